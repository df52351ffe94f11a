## The language

language-name = Dansk
language-label = Sprog
language-action = Skift

## On many pages

sign-in = Log ind
sign-out = Log ud
try-again = Prøv igen
home = Gå til forsiden
other-account = Brug en anden konto
continue-with = Fortsæt med { $provider }
or = eller
continue = Fortsæt
terms = Vilkår
privacy = Privatliv
back-to-sign-in = Tilbage til login
back-to-site = Tilbage til webstedet
not-now = Ikke nu

## Signing in, registering, a forgotten password

email = E-mailadresse
password = Adgangskode
email-code = Få en kode på e-mail
create-account = Opret en konto
create-account-lead = Indtast din e-mailadresse. Vi sender dig en kode, der bekræfter, at den er din.
forgot-password = Har du glemt din adgangskode?
forgot-password-lead = Indtast din e-mailadresse. Med koden, som vi sender dertil, vælger du en ny adgangskode.
send-code = Send koden

## The code from a mail

code-title = Tjek din e-mail
code-lead = Vi har sendt en e-mail til { $address }. Indtast den kode, der står i den.
code-link-lead = Vil du bruge { $provider } med den konto, der hører til denne adresse? Så bekræft, at adressen er din. Af hensyn til din sikkerhed gælder kontoens gamle adgangskode derefter ikke længere, og alle tidligere logins afsluttes.
code-label = 8-cifret kode
code-hint = { $minutes ->
    [one] Koden gælder i { $minutes } minut. Ingen e-mail? Kig i din spammappe, eller bed om en ny.
   *[other] Koden gælder i { $minutes } minutter. Ingen e-mail? Kig i din spammappe, eller bed om en ny.
}
code-again = En ny e-mail er på vej. Kun den nyeste kode virker.
send-another-code = Send en ny kode
other-address = Brug en anden adresse eller en anden måde
code-wrong = Det er ikke den rigtige kode. Kig i den nyeste e-mail.
code-used-up = Koden virker ikke længere. Bed om en ny.
code-format = Koden har 8 cifre.
elsewhere-title = Din kode
elsewhere-lead = Indtast denne kode dér, hvor du bad om den:
elsewhere-hint = Du bad om koden i en anden browser eller på en anden enhed. Derfor bliver du ikke logget ind her.
sign-in-here = Log ind her i stedet

## Passwords

choose-password = Vælg en adgangskode
choose-new-password = Vælg en ny adgangskode
change-password-title = Skift din adgangskode
change-password-lead = Når du gemmer den, bliver alle dine andre enheder logget ud.
current-password = Nuværende adgangskode
new-password = Ny adgangskode
password-hint = { $least ->
    [one] Mindst { $least } tegn. Nogle få ord, som du kan huske, er bedst.
   *[other] Mindst { $least } tegn. Nogle få ord, som du kan huske, er bedst.
}
save-password = Gem adgangskoden

## The account

account-title = Din konto
signed-in-as = Du er logget ind som { $who }.
signed-in = Du er logget ind.
has-password = Du har en adgangskode.
has-no-password = Du har ingen adgangskode.
change-password = Skift adgangskode
set-password = Vælg en adgangskode
sign-ins-title = Du kan logge ind med
sessions-title = Her er du logget ind
sessions-count = { $count ->
    [one] På { $count } enhed.
   *[other] På { $count } enheder.
}
show-sessions = Vis enhederne
sessions-lead = Er der en enhed, du ikke kender? Log den ud, og skift din adgangskode.
this-device = Denne enhed
unknown-device = Ukendt enhed
device = { $browser } på { $system }
from-country = Logget ind fra { $country }
last-used-now = Brugt for et øjeblik siden
last-used-minutes = { $count ->
    [one] Sidst brugt for { $count } minut siden
   *[other] Sidst brugt for { $count } minutter siden
}
last-used-hours = { $count ->
    [one] Sidst brugt for { $count } time siden
   *[other] Sidst brugt for { $count } timer siden
}
last-used-days = { $count ->
    [one] Sidst brugt for { $count } dag siden
   *[other] Sidst brugt for { $count } dage siden
}
began-now = Logget ind for et øjeblik siden
began-minutes = { $count ->
    [one] Logget ind for { $count } minut siden
   *[other] Logget ind for { $count } minutter siden
}
began-hours = { $count ->
    [one] Logget ind for { $count } time siden
   *[other] Logget ind for { $count } timer siden
}
began-days = { $count ->
    [one] Logget ind for { $count } dag siden
   *[other] Logget ind for { $count } dage siden
}
end-session = Log ud dér
end-other-sessions = Log alle andre ud
end-all-sessions = Log ud overalt
password-saved = Din adgangskode er gemt. Alle dine andre enheder er logget ud.
session-ended = Enheden er logget ud.
other-sessions-ended = Alle dine andre enheder er logget ud.

