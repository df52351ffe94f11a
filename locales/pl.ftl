## The language

language-name = Polski
language-label = Język
language-action = Zmień

## On many pages

sign-in = Zaloguj się
sign-out = Wyloguj się
try-again = Spróbuj ponownie
home = Przejdź na stronę główną
other-account = Użyj innego konta
continue-with = Kontynuuj przez konto { $provider }
or = lub
continue = Dalej
terms = Regulamin
privacy = Prywatność
back-to-sign-in = Wróć do logowania
back-to-site = Wróć do serwisu
not-now = Nie teraz

## Signing in, registering, a forgotten password

email = Adres e-mail
password = Hasło
email-code = Wyślij mi kod e-mailem
create-account = Załóż konto
create-account-lead = Podaj swój adres e-mail. Wyślemy na niego kod, który potwierdzi, że adres należy do Ciebie.
forgot-password = Nie pamiętasz hasła?
forgot-password-lead = Podaj swój adres e-mail. Wyślemy na niego kod, dzięki któremu ustawisz nowe hasło.
send-code = Wyślij kod

## The code from a mail

code-title = Sprawdź pocztę e-mail
code-lead = Wysłaliśmy wiadomość na adres { $address }. Wpisz kod, który w niej znajdziesz.
code-link-lead = Aby do konta z tym adresem dodać logowanie przez konto { $provider }, potwierdź, że adres należy do Ciebie. Dla bezpieczeństwa dotychczasowe hasło przestanie wtedy działać, a wszystkie zalogowane wcześniej urządzenia zostaną wylogowane.
code-label = 8-cyfrowy kod
code-hint = { $minutes ->
    [one] Kod jest ważny { $minutes } minutę. Nie widzisz e-maila? Zajrzyj do folderu ze spamem lub poproś o nowy kod.
    [few] Kod jest ważny { $minutes } minuty. Nie widzisz e-maila? Zajrzyj do folderu ze spamem lub poproś o nowy kod.
    [many] Kod jest ważny { $minutes } minut. Nie widzisz e-maila? Zajrzyj do folderu ze spamem lub poproś o nowy kod.
   *[other] Kod jest ważny { $minutes } minuty. Nie widzisz e-maila? Zajrzyj do folderu ze spamem lub poproś o nowy kod.
}
code-again = Kolejny e-mail jest już w drodze. Działa tylko najnowszy kod.
send-another-code = Wyślij nowy kod
other-address = Użyj innego adresu lub innego sposobu
code-wrong = Kod się nie zgadza. Sprawdź najnowszy e-mail.
code-used-up = Ten kod już nie działa. Poproś o nowy.
code-format = Kod ma 8 cyfr.
elsewhere-title = Twój kod
elsewhere-lead = Wpisz ten kod tam, gdzie o niego poproszono:
elsewhere-hint = Prośba o kod pochodzi z innej przeglądarki lub innego urządzenia, dlatego tutaj nikt nie został zalogowany.
sign-in-here = Zaloguj się jednak tutaj

## Passwords

choose-password = Ustaw hasło
choose-new-password = Ustaw nowe hasło
change-password-title = Zmień hasło
change-password-lead = Po zapisaniu hasła wylogujemy Cię na wszystkich innych urządzeniach.
current-password = Obecne hasło
new-password = Nowe hasło
password-hint = { $least ->
    [one] Co najmniej { $least } znak. Najlepiej kilka słów, które łatwo zapamiętasz.
    [few] Co najmniej { $least } znaki. Najlepiej kilka słów, które łatwo zapamiętasz.
    [many] Co najmniej { $least } znaków. Najlepiej kilka słów, które łatwo zapamiętasz.
   *[other] Co najmniej { $least } znaku. Najlepiej kilka słów, które łatwo zapamiętasz.
}
save-password = Zapisz hasło

## The account

