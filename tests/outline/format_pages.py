"""Pages of invented people in formats that are common far from American templates, for ``test_formats``."""

NIGERIA = """\
OKONJO TAMUNO GEORGEWILL (Mr.)
Plot 17 Woji Estate Layout, Off Aba Road, Port Harcourt, Rivers State
Tel: 0800 555 0177, E-mail: t.georgewill@example.org

PERSONAL DATA
Date of Birth: 14th May 1986
Sex: Male
Marital Status: Married with two children
State of Origin: Rivers
L.G.A: Degema
Nationality: Nigerian

WORK EXPERIENCE WITH DATES

1) Marine Electrician
   Bonny Tide Dredging Company, Port Harcourt. March 2018 to date.
   a. Rewiring of pump rooms on three dredgers
   b. Insulation testing before each voyage
   c. Trained five cadets, two are now chief electricians

2) Electrical Technician II
   Oginigba Cold Stores Ltd, Port Harcourt. 2012 to 2018.
   a. Maintenance of compressors
   b. Changed over the plant to soft starters, burnt motors fell from nine a year to one

EDUCATION
1) HND Electrical Engineering, Rivers Poly, 2009 to 2011
2) SSCE, 2004

HOBBIES: Football, travelling.

REFEREES
Available on request

I, Okonjo Tamuno Georgewill, hereby certify that the information given above is correct to the best of my knowledge.
"""
"""Numbered posts, personal data, referees."""

INDIA = """\
RESUME

MEENAKSHI BALASUBRAMANIAM
D/o. P. Balasubramaniam, No. 22/7, Second Cross Street, Gandhi Puram, Coimbatore - 641012
Mobile : +91 98400 55512
Email : meena.bala@example.org

OBJECTIVE : To be a part of a progressive hospital where I can apply my nursing skills and grow with the team.

TOTAL EXPERIENCE : 9 Years

CURRENT EMPLOYER
Name of the Organisation : Sri Arunai Multispeciality Hospital, Coimbatore
Designation : Senior Staff Nurse
Period : 02.06.2018 to till date
Roles & Responsibilities :
✔ Care of 12 beds in the cardiac ICU
✔ Medication double check was done only in day shift. I drew up the sheet for night, wrong dose reports came from 6 to 1 in a year

PREVIOUS EMPLOYERS
(1) Vadavalli Nursing Home, Coimbatore — Staff Nurse — 2015 to 2018
✔ Post operative care
✔ Stock of emergency drugs
(2) Karpagam Clinic — Nurse Trainee — 2014 to 2015
✔ Vital signs and charting

PERSONAL PROFILE
Father's Name : P. Balasubramaniam
Date of Birth : 11-04-1992
Languages Known : Tamil, English, Malayalam
Marital Status : Single

DECLARATION
I hereby declare that the above mentioned details are true to the best of my knowledge and belief.

Place : Coimbatore
Date : 12/02/2026                                   (MEENAKSHI B.)
"""
"""Fields with labels, (1) before employers, declaration."""

PHILIPPINES = """\
ROWENA S. MACARAIG
Purok 4, Brgy. San Isidro, Tagbilaran City, Bohol, Philippines
+63 917 555 0133 | rowena.macaraig@example.org

OBJECTIVE: To obtain a position as Housekeeping Supervisor in a cruise ship where my skills will be used.

WORK EXPERIENCE

ROOM ATTENDANT LEAD
Loboc River Hotel, Panglao, Bohol
June 2019 – Present
❖ Inspects 64 rooms with 9 attendants
❖ Linen losses were 40 pieces a month. I started a count at the chute and it is now below 10

LAUNDRY ATTENDANT
Alona Laundry Services, Panglao, Bohol
2016 – 2019
❖ Washing, pressing and folding
❖ Stain treatment

EDUCATION
BS Hotel and Restaurant Services, Bohol, 2016
Senior High School, 2012

PERSONAL INFORMATION
Age: 31     Civil Status: Married     Religion: Roman Catholic
Height: 5'2"     Weight: 52 kg

CHARACTER REFERENCES
Available upon request

I hereby certify that all the statements above are true and correct.
"""
"""❖ signs, personal information."""

