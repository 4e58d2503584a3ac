# What the assistant says in English. Plain, short, warm. Everything in { braces } comes from the
# catalogue or from the learner. A line that begins with "•" stands close to the one before it.

## Welcome

welcome-hello = Hello! I help you find microcredentials: short, certified courses of the ten Transform4Europe universities. I am an automated assistant, not a person. I inform you; the universities decide on admission.
welcome-data = I keep what you write here so that I can answer. I do not ask for your name. University staff can read along to help. More: /privacy
welcome-languages = You can write to me in: { $languages }.
hello-again = Hello again!
restarted = Let's begin again. I have put your wishes aside.
welcome-ask = What would you like to learn, and what should I know about you? For example: “I am a nurse, I want to learn about dementia care, online, in the evenings, at most 100 euros.” Or look around first.
sample-notice = Please note: this is a demonstration with sample data. The courses, fees and links are examples, not real offers.
sample-mark = Sample data, not a real offer.
sample-link = Sample data: the link leads to an example page.
language-ask = Which language shall we use? I speak { $languages }.
language-changed = All right, let's go on in English.

## Questions to the learner

ask-goal = What would you like to learn? A topic, a skill or a job you have in mind.
ask-target-groups = What describes you best?
ask-education = What is your highest level of education?
ask-experience-years = How many years of work experience do you have in this field?
ask-home-university = At which university do you study?
ask-residence-country = In which country do you live?
ask-languages = In which languages can you follow a course?
ask-modes = How would you like to learn?
ask-times = When do you have time for sessions?
ask-max-fee = How much may it cost at most? Choose, or write an amount.
ask-hours-per-week = How many hours a week do you have at most?
ask-max-weeks = How long may it take at most?
ask-min-ects = How many ECTS credits do you need at least?
ask-starts-after = From when on could you start?
ask-starts-before = By when should it start?
ask-providers = Do you prefer a certain university?
ask-countries = Do you prefer a certain country?
ask-why-fees = (Fees and reductions can depend on it.)
ask-why-admission = (The provider asks about it. I only show it next to the requirement.)
fee-limit =
    { $limit ->
        [0] Only free courses
       *[other] Up to €{ $limit }
    }
max-weeks-limit =
    { $limit ->
        [one] Up to { $limit } week
       *[other] Up to { $limit } weeks
    }
hours-per-week-limit = Up to { $limit } hours a week

## Choices

choice-back = ← Back
choice-skip = Skip
choice-show = Show results
choice-more = More
choice-refine = Change my wishes
choice-browse = Browse all courses
choice-restart = Start over
choice-help = How does this work?
choice-privacy = My data
choice-person = Ask a person
choice-goal = Say what I want to learn
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [one] Without { $slots }: { $count } course
       *[other] Without { $slots }: { $count } courses
    }
choice-open = Open
choice-details = Content and details
choice-admission = Admission
choice-fees = Fees
choice-register = Register
choice-recognition = Does it count?
choice-pathway = What it builds up to
choice-similar = Similar courses
choice-save = Save
choice-unsave = Take off my list
choice-list = My list
choice-compare = Compare
choice-what-if = What if I change something?
choice-why = Why this one?
choice-why-not = Why not?
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

noted = Noted: { $items }.
noted-gone = No longer a condition: { $slots }.
fault = I cannot use “{ $value }” for { $slot }, so I left it as it was.
refine = What would you like to change?
known-goal = You want to learn: { $goal }.
known = So far I take into account: { $items }.
said-languages = in { $languages }
said-residence = living in { $country }
said-max-fee = up to { $fee }
said-experience-years =
    { $value ->
        [one] { $value } year of experience
       *[other] { $value } years of experience
    }
said-hours-per-week =
    { $value ->
        [one] up to { $value } hour a week
       *[other] up to { $value } hours a week
    }
said-max-weeks =
    { $value ->
        [one] up to { $value } week
       *[other] up to { $value } weeks
    }
said-min-ects = at least { $value } ECTS
said-starts-after = start from { $value } on
said-starts-before = start before { $value }
education-level =
    { $level ->
        [1] Primary school
        [2] Lower secondary school
        [3] Vocational certificate
        [4] Secondary school diploma
        [5] Short-cycle higher education
        [6] Bachelor's degree
        [7] Master's degree
       *[8] Doctorate
    }

## Recommendations

recommend-goal =
    { $count ->
        [one] { $count } course fits your wish “{ $goal }”:
       *[other] { $count } courses fit your wish “{ $goal }”. The closest first:
    }
recommend-any =
    { $count ->
        [one] { $count } course fits what you told me:
       *[other] { $count } courses fit what you told me. Here are the first:
    }
recommend-more = Here are more:
recommend-new =
    { $count ->
        [one] { $count } of them is new with this change and comes first.
       *[other] { $count } of them are new with this change and come first.
    }
