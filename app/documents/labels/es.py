"""The response document in Spanish."""

from app.documents.labels.shape import Labels

LABELS = Labels(
    language="es",
    locale="es-ES",
    response="Respuesta",
    subject="Respuesta a un borrador",
    outlet="Publicación",
    journalist="Periodista",
    interviewee="Respuesta de",
    written="Fecha",
    revision="Versión del borrador",
    answers="Respuestas",
    space="Extensión",
    space_of="{used} de {limit} {unit}",
    units={
        "characters": ("carácter", "caracteres"),
        "characters-without-spaces": ("carácter sin espacios", "caracteres sin espacios"),
        "words": ("palabra", "palabras"),
        "lines": ("línea", "líneas"),
    },
    draft="El borrador",
    reply="Respuesta",
    kinds={
        "heading": "título",
        "quote": "cita",
        "reported": "estilo indirecto",
        "narration": "texto de la redacción",
    },
    stances={"approve": "Aprobado", "correct": "Corrección", "respond": "Réplica", "remove": "Supresión"},
    approved="Aprobado tal como está.",
    removed="Pedimos que se suprima este pasaje.",
    wording="Redacción propuesta",
    changes="Cambios",
    comment="Comentario",
    reason="Motivo",
    sources="Fuentes",
    unplaced="Respuestas sin lugar en el texto",
    unplaced_note="El pasaje al que se referían estas respuestas ya no está en esta versión del borrador.",
    replaced=(
        "Un carácter que no puede figurar en un documento aparece como �.",
        "{count} caracteres que no pueden figurar en un documento aparecen como �.",
    ),
    without_font=(
        "Un carácter que falta en los tipos de letra de este PDF aparece como ☐. "
        "Está en las versiones de Word, web y texto.",
        "{count} caracteres que faltan en los tipos de letra de este PDF aparecen como ☐. "
        "Están en las versiones de Word, web y texto.",
    ),
    page="Página {page} de {pages}",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    moment="{day} de {month} de {year}, {hour}:{minute}",
    thousands="\N{NO-BREAK SPACE}",
)
