### Everything that Vestibule says to a customer, in English. Every other catalogue is a translation of this one.
### docs/LOCALES.md tells how to correct a language, or to add one, in ten minutes.
###
### Who reads this: customers of a shop, a game, a newspaper. They may be in a hurry, or worried about their account.
### So: one or two short sentences, what happened and what to do; friendly, plain, never blaming; no jargon.
### What stands in braces is filled in: { $provider } is a name such as Google, { $brand } the name of the site,
### { $address } an e-mail address. Numbers have a form for each plural category of the language.

## The language

# Name of this language in the language itself, as it stands in a list of languages.
language-name = English
# Label of the list of languages, at the foot of every page.
language-label = Language
# Button beside the list of languages.
language-action = Change

## On many pages

# Button, and heading of the page with the ways to sign in.
sign-in = Sign in
# Button.
sign-out = Sign out
# Button: the same once more.
try-again = Try again
# Button: to the first page of the site.
home = Go to the home page
# Button: sign in as somebody else.
other-account = Use another account
# Button with a provider's name. { $provider }: Google, Facebook, …
continue-with = Continue with { $provider }
# Between two ways to do the same, in a line of its own.
or = or
# Button: the next step.
continue = Continue
# Link to the terms of service.
terms = Terms
# Link to the privacy notice.
privacy = Privacy
# Link back to the sign-in page.
back-to-sign-in = Back to signing in
# Link to the site itself.
back-to-site = Back to the site
# Link: leave this for another time.
not-now = Not now

## Signing in, registering, a forgotten password

# Label of a field.
email = E-mail address
# Label of a field.
password = Password
# Button: sign in with a code that is sent by mail.
email-code = E-mail me a code
# Button, and heading of the page.
create-account = Create an account
create-account-lead = Tell us your e-mail address. We will send you a code that shows it is yours.
# Link, and heading of the page.
forgot-password = Forgot your password?
forgot-password-lead = Tell us your e-mail address. With the code that we send there you choose a new password.
# Button.
send-code = Send the code

## The code from a mail

# Heading.
code-title = Check your e-mail
code-lead = We have sent an e-mail to { $address }. Enter the code that is in it.
# For a customer who wants to sign in to an account of theirs with a provider from now on.
code-link-lead = To use { $provider } with the account of this address, show that the address is yours. For your safety, the account’s old password and sessions end then.
# Label of the field.
code-label = 8-digit code
code-hint = { $minutes ->
    [one] It is good for { $minutes } minute. No e-mail? Look in the spam folder, or have another one sent.
   *[other] It is good for { $minutes } minutes. No e-mail? Look in the spam folder, or have another one sent.
}
code-again = Another e-mail is on its way. Only the latest code works.
# Button.
send-another-code = Send another code
# Link.
other-address = Use another address, or another way
code-wrong = That is not the code. Please check the latest e-mail.
code-used-up = That code does not work any more. Have another one sent.
code-format = The code has 8 digits.
# Heading; the link of a mail was opened in another browser than the one that asked for the code.
elsewhere-title = Your code
# The code follows.
elsewhere-lead = Type this code where you asked for it:
elsewhere-hint = You asked for it in another browser or on another device, so nobody is signed in here.
# Button.
sign-in-here = Sign in here instead

## Passwords

# Headings.
choose-password = Choose a password
choose-new-password = Choose a new password
change-password-title = Change your password
change-password-lead = All your other devices are signed out when you save it.
# Labels of fields.
current-password = Current password
new-password = New password
password-hint = { $least ->
    [one] At least { $least } character. A few words that you can remember are best.
   *[other] At least { $least } characters. A few words that you can remember are best.
}
# Button.
save-password = Save password

## The account

