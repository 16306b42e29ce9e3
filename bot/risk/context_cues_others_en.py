"""What a few words mean once danger from somebody was named, or somebody else's, in English: he is here."""

from __future__ import annotations

from bot.risk.context_cue import ABUSE, OTHERS, SELF, THEM, ContextCue
from bot.risk.context_cues_en import GUN, HEIGHT, THEY_ARE, THING, WHO_HURTS
from bot.risk.model import Tier

_GOING = r"(?: (?:i )?(?:gotta|have to|got to|gtg|g2g|need to)(?: go)?)?"
_NO_IDEA = (
    "(?:dont|do not|doesnt) know where (?:he|she|they) (?:is|are|went|ran off|ran|goes)(?: to)?"
    "|(?:have )?no idea where (?:he|she|they) (?:is|are|went|ran)(?: to)?|dont know where (?:hes|shes|theyre)(?: at)?"
)
_RAN = (
    r"(?:he|she|they|my \w+) (?:just |already )?(?:took off|ran off|ran out|ran away|drove off|disappeared"
    r"|walked out|snuck out)(?: (?:the|of the) (?:house|door))?"
)
_SEARCHED = r"(?: (?:and|but) (?:i|we) (?:looked|checked) everywhere)?"
_NOT_PICKING = (
    "(?:wont|isnt|not|aint|doesnt|hasnt|didnt|stopped|quit) "
    "(?:answer(?:ed|ing)?|pick(?:ed|ing)? up|respond(?:ed|ing)?|reply(?:ing)?|replied|text(?:ed|ing)?)"
)
CUES = (
    ContextCue(
        "they_are_close",
        ABUSE,
        Tier.T0,
        "en",
        (
            rf"(?:{THEY_ARE}|dads|dad is)(?: back| home| right)? (?:here|outside|inside|home|back|coming)",
            rf"(?:{THEY_ARE}) (?:in the (?:house|room|apartment|next room)|at the (?:door|window))",
            rf"(?:{THEY_ARE}) on (?:his|her|their) way",
            rf"(?:{THEY_ARE}) (?:almost (?:here|home)|pulling (?:up|in)|walking in){_GOING}",
            (
                rf"(?:hell|shell|theyll|he will|she will|{WHO_HURTS} will) be (?:home|here|back) "
                rf"(?:soon|any (?:minute|"
                rf"second)){_GOING}"
            ),
            rf"(?:{THEY_ARE}) (?:here|home|back|coming){_GOING}",
            f"(?:{THEY_ARE}) (?:knocking|banging on the door|breaking (?:in|the door)|looking for (?:me|us))",
            "(?:he|she|they) (?:came back|found (?:me|us)|followed me|has it with (?:him|her))",
            "(?:he|she|they) just (?:got (?:here|home)|came (?:in|home|back)|pulled (?:in|up))",
            "(?:i can )?hear (?:him|her|them)(?: coming| outside| at the door)?",
            "(?:right )?outside my (?:door|house|window)",
        ),
        (
            "he'll be home any minute",
            "hes pulling up gotta go",
            "he's here",
            "he's outside",
            "he found me",
            "She is at the door now",
            "I can hear him coming",
            "he came back",
            "my husband is home",
            "he just pulled in",
        ),
        (
            "he's in jail",
            "he's not here",
            "he moved out",
            "is he here?",
            "my sister is nice",
            "he's a doctor",
            "my kids are here",
            "my advocate is pulling up",
            "my ride is almost here",
            "my mom will be home soon",
            "my lawyer is outside",
        ),
    ),
    ContextCue(
        "no_way_out",
        ABUSE,
        Tier.T1,
        "en",
        (
            r"(?:he|she|they) (?:took|has|hid) (?:my|the|all the) keys(?: (?:and|so) i cant (?:leave|get out|go))?",
            (
                r"i cant (?:(?:get|go) out(?: of (?:here|the house|my house))?"
                r"|leave (?:the|this|my) (?:house|apartment|room))"
            ),
            r"(?:he|she|they) locked (?:the door|all the doors|everything)(?: from (?:the )?outside)?",
        ),
        ("he took the keys", "i cant get out", "she hid my keys and i cant leave", "he locked the door from outside"),
        (
            "i have my keys",
            "can i leave?",
            "i cant leave him",
            "he took the keys to the shop",
        ),
    ),
    ContextCue(
        "neck_hurts_after",
        ABUSE,
        Tier.T1,
        "en",
        (
            (
                r"my (?:neck|throat) (?:is |still |really |is still )?(?:hurts?|hurting|sore|swollen|killing me|aches?)"
                r"(?: and (?:my voice is|im) (?:hoarse|raspy|gone))?"
            ),
            "(?:its |it )?hurts to swallow",
            "(?:im|my voice is) (?:hoarse|raspy|gone)",
        ),
        ("my neck is sore", "my throat hurts and my voice is hoarse", "hurts to swallow", "im hoarse"),
        ("my back is sore", "its a pain in the neck", "my neck is fine", "does your throat hurt?"),
    ),
    ContextCue(
        "they_have_it",
        THEM,
        Tier.T0,
        "en",
        (
            f"(?:he|she|they) (?:has|have|got) (?:it|them|{THING})",
            f"(?:he|she|they) (?:has|have|got) (?:it|them|{THING}) (?:in (?:his|her) hands?|with (?:him|her))",
            rf"(?:{THEY_ARE}) (?:on|at) the (?:\w+ )?(?:{HEIGHT})",
            f"(?:no )?(?:{THEY_ARE}) (?:still )?locked (?:in|in the (?:bathroom|room|bedroom))",
            "(?:he|she|they) (?:locked the door|wont open the door)",
            f"(?:{THEY_ARE}) (?:doing it|about to do it)",
            "(?:he|she|they) (?:just )?(?:took|swallowed) (?:it|them|all of them)",
        ),
        (
            "she has the pills",
            "he's on the roof",
            "she's locked in the bathroom",
            "he won't open the door",
            "she took them",
            "he has it in his hand",
        ),
        ("she has a therapist", "he's at work", "she has school today", "he's on the phone", "she doesn't have it"),
    ),
    ContextCue(
        "no_answer_at_the_door",
        THEM,
        Tier.T1,
        "en",
        (
            (
                r"(?:actually |i mean )?(?:(?:no one|nobody) (?:answered|answers)"
                r"|(?:he|she|my \w+) (?:didnt answer|isnt answering|wont answer|doesnt answer))"
                r" (?:when i (?:just )?knocked(?: just)?|the door)"
            ),
            "i knocked (?:and|but) (?:no one|nobody) answered",
            "i knocked (?:and|but) (?:he|she) (?:didnt answer|isnt answering)",
        ),
        ("actually no one answered when i knocked", "she isnt answering the door", "i knocked and nobody answered"),
        ("he doesnt answer my texts", "nobody answered the phone", "he answered the door", "is he not answering?"),
    ),
    ContextCue(
        "close_to_them",
        OTHERS,
        Tier.T0,
        "en",
        (
            "(?:im )?(?:outside|in front of|at) (?:his|her|their) (?:house|door|place|apartment|work|job)",
            f"(?:{THEY_ARE}) (?:right )?(?:here|in front of me|in the next room|outside)",
            "(?:im )?on my way(?: there| over| to (?:him|her|them|his house|her house))?",
        ),
        ("i'm outside his house", "he's right here", "on my way there", "she is in the next room"),
        ("i'm outside the clinic", "he's at work", "on my way home", "i'm at my mom's place", "on my way to you"),
    ),
    ContextCue(
        "gone_missing",
        THEM,
        Tier.T0,
        "en",
        (
            rf"(?:i |we |still )*(?:cant|cannot|can not|couldnt) find (?:him|her|them|my \w+)(?: anywhere)?{_SEARCHED}",
            rf"(?:{_RAN}|(?:he|she|they|my \w+) left)(?: (?:and|but|n))? (?:i |we )?(?:{_NO_IDEA})",
            rf"(?:i |we )?(?:{_NO_IDEA})",
            rf"(?:{_RAN})(?: (?:with|w) (?:it|them|{THING}|{GUN}))?",
            "(?:hes|shes|theyre) missing",
            f"(?:he|she|they) (?:left|took off) (?:with|w) (?:it|them|{THING}|{GUN})",
        ),
        (
            "i cant find her",
            "she ran off",
            "he took off and i dont know where he is",
            "we cant find my son anywhere",
            "i have no idea where she went",
            "he left with the rifle",
        ),
        ("i cant find the form", "she left for school", "he ran a mile", "i dont know where the clinic is"),
        after_grave=True,
    ),
    ContextCue(
        "not_answering",
        THEM,
        Tier.T1,
        "en",
        (
            (
                rf"(?:he|she|they|hes|shes|theyre|my \w+)(?: (?:is|has|just|still))* {_NOT_PICKING}"
                r"(?: (?:back|me|(?:my|her|his|the) (?:calls?|texts?|messages?|phone|cell)|calls|texts|or|anymore))*"
            ),
            r"(?:(?:her|his|the|their) phone (?:is )?)?(?:(?:goes|going|went) )?(?:straight to voicemail|off|dead)",
        ),
        ("she wont answer her phone", "hes not picking up", "straight to voicemail", "he stopped texting me back"),
        ("he answered his phone", "she isnt home", "she wont answer the survey", "is she answering?"),
        as_before=True,
    ),
    ContextCue(
        "put_out_of_reach",
        THEM | SELF,
        Tier.T2,
        "en",
        (
            (
                f"(?:i |we |ive )?(?:just )?(?:got|took|put|locked|hid|moved) (?:all )?(?:the|his|her|their|my) "
                f"(?:{THING}|razors|blades|knives|guns) (?:put |locked )?(?:away|up)"
            ),
        ),
        ("got the razors away", "we put her pills away", "I locked the guns up"),
        ("put the dishes away", "got the kids away", "I locked the door"),
    ),
)
