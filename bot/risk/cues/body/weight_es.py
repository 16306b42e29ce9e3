"""Spanish: so few kilos on a grown or nearly grown body that it no longer stands: hospital today, whatever is eaten."""

from __future__ import annotations

from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule

_KILOS = "26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|treinta|cuarenta"
_QUIEN = "hija|hijo|hermana|hermano|prima|primo|sobrina|sobrino|novia|amiga|amigo|esposa|mama|nieta|nieto|roomie|alumna"
_CEDE = "desmaya|desmaye|desmayo|desmayando|desvanece|desploma|desplomo"
_EDAD = "14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|catorce|quince|dieciseis|diecisiete|dieciocho|veinte"
_DE_QUIEN = f"{_QUIEN} de? {_EDAD}? anos? ya|solo|apenas?"
_PARARSE = "pararse|pararme|levantarse|levantarme|sostenerse|sostenerme"
_ANDAR = f"{_PARARSE}|parar|levantar|caminar"

RULES: tuple[Rule, ...] = (
    Rule(
        "tan_pocos_kilos",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            f"{_DE_QUIEN} pesa ~1 {_KILOS} kilos|kg|kilitos ~~5 {_CEDE}",
            f"{_DE_QUIEN} pesa ~1 {_KILOS} kilos|kg|kilitos ~~5 no ~1 puede ~1 {_PARARSE} !por",
            f"{_DE_QUIEN} pesa ~1 {_KILOS} kilos|kg|kilitos ~~5 ya no se para|levanta $",
            f"{_DE_QUIEN} pesa ~1 {_KILOS} kilos|kg|kilitos ~~5 no se puede parar|levantar !por",
            f"peso ~1 {_KILOS} kilos|kg|kilitos ~~5 me ~1 {_CEDE}",
            f"peso ~1 {_KILOS} kilos|kg|kilitos ~~5 no ~1 puedo ~1 {_PARARSE} !por",
        ),
        must_hit=(
            "mi hermana de 17 pesa 35 kilos y se desmaya",
            "mi hijo pesa 38 kilos y ya no se levanta",
            "peso 37 kilos y ya no puedo levantarme",
            "mi hija pesa 34 kilos y no puede pararse",
            "peso 36 kilos y me desmayo",
            "mi hermana de 19 pesa 36 kilos y ya no se puede parar",
        ),
        must_miss=(
            "mi perro pesa 36 kilos y no se levanta",
            "mi hija pesa 60 kilos y hace deporte",
            "la caja pesa 40 kilos y no la puedo levantar",
            "mi hija de 10 años pesa 32 kilos y no puede levantar la mochila",
            "mi hija pesa 30 kilos y no puede caminar por el yeso",
            "mi hijo pesa 32 kilos y le gusta caminar",
        ),
    ),
    Rule(
        "no_come_y_no_se_para",
        Tier.T1,
        Kind.MEDICAL_EMERGENCY,
        "es",
        (
            (f"{_QUIEN} ~4 no ~1 come ~1 nada|casi|hace|desde ~~12 no ~1 puede ~1 {_ANDAR}"),
            "no ~1 come ~~6 durmieron|duermen|entumen|entumieron ~1 manos|pies|piernas",
        ),
        must_hit=(
            "mi prima no come nada desde el lunes y no puede pararse",
            "mi hermana no come, se le durmieron las manos",
        ),
        must_miss=(
            "mi mamá no come carne y no puede caminar por la rodilla",
            "se me durmieron las manos en el trabajo",
        ),
    ),
)
