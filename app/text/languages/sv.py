"""Swedish, as written in Sweden and in Finland."""

from app.text.languages.lexicon import Connectives, Cues, Habits, Lexicon, Pronouns, Roles, Verbs, endings, pairs, words

LEXICON = Lexicon(
    code="sv",
    name="svenska",
    marks=pairs("”” “” ““ \"\" »» »« «» „” „“ ’’ ‘’ ''"),
    abbreviations=words(
        "t.ex bl.a m.m m.fl d.v.s dvs osv o.s.v s.k f.d dr st prof kl ca nr tel jfr resp inkl exkl tkr mkr mdkr "
        "t.o.m fr.o.m p.g.a m.a.o o.d etc ev fig s.a.s d.ä d.y jr sr e.kr f.kr kap sid bil adj ö.h v jan feb aug "
        "sept okt nov dec"
    ),
    cues=Cues(
        say=Verbs(
            present=words(
                "säger berättar menar förklarar uppger tillägger fortsätter svarar replikerar undrar frågar skriver "
                "konstaterar påpekar tycker anser hävdar kommenterar understryker betonar medger bedömer erkänner "
                "resonerar invänder bekräftar varnar avslöjar summerar avslutar tror framhåller poängterar inleder "
                "upplyser meddelar intygar försäkrar utvecklar sammanfattar inflikar genmäler utropar vittnar "
                "antyder påstår klargör tillstår minns funderar flikar_in slår_fast lägger_till tillbakavisar "
                "fyller_i menade preciserar kontrar deklarerar anför yttrar dementerar noterar instämmer protesterar "
                "manar twittrar mejlar messar hälsar twittrade_ut lyder filosoferar exemplifierar beklagar beskriver "
                "upprepar informerar rapporterar argumenterar spekulerar reflekterar fastslår påminner påminner_om "
                "förtydligar fastställer framför vidgår bedyrar inskärper anmärker uttalar avfärdar avvisar bemöter "
                "gissar slår_ifrån_sig tar_vid skjuter_in slänger_in kastar_in bloggar postar orerar predikar "
                "refererar återger pekar_på drar_slutsatsen erinrar_sig uppskattar varnar_för menar_på "
                "resonerar_kring listar berömmer lovordar ursäktar_sig försvarar_sig rättar hänvisar_till "
                "summerar_upp spår rekommenderar föreslår begrundar kungör tillkännager gratulerar tackar ber "
                "kritiserar ifrågasätter tvivlar undslipper_sig säjer uppmärksammar beklagar_sig rapporterar_om "
                "upplyser_om pekar_ut räknar_ut räknar_fram"
            ),
            past=words(
                "sade sa berättade menade förklarade uppgav tillade fortsatte svarade replikerade undrade frågade "
                "skrev konstaterade påpekade tyckte ansåg hävdade kommenterade underströk betonade medgav bedömde "
                "erkände resonerade invände bekräftade varnade avslöjade summerade avslutade trodde framhöll "
                "poängterade inledde upplyste meddelade intygade försäkrade utvecklade sammanfattade inflikade "
                "genmälde utropade vittnade antydde påstod klargjorde tillstod mindes funderade flikade_in slog_fast "
                "lade_till la_till fyllde_i preciserade kontrade deklarerade anförde yttrade dementerade noterade "
                "instämde protesterade manade twittrade mejlade messade hälsade löd beklagade beskrev upprepade "
                "informerade rapporterade argumenterade spekulerade reflekterade fastslog påminde påminde_om "
                "förtydligade fastställde framförde vidgick bedyrade inskärpte anmärkte uttalade avfärdade avvisade "
                "bemötte gissade slog_ifrån_sig tog_vid sköt_in slängde_in kastade_in postade refererade återgav "
                "pekade_på drog_slutsatsen erinrade_sig uppskattade varnade_för berömde försvarade_sig rättade "
                "hänvisade_till spådde rekommenderade föreslog kungjorde tillkännagav gratulerade tackade bad "
                "kritiserade ifrågasatte undslapp_sig uppmärksammade tillbakavisade"
            ),
            perfect=words(
                "sagt berättat menat förklarat uppgett uppgivit tillagt svarat skrivit konstaterat påpekat hävdat "
                "kommenterat understrukit betonat medgett medgivit erkänt bekräftat varnat framhållit meddelat "
                "försäkrat påstått uttalat upprepat informerat rapporterat argumenterat påmint avfärdat avvisat "
                "antytt hänvisat_till erinrat invänt anfört vittnat intygat klargjort vidgått tillkännagett"
            ),
        ),
        gesture=Verbs(
            present=words(
                "suckar ropar dundrar lovar mumlar skrattar ler fnyser utbrister skämtar viskar gråter skriker "
                "fräser muttrar flinar grinar flämtar stönar väser snäser ryter tjoar jublar hojtar skrockar "
                "raljerar vädjar uppmanar tipsar läser citerar hoppas uttrycker kräver pustar gormar tjatar stammar "
                "skanderar vrålar skriker_ut brummar morrar myser rodnar rycker_på_axlarna skakar_på_huvudet nickar "
                "brister_ut utropar kvider gnäller muttrar_fram flåsar snyftar sluddrar sjunger svär svär_till "
                "jämrar ojar_sig himlar ironiserar mässar retas skojar undslipper tröstar bekänner anförtror "
                "förfasar_sig fasar kluckar gapar ryter_till slår_ut_med_händerna bönar bannar hånler kommenderar "
                "fnissar klagar hälsar larmar"
            ),
            past=words(
                "suckade ropade dundrade lovade mumlade skrattade log fnös utbrast skämtade viskade grät skrek "
                "fräste muttrade flinade flämtade stönade väste snäste röt jublade hojtade vädjade uppmanade läste "
                "citerade stammade skanderade vrålade morrade nickade brast_ut snyftade svor jämrade ironiserade "
                "skojade tröstade bekände anförtrodde ryckte_på_axlarna skakade_på_huvudet flåsade fnissade "
                "fnissade_till skrockade pustade gormade raljerade kommenderade klagade"
            ),
        ),
        think=Verbs(
            present=words(
                "hoppas vet räknar_med befarar misstänker är_övertygad_om sticker_inte_under_stol_med lovar tycker "
                "förutspår spår anar gissar gör_gällande gör_klart ser_till inser håller_med_om vidhåller räknar "
                "är_säker_på är_kritisk_till visar förnekar nekar_till hotar_med fruktar drömmer_om garanterar "
                "oroas_över oroar_sig_för påminner_om utgår_från utgår_ifrån förutsätter noterar är_rädd_för "
                "är_orolig_för är_tveksam_till är_stolt_över ångrar förvånas_över gläds_åt glädjer_sig_åt "
                "kan_inte_utesluta utesluter_inte utesluter känner upplever förväntar_sig tvivlar_på ser_framför_sig "
                "har_svårt_att_tro förväntar tror_inte vill_inte_utesluta"
            ),
            past=words(
                "hoppades visste räknade_med befarade misstänkte var_övertygad_om lovade förutspådde spådde anade "
                "gissade gjorde_gällande gjorde_klart insåg höll_med_om vidhöll visade förnekade hotade_med fruktade "
                "garanterade stack_inte_under_stol_med utgick_från utgick_ifrån förutsatte var_säker_på var_rädd_för "
                "var_orolig_för förväntade_sig tvivlade_på kände uteslöt upplevde uteslöt_inte ångrade"
            ),
            perfect=words(
                "lovat hoppats gjort_gällande gjort_klart befarat förnekat krävt insett hotat_med garanterat förutspått"
            ),
        ),
        want=Verbs(
            present=words(
                "föreslår kräver efterlyser begär efterfrågar utlovar aviserar yrkar_på rekommenderar förordar "
                "säger_sig uppger_sig anser_sig påstår_sig uppmanar_till vädjar_om pläderar_för argumenterar_för "
                "varnar_för hotar_med lovar önskar_sig uppmanar"
            ),
            past=words(
                "föreslog krävde efterlyste begärde efterfrågade utlovade aviserade yrkade_på sade_sig sa_sig "
                "uppgav_sig ansåg_sig påstod_sig uppmanade_till vädjade_om pläderade_för argumenterade_för "
                "varnade_för hotade_med"
            ),
            perfect=words("föreslagit krävt begärt efterlyst"),
        ),
        call=Verbs(
            present=words(
                "kallar beskriver betecknar benämner liknar talar_om pratar_om dömer_ut avfärdar karaktäriserar "
                "stämplar framställer sågar hyllar kritiserar fördömer rubricerar klassar döper klassificerar "
                "ser_det_som ser_som talar pratar varnar_för utmålar"
            ),
            past=words(
                "kallade beskrev betecknade benämnde liknade talade_om pratade_om dömde_ut avfärdade stämplade "
                "framställde sågade hyllade kritiserade fördömde rubricerade klassade utmålade"
            ),
            perfect=words("kallat beskrivit betecknat liknat talat_om dömt_ut avfärdat"),
        ),
        endings=endings("ar er r ade te de"),
        answer=words("svarar svarade replikerar replikerade genmäler genmälde kontrar kontrade invänder invände"),
        bare=words("tror tycker hoppas menar trodde tyckte hoppades"),
        ask=words("frågar frågade undrar undrade"),
        according=words("enligt"),
    ),
    pronouns=Pronouns(
        he=words("han honom"),
        she=words("hon henne"),
        either=words("hen"),
        they=words("de dom dem"),
        own=words("jag vi du ni man"),
        me=words("jag mig"),
        possessive=words("hans hennes deras sin sitt sina min mitt mina vår vårt våra din ditt dina er ert era dess"),
        addressed=words("du dig din ditt dina ni er ert era"),
    ),
    roles=Roles(
        titles_he=words("herr"),
        titles_she=words("fru fröken"),
        titles=words("dr prof vd ordf doktor professor docent lektor"),
        he=words(
            "mannen man pappan pappa fadern far maken make sonen son brodern bror kungen prins pojken kille killen "
            "morfar farfar prästmannen talesmannen brandmannen gubben"
        ),
        she=words(
            "kvinnan kvinna mamman mamma modern mor hustrun hustru frun dottern dotter systern syster drottningen "
            "flickan tjejen tjej mormor farmor änkan sjuksköterskan barnmorskan väninnan"
        ),
        either=words(
            "vd chef ordförande rektor biträdande oppositionsråd kommunalråd borgmästare landshövding kommendör "
            "överste statsråd partiledare advokat åklagare polis läkare lärare elev student förälder granne kund "
            "anställd boende kollega vän vittne målsägande offer talesperson talesman presstalesperson expert "
            "forskare professor lektor docent analytiker ekonom jurist domare författare regissör skådespelare "
            "konstnär sångare kock tränare lagkapten spelare bonde präst kyrkoherde biskop imam tekniker konsult "
            "manager grundare ägare vice kusin svåger partner sambo grannfrun representant ledamot sekreterare "
            "generalsekreterare kassör inspektör riksdagsledamot näringsidkare ombud utredare handläggare revisor "
            "samordnare strateg pensionär snickare kommundirektör regionråd regiondirektör gruppledare "
            "partisekreterare distriktsläkare överläkare avdelningschef verksamhetschef enhetschef platschef "
            "personalchef försäljningschef presschef pressekreterare pressansvarig kommunikatör kommunikationschef "
            "informatör jaktledare räddningsledare insatsledare insatschef brandman ambulansförare undersköterska "
            "sjuksköterska barnmorska psykolog terapeut kurator socionom socialsekreterare biståndshandläggare "
            "fastighetsägare hyresvärd hyresgäst villaägare husägare markägare skogsägare lantbrukare mjölkbonde "
            "fårbonde fiskare jägare jägmästare skogsvaktare egenföretagare entreprenör företagare handlare "
            "butiksägare krögare restauratör bagare frisör målare elektriker rörmokare svetsare lastbilschaufför "
            "busschaufför taxichaufför lokförare pilot kapten matros styrman sjökapten vaktmästare städare "
            "lokalvårdare barnskötare förskollärare fritidsledare speciallärare gymnasielärare universitetslektor "
            "doktorand statsvetare historiker arkeolog biolog meteorolog geolog arkitekt ingenjör civilingenjör "
            "byggledare projektledare arbetsledare förman skyddsombud klubbordförande fackordförande fackbas "
            "fackbasen fackpamp fackombud "
            "ombudsman förhandlare medlare vice_ordförande styrelseledamot styrelseordförande riksdagsman talman "
            "statsminister utrikesminister finansminister justitieminister landsbygdsminister försvarsminister "
            "ambassadör konsul diplomat general överstelöjtnant major löjtnant sergeant förhörsledare "
            "kriminalkommissarie polismästare polischef förundersökningsledare kammaråklagare chefsåklagare "
            "försvarare målsägandebiträde nämndeman rådman lagman hovrättsråd rättsläkare kronofogde bokhållare "
            "ekonomichef controller investerare aktieägare mäklare börsanalytiker chefsekonom bankman bankchef "
            "förläggare poet dramatiker översättare journalist chefredaktör krönikör programledare komiker dansare "
            "koreograf kompositör dirigent musiker pianist violinist gitarrist trummis låtskrivare producent "
            "fotograf filmare curator intendent museichef bibliotekarie arkivarie målvakt back center forward "
            "anfallare mittfältare löpare skidåkare simmare cyklist förbundskapten sportchef lagledare supporter "
            "pappa mamma småbarnsförälder tonåring ungdom barn tvilling svägerska svärmor svärfar svärson styvfar "
            "moster faster farbror morbror gubbe gumma väktare ordningsvakt fånge intern patient brukare anhörig "
            "demonstrant aktivist volontär ledsagare tolk guide turist besökare passagerare resenär bilist förare "
            "fotgängare hundägare ryttare djurägare veterinär kyrkvaktmästare diakon ärkebiskop rabbin prost "
            "komminister begravningsentreprenör arvinge"
        ),
        endings=endings(
            "chef chefen ordförande ordföranden minister ministern direktör direktören ledare ledaren råd rådet "
            "läkare läkaren forskare forskaren person personen mästare mästaren are aren ör ören ist isten ant anten "
            "ent enten log logen man mannen kvinna kvinnan örska örskan inna innan analytiker analytikern ekonom "
            "ekonomen iker ikern jurist chefer åklagare ägare förälder föräldern pedagog sköterska sköterskan ombud "
            "ombudet ledamot ledamoten sekreterare rektor rektorn tränare polis polisen präst prästen vän vännen "
            "granne grannen skötare vårdare hållare ställare arbetare arbetaren ägaren boende byggare odlare odlaren "
            "uppfödare uppfödaren svarig ansvarig ansvarige ombudsman snickare mästarinna vetare vetaren hoppare "
            "åkare löpare vakt väktare förare föraren skytt skytten"
        ),
        endings_she=endings("örska örskan inna innan kvinna kvinnan sköterska sköterskan frun"),
        definite=endings("arna erna orna na en et n t a e"),
        same=(
            words("kommunchef kommundirektör"),
            words("vd verkställande_direktör koncernchef"),
            words("talesperson talesman presstalesperson pressekreterare"),
            words("kommunalråd kommunstyrelsens_ordförande"),
            words("bror broder"),
            words("far fader"),
            words("mor moder"),
            words("tränare coach förbundskapten"),
            words("fackordförande fackbas klubbordförande"),
            words("polis polisman poliskommissarie"),
            words("advokat försvarare jurist"),
            words("rektor skolledare"),
            words("läkare doktor överläkare"),
            words("lantbrukare bonde jordbrukare"),
            words("präst kyrkoherde"),
            words("ägare krögare"),
            words("lärare pedagog"),
            words("riksdagsledamot riksdagsman"),
        ),
        ages=endings("åringen åringens"),
    ),
    connectives=Connectives(
        that=words("att"),
        resume=words("men och för så fast utan eller att när om eftersom därför annars samtidigt trots ju"),
        relative=words("som vars vilken vilket vilka där"),
        who=words("som"),
        joining=words("och samt"),
        prepositions=words(
            "till i på med av för från vid hos åt om under över efter före inför mot enligt genom kring inom utanför "
            "bakom mellan utan sedan trots bland per via angående gällande tack bredvid framför runt längs "
            "beträffande rörande exklusive inklusive förbi emot ur utöver ovanför nedanför innanför bortom intill "
            "kontra inåt"
        ),
        adverbs=words(
            "där här då nu sedan sen så också dock även ändå däremot dessutom samtidigt efteråt tidigare senare "
            "nyligen igår idag imorgon men och för att när om som det detta den vad hur varför var inte bara kanske "
            "ibland alltid aldrig först sist därefter slutligen själv vidare tørt torrt lugnt tyst högt sakta igen "
            "i_dag i_går kort bestämt snabbt skrattande leende eftersom innan medan trots eller utan ty fast både "
            "varken måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli "
            "augusti september oktober november december alla många flera vissa ingen inget några skriftligt tvärtom "
            "muntligt emellertid likaså alltjämt numera dessförinnan därtill därmed därför likväl förresten förstås "
            "naturligtvis självklart givetvis nämligen faktiskt egentligen visserligen åtminstone framför_allt "
            "särskilt snart strax genast plötsligt äntligen hittills i_morse i_natt i_kväll imorse ikväll inatt två "
            "tre fyra fem sex sju åtta nio tio sammanlagt totalt exakt drygt knappt ungefär omkring cirka senast "
            "tidigast ytterligare lite mycket mer mest mindre minst nästan helt ganska väldigt rätt alldeles "
            "knappast väl nog då_och_då upprepade ilsket argt irriterat uppgivet lakoniskt syrligt besviket nöjt "
            "stolt glatt sakligt nästa förra hela halva övriga"
        ),
        articles=words("den det de en ett"),
        articles_he=words(""),
        articles_she=words(""),
        indefinite=words(
            "en ett två tre flera några många en_av ytterligare_en fyra fem sex sju åtta nio tio elva tolv "
            "dussintals hundratals tusentals"
        ),
        auxiliaries=words("har hade ha"),
        finite=words(
            "är var blir blev kan kunde ska skulle måste vill ville får fick gör gjorde går gick kommer kom ökar "
            "ökade minskar minskade växer växte stiger steg sjunker sjönk väntas finns fanns saknas behövs krävs "
            "kostar kostade gäller gällde står stod ligger låg tar tog ger gav ser såg rör har bör borde innebär "
            "heter hette bor bodde sitter satt känner kände vet visste tror äter åt kör körde håller höll drar drog "
            "sätter satte lägger lade visar visade börjar började slutar slutade fortsätter behöver behövde brukar "
            "brukade verkar verkade tycks tycktes hoppas lever levde dör dog skickar skickade skriver köper köpte "
            "säljer sålde byggs byggdes öppnar öppnade stänger stängde bygger byggde leder ledde hamnar hamnade "
            "arbetar arbetade jobbar jobbade driver drev spelar spelade vinner vann förlorar förlorade kräver ringer "
            "ringde väntar väntade möter mötte hör hörde medför orsakar beror berodde handlar handlade"
        ),
        verb_particles=words(""),
        reflexive=words(""),
        copulas=words("är var blir"),
        nobody=words("någon man ingen folk"),
        openers=endings("nde ligen vis"),
        subordinate=words("att sedan innan eftersom när då medan sen och men efter före utan genom trots"),
        as_says=words("som"),
    ),
    habits=Habits(
        headings=words("fakta fotnot bildtext faktaruta bakgrund läs_mer fotnoter sammanfattning rubrik ingress"),
        bylines=words("av text foto text_och_foto bild illustration"),
        questions=words("fråga f q"),
        answers=words("svar s a"),
        interviews=words(
            "intervjuar intervjuade träffar träffade möter mötte talar_med talade_med talat_med pratar_med "
            "pratade_med pratat_med ringer ringde ringer_upp frågar frågade samtalar_med"
        ),
        reporters=words(
            "reporter reportern journalist journalisten redaktör redaktören skribent skribenten fotograf "
            "fotografen programledare programledaren"
        ),
        mail=words("från till datum ämne skickat kopia svar_till bilaga bilagor"),
        closings=words(
            "mvh hälsningar hälsar vänliga_hälsningar vänlig_hälsning med_vänlig_hälsning med_vänliga_hälsningar "
            "bästa_hälsningar vänligen tack_på_förhand allt_gott hälsn"
        ),
        particles=words("von af de av der van bin al el ibn da di la le du"),
        unnamed=words("anonym anonymt heter egentligen namn namnet"),
        so_called=words(
            "så_kallade så_kallad så_kallat s.k s.k. kallad kallat kallade kallas heter hette döpt döpta märkt märkta "
            "betitlad betitlat rubricerad rubricerat"
        ),
        signs=words(
            "skylt skylten skyltar banderoll banderollen plakat plakatet affisch affischen dekal dekalen "
            "klistermärke tröja tröjan klotter klottret tavla tavlan text texten graffiti mugg muggen"
        ),
        expressions=words(
            "svar svaret brev brevet mejl mejlet mail mailet meddelande meddelandet sms inlägg inlägget "
            "kommentar kommentaren uttalande uttalandet ord orden röst rösten budskap budskapet besked "
            "beskedet text texten rapport rapporten bok boken dagbok dagboken anteckning anteckningar "
            "anteckningarna vittnesmål vittnesmålet förklaring förklaringen motivering motiveringen "
            "invändning invändningen slutsats slutsatsen råd rådet fråga frågan tanke tankar mening poäng "
            "poängen ansikte blick hållning inställning åsikt åsikten bild bilden "
            "dom domen omdöme omdömet bedömning bedömningen"
        ),
        notes=words("lapp lappen lappar"),
        works=words(
            "roman romanen boken bok filmen film låten låt sången serien serie programmet pjäsen dikten skivan "
            "albumet uppslaget restaurangen krogen föreningen rubriken titeln temat parollen slagordet projektet "
            "kampanjen märket varumärket appen utställningen podden tidningen skylten slogan mottot namnet begreppet "
            "ordet uttrycket operan musikalen novellen memoarerna båten fartyget motto rummet spåret dokumentären "
            "dokumentär tavlan skulpturen krönikan artikeln reportaget insändaren debattartikeln banderollen "
            "plakatet skyltar plakat texten orden bokstäverna arbetsnamnet smeknamnet öknamnet kodnamnet budskapet "
            "refrängen visan psalmen essän trilogin deckaren thrillern pjäs sång dikt skiva album projekt kampanj "
            "rubrik titel"
        ),
    ),
    verb_second=True,
    cases=("s",),
)
