# What the assistant says in Estonian: plain, short, warm, with the polite "teie". Buttons command the
# assistant, so they use the short imperative ("Näita"). Everything in { braces } comes from the
# catalogue or from the learner, and is put where it needs no case ending.
# Plurals: one 1 · other (also fractions), which takes the partitive.
# A line that begins with "•" stands close to the one before it.

## Welcome

welcome-hello = Tere! Aitan teil leida mikrokraadi: lühikese tunnistusega kursuse, mida pakub üks kümnest Transform4Europe'i ülikoolist. Olen automaatne abiline, mitte inimene. Mina annan teavet, vastuvõtu üle otsustavad ülikoolid.
welcome-data = Salvestan selle, mida siia kirjutate, et saaksin teile vastata. Nime ma ei küsi. Ülikoolide töötajad võivad vestlust lugeda, et aidata. Lähemalt: /privacy
welcome-languages = Võite mulle kirjutada { $languages } keeles.
hello-again = Tore teid jälle näha!
restarted = Alustame otsast peale. Panin teie senised soovid kõrvale.
welcome-ask = Mida tahaksite õppida ja mida võiksin teist teada? Näiteks: „Olen õde, tahan õppida dementsusega inimeste hooldamist, veebis, õhtuti, kuni 100 eurot.“ Või vaadake kõigepealt kursustes ringi.
sample-notice = Pange tähele: see on näidis, mis kasutab prooviandmeid. Kursused, hinnad ja lingid on välja mõeldud, need ei ole päris pakkumised.
sample-mark = Prooviandmed, mitte päris pakkumine.
sample-link = Prooviandmed: link viib näidislehele.
language-ask = Mis keeles jätkame? Räägin { $languages } keelt.
language-changed = Selge, räägime edasi eesti keeles.

## Questions to the learner

ask-goal = Mida tahaksite õppida? Kirjutage teema, oskus või töö, mis teid huvitab.
ask-target-groups = Mis kirjeldab teid kõige paremini?
ask-education = Mis on teie kõrgeim haridustase?
ask-experience-years = Mitu aastat olete sellel alal töötanud?
ask-home-university = Mis ülikoolis te õpite?
ask-residence-country = Mis riigis te elate?
ask-languages = Mis keeles saate õppida?
ask-modes = Kuidas tahaksite õppida?
ask-times = Millal on teil õppimiseks aega?
ask-max-fee = Kui palju võib kursus kõige rohkem maksta? Valige või kirjutage summa.
ask-hours-per-week = Mitu tundi nädalas on teil kõige rohkem aega?
ask-max-weeks = Kui kaua võib kursus kõige rohkem kesta?
ask-min-ects = Mitut ainepunkti (EAP) teil vähemalt vaja on?
ask-starts-after = Mis ajast alates saaksite alustada?
ask-starts-before = Mis ajaks peaks kursus algama?
ask-providers = Kas eelistate mõnda kindlat ülikooli?
ask-countries = Kas eelistate mõnda kindlat riiki?
ask-why-fees = (Hind ja soodustused võivad sellest sõltuda.)
ask-why-admission = (Ülikool küsib seda. Näitan seda ainult nõude kõrval.)
fee-limit =
    { $limit ->
        [0] Ainult tasuta kursused
       *[other] Kuni { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [one] Kuni { $limit } nädal
       *[other] Kuni { $limit } nädalat
    }
hours-per-week-limit =
    { $limit ->
        [one] Kuni { $limit } tund nädalas
       *[other] Kuni { $limit } tundi nädalas
    }

## Choices

choice-back = ← Tagasi
choice-skip = Jäta vahele
choice-show = Näita kursusi
choice-more = Näita veel
choice-refine = Muuda soove
choice-browse = Sirvi kõiki kursusi
choice-restart = Alusta otsast
choice-help = Kuidas see käib?
choice-privacy = Minu andmed
choice-person = Küsi inimeselt
choice-goal = Ütlen, mida tahan õppida
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Jäta ära: { $slots } ({ $count } kursus)
       *[other] Jäta ära: { $slots } ({ $count } kursust)
    }
choice-open = Ava
choice-details = Kursuse sisu
choice-admission = Vastuvõtt
choice-fees = Hind ja soodustused
choice-register = Registreeru
choice-recognition = Kas see läheb arvesse?
choice-pathway = Kuhu see edasi viib?
choice-similar = Sarnased kursused
choice-save = Lisa minu nimekirja
choice-unsave = Võta nimekirjast välja
choice-list = Minu nimekiri
choice-compare = Võrdle
choice-what-if = Mis siis, kui midagi muudaksin?
choice-why = Miks just see?
choice-why-not = Miks mitte?
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

