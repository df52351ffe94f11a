## The language

language-name = Lietuvių
language-label = Kalba
language-action = Keisti

## On many pages

sign-in = Prisijungti
sign-out = Atsijungti
try-again = Bandyti dar kartą
home = Eiti į pradžios puslapį
other-account = Naudoti kitą paskyrą
continue-with = Tęsti su „{ $provider }“
or = arba
continue = Tęsti
terms = Sąlygos
privacy = Privatumas
back-to-sign-in = Grįžti prie prisijungimo
back-to-site = Grįžti į svetainę
not-now = Ne dabar

## Signing in, registering, a forgotten password

email = El. pašto adresas
password = Slaptažodis
email-code = Gauti kodą el. paštu
create-account = Sukurti paskyrą
create-account-lead = Įveskite savo el. pašto adresą. Atsiųsime kodą, kuriuo patvirtinsite, kad adresas jūsų.
forgot-password = Pamiršote slaptažodį?
forgot-password-lead = Įveskite savo el. pašto adresą. Atsiųsime kodą, kuriuo galėsite pasirinkti naują slaptažodį.
send-code = Siųsti kodą

## The code from a mail

code-title = Patikrinkite el. paštą
code-lead = Išsiuntėme el. laišką adresu { $address }. Įveskite jame esantį kodą.
code-link-lead = Kad galėtumėte prie šio adreso paskyros prisijungti su „{ $provider }“, patvirtinkite, kad adresas jūsų. Jūsų saugumui senasis paskyros slaptažodis nustos galioti, o ankstesni prisijungimai bus nutraukti.
code-label = 8 skaitmenų kodas
code-hint = { $minutes ->
    [one] Kodas galioja { $minutes } minutę. Laiško nėra? Patikrinkite šlamšto aplanką arba paprašykite atsiųsti kitą.
    [few] Kodas galioja { $minutes } minutes. Laiško nėra? Patikrinkite šlamšto aplanką arba paprašykite atsiųsti kitą.
   *[other] Kodas galioja { $minutes } minučių. Laiško nėra? Patikrinkite šlamšto aplanką arba paprašykite atsiųsti kitą.
}
code-again = Siunčiame dar vieną laišką. Galioja tik naujausias kodas.
send-another-code = Siųsti kitą kodą
other-address = Naudoti kitą adresą arba kitą būdą
code-wrong = Kodas netinka. Pažiūrėkite naujausią laišką.
code-used-up = Šis kodas nebegalioja. Paprašykite atsiųsti kitą.
code-format = Kodą sudaro 8 skaitmenys.
elsewhere-title = Jūsų kodas
elsewhere-lead = Įveskite šį kodą ten, kur jo paprašėte:
elsewhere-hint = Kodo paprašėte kitoje naršyklėje arba kitame įrenginyje, todėl čia nesate prisijungę.
sign-in-here = Geriau prisijungti čia

## Passwords

choose-password = Pasirinkite slaptažodį
choose-new-password = Pasirinkite naują slaptažodį
change-password-title = Pakeiskite slaptažodį
change-password-lead = Kai jį išsaugosite, iš visų kitų jūsų įrenginių bus atsijungta.
current-password = Dabartinis slaptažodis
new-password = Naujas slaptažodis
password-hint = { $least ->
    [one] Bent { $least } simbolis. Geriausia – keli žodžiai, kuriuos lengvai prisiminsite.
    [few] Bent { $least } simboliai. Geriausia – keli žodžiai, kuriuos lengvai prisiminsite.
   *[other] Bent { $least } simbolių. Geriausia – keli žodžiai, kuriuos lengvai prisiminsite.
}
save-password = Išsaugoti slaptažodį

## The account

