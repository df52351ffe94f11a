## The language

language-name = Català
language-label = Idioma
language-action = Canvia

## On many pages

sign-in = Inicia la sessió
sign-out = Tanca la sessió
try-again = Torna-ho a provar
home = Ves a la pàgina d’inici
other-account = Fes servir un altre compte
continue-with = Continua amb { $provider }
or = o
continue = Continua
terms = Condicions
privacy = Privadesa
back-to-sign-in = Torna a l’inici de sessió
back-to-site = Torna al lloc web
not-now = Ara no

## Signing in, registering, a forgotten password

email = Adreça electrònica
password = Contrasenya
email-code = Rep un codi per correu
create-account = Crea un compte
create-account-lead = Indica’ns la teva adreça electrònica. T’enviarem un codi per confirmar que és teva.
forgot-password = Has oblidat la contrasenya?
forgot-password-lead = Indica’ns la teva adreça electrònica. Amb el codi que t’hi enviarem podràs triar una contrasenya nova.
send-code = Envia el codi

## The code from a mail

code-title = Consulta el correu
code-lead = Hem enviat un correu a { $address }. Introdueix el codi que hi trobaràs.
code-link-lead = Per fer servir { $provider } amb el compte d’aquesta adreça, confirma que l’adreça és teva. Per seguretat, la contrasenya antiga del compte deixarà de servir i se’n tancaran les sessions.
code-label = Codi de 8 dígits
code-hint = { $minutes ->
    [one] És vàlid durant { $minutes } minut. No t’ha arribat? Mira a la carpeta de correu brossa o demana’n un altre.
   *[other] És vàlid durant { $minutes } minuts. No t’ha arribat? Mira a la carpeta de correu brossa o demana’n un altre.
}
code-again = T’hem enviat un altre correu. Només serveix l’últim codi.
send-another-code = Envia un altre codi
other-address = Fes servir una altra adreça o un altre mètode
code-wrong = Aquest no és el codi. Comprova l’últim correu.
code-used-up = Aquest codi ja no serveix. Demana’n un altre.
code-format = El codi té 8 dígits.
elsewhere-title = El teu codi
elsewhere-lead = Escriu aquest codi allà on l’has demanat:
elsewhere-hint = L’has demanat en un altre navegador o en un altre dispositiu, i per això aquí no s’ha iniciat cap sessió.
sign-in-here = Prefereixo iniciar la sessió aquí

## Passwords

choose-password = Tria una contrasenya
choose-new-password = Tria una contrasenya nova
change-password-title = Canvia la contrasenya
change-password-lead = Quan la desis, es tancarà la sessió a tots els teus altres dispositius.
current-password = Contrasenya actual
new-password = Contrasenya nova
password-hint = { $least ->
    [one] Com a mínim { $least } caràcter. El millor són unes quantes paraules que puguis recordar.
   *[other] Com a mínim { $least } caràcters. El millor són unes quantes paraules que puguis recordar.
}
save-password = Desa la contrasenya

## The account

account-title = El teu compte
signed-in-as = Has iniciat la sessió com a { $who }.
signed-in = Has iniciat la sessió.
has-password = Tens una contrasenya.
has-no-password = No tens contrasenya.
change-password = Canvia-la
set-password = Tria’n una
sign-ins-title = Pots iniciar la sessió amb
sessions-title = On has iniciat la sessió
sessions-count = { $count ->
    [one] En { $count } dispositiu.
   *[other] En { $count } dispositius.
}
show-sessions = Mostra’ls
sessions-lead = Si no reconeixes algun d’aquests dispositius, tanca-hi la sessió i canvia la contrasenya.
this-device = Aquest dispositiu
unknown-device = Dispositiu desconegut
device = { $browser } a { $system }
from-country = País de l’inici de sessió: { $country }
last-used-now = Últim ús: ara mateix
last-used-minutes = { $count ->
    [one] Últim ús: fa { $count } minut
   *[other] Últim ús: fa { $count } minuts
}
last-used-hours = { $count ->
    [one] Últim ús: fa { $count } hora
   *[other] Últim ús: fa { $count } hores
}
last-used-days = { $count ->
    [one] Últim ús: fa { $count } dia
   *[other] Últim ús: fa { $count } dies
}
began-now = Sessió iniciada ara mateix
began-minutes = { $count ->
    [one] Sessió iniciada fa { $count } minut
   *[other] Sessió iniciada fa { $count } minuts
}
began-hours = { $count ->
    [one] Sessió iniciada fa { $count } hora
   *[other] Sessió iniciada fa { $count } hores
}
began-days = { $count ->
    [one] Sessió iniciada fa { $count } dia
   *[other] Sessió iniciada fa { $count } dies
}
end-session = Tanca-hi la sessió
end-other-sessions = Tanca la sessió a tots els altres
end-all-sessions = Tanca la sessió a tot arreu
password-saved = Hem desat la contrasenya. S’ha tancat la sessió a tots els teus altres dispositius.
session-ended = S’ha tancat la sessió en aquell dispositiu.
other-sessions-ended = S’ha tancat la sessió a tots els teus altres dispositius.

