# What the assistant says in Bulgarian: polite form (Вие), plain, short, warm. Everything in
# { braces } comes from the catalogue or from the learner, and is put where it needs no inflection.
# A line that begins with "•" stands close to the one before it.

## Welcome

welcome-hello = Здравейте! Помагам Ви да намерите микроквалификация: кратък курс с удостоверение от десетте университета на Transform4Europe. Аз съм автоматичен асистент, не човек. Давам информация; за приема решават университетите.
welcome-data = Пазя това, което пишете тук, за да мога да Ви отговарям. Не питам за името Ви. Служители на университетите могат да четат разговора, за да помагат. Повече: /privacy
welcome-languages = Можете да ми пишете на следните езици: { $languages }.
hello-again = Здравейте отново!
restarted = Да започнем отначало. Предишните Ви желания вече не се вземат предвид.
welcome-ask = Какво искате да учите и какво да знам за Вас? Например: „Медицинска сестра съм, искам да науча повече за грижата за хора с деменция, онлайн, вечер, до 100 евро.“ Или първо разгледайте курсовете.
sample-notice = Моля, имайте предвид: това е демонстрация с примерни данни. Курсовете, таксите и връзките са примери, а не истински оферти.
sample-mark = Примерни данни, не е истинска оферта.
sample-link = Примерни данни: връзката води към примерна страница.
language-ask = На кой език да говорим? Мога на следните: { $languages }.
language-changed = Добре, продължаваме на български.

## Questions to the learner

ask-goal = Какво искате да научите? Тема, умение или професия, която имате предвид.
ask-target-groups = Кое Ви описва най-добре?
ask-education = Какво е най-високото Ви завършено образование?
ask-experience-years = Колко години трудов опит имате в тази област?
ask-home-university = В кой университет учите?
ask-residence-country = В коя държава живеете?
ask-languages = На кои езици можете да учите?
ask-modes = Как предпочитате да учите?
ask-times = Кога имате време за занятия?
ask-max-fee = Колко най-много може да струва? Изберете или напишете сума.
ask-hours-per-week = Колко часа седмично най-много можете да отделите?
ask-max-weeks = Колко време най-много може да продължи?
ask-min-ects = Колко ECTS кредита са Ви нужни най-малко?
ask-starts-after = От кога можете да започнете?
ask-starts-before = До кога трябва да започне?
ask-providers = Предпочитате ли определен университет?
ask-countries = Предпочитате ли определена държава?
ask-why-fees = (От това може да зависят таксите и отстъпките.)
ask-why-admission = (Университетът пита за това. Аз само го показвам до изискването.)
fee-limit =
    { $limit ->
        [0] Само безплатни курсове
       *[other] До { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [one] До { $limit } седмица
       *[other] До { $limit } седмици
    }
hours-per-week-limit = До { $limit } ч. седмично

## Choices

choice-back = ← Назад
choice-skip = Пропускам
choice-show = Покажи курсовете
choice-more = Още
choice-refine = Промени желанията ми
choice-browse = Разгледай всички курсове
choice-restart = Започни отначало
choice-help = Как работи това?
choice-privacy = Моите данни
choice-person = Питай човек
choice-goal = Ще кажа какво искам да уча
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Без „{ $slots }“: { $count } курс
       *[other] Без „{ $slots }“: { $count } курса
    }
choice-open = Отвори
choice-details = Съдържание и подробности
choice-admission = Условия за прием
choice-fees = Такси
choice-register = Записване
choice-recognition = Признава ли се?
choice-pathway = Към какво води
choice-similar = Подобни курсове
choice-save = Запази
choice-unsave = Махни от списъка
choice-list = Моят списък
choice-compare = Сравни
choice-what-if = А ако променя нещо?
choice-why = Защо този?
choice-why-not = Защо не?
choice-rate = { $rating }
choice-language =
    { $code ->
        [bg] Български
        [de] Deutsch
        [es] Español
        [et] Eesti
        [fr] Français
        [it] Italiano
        [lt] Lietuvių
        [pl] Polski
        [pt] Português
        [sl] Slovenščina
       *[en] English
    }

## What was noted

noted = Отбелязах: { $items }.
noted-gone = Вече не е условие: { $slots }.
fault = Не мога да приема „{ $value }“ за „{ $slot }“, затова оставих всичко, както беше.
refine = Какво искате да промените?
known-goal = Искате да учите: { $goal }.
known = Засега вземам предвид: { $items }.
said-languages = език на курса: { $languages }
said-residence = държава, в която живеете: { $country }
said-max-fee = до { $fee }
said-experience-years =
    { $value ->
        [one] { $value } година опит
       *[other] { $value } години опит
    }