noted = Panin kirja: { $items }.
noted-gone = Seda tingimust enam ei arvesta: { $slots }.
fault = Väärtus „{ $value }“ siia ei sobi ({ $slot }), seega jätsin kõik nii, nagu oli.
refine = Mida tahaksite muuta?
known-goal = Tahate õppida: { $goal }.
known = Praegu arvestan sellega: { $items }.
said-languages = { $languages } keeles
said-residence = elukohariik: { $country }
said-max-fee = kuni { $fee }
said-experience-years =
    { $value ->
        [one] { $value } aasta töökogemust
       *[other] { $value } aastat töökogemust
    }
said-hours-per-week =
    { $value ->
        [one] kuni { $value } tund nädalas
       *[other] kuni { $value } tundi nädalas
    }
said-max-weeks =
    { $value ->
        [one] kuni { $value } nädal
       *[other] kuni { $value } nädalat
    }
said-min-ects = vähemalt { $value } EAP
said-starts-after = algus { $value } või hiljem
said-starts-before = algus enne kuupäeva { $value }
education-level =
    { $level ->
        [1] algharidus
        [2] põhiharidus
        [3] kutseharidus ilma keskhariduseta
        [4] keskharidus
        [5] kõrghariduse lühitsükkel
        [6] bakalaureusekraad
        [7] magistrikraad
       *[8] doktorikraad
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] Teie sooviga „{ $goal }“ sobib { $count } kursus:
       *[other] Teie sooviga „{ $goal }“ sobib { $count } kursust. Kõige lähemad on eespool:
    }
recommend-any =
    { $count ->
        [one] Teie soovidega sobib { $count } kursus:
       *[other] Teie soovidega sobib { $count } kursust. Siin on esimesed:
    }
recommend-more = Siin on veel:
recommend-new =
    { $count ->
        [one] Tänu sellele muudatusele lisandus { $count } kursus; see on esimesena.
       *[other] Tänu sellele muudatusele lisandus { $count } kursust; need on eespool.
    }
recommend-also-unstated =
    { $count ->
        [one] Veel { $count } kursuse kohta ei ole kõik teie soovitu kirjas; see on lõpus.
       *[other] Veel { $count } kursuse kohta ei ole kõik teie soovitu kirjas; need on lõpus.
    }
recommend-only-unstated =
    { $count ->
        [one] Leidsin { $count } kursuse, mis võib sobida, kuid ülikool ei ole kõike teie soovitut märkinud. Lahtised kohad tõin välja.
       *[other] Leidsin { $count } kursust, mis võivad sobida, kuid ülikoolid ei ole kõike teie soovitut märkinud. Lahtised kohad tõin välja.
    }
recommend-nearest = Ma ei leidnud midagi, mis oleks selgelt teemal „{ $goal }“. Need kursused on kõige lähemal; vaadake, kas mõnest on abi:
recommend-no-more =
    { $count ->
        [one] See oligi ainus.
       *[other] Rohkem ei ole: need olid kõik { $count }.
    }
reason-goal = Teie soov „{ $goal }“
reason-goal-field = Teie soov „{ $goal }“: { $field }
reason-target-group = Mõeldud { $groups }
reason-met = Nagu soovisite: { $items }
unknown = Ülikool ei ole märkinud: { $items }
caution-open-to = Palun kontrollige, kes saavad osaleda: { $open }
caution-closed = Praegu suletud: tähtaeg või algus on möödas
met-own-pace = omas tempos

## Nothing fits

nothing-fits =
    { $count ->
        [one] Sel teemal on { $count } kursus, kuid see ei vasta kõigile teie tingimustele.
       *[other] Sel teemal on { $count } kursust, kuid ükski ei vasta kõigile teie tingimustele.
    }
nothing-conflict =
    { $n ->
        [one] Ükski selle teema kursus ei vasta sellele tingimusele: { $items }.
       *[other] Need tingimused ei sobi kokku: { $items }.
    }
nothing-excludes =
    { $count ->
        [one] • { $slot }: jätab välja { $count } kursuse
       *[other] • { $slot }: jätab välja { $count } kursust
    }
