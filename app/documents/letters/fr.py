"""The ready mails in French."""

from app.documents.letters.shape import Letters, Mail

LETTERS = Letters(
    language="fr",
    hello="Bonjour {name},",
    hello_all="Bonjour,",
    goodbye="Cordialement",
    room="En l’état, les réponses demandent {used}, et la place est de {limit}.",
    reminder="Répondre à un projet d’article",
    facts={
        "deadline": "Pour quand vous faut-il ma réponse : quel jour et à quelle heure ?",
        "space": "Quelle longueur la réponse peut-elle avoir, et qu’est-ce qui est compté ?",
        "read_before_print": "Pourrai-je relire le texte et mes citations avant la publication ?",
    },
    declined={
        "reply": "Je renonce à donner une réponse écrite.",
        "quotes": "Je ne souhaite pas que mes citations soient utilisées dans le texte.",
        "participation": "Je ne souhaite pas participer à l’article.",
    },
    mails={
        "ask-space": Mail(
            "Plus de place pour répondre à « {title} »",
            "Merci de me laisser lire le projet d’article « {title} » et y répondre.\n\n{room}\n\n"
            "Serait-il possible d’avoir plus de place ? Sans cela, je ne peux répondre clairement à l’essentiel.",
        ),
        "ask-facts": Mail(
            "Questions au sujet de « {title} »",
            "Merci pour le projet d’article « {title} ». Pour pouvoir répondre à temps, il me faudrait savoir :"
            "\n\n{facts}",
        ),
        "joint-statement": Mail(
            "Une seule déclaration en réponse à « {title} »",
            "Merci pour le projet d’article « {title} ». La place ne suffit pas pour répondre à chaque point.\n\n"
            "Je donne donc une seule déclaration. Je demande qu’elle soit publiée en entier et sans modification.",
        ),
        "corrections-only": Mail(
            "Erreurs de fait dans « {title} »",
            "Merci pour le projet d’article « {title} ». La place ne suffit pas pour une réponse complète ; je "
            "n’envoie que des corrections.\n\nJe demande que les erreurs de fait signalées soient corrigées avant la "
            "publication.",
        ),
        "decline": Mail(
            "Au sujet de ma participation à « {title} »",
            "Merci de m’avoir laissé lire le projet d’article « {title} ».\n\n{declined}\n\n"
            "J’y ai bien réfléchi et j’espère que vous le comprendrez.",
        ),
        "separate-article": Mail(
            "Un article à part plutôt qu’une réponse à « {title} »",
            "Merci pour le projet d’article « {title} ». Ce que j’ai à dire ne tient pas dans la place prévue.\n\n"
            "Pourriez-vous envisager un article à part, ou une tribune, où je pourrais répondre en entier ? "
            "Merci de me dire quand il pourrait paraître et quelle longueur il pourrait avoir.",
        ),
        "own-page": Mail(
            "Ma réponse complète à « {title} »",
            "Merci pour le projet d’article « {title} ». Je publie ma réponse complète sur notre propre site.\n\n"
            "Pourriez-vous y renvoyer par un lien, ou mentionner dans l’article qu’elle existe ?",
        ),
        "ask-correction": Mail(
            "Demande de rectification de « {title} »",
            "L’article « {title} » est paru. Il contient des informations inexactes, que j’avais signalées "
            "dans ma réponse au projet d’article.\n\n"
            "Je demande qu’elles soient rectifiées, et que la rectification figure avec l’article.",
        ),
        "please-confirm": Mail(
            "Ma réponse à « {title} » est-elle arrivée ?",
            "J’ai envoyé ma réponse au projet d’article « {title} ».\n\n"
            "Pourriez-vous confirmer qu’elle est arrivée, et que c’est bien cette version que vous utilisez ?",
        ),
    },
)
