# Concise answers about microcredentials, after the T4EU Joint Framework on Microcredentials.
# prompts/framework.yaml names the section of each.

section-approval = Abschnitt 1
section-5 = Abschnitt 5
section-5-annex-1 = Abschnitt 5 und Anhang I
section-6 = Abschnitt 6
section-7 = Abschnitt 7
section-9-annex-1 = Abschnitt 9 und Anhang I
section-9 = Abschnitt 9
section-13 = Abschnitt 13
section-14 = Abschnitt 14
section-16 = Abschnitt 16
section-glossary = Glossar
section-glossary-9 = Glossar und Abschnitt 9
section-annex-2 = Anhang II

framework-microcredential = Ein Microcredential ist ein Nachweis darüber, was Sie in einer kleinen Lerneinheit gelernt haben, geprüft nach klaren Kriterien. Es vermittelt eine Spezialisierung oder eine berufliche Fähigkeit oder ergänzt ein Studium, ist aber selbst kein Studienabschluss. Es gehört Ihnen: Sie können es anderen zeigen, anderswohin mitnehmen und mit weiteren kombinieren.
framework-ects = ECTS-Punkte geben an, wie viel Lernaufwand ein Kurs braucht. In der Allianz kann ein Microcredential Punkte bringen, zum Beispiel 1, 1,5 oder 2, bis zu 30, je nach Universität; manche bringen keine.
framework-eqf = Das Niveau eines Microcredentials wird, wo das passt, nach dem Europäischen Qualifikationsrahmen (EQR, international EQF) angegeben, an Hochschulen auch nach dem Studienzyklus. Der Anbieter nennt es beim Kurs.
framework-stackability = Stapelbar heißt: Sie können Microcredentials miteinander verbinden und so Schritt für Schritt einen größeren Abschluss aufbauen. Ein Kurs kann aber auch für sich stehen.
framework-portability = Übertragbar heißt: Sie können ein Microcredential mitnehmen, und es kann anderswo anerkannt werden, in anderen Bildungswegen, auf dem Arbeitsmarkt und in anderen Ländern.
framework-shareability = Teilbar heißt: Sie entscheiden, wem Sie Ihr Microcredential zeigen, im eigenen Land oder im Ausland.
framework-learning-outcomes = Lernergebnisse beschreiben, was Sie nach einem Kurs wissen und können sollen, und zwar so, dass man es messen kann: Wissen, Fertigkeiten und Kompetenzen.
framework-lifelong-learning = Lebenslanges Lernen ist alles Lernen in jedem Lebensalter, ob in einer Bildungseinrichtung oder nicht, das Wissen, Fertigkeiten und Kompetenzen verbessert oder auffrischt.
framework-nonformal-learning = Nicht formales Lernen ist geplantes Lernen mit Zielen, Zeiten und etwas Begleitung, aber außerhalb der formalen Bildung und Ausbildung.
framework-informal-learning = Informelles Lernen geschieht im Alltag. Es ist nicht organisiert und oft auch nicht beabsichtigt.
framework-degree = Nein. Ein Microcredential kann ein Studium ergänzen oder ein Teil davon sein, ist aber kein Studienabschluss. Ein Abschluss steht am Ende eines ganzen Studiums, zum Beispiel Bachelor, Master oder Promotion.
framework-programme = Ein Microcredential-Kurs führt zu einem einzelnen Microcredential. Ein Microcredential-Programm besteht aus mehreren Kursen, die zu einem größeren Abschluss führen.
framework-certificate = Sie erhalten zum Beispiel ein digitales Abzeichen (Badge), ein Kurszertifikat mit ECTS-Punkten oder ein Programmzertifikat oder Diplom mit oder ohne ECTS-Punkte. Das hängt vom Anbieter und von seinem Land ab.
framework-quality = Jedes Microcredential beruht auf einer Qualitätssicherung nach vereinbarten Standards. Die Universitäten können dafür ein gemeinsames Verfahren und die gemeinsame Stelle der Allianz für Qualitätssicherung nutzen.
framework-fee-rules = Jede Universität legt ihre Gebühren selbst fest; bei gemeinsamen Kursen einigen sich die Partner. Die Universitäten können auch vereinbaren, bestimmte Lernende von Gebühren zu befreien.
framework-target-groups = Sie sind für alle gedacht, die gerade die Schule abgeschlossen haben, für Bachelor-, Master- und Promotionsstudierende, für Führungskräfte und für alle anderen Lernenden, vom Berufseinstieg bis zu langer Berufserfahrung.
framework-delivery = Kurse finden vor Ort, gemischt oder ganz online statt. Online heißt: gemeinsam zu einer festen Zeit (synchron) oder dann, wann Sie wollen (asynchron).
framework-duration = Die Länge ist nicht festgelegt. An den Partneruniversitäten reicht sie von 5 Stunden bis zu einem ganzen Studienjahr.
framework-assessment = Wie geprüft wird, ist von Anfang an geplant und steht in der Beschreibung jedes Kurses.
framework-alliance = Transform4Europe ist eine Allianz von zehn europäischen Universitäten: Universität des Saarlandes, Alicante, Estnische Kunstakademie, Katholische Universität Portugal, Primorska, Jean Monnet, Schlesische Universität, Sofia, Triest und Vytautas-Magnus-Universität.
framework-updates = Das gemeinsame Angebot wird jedes Jahr vor Beginn des Studienjahres im September überarbeitet.
