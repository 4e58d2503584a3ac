# Concise answers about microcredentials, after the T4EU Joint Framework on Microcredentials.
# prompts/framework.yaml names the section of each.

section-approval = secção 1
section-5 = secção 5
section-5-annex-1 = secção 5 e Anexo I
section-6 = secção 6
section-7 = secção 7
section-9-annex-1 = secção 9 e Anexo I
section-9 = secção 9
section-13 = secção 13
section-14 = secção 14
section-16 = secção 16
section-glossary = Glossário
section-glossary-9 = Glossário e secção 9
section-annex-2 = Anexo II

framework-microcredential = Uma microcredencial comprova o que aprendeu numa formação curta, avaliado com critérios claros. Dá uma especialização ou uma competência profissional, ou valoriza um grau académico, mas não é um grau. É sua: pode partilhá-la, levá-la consigo e combiná-la com outras.
framework-ects = Os créditos ECTS dizem quanto trabalho exige um curso. Na aliança, uma microcredencial pode dar créditos, por exemplo 1, 1,5 ou 2, e até 30, conforme a universidade; algumas não dão nenhum.
framework-eqf = O nível de uma microcredencial é indicado no Quadro Europeu de Qualificações (QEQ, em inglês EQF), quando se aplica, e no ensino superior também pelo ciclo. A universidade indica-o em cada curso.
framework-stackability = As microcredenciais acumuláveis podem somar-se umas às outras, para construir passo a passo uma qualificação maior. Um curso também pode valer por si só.
framework-portability = A portabilidade significa que pode levar a sua microcredencial consigo e que ela pode ser reconhecida noutro lado: noutros tipos de ensino, no mercado de trabalho e noutros países.
framework-shareability = Poder partilhar uma microcredencial significa que pode decidir a quem a mostra, no seu país ou no estrangeiro.
framework-learning-outcomes = Os resultados de aprendizagem descrevem o que deve saber e saber fazer depois de um curso, de forma que se possa medir: conhecimentos, aptidões e competências.
framework-lifelong-learning = A aprendizagem ao longo da vida é toda a aprendizagem, formal ou não, em qualquer fase da vida, que melhora ou atualiza conhecimentos, aptidões e competências.
framework-nonformal-learning = A aprendizagem não formal é planeada, com objetivos, tempo e algum apoio, mas fora do ensino e da formação formais.
framework-informal-learning = A aprendizagem informal vem da vida de todos os dias. Não é organizada e, muitas vezes, não é intencional.
framework-degree = Não. Uma microcredencial pode valorizar um grau ou fazer parte dele, mas não é um grau. Um grau é um curso superior completo, como uma licenciatura, um mestrado ou um doutoramento.
framework-programme = Um curso leva a uma microcredencial. Um programa de microcredenciais é um conjunto de cursos que levam a uma credencial maior.
framework-certificate = Pode receber um crachá digital, um certificado do curso com créditos ECTS, ou um certificado ou diploma do programa, com ou sem créditos ECTS. Depende da universidade e do país.
framework-quality = Todas as microcredenciais assentam numa garantia da qualidade segundo normas acordadas. As universidades podem usar um mecanismo comum e o Gabinete Conjunto de Garantia da Qualidade da aliança.
framework-fee-rules = Cada universidade define os seus preços; nos cursos conjuntos, combinam-nos entre si. As universidades também podem assinar acordos para que certas pessoas não paguem.
framework-target-groups = São para quem acabou há pouco o secundário, para estudantes de licenciatura, de mestrado e de doutoramento, para pessoas em cargos de gestão e para todas as outras pessoas, desde quem entra no mercado de trabalho até quem trabalha há muitos anos.
framework-delivery = Os cursos podem ser presenciais, mistos ou totalmente online. Online pode ser em conjunto, a uma hora marcada (síncrono), ou quando lhe der jeito (assíncrono).
framework-duration = A duração não é fixa. Nas universidades da aliança vai de 5 horas a um ano letivo inteiro.
framework-assessment = A forma de avaliação é planeada desde o início e está na descrição de cada curso.
framework-alliance = A Transform4Europe é uma aliança de dez universidades europeias: Sarre, Alicante, Academia de Artes da Estónia, Católica Portuguesa, Primorska, Jean Monnet, Silésia, Sófia, Trieste e Vytautas Magnus.
framework-updates = A oferta conjunta é revista todos os anos em setembro, antes de começar o ano letivo.
