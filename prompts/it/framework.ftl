# Concise answers about microcredentials, after the T4EU Joint Framework on Microcredentials.
# prompts/framework.yaml names the section of each.

section-approval = sezione 1
section-5 = sezione 5
section-5-annex-1 = sezione 5 e allegato I
section-6 = sezione 6
section-7 = sezione 7
section-9-annex-1 = sezione 9 e allegato I
section-9 = sezione 9
section-13 = sezione 13
section-14 = sezione 14
section-16 = sezione 16
section-glossary = glossario
section-glossary-9 = glossario e sezione 9
section-annex-2 = allegato II

framework-microcredential = Una microcredenziale attesta che cosa si è imparato in un percorso di studio breve, verificato con criteri chiari. Aggiunge una specializzazione o una competenza professionale, oppure dà più valore a una laurea, ma non è una laurea. Appartiene a lei: può mostrarla, portarla con sé e unirla ad altre.
framework-ects = I crediti ECTS indicano quanto studio richiede un corso. Nell'alleanza una microcredenziale può dare crediti, per esempio 1, 1,5 o 2, fino a 30, a seconda dell'università; alcune non ne danno. In Italia si chiamano anche CFU.
framework-eqf = Il livello di una microcredenziale è indicato secondo il Quadro europeo delle qualifiche (QEQ, in sigla anche EQF), dove si applica; per gli studi universitari si indica anche il ciclo. L'università lo indica nella scheda del corso.
framework-stackability = «Cumulabile» significa che le microcredenziali si possono sommare tra loro, per costruire passo dopo passo una qualifica più ampia. Un corso può anche valere da solo.
framework-portability = La portabilità significa che una microcredenziale si può portare con sé e far riconoscere altrove: in altri percorsi di studio, nel mondo del lavoro e in altri paesi.
framework-shareability = La condivisibilità significa che è lei a decidere a chi mostrare la sua microcredenziale, nel suo paese o all'estero.
framework-learning-outcomes = I risultati di apprendimento descrivono che cosa si dovrebbe sapere e saper fare dopo un corso, in modo misurabile: conoscenze, abilità e competenze.
framework-lifelong-learning = L'apprendimento permanente comprende tutto ciò che si impara, in modo formale o no, in ogni fase della vita e che migliora o aggiorna conoscenze, abilità e competenze.
framework-nonformal-learning = L'apprendimento non formale è organizzato, con obiettivi, tempi e un certo sostegno, ma avviene al di fuori dell'istruzione e della formazione formali.
framework-informal-learning = L'apprendimento informale nasce dalla vita di tutti i giorni. Non è organizzato e spesso non è intenzionale.
framework-degree = No. Una microcredenziale può dare più valore a una laurea o farne parte, ma non è una laurea. Una laurea è un corso di studi completo: triennale, magistrale o dottorato.
framework-programme = Un corso porta a una sola microcredenziale. Un programma è un insieme di corsi che portano a un titolo più ampio.
framework-certificate = Si può ricevere un badge digitale, un certificato del corso con crediti ECTS, oppure un certificato o un diploma del programma, con o senza crediti ECTS. Dipende dall'università e dal suo paese.
framework-quality = Ogni microcredenziale si basa su un'assicurazione della qualità secondo standard condivisi. Le università possono usare un meccanismo comune e l'Ufficio comune per l'assicurazione della qualità dell'alleanza.
framework-fee-rules = Ogni università stabilisce i propri costi; per i corsi comuni li concordano i partner. Le università possono anche firmare accordi che esonerano alcune persone dal pagamento.
framework-target-groups = Sono per chi ha appena finito la scuola superiore, per chi studia per la laurea triennale, la laurea magistrale o il dottorato, per dirigenti e per chiunque voglia imparare: da chi entra nel mondo del lavoro a chi lavora da molti anni.
framework-delivery = I corsi possono essere in presenza, in modalità mista o interamente online. Online significa insieme a un'ora stabilita (sincrono) oppure con i propri tempi (asincrono).
framework-duration = La durata non è fissa. Nelle università partner va da 5 ore a un intero anno accademico.
framework-assessment = Le modalità di verifica sono previste fin dall'inizio e si trovano nella descrizione di ogni corso.
framework-alliance = Transform4Europe è un'alleanza di dieci università europee: Saarland, Alicante, Accademia estone delle arti, Cattolica Portoghese, Primorska, Jean Monnet, Slesia, Sofia, Trieste e Vytautas Magnus.
framework-updates = Il catalogo comune si aggiorna ogni anno, prima dell'inizio dell'anno accademico, a settembre.