# Heading.
account-title = Your account
# { $who }: a name or an e-mail address.
signed-in-as = You are signed in as { $who }.
signed-in = You are signed in.
has-password = You have a password.
has-no-password = You have no password.
# Link to changing the password.
change-password = Change it
# Link to choosing a first password.
set-password = Choose one
# Above the names of providers.
sign-ins-title = You can sign in with
# Heading of the list of devices.
sessions-title = Where you are signed in
sessions-count = { $count ->
    [one] On { $count } device.
   *[other] On { $count } devices.
}
# Link to the list of devices.
show-sessions = Show them
sessions-lead = If you do not know one of these, sign it out and change your password.
this-device = This device
unknown-device = Unknown device
# { $browser }: Firefox, { $system }: Windows, iPhone, …
device = { $browser } on { $system }
# { $country }: the name of a country or its code.
from-country = Signed in from { $country }
last-used-now = Last used just now
last-used-minutes = { $count ->
    [one] Last used { $count } minute ago
   *[other] Last used { $count } minutes ago
}
last-used-hours = { $count ->
    [one] Last used { $count } hour ago
   *[other] Last used { $count } hours ago
}
last-used-days = { $count ->
    [one] Last used { $count } day ago
   *[other] Last used { $count } days ago
}
began-now = Signed in just now
began-minutes = { $count ->
    [one] Signed in { $count } minute ago
   *[other] Signed in { $count } minutes ago
}
began-hours = { $count ->
    [one] Signed in { $count } hour ago
   *[other] Signed in { $count } hours ago
}
began-days = { $count ->
    [one] Signed in { $count } day ago
   *[other] Signed in { $count } days ago
}
# Buttons.
end-session = Sign out there
end-other-sessions = Sign out all others
end-all-sessions = Sign out everywhere
password-saved = Your password is saved. All your other devices are signed out.
session-ended = That device is signed out.
other-sessions-ended = All your other devices are signed out.

## Signing out

# Heading: a question.
sign-out-title = Sign out?
# Heading.
signed-out-title = You are signed out
signed-out-only-here = You are signed out on this device. To be sure everywhere, sign in and out again in a moment.

## When signing in did not work

interrupted = That sign-in was interrupted. Please try again.
declined = You were not signed in at { $provider }. Try again, or choose another way.
provider-trouble = { $provider } cannot sign you in right now. Try again in a moment, or choose another way.
our-trouble = We cannot sign you in right now. Please try again in a moment.
wrong-pair = The address or the password is not right. You can have a code sent instead, or choose a new password.
password-missing = Please enter your password.
current-password-wrong = That is not your current password.

## What is wrong with an e-mail address

# { $address }: what was probably meant.
email-suggestion = Did you mean { $address }? If so, just continue.
email-empty = Please enter your e-mail address.
email-too-long = That is too long for an e-mail address. Please check it.
email-no-at = An e-mail address has an @, as in name@example.com.
email-several-ats = Please enter one address, with one @.
email-spaces = Please leave out the spaces.
email-full-width = Please use ordinary letters, not full-width ones.
email-dots = Please check the dots before the @.
email-character = There is a character before the @ that addresses do not have.
email-scripts = The letters before the @ are of different scripts. Please check them.
email-direction = What is before the @ reads in two directions. Please check it.
email-domain = Please check what comes after the @.
email-ending = After the @ comes a name with an ending, as in example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Use at least { $least } character.
   *[other] Use at least { $least } characters.
}
password-too-long = { $most ->
    [one] Use at most { $most } character.
   *[other] Use at most { $most } characters.
}
password-characters = Use letters, digits, punctuation, spaces and emoji only.
password-common = Many people use this password, so it is guessed first. Choose another.
password-personal = Choose a password without your e-mail address and the name of this site.
password-breached = This password is known from a data breach elsewhere. Choose another.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = This address does not work
bad-address-advice = Please check it, or start from the home page.
sign-in-first-title = Please sign in
sign-in-first-advice = This page is for customers who are signed in.
not-allowed-title = Not for this account
not-allowed-advice = Your account may not open this page. Another account of yours may.
cross-site-title = Please do that here
cross-site-advice = The request came from another site, so we did nothing. Please use the button on our page.
not-found-title = There is nothing here
not-found-advice = The page may have moved. Please start from the home page.
not-here-title = That cannot be done here
not-here-advice = Please start from the home page.
unknown-site-title = There is no such site here
unknown-site-advice = Please check the address.
too-large-title = That is too much at once
too-large-advice = What was sent is longer than anything we ask for. Please start from the home page.
check-form-title = Please check what you typed
check-form-advice = Something in the form will not do. Please go back and check it.
closed-account-title = This account is closed
closed-account-advice = Please ask us if you think that is a mistake, or use another account.
sign-in-again-title = Please sign in again
not-signed-in-title = You were not signed in
choose-again-advice = You can try again, or choose another way.
provider-trouble-title = Signing in does not work right now
provider-trouble-advice = Please try again in a moment, or choose another way to sign in.
set-up-title = We will be back soon
set-up-advice = The site is being set up. Please try again in a few minutes.
account-trouble-title = We cannot find your account right now
unreachable-title = This page cannot be reached right now
too-slow-title = This page takes too long
still-signed-in-advice = You are still signed in. Please try again in a moment.
our-fault-title = Something went wrong on our side
our-fault-advice = Please try again in a moment.
too-many-title = That was a bit too fast
too-many-advice = Too many tries came from here. Nothing is lost, and your account is safe.
# When trying again makes sense.
retry-seconds = { $seconds ->
    [one] Please try again in { $seconds } second.
   *[other] Please try again in { $seconds } seconds.
}
retry-minutes = { $minutes ->
    [one] Please try again in { $minutes } minute.
   *[other] Please try again in { $minutes } minutes.
}
retry-hours = { $hours ->
    [one] Please try again in { $hours } hour.
   *[other] Please try again in { $hours } hours.
}
retry-days = { $days ->
    [one] Please try again in { $days } day.
   *[other] Please try again in { $days } days.
}
# Beside a limit on passwords: the other way in. A button "E-mail me a code" follows.
by-code-lead = You need not wait: have a code sent to your address, and sign in with that.
limiter-advice = Something of ours is down, and until it is back nobody can sign in. Please try again in a moment.
head-too-large-advice = The address or the cookies are longer than we can take. Please start from the home page, or clear the cookies of this site.