nothing-about = Ma ei leidnud kursuste seast midagi teemal „{ $goal }“. Palun öelge mõni muu teema või proovige teiste sõnadega.

## One course

course-summary = { $text }
course-gone = Seda kursust meie valikus (enam) ei ole.
course-which = Millist kursust te mõtlete? Avage kõigepealt mõni kursus või öelge, mida tahate õppida.
details-outcomes = Mida te selgeks saate, ülikooli sõnadega:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = Ülikool ei ole õpiväljundeid märkinud.
details-module = • Moodul: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [one] { $ects } ainepunkt (EAP)
       *[other] { $ects } ainepunkti (EAP)
    }
no-ects = ilma ainepunktideta
hours =
    { $hours ->
        [one] kokku { $hours } tund
       *[other] kokku { $hours } tundi
    }
weeks =
    { $weeks ->
        [one] { $weeks } nädal
       *[other] { $weeks } nädalat
    }
hours-per-week =
    { $hours ->
        [one] umbes { $hours } tund nädalas
       *[other] umbes { $hours } tundi nädalas
    }
eqf = EQF { $level }
eqf-cycle = EQF { $level }, { $cycle }
start-passed = viimati algas { $date }
deadline-passed = möödas ({ $date })
not-stated = ülikool ei ole märkinud
free-of-charge = tasuta
amount-approximate = { $shown } (umbes { $converted })
amount-converted = { $shown } ({ $converted })
quote = „{ $text }“
quote-foreign = „{ $text }“ (ülikooli tekst { $language } keeles)

fact-provider = Ülikool
fact-volume = Maht
fact-language = Õppekeel
fact-delivery = Õppevorm
fact-fee = Hind teile
fact-start = Algus
fact-deadline = Registreerumise tähtaeg
fact-level = Tase
fact-place = Koht
fact-target-groups = Kellele
fact-open-to = Kes saavad osaleda
fact-kind = Liik
fact-field = Valdkond
fact-assessment = Hindamine
fact-supervision = Järelevalve hindamisel
fact-certificate = Tunnistus
fact-quality = Kvaliteedi tagamine
fact-awarding-body = Tunnistuse annab
fact-country = Riik
fact-prerequisites = Eelteadmised
fact-lms = Õpikeskkond
fact-reviewed = Andmed üle vaadatud

## Admission

admission-title = Vastuvõtt kursusele „{ $title }“
admission-open-to = Kes saavad osaleda: { $open }.
admission-asks = Mida ülikool nõuab ja mida olete mulle öelnud:
admission-line = • { $asked } – { $told }
admission-not-stated = Ülikool ei ole vastuvõtutingimusi märkinud.
admission-prerequisites = Eelteadmised: { $text }
admission-own-words = Ülikooli sõnadega: { $text }
admission-decides = Mina ei saa öelda, kas teid vastu võetakse: selle üle otsustab ülikool.
asks-education =
    { $level ->
        [1] Algharidus
        [2] Põhiharidus
        [3] Kutseharidus ilma keskhariduseta
        [4] Keskharidus (EQF 4)
        [5] Kõrghariduse lühitsükkel (EQF 5)
        [6] Bakalaureusekraad (EQF 6)
        [7] Magistrikraad (EQF 7)
       *[8] Doktorikraad (EQF 8)
    }
asks-experience =
    { $years ->
        [one] { $years } aasta töökogemust
       *[other] { $years } aastat töökogemust
    }
asks-experience-in =
    { $years ->
        [one] { $years } aasta töökogemust: { $text }
       *[other] { $years } aastat töökogemust: { $text }
    }
asks-language = Keel: { $language }
asks-language-level = Keel: { $language }, tase { $level }
asks-enrolment = Üliõpilase staatus: { $text }
asks-course = Enne seda: kursus „{ $title }“
asks-document = Dokument: { $text }
asks-selection = Valik: { $text }
asks-other = { $text }
told-education =
    ütlesite: { $level ->
        [1] algharidus
        [2] põhiharidus
        [3] kutseharidus ilma keskhariduseta
        [4] keskharidus
        [5] kõrghariduse lühitsükkel
        [6] bakalaureusekraad
        [7] magistrikraad
       *[8] doktorikraad
    }
told-experience =
    { $years ->
        [one] ütlesite: { $years } aasta
       *[other] ütlesite: { $years } aastat
    }
told-target-groups = ütlesite: { $groups }
told-unknown = seda te pole veel öelnud

## Fees

