## The language

language-name = Slovenčina
language-label = Jazyk
language-action = Zmeniť

## On many pages

sign-in = Prihlásiť sa
sign-out = Odhlásiť sa
try-again = Skúsiť znova
home = Prejsť na úvodnú stránku
other-account = Použiť iný účet
continue-with = Pokračovať cez účet { $provider }
or = alebo
continue = Pokračovať
terms = Podmienky
privacy = Ochrana súkromia
back-to-sign-in = Späť na prihlásenie
back-to-site = Späť na web
not-now = Teraz nie

## Signing in, registering, a forgotten password

email = E-mailová adresa
password = Heslo
email-code = Poslať kód e-mailom
create-account = Vytvoriť účet
create-account-lead = Zadajte svoju e-mailovú adresu. Pošleme vám kód, ktorým potvrdíte, že je vaša.
forgot-password = Zabudli ste heslo?
forgot-password-lead = Zadajte svoju e-mailovú adresu. Pošleme vám na ňu kód, s ktorým si zvolíte nové heslo.
send-code = Poslať kód

## The code from a mail

code-title = Pozrite si e-mail
code-lead = Na adresu { $address } sme poslali e-mail. Zadajte kód, ktorý v ňom nájdete.
code-link-lead = Ak chcete k účtu s touto adresou pridať prihlásenie cez účet { $provider }, potvrďte, že adresa je vaša. Pre vašu bezpečnosť potom doterajšie heslo aj všetky skoršie prihlásenia prestanú platiť.
code-label = 8-miestny kód
code-hint = { $minutes ->
    [one] Kód platí { $minutes } minútu. E-mail neprišiel? Pozrite sa do priečinka so spamom alebo si dajte poslať nový.
    [few] Kód platí { $minutes } minúty. E-mail neprišiel? Pozrite sa do priečinka so spamom alebo si dajte poslať nový.
   *[other] Kód platí { $minutes } minút. E-mail neprišiel? Pozrite sa do priečinka so spamom alebo si dajte poslať nový.
}
code-again = Ďalší e-mail je na ceste. Platí iba najnovší kód.
send-another-code = Poslať nový kód
other-address = Použiť inú adresu alebo iný spôsob
code-wrong = Tento kód nesedí. Pozrite si, prosím, najnovší e-mail.
code-used-up = Tento kód už neplatí. Dajte si poslať nový.
code-format = Kód má 8 číslic.
elsewhere-title = Váš kód
elsewhere-lead = Zadajte tento kód tam, kde ste oň požiadali:
elsewhere-hint = O kód ste požiadali v inom prehliadači alebo na inom zariadení, preto tu nikto nie je prihlásený.
sign-in-here = Prihlásiť sa namiesto toho tu

## Passwords

choose-password = Zvoľte si heslo
choose-new-password = Zvoľte si nové heslo
change-password-title = Zmena hesla
change-password-lead = Po uložení vás odhlásime na všetkých ostatných zariadeniach.
current-password = Súčasné heslo
new-password = Nové heslo
password-hint = { $least ->
    [one] Aspoň { $least } znak. Najlepších je niekoľko slov, ktoré si zapamätáte.
    [few] Aspoň { $least } znaky. Najlepších je niekoľko slov, ktoré si zapamätáte.
   *[other] Aspoň { $least } znakov. Najlepších je niekoľko slov, ktoré si zapamätáte.
}
save-password = Uložiť heslo

## The account

