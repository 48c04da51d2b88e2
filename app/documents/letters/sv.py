"""The ready mails in Swedish."""

from app.documents.letters.shape import Letters, Mail

LETTERS = Letters(
    language="sv",
    hello="Hej {name},",
    hello_all="Hej,",
    goodbye="Vänliga hälsningar",
    room="Som svaren ser ut nu behöver de {used}, och utrymmet är {limit}.",
    reminder="Svara på ett utkast",
    facts={
        "deadline": "När behöver du mitt svar senast, dag och klockslag?",
        "space": "Hur långt får svaret vara, och vad räknas in?",
        "read_before_print": "Får jag läsa texten och mina citat igen innan de publiceras?",
    },
    declined={
        "reply": "Jag avstår från att lämna ett skriftligt svar.",
        "quotes": "Jag vill inte att mina citat används i texten.",
        "participation": "Jag vill inte medverka i artikeln.",
    },
    mails={
        "ask-space": Mail(
            "Mer utrymme för svar på ”{title}”",
            "Tack för att jag får läsa utkastet ”{title}” och svara på det.\n\n{room}\n\n"
            "Kan jag få mer plats? Det viktiga går annars inte att svara på så att läsaren förstår.",
        ),
        "ask-facts": Mail(
            "Frågor om ”{title}”",
            "Tack för utkastet ”{title}”. För att kunna svara i tid behöver jag veta:\n\n{facts}",
        ),
        "joint-statement": Mail(
            "Ett samlat svar på ”{title}”",
            "Tack för utkastet ”{title}”. Utrymmet räcker inte till svar på varje punkt.\n\n"
            "I stället lämnar jag ett samlat uttalande. Jag ber att det publiceras i sin helhet och utan ändringar.",
        ),
        "corrections-only": Mail(
            "Sakfel i ”{title}”",
            "Tack för utkastet ”{title}”. Utrymmet räcker inte till ett svar i sak, så jag lämnar bara rättelser.\n\n"
            "Jag ber att de sakfel som jag pekar på rättas innan texten publiceras.",
        ),
        "decline": Mail(
            "Om min medverkan i ”{title}”",
            "Tack för att jag fick läsa utkastet ”{title}”.\n\n{declined}\n\n"
            "Jag har övervägt det noga och hoppas att du har förståelse för det.",
        ),
        "separate-article": Mail(
            "En egen artikel i stället för svar på ”{title}”",
            "Tack för utkastet ”{title}”. Det jag behöver säga ryms inte i det utrymme som finns.\n\n"
            "Kan ni tänka er en egen artikel eller en replik, där jag får svara i sin helhet? "
            "Skriv gärna när den i så fall kan publiceras och hur lång den får vara.",
        ),
        "own-page": Mail(
            "Mitt fullständiga svar på ”{title}”",
            "Tack för utkastet ”{title}”. Mitt fullständiga svar publicerar jag på vår egen webbplats.\n\n"
            "Kan ni länka till det, eller nämna i artikeln att det finns?",
        ),
        "ask-correction": Mail(
            "Begäran om rättelse av ”{title}”",
            "Artikeln ”{title}” är nu publicerad. Den innehåller uppgifter som är fel, och som jag pekade på i mitt "
            "svar på utkastet.\n\nJag ber att de rättas, och att rättelsen syns där artikeln står.",
        ),
        "please-confirm": Mail(
            "Har mitt svar på ”{title}” kommit fram?",
            "Jag har skickat mitt svar på utkastet ”{title}”.\n\n"
            "Kan du bekräfta att det har kommit fram och att det är den här versionen som ni använder?",
        ),
    },
)