fees-title = Hind: „{ $title }“
fees-applies = Hind on { $fee }.
fees-applies-as = Teie öeldu järgi kehtib teile hind { $audience }: { $fee }.
fees-not-stated = Ülikool ei ole teile kehtivat hinda märkinud.
fees-standard = • Tavahind: { $fee }
fees-other = • Hind { $audience }: { $fee }
fees-waivers = Võimalikud soodustused:
fees-waiver = • { $percent }% soodsam { $audience }: { $basis }
fees-waiver-quoted = • { $percent }% soodsam { $audience }: { $basis }. { $text }
waiver-belongs = ütlesite, et kuulute sellesse rühma
waiver-unsaid = kui kuulute sellesse rühma
waiver-agreement = alliansi ülikoolide kokkuleppe järgi
waiver-agreement-home = kokkuleppe järgi, mille { $provider } on sõlminud kursuse pakkujaga
fees-decides = Lõpliku summa kinnitab ülikool.

## Registration

register-title = Registreerumine kursusele „{ $title }“
register-link = Registreerute ülikooli enda juures, allpool oleva lingi kaudu.
register-deadline = • Registreerumise tähtaeg: { $deadline }
register-start = • Algus: { $start }
register-fee = • Hind teile: { $fee }
register-documents = • Vaja läheb: { $items }
register-no-documents = • Vajalikud dokumendid: ülikool ei ole märkinud
register-certificate = • Lõpetamisel antakse: { $certificate }. Sellel on teie nimi, väljaandmise kuupäev ja tulemus.
register-decides = Vastuvõtu üle otsustab ülikool.
register-closed = Registreerumine on lõppenud: märgitud kuupäev { $date } on möödas, seega ma linki ei anna.
register-closed-next = Ülikool oskab öelda, millal saab jälle registreeruda.
register-no-link = Ülikool ei ole registreerumislinki märkinud. Palun küsige sealt:
link-register = Registreeru ülikooli lehel
link-source = Kursuse leht
link-contact = Kontaktide leht
link-fee-policy = Tasumise kord
contact = Küsimused: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: kontakt puudub
contact-page = Küsimused: { $provider }, vaadake kontaktide lehte.
contact-not-stated = { $provider } ei ole kontakti märkinud.

## Recognition

recognition-title = Kas „{ $title }“ läheb arvesse?
recognition-counts = • { $kind }
recognition-own-words = • Ülikooli sõnadega: { $text }
recognition-not-stated = Ülikool ei ole märkinud, kus kursus arvesse läheb.
recognition-certificate = Lõpetamisel antakse: { $certificate }.
recognition-volume = Maht ja tase: { $volume }; { $level }.
recognition-elsewhere = Kas mõni teine ülikool või tööandja seda arvestab, otsustavad nemad ise. Küsige enne registreerumist järele ning näidake õpiväljundeid, mahtu ja taset.

## Pathways

pathway-title = Kuhu „{ $title }“ edasi viib
pathway-name =
    { $steps ->
        [one] See on osa õpiteest „{ $name }“, milles on { $steps } samm:
       *[other] See on osa õpiteest „{ $name }“, milles on { $steps } sammu:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } EAP)
pathway-course-here = { $title } ({ $provider }, { $ects } EAP) ← see kursus
pathway-total =
    { $ects ->
        [one] Kokku: { $ects } ainepunkt (EAP).
       *[other] Kokku: { $ects } ainepunkti (EAP).
    }
pathway-award = Lõpus ootab: { $award }.
pathway-towards = Seda saab arvestada suurema kvalifikatsiooni osana: { $titles }.
pathway-stand-alone = See on eraldi kursus: ülikool ei nimeta suuremat kvalifikatsiooni, mille osa see oleks.
pathway-not-stated = Ülikool ei ole märkinud, kas seda saab millekski suuremaks ühendada.

## Comparing and reasons