## Signing out

sign-out-title = Vil du logge ud?
signed-out-title = Du er logget ud
signed-out-only-here = Du er logget ud på denne enhed. Vil du være sikker på at være logget ud overalt, så log ind og ud igen om et øjeblik.

## When signing in did not work

interrupted = Dit login blev afbrudt. Prøv igen.
declined = Du blev ikke logget ind med { $provider }. Prøv igen, eller vælg en anden måde.
provider-trouble = Det er ikke muligt at logge ind med { $provider } lige nu. Prøv igen om et øjeblik, eller vælg en anden måde.
our-trouble = Vi kan ikke logge dig ind lige nu. Prøv igen om et øjeblik.
wrong-pair = Adressen eller adgangskoden passer ikke. Du kan få tilsendt en kode i stedet eller vælge en ny adgangskode.
password-missing = Indtast din adgangskode.
current-password-wrong = Det er ikke din nuværende adgangskode.

## What is wrong with an e-mail address

email-suggestion = Mente du { $address }? Så fortsæt bare.
email-empty = Indtast din e-mailadresse.
email-too-long = Det er for langt til at være en e-mailadresse. Tjek den igen.
email-no-at = En e-mailadresse indeholder et @, som i navn@example.com.
email-several-ats = Indtast kun én adresse med ét @.
email-spaces = Fjern mellemrummene.
email-full-width = Brug almindelige bogstaver, ikke bogstaver i dobbelt bredde.
email-dots = Tjek punktummerne før @.
email-character = Før @ står der et tegn, som ikke bruges i e-mailadresser.
email-scripts = Bogstaverne før @ kommer fra forskellige skriftsystemer. Tjek dem igen.
email-direction = Det, der står før @, har to læseretninger. Tjek det igen.
email-domain = Tjek det, der står efter @.
email-ending = Efter @ kommer et navn med en endelse, som i example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Brug mindst { $least } tegn.
   *[other] Brug mindst { $least } tegn.
}
password-too-long = { $most ->
    [one] Brug højst { $most } tegn.
   *[other] Brug højst { $most } tegn.
}
password-characters = Brug kun bogstaver, tal, tegnsætning, mellemrum og emojis.
password-common = Mange bruger denne adgangskode, så den bliver gættet først. Vælg en anden.
password-personal = Vælg en adgangskode uden din e-mailadresse og navnet på dette websted.
password-breached = Denne adgangskode er kendt fra et datalæk et andet sted. Vælg en anden.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Adressen virker ikke
bad-address-advice = Tjek den, eller start fra forsiden.
sign-in-first-title = Log ind først
sign-in-first-advice = Du skal være logget ind for at se denne side.
not-allowed-title = Ikke for denne konto
not-allowed-advice = Din konto har ikke adgang til denne side. Måske har en anden af dine konti.
cross-site-title = Gør det på vores side
cross-site-advice = Anmodningen kom fra et andet websted, så vi gjorde ingenting. Brug knappen på vores egen side.
not-found-title = Her er ikke noget
not-found-advice = Siden er måske flyttet. Start fra forsiden.
not-here-title = Det kan ikke gøres her
not-here-advice = Start fra forsiden.
unknown-site-title = Dette websted findes ikke her
unknown-site-advice = Tjek adressen.
too-large-title = Det er for meget på én gang
too-large-advice = Der blev sendt mere, end vi nogensinde beder om. Start fra forsiden.
check-form-title = Tjek det, du har skrevet
check-form-advice = Der er noget i formularen, der ikke passer. Gå tilbage, og tjek det.
closed-account-title = Kontoen er lukket
closed-account-advice = Kontakt os, hvis du mener, at det er en fejl, eller brug en anden konto.
sign-in-again-title = Log ind igen
not-signed-in-title = Du blev ikke logget ind
choose-again-advice = Du kan prøve igen eller vælge en anden måde.
provider-trouble-title = Det er ikke muligt at logge ind lige nu
provider-trouble-advice = Prøv igen om et øjeblik, eller vælg en anden måde at logge ind på.
set-up-title = Vi er snart tilbage
set-up-advice = Webstedet er ved at blive sat op. Prøv igen om et par minutter.
account-trouble-title = Vi kan ikke finde din konto lige nu
unreachable-title = Siden kan ikke nås lige nu
too-slow-title = Siden er for længe om at svare
still-signed-in-advice = Du er stadig logget ind. Prøv igen om et øjeblik.
our-fault-title = Noget gik galt hos os
our-fault-advice = Prøv igen om et øjeblik.
too-many-title = Det gik lidt for hurtigt
too-many-advice = Der kom for mange forsøg herfra. Intet er gået tabt, og din konto er sikker.
retry-seconds = { $seconds ->
    [one] Prøv igen om { $seconds } sekund.
   *[other] Prøv igen om { $seconds } sekunder.
}
retry-minutes = { $minutes ->
    [one] Prøv igen om { $minutes } minut.
   *[other] Prøv igen om { $minutes } minutter.
}
retry-hours = { $hours ->
    [one] Prøv igen om { $hours } time.
   *[other] Prøv igen om { $hours } timer.
}
retry-days = { $days ->
    [one] Prøv igen om { $days } dag.
   *[other] Prøv igen om { $days } dage.
}
by-code-lead = Du behøver ikke vente: Få en kode sendt til din adresse, og log ind med den.
limiter-advice = Noget hos os er nede, og ingen kan logge ind, før det virker igen. Prøv igen om et øjeblik.
head-too-large-advice = Adressen eller dine cookies er længere, end vi kan tage imod. Start fra forsiden, eller slet cookies for dette websted.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Ét trin mere
challenge-lead = Nogen har prøvet mange adgangskoder på det seneste, så vi tjekker, at du ikke er en robot. Indtast din adgangskode igen. Din browser klarer resten, og det tager nogle få sekunder.
challenge-hint = Hvis der ikke sker noget, kører din browser ingen scripts her. Få tilsendt en kode i stedet.
challenge-again = Det tog for lang tid, eller din browser blev ikke færdig. Prøv igen.
weak-password-title = Vælg en anden adgangskode
common-password-lead = Du er logget ind. Men din adgangskode er let at gætte: Mange bruger den, eller den består mest af din adresse eller vores navn. Vælg en anden.
breached-password-lead = Du er logget ind. Men din adgangskode er kendt fra et datalæk et andet sted, og fremmede prøver den slags adgangskoder. Vælg en anden.