said-hours-per-week =
    { $value ->
        [one] до { $value } час седмично
       *[other] до { $value } часа седмично
    }
said-max-weeks =
    { $value ->
        [one] до { $value } седмица
       *[other] до { $value } седмици
    }
said-min-ects = най-малко { $value } ECTS
said-starts-after = начало от { $value } нататък
said-starts-before = начало преди { $value }
education-level =
    { $level ->
        [1] начално образование
        [2] основно образование
        [3] професионална квалификация
        [4] средно образование
        [5] кратък цикъл висше образование
        [6] бакалавърска степен
        [7] магистърска степен
       *[8] докторска степен
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] { $count } курс отговаря на желанието Ви „{ $goal }“:
       *[other] { $count } курса отговарят на желанието Ви „{ $goal }“. Първо най-близките:
    }
recommend-any =
    { $count ->
        [one] { $count } курс отговаря на това, което ми казахте:
       *[other] { $count } курса отговарят на това, което ми казахте. Ето първите:
    }
recommend-more = Ето още:
recommend-new =
    { $count ->
        [one] { $count } от тях е нов след тази промяна и е най-отпред.
       *[other] { $count } от тях са нови след тази промяна и са най-отпред.
    }
recommend-also-unstated =
    { $count ->
        [one] За още { $count } курс не е посочено нещо, което поискахте; той е накрая.
       *[other] За още { $count } курса не е посочено нещо, което поискахте; те са накрая.
    }
recommend-only-unstated =
    { $count ->
        [one] Намерих { $count } курс, който може би е подходящ, но университетът не посочва всичко, което поискахте. Отбелязал съм какво липсва.
       *[other] Намерих { $count } курса, които може би са подходящи, но университетите не посочват всичко, което поискахте. Отбелязал съм какво липсва.
    }
recommend-nearest = Не намерих нищо, което със сигурност да е по темата „{ $goal }“. Тези курсове са най-близо; вижте дали някой от тях Ви върши работа:
recommend-no-more =
    { $count ->
        [one] Това беше единственият.
       *[other] Това бяха всичките { $count }.
    }
reason-goal = Желанието Ви „{ $goal }“
reason-goal-field = Желанието Ви „{ $goal }“: { $field }
reason-target-group = Предназначен за { $groups }
reason-met = Както поискахте: { $items }
unknown = Университетът не посочва: { $items }
caution-open-to = Моля, проверете кой може да участва: { $open }
caution-closed = В момента е затворен: срокът или началната дата е минала
met-own-pace = в собствено темпо

## Nothing fits

nothing-fits =
    { $count ->
        [one] По темата има { $count } курс, но той не отговаря на всичките Ви условия.
       *[other] По темата има { $count } курса, но нито един не отговаря на всичките Ви условия.
    }
nothing-conflict =
    { $n ->
        [one] Причината е това условие: { $items }.
       *[other] Тези условия не могат да се съчетаят: { $items }.
    }
nothing-excludes =
    { $count ->
        [one] • { $slot }: изключва { $count } курс
       *[other] • { $slot }: изключва { $count } курса
    }
nothing-about = Не намерих в каталога нищо по темата „{ $goal }“. Моля, кажете ми друга тема или я опишете с други думи.

## One course

course-summary = { $text }
course-gone = Този курс не е (или вече не е) в портфолиото.
course-which = Кой курс имате предвид? Първо отворете някой или ми кажете какво искате да учите.
details-outcomes = Какво ще сте научили, с думите на университета:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = Университетът не посочва резултати от ученето.
details-module = • Модул: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [one] { $ects } ECTS кредит
       *[other] { $ects } ECTS кредита
    }
no-ects = без ECTS кредити
hours =
    { $hours ->
        [one] общо { $hours } час
       *[other] общо { $hours } часа
    }
weeks =
    { $weeks ->
        [one] { $weeks } седмица
       *[other] { $weeks } седмици
    }
hours-per-week =
    { $hours ->
        [one] около { $hours } час седмично
       *[other] около { $hours } часа седмично
    }
eqf = ниво { $level } по ЕКР (EQF)
eqf-cycle = ниво { $level } по ЕКР (EQF), { $cycle }
start-passed = последното начало беше на { $date }
deadline-passed = изтекъл ({ $date })
not-stated = няма данни от университета
free-of-charge = безплатно
amount-approximate = { $shown } (около { $converted })
amount-converted = { $shown } ({ $converted })
quote = „{ $text }“
quote-foreign = „{ $text }“ (текст на университета; език: { $language })

