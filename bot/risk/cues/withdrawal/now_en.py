"""English: stopping that a body does not bear: fits and visions (T0), and who means to stop (T3)."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_DRY = "quit|kicked|stopped|sober|detox|detoxing|dry|without|last|off|no|not|since|ran|gave|stopping|day|days|hours"
_SPIRITS = (
    "drink|drinks|drinking|drank|vodka|whiskey|whisky|wine|beer|beers|booze|liquor|alcohol|bottle|sauce|xanax|ativan|"
    "klonopin|valium|benzos|sober|phenobarbital|phenobarb|alprazolam|lorazepam|dry|drinker|ghb|detox"
)
_VISION = "spiders|bugs|ants|rats|snakes|cats|crawling|swatting|hallucinating|delirious|curtains|wallpaper"
_JERK = "jerking|jerky|shook|seizing|convulsing|stiff|rigid|stiffened|twitching"
_OVER = "wall|walls|ceiling|carpet|blanket|bed|sheets|curtains|skin|baby|crib|legs|arms|vent"
_KIN = "brother|mom|mother|dad|father|uncle|grandma|sister|wife|husband"
_SOBERING = "quit|quitting|dry|sober|detoxing|detox|drink|drinking|vodka|whiskey|beer|shaking|shakes|sweating|benzos"
"""Whom somebody mourns is seen and spoken to without it: at a grave, in a dream, in the kitchen."""

RULES: tuple[Rule, ...] = (
    Rule(
        "withdrawal_danger",
        Tier.T0,
        Kind.WITHDRAWAL,
        "en",
        (
            "QUIT !HALT ~8 SHAKES|DANGER",
            "SHAKES ~8 QUIT",
            "WITHDRAWAL ~8 DANGER",
            "DANGER ~8 WITHDRAWAL",
            "delirium tremens",
            "SHAKES ~6 DANGER ~6 drink|drinking|alcohol|xanax|benzos|drank|detox",
            "detox|detoxing ~6 DANGER|SHAKES",
            "i|me|has|have|having|got|the ~1 dts",
        ),
        must_hit=(
            "I quit drinking two days ago and I'm shaking and seeing bugs",
            "withdrawal is making me hallucinate",
            "I think he has the DTs",
            "stopped my xanax cold turkey and had a fever and can't stop shaking",
        ),
        must_miss=(
            "I quit drinking two years ago and feel great",
            "my hands shake before presentations",
            "how do i stop the shakes",
            "how long does withdrawal last",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "withdrawal_plan",
        Tier.T3,
        Kind.WITHDRAWAL,
        "en",
        (
            "cold turkey",
            (
                "quit|quitting|stop|stopping|stopped|off|detox|come|coming|get|getting ~3 "
                "alcohol|drinking|benzos|xanax|klonopin|valium|ativan|booze|liquor|vodka "
                "~4 own|alone|today|home|tonight|myself|once|now|tomorrow"
            ),
            (
                "dangerous|safe|risky|ok|okay ~3 give|giving|leave|leaving|put|putting up|off|down ~2 "
                "drinking|drink|wine|alcohol|sherry|gin|whiskey|whisky|beer|vodka|xanax|benzos ~~3 "
                "suddenly|once|own|alone|"
                "cold|overnight|altogether|myself"
            ),
            "detox|detoxing ~3 home|alone|own|myself|couch|at",
            "WITHDRAWAL !my|account|an|the|this|his|her",
            "dope ~1 sick",
            "i ~1 am ~1 withdrawing",
            "use|using|shoot|shooting|smoke|smoking|drink|drinking ~1 alone",
            "shakes ~4 drink|morning|without",
            "hands ~1 shake|shaking|tremble|shaky ~3 not|without|until|unless|til ~2 drink|drinking|beer|wine|vodka",
            "shake|shaking|shaky if|when|unless|until i ~2 drink|drinking|not|stop|skip",
            "stop|stopping|help HALT",
            "not ~2 stop|go ~2 drinking|day without shaking|drinking|drink",
        ),
        must_hit=(
            "im going to quit drinking cold turkey",
            "I want to detox at home by myself",
            "withdrawals are rough this time",
            "i always use alone",
            "is it safe to leave off the sherry all at once",
            "how do i stop the shakes",
            "my hands shake if i dont drink",
        ),
        must_miss=("the turkey is cold in the fridge", "I want to make a withdrawal from my account"),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "panic_dry",
        Tier.T0,
        Kind.WITHDRAWAL,
        "en",
        (
            (
                "day|days ~3 no|without|since|off|dry ~2 drink|drinks|drinking|beer|liquor|bottle|booze|vodka|xanax|"
                "klonopin|benzos|"
                "pills|wine|whiskey ~~14 seeing|see|hearing|hear|hallucinating|bugs|ants|rats|spiders|seizure|fever|"
                "temp|dead|music"
            ),
            (
                "seeing|hearing|see|hear ~~10 2|3|4|two|three|four days no|without|off|dry ~2 beer|pills|bottle|liquor|"
                "drink|booze|wine"
            ),
            "shaking ~2 seeing ~4 no|without ~1 beer|drink|bottle|booze|liquor",
            (
                "stopped|quit ~2 drinking|beer|vodka|xanax|benzos|bottle|klonopin ~~12 bugs|ants|rats|voices|ghosts|"
                "hallucinating"
            ),
        ),
        must_hit=(
            "day three no drinks, shaking and my dead uncle is on the couch",
            "shaking and seeing rats, no beer",
            "day 3 no liquor temp 103 and ants in my arms",
        ),
        must_miss=(
            "day three no drinks and I feel proud",
            "I quit drinking and now I'm seeing a therapist",
            "I've been seeing Dr. Lee for two days",
        ),
    ),
    Rule(
        "withdrawal_visions",
        Tier.T0,
        Kind.WITHDRAWAL,
        "en",
        (
            f"{_DRY} ~4 {_SPIRITS} ~~24 {_VISION}",
            f"{_DRY} ~4 {_SPIRITS} ~~20 shaking|shaky|sweating|seeing|hearing|{_JERK} !risk",
            f"{_SPIRITS} ~~16 swatting|picking|pulling ~1 at",
            f"{_VISION} ~~20 quit|dry|sober|detoxing|drink|vodka|whiskey|benzos",
            "bugs|spiders|ants|snakes|rats|cats|animals|people|wires|radio ~4 not ~1 there|here|real",
            f"spiders|bugs|snakes|rats|ants ~4 {_OVER} ~~12 shaking|days|wife|says|there|quit",
            "talking|talkin ~1 to|at ~2 curtains|walls",
            f"talking|talkin ~1 to|at ~2 dead ~~16 {_SOBERING}",
            f"saw|seen|seeing|hearing|heard ~3 dead {_KIN} ~~16 {_SOBERING}",
            f"{_SOBERING} ~~16 saw|seen|seeing|hearing|heard|talking ~3 dead {_KIN}",
            "wall|walls|wallpaper|floor|ceiling|bench ~2 breathing|crawling|melting|moving ~~8 sober|heart|drink",
            "not ~1 know|recognize ~2 what year",
            f"no|without|off|stopped ~3 {_SPIRITS} ~~16 floor|tongue|blackout|peed",
            "woke|came ~1 up|to on ~3 floor ~~6 tongue|pee|peed|blood",
        ),
        must_hit=("no vodka, seeing rats", "quit beer, swatting", "no beer, seeing rats", "off wine, jerking"),
        must_miss=(
            "rats in our flat",
            "talking to a wall",
            "am i talking to nobody",
            "quit my job",
            "dry January",
            "am I crazy for talking to my dead husband",
            "I saw my dead mom in a dream and it was nice",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "dry_and_not_alone",
        Tier.T0,
        Kind.WITHDRAWAL,
        "en",
        (
            (
                "not ~1 had|have|drank|touched ~2 drink|beer|alcohol|xanax|benzos|klonopin|vodka ~~14 seeing|"
                "shadows|bugs|voices|shaking|seizure|hallucinating"
            ),
            (
                "people|men|man|kids|someone|lady|woman ~3 in my|the ~1 room|house|hall|hallway|kitchen ~3 not here|"
                "there|real"
            ),
            ("quit|stopped|stopping|dry|detox|detoxing ~~14 talking to|with ~2 dead|wall|walls|ghost|ghosts|nobody"),
            "in|having|from|with withdrawals|withdrawal ~~12 hallucinating|burning|confused|fits|bleeding|jerking",
            "detoxing ~~12 hallucinating|seizure|seizures|burning|confused|fits|bleeding|jerking",
            "klonopin|xanax|ativan|valium|benzos|alcohol ~~14 woke up on ~1 floor",
            "tongue ~2 bleeding|bitten|bit ~~8 floor|pee|peed|woke|shook",
            "little|small|mini seizures|seizure",
        ),
        must_hit=(
            "i havent had a drink in 3 days and theres people in my room that arent here",
            "dad quit drinking thursday, hes talking to my dead uncle",
        ),
        must_miss=(
            "i haven't had a drink in 3 years and people see the change",
            "there are people in the house that are not morning people",
            "i quit and i'm talking to my uncle about a job",
        ),
        denied=Tier.T4,
    ),
)
