## The language

language-name = Čeština
language-label = Jazyk
language-action = Změnit

## On many pages

sign-in = Přihlásit se
sign-out = Odhlásit se
try-again = Zkusit znovu
home = Přejít na úvodní stránku
other-account = Použít jiný účet
continue-with = Pokračovat přes účet { $provider }
or = nebo
continue = Pokračovat
terms = Podmínky
privacy = Ochrana soukromí
back-to-sign-in = Zpět k přihlášení
back-to-site = Zpět na web
not-now = Teď ne

## Signing in, registering, a forgotten password

email = E-mailová adresa
password = Heslo
email-code = Poslat kód e-mailem
create-account = Vytvořit účet
create-account-lead = Zadejte svou e-mailovou adresu. Pošleme vám kód, kterým potvrdíte, že je vaše.
forgot-password = Zapomněli jste heslo?
forgot-password-lead = Zadejte svou e-mailovou adresu. Pošleme vám na ni kód, se kterým si zvolíte nové heslo.
send-code = Poslat kód

## The code from a mail

code-title = Podívejte se do e-mailu
code-lead = Na adresu { $address } jsme poslali e-mail. Zadejte kód, který v něm najdete.
code-link-lead = Chcete-li k účtu s touto adresou přidat přihlášení přes účet { $provider }, potvrďte, že je adresa vaše. Pro vaše bezpečí pak dosavadní heslo i všechna dřívější přihlášení přestanou platit.
code-label = Osmimístný kód
code-hint = { $minutes ->
    [one] Kód platí { $minutes } minutu. E-mail nepřišel? Podívejte se do složky se spamem nebo si nechte poslat nový.
    [few] Kód platí { $minutes } minuty. E-mail nepřišel? Podívejte se do složky se spamem nebo si nechte poslat nový.
   *[other] Kód platí { $minutes } minut. E-mail nepřišel? Podívejte se do složky se spamem nebo si nechte poslat nový.
}
code-again = Další e-mail je na cestě. Platí jen nejnovější kód.
send-another-code = Poslat nový kód
other-address = Použít jinou adresu nebo jiný způsob
code-wrong = Tento kód nesouhlasí. Podívejte se prosím do nejnovějšího e-mailu.
code-used-up = Tento kód už neplatí. Nechte si poslat nový.
code-format = Kód má 8 číslic.
elsewhere-title = Váš kód
elsewhere-lead = Zadejte tento kód tam, kde jste o něj požádali:
elsewhere-hint = O kód jste požádali v jiném prohlížeči nebo na jiném zařízení, proto tady nikdo není přihlášen.
sign-in-here = Přihlásit se místo toho tady

## Passwords

choose-password = Zvolte si heslo
choose-new-password = Zvolte si nové heslo
change-password-title = Změna hesla
change-password-lead = Po uložení vás odhlásíme na všech ostatních zařízeních.
current-password = Současné heslo
new-password = Nové heslo
password-hint = { $least ->
    [one] Alespoň { $least } znak. Nejlepší je několik slov, která si zapamatujete.
    [few] Alespoň { $least } znaky. Nejlepší je několik slov, která si zapamatujete.
   *[other] Alespoň { $least } znaků. Nejlepší je několik slov, která si zapamatujete.
}
save-password = Uložit heslo

## The account