account-title = Twoje konto
signed-in-as = Zalogowano jako { $who }.
signed-in = Zalogowano.
has-password = Masz ustawione hasło.
has-no-password = Nie masz ustawionego hasła.
change-password = Zmień
set-password = Ustaw
sign-ins-title = Sposoby logowania
sessions-title = Zalogowane urządzenia
sessions-count = { $count ->
    [one] Na { $count } urządzeniu.
    [few] Na { $count } urządzeniach.
    [many] Na { $count } urządzeniach.
   *[other] Na { $count } urządzenia.
}
show-sessions = Pokaż
sessions-lead = Jeśli nie znasz któregoś z urządzeń, wyloguj je i zmień hasło.
this-device = To urządzenie
unknown-device = Nieznane urządzenie
device = { $browser }, { $system }
from-country = Kraj logowania: { $country }
last-used-now = Ostatnia aktywność: przed chwilą
last-used-minutes = { $count ->
    [one] Ostatnia aktywność: { $count } minutę temu
    [few] Ostatnia aktywność: { $count } minuty temu
    [many] Ostatnia aktywność: { $count } minut temu
   *[other] Ostatnia aktywność: { $count } minuty temu
}
last-used-hours = { $count ->
    [one] Ostatnia aktywność: { $count } godzinę temu
    [few] Ostatnia aktywność: { $count } godziny temu
    [many] Ostatnia aktywność: { $count } godzin temu
   *[other] Ostatnia aktywność: { $count } godziny temu
}
last-used-days = { $count ->
    [one] Ostatnia aktywność: { $count } dzień temu
    [few] Ostatnia aktywność: { $count } dni temu
    [many] Ostatnia aktywność: { $count } dni temu
   *[other] Ostatnia aktywność: { $count } dnia temu
}
began-now = Zalogowano przed chwilą
began-minutes = { $count ->
    [one] Zalogowano { $count } minutę temu
    [few] Zalogowano { $count } minuty temu
    [many] Zalogowano { $count } minut temu
   *[other] Zalogowano { $count } minuty temu
}
began-hours = { $count ->
    [one] Zalogowano { $count } godzinę temu
    [few] Zalogowano { $count } godziny temu
    [many] Zalogowano { $count } godzin temu
   *[other] Zalogowano { $count } godziny temu
}
began-days = { $count ->
    [one] Zalogowano { $count } dzień temu
    [few] Zalogowano { $count } dni temu
    [many] Zalogowano { $count } dni temu
   *[other] Zalogowano { $count } dnia temu
}
end-session = Wyloguj urządzenie
end-other-sessions = Wyloguj wszystkie pozostałe
end-all-sessions = Wyloguj się wszędzie
password-saved = Hasło zostało zapisane. Wszystkie inne urządzenia zostały wylogowane.
session-ended = Urządzenie zostało wylogowane.
other-sessions-ended = Wszystkie inne urządzenia zostały wylogowane.

## Signing out

sign-out-title = Wylogować się?
signed-out-title = Wylogowano
signed-out-only-here = Wylogowano na tym urządzeniu. Aby mieć pewność, że dotyczy to wszystkich urządzeń, zaloguj się za chwilę i wyloguj jeszcze raz.

## When signing in did not work

interrupted = Logowanie zostało przerwane. Spróbuj ponownie.
declined = Logowanie przez konto { $provider } nie zostało dokończone. Spróbuj ponownie lub wybierz inny sposób.
provider-trouble = { $provider } nie może Cię teraz zalogować. Spróbuj ponownie za chwilę lub wybierz inny sposób.
our-trouble = Nie możemy Cię teraz zalogować. Spróbuj ponownie za chwilę.
wrong-pair = Adres lub hasło się nie zgadza. Możesz poprosić o kod albo ustawić nowe hasło.
password-missing = Wpisz hasło.
current-password-wrong = To nie jest Twoje obecne hasło.

## What is wrong with an e-mail address