fact-provider = Университет
fact-volume = Обем
fact-language = Език на курса
fact-delivery = Как се провежда
fact-fee = Такса за Вас
fact-start = Начало
fact-deadline = Срок за записване
fact-level = Ниво
fact-place = Място
fact-target-groups = За кого е
fact-open-to = Кой може да участва
fact-kind = Вид
fact-field = Област
fact-assessment = Оценяване
fact-supervision = Наблюдение на изпита
fact-certificate = Документ
fact-quality = Осигуряване на качеството
fact-awarding-body = Издава се от
fact-country = Държава
fact-prerequisites = Предварителни условия
fact-lms = Платформа за учене
fact-reviewed = Последен преглед на данните

## Admission

admission-title = Условия за прием: „{ $title }“
admission-open-to = Кой може да участва: { $open }.
admission-asks = Какво иска университетът и какво ми казахте Вие:
admission-line = • { $asked } – { $told }
admission-not-stated = Университетът не посочва условия за прием.
admission-prerequisites = Предварителни условия: { $text }
admission-own-words = С думите на университета: { $text }
admission-decides = Не мога да кажа дали ще Ви приемат: това решава университетът.
asks-education =
    { $level ->
        [1] Начално образование
        [2] Основно образование
        [3] Професионална квалификация
        [4] Средно образование (ЕКР 4)
        [5] Кратък цикъл висше образование (ЕКР 5)
        [6] Бакалавърска степен (ЕКР 6)
        [7] Магистърска степен (ЕКР 7)
       *[8] Докторска степен (ЕКР 8)
    }
asks-experience =
    { $years ->
        [one] { $years } година трудов опит
       *[other] { $years } години трудов опит
    }
asks-experience-in =
    { $years ->
        [one] { $years } година трудов опит: { $text }
       *[other] { $years } години трудов опит: { $text }
    }
asks-language = Език: { $language }
asks-language-level = Език: { $language }, ниво { $level }
asks-enrolment = Записан студент: { $text }
asks-course = Преди него: курсът „{ $title }“
asks-document = Документ: { $text }
asks-selection = Подбор: { $text }
asks-other = { $text }
told-education =
    казахте ми: { $level ->
        [1] начално образование
        [2] основно образование
        [3] професионална квалификация
        [4] средно образование
        [5] кратък цикъл висше образование
        [6] бакалавърска степен
        [7] магистърска степен
       *[8] докторска степен
    }
told-experience =
    { $years ->
        [one] казахте ми: { $years } година
       *[other] казахте ми: { $years } години
    }
told-target-groups = казахте ми: { $groups }
told-unknown = не сте ми казали

## Fees

fees-title = Такси: „{ $title }“
fees-applies = Таксата е: { $fee }.
fees-applies-as = Според това, което ми казахте, таксата за Вас ({ $audience }) е: { $fee }.
fees-not-stated = Университетът не посочва такса за Вас.
fees-standard = • Обща такса: { $fee }
fees-other = • За { $audience }: { $fee }
fees-waivers = Възможни отстъпки:
fees-waiver = • { $percent } % отстъпка за { $audience }: { $basis }
fees-waiver-quoted = • { $percent } % отстъпка за { $audience }: { $basis }. { $text }
waiver-belongs = казахте ми, че сте от тази група
waiver-unsaid = ако сте от тази група
waiver-agreement = по споразумение между университети от алианса
waiver-agreement-home = по споразумение между { $provider } и университета, който предлага курса
fees-decides = Окончателната сума се потвърждава от университета.

## Registration

register-title = Записване: „{ $title }“
register-link = Записвате се в самия университет, чрез връзката по-долу.
register-deadline = • Срок за записване: { $deadline }
register-start = • Начало: { $start }
register-fee = • Такса за Вас: { $fee }
register-documents = • Ще са Ви нужни: { $items }
register-no-documents = • Нужни документи: не са посочени от университета
register-certificate = • Ще получите: { $certificate }. В документа ще са името Ви, датата на издаване и резултатът Ви.
register-decides = За приема решава университетът.
register-closed = Записването е затворено: посочената дата ({ $date }) е минала, затова не Ви давам връзка.
register-closed-next = Университетът може да Ви каже кога е следващото записване.
register-no-link = Университетът не посочва връзка за записване. Моля, попитайте там:
link-register = Записване в университета
link-source = Страница на курса
link-contact = Страница за контакт
link-fee-policy = Правила за таксите
contact = Въпроси: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: няма посочен контакт
contact-page = Въпроси: { $provider }, вижте страницата за контакт.
contact-not-stated = { $provider }: няма посочен контакт.

## Recognition