## While somebody tries many passwords: a check that the customer is no machine

# Heading.
challenge-title = One more step
challenge-lead = Somebody has tried many passwords lately, so we check that you are not a machine. Please enter your password again; your browser does the rest, which takes a few seconds.
challenge-hint = If nothing happens, your browser runs no scripts here. Have a code sent to you instead.
challenge-again = That took too long, or your browser did not finish. Please try once more.
# Heading.
weak-password-title = Please choose another password
common-password-lead = You are signed in. But your password is easy to guess: many people use it, or it is mostly your address or our name. Choose another one.
breached-password-lead = You are signed in. But your password is known from a data breach elsewhere, and strangers try those. Choose another one.

## Providers: Google, Facebook, …

# Opens the list of the other providers.
more-ways = More ways to sign in
# Below the button of a provider that does not answer just now.
provider-unwell = It is not answering right now. Another way may be quicker.
# The page is shown inside an app, { $app }: Instagram, Facebook, …
in-app = You are in the browser of { $app }, where some ways to sign in do not work.
# Button: leaves the app.
open-outside = Open in your browser
# Heading of the page that leads out of the app.
outside-title = Open this page in your browser
# { $provider }: Google; { $app }: Instagram. A button follows.
outside-lead = { $provider } does not sign anybody in inside { $app }. Your browser can:
outside-hint = If nothing happens, open the menu of the app and choose to open the page in your browser, or copy this address:
# Link: stays in the app, and signs in without that provider.
other-ways = Use another way here

## The ways to sign in to an account: a list, with buttons to add and remove

# Heading.
ways-title = Ways to sign in
ways-lead = Any of these opens your account.
# Link to that list.
ways-change = Change them
# Button beside one of them.
way-remove = Remove
way-last = This is your only way to sign in, so it cannot be removed.
# Button.
way-add = Add { $provider }
way-added = You can sign in with it from now on.
way-removed = It is removed. Sessions that began with it have ended.
way-taken = That sign-in belongs to another account. Sign out and use it there.
way-kept = It is the only way to sign in that is left, so it was not removed.

## "It wasn’t me": a sign-in of somebody else is undone

# Heading: a question about a sign-in.
disown-title = Was that not you?
disown-lead = We sign out all devices, take the password away, and send you a code for a new one.
# Follows, on that page and in a mail about a new way to sign in: what was added by somebody else goes.
disown-new-ways = New ways to sign in are removed, too.
# Button.
disown-action = It wasn’t me: sign out all devices
disown-stale = This link does not work any more. If somebody else may know your password, choose a new one.

## The waiting room: too many customers want in at once, and wait for their turn

