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
                "fortset stadfestar trur synest føyer_til hilser sier_det minner peker_på viser_til anser bedyrer "
                "betror tilstår bemerker observerer skyter_inn kommer_det lyder_det lyder_det_fra heter_det melder "
                "informerer orienterer oppfordrer tipser råder kritiserer roser skryter hyller avfeier tilbakeviser "
                "imøtegår forsvarer_seg resonnerer reflekterer spekulerer grunner filosoferer konkluderer slutter "
                "åpner starter fyller_ut supplerer følger_opp korrigerer retter nyanserer maner appellerer "
                "gratulerer takker unnskylder undrer spår tviler ergrer_seg stadfester framhevar fremhever "
                "vektlegger vitner avkrefter dementerer gjetter skildrer summerer poster spøker argumenterer "
                "seier_det meinar peikar_på åtvarar lovar hugsar undrast rosar vedgår synst føyer legg_fram peikar "
                "held_på uttaler_seg ropar"
            ),
            past=words(
                "sa fortalte mente forklarte opplyste svarte spurte skrev understreket hevdet påpekte fortsatte "
                "beskrev innrømmet innrømte medga medgav fastslo konstaterte avviste uttalte kommenterte tilføyde "
                "la_til presiserte bekreftet erkjente mintes husket fremholdt slo_fast avsluttet innledet utdypet "
                "oppsummerte innvendte anslo advarte varslet lovet trodde syntes repliserte parerte kontret beklaget "
                "meddelte vurderte tenkte røpet avslørte antydet poengterte noterte kunngjorde protesterte "
                "rapporterte forsikret påsto påstod reagerte gjentok lød tvitret sade fortalde meinte svara spurde "
                "skreiv minte_om pekte_på viste_til bedyret bemerket skjøt_inn lød_det lød_det_fra het_det meldte "
                "informerte orienterte rådet kritiserte roste skrøt avfeide tilbakeviste imøtegikk resonnerte "
                "reflekterte spekulerte konkluderte åpnet supplerte korrigerte rettet nyanserte manet appellerte "
                "hilste gratulerte takket unnskyldte undret spådde tvilte stadfestet fremhevet vitnet avkreftet "
                "dementerte gjettet skildret argumenterte sa_det fortsette peikte_på minna understreka hevda lova "
                "åtvara sukka la_fram ropte postet gjenga"
            ),
            perfect=words(
                "sagt fortalt ment forklart opplyst svart skrevet hevdet påpekt uttalt bekreftet innrømmet varslet "
                "kommentert gjentatt advart meldt antydet lovt fremholdt framholdt innvendt påstått nektet vist_til "
                "pekt_på spøkt_med spøkt sagd fortald meint skrive lova hevda"
            ),
        ),
        gesture=Verbs(
            present=words(
                "roper ler sukker smiler gliser hvisker mumler skriker fleiper spøker humrer flirer stønner gråter "
                "fnyser utbryter jubler freser raser tordner oppfordrer ber sier_det leser brøler hyler ropar smilar "
                "nikker smiler_lurt ler_godt rister_på_hodet trekker_på_skuldrene klager stotrer knegger kvekker "
                "bjeffer hveser hikster snufser hulker roper_ut fastholder himler vitser ironiserer erter trøster "
                "banner sverger tilstår fniser gapskratter stråler rødmer flirar knisar sukkar mumlar kviskrar gret "
                "skrik jublar tullar flåsar"
            ),
            past=words(
                "ropte lo sukket smilte gliste hvisket mumlet skrek fleipet spøkte humret flirte stønnet gråt fnøs "
                "utbrøt jublet freste raste tordnet oppfordret ba leste brølte hylte nikket klaget stotret bjeffet "
                "hveste hikstet hulket vitset ironiserte ertet trøstet bannet sverget fniste strålte sukka ropa "
                "jubla tulla kviskra mumla"
            ),
        ),
        think=Verbs(
            present=words(
                "håper vet frykter forventer regner_med spår er_overbevist_om lover varsler krever antar mistenker "
                "innser benekter nekter vedgår nekter_for viser garanterer er_klar_på er_sikker_på ser_for_seg vonar "
                "legger_til_grunn går_ut_fra utelukker_ikke utelukker er_redd_for er_bekymret_for er_usikker_på "
                "er_klar_over er_enig_i føler opplever merker tviler_på er_trygg_på konkluderer_med påpeker "
                "noterer_seg trur reknar_med er_glad_for er_stolt_av"
            ),
            past=words(
                "håpet håpte visste fryktet forventet regnet_med spådde lovet varslet krevde antok mistenkte innså "
                "benektet nektet nektet_for viste garanterte la_til_grunn gikk_ut_fra utelukket utelukket_ikke "
                "var_redd_for var_bekymret_for følte opplevde merket tvilte_på"
            ),
            perfect=words("fryktet krevd håpet nektet_for benektet garantert antatt spådd"),
        ),
        want=Verbs(
            present=words(
                "foreslår krever etterlyser ber_om lover varsler håper ønsker sier_seg tar_til_orde_for går_inn_for "
                "anbefaler oppfordrer_til truer_med krev etterspør advarer_mot"
            ),
            past=words(
                "foreslo krevde etterlyste ba_om lovet varslet håpet ønsket sa_seg tok_til_orde_for gikk_inn_for "
                "anbefalte oppfordret_til truet_med advarte_mot kravde"
            ),
        ),
        call=Verbs(
            present=words(
                "kaller beskriver betegner omtaler karakteriserer stempler snakker_om fordømmer kritiserer hyller "
                "kaster_seg_over refser slakter døper kallar skildrar ser_på_det_som ser_på snakker beskriv omtalar"
            ),
            past=words(
                "kalte beskrev betegnet omtalte karakteriserte stemplet snakket_om fordømte kritiserte hyllet refset "
                "slaktet døpte"
            ),
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
        me=words("jeg eg meg"),
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
            "skuespiller kunstner kokk trener kaptein spiller bonde prest biskop imam turgåer hytteeier eier gründer "
            "styreleder nestleder partileder representant stortingsrepresentant statsforvalter fylkesmann byråd "
            "pensjonist fisker skipper styrmann kommunikasjonssjef samboer tillitsvalgt redaktør journalist beboer "
            "innbygger førsteamanuensis politiker gruppeleder fylkesordfører fylkesråd fylkesrådsleder "
            "kommunaldirektør avdelingsleder virksomhetsleder enhetsleder seksjonsleder fagsjef fagleder "
            "prosjektleder byggeleder driftsleder kontorsjef økonomisjef personalsjef pressesjef pressekontakt "
            "informasjonssjef kommunikasjonsdirektør kommunikasjonsrådgiver rådgiver seniorrådgiver saksbehandler "
            "innsatsleder vaktleder politistasjonssjef politiadvokat politioverbetjent politibetjent statsadvokat "
            "førstestatsadvokat bistandsadvokat tingrettsdommer lagdommer brannsjef brannmann ambulansearbeider "
            "sykepleier hjelpepleier helsefagarbeider vernepleier jordmor kommuneoverlege fastlege tannlege "
            "veterinær psykolog psykiater barnevernsleder inspektør adjunkt lektor barnehagelærer førskolelærer "
            "assistent vaktmester renholder bussjåfør sjåfør lastebilsjåfør togfører lokfører maskinist matros reder "
            "skipsreder fiskebåtreder oppdretter gårdbruker sauebonde melkebonde reindriftsutøver skogeier grunneier "
            "huseier naboer utbygger eiendomsutvikler megler sjeføkonom forbrukerøkonom aksjeanalytiker investor "
            "butikksjef kjøpmann frisør baker slakter servitør hotelldirektør snekker tømrer rørlegger elektriker "
            "maler murer ingeniør arkitekt dramatiker poet musiker sanger låtskriver komiker programleder "
            "kommentator sjefredaktør fotograf filmskaper danser kurator konservator museumsleder bibliotekar "
            "historiker arkeolog biolog geolog meteorolog statsviter valgforsker dosent stipendiat postdoktor "
            "lærling russ keeper spiss back midtbanespiller lagkaptein landslagssjef sportssjef skiløper hopper "
            "alpinist syklist svømmer supporter sogneprest prost kateket organist rabbiner parlamentarisk "
            "statssekretær finansminister utenriksminister justisminister klimaminister stortingspresident "
            "ambassadør generalsekretær forbundsleder hovedtillitsvalgt verneombud kasserer sekretær styremedlem "
            "vara medlem far mor pappa mamma tvilling svigerinne svigermor svigerfar niese nevø fetter kusine "
            "ektefelle turist passasjer bilist fotgjenger tiltalte siktede pårørende pasient viltforvalter "
            "viltforvaltar jeger jaktleder ordstyrer møteleder leiar dagleg_leiar lærar forskar rådgjevar ordførar "
            "byggjeleiar sjukepleiar bonden sjølve"
        ),
        endings=endings(
            "sjef sjefen leder lederen direktør direktøren minister ministeren råd råden ordfører ordføreren lege "
            "legen forsker forskeren person personen mester mesteren eren ør øren ist isten ant anten ent enten log "
            "logen mann mannen kvinne kvinnen eier eieren fører føreren advokat advokaten lærer læreren forvalter "
            "forvaltar leiar leiaren arbeider arbeideren ordførar betjent betjenten vakt vakten holder holderen "
            "giver giveren rådgiver rådgiveren dommer dommeren tjener pleier pleieren bruker brukeren oppdretter "
            "skriver givar lærar forskar forskaren eigar ektør"
        ),
        endings_she=endings("kvinne kvinnen inne innen"),
        definite=endings("ene ane en et a n e"),
        same=(
            words("ordfører kommunetopp"),
            words("kommunedirektør rådmann"),
            words("talsperson talsmann pressetalsperson kommunikasjonssjef"),
            words("trener coach hovedtrener"),
            words("politimann politibetjent"),
            words("advokat forsvarer"),
            words("rektor skoleleder"),
            words("lege overlege doktor"),
            words("bonde gårdbruker"),
            words("prest sogneprest"),
            words("daglig_leder direktør sjef toppsjef"),
            words("tillitsvalgt klubbleder"),
        ),
        ages=endings("åringen årige"),
    ),
    connectives=Connectives(
        that=words("at"),
        resume=words("men og for så uten eller at når om fordi derfor ellers selv"),
        relative=words("som hvis hvor der"),
        who=words("som"),
        joining=words("og samt"),
        prepositions=words(
            "til i på med av for fra ved hos om under over etter før foran mot ifølge gjennom rundt innen utenfor "
            "bak mellom uten siden tross per via angående grunnet blant langs frå overfor utover unntatt inkludert "
            "omkring inni oppi utfor bortenfor ovenfor nedenfor ved_siden inntil vedrørende ifølgje utan åt"
        ),
        adverbs=words(
            "der her da nå så også dog enda dessuten samtidig etterpå tidligere senere nylig i_går idag men og for "
            "at når om som det dette den hva hvordan hvorfor hvor ikke bare kanskje iblant alltid aldri først sist "
            "deretter endelig selv videre tørt rolig stille høyt igjen kort bestemt raskt leende likevel fordi mens "
            "før inntil uten både verken mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars "
            "april mai juni juli august september oktober november desember alle mange flere noen ingen ifølge hvis "
            "imidlertid derimot engang skriftlig muntlig nemlig faktisk egentlig riktignok naturligvis selvsagt "
            "selvfølgelig særlig spesielt snart straks plutselig hittil ellers dermed følgelig siden så_langt i_dag "
            "i_kveld i_natt i_morgen i_fjor nå_og_da nesten helt ganska svært veldig litt mye mer mest mindre minst "
            "omtrent cirka rundt drøyt knapt senest tidligst ytterligere likeså to tre fire fem seks sju syv åtte ni "
            "ti til_sammen totalt derfor difor dessutan no då korleis kvifor kva kven ikkje berre oppgitt lakonisk "
            "skuffet fornøyd stolt muntert engasjert neste forrige hele halve øvrige"
        ),
        articles=words("den det de en ei et"),
        articles_he=words(""),
        articles_she=words(""),
        indefinite=words(
            "en ei et to tre flere noen mange ein eit fire fem seks sju åtte ni ti elleve tolv titalls hundrevis "
            "tusenvis"
        ),
        auxiliaries=words("har hadde ha hatt"),
        finite=words(
            "er var blir ble kan kunne skal skulle må måtte vil ville får fikk gjør gjorde går gikk kommer kom øker "
            "økte synker sank stiger finnes mangler manglet koster kostet gjelder står sto ligger lå tar tok gir ga "
            "ser bør burde har trengs ventes betyr innebærer heter het bor bodde sitter satt vet visste tror spiser "
            "kjører kjørte holder holdt setter satte legger la viser viste begynner begynte slutter sluttet "
            "fortsetter trenger trengte pleier pleide virker virket lever levde dør døde sender sendte kjøper kjøpte "
            "selger solgte åpner åpnet stenger stengte bygger bygde leder ledet havner havnet arbeider arbeidet "
            "jobber jobbet driver drev spiller spilte vinner vant taper tapte ringer ringte venter ventet møter "
            "møtte hører hørte skyldes handler tenker vert vart blei kjem gjekk"
        ),
        verb_particles=words(""),
        reflexive=words(""),
        copulas=words("er var blir"),
        nobody=words("noen man ingen folk"),
        openers=endings("nde ligvis"),
        subordinate=words("at siden fordi når da mens etter før og men uten gjennom tross"),
        as_says=words("som"),
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
        unnamed=words("anonym anonymt heter egentlig navn navnet"),
        so_called=words("såkalte såkalt kalt døpt heter het navnet merket merkt titulert omdøpt"),
        signs=words(
            "skilt skiltet banner banneret plakat plakaten plakater bannere transparent klistremerke genser "
            "tavle tavla tekst teksten graffiti krus kruset"
        ),
        expressions=words(
            "svar svaret brev brevet epost eposten e-post e-posten mail mailen melding meldingen meldinga "
            "sms innlegg innlegget kommentar kommentaren uttalelse uttalelsen ord ordene stemme stemmen "
            "stemma budskap budskapet beskjed beskjeden tekst teksten rapport rapporten bok boken boka "
            "dagbok dagboken dagboka notat notatet notater vitnemål vitnemålet forklaring forklaringen "
            "forklaringa begrunnelse begrunnelsen innvending innvendingen konklusjon konklusjonen råd rådet "
            "spørsmål spørsmålet tanke tanker mening poeng poenget holdning innstilling syn synet bilde "
            "bildet "
            "dom dommen vurdering vurderingen"
        ),
        notes=words("lapp lappen"),
        works=words(
            "roman romanen boka boken filmen film låta låten sang sangen serien programmet stykket diktet plata "
            "albumet restauranten puben foreningen overskriften tittelen temaet parolen slagordet prosjektet "
            "kampanjen merket appen utstillingen podkasten avisen skiltet navnet begrepet ordet båten mottoet "
            "aksjonen dokumentaren dokumentar maleriet skulpturen artikkelen kronikken innlegget banneret plakaten "
            "plakater bannere teksten ordene arbeidstittelen kallenavnet økenavnet kodenavnet budskapet refrenget "
            "visa salmen trilogien krimmen bok låt album plate prosjekt kampanje tittel diplom tidsskriftet"
        ),
    ),
    verb_second=True,
    cases=("s",),
    ordinal_dots=True,
)
