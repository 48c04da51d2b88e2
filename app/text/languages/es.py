"""Spanish, which may leave the subject out."""

from app.text.languages.lexicon import Connectives, Cues, Habits, Lexicon, Pronouns, Roles, Verbs, endings, pairs, words

LEXICON = Lexicon(
    code="es",
    name="español",
    marks=pairs("«» “” ”” \"\" „“ „” ‹› ‘’ ''"),
    abbreviations=words(
        "sr sra srta d dña dr dra prof etc p.ej av avda c núm nº tel art pág vol ed ene feb mar abr jun jul ago "
        "sept oct nov dic ee.uu a.c d.c ud uds"
    ),
    cues=Cues(
        say=Verbs(
            present=words(
                "dice afirma asegura explica cuenta añade pregunta responde señala sostiene insiste replica "
                "denuncia recuerda resume comenta opina advierte precisa admite confiesa anuncia declara apunta "
                "indica lamenta concluye subraya destaca agrega reconoce matiza detalla relata argumenta defiende "
                "critica considera cree piensa espera escribe contesta zanja reitera aclara manifiesta expresa "
                "narra sentencia describe ironiza reclama pide sugiere confirma revela relativiza justifica celebra "
                "promete tuitea remata prosigue continúa incide alega piden exigen reclaman creen opinan sostienen "
                "lamentan critican consideran dicen afirman aseguran explican denuncian recuerdan"
            ),
            past=words(
                "dijo afirmó aseguró explicó contó añadió preguntó respondió señaló sostuvo insistió replicó "
                "denunció recordó resumió comentó opinó advirtió precisó admitió confesó anunció declaró apuntó "
                "indicó lamentó concluyó subrayó destacó agregó reconoció matizó detalló relató argumentó defendió "
                "criticó consideró creyó escribió contestó zanjó reiteró aclaró manifestó expresó narró sentenció "
                "describió ironizó reclamó pidió sugirió confirmó reveló justificó celebró prometió tuiteó remató "
                "prosiguió continuó alegó decía explicaba contaba aseguraba dijeron afirmaron aseguraron explicaron "
                "denunciaron"
            ),
            perfect=words(
                "dicho afirmado asegurado explicado contado añadido preguntado respondido señalado sostenido "
                "insistido denunciado recordado comentado advertido precisado admitido confesado anunciado "
                "declarado apuntado indicado lamentado subrayado destacado reconocido escrito manifestado "
                "confirmado prometido pedido"
            ),
        ),
        gesture=Verbs(
            present=words(
                "exclama grita suspira bromea susurra ríe sonríe murmura protesta clama lee queja alegra lamenta "
                "indigna"
            ),
            past=words(
                "exclamó gritó suspiró bromeó susurró rió sonrió murmuró protestó clamó leyó quejó espetó soltó"
            ),
            perfect=words("exclamado gritado suspirado bromeado susurrado protestado"),
        ),
        think=Verbs(
            present=words(
                "cree piensa espera teme sabe prevé niega duda supone confía exige garantiza sospecha vaticina muestra"
            ),
            past=words("creía pensaba esperaba temía sabía previó negó dudó exigió garantizó sospechaba mostró"),
            perfect=words("creído negado exigido garantizado previsto"),
        ),
        want=Verbs(
            present=words("exige reclama propone pide promete anuncia"),
            past=words("exigió reclamó propuso pidió prometió anunció"),
            perfect=words("exigido reclamado propuesto pedido prometido anunciado"),
        ),
        call=Verbs(
            present=words("califica tacha llama describe habla define denuncia lamenta critica tilda dice"),
            past=words("calificó tachó llamó describió habló definió denunció lamentó criticó tildó"),
            perfect=words("calificado tachado llamado descrito hablado definido tildado"),
        ),
        endings=endings("a e ó ía"),
        answer=words("responde respondió replica replicó contesta contestó"),
        bare=words(""),
        ask=words("pregunta preguntó"),
        according=words("según a_juicio_de en_palabras_de en_opinión_de"),
    ),
    pronouns=Pronouns(
        he=words("él"),
        she=words("ella"),
        either=words("usted"),
        they=words("ellos ellas"),
        own=words("yo nosotros nosotras tú"),
        possessive=words("su sus mi mis nuestro nuestra nuestros nuestras tu tus"),
        addressed=words("usted ustedes te tu tus su sus le"),
    ),
    roles=Roles(
        titles_he=words("sr don d señor"),
        titles_she=words("sra doña dña señora señorita"),
        titles=words("dr dra prof doctor doctora profesor profesora"),
        he=words(
            "hombre padre marido hijo hermano rey príncipe niño abuelo tío director presidente alcalde concejal "
            "abogado médico consejero vecino dueño fundador investigador maestro profesor agricultor ganadero "
            "pescador policía comisario diputado senador embajador autor escritor actor cantante entrenador jugador "
            "jubilado ministro secretario delegado portavoz regidor edil camarero panadero párroco obispo"
        ),
        she=words(
            "mujer madre esposa hija hermana reina princesa niña abuela tía viuda directora presidenta alcaldesa "
            "concejala abogada médica consejera vecina dueña fundadora investigadora maestra profesora agricultora "
            "ganadera comisaria diputada senadora autora escritora actriz entrenadora jugadora jubilada ministra "
            "secretaria delegada regidora camarera panadera matrona enfermera señora"
        ),
        either=words(
            "portavoz juez jueza fiscal estudiante artista economista analista experto experta especialista "
            "responsable periodista guía testigo víctima colega representante pariente sindicalista voluntario "
            "voluntaria propietario propietaria miembro jefe jefa gerente policía agente concejal cliente"
        ),
        endings=endings("or ora ero era ista ólogo óloga ante ente ario aria ador adora"),
        endings_she=endings("ora era óloga aria adora esa"),
        definite=(),
        same=(
            words("alcaldesa regidora primera_edil edil"),
            words("alcalde regidor primer_edil edil"),
            words("consejería departamento"),
        ),
    ),
    connectives=Connectives(
        that=words("que si"),
        resume=words("pero y porque o así aunque cuando si entonces pues sino ni"),
        relative=words("que quien quienes cuyo cuya donde"),
        who=words("que quien quienes"),
        joining=words("y e"),
        prepositions=words(
            "a de del en con por para sobre bajo ante tras desde hasta contra entre sin según durante mediante al "
            "hacia junto"
        ),
        adverbs=words(
            "allí aquí ahora entonces luego después también todavía aún sin_embargo además ayer hoy mañana pero y "
            "porque que si como esto eso ello qué cómo dónde no solo sólo quizás siempre nunca finalmente así "
            "mientras antes cuando lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril "
            "mayo junio julio agosto septiembre octubre noviembre diciembre todos todas varios varias algunos "
            "algunas ningún ninguna nadie más ya lo se tampoco incluso según durante en este esta estos estas entre"
        ),
        articles=words("el la los las"),
        indefinite=words("un una unos unas dos tres varios varias algunos algunas"),
        auxiliaries=words("ha han había habían"),
        finite=words(
            "es son era eran será está están puede pueden debe deben va van ha han hay fue fueron tiene tienen"
        ),
        verb_particles=words(""),
        reflexive=words("se le les me nos lo la"),
        copulas=words("es era"),
        nobody=words("alguien nadie"),
    ),
    habits=Habits(
        headings=words("claves contexto ficha pie_de_foto lea_también resumen corrección datos"),
        bylines=words("por texto foto fotos texto_y_fotos"),
        questions=words("pregunta p q"),
        answers=words("respuesta r"),
        interviews=words(
            "entrevista entrevistó entrevistamos conversa_con conversó_con habla_con habló_con hablamos_con "
            "charla_con charló_con pregunta_a preguntó_a se_reunió_con"
        ),
        reporters=words(
            "reportero reportera periodista redactor redactora fotógrafo fotógrafa corresponsal entrevistador "
            "entrevistadora"
        ),
        mail=words("de para fecha asunto enviado cc copia responder_a adjunto"),
        closings=words(
            "saludos un_saludo saludos_cordiales atentamente un_cordial_saludo cordialmente gracias_de_antemano "
            "un_abrazo"
        ),
        particles=words("de del la las los von van der da di y al el bin"),
        so_called=words(
            "llamado llamada llamados apodado apodada bautizado bautizada titulado titulada denominado denominada "
            "lema título palabra término"
        ),
        works=words(
            "novela libro película canción serie programa obra poema disco álbum ópera restaurante bar asociación "
            "plataforma título lema proyecto campaña marca aplicación exposición pódcast periódico cartel nombre "
            "palabra término barco eslogan pancarta operación"
        ),
    ),
    verb_second=False,
    drops_subject=True,
    dash_encloses=True,
)
