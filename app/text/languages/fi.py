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
                "puntaroi tuumii laskee esittää alleviivaa sanovat kertovat toteavat huomaa huomioi ilmaisee "
                "julistaa kuvaa kertaa korjaa lausuu listaa mainitsee mainostaa muotoilee mutisee myöntelee "
                "nostaa_esiin olettaa oikaisee opastaa perää pohdiskelee puolustaa päättelee raportoi referoi "
                "rohkaisee sivaltaa siteeraa spekuloi suosittelee tarkastelee tervehtii tiedottaa tivaa todistaa "
                "toistaa toppuuttelee tunnustaa täydentää uhkaa ilmoittavat uskovat vaativat arvioivat väittävät "
                "vakuuttavat toivovat katsovat korostavat kirjoittavat vastaavat huomauttavat utelee vetoaa viittaa "
                "vihjaa vähättelee ylistää ynnää ällistelee empii ehättää innostuu intoilee jatkavat kehottaa "
                "kertoilee kiirehtii kysäisee laskeskelee lupailee manaa marmattaa miettii mietiskelee moittii "
                "muistaa naljailee nimeää näpäyttää paheksuu palauttaa_mieleen pelkistää perustelevat pitää_tärkeänä "
                "povaa puhuu rauhoittelee ruotii sanailee sanoilee sättii tulkitsee tuomitsee tyrmää täräyttää "
                "valittaa valottaa vannoo veikkaa yllättyy ylpeilee"
            ),
            past=words(
                "sanoi kertoi totesi lisäsi jatkoi vastasi kysyi huomautti korosti uskoi myönsi lupasi vakuutti "
                "perusteli paljasti kuvaili kehui vahvisti muistutti ihmetteli selitti muisteli kommentoi tiivisti "
                "arveli pohti väitti kirjoitti ilmoitti katsoi painotti summasi täsmensi tarkensi kiteytti aloitti "
                "päätti linjasi varoitti kritisoi kiisti torjui pahoitteli toivoi luonnehti tähdensi näki viestitti "
                "twiittasi pyysi neuvoi kiitti harmitteli tuumi sanoivat kertoivat huomasi ilmaisi julisti kuvasi "
                "kertasi korjasi lausui listasi mainitsi muotoili oletti oikaisi opasti pohdiskeli puolusti päätteli "
                "raportoi referoi rohkaisi sivalsi siteerasi spekuloi suositteli tervehti tiedotti tivasi todisti "
                "toisti tunnusti täydensi uhkasi ilmoittivat uskoivat vaativat totesivat korostivat vetosi viittasi "
                "vihjasi vähätteli ylisti empi ehätti innostui kehotti kysäisi laskeskeli lupaili manasi mietti "
                "moitti muisti naljaili paheksui rauhoitteli tulkitsi tuomitsi tyrmäsi täräytti valitti vannoi "
                "veikkasi ylpeili arvioi uteli"
            ),
            perfect=words(
                "sanonut kertonut todennut vastannut kirjoittanut ilmoittanut vakuuttanut myöntänyt korostanut "
                "luvannut arvioinut kiistänyt torjunut väittänyt uskonut arvellut vahvistanut huomauttanut lisännyt "
                "painottanut vaatinut"
            ),
        ),
        gesture=Verbs(
            present=words(
                "naurahtaa nauraa puolustautuu huokaa huudahtaa huutaa hymyilee kuiskaa mutisee parahtaa vitsailee "
                "heittää tokaisee puuskahtaa tuhahtaa jyrähtää virnistää hymähtää riemuitsee lohkaisee kuittaa "
                "murahtaa kiljuu kiljaisee karjuu karjahtaa kuittailee lausahtaa letkauttaa marisee murjaisee "
                "mumisee myhäilee myhähtää möläyttää napauttaa nyyhkyttää nyökkää parkuu puhisee puhkeaa "
                "pudistaa_päätään pyörittelee_päätään rähähtää sihahtaa sopertaa supattaa tiuskaisee ulvoo urahtaa "
                "vaikeroi voihkaisee älähtää äyskäisee äyskähtää ärähtää hekottaa hihittää hohottaa hämmästelee "
                "iloitsee itkee kannustaa kauhistelee kiroaa laulaa lukee nurisee siunailee taivastelee tuulettaa "
                "uhoaa veistelee vinoilee"
            ),
            past=words(
                "naurahti nauroi puolustautui huokasi huudahti huusi hymyili kuiskasi mutisi parahti vitsaili heitti "
                "tokaisi puuskahti tuhahti jyrähti virnisti hymähti lohkaisi kuittasi murahti kiljui kiljaisi karjui "
                "karjahti lausahti letkautti mumisi myhäili möläytti napautti nyyhkytti nyökkäsi sihahti soperti "
                "supatti tiuskaisi ulvoi urahti vaikeroi voihkaisi älähti ärähti hekotti hihitti hohotti hämmästeli "
                "iloitsi itki kannusti kauhisteli kirosi luki nurisi uhosi vinoili kuittaili"
            ),
        ),
        think=Verbs(
            present=words(
                "tietää pelkää odottaa ennustaa epäilee vaatii ymmärtää pitää_selvänä on_varma tuntee ehdottaa "
                "olettaa kuulee huomaa näkee toivoo edellyttää osoittaa tarkoittaa pitää_mahdollisena "
                "pitää_todennäköisenä on_huolissaan on_sitä_mieltä on_samaa_mieltä takaa kieltää myöntää uskoo "
                "luottaa_siihen luottaa vaativat pelkäävät tietävät epäilevät odottavat käy_ilmi selviää"
            ),
            past=words(
                "tiesi pelkäsi odotti ennusti epäili vaati ymmärsi ehdotti oletti kuuli huomasi näki toivoi "
                "edellytti osoitti oli_huolissaan oli_sitä_mieltä kielsi luotti selvisi kävi_ilmi"
            ),
        ),
        want=Verbs(
            present=words(
                "ehdottaa vaatii esittää suosittelee pyytää toivoo peräänkuuluttaa vaativat ehdottavat kannattaa"
            ),
            past=words("ehdotti vaati esitti suositteli pyysi toivoi peräänkuulutti"),
        ),
        call=Verbs(
            present=words(
                "kutsuu pitää nimittää kuvaa luonnehtii moittii haukkuu puhuu arvostelee kritisoi tuomitsee ylistää "
                "kehuu leimaa kuvailee tituleeraa ristii nimeää sanoo vertaa"
            ),
            past=words(
                "kutsui piti nimitti kuvasi luonnehti moitti haukkui puhui arvosteli kritisoi tuomitsi ylisti kehui "
                "leimasi kuvaili tituleerasi risti vertasi"
            ),
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
        they=words("he heidän heitä sen niiden"),
        own=words("minä mä me sinä sä te"),
        me=words("minä mä minua minulle minulta minusta en olen olin luulen muistan"),
        possessive=words("minun meidän sinun teidän"),
        addressed=words(
            "sinä sinun te teidän kadutko kadutteko miehesi vaimosi äitisi isäsi poikasi tyttäresi lapsesi kirjasi "
            "työsi urasi kotisi"
        ),
    ),
    roles=Roles(
        titles_he=words("herra"),
        titles_she=words("rouva neiti"),
        titles=words("tri prof tohtori professori"),
        he=words("mies isä poika veli veljensä isänsä poikansa miehensä kuningas vaari ukki pappa aviomies"),
        she=words("nainen äiti tytär sisar sisko vaimo kuningatar mummo tyttö leski kätilö"),
        either=words(
            "toimitusjohtaja johtaja rehtori ministeri pääministeri kansanedustaja valtuutettu kaupunginjohtaja "
            "kunnanjohtaja puheenjohtaja varapuheenjohtaja päällikkö esimies opettaja oppilas opiskelija lääkäri "
            "ylilääkäri hoitaja poliisi komisario ylikomisario syyttäjä asianajaja tuomari tutkija professori "
            "dosentti asiantuntija analyytikko ekonomisti toimittaja kirjailija ohjaaja näyttelijä taiteilija "
            "muusikko kokki leipuri valmentaja kapteeni pelaaja yrittäjä kahvilayrittäjä omistaja perustaja tuottaja "
            "maidontuottaja viljelijä pappi kirkkoherra piispa imaami edustaja tiedottaja viestintäpäällikkö "
            "sihteeri asukas naapuri asiakas työntekijä kollega ystävä todistaja uhri eläkeläinen kalastaja "
            "kuljettaja rakennusmestari satamamestari luottamusmies vanhempi emäntä isäntä lehtori apulaisjohtaja "
            "pääluottamusmies hallintojohtaja talousjohtaja henkilöstöjohtaja toimialajohtaja sivistysjohtaja "
            "sosiaalijohtaja kehitysjohtaja projektipäällikkö aluepäällikkö tuotantopäällikkö myyntipäällikkö "
            "kauppias myyjä kassa tarjoilija ravintoloitsija kondiittori teurastaja parturi kampaaja siivooja "
            "vahtimestari talonmies yövartija vartija palomestari palomies pelastuspäällikkö ensihoitaja "
            "sairaanhoitaja lähihoitaja kätilö terveydenhoitaja hammaslääkäri eläinlääkäri psykologi psykiatri "
            "terapeutti sosiaalityöntekijä apulaisrehtori luokanopettaja erityisopettaja lastenhoitaja "
            "varhaiskasvattaja tutkinnanjohtaja rikoskomisario rikosylikomisario konstaapeli ylikonstaapeli "
            "käräjätuomari hovioikeudenneuvos oikeusministeri valtiovarainministeri ulkoministeri presidentti "
            "puhemies eduskunnan_puhemies ryhmyri ryhmänjohtaja puoluesihteeri puoluejohtaja meppi suurlähettiläs "
            "pääsihteeri varatoimitusjohtaja hallituksen_puheenjohtaja sijoittaja pörssianalyytikko pääekonomisti "
            "insinööri arkkitehti urakoitsija rakentaja kirvesmies putkimies sähköasentaja maalari muurari "
            "koneistaja sorvari hitsaaja rekkakuski bussikuski taksikuski kuski veturinkuljettaja lentäjä "
            "merikapteeni perämies metsästäjä metsänomistaja maanviljelijä maatalousyrittäjä poromies säveltäjä "
            "kapellimestari laulaja lauluntekijä tanssija koreografi kuvataiteilija valokuvaaja dramaturgi "
            "elokuvaohjaaja koomikko juontaja kolumnisti päätoimittaja historioitsija arkeologi biologi geologi "
            "meteorologi politologi tutkijatohtori väitöskirjatutkija koululainen lukiolainen maalivahti puolustaja "
            "hyökkääjä päävalmentaja maajoukkuevalmentaja hiihtäjä juoksija uimari pyöräilijä kannattaja kanttori "
            "seurakuntapastori rovasti arkkipiispa serkku anoppi appi käly lanko miniä vävy poikaystävä tyttöystävä "
            "puoliso kihlattu isoäiti isoisä lapsenlapsi turisti matkustaja autoilija jalankulkija silminnäkijä "
            "epäilty vastaaja omainen potilas kanta-asiakas"
        ),
        endings=endings(
            "johtaja päällikkö ministeri edustaja mestari tutkija opettaja lääkäri hoitaja yrittäjä poliisi kko jä "
            "ja nainen mies henkilö valtuutettu vastaava asiantuntija sihteeri työntekijä valmentaja kuljettaja "
            "omistaja jäsen neuvos kuski pelaaja ohjaaja toimittaja rehtori komisario syyttäjä professori dosentti "
            "johtajat vartija puutarhuri leipuri kalastaja seppä vaari mummo"
        ),
        endings_she=endings("nainen emäntä"),
        definite=endings("nsa nsä"),
        same=(
            words("veli velje"),
            words("mies miehe"),
            words("toimitusjohtaja johtaja"),
            words("tiedottaja viestintäpäällikkö"),
            words("valmentaja päävalmentaja"),
            words("poliisi konstaapeli"),
            words("asianajaja puolustusasianajaja lakimies"),
            words("rehtori koulunjohtaja"),
            words("lääkäri ylilääkäri"),
            words("maanviljelijä viljelijä"),
            words("pappi kirkkoherra"),
            words("kansanedustaja edustaja"),
        ),
        ages=endings("vuotias"),
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
            "keskiviikkona torstaina perjantaina lauantaina sunnuntaina kaikki monet useat jotkut kukaan eikä vuoden "
            "vielä jo niin hänen silti toisaalta toistaiseksi tosin siis sen_sijaan sittemmin siksi tällöin tällä "
            "tuolloin täten vaan varmasti varsinkin viime ensi viimein yhä ylipäätään yleensä aivan ainakin "
            "ainoastaan alun_perin asti edelleen erityisesti esimerkiksi etenkin hetken hyvin hieman joka jopa juuri "
            "jälleen kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen kerran keskimäärin kohta "
            "lähes melko muun_muassa nimittäin noin nykyisin näin oikeastaan ohi paljon pian puolestaan samoin "
            "suunnilleen tarkkaan tietenkin tietysti toki usein useimmiten vähän vähintään enintään yhteensä äkkiä "
            "tänä viikonloppuna aamulla illalla yöllä päivällä keväällä kesällä syksyllä talvella maanantaiaamuna "
            "lauantaiaamuna ylpeänä topakasti tiukasti tyynesti rauhallisesti vakavana hymyillen nauraen seuraava "
            "edellinen koko muut"
        ),
        articles=words(""),
        articles_he=words(""),
        articles_she=words(""),
        indefinite=words("eräs yksi kaksi kolme useat monet neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen"),
        auxiliaries=words("on oli ovat olivat ole eivät ei olisi lienee"),
        finite=words(
            "on oli ovat olivat ei eivät voi saa pitää tulee on_ollut olisi olisivat menee meni tuli tulivat tekee "
            "teki asuu asui istuu istui tietää ajaa ajoi pitävät näyttää näytti alkaa alkoi päättyy päättyi "
            "tarvitsee tarvitsi elää eli kuolee kuoli lähettää lähetti ostaa osti myy myi avaa avasi sulkee sulki "
            "rakentaa rakensi johtaa johti työskentelee työskenteli pelaa pelasi voittaa voitti häviää hävisi "
            "soittaa soitti odottaa odotti kuulee johtuu johtui maksaa maksoi nousee nousi laskee laski koskee aikoo "
            "aikoi haluaa halusi joutuu joutui jää jäi jäävät antaa antoi ottaa otti löytyy löytyi puuttuu kasvaa "
            "kasvoi"
        ),
        verb_particles=words(""),
        reflexive=words(""),
        copulas=words("on oli"),
        nobody=words("joku kukaan"),
        openers=endings("sti ssaan ssään"),
        subordinate=words("että kun koska jos vaikka ja mutta ennen"),
        as_says=words("kuten"),
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
        unnamed=words("nimettömänä nimeään nimensä nimeä anonyymisti"),
        so_called=words("niin_sanottu ns nk nimeltä nimi nimeä kutsuttu"),
        signs=words(
            "kyltti kyltissä kylttiin kyltin banderolli banderollissa juliste julisteessa tarra tarrassa "
            "taulu taulussa teksti tekstissä paita paidassa graffiti muki mukissa lakana lakanassa"
        ),
        expressions=words(
            "vastaus vastauksensa kirje kirjeensä viesti viestinsä sähköposti sähköpostinsa kommentti "
            "kommenttinsa lausunto lausuntonsa sana sanat sanansa ääni äänensä teksti tekstinsä raportti "
            "kirja kirjansa selitys selityksensä perustelu perustelunsa neuvo neuvonsa kysymys kysymyksensä "
            "ajatus ajatuksensa mielipide mielipiteensä kanta kantansa päiväkirja "
            "arvio arvionsa"
        ),
        notes=words("lappu lapussa"),
        works=words(
            "romaani romaanin kirja kirjan elokuva elokuvan laulu laulun kappale sarja ohjelma näytelmä runo levy "
            "albumi ravintola yhdistys otsikko nimi teema iskulause hanke hankkeen kampanja merkki sovellus näyttely "
            "podcast lehti kyltti sana käsite vene laiva motto teos kappaleella kappaletta kirjassa kirjaa "
            "romaanissa elokuvassa laulussa ohjelmassa näytelmässä ooppera oopperan nimellä sanalla otsikolla rivi "
            "dokumentti dokumentin maalaus patsas artikkeli kolumni kirjoitus banderolli juliste teksti sanat "
            "työnimi lempinimi lempinimellä koodinimi viesti kertosäe virsi trilogia dekkari jännäri näytelmän "
            "lehden projekti sarjan konsertti kiertue jäähyväisnäytelmä"
        ),
    ),
    verb_second=False,
    verb_last_cue=True,
    ordinal_dots=True,
    inflect=forms,
)
