# What the assistant says in Slovene: plain, short, warm. It says "vi", with the masculine plural
# that goes with it for everybody, and speaks of itself as "pomočnik". Everything in { braces }
# comes from the catalogue or from the learner, and is put where it needs no inflection.
# Slovene has four plural forms: 1, 2, 3 and 4 (and fractions), 5 and more.
# A line that begins with "•" stands close to the one before it.

## Welcome

welcome-hello = Pozdravljeni! Pomagam vam najti mikrodokazila: kratke tečaje s potrdilom na desetih univerzah Transform4Europe. Sem samodejni pomočnik, ne človek. Dajem informacije, o sprejemu pa odločajo univerze.
welcome-data = Shranim, kar napišete, da vam lahko odgovorim. Po imenu vas ne sprašujem. Zaposleni na univerzah lahko berejo pogovor, da vam pomagajo. Več: /privacy
welcome-languages = Pišete mi lahko v teh jezikih: { $languages }.
hello-again = Lepo, da ste spet tu!
restarted = Začnimo znova. Vaših prejšnjih želja ne upoštevam več.
welcome-ask = Kaj bi se radi naučili in kaj je dobro, da vem o vas? Na primer: „Sem medicinska sestra, zanima me oskrba ljudi z demenco, prek spleta, zvečer, do 100 evrov.“ Lahko pa si tečaje najprej ogledate.
sample-notice = Opozorilo: to je predstavitev z vzorčnimi podatki. Tečaji, cene in povezave so samo primeri, ne prave ponudbe.
sample-mark = Vzorčni podatki, ne prava ponudba.
sample-link = Vzorčni podatki: povezava vodi na vzorčno stran.
language-ask = V katerem jeziku želite nadaljevati? Na izbiro: { $languages }.
language-changed = Dobro, nadaljujmo v slovenščini.

## Questions to the learner

ask-goal = Kaj bi se radi naučili? Napišite temo, veščino ali poklic, ki vas zanima.
ask-target-groups = Kaj vas najbolje opiše?
ask-education = Katera je vaša najvišja dokončana izobrazba?
ask-experience-years = Koliko let delovnih izkušenj imate na tem področju?
ask-home-university = Na kateri univerzi študirate?
ask-residence-country = V kateri državi živite?
ask-languages = V katerih jezikih lahko sledite tečaju?
ask-modes = Kako bi se radi učili?
ask-times = Kdaj imate čas za srečanja?
ask-max-fee = Koliko sme tečaj največ stati? Izberite ali napišite znesek.
ask-hours-per-week = Koliko ur na teden imate največ?
ask-max-weeks = Kako dolgo sme tečaj največ trajati?
ask-min-ects = Koliko kreditnih točk ECTS potrebujete najmanj?
ask-starts-after = Od kdaj naprej bi lahko začeli?
ask-starts-before = Do kdaj naj se tečaj začne?
ask-providers = Imate raje katero od univerz?
ask-countries = Imate raje katero od držav?
ask-why-fees = (Od tega so lahko odvisni cena in popusti.)
ask-why-admission = (Izvajalec sprašuje po tem. Jaz to samo pokažem ob pogoju.)
fee-limit =
    { $limit ->
        [0] Samo brezplačni tečaji
       *[other] Do { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [one] Do { $limit } tedna
        [two] Do { $limit } tednov
        [few] Do { $limit } tednov
       *[other] Do { $limit } tednov
    }
hours-per-week-limit = Do { $limit } ur na teden

## Choices

choice-back = ← Nazaj
choice-skip = Preskoči
choice-show = Pokaži tečaje
choice-more = Več
choice-refine = Spremeni moje želje
choice-browse = Preglej vse tečaje
choice-restart = Začni znova
choice-help = Kako to deluje?
choice-privacy = Moji podatki
choice-person = Vprašaj človeka
choice-goal = Povem, kaj me zanima
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Brez pogoja: { $slots } ({ $count } tečaj)
        [two] Brez pogoja: { $slots } ({ $count } tečaja)
        [few] Brez pogoja: { $slots } ({ $count } tečaji)
       *[other] Brez pogoja: { $slots } ({ $count } tečajev)
    }
