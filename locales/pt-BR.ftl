## The language

language-name = Português (Brasil)
language-label = Idioma
language-action = Mudar

## On many pages

sign-in = Entrar
sign-out = Sair
try-again = Tentar de novo
home = Ir para a página inicial
other-account = Usar outra conta
continue-with = Continuar com { $provider }
or = ou
continue = Continuar
terms = Termos
privacy = Privacidade
back-to-sign-in = Voltar ao login
back-to-site = Voltar ao site
not-now = Agora não

## Signing in, registering, a forgotten password

email = E-mail
password = Senha
email-code = Receber um código por e-mail
create-account = Criar uma conta
create-account-lead = Informe seu e-mail. Vamos enviar um código para confirmar que ele é seu.
forgot-password = Esqueceu a senha?
forgot-password-lead = Informe seu e-mail. Com o código que vamos enviar, você escolhe uma nova senha.
send-code = Enviar o código

## The code from a mail

code-title = Confira seu e-mail
code-lead = Enviamos um e-mail para { $address }. Digite o código que está nele.
code-link-lead = Para usar { $provider } com a conta deste e-mail, confirme que o e-mail é seu. Para sua segurança, a senha antiga da conta deixa de valer e as sessões são encerradas.
code-label = Código de 8 dígitos
code-hint = { $minutes ->
    [one] Ele vale por { $minutes } minuto. Não recebeu? Veja na caixa de spam ou peça outro e-mail.
   *[other] Ele vale por { $minutes } minutos. Não recebeu? Veja na caixa de spam ou peça outro e-mail.
}
code-again = Outro e-mail está a caminho. Só o código mais recente funciona.
send-another-code = Enviar outro código
other-address = Usar outro e-mail ou entrar de outra forma
code-wrong = Esse não é o código. Confira o e-mail mais recente.
code-used-up = Esse código não vale mais. Peça outro.
code-format = O código tem 8 dígitos.
elsewhere-title = Seu código
elsewhere-lead = Digite este código onde você o pediu:
elsewhere-hint = Você pediu o código em outro navegador ou dispositivo, por isso ninguém entrou na conta aqui.
sign-in-here = Prefiro entrar aqui

## Passwords

choose-password = Escolha uma senha
choose-new-password = Escolha uma nova senha
change-password-title = Mude sua senha
change-password-lead = Ao salvar, você sai da conta em todos os outros dispositivos.
current-password = Senha atual
new-password = Nova senha
password-hint = { $least ->
    [one] Pelo menos { $least } caractere. O melhor são algumas palavras fáceis de lembrar.
   *[other] Pelo menos { $least } caracteres. O melhor são algumas palavras fáceis de lembrar.
}
save-password = Salvar senha

## The account

account-title = Sua conta
signed-in-as = Você entrou como { $who }.
signed-in = Você entrou na sua conta.
has-password = Você tem uma senha.
has-no-password = Você não tem senha.
change-password = Mudar senha
set-password = Escolher uma
sign-ins-title = Você pode entrar com
sessions-title = Onde você entrou
sessions-count = { $count ->
    [one] Em { $count } dispositivo.
   *[other] Em { $count } dispositivos.
}
show-sessions = Ver dispositivos
sessions-lead = Se não reconhecer algum destes dispositivos, saia da conta nele e mude sua senha.
this-device = Este dispositivo
unknown-device = Dispositivo desconhecido
device = { $browser } em { $system }
from-country = País de acesso: { $country }
last-used-now = Último uso agora mesmo
last-used-minutes = { $count ->
    [one] Último uso há { $count } minuto
   *[other] Último uso há { $count } minutos
}
last-used-hours = { $count ->
    [one] Último uso há { $count } hora
   *[other] Último uso há { $count } horas
}
last-used-days = { $count ->
    [one] Último uso há { $count } dia
   *[other] Último uso há { $count } dias
}
began-now = Você entrou agora mesmo
began-minutes = { $count ->
    [one] Você entrou há { $count } minuto
   *[other] Você entrou há { $count } minutos
}
began-hours = { $count ->
    [one] Você entrou há { $count } hora
   *[other] Você entrou há { $count } horas
}
began-days = { $count ->
    [one] Você entrou há { $count } dia
   *[other] Você entrou há { $count } dias
}
end-session = Sair desse dispositivo
end-other-sessions = Sair de todos os outros
end-all-sessions = Sair de todos os dispositivos
password-saved = Sua senha foi salva. Você saiu da conta em todos os outros dispositivos.
session-ended = Você saiu da conta nesse dispositivo.
other-sessions-ended = Você saiu da conta em todos os outros dispositivos.