SOUTHAFRICA = """\
THABISO J. MOKWENA-PHIRI
Welding Inspector
House 18, Extension 4, Lephalale, Limpopo, South Africa
Cell: 082 555 0144 | thabiso.mp@example.org

Profile: A reliable and safety conscious inspector with a background in boiler repairs and pipe work at two power stations.

EMPLOYMENT HISTORY

Employer: Waterberg Boiler Services (Pty) Ltd, Lephalale
Position held: Welding Inspector Level 1
Period: 01/2020 – to date
Duties:
  ▪ Visual inspection and dye penetrant on 400 joints per outage
  ▪ Repair rate came down from 11% to 4% after I asked for the preheat to be logged per joint

Employer: Matimba Fabrication CC, Lephalale
Position held: Coded Welder
Period: 2014 – 2019
Duties:
  ▪ TIG root runs, 6G pipe
  ▪ Reading isometrics

QUALIFICATIONS
Grade 12, Lephalale, 2010
N3 Engineering Studies, 2013

Hobbies: soccer, gospel music
References: Mr Botha, site manager, 082 555 0190
"""
"""Labelled fields, inline profile."""

GULF = """\
Imran Yousaf Chaudhary
HVAC Technician
Presently in: Muweilah, Sharjah, UAE (Visit Visa, valid until June)
+971 50 555 0181 – imran.hvac@example.org

CAREER HISTORY IN BRIEF

HVAC TECHNICIAN
M/s Falcon Breeze Facilities Management LLC, Sharjah, UAE — Mar 2021 to Date
Projects: Labour camp of 900 rooms; two schools in Ajman
• Servicing of FCU, AHU and split units, 14 jobs per day
• Compressor failures in the camp were 7 in a month; found the voltage drop at the last panel and after the cable was changed it was 1

ASSISTANT TECHNICIAN
Noor Cooling Contracting, Ajman, UAE — Jan 2018 to Feb 2021
• Duct insulation
• Filter cleaning

HELPER then ASSISTANT TECHNICIAN
Chenab Refrigeration Works, Sialkot, Pakistan — 2014 to 2017
• Gas charging
• Brazing

EDUCATION
Matric, Sialkot, 2012

Visa Status: Visit   Notice Period: Immediate   Driving Licence: Pakistan only
Declaration: I hereby declare that the particulars above are true and complete.
"""
"""Title in capitals, M/s employer and dates below."""

GERMANY = """\
Dipl.-Ing. (FH) Jochen Wiedemeyer
Production Planner
Lindenstraße 14a, 33613 Bielefeld, Germany · +49 521 555 014 · j.wiedemeyer@example.org
Born 03.07.1981 in Herford, married, two children

Profile
Planner with many years in furniture industry. I stand for clean data and short ways.

Professional Experience

since 05/2016   Production Planner, Fa. Lippe Küchenmöbel GmbH, Bünde
- Planning of two lines with 90 carcasses per hour
- Set-up sequence by colour was introduced by me, changeovers went from 14 to 6 per shift

04/2009 – 04/2016   Work preparation clerk, Ravensberg Holz KG, Herford
- Parts lists and drawings
- Time studies

10/2004 – 03/2009   Freelance draughtsman, Bielefeld
- Drawings for joiners

Education
2001 – 2004   Studies of Wood Technology, degree: Dipl.-Ing. (FH)
2000   Abitur

Knowledge
German (mother tongue), English (B2)
AutoCAD, imos, SAP PP

Interests: choir, cycling

Bielefeld, 4 March 2026
"""
"""Dates at the left, place and day of signing."""

AUSTRALIA = """\
Kylie Mundine-Rowe
Plant Operator
Muswellbrook, NSW
0491 570 006
kylie.mr@example.org

About me
Hard working operator, like early starts. In mines since school.

Jobs

Dozer operator, Mount Pleasant Earthworks — Muswellbrook NSW — Mar 2020 to current
» Push and rip on coal and overburden
» Blade height guide I drew for new starters, rework on the dump edge halved in a quarter

Truck driver, Bengalla Haulage — Singleton NSW — 2016–2020
» 220 tonne haul trucks
» Pre-starts

Tickets
RII dozer and truck, white card

Year 12, Singleton, 2015

Refs: give me a shout and I'll pass on the numbers
"""
"""Towns with their state, » signs."""

ARMY = """\
CPL (SERVING) D. R. HOLROYD-PEASE
Catterick | 07700 900144 | drhp@example.org

Personal Statement: A steady and practical junior commander with twelve years in engineering units, looking for a first civilian post in plant hire.

CAREER

Cpl – Plant Section Commander, engineer regiment, North Yorkshire – 2021 to date
♦ Command of 8 operators and 11 machines
♦ Machines off the road went from 5 to 1 after I kept a fault card in every cab

LCpl – Plant Operator Mechanic, Cyprus / Estonia – 2017 to 2021
♦ Road repairs and trench digging
♦ Servicing in the field

Spr / LCpl – Combat Engineer, Yorkshire – 2013 to 2017
♦ Bridging and demolitions

QUALIFICATIONS
CPCS 360 excavator, dozer; ILM L2
GCSEs: English, Maths

INTERESTS
Fell running
"""
"""Ranks before tasks, ♦ signs."""
