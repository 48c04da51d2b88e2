"""Finnish, where names carry cases and the cue may follow its subject."""

from app.text.languages.finnish import forms
from app.text.languages.lexicon import Connectives, Cues, Habits, Lexicon, Pronouns, Roles, Verbs, endings, pairs, words

LEXICON = Lexicon(
    code="fi",
    name="suomi",
    marks=pairs("”” “” »» »« «» \"\" „” ’’ ‘’ ''"),
    abbreviations=words(
        "esim mm ym yms jne ns nk eli n klo nro puh ks vrt tri prof dos toim s v mrd milj tms kok sd kesk vihr vas "
        "ps kd r sit liik os st fil maist"
    ),
    cues=Cues(
        say=Verbs(
            present=words(
                "sanoo kertoo toteaa lisää jatkaa vastaa kysyy huomauttaa korostaa arvioi uskoo myöntää lupaa "
                "vakuuttaa perustelee paljastaa kuvailee kehuu vahvistaa muistuttaa ihmettelee selittää muistelee "
                "kommentoi tiivistää arvelee pohtii väittää kirjoittaa ilmoittaa katsoo painottaa summaa täsmentää "
                "tarkentaa kiteyttää aloittaa päättää linjaa varoittaa kritisoi kiistää torjuu pahoittelee toivoo "
                "luonnehtii tähdentää näkee viestittää twiittaa pyytää neuvoo kiittää harmittelee päivittelee "
                "puntaroi tuumii laskee esittää alleviivaa sanovat kertovat toteavat"
            ),
            past=words(
                "sanoi kertoi totesi lisäsi jatkoi vastasi kysyi huomautti korosti uskoi myönsi lupasi vakuutti "
                "perusteli paljasti kuvaili kehui vahvisti muistutti ihmetteli selitti muisteli kommentoi tiivisti "
                "arveli pohti väitti kirjoitti ilmoitti katsoi painotti summasi täsmensi tarkensi kiteytti aloitti "
                "päätti linjasi varoitti kritisoi kiisti torjui pahoitteli toivoi luonnehti tähdensi näki viestitti "
                "twiittasi pyysi neuvoi kiitti harmitteli tuumi sanoivat kertoivat"
            ),
            perfect=words(
                "sanonut kertonut todennut vastannut kirjoittanut ilmoittanut vakuuttanut myöntänyt korostanut"
            ),
        ),
        gesture=Verbs(
            present=words(
                "naurahtaa nauraa puolustautuu huokaa huudahtaa huutaa hymyilee kuiskaa mutisee parahtaa vitsailee "
                "heittää tokaisee puuskahtaa tuhahtaa jyrähtää virnistää hymähtää riemuitsee lohkaisee kuittaa "
                "murahtaa"
            ),
            past=words(
                "naurahti nauroi puolustautui huokasi huudahti huusi hymyili kuiskasi mutisi parahti vitsaili "
                "heitti tokaisi puuskahti tuhahti jyrähti virnisti hymähti lohkaisi kuittasi murahti"
            ),
        ),
        think=Verbs(
            present=words(
                "tietää pelkää odottaa ennustaa epäilee vaatii ymmärtää pitää_selvänä on_varma tuntee ehdottaa"
            ),
            past=words("tiesi pelkäsi odotti ennusti epäili vaati ymmärsi ehdotti"),
        ),
        want=Verbs(present=words("ehdottaa vaatii"), past=words("ehdotti vaati")),
        call=Verbs(
            present=words("kutsuu pitää nimittää kuvaa luonnehtii moittii haukkuu puhuu"),
            past=words("kutsui piti nimitti kuvasi luonnehti moitti haukkui puhui"),
            perfect=words("kutsunut pitänyt nimittänyt kuvannut"),
        ),
        endings=endings("a ä i o"),
        answer=words("vastaa vastasi kuittaa kuittasi puolustautuu torjuu"),
        bare=words(""),
        ask=words("kysyy kysyi ihmettelee ihmetteli"),
        according=words(""),
        according_after=words("mukaan mukaansa mielestä mielestään"),
    ),
    pronouns=Pronouns(
        he=words(""),
        she=words(""),
        either=words("hän hänen häneltä hänelle häntä"),
        they=words("he heidän heitä"),
        own=words("minä mä me sinä sä te"),
        possessive=words("minun meidän sinun teidän"),
        addressed=words("sinä sinun te teidän kadutko kadutteko"),
    ),
    roles=Roles(
        titles_he=words("herra"),
        titles_she=words("rouva neiti"),
        titles=words("tri prof tohtori professori"),
        he=words("mies isä poika veli kuningas vaari ukki pappa aviomies"),
        she=words("nainen äiti tytär sisar sisko vaimo kuningatar mummo tyttö leski kätilö"),
        either=words(
            "toimitusjohtaja johtaja rehtori ministeri pääministeri kansanedustaja valtuutettu kaupunginjohtaja "
            "kunnanjohtaja puheenjohtaja varapuheenjohtaja päällikkö esimies opettaja oppilas opiskelija lääkäri "
            "ylilääkäri hoitaja poliisi komisario ylikomisario syyttäjä asianajaja tuomari tutkija professori "
            "dosentti asiantuntija analyytikko ekonomisti toimittaja kirjailija ohjaaja näyttelijä taiteilija "
            "muusikko kokki leipuri valmentaja kapteeni pelaaja yrittäjä kahvilayrittäjä omistaja perustaja "
            "tuottaja maidontuottaja viljelijä pappi kirkkoherra piispa imaami edustaja tiedottaja "
            "viestintäpäällikkö sihteeri asukas naapuri asiakas työntekijä kollega ystävä todistaja uhri "
            "eläkeläinen kalastaja kuljettaja rakennusmestari satamamestari luottamusmies vanhempi emäntä isäntä "
            "lehtori apulaisjohtaja"
        ),
        endings=endings(
            "johtaja päällikkö ministeri edustaja mestari tutkija opettaja lääkäri hoitaja yrittäjä poliisi kko jä "
            "ja nainen mies henkilö valtuutettu vastaava asiantuntija"
        ),
        endings_she=endings("nainen emäntä"),
        definite=(),
        same=(words("toimitusjohtaja johtaja"), words("tiedottaja viestintäpäällikkö")),
    ),
    connectives=Connectives(
        that=words("että ettei etteivät etten miksi miksei olevansa"),
        resume=words("mutta ja sillä vaan eikä tai kun jos koska vaikka siksi"),
        relative=words("joka jonka jota jolla jossa jotka joiden mikä minkä"),
        who=words("joka jotka"),
        joining=words("ja sekä"),
        prepositions=words("ennen ilman kohti pitkin vastoin"),
        adverbs=words(
            "siellä täällä nyt sitten myös kuitenkin lisäksi samalla myöhemmin aiemmin äskettäin eilen tänään "
            "huomenna mutta ja että kun jos se tämä mitä miten miksi missä ei vain ehkä joskus aina koskaan ensin "
            "lopulta vihdoin itse taas lyhyesti kuivasti hiljaa koska vaikka sekä maanantaina tiistaina "
            "keskiviikkona torstaina perjantaina lauantaina sunnuntaina kaikki monet useat jotkut kukaan eikä "
            "vuoden vielä jo niin hänen"
        ),
        articles=words(""),
        indefinite=words("eräs yksi kaksi kolme useat monet"),
        auxiliaries=words("on oli ovat olivat"),
        finite=words("on oli ovat olivat ei eivät voi saa pitää tulee"),
        verb_particles=words(""),
        reflexive=words(""),
        copulas=words("on oli"),
        nobody=words("joku kukaan"),
    ),
    habits=Habits(
        headings=words("fakta faktat tausta kuvateksti lue_myös tiivistelmä oikaisu"),
        bylines=words("teksti kuva kuvat teksti_ja_kuvat"),
        questions=words("kysymys k q"),
        answers=words("vastaus v a"),
        interviews=words("haastattelee haastatteli tapaa tapasi kysyy kysyi jututtaa jututti tapaamme haastattelemme"),
        reporters=words("toimittaja päätoimittaja reportteri valokuvaaja kuvaaja"),
        mail=words("lähettäjä vastaanottaja päivämäärä päiväys aihe lähetetty kopio liite keneltä kenelle"),
        closings=words("terveisin ystävällisin_terveisin parhain_terveisin yst_terv terv terveiset kiitos_etukäteen"),
        particles=words("von af de van der al el da di la le"),
        so_called=words("niin_sanottu ns nk nimeltä nimi nimeä kutsuttu"),
        works=words(
            "romaani romaanin kirja kirjan elokuva elokuvan laulu laulun kappale sarja ohjelma näytelmä runo levy "
            "albumi ravintola yhdistys otsikko nimi teema iskulause hanke hankkeen kampanja merkki sovellus "
            "näyttely podcast lehti kyltti sana käsite vene laiva motto teos kappaleella kappaletta kirjassa kirjaa "
            "romaanissa elokuvassa laulussa ohjelmassa näytelmässä ooppera oopperan nimellä sanalla otsikolla rivi"
        ),
    ),
    verb_second=False,
    verb_last_cue=True,
    ordinal_dots=True,
    inflect=forms,
)
