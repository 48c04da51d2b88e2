"""Swedish words of an outcome."""

from app.documents.labels.sv import LABELS
from app.outcome.words.shape import Words

WORDS = Words(
    labels=LABELS,
    summary="Vad som trycktes",
    published="Publicerad {date}",
    count="{printed} av {all} svar med",
    replies="Svaren",
    quotes="Egna citat",
    results={"verbatim": "ordagrant", "shortened": "förkortat", "paraphrased": "omskrivet", "absent": "saknas"},
    by_hand="eget beslut",
    quote_results={"unchanged": "oförändrat", "changed": "ändrat", "gone": "borta"},
    requests={"taken": "rättat som begärt", "partly": "delvis rättat", "not": "inte rättat"},
    in_draft="I utkastet",
    asked="Begärt",
    to_remove="Begärt: stryk stycket",
    printed="Tryckt",
    source="Källa",
    opening="Tack för artikeln. Jag har läst den mot det utkast som jag fick läsa och ber er rätta följande:",
    quoted_as="I artikeln citeras jag så här:",
    said="Så här löd citatet i det utkast jag läste:",
    the_article="I artikeln står det:",
    asked_for="Jag bad om den här lydelsen:",
    asked_to_remove="Jag bad att det skulle strykas.",
    not_printed="Det saknas i artikeln.",
    closing="Hör gärna av dig när rättelsen är införd, och säg var den syns. Fråga mig om något är oklart.",
)
