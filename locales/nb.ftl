## The language

language-name = Norsk bokmål
language-label = Språk
language-action = Endre

## On many pages

sign-in = Logg inn
sign-out = Logg ut
try-again = Prøv igjen
home = Til forsiden
other-account = Bruk en annen konto
continue-with = Fortsett med { $provider }
or = eller
continue = Fortsett
terms = Vilkår
privacy = Personvern
back-to-sign-in = Tilbake til innlogging
back-to-site = Tilbake til nettstedet
not-now = Ikke nå

## Signing in, registering, a forgotten password

email = E-postadresse
password = Passord
email-code = Få en kode på e-post
create-account = Opprett konto
create-account-lead = Skriv inn e-postadressen din. Vi sender deg en kode som bekrefter at den er din.
forgot-password = Glemt passordet?
forgot-password-lead = Skriv inn e-postadressen din. Med koden vi sender dit, velger du et nytt passord.
send-code = Send koden

## The code from a mail

code-title = Sjekk e-posten din
code-lead = Vi har sendt en e-post til { $address }. Skriv inn koden som står i den.
code-link-lead = Vil du bruke { $provider } med kontoen som hører til denne adressen? Bekreft at adressen er din. For din sikkerhet gjelder det gamle passordet til kontoen da ikke lenger, og alle tidligere innlogginger avsluttes.
code-label = 8-sifret kode
code-hint = { $minutes ->
    [one] Koden gjelder i { $minutes } minutt. Ingen e-post? Se i søppelposten, eller be om en ny.
   *[other] Koden gjelder i { $minutes } minutter. Ingen e-post? Se i søppelposten, eller be om en ny.
}
code-again = En ny e-post er på vei. Bare den nyeste koden virker.
send-another-code = Send en ny kode
other-address = Bruk en annen adresse eller en annen måte
code-wrong = Det er ikke riktig kode. Se i den nyeste e-posten.
code-used-up = Den koden virker ikke lenger. Be om en ny.
code-format = Koden har 8 sifre.
elsewhere-title = Koden din
elsewhere-lead = Skriv inn denne koden der du ba om den:
elsewhere-hint = Du ba om koden i en annen nettleser eller på en annen enhet. Derfor blir du ikke logget inn her.
sign-in-here = Logg inn her i stedet

## Passwords

choose-password = Velg et passord
choose-new-password = Velg et nytt passord
change-password-title = Endre passordet ditt
change-password-lead = Når du lagrer det, blir alle de andre enhetene dine logget ut.
current-password = Nåværende passord
new-password = Nytt passord
password-hint = { $least ->
    [one] Minst { $least } tegn. Noen få ord som du kan huske, er best.
   *[other] Minst { $least } tegn. Noen få ord som du kan huske, er best.
}
save-password = Lagre passordet

## The account

account-title = Kontoen din
signed-in-as = Du er logget inn som { $who }.
signed-in = Du er logget inn.
has-password = Du har et passord.
has-no-password = Du har ikke noe passord.
change-password = Endre passordet
set-password = Velg et passord
sign-ins-title = Du kan logge inn med
sessions-title = Her er du logget inn
sessions-count = { $count ->
    [one] På { $count } enhet.
   *[other] På { $count } enheter.
}
show-sessions = Vis enhetene
sessions-lead = Er det en enhet her du ikke kjenner igjen? Logg den ut, og endre passordet ditt.
this-device = Denne enheten
unknown-device = Ukjent enhet
device = { $browser } på { $system }
from-country = Logget inn fra { $country }
last-used-now = Brukt for et øyeblikk siden
last-used-minutes = { $count ->
    [one] Sist brukt for { $count } minutt siden
   *[other] Sist brukt for { $count } minutter siden
}
last-used-hours = { $count ->
    [one] Sist brukt for { $count } time siden
   *[other] Sist brukt for { $count } timer siden
}
last-used-days = { $count ->
    [one] Sist brukt for { $count } dag siden
   *[other] Sist brukt for { $count } dager siden
}
began-now = Logget inn for et øyeblikk siden
began-minutes = { $count ->
    [one] Logget inn for { $count } minutt siden
   *[other] Logget inn for { $count } minutter siden
}
began-hours = { $count ->
    [one] Logget inn for { $count } time siden
   *[other] Logget inn for { $count } timer siden
}
began-days = { $count ->
    [one] Logget inn for { $count } dag siden
   *[other] Logget inn for { $count } dager siden
}
end-session = Logg ut der
end-other-sessions = Logg ut alle andre
end-all-sessions = Logg ut overalt
password-saved = Passordet er lagret. Alle de andre enhetene dine er logget ut.
session-ended = Enheten er logget ut.
other-sessions-ended = Alle de andre enhetene dine er logget ut.

