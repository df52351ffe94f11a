## The language

language-name = Nederlands
language-label = Taal
language-action = Wijzigen

## On many pages

sign-in = Inloggen
sign-out = Uitloggen
try-again = Opnieuw proberen
home = Naar de homepage
other-account = Ander account gebruiken
continue-with = Doorgaan met { $provider }
or = of
continue = Doorgaan
terms = Voorwaarden
# same as English
privacy = Privacy
back-to-sign-in = Terug naar inloggen
back-to-site = Terug naar de site
not-now = Niet nu

## Signing in, registering, a forgotten password

email = E-mailadres
password = Wachtwoord
email-code = Code per e-mail ontvangen
create-account = Account aanmaken
create-account-lead = Vul je e-mailadres in. We sturen je een code waarmee je bevestigt dat het van jou is.
forgot-password = Wachtwoord vergeten?
forgot-password-lead = Vul je e-mailadres in. Met de code die we je sturen, kies je een nieuw wachtwoord.
send-code = Code versturen

## The code from a mail

code-title = Check je e-mail
code-lead = We hebben een e-mail gestuurd naar { $address }. Vul de code uit die e-mail in.
code-link-lead = Wil je { $provider } gebruiken met het account van dit adres? Bevestig dan dat het adres van jou is. Voor je veiligheid vervalt daarbij het oude wachtwoord van het account en worden alle lopende sessies beëindigd.
code-label = 8-cijferige code
code-hint = { $minutes ->
    [one] De code is { $minutes } minuut geldig. Geen e-mail? Kijk in je spammap of laat een nieuwe sturen.
   *[other] De code is { $minutes } minuten geldig. Geen e-mail? Kijk in je spammap of laat een nieuwe sturen.
}
code-again = Er is een nieuwe e-mail onderweg. Alleen de laatste code werkt.
send-another-code = Nieuwe code versturen
other-address = Ander adres of andere manier kiezen
code-wrong = Dat is niet de juiste code. Kijk in de laatste e-mail.
code-used-up = Die code werkt niet meer. Laat een nieuwe sturen.
code-format = De code heeft 8 cijfers.
elsewhere-title = Je code
elsewhere-lead = Vul deze code in waar je hem hebt aangevraagd:
elsewhere-hint = Je hebt de code in een andere browser of op een ander apparaat aangevraagd. Daarom word je hier niet ingelogd.
sign-in-here = Toch hier inloggen

## Passwords

choose-password = Kies een wachtwoord
choose-new-password = Kies een nieuw wachtwoord
change-password-title = Wijzig je wachtwoord
change-password-lead = Als je het opslaat, word je op al je andere apparaten uitgelogd.
current-password = Huidig wachtwoord
new-password = Nieuw wachtwoord
password-hint = { $least ->
    [one] Minstens { $least } teken. Het beste is een paar woorden die je kunt onthouden.
   *[other] Minstens { $least } tekens. Het beste is een paar woorden die je kunt onthouden.
}
save-password = Wachtwoord opslaan

## The account

account-title = Je account
signed-in-as = Je bent ingelogd als { $who }.
signed-in = Je bent ingelogd.
has-password = Je hebt een wachtwoord.
has-no-password = Je hebt geen wachtwoord.
change-password = Wijzigen
set-password = Wachtwoord kiezen
sign-ins-title = Je kunt inloggen met
sessions-title = Waar je bent ingelogd
sessions-count = { $count ->
    [one] Op { $count } apparaat.
   *[other] Op { $count } apparaten.
}
show-sessions = Apparaten bekijken
sessions-lead = Staat er een apparaat bij dat je niet kent? Log het uit en wijzig je wachtwoord.
this-device = Dit apparaat
unknown-device = Onbekend apparaat
device = { $browser } op { $system }
from-country = Inloglocatie: { $country }
last-used-now = Zojuist gebruikt
last-used-minutes = { $count ->
    [one] Laatst gebruikt: { $count } minuut geleden
   *[other] Laatst gebruikt: { $count } minuten geleden
}
last-used-hours = { $count ->
    [one] Laatst gebruikt: { $count } uur geleden
   *[other] Laatst gebruikt: { $count } uur geleden
}
last-used-days = { $count ->
    [one] Laatst gebruikt: { $count } dag geleden
   *[other] Laatst gebruikt: { $count } dagen geleden
}
began-now = Zojuist ingelogd
began-minutes = { $count ->
    [one] Ingelogd: { $count } minuut geleden
   *[other] Ingelogd: { $count } minuten geleden
}
began-hours = { $count ->
    [one] Ingelogd: { $count } uur geleden
   *[other] Ingelogd: { $count } uur geleden
}
began-days = { $count ->
    [one] Ingelogd: { $count } dag geleden
   *[other] Ingelogd: { $count } dagen geleden
}
end-session = Daar uitloggen
end-other-sessions = Alle andere uitloggen
end-all-sessions = Overal uitloggen
password-saved = Je wachtwoord is opgeslagen. Je bent op al je andere apparaten uitgelogd.
session-ended = Je bent op dat apparaat uitgelogd.
other-sessions-ended = Je bent op al je andere apparaten uitgelogd.

