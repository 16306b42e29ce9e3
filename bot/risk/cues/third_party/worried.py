"""Worry that another may end their life, in both languages: a person should hear of it (T2)."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "at_risk_near",
        Tier.T2,
        Kind.THIRD_PARTY,
        "en",
        (
            "i love|know|KIN ~3 at risk !of|for",
            "KIN|client|student|patient|resident ~4 has a? plan|stash ~3 stash|plan|pills|oxy|gun|means|tonight",
        ),
        must_hit=(
            "scared someone i love is at risk and far away",
            "our client told us he has a plan and a stash",
        ),
        must_miss=("my son is at risk of failing math", "my client has a plan for retirement"),
        plain=True,
    ),
    Rule(
        "worried_about",
        Tier.T2,
        Kind.THIRD_PARTY,
        "en",
        (
            (
                "worried|scared|afraid|terrified|concerned|think|fear|convinced|worry|feeling ~4 THEY ~4 "
                "KILLSELF|die|overdose|hurt|harm|jump|suicidal|suicide|dead|end|stupid|drastic"
            ),
            (
                "worried|scared|afraid|terrified|concerned|think ~3 THEY ~4 do|doing|try|trying|tried ~2 "
                "something|it|again ~3"
            ),
            "THEY ~5 KILLSELF",
            "THEY ~2 suicidal",
            (
                "THEY ~3 says|said|saying|texted|posted|keeps|talking|wrote|told|talks|posting|left|sent ~5 "
                "DIE|goodbye|goodbyes|suicide|KILLSELF|dead|live|alive|end|burden"
            ),
            "THEY ~3 said|texted|posted|wrote|told|posting|left|sent ~5 note",
            "THEY ~3 not want ~2 LIVE",
            "sounds|sounded|seems|seemed|felt|looks|reads like ~2 goodbye|suicide",
            "not|no ~4 seen|heard|found ~6 since ~6 sorry|goodbye|note|love",
            "goodbye|suicide ~1 text|texts|message|note|letter|post|voicemail|video ~3 from|by|he|she|they|my|saying",
            (
                "got|found|find|saw|discovered|sent|left|received ~3 goodbye|suicide|farewell ~1 "
                "text|message|note|letter|post|search|searches"
            ),
            "found ~3 MEANS|pills|note|journal|letter ~2 in|under|on|from ~1 his|her|their",
            (
                "found ~2 him|her|KIN|them ~3 floor|hanging|pills|blood|bathroom|tub|unresponsive|needle|blue|"
                "rope|cut|cutting|gun"
            ),
            (
                "not ~1 heard|hear|reach|find|answer|answering|located|get|seen ~2 "
                "from|of|hold|him|her|my|phone|them ~5 worried|scared|hours|days|goodbye|said|morning|note|"
                "since|afraid"
            ),
            (
                "THEY ~3 missing|disappeared|vanished|gone|left ~4 note|gun|pills|worried|scared|message|"
                "goodbye|said|hours|night|suicidal"
            ),
            "THEY ~3 giving|gave ~2 away",
            (
                "THEY ~3 will|does|has|is not ~3 eat|eating|eaten|drink|out|bed|leave|sleeping|talking|slept "
                "~4 days|weeks|room|die|anymore|week|bed"
            ),
            "THEY ~4 using|shooting|nodding|overdose|drinking ~3 die|dying|death|kill",
            "THEY ~2 going to|might|could|may|will ~1 die|overdose|jump",
            "THEY ~3 has|have|took|bought|got|grabbed ~2 MEANS !problem|problems|habit|addiction|issue|prescription",
            "THEY ~4 talks|talking|talked|talk ~2 about ~2 dying|death|suicide|ending|dead|killing|die",
            (
                "THEY ~4 wants|wanted|want|wishes|wishing|going|threatening|threatened|threatens ~3 "
                "DIE|KILLSELF|join|overdose|end"
            ),
            "THEY ~3 bought|buying|took|hid|loaded ~2 gun|rope|rifle|pistol ~1",
            "save|help KIN|him|her ~4 die|dying|kill|suicidal|overdose|himself|herself",
        ),
        must_hit=(
            "I'm worried my son might hurt himself",
            "my sister keeps saying she wants to die",
            "I found a suicide note from my roommate",
            "can't get hold of him and i'm scared, he said goodbye",
            "my dad gave away his fishing gear",
            "my friend doesn't want to be alive anymore",
        ),
        must_miss=(
            "I'm worried my son will fail math",
            "my sister keeps saying hi",
            "she gave me a ride",
            "my boyfriend is using again",
            "my wife has a pill problem",
        ),
    ),
    Rule(
        "preocupado_por",
        Tier.T2,
        Kind.THIRD_PARTY,
        "es",
        (
            (
                "miedo|preocupa|preocupada|preocupado|temo|creo|siento|angustia ~4 que ~5 "
                "MATARSE|haga|muera|dano|lastime|mate|suicide|quite|locura|sobredosis|pase|pierda"
            ),
            "ELLOS ~4 MATARSE",
            (
                "ELLOS|dice|dijo|escribio|publico|mando|dejo ~4 no ~1 quiere|queria|quiera|aguanta|puede ~2 "
                "VIVIR|mas|seguir|despertar|vivir"
            ),
            (
                "dice|dijo|diciendo|repite|escribio|publico|texto ~3 quiere|queria|va|quisiera|prefiere|mejor "
                "~3 morir|morirse|muerto|muerta|matar|matarse|desaparecer|muera"
            ),
            (
                "encontre|halle|dejo|mando|vi ~2 carta|nota|mensaje|cartas ~2 de? ~1 "
                "despedida|suicida|adios|suicidio|despidiendose"
            ),
            "encontre|halle ~3 pastillas|navaja|soga|pistola|cortes|navajas ~3 su|cuarto|mochila|cama|de|brazos",
            "se despidio|despidiendo ~3",
            "no ~2 contesta|encuentro|aparece|localizo ~4 preocupada|preocupado|miedo|dijo|despidio|horas|carta",
            "ELLOS ~3 regalando|regalo|repartiendo ~3 cosas|todo|sus",
            "ELLOS ~3 sin|no comer|come|ha|sale|salir ~2 dias|comido|cuarto|semanas|cama",
        ),
        must_hit=(
            "tengo miedo de que mi hijo haga una locura",
            "mi hermana dice que ya no quiere vivir",
            "encontré una carta de despedida de mi papá",
        ),
        must_miss=("creo que mi hijo llega a las dos", "mi hermana dice hola"),
    ),
)