recommend-also-unstated =
    { $count ->
        [one] For { $count } more, something you asked for is not stated; it comes last.
       *[other] For { $count } more, something you asked for is not stated; they come last.
    }
recommend-only-unstated =
    { $count ->
        [one] I found { $count } course that may fit, but the provider does not state everything you asked for. What is open is marked.
       *[other] I found { $count } courses that may fit, but the providers do not state everything you asked for. What is open is marked.
    }
recommend-nearest = I found nothing that is clearly about “{ $goal }”. These courses come nearest; please look whether one of them helps you:
recommend-no-more =
    { $count ->
        [one] That was the only one.
       *[other] Those were all { $count }.
    }
reason-goal = Your wish “{ $goal }”
reason-goal-field = Your wish “{ $goal }”: { $field }
reason-target-group = Made for { $groups }
reason-met = As you asked: { $items }
unknown = Not stated by the provider: { $items }
caution-open-to = Please check who may join: { $open }
caution-closed = Closed at the moment: the deadline or start date has passed
met-own-pace = at your own pace

## Nothing fits

nothing-fits =
    { $count ->
        [one] There is { $count } course about this, but it does not meet all your conditions.
       *[other] There are { $count } courses about this, but none meets all your conditions.
    }
nothing-conflict =
    { $n ->
        [one] No course about this meets this condition: { $items }.
       *[other] These conditions do not go together: { $items }.
    }
nothing-excludes =
    { $count ->
        [one] • { $slot }: excludes { $count } course
       *[other] • { $slot }: excludes { $count } courses
    }
nothing-about = I found nothing in the portfolio about “{ $goal }”. Please tell me another topic, or say it in other words.

## One course

course-summary = { $text }
course-gone = This course is not in the portfolio (any more).
course-which = Which course do you mean? Open one first, or tell me what you want to learn.
details-outcomes = What you will have learnt, as the provider puts it:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = The provider does not state learning outcomes.
details-module = • Module: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [one] { $ects } ECTS credit
       *[other] { $ects } ECTS credits
    }
no-ects = no ECTS credits
hours =
    { $hours ->
        [one] { $hours } hour in all
       *[other] { $hours } hours in all
    }
weeks =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
hours-per-week =
    { $hours ->
        [one] about { $hours } hour a week
       *[other] about { $hours } hours a week
    }