## Signing out

sign-out-title = Sair da conta?
signed-out-title = Você saiu da conta
signed-out-only-here = Você saiu da conta neste dispositivo. Para garantir a saída em todos os lugares, entre e saia de novo daqui a pouco.

## When signing in did not work

interrupted = O login foi interrompido. Tente de novo.
declined = Você não entrou com { $provider }. Tente de novo ou escolha outra forma.
provider-trouble = Não é possível entrar com { $provider } agora. Tente de novo daqui a pouco ou escolha outra forma.
our-trouble = Não é possível entrar na sua conta agora. Tente de novo daqui a pouco.
wrong-pair = O e-mail ou a senha não está certo. Você também pode receber um código ou escolher uma nova senha.
password-missing = Digite sua senha.
current-password-wrong = Essa não é sua senha atual.

## What is wrong with an e-mail address

email-suggestion = Você quis dizer { $address }? Se sim, é só continuar.
email-empty = Digite seu e-mail.
email-too-long = Isso é longo demais para um e-mail. Confira o endereço.
email-no-at = Todo e-mail tem um @, como nome@example.com.
email-several-ats = Digite um só e-mail, com um só @.
email-spaces = Retire os espaços.
email-full-width = Use letras comuns, e não as de largura total.
email-dots = Confira os pontos antes do @.
email-character = Antes do @ há um caractere que não é usado em e-mails.
email-scripts = As letras antes do @ são de alfabetos diferentes. Confira.
email-direction = O que vem antes do @ é lido em dois sentidos. Confira.
email-domain = Confira o que vem depois do @.
email-ending = Depois do @ vem um nome com uma terminação, como example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Use pelo menos { $least } caractere.
   *[other] Use pelo menos { $least } caracteres.
}
password-too-long = { $most ->
    [one] Use no máximo { $most } caractere.
   *[other] Use no máximo { $most } caracteres.
}
password-characters = Use só letras, números, pontuação, espaços e emojis.
password-common = Muita gente usa esta senha, então ela é uma das primeiras a serem testadas. Escolha outra.
password-personal = Escolha uma senha sem o seu e-mail nem o nome deste site.
password-breached = Esta senha apareceu em um vazamento de dados de outro lugar. Escolha outra.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Este endereço não funciona
bad-address-advice = Confira o endereço ou comece pela página inicial.
sign-in-first-title = Entre na sua conta
sign-in-first-advice = Esta página é para clientes que entraram na conta.
not-allowed-title = Não disponível para esta conta
not-allowed-advice = Sua conta não tem acesso a esta página. Se você tiver outra, talvez ela tenha.
cross-site-title = Faça isso por aqui
cross-site-advice = O pedido veio de outro site, por isso não fizemos nada. Use o botão da nossa página.
not-found-title = Não há nada aqui
not-found-advice = A página pode ter mudado de lugar. Comece pela página inicial.
not-here-title = Não é possível fazer isso aqui
not-here-advice = Comece pela página inicial.
unknown-site-title = Esse site não existe aqui
unknown-site-advice = Confira o endereço.
too-large-title = É muita coisa de uma vez
too-large-advice = O que foi enviado é mais longo do que pedimos. Comece pela página inicial.
check-form-title = Confira o que você digitou
check-form-advice = Algo no formulário não está certo. Volte e confira.
closed-account-title = Esta conta está encerrada
closed-account-advice = Se achar que é um engano, fale com a gente ou use outra conta.
sign-in-again-title = Entre de novo
not-signed-in-title = O login não foi concluído
choose-again-advice = Você pode tentar de novo ou escolher outra forma.
provider-trouble-title = Não é possível entrar agora
provider-trouble-advice = Tente de novo daqui a pouco ou escolha outra forma de entrar.
set-up-title = Voltamos já
set-up-advice = O site está sendo preparado. Tente de novo em alguns minutos.
account-trouble-title = Não encontramos sua conta agora
unreachable-title = Não é possível acessar esta página agora
too-slow-title = Esta página está demorando demais
still-signed-in-advice = Você continua na sua conta. Tente de novo daqui a pouco.
our-fault-title = Algo deu errado do nosso lado
our-fault-advice = Tente de novo daqui a pouco.
too-many-title = Foi um pouco rápido demais
too-many-advice = Muitas tentativas vieram daqui. Nada se perdeu e sua conta está segura.
retry-seconds = { $seconds ->
    [one] Tente de novo em { $seconds } segundo.
   *[other] Tente de novo em { $seconds } segundos.
}
retry-minutes = { $minutes ->
    [one] Tente de novo em { $minutes } minuto.
   *[other] Tente de novo em { $minutes } minutos.
}
retry-hours = { $hours ->
    [one] Tente de novo em { $hours } hora.
   *[other] Tente de novo em { $hours } horas.
}
retry-days = { $days ->
    [one] Tente de novo em { $days } dia.
   *[other] Tente de novo em { $days } dias.
}
by-code-lead = Você não precisa esperar: receba um código no seu e-mail e entre com ele.
limiter-advice = Um dos nossos serviços está fora do ar e, até ele voltar, ninguém consegue entrar. Tente de novo daqui a pouco.
head-too-large-advice = O endereço ou os cookies são mais longos do que podemos aceitar. Comece pela página inicial ou apague os cookies deste site.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Só mais um passo
challenge-lead = Alguém testou muitas senhas recentemente, por isso verificamos se você não é uma máquina. Digite sua senha de novo; seu navegador faz o resto em alguns segundos.
challenge-hint = Se nada acontecer, é porque seu navegador não executa scripts aqui. Nesse caso, peça um código.
challenge-again = Demorou demais ou seu navegador não terminou. Tente mais uma vez.
weak-password-title = Escolha outra senha
common-password-lead = Você entrou na sua conta. Mas sua senha é fácil de adivinhar: muita gente a usa, ou ela é quase só o seu e-mail ou o nosso nome. Escolha outra.
breached-password-lead = Você entrou na sua conta. Mas sua senha apareceu em um vazamento de dados de outro lugar, e estranhos testam essas senhas. Escolha outra.

