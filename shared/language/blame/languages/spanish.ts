import type { OtherLanguage } from '#shared/language/blame/languages/otherLanguage.ts';

export const SPANISH: OtherLanguage = {
  tellers: (
    'la de el los las una y en se por con para del al fue lo que no su sus más como pero sin le ya ' +
    'hay había está este esta ha han porque nadie cuando todo muy es era a qué quien alguien'
  ).split(' '),
  people: (
    'él ella ellos ellas nosotros nadie alguien quien equipo equipos turno guardia técnico técnica ' +
    'técnicos operador operadora operadores ingeniero ingeniera ingenieros desarrollador ' +
    'desarrolladores administrador jefe jefa encargado encargada responsable responsables becario ' +
    'becaria novato analista proveedor mantenimiento soporte compras ventas ' +
    'administración personal compañero compañera compañeros empleado empleada conductor chofer ' +
    'enfermera enfermero doctor doctora médico celador celadora profesor maestra recepción señor ' +
    'señora farmacéutica farmacéutico celadores choferes conductores enfermeras enfermeros médicos médica ' +
    'doctores maquinista electricista contratista capataz gerente directora departamento becarios operadoras ' +
    'ingenieras analistas programadora programadores vigilante vigilantes cajera cajero gente administradora'
  ).split(' '),
  things:
    /^(?:servidor(?:es)?|servicios?|scripts?|procesos?|nodos?|analizador|filtros?|enrutador(?:es)?|router|conmutador(?:es)?|proxy|caché|bases?|aplicación|aplicaciones|programas?|sistemas?|sensor(?:es)?|sondas?|válvulas?|bombas?|máquinas?|autómatas?|certificados?|tareas?|planificador|programador|agentes?|clientes?|demonio|monitor(?:es)?|monitorización|monitoreo|software|firmware|controlador(?:es)?|herramientas?|pipeline|interfaz|módulos?|bibliotecas?|impresoras?|lector(?:es)?|escáner|formularios?|balanceador|pasarela|cortafuegos|reguladores?|regulador|robots?|cámaras?|reloj|contador(?:es)?|colas?|contenedor(?:es)?|pods?|clúster|kernel|núcleo|índice|pruebas?|reglas?|función|funciones|versión|versiones|caldera|motor(?:es)?|compresor(?:es)?|puertas?|alarmas?|alertas?|documentación|procedimientos?|manual(?:es)?|protocolos?|planos?|diseño|réplicas?|consultas?|jobs?|trabajos?|copias?|respaldos?|plataformas?|sitios?|portal(?:es)?|páginas?|mensajes?|discos?|memoria|red|redes|enlaces?|api|teléfonos?|pantallas?|botón|botones|campos?|tarjetas?|cables?|baterías?|congelador(?:es)?|neveras?|aparatos?|equipamiento|autómata|esquemas?|guías?|validador(?:es)?|importador(?:es)?|compilador(?:es)?|etiquetas?|navegador(?:es)?|firewalls?|umbral(?:es)?|interruptor(?:es)?|generador(?:es)?|supervisor|depósitos?|tanques?|sucursal(?:es)?|job|backup|dispositivos?|buscapersonas|computadoras?|ordenador(?:es)?|impresora|parser|cron|clave|token|sesión|cabeceras?|tráfico|(?!atención$|actuación$|intención$|distracción$|precaución$|autorización$|precipitación$|concentración$|reacción$)\S{3,}(?:ción|ciones|miento|mientos))$/,
  pronounsOfThings: ['él', 'ella', 'ellos', 'ellas', 'quien'],
  agents: ['por'],
  passives:
    / (?:fue|fueron|sido|era|es|(?:haberse|se habría|se hubiera|se hubiese) (?:\S+ )?evitado|evitarse|evitable|se (?:hizo|hicieron|lanzó|lanzaron|desplegó|desplegaron|aplicó|aplicaron|aprobó|aprobaron|dejó|dejaron|firmó|subió|cambió|tocó|programó|publicó|ejecutaron|entregaron)) /,
  articles: [
    'el',
    'la',
    'los',
    'las',
    'un',
    'una',
    'este',
    'esta',
    'ese',
    'esa',
    'cada',
    'nuestro',
    'nuestra',
  ],
  clauseWords: ['que', 'donde', 'si', 'pero', 'y'],
  reasons: / (?:porque|pues|puesto que|ya que|dado que|debido a|al no|como) /,
  verbsOfPeople:
    'no debió debía debería tenía olvidó pensó creyó sabía ignoró dejó ha había hizo pudo podía se tendría asumió supuso ve vio mira miró decide decidió cree piensa prefiere'.split(
      ' ',
    ),
  groups: [
    {
      family: 'might-have-been',
      question: '¿Qué se veía en ese momento y qué control falta hoy?',
      phrases: (
        'P * (?:debió|debieron|debería|deberían|debía|debían|tenía que|tenían que|pudo|pudieron|podía|podría|podrían) (?:de )?(?:haber|haberlo|haberse|haberla|haberle) / ' +
        '(?:debió|debieron) (?:haber|de haber) / P * (?:tendría|tendrían) que haber(?:lo|la|le|nos|se)? / ' +
        '(?:deberían|debieron|tendrían que) haber(?:nos|me) / ' +
        'era (?:la )?(?:obligación|responsabilidad|deber|tarea|trabajo) (?:de|del) (?:la |los |las )?(?:P|§) / ' +
        'tenía que haber (?:estado|avisado|revisado|llamado|mirado|hecho|comprobado) / ' +
        'de haber (?:\\S+ado|\\S+ido|hecho|visto|dicho|puesto) (?:P|§) / ' +
        'si (?:P|el P|la P|§) (?:\\S+ )?(?:hubiera|hubiese|hubieran|hubiesen)(?! (?:tenido|recibido|podido|sabido|visto|contado|dispuesto)) / ' +
        'si (?:\\S+ ){0,3}(?:hubiera|hubiese|hubieran) (?:\\S+ )?(?:avisado|mirado|leído|hecho|preguntado|llamado|revisado|probado|escuchado|prestado|comprobado) / ' +
        '(?:se )?(?:habría|hubiera|hubiese|podría haber|pudo haber|podía haber) (?:sido )?(?:\\S+ )?(?:evitado|evitarse|ahorrado|prevenido|impedido) / ' +
        'haberse evitado / pudo (?:haberse )?evita(?:do|rse) / evitable / bastaba con (?:mirar|leer|preguntar|llamar|avisar|revisar|comprobar|escuchar) / habría bastado (?:con )?(?:mirar|leer|preguntar|llamar|avisar|revisar|comprobar|escuchar|una llamada|un vistazo|una mirada) / ' +
        'con (?:solo|sólo) (?:mirar|leer|preguntar|llamar|avisar|revisar|comprobar|escuchar) / le (?:correspondía|tocaba) (?:a )? / ' +
        'era (?:su|la) (?:obligación|responsabilidad|deber|trabajo) / hoy no estaríamos / ' +
        'no (?:estaríamos|estarían)  / nunca debió / lo que no debía'
      ).split(' / '),
    },
    {
      family: 'left-undone',
      question: '¿Qué recuerda normalmente este paso y qué pasó con ese aviso?',
      phrases: (
        '(?:se )?(?:le|les|me|nos) olvidó / olvid(?:ó|aron) (?:de )? / ' +
        '(?:a|al) (?:la |los |las )?(?:§|P) se (?:le|les) (?:olvidó|olvidaron|pasó|pasaron|fue) / ' +
        '(?:§|P) (?:[^ .;:!?,]+ ){0,3}?no (?:lo |la |los |las |le |se )?(?:comprob|revis|verific|mir|valid|consult|escal|respet|fij|molest)(?:ó|aron) / ' +
        '(?:§|P) (?:[^ .;:!?,]+ ){0,3}?no (?:lo |la |los |las |le |se )?(?:leyó|leyeron|siguió|siguieron|atendió|atendieron) / ' +
        'y no (?:hace|hizo|hacen|hicieron) nada / y no lo (?:hizo|hicieron) / brazos cruzados / ' +
        '(?:se dign(?:a|ó|an|aron)|sin dignarse) a / ' +
        'P (?:\\S+ )?(?:olvidó|olvidaron|omitió|omitieron|ignoró|ignoraron|descuidó|descuidaron|desatendió) / ' +
        'se pasó por alto / pasaron por alto / pasó por alto (?:el|la|los) (?:aviso|revisión|alerta) / ' +
        'se (?:omitió|descuidó|desatendió|ignoró) / hicieron caso omiso / hizo caso omiso / ' +
        'no (?:se )?(?:molestó|molestaron|dignó|dignaron|preocupó|preocuparon|tomó la molestia|tomaron la molestia) / ' +
        'no se (?:prestó|dio|tuvo) (?:la )?(?:debida |suficiente |ninguna )?(?:atención|importancia|cuidado) / ' +
        'sin (?:leer|mirar|preguntar|avisar|pensar|comprobar|revisar|consultar|siquiera|decir nada|autorización|probar) / ' +
        'por no (?:leer|mirar|preguntar|avisar|comprobar|revisar|escuchar|probar) / ' +
        'brilló por su ausencia / brillaron por su ausencia / sigue durmiendo / seguía durmiendo / ' +
        'dormid[oa]s? en / se durmi(?:ó|eron) / mir(?:ó|aron) (?:hacia|para) otro lado / ' +
        'hizo la vista gorda / oídos sordos / hacerse (?:el|la|los) (?:sueco|loco|sordo) / ' +
        'se lav(?:ó|aron) las manos / lo deja (?:encima|para) / ' +
        'dej(?:ó|aron) (?:para mañana|pasar|correr|tirado|abandonad[oa]|la puerta|abiert[oa]) / ' +
        'en vez de (?:avisar|llamar|pensar|preguntar|mirar|leer|revisar) / ' +
        'en lugar de (?:avisar|llamar|pensar|preguntar|mirar|leer|revisar) / tan tranquilo / ' +
        'tan campante / (?:§|P) (?:\\S+ )?no (?:hizo nada|dijo nada|avisó|avisaron) / ' +
        'ni (?:siquiera )?(?:miró|leyó|preguntó|avisó|se enteró|se enteraron)'
      ).split(' / '),
    },
    {
      family: 'nobody-did',
      question: '¿Qué lo habría hecho visible y cuándo?',
      phrases: (
        'nadie (?:\\S+ ){0,2}(?:se (?:dio|percató|molestó|ocupó|preocupó|enteró|acordó|hizo|fijó|tomó|atrevió)|avisó|miró|revisó|preguntó|notó|vio|leyó|pensó|comprobó|hizo|dijo|quiso|cayó|reparó|prestó|informó|probó) / ' +
        'no fue nadie / ni uno solo (?:de (?:ellos|los técnicos|nosotros)|se|avisó|miró) / ' +
        'ningún (?:técnico|ingeniero|operador|responsable|compañero) (?:se|avisó|miró|revisó|hizo)'
      ).split(' / '),
    },
    {
      family: 'careless-person',
      question: '¿Qué se vio y qué se hizo, paso a paso?',
      phrases: (
        'negligen(?:cia|cias|te|tes) / descuid(?:o|os|ado|ada|ados|adas) / desidia / dejadez / ' +
        'imprudencia\\S* / imprudente\\S* / despist(?:e|es|ado|ada|ados) / chapuz(?:a|as|ero|ero|eros) / ' +
        'impericia / a quién se le ocurr(?:e|ió) / sin encomendarse a / por su cuenta y riesgo / ' +
        '(?:§|P) (?:[^ .;:!?,]+ ){0,3}(?:le|les) falta(?:ba)?(?: el| la| todo)? (?:rigor|disciplina|seriedad|compromiso|profesionalidad|criterio) / ' +
        '(?:§|P) (?:[^ .;:!?,]+ ){0,3}se (?:relaj|acomod)(?:a|an|ó|aron) / ' +
        'irresponsab\\S+ / a la ligera / a lo loco / a las prisas / deprisa y corriendo / ' +
        'de cualquier manera / ' +
        '(?:falta|exceso|ausencia) de (?:atención|cuidado|rigor|disciplina|profesionalidad|criterio|sentido común|confianza|interés|seriedad|compromiso|madurez|responsabilidad|previsión) / ' +
        'falta total de / d(?:io|ieron) por (?:hecho|sentado|supuesto|bueno) / ' +
        'P (?:\\S+ )?(?:supuso|supusieron|asumió|asumieron|creyó|creyeron|se confió|se confiaron)(?! (?:al principio|primero|inicialmente|en un principio|, )) / ' +
        'se confi(?:ó|aron) / ' +
        'por (?:vagos|vago|pereza|comodidad|vagancia|descuido|torpeza|ignorancia|flojera|flojos) / ' +
        'sin la debida / atolondrad\\S+ / precipitadamente / con los ojos cerrados / ' +
        'ligereza / relajad[oa]s? con'
      ).split(' / '),
    },
    {
      family: 'incompetent-person',
      question: '¿Qué conocimiento hace falta y dónde está escrito?',
      phrases: (
        'incompeten(?:cia|te|tes) / inept(?:o|a|os|as|itud) / ' +
        'torp(?:eza|ezas|emente) / idiot\\S* / imbécil\\S* / estúpid\\S* / estupidez\\S* / ' +
        'tont(?:o|a|os|as|ería|erías) / cabeza hueca / (?:§|P) (?:\\S+ )?(?:es|son) (?:\\S+ )?vag(?:o|os|a|as) / (?:unos? )vag(?:o|os|a|as) / vagancia / holgazan\\S+ / ' +
        'perezos\\S+ / aficionad(?:o|os|a|as) / novat(?:o|a|os|as|ada) / principiante\\S* / ' +
        'ignorante\\S* / inexpert\\S+ / inexperiencia / ' +
        '(?:no tenía|no tenían|no tiene|no tienen|sin tener|sin) ni idea / ' +
        'no (?:tenía|tiene|tenían) (?:ni )?(?:la menor )?idea / ' +
        '(?:§|P) (?:\\S+ )?no (?:entendió|entendieron|entiende|entienden|comprendió|comprendieron|sabe|saben) (?:nada|cómo|el|la|lo que) / ' +
        '(?:§|P) (?:es|fue|son) un desastre / error(?:es)? humanos? / fallo humano / factor humano / ' +
        'error de (?:principiante|novato|juicio|criterio|bulto) / metedura de pata / ' +
        'meti(?:ó|eron) la pata / la (?:pifió|cagó|lió|fastidió) / pifi(?:a|ó) / patinazo / cagada / ' +
        '(?:§|P) (?:\\S+ )?entr(?:ó|aron|an|a) en pánico / ' +
        'perdi(?:ó|eron) (?:los nervios|la cabeza|los papeles|la calma) / arrogan\\S+ / soberbi\\S+ / ' +
        'prepotent\\S* / terc(?:o|a|os|as) / testarud\\S+ / se cre(?:e|en) / ' +
        'cree que (?:las normas|es|sabe|está) / las normas son para / ' +
        'no (?:piensan|piensa|pensó|pensaron) / no (?:le|les) importa / ' +
        'le faltó (?:madurez|valor|criterio|sentido|carácter|experiencia|voluntad) / ' +
        'demasiado (?:confiad[oa]|orgullos[oa]|vago) / no dan? la talla / ' +
        'cre(?:e|en|yó|ía) saber más / (?:§|P) (?:[^ .;:!?,]+ )?no est(?:á|aba) (?:capacitad|cualificad)[oa] / ' +
        'no est(?:á|aba|án|aban) a la altura / ' +
        'a ver si (?:esta vez |por fin )?(?:se enteran|aprende|aprenden|espabila) / se enteran / ' +
        'vergonzos\\S+ / lamentable / lamentables / de vergüenza / luego pasa lo que pasa'
      ).split(' / '),
    },
    {
      family: 'because-of-a-person',
      question: '¿Qué permitió, en la herramienta y el proceso, que un paso tuviera este efecto?',
      phrases: (
        'por culpa (?:de|del) (?:la |los |las )?(?:P|§) / ' +
        '(?:la )?culpa (?:es|fue|la tiene|la tuvo|de|del) (?:\\S+ )?(?:P|§) / (?:§|P) (?:\\S+ )?culpables? / ' +
        'el responsable (?:de|del) (?:desastre|fallo|error|apagón|caída|incidente) / ' +
        '(?:lo )?(?:provocó|causó|rompió|tumbó|tumba|borró|cargó|estropeó) § / ' +
        '§ (?:\\S+ )?(?:tumba|tumbó|rompe|rompió|borra|borró|se cargó|estropeó|destrozó|fastidió) / ' +
        'fue § (?:quien|el que|la que) / fue (?:el|la) P (?:quien|el que|la que) / ' +
        'por (?:la|el) (?:torpeza|descuido|error|capricho|negligencia|dejadez|ignorancia|ocurrencia) de / ' +
        '(?:gracias a|debido a|por) (?:la )?(?:genialidad|ocurrencia|brillante idea) / la ocurrencia / ' +
        '(?:error|errores|torpeza|despiste|descuido) (?:de|del) (?:la |los )?(?:becari[oa]|operadora?|técnic[oa]|ingenier[oa]|administradora?|enfermer[oa]|conductor|celador|encargad[oa]) / ' +
        '(?:provocad|causad|ocasionad)[oa]s? por (?:un error|una torpeza|un descuido|un despiste) (?:de|del) (?:la )?(?:P|§) / ' +
        'pag(?:ó|aron) (?:el capricho|la torpeza|la terquedad|el orgullo|la tozudez|los errores) / ' +
        'la brillante idea / ¿ quién (?:fue|lo hizo|tocó|autorizó) / (?:saber|averiguar|aclarar) quién (?:fue|lo hizo|tocó) / con nombre y apellidos / ' +
        'al tocar lo que'
      ).split(' / '),
    },
    {
      family: 'punished',
      question: '¿Qué haría seguro el mismo paso para la siguiente persona?',
      phrases: (
        'expediente (?:disciplinario|sancionador|a|al) / disciplinari\\S+ / amonest\\S+ / apercib\\S+ / ' +
        'sanci(?:ón|ones|onar|onará|onado)(?! (?:de|del) (?:la )?(?:ley|tráfico)) / despid\\S+ / ' +
        'despedi(?:r|do|da) / descontar de (?:la|su) nómina / de la nómina de / ' +
        'retirar(?:le|les)? (?:\\S+ ){0,3}(?:permisos|accesos?|privilegios|bono) (?:a|al) (?:la |el |los |las )?(?:P|§) / ' +
        'quitar(?:le|les) (?:\\S+ ){0,3}(?:permisos|accesos?|guardia|bono) / quitar (?:\\S+ ){0,3}(?:permisos|accesos?|guardia|bono) (?:a|al) (?:la |el |los |las )?(?:P|§) / ' +
        'llamad[oa] (?:de atención|al orden) / llamar(?:le|les) la atención / tirón de orejas / ' +
        'leer la cartilla / rendir cuentas / rinda cuentas / que repitan? (?:el|la) / ' +
        'repetir (?:el|la) (?:curso|formación|capacitación) (?:a|para) / ' +
        'consecuencias (?:laborales|personales|disciplinarias|para (?:§|el culpable|la culpable|quien|el responsable|la responsable)) / hablar seriamente / ' +
        'hablar con (?:§|él|ella) (?:muy )?(?:en serio|seriamente) / ponerle? las pilas / reprimenda / ' +
        'castig\\S+ / multa(?:r)? (?:a|al) (?:P|§|los) / suspender de (?:empleo|sueldo)'
      ).split(' / '),
    },
    {
      family: 'be-careful',
      question: '¿Qué proceso o herramienta podría haberlo detectado por sí solo?',
      phrases: (
        '(?:poner|ponga|pongan|pongamos|prestar|preste|presten|prestemos|tener|tengan|tengamos) (?:\\S+ )?(?:más|mayor|mucha|mucho|la máxima|toda la) (?:atención|cuidado|interés|empeño) / ' +
        '(?:más|mayor) (?:atención|cuidado|vigilancia|rigor|disciplina|concentración|prudencia|responsabilidad|compromiso|seriedad) / ' +
        '(?:ser|sean|estar|estén|seamos|estemos) (?:\\S+ )?(?:más )?(?:cuidados|atent|vigilant|responsabl|prudent|consciente|rigoros|divigent|diligent)\\S* / ' +
        'extremar (?:la|las|el) / ' +
        'recordar (?:a (?:todos|todas|todo|los|las|cada)|al (?:personal|equipo|turno)) / ' +
        'dos y hasta tres veces / ' +
        '(?:revisar|mirar|leer|comprobar) (?:bien|dos veces|con calma|con más) / revise bien / ' +
        'pensar(?:lo)? (?:dos veces|antes) / antes de tocar nada / ' +
        'concienciar / concienciación / sensibiliz\\S+ / tomar conciencia / ' +
        'abrir (?:bien )?los ojos / ojo con / ' +
        'con los cinco sentidos / ponerse las pilas / exigir al personal / ' +
        'asum(?:ir|a|an|amos) (?:su|nuestra|cada uno su) responsabilidad'
      ).split(' / '),
    },
    {
      family: 'heroes',
      question: '¿Qué lo hizo posible y habría funcionado sin esta persona?',
      phrases: (
        'héroe\\S* / heroín\\S* / heroic\\S+ / heroicidad / él solo / ella sola / él solito / ' +
        'ella solita / sin ayuda de nadie / genialidad / genio\\S* / ' +
        'salv(?:ó|ado|aron) (?:el día|la (?:situación|noche|jornada|papeleta)|los muebles) / (?:§|P) (?:\\S+ ){0,2}nos salvó / nos salvó (?:§|P) / salvador\\S* / ' +
        'castañas del fuego / sacó (?:adelante|del apuro|del pozo) / no durmió / sin dormir / ' +
        'noches? en vela / en vela la noche entera / incansable\\S* / abnega\\S+ / sacrificio (?:de (?:P|§)|personal) / ' +
        'entrega (?:admirable|total|absoluta|ejemplar) / gracias a (?:§|él|ella) (?:seguimos|estamos|no|hoy) / ' +
        'de no ser por (?:§|él|ella|P) / si no (?:es|fuera|llega a ser) por (?:§|él|ella|P) / ' +
        'menos mal que (?:§|P|la P|el P) / sin (?:§|él|ella) (?:no|estaríamos|habríamos|seguiríamos) / ' +
        'sangre fría / un crack / nuestro ángel / milagro de / ' +
        'se echó (?:\\S+ ){0,3}a la espalda / chapó / de quitarse el sombrero / (?:toda una|es una) leyenda'
      ).split(' / '),
    },
    {
      family: 'plain-now',
      question: '¿Qué señales había, cuándo, y qué significaban entonces?',
      phrases: (
        'se veía venir / veía venir / ' +
        '(?<! no )era (?:\\S+ )?(?:evidente|obvio|previsible|de esperar|de cajón|cuestión de tiempo|claro que) / ' +
        '(?<! no )estaba (?:\\S+ )?(?:claro|cantado|a la vista) / saltaba a la vista / saltaban a la vista / ' +
        'cualquiera (?:se habría|habría|hubiera|lo habría|con dos) / (?:hasta|incluso) un niño / ' +
        'un niño (?:lo )?(?:habría|hubiera|sabe|vería|ve) / en retrospectiva / a toro pasado / con la perspectiva (?:de hoy|del tiempo|que da) / visto ahora / ' +
        'todos (?:lo )?(?:sabíamos|sabían|sabemos) / todo el mundo (?:lo )?sabía / obviamente / ' +
        'cuestión de tiempo / tarde o temprano / las señales estaban / ' +
        'tenía que pasar / no hacía falta ser / como era de esperar / no le demos más vueltas'
      ).split(' / '),
    },
  ],
};
