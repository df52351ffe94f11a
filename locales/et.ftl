## The language

language-name = Eesti
language-label = Keel
language-action = Muuda

## On many pages

sign-in = Logi sisse
sign-out = Logi välja
try-again = Proovi uuesti
home = Mine avalehele
other-account = Kasuta teist kontot
continue-with = Jätka teenusega { $provider }
or = või
continue = Jätka
terms = Tingimused
privacy = Privaatsus
back-to-sign-in = Tagasi sisselogimise juurde
back-to-site = Tagasi saidile
not-now = Mitte praegu

## Signing in, registering, a forgotten password

email = E-posti aadress
password = Parool
email-code = Saada mulle kood e-postiga
create-account = Loo konto
create-account-lead = Sisesta oma e-posti aadress. Saadame sulle koodi, millega saad kinnitada, et aadress on sinu oma.
forgot-password = Unustasid parooli?
forgot-password-lead = Sisesta oma e-posti aadress. Saadame sinna koodi, millega saad valida uue parooli.
send-code = Saada kood

## The code from a mail

code-title = Vaata oma e-posti
code-lead = Saatsime e-kirja aadressile { $address }. Sisesta selles olev kood.
code-link-lead = Kinnita, et see aadress on sinu oma, ja saad selle kontole sisse logida teenusega { $provider }. Sinu turvalisuse huvides kaotab konto vana parool siis kehtivuse ja senised sisselogimised lõpevad.
code-label = 8-kohaline kood
code-hint = { $minutes ->
    [one] Kood kehtib { $minutes } minuti. Kirja pole? Vaata rämpsposti kausta või lase saata uus kiri.
   *[other] Kood kehtib { $minutes } minutit. Kirja pole? Vaata rämpsposti kausta või lase saata uus kiri.
}
code-again = Uus kiri on teel. Kehtib ainult kõige uuem kood.
send-another-code = Saada uus kood
other-address = Kasuta teist aadressi või muud viisi
code-wrong = See kood ei sobi. Vaata kõige uuemat kirja.
code-used-up = See kood enam ei kehti. Lase saata uus kood.
code-format = Koodis on 8 numbrit.
elsewhere-title = Sinu kood
elsewhere-lead = Sisesta see kood sinna, kus sa seda küsisid:
elsewhere-hint = Sa küsisid koodi teises brauseris või teises seadmes, seega pole sa siin sisse logitud.
sign-in-here = Logi hoopis siin sisse

## Passwords

choose-password = Vali parool
choose-new-password = Vali uus parool
change-password-title = Muuda parooli
change-password-lead = Kui salvestad uue parooli, logitakse kõik su teised seadmed välja.
current-password = Praegune parool
new-password = Uus parool
password-hint = { $least ->
    [one] Vähemalt { $least } märk. Kõige paremad on mõned sõnad, mis sulle hästi meelde jäävad.
   *[other] Vähemalt { $least } märki. Kõige paremad on mõned sõnad, mis sulle hästi meelde jäävad.
}
save-password = Salvesta parool

## The account

account-title = Sinu konto
signed-in-as = Oled sisse logitud kasutajana { $who }.
signed-in = Oled sisse logitud.
has-password = Sul on parool.
has-no-password = Sul ei ole parooli.
change-password = Muuda parooli
set-password = Vali parool
sign-ins-title = Sinu sisselogimisviisid
sessions-title = Kus oled sisse logitud
sessions-count = { $count ->
    [one] { $count } seadmes.
   *[other] { $count } seadmes.
}
show-sessions = Näita seadmeid
sessions-lead = Kui mõni neist on sulle tundmatu, logi see välja ja muuda oma parooli.
this-device = See seade
unknown-device = Tundmatu seade
device = { $browser } ({ $system })
from-country = Sisselogimise riik: { $country }
last-used-now = Viimati kasutatud äsja
last-used-minutes = { $count ->
    [one] Viimati kasutatud { $count } minut tagasi
   *[other] Viimati kasutatud { $count } minutit tagasi
}
last-used-hours = { $count ->
    [one] Viimati kasutatud { $count } tund tagasi
   *[other] Viimati kasutatud { $count } tundi tagasi
}
last-used-days = { $count ->
    [one] Viimati kasutatud { $count } päev tagasi
   *[other] Viimati kasutatud { $count } päeva tagasi
}
began-now = Sisse logitud äsja
began-minutes = { $count ->
    [one] Sisse logitud { $count } minut tagasi
   *[other] Sisse logitud { $count } minutit tagasi
}
began-hours = { $count ->
    [one] Sisse logitud { $count } tund tagasi
   *[other] Sisse logitud { $count } tundi tagasi
}
began-days = { $count ->
    [one] Sisse logitud { $count } päev tagasi
   *[other] Sisse logitud { $count } päeva tagasi
}
end-session = Logi seade välja
end-other-sessions = Logi teised seadmed välja
end-all-sessions = Logi kõikjal välja
password-saved = Parool on salvestatud. Kõik su teised seadmed on välja logitud.
session-ended = Valitud seade on välja logitud.
other-sessions-ended = Kõik su teised seadmed on välja logitud.

