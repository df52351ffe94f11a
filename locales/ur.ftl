## The language

language-name = اردو
language-label = زبان
language-action = تبدیل کریں

## On many pages

sign-in = سائن ان کریں
sign-out = سائن آؤٹ کریں
try-again = دوبارہ کوشش کریں
home = ہوم پیج پر جائیں
other-account = دوسرا اکاؤنٹ استعمال کریں
continue-with = { $provider } کے ساتھ جاری رکھیں
or = یا
continue = جاری رکھیں
terms = شرائط
privacy = رازداری
back-to-sign-in = سائن ان پر واپس جائیں
back-to-site = سائٹ پر واپس جائیں
not-now = ابھی نہیں

## Signing in, registering, a forgotten password

email = ای میل پتہ
password = پاس ورڈ
email-code = مجھے ای میل پر کوڈ بھیجیں
create-account = اکاؤنٹ بنائیں
create-account-lead = اپنا ای میل پتہ درج کریں۔ ہم آپ کو ایک کوڈ بھیجیں گے جس سے تصدیق ہو گی کہ یہ پتہ آپ کا ہے۔
forgot-password = پاس ورڈ بھول گئے؟
forgot-password-lead = اپنا ای میل پتہ درج کریں۔ ہم اس پر ایک کوڈ بھیجیں گے، اس کی مدد سے نیا پاس ورڈ منتخب کریں۔
send-code = کوڈ بھیجیں

## The code from a mail

code-title = اپنی ای میل دیکھیں
code-lead = ہم نے { $address } پر ای میل بھیج دی ہے۔ اس میں موجود کوڈ درج کریں۔
code-link-lead = اس پتے کے اکاؤنٹ کے ساتھ { $provider } استعمال کرنے کے لیے تصدیق کریں کہ یہ پتہ آپ کا ہے۔ آپ کی حفاظت کے لیے اس کے ساتھ ہی اکاؤنٹ کا پرانا پاس ورڈ اور پرانے سیشن ختم ہو جائیں گے۔
code-label = 8 ہندسوں کا کوڈ
code-hint = { $minutes ->
    [one] یہ کوڈ { $minutes } منٹ تک کارآمد ہے۔ ای میل نہیں ملی؟ اسپام فولڈر دیکھیں، یا دوسری ای میل منگوائیں۔
   *[other] یہ کوڈ { $minutes } منٹ تک کارآمد ہے۔ ای میل نہیں ملی؟ اسپام فولڈر دیکھیں، یا دوسری ای میل منگوائیں۔
}
code-again = آپ کو ایک اور ای میل بھیجی جا رہی ہے۔ صرف تازہ ترین کوڈ کام کرے گا۔
send-another-code = دوسرا کوڈ بھیجیں
other-address = دوسرا پتہ یا دوسرا طریقہ استعمال کریں
code-wrong = یہ کوڈ درست نہیں۔ براہ کرم تازہ ترین ای میل دیکھیں۔
code-used-up = یہ کوڈ اب کام نہیں کرتا۔ دوسرا کوڈ منگوائیں۔
code-format = کوڈ میں 8 ہندسے ہوتے ہیں۔
elsewhere-title = آپ کا کوڈ
elsewhere-lead = یہ کوڈ وہاں درج کریں جہاں آپ نے اسے منگوایا تھا:
elsewhere-hint = آپ نے یہ کسی دوسرے براؤزر یا دوسرے آلے پر منگوایا تھا، اس لیے یہاں کوئی سائن ان نہیں ہوا۔
sign-in-here = اس کے بجائے یہاں سائن ان کریں

## Passwords

choose-password = پاس ورڈ منتخب کریں
choose-new-password = نیا پاس ورڈ منتخب کریں
change-password-title = اپنا پاس ورڈ تبدیل کریں
change-password-lead = اسے محفوظ کرنے پر آپ کے باقی تمام آلات سائن آؤٹ ہو جائیں گے۔
current-password = موجودہ پاس ورڈ
new-password = نیا پاس ورڈ
password-hint = { $least ->
    [one] کم از کم { $least } حرف۔ چند ایسے الفاظ بہترین ہیں جو آپ کو یاد رہیں۔
   *[other] کم از کم { $least } حروف۔ چند ایسے الفاظ بہترین ہیں جو آپ کو یاد رہیں۔
}
save-password = پاس ورڈ محفوظ کریں

