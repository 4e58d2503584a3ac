# Concise answers about microcredentials in French, after the T4EU Joint Framework on
# Microcredentials. prompts/framework.yaml names the section of each.

section-approval = section 1
section-5 = section 5
section-5-annex-1 = section 5 et annexe I
section-6 = section 6
section-7 = section 7
section-9-annex-1 = section 9 et annexe I
section-9 = section 9
section-13 = section 13
section-14 = section 14
section-16 = section 16
section-glossary = glossaire
section-glossary-9 = glossaire et section 9
section-annex-2 = annexe II

framework-microcredential = Une microcertification atteste ce que vous avez appris dans un petit volume d'études, évalué selon des critères clairs. Elle apporte une spécialisation ou une compétence professionnelle, ou complète un diplôme, mais ce n'est pas un diplôme. Elle vous appartient : vous pouvez la montrer, l'emporter ailleurs et la combiner avec d'autres.
framework-ects = Les crédits ECTS indiquent la quantité de travail que demande un cours. Dans l'alliance, une microcertification peut donner des crédits, par exemple 1, 1,5 ou 2, et jusqu'à 30, selon l'université. Certaines n'en donnent pas.
framework-eqf = Le niveau d'une microcertification se lit sur le cadre européen des certifications (CEC, en anglais EQF), quand il s'applique, et aussi, dans l'enseignement supérieur, selon le cycle. L'université l'indique avec le cours.
framework-stackability = Les microcertifications sont cumulables : vous pouvez les ajouter les unes aux autres et construire pas à pas une certification plus large. Un cours peut aussi se suffire à lui-même.
framework-portability = La portabilité, c'est pouvoir emporter une microcertification et la faire reconnaître ailleurs : dans d'autres formations, sur le marché du travail et dans d'autres pays.
framework-shareability = C'est vous qui décidez à qui vous montrez votre microcertification, dans votre pays ou à l'étranger.
framework-learning-outcomes = Les acquis d'apprentissage décrivent ce que vous devez savoir et savoir faire après un cours, en termes mesurables : connaissances, savoir-faire et compétences.
framework-lifelong-learning = L'apprentissage tout au long de la vie, c'est tout ce que l'on apprend, en formation ou non, à chaque étape de la vie, pour développer ou rafraîchir ses connaissances, ses savoir-faire et ses compétences.
framework-nonformal-learning = L'apprentissage non formel est prévu, avec des objectifs, du temps et un certain soutien, mais en dehors de l'enseignement et de la formation officiels.
framework-informal-learning = L'apprentissage informel vient de la vie de tous les jours. Il n'est pas organisé, et souvent pas voulu.
framework-degree = Non. Une microcertification peut compléter un diplôme ou en faire partie, mais ce n'est pas un diplôme. Un diplôme correspond à un cursus complet, comme une licence, un master ou un doctorat.
framework-programme = Un cours de microcertification mène à une seule microcertification. Un programme de microcertification réunit plusieurs cours qui mènent à une certification plus large.
framework-certificate = Vous pouvez recevoir un badge numérique, un certificat de cours avec crédits ECTS, ou encore un certificat de programme ou un diplôme, avec ou sans crédits ECTS. Cela dépend de l'université et de son pays.
framework-quality = Chaque microcertification repose sur une assurance qualité selon des normes convenues. Les universités peuvent utiliser un mécanisme commun et le bureau commun d'assurance qualité de l'alliance.
framework-fee-rules = Chaque université fixe ses propres tarifs. Pour les cours communs, les partenaires se mettent d'accord. Les universités peuvent aussi signer des accords qui dispensent certaines personnes de frais.
framework-target-groups = Elles s'adressent aux jeunes qui sortent du lycée, aux étudiants en licence, en master et en doctorat, aux cadres et à toute autre personne qui veut apprendre, de l'entrée sur le marché du travail jusqu'aux salariés de longue date.
framework-delivery = Un cours peut se suivre sur place, en formule hybride ou entièrement en ligne. En ligne, cela veut dire ensemble à une heure fixe (synchrone) ou quand vous voulez (asynchrone).
framework-duration = La durée n'est pas fixe. Dans les universités partenaires, elle va de 5 heures à une année universitaire entière.
framework-assessment = L'évaluation est prévue dès le départ et figure dans la description de chaque cours.
framework-alliance = Transform4Europe est une alliance de dix universités européennes : Sarre, Alicante, Académie estonienne des arts, Católica Portuguesa, Primorska, Jean Monnet, Silésie, Sofia, Trieste et Vytautas Magnus.
framework-updates = Le catalogue commun est revu chaque année avant la rentrée universitaire, en septembre.