## Signing out

sign-out-title = Kas soovid välja logida?
signed-out-title = Oled välja logitud
signed-out-only-here = Oled selles seadmes välja logitud. Et olla kindlasti kõikjal välja logitud, logi hetke pärast uuesti sisse ja välja.

## When signing in did not work

interrupted = Sisselogimine katkes. Palun proovi uuesti.
declined = Sisselogimine teenusega { $provider } jäi pooleli. Proovi uuesti või vali muu viis.
provider-trouble = Teenusega { $provider } ei saa praegu sisse logida. Proovi hetke pärast uuesti või vali muu viis.
our-trouble = Praegu ei õnnestu sisse logida. Palun proovi hetke pärast uuesti.
wrong-pair = Aadress või parool ei ole õige. Võid lasta endale koodi saata või valida uue parooli.
password-missing = Palun sisesta oma parool.
current-password-wrong = See ei ole sinu praegune parool.

## What is wrong with an e-mail address

email-suggestion = Kas mõtlesid aadressi { $address }? Kui jah, siis lihtsalt jätka.
email-empty = Palun sisesta oma e-posti aadress.
email-too-long = See on e-posti aadressi jaoks liiga pikk. Palun kontrolli seda.
email-no-at = E-posti aadressis on @-märk, näiteks nimi@example.com.
email-several-ats = Palun sisesta üks aadress, milles on üks @-märk.
email-spaces = Palun jäta tühikud ära.
email-full-width = Palun kasuta tavalisi tähti, mitte täislaiuses tähti.
email-dots = Palun kontrolli punkte enne @-märki.
email-character = Enne @-märki on märk, mida aadressides ei kasutata.
email-scripts = Enne @-märki on tähti eri kirjasüsteemidest. Palun kontrolli neid.
email-direction = Enne @-märki on teksti, mida loetakse kahes suunas. Palun kontrolli seda.
email-domain = Palun kontrolli, mis on pärast @-märki.
email-ending = Pärast @-märki on lõpuga nimi, näiteks example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Paroolis peab olema vähemalt { $least } märk.
   *[other] Paroolis peab olema vähemalt { $least } märki.
}
password-too-long = { $most ->
    [one] Paroolis võib olla kuni { $most } märk.
   *[other] Paroolis võib olla kuni { $most } märki.
}
password-characters = Kasuta ainult tähti, numbreid, kirjavahemärke, tühikuid ja emojisid.
password-common = Seda parooli kasutavad paljud, nii et seda proovitakse esimesena. Vali mõni muu.
password-personal = Vali parool, milles ei ole sinu e-posti aadressi ega selle saidi nime.
password-breached = See parool on mujal andmelekkes avalikuks saanud. Vali mõni muu.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = See aadress ei tööta
bad-address-advice = Palun kontrolli seda või alusta avalehelt.
sign-in-first-title = Palun logi sisse
sign-in-first-advice = See leht on sisse logitud klientidele.
not-allowed-title = See pole selle konto jaoks
not-allowed-advice = Sinu kontoga ei saa seda lehte avada. Kui sul on teine konto, proovi sellega.
cross-site-title = Palun tee seda meie lehel
cross-site-advice = Päring tuli teiselt saidilt, seega ei teinud me midagi. Palun kasuta nuppu meie lehel.
not-found-title = Siin ei ole midagi
not-found-advice = Võib-olla on leht mujale kolinud. Palun alusta avalehelt.
not-here-title = Seda ei saa siin teha
not-here-advice = Palun alusta avalehelt.
unknown-site-title = Sellist saiti siin ei ole
unknown-site-advice = Palun kontrolli aadressi.
too-large-title = Seda on korraga liiga palju
too-large-advice = Saadeti rohkem, kui me kusagil küsime. Palun alusta avalehelt.
check-form-title = Palun kontrolli sisestatut
check-form-advice = Mõni vormi väli ei sobi. Palun mine tagasi ja kontrolli see üle.
closed-account-title = See konto on suletud
closed-account-advice = Kui see on sinu arvates viga, võta meiega ühendust. Võid kasutada ka teist kontot.
sign-in-again-title = Palun logi uuesti sisse
not-signed-in-title = Sisselogimine ei õnnestunud
choose-again-advice = Võid uuesti proovida või valida muu viisi.
provider-trouble-title = Sisselogimine praegu ei tööta
provider-trouble-advice = Palun proovi hetke pärast uuesti või vali muu sisselogimisviis.
set-up-title = Oleme varsti tagasi
set-up-advice = Saiti seadistatakse. Palun proovi mõne minuti pärast uuesti.
account-trouble-title = Me ei leia praegu sinu kontot
unreachable-title = See leht pole praegu kättesaadav
too-slow-title = Lehe avamine võtab liiga kaua
still-signed-in-advice = Oled endiselt sisse logitud. Palun proovi hetke pärast uuesti.
our-fault-title = Meil läks midagi valesti
our-fault-advice = Palun proovi hetke pärast uuesti.
too-many-title = See läks natuke liiga kiiresti
too-many-advice = Siit tuli liiga palju katseid. Midagi ei ole kadunud ja sinu konto on kaitstud.
retry-seconds = { $seconds ->
    [one] Palun proovi uuesti { $seconds } sekundi pärast.
   *[other] Palun proovi uuesti { $seconds } sekundi pärast.
}
retry-minutes = { $minutes ->
    [one] Palun proovi uuesti { $minutes } minuti pärast.
   *[other] Palun proovi uuesti { $minutes } minuti pärast.
}
retry-hours = { $hours ->
    [one] Palun proovi uuesti { $hours } tunni pärast.
   *[other] Palun proovi uuesti { $hours } tunni pärast.
}
retry-days = { $days ->
    [one] Palun proovi uuesti { $days } päeva pärast.
   *[other] Palun proovi uuesti { $days } päeva pärast.
}
by-code-lead = Sa ei pea ootama: lase oma aadressile kood saata ja logi sellega sisse.
limiter-advice = Meil on rike ja enne selle kõrvaldamist ei saa keegi sisse logida. Palun proovi hetke pärast uuesti.
head-too-large-advice = Aadress või küpsised on pikemad, kui suudame vastu võtta. Palun alusta avalehelt või kustuta selle saidi küpsised.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Veel üks samm
challenge-lead = Keegi on viimasel ajal proovinud palju paroole, seega kontrollime, et sa ei ole robot. Palun sisesta oma parool uuesti. Ülejäänu teeb su brauser ja see võtab mõne sekundi.
challenge-hint = Kui midagi ei juhtu, ei käivita su brauser siin skripte. Lase endale selle asemel kood saata.
challenge-again = See võttis liiga kaua aega või ei jõudnud su brauser valmis. Palun proovi uuesti.
weak-password-title = Palun vali mõni muu parool
common-password-lead = Oled sisse logitud. Aga sinu parooli on lihtne ära arvata: seda kasutavad paljud või see koosneb peamiselt sinu aadressist või meie nimest. Vali mõni muu.
breached-password-lead = Oled sisse logitud. Aga sinu parool on mujal andmelekkes avalikuks saanud ja võõrad proovivad selliseid paroole. Vali mõni muu.

