"""The response document in German."""

from app.documents.labels.shape import Labels

LABELS = Labels(
    language="de",
    locale="de-DE",
    response="Antwort",
    subject="Antwort auf einen Entwurf",
    outlet="Publikation",
    journalist="Journalist/in",
    interviewee="Antwort von",
    written="Geschrieben",
    revision="Fassung des Entwurfs",
    answers="Antworten",
    space="Umfang",
    space_of="{used} / {limit} {unit}",
    units={
        "characters": ("Zeichen", "Zeichen"),
        "characters-without-spaces": ("Zeichen ohne Leerzeichen", "Zeichen ohne Leerzeichen"),
        "words": ("Wort", "Wörter"),
        "lines": ("Zeile", "Zeilen"),
    },
    draft="Der Entwurf",
    reply="Antwort",
    kinds={
        "heading": "Überschrift",
        "quote": "Zitat",
        "reported": "indirekte Rede",
        "narration": "Text der Redaktion",
    },
    stances={"approve": "Freigegeben", "correct": "Korrektur", "respond": "Erwiderung", "remove": "Streichung"},
    approved="Freigegeben, wie es dasteht.",
    removed="Wir bitten darum, diese Stelle zu streichen.",
    wording="Vorgeschlagener Wortlaut",
    changes="Änderungen",
    comment="Anmerkung",
    reason="Begründung",
    sources="Quellen",
    unplaced="Antworten ohne Platz im Text",
    unplaced_note="Worauf sich diese Antworten bezogen, steht nicht mehr in der hier beantworteten Fassung.",
    replaced=(
        "Ein Zeichen, das in einem Dokument nicht stehen kann, erscheint als �.",
        "{count} Zeichen, die in einem Dokument nicht stehen können, erscheinen als �.",
    ),
    without_font=(
        "Ein Zeichen, das den Schriften dieser PDF-Datei fehlt, erscheint als ☐. "
        "Es steht in der Word-, Web- und Textfassung.",
        "{count} Zeichen, die den Schriften dieser PDF-Datei fehlen, erscheinen als ☐. "
        "Sie stehen in der Word-, Web- und Textfassung.",
    ),
    page="Seite {page} von {pages}",
    months=(
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    moment="{day}. {month} {year}, {hour}:{minute} Uhr",
    thousands=".",
)
