# What the assistant says in Spanish. Plain, short, warm, with "usted". Everything in { braces }
# comes from the catalogue or from the learner. A line that begins with "•" stands close to the one
# before it.

## Welcome

welcome-hello = ¡Hola! Le ayudo a encontrar microcredenciales: cursos cortos y certificados de las diez universidades Transform4Europe. Soy un asistente automático, no una persona. Yo informo; la admisión la deciden las universidades.
welcome-data = Guardo lo que escribe aquí para poder responderle. No le pregunto su nombre. El personal de las universidades puede leer la conversación para ayudar. Más información: /privacy
welcome-languages = Puede escribirme en: { $languages }.
hello-again = ¡Hola de nuevo!
restarted = Empecemos de nuevo. He borrado sus preferencias.
welcome-ask = ¿Qué le gustaría aprender y qué debería saber yo de usted? Por ejemplo: «Soy enfermera, quiero aprender sobre el cuidado de personas con demencia, en línea, después del trabajo, como mucho 100 euros». O eche primero un vistazo.
sample-notice = Atención: esto es una demostración con datos de ejemplo. Los cursos, los precios y los enlaces no son ofertas reales.
sample-mark = Datos de ejemplo, no es una oferta real.
sample-link = Datos de ejemplo: el enlace lleva a una página de muestra.
language-ask = ¿En qué idioma seguimos? Hablo { $languages }.
language-changed = De acuerdo, seguimos en español.

## Questions to the learner

ask-goal = ¿Qué le gustaría aprender? Un tema, una habilidad o un trabajo que tenga en mente.
ask-target-groups = ¿Cuál es su situación?
ask-education = ¿Cuál es su nivel de estudios más alto?
ask-experience-years = ¿Cuántos años de experiencia laboral tiene en este campo?
ask-home-university = ¿En qué universidad estudia?
ask-residence-country = ¿En qué país vive?
ask-languages = ¿En qué idiomas puede seguir un curso?
ask-modes = ¿Cómo le gustaría aprender?
ask-times = ¿Cuándo tiene tiempo para las clases?
ask-max-fee = ¿Cuánto puede costar como máximo? Elija o escriba una cantidad.
ask-hours-per-week = ¿Cuántas horas por semana tiene como máximo?
ask-max-weeks = ¿Cuánto puede durar como máximo?
ask-min-ects = ¿Cuántos créditos ECTS necesita como mínimo?
ask-starts-after = ¿A partir de cuándo podría empezar?
ask-starts-before = ¿Cuándo debería empezar como muy tarde?
ask-providers = ¿Prefiere alguna universidad?
ask-countries = ¿Prefiere algún país?
ask-why-fees = (De ello pueden depender el precio y los descuentos).
ask-why-admission = (La universidad lo pide. Yo solo lo muestro junto al requisito).
fee-limit =
    { $limit ->
        [0] Solo cursos gratuitos
       *[other] Hasta { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [one] Hasta { $limit } semana
        [many] Hasta { $limit } de semanas
       *[other] Hasta { $limit } semanas
    }
hours-per-week-limit =
    { $limit ->
        [one] Hasta { $limit } hora por semana
        [many] Hasta { $limit } de horas por semana
       *[other] Hasta { $limit } horas por semana
    }

## Choices

choice-back = ← Atrás
choice-skip = Saltar
choice-show = Ver resultados
choice-more = Más
choice-refine = Cambiar mis preferencias
choice-browse = Ver todos los cursos
choice-restart = Empezar de nuevo
choice-help = ¿Cómo funciona?
choice-privacy = Mis datos
choice-person = Preguntar a una persona
choice-goal = Decir qué quiero aprender
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Sin «{ $slots }»: { $count } curso
        [many] Sin «{ $slots }»: { $count } de cursos
       *[other] Sin «{ $slots }»: { $count } cursos
    }
choice-open = Abrir
choice-details = Contenido y detalles
choice-admission = Admisión
choice-fees = Precio
choice-register = Inscripción
choice-recognition = ¿Se reconoce?
choice-pathway = ¿A qué puede llevar?
choice-similar = Cursos parecidos
choice-save = Guardar
choice-unsave = Quitar de mi lista
choice-list = Mi lista
choice-compare = Comparar
choice-what-if = ¿Y si cambio algo?
choice-why = ¿Por qué este?
choice-why-not = ¿Por qué no?
choice-rate = { $rating }
choice-language =
    { $code ->
        [bg] Български
        [de] Deutsch
        [es] Español
        [et] Eesti
        [fr] Français
        [it] Italiano
        [lt] Lietuvių
        [pl] Polski
        [pt] Português
        [sl] Slovenščina
       *[en] English
    }

