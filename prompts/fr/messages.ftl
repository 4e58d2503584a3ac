# What the assistant says in French: plain, short, warm, with "vous". Past participles and
# adjectives that would need the learner's gender are avoided. No-break spaces stand before ? ! : ;
# and inside the quotation marks. Everything in { braces } comes from the catalogue or from the
# learner. A line that begins with "•" stands close to the one before it.

## Welcome

welcome-hello = Bonjour ! Je vous aide à trouver des microcertifications : des cours courts avec certificat, dans les dix universités de Transform4Europe. Je suis un assistant automatique, pas une personne. J'informe, mais ce sont les universités qui décident de l'admission.
welcome-data = Je garde ce que vous écrivez ici pour pouvoir vous répondre. Je ne demande pas votre nom. Le personnel des universités peut lire la conversation pour vous aider. En savoir plus : /privacy
welcome-languages = Vous pouvez m'écrire dans ces langues : { $languages }.
hello-again = Bonjour, content de vous retrouver !
restarted = On repart de zéro. J'ai mis vos souhaits de côté.
welcome-ask = Que voulez-vous apprendre, et que dois-je savoir sur vous ? Par exemple : « Je suis infirmière, je voudrais apprendre à accompagner des personnes atteintes de démence, en ligne, le soir, 100 euros maximum. » Ou bien parcourez d'abord les cours.
sample-notice = Attention : ceci est une démonstration avec des données d'exemple. Les cours, les tarifs et les liens sont des exemples, pas de vraies offres.
sample-mark = Données d'exemple, pas une vraie offre.
sample-link = Données d'exemple : le lien mène à une page d'exemple.
language-ask = Dans quelle langue voulez-vous continuer ? Je parle : { $languages }.
language-changed = Très bien, continuons en français.

## Questions to the learner

ask-goal = Que voulez-vous apprendre ? Un sujet, une compétence ou un métier que vous visez.
ask-target-groups = Qu'est-ce qui vous décrit le mieux ?
ask-education = Quel est votre niveau d'études le plus élevé ?
ask-experience-years = Combien d'années d'expérience professionnelle avez-vous dans ce domaine ?
ask-home-university = Dans quelle université étudiez-vous ?
ask-residence-country = Dans quel pays habitez-vous ?
ask-languages = Dans quelles langues pouvez-vous suivre un cours ?
ask-modes = Comment aimeriez-vous apprendre ?
ask-times = À quel moment pouvez-vous suivre des séances ?
ask-max-fee = Combien le cours peut-il coûter au maximum ? Choisissez, ou écrivez un montant.
ask-hours-per-week = Combien d'heures par semaine avez-vous au maximum ?
ask-max-weeks = Combien de temps le cours peut-il durer au maximum ?
ask-min-ects = De combien de crédits ECTS avez-vous besoin au minimum ?
ask-starts-after = À partir de quand pourriez-vous commencer ?
ask-starts-before = Au plus tard, quand le cours doit-il commencer ?
ask-providers = Préférez-vous une université en particulier ?
ask-countries = Préférez-vous un pays en particulier ?
ask-why-fees = (Le tarif et les réductions peuvent en dépendre.)
ask-why-admission = (L'université pose cette question. Je montre seulement votre réponse à côté de la condition.)
fee-limit =
    { $limit ->
        [0] Cours gratuits uniquement
       *[other] Jusqu'à { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [one] Jusqu'à { $limit } semaine
        [many] Jusqu'à { $limit } de semaines
       *[other] Jusqu'à { $limit } semaines
    }
hours-per-week-limit = Jusqu'à { $limit } h par semaine

## Choices

choice-back = ← Retour
choice-skip = Passer
choice-show = Voir les cours
choice-more = Plus de cours
choice-refine = Changer mes souhaits
choice-browse = Parcourir tous les cours
choice-restart = Recommencer
choice-help = Comment ça marche ?
choice-privacy = Mes données
choice-person = Demander à une personne
choice-goal = Dire ce que je veux apprendre
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Sans « { $slots } » : { $count } cours
        [many] Sans « { $slots } » : { $count } de cours
       *[other] Sans « { $slots } » : { $count } cours
    }
