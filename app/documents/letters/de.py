"""The ready mails in German."""

from app.documents.letters.shape import Letters, Mail

LETTERS = Letters(
    language="de",
    hello="Guten Tag {name},",
    hello_all="Guten Tag,",
    goodbye="Mit freundlichen Grüßen",
    room="So wie die Antworten jetzt sind, brauchen sie {used}; der Platz beträgt {limit}.",
    reminder="Auf einen Entwurf antworten",
    facts={
        "deadline": "Bis wann brauchen Sie meine Antwort, an welchem Tag und zu welcher Uhrzeit?",
        "space": "Wie lang darf die Antwort sein, und was zählt dazu?",
        "read_before_print": "Darf ich den Text und meine Zitate vor der Veröffentlichung noch einmal lesen?",
    },
    declined={
        "reply": "Ich verzichte auf eine schriftliche Antwort.",
        "quotes": "Ich möchte nicht, dass meine Zitate im Text verwendet werden.",
        "participation": "Ich möchte an dem Artikel nicht mitwirken.",
    },
    mails={
        "ask-space": Mail(
            "Mehr Platz für eine Antwort auf „{title}“",
            "vielen Dank, dass ich den Entwurf „{title}“ lesen und darauf antworten darf.\n\n{room}\n\n"
            "Könnte ich mehr Platz bekommen? Das Wichtige lässt sich sonst nicht so beantworten, dass man es versteht.",
        ),
        "ask-facts": Mail(
            "Fragen zu „{title}“",
            "vielen Dank für den Entwurf „{title}“. Um rechtzeitig antworten zu können, muss ich wissen:\n\n{facts}",
        ),
        "joint-statement": Mail(
            "Eine zusammenfassende Stellungnahme zu „{title}“",
            "vielen Dank für den Entwurf „{title}“. Der Platz reicht nicht, um auf jeden Punkt zu antworten.\n\n"
            "Stattdessen gebe ich eine einzige Stellungnahme ab. Ich bitte, sie vollständig und unverändert zu "
            "veröffentlichen.",
        ),
        "corrections-only": Mail(
            "Sachliche Fehler in „{title}“",
            "vielen Dank für den Entwurf „{title}“. Für eine volle Antwort reicht der Platz nicht, daher schicke ich "
            "nur Korrekturen.\n\nIch bitte, die genannten sachlichen Fehler vor der Veröffentlichung zu berichtigen.",
        ),
        "decline": Mail(
            "Zu meiner Mitwirkung an „{title}“",
            "vielen Dank, dass ich den Entwurf „{title}“ lesen durfte.\n\n{declined}\n\n"
            "Ich habe mir das gut überlegt und hoffe auf Ihr Verständnis.",
        ),
        "separate-article": Mail(
            "Ein eigener Artikel statt einer Antwort auf „{title}“",
            "vielen Dank für den Entwurf „{title}“. Was ich zu sagen habe, passt nicht in den vorgesehenen Platz.\n\n"
            "Wäre ein eigener Artikel oder eine Zuschrift denkbar, in der ich vollständig antworten kann? "
            "Bitte teilen Sie mir mit, wann er erscheinen könnte und wie lang er sein darf.",
        ),
        "own-page": Mail(
            "Meine vollständige Antwort auf „{title}“",
            "vielen Dank für den Entwurf „{title}“. Meine vollständige Antwort veröffentliche ich auf unserer eigenen "
            "Website.\n\nKönnten Sie darauf verlinken oder im Artikel erwähnen, dass es sie gibt?",
        ),
        "ask-correction": Mail(
            "Bitte um Berichtigung von „{title}“",
            "der Artikel „{title}“ ist inzwischen erschienen. Er enthält Angaben, die falsch sind und auf die ich in "
            "meiner Antwort auf den Entwurf hingewiesen hatte.\n\n"
            "Ich bitte, sie zu berichtigen und die Berichtigung dort zu zeigen, wo der Artikel steht.",
        ),
        "please-confirm": Mail(
            "Ist meine Antwort auf „{title}“ angekommen?",
            "ich habe meine Antwort auf den Entwurf „{title}“ geschickt.\n\n"
            "Könnten Sie bestätigen, dass sie angekommen ist und dass Sie diese Fassung verwenden?",
        ),
    },
)
