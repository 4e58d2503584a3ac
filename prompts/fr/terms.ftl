# The closed vocabularies of the catalogue and the profile, in French. Words for people are neutral
# where French allows it, since the learner's gender is not known.

slot-goal = ce que je veux apprendre
slot-target-groups = ma situation
slot-education = mon niveau d'études
slot-experience-years = mon expérience
slot-home-university = mon université
slot-residence-country = mon pays
slot-languages = langue du cours
slot-modes = en ligne ou sur place
slot-times = moment de la journée
slot-max-fee = prix
slot-hours-per-week = heures par semaine
slot-max-weeks = durée
slot-min-ects = crédits ECTS
slot-starts-after = date de début
slot-starts-before = début au plus tard
slot-providers = université
slot-countries = pays

mode-online = en ligne
mode-onsite = sur place
mode-blended = en partie en ligne (hybride)
mode-online-sync = en ligne et en direct
mode-online-async = en ligne, à votre rythme

time-morning = le matin
time-afternoon = l'après-midi
time-evening = le soir
time-weekend = le week-end

schedule-fixed = à dates fixes
schedule-rolling = plusieurs fois par an
schedule-on-demand = à tout moment
schedule-academic-calendar = avec l'année universitaire

target-group-school-leaver = jeunes qui sortent du lycée
target-group-bachelor-student = étudiants en licence
target-group-master-student = étudiants en master
target-group-doctoral-student = doctorants
target-group-executive = cadres et dirigeants
target-group-employee = personnes en emploi
target-group-jobseeker = personnes en recherche d'emploi
target-group-other = autres publics

who-school-leaver = je sors du lycée
who-bachelor-student = en licence
who-master-student = en master
who-doctoral-student = en doctorat
who-executive = cadre ou équipe de direction
who-employee = en emploi
who-jobseeker = en recherche d'emploi
who-other = autre situation

audience-standard = tout le monde
audience-student = les étudiants
audience-own-student = les étudiants de cette université
audience-alliance-student = les étudiants des autres universités de l'alliance
audience-alumni = les anciens étudiants
audience-staff = le personnel de l'université
audience-school-leaver = les jeunes qui sortent du lycée
audience-executive = les cadres
audience-employee = les salariés
audience-jobseeker = les personnes en recherche d'emploi

open-to-own-students = seulement les étudiants de cette université
open-to-alliance = les membres des universités de l'alliance
open-to-anyone = tout le monde

kind-course = cours
kind-programme = programme (plusieurs cours qui mènent à une certification plus large)

outcome-knowledge = Connaissances
outcome-skill = Savoir-faire
outcome-competence = Compétences

cycle-short = cycle court
cycle-first = premier cycle (niveau licence)
cycle-second = deuxième cycle (niveau master)
cycle-third = troisième cycle (niveau doctorat)

assessment-written-exam = examen écrit
assessment-oral-exam = examen oral
assessment-quiz = questionnaire
assessment-assignment = devoir
assessment-project = projet
assessment-portfolio = dossier de vos travaux
assessment-presentation = exposé
assessment-practical = épreuve pratique
assessment-case-study = étude de cas
assessment-reflection = réflexion écrite

supervision-unsupervised-unverified = sans surveillance, sans contrôle d'identité
supervision-supervised-unverified = avec surveillance, sans contrôle d'identité
supervision-supervised-online-verified = surveillance en ligne avec contrôle d'identité
supervision-supervised-onsite-verified = surveillance sur place avec contrôle d'identité

quality-internal = assurance qualité interne de l'université
quality-external = évaluation externe
quality-programme-accreditation = programme accrédité
quality-institutional-accreditation = université accréditée
quality-joint-office = bureau commun d'assurance qualité de l'alliance

certificate-digital-badge = badge numérique
certificate-course-certificate = certificat de cours
certificate-course-certificate-ects = certificat de cours avec crédits ECTS
certificate-programme-certificate = certificat de programme
certificate-programme-certificate-ects = certificat de programme avec crédits ECTS
certificate-diploma = diplôme

recognition-degree-credits = compte comme crédits d'un diplôme
recognition-elective = compte comme matière à option
recognition-alliance-credits = crédits reconnus par les universités de l'alliance
recognition-professional = reconnu comme formation professionnelle
recognition-employer = reconnu par des employeurs
recognition-larger-credential = compte pour une certification plus large

field-00 = Compétences de base et développement personnel
field-01 = Éducation
field-02 = Lettres, langues et arts
field-03 = Sciences sociales et journalisme
field-04 = Commerce, gestion et droit
field-05 = Sciences naturelles et mathématiques
field-06 = Informatique et numérique
field-07 = Ingénierie et construction
field-08 = Agriculture, forêts et soins vétérinaires
field-09 = Santé et action sociale
field-10 = Services, tourisme, sport
