# What the assistant says in Lithuanian: plain, short, warm, with the polite "jūs". Past participles
# about the learner are avoided, for they would need a gender. Everything in { braces } comes from
# the catalogue or from the learner, and is put where it needs no inflection.
# Plurals: one 1, 21 · few 2-9, 22-29 · many 2,5 (fractions) · other 0, 10-20, 30.
# A date ends with a full stop ("2027 m. vasario 1 d."), so none follows what may be a date.
# A line that begins with "•" stands close to the one before it.

## Welcome

welcome-hello = Sveiki! Padedu rasti mikrokredencialą: trumpą kursą, po kurio gaunate pažymėjimą. Kursus siūlo dešimt „Transform4Europe“ universitetų. Esu automatinis asistentas, ne žmogus. Aš tik informuoju, o dėl priėmimo sprendžia universitetai.
welcome-data = Išsaugau, ką čia rašote, kad galėčiau atsakyti. Vardo neklausiu. Universitetų darbuotojai gali skaityti pokalbį, kad padėtų. Daugiau: /privacy
welcome-languages = Man galite rašyti šiomis kalbomis: { $languages }.
hello-again = Sveiki dar kartą!
restarted = Pradedame iš naujo. Ankstesnius pageidavimus atidedu į šalį.
welcome-ask = Ko norėtumėte mokytis ir ką man verta apie jus žinoti? Pavyzdžiui: „Esu slaugytoja, noriu mokytis demencija sergančių žmonių priežiūros, nuotoliu, vakarais, iki 100 eurų.“ Arba pirmiausia apžiūrėkite kursus.
sample-notice = Atkreipkite dėmesį: tai bandomoji versija su pavyzdiniais duomenimis. Kursai, kainos ir nuorodos yra pavyzdžiai, o ne tikri pasiūlymai.
sample-mark = Pavyzdiniai duomenys, ne tikras pasiūlymas.
sample-link = Pavyzdiniai duomenys: nuoroda veda į pavyzdinį puslapį.
language-ask = Kuria kalba kalbėsimės? Moku šias: { $languages }.
language-changed = Gerai, kalbėkimės lietuviškai.

## Questions to the learner

ask-goal = Ko norėtumėte mokytis? Parašykite temą, įgūdį arba darbą, apie kurį svajojate.
ask-target-groups = Kuris apibūdinimas jums tinka labiausiai?
ask-education = Koks jūsų išsilavinimas? Nurodykite aukščiausią.
ask-experience-years = Kiek metų dirbate šioje srityje?
ask-home-university = Kuriame universitete studijuojate?
ask-residence-country = Kurioje šalyje gyvenate?
ask-languages = Kuriomis kalbomis galite mokytis?
ask-modes = Kaip norėtumėte mokytis?
ask-times = Kada turite laiko užsiėmimams?
ask-max-fee = Kiek daugiausia gali kainuoti kursas? Pasirinkite arba įrašykite sumą.
ask-hours-per-week = Kiek daugiausia valandų per savaitę galite skirti?
ask-max-weeks = Kiek ilgiausiai gali trukti kursas?
ask-min-ects = Kiek mažiausiai ECTS kreditų jums reikia?
ask-starts-after = Nuo kada galėtumėte pradėti?
ask-starts-before = Iki kada kursas turėtų prasidėti?
ask-providers = Ar norėtumėte kurio nors konkretaus universiteto?
ask-countries = Ar norėtumėte kurios nors konkrečios šalies?
ask-why-fees = (Nuo to gali priklausyti kaina ir nuolaidos.)
ask-why-admission = (To klausia universitetas. Aš tik parodysiu tai šalia reikalavimo.)
fee-limit =
    { $limit ->
        [0] Tik nemokami kursai
       *[other] Iki { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [one] Iki { $limit } savaitės
        [few] Iki { $limit } savaičių
        [many] Iki { $limit } savaitės
       *[other] Iki { $limit } savaičių
    }
hours-per-week-limit = Iki { $limit } val. per savaitę

## Choices

choice-back = ← Atgal
choice-skip = Praleisti
choice-show = Rodyti kursus
choice-more = Daugiau
choice-refine = Keisti pageidavimus
choice-browse = Peržiūrėti visus kursus
choice-restart = Pradėti iš naujo
choice-help = Kaip tai veikia?
choice-privacy = Mano duomenys
choice-person = Pasikalbėti su žmogumi
choice-goal = Parašysiu, ko noriu mokytis
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Be sąlygos: { $slots } ({ $count } kursas)
        [few] Be sąlygos: { $slots } ({ $count } kursai)
        [many] Be sąlygos: { $slots } ({ $count } kurso)
       *[other] Be sąlygos: { $slots } ({ $count } kursų)
    }