## The account

account-title = آپ کا اکاؤنٹ
signed-in-as = آپ { $who } کے طور پر سائن ان ہیں۔
signed-in = آپ سائن ان ہیں۔
has-password = آپ کا پاس ورڈ موجود ہے۔
has-no-password = آپ کا کوئی پاس ورڈ نہیں ہے۔
change-password = تبدیل کریں
set-password = منتخب کریں
sign-ins-title = آپ ان سے سائن ان کر سکتے ہیں
sessions-title = آپ کہاں سائن ان ہیں
sessions-count = { $count ->
    [one] { $count } آلے پر۔
   *[other] { $count } آلات پر۔
}
show-sessions = آلات دیکھیں
sessions-lead = اگر آپ ان میں سے کسی آلے کو نہیں پہچانتے تو اسے سائن آؤٹ کریں اور اپنا پاس ورڈ تبدیل کریں۔
this-device = یہ آلہ
unknown-device = نامعلوم آلہ
device = { $system } پر { $browser }
from-country = { $country } سے سائن ان کیا گیا
last-used-now = آخری استعمال: ابھی ابھی
last-used-minutes = { $count ->
    [one] آخری استعمال: { $count } منٹ پہلے
   *[other] آخری استعمال: { $count } منٹ پہلے
}
last-used-hours = { $count ->
    [one] آخری استعمال: { $count } گھنٹہ پہلے
   *[other] آخری استعمال: { $count } گھنٹے پہلے
}
last-used-days = { $count ->
    [one] آخری استعمال: { $count } دن پہلے
   *[other] آخری استعمال: { $count } دن پہلے
}
began-now = سائن ان: ابھی ابھی
began-minutes = { $count ->
    [one] سائن ان: { $count } منٹ پہلے
   *[other] سائن ان: { $count } منٹ پہلے
}
began-hours = { $count ->
    [one] سائن ان: { $count } گھنٹہ پہلے
   *[other] سائن ان: { $count } گھنٹے پہلے
}
began-days = { $count ->
    [one] سائن ان: { $count } دن پہلے
   *[other] سائن ان: { $count } دن پہلے
}
end-session = وہاں سائن آؤٹ کریں
end-other-sessions = باقی تمام آلات سے سائن آؤٹ کریں
end-all-sessions = ہر جگہ سے سائن آؤٹ کریں
password-saved = آپ کا پاس ورڈ محفوظ ہو گیا ہے۔ آپ کے باقی تمام آلات سائن آؤٹ ہو گئے ہیں۔
session-ended = وہ آلہ سائن آؤٹ ہو گیا ہے۔
other-sessions-ended = آپ کے باقی تمام آلات سائن آؤٹ ہو گئے ہیں۔

## Signing out

sign-out-title = سائن آؤٹ کریں؟
signed-out-title = آپ سائن آؤٹ ہو گئے ہیں
signed-out-only-here = آپ اس آلے پر سائن آؤٹ ہو گئے ہیں۔ ہر جگہ سائن آؤٹ یقینی بنانے کے لیے تھوڑی دیر میں دوبارہ سائن ان اور پھر سائن آؤٹ کریں۔

## When signing in did not work

