## The language

language-name = Српски (ћирилица)
language-label = Језик
language-action = Промени

## On many pages

sign-in = Пријавите се
sign-out = Одјавите се
try-again = Покушајте поново
home = На почетну страницу
other-account = Користите други налог
continue-with = Наставите преко { $provider } налога
or = или
continue = Наставите
terms = Услови
privacy = Приватност
back-to-sign-in = Назад на пријаву
back-to-site = Назад на сајт
not-now = Не сада

## Signing in, registering, a forgotten password

email = Имејл адреса
password = Лозинка
email-code = Пошаљи ми код имејлом
create-account = Направите налог
create-account-lead = Унесите своју имејл адресу. Послаћемо вам код којим потврђујете да је ваша.
forgot-password = Заборавили сте лозинку?
forgot-password-lead = Унесите своју имејл адресу. На њу ћемо послати код помоћу којег бирате нову лозинку.
send-code = Пошаљи код

## The code from a mail

code-title = Проверите имејл
code-lead = Послали смо имејл на адресу { $address }. Унесите код који се у њему налази.
code-link-lead = Да бисте налогу са овом адресом додали пријаву преко { $provider } налога, потврдите да је адреса ваша. Ради ваше безбедности досадашња лозинка и све раније пријаве тада престају да важе.
code-label = Код од 8 цифара
code-hint = { $minutes ->
    [one] Код важи { $minutes } минут. Имејл није стигао? Погледајте у фолдеру са непожељном поштом или затражите нови.
    [few] Код важи { $minutes } минута. Имејл није стигао? Погледајте у фолдеру са непожељном поштом или затражите нови.
   *[other] Код важи { $minutes } минута. Имејл није стигао? Погледајте у фолдеру са непожељном поштом или затражите нови.
}
code-again = Нови имејл је на путу. Важи само најновији код.
send-another-code = Пошаљи нови код
other-address = Користите другу адресу или други начин
code-wrong = Код се не подудара. Проверите најновији имејл.
code-used-up = Тај код више не важи. Затражите нови.
code-format = Код има 8 цифара.
elsewhere-title = Ваш код
elsewhere-lead = Унесите овај код тамо где сте га затражили:
elsewhere-hint = Затражили сте га у другом прегледачу или на другом уређају, па овде нико није пријављен.
sign-in-here = Ипак се пријавите овде

## Passwords

choose-password = Изаберите лозинку
choose-new-password = Изаберите нову лозинку
change-password-title = Промена лозинке
change-password-lead = Када је сачувате, одјавићемо вас на свим осталим уређајима.
current-password = Тренутна лозинка
new-password = Нова лозинка
password-hint = { $least ->
    [one] Најмање { $least } знак. Најбоље је неколико речи које можете да запамтите.
    [few] Најмање { $least } знака. Најбоље је неколико речи које можете да запамтите.
   *[other] Најмање { $least } знакова. Најбоље је неколико речи које можете да запамтите.
}
save-password = Сачувај лозинку

## The account

account-title = Ваш налог
signed-in-as = Пријављени сте као { $who }.
signed-in = Пријављени сте.
has-password = Имате лозинку.
has-no-password = Немате лозинку.
change-password = Промените
set-password = Изаберите
sign-ins-title = Начини пријаве
sessions-title = Где сте пријављени
sessions-count = { $count ->
    [one] На { $count } уређају.
    [few] На { $count } уређаја.
   *[other] На { $count } уређаја.
}
show-sessions = Прикажи
sessions-lead = Ако неки од уређаја не препознајете, одјавите га и промените лозинку.
this-device = Овај уређај
unknown-device = Непознат уређај
device = { $browser }, { $system }
from-country = Земља пријаве: { $country }
last-used-now = Последњи пут коришћен управо сада
last-used-minutes = { $count ->
    [one] Последњи пут коришћен пре { $count } минута
    [few] Последњи пут коришћен пре { $count } минута
   *[other] Последњи пут коришћен пре { $count } минута
}
last-used-hours = { $count ->
    [one] Последњи пут коришћен пре { $count } сата
    [few] Последњи пут коришћен пре { $count } сата
   *[other] Последњи пут коришћен пре { $count } сати
}
last-used-days = { $count ->
    [one] Последњи пут коришћен пре { $count } дана
    [few] Последњи пут коришћен пре { $count } дана
   *[other] Последњи пут коришћен пре { $count } дана
}
began-now = Пријављен управо сада
began-minutes = { $count ->
    [one] Пријављен пре { $count } минута
    [few] Пријављен пре { $count } минута
   *[other] Пријављен пре { $count } минута
}
began-hours = { $count ->
    [one] Пријављен пре { $count } сата
    [few] Пријављен пре { $count } сата
   *[other] Пријављен пре { $count } сати
}
began-days = { $count ->
    [one] Пријављен пре { $count } дана
    [few] Пријављен пре { $count } дана
   *[other] Пријављен пре { $count } дана
}
end-session = Одјави уређај
end-other-sessions = Одјави све остале
end-all-sessions = Одјавите се свуда
password-saved = Лозинка је сачувана. Сви остали уређаји су одјављени.
session-ended = Уређај је одјављен.
other-sessions-ended = Сви остали уређаји су одјављени.

