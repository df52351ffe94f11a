## The language

language-name = Deutsch
language-label = Sprache
language-action = Ändern

## On many pages

sign-in = Anmelden
sign-out = Abmelden
try-again = Noch einmal versuchen
home = Zur Startseite
other-account = Anderes Konto verwenden
continue-with = Weiter mit { $provider }
or = oder
continue = Weiter
terms = Nutzungsbedingungen
privacy = Datenschutz
back-to-sign-in = Zurück zur Anmeldung
back-to-site = Zurück zur Website
not-now = Später

## Signing in, registering, a forgotten password

email = E-Mail-Adresse
password = Passwort
email-code = Code per E-Mail erhalten
create-account = Konto erstellen
create-account-lead = Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Code, mit dem Sie bestätigen, dass sie Ihnen gehört.
forgot-password = Passwort vergessen?
forgot-password-lead = Geben Sie Ihre E-Mail-Adresse ein. Mit dem Code, den wir Ihnen dorthin senden, wählen Sie ein neues Passwort.
send-code = Code senden

## The code from a mail

code-title = Sehen Sie in Ihrem Postfach nach
code-lead = Wir haben eine E-Mail an { $address } gesendet. Geben Sie den Code daraus ein.
code-link-lead = Um { $provider } mit dem Konto zu dieser Adresse zu verwenden, bestätigen Sie bitte, dass die Adresse Ihnen gehört. Zu Ihrer Sicherheit verlieren dabei das bisherige Passwort des Kontos und alle bisherigen Anmeldungen ihre Gültigkeit.
code-label = 8-stelliger Code
code-hint = { $minutes ->
    [one] Der Code gilt { $minutes } Minute. Keine E-Mail da? Sehen Sie im Spam-Ordner nach oder fordern Sie eine neue an.
   *[other] Der Code gilt { $minutes } Minuten. Keine E-Mail da? Sehen Sie im Spam-Ordner nach oder fordern Sie eine neue an.
}
code-again = Eine weitere E-Mail ist unterwegs. Nur der neueste Code gilt.
send-another-code = Neuen Code senden
other-address = Andere Adresse oder anderen Weg wählen
code-wrong = Das ist nicht der richtige Code. Bitte sehen Sie in der neuesten E-Mail nach.
code-used-up = Dieser Code gilt nicht mehr. Bitte fordern Sie einen neuen an.
code-format = Der Code hat 8 Ziffern.
elsewhere-title = Ihr Code
elsewhere-lead = Geben Sie diesen Code dort ein, wo Sie ihn angefordert haben:
elsewhere-hint = Sie haben ihn in einem anderen Browser oder auf einem anderen Gerät angefordert. Darum werden Sie hier nicht angemeldet.
sign-in-here = Stattdessen hier anmelden

## Passwords

choose-password = Passwort wählen
choose-new-password = Neues Passwort wählen
change-password-title = Passwort ändern
change-password-lead = Beim Speichern werden alle Ihre anderen Geräte abgemeldet.
current-password = Aktuelles Passwort
new-password = Neues Passwort
password-hint = { $least ->
    [one] Mindestens { $least } Zeichen. Am besten sind ein paar Wörter, die Sie sich merken können.
   *[other] Mindestens { $least } Zeichen. Am besten sind ein paar Wörter, die Sie sich merken können.
}
save-password = Passwort speichern

## The account

