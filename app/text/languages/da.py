"""Danish."""

from app.text.languages.lexicon import Connectives, Cues, Habits, Lexicon, Pronouns, Roles, Verbs, endings, pairs, words

LEXICON = Lexicon(
    code="da",
    name="dansk",
    marks=pairs("»« ”” “” \"\" „“ „” «» ’’ ‘’ ›‹ ''"),
    abbreviations=words(
        "f.eks bl.a m.m m.fl dvs osv o.l kl ca nr tlf jf inkl ekskl mio mia dr st prof pga p.g.a mht etc evt ev jr "
        "sr jan feb mar apr aug sept okt nov dec s.k t.o.m f.o.m kr pct hhv ift ifm cand"
    ),
    cues=Cues(
        say=Verbs(
            present=words(
                "siger fortæller mener forklarer oplyser svarer spørger skriver understreger hævder påpeger "
                "fortsætter beskriver erkender tilføjer vurderer konstaterer afviser fastslår udtaler kommenterer "
                "pointerer bekræfter medgiver indrømmer husker mindes fremhæver afslutter indleder uddyber "
                "opsummerer indvender anslår advarer varsler lover tror synes replicerer beklager meddeler tænker "
                "undrer røber afslører antyder noterer anfører protesterer rapporterer forsikrer påstår reagerer "
                "gentager lyder tweeter slår_fast lægger_til præciserer funderer minder_om nævner betoner supplerer "
                "hilser"
            ),
            past=words(
                "sagde fortalte mente forklarede oplyste svarede spurgte skrev understregede hævdede påpegede "
                "fortsatte beskrev erkendte tilføjede vurderede konstaterede afviste fastslog udtalte kommenterede "
                "pointerede bekræftede medgav indrømmede huskede fremhævede afsluttede indledte uddybede "
                "opsummerede indvendte anslog advarede varslede lovede troede syntes replicerede beklagede meddelte "
                "tænkte røbede afslørede antydede noterede anførte protesterede rapporterede forsikrede påstod "
                "reagerede gentog lød tweetede slog_fast præciserede nævnte supplerede"
            ),
            perfect=words(
                "sagt fortalt ment forklaret oplyst svaret skrevet hævdet påpeget udtalt bekræftet erkendt varslet"
            ),
        ),
        gesture=Verbs(
            present=words(
                "griner sukker råber smiler ler hvisker mumler skriger joker spøger fniser stønner græder fnyser "
                "udbryder jubler vrisser raser tordner opfordrer beder læser brøler klukker"
            ),
            past=words(
                "grinede sukkede råbte smilede lo hviskede mumlede skreg jokede spøgte fnisede stønnede græd fnøs "
                "udbrød jublede vrissede rasede tordnede opfordrede bad læste brølede klukkede"
            ),
        ),
        think=Verbs(
            present=words(
                "håber frygter forventer regner_med spår er_overbevist_om lover varsler kræver antager formoder "
                "indser benægter nægter viser garanterer ønsker er_sikker_på forudser"
            ),
            past=words(
                "håbede vidste frygtede forventede regnede_med spåede lovede varslede krævede antog formodede indså "
                "benægtede nægtede viste garanterede ønskede forudså"
            ),
        ),
        want=Verbs(
            present=words("foreslår kræver efterlyser beder_om lover varsler håber ønsker"),
            past=words("foreslog krævede efterlyste bad_om lovede varslede håbede ønskede"),
        ),
        call=Verbs(
            present=words("kalder beskriver betegner omtaler karakteriserer stempler taler_om"),
            past=words("kaldte beskrev betegnede omtalte karakteriserede stemplede talte_om"),
            perfect=words("kaldt beskrevet betegnet omtalt"),
        ),
        endings=endings("er r ede te"),
        answer=words("svarer svarede replicerer replicerede indvender indvendte"),
        bare=words("mener tror synes håber mente troede syntes håbede"),
        ask=words("spørger spurgte undrer"),
        according=words("ifølge"),
    ),
    pronouns=Pronouns(
        he=words("han ham"),
        she=words("hun hende"),
        either=words("hen"),
        they=words("de dem"),
        own=words("jeg vi du i man"),
        possessive=words("hans hendes deres sin sit sine min mit mine vores vor din dit dine dens dets jeres"),
        addressed=words("du dig din dit dine i jer jeres"),
    ),
    roles=Roles(
        titles_he=words("hr herr"),
        titles_she=words("fru frøken"),
        titles=words("dr prof doktor professor"),
        he=words(
            "manden mand faren far faderen sønnen søn broren bror broderen kongen prinsen drengen dreng morfar "
            "farfar bedstefar ægtemanden onkel"
        ),
        she=words(
            "kvinden kvinde moren mor moderen konen kone hustruen datteren datter søsteren søster dronningen pigen "
            "pige farmor mormor bedstemor enken tante jordemoder sygeplejersken"
        ),
        either=words(
            "borgmester viceborgmester chef leder direktør rektor kommunaldirektør minister statsminister "
            "politidirektør politikommissær talsperson talsmand pressechef advokat anklager forsvarer læge overlæge "
            "lærer elev studerende forælder nabo kunde ansat kollega ven vidne ekspert forsker professor lektor "
            "analytiker økonom dommer forfatter instruktør skuespiller kunstner kok træner anfører spiller landmand "
            "præst biskop imam ejer stifter formand bestyrelsesformand næstformand partiformand ordfører "
            "repræsentant rådmand regionsrådsformand pensionist fisker skipper kommunikationschef samlever "
            "tillidsmand redaktør journalist beboer borger politiker folketingsmedlem"
        ),
        endings=endings(
            "chef chefen leder lederen direktør direktøren minister ministeren mester mesteren formand formanden "
            "læge lægen forsker forskeren person personen eren ør øren ist isten ant anten ent enten log logen mand "
            "manden kvinde kvinden ejer ejeren fører føreren advokat advokaten lærer læreren"
        ),
        endings_she=endings("kvinde kvinden inde inden"),
        definite=endings("erne ene en et n a e"),
        same=(
            words("borgmester byens_øverste"),
            words("talsperson talsmand pressechef kommunikationschef"),
            words("direktør topchef"),
        ),
    ),
    connectives=Connectives(
        that=words("at"),
        resume=words("men og for så uden eller at når hvis fordi derfor ellers selv"),
        relative=words("som hvis hvor der"),
        who=words("som der"),
        joining=words("og samt"),
        prepositions=words(
            "til i på med af for fra ved hos om under over efter før foran mod ifølge gennem rundt inden udenfor "
            "bag mellem uden siden trods per via angående grundet blandt langs"
        ),
        adverbs=words(
            "der her da nu så også dog endnu desuden samtidig bagefter tidligere senere nylig i_går men og for at "
            "når om som det dette den hvad hvordan hvorfor hvor ikke kun måske sommetider altid aldrig først sidst "
            "derefter endelig selv videre tørt roligt stille højt igen kort bestemt hurtigt alligevel fordi mens "
            "før indtil uden både hverken mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts "
            "april maj juni juli august september oktober november december alle mange flere nogle ingen ifølge "
            "hvis imidlertid derimod dengang altså skriftligt muntligt"
        ),
        articles=words("den det de en et"),
        indefinite=words("en et to tre flere nogle mange"),
        auxiliaries=words("har havde"),
        finite=words(
            "er var bliver blev kan kunne skal skulle må måtte vil ville får fik gør gjorde går gik kommer kom "
            "stiger steg falder faldt findes mangler koster kostede gælder står stod ligger lå tager tog giver gav "
            "ser bør burde har ventes betyder indebærer"
        ),
        verb_particles=words(""),
        reflexive=words(""),
        copulas=words("er var bliver"),
        nobody=words("nogen man ingen folk"),
    ),
    habits=Habits(
        headings=words("fakta billedtekst baggrund læs_også faktaboks fodnote opsummering"),
        bylines=words("af tekst foto tekst_og_foto billede"),
        questions=words("spørgsmål s q"),
        answers=words("svar a"),
        interviews=words(
            "interviewer interviewede møder mødte træffer traf taler_med talte_med talt_med snakker_med "
            "snakkede_med snakket_med ringer ringede spørger spurgte"
        ),
        reporters=words(
            "reporter reporteren journalist journalisten redaktør redaktøren fotograf fotografen vært værten"
        ),
        mail=words("fra til dato emne sendt cc kopi svar_til vedhæftet"),
        closings=words(
            "mvh hilsen venlig_hilsen med_venlig_hilsen bedste_hilsner vh hilsner de_bedste_hilsner tak_på_forhånd"
        ),
        particles=words("von af de van der bin al el ibn da di la le"),
        so_called=words("såkaldte såkaldt kaldet døbt hedder hed navnet"),
        works=words(
            "roman romanen bogen filmen film sang sangen serien programmet stykket digtet pladen albummet "
            "restauranten værtshuset foreningen overskriften titlen temaet parolen sloganet projektet kampagnen "
            "mærket appen udstillingen podcasten avisen skiltet navnet begrebet ordet båden mottoet aktionen"
        ),
    ),
    verb_second=True,
    cases=("s",),
    ordinal_dots=True,
)
