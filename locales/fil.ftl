## The language

language-name = Filipino
language-label = Wika
language-action = Palitan

## On many pages

sign-in = Mag-sign in
sign-out = Mag-sign out
try-again = Subukan ulit
home = Pumunta sa home page
other-account = Gumamit ng ibang account
continue-with = Magpatuloy gamit ang { $provider }
or = o
continue = Magpatuloy
terms = Mga Tuntunin
# same as English
privacy = Privacy
back-to-sign-in = Bumalik sa pag-sign in
back-to-site = Bumalik sa site
not-now = Hindi muna ngayon

## Signing in, registering, a forgotten password

email = Email address
# same as English
password = Password
email-code = I-email sa akin ang code
create-account = Gumawa ng account
create-account-lead = Ilagay ang iyong email address. Magpapadala kami ng code para makumpirmang sa iyo ito.
forgot-password = Nakalimutan ang password?
forgot-password-lead = Ilagay ang iyong email address. Magpapadala kami roon ng code para makapili ka ng bagong password.
send-code = Ipadala ang code

## The code from a mail

code-title = Tingnan ang iyong email
code-lead = Nagpadala kami ng email sa { $address }. Ilagay ang code na nasa email.
code-link-lead = Para magamit ang { $provider } sa account ng address na ito, kumpirmahing sa iyo ang address. Para sa iyong seguridad, matatapos noon ang bisa ng lumang password at ng lahat ng dating pag-sign in sa account.
code-label = 8-digit na code
code-hint = { $minutes ->
    [one] Magagamit ito sa loob ng { $minutes } minuto. Walang email? Tingnan ang spam folder o humingi ng bago.
   *[other] Magagamit ito sa loob ng { $minutes } na minuto. Walang email? Tingnan ang spam folder o humingi ng bago.
}
code-again = May isa pang email na paparating. Ang pinakabagong code lang ang gagana.
send-another-code = Magpadala ng bagong code
other-address = Gumamit ng ibang address o ibang paraan
code-wrong = Hindi tugma ang code. Pakitingnan ang pinakabagong email.
code-used-up = Hindi na gumagana ang code na iyon. Humingi ng bago.
code-format = May 8 digit ang code.
elsewhere-title = Ang iyong code
elsewhere-lead = I-type ang code na ito kung saan mo ito hiningi:
elsewhere-hint = Hiningi mo ito sa ibang browser o ibang device, kaya walang naka-sign in dito.
sign-in-here = Dito na lang mag-sign in

## Passwords

choose-password = Pumili ng password
choose-new-password = Pumili ng bagong password
change-password-title = Palitan ang iyong password
change-password-lead = Masa-sign out ang lahat ng iba mong device kapag na-save mo ito.
current-password = Kasalukuyang password
new-password = Bagong password
password-hint = { $least ->
    [one] Hindi bababa sa { $least } character. Pinakamainam ang ilang salitang madali mong matandaan.
   *[other] Hindi bababa sa { $least } na character. Pinakamainam ang ilang salitang madali mong matandaan.
}
save-password = I-save ang password

## The account

