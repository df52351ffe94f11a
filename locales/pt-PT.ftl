## The language

language-name = Português (Portugal)
language-label = Idioma
language-action = Mudar

## On many pages

sign-in = Iniciar sessão
sign-out = Terminar sessão
try-again = Tentar novamente
home = Ir para a página inicial
other-account = Usar outra conta
continue-with = Continuar com { $provider }
or = ou
continue = Continuar
terms = Termos
privacy = Privacidade
back-to-sign-in = Voltar ao início de sessão
back-to-site = Voltar ao site
not-now = Agora não

## Signing in, registering, a forgotten password

email = E-mail
password = Palavra-passe
email-code = Receber um código por e-mail
create-account = Criar uma conta
create-account-lead = Indique o seu e-mail. Vamos enviar-lhe um código para confirmar que é seu.
forgot-password = Esqueceu-se da palavra-passe?
forgot-password-lead = Indique o seu e-mail. Com o código que lhe enviarmos, pode escolher uma nova palavra-passe.
send-code = Enviar o código

## The code from a mail

code-title = Consulte o seu e-mail
code-lead = Enviámos um e-mail para { $address }. Introduza o código que lá encontra.
code-link-lead = Para usar { $provider } com a conta deste e-mail, confirme que o e-mail é seu. Para sua segurança, a palavra-passe antiga da conta deixa de ser válida e as sessões são terminadas.
code-label = Código de 8 dígitos
code-hint = { $minutes ->
    [one] É válido durante { $minutes } minuto. Não o recebeu? Veja na pasta de spam ou peça outro e-mail.
   *[other] É válido durante { $minutes } minutos. Não o recebeu? Veja na pasta de spam ou peça outro e-mail.
}
code-again = Já enviámos outro e-mail. Só o código mais recente é válido.
send-another-code = Enviar outro código
other-address = Usar outro e-mail ou outro método
code-wrong = Esse não é o código. Verifique o e-mail mais recente.
code-used-up = Esse código já não é válido. Peça outro.
code-format = O código tem 8 dígitos.
elsewhere-title = O seu código
elsewhere-lead = Introduza este código onde o pediu:
elsewhere-hint = Pediu-o noutro navegador ou noutro dispositivo, por isso não foi iniciada nenhuma sessão aqui.
sign-in-here = Prefiro iniciar sessão aqui

## Passwords

choose-password = Escolha uma palavra-passe
choose-new-password = Escolha uma nova palavra-passe
change-password-title = Altere a sua palavra-passe
change-password-lead = Ao guardar, a sessão é terminada em todos os seus outros dispositivos.
current-password = Palavra-passe atual
new-password = Nova palavra-passe
password-hint = { $least ->
    [one] Pelo menos { $least } caráter. O melhor são algumas palavras fáceis de recordar.
   *[other] Pelo menos { $least } carateres. O melhor são algumas palavras fáceis de recordar.
}
save-password = Guardar palavra-passe

## The account

account-title = A sua conta
signed-in-as = Tem sessão iniciada como { $who }.
signed-in = Tem sessão iniciada.
has-password = Tem uma palavra-passe.
has-no-password = Não tem palavra-passe.
change-password = Alterá-la
set-password = Escolher uma
sign-ins-title = Pode iniciar sessão com
sessions-title = Onde tem sessão iniciada
sessions-count = { $count ->
    [one] Em { $count } dispositivo.
   *[other] Em { $count } dispositivos.
}
show-sessions = Ver dispositivos
sessions-lead = Se não reconhecer algum destes dispositivos, termine lá a sessão e altere a sua palavra-passe.
this-device = Este dispositivo
unknown-device = Dispositivo desconhecido
device = { $browser } em { $system }
from-country = País do início de sessão: { $country }
last-used-now = Última utilização agora mesmo
last-used-minutes = { $count ->
    [one] Última utilização há { $count } minuto
   *[other] Última utilização há { $count } minutos
}
last-used-hours = { $count ->
    [one] Última utilização há { $count } hora
   *[other] Última utilização há { $count } horas
}
last-used-days = { $count ->
    [one] Última utilização há { $count } dia
   *[other] Última utilização há { $count } dias
}
began-now = Sessão iniciada agora mesmo
began-minutes = { $count ->
    [one] Sessão iniciada há { $count } minuto
   *[other] Sessão iniciada há { $count } minutos
}
began-hours = { $count ->
    [one] Sessão iniciada há { $count } hora
   *[other] Sessão iniciada há { $count } horas
}
began-days = { $count ->
    [one] Sessão iniciada há { $count } dia
   *[other] Sessão iniciada há { $count } dias
}
end-session = Terminar sessão aí
end-other-sessions = Terminar sessão em todos os outros
end-all-sessions = Terminar sessão em todo o lado
password-saved = A sua palavra-passe foi guardada. A sessão foi terminada em todos os seus outros dispositivos.
session-ended = A sessão foi terminada nesse dispositivo.
other-sessions-ended = A sessão foi terminada em todos os seus outros dispositivos.