account-title = Ihr Konto
signed-in-as = Sie sind als { $who } angemeldet.
signed-in = Sie sind angemeldet.
has-password = Sie haben ein Passwort.
has-no-password = Sie haben kein Passwort.
change-password = Ändern
set-password = Passwort wählen
sign-ins-title = Sie können sich anmelden mit
sessions-title = Wo Sie angemeldet sind
sessions-count = { $count ->
    [one] Auf { $count } Gerät.
   *[other] Auf { $count } Geräten.
}
show-sessions = Geräte anzeigen
sessions-lead = Ist ein Gerät dabei, das Sie nicht kennen? Melden Sie es ab und ändern Sie Ihr Passwort.
this-device = Dieses Gerät
unknown-device = Unbekanntes Gerät
device = { $browser } auf { $system }
from-country = Anmeldeort: { $country }
last-used-now = Gerade eben verwendet
last-used-minutes = { $count ->
    [one] Zuletzt verwendet vor { $count } Minute
   *[other] Zuletzt verwendet vor { $count } Minuten
}
last-used-hours = { $count ->
    [one] Zuletzt verwendet vor { $count } Stunde
   *[other] Zuletzt verwendet vor { $count } Stunden
}
last-used-days = { $count ->
    [one] Zuletzt verwendet vor { $count } Tag
   *[other] Zuletzt verwendet vor { $count } Tagen
}
began-now = Gerade eben angemeldet
began-minutes = { $count ->
    [one] Angemeldet vor { $count } Minute
   *[other] Angemeldet vor { $count } Minuten
}
began-hours = { $count ->
    [one] Angemeldet vor { $count } Stunde
   *[other] Angemeldet vor { $count } Stunden
}
began-days = { $count ->
    [one] Angemeldet vor { $count } Tag
   *[other] Angemeldet vor { $count } Tagen
}
end-session = Dort abmelden
end-other-sessions = Alle anderen abmelden
end-all-sessions = Überall abmelden
password-saved = Ihr Passwort ist gespeichert. Alle Ihre anderen Geräte sind abgemeldet.
session-ended = Das Gerät ist abgemeldet.
other-sessions-ended = Alle Ihre anderen Geräte sind abgemeldet.

## Signing out

sign-out-title = Möchten Sie sich abmelden?
signed-out-title = Sie sind abgemeldet
signed-out-only-here = Sie sind auf diesem Gerät abgemeldet. Um ganz sicher überall abgemeldet zu sein, melden Sie sich gleich noch einmal an und wieder ab.

## When signing in did not work

interrupted = Die Anmeldung wurde unterbrochen. Bitte versuchen Sie es noch einmal.
declined = Die Anmeldung über { $provider } kam nicht zustande. Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
provider-trouble = Die Anmeldung über { $provider } ist im Moment nicht möglich. Versuchen Sie es gleich noch einmal oder wählen Sie einen anderen Weg.
our-trouble = Wir können Sie im Moment nicht anmelden. Bitte versuchen Sie es gleich noch einmal.
wrong-pair = Die Adresse oder das Passwort stimmt nicht. Sie können sich stattdessen einen Code senden lassen oder ein neues Passwort wählen.
password-missing = Bitte geben Sie Ihr Passwort ein.
current-password-wrong = Das ist nicht Ihr aktuelles Passwort.

## What is wrong with an e-mail address

