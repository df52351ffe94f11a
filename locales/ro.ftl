## The language

language-name = Română
language-label = Limbă
language-action = Schimbă

## On many pages

sign-in = Conectează-te
sign-out = Deconectează-te
try-again = Încearcă din nou
home = Mergi la pagina principală
other-account = Folosește alt cont
continue-with = Continuă cu { $provider }
or = sau
continue = Continuă
terms = Termeni
privacy = Confidențialitate
back-to-sign-in = Înapoi la conectare
back-to-site = Înapoi la site
not-now = Nu acum

## Signing in, registering, a forgotten password

email = Adresă de e-mail
password = Parolă
email-code = Trimite-mi un cod pe e-mail
create-account = Creează un cont
create-account-lead = Spune-ne adresa ta de e-mail. Îți trimitem un cod, ca să confirmi că este a ta.
forgot-password = Ai uitat parola?
forgot-password-lead = Spune-ne adresa ta de e-mail. Cu codul pe care ți-l trimitem îți alegi o parolă nouă.
send-code = Trimite codul

## The code from a mail

code-title = Verifică-ți e-mailul
code-lead = Am trimis un e-mail la { $address }. Introdu codul din el.
code-link-lead = Ca să folosești { $provider } cu contul acestei adrese, confirmă că adresa este a ta. Pentru siguranța ta, vechea parolă a contului nu va mai fi valabilă, iar sesiunile lui se vor închide.
code-label = Cod din 8 cifre
code-hint = { $minutes ->
    [one] Este valabil { $minutes } minut. N-ai primit e-mailul? Caută în dosarul Spam sau cere altul.
    [few] Este valabil { $minutes } minute. N-ai primit e-mailul? Caută în dosarul Spam sau cere altul.
   *[other] Este valabil { $minutes } de minute. N-ai primit e-mailul? Caută în dosarul Spam sau cere altul.
}
code-again = Un alt e-mail este pe drum. Doar ultimul cod este valabil.
send-another-code = Trimite alt cod
other-address = Folosește altă adresă sau altă metodă
code-wrong = Nu acesta este codul. Verifică ultimul e-mail.
code-used-up = Acest cod nu mai este valabil. Cere altul.
code-format = Codul are 8 cifre.
elsewhere-title = Codul tău
elsewhere-lead = Introdu acest cod acolo unde l-ai cerut:
elsewhere-hint = L-ai cerut în alt browser sau pe alt dispozitiv, așa că aici nu s-a conectat nimeni.
sign-in-here = Conectează-te aici în schimb

## Passwords

choose-password = Alege o parolă
choose-new-password = Alege o parolă nouă
change-password-title = Schimbă parola
change-password-lead = Când o salvezi, toate celelalte dispozitive ale tale sunt deconectate.
current-password = Parola actuală
new-password = Parola nouă
password-hint = { $least ->
    [one] Cel puțin { $least } caracter. Cel mai bine: câteva cuvinte pe care le ții minte ușor.
    [few] Cel puțin { $least } caractere. Cel mai bine: câteva cuvinte pe care le ții minte ușor.
   *[other] Cel puțin { $least } de caractere. Cel mai bine: câteva cuvinte pe care le ții minte ușor.
}
save-password = Salvează parola

## The account

