"""Invented people, employers, titles, places and school lines, drawn by a seeded random, for generated layouts."""

from __future__ import annotations

from random import Random

FIRST = (
    "Amara Tomas Inés Chidi Yuki Lerato Fatima Björn Zofia Mehmet Priya Arjun Mei Hana Olga Kwame Siobhán Gareth Aroha "
    "Malakai Noor Hassan Leila Dmitri Anneke Jürgen Chloé Mateus Lucía Rosa Thabo Ngozi Eilidh Duncan Maeve Ravi Sana "
    "Linh Minh Joon Aiko Emeka Zanele Tariq Nadia Marek Ilse Henrik Saoirse Ewan Ruth Daniel Grace Hugo Elif Pilar"
).split()
LAST = (
    "Okafor Novák García Mensah Tanaka Mokoena Rahman Lindqvist Kowalska Yılmaz Sharma Reddy Chen Sato Ivanova Boateng "
    "Byrne Evans Ngata Tupou Haddad Siddiqui Petrov Jansen Weber Lefèvre Silva Torres Dlamini Eze MacLeod Fraser Nair "
    "Khan Nguyen Tran Park Kim Suzuki Obi Khumalo Aziz Svoboda Vogel Olsen Walsh Murray Cohen Wright Hall Demir Ruiz"
).split()
PLACES = (
    "Leeds|Cork, Ireland|Galway|Rotterdam, Netherlands|Austin, TX|Toronto, ON|Pune, India|Berlin|Kraków, Poland|Osaka|"
    "Nairobi, Kenya|Durban|Perth, WA|Dunedin 9016|Lyon, France|Bristol BS3 4QT|Portland, OR 97201|Remote|Malmö, Sweden|"
    "Lagos, Nigeria|Swansea|Inverness|Valencia, España|Porto|Chicago, Illinois|Kuala Lumpur|Manila, Philippines|Gdynia|"
    "Whangārei|Tralee, Co. Kerry|Ghent|Boise, ID|Halifax, Nova Scotia|Mombasa|Lahore|Bergen|Tartu|Graz, Austria"
).split("|")
LEVELS = (
    "",
    "",
    "",
    "",
    "Senior ",
    "Junior ",
    "Assistant ",
    "Deputy ",
    "Lead ",
    "Head ",
    "Trainee ",
    "Principal ",
    "Chief ",
)
TITLES = (
    "Nurse|Site Engineer|Warehouse Operative|Chef|Teacher of Physics|Accountant|Software Developer|Receptionist|Electrician|"
    "Farm Manager|Data Analyst|Social Worker|Care Assistant|Product Manager|Bus Driver|Paralegal|Graphic Designer|Barista|"
    "Policy Officer|Lab Technician|HR Business Partner|Payroll Clerk|Marketing Coordinator|Bookkeeper|Store Manager|"
    "Research Fellow|Translator|Dental Hygienist|Welder|Fleet Supervisor|Sous Chef|Journalist|Midwife|Project Manager|"
    "Operations Director|Customer Service Advisor|Machine Operator|Librarian|Youth Worker|Architect|Quality Inspector|"
    "Sales Representative|Business Analyst|Network Engineer|Pharmacist|Choir Director|Ship's Mate|Museum Curator|Baker"
).split("|")
FORMS = (
    "{a} Ltd|{a} & {b}|{a} Group|{p} General Hospital|{p} City Council|University of {p}|{p} Primary School|{a} GmbH|"
    "{a} Foods|{a} Logistics|{a} Systems Inc.|{a} and Sons|{p} Water Board|{a} Consulting|{a} Studio|{p} Community Trust|"
    "Bank of {p}|{a} Energy|{a}'s Garage|{p} Library Service|{a}{b}|{a} Robotics|The {a} Hotel|{p} Housing Association|"
    "{a} Bakery|{a} Farms|{a} Sp. z o.o.|{a} B.V.|Café {a}|{p} Port Authority|{a} Pharma|Northlight|{a} Textiles|{a}|Tech{a}|{a}Works|Data{b}|{a}Soft|Cloud{a}|Bio{b}|Health{a}|Code{a}|{a}ly|Creative {a} Inc.|"
    "{p} Academy|Learn{b}|Train{a}|{p} Institute of Design|{a} Projects Ltd|{a} Training Centre"
).split("|")
SKILLS = (
    "Excel|Python|Patient care|Welding (MIG, TIG)|Forklift|Budgeting|Public speaking|SAP|AutoCAD (2D, 3D)|Phlebotomy|"
    "Lesson planning|Conflict resolution|SQL|Adobe Photoshop|Teamwork|Time management|Risk assessment|Kubernetes|React|"
    "Stock control|Menu planning|Negotiation|Report writing|GIS|Java|Project management|Sage 50|Makaton|First aid|Figma|"
    "Problem solving|Microsoft Office|Communication|Leadership|Team leadership|Staff training|Strategic planning|"
    "Community outreach|Data management|Training delivery|Parent education|Quality improvement|Software testing|"
    "Project planning|Event management|Vendor management|Regulatory reporting|Process improvement|Health and safety|"
    "Volunteer coordination|Curriculum development|Research methods|Social media|Content writing|Key account management|"
    "Patient education|Language tuition|Creative thinking|Interviewing|Safeguarding|Coaching|Budget control|Logistics|"
    "Cash handling|Food hygiene|Typing (60 wpm)|Organisation|Adaptability|Motivation|Mentoring|Public relations|Scaffold inspection|jQuery|PHP|CSS|HTML5|Linux|OS X|Windows|Docker|JavaScript|TypeScript|Go|Rust|MongoDB|PostgreSQL|Jira|Git|"
    "Angular|Node.js|Excel VBA|Tableau|Power BI|Salesforce|Photoshop|QuickBooks|Word|Outlook|PowerPoint|C++|Ruby|Webpack|Lidar|"
    "Intermediate|Advanced|Beginner|Expert|Fluent|LinkedIn|GitHub|Customer service|Tig welding|Machine learning|Fundraising"
).split("|")
DEGREES = (
    "BSc Chemistry|MA Translation|BA (Hons) History|Diploma in Nursing|Certificate in Bookkeeping|PhD in Marine Biology|"
    "B.Eng. Civil Engineering|MBA|Level 3 Diploma in Childcare|HND Business|Bachelor of Law|Master of Public Health"
).split("|")
NOTES = (
    "Family firm with forty staff|Reporting to the plant manager|Contract ended with the project|Part time, 20 hours a week|"
    "Hours per week: 38|A 300-bed teaching hospital|Team of nine|Fixed-term maternity cover|Online retailer for garden tools"
).split("|")
LABELS = (
    "Roles and responsibilities|Responsibilities|Key responsibilities|Main duties|Duties|Achievements|Key achievements|"
    "Key results|Selected results|Highlights|Tasks|Main tasks|Environment|Tools used|Technologies used|Project|Client|"
    "Job description|Responsibilities and achievements|Duties and responsibilities|Accomplishments|Major contributions"
).split("|")
FORMALITIES = (
    "Nationality: Irish|Date of birth: 3 May 1990|Marital status: single|Father's name: H. Rahman|Gender: female|"
    "Passport: on request|Place of birth: Lagos|Date: 4 March|Place: Pune|Religion: none|Permanent address: as above"
).split("|")
SPOKEN = (
    "English|French|Hausa|Polish|Spanish|Hindi|Mandarin|Welsh|Arabic|German|Zulu|Portuguese|Turkish|Urdu|Dutch".split(
        "|"
    )
)
PASTIMES = (
    "Choir|Hill walking|Chess|Allotment gardening|Five-a-side football|Sewing|Sea swimming|Board games|Cycling".split(
        "|"
    )
)


def name(random: Random) -> str:
    """First and last name, now and then with a middle initial."""
    middle = random.choice(("", "", "", f"{random.choice(LAST)[0]}. "))
    return f"{random.choice(FIRST)} {middle}{random.choice(LAST)}"


def place(random: Random) -> str:
    """Town, with or without region and postcode."""
    return random.choice(PLACES)


def title(random: Random) -> str:
    """A job title, sometimes with level or area."""
    area = random.choice(("", "", "", "", "", " (part time)", ", Night Shift", " - Western Region", " II"))
    return f"{random.choice(LEVELS)}{random.choice(TITLES)}{area}"


def organisation(random: Random) -> str:
    """An employer's name."""
    town = place(random).split(",")[0].split(" ")[0]
    return random.choice(FORMS).format(a=random.choice(LAST), b=random.choice(LAST), p=town)


def schooling(random: Random) -> str:
    """A line of education."""
    school = f"{place(random).split(',')[0]} {random.choice(('University', 'College', 'Technical Institute', 'High School'))}"
    return f"{random.choice(DEGREES)}, {school}, {random.randint(1990, 2023)}"


def capitals(text: str) -> str:
    """Every word with a capital."""
    return text.title()