account-title = Váš účet
signed-in-as = Ste prihlásení ako { $who }.
signed-in = Ste prihlásení.
has-password = Máte nastavené heslo.
has-no-password = Nemáte nastavené heslo.
change-password = Zmeniť
set-password = Nastaviť
sign-ins-title = Možnosti prihlásenia
sessions-title = Kde ste prihlásení
sessions-count = { $count ->
    [one] Na { $count } zariadení.
    [few] Na { $count } zariadeniach.
   *[other] Na { $count } zariadeniach.
}
show-sessions = Zobraziť
sessions-lead = Ak niektoré zariadenie nepoznáte, odhláste ho a zmeňte si heslo.
this-device = Toto zariadenie
unknown-device = Neznáme zariadenie
device = { $browser }, { $system }
from-country = Krajina prihlásenia: { $country }
last-used-now = Naposledy použité práve teraz
last-used-minutes = { $count ->
    [one] Naposledy použité pred { $count } minútou
    [few] Naposledy použité pred { $count } minútami
   *[other] Naposledy použité pred { $count } minútami
}
last-used-hours = { $count ->
    [one] Naposledy použité pred { $count } hodinou
    [few] Naposledy použité pred { $count } hodinami
   *[other] Naposledy použité pred { $count } hodinami
}
last-used-days = { $count ->
    [one] Naposledy použité pred { $count } dňom
    [few] Naposledy použité pred { $count } dňami
   *[other] Naposledy použité pred { $count } dňami
}
began-now = Prihlásené práve teraz
began-minutes = { $count ->
    [one] Prihlásené pred { $count } minútou
    [few] Prihlásené pred { $count } minútami
   *[other] Prihlásené pred { $count } minútami
}
began-hours = { $count ->
    [one] Prihlásené pred { $count } hodinou
    [few] Prihlásené pred { $count } hodinami
   *[other] Prihlásené pred { $count } hodinami
}
began-days = { $count ->
    [one] Prihlásené pred { $count } dňom
    [few] Prihlásené pred { $count } dňami
   *[other] Prihlásené pred { $count } dňami
}
end-session = Odhlásiť zariadenie
end-other-sessions = Odhlásiť všetky ostatné
end-all-sessions = Odhlásiť sa všade
password-saved = Heslo je uložené. Všetky ostatné zariadenia sú odhlásené.
session-ended = Zariadenie je odhlásené.
other-sessions-ended = Všetky ostatné zariadenia sú odhlásené.

## Signing out

sign-out-title = Odhlásiť sa?
signed-out-title = Ste odhlásení
signed-out-only-here = Na tomto zariadení ste odhlásení. Aby ste mali istotu, že to platí všade, o chvíľu sa znova prihláste a odhláste.

## When signing in did not work

interrupted = Prihlásenie bolo prerušené. Skúste to, prosím, znova.
declined = Prihlásenie cez účet { $provider } sa nedokončilo. Skúste to znova alebo zvoľte iný spôsob.
provider-trouble = { $provider } vás teraz nemôže prihlásiť. Skúste to o chvíľu znova alebo zvoľte iný spôsob.
our-trouble = Teraz vás nemôžeme prihlásiť. Skúste to, prosím, o chvíľu znova.
wrong-pair = Adresa alebo heslo nesedí. Môžete si dať poslať kód alebo si zvoliť nové heslo.
password-missing = Zadajte, prosím, heslo.
current-password-wrong = Toto nie je vaše súčasné heslo.

## What is wrong with an e-mail address

