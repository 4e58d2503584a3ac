# What the assistant says in Polish: plain, short, warm. It says "Ty" with a capital letter, as
# Polish plain-language services do: "Pan/Pani" would need a gender in every sentence. Past tenses
# are avoided for the same reason. Everything in { braces } comes from the catalogue or from the
# learner, and is put where it needs no inflection.
# A line that begins with "•" stands close to the one before it.

## Welcome

welcome-hello = Dzień dobry! Pomagam znaleźć mikropoświadczenia: krótkie kursy z zaświadczeniem na dziesięciu uczelniach Transform4Europe. Jestem automatycznym asystentem, nie człowiekiem. Ja informuję, a o przyjęciu decydują uczelnie.
welcome-data = Zapamiętuję to, co tu piszesz, żeby móc odpowiadać. Nie pytam o imię ani nazwisko. Pracownicy uczelni mogą czytać rozmowę, żeby pomóc. Więcej: /privacy
welcome-languages = Możesz do mnie pisać w tych językach: { $languages }.
hello-again = Miło Cię znowu widzieć!
restarted = Zaczynamy od nowa. Poprzednie życzenia odkładam na bok.
welcome-ask = Czego chcesz się nauczyć i co warto o Tobie wiedzieć? Na przykład: „Jestem pielęgniarką, chcę się nauczyć opieki nad osobami z demencją, online, wieczorem, do 100 euro”. Możesz też najpierw przejrzeć kursy.
sample-notice = Uwaga: to wersja pokazowa z przykładowymi danymi. Kursy, opłaty i linki to przykłady, a nie prawdziwe oferty.
sample-mark = Przykładowe dane, nie prawdziwa oferta.
sample-link = Przykładowe dane: link prowadzi do przykładowej strony.
language-ask = W jakim języku rozmawiamy? Do wyboru: { $languages }.
language-changed = Dobrze, rozmawiajmy po polsku.

## Questions to the learner

ask-goal = Czego chcesz się nauczyć? Podaj temat, umiejętność albo wymarzony zawód.
ask-target-groups = Co najlepiej do Ciebie pasuje?
ask-education = Jakie masz wykształcenie? Podaj najwyższy ukończony poziom.
ask-experience-years = Ile lat doświadczenia zawodowego masz w tej dziedzinie?
ask-home-university = Na jakiej uczelni studiujesz?
ask-residence-country = W jakim kraju mieszkasz?
ask-languages = W jakich językach możesz się uczyć?
ask-modes = Jak chcesz się uczyć?
ask-times = O jakiej porze masz czas na zajęcia?
ask-max-fee = Ile kurs może najwyżej kosztować? Wybierz albo wpisz kwotę.
ask-hours-per-week = Ile godzin w tygodniu masz najwyżej na naukę?
ask-max-weeks = Jak długo kurs może najwyżej trwać?
ask-min-ects = Ile punktów ECTS potrzebujesz co najmniej?
ask-starts-after = Od kiedy możesz zacząć?
ask-starts-before = Do kiedy kurs powinien się zacząć?
ask-providers = Czy wolisz jakąś konkretną uczelnię?
ask-countries = Czy wolisz jakiś konkretny kraj?
ask-why-fees = (Od tego mogą zależeć opłaty i zniżki.)
ask-why-admission = (Uczelnia o to pyta. Ja tylko pokażę to obok wymagania.)
fee-limit =
    { $limit ->
        [0] Tylko bezpłatne kursy
       *[other] Do { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [one] Do { $limit } tygodnia
        [few] Do { $limit } tygodni
        [many] Do { $limit } tygodni
       *[other] Do { $limit } tygodnia
    }
hours-per-week-limit = Do { $limit } godz. w tygodniu

## Choices

choice-back = ← Wstecz
choice-skip = Pomiń
choice-show = Pokaż kursy
choice-more = Więcej
choice-refine = Zmień moje życzenia
choice-browse = Przejrzyj wszystkie kursy
choice-restart = Zacznij od nowa
choice-help = Jak to działa?
choice-privacy = Moje dane
choice-person = Zapytaj człowieka
choice-goal = Napiszę, czego chcę się uczyć
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Usuń: { $slots } ({ $count } kurs)
        [few] Usuń: { $slots } ({ $count } kursy)
        [many] Usuń: { $slots } ({ $count } kursów)
       *[other] Usuń: { $slots } ({ $count } kursu)
    }
