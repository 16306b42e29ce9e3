"""What is left of a hand on the neck: a hoarse voice, pain on swallowing, marks, passing out. Both languages.

What a held neck does may show hours, days or weeks later, and an artery in it can tear with no mark outside (RACGP,
AJGP 2022; Canders, Emergency Medicine Reports 2022; what is left of it as the National Domestic Violence Hotline lists
it, The Dangers of Strangulation): who was held by the neck yesterday may be in danger today, whatever else they ask.
Hence T1, and the card that says 911. The hold and what is left of it may stand in two sentences; a sore throat alone is
a cold.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "neck_was_held",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            "hurts|hurt|hurting|pain|painful|hard|trouble|burns|sore ~3 swallow|swallowing",
            "can|could not|barely ~2 swallow",
            "not|barely swallow",
            (
                "throat|neck ~1 is|s|feels|still|so|really|all ~2 sore|raw|swollen|tight|hurts|hurting|killing|"
                "aching|tender"
            ),
            "throat|neck ~1 hurts|aches|burns",
            "sore|swollen throat",
            (
                "voice ~1 is|s|sounds|sound|got|went|came|all|so ~2 hoarse|raspy|rough|gone|scratchy|croaky|"
                "weird|low|whisper"
            ),
            "hoarse|raspy !for",
            "lost|losing my|her voice",
            "marks|mark|bruises|bruise|fingerprints|handprints|handprint|scratches|red ~4 neck|throat",
            "neck|throat ~2 bruised|marks|mark|bruises|red|purple",
            "red|blood|burst|little ~1 dots|spots|vessels ~4 eye|eyes|face|eyelids|lids",
            "blacked|passed|blanked out",
            "saw|seeing|see stars",
            "fainted|peed|pissed",
            "wet|pee|peeing my? myself|pants|bed",
        ),
        must_hit=(
            "is that neck thing bad? it happened to me saturday and it still hurts to swallow",
            "my voice is all raspy since he squeezed my neck",
            "i woke up with marks on my neck from where he held me by the throat",
            "she pressed on my neck and i think i peed myself",
            "does being choked do anything later? my throat is sore",
        ),
        must_miss=(
            "i choked on a chip and my throat is sore",
            "i have a cold, my throat is sore and my neck is stiff",
            "my neck hurts from the pillow and i lost my voice at karaoke",
            "he squeezed my shoulder and said he is sorry",
            "he grabbed my neck but it does not hurt to swallow",
        ),
        plain=True,
        beside="NECKHELD",
    ),
    Rule(
        "neck_grabbed",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "en",
        (
            (
                "VIOLENT ~2 grabbed|grabs|grabbing|squeezed|squeezes|squeezing my neck|throat !and|to|massage|muscle|"
                "muscles|pillow|brace|strap|chain|lozenges|spray|FORKNOTS"
            ),
            "VIOLENT ~~9 and|then grabbed|squeezed my neck|throat !and|to",
            "i ~1 got|was|been choked out? last night|week|weekend|month|friday|saturday|sunday|monday !ONTHEMAT",
            "i ~1 got|was|been choked out? yesterday|again !by|up|on|at|when|ONTHEMAT",
            "i ~1 got|was|been choked out? by MY? VIOLENT !in|at",
        ),
        must_hit=(
            "he grabbed my neck",
            "my ex threatened to take me to court and then grabbed my neck",
            "my wife squeezed my throat",
            "i got choked last night",
            "i was choked out by my boyfriend",
            "he squeezes my neck when he is mad",
        ),
        must_miss=(
            "he grabbed my neck and cracked it, best chiropractor",
            "i got choked up at the wedding",
            "she grabbed my neck pillow",
            "i got choked out last night at jiu jitsu",
            "i was choked again by my own tears",
            "i got choked last time i had steak",
            "he squeezes my neck when i have knots",
        ),
        plain=True,
    ),
    Rule(
        "le_apretaron_el_cuello",
        Tier.T1,
        Kind.ABUSE_DANGER,
        "es",
        (
            "me|le duele|molesta|arde|cuesta|lastima ~3 tragar|trago|tragar|pasar|comer",
            "dolor|trabajo ~2 tragar",
            "no|apenas ~1 puedo|puede ~1 tragar|pasar",
            "me|le duele|arde|molesta ~2 garganta|cuello|pescuezo",
            "garganta|cuello ~2 hinchada|hinchado|inflamada|inflamado|cerrada|irritada|morado|marcado|adolorido",
            "ronca|ronco|afonica|afonico|ronquera",
            "sin|perdi la? voz",
            "voz ~2 rara|gruesa|rasposa|quebrada",
            "marcas|marca|moretones|moreton|moretes|morete|morado|morados|dedos|rasgunos ~4 cuello|garganta|pescuezo",
            "puntitos|puntos|derrame|manchas|venitas ~4 ojo|ojos|cara|parpados",
            "me|se desmaye|desmayo|orine|orino|mee|hice",
            "perdi|perdio ~1 el? conocimiento|sentido|conciencia",
            "vi|veo|veia ~1 estrellitas|estrellas|negro|borroso|lucecitas",
        ),
        must_hit=(
            "lo del cuello es grave? me paso el sabado y todavia me duele pasar saliva",
            "desde que me apretó el pescuezo ando ronca",
            "ayer me ahorco y hoy me cuesta tragar",
            "tengo marcas en el cuello de cuando me apretó",
            "creo k me desmaye cuando me apreto",
        ),
        must_miss=(
            "me duele la garganta y ando ronca, tengo gripa",
            "me apretó la mano y se fue",
            "se me hace un nudo y me duele la garganta de llorar",
            "me aprieta el zapato y se me hincho el pie",
            "me agarró del cuello pero no me duele al tragar",
        ),
        plain=True,
        beside="CUELLOAPRETADO",
    ),
)
