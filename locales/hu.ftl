## The language

language-name = Magyar
language-label = Nyelv
language-action = Váltás

## On many pages

sign-in = Bejelentkezés
sign-out = Kijelentkezés
try-again = Próbálja újra
home = Ugrás a kezdőlapra
other-account = Másik fiók használata
continue-with = Folytatás { $provider }-fiókkal
or = vagy
continue = Folytatás
terms = Feltételek
privacy = Adatvédelem
back-to-sign-in = Vissza a bejelentkezéshez
back-to-site = Vissza a webhelyre
not-now = Most nem

## Signing in, registering, a forgotten password

email = E-mail-cím
password = Jelszó
email-code = Kód kérése e-mailben
create-account = Fiók létrehozása
create-account-lead = Adja meg az e-mail-címét. Küldünk egy kódot, amellyel igazolhatja, hogy a cím az Öné.
forgot-password = Elfelejtette a jelszavát?
forgot-password-lead = Adja meg az e-mail-címét. Az oda küldött kóddal új jelszót adhat meg.
send-code = Kód küldése

## The code from a mail

code-title = Nézze meg az e-mailjeit
code-lead = E-mailt küldtünk erre a címre: { $address }. Írja be a benne lévő kódot.
code-link-lead = Ha ennek a címnek a fiókjába { $provider }-fiókkal szeretne bejelentkezni, igazolja, hogy a cím az Öné. Az Ön biztonsága érdekében a fiók régi jelszava ekkor érvényét veszti, és a korábbi bejelentkezések megszűnnek.
code-label = 8 jegyű kód
code-hint = { $minutes ->
    [one] A kód { $minutes } percig érvényes. Nem érkezett meg az e-mail? Nézze meg a spam mappát, vagy kérjen újat.
   *[other] A kód { $minutes } percig érvényes. Nem érkezett meg az e-mail? Nézze meg a spam mappát, vagy kérjen újat.
}
code-again = Már úton van egy újabb e-mail. Csak a legutóbbi kód érvényes.
send-another-code = Új kód küldése
other-address = Másik cím vagy másik mód használata
code-wrong = Ez nem a megfelelő kód. Kérjük, nézze meg a legutóbbi e-mailt.
code-used-up = Ez a kód már nem érvényes. Kérjen újat.
code-format = A kód 8 számjegyből áll.
elsewhere-title = Az Ön kódja
elsewhere-lead = Írja be ezt a kódot ott, ahol kérte:
elsewhere-hint = A kódot egy másik böngészőben vagy egy másik eszközön kérte, ezért itt nincs bejelentkezve.
sign-in-here = Inkább itt jelentkezem be

## Passwords

choose-password = Jelszó megadása
choose-new-password = Új jelszó megadása
change-password-title = Jelszó módosítása
change-password-lead = A mentéskor minden más eszközéről kijelentkeztetjük.
current-password = Jelenlegi jelszó
new-password = Új jelszó
password-hint = { $least ->
    [one] Legalább { $least } karakter. A legjobb néhány könnyen megjegyezhető szó.
   *[other] Legalább { $least } karakter. A legjobb néhány könnyen megjegyezhető szó.
}
save-password = Jelszó mentése

## The account

