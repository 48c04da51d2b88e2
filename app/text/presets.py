"""Spaces that newspapers usually give, to start from: each says where it comes from and when that was looked at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.text.space import Part, Unit

PresetId = Literal["letter", "answer", "rejoinder"]


@dataclass(frozen=True, slots=True)
class Preset:
    """A usual space. `name` and `source` are in the languages of the page."""

    id: PresetId
    name: Mapping[str, str]
    unit: Unit
    amount: int
    counts: tuple[Part, ...]
    source: Mapping[str, str]
    dated: date


USUAL = {
    "sv": "Vanlig gräns hos svenska dagstidningar. Fråga redaktionen vad som gäller hos den.",
    "en": "A usual limit of Swedish daily papers. Ask the newsroom for its own.",
}
LOOKED_AT = date(2026, 11, 26)

# A signature stands below what is printed in all three, and is not counted; a greeting is printed and is.
PRESETS = (
    Preset(
        "letter",
        {"sv": "Insändare", "en": "Letter to the editor"},
        "characters",
        2_000,
        ("quoted", "attributions", "greeting"),
        USUAL,
        LOOKED_AT,
    ),
    Preset(
        "answer",
        {"sv": "Svar direkt", "en": "Answer beside the piece"},
        "characters",
        1_000,
        ("quoted", "attributions", "greeting"),
        USUAL,
        LOOKED_AT,
    ),
    Preset(
        "rejoinder",
        {"sv": "Genmäle", "en": "Rejoinder"},
        "characters",
        2_500,
        ("quoted", "attributions", "greeting"),
        USUAL,
        LOOKED_AT,
    ),
)