## Providers: Google, Facebook, …

more-ways = Veel sisselogimisviise
provider-unwell = See teenus praegu ei vasta. Mõni muu viis võib olla kiirem.
in-app = Oled rakenduse { $app } brauseris, kus mõned sisselogimisviisid ei tööta.
open-outside = Ava brauseris
outside-title = Ava see leht oma brauseris
outside-lead = Rakenduses { $app } ei saa teenusega { $provider } sisse logida. Sinu brauseris saab:
outside-hint = Kui midagi ei juhtu, ava rakenduse menüü ja vali lehe avamine brauseris või kopeeri see aadress:
other-ways = Kasuta siin muud viisi

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Sisselogimisviisid
ways-lead = Igaühega neist pääsed oma kontole.
ways-change = Muuda sisselogimisviise
way-remove = Eemalda
way-last = See on sinu ainus sisselogimisviis, seega ei saa seda eemaldada.
way-add = Lisa { $provider }
way-added = Nüüdsest saad sellega sisse logida.
way-removed = Sisselogimisviis on eemaldatud. Selle kaudu tehtud sisselogimised on lõpetatud.
way-taken = See sisselogimisviis kuulub teisele kontole. Logi välja ja kasuta seda seal.
way-kept = See on ainus allesjäänud sisselogimisviis, seega seda ei eemaldatud.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Kas see ei olnud sina?
disown-lead = Logime kõik seadmed välja, eemaldame parooli ja saadame sulle koodi uue parooli valimiseks.
disown-new-ways = Eemaldame ka uued sisselogimisviisid.
disown-action = See ei olnud mina: logi kõik seadmed välja
disown-stale = See link enam ei tööta. Kui keegi teine võib sinu parooli teada, vali uus.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Oled järjekorras
waiting-lead = Siin on praegu palju rahvast. Laseme su sisse kohe, kui on sinu kord.
waiting-place = { $place ->
    [one] Sinu koht järjekorras on { $place }.
   *[other] Sinu koht järjekorras on { $place }.
}
waiting-soon = Sinu kord tuleb vähem kui minuti pärast.
waiting-minutes = { $minutes ->
    [one] Ooteaeg on umbes { $minutes } minut.
   *[other] Ooteaeg on umbes { $minutes } minutit.
}
waiting-hours = { $hours ->
    [one] Ooteaeg on umbes { $hours } tund.
   *[other] Ooteaeg on umbes { $hours } tundi.
}
waiting-at-most-minutes = { $minutes ->
    [one] Sa ei pea ootama kauem kui { $minutes } minut.
   *[other] Sa ei pea ootama kauem kui { $minutes } minutit.
}
waiting-at-most-hours = { $hours ->
    [one] Sa ei pea ootama kauem kui { $hours } tund.
   *[other] Sa ei pea ootama kauem kui { $hours } tundi.
}
waiting-by-itself = See leht liigub ise edasi. Sinu koht jääb alles ka siis, kui lehe sulged ja hiljem tagasi tuled.
waiting-opens = { $minutes ->
    [one] Uksed avanevad { $minutes } minuti pärast. Kõigile, kes on selleks ajaks siin, loositakse koht järjekorras.
   *[other] Uksed avanevad { $minutes } minuti pärast. Kõigile, kes on selleks ajaks siin, loositakse koht järjekorras.
}
waiting-look = Vaata kohe uuesti

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Sinu kood saidile { $brand }
mail-welcome = Tere tulemast!
mail-register = Selle koodiga lood konto saidil { $brand }:
mail-has-account-subject = Sul on konto saidil { $brand }
mail-has-account-title = Sul on juba konto
mail-has-account = Keegi soovis luua saidil { $brand } kontot selle aadressiga, millel on juba konto. Kui see olid sina, saad selle koodiga sisse logida:
mail-sign-in-subject = Sisselogimiskood saidile { $brand }
mail-sign-in-title = Sinu sisselogimiskood
mail-sign-in = Selle koodiga logid sisse saidile { $brand }:
mail-no-account-title = Kontot veel ei ole
mail-no-account = Keegi soovis selle aadressiga sisse logida saidile { $brand }, kuid aadressil ei ole seal kontot. Kui see olid sina ja soovid kontot, saad selle luua allpool oleva koodiga. Kui sul on konto mõne teise aadressiga, kasuta seda.
mail-recover-subject = Uus parool saidile { $brand }
mail-recover = Selle koodiga valid uue parooli saidil { $brand }:
mail-link-title = Logi sisse teenusega { $provider }
mail-link = Selle koodiga saad hakata oma kontole saidil { $brand } sisse logima teenusega { $provider }. Sinu turvalisuse huvides kaotab konto vana parool siis kehtivuse ja senised sisselogimised lõpevad.
mail-password-set-subject = Sul on parool saidil { $brand }
mail-password-set-title = Sul on nüüd parool
mail-password-set = Sinu kontole saidil { $brand } lisati parool.
mail-password-changed-subject = Sinu parool saidil { $brand } on muudetud
mail-password-changed-title = Sinu parool on muudetud
mail-password-changed = Sinu konto parool saidil { $brand } muudeti. Kõik teised seadmed on välja logitud.
mail-linked-subject = Uus sisselogimisviis saidil { $brand }
mail-linked-title = Sinu uus sisselogimisviis on { $provider }
mail-linked = Sinu kontole saidil { $brand } lisati sisselogimisviis { $provider }.
mail-linked-ended = Konto vana parool enam ei kehti ja senised sisselogimised on lõpetatud.
mail-enter-code = Sisesta kood
mail-choose-password = Unustasid parooli? Vali uus
mail-code-lifetime = { $minutes ->
    [one] Kood kehtib { $minutes } minuti ja ainult ühe korra, seal, kus sa seda küsisid. Me ei küsi seda sinult kunagi muul viisil.
   *[other] Kood kehtib { $minutes } minutit ja ainult ühe korra, seal, kus sa seda küsisid. Me ei küsi seda sinult kunagi muul viisil.
}
mail-not-you = Kui see ei olnud sina, ei pea sa midagi tegema: ilma koodita ei juhtu midagi.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Uus sisselogimine saidile { $brand }
mail-new-sign-in-title = Sisselogimine uuest seadmest või kohast
mail-new-sign-in = Keegi logis sinu kontole saidil { $brand } sisse esimest korda sellest seadmest: { $device }.
mail-new-sign-in-from = Keegi logis sinu kontole saidil { $brand } sisse esimest korda sellest seadmest: { $device } (sisselogimise riik: { $country }).
mail-not-me = See ei olnud mina
mail-not-me-hint = Kui see olid sina, ei pea sa midagi tegema. Kui ei, vajuta nuppu: see viib lehele, mis logib kõik seadmed välja, eemaldab parooli ja saadab sulle koodi uue parooli valimiseks.