account-title = Az Ön fiókja
signed-in-as = Bejelentkezve mint { $who }.
signed-in = Be van jelentkezve.
has-password = Önnek van jelszava.
has-no-password = Önnek nincs jelszava.
change-password = Jelszó módosítása
set-password = Jelszó megadása
sign-ins-title = Bejelentkezési módok
sessions-title = Hol van bejelentkezve
sessions-count = { $count ->
    [one] { $count } eszközön.
   *[other] { $count } eszközön.
}
show-sessions = Eszközök megtekintése
sessions-lead = Ha valamelyiket nem ismeri fel, jelentkeztesse ki azt az eszközt, és módosítsa a jelszavát.
this-device = Ez az eszköz
unknown-device = Ismeretlen eszköz
device = { $browser } ({ $system })
from-country = Bejelentkezés helye: { $country }
last-used-now = Utolsó használat: az imént
last-used-minutes = { $count ->
    [one] Utolsó használat: { $count } perccel ezelőtt
   *[other] Utolsó használat: { $count } perccel ezelőtt
}
last-used-hours = { $count ->
    [one] Utolsó használat: { $count } órával ezelőtt
   *[other] Utolsó használat: { $count } órával ezelőtt
}
last-used-days = { $count ->
    [one] Utolsó használat: { $count } nappal ezelőtt
   *[other] Utolsó használat: { $count } nappal ezelőtt
}
began-now = Bejelentkezés: az imént
began-minutes = { $count ->
    [one] Bejelentkezés: { $count } perccel ezelőtt
   *[other] Bejelentkezés: { $count } perccel ezelőtt
}
began-hours = { $count ->
    [one] Bejelentkezés: { $count } órával ezelőtt
   *[other] Bejelentkezés: { $count } órával ezelőtt
}
began-days = { $count ->
    [one] Bejelentkezés: { $count } nappal ezelőtt
   *[other] Bejelentkezés: { $count } nappal ezelőtt
}
end-session = Eszköz kijelentkeztetése
end-other-sessions = Többi eszköz kijelentkeztetése
end-all-sessions = Kijelentkezés mindenhol
password-saved = A jelszavát elmentettük. Minden más eszközéről kijelentkeztettük.
session-ended = Az eszközt kijelentkeztettük.
other-sessions-ended = Minden más eszközéről kijelentkeztettük.

## Signing out

sign-out-title = Kijelentkezik?
signed-out-title = Kijelentkezett
signed-out-only-here = Ezen az eszközön kijelentkezett. Hogy biztosan mindenhol ki legyen jelentkezve, egy kis idő múlva jelentkezzen be, majd újra ki.

## When signing in did not work

interrupted = A bejelentkezés megszakadt. Kérjük, próbálja újra.
declined = Nem történt bejelentkezés { $provider }-fiókkal. Próbálja újra, vagy válasszon másik módot.
provider-trouble = A bejelentkezés { $provider }-fiókkal most nem működik. Próbálja újra egy kis idő múlva, vagy válasszon másik módot.
our-trouble = A bejelentkezés most nem működik. Kérjük, próbálja újra egy kis idő múlva.
wrong-pair = A cím vagy a jelszó nem megfelelő. Kérhet helyette kódot, vagy megadhat egy új jelszót.
password-missing = Kérjük, írja be a jelszavát.
current-password-wrong = Ez nem a jelenlegi jelszava.

## What is wrong with an e-mail address

