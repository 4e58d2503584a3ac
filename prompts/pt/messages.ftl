# What the assistant says in Portuguese (of Portugal). Plain, short, warm, in the polite third
# person without "você". Everything in { braces } comes from the catalogue or from the learner. A
# line that begins with "•" stands close to the one before it. Numbers are chosen by [1], not by
# [one]: for the locale data plain "pt" is Brazilian, where 0 and 1.5 count as one.

## Welcome

welcome-hello = Olá! Ajudo a encontrar microcredenciais: cursos curtos e certificados das dez universidades Transform4Europe. Sou um assistente automático, não uma pessoa. Dou informações; quem decide a admissão são as universidades.
welcome-data = Guardo o que escreve aqui para poder responder. Não pergunto o seu nome. A equipa das universidades pode ler a conversa para ajudar. Saiba mais: /privacy
welcome-languages = Pode escrever-me em: { $languages }.
hello-again = Olá de novo!
restarted = Vamos começar de novo. Pus de lado o que me tinha pedido.
welcome-ask = O que gostaria de aprender, e o que devo saber sobre si? Por exemplo: “Sou enfermeira, quero aprender a cuidar de pessoas com demência, online, à noite, no máximo 100 euros.” Ou dê primeiro uma vista de olhos.
sample-notice = Atenção: isto é uma demonstração com dados de exemplo. Os cursos, os preços e as ligações são exemplos, não são ofertas reais.
sample-mark = Dados de exemplo, não é uma oferta real.
sample-link = Dados de exemplo: a ligação leva a uma página de exemplo.
language-ask = Em que língua vamos falar? Falo { $languages }.
language-changed = Muito bem, continuamos em português.

## Questions to the learner

ask-goal = O que gostaria de aprender? Um tema, uma competência ou um trabalho que tenha em mente.
ask-target-groups = Qual é a sua situação?
ask-education = Qual é o nível de ensino mais alto que completou?
ask-experience-years = Quantos anos de experiência profissional tem nesta área?
ask-home-university = Em que universidade estuda?
ask-residence-country = Em que país vive?
ask-languages = Em que línguas consegue seguir um curso?
ask-modes = Como prefere aprender?
ask-times = Quando tem tempo para as aulas?
ask-max-fee = Quanto pode custar, no máximo? Escolha ou escreva um valor.
ask-hours-per-week = Quantas horas por semana tem, no máximo?
ask-max-weeks = Quanto tempo pode durar, no máximo?
ask-min-ects = De quantos créditos ECTS precisa, no mínimo?
ask-starts-after = A partir de quando pode começar?
ask-starts-before = Até quando deve o curso começar?
ask-providers = Prefere alguma universidade?
ask-countries = Prefere algum país?
ask-why-fees = (O preço e os descontos podem depender disso.)
ask-why-admission = (A universidade pergunta isto. Só o mostro ao lado do requisito.)
fee-limit =
    { $limit ->
        [0] Só cursos gratuitos
       *[other] Até { $limit } €
    }
max-weeks-limit =
    { $limit ->
        [1] Até { $limit } semana
       *[other] Até { $limit } semanas
    }
hours-per-week-limit =
    { $limit ->
        [1] Até { $limit } hora por semana
       *[other] Até { $limit } horas por semana
    }

## Choices

choice-back = ← Voltar
choice-skip = Saltar
choice-show = Ver resultados
choice-more = Mais
choice-refine = Mudar o que pedi
choice-browse = Ver todos os cursos
choice-restart = Começar de novo
choice-help = Como funciona?
choice-privacy = Os meus dados
choice-person = Falar com uma pessoa
choice-goal = Dizer o que quero aprender
choice-change = { $slot }
choice-title = { $title }
choice-provider = { $provider }
choice-tongue = { $language }
choice-who = { $who }
choice-drop =
    { $count ->
        [1] Sem “{ $slots }”: { $count } curso
       *[other] Sem “{ $slots }”: { $count } cursos
    }