eqf = EQF level { $level }
eqf-cycle = EQF level { $level }, { $cycle }
start-passed = last start was { $date }
deadline-passed = passed ({ $date })
not-stated = not stated by the provider
free-of-charge = free of charge
amount-approximate = { $shown } (about { $converted })
amount-converted = { $shown } ({ $converted })
quote = “{ $text }”
quote-foreign = “{ $text }” (provider's text in { $language })

fact-provider = University
fact-volume = Volume
fact-language = Taught in
fact-delivery = How
fact-fee = Fee for you
fact-start = Start
fact-deadline = Apply by
fact-level = Level
fact-place = Place
fact-target-groups = For
fact-open-to = Who may join
fact-kind = Kind
fact-field = Field
fact-assessment = Assessment
fact-supervision = Supervision
fact-certificate = Certificate
fact-quality = Quality assurance
fact-awarding-body = Awarded by
fact-country = Country
fact-prerequisites = Prerequisites
fact-lms = Learning platform
fact-reviewed = Last reviewed

## Admission

admission-title = Admission to { $title }
admission-open-to = Who may join: { $open }.
admission-asks = What the provider asks, and what you told me:
admission-line = • { $asked } — { $told }
admission-not-stated = The provider does not state admission requirements.
admission-prerequisites = Prerequisites: { $text }
admission-own-words = In the provider's words: { $text }
admission-decides = I cannot say whether you will be admitted: the university decides that.
asks-education =
    { $level ->
        [1] Primary school
        [2] Lower secondary school
        [3] Vocational certificate
        [4] Secondary school diploma (EQF 4)
        [5] Short-cycle higher education (EQF 5)
        [6] Bachelor's degree (EQF 6)
        [7] Master's degree (EQF 7)
       *[8] Doctorate (EQF 8)
    }
asks-experience =
    { $years ->
        [one] { $years } year of work experience
       *[other] { $years } years of work experience
    }
asks-experience-in =
    { $years ->
        [one] { $years } year of work experience: { $text }
       *[other] { $years } years of work experience: { $text }
    }
asks-language = Language: { $language }
asks-language-level = Language: { $language }, level { $level }
asks-enrolment = Enrolment: { $text }
asks-course = Before it: the course { $title }
asks-document = Document: { $text }
asks-selection = Selection: { $text }
asks-other = { $text }
told-education =
    you told me: { $level ->
        [1] primary school
        [2] lower secondary school
        [3] vocational certificate
        [4] secondary school diploma
        [5] short-cycle higher education
        [6] bachelor's degree
        [7] master's degree
       *[8] doctorate
    }
told-experience =
    { $years ->
        [one] you told me: { $years } year
       *[other] you told me: { $years } years
    }
told-target-groups = you told me: { $groups }
told-unknown = you have not told me

## Fees

fees-title = Fees for { $title }
fees-applies = The fee is { $fee }.
fees-applies-as = The fee for you ({ $audience }) is { $fee }, from what you told me.
fees-not-stated = The provider does not state a fee for you.
fees-standard = • Standard fee: { $fee }
fees-other = • For { $audience }: { $fee }
fees-waivers = Reductions that may apply:
fees-waiver = • { $percent } % less for { $audience }: { $basis }
fees-waiver-quoted = • { $percent } % less for { $audience }: { $basis }. { $text }
waiver-belongs = you told me that you belong to this group
waiver-unsaid = if you belong to this group
waiver-agreement = by an agreement between universities of the alliance
waiver-agreement-home = by an agreement of { $provider } with the provider
fees-decides = The university confirms the final amount.

## Registration

register-title = Registration for { $title }
register-link = You register with the university itself, through the link below.
register-deadline = • Apply by: { $deadline }
register-start = • Start: { $start }
register-fee = • Fee for you: { $fee }
register-documents = • You will need: { $items }
register-no-documents = • Documents needed: not stated by the provider
register-certificate = • You will receive: { $certificate }. It will carry your name, the date of issue and your result.
register-decides = The university decides on admission.
register-closed = Registration is closed: the stated date { $date } has passed, so I give you no link.
register-closed-next = The university can tell you about the next round.
register-no-link = The provider does not state a registration link. Please ask there:
link-register = Register at the university
link-source = Course page
link-contact = Contact page
link-fee-policy = Fee rules
contact = Questions: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: no contact stated
contact-page = Questions: { $provider }, see the contact page.
contact-not-stated = { $provider } names no contact.

## Recognition

recognition-title = Does { $title } count?
recognition-counts = • { $kind }
recognition-own-words = • In the provider's words: { $text }
recognition-not-stated = The provider does not state where it counts.
recognition-certificate = You receive: { $certificate }.
recognition-volume = Volume and level: { $volume }; { $level }.
recognition-elsewhere = Whether another university or an employer accepts it is decided there. Ask before you register, and show the learning outcomes, the volume and the level.

## Pathways

pathway-title = What { $title } builds up to
pathway-name =
    { $steps ->
        [one] It is part of “{ $name }”, { $steps } step:
       *[other] It is part of “{ $name }”, { $steps } steps:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← this course
pathway-total =
    { $ects ->
        [one] Together: { $ects } ECTS credit.
       *[other] Together: { $ects } ECTS credits.
    }
pathway-award = It leads to: { $award }.
pathway-towards = It can be stacked towards: { $titles }.
pathway-stand-alone = It stands alone: the provider names no larger credential that it counts towards.
pathway-not-stated = The provider does not state whether it can be combined into something larger.

## Comparing and reasons

compare-title = { $count } courses side by side. Here is what differs:
compare-same = The same for all: { $items }
compare-fact = { $label }: { $value }
compare-which = Which courses shall I compare? Open some first, or say for example “compare the first and the second”.
similar-title = Courses like { $title }:
similar-none = I found no other course like { $title } that meets your conditions.
why-title = Why { $title }:
why-line = • { $reason }
why-nothing-said = • You have not told me yet what matters to you.
why-not-title = { $title }, held against your wishes:
why-not-broken = • { $label }: { $value }. You asked for: { $wish }
why-not-topic = • It is not clearly about “{ $goal }”.
why-not-nothing = • Nothing speaks against it: it meets what you told me.
what-if-title = If you gave up one condition:
what-if-line =
    { $count ->
        [one] • without “{ $wish }”: { $count } more course
       *[other] • without “{ $wish }”: { $count } more courses
    }
what-if-nothing = No single condition of yours keeps other courses away.

## Shortlist

list-saved =
    { $count ->
        [one] I have put { $title } on your list.
       *[other] I have put { $title } on your list; it now holds { $count } courses.
    }
list-removed = { $title } is off your list.
list-full =
    { $count ->
        [one] Your list is full ({ $count } course). Take one off first.
       *[other] Your list is full ({ $count } courses). Take one off first.
    }
list-lost =
    { $count ->
        [one] { $count } course of your list is not in the portfolio any more.
       *[other] { $count } courses of your list are not in the portfolio any more.
    }
list-empty = Your list is empty. Open a course and tap “Save”.
list-title =
    { $count ->
        [one] Your list holds { $count } course:
       *[other] Your list holds { $count } courses:
    }
list-line = { $number }. { $title } ({ $provider }; { $fee }; apply by: { $deadline })
no-notices = I cannot write to you on my own yet: no news of courses and no reminders. You can save courses to your list and write to me again at any time.

## Feedback

feedback-ask = One short question: did this help you? 1 is “not at all”, 5 is “very much”.
feedback-thanks = Thank you! Write any time if you want to go on.
feedback-missing = Thank you for saying so. What was missing? Please write it in your own words; staff read it.
feedback-noted = Thank you, I have noted that.

## Browsing

browse =
    { $count ->
        [one] The portfolio has { $count } course. How do you want to look around?
       *[other] The portfolio has { $count } courses. How do you want to look around?
    }
browse-by-provider = By university
browse-by-field = By field
browse-by-language = By language
browse-by-title = All titles
browse-which-provider = Which university?
browse-which-field = Which field?
browse-which-language = Which language of instruction?
browse-value = { $name } ({ $count })
browse-all = All courses
browse-courses =
    { $count ->
        [one] { $name }: { $count } course
       *[other] { $name }: { $count } courses
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; { $fee })

## Side journeys

help = Tell me what you want to learn, in your own words, and what matters to you: online or on site, when, how much it may cost. I show courses that fit and say why. You can change anything at any time, for example “only online” or “the price does not matter”. For each course you can ask about admission, fees, whether it counts and how to register. Useful words: back, skip, start over, more, talk to a person. Questions such as “What is an ECTS credit?” are welcome too.
privacy = I am a computer program. I store your messages and what you tell me about your wishes, under a random number and not under your name. I use it only to answer you. Staff of the universities' lifelong learning centres can read conversations to help and to improve the offer. Please do not write names, phone numbers or health details. Telegram itself also processes your messages, under its own rules.
person-recorded = I have noted that you would like to speak to a person. Until someone answers here, you can write to:
person-here = A person from the team is here now and reads what you write. The assistant is quiet meanwhile.
assistant-back = The person has left the conversation. I am the automated assistant again: write what you need, and I go on helping you.
one-by-one = You write faster than I can answer. Nothing is lost: I answer everything one by one.
not-understood = Sorry, I did not understand that. Please say it in other words, or choose below.
not-understood-again = I seem to be no help with this. You can also ask a person.
not-text = I can only read text. Please write to me, or choose below.
stale = That button belongs to an earlier message or to another chat. Here is where we are:
thanks = You are welcome! Write any time if you want to go on.
out-of-scope = I can only help with microcredentials of the Transform4Europe universities.
distress = I am sorry that you are going through this. I am only a program and cannot help with it, but people can. If you or someone is in danger, call 112, the European emergency number. Please talk to someone you trust.
framework-source = Source: T4EU Joint Framework on Microcredentials 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = I help you find microcredentials (short, certified courses) of the ten Transform4Europe universities, and show admission, fees and registration. I am an automated assistant; staff can read along. Write to me in your language.
bot-short = Find a short, certified university course that fits you.
command-start = Begin
command-back = One step back
command-restart = Start over
command-browse = Browse all courses
command-help = How this works
command-person = Ask a person
command-privacy = What happens with my data
command-language = Change the language

## Changes in a course since the learner looked

watched-removed = News about “{ $title }”: the course is no longer offered here.
watched-fee = News about “{ $title }”: the fee has changed. For you it is now: { $fee }.
watched-start = News about “{ $title }”: the dates have changed. Start: { $start }.
watched-deadline = News about “{ $title }”: the deadline has changed. Apply by: { $deadline }.

## For those who keep the catalogue

admin-catalogue = Release { $number } is live. It has { $entries } courses. Send me a catalogue as a file, and I will check it and show what would change. What you write under the file is kept as the reason.
admin-errors = I found mistakes in { $file }. Nothing has changed. Please correct them and send the file again.
admin-preview = I have checked { $file }. This is what would change:
admin-ask = Shall I publish it? Learners see it at once.
admin-objections = Please look twice: { $objections }
admin-reason-needed = To publish it all the same, send the file again and write the reason under it.
admin-published = Done. Release { $number } is live.
admin-discarded = The file is thrown away. Nothing has changed.
admin-draft-gone = This file is not waiting any more. Please send it again.
admin-overtaken = Another release has gone live in the meantime. Please send the file again to see what it would change now.
admin-unreadable = I could not get that file. Please send it as a document of at most 20 MB.
admin-rollback = Release { $number } is live. Shall I go back to release { $previous }?
admin-rollback-none = There is no earlier release to go back to.
choice-publish = Publish
choice-publish-anyway = Publish all the same
choice-discard = Throw away
choice-rollback = Back to release { $previous }