account-title = Contul tău
signed-in-as = Te-ai conectat ca { $who }.
signed-in = Te-ai conectat.
has-password = Ai o parolă.
has-no-password = Nu ai o parolă.
change-password = Schimb-o
set-password = Alege una
sign-ins-title = Te poți conecta cu
sessions-title = Unde te-ai conectat
sessions-count = { $count ->
    [one] Pe { $count } dispozitiv.
    [few] Pe { $count } dispozitive.
   *[other] Pe { $count } de dispozitive.
}
show-sessions = Arată-le
sessions-lead = Dacă nu recunoști unul dintre aceste dispozitive, deconectează-l și schimbă parola.
this-device = Acest dispozitiv
unknown-device = Dispozitiv necunoscut
device = { $browser } pe { $system }
from-country = Țara conectării: { $country }
last-used-now = Folosit ultima dată chiar acum
last-used-minutes = { $count ->
    [one] Folosit ultima dată acum { $count } minut
    [few] Folosit ultima dată acum { $count } minute
   *[other] Folosit ultima dată acum { $count } de minute
}
last-used-hours = { $count ->
    [one] Folosit ultima dată acum { $count } oră
    [few] Folosit ultima dată acum { $count } ore
   *[other] Folosit ultima dată acum { $count } de ore
}
last-used-days = { $count ->
    [one] Folosit ultima dată acum { $count } zi
    [few] Folosit ultima dată acum { $count } zile
   *[other] Folosit ultima dată acum { $count } de zile
}
began-now = Conectat chiar acum
began-minutes = { $count ->
    [one] Conectat acum { $count } minut
    [few] Conectat acum { $count } minute
   *[other] Conectat acum { $count } de minute
}
began-hours = { $count ->
    [one] Conectat acum { $count } oră
    [few] Conectat acum { $count } ore
   *[other] Conectat acum { $count } de ore
}
began-days = { $count ->
    [one] Conectat acum { $count } zi
    [few] Conectat acum { $count } zile
   *[other] Conectat acum { $count } de zile
}
end-session = Deconectează-l
end-other-sessions = Deconectează-le pe celelalte
end-all-sessions = Deconectează-te peste tot
password-saved = Parola ta a fost salvată. Toate celelalte dispozitive ale tale sunt deconectate.
session-ended = Dispozitivul este deconectat.
other-sessions-ended = Toate celelalte dispozitive ale tale sunt deconectate.

## Signing out

sign-out-title = Te deconectezi?
signed-out-title = Te-ai deconectat
signed-out-only-here = Te-ai deconectat pe acest dispozitiv. Ca deconectarea să fie sigură peste tot, conectează-te și deconectează-te din nou peste câteva momente.

## When signing in did not work

interrupted = Conectarea a fost întreruptă. Încearcă din nou.
declined = Nu te-ai conectat cu { $provider }. Încearcă din nou sau alege altă metodă.
provider-trouble = Conectarea cu { $provider } nu funcționează momentan. Încearcă din nou peste câteva momente sau alege altă metodă.
our-trouble = Momentan nu te putem conecta. Încearcă din nou peste câteva momente.
wrong-pair = Adresa sau parola nu este corectă. Poți primi în schimb un cod sau poți alege o parolă nouă.
password-missing = Introdu parola.
current-password-wrong = Aceasta nu este parola ta actuală.

## What is wrong with an e-mail address

