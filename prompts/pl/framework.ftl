# Concise answers about microcredentials, after the T4EU Joint Framework on Microcredentials,
# in Polish. prompts/framework.yaml names the section of each.

section-approval = część 1
section-5 = część 5
section-5-annex-1 = część 5 i załącznik I
section-6 = część 6
section-7 = część 7
section-9-annex-1 = część 9 i załącznik I
section-9 = część 9
section-13 = część 13
section-14 = część 14
section-16 = część 16
section-glossary = słowniczek
section-glossary-9 = słowniczek i część 9
section-annex-2 = załącznik II

framework-microcredential = Mikropoświadczenie to potwierdzenie tego, czego uczysz się na krótkim kursie, sprawdzone według jasnych kryteriów. Daje specjalizację lub umiejętność zawodową albo uzupełnia studia, ale nie jest dyplomem studiów. Należy do Ciebie: możesz je pokazywać, zabierać ze sobą i łączyć z innymi.
framework-ects = Punkty ECTS mówią, ile nauki wymaga kurs. W sojuszu mikropoświadczenie może dawać punkty, na przykład 1, 1,5 albo 2, najwyżej 30, zależnie od uczelni; niektóre kursy nie dają punktów.
framework-eqf = Poziom mikropoświadczenia podaje się według Europejskiej Ramy Kwalifikacji (ERK, czyli EQF), jeśli ma ona zastosowanie, a w szkolnictwie wyższym także według cyklu kształcenia. Uczelnia podaje poziom przy kursie.
framework-stackability = Możliwość kumulowania oznacza, że mikropoświadczenia można ze sobą łączyć i krok po kroku budować z nich większą kwalifikację. Kurs może też być samodzielną całością.
framework-portability = Przenoszalność oznacza, że mikropoświadczenie można zabrać ze sobą i uznać gdzie indziej: w innych rodzajach kształcenia, na rynku pracy i w innych krajach.
framework-shareability = Możliwość udostępniania oznacza, że to Ty decydujesz, komu pokazujesz swoje mikropoświadczenie, w kraju i za granicą.
framework-learning-outcomes = Efekty uczenia się opisują, co trzeba wiedzieć i umieć po kursie, w sposób, który da się sprawdzić. To wiedza, umiejętności i kompetencje.
framework-lifelong-learning = Uczenie się przez całe życie to każda nauka, formalna i nieformalna, w każdym wieku, która poprawia lub odświeża wiedzę, umiejętności i kompetencje.
framework-nonformal-learning = Uczenie się pozaformalne to zaplanowana nauka, która ma cele, czas i pewne wsparcie, ale odbywa się poza formalną edukacją i szkoleniami.
framework-informal-learning = Uczenie się nieformalne wynika z codziennego życia. Nie jest zorganizowane i często nie jest zamierzone.
framework-degree = Nie. Mikropoświadczenie może uzupełniać studia albo być ich częścią, ale nie jest dyplomem studiów. Dyplom daje dopiero pełny tok studiów: licencjackich lub inżynierskich, magisterskich albo doktorskich.
framework-programme = Kurs prowadzi do jednego mikropoświadczenia. Program to kilka kursów, które razem prowadzą do większego poświadczenia.
framework-certificate = Możesz otrzymać odznakę cyfrową, zaświadczenie o ukończeniu kursu z punktami ECTS albo zaświadczenie lub dyplom ukończenia programu, z punktami ECTS lub bez nich. Zależy to od uczelni i kraju.
framework-quality = Każde mikropoświadczenie opiera się na uzgodnionych standardach zapewniania jakości. Uczelnie mogą korzystać ze wspólnego mechanizmu i ze Wspólnego Biura Zapewniania Jakości sojuszu.
framework-fee-rules = Każda uczelnia sama ustala swoje opłaty, a przy wspólnych kursach partnerzy ustalają je razem. Uczelnie mogą też zawierać umowy, które zwalniają pewne grupy z opłat.
framework-target-groups = Mikropoświadczenia są dla osób świeżo po szkole, na studiach I stopnia, na studiach II stopnia i w trakcie doktoratu, dla kadry kierowniczej i dla wszystkich innych: od osób, które wchodzą na rynek pracy, po pracujące od wielu lat.
framework-delivery = Kursy mogą być stacjonarne, hybrydowe albo całkowicie online. Online oznacza wspólne zajęcia o stałej porze (synchronicznie) albo naukę we własnym czasie (asynchronicznie).
framework-duration = Długość nie jest z góry ustalona. Na uczelniach partnerskich to od 5 godzin do całego roku akademickiego.
framework-assessment = Sposób oceniania jest zaplanowany od początku i podany w opisie każdego kursu.
framework-alliance = Transform4Europe to sojusz dziesięciu europejskich uczelni. Są to uniwersytety: Kraju Saary, w Alicante, Primorski, Jeana Monneta, Śląski, Sofijski, w Trieście i Witolda Wielkiego, a także Estońska Akademia Sztuk i Portugalski Uniwersytet Katolicki.
framework-updates = Wspólna oferta jest aktualizowana co roku przed początkiem roku akademickiego, we wrześniu.
