# What the assistant says in German: plain, short, warm, with "Sie" and without words that fit only
# men or only women. Everything in { braces } comes from the catalogue or from the learner and is
# put where it needs no inflection. A line that begins with "•" stands close to the one before it.

## Welcome

welcome-hello = Guten Tag! Ich helfe Ihnen, passende Microcredentials zu finden: kurze Kurse mit Zertifikat an den zehn Universitäten von Transform4Europe. Ich bin ein automatischer Assistent, kein Mensch. Ich informiere; über die Zulassung entscheiden die Universitäten.
welcome-data = Ich speichere, was Sie hier schreiben, damit ich antworten kann. Nach Ihrem Namen frage ich nicht. Beschäftigte der Universitäten können mitlesen, um zu helfen. Mehr dazu: /privacy
welcome-languages = Sie können mir in diesen Sprachen schreiben: { $languages }.
hello-again = Schön, dass Sie wieder da sind!
restarted = Fangen wir neu an. Ihre bisherigen Wünsche gelten nicht mehr.
welcome-ask = Was möchten Sie lernen, und was sollte ich über Sie wissen? Zum Beispiel: „Ich bin Pflegekraft und möchte mehr über Demenz lernen, online, abends, höchstens 100 Euro.“ Oder sehen Sie sich erst einmal um.
sample-notice = Bitte beachten Sie: Das ist eine Vorführung mit Beispieldaten. Kurse, Gebühren und Links sind Beispiele, keine echten Angebote.
sample-mark = Beispieldaten, kein echtes Angebot.
sample-link = Beispieldaten: Der Link führt auf eine Beispielseite.
language-ask = In welcher Sprache machen wir weiter? Zur Auswahl: { $languages }.
language-changed = Gern, machen wir auf Deutsch weiter.

## Questions to the learner

ask-goal = Was möchten Sie lernen? Nennen Sie ein Thema, eine Fähigkeit oder einen Wunschberuf.
ask-target-groups = Was trifft am besten auf Sie zu?
ask-education = Was ist Ihr höchster Bildungsabschluss?
ask-experience-years = Wie viele Jahre Berufserfahrung haben Sie in diesem Bereich?
ask-home-university = An welcher Universität studieren Sie?
ask-residence-country = In welchem Land wohnen Sie?
ask-languages = In welchen Sprachen können Sie einem Kurs folgen?
ask-modes = Wie möchten Sie lernen?
ask-times = Wann haben Sie Zeit für die Termine?
ask-max-fee = Wie viel darf der Kurs höchstens kosten? Wählen Sie aus oder schreiben Sie einen Betrag.
ask-hours-per-week = Wie viele Stunden pro Woche haben Sie höchstens Zeit?
ask-max-weeks = Wie lange darf der Kurs höchstens dauern?
ask-min-ects = Wie viele ECTS-Punkte brauchen Sie mindestens?
ask-starts-after = Ab wann könnten Sie anfangen?
ask-starts-before = Bis wann soll der Kurs anfangen?
ask-providers = Möchten Sie an eine bestimmte Universität?
ask-countries = Soll der Kurs aus einem bestimmten Land kommen?
ask-why-fees = (Gebühren und Ermäßigungen können davon abhängen.)
ask-why-admission = (Der Anbieter fragt danach. Ich zeige es nur neben der Anforderung.)
fee-limit =
    { $limit ->
        [0] Nur kostenlose Kurse
       *[other] Bis { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [one] Bis zu { $limit } Woche
       *[other] Bis zu { $limit } Wochen
    }
hours-per-week-limit = Bis { $limit } Stunden pro Woche

## Choices

choice-back = ← Zurück
choice-skip = Überspringen
choice-show = Ergebnisse zeigen
choice-more = Mehr
choice-refine = Wünsche ändern
choice-browse = Alle Kurse ansehen
choice-restart = Neu anfangen
choice-help = Wie funktioniert das?
choice-privacy = Meine Daten
choice-person = Einen Menschen fragen
choice-goal = Sagen, was ich lernen will
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Weglassen: { $slots } ({ $count } Kurs)
       *[other] Weglassen: { $slots } ({ $count } Kurse)
    }
