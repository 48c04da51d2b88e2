"""French."""

from app.text.languages.lexicon import Connectives, Cues, Habits, Lexicon, Pronouns, Roles, Verbs, endings, pairs, words

LEXICON = Lexicon(
    code="fr",
    name="français",
    marks=pairs("«» “” ”” \"\" „“ „” ‹› ‘’ ''"),
    abbreviations=words(
        "m mm mme mlle mgr me dr pr st ste etc p.ex cf av bd env no n° tél art vol éd j.-c janv févr avr juil sept "
        "oct nov déc c.-à-d"
    ),
    cues=Cues(
        say=Verbs(
            present=words(
                "dit déclare affirme explique raconte confie assure souligne précise ajoute répond indique estime "
                "poursuit conclut dénonce annonce reconnaît promet regrette juge rappelle insiste écrit note observe "
                "constate analyse admet avoue avertit demande interroge rétorque réplique reprend continue commente "
                "résume détaille soutient prétend martèle témoigne avance argumente objecte concède confirme révèle "
                "relève remarque considère pense croit espère prévient nuance décrit tranche tempère glisse "
                "se_souvient souvient félicite fait_valoir fait_savoir fait_remarquer s’inquiète plaide renchérit "
                "tweete twitte abonde relativise déplore demandent exigent réclament croient pensent jugent "
                "regrettent déplorent soulignent annoncent disent affirment expliquent assurent estiment dénoncent "
                "répondent accuse admoneste affiche allègue ambitionne appelle_à appuie argue articule assène assume "
                "atteste attribue augure balaie blâme certifie cite clame clarifie complète confesse conseille "
                "consent conte contredit corrige critique décrypte déduit défend définit démontre démord dénombre "
                "dépeint développe devine dicte diagnostique dissèque dramatise énonce énumère enchaîne encourage "
                "enjoint enseigne entonne entrevoit épingle évalue évoque exhorte expose exprime formule garantit "
                "illustre imagine implore informe interpelle invective invite invoque jauge jette justifie lâche "
                "loue maintient maudit médite mentionne menace minimise modère motive narre nie notifie ordonne "
                "pointe ponctue postule pousse préconise prédit présume prêche proclame professe projette prône "
                "proteste questionne raille raisonne rapporte rassure réaffirme récapitule rectifie récuse redit "
                "redoute réfute relance relate relaie remercie réagit répète reproche résout ressasse rêve riposte "
                "s’alarme s’avance s’enflamme s’enthousiasme s’excuse s’explique s’exprime se_défend se_désole "
                "se_félicite se_justifie se_lamente se_rappelle se_réjouit se_remémore se_vante signale signifie "
                "soumet spécifie spécule stipule suggère suppose surenchérit synthétise taquine temporise tente "
                "théorise tonne traduit vante vitupère vocifère veut_croire tient_à_préciser met_en_garde "
                "rend_hommage fait_observer fait_état_de promettent affichent craignent proposent rappellent "
                "répètent reconnaissent insistent racontent ajoutent précisent indiquent préviennent conteste "
                "enfonce_le_clou concèdent avouent"
            ),
            past=words(
                "disait déclarait affirmait expliquait racontait assurait soulignait précisait ajoutait répondait "
                "estimait déclara affirma répondit ajouta écrivait poursuivait annonçait admettait avouait concluait "
                "confiait constatait dénonçait indiquait insistait jugeait notait observait poursuivit conclut "
                "expliqua assura confia demanda rétorqua répliqua précisa raconta annonça indiqua estima insista "
                "nota rappela reconnut souligna soupirait prévenait rappelait regrettait relevait répétait révélait "
                "lançait déclarèrent"
            ),
            perfect=words(
                "dit déclaré affirmé expliqué raconté confié assuré souligné précisé ajouté répondu indiqué estimé "
                "poursuivi conclu dénoncé annoncé reconnu promis regretté jugé rappelé insisté écrit noté observé "
                "constaté admis avoué averti demandé interrogé rétorqué répliqué repris commenté résumé détaillé "
                "soutenu martelé témoigné avancé concédé confirmé révélé relevé remarqué lancé fait_valoir "
                "fait_savoir prévenu plaidé glissé tweeté déploré accusé appelé_à argué asséné assumé attesté balayé "
                "cité clamé complété confessé conseillé contredit corrigé critiqué défendu développé énoncé énuméré "
                "enchaîné évoqué exhorté exposé exprimé formulé garanti imaginé informé insinué invité justifié "
                "lâché maintenu mentionné menacé minimisé motivé nié objecté ordonné plaisanté pointé préconisé "
                "prédit prétendu proclamé prôné protesté questionné rapporté rassuré réaffirmé rectifié récusé "
                "réfuté relaté remercié réagi répété reproché riposté signalé signifié suggéré supposé surenchéri "
                "tranché tempéré tonné twitté mis_en_garde rendu_hommage fait_remarquer fait_observer nuancé ironisé "
                "soufflé souri persiflé réclamé murmuré espéré souhaité posté"
            ),
        ),
        gesture=Verbs(
            present=words(
                "soupire s’indigne indigne plaisante lance murmure crie s’exclame exclame rit sourit chuchote hurle "
                "ironise s’emporte emporte s’agace agace s’étonne étonne s’amuse amuse s’insurge insurge enrage "
                "peste fulmine tonne grince grogne râle réjouit désole félicite défend justifie interroge inquiète "
                "alarme énerve lit ricane sanglote marmonne parle souffle chantonne bafouille balbutie beugle "
                "bougonne bredouille couine crache déclame éclate éructe feint fredonne gémit glousse gronde "
                "hoquette houspille jubile jure maugrée minaude pleure pleurniche persifle proteste pouffe rigole "
                "ronchonne rugit rumine s’égosille s’esclaffe s’époumone s’étrangle s’impatiente s’interrompt "
                "s’attriste s’inquiète s’offusque s’émeut s’épanche se_marre siffle soupèse sursaute susurre tempête "
                "tonitrue trépigne vocifère scande hausse_les_épaules se_moque se_plaint se_lamente se_désole "
                "se_réjouit salue embraye"
            ),
            past=words(
                "soupirait plaisantait lançait murmurait criait s’exclama soupira lança souffla murmura cria rit "
                "soufflait ironisait hurlait grondait protestait s’écria s’esclaffa s’indigna s’étonna s’emporta"
            ),
            perfect=words(
                "soupiré plaisanté crié ironisé exclamé indigné emporté insurgé amusé étonné réjoui parlé soufflé "
                "souri hurlé lancé ri pleuré grondé protesté balbutié grogné grommelé éclaté rigolé ricané tonné "
                "pesté fulminé réagi salué ému offusqué félicité désolé plaint"
            ),
        ),
        think=Verbs(
            present=words(
                "pense croit espère craint sait veut_croire s’attend redoute nie dément doute suppose imagine parie "
                "prévoit conteste garantit jure exige promet annonce montre révèle souhaite ignore considère "
                "comprend apprend découvre soupçonne voit admet démontre établit indique prouve signifie souligne "
                "menace s’engage_à_ce s’étonne se_réjouit se_félicite regrette déplore dénonce s’inquiète refuse "
                "accepte est_convaincu est_convaincue est_persuadé est_persuadée est_certain est_sûr ne_croit_pas "
                "craignent espèrent pensent savent souhaitent redoutent attendent assure"
            ),
            past=words(
                "pensait croyait espérait craignait savait niait doutait prévoyait souhaitait ignorait considérait "
                "comprenait redoutait soupçonnait espéra craignit crut"
            ),
            perfect=words(
                "espéré craint nié démenti exigé garanti contesté jugé montré souhaité compris appris découvert "
                "soupçonné prouvé établi démontré redouté cru pensé su prévu deviné"
            ),
        ),
        want=Verbs(
            present=words(
                "réclame exige annonce propose promet demande préconise demandent exigent réclament proposent "
                "souhaite souhaitent prône défend plaide_pour appelle_à dit_vouloir menace_de promet_de revendique "
                "sollicite"
            ),
            past=words(
                "réclamait exigeait proposait souhaitait demandait plaidait_pour appelait_à revendiquait sollicitait "
                "réclama proposa demanda"
            ),
            perfect=words(
                "réclamé exigé annoncé proposé promis demandé souhaité plaidé_pour appelé_à revendiqué sollicité "
                "préconisé suggéré requis"
            ),
        ),
        call=Verbs(
            present=words(
                "trouve estime "
                "parle qualifie dénonce évoque regrette décrit fustige appelle nomme juge critique déplore dit salue "
                "accuse balaie brocarde condamne conspue définit dépeint encense épingle étrille éreinte loue pointe "
                "présente raille rejette salue_comme stigmatise surnomme taxe tance traite vante voit"
            ),
            past=words(
                "parlait qualifiait dénonçait évoquait décrivait fustigeait appelait accusait condamnait définissait "
                "dépeignait pointait raillait rejetait saluait surnommait taxait traitait vantait voyait"
            ),
            perfect=words(
                "parlé qualifié dénoncé évoqué regretté décrit fustigé critiqué déploré salué accusé balayé brocardé "
                "condamné défini dépeint encensé épinglé étrillé loué pointé présenté raillé rejeté stigmatisé "
                "surnommé taxé tancé traité vanté jugé"
            ),
        ),
        endings=endings("e it t a é"),
        answer=words("répond répondu rétorque rétorqué réplique répliqué objecte"),
        bare=words(""),
        ask=words("demande demandé interroge interrogé"),
        according=words("selon d’_après à_en_croire aux_dires_de"),
    ),
    pronouns=Pronouns(
        he=words("il lui"),
        she=words("elle"),
        either=words(""),
        they=words("ils elles eux"),
        own=words("je j’ nous on vous tu"),
        me=words("je j’ moi"),
        possessive=words("son sa ses leur leurs mon ma mes notre nos votre vos"),
        addressed=words("vous votre vos tu te ton ta tes"),
    ),
    roles=Roles(
        titles_he=words("m m. monsieur me maître mgr"),
        titles_she=words("mme mlle madame mademoiselle"),
        titles=words("dr pr docteur professeur"),
        he=words(
            "homme père mari fils frère roi prince garçon grand-père oncle directeur président maire délégué avocat "
            "procureur médecin conseiller premier_adjoint adjoint habitant voisin patron fondateur chercheur "
            "enseignant instituteur boulanger agriculteur éleveur pêcheur policier gendarme député sénateur "
            "ambassadeur opposant auteur écrivain réalisateur acteur comédien chanteur entraîneur joueur campeur "
            "retraité gérant préfet sous-préfet commerçant notaire huissier magistrat substitut bâtonnier greffier "
            "commissaire inspecteur brigadier capitaine colonel général lieutenant pompier maître-nageur éboueur "
            "facteur cheminot ouvrier artisan menuisier plombier électricien maçon peintre charpentier garagiste "
            "mécanicien chauffeur routier livreur serveur cuisinier restaurateur hôtelier boucher poissonnier "
            "épicier fromager vigneron viticulteur maraîcher apiculteur berger marin skipper armateur infirmier "
            "chirurgien dentiste pharmacien vétérinaire kinésithérapeute psychologue psychiatre généraliste "
            "urgentiste professeur proviseur principal recteur doyen étudiant lycéen collégien sociologue historien "
            "politologue géographe biologiste climatologue ingénieur architecte urbaniste géomètre banquier "
            "investisseur entrepreneur consultant attaché porte-parole_adjoint romancier poète dramaturge "
            "metteur_en_scène musicien compositeur chef_d’orchestre batteur guitariste pianiste sculpteur "
            "photographe cinéaste producteur animateur présentateur chroniqueur éditorialiste attaquant défenseur "
            "gardien milieu sélectionneur coureur cycliste nageur curé évêque pasteur rabbin imam beau-père "
            "beau-frère gendre neveu cousin compagnon ex-mari copain ami petit-fils bailleur acquéreur vendeur "
            "client usager passager automobiliste piéton touriste riverain manifestant militant bénévole adhérent "
            "prévenu accusé suspect plaignant détenu riverains secrétaire_général premier_ministre ancien "
            "premier_magistrat notable ex-président vice-président"
        ),
        she=words(
            "femme mère épouse fille sœur reine princesse grand-mère tante veuve directrice présidente mairesse "
            "déléguée avocate procureure conseillère adjointe habitante voisine patronne fondatrice chercheuse "
            "enseignante institutrice boulangère agricultrice éleveuse députée sénatrice opposante autrice écrivaine "
            "réalisatrice actrice comédienne chanteuse entraîneuse joueuse campeuse retraitée gérante préfète "
            "sage-femme infirmière commerçante dame notaire magistrate substitute greffière commissaire inspectrice "
            "capitaine colonelle générale pompière factrice ouvrière artisane menuisière livreuse serveuse "
            "cuisinière restauratrice hôtelière bouchère épicière vigneronne viticultrice maraîchère apicultrice "
            "bergère chirurgienne dentiste pharmacienne vétérinaire professeure proviseure rectrice doyenne "
            "étudiante lycéenne collégienne sociologue historienne ingénieure architecte entrepreneuse consultante "
            "attachée romancière poétesse metteuse_en_scène musicienne compositrice batteuse pianiste sculptrice "
            "cinéaste productrice animatrice présentatrice chroniqueuse attaquante défenseuse gardienne coureuse "
            "nageuse pasteure belle-mère belle-sœur belle-fille nièce cousine compagne ex-femme copine amie "
            "petite-fille apprentie bailleresse vendeuse cliente usagère passagère automobiliste touriste riveraine "
            "manifestante militante adhérente prévenue accusée plaignante détenue conseillère_municipale "
            "première_ministre secrétaire_générale vice-présidente aide-soignante puéricultrice kinésithérapeute "
            "cheffe_de_service ex-présidente preneuse_de_son"
        ),
        either=words(
            "ministre maire porte-parole juge élève artiste économiste analyste spécialiste responsable secrétaire "
            "journaliste guide témoin victime collègue élu élue parent syndicaliste bénévole propriétaire locataire "
            "membre syndicat chef cheffe"
        ),
        endings=endings(
            "eur trice euse ier ière gère iste ologue ien ienne ant ante ent ente aire directeur président"
        ),
        endings_she=endings("trice euse ière ienne ante"),
        definite=(),
        same=(
            words("maire édile premier_magistrat élu élue"),
            words("directrice patronne cheffe"),
            words("directeur patron chef"),
            words("entraîneur coach technicien sélectionneur"),
            words("entraîneuse coach sélectionneuse"),
            words("policier agent enquêteur"),
            words("avocat défenseur"),
            words("avocate défenseure"),
            words("médecin docteur praticien"),
            words("agriculteur paysan exploitant éleveur"),
            words("agricultrice paysanne exploitante éleveuse apicultrice"),
            words("curé prêtre"),
            words("député parlementaire élu"),
            words("députée parlementaire élue"),
            words("gardien portier"),
        ),
        ages=endings("genaire"),
    ),
    connectives=Connectives(
        that=words("que qu’ si"),
        resume=words("mais et car ou donc or parce quand si alors puis sinon"),
        relative=words("qui que dont où lequel laquelle"),
        who=words("qui"),
        joining=words("et"),
        prepositions=words(
            "à de du des en dans sur sous avec pour par chez vers avant après contre depuis pendant entre sans "
            "malgré devant derrière parmi selon au aux d’ lors dès jusqu’ près afin hors hormis outre suivant via "
            "sauf concernant durant envers excepté moyennant quant voici voilà"
        ),
        adverbs=words(
            "là ici maintenant alors ensuite puis aussi encore pourtant cependant également hier demain aujourd’ "
            "mais et car que si comme ce cela ceci quoi comment pourquoi où ne pas seulement parfois toujours jamais "
            "enfin finalement notamment sobrement simplement parce quand lorsque pendant avant après depuis lundi "
            "mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août "
            "septembre octobre novembre décembre tous toutes plusieurs certains certaines aucun aucune personne même "
            "bien tout toute plus c’ n’ y désormais outre selon dans entre ainsi ailleurs d’ailleurs dehors déjà "
            "dedans davantage dorénavant environ exactement facilement fort guère hélas heureusement immédiatement "
            "justement là-bas là-dessus loin longtemps malgré mieux moins naguère néanmoins partout peu peut-être "
            "plutôt précisément presque quasiment quelquefois récemment soudain souvent surtout tantôt tard "
            "tellement tôt toutefois très trop vite vraiment volontiers aujourd’hui avant-hier autrefois jadis deux "
            "trois quatre cinq six sept huit neuf dix cent mille chaque quelques autre autres tel telle ceux celles "
            "celui celle ni sitôt aussitôt certes évidemment franchement honnêtement bref lorsqu’ puisque puisqu’ "
            "quoique bien_que afin tandis sinon hormis faute fin début mi prochain prochaine dernier dernière "
            "premier première"
        ),
        articles=words("le la les l’"),
        articles_he=words("le un"),
        articles_she=words("la une"),
        indefinite=words("un une deux trois plusieurs certains quelques quatre cinq six sept huit neuf dix onze douze"),
        auxiliaries=words("a ont avait avaient est était"),
        finite=words(
            "est sont était étaient sera seront peut peuvent doit doivent va vont a ont avait fait font aurait "
            "auraient serait seraient pourrait pourraient devrait devraient faudrait faut fallait veut veulent "
            "voulait sait savait vient viennent venait prend prennent prenait met mettent mettait reste restent "
            "restait devient deviennent semble semblent semblait tient habite habitait travaille travaillait vit "
            "vivait joue jouait ouvre ouvrait ferme fermait coûte coûtait augmente baisse monte descend arrive "
            "arrivait part partait commence commençait finit finissait dure attend attendait trouve trouvait passe "
            "passait porte sort entre perd gagne vend achète construit suffit manque existe concerne permet compte "
            "fut furent eut eurent fit aura auront ira voit voyait"
        ),
        verb_particles=words(""),
        reflexive=words("se s’ lui leur nous m’ me vous l’ y n’"),
        copulas=words("est était"),
        nobody=words("quelqu’ on personne"),
        openers=endings("ment"),
        subordinate=words("que qu’ lorsque lorsqu’ quand puisque parce alors tandis si comme et mais"),
        as_says=words("comme"),
    ),
    habits=Habits(
        headings=words("repères contexte encadré légende à_lire_aussi résumé correction"),
        bylines=words("par texte photo photos texte_et_photos"),
        questions=words("question q"),
        answers=words("réponse r"),
        interviews=words(
            "interviewe interviewé rencontre rencontré a_rencontré interroge interrogé a_interrogé parle_à "
            "parlé_à s’entretient_avec discute_avec demande_à"
        ),
        reporters=words("reporter journaliste rédacteur rédactrice photographe correspondant correspondante"),
        mail=words("de à date objet envoyé cc copie répondre_à pièce_jointe"),
        closings=words(
            "cordialement bien_cordialement bien_à_vous cdt amicalement sincèrement salutations "
            "meilleures_salutations merci_d’avance"
        ),
        particles=words("de du des von van der da di la le al el bin d’"),
        unnamed=words("anonyme anonymat nom prénom"),
        so_called=words(
            "surnommé surnommée surnommés dit baptisé baptisée baptisés intitulé intitulée étiqueté étiquetée "
            "estampillé estampillée libellé rebaptisé rebaptisée nommé appelé titre "
            "slogan mot terme"
        ),
        signs=words(
            "panneau panneaux pancarte pancartes banderole banderoles écriteau autocollant inscription "
            "graffiti mug tee-shirt drap"
        ),
        expressions=words(
            "réponse réponses lettre lettres courriel courriels mail mails message messages sms texte textes "
            "tweet tweets publication commentaire commentaires déclaration déclarations mot mots parole "
            "paroles voix rapport livre journal note notes témoignage explication raison objection "
            "conclusion conseil question questions pensée pensées avis opinion point regard visage verdict "
            "courrier "
            "jugement"
        ),
        notes=words("affichette mot"),
        works=words(
            "roman livre film chanson série émission pièce poème disque album opéra restaurant café bar association "
            "collectif titre slogan projet campagne marque application exposition podcast journal panneau nom mot "
            "terme bateau devise banderole documentaire tableau sculpture article tribune chronique éditorial "
            "affiche pancarte texte inscription refrain chant hymne psaume trilogie polar thriller comédie spectacle "
            "concert tournée clip mention formule expression adjectif surnom sobriquet opération dispositif plan "
            "programme magazine revue essai recueil nouvelle lettre loi ouvrage"
        ),
    ),
    verb_second=False,
    cue_inside_marks=True,
    elision=True,
    plurals=(("ait", "aient"), ("e", "ent")),
)
