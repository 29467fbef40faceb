"""
Constructions by which a line says that something became different, as regular expressions over its words.

Only closed-class words and verbs of change stand here, no nouns of a trade: the same constructions serve a welder and
a judge. ``strength`` says how surely the words state an outcome. Facets left open (None) are read from the nouns near.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dotwise.language.anatomy.words import pattern
from dotwise.model import Facet


@dataclass(frozen=True, slots=True)
class Construction:
    """One way of saying it. ``cue`` names it in words for people."""

    cue: str
    strength: float
    facet: Facet | None
    pattern: re.Pattern[str]


def _says(cue: str, strength: float, *alternatives: str, facet: Facet | None = None) -> Construction:
    return Construction(cue, strength, facet, pattern(*alternatives))


_GAP = r"(?:[^\s,;.]+ )"
_OTHERS = r"(?:others?|both|all|every|each|neighbou?ring|sister|rival|\S*two|three|four|five|six|several|most|many|the whole|the other|whole)"
_PAST = r"\S+(?:ed|d|t|ew|ame|ell|ose|ent|ook|id|ut)"

CONSTRUCTIONS: tuple[Construction, ...] = (
    _says("went from … to", 0.95, rf"(?<!open )(?<!hours )(?<!shifts )from {_GAP}{{0,4}}(?:#|once|twice) {_GAP}{{0,5}}to {_GAP}{{0,3}}(?:#|once|none|nothing|nil)(?: %)?"),
    _says("went from … to", 0.7, rf"(?:went|gone|grew|grown|moved|fell|rose|dropped|turned|changed|came) {_GAP}{{0,3}}from {_GAP}{{1,6}}to {_GAP}"),
    _says("went from … to", 0.9, r"#(?: \S+)? (?:→|➔|➜|->|=>|- >|= >) #(?: %)?"),
    _says("went from … to", 0.8, r"(?:cut|cutting|reduced|reducing|raised|raising|lifted|lowered|brought|improved|shortened|took|grew|increased) (?:[^\s,;.]+ ){1,6}?#(?: %| (?!and|or)\w+)? to #(?: %)?"),
    _says("changed by", 0.85, r"(?:cut|cutting|reduced|reducing|fell|fallen|falls|dropped|down|up|rose|risen|grew|grown|increased|raised|lowered|shortened|improved|went down|went up|came down|shrank|sank) (?:[^\s;.]+ ){0,6}?by (?:about |almost |nearly |over |more than |around |roughly |some )?(?:an? )?(?:#(?: %)?|third|quarter|fifth|tenth)(?: (?!by|through|in|over|and|from|with|at|for|using|,|;)\w+)?"),
    _says("cut to", 0.8, rf"(?:cut|reduced|brought|got|came|fell|dropped|rose|raised|grew|took|is|are|were|was|went) {_GAP}{{0,5}}(?:down|up)?(?: )?to {_GAP}{{0,2}}#(?: %)?"),
    _says("changed by", 0.8, r"(?:cut|cutting|cuts|reduc\w+|fell|rose|rais\w+|lower\w+|increas\w+|decreas\w+|improv\w+|boost\w+|lift\w+|grew|growing|dropp\w+|shorten\w+|sav(?:ed|ing|es)|shav\w+|trimm\w+|slash\w+|up|down) (?:[^\s;.]+ ){0,6}?(?:#|double) ?(?:%|percent|per cent)(?: (?:less|more|fewer|faster|sooner))?"),
    _says("halved or multiplied", 0.85, r"(?:halved|halving|doubled|doubling|tripled|tripling|trebled|quadrupled|quintupled|twice as \S+|(?:twice|double|triple|three times|four times|five times|ten times) (?:the|what|as|that|its|their)\S*|half (?:the|as|of|what) \S+|in half|two thirds|a third of|under a third|fourfold|tenfold|twofold)"),
    _says("came to an end", 0.8, r"(?:no longer|not any more|any more|ceased|died out|dried up|disappeared|vanished|went away|a thing of the past|did away with|done away with|put an end to|put a stop to|came to an end|has stopped|have stopped|had stopped|stopped (?:doing|being|coming|leaking|falling|losing|getting|going|happening)|all but ended|needless|unnecessary|redundant|got rid of|ended (?:the|a|our|their|its|all|most|years|\S+ years))"),
    _says("ended", 0.55, r"(?:ended|ending|emptied|emptying|eliminated|abolished|scrapped|closed the gap|cleared)"),
    _says("still holds", 0.85, r"(?:is|are|was|were)? ?still (?!(?:on|at|in) (?:time|duty)\b)(?:in (?:use|place|service|force|print)|used|uses|use|runs?|running|works?|working|stands?|standing|holds?|hangs?|hanging|open|there|taught|going|follow\w*|doses?|carr\w+|buys?|calls?|asks?|\S+s|\S+ed|the \S+)"),
    _says("still holds", 0.8, r"to this day|ever since|outlived|outlasted|for good|has (?:\S+ )?(?:lasted|held|stood|survived|run) |(?:has|have) (?:been|never|not|run|held|had|kept|worked|stayed|remained|paid|used|happened|had to) (?:[^\s;.]+ ){0,7}?since|since then|,? ?since \.|(?:has|have) n't (?:\S+ ){1,7}?since|not (?:\S+ ){1,8}?since|nobody (?:\S+ ){1,8}?since|none since"),
    _says("is so now", 0.75, r"(?:is|are|has|have) now(?! also)|(?:which|that|who|and|it|they|everyone|everybody|all) (?:\S+ ){0,2}?now (?!also|a |in |after|train|teach|mentor)\S+|now (?:use[sd]?|runs?|works?|follow\w*|asks?|calls?|rings?|comes?|gets?|goes|takes?|stands?|hangs?|holds?|has|have|carr\w+|part of|standard|policy|pays?|needs?|brings?|teach\w*|the \S+|in \S+|\S+s)|, (?:now|since) (?!also|an? |in |at |on |with |after|working|seeking|looking|studying|based|train|teach|mentor)[a-z]\S*|since become|became (?:the |a |our |its )?(?:\S+ )?(?:standard|policy|rule|norm|template|model|permanent|law|practice|default|method)|(?:made|became|become|turned) permanent"),
    _says("was taken up by others", 0.85, rf"(?:adopted|copied|borrowed|photocopied|replicated|reprinted|taken up|rolled out|picked up|taken over|kept on|extended|made (?:standard|policy|permanent|compulsory)|written into|built into|followed suit|took it up|taken on) (?:\S+ ){{0,3}}?(?:by|to|in|at|across|for|as|since|company - wide|group - wide|nationally|everywhere|into)|{_OTHERS} (?:\S+ ){{0,3}}?(?:adopted|copied|have copied|took (?:it|them) (?:up|over|on)|use (?:it|them)|uses (?:it|them)|follow(?:ed)? (?:it|suit)|work(?:s)? (?:to|by|from) (?:it|them|my)|have (?:since )?(?:taken|followed|asked))|(?:copied|adopted|borrowed(?! from)|use it|uses it|used by|used in|used at|used across|works? to it|asked for (?:a )?cop(?:y|ies))"),
    _says("for the first time", 0.75, r"(?:the|'s|its|their|our|a|as|his|her|my|alex|they|in|area) (?:very )?first(?! (?:frost|snow|lesson|draught|train|bus|light|thing|aid|floor|shift|line|year|class|point|name|week|day|contact|responder|response|call|party|person|draft|round|visit|stage|appointment|instance|half|quarter|two|three|fix|lockdown|wave|winter|summer|spring|autumn|season|term|month|months|night|death|language|job|monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?: \S+){0,2}|first (?:time(?! (?:pass|buyer|visitor|offender))|ever|in (?!the (?:group|class|morning))|of its|to (?!be|the|arrive|take|answer|respond)|woman|man|since|such|one|female)|first - \S+ \S+ in|never (?:before|been|had|once)|had never(?: \S+)?|(?:no one|nobody) (?:had|has|else|before)(?: \S+)?|for the first time", facet=Facet.FIRST),
    _says("there had been none", 0.65, r"(?:had|have|having|were|was|there (?:was|were)) (?:been )?(?:no|none|never|nothing|nobody|neither)(?: \S+){0,2}|from scratch|from nothing|did not exist|did n't exist|lacked", facet=Facet.FIRST),
    _says("the only one", 0.75, r"the only(?: \S+)?|only (?:one|mine|ours|my|our)(?: \S+)?|the one (?:who|they|that|the)|one of (?:only )?# |(?:alone|unlike) (?:of|among|in|any|the|other)\S*"),
    _says("beside the usual", 0.65, r"against (?:an?|the) (?:\S+ ){0,3}?(?:average|target|norm|mean|forecast|estimate|quote|budget)|compared (?:to|with)|(?:more|less|fewer|better|faster|higher|lower|longer|sooner|earlier|\S+er) than (?!#)(?:\S+ ){0,2}\S+|(?:highest|lowest|fewest|fastest|best|shortest|largest|most) (?:\S+ ){0,3}?(?:in|of|on|since|ever|by)|record (?:year|low|high)|(?:ahead|weeks|days|months|early) of (?:schedule|the|plan)|under (?:budget|the estimate)|weeks early|days early|months early"),
    _says("instead of", 0.6, r"instead of|instead|rather than|in place of|where (?:others|it|they|we|there|that|before)(?: \S+)? (?:had|used|took|was|were|failed)|which (?:before|until then|once|formerly|used to|had|took)|(?:that|which) (?:everyone|everybody|nobody|no one|others|all|the \S+) (?:\S+ )?(?:had|have|else|missed|wanted|refused|thought|favoured|gave)"),
    _says("had failed before", 0.65, r"(?:had|has|have) (?:\S+ )?(?:failed|refused|given up|quit|left|lost|sworn|missed|stood|defeated|baffled|stalled|sat|lain|been (?:lost|refused|missed|shut|stuck|unable|given up|written off|waiting|closed|paid|planned|overlooked))|(?:written off|given up|turned down|abandoned|mothballed|failing|stalled|missed|overlooked) by|after (?:#|two|three|several|other) (?:\S+ )?(?:had|failed|others|attempts|rounds|years)|others had|(?:had|has) (?:signed|passed|thought|said|wanted|called|cleared|walked|approved)"),
    _says("caught in time", 0.75, rf"(?:found|caught|spotted|noticed|saw|stopped|flagged|pulled|discovered|traced|halted|blocked|raised|heard|smelled|smelt) (?:[^\s;.]+ ){{1,14}}?(?:before|in time|just as|minutes before|hours before)(?: \S+)?|before (?:it|they|anyone|anybody|he|she|the \S+|any|a|an|customers?|patients?|\S+s) (?:\S+ ){{0,3}}?(?:{_PAST}|could|did|was|were|left|went|reached|got)", facet=Facet.RISK),
    _says("found", 0.5, r"(?:found|caught|spotted|discovered|traced|uncovered|unearthed|exposed|proved|worked out|figured out|realised|realized|noticed|detected|diagnosed|turned out|turned up|came to light|picked up on)"),
    _says("rescued", 0.65, r"(?:rescued|saved|saving|saves|salvaged|revived|recovered|won back|wins? back|brought back|got back|restored|averted|avoided|spared|sparing|prevented|turned (?:\S+ ){1,3}?around|headed off|kept (?:\S+ ){1,5}?(?:open|alive|going|running|out|from|afloat|breathing|together|safe|on)|came through|survived|without losing|not one (?:was|were|of)?)"),
    _says("refused", 0.6, r"refused|declined|said no|would not|would n't|did not sign|did n't sign|turned (?:it |them )?down|stood by|stood up|held out|insisted|objected|overruled|against (?:advice|the wishes|the odds)|against everyone|walked out|resisted"),
    _says("stayed or came back", 0.7, r"(?:stayed|stays|came back|come back|comes back|coming back|returned to|has stayed|have stayed|are still|is still|kept (?:his|her|their|its|the|our) \S+|nobody (?:left|resigned|quit|has left)|none (?:has|have|of (?:them|whom) (?:has|have)) (?:left|quit|resigned)|not one (?:has|have)? ?(?:left|quit|resigned|lost|missed)|all (?:\S+ ){0,3}?(?:stayed|passed|still|found|got)|into staying|to stay)"),
    _says("nobody any more", 0.75, r"(?:nobody|no one|no - one|none|not a single|not one|neither|nothing|never again|never(?! (?:(?:been |once )?(?:late|absent|missed|lost|left|forgot|forgotten|failed|let|opened|open|miss|forget|fail|lose|leave|needed|afraid)|without)))(?: \S+){1,3}|without (?:a single|one|a|any) (?:\S+ )?(?:late|lost|missed|complaint|claim|error|accident|injury|fall|strike|stoppage|correction|penalty|redundanc\w+|delay|day)(?: \S+)?|zero \S+"),
    _says("went on to", 0.65, r"(?:who|she|he|they|both|one|all|most|(?:all |the )?#|(?:of|both of|all of|most of) (?:them|whom)) (?:has |have )?(?:(?:just|since|later|then|now|both|all|went on to) )?(?:pass|passed|qualified|qualify|graduated|gone on|went on|moved up|(?:been|was|were) promoted|got (?:in|into|his|her|their|jobs?|places?|\S+ jobs?)|found (?:jobs?|work|posts?|places?)|now (?:run|lead|head|manage|teach|train)s?|(?:runs?|leads?|heads?|manages?|teach(?:es)?) (?:the|a|an|his|her|their) (?:\S+ ){0,2}?(?:now|today|section|department|shop|team|store|branch|ward|kitchen|class|firm|company|crew|shift|warehouse|site))", facet=Facet.PEOPLE),
    _says("stands out", 0.6, r"(?:top|best|(?:#|\d+)(?:st|nd|rd|th)|first|second|third) (?:\S+ ){0,2}?(?:of|out of|among|from) (?:the |all |over |about |more than |some |nearly )?# |top (?:seller|scorer|performer|biller|earner)|(?:seller|salesperson|apprentice|employee|trainee|team|driver|nurse|teacher|player|student|agent|branch|store|shop) of the (?:year|month|quarter|season)"),
    _says("led to", 0.6, r"(?:which|that|this|and|and so|,) (?:has |have |had |later |in turn )?(?:led|leading) to|resulting in|resulted in|(?:which|that|and) resulted"),
    _says("asked for by name", 0.75, r"(?:asks?|asked|asking) (?:for me|for it|to have me|for (?:alex|them|him|her)|back|me (?:to|for|first|by)|that i|for (?:my|copies|a copy|our|his|her|their|the same))|by name|(?:calls?|rings?|phones?|sends?|brings?|come|comes|turns?) (?:for |to |on )?(?:me|mine|them)(?: first)?|(?:who|that|which) (?:\S+ ){1,4}?(?:asks?|calls?|rings?|comes?|turns?|sends?) (?:for|to|first)|requested by|sent to me|(?:called|asked|invited|brought) (?:in|back)", facet=Facet.REACH),
    _says("was chosen", 0.5, r"(?:invited|chosen|picked|elected|appointed|selected|promoted|voted|nominated|shortlisted|named|singled out|trusted|commissioned|headhunted|acting) (?:to|as|by|for|the|in|\S+er|\S+or)|named in|acting (?:\S+ ){1,2}(?:from|since|for|through|during|while)"),
    _says("won", 0.6, r"(?:won|winning|wins|earned|secured|gained|landed|got (?:\S+ ){1,6}?(?:approved|funded|changed|through|adopted|passed|to agree|reinstated|struck out|accepted|signed|removed|dropped|reopened|bidding|back)|won (?:over|round))"),
    _says("persuaded", 0.6, r"(?:persuaded|convinced|talked (?:\S+ ){1,4}?(?:into|out of|round)|argued|pushed for|fought for|lobbied|campaigned|proposed|suggested|my (?:idea|proposal|suggestion|design|draft|note|plan)|at my (?:request|suggestion|urging)|on my (?:advice|suggestion|proposal|word|recommendation))"),
    _says("was decided otherwise", 0.65, r"(?:reversed|overturned|overruled|withdrew|withdrawn|reinstated|quashed|reopened|struck out|struck down|acquitted|upheld|settled|agreed to|approved|gave way|backed down|relented|dropped (?:the|its|their|all)|changed (?:the|its|their|how|his|her)|repealed|amended)"),
    _says("so that", 0.6, r"so (?:that )?(?!(?:as|far|much|many|long|on|called|-)\b)(?:\S+ ){1,5}?(?:no|never|not|could|can|did|were|was|is|are|has|have|had|now|would|\S+ed|\S+s)|with the result that|as a result|which (?:meant|let|allowed|made|gave|brought|put|took|ended|saved|cut|led|won|kept|got|freed|opened|paid|has|have|is|are|was|were|now)|meaning (?:that )?\S+|thanks to (?:which|that|it|my)|through which|after which|until (?:then|\S+ \S+ed)|because of (?:it|that|which|me)"),
)  # fmt: skip
"""In the order in which they are read; of two that overlap the stronger counts."""