choice-open = Ouvrir
choice-details = Contenu et détails
choice-admission = Admission
choice-fees = Tarifs
choice-register = S'inscrire
choice-recognition = Est-ce reconnu ?
choice-pathway = Vers quoi ça mène
choice-similar = Cours semblables
choice-save = Garder
choice-unsave = Retirer de ma liste
choice-list = Ma liste
choice-compare = Comparer
choice-what-if = Et si je changeais un critère ?
choice-why = Pourquoi celui-ci ?
choice-why-not = Pourquoi pas ?
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

noted = C'est noté : { $items }.
noted-gone = Ce n'est plus une condition : { $slots }.
fault = Je ne peux pas utiliser « { $value } » ici ({ $slot }). Je n'ai donc rien changé.
refine = Que voulez-vous changer ?
known-goal = Vous voulez apprendre : { $goal }.
known = Pour l'instant, je tiens compte de ceci : { $items }.
said-languages = en { $languages }
said-residence = pays de résidence : { $country }
said-max-fee = prix maximum : { $fee }
said-experience-years =
    { $value ->
        [one] { $value } an d'expérience
        [many] { $value } d'années d'expérience
       *[other] { $value } ans d'expérience
    }
said-hours-per-week =
    { $value ->
        [one] jusqu'à { $value } heure par semaine
        [many] jusqu'à { $value } d'heures par semaine
       *[other] jusqu'à { $value } heures par semaine
    }
said-max-weeks =
    { $value ->
        [one] jusqu'à { $value } semaine
        [many] jusqu'à { $value } de semaines
       *[other] jusqu'à { $value } semaines
    }
said-min-ects = au moins { $value } ECTS
said-starts-after = début à partir du { $value }
said-starts-before = début avant le { $value }
education-level =
    { $level ->
        [1] École primaire
        [2] Collège (brevet)
        [3] CAP ou équivalent
        [4] Baccalauréat
        [5] Bac+2 (BTS, DUT…)
        [6] Licence (bac+3)
        [7] Master (bac+5)
       *[8] Doctorat
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] { $count } cours correspond à votre souhait « { $goal } » :
        [many] { $count } de cours correspondent à votre souhait « { $goal } ». Les plus proches d'abord :
       *[other] { $count } cours correspondent à votre souhait « { $goal } ». Les plus proches d'abord :
    }
recommend-any =
    { $count ->
        [one] { $count } cours correspond à ce que vous m'avez dit :
        [many] { $count } de cours correspondent à ce que vous m'avez dit. Voici les premiers :
       *[other] { $count } cours correspondent à ce que vous m'avez dit. Voici les premiers :
    }
recommend-more = En voici d'autres :
recommend-new =
    { $count ->
        [one] Grâce à ce changement, { $count } cours s'ajoute ; il vient en premier.
        [many] Grâce à ce changement, { $count } de cours s'ajoutent ; ils viennent en premier.
       *[other] Grâce à ce changement, { $count } cours s'ajoutent ; ils viennent en premier.
    }
recommend-also-unstated =
    { $count ->
        [one] Pour { $count } autre cours, une information que vous demandez n'est pas indiquée ; il vient en dernier.
        [many] Pour { $count } d'autres cours, une information que vous demandez n'est pas indiquée ; ils viennent en dernier.
       *[other] Pour { $count } autres cours, une information que vous demandez n'est pas indiquée ; ils viennent en dernier.
    }
recommend-only-unstated =
    { $count ->
        [one] J'ai trouvé { $count } cours qui peut convenir, mais l'université n'indique pas tout ce que vous demandez. Je signale ce qui reste à vérifier.
        [many] J'ai trouvé { $count } de cours qui peuvent convenir, mais les universités n'indiquent pas tout ce que vous demandez. Je signale ce qui reste à vérifier.
       *[other] J'ai trouvé { $count } cours qui peuvent convenir, mais les universités n'indiquent pas tout ce que vous demandez. Je signale ce qui reste à vérifier.
    }
