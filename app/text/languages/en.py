"""English, British and American."""

from app.text.languages.lexicon import Connectives, Cues, Habits, Lexicon, Pronouns, Roles, Verbs, endings, pairs, words

LEXICON = Lexicon(
    code="en",
    name="English",
    marks=pairs('“” “" "" ”” «» »« „” „“ ‘’ \'\''),
    abbreviations=words(
        "mr mrs ms dr prof rev sen rep gov gen col capt lt sgt maj hon st jr sr inc ltd co corp no vs etc e.g i.e "
        "u.s u.k u.n a.m p.m ph.d jan feb mar apr aug sept sep oct nov dec dept est approx mt messrs supt det insp "
        "cmdr adm bros"
    ),
    cues=Cues(
        say=Verbs(
            present=words(
                "says tells adds explains asks insists recalls writes claims argues replies retorts warns notes "
                "admits announces suggests believes continues concludes confirms acknowledges observes remarks "
                "reports states declares responds reveals stresses emphasises emphasizes jokes complains comments "
                "maintains contends asserts reckons recounts counters repeats remembers reflects concedes predicts "
                "works_out makes_clear "
                "points_out quips confesses agrees estimates answers advises cautions vows pledges say tell explain "
                "argue insist warn claim believe suggest note add tweets posts texts admonishes affirms alleges "
                "apologises apologizes articulates attests avers backtracks blurts_out boasts bristles chides "
                "chips_in clarifies coaxes concurs confides contradicts cites cuts_in debates decrees deadpans "
                "decides discloses divulges drawls echoes elaborates emails enquires inquires exclaims expands "
                "fires_back fumes gripes gushes hints hits_back implies indicates interjects interrupts intones "
                "laments opines pipes_up points_to pleads ponders pontificates preaches proclaims professes protests "
                "puts_it quotes rants rationalises reasons reassures rebuts recites recommends recollects refutes "
                "reiterates relates reminds reminisces resolves says_of scoffs scolds shoots_back sets_out sniffs "
                "specifies speculates spells_out stammers submits sums_up summarises summarizes supposes surmises "
                "swears teases testifies theorises theorizes thunders underlines underscores ventures verifies "
                "warns_of weighs_in wonders urge acknowledge admit estimate concede deny describe confirm declare "
                "maintain contend predict emphasise stress assures"
            ),
            past=words(
                "said told added explained asked insisted recalled wrote claimed argued replied retorted warned "
                "noted admitted announced suggested believed continued concluded confirmed acknowledged observed "
                "remarked reported stated declared responded revealed stressed emphasised emphasized joked "
                "complained commented maintained contended asserted reckoned recounted countered repeated remembered "
                "worked_out made_clear "
                "reflected conceded predicted pointed_out quipped confessed agreed estimated answered advised "
                "cautioned vowed pledged tweeted posted texted read testified alleged went_on began offered "
                "chipped_in put_it admonished affirmed apologised apologized attested averred backtracked "
                "blurted_out boasted bristled chided clarified concurred confided contradicted cited cut_in "
                "deadpanned decided detailed disclosed divulged drawled echoed elaborated emailed enquired inquired "
                "expanded fired_back fumed griped gushed hinted hit_back held implied indicated interjected "
                "interrupted intoned lamented lectured mentioned messaged objected opined ordered outlined piped_up "
                "pointed_to pleaded pondered preached pressed proclaimed professed protested quoted ranted reasoned "
                "reassured rebutted recited recommended recollected refuted reiterated related reminded reminisced "
                "resolved scoffed scolded shared shot_back set_out signalled signaled sniffed specified speculated "
                "spelled_out stammered submitted summed_up summarised summarized supposed surmised swore teased "
                "theorised theorized thundered underlined underscored ventured verified voiced volunteered warned_of "
                "weighed_in wondered commented_on published wrote_back texted_back chimed_in broke_in came_back "
                "assured"
            ),
            perfect=words("telling writing"),
        ),
        gesture=Verbs(
            present=words(
                "laughs sighs shouts whispers smiles cries shrugs mutters mumbles exclaims grins screams yells gasps "
                "chuckles snaps reads hisses jokes urges begs marvels muses enthuses shrugs_off barks bellows "
                "blushes bawls beams chants chortles coos croaks cackles drones giggles growls grumbles groans "
                "grunts guffaws howls moans murmurs nods pants pouts purrs quavers roars sings smirks snarls sneers "
                "snorts sobs splutters squeals stutters taunts twinkles wails weeps wheezes whimpers whines winces "
                "yelps calls calls_out cheers curses deadpans implores"
            ),
            past=words(
                "laughed sighed shouted whispered smiled cried shrugged muttered mumbled exclaimed grinned screamed "
                "yelled gasped chuckled snapped hissed urged begged marvelled marveled mused enthused called_out "
                "called chimed_in barked bellowed bawled beamed chanted chortled cooed croaked cackled giggled "
                "growled grumbled groaned grunted guffawed howled moaned murmured nodded pouted purred roared sang "
                "smirked snarled sneered snorted sobbed spluttered squealed stuttered taunted wailed wept wheezed "
                "whimpered whined winced yelped cheered cursed implored"
            ),
        ),
        think=Verbs(
            present=words(
                "thinks hopes fears expects knows promises found finds denies doubts understands feels learns shows "
                "concerned worries rejects accuses proposes think hope fear expect show find anticipates assumes "
                "calculates considers demonstrates determines envisages estimates foresees guarantees guesses hears "
                "imagines indicates is_adamant is_confident is_convinced is_certain is_sure is_worried is_concerned "
                "is_aware makes_clear prays proves realises realizes recognises recognizes regrets suspects wishes "
                "reveal reveals suggest indicate confirm accepts"
            ),
            past=words(
                "thought hoped feared expected knew promised denied doubted understood felt showed worried rejected "
                "made_clear told proposed ruled learned learnt discovered anticipated assumed calculated considered "
                "demonstrated determined dreamed envisaged figured forecast foresaw guaranteed guessed heard "
                "imagined indicated intended was_adamant was_confident was_convinced was_certain was_sure "
                "was_worried was_concerned was_aware noticed prayed projected proved realised realized recognised "
                "recognized regretted sensed suspected trusted wished accused accepted expressed_concern"
            ),
        ),
        want=Verbs(
            present=words(
                "calls_for demands wants urges proposes promises appeals_for argues_for advocates campaigns_for "
                "demand insists_on lobbies_for presses_for pushes_for recommends requests threatens warns_of "
                "warns_against advises_against"
            ),
            past=words(
                "called_for demanded urged proposed promised appealed_for argued_for advocated campaigned_for "
                "insisted_on lobbied_for pressed_for pushed_for recommended requested threatened warned_of "
                "warned_against advised_against"
            ),
        ),
        call=Verbs(
            present=words(
                "calls describes dubs labels brands dismisses refers_to hails speaks_of denounces criticises "
                "criticizes accuses blasts castigates characterises characterizes compares condemns decries defends "
                "depicts derides disparages lambasts lauds likens mocks portrays praises ridicules rubbishes savages "
                "slams talks_of touts warns_of deems hammers trashes rips"
            ),
            past=words(
                "called described dubbed labelled labeled branded dismissed referred_to hailed spoke_of denounced "
                "praised criticised criticized condemned accused attacked blasted billed castigated characterised "
                "characterized compared decried defended depicted derided disparaged lambasted lauded likened mocked "
                "painted portrayed ridiculed rubbished savaged slammed styled talked_of termed touted warned_of "
                "deemed considered hammered trashed ripped knocked scolded"
            ),
        ),
        endings=endings("ed s"),
        answer=words("replies replied retorts retorted answers answered counters countered responds responded"),
        bare=words(
            "thinks think thought believes believe believed hopes hope hoped fears fear feared expects expect expected "
            "knows know knew denies deny denied suspects suspect suspected doubts doubt doubted feels felt"
        ),
        ask=words("ask asks asked"),
        participle=words(
            "saying adding insisting arguing warning noting claiming explaining suggesting stressing announcing "
            "alleging predicting complaining declaring conceding maintaining"
        ),
        according=words(
            "according_to in_the_words_of in_the_view_of in_her_view in_his_view in_their_view in_her_opinion "
            "in_his_opinion"
        ),
    ),
    pronouns=Pronouns(
        he=words("he him himself"),
        she=words("she her herself"),
        either=words(""),
        they=words("they them"),
        own=words("i we you i’m i'm i’ve i've we’re we're we’ve we've it’s it's that’s that's us me"),
        me=words("i i’m i’ve i’d i’ll"),
        possessive=words("his her their its my our your"),
        addressed=words("you your yours"),
    ),
    roles=Roles(
        titles_he=words("mr mr. sir lord father brother king prince"),
        titles_she=words("mrs ms miss mrs. ms. dame lady sister queen princess madam"),
        titles=words(
            "dr dr. prof prof. professor rev rev. reverend sen sen. senator rep rep. gov gov. governor gen gen. "
            "general col col. capt capt. captain lt lt. sgt sgt. sergeant maj. major president mayor judge justice "
            "detective inspector superintendent constable pc cllr councillor councilman councilwoman commissioner "
            "secretary minister chancellor ambassador bishop coach chief supt sheriff officer deputy congressman "
            "congresswoman representative lieutenant"
        ),
        he=words(
            "man husband father dad son brother grandfather boyfriend spokesman chairman businessman fireman boy "
            "uncle widower"
        ),
        she=words(
            "woman wife mother mum mom daughter sister grandmother girlfriend spokeswoman chairwoman businesswoman "
            "girl aunt widow midwife actress waitress lady"
        ),
        either=words(
            "ceo cfo coo chairman strategist pollster commentator columnist surrogate rival running_mate nominee "
            "candidate attorney_general executive mayor leader minister secretary president chair director manager "
            "officer head coach captain professor lecturer researcher scientist doctor nurse surgeon teacher "
            "headteacher principal student pupil resident neighbour neighbor owner founder co-founder partner "
            "spokesperson official lawyer attorney solicitor barrister judge prosecutor detective inspector sergeant "
            "commander gamekeeper farmer shopkeeper analyst economist expert author writer novelist artist singer "
            "actor musician chef baker butcher driver passenger witness victim veteran campaigner activist volunteer "
            "reporter journalist editor photographer engineer architect builder consultant adviser advisor aide "
            "ambassador senator congressman representative councillor commissioner governor vicar priest bishop "
            "rabbi imam pensioner carer parent colleague friend cousin assistant deputy chairperson organiser "
            "organizer trustee curator librarian historian biologist ecologist meteorologist geologist "
            "epidemiologist psychologist therapist pharmacist paramedic firefighter plumber electrician landlord "
            "tenant landlady customer shopper commuter boss employee worker superintendent schoolteacher schoolboy "
            "schoolgirl deputy_head vice-chancellor chancellor provost dean archaeologist astronomer physicist "
            "chemist mathematician sociologist anthropologist statistician demographer virologist microbiologist "
            "cardiologist oncologist paediatrician pediatrician gp vet dentist optician pharmacologist "
            "physiotherapist counsellor counselor social_worker caseworker probation_officer magistrate coroner "
            "bailiff clerk registrar sheriff marshal trooper patrolman ranger warden lifeguard coastguard "
            "lifeboatman sailor fisherman trawlerman skipper ferryman docker miner steelworker bricklayer carpenter "
            "joiner roofer welder mechanic trucker lorry_driver bus_driver taxi_driver cabbie courier postman "
            "postwoman binman cleaner caretaker janitor porter receptionist cashier barista bartender barman barmaid "
            "waiter waitress restaurateur hotelier publican innkeeper brewer winemaker grocer greengrocer fishmonger "
            "florist hairdresser barber beautician tailor seamstress cobbler watchmaker clockmaker jeweller "
            "beekeeper gardener groundsman shepherd rancher grower dairy_farmer landowner developer planner surveyor "
            "estate_agent realtor broker banker investor trader shareholder entrepreneur businessperson accountant "
            "auditor treasurer secretary-general chief_whip whip backbencher mp msp ms peer alderman selectman "
            "legislator lawmaker lobbyist speechwriter envoy diplomat consul attaché spin_doctor publicist agent "
            "goalkeeper striker midfielder defender winger batsman bowler umpire referee linesman jockey sprinter "
            "swimmer cyclist rower boxer wrestler golfer fan supporter cellist violinist pianist guitarist drummer "
            "conductor composer songwriter producer dj rapper comedian comic playwright poet screenwriter filmmaker "
            "documentary-maker dancer choreographer painter sculptor potter ceramicist designer illustrator "
            "cartoonist presenter broadcaster anchor blogger podcaster publisher printer archivist monk nun deacon "
            "archbishop chaplain minister_of_religion cleric undertaker gravedigger refugee migrant asylum_seeker "
            "protester protestor demonstrator picketer squatter prisoner inmate defendant plaintiff complainant "
            "suspect bystander onlooker passer-by eyewitness survivor relative father-in-law mother-in-law "
            "brother-in-law sister-in-law nephew niece stepfather stepmother stepson godson fiancé fiancée "
            "ex-husband ex-wife roommate flatmate housemate teammate classmate schoolmate newcomer holidaymaker "
            "tourist visitor motorist pedestrian dog_walker walker hiker climber angler hunter birdwatcher "
            "whistleblower"
        ),
        endings=endings(
            "man woman person ologist manager director officer minister leader chief executive worker keeper maker "
            "fighter holder owner driver teacher writer grower dresser walker"
        ),
        endings_she=endings("woman"),
        definite=(),
        same=(
            words("chief_executive ceo boss"),
            words("mayor city_leader"),
            words("spokesman spokeswoman spokesperson"),
            words("headteacher principal head"),
            words("coach manager boss gaffer"),
            words("captain skipper"),
            words("policeman officer constable detective"),
            words("lawyer attorney solicitor barrister"),
            words("lawmaker legislator senator congressman congresswoman representative mp"),
            words("doctor physician surgeon gp"),
            words("farmer grower"),
            words("priest vicar rector reverend"),
            words("owner landlord proprietor"),
            words("prosecutor district_attorney"),
            words("goalkeeper keeper"),
        ),
        ages=endings("year-old"),
    ),
    connectives=Connectives(
        that=words("that whether"),
        resume=words("but and so because or if when which although though yet even then since as for not"),
        relative=words("who whose which whom that"),
        who=words("who"),
        joining=words("and &"),
        prepositions=words(
            "to in on at of for from with by about over under after before into through between among against during "
            "since until near outside inside behind without across around toward towards via per as than like within "
            "upon despite above below beneath beside besides beyond concerning considering except following "
            "including onto opposite plus regarding throughout till unlike underneath versus amid amidst amongst "
            "alongside aboard off down up out"
        ),
        adverbs=words(
            "there here then now later earlier also still even yet however meanwhile but and so or if when while as "
            "because although though that this these those it what how why where who not only perhaps sometimes "
            "always never first last finally once again today yesterday tomorrow monday tuesday wednesday thursday "
            "friday saturday sunday january february march april may june july august september october november "
            "december asked all many most some several few no nobody none each every both either neither such "
            "another other one two three since until after before at in on by for to from with about under over "
            "during according despite nor just quietly simply recently reportedly allegedly instead indeed moreover "
            "furthermore nevertheless nonetheless unlike speaking following referring citing responding describing "
            "writing appearing talking addressing noting adding calling given former afterwards almost already "
            "altogether anyway apart apparently approximately away barely basically besides briefly certainly "
            "clearly consequently currently curiously daily definitely directly doubtless downstairs upstairs "
            "eventually everywhere exactly fairly fast forward frequently fully further generally gently gradually "
            "half hardly hence hereby hopefully immediately inevitably initially largely lately least less likewise "
            "long mainly mostly much namely nearly necessarily normally notably nowadays obviously occasionally "
            "often otherwise outside overall overnight partly perfectly possibly presumably previously primarily "
            "probably promptly quickly quite rarely rather really regularly seldom shortly similarly simultaneously "
            "slightly slowly so-called somehow sometime somewhat somewhere soon specifically strangely subsequently "
            "suddenly surely tonight together too typically ultimately unfortunately usually very virtually well "
            "whereas whenever wherever whether yes four five six seven eight nine ten eleven twelve dozens hundreds "
            "thousands millions wearily drily dryly flatly bluntly softly loudly calmly proudly angrily sadly "
            "cheerfully next previous whole"
        ),
        articles=words("the a an"),
        articles_he=words(""),
        articles_she=words(""),
        indefinite=words(
            "a an one another other others two three several some many four five six seven eight nine ten "
            "eleven twelve dozens "
            "hundreds thousands no all most each every both few any half neither"
        ),
        auxiliaries=words(
            "has have had is was are were been be will would can could may might must should did does do"
        ),
        finite=words(
            "is are was were has have had will would can could may might must should does do did wants wanted gets "
            "got goes went comes came lives lived sat knows knew keeps kept takes took makes made gives gave runs "
            "ran worked played wins won loses opens opened closes closed rises rose fell grows grew stands stood "
            "remains remained begins began ended needed seems seemed becomes became leaves left moved started "
            "stopped turned sells sold buys bought builds built spends spent waits waited looked walked meets met "
            "hears heard owns owned led faced planned contains contained includes included lay hung hangs carries "
            "carried pays paid plunged plunge soared soar"
        ),
        verb_particles=words(""),
        reflexive=words(""),
        copulas=words("is was are were be been being"),
        nobody=words("someone somebody one nobody everyone people it there"),
        openers=endings("ing ed ly"),
        subordinate=words("that after before since until because when while as if although though and but where"),
        as_says=words("as"),
    ),
    habits=Habits(
        headings=words(
            "fact facts factbox footnote footnotes background correction summary related read_more caption picture "
            "photo"
        ),
        bylines=words("by words text photo photos photograph photographs picture pictures"),
        questions=words("q question"),
        answers=words("a answer"),
        interviews=words(
            "spoke_to spoke_with speaks_to speaks_with talked_to talked_with talks_to talks_with talking_to "
            "speaking_to met meets asked asks interviewed interviews sat_down_with sits_down_with caught_up_with "
            "put_questions_to"
        ),
        reporters=words("reporter journalist correspondent editor interviewer photographer columnist presenter host"),
        mail=words("from to date sent subject cc bcc reply-to attachment attachments"),
        closings=words(
            "regards kind_regards best_regards best best_wishes yours yours_sincerely sincerely cheers "
            "many_thanks thanks thank_you all_the_best warm_regards"
        ),
        particles=words("von van de der del di da al bin ibn el la le du of"),
        unnamed=words("anonymous anonymously anonymity name surname"),
        so_called=words(
            "so-called known_as called dubbed nicknamed named titled entitled motto slogan branded term word phrase "
            "marked labelled labeled headed inscribed captioned headlined subtitled christened "
            "sign"
        ),
        signs=words(
            "sign notice notices banner banners placard placards poster posters sticker plaque billboard "
            "label stencil graffiti tattoo mug t-shirt inscription bedsheet chalkboard noticeboard"
        ),
        expressions=words(
            "answer answers reply response letter letters mail e-mail email message messages text texts "
            "tweet tweets post posts comment comments statement statements words voice report book diary "
            "notes note testimony explanation reason objection conclusion advice question questions thought "
            "thoughts opinion point view attitude face look verdict warning "
            "assessment"
        ),
        notes=words("note"),
        works=words(
            "book novel film movie song album show series play poem memoir painting sculpture opera musical "
            "programme program podcast exhibition campaign slogan motto sign headline title banner phrase word term "
            "nickname restaurant pub ship boat magazine report track single documentary article column op-ed poster "
            "placard inscription working_title codename chorus hymn psalm trilogy thriller sitcom comedy drama "
            "sequel remake tour concert anthem ballad lyric epitaph caption adjective expression acronym hashtag "
            "mantra euphemism blog essay clip sketch hit chapter lecture keynote logo label stencil graffiti tattoo "
            "mug t-shirt sticker plaque"
        ),
    ),
    verb_second=False,
    verb_last_cue=True,
    omits_that=True,
    passive_past=True,
    cases=("’s", "'s", "’", "'"),
)