account-title = Váš účet
signed-in-as = Jste přihlášeni jako { $who }.
signed-in = Jste přihlášeni.
has-password = Máte nastavené heslo.
has-no-password = Nemáte nastavené heslo.
change-password = Změnit
set-password = Nastavit
sign-ins-title = Možnosti přihlášení
sessions-title = Kde jste přihlášeni
sessions-count = { $count ->
    [one] Na { $count } zařízení.
    [few] Na { $count } zařízeních.
   *[other] Na { $count } zařízeních.
}
show-sessions = Zobrazit
sessions-lead = Pokud některé zařízení neznáte, odhlaste ho a změňte si heslo.
this-device = Toto zařízení
unknown-device = Neznámé zařízení
device = { $browser }, { $system }
from-country = Země přihlášení: { $country }
last-used-now = Naposledy použito právě teď
last-used-minutes = { $count ->
    [one] Naposledy použito před { $count } minutou
    [few] Naposledy použito před { $count } minutami
   *[other] Naposledy použito před { $count } minutami
}
last-used-hours = { $count ->
    [one] Naposledy použito před { $count } hodinou
    [few] Naposledy použito před { $count } hodinami
   *[other] Naposledy použito před { $count } hodinami
}
last-used-days = { $count ->
    [one] Naposledy použito před { $count } dnem
    [few] Naposledy použito před { $count } dny
   *[other] Naposledy použito před { $count } dny
}
began-now = Přihlášeno právě teď
began-minutes = { $count ->
    [one] Přihlášeno před { $count } minutou
    [few] Přihlášeno před { $count } minutami
   *[other] Přihlášeno před { $count } minutami
}
began-hours = { $count ->
    [one] Přihlášeno před { $count } hodinou
    [few] Přihlášeno před { $count } hodinami
   *[other] Přihlášeno před { $count } hodinami
}
began-days = { $count ->
    [one] Přihlášeno před { $count } dnem
    [few] Přihlášeno před { $count } dny
   *[other] Přihlášeno před { $count } dny
}
end-session = Odhlásit zařízení
end-other-sessions = Odhlásit všechna ostatní
end-all-sessions = Odhlásit se všude
password-saved = Heslo je uložené. Všechna ostatní zařízení jsou odhlášena.
session-ended = Zařízení je odhlášeno.
other-sessions-ended = Všechna ostatní zařízení jsou odhlášena.

## Signing out

sign-out-title = Odhlásit se?
signed-out-title = Jste odhlášeni
signed-out-only-here = Na tomto zařízení jste odhlášeni. Abyste měli jistotu, že to platí všude, za chvíli se znovu přihlaste a odhlaste.

## When signing in did not work

interrupted = Přihlášení bylo přerušeno. Zkuste to prosím znovu.
declined = Přihlášení přes účet { $provider } se nedokončilo. Zkuste to znovu nebo zvolte jiný způsob.
provider-trouble = { $provider } vás teď nemůže přihlásit. Zkuste to za chvíli znovu nebo zvolte jiný způsob.
our-trouble = Teď vás nemůžeme přihlásit. Zkuste to prosím za chvíli znovu.
wrong-pair = Adresa nebo heslo nesouhlasí. Můžete si nechat poslat kód nebo si zvolit nové heslo.
password-missing = Zadejte prosím heslo.
current-password-wrong = To není vaše současné heslo.

## What is wrong with an e-mail address