email-suggestion = Meinten Sie { $address }? Dann machen Sie einfach weiter.
email-empty = Bitte geben Sie Ihre E-Mail-Adresse ein.
email-too-long = Diese Angabe ist zu lang für eine E-Mail-Adresse. Bitte prüfen Sie sie.
email-no-at = Eine E-Mail-Adresse enthält ein @, wie in name@example.com.
email-several-ats = Bitte geben Sie nur eine Adresse mit einem @ ein.
email-spaces = Bitte lassen Sie die Leerzeichen weg.
email-full-width = Bitte verwenden Sie normale statt vollbreiter Buchstaben.
email-dots = Bitte prüfen Sie die Punkte vor dem @.
email-character = Vor dem @ steht ein Zeichen, das in E-Mail-Adressen nicht vorkommt.
email-scripts = Vor dem @ stehen Buchstaben aus verschiedenen Schriften. Bitte prüfen Sie sie.
email-direction = Der Teil vor dem @ hat zwei Leserichtungen. Bitte prüfen Sie ihn.
email-domain = Bitte prüfen Sie den Teil nach dem @.
email-ending = Nach dem @ kommt ein Name mit einer Endung, wie in example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Verwenden Sie mindestens { $least } Zeichen.
   *[other] Verwenden Sie mindestens { $least } Zeichen.
}
password-too-long = { $most ->
    [one] Verwenden Sie höchstens { $most } Zeichen.
   *[other] Verwenden Sie höchstens { $most } Zeichen.
}
password-characters = Verwenden Sie nur Buchstaben, Ziffern, Satzzeichen, Leerzeichen und Emojis.
password-common = Dieses Passwort verwenden viele, deshalb wird es als Erstes erraten. Bitte wählen Sie ein anderes.
password-personal = Wählen Sie ein Passwort, in dem weder Ihre E-Mail-Adresse noch der Name dieser Website vorkommt.
password-breached = Dieses Passwort ist aus einem Datenleck an anderer Stelle bekannt. Bitte wählen Sie ein anderes.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Diese Adresse funktioniert nicht
bad-address-advice = Bitte prüfen Sie sie oder beginnen Sie auf der Startseite.
sign-in-first-title = Bitte melden Sie sich an
sign-in-first-advice = Für diese Seite müssen Sie angemeldet sein.
not-allowed-title = Nicht für dieses Konto
not-allowed-advice = Ihr Konto hat keinen Zugriff auf diese Seite. Vielleicht klappt es mit einem Ihrer anderen Konten.
cross-site-title = Bitte machen Sie das hier
cross-site-advice = Die Anfrage kam von einer anderen Website, darum haben wir sie nicht ausgeführt. Bitte verwenden Sie die Schaltfläche auf unserer Seite.
not-found-title = Hier ist nichts
not-found-advice = Vielleicht ist die Seite umgezogen. Bitte beginnen Sie auf der Startseite.
not-here-title = Das geht hier nicht
not-here-advice = Bitte beginnen Sie auf der Startseite.
unknown-site-title = Diese Website gibt es hier nicht
unknown-site-advice = Bitte prüfen Sie die Adresse.
too-large-title = Das ist zu viel auf einmal
too-large-advice = Es wurde mehr gesendet, als wir jemals abfragen. Bitte beginnen Sie auf der Startseite.
check-form-title = Bitte prüfen Sie Ihre Eingaben
check-form-advice = Im Formular passt noch etwas nicht. Bitte gehen Sie zurück und sehen Sie nach.
closed-account-title = Dieses Konto ist geschlossen
closed-account-advice = Wenn Sie das für einen Irrtum halten, fragen Sie uns bitte, oder verwenden Sie ein anderes Konto.
sign-in-again-title = Bitte melden Sie sich noch einmal an
not-signed-in-title = Die Anmeldung hat nicht geklappt
choose-again-advice = Versuchen Sie es noch einmal oder wählen Sie einen anderen Weg.
provider-trouble-title = Die Anmeldung funktioniert im Moment nicht
provider-trouble-advice = Bitte versuchen Sie es gleich noch einmal oder melden Sie sich auf einem anderen Weg an.
set-up-title = Wir sind bald wieder da
set-up-advice = Die Website wird gerade eingerichtet. Bitte versuchen Sie es in ein paar Minuten noch einmal.
account-trouble-title = Wir können Ihr Konto im Moment nicht finden
unreachable-title = Diese Seite ist im Moment nicht erreichbar
too-slow-title = Diese Seite lädt zu lange
still-signed-in-advice = Sie sind weiterhin angemeldet. Bitte versuchen Sie es gleich noch einmal.
our-fault-title = Bei uns ist etwas schiefgegangen
our-fault-advice = Bitte versuchen Sie es gleich noch einmal.
too-many-title = Das war etwas zu schnell
too-many-advice = Von hier kamen zu viele Versuche. Es ist nichts verloren, und Ihr Konto ist sicher.
retry-seconds = { $seconds ->
    [one] Bitte versuchen Sie es in { $seconds } Sekunde noch einmal.
   *[other] Bitte versuchen Sie es in { $seconds } Sekunden noch einmal.
}
retry-minutes = { $minutes ->
    [one] Bitte versuchen Sie es in { $minutes } Minute noch einmal.
   *[other] Bitte versuchen Sie es in { $minutes } Minuten noch einmal.
}
retry-hours = { $hours ->
    [one] Bitte versuchen Sie es in { $hours } Stunde noch einmal.
   *[other] Bitte versuchen Sie es in { $hours } Stunden noch einmal.
}
retry-days = { $days ->
    [one] Bitte versuchen Sie es in { $days } Tag noch einmal.
   *[other] Bitte versuchen Sie es in { $days } Tagen noch einmal.
}
by-code-lead = Sie müssen nicht warten: Lassen Sie sich einen Code an Ihre Adresse senden und melden Sie sich damit an.
limiter-advice = Bei uns ist etwas ausgefallen. Bis es wieder läuft, kann sich niemand anmelden. Bitte versuchen Sie es gleich noch einmal.
head-too-large-advice = Die Adresse oder die Cookies sind länger, als wir verarbeiten können. Bitte beginnen Sie auf der Startseite oder löschen Sie die Cookies dieser Website.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Noch ein Schritt
challenge-lead = In letzter Zeit hat jemand viele Passwörter ausprobiert. Darum prüfen wir, ob hier wirklich ein Mensch am Werk ist. Bitte geben Sie Ihr Passwort noch einmal ein. Den Rest erledigt Ihr Browser in ein paar Sekunden.
challenge-hint = Wenn nichts passiert, führt Ihr Browser hier keine Skripte aus. Lassen Sie sich stattdessen einen Code senden.
challenge-again = Das hat zu lange gedauert, oder Ihr Browser ist nicht fertig geworden. Bitte versuchen Sie es noch einmal.
weak-password-title = Bitte wählen Sie ein anderes Passwort
common-password-lead = Sie sind angemeldet. Ihr Passwort ist aber leicht zu erraten: Viele verwenden es, oder es besteht vor allem aus Ihrer Adresse oder unserem Namen. Bitte wählen Sie ein anderes.
breached-password-lead = Sie sind angemeldet. Ihr Passwort ist aber aus einem Datenleck an anderer Stelle bekannt, und solche Passwörter probieren Fremde aus. Bitte wählen Sie ein anderes.