## Providers: Google, Facebook, …

more-ways = Flere måder at logge ind på
provider-unwell = Tjenesten svarer ikke lige nu. En anden måde er måske hurtigere.
in-app = Du er i browseren i { $app }, hvor nogle måder at logge ind på ikke virker.
open-outside = Åbn i din browser
outside-title = Åbn denne side i din browser
outside-lead = Det er ikke muligt at logge ind med { $provider } inde i { $app }. I din browser kan du godt:
outside-hint = Hvis der ikke sker noget, så åbn appens menu, og vælg at åbne siden i din browser, eller kopiér denne adresse:
other-ways = Brug en anden måde her

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Måder at logge ind på
ways-lead = Hver af dem giver dig adgang til din konto.
ways-change = Rediger loginmetoderne
way-remove = Fjern
way-last = Det er din eneste måde at logge ind på, så den kan ikke fjernes.
way-add = Tilføj { $provider }
way-added = Fra nu af kan du logge ind på denne måde.
way-removed = Loginmetoden er fjernet. Logins, der er foretaget med den, er afsluttet.
way-taken = Det login hører til en anden konto. Log ud, og brug det dér.
way-kept = Det er den eneste loginmetode, der er tilbage, så den blev ikke fjernet.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Var det ikke dig?
disown-lead = Vi logger alle enheder ud, fjerner adgangskoden og sender dig en kode, så du kan vælge en ny adgangskode.
disown-new-ways = Nye måder at logge ind på fjernes også.
disown-action = Det var ikke mig: Log alle enheder ud
disown-stale = Linket virker ikke længere. Hvis en anden måske kender din adgangskode, så vælg en ny.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Du er i kø
waiting-lead = Der er mange her lige nu. Vi lukker dig ind, så snart det er din tur.
waiting-place = { $place ->
    [one] Du er nummer { $place } i køen.
   *[other] Du er nummer { $place } i køen.
}
waiting-soon = Det er din tur om mindre end et minut.
waiting-minutes = { $minutes ->
    [one] Det tager cirka { $minutes } minut.
   *[other] Det tager cirka { $minutes } minutter.
}
waiting-hours = { $hours ->
    [one] Det tager cirka { $hours } time.
   *[other] Det tager cirka { $hours } timer.
}
waiting-at-most-minutes = { $minutes ->
    [one] Det tager højst { $minutes } minut.
   *[other] Det tager højst { $minutes } minutter.
}
waiting-at-most-hours = { $hours ->
    [one] Det tager højst { $hours } time.
   *[other] Det tager højst { $hours } timer.
}
waiting-by-itself = Siden går videre af sig selv. Du beholder din plads, også selvom du lukker siden og kommer tilbage.
waiting-opens = { $minutes ->
    [one] Dørene åbner om { $minutes } minut. Alle, der er her til den tid, får en tilfældig plads i køen.
   *[other] Dørene åbner om { $minutes } minutter. Alle, der er her til den tid, får en tilfældig plads i køen.
}
waiting-look = Tjek igen nu

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Din kode til { $brand }
mail-welcome = Velkommen!
mail-register = Med denne kode opretter du din konto hos { $brand }:
mail-has-account-subject = Du har en konto hos { $brand }
mail-has-account-title = Du har allerede en konto
mail-has-account = Nogen ville oprette en konto hos { $brand } med denne adresse, som allerede har en. Hvis det var dig, logger du ind med denne kode:
mail-sign-in-subject = Din loginkode til { $brand }
mail-sign-in-title = Din loginkode
mail-sign-in = Med denne kode logger du ind hos { $brand }:
mail-no-account-title = Der er ingen konto endnu
mail-no-account = Nogen ville logge ind hos { $brand } med denne adresse, som ikke har nogen konto dér. Hvis det var dig, og du vil have en, opretter du den med denne kode. Har du en konto med en anden adresse, så brug den i stedet.
mail-recover-subject = Din nye adgangskode til { $brand }
mail-recover = Med denne kode vælger du en ny adgangskode hos { $brand }:
mail-link-title = Log ind med { $provider }
mail-link = Med denne kode kan du bruge { $provider } til at logge ind på din konto hos { $brand }. Af hensyn til din sikkerhed gælder kontoens gamle adgangskode derefter ikke længere, og alle tidligere logins afsluttes.
mail-password-set-subject = Du har en adgangskode hos { $brand }
mail-password-set-title = Nu har du en adgangskode
mail-password-set = Der er valgt en adgangskode til din konto hos { $brand }.
mail-password-changed-subject = Din adgangskode hos { $brand } er ændret
mail-password-changed-title = Din adgangskode er ændret
mail-password-changed = Adgangskoden til din konto hos { $brand } er ændret. Alle andre enheder er logget ud.
mail-linked-subject = Ny loginmetode hos { $brand }
mail-linked-title = Nu kan du logge ind med { $provider }
mail-linked = { $provider } er føjet til din konto hos { $brand }.
mail-linked-ended = Den gamle adgangskode gælder ikke længere, og alle tidligere logins er afsluttet.
mail-enter-code = Indtast koden
mail-choose-password = Har du glemt din adgangskode? Vælg en ny
mail-code-lifetime = { $minutes ->
    [one] Koden gælder i { $minutes } minut, én gang, dér hvor du bad om den. Vi beder dig aldrig om den på nogen anden måde.
   *[other] Koden gælder i { $minutes } minutter, én gang, dér hvor du bad om den. Vi beder dig aldrig om den på nogen anden måde.
}
mail-not-you = Hvis det ikke var dig, behøver du ikke gøre noget: Uden koden sker der ingenting.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nyt login hos { $brand }
mail-new-sign-in-title = Login fra en ny enhed eller et nyt sted
mail-new-sign-in = Nogen loggede ind på din konto hos { $brand } for første gang på denne enhed: { $device }.
mail-new-sign-in-from = Nogen loggede ind på din konto hos { $brand } for første gang på denne enhed: { $device }, fra { $country }.
mail-not-me = Det var ikke mig
mail-not-me-hint = Hvis det var dig, behøver du ikke gøre noget. Hvis ikke, så tryk på knappen: Den fører til en side, der logger alle enheder ud, fjerner adgangskoden og sender dig en kode, så du kan vælge en ny adgangskode.