email-suggestion = Mysleli jste { $address }? Pokud ano, stačí pokračovat.
email-empty = Zadejte prosím svou e-mailovou adresu.
email-too-long = Na e-mailovou adresu je to příliš dlouhé. Zkontrolujte ji prosím.
email-no-at = E-mailová adresa obsahuje zavináč, například jmeno@example.com.
email-several-ats = Zadejte prosím jednu adresu s jedním zavináčem.
email-spaces = Zadejte prosím adresu bez mezer.
email-full-width = Použijte prosím běžná písmena, ne písmena s plnou šířkou.
email-dots = Zkontrolujte prosím tečky před zavináčem.
email-character = Před zavináčem je znak, který se v adresách nepoužívá.
email-scripts = Písmena před zavináčem jsou z různých písem, například z latinky a cyrilice. Zkontrolujte je prosím.
email-direction = Text před zavináčem se čte dvěma směry. Zkontrolujte ho prosím.
email-domain = Zkontrolujte prosím část za zavináčem.
email-ending = Za zavináčem je název s koncovkou, například example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Použijte alespoň { $least } znak.
    [few] Použijte alespoň { $least } znaky.
   *[other] Použijte alespoň { $least } znaků.
}
password-too-long = { $most ->
    [one] Použijte nejvýše { $most } znak.
    [few] Použijte nejvýše { $most } znaky.
   *[other] Použijte nejvýše { $most } znaků.
}
password-characters = Použijte jen písmena, číslice, interpunkci, mezery a emoji.
password-common = Toto heslo používá mnoho lidí, a dá se proto snadno uhodnout. Zvolte si jiné.
password-personal = Zvolte si heslo, které neobsahuje vaši e-mailovou adresu ani název tohoto webu.
password-breached = Toto heslo je známé z úniku dat odjinud. Zvolte si jiné.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Tato adresa nefunguje
bad-address-advice = Zkontrolujte ji prosím nebo začněte na úvodní stránce.
sign-in-first-title = Přihlaste se prosím
sign-in-first-advice = Tato stránka je pro přihlášené zákazníky.
not-allowed-title = Pro tento účet nedostupné
not-allowed-advice = Tuto stránku nelze s vaším účtem otevřít. Pokud máte i jiný účet, zkuste ten.
cross-site-title = Udělejte to prosím u nás
cross-site-advice = Požadavek přišel z jiného webu, a proto jsme nic neprovedli. Použijte prosím tlačítko na naší stránce.
not-found-title = Tady nic není
not-found-advice = Stránka se možná přesunula. Začněte prosím na úvodní stránce.
not-here-title = Tohle tady nejde
not-here-advice = Začněte prosím na úvodní stránce.
unknown-site-title = Takový web tu není
unknown-site-advice = Zkontrolujte prosím adresu.
too-large-title = To je příliš mnoho najednou
too-large-advice = Přišlo k nám víc dat, než potřebujeme. Začněte prosím na úvodní stránce.
check-form-title = Zkontrolujte prosím zadané údaje
check-form-advice = Něco ve formuláři není v pořádku. Vraťte se prosím a zkontrolujte to.
closed-account-title = Tento účet je uzavřen
closed-account-advice = Pokud si myslíte, že jde o omyl, obraťte se na nás, nebo použijte jiný účet.
sign-in-again-title = Přihlaste se prosím znovu
not-signed-in-title = Přihlášení se nedokončilo
choose-again-advice = Můžete to zkusit znovu nebo zvolit jiný způsob.
provider-trouble-title = Přihlášení teď nefunguje
provider-trouble-advice = Zkuste to prosím za chvíli znovu nebo zvolte jiný způsob přihlášení.
set-up-title = Brzy jsme zpět
set-up-advice = Web právě připravujeme. Zkuste to prosím znovu za několik minut.
account-trouble-title = Váš účet teď nemůžeme najít
unreachable-title = Tato stránka je teď nedostupná
too-slow-title = Načítání stránky trvá příliš dlouho
still-signed-in-advice = Stále jste přihlášeni. Zkuste to prosím za chvíli znovu.
our-fault-title = Na naší straně se něco pokazilo
our-fault-advice = Zkuste to prosím za chvíli znovu.
too-many-title = To bylo trochu moc rychlé
too-many-advice = Přišlo odsud příliš mnoho pokusů. Nic se neztratilo a váš účet je v bezpečí.
retry-seconds = { $seconds ->
    [one] Zkuste to prosím znovu za { $seconds } sekundu.
    [few] Zkuste to prosím znovu za { $seconds } sekundy.
   *[other] Zkuste to prosím znovu za { $seconds } sekund.
}
retry-minutes = { $minutes ->
    [one] Zkuste to prosím znovu za { $minutes } minutu.
    [few] Zkuste to prosím znovu za { $minutes } minuty.
   *[other] Zkuste to prosím znovu za { $minutes } minut.
}
retry-hours = { $hours ->
    [one] Zkuste to prosím znovu za { $hours } hodinu.
    [few] Zkuste to prosím znovu za { $hours } hodiny.
   *[other] Zkuste to prosím znovu za { $hours } hodin.
}
retry-days = { $days ->
    [one] Zkuste to prosím znovu za { $days } den.
    [few] Zkuste to prosím znovu za { $days } dny.
   *[other] Zkuste to prosím znovu za { $days } dní.
}
by-code-lead = Nemusíte čekat: nechte si na svou adresu poslat kód a přihlaste se jím.
limiter-advice = Něco u nás nefunguje a do opravy se nikdo nemůže přihlásit. Zkuste to prosím za chvíli znovu.
head-too-large-advice = Adresa nebo soubory cookie jsou delší, než můžeme přijmout. Začněte prosím na úvodní stránce nebo vymažte soubory cookie tohoto webu.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Ještě jeden krok
challenge-lead = Někdo tu v poslední době zkoušel mnoho hesel, a proto ověřujeme, že nejste robot. Zadejte prosím heslo znovu. O zbytek se postará váš prohlížeč, potrvá to několik sekund.
challenge-hint = Pokud se nic neděje, váš prohlížeč tu nespouští skripty. Nechte si místo toho poslat kód.
challenge-again = Trvalo to příliš dlouho, nebo prohlížeč ověření nedokončil. Zkuste to prosím ještě jednou.
weak-password-title = Zvolte si prosím jiné heslo
common-password-lead = Jste přihlášeni. Vaše heslo se ale dá snadno uhodnout: používá ho mnoho lidí, nebo je to z velké části vaše adresa či náš název. Zvolte si jiné.
breached-password-lead = Jste přihlášeni. Vaše heslo je ale známé z úniku dat odjinud a cizí lidé taková hesla zkoušejí. Zvolte si jiné.

