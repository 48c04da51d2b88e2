"""Spanish words of an outcome."""

from app.documents.labels.es import LABELS
from app.outcome.words.shape import Words

WORDS = Words(
    labels=LABELS,
    summary="Lo que se publicó",
    published="Publicado el {date}",
    count="{printed} de {all} respuestas publicadas",
    replies="Las respuestas",
    quotes="Citas propias",
    results={"verbatim": "literal", "shortened": "abreviado", "paraphrased": "reformulado", "absent": "no aparece"},
    by_hand="decidido a mano",
    quote_results={"unchanged": "sin cambios", "changed": "cambiada", "gone": "ausente"},
    requests={"taken": "corregido según lo pedido", "partly": "corregido en parte", "not": "sin corregir"},
    in_draft="En el borrador",
    asked="Se pidió",
    to_remove="Se pidió: suprimir el pasaje",
    printed="Publicado",
    source="Fuente",
    opening=(
        "Gracias por el artículo. Lo he comparado con el borrador que pude leer y les ruego que rectifiquen "
        "lo siguiente:"
    ),
    quoted_as="El artículo me cita así:",
    said="En el borrador que leí, la cita decía:",
    the_article="En el artículo se lee:",
    asked_for="Pedí esta redacción:",
    asked_to_remove="Pedí que se suprimiera.",
    not_printed="Falta en el artículo.",
    closing=(
        "Les agradecería que me avisaran cuando se haga la rectificación y dónde puede verse. Pregúntenme si "
        "algo no queda claro."
    ),
)
