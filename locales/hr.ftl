## The language

language-name = Hrvatski
language-label = Jezik
language-action = Promijeni

## On many pages

sign-in = Prijava
sign-out = Odjava
try-again = Pokušajte ponovno
home = Na početnu stranicu
other-account = Upotrijebite drugi račun
continue-with = Nastavite putem { $provider } računa
or = ili
continue = Nastavite
terms = Uvjeti
privacy = Privatnost
back-to-sign-in = Natrag na prijavu
back-to-site = Natrag na stranicu
not-now = Ne sada

## Signing in, registering, a forgotten password

email = E-mail adresa
password = Lozinka
email-code = Pošalji mi kod e-mailom
create-account = Izradite račun
create-account-lead = Upišite svoju e-mail adresu. Poslat ćemo vam kod kojim potvrđujete da je vaša.
forgot-password = Zaboravili ste lozinku?
forgot-password-lead = Upišite svoju e-mail adresu. Na nju ćemo poslati kod pomoću kojeg birate novu lozinku.
send-code = Pošalji kod

## The code from a mail

code-title = Provjerite e-mail
code-lead = Poslali smo e-mail na adresu { $address }. Upišite kod koji se u njemu nalazi.
code-link-lead = Da biste računu s ovom adresom dodali prijavu putem { $provider } računa, potvrdite da je adresa vaša. Radi vaše sigurnosti dosadašnja lozinka i sve ranije prijave tada prestaju vrijediti.
code-label = Kod od 8 znamenki
code-hint = { $minutes ->
    [one] Kod vrijedi { $minutes } minutu. E-mail nije stigao? Pogledajte u mapu neželjene pošte ili zatražite novi.
    [few] Kod vrijedi { $minutes } minute. E-mail nije stigao? Pogledajte u mapu neželjene pošte ili zatražite novi.
   *[other] Kod vrijedi { $minutes } minuta. E-mail nije stigao? Pogledajte u mapu neželjene pošte ili zatražite novi.
}
code-again = Novi e-mail je na putu. Vrijedi samo najnoviji kod.
send-another-code = Pošalji novi kod
other-address = Upotrijebite drugu adresu ili drugi način
code-wrong = Kod se ne podudara. Provjerite najnoviji e-mail.
code-used-up = Taj kod više ne vrijedi. Zatražite novi.
code-format = Kod ima 8 znamenki.
elsewhere-title = Vaš kod
elsewhere-lead = Upišite ovaj kod ondje gdje ste ga zatražili:
elsewhere-hint = Zatražili ste ga u drugom pregledniku ili na drugom uređaju, pa ovdje nitko nije prijavljen.
sign-in-here = Ipak se prijavite ovdje

## Passwords

choose-password = Odaberite lozinku
choose-new-password = Odaberite novu lozinku
change-password-title = Promjena lozinke
change-password-lead = Kad je spremite, odjavit ćemo vas na svim ostalim uređajima.
current-password = Trenutačna lozinka
new-password = Nova lozinka
password-hint = { $least ->
    [one] Najmanje { $least } znak. Najbolje je nekoliko riječi koje možete zapamtiti.
    [few] Najmanje { $least } znaka. Najbolje je nekoliko riječi koje možete zapamtiti.
   *[other] Najmanje { $least } znakova. Najbolje je nekoliko riječi koje možete zapamtiti.
}
save-password = Spremi lozinku

## The account

