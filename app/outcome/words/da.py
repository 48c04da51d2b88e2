"""Danish words of an outcome."""

from app.documents.labels.da import LABELS
from app.outcome.words.shape import Words

WORDS = Words(
    labels=LABELS,
    summary="Hvad der blev trykt",
    published="Udgivet {date}",
    count="{printed} af {all} svar med",
    replies="Svarene",
    quotes="Egne citater",
    results={"verbatim": "ordret", "shortened": "forkortet", "paraphrased": "omskrevet", "absent": "mangler"},
    by_hand="egen afgørelse",
    quote_results={"unchanged": "uændret", "changed": "ændret", "gone": "væk"},
    requests={"taken": "rettet som ønsket", "partly": "delvist rettet", "not": "ikke rettet"},
    in_draft="I udkastet",
    asked="Ønsket",
    to_remove="Ønsket: slet afsnittet",
    printed="Trykt",
    source="Kilde",
    opening="Tak for artiklen. Jeg har læst den op mod det udkast, jeg fik at se, og beder jer rette følgende:",
    quoted_as="I artiklen bliver jeg citeret sådan:",
    said="Sådan lød citatet i det udkast, jeg læste:",
    the_article="I artiklen står der:",
    asked_for="Jeg bad om denne ordlyd:",
    asked_to_remove="Jeg bad om, at det blev slettet.",
    not_printed="Det mangler i artiklen.",
    closing="Giv gerne besked, når rettelsen er foretaget, og hvor den kan ses. Spørg mig, hvis noget er uklart.",
)
