## The language

language-name = Suomi
language-label = Kieli
language-action = Vaihda

## On many pages

sign-in = Kirjaudu sisään
sign-out = Kirjaudu ulos
try-again = Yritä uudelleen
home = Siirry etusivulle
other-account = Käytä toista tiliä
continue-with = Jatka palvelulla { $provider }
or = tai
continue = Jatka
terms = Käyttöehdot
privacy = Tietosuoja
back-to-sign-in = Takaisin kirjautumiseen
back-to-site = Takaisin sivustolle
not-now = Ei nyt

## Signing in, registering, a forgotten password

email = Sähköpostiosoite
password = Salasana
email-code = Lähetä koodi sähköpostiini
create-account = Luo tili
create-account-lead = Anna sähköpostiosoitteesi. Lähetämme sinulle koodin, jolla vahvistat osoitteen omaksesi.
forgot-password = Unohditko salasanan?
forgot-password-lead = Anna sähköpostiosoitteesi. Lähetämme siihen koodin, jolla voit luoda uuden salasanan.
send-code = Lähetä koodi

## The code from a mail

code-title = Tarkista sähköpostisi
code-lead = Lähetimme sähköpostiviestin osoitteeseen { $address }. Anna viestissä oleva koodi.
code-link-lead = Vahvista, että tämä osoite on sinun, niin voit kirjautua siihen liitetylle tilille palvelulla { $provider }. Turvallisuutesi vuoksi tilin vanha salasana poistetaan ja aiemmat kirjautumiset päättyvät samalla.
code-label = 8-numeroinen koodi
code-hint = { $minutes ->
    [one] Koodi on voimassa { $minutes } minuutin. Eikö viestiä näy? Katso roskapostikansiosta tai pyydä uusi viesti.
   *[other] Koodi on voimassa { $minutes } minuuttia. Eikö viestiä näy? Katso roskapostikansiosta tai pyydä uusi viesti.
}
code-again = Uusi viesti on matkalla. Vain uusin koodi toimii.
send-another-code = Lähetä uusi koodi
other-address = Käytä toista osoitetta tai toista tapaa
code-wrong = Koodi ei täsmää. Tarkista se uusimmasta viestistä.
code-used-up = Tämä koodi ei enää toimi. Pyydä uusi koodi.
code-format = Koodissa on 8 numeroa.
elsewhere-title = Koodisi
elsewhere-lead = Anna tämä koodi siellä, missä pyysit sitä:
elsewhere-hint = Pyysit koodia toisessa selaimessa tai toisella laitteella, joten täällä et ole kirjautuneena sisään.
sign-in-here = Kirjaudu sisään mieluummin täällä

## Passwords

choose-password = Luo salasana
choose-new-password = Luo uusi salasana
change-password-title = Vaihda salasana
change-password-lead = Kun tallennat uuden salasanan, kaikki muut laitteesi kirjataan ulos.
current-password = Nykyinen salasana
new-password = Uusi salasana
password-hint = { $least ->
    [one] Vähintään { $least } merkki. Muutama helposti muistettava sana on paras vaihtoehto.
   *[other] Vähintään { $least } merkkiä. Muutama helposti muistettava sana on paras vaihtoehto.
}
save-password = Tallenna salasana

## The account