recognition-title = Признава ли се „{ $title }“?
recognition-counts = • { $kind }
recognition-own-words = • С думите на университета: { $text }
recognition-not-stated = Университетът не посочва къде се признава.
recognition-certificate = Получавате: { $certificate }.
recognition-volume = Обем и ниво: { $volume }; { $level }.
recognition-elsewhere = Дали друг университет или работодател ще го признае, се решава там. Попитайте, преди да се запишете, и покажете резултатите от ученето, обема и нивото.

## Pathways

pathway-title = Към какво води „{ $title }“
pathway-name =
    { $steps ->
        [one] Част е от „{ $name }“, { $steps } стъпка:
       *[other] Част е от „{ $name }“, { $steps } стъпки:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← този курс
pathway-total =
    { $ects ->
        [one] Общо: { $ects } ECTS кредит.
       *[other] Общо: { $ects } ECTS кредита.
    }
pathway-award = Води до: { $award }.
pathway-towards = Може да се натрупа към: { $titles }.
pathway-stand-alone = Самостоятелен е: университетът не посочва по-голямо удостоверение, към което да се зачита.
pathway-not-stated = Университетът не посочва дали може да стане част от нещо по-голямо.

## Comparing and reasons

compare-title = { $count } курса един до друг. Ето по какво се различават:
compare-same = Еднакво за всички: { $items }
compare-fact = { $label }: { $value }
compare-which = Кои курсове да сравня? Първо отворете няколко или напишете например „сравни първия и втория“.
similar-title = Курсове, подобни на „{ $title }“:
similar-none = Не намерих друг курс като „{ $title }“, който отговаря на условията Ви.
why-title = Защо „{ $title }“:
why-line = • { $reason }
why-nothing-said = • Още не сте ми казали какво е важно за Вас.
why-not-title = „{ $title }“ спрямо желанията Ви:
why-not-broken = • { $label }: { $value }. Вие поискахте: { $wish }
why-not-topic = • Не е ясно посветен на „{ $goal }“.
why-not-nothing = • Нищо не е против: отговаря на това, което ми казахте.
what-if-title = Ако се откажете от едно условие:
what-if-line =
    { $count ->
        [one] • без „{ $wish }“: още { $count } курс
       *[other] • без „{ $wish }“: още { $count } курса
    }
what-if-nothing = Нито едно от условията Ви само по себе си не изключва други курсове.

## Shortlist

list-saved =
    { $count ->
        [one] Запазих „{ $title }“ в списъка Ви.
       *[other] Запазих „{ $title }“ в списъка Ви; в него вече има { $count } курса.
    }
list-removed = „{ $title }“ вече не е в списъка Ви.
list-full =
    { $count ->
        [one] Списъкът Ви е пълен ({ $count } курс). Първо махнете някой.
       *[other] Списъкът Ви е пълен ({ $count } курса). Първо махнете някой.
    }
list-lost =
    { $count ->
        [one] { $count } курс от списъка Ви вече не се предлага.
       *[other] { $count } курса от списъка Ви вече не се предлагат.
    }
list-empty = Списъкът Ви е празен. Отворете курс и натиснете „Запази“.
list-title =
    { $count ->
        [one] В списъка Ви има { $count } курс:
       *[other] В списъка Ви има { $count } курса:
    }
list-line = { $number }. { $title } ({ $provider }; { $fee }; кандидатстване до: { $deadline })
no-notices = Още не мога да Ви пиша по своя инициатива: нито новини, нито напомняния. Можете да запазите курсове в списъка си и да ми пишете отново по всяко време.

## Feedback

feedback-ask = Един кратък въпрос: помогна ли Ви това? 1 е „никак“, 5 е „много“.
feedback-thanks = Благодаря! Пишете ми, когато искате да продължим.
feedback-missing = Благодаря, че го казвате. Какво липсваше? Напишете го със свои думи; служителите го четат.
feedback-noted = Благодаря, отбелязах го.

## Browsing

browse =
    { $count ->
        [one] В портфолиото има { $count } курс. Как искате да разглеждате?
       *[other] В портфолиото има { $count } курса. Как искате да разглеждате?
    }
browse-by-provider = По университет
browse-by-field = По област
browse-by-language = По език
browse-by-title = Всички заглавия
browse-which-provider = Кой университет?
browse-which-field = Коя област?
browse-which-language = На кой език да е курсът?
browse-value = { $name } ({ $count })
browse-all = Всички курсове
browse-courses =
    { $count ->
        [one] { $name }: { $count } курс
       *[other] { $name }: { $count } курса
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; { $fee })

## Side journeys

help = Кажете ми със свои думи какво искате да учите и какво е важно за Вас: онлайн или присъствено, кога, колко може да струва. Показвам подходящи курсове и казвам защо са подходящи. Можете да промените всичко по всяко време, например „само онлайн“ или „цената няма значение“. За всеки курс можете да попитате за приема, таксите, дали се признава и как да се запишете. Полезни думи: назад, пропускам, отначало, още, искам да говоря с човек. Питайте спокойно и неща като „Какво е ECTS кредит?“.
privacy = Аз съм компютърна програма. Пазя съобщенията Ви и това, което ми казвате за желанията си, под случаен номер, а не под Вашето име. Ползвам ги само за да Ви отговарям. Служители на центровете за учене през целия живот в университетите могат да четат разговорите, за да помагат и да подобряват курсовете. Моля, не пишете имена, телефони и данни за здравето си. Telegram също обработва съобщенията Ви по свои правила.
person-recorded = Отбелязах, че искате да говорите с човек. Докато някой Ви отговори тук, можете да пишете на:
person-here = Вече Ви чете човек от екипа и ще Ви отговори тук. Асистентът мълчи дотогава.
assistant-back = Човекът излезе от разговора. Отново съм аз, автоматичният асистент: пишете какво Ви трябва и ще продължа да помагам.
one-by-one = Пишете по-бързо, отколкото успявам да отговарям. Нищо не се губи: отговарям на всичко едно по едно.
not-understood = Съжалявам, не Ви разбрах. Моля, кажете го с други думи или изберете по-долу.
not-understood-again = Изглежда, не мога да помогна с това. Можете да попитате и човек.
not-text = Мога да чета само текст. Моля, пишете ми или изберете по-долу.
stale = Този бутон е от по-старо съобщение или от друг чат. Ето докъде сме стигнали:
thanks = Няма за какво! Пишете, когато искате да продължите.
out-of-scope = Мога да помагам само с микроквалификациите на университетите от Transform4Europe.
distress = Съжалявам, че Ви е толкова тежко. Аз съм само програма и не мога да помогна, но хората могат. Ако Вие или някой друг е в опасност, обадете се на 112 – европейския телефон за спешна помощ. Моля, говорете с човек, на когото вярвате.
framework-source = Източник: Обща рамка на T4EU за микроквалификациите 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = Помагам Ви да намерите микроквалификация (кратък курс с удостоверение) от десетте университета на Transform4Europe и показвам условия за прием, такси и записване. Аз съм автоматичен асистент; служители могат да четат разговора. Пишете ми на своя език.
bot-short = Намерете подходящ за Вас кратък университетски курс с удостоверение.
command-start = Начало
command-back = Стъпка назад
command-restart = Започване отначало
command-browse = Всички курсове
command-help = Как работи това
command-person = Питане на човек
command-privacy = Какво става с данните ми
command-language = Смяна на езика

## Какво се е променило в курс, откакто е бил разгледан

watched-removed = Новина за „{ $title }“: този курс вече не се предлага тук.
watched-fee = Новина за „{ $title }“: таксата е променена. За Вас тя вече е: { $fee }.
watched-start = Новина за „{ $title }“: датите са променени. Начало: { $start }.
watched-deadline = Новина за „{ $title }“: срокът е променен. Срок за записване: { $deadline }.

## За хората, които поддържат каталога

admin-catalogue = В момента е активна версия { $number } с { $entries } курса. Изпратете ми каталог като файл – ще го проверя и ще покажа какво би се променило. Текстът под файла се пази като причина.
admin-errors = Намерих грешки в { $file }. Нищо не е променено. Моля, поправете ги и изпратете файла отново.
admin-preview = Проверих { $file }. Ето какво би се променило:
admin-ask = Да го публикувам ли? Учащите ще го видят веднага.
admin-objections = Моля, погледнете още веднъж: { $objections }
admin-reason-needed = За да го публикувам въпреки това, изпратете файла отново и напишете причината под него.
admin-published = Готово. Активна е версия { $number }.
admin-discarded = Файлът е изхвърлен. Нищо не е променено.
admin-draft-gone = Този файл вече не чака. Моля, изпратете го отново.
admin-overtaken = Междувременно е публикувана друга версия. Моля, изпратете файла отново, за да видите какво би променил сега.
admin-unreadable = Не успях да получа файла. Моля, изпратете го като документ до 20 MB.
admin-rollback = Активна е версия { $number }. Да се върна ли към версия { $previous }?
admin-rollback-none = Няма по-ранна версия, към която да се върна.
choice-publish = Публикувай
choice-publish-anyway = Публикувай въпреки това
choice-discard = Изхвърли
choice-rollback = Към версия { $previous }