## Signing out

sign-out-title = Vols tancar la sessió?
signed-out-title = Has tancat la sessió
signed-out-only-here = Has tancat la sessió en aquest dispositiu. Per assegurar-te que es tanca a tot arreu, d’aquí a un moment torna a iniciar-la i a tancar-la.

## When signing in did not work

interrupted = L’inici de sessió s’ha interromput. Torna-ho a provar.
declined = No has iniciat la sessió amb { $provider }. Torna-ho a provar o tria un altre mètode.
provider-trouble = Ara mateix no es pot iniciar la sessió amb { $provider }. Torna-ho a provar d’aquí a un moment o tria un altre mètode.
our-trouble = Ara mateix no podem iniciar-te la sessió. Torna-ho a provar d’aquí a un moment.
wrong-pair = L’adreça o la contrasenya no és correcta. També pots rebre un codi o triar una contrasenya nova.
password-missing = Introdueix la contrasenya.
current-password-wrong = Aquesta no és la teva contrasenya actual.

## What is wrong with an e-mail address

email-suggestion = Volies dir { $address }? Si és així, només cal que continuïs.
email-empty = Introdueix la teva adreça electrònica.
email-too-long = És massa llarga per ser una adreça electrònica. Revisa-la.
email-no-at = Una adreça electrònica porta una @, com ara nom@example.com.
email-several-ats = Introdueix una sola adreça, amb una sola @.
email-spaces = Treu-ne els espais.
email-full-width = Fes servir lletres normals, no d’amplada completa.
email-dots = Revisa els punts d’abans de la @.
email-character = Abans de la @ hi ha un caràcter que no es fa servir a les adreces electròniques.
email-scripts = Les lletres d’abans de la @ són d’alfabets diferents. Revisa-les.
email-direction = El que hi ha abans de la @ es llegeix en dos sentits. Revisa-ho.
email-domain = Revisa el que hi ha després de la @.
email-ending = Després de la @ hi va un nom amb una terminació, com ara example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Fes servir com a mínim { $least } caràcter.
   *[other] Fes servir com a mínim { $least } caràcters.
}
password-too-long = { $most ->
    [one] Fes servir com a màxim { $most } caràcter.
   *[other] Fes servir com a màxim { $most } caràcters.
}
password-characters = Fes servir només lletres, xifres, signes de puntuació, espais i emojis.
password-common = Molta gent fa servir aquesta contrasenya i per això és de les primeres que es proven. Tria’n una altra.
password-personal = Tria una contrasenya que no contingui la teva adreça electrònica ni el nom d’aquest lloc web.
password-breached = Aquesta contrasenya surt en una filtració de dades d’un altre lloc. Tria’n una altra.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Aquesta adreça no funciona
bad-address-advice = Revisa-la o comença des de la pàgina d’inici.
sign-in-first-title = Inicia la sessió primer
sign-in-first-advice = Aquesta pàgina és per a clients que han iniciat la sessió.
not-allowed-title = No disponible per a aquest compte
not-allowed-advice = El teu compte no té accés a aquesta pàgina. Si en tens un altre, potser hi podràs accedir.
cross-site-title = Fes-ho des d’aquí
cross-site-advice = La sol·licitud venia d’un altre lloc web i per això no hem fet res. Fes servir el botó de la nostra pàgina.
not-found-title = Aquí no hi ha res
not-found-advice = Potser la pàgina ha canviat de lloc. Comença des de la pàgina d’inici.
not-here-title = Això no es pot fer aquí
not-here-advice = Comença des de la pàgina d’inici.
unknown-site-title = Aquest lloc web no existeix aquí
unknown-site-advice = Revisa l’adreça.
too-large-title = És massa de cop
too-large-advice = El que s’ha enviat és més llarg del que demanem. Comença des de la pàgina d’inici.
check-form-title = Revisa el que has escrit
check-form-advice = Hi ha alguna cosa del formulari que no és vàlida. Torna enrere i revisa-ho.
closed-account-title = Aquest compte està tancat
closed-account-advice = Si creus que és un error, contacta amb nosaltres, o fes servir un altre compte.
sign-in-again-title = Torna a iniciar la sessió
not-signed-in-title = No s’ha iniciat la sessió
choose-again-advice = Pots tornar-ho a provar o triar un altre mètode.
provider-trouble-title = Ara mateix no es pot iniciar la sessió
provider-trouble-advice = Torna-ho a provar d’aquí a un moment o tria un altre mètode per iniciar la sessió.
set-up-title = Tornem de seguida
set-up-advice = Estem preparant el lloc web. Torna-ho a provar d’aquí a uns minuts.
account-trouble-title = Ara mateix no trobem el teu compte
unreachable-title = Ara mateix no es pot accedir a aquesta pàgina
too-slow-title = Aquesta pàgina triga massa
still-signed-in-advice = La teva sessió continua oberta. Torna-ho a provar d’aquí a un moment.
our-fault-title = Alguna cosa ha fallat per part nostra
our-fault-advice = Torna-ho a provar d’aquí a un moment.
too-many-title = Anem una mica més a poc a poc
too-many-advice = Han arribat massa intents des d’aquí. No s’ha perdut res i el teu compte està segur.
retry-seconds = { $seconds ->
    [one] Torna-ho a provar d’aquí a { $seconds } segon.
   *[other] Torna-ho a provar d’aquí a { $seconds } segons.
}
retry-minutes = { $minutes ->
    [one] Torna-ho a provar d’aquí a { $minutes } minut.
   *[other] Torna-ho a provar d’aquí a { $minutes } minuts.
}
retry-hours = { $hours ->
    [one] Torna-ho a provar d’aquí a { $hours } hora.
   *[other] Torna-ho a provar d’aquí a { $hours } hores.
}
retry-days = { $days ->
    [one] Torna-ho a provar d’aquí a { $days } dia.
   *[other] Torna-ho a provar d’aquí a { $days } dies.
}
by-code-lead = No cal que t’esperis: rep un codi a la teva adreça i fes-lo servir per iniciar la sessió.
limiter-advice = Un dels nostres serveis no funciona i, fins que no torni, ningú no pot iniciar la sessió. Torna-ho a provar d’aquí a un moment.
head-too-large-advice = L’adreça o les galetes són més llargues del que podem acceptar. Comença des de la pàgina d’inici o esborra les galetes d’aquest lloc web.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Un pas més
challenge-lead = Últimament algú ha provat moltes contrasenyes i per això comprovem que no siguis una màquina. Torna a introduir la contrasenya; el navegador farà la resta en uns segons.
challenge-hint = Si no passa res, és que el teu navegador no executa scripts aquí. Demana un codi en lloc d’això.
challenge-again = Ha trigat massa o el navegador no ha acabat. Torna-ho a provar.
weak-password-title = Tria una altra contrasenya
common-password-lead = Has iniciat la sessió, però la teva contrasenya és fàcil d’endevinar: la fa servir molta gent, o és gairebé igual que la teva adreça o el nostre nom. Tria’n una altra.
breached-password-lead = Has iniciat la sessió, però la teva contrasenya surt en una filtració de dades d’un altre lloc, i hi ha desconeguts que proven aquestes contrasenyes. Tria’n una altra.

