"""The ready mails in Danish."""

from app.documents.letters.shape import Letters, Mail

LETTERS = Letters(
    language="da",
    hello="Hej {name},",
    hello_all="Hej,",
    goodbye="Venlig hilsen",
    room="Som svarene er nu, kræver de {used}, og pladsen er {limit}.",
    reminder="Svare på et udkast",
    facts={
        "deadline": "Hvornår skal du senest have mit svar, dag og klokkeslæt?",
        "space": "Hvor langt må svaret være, og hvad tæller med?",
        "read_before_print": "Må jeg læse teksten og mine citater igen, før de bliver bragt?",
    },
    declined={
        "reply": "Jeg afstår fra at give et skriftligt svar.",
        "quotes": "Jeg ønsker ikke, at mine citater bruges i teksten.",
        "participation": "Jeg ønsker ikke at medvirke i artiklen.",
    },
    mails={
        "ask-space": Mail(
            "Mere plads til svar på »{title}«",
            "Tak, fordi jeg må læse udkastet »{title}« og svare på det.\n\n{room}\n\n"
            "Kan jeg få mere plads? Det vigtigste kan ellers ikke besvares, så læseren forstår det.",
        ),
        "ask-facts": Mail(
            "Spørgsmål om »{title}«",
            "Tak for udkastet »{title}«. For at kunne svare i tide har jeg brug for at vide:\n\n{facts}",
        ),
        "joint-statement": Mail(
            "Ét samlet svar på »{title}«",
            "Tak for udkastet »{title}«. Der er ikke plads til at svare på hvert punkt.\n\n"
            "I stedet giver jeg én samlet udtalelse. Jeg beder om, at den bringes i sin helhed og uden ændringer.",
        ),
        "corrections-only": Mail(
            "Faktuelle fejl i »{title}«",
            "Tak for udkastet »{title}«. Der er ikke plads til et fuldt svar, så jeg sender kun rettelser.\n\n"
            "Jeg beder om, at de faktuelle fejl, jeg peger på, bliver rettet, før teksten bringes.",
        ),
        "decline": Mail(
            "Om min medvirken i »{title}«",
            "Tak, fordi jeg måtte læse udkastet »{title}«.\n\n{declined}\n\n"
            "Jeg har overvejet det nøje og håber på forståelse for det.",
        ),
        "separate-article": Mail(
            "En selvstændig artikel i stedet for svar på »{title}«",
            "Tak for udkastet »{title}«. Det, jeg har brug for at sige, er der ikke plads til.\n\n"
            "Kan I forestille jer en selvstændig artikel eller et læserbrev, hvor jeg kan svare fuldt ud? "
            "Skriv gerne, hvornår den i så fald kan bringes, og hvor lang den må være.",
        ),
        "own-page": Mail(
            "Mit fulde svar på »{title}«",
            "Tak for udkastet »{title}«. Mit fulde svar offentliggør jeg på vores egen hjemmeside.\n\n"
            "Kan I linke til det eller nævne i artiklen, at det findes?",
        ),
        "ask-correction": Mail(
            "Anmodning om rettelse af »{title}«",
            "Artiklen »{title}« er nu bragt. Den indeholder oplysninger, som er forkerte, og som jeg pegede på i mit "
            "svar på udkastet.\n\nJeg beder om, at de bliver rettet, og at rettelsen kan ses dér, hvor artiklen står.",
        ),
        "please-confirm": Mail(
            "Er mit svar på »{title}« nået frem?",
            "Jeg har sendt mit svar på udkastet »{title}«.\n\n"
            "Kan du bekræfte, at det er nået frem, og at det er denne version, I bruger?",
        ),
    },
)
