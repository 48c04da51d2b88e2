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
                "dice afirma asegura explica cuenta añade pregunta responde señala sostiene insiste replica denuncia "
                "recuerda resume comenta opina advierte precisa admite confiesa anuncia declara apunta indica "
                "lamenta concluye subraya destaca agrega reconoce matiza detalla relata argumenta defiende critica "
                "considera cree piensa espera escribe contesta zanja reitera aclara manifiesta expresa narra "
                "sentencia describe ironiza reclama pide sugiere confirma revela relativiza justifica celebra "
                "promete tuitea remata prosigue continúa incide alega piden exigen reclaman creen opinan sostienen "
                "lamentan critican consideran dicen afirman aseguran explican denuncian recuerdan acusa aduce "
                "advierten agradece alerta alude ansía aplaude apostilla arguye arremete asiente atribuye augura "
                "aventura avisa carga certifica cita coincide comunica concede concreta confía conjetura constata "
                "contrapone corrobora cuestiona deduce defienden desliza desmiente desvela detecta dictamina diserta "
                "ejemplifica elogia encuadra enfatiza enumera equipara espeta esgrime estima evoca exhorta exige "
                "expone exterioriza fabula felicita formula garantiza hace_hincapié hace_notar ilustra informa "
                "indican inquiere insta interpela interroga invita juzga lanza maldice mantiene medita menciona "
                "musita niega notifica objeta observa opone ordena pondera postula precisan presume pregona "
                "profetiza proclama pronostica propone protesta puntualiza razona rebate recalca recapitula recela "
                "rechaza recita recomienda recrimina rectifica redunda refiere refuta rememora repasa repite "
                "reprocha repone resalta retoma rezonga sale_al_paso salda secunda señalan se_defiende se_excusa "
                "se_justifica se_lamenta se_pregunta se_queja se_sincera sospecha sopesa tercia teoriza testifica "
                "titubea tranquiliza traslada ultima urge valora verbaliza vislumbra apela abunda abunda_en "
                "deja_claro pone_de_relieve pone_de_manifiesto da_a_entender saca_pecho apuntan insisten cuentan "
                "responden añaden piensan temen recalcan"
            ),
            past=words(
                "dijo afirmó aseguró explicó contó añadió preguntó respondió señaló sostuvo insistió replicó "
                "denunció recordó resumió comentó opinó advirtió precisó admitió confesó anunció declaró apuntó "
                "indicó lamentó concluyó subrayó destacó agregó reconoció matizó detalló relató argumentó defendió "
                "criticó consideró creyó escribió contestó zanjó reiteró aclaró manifestó expresó narró sentenció "
                "describió ironizó reclamó pidió sugirió confirmó reveló justificó celebró prometió tuiteó remató "
                "prosiguió continuó alegó decía explicaba contaba aseguraba dijeron afirmaron aseguraron explicaron "
                "denunciaron acusó adujo agradeció alertó aludió aplaudió apostilló arguyó arremetió asintió "
                "atribuyó auguró aventuró avisó certificó citó coincidió comunicó concedió concretó conjeturó "
                "constató corroboró cuestionó dedujo deslizó desmintió desveló dictaminó ejemplificó elogió enfatizó "
                "enumeró esgrimió estimó evocó exhortó expuso felicitó formuló garantizó hizo_hincapié hizo_notar "
                "ilustró informó inquirió instó interpeló interrogó invitó juzgó lanzó maldijo mantuvo meditó "
                "mencionó musitó negó notificó objetó observó ordenó ponderó postuló presumió pregonó proclamó "
                "pronosticó propuso protestó puntualizó razonó rebatió recalcó recapituló rechazó recitó recomendó "
                "recriminó rectificó refirió refutó rememoró repasó repitió reprochó repuso resaltó retomó "
                "salió_al_paso secundó se_defendió se_excusó se_justificó se_lamentó se_preguntó se_quejó se_sinceró "
                "terció testificó titubeó tranquilizó trasladó valoró verbalizó apeló abundó dejó_claro "
                "puso_de_relieve puso_de_manifiesto dio_a_entender insistieron advirtieron contaron señalaron "
                "respondieron añadieron alegaba afirmaba señalaba sostenía defendía recordaba repetía insistía "
                "respondía lamentaba bromeaba comentaba opinaba admitía reconocía advertía decían"
            ),
            perfect=words(
                "dicho afirmado asegurado explicado contado añadido preguntado respondido señalado sostenido "
                "insistido denunciado recordado comentado advertido precisado admitido confesado anunciado declarado "
                "apuntado indicado lamentado subrayado destacado reconocido escrito manifestado confirmado prometido "
                "pedido acusado agradecido alertado avisado comunicado concretado coincidido concluido confiado "
                "constatado contestado corroborado criticado cuestionado defendido desmentido detallado descartado "
                "dictaminado enfatizado estimado explicitado expuesto expresado informado instado insinuado invitado "
                "ironizado justificado lanzado mantenido matizado mencionado negado opinado ordenado pronosticado "
                "propuesto puntualizado reiterado recalcado rechazado recomendado relatado remarcado repetido "
                "replicado reprochado resaltado revelado sentenciado sugerido tachado testificado valorado zanjado "
                "celebrado reclamado solicitado publicado"
            ),
        ),
        gesture=Verbs(
            present=words(
                "exclama grita suspira bromea susurra ríe sonríe murmura protesta clama lee queja alegra lamenta "
                "indigna aúlla balbucea berrea brama canta canturrea carraspea chilla cuchichea farfulla gime "
                "gimotea gruñe implora jadea jura llora masculla ordena refunfuña rezonga ruge ruega sisea solloza "
                "suelta tararea tartamudea truena ulula vocea vocifera se_ríe se_encoge_de_hombros asiente "
                "niega_con_la_cabeza resopla rompe_a_reír se_emociona se_indigna se_sorprende se_asombra se_enfada "
                "se_alegra estalla interrumpe salta espeta"
            ),
            past=words(
                "exclamó gritó suspiró bromeó susurró rió sonrió murmuró protestó clamó leyó quejó espetó soltó "
                "balbuceó berreó bramó cantó carraspeó chilló cuchicheó farfulló gimió gruñó imploró jadeó juró "
                "lloró masculló refunfuñó rugió rogó siseó sollozó tarareó tartamudeó tronó vociferó se_rió asintió "
                "resopló se_emocionó se_indignó se_sorprendió se_enfadó se_alegró estalló interrumpió saltó "
                "murmuraba suspiraba reía sonreía gritaba"
            ),
            perfect=words("exclamado gritado suspirado bromeado susurrado protestado"),
        ),
        think=Verbs(
            present=words(
                "cree piensa espera teme sabe prevé niega duda supone confía exige garantiza sospecha vaticina "
                "muestra confía_en considera entiende advierte sostiene recela desconoce ignora comprende aprende "
                "descubre observa intuye imagina calcula asume admite demuestra indica prueba sugiere revela acepta "
                "rechaza lamenta celebra está_convencido está_convencida está_seguro está_segura da_por_hecho "
                "da_por_sentado no_descarta descarta ve_probable se_teme se_queja_de creen temen esperan saben "
                "piensan confían desea"
            ),
            past=words(
                "creía pensaba esperaba temía sabía previó negó dudó exigió garantizó sospechaba mostró consideraba "
                "entendía desconocía ignoraba comprendió descubrió intuía imaginaba calculó asumió demostró indicó "
                "probó reveló aceptó descartó estaba_convencido estaba_convencida dio_por_hecho deseaba confiaba "
                "temió esperó creyó pensó supo lamentó celebró pronosticó pidió"
            ),
            perfect=words(
                "creído negado exigido garantizado previsto temido esperado sabido pensado descubierto demostrado "
                "revelado descartado asumido calculado entendido"
            ),
        ),
        want=Verbs(
            present=words(
                "exige reclama propone pide promete anuncia piden exigen reclaman proponen solicita solicitan "
                "demanda demandan aboga_por apuesta_por insta_a llama_a aconseja recomienda plantea urge"
            ),
            past=words(
                "exigió reclamó propuso pidió prometió anunció pidieron exigieron reclamaron solicitó demandó "
                "abogó_por apostó_por instó_a llamó_a aconsejó recomendó planteó pedía reclamaba exigía"
            ),
            perfect=words(
                "exigido reclamado propuesto pedido prometido anunciado solicitado demandado abogado_por "
                "apostado_por recomendado planteado"
            ),
        ),
        call=Verbs(
            present=words(
                "califica tacha llama describe habla define denuncia lamenta critica tilda dice acusa censura "
                "condena desprecia elogia etiqueta moteja presenta ridiculiza valora bautiza considera juzga resume"
            ),
            past=words(
                "calificó tachó llamó describió habló definió denunció lamentó criticó tildó acusó censuró condenó "
                "elogió etiquetó motejó presentó ridiculizó valoró bautizó consideró juzgó resumió hablaba "
                "calificaba definía llamaba"
            ),
            perfect=words(
                "calificado tachado llamado descrito hablado definido tildado acusado censurado condenado elogiado "
                "etiquetado presentado ridiculizado valorado bautizado considerado denunciado criticado"
            ),
        ),
        endings=endings("a e ó ía"),
        answer=words("responde respondió replica replicó contesta contestó"),
        bare=words(""),
        ask=words("pregunta preguntó"),
        according=words("según a_juicio_de en_palabras_de en_opinión_de a_su_juicio en_su_opinión en_sus_palabras"),
    ),
    pronouns=Pronouns(
        he=words("él"),
        she=words("ella"),
        either=words("usted"),
        they=words("ellos ellas"),
        own=words("yo nosotros nosotras tú"),
        me=words("yo me mí conmigo"),
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
            "jubilado ministro secretario delegado portavoz regidor edil camarero panadero párroco obispo letrado "
            "sargento teniente capitán coronel general cabo inspector subinspector bombero enfermero cirujano "
            "pediatra celador farmacéutico veterinario psicólogo psiquiatra catedrático rector decano alumno "
            "sociólogo historiador politólogo geógrafo biólogo climatólogo ingeniero arquitecto aparejador banquero "
            "inversor empresario consultor asesor portero delantero defensa centrocampista seleccionador técnico "
            "árbitro colegiado ciclista nadador cura sacerdote pastor imán rabino suegro yerno nieto sobrino primo "
            "cuñado novio exmarido amigo casero inquilino comprador vendedor usuario pasajero conductor peatón "
            "turista manifestante militante activista acusado detenido arrestado sospechoso procesado imputado preso "
            "denunciante apicultor viticultor bodeguero hostelero hotelero cocinero carnicero frutero pescadero "
            "tendero albañil fontanero electricista carpintero pintor mecánico camionero taxista cartero barrendero "
            "obrero vigilante conserje notario registrador procurador magistrado gobernador primer_ministro "
            "exministro exalcalde vicepresidente presidente_autonómico secretario_general teniente_de_alcalde poeta "
            "dramaturgo músico compositor director_de_orquesta pianista guitarrista escultor fotógrafo cineasta "
            "productor presentador columnista vicario obrador pirotécnico alfarero torero"
        ),
        she=words(
            "mujer madre esposa hija hermana reina princesa niña abuela tía viuda directora presidenta alcaldesa "
            "concejala abogada médica consejera vecina dueña fundadora investigadora maestra profesora agricultora "
            "ganadera comisaria diputada senadora autora escritora actriz entrenadora jugadora jubilada ministra "
            "secretaria delegada regidora camarera panadera matrona enfermera señora letrada sargento teniente "
            "capitana coronela inspectora subinspectora bombera cirujana pediatra farmacéutica veterinaria psicóloga "
            "catedrática rectora decana alumna socióloga historiadora politóloga bióloga ingeniera arquitecta "
            "empresaria consultora asesora portera delantera seleccionadora técnica árbitra ciclista nadadora suegra "
            "nuera nieta sobrina prima cuñada novia exmujer amiga casera inquilina compradora vendedora usuaria "
            "pasajera conductora turista manifestante activista acusada detenida arrestada sospechosa denunciante "
            "apicultora viticultora bodeguera hostelera cocinera carnicera frutera pescadera tendera cartera "
            "barrendera obrera vigilante notaria procuradora magistrada gobernadora exministra exalcaldesa "
            "vicepresidenta secretaria_general teniente_de_alcalde poetisa música compositora pianista escultora "
            "fotógrafa cineasta productora presentadora columnista monja sor modista costurera limpiadora cuidadora "
            "administrativa"
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
            words("concejal edil"),
            words("consejería departamento"),
            words("entrenador técnico míster preparador seleccionador"),
            words("entrenadora técnica preparadora seleccionadora"),
            words("policía agente"),
            words("abogado letrado"),
            words("abogada letrada"),
            words("médico doctor facultativo"),
            words("médica doctora facultativa"),
            words("agricultor labrador ganadero"),
            words("cura párroco sacerdote"),
            words("diputado parlamentario"),
            words("diputada parlamentaria"),
            words("portero guardameta"),
            words("consejero titular"),
            words("consejera titular"),
        ),
        ages=endings("genario genaria añero"),
    ),
    connectives=Connectives(
        that=words("que si"),
        resume=words("pero y porque o así aunque cuando si entonces pues sino ni"),
        relative=words("que quien quienes cuyo cuya donde"),
        who=words("que quien quienes"),
        joining=words("y e"),
        prepositions=words(
            "a de del en con por para sobre bajo ante tras desde hasta contra entre sin según durante mediante al "
            "hacia junto excepto salvo conforme pese vía versus dentro fuera cerca lejos detrás delante encima "
            "debajo respecto"
        ),
        adverbs=words(
            "allí aquí ahora entonces luego después también todavía aún sin_embargo además ayer hoy mañana pero y "
            "porque que si como esto eso ello qué cómo dónde no solo sólo quizás siempre nunca finalmente así "
            "mientras antes cuando lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril "
            "mayo junio julio agosto septiembre octubre noviembre diciembre todos todas varios varias algunos "
            "algunas ningún ninguna nadie más ya lo se tampoco incluso según durante en este esta estos estas entre "
            "acaso adonde ahí alrededor anoche anteayer apenas aproximadamente aparte asimismo atrás bastante bien "
            "casi ciertamente claro cuanto debajo dentro desgraciadamente despacio deprisa enseguida entretanto "
            "especialmente exactamente encima fácilmente fuera hoy_en_día igual igualmente inmediatamente jamás "
            "justo lejos mal mucho muy menos nada pronto quizá realmente recientemente seguramente sobre_todo tal "
            "tan tanto tarde temprano tras únicamente ya_que aunque pues puesto dos tres cuatro cinco seis siete "
            "ocho nueve diez cien mil cada otro otra otros otras mismo misma ambos ambas aquel aquella aquellos "
            "aquellas ese esa esos esas le les sí efectivamente precisamente curiosamente afortunadamente "
            "evidentemente francamente sinceramente supuestamente presuntamente actualmente anteriormente "
            "posteriormente horas días años meses semanas minutos solamente hace fin mediados principios próximo "
            "próxima último última primer primera siguiente"
        ),
        articles=words("el la los las"),
        articles_he=words("el un"),
        articles_she=words("la una"),
        indefinite=words(
            "un una uno unos unas otro otra otros otras dos tres varios varias algunos algunas cuatro "
            "cinco seis siete ocho nueve diez once doce"
        ),
        auxiliaries=words("ha han había habían"),
        finite=words(
            "es son era eran será está están puede pueden debe deben va van ha han hay fue fueron tiene tienen sería "
            "serían podría podrían debería deberían quiere quieren quería sabe sabía viene vienen venía pone ponen "
            "puso queda quedan quedó parece parecen parecía vive vivía trabaja trabajaba juega jugaba abre abrió "
            "cierra cerró cerrará cuesta cuestan costó costará sube subió baja bajó llega llegó sale salió empieza "
            "empezó acaba acabó dura espera encuentra encontró pasa pasó lleva llevan llevaba pierde perdió gana "
            "ganó vende vendió compra compró construye basta falta existe permite cuenta da dan dio hace hacen hizo "
            "hará harán estaba estaban estuvo tuvo tenía tendrá tenían iba iban irá seguirá sigue siguen siguió "
            "había habían hubo habrá trata debía"
        ),
        verb_particles=words(""),
        reflexive=words("se le les me nos lo la"),
        copulas=words("es era"),
        nobody=words("alguien nadie"),
        openers=endings("mente ando iendo"),
        subordinate=words("que cuando porque mientras si como aunque pues y pero"),
        as_says=words("como"),
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
        unnamed=words("anonimato anónimo anónima nombre apellido"),
        so_called=words(
            "llamado llamada llamados apodado apodada bautizado bautizada titulado titulada rotulado rotulada "
            "etiquetado etiquetada rebautizado rebautizada denominado denominada "
            "lema título palabra término"
        ),
        signs=words(
            "cartel carteles pancarta pancartas letrero letreros rótulo póster pegatina inscripción pintada "
            "pintadas placa banderola sábana camiseta pizarra grafiti taza"
        ),
        expressions=words(
            "respuesta respuestas carta cartas correo correos mensaje mensajes sms texto textos tuit tuits "
            "publicación comentario comentarios declaración declaraciones palabra palabras voz informe libro "
            "diario nota notas testimonio explicación razón objeción conclusión consejo pregunta preguntas "
            "pensamiento opinión punto mirada rostro veredicto escrito "
            "valoración"
        ),
        notes=words("nota aviso"),
        works=words(
            "novela libro película canción serie programa obra poema disco álbum ópera restaurante bar asociación "
            "plataforma título lema proyecto campaña marca aplicación exposición pódcast periódico cartel nombre "
            "palabra término barco eslogan pancarta operación documental cuadro escultura artículo tribuna columna "
            "editorial banderola póster texto inscripción estribillo himno salmo trilogía comedia espectáculo "
            "concierto gira mote sobrenombre apodo expresión adjetivo concepto ensayo relato cuento carta ley plan "
            "revista diario semanario blog single sencillo tema villancico"
        ),
    ),
    verb_second=False,
    drops_subject=True,
    dash_encloses=True,
    plurals=(("ió", "ieron"), ("ó", "aron"), ("a", "an"), ("e", "en")),
)