choice-open = Otwórz
choice-details = Treść i szczegóły
choice-admission = Warunki przyjęcia
choice-fees = Opłaty
choice-register = Zapisy
choice-recognition = Czy to się liczy?
choice-pathway = Do czego prowadzi
choice-similar = Podobne kursy
choice-save = Zapisz na liście
choice-unsave = Usuń z listy
choice-list = Moja lista
choice-compare = Porównaj
choice-what-if = A gdyby coś zmienić?
choice-why = Dlaczego ten?
choice-why-not = Dlaczego nie?
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

noted = Notuję: { $items }.
noted-gone = To już nie jest warunek: { $slots }.
fault = Wartość „{ $value }” nie pasuje tutaj: { $slot }. Zostawiam więc to, co było.
refine = Co chcesz zmienić?
known-goal = Chcesz się uczyć: { $goal }.
known = Na razie biorę pod uwagę: { $items }.
said-languages = język kursu: { $languages }
said-residence = kraj zamieszkania: { $country }
said-max-fee = do { $fee }
said-experience-years =
    { $value ->
        [one] { $value } rok doświadczenia
        [few] { $value } lata doświadczenia
        [many] { $value } lat doświadczenia
       *[other] { $value } roku doświadczenia
    }
said-hours-per-week =
    { $value ->
        [one] do { $value } godziny w tygodniu
        [few] do { $value } godzin w tygodniu
        [many] do { $value } godzin w tygodniu
       *[other] do { $value } godziny w tygodniu
    }
said-max-weeks =
    { $value ->
        [one] do { $value } tygodnia
        [few] do { $value } tygodni
        [many] do { $value } tygodni
       *[other] do { $value } tygodnia
    }
said-min-ects = co najmniej { $value } ECTS
said-starts-after = początek od { $value }
said-starts-before = początek przed { $value }
education-level =
    { $level ->
        [1] szkoła podstawowa (6 klas)
        [2] szkoła podstawowa (8 klas)
        [3] szkoła zawodowa lub branżowa
        [4] szkoła średnia
        [5] studia krótkiego cyklu
        [6] licencjat lub inżynier
        [7] magister
       *[8] doktorat
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] Twoje życzenie: „{ $goal }”. Pasuje { $count } kurs:
        [few] Twoje życzenie: „{ $goal }”. Pasują { $count } kursy, najpierw te najbliższe:
        [many] Twoje życzenie: „{ $goal }”. Pasuje { $count } kursów, najpierw te najbliższe:
       *[other] Twoje życzenie: „{ $goal }”. Pasuje { $count } kursu, najpierw te najbliższe:
    }
recommend-any =
    { $count ->
        [one] { $count } kurs pasuje do tego, co o Tobie wiem:
        [few] { $count } kursy pasują do tego, co o Tobie wiem. Oto pierwsze:
        [many] { $count } kursów pasuje do tego, co o Tobie wiem. Oto pierwsze:
       *[other] { $count } kursu pasuje do tego, co o Tobie wiem. Oto pierwsze:
    }
recommend-more = Oto kolejne:
recommend-new =
    { $count ->
        [one] Po tej zmianie { $count } z nich jest nowy i stoi na początku.
        [few] Po tej zmianie { $count } z nich są nowe i stoją na początku.
        [many] Po tej zmianie { $count } z nich jest nowych; stoją na początku.
       *[other] Po tej zmianie { $count } z nich jest nowych; stoją na początku.
    }
recommend-nearest = Nie ma kursu, który na pewno dotyczy tematu „{ $goal }”. Te są najbliżej; zobacz, czy któryś Ci się przyda:
recommend-also-unstated =
    { $count ->
        [one] Dla { $count } dodatkowego kursu uczelnia nie podaje wszystkiego, czego szukasz; jest na końcu.
        [few] Dla { $count } dodatkowych kursów uczelnie nie podają wszystkiego, czego szukasz; są na końcu.
        [many] Dla { $count } dodatkowych kursów uczelnie nie podają wszystkiego, czego szukasz; są na końcu.
       *[other] Dla { $count } dodatkowego kursu uczelnie nie podają wszystkiego, czego szukasz; są na końcu.
    }
