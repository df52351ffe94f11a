## The language

language-name = Français
language-label = Langue
language-action = Changer

## On many pages

sign-in = Se connecter
sign-out = Se déconnecter
try-again = Réessayer
home = Aller à la page d’accueil
other-account = Utiliser un autre compte
continue-with = Continuer avec { $provider }
or = ou
continue = Continuer
terms = Conditions d’utilisation
privacy = Confidentialité
back-to-sign-in = Retour à la connexion
back-to-site = Retour au site
not-now = Plus tard

## Signing in, registering, a forgotten password

email = Adresse e-mail
password = Mot de passe
email-code = Recevoir un code par e-mail
create-account = Créer un compte
create-account-lead = Indiquez votre adresse e-mail. Nous vous enverrons un code pour confirmer qu’elle est bien à vous.
forgot-password = Mot de passe oublié ?
forgot-password-lead = Indiquez votre adresse e-mail. Le code que vous y recevrez vous permettra de choisir un nouveau mot de passe.
send-code = Envoyer le code

## The code from a mail

code-title = Consultez vos e-mails
code-lead = Nous avons envoyé un e-mail à { $address }. Saisissez le code qu’il contient.
code-link-lead = Pour utiliser { $provider } avec le compte associé à cette adresse, confirmez qu’elle est bien à vous. Par sécurité, l’ancien mot de passe du compte ne sera alors plus valable et ses sessions seront fermées.
code-label = Code à 8 chiffres
code-hint = { $minutes ->
    [one] Il est valable { $minutes } minute. Pas d’e-mail ? Regardez dans vos spams ou demandez-en un autre.
   *[other] Il est valable { $minutes } minutes. Pas d’e-mail ? Regardez dans vos spams ou demandez-en un autre.
}
code-again = Un nouvel e-mail est en route. Seul le dernier code est valable.
send-another-code = Envoyer un autre code
other-address = Utiliser une autre adresse ou un autre moyen
code-wrong = Ce n’est pas le bon code. Vérifiez le dernier e-mail reçu.
code-used-up = Ce code n’est plus valable. Demandez-en un autre.
code-format = Le code comporte 8 chiffres.
elsewhere-title = Votre code
elsewhere-lead = Saisissez ce code là où vous l’avez demandé :
elsewhere-hint = Vous l’avez demandé dans un autre navigateur ou sur un autre appareil : la connexion ne se fait donc pas ici.
sign-in-here = Se connecter plutôt ici

## Passwords

choose-password = Choisissez un mot de passe
choose-new-password = Choisissez un nouveau mot de passe
change-password-title = Modifier votre mot de passe
change-password-lead = À l’enregistrement, tous vos autres appareils seront déconnectés.
current-password = Mot de passe actuel
new-password = Nouveau mot de passe
password-hint = { $least ->
    [one] Au moins { $least } caractère. L’idéal : quelques mots faciles à retenir pour vous.
   *[other] Au moins { $least } caractères. L’idéal : quelques mots faciles à retenir pour vous.
}
save-password = Enregistrer le mot de passe

## The account

account-title = Votre compte
signed-in-as = Vous êtes connecté(e) avec le compte { $who }.
signed-in = Vous êtes connecté(e).
has-password = Vous avez un mot de passe.
has-no-password = Vous n’avez pas de mot de passe.
change-password = Le modifier
set-password = En choisir un
sign-ins-title = Vous pouvez vous connecter avec
sessions-title = Vos appareils connectés
sessions-count = { $count ->
    [one] Sur { $count } appareil.
   *[other] Sur { $count } appareils.
}
show-sessions = Les afficher
sessions-lead = Si vous ne reconnaissez pas l’un de ces appareils, déconnectez-le et changez votre mot de passe.
this-device = Cet appareil
unknown-device = Appareil inconnu
device = { $browser } sur { $system }
from-country = Pays de connexion : { $country }
last-used-now = Dernière utilisation à l’instant
last-used-minutes = { $count ->
    [one] Dernière utilisation il y a { $count } minute
   *[other] Dernière utilisation il y a { $count } minutes
}
last-used-hours = { $count ->
    [one] Dernière utilisation il y a { $count } heure
   *[other] Dernière utilisation il y a { $count } heures
}
last-used-days = { $count ->
    [one] Dernière utilisation il y a { $count } jour
   *[other] Dernière utilisation il y a { $count } jours
}
began-now = Connexion à l’instant
began-minutes = { $count ->
    [one] Connexion il y a { $count } minute
   *[other] Connexion il y a { $count } minutes
}
began-hours = { $count ->
    [one] Connexion il y a { $count } heure
   *[other] Connexion il y a { $count } heures
}
began-days = { $count ->
    [one] Connexion il y a { $count } jour
   *[other] Connexion il y a { $count } jours
}
end-session = Déconnecter cet appareil
end-other-sessions = Déconnecter tous les autres
end-all-sessions = Se déconnecter partout
password-saved = Votre mot de passe est enregistré. Tous vos autres appareils sont déconnectés.
session-ended = L’appareil est déconnecté.
other-sessions-ended = Tous vos autres appareils sont déconnectés.

