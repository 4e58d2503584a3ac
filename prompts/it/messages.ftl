# What the assistant says in Italian: polite form (lei, lower case), plain, short, warm. Everything
# in { braces } comes from the catalogue or from the learner, and is put where it needs no article
# or inflection ("dal 3", "dall'8" would differ, so dates stand behind a colon or in brackets).
# A line that begins with "•" stands close to the one before it.

## Welcome

welcome-hello = Salve! La aiuto a trovare microcredenziali: corsi brevi con certificato delle dieci università Transform4Europe. Sono un assistente automatico, non una persona. Io do informazioni; sull'ammissione decidono le università.
welcome-data = Conservo ciò che scrive qui per poterle rispondere. Non le chiedo il nome. Il personale delle università può leggere la conversazione per aiutarla. Per saperne di più: /privacy
welcome-languages = Può scrivermi in queste lingue: { $languages }.
hello-again = Salve di nuovo!
restarted = Ricominciamo da capo. Ho messo da parte le sue richieste.
welcome-ask = Che cosa vorrebbe imparare e che cosa dovrei sapere di lei? Per esempio: «Sono infermiera, vorrei imparare ad assistere persone con demenza, online, di sera, al massimo 100 euro.» Oppure dia prima un'occhiata ai corsi.
sample-notice = Attenzione: questa è una dimostrazione con dati di esempio. I corsi, i prezzi e gli indirizzi sono esempi, non offerte reali.
sample-mark = Dati di esempio, non un'offerta reale.
sample-link = Dati di esempio: l'indirizzo porta a una pagina di prova.
language-ask = In quale lingua continuiamo? Parlo queste lingue: { $languages }.
language-changed = Va bene, continuiamo in italiano.

## Questions to the learner

ask-goal = Che cosa vorrebbe imparare? Un argomento, una competenza o un lavoro che ha in mente.
ask-target-groups = Che cosa descrive meglio la sua situazione?
ask-education = Qual è il suo titolo di studio più alto?
ask-experience-years = Quanti anni di esperienza lavorativa ha in questo campo?
ask-home-university = In quale università studia?
ask-residence-country = In quale paese vive?
ask-languages = In quali lingue può seguire un corso?
ask-modes = Come preferisce studiare?
ask-times = Quando ha tempo per le lezioni?
ask-max-fee = Quanto può costare al massimo? Scelga o scriva un importo.
ask-hours-per-week = Quante ore a settimana può dedicare al massimo?
ask-max-weeks = Quanto può durare al massimo?
ask-min-ects = Di quanti crediti ECTS ha bisogno come minimo?
ask-starts-after = Da quando potrebbe iniziare?
ask-starts-before = Entro quando dovrebbe iniziare?
ask-providers = Preferisce una certa università?
ask-countries = Preferisce un certo paese?
ask-why-fees = (Il costo e le riduzioni possono dipendere da questo.)
ask-why-admission = (L'università lo chiede. Io lo mostro soltanto accanto al requisito.)
fee-limit =
    { $limit ->
        [0] Solo corsi gratuiti
       *[other] Fino a { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [one] Fino a { $limit } settimana
        [many] Fino a { $limit } di settimane
       *[other] Fino a { $limit } settimane
    }
hours-per-week-limit =
    { $limit ->
        [one] Fino a { $limit } ora a settimana
        [many] Fino a { $limit } di ore a settimana
       *[other] Fino a { $limit } ore a settimana
    }

## Choices

choice-back = ← Indietro
choice-skip = Salta
choice-show = Mostra i risultati
choice-more = Altri corsi
choice-refine = Cambia le mie richieste
choice-browse = Sfoglia tutti i corsi
choice-restart = Ricomincia da capo
choice-help = Come funziona?
choice-privacy = I miei dati
choice-person = Parlare con una persona
choice-goal = Dico che cosa voglio imparare
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Senza «{ $slots }»: { $count } corso
        [many] Senza «{ $slots }»: { $count } di corsi
       *[other] Senza «{ $slots }»: { $count } corsi
    }
choice-open = Apri
choice-details = Contenuti e dettagli
choice-admission = Ammissione
choice-fees = Costi
choice-register = Iscrizione
choice-recognition = Viene riconosciuto?
choice-pathway = A che cosa porta
choice-similar = Corsi simili
choice-save = Salva
choice-unsave = Togli dalla mia lista
choice-list = La mia lista
choice-compare = Confronta
choice-what-if = E se cambiassi qualcosa?
choice-why = Perché questo?
choice-why-not = Perché no?
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

noted = Ho preso nota: { $items }.
noted-gone = Non è più una condizione: { $slots }.
fault = Non posso usare «{ $value }» per questa voce: { $slot }. Ho lasciato tutto com'era.
refine = Che cosa vuole cambiare?
known-goal = La sua richiesta: «{ $goal }».
known = Finora tengo conto di: { $items }.
said-languages = corso in { $languages }
said-residence = paese di residenza ({ $country })
said-max-fee = fino a { $fee }
said-experience-years =
    { $value ->
        [one] { $value } anno di esperienza
        [many] { $value } di anni di esperienza
       *[other] { $value } anni di esperienza
    }
said-hours-per-week =
    { $value ->
        [one] fino a { $value } ora a settimana
        [many] fino a { $value } di ore a settimana
       *[other] fino a { $value } ore a settimana
    }
said-max-weeks =
    { $value ->
        [one] fino a { $value } settimana
        [many] fino a { $value } di settimane
       *[other] fino a { $value } settimane
    }
said-min-ects = almeno { $value } ECTS
said-starts-after = inizio da questa data ({ $value })
said-starts-before = inizio prima di questa data ({ $value })
education-level =
    { $level ->
        [1] scuola primaria
        [2] licenza media
        [3] qualifica professionale
        [4] diploma di scuola superiore
        [5] titolo terziario breve (ITS)
        [6] laurea triennale
        [7] laurea magistrale
       *[8] dottorato di ricerca
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] Ho trovato { $count } corso per la sua richiesta «{ $goal }»:
        [many] Ho trovato { $count } di corsi per la sua richiesta «{ $goal }». Prima i più vicini:
       *[other] Ho trovato { $count } corsi per la sua richiesta «{ $goal }». Prima i più vicini:
    }