email-suggestion = Erre gondolt: { $address }? Ha igen, egyszerűen lépjen tovább.
email-empty = Kérjük, írja be az e-mail-címét.
email-too-long = Ez túl hosszú egy e-mail-címhez. Kérjük, ellenőrizze.
email-no-at = Az e-mail-címben van egy @ jel, például: nev@example.com.
email-several-ats = Kérjük, egyetlen címet írjon be, egyetlen @ jellel.
email-spaces = Kérjük, hagyja el a szóközöket.
email-full-width = Kérjük, szokásos betűket használjon, ne teljes szélességűeket.
email-dots = Kérjük, ellenőrizze a pontokat a @ jel előtt.
email-character = A @ jel előtt olyan karakter van, amely e-mail-címben nem szerepelhet.
email-scripts = A @ jel előtt többféle írásrendszer betűi szerepelnek. Kérjük, ellenőrizze őket.
email-direction = A @ jel előtti rész kétféle irányban olvasható. Kérjük, ellenőrizze.
email-domain = Kérjük, ellenőrizze, mi áll a @ jel után.
email-ending = A @ jel után egy név és egy végződés áll, például: example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Legalább { $least } karaktert használjon.
   *[other] Legalább { $least } karaktert használjon.
}
password-too-long = { $most ->
    [one] Legfeljebb { $most } karaktert használjon.
   *[other] Legfeljebb { $most } karaktert használjon.
}
password-characters = Csak betűket, számokat, írásjeleket, szóközöket és emojikat használjon.
password-common = Ezt a jelszót sokan használják, ezért az elsők között próbálják ki. Válasszon másikat.
password-personal = Olyan jelszót válasszon, amelyben nincs benne az e-mail-címe és a webhely neve.
password-breached = Ez a jelszó egy máshol történt adatszivárgásból már ismert. Válasszon másikat.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Ez a cím nem működik
bad-address-advice = Kérjük, ellenőrizze, vagy induljon el a kezdőlapról.
sign-in-first-title = Kérjük, jelentkezzen be
sign-in-first-advice = Ez az oldal a bejelentkezett ügyfeleinknek szól.
not-allowed-title = Ezzel a fiókkal nem érhető el
not-allowed-advice = Ezt az oldalt ezzel a fiókkal nem lehet megnyitni. Egy másik fiókjával talán igen.
cross-site-title = Kérjük, ezt nálunk tegye meg
cross-site-advice = A kérés egy másik webhelyről érkezett, ezért nem tettünk semmit. Kérjük, az oldalunkon lévő gombot használja.
not-found-title = Itt nincs semmi
not-found-advice = Lehet, hogy az oldal elköltözött. Kérjük, induljon el a kezdőlapról.
not-here-title = Ezt itt nem lehet megtenni
not-here-advice = Kérjük, induljon el a kezdőlapról.
unknown-site-title = Itt nincs ilyen webhely
unknown-site-advice = Kérjük, ellenőrizze a címet.
too-large-title = Ez egyszerre túl sok
too-large-advice = Több adat érkezett, mint amennyit bárhol kérünk. Kérjük, induljon el a kezdőlapról.
check-form-title = Kérjük, ellenőrizze a beírt adatokat
check-form-advice = Valami nem megfelelő az űrlapon. Kérjük, menjen vissza, és ellenőrizze.
closed-account-title = Ez a fiók le van zárva
closed-account-advice = Ha úgy gondolja, hogy ez tévedés, forduljon hozzánk, vagy használjon másik fiókot.
sign-in-again-title = Kérjük, jelentkezzen be újra
not-signed-in-title = A bejelentkezés nem sikerült
choose-again-advice = Próbálja újra, vagy válasszon másik módot.
provider-trouble-title = A bejelentkezés most nem működik
provider-trouble-advice = Kérjük, próbálja újra egy kis idő múlva, vagy válasszon másik bejelentkezési módot.
set-up-title = Hamarosan visszatérünk
set-up-advice = A webhely beállítása folyamatban van. Kérjük, próbálja újra néhány perc múlva.
account-trouble-title = Most nem találjuk a fiókját
unreachable-title = Ez az oldal most nem érhető el
too-slow-title = Az oldal betöltése túl sokáig tart
still-signed-in-advice = Továbbra is be van jelentkezve. Kérjük, próbálja újra egy kis idő múlva.
our-fault-title = Nálunk történt valami hiba
our-fault-advice = Kérjük, próbálja újra egy kis idő múlva.
too-many-title = Ez egy kicsit gyors volt
too-many-advice = Innen túl sok próbálkozás érkezett. Semmi sem veszett el, a fiókja biztonságban van.
retry-seconds = { $seconds ->
    [one] Kérjük, próbálja újra { $seconds } másodperc múlva.
   *[other] Kérjük, próbálja újra { $seconds } másodperc múlva.
}
retry-minutes = { $minutes ->
    [one] Kérjük, próbálja újra { $minutes } perc múlva.
   *[other] Kérjük, próbálja újra { $minutes } perc múlva.
}
retry-hours = { $hours ->
    [one] Kérjük, próbálja újra { $hours } óra múlva.
   *[other] Kérjük, próbálja újra { $hours } óra múlva.
}
retry-days = { $days ->
    [one] Kérjük, próbálja újra { $days } nap múlva.
   *[other] Kérjük, próbálja újra { $days } nap múlva.
}
by-code-lead = Nem kell várnia: kérjen kódot a címére, és jelentkezzen be azzal.
limiter-advice = Valami nem működik nálunk, és amíg helyre nem áll, senki sem tud bejelentkezni. Kérjük, próbálja újra egy kis idő múlva.
head-too-large-advice = A cím vagy a sütik hosszabbak, mint amennyit fogadni tudunk. Kérjük, induljon el a kezdőlapról, vagy törölje ennek a webhelynek a sütijeit.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Még egy lépés
challenge-lead = Valaki az utóbbi időben sok jelszót próbált ki, ezért ellenőrizzük, hogy Ön nem robot. Kérjük, írja be újra a jelszavát. A többit néhány másodperc alatt elvégzi a böngészője.
challenge-hint = Ha nem történik semmi, a böngészője itt nem futtat szkripteket. Kérjen helyette kódot.
challenge-again = Ez túl sokáig tartott, vagy a böngészője nem fejezte be az ellenőrzést. Kérjük, próbálja meg még egyszer.
weak-password-title = Kérjük, válasszon másik jelszót
common-password-lead = Be van jelentkezve. A jelszava azonban könnyen kitalálható: sokan használják, vagy nagyrészt az Ön címéből vagy a mi nevünkből áll. Válasszon másikat.
breached-password-lead = Be van jelentkezve. A jelszava azonban egy máshol történt adatszivárgásból már ismert, és az ilyen jelszavakat idegenek kipróbálják. Válasszon másikat.

