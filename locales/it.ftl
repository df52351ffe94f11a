## The language

language-name = Italiano
language-label = Lingua
language-action = Cambia

## On many pages

sign-in = Accedi
sign-out = Esci
try-again = Riprova
home = Vai alla home page
other-account = Usa un altro account
continue-with = Continua con { $provider }
or = oppure
continue = Continua
terms = Termini
# same as English
privacy = Privacy
back-to-sign-in = Torna all’accesso
back-to-site = Torna al sito
not-now = Non ora

## Signing in, registering, a forgotten password

email = Indirizzo e-mail
# same as English
password = Password
email-code = Ricevi un codice via e-mail
create-account = Crea un account
create-account-lead = Indica il tuo indirizzo e-mail. Ti invieremo un codice per confermare che è tuo.
forgot-password = Hai dimenticato la password?
forgot-password-lead = Indica il tuo indirizzo e-mail. Con il codice che ti invieremo potrai scegliere una nuova password.
send-code = Invia il codice

## The code from a mail

code-title = Controlla la tua e-mail
code-lead = Abbiamo inviato un’e-mail a { $address }. Inserisci il codice che contiene.
code-link-lead = Per usare { $provider } con l’account di questo indirizzo, conferma che l’indirizzo è tuo. Per la tua sicurezza, la vecchia password dell’account non sarà più valida e le sue sessioni verranno chiuse.
code-label = Codice di 8 cifre
code-hint = { $minutes ->
    [one] È valido per { $minutes } minuto. Non è arrivato? Guarda nella cartella spam o richiedi un’altra e-mail.
   *[other] È valido per { $minutes } minuti. Non è arrivato? Guarda nella cartella spam o richiedi un’altra e-mail.
}
code-again = Un’altra e-mail è in arrivo. Vale solo l’ultimo codice.
send-another-code = Invia un altro codice
other-address = Usa un altro indirizzo o un altro metodo
code-wrong = Il codice non è quello. Controlla l’ultima e-mail.
code-used-up = Questo codice non è più valido. Richiedine un altro.
code-format = Il codice ha 8 cifre.
elsewhere-title = Il tuo codice
elsewhere-lead = Inserisci questo codice dove l’hai richiesto:
elsewhere-hint = L’hai richiesto in un altro browser o su un altro dispositivo, quindi qui non è stato eseguito alcun accesso.
sign-in-here = Accedi qui invece

## Passwords

choose-password = Scegli una password
choose-new-password = Scegli una nuova password
change-password-title = Cambia la password
change-password-lead = Quando la salvi, tutti gli altri tuoi dispositivi vengono disconnessi.
current-password = Password attuale
new-password = Nuova password
password-hint = { $least ->
    [one] Almeno { $least } carattere. L’ideale: alcune parole facili da ricordare.
   *[other] Almeno { $least } caratteri. L’ideale: alcune parole facili da ricordare.
}
save-password = Salva password

## The account

account-title = Il tuo account
signed-in-as = Hai eseguito l’accesso come { $who }.
signed-in = Hai eseguito l’accesso.
has-password = Hai una password.
has-no-password = Non hai una password.
change-password = Cambiala
set-password = Scegline una
sign-ins-title = Puoi accedere con
sessions-title = Dove hai eseguito l’accesso
sessions-count = { $count ->
    [one] Su { $count } dispositivo.
   *[other] Su { $count } dispositivi.
}
show-sessions = Mostra dispositivi
sessions-lead = Se non riconosci uno di questi dispositivi, disconnettilo e cambia la password.
this-device = Questo dispositivo
unknown-device = Dispositivo sconosciuto
device = { $browser } su { $system }
from-country = Paese di accesso: { $country }
last-used-now = Ultimo utilizzo: adesso
last-used-minutes = { $count ->
    [one] Ultimo utilizzo: { $count } minuto fa
   *[other] Ultimo utilizzo: { $count } minuti fa
}
last-used-hours = { $count ->
    [one] Ultimo utilizzo: { $count } ora fa
   *[other] Ultimo utilizzo: { $count } ore fa
}
last-used-days = { $count ->
    [one] Ultimo utilizzo: { $count } giorno fa
   *[other] Ultimo utilizzo: { $count } giorni fa
}
began-now = Accesso eseguito adesso
began-minutes = { $count ->
    [one] Accesso eseguito { $count } minuto fa
   *[other] Accesso eseguito { $count } minuti fa
}
began-hours = { $count ->
    [one] Accesso eseguito { $count } ora fa
   *[other] Accesso eseguito { $count } ore fa
}
began-days = { $count ->
    [one] Accesso eseguito { $count } giorno fa
   *[other] Accesso eseguito { $count } giorni fa
}
end-session = Disconnetti
end-other-sessions = Disconnetti tutti gli altri
end-all-sessions = Esci da tutti i dispositivi
password-saved = La password è stata salvata. Tutti gli altri tuoi dispositivi sono stati disconnessi.
session-ended = Il dispositivo è stato disconnesso.
other-sessions-ended = Tutti gli altri tuoi dispositivi sono stati disconnessi.

