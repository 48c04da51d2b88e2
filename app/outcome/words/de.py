"""German words of an outcome."""

from app.documents.labels.de import LABELS
from app.outcome.words.shape import Words

WORDS = Words(
    labels=LABELS,
    summary="Was gedruckt wurde",
    published="Veröffentlicht am {date}",
    count="{printed} von {all} Antworten gedruckt",
    replies="Die Antworten",
    quotes="Eigene Zitate",
    results={"verbatim": "wörtlich", "shortened": "gekürzt", "paraphrased": "umformuliert", "absent": "fehlt"},
    by_hand="selbst entschieden",
    quote_results={"unchanged": "unverändert", "changed": "geändert", "gone": "weg"},
    requests={"taken": "wie erbeten berichtigt", "partly": "teilweise berichtigt", "not": "nicht berichtigt"},
    in_draft="Im Entwurf",
    asked="Erbeten",
    to_remove="Erbeten: die Stelle streichen",
    printed="Gedruckt",
    source="Quelle",
    opening=(
        "vielen Dank für den Artikel. Ich habe ihn mit dem Entwurf verglichen, den ich lesen konnte, und "
        "bitte Sie, Folgendes zu berichtigen:"
    ),
    quoted_as="Im Artikel werde ich so zitiert:",
    said="In dem Entwurf, den ich gelesen habe, lautete das Zitat:",
    the_article="Im Artikel steht:",
    asked_for="Ich hatte um diesen Wortlaut gebeten:",
    asked_to_remove="Ich hatte gebeten, es zu streichen.",
    not_printed="Es fehlt im Artikel.",
    closing=(
        "Bitte geben Sie mir Bescheid, wenn die Berichtigung erfolgt ist und wo sie zu sehen ist. Fragen Sie "
        "mich gern, wenn etwas unklar ist."
    ),
)
