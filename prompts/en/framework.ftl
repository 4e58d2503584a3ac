# Concise answers about microcredentials, after the T4EU Joint Framework on Microcredentials.
# prompts/framework.yaml names the section of each.

section-approval = section 1
section-5 = section 5
section-5-annex-1 = section 5 and Annex I
section-6 = section 6
section-7 = section 7
section-9-annex-1 = section 9 and Annex I
section-9 = section 9
section-13 = section 13
section-14 = section 14
section-16 = section 16
section-glossary = Glossary
section-glossary-9 = Glossary and section 9
section-annex-2 = Annex II

framework-microcredential = A microcredential is a record of what you have learnt in a small volume of study, checked against clear criteria. It adds a specialisation or a professional skill, or it adds value to a degree, but it is not a degree. It belongs to you; you can share it, take it elsewhere and combine it with others.
framework-ects = ECTS credits tell how much study a course takes. In the alliance a microcredential may give credits, for example 1, 1.5 or 2, up to 30, depending on the university; some give none.
framework-eqf = The level of a microcredential is given on the European Qualifications Framework (EQF), where that applies, and for higher education also by its cycle. The provider states it with the course.
framework-stackability = Stackability means that you can add microcredentials to one another and build a larger qualification step by step. A course may also stand alone.
framework-portability = Portability means that a microcredential can be taken along and recognised elsewhere: in other kinds of education, on the labour market and in other countries.
framework-shareability = Shareability means that you decide whom you show your microcredential to, in your country or abroad.
framework-learning-outcomes = Learning outcomes describe what you should know and be able to do after a course, in terms that can be measured: knowledge, skills and competences.
framework-lifelong-learning = Lifelong learning is all learning, formal or not, at every stage of life, that improves or refreshes knowledge, skills and competences.
framework-nonformal-learning = Non-formal learning is planned learning with goals, time and some support, but outside formal education and training.
framework-informal-learning = Informal learning comes from everyday life. It is not organised, and often not intended.
framework-degree = No. A microcredential can add value to a degree or be part of one, but it is not a degree. A degree is a full course of study, such as a bachelor's, a master's or a doctorate.
framework-programme = A microcredential course leads to one microcredential. A microcredential programme is a set of courses that lead to a larger credential.
framework-certificate = What you receive can be a digital badge, a course certificate with ECTS credits, or a programme certificate or diploma with or without ECTS credits. It depends on the provider and its country.
framework-quality = Every microcredential rests on quality assurance by agreed standards. The universities can use a common mechanism and the alliance's Joint Quality Assurance Office.
framework-fee-rules = Each university sets its own fees; for joint courses the partners agree on them. Universities can also sign agreements that free certain learners from fees.
framework-target-groups = They are for recent school leavers, for bachelor students, for master and doctoral students, for executive staff, and for all other learners, from people entering the labour market to long-time employees.
framework-delivery = Courses can be face to face, blended or entirely online. Online means together at a set time (synchronous) or in your own time (asynchronous).
framework-duration = The length is not fixed. At the partner universities it ranges from 5 hours to a whole academic year.
framework-assessment = How you are assessed is planned from the start and stands in the description of each course.
framework-alliance = Transform4Europe is an alliance of ten European universities: Saarland, Alicante, Estonian Academy of Arts, Católica Portuguesa, Primorska, Jean Monnet, Silesia, Sofia, Trieste and Vytautas Magnus.
framework-updates = The joint portfolio is revised every year before the academic year begins, in September.
