"""The ready mails in Finnish."""

from app.documents.letters.shape import Letters, Mail

LETTERS = Letters(
    language="fi",
    hello="Hei {name},",
    hello_all="Hei,",
    goodbye="Ystävällisin terveisin",
    room="Vastaukset vievät nyt tilaa {used}, ja tilaa on {limit}.",
    reminder="Vastaa luonnokseen",
    facts={
        "deadline": "Mihin mennessä tarvitsette vastaukseni, minä päivänä ja mihin kellonaikaan?",
        "space": "Kuinka pitkä vastaus saa olla, ja mitä pituuteen lasketaan?",
        "read_before_print": "Saanko lukea tekstin ja sitaattini uudelleen ennen julkaisua?",
    },
    declined={
        "reply": "En anna kirjallista vastausta.",
        "quotes": "En halua, että sitaattejani käytetään tekstissä.",
        "participation": "En halua osallistua juttuun.",
    },
    mails={
        "ask-space": Mail(
            "Lisää tilaa vastaukselle juttuun ”{title}”",
            "Kiitos, että sain lukea jutun ”{title}” luonnoksen ja vastata siihen.\n\n{room}\n\n"
            "Voisinko saada lisää tilaa? Muuten tärkeimpään ei voi vastata niin, että lukija ymmärtää.",
        ),
        "ask-facts": Mail(
            "Kysymyksiä jutusta ”{title}”",
            "Kiitos jutun ”{title}” luonnoksesta. Jotta voin vastata ajoissa, minun pitäisi tietää:\n\n{facts}",
        ),
        "joint-statement": Mail(
            "Yksi kokoava vastaus juttuun ”{title}”",
            "Kiitos jutun ”{title}” luonnoksesta. Tila ei riitä vastaamaan jokaiseen kohtaan.\n\n"
            "Annan sen sijaan yhden lausunnon. Pyydän, että se julkaistaan kokonaan ja muuttamattomana.",
        ),
        "corrections-only": Mail(
            "Asiavirheitä jutussa ”{title}”",
            "Kiitos jutun ”{title}” luonnoksesta. Tila ei riitä varsinaiseen vastaukseen, joten lähetän vain "
            "korjauksia.\n\nPyydän, että osoittamani asiavirheet korjataan ennen julkaisua.",
        ),
        "decline": Mail(
            "Osallistumisestani juttuun ”{title}”",
            "Kiitos, että sain lukea jutun ”{title}” luonnoksen.\n\n{declined}\n\n"
            "Olen harkinnut asiaa huolella ja toivon, että ymmärrätte sen.",
        ),
        "separate-article": Mail(
            "Oma juttu vastauksen sijaan: ”{title}”",
            "Kiitos jutun ”{title}” luonnoksesta. Se, mitä minun on sanottava, ei mahdu annettuun tilaan.\n\n"
            "Voisitteko harkita omaa juttua tai vastinetta, jossa saan vastata kokonaan? "
            "Kertoisitteko, milloin sen voisi julkaista ja kuinka pitkä se saa olla.",
        ),
        "own-page": Mail(
            "Koko vastaukseni juttuun ”{title}”",
            "Kiitos jutun ”{title}” luonnoksesta. Julkaisen koko vastaukseni omilla sivuillamme.\n\n"
            "Voisitteko linkittää siihen tai mainita jutussa, että se on olemassa?",
        ),
        "ask-correction": Mail(
            "Oikaisupyyntö: ”{title}”",
            "Juttu ”{title}” on nyt julkaistu. Siinä on virheellisiä tietoja, joista huomautin vastatessani "
            "luonnokseen.\n\nPyydän, että ne oikaistaan ja että oikaisu näkyy siinä, missä juttu on.",
        ),
        "please-confirm": Mail(
            "Onko vastaukseni juttuun ”{title}” tullut perille?",
            "Olen lähettänyt vastaukseni jutun ”{title}” luonnokseen.\n\n"
            "Voisitteko vahvistaa, että se on tullut perille ja että käytätte juuri tätä versiota?",
        ),
    },
)