account-title = Tilisi
signed-in-as = Olet kirjautunut sisään käyttäjänä { $who }.
signed-in = Olet kirjautunut sisään.
has-password = Sinulla on salasana.
has-no-password = Sinulla ei ole salasanaa.
change-password = Vaihda salasana
set-password = Luo salasana
sign-ins-title = Kirjautumistapasi
sessions-title = Missä olet kirjautuneena
sessions-count = { $count ->
    [one] { $count } laitteella.
   *[other] { $count } laitteella.
}
show-sessions = Näytä laitteet
sessions-lead = Jos et tunnista jotakin näistä, kirjaa laite ulos ja vaihda salasanasi.
this-device = Tämä laite
unknown-device = Tuntematon laite
device = { $browser } ({ $system })
from-country = Kirjautumismaa: { $country }
last-used-now = Käytetty viimeksi juuri äsken
last-used-minutes = { $count ->
    [one] Käytetty viimeksi { $count } minuutti sitten
   *[other] Käytetty viimeksi { $count } minuuttia sitten
}
last-used-hours = { $count ->
    [one] Käytetty viimeksi { $count } tunti sitten
   *[other] Käytetty viimeksi { $count } tuntia sitten
}
last-used-days = { $count ->
    [one] Käytetty viimeksi { $count } päivä sitten
   *[other] Käytetty viimeksi { $count } päivää sitten
}
began-now = Kirjauduttu sisään juuri äsken
began-minutes = { $count ->
    [one] Kirjauduttu sisään { $count } minuutti sitten
   *[other] Kirjauduttu sisään { $count } minuuttia sitten
}
began-hours = { $count ->
    [one] Kirjauduttu sisään { $count } tunti sitten
   *[other] Kirjauduttu sisään { $count } tuntia sitten
}
began-days = { $count ->
    [one] Kirjauduttu sisään { $count } päivä sitten
   *[other] Kirjauduttu sisään { $count } päivää sitten
}
end-session = Kirjaa laite ulos
end-other-sessions = Kirjaa muut laitteet ulos
end-all-sessions = Kirjaudu ulos kaikkialta
password-saved = Salasana on tallennettu. Kaikki muut laitteesi on kirjattu ulos.
session-ended = Laite on kirjattu ulos.
other-sessions-ended = Kaikki muut laitteesi on kirjattu ulos.

## Signing out

sign-out-title = Haluatko kirjautua ulos?
signed-out-title = Olet kirjautunut ulos
signed-out-only-here = Olet kirjautunut ulos tällä laitteella. Jos haluat varmistaa uloskirjautumisen kaikkialla, kirjaudu hetken kuluttua sisään ja uudelleen ulos.

## When signing in did not work

interrupted = Kirjautuminen keskeytyi. Yritä uudelleen.
declined = Kirjautuminen palvelussa { $provider } jäi kesken. Yritä uudelleen tai valitse toinen tapa.
provider-trouble = Kirjautuminen palvelulla { $provider } ei onnistu juuri nyt. Yritä hetken kuluttua uudelleen tai valitse toinen tapa.
our-trouble = Kirjautuminen ei onnistu juuri nyt. Yritä hetken kuluttua uudelleen.
wrong-pair = Osoite tai salasana ei täsmää. Voit pyytää koodin sähköpostiisi tai luoda uuden salasanan.
password-missing = Anna salasanasi.
current-password-wrong = Tämä ei ole nykyinen salasanasi.

## What is wrong with an e-mail address