## Signing out

sign-out-title = Vil du logge ut?
signed-out-title = Du er logget ut
signed-out-only-here = Du er logget ut på denne enheten. Vil du være sikker på at du er logget ut overalt, kan du logge inn og ut igjen om et lite øyeblikk.

## When signing in did not work

interrupted = Innloggingen ble avbrutt. Prøv igjen.
declined = Du ble ikke logget inn med { $provider }. Prøv igjen, eller velg en annen måte.
provider-trouble = Det går ikke å logge inn med { $provider } akkurat nå. Prøv igjen om et lite øyeblikk, eller velg en annen måte.
our-trouble = Vi kan ikke logge deg inn akkurat nå. Prøv igjen om et lite øyeblikk.
wrong-pair = Adressen eller passordet stemmer ikke. Du kan få tilsendt en kode i stedet, eller velge et nytt passord.
password-missing = Skriv inn passordet ditt.
current-password-wrong = Det er ikke det nåværende passordet ditt.

## What is wrong with an e-mail address

email-suggestion = Mente du { $address }? Da er det bare å fortsette.
email-empty = Skriv inn e-postadressen din.
email-too-long = Dette er for langt for en e-postadresse. Sjekk den en gang til.
email-no-at = En e-postadresse inneholder en @, som i navn@example.com.
email-several-ats = Skriv inn bare én adresse, med én @.
email-spaces = Fjern mellomrommene.
email-full-width = Bruk vanlige bokstaver, ikke bokstaver i dobbel bredde.
email-dots = Sjekk punktumene foran @.
email-character = Foran @ står det et tegn som ikke brukes i e-postadresser.
email-scripts = Bokstavene foran @ er fra ulike skriftsystemer. Sjekk dem en gang til.
email-direction = Det som står foran @, har to leseretninger. Sjekk det en gang til.
email-domain = Sjekk det som står etter @.
email-ending = Etter @ kommer et navn med en endelse, som i example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Bruk minst { $least } tegn.
   *[other] Bruk minst { $least } tegn.
}
password-too-long = { $most ->
    [one] Bruk høyst { $most } tegn.
   *[other] Bruk høyst { $most } tegn.
}
password-characters = Bruk bare bokstaver, sifre, skilletegn, mellomrom og emojier.
password-common = Mange bruker dette passordet, så det er blant de første som blir gjettet. Velg et annet.
password-personal = Velg et passord uten e-postadressen din og navnet på dette nettstedet.
password-breached = Dette passordet er kjent fra en datalekkasje et annet sted. Velg et annet.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Denne adressen virker ikke
bad-address-advice = Sjekk den, eller start fra forsiden.
sign-in-first-title = Logg inn først
sign-in-first-advice = Du må være logget inn for å se denne siden.
not-allowed-title = Ikke for denne kontoen
not-allowed-advice = Kontoen din har ikke tilgang til denne siden. Kanskje en annen av kontoene dine har det.
cross-site-title = Gjør det på siden vår
cross-site-advice = Forespørselen kom fra et annet nettsted, så vi gjorde ingenting. Bruk knappen på vår egen side.
not-found-title = Her er det ingenting
not-found-advice = Siden kan være flyttet. Start fra forsiden.
not-here-title = Det kan ikke gjøres her
not-here-advice = Start fra forsiden.
unknown-site-title = Dette nettstedet finnes ikke her
unknown-site-advice = Sjekk adressen.
too-large-title = Det ble for mye på én gang
too-large-advice = Det som ble sendt, er lengre enn noe vi spør om. Start fra forsiden.
check-form-title = Sjekk det du har skrevet
check-form-advice = Noe i skjemaet stemmer ikke helt. Gå tilbake og sjekk det.
closed-account-title = Denne kontoen er stengt
closed-account-advice = Ta kontakt med oss hvis du tror det er en feil, eller bruk en annen konto.
sign-in-again-title = Logg inn igjen
not-signed-in-title = Du ble ikke logget inn
choose-again-advice = Du kan prøve igjen eller velge en annen måte.
provider-trouble-title = Det går ikke å logge inn akkurat nå
provider-trouble-advice = Prøv igjen om et lite øyeblikk, eller velg en annen måte å logge inn på.
set-up-title = Vi er snart tilbake
set-up-advice = Nettstedet blir satt opp. Prøv igjen om noen minutter.
account-trouble-title = Vi finner ikke kontoen din akkurat nå
unreachable-title = Siden er ikke tilgjengelig akkurat nå
too-slow-title = Det tar for lang tid å laste siden
still-signed-in-advice = Du er fortsatt logget inn. Prøv igjen om et lite øyeblikk.
our-fault-title = Noe gikk galt hos oss
our-fault-advice = Prøv igjen om et lite øyeblikk.
too-many-title = Det gikk litt for fort
too-many-advice = Det kom for mange forsøk herfra. Ingenting er gått tapt, og kontoen din er trygg.
retry-seconds = { $seconds ->
    [one] Prøv igjen om { $seconds } sekund.
   *[other] Prøv igjen om { $seconds } sekunder.
}
retry-minutes = { $minutes ->
    [one] Prøv igjen om { $minutes } minutt.
   *[other] Prøv igjen om { $minutes } minutter.
}
retry-hours = { $hours ->
    [one] Prøv igjen om { $hours } time.
   *[other] Prøv igjen om { $hours } timer.
}
retry-days = { $days ->
    [one] Prøv igjen om { $days } dag.
   *[other] Prøv igjen om { $days } dager.
}
by-code-lead = Du trenger ikke å vente: Få en kode sendt til adressen din, og logg inn med den.
limiter-advice = Noe hos oss er nede, og ingen kan logge inn før det virker igjen. Prøv igjen om et lite øyeblikk.
head-too-large-advice = Adressen eller informasjonskapslene er lengre enn vi kan ta imot. Start fra forsiden, eller slett informasjonskapslene for dette nettstedet.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Ett steg til
challenge-lead = Noen har prøvd mange passord i det siste, så vi sjekker at du ikke er en robot. Skriv inn passordet ditt igjen. Nettleseren gjør resten, og det tar noen sekunder.
challenge-hint = Hvis det ikke skjer noe, kjører nettleseren din ingen skript her. Få tilsendt en kode i stedet.
challenge-again = Det tok for lang tid, eller nettleseren din ble ikke ferdig. Prøv igjen.
weak-password-title = Velg et annet passord
common-password-lead = Du er logget inn. Men passordet ditt er lett å gjette: Mange bruker det, eller det består mest av adressen din eller navnet vårt. Velg et annet.
breached-password-lead = Du er logget inn. Men passordet ditt er kjent fra en datalekkasje et annet sted, og fremmede prøver slike passord. Velg et annet.

