# The closed vocabularies of the catalogue and the profile, in Italian. They stand alone on
# buttons, in lists and behind a colon or "per", so they are lower case and without an article.

slot-goal = che cosa imparare
slot-target-groups = situazione attuale
slot-education = titolo di studio
slot-experience-years = esperienza lavorativa
slot-home-university = università frequentata
slot-residence-country = paese di residenza
slot-languages = lingua del corso
slot-modes = modalità del corso
slot-times = orario
slot-max-fee = prezzo
slot-hours-per-week = ore a settimana
slot-max-weeks = durata
slot-min-ects = crediti ECTS
slot-starts-after = data di inizio
slot-starts-before = inizio al più tardi
slot-providers = università
slot-countries = paese

mode-online = online
mode-onsite = in presenza
mode-blended = in parte online (modalità mista)
mode-online-sync = online in diretta
mode-online-async = online con i propri tempi

time-morning = di mattina
time-afternoon = di pomeriggio
time-evening = di sera
time-weekend = nel fine settimana

schedule-fixed = in date fisse
schedule-rolling = più volte all'anno
schedule-on-demand = in qualsiasi momento
schedule-academic-calendar = con l'anno accademico

target-group-school-leaver = chi ha appena finito la scuola superiore
target-group-bachelor-student = studenti di laurea triennale
target-group-master-student = studenti di laurea magistrale
target-group-doctoral-student = dottorandi
target-group-executive = dirigenti e responsabili
target-group-employee = persone che lavorano
target-group-jobseeker = persone in cerca di lavoro
target-group-other = altre persone interessate

who-school-leaver = scuola superiore appena finita
who-bachelor-student = laurea triennale in corso
who-master-student = laurea magistrale in corso
who-doctoral-student = dottorato in corso
who-executive = ruolo di responsabilità
who-employee = persona che lavora
who-jobseeker = in cerca di lavoro
who-other = altro

audience-standard = tutti
audience-student = studenti
audience-own-student = studenti di questa università
audience-alliance-student = studenti delle altre università dell'alleanza
audience-alumni = ex studenti
audience-staff = dipendenti dell'università
audience-school-leaver = chi ha appena finito la scuola superiore
audience-executive = dirigenti e responsabili
audience-employee = lavoratori
audience-jobseeker = persone in cerca di lavoro

open-to-own-students = solo studenti di questa università
open-to-alliance = persone delle università dell'alleanza
open-to-anyone = chiunque

kind-course = corso
kind-programme = programma (più corsi che portano a un titolo più ampio)

outcome-knowledge = Conoscenza
outcome-skill = Abilità
outcome-competence = Competenza

cycle-short = ciclo breve
cycle-first = primo ciclo (livello di laurea triennale)
cycle-second = secondo ciclo (livello di laurea magistrale)
cycle-third = terzo ciclo (livello di dottorato)

assessment-written-exam = esame scritto
assessment-oral-exam = esame orale
assessment-quiz = quiz
assessment-assignment = elaborato
assessment-project = progetto
assessment-portfolio = raccolta dei propri lavori
assessment-presentation = presentazione
assessment-practical = prova pratica
assessment-case-study = studio di un caso
assessment-reflection = riflessione scritta

supervision-unsupervised-unverified = senza sorveglianza e senza verifica dell'identità
supervision-supervised-unverified = con sorveglianza, senza verifica dell'identità
supervision-supervised-online-verified = con sorveglianza online e verifica dell'identità
supervision-supervised-onsite-verified = con sorveglianza in sede e verifica dell'identità

quality-internal = assicurazione interna della qualità dell'università
quality-external = valutazione esterna
quality-programme-accreditation = programma accreditato
quality-institutional-accreditation = università accreditata
quality-joint-office = Ufficio comune per l'assicurazione della qualità dell'alleanza

certificate-digital-badge = badge digitale
certificate-course-certificate = certificato del corso
certificate-course-certificate-ects = certificato del corso con crediti ECTS
certificate-programme-certificate = certificato del programma
certificate-programme-certificate-ects = certificato del programma con crediti ECTS
certificate-diploma = diploma

recognition-degree-credits = vale come crediti di un corso di laurea
recognition-elective = vale come esame a scelta
recognition-alliance-credits = crediti riconosciuti dalle università dell'alleanza
recognition-professional = riconosciuto come formazione professionale
recognition-employer = riconosciuto dai datori di lavoro
recognition-larger-credential = vale per un titolo più ampio

field-00 = Competenze di base e personali
field-01 = Istruzione e formazione
field-02 = Arti e discipline umanistiche
field-03 = Scienze sociali e giornalismo
field-04 = Economia, gestione e diritto
field-05 = Scienze naturali e matematica
field-06 = Tecnologie dell'informazione e della comunicazione
field-07 = Ingegneria ed edilizia
field-08 = Agricoltura, foreste e veterinaria
field-09 = Salute e assistenza
field-10 = Servizi, turismo e sport