choice-open = Abrir
choice-details = Conteúdo e pormenores
choice-admission = Admissão
choice-fees = Preço
choice-register = Inscrição
choice-recognition = É reconhecido?
choice-pathway = A que pode levar?
choice-similar = Cursos parecidos
choice-save = Guardar
choice-unsave = Tirar da minha lista
choice-list = A minha lista
choice-compare = Comparar
choice-what-if = E se eu mudar algo?
choice-why = Porquê este?
choice-why-not = Porque não?
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

noted = Tomei nota: { $items }.
noted-gone = Já não conta como condição: { $slots }.
fault = Não consigo usar “{ $value }” ({ $slot }), por isso deixei tudo como estava.
refine = O que gostaria de mudar?
known-goal = Quer aprender: { $goal }.
known = Até agora tenho em conta: { $items }.
said-languages = em { $languages }
said-residence = residência: { $country }
said-max-fee = até { $fee }
said-experience-years =
    { $value ->
        [1] { $value } ano de experiência
       *[other] { $value } anos de experiência
    }
said-hours-per-week =
    { $value ->
        [1] até { $value } hora por semana
       *[other] até { $value } horas por semana
    }
said-max-weeks =
    { $value ->
        [1] até { $value } semana
       *[other] até { $value } semanas
    }
said-min-ects = pelo menos { $value } ECTS
said-starts-after = início a partir de { $value }
said-starts-before = início antes de { $value }
education-level =
    { $level ->
        [1] 1.º ou 2.º ciclo do ensino básico
        [2] ensino básico (9.º ano)
        [3] certificado de formação profissional
        [4] ensino secundário (12.º ano)
        [5] curso técnico superior profissional (CTeSP)
        [6] licenciatura
        [7] mestrado
       *[8] doutoramento
    }

## Recommendations

recommend-goal =
    { $count ->
        [1] Há { $count } curso que corresponde ao que procura, “{ $goal }”:
       *[other] Há { $count } cursos que correspondem ao que procura, “{ $goal }”. Primeiro, os mais próximos:
    }
recommend-any =
    { $count ->
        [1] Há { $count } curso que corresponde ao que me disse:
       *[other] Há { $count } cursos que correspondem ao que me disse. Aqui estão os primeiros:
    }
recommend-more = Aqui estão mais:
recommend-new =
    { $count ->
        [1] Com esta mudança há { $count } curso novo, que aparece primeiro.
       *[other] Com esta mudança há { $count } cursos novos, que aparecem primeiro.
    }
recommend-also-unstated =
    { $count ->
        [1] Em mais { $count } curso falta um dado que pediu; aparece no fim.
       *[other] Em mais { $count } cursos falta algum dado que pediu; aparecem no fim.
    }
recommend-only-unstated =
    { $count ->
        [1] Encontrei { $count } curso que pode servir, mas a universidade não indica tudo o que pediu. O que está em aberto vai assinalado.
       *[other] Encontrei { $count } cursos que podem servir, mas as universidades não indicam tudo o que pediu. O que está em aberto vai assinalado.
    }
recommend-nearest = Não encontrei nada que seja claramente sobre “{ $goal }”. Estes cursos são os mais próximos; veja se algum lhe serve:
recommend-no-more =
    { $count ->
        [1] Era o único.
       *[other] Já mostrei todos: { $count } cursos.
    }
reason-goal = O que procura: “{ $goal }”
reason-goal-field = O que procura, “{ $goal }”: { $field }
reason-target-group = Pensado para: { $groups }
reason-met = Como pediu: { $items }
unknown = A universidade não indica: { $items }
caution-open-to = Verifique quem pode participar: { $open }
caution-closed = Fechado neste momento: o prazo ou a data de início já passou
met-own-pace = ao seu ritmo

## Nothing fits

nothing-fits =
    { $count ->
        [1] Há { $count } curso possível, mas não cumpre todas as suas condições.
       *[other] Há { $count } cursos possíveis, mas nenhum cumpre todas as suas condições.
    }
nothing-conflict =
    { $n ->
        [1] Nenhum deles cumpre esta condição: { $items }.
       *[other] Estas condições não se conseguem juntar: { $items }.
    }
