"""Norwegian: bokmål, and the nynorsk forms that differ."""

from app.text.languages.lexicon import Connectives, Cues, Habits, Lexicon, Pronouns, Roles, Verbs, endings, pairs, words

LEXICON = Lexicon(
    code="nb",
    name="norsk",
    marks=pairs("«» ”” “” \"\" „“ „” »« ’’ ‘’ ‹› ''"),
    abbreviations=words(
        "f.eks bl.a m.m m.fl dvs osv o.l kl ca nr tlf jf inkl ekskl mill mrd dr st prof pga p.g.a mht etc evt ev jr "
        "sr jan feb mar apr aug sept okt nov des s.k t.o.m f.o.m iht"
    ),
    cues=Cues(
        say=Verbs(
            present=words(
                "sier forteller mener forklarer opplyser svarer spør skriver understreker hevder påpeker fortsetter "
                "beskriver innrømmer medgir fastslår konstaterer avviser uttaler kommenterer tilføyer legger_til "
                "presiserer bekrefter erkjenner minnes husker fremholder framholder slår_fast avslutter innleder "
                "utdyper oppsummerer innvender anslår advarer varsler lover tror synes repliserer parerer kontrer "
                "beklager meddeler vurderer tenker undres lurer røper avslører antyder minner_om poengterer betoner "
                "noterer kunngjør protesterer rapporterer forsikrer påstår reagerer gjentar lyder tvitrer seier "
                "fortel meiner forklarar svarar skriv understrekar hevdar påpeikar held_fram legg_til strekar_under "
                "fortset stadfestar trur synest føyer_til hilser"
            ),
            past=words(
                "sa fortalte mente forklarte opplyste svarte spurte skrev understreket hevdet påpekte fortsatte "
                "beskrev innrømmet innrømte medga medgav fastslo konstaterte avviste uttalte kommenterte tilføyde "
                "la_til presiserte bekreftet erkjente mintes husket fremholdt slo_fast avsluttet innledet utdypet "
                "oppsummerte innvendte anslo advarte varslet lovet trodde syntes repliserte parerte kontret "
                "beklaget meddelte vurderte tenkte røpet avslørte antydet poengterte noterte kunngjorde protesterte "
                "rapporterte forsikret påsto påstod reagerte gjentok lød tvitret sade fortalde meinte svara spurde "
                "skreiv"
            ),
            perfect=words(
                "sagt fortalt ment forklart opplyst svart skrevet hevdet påpekt uttalt bekreftet innrømmet varslet"
            ),
        ),
        gesture=Verbs(
            present=words(
                "roper ler sukker smiler gliser hvisker mumler skriker fleiper spøker humrer flirer stønner gråter "
                "fnyser utbryter jubler freser raser tordner oppfordrer ber sier_det leser brøler hyler ropar "
                "smilar"
            ),
            past=words(
                "ropte lo sukket smilte gliste hvisket mumlet skrek fleipet spøkte humret flirte stønnet gråt fnøs "
                "utbrøt jublet freste raste tordnet oppfordret ba leste brølte hylte"
            ),
        ),
        think=Verbs(
            present=words(
                "håper vet frykter forventer regner_med spår er_overbevist_om lover varsler krever antar mistenker "
                "innser benekter nekter vedgår nekter_for viser garanterer ønsker er_klar_på er_sikker_på "
                "ser_for_seg vonar"
            ),
            past=words(
                "håpet håpte visste fryktet forventet regnet_med spådde lovet varslet krevde antok mistenkte innså "
                "benektet nektet nektet_for viste garanterte ønsket"
            ),
        ),
        want=Verbs(
            present=words("foreslår krever etterlyser ber_om lover varsler håper ønsker"),
            past=words("foreslo krevde etterlyste ba_om lovet varslet håpet ønsket"),
        ),
        call=Verbs(
            present=words("kaller beskriver betegner omtaler karakteriserer stempler snakker_om"),
            past=words("kalte beskrev betegnet omtalte karakteriserte stemplet snakket_om"),
            perfect=words("kalt beskrevet betegnet omtalt"),
        ),
        endings=endings("er r et te de"),
        answer=words(
            "svarer svarte repliserer repliserte parerer parerte kontrer kontret innvender innvendte svarar svara"
        ),
        bare=words("mener tror synes håper mente trodde syntes håpet håpte"),
        ask=words("spør spurte lurer undres"),
        according=words("ifølge ifølgje etter_det"),
    ),
    pronouns=Pronouns(
        he=words("han ham honom"),
        she=words("hun henne ho"),
        either=words("hen"),
        they=words("de dem dei"),
        own=words("jeg vi du dere man eg me"),
        possessive=words("hans hennes deres sin sitt sine min mitt mine vår vårt våre din ditt dine dens dets"),
        addressed=words("du deg din ditt dine dere deres"),
    ),
    roles=Roles(
        titles_he=words("herr"),
        titles_she=words("fru frøken"),
        titles=words("dr prof doktor professor"),
        he=words(
            "mannen mann mannens faren far pappa pappaen sønnen sønn broren bror kongen prinsen gutten gutt morfar "
            "farfar bestefar ektemannen onkel"
        ),
        she=words(
            "kvinnen kvinne kvinna moren mor mamma mammaen kona kone konen datteren datter dattera søsteren søster "
            "dronningen jenta jente farmor mormor bestemor enken enka tante jordmor sykepleieren"
        ),
        either=words(
            "ordfører varaordfører sjef leder daglig direktør rektor rådmann kommunedirektør statsråd minister "
            "statsminister politimester lensmann politiinspektør operasjonsleder talsperson talsmann "
            "pressetalsperson advokat aktor forsvarer lege overlege lærer elev student forelder nabo kunde ansatt "
            "kollega venn vitne fornærmede ekspert forsker professor analytiker økonom dommer forfatter regissør "
            "skuespiller kunstner kokk trener kaptein spiller bonde prest biskop imam turgåer hytteeier eier "
            "gründer styreleder nestleder partileder representant stortingsrepresentant statsforvalter fylkesmann "
            "byråd pensjonist fisker skipper styrmann kommunikasjonssjef samboer tillitsvalgt redaktør journalist "
            "beboer innbygger førsteamanuensis politiker gruppeleder"
        ),
        endings=endings(
            "sjef sjefen leder lederen direktør direktøren minister ministeren råd råden ordfører ordføreren lege "
            "legen forsker forskeren person personen mester mesteren eren ør øren ist isten ant anten ent enten log "
            "logen mann mannen kvinne kvinnen eier eieren fører føreren advokat advokaten lærer læreren"
        ),
        endings_she=endings("kvinne kvinnen inne innen"),
        definite=endings("ene ane en et a n e"),
        same=(
            words("ordfører kommunetopp"),
            words("kommunedirektør rådmann"),
            words("talsperson talsmann pressetalsperson kommunikasjonssjef"),
        ),
    ),
    connectives=Connectives(
        that=words("at"),
        resume=words("men og for så uten eller at når om fordi derfor ellers selv"),
        relative=words("som hvis hvor der"),
        who=words("som"),
        joining=words("og samt"),
        prepositions=words(
            "til i på med av for fra ved hos om under over etter før foran mot ifølge gjennom rundt innen utenfor "
            "bak mellom uten siden tross per via angående grunnet blant langs frå"
        ),
        adverbs=words(
            "der her da nå så også dog enda dessuten samtidig etterpå tidligere senere nylig i_går idag men og for "
            "at når om som det dette den hva hvordan hvorfor hvor ikke bare kanskje iblant alltid aldri først sist "
            "deretter endelig selv videre tørt rolig stille høyt igjen kort bestemt raskt leende likevel fordi mens "
            "før inntil uten både verken mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars "
            "april mai juni juli august september oktober november desember alle mange flere noen ingen ifølge hvis "
            "imidlertid derimot engang skriftlig muntlig"
        ),
        articles=words("den det de en ei et"),
        indefinite=words("en ei et to tre flere noen mange ein eit"),
        auxiliaries=words("har hadde"),
        finite=words(
            "er var blir ble kan kunne skal skulle må måtte vil ville får fikk gjør gjorde går gikk kommer kom øker "
            "økte synker sank stiger finnes mangler manglet koster kostet gjelder står sto ligger lå tar tok gir ga "
            "ser bør burde har trengs ventes betyr innebærer"
        ),
        verb_particles=words(""),
        reflexive=words(""),
        copulas=words("er var blir"),
        nobody=words("noen man ingen folk"),
    ),
    habits=Habits(
        headings=words("fakta bildetekst bakgrunn les_også faktaboks fotnote oppsummering"),
        bylines=words("av tekst foto tekst_og_foto bilde"),
        questions=words("spørsmål s q"),
        answers=words("svar a"),
        interviews=words(
            "intervjuer intervjuet møter møtte treffer traff snakker_med snakket_med prater_med pratet_med ringer "
            "ringte spør spurte"
        ),
        reporters=words(
            "reporter reporteren journalist journalisten redaktør redaktøren fotograf fotografen programleder "
            "programlederen"
        ),
        mail=words("fra til dato emne sendt kopi svar_til vedlegg frå"),
        closings=words(
            "mvh hilsen vennlig_hilsen med_vennlig_hilsen beste_hilsen hilsener takk_på_forhånd venleg_helsing helsing"
        ),
        particles=words("von af de van der bin al el ibn da di la le"),
        so_called=words("såkalte såkalt kalt døpt heter het navnet"),
        works=words(
            "roman romanen boka boken filmen film låta låten sang sangen serien programmet stykket diktet plata "
            "albumet restauranten puben foreningen overskriften tittelen temaet parolen slagordet prosjektet "
            "kampanjen merket appen utstillingen podkasten avisen skiltet navnet begrepet ordet båten mottoet "
            "aksjonen"
        ),
    ),
    verb_second=True,
    cases=("s",),
    ordinal_dots=True,
)
