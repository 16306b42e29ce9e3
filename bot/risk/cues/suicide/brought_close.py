"""How close it was brought, told calmly: eyes shut at the wheel, a pact, insulin left off on purpose. Both languages.

Nobody says "die" in it. A drop in mind and a means chosen for a condition are T1; what may be a vow to stay sober is
asked gently (T2). Who came back from the tracks or a roof: `turned_back`.
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_GUNS = "gun|sidearm|pistol|glock|revolver|9mm|handgun|shotgun"
_LOCKED = "jail|prison|cell|lock|locked|locks|arrest|arrested|deport|deported|icu|ward"
_AVENTAR = "dejar|aventar|aventarme|tirar|tirarme|echar|echarme|irme|desviar|desbarrancar|desbarrancarme"

RULES: tuple[Rule, ...] = (
    Rule(
        "eyes_shut_at_the_wheel",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "i|been|am|was|were|keep|kept ~1 driving|drove ~3 eyes closed|shut",
            "i ~1 close|closed|shut|shutting|closing my eyes ~1 while|when ~1 i ~1 driving|drive",
            "i ~1 close|closed|shut|shutting|closing my eyes ~1 while|when driving|drive",
            "i ~1 close|closed|shut|shutting|closing my eyes ~2 at|behind the wheel",
            (
                "driving|drive|crash|steer|run|running|slam|ram|swerve|swerving ~2 into|off ~1 the|an|a|that|some ~1 "
                "overpass|ravine|abutment|divider|semi"
            ),
        ),
        must_hit=(
            "i was driving w my eyes closed to see what happens",
            "some nights i close my eyes when im driving",
            "i picture driving into the overpass",
            "i think about swerving into a semi",
        ),
        must_miss=(
            "i could drive that road with my eyes closed",
            "we drove over the overpass",
            "a truck ran into the overpass",
            "i close my eyes when he is driving",
            "i never drove with my eyes closed",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "al_barranco",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"pienso|pensando|pense|ganas|quiero|queria|quisiera|imagino|dan|tentacion ~4 "
                f"{_AVENTAR} ~4 barranco|barranca|"
                "voladero|precipicio|desfiladero"
            ),
            "manejo|manejando|maneje ~2 con los ojos cerrados !esa|ese|esta|este|de|cualquier|el|la",
            "cierro|cerre los ojos ~1 manejando|cuando manejo|conduzco",
        ),
        must_hit=(
            "a veces pienso en dejar ir el carro al barranco",
            "me dan ganas de aventarme al barranco con todo y troca",
            "ayer manejé con los ojos cerrados a ver qué pasaba",
        ),
        must_miss=(
            "manejo con los ojos cerrados esa ruta de tantas veces",
            "el carro se fue al barranco y nadie salió herido",
            "podría manejar ese camino con los ojos cerrados",
            "quiero visitar la barranca del cobre",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "a_means_if_locked_up",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                f"if|when ~~5 {_LOCKED} ~~4 find|use|tie|make|get ~1 a|the|my|some|another ~1 "
                "sheet|bedsheet|sheets|shoelace|shoelaces|noose|rope"
            ),
        ),
        must_hit=(
            "if they lock me up again ill find a sheet",
            "if i go back to prison im gonna use a bedsheet",
            "if they put me in that cell ill tie a sheet",
        ),
        must_miss=(
            "if it rains ill find a sheet to cover it",
            "when do you open, i cant find the sheet with the hours",
            "if they arrest him we can get a lawyer",
        ),
        plain=True,
    ),
    Rule(
        "sabana_si_me_encierran",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                "si ~2 vuelven|meten|mandan|encierran|deportan ~4 busco|uso|agarro|amarro|consigo una|la|mi|el|un "
                "sabana|soga|cuerda|cinto|cinturon"
            ),
        ),
        must_hit=("si me vuelven a encerrar busco una sábana", "si me meten otra vez agarro una sábana"),
        must_miss=("si vuelven los niños busco una cobija", "si llueve agarro una sábana"),
        plain=True,
    ),
    Rule(
        "made_a_pact",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "made|make|making|have|got|signed ~1 a ~1 pact $",
            "pact ~1 to ~1 die|go|leave|end ~1 it? together",
        ),
        must_hit=(
            "im 13 and me and my bf made a pact",
            "we made a pact to go together",
            "theres a pact to die together",
        ),
        must_miss=("we made a pact to stay sober", "me and my sister have a pact to walk every day"),
        plain=True,
    ),
    Rule(
        "hicimos_un_pacto",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        ("hicimos|hice|tenemos un pacto $",),
        must_hit=("tengo 14 y mi novio y yo hicimos un pacto", "mi prima y yo hicimos un pacto"),
        must_miss=("hicimos un pacto de no tomar", "tenemos un pacto con la clínica"),
        plain=True,
    ),
    Rule(
        "the_coward_s_way",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "take|takes|taking|took ~1 the ~1 coward|cowards|chicken ~1 way|route out !by|and|texting",
            "do not|never ~1 bother|bothering looking|searching ~1 for me !at|in|on|there|tomorrow|today|until|online",
            "by the time ~1 see|sees|read|reads|get|gets|find|finds this $",
            "insurance|policy money|payout ~2 be set|fine|comfortable|ok|okay $",
            "figure|guess|think|know|bet|feel i am next $",
        ),
        must_hit=(
            "taking the coward way out",
            "dont bother looking for me",
            "by the time u see this",
            "my family wd get the insurance money and be set",
            "4 of my guys gone this yr, figure im next",
        ),
        must_miss=(
            "i took the coward way out and texted her",
            "dont bother looking for me at the front desk",
            "by the time you see this i will be at work",
            "i will get the insurance money by friday",
            "i think im next in line",
        ),
        denied=Tier.T4,
        plain=True,
    ),
    Rule(
        "sits_with_the_gun",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            (
                f"sit|sits|sitting|hold|holding|take|taking|get|getting|clean|cleaning ~2 with|my|the "
                f"~1 {_GUNS} ~4 "
                "night|nights|dark !shift|hunt|class|before"
            ),
            f"night|nights ~4 sit|sits|sitting|hold|holding|cleaning ~2 with|my|the ~1 {_GUNS}",
        ),
        must_hit=(
            "im cleaning my sidearm a lot lately at night",
            "i just sit there with my gun at night",
            "i take the gun out at night and hold it",
            "most nights im sitting with my glock",
        ),
        must_miss=(
            "cleaning my rifle before deer season",
            "i clean the glue gun at night class",
            "he keeps the gun in the safe at night",
            "i take my gun to the night shift, im a guard",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "de_noche_con_el_arma",
        Tier.T2,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            (
                "limpio|limpiando|saco|sacando|agarro|siento|sentado|sentada ~2 mi|la|el|con ~1 "
                "pistola|arma|revolver|rifle ~4 "
                "noche|noches|madrugada"
            ),
            (
                "noche|noches|madrugada|madrugadas ~2 limpio|limpiando|saco|sacando|agarro|siento|sentado ~3 "
                "pistola|arma|revolver|rifle"
            ),
        ),
        must_hit=(
            "últimamente limpio mi pistola en la noche",
            "por las noches saco la pistola y la guardo",
        ),
        must_miss=("limpio el rifle antes de cazar", "guardo la pistola bajo llave en la noche"),
        denied=Tier.T4,
    ),
    Rule(
        "was_going_to_take_them",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        ("i was ~1 going|about|planning|ready to ~1 take|swallow|do them|it|all !to|back|for|with",),
        must_hit=(
            "i threw away all my pills last night. i was gonna take them",
            "i was about to swallow them all so i flushed the pills",
        ),
        must_miss=(
            "i was going to take them to the pharmacy but i threw out the pills",
            "i was going to take them today",
            "i threw away the pills because they expired",
        ),
        plain=True,
        beside="GOTRIDOF",
    ),
    Rule(
        "me_las_iba_a_tomar",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        ("me las|los iba a tomar|tragar", "iba a tomarmelas|tomarmelos|tragarmelas"),
        must_hit=(
            "tiré las pastillas anoche, me las iba a tomar",
            "iba a tomármelas todas y mejor tiré las pastillas",
        ),
        must_miss=("me las iba a tomar en la mañana como dice la receta", "tiré las pastillas porque caducaron"),
        plain=True,
        beside="GOTRIDOF",
    ),
    Rule(
        "left_off_on_purpose",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                "stopped|stop|stopping|stops|quit|quitting|skipping|skips|refusing|refuses ~4 "
                "insulin|dialysis|chemo|heart|thinners|seizure ~4 on purpose"
            ),
        ),
        must_hit=(
            "my grandma stopped taking her heart meds on purpose",
            "i quit my insulin on purpose",
            "he is skipping dialysis on purpose",
        ),
        must_miss=(
            "i stopped taking the bus to dialysis on monday",
            "my grandma stopped her heart meds because her doctor said so",
            "i stopped drinking on purpose",
        ),
    ),
    Rule(
        "dejo_a_proposito",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                "dejo|deje|dejado|suspendio|suspendi|salta|brinca|salto ~4 "
                "insulina|dialisis|hemodialisis|quimio|quimioterapia|corazon|anticoagulante ~4 proposito|adrede|aposta"
            ),
        ),
        must_hit=(
            "mi suegra dejo de tomar su insulina a proposito",
            "dejé la diálisis a propósito",
            "mi papá se salta las pastillas del corazón adrede",
        ),
        must_miss=(
            "mi suegra dejó la insulina porque el doctor se la cambió",
            "a propósito, mi papá ya dejó la insulina",
            "dejó el azúcar a propósito",
        ),
    ),
)