choice-open = Odpri
choice-details = Vsebina in podrobnosti
choice-admission = Pogoji za vpis
choice-fees = Cena in popusti
choice-register = Prijava
choice-recognition = Ali se prizna?
choice-pathway = Kam vodi?
choice-similar = Podobni tečaji
choice-save = Shrani na seznam
choice-unsave = Odstrani s seznama
choice-list = Moj seznam
choice-compare = Primerjaj
choice-what-if = Kaj če kaj spremenim?
choice-why = Zakaj ta?
choice-why-not = Zakaj ne?
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

noted = Upoštevam: { $items }.
noted-gone = Ni več pogoj: { $slots }.
fault = Tega tu ne morem uporabiti ({ $slot }): „{ $value }“. Zato ostaja, kot je bilo.
refine = Kaj želite spremeniti?
known-goal = Zanima vas: { $goal }.
known = Doslej upoštevam: { $items }.
said-languages = { $languages } kot jezik tečaja
said-residence = država bivanja { $country }
said-max-fee = do { $fee }
said-experience-years =
    { $value ->
        [one] { $value } leto izkušenj
        [two] { $value } leti izkušenj
        [few] { $value } leta izkušenj
       *[other] { $value } let izkušenj
    }
said-hours-per-week =
    { $value ->
        [one] do { $value } ure na teden
        [two] do { $value } ur na teden
        [few] do { $value } ur na teden
       *[other] do { $value } ur na teden
    }
said-max-weeks =
    { $value ->
        [one] do { $value } tedna
        [two] do { $value } tednov
        [few] do { $value } tednov
       *[other] do { $value } tednov
    }
said-min-ects = vsaj { $value } ECTS
said-starts-after = začetek ne prej kot { $value }
said-starts-before = začetek pred datumom { $value }
education-level =
    { $level ->
        [1] nekaj razredov osnovne šole
        [2] osnovna šola
        [3] nižja poklicna šola
        [4] srednja šola
        [5] višja strokovna šola
        [6] diploma prve stopnje
        [7] magisterij (druga stopnja)
       *[8] doktorat
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] Vaši želji „{ $goal }“ ustreza { $count } tečaj:
        [two] Vaši želji „{ $goal }“ ustrezata { $count } tečaja. Najprej najbližji:
        [few] Vaši želji „{ $goal }“ ustrezajo { $count } tečaji. Najprej najbližji:
       *[other] Vaši želji „{ $goal }“ ustreza { $count } tečajev. Najprej najbližji:
    }
recommend-any =
    { $count ->
        [one] Temu, kar ste povedali, ustreza { $count } tečaj:
        [two] Temu, kar ste povedali, ustrezata { $count } tečaja:
        [few] Temu, kar ste povedali, ustrezajo { $count } tečaji. Tu so prvi:
       *[other] Temu, kar ste povedali, ustreza { $count } tečajev. Tu so prvi:
    }
recommend-more = Tu so naslednji:
recommend-new =
    { $count ->
        [one] Zaradi te spremembe je { $count } od njih nov in je na začetku.
        [two] Zaradi te spremembe sta { $count } od njih nova in sta na začetku.
        [few] Zaradi te spremembe so { $count } od njih novi in so na začetku.
       *[other] Zaradi te spremembe je { $count } od njih novih in so na začetku.
    }
recommend-also-unstated =
    { $count ->
        [one] Pri še { $count } tečaju ni navedeno vse, kar želite; ta je na koncu.
        [two] Pri še { $count } tečajih ni navedeno vse, kar želite; ta sta na koncu.
        [few] Pri še { $count } tečajih ni navedeno vse, kar želite; ti so na koncu.
       *[other] Pri še { $count } tečajih ni navedeno vse, kar želite; ti so na koncu.
    }
recommend-only-unstated =
    { $count ->
        [one] Našel sem { $count } tečaj, ki bi lahko ustrezal, vendar izvajalec ne navaja vsega, kar želite. Kar manjka, je označeno.
        [two] Našel sem { $count } tečaja, ki bi lahko ustrezala, vendar izvajalci ne navajajo vsega, kar želite. Kar manjka, je označeno.
        [few] Našel sem { $count } tečaje, ki bi lahko ustrezali, vendar izvajalci ne navajajo vsega, kar želite. Kar manjka, je označeno.
       *[other] Našel sem { $count } tečajev, ki bi lahko ustrezali, vendar izvajalci ne navajajo vsega, kar želite. Kar manjka, je označeno.
    }