email-suggestion = Czy chodziło o { $address }? Jeśli tak, po prostu przejdź dalej.
email-empty = Wpisz swój adres e-mail.
email-too-long = To za długie jak na adres e-mail. Sprawdź go.
email-no-at = Adres e-mail zawiera znak @, na przykład nazwa@example.com.
email-several-ats = Wpisz jeden adres, z jednym znakiem @.
email-spaces = Wpisz adres bez spacji.
email-full-width = Użyj zwykłych liter zamiast liter o pełnej szerokości.
email-dots = Sprawdź kropki przed znakiem @.
email-character = Przed @ jest znak, który nie występuje w adresach.
email-scripts = Litery przed znakiem @ pochodzą z różnych alfabetów. Sprawdź je.
email-direction = Tekst przed znakiem @ czyta się w dwóch kierunkach. Sprawdź go.
email-domain = Sprawdź, co jest po znaku @.
email-ending = Po znaku @ jest nazwa z końcówką, na przykład example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Użyj co najmniej { $least } znaku.
    [few] Użyj co najmniej { $least } znaków.
    [many] Użyj co najmniej { $least } znaków.
   *[other] Użyj co najmniej { $least } znaku.
}
password-too-long = { $most ->
    [one] Użyj najwyżej { $most } znaku.
    [few] Użyj najwyżej { $most } znaków.
    [many] Użyj najwyżej { $most } znaków.
   *[other] Użyj najwyżej { $most } znaku.
}
password-characters = Użyj tylko liter, cyfr, znaków interpunkcyjnych, spacji i emoji.
password-common = Wiele osób używa tego hasła, więc łatwo je odgadnąć. Wybierz inne.
password-personal = Wybierz hasło bez Twojego adresu e-mail i nazwy tego serwisu.
password-breached = To hasło jest znane z wycieku danych w innym miejscu. Wybierz inne.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Ten adres nie działa
bad-address-advice = Sprawdź go lub zacznij od strony głównej.
sign-in-first-title = Zaloguj się
sign-in-first-advice = Ta strona jest dostępna po zalogowaniu.
not-allowed-title = Niedostępne dla tego konta
not-allowed-advice = Z tego konta nie można otworzyć tej strony. Jeśli masz inne konto, może ono mieć dostęp.
cross-site-title = Zrób to na naszej stronie
cross-site-advice = Żądanie przyszło z innej strony, więc niczego nie zmieniliśmy. Użyj przycisku na naszej stronie.
not-found-title = Tu niczego nie ma
not-found-advice = Strona mogła zmienić adres. Zacznij od strony głównej.
not-here-title = Tutaj nie można tego zrobić
not-here-advice = Zacznij od strony głównej.
unknown-site-title = Nie ma tu takiego serwisu
unknown-site-advice = Sprawdź adres.
too-large-title = To za dużo naraz
too-large-advice = Otrzymaliśmy więcej danych, niż potrzebujemy. Zacznij od strony głównej.
check-form-title = Sprawdź wpisane dane
check-form-advice = Coś w formularzu się nie zgadza. Wróć i sprawdź go.
closed-account-title = To konto jest zamknięte
closed-account-advice = Jeśli to pomyłka, skontaktuj się z nami albo użyj innego konta.
sign-in-again-title = Zaloguj się ponownie
not-signed-in-title = Nie zalogowano
choose-again-advice = Możesz spróbować ponownie lub wybrać inny sposób.
provider-trouble-title = Logowanie teraz nie działa
provider-trouble-advice = Spróbuj ponownie za chwilę lub wybierz inny sposób logowania.
set-up-title = Wkrótce wracamy
set-up-advice = Przygotowujemy serwis. Spróbuj ponownie za kilka minut.
account-trouble-title = Nie możemy teraz znaleźć Twojego konta
unreachable-title = Ta strona jest teraz niedostępna
too-slow-title = Ta strona wczytuje się zbyt długo
still-signed-in-advice = Nie wylogowaliśmy Cię. Spróbuj ponownie za chwilę.
our-fault-title = Coś poszło nie tak po naszej stronie
our-fault-advice = Spróbuj ponownie za chwilę.
too-many-title = Trochę za szybko
too-many-advice = Było stąd zbyt wiele prób. Nic nie przepadło, a Twoje konto jest bezpieczne.
retry-seconds = { $seconds ->
    [one] Spróbuj ponownie za { $seconds } sekundę.
    [few] Spróbuj ponownie za { $seconds } sekundy.
    [many] Spróbuj ponownie za { $seconds } sekund.
   *[other] Spróbuj ponownie za { $seconds } sekundy.
}
retry-minutes = { $minutes ->
    [one] Spróbuj ponownie za { $minutes } minutę.
    [few] Spróbuj ponownie za { $minutes } minuty.
    [many] Spróbuj ponownie za { $minutes } minut.
   *[other] Spróbuj ponownie za { $minutes } minuty.
}
retry-hours = { $hours ->
    [one] Spróbuj ponownie za { $hours } godzinę.
    [few] Spróbuj ponownie za { $hours } godziny.
    [many] Spróbuj ponownie za { $hours } godzin.
   *[other] Spróbuj ponownie za { $hours } godziny.
}
retry-days = { $days ->
    [one] Spróbuj ponownie za { $days } dzień.
    [few] Spróbuj ponownie za { $days } dni.
    [many] Spróbuj ponownie za { $days } dni.
   *[other] Spróbuj ponownie za { $days } dnia.
}
by-code-lead = Nie musisz czekać: poproś o kod e-mailem i zaloguj się za jego pomocą.
limiter-advice = Coś u nas nie działa i na razie nikt nie może się zalogować. Spróbuj ponownie za chwilę.
head-too-large-advice = Adres lub pliki cookie są dłuższe, niż możemy przyjąć. Zacznij od strony głównej lub usuń pliki cookie tego serwisu.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Jeszcze jeden krok
challenge-lead = Ktoś wypróbował ostatnio wiele haseł, dlatego sprawdzamy, czy nie jesteś robotem. Wpisz hasło jeszcze raz. Resztą zajmie się Twoja przeglądarka, potrwa to kilka sekund.
challenge-hint = Jeśli nic się nie dzieje, Twoja przeglądarka nie uruchamia tu skryptów. Poproś zamiast tego o kod.
challenge-again = Trwało to zbyt długo lub przeglądarka nie dokończyła sprawdzania. Spróbuj jeszcze raz.
weak-password-title = Wybierz inne hasło
common-password-lead = Zalogowano. Twoje hasło łatwo jednak odgadnąć: używa go wiele osób albo składa się głównie z Twojego adresu lub naszej nazwy. Wybierz inne.
breached-password-lead = Zalogowano. Twoje hasło jest jednak znane z wycieku danych w innym miejscu, a obcy próbują takich haseł. Wybierz inne.

