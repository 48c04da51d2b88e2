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
                "points_out quips confesses agrees estimates answers advises cautions vows pledges say tell explain "
                "argue insist warn claim believe suggest note add tweets posts texts"
            ),
            past=words(
                "said told added explained asked insisted recalled wrote claimed argued replied retorted warned "
                "noted admitted announced suggested believed continued concluded confirmed acknowledged observed "
                "remarked reported stated declared responded revealed stressed emphasised emphasized joked "
                "complained commented maintained contended asserted reckoned recounted countered repeated "
                "remembered reflected conceded predicted pointed_out quipped confessed agreed estimated answered "
                "advised cautioned vowed pledged tweeted posted texted read testified alleged went_on began offered "
                "chipped_in put_it"
            ),
            perfect=words(
                "saying adding telling insisting arguing warning noting claiming writing explaining suggesting"
            ),
        ),
        gesture=Verbs(
            present=words(
                "laughs sighs shouts whispers smiles cries shrugs mutters mumbles exclaims grins screams yells "
                "gasps chuckles snaps reads hisses jokes urges begs marvels muses enthuses shrugs_off"
            ),
            past=words(
                "laughed sighed shouted whispered smiled cried shrugged muttered mumbled exclaimed grinned screamed "
                "yelled gasped chuckled snapped hissed urged begged marvelled marveled mused enthused called_out "
                "called chimed_in"
            ),
        ),
        think=Verbs(
            present=words(
                "thinks hopes fears expects knows promises found finds denies doubts understands feels learns shows "
                "concerned worries rejects accuses proposes think hope fear expect show find"
            ),
            past=words(
                "thought hoped feared expected knew promised denied doubted understood felt showed worried rejected "
                "made_clear told proposed ruled learned learnt discovered"
            ),
        ),
        want=Verbs(
            present=words("calls_for demands wants urges proposes promises"),
            past=words("called_for demanded urged proposed promised"),
        ),
        call=Verbs(
            present=words(
                "calls describes dubs labels brands dismisses refers_to hails speaks_of denounces criticises criticizes"
            ),
            past=words(
                "called described dubbed labelled labeled branded dismissed referred_to hailed spoke_of denounced "
                "praised criticised criticized condemned"
            ),
        ),
        endings=endings("ed s"),
        answer=words("replies replied retorts retorted answers answered counters countered responds responded"),
        bare=words(
            "thinks think thought believes believe believed hopes hope hoped fears feared expects expected knows knew"
        ),
        ask=words("ask asks asked"),
        according=words("according_to in_the_words_of in_the_view_of"),
    ),
    pronouns=Pronouns(
        he=words("he him himself"),
        she=words("she her herself"),
        either=words(""),
        they=words("they them"),
        own=words("i we you i’m i'm i’ve i've we’re we're we’ve we've it’s it's that’s that's"),
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
            "candidate attorney_general whistleblowerchief executive mayor leader minister secretary president "
            "chair director manager officer head coach captain professor lecturer researcher scientist doctor nurse "
            "surgeon teacher headteacher principal student pupil resident neighbour neighbor owner founder "
            "co-founder partner spokesperson official lawyer attorney solicitor barrister judge prosecutor "
            "detective inspector sergeant commander gamekeeper farmer shopkeeper analyst economist expert author "
            "writer novelist artist singer actor musician chef baker butcher driver passenger witness victim "
            "veteran campaigner activist volunteer reporter journalist editor photographer engineer architect "
            "builder consultant adviser advisor aide ambassador senator congressman representative councillor "
            "commissioner governor vicar priest bishop rabbi imam pensioner carer parent colleague friend cousin "
            "assistant deputy chairperson organiser organizer trustee curator librarian historian biologist "
            "ecologist meteorologist geologist epidemiologist psychologist therapist pharmacist paramedic "
            "firefighter plumber electrician landlord tenant landlady customer shopper commuter boss employee "
            "worker"
        ),
        endings=endings("man woman person ologist manager director officer minister leader chief executive worker"),
        endings_she=endings("woman"),
        definite=(),
        same=(
            words("chief_executive ceo boss"),
            words("mayor city_leader"),
            words("spokesman spokeswoman spokesperson"),
            words("headteacher principal head"),
        ),
    ),
    connectives=Connectives(
        that=words("that whether"),
        resume=words("but and so because or if when which although though yet even then since as for not"),
        relative=words("who whose which whom that"),
        who=words("who"),
        joining=words("and &"),
        prepositions=words(
            "to in on at of for from with by about over under after before into through between among against "
            "during since until near outside inside behind without across around toward towards via per as than "
            "like within upon despite"
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
            "writing appearing talking addressing noting adding calling given former"
        ),
        articles=words("the a an"),
        indefinite=words("a an one another two three several some many"),
        auxiliaries=words(
            "has have had is was are were been be will would can could may might must should did does do"
        ),
        finite=words("is are was were has have had will would can could may might must should does do did"),
        verb_particles=words(""),
        reflexive=words(""),
        copulas=words("is was are were be been being"),
        nobody=words("someone somebody one nobody everyone people it there"),
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
        so_called=words(
            "so-called known_as called dubbed nicknamed named titled entitled motto slogan branded term word phrase "
            "sign"
        ),
        works=words(
            "book novel film movie song album show series play poem memoir painting sculpture opera musical "
            "programme program podcast exhibition campaign slogan motto sign headline title banner phrase word term "
            "nickname restaurant pub ship boat magazine report track single"
        ),
    ),
    verb_second=False,
    verb_last_cue=True,
    omits_that=True,
    passive_past=True,
    cases=("’s", "'s", "’", "'"),
)