## Providers: Google, Facebook, …

more-ways = Més mètodes per iniciar la sessió
provider-unwell = Ara mateix no respon. Potser un altre mètode serà més ràpid.
in-app = Ets al navegador integrat a { $app }, on alguns mètodes per iniciar la sessió no funcionen.
open-outside = Obre al teu navegador
outside-title = Obre aquesta pàgina al teu navegador
outside-lead = Dins de l’aplicació { $app } no es pot iniciar la sessió amb { $provider }. Al teu navegador, sí:
outside-hint = Si no passa res, obre el menú de l’aplicació i tria l’opció d’obrir la pàgina al teu navegador, o copia aquesta adreça:
other-ways = Fes servir un altre mètode aquí

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Mètodes per iniciar la sessió
ways-lead = Amb qualsevol d’aquests mètodes entres al teu compte.
ways-change = Canvia’ls
way-remove = Suprimeix
way-last = És el teu únic mètode per iniciar la sessió i per això no es pot suprimir.
way-add = Afegeix { $provider }
way-added = A partir d’ara pots iniciar la sessió amb aquest mètode.
way-removed = S’ha suprimit. Les sessions iniciades amb aquest mètode s’han tancat.
way-taken = Aquest mètode per iniciar la sessió pertany a un altre compte. Tanca la sessió i fes-lo servir en aquell compte.
way-kept = És l’únic mètode que queda per iniciar la sessió i per això no s’ha suprimit.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = No has estat tu?
disown-lead = Tancarem la sessió a tots els dispositius, suprimirem la contrasenya i t’enviarem un codi per triar-ne una de nova.
disown-new-ways = També se suprimeixen els mètodes nous per iniciar la sessió.
disown-action = No he estat jo: tanca la sessió a tots els dispositius
disown-stale = Aquest enllaç ja no serveix. Si és possible que algú altre sàpiga la teva contrasenya, tria’n una de nova.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Ets a la cua
waiting-lead = Ara mateix hi ha molta gent. Podràs entrar així que et toqui.
waiting-place = { $place ->
    [one] Tens el número { $place } de la cua.
   *[other] Tens el número { $place } de la cua.
}
waiting-soon = Et tocarà en menys d’un minut.
waiting-minutes = { $minutes ->
    [one] Espera aproximada: { $minutes } minut.
   *[other] Espera aproximada: { $minutes } minuts.
}
waiting-hours = { $hours ->
    [one] Espera aproximada: { $hours } hora.
   *[other] Espera aproximada: { $hours } hores.
}
waiting-at-most-minutes = { $minutes ->
    [one] Espera màxima: { $minutes } minut.
   *[other] Espera màxima: { $minutes } minuts.
}
waiting-at-most-hours = { $hours ->
    [one] Espera màxima: { $hours } hora.
   *[other] Espera màxima: { $hours } hores.
}
waiting-by-itself = Aquesta pàgina avança tota sola. Conserves el lloc encara que la tanquis i tornis més tard.
waiting-opens = { $minutes ->
    [one] Les portes s’obren d’aquí a { $minutes } minut. Tothom que hi sigui en aquell moment rebrà un lloc a l’atzar.
   *[other] Les portes s’obren d’aquí a { $minutes } minuts. Tothom que hi sigui en aquell moment rebrà un lloc a l’atzar.
}
waiting-look = Comprova-ho ara

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = El teu codi per a { $brand }
mail-welcome = Et donem la benvinguda!
mail-register = Amb aquest codi crees el teu compte a { $brand }:
mail-has-account-subject = Ja tens un compte a { $brand }
mail-has-account-title = Ja tens un compte
mail-has-account = Algú ha volgut crear un compte a { $brand } amb aquesta adreça, que ja en té un. Si has estat tu, inicia la sessió amb aquest codi:
mail-sign-in-subject = Codi d’inici de sessió per a { $brand }
mail-sign-in-title = El teu codi d’inici de sessió
mail-sign-in = Amb aquest codi inicies la sessió a { $brand }:
mail-no-account-title = Encara no hi ha cap compte
mail-no-account = Algú ha volgut iniciar la sessió a { $brand } amb aquesta adreça, que no hi té cap compte. Si has estat tu i en vols un, aquest codi el crea. Si tens un compte amb una altra adreça, fes servir aquella.
mail-recover-subject = Nova contrasenya per a { $brand }
mail-recover = Amb aquest codi tries una contrasenya nova a { $brand }:
mail-link-title = Inicia la sessió amb { $provider }
mail-link = Amb aquest codi fas servir { $provider } per iniciar la sessió al teu compte a { $brand }. Per seguretat, la contrasenya antiga del compte deixarà de servir i se’n tancaran les sessions.
mail-password-set-subject = Ja tens contrasenya a { $brand }
mail-password-set-title = Ja tens contrasenya
mail-password-set = S’ha triat una contrasenya per al teu compte a { $brand }.
mail-password-changed-subject = Contrasenya canviada a { $brand }
mail-password-changed-title = La teva contrasenya ha canviat
mail-password-changed = S’ha canviat la contrasenya del teu compte a { $brand }. S’ha tancat la sessió a tots els altres dispositius.
mail-linked-subject = Nova manera d’iniciar la sessió a { $brand }
mail-linked-title = Ja pots iniciar la sessió amb { $provider }
mail-linked = S’ha afegit { $provider } al teu compte a { $brand }.
mail-linked-ended = La contrasenya antiga ja no serveix i s’han tancat les sessions del compte.
mail-enter-code = Introdueix el codi
mail-choose-password = Has oblidat la contrasenya? Tria’n una de nova
mail-code-lifetime = { $minutes ->
    [one] El codi és vàlid durant { $minutes } minut, una sola vegada i allà on l’has demanat. No te’l demanarem mai de cap altra manera.
   *[other] El codi és vàlid durant { $minutes } minuts, una sola vegada i allà on l’has demanat. No te’l demanarem mai de cap altra manera.
}
mail-not-you = Si no has estat tu, no has de fer res: sense el codi no passa res.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nou inici de sessió a { $brand }
mail-new-sign-in-title = Un inici de sessió des d’un lloc nou
mail-new-sign-in = Algú ha iniciat la sessió al teu compte a { $brand } per primera vegada en aquest dispositiu: { $device }.
mail-new-sign-in-from = Algú ha iniciat la sessió al teu compte a { $brand } per primera vegada en aquest dispositiu: { $device } (país: { $country }).
mail-not-me = No he estat jo
mail-not-me-hint = Si has estat tu, no has de fer res. Si no, prem el botó: porta a una pàgina que tanca la sessió a tots els dispositius, suprimeix la contrasenya i t’envia un codi per triar-ne una de nova.
