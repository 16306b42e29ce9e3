"""What somebody who is safe gives as a reason: who sleeps next door, whom they would never leave, where the gun is.

Pure. Read only beside an answer to "are you safe?" (`bot.risk.safety_answer`): each is a whole part of a message, and
says nothing else. "The gun is right here" is none, nor is "my daughter is asleep, goodbye".
"""

from __future__ import annotations

import re

_KIN = (
    r"(?:(?:my|our|the) (?:\w+ )?(?:daughters?|sons?|kids?|boys?|girls?|baby|wife|husband|mom|mother|dad|brother|sister"
    r"|partner|girlfriend|boyfriend|roommate|friend|dog|cat|pup)"
    r"|(?:kids|wifes?|husbands?|moms?|dads?|brothers?|sisters?|roommates?|girlfriends?|boyfriends?)"
    r"|(?:mis?|el|la|los) (?:hij[oa]s?|nin[oa]s?|bebe|espos[oa]|marido|mama|papa|herman[oa]|pareja"
    r"|amig[oa]|perr[oa]|gat[oa]))"
)
_THERE = (
    r"(?: (?:is|are|s|esta|estan))? (?:asleep|sleeping|(?:here |home )?with me|here|home|dormid[oa]s?|duermen?|aqui"
    r"|conmigo)?"
    r"(?: ?(?:in|en) (?:the|his|her|their|my|el|la|su) (?:next |other |otro )?"
    r"(?:room|bed|bedroom|house|cuarto|cama|casa))?"
    r"(?: (?:in )?(?:the )?next (?:room|door)| en el (?:cuarto de al lado|otro cuarto))?"
    r"(?: (?:next to|beside|de al lado|al lado|de junto)(?: (?:me|mio))?)?"
)
_HARM = r"(?:leave|do that to|put|hurt|let|make)"
_NEVER = (
    rf"i (?:would|could|will) never {_HARM} (?:him|her|them|{_KIN})(?: (?:to|through|with|find|wake)[a-z ]{{0,30}})?"
    r"|i (?:cant|cannot|couldnt|wouldnt|wont) (?:do that to|leave) (?:him|her|them)"
    rf"|(?:{_KIN}|he|she|they) needs? me"
    r"|(?:nunca|jamas) (?:l[oa]s? dejaria|les? haria eso)(?: sol[oa]s?)?|me necesitan?"
)
_WEAPON = r"(?:guns?|pistols?|rifles?|weapons?|bullets|ammo|knives|pistolas?|armas?|balas|cuchillos)"
_KEEPER = (
    r"(?:moms?|mothers?|dads?|fathers?|parents|wifes?|husbands?|partners?|girlfriends?|boyfriends?|brothers?|sisters?"
    r"|uncles?|aunts?|cousins?|grandmas?|grandpas?|friends?|buddys?|neighbou?rs?|ex|exs|roommates?|sponsors?|boss"
    r"|mama|papa"
    r"|papas|espos[oa]|marido|pareja|herman[oa]|ti[oa]|prim[oa]|abuel[oa]|amig[oa]|vecin[oa]|suegr[oa])"
)
"""With whom a weapon is away: no child, and no bed or truck of one's own."""
_ELSEWHERE = (
    rf"(?:the |my |his |la |el )?{_WEAPON}(?: (?:is|are|s|esta|estan))? (?:all )?"
    rf"(?:(?:at|with|en casa de|con) (?:my|mi) {_KEEPER}(?: (?:house|place))?|locked up|gone|out of the house"
    rf"|bajo llave"
    r"|sold)"
    rf"|(?:(?:i have |ive got |got |there is |theres |there are )?(?:no|ni)|no (?:tengo|hay)(?: ni)?) {_WEAPON}"
    rf"(?: (?:(?:and |y )?(?:no|ni)|or|nor|o) (?:{_WEAPON}|pills?|pastillas))*(?: (?:here|in the house|aqui|en casa))?"
    r"|(?:i (?:have|got|keep)|ive got|there are|theres) no (?:pills|tablets|medicines?)(?: or anything"
    r"(?: (?:of that (?:sort|kind)|like that))?)?(?: (?:put by|saved(?: up)?|here|in the house))?"
    r"|no (?:tengo|guardo) (?:pastillas|nada de eso)(?: (?:guardad[oa]s?|aqui))?"
)
_ALONE_BUT = r"(?:nobody|no one|noone)s?(?: is)? here but (?:me|me and the \w+|(?:the|my) (?:dog|cat))"
_NO_PLAN = (
    r"(?:i am|im) not planning (?:anything|nothing|it|to)|i (?:have|got) no plans?|no (?:estoy planeando|planeo) nada"
    r"|if thats what you (?:need|want) to know|si eso quiere saber"
)
REASON = re.compile(
    r"(?:(?:because|cause|cuz|since|and|so|porque|y|es que|no|yes|well) )*"
    rf"(?:{_KIN}{_THERE}|{_NEVER}|{_ELSEWHERE}|{_ALONE_BUT}|{_NO_PLAN})"
    rf"(?:(?: and| y| so)? ?(?:{_NEVER}|{_KIN}{_THERE}|so|lol))*"
)
NOT_ALL = re.compile(rf"^(?:(?:the|my) )?{_WEAPON}$")
"""A weapon alone, with no "no" and nowhere else, is no reason."""
NO_WEAPON = re.compile(rf"(?:no|ni) {_WEAPON}(?: (?:and |or |y )?(?:no|ni) {_WEAPON})+(?: (?:here|aqui))?")
"""Said of a house with none, it answers by itself."""


_NEAR_BY = re.compile(r"\b(?:husband|boyfriend|marido|esposo|novio)s?(?: (?:is|esta))? (?:in|en) ")
"""Who is in the next room may be the one who is feared, unless asleep or with who writes."""


def gives_reason(words: str) -> bool:
    """Return whether bare words are such a reason, and nothing else."""
    return (
        REASON.fullmatch(words) is not None
        and _NEAR_BY.search(words) is None
        and NOT_ALL.search(words) is None
        and "no" not in words.split()[-1:]
    )