# Heading.
waiting-title = You are in the queue
waiting-lead = Many people are here right now. We will let you in as soon as it is your turn.
# { $place }: how many are in front, and oneself.
waiting-place = { $place ->
    [one] You are number { $place } in the queue.
   *[other] You are number { $place } in the queue.
}
waiting-soon = It will be your turn in less than a minute.
waiting-minutes = { $minutes ->
    [one] It will take about { $minutes } minute.
   *[other] It will take about { $minutes } minutes.
}
# { $hours } is 2 or more.
waiting-hours = { $hours ->
    [one] It will take about { $hours } hour.
   *[other] It will take about { $hours } hours.
}
# A promise: it may be sooner, and is never later. { $minutes }: 1 to 90.
waiting-at-most-minutes = { $minutes ->
    [one] It will not take longer than { $minutes } minute.
   *[other] It will not take longer than { $minutes } minutes.
}
# The same. { $hours } is 2 or more.
waiting-at-most-hours = { $hours ->
    [one] It will not take longer than { $hours } hour.
   *[other] It will not take longer than { $hours } hours.
}
waiting-by-itself = This page goes on by itself. Your place stays yours, even if you close it and come back.
# Before an event that begins at a set time.
waiting-opens = { $minutes ->
    [one] The doors open in { $minutes } minute. Everyone who is here by then gets a place at random.
   *[other] The doors open in { $minutes } minutes. Everyone who is here by then gets a place at random.
}
# Button.
waiting-look = Look again now

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Your code for { $brand }
# Heading of the mail to a new customer.
mail-welcome = Welcome!
# The code follows.
mail-register = With this code you create your account at { $brand }:
mail-has-account-subject = You have an account at { $brand }
mail-has-account-title = You have an account already
# The code follows.
mail-has-account = Somebody wanted to create an account at { $brand } with this address, which has one. If it was you: this code signs you in.
mail-sign-in-subject = Your sign-in code for { $brand }
mail-sign-in-title = Your sign-in code
# The code follows.
mail-sign-in = With this code you sign in at { $brand }:
mail-no-account-title = There is no account yet
# The code follows.
mail-no-account = Somebody wanted to sign in at { $brand } with this address, which has no account there. If it was you and you want one, this code creates it. If you have an account with another address, use that one.
mail-recover-subject = Your new password for { $brand }
# The code follows.
mail-recover = With this code you choose a new password at { $brand }:
mail-link-title = Sign in with { $provider }
# The code follows.
mail-link = With this code you use { $provider } to sign in to your account at { $brand }. For your safety, the account’s old password and sessions end then.
mail-password-set-subject = You have a password at { $brand }
mail-password-set-title = You have a password now
mail-password-set = A password was chosen for your account at { $brand }.
mail-password-changed-subject = Your password at { $brand } has changed
mail-password-changed-title = Your password has changed
mail-password-changed = The password of your account at { $brand } was changed. All other devices are signed out.
mail-linked-subject = A new way to sign in at { $brand }
mail-linked-title = You can sign in with { $provider } now
mail-linked = { $provider } was added to your account at { $brand }.
# Follows, when a code was asked for before the provider was added.
mail-linked-ended = Its old password and sessions have ended.
# Button: the page with the code filled in.
mail-enter-code = Enter the code
# Link.
mail-choose-password = Forgot your password? Choose a new one
mail-code-lifetime = { $minutes ->
    [one] The code is good for { $minutes } minute, once, where you asked for it. We never ask you for it in any other way.
   *[other] The code is good for { $minutes } minutes, once, where you asked for it. We never ask you for it in any other way.
}
mail-not-you = If this was not you, there is nothing to do: without the code nothing happens.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = New sign-in at { $brand }
mail-new-sign-in-title = A sign-in from somewhere new
# { $device }: Firefox on Linux, or “Unknown device”.
mail-new-sign-in = Somebody signed in to your account at { $brand } for the first time on this device: { $device }.
# { $country }: the code of a country, such as DE.
mail-new-sign-in-from = Somebody signed in to your account at { $brand } for the first time on this device: { $device }, from { $country }.
# Button of every mail about something that was done with an account; it leads to the page “Was that not you?”.
mail-not-me = It wasn’t me
mail-not-me-hint = If this was you, there is nothing to do. If not, press the button: it leads to a page that signs out all devices, takes the password away, and sends you a code for a new one.