email-suggestion = Mysleli ste { $address }? Ak áno, stačí pokračovať.
email-empty = Zadajte, prosím, svoju e-mailovú adresu.
email-too-long = Na e-mailovú adresu je to príliš dlhé. Skontrolujte ju, prosím.
email-no-at = E-mailová adresa obsahuje zavináč, napríklad meno@example.com.
email-several-ats = Zadajte, prosím, jednu adresu s jedným zavináčom.
email-spaces = Zadajte, prosím, adresu bez medzier.
email-full-width = Použite, prosím, bežné písmená, nie písmená s plnou šírkou.
email-dots = Skontrolujte, prosím, bodky pred zavináčom.
email-character = Pred zavináčom je znak, ktorý sa v adresách nepoužíva.
email-scripts = Písmená pred zavináčom sú z rôznych písem, napríklad z latinky a cyriliky. Skontrolujte ich, prosím.
email-direction = Text pred zavináčom sa číta dvoma smermi. Skontrolujte ho, prosím.
email-domain = Skontrolujte, prosím, časť za zavináčom.
email-ending = Za zavináčom je názov s koncovkou, napríklad example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Použite aspoň { $least } znak.
    [few] Použite aspoň { $least } znaky.
   *[other] Použite aspoň { $least } znakov.
}
password-too-long = { $most ->
    [one] Použite najviac { $most } znak.
    [few] Použite najviac { $most } znaky.
   *[other] Použite najviac { $most } znakov.
}
password-characters = Použite iba písmená, číslice, interpunkciu, medzery a emoji.
password-common = Toto heslo používa veľa ľudí, a preto sa dá ľahko uhádnuť. Zvoľte si iné.
password-personal = Zvoľte si heslo, ktoré neobsahuje vašu e-mailovú adresu ani názov tohto webu.
password-breached = Toto heslo je známe z úniku údajov inde. Zvoľte si iné.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Táto adresa nefunguje
bad-address-advice = Skontrolujte ju, prosím, alebo začnite na úvodnej stránke.
sign-in-first-title = Prihláste sa, prosím
sign-in-first-advice = Táto stránka je pre prihlásených zákazníkov.
not-allowed-title = Pre tento účet nedostupné
not-allowed-advice = Túto stránku nemožno s vaším účtom otvoriť. Ak máte aj iný účet, skúste ten.
cross-site-title = Urobte to, prosím, u nás
cross-site-advice = Požiadavka prišla z iného webu, preto sme nič neurobili. Použite, prosím, tlačidlo na našej stránke.
not-found-title = Tu nič nie je
not-found-advice = Stránka sa možno presunula. Začnite, prosím, na úvodnej stránke.
not-here-title = Toto sa tu nedá urobiť
not-here-advice = Začnite, prosím, na úvodnej stránke.
unknown-site-title = Taký web tu nie je
unknown-site-advice = Skontrolujte, prosím, adresu.
too-large-title = To je príliš veľa naraz
too-large-advice = Prišlo k nám viac údajov, než potrebujeme. Začnite, prosím, na úvodnej stránke.
check-form-title = Skontrolujte, prosím, zadané údaje
check-form-advice = Niečo vo formulári nie je v poriadku. Vráťte sa, prosím, a skontrolujte to.
closed-account-title = Tento účet je zatvorený
closed-account-advice = Ak si myslíte, že ide o omyl, obráťte sa na nás, alebo použite iný účet.
sign-in-again-title = Prihláste sa, prosím, znova
not-signed-in-title = Prihlásenie sa nedokončilo
choose-again-advice = Môžete to skúsiť znova alebo zvoliť iný spôsob.
provider-trouble-title = Prihlásenie teraz nefunguje
provider-trouble-advice = Skúste to, prosím, o chvíľu znova alebo zvoľte iný spôsob prihlásenia.
set-up-title = Čoskoro sme späť
set-up-advice = Web práve pripravujeme. Skúste to, prosím, znova o niekoľko minút.
account-trouble-title = Váš účet teraz nevieme nájsť
unreachable-title = Táto stránka je teraz nedostupná
too-slow-title = Načítanie stránky trvá príliš dlho
still-signed-in-advice = Stále ste prihlásení. Skúste to, prosím, o chvíľu znova.
our-fault-title = Na našej strane sa niečo pokazilo
our-fault-advice = Skúste to, prosím, o chvíľu znova.
too-many-title = To bolo trochu prirýchlo
too-many-advice = Prišlo odtiaľto príliš veľa pokusov. Nič sa nestratilo a váš účet je v bezpečí.
retry-seconds = { $seconds ->
    [one] Skúste to, prosím, znova o { $seconds } sekundu.
    [few] Skúste to, prosím, znova o { $seconds } sekundy.
   *[other] Skúste to, prosím, znova o { $seconds } sekúnd.
}
retry-minutes = { $minutes ->
    [one] Skúste to, prosím, znova o { $minutes } minútu.
    [few] Skúste to, prosím, znova o { $minutes } minúty.
   *[other] Skúste to, prosím, znova o { $minutes } minút.
}
retry-hours = { $hours ->
    [one] Skúste to, prosím, znova o { $hours } hodinu.
    [few] Skúste to, prosím, znova o { $hours } hodiny.
   *[other] Skúste to, prosím, znova o { $hours } hodín.
}
retry-days = { $days ->
    [one] Skúste to, prosím, znova o { $days } deň.
    [few] Skúste to, prosím, znova o { $days } dni.
   *[other] Skúste to, prosím, znova o { $days } dní.
}
by-code-lead = Nemusíte čakať: dajte si na svoju adresu poslať kód a prihláste sa ním.
limiter-advice = Niečo u nás nefunguje a do opravy sa nikto nemôže prihlásiť. Skúste to, prosím, o chvíľu znova.
head-too-large-advice = Adresa alebo súbory cookie sú dlhšie, než môžeme prijať. Začnite, prosím, na úvodnej stránke alebo vymažte súbory cookie tohto webu.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Ešte jeden krok
challenge-lead = Niekto tu v poslednom čase skúšal veľa hesiel, a preto overujeme, že nie ste robot. Zadajte, prosím, heslo znova. O zvyšok sa postará váš prehliadač, potrvá to niekoľko sekúnd.
challenge-hint = Ak sa nič nedeje, váš prehliadač tu nespúšťa skripty. Dajte si namiesto toho poslať kód.
challenge-again = Trvalo to príliš dlho alebo prehliadač overenie nedokončil. Skúste to, prosím, ešte raz.
weak-password-title = Zvoľte si, prosím, iné heslo
common-password-lead = Ste prihlásení. Vaše heslo sa však dá ľahko uhádnuť: používa ho veľa ľudí alebo je to z veľkej časti vaša adresa či náš názov. Zvoľte si iné.
breached-password-lead = Ste prihlásení. Vaše heslo je však známe z úniku údajov inde a cudzí ľudia také heslá skúšajú. Zvoľte si iné.