## Providers: Google, Facebook, …

more-ways = További bejelentkezési módok
provider-unwell = Most nem válaszol. Egy másik mód gyorsabb lehet.
in-app = Ön egy alkalmazás ({ $app }) böngészőjében van, ahol egyes bejelentkezési módok nem működnek.
open-outside = Megnyitás a saját böngészőben
outside-title = Nyissa meg ezt az oldalt a saját böngészőjében
outside-lead = A bejelentkezés { $provider }-fiókkal nem működik ebben az alkalmazásban ({ $app }). A böngészőjében igen:
outside-hint = Ha nem történik semmi, nyissa meg az alkalmazás menüjét, és válassza az oldal megnyitását a böngészőben, vagy másolja ki ezt a címet:
other-ways = Másik mód használata itt

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Bejelentkezési módok
ways-lead = Ezek bármelyikével bejelentkezhet a fiókjába.
ways-change = Bejelentkezési módok módosítása
way-remove = Eltávolítás
way-last = Ez az egyetlen bejelentkezési módja, ezért nem távolítható el.
way-add = { $provider }-fiók hozzáadása
way-added = Mostantól így is bejelentkezhet.
way-removed = A bejelentkezési módot eltávolítottuk. Az így létrejött bejelentkezések megszűntek.
way-taken = Ez a bejelentkezési mód egy másik fiókhoz tartozik. Jelentkezzen ki, és ott használja.
way-kept = Ez az egyetlen megmaradt bejelentkezési mód, ezért nem távolítottuk el.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Nem Ön volt az?
disown-lead = Minden eszközt kijelentkeztetünk, töröljük a jelszót, és küldünk egy kódot, amellyel újat adhat meg.
disown-new-ways = Az új bejelentkezési módokat is eltávolítjuk.
disown-action = Nem én voltam: kijelentkezés minden eszközön
disown-stale = Ez a hivatkozás már nem működik. Ha a jelszavát más is ismerheti, adjon meg újat.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Ön a várakozási sorban van
waiting-lead = Most nagyon sokan vannak itt. Amint sorra kerül, beengedjük.
waiting-place = { $place ->
    [one] Az Ön helye a sorban: { $place }.
   *[other] Az Ön helye a sorban: { $place }.
}
waiting-soon = Egy percen belül sorra kerül.
waiting-minutes = { $minutes ->
    [one] Körülbelül { $minutes } percet kell várnia.
   *[other] Körülbelül { $minutes } percet kell várnia.
}
waiting-hours = { $hours ->
    [one] Körülbelül { $hours } órát kell várnia.
   *[other] Körülbelül { $hours } órát kell várnia.
}
waiting-at-most-minutes = { $minutes ->
    [one] Legfeljebb { $minutes } percet kell várnia.
   *[other] Legfeljebb { $minutes } percet kell várnia.
}
waiting-at-most-hours = { $hours ->
    [one] Legfeljebb { $hours } órát kell várnia.
   *[other] Legfeljebb { $hours } órát kell várnia.
}
waiting-by-itself = Az oldal magától továbblép. A helye akkor is megmarad, ha bezárja az oldalt, és később visszatér.
waiting-opens = { $minutes ->
    [one] A kapuk { $minutes } perc múlva nyílnak. Aki addig megérkezik, véletlenszerűen kap helyet a sorban.
   *[other] A kapuk { $minutes } perc múlva nyílnak. Aki addig megérkezik, véletlenszerűen kap helyet a sorban.
}
waiting-look = Frissítés most

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Kód { $brand }-fiókjához
mail-welcome = Üdvözöljük!
mail-register = Ezzel a kóddal hozhatja létre { $brand }-fiókját:
mail-has-account-subject = Önnek van { $brand }-fiókja
mail-has-account-title = Önnek már van fiókja
mail-has-account = Valaki { $brand }-fiókot szeretett volna létrehozni ezzel a címmel, amelyhez már tartozik fiók. Ha Ön volt az, ezzel a kóddal bejelentkezhet:
mail-sign-in-subject = Bejelentkezési kód { $brand }-fiókjához
mail-sign-in-title = Az Ön bejelentkezési kódja
mail-sign-in = Ezzel a kóddal jelentkezhet be { $brand }-fiókjába:
mail-no-account-title = Még nincs fiók
mail-no-account = Valaki ezzel a címmel szeretett volna bejelentkezni, de a címhez nem tartozik { $brand }-fiók. Ha Ön volt az, és szeretne fiókot, ezzel a kóddal létrehozhatja. Ha más címmel van fiókja, használja azt.
mail-recover-subject = Új jelszó { $brand }-fiókjához
mail-recover = Ezzel a kóddal adhat meg új jelszót { $brand }-fiókjához:
mail-link-title = Bejelentkezés { $provider }-fiókkal
mail-link = Ezzel a kóddal beállíthatja, hogy { $brand }-fiókjába { $provider }-fiókkal jelentkezzen be. Az Ön biztonsága érdekében a fiók régi jelszava ekkor érvényét veszti, és a korábbi bejelentkezések megszűnnek.
mail-password-set-subject = { $brand }-fiókjának van jelszava
mail-password-set-title = Mostantól van jelszava
mail-password-set = Jelszót adtak meg az Ön { $brand }-fiókjához.
mail-password-changed-subject = { $brand }-fiókjának jelszava megváltozott
mail-password-changed-title = A jelszava megváltozott
mail-password-changed = Az Ön { $brand }-fiókjának jelszava megváltozott. Minden más eszközről kijelentkeztettük.
mail-linked-subject = Új bejelentkezési mód { $brand }-fiókjához
mail-linked-title = Mostantól { $provider }-fiókkal is bejelentkezhet
mail-linked = Új bejelentkezési mód került az Ön { $brand }-fiókjához: { $provider }.
mail-linked-ended = A fiók régi jelszava érvényét vesztette, a korábbi bejelentkezések megszűntek.
mail-enter-code = Kód beírása
mail-choose-password = Elfelejtette a jelszavát? Adjon meg újat
mail-code-lifetime = { $minutes ->
    [one] A kód { $minutes } percig érvényes, egyszer használható, és csak ott, ahol kérte. Semmilyen más módon nem kérjük Öntől.
   *[other] A kód { $minutes } percig érvényes, egyszer használható, és csak ott, ahol kérte. Semmilyen más módon nem kérjük Öntől.
}
mail-not-you = Ha nem Ön volt az, nincs teendője: a kód nélkül semmi sem történik.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Új bejelentkezés { $brand }-fiókjába
mail-new-sign-in-title = Bejelentkezés új helyről
mail-new-sign-in = Valaki első alkalommal jelentkezett be az Ön { $brand }-fiókjába ezen az eszközön: { $device }.
mail-new-sign-in-from = Valaki első alkalommal jelentkezett be az Ön { $brand }-fiókjába ezen az eszközön: { $device }, ország: { $country }.
mail-not-me = Nem én voltam
mail-not-me-hint = Ha Ön volt az, nincs teendője. Ha nem, nyomja meg a gombot: egy olyan oldalra vezet, amely minden eszközt kijelentkeztet, törli a jelszót, és küld egy kódot, amellyel újat adhat meg.
