# Concise answers about microcredentials in Lithuanian, after the T4EU Joint Framework on
# Microcredentials. prompts/framework.yaml names the section of each.

section-approval = 1 skyrius
section-5 = 5 skyrius
section-5-annex-1 = 5 skyrius ir I priedas
section-6 = 6 skyrius
section-7 = 7 skyrius
section-9-annex-1 = 9 skyrius ir I priedas
section-9 = 9 skyrius
section-13 = 13 skyrius
section-14 = 14 skyrius
section-16 = 16 skyrius
section-glossary = žodynėlis
section-glossary-9 = žodynėlis ir 9 skyrius
section-annex-2 = II priedas

framework-microcredential = Mikrokredencialas – tai įrašas apie tai, ko išmokote per trumpas studijas; rezultatai patikrinti pagal aiškius kriterijus. Jis suteikia papildomą specializaciją ar profesinį įgūdį arba papildo mokslo laipsnį, bet pats nėra laipsnis. Jis priklauso jums: galite jį rodyti kitiems, pasiimti su savimi ir jungti su kitais.
framework-ects = ECTS kreditai parodo, kiek mokymosi reikia kursui. Aljanse už mikrokredencialą gali būti skiriama, pavyzdžiui, 1, 1,5 arba 2 kreditai, daugiausia 30; tai priklauso nuo universiteto. Kai kurie kursai kreditų neduoda.
framework-eqf = Mikrokredencialo lygis, kai tinka, nurodomas pagal Europos kvalifikacijų sandarą (EKS, angl. EQF), o aukštojo mokslo kursams – ir pagal studijų pakopą. Universitetas jį nurodo prie kurso.
framework-stackability = Mikrokredencialus galima jungti vieną prie kito ir taip žingsnis po žingsnio įgyti didesnę kvalifikaciją. Angliškai tai vadinama „stackability“. Kursas gali būti ir savarankiškas.
framework-portability = Perkeliamumas reiškia, kad mikrokredencialą galite pasiimti su savimi ir jis gali būti pripažintas kitur: kitose mokymo įstaigose, darbo rinkoje ir kitose šalyse.
framework-shareability = Dalijimasis reiškia, kad jūs sprendžiate, kam rodyti savo mikrokredencialą, savo šalyje ar užsienyje.
framework-learning-outcomes = Mokymosi rezultatai išmatuojamai nusako, ką po kurso turėtumėte žinoti ir mokėti: tai žinios, gebėjimai ir kompetencijos.
framework-lifelong-learning = Mokymasis visą gyvenimą – tai bet koks mokymasis, formalus ar ne, bet kuriuo gyvenimo tarpsniu, kuris gerina ar atnaujina žinias, gebėjimus ir kompetencijas.
framework-nonformal-learning = Neformalusis mokymasis – tai suplanuotas mokymasis, kuris turi tikslus, laiką ir tam tikrą pagalbą, bet vyksta ne formaliojo švietimo sistemoje.
framework-informal-learning = Savaiminis mokymasis vyksta kasdieniame gyvenime. Jis neorganizuotas ir dažnai net nesąmoningas.
framework-degree = Ne. Mikrokredencialas gali papildyti mokslo laipsnį arba būti jo dalis, bet pats nėra laipsnis. Laipsnis įgyjamas baigus visas studijas: bakalauro, magistro arba doktorantūros.
framework-programme = Mikrokredencialo kursas suteikia vieną mikrokredencialą. Mikrokredencialų programa – tai keli kursai, kurie kartu veda į didesnį kredencialą.
framework-certificate = Galite gauti skaitmeninį ženklelį, kurso pažymėjimą su ECTS kreditais arba programos pažymėjimą ar diplomą su ECTS kreditais arba be jų. Tai priklauso nuo universiteto ir jo šalies.
framework-quality = Kiekvieno mikrokredencialo kokybė užtikrinama pagal sutartus standartus. Universitetai gali naudotis bendra tvarka ir aljanso Bendru kokybės užtikrinimo biuru.
framework-fee-rules = Kiekvienas universitetas pats nustato savo kainas; dėl bendrų kursų partneriai susitaria. Universitetai taip pat gali pasirašyti susitarimus, kurie atleidžia kai kuriuos žmones nuo mokesčio.
framework-target-groups = Mikrokredencialai skirti neseniai baigusiems mokyklą, bakalauro studentams, magistrantams ir doktorantams, vadovams ir visiems kitiems besimokantiems: nuo žengiančių į darbo rinką iki seniai dirbančių.
framework-delivery = Kursai gali vykti gyvai, mišriai arba vien nuotoliu. Nuotoliu galima mokytis kartu nustatytu laiku (sinchroniškai) arba jums patogiu laiku (asinchroniškai).
framework-duration = Trukmė nėra nustatyta. Universitetuose partneriuose ji būna nuo 5 valandų iki visų mokslo metų.
framework-assessment = Kaip bus vertinamas jūsų darbas, suplanuojama iš pat pradžių ir nurodoma prie kiekvieno kurso.
framework-alliance = „Transform4Europe“ yra dešimties Europos universitetų aljansas: Saro krašto, Alikantės, Estijos dailės akademijos, Portugalijos katalikų, Primorskos, Jeano Monnet, Silezijos, Sofijos, Triesto ir Vytauto Didžiojo.
framework-updates = Bendra kursų pasiūla peržiūrima kasmet prieš mokslo metų pradžią, rugsėjį.