## Signing out

sign-out-title = Wil je uitloggen?
signed-out-title = Je bent uitgelogd
signed-out-only-here = Je bent op dit apparaat uitgelogd. Wil je zeker weten dat je overal bent uitgelogd? Log dan zo meteen nog eens in en weer uit.

## When signing in did not work

interrupted = Het inloggen werd onderbroken. Probeer het opnieuw.
declined = Inloggen met { $provider } is niet gelukt. Probeer het opnieuw of kies een andere manier.
provider-trouble = Inloggen met { $provider } lukt nu even niet. Probeer het zo nog eens of kies een andere manier.
our-trouble = We kunnen je nu even niet inloggen. Probeer het zo nog eens.
wrong-pair = Het adres of het wachtwoord klopt niet. Je kunt ook een code laten sturen of een nieuw wachtwoord kiezen.
password-missing = Vul je wachtwoord in.
current-password-wrong = Dat is niet je huidige wachtwoord.

## What is wrong with an e-mail address

email-suggestion = Bedoelde je { $address }? Ga dan gewoon door.
email-empty = Vul je e-mailadres in.
email-too-long = Dit is te lang voor een e-mailadres. Controleer het even.
email-no-at = In een e-mailadres staat een @, zoals in naam@example.com.
email-several-ats = Vul één adres in, met één @.
email-spaces = Laat de spaties weg.
email-full-width = Gebruik gewone letters, geen letters van dubbele breedte.
email-dots = Controleer de punten vóór de @.
email-character = Vóór de @ staat een teken dat in e-mailadressen niet voorkomt.
email-scripts = Vóór de @ staan letters uit verschillende schriften. Controleer ze even.
email-direction = Het deel vóór de @ loopt in twee leesrichtingen. Controleer het even.
email-domain = Controleer wat er na de @ staat.
email-ending = Na de @ komt een naam met een extensie, zoals example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Gebruik minstens { $least } teken.
   *[other] Gebruik minstens { $least } tekens.
}
password-too-long = { $most ->
    [one] Gebruik hoogstens { $most } teken.
   *[other] Gebruik hoogstens { $most } tekens.
}
password-characters = Gebruik alleen letters, cijfers, leestekens, spaties en emoji’s.
password-common = Veel mensen gebruiken dit wachtwoord en daarom wordt het als eerste geraden. Kies een ander wachtwoord.
password-personal = Kies een wachtwoord zonder je e-mailadres en zonder de naam van deze site.
password-breached = Dit wachtwoord is bekend uit een datalek ergens anders. Kies een ander wachtwoord.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Dit adres werkt niet
bad-address-advice = Controleer het of begin op de homepage.
sign-in-first-title = Log eerst in
sign-in-first-advice = Voor deze pagina moet je ingelogd zijn.
not-allowed-title = Niet voor dit account
not-allowed-advice = Je account heeft geen toegang tot deze pagina. Misschien lukt het met een ander account van je.
cross-site-title = Doe dat hier
cross-site-advice = Het verzoek kwam van een andere site, dus hebben we niets gedaan. Gebruik de knop op onze pagina.
not-found-title = Hier is niets te vinden
not-found-advice = Misschien is de pagina verplaatst. Begin op de homepage.
not-here-title = Dat kan hier niet
not-here-advice = Begin op de homepage.
unknown-site-title = Deze site bestaat hier niet
unknown-site-advice = Controleer het adres.
too-large-title = Dat is te veel in één keer
too-large-advice = Er is meer verstuurd dan we ooit vragen. Begin op de homepage.
check-form-title = Controleer wat je hebt ingevuld
check-form-advice = Er klopt nog iets niet in het formulier. Ga terug en kijk het even na.
closed-account-title = Dit account is gesloten
closed-account-advice = Denk je dat dit niet klopt? Vraag het ons, of gebruik een ander account.
sign-in-again-title = Log opnieuw in
not-signed-in-title = Je bent niet ingelogd
choose-again-advice = Je kunt het opnieuw proberen of een andere manier kiezen.
provider-trouble-title = Inloggen lukt nu even niet
provider-trouble-advice = Probeer het zo nog eens of kies een andere manier om in te loggen.
set-up-title = We zijn zo terug
set-up-advice = De site wordt ingericht. Probeer het over een paar minuten nog eens.
account-trouble-title = We kunnen je account nu even niet vinden
unreachable-title = Deze pagina is nu even niet bereikbaar
too-slow-title = Het laden van deze pagina duurt te lang
still-signed-in-advice = Je bent nog steeds ingelogd. Probeer het zo nog eens.
our-fault-title = Er ging bij ons iets mis
our-fault-advice = Probeer het zo nog eens.
too-many-title = Dat ging iets te snel
too-many-advice = Er zijn hiervandaan te veel pogingen gedaan. Er is niets verloren gegaan en je account is veilig.
retry-seconds = { $seconds ->
    [one] Probeer het over { $seconds } seconde nog eens.
   *[other] Probeer het over { $seconds } seconden nog eens.
}
retry-minutes = { $minutes ->
    [one] Probeer het over { $minutes } minuut nog eens.
   *[other] Probeer het over { $minutes } minuten nog eens.
}
retry-hours = { $hours ->
    [one] Probeer het over { $hours } uur nog eens.
   *[other] Probeer het over { $hours } uur nog eens.
}
retry-days = { $days ->
    [one] Probeer het over { $days } dag nog eens.
   *[other] Probeer het over { $days } dagen nog eens.
}
by-code-lead = Je hoeft niet te wachten: laat een code naar je adres sturen en log daarmee in.
limiter-advice = Er is bij ons iets uitgevallen. Tot het weer werkt, kan niemand inloggen. Probeer het zo nog eens.
head-too-large-advice = Het adres of de cookies zijn langer dan we aankunnen. Begin op de homepage of verwijder de cookies van deze site.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Nog één stap
challenge-lead = Iemand heeft de laatste tijd veel wachtwoorden geprobeerd. Daarom controleren we of je geen robot bent. Vul je wachtwoord nog een keer in. Je browser doet de rest, dat duurt een paar seconden.
challenge-hint = Gebeurt er niets? Dan voert je browser hier geen scripts uit. Laat in plaats daarvan een code sturen.
challenge-again = Dat duurde te lang of je browser kreeg het niet af. Probeer het opnieuw.
weak-password-title = Kies een ander wachtwoord
common-password-lead = Je bent ingelogd. Maar je wachtwoord is makkelijk te raden: veel mensen gebruiken het, of het bestaat vooral uit je adres of onze naam. Kies een ander wachtwoord.
breached-password-lead = Je bent ingelogd. Maar je wachtwoord is bekend uit een datalek ergens anders, en onbekenden proberen zulke wachtwoorden uit. Kies een ander wachtwoord.