choice-open = Atidaryti
choice-details = Kurso turinys
choice-admission = Priėmimo sąlygos
choice-fees = Kaina ir nuolaidos
choice-register = Registracija
choice-recognition = Ar kursą įskaitys?
choice-pathway = Kas po šio kurso
choice-similar = Panašūs kursai
choice-save = Įtraukti į sąrašą
choice-unsave = Išbraukti iš sąrašo
choice-list = Mano sąrašas
choice-compare = Palyginti
choice-what-if = O jei ką nors pakeisčiau?
choice-why = Kodėl šis?
choice-why-not = Kodėl ne?
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

noted = Užsirašiau: { $items }
noted-gone = Šios sąlygos nebetaikau: { $slots }.
fault = Reikšmė „{ $value }“ čia netinka ({ $slot }), todėl palieku taip, kaip buvo.
refine = Ką norėtumėte pakeisti?
known-goal = Ko norite mokytis: { $goal }.
known = Kol kas atsižvelgiu į tai: { $items }
said-languages = { $languages } kalba
said-residence = jūsų šalis – { $country }
said-max-fee = iki { $fee }
said-experience-years =
    { $value ->
        [one] { $value } metai patirties
        [few] { $value } metai patirties
        [many] { $value } metų patirties
       *[other] { $value } metų patirties
    }
said-hours-per-week =
    { $value ->
        [one] iki { $value } valandos per savaitę
        [few] iki { $value } valandų per savaitę
        [many] iki { $value } valandos per savaitę
       *[other] iki { $value } valandų per savaitę
    }
said-max-weeks =
    { $value ->
        [one] iki { $value } savaitės
        [few] iki { $value } savaičių
        [many] iki { $value } savaitės
       *[other] iki { $value } savaičių
    }
said-min-ects = mažiausiai { $value } ECTS
said-starts-after = pradžia nuo { $value }
said-starts-before = pradžia anksčiau nei { $value }
education-level =
    { $level ->
        [1] pradinis išsilavinimas
        [2] pagrindinis išsilavinimas
        [3] profesinė kvalifikacija be vidurinio
        [4] vidurinis išsilavinimas
        [5] aukštesnysis išsilavinimas arba trumposios studijos
        [6] bakalauro laipsnis
        [7] magistro laipsnis
       *[8] daktaro laipsnis
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] Jūsų pageidavimą „{ $goal }“ atitinka { $count } kursas:
        [few] Jūsų pageidavimą „{ $goal }“ atitinka { $count } kursai. Pirmiausia patys artimiausi:
        [many] Jūsų pageidavimą „{ $goal }“ atitinka { $count } kurso. Pirmiausia patys artimiausi:
       *[other] Jūsų pageidavimą „{ $goal }“ atitinka { $count } kursų. Pirmiausia patys artimiausi:
    }
recommend-any =
    { $count ->
        [one] Tai, ką man sakėte, atitinka { $count } kursas:
        [few] Tai, ką man sakėte, atitinka { $count } kursai. Štai pirmieji:
        [many] Tai, ką man sakėte, atitinka { $count } kurso. Štai pirmieji:
       *[other] Tai, ką man sakėte, atitinka { $count } kursų. Štai pirmieji:
    }