interrupted = سائن ان درمیان میں رک گیا۔ براہ کرم دوبارہ کوشش کریں۔
declined = { $provider } پر آپ کا سائن ان نہیں ہوا۔ دوبارہ کوشش کریں یا کوئی دوسرا طریقہ منتخب کریں۔
provider-trouble = ابھی { $provider } سے سائن ان نہیں ہو سکتا۔ تھوڑی دیر میں دوبارہ کوشش کریں یا کوئی دوسرا طریقہ منتخب کریں۔
our-trouble = ہم ابھی آپ کو سائن ان نہیں کر سکتے۔ براہ کرم تھوڑی دیر میں دوبارہ کوشش کریں۔
wrong-pair = پتہ یا پاس ورڈ درست نہیں۔ آپ اس کے بجائے کوڈ منگوا سکتے ہیں یا نیا پاس ورڈ منتخب کر سکتے ہیں۔
password-missing = براہ کرم اپنا پاس ورڈ درج کریں۔
current-password-wrong = یہ آپ کا موجودہ پاس ورڈ نہیں ہے۔

## What is wrong with an e-mail address

email-suggestion = کیا آپ کی مراد { $address } ہے؟ اگر ہاں تو بس جاری رکھیں۔
email-empty = براہ کرم اپنا ای میل پتہ درج کریں۔
email-too-long = ای میل پتے کے لیے یہ بہت لمبا ہے۔ براہ کرم اسے چیک کریں۔
email-no-at = ای میل پتے میں @ ہوتا ہے، جیسے name@example.com۔
email-several-ats = براہ کرم ایک ہی پتہ درج کریں، جس میں ایک ہی @ ہو۔
email-spaces = براہ کرم خالی جگہیں نکال دیں۔
email-full-width = براہ کرم پوری چوڑائی والے حروف کے بجائے عام حروف استعمال کریں۔
email-dots = براہ کرم @ سے پہلے کے نقطے چیک کریں۔
email-character = @ سے پہلے ایک ایسا حرف ہے جو ای میل پتوں میں نہیں ہوتا۔
email-scripts = @ سے پہلے کے حروف مختلف رسم الخط کے ہیں۔ براہ کرم انہیں چیک کریں۔
email-direction = @ سے پہلے کا حصہ دو سمتوں میں پڑھا جاتا ہے۔ براہ کرم اسے چیک کریں۔
email-domain = براہ کرم @ کے بعد کا حصہ چیک کریں۔
email-ending = @ کے بعد ایک نام آتا ہے جس کے آخر میں لاحقہ ہوتا ہے، جیسے example.com۔

## What is wrong with a new password

