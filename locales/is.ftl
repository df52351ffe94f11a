## The language

language-name = Íslenska
language-label = Tungumál
language-action = Breyta

## On many pages

sign-in = Skrá inn
sign-out = Skrá út
try-again = Reyna aftur
home = Fara á forsíðu
other-account = Nota annan aðgang
continue-with = Halda áfram með { $provider }
or = eða
continue = Halda áfram
terms = Skilmálar
privacy = Persónuvernd
back-to-sign-in = Aftur í innskráningu
back-to-site = Aftur á vefinn
not-now = Ekki núna

## Signing in, registering, a forgotten password

email = Netfang
password = Lykilorð
email-code = Fá kóða í tölvupósti
create-account = Stofna aðgang
create-account-lead = Sláðu inn netfangið þitt. Við sendum þér kóða sem staðfestir að það sé þitt.
forgot-password = Gleymdirðu lykilorðinu?
forgot-password-lead = Sláðu inn netfangið þitt. Með kóðanum sem við sendum þangað velurðu nýtt lykilorð.
send-code = Senda kóða

## The code from a mail

code-title = Skoðaðu tölvupóstinn þinn
code-lead = Við höfum sent tölvupóst á { $address }. Sláðu inn kóðann sem er í honum.
code-link-lead = Til að nota { $provider } með aðganginum sem tilheyrir þessu netfangi þarftu að staðfesta að netfangið sé þitt. Til öryggis hættir gamla lykilorðið þá að gilda og öllum fyrri innskráningum lýkur.
code-label = 8 stafa kóði
code-hint = { $minutes ->
    [one] Kóðinn gildir í { $minutes } mínútu. Enginn tölvupóstur? Skoðaðu ruslpóstinn eða fáðu nýjan póst sendan.
   *[other] Kóðinn gildir í { $minutes } mínútur. Enginn tölvupóstur? Skoðaðu ruslpóstinn eða fáðu nýjan póst sendan.
}
code-again = Nýr tölvupóstur er á leiðinni. Aðeins nýjasti kóðinn virkar.
send-another-code = Senda nýjan kóða
other-address = Nota annað netfang eða aðra leið
code-wrong = Þetta er ekki rétti kóðinn. Skoðaðu nýjasta tölvupóstinn.
code-used-up = Þessi kóði virkar ekki lengur. Fáðu nýjan sendan.
code-format = Kóðinn er 8 tölustafir.
elsewhere-title = Kóðinn þinn
elsewhere-lead = Sláðu þennan kóða inn þar sem þú baðst um hann:
elsewhere-hint = Þú baðst um kóðann í öðrum vafra eða öðru tæki og því er enginn skráður inn hér.
sign-in-here = Skrá inn hér í staðinn

## Passwords

choose-password = Veldu lykilorð
choose-new-password = Veldu nýtt lykilorð
change-password-title = Breyta lykilorði
change-password-lead = Þegar þú vistar það verða öll önnur tæki þín skráð út.
current-password = Núverandi lykilorð
new-password = Nýtt lykilorð
password-hint = { $least ->
    [one] Minnst { $least } stafur. Best er að nota nokkur orð sem þú manst.
   *[other] Minnst { $least } stafir. Best er að nota nokkur orð sem þú manst.
}
save-password = Vista lykilorð

## The account