recommend-any =
    { $count ->
        [one] { $count } corso corrisponde a ciò che mi ha detto:
        [many] { $count } di corsi corrispondono a ciò che mi ha detto. Ecco i primi:
       *[other] { $count } corsi corrispondono a ciò che mi ha detto. Ecco i primi:
    }
recommend-more = Eccone altri:
recommend-new =
    { $count ->
        [one] Con questa modifica si aggiunge { $count } corso nuovo: lo trova per primo.
        [many] Con questa modifica si aggiungono { $count } di corsi nuovi: li trova per primi.
       *[other] Con questa modifica si aggiungono { $count } corsi nuovi: li trova per primi.
    }
recommend-also-unstated =
    { $count ->
        [one] Per { $count } altro corso manca un'informazione su ciò che ha chiesto: lo trova in fondo.
        [many] Per altri { $count } di corsi manca un'informazione su ciò che ha chiesto: li trova in fondo.
       *[other] Per altri { $count } corsi manca un'informazione su ciò che ha chiesto: li trova in fondo.
    }
recommend-only-unstated =
    { $count ->
        [one] Ho trovato { $count } corso che potrebbe andare bene, ma l'università non indica tutto ciò che ha chiesto. Le informazioni che mancano sono segnalate.
        [many] Ho trovato { $count } di corsi che potrebbero andare bene, ma le università non indicano tutto ciò che ha chiesto. Le informazioni che mancano sono segnalate.
       *[other] Ho trovato { $count } corsi che potrebbero andare bene, ma le università non indicano tutto ciò che ha chiesto. Le informazioni che mancano sono segnalate.
    }
recommend-nearest = Non ho trovato nulla che corrisponda con certezza a «{ $goal }». Questi corsi sono i più vicini: veda se uno può esserle utile.
recommend-no-more =
    { $count ->
        [one] Era l'unico.
        [many] Erano tutti: { $count } di corsi.
       *[other] Erano tutti: { $count } corsi.
    }
reason-goal = La sua richiesta: «{ $goal }»
reason-goal-field = La sua richiesta «{ $goal }»: { $field }
reason-target-group = Pensato per { $groups }
reason-met = Come ha chiesto: { $items }
unknown = Non indicato dall'università: { $items }
caution-open-to = Controlli chi può partecipare: { $open }
caution-closed = Al momento chiuso: la scadenza o la data di inizio è passata
met-own-pace = con i propri tempi

## Nothing fits