## What was noted

noted = Anotado: { $items }.
noted-gone = Ya no lo tengo en cuenta: { $slots }.
fault = No puedo usar «{ $value }» ({ $slot }), así que lo he dejado como estaba.
refine = ¿Qué le gustaría cambiar?
known-goal = Quiere aprender: { $goal }.
known = Por ahora tengo en cuenta: { $items }.
said-languages = en { $languages }
said-residence = residencia: { $country }
said-max-fee = hasta { $fee }
said-experience-years =
    { $value ->
        [one] { $value } año de experiencia
        [many] { $value } de años de experiencia
       *[other] { $value } años de experiencia
    }
said-hours-per-week =
    { $value ->
        [one] hasta { $value } hora por semana
        [many] hasta { $value } de horas por semana
       *[other] hasta { $value } horas por semana
    }
said-max-weeks =
    { $value ->
        [one] hasta { $value } semana
        [many] hasta { $value } de semanas
       *[other] hasta { $value } semanas
    }
said-min-ects = al menos { $value } ECTS
said-starts-after = inicio a partir del { $value }
said-starts-before = inicio antes del { $value }
education-level =
    { $level ->
        [1] educación primaria
        [2] educación secundaria (ESO)
        [3] formación profesional básica
        [4] bachillerato o FP de grado medio
        [5] FP de grado superior
        [6] grado universitario
        [7] máster
       *[8] doctorado
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] He encontrado { $count } curso sobre «{ $goal }»:
        [many] He encontrado { $count } de cursos sobre «{ $goal }». Primero los más cercanos:
       *[other] He encontrado { $count } cursos sobre «{ $goal }». Primero los más cercanos:
    }
recommend-any =
    { $count ->
        [one] { $count } curso encaja con lo que me ha contado:
        [many] { $count } de cursos encajan con lo que me ha contado. Estos son los primeros:
       *[other] { $count } cursos encajan con lo que me ha contado. Estos son los primeros:
    }
recommend-more = Aquí tiene más:
recommend-new =
    { $count ->
        [one] Con este cambio aparece { $count } curso nuevo, que va primero.
        [many] Con este cambio aparecen { $count } de cursos nuevos, que van primero.
       *[other] Con este cambio aparecen { $count } cursos nuevos, que van primero.
    }
recommend-also-unstated =
    { $count ->
        [one] En { $count } curso más falta algún dato que ha pedido; va al final.
        [many] En { $count } de cursos más falta algún dato que ha pedido; van al final.
       *[other] En { $count } cursos más falta algún dato que ha pedido; van al final.
    }
recommend-only-unstated =
    { $count ->
        [one] He encontrado { $count } curso que puede encajar, pero la universidad no indica todo lo que ha pedido. Le señalo lo que queda por aclarar.
        [many] He encontrado { $count } de cursos que pueden encajar, pero las universidades no indican todo lo que ha pedido. Le señalo lo que queda por aclarar.
       *[other] He encontrado { $count } cursos que pueden encajar, pero las universidades no indican todo lo que ha pedido. Le señalo lo que queda por aclarar.
    }
recommend-nearest = No he encontrado nada que trate claramente de «{ $goal }». Estos cursos son los más cercanos; mire si alguno le sirve:
recommend-no-more =
    { $count ->
        [one] Era el único.
        [many] Esos eran todos: { $count } de cursos.
       *[other] Esos eran todos: { $count } cursos.
    }
reason-goal = Lo que busca: «{ $goal }»
reason-goal-field = Lo que busca, «{ $goal }»: { $field }
reason-target-group = Pensado para: { $groups }
reason-met = Como ha pedido: { $items }
unknown = La universidad no lo indica: { $items }
caution-open-to = Compruebe quién puede participar: { $open }
caution-closed = Cerrado ahora mismo: ya ha pasado el plazo o la fecha de inicio
met-own-pace = a su ritmo

## Nothing fits