choice-open = Öffnen
choice-details = Inhalt und Details
choice-admission = Zulassung
choice-fees = Gebühren
choice-register = Anmeldung
choice-recognition = Wird er anerkannt?
choice-pathway = Worauf er hinführt
choice-similar = Ähnliche Kurse
choice-save = Merken
choice-unsave = Von der Merkliste nehmen
choice-list = Meine Merkliste
choice-compare = Vergleichen
choice-what-if = Was wäre, wenn …?
choice-why = Warum dieser?
choice-why-not = Warum nicht?
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

noted = Notiert: { $items }.
noted-gone = Keine Bedingung mehr: { $slots }.
fault = Mit „{ $value }“ kann ich nichts anfangen ({ $slot }), deshalb habe ich daran nichts geändert.
refine = Was möchten Sie ändern?
known-goal = Ihr Thema: { $goal }.
known = Das berücksichtige ich bisher: { $items }.
said-languages = auf { $languages }
said-residence = Wohnland: { $country }
said-max-fee = bis { $fee }
said-experience-years =
    { $value ->
        [one] { $value } Jahr Berufserfahrung
       *[other] { $value } Jahre Berufserfahrung
    }
said-hours-per-week =
    { $value ->
        [one] bis zu { $value } Stunde pro Woche
       *[other] bis zu { $value } Stunden pro Woche
    }
said-max-weeks =
    { $value ->
        [one] bis zu { $value } Woche
       *[other] bis zu { $value } Wochen
    }
said-min-ects = mindestens { $value } ECTS
said-starts-after = Beginn ab { $value }
said-starts-before = Beginn bis { $value }
education-level =
    { $level ->
        [1] Grundschule
        [2] Hauptschulabschluss
        [3] Mittlerer Abschluss
        [4] Abitur oder Berufsausbildung
        [5] Kurzstudium
        [6] Bachelor
        [7] Master
       *[8] Promotion
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] { $count } Kurs passt zu Ihrem Wunsch „{ $goal }“:
       *[other] { $count } Kurse passen zu Ihrem Wunsch „{ $goal }“. Der passendste zuerst:
    }
recommend-any =
    { $count ->
        [one] { $count } Kurs passt zu Ihren Angaben:
       *[other] { $count } Kurse passen zu Ihren Angaben. Hier sind die ersten:
    }
recommend-more = Hier sind weitere:
recommend-new =
    { $count ->
        [one] { $count } davon ist durch diese Änderung neu und steht oben.
       *[other] { $count } davon sind durch diese Änderung neu und stehen oben.
    }
recommend-also-unstated =
    { $count ->
        [one] Bei { $count } weiteren ist etwas, das Ihnen wichtig ist, nicht angegeben; er kommt am Schluss.
       *[other] Bei { $count } weiteren ist etwas, das Ihnen wichtig ist, nicht angegeben; sie kommen am Schluss.
    }
recommend-only-unstated =
    { $count ->
        [one] Ich habe { $count } Kurs gefunden, der passen könnte. Der Anbieter gibt aber nicht alles an, was Ihnen wichtig ist. Was offen ist, steht dabei.
       *[other] Ich habe { $count } Kurse gefunden, die passen könnten. Die Anbieter geben aber nicht alles an, was Ihnen wichtig ist. Was offen ist, steht dabei.
    }
recommend-no-more =
    { $count ->
        [one] Das war der einzige.
       *[other] Das waren alle { $count }.
    }