nothing-excludes =
    { $count ->
        [1] • { $slot }: exclui { $count } curso
       *[other] • { $slot }: exclui { $count } cursos
    }
nothing-about = Não encontrei nada na oferta sobre “{ $goal }”. Diga-me outro tema, ou diga-o por outras palavras.

## One course

course-summary = { $text }
course-gone = Este curso não está (ou já não está) na oferta.
course-which = A que curso se refere? Abra um primeiro, ou diga-me o que quer aprender.
details-outcomes = O que vai aprender, nas palavras da universidade:
details-outcome = • { $kind }: { $text }
details-outcome-untagged = • { $text }
details-no-outcomes = A universidade não indica resultados de aprendizagem.
details-module = • Módulo: { $title }
alternatives = { $items }
delivery = { $modes }; { $times }
ects =
    { $ects ->
        [1] { $ects } crédito ECTS
       *[other] { $ects } créditos ECTS
    }
no-ects = sem créditos ECTS
hours =
    { $hours ->
        [1] { $hours } hora no total
       *[other] { $hours } horas no total
    }
weeks =
    { $weeks ->
        [1] { $weeks } semana
       *[other] { $weeks } semanas
    }
hours-per-week =
    { $hours ->
        [1] cerca de { $hours } hora por semana
       *[other] cerca de { $hours } horas por semana
    }
eqf = QEQ { $level }
eqf-cycle = QEQ { $level }, { $cycle }
start-passed = última data de início: { $date }
deadline-passed = prazo terminado ({ $date })
not-stated = não indicado pela universidade
free-of-charge = grátis
amount-approximate = { $shown } (cerca de { $converted })
amount-converted = { $shown } ({ $converted })
quote = “{ $text }”
quote-foreign = “{ $text }” (texto da universidade em { $language })

fact-provider = Universidade
fact-volume = Volume de trabalho
fact-language = Língua
fact-delivery = Modalidade
fact-fee = Preço para si
fact-start = Início
fact-deadline = Inscrições até
fact-level = Nível
fact-place = Local
fact-target-groups = Para
fact-open-to = Quem pode participar
fact-kind = Tipo
fact-field = Área
fact-assessment = Avaliação
fact-supervision = Supervisão
fact-certificate = Certificado
fact-quality = Garantia da qualidade
fact-awarding-body = Emitido por
fact-country = País
fact-prerequisites = Conhecimentos prévios
fact-lms = Plataforma de aprendizagem
fact-reviewed = Última revisão

## Admission

admission-title = Admissão: { $title }
admission-open-to = Quem pode participar: { $open }.
admission-asks = O que a universidade pede e o que me disse:
admission-line = • { $asked } — { $told }
admission-not-stated = A universidade não indica requisitos de admissão.
admission-prerequisites = Conhecimentos prévios: { $text }
admission-own-words = Nas palavras da universidade: { $text }
admission-decides = Não posso dizer se vai ter lugar no curso: isso é decidido pela universidade.
asks-education =
    { $level ->
        [1] 1.º ou 2.º ciclo do ensino básico
        [2] Ensino básico (9.º ano)
        [3] Certificado de formação profissional
        [4] Ensino secundário, 12.º ano (QEQ 4)
        [5] Curso técnico superior profissional, CTeSP (QEQ 5)
        [6] Licenciatura (QEQ 6)
        [7] Mestrado (QEQ 7)
       *[8] Doutoramento (QEQ 8)
    }
asks-experience =
    { $years ->
        [1] { $years } ano de experiência profissional
       *[other] { $years } anos de experiência profissional
    }
asks-experience-in =
    { $years ->
        [1] { $years } ano de experiência profissional: { $text }
       *[other] { $years } anos de experiência profissional: { $text }
    }
asks-language = Língua: { $language }
asks-language-level = Língua: { $language }, nível { $level }
asks-enrolment = Matrícula: { $text }
asks-course = Antes: o curso { $title }
asks-document = Documento: { $text }
asks-selection = Seleção: { $text }
asks-other = { $text }
told-education =
    disse-me: { $level ->
        [1] 1.º ou 2.º ciclo do ensino básico
        [2] ensino básico (9.º ano)
        [3] certificado de formação profissional
        [4] ensino secundário (12.º ano)
        [5] curso técnico superior profissional (CTeSP)
        [6] licenciatura
        [7] mestrado
       *[8] doutoramento
    }