password-too-short = { $least ->
    [one] کم از کم { $least } حرف استعمال کریں۔
   *[other] کم از کم { $least } حروف استعمال کریں۔
}
password-too-long = { $most ->
    [one] زیادہ سے زیادہ { $most } حرف استعمال کریں۔
   *[other] زیادہ سے زیادہ { $most } حروف استعمال کریں۔
}
password-characters = صرف حروف، ہندسے، رموزِ اوقاف، خالی جگہیں اور ایموجی استعمال کریں۔
password-common = یہ پاس ورڈ بہت سے لوگ استعمال کرتے ہیں، اس لیے سب سے پہلے اسی کا اندازہ لگایا جاتا ہے۔ کوئی اور پاس ورڈ منتخب کریں۔
password-personal = ایسا پاس ورڈ منتخب کریں جس میں آپ کا ای میل پتہ اور اس سائٹ کا نام نہ ہو۔
password-breached = یہ پاس ورڈ کسی اور جگہ کے ڈیٹا لیک میں سامنے آ چکا ہے۔ کوئی اور پاس ورڈ منتخب کریں۔

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = یہ پتہ کام نہیں کرتا
bad-address-advice = براہ کرم اسے چیک کریں یا ہوم پیج سے شروع کریں۔
sign-in-first-title = براہ کرم سائن ان کریں
sign-in-first-advice = یہ صفحہ ان صارفین کے لیے ہے جو سائن ان ہیں۔
not-allowed-title = اس اکاؤنٹ کے لیے نہیں
not-allowed-advice = یہ صفحہ آپ کے اس اکاؤنٹ سے نہیں کھل سکتا۔ شاید آپ کے کسی دوسرے اکاؤنٹ سے کھل جائے۔
cross-site-title = براہ کرم یہ کام یہاں کریں
cross-site-advice = درخواست کسی دوسری سائٹ سے آئی تھی، اس لیے ہم نے کچھ نہیں کیا۔ براہ کرم ہمارے صفحے کا بٹن استعمال کریں۔
not-found-title = یہاں کچھ نہیں ہے
not-found-advice = شاید صفحہ کہیں اور منتقل ہو گیا ہے۔ براہ کرم ہوم پیج سے شروع کریں۔
not-here-title = یہ کام یہاں نہیں ہو سکتا
not-here-advice = براہ کرم ہوم پیج سے شروع کریں۔
unknown-site-title = یہاں ایسی کوئی سائٹ نہیں ہے
unknown-site-advice = براہ کرم پتہ چیک کریں۔
too-large-title = یہ ایک ساتھ بہت زیادہ ہے
too-large-advice = جو کچھ بھیجا گیا وہ ہماری مانگی ہوئی ہر چیز سے لمبا ہے۔ براہ کرم ہوم پیج سے شروع کریں۔
check-form-title = براہ کرم اپنا لکھا ہوا چیک کریں
check-form-advice = فارم میں کوئی چیز موزوں نہیں ہے۔ براہ کرم واپس جا کر اسے چیک کریں۔
closed-account-title = یہ اکاؤنٹ بند ہے
closed-account-advice = اگر آپ کے خیال میں یہ غلطی ہے تو براہ کرم ہم سے پوچھیں، یا دوسرا اکاؤنٹ استعمال کریں۔
sign-in-again-title = براہ کرم دوبارہ سائن ان کریں
not-signed-in-title = سائن ان نہیں ہو سکا
choose-again-advice = آپ دوبارہ کوشش کر سکتے ہیں یا کوئی دوسرا طریقہ منتخب کر سکتے ہیں۔
provider-trouble-title = سائن ان ابھی کام نہیں کر رہا
provider-trouble-advice = براہ کرم تھوڑی دیر میں دوبارہ کوشش کریں، یا سائن ان کا کوئی دوسرا طریقہ منتخب کریں۔
set-up-title = ہم جلد واپس آئیں گے
set-up-advice = سائٹ تیار کی جا رہی ہے۔ براہ کرم چند منٹ بعد دوبارہ کوشش کریں۔
account-trouble-title = ہمیں ابھی آپ کا اکاؤنٹ نہیں مل رہا
unreachable-title = یہ صفحہ ابھی دستیاب نہیں ہے
too-slow-title = یہ صفحہ بہت وقت لے رہا ہے
still-signed-in-advice = آپ اب بھی سائن ان ہیں۔ براہ کرم تھوڑی دیر میں دوبارہ کوشش کریں۔
our-fault-title = ہماری طرف کچھ گڑبڑ ہو گئی
our-fault-advice = براہ کرم تھوڑی دیر میں دوبارہ کوشش کریں۔
too-many-title = رفتار ذرا زیادہ ہو گئی
too-many-advice = یہاں سے بہت زیادہ کوششیں ہوئیں۔ کچھ ضائع نہیں ہوا، اور آپ کا اکاؤنٹ محفوظ ہے۔
retry-seconds = { $seconds ->
    [one] براہ کرم { $seconds } سیکنڈ بعد دوبارہ کوشش کریں۔
   *[other] براہ کرم { $seconds } سیکنڈ بعد دوبارہ کوشش کریں۔
}
retry-minutes = { $minutes ->
    [one] براہ کرم { $minutes } منٹ بعد دوبارہ کوشش کریں۔
   *[other] براہ کرم { $minutes } منٹ بعد دوبارہ کوشش کریں۔
}
retry-hours = { $hours ->
    [one] براہ کرم { $hours } گھنٹے بعد دوبارہ کوشش کریں۔
   *[other] براہ کرم { $hours } گھنٹے بعد دوبارہ کوشش کریں۔
}
retry-days = { $days ->
    [one] براہ کرم { $days } دن بعد دوبارہ کوشش کریں۔
   *[other] براہ کرم { $days } دن بعد دوبارہ کوشش کریں۔
}
by-code-lead = انتظار کی ضرورت نہیں: اپنے پتے پر کوڈ منگوائیں اور اس سے سائن ان کریں۔
limiter-advice = ہمارا ایک سسٹم بند ہے، اور اس کے بحال ہونے تک کوئی سائن ان نہیں کر سکتا۔ براہ کرم تھوڑی دیر میں دوبارہ کوشش کریں۔
head-too-large-advice = پتے یا کوکیز کی لمبائی ہماری حد سے زیادہ ہے۔ براہ کرم ہوم پیج سے شروع کریں، یا اس سائٹ کی کوکیز صاف کریں۔

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = بس ایک قدم اور
challenge-lead = حال ہی میں کسی نے بہت سے پاس ورڈ آزمائے ہیں، اس لیے ہم تصدیق کرتے ہیں کہ آپ روبوٹ نہیں ہیں۔ براہ کرم اپنا پاس ورڈ دوبارہ درج کریں؛ باقی کام آپ کا براؤزر چند سیکنڈ میں کر لے گا۔
challenge-hint = اگر کچھ نہ ہو تو آپ کا براؤزر یہاں اسکرپٹ نہیں چلاتا۔ اس کے بجائے کوڈ منگوائیں۔
challenge-again = اس میں بہت وقت لگ گیا، یا آپ کے براؤزر نے کام مکمل نہیں کیا۔ براہ کرم ایک بار پھر کوشش کریں۔
weak-password-title = براہ کرم کوئی اور پاس ورڈ منتخب کریں
common-password-lead = آپ سائن ان ہیں۔ لیکن آپ کے پاس ورڈ کا اندازہ لگانا آسان ہے: اسے بہت سے لوگ استعمال کرتے ہیں، یا اس کا زیادہ تر حصہ آپ کا پتہ یا ہمارا نام ہے۔ کوئی اور پاس ورڈ منتخب کریں۔
breached-password-lead = آپ سائن ان ہیں۔ لیکن آپ کا پاس ورڈ کسی اور جگہ کے ڈیٹا لیک میں سامنے آ چکا ہے، اور اجنبی لوگ ایسے پاس ورڈ آزماتے ہیں۔ کوئی اور پاس ورڈ منتخب کریں۔

