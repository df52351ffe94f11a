## The language

language-name = فارسی
language-label = زبان
language-action = تغییر

## On many pages

sign-in = ورود
sign-out = خروج
try-again = تلاش دوباره
home = رفتن به صفحهٔ اصلی
other-account = استفاده از حساب دیگر
continue-with = ادامه با { $provider }
or = یا
continue = ادامه
terms = شرایط استفاده
privacy = حریم خصوصی
back-to-sign-in = بازگشت به صفحهٔ ورود
back-to-site = بازگشت به سایت
not-now = فعلاً نه

## Signing in, registering, a forgotten password

email = نشانی ایمیل
password = رمز عبور
email-code = ارسال کد به ایمیل من
create-account = ساخت حساب
create-account-lead = نشانی ایمیل خود را وارد کنید. کدی برایتان می‌فرستیم تا معلوم شود این نشانی مال شماست.
forgot-password = رمز عبورتان را فراموش کرده‌اید؟
forgot-password-lead = نشانی ایمیل خود را وارد کنید. با کدی که به آن می‌فرستیم، رمز عبور جدیدی انتخاب می‌کنید.
send-code = ارسال کد

## The code from a mail

code-title = ایمیلتان را ببینید
code-lead = ایمیلی به { $address } فرستادیم. کدی را که در آن است وارد کنید.
code-link-lead = برای استفاده از { $provider } با حساب این نشانی، نشان دهید که نشانی مال شماست. برای امنیت شما، با این کار رمز عبور و ورودهای قبلی حساب باطل می‌شوند.
code-label = کد ۸ رقمی
code-hint = { $minutes ->
    [one] این کد { $minutes } دقیقه اعتبار دارد. ایمیلی نرسید؟ پوشهٔ هرزنامه را ببینید یا ایمیل دیگری بخواهید.
   *[other] این کد { $minutes } دقیقه اعتبار دارد. ایمیلی نرسید؟ پوشهٔ هرزنامه را ببینید یا ایمیل دیگری بخواهید.
}
code-again = ایمیل دیگری در راه است. فقط آخرین کد معتبر است.
send-another-code = ارسال کد دیگر
other-address = استفاده از نشانی یا روشی دیگر
code-wrong = این کد درست نیست. لطفاً آخرین ایمیل را ببینید.
code-used-up = این کد دیگر کار نمی‌کند. لطفاً کد دیگری بخواهید.
code-format = کد ۸ رقم دارد.
elsewhere-title = کد شما
elsewhere-lead = این کد را همان‌جا که آن را خواستید وارد کنید:
elsewhere-hint = این کد را در مرورگر یا دستگاه دیگری خواسته‌اید؛ برای همین اینجا کسی وارد نشده است.
sign-in-here = در عوض، ورود در همین‌جا

## Passwords

choose-password = انتخاب رمز عبور
choose-new-password = انتخاب رمز عبور جدید
change-password-title = تغییر رمز عبور
change-password-lead = با ذخیرهٔ آن، از همهٔ دستگاه‌های دیگرتان خارج می‌شوید.
current-password = رمز عبور فعلی
new-password = رمز عبور جدید
password-hint = { $least ->
    [one] حداقل { $least } نویسه. بهتر است چند کلمه باشد که یادتان می‌ماند.
   *[other] حداقل { $least } نویسه. بهتر است چند کلمه باشد که یادتان می‌ماند.
}
save-password = ذخیرهٔ رمز عبور

## The account

