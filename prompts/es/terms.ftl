# The closed vocabularies of the catalogue and the profile, in Spanish. They stand alone on
# buttons, in lists and behind a colon: lower case, without gender where Spanish allows it.

slot-goal = lo que quiero aprender
slot-target-groups = mi situación
slot-education = mis estudios
slot-experience-years = mi experiencia laboral
slot-home-university = mi universidad
slot-residence-country = mi país de residencia
slot-languages = idioma del curso
slot-modes = modalidad
slot-times = horario
slot-max-fee = precio
slot-hours-per-week = horas por semana
slot-max-weeks = duración
slot-min-ects = créditos ECTS
slot-starts-after = fecha de inicio
slot-starts-before = fecha límite de inicio
slot-providers = universidad
slot-countries = país

mode-online = en línea
mode-onsite = presencial
mode-blended = semipresencial
mode-online-sync = en línea y en directo
mode-online-async = en línea y a su ritmo

time-morning = por la mañana
time-afternoon = por la tarde
time-evening = por la tarde-noche
time-weekend = en fin de semana

schedule-fixed = en fechas fijas
schedule-rolling = varias veces al año
schedule-on-demand = en cualquier momento
schedule-academic-calendar = con el curso académico

target-group-school-leaver = personas que acaban de terminar el instituto
target-group-bachelor-student = estudiantes de grado
target-group-master-student = estudiantes de máster
target-group-doctoral-student = estudiantes de doctorado
target-group-executive = personal directivo
target-group-employee = personas que trabajan
target-group-jobseeker = personas que buscan empleo
target-group-other = otras personas

who-school-leaver = recién terminado el instituto
who-bachelor-student = estudiante de grado
who-master-student = estudiante de máster
who-doctoral-student = estudiante de doctorado
who-executive = puesto directivo
who-employee = con empleo
who-jobseeker = en busca de empleo
who-other = otra situación

audience-standard = todas las personas
audience-student = estudiantes
audience-own-student = estudiantes de esta universidad
audience-alliance-student = estudiantes de otras universidades de la alianza
audience-alumni = antiguos estudiantes
audience-staff = personal universitario
audience-school-leaver = personas que acaban de terminar el instituto
audience-executive = personal directivo
audience-employee = personas que trabajan
audience-jobseeker = personas que buscan empleo

open-to-own-students = solo estudiantes de esta universidad
open-to-alliance = personas de las universidades de la alianza
open-to-anyone = cualquier persona

kind-course = curso
kind-programme = programa (varios cursos que llevan a una credencial mayor)

outcome-knowledge = Conocimientos
outcome-skill = Habilidades
outcome-competence = Competencias

cycle-short = ciclo corto
cycle-first = primer ciclo (nivel de grado)
cycle-second = segundo ciclo (nivel de máster)
cycle-third = tercer ciclo (nivel de doctorado)

assessment-written-exam = examen escrito
assessment-oral-exam = examen oral
assessment-quiz = cuestionario
assessment-assignment = trabajo
assessment-project = proyecto
assessment-portfolio = carpeta de trabajos
assessment-presentation = presentación
assessment-practical = prueba práctica
assessment-case-study = estudio de caso
assessment-reflection = reflexión escrita

supervision-unsupervised-unverified = sin supervisión ni comprobación de identidad
supervision-supervised-unverified = con supervisión, sin comprobación de identidad
supervision-supervised-online-verified = con supervisión en línea y comprobación de identidad
supervision-supervised-onsite-verified = con supervisión presencial y comprobación de identidad

quality-internal = garantía de calidad interna de la universidad
quality-external = evaluación externa
quality-programme-accreditation = programa acreditado
quality-institutional-accreditation = universidad acreditada
quality-joint-office = Oficina Conjunta de Garantía de Calidad de la alianza

certificate-digital-badge = una insignia digital
certificate-course-certificate = un certificado del curso
certificate-course-certificate-ects = un certificado del curso con créditos ECTS
certificate-programme-certificate = un certificado del programa
certificate-programme-certificate-ects = un certificado del programa con créditos ECTS
certificate-diploma = un diploma

recognition-degree-credits = cuenta como créditos de una titulación
recognition-elective = cuenta como asignatura optativa
recognition-alliance-credits = créditos reconocidos por las universidades de la alianza
recognition-professional = reconocido como formación profesional continua
recognition-employer = reconocido por empresas
recognition-larger-credential = cuenta para una credencial mayor

field-00 = Competencias básicas y personales
field-01 = Educación
field-02 = Artes y humanidades
field-03 = Ciencias sociales y periodismo
field-04 = Empresa, administración y derecho
field-05 = Ciencias naturales y matemáticas
field-06 = Tecnologías de la información y la comunicación
field-07 = Ingeniería y construcción
field-08 = Agricultura, silvicultura y veterinaria
field-09 = Salud y bienestar
field-10 = Servicios, turismo y deporte
