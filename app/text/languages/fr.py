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
                "poursuit conclut dénonce annonce reconnaît promet regrette juge rappelle insiste écrit note "
                "observe constate analyse admet avoue avertit demande interroge rétorque réplique reprend continue "
                "commente résume détaille soutient prétend martèle témoigne avance argumente objecte concède "
                "confirme révèle relève remarque considère pense croit espère prévient nuance décrit tranche "
                "tempère glisse se_souvient souvient félicite fait_valoir fait_savoir fait_remarquer s’inquiète "
                "plaide renchérit tweete twitte abonde relativise déplore demandent exigent réclament croient "
                "pensent jugent regrettent déplorent soulignent annoncent disent affirment expliquent assurent "
                "estiment dénoncent répondent"
            ),
            past=words(
                "disait déclarait affirmait expliquait racontait assurait soulignait précisait ajoutait répondait "
                "estimait déclara affirma répondit ajouta écrivait poursuivait"
            ),
            perfect=words(
                "dit déclaré affirmé expliqué raconté confié assuré souligné précisé ajouté répondu indiqué estimé "
                "poursuivi conclu dénoncé annoncé reconnu promis regretté jugé rappelé insisté écrit noté observé "
                "constaté admis avoué averti demandé interrogé rétorqué répliqué repris commenté résumé détaillé "
                "soutenu martelé témoigné avancé concédé confirmé révélé relevé remarqué lancé fait_valoir "
                "fait_savoir prévenu plaidé glissé tweeté déploré"
            ),
        ),
        gesture=Verbs(
            present=words(
                "soupire s’indigne indigne plaisante lance murmure crie s’exclame exclame rit sourit chuchote hurle "
                "ironise s’emporte emporte s’agace agace s’étonne étonne s’amuse amuse s’insurge insurge enrage "
                "peste fulmine tonne grince grogne râle réjouit désole félicite défend justifie interroge inquiète "
                "alarme énerve lit ricane sanglote marmonne parle"
            ),
            past=words("soupirait plaisantait lançait murmurait criait s’exclama soupira lança"),
            perfect=words("soupiré plaisanté crié ironisé exclamé indigné emporté insurgé amusé étonné réjoui parlé"),
        ),
        think=Verbs(
            present=words(
                "pense croit espère craint sait veut_croire s’attend redoute nie dément doute suppose imagine parie "
                "prévoit conteste garantit jure exige promet annonce montre révèle"
            ),
            past=words("pensait croyait espérait craignait savait niait doutait prévoyait"),
            perfect=words("espéré craint nié démenti exigé garanti contesté jugé montré"),
        ),
        want=Verbs(
            present=words("réclame exige annonce propose promet demande préconise"),
            past=words("réclamait exigeait proposait"),
            perfect=words("réclamé exigé annoncé proposé promis demandé"),
        ),
        call=Verbs(
            present=words(
                "parle qualifie dénonce évoque regrette décrit fustige appelle nomme juge critique déplore dit salue"
            ),
            past=words("parlait qualifiait dénonçait évoquait décrivait fustigeait appelait"),
            perfect=words("parlé qualifié dénoncé évoqué regretté décrit fustigé critiqué déploré salué"),
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
            "retraité gérant préfet sous-préfet commerçant"
        ),
        she=words(
            "femme mère épouse fille sœur reine princesse grand-mère tante veuve directrice présidente mairesse "
            "déléguée avocate procureure conseillère adjointe habitante voisine patronne fondatrice chercheuse "
            "enseignante institutrice boulangère agricultrice éleveuse députée sénatrice opposante autrice "
            "écrivaine réalisatrice actrice comédienne chanteuse entraîneuse joueuse campeuse retraitée gérante "
            "préfète sage-femme infirmière commerçante dame"
        ),
        either=words(
            "ministre maire porte-parole juge élève artiste économiste analyste spécialiste responsable secrétaire "
            "journaliste guide témoin victime collègue élu élue parent syndicaliste bénévole propriétaire locataire "
            "membre syndicat chef cheffe"
        ),
        endings=endings("eur trice euse ier ière iste ologue ien ienne ant ante ent ente aire directeur président"),
        endings_she=endings("trice euse ière ienne ante"),
        definite=(),
        same=(
            words("maire édile premier_magistrat élu"),
            words("directrice patronne cheffe"),
            words("directeur patron chef"),
        ),
    ),
    connectives=Connectives(
        that=words("que qu’ si"),
        resume=words("mais et car ou donc or parce quand si alors puis sinon"),
        relative=words("qui que dont où lequel laquelle"),
        who=words("qui"),
        joining=words("et"),
        prepositions=words(
            "à de du des en dans sur sous avec pour par chez vers avant après contre depuis pendant entre sans "
            "malgré devant derrière parmi selon au aux d’ lors dès jusqu’ près"
        ),
        adverbs=words(
            "là ici maintenant alors ensuite puis aussi encore pourtant cependant également hier demain aujourd’ "
            "mais et car que si comme ce cela ceci quoi comment pourquoi où ne pas seulement parfois toujours "
            "jamais enfin finalement notamment sobrement simplement parce quand lorsque pendant avant après depuis "
            "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août "
            "septembre octobre novembre décembre tous toutes plusieurs certains certaines aucun aucune personne "
            "même bien tout toute plus c’ n’ y désormais outre selon dans entre"
        ),
        articles=words("le la les l’"),
        indefinite=words("un une deux trois plusieurs certains quelques"),
        auxiliaries=words("a ont avait avaient est était"),
        finite=words("est sont était étaient sera seront peut peuvent doit doivent va vont a ont avait fait font"),
        verb_particles=words(""),
        reflexive=words("se s’ lui leur nous m’ me vous l’ y n’"),
        copulas=words("est était"),
        nobody=words("quelqu’ on personne"),
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
        so_called=words(
            "surnommé surnommée surnommés dit baptisé baptisée baptisés intitulé intitulée nommé appelé titre "
            "slogan mot terme"
        ),
        works=words(
            "roman livre film chanson série émission pièce poème disque album opéra restaurant café bar association "
            "collectif titre slogan projet campagne marque application exposition podcast journal panneau nom mot "
            "terme bateau devise banderole"
        ),
    ),
    verb_second=False,
    cue_inside_marks=True,
    elision=True,
)