nothing-fits =
    { $count ->
        [one] Hay { $count } curso sobre esto, pero no cumple todas sus condiciones.
        [many] Hay { $count } de cursos sobre esto, pero ninguno cumple todas sus condiciones.
       *[other] Hay { $count } cursos sobre esto, pero ninguno cumple todas sus condiciones.
    }
nothing-conflict =
    { $n ->
        [one] Ningún curso sobre esto cumple esta condición: { $items }.
        [many] Estas condiciones no se pueden cumplir a la vez: { $items }.
       *[other] Estas condiciones no se pueden cumplir a la vez: { $items }.
    }
nothing-excludes =
    { $count ->
        [one] • { $slot }: descarta { $count } curso
        [many] • { $slot }: descarta { $count } de cursos
       *[other] • { $slot }: descarta { $count } cursos
    }
nothing-about = No he encontrado nada sobre «{ $goal }» en la oferta. Dígame otro tema, o dígalo con otras palabras.

## One course

course-summary = { $text }
course-gone = Este curso no está (o ya no está) en la oferta.
course-which = ¿A qué curso se refiere? Abra uno primero o dígame qué quiere aprender.
details-outcomes = Lo que habrá aprendido, según la universidad:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = La universidad no indica los resultados de aprendizaje.
details-module = • Módulo: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [one] { $ects } crédito ECTS
        [many] { $ects } de créditos ECTS
       *[other] { $ects } créditos ECTS
    }
no-ects = sin créditos ECTS
hours =
    { $hours ->
        [one] { $hours } hora en total
        [many] { $hours } de horas en total
       *[other] { $hours } horas en total
    }
weeks =
    { $weeks ->
        [one] { $weeks } semana
        [many] { $weeks } de semanas
       *[other] { $weeks } semanas
    }
hours-per-week =
    { $hours ->
        [one] alrededor de { $hours } hora por semana
        [many] alrededor de { $hours } de horas por semana
       *[other] alrededor de { $hours } horas por semana
    }
eqf = EQF { $level }
eqf-cycle = EQF { $level }, { $cycle }
start-passed = última fecha de inicio: { $date }
deadline-passed = plazo cerrado ({ $date })
not-stated = la universidad no lo indica
free-of-charge = gratis
amount-approximate = { $shown } (unos { $converted })
amount-converted = { $shown } ({ $converted })
quote = «{ $text }»
quote-foreign = «{ $text }» (texto de la universidad, idioma: { $language })

fact-provider = Universidad
fact-volume = Volumen
fact-language = Idioma
fact-delivery = Modalidad
fact-fee = Precio para usted
fact-start = Inicio
fact-deadline = Plazo de inscripción
fact-level = Nivel
fact-place = Lugar
fact-target-groups = Para
fact-open-to = Quién puede participar
fact-kind = Tipo
fact-field = Área
fact-assessment = Evaluación
fact-supervision = Supervisión
fact-certificate = Certificado
fact-quality = Garantía de calidad
fact-awarding-body = Lo expide
fact-country = País
fact-prerequisites = Conocimientos previos
fact-lms = Plataforma de aprendizaje
fact-reviewed = Última revisión

## Admission

admission-title = Admisión: { $title }
admission-open-to = Quién puede participar: { $open }.
admission-asks = Lo que pide la universidad y lo que me ha dicho:
admission-line = • { $asked } — { $told }
admission-not-stated = La universidad no indica requisitos de admisión.
admission-prerequisites = Conocimientos previos: { $text }
admission-own-words = En palabras de la universidad: { $text }
admission-decides = No puedo decirle si le admitirán: eso lo decide la universidad.
asks-education =
    { $level ->
        [1] Educación primaria
        [2] Educación secundaria (ESO)
        [3] Formación profesional básica
        [4] Bachillerato o FP de grado medio (EQF 4)
        [5] FP de grado superior (EQF 5)
        [6] Grado universitario (EQF 6)
        [7] Máster (EQF 7)
       *[8] Doctorado (EQF 8)
    }
asks-experience =
    { $years ->
        [one] { $years } año de experiencia laboral
        [many] { $years } de años de experiencia laboral
       *[other] { $years } años de experiencia laboral
    }
asks-experience-in =
    { $years ->
        [one] { $years } año de experiencia laboral: { $text }
        [many] { $years } de años de experiencia laboral: { $text }
       *[other] { $years } años de experiencia laboral: { $text }
    }
