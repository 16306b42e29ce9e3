"""Back from the bridge, the tracks or a roof, told calmly after it. Both languages.

Nobody says "die" in it. A night at the tracks and a drop in mind are T1; what may be a walk is asked gently (T2).
"""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_BACK = "came|climbed|went|got|walked|backed|turned|drove|ran"
_VIAS = "vias|puente|barranco|barranca|azotea"
_VOLVI = "regrese|devolvi|baje|arrepenti|volvi|vine"
_NIGHT = "night|midnight|tonight|3am|2am|4am"
_THERE = "bridge|overpass|tracks|cliff|ledge"

RULES: tuple[Rule, ...] = (
    Rule(
        "turned_back_from_it",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            f"about|going|meant|ready to jump but|then|and ~2 {_BACK} ~1 back|down|away|home",
            (
                f"i ~2 went|drove|walked|stood|sat|ended ~2 to|at|on|by the ~1 tracks|bridge|overpass ~1 "
                f"last|tonight|night|saturday|sunday|friday but ~2 {_BACK} ~1 back|home|around|away|down"
            ),
            f"last night i ~2 went|drove|walked|stood|sat ~2 to|at|on|by the ~1 tracks|bridge|overpass but ~2 {_BACK}",
        ),
        must_hit=(
            "i was about to jump but i climbed back down",
            "went up there, i was going to jump but then i came back down",
            "i drove to the bridge last night but i turned around",
            "last night i walked to the tracks but came home",
        ),
        must_miss=(
            "i was going to jump in the pool but it was cold",
            "i was about to jump on a call but my kid woke up",
            "i walked to the bridge with my dog and came back",
            "we drove to the bridge last night but it was closed",
            "he went to the track last night but came home early",
        ),
        plain=True,
    ),
    Rule(
        "turned_back",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                f"i ~2 went|drove|walked|stood|ended ~2 to|at|on|by the ~1 tracks|overpass "
                f"~1 but|then ~2 {_BACK} ~1 back|home|around|away"
            ),
        ),
        must_hit=("i went to the tracks but i came back", "i stood by the tracks then walked home"),
        must_miss=("i walked to the tracks with my son", "he drove to the overpass but turned around, it was flooded"),
        denied=Tier.T4,
    ),
    Rule(
        "me_regrese_de_ahi",
        Tier.T1,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            f"fui|estuve|llegue|subi|pare ~2 a|en|al|hasta ~1 {_VIAS} ~3 pero ~2 arrepenti",
            f"anoche|madrugada ~2 fui|estuve|llegue|subi|pare ~2 a|en|al|hasta ~1 {_VIAS} ~2 pero ~2 {_VOLVI}",
            f"fui|estuve|llegue|subi|pare ~2 a|en|al|hasta ~1 {_VIAS} ~3 anoche|madrugada pero ~2 {_VOLVI}",
            f"iba a brincar|saltar|aventarme|tirarme pero ~3 {_VOLVI}",
        ),
        must_hit=(
            "anoche me fui a las vías del tren pero me regresé",
            "estuve en el puente y pensé cosas pero me arrepentí",
            "iba a aventarme pero me bajé",
            "subí a la azotea en la madrugada pero me regresé",
        ),
        must_miss=(
            "fui al puente pero estaba cerrado",
            "anoche fui al baile pero me regresé temprano",
            "iba a tirarme en el sofá pero me llamaron",
            "fuimos a las vías con los niños",
        ),
        plain=True,
    ),
    Rule(
        "me_regrese",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        ("fui|estuve|llegue|subi|pare ~2 a|en|hasta las vias ~2 pero ~2 regrese|devolvi|baje|volvi|vine",),
        must_hit=("me fui a las vías pero me devolví", "llegué hasta las vías del tren pero me regresé"),
        must_miss=("fui a las vías a tomar fotos", "las vías están lejos, me regresé"),
        denied=Tier.T4,
    ),
    Rule(
        "sat_at_the_bridge",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            (
                f"i ~2 drove|walked|went|parked|rode ~2 to|at|on|by the ~1 {_THERE} ~2 {_NIGHT} ~~3 "
                "sat|stood|stared|looked|looking|watched|watching !in"
            ),
            (
                f"i ~2 sat|stood|parked ~2 to|at|on|by the ~1 {_THERE} ~2 {_NIGHT} ~~5 "
                "hour|hours|looking|staring|water|drove|home !fishing"
            ),
            (
                f"i ~2 drove|walked|went|parked ~2 to|at|on|by the ~1 {_THERE} ~~3 sat|stood there ~2 "
                "hour|hours|alone|staring"
            ),
        ),
        must_hit=(
            "i drove out to the bridge last night and sat there for two hours. drove home",
            "i stood on the overpass last night looking down",
            "i walked to the tracks and sat there an hour",
        ),
        must_miss=(
            "i drove to the bridge and sat in traffic for two hours",
            "we walked to the bridge last night and watched the fireworks",
            "i went to the bridge to fish",
            "i drove over the bridge last night and sat in traffic",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "up_on_the_roof_and_down",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "en",
        (
            "i ~1 went|climbed|got ~1 up ~1 to|on|onto the|my ~1 roof|rooftop|parapet !to|and|with|for|deck|bar|pool",
            "i ~1 went|climbed|got ~1 up ~1 to|on|onto the|my ~1 roof|rooftop|parapet and ~3 back|down $",
        ),
        must_hit=(
            "i went up to the roof of my building on my lunch break. came back down",
            "i climbed up on the roof last night. then i came down",
        ),
        must_miss=(
            "i went up on the roof to fix the antenna. came back down",
            "i went up to the roof bar with her. came back down at ten",
            "i went up on the roof of my house",
            "we went up to the rooftop for the view, then came back down",
        ),
        denied=Tier.T4,
        beside="CAMEDOWN",
    ),
    Rule(
        "me_quede_en_el_puente",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            (
                f"anoche|madrugada ~2 fui|maneje|camine|subi|llegue ~2 a|al|en|hasta ~1 {_VIAS} ~2 "
                "quede|sente|pare|mirando|viendo !dormido|dormida|atorado|atorada|con"
            ),
            (
                f"fui|maneje|camine|subi|llegue ~2 a|al|en|hasta ~1 {_VIAS} ~1 anoche|madrugada ~2 "
                "quede|sente|pare|mirando|viendo !dormido|dormida|atorado|atorada|con"
            ),
            (
                f"fui|maneje|camine|subi ~1 a|al|hasta ~1 {_VIAS} ~2 quede|sente ahi? ~1 "
                "mirando|viendo ~1 agua|abajo|vacio|tren|trenes|carros"
            ),
        ),
        must_hit=(
            "anoche fui al puente y me quede mirando el agua como dos horas. no se",
            "anoche subí a la azotea y me senté en la orilla",
            "manejé hasta el puente y me quedé viendo el agua",
        ),
        must_miss=(
            "fui al puente de la frontera y me quedé dos horas en la fila",
            "anoche subí a la azotea y me quedé dormida del calor",
            "fuimos al puente a pescar anoche",
        ),
        denied=Tier.T4,
    ),
    Rule(
        "subi_a_la_azotea_y_baje",
        Tier.T2,
        Kind.SUICIDE_ACTIVE,
        "es",
        (
            "subi ~1 a|hasta la|mi azotea ~1 del|de ~1 edificio|trabajo|oficina|hospital|hotel !a|por|con",
            "subi ~1 a|hasta la|mi azotea ~2 anoche|madrugada|sola|solo !a|por|con",
        ),
        must_hit=(
            "subí a la azotea de mi edificio en la hora de comida. me bajé",
            "me subí a la azotea anoche. luego me bajé",
        ),
        must_miss=(
            "subí a la azotea a tender la ropa y me bajé",
            "subí a la azotea del edificio a arreglar el tinaco y bajé",
            "subí a la azotea de mi casa y se me cayó el celular",
        ),
        denied=Tier.T4,
        beside="MEBAJE",
    ),
)