recommend-only-unstated =
    { $count ->
        [one] Mam { $count } kurs, który może pasować, ale uczelnia nie podaje wszystkiego, czego szukasz. Braki są zaznaczone.
        [few] Mam { $count } kursy, które mogą pasować, ale uczelnie nie podają wszystkiego, czego szukasz. Braki są zaznaczone.
        [many] Mam { $count } kursów, które mogą pasować, ale uczelnie nie podają wszystkiego, czego szukasz. Braki są zaznaczone.
       *[other] Mam { $count } kursu, które mogą pasować, ale uczelnie nie podają wszystkiego, czego szukasz. Braki są zaznaczone.
    }
recommend-no-more =
    { $count ->
        [one] To był jedyny kurs.
        [few] To były wszystkie { $count } kursy.
        [many] To było wszystkie { $count } kursów.
       *[other] To było wszystko ({ $count }).
    }
reason-goal = Twoje życzenie: „{ $goal }”
reason-goal-field = Twoje życzenie: „{ $goal }” ({ $field })
reason-target-group = Dla kogo: { $groups }
reason-met = Zgodnie z życzeniem: { $items }
unknown = Uczelnia nie podaje: { $items }
caution-open-to = Sprawdź, kto może wziąć udział: { $open }
caution-closed = Obecnie zamknięte: termin zgłoszeń lub początek już minął
met-own-pace = we własnym tempie

## Nothing fits

nothing-fits =
    { $count ->
        [one] Na ten temat jest { $count } kurs, ale nie spełnia wszystkich Twoich warunków.
        [few] Na ten temat są { $count } kursy, ale żaden nie spełnia wszystkich Twoich warunków.
        [many] Na ten temat jest { $count } kursów, ale żaden nie spełnia wszystkich Twoich warunków.
       *[other] Na ten temat jest { $count } kursu, ale żaden nie spełnia wszystkich Twoich warunków.
    }
nothing-conflict =
    { $n ->
        [one] Żaden kurs na ten temat nie spełnia tego warunku: { $items }.
        [few] Te warunki nie dają się pogodzić: { $items }.
        [many] Te warunki nie dają się pogodzić: { $items }.
       *[other] Te warunki nie dają się pogodzić: { $items }.
    }
nothing-excludes =
    { $count ->
        [one] • { $slot } – wyklucza { $count } kurs
        [few] • { $slot } – wyklucza { $count } kursy
        [many] • { $slot } – wyklucza { $count } kursów
       *[other] • { $slot } – wyklucza { $count } kursu
    }
nothing-about = W ofercie nie ma nic na temat „{ $goal }”. Podaj inny temat albo opisz to innymi słowami.

## One course

course-summary = { $text }
course-gone = Tego kursu nie ma (lub już nie ma) w ofercie.
course-which = O który kurs chodzi? Otwórz wybrany kurs albo napisz, czego chcesz się nauczyć.
details-outcomes = Czego się nauczysz, słowami uczelni:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = Uczelnia nie podaje efektów uczenia się.
details-module = • Moduł: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [one] { $ects } punkt ECTS
        [few] { $ects } punkty ECTS
        [many] { $ects } punktów ECTS
       *[other] { $ects } punktu ECTS
    }
no-ects = bez punktów ECTS
hours =
    { $hours ->
        [one] razem { $hours } godzina
        [few] razem { $hours } godziny
        [many] razem { $hours } godzin
       *[other] razem { $hours } godziny
    }
weeks =
    { $weeks ->
        [one] { $weeks } tydzień
        [few] { $weeks } tygodnie
        [many] { $weeks } tygodni
       *[other] { $weeks } tygodnia
    }
hours-per-week =
    { $hours ->
        [one] około { $hours } godziny w tygodniu
        [few] około { $hours } godzin w tygodniu
        [many] około { $hours } godzin w tygodniu
       *[other] około { $hours } godziny w tygodniu
    }
eqf = ERK (EQF) { $level }
eqf-cycle = ERK (EQF) { $level }, { $cycle }
start-passed = ostatni początek: { $date }
deadline-passed = minął ({ $date })
not-stated = uczelnia nie podaje
free-of-charge = bezpłatnie
amount-approximate = { $shown } (około { $converted })
amount-converted = { $shown } ({ $converted })
quote = „{ $text }”
quote-foreign = „{ $text }” (tekst uczelni, język: { $language })