account-title = Jūsų paskyra
signed-in-as = Esate prisijungę kaip { $who }.
signed-in = Esate prisijungę.
has-password = Turite slaptažodį.
has-no-password = Neturite slaptažodžio.
change-password = Pakeisti slaptažodį
set-password = Pasirinkti slaptažodį
sign-ins-title = Jūsų prisijungimo būdai
sessions-title = Kur esate prisijungę
sessions-count = { $count ->
    [one] { $count } įrenginys.
    [few] { $count } įrenginiai.
   *[other] { $count } įrenginių.
}
show-sessions = Rodyti įrenginius
sessions-lead = Jei kurio nors įrenginio neatpažįstate, atsijunkite iš jo ir pakeiskite slaptažodį.
this-device = Šis įrenginys
unknown-device = Nežinomas įrenginys
device = { $browser } ({ $system })
from-country = Prisijungimo šalis: { $country }
last-used-now = Naudota ką tik
last-used-minutes = { $count ->
    [one] Naudota prieš { $count } minutę
    [few] Naudota prieš { $count } minutes
   *[other] Naudota prieš { $count } minučių
}
last-used-hours = { $count ->
    [one] Naudota prieš { $count } valandą
    [few] Naudota prieš { $count } valandas
   *[other] Naudota prieš { $count } valandų
}
last-used-days = { $count ->
    [one] Naudota prieš { $count } dieną
    [few] Naudota prieš { $count } dienas
   *[other] Naudota prieš { $count } dienų
}
began-now = Prisijungta ką tik
began-minutes = { $count ->
    [one] Prisijungta prieš { $count } minutę
    [few] Prisijungta prieš { $count } minutes
   *[other] Prisijungta prieš { $count } minučių
}
began-hours = { $count ->
    [one] Prisijungta prieš { $count } valandą
    [few] Prisijungta prieš { $count } valandas
   *[other] Prisijungta prieš { $count } valandų
}
began-days = { $count ->
    [one] Prisijungta prieš { $count } dieną
    [few] Prisijungta prieš { $count } dienas
   *[other] Prisijungta prieš { $count } dienų
}
end-session = Atsijungti iš įrenginio
end-other-sessions = Atsijungti iš kitų įrenginių
end-all-sessions = Atsijungti visur
password-saved = Slaptažodis išsaugotas. Iš visų kitų jūsų įrenginių atsijungta.
session-ended = Iš to įrenginio atsijungta.
other-sessions-ended = Iš visų kitų jūsų įrenginių atsijungta.

## Signing out

sign-out-title = Atsijungti?
signed-out-title = Atsijungėte
signed-out-only-here = Atsijungėte šiame įrenginyje. Kad tikrai būtumėte atsijungę visur, po akimirkos prisijunkite ir vėl atsijunkite.

## When signing in did not work

interrupted = Prisijungimas nutrūko. Bandykite dar kartą.
declined = Prisijungimas su „{ $provider }“ neįvyko. Bandykite dar kartą arba pasirinkite kitą būdą.
provider-trouble = Šiuo metu prisijungti su „{ $provider }“ nepavyksta. Po akimirkos bandykite dar kartą arba pasirinkite kitą būdą.
our-trouble = Šiuo metu prisijungti nepavyksta. Po akimirkos bandykite dar kartą.
wrong-pair = Adresas arba slaptažodis netinka. Galite gauti kodą el. paštu arba pasirinkti naują slaptažodį.
password-missing = Įveskite slaptažodį.
current-password-wrong = Tai ne dabartinis jūsų slaptažodis.

## What is wrong with an e-mail address