## Providers: Google, Facebook, …

more-ways = سائن ان کے مزید طریقے
provider-unwell = ابھی یہاں سے جواب نہیں مل رہا۔ کوئی دوسرا طریقہ شاید جلدی کام کر جائے۔
in-app = آپ { $app } کے براؤزر میں ہیں، جہاں سائن ان کے کچھ طریقے کام نہیں کرتے۔
open-outside = اپنے براؤزر میں کھولیں
outside-title = یہ صفحہ اپنے براؤزر میں کھولیں
outside-lead = { $app } کے اندر { $provider } سے سائن ان نہیں ہو سکتا۔ آپ کے براؤزر میں ہو سکتا ہے:
outside-hint = اگر کچھ نہ ہو تو ایپ کا مینیو کھول کر صفحہ اپنے براؤزر میں کھولنے کا اختیار منتخب کریں، یا یہ پتہ کاپی کریں:
other-ways = یہیں دوسرا طریقہ استعمال کریں

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = سائن ان کے طریقے
ways-lead = آپ ان میں سے کسی بھی طریقے سے اپنے اکاؤنٹ میں سائن ان کر سکتے ہیں۔
ways-change = طریقے تبدیل کریں
way-remove = ہٹائیں
way-last = یہ آپ کے سائن ان کا واحد طریقہ ہے، اس لیے اسے ہٹایا نہیں جا سکتا۔
way-add = { $provider } شامل کریں
way-added = اب سے آپ اس سے سائن ان کر سکتے ہیں۔
way-removed = اسے ہٹا دیا گیا ہے۔ اس سے شروع ہونے والے سیشن ختم ہو گئے ہیں۔
way-taken = سائن ان کا یہ طریقہ کسی دوسرے اکاؤنٹ کا ہے۔ سائن آؤٹ کریں اور اسے وہاں استعمال کریں۔
way-kept = سائن ان کا صرف یہی طریقہ باقی ہے، اس لیے اسے نہیں ہٹایا گیا۔

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = کیا یہ آپ نے نہیں کیا؟
disown-lead = ہم تمام آلات سائن آؤٹ کر دیں گے، پاس ورڈ ختم کر دیں گے، اور نئے پاس ورڈ کے لیے آپ کو کوڈ بھیجیں گے۔
disown-new-ways = سائن ان کے نئے طریقے بھی ہٹا دیے جاتے ہیں۔
disown-action = یہ میں نے نہیں کیا: تمام آلات سے سائن آؤٹ کریں
disown-stale = یہ لنک اب کام نہیں کرتا۔ اگر کسی اور کو آپ کا پاس ورڈ معلوم ہو سکتا ہے تو نیا پاس ورڈ منتخب کریں۔

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = آپ قطار میں ہیں
waiting-lead = اس وقت یہاں بہت سے لوگ ہیں۔ آپ کی باری آتے ہی ہم آپ کو اندر آنے دیں گے۔
waiting-place = { $place ->
    [one] قطار میں آپ کا نمبر { $place } ہے۔
   *[other] قطار میں آپ کا نمبر { $place } ہے۔
}
waiting-soon = آپ کی باری ایک منٹ سے بھی کم میں آ جائے گی۔
waiting-minutes = { $minutes ->
    [one] تقریباً { $minutes } منٹ لگے گا۔
   *[other] تقریباً { $minutes } منٹ لگیں گے۔
}
waiting-hours = { $hours ->
    [one] تقریباً { $hours } گھنٹہ لگے گا۔
   *[other] تقریباً { $hours } گھنٹے لگیں گے۔
}
waiting-at-most-minutes = { $minutes ->
    [one] { $minutes } منٹ سے زیادہ وقت نہیں لگے گا۔
   *[other] { $minutes } منٹ سے زیادہ وقت نہیں لگے گا۔
}
waiting-at-most-hours = { $hours ->
    [one] { $hours } گھنٹے سے زیادہ وقت نہیں لگے گا۔
   *[other] { $hours } گھنٹے سے زیادہ وقت نہیں لگے گا۔
}
waiting-by-itself = یہ صفحہ خود بخود آگے بڑھ جائے گا۔ آپ کی جگہ آپ ہی کی رہے گی، چاہے آپ اسے بند کر کے واپس آئیں۔
waiting-opens = { $minutes ->
    [one] دروازے { $minutes } منٹ میں کھلیں گے۔ تب تک جو بھی یہاں ہو گا، اسے قرعہ اندازی سے جگہ ملے گی۔
   *[other] دروازے { $minutes } منٹ میں کھلیں گے۔ تب تک جو بھی یہاں ہو گا، اسے قرعہ اندازی سے جگہ ملے گی۔
}
waiting-look = ابھی دوبارہ دیکھیں

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = { $brand } کے لیے آپ کا کوڈ
mail-welcome = خوش آمدید!
mail-register = اس کوڈ سے { $brand } پر اپنا اکاؤنٹ بنائیں:
mail-has-account-subject = { $brand } پر آپ کا اکاؤنٹ موجود ہے
mail-has-account-title = آپ کا اکاؤنٹ پہلے سے موجود ہے
mail-has-account = کسی نے اس پتے سے { $brand } پر اکاؤنٹ بنانا چاہا، لیکن اس پتے کا اکاؤنٹ پہلے سے موجود ہے۔ اگر یہ آپ ہی نے کیا تھا تو اس کوڈ سے سائن ان کریں۔
mail-sign-in-subject = { $brand } کے لیے سائن ان کوڈ
mail-sign-in-title = آپ کا سائن ان کوڈ
mail-sign-in = اس کوڈ سے { $brand } پر سائن ان کریں:
mail-no-account-title = ابھی کوئی اکاؤنٹ نہیں ہے
mail-no-account = کسی نے اس پتے سے { $brand } پر سائن ان کرنا چاہا، لیکن وہاں اس پتے کا کوئی اکاؤنٹ نہیں ہے۔ اگر یہ آپ ہی نے کیا تھا اور آپ اکاؤنٹ چاہتے ہیں تو اس کوڈ سے بن جائے گا۔ اگر آپ کا اکاؤنٹ کسی دوسرے پتے سے ہے تو وہ پتہ استعمال کریں۔
mail-recover-subject = { $brand } کے لیے آپ کا نیا پاس ورڈ
mail-recover = اس کوڈ سے { $brand } پر نیا پاس ورڈ منتخب کریں:
mail-link-title = { $provider } سے سائن ان کریں
mail-link = اس کوڈ کے بعد آپ { $provider } سے { $brand } پر اپنے اکاؤنٹ میں سائن ان کر سکیں گے۔ آپ کی حفاظت کے لیے اس کے ساتھ ہی اکاؤنٹ کا پرانا پاس ورڈ اور پرانے سیشن ختم ہو جائیں گے۔
mail-password-set-subject = { $brand } پر آپ کا پاس ورڈ بن گیا ہے
mail-password-set-title = اب آپ کا پاس ورڈ موجود ہے
mail-password-set = { $brand } پر آپ کے اکاؤنٹ کے لیے پاس ورڈ منتخب کیا گیا ہے۔
mail-password-changed-subject = { $brand } پر آپ کا پاس ورڈ بدل گیا ہے
mail-password-changed-title = آپ کا پاس ورڈ بدل گیا ہے
mail-password-changed = { $brand } پر آپ کے اکاؤنٹ کا پاس ورڈ تبدیل کر دیا گیا ہے۔ باقی تمام آلات سائن آؤٹ ہو گئے ہیں۔
mail-linked-subject = { $brand } پر سائن ان کا نیا طریقہ
mail-linked-title = اب آپ { $provider } سے سائن ان کر سکتے ہیں
mail-linked = { $brand } پر آپ کے اکاؤنٹ میں { $provider } شامل کر دیا گیا ہے۔
mail-linked-ended = اکاؤنٹ کا پرانا پاس ورڈ اور پرانے سیشن ختم ہو گئے ہیں۔
mail-enter-code = کوڈ درج کریں
mail-choose-password = پاس ورڈ بھول گئے؟ نیا منتخب کریں
mail-code-lifetime = { $minutes ->
    [one] یہ کوڈ { $minutes } منٹ تک، صرف ایک بار اور وہیں کارآمد ہے جہاں آپ نے اسے منگوایا تھا۔ ہم کسی اور طریقے سے آپ سے یہ کبھی نہیں مانگتے۔
   *[other] یہ کوڈ { $minutes } منٹ تک، صرف ایک بار اور وہیں کارآمد ہے جہاں آپ نے اسے منگوایا تھا۔ ہم کسی اور طریقے سے آپ سے یہ کبھی نہیں مانگتے۔
}
mail-not-you = اگر یہ آپ نے نہیں کیا تو کچھ کرنے کی ضرورت نہیں: کوڈ کے بغیر کچھ نہیں ہوتا۔

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = { $brand } پر نیا سائن ان
mail-new-sign-in-title = نئے آلے یا نئی جگہ سے سائن ان
mail-new-sign-in = کسی نے { $brand } پر آپ کے اکاؤنٹ میں پہلی بار اس آلے سے سائن ان کیا ہے: { $device }۔
mail-new-sign-in-from = کسی نے { $brand } پر آپ کے اکاؤنٹ میں پہلی بار اس آلے سے سائن ان کیا ہے: { $device }، ملک: { $country }۔
mail-not-me = یہ میں نے نہیں کیا
mail-not-me-hint = اگر یہ آپ ہی نے کیا تھا تو کچھ کرنے کی ضرورت نہیں۔ اگر نہیں، تو بٹن دبائیں: اس سے ایک صفحہ کھلے گا جو تمام آلات سائن آؤٹ کرتا ہے، پاس ورڈ ختم کرتا ہے، اور نئے پاس ورڈ کے لیے آپ کو کوڈ بھیجتا ہے۔
