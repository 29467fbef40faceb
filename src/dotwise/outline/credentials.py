"""What is printed before and behind a person's name and is no part of it: titles, ranks, degrees, memberships."""

from __future__ import annotations

import re

_TITLES = (
    "dr dra dr-ing dott dott.ssa dottssa mr mrs ms miss mx prof professor univ-prof mme mlle herr frau sra srta srª doña "
    "engr atty barr hajia hajiya alhaji alhaja evang sgt capt rev revd lt ltcol cllr encik puan datuk dato datin shri "
    "smt mtra mtro sir dame dña signora signor"
).split()
"""Printed with or without a full stop, in any case."""
_DOTTED = (
    "sr fr ing dr.-ing dipl.-ing dipl dipl.-kfm dipl.-kff dipl.-inf lic licda arq ar er ir mag mgr bc m.a ddr mudr judr phdr rndr "
    "mvdr eng adv avv arch geom rag col maj gen brig cpl cpt cmdr cdr lt.col hon pharm surv drs drh h.c med inż habil psych "
    "abog cp c.p qs esv bldr tpl nat rer phil jur oec pol"
).split()
"""Short forms that could be names without their full stop."""
_RANKS = (
    "SSG SFC MSG SGM CSM SPC PFC CPL CPT MAJ LTC COL LTG MG BG CW2 CW3 CW4 CW5 WO1 WO2 SSgt TSgt MSgt SMSgt CMSgt SrA A1C GySgt "
    "LCpl Cpl MGySgt SgtMaj PO1 PO2 PO3 CPO SCPO MCPO LTJG LCDR CDR CAPT RADM ENS HM1 HM2 FltLt SqnLdr CA CS Sgt 1SG 1LT 2LT 1stSgt"
).split()
"""Ranks, and what an Indian accountant prints before the name; never so in a name that is not all capitals."""
_SPELT = (
    "Staff Sergeant|Sergeant First Class|Master Sergeant|First Sergeant|Sergeant Major|Gunnery Sergeant|Sergeant|Corporal|"
    "Lance Corporal|Petty Officer|Chief Petty Officer|Warrant Officer|Chief Warrant Officer|Lieutenant Colonel|"
    "Lieutenant Commander|Lieutenant|Captain|Major|Colonel|Brigadier|Commander|Squadron Leader|Flight Lieutenant|Wing Commander|"
    "Lt\\.? Col\\.?|Lt\\.? Cdr\\.?|Flt\\.? Lt\\.?|Sqn\\.? Ldr\\.?|Wg\\.? Cdr\\.?|Master Sgt\\.?|Staff Sgt\\.?|mgr|inż\\.|lek\\.|mgr inż\\.|"
    "dr hab\\.|Right Honourable|Sister|Brother|Chief|Tan Sri"
)


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_BEFORE = re.compile(
    rf"(?:(?i:dipl\.-[^\W\d_]{{2,10}}\.)(?=[\s(])|(?i:{_either(_TITLES)})\.?(?=[\s(])|(?i:{_either(_DOTTED)})\.(?=[\s(]|[^\W\d_]{{2}})|(?:{_either(_RANKS)})\.?(?=[\s(])|(?:{_SPELT})(?=[\s(]))"
    r"[\s/]*"
)
_ASIDE = re.compile(r"\s*[(\[].*?[)\]]\s*")
_GENERATION = re.compile(r"(?:[Jj][Rr]|[Ss][Rr])\.?|II|III|IV")
"""Parts of the name, though they stand behind it."""
_KNOWN = frozenset(
    "AAMS ABPN ACA ACCA ACIB ACII ACIS ACLS ACMA ACP ACSM ACSW ACT AIA AICP AIF AINS ALA ANP AOBA APA APC APM APN APR APRN ARB ARDMS ARM "
    "ARRT ASA ASCP ASE ASID ASLA ASQ ATC AWS BA BCOM BCBA BED BENG BFA BLS BM BN BS BSC BSED BSN BSW BTECH CA CAD CAMS CAPM CBAP CCIE "
    "CCNA CCNP CCRN CCSP CDA CDL CDCES CEBS CEH CEN CENG CFA CFE CFM CFP CFRE CGA CGMA CHFI CHFM CHRP CIA CIMA CIPD CIPP CIPS CISA CISM CISSP "
    "CITP CLU CMA CMHC CMI CMILT CMP CMRP CNA CNE CNM CNOR CNP CNS COTA CPA CPC CPCU CPD CPE CPHQ CPIM CPLP CPM CPNP CPP CPRW "
    "CPSM CRA CRISC CRNA CSCP CSCS CSM CSP CSPO CST CTA CTP CWI DBA DC DDS DIP DMD DMIN DNP DNSC DO DPHIL DPM DPT DVM EA EDD EDM EDS EIT EMBA "
    "EMT ENP ESQ FAAN FACC FACHE FACP FACS FAIA FASLA FBA FCA FCAS FCCA FCCP FCIB FCIEEM FCIH FCII FCILT FCIM FCIPD FCIPS FCMA FCMI FCSI FICE FIEEE FIET "
    "FIMA FIMECHE FNP FPC FRAS FRCA FRCGP FRCP FRCS FRGS FRIBA FRICS FRM FRS FRSA FRSC FSA FTMA GPHR GPHC GISP HCPC HND HRM HSE IEEE IENG IMBA IPMA "
    "ITIL JD JP KC LAC LADC LCSW LEED LICSW LISW LLB LLM LMFT LMHC LMSW LMT LPC LPCC LPN LSW LVN LSSBB MAAT MA MB MBA MBBS MBE MCHEM MCIArb MCIARB MCIBS MCIEEM MCIH FRSB MRSB "
    "MCILT MCIM MCIOB MCIPD MCIPS MCMI MCP MCSE MD MDIV MED MENG MFA MHA MHS MICE MIET MIMECHE MIRM MISTRUCTE ML MLIS MLS MLT MMEd MN MPA MPAS "
    "MPH MPHIL MPHARM MPP MRAES MRCGP MRCP MRCS MRCVS MRES MRICS MRPHARMS MRSC MRTPI MS MSC MSCE MSED MSN MSP MSPT MSW MT MUP NASM NBCT NCC NCARB "
    "NCIDQ NEBOSH NMC NP NREMT NRP OBE OD OTD OTR PA PAC PCC PCCN PE PENG PGCE PGDIP PG PHARMD PHD PHR PLS PMI PMP PNP PRINCE PRP PSM PSYD PT PTA QC "
    "QFA QSD QTS RA RD RDH RDN REGN REHIS RGN RHIA RHIT RIBA RICS RLA RM RMN RMT RN RNC RNLD RPFT RPH RPN RPP RPR RPT RRT RSCN RSM RT RTPI SA SAG SCJP "
    "SHRM SMC SPHR SRN SSBB SSM TOGAF UKCP USA USAF USMC USN VCDX WELL XCEL MNSE MCIB MNIM FNSE COREN FCAI LMRT LPT CHRA FIA FFA FSAI CERA REB REA RPM RMP RCDD CDP".upper().split()
)
"""Degrees, licences, memberships and orders that are set in capitals behind a name."""
_ALSO_NAMES = frozenset("MA SA DO BA CA PA RA LA ML ACT AIA ALA ASA ADA LAC WELL PACE RM BM MS TA".split())
"""Short forms that in a name of capitals are as likely its last word."""


