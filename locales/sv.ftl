## The language

language-name = Svenska
language-label = Språk
language-action = Ändra

## On many pages

sign-in = Logga in
sign-out = Logga ut
try-again = Försök igen
home = Till startsidan
other-account = Använd ett annat konto
continue-with = Fortsätt med { $provider }
or = eller
continue = Fortsätt
terms = Villkor
privacy = Integritet
back-to-sign-in = Tillbaka till inloggningen
back-to-site = Tillbaka till webbplatsen
not-now = Inte nu

## Signing in, registering, a forgotten password

email = E-postadress
password = Lösenord
email-code = Få en kod via e-post
create-account = Skapa ett konto
create-account-lead = Ange din e-postadress. Vi skickar en kod som bekräftar att den är din.
forgot-password = Har du glömt lösenordet?
forgot-password-lead = Ange din e-postadress. Med koden vi skickar dit väljer du ett nytt lösenord.
send-code = Skicka koden

## The code from a mail

code-title = Kolla din e-post
code-lead = Vi har skickat ett mejl till { $address }. Ange koden som står i det.
code-link-lead = Bekräfta att adressen är din om du vill använda { $provider } med kontot som hör till den. För din säkerhet gäller kontots gamla lösenord då inte längre, och alla tidigare inloggningar avslutas.
code-label = 8-siffrig kod
code-hint = { $minutes ->
    [one] Koden gäller i { $minutes } minut. Inget mejl? Titta i skräpposten eller be om ett nytt.
   *[other] Koden gäller i { $minutes } minuter. Inget mejl? Titta i skräpposten eller be om ett nytt.
}
code-again = Ett nytt mejl är på väg. Bara den senaste koden fungerar.
send-another-code = Skicka en ny kod
other-address = Använd en annan adress eller ett annat sätt
code-wrong = Det är inte rätt kod. Titta i det senaste mejlet.
code-used-up = Den koden gäller inte längre. Be om en ny.
code-format = Koden har 8 siffror.
elsewhere-title = Din kod
elsewhere-lead = Ange koden där du bad om den:
elsewhere-hint = Du bad om koden i en annan webbläsare eller på en annan enhet, så du loggas inte in här.
sign-in-here = Logga in här i stället

## Passwords

choose-password = Välj ett lösenord
choose-new-password = Välj ett nytt lösenord
change-password-title = Byt lösenord
change-password-lead = När du sparar det loggas alla dina andra enheter ut.
current-password = Nuvarande lösenord
new-password = Nytt lösenord
password-hint = { $least ->
    [one] Minst { $least } tecken. Några ord som du kommer ihåg är bäst.
   *[other] Minst { $least } tecken. Några ord som du kommer ihåg är bäst.
}
save-password = Spara lösenordet

## The account

account-title = Ditt konto
signed-in-as = Du är inloggad som { $who }.
signed-in = Du är inloggad.
has-password = Du har ett lösenord.
has-no-password = Du har inget lösenord.
change-password = Byt lösenord
set-password = Välj ett lösenord
sign-ins-title = Du kan logga in med
sessions-title = Här är du inloggad
sessions-count = { $count ->
    [one] På { $count } enhet.
   *[other] På { $count } enheter.
}
show-sessions = Visa enheterna
sessions-lead = Finns det någon enhet som du inte känner igen? Logga ut den och byt lösenord.
this-device = Den här enheten
unknown-device = Okänd enhet
device = { $browser } på { $system }
from-country = Inloggad från { $country }
last-used-now = Användes alldeles nyss
last-used-minutes = { $count ->
    [one] Användes senast för { $count } minut sedan
   *[other] Användes senast för { $count } minuter sedan
}
last-used-hours = { $count ->
    [one] Användes senast för { $count } timme sedan
   *[other] Användes senast för { $count } timmar sedan
}
last-used-days = { $count ->
    [one] Användes senast för { $count } dag sedan
   *[other] Användes senast för { $count } dagar sedan
}
began-now = Loggades in alldeles nyss
began-minutes = { $count ->
    [one] Loggades in för { $count } minut sedan
   *[other] Loggades in för { $count } minuter sedan
}
began-hours = { $count ->
    [one] Loggades in för { $count } timme sedan
   *[other] Loggades in för { $count } timmar sedan
}
began-days = { $count ->
    [one] Loggades in för { $count } dag sedan
   *[other] Loggades in för { $count } dagar sedan
}
end-session = Logga ut där
end-other-sessions = Logga ut alla andra
end-all-sessions = Logga ut överallt
password-saved = Lösenordet är sparat. Alla dina andra enheter är utloggade.
session-ended = Enheten är utloggad.
other-sessions-ended = Alla dina andra enheter är utloggade.