recommend-nearest = Nisem našel tečaja, ki bi bil zagotovo o tem: „{ $goal }“. Tile so še najbližje; poglejte, ali vam kateri koristi:
recommend-no-more =
    { $count ->
        [one] To je bil edini tečaj.
        [two] To sta bila oba tečaja.
        [few] To so bili vsi { $count } tečaji.
       *[other] To je bilo vseh { $count } tečajev.
    }
reason-goal = Vaša želja: „{ $goal }“
reason-goal-field = Vaša želja: „{ $goal }“ ({ $field })
reason-target-group = Ciljna skupina: { $groups }
reason-met = Po vaši želji: { $items }
unknown = Izvajalec ne navaja: { $items }
caution-open-to = Preverite, kdo se lahko udeleži: { $open }
caution-closed = Trenutno zaprto: rok za prijavo ali začetek je že mimo
met-own-pace = v lastnem tempu

## Nothing fits

nothing-fits =
    { $count ->
        [one] Na to temo obstaja { $count } tečaj, vendar ne izpolnjuje vseh vaših pogojev.
        [two] Na to temo obstajata { $count } tečaja, vendar nobeden ne izpolnjuje vseh vaših pogojev.
        [few] Na to temo obstajajo { $count } tečaji, vendar nobeden ne izpolnjuje vseh vaših pogojev.
       *[other] Na to temo obstaja { $count } tečajev, vendar nobeden ne izpolnjuje vseh vaših pogojev.
    }
nothing-conflict =
    { $n ->
        [one] Noben tečaj na to temo ne izpolnjuje tega pogoja: { $items }.
        [two] Ta dva pogoja ne gresta skupaj: { $items }.
        [few] Ti pogoji ne gredo skupaj: { $items }.
       *[other] Ti pogoji ne gredo skupaj: { $items }.
    }
nothing-excludes =
    { $count ->
        [one] • { $slot }: izloči { $count } tečaj
        [two] • { $slot }: izloči { $count } tečaja
        [few] • { $slot }: izloči { $count } tečaje
       *[other] • { $slot }: izloči { $count } tečajev
    }
nothing-about = V ponudbi nisem našel ničesar na temo „{ $goal }“. Napišite drugo temo ali isto povejte z drugimi besedami.

## One course

course-summary = { $text }
course-gone = Tega tečaja v ponudbi ni (več).
course-which = Kateri tečaj imate v mislih? Najprej odprite enega ali napišite, kaj bi se radi naučili.
details-outcomes = Kaj boste znali na koncu, z besedami izvajalca:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = Izvajalec ne navaja učnih izidov.
details-module = • Modul: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [one] { $ects } kreditna točka ECTS
        [two] { $ects } kreditni točki ECTS
        [few] { $ects } kreditne točke ECTS
       *[other] { $ects } kreditnih točk ECTS
    }
no-ects = brez kreditnih točk ECTS
hours =
    { $hours ->
        [one] skupaj { $hours } ura
        [two] skupaj { $hours } uri
        [few] skupaj { $hours } ure
       *[other] skupaj { $hours } ur
    }
weeks =
    { $weeks ->
        [one] { $weeks } teden
        [two] { $weeks } tedna
        [few] { $weeks } tedni
       *[other] { $weeks } tednov
    }
hours-per-week =
    { $hours ->
        [one] približno { $hours } ura na teden
        [two] približno { $hours } uri na teden
        [few] približno { $hours } ure na teden
       *[other] približno { $hours } ur na teden
    }
eqf = EOK { $level }
eqf-cycle = EOK { $level }, { $cycle }
start-passed = zadnji začetek: { $date }
deadline-passed = potekel ({ $date })
not-stated = izvajalec ne navaja
free-of-charge = brezplačno
amount-approximate = { $shown } (približno { $converted })
amount-converted = { $shown } ({ $converted })
quote = „{ $text }“
quote-foreign = „{ $text }“ (besedilo izvajalca, jezik: { $language })

