## The language

language-name = Български
language-label = Език
language-action = Промяна

## On many pages

sign-in = Вход
sign-out = Изход
try-again = Опитайте отново
home = Към началната страница
other-account = Използване на друг профил
continue-with = Продължаване чрез { $provider }
or = или
continue = Продължаване
terms = Условия
privacy = Поверителност
back-to-sign-in = Назад към входа
back-to-site = Назад към сайта
not-now = Не сега

## Signing in, registering, a forgotten password

email = Имейл адрес
password = Парола
email-code = Изпращане на код по имейл
create-account = Създаване на профил
create-account-lead = Въведете имейл адреса си. Ще ви изпратим код, с който да потвърдите, че е ваш.
forgot-password = Забравена парола?
forgot-password-lead = Въведете имейл адреса си. Ще ви изпратим на него код, с който да изберете нова парола.
send-code = Изпращане на кода

## The code from a mail

code-title = Проверете пощата си
code-lead = Изпратихме имейл на { $address }. Въведете кода от него.
code-link-lead = За да добавите към профила с този адрес вход чрез { $provider }, потвърдете, че адресът е ваш. За ваша сигурност тогава досегашната парола и всички предишни влизания в профила спират да важат.
code-label = 8-цифрен код
code-hint = { $minutes ->
    [one] Кодът важи { $minutes } минута. Няма имейл? Проверете в папката за спам или поискайте нов.
   *[other] Кодът важи { $minutes } минути. Няма имейл? Проверете в папката за спам или поискайте нов.
}
code-again = Нов имейл вече пътува към вас. Важи само последният код.
send-another-code = Изпращане на нов код
other-address = Друг адрес или друг начин
code-wrong = Кодът не съвпада. Проверете последния имейл.
code-used-up = Този код вече не важи. Поискайте нов.
code-format = Кодът има 8 цифри.
elsewhere-title = Вашият код
elsewhere-lead = Въведете този код там, където го поискахте:
elsewhere-hint = Поискахте го в друг браузър или на друго устройство, затова тук не е влязъл никой.
sign-in-here = Вход тук

## Passwords

choose-password = Изберете парола
choose-new-password = Изберете нова парола
change-password-title = Смяна на паролата
change-password-lead = След като я запазите, ще излезете от профила си на всички други устройства.
current-password = Текуща парола
new-password = Нова парола
password-hint = { $least ->
    [one] Поне { $least } знак. Най-добре е да са няколко думи, които можете да запомните.
   *[other] Поне { $least } знака. Най-добре е да са няколко думи, които можете да запомните.
}
save-password = Запазване на паролата

## The account

account-title = Вашият профил
signed-in-as = Влезли сте като { $who }.
signed-in = Влезли сте в профила си.
has-password = Имате парола.
has-no-password = Нямате парола.
change-password = Смяна на паролата
set-password = Избиране на парола
sign-ins-title = Начини за вход
sessions-title = Къде сте влезли
sessions-count = { $count ->
    [one] На { $count } устройство.
   *[other] На { $count } устройства.
}
show-sessions = Показване
sessions-lead = Ако не разпознавате някое от устройствата, излезте от профила си на него и сменете паролата.
this-device = Това устройство
unknown-device = Непознато устройство
device = { $browser } на { $system }
from-country = Вход от { $country }
last-used-now = Последно използване: току-що
last-used-minutes = { $count ->
    [one] Последно използване: преди { $count } минута
   *[other] Последно използване: преди { $count } минути
}
last-used-hours = { $count ->
    [one] Последно използване: преди { $count } час
   *[other] Последно използване: преди { $count } часа
}
last-used-days = { $count ->
    [one] Последно използване: преди { $count } ден
   *[other] Последно използване: преди { $count } дни
}
began-now = Вход: току-що
began-minutes = { $count ->
    [one] Вход: преди { $count } минута
   *[other] Вход: преди { $count } минути
}
began-hours = { $count ->
    [one] Вход: преди { $count } час
   *[other] Вход: преди { $count } часа
}
began-days = { $count ->
    [one] Вход: преди { $count } ден
   *[other] Вход: преди { $count } дни
}
end-session = Изход от устройството
end-other-sessions = Изход от всички други устройства
end-all-sessions = Изход от всички устройства
password-saved = Паролата ви е запазена. Излязохте от профила си на всички други устройства.
session-ended = Излязохте от профила си на избраното устройство.
other-sessions-ended = Излязохте от профила си на всички други устройства.