account-title = Aðgangurinn þinn
signed-in-as = Þú hefur skráð þig inn sem { $who }.
signed-in = Þú hefur skráð þig inn.
has-password = Þú ert með lykilorð.
has-no-password = Þú ert ekki með lykilorð.
change-password = Breyta lykilorði
set-password = Velja lykilorð
sign-ins-title = Þú getur skráð þig inn með
sessions-title = Virkar innskráningar
sessions-count = { $count ->
    [one] Í { $count } tæki.
   *[other] Í { $count } tækjum.
}
show-sessions = Sýna tækin
sessions-lead = Ef þú þekkir ekki eitthvert þessara tækja skaltu skrá það út og breyta lykilorðinu.
this-device = Þetta tæki
unknown-device = Óþekkt tæki
device = { $browser } á { $system }
from-country = Land innskráningar: { $country }
last-used-now = Notað rétt í þessu
last-used-minutes = { $count ->
    [one] Síðast notað fyrir { $count } mínútu
   *[other] Síðast notað fyrir { $count } mínútum
}
last-used-hours = { $count ->
    [one] Síðast notað fyrir { $count } klukkustund
   *[other] Síðast notað fyrir { $count } klukkustundum
}
last-used-days = { $count ->
    [one] Síðast notað fyrir { $count } degi
   *[other] Síðast notað fyrir { $count } dögum
}
began-now = Skráð inn rétt í þessu
began-minutes = { $count ->
    [one] Skráð inn fyrir { $count } mínútu
   *[other] Skráð inn fyrir { $count } mínútum
}
began-hours = { $count ->
    [one] Skráð inn fyrir { $count } klukkustund
   *[other] Skráð inn fyrir { $count } klukkustundum
}
began-days = { $count ->
    [one] Skráð inn fyrir { $count } degi
   *[other] Skráð inn fyrir { $count } dögum
}
end-session = Skrá út þar
end-other-sessions = Skrá öll önnur út
end-all-sessions = Skrá út alls staðar
password-saved = Lykilorðið hefur verið vistað. Öll önnur tæki þín hafa verið skráð út.
session-ended = Tækið hefur verið skráð út.
other-sessions-ended = Öll önnur tæki þín hafa verið skráð út.

## Signing out

sign-out-title = Viltu skrá þig út?
signed-out-title = Þú hefur skráð þig út
signed-out-only-here = Þú hefur skráð þig út í þessu tæki. Til að útskráningin gildi örugglega alls staðar skaltu skrá þig inn og aftur út eftir smástund.

## When signing in did not work

interrupted = Innskráningin rofnaði. Reyndu aftur.
declined = Innskráning með { $provider } tókst ekki. Reyndu aftur eða veldu aðra leið.
provider-trouble = Ekki er hægt að skrá sig inn með { $provider } núna. Reyndu aftur eftir smástund eða veldu aðra leið.
our-trouble = Við getum ekki skráð þig inn núna. Reyndu aftur eftir smástund.
wrong-pair = Netfangið eða lykilorðið er ekki rétt. Þú getur fengið kóða sendan í staðinn eða valið nýtt lykilorð.
password-missing = Sláðu inn lykilorðið þitt.
current-password-wrong = Þetta er ekki lykilorðið sem þú notar núna.

## What is wrong with an e-mail address