fact-provider = Univerza
fact-volume = Obseg
fact-language = Jezik tečaja
fact-delivery = Izvedba
fact-fee = Cena za vas
fact-start = Začetek
fact-deadline = Rok za prijavo
fact-level = Raven
fact-place = Kraj
fact-target-groups = Ciljna skupina
fact-open-to = Kdo se lahko udeleži
fact-kind = Vrsta
fact-field = Področje
fact-assessment = Preverjanje znanja
fact-supervision = Nadzor pri preverjanju
fact-certificate = Potrdilo
fact-quality = Zagotavljanje kakovosti
fact-awarding-body = Podeljuje
fact-country = Država
fact-prerequisites = Predznanje
fact-lms = Učno okolje
fact-reviewed = Podatki nazadnje pregledani

## Admission

admission-title = Pogoji za vpis: { $title }
admission-open-to = Kdo se lahko udeleži: { $open }.
admission-asks = Kaj zahteva izvajalec in kaj ste povedali:
admission-line = • { $asked } – { $told }
admission-not-stated = Izvajalec ne navaja pogojev za vpis.
admission-prerequisites = Predznanje: { $text }
admission-own-words = Z besedami izvajalca: { $text }
admission-decides = Ne morem reči, ali boste sprejeti: o tem odloča univerza.
asks-education =
    { $level ->
        [1] Nekaj razredov osnovne šole
        [2] Osnovna šola
        [3] Nižja poklicna šola
        [4] Srednja šola (EOK 4)
        [5] Višja strokovna šola (EOK 5)
        [6] Diploma prve stopnje (EOK 6)
        [7] Magisterij, druga stopnja (EOK 7)
       *[8] Doktorat (EOK 8)
    }
asks-experience =
    { $years ->
        [one] { $years } leto delovnih izkušenj
        [two] { $years } leti delovnih izkušenj
        [few] { $years } leta delovnih izkušenj
       *[other] { $years } let delovnih izkušenj
    }
asks-experience-in =
    { $years ->
        [one] { $years } leto delovnih izkušenj: { $text }
        [two] { $years } leti delovnih izkušenj: { $text }
        [few] { $years } leta delovnih izkušenj: { $text }
       *[other] { $years } let delovnih izkušenj: { $text }
    }
asks-language = Jezik: { $language }
asks-language-level = Jezik: { $language }, raven { $level }
asks-enrolment = Status študenta: { $text }
asks-course = Pred tem: tečaj { $title }
asks-document = Dokument: { $text }
asks-selection = Izbirni postopek: { $text }
asks-other = { $text }
told-education =
    povedali ste: { $level ->
        [1] nekaj razredov osnovne šole
        [2] osnovna šola
        [3] nižja poklicna šola
        [4] srednja šola
        [5] višja strokovna šola
        [6] diploma prve stopnje
        [7] magisterij (druga stopnja)
       *[8] doktorat
    }
told-experience =
    { $years ->
        [one] povedali ste: { $years } leto
        [two] povedali ste: { $years } leti
        [few] povedali ste: { $years } leta
       *[other] povedali ste: { $years } let
    }
told-target-groups = povedali ste: { $groups }
told-unknown = tega še niste povedali

## Fees

fees-title = Cena in popusti: { $title }
fees-applies = Cena: { $fee }.
fees-applies-as = Cena za vas glede na to, kar ste povedali ({ $audience }): { $fee }.
fees-not-stated = Izvajalec ne navaja cene za vas.
fees-standard = • Običajna cena: { $fee }
fees-other = • Cena za druge ({ $audience }): { $fee }
fees-waivers = Možni popusti:
fees-waiver = • { $percent } % popusta ({ $audience }): { $basis }
fees-waiver-quoted = • { $percent } % popusta ({ $audience }): { $basis }. { $text }
waiver-belongs = povedali ste, da spadate v to skupino
waiver-unsaid = če spadate v to skupino
waiver-agreement = po sporazumu med univerzami zavezništva
waiver-agreement-home = po sporazumu med vašo univerzo ({ $provider }) in izvajalcem
fees-decides = Končni znesek potrdi univerza.

## Registration