recommend-more = Štai dar:
recommend-new =
    { $count ->
        [one] Po šio pakeitimo atsirado { $count } naujas kursas; jis rodomas pirmas.
        [few] Po šio pakeitimo atsirado { $count } nauji kursai; jie rodomi pirmi.
        [many] Po šio pakeitimo atsirado { $count } naujo kurso; jie rodomi pirmi.
       *[other] Po šio pakeitimo atsirado { $count } naujų kursų; jie rodomi pirmi.
    }
recommend-also-unstated =
    { $count ->
        [one] Dar apie { $count } kursą nurodyta ne viskas, ko prašėte; jis rodomas gale.
        [few] Dar apie { $count } kursus nurodyta ne viskas, ko prašėte; jie rodomi gale.
        [many] Dar apie { $count } kurso nurodyta ne viskas, ko prašėte; jie rodomi gale.
       *[other] Dar apie { $count } kursų nurodyta ne viskas, ko prašėte; jie rodomi gale.
    }
recommend-only-unstated =
    { $count ->
        [one] Radau { $count } kursą, kuris gali tikti, bet universitetas nurodo ne viską, ko prašėte. Pažymėjau, ko trūksta.
        [few] Radau { $count } kursus, kurie gali tikti, bet universitetai nurodo ne viską, ko prašėte. Pažymėjau, ko trūksta.
        [many] Radau { $count } kurso, kurie gali tikti, bet universitetai nurodo ne viską, ko prašėte. Pažymėjau, ko trūksta.
       *[other] Radau { $count } kursų, kurie gali tikti, bet universitetai nurodo ne viską, ko prašėte. Pažymėjau, ko trūksta.
    }
recommend-nearest = Tema „{ $goal }“: tikrai tinkamo kurso neradau. Šie kursai artimiausi; pažiūrėkite, gal kuris nors pravers:
recommend-no-more =
    { $count ->
        [1] Tai buvo vienintelis kursas.
        [one] Daugiau nėra: tai buvo visas { $count } kursas.
        [few] Daugiau nėra: tai buvo visi { $count } kursai.
        [many] Daugiau nėra: tai buvo visi { $count } kurso.
       *[other] Daugiau nėra: tai buvo visi { $count } kursų.
    }
reason-goal = Jūsų pageidavimas „{ $goal }“
reason-goal-field = Jūsų pageidavimas „{ $goal }“: { $field }
reason-target-group = Skirta: { $groups }
reason-met = Kaip prašėte: { $items }
unknown = Universiteto nenurodyta: { $items }
caution-open-to = Pasitikrinkite, kas gali dalyvauti: { $open }
caution-closed = Šiuo metu uždaryta: registracijos terminas arba pradžia jau praėjo
met-own-pace = savo tempu

## Nothing fits

nothing-fits =
    { $count ->
        [one] Šia tema yra { $count } kursas, bet jis neatitinka visų jūsų sąlygų.
        [few] Šia tema yra { $count } kursai, bet nė vienas neatitinka visų jūsų sąlygų.
        [many] Šia tema yra { $count } kurso, bet nė vienas neatitinka visų jūsų sąlygų.
       *[other] Šia tema yra { $count } kursų, bet nė vienas neatitinka visų jūsų sąlygų.
    }
nothing-conflict =
    { $n ->
        [one] Nė vienas kursas šia tema neatitinka šios sąlygos: { $items }
       *[other] Šios sąlygos kartu nedera: { $items }
    }
nothing-excludes =
    { $count ->
        [one] • { $slot }: dėl to netinka { $count } kursas
        [few] • { $slot }: dėl to netinka { $count } kursai
        [many] • { $slot }: dėl to netinka { $count } kurso
       *[other] • { $slot }: dėl to netinka { $count } kursų
    }
nothing-about = Tema „{ $goal }“: tarp kursų nieko neradau. Parašykite kitą temą arba pasakykite kitais žodžiais.

## One course

course-summary = { $text }
course-gone = Šio kurso sąraše nėra (arba jau nebėra).
course-which = Kurį kursą turite omenyje? Pirmiausia atidarykite kursą arba parašykite, ko norėtumėte mokytis.
details-outcomes = Ko išmoksite, universiteto žodžiais:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = Universitetas nenurodo mokymosi rezultatų.
details-module = • Modulis: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [one] { $ects } ECTS kreditas
        [few] { $ects } ECTS kreditai
        [many] { $ects } ECTS kredito
       *[other] { $ects } ECTS kreditų
    }
