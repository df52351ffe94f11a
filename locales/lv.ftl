## The language

language-name = Latviešu
language-label = Valoda
language-action = Mainīt

## On many pages

sign-in = Pierakstīties
sign-out = Izrakstīties
try-again = Mēģināt vēlreiz
home = Uz sākumlapu
other-account = Izmantot citu kontu
continue-with = Turpināt ar { $provider }
or = vai
continue = Turpināt
terms = Noteikumi
privacy = Privātums
back-to-sign-in = Atpakaļ uz pierakstīšanos
back-to-site = Atpakaļ uz vietni
not-now = Ne tagad

## Signing in, registering, a forgotten password

email = E-pasta adrese
password = Parole
email-code = Saņemt kodu e-pastā
create-account = Izveidot kontu
create-account-lead = Ievadiet savu e-pasta adresi. Nosūtīsim kodu, ar kuru apstiprināsiet, ka adrese ir jūsu.
forgot-password = Aizmirsāt paroli?
forgot-password-lead = Ievadiet savu e-pasta adresi. Nosūtīsim uz to kodu, ar kuru varēsiet izvēlēties jaunu paroli.
send-code = Nosūtīt kodu

## The code from a mail

code-title = Pārbaudiet e-pastu
code-lead = Nosūtījām e-pasta vēstuli uz adresi { $address }. Ievadiet tajā norādīto kodu.
code-link-lead = Lai šīs adreses kontā varētu pierakstīties ar { $provider }, apstipriniet, ka adrese ir jūsu. Drošības labad konta vecā parole vairs nebūs derīga un līdzšinējās sesijas beigsies.
code-label = 8 ciparu kods
code-hint = { $minutes ->
    [zero] Kods ir derīgs { $minutes } minūtes. Nav vēstules? Ieskatieties mēstuļu mapē vai lūdziet nosūtīt vēlreiz.
    [one] Kods ir derīgs { $minutes } minūti. Nav vēstules? Ieskatieties mēstuļu mapē vai lūdziet nosūtīt vēlreiz.
   *[other] Kods ir derīgs { $minutes } minūtes. Nav vēstules? Ieskatieties mēstuļu mapē vai lūdziet nosūtīt vēlreiz.
}
code-again = Jauna vēstule jau ir ceļā. Derīgs ir tikai pēdējais kods.
send-another-code = Nosūtīt jaunu kodu
other-address = Izmantot citu adresi vai citu veidu
code-wrong = Šis kods neder. Lūdzu, ieskatieties pēdējā vēstulē.
code-used-up = Šis kods vairs neder. Lūdziet nosūtīt jaunu.
code-format = Kodā ir 8 cipari.
elsewhere-title = Jūsu kods
elsewhere-lead = Ievadiet šo kodu tur, kur to pieprasījāt:
elsewhere-hint = Kodu pieprasījāt citā pārlūkā vai citā ierīcē, tāpēc šeit neviens nav pierakstījies.
sign-in-here = Labāk pierakstīties šeit

## Passwords

choose-password = Izvēlieties paroli
choose-new-password = Izvēlieties jaunu paroli
change-password-title = Mainiet paroli
change-password-lead = Kad to saglabāsiet, izrakstīsim jūs no visām pārējām ierīcēm.
current-password = Pašreizējā parole
new-password = Jaunā parole
password-hint = { $least ->
    [zero] Vismaz { $least } rakstzīmes. Vislabāk – daži vārdi, kurus viegli atcerēties.
    [one] Vismaz { $least } rakstzīme. Vislabāk – daži vārdi, kurus viegli atcerēties.
   *[other] Vismaz { $least } rakstzīmes. Vislabāk – daži vārdi, kurus viegli atcerēties.
}
save-password = Saglabāt paroli

## The account

