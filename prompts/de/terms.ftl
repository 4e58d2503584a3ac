# The closed vocabularies of the catalogue and the profile, in German. The slots stand in the
# nominative, behind a colon or on a button; times and modes are adverbs, so that they fit anywhere.

slot-goal = Thema
slot-target-groups = Ihre Situation
slot-education = Ihr Bildungsabschluss
slot-experience-years = Ihre Berufserfahrung
slot-home-university = Ihre Universität
slot-residence-country = Ihr Wohnland
slot-languages = Unterrichtssprache
slot-modes = online oder vor Ort
slot-times = Tageszeit
slot-max-fee = Preis
slot-hours-per-week = Stunden pro Woche
slot-max-weeks = Dauer
slot-min-ects = ECTS-Punkte
slot-starts-after = Beginn
slot-starts-before = spätester Beginn
slot-providers = Universität
slot-countries = Land

mode-online = online
mode-onsite = vor Ort
mode-blended = gemischt (online und vor Ort)
mode-online-sync = live online
mode-online-async = online im eigenen Tempo

time-morning = vormittags
time-afternoon = nachmittags
time-evening = abends
time-weekend = am Wochenende

schedule-fixed = zu festen Terminen
schedule-rolling = mehrmals im Jahr
schedule-on-demand = jederzeit
schedule-academic-calendar = mit dem Studienjahr

target-group-school-leaver = Schulabsolventinnen und -absolventen
target-group-bachelor-student = Bachelorstudierende
target-group-master-student = Masterstudierende
target-group-doctoral-student = Promovierende
target-group-executive = Führungskräfte
target-group-employee = Berufstätige
target-group-jobseeker = Arbeitsuchende
target-group-other = andere Lernende

who-school-leaver = mit der Schule fertig
who-bachelor-student = im Bachelorstudium
who-master-student = im Masterstudium
who-doctoral-student = in der Promotion
who-executive = Führungskraft
who-employee = berufstätig
who-jobseeker = auf Arbeitssuche
who-other = etwas anderes

audience-standard = alle
audience-student = Studierende
audience-own-student = Studierende dieser Universität
audience-alliance-student = Studierende anderer Universitäten der Allianz
audience-alumni = Ehemalige (Alumni)
audience-staff = Beschäftigte der Universität
audience-school-leaver = Schulabsolventinnen und -absolventen
audience-executive = Führungskräfte
audience-employee = Berufstätige
audience-jobseeker = Arbeitsuchende

open-to-own-students = nur Studierende dieser Universität
open-to-alliance = Angehörige der Universitäten in der Allianz
open-to-anyone = alle Interessierten

kind-course = Kurs
kind-programme = Programm (mehrere Kurse, die zu einem größeren Abschluss führen)

outcome-knowledge = Wissen
outcome-skill = Fertigkeit
outcome-competence = Kompetenz

cycle-short = Kurzstudium
cycle-first = erster Zyklus (Bachelorstufe)
cycle-second = zweiter Zyklus (Masterstufe)
cycle-third = dritter Zyklus (Promotion)

assessment-written-exam = schriftliche Prüfung
assessment-oral-exam = mündliche Prüfung
assessment-quiz = Quiz
assessment-assignment = schriftliche Aufgabe
assessment-project = Projekt
assessment-portfolio = Sammlung eigener Arbeiten (Portfolio)
assessment-presentation = Präsentation
assessment-practical = praktische Prüfung
assessment-case-study = Fallstudie
assessment-reflection = schriftliche Reflexion

supervision-unsupervised-unverified = ohne Aufsicht, ohne Identitätsprüfung
supervision-supervised-unverified = mit Aufsicht, ohne Identitätsprüfung
supervision-supervised-online-verified = online beaufsichtigt, mit Identitätsprüfung
supervision-supervised-onsite-verified = vor Ort beaufsichtigt, mit Identitätsprüfung

quality-internal = interne Qualitätssicherung der Universität
quality-external = externe Evaluation
quality-programme-accreditation = akkreditiertes Programm
quality-institutional-accreditation = akkreditierte Universität
quality-joint-office = gemeinsame Stelle der Allianz für Qualitätssicherung

certificate-digital-badge = digitales Abzeichen (Badge)
certificate-course-certificate = Kurszertifikat
certificate-course-certificate-ects = Kurszertifikat mit ECTS-Punkten
certificate-programme-certificate = Programmzertifikat
certificate-programme-certificate-ects = Programmzertifikat mit ECTS-Punkten
certificate-diploma = Diplom

recognition-degree-credits = zählt mit seinen Punkten für ein Studium
recognition-elective = zählt als Wahlfach
recognition-alliance-credits = Punkte von den Universitäten der Allianz anerkannt
recognition-professional = als berufliche Weiterbildung anerkannt
recognition-employer = von Arbeitgebern anerkannt
recognition-larger-credential = zählt für einen größeren Abschluss

field-00 = Grund- und persönliche Kompetenzen
field-01 = Bildung und Pädagogik
field-02 = Kunst und Geisteswissenschaften
field-03 = Sozialwissenschaften und Journalismus
field-04 = Wirtschaft, Verwaltung und Recht
field-05 = Naturwissenschaften und Mathematik
field-06 = Informatik und Kommunikationstechnik
field-07 = Technik und Bauwesen
field-08 = Land- und Forstwirtschaft, Tiermedizin
field-09 = Gesundheit und Soziales
field-10 = Dienstleistungen, Tourismus, Sport