no-ects = be ECTS kreditų
hours =
    { $hours ->
        [one] iš viso { $hours } valanda
        [few] iš viso { $hours } valandos
        [many] iš viso { $hours } valandos
       *[other] iš viso { $hours } valandų
    }
weeks =
    { $weeks ->
        [one] { $weeks } savaitė
        [few] { $weeks } savaitės
        [many] { $weeks } savaitės
       *[other] { $weeks } savaičių
    }
hours-per-week =
    { $hours ->
        [one] apie { $hours } valandą per savaitę
        [few] apie { $hours } valandas per savaitę
        [many] apie { $hours } valandos per savaitę
       *[other] apie { $hours } valandų per savaitę
    }
eqf = { $level } EKS lygis
eqf-cycle = { $level } EKS lygis, { $cycle }
start-passed = paskutinį kartą prasidėjo { $date }
deadline-passed = jau praėjo ({ $date })
not-stated = universitetas nenurodo
free-of-charge = nemokamai
amount-approximate = { $shown } (maždaug { $converted })
amount-converted = { $shown } ({ $converted })
quote = „{ $text }“
quote-foreign = „{ $text }“ (universiteto tekstas, kalba: { $language })

fact-provider = Universitetas
fact-volume = Apimtis
fact-language = Kurso kalba
fact-delivery = Kaip vyksta
fact-fee = Kaina jums
fact-start = Pradžia
fact-deadline = Registruotis iki
fact-level = Lygis
fact-place = Vieta
fact-target-groups = Kam skirta
fact-open-to = Kas gali dalyvauti
fact-kind = Rūšis
fact-field = Sritis
fact-assessment = Vertinimas
fact-supervision = Priežiūra per vertinimą
fact-certificate = Ką gausite
fact-quality = Kokybės užtikrinimas
fact-awarding-body = Kas išduoda
fact-country = Šalis
fact-prerequisites = Ką reikia mokėti iš anksto
fact-lms = Mokymosi platforma
fact-reviewed = Duomenys tikrinti

## Admission

admission-title = Priėmimo sąlygos: „{ $title }“
admission-open-to = Kas gali dalyvauti: { $open }.
admission-asks = Ko prašo universitetas ir ką man sakėte:
admission-line = • { $asked } – { $told }
admission-not-stated = Universitetas nenurodo priėmimo reikalavimų.
admission-prerequisites = Ką reikia mokėti iš anksto: { $text }
admission-own-words = Universiteto žodžiais: { $text }
admission-decides = Negaliu pasakyti, ar jus priims: tai sprendžia universitetas.
asks-education =
    { $level ->
        [1] Pradinis išsilavinimas
        [2] Pagrindinis išsilavinimas
        [3] Profesinė kvalifikacija be vidurinio
        [4] Vidurinis išsilavinimas (EKS 4)
        [5] Aukštesnysis išsilavinimas arba trumposios studijos (EKS 5)
        [6] Bakalauro laipsnis (EKS 6)
        [7] Magistro laipsnis (EKS 7)
       *[8] Daktaro laipsnis (EKS 8)
    }
asks-experience =
    { $years ->
        [one] { $years } metai darbo patirties
        [few] { $years } metai darbo patirties
        [many] { $years } metų darbo patirties
       *[other] { $years } metų darbo patirties
    }
asks-experience-in =
    { $years ->
        [one] { $years } metai darbo patirties: { $text }
        [few] { $years } metai darbo patirties: { $text }
        [many] { $years } metų darbo patirties: { $text }
       *[other] { $years } metų darbo patirties: { $text }
    }