account-title = Vaš račun
signed-in-as = Prijavljeni ste kao { $who }.
signed-in = Prijavljeni ste.
has-password = Imate lozinku.
has-no-password = Nemate lozinku.
change-password = Promijenite
set-password = Odaberite
sign-ins-title = Načini prijave
sessions-title = Gdje ste prijavljeni
sessions-count = { $count ->
    [one] Na { $count } uređaju.
    [few] Na { $count } uređaja.
   *[other] Na { $count } uređaja.
}
show-sessions = Prikaži
sessions-lead = Ako neki od uređaja ne prepoznajete, odjavite ga i promijenite lozinku.
this-device = Ovaj uređaj
unknown-device = Nepoznat uređaj
device = { $browser }, { $system }
from-country = Zemlja prijave: { $country }
last-used-now = Zadnji put korišten upravo sada
last-used-minutes = { $count ->
    [one] Zadnji put korišten prije { $count } minutu
    [few] Zadnji put korišten prije { $count } minute
   *[other] Zadnji put korišten prije { $count } minuta
}
last-used-hours = { $count ->
    [one] Zadnji put korišten prije { $count } sat
    [few] Zadnji put korišten prije { $count } sata
   *[other] Zadnji put korišten prije { $count } sati
}
last-used-days = { $count ->
    [one] Zadnji put korišten prije { $count } dan
    [few] Zadnji put korišten prije { $count } dana
   *[other] Zadnji put korišten prije { $count } dana
}
began-now = Prijavljen upravo sada
began-minutes = { $count ->
    [one] Prijavljen prije { $count } minutu
    [few] Prijavljen prije { $count } minute
   *[other] Prijavljen prije { $count } minuta
}
began-hours = { $count ->
    [one] Prijavljen prije { $count } sat
    [few] Prijavljen prije { $count } sata
   *[other] Prijavljen prije { $count } sati
}
began-days = { $count ->
    [one] Prijavljen prije { $count } dan
    [few] Prijavljen prije { $count } dana
   *[other] Prijavljen prije { $count } dana
}
end-session = Odjavi uređaj
end-other-sessions = Odjavi sve ostale
end-all-sessions = Odjava na svim uređajima
password-saved = Lozinka je spremljena. Svi ostali uređaji su odjavljeni.
session-ended = Uređaj je odjavljen.
other-sessions-ended = Svi ostali uređaji su odjavljeni.

## Signing out

sign-out-title = Želite li se odjaviti?
signed-out-title = Odjavljeni ste
signed-out-only-here = Odjavljeni ste na ovom uređaju. Da biste bili sigurni da ste odjavljeni svugdje, malo poslije ponovno se prijavite i odjavite.

## When signing in did not work

interrupted = Prijava je prekinuta. Pokušajte ponovno.
declined = Prijava putem { $provider } računa nije dovršena. Pokušajte ponovno ili odaberite drugi način.
provider-trouble = { $provider } vas trenutačno ne može prijaviti. Pokušajte ponovno malo poslije ili odaberite drugi način.
our-trouble = Trenutačno vas ne možemo prijaviti. Pokušajte ponovno malo poslije.
wrong-pair = Adresa ili lozinka nije ispravna. Možete zatražiti kod ili odabrati novu lozinku.
password-missing = Upišite lozinku.
current-password-wrong = To nije vaša trenutačna lozinka.

## What is wrong with an e-mail address