email-suggestion = Áttirðu við { $address }? Haltu þá bara áfram.
email-empty = Sláðu inn netfangið þitt.
email-too-long = Þetta er of langt fyrir netfang. Athugaðu það aftur.
email-no-at = Í netfangi er @, eins og í nafn@example.com.
email-several-ats = Sláðu inn eitt netfang með einu @.
email-spaces = Slepptu bilunum.
email-full-width = Notaðu venjulega stafi, ekki stafi í tvöfaldri breidd.
email-dots = Athugaðu punktana á undan @.
email-character = Á undan @ er tákn sem er ekki notað í netföngum.
email-scripts = Stafirnir á undan @ eru úr ólíkum stafrófum. Athugaðu þá aftur.
email-direction = Það sem er á undan @ er lesið í tvær áttir. Athugaðu það aftur.
email-domain = Athugaðu það sem er á eftir @.
email-ending = Á eftir @ kemur nafn með endingu, eins og í example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Notaðu minnst { $least } staf.
   *[other] Notaðu minnst { $least } stafi.
}
password-too-long = { $most ->
    [one] Notaðu mest { $most } staf.
   *[other] Notaðu mest { $most } stafi.
}
password-characters = Notaðu aðeins bókstafi, tölustafi, greinarmerki, bil og emoji-tákn.
password-common = Margir nota þetta lykilorð og því er fyrst giskað á það. Veldu annað.
password-personal = Veldu lykilorð án netfangsins þíns og heitis þessa vefs.
password-breached = Þetta lykilorð er þekkt úr gagnaleka annars staðar. Veldu annað.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Þessi slóð virkar ekki
bad-address-advice = Athugaðu hana eða byrjaðu á forsíðunni.
sign-in-first-title = Skráðu þig inn
sign-in-first-advice = Þú þarft að skrá þig inn til að sjá þessa síðu.
not-allowed-title = Ekki fyrir þennan aðgang
not-allowed-advice = Ekki er hægt að opna þessa síðu með aðganginum þínum. Kannski gengur það með öðrum aðgangi sem þú átt.
cross-site-title = Gerðu þetta hjá okkur
cross-site-advice = Beiðnin kom frá öðrum vef og því gerðum við ekkert. Notaðu hnappinn á síðunni okkar.
not-found-title = Hér er ekkert
not-found-advice = Síðan gæti hafa verið færð. Byrjaðu á forsíðunni.
not-here-title = Þetta er ekki hægt hér
not-here-advice = Byrjaðu á forsíðunni.
unknown-site-title = Þessi vefur finnst ekki hér
unknown-site-advice = Athugaðu slóðina.
too-large-title = Þetta er of mikið í einu
too-large-advice = Það sem var sent er lengra en nokkuð sem við biðjum um. Byrjaðu á forsíðunni.
check-form-title = Athugaðu það sem þú slóst inn
check-form-advice = Eitthvað á eyðublaðinu gengur ekki upp. Farðu til baka og athugaðu það.
closed-account-title = Þessum aðgangi hefur verið lokað
closed-account-advice = Hafðu samband við okkur ef þú telur að það séu mistök, eða notaðu annan aðgang.
sign-in-again-title = Skráðu þig inn aftur
not-signed-in-title = Innskráning tókst ekki
choose-again-advice = Þú getur reynt aftur eða valið aðra leið.
provider-trouble-title = Innskráning virkar ekki núna
provider-trouble-advice = Reyndu aftur eftir smástund eða veldu aðra leið til að skrá þig inn.
set-up-title = Við komum fljótt aftur
set-up-advice = Verið er að setja vefinn upp. Reyndu aftur eftir nokkrar mínútur.
account-trouble-title = Við finnum ekki aðganginn þinn núna
unreachable-title = Ekki næst samband við þessa síðu núna
too-slow-title = Síðan er of lengi að hlaðast
still-signed-in-advice = Innskráningin þín er enn virk. Reyndu aftur eftir smástund.
our-fault-title = Eitthvað fór úrskeiðis hjá okkur
our-fault-advice = Reyndu aftur eftir smástund.
too-many-title = Þetta var aðeins of hratt
too-many-advice = Of margar tilraunir voru gerðar héðan. Ekkert hefur tapast og aðgangurinn þinn er öruggur.
retry-seconds = { $seconds ->
    [one] Reyndu aftur eftir { $seconds } sekúndu.
   *[other] Reyndu aftur eftir { $seconds } sekúndur.
}
retry-minutes = { $minutes ->
    [one] Reyndu aftur eftir { $minutes } mínútu.
   *[other] Reyndu aftur eftir { $minutes } mínútur.
}
retry-hours = { $hours ->
    [one] Reyndu aftur eftir { $hours } klukkustund.
   *[other] Reyndu aftur eftir { $hours } klukkustundir.
}
retry-days = { $days ->
    [one] Reyndu aftur eftir { $days } dag.
   *[other] Reyndu aftur eftir { $days } daga.
}
by-code-lead = Þú þarft ekki að bíða: fáðu kóða sendan á netfangið þitt og skráðu þig inn með honum.
limiter-advice = Eitthvað liggur niðri hjá okkur og enginn getur skráð sig inn fyrr en það er komið í lag. Reyndu aftur eftir smástund.
head-too-large-advice = Slóðin eða vafrakökurnar eru lengri en við ráðum við. Byrjaðu á forsíðunni eða eyddu vafrakökum þessa vefs.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Eitt skref enn
challenge-lead = Einhver hefur prófað mörg lykilorð undanfarið og því göngum við úr skugga um að þú sért ekki vélmenni. Sláðu lykilorðið þitt inn aftur. Vafrinn sér um afganginn og það tekur nokkrar sekúndur.
challenge-hint = Ef ekkert gerist keyrir vafrinn þinn engar skriftur hér. Fáðu kóða sendan í staðinn.
challenge-again = Þetta tók of langan tíma eða vafrinn náði ekki að ljúka við það. Reyndu aftur.
weak-password-title = Veldu annað lykilorð
common-password-lead = Þú hefur skráð þig inn. En auðvelt er að giska á lykilorðið þitt: margir nota það eða það er að mestu netfangið þitt eða nafnið okkar. Veldu annað.
breached-password-lead = Þú hefur skráð þig inn. En lykilorðið þitt er þekkt úr gagnaleka annars staðar og ókunnugir prófa slík lykilorð. Veldu annað.

