"""The ready mails in English."""

from app.documents.letters.shape import Letters, Mail

LETTERS = Letters(
    language="en",
    hello="Dear {name},",
    hello_all="Hello,",
    goodbye="Kind regards",
    room="As they stand, the replies need {used}, and the space is {limit}.",
    reminder="Reply to a draft",
    facts={
        "deadline": "By when do you need my reply, on which day and at what time?",
        "space": "How long may the reply be, and what counts towards that?",
        "read_before_print": "May I read the text and my quotes again before they are published?",
    },
    declined={
        "reply": "I will not be giving a written reply.",
        "quotes": "I do not wish my quotes to be used in the text.",
        "participation": "I do not wish to take part in the article.",
    },
    mails={
        "ask-space": Mail(
            "More space for a reply to “{title}”",
            "Thank you for letting me read the draft “{title}” and reply to it.\n\n{room}\n\n"
            "Could I have more room? What matters cannot otherwise be answered so that a reader understands it.",
        ),
        "ask-facts": Mail(
            "Questions about “{title}”",
            "Thank you for the draft “{title}”. To be able to reply in time I need to know:\n\n{facts}",
        ),
        "joint-statement": Mail(
            "One statement in reply to “{title}”",
            "Thank you for the draft “{title}”. There is not enough room to answer every point.\n\n"
            "Instead I am giving one statement. I ask that it be published in full and unchanged.",
        ),
        "corrections-only": Mail(
            "Errors of fact in “{title}”",
            "Thank you for the draft “{title}”. There is not enough room for a full reply, so I am only sending "
            "corrections.\n\nI ask that the errors of fact I point out be corrected before the text is published.",
        ),
        "decline": Mail(
            "About my part in “{title}”",
            "Thank you for letting me read the draft “{title}”.\n\n{declined}\n\n"
            "I have thought about this carefully and hope that you will understand.",
        ),
        "separate-article": Mail(
            "An article of its own instead of a reply to “{title}”",
            "Thank you for the draft “{title}”. What I need to say does not fit into the space there is.\n\n"
            "Would you consider an article of its own, or a letter, in which I may reply in full? "
            "Please tell me when it could be published and how long it may be.",
        ),
        "own-page": Mail(
            "My full reply to “{title}”",
            "Thank you for the draft “{title}”. I am publishing my full reply on our own site.\n\n"
            "Could you link to it, or mention in the article that it is there?",
        ),
        "ask-correction": Mail(
            "Request to correct “{title}”",
            "The article “{title}” has been published. It states things that are wrong, and that I pointed out in my "
            "reply to the draft.\n\nI ask that they be corrected, and that the correction be shown where the article "
            "is.",
        ),
        "please-confirm": Mail(
            "Has my reply to “{title}” arrived?",
            "I have sent my reply to the draft “{title}”.\n\n"
            "Could you confirm that it has arrived, and that this is the version you are using?",
        ),
    },
)