## Providers: Google, Facebook, …

more-ways = Weitere Anmeldemöglichkeiten
provider-unwell = Von dort kommt gerade keine Antwort. Ein anderer Weg ist vielleicht schneller.
in-app = Sie sind im Browser von { $app }. Manche Anmeldemöglichkeiten funktionieren dort nicht.
open-outside = Im Browser öffnen
outside-title = Öffnen Sie diese Seite in Ihrem Browser
outside-lead = In { $app } ist die Anmeldung über { $provider } nicht möglich. In Ihrem Browser klappt es:
outside-hint = Wenn nichts passiert, öffnen Sie das Menü der App und lassen Sie die Seite im Browser öffnen, oder kopieren Sie diese Adresse:
other-ways = Hier einen anderen Weg wählen

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Anmeldemöglichkeiten
ways-lead = Mit jeder davon kommen Sie in Ihr Konto.
ways-change = Anmeldemöglichkeiten ändern
way-remove = Entfernen
way-last = Das ist Ihre einzige Anmeldemöglichkeit, darum lässt sie sich nicht entfernen.
way-add = { $provider } hinzufügen
way-added = Damit können Sie sich ab jetzt anmelden.
way-removed = Diese Anmeldemöglichkeit ist entfernt. Geräte, die darüber angemeldet waren, sind abgemeldet.
way-taken = Diese Anmeldemöglichkeit gehört zu einem anderen Konto. Melden Sie sich ab und verwenden Sie sie dort.
way-kept = Das ist die einzige Anmeldemöglichkeit, die noch übrig ist. Darum wurde sie nicht entfernt.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Waren Sie das nicht?
disown-lead = Wir melden alle Geräte ab, entfernen das Passwort und senden Ihnen einen Code für ein neues.
disown-new-ways = Neu hinzugefügte Anmeldemöglichkeiten werden ebenfalls entfernt.
disown-action = Ich war das nicht: alle Geräte abmelden
disown-stale = Dieser Link funktioniert nicht mehr. Wenn jemand anderes Ihr Passwort kennen könnte, wählen Sie bitte ein neues.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Sie sind in der Warteschlange
waiting-lead = Gerade sind sehr viele Menschen hier. Sobald Sie an der Reihe sind, lassen wir Sie hinein.
waiting-place = { $place ->
    [one] Sie sind auf Platz { $place } in der Warteschlange.
   *[other] Sie sind auf Platz { $place } in der Warteschlange.
}
waiting-soon = In weniger als einer Minute sind Sie an der Reihe.
waiting-minutes = { $minutes ->
    [one] Es dauert noch etwa { $minutes } Minute.
   *[other] Es dauert noch etwa { $minutes } Minuten.
}
waiting-hours = { $hours ->
    [one] Es dauert noch etwa { $hours } Stunde.
   *[other] Es dauert noch etwa { $hours } Stunden.
}
waiting-at-most-minutes = { $minutes ->
    [one] Es dauert nicht länger als { $minutes } Minute.
   *[other] Es dauert nicht länger als { $minutes } Minuten.
}
waiting-at-most-hours = { $hours ->
    [one] Es dauert nicht länger als { $hours } Stunde.
   *[other] Es dauert nicht länger als { $hours } Stunden.
}
waiting-by-itself = Auf dieser Seite geht es von selbst weiter. Ihr Platz bleibt Ihnen sicher, auch wenn Sie die Seite schließen und wiederkommen.
waiting-opens = { $minutes ->
    [one] Der Einlass beginnt in { $minutes } Minute. Wer bis dahin da ist, bekommt einen zufälligen Platz in der Warteschlange.
   *[other] Der Einlass beginnt in { $minutes } Minuten. Wer bis dahin da ist, bekommt einen zufälligen Platz in der Warteschlange.
}
waiting-look = Jetzt nachsehen

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Ihr Code für { $brand }
mail-welcome = Willkommen!
mail-register = Mit diesem Code erstellen Sie Ihr Konto bei { $brand }:
mail-has-account-subject = Sie haben ein Konto bei { $brand }
mail-has-account-title = Sie haben bereits ein Konto
mail-has-account = Jemand wollte mit dieser Adresse ein Konto bei { $brand } erstellen. Zu dieser Adresse gibt es aber schon eines. Wenn Sie das waren, melden Sie sich mit diesem Code an:
mail-sign-in-subject = Ihr Anmeldecode für { $brand }
mail-sign-in-title = Ihr Anmeldecode
mail-sign-in = Mit diesem Code melden Sie sich bei { $brand } an:
mail-no-account-title = Es gibt noch kein Konto
mail-no-account = Jemand wollte sich mit dieser Adresse bei { $brand } anmelden, zu ihr gibt es dort aber kein Konto. Wenn Sie das waren und eines möchten, wird es mit diesem Code erstellt. Wenn Sie ein Konto mit einer anderen Adresse haben, verwenden Sie bitte diese.
mail-recover-subject = Ihr neues Passwort für { $brand }
mail-recover = Mit diesem Code wählen Sie ein neues Passwort bei { $brand }:
mail-link-title = Mit { $provider } anmelden
mail-link = Mit diesem Code melden Sie sich künftig über { $provider } bei { $brand } an. Zu Ihrer Sicherheit verlieren dabei das bisherige Passwort des Kontos und alle bisherigen Anmeldungen ihre Gültigkeit.
mail-password-set-subject = Sie haben ein Passwort bei { $brand }
mail-password-set-title = Sie haben jetzt ein Passwort
mail-password-set = Für Ihr Konto bei { $brand } wurde ein Passwort gewählt.
mail-password-changed-subject = Ihr Passwort bei { $brand } wurde geändert
mail-password-changed-title = Ihr Passwort wurde geändert
mail-password-changed = Das Passwort Ihres Kontos bei { $brand } wurde geändert. Alle anderen Geräte sind abgemeldet.
mail-linked-subject = Neue Anmeldemöglichkeit bei { $brand }
mail-linked-title = Sie können sich jetzt mit { $provider } anmelden
mail-linked = { $provider } wurde zu Ihrem Konto bei { $brand } hinzugefügt.
mail-linked-ended = Das bisherige Passwort und alle bisherigen Anmeldungen gelten nicht mehr.
mail-enter-code = Code eingeben
mail-choose-password = Passwort vergessen? Neues wählen
mail-code-lifetime = { $minutes ->
    [one] Der Code gilt { $minutes } Minute, nur einmal und nur dort, wo Sie ihn angefordert haben. Wir fragen Sie nie auf einem anderen Weg danach.
   *[other] Der Code gilt { $minutes } Minuten, nur einmal und nur dort, wo Sie ihn angefordert haben. Wir fragen Sie nie auf einem anderen Weg danach.
}
mail-not-you = Wenn Sie das nicht waren, müssen Sie nichts tun: Ohne den Code passiert nichts.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Neue Anmeldung bei { $brand }
mail-new-sign-in-title = Anmeldung von einem neuen Gerät oder Ort
mail-new-sign-in = In Ihrem Konto bei { $brand } hat sich jemand zum ersten Mal auf diesem Gerät angemeldet: { $device }.
mail-new-sign-in-from = In Ihrem Konto bei { $brand } hat sich jemand zum ersten Mal auf diesem Gerät angemeldet: { $device } (Anmeldeort: { $country }).
mail-not-me = Ich war das nicht
mail-not-me-hint = Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, klicken Sie auf die Schaltfläche: Sie führt zu einer Seite, die alle Geräte abmeldet, das Passwort entfernt und Ihnen einen Code für ein neues sendet.