fact-provider = Uczelnia
fact-volume = Nakład pracy
fact-language = Język kursu
fact-delivery = Tryb nauki
fact-fee = Cena dla Ciebie
fact-start = Początek
fact-deadline = Termin zgłoszeń
fact-level = Poziom
fact-place = Miejsce
fact-target-groups = Dla kogo
fact-open-to = Kto może wziąć udział
fact-kind = Rodzaj
fact-field = Dziedzina
fact-assessment = Ocenianie
fact-supervision = Nadzór
fact-certificate = Dokument
fact-quality = Zapewnianie jakości
fact-awarding-body = Kto wydaje
fact-country = Kraj
fact-prerequisites = Wymagania wstępne
fact-lms = Platforma do nauki
fact-reviewed = Ostatnie sprawdzenie danych

## Admission

admission-title = Warunki przyjęcia: „{ $title }”
admission-open-to = Kto może wziąć udział: { $open }.
admission-asks = O co pyta uczelnia i co wiem od Ciebie:
admission-line = • { $asked } – { $told }
admission-not-stated = Uczelnia nie podaje warunków przyjęcia.
admission-prerequisites = Wymagania wstępne: { $text }
admission-own-words = Słowami uczelni: { $text }
admission-decides = Nie wiem, czy uczelnia Cię przyjmie: decyzja należy do niej.
asks-education =
    { $level ->
        [1] Szkoła podstawowa (6 klas)
        [2] Szkoła podstawowa (8 klas)
        [3] Szkoła zawodowa lub branżowa
        [4] Świadectwo szkoły średniej (ERK 4)
        [5] Studia krótkiego cyklu (ERK 5)
        [6] Licencjat lub inżynier (ERK 6)
        [7] Magister (ERK 7)
       *[8] Doktorat (ERK 8)
    }
asks-experience =
    { $years ->
        [one] { $years } rok doświadczenia zawodowego
        [few] { $years } lata doświadczenia zawodowego
        [many] { $years } lat doświadczenia zawodowego
       *[other] { $years } roku doświadczenia zawodowego
    }
asks-experience-in =
    { $years ->
        [one] { $years } rok doświadczenia zawodowego: { $text }
        [few] { $years } lata doświadczenia zawodowego: { $text }
        [many] { $years } lat doświadczenia zawodowego: { $text }
       *[other] { $years } roku doświadczenia zawodowego: { $text }
    }
asks-language = Język: { $language }
asks-language-level = Język: { $language }, poziom { $level }
asks-enrolment = Status studencki: { $text }
asks-course = Wcześniej: kurs „{ $title }”
asks-document = Dokument: { $text }
asks-selection = Kwalifikacja: { $text }
asks-other = { $text }
told-education =
    wiem od Ciebie: { $level ->
        [1] szkoła podstawowa (6 klas)
        [2] szkoła podstawowa (8 klas)
        [3] szkoła zawodowa lub branżowa
        [4] szkoła średnia
        [5] studia krótkiego cyklu
        [6] licencjat lub inżynier
        [7] magister
       *[8] doktorat
    }
told-experience =
    { $years ->
        [one] wiem od Ciebie: { $years } rok
        [few] wiem od Ciebie: { $years } lata
        [many] wiem od Ciebie: { $years } lat
       *[other] wiem od Ciebie: { $years } roku
    }
told-target-groups = wiem od Ciebie: { $groups }
told-unknown = tego jeszcze nie wiem

## Fees

fees-title = Opłaty: „{ $title }”
fees-applies = Cena: { $fee }.
fees-applies-as = Cena dla Ciebie, sądząc po tym, co o Tobie wiem ({ $audience }): { $fee }.
fees-not-stated = Uczelnia nie podaje ceny dla Ciebie.
fees-standard = • Cena standardowa: { $fee }
fees-other = • Cena dla innych ({ $audience }): { $fee }
fees-waivers = Możliwe zniżki:
fees-waiver = • { $percent }% zniżki ({ $audience }): { $basis }
fees-waiver-quoted = • { $percent }% zniżki ({ $audience }): { $basis }. { $text }
waiver-belongs = z tego, co wiem, należysz do tej grupy
waiver-unsaid = jeśli należysz do tej grupy
waiver-agreement = na podstawie umowy między uczelniami sojuszu
waiver-agreement-home = na podstawie umowy między Twoją uczelnią ({ $provider }) a organizatorem
fees-decides = Ostateczną kwotę potwierdza uczelnia.

## Registration