## Signing out

sign-out-title = Vuoi uscire?
signed-out-title = Disconnessione eseguita
signed-out-only-here = La disconnessione è avvenuta su questo dispositivo. Per completarla ovunque, tra poco accedi di nuovo e poi esci.

## When signing in did not work

interrupted = L’accesso è stato interrotto. Riprova.
declined = L’accesso con { $provider } non è stato eseguito. Riprova o scegli un altro metodo.
provider-trouble = Al momento non è possibile accedere con { $provider }. Riprova tra poco o scegli un altro metodo.
our-trouble = Al momento non riusciamo a farti accedere. Riprova tra poco.
wrong-pair = L’indirizzo o la password non è corretta. Puoi anche ricevere un codice o scegliere una nuova password.
password-missing = Inserisci la password.
current-password-wrong = Questa non è la tua password attuale.

## What is wrong with an e-mail address

email-suggestion = Intendevi { $address }? Se sì, continua pure.
email-empty = Inserisci il tuo indirizzo e-mail.
email-too-long = È troppo lungo per un indirizzo e-mail. Controllalo.
email-no-at = Un indirizzo e-mail contiene una @, come in nome@example.com.
email-several-ats = Inserisci un solo indirizzo, con una sola @.
email-spaces = Togli gli spazi.
email-full-width = Usa lettere normali, non a larghezza intera.
email-dots = Controlla i punti prima della @.
email-character = Prima della @ c’è un carattere che non si usa negli indirizzi e-mail.
email-scripts = Le lettere prima della @ sono di alfabeti diversi. Controllale.
email-direction = Quello che precede la @ si legge in due direzioni. Controllalo.
email-domain = Controlla quello che segue la @.
email-ending = Dopo la @ c’è un nome con un’estensione, come in example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Usa almeno { $least } carattere.
   *[other] Usa almeno { $least } caratteri.
}
password-too-long = { $most ->
    [one] Usa al massimo { $most } carattere.
   *[other] Usa al massimo { $most } caratteri.
}
password-characters = Usa solo lettere, cifre, punteggiatura, spazi ed emoji.
password-common = Molte persone usano questa password, quindi è tra le prime a essere provate. Scegline un’altra.
password-personal = Scegli una password senza il tuo indirizzo e-mail e senza il nome di questo sito.
password-breached = Questa password compare in una fuga di dati avvenuta altrove. Scegline un’altra.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Questo indirizzo non funziona
bad-address-advice = Controllalo o riparti dalla home page.
sign-in-first-title = Accedi per continuare
sign-in-first-advice = Questa pagina è per i clienti che hanno eseguito l’accesso.
not-allowed-title = Non per questo account
not-allowed-advice = Il tuo account non può aprire questa pagina. Se ne hai un altro, forse con quello puoi.
cross-site-title = Fallo da qui
cross-site-advice = La richiesta proveniva da un altro sito, quindi non abbiamo fatto nulla. Usa il pulsante sulla nostra pagina.
not-found-title = Qui non c’è nulla
not-found-advice = Forse la pagina è stata spostata. Riparti dalla home page.
not-here-title = Qui non si può fare
not-here-advice = Riparti dalla home page.
unknown-site-title = Questo sito qui non esiste
unknown-site-advice = Controlla l’indirizzo.
too-large-title = È troppo in una volta sola
too-large-advice = Il contenuto inviato è più lungo di quanto chiediamo. Riparti dalla home page.
check-form-title = Controlla quello che hai scritto
check-form-advice = Qualcosa nel modulo non va. Torna indietro e controlla.
closed-account-title = Questo account è chiuso
closed-account-advice = Se pensi che sia un errore, contattaci, oppure usa un altro account.
sign-in-again-title = Accedi di nuovo
not-signed-in-title = L’accesso non è stato eseguito
choose-again-advice = Puoi riprovare o scegliere un altro metodo.
provider-trouble-title = Al momento non è possibile accedere
provider-trouble-advice = Riprova tra poco o scegli un altro metodo di accesso.
set-up-title = Torniamo presto
set-up-advice = Stiamo preparando il sito. Riprova tra qualche minuto.
account-trouble-title = Al momento non troviamo il tuo account
unreachable-title = Al momento questa pagina non è raggiungibile
too-slow-title = Questa pagina impiega troppo tempo
still-signed-in-advice = Il tuo accesso è ancora attivo. Riprova tra poco.
our-fault-title = Qualcosa è andato storto da parte nostra
our-fault-advice = Riprova tra poco.
too-many-title = Un po’ troppo in fretta
too-many-advice = Da qui sono arrivati troppi tentativi. Non si è perso nulla e il tuo account è al sicuro.
retry-seconds = { $seconds ->
    [one] Riprova tra { $seconds } secondo.
   *[other] Riprova tra { $seconds } secondi.
}
retry-minutes = { $minutes ->
    [one] Riprova tra { $minutes } minuto.
   *[other] Riprova tra { $minutes } minuti.
}
retry-hours = { $hours ->
    [one] Riprova tra { $hours } ora.
   *[other] Riprova tra { $hours } ore.
}
retry-days = { $days ->
    [one] Riprova tra { $days } giorno.
   *[other] Riprova tra { $days } giorni.
}
by-code-lead = Non devi aspettare: ricevi un codice al tuo indirizzo e accedi con quello.
limiter-advice = Uno dei nostri servizi non funziona e, finché non sarà ripristinato, nessuno può accedere. Riprova tra poco.
head-too-large-advice = L’indirizzo o i cookie sono più lunghi di quanto possiamo accettare. Riparti dalla home page o cancella i cookie di questo sito.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Ancora un passaggio
challenge-lead = Di recente qualcuno ha provato molte password, quindi verifichiamo che tu non sia una macchina. Inserisci di nuovo la password; al resto pensa il browser, in pochi secondi.
challenge-hint = Se non succede niente, il tuo browser non esegue script qui. In alternativa, richiedi un codice.
challenge-again = Ci è voluto troppo tempo o il tuo browser non ha finito. Riprova.
weak-password-title = Scegli un’altra password
common-password-lead = Hai eseguito l’accesso. Però la tua password è facile da indovinare: la usano molte persone, oppure è quasi uguale al tuo indirizzo o al nostro nome. Scegline un’altra.
breached-password-lead = Hai eseguito l’accesso. Però la tua password compare in una fuga di dati avvenuta altrove, e gli sconosciuti provano proprio quelle. Scegline un’altra.