email-suggestion = Tarkoititko osoitetta { $address }? Jos kyllä, jatka vain.
email-empty = Anna sähköpostiosoitteesi.
email-too-long = Sähköpostiosoite ei voi olla näin pitkä. Tarkista osoite.
email-no-at = Sähköpostiosoitteessa on @-merkki, esimerkiksi nimi@example.com.
email-several-ats = Anna yksi osoite, jossa on yksi @-merkki.
email-spaces = Poista välilyönnit.
email-full-width = Käytä tavallisia kirjaimia, ei täysleveitä.
email-dots = Tarkista pisteet ennen @-merkkiä.
email-character = Ennen @-merkkiä on merkki, jota osoitteissa ei käytetä.
email-scripts = Ennen @-merkkiä on kirjaimia eri kirjoitusjärjestelmistä. Tarkista ne.
email-direction = Ennen @-merkkiä on tekstiä, jota luetaan kahteen suuntaan. Tarkista se.
email-domain = Tarkista, mitä @-merkin jälkeen tulee.
email-ending = @-merkin jälkeen tulee nimi, jolla on pääte, esimerkiksi example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Salasanassa on oltava vähintään { $least } merkki.
   *[other] Salasanassa on oltava vähintään { $least } merkkiä.
}
password-too-long = { $most ->
    [one] Salasanassa voi olla enintään { $most } merkki.
   *[other] Salasanassa voi olla enintään { $most } merkkiä.
}
password-characters = Käytä vain kirjaimia, numeroita, välimerkkejä, välilyöntejä ja emojeja.
password-common = Tämä salasana on niin yleinen, että se arvataan ensimmäisten joukossa. Valitse toinen.
password-personal = Valitse salasana, jossa ei ole sähköpostiosoitettasi eikä tämän sivuston nimeä.
password-breached = Tämä salasana on ollut mukana tietovuodossa muualla. Valitse toinen.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Tämä osoite ei toimi
bad-address-advice = Tarkista osoite tai aloita etusivulta.
sign-in-first-title = Kirjaudu sisään
sign-in-first-advice = Tämä sivu on sisäänkirjautuneille asiakkaille.
not-allowed-title = Ei käytettävissä tällä tilillä
not-allowed-advice = Tätä sivua ei voi avata tililläsi. Jos sinulla on toinen tili, kokeile sitä.
cross-site-title = Tee tämä meidän sivullamme
cross-site-advice = Pyyntö tuli toiselta sivustolta, joten emme tehneet mitään. Käytä sivullamme olevaa painiketta.
not-found-title = Täällä ei ole mitään
not-found-advice = Sivu on ehkä siirretty. Aloita etusivulta.
not-here-title = Tämä ei onnistu täällä
not-here-advice = Aloita etusivulta.
unknown-site-title = Täällä ei ole tällaista sivustoa
unknown-site-advice = Tarkista osoite.
too-large-title = Liikaa kerralla
too-large-advice = Tietoa lähetettiin enemmän kuin missään kohdassa pyydetään. Aloita etusivulta.
check-form-title = Tarkista kirjoittamasi tiedot
check-form-advice = Jokin lomakkeen tieto ei kelpaa. Palaa takaisin ja tarkista se.
closed-account-title = Tämä tili on suljettu
closed-account-advice = Jos tämä on mielestäsi virhe, ota meihin yhteyttä. Voit myös käyttää toista tiliä.
sign-in-again-title = Kirjaudu sisään uudelleen
not-signed-in-title = Sinua ei kirjattu sisään
choose-again-advice = Voit yrittää uudelleen tai valita toisen tavan.
provider-trouble-title = Kirjautuminen ei toimi juuri nyt
provider-trouble-advice = Yritä hetken kuluttua uudelleen tai valitse toinen kirjautumistapa.
set-up-title = Palaamme pian
set-up-advice = Sivustoa valmistellaan. Yritä uudelleen muutaman minuutin kuluttua.
account-trouble-title = Emme löydä tiliäsi juuri nyt
unreachable-title = Sivuun ei juuri nyt saada yhteyttä
too-slow-title = Sivun avaaminen kestää liian kauan
still-signed-in-advice = Olet edelleen kirjautuneena sisään. Yritä hetken kuluttua uudelleen.
our-fault-title = Meillä meni jokin vikaan
our-fault-advice = Yritä hetken kuluttua uudelleen.
too-many-title = Nyt mentiin vähän liian nopeasti
too-many-advice = Tästä yhteydestä tuli liian monta yritystä. Mitään ei ole kadonnut, ja tilisi on turvassa.
retry-seconds = { $seconds ->
    [one] Yritä uudelleen { $seconds } sekunnin kuluttua.
   *[other] Yritä uudelleen { $seconds } sekunnin kuluttua.
}
retry-minutes = { $minutes ->
    [one] Yritä uudelleen { $minutes } minuutin kuluttua.
   *[other] Yritä uudelleen { $minutes } minuutin kuluttua.
}
retry-hours = { $hours ->
    [one] Yritä uudelleen { $hours } tunnin kuluttua.
   *[other] Yritä uudelleen { $hours } tunnin kuluttua.
}
retry-days = { $days ->
    [one] Yritä uudelleen { $days } päivän kuluttua.
   *[other] Yritä uudelleen { $days } päivän kuluttua.
}
by-code-lead = Sinun ei tarvitse odottaa: pyydä koodi sähköpostiisi ja kirjaudu sisään sillä.
limiter-advice = Meillä on häiriö, eikä kukaan voi kirjautua sisään ennen kuin se on korjattu. Yritä hetken kuluttua uudelleen.
head-too-large-advice = Osoite tai evästeet ovat liian pitkiä käsiteltäviksi. Aloita etusivulta tai poista tämän sivuston evästeet.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Vielä yksi vaihe
challenge-lead = Joku on viime aikoina kokeillut monia salasanoja, joten varmistamme, ettet ole robotti. Anna salasanasi uudelleen. Selaimesi hoitaa loput, ja siihen menee muutama sekunti.
challenge-hint = Jos mitään ei tapahdu, selaimesi ei suorita komentosarjoja tällä sivulla. Pyydä sen sijaan koodi sähköpostiisi.
challenge-again = Siinä kesti liian kauan, tai selaimesi ei saanut tarkistusta valmiiksi. Yritä uudelleen.
weak-password-title = Valitse toinen salasana
common-password-lead = Olet kirjautunut sisään. Salasanasi on kuitenkin helppo arvata: moni käyttää sitä, tai se koostuu enimmäkseen osoitteestasi tai nimestämme. Valitse toinen.
breached-password-lead = Olet kirjautunut sisään. Salasanasi on kuitenkin ollut mukana tietovuodossa muualla, ja ulkopuoliset kokeilevat sellaisia salasanoja. Valitse toinen.