account-title = حساب شما
signed-in-as = با { $who } وارد شده‌اید.
signed-in = وارد شده‌اید.
has-password = رمز عبور دارید.
has-no-password = رمز عبور ندارید.
change-password = تغییر رمز عبور
set-password = انتخاب رمز عبور
sign-ins-title = می‌توانید با این‌ها وارد شوید
sessions-title = دستگاه‌هایی که با آن‌ها وارد شده‌اید
sessions-count = { $count ->
    [one] در { $count } دستگاه.
   *[other] در { $count } دستگاه.
}
show-sessions = نمایش دستگاه‌ها
sessions-lead = اگر دستگاهی را نمی‌شناسید، از آن خارج شوید و رمز عبورتان را تغییر دهید.
this-device = این دستگاه
unknown-device = دستگاه ناشناس
device = { $browser } روی { $system }
from-country = ورود از { $country }
last-used-now = آخرین استفاده: همین حالا
last-used-minutes = { $count ->
    [one] آخرین استفاده: { $count } دقیقه پیش
   *[other] آخرین استفاده: { $count } دقیقه پیش
}
last-used-hours = { $count ->
    [one] آخرین استفاده: { $count } ساعت پیش
   *[other] آخرین استفاده: { $count } ساعت پیش
}
last-used-days = { $count ->
    [one] آخرین استفاده: { $count } روز پیش
   *[other] آخرین استفاده: { $count } روز پیش
}
began-now = ورود: همین حالا
began-minutes = { $count ->
    [one] ورود: { $count } دقیقه پیش
   *[other] ورود: { $count } دقیقه پیش
}
began-hours = { $count ->
    [one] ورود: { $count } ساعت پیش
   *[other] ورود: { $count } ساعت پیش
}
began-days = { $count ->
    [one] ورود: { $count } روز پیش
   *[other] ورود: { $count } روز پیش
}
end-session = خروج از آن دستگاه
end-other-sessions = خروج از همهٔ دستگاه‌های دیگر
end-all-sessions = خروج از همهٔ دستگاه‌ها
password-saved = رمز عبورتان ذخیره شد و از همهٔ دستگاه‌های دیگرتان خارج شدید.
session-ended = از آن دستگاه خارج شدید.
other-sessions-ended = از همهٔ دستگاه‌های دیگرتان خارج شدید.

## Signing out

sign-out-title = خارج می‌شوید؟
signed-out-title = خارج شدید
signed-out-only-here = در این دستگاه خارج شدید. برای اطمینان از خروج در همه‌جا، کمی بعد دوباره وارد و سپس خارج شوید.

## When signing in did not work

interrupted = ورود ناتمام ماند. لطفاً دوباره تلاش کنید.
declined = ورودتان در { $provider } انجام نشد. دوباره تلاش کنید یا روش دیگری انتخاب کنید.
provider-trouble = فعلاً ورود با { $provider } ممکن نیست. کمی بعد دوباره تلاش کنید یا روش دیگری انتخاب کنید.
our-trouble = فعلاً ورود ممکن نیست. لطفاً کمی بعد دوباره تلاش کنید.
wrong-pair = نشانی یا رمز عبور درست نیست. می‌توانید به‌جای آن کد بگیرید یا رمز عبور جدیدی انتخاب کنید.
password-missing = لطفاً رمز عبورتان را وارد کنید.
current-password-wrong = این رمز عبور فعلی شما نیست.

## What is wrong with an e-mail address

