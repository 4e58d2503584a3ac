# The closed vocabularies of the catalogue and the profile, in Lithuanian. Groups of learners stand
# in the dative, for they follow "skirta", "kaina" and "nuolaida".

slot-goal = ko noriu mokytis
slot-target-groups = kas aš
slot-education = mano išsilavinimas
slot-experience-years = mano darbo patirtis
slot-home-university = mano universitetas
slot-residence-country = mano šalis
slot-languages = kurso kalba
slot-modes = mokymosi būdas
slot-times = paros laikas
slot-max-fee = kaina
slot-hours-per-week = valandos per savaitę
slot-max-weeks = trukmė
slot-min-ects = ECTS kreditai
slot-starts-after = pradžios data
slot-starts-before = vėliausia pradžia
slot-providers = universitetas
slot-countries = šalis

mode-online = nuotoliu
mode-onsite = gyvai universitete
mode-blended = iš dalies nuotoliu (mišriai)
mode-online-sync = nuotoliu tiesiogiai
mode-online-async = nuotoliu savo tempu

time-morning = rytais
time-afternoon = popietėmis
time-evening = vakarais
time-weekend = savaitgaliais

schedule-fixed = nustatytomis datomis
schedule-rolling = kelis kartus per metus
schedule-on-demand = bet kada
schedule-academic-calendar = pagal mokslo metus

target-group-school-leaver = mokyklą baigusiems
target-group-bachelor-student = bakalauro studentams
target-group-master-student = magistrantams
target-group-doctoral-student = doktorantams
target-group-executive = vadovams
target-group-employee = dirbantiems
target-group-jobseeker = ieškantiems darbo
target-group-other = kitiems besimokantiems

who-school-leaver = baigiau mokyklą
who-bachelor-student = studijuoju bakalauro programoje
who-master-student = studijuoju magistrantūroje
who-doctoral-student = studijuoju doktorantūroje
who-executive = vadovauju
who-employee = dirbu
who-jobseeker = ieškau darbo
who-other = kita

audience-standard = visiems
audience-student = studentams
audience-own-student = šio universiteto studentams
audience-alliance-student = kitų aljanso universitetų studentams
audience-alumni = absolventams
audience-staff = universiteto darbuotojams
audience-school-leaver = mokyklą baigusiems
audience-executive = vadovams
audience-employee = dirbantiems
audience-jobseeker = ieškantiems darbo

open-to-own-students = tik šio universiteto studentai
open-to-alliance = aljanso universitetų bendruomenė
open-to-anyone = visi

kind-course = kursas
kind-programme = programa (keli kursai, vedantys į didesnį kredencialą)

outcome-knowledge = Žinios
outcome-skill = Gebėjimas
outcome-competence = Kompetencija

cycle-short = trumposios studijos
cycle-first = pirmoji pakopa (bakalauras)
cycle-second = antroji pakopa (magistrantūra)
cycle-third = trečioji pakopa (doktorantūra)

assessment-written-exam = egzaminas raštu
assessment-oral-exam = egzaminas žodžiu
assessment-quiz = testas
assessment-assignment = užduotis
assessment-project = projektas
assessment-portfolio = darbų aplankas
assessment-presentation = pristatymas
assessment-practical = praktinė užduotis
assessment-case-study = atvejo analizė
assessment-reflection = refleksija raštu

supervision-unsupervised-unverified = be priežiūros, tapatybė netikrinama
supervision-supervised-unverified = su priežiūra, tapatybė netikrinama
supervision-supervised-online-verified = su priežiūra nuotoliu, tapatybė tikrinama
supervision-supervised-onsite-verified = su priežiūra vietoje, tapatybė tikrinama

quality-internal = universiteto vidinis kokybės užtikrinimas
quality-external = išorinis vertinimas
quality-programme-accreditation = akredituota programa
quality-institutional-accreditation = akredituotas universitetas
quality-joint-office = aljanso Bendras kokybės užtikrinimo biuras

certificate-digital-badge = skaitmeninis ženklelis
certificate-course-certificate = kurso pažymėjimas
certificate-course-certificate-ects = kurso pažymėjimas su ECTS kreditais
certificate-programme-certificate = programos pažymėjimas
certificate-programme-certificate-ects = programos pažymėjimas su ECTS kreditais
certificate-diploma = diplomas

recognition-degree-credits = įskaitoma kaip studijų programos kreditai
recognition-elective = įskaitoma kaip laisvai pasirenkamas dalykas
recognition-alliance-credits = kreditus pripažįsta aljanso universitetai
recognition-professional = pripažįstama kaip kvalifikacijos tobulinimas
recognition-employer = pripažįsta darbdaviai
recognition-larger-credential = įskaitoma į didesnį kredencialą

field-00 = Bendrieji ir asmeniniai įgūdžiai
field-01 = Švietimas
field-02 = Menai ir humanitariniai mokslai
field-03 = Socialiniai mokslai ir žurnalistika
field-04 = Verslas, administravimas ir teisė
field-05 = Gamtos mokslai ir matematika
field-06 = Informacinės ir ryšių technologijos
field-07 = Inžinerija ir statyba
field-08 = Žemės ūkis, miškininkystė ir veterinarija
field-09 = Sveikata ir gerovė
field-10 = Paslaugos, turizmas, sportas