email-suggestion = Ai vrut să scrii { $address }? Dacă da, poți continua.
email-empty = Introdu adresa ta de e-mail.
email-too-long = Este prea lungă pentru o adresă de e-mail. Verific-o.
email-no-at = O adresă de e-mail conține un @, ca în nume@example.com.
email-several-ats = Introdu o singură adresă, cu un singur @.
email-spaces = Scrie adresa fără spații.
email-full-width = Folosește litere obișnuite, nu caractere de lățime completă.
email-dots = Verifică punctele dinainte de @.
email-character = Înainte de @ este un caracter care nu se folosește în adrese.
email-scripts = Literele dinainte de @ sunt din alfabete diferite. Verifică-le.
email-direction = Textul dinainte de @ se citește în două direcții. Verifică-l.
email-domain = Verifică ce urmează după @.
email-ending = După @ vine un nume cu o terminație, ca în example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Folosește cel puțin { $least } caracter.
    [few] Folosește cel puțin { $least } caractere.
   *[other] Folosește cel puțin { $least } de caractere.
}
password-too-long = { $most ->
    [one] Folosește cel mult { $most } caracter.
    [few] Folosește cel mult { $most } caractere.
   *[other] Folosește cel mult { $most } de caractere.
}
password-characters = Folosește doar litere, cifre, semne de punctuație, spații și emoji.
password-common = Mulți oameni folosesc această parolă, așa că este printre primele încercate. Alege alta.
password-personal = Alege o parolă fără adresa ta de e-mail și fără numele acestui site.
password-breached = Această parolă apare într-o scurgere de date din altă parte. Alege alta.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Această adresă nu funcționează
bad-address-advice = Verific-o sau pornește de la pagina principală.
sign-in-first-title = Conectează-te mai întâi
sign-in-first-advice = Această pagină este pentru clienții conectați.
not-allowed-title = Nu pentru acest cont
not-allowed-advice = Contul tău nu are acces la această pagină. Dacă ai alt cont, poate că acela are.
cross-site-title = Fă asta aici, te rugăm
cross-site-advice = Cererea a venit de pe alt site, așa că nu am făcut nimic. Folosește butonul de pe pagina noastră.
not-found-title = Nu este nimic aici
not-found-advice = Poate că pagina a fost mutată. Pornește de la pagina principală.
not-here-title = Nu se poate face asta aici
not-here-advice = Pornește de la pagina principală.
unknown-site-title = Nu există un astfel de site aici
unknown-site-advice = Verifică adresa.
too-large-title = E prea mult deodată
too-large-advice = Ce s-a trimis este mai lung decât cerem noi. Pornește de la pagina principală.
check-form-title = Verifică ce ai scris
check-form-advice = Ceva din formular nu este în regulă. Întoarce-te și verifică.
closed-account-title = Acest cont este închis
closed-account-advice = Dacă crezi că este o greșeală, întreabă-ne sau folosește alt cont.
sign-in-again-title = Conectează-te din nou
not-signed-in-title = Conectarea nu a reușit
choose-again-advice = Poți încerca din nou sau poți alege altă metodă.
provider-trouble-title = Momentan conectarea nu funcționează
provider-trouble-advice = Încearcă din nou peste câteva momente sau alege altă metodă de conectare.
set-up-title = Revenim în curând
set-up-advice = Site-ul este în curs de pregătire. Încearcă din nou peste câteva minute.
account-trouble-title = Momentan nu îți găsim contul
unreachable-title = Momentan această pagină nu este disponibilă
too-slow-title = Pagina se încarcă prea greu
still-signed-in-advice = Sesiunea ta rămâne deschisă. Încearcă din nou peste câteva momente.
our-fault-title = Ceva nu a mers bine la noi
our-fault-advice = Încearcă din nou peste câteva momente.
too-many-title = A fost puțin prea repede
too-many-advice = De aici au venit prea multe încercări. Nu s-a pierdut nimic, iar contul tău este în siguranță.
retry-seconds = { $seconds ->
    [one] Încearcă din nou peste { $seconds } secundă.
    [few] Încearcă din nou peste { $seconds } secunde.
   *[other] Încearcă din nou peste { $seconds } de secunde.
}
retry-minutes = { $minutes ->
    [one] Încearcă din nou peste { $minutes } minut.
    [few] Încearcă din nou peste { $minutes } minute.
   *[other] Încearcă din nou peste { $minutes } de minute.
}
retry-hours = { $hours ->
    [one] Încearcă din nou peste { $hours } oră.
    [few] Încearcă din nou peste { $hours } ore.
   *[other] Încearcă din nou peste { $hours } de ore.
}
retry-days = { $days ->
    [one] Încearcă din nou peste { $days } zi.
    [few] Încearcă din nou peste { $days } zile.
   *[other] Încearcă din nou peste { $days } de zile.
}
by-code-lead = Nu trebuie să aștepți: cere un cod pe adresa ta și conectează-te cu el.
limiter-advice = Unul dintre serviciile noastre nu funcționează și, până revine, nimeni nu se poate conecta. Încearcă din nou peste câteva momente.
head-too-large-advice = Adresa sau cookie-urile sunt mai lungi decât putem accepta. Pornește de la pagina principală sau șterge cookie-urile acestui site.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Încă un pas
challenge-lead = În ultima vreme cineva a încercat multe parole, așa că verificăm că nu ești un robot. Introdu parola din nou; browserul tău face restul, în câteva secunde.
challenge-hint = Dacă nu se întâmplă nimic, browserul tău nu rulează scripturi aici. Cere în schimb un cod.
challenge-again = A durat prea mult sau browserul tău nu a terminat. Încearcă din nou.
weak-password-title = Alege altă parolă
common-password-lead = Te-ai conectat. Dar parola ta este ușor de ghicit: mulți oameni o folosesc sau este aproape la fel ca adresa ta ori ca numele nostru. Alege alta.
breached-password-lead = Te-ai conectat. Dar parola ta apare într-o scurgere de date din altă parte, iar persoane străine încearcă astfel de parole. Alege alta.