recommend-nearest = Zu „{ $goal }“ habe ich nichts eindeutig Passendes gefunden. Diese Kurse kommen dem am nächsten; bitte sehen Sie nach, ob einer davon Ihnen weiterhilft:
reason-goal = Ihr Wunsch „{ $goal }“
reason-goal-field = Ihr Wunsch „{ $goal }“: { $field }
reason-target-group = Gedacht für { $groups }
reason-met = Wie gewünscht: { $items }
unknown = Vom Anbieter nicht angegeben: { $items }
caution-open-to = Bitte prüfen Sie, wer teilnehmen darf: { $open }
caution-closed = Zurzeit geschlossen: Anmeldeschluss oder Beginn ist vorbei
met-own-pace = im eigenen Tempo

## Nothing fits

nothing-fits =
    { $count ->
        [one] Dazu gibt es { $count } Kurs, aber er erfüllt nicht alle Ihre Bedingungen.
       *[other] Dazu gibt es { $count } Kurse, aber keiner erfüllt alle Ihre Bedingungen.
    }
nothing-conflict =
    { $n ->
        [one] Kein Kurs dazu erfüllt diese Bedingung: { $items }.
       *[other] Diese Bedingungen passen nicht zusammen: { $items }.
    }
nothing-excludes =
    { $count ->
        [one] • { $slot }: schließt { $count } Kurs aus
       *[other] • { $slot }: schließt { $count } Kurse aus
    }
nothing-about = Zu „{ $goal }“ habe ich im Angebot nichts wirklich Passendes gefunden.

## One course

course-summary = { $text }
course-gone = Diesen Kurs gibt es im Angebot nicht (mehr).
course-which = Welchen Kurs meinen Sie? Öffnen Sie erst einen, oder sagen Sie mir, was Sie lernen möchten.
details-outcomes = Das haben Sie am Ende gelernt, in den Worten des Anbieters:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = Der Anbieter gibt keine Lernergebnisse an.
details-module = • Modul: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [one] { $ects } ECTS-Punkt
       *[other] { $ects } ECTS-Punkte
    }
no-ects = keine ECTS-Punkte
hours =
    { $hours ->
        [one] insgesamt { $hours } Stunde
       *[other] insgesamt { $hours } Stunden
    }
weeks =
    { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    }
hours-per-week =
    { $hours ->
        [one] etwa { $hours } Stunde pro Woche
       *[other] etwa { $hours } Stunden pro Woche
    }
eqf = EQR { $level }
eqf-cycle = EQR { $level }, { $cycle }
start-passed = letzter Beginn: { $date }
deadline-passed = vorbei ({ $date })
not-stated = vom Anbieter nicht angegeben
free-of-charge = kostenlos
amount-approximate = { $shown } (ungefähr { $converted })
amount-converted = { $shown } ({ $converted })
quote = „{ $text }“
quote-foreign = „{ $text }“ (Text des Anbieters auf { $language })

fact-provider = Universität
fact-volume = Umfang
fact-language = Unterrichtssprache
fact-delivery = Form
fact-fee = Gebühr für Sie
fact-start = Beginn
fact-deadline = Anmeldeschluss
fact-level = Niveau
fact-place = Ort
fact-target-groups = Für
fact-open-to = Teilnehmen dürfen
fact-kind = Art
fact-field = Fachgebiet
fact-assessment = Prüfung
fact-supervision = Aufsicht
fact-certificate = Zertifikat
fact-quality = Qualitätssicherung
fact-awarding-body = Verliehen von
fact-country = Land
fact-prerequisites = Voraussetzungen
fact-lms = Lernplattform
fact-reviewed = Zuletzt geprüft

## Admission

admission-title = Zulassung: { $title }
admission-open-to = Teilnehmen dürfen: { $open }.
admission-asks = Was der Anbieter verlangt und was Sie mir gesagt haben:
admission-line = • { $asked } — { $told }
admission-not-stated = Der Anbieter nennt keine Zulassungsbedingungen.
admission-prerequisites = Voraussetzungen: { $text }
admission-own-words = In den Worten des Anbieters: { $text }
admission-decides = Ob Sie zugelassen werden, kann ich nicht sagen: Das entscheidet die Universität.
asks-education =
    { $level ->
        [1] Grundschule (EQR 1)
        [2] Unterer Schulabschluss (EQR 2)
        [3] Mittlerer Abschluss (EQR 3)
        [4] Abschluss der Oberstufe, zum Beispiel Abitur (EQR 4)
        [5] Kurzstudium (EQR 5)
        [6] Bachelor (EQR 6)
        [7] Master (EQR 7)
       *[8] Promotion (EQR 8)
    }
