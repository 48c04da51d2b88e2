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
                "hilser lyder_det_fra lyder_det hedder_det minder peger_på henviser_til bemærker observerer "
                "indskyder skyder_ind melder informerer orienterer opfordrer råder kritiserer roser hylder "
                "tilbageviser imødegår forsvarer_sig ræsonnerer reflekterer spekulerer filosoferer konkluderer "
                "slutter åbner starter udfylder følger_op korrigerer retter nuancerer maner appellerer gratulerer "
                "takker undskylder spekulerer_over spår tvivler ærgrer_sig fremholder vægter vidner afkræfter "
                "dementerer gætter skildrer poster argumenterer tilkendegiver tilstår betvivler refererer "
                "giver_udtryk_for gør_opmærksom_på gør_gældende gør_det_klart slår_tonen_an lægger_vægt_på "
                "brokker_sig beretter begrunder anser bedyrer sms’er mailer fremfører redegør_for tilslutter_sig "
                "erindrer erindrer_sig erklærer proklamerer annoncerer bebuder"
            ),
            past=words(
                "sagde fortalte mente forklarede oplyste svarede spurgte skrev understregede hævdede påpegede "
                "fortsatte beskrev erkendte tilføjede vurderede konstaterede afviste fastslog udtalte kommenterede "
                "pointerede bekræftede medgav indrømmede huskede fremhævede afsluttede indledte uddybede opsummerede "
                "indvendte anslog advarede varslede lovede troede syntes replicerede beklagede meddelte tænkte "
                "røbede afslørede antydede noterede anførte protesterede rapporterede forsikrede påstod reagerede "
                "gentog lød tweetede slog_fast præciserede nævnte supplerede lød_det_fra lød_det hed_det mindede_om "
                "pegede_på henviste_til bemærkede indskød skød_ind meldte informerede orienterede rådede kritiserede "
                "roste hyldede tilbageviste imødegik ræsonnerede reflekterede spekulerede konkluderede åbnede "
                "korrigerede rettede nuancerede manede appellerede hilste gratulerede takkede undskyldte spåede "
                "tvivlede fremholdt vidnede afkræftede dementerede gættede skildrede argumenterede tilkendegav "
                "tilstod refererede gav_udtryk_for gjorde_opmærksom_på gjorde_gældende gjorde_det_klart berettede "
                "begrundede anså bedyrede mailede fremførte redegjorde_for erindrede erklærede proklamerede "
                "annoncerede bebudede lagde_til mindedes funderede"
            ),
            perfect=words(
                "sagt fortalt ment forklaret oplyst svaret skrevet hævdet påpeget udtalt bekræftet erkendt varslet "
                "kommenteret gentaget advaret meddelt antydet lovet fremholdt indvendt påstået nægtet henvist_til "
                "peget_på erklæret tilkendegivet tilføjet forsikret indrømmet understreget benægtet beskrevet"
            ),
        ),
        gesture=Verbs(
            present=words(
                "griner sukker råber smiler ler hvisker mumler skriger joker spøger fniser stønner græder fnyser "
                "udbryder jubler vrisser raser tordner opfordrer beder læser brøler klukker nikker ryster_på_hovedet "
                "trækker_på_skuldrene klager stammer bjæffer hvæser hikster hulker himler vitser ironiserer driller "
                "trøster bander sværger skraldgriner stråler rødmer klynker brummer snerrer skælder_ud hyler jamrer"
            ),
            past=words(
                "grinede sukkede råbte smilede lo hviskede mumlede skreg jokede spøgte fnisede stønnede græd fnøs "
                "udbrød jublede vrissede rasede tordnede opfordrede bad læste brølede klukkede nikkede klagede "
                "stammede bjæffede hvæsede hulkede vitsede ironiserede drillede trøstede bandede svor strålede "
                "brummede snerrede hylede jamrede klynkede rystede_på_hovedet trak_på_skuldrene"
            ),
        ),
        think=Verbs(
            present=words(
                "håber frygter forventer regner_med spår er_overbevist_om lover varsler kræver antager formoder "
                "indser benægter nægter viser garanterer er_sikker_på forudser går_ud_fra lægger_til_grund "
                "udelukker_ikke udelukker er_bange_for er_bekymret_for er_usikker_på er_klar_over er_enig_i føler "
                "oplever mærker tvivler_på er_tryg_ved er_glad_for er_stolt_af ser_for_sig"
            ),
            past=words(
                "håbede vidste frygtede forventede regnede_med spåede lovede varslede krævede antog formodede indså "
                "benægtede nægtede viste garanterede forudså gik_ud_fra udelukkede udelukkede_ikke var_bange_for "
                "var_bekymret_for følte oplevede mærkede tvivlede_på"
            ),
            perfect=words("frygtet krævet håbet nægtet benægtet garanteret antaget spået"),
        ),
        want=Verbs(
            present=words(
                "foreslår kræver efterlyser beder_om lover varsler håber ønsker siger_sig erklærer_sig "
                "tager_til_orde_for går_ind_for anbefaler opfordrer_til truer_med efterspørger advarer_mod "
                "anmoder_om plæderer_for"
            ),
            past=words(
                "foreslog krævede efterlyste bad_om lovede varslede håbede ønskede erklærede_sig tog_til_orde_for "
                "gik_ind_for anbefalede opfordrede_til truede_med advarede_mod anmodede_om"
            ),
        ),
        call=Verbs(
            present=words(
                "kalder beskriver betegner omtaler karakteriserer stempler taler_om fordømmer kritiserer hylder "
                "revser slagter døber skildrer ser_det_som taler udnævner"
            ),
            past=words(
                "kaldte beskrev betegnede omtalte karakteriserede stemplede talte_om fordømte kritiserede hyldede "
                "revsede døbte skildrede"
            ),
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
        me=words("jeg mig"),
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
            "tillidsmand redaktør journalist beboer borger politiker folketingsmedlem regionsformand byrådsmedlem "
            "gruppeformand partileder finansminister udenrigsminister justitsminister klimaminister sundhedsminister "
            "folketingsformand ambassadør generalsekretær forbundsformand fagforeningsformand tillidsrepræsentant "
            "arbejdsmiljørepræsentant forligsmand forhandler afdelingschef afdelingsleder områdeleder sektionschef "
            "fagchef projektleder byggeleder driftsleder kontorchef økonomichef personalechef kommunikationsrådgiver "
            "pressekonsulent pressemedarbejder konsulent chefkonsulent sagsbehandler indsatsleder vagtchef "
            "vicepolitiinspektør politiinspektør politibetjent politiassistent efterforskningsleder specialanklager "
            "senioranklager bistandsadvokat landsdommer brandchef brandmand falckredder ambulanceredder "
            "sygeplejerske sosu-assistent jordemoder praktiserende_læge tandlæge dyrlæge psykolog psykiater "
            "socialrådgiver skoleleder viceskoleleder inspektør pædagog pædagogmedhjælper medhjælper pedel "
            "rengøringsassistent buschauffør chauffør lastbilchauffør lokofører kaptajn styrmand matros reder "
            "rederidirektør kystfisker gårdejer mælkeproducent svineavler skovejer grundejer husejer sommerhusejer "
            "sommerhusgæst naboer bygherre ejendomsmægler cheføkonom forbrugerøkonom aktieanalytiker investor "
            "iværksætter butikschef købmand frisør bager bagermester slagter tjener restauratør hoteldirektør tømrer "
            "snedker blikkenslager elektriker maler murer ingeniør arkitekt dramatiker digter musiker sanger "
            "sangskriver komiker vært kommentator chefredaktør fotograf filminstruktør danser kurator "
            "museumsdirektør museumsinspektør bibliotekar historiker arkæolog biolog geolog meteorolog valgforsker "
            "valgekspert adjunkt ph.d.-studerende lærling målmand angriber midtbanespiller landstræner sportschef "
            "sportsdirektør svømmer cykelrytter løber tilhænger fan sognepræst provst domprovst organist rabbiner "
            "kasserer sekretær bestyrelsesmedlem medlem mor far tvilling svigerinde svigermor svigerfar svigersøn "
            "niece nevø fætter kusine ægtefælle kæreste folkepensionist turist passager bilist cyklist fodgænger "
            "øjenvidne sigtede tiltalte forurettede pårørende patient jæger ordstyrer mødeleder ekspedient kassedame "
            "sprogforsker retsmediciner vicevært vicedirektør underdirektør afdelingssygeplejerske"
        ),
        endings=endings(
            "chef chefen leder lederen direktør direktøren minister ministeren mester mesteren formand formanden "
            "læge lægen forsker forskeren person personen eren ør øren ist isten ant anten ent enten log logen mand "
            "manden kvinde kvinden ejer ejeren fører føreren advokat advokaten lærer læreren rådgiver rådgiveren "
            "repræsentant forhandler medlem medarbejder medarbejderen betjent betjenten vagt vagten inspektør "
            "inspektøren dommer dommeren pædagog pædagogen arbejder arbejderen holder holderen plejer plejeren "
            "bruger brugeren"
        ),
        endings_she=endings("kvinde kvinden inde inden"),
        definite=endings("erne ene en et n a e"),
        same=(
            words("borgmester byens_øverste"),
            words("talsperson talsmand pressechef kommunikationschef"),
            words("direktør topchef"),
            words("træner coach cheftræner"),
            words("politimand betjent"),
            words("advokat forsvarer"),
            words("skoleleder rektor skoleinspektør"),
            words("læge overlæge"),
            words("landmand bonde"),
            words("præst sognepræst"),
            words("tillidsmand tillidsrepræsentant fællestillidsmand"),
            words("direktør chef topchef"),
        ),
        ages=endings("årige"),
    ),
    connectives=Connectives(
        that=words("at"),
        resume=words("men og for så uden eller at når hvis fordi derfor ellers selv"),
        relative=words("som hvis hvor der"),
        who=words("som der"),
        joining=words("og samt"),
        prepositions=words(
            "til i på med af for fra ved hos om under over efter før foran mod ifølge gennem rundt inden udenfor bag "
            "mellem uden siden trods per via angående grundet blandt langs overfor udover undtagen inklusive omkring "
            "indeni oppe ovenfor nedenfor indtil vedrørende imellem imod i_forhold_til"
        ),
        adverbs=words(
            "der her da nu så også dog endnu desuden samtidig bagefter tidligere senere nylig i_går men og for at "
            "når om som det dette den hvad hvordan hvorfor hvor ikke kun måske sommetider altid aldrig først sidst "
            "derefter endelig selv videre tørt roligt stille højt igen kort bestemt hurtigt alligevel fordi mens før "
            "indtil uden både hverken mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april "
            "maj juni juli august september oktober november december alle mange flere nogle ingen ifølge hvis "
            "imidlertid derimod dengang altså skriftligt muntligt nemlig faktisk egentlig naturligvis selvfølgelig "
            "især specielt snart straks pludselig hidtil ellers dermed derved følgelig siden i_dag i_aften i_nat "
            "i_morgen i_fjor nu_og_da næsten helt meget lidt mere mest mindre mindst cirka omkring knap godt senest "
            "tidligst yderligere ligeledes to tre fire fem seks syv otte ni ti tilsammen totalt derudover hvorefter "
            "opgivende lakonisk skuffet tilfreds stolt muntert næste forrige hele halve øvrige"
        ),
        articles=words("den det de en et"),
        articles_he=words(""),
        articles_she=words(""),
        indefinite=words(
            "en et to tre flere nogle mange fire fem seks syv otte ni ti elleve tolv hundredvis tusindvis"
        ),
        auxiliaries=words("har havde have haft"),
        finite=words(
            "er var bliver blev kan kunne skal skulle må måtte vil ville får fik gør gjorde går gik kommer kom "
            "stiger steg falder faldt findes mangler koster kostede gælder står stod ligger lå tager tog giver gav "
            "ser bør burde har ventes betyder indebærer hedder hed bor boede sidder sad vidste tror spiser kører "
            "kørte holder holdt sætter satte lægger lagde viser viste begynder begyndte slutter sluttede fortsætter "
            "behøver behøvede plejer plejede virker virkede lever levede dør døde sender sendte køber købte sælger "
            "solgte åbner åbnede lukker lukkede bygger byggede leder ledede ender endte arbejder arbejdede driver "
            "drev spiller spillede vinder vandt taber tabte ringer ringede venter ventede møder mødte hører hørte "
            "skyldes handler tænker"
        ),
        verb_particles=words(""),
        reflexive=words(""),
        copulas=words("er var bliver"),
        nobody=words("nogen man ingen folk"),
        openers=endings("nde ligvis"),
        subordinate=words("at siden fordi når da mens efter før og men uden gennem trods"),
        as_says=words("som"),
    ),
    habits=Habits(
        headings=words("fakta billedtekst baggrund læs_også faktaboks fodnote opsummering"),
        bylines=words("af tekst foto tekst_og_foto billede"),
        questions=words("spørgsmål s q"),
        answers=words("svar a"),
        interviews=words(
            "interviewer interviewede møder mødte mødes mødtes træffer traf taler_med talte_med talt_med snakker_med "
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
        unnamed=words("anonym anonymt hedder egentlig navn"),
        so_called=words("såkaldte såkaldt kaldet døbt hedder hed navnet mærket mærkede tituleret omdøbt"),
        signs=words(
            "skilt skiltet banner banneret plakat plakaten plakater bannere klistermærke trøje tavle tavlen "
            "tekst teksten graffiti krus kruset"
        ),
        expressions=words(
            "svar svaret brev brevet e-mail e-mailen mail mailen besked beskeden beskedet sms opslag "
            "opslaget kommentar kommentaren udtalelse udtalelsen ord ordene stemme stemmen budskab budskabet "
            "tekst teksten rapport rapporten bog bogen dagbog dagbogen notat notatet noter vidneudsagn "
            "forklaring forklaringen begrundelse begrundelsen indvending indvendingen konklusion "
            "konklusionen råd rådet spørgsmål spørgsmålet tanke tanker mening pointe pointen holdning "
            "indstilling syn billede billedet "
            "dom dommen vurdering vurderingen"
        ),
        notes=words("seddel sedlen"),
        works=words(
            "roman romanen bogen filmen film sang sangen serien programmet stykket digtet pladen albummet "
            "restauranten værtshuset foreningen overskriften titlen temaet parolen sloganet projektet kampagnen "
            "mærket appen udstillingen podcasten avisen skiltet navnet begrebet ordet båden mottoet aktionen "
            "dokumentaren dokumentar maleriet skulpturen artiklen kronikken indlægget banneret plakaten teksten "
            "ordene arbejdstitlen kælenavnet øgenavnet kodenavnet budskabet omkvædet visen salmen trilogien krimien "
            "bog låt album plade projekt kampagne titel diplom forestillingen koncerten optagelsen"
        ),
    ),
    verb_second=True,
    cases=("s",),
    ordinal_dots=True,
)