email-suggestion = Jeste li mislili { $address }? Ako jeste, samo nastavite.
email-empty = Upišite svoju e-mail adresu.
email-too-long = To je predugo za e-mail adresu. Provjerite je.
email-no-at = E-mail adresa sadrži znak @, na primjer ime@example.com.
email-several-ats = Upišite jednu adresu, s jednim znakom @.
email-spaces = Upišite adresu bez razmaka.
email-full-width = Upotrijebite obična slova, a ne slova pune širine.
email-dots = Provjerite točke ispred znaka @.
email-character = Ispred znaka @ nalazi se znak koji se u adresama ne koristi.
email-scripts = Slova ispred znaka @ pripadaju različitim pismima, na primjer latinici i ćirilici. Provjerite ih.
email-direction = Tekst ispred znaka @ čita se u dva smjera. Provjerite ga.
email-domain = Provjerite što piše iza znaka @.
email-ending = Iza znaka @ dolazi naziv s nastavkom, na primjer example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Upotrijebite najmanje { $least } znak.
    [few] Upotrijebite najmanje { $least } znaka.
   *[other] Upotrijebite najmanje { $least } znakova.
}
password-too-long = { $most ->
    [one] Upotrijebite najviše { $most } znak.
    [few] Upotrijebite najviše { $most } znaka.
   *[other] Upotrijebite najviše { $most } znakova.
}
password-characters = Upotrijebite samo slova, znamenke, interpunkciju, razmake i emojije.
password-common = Mnogi koriste ovu lozinku, pa ju je lako pogoditi. Odaberite drugu.
password-personal = Odaberite lozinku bez svoje e-mail adrese i naziva ove stranice.
password-breached = Ova je lozinka poznata iz krađe podataka na drugom mjestu. Odaberite drugu.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Ova adresa ne radi
bad-address-advice = Provjerite je ili krenite od početne stranice.
sign-in-first-title = Prijavite se
sign-in-first-advice = Ova je stranica za prijavljene korisnike.
not-allowed-title = Nije dostupno za ovaj račun
not-allowed-advice = S vašim se računom ova stranica ne može otvoriti. Ako imate i drugi račun, pokušajte s njim.
cross-site-title = Učinite to na našoj stranici
cross-site-advice = Zahtjev je stigao s druge stranice, pa nismo ništa promijenili. Upotrijebite gumb na našoj stranici.
not-found-title = Ovdje nema ničega
not-found-advice = Stranica je možda premještena. Krenite od početne stranice.
not-here-title = To se ovdje ne može učiniti
not-here-advice = Krenite od početne stranice.
unknown-site-title = Ovdje nema takve stranice
unknown-site-advice = Provjerite adresu.
too-large-title = To je previše odjednom
too-large-advice = Stiglo je više podataka nego što nam treba. Krenite od početne stranice.
check-form-title = Provjerite što ste upisali
check-form-advice = Nešto u obrascu nije u redu. Vratite se i provjerite.
closed-account-title = Ovaj je račun zatvoren
closed-account-advice = Ako mislite da je riječ o pogrešci, javite nam se ili upotrijebite drugi račun.
sign-in-again-title = Prijavite se ponovno
not-signed-in-title = Prijava nije uspjela
choose-again-advice = Možete pokušati ponovno ili odabrati drugi način.
provider-trouble-title = Prijava trenutačno ne radi
provider-trouble-advice = Pokušajte ponovno malo poslije ili odaberite drugi način prijave.
set-up-title = Uskoro se vraćamo
set-up-advice = Stranica se priprema. Pokušajte ponovno za nekoliko minuta.
account-trouble-title = Trenutačno ne možemo pronaći vaš račun
unreachable-title = Ova stranica trenutačno nije dostupna
too-slow-title = Učitavanje stranice traje predugo
still-signed-in-advice = I dalje ste prijavljeni. Pokušajte ponovno malo poslije.
our-fault-title = Došlo je do pogreške na našoj strani
our-fault-advice = Pokušajte ponovno malo poslije.
too-many-title = To je bilo malo prebrzo
too-many-advice = Odavde je stiglo previše pokušaja. Ništa nije izgubljeno i vaš je račun siguran.
retry-seconds = { $seconds ->
    [one] Pokušajte ponovno za { $seconds } sekundu.
    [few] Pokušajte ponovno za { $seconds } sekunde.
   *[other] Pokušajte ponovno za { $seconds } sekundi.
}
retry-minutes = { $minutes ->
    [one] Pokušajte ponovno za { $minutes } minutu.
    [few] Pokušajte ponovno za { $minutes } minute.
   *[other] Pokušajte ponovno za { $minutes } minuta.
}
retry-hours = { $hours ->
    [one] Pokušajte ponovno za { $hours } sat.
    [few] Pokušajte ponovno za { $hours } sata.
   *[other] Pokušajte ponovno za { $hours } sati.
}
retry-days = { $days ->
    [one] Pokušajte ponovno za { $days } dan.
    [few] Pokušajte ponovno za { $days } dana.
   *[other] Pokušajte ponovno za { $days } dana.
}
by-code-lead = Ne morate čekati: zatražite kod na svoju adresu i prijavite se njime.
limiter-advice = Nešto kod nas ne radi i dok to ne popravimo, nitko se ne može prijaviti. Pokušajte ponovno malo poslije.
head-too-large-advice = Adresa ili kolačići dulji su nego što možemo primiti. Krenite od početne stranice ili izbrišite kolačiće ove stranice.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Još jedan korak
challenge-lead = Netko je u zadnje vrijeme isprobao mnogo lozinki, pa provjeravamo da niste robot. Ponovno upišite lozinku. Ostalo će obaviti vaš preglednik, a trajat će nekoliko sekundi.
challenge-hint = Ako se ništa ne događa, vaš preglednik ovdje ne pokreće skripte. Umjesto toga zatražite kod.
challenge-again = Trajalo je predugo ili preglednik nije dovršio provjeru. Pokušajte još jednom.
weak-password-title = Odaberite drugu lozinku
common-password-lead = Prijavljeni ste. No vašu je lozinku lako pogoditi: mnogi je koriste ili je to uglavnom vaša adresa ili naš naziv. Odaberite drugu.
breached-password-lead = Prijavljeni ste. No vaša je lozinka poznata iz krađe podataka na drugom mjestu, a nepoznati ljudi isprobavaju takve lozinke. Odaberite drugu.