asks-language = Idioma: { $language }
asks-language-level = Idioma: { $language }, nivel { $level }
asks-enrolment = Matrícula en: { $text }
asks-course = Antes: el curso { $title }
asks-document = Documento: { $text }
asks-selection = Selección: { $text }
asks-other = { $text }
told-education =
    me ha dicho: { $level ->
        [1] educación primaria
        [2] educación secundaria (ESO)
        [3] formación profesional básica
        [4] bachillerato o FP de grado medio
        [5] FP de grado superior
        [6] grado universitario
        [7] máster
       *[8] doctorado
    }
told-experience =
    { $years ->
        [one] me ha dicho: { $years } año
        [many] me ha dicho: { $years } de años
       *[other] me ha dicho: { $years } años
    }
told-target-groups = me ha dicho: { $groups }
told-unknown = todavía no me lo ha dicho

## Fees

fees-title = Precio: { $title }
fees-applies = El precio es: { $fee }.
fees-applies-as = El precio para usted ({ $audience }), según lo que me ha dicho: { $fee }.
fees-not-stated = La universidad no indica un precio para usted.
fees-standard = • Precio general: { $fee }
fees-other = • Para { $audience }: { $fee }
fees-waivers = Descuentos que podrían aplicarse:
fees-waiver = • { $percent } % menos para { $audience }: { $basis }
fees-waiver-quoted = • { $percent } % menos para { $audience }: { $basis }. { $text }
waiver-belongs = me ha dicho que pertenece a este grupo
waiver-unsaid = si pertenece a este grupo
waiver-agreement = por un acuerdo entre universidades de la alianza
waiver-agreement-home = por un acuerdo con su universidad ({ $provider })
fees-decides = La universidad confirma el importe final.

## Registration

register-title = Inscripción: { $title }
register-link = La inscripción se hace en la propia universidad, con el enlace de abajo.
register-deadline = • Plazo de inscripción: { $deadline }
register-start = • Inicio: { $start }
register-fee = • Precio para usted: { $fee }
register-documents = • Va a necesitar: { $items }
register-no-documents = • Documentos necesarios: la universidad no los indica
register-certificate = • Recibirá: { $certificate }. Llevará su nombre, la fecha de expedición y su resultado.
register-decides = La admisión la decide la universidad.
register-closed = La inscripción está cerrada: ya ha pasado la fecha indicada ({ $date }), por eso no le doy un enlace.
register-closed-next = La universidad puede informarle sobre la próxima edición.
register-no-link = La universidad no indica un enlace de inscripción. Pregunte aquí:
link-register = Inscribirse en la universidad
link-source = Página del curso
link-contact = Página de contacto
link-fee-policy = Normas sobre precios
contact = Preguntas: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: sin contacto indicado
contact-page = Preguntas: { $provider }, en su página de contacto.
contact-not-stated = { $provider } no indica ningún contacto.

## Recognition

recognition-title = Reconocimiento: { $title }
recognition-counts = • { $kind }
recognition-own-words = • En palabras de la universidad: { $text }
recognition-not-stated = La universidad no indica dónde cuenta.
recognition-certificate = Recibirá: { $certificate }.
recognition-volume = Volumen y nivel: { $volume }; { $level }.
recognition-elsewhere = Si otra universidad o una empresa lo acepta, se decide allí. Pregunte antes de inscribirse y enseñe los resultados de aprendizaje, el volumen y el nivel.

## Pathways