## Signing out

sign-out-title = Vill du logga ut?
signed-out-title = Du är utloggad
signed-out-only-here = Du är utloggad på den här enheten. Logga in och ut igen om en liten stund om du vill vara säker på att du är utloggad överallt.

## When signing in did not work

interrupted = Inloggningen avbröts. Försök igen.
declined = Du blev inte inloggad med { $provider }. Försök igen eller välj ett annat sätt.
provider-trouble = Det går inte att logga in med { $provider } just nu. Försök igen om en liten stund eller välj ett annat sätt.
our-trouble = Vi kan inte logga in dig just nu. Försök igen om en liten stund.
wrong-pair = Adressen eller lösenordet stämmer inte. Du kan få en kod skickad i stället eller välja ett nytt lösenord.
password-missing = Ange ditt lösenord.
current-password-wrong = Det är inte ditt nuvarande lösenord.

## What is wrong with an e-mail address

email-suggestion = Menade du { $address }? Då är det bara att fortsätta.
email-empty = Ange din e-postadress.
email-too-long = Det här är för långt för en e-postadress. Kontrollera den.
email-no-at = En e-postadress innehåller ett @, som i namn@example.com.
email-several-ats = Ange en enda adress, med ett @.
email-spaces = Ta bort mellanslagen.
email-full-width = Använd vanliga bokstäver, inte bokstäver i dubbel bredd.
email-dots = Kontrollera punkterna före @.
email-character = Före @ står ett tecken som inte förekommer i e-postadresser.
email-scripts = Bokstäverna före @ kommer från olika skriftsystem. Kontrollera dem.
email-direction = Det som står före @ går i två läsriktningar. Kontrollera det.
email-domain = Kontrollera det som står efter @.
email-ending = Efter @ kommer ett namn med en ändelse, som i example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Använd minst { $least } tecken.
   *[other] Använd minst { $least } tecken.
}
password-too-long = { $most ->
    [one] Använd högst { $most } tecken.
   *[other] Använd högst { $most } tecken.
}
password-characters = Använd bara bokstäver, siffror, skiljetecken, mellanslag och emojier.
password-common = Många använder det här lösenordet, så det är bland de första som gissas. Välj ett annat.
password-personal = Välj ett lösenord utan din e-postadress och webbplatsens namn.
password-breached = Det här lösenordet är känt från en dataläcka på annat håll. Välj ett annat.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Den här adressen fungerar inte
bad-address-advice = Kontrollera den eller börja om från startsidan.
sign-in-first-title = Logga in först
sign-in-first-advice = Du behöver vara inloggad för att se den här sidan.
not-allowed-title = Inte för det här kontot
not-allowed-advice = Ditt konto har inte tillgång till sidan. Kanske går det med ett annat av dina konton.
cross-site-title = Gör det på vår sida
cross-site-advice = Begäran kom från en annan webbplats, så vi gjorde ingenting. Använd knappen på vår egen sida.
not-found-title = Här finns ingenting
not-found-advice = Sidan kan ha flyttats. Börja om från startsidan.
not-here-title = Det går inte att göra här
not-here-advice = Börja om från startsidan.
unknown-site-title = Webbplatsen finns inte här
unknown-site-advice = Kontrollera adressen.
too-large-title = Det blev för mycket på en gång
too-large-advice = Det som skickades är längre än något vi frågar efter. Börja om från startsidan.
check-form-title = Kontrollera det du har fyllt i
check-form-advice = Något i formuläret stämmer inte riktigt. Gå tillbaka och kontrollera det.
closed-account-title = Kontot är stängt
closed-account-advice = Hör av dig till oss om du tror att det är ett misstag, eller använd ett annat konto.
sign-in-again-title = Logga in igen
not-signed-in-title = Du blev inte inloggad
choose-again-advice = Du kan försöka igen eller välja ett annat sätt.
provider-trouble-title = Det går inte att logga in just nu
provider-trouble-advice = Försök igen om en liten stund eller välj ett annat sätt att logga in.
set-up-title = Vi är snart tillbaka
set-up-advice = Webbplatsen håller på att ställas i ordning. Försök igen om några minuter.
account-trouble-title = Vi hittar inte ditt konto just nu
unreachable-title = Det går inte att nå sidan just nu
too-slow-title = Det tar för lång tid att ladda sidan
still-signed-in-advice = Du är fortfarande inloggad. Försök igen om en liten stund.
our-fault-title = Något gick fel hos oss
our-fault-advice = Försök igen om en liten stund.
too-many-title = Det gick lite för fort
too-many-advice = Det kom för många försök härifrån. Ingenting har gått förlorat och ditt konto är säkert.
retry-seconds = { $seconds ->
    [one] Försök igen om { $seconds } sekund.
   *[other] Försök igen om { $seconds } sekunder.
}
retry-minutes = { $minutes ->
    [one] Försök igen om { $minutes } minut.
   *[other] Försök igen om { $minutes } minuter.
}
retry-hours = { $hours ->
    [one] Försök igen om { $hours } timme.
   *[other] Försök igen om { $hours } timmar.
}
retry-days = { $days ->
    [one] Försök igen om { $days } dag.
   *[other] Försök igen om { $days } dagar.
}
by-code-lead = Du behöver inte vänta: få en kod skickad till din adress och logga in med den.
limiter-advice = Något hos oss ligger nere, och ingen kan logga in förrän det fungerar igen. Försök igen om en liten stund.
head-too-large-advice = Adressen eller kakorna är längre än vi kan ta emot. Börja om från startsidan eller rensa kakorna för den här webbplatsen.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Ett steg till
challenge-lead = Någon har provat många lösenord på sistone, så vi kontrollerar att du inte är en robot. Ange ditt lösenord igen. Webbläsaren gör resten, och det tar några sekunder.
challenge-hint = Om inget händer kör din webbläsare inga skript här. Få en kod skickad i stället.
challenge-again = Det tog för lång tid, eller så blev din webbläsare inte klar. Försök igen.
weak-password-title = Välj ett annat lösenord
common-password-lead = Du är inloggad. Men ditt lösenord är lätt att gissa: många använder det, eller så består det mest av din adress eller vårt namn. Välj ett annat.
breached-password-lead = Du är inloggad. Men ditt lösenord är känt från en dataläcka på annat håll, och främlingar provar sådana lösenord. Välj ett annat.