register-title = Prijava: { $title }
register-link = Prijavite se neposredno pri univerzi, prek spodnje povezave.
register-deadline = • Rok za prijavo: { $deadline }
register-start = • Začetek: { $start }
register-fee = • Cena za vas: { $fee }
register-documents = • Potrebni dokumenti: { $items }
register-no-documents = • Potrebni dokumenti: izvajalec ne navaja
register-certificate = • Kaj prejmete: { $certificate }. Na dokumentu bodo vaše ime, datum izdaje in vaš rezultat.
register-decides = O sprejemu odloča univerza.
register-closed = Prijava je zaprta: navedeni datum ({ $date }) je že mimo, zato vam povezave ne dam.
register-closed-next = Na univerzi vam lahko povedo, kdaj bo naslednja izvedba.
register-no-link = Izvajalec ne navaja povezave za prijavo. Vprašajte tam:
link-register = Prijava na univerzi
link-source = Stran tečaja
link-contact = Stran s kontakti
link-fee-policy = Pravila o cenah
contact = Vprašanja: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: kontakt ni naveden
contact-page = Vprašanja: { $provider }, glejte stran s kontakti.
contact-not-stated = { $provider }: kontakt ni naveden.

## Recognition

recognition-title = Priznavanje: { $title }
recognition-counts = • { $kind }
recognition-own-words = • Z besedami izvajalca: { $text }
recognition-not-stated = Izvajalec ne navaja, kje se tečaj prizna.
recognition-certificate = Kaj prejmete: { $certificate }.
recognition-volume = Obseg in raven: { $volume }; { $level }.
recognition-elsewhere = Ali tečaj prizna druga univerza ali delodajalec, odločijo tam. Vprašajte pred prijavo ter pokažite učne izide, obseg in raven.

## Pathways