## Signing out

sign-out-title = Искате ли да излезете?
signed-out-title = Излязохте от профила си
signed-out-only-here = Излязохте от профила си на това устройство. За да е сигурно, че сте излезли навсякъде, влезте и излезте отново след малко.

## When signing in did not work

interrupted = Влизането беше прекъснато. Моля, опитайте отново.
declined = Влизането чрез { $provider } не завърши. Опитайте отново или изберете друг начин.
provider-trouble = В момента не можете да влезете чрез { $provider }. Опитайте отново след малко или изберете друг начин.
our-trouble = В момента не можете да влезете. Моля, опитайте отново след малко.
wrong-pair = Адресът или паролата не са верни. Можете да поискате код или да изберете нова парола.
password-missing = Моля, въведете паролата си.
current-password-wrong = Това не е текущата ви парола.

## What is wrong with an e-mail address

email-suggestion = Може би имахте предвид { $address }? Ако е така, просто продължете.
email-empty = Моля, въведете имейл адреса си.
email-too-long = Това е твърде дълго за имейл адрес. Моля, проверете го.
email-no-at = Имейл адресът съдържа знака @, например name@example.com.
email-several-ats = Моля, въведете един адрес с един знак @.
email-spaces = Моля, въведете адреса без интервали.
email-full-width = Моля, използвайте обикновени букви, а не букви с пълна ширина.
email-dots = Моля, проверете точките преди @.
email-character = Преди @ има знак, който не се използва в адреси.
email-scripts = Буквите преди @ са от различни азбуки. Моля, проверете ги.
email-direction = Текстът преди @ се чете в две посоки. Моля, проверете го.
email-domain = Моля, проверете какво има след @.
email-ending = След @ следва име с окончание, например example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Използвайте поне { $least } знак.
   *[other] Използвайте поне { $least } знака.
}
password-too-long = { $most ->
    [one] Използвайте най-много { $most } знак.
   *[other] Използвайте най-много { $most } знака.
}
password-characters = Използвайте само букви, цифри, препинателни знаци, интервали и емоджита.
password-common = Много хора използват тази парола и тя се отгатва лесно. Изберете друга.
password-personal = Изберете парола без имейл адреса си и името на този сайт.
password-breached = Тази парола е известна от изтичане на данни другаде. Изберете друга.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Този адрес не работи
bad-address-advice = Моля, проверете го или започнете от началната страница.
sign-in-first-title = Моля, влезте в профила си
sign-in-first-advice = Тази страница е за клиенти, които са влезли в профила си.
not-allowed-title = Недостъпно за този профил
not-allowed-advice = Тази страница не може да се отвори с вашия профил. Ако имате и друг, опитайте с него.
cross-site-title = Моля, направете това при нас
cross-site-advice = Заявката дойде от друг сайт, затова не направихме нищо. Моля, използвайте бутона на нашата страница.
not-found-title = Тук няма нищо
not-found-advice = Страницата може да е преместена. Моля, започнете от началната страница.
not-here-title = Това не може да се направи тук
not-here-advice = Моля, започнете от началната страница.
unknown-site-title = Тук няма такъв сайт
unknown-site-advice = Моля, проверете адреса.
too-large-title = Това е твърде много наведнъж
too-large-advice = Получихме повече данни, отколкото са ни нужни. Моля, започнете от началната страница.
check-form-title = Моля, проверете въведеното
check-form-advice = Нещо във формуляра не е наред. Моля, върнете се и го проверете.
closed-account-title = Този профил е закрит
closed-account-advice = Ако смятате, че това е грешка, свържете се с нас или използвайте друг профил.
sign-in-again-title = Моля, влезте отново
not-signed-in-title = Влизането не завърши
choose-again-advice = Можете да опитате отново или да изберете друг начин.
provider-trouble-title = В момента входът не работи
provider-trouble-advice = Моля, опитайте отново след малко или изберете друг начин за вход.
set-up-title = Скоро ще се върнем
set-up-advice = Сайтът се подготвя. Моля, опитайте отново след няколко минути.
account-trouble-title = В момента не можем да намерим профила ви
unreachable-title = В момента тази страница е недостъпна
too-slow-title = Страницата се зарежда твърде дълго
still-signed-in-advice = Все още сте в профила си. Моля, опитайте отново след малко.
our-fault-title = Нещо се обърка при нас
our-fault-advice = Моля, опитайте отново след малко.
too-many-title = Малко по-бавно, моля
too-many-advice = Оттук дойдоха твърде много опити. Нищо не е загубено и профилът ви е в безопасност.
retry-seconds = { $seconds ->
    [one] Моля, опитайте отново след { $seconds } секунда.
   *[other] Моля, опитайте отново след { $seconds } секунди.
}
retry-minutes = { $minutes ->
    [one] Моля, опитайте отново след { $minutes } минута.
   *[other] Моля, опитайте отново след { $minutes } минути.
}
retry-hours = { $hours ->
    [one] Моля, опитайте отново след { $hours } час.
   *[other] Моля, опитайте отново след { $hours } часа.
}
retry-days = { $days ->
    [one] Моля, опитайте отново след { $days } ден.
   *[other] Моля, опитайте отново след { $days } дни.
}
by-code-lead = Не е нужно да чакате: поискайте код на адреса си и влезте с него.
limiter-advice = Нещо при нас не работи и докато не го оправим, никой не може да влезе. Моля, опитайте отново след малко.
head-too-large-advice = Адресът или бисквитките са по-дълги, отколкото можем да приемем. Моля, започнете от началната страница или изчистете бисквитките на този сайт.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Още една стъпка
challenge-lead = Напоследък някой изпробва много пароли, затова проверяваме дали не сте робот. Моля, въведете паролата си отново. Браузърът ви ще свърши останалото за няколко секунди.
challenge-hint = Ако нищо не се случва, браузърът ви не изпълнява скриптове тук. Вместо това поискайте код.
challenge-again = Това отне твърде дълго или браузърът не завърши проверката. Моля, опитайте още веднъж.
weak-password-title = Моля, изберете друга парола
common-password-lead = Влезли сте в профила си. Но паролата ви се отгатва лесно: използват я много хора или се състои предимно от адреса ви или от нашето име. Изберете друга.
breached-password-lead = Влезли сте в профила си. Но паролата ви е известна от изтичане на данни другаде и непознати изпробват такива пароли. Изберете друга.