## Providers: Google, Facebook, …

more-ways = Muut kirjautumistavat
provider-unwell = Palvelu ei vastaa juuri nyt. Toinen tapa voi olla nopeampi.
in-app = Olet sovelluksen { $app } selaimessa, jossa jotkin kirjautumistavat eivät toimi.
open-outside = Avaa selaimessa
outside-title = Avaa tämä sivu selaimessasi
outside-lead = Kirjautuminen palvelulla { $provider } ei onnistu sovelluksessa { $app }. Selaimessasi se onnistuu:
outside-hint = Jos mitään ei tapahdu, avaa sovelluksen valikko ja valitse sivun avaaminen selaimessa tai kopioi tämä osoite:
other-ways = Käytä täällä toista tapaa

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Kirjautumistavat
ways-lead = Pääset tilillesi millä tahansa näistä.
ways-change = Muuta kirjautumistapoja
way-remove = Poista
way-last = Tämä on ainoa kirjautumistapasi, joten sitä ei voi poistaa.
way-add = Lisää { $provider }
way-added = Voit tästä lähtien kirjautua sisään tällä tavalla.
way-removed = Kirjautumistapa on poistettu. Sillä tehdyt kirjautumiset ovat päättyneet.
way-taken = Tämä kirjautumistapa kuuluu toiseen tiliin. Kirjaudu ulos ja käytä sitä siellä.
way-kept = Tämä on ainoa jäljellä oleva kirjautumistapa, joten sitä ei poistettu.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Etkö se ollut sinä?
disown-lead = Kirjaamme kaikki laitteet ulos, poistamme salasanan ja lähetämme sinulle koodin, jolla voit luoda uuden.
disown-new-ways = Myös uudet kirjautumistavat poistetaan.
disown-action = Se en ollut minä: kirjaa kaikki laitteet ulos
disown-stale = Tämä linkki ei enää toimi. Jos joku muu saattaa tietää salasanasi, luo uusi.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Olet jonossa
waiting-lead = Täällä on juuri nyt paljon väkeä. Päästämme sinut sisään heti, kun on sinun vuorosi.
waiting-place = { $place ->
    [one] Paikkasi jonossa: { $place }.
   *[other] Paikkasi jonossa: { $place }.
}
waiting-soon = Vuorosi tulee alle minuutin kuluttua.
waiting-minutes = { $minutes ->
    [one] Odotusaika on noin { $minutes } minuutti.
   *[other] Odotusaika on noin { $minutes } minuuttia.
}
waiting-hours = { $hours ->
    [one] Odotusaika on noin { $hours } tunti.
   *[other] Odotusaika on noin { $hours } tuntia.
}
waiting-at-most-minutes = { $minutes ->
    [one] Odotusaika on enintään { $minutes } minuutti.
   *[other] Odotusaika on enintään { $minutes } minuuttia.
}
waiting-at-most-hours = { $hours ->
    [one] Odotusaika on enintään { $hours } tunti.
   *[other] Odotusaika on enintään { $hours } tuntia.
}
waiting-by-itself = Sivu jatkaa itsestään. Paikkasi säilyy, vaikka sulkisit sivun ja palaisit myöhemmin.
waiting-opens = { $minutes ->
    [one] Ovet avautuvat { $minutes } minuutin kuluttua. Kaikille siihen mennessä saapuneille arvotaan paikka jonossa.
   *[other] Ovet avautuvat { $minutes } minuutin kuluttua. Kaikille siihen mennessä saapuneille arvotaan paikka jonossa.
}
waiting-look = Tarkista tilanne nyt

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Koodisi palveluun { $brand }
mail-welcome = Tervetuloa!
mail-register = Tällä koodilla luot tilin palveluun { $brand }:
mail-has-account-subject = Sinulla on tili palvelussa { $brand }
mail-has-account-title = Sinulla on jo tili
mail-has-account = Joku halusi luoda tilin palveluun { $brand } tällä osoitteella, jolla on jo tili. Jos se olit sinä, kirjaudu sisään tällä koodilla:
mail-sign-in-subject = Kirjautumiskoodi palveluun { $brand }
mail-sign-in-title = Kirjautumiskoodisi
mail-sign-in = Tällä koodilla kirjaudut sisään palveluun { $brand }:
mail-no-account-title = Tiliä ei vielä ole
mail-no-account = Joku halusi kirjautua sisään palveluun { $brand } tällä osoitteella, jolla ei ole siellä tiliä. Jos se olit sinä ja haluat tilin, voit luoda sen alla olevalla koodilla. Jos sinulla on tili toisella osoitteella, käytä sitä.
mail-recover-subject = Uusi salasana palveluun { $brand }
mail-recover = Tällä koodilla luot uuden salasanan palveluun { $brand }:
mail-link-title = Kirjaudu sisään palvelulla { $provider }
mail-link = Tällä koodilla otat kirjautumistavan { $provider } käyttöön tililläsi palvelussa { $brand }. Turvallisuutesi vuoksi tilin vanha salasana poistetaan ja aiemmat kirjautumiset päättyvät samalla.
mail-password-set-subject = Salasana luotu palveluun { $brand }
mail-password-set-title = Sinulla on nyt salasana
mail-password-set = Tilillesi palvelussa { $brand } luotiin salasana.
mail-password-changed-subject = Salasana vaihdettu palvelussa { $brand }
mail-password-changed-title = Salasanasi on vaihdettu
mail-password-changed = Tilisi salasana palvelussa { $brand } vaihdettiin. Kaikki muut laitteet on kirjattu ulos.
mail-linked-subject = Uusi kirjautumistapa palvelussa { $brand }
mail-linked-title = Uusi kirjautumistapasi on { $provider }
mail-linked = { $provider } lisättiin kirjautumistavaksi tilillesi palvelussa { $brand }.
mail-linked-ended = Tilin vanha salasana on poistettu ja aiemmat kirjautumiset ovat päättyneet.
mail-enter-code = Anna koodi
mail-choose-password = Unohditko salasanan? Luo uusi
mail-code-lifetime = { $minutes ->
    [one] Koodi on voimassa { $minutes } minuutin, ja se toimii kerran siellä, missä pyysit sitä. Emme koskaan kysy sitä millään muulla tavalla.
   *[other] Koodi on voimassa { $minutes } minuuttia, ja se toimii kerran siellä, missä pyysit sitä. Emme koskaan kysy sitä millään muulla tavalla.
}
mail-not-you = Jos se et ollut sinä, sinun ei tarvitse tehdä mitään: ilman koodia mitään ei tapahdu.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Uusi kirjautuminen palveluun { $brand }
mail-new-sign-in-title = Kirjautuminen uudelta laitteelta tai uudesta paikasta
mail-new-sign-in = Joku kirjautui tilillesi palvelussa { $brand } ensimmäistä kertaa tällä laitteella: { $device }.
mail-new-sign-in-from = Joku kirjautui tilillesi palvelussa { $brand } ensimmäistä kertaa tällä laitteella: { $device } (kirjautumismaa: { $country }).
mail-not-me = Se en ollut minä
mail-not-me-hint = Jos teit tämän itse, sinun ei tarvitse tehdä mitään. Jos et, paina painiketta: se vie sivulle, joka kirjaa kaikki laitteet ulos, poistaa salasanan ja lähettää sinulle koodin, jolla voit luoda uuden.