register-title = Zapisy: „{ $title }”
register-link = Zapisy prowadzi sama uczelnia. Skorzystaj z linku poniżej.
register-deadline = • Termin zgłoszeń: { $deadline }
register-start = • Początek: { $start }
register-fee = • Cena dla Ciebie: { $fee }
register-documents = • Będą potrzebne: { $items }
register-no-documents = • Potrzebne dokumenty: uczelnia nie podaje
register-certificate = • Co otrzymasz: { $certificate }. W dokumencie znajdzie się Twoje imię i nazwisko, data wydania i wynik.
register-decides = O przyjęciu decyduje uczelnia.
register-closed = Zapisy są zamknięte: podany termin ({ $date }) już minął, więc nie podaję linku.
register-closed-next = Zapytaj uczelnię o następną edycję.
register-no-link = Uczelnia nie podaje linku do zapisów. Zapytaj bezpośrednio:
link-register = Zapisy na stronie uczelni
link-source = Strona kursu
link-contact = Strona kontaktowa
link-fee-policy = Zasady opłat
contact = Pytania: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: brak podanego kontaktu
contact-page = Pytania: { $provider }, zobacz stronę kontaktową.
contact-not-stated = { $provider }: brak podanego kontaktu.

## Recognition

recognition-title = Czy „{ $title }” się liczy?
recognition-counts = • { $kind }
recognition-own-words = • Słowami uczelni: { $text }
recognition-not-stated = Uczelnia nie podaje, gdzie kurs jest uznawany.
recognition-certificate = Co otrzymasz: { $certificate }.
recognition-volume = Nakład pracy i poziom: { $volume }; { $level }.
recognition-elsewhere = Inna uczelnia lub pracodawca sami decydują, czy uznają ten kurs. Zapytaj, zanim się zapiszesz, i pokaż efekty uczenia się, nakład pracy i poziom.

## Pathways