recommend-nearest = Je n'ai rien trouvé qui porte clairement sur « { $goal } ». Voici les cours les plus proches ; regardez si l'un d'eux vous aide :
recommend-no-more =
    { $count ->
        [one] C'était le seul.
        [many] C'étaient tous les cours ({ $count }).
       *[other] C'étaient tous les cours ({ $count }).
    }
reason-goal = Votre souhait « { $goal } »
reason-goal-field = Votre souhait « { $goal } » : { $field }
reason-target-group = Public visé : { $groups }
reason-met = Comme vous le souhaitez : { $items }
unknown = Non indiqué par l'université : { $items }
caution-open-to = Vérifiez qui peut participer : { $open }
caution-closed = Fermé pour le moment : la date limite ou la date de début est passée
met-own-pace = à votre rythme

## Nothing fits

nothing-fits =
    { $count ->
        [one] Il y a { $count } cours sur ce sujet, mais il ne remplit pas toutes vos conditions.
        [many] Il y a { $count } de cours sur ce sujet, mais aucun ne remplit toutes vos conditions.
       *[other] Il y a { $count } cours sur ce sujet, mais aucun ne remplit toutes vos conditions.
    }
nothing-conflict =
    { $n ->
        [one] Aucun cours sur ce sujet ne remplit cette condition : { $items }.
        [many] Ces conditions ne vont pas ensemble : { $items }.
       *[other] Ces conditions ne vont pas ensemble : { $items }.
    }
nothing-excludes =
    { $count ->
        [one] • { $slot } : exclut { $count } cours
        [many] • { $slot } : exclut { $count } de cours
       *[other] • { $slot } : exclut { $count } cours
    }
nothing-about = Je n'ai rien trouvé dans l'offre sur « { $goal } ». Indiquez-moi un autre sujet, ou dites-le autrement.

## One course