asks-experience =
    { $years ->
        [one] { $years } Jahr Berufserfahrung
       *[other] { $years } Jahre Berufserfahrung
    }
asks-experience-in =
    { $years ->
        [one] { $years } Jahr Berufserfahrung: { $text }
       *[other] { $years } Jahre Berufserfahrung: { $text }
    }
asks-language = Sprache: { $language }
asks-language-level = Sprache: { $language }, Niveau { $level }
asks-enrolment = Einschreibung: { $text }
asks-course = Vorher zu belegen: { $title }
asks-document = Unterlagen: { $text }
asks-selection = Auswahlverfahren: { $text }
asks-other = { $text }
told-education =
    Ihre Angabe: { $level ->
        [1] Grundschule
        [2] Hauptschulabschluss
        [3] Mittlerer Abschluss
        [4] Abitur oder Berufsausbildung
        [5] Kurzstudium
        [6] Bachelor
        [7] Master
       *[8] Promotion
    }
told-experience =
    { $years ->
        [one] Ihre Angabe: { $years } Jahr
       *[other] Ihre Angabe: { $years } Jahre
    }
told-target-groups = Ihre Angabe: { $groups }
told-unknown = dazu haben Sie noch nichts gesagt

## Fees

fees-title = Gebühren: { $title }
fees-applies = Gebühr: { $fee }.
fees-applies-as = Nach Ihren Angaben gilt für Sie ({ $audience }) diese Gebühr: { $fee }.
fees-not-stated = Der Anbieter nennt für Sie keine Gebühr.
fees-standard = • Normale Gebühr: { $fee }
fees-other = • Für { $audience }: { $fee }
fees-waivers = Ermäßigungen, die infrage kommen können:
fees-waiver = • { $percent } % weniger für { $audience }: { $basis }
fees-waiver-quoted = • { $percent } % weniger für { $audience }: { $basis }. { $text }
waiver-belongs = nach Ihren Angaben gehören Sie zu dieser Gruppe
waiver-unsaid = wenn Sie zu dieser Gruppe gehören
waiver-agreement = durch eine Vereinbarung zwischen Universitäten der Allianz
waiver-agreement-home = durch eine Vereinbarung des Anbieters mit Ihrer Universität ({ $provider })
fees-decides = Den endgültigen Betrag bestätigt die Universität.

## Registration

register-title = Anmeldung: { $title }
register-link = Sie melden sich direkt bei der Universität an, über den Link unten.
register-deadline = • Anmeldeschluss: { $deadline }
register-start = • Beginn: { $start }
register-fee = • Gebühr für Sie: { $fee }
register-documents = • Das brauchen Sie: { $items }
register-no-documents = • Nötige Unterlagen: vom Anbieter nicht angegeben
register-certificate = • Sie erhalten: { $certificate }. Darauf stehen Ihr Name, das Ausstellungsdatum und Ihr Ergebnis.
register-decides = Über die Zulassung entscheidet die Universität.
register-closed = Die Anmeldung ist geschlossen: Der angegebene Termin ({ $date }) ist vorbei, deshalb gebe ich Ihnen keinen Link.
register-closed-next = Wann es wieder losgeht, kann Ihnen die Universität sagen.
register-no-link = Der Anbieter gibt keinen Link zur Anmeldung an. Bitte fragen Sie dort nach:
link-register = Bei der Universität anmelden
link-source = Seite des Kurses
link-contact = Kontaktseite
link-fee-policy = Gebührenordnung
contact = Fragen: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: kein Kontakt angegeben
contact-page = Fragen: { $provider }, siehe Kontaktseite.
contact-not-stated = Kontakt: nicht angegeben ({ $provider }).