pathway-title = Do czego prowadzi „{ $title }”
pathway-name =
    { $steps ->
        [one] To część ścieżki „{ $name }”, która ma { $steps } krok:
        [few] To część ścieżki „{ $name }”, która ma { $steps } kroki:
        [many] To część ścieżki „{ $name }”, która ma { $steps } kroków:
       *[other] To część ścieżki „{ $name }”, która ma { $steps } kroku:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← ten kurs
pathway-total =
    { $ects ->
        [one] Razem: { $ects } punkt ECTS.
        [few] Razem: { $ects } punkty ECTS.
        [many] Razem: { $ects } punktów ECTS.
       *[other] Razem: { $ects } punktu ECTS.
    }
pathway-award = Na końcu: { $award }.
pathway-towards = Można go wliczyć do większej całości: { $titles }.
pathway-stand-alone = To samodzielny kurs: uczelnia nie wskazuje większego poświadczenia, do którego by się wliczał.
pathway-not-stated = Uczelnia nie podaje, czy można go połączyć w coś większego.

## Comparing and reasons

compare-title = Porównanie kursów ({ $count }). Oto różnice:
compare-same = Tak samo we wszystkich: { $items }
compare-fact = { $label }: { $value }
compare-which = Które kursy porównać? Najpierw otwórz kilka albo napisz na przykład „porównaj pierwszy i drugi”.
similar-title = Kursy podobne do: { $title }
similar-none = Nie ma innego kursu podobnego do „{ $title }”, który spełnia Twoje warunki.
why-title = Dlaczego { $title }:
why-line = • { $reason }
why-nothing-said = • Nie wiem jeszcze, co jest dla Ciebie ważne.
why-not-title = { $title } a Twoje życzenia:
why-not-broken = • { $label }: { $value }. Twoje życzenie: { $wish }
why-not-topic = • Ten kurs nie dotyczy wyraźnie tematu „{ $goal }”.
why-not-nothing = • Nic nie stoi na przeszkodzie: kurs pasuje do tego, co wiem o Twoich życzeniach.
what-if-title = Gdyby zrezygnować z jednego warunku:
what-if-line =
    { $count ->
        [one] • bez „{ $wish }”: { $count } kurs więcej
        [few] • bez „{ $wish }”: { $count } kursy więcej
        [many] • bez „{ $wish }”: { $count } kursów więcej
       *[other] • bez „{ $wish }”: { $count } kursu więcej
    }
what-if-nothing = Żaden z Twoich warunków sam nie wyklucza innych kursów.

## Shortlist

list-saved =
    { $count ->
        [one] Kurs { $title } jest na Twojej liście.
        [few] Kurs { $title } jest na Twojej liście; są na niej { $count } kursy.
        [many] Kurs { $title } jest na Twojej liście; jest na niej { $count } kursów.
       *[other] Kurs { $title } jest na Twojej liście; jest na niej { $count } kursu.
    }
list-removed = Kursu { $title } nie ma już na Twojej liście.
list-full =
    { $count ->
        [one] Lista jest pełna ({ $count } kurs). Najpierw coś z niej usuń.
        [few] Lista jest pełna ({ $count } kursy). Najpierw coś z niej usuń.
        [many] Lista jest pełna ({ $count } kursów). Najpierw coś z niej usuń.
       *[other] Lista jest pełna ({ $count } kursu). Najpierw coś z niej usuń.
    }
list-lost =
    { $count ->
        [one] { $count } kursu z Twojej listy nie ma już w ofercie.
        [few] { $count } kursów z Twojej listy nie ma już w ofercie.
        [many] { $count } kursów z Twojej listy nie ma już w ofercie.
       *[other] { $count } kursu z Twojej listy nie ma już w ofercie.
    }
list-empty = Twoja lista jest pusta. Otwórz kurs i dotknij „Zapisz na liście”.
list-title =
    { $count ->
        [one] Na Twojej liście jest { $count } kurs:
        [few] Na Twojej liście są { $count } kursy:
        [many] Na Twojej liście jest { $count } kursów:
       *[other] Na Twojej liście jest { $count } kursu:
    }
list-line = { $number }. { $title } ({ $provider }; { $fee }; zgłoszenia do: { $deadline })
no-notices = Na razie nie mogę pisać z własnej inicjatywy: nie wysyłam nowości ani przypomnień. Możesz zapisać kursy na liście i napisać ponownie w każdej chwili.

## Feedback

feedback-ask = Jedno krótkie pytanie: czy to pomogło? 1 to „wcale”, 5 to „bardzo”.
feedback-thanks = Dziękuję! Napisz, kiedy zechcesz wrócić do rozmowy.
feedback-missing = Dziękuję za szczerość. Czego zabrakło? Napisz własnymi słowami; pracownicy to przeczytają.
feedback-noted = Dziękuję, zanotowane.

## Browsing

browse =
    { $count ->
        [one] W ofercie jest { $count } kurs. Jak chcesz przeglądać?
        [few] W ofercie są { $count } kursy. Jak chcesz przeglądać?
        [many] W ofercie jest { $count } kursów. Jak chcesz przeglądać?
       *[other] W ofercie jest { $count } kursu. Jak chcesz przeglądać?
    }
browse-by-provider = Według uczelni
browse-by-field = Według dziedziny
browse-by-language = Według języka
browse-by-title = Wszystkie tytuły
browse-which-provider = Która uczelnia?
browse-which-field = Która dziedzina?
browse-which-language = W jakim języku ma być kurs?
browse-value = { $name } ({ $count })
browse-all = Wszystkie kursy
browse-courses =
    { $count ->
        [one] { $name }: { $count } kurs
        [few] { $name }: { $count } kursy
        [many] { $name }: { $count } kursów
       *[other] { $name }: { $count } kursu
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; { $fee })

## Side journeys

help = Napisz własnymi słowami, czego chcesz się nauczyć i co jest dla Ciebie ważne: online czy stacjonarnie, kiedy, ile może kosztować. Pokażę pasujące kursy i powiem, dlaczego pasują. Wszystko możesz zmienić w każdej chwili, na przykład: „tylko online” albo „cena nie ma znaczenia”. O każdy kurs możesz zapytać: jakie są warunki przyjęcia i opłaty, czy się liczy i jak się zapisać. Przydatne słowa: wstecz, pomiń, od nowa, więcej, chcę porozmawiać z człowiekiem. Możesz też pytać na przykład: „Co to jest punkt ECTS?”.
privacy = Jestem programem komputerowym. Zapisuję Twoje wiadomości i życzenia pod losowym numerem, a nie pod Twoim nazwiskiem. Używam ich tylko po to, żeby Ci odpowiadać. Pracownicy uczelnianych centrów uczenia się przez całe życie mogą czytać rozmowy, żeby pomagać i ulepszać ofertę. Nie podawaj imion i nazwisk, numerów telefonu ani informacji o zdrowiu. Telegram też przetwarza Twoje wiadomości, według własnych zasad.
person-recorded = Prośba o rozmowę z człowiekiem jest zapisana. Zanim ktoś tu odpowie, możesz napisać tutaj:
person-here = Jest tu teraz człowiek z zespołu: czyta i odpowie na Twoje wiadomości. Asystent w tym czasie milczy.
assistant-back = Człowiek zakończył rozmowę. To znowu ja, automatyczny asystent: napisz, czego potrzebujesz, a pomogę dalej.
one-by-one = Piszesz szybciej, niż zdążam odpowiadać. Nic nie przepadnie: odpowiem na wszystko po kolei.
not-understood = Przepraszam, nie rozumiem. Napisz to inaczej albo wybierz coś poniżej.
not-understood-again = Chyba nie umiem w tym pomóc. Możesz też zapytać człowieka.
not-text = Czytam tylko tekst. Napisz do mnie albo wybierz coś poniżej.
stale = Ten przycisk pochodzi ze starszej wiadomości albo z innego czatu. Jesteśmy teraz tutaj:
thanks = Nie ma za co! Pisz śmiało, kiedy zechcesz wrócić do rozmowy.
out-of-scope = Pomagam tylko w sprawie mikropoświadczeń uczelni Transform4Europe.
distress = Bardzo mi przykro, że tak Ci ciężko. Jestem tylko programem i nie potrafię tu pomóc, ale ludzie potrafią. Jeśli Tobie albo komuś innemu grozi niebezpieczeństwo, zadzwoń pod 112, europejski numer alarmowy. Porozmawiaj z kimś, komu ufasz.
framework-source = Źródło: Wspólne ramy T4EU dotyczące mikropoświadczeń 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = Pomagam znaleźć mikropoświadczenia (krótkie kursy z zaświadczeniem) na dziesięciu uczelniach Transform4Europe oraz pokazuję warunki przyjęcia, opłaty i zapisy. Jestem automatycznym asystentem; pracownicy uczelni mogą czytać rozmowę. Pisz w swoim języku.
bot-short = Znajdź krótki kurs uniwersytecki z zaświadczeniem, który do Ciebie pasuje.
command-start = Początek
command-back = Krok wstecz
command-restart = Zacznij od nowa
command-browse = Wszystkie kursy
command-help = Jak to działa
command-person = Zapytaj człowieka
command-privacy = Co dzieje się z moimi danymi
command-language = Zmiana języka

## Co zmieniło się w kursie od czasu, gdy był oglądany

watched-removed = Nowość o „{ $title }”: tego kursu nie ma już w ofercie.
watched-fee = Nowość o „{ $title }”: zmieniła się cena. Dla Ciebie to teraz: { $fee }.
watched-start = Nowość o „{ $title }”: zmieniły się terminy. Początek: { $start }.
watched-deadline = Nowość o „{ $title }”: zmienił się termin. Termin zgłoszeń: { $deadline }.

## Dla osób, które prowadzą katalog

admin-catalogue = Działa wersja { $number }. Liczba kursów: { $entries }. Wyślij mi katalog jako plik, a sprawdzę go i pokażę, co by się zmieniło. To, co napiszesz pod plikiem, zapiszę jako powód.
admin-errors = W pliku { $file } są błędy. Nic się nie zmieniło. Popraw je i wyślij plik jeszcze raz.
admin-preview = Plik { $file } jest sprawdzony. Oto co by się zmieniło:
admin-ask = Opublikować? Użytkownicy zobaczą to od razu.
admin-objections = Przyjrzyj się jeszcze raz: { $objections }
admin-reason-needed = Żeby mimo to opublikować, wyślij plik jeszcze raz i napisz pod nim powód.
admin-published = Gotowe. Działa wersja { $number }.
admin-discarded = Plik jest odrzucony. Nic się nie zmieniło.
admin-draft-gone = Ten plik już nie czeka. Wyślij go jeszcze raz.
admin-overtaken = W międzyczasie opublikowano inną wersję. Wyślij plik jeszcze raz, żeby zobaczyć, co zmieniłby teraz.
admin-unreadable = Nie udało się pobrać pliku. Wyślij go jako dokument, najwyżej 20 MB.
admin-rollback = Działa wersja { $number }. Wrócić do wersji { $previous }?
admin-rollback-none = Nie ma wcześniejszej wersji, do której można wrócić.
choice-publish = Opublikuj
choice-publish-anyway = Mimo to opublikuj
choice-discard = Odrzuć
choice-rollback = Wróć do wersji { $previous }