## Signing out

sign-out-title = Se déconnecter ?
signed-out-title = Vous êtes déconnecté(e)
signed-out-only-here = La déconnexion est faite sur cet appareil. Pour qu’elle soit effective partout, reconnectez-vous dans un instant, puis déconnectez-vous à nouveau.

## When signing in did not work

interrupted = La connexion a été interrompue. Veuillez réessayer.
declined = La connexion avec { $provider } n’a pas abouti. Réessayez ou choisissez un autre moyen.
provider-trouble = La connexion avec { $provider } ne fonctionne pas pour le moment. Réessayez dans un instant ou choisissez un autre moyen.
our-trouble = Nous ne pouvons pas vous connecter pour le moment. Veuillez réessayer dans un instant.
wrong-pair = L’adresse ou le mot de passe n’est pas correct. Vous pouvez aussi recevoir un code ou choisir un nouveau mot de passe.
password-missing = Veuillez saisir votre mot de passe.
current-password-wrong = Ce n’est pas votre mot de passe actuel.

## What is wrong with an e-mail address

email-suggestion = Vouliez-vous dire { $address } ? Si oui, vous pouvez continuer.
email-empty = Veuillez saisir votre adresse e-mail.
email-too-long = C’est trop long pour une adresse e-mail. Veuillez la vérifier.
email-no-at = Une adresse e-mail contient le signe @, comme nom@example.com.
email-several-ats = Veuillez saisir une seule adresse, avec un seul signe @.
email-spaces = Veuillez retirer les espaces.
email-full-width = Veuillez utiliser des lettres ordinaires, et non des caractères pleine chasse.
email-dots = Veuillez vérifier les points avant le signe @.
email-character = Un caractère placé avant le signe @ n’est pas admis dans une adresse e-mail.
email-scripts = Les lettres avant le signe @ viennent d’alphabets différents. Veuillez les vérifier.
email-direction = Ce qui précède le signe @ se lit dans deux sens. Veuillez le vérifier.
email-domain = Veuillez vérifier ce qui suit le signe @.
email-ending = Après le signe @ vient un nom avec une terminaison, comme example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Utilisez au moins { $least } caractère.
   *[other] Utilisez au moins { $least } caractères.
}
password-too-long = { $most ->
    [one] Utilisez au maximum { $most } caractère.
   *[other] Utilisez au maximum { $most } caractères.
}
password-characters = Utilisez uniquement des lettres, des chiffres, des signes de ponctuation, des espaces et des émojis.
password-common = Ce mot de passe est très répandu, donc facile à deviner. Choisissez-en un autre.
password-personal = Choisissez un mot de passe sans votre adresse e-mail ni le nom de ce site.
password-breached = Ce mot de passe figure dans une fuite de données survenue ailleurs. Choisissez-en un autre.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Cette adresse ne fonctionne pas
bad-address-advice = Vérifiez-la ou repartez de la page d’accueil.
sign-in-first-title = Veuillez vous connecter
sign-in-first-advice = Cette page est réservée aux clients connectés.
not-allowed-title = Pas avec ce compte
not-allowed-advice = Votre compte n’a pas accès à cette page. Si vous en avez un autre, il y a peut-être accès.
cross-site-title = Faites-le plutôt ici
cross-site-advice = La demande venait d’un autre site : nous n’avons donc rien fait. Veuillez utiliser le bouton de notre page.
not-found-title = Il n’y a rien ici
not-found-advice = La page a peut-être été déplacée. Repartez de la page d’accueil.
not-here-title = Cette action n’est pas possible ici
not-here-advice = Veuillez repartir de la page d’accueil.
unknown-site-title = Ce site n’existe pas ici
unknown-site-advice = Veuillez vérifier l’adresse.
too-large-title = C’est trop à la fois
too-large-advice = L’envoi est plus long que ce que nous demandons. Veuillez repartir de la page d’accueil.
check-form-title = Veuillez vérifier votre saisie
check-form-advice = Quelque chose ne convient pas dans le formulaire. Revenez en arrière pour le vérifier.
closed-account-title = Ce compte est fermé
closed-account-advice = Si vous pensez qu’il s’agit d’une erreur, contactez-nous, ou utilisez un autre compte.
sign-in-again-title = Veuillez vous reconnecter
not-signed-in-title = La connexion n’a pas abouti
choose-again-advice = Vous pouvez réessayer ou choisir un autre moyen.
provider-trouble-title = La connexion ne fonctionne pas pour le moment
provider-trouble-advice = Réessayez dans un instant ou choisissez un autre moyen de vous connecter.
set-up-title = Nous revenons bientôt
set-up-advice = Le site est en cours d’installation. Veuillez réessayer dans quelques minutes.
account-trouble-title = Votre compte est introuvable pour le moment
unreachable-title = Cette page est inaccessible pour le moment
too-slow-title = Cette page met trop de temps à répondre
still-signed-in-advice = Votre session reste ouverte. Veuillez réessayer dans un instant.
our-fault-title = Un problème est survenu de notre côté
our-fault-advice = Veuillez réessayer dans un instant.
too-many-title = C’était un peu trop rapide
too-many-advice = Trop de tentatives sont venues d’ici. Rien n’est perdu, et votre compte est en sécurité.
retry-seconds = { $seconds ->
    [one] Veuillez réessayer dans { $seconds } seconde.
   *[other] Veuillez réessayer dans { $seconds } secondes.
}
retry-minutes = { $minutes ->
    [one] Veuillez réessayer dans { $minutes } minute.
   *[other] Veuillez réessayer dans { $minutes } minutes.
}
retry-hours = { $hours ->
    [one] Veuillez réessayer dans { $hours } heure.
   *[other] Veuillez réessayer dans { $hours } heures.
}
retry-days = { $days ->
    [one] Veuillez réessayer dans { $days } jour.
   *[other] Veuillez réessayer dans { $days } jours.
}
by-code-lead = Inutile d’attendre : recevez un code à votre adresse et connectez-vous avec celui-ci.
limiter-advice = L’un de nos services est en panne : tant qu’il n’est pas rétabli, personne ne peut se connecter. Veuillez réessayer dans un instant.
head-too-large-advice = L’adresse ou les cookies sont plus longs que ce que nous pouvons accepter. Veuillez repartir de la page d’accueil ou supprimer les cookies de ce site.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Encore une étape
challenge-lead = De nombreux mots de passe ont été essayés récemment : nous vérifions donc que vous n’êtes pas une machine. Veuillez saisir à nouveau votre mot de passe ; votre navigateur fait le reste, en quelques secondes.
challenge-hint = Si rien ne se passe, votre navigateur n’exécute pas de scripts ici. Faites-vous plutôt envoyer un code.
challenge-again = Cela a pris trop de temps, ou votre navigateur n’a pas terminé. Veuillez réessayer.
weak-password-title = Veuillez choisir un autre mot de passe
common-password-lead = Vous êtes connecté(e). Mais votre mot de passe est facile à deviner : il est très répandu, ou se compose surtout de votre adresse ou de notre nom. Choisissez-en un autre.
breached-password-lead = Vous êtes connecté(e). Mais votre mot de passe figure dans une fuite de données survenue ailleurs, et des inconnus essaient ces mots de passe. Choisissez-en un autre.

