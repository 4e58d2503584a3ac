# The closed vocabularies of the catalogue and the profile, in Bulgarian. They stand alone on
# buttons, in lists and behind "за", so they are lower case and without a definite article.

slot-goal = какво искам да уча
slot-target-groups = моят статус
slot-education = моето образование
slot-experience-years = моят трудов опит
slot-home-university = моят университет
slot-residence-country = моята държава
slot-languages = език на курса
slot-modes = форма на обучение
slot-times = част от деня
slot-max-fee = цена
slot-hours-per-week = часове седмично
slot-max-weeks = продължителност
slot-min-ects = ECTS кредити
slot-starts-after = начална дата
slot-starts-before = най-късно начало
slot-providers = университет
slot-countries = държава

mode-online = онлайн
mode-onsite = присъствено
mode-blended = смесено (отчасти онлайн)
mode-online-sync = онлайн на живо
mode-online-async = онлайн в собствено темпо

time-morning = сутрин
time-afternoon = следобед
time-evening = вечер
time-weekend = през уикенда

schedule-fixed = на определени дати
schedule-rolling = няколко пъти в годината
schedule-on-demand = по всяко време
schedule-academic-calendar = с учебната година

target-group-school-leaver = наскоро завършили училище
target-group-bachelor-student = студенти бакалаври
target-group-master-student = студенти магистри
target-group-doctoral-student = докторанти
target-group-executive = ръководители
target-group-employee = работещи хора
target-group-jobseeker = търсещи работа
target-group-other = всички други

who-school-leaver = наскоро завършил(а) училище
who-bachelor-student = студент(ка) бакалавър
who-master-student = студент(ка) магистър
who-doctoral-student = докторант(ка)
who-executive = ръководител(ка)
who-employee = работещ(а)
who-jobseeker = търсещ(а) работа
who-other = друго

audience-standard = всички
audience-student = студенти
audience-own-student = студенти на този университет
audience-alliance-student = студенти на други университети от алианса
audience-alumni = възпитаници на университета
audience-staff = служители на университета
audience-school-leaver = наскоро завършили училище
audience-executive = ръководители
audience-employee = работещи
audience-jobseeker = търсещи работа

open-to-own-students = само студенти на този университет
open-to-alliance = хора от университетите на алианса
open-to-anyone = всеки

kind-course = курс
kind-programme = програма (няколко курса, които водят до по-голямо удостоверение)

outcome-knowledge = Знание
outcome-skill = Умение
outcome-competence = Компетентност

cycle-short = кратък цикъл
cycle-first = първи цикъл (бакалавърско ниво)
cycle-second = втори цикъл (магистърско ниво)
cycle-third = трети цикъл (докторско ниво)

assessment-written-exam = писмен изпит
assessment-oral-exam = устен изпит
assessment-quiz = тест
assessment-assignment = писмена задача
assessment-project = проект
assessment-portfolio = портфолио с Ваши работи
assessment-presentation = презентация
assessment-practical = практически изпит
assessment-case-study = казус
assessment-reflection = писмен размисъл за наученото

supervision-unsupervised-unverified = без наблюдение и без проверка на самоличността
supervision-supervised-unverified = с наблюдение, без проверка на самоличността
supervision-supervised-online-verified = с наблюдение онлайн и проверка на самоличността
supervision-supervised-onsite-verified = с наблюдение на място и проверка на самоличността

quality-internal = вътрешно осигуряване на качеството в университета
quality-external = външна оценка
quality-programme-accreditation = акредитирана програма
quality-institutional-accreditation = акредитиран университет
quality-joint-office = Съвместната служба на алианса за осигуряване на качеството

certificate-digital-badge = дигитална значка
certificate-course-certificate = удостоверение за курс
certificate-course-certificate-ects = удостоверение за курс с ECTS кредити
certificate-programme-certificate = удостоверение за програма
certificate-programme-certificate-ects = удостоверение за програма с ECTS кредити
certificate-diploma = диплома

recognition-degree-credits = признава се като кредити в програма за висше образование
recognition-elective = признава се като избираема дисциплина
recognition-alliance-credits = кредитите се признават от университетите на алианса
recognition-professional = признава се като професионално обучение
recognition-employer = признава се от работодатели
recognition-larger-credential = признава се като част от по-голямо удостоверение

field-00 = Основни и личностни умения
field-01 = Образование
field-02 = Изкуства и хуманитарни науки
field-03 = Социални науки и журналистика
field-04 = Бизнес, администрация и право
field-05 = Природни науки и математика
field-06 = Информационни и комуникационни технологии
field-07 = Инженерство и строителство
field-08 = Земеделие, горско дело и ветеринарна медицина
field-09 = Здраве и социални грижи
field-10 = Услуги, туризъм, спорт