told-experience =
    { $years ->
        [1] disse-me: { $years } ano
       *[other] disse-me: { $years } anos
    }
told-target-groups = disse-me: { $groups }
told-unknown = ainda não me disse

## Fees

fees-title = Preço: { $title }
fees-applies = Preço para si: { $fee }.
fees-applies-as = O preço para si ({ $audience }), pelo que me disse: { $fee }.
fees-not-stated = A universidade não indica um preço para si.
fees-standard = • Preço normal: { $fee }
fees-other = • Para { $audience }: { $fee }
fees-waivers = Descontos que se podem aplicar:
fees-waiver = • { $percent } % de desconto para { $audience }: { $basis }
fees-waiver-quoted = • { $percent } % de desconto para { $audience }: { $basis }. { $text }
waiver-belongs = disse-me que pertence a este grupo
waiver-unsaid = se pertencer a este grupo
waiver-agreement = por um acordo entre universidades da aliança
waiver-agreement-home = por um acordo com a sua universidade ({ $provider })
fees-decides = A universidade confirma o valor final.

## Registration

register-title = Inscrição: { $title }
register-link = A inscrição faz-se na própria universidade, na ligação abaixo.
register-deadline = • Inscrições até: { $deadline }
register-start = • Início: { $start }
register-fee = • Preço para si: { $fee }
register-documents = • Vai precisar de: { $items }
register-no-documents = • Documentos necessários: não indicados pela universidade
register-certificate = • Vai receber: { $certificate }. Terá o seu nome, a data de emissão e o seu resultado.
register-decides = Quem decide a admissão é a universidade.
register-closed = As inscrições estão fechadas: a data indicada ({ $date }) já passou, por isso não lhe dou uma ligação.
register-closed-next = A universidade pode dizer-lhe quando é a próxima edição.
register-no-link = A universidade não indica uma ligação para a inscrição. Pergunte aqui:
link-register = Fazer a inscrição
link-source = Página do curso
link-contact = Página de contacto
link-fee-policy = Regras sobre preços
contact = Perguntas: { $provider }, { $who }
contact-line = • { $provider }: { $who }
contact-line-not-stated = • { $provider }: sem contacto indicado
contact-page = Perguntas: { $provider }, na página de contacto.
contact-not-stated = { $provider } não indica nenhum contacto.

## Recognition

recognition-title = Reconhecimento: { $title }
recognition-counts = • { $kind }
recognition-own-words = • Nas palavras da universidade: { $text }
recognition-not-stated = A universidade não indica onde conta.
recognition-certificate = Vai receber: { $certificate }.
recognition-volume = Volume de trabalho e nível: { $volume }; { $level }.
recognition-elsewhere = Cabe à outra universidade ou à empresa decidir se o aceita. Pergunte lá antes de se inscrever e mostre os resultados de aprendizagem, o volume de trabalho e o nível.

## Pathways

pathway-title = A que pode levar: { $title }
pathway-name =
    { $steps ->
        [1] Faz parte de “{ $name }”, { $steps } etapa:
       *[other] Faz parte de “{ $name }”, { $steps } etapas:
    }
pathway-step = { $number }. { $titles }
pathway-course = { $title } ({ $provider }, { $ects } ECTS)
pathway-course-here = { $title } ({ $provider }, { $ects } ECTS) ← este curso
pathway-total =
    { $ects ->
        [1] No total: { $ects } crédito ECTS.
       *[other] No total: { $ects } créditos ECTS.
    }
pathway-award = Leva a: { $award }.
pathway-towards = Pode somar-se a outros para: { $titles }.
pathway-stand-alone = Vale por si só: a universidade não indica nenhuma credencial maior para a qual conte.
pathway-not-stated = A universidade não indica se pode fazer parte de algo maior.

## Comparing and reasons