email-suggestion = منظورتان { $address } است؟ اگر بله، کافی است ادامه دهید.
email-empty = لطفاً نشانی ایمیلتان را وارد کنید.
email-too-long = این برای نشانی ایمیل بیش از حد طولانی است. لطفاً آن را بررسی کنید.
email-no-at = نشانی ایمیل یک @ دارد، مانند name@example.com.
email-several-ats = لطفاً فقط یک نشانی با یک @ وارد کنید.
email-spaces = لطفاً فاصله‌ها را حذف کنید.
email-full-width = لطفاً به‌جای حروف تمام‌عرض از حروف معمولی استفاده کنید.
email-dots = لطفاً نقطه‌های پیش از @ را بررسی کنید.
email-character = پیش از @ نویسه‌ای هست که در نشانی‌های ایمیل به کار نمی‌رود.
email-scripts = حرف‌های پیش از @ از خط‌های مختلف‌اند. لطفاً آن‌ها را بررسی کنید.
email-direction = بخش پیش از @ در دو جهت خوانده می‌شود. لطفاً آن را بررسی کنید.
email-domain = لطفاً بخش پس از @ را بررسی کنید.
email-ending = پس از @ نامی با پسوند می‌آید، مانند example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] حداقل { $least } نویسه وارد کنید.
   *[other] حداقل { $least } نویسه وارد کنید.
}
password-too-long = { $most ->
    [one] حداکثر { $most } نویسه وارد کنید.
   *[other] حداکثر { $most } نویسه وارد کنید.
}
password-characters = فقط از حروف، ارقام، نشانه‌های نگارشی، فاصله و ایموجی استفاده کنید.
password-common = افراد زیادی از این رمز عبور استفاده می‌کنند و زودتر از بقیه حدس زده می‌شود. رمز عبور دیگری انتخاب کنید.
password-personal = رمز عبوری انتخاب کنید که نشانی ایمیل شما و نام این سایت در آن نباشد.
password-breached = این رمز عبور در نشت اطلاعات جای دیگری فاش شده است. رمز عبور دیگری انتخاب کنید.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = این نشانی کار نمی‌کند
bad-address-advice = لطفاً آن را بررسی کنید یا از صفحهٔ اصلی شروع کنید.
sign-in-first-title = لطفاً وارد شوید
sign-in-first-advice = این صفحه برای مشتریانی است که وارد شده‌اند.
not-allowed-title = برای این حساب در دسترس نیست
not-allowed-advice = این صفحه با حساب شما باز نمی‌شود. شاید با حساب دیگرتان باز شود.
cross-site-title = لطفاً این کار را همین‌جا انجام دهید
cross-site-advice = درخواست از سایت دیگری آمد؛ برای همین کاری انجام ندادیم. لطفاً از دکمهٔ صفحهٔ ما استفاده کنید.
not-found-title = اینجا چیزی نیست
not-found-advice = شاید صفحه جابه‌جا شده باشد. لطفاً از صفحهٔ اصلی شروع کنید.
not-here-title = این کار اینجا ممکن نیست
not-here-advice = لطفاً از صفحهٔ اصلی شروع کنید.
unknown-site-title = چنین سایتی اینجا نیست
unknown-site-advice = لطفاً نشانی را بررسی کنید.
too-large-title = این مقدار یکجا خیلی زیاد است
too-large-advice = آنچه فرستاده شد از هر چیزی که می‌خواهیم طولانی‌تر است. لطفاً از صفحهٔ اصلی شروع کنید.
check-form-title = لطفاً نوشته‌تان را بررسی کنید
check-form-advice = چیزی در فرم مناسب نیست. لطفاً برگردید و آن را بررسی کنید.
closed-account-title = این حساب بسته است
closed-account-advice = اگر فکر می‌کنید اشتباهی شده، لطفاً از ما بپرسید یا از حساب دیگری استفاده کنید.
sign-in-again-title = لطفاً دوباره وارد شوید
not-signed-in-title = ورود انجام نشد
choose-again-advice = می‌توانید دوباره تلاش کنید یا روش دیگری انتخاب کنید.
provider-trouble-title = فعلاً ورود ممکن نیست
provider-trouble-advice = لطفاً کمی بعد دوباره تلاش کنید یا روش دیگری برای ورود انتخاب کنید.
set-up-title = به‌زودی برمی‌گردیم
set-up-advice = سایت در حال آماده‌سازی است. لطفاً چند دقیقهٔ دیگر دوباره تلاش کنید.
account-trouble-title = فعلاً حساب شما را پیدا نمی‌کنیم
unreachable-title = این صفحه فعلاً در دسترس نیست
too-slow-title = این صفحه بیش از حد طول می‌کشد
still-signed-in-advice = از حسابتان خارج نشده‌اید. لطفاً کمی بعد دوباره تلاش کنید.
our-fault-title = مشکلی از سمت ما پیش آمد
our-fault-advice = لطفاً کمی بعد دوباره تلاش کنید.
too-many-title = کمی سریع پیش رفت
too-many-advice = از اینجا تلاش‌های زیادی انجام شد. چیزی از دست نرفته و حساب شما امن است.
retry-seconds = { $seconds ->
    [one] لطفاً { $seconds } ثانیهٔ دیگر دوباره تلاش کنید.
   *[other] لطفاً { $seconds } ثانیهٔ دیگر دوباره تلاش کنید.
}
retry-minutes = { $minutes ->
    [one] لطفاً { $minutes } دقیقهٔ دیگر دوباره تلاش کنید.
   *[other] لطفاً { $minutes } دقیقهٔ دیگر دوباره تلاش کنید.
}
retry-hours = { $hours ->
    [one] لطفاً { $hours } ساعت دیگر دوباره تلاش کنید.
   *[other] لطفاً { $hours } ساعت دیگر دوباره تلاش کنید.
}
retry-days = { $days ->
    [one] لطفاً { $days } روز دیگر دوباره تلاش کنید.
   *[other] لطفاً { $days } روز دیگر دوباره تلاش کنید.
}
by-code-lead = لازم نیست منتظر بمانید: بخواهید کدی به نشانی شما بفرستیم و با آن وارد شوید.
limiter-advice = بخشی از سامانهٔ ما از کار افتاده است و تا درست نشود، کسی نمی‌تواند وارد شود. لطفاً کمی بعد دوباره تلاش کنید.
head-too-large-advice = نشانی یا کوکی‌ها طولانی‌تر از آن‌اند که بتوانیم بپذیریم. لطفاً از صفحهٔ اصلی شروع کنید یا کوکی‌های این سایت را پاک کنید.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = یک مرحلهٔ دیگر
challenge-lead = به‌تازگی کسی رمزهای عبور زیادی را امتحان کرده است؛ برای همین بررسی می‌کنیم که شما ربات نباشید. لطفاً رمز عبورتان را دوباره وارد کنید؛ بقیه را مرورگرتان در چند ثانیه انجام می‌دهد.
challenge-hint = اگر اتفاقی نمی‌افتد، مرورگرتان اینجا اسکریپت اجرا نمی‌کند. به‌جای آن کد بگیرید.
challenge-again = خیلی طول کشید یا مرورگرتان کار را تمام نکرد. لطفاً یک بار دیگر تلاش کنید.
weak-password-title = لطفاً رمز عبور دیگری انتخاب کنید
common-password-lead = وارد شده‌اید، ولی رمز عبورتان را راحت می‌شود حدس زد: افراد زیادی از آن استفاده می‌کنند، یا بیشترِ آن نشانی شما یا نام ماست. رمز عبور دیگری انتخاب کنید.
breached-password-lead = وارد شده‌اید، ولی رمز عبورتان در نشت اطلاعات جای دیگری فاش شده است و غریبه‌ها چنین رمزهایی را امتحان می‌کنند. رمز عبور دیگری انتخاب کنید.