email-suggestion = Ar turėjote omenyje { $address }? Jei taip, tiesiog tęskite.
email-empty = Įveskite savo el. pašto adresą.
email-too-long = El. pašto adresas negali būti toks ilgas. Patikrinkite jį.
email-no-at = El. pašto adrese yra ženklas @, pavyzdžiui, vardas@example.com.
email-several-ats = Įveskite vieną adresą su vienu ženklu @.
email-spaces = Pašalinkite tarpus.
email-full-width = Rašykite įprastomis, ne viso pločio raidėmis.
email-dots = Patikrinkite taškus prieš ženklą @.
email-character = Prieš ženklą @ yra simbolis, kurio adresuose nebūna.
email-scripts = Prieš ženklą @ yra skirtingų raštų raidžių. Patikrinkite jas.
email-direction = Tekstas prieš ženklą @ skaitomas dviem kryptimis. Patikrinkite jį.
email-domain = Patikrinkite, kas parašyta po ženklo @.
email-ending = Po ženklo @ turi būti pavadinimas su galūne, pavyzdžiui, example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Naudokite bent { $least } simbolį.
    [few] Naudokite bent { $least } simbolius.
   *[other] Naudokite bent { $least } simbolių.
}
password-too-long = { $most ->
    [one] Naudokite ne daugiau kaip { $most } simbolį.
    [few] Naudokite ne daugiau kaip { $most } simbolius.
   *[other] Naudokite ne daugiau kaip { $most } simbolių.
}
password-characters = Naudokite tik raides, skaitmenis, skyrybos ženklus, tarpus ir jaustukus.
password-common = Šį slaptažodį naudoja daug žmonių, todėl jį bandoma atspėti pirmiausia. Pasirinkite kitą.
password-personal = Pasirinkite slaptažodį, kuriame nėra jūsų el. pašto adreso ir šios svetainės pavadinimo.
password-breached = Šis slaptažodis yra tarp kitur nutekėjusių duomenų. Pasirinkite kitą.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Šis adresas neveikia
bad-address-advice = Patikrinkite jį arba pradėkite nuo pradžios puslapio.
sign-in-first-title = Prisijunkite
sign-in-first-advice = Šis puslapis skirtas prisijungusiems klientams.
not-allowed-title = Ne šiai paskyrai
not-allowed-advice = Iš jūsų paskyros šio puslapio atidaryti negalima. Galbūt tiks kita jūsų paskyra.
cross-site-title = Atlikite tai mūsų puslapyje
cross-site-advice = Užklausa atėjo iš kitos svetainės, todėl nieko nedarėme. Naudokite mygtuką mūsų puslapyje.
not-found-title = Čia nieko nėra
not-found-advice = Puslapis galėjo būti perkeltas. Pradėkite nuo pradžios puslapio.
not-here-title = Čia to padaryti negalima
not-here-advice = Pradėkite nuo pradžios puslapio.
unknown-site-title = Tokios svetainės čia nėra
unknown-site-advice = Patikrinkite adresą.
too-large-title = Per daug vienu kartu
too-large-advice = Atsiųsta daugiau, nei kur nors prašome. Pradėkite nuo pradžios puslapio.
check-form-title = Patikrinkite, ką įvedėte
check-form-advice = Kažkas formoje netinka. Grįžkite ir patikrinkite.
closed-account-title = Ši paskyra uždaryta
closed-account-advice = Jei manote, kad tai klaida, susisiekite su mumis arba naudokite kitą paskyrą.
sign-in-again-title = Prisijunkite dar kartą
not-signed-in-title = Prisijungti nepavyko
choose-again-advice = Galite bandyti dar kartą arba pasirinkti kitą būdą.
provider-trouble-title = Prisijungimas šiuo metu neveikia
provider-trouble-advice = Po akimirkos bandykite dar kartą arba pasirinkite kitą prisijungimo būdą.
set-up-title = Netrukus grįšime
set-up-advice = Svetainė ruošiama. Bandykite dar kartą po kelių minučių.
account-trouble-title = Šiuo metu nerandame jūsų paskyros
unreachable-title = Šis puslapis šiuo metu nepasiekiamas
too-slow-title = Puslapis atidaromas pernelyg ilgai
still-signed-in-advice = Tebesate prisijungę. Po akimirkos bandykite dar kartą.
our-fault-title = Pas mus įvyko klaida
our-fault-advice = Po akimirkos bandykite dar kartą.
too-many-title = Šiek tiek per greitai
too-many-advice = Iš čia bandyta per daug kartų. Nieko nepraradote, o jūsų paskyra saugi.
retry-seconds = { $seconds ->
    [one] Bandykite dar kartą po { $seconds } sekundės.
    [few] Bandykite dar kartą po { $seconds } sekundžių.
   *[other] Bandykite dar kartą po { $seconds } sekundžių.
}
retry-minutes = { $minutes ->
    [one] Bandykite dar kartą po { $minutes } minutės.
    [few] Bandykite dar kartą po { $minutes } minučių.
   *[other] Bandykite dar kartą po { $minutes } minučių.
}
retry-hours = { $hours ->
    [one] Bandykite dar kartą po { $hours } valandos.
    [few] Bandykite dar kartą po { $hours } valandų.
   *[other] Bandykite dar kartą po { $hours } valandų.
}
retry-days = { $days ->
    [one] Bandykite dar kartą po { $days } dienos.
    [few] Bandykite dar kartą po { $days } dienų.
   *[other] Bandykite dar kartą po { $days } dienų.
}
by-code-lead = Laukti nebūtina: paprašykite atsiųsti kodą savo adresu ir juo prisijunkite.
limiter-advice = Pas mus įvyko gedimas, ir kol jis nepašalintas, niekas negali prisijungti. Po akimirkos bandykite dar kartą.
head-too-large-advice = Adresas arba slapukai ilgesni, nei galime priimti. Pradėkite nuo pradžios puslapio arba ištrinkite šios svetainės slapukus.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Dar vienas žingsnis
challenge-lead = Pastaruoju metu kažkas išbandė daug slaptažodžių, todėl tikriname, ar nesate robotas. Įveskite slaptažodį dar kartą. Visa kita per kelias sekundes atliks jūsų naršyklė.
challenge-hint = Jei nieko nevyksta, jūsų naršyklė čia nevykdo scenarijų. Verčiau paprašykite atsiųsti kodą.
challenge-again = Užtruko per ilgai arba jūsų naršyklė nespėjo baigti. Bandykite dar kartą.
weak-password-title = Pasirinkite kitą slaptažodį
common-password-lead = Esate prisijungę. Tačiau jūsų slaptažodį lengva atspėti: jį naudoja daug žmonių arba jį daugiausia sudaro jūsų adresas ar mūsų pavadinimas. Pasirinkite kitą.
breached-password-lead = Esate prisijungę. Tačiau jūsų slaptažodis yra tarp kitur nutekėjusių duomenų, o tokius slaptažodžius išbando pašaliniai žmonės. Pasirinkite kitą.

