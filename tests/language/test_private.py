"""What belongs to a person's own life is told apart from work with people to whom such things happen."""

from __future__ import annotations

import pytest

from dotwise.language.private import is_private

OWN_LIFE = (
    "Recovering alcoholic, nine years sober.",
    "Retired sergeant looking for a warehouse job. Recovering alcoholic, nine years sober.",
    "I was made redundant in 2020 when the mill closed.",
    "I was made redundant",
    "Made redundant when the plant moved to Poland",
    "Was laid off in March 2021",
    "Was fired after I reported spoiled chicken to the health department; the store was closed for a week",
    "I lost my job in the pandemic and retrained as a welder.",
    "Took care of my mother for three years",
    "Full-time carer for my father, who had Parkinson's",
    "Cared for elderly parents until 2019",
    "Stay-at-home mother 2014 - 2019",
    "Raised three children",
    "Career break to look after my son",
    "Returned from maternity leave in 2018",
    "My husband died in 2016 and I closed the shop.",
    "After the death of my wife I moved to Leeds.",
    "Lost two soldiers in my convoy in 2011 and brought the other nine home",
    "Diagnosed with multiple sclerosis in 2015",
    "I was diagnosed with bipolar disorder at 24.",
    "I had a stroke in 2017 and learned to write again.",
    "Survived breast cancer",
    "Recovered from a heart attack in 2020",
    "I am deaf and lip-read in meetings.",
    "My dyslexia means that I check every figure twice.",
    "Served four years in prison",
    "Inmate kitchen worker, Shelby County Correctional Center, 2009 - 2011",
    "While I was in prison I learned to bake.",
    "I have a criminal record from 2004.",
    "I am a practising Muslim and pray on Fridays.",
    "My faith carried me.",
    "Closed the yard when my back gave out",
    "I came to Sweden as a refugee in 2015.",
    "I was homeless for eight months.",
    "Single mother of two",
    "I have epilepsy, well controlled.",
    "Widowed in 2015",
    "I suffered a nervous breakdown in 2018.",
    "Off work with depression for a year",
    "Our son was born with a heart condition and I stayed home.",
    "Gap in employment: my father was dying",
    "Career break (two children)",
    "Position eliminated in a company-wide layoff",
    "Four years clean",
    "Felony conviction, 2006",
    "Worked as inmate cook for three years",
    "Sick leave from 2018 to 2019",
    "I have been in recovery since 2012.",
)

WORK = (
    "Cared for patients after surgery",
    "Prison officer on a wing of 60",
    "Funeral director for three chapels",
    "Led the redundancy consultation for 40 staff",
    "Was in charge of lay-offs at two plants",
    "Made 40 staff redundant across two sites",
    "Laid off two crews when the contract ended",
    "Taught bread baking in prison for three years",
    "Ran a support group for recovering addicts",
    "Sat with dying residents and rang their families",
    "Diagnosed faults on 40 lifts a month",
    "Nursed stroke and cancer patients on a ward of 28",
    "Cared for children under three in a nursery",
    "Looked after the elderly mother of the owner when the lift failed",
    "Covered the maternity leave of two midwives",
    "Taught deaf and blind pupils to swim",
    "Found homes for refugees from Syria",
    "Fired the kiln twice a week",
    "Served my time with J. Robson & Son",
    "Served time-critical parts to four lines",
    "Recovered a trawler in poor condition off Skye",
    "In recovery I checked every patient each ten minutes after surgery",
    "Chaplain of two hospitals and a hospice",
    "Drove wheelchair users to the day centre",
    "Counselled men on parole until they held a job",
    "Raised £4,000 for a cancer unit",
    "Lost two customers to a competitor and won one back",
    "Wrote the bereavement leaflet that four hospices now hand out",
    "Supported single mothers through housing applications",
    "Sick leave in the department fell by half",
    "Was dismissed as a dreamer by the board, and built it anyway",
    "Cared for a family of five as a live-in nanny",
    "Recovered £2m of stolen goods",
    "Sponsor inmate sports and newspapers",
    "Position of the crane checked before each lift",
    "Payroll clerk, nine years, two employers",
)


@pytest.mark.parametrize("line", OWN_LIFE)
def test_a_sentence_about_ones_own_life_is_private(line: str) -> None:
    assert is_private(line)


@pytest.mark.parametrize("line", WORK)
def test_work_with_people_in_trouble_stays_work(line: str) -> None:
    assert not is_private(line)


@pytest.mark.parametrize("text", ["I was at home minding my father.", "I took most of 2016 off when the baby came."])
def test_time_at_home_is_ones_own(text: str) -> None:
    assert is_private(text)


def test_a_press_taken_off_line_is_work() -> None:
    assert not is_private("I took the press off line when the belts were worn.")