pathway-title = Kam vodi tečaj { $title }
pathway-name =
    { $steps ->
        [one] Je del poti „{ $name }“, ki ima { $steps } korak:
        [two] Je del poti „{ $name }“, ki ima { $steps } koraka:
        [few] Je del poti „{ $name }“, ki ima { $steps } korake:
       *[other] Je del poti „{ $name }“, ki ima { $steps } korakov:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← ta tečaj
pathway-total =
    { $ects ->
        [one] Skupaj: { $ects } kreditna točka ECTS.
        [two] Skupaj: { $ects } kreditni točki ECTS.
        [few] Skupaj: { $ects } kreditne točke ECTS.
       *[other] Skupaj: { $ects } kreditnih točk ECTS.
    }
pathway-award = Kaj dobite na koncu: { $award }.
pathway-towards = Lahko šteje k večji celoti: { $titles }.
pathway-stand-alone = To je samostojen tečaj: izvajalec ne navaja večjega dokazila, h kateremu bi štel.
pathway-not-stated = Izvajalec ne navaja, ali se da tečaj povezati v kaj večjega.

## Comparing and reasons

compare-title = Primerjava tečajev ({ $count }). Razlikujejo se v tem:
compare-same = Pri vseh enako: { $items }
compare-fact = { $label }: { $value }
compare-which = Katere tečaje naj primerjam? Najprej jih nekaj odprite ali napišite na primer „primerjaj prvega in drugega“.
similar-title = Tečaji, podobni tečaju { $title }:
similar-none = Nisem našel drugega tečaja, ki bi bil podoben tečaju { $title } in bi izpolnjeval vaše pogoje.
why-title = Zakaj ta tečaj ({ $title }):
why-line = • { $reason }
why-nothing-said = • Niste mi še povedali, kaj je za vas pomembno.
why-not-title = { $title } in vaše želje:
why-not-broken = • { $label }: { $value }. Vaša želja: { $wish }
why-not-topic = • Ni jasno, ali je res o tem: „{ $goal }“.
why-not-nothing = • Nič ne govori proti: tečaj ustreza temu, kar ste povedali.
what-if-title = Če bi opustili en pogoj:
what-if-line =
    { $count ->
        [one] • brez „{ $wish }“: še { $count } tečaj
        [two] • brez „{ $wish }“: še { $count } tečaja
        [few] • brez „{ $wish }“: še { $count } tečaji
       *[other] • brez „{ $wish }“: še { $count } tečajev
    }
what-if-nothing = Noben vaš pogoj sam ne izloči drugih tečajev.

## Shortlist

list-saved =
    { $count ->
        [one] Tečaj { $title } je na vašem seznamu.
        [two] Tečaj { $title } je na vašem seznamu; na njem sta zdaj { $count } tečaja.
        [few] Tečaj { $title } je na vašem seznamu; na njem so zdaj { $count } tečaji.
       *[other] Tečaj { $title } je na vašem seznamu; na njem je zdaj { $count } tečajev.
    }
list-removed = Tečaja { $title } ni več na vašem seznamu.
list-full =
    { $count ->
        [one] Vaš seznam je poln ({ $count } tečaj). Najprej kaj odstranite.
        [two] Vaš seznam je poln ({ $count } tečaja). Najprej kaj odstranite.
        [few] Vaš seznam je poln ({ $count } tečaji). Najprej kaj odstranite.
       *[other] Vaš seznam je poln ({ $count } tečajev). Najprej kaj odstranite.
    }
list-lost =
    { $count ->
        [one] { $count } tečaja z vašega seznama ni več v ponudbi.
        [two] { $count } tečajev z vašega seznama ni več v ponudbi.
        [few] { $count } tečajev z vašega seznama ni več v ponudbi.
       *[other] { $count } tečajev z vašega seznama ni več v ponudbi.
    }
list-empty = Vaš seznam je prazen. Odprite tečaj in tapnite „Shrani na seznam“.
list-title =
    { $count ->
        [one] Na vašem seznamu je { $count } tečaj:
        [two] Na vašem seznamu sta { $count } tečaja:
        [few] Na vašem seznamu so { $count } tečaji:
       *[other] Na vašem seznamu je { $count } tečajev:
    }
list-line = { $number }. { $title } ({ $provider }; { $fee }; rok za prijavo: { $deadline })
no-notices = Zaenkrat vam še ne morem pisati na lastno pobudo: ne novic ne opomnikov. Tečaje lahko shranite na svoj seznam in mi spet pišete kadar koli.

## Feedback

feedback-ask = Še kratko vprašanje: vam je to pomagalo? 1 pomeni „sploh ne“, 5 pomeni „zelo“.
feedback-thanks = Hvala! Pišite kadar koli, če želite nadaljevati.
feedback-missing = Hvala za iskrenost. Kaj ste pogrešali? Napišite s svojimi besedami; to berejo zaposleni na univerzah.
feedback-noted = Hvala, to sem si zapisal.

## Browsing

browse =
    { $count ->
        [one] V ponudbi je { $count } tečaj. Kako ga želite pregledati?
        [two] V ponudbi sta { $count } tečaja. Kako ju želite pregledati?
        [few] V ponudbi so { $count } tečaji. Kako jih želite pregledati?
       *[other] V ponudbi je { $count } tečajev. Kako jih želite pregledati?
    }
browse-by-provider = Po univerzah
browse-by-field = Po področjih
browse-by-language = Po jezikih
browse-by-title = Vsi naslovi
browse-which-provider = Katera univerza?
browse-which-field = Katero področje?
browse-which-language = V katerem jeziku naj bo tečaj?
browse-value = { $name } ({ $count })
browse-all = Vsi tečaji
browse-courses =
    { $count ->
        [one] { $name }: { $count } tečaj
        [two] { $name }: { $count } tečaja
        [few] { $name }: { $count } tečaji
       *[other] { $name }: { $count } tečajev
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; { $fee })

## Side journeys

help = Napišite s svojimi besedami, kaj bi se radi naučili in kaj je za vas pomembno: prek spleta ali v živo, kdaj, koliko sme stati. Pokažem vam tečaje, ki ustrezajo, in povem, zakaj. Vse lahko kadar koli spremenite, na primer „samo prek spleta“ ali „cena ni pomembna“. Pri vsakem tečaju lahko vprašate, kakšni so pogoji za vpis in cena, ali se prizna in kako se prijavite. Koristne besede: nazaj, preskoči, začni znova, več, pogovor s človekom. Vprašate lahko tudi, na primer: „Kaj je kreditna točka ECTS?“
privacy = Sem računalniški program. Vaša sporočila in želje shranim pod naključno številko, ne pod vašim imenom. Uporabim jih samo zato, da vam odgovorim. Zaposleni v centrih univerz za vseživljenjsko učenje lahko berejo pogovore, da pomagajo in izboljšujejo ponudbo. Prosim, ne pišite imen, telefonskih številk ali podatkov o zdravju. Vaša sporočila po svojih pravilih obdeluje tudi Telegram.
person-recorded = Zapisal sem, da bi radi govorili s človekom. Dokler vam tu nekdo ne odgovori, lahko pišete sem:
person-here = Zdaj je tu človek iz naše ekipe in bere, kar pišete. Pomočnik medtem molči.
assistant-back = Človek je zapustil pogovor. Spet sem tu jaz, samodejni pomočnik: napišite, kaj potrebujete, in pomagam naprej.
one-by-one = Pišete hitreje, kot lahko odgovarjam. Nič se ne izgubi: na vse odgovorim po vrsti.
not-understood = Oprostite, tega nisem razumel. Povejte z drugimi besedami ali izberite spodaj.
not-understood-again = Pri tem vam očitno ne znam pomagati. Vprašate lahko tudi človeka.
not-text = Berem samo besedilo. Napišite mi kaj ali izberite spodaj.
stale = Ta gumb je iz starejšega sporočila ali drugega klepeta. Zdaj smo tukaj:
thanks = Ni za kaj! Pišite kadar koli, če želite nadaljevati.
out-of-scope = Pomagam lahko samo pri mikrodokazilih univerz Transform4Europe.
distress = Žal mi je, da vam je tako hudo. Sem samo program in pri tem ne morem pomagati, ljudje pa lahko. Če ste vi ali kdo drug v nevarnosti, pokličite 112, evropsko številko za klic v sili. Prosim, pogovorite se z nekom, ki mu zaupate.
framework-source = Vir: Skupni okvir T4EU za mikrodokazila 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = Pomagam vam najti mikrodokazila (kratke tečaje s potrdilom) na desetih univerzah Transform4Europe ter pokažem pogoje za vpis, cene in prijavo. Sem samodejni pomočnik; zaposleni na univerzah lahko berejo pogovor. Pišite mi v svojem jeziku.
bot-short = Najdite kratek univerzitetni tečaj s potrdilom, ki vam ustreza.
command-start = Začetek
command-back = Korak nazaj
command-restart = Začni znova
command-browse = Preglej vse tečaje
command-help = Kako to deluje
command-person = Vprašaj človeka
command-privacy = Kaj se zgodi z mojimi podatki
command-language = Zamenjaj jezik

## Changes in a course since the learner looked

watched-removed = Novica o tečaju „{ $title }“: tu ga ni več v ponudbi.
watched-fee = Novica o tečaju „{ $title }“: cena se je spremenila. Za vas je zdaj: { $fee }.
watched-start = Novica o tečaju „{ $title }“: datumi so se spremenili. Začetek: { $start }.
watched-deadline = Novica o tečaju „{ $title }“: rok se je spremenil. Rok za prijavo: { $deadline }.

## For those who keep the catalogue

admin-catalogue = V veljavi je izdaja { $number }. Število tečajev: { $entries }. Pošljite mi katalog kot datoteko: pregledal ga bom in pokazal, kaj bi se spremenilo. Kar napišete pod datoteko, se shrani kot razlog.
admin-errors = V datoteki { $file } so napake. Nič se ni spremenilo. Popravite jih in pošljite datoteko še enkrat.
admin-preview = Datoteko { $file } sem pregledal. To bi se spremenilo:
admin-ask = Naj objavim? Udeleženci bodo spremembo takoj videli.
admin-objections = Prosim, poglejte še enkrat: { $objections }
admin-reason-needed = Če želite kljub temu objaviti, pošljite datoteko še enkrat in pod njo napišite razlog.
admin-published = Končano. V veljavi je izdaja { $number }.
admin-discarded = Datoteka je zavržena. Nič se ni spremenilo.
admin-draft-gone = Ta datoteka ne čaka več. Pošljite jo še enkrat.
admin-overtaken = Medtem je začela veljati druga izdaja. Pošljite datoteko še enkrat, da vidite, kaj bi spremenila zdaj.
admin-unreadable = Datoteke nisem mogel prevzeti. Pošljite jo kot dokument, največ 20 MB.
admin-rollback = V veljavi je izdaja { $number }. Naj se vrnem na izdajo { $previous }?
admin-rollback-none = Ni prejšnje izdaje, na katero bi se lahko vrnil.
choice-publish = Objavi
choice-publish-anyway = Kljub temu objavi
choice-discard = Zavrzi
choice-rollback = Nazaj na izdajo { $previous }