## Signing out

sign-out-title = Terminar sessão?
signed-out-title = Sessão terminada
signed-out-only-here = A sessão foi terminada neste dispositivo. Para garantir que termina em todo o lado, inicie e termine sessão novamente daqui a pouco.

## When signing in did not work

interrupted = O início de sessão foi interrompido. Tente novamente.
declined = Não iniciou sessão com { $provider }. Tente novamente ou escolha outro método.
provider-trouble = De momento, não é possível iniciar sessão com { $provider }. Tente novamente daqui a pouco ou escolha outro método.
our-trouble = De momento, não conseguimos iniciar a sua sessão. Tente novamente daqui a pouco.
wrong-pair = O e-mail ou a palavra-passe não está correto. Também pode receber um código ou escolher uma nova palavra-passe.
password-missing = Introduza a sua palavra-passe.
current-password-wrong = Essa não é a sua palavra-passe atual.

## What is wrong with an e-mail address

email-suggestion = Queria dizer { $address }? Se sim, basta continuar.
email-empty = Introduza o seu e-mail.
email-too-long = É demasiado longo para um e-mail. Verifique-o, por favor.
email-no-at = Um endereço de e-mail tem um @, como em nome@example.com.
email-several-ats = Introduza um só endereço, com um só @.
email-spaces = Retire os espaços, por favor.
email-full-width = Use letras normais, e não de largura total.
email-dots = Verifique os pontos antes do @.
email-character = Antes do @ há um caráter que não é usado em endereços de e-mail.
email-scripts = As letras antes do @ são de alfabetos diferentes. Verifique-as, por favor.
email-direction = O que está antes do @ lê-se em dois sentidos. Verifique-o, por favor.
email-domain = Verifique o que vem depois do @.
email-ending = Depois do @ vem um nome com uma terminação, como em example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Use pelo menos { $least } caráter.
   *[other] Use pelo menos { $least } carateres.
}
password-too-long = { $most ->
    [one] Use no máximo { $most } caráter.
   *[other] Use no máximo { $most } carateres.
}
password-characters = Use apenas letras, algarismos, pontuação, espaços e emojis.
password-common = Muitas pessoas usam esta palavra-passe, por isso é das primeiras a ser tentadas. Escolha outra.
password-personal = Escolha uma palavra-passe sem o seu e-mail nem o nome deste site.
password-breached = Esta palavra-passe apareceu numa fuga de dados noutro sítio. Escolha outra.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Este endereço não funciona
bad-address-advice = Verifique-o ou comece pela página inicial.
sign-in-first-title = Inicie sessão
sign-in-first-advice = Esta página destina-se a clientes com sessão iniciada.
not-allowed-title = Não disponível para esta conta
not-allowed-advice = A sua conta não tem acesso a esta página. Se tiver outra, talvez essa tenha.
cross-site-title = Faça isso aqui, por favor
cross-site-advice = O pedido veio de outro site, por isso não fizemos nada. Use o botão da nossa página.
not-found-title = Não há nada aqui
not-found-advice = A página pode ter mudado de sítio. Comece pela página inicial.
not-here-title = Não é possível fazer isso aqui
not-here-advice = Comece pela página inicial, por favor.
unknown-site-title = Esse site não existe aqui
unknown-site-advice = Verifique o endereço, por favor.
too-large-title = É demasiado de uma só vez
too-large-advice = O que foi enviado é mais longo do que aquilo que pedimos. Comece pela página inicial.
check-form-title = Verifique o que escreveu
check-form-advice = Há algo no formulário que não está correto. Volte atrás e verifique.
closed-account-title = Esta conta está encerrada
closed-account-advice = Se achar que é um engano, contacte-nos ou use outra conta.
sign-in-again-title = Inicie sessão novamente
not-signed-in-title = A sessão não foi iniciada
choose-again-advice = Pode tentar novamente ou escolher outro método.
provider-trouble-title = De momento, não é possível iniciar sessão
provider-trouble-advice = Tente novamente daqui a pouco ou escolha outro método para iniciar sessão.
set-up-title = Voltamos em breve
set-up-advice = O site está a ser preparado. Tente novamente dentro de alguns minutos.
account-trouble-title = De momento, não encontramos a sua conta
unreachable-title = De momento, não é possível aceder a esta página
too-slow-title = Esta página está a demorar demasiado
still-signed-in-advice = A sua sessão continua iniciada. Tente novamente daqui a pouco.
our-fault-title = Algo correu mal do nosso lado
our-fault-advice = Tente novamente daqui a pouco.
too-many-title = Foi demasiado rápido
too-many-advice = Vieram demasiadas tentativas daqui. Nada se perdeu e a sua conta está segura.
retry-seconds = { $seconds ->
    [one] Tente novamente dentro de { $seconds } segundo.
   *[other] Tente novamente dentro de { $seconds } segundos.
}
retry-minutes = { $minutes ->
    [one] Tente novamente dentro de { $minutes } minuto.
   *[other] Tente novamente dentro de { $minutes } minutos.
}
retry-hours = { $hours ->
    [one] Tente novamente dentro de { $hours } hora.
   *[other] Tente novamente dentro de { $hours } horas.
}
retry-days = { $days ->
    [one] Tente novamente dentro de { $days } dia.
   *[other] Tente novamente dentro de { $days } dias.
}
by-code-lead = Não precisa de esperar: receba um código no seu e-mail e inicie sessão com ele.
limiter-advice = Um dos nossos serviços está indisponível e, até ser reposto, ninguém consegue iniciar sessão. Tente novamente daqui a pouco.
head-too-large-advice = O endereço ou os cookies são mais longos do que podemos aceitar. Comece pela página inicial ou elimine os cookies deste site.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Só mais um passo
challenge-lead = Alguém tentou muitas palavras-passe recentemente, por isso verificamos se não é uma máquina. Introduza novamente a sua palavra-passe; o seu navegador faz o resto em alguns segundos.
challenge-hint = Se nada acontecer, é porque o seu navegador não executa scripts aqui. Nesse caso, peça um código.
challenge-again = Demorou demasiado ou o seu navegador não terminou. Tente mais uma vez.
weak-password-title = Escolha outra palavra-passe
common-password-lead = Tem sessão iniciada. Mas a sua palavra-passe é fácil de adivinhar: muitas pessoas usam-na, ou é quase só o seu e-mail ou o nosso nome. Escolha outra.
breached-password-lead = Tem sessão iniciada. Mas a sua palavra-passe apareceu numa fuga de dados noutro sítio, e há desconhecidos que tentam essas palavras-passe. Escolha outra.