## Providers: Google, Facebook, …

more-ways = Още начини за вход
provider-unwell = В момента няма отговор. Друг начин може да е по-бърз.
in-app = Намирате се в браузъра на { $app }, където някои начини за вход не работят.
open-outside = Отваряне в браузъра ви
outside-title = Отворете тази страница в браузъра си
outside-lead = В приложението { $app } не можете да влезете чрез { $provider }. В браузъра си можете:
outside-hint = Ако нищо не се случи, отворете менюто на приложението и изберете отваряне на страницата в браузъра или копирайте този адрес:
other-ways = Друг начин за вход тук

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Начини за вход
ways-lead = С всеки от тях влизате в профила си.
ways-change = Промяна на начините за вход
way-remove = Премахване
way-last = Това е единственият ви начин за вход, затова не може да се премахне.
way-add = Добавяне на { $provider }
way-added = Отсега нататък можете да влизате и така.
way-removed = Начинът за вход е премахнат. Влизанията, направени с него, вече не важат.
way-taken = Този вход принадлежи на друг профил. Излезте и го използвайте там.
way-kept = Това е единственият останал начин за вход, затова не беше премахнат.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Не бяхте ли вие?
disown-lead = Ще излезете от профила си на всички устройства, ще премахнем паролата и ще ви изпратим код, с който да изберете нова.
disown-new-ways = Новодобавените начини за вход също се премахват.
disown-action = Не бях аз: изход от всички устройства
disown-stale = Тази връзка вече не работи. Ако е възможно друг да знае паролата ви, изберете нова.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Вие сте на опашката
waiting-lead = В момента тук има много хора. Ще ви пуснем веднага щом дойде вашият ред.
waiting-place = { $place ->
    [one] Вашето място на опашката: { $place }.
   *[other] Вашето място на опашката: { $place }.
}
waiting-soon = Вашият ред идва след по-малко от минута.
waiting-minutes = { $minutes ->
    [one] Ще отнеме около { $minutes } минута.
   *[other] Ще отнеме около { $minutes } минути.
}
waiting-hours = { $hours ->
    [one] Ще отнеме около { $hours } час.
   *[other] Ще отнеме около { $hours } часа.
}
waiting-at-most-minutes = { $minutes ->
    [one] Няма да отнеме повече от { $minutes } минута.
   *[other] Няма да отнеме повече от { $minutes } минути.
}
waiting-at-most-hours = { $hours ->
    [one] Няма да отнеме повече от { $hours } час.
   *[other] Няма да отнеме повече от { $hours } часа.
}
waiting-by-itself = Тази страница продължава сама. Мястото остава ваше дори ако я затворите и се върнете.
waiting-opens = { $minutes ->
    [one] Отваряме след { $minutes } минута. Всеки, който е тук дотогава, ще получи случайно място на опашката.
   *[other] Отваряме след { $minutes } минути. Всеки, който е тук дотогава, ще получи случайно място на опашката.
}
waiting-look = Проверка сега

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Вашият код за { $brand }
mail-welcome = Добре дошли!
mail-register = С този код създавате профила си в сайта { $brand }:
mail-has-account-subject = Имате профил в сайта { $brand }
mail-has-account-title = Вече имате профил
mail-has-account = Някой искаше да създаде профил в сайта { $brand } с този адрес, за който вече има профил. Ако сте били вие, влезте с този код:
mail-sign-in-subject = Код за вход в сайта { $brand }
mail-sign-in-title = Вашият код за вход
mail-sign-in = С този код влизате в сайта { $brand }:
mail-no-account-title = Все още няма профил
mail-no-account = Някой искаше да влезе в сайта { $brand } с този адрес, но за него там няма профил. Ако сте били вие и искате профил, този код го създава. Ако имате профил с друг адрес, използвайте него.
mail-recover-subject = Нова парола за { $brand }
mail-recover = С този код избирате нова парола за сайта { $brand }:
mail-link-title = Вход чрез { $provider }
mail-link = С този код добавяте към профила си в сайта { $brand } вход чрез { $provider }. За ваша сигурност тогава досегашната парола и всички предишни влизания в профила спират да важат.
mail-password-set-subject = Имате парола за { $brand }
mail-password-set-title = Вече имате парола
mail-password-set = За профила ви в сайта { $brand } беше избрана парола.
mail-password-changed-subject = Паролата ви за { $brand } е сменена
mail-password-changed-title = Паролата ви е сменена
mail-password-changed = Паролата за профила ви в сайта { $brand } беше сменена. На всички други устройства излязохте от профила.
mail-linked-subject = Нов начин за вход за { $brand }
mail-linked-title = Вече можете да влизате чрез { $provider }
mail-linked = Към профила ви в сайта { $brand } беше добавен вход чрез { $provider }.
mail-linked-ended = Досегашната парола и всички предишни влизания вече не важат.
mail-enter-code = Въвеждане на кода
mail-choose-password = Забравена парола? Изберете нова
mail-code-lifetime = { $minutes ->
    [one] Кодът важи { $minutes } минута, само веднъж и само там, където го поискахте. Никога не ви го искаме по друг начин.
   *[other] Кодът важи { $minutes } минути, само веднъж и само там, където го поискахте. Никога не ви го искаме по друг начин.
}
mail-not-you = Ако не сте били вие, не е нужно да правите нищо: без кода няма да се случи нищо.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Нов вход в сайта { $brand }
mail-new-sign-in-title = Вход от ново място
mail-new-sign-in = Някой влезе за първи път в профила ви в сайта { $brand } от това устройство: { $device }.
mail-new-sign-in-from = Някой влезе за първи път в профила ви в сайта { $brand } от това устройство: { $device }, държава: { $country }.
mail-not-me = Не бях аз
mail-not-me-hint = Ако сте били вие, не е нужно да правите нищо. Ако не, натиснете бутона: той води към страница, от която излизате от профила си на всички устройства, паролата се премахва и получавате код, с който да изберете нова.