## Providers: Google, Facebook, …

more-ways = Další způsoby přihlášení
provider-unwell = Tento způsob teď neodpovídá. Jiný může být rychlejší.
in-app = Jste v prohlížeči aplikace { $app }, kde některé způsoby přihlášení nefungují.
open-outside = Otevřít ve svém prohlížeči
outside-title = Otevřete tuto stránku ve svém prohlížeči
outside-lead = V aplikaci { $app } přihlášení přes účet { $provider } nefunguje. Ve vašem prohlížeči ano:
outside-hint = Pokud se nic nestane, otevřete nabídku aplikace a zvolte otevření stránky v prohlížeči, nebo zkopírujte tuto adresu:
other-ways = Použít tady jiný způsob

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Možnosti přihlášení
ways-lead = Kterákoli z nich otevře váš účet.
ways-change = Změnit možnosti přihlášení
way-remove = Odebrat
way-last = Je to váš jediný způsob přihlášení, proto ho nelze odebrat.
way-add = Přidat účet { $provider }
way-added = Od teď se můžete přihlašovat i takto.
way-removed = Způsob přihlášení je odebrán. Zařízení přihlášená tímto způsobem jsou odhlášena.
way-taken = Toto přihlášení patří k jinému účtu. Odhlaste se a použijte ho tam.
way-kept = Je to poslední zbývající způsob přihlášení, proto odebrán nebyl.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Nebyli jste to vy?
disown-lead = Odhlásíme všechna zařízení, zrušíme heslo a pošleme vám kód, se kterým si zvolíte nové.
disown-new-ways = Odebereme také nově přidané možnosti přihlášení.
disown-action = Nejsem to já: odhlásit všechna zařízení
disown-stale = Tento odkaz už nefunguje. Pokud vaše heslo může znát někdo jiný, zvolte si nové.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Jste ve frontě
waiting-lead = Je tu teď hodně lidí. Pustíme vás dál, jakmile na vás přijde řada.
waiting-place = { $place ->
    [one] Vaše místo ve frontě: { $place }.
    [few] Vaše místo ve frontě: { $place }.
   *[other] Vaše místo ve frontě: { $place }.
}
waiting-soon = Řada na vás přijde za méně než minutu.
waiting-minutes = { $minutes ->
    [one] Bude to trvat asi { $minutes } minutu.
    [few] Bude to trvat asi { $minutes } minuty.
   *[other] Bude to trvat asi { $minutes } minut.
}
waiting-hours = { $hours ->
    [one] Bude to trvat asi { $hours } hodinu.
    [few] Bude to trvat asi { $hours } hodiny.
   *[other] Bude to trvat asi { $hours } hodin.
}
waiting-at-most-minutes = { $minutes ->
    [one] Nebude to trvat déle než { $minutes } minutu.
    [few] Nebude to trvat déle než { $minutes } minuty.
   *[other] Nebude to trvat déle než { $minutes } minut.
}
waiting-at-most-hours = { $hours ->
    [one] Nebude to trvat déle než { $hours } hodinu.
    [few] Nebude to trvat déle než { $hours } hodiny.
   *[other] Nebude to trvat déle než { $hours } hodin.
}
waiting-by-itself = Stránka bude pokračovat sama. Vaše místo vám zůstane, i když ji zavřete a vrátíte se.
waiting-opens = { $minutes ->
    [one] Otevíráme za { $minutes } minutu. Kdo tu do té doby bude, dostane náhodné místo ve frontě.
    [few] Otevíráme za { $minutes } minuty. Kdo tu do té doby bude, dostane náhodné místo ve frontě.
   *[other] Otevíráme za { $minutes } minut. Kdo tu do té doby bude, dostane náhodné místo ve frontě.
}
waiting-look = Zkontrolovat hned

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Váš kód pro web { $brand }
mail-welcome = Vítejte!
mail-register = Tímto kódem si vytvoříte účet na webu { $brand }:
mail-has-account-subject = Už máte účet na webu { $brand }
mail-has-account-title = Účet už máte
mail-has-account = Někdo chtěl vytvořit účet na webu { $brand } s touto adresou, ke které už účet patří. Pokud jste to byli vy, přihlásíte se tímto kódem:
mail-sign-in-subject = Přihlašovací kód pro web { $brand }
mail-sign-in-title = Váš přihlašovací kód
mail-sign-in = Tímto kódem se přihlásíte na web { $brand }:
mail-no-account-title = Účet zatím neexistuje
mail-no-account = Někdo se chtěl přihlásit na web { $brand } s touto adresou, která tam účet nemá. Pokud jste to byli vy a účet chcete, vytvoříte ho tímto kódem. Pokud máte účet s jinou adresou, použijte ji.
mail-recover-subject = Nové heslo pro web { $brand }
mail-recover = S tímto kódem si zvolíte nové heslo pro web { $brand }:
mail-link-title = Přihlášení přes účet { $provider }
mail-link = Tímto kódem si k účtu na webu { $brand } přidáte přihlášení přes účet { $provider }. Pro vaše bezpečí pak dosavadní heslo i všechna dřívější přihlášení přestanou platit.
mail-password-set-subject = Heslo pro web { $brand } je nastavené
mail-password-set-title = Teď máte heslo
mail-password-set = K vašemu účtu na webu { $brand } bylo nastaveno heslo.
mail-password-changed-subject = Změna hesla na webu { $brand }
mail-password-changed-title = Vaše heslo se změnilo
mail-password-changed = Heslo k vašemu účtu na webu { $brand } bylo změněno. Všechna ostatní zařízení jsou odhlášena.
mail-linked-subject = Nový způsob přihlášení: { $brand }
mail-linked-title = Teď se můžete přihlásit přes účet { $provider }
mail-linked = K vašemu účtu na webu { $brand } bylo přidáno přihlášení přes účet { $provider }.
mail-linked-ended = Dosavadní heslo i všechna dřívější přihlášení už neplatí.
mail-enter-code = Zadat kód
mail-choose-password = Zapomněli jste heslo? Zvolte si nové
mail-code-lifetime = { $minutes ->
    [one] Kód platí { $minutes } minutu, jen jednou a jen tam, kde jste o něj požádali. Nikdy ho po vás nechceme jiným způsobem.
    [few] Kód platí { $minutes } minuty, jen jednou a jen tam, kde jste o něj požádali. Nikdy ho po vás nechceme jiným způsobem.
   *[other] Kód platí { $minutes } minut, jen jednou a jen tam, kde jste o něj požádali. Nikdy ho po vás nechceme jiným způsobem.
}
mail-not-you = Pokud jste to nebyli vy, nemusíte nic dělat: bez kódu se nic nestane.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nové přihlášení na web { $brand }
mail-new-sign-in-title = Přihlášení z nového místa
mail-new-sign-in = Někdo se poprvé přihlásil k vašemu účtu na webu { $brand } na tomto zařízení: { $device }.
mail-new-sign-in-from = Někdo se poprvé přihlásil k vašemu účtu na webu { $brand } na tomto zařízení: { $device }, země: { $country }.
mail-not-me = Nejsem to já
mail-not-me-hint = Pokud jste to byli vy, nemusíte nic dělat. Pokud ne, stiskněte tlačítko: vede na stránku, která odhlásí všechna zařízení, zruší heslo a pošle vám kód, se kterým si zvolíte nové.