account-title = Ang iyong account
signed-in-as = Naka-sign in ka bilang { $who }.
signed-in = Naka-sign in ka.
has-password = May password ka.
has-no-password = Wala kang password.
change-password = Palitan
set-password = Pumili
sign-ins-title = Mga paraan ng pag-sign in
sessions-title = Kung saan ka naka-sign in
sessions-count = { $count ->
    [one] Sa { $count } device.
   *[other] Sa { $count } na device.
}
show-sessions = Ipakita
sessions-lead = Kung may hindi ka kilala sa mga ito, i-sign out ito at palitan ang iyong password.
this-device = Device na ito
unknown-device = Hindi kilalang device
device = { $browser } sa { $system }
from-country = Nag-sign in mula sa { $country }
last-used-now = Kakagamit lang
last-used-minutes = { $count ->
    [one] Huling ginamit { $count } minuto ang nakalipas
   *[other] Huling ginamit { $count } na minuto ang nakalipas
}
last-used-hours = { $count ->
    [one] Huling ginamit { $count } oras ang nakalipas
   *[other] Huling ginamit { $count } na oras ang nakalipas
}
last-used-days = { $count ->
    [one] Huling ginamit { $count } araw ang nakalipas
   *[other] Huling ginamit { $count } na araw ang nakalipas
}
began-now = Kaka-sign in lang
began-minutes = { $count ->
    [one] Nag-sign in { $count } minuto ang nakalipas
   *[other] Nag-sign in { $count } na minuto ang nakalipas
}
began-hours = { $count ->
    [one] Nag-sign in { $count } oras ang nakalipas
   *[other] Nag-sign in { $count } na oras ang nakalipas
}
began-days = { $count ->
    [one] Nag-sign in { $count } araw ang nakalipas
   *[other] Nag-sign in { $count } na araw ang nakalipas
}
end-session = I-sign out doon
end-other-sessions = I-sign out ang lahat ng iba
end-all-sessions = Mag-sign out sa lahat
password-saved = Na-save na ang iyong password. Naka-sign out na ang lahat ng iba mong device.
session-ended = Naka-sign out na ang device na iyon.
other-sessions-ended = Naka-sign out na ang lahat ng iba mong device.

## Signing out

sign-out-title = Mag-sign out?
signed-out-title = Naka-sign out ka na
signed-out-only-here = Naka-sign out ka na sa device na ito. Para makasigurong naka-sign out ka sa lahat, mag-sign in at mag-sign out ulit maya-maya.

## When signing in did not work

interrupted = Naputol ang pag-sign in. Pakisubukan ulit.
declined = Hindi natapos ang pag-sign in gamit ang { $provider }. Subukan ulit o pumili ng ibang paraan.
provider-trouble = Hindi ka mai-sign in ng { $provider } sa ngayon. Subukan ulit maya-maya o pumili ng ibang paraan.
our-trouble = Hindi ka namin mai-sign in sa ngayon. Pakisubukan ulit maya-maya.
wrong-pair = Hindi tama ang address o password. Puwede kang humingi ng code o pumili ng bagong password.
password-missing = Pakilagay ang iyong password.
current-password-wrong = Hindi iyon ang iyong kasalukuyang password.

## What is wrong with an e-mail address