## Recognition

recognition-title = Wird der Kurs anerkannt? { $title }
recognition-counts = • { $kind }
recognition-own-words = • In den Worten des Anbieters: { $text }
recognition-not-stated = Der Anbieter gibt nicht an, wo der Kurs anerkannt wird.
recognition-certificate = Sie erhalten: { $certificate }.
recognition-volume = Umfang und Niveau: { $volume }; { $level }.
recognition-elsewhere = Ob eine andere Universität oder ein Arbeitgeber den Kurs anerkennt, wird dort entschieden. Fragen Sie vor der Anmeldung nach und zeigen Sie Lernergebnisse, Umfang und Niveau.

## Pathways

pathway-title = Worauf dieser Kurs hinführt: { $title }
pathway-name =
    { $steps ->
        [one] Er gehört zu „{ $name }“, { $steps } Schritt:
       *[other] Er gehört zu „{ $name }“, { $steps } Schritte:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← dieser Kurs
pathway-total =
    { $ects ->
        [one] Zusammen: { $ects } ECTS-Punkt.
       *[other] Zusammen: { $ects } ECTS-Punkte.
    }
pathway-award = Am Ende steht: { $award }.
pathway-towards = Er lässt sich kombinieren mit: { $titles }.
pathway-stand-alone = Er steht für sich: Der Anbieter nennt keinen größeren Abschluss, für den er zählt.
pathway-not-stated = Der Anbieter gibt nicht an, ob man den Kurs zu etwas Größerem verbinden kann.

## Comparing and reasons

compare-title = { $count } Kurse nebeneinander. Das ist der Unterschied:
compare-same = Bei allen gleich: { $items }
compare-fact = { $label }: { $value }
compare-which = Welche Kurse soll ich vergleichen? Öffnen Sie zuerst einige, oder schreiben Sie zum Beispiel „Vergleiche den ersten und den zweiten“.
similar-title = Kurse wie { $title }:
similar-none = Ich habe keinen weiteren Kurs wie { $title } gefunden, der zu Ihren Bedingungen passt.
why-title = Warum { $title }:
why-line = • { $reason }
why-nothing-said = • Sie haben mir noch nicht gesagt, was Ihnen wichtig ist.
why-not-title = { $title }, verglichen mit Ihren Wünschen:
why-not-broken = • { $label }: { $value }. Ihr Wunsch war: { $wish }
why-not-topic = • Es geht dort nicht eindeutig um „{ $goal }“.
why-not-nothing = • Nichts spricht dagegen: Der Kurs passt zu dem, was Sie mir gesagt haben.
what-if-title = Wenn Sie auf eine Bedingung verzichten:
what-if-line =
    { $count ->
        [one] • ohne „{ $wish }“: { $count } Kurs mehr
       *[other] • ohne „{ $wish }“: { $count } Kurse mehr
    }
what-if-nothing = Keine Ihrer Bedingungen schließt für sich allein weitere Kurse aus.

## Shortlist

list-saved =
    { $count ->
        [one] { $title } steht jetzt auf Ihrer Merkliste.
       *[other] { $title } steht jetzt auf Ihrer Merkliste; sie enthält { $count } Kurse.
    }
list-removed = { $title } steht nicht mehr auf Ihrer Merkliste.
list-full =
    { $count ->
        [one] Ihre Merkliste ist voll ({ $count } Kurs). Nehmen Sie zuerst einen herunter.
       *[other] Ihre Merkliste ist voll ({ $count } Kurse). Nehmen Sie zuerst einen herunter.
    }
list-lost =
    { $count ->
        [one] { $count } Kurs Ihrer Merkliste ist nicht mehr im Angebot.
       *[other] { $count } Kurse Ihrer Merkliste sind nicht mehr im Angebot.
    }
list-empty = Ihre Merkliste ist leer. Öffnen Sie einen Kurs und tippen Sie auf „Merken“.
list-title =
    { $count ->
        [one] Auf Ihrer Merkliste steht { $count } Kurs:
       *[other] Auf Ihrer Merkliste stehen { $count } Kurse:
    }
list-line = { $number }. { $title } ({ $provider }; { $fee }; Bewerbung bis: { $deadline })
no-notices = Ich kann Ihnen noch nicht von mir aus schreiben: keine Neuigkeiten und keine Erinnerungen. Sie können Kurse auf Ihre Merkliste setzen und mir jederzeit wieder schreiben.

## Feedback

feedback-ask = Eine kurze Frage: Hat Ihnen das geholfen? 1 heißt „gar nicht“, 5 heißt „sehr“.
feedback-thanks = Danke! Schreiben Sie jederzeit, wenn Sie weitermachen möchten.
feedback-missing = Danke für die Offenheit. Was hat gefehlt? Schreiben Sie es in Ihren Worten; das Team liest es.
feedback-noted = Danke, das ist notiert.

## Browsing

browse =
    { $count ->
        [one] Im Angebot ist { $count } Kurs. Wie möchten Sie sich umsehen?
       *[other] Im Angebot sind { $count } Kurse. Wie möchten Sie sich umsehen?
    }
browse-by-provider = Nach Universität
browse-by-field = Nach Fachgebiet
browse-by-language = Nach Sprache
browse-by-title = Alle Titel
browse-which-provider = Welche Universität?
browse-which-field = Welches Fachgebiet?
browse-which-language = Welche Unterrichtssprache?
browse-value = { $name } ({ $count })
browse-all = Alle Kurse
browse-courses =
    { $count ->
        [one] { $name }: { $count } Kurs
       *[other] { $name }: { $count } Kurse
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; { $fee })

## Side journeys

help = Sagen Sie mir in eigenen Worten, was Sie lernen möchten und was Ihnen wichtig ist: online oder vor Ort, wann, wie teuer. Ich zeige Ihnen passende Kurse und sage, warum sie passen. Sie können jederzeit alles ändern, zum Beispiel „nur online“ oder „der Preis ist egal“. Zu jedem Kurs können Sie nach Zulassung, Gebühren, Anerkennung und Anmeldung fragen. Nützliche Wörter: zurück, überspringen, neu anfangen, mehr, mit einem Menschen sprechen. Auch Fragen wie „Was ist ein ECTS-Punkt?“ sind willkommen.
privacy = Ich bin ein Computerprogramm. Ich speichere Ihre Nachrichten und Ihre Wünsche, unter einer zufälligen Nummer und nicht unter Ihrem Namen. Ich nutze sie nur, um Ihnen zu antworten. Beschäftigte der Zentren für lebenslanges Lernen an den Universitäten können Gespräche lesen, um zu helfen und das Angebot zu verbessern. Bitte schreiben Sie keine Namen, Telefonnummern oder Angaben zur Gesundheit. Auch Telegram selbst verarbeitet Ihre Nachrichten, nach eigenen Regeln.
person-recorded = Ich habe notiert, dass Sie mit einem Menschen sprechen möchten. Bis hier jemand antwortet, können Sie sich an diese Stellen wenden:
person-here = Jetzt liest ein Mensch aus dem Team mit und antwortet Ihnen hier. Der Assistent schweigt so lange.
assistant-back = Der Mensch hat das Gespräch verlassen. Hier ist wieder der automatische Assistent: Schreiben Sie, was Sie brauchen, ich helfe gern weiter.
one-by-one = Sie schreiben schneller, als ich antworten kann. Nichts geht verloren: Ich beantworte alles der Reihe nach.
not-understood = Das habe ich leider nicht verstanden. Bitte sagen Sie es mit anderen Worten, oder wählen Sie unten aus.
not-understood-again = Da kann ich Ihnen wohl nicht gut helfen. Sie können auch einen Menschen fragen.
not-text = Ich kann nur Text lesen. Bitte schreiben Sie mir, oder wählen Sie unten aus.
stale = Dieser Knopf gehört zu einer früheren Nachricht oder zu einem anderen Chat. Wir sind gerade hier:
thanks = Gern geschehen! Schreiben Sie mir jederzeit, wenn Sie weitermachen möchten.
out-of-scope = Ich kann nur bei Microcredentials der Universitäten von Transform4Europe helfen.
distress = Es tut mir leid, dass es Ihnen so schlecht geht. Ich bin nur ein Programm und kann dabei nicht helfen, aber Menschen können es. Wenn Sie oder jemand anderes in Gefahr ist, wählen Sie 112, den europäischen Notruf. Bitte sprechen Sie mit jemandem, dem Sie vertrauen.
framework-source = Quelle: T4EU, Gemeinsamer Rahmen für Microcredentials 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = Ich helfe Ihnen, Microcredentials (kurze Kurse mit Zertifikat) der zehn Universitäten von Transform4Europe zu finden, und zeige Zulassung, Gebühren und Anmeldung. Ich bin ein automatischer Assistent; Beschäftigte der Universitäten können mitlesen. Schreiben Sie mir in Ihrer Sprache.
bot-short = Finden Sie einen kurzen Universitätskurs mit Zertifikat, der zu Ihnen passt.
command-start = Anfangen
command-back = Einen Schritt zurück
command-restart = Neu anfangen
command-browse = Alle Kurse ansehen
command-help = So funktioniert es
command-person = Einen Menschen fragen
command-privacy = Was mit meinen Daten geschieht
command-language = Sprache wechseln

## Was sich an einem Kurs geändert hat, seit er angesehen wurde

watched-removed = Neues zu „{ $title }“: Dieser Kurs wird hier nicht mehr angeboten.
watched-fee = Neues zu „{ $title }“: Die Gebühr hat sich geändert. Für Sie gilt jetzt: { $fee }.
watched-start = Neues zu „{ $title }“: Die Termine haben sich geändert. Beginn: { $start }.
watched-deadline = Neues zu „{ $title }“: Die Frist hat sich geändert. Anmeldeschluss: { $deadline }.

## Für alle, die den Katalog pflegen

admin-catalogue = Version { $number } ist aktiv. Sie enthält { $entries } Kurse. Schicken Sie mir einen Katalog als Datei, dann prüfe ich ihn und zeige, was sich ändern würde. Was Sie unter die Datei schreiben, wird als Grund festgehalten.
admin-errors = In { $file } habe ich Fehler gefunden. Nichts wurde geändert. Bitte korrigieren Sie sie und schicken Sie die Datei noch einmal.
admin-preview = Ich habe { $file } geprüft. Das würde sich ändern:
admin-ask = Soll ich das veröffentlichen? Die Lernenden sehen es sofort.
admin-objections = Bitte sehen Sie noch einmal hin: { $objections }
admin-reason-needed = Wenn es trotzdem veröffentlicht werden soll, schicken Sie die Datei noch einmal und schreiben Sie den Grund darunter.
admin-published = Fertig. Version { $number } ist aktiv.
admin-discarded = Die Datei ist verworfen. Nichts wurde geändert.
admin-draft-gone = Diese Datei wartet nicht mehr. Bitte schicken Sie sie noch einmal.
admin-overtaken = Inzwischen ist eine andere Version aktiv. Bitte schicken Sie die Datei noch einmal, um zu sehen, was sie jetzt ändern würde.
admin-unreadable = Ich konnte die Datei nicht abholen. Bitte schicken Sie sie als Dokument mit höchstens 20 MB.
admin-rollback = Version { $number } ist aktiv. Soll ich zu Version { $previous } zurückgehen?
admin-rollback-none = Es gibt keine frühere Version, zu der ich zurückgehen kann.
choice-publish = Veröffentlichen
choice-publish-anyway = Trotzdem veröffentlichen
choice-discard = Verwerfen
choice-rollback = Zurück zu Version { $previous }