def is_credential(text: str) -> bool:
    """Whether ``text`` is nothing but degrees, licences, ranks or a "Jr.": "RN", "BSc (Hons)", "USA (Ret.)"."""
    words = re.sub(r"[®™.]", "", _ASIDE.sub(" ", text)).split()
    return bool(words) and all(
        word.upper() in _KNOWN or word in _RANKS or word in ("Esq", "Esquire") or bool(_GENERATION.fullmatch(word))
        for word in words
    )


def bare_name(text: str) -> str:
    """``text`` without the titles before and the credentials behind a name; a "Jr." and a number behind it stay."""
    text = _without_titles(_ASIDE.sub(" ", text).strip())
    head, *behind = (part.strip() for part in text.split(","))
    words = _without_nominals(head.split())
    named = " ".join(words)
    if behind and len(words) > 1 and _GENERATION.fullmatch(behind[0]):
        return f"{named}, {behind[0]}"
    return named


def _without_titles(text: str) -> str:
    while match := _BEFORE.match(text):
        rest = text[match.end() :].lstrip(" .")
        if not rest[:1].isalpha() or len(rest.split(",")[0].split()) < (1 if "." in match[0] else 2):
            break
        text = rest
    return text


def _without_nominals(words: list[str]) -> list[str]:
    """The words of a name; of one in capitals only what is known to be a credential is taken off."""
    kept = list(words)
    while len(kept) > 2 and _is_nominal(kept):
        kept.pop()
        while len(kept) > 2 and kept[-1] in ("–", "-", "—", "/", "&"):
            kept.pop()
    return kept


def _is_nominal(words: list[str]) -> bool:
    word = re.sub(r"[^\w&-]", "", words[-1])
    if _GENERATION.fullmatch(words[-1]) or re.fullmatch(r"[^\W\d_]\.?", words[-1]):
        return False
    if words[-1].rstrip(".") in ("Esq", "Esquire"):
        return True
    if all(other.isupper() for other in words) and word in _ALSO_NAMES:
        return False
    if any(part in _KNOWN for part in re.split(r"[-&]", word.upper())):
        return (not word.istitle() and not word.islower()) or "." in words[-1][:-1]
    capitals = sum(sign.isupper() for sign in word)
    mixed = capitals > 1 and not word.isupper() and not _CAMEL.match(word) and len(word) < 8 and word.isalpha()
    mute = word.isupper() and 1 < len(word) < 6 and not re.search(r"[AEIOUYÀ-Þ]", word)
    return mixed or (mute and not all(other.isupper() for other in words[:-1]))


_CAMEL = re.compile(r"(?:Mc|Mac|De|Di|La|Le|Du|Van|Von|Fitz|Ó|O|D|Al|El|Da|Del|Dos)['’-]?[A-ZÀ-Þ]")
"""Names with a capital inside."""
