# Concise answers about microcredentials, after the T4EU Joint Framework on Microcredentials.
# prompts/framework.yaml names the section of each.

section-approval = apartado 1
section-5 = apartado 5
section-5-annex-1 = apartado 5 y Anexo I
section-6 = apartado 6
section-7 = apartado 7
section-9-annex-1 = apartado 9 y Anexo I
section-9 = apartado 9
section-13 = apartado 13
section-14 = apartado 14
section-16 = apartado 16
section-glossary = Glosario
section-glossary-9 = Glosario y apartado 9
section-annex-2 = Anexo II

framework-microcredential = Una microcredencial acredita lo que usted ha aprendido en una formación breve, evaluada con criterios claros. Aporta una especialización o una competencia profesional, o da más valor a una titulación, pero no es una titulación. Es suya: puede compartirla, llevarla a otro lugar y combinarla con otras.
framework-ects = Los créditos ECTS indican cuánto trabajo supone un curso. En la alianza, una microcredencial puede dar créditos, por ejemplo 1, 1,5 o 2, y hasta 30, según la universidad; algunas no dan ninguno.
framework-eqf = El nivel de una microcredencial se indica según el Marco Europeo de Cualificaciones (MEC, en inglés EQF), cuando procede, y en la educación superior también según el ciclo. La universidad lo indica en cada curso.
framework-stackability = Que las microcredenciales sean acumulables significa que puede sumar unas a otras y construir paso a paso una cualificación mayor. Un curso también puede valer por sí solo.
framework-portability = La portabilidad significa que puede llevar su microcredencial a otro lugar y que allí se la pueden reconocer: en otros estudios, en el mercado laboral y en otros países.
framework-shareability = Que una microcredencial se pueda compartir significa que usted decide a quién se la enseña, en su país o en el extranjero.
framework-learning-outcomes = Los resultados de aprendizaje describen lo que usted debería saber y saber hacer después de un curso, de forma que se pueda medir: conocimientos, habilidades y competencias.
framework-lifelong-learning = El aprendizaje permanente es todo aprendizaje, formal o no, en cualquier etapa de la vida, que mejora o actualiza conocimientos, habilidades y competencias.
framework-nonformal-learning = El aprendizaje no formal está planificado, con objetivos, tiempo y algo de apoyo, pero queda fuera de la educación y la formación formales.
framework-informal-learning = El aprendizaje informal viene de la vida diaria. No está organizado y muchas veces no es intencionado.
framework-degree = No. Una microcredencial puede dar más valor a una titulación o formar parte de ella, pero no es una titulación. Una titulación son unos estudios completos, como un grado, un máster o un doctorado.
framework-programme = Un curso lleva a una microcredencial. Un programa de microcredenciales es un conjunto de cursos que llevan a una credencial mayor.
framework-certificate = Puede recibir una insignia digital, un certificado del curso con créditos ECTS, o un certificado o diploma del programa con o sin créditos ECTS. Depende de la universidad y de su país.
framework-quality = Toda microcredencial se apoya en una garantía de calidad según normas acordadas. Las universidades pueden usar un mecanismo común y la Oficina Conjunta de Garantía de Calidad de la alianza.
framework-fee-rules = Cada universidad fija sus precios; en los cursos conjuntos los acuerdan entre ellas. Las universidades también pueden firmar acuerdos para que ciertas personas no paguen.
framework-target-groups = Son para quienes acaban de terminar el instituto, para estudiantes de grado, de máster y de doctorado, para personal directivo y para todas las demás personas, desde quienes llegan al mercado laboral hasta quienes llevan muchos años trabajando.
framework-delivery = Los cursos pueden ser presenciales, semipresenciales o totalmente en línea. En línea puede ser en grupo y a una hora fija (síncrono) o cuando usted quiera (asíncrono).
framework-duration = La duración no es fija. En las universidades de la alianza va desde 5 horas hasta un curso académico entero.
framework-assessment = La forma de evaluar se planifica desde el principio y aparece en la descripción de cada curso.
framework-alliance = Transform4Europe es una alianza de diez universidades europeas: Sarre, Alicante, Academia de Artes de Estonia, Católica Portuguesa, Primorska, Jean Monnet, Silesia, Sofía, Trieste y Vytautas Magnus.
framework-updates = La oferta conjunta se revisa cada año en septiembre, antes de que empiece el curso académico.