asks-language = Kalba: { $language }
asks-language-level = Kalba: { $language }, lygis { $level }
asks-enrolment = Studento statusas: { $text }
asks-course = Prieš tai: kursas „{ $title }“
asks-document = Dokumentas: { $text }
asks-selection = Atranka: { $text }
asks-other = { $text }
told-education =
    jūs sakėte: { $level ->
        [1] pradinis išsilavinimas
        [2] pagrindinis išsilavinimas
        [3] profesinė kvalifikacija be vidurinio
        [4] vidurinis išsilavinimas
        [5] aukštesnysis išsilavinimas arba trumposios studijos
        [6] bakalauro laipsnis
        [7] magistro laipsnis
       *[8] daktaro laipsnis
    }
told-experience =
    { $years ->
        [one] jūs sakėte: { $years } metai
        [few] jūs sakėte: { $years } metai
        [many] jūs sakėte: { $years } metų
       *[other] jūs sakėte: { $years } metų
    }
told-target-groups = jūs sakėte: { $groups }
told-unknown = to man dar nesakėte

## Fees

fees-title = Kaina ir nuolaidos: „{ $title }“
fees-applies = Kaina: { $fee }.
fees-applies-as = Jums taikoma kaina { $audience }: { $fee } (sprendžiu iš to, ką parašėte).
fees-not-stated = Universitetas nenurodo kainos jums.
fees-standard = • Įprasta kaina: { $fee }
fees-other = • Kaina { $audience }: { $fee }
fees-waivers = Galimos nuolaidos:
fees-waiver = • { $percent } % nuolaida { $audience }: { $basis }
fees-waiver-quoted = • { $percent } % nuolaida { $audience }: { $basis }. { $text }
waiver-belongs = sakėte, kad priklausote šiai grupei
waiver-unsaid = jei priklausote šiai grupei
waiver-agreement = pagal aljanso universitetų susitarimą
waiver-agreement-home = pagal jūsų universiteto ({ $provider }) ir kurso rengėjo susitarimą
fees-decides = Galutinę sumą patvirtina universitetas.

## Registration

register-title = Registracija: „{ $title }“
register-link = Registruotis reikia pačiame universitete, per nuorodą žemiau.
register-deadline = • Registruotis iki: { $deadline }
register-start = • Pradžia: { $start }
register-fee = • Kaina jums: { $fee }
register-documents = • Ko reikės: { $items }
register-no-documents = • Reikalingi dokumentai: universitetas nenurodo
register-certificate = • Ką gausite: { $certificate }. Ten bus jūsų vardas ir pavardė, išdavimo data ir rezultatas.
register-decides = Dėl priėmimo sprendžia universitetas.
register-closed = Registracija uždaryta: nurodyta data { $date } jau praėjo, todėl nuorodos neduodu.
register-closed-next = Universitetas gali pasakyti, kada bus kita registracija.
register-no-link = Universitetas nenurodo registracijos nuorodos. Prašom klausti ten:
link-register = Registruotis universitete
link-source = Kurso puslapis
link-contact = Kontaktų puslapis
link-fee-policy = Mokesčių taisyklės
contact = Klausimai: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: kontaktas nenurodytas
contact-page = Klausimai: { $provider }, žr. kontaktų puslapį.
contact-not-stated = { $provider }: kontaktas nenurodytas.

## Recognition

recognition-title = Ar įskaitys „{ $title }“?
recognition-counts = • { $kind }
recognition-own-words = • Universiteto žodžiais: { $text }
recognition-not-stated = Universitetas nenurodo, kur šis kursas įskaitomas.
recognition-certificate = Ką gausite: { $certificate }.
recognition-volume = Apimtis ir lygis: { $volume }; { $level }.
recognition-elsewhere = Ar kursą pripažins kitas universitetas arba darbdavys, sprendžia jie patys. Pasiteiraukite dar prieš registraciją ir parodykite mokymosi rezultatus, apimtį ir lygį.

## Pathways

