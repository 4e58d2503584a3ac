# Concise answers about microcredentials in Estonian, after the T4EU Joint Framework on
# Microcredentials. prompts/framework.yaml names the section of each.

section-approval = 1. peatükk
section-5 = 5. peatükk
section-5-annex-1 = 5. peatükk ja I lisa
section-6 = 6. peatükk
section-7 = 7. peatükk
section-9-annex-1 = 9. peatükk ja I lisa
section-9 = 9. peatükk
section-13 = 13. peatükk
section-14 = 14. peatükk
section-16 = 16. peatükk
section-glossary = sõnastik
section-glossary-9 = sõnastik ja 9. peatükk
section-annex-2 = II lisa

framework-microcredential = Mikrokraad ehk mikrokvalifikatsioon näitab, mida olete õppinud väikese mahuga õppes; tulemusi on kontrollitud selgete kriteeriumide järgi. See annab juurde kitsama eriala või tööoskuse või täiendab kõrgharidust, kuid ei ole ise akadeemiline kraad. Mikrokraad kuulub teile: võite seda teistele näidata, kaasa võtta ja teistega ühendada.
framework-ects = Ainepunkt (EAP, inglise keeles ECTS) näitab, kui palju õppimist kursus nõuab. Alliansis võib mikrokraad anda näiteks 1, 1,5 või 2 ainepunkti, kõige rohkem 30; see sõltub ülikoolist. Mõni kursus ainepunkte ei anna.
framework-eqf = Mikrokraadi tase märgitakse Euroopa kvalifikatsiooniraamistiku (EQF) järgi, kui see sobib, ja kõrghariduses ka õppeastme järgi. Taseme märgib ülikool kursuse juurde.
framework-stackability = Ühendatavus tähendab, et saate mikrokraade omavahel liita ja nii samm-sammult suurema kvalifikatsiooni kokku koguda. Kursuse võib läbida ka eraldi.
framework-portability = Ülekantavus tähendab, et mikrokraadi saab kaasa võtta ja seda tunnustatakse ka mujal: teistes õppevormides, tööturul ja teistes riikides.
framework-shareability = Jagatavus tähendab, et teie otsustate, kellele oma mikrokraadi näitate, kas kodumaal või välismaal.
framework-learning-outcomes = Õpiväljundid kirjeldavad, mida peaksite pärast kursust teadma ja oskama. Need on sõnastatud nii, et neid saab mõõta: teadmised, oskused ja pädevused.
framework-lifelong-learning = Elukestev õpe on igasugune õppimine igas eluetapis, ametlik või mitte, mis parandab või värskendab teadmisi, oskusi ja pädevusi.
framework-nonformal-learning = Mitteformaalne õpe on kavandatud õppimine, millel on eesmärk, aeg ja mingi tugi, kuid mis toimub väljaspool ametlikku haridust ja koolitust.
framework-informal-learning = Informaalne õpe tuleb igapäevaelust. Seda ei korraldata ja sageli ei ole see ka kavatsetud.
framework-degree = Ei. Nimest hoolimata ei ole mikrokraad akadeemiline kraad: see võib kraadi täiendada või olla selle osa. Kraadi annab täismahus õpe, näiteks bakalaureuse-, magistri- või doktoriõpe.
framework-programme = Mikrokraadi kursus viib ühe mikrokraadini. Mikrokraadi programm on kursuste kogum, mis viib suurema kvalifikatsioonini.
framework-certificate = Kursuse lõpus saate digitaalse õpimärgi, kursuse tunnistuse ainepunktidega või programmi tunnistuse või diplomi, kas ainepunktidega või ilma. See sõltub ülikoolist ja riigist.
framework-quality = Iga mikrokraadi kvaliteet tagatakse kokkulepitud standardite järgi. Ülikoolid saavad kasutada ühist korda ja alliansi ühist kvaliteeditagamise bürood.
framework-fee-rules = Iga ülikool määrab oma hinnad ise; ühiste kursuste puhul lepivad partnerid hinna kokku. Ülikoolid võivad sõlmida ka kokkuleppeid, mis vabastavad osa õppijaid tasust.
framework-target-groups = Mikrokraadid on mõeldud värsketele koolilõpetajatele, bakalaureuseõppe üliõpilastele, magistrantidele ja doktorantidele, juhtidele ning kõigile teistele õppijatele alates tööturule sisenejatest kuni pikaaegsete töötajateni.
framework-delivery = Kursused võivad toimuda kohapeal, osalt veebis või täiesti veebis. Veebis tähendab kas koos kindlal ajal (sünkroonselt) või endale sobival ajal (asünkroonselt).
framework-duration = Kindlat pikkust ei ole. Partnerülikoolides on kursused 5 tunnist kuni terve õppeaastani.
framework-assessment = Hindamine kavandatakse kohe alguses ja see on kirjas iga kursuse kirjelduses.
framework-alliance = Transform4Europe on kümne Euroopa ülikooli allianss: Saarimaa, Alicante, Eesti Kunstiakadeemia, Portugali Katoliku, Primorska, Jean Monnet, Sileesia, Sofia, Trieste ja Vytautas Suure ülikool.
framework-updates = Ühine kursuste valik vaadatakse üle igal aastal enne õppeaasta algust septembris.