## Providers: Google, Facebook, …

more-ways = Mais formas de entrar
provider-unwell = Sem resposta no momento. Outra forma pode ser mais rápida.
in-app = Você está no navegador do app { $app }, onde algumas formas de entrar não funcionam.
open-outside = Abrir no seu navegador
outside-title = Abra esta página no seu navegador
outside-lead = Não é possível entrar com { $provider } dentro do app { $app }. No seu navegador, sim:
outside-hint = Se nada acontecer, abra o menu do app e escolha abrir a página no seu navegador, ou copie este endereço:
other-ways = Entrar de outra forma aqui

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Formas de entrar
ways-lead = Com qualquer uma delas, você entra na sua conta.
ways-change = Mudar formas de entrar
way-remove = Remover
way-last = Esta é sua única forma de entrar, por isso não pode ser removida.
way-add = Adicionar { $provider }
way-added = A partir de agora, você pode entrar desta forma.
way-removed = A forma de entrar foi removida. As sessões iniciadas com ela foram encerradas.
way-taken = Essa forma de entrar pertence a outra conta. Saia e use-a naquela conta.
way-kept = É a única forma de entrar que resta, por isso não foi removida.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Não foi você?
disown-lead = Vamos encerrar a sessão em todos os dispositivos, remover a senha e enviar um código para você escolher uma nova.
disown-new-ways = As novas formas de entrar também são removidas.
disown-action = Não fui eu: sair de todos os dispositivos
disown-stale = Este link não vale mais. Se for possível que outra pessoa saiba sua senha, escolha uma nova.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Você está na fila
waiting-lead = Há muita gente aqui agora. Você vai entrar assim que chegar sua vez.
waiting-place = { $place ->
    [one] Você é o número { $place } da fila.
   *[other] Você é o número { $place } da fila.
}
waiting-soon = Sua vez chega em menos de um minuto.
waiting-minutes = { $minutes ->
    [one] Vai levar cerca de { $minutes } minuto.
   *[other] Vai levar cerca de { $minutes } minutos.
}
waiting-hours = { $hours ->
    [one] Vai levar cerca de { $hours } hora.
   *[other] Vai levar cerca de { $hours } horas.
}
waiting-at-most-minutes = { $minutes ->
    [one] Não vai levar mais de { $minutes } minuto.
   *[other] Não vai levar mais de { $minutes } minutos.
}
waiting-at-most-hours = { $hours ->
    [one] Não vai levar mais de { $hours } hora.
   *[other] Não vai levar mais de { $hours } horas.
}
waiting-by-itself = Esta página avança sozinha. Seu lugar continua seu, mesmo que você a feche e volte depois.
waiting-opens = { $minutes ->
    [one] As portas abrem em { $minutes } minuto. Quem estiver aqui até lá recebe um lugar na fila por sorteio.
   *[other] As portas abrem em { $minutes } minutos. Quem estiver aqui até lá recebe um lugar na fila por sorteio.
}
waiting-look = Verificar agora

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Seu código para { $brand }
mail-welcome = Boas-vindas!
mail-register = Com este código, você cria sua conta em { $brand }:
mail-has-account-subject = Você já tem conta em { $brand }
mail-has-account-title = Você já tem uma conta
mail-has-account = Alguém quis criar uma conta em { $brand } com este e-mail, que já tem uma. Se foi você, entre com este código:
mail-sign-in-subject = Seu código para entrar em { $brand }
mail-sign-in-title = Seu código para entrar
mail-sign-in = Com este código, você entra em { $brand }:
mail-no-account-title = Ainda não há uma conta
mail-no-account = Alguém quis entrar em { $brand } com este e-mail, que não tem conta lá. Se foi você e quiser uma, este código cria a conta. Se você tem conta com outro e-mail, use aquele.
mail-recover-subject = Sua nova senha para { $brand }
mail-recover = Com este código, você escolhe uma nova senha em { $brand }:
mail-link-title = Entre com { $provider }
mail-link = Com este código, você usa { $provider } para entrar na sua conta em { $brand }. Para sua segurança, a senha antiga da conta deixa de valer e as sessões são encerradas.
mail-password-set-subject = Você tem uma senha em { $brand }
mail-password-set-title = Agora você tem uma senha
mail-password-set = Uma senha foi escolhida para sua conta em { $brand }.
mail-password-changed-subject = Senha alterada em { $brand }
mail-password-changed-title = Sua senha foi alterada
mail-password-changed = A senha da sua conta em { $brand } foi alterada. Você saiu da conta em todos os outros dispositivos.
mail-linked-subject = Nova forma de entrar em { $brand }
mail-linked-title = Agora você pode entrar com { $provider }
mail-linked = Agora sua conta em { $brand } também aceita { $provider }.
mail-linked-ended = A senha antiga não vale mais e as sessões foram encerradas.
mail-enter-code = Digitar o código
mail-choose-password = Esqueceu a senha? Escolha uma nova
mail-code-lifetime = { $minutes ->
    [one] O código vale por { $minutes } minuto, uma única vez, onde você o pediu. Nunca vamos pedir esse código de outra forma.
   *[other] O código vale por { $minutes } minutos, uma única vez, onde você o pediu. Nunca vamos pedir esse código de outra forma.
}
mail-not-you = Se não foi você, não precisa fazer nada: sem o código, nada acontece.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Novo acesso à sua conta { $brand }
mail-new-sign-in-title = Um acesso de um lugar novo
mail-new-sign-in = Alguém entrou na sua conta em { $brand } pela primeira vez neste dispositivo: { $device }.
mail-new-sign-in-from = Alguém entrou na sua conta em { $brand } pela primeira vez neste dispositivo: { $device } (país de acesso: { $country }).
mail-not-me = Não fui eu
mail-not-me-hint = Se foi você, não precisa fazer nada. Se não foi, clique no botão: ele leva a uma página que encerra a sessão em todos os dispositivos, remove a senha e envia um código para você escolher uma nova.