## Providers: Google, Facebook, …

more-ways = Więcej sposobów logowania
provider-unwell = Ten sposób chwilowo nie odpowiada. Inny może być szybszy.
in-app = Jesteś w przeglądarce aplikacji { $app }, w której niektóre sposoby logowania nie działają.
open-outside = Otwórz w swojej przeglądarce
outside-title = Otwórz tę stronę w swojej przeglądarce
outside-lead = W aplikacji { $app } nie można zalogować się przez konto { $provider }. W Twojej przeglądarce jest to możliwe:
outside-hint = Jeśli nic się nie dzieje, otwórz menu aplikacji i wybierz otwarcie strony w przeglądarce lub skopiuj ten adres:
other-ways = Użyj tutaj innego sposobu

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Sposoby logowania
ways-lead = Każdym z nich zalogujesz się na swoje konto.
ways-change = Zmień sposoby logowania
way-remove = Usuń
way-last = To Twój jedyny sposób logowania, dlatego nie można go usunąć.
way-add = Dodaj konto { $provider }
way-added = Od teraz możesz logować się w ten sposób.
way-removed = Usunięto. Urządzenia zalogowane w ten sposób zostały wylogowane.
way-taken = Ten sposób logowania należy do innego konta. Wyloguj się i użyj go tam.
way-kept = To jedyny sposób logowania, jaki pozostał, dlatego nie został usunięty.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = To nie Ty?
disown-lead = Wylogujemy wszystkie urządzenia, usuniemy hasło i wyślemy Ci kod, dzięki któremu ustawisz nowe.
disown-new-ways = Usuniemy też nowo dodane sposoby logowania.
disown-action = To nie ja: wyloguj wszystkie urządzenia
disown-stale = Ten link już nie działa. Jeśli ktoś inny może znać Twoje hasło, ustaw nowe.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Jesteś w kolejce
waiting-lead = Odwiedza nas teraz bardzo dużo osób. Wpuścimy Cię, gdy tylko przyjdzie Twoja kolej.
waiting-place = { $place ->
    [one] Twoje miejsce w kolejce: { $place }.
    [few] Twoje miejsce w kolejce: { $place }.
    [many] Twoje miejsce w kolejce: { $place }.
   *[other] Twoje miejsce w kolejce: { $place }.
}
waiting-soon = Twoja kolej przyjdzie za mniej niż minutę.
waiting-minutes = { $minutes ->
    [one] Potrwa to około { $minutes } minuty.
    [few] Potrwa to około { $minutes } minut.
    [many] Potrwa to około { $minutes } minut.
   *[other] Potrwa to około { $minutes } minuty.
}
waiting-hours = { $hours ->
    [one] Potrwa to około { $hours } godziny.
    [few] Potrwa to około { $hours } godzin.
    [many] Potrwa to około { $hours } godzin.
   *[other] Potrwa to około { $hours } godziny.
}
waiting-at-most-minutes = { $minutes ->
    [one] Nie potrwa to dłużej niż { $minutes } minutę.
    [few] Nie potrwa to dłużej niż { $minutes } minuty.
    [many] Nie potrwa to dłużej niż { $minutes } minut.
   *[other] Nie potrwa to dłużej niż { $minutes } minuty.
}
waiting-at-most-hours = { $hours ->
    [one] Nie potrwa to dłużej niż { $hours } godzinę.
    [few] Nie potrwa to dłużej niż { $hours } godziny.
    [many] Nie potrwa to dłużej niż { $hours } godzin.
   *[other] Nie potrwa to dłużej niż { $hours } godziny.
}
waiting-by-itself = Ta strona odświeża się sama. Twoje miejsce pozostaje Twoje, nawet jeśli ją zamkniesz i wrócisz.
waiting-opens = { $minutes ->
    [one] Otwieramy za { $minutes } minutę. Każdy, kto będzie tu do tego czasu, dostanie losowe miejsce w kolejce.
    [few] Otwieramy za { $minutes } minuty. Każdy, kto będzie tu do tego czasu, dostanie losowe miejsce w kolejce.
    [many] Otwieramy za { $minutes } minut. Każdy, kto będzie tu do tego czasu, dostanie losowe miejsce w kolejce.
   *[other] Otwieramy za { $minutes } minuty. Każdy, kto będzie tu do tego czasu, dostanie losowe miejsce w kolejce.
}
waiting-look = Sprawdź teraz

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Twój kod w serwisie { $brand }
mail-welcome = Witamy!
mail-register = Tym kodem założysz konto w serwisie { $brand }:
mail-has-account-subject = Masz już konto w serwisie { $brand }
mail-has-account-title = Masz już konto
mail-has-account = Ktoś chciał założyć konto w serwisie { $brand } z tym adresem, do którego konto już istnieje. Jeśli to Ty, zaloguj się tym kodem:
mail-sign-in-subject = Kod logowania w serwisie { $brand }
mail-sign-in-title = Twój kod logowania
mail-sign-in = Tym kodem zalogujesz się w serwisie { $brand }:
mail-no-account-title = Nie ma jeszcze konta
mail-no-account = Ktoś chciał zalogować się w serwisie { $brand } z tym adresem, ale nie ma tam takiego konta. Jeśli to Ty i chcesz mieć konto, założysz je tym kodem. Jeśli masz konto z innym adresem, użyj tamtego.
mail-recover-subject = Nowe hasło w serwisie { $brand }
mail-recover = Tym kodem ustawisz nowe hasło w serwisie { $brand }:
mail-link-title = Logowanie przez konto { $provider }
mail-link = Tym kodem dodasz do swojego konta w serwisie { $brand } logowanie przez konto { $provider }. Dla bezpieczeństwa dotychczasowe hasło przestanie wtedy działać, a wszystkie zalogowane wcześniej urządzenia zostaną wylogowane.
mail-password-set-subject = Masz hasło w serwisie { $brand }
mail-password-set-title = Masz teraz hasło
mail-password-set = Dla Twojego konta w serwisie { $brand } ustawiono hasło.
mail-password-changed-subject = Zmiana hasła w serwisie { $brand }
mail-password-changed-title = Twoje hasło zostało zmienione
mail-password-changed = Hasło do Twojego konta w serwisie { $brand } zostało zmienione. Wszystkie inne urządzenia zostały wylogowane.
mail-linked-subject = Nowy sposób logowania: { $brand }
mail-linked-title = Możesz teraz logować się przez konto { $provider }
mail-linked = Do Twojego konta w serwisie { $brand } dodano logowanie przez konto { $provider }.
mail-linked-ended = Dotychczasowe hasło przestało działać, a wszystkie zalogowane wcześniej urządzenia zostały wylogowane.
mail-enter-code = Wpisz kod
mail-choose-password = Nie pamiętasz hasła? Ustaw nowe
mail-code-lifetime = { $minutes ->
    [one] Kod jest ważny { $minutes } minutę. Działa tylko raz i tylko tam, gdzie o niego poproszono. Nigdy nie prosimy o niego w żaden inny sposób.
    [few] Kod jest ważny { $minutes } minuty. Działa tylko raz i tylko tam, gdzie o niego poproszono. Nigdy nie prosimy o niego w żaden inny sposób.
    [many] Kod jest ważny { $minutes } minut. Działa tylko raz i tylko tam, gdzie o niego poproszono. Nigdy nie prosimy o niego w żaden inny sposób.
   *[other] Kod jest ważny { $minutes } minuty. Działa tylko raz i tylko tam, gdzie o niego poproszono. Nigdy nie prosimy o niego w żaden inny sposób.
}
mail-not-you = Jeśli to nie Ty, nie musisz nic robić: bez kodu nic się nie stanie.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nowe logowanie w serwisie { $brand }
mail-new-sign-in-title = Logowanie z nowego miejsca
mail-new-sign-in = Ktoś po raz pierwszy zalogował się na Twoje konto w serwisie { $brand } na tym urządzeniu: { $device }.
mail-new-sign-in-from = Ktoś po raz pierwszy zalogował się na Twoje konto w serwisie { $brand } na tym urządzeniu: { $device }, kraj: { $country }.
mail-not-me = To nie ja
mail-not-me-hint = Jeśli to Ty, nie musisz nic robić. Jeśli nie, naciśnij przycisk: prowadzi na stronę, która wyloguje wszystkie urządzenia, usunie hasło i wyśle Ci kod, dzięki któremu ustawisz nowe.
