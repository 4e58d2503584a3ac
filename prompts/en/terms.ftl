# The closed vocabularies of the catalogue and the profile, in English.

slot-goal = what I want to learn
slot-target-groups = who I am
slot-education = my education
slot-experience-years = my work experience
slot-home-university = my university
slot-residence-country = my country
slot-languages = language of the course
slot-modes = online or on site
slot-times = time of day
slot-max-fee = price
slot-hours-per-week = hours a week
slot-max-weeks = length
slot-min-ects = ECTS credits
slot-starts-after = start date
slot-starts-before = latest start
slot-providers = university
slot-countries = country

mode-online = online
mode-onsite = on site
mode-blended = partly online (blended)
mode-online-sync = live online
mode-online-async = online at your own pace

time-morning = mornings
time-afternoon = afternoons
time-evening = evenings
time-weekend = weekends

schedule-fixed = on fixed dates
schedule-rolling = several times a year
schedule-on-demand = any time
schedule-academic-calendar = with the academic year

target-group-school-leaver = school leavers
target-group-bachelor-student = bachelor students
target-group-master-student = master students
target-group-doctoral-student = doctoral students
target-group-executive = managers and executives
target-group-employee = people in work
target-group-jobseeker = people looking for work
target-group-other = other learners

who-school-leaver = school leaver
who-bachelor-student = bachelor student
who-master-student = master student
who-doctoral-student = doctoral student
who-executive = manager
who-employee = working
who-jobseeker = looking for work
who-other = something else

audience-standard = everybody
audience-student = students
audience-own-student = students of this university
audience-alliance-student = students of other alliance universities
audience-alumni = alumni
audience-staff = university staff
audience-school-leaver = school leavers
audience-executive = managers
audience-employee = employees
audience-jobseeker = jobseekers

open-to-own-students = only students of this university
open-to-alliance = people from the alliance's universities
open-to-anyone = anyone

kind-course = course
kind-programme = programme (several courses leading to a larger credential)

outcome-knowledge = Knowledge
outcome-skill = Skill
outcome-competence = Competence

cycle-short = short cycle
cycle-first = first cycle (bachelor level)
cycle-second = second cycle (master level)
cycle-third = third cycle (doctoral level)

assessment-written-exam = written exam
assessment-oral-exam = oral exam
assessment-quiz = quiz
assessment-assignment = assignment
assessment-project = project
assessment-portfolio = portfolio of your work
assessment-presentation = presentation
assessment-practical = practical test
assessment-case-study = case study
assessment-reflection = written reflection

supervision-unsupervised-unverified = no supervision, no identity check
supervision-supervised-unverified = supervised, no identity check
supervision-supervised-online-verified = supervised online with identity check
supervision-supervised-onsite-verified = supervised on site with identity check

quality-internal = internal quality assurance of the university
quality-external = external evaluation
quality-programme-accreditation = accredited programme
quality-institutional-accreditation = accredited university
quality-joint-office = the alliance's Joint Quality Assurance Office

certificate-digital-badge = digital badge
certificate-course-certificate = course certificate
certificate-course-certificate-ects = course certificate with ECTS credits
certificate-programme-certificate = programme certificate
certificate-programme-certificate-ects = programme certificate with ECTS credits
certificate-diploma = diploma

recognition-degree-credits = counts as credits of a degree programme
recognition-elective = counts as an elective
recognition-alliance-credits = credits recognised by the alliance's universities
recognition-professional = recognised as professional training
recognition-employer = recognised by employers
recognition-larger-credential = counts towards a larger credential

field-00 = Basic and personal skills
field-01 = Education
field-02 = Arts and humanities
field-03 = Social sciences and journalism
field-04 = Business, administration and law
field-05 = Natural sciences and mathematics
field-06 = Information and communication technologies
field-07 = Engineering and construction
field-08 = Agriculture, forestry and veterinary
field-09 = Health and welfare
field-10 = Services, tourism, sport