## Providers: Google, Facebook, …

more-ways = Flere måter å logge inn på
provider-unwell = Tjenesten svarer ikke akkurat nå. En annen måte kan gå raskere.
in-app = Du er i nettleseren i { $app }, der noen måter å logge inn på ikke virker.
open-outside = Åpne i nettleseren din
outside-title = Åpne denne siden i nettleseren din
outside-lead = Det går ikke å logge inn med { $provider } inne i { $app }. I nettleseren din går det:
outside-hint = Hvis det ikke skjer noe, åpner du menyen i appen og velger å åpne siden i nettleseren din, eller kopierer denne adressen:
other-ways = Bruk en annen måte her

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Måter å logge inn på
ways-lead = Hver av dem gir deg tilgang til kontoen din.
ways-change = Endre innloggingsmåtene
way-remove = Fjern
way-last = Dette er den eneste måten du kan logge inn på, så den kan ikke fjernes.
way-add = Legg til { $provider }
way-added = Fra nå av kan du logge inn på denne måten.
way-removed = Innloggingsmåten er fjernet. Innlogginger som ble gjort med den, er avsluttet.
way-taken = Den innloggingen hører til en annen konto. Logg ut, og bruk den der.
way-kept = Det er den eneste innloggingsmåten som er igjen, så den ble ikke fjernet.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Var det ikke deg?
disown-lead = Vi logger ut alle enheter, fjerner passordet og sender deg en kode så du kan velge et nytt.
disown-new-ways = Nye måter å logge inn på fjernes også.
disown-action = Det var ikke meg: Logg ut alle enheter
disown-stale = Denne lenken virker ikke lenger. Velg et nytt passord hvis noen andre kan kjenne til ditt.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Du står i kø
waiting-lead = Det er mange her akkurat nå. Vi slipper deg inn så snart det er din tur.
waiting-place = { $place ->
    [one] Du er nummer { $place } i køen.
   *[other] Du er nummer { $place } i køen.
}
waiting-soon = Det er din tur om mindre enn ett minutt.
waiting-minutes = { $minutes ->
    [one] Det tar omtrent { $minutes } minutt.
   *[other] Det tar omtrent { $minutes } minutter.
}
waiting-hours = { $hours ->
    [one] Det tar omtrent { $hours } time.
   *[other] Det tar omtrent { $hours } timer.
}
waiting-at-most-minutes = { $minutes ->
    [one] Det tar ikke mer enn { $minutes } minutt.
   *[other] Det tar ikke mer enn { $minutes } minutter.
}
waiting-at-most-hours = { $hours ->
    [one] Det tar ikke mer enn { $hours } time.
   *[other] Det tar ikke mer enn { $hours } timer.
}
waiting-by-itself = Siden går videre av seg selv. Du beholder plassen din, selv om du lukker siden og kommer tilbake.
waiting-opens = { $minutes ->
    [one] Dørene åpner om { $minutes } minutt. Alle som er her da, får en tilfeldig plass i køen.
   *[other] Dørene åpner om { $minutes } minutter. Alle som er her da, får en tilfeldig plass i køen.
}
waiting-look = Sjekk igjen nå

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Koden din til { $brand }
mail-welcome = Velkommen!
mail-register = Med denne koden oppretter du kontoen din hos { $brand }:
mail-has-account-subject = Du har en konto hos { $brand }
mail-has-account-title = Du har allerede en konto
mail-has-account = Noen ville opprette en konto hos { $brand } med denne adressen, som allerede har en. Hvis det var deg, logger du inn med denne koden:
mail-sign-in-subject = Innloggingskoden din til { $brand }
mail-sign-in-title = Innloggingskoden din
mail-sign-in = Med denne koden logger du inn hos { $brand }:
mail-no-account-title = Det finnes ingen konto ennå
mail-no-account = Noen ville logge inn hos { $brand } med denne adressen, som ikke har noen konto der. Hvis det var deg, og du vil ha en konto, oppretter du den med denne koden. Har du en konto med en annan adresse, bruker du den i stedet.
mail-recover-subject = Nytt passord til { $brand }
mail-recover = Med denne koden velger du et nytt passord hos { $brand }:
mail-link-title = Logg inn med { $provider }
mail-link = Med denne koden kan du bruke { $provider } til å logge inn på kontoen din hos { $brand }. For din sikkerhet gjelder det gamle passordet til kontoen da ikke lenger, og alle tidligere innlogginger avsluttes.
mail-password-set-subject = Du har et passord hos { $brand }
mail-password-set-title = Nå har du et passord
mail-password-set = Det er valgt et passord for kontoen din hos { $brand }.
mail-password-changed-subject = Passordet ditt hos { $brand } er endret
mail-password-changed-title = Passordet ditt er endret
mail-password-changed = Passordet til kontoen din hos { $brand } er endret. Alle andre enheter er logget ut.
mail-linked-subject = Ny innloggingsmåte hos { $brand }
mail-linked-title = Nå kan du logge inn med { $provider }
mail-linked = { $provider } er lagt til i kontoen din hos { $brand }.
mail-linked-ended = Det gamle passordet gjelder ikke lenger, og alle tidligere innlogginger er avsluttet.
mail-enter-code = Skriv inn koden
mail-choose-password = Glemt passordet? Velg et nytt
mail-code-lifetime = { $minutes ->
    [one] Koden gjelder i { $minutes } minutt, én gang, der du ba om den. Vi ber deg aldri om den på noen annen måte.
   *[other] Koden gjelder i { $minutes } minutter, én gang, der du ba om den. Vi ber deg aldri om den på noen annen måte.
}
mail-not-you = Hvis det ikke var deg, trenger du ikke å gjøre noe: Uten koden skjer det ingenting.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Ny innlogging hos { $brand }
mail-new-sign-in-title = Innlogging fra en ny enhet eller et nytt sted
mail-new-sign-in = Noen logget inn på kontoen din hos { $brand } for første gang på denne enheten: { $device }.
mail-new-sign-in-from = Noen logget inn på kontoen din hos { $brand } for første gang på denne enheten: { $device }, fra { $country }.
mail-not-me = Det var ikke meg
mail-not-me-hint = Hvis det var deg, trenger du ikke å gjøre noe. Hvis ikke, trykker du på knappen: Den fører til en side som logger ut alle enheter, fjerner passordet og sender deg en kode så du kan velge et nytt.
