# The closed vocabularies of the catalogue and the profile, in Slovene. They stand alone on
# buttons, in lists and behind a colon: nominative or adverb, lower case.

slot-goal = tema učenja
slot-target-groups = kdo sem
slot-education = moja izobrazba
slot-experience-years = moje delovne izkušnje
slot-home-university = moja univerza
slot-residence-country = moja država
slot-languages = jezik tečaja
slot-modes = prek spleta ali v živo
slot-times = čas dneva
slot-max-fee = cena
slot-hours-per-week = ure na teden
slot-max-weeks = trajanje
slot-min-ects = kreditne točke ECTS
slot-starts-after = začetek
slot-starts-before = najpoznejši začetek
slot-providers = univerza
slot-countries = država

mode-online = prek spleta
mode-onsite = v živo na univerzi
mode-blended = kombinirano (delno prek spleta)
mode-online-sync = prek spleta ob določeni uri
mode-online-async = prek spleta v lastnem tempu

time-morning = dopoldne
time-afternoon = popoldne
time-evening = zvečer
time-weekend = ob koncih tedna

schedule-fixed = ob določenih datumih
schedule-rolling = večkrat na leto
schedule-on-demand = kadar koli
schedule-academic-calendar = z začetkom študijskega leta

target-group-school-leaver = maturanti in drugi po srednji šoli
target-group-bachelor-student = študenti prve stopnje
target-group-master-student = študenti druge stopnje
target-group-doctoral-student = doktorski študenti
target-group-executive = vodilni in vodstveni delavci
target-group-employee = zaposleni
target-group-jobseeker = iskalci zaposlitve
target-group-other = vsi drugi

who-school-leaver = končana srednja šola
who-bachelor-student = študij prve stopnje
who-master-student = študij druge stopnje
who-doctoral-student = doktorski študij
who-executive = vodstveni položaj
who-employee = v službi
who-jobseeker = iščem delo
who-other = nekaj drugega

audience-standard = vsi
audience-student = študenti
audience-own-student = študenti te univerze
audience-alliance-student = študenti drugih univerz zavezništva
audience-alumni = diplomanti univerze
audience-staff = zaposleni na univerzi
audience-school-leaver = maturanti in drugi po srednji šoli
audience-executive = vodilni in vodstveni delavci
audience-employee = zaposleni
audience-jobseeker = iskalci zaposlitve

open-to-own-students = samo študenti te univerze
open-to-alliance = ljudje z univerz zavezništva
open-to-anyone = vsi

kind-course = tečaj
kind-programme = program (več tečajev, ki vodijo do večjega dokazila)

outcome-knowledge = Znanje
outcome-skill = Spretnost
outcome-competence = Kompetenca

cycle-short = kratki cikel
cycle-first = prva stopnja
cycle-second = druga stopnja (magistrska)
cycle-third = tretja stopnja (doktorska)

assessment-written-exam = pisni izpit
assessment-oral-exam = ustni izpit
assessment-quiz = kviz
assessment-assignment = naloga
assessment-project = projekt
assessment-portfolio = mapa izdelkov
assessment-presentation = predstavitev
assessment-practical = praktični preizkus
assessment-case-study = študija primera
assessment-reflection = pisna refleksija

supervision-unsupervised-unverified = brez nadzora in preverjanja identitete
supervision-supervised-unverified = nadzor brez preverjanja identitete
supervision-supervised-online-verified = spletni nadzor s preverjanjem identitete
supervision-supervised-onsite-verified = nadzor na kraju samem s preverjanjem identitete

quality-internal = notranje zagotavljanje kakovosti na univerzi
quality-external = zunanje vrednotenje
quality-programme-accreditation = akreditiran program
quality-institutional-accreditation = akreditirana univerza
quality-joint-office = Skupni urad zavezništva za zagotavljanje kakovosti

certificate-digital-badge = digitalna značka
certificate-course-certificate = potrdilo o opravljenem tečaju
certificate-course-certificate-ects = potrdilo o opravljenem tečaju s kreditnimi točkami ECTS
certificate-programme-certificate = potrdilo o opravljenem programu
certificate-programme-certificate-ects = potrdilo o opravljenem programu s kreditnimi točkami ECTS
certificate-diploma = diploma

recognition-degree-credits = šteje kot kreditne točke študijskega programa
recognition-elective = šteje kot izbirni predmet
recognition-alliance-credits = kreditne točke priznajo univerze zavezništva
recognition-professional = priznano kot strokovno usposabljanje
recognition-employer = priznajo ga delodajalci
recognition-larger-credential = šteje k večjemu dokazilu

field-00 = Osnovne in osebne veščine
field-01 = Izobraževanje
field-02 = Umetnost in humanistika
field-03 = Družbene vede in novinarstvo
field-04 = Poslovanje, uprava in pravo
field-05 = Naravoslovje in matematika
field-06 = Informacijske in komunikacijske tehnologije
field-07 = Tehnika in gradbeništvo
field-08 = Kmetijstvo, gozdarstvo in veterina
field-09 = Zdravstvo in sociala
field-10 = Storitve, turizem, šport