compare-title = { $count } cursos lado a lado. Diferem nisto:
compare-same = Igual em todos: { $items }
compare-fact = { $label }: { $value }
compare-which = Que cursos quer comparar? Abra primeiro alguns, ou escreva por exemplo “compara o primeiro e o segundo”.
similar-title = Cursos parecidos com { $title }:
similar-none = Não encontrei outro curso parecido com { $title } que cumpra as suas condições.
why-title = Porquê o curso { $title }:
why-line = • { $reason }
why-nothing-said = • Ainda não me disse o que é importante para si.
why-not-title = { $title }, comparado com o que procura:
why-not-broken = • { $label }: { $value }. Pediu: { $wish }
why-not-topic = • Não é claramente sobre “{ $goal }”.
why-not-nothing = • Não há nada contra: cumpre o que me disse.
what-if-title = Se prescindir de uma condição:
what-if-line =
    { $count ->
        [1] • sem “{ $wish }”: mais { $count } curso
       *[other] • sem “{ $wish }”: mais { $count } cursos
    }
what-if-nothing = Nenhuma das suas condições, por si só, exclui outros cursos.

## Shortlist

list-saved =
    { $count ->
        [1] Guardei { $title } na sua lista.
       *[other] Guardei { $title } na sua lista; agora tem { $count } cursos.
    }
list-removed = Tirei { $title } da sua lista.
list-full =
    { $count ->
        [1] A sua lista está cheia ({ $count } curso). Tire um primeiro.
       *[other] A sua lista está cheia ({ $count } cursos). Tire um primeiro.
    }
list-lost =
    { $count ->
        [1] { $count } curso da sua lista já não está na oferta.
       *[other] { $count } cursos da sua lista já não estão na oferta.
    }
list-empty = A sua lista está vazia. Abra um curso e toque em “Guardar”.
list-title =
    { $count ->
        [1] A sua lista tem { $count } curso:
       *[other] A sua lista tem { $count } cursos:
    }
list-line = { $number }. { $title } ({ $provider }; { $fee }; inscrições até: { $deadline })
no-notices = Ainda não posso escrever-lhe por iniciativa própria: nem novidades nem lembretes. Pode guardar cursos na sua lista e escrever-me de novo quando quiser.

## Feedback

feedback-ask = Uma pergunta rápida: isto ajudou? 1 é “nada” e 5 é “muito”.
feedback-thanks = Obrigado! Escreva quando quiser continuar.
feedback-missing = Obrigado por me dizer. O que faltou? Escreva-o pelas suas palavras; a equipa lê.
feedback-noted = Obrigado, tomei nota.

## Browsing

browse =
    { $count ->
        [1] A oferta tem { $count } curso. Como quer vê-la?
       *[other] A oferta tem { $count } cursos. Como quer vê-la?
    }
browse-by-provider = Por universidade
browse-by-field = Por área
browse-by-language = Por língua
browse-by-title = Todos os títulos
browse-which-provider = Que universidade?
browse-which-field = Que área?
browse-which-language = Em que língua são as aulas?
browse-value = { $name } ({ $count })
browse-all = Todos os cursos
browse-courses =
    { $count ->
        [1] { $name }: { $count } curso
       *[other] { $name }: { $count } cursos
    }
browse-line = { $number }. { $title } ({ $provider }; { $language }; { $fee })

## Side journeys

