# The closed vocabularies of the catalogue and the profile, in Portuguese. They stand alone on
# buttons, in lists and behind a colon: lower case, without gender where Portuguese allows it.

slot-goal = o que quero aprender
slot-target-groups = a minha situação
slot-education = as minhas habilitações
slot-experience-years = a minha experiência profissional
slot-home-university = a minha universidade
slot-residence-country = o meu país de residência
slot-languages = língua do curso
slot-modes = modalidade
slot-times = horário
slot-max-fee = preço
slot-hours-per-week = horas por semana
slot-max-weeks = duração
slot-min-ects = créditos ECTS
slot-starts-after = data de início
slot-starts-before = data-limite de início
slot-providers = universidade
slot-countries = país

mode-online = online
mode-onsite = presencial
mode-blended = misto (online e presencial)
mode-online-sync = online em direto
mode-online-async = online ao seu ritmo

time-morning = de manhã
time-afternoon = à tarde
time-evening = à noite (pós-laboral)
time-weekend = ao fim de semana

schedule-fixed = em datas fixas
schedule-rolling = várias vezes por ano
schedule-on-demand = em qualquer altura
schedule-academic-calendar = com o ano letivo

target-group-school-leaver = pessoas que acabaram o secundário
target-group-bachelor-student = estudantes de licenciatura
target-group-master-student = estudantes de mestrado
target-group-doctoral-student = estudantes de doutoramento
target-group-executive = pessoas em cargos de gestão
target-group-employee = pessoas que trabalham
target-group-jobseeker = pessoas à procura de emprego
target-group-other = outras pessoas

who-school-leaver = 12.º ano acabado há pouco
who-bachelor-student = estudante de licenciatura
who-master-student = estudante de mestrado
who-doctoral-student = estudante de doutoramento
who-executive = cargo de gestão
who-employee = a trabalhar
who-jobseeker = à procura de emprego
who-other = outra situação

audience-standard = todas as pessoas
audience-student = estudantes
audience-own-student = estudantes desta universidade
audience-alliance-student = estudantes de outras universidades da aliança
audience-alumni = antigos estudantes
audience-staff = pessoal da universidade
audience-school-leaver = pessoas que acabaram o secundário
audience-executive = pessoas em cargos de gestão
audience-employee = pessoas que trabalham
audience-jobseeker = pessoas à procura de emprego

open-to-own-students = só estudantes desta universidade
open-to-alliance = pessoas das universidades da aliança
open-to-anyone = qualquer pessoa

kind-course = curso
kind-programme = programa (vários cursos que levam a uma credencial maior)

outcome-knowledge = Conhecimentos
outcome-skill = Aptidões
outcome-competence = Competências

cycle-short = ciclo curto
cycle-first = 1.º ciclo do ensino superior (licenciatura)
cycle-second = 2.º ciclo do ensino superior (mestrado)
cycle-third = 3.º ciclo do ensino superior (doutoramento)

assessment-written-exam = exame escrito
assessment-oral-exam = exame oral
assessment-quiz = questionário
assessment-assignment = trabalho
assessment-project = projeto
assessment-portfolio = portefólio de trabalhos
assessment-presentation = apresentação
assessment-practical = prova prática
assessment-case-study = estudo de caso
assessment-reflection = reflexão escrita

supervision-unsupervised-unverified = sem supervisão nem verificação de identidade
supervision-supervised-unverified = com supervisão, sem verificação de identidade
supervision-supervised-online-verified = com supervisão online e verificação de identidade
supervision-supervised-onsite-verified = com supervisão presencial e verificação de identidade

quality-internal = garantia interna da qualidade da universidade
quality-external = avaliação externa
quality-programme-accreditation = programa acreditado
quality-institutional-accreditation = universidade acreditada
quality-joint-office = Gabinete Conjunto de Garantia da Qualidade da aliança

certificate-digital-badge = um crachá digital
certificate-course-certificate = um certificado do curso
certificate-course-certificate-ects = um certificado do curso com créditos ECTS
certificate-programme-certificate = um certificado do programa
certificate-programme-certificate-ects = um certificado do programa com créditos ECTS
certificate-diploma = um diploma

recognition-degree-credits = conta como créditos de um curso superior
recognition-elective = conta como unidade curricular optativa
recognition-alliance-credits = créditos reconhecidos pelas universidades da aliança
recognition-professional = reconhecido como formação profissional contínua
recognition-employer = reconhecido por empresas
recognition-larger-credential = conta para uma credencial maior

field-00 = Competências básicas e pessoais
field-01 = Educação
field-02 = Artes e humanidades
field-03 = Ciências sociais e jornalismo
field-04 = Gestão, administração e direito
field-05 = Ciências naturais e matemática
field-06 = Tecnologias da informação e comunicação
field-07 = Engenharia e construção
field-08 = Agricultura, silvicultura e veterinária
field-09 = Saúde e bem-estar
field-10 = Serviços, turismo e desporto
