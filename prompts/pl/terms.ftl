# The closed vocabularies of the catalogue and the profile, in Polish. They stand alone on
# buttons, in lists and behind a colon: nominative or adverb, lower case, without gender where
# Polish allows it.

slot-goal = temat nauki
slot-target-groups = kim jestem
slot-education = moje wykształcenie
slot-experience-years = moje doświadczenie zawodowe
slot-home-university = moja uczelnia
slot-residence-country = mój kraj zamieszkania
slot-languages = język kursu
slot-modes = tryb nauki
slot-times = pora dnia
slot-max-fee = cena
slot-hours-per-week = godziny w tygodniu
slot-max-weeks = długość kursu
slot-min-ects = punkty ECTS
slot-starts-after = początek kursu
slot-starts-before = najpóźniejszy początek
slot-providers = uczelnia
slot-countries = kraj

mode-online = online
mode-onsite = stacjonarnie
mode-blended = hybrydowo (częściowo online)
mode-online-sync = online na żywo
mode-online-async = online we własnym tempie

time-morning = rano
time-afternoon = po południu
time-evening = wieczorem
time-weekend = w weekendy

schedule-fixed = w ustalonych terminach
schedule-rolling = kilka razy w roku
schedule-on-demand = w dowolnym czasie
schedule-academic-calendar = z początkiem roku akademickiego

target-group-school-leaver = osoby po szkole średniej
target-group-bachelor-student = osoby na studiach I stopnia
target-group-master-student = osoby na studiach II stopnia
target-group-doctoral-student = osoby w trakcie doktoratu
target-group-executive = kadra kierownicza
target-group-employee = osoby pracujące
target-group-jobseeker = osoby szukające pracy
target-group-other = wszyscy inni

who-school-leaver = osoba po szkole średniej
who-bachelor-student = student(ka) studiów I stopnia
who-master-student = student(ka) studiów II stopnia
who-doctoral-student = doktorant(ka)
who-executive = kadra kierownicza
who-employee = osoba pracująca
who-jobseeker = osoba szukająca pracy
who-other = coś innego

audience-standard = wszyscy
audience-student = studenci i studentki
audience-own-student = studenci i studentki tej uczelni
audience-alliance-student = studenci i studentki innych uczelni sojuszu
audience-alumni = absolwenci i absolwentki uczelni
audience-staff = osoby pracujące na uczelni
audience-school-leaver = osoby po szkole średniej
audience-executive = kadra kierownicza
audience-employee = osoby pracujące
audience-jobseeker = osoby szukające pracy

open-to-own-students = tylko studenci i studentki tej uczelni
open-to-alliance = osoby z uczelni sojuszu
open-to-anyone = każdy

kind-course = kurs
kind-programme = program (kilka kursów, które prowadzą do większego poświadczenia)

outcome-knowledge = Wiedza
outcome-skill = Umiejętność
outcome-competence = Kompetencja

cycle-short = krótki cykl
cycle-first = pierwszy cykl (studia I stopnia)
cycle-second = drugi cykl (studia II stopnia)
cycle-third = trzeci cykl (poziom doktorski)

assessment-written-exam = egzamin pisemny
assessment-oral-exam = egzamin ustny
assessment-quiz = test
assessment-assignment = praca pisemna
assessment-project = projekt
assessment-portfolio = portfolio prac
assessment-presentation = prezentacja
assessment-practical = egzamin praktyczny
assessment-case-study = studium przypadku
assessment-reflection = pisemna refleksja

supervision-unsupervised-unverified = bez nadzoru i sprawdzania tożsamości
supervision-supervised-unverified = nadzór bez sprawdzania tożsamości
supervision-supervised-online-verified = nadzór online ze sprawdzeniem tożsamości
supervision-supervised-onsite-verified = nadzór na miejscu ze sprawdzeniem tożsamości

quality-internal = wewnętrzny system zapewniania jakości uczelni
quality-external = ocena zewnętrzna
quality-programme-accreditation = akredytowany program
quality-institutional-accreditation = akredytowana uczelnia
quality-joint-office = Wspólne Biuro Zapewniania Jakości sojuszu

certificate-digital-badge = odznaka cyfrowa
certificate-course-certificate = zaświadczenie o ukończeniu kursu
certificate-course-certificate-ects = zaświadczenie o ukończeniu kursu z punktami ECTS
certificate-programme-certificate = zaświadczenie o ukończeniu programu
certificate-programme-certificate-ects = zaświadczenie o ukończeniu programu z punktami ECTS
certificate-diploma = dyplom

recognition-degree-credits = punkty zaliczane na studiach
recognition-elective = zaliczany jako przedmiot do wyboru
recognition-alliance-credits = punkty uznawane przez uczelnie sojuszu
recognition-professional = uznawany jako szkolenie zawodowe
recognition-employer = uznawany przez pracodawców
recognition-larger-credential = wliczany do większego poświadczenia

field-00 = Umiejętności podstawowe i osobiste
field-01 = Edukacja
field-02 = Sztuka i nauki humanistyczne
field-03 = Nauki społeczne i dziennikarstwo
field-04 = Biznes, administracja i prawo
field-05 = Nauki przyrodnicze i matematyka
field-06 = Technologie informacyjne i komunikacyjne
field-07 = Technika i budownictwo
field-08 = Rolnictwo, leśnictwo i weterynaria
field-09 = Zdrowie i opieka
field-10 = Usługi, turystyka, sport
