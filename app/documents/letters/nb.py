"""The ready mails in Norwegian."""

from app.documents.letters.shape import Letters, Mail

LETTERS = Letters(
    language="nb",
    hello="Hei {name},",
    hello_all="Hei,",
    goodbye="Vennlig hilsen",
    room="Slik svarene er nå, trenger de {used}, og plassen er {limit}.",
    reminder="Svare på et utkast",
    facts={
        "deadline": "Når trenger du svaret mitt senest, dag og klokkeslett?",
        "space": "Hvor langt kan svaret være, og hva regnes med?",
        "read_before_print": "Får jeg lese teksten og sitatene mine igjen før de publiseres?",
    },
    declined={
        "reply": "Jeg avstår fra å gi et skriftlig svar.",
        "quotes": "Jeg ønsker ikke at sitatene mine brukes i teksten.",
        "participation": "Jeg ønsker ikke å medvirke i artikkelen.",
    },
    mails={
        "ask-space": Mail(
            "Mer plass til svar på «{title}»",
            "Takk for at jeg får lese utkastet «{title}» og svare på det.\n\n{room}\n\n"
            "Kan jeg få mer plass? Det viktigste lar seg ellers ikke besvare slik at leseren forstår det.",
        ),
        "ask-facts": Mail(
            "Spørsmål om «{title}»",
            "Takk for utkastet «{title}». For å kunne svare i tide trenger jeg å vite:\n\n{facts}",
        ),
        "joint-statement": Mail(
            "Ett samlet svar på «{title}»",
            "Takk for utkastet «{title}». Plassen strekker ikke til for å svare på hvert punkt.\n\n"
            "I stedet gir jeg én samlet uttalelse. Jeg ber om at den publiseres i sin helhet og uten endringer.",
        ),
        "corrections-only": Mail(
            "Faktafeil i «{title}»",
            "Takk for utkastet «{title}». Plassen strekker ikke til et fullt svar, så jeg sender bare rettelser.\n\n"
            "Jeg ber om at faktafeilene jeg peker på, rettes før teksten publiseres.",
        ),
        "decline": Mail(
            "Om min medvirkning i «{title}»",
            "Takk for at jeg fikk lese utkastet «{title}».\n\n{declined}\n\n"
            "Jeg har tenkt nøye gjennom dette og håper på forståelse for det.",
        ),
        "separate-article": Mail(
            "En egen artikkel i stedet for svar på «{title}»",
            "Takk for utkastet «{title}». Det jeg trenger å si, får ikke plass.\n\n"
            "Kan dere tenke dere en egen artikkel eller et tilsvar, der jeg får svare fullt ut? "
            "Skriv gjerne når den i så fall kan publiseres, og hvor lang den kan være.",
        ),
        "own-page": Mail(
            "Mitt fullstendige svar på «{title}»",
            "Takk for utkastet «{title}». Mitt fullstendige svar publiserer jeg på vårt eget nettsted.\n\n"
            "Kan dere lenke til det, eller nevne i artikkelen at det finnes?",
        ),
        "ask-correction": Mail(
            "Anmodning om retting av «{title}»",
            "Artikkelen «{title}» er nå publisert. Den inneholder opplysninger som er feil, og som jeg pekte på i "
            "svaret mitt på utkastet.\n\nJeg ber om at de rettes, og at rettelsen er synlig der artikkelen står.",
        ),
        "please-confirm": Mail(
            "Har svaret mitt på «{title}» kommet fram?",
            "Jeg har sendt svaret mitt på utkastet «{title}».\n\n"
            "Kan du bekrefte at det har kommet fram, og at det er denne versjonen dere bruker?",
        ),
    },
)
