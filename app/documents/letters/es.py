"""The ready mails in Spanish."""

from app.documents.letters.shape import Letters, Mail

LETTERS = Letters(
    language="es",
    hello="Buenos días, {name}:",
    hello_all="Buenos días:",
    goodbye="Un cordial saludo",
    room="Tal como están, las respuestas necesitan {used}, y el espacio es de {limit}.",
    reminder="Responder a un borrador",
    facts={
        "deadline": "¿Para cuándo necesita mi respuesta: qué día y a qué hora?",
        "space": "¿Qué extensión puede tener la respuesta, y qué cuenta en ella?",
        "read_before_print": "¿Podré leer de nuevo el texto y mis citas antes de que se publiquen?",
    },
    declined={
        "reply": "Renuncio a dar una respuesta por escrito.",
        "quotes": "No deseo que mis citas se usen en el texto.",
        "participation": "No deseo participar en el artículo.",
    },
    mails={
        "ask-space": Mail(
            "Más espacio para responder a «{title}»",
            "Gracias por dejarme leer el borrador «{title}» y responder a él.\n\n{room}\n\n"
            "¿Podría tener más espacio? Si no, lo importante no se puede responder de modo que el lector lo entienda.",
        ),
        "ask-facts": Mail(
            "Preguntas sobre «{title}»",
            "Gracias por el borrador «{title}». Para poder responder a tiempo necesito saber:\n\n{facts}",
        ),
        "joint-statement": Mail(
            "Una sola declaración en respuesta a «{title}»",
            "Gracias por el borrador «{title}». El espacio no alcanza para responder a cada punto.\n\n"
            "En su lugar doy una sola declaración. Pido que se publique íntegra y sin cambios.",
        ),
        "corrections-only": Mail(
            "Errores de hecho en «{title}»",
            "Gracias por el borrador «{title}». El espacio no alcanza para una respuesta completa, así que solo envío "
            "correcciones.\n\nPido que los errores de hecho que señalo se corrijan antes de publicar el texto.",
        ),
        "decline": Mail(
            "Sobre mi participación en «{title}»",
            "Gracias por dejarme leer el borrador «{title}».\n\n{declined}\n\n"
            "Lo he pensado con cuidado y espero que lo comprenda.",
        ),
        "separate-article": Mail(
            "Un artículo aparte en lugar de una respuesta a «{title}»",
            "Gracias por el borrador «{title}». Lo que necesito decir no cabe en el espacio previsto.\n\n"
            "¿Sería posible un artículo aparte, o una tribuna, en que pueda responder por completo? "
            "Le agradecería que me dijera cuándo podría publicarse y qué extensión puede tener.",
        ),
        "own-page": Mail(
            "Mi respuesta completa a «{title}»",
            "Gracias por el borrador «{title}». Publico mi respuesta completa en nuestro propio sitio.\n\n"
            "¿Podrían enlazarla, o mencionar en el artículo que existe?",
        ),
        "ask-correction": Mail(
            "Petición de rectificación de «{title}»",
            "El artículo «{title}» ya se ha publicado. Contiene datos que son erróneos y que señalé en mi respuesta al "
            "borrador.\n\nPido que se rectifiquen, y que la rectificación se vea donde está el artículo.",
        ),
        "please-confirm": Mail(
            "¿Ha llegado mi respuesta a «{title}»?",
            "He enviado mi respuesta al borrador «{title}».\n\n"
            "¿Podría confirmar que ha llegado y que es esta la versión que utilizan?",
        ),
    },
)