pathway-title = A qué puede llevar: { $title }
pathway-name =
    { $steps ->
        [one] Forma parte de «{ $name }», { $steps } paso:
        [many] Forma parte de «{ $name }», { $steps } de pasos:
       *[other] Forma parte de «{ $name }», { $steps } pasos:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← este curso
pathway-total =
    { $ects ->
        [one] En total: { $ects } crédito ECTS.
        [many] En total: { $ects } de créditos ECTS.
       *[other] En total: { $ects } créditos ECTS.
    }
pathway-award = Lleva a: { $award }.
pathway-towards = Se puede acumular para: { $titles }.
pathway-stand-alone = Vale por sí solo: la universidad no nombra ninguna credencial mayor para la que cuente.
pathway-not-stated = La universidad no indica si se puede combinar para formar algo mayor.

## Comparing and reasons

compare-title = { $count } cursos, uno al lado del otro. Se diferencian en esto:
compare-same = Igual en todos: { $items }
compare-fact = { $label }: { $value }
compare-which = ¿Qué cursos quiere comparar? Abra primero algunos o escriba, por ejemplo, «compara el primero y el segundo».
similar-title = Cursos parecidos a { $title }:
similar-none = No he encontrado otro curso parecido a { $title } que cumpla sus condiciones.
why-title = Por qué { $title }:
why-line = • { $reason }
why-nothing-said = • Todavía no me ha dicho qué es importante para usted.
why-not-title = { $title }, comparado con lo que busca:
why-not-broken = • { $label }: { $value }. Usted pidió: { $wish }
why-not-topic = • No trata claramente de «{ $goal }».
why-not-nothing = • Nada en contra: cumple lo que me ha dicho.
what-if-title = Si renunciara a una condición:
what-if-line =
    { $count ->
        [one] • sin «{ $wish }»: { $count } curso más
        [many] • sin «{ $wish }»: { $count } de cursos más
       *[other] • sin «{ $wish }»: { $count } cursos más
    }
what-if-nothing = Ninguna de sus condiciones excluye por sí sola otros cursos.

## Shortlist

list-saved =
    { $count ->
        [one] He guardado { $title } en su lista.
        [many] He guardado { $title } en su lista; ahora tiene { $count } de cursos.
       *[other] He guardado { $title } en su lista; ahora tiene { $count } cursos.
    }
list-removed = He quitado { $title } de su lista.
list-full =
    { $count ->
        [one] Su lista está llena ({ $count } curso). Quite uno primero.
        [many] Su lista está llena ({ $count } de cursos). Quite uno primero.
       *[other] Su lista está llena ({ $count } cursos). Quite uno primero.
    }
list-lost =
    { $count ->
        [one] { $count } curso de su lista ya no está en la oferta.
        [many] { $count } de cursos de su lista ya no están en la oferta.
       *[other] { $count } cursos de su lista ya no están en la oferta.
    }
list-empty = Su lista está vacía. Abra un curso y pulse «Guardar».
list-title =
    { $count ->
        [one] En su lista hay { $count } curso:
        [many] En su lista hay { $count } de cursos:
       *[other] En su lista hay { $count } cursos:
    }
list-line = { $number }. { $title } ({ $provider }; { $fee }; solicitud hasta: { $deadline })
no-notices = Todavía no puedo escribirle por mi cuenta: ni novedades ni recordatorios. Puede guardar cursos en su lista y volver a escribirme cuando quiera.

## Feedback

feedback-ask = Una pregunta breve: ¿le ha servido? 1 es «nada» y 5 es «mucho».
feedback-thanks = ¡Gracias! Escríbame cuando quiera continuar.
feedback-missing = Gracias por decirlo. ¿Qué ha faltado? Escríbalo con sus palabras; el personal lo lee.
feedback-noted = Gracias, lo he anotado.

## Browsing

browse =
    { $count ->
        [one] La oferta tiene { $count } curso. ¿Cómo quiere verla?
        [many] La oferta tiene { $count } de cursos. ¿Cómo quiere verla?
       *[other] La oferta tiene { $count } cursos. ¿Cómo quiere verla?
    }
browse-by-provider = Por universidad
browse-by-field = Por área
browse-by-language = Por idioma
browse-by-title = Todos los títulos
browse-which-provider = ¿Qué universidad?
browse-which-field = ¿Qué área?
browse-which-language = ¿En qué idioma se imparte?
browse-value = { $name } ({ $count })
browse-all = Todos los cursos
browse-courses =
    { $count ->
        [one] { $name }: { $count } curso
        [many] { $name }: { $count } de cursos
       *[other] { $name }: { $count } cursos
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; { $fee })

## Side journeys

help = Dígame con sus palabras qué quiere aprender y qué le importa: en línea o presencial, cuándo, cuánto puede costar. Le muestro cursos que encajan y le digo por qué. Puede cambiar cualquier cosa en cualquier momento, por ejemplo «solo en línea» o «el precio no importa». De cada curso puede preguntar por la admisión, el precio, si cuenta en otro sitio y cómo inscribirse. Palabras útiles: atrás, saltar, empezar de nuevo, más, hablar con una persona. También puede preguntar cosas como «¿Qué es un crédito ECTS?».
privacy = Soy un programa informático. Guardo sus mensajes y lo que me cuenta de sus preferencias con un número al azar, no con su nombre. Solo lo uso para responderle. El personal de los centros de formación permanente de las universidades puede leer las conversaciones para ayudar y mejorar la oferta. Por favor, no escriba nombres, teléfonos ni datos de salud. Telegram también trata sus mensajes, según sus propias normas.
person-recorded = He anotado que quiere hablar con una persona. Hasta que alguien le responda aquí, puede escribir a:
person-here = Ahora le atiende aquí una persona del equipo. Mientras tanto, el asistente guarda silencio.
assistant-back = La persona ha dejado la conversación. Vuelvo a ser yo, el asistente automático: escriba lo que necesita y le sigo ayudando.
one-by-one = Escribe más rápido de lo que puedo responder. No se pierde nada: le respondo a todo, una cosa tras otra.
not-understood = Perdone, no le he entendido. Dígalo con otras palabras, por favor, o elija abajo.
not-understood-again = Parece que no consigo ayudarle con esto. También puede preguntar a una persona.
not-text = Solo puedo leer texto. Escríbame, por favor, o elija abajo.
stale = Ese botón es de un mensaje anterior o de otra conversación. Ahora estamos aquí:
thanks = ¡De nada! Escríbame cuando quiera seguir.
out-of-scope = Solo puedo ayudarle con las microcredenciales de las universidades Transform4Europe.
distress = Siento mucho que esté pasando por esto. Solo soy un programa y no puedo ayudarle con ello, pero hay personas que sí. Si usted u otra persona está en peligro, llame al 112, el número europeo de emergencias. Hable, por favor, con alguien de confianza.
framework-source = Fuente: Marco Conjunto de T4EU sobre Microcredenciales 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = Le ayudo a encontrar microcredenciales (cursos cortos y certificados) de las diez universidades Transform4Europe y le muestro la admisión, el precio y la inscripción. Soy un asistente automático; el personal puede leer la conversación. Escríbame en su idioma.
bot-short = Encuentre un curso universitario corto y certificado a su medida.
command-start = Empezar
command-back = Un paso atrás
command-restart = Empezar de nuevo
command-browse = Ver todos los cursos
command-help = Cómo funciona
command-person = Preguntar a una persona
command-privacy = Qué pasa con mis datos
command-language = Cambiar de idioma

## Qué ha cambiado en un curso desde que se consultó

watched-removed = Novedad sobre «{ $title }»: este curso ya no se ofrece aquí.
watched-fee = Novedad sobre «{ $title }»: ha cambiado el precio. Para usted es ahora: { $fee }.
watched-start = Novedad sobre «{ $title }»: han cambiado las fechas. Inicio: { $start }.
watched-deadline = Novedad sobre «{ $title }»: ha cambiado el plazo. Plazo de inscripción: { $deadline }.

## Para quienes mantienen el catálogo

admin-catalogue = Está activa la versión { $number }, con { $entries } cursos. Envíeme un catálogo como archivo: lo revisaré y le mostraré qué cambiaría. Lo que escriba debajo del archivo se guarda como motivo.
admin-errors = He encontrado errores en { $file }. No se ha cambiado nada. Corríjalos y envíe el archivo otra vez.
admin-preview = He revisado { $file }. Esto es lo que cambiaría:
admin-ask = ¿Lo publico? Los usuarios lo verán enseguida.
admin-objections = Mírelo otra vez, por favor: { $objections }
admin-reason-needed = Para publicarlo de todos modos, envíe el archivo otra vez y escriba el motivo debajo.
admin-published = Hecho. Está activa la versión { $number }.
admin-discarded = He descartado el archivo. No ha cambiado nada.
admin-draft-gone = Ese archivo ya no está en espera. Envíelo otra vez, por favor.
admin-overtaken = Mientras tanto se ha publicado otra versión. Envíe el archivo otra vez para ver qué cambiaría ahora.
admin-unreadable = No he podido recibir el archivo. Envíelo como documento de 20 MB como máximo.
admin-rollback = Está activa la versión { $number }. ¿Vuelvo a la versión { $previous }?
admin-rollback-none = No hay una versión anterior a la que volver.
choice-publish = Publicar
choice-publish-anyway = Publicar de todos modos
choice-discard = Descartar
choice-rollback = Volver a la versión { $previous }