## Providers: Google, Facebook, …

more-ways = Daugiau prisijungimo būdų
provider-unwell = Šiuo metu atsakymo iš ten nėra. Kitas būdas gali būti greitesnis.
in-app = Esate programėlės „{ $app }“ naršyklėje, kurioje kai kurie prisijungimo būdai neveikia.
open-outside = Atidaryti naršyklėje
outside-title = Atidarykite šį puslapį savo naršyklėje
outside-lead = Programėlėje „{ $app }“ prisijungti su „{ $provider }“ negalima. Jūsų naršyklėje galima:
outside-hint = Jei nieko nevyksta, atverkite programėlės meniu ir pasirinkite atidaryti puslapį naršyklėje arba nukopijuokite šį adresą:
other-ways = Čia naudoti kitą būdą

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Prisijungimo būdai
ways-lead = Bet kuriuo iš jų pateksite į savo paskyrą.
ways-change = Keisti prisijungimo būdus
way-remove = Pašalinti
way-last = Tai vienintelis jūsų prisijungimo būdas, todėl jo pašalinti negalima.
way-add = Pridėti „{ $provider }“
way-added = Nuo šiol galite prisijungti šiuo būdu.
way-removed = Prisijungimo būdas pašalintas. Juo pradėti prisijungimai nutraukti.
way-taken = Šis prisijungimo būdas priklauso kitai paskyrai. Atsijunkite ir naudokite jį ten.
way-kept = Tai vienintelis likęs prisijungimo būdas, todėl jis nepašalintas.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Ar tai buvote ne jūs?
disown-lead = Iš visų įrenginių bus atsijungta, slaptažodis bus pašalintas, o jums atsiųsime kodą naujam slaptažodžiui pasirinkti.
disown-new-ways = Nauji prisijungimo būdai taip pat pašalinami.
disown-action = Tai ne aš: atsijungti iš visų įrenginių
disown-stale = Ši nuoroda nebeveikia. Jei kas nors kitas gali žinoti jūsų slaptažodį, pasirinkite naują.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Esate eilėje
waiting-lead = Šiuo metu čia daug žmonių. Įleisime jus, kai tik ateis jūsų eilė.
waiting-place = { $place ->
    [one] Jūsų vieta eilėje: { $place }.
    [few] Jūsų vieta eilėje: { $place }.
   *[other] Jūsų vieta eilėje: { $place }.
}
waiting-soon = Jūsų eilė ateis greičiau nei po minutės.
waiting-minutes = { $minutes ->
    [one] Liko laukti maždaug { $minutes } minutę.
    [few] Liko laukti maždaug { $minutes } minutes.
   *[other] Liko laukti maždaug { $minutes } minučių.
}
waiting-hours = { $hours ->
    [one] Liko laukti maždaug { $hours } valandą.
    [few] Liko laukti maždaug { $hours } valandas.
   *[other] Liko laukti maždaug { $hours } valandų.
}
waiting-at-most-minutes = { $minutes ->
    [one] Laukti reikės ne ilgiau kaip { $minutes } minutę.
    [few] Laukti reikės ne ilgiau kaip { $minutes } minutes.
   *[other] Laukti reikės ne ilgiau kaip { $minutes } minučių.
}
waiting-at-most-hours = { $hours ->
    [one] Laukti reikės ne ilgiau kaip { $hours } valandą.
    [few] Laukti reikės ne ilgiau kaip { $hours } valandas.
   *[other] Laukti reikės ne ilgiau kaip { $hours } valandų.
}
waiting-by-itself = Šis puslapis atsinaujina pats. Jūsų vieta išliks, net jei puslapį uždarysite ir vėliau grįšite.
waiting-opens = { $minutes ->
    [one] Durys atsivers po { $minutes } minutės. Visi, kurie iki tol bus čia, gaus atsitiktinę vietą eilėje.
    [few] Durys atsivers po { $minutes } minučių. Visi, kurie iki tol bus čia, gaus atsitiktinę vietą eilėje.
   *[other] Durys atsivers po { $minutes } minučių. Visi, kurie iki tol bus čia, gaus atsitiktinę vietą eilėje.
}
waiting-look = Patikrinti dabar

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Jūsų „{ $brand }“ kodas
mail-welcome = Sveiki atvykę!
mail-register = Šiuo kodu susikursite „{ $brand }“ paskyrą:
mail-has-account-subject = Jūs turite „{ $brand }“ paskyrą
mail-has-account-title = Jau turite paskyrą
mail-has-account = Kažkas norėjo sukurti „{ $brand }“ paskyrą šiuo adresu, bet su juo paskyra jau yra. Jei tai buvote jūs, prisijunkite šiuo kodu:
mail-sign-in-subject = Jūsų „{ $brand }“ prisijungimo kodas
mail-sign-in-title = Jūsų prisijungimo kodas
mail-sign-in = Šiuo kodu prisijungsite prie „{ $brand }“:
mail-no-account-title = Paskyros dar nėra
mail-no-account = Kažkas norėjo šiuo adresu prisijungti prie „{ $brand }“, bet paskyros su juo nėra. Jei tai buvote jūs ir norite paskyros, susikurkite ją šiuo kodu. Jei turite paskyrą su kitu adresu, naudokite ją.
mail-recover-subject = Naujas jūsų „{ $brand }“ slaptažodis
mail-recover = Šiuo kodu pasirinksite naują „{ $brand }“ slaptažodį:
mail-link-title = Prisijunkite su „{ $provider }“
mail-link = Įvedę šį kodą, prie savo „{ $brand }“ paskyros galėsite prisijungti su „{ $provider }“. Jūsų saugumui senasis paskyros slaptažodis nustos galioti, o ankstesni prisijungimai bus nutraukti.
mail-password-set-subject = Turite „{ $brand }“ slaptažodį
mail-password-set-title = Dabar turite slaptažodį
mail-password-set = Jūsų „{ $brand }“ paskyrai pasirinktas slaptažodis.
mail-password-changed-subject = Jūsų „{ $brand }“ slaptažodis pakeistas
mail-password-changed-title = Jūsų slaptažodis pakeistas
mail-password-changed = Jūsų „{ $brand }“ paskyros slaptažodis pakeistas. Iš visų kitų įrenginių atsijungta.
mail-linked-subject = Naujas „{ $brand }“ prisijungimo būdas
mail-linked-title = Jau galite prisijungti su „{ $provider }“
mail-linked = Prie jūsų „{ $brand }“ paskyros pridėtas prisijungimas su „{ $provider }“.
mail-linked-ended = Senasis paskyros slaptažodis nebegalioja, o ankstesni prisijungimai nutraukti.
mail-enter-code = Įvesti kodą
mail-choose-password = Pamiršote slaptažodį? Pasirinkite naują
mail-code-lifetime = { $minutes ->
    [one] Kodas galioja { $minutes } minutę, vieną kartą ir tik ten, kur jo paprašėte. Niekaip kitaip jo niekada neprašome.
    [few] Kodas galioja { $minutes } minutes, vieną kartą ir tik ten, kur jo paprašėte. Niekaip kitaip jo niekada neprašome.
   *[other] Kodas galioja { $minutes } minučių, vieną kartą ir tik ten, kur jo paprašėte. Niekaip kitaip jo niekada neprašome.
}
mail-not-you = Jei tai buvote ne jūs, nieko daryti nereikia: be kodo nieko neįvyks.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Naujas prisijungimas prie „{ $brand }“
mail-new-sign-in-title = Prisijungta naujame įrenginyje ar naujoje vietoje
mail-new-sign-in = Kažkas pirmą kartą prisijungė prie jūsų „{ $brand }“ paskyros šiame įrenginyje: { $device }.
mail-new-sign-in-from = Kažkas pirmą kartą prisijungė prie jūsų „{ $brand }“ paskyros šiame įrenginyje: { $device } (prisijungimo šalis: { $country }).
mail-not-me = Tai ne aš
mail-not-me-hint = Jei tai buvote jūs, nieko daryti nereikia. Jei ne, paspauskite mygtuką: pateksite į puslapį, kuriame atsijungiama iš visų įrenginių, pašalinamas slaptažodis ir išsiunčiamas kodas naujam slaptažodžiui pasirinkti.