email-suggestion = { $address } ba ang ibig mong sabihin? Kung oo, magpatuloy lang.
email-empty = Pakilagay ang iyong email address.
email-too-long = Masyadong mahaba iyon para sa email address. Pakitingnan ito.
email-no-at = May @ ang email address, tulad ng pangalan@example.com.
email-several-ats = Maglagay ng isang address na may isang @.
email-spaces = Pakialis ang mga espasyo.
email-full-width = Gumamit ng mga karaniwang titik, hindi ng mga full-width.
email-dots = Pakitingnan ang mga tuldok bago ang @.
email-character = May character bago ang @ na hindi ginagamit sa mga address.
email-scripts = Magkakaibang sistema ng pagsulat ang mga titik bago ang @. Pakitingnan ang mga ito.
email-direction = Dalawang direksyon ang basa sa nasa unahan ng @. Pakitingnan ito.
email-domain = Pakitingnan ang kasunod ng @.
email-ending = Pagkatapos ng @ ay may pangalang may hulihan, tulad ng example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Gumamit ng hindi bababa sa { $least } character.
   *[other] Gumamit ng hindi bababa sa { $least } na character.
}
password-too-long = { $most ->
    [one] Gumamit ng hindi hihigit sa { $most } character.
   *[other] Gumamit ng hindi hihigit sa { $most } na character.
}
password-characters = Gumamit lang ng mga titik, numero, bantas, espasyo, at emoji.
password-common = Maraming gumagamit ng password na ito kaya madali itong hulaan. Pumili ng iba.
password-personal = Pumili ng password na wala ang iyong email address at ang pangalan ng site na ito.
password-breached = Lumabas na ang password na ito sa isang data breach sa ibang lugar. Pumili ng iba.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Hindi gumagana ang address na ito
bad-address-advice = Pakitingnan ito o magsimula sa home page.
sign-in-first-title = Mag-sign in muna
sign-in-first-advice = Para sa mga customer na naka-sign in ang page na ito.
not-allowed-title = Hindi para sa account na ito
not-allowed-advice = Hindi mabubuksan ng account mo ang page na ito. Kung may iba ka pang account, subukan iyon.
cross-site-title = Dito ito gawin
cross-site-advice = Galing sa ibang site ang request kaya wala kaming ginawa. Pakigamit ang button sa page namin.
not-found-title = Walang makikita rito
not-found-advice = Baka inilipat ang page. Magsimula sa home page.
not-here-title = Hindi iyon magagawa rito
not-here-advice = Magsimula sa home page.
unknown-site-title = Walang ganoong site dito
unknown-site-advice = Pakitingnan ang address.
too-large-title = Masyadong marami iyon nang sabay-sabay
too-large-advice = Mas mahaba ang naipadala kaysa sa kailangan namin. Magsimula sa home page.
check-form-title = Pakitingnan ang inilagay mo
check-form-advice = May kailangang ayusin sa form. Bumalik at tingnan ito.
closed-account-title = Sarado ang account na ito
closed-account-advice = Kung sa tingin mo ay pagkakamali ito, makipag-ugnayan sa amin o gumamit ng ibang account.
sign-in-again-title = Mag-sign in ulit
not-signed-in-title = Hindi natuloy ang pag-sign in
choose-again-advice = Puwede mong subukan ulit o pumili ng ibang paraan.
provider-trouble-title = Hindi gumagana ang pag-sign in sa ngayon
provider-trouble-advice = Pakisubukan ulit maya-maya o pumili ng ibang paraan ng pag-sign in.
set-up-title = Babalik kami agad
set-up-advice = Inihahanda ang site. Pakisubukan ulit pagkalipas ng ilang minuto.
account-trouble-title = Hindi namin mahanap ang account mo sa ngayon
unreachable-title = Hindi maabot ang page na ito sa ngayon
too-slow-title = Masyadong matagal ang page na ito
still-signed-in-advice = Naka-sign in ka pa rin. Pakisubukan ulit maya-maya.
our-fault-title = May naging problema sa panig namin
our-fault-advice = Pakisubukan ulit maya-maya.
too-many-title = Medyo napabilis iyon
too-many-advice = Masyadong maraming pagsubok ang nanggaling dito. Walang nawala at ligtas ang account mo.
retry-seconds = { $seconds ->
    [one] Pakisubukan ulit pagkalipas ng { $seconds } segundo.
   *[other] Pakisubukan ulit pagkalipas ng { $seconds } na segundo.
}
retry-minutes = { $minutes ->
    [one] Pakisubukan ulit pagkalipas ng { $minutes } minuto.
   *[other] Pakisubukan ulit pagkalipas ng { $minutes } na minuto.
}
retry-hours = { $hours ->
    [one] Pakisubukan ulit pagkalipas ng { $hours } oras.
   *[other] Pakisubukan ulit pagkalipas ng { $hours } na oras.
}
retry-days = { $days ->
    [one] Pakisubukan ulit pagkalipas ng { $days } araw.
   *[other] Pakisubukan ulit pagkalipas ng { $days } na araw.
}
by-code-lead = Hindi mo kailangang maghintay: humingi ng code sa iyong email address at iyon ang gamitin para mag-sign in.
limiter-advice = May bahagi ng system namin na hindi gumagana, at walang makakapag-sign in hangga’t hindi ito naaayos. Pakisubukan ulit maya-maya.
head-too-large-advice = Mas mahaba ang address o ang cookies kaysa sa kaya naming tanggapin. Magsimula sa home page, o i-clear ang cookies ng site na ito.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Isang hakbang na lang
challenge-lead = May sumubok ng maraming password kamakailan, kaya tinitiyak naming hindi ka robot. Pakilagay ulit ang iyong password; ang browser mo na ang bahala sa iba pa, at ilang segundo lang ito.
challenge-hint = Kung walang mangyari, hindi nagpapatakbo ng mga script dito ang browser mo. Humingi na lang ng code.
challenge-again = Masyadong natagalan iyon, o hindi natapos ng browser mo. Pakisubukan ulit.
weak-password-title = Pumili ng ibang password
common-password-lead = Naka-sign in ka na. Pero madaling hulaan ang iyong password: marami ang gumagamit nito, o halos email address mo o pangalan namin ang laman nito. Pumili ng iba.
breached-password-lead = Naka-sign in ka na. Pero lumabas na ang iyong password sa isang data breach sa ibang lugar, at sinusubukan ng mga hindi mo kakilala ang mga ganoon. Pumili ng iba.