## Providers: Google, Facebook, …

more-ways = Ďalšie spôsoby prihlásenia
provider-unwell = Tento spôsob teraz neodpovedá. Iný môže byť rýchlejší.
in-app = Ste v prehliadači aplikácie { $app }, kde niektoré spôsoby prihlásenia nefungujú.
open-outside = Otvoriť vo svojom prehliadači
outside-title = Otvorte túto stránku vo svojom prehliadači
outside-lead = V aplikácii { $app } prihlásenie cez účet { $provider } nefunguje. Vo vašom prehliadači áno:
outside-hint = Ak sa nič nestane, otvorte ponuku aplikácie a zvoľte otvorenie stránky v prehliadači alebo skopírujte túto adresu:
other-ways = Použiť tu iný spôsob

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Možnosti prihlásenia
ways-lead = Ktorákoľvek z nich otvorí váš účet.
ways-change = Zmeniť možnosti prihlásenia
way-remove = Odobrať
way-last = Je to váš jediný spôsob prihlásenia, preto ho nemožno odobrať.
way-add = Pridať účet { $provider }
way-added = Odteraz sa môžete prihlasovať aj takto.
way-removed = Spôsob prihlásenia je odobratý. Zariadenia prihlásené týmto spôsobom sú odhlásené.
way-taken = Toto prihlásenie patrí k inému účtu. Odhláste sa a použite ho tam.
way-kept = Je to posledný zostávajúci spôsob prihlásenia, preto odobratý nebol.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Neboli ste to vy?
disown-lead = Odhlásime všetky zariadenia, zrušíme heslo a pošleme vám kód, s ktorým si zvolíte nové.
disown-new-ways = Odoberieme aj novo pridané možnosti prihlásenia.
disown-action = Nie som to ja: odhlásiť všetky zariadenia
disown-stale = Tento odkaz už nefunguje. Ak vaše heslo môže poznať niekto iný, zvoľte si nové.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Ste v rade
waiting-lead = Je tu teraz veľa ľudí. Pustíme vás ďalej, hneď ako na vás príde rad.
waiting-place = { $place ->
    [one] Vaše miesto v rade: { $place }.
    [few] Vaše miesto v rade: { $place }.
   *[other] Vaše miesto v rade: { $place }.
}
waiting-soon = Rad na vás príde o menej ako minútu.
waiting-minutes = { $minutes ->
    [one] Bude to trvať asi { $minutes } minútu.
    [few] Bude to trvať asi { $minutes } minúty.
   *[other] Bude to trvať asi { $minutes } minút.
}
waiting-hours = { $hours ->
    [one] Bude to trvať asi { $hours } hodinu.
    [few] Bude to trvať asi { $hours } hodiny.
   *[other] Bude to trvať asi { $hours } hodín.
}
waiting-at-most-minutes = { $minutes ->
    [one] Nebude to trvať dlhšie ako { $minutes } minútu.
    [few] Nebude to trvať dlhšie ako { $minutes } minúty.
   *[other] Nebude to trvať dlhšie ako { $minutes } minút.
}
waiting-at-most-hours = { $hours ->
    [one] Nebude to trvať dlhšie ako { $hours } hodinu.
    [few] Nebude to trvať dlhšie ako { $hours } hodiny.
   *[other] Nebude to trvať dlhšie ako { $hours } hodín.
}
waiting-by-itself = Stránka bude pokračovať sama. Vaše miesto vám zostane, aj keď ju zatvoríte a vrátite sa.
waiting-opens = { $minutes ->
    [one] Otvárame o { $minutes } minútu. Kto tu dovtedy bude, dostane náhodné miesto v rade.
    [few] Otvárame o { $minutes } minúty. Kto tu dovtedy bude, dostane náhodné miesto v rade.
   *[other] Otvárame o { $minutes } minút. Kto tu dovtedy bude, dostane náhodné miesto v rade.
}
waiting-look = Skontrolovať hneď

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Váš kód pre web { $brand }
mail-welcome = Vitajte!
mail-register = Týmto kódom si vytvoríte účet na webe { $brand }:
mail-has-account-subject = Už máte účet na webe { $brand }
mail-has-account-title = Účet už máte
mail-has-account = Niekto chcel vytvoriť účet na webe { $brand } s touto adresou, ku ktorej už účet patrí. Ak ste to boli vy, prihlásite sa týmto kódom:
mail-sign-in-subject = Prihlasovací kód pre web { $brand }
mail-sign-in-title = Váš prihlasovací kód
mail-sign-in = Týmto kódom sa prihlásite na web { $brand }:
mail-no-account-title = Účet zatiaľ neexistuje
mail-no-account = Niekto sa chcel prihlásiť na web { $brand } s touto adresou, ktorá tam účet nemá. Ak ste to boli vy a účet chcete, vytvoríte ho týmto kódom. Ak máte účet s inou adresou, použite ju.
mail-recover-subject = Nové heslo pre web { $brand }
mail-recover = S týmto kódom si zvolíte nové heslo pre web { $brand }:
mail-link-title = Prihlásenie cez účet { $provider }
mail-link = Týmto kódom si k účtu na webe { $brand } pridáte prihlásenie cez účet { $provider }. Pre vašu bezpečnosť potom doterajšie heslo aj všetky skoršie prihlásenia prestanú platiť.
mail-password-set-subject = Heslo pre web { $brand } je nastavené
mail-password-set-title = Teraz máte heslo
mail-password-set = K vášmu účtu na webe { $brand } bolo nastavené heslo.
mail-password-changed-subject = Zmena hesla na webe { $brand }
mail-password-changed-title = Vaše heslo sa zmenilo
mail-password-changed = Heslo k vášmu účtu na webe { $brand } bolo zmenené. Všetky ostatné zariadenia sú odhlásené.
mail-linked-subject = Nový spôsob prihlásenia: { $brand }
mail-linked-title = Teraz sa môžete prihlásiť cez účet { $provider }
mail-linked = K vášmu účtu na webe { $brand } bolo pridané prihlásenie cez účet { $provider }.
mail-linked-ended = Doterajšie heslo aj všetky skoršie prihlásenia už neplatia.
mail-enter-code = Zadať kód
mail-choose-password = Zabudli ste heslo? Zvoľte si nové
mail-code-lifetime = { $minutes ->
    [one] Kód platí { $minutes } minútu, iba raz a iba tam, kde ste oň požiadali. Nikdy ho od vás nežiadame iným spôsobom.
    [few] Kód platí { $minutes } minúty, iba raz a iba tam, kde ste oň požiadali. Nikdy ho od vás nežiadame iným spôsobom.
   *[other] Kód platí { $minutes } minút, iba raz a iba tam, kde ste oň požiadali. Nikdy ho od vás nežiadame iným spôsobom.
}
mail-not-you = Ak ste to neboli vy, nemusíte nič robiť: bez kódu sa nič nestane.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nové prihlásenie na web { $brand }
mail-new-sign-in-title = Prihlásenie z nového miesta
mail-new-sign-in = Niekto sa prvýkrát prihlásil do vášho účtu na webe { $brand } na tomto zariadení: { $device }.
mail-new-sign-in-from = Niekto sa prvýkrát prihlásil do vášho účtu na webe { $brand } na tomto zariadení: { $device }, krajina: { $country }.
mail-not-me = Nie som to ja
mail-not-me-hint = Ak ste to boli vy, nemusíte nič robiť. Ak nie, stlačte tlačidlo: vedie na stránku, ktorá odhlási všetky zariadenia, zruší heslo a pošle vám kód, s ktorým si zvolíte nové.