## Providers: Google, Facebook, …

more-ways = Meer manieren om in te loggen
provider-unwell = Er komt nu even geen reactie. Een andere manier gaat misschien sneller.
in-app = Je zit in de browser van { $app }. Sommige manieren om in te loggen werken daar niet.
open-outside = Openen in je browser
outside-title = Open deze pagina in je browser
outside-lead = Inloggen met { $provider } kan niet in { $app }. In je browser lukt het wel:
outside-hint = Gebeurt er niets? Open dan het menu van de app en kies daar voor openen in je browser, of kopieer dit adres:
other-ways = Hier een andere manier kiezen

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Manieren om in te loggen
ways-lead = Met elk van deze manieren kom je in je account.
ways-change = Manieren wijzigen
way-remove = Verwijderen
way-last = Dit is je enige manier om in te loggen, dus je kunt deze niet verwijderen.
way-add = { $provider } toevoegen
way-added = Je kunt hier vanaf nu mee inloggen.
way-removed = Deze manier van inloggen is verwijderd. De sessies die ermee zijn begonnen, zijn beëindigd.
way-taken = Deze manier van inloggen hoort bij een ander account. Log uit en gebruik die daar.
way-kept = Dit is de enige manier om in te loggen die nog over is, dus is deze niet verwijderd.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Was jij dat niet?
disown-lead = We loggen alle apparaten uit, verwijderen het wachtwoord en sturen je een code voor een nieuw wachtwoord.
disown-new-ways = Nieuwe manieren om in te loggen worden ook verwijderd.
disown-action = Ik was het niet: alle apparaten uitloggen
disown-stale = Deze link werkt niet meer. Kan het zijn dat iemand anders je wachtwoord weet? Kies dan een nieuw wachtwoord.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Je staat in de wachtrij
waiting-lead = Het is op dit moment erg druk. We laten je binnen zodra je aan de beurt bent.
waiting-place = { $place ->
    [one] Je bent nummer { $place } in de wachtrij.
   *[other] Je bent nummer { $place } in de wachtrij.
}
waiting-soon = Over minder dan een minuut ben je aan de beurt.
waiting-minutes = { $minutes ->
    [one] Het duurt nog ongeveer { $minutes } minuut.
   *[other] Het duurt nog ongeveer { $minutes } minuten.
}
waiting-hours = { $hours ->
    [one] Het duurt nog ongeveer { $hours } uur.
   *[other] Het duurt nog ongeveer { $hours } uur.
}
waiting-at-most-minutes = { $minutes ->
    [one] Het duurt niet langer dan { $minutes } minuut.
   *[other] Het duurt niet langer dan { $minutes } minuten.
}
waiting-at-most-hours = { $hours ->
    [one] Het duurt niet langer dan { $hours } uur.
   *[other] Het duurt niet langer dan { $hours } uur.
}
waiting-by-itself = Deze pagina gaat vanzelf verder. Je houdt je plek, ook als je de pagina sluit en later terugkomt.
waiting-opens = { $minutes ->
    [one] De deuren gaan over { $minutes } minuut open. Iedereen die er dan is, krijgt een willekeurige plek in de wachtrij.
   *[other] De deuren gaan over { $minutes } minuten open. Iedereen die er dan is, krijgt een willekeurige plek in de wachtrij.
}
waiting-look = Nu opnieuw kijken

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Je code voor { $brand }
mail-welcome = Welkom!
mail-register = Met deze code maak je je account bij { $brand } aan:
mail-has-account-subject = Je hebt een account bij { $brand }
mail-has-account-title = Je hebt al een account
mail-has-account = Iemand wilde met dit adres een account bij { $brand } aanmaken, maar dat bestaat al. Was jij dat? Log dan in met deze code:
mail-sign-in-subject = Je inlogcode voor { $brand }
mail-sign-in-title = Je inlogcode
mail-sign-in = Met deze code log je in bij { $brand }:
mail-no-account-title = Er is nog geen account
mail-no-account = Iemand wilde met dit adres inloggen bij { $brand }, maar er is daar nog geen account met dit adres. Was jij dat en wil je een account? Dan maak je het aan met deze code. Heb je een account met een ander adres, gebruik dan dat adres.
mail-recover-subject = Je nieuwe wachtwoord voor { $brand }
mail-recover = Met deze code kies je een nieuw wachtwoord bij { $brand }:
mail-link-title = Inloggen met { $provider }
mail-link = Met deze code kun je met { $provider } inloggen op je account bij { $brand }. Voor je veiligheid vervalt daarbij het oude wachtwoord van het account en worden alle lopende sessies beëindigd.
mail-password-set-subject = Je hebt een wachtwoord bij { $brand }
mail-password-set-title = Je hebt nu een wachtwoord
mail-password-set = Er is een wachtwoord gekozen voor je account bij { $brand }.
mail-password-changed-subject = Je wachtwoord bij { $brand } is gewijzigd
mail-password-changed-title = Je wachtwoord is gewijzigd
mail-password-changed = Het wachtwoord van je account bij { $brand } is gewijzigd. Alle andere apparaten zijn uitgelogd.
mail-linked-subject = Nieuwe inlogmethode bij { $brand }
mail-linked-title = Je kunt nu inloggen met { $provider }
mail-linked = { $provider } is toegevoegd aan je account bij { $brand }.
mail-linked-ended = Het oude wachtwoord is vervallen en alle eerdere sessies zijn beëindigd.
mail-enter-code = Code invullen
mail-choose-password = Wachtwoord vergeten? Kies een nieuw wachtwoord
mail-code-lifetime = { $minutes ->
    [one] De code is { $minutes } minuut geldig, één keer, op de plek waar je hem hebt aangevraagd. We vragen er nooit op een andere manier om.
   *[other] De code is { $minutes } minuten geldig, één keer, op de plek waar je hem hebt aangevraagd. We vragen er nooit op een andere manier om.
}
mail-not-you = Was jij dit niet? Dan hoef je niets te doen: zonder de code gebeurt er niets.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nieuwe inlogactie bij { $brand }
mail-new-sign-in-title = Er is ingelogd vanaf een nieuwe plek
mail-new-sign-in = Op je account bij { $brand } is voor het eerst ingelogd met dit apparaat: { $device }.
mail-new-sign-in-from = Op je account bij { $brand } is voor het eerst ingelogd met dit apparaat: { $device } (inloglocatie: { $country }).
mail-not-me = Ik was het niet
mail-not-me-hint = Was jij dit? Dan hoef je niets te doen. Zo niet, klik dan op de knop: die brengt je naar een pagina die alle apparaten uitlogt, het wachtwoord verwijdert en je een code voor een nieuw wachtwoord stuurt.