## Providers: Google, Facebook, …

more-ways = Iba pang paraan ng pag-sign in
provider-unwell = Hindi ito sumasagot sa ngayon. Baka mas mabilis ang ibang paraan.
in-app = Nasa browser ka ng { $app }, kung saan hindi gumagana ang ilang paraan ng pag-sign in.
open-outside = Buksan sa iyong browser
outside-title = Buksan ang page na ito sa iyong browser
outside-lead = Hindi makakapag-sign in gamit ang { $provider } sa loob ng { $app }. Sa browser mo, puwede:
outside-hint = Kung walang mangyari, buksan ang menu ng app at piliing buksan ang page sa iyong browser, o kopyahin ang address na ito:
other-ways = Gumamit ng ibang paraan dito

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Mga paraan ng pag-sign in
ways-lead = Mabubuksan ng alinman sa mga ito ang account mo.
ways-change = Palitan ang mga ito
way-remove = Alisin
way-last = Ito lang ang paraan mo ng pag-sign in, kaya hindi ito maaalis.
way-add = Idagdag ang { $provider }
way-added = Puwede mo na itong gamitin para mag-sign in.
way-removed = Naalis na ito. Natapos na ang mga session na nagsimula gamit ito.
way-taken = Sa ibang account ang pag-sign in na iyon. Mag-sign out at doon ito gamitin.
way-kept = Ito na lang ang natitirang paraan ng pag-sign in, kaya hindi ito inalis.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Hindi ba ikaw iyon?
disown-lead = Isa-sign out namin ang lahat ng device, aalisin ang password, at padadalhan ka ng code para sa bago.
disown-new-ways = Inaalis din ang mga bagong paraan ng pag-sign in.
disown-action = Hindi ako iyon: i-sign out ang lahat ng device
disown-stale = Hindi na gumagana ang link na ito. Kung posibleng may ibang nakakaalam ng iyong password, pumili ng bago.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Nasa pila ka
waiting-lead = Maraming tao rito ngayon. Papapasukin ka namin kapag turno mo na.
waiting-place = { $place ->
    [one] Numero { $place } ka sa pila.
   *[other] Numero { $place } ka sa pila.
}
waiting-soon = Turno mo na sa loob ng wala pang isang minuto.
waiting-minutes = { $minutes ->
    [one] Aabutin ito ng mga { $minutes } minuto.
   *[other] Aabutin ito ng mga { $minutes } na minuto.
}
waiting-hours = { $hours ->
    [one] Aabutin ito ng mga { $hours } oras.
   *[other] Aabutin ito ng mga { $hours } na oras.
}
waiting-at-most-minutes = { $minutes ->
    [one] Hindi ito tatagal nang higit sa { $minutes } minuto.
   *[other] Hindi ito tatagal nang higit sa { $minutes } na minuto.
}
waiting-at-most-hours = { $hours ->
    [one] Hindi ito tatagal nang higit sa { $hours } oras.
   *[other] Hindi ito tatagal nang higit sa { $hours } na oras.
}
waiting-by-itself = Kusang magpapatuloy ang page na ito. Sa iyo pa rin ang puwesto mo, kahit isara mo ito at bumalik ka.
waiting-opens = { $minutes ->
    [one] Magbubukas kami pagkalipas ng { $minutes } minuto. Random na bibigyan ng puwesto ang lahat ng nandito na sa oras na iyon.
   *[other] Magbubukas kami pagkalipas ng { $minutes } na minuto. Random na bibigyan ng puwesto ang lahat ng nandito na sa oras na iyon.
}
waiting-look = Tingnan ulit ngayon

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Ang iyong code para sa { $brand }
mail-welcome = Maligayang pagdating!
mail-register = Gamitin ang code na ito para gumawa ng account sa { $brand }:
mail-has-account-subject = May account ka sa { $brand }
mail-has-account-title = May account ka na
mail-has-account = May gustong gumawa ng account sa { $brand } gamit ang address na ito, na may account na. Kung ikaw iyon, mag-sign in gamit ang code na ito:
mail-sign-in-subject = Sign-in code mo para sa { $brand }
mail-sign-in-title = Ang iyong sign-in code
mail-sign-in = Gamitin ang code na ito para mag-sign in sa { $brand }:
mail-no-account-title = Wala pang account
mail-no-account = May gustong mag-sign in sa { $brand } gamit ang address na ito, na wala pang account doon. Kung ikaw iyon at gusto mo ng account, gagawin ito ng code na ito. Kung may account ka sa ibang address, iyon ang gamitin.
mail-recover-subject = Bagong password mo para sa { $brand }
mail-recover = Gamitin ang code na ito para pumili ng bagong password sa { $brand }:
mail-link-title = Mag-sign in gamit ang { $provider }
mail-link = Gamitin ang code na ito para makapag-sign in sa account mo sa { $brand } gamit ang { $provider }. Para sa iyong seguridad, matatapos noon ang bisa ng lumang password at ng lahat ng dating pag-sign in sa account.
mail-password-set-subject = May password ka na sa { $brand }
mail-password-set-title = May password ka na
mail-password-set = May piniling password para sa account mo sa { $brand }.
mail-password-changed-subject = Napalitan ang password mo sa { $brand }
mail-password-changed-title = Napalitan ang iyong password
mail-password-changed = Napalitan ang password ng account mo sa { $brand }. Naka-sign out na ang lahat ng iba pang device.
mail-linked-subject = Bagong paraan ng sign-in sa { $brand }
mail-linked-title = Puwede ka nang mag-sign in gamit ang { $provider }
mail-linked = Idinagdag ang { $provider } sa account mo sa { $brand }.
mail-linked-ended = Wala nang bisa ang lumang password at ang lahat ng dating pag-sign in.
mail-enter-code = Ilagay ang code
mail-choose-password = Nakalimutan ang password? Pumili ng bago
mail-code-lifetime = { $minutes ->
    [one] Magagamit ang code sa loob ng { $minutes } minuto, nang isang beses, kung saan mo ito hiningi. Hindi namin ito kailanman hihingin sa ibang paraan.
   *[other] Magagamit ang code sa loob ng { $minutes } na minuto, nang isang beses, kung saan mo ito hiningi. Hindi namin ito kailanman hihingin sa ibang paraan.
}
mail-not-you = Kung hindi ikaw ito, wala kang kailangang gawin: walang mangyayari kung wala ang code.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Bagong pag-sign in sa { $brand }
mail-new-sign-in-title = Pag-sign in mula sa bagong lugar
mail-new-sign-in = May nag-sign in sa account mo sa { $brand } sa unang pagkakataon sa device na ito: { $device }.
mail-new-sign-in-from = May nag-sign in sa account mo sa { $brand } sa unang pagkakataon sa device na ito: { $device }, mula sa { $country }.
mail-not-me = Hindi ako iyon
mail-not-me-hint = Kung ikaw iyon, wala kang kailangang gawin. Kung hindi, pindutin ang button: dadalhin ka nito sa page na nagsa-sign out sa lahat ng device, nag-aalis ng password, at nagpapadala sa iyo ng code para sa bago.