compare-title = { $count } kursust kõrvuti. Iga kursuse juures on kirjas see, mis erineb.
compare-same = Kõigil sama: { $items }
compare-fact = { $label }: { $value }
compare-which = Milliseid kursusi võrrelda? Avage kõigepealt mõni kursus või kirjutage näiteks „võrdle esimest ja teist“.
similar-title = Kursused, mis sarnanevad kursusega „{ $title }“:
similar-none = Ma ei leidnud teist kursust, mis sarnaneks kursusega „{ $title }“ ja vastaks teie tingimustele.
why-title = Miks „{ $title }“:
why-line = • { $reason }
why-nothing-said = • Te ei ole veel öelnud, mis on teile tähtis.
why-not-title = „{ $title }“ ja teie soovid:
why-not-broken = • { $label }: { $value }. Teie soov: { $wish }
why-not-topic = • See ei ole selgelt teemal „{ $goal }“.
why-not-nothing = • Miski ei räägi selle vastu: see vastab soovidele, mida olete öelnud.
what-if-title = Kui loobuksite ühest tingimusest:
what-if-line =
    { $count ->
        [one] • ilma tingimuseta „{ $wish }“: veel { $count } kursus
       *[other] • ilma tingimuseta „{ $wish }“: veel { $count } kursust
    }
what-if-nothing = Ükski teie tingimus ei jäta üksi teisi kursusi välja.

## Shortlist

list-saved =
    { $count ->
        [one] Lisasin teie nimekirja kursuse „{ $title }“.
       *[other] Lisasin teie nimekirja kursuse „{ $title }“; nüüd on seal { $count } kursust.
    }
list-removed = Võtsin kursuse „{ $title }“ teie nimekirjast välja.
list-full =
    { $count ->
        [one] Teie nimekiri on täis ({ $count } kursus). Võtke kõigepealt midagi välja.
       *[other] Teie nimekiri on täis ({ $count } kursust). Võtke kõigepealt midagi välja.
    }
list-lost =
    { $count ->
        [one] { $count } kursust teie nimekirjast meie valikus enam ei ole.
       *[other] { $count } kursust teie nimekirjast meie valikus enam ei ole.
    }
list-empty = Teie nimekiri on tühi. Avage mõni kursus ja vajutage „Lisa minu nimekirja“.
list-title =
    { $count ->
        [one] Teie nimekirjas on { $count } kursus:
       *[other] Teie nimekirjas on { $count } kursust:
    }
list-line = { $number }. { $title } ({ $provider }; hind: { $fee }; registreerumise tähtaeg: { $deadline })
no-notices = Omal algatusel ma teile veel kirjutada ei saa: ei uudiseid ega meeldetuletusi. Saate kursused oma nimekirja panna ja mulle igal ajal uuesti kirjutada.

## Feedback

feedback-ask = Üks lühike küsimus: kas sellest oli teile abi? 1 on „üldse mitte“, 5 on „väga palju“.
feedback-thanks = Aitäh! Kirjutage julgelt, kui tahate jätkata.
feedback-missing = Aitäh, et ütlesite. Millest jäi puudu? Palun kirjutage oma sõnadega; töötajad loevad seda.
feedback-noted = Aitäh, panin kirja.

## Browsing

browse =
    { $count ->
        [one] Meie valikus on { $count } kursus. Kuidas soovite vaadata?
       *[other] Meie valikus on { $count } kursust. Kuidas soovite vaadata?
    }
browse-by-provider = Ülikooli järgi
browse-by-field = Valdkonna järgi
browse-by-language = Õppekeele järgi
browse-by-title = Kõik pealkirjad
browse-which-provider = Milline ülikool?
browse-which-field = Milline valdkond?
browse-which-language = Milline õppekeel?
browse-value = { $name } ({ $count })
browse-all = Kõik kursused
browse-courses =
    { $count ->
        [one] { $name }: { $count } kursus
       *[other] { $name }: { $count } kursust
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; hind: { $fee })

## Side journeys