## Signing out

sign-out-title = Желите ли да се одјавите?
signed-out-title = Одјављени сте
signed-out-only-here = Одјављени сте на овом уређају. Да бисте били сигурни да сте одјављени свуда, мало касније се поново пријавите и одјавите.

## When signing in did not work

interrupted = Пријава је прекинута. Покушајте поново.
declined = Пријава преко { $provider } налога није довршена. Покушајте поново или изаберите други начин.
provider-trouble = { $provider } тренутно не може да вас пријави. Покушајте поново мало касније или изаберите други начин.
our-trouble = Тренутно не можемо да вас пријавимо. Покушајте поново мало касније.
wrong-pair = Адреса или лозинка није исправна. Можете да затражите код или да изаберете нову лозинку.
password-missing = Унесите лозинку.
current-password-wrong = То није ваша тренутна лозинка.

## What is wrong with an e-mail address

email-suggestion = Да ли сте мислили { $address }? Ако јесте, само наставите.
email-empty = Унесите своју имејл адресу.
email-too-long = То је предугачко за имејл адресу. Проверите је.
email-no-at = Имејл адреса садржи знак @, на пример ime@example.com.
email-several-ats = Унесите једну адресу, са једним знаком @.
email-spaces = Унесите адресу без размака.
email-full-width = Користите обична слова, а не слова пуне ширине.
email-dots = Проверите тачке испред знака @.
email-character = Испред знака @ налази се знак који се у адресама не користи.
email-scripts = Слова испред знака @ припадају различитим писмима, на пример латиници и ћирилици. Проверите их.
email-direction = Текст испред знака @ чита се у два смера. Проверите га.
email-domain = Проверите шта пише иза знака @.
email-ending = Иза знака @ долази назив са наставком, на пример example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Користите најмање { $least } знак.
    [few] Користите најмање { $least } знака.
   *[other] Користите најмање { $least } знакова.
}
password-too-long = { $most ->
    [one] Користите највише { $most } знак.
    [few] Користите највише { $most } знака.
   *[other] Користите највише { $most } знакова.
}
password-characters = Користите само слова, цифре, знакове интерпункције, размаке и емоџије.
password-common = Многи користе ову лозинку, па ју је лако погодити. Изаберите другу.
password-personal = Изаберите лозинку без своје имејл адресе и назива овог сајта.
password-breached = Ова лозинка је позната из цурења података на другом месту. Изаберите другу.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Ова адреса не ради
bad-address-advice = Проверите је или почните од почетне странице.
sign-in-first-title = Пријавите се
sign-in-first-advice = Ова страница је за пријављене кориснике.
not-allowed-title = Није доступно за овај налог
not-allowed-advice = Ова страница не може да се отвори са вашим налогом. Ако имате и други налог, покушајте са њим.
cross-site-title = Урадите то на нашој страници
cross-site-advice = Захтев је стигао са другог сајта, па нисмо ништа променили. Користите дугме на нашој страници.
not-found-title = Овде нема ничега
not-found-advice = Страница је можда премештена. Почните од почетне странице.
not-here-title = То овде не може да се уради
not-here-advice = Почните од почетне странице.
unknown-site-title = Овде нема таквог сајта
unknown-site-advice = Проверите адресу.
too-large-title = То је превише одједном
too-large-advice = Стигло је више података него што нам је потребно. Почните од почетне странице.
check-form-title = Проверите шта сте унели
check-form-advice = Нешто у обрасцу није у реду. Вратите се и проверите.
closed-account-title = Овај налог је затворен
closed-account-advice = Ако мислите да је у питању грешка, обратите нам се или користите други налог.
sign-in-again-title = Пријавите се поново
not-signed-in-title = Пријава није успела
choose-again-advice = Можете да покушате поново или да изаберете други начин.
provider-trouble-title = Пријава тренутно не ради
provider-trouble-advice = Покушајте поново мало касније или изаберите други начин пријаве.
set-up-title = Ускоро се враћамо
set-up-advice = Сајт се припрема. Покушајте поново за неколико минута.
account-trouble-title = Тренутно не можемо да пронађемо ваш налог
unreachable-title = Ова страница тренутно није доступна
too-slow-title = Учитавање странице траје предуго
still-signed-in-advice = И даље сте пријављени. Покушајте поново мало касније.
our-fault-title = Дошло је до грешке код нас
our-fault-advice = Покушајте поново мало касније.
too-many-title = То је било мало пребрзо
too-many-advice = Одавде је стигло превише покушаја. Ништа није изгубљено и ваш налог је безбедан.
retry-seconds = { $seconds ->
    [one] Покушајте поново за { $seconds } секунду.
    [few] Покушајте поново за { $seconds } секунде.
   *[other] Покушајте поново за { $seconds } секунди.
}
retry-minutes = { $minutes ->
    [one] Покушајте поново за { $minutes } минут.
    [few] Покушајте поново за { $minutes } минута.
   *[other] Покушајте поново за { $minutes } минута.
}
retry-hours = { $hours ->
    [one] Покушајте поново за { $hours } сат.
    [few] Покушајте поново за { $hours } сата.
   *[other] Покушајте поново за { $hours } сати.
}
retry-days = { $days ->
    [one] Покушајте поново за { $days } дан.
    [few] Покушајте поново за { $days } дана.
   *[other] Покушајте поново за { $days } дана.
}
by-code-lead = Не морате да чекате: затражите код на своју адресу и пријавите се њиме.
limiter-advice = Нешто код нас не ради и док то не поправимо, нико не може да се пријави. Покушајте поново мало касније.
head-too-large-advice = Адреса или колачићи су дужи него што можемо да примимо. Почните од почетне странице или обришите колачиће овог сајта.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Још један корак
challenge-lead = Неко је у последње време испробао много лозинки, па проверавамо да нисте робот. Поново унесите лозинку. Остало ће обавити ваш прегледач, а трајаће неколико секунди.
challenge-hint = Ако се ништа не дешава, ваш прегледач овде не покреће скрипте. Уместо тога затражите код.
challenge-again = Трајало је предуго или прегледач није довршио проверу. Покушајте још једном.
weak-password-title = Изаберите другу лозинку
common-password-lead = Пријављени сте. Али вашу лозинку је лако погодити: многи је користе или је то углавном ваша адреса или наш назив. Изаберите другу.
breached-password-lead = Пријављени сте. Али ваша лозинка је позната из цурења података на другом месту, а непознати људи испробавају такве лозинке. Изаберите другу.