help = Diga-me, pelas suas palavras, o que quer aprender e o que é importante para si: online ou presencial, quando, quanto pode custar. Mostro cursos que correspondem e digo porquê. Pode mudar tudo em qualquer momento, por exemplo “só online” ou “o preço não interessa”. Sobre cada curso pode perguntar pela admissão, pelo preço, se é reconhecido e como se inscrever. Palavras úteis: voltar, saltar, começar de novo, mais, falar com uma pessoa. Perguntas como “O que é um crédito ECTS?” também são bem-vindas.
privacy = Sou um programa de computador. Guardo as suas mensagens e o que me diz sobre o que procura, com um número ao acaso e não com o seu nome. Só uso isso para lhe responder. As equipas dos centros de aprendizagem ao longo da vida das universidades podem ler as conversas para ajudar e para melhorar a oferta. Por favor, não escreva nomes, números de telefone nem dados de saúde. O próprio Telegram também trata as suas mensagens, segundo as suas regras.
person-recorded = Tomei nota de que quer falar com uma pessoa. Até alguém responder aqui, pode escrever para:
person-here = Está agora aqui uma pessoa da equipa, que lê o que escreve. Entretanto, o assistente fica em silêncio.
assistant-back = A pessoa saiu da conversa. Sou outra vez o assistente automático: escreva o que precisa e continuo a ajudar.
one-by-one = Escreve mais depressa do que consigo responder. Nada se perde: respondo a tudo, uma coisa de cada vez.
not-understood = Desculpe, não percebi. Diga por outras palavras, por favor, ou escolha em baixo.
not-understood-again = Parece que não estou a conseguir ajudar com isto. Também pode perguntar a uma pessoa.
not-text = Só consigo ler texto. Escreva-me, por favor, ou escolha em baixo.
stale = Esse botão é de uma mensagem anterior ou de outra conversa. Estamos aqui:
thanks = De nada! Escreva quando quiser continuar.
out-of-scope = Só posso ajudar com as microcredenciais das universidades Transform4Europe.
distress = Lamento muito que esteja a passar por isto. Sou só um programa e não posso ajudar nisto, mas há pessoas que podem. Se está em perigo, ou se outra pessoa está, ligue 112, o número europeu de emergência. Por favor, fale com alguém em quem confia.
framework-source = Fonte: Quadro Conjunto T4EU de Microcredenciais 2025–2030, { $section }.

## The bot's page in Telegram

bot-description = Ajudo a encontrar microcredenciais (cursos curtos e certificados) das dez universidades Transform4Europe e mostro a admissão, o preço e a inscrição. Sou um assistente automático; a equipa pode ler a conversa. Escreva-me na sua língua.
bot-short = Encontre um curso universitário curto e certificado à sua medida.
command-start = Começar
command-back = Voltar um passo atrás
command-restart = Começar de novo
command-browse = Ver todos os cursos
command-help = Como funciona
command-person = Falar com uma pessoa
command-privacy = O que acontece aos meus dados
command-language = Mudar de língua

## Changes in a course since the learner looked

watched-removed = Novidade sobre “{ $title }”: este curso já não é oferecido aqui.
watched-fee = Novidade sobre “{ $title }”: o preço mudou. Para si, agora é: { $fee }.
watched-start = Novidade sobre “{ $title }”: as datas mudaram. Início: { $start }.
watched-deadline = Novidade sobre “{ $title }”: o prazo mudou. Inscrições até: { $deadline }.

## For those who keep the catalogue

admin-catalogue = A versão { $number } está ativa, com { $entries } cursos. Envie-me um catálogo como ficheiro: eu verifico-o e mostro o que mudaria. O que escrever por baixo do ficheiro fica guardado como motivo.
admin-errors = Encontrei erros em { $file }. Não mudou nada. Corrija-os, por favor, e envie o ficheiro outra vez.
admin-preview = Verifiquei { $file }. É isto que mudaria:
admin-ask = Publico? Quem usa o assistente vê logo as mudanças.
admin-objections = Veja outra vez, por favor: { $objections }
admin-reason-needed = Para publicar mesmo assim, envie o ficheiro outra vez e escreva o motivo por baixo.
admin-published = Feito. A versão { $number } está ativa.
admin-discarded = O ficheiro foi posto de lado. Não mudou nada.
admin-draft-gone = Esse ficheiro já não está à espera. Envie-o outra vez, por favor.
admin-overtaken = Entretanto foi publicada outra versão. Envie o ficheiro outra vez, por favor, para ver o que mudaria agora.
admin-unreadable = Não consegui receber esse ficheiro. Envie-o como documento, com 20 MB no máximo.
admin-rollback = A versão { $number } está ativa. Volto à versão { $previous }?
admin-rollback-none = Não há nenhuma versão anterior a que voltar.
choice-publish = Publicar
choice-publish-anyway = Publicar mesmo assim
choice-discard = Deitar fora
choice-rollback = Voltar à versão { $previous }
