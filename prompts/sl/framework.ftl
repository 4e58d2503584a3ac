# Concise answers about microcredentials, after the T4EU Joint Framework on Microcredentials.
# prompts/framework.yaml names the section of each.

section-approval = 1. poglavje
section-5 = 5. poglavje
section-5-annex-1 = 5. poglavje in Priloga I
section-6 = 6. poglavje
section-7 = 7. poglavje
section-9-annex-1 = 9. poglavje in Priloga I
section-9 = 9. poglavje
section-13 = 13. poglavje
section-14 = 14. poglavje
section-16 = 16. poglavje
section-glossary = Slovarček
section-glossary-9 = Slovarček in 9. poglavje
section-annex-2 = Priloga II

framework-microcredential = Mikrodokazilo je zapis o tem, kar ste se naučili v manjšem obsegu učenja, preverjeno po jasnih merilih. Da vam specializacijo ali poklicno veščino ali dopolni študij, ni pa visokošolska diploma. Je vaša last: lahko ga komu pokažete, vzamete s seboj drugam in ga povežete z drugimi.
framework-ects = Kreditne točke ECTS povedo, koliko učenja zahteva tečaj. V zavezništvu lahko mikrodokazilo prinese točke, na primer 1, 1,5 ali 2, vse do 30, odvisno od univerze; nekatera jih ne prinesejo.
framework-eqf = Raven mikrodokazila se, kjer je to smiselno, navede po evropskem ogrodju kvalifikacij (EOK, angleško EQF), v visokem šolstvu pa tudi po stopnji študija. Izvajalec jo navede pri tečaju.
framework-stackability = Zložljivost pomeni, da lahko mikrodokazila seštevate in korak za korakom gradite večjo kvalifikacijo. Tečaj pa lahko stoji tudi sam zase.
framework-portability = Prenosljivost pomeni, da lahko mikrodokazilo vzamete s seboj in da se lahko prizna drugje: v drugih oblikah izobraževanja, na trgu dela in v drugih državah.
framework-shareability = Možnost deljenja pomeni, da sami odločate, komu pokažete svoje mikrodokazilo, doma ali v tujini.
framework-learning-outcomes = Učni izidi opisujejo, kaj naj bi po tečaju vedeli in znali narediti, in sicer tako, da se to da izmeriti: znanje, spretnosti in kompetence.
framework-lifelong-learning = Vseživljenjsko učenje je vse učenje v vseh življenjskih obdobjih, formalno ali ne, ki izboljša ali osveži znanje, spretnosti in kompetence.
framework-nonformal-learning = Neformalno učenje je načrtovano učenje s cilji, časom in nekaj podpore, vendar zunaj formalnega izobraževanja in usposabljanja.
framework-informal-learning = Priložnostno učenje (angleško informal learning) izhaja iz vsakdanjega življenja. Ni organizirano in pogosto ni namerno.
framework-degree = Ne. Mikrodokazilo lahko dopolni študij ali je njegov del, ni pa visokošolska diploma. Do diplome, magisterija ali doktorata pridete s celotnim študijem.
framework-programme = Tečaj vodi do enega mikrodokazila. Program je skupina tečajev, ki skupaj vodijo do večjega dokazila.
framework-certificate = Prejmete lahko digitalno značko, potrdilo o tečaju s kreditnimi točkami ECTS ali pa potrdilo o programu ali diplomo, s točkami ECTS ali brez njih. Odvisno je od izvajalca in njegove države.
framework-quality = Vsako mikrodokazilo temelji na zagotavljanju kakovosti po dogovorjenih standardih. Univerze lahko uporabljajo skupni mehanizem in Skupni urad zavezništva za zagotavljanje kakovosti.
framework-fee-rules = Vsaka univerza sama določi svoje cene; pri skupnih tečajih se partnerji dogovorijo. Univerze lahko sklenejo tudi sporazume, po katerih nekaterim udeležencem ni treba plačati.
framework-target-groups = Namenjena so vsem, ki so pravkar končali srednjo šolo, študentom prve in druge stopnje, doktorskim študentom, vodilnim delavcem in vsem drugim, od tistih, ki šele vstopajo na trg dela, do dolgoletnih zaposlenih.
framework-delivery = Tečaji so lahko v živo, kombinirani ali v celoti prek spleta. Prek spleta pomeni skupaj ob določeni uri (sinhrono) ali takrat, ko vam ustreza (asinhrono).
framework-duration = Trajanje ni določeno. Na partnerskih univerzah sega od 5 ur do celega študijskega leta.
framework-assessment = Kako se preveri vaše znanje, je načrtovano od začetka in piše v opisu vsakega tečaja.
framework-alliance = Transform4Europe je zavezništvo desetih evropskih univerz: Posarje, Alicante, Estonska akademija umetnosti, Portugalska katoliška univerza, Primorska, Jean Monnet, Šlezijska univerza, Sofija, Trst in Vytautas Magnus.
framework-updates = Skupna ponudba se pregleda vsako leto pred začetkom študijskega leta, septembra.