course-summary = { $text }
course-gone = Ce cours n'est pas (ou plus) dans le catalogue.
course-which = De quel cours parlez-vous ? Ouvrez-en d'abord un, ou dites-moi ce que vous voulez apprendre.
details-outcomes = Ce que vous saurez à la fin, selon l'université :
details-outcome = • { $kind } : { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = L'université n'indique pas les acquis d'apprentissage.
details-module = • Module : { $title }
alternatives = { $items }
delivery = { $modes } ; { $times }
ects =
    { $ects ->
        [one] { $ects } crédit ECTS
        [many] { $ects } de crédits ECTS
       *[other] { $ects } crédits ECTS
    }
no-ects = sans crédits ECTS
hours =
    { $hours ->
        [one] { $hours } heure en tout
        [many] { $hours } d'heures en tout
       *[other] { $hours } heures en tout
    }
weeks =
    { $weeks ->
        [one] { $weeks } semaine
        [many] { $weeks } de semaines
       *[other] { $weeks } semaines
    }
hours-per-week =
    { $hours ->
        [one] environ { $hours } heure par semaine
        [many] environ { $hours } d'heures par semaine
       *[other] environ { $hours } heures par semaine
    }
eqf = niveau { $level } du CEC (EQF)
eqf-cycle = niveau { $level } du CEC (EQF), { $cycle }
start-passed = dernier début : { $date }
deadline-passed = passée ({ $date })
not-stated = l'université ne le précise pas
free-of-charge = gratuit
amount-approximate = { $shown } (environ { $converted })
amount-converted = { $shown } ({ $converted })
quote = « { $text } »
quote-foreign = « { $text } » (texte de l'université en { $language })

fact-provider = Université
fact-volume = Volume
fact-language = Langue du cours
fact-delivery = Formule
fact-fee = Tarif pour vous
fact-start = Début
fact-deadline = Date limite d'inscription
fact-level = Niveau
fact-place = Lieu
fact-target-groups = Public
fact-open-to = Qui peut participer
fact-kind = Type
fact-field = Domaine
fact-assessment = Évaluation
fact-supervision = Surveillance
fact-certificate = Certificat
fact-quality = Assurance qualité
fact-awarding-body = Délivré par
fact-country = Pays
fact-prerequisites = Prérequis
fact-lms = Plateforme de cours
fact-reviewed = Dernière mise à jour

## Admission

admission-title = Admission : { $title }
admission-open-to = Qui peut participer : { $open }.
admission-asks = Ce que l'université demande, et ce que vous m'avez dit :
admission-line = • { $asked } — { $told }
admission-not-stated = L'université n'indique pas de conditions d'admission.
admission-prerequisites = Prérequis : { $text }
admission-own-words = Texte de l'université : { $text }
admission-decides = Je ne peux pas dire si votre candidature sera acceptée : c'est l'université qui décide.
asks-education =
    { $level ->
        [1] École primaire
        [2] Collège (brevet)
        [3] CAP ou équivalent
        [4] Baccalauréat ou diplôme de fin d'études secondaires (CEC 4)
        [5] Bac+2, cycle court du supérieur (CEC 5)
        [6] Licence ou équivalent (CEC 6)
        [7] Master ou équivalent (CEC 7)
       *[8] Doctorat (CEC 8)
    }
asks-experience =
    { $years ->
        [one] { $years } an d'expérience professionnelle
        [many] { $years } d'années d'expérience professionnelle
       *[other] { $years } ans d'expérience professionnelle
    }
asks-experience-in =
    { $years ->
        [one] { $years } an d'expérience professionnelle : { $text }
        [many] { $years } d'années d'expérience professionnelle : { $text }
       *[other] { $years } ans d'expérience professionnelle : { $text }
    }
asks-language = Langue : { $language }
asks-language-level = Langue : { $language }, niveau { $level }
asks-enrolment = Inscription dans un cursus : { $text }
asks-course = À suivre avant : le cours { $title }
asks-document = Document : { $text }
asks-selection = Sélection : { $text }
asks-other = { $text }
told-education =
    vous m'avez dit : { $level ->
        [1] école primaire
        [2] collège (brevet)
        [3] CAP ou équivalent
        [4] baccalauréat
        [5] bac+2
        [6] licence
        [7] master
       *[8] doctorat
    }
told-experience =
    { $years ->
        [one] vous m'avez dit : { $years } an
        [many] vous m'avez dit : { $years } d'années
       *[other] vous m'avez dit : { $years } ans
    }
told-target-groups = vous m'avez dit : { $groups }
told-unknown = vous ne m'avez rien dit à ce sujet

## Fees

fees-title = Tarifs : { $title }
fees-applies = Tarif : { $fee }.
fees-applies-as = Tarif pour vous : { $fee } (tarif pour { $audience }), d'après ce que vous m'avez dit.
fees-not-stated = L'université n'indique pas de tarif pour votre situation.
fees-standard = • Tarif normal : { $fee }
fees-other = • Pour { $audience } : { $fee }
fees-waivers = Réductions possibles :
fees-waiver = • { $percent } % de moins pour { $audience } : { $basis }
fees-waiver-quoted = • { $percent } % de moins pour { $audience } : { $basis }. { $text }
waiver-belongs = vous m'avez dit que vous êtes dans ce cas
waiver-unsaid = si vous êtes dans ce cas
waiver-agreement = par un accord entre universités de l'alliance
waiver-agreement-home = par un accord avec votre université ({ $provider })
fees-decides = C'est l'université qui confirme le montant final.

## Registration

register-title = Inscription : { $title }
register-link = L'inscription se fait auprès de l'université, par le lien ci-dessous.
register-deadline = • Date limite : { $deadline }
register-start = • Début : { $start }
register-fee = • Tarif pour vous : { $fee }
register-documents = • Documents à fournir : { $items }
register-no-documents = • Documents à fournir : non indiqués par l'université
register-certificate = • Vous recevrez : { $certificate }. Votre nom, la date et votre résultat y figureront.
register-decides = C'est l'université qui décide de l'admission.
register-closed = Les inscriptions sont fermées : la date indiquée ({ $date }) est passée, je ne vous donne donc pas de lien.
register-closed-next = L'université peut vous renseigner sur la prochaine session.
register-no-link = L'université n'indique pas de lien d'inscription. Demandez-lui directement :
link-register = S'inscrire à l'université
link-source = Page du cours
link-contact = Page de contact
link-fee-policy = Règles sur les tarifs
contact = Vos questions : { $provider }, { $who }
contact-line = • { $provider } : { $who }
contact-line-not-stated = • { $provider } : aucun contact indiqué
contact-page = Vos questions : { $provider }, voir la page de contact.
contact-not-stated = { $provider } n'indique pas de contact.

## Recognition

recognition-title = Reconnaissance : { $title }
recognition-counts = • { $kind }
recognition-own-words = • Texte de l'université : { $text }
recognition-not-stated = L'université n'indique pas où ce cours est reconnu.
recognition-certificate = Vous recevez : { $certificate }.
recognition-volume = Volume et niveau : { $volume } ; { $level }.
recognition-elsewhere = Une autre université ou un employeur décide toujours de sa propre reconnaissance. Posez la question avant de vous inscrire, et montrez les acquis d'apprentissage, le volume et le niveau.

## Pathways

pathway-title = Vers quoi mène { $title }
pathway-name =
    { $steps ->
        [one] Ce cours fait partie de « { $name } », en { $steps } étape :
        [many] Ce cours fait partie de « { $name } », en { $steps } d'étapes :
       *[other] Ce cours fait partie de « { $name } », en { $steps } étapes :
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← ce cours
pathway-total =
    { $ects ->
        [one] En tout : { $ects } crédit ECTS.
        [many] En tout : { $ects } de crédits ECTS.
       *[other] En tout : { $ects } crédits ECTS.
    }
pathway-award = Certification à la fin : { $award }.
pathway-towards = Ce cours peut se cumuler en vue de : { $titles }.
pathway-stand-alone = Ce cours se suffit à lui-même : l'université ne cite pas de certification plus large à laquelle il contribue.
pathway-not-stated = L'université n'indique pas si ce cours peut se combiner avec d'autres.

## Comparing and reasons

compare-title = { $count } cours côte à côte. Voici ce qui diffère :
compare-same = Identique pour tous : { $items }
compare-fact = { $label } : { $value }
compare-which = Quels cours dois-je comparer ? Ouvrez-en d'abord quelques-uns, ou écrivez par exemple « compare le premier et le deuxième ».
similar-title = Cours semblables à { $title } :
similar-none = Je n'ai pas trouvé d'autre cours semblable à { $title } qui respecte vos conditions.
why-title = Pourquoi { $title } :
why-line = • { $reason }
why-nothing-said = • Vous ne m'avez pas encore dit ce qui compte pour vous.
why-not-title = { $title }, comparé à vos souhaits :
why-not-broken = • { $label } : { $value }. Vous aviez demandé : { $wish }
why-not-topic = • Le sujet n'est pas clairement « { $goal } ».
why-not-nothing = • Rien ne s'y oppose : il correspond à ce que vous m'avez dit.
what-if-title = Si vous renonciez à une condition :
what-if-line =
    { $count ->
        [one] • sans « { $wish } » : { $count } cours de plus
        [many] • sans « { $wish } » : { $count } de cours de plus
       *[other] • sans « { $wish } » : { $count } cours de plus
    }
what-if-nothing = Aucune de vos conditions n'écarte à elle seule d'autres cours.

## Shortlist

list-saved =
    { $count ->
        [one] { $title } est dans votre liste.
        [many] { $title } est dans votre liste, qui compte maintenant { $count } de cours.
       *[other] { $title } est dans votre liste, qui compte maintenant { $count } cours.
    }
list-removed = { $title } n'est plus dans votre liste.
list-full =
    { $count ->
        [one] Votre liste est pleine ({ $count } cours). Retirez-en un d'abord.
        [many] Votre liste est pleine ({ $count } de cours). Retirez-en un d'abord.
       *[other] Votre liste est pleine ({ $count } cours). Retirez-en un d'abord.
    }
list-lost =
    { $count ->
        [one] { $count } cours de votre liste n'est plus proposé.
        [many] { $count } de cours de votre liste ne sont plus proposés.
       *[other] { $count } cours de votre liste ne sont plus proposés.
    }
list-empty = Votre liste est vide. Ouvrez un cours et touchez « Garder ».
list-title =
    { $count ->
        [one] Votre liste contient { $count } cours :
        [many] Votre liste contient { $count } de cours :
       *[other] Votre liste contient { $count } cours :
    }
list-line = { $number }. { $title } ({ $provider } ; { $fee } ; candidature avant le : { $deadline })
no-notices = Je ne peux pas encore vous écrire de moi-même : ni nouveautés ni rappels. Vous pouvez garder des cours dans votre liste et me réécrire à tout moment.

## Feedback

feedback-ask = Une petite question : est-ce que cela vous a aidé ? 1 = pas du tout, 5 = beaucoup.
feedback-thanks = Merci ! Écrivez-moi quand vous voulez continuer.
feedback-missing = Merci de l'avoir dit. Qu'est-ce qui manquait ? Écrivez-le avec vos mots ; l'équipe le lit.
feedback-noted = Merci, c'est noté.

## Browsing

browse =
    { $count ->
        [one] Le catalogue compte { $count } cours. Comment voulez-vous le parcourir ?
        [many] Le catalogue compte { $count } de cours. Comment voulez-vous le parcourir ?
       *[other] Le catalogue compte { $count } cours. Comment voulez-vous le parcourir ?
    }
browse-by-provider = Par université
browse-by-field = Par domaine
browse-by-language = Par langue
browse-by-title = Tous les titres
browse-which-provider = Quelle université ?
browse-which-field = Quel domaine ?
browse-which-language = Quelle langue d'enseignement ?
browse-value = { $name } ({ $count })
browse-all = Tous les cours
browse-courses =
    { $count ->
        [one] { $name } : { $count } cours
        [many] { $name } : { $count } de cours
       *[other] { $name } : { $count } cours
    }
browse-line = { $number }. { $title } ({ $provider } ; { $language } ; { $fee })

## Side journeys

help = Dites-moi avec vos mots ce que vous voulez apprendre et ce qui compte pour vous : en ligne ou sur place, à quel moment, pour quel prix. Je montre des cours qui conviennent et j'explique pourquoi. Vous pouvez tout changer à tout moment, par exemple « seulement en ligne » ou « peu importe le prix ». Pour chaque cours, vous pouvez poser des questions sur l'admission, les tarifs, la reconnaissance et l'inscription. Mots utiles : retour, passer, recommencer, plus, parler à une personne. Les questions comme « C'est quoi, un crédit ECTS ? » sont aussi les bienvenues.
privacy = Je suis un programme informatique. J'enregistre vos messages et vos souhaits sous un numéro choisi au hasard, pas sous votre nom. Cela me sert uniquement à vous répondre. Le personnel des centres de formation continue des universités peut lire les conversations pour aider et pour améliorer l'offre. N'écrivez pas de noms, de numéros de téléphone ni d'informations sur la santé. Telegram traite aussi vos messages, selon ses propres règles.
person-recorded = C'est noté : vous voulez parler à une personne. En attendant une réponse ici, vous pouvez écrire à :
person-here = Une personne de l'équipe est là et lit vos messages. En attendant, l'assistant se tait.
assistant-back = La personne a quitté la conversation. C'est de nouveau moi, l'assistant automatique : écrivez ce qu'il vous faut, je continue à vous aider.
one-by-one = Vous écrivez plus vite que je ne peux répondre. Rien n'est perdu : je réponds à tout, l'un après l'autre.
not-understood = Désolé, je n'ai pas compris. Dites-le autrement, ou choisissez ci-dessous.
not-understood-again = Je n'arrive pas à vous aider sur ce point. Vous pouvez aussi demander à une personne.
not-text = Je ne sais lire que du texte. Écrivez-moi, ou choisissez ci-dessous.
stale = Ce bouton vient d'un message plus ancien ou d'une autre conversation. Voici où nous en sommes :
thanks = Avec plaisir ! Écrivez-moi quand vous voulez pour continuer.
out-of-scope = Je peux seulement vous aider pour les microcertifications des universités de Transform4Europe.
distress = Je suis désolé que vous traversiez cela. Je ne suis qu'un programme et je ne peux pas vous aider, mais des personnes le peuvent. Si vous ou quelqu'un d'autre êtes en danger, appelez le 112, le numéro d'urgence européen. Parlez à quelqu'un en qui vous avez confiance.
framework-source = Source : cadre commun T4EU sur les microcertifications 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = Je vous aide à trouver des microcertifications (cours courts avec certificat) des dix universités de Transform4Europe : admission, tarifs, inscription. Je suis un assistant automatique ; le personnel peut lire la conversation. Écrivez-moi dans votre langue.
bot-short = Trouvez un cours universitaire court, avec certificat, qui vous convient.
command-start = Commencer
command-back = Un pas en arrière
command-restart = Recommencer
command-browse = Parcourir tous les cours
command-help = Comment ça marche
command-person = Demander à une personne
command-privacy = Ce que deviennent mes données
command-language = Changer de langue

## Ce qui a changé dans un cours depuis la dernière consultation

watched-removed = Du nouveau pour « { $title } » : ce cours n'est plus proposé ici.
watched-fee = Du nouveau pour « { $title } » : le tarif a changé. Pour vous, c'est maintenant : { $fee }.
watched-start = Du nouveau pour « { $title } » : les dates ont changé. Début : { $start }.
watched-deadline = Du nouveau pour « { $title } » : la date limite a changé. Inscription jusqu'au : { $deadline }.

## Pour les personnes qui tiennent le catalogue

admin-catalogue = La version { $number } est en ligne, avec { $entries } cours. Envoyez-moi un catalogue sous forme de fichier : je le vérifie et je montre ce qui changerait. Ce que vous écrivez sous le fichier est conservé comme motif.
admin-errors = J'ai trouvé des erreurs dans { $file }. Rien n'a changé. Corrigez-les et renvoyez le fichier.
admin-preview = J'ai vérifié { $file }. Voici ce qui changerait :
admin-ask = Je le publie ? Les apprenants le verront tout de suite.
admin-objections = Regardez-y à deux fois : { $objections }
admin-reason-needed = Pour le publier quand même, renvoyez le fichier et écrivez le motif en dessous.
admin-published = C'est fait. La version { $number } est en ligne.
admin-discarded = Le fichier est abandonné. Rien n'a changé.
admin-draft-gone = Ce fichier n'est plus en attente. Renvoyez-le, s'il vous plaît.
admin-overtaken = Une autre version a été publiée entre-temps. Renvoyez le fichier pour voir ce qu'il changerait maintenant.
admin-unreadable = Je n'ai pas pu récupérer le fichier. Envoyez-le comme document de 20 Mo au plus.
admin-rollback = La version { $number } est en ligne. Je reviens à la version { $previous } ?
admin-rollback-none = Il n'y a pas de version antérieure.
choice-publish = Publier
choice-publish-anyway = Publier quand même
choice-discard = Abandonner
choice-rollback = Revenir à la version { $previous }