## Providers: Google, Facebook, …

more-ways = Drugi načini prijave
provider-unwell = Trenutačno nema odgovora. Drugi način mogao bi biti brži.
in-app = Nalazite se u pregledniku aplikacije { $app }, u kojem neki načini prijave ne rade.
open-outside = Otvorite u svojem pregledniku
outside-title = Otvorite ovu stranicu u svojem pregledniku
outside-lead = U aplikaciji { $app } prijava putem { $provider } računa ne radi. U vašem pregledniku radi:
outside-hint = Ako se ništa ne dogodi, otvorite izbornik aplikacije i odaberite otvaranje stranice u pregledniku ili kopirajte ovu adresu:
other-ways = Upotrijebite drugi način ovdje

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Načini prijave
ways-lead = Svaki od njih otvara vaš račun.
ways-change = Promijenite načine prijave
way-remove = Ukloni
way-last = Ovo je vaš jedini način prijave, pa se ne može ukloniti.
way-add = Dodaj { $provider } račun
way-added = Odsad se možete prijavljivati i na taj način.
way-removed = Način prijave je uklonjen. Uređaji koji su tako prijavljeni sada su odjavljeni.
way-taken = Ta prijava pripada drugom računu. Odjavite se i upotrijebite je ondje.
way-kept = To je jedini preostali način prijave, pa nije uklonjen.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Niste to bili vi?
disown-lead = Odjavit ćemo sve uređaje, ukloniti lozinku i poslati vam kod pomoću kojeg birate novu.
disown-new-ways = Uklanjaju se i novi načini prijave.
disown-action = To nisam ja: odjavi sve uređaje
disown-stale = Ova poveznica više ne radi. Ako netko drugi možda zna vašu lozinku, odaberite novu.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Čekate u redu
waiting-lead = Trenutačno je ovdje mnogo ljudi. Pustit ćemo vas čim dođete na red.
waiting-place = { $place ->
    [one] Vaše mjesto u redu: { $place }.
    [few] Vaše mjesto u redu: { $place }.
   *[other] Vaše mjesto u redu: { $place }.
}
waiting-soon = Na redu ste za manje od minute.
waiting-minutes = { $minutes ->
    [one] Trajat će otprilike { $minutes } minutu.
    [few] Trajat će otprilike { $minutes } minute.
   *[other] Trajat će otprilike { $minutes } minuta.
}
waiting-hours = { $hours ->
    [one] Trajat će otprilike { $hours } sat.
    [few] Trajat će otprilike { $hours } sata.
   *[other] Trajat će otprilike { $hours } sati.
}
waiting-at-most-minutes = { $minutes ->
    [one] Neće trajati dulje od { $minutes } minute.
    [few] Neće trajati dulje od { $minutes } minute.
   *[other] Neće trajati dulje od { $minutes } minuta.
}
waiting-at-most-hours = { $hours ->
    [one] Neće trajati dulje od { $hours } sata.
    [few] Neće trajati dulje od { $hours } sata.
   *[other] Neće trajati dulje od { $hours } sati.
}
waiting-by-itself = Ova stranica nastavlja sama. Vaše mjesto ostaje vaše, čak i ako je zatvorite pa se vratite.
waiting-opens = { $minutes ->
    [one] Otvaramo za { $minutes } minutu. Svi koji dotad budu ovdje dobit će nasumično mjesto u redu.
    [few] Otvaramo za { $minutes } minute. Svi koji dotad budu ovdje dobit će nasumično mjesto u redu.
   *[other] Otvaramo za { $minutes } minuta. Svi koji dotad budu ovdje dobit će nasumično mjesto u redu.
}
waiting-look = Provjeri sada

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Vaš kod za stranicu { $brand }
mail-welcome = Dobro došli!
mail-register = Ovim kodom izrađujete račun na stranici { $brand }:
mail-has-account-subject = Imate račun na stranici { $brand }
mail-has-account-title = Već imate račun
mail-has-account = Netko je htio izraditi račun na stranici { $brand } s ovom adresom, a ona već ima račun. Ako ste to bili vi, prijavite se ovim kodom:
mail-sign-in-subject = Vaš kod za prijavu: { $brand }
mail-sign-in-title = Vaš kod za prijavu
mail-sign-in = Ovim se kodom prijavljujete na stranicu { $brand }:
mail-no-account-title = Račun još ne postoji
mail-no-account = Netko se htio prijaviti na stranicu { $brand } s ovom adresom, koja ondje nema račun. Ako ste to bili vi i želite račun, izradit ćete ga ovim kodom. Ako imate račun s drugom adresom, upotrijebite nju.
mail-recover-subject = Nova lozinka za stranicu { $brand }
mail-recover = Ovim kodom birate novu lozinku za stranicu { $brand }:
mail-link-title = Prijava putem { $provider } računa
mail-link = Ovim kodom svojem računu na stranici { $brand } dodajete prijavu putem { $provider } računa. Radi vaše sigurnosti dosadašnja lozinka i sve ranije prijave tada prestaju vrijediti.
mail-password-set-subject = Imate lozinku na stranici { $brand }
mail-password-set-title = Sada imate lozinku
mail-password-set = Odabrana je lozinka za vaš račun na stranici { $brand }.
mail-password-changed-subject = Promjena lozinke na stranici { $brand }
mail-password-changed-title = Vaša je lozinka promijenjena
mail-password-changed = Lozinka vašeg računa na stranici { $brand } je promijenjena. Svi ostali uređaji su odjavljeni.
mail-linked-subject = Novi način prijave: { $brand }
mail-linked-title = Sada se možete prijaviti putem { $provider } računa
mail-linked = Vašem računu na stranici { $brand } dodana je prijava putem { $provider } računa.
mail-linked-ended = Dosadašnja lozinka i sve ranije prijave više ne vrijede.
mail-enter-code = Upišite kod
mail-choose-password = Zaboravili ste lozinku? Odaberite novu
mail-code-lifetime = { $minutes ->
    [one] Kod vrijedi { $minutes } minutu, samo jednom i samo ondje gdje ste ga zatražili. Nikada ga od vas ne tražimo ni na koji drugi način.
    [few] Kod vrijedi { $minutes } minute, samo jednom i samo ondje gdje ste ga zatražili. Nikada ga od vas ne tražimo ni na koji drugi način.
   *[other] Kod vrijedi { $minutes } minuta, samo jednom i samo ondje gdje ste ga zatražili. Nikada ga od vas ne tražimo ni na koji drugi način.
}
mail-not-you = Ako to niste bili vi, ne morate ništa učiniti: bez koda se ništa neće dogoditi.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nova prijava na stranicu { $brand }
mail-new-sign-in-title = Prijava s novog mjesta
mail-new-sign-in = Netko se prvi put prijavio na vaš račun na stranici { $brand } s ovog uređaja: { $device }.
mail-new-sign-in-from = Netko se prvi put prijavio na vaš račun na stranici { $brand } s ovog uređaja: { $device }, zemlja: { $country }.
mail-not-me = To nisam ja
mail-not-me-hint = Ako ste to bili vi, ne morate ništa učiniti. Ako niste, pritisnite gumb: vodi na stranicu koja odjavljuje sve uređaje, uklanja lozinku i šalje vam kod pomoću kojeg birate novu.
