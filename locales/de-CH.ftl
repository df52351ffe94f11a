## The language

language-name = Deutsch (Schweiz)

## The code from a mail

code-title = Schauen Sie in Ihrem Postfach nach
code-lead = Wir haben ein E-Mail an { $address } gesendet. Geben Sie den Code daraus ein.
code-hint = { $minutes ->
    [one] Der Code gilt { $minutes } Minute. Kein E-Mail da? Schauen Sie im Spam-Ordner nach oder fordern Sie ein neues an.
   *[other] Der Code gilt { $minutes } Minuten. Kein E-Mail da? Schauen Sie im Spam-Ordner nach oder fordern Sie ein neues an.
}
code-again = Ein weiteres E-Mail ist unterwegs. Nur der neueste Code gilt.
code-wrong = Das ist nicht der richtige Code. Bitte schauen Sie im neuesten E-Mail nach.

## Pages that say no: heading (title) and what to do (advice)

check-form-advice = Im Formular passt noch etwas nicht. Bitte gehen Sie zurück und schauen Sie nach.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-by-itself = Auf dieser Seite geht es von selbst weiter. Ihr Platz bleibt Ihnen sicher, auch wenn Sie die Seite schliessen und wiederkommen.
waiting-look = Jetzt nachschauen