## Providers: Google, Facebook, …

more-ways = Још начина пријаве
provider-unwell = Тренутно нема одговора. Други начин је можда бржи.
in-app = Налазите се у прегледачу апликације { $app }, у којем неки начини пријаве не раде.
open-outside = Отворите у свом прегледачу
outside-title = Отворите ову страницу у свом прегледачу
outside-lead = У апликацији { $app } пријава преко { $provider } налога не ради. У вашем прегледачу ради:
outside-hint = Ако се ништа не догоди, отворите мени апликације и изаберите отварање странице у прегледачу или копирајте ову адресу:
other-ways = Користите други начин овде

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Начини пријаве
ways-lead = Сваки од њих отвара ваш налог.
ways-change = Промените начине пријаве
way-remove = Уклони
way-last = Ово је ваш једини начин пријаве, па не може да се уклони.
way-add = Додај { $provider } налог
way-added = Одсад можете да се пријављујете и на тај начин.
way-removed = Начин пријаве је уклоњен. Уређаји који су тако пријављени сада су одјављени.
way-taken = Та пријава припада другом налогу. Одјавите се и користите је тамо.
way-kept = То је једини преостали начин пријаве, па није уклоњен.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = То нисте били ви?
disown-lead = Одјавићемо све уређаје, уклонити лозинку и послати вам код помоћу којег бирате нову.
disown-new-ways = Уклањају се и нови начини пријаве.
disown-action = То нисам ја: одјави све уређаје
disown-stale = Овај линк више не ради. Ако неко други можда зна вашу лозинку, изаберите нову.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Чекате у реду
waiting-lead = Тренутно је овде много људи. Пустићемо вас чим дођете на ред.
waiting-place = { $place ->
    [one] Ваше место у реду: { $place }.
    [few] Ваше место у реду: { $place }.
   *[other] Ваше место у реду: { $place }.
}
waiting-soon = На реду сте за мање од минута.
waiting-minutes = { $minutes ->
    [one] Трајаће отприлике { $minutes } минут.
    [few] Трајаће отприлике { $minutes } минута.
   *[other] Трајаће отприлике { $minutes } минута.
}
waiting-hours = { $hours ->
    [one] Трајаће отприлике { $hours } сат.
    [few] Трајаће отприлике { $hours } сата.
   *[other] Трајаће отприлике { $hours } сати.
}
waiting-at-most-minutes = { $minutes ->
    [one] Неће трајати дуже од { $minutes } минута.
    [few] Неће трајати дуже од { $minutes } минута.
   *[other] Неће трајати дуже од { $minutes } минута.
}
waiting-at-most-hours = { $hours ->
    [one] Неће трајати дуже од { $hours } сата.
    [few] Неће трајати дуже од { $hours } сата.
   *[other] Неће трајати дуже од { $hours } сати.
}
waiting-by-itself = Ова страница наставља сама. Ваше место остаје ваше, чак и ако је затворите па се вратите.
waiting-opens = { $minutes ->
    [one] Отварамо за { $minutes } минут. Сви који дотад буду овде добиће насумично место у реду.
    [few] Отварамо за { $minutes } минута. Сви који дотад буду овде добиће насумично место у реду.
   *[other] Отварамо за { $minutes } минута. Сви који дотад буду овде добиће насумично место у реду.
}
waiting-look = Провери сада

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Ваш код за сајт { $brand }
mail-welcome = Добро дошли!
mail-register = Овим кодом правите налог на сајту { $brand }:
mail-has-account-subject = Имате налог на сајту { $brand }
mail-has-account-title = Већ имате налог
mail-has-account = Неко је хтео да направи налог на сајту { $brand } са овом адресом, а она већ има налог. Ако сте то били ви, пријавите се овим кодом:
mail-sign-in-subject = Код за пријаву на сајт { $brand }
mail-sign-in-title = Ваш код за пријаву
mail-sign-in = Овим кодом се пријављујете на сајт { $brand }:
mail-no-account-title = Налог још не постоји
mail-no-account = Неко је хтео да се пријави на сајт { $brand } са овом адресом, која тамо нема налог. Ако сте то били ви и желите налог, направићете га овим кодом. Ако имате налог са другом адресом, користите њу.
mail-recover-subject = Нова лозинка за сајт { $brand }
mail-recover = Овим кодом бирате нову лозинку за сајт { $brand }:
mail-link-title = Пријава преко { $provider } налога
mail-link = Овим кодом свом налогу на сајту { $brand } додајете пријаву преко { $provider } налога. Ради ваше безбедности досадашња лозинка и све раније пријаве тада престају да важе.
mail-password-set-subject = Имате лозинку за сајт { $brand }
mail-password-set-title = Сада имате лозинку
mail-password-set = Изабрана је лозинка за ваш налог на сајту { $brand }.
mail-password-changed-subject = Промена лозинке за сајт { $brand }
mail-password-changed-title = Ваша лозинка је промењена
mail-password-changed = Лозинка за ваш налог на сајту { $brand } је промењена. Сви остали уређаји су одјављени.
mail-linked-subject = Нови начин пријаве: { $brand }
mail-linked-title = Сада можете да се пријавите преко { $provider } налога
mail-linked = Вашем налогу на сајту { $brand } додата је пријава преко { $provider } налога.
mail-linked-ended = Досадашња лозинка и све раније пријаве више не важе.
mail-enter-code = Унесите код
mail-choose-password = Заборавили сте лозинку? Изаберите нову
mail-code-lifetime = { $minutes ->
    [one] Код важи { $minutes } минут, само једном и само тамо где сте га затражили. Никада га од вас не тражимо ни на који други начин.
    [few] Код важи { $minutes } минута, само једном и само тамо где сте га затражили. Никада га од вас не тражимо ни на који други начин.
   *[other] Код важи { $minutes } минута, само једном и само тамо где сте га затражили. Никада га од вас не тражимо ни на који други начин.
}
mail-not-you = Ако то нисте били ви, не морате ништа да радите: без кода се ништа неће догодити.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Нова пријава на сајт { $brand }
mail-new-sign-in-title = Пријава са новог места
mail-new-sign-in = Неко се први пут пријавио на ваш налог на сајту { $brand } са овог уређаја: { $device }.
mail-new-sign-in-from = Неко се први пут пријавио на ваш налог на сајту { $brand } са овог уређаја: { $device }, земља: { $country }.
mail-not-me = То нисам ја
mail-not-me-hint = Ако сте то били ви, не морате ништа да радите. Ако нисте, притисните дугме: води на страницу која одјављује све уређаје, уклања лозинку и шаље вам код помоћу којег бирате нову.