pathway-title = Kas po kurso „{ $title }“
pathway-name =
    { $steps ->
        [one] Jis yra mokymosi kelio „{ $name }“ dalis. Kelią sudaro { $steps } žingsnis:
        [few] Jis yra mokymosi kelio „{ $name }“ dalis. Kelią sudaro { $steps } žingsniai:
        [many] Jis yra mokymosi kelio „{ $name }“ dalis. Kelią sudaro { $steps } žingsnio:
       *[other] Jis yra mokymosi kelio „{ $name }“ dalis. Kelią sudaro { $steps } žingsnių:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← šis kursas
pathway-total =
    { $ects ->
        [one] Iš viso: { $ects } ECTS kreditas.
        [few] Iš viso: { $ects } ECTS kreditai.
        [many] Iš viso: { $ects } ECTS kredito.
       *[other] Iš viso: { $ects } ECTS kreditų.
    }
pathway-award = Pabaigoje gaunama: { $award }.
pathway-towards = Gali būti didesnio kredencialo dalis: { $titles }.
pathway-stand-alone = Tai savarankiškas kursas: universitetas nenurodo didesnio kredencialo, į kurį jis būtų įskaitomas.
pathway-not-stated = Universitetas nenurodo, ar šį kursą galima sujungti į ką nors didesnio.

## Comparing and reasons

compare-title =
    { $count ->
        [one] Lyginu { $count } kursą. Štai kuo jie skiriasi:
        [few] Lyginu { $count } kursus. Štai kuo jie skiriasi:
        [many] Lyginu { $count } kurso. Štai kuo jie skiriasi:
       *[other] Lyginu { $count } kursų. Štai kuo jie skiriasi:
    }
compare-same = Visų vienodai: { $items }
compare-fact = { $label } – { $value }
compare-which = Kuriuos kursus palyginti? Pirmiausia keletą atidarykite arba parašykite, pavyzdžiui, „palygink pirmą ir antrą“.
similar-title = Kursai, panašūs į „{ $title }“:
similar-none = Neradau kito kurso, kuris būtų panašus į „{ $title }“ ir atitiktų jūsų sąlygas.
why-title = Kodėl „{ $title }“:
why-line = • { $reason }
why-nothing-said = • Dar nesakėte, kas jums svarbu.
why-not-title = „{ $title }“ ir jūsų pageidavimai:
why-not-broken = • { $label }: { $value }. Jūs prašėte: { $wish }
why-not-topic = • Neaišku, ar šis kursas tinka temai „{ $goal }“.
why-not-nothing = • Jokių kliūčių nematau: kursas atitinka tai, ką man sakėte.
what-if-title = Jei atsisakytumėte vienos sąlygos:
what-if-line =
    { $count ->
        [one] • be sąlygos „{ $wish }“: dar { $count } kursas
        [few] • be sąlygos „{ $wish }“: dar { $count } kursai
        [many] • be sąlygos „{ $wish }“: dar { $count } kurso
       *[other] • be sąlygos „{ $wish }“: dar { $count } kursų
    }
what-if-nothing = Nė viena jūsų sąlyga pati viena kitų kursų neatmeta.

## Shortlist

list-saved =
    { $count ->
        [1] Kursą „{ $title }“ įtraukiau į jūsų sąrašą.
        [one] Kursą „{ $title }“ įtraukiau į jūsų sąrašą; dabar jame { $count } kursas.
        [few] Kursą „{ $title }“ įtraukiau į jūsų sąrašą; dabar jame { $count } kursai.
        [many] Kursą „{ $title }“ įtraukiau į jūsų sąrašą; dabar jame { $count } kurso.
       *[other] Kursą „{ $title }“ įtraukiau į jūsų sąrašą; dabar jame { $count } kursų.
    }
list-removed = Kursą „{ $title }“ išbraukiau iš jūsų sąrašo.
list-full =
    { $count ->
        [one] Jūsų sąrašas pilnas ({ $count } kursas). Pirmiausia ką nors išbraukite.
        [few] Jūsų sąrašas pilnas ({ $count } kursai). Pirmiausia ką nors išbraukite.
        [many] Jūsų sąrašas pilnas ({ $count } kurso). Pirmiausia ką nors išbraukite.
       *[other] Jūsų sąrašas pilnas ({ $count } kursų). Pirmiausia ką nors išbraukite.
    }
list-lost =
    { $count ->
        [one] { $count } jūsų sąrašo kursas nebesiūlomas.
        [few] { $count } jūsų sąrašo kursai nebesiūlomi.
        [many] { $count } jūsų sąrašo kurso nebesiūloma.
       *[other] { $count } jūsų sąrašo kursų nebesiūloma.
    }
list-empty = Jūsų sąrašas tuščias. Atidarykite kursą ir paspauskite „Įtraukti į sąrašą“.
list-title =
    { $count ->
        [one] Jūsų sąraše yra { $count } kursas:
        [few] Jūsų sąraše yra { $count } kursai:
        [many] Jūsų sąraše yra { $count } kurso:
       *[other] Jūsų sąraše yra { $count } kursų:
    }
list-line = { $number }. { $title } ({ $provider }; { $fee }; registruotis iki: { $deadline })
no-notices = Kol kas negaliu jums parašyti savo iniciatyva: nei naujienų, nei priminimų. Kursus galite įsirašyti į savo sąrašą ir bet kada vėl man parašyti.

## Feedback

feedback-ask = Vienas trumpas klausimas: ar tai jums padėjo? 1 – visai ne, 5 – labai.
feedback-thanks = Ačiū! Rašykite bet kada, jei norėsite tęsti.
feedback-missing = Ačiū, kad pasakėte. Ko pritrūko? Parašykite savais žodžiais; tai perskaitys darbuotojai.
feedback-noted = Ačiū, užsirašiau.

## Browsing

browse =
    { $count ->
        [one] Iš viso yra { $count } kursas. Kaip norėtumėte peržiūrėti?
        [few] Iš viso yra { $count } kursai. Kaip norėtumėte peržiūrėti?
        [many] Iš viso yra { $count } kurso. Kaip norėtumėte peržiūrėti?
       *[other] Iš viso yra { $count } kursų. Kaip norėtumėte peržiūrėti?
    }
browse-by-provider = Pagal universitetą
browse-by-field = Pagal sritį
browse-by-language = Pagal kalbą
browse-by-title = Visi pavadinimai
browse-which-provider = Kuris universitetas?
browse-which-field = Kuri sritis?
browse-which-language = Kuria kalba dėstomas kursas?
browse-value = { $name } ({ $count })
browse-all = Visi kursai
browse-courses =
    { $count ->
        [one] { $name }: { $count } kursas
        [few] { $name }: { $count } kursai
        [many] { $name }: { $count } kurso
       *[other] { $name }: { $count } kursų
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; { $fee })

## Side journeys

help = Savais žodžiais parašykite, ko norite mokytis ir kas jums svarbu: nuotoliu ar gyvai, kada, kiek gali kainuoti. Parodysiu tinkamus kursus ir pasakysiu, kodėl jie tinka. Viską galite keisti bet kada, pavyzdžiui: „tik nuotoliu“ arba „kaina nesvarbi“. Apie kiekvieną kursą galite klausti: kokios priėmimo sąlygos, kokia kaina, ar jį įskaitys ir kaip registruotis. Naudingi žodžiai: atgal, praleisti, iš naujo, daugiau, noriu kalbėti su žmogumi. Galite klausti ir, pavyzdžiui: „Kas yra ECTS kreditas?“
privacy = Esu kompiuterio programa. Jūsų žinutes ir pageidavimus saugau po atsitiktiniu numeriu, o ne po jūsų vardu. Naudoju juos tik tam, kad galėčiau jums atsakyti. Universitetų mokymosi visą gyvenimą centrų darbuotojai gali skaityti pokalbius, kad padėtų ir tobulintų kursų pasiūlą. Nerašykite vardų, telefono numerių ir informacijos apie sveikatą. Jūsų žinutes pagal savo taisykles tvarko ir pati „Telegram“.
person-recorded = Užsirašiau, kad norite pakalbėti su žmogumi. Kol kas nors atsakys čia, galite rašyti:
person-here = Dabar jūsų žinutes čia skaito mūsų komandos darbuotojas. Asistentas tuo metu tyli.
assistant-back = Darbuotojas pokalbį baigė. Čia vėl aš, automatinis asistentas: rašykite, ko reikia, ir padėsiu toliau.
one-by-one = Rašote greičiau, nei spėju atsakyti. Nieko nepamesiu: atsakysiu į viską iš eilės.
not-understood = Atsiprašau, nesupratau. Pasakykite kitais žodžiais arba pasirinkite žemiau.
not-understood-again = Atrodo, čia padėti nemoku. Galite pasikalbėti ir su žmogumi.
not-text = Moku skaityti tik tekstą. Parašykite man arba pasirinkite žemiau.
stale = Šis mygtukas yra iš ankstesnės žinutės arba kito pokalbio. Dabar esame čia:
thanks = Nėra už ką! Rašykite bet kada, jei norėsite tęsti.
out-of-scope = Galiu padėti tik dėl „Transform4Europe“ universitetų mikrokredencialų.
distress = Labai gaila, kad jums taip sunku. Esu tik programa ir čia padėti negaliu, bet žmonės gali. Jei jums arba kam nors kitam gresia pavojus, skambinkite 112: tai bendrasis Europos pagalbos numeris. Pasikalbėkite su žmogumi, kuriuo pasitikite.
framework-source = Šaltinis: T4EU bendroji mikrokredencialų sistema 2025–2030 m., { $section }.

## The bot's page in Telegram

bot-description = Padedu rasti dešimties „Transform4Europe“ universitetų mikrokredencialus (trumpus kursus su pažymėjimu) ir parodau priėmimo sąlygas, kainą bei registraciją. Esu automatinis asistentas; pokalbį gali skaityti universitetų darbuotojai. Rašykite savo kalba.
bot-short = Raskite jums tinkamą trumpą universiteto kursą su pažymėjimu.
command-start = Pradėti
command-back = Žingsnis atgal
command-restart = Pradėti iš naujo
command-browse = Visi kursai
command-help = Kaip tai veikia
command-person = Pasikalbėti su žmogumi
command-privacy = Kas vyksta su mano duomenimis
command-language = Keisti kalbą

## Changes in a course since the learner looked

watched-removed = Naujiena apie „{ $title }“: šio kurso čia nebesiūloma.
watched-fee = Naujiena apie „{ $title }“: pasikeitė kaina. Dabar jums: { $fee }.
watched-start = Naujiena apie „{ $title }“: pasikeitė datos. Pradžia: { $start }
watched-deadline = Naujiena apie „{ $title }“: pasikeitė terminas. Registruotis iki: { $deadline }

## For those who keep the catalogue

admin-catalogue = Veikia leidimas Nr. { $number }. Kursų jame: { $entries }. Atsiųskite katalogą kaip failą: jį patikrinsiu ir parodysiu, kas pasikeistų. Ką parašysite po failu, bus išsaugota kaip priežastis.
admin-errors = Faile { $file } radau klaidų. Niekas nepasikeitė. Prašom pataisyti ir atsiųsti failą dar kartą.
admin-preview = Patikrinau failą { $file }. Štai kas pasikeistų:
admin-ask = Ar paskelbti? Besimokantieji tai pamatys iškart.
admin-objections = Prašom pažiūrėti dar kartą: { $objections }
admin-reason-needed = Jei vis tiek norite paskelbti, atsiųskite failą dar kartą ir po juo parašykite priežastį.
admin-published = Atlikta. Veikia leidimas Nr. { $number }.
admin-discarded = Failą išmečiau. Niekas nepasikeitė.
admin-draft-gone = Šis failas nebelaukia. Prašom atsiųsti jį dar kartą.
admin-overtaken = Tuo tarpu įsigaliojo kitas leidimas. Atsiųskite failą dar kartą ir pamatysite, kas pasikeistų dabar.
admin-unreadable = Nepavyko gauti šio failo. Prašom atsiųsti jį kaip dokumentą, ne didesnį kaip 20 MB.
admin-rollback = Veikia leidimas Nr. { $number }. Ar grįžti prie leidimo Nr. { $previous }?
admin-rollback-none = Ankstesnio leidimo, prie kurio būtų galima grįžti, nėra.
choice-publish = Paskelbti
choice-publish-anyway = Vis tiek paskelbti
choice-discard = Išmesti
choice-rollback = Grįžti prie leidimo Nr. { $previous }