## Providers: Google, Facebook, …

more-ways = Autres moyens de connexion
provider-unwell = Pas de réponse pour le moment. Un autre moyen sera peut-être plus rapide.
in-app = Vous êtes dans le navigateur intégré à { $app }, où certains moyens de connexion ne fonctionnent pas.
open-outside = Ouvrir dans votre navigateur
outside-title = Ouvrez cette page dans votre navigateur
outside-lead = Dans { $app }, la connexion avec { $provider } n’est pas possible. Dans votre navigateur, elle l’est :
outside-hint = Si rien ne se passe, ouvrez le menu de l’application et choisissez d’ouvrir la page dans votre navigateur, ou copiez cette adresse :
other-ways = Utiliser un autre moyen ici

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Moyens de connexion
ways-lead = Chacun d’eux donne accès à votre compte.
ways-change = Les modifier
way-remove = Supprimer
way-last = C’est votre seul moyen de connexion : il ne peut donc pas être supprimé.
way-add = Ajouter { $provider }
way-added = Vous pouvez désormais vous connecter de cette façon.
way-removed = Ce moyen de connexion est supprimé. Les sessions ouvertes avec lui sont fermées.
way-taken = Ce moyen de connexion est déjà lié à un autre compte. Déconnectez-vous, puis utilisez-le pour cet autre compte.
way-kept = C’est le seul moyen de connexion qui reste : il n’a donc pas été supprimé.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Ce n’était pas vous ?
disown-lead = Nous déconnectons tous les appareils, supprimons le mot de passe et vous envoyons un code pour en choisir un nouveau.
disown-new-ways = Les nouveaux moyens de connexion sont également supprimés.
disown-action = Ce n’était pas moi : déconnecter tous les appareils
disown-stale = Ce lien n’est plus valable. S’il se peut que quelqu’un d’autre connaisse votre mot de passe, choisissez-en un nouveau.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Vous êtes dans la file d’attente
waiting-lead = Il y a beaucoup de monde en ce moment. Vous pourrez entrer dès que ce sera votre tour.
waiting-place = { $place ->
    [one] Vous avez le numéro { $place } dans la file d’attente.
   *[other] Vous avez le numéro { $place } dans la file d’attente.
}
waiting-soon = Ce sera votre tour dans moins d’une minute.
waiting-minutes = { $minutes ->
    [one] L’attente est d’environ { $minutes } minute.
   *[other] L’attente est d’environ { $minutes } minutes.
}
waiting-hours = { $hours ->
    [one] L’attente est d’environ { $hours } heure.
   *[other] L’attente est d’environ { $hours } heures.
}
waiting-at-most-minutes = { $minutes ->
    [one] L’attente ne dépassera pas { $minutes } minute.
   *[other] L’attente ne dépassera pas { $minutes } minutes.
}
waiting-at-most-hours = { $hours ->
    [one] L’attente ne dépassera pas { $hours } heure.
   *[other] L’attente ne dépassera pas { $hours } heures.
}
waiting-by-itself = Cette page s’actualise toute seule. Vous gardez votre place, même si vous la fermez et revenez plus tard.
waiting-opens = { $minutes ->
    [one] Ouverture des portes dans { $minutes } minute. Toutes les personnes présentes à ce moment-là recevront une place au hasard dans la file.
   *[other] Ouverture des portes dans { $minutes } minutes. Toutes les personnes présentes à ce moment-là recevront une place au hasard dans la file.
}
waiting-look = Actualiser maintenant

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Votre code { $brand }
mail-welcome = Bienvenue !
mail-register = Avec ce code, vous créez votre compte { $brand } :
mail-has-account-subject = Vous avez un compte { $brand }
mail-has-account-title = Vous avez déjà un compte
mail-has-account = Quelqu’un a voulu créer un compte { $brand } avec cette adresse, qui en a déjà un. Si c’était vous, ce code vous permet de vous connecter :
mail-sign-in-subject = Votre code de connexion { $brand }
mail-sign-in-title = Votre code de connexion
mail-sign-in = Avec ce code, vous vous connectez à votre compte { $brand } :
mail-no-account-title = Il n’y a pas encore de compte
mail-no-account = Quelqu’un a voulu se connecter chez { $brand } avec cette adresse, qui n’y a pas de compte. Si c’était vous et que vous en voulez un, ce code le crée. Si vous avez un compte avec une autre adresse, utilisez-la.
mail-recover-subject = Nouveau mot de passe { $brand }
mail-recover = Avec ce code, vous choisissez un nouveau mot de passe pour votre compte { $brand } :
mail-link-title = Se connecter avec { $provider }
mail-link = Avec ce code, vous utilisez { $provider } pour vous connecter à votre compte { $brand }. Par sécurité, l’ancien mot de passe du compte ne sera alors plus valable et ses sessions seront fermées.
mail-password-set-subject = Mot de passe { $brand } créé
mail-password-set-title = Vous avez maintenant un mot de passe
mail-password-set = Un mot de passe a été choisi pour votre compte { $brand }.
mail-password-changed-subject = Mot de passe { $brand } modifié
mail-password-changed-title = Votre mot de passe a été modifié
mail-password-changed = Le mot de passe de votre compte { $brand } a été modifié. Tous les autres appareils sont déconnectés.
mail-linked-subject = Nouveau moyen de connexion { $brand }
mail-linked-title = Vous pouvez vous connecter avec { $provider }
mail-linked = { $provider } a été ajouté à votre compte { $brand }.
mail-linked-ended = L’ancien mot de passe n’est plus valable et les sessions ont été fermées.
mail-enter-code = Saisir le code
mail-choose-password = Mot de passe oublié ? Choisissez-en un nouveau
mail-code-lifetime = { $minutes ->
    [one] Le code est valable { $minutes } minute, une seule fois, là où vous l’avez demandé. Nous ne vous le demanderons jamais autrement.
   *[other] Le code est valable { $minutes } minutes, une seule fois, là où vous l’avez demandé. Nous ne vous le demanderons jamais autrement.
}
mail-not-you = Si ce n’était pas vous, vous n’avez rien à faire : sans le code, rien ne se passe.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nouvelle connexion { $brand }
mail-new-sign-in-title = Une connexion depuis un nouvel endroit
mail-new-sign-in = Quelqu’un s’est connecté à votre compte { $brand } pour la première fois sur cet appareil : { $device }.
mail-new-sign-in-from = Quelqu’un s’est connecté à votre compte { $brand } pour la première fois sur cet appareil : { $device } (pays de connexion : { $country }).
mail-not-me = Ce n’était pas moi
mail-not-me-hint = Si c’était vous, vous n’avez rien à faire. Sinon, cliquez sur le bouton : il mène à une page qui déconnecte tous les appareils, supprime le mot de passe et vous envoie un code pour en choisir un nouveau.