nothing-fits =
    { $count ->
        [one] C'è { $count } corso su questo argomento, ma non soddisfa tutte le sue condizioni.
        [many] Ci sono { $count } di corsi su questo argomento, ma nessuno soddisfa tutte le sue condizioni.
       *[other] Ci sono { $count } corsi su questo argomento, ma nessuno soddisfa tutte le sue condizioni.
    }
nothing-conflict =
    { $n ->
        [one] Nessun corso su questo argomento soddisfa questa condizione: { $items }.
        [many] Queste condizioni non vanno d'accordo tra loro: { $items }.
       *[other] Queste condizioni non vanno d'accordo tra loro: { $items }.
    }
nothing-excludes =
    { $count ->
        [one] • { $slot }: esclude { $count } corso
        [many] • { $slot }: esclude { $count } di corsi
       *[other] • { $slot }: esclude { $count } corsi
    }
nothing-about = Nel catalogo non ho trovato nulla per «{ $goal }». Mi dica un altro argomento, oppure lo dica con altre parole.

## One course

course-summary = { $text }
course-gone = Questo corso non è (più) nel catalogo.
course-which = Quale corso intende? Ne apra prima uno, oppure mi dica che cosa vuole imparare.
details-outcomes = Che cosa avrà imparato, con le parole dell'università:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = L'università non indica i risultati di apprendimento.
details-module = • Modulo: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [one] { $ects } credito ECTS
        [many] { $ects } di crediti ECTS
       *[other] { $ects } crediti ECTS
    }
no-ects = senza crediti ECTS
hours =
    { $hours ->
        [one] { $hours } ora in tutto
        [many] { $hours } di ore in tutto
       *[other] { $hours } ore in tutto
    }
weeks =
    { $weeks ->
        [one] { $weeks } settimana
        [many] { $weeks } di settimane
       *[other] { $weeks } settimane
    }
hours-per-week =
    { $hours ->
        [one] circa { $hours } ora a settimana
        [many] circa { $hours } di ore a settimana
       *[other] circa { $hours } ore a settimana
    }