## Providers: Google, Facebook, …

more-ways = Mai multe metode de conectare
provider-unwell = Momentan nu răspunde. Altă metodă poate fi mai rapidă.
in-app = Ești în browserul aplicației { $app }, unde unele metode de conectare nu funcționează.
open-outside = Deschide în browserul tău
outside-title = Deschide această pagină în browserul tău
outside-lead = În aplicația { $app } nu te poți conecta cu { $provider }. În browserul tău poți:
outside-hint = Dacă nu se întâmplă nimic, deschide meniul aplicației și alege deschiderea paginii în browser sau copiază această adresă:
other-ways = Folosește altă metodă aici

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Metode de conectare
ways-lead = Cu oricare dintre ele intri în contul tău.
ways-change = Schimbă-le
way-remove = Elimină
way-last = Aceasta este singura ta metodă de conectare, așa că nu poate fi eliminată.
way-add = Adaugă { $provider }
way-added = De acum te poți conecta cu această metodă.
way-removed = Metoda a fost eliminată. Sesiunile începute cu ea au fost închise.
way-taken = Această metodă de conectare aparține altui cont. Deconectează-te și folosește-o pentru contul acela.
way-kept = Este singura metodă de conectare rămasă, așa că nu a fost eliminată.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Nu ai fost tu?
disown-lead = Deconectăm toate dispozitivele, eliminăm parola și îți trimitem un cod pentru una nouă.
disown-new-ways = Sunt eliminate și metodele noi de conectare.
disown-action = Nu am fost eu: deconectează toate dispozitivele
disown-stale = Acest link nu mai este valabil. Dacă e posibil ca altcineva să îți știe parola, alege una nouă.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Ești la rând
waiting-lead = Acum sunt mulți oameni aici. Vei putea intra imediat ce îți vine rândul.
waiting-place = { $place ->
    [one] Ești pe locul { $place } la rând.
    [few] Ești pe locul { $place } la rând.
   *[other] Ești pe locul { $place } la rând.
}
waiting-soon = Îți vine rândul în mai puțin de un minut.
waiting-minutes = { $minutes ->
    [one] Mai durează cam { $minutes } minut.
    [few] Mai durează cam { $minutes } minute.
   *[other] Mai durează cam { $minutes } de minute.
}
waiting-hours = { $hours ->
    [one] Mai durează cam { $hours } oră.
    [few] Mai durează cam { $hours } ore.
   *[other] Mai durează cam { $hours } de ore.
}
waiting-at-most-minutes = { $minutes ->
    [one] Nu va dura mai mult de { $minutes } minut.
    [few] Nu va dura mai mult de { $minutes } minute.
   *[other] Nu va dura mai mult de { $minutes } de minute.
}
waiting-at-most-hours = { $hours ->
    [one] Nu va dura mai mult de { $hours } oră.
    [few] Nu va dura mai mult de { $hours } ore.
   *[other] Nu va dura mai mult de { $hours } de ore.
}
waiting-by-itself = Această pagină merge mai departe singură. Locul rămâne al tău, chiar dacă o închizi și revii.
waiting-opens = { $minutes ->
    [one] Porțile se deschid peste { $minutes } minut. Toți cei prezenți atunci primesc un loc la rând prin tragere la sorți.
    [few] Porțile se deschid peste { $minutes } minute. Toți cei prezenți atunci primesc un loc la rând prin tragere la sorți.
   *[other] Porțile se deschid peste { $minutes } de minute. Toți cei prezenți atunci primesc un loc la rând prin tragere la sorți.
}
waiting-look = Verifică acum

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Codul tău pentru { $brand }
mail-welcome = Bine ai venit!
mail-register = Cu acest cod îți creezi contul { $brand }:
mail-has-account-subject = Ai deja un cont { $brand }
mail-has-account-title = Ai deja un cont
mail-has-account = Cineva a vrut să creeze un cont { $brand } cu această adresă, care are deja unul. Dacă ai fost tu, conectează-te cu acest cod:
mail-sign-in-subject = Cod de conectare pentru { $brand }
mail-sign-in-title = Codul tău de conectare
mail-sign-in = Cu acest cod te conectezi la { $brand }:
mail-no-account-title = Încă nu există un cont
mail-no-account = Cineva a vrut să se conecteze la { $brand } cu această adresă, care nu are cont acolo. Dacă ai fost tu și vrei un cont, acest cod îl creează. Dacă ai un cont cu altă adresă, folosește-o pe aceea.
mail-recover-subject = Parola ta nouă pentru { $brand }
mail-recover = Cu acest cod îți alegi o parolă nouă pentru contul { $brand }:
mail-link-title = Conectează-te cu { $provider }
mail-link = Cu acest cod folosești { $provider } ca să te conectezi la contul tău { $brand }. Pentru siguranța ta, vechea parolă a contului nu va mai fi valabilă, iar sesiunile lui se vor închide.
mail-password-set-subject = Ai o parolă pentru { $brand }
mail-password-set-title = Acum ai o parolă
mail-password-set = A fost aleasă o parolă pentru contul tău { $brand }.
mail-password-changed-subject = Parola { $brand } a fost schimbată
mail-password-changed-title = Parola ta a fost schimbată
mail-password-changed = Parola contului tău { $brand } a fost schimbată. Toate celelalte dispozitive sunt deconectate.
mail-linked-subject = Metodă nouă de conectare { $brand }
mail-linked-title = Acum te poți conecta cu { $provider }
mail-linked = La contul tău { $brand } te poți conecta acum cu { $provider }.
mail-linked-ended = Vechea parolă nu mai este valabilă, iar sesiunile au fost închise.
mail-enter-code = Introdu codul
mail-choose-password = Ai uitat parola? Alege una nouă
mail-code-lifetime = { $minutes ->
    [one] Codul este valabil { $minutes } minut, o singură dată, acolo unde l-ai cerut. Nu ți-l vom cere niciodată în alt fel.
    [few] Codul este valabil { $minutes } minute, o singură dată, acolo unde l-ai cerut. Nu ți-l vom cere niciodată în alt fel.
   *[other] Codul este valabil { $minutes } de minute, o singură dată, acolo unde l-ai cerut. Nu ți-l vom cere niciodată în alt fel.
}
mail-not-you = Dacă nu ai fost tu, nu trebuie să faci nimic: fără cod nu se întâmplă nimic.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Conectare nouă la { $brand }
mail-new-sign-in-title = O conectare dintr-un loc nou
mail-new-sign-in = Cineva s-a conectat la contul tău { $brand } pentru prima dată pe acest dispozitiv: { $device }.
mail-new-sign-in-from = Cineva s-a conectat la contul tău { $brand } pentru prima dată pe acest dispozitiv: { $device } (țara conectării: { $country }).
mail-not-me = Nu am fost eu
mail-not-me-hint = Dacă ai fost tu, nu trebuie să faci nimic. Dacă nu, apasă butonul: duce la o pagină care deconectează toate dispozitivele, elimină parola și îți trimite un cod pentru una nouă.
