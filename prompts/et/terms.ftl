# The closed vocabularies of the catalogue and the profile, in Estonian. Groups of learners stand in
# the allative ("-le"), for they follow "mõeldud", "hind" and "soodsam".

slot-goal = mida tahan õppida
slot-target-groups = kes ma olen
slot-education = minu haridus
slot-experience-years = minu töökogemus
slot-home-university = minu ülikool
slot-residence-country = riik, kus elan
slot-languages = õppekeel
slot-modes = veebis või kohapeal
slot-times = kellaaeg
slot-max-fee = hind
slot-hours-per-week = tunde nädalas
slot-max-weeks = kestus
slot-min-ects = ainepunktid (EAP)
slot-starts-after = algusaeg
slot-starts-before = hiliseim algus
slot-providers = ülikool
slot-countries = riik

mode-online = veebis
mode-onsite = kohapeal
mode-blended = osalt veebis (põimõpe)
mode-online-sync = veebis kindlal ajal
mode-online-async = veebis omas tempos

time-morning = hommikuti
time-afternoon = pärastlõunati
time-evening = õhtuti
time-weekend = nädalavahetustel

schedule-fixed = kindlatel kuupäevadel
schedule-rolling = mitu korda aastas
schedule-on-demand = igal ajal
schedule-academic-calendar = õppeaasta järgi

target-group-school-leaver = koolilõpetajatele
target-group-bachelor-student = bakalaureuseõppe üliõpilastele
target-group-master-student = magistrantidele
target-group-doctoral-student = doktorantidele
target-group-executive = juhtidele
target-group-employee = töötavatele inimestele
target-group-jobseeker = tööotsijatele
target-group-other = teistele õppijatele

who-school-leaver = koolilõpetaja
who-bachelor-student = bakalaureuseõppe üliõpilane
who-master-student = magistrant
who-doctoral-student = doktorant
who-executive = juht
who-employee = töötav inimene
who-jobseeker = tööotsija
who-other = midagi muud

audience-standard = kõigile
audience-student = üliõpilastele
audience-own-student = selle ülikooli üliõpilastele
audience-alliance-student = teiste alliansi ülikoolide üliõpilastele
audience-alumni = vilistlastele
audience-staff = ülikooli töötajatele
audience-school-leaver = koolilõpetajatele
audience-executive = juhtidele
audience-employee = töötavatele inimestele
audience-jobseeker = tööotsijatele

open-to-own-students = ainult selle ülikooli üliõpilased
open-to-alliance = alliansi ülikoolide liikmed
open-to-anyone = kõik huvilised

kind-course = kursus
kind-programme = programm (mitu kursust, mis viivad suurema kvalifikatsioonini)

outcome-knowledge = Teadmine
outcome-skill = Oskus
outcome-competence = Pädevus

cycle-short = kõrghariduse lühitsükkel
cycle-first = esimene aste (bakalaureusetase)
cycle-second = teine aste (magistritase)
cycle-third = kolmas aste (doktoritase)

assessment-written-exam = kirjalik eksam
assessment-oral-exam = suuline eksam
assessment-quiz = test
assessment-assignment = ülesanne
assessment-project = projekt
assessment-portfolio = tööde mapp
assessment-presentation = ettekanne
assessment-practical = praktiline töö
assessment-case-study = juhtumianalüüs
assessment-reflection = kirjalik eneseanalüüs

supervision-unsupervised-unverified = ilma järelevalveta, isikut ei kontrollita
supervision-supervised-unverified = järelevalvega, isikut ei kontrollita
supervision-supervised-online-verified = järelevalvega veebis, isik tehakse kindlaks
supervision-supervised-onsite-verified = järelevalvega kohapeal, isik tehakse kindlaks

quality-internal = ülikooli sisemine kvaliteeditagamine
quality-external = välishindamine
quality-programme-accreditation = akrediteeritud programm
quality-institutional-accreditation = akrediteeritud ülikool
quality-joint-office = alliansi ühine kvaliteeditagamise büroo

certificate-digital-badge = digitaalne õpimärk
certificate-course-certificate = kursuse tunnistus
certificate-course-certificate-ects = kursuse tunnistus ainepunktidega (EAP)
certificate-programme-certificate = programmi tunnistus
certificate-programme-certificate-ects = programmi tunnistus ainepunktidega (EAP)
certificate-diploma = diplom

recognition-degree-credits = läheb arvesse õppekava ainepunktidena
recognition-elective = läheb arvesse valikainena
recognition-alliance-credits = ainepunkte tunnustavad alliansi ülikoolid
recognition-professional = tunnustatakse kutsealase täiendusõppena
recognition-employer = tunnustavad tööandjad
recognition-larger-credential = läheb arvesse suurema kvalifikatsiooni osana

field-00 = Põhi- ja isiklikud oskused
field-01 = Haridus
field-02 = Kunstid ja humanitaaria
field-03 = Sotsiaalteadused ja ajakirjandus
field-04 = Ärindus, haldus ja õigus
field-05 = Loodusteadused ja matemaatika
field-06 = Info- ja kommunikatsioonitehnoloogia
field-07 = Tehnika ja ehitus
field-08 = Põllumajandus, metsandus ja veterinaaria
field-09 = Tervis ja heaolu
field-10 = Teenindus, turism, sport