eqf = EQF { $level }
eqf-cycle = EQF { $level }, { $cycle }
start-passed = ultima data di inizio: { $date }
deadline-passed = scadenza passata ({ $date })
not-stated = non indicato dall'università
free-of-charge = gratuito
amount-approximate = { $shown } (circa { $converted })
amount-converted = { $shown } ({ $converted })
quote = «{ $text }»
quote-foreign = «{ $text }» (testo dell'università in { $language })

fact-provider = Università
fact-volume = Impegno
fact-language = Lingua del corso
fact-delivery = Modalità
fact-fee = Costo per lei
fact-start = Inizio
fact-deadline = Iscrizioni entro
fact-level = Livello
fact-place = Luogo
fact-target-groups = Per
fact-open-to = Chi può partecipare
fact-kind = Tipo
fact-field = Settore
fact-assessment = Valutazione
fact-supervision = Sorveglianza
fact-certificate = Certificato
fact-quality = Qualità
fact-awarding-body = Rilasciato da
fact-country = Paese
fact-prerequisites = Conoscenze richieste
fact-lms = Piattaforma
fact-reviewed = Ultima revisione

## Admission

admission-title = Ammissione: «{ $title }»
admission-open-to = Chi può partecipare: { $open }.
admission-asks = Che cosa chiede l'università e che cosa mi ha detto lei:
admission-line = • { $asked } — { $told }
admission-not-stated = L'università non indica requisiti di ammissione.
admission-prerequisites = Conoscenze richieste: { $text }
admission-own-words = Con le parole dell'università: { $text }
admission-decides = Non posso dirle se la sua domanda sarà accolta: lo decide l'università.
asks-education =
    { $level ->
        [1] Scuola primaria
        [2] Licenza media
        [3] Qualifica professionale
        [4] Diploma di scuola superiore (EQF 4)
        [5] Titolo terziario breve, ad esempio ITS (EQF 5)
        [6] Laurea triennale (EQF 6)
        [7] Laurea magistrale (EQF 7)
       *[8] Dottorato di ricerca (EQF 8)
    }
asks-experience =
    { $years ->
        [one] { $years } anno di esperienza lavorativa
        [many] { $years } di anni di esperienza lavorativa
       *[other] { $years } anni di esperienza lavorativa
    }
asks-experience-in =
    { $years ->
        [one] { $years } anno di esperienza lavorativa: { $text }
        [many] { $years } di anni di esperienza lavorativa: { $text }
       *[other] { $years } anni di esperienza lavorativa: { $text }
    }
asks-language = Lingua: { $language }
asks-language-level = Lingua: { $language }, livello { $level }
asks-enrolment = Iscrizione richiesta: { $text }
asks-course = Da seguire prima: «{ $title }»
asks-document = Documento: { $text }
asks-selection = Selezione: { $text }
asks-other = { $text }
told-education =
    mi ha detto: { $level ->
        [1] scuola primaria
        [2] licenza media
        [3] qualifica professionale
        [4] diploma di scuola superiore
        [5] titolo terziario breve (ITS)
        [6] laurea triennale
        [7] laurea magistrale
       *[8] dottorato di ricerca
    }
told-experience =
    { $years ->
        [one] mi ha detto: { $years } anno
        [many] mi ha detto: { $years } di anni
       *[other] mi ha detto: { $years } anni
    }
told-target-groups = mi ha detto: { $groups }
told-unknown = non me l'ha ancora detto

## Fees

fees-title = Costi: «{ $title }»
fees-applies = Il costo è: { $fee }.
fees-applies-as = Da quello che mi ha detto, il costo per lei ({ $audience }) è: { $fee }.
fees-not-stated = L'università non indica un costo per lei.
fees-standard = • Costo intero: { $fee }
fees-other = • Per { $audience }: { $fee }
fees-waivers = Riduzioni possibili:
fees-waiver = • { $percent }% in meno per { $audience }: { $basis }
fees-waiver-quoted = • { $percent }% in meno per { $audience }: { $basis }. { $text }
waiver-belongs = mi ha detto di far parte di questo gruppo
waiver-unsaid = se fa parte di questo gruppo
waiver-agreement = per un accordo tra università dell'alleanza
waiver-agreement-home = per un accordo con l'università che offre il corso; la sua università: { $provider }
fees-decides = L'importo definitivo lo conferma l'università.

## Registration

register-title = Iscrizione: «{ $title }»
register-link = Ci si iscrive direttamente all'università, dalla pagina indicata qui sotto.
register-deadline = • Iscrizioni entro: { $deadline }
register-start = • Inizio: { $start }
register-fee = • Costo per lei: { $fee }
register-documents = • Documenti necessari: { $items }
register-no-documents = • Documenti necessari: non indicati dall'università
register-certificate = • Alla fine riceverà: { $certificate }. Con il suo nome, la data di rilascio e il risultato.
register-decides = Sull'ammissione decide l'università.
register-closed = Le iscrizioni sono chiuse: la data indicata ({ $date }) è passata, quindi non le do l'indirizzo.
register-closed-next = L'università può dirle quando ci sarà la prossima edizione.
register-no-link = L'università non indica una pagina di iscrizione. Può chiedere qui:
link-register = Pagina di iscrizione
link-source = Pagina del corso
link-contact = Pagina dei contatti
link-fee-policy = Regole sui costi
contact = Per domande: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: nessun contatto indicato
contact-page = Per domande: { $provider }, veda la pagina dei contatti.
contact-not-stated = Nessun contatto indicato da questa università: { $provider }.

## Recognition

recognition-title = «{ $title }»: viene riconosciuto?
recognition-counts = • { $kind }
recognition-own-words = • Con le parole dell'università: { $text }
recognition-not-stated = L'università non indica dove viene riconosciuto.
recognition-certificate = Riceverà: { $certificate }.
recognition-volume = Impegno e livello: { $volume }; { $level }.
recognition-elsewhere = Se un'altra università o un datore di lavoro lo accetta, si decide lì. Chieda prima di iscriversi e mostri i risultati di apprendimento, l'impegno e il livello.

## Pathways

pathway-title = A che cosa porta «{ $title }»
pathway-name =
    { $steps ->
        [one] Fa parte di «{ $name }», { $steps } tappa:
        [many] Fa parte di «{ $name }», { $steps } di tappe:
       *[other] Fa parte di «{ $name }», { $steps } tappe:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← questo corso
pathway-total =
    { $ects ->
        [one] In tutto: { $ects } credito ECTS.
        [many] In tutto: { $ects } di crediti ECTS.
       *[other] In tutto: { $ects } crediti ECTS.
    }
pathway-award = Porta a: { $award }.
pathway-towards = Si può sommare per arrivare a: { $titles }.
pathway-stand-alone = Vale da solo: l'università non indica un titolo più ampio per cui conti.
pathway-not-stated = L'università non indica se si può unire ad altri corsi per un titolo più ampio.

## Comparing and reasons

compare-title = { $count } corsi a confronto. Ecco le differenze:
compare-same = Uguale per tutti: { $items }
compare-fact = { $label }: { $value }
compare-which = Quali corsi devo confrontare? Ne apra prima alcuni, oppure scriva per esempio «confronta il primo e il secondo».
similar-title = Corsi simili a { $title }:
similar-none = Non ho trovato altri corsi simili a { $title } che rispettino le Sue condizioni.
why-title = Perché { $title }:
why-line = • { $reason }
why-nothing-said = • Non mi ha ancora detto che cosa è importante per Lei.
why-not-title = { $title }, rispetto alle Sue richieste:
why-not-broken = • { $label }: { $value }. Lei aveva chiesto: { $wish }
why-not-topic = • Non riguarda chiaramente «{ $goal }».
why-not-nothing = • Niente in contrario: corrisponde a quanto mi ha detto.
what-if-title = Se rinunciasse a una condizione:
what-if-line =
    { $count ->
        [one] • senza «{ $wish }»: { $count } corso in più
        [many] • senza «{ $wish }»: { $count } di corsi in più
       *[other] • senza «{ $wish }»: { $count } corsi in più
    }
what-if-nothing = Nessuna delle Sue condizioni, da sola, esclude altri corsi.

## Shortlist

list-saved =
    { $count ->
        [one] Ho messo { $title } nella Sua lista.
        [many] Ho messo { $title } nella Sua lista; ora contiene { $count } di corsi.
       *[other] Ho messo { $title } nella Sua lista; ora contiene { $count } corsi.
    }
list-removed = Ho tolto { $title } dalla Sua lista.
list-full =
    { $count ->
        [one] La Sua lista è piena ({ $count } corso). Ne tolga prima uno.
        [many] La Sua lista è piena ({ $count } di corsi). Ne tolga prima uno.
       *[other] La Sua lista è piena ({ $count } corsi). Ne tolga prima uno.
    }
list-lost =
    { $count ->
        [one] { $count } corso della Sua lista non è più nell'offerta.
        [many] { $count } di corsi della Sua lista non sono più nell'offerta.
       *[other] { $count } corsi della Sua lista non sono più nell'offerta.
    }
list-empty = La Sua lista è vuota. Apra un corso e tocchi «Salva».
list-title =
    { $count ->
        [one] La Sua lista contiene { $count } corso:
        [many] La Sua lista contiene { $count } di corsi:
       *[other] La Sua lista contiene { $count } corsi:
    }
list-line = { $number }. { $title } ({ $provider }; { $fee }; domanda entro: { $deadline })
no-notices = Non posso ancora scriverLe di mia iniziativa: né novità né promemoria. Può salvare i corsi nella Sua lista e riscrivermi quando vuole.

## Feedback

feedback-ask = Una breve domanda: Le è stato utile? 1 significa «per niente», 5 «molto».
feedback-thanks = Grazie! Mi scriva quando vuole continuare.
feedback-missing = Grazie per averlo detto. Che cosa mancava? Lo scriva con parole Sue; il personale lo legge.
feedback-noted = Grazie, ne ho preso nota.

## Browsing

browse =
    { $count ->
        [one] Nel catalogo c'è { $count } corso. Come vuole sfogliarlo?
        [many] Nel catalogo ci sono { $count } di corsi. Come vuole sfogliarlo?
       *[other] Nel catalogo ci sono { $count } corsi. Come vuole sfogliarlo?
    }
browse-by-provider = Per università
browse-by-field = Per settore
browse-by-language = Per lingua
browse-by-title = Tutti i titoli
browse-which-provider = Quale università?
browse-which-field = Quale settore?
browse-which-language = In quale lingua deve essere il corso?
browse-value = { $name } ({ $count })
browse-all = Tutti i corsi
browse-courses =
    { $count ->
        [one] { $name }: { $count } corso
        [many] { $name }: { $count } di corsi
       *[other] { $name }: { $count } corsi
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; { $fee })

## Side journeys

help = Mi dica con parole sue che cosa vuole imparare e che cosa conta per lei: online o in presenza, quando, quanto può costare. Le mostro i corsi adatti e le spiego perché. Può cambiare tutto in ogni momento, per esempio «solo online» o «il prezzo non importa». Per ogni corso può chiedere dell'ammissione, dei costi, se viene riconosciuto e come iscriversi. Parole utili: indietro, salta, ricomincia, altri, parlare con una persona. Sono benvenute anche domande come «Che cos'è un credito ECTS?».
privacy = Sono un programma. Conservo i suoi messaggi e le sue richieste con un numero casuale, non con il suo nome. Li uso solo per risponderle. Il personale dei centri di formazione permanente delle università può leggere le conversazioni per aiutarla e per migliorare l'offerta. La prego di non scrivere nomi, numeri di telefono o informazioni sulla salute. Anche Telegram tratta i suoi messaggi, secondo le proprie regole.
person-recorded = Ho preso nota che vorrebbe parlare con una persona. Finché qualcuno non risponde qui, può scrivere a:
person-here = Ora c'è una persona del team che legge e le risponde qui. Nel frattempo l'assistente tace.
assistant-back = La persona ha lasciato la conversazione. Sono di nuovo io, l'assistente automatico: scriva ciò che le serve e continuo ad aiutarla.
one-by-one = Scrive più in fretta di quanto io riesca a rispondere. Nulla va perso: rispondo a tutto, un messaggio alla volta.
not-understood = Mi dispiace, non ho capito. Può dirlo con altre parole o scegliere qui sotto.
not-understood-again = Purtroppo non riesco ad aiutarla. Può anche chiedere a una persona.
not-text = So leggere solo il testo. Mi scriva un messaggio o scelga qui sotto.
stale = Quel pulsante appartiene a un messaggio precedente o a un'altra chat. Siamo a questo punto:
thanks = Prego! Mi scriva quando vuole continuare.
out-of-scope = Posso aiutarla solo con le microcredenziali delle università Transform4Europe.
distress = Mi dispiace molto che stia passando un momento così difficile. Sono solo un programma e non posso aiutarla in questo, ma le persone possono. Se lei o qualcun altro è in pericolo, chiami il 112, il numero europeo di emergenza. Ne parli con qualcuno di cui si fida.
framework-source = Fonte: quadro comune di T4EU sulle microcredenziali 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = La aiuto a trovare microcredenziali (corsi brevi con certificato) delle dieci università Transform4Europe e le mostro ammissione, costi e iscrizione. Sono un assistente automatico; il personale delle università può leggere. Mi scriva nella sua lingua.
bot-short = Trovi un corso universitario breve, con certificato, adatto a lei.
command-start = Iniziare
command-back = Un passo indietro
command-restart = Ricominciare da capo
command-browse = Sfogliare tutti i corsi
command-help = Come funziona
command-person = Parlare con una persona
command-privacy = Che cosa succede ai miei dati
command-language = Cambiare lingua

## Che cosa è cambiato in un corso da quando è stato consultato

watched-removed = Novità su «{ $title }»: questo corso non è più offerto qui.
watched-fee = Novità su «{ $title }»: il costo è cambiato. Per lei ora è: { $fee }.
watched-start = Novità su «{ $title }»: le date sono cambiate. Inizio: { $start }.
watched-deadline = Novità su «{ $title }»: la scadenza è cambiata. Iscrizioni entro: { $deadline }.

## Per chi cura il catalogo

admin-catalogue = È attiva la versione { $number }, con { $entries } corsi. Mi mandi un catalogo come file: lo controllo e le mostro che cosa cambierebbe. Quello che scrive sotto il file viene conservato come motivo.
admin-errors = Ho trovato errori in { $file }. Non è cambiato nulla. Li corregga e mi mandi di nuovo il file.
admin-preview = Ho controllato { $file }. Ecco che cosa cambierebbe:
admin-ask = Lo pubblico? Chi usa il servizio lo vedrà subito.
admin-objections = Guardi bene, per favore: { $objections }
admin-reason-needed = Per pubblicarlo comunque, mandi di nuovo il file e scriva il motivo sotto.
admin-published = Fatto. È attiva la versione { $number }.
admin-discarded = Il file è stato scartato. Non è cambiato nulla.
admin-draft-gone = Questo file non è più in attesa. Lo mandi di nuovo, per favore.
admin-overtaken = Nel frattempo è stata pubblicata un'altra versione. Mandi di nuovo il file per vedere che cosa cambierebbe ora.
admin-unreadable = Non sono riuscito a ricevere il file. Lo mandi come documento di al massimo 20 MB.
admin-rollback = È attiva la versione { $number }. Torno alla versione { $previous }?
admin-rollback-none = Non c'è una versione precedente a cui tornare.
choice-publish = Pubblica
choice-publish-anyway = Pubblica comunque
choice-discard = Scarta
choice-rollback = Torna alla versione { $previous }