account-title = Jūsu konts
signed-in-as = Jūs pierakstījāties kā { $who }.
signed-in = Jūs pierakstījāties.
has-password = Jums ir parole.
has-no-password = Jums nav paroles.
change-password = Mainīt paroli
set-password = Izvēlēties paroli
sign-ins-title = Jūsu pierakstīšanās veidi
sessions-title = Kur jūs pierakstījāties
sessions-count = { $count ->
    [zero] { $count } ierīcēs.
    [one] { $count } ierīcē.
   *[other] { $count } ierīcēs.
}
show-sessions = Rādīt ierīces
sessions-lead = Ja kādu ierīci nepazīstat, izrakstieties no tās un mainiet paroli.
this-device = Šī ierīce
unknown-device = Nezināma ierīce
device = { $browser } ({ $system })
from-country = Pierakstīšanās valsts: { $country }
last-used-now = Pēdējoreiz izmantota tikko
last-used-minutes = { $count ->
    [zero] Pēdējoreiz izmantota pirms { $count } minūtēm
    [one] Pēdējoreiz izmantota pirms { $count } minūtes
   *[other] Pēdējoreiz izmantota pirms { $count } minūtēm
}
last-used-hours = { $count ->
    [zero] Pēdējoreiz izmantota pirms { $count } stundām
    [one] Pēdējoreiz izmantota pirms { $count } stundas
   *[other] Pēdējoreiz izmantota pirms { $count } stundām
}
last-used-days = { $count ->
    [zero] Pēdējoreiz izmantota pirms { $count } dienām
    [one] Pēdējoreiz izmantota pirms { $count } dienas
   *[other] Pēdējoreiz izmantota pirms { $count } dienām
}
began-now = Pierakstījāties tikko
began-minutes = { $count ->
    [zero] Pierakstījāties pirms { $count } minūtēm
    [one] Pierakstījāties pirms { $count } minūtes
   *[other] Pierakstījāties pirms { $count } minūtēm
}
began-hours = { $count ->
    [zero] Pierakstījāties pirms { $count } stundām
    [one] Pierakstījāties pirms { $count } stundas
   *[other] Pierakstījāties pirms { $count } stundām
}
began-days = { $count ->
    [zero] Pierakstījāties pirms { $count } dienām
    [one] Pierakstījāties pirms { $count } dienas
   *[other] Pierakstījāties pirms { $count } dienām
}
end-session = Izrakstīties no ierīces
end-other-sessions = Izrakstīties no pārējām ierīcēm
end-all-sessions = Izrakstīties visur
password-saved = Parole ir saglabāta. Izrakstījām jūs no visām pārējām ierīcēm.
session-ended = Izrakstījām jūs no izvēlētās ierīces.
other-sessions-ended = Izrakstījām jūs no visām pārējām ierīcēm.

## Signing out

sign-out-title = Vai izrakstīties?
signed-out-title = Jūs izrakstījāties
signed-out-only-here = Jūs izrakstījāties šajā ierīcē. Lai droši izrakstītos visur, pēc brīža pierakstieties un izrakstieties vēlreiz.

## When signing in did not work

interrupted = Pierakstīšanās tika pārtraukta. Lūdzu, mēģiniet vēlreiz.
declined = Pierakstīšanās ar { $provider } nenotika. Mēģiniet vēlreiz vai izvēlieties citu veidu.
provider-trouble = Pašlaik nevar pierakstīties ar { $provider }. Pēc brīža mēģiniet vēlreiz vai izvēlieties citu veidu.
our-trouble = Pašlaik pierakstīties neizdodas. Lūdzu, pēc brīža mēģiniet vēlreiz.
wrong-pair = Adrese vai parole nav pareiza. Varat saņemt kodu e-pastā vai izvēlēties jaunu paroli.
password-missing = Lūdzu, ievadiet paroli.
current-password-wrong = Tā nav jūsu pašreizējā parole.

## What is wrong with an e-mail address

