"""What another keeps or reads of one's own: the phone, the keys of the gun cabinet. Both languages, gently (T3)."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_READS = "goes|looks|going|looking|gets|checks|checking|reads|reading|searches|searching|monitors"
_SEES = "checks|checking|reads|reading|searches|searching|monitors"
_REVISA = "revisa|checa|lee|esculca|vigila|controla"

RULES: tuple[Rule, ...] = (
    Rule(
        "phone_read",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            f"LOVER ~2 {_READS} ~1 through|in|on my ~1 phone|texts|messages|dms",
            f"LOVER ~2 {_SEES} ~1 my ~1 phone|texts|messages|dms !out|aloud|to|for",
            f"he|she ~2 {_READS} through my ~1 phone|texts|messages",
        ),
        must_hit=(
            "my husband reads my messages and emails",
            "its my bf. he goes thru my phone. is there a way to hide this",
            "my husband checks my phone at night",
        ),
        must_miss=(
            "my mom pays my phone bill",
            "he gets on the phone for hours",
            "my husband gets my texts",
            "my wife reads my messages out loud because im blind",
            "my boyfriend reads my texts to me when i drive",
            "she never goes through my phone",
        ),
        denied=Tier.T4,
        past=Tier.T4,
    ),
    Rule(
        "telefono_revisado",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            f"me ~1 {_REVISA} el|mi|los|mis cel|celular|telefono|mensajes",
            f"novio|novia|esposo|esposa|marido|pareja ~1 {_REVISA} mi|mis cel|celular|telefono|mensajes",
        ),
        must_hit=(
            "mi novio me revisa el celular, cómo borro esto",
            "mi marido revisa mis mensajes",
        ),
        must_miss=("me revisa el doctor el lunes", "mi esposo no me revisa el celular"),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "hides_in_haste",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "en",
        (
            "LOVER|dad|father|stepdad ~1 outside|here|home|coming|upstairs|downstairs|awake",
            "LOVER|dad|father|stepdad ~2 pulling|pulled|walking|walked in|up",
            "hear him|her|his",
        ),
        must_hit=(
            "he is outside car now. how i delete this",
            "my husband coming home. how do i hide this",
            "how do i close this page fast, he is here",
        ),
        must_miss=(
            "he is outside in the garden",
            "how do i delete this",
            "my husband is home. how do i close the garage",
            "how do i leave this page",
        ),
        beside="HOWTOHIDE",
        denied=Tier.T4,
    ),
    Rule(
        "esconder_ya",
        Tier.T3,
        Kind.ABUSE_DANGER,
        "es",
        (
            "esposo|esposa|marido|novio|novia|pareja|papa|padrastro|el ~1 viene|llego|llegando|afuera|aqui|entrando",
            "ya viene|llego|entro ~2",
        ),
        must_hit=("ya viene mi esposo, como borro esto", "mi marido ya llegó. cómo escondo esta página"),
        must_miss=("ya viene la primavera", "cómo borro esto", "mi esposo ya llegó, cómo cierro la cuenta"),
        beside="COMOESCONDER",
        denied=Tier.T4,
    ),
    Rule(
        "gun_keys_kept",
        Tier.T3,
        Kind.SUICIDE_PASSIVE,
        "en",
        (
            (
                "hid|hides|hiding|took|takes|has|keeps|locked the|my ~1 key|keys ~2 gun|guns|rifle|rifles "
                "!shop|shops|store|range|show|club|counter"
            ),
            "hid|hides|hiding|took|takes|locked ~1 my|the|all gun|guns|rifle|rifles|pistol|shotgun ~2 off|from me",
            (
                "he|she|they|KIN ~1 hid|took|takes|locked ~1 my|the|all gun|guns|rifle|rifles|pistol|shotgun away "
                "!from|to|for"
            ),
        ),
        must_hit=(
            "Carol hid the keys to the gun cabinet off me",
            "my wife took the keys to the gun safe because i drink",
            "my brother took my guns away",
            "my wife hid the rifle away from me",
        ),
        must_miss=(
            "she hid the keys to the truck",
            "my husband took the keys to the gun shop",
            "i locked up my gun away from the kids",
            "my dad took the guns away to be cleaned",
            "my wife never hid the keys to the gun safe",
            "my gun license is in the drawer",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
    Rule(
        "llaves_del_arma",
        Tier.T3,
        Kind.SUICIDE_PASSIVE,
        "es",
        (
            (
                "me|nos escondio|quito|guardo|escondieron|quitaron ~1 las|la llave|llaves ~3 arma|armas|"
                "pistola|rifle|escopeta|escopetas !para"
            ),
            (
                "me escondio|escondieron|quito|quitaron|guardo ~1 la|las|el|mi|mis arma|armas|pistola|rifle|escopeta "
                "!para|en|de|bajo"
            ),
        ),
        must_hit=(
            "mi esposa me escondió las llaves del gabinete de armas",
            "mi hermano me quitó la pistola",
        ),
        must_miss=(
            "me escondió las llaves del carro",
            "no me escondió las llaves de las armas",
            "me guardo el rifle para cazar",
        ),
        denied=Tier.T4,
        past=Tier.T4,
        plain=True,
    ),
)
