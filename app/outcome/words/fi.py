"""Finnish words of an outcome."""

from app.documents.labels.fi import LABELS
from app.outcome.words.shape import Words

WORDS = Words(
    labels=LABELS,
    summary="Mitä julkaistiin",
    published="Julkaistu {date}",
    count="{printed}/{all} vastausta mukana",
    replies="Vastaukset",
    quotes="Omat sitaatit",
    results={
        "verbatim": "sanasta sanaan",
        "shortened": "lyhennettynä",
        "paraphrased": "toisin sanoin",
        "absent": "puuttuu",
    },
    by_hand="oma päätös",
    quote_results={"unchanged": "muuttumaton", "changed": "muutettu", "gone": "poissa"},
    requests={"taken": "korjattu pyydetysti", "partly": "osittain korjattu", "not": "ei korjattu"},
    in_draft="Luonnoksessa",
    asked="Pyydetty",
    to_remove="Pyydetty: kohdan poistaminen",
    printed="Julkaistu",
    source="Lähde",
    opening=(
        "Kiitos artikkelista. Olen verrannut sitä luonnokseen, jonka sain lukea, ja pyydän oikaisemaan "
        "seuraavat kohdat:"
    ),
    quoted_as="Artikkelissa minua siteerataan näin:",
    said="Lukemassani luonnoksessa sitaatti kuului:",
    the_article="Artikkelissa sanotaan:",
    asked_for="Pyysin tätä sanamuotoa:",
    asked_to_remove="Pyysin poistamaan sen.",
    not_printed="Se puuttuu artikkelista.",
    closing="Kertokaa, kun oikaisu on tehty ja missä se näkyy. Kysykää, jos jokin on epäselvää.",
)
