## The language

language-name = Français (Canada)

## Signing in, registering, a forgotten password

email = Adresse courriel
email-code = Recevoir un code par courriel
create-account-lead = Indiquez votre adresse courriel. Nous vous enverrons un code pour confirmer qu’elle est bien à vous.
forgot-password = Mot de passe oublié?
forgot-password-lead = Indiquez votre adresse courriel. Le code que vous y recevrez vous permettra de choisir un nouveau mot de passe.

## The code from a mail

code-title = Consultez vos courriels
code-lead = Nous avons envoyé un courriel à { $address }. Saisissez le code qu’il contient.
code-hint = { $minutes ->
    [one] Il est valable { $minutes } minute. Pas de courriel? Regardez dans vos pourriels ou demandez-en un autre.
   *[other] Il est valable { $minutes } minutes. Pas de courriel? Regardez dans vos pourriels ou demandez-en un autre.
}
code-again = Un nouveau courriel est en route. Seul le dernier code est valable.
code-wrong = Ce n’est pas le bon code. Vérifiez le dernier courriel reçu.

## Signing out

sign-out-title = Se déconnecter?

## What is wrong with an e-mail address

email-suggestion = Vouliez-vous dire { $address }? Si oui, vous pouvez continuer.
email-empty = Veuillez saisir votre adresse courriel.
email-too-long = C’est trop long pour une adresse courriel. Veuillez la vérifier.
email-no-at = Une adresse courriel contient le signe @, comme nom@example.com.
email-character = Un caractère placé avant le signe @ n’est pas admis dans une adresse courriel.

## What is wrong with a new password

password-personal = Choisissez un mot de passe sans votre adresse courriel ni le nom de ce site.

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-welcome = Bienvenue!
mail-choose-password = Mot de passe oublié? Choisissez-en un nouveau
challenge-lead = De nombreux mots de passe ont été essayés récemment : nous vérifions donc que vous n’êtes pas une machine. Veuillez saisir à nouveau votre mot de passe; votre navigateur fait le reste, en quelques secondes.
disown-title = Ce n’était pas vous?