## Providers: Google, Facebook, …

more-ways = Fleiri innskráningarleiðir
provider-unwell = Ekkert svar berst þaðan núna. Önnur leið gæti verið fljótlegri.
in-app = Þú ert í vafra appsins { $app } og þar virka sumar innskráningarleiðir ekki.
open-outside = Opna í vafranum þínum
outside-title = Opnaðu þessa síðu í vafranum þínum
outside-lead = Ekki er hægt að skrá sig inn með { $provider } í appinu { $app }. Það er hægt í vafranum þínum:
outside-hint = Ef ekkert gerist skaltu opna valmynd appsins og velja að opna síðuna í vafranum þínum, eða afrita þessa slóð:
other-ways = Nota aðra leið hér

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Innskráningarleiðir
ways-lead = Þú kemst inn á aðganginn þinn með hverri þeirra sem er.
ways-change = Breyta innskráningarleiðum
way-remove = Fjarlægja
way-last = Þetta er eina innskráningarleiðin þín og því er ekki hægt að fjarlægja hana.
way-add = Bæta við { $provider }
way-added = Héðan í frá geturðu skráð þig inn með þessari leið.
way-removed = Innskráningarleiðin hefur verið fjarlægð. Innskráningum sem hófust með henni er lokið.
way-taken = Þessi innskráningarleið tilheyrir öðrum aðgangi. Skráðu þig út og notaðu hana þar.
way-kept = Þetta er eina innskráningarleiðin sem er eftir og því var hún ekki fjarlægð.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Varst þetta ekki þú?
disown-lead = Við skráum öll tæki út, fjarlægjum lykilorðið og sendum þér kóða til að velja nýtt.
disown-new-ways = Nýjar innskráningarleiðir eru einnig fjarlægðar.
disown-action = Þetta var ekki ég: skrá öll tæki út
disown-stale = Þessi tengill virkar ekki lengur. Ef einhver annar gæti vitað lykilorðið þitt skaltu velja nýtt.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Þú ert í biðröð
waiting-lead = Hér eru margir núna. Við hleypum þér inn um leið og röðin kemur að þér.
waiting-place = { $place ->
    [one] Þú ert númer { $place } í röðinni.
   *[other] Þú ert númer { $place } í röðinni.
}
waiting-soon = Röðin kemur að þér innan mínútu.
waiting-minutes = { $minutes ->
    [one] Það tekur um { $minutes } mínútu.
   *[other] Það tekur um { $minutes } mínútur.
}
waiting-hours = { $hours ->
    [one] Það tekur um { $hours } klukkustund.
   *[other] Það tekur um { $hours } klukkustundir.
}
waiting-at-most-minutes = { $minutes ->
    [one] Það tekur í mesta lagi { $minutes } mínútu.
   *[other] Það tekur í mesta lagi { $minutes } mínútur.
}
waiting-at-most-hours = { $hours ->
    [one] Það tekur í mesta lagi { $hours } klukkustund.
   *[other] Það tekur í mesta lagi { $hours } klukkustundir.
}
waiting-by-itself = Síðan heldur sjálfkrafa áfram. Þú heldur þínum stað í röðinni þótt þú lokir síðunni og komir aftur.
waiting-opens = { $minutes ->
    [one] Opnað verður eftir { $minutes } mínútu. Öllum sem verða komnir þá er raðað af handahófi í röðina.
   *[other] Opnað verður eftir { $minutes } mínútur. Öllum sem verða komnir þá er raðað af handahófi í röðina.
}
waiting-look = Athuga aftur núna

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Kóðinn þinn fyrir { $brand }
mail-welcome = Gaman að fá þig til okkar!
mail-register = Með þessum kóða stofnarðu aðganginn þinn hjá { $brand }:
mail-has-account-subject = Þú átt aðgang hjá { $brand }
mail-has-account-title = Þú átt þegar aðgang
mail-has-account = Einhver vildi stofna aðgang hjá { $brand } með þessu netfangi en hann er þegar til. Ef það varst þú skráirðu þig inn með þessum kóða:
mail-sign-in-subject = Innskráningarkóði fyrir { $brand }
mail-sign-in-title = Innskráningarkóðinn þinn
mail-sign-in = Með þessum kóða skráirðu þig inn hjá { $brand }:
mail-no-account-title = Enginn aðgangur er til enn
mail-no-account = Einhver vildi skrá sig inn hjá { $brand } með þessu netfangi en þar er enginn aðgangur með því. Ef það varst þú og þú vilt stofna aðgang gerirðu það með þessum kóða. Ef þú átt aðgang með öðru netfangi skaltu nota það.
mail-recover-subject = Nýtt lykilorð fyrir { $brand }
mail-recover = Með þessum kóða velurðu nýtt lykilorð hjá { $brand }:
mail-link-title = Innskráning með { $provider }
mail-link = Með þessum kóða geturðu notað { $provider } til að skrá þig inn á aðganginn þinn hjá { $brand }. Til öryggis hættir gamla lykilorðið þá að gilda og öllum fyrri innskráningum lýkur.
mail-password-set-subject = Þú ert með lykilorð hjá { $brand }
mail-password-set-title = Nú ertu með lykilorð
mail-password-set = Lykilorð var valið fyrir aðganginn þinn hjá { $brand }.
mail-password-changed-subject = Lykilorði þínu hjá { $brand } var breytt
mail-password-changed-title = Lykilorðinu þínu var breytt
mail-password-changed = Lykilorði aðgangsins þíns hjá { $brand } var breytt. Öll önnur tæki hafa verið skráð út.
mail-linked-subject = Ný innskráningarleið hjá { $brand }
mail-linked-title = Nú geturðu skráð þig inn með { $provider }
mail-linked = { $provider } var bætt við aðganginn þinn hjá { $brand }.
mail-linked-ended = Gamla lykilorðið gildir ekki lengur og öllum fyrri innskráningum er lokið.
mail-enter-code = Slá inn kóðann
mail-choose-password = Gleymdirðu lykilorðinu? Veldu nýtt
mail-code-lifetime = { $minutes ->
    [one] Kóðinn gildir í { $minutes } mínútu, einu sinni, þar sem þú baðst um hann. Við biðjum þig aldrei um hann á annan hátt.
   *[other] Kóðinn gildir í { $minutes } mínútur, einu sinni, þar sem þú baðst um hann. Við biðjum þig aldrei um hann á annan hátt.
}
mail-not-you = Ef þetta varst ekki þú þarftu ekkert að gera: án kóðans gerist ekkert.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Ný innskráning hjá { $brand }
mail-new-sign-in-title = Innskráning í nýju tæki eða á nýjum stað
mail-new-sign-in = Einhver skráði sig inn á aðganginn þinn hjá { $brand } í fyrsta sinn í þessu tæki: { $device }.
mail-new-sign-in-from = Einhver skráði sig inn á aðganginn þinn hjá { $brand } í fyrsta sinn í þessu tæki: { $device } (land innskráningar: { $country }).
mail-not-me = Þetta var ekki ég
mail-not-me-hint = Ef þetta varst þú þarftu ekkert að gera. Ef ekki skaltu ýta á hnappinn: hann opnar síðu sem skráir öll tæki út, fjarlægir lykilorðið og sendir þér kóða til að velja nýtt.