email-suggestion = Vai bija domāta adrese { $address }? Ja jā, vienkārši turpiniet.
email-empty = Lūdzu, ievadiet savu e-pasta adresi.
email-too-long = E-pasta adrese nevar būt tik gara. Lūdzu, pārbaudiet to.
email-no-at = E-pasta adresē ir @ zīme, piemēram, vards@example.com.
email-several-ats = Lūdzu, ievadiet vienu adresi ar vienu @ zīmi.
email-spaces = Lūdzu, izdzēsiet atstarpes.
email-full-width = Lūdzu, izmantojiet parastos, nevis pilna platuma burtus.
email-dots = Lūdzu, pārbaudiet punktus pirms @ zīmes.
email-character = Pirms @ zīmes ir rakstzīme, kādu adresēs nelieto.
email-scripts = Pirms @ zīmes ir dažādu rakstību burti. Lūdzu, pārbaudiet tos.
email-direction = Teksts pirms @ zīmes lasāms divos virzienos. Lūdzu, pārbaudiet to.
email-domain = Lūdzu, pārbaudiet, kas rakstīts aiz @ zīmes.
email-ending = Aiz @ zīmes jābūt nosaukumam ar galotni, piemēram, example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [zero] Izmantojiet vismaz { $least } rakstzīmes.
    [one] Izmantojiet vismaz { $least } rakstzīmi.
   *[other] Izmantojiet vismaz { $least } rakstzīmes.
}
password-too-long = { $most ->
    [zero] Izmantojiet ne vairāk kā { $most } rakstzīmes.
    [one] Izmantojiet ne vairāk kā { $most } rakstzīmi.
   *[other] Izmantojiet ne vairāk kā { $most } rakstzīmes.
}
password-characters = Izmantojiet tikai burtus, ciparus, pieturzīmes, atstarpes un emocijzīmes.
password-common = Šo paroli lieto daudzi, tāpēc to mēģina uzminēt vispirms. Izvēlieties citu.
password-personal = Izvēlieties paroli, kurā nav jūsu e-pasta adreses un šīs vietnes nosaukuma.
password-breached = Šī parole ir starp citur noplūdušiem datiem. Izvēlieties citu.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Šī adrese nedarbojas
bad-address-advice = Lūdzu, pārbaudiet to vai sāciet no sākumlapas.
sign-in-first-title = Lūdzu, pierakstieties
sign-in-first-advice = Šī lapa ir klientiem, kuri ir pierakstījušies.
not-allowed-title = Nav pieejams šim kontam
not-allowed-advice = No jūsu konta šo lapu nevar atvērt. Varbūt to var atvērt no cita jūsu konta.
cross-site-title = Lūdzu, dariet to mūsu lapā
cross-site-advice = Pieprasījums nāca no citas vietnes, tāpēc neko nedarījām. Lūdzu, izmantojiet pogu mūsu lapā.
not-found-title = Šeit nekā nav
not-found-advice = Iespējams, lapa ir pārvietota. Lūdzu, sāciet no sākumlapas.
not-here-title = To šeit nevar izdarīt
not-here-advice = Lūdzu, sāciet no sākumlapas.
unknown-site-title = Šādas vietnes šeit nav
unknown-site-advice = Lūdzu, pārbaudiet adresi.
too-large-title = Pārāk daudz vienā reizē
too-large-advice = Nosūtīts vairāk, nekā mēs jebkur prasām. Lūdzu, sāciet no sākumlapas.
check-form-title = Lūdzu, pārbaudiet ievadīto
check-form-advice = Kaut kas veidlapā neder. Lūdzu, atgriezieties un pārbaudiet to.
closed-account-title = Šis konts ir slēgts
closed-account-advice = Ja domājat, ka tā ir kļūda, sazinieties ar mums vai izmantojiet citu kontu.
sign-in-again-title = Lūdzu, pierakstieties vēlreiz
not-signed-in-title = Pierakstīties neizdevās
choose-again-advice = Varat mēģināt vēlreiz vai izvēlēties citu veidu.
provider-trouble-title = Pierakstīšanās pašlaik nedarbojas
provider-trouble-advice = Lūdzu, pēc brīža mēģiniet vēlreiz vai izvēlieties citu pierakstīšanās veidu.
set-up-title = Drīz atgriezīsimies
set-up-advice = Vietne tiek sagatavota. Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm.
account-trouble-title = Pašlaik nevaram atrast jūsu kontu
unreachable-title = Šī lapa pašlaik nav sasniedzama
too-slow-title = Lapas atvēršana ieilgst
still-signed-in-advice = Pierakstīšanās joprojām ir spēkā. Lūdzu, pēc brīža mēģiniet vēlreiz.
our-fault-title = Mums kaut kas nogāja greizi
our-fault-advice = Lūdzu, pēc brīža mēģiniet vēlreiz.
too-many-title = Tas bija mazliet par ātru
too-many-advice = No šejienes bija pārāk daudz mēģinājumu. Nekas nav zudis, un jūsu konts ir drošībā.
retry-seconds = { $seconds ->
    [zero] Lūdzu, mēģiniet vēlreiz pēc { $seconds } sekundēm.
    [one] Lūdzu, mēģiniet vēlreiz pēc { $seconds } sekundes.
   *[other] Lūdzu, mēģiniet vēlreiz pēc { $seconds } sekundēm.
}
retry-minutes = { $minutes ->
    [zero] Lūdzu, mēģiniet vēlreiz pēc { $minutes } minūtēm.
    [one] Lūdzu, mēģiniet vēlreiz pēc { $minutes } minūtes.
   *[other] Lūdzu, mēģiniet vēlreiz pēc { $minutes } minūtēm.
}
retry-hours = { $hours ->
    [zero] Lūdzu, mēģiniet vēlreiz pēc { $hours } stundām.
    [one] Lūdzu, mēģiniet vēlreiz pēc { $hours } stundas.
   *[other] Lūdzu, mēģiniet vēlreiz pēc { $hours } stundām.
}
retry-days = { $days ->
    [zero] Lūdzu, mēģiniet vēlreiz pēc { $days } dienām.
    [one] Lūdzu, mēģiniet vēlreiz pēc { $days } dienas.
   *[other] Lūdzu, mēģiniet vēlreiz pēc { $days } dienām.
}
by-code-lead = Nav jāgaida: lūdziet nosūtīt kodu uz savu adresi un pierakstieties ar to.
limiter-advice = Mums ir radies traucējums, un, kamēr tas nav novērsts, neviens nevar pierakstīties. Lūdzu, pēc brīža mēģiniet vēlreiz.
head-too-large-advice = Adrese vai sīkfaili ir garāki, nekā varam pieņemt. Lūdzu, sāciet no sākumlapas vai izdzēsiet šīs vietnes sīkfailus.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Vēl viens solis
challenge-lead = Pēdējā laikā kāds ir izmēģinājis daudzas paroles, tāpēc pārbaudām, vai neesat robots. Lūdzu, ievadiet paroli vēlreiz. Pārējo dažās sekundēs paveiks jūsu pārlūks.
challenge-hint = Ja nekas nenotiek, jūsu pārlūks šeit neizpilda skriptus. Tādā gadījumā lūdziet nosūtīt kodu.
challenge-again = Tas aizņēma pārāk daudz laika, vai arī jūsu pārlūks nepaguva pabeigt. Lūdzu, mēģiniet vēlreiz.
weak-password-title = Lūdzu, izvēlieties citu paroli
common-password-lead = Jūs pierakstījāties. Taču jūsu paroli ir viegli uzminēt: to lieto daudzi, vai arī tā galvenokārt sastāv no jūsu adreses vai mūsu nosaukuma. Izvēlieties citu.
breached-password-lead = Jūs pierakstījāties. Taču jūsu parole ir starp citur noplūdušiem datiem, un svešinieki tādas paroles izmēģina. Izvēlieties citu.