## Providers: Google, Facebook, …

more-ways = روش‌های دیگر ورود
provider-unwell = فعلاً پاسخ نمی‌دهد. شاید روش دیگری سریع‌تر باشد.
in-app = شما در مرورگر { $app } هستید و بعضی از روش‌های ورود در آن کار نمی‌کنند.
open-outside = باز کردن در مرورگر خودتان
outside-title = این صفحه را در مرورگر خودتان باز کنید
outside-lead = ورود با { $provider } در داخل { $app } ممکن نیست، ولی در مرورگر خودتان می‌شود:
outside-hint = اگر اتفاقی نمی‌افتد، منوی برنامه را باز کنید و باز کردن صفحه در مرورگر را انتخاب کنید، یا این نشانی را کپی کنید:
other-ways = استفاده از روشی دیگر در همین‌جا

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = روش‌های ورود
ways-lead = با هر یک از این روش‌ها می‌توانید وارد حسابتان شوید.
ways-change = تغییر روش‌ها
way-remove = حذف
way-last = این تنها روش ورود شماست؛ برای همین نمی‌شود آن را حذف کرد.
way-add = افزودن { $provider }
way-added = از این پس می‌توانید با آن وارد شوید.
way-removed = این روش حذف شد و ورودهایی که با آن انجام شده بود باطل شدند.
way-taken = این روش ورود مال حساب دیگری است. خارج شوید و آنجا از آن استفاده کنید.
way-kept = این تنها روش ورودی است که مانده؛ برای همین حذف نشد.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = این ورود کار شما نبود؟
disown-lead = شما را از همهٔ دستگاه‌ها خارج می‌کنیم، رمز عبور را باطل می‌کنیم و کدی برای انتخاب رمز عبور جدید برایتان می‌فرستیم.
disown-new-ways = روش‌های ورود تازه نیز حذف می‌شوند.
disown-action = من نبودم: خروج از همهٔ دستگاه‌ها
disown-stale = این پیوند دیگر کار نمی‌کند. اگر ممکن است کس دیگری رمز عبورتان را بداند، رمز عبور جدیدی انتخاب کنید.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = شما در صف هستید
waiting-lead = الان افراد زیادی اینجا هستند. به‌محض اینکه نوبتتان برسد، شما را راه می‌دهیم.
waiting-place = { $place ->
    [one] شمارهٔ شما در صف { $place } است.
   *[other] شمارهٔ شما در صف { $place } است.
}
waiting-soon = تا کمتر از یک دقیقهٔ دیگر نوبتتان می‌رسد.
waiting-minutes = { $minutes ->
    [one] حدود { $minutes } دقیقه طول می‌کشد.
   *[other] حدود { $minutes } دقیقه طول می‌کشد.
}
waiting-hours = { $hours ->
    [one] حدود { $hours } ساعت طول می‌کشد.
   *[other] حدود { $hours } ساعت طول می‌کشد.
}
waiting-at-most-minutes = { $minutes ->
    [one] بیشتر از { $minutes } دقیقه طول نمی‌کشد.
   *[other] بیشتر از { $minutes } دقیقه طول نمی‌کشد.
}
waiting-at-most-hours = { $hours ->
    [one] بیشتر از { $hours } ساعت طول نمی‌کشد.
   *[other] بیشتر از { $hours } ساعت طول نمی‌کشد.
}
waiting-by-itself = این صفحه خودش پیش می‌رود. جایتان محفوظ است، حتی اگر صفحه را ببندید و برگردید.
waiting-opens = { $minutes ->
    [one] درها { $minutes } دقیقهٔ دیگر باز می‌شوند. هر کس تا آن زمان اینجا باشد، جایی تصادفی در صف می‌گیرد.
   *[other] درها { $minutes } دقیقهٔ دیگر باز می‌شوند. هر کس تا آن زمان اینجا باشد، جایی تصادفی در صف می‌گیرد.
}
waiting-look = بررسی دوباره

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = کد شما برای { $brand }
mail-welcome = خوش آمدید!
mail-register = با این کد حسابتان را در { $brand } می‌سازید:
mail-has-account-subject = شما در { $brand } حساب دارید
mail-has-account-title = شما از قبل حساب دارید
mail-has-account = کسی می‌خواست با این نشانی در { $brand } حساب بسازد، ولی این نشانی از قبل حساب دارد. اگر خودتان بودید، با این کد وارد می‌شوید.
mail-sign-in-subject = کد ورود شما به { $brand }
mail-sign-in-title = کد ورود شما
mail-sign-in = با این کد وارد { $brand } می‌شوید:
mail-no-account-title = هنوز حسابی وجود ندارد
mail-no-account = کسی می‌خواست با این نشانی وارد { $brand } شود، ولی این نشانی آنجا حسابی ندارد. اگر خودتان بودید و حساب می‌خواهید، با این کد ساخته می‌شود. اگر با نشانی دیگری حساب دارید، از همان استفاده کنید.
mail-recover-subject = رمز عبور جدید شما برای { $brand }
mail-recover = با این کد رمز عبور جدیدی برای { $brand } انتخاب می‌کنید:
mail-link-title = ورود با { $provider }
mail-link = با این کد می‌توانید با { $provider } وارد حسابتان در { $brand } شوید. برای امنیت شما، با این کار رمز عبور و ورودهای قبلی حساب باطل می‌شوند.
mail-password-set-subject = شما در { $brand } رمز عبور دارید
mail-password-set-title = حالا رمز عبور دارید
mail-password-set = برای حساب شما در { $brand } رمز عبوری انتخاب شد.
mail-password-changed-subject = رمز عبور شما در { $brand } تغییر کرد
mail-password-changed-title = رمز عبور شما تغییر کرد
mail-password-changed = رمز عبور حساب شما در { $brand } تغییر کرد. از همهٔ دستگاه‌های دیگر خارج شدید.
mail-linked-subject = روش تازه‌ای برای ورود به { $brand }
mail-linked-title = حالا می‌توانید با { $provider } وارد شوید
mail-linked = ورود با { $provider } به حساب شما در { $brand } اضافه شد.
mail-linked-ended = رمز عبور و ورودهای قبلی حساب باطل شدند.
mail-enter-code = وارد کردن کد
mail-choose-password = رمز عبورتان را فراموش کرده‌اید؟ رمز عبور جدیدی انتخاب کنید
mail-code-lifetime = { $minutes ->
    [one] این کد { $minutes } دقیقه، برای یک بار و فقط همان‌جا که آن را خواستید معتبر است. هیچ‌وقت آن را به روش دیگری از شما نمی‌خواهیم.
   *[other] این کد { $minutes } دقیقه، برای یک بار و فقط همان‌جا که آن را خواستید معتبر است. هیچ‌وقت آن را به روش دیگری از شما نمی‌خواهیم.
}
mail-not-you = اگر این درخواست از شما نبود، لازم نیست کاری بکنید: بدون کد اتفاقی نمی‌افتد.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = ورود جدید به { $brand }
mail-new-sign-in-title = ورود از دستگاه یا جایی جدید
mail-new-sign-in = کسی برای اولین بار با این دستگاه وارد حساب شما در { $brand } شد: { $device }.
mail-new-sign-in-from = کسی برای اولین بار با این دستگاه وارد حساب شما در { $brand } شد: { $device }، از { $country }.
mail-not-me = من نبودم
mail-not-me-hint = اگر کار خودتان بود، لازم نیست کاری بکنید. اگر نبود، دکمه را بزنید: صفحه‌ای باز می‌شود که شما را از همهٔ دستگاه‌ها خارج می‌کند، رمز عبور را باطل می‌کند و کدی برای انتخاب رمز عبور جدید برایتان می‌فرستد.