## Providers: Google, Facebook, …

more-ways = Fler sätt att logga in
provider-unwell = Tjänsten svarar inte just nu. Ett annat sätt kan gå snabbare.
in-app = Du är i webbläsaren i { $app }, där vissa sätt att logga in inte fungerar.
open-outside = Öppna i din webbläsare
outside-title = Öppna sidan i din webbläsare
outside-lead = Det går inte att logga in med { $provider } inne i { $app }. I din webbläsare går det:
outside-hint = Om inget händer öppnar du appens meny och väljer att öppna sidan i din webbläsare, eller kopierar den här adressen:
other-ways = Välj ett annat sätt här

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Sätt att logga in
ways-lead = Vart och ett av dem leder till ditt konto.
ways-change = Ändra inloggningssätt
way-remove = Ta bort
way-last = Det här är ditt enda sätt att logga in, så det går inte att ta bort.
way-add = Lägg till { $provider }
way-added = Från och med nu kan du logga in på det sättet.
way-removed = Inloggningssättet är borttaget. Inloggningar som gjordes med det har avslutats.
way-taken = Den inloggningen hör till ett annat konto. Logga ut och använd den där.
way-kept = Det är det enda sättet att logga in som är kvar, så det togs inte bort.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Var det inte du?
disown-lead = Vi loggar ut alla enheter, tar bort lösenordet och skickar en kod så att du kan välja ett nytt.
disown-new-ways = Nya sätt att logga in tas också bort.
disown-action = Det var inte jag: logga ut alla enheter
disown-stale = Länken fungerar inte längre. Välj ett nytt lösenord om någon annan kan känna till ditt.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Du står i kö
waiting-lead = Det är många här just nu. Vi släpper in dig så fort det är din tur.
waiting-place = { $place ->
    [one] Du har plats nummer { $place } i kön.
   *[other] Du har plats nummer { $place } i kön.
}
waiting-soon = Det är din tur om mindre än en minut.
waiting-minutes = { $minutes ->
    [one] Det tar ungefär { $minutes } minut.
   *[other] Det tar ungefär { $minutes } minuter.
}
waiting-hours = { $hours ->
    [one] Det tar ungefär { $hours } timme.
   *[other] Det tar ungefär { $hours } timmar.
}
waiting-at-most-minutes = { $minutes ->
    [one] Det tar högst { $minutes } minut.
   *[other] Det tar högst { $minutes } minuter.
}
waiting-at-most-hours = { $hours ->
    [one] Det tar högst { $hours } timme.
   *[other] Det tar högst { $hours } timmar.
}
waiting-by-itself = Sidan går vidare av sig själv. Du behåller din plats även om du stänger sidan och kommer tillbaka.
waiting-opens = { $minutes ->
    [one] Dörrarna öppnas om { $minutes } minut. Alla som är här då får en slumpmässig plats i kön.
   *[other] Dörrarna öppnas om { $minutes } minuter. Alla som är här då får en slumpmässig plats i kön.
}
waiting-look = Titta igen nu

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Din kod till { $brand }
mail-welcome = Välkommen!
mail-register = Med den här koden skapar du ditt konto hos { $brand }:
mail-has-account-subject = Du har ett konto hos { $brand }
mail-has-account-title = Du har redan ett konto
mail-has-account = Någon ville skapa ett konto hos { $brand } med den här adressen, som redan har ett. Om det var du loggar du in med den här koden:
mail-sign-in-subject = Din inloggningskod till { $brand }
mail-sign-in-title = Din inloggningskod
mail-sign-in = Med den här koden loggar du in hos { $brand }:
mail-no-account-title = Det finns inget konto än
mail-no-account = Någon ville logga in hos { $brand } med den här adressen, som inte har något konto där. Om det var du och du vill ha ett konto skapar du det med den här koden. Har du ett konto med en annan adress använder du den i stället.
mail-recover-subject = Ditt nya lösenord till { $brand }
mail-recover = Med den här koden väljer du ett nytt lösenord hos { $brand }:
mail-link-title = Logga in med { $provider }
mail-link = Med den här koden kan du börja använda { $provider } för att logga in på ditt konto hos { $brand }. För din säkerhet gäller kontots gamla lösenord då inte längre, och alla tidigare inloggningar avslutas.
mail-password-set-subject = Du har ett lösenord hos { $brand }
mail-password-set-title = Nu har du ett lösenord
mail-password-set = Ett lösenord har valts för ditt konto hos { $brand }.
mail-password-changed-subject = Ditt lösenord hos { $brand } har bytts
mail-password-changed-title = Ditt lösenord har bytts
mail-password-changed = Lösenordet till ditt konto hos { $brand } har bytts. Alla andra enheter är utloggade.
mail-linked-subject = Nytt sätt att logga in hos { $brand }
mail-linked-title = Nu kan du logga in med { $provider }
mail-linked = { $provider } har lagts till i ditt konto hos { $brand }.
mail-linked-ended = Det gamla lösenordet gäller inte längre och alla tidigare inloggningar har avslutats.
mail-enter-code = Ange koden
mail-choose-password = Har du glömt lösenordet? Välj ett nytt
mail-code-lifetime = { $minutes ->
    [one] Koden gäller i { $minutes } minut, en enda gång, där du bad om den. Vi ber dig aldrig om den på något annat sätt.
   *[other] Koden gäller i { $minutes } minuter, en enda gång, där du bad om den. Vi ber dig aldrig om den på något annat sätt.
}
mail-not-you = Om det inte var du behöver du inte göra något: utan koden händer ingenting.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Ny inloggning hos { $brand }
mail-new-sign-in-title = Inloggning från ny enhet eller plats
mail-new-sign-in = Någon loggade in på ditt konto hos { $brand } för första gången på den här enheten: { $device }.
mail-new-sign-in-from = Någon loggade in på ditt konto hos { $brand } för första gången på den här enheten: { $device }, från { $country }.
mail-not-me = Det var inte jag
mail-not-me-hint = Om det var du behöver du inte göra något. Om inte: tryck på knappen. Den leder till en sida som loggar ut alla enheter, tar bort lösenordet och skickar en kod så att du kan välja ett nytt.