## Providers: Google, Facebook, …

more-ways = Mais métodos para iniciar sessão
provider-unwell = De momento, não responde. Outro método pode ser mais rápido.
in-app = Está no navegador da aplicação { $app }, onde alguns métodos para iniciar sessão não funcionam.
open-outside = Abrir no seu navegador
outside-title = Abra esta página no seu navegador
outside-lead = Não é possível iniciar sessão com { $provider } dentro da aplicação { $app }. No seu navegador, sim:
outside-hint = Se nada acontecer, abra o menu da aplicação e escolha abrir a página no seu navegador, ou copie este endereço:
other-ways = Usar outro método aqui

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Métodos para iniciar sessão
ways-lead = Qualquer um deles dá acesso à sua conta.
ways-change = Alterá-los
way-remove = Remover
way-last = Este é o seu único método para iniciar sessão, por isso não pode ser removido.
way-add = Adicionar { $provider }
way-added = A partir de agora, pode iniciar sessão com este método.
way-removed = O método foi removido. As sessões iniciadas com ele foram terminadas.
way-taken = Esse método para iniciar sessão pertence a outra conta. Termine sessão e use-o nessa conta.
way-kept = É o único método para iniciar sessão que resta, por isso não foi removido.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Não foi você?
disown-lead = Vamos terminar a sessão em todos os dispositivos, remover a palavra-passe e enviar-lhe um código para escolher uma nova.
disown-new-ways = Os novos métodos para iniciar sessão também são removidos.
disown-action = Não fui eu: terminar sessão em todos os dispositivos
disown-stale = Esta ligação já não é válida. Se for possível que outra pessoa saiba a sua palavra-passe, escolha uma nova.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Está na fila de espera
waiting-lead = Há muitas pessoas aqui neste momento. Poderá entrar assim que chegar a sua vez.
waiting-place = { $place ->
    [one] Tem o número { $place } na fila.
   *[other] Tem o número { $place } na fila.
}
waiting-soon = A sua vez chega em menos de um minuto.
waiting-minutes = { $minutes ->
    [one] Tempo de espera: cerca de { $minutes } minuto.
   *[other] Tempo de espera: cerca de { $minutes } minutos.
}
waiting-hours = { $hours ->
    [one] Tempo de espera: cerca de { $hours } hora.
   *[other] Tempo de espera: cerca de { $hours } horas.
}
waiting-at-most-minutes = { $minutes ->
    [one] Não terá de esperar mais de { $minutes } minuto.
   *[other] Não terá de esperar mais de { $minutes } minutos.
}
waiting-at-most-hours = { $hours ->
    [one] Não terá de esperar mais de { $hours } hora.
   *[other] Não terá de esperar mais de { $hours } horas.
}
waiting-by-itself = Esta página avança sozinha. O seu lugar continua a ser seu, mesmo que a feche e volte mais tarde.
waiting-opens = { $minutes ->
    [one] As portas abrem dentro de { $minutes } minuto. Quem cá estiver até essa altura recebe um lugar na fila por sorteio.
   *[other] As portas abrem dentro de { $minutes } minutos. Quem cá estiver até essa altura recebe um lugar na fila por sorteio.
}
waiting-look = Verificar agora

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = O seu código para { $brand }
mail-welcome = Damos-lhe as boas-vindas!
mail-register = Com este código, cria a sua conta em { $brand }:
mail-has-account-subject = Já tem uma conta em { $brand }
mail-has-account-title = Já tem uma conta
mail-has-account = Alguém quis criar uma conta em { $brand } com este e-mail, que já tem uma. Se foi você, inicie sessão com este código:
mail-sign-in-subject = Código de início de sessão { $brand }
mail-sign-in-title = O seu código de início de sessão
mail-sign-in = Com este código, inicia sessão em { $brand }:
mail-no-account-title = Ainda não existe uma conta
mail-no-account = Alguém quis iniciar sessão em { $brand } com este e-mail, que não tem lá conta. Se foi você e quiser uma, este código cria a conta. Se tiver uma conta com outro e-mail, use esse.
mail-recover-subject = Nova palavra-passe para { $brand }
mail-recover = Com este código, escolhe uma nova palavra-passe em { $brand }:
mail-link-title = Inicie sessão com { $provider }
mail-link = Com este código, usa { $provider } para iniciar sessão na sua conta em { $brand }. Para sua segurança, a palavra-passe antiga da conta deixa de ser válida e as sessões são terminadas.
mail-password-set-subject = Tem uma palavra-passe em { $brand }
mail-password-set-title = Agora tem uma palavra-passe
mail-password-set = Foi escolhida uma palavra-passe para a sua conta em { $brand }.
mail-password-changed-subject = Palavra-passe alterada em { $brand }
mail-password-changed-title = A sua palavra-passe foi alterada
mail-password-changed = A palavra-passe da sua conta em { $brand } foi alterada. A sessão foi terminada em todos os outros dispositivos.
mail-linked-subject = Novo método de acesso a { $brand }
mail-linked-title = Já pode iniciar sessão com { $provider }
mail-linked = A sua conta em { $brand } passou a aceitar { $provider }.
mail-linked-ended = A palavra-passe antiga já não é válida e as sessões foram terminadas.
mail-enter-code = Introduzir o código
mail-choose-password = Esqueceu-se da palavra-passe? Escolha uma nova
mail-code-lifetime = { $minutes ->
    [one] O código é válido durante { $minutes } minuto, uma única vez, onde o pediu. Nunca lho pediremos de outra forma.
   *[other] O código é válido durante { $minutes } minutos, uma única vez, onde o pediu. Nunca lho pediremos de outra forma.
}
mail-not-you = Se não foi você, não precisa de fazer nada: sem o código, nada acontece.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Novo início de sessão em { $brand }
mail-new-sign-in-title = Um início de sessão a partir de um novo local
mail-new-sign-in = Alguém iniciou sessão na sua conta em { $brand } pela primeira vez neste dispositivo: { $device }.
mail-new-sign-in-from = Alguém iniciou sessão na sua conta em { $brand } pela primeira vez neste dispositivo: { $device } (país: { $country }).
mail-not-me = Não fui eu
mail-not-me-hint = Se foi você, não precisa de fazer nada. Se não foi, prima o botão: abre uma página que termina a sessão em todos os dispositivos, remove a palavra-passe e lhe envia um código para escolher uma nova.
