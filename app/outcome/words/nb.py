"""Norwegian (Bokmål) words of an outcome."""

from app.documents.labels.nb import LABELS
from app.outcome.words.shape import Words

WORDS = Words(
    labels=LABELS,
    summary="Hva som ble trykt",
    published="Publisert {date}",
    count="{printed} av {all} svar med",
    replies="Svarene",
    quotes="Egne sitater",
    results={"verbatim": "ordrett", "shortened": "forkortet", "paraphrased": "omskrevet", "absent": "mangler"},
    by_hand="egen avgjørelse",
    quote_results={"unchanged": "uendret", "changed": "endret", "gone": "borte"},
    requests={"taken": "rettet som ønsket", "partly": "delvis rettet", "not": "ikke rettet"},
    in_draft="I utkastet",
    asked="Ønsket",
    to_remove="Ønsket: stryk avsnittet",
    printed="Trykt",
    source="Kilde",
    opening="Takk for artikkelen. Jeg har lest den opp mot utkastet jeg fikk se, og ber dere rette følgende:",
    quoted_as="I artikkelen blir jeg sitert slik:",
    said="Slik lød sitatet i utkastet jeg leste:",
    the_article="I artikkelen står det:",
    asked_for="Jeg ba om denne ordlyden:",
    asked_to_remove="Jeg ba om at det skulle strykes.",
    not_printed="Det mangler i artikkelen.",
    closing="Si gjerne fra når rettelsen er gjort, og hvor den vises. Spør meg om noe er uklart.",
)