## Providers: Google, Facebook, …

more-ways = Citi pierakstīšanās veidi
provider-unwell = Pašlaik no turienes nav atbildes. Cits veids varētu būt ātrāks.
in-app = Jūs esat lietotnes { $app } pārlūkā, kurā daži pierakstīšanās veidi nedarbojas.
open-outside = Atvērt pārlūkā
outside-title = Atveriet šo lapu savā pārlūkā
outside-lead = Lietotnē { $app } nevar pierakstīties ar { $provider }. Jūsu pārlūkā to var:
outside-hint = Ja nekas nenotiek, atveriet lietotnes izvēlni un izvēlieties atvērt lapu pārlūkā vai nokopējiet šo adresi:
other-ways = Šeit izmantot citu veidu

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Pierakstīšanās veidi
ways-lead = Ar jebkuru no tiem varat piekļūt savam kontam.
ways-change = Mainīt pierakstīšanās veidus
way-remove = Noņemt
way-last = Šis ir jūsu vienīgais pierakstīšanās veids, tāpēc to nevar noņemt.
way-add = Pievienot { $provider }
way-added = Turpmāk varat pierakstīties šādā veidā.
way-removed = Pierakstīšanās veids ir noņemts. Ar to sāktās sesijas ir beigušās.
way-taken = Šis pierakstīšanās veids pieder citam kontam. Izrakstieties un izmantojiet to tur.
way-kept = Šis ir vienīgais atlikušais pierakstīšanās veids, tāpēc tas netika noņemts.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Vai tas nebijāt jūs?
disown-lead = Izrakstīsim jūs no visām ierīcēm, noņemsim paroli un nosūtīsim kodu, ar kuru varēsiet izvēlēties jaunu.
disown-new-ways = Tiek noņemti arī jaunie pierakstīšanās veidi.
disown-action = Tas nebiju es: izrakstīties no visām ierīcēm
disown-stale = Šī saite vairs nedarbojas. Ja kāds cits varētu zināt jūsu paroli, izvēlieties jaunu.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Jūs esat rindā
waiting-lead = Pašlaik šeit ir daudz cilvēku. Ielaidīsim jūs, tiklīdz pienāks jūsu kārta.
waiting-place = { $place ->
    [zero] Jūsu vieta rindā: { $place }.
    [one] Jūsu vieta rindā: { $place }.
   *[other] Jūsu vieta rindā: { $place }.
}
waiting-soon = Jūsu kārta pienāks ātrāk nekā pēc minūtes.
waiting-minutes = { $minutes ->
    [zero] Gaidīšanas laiks ir aptuveni { $minutes } minūtes.
    [one] Gaidīšanas laiks ir aptuveni { $minutes } minūte.
   *[other] Gaidīšanas laiks ir aptuveni { $minutes } minūtes.
}
waiting-hours = { $hours ->
    [zero] Gaidīšanas laiks ir aptuveni { $hours } stundas.
    [one] Gaidīšanas laiks ir aptuveni { $hours } stunda.
   *[other] Gaidīšanas laiks ir aptuveni { $hours } stundas.
}
waiting-at-most-minutes = { $minutes ->
    [zero] Jums nebūs jāgaida ilgāk par { $minutes } minūtēm.
    [one] Jums nebūs jāgaida ilgāk par { $minutes } minūti.
   *[other] Jums nebūs jāgaida ilgāk par { $minutes } minūtēm.
}
waiting-at-most-hours = { $hours ->
    [zero] Jums nebūs jāgaida ilgāk par { $hours } stundām.
    [one] Jums nebūs jāgaida ilgāk par { $hours } stundu.
   *[other] Jums nebūs jāgaida ilgāk par { $hours } stundām.
}
waiting-by-itself = Šī lapa atjaunojas pati. Jūsu vieta saglabāsies arī tad, ja lapu aizvērsiet un vēlāk atgriezīsieties.
waiting-opens = { $minutes ->
    [zero] Durvis atvērsies pēc { $minutes } minūtēm. Visi, kas līdz tam būs šeit, saņems nejauši izlozētu vietu rindā.
    [one] Durvis atvērsies pēc { $minutes } minūtes. Visi, kas līdz tam būs šeit, saņems nejauši izlozētu vietu rindā.
   *[other] Durvis atvērsies pēc { $minutes } minūtēm. Visi, kas līdz tam būs šeit, saņems nejauši izlozētu vietu rindā.
}
waiting-look = Pārbaudīt tagad

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Jūsu kods vietnei { $brand }
mail-welcome = Laipni lūdzam!
mail-register = Ar šo kodu izveidosiet kontu vietnē { $brand }:
mail-has-account-subject = Jums ir konts vietnē { $brand }
mail-has-account-title = Jums jau ir konts
mail-has-account = Kāds vēlējās ar šo adresi izveidot kontu vietnē { $brand }, bet šai adresei konts jau ir. Ja tas bijāt jūs, pierakstieties ar šo kodu:
mail-sign-in-subject = Pierakstīšanās kods vietnei { $brand }
mail-sign-in-title = Jūsu pierakstīšanās kods
mail-sign-in = Ar šo kodu pierakstīsieties vietnē { $brand }:
mail-no-account-title = Konta vēl nav
mail-no-account = Kāds vēlējās ar šo adresi pierakstīties vietnē { $brand }, bet šai adresei tur nav konta. Ja tas bijāt jūs un vēlaties kontu, izveidojiet to ar šo kodu. Ja jums ir konts ar citu adresi, izmantojiet to.
mail-recover-subject = Jaunā parole vietnei { $brand }
mail-recover = Ar šo kodu izvēlēsieties jaunu paroli vietnē { $brand }:
mail-link-title = Pierakstieties ar { $provider }
mail-link = Ar šo kodu savā kontā vietnē { $brand } varēsiet pierakstīties, izmantojot { $provider }. Drošības labad konta vecā parole vairs nebūs derīga un līdzšinējās sesijas beigsies.
mail-password-set-subject = Jums ir parole vietnē { $brand }
mail-password-set-title = Tagad jums ir parole
mail-password-set = Jūsu kontam vietnē { $brand } ir izvēlēta parole.
mail-password-changed-subject = Jūsu parole vietnē { $brand } ir mainīta
mail-password-changed-title = Jūsu parole ir mainīta
mail-password-changed = Jūsu konta parole vietnē { $brand } ir mainīta. Izrakstījām jūs no visām pārējām ierīcēm.
mail-linked-subject = Jauns pierakstīšanās veids vietnē { $brand }
mail-linked-title = Tagad varat pierakstīties ar { $provider }
mail-linked = Jūsu kontam vietnē { $brand } ir pievienota pierakstīšanās ar { $provider }.
mail-linked-ended = Konta vecā parole vairs nav derīga, un līdzšinējās sesijas ir beigušās.
mail-enter-code = Ievadīt kodu
mail-choose-password = Aizmirsāt paroli? Izvēlieties jaunu
mail-code-lifetime = { $minutes ->
    [zero] Kods ir derīgs { $minutes } minūtes, vienu reizi un tikai tur, kur to pieprasījāt. Nekad neprasām to nekādā citā veidā.
    [one] Kods ir derīgs { $minutes } minūti, vienu reizi un tikai tur, kur to pieprasījāt. Nekad neprasām to nekādā citā veidā.
   *[other] Kods ir derīgs { $minutes } minūtes, vienu reizi un tikai tur, kur to pieprasījāt. Nekad neprasām to nekādā citā veidā.
}
mail-not-you = Ja tas nebijāt jūs, nekas nav jādara: bez koda nekas nenotiks.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Jauna pierakstīšanās vietnē { $brand }
mail-new-sign-in-title = Pierakstīšanās jaunā ierīcē vai vietā
mail-new-sign-in = Kāds pirmo reizi pierakstījās jūsu kontā vietnē { $brand } šajā ierīcē: { $device }.
mail-new-sign-in-from = Kāds pirmo reizi pierakstījās jūsu kontā vietnē { $brand } šajā ierīcē: { $device } (pierakstīšanās valsts: { $country }).
mail-not-me = Tas nebiju es
mail-not-me-hint = Ja tas bijāt jūs, nekas nav jādara. Ja ne, nospiediet pogu: tā ved uz lapu, kurā jūs izraksta no visām ierīcēm, noņem paroli un nosūta kodu, ar kuru varēsiet izvēlēties jaunu.