## Providers: Google, Facebook, …

more-ways = Altri metodi di accesso
provider-unwell = Al momento non risponde. Un altro metodo potrebbe essere più veloce.
in-app = Sei nel browser di { $app }, dove alcuni metodi di accesso non funzionano.
open-outside = Apri nel tuo browser
outside-title = Apri questa pagina nel tuo browser
outside-lead = All’interno di { $app } non è possibile accedere con { $provider }. Nel tuo browser sì:
outside-hint = Se non succede niente, apri il menu dell’app e scegli di aprire la pagina nel tuo browser, oppure copia questo indirizzo:
other-ways = Usa un altro metodo qui

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Metodi di accesso
ways-lead = Con ognuno di questi accedi al tuo account.
ways-change = Cambiali
way-remove = Rimuovi
way-last = Questo è il tuo unico metodo di accesso, quindi non si può rimuovere.
way-add = Aggiungi { $provider }
way-added = D’ora in poi puoi accedere con questo metodo.
way-removed = Il metodo è stato rimosso e le sessioni aperte con esso sono state chiuse.
way-taken = Questo metodo di accesso appartiene a un altro account. Esci e usalo per quell’account.
way-kept = È l’unico metodo di accesso rimasto, quindi non è stato rimosso.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Non eri tu?
disown-lead = Disconnettiamo tutti i dispositivi, rimuoviamo la password e ti inviamo un codice per sceglierne una nuova.
disown-new-ways = Vengono rimossi anche i nuovi metodi di accesso.
disown-action = Non ero io: disconnetti tutti i dispositivi
disown-stale = Questo link non è più valido. Se è possibile che qualcun altro conosca la tua password, scegline una nuova.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Sei in coda
waiting-lead = In questo momento ci sono molte persone. Potrai entrare appena sarà il tuo turno.
waiting-place = { $place ->
    [one] Hai il numero { $place } nella coda.
   *[other] Hai il numero { $place } nella coda.
}
waiting-soon = Sarà il tuo turno in meno di un minuto.
waiting-minutes = { $minutes ->
    [one] Ci vorrà circa { $minutes } minuto.
   *[other] Ci vorranno circa { $minutes } minuti.
}
waiting-hours = { $hours ->
    [one] Ci vorrà circa { $hours } ora.
   *[other] Ci vorranno circa { $hours } ore.
}
waiting-at-most-minutes = { $minutes ->
    [one] Non dovrai aspettare più di { $minutes } minuto.
   *[other] Non dovrai aspettare più di { $minutes } minuti.
}
waiting-at-most-hours = { $hours ->
    [one] Non dovrai aspettare più di { $hours } ora.
   *[other] Non dovrai aspettare più di { $hours } ore.
}
waiting-by-itself = Questa pagina va avanti da sola. Il tuo posto resta tuo, anche se la chiudi e torni più tardi.
waiting-opens = { $minutes ->
    [one] Si apre tra { $minutes } minuto. Chi sarà qui per allora riceverà un posto in coda assegnato a caso.
   *[other] Si apre tra { $minutes } minuti. Chi sarà qui per allora riceverà un posto in coda assegnato a caso.
}
waiting-look = Controlla ora

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Il tuo codice per { $brand }
mail-welcome = Ti diamo il benvenuto!
mail-register = Con questo codice crei il tuo account { $brand }:
mail-has-account-subject = Hai già un account { $brand }
mail-has-account-title = Hai già un account
mail-has-account = Qualcuno voleva creare un account { $brand } con questo indirizzo, che ne ha già uno. Se eri tu, accedi con questo codice:
mail-sign-in-subject = Codice di accesso per { $brand }
mail-sign-in-title = Il tuo codice di accesso
mail-sign-in = Con questo codice accedi al tuo account { $brand }:
mail-no-account-title = Non c’è ancora un account
mail-no-account = Qualcuno voleva accedere a un account { $brand } con questo indirizzo, che non ne ha uno. Se eri tu e ne vuoi uno, questo codice lo crea. Se hai un account con un altro indirizzo, usa quello.
mail-recover-subject = Nuova password per { $brand }
mail-recover = Con questo codice scegli una nuova password per il tuo account { $brand }:
mail-link-title = Accedi con { $provider }
mail-link = Con questo codice usi { $provider } per accedere al tuo account { $brand }. Per la tua sicurezza, la vecchia password dell’account non sarà più valida e le sue sessioni verranno chiuse.
mail-password-set-subject = Ora hai una password { $brand }
mail-password-set-title = Ora hai una password
mail-password-set = È stata scelta una password per il tuo account { $brand }.
mail-password-changed-subject = Password { $brand } cambiata
mail-password-changed-title = La tua password è cambiata
mail-password-changed = La password del tuo account { $brand } è stata cambiata. Tutti gli altri dispositivi sono stati disconnessi.
mail-linked-subject = Nuovo metodo di accesso per { $brand }
mail-linked-title = Ora puoi accedere con { $provider }
mail-linked = Al tuo account { $brand } è stato aggiunto { $provider }.
mail-linked-ended = La vecchia password non è più valida e le sessioni sono state chiuse.
mail-enter-code = Inserisci il codice
mail-choose-password = Hai dimenticato la password? Scegline una nuova
mail-code-lifetime = { $minutes ->
    [one] Il codice è valido per { $minutes } minuto, una sola volta, dove l’hai richiesto. Non te lo chiederemo mai in altro modo.
   *[other] Il codice è valido per { $minutes } minuti, una sola volta, dove l’hai richiesto. Non te lo chiederemo mai in altro modo.
}
mail-not-you = Se non eri tu, non devi fare nulla: senza il codice non succede niente.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nuovo accesso a { $brand }
mail-new-sign-in-title = Un accesso da un luogo nuovo
mail-new-sign-in = Qualcuno ha eseguito l’accesso al tuo account { $brand } per la prima volta su questo dispositivo: { $device }.
mail-new-sign-in-from = Qualcuno ha eseguito l’accesso al tuo account { $brand } per la prima volta su questo dispositivo: { $device } (paese di accesso: { $country }).
mail-not-me = Non ero io
mail-not-me-hint = Se eri tu, non devi fare nulla. Altrimenti premi il pulsante: porta a una pagina che disconnette tutti i dispositivi, rimuove la password e ti invia un codice per sceglierne una nuova.