help = Öelge oma sõnadega, mida tahate õppida ja mis on teile tähtis: kas veebis või kohapeal, millal, kui palju võib maksta. Näitan sobivaid kursusi ja ütlen, miks need sobivad. Kõike saab igal ajal muuta, näiteks „ainult veebis“ või „hind pole tähtis“. Iga kursuse kohta võite küsida, mis on vastuvõtutingimused, mis see maksab, kas see läheb arvesse ja kuidas registreeruda. Kasulikud sõnad: tagasi, jäta vahele, algusest, veel, tahan rääkida inimesega. Võite küsida ka näiteks „Mis on EAP?“
privacy = Olen arvutiprogramm. Salvestan teie sõnumid ja soovid juhusliku numbri all, mitte teie nime all. Kasutan neid ainult selleks, et teile vastata. Ülikoolide elukestva õppe keskuste töötajad võivad vestlusi lugeda, et aidata ja kursuste valikut paremaks teha. Palun ärge kirjutage nimesid, telefoninumbreid ega terviseandmeid. Ka Telegram töötleb teie sõnumeid oma reeglite järgi.
person-recorded = Panin kirja, et soovite rääkida inimesega. Kuni keegi siin vastab, võite kirjutada:
person-here = Nüüd on siin meie meeskonna inimene ja loeb, mida kirjutate. Abiline on seni vait.
assistant-back = Inimene lahkus vestlusest. Siin olen jälle mina, automaatne abiline: kirjutage, mida vajate, ja aitan edasi.
one-by-one = Kirjutate kiiremini, kui jõuan vastata. Midagi ei lähe kaduma: vastan kõigele järjest.
not-understood = Vabandust, ma ei saanud aru. Palun öelge teiste sõnadega või valige allpool.
not-understood-again = Paistab, et minust ei ole siin abi. Võite küsida ka inimeselt.
not-text = Oskan lugeda ainult teksti. Palun kirjutage mulle või valige allpool.
stale = See nupp on varasemast sõnumist või teisest vestlusest. Praegu oleme siin:
thanks = Pole tänu väärt! Kirjutage julgelt, kui tahate jätkata.
out-of-scope = Saan aidata ainult Transform4Europe'i ülikoolide mikrokraadidega.
distress = Mul on väga kahju, et teil on nii raske. Olen ainult programm ega oska siin aidata, aga inimesed oskavad. Kui teie või keegi teine on ohus, helistage 112, see on Euroopa hädaabinumber. Palun rääkige kellegagi, keda usaldate.
framework-source = Allikas: T4EU mikrokraadide ühisraamistik 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = Aitan leida kümne Transform4Europe'i ülikooli mikrokraade (lühikesi tunnistusega kursusi) ning näitan vastuvõtutingimusi, hinda ja registreerumist. Olen automaatne abiline; töötajad võivad vestlust lugeda. Kirjutage mulle oma keeles.
bot-short = Leidke endale sobiv lühike tunnistusega ülikoolikursus.
command-start = Alusta
command-back = Samm tagasi
command-restart = Alusta otsast
command-browse = Sirvi kõiki kursusi
command-help = Kuidas see käib
command-person = Küsi inimeselt
command-privacy = Mis saab minu andmetest
command-language = Vaheta keelt

## Changes in a course since the learner looked

watched-removed = Uudis kursuse „{ $title }“ kohta: seda kursust siin enam ei pakuta.
watched-fee = Uudis kursuse „{ $title }“ kohta: hind on muutunud. Teile on see nüüd: { $fee }.
watched-start = Uudis kursuse „{ $title }“ kohta: kuupäevad on muutunud. Algus: { $start }.
watched-deadline = Uudis kursuse „{ $title }“ kohta: tähtaeg on muutunud. Registreerumise tähtaeg: { $deadline }.

## For those who keep the catalogue

admin-catalogue = Kehtib väljalase { $number }. Kursusi selles: { $entries }. Saatke mulle kataloog failina: kontrollin selle üle ja näitan, mis muutuks. Faili alla kirjutatud tekst jääb alles põhjendusena.
admin-errors = Leidsin failist { $file } vigu. Midagi ei muutunud. Palun parandage need ja saatke fail uuesti.
admin-preview = Kontrollisin faili { $file }. Muutuks järgmine:
admin-ask = Kas avaldan selle? Õppijad näevad seda kohe.
admin-objections = Palun vaadake veel kord üle: { $objections }
admin-reason-needed = Kui tahate siiski avaldada, saatke fail uuesti ja kirjutage selle alla põhjus.
admin-published = Tehtud. Kehtib väljalase { $number }.
admin-discarded = Viskasin faili ära. Midagi ei muutunud.
admin-draft-gone = See fail ei ole enam ootel. Palun saatke see uuesti.
admin-overtaken = Vahepeal hakkas kehtima teine väljalase. Palun saatke fail uuesti, siis näete, mis nüüd muutuks.
admin-unreadable = Ma ei saanud seda faili kätte. Palun saatke see dokumendina, kuni 20 MB.
admin-rollback = Kehtib väljalase { $number }. Kas pöördun tagasi väljalaskele { $previous }?
admin-rollback-none = Varasemat väljalaset, mille juurde tagasi minna, ei ole.
choice-publish = Avalda
choice-publish-anyway = Avalda siiski
choice-discard = Viska ära
choice-rollback = Tagasi väljalaskele { $previous }
