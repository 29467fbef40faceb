"""The written samples: a bio as plain text, a résumé in Markdown, a résumé as JSON Resume. All people are invented."""

BIO = """\
SOLVEIG AAMODT-REYES
Choir director and music teacher

Solveig Aamodt-Reyes is a passionate and versatile musician with over fifteen
years of experience in schools and community settings. She holds a Master of
Music Education and is a member of several professional associations.

In 2013 the Harbour Road estate had four schools and no choir. She went from
door to door with a keyboard on a sack truck, and eleven weeks later 46
children who had never read a note sang at the opening of the new library. The
choir has met every Tuesday since; 19 of its first singers now lead its
younger groups.

When the music rooms of Nordvik School were closed for mould in 2018, she moved
the lessons into the boiler house, the bus garage and the swimming hall, and
wrote a concert for the echo of each. The council kept the swimming hall
concert: it is sold out each December.

Before that she was responsible for music lessons in years 3 to 7 at Lund
Street Primary, where she planned lessons, wrote reports and assisted with
assemblies. There she noticed that the children who stammered did not stammer
when they sang, and started a breakfast group for them with the speech
therapist. Three other schools have copied it.

She is known for her strong organisational skills and her positive attitude.
She would like to build a choir where people say that nobody sings.

solveig@aamodt.example    +47 555 01 284    Haugesund
"""

MARKDOWN = """\
# Yusuf Demirbağ

**Site reliability engineer** · Rotterdam · [yusuf@demirbag.example](mailto:yusuf@demirbag.example) · +31 10 555 0147

## Summary

Results-driven engineer with 9 years of experience in cloud infrastructure. I am called when something has failed twice
and nobody knows why. Excellent team player and clear communicator.

## Experience

### Site Reliability Engineer, Maasvlakte Freight Systems
*March 2020 – present*

- Responsible for monitoring and on-call of the container booking platform.
- Found that every Thursday outage began with a tide table import that locked the slot table; since the fix in May 2021
  the platform has not lost a Thursday.
- Wrote the one-page incident sheet that crane planners now fill in themselves; calls that were not incidents fell from
  31 a month to 4.
- Worked on the migration from virtual machines to Kubernetes, which ended up freeing about 40 hours of patching a month.
- Participated in architecture meetings and code reviews.
- Taught two dispatchers to read our dashboards; one of them now writes the alerts for her own shift.
- Used Terraform, Prometheus, Grafana and Helm.

### Systems Administrator, Delfshaven Housing Trust
*2016 – February 2020*

- Managed 80 Linux and Windows servers.
- Got the rent ledger back in nine hours after a burst pipe, from tapes that the previous supplier had called unreadable.
- Various tasks around backups, user accounts and printers.
- Was asked to close tickets faster and instead looked at why they came: a weekly password clinic in the lobby took
  away a third of them.

### IT Support Trainee, Delfshaven Housing Trust
*2014 – 2016*

- Answered 35 calls a day.
- Helped with the office move.

## Projects

- **Low Water** - a free map of river levels for barge skippers; about 600 of them open it before they load.

## Skills

- Linux, Terraform, Kubernetes, Prometheus, Python
- Incident analysis
- Teaching people who do not work in IT

## Education

BSc Computer Science, Hogeschool Maasoever, 2014

## Languages

Dutch, Turkish, English
"""

JSON_RESUME = {
    "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    "basics": {
        "name": "Hina Watanabe-Clarke",
        "label": "Clinical nurse educator",
        "email": "hina@watanabe-clarke.example",
        "phone": "+1 604 555 0163",
        "summary": "Dedicated nurse educator with strong interpersonal skills. "
        "New nurses stay on the wards where I have taught, and I can say why.",
        "location": {"city": "Burnaby", "region": "British Columbia", "countryCode": "CA"},
        "profiles": [{"network": "LinkedIn", "username": "hwclarke", "url": "https://linkedin.example/in/hwclarke"}],
    },
    "work": [
        {
            "name": "Fraser Bend Hospital",
            "position": "Clinical Nurse Educator",
            "location": "Burnaby",
            "startDate": "2019-09",
            "highlights": [
                "Coordinated the orientation of new graduate nurses.",
                "Noticed that new nurses resigned after their first death on a night shift, and began the second-night "
                "visit: an educator comes in unasked the night after. Of 27 nurses visited, 25 are still here.",
                "Cut medication errors on the renal ward from nine a quarter to two by drawing the pump screens at life "
                "size on the break-room wall.",
                "Involved in the review of the fall prevention policy.",
                "Taught basic life support to 140 staff a year.",
                "Talked the pharmacy into sending expired pens for practice, so that nobody practises on fruit any more.",
            ],
        },
        {
            "name": "Fraser Bend Hospital",
            "position": "Registered Nurse, Renal Ward",
            "location": "Burnaby",
            "startDate": "2014-06",
            "endDate": "2019-08",
            "highlights": [
                "Provided patient care to up to six patients per shift.",
                "Wrote the dialysis hand-over card after a missed potassium result; all four wards use it.",
                "Responsible for stock control and equipment checks.",
                "Precepted 11 students, 8 of whom came back to work on the ward.",
            ],
        },
    ],
    "volunteer": [
        {
            "organization": "Capitol Hill Community Kitchen",
            "position": "Volunteer cook",
            "startDate": "2017",
            "highlights": ["Turned the low-potassium menu of the ward into a cookbook that the kitchen still prints."],
        }
    ],
    "education": [
        {"institution": "Pacific Ridge University", "area": "Nursing", "studyType": "BSc", "endDate": "2014"},
        {
            "institution": "Pacific Ridge University",
            "area": "Adult Education",
            "studyType": "Certificate",
            "endDate": "2020",
        },
    ],
    "certificates": [{"name": "CNeph(C)", "issuer": "Canadian Nurses Association", "date": "2018"}],
    "skills": [
        {"name": "Teaching", "keywords": ["Simulation", "Preceptorship", "Curriculum design"]},
        {"name": "Clinical", "keywords": ["Haemodialysis", "Peritoneal dialysis", "IV therapy"]},
    ],
    "languages": [{"language": "English"}, {"language": "Japanese", "fluency": "Native speaker"}],
}
