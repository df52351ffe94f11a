## The language

language-name = עברית
language-label = שפה
language-action = שינוי

## On many pages

sign-in = התחברות
sign-out = התנתקות
try-again = ניסיון נוסף
home = לדף הבית
other-account = שימוש בחשבון אחר
continue-with = המשך עם { $provider }
or = או
continue = המשך
terms = תנאי השימוש
privacy = פרטיות
back-to-sign-in = חזרה להתחברות
back-to-site = חזרה לאתר
not-now = לא עכשיו

## Signing in, registering, a forgotten password

email = כתובת אימייל
password = סיסמה
email-code = שלחו לי קוד באימייל
create-account = יצירת חשבון
create-account-lead = יש להזין כתובת אימייל, ונשלח אליה קוד כדי לוודא שהיא שלך.
forgot-password = שכחת את הסיסמה?
forgot-password-lead = יש להזין כתובת אימייל, ונשלח אליה קוד שבעזרתו אפשר לבחור סיסמה חדשה.
send-code = שליחת הקוד

## The code from a mail

code-title = נא לבדוק את האימייל
code-lead = שלחנו אימייל אל { $address }. יש להזין את הקוד שמופיע בו.
code-link-lead = כדי להתחבר באמצעות { $provider } לחשבון של הכתובת הזו, צריך לוודא שהכתובת שלך. למען האבטחה, הסיסמה הישנה והחיבורים הקודמים של החשבון יבוטלו אז.
code-label = קוד בן 8 ספרות
code-hint = { $minutes ->
    [one] הקוד תקף למשך דקה אחת. לא הגיע אימייל? כדאי לבדוק בתיקיית הספאם, או לבקש אימייל נוסף.
    [two] הקוד תקף למשך שתי דקות. לא הגיע אימייל? כדאי לבדוק בתיקיית הספאם, או לבקש אימייל נוסף.
   *[other] הקוד תקף למשך { $minutes } דקות. לא הגיע אימייל? כדאי לבדוק בתיקיית הספאם, או לבקש אימייל נוסף.
}
code-again = אימייל נוסף בדרך אליך. רק הקוד האחרון תקף.
send-another-code = שליחת קוד נוסף
other-address = שימוש בכתובת אחרת או בדרך אחרת
code-wrong = זה לא הקוד הנכון. נא לבדוק את האימייל האחרון.
code-used-up = הקוד הזה כבר לא תקף. אפשר לבקש קוד נוסף.
code-format = בקוד יש 8 ספרות.
elsewhere-title = הקוד שלך
elsewhere-lead = יש להקליד את הקוד במקום שבו ביקשת אותו:
elsewhere-hint = ביקשת אותו בדפדפן אחר או במכשיר אחר, ולכן לא בוצעה כאן התחברות.
sign-in-here = התחברות כאן במקום זאת

## Passwords

choose-password = בחירת סיסמה
choose-new-password = בחירת סיסמה חדשה
change-password-title = שינוי הסיסמה
change-password-lead = עם שמירת הסיסמה תתבצע התנתקות מכל שאר המכשירים שלך.
current-password = הסיסמה הנוכחית
new-password = סיסמה חדשה
password-hint = { $least ->
    [one] לפחות תו אחד. הכי טוב לבחור כמה מילים שקל לזכור.
    [two] לפחות שני תווים. הכי טוב לבחור כמה מילים שקל לזכור.
   *[other] לפחות { $least } תווים. הכי טוב לבחור כמה מילים שקל לזכור.
}
save-password = שמירת הסיסמה

## The account

account-title = החשבון שלך
signed-in-as = התחברת בתור { $who }.
signed-in = התחברת לחשבון.
has-password = יש לך סיסמה.
has-no-password = אין לך סיסמה.
change-password = שינוי הסיסמה
set-password = בחירת סיסמה
sign-ins-title = אפשר להתחבר באמצעות
sessions-title = איפה החשבון שלך מחובר
sessions-count = { $count ->
    [one] במכשיר אחד.
    [two] בשני מכשירים.
   *[other] ב־{ $count } מכשירים.
}
show-sessions = הצגת המכשירים
sessions-lead = יש כאן מכשיר שאינו מוכר לך? כדאי להתנתק ממנו ולשנות את הסיסמה.
this-device = המכשיר הזה
unknown-device = מכשיר לא ידוע
device = { $browser } ב־{ $system }
from-country = מקום ההתחברות: { $country }
last-used-now = שימוש אחרון: ממש עכשיו
last-used-minutes = { $count ->
    [one] שימוש אחרון: לפני דקה
    [two] שימוש אחרון: לפני שתי דקות
   *[other] שימוש אחרון: לפני { $count } דקות
}
last-used-hours = { $count ->
    [one] שימוש אחרון: לפני שעה
    [two] שימוש אחרון: לפני שעתיים
   *[other] שימוש אחרון: לפני { $count } שעות
}
last-used-days = { $count ->
    [one] שימוש אחרון: לפני יום
    [two] שימוש אחרון: לפני יומיים
   *[other] שימוש אחרון: לפני { $count } ימים
}
began-now = התחברות: ממש עכשיו
began-minutes = { $count ->
    [one] התחברות: לפני דקה
    [two] התחברות: לפני שתי דקות
   *[other] התחברות: לפני { $count } דקות
}
began-hours = { $count ->
    [one] התחברות: לפני שעה
    [two] התחברות: לפני שעתיים
   *[other] התחברות: לפני { $count } שעות
}
began-days = { $count ->
    [one] התחברות: לפני יום
    [two] התחברות: לפני יומיים
   *[other] התחברות: לפני { $count } ימים
}
end-session = התנתקות מהמכשיר
end-other-sessions = התנתקות מכל שאר המכשירים
end-all-sessions = התנתקות מכל המכשירים
password-saved = הסיסמה נשמרה, והתנתקת מכל שאר המכשירים שלך.
session-ended = התנתקת מהמכשיר שבחרת.
other-sessions-ended = התנתקת מכל שאר המכשירים שלך.

## Signing out

sign-out-title = להתנתק?
signed-out-title = התנתקת
signed-out-only-here = התנתקת מהמכשיר הזה. כדי לוודא שהתנתקת בכל מקום, כדאי להתחבר ולהתנתק שוב בעוד רגע.

## When signing in did not work

interrupted = ההתחברות נקטעה. נא לנסות שוב.
declined = ההתחברות באמצעות { $provider } לא הושלמה. אפשר לנסות שוב או לבחור דרך אחרת.
provider-trouble = כרגע לא ניתן להתחבר באמצעות { $provider }. אפשר לנסות שוב בעוד רגע או לבחור דרך אחרת.
our-trouble = כרגע אנחנו לא מצליחים לחבר אותך. נא לנסות שוב בעוד רגע.
wrong-pair = הכתובת או הסיסמה אינן נכונות. אפשר לקבל קוד במקום, או לבחור סיסמה חדשה.
password-missing = נא להזין את הסיסמה.
current-password-wrong = זו לא הסיסמה הנוכחית שלך.

## What is wrong with an e-mail address

email-suggestion = האם התכוונת לכתובת { $address }? אם כן, אפשר פשוט להמשיך.
email-empty = נא להזין כתובת אימייל.
email-too-long = זה ארוך מדי לכתובת אימייל. נא לבדוק את הכתובת.
email-no-at = בכתובת אימייל יש @, כמו name@example.com.
email-several-ats = נא להזין כתובת אחת, עם @ אחד.
email-spaces = נא להסיר את הרווחים.
email-full-width = נא להשתמש באותיות רגילות ולא באותיות ברוחב מלא.
email-dots = נא לבדוק את הנקודות שלפני ה־@.
email-character = לפני ה־@ יש תו שאינו קיים בכתובות אימייל.
email-scripts = האותיות שלפני ה־@ שייכות לכתבים שונים. נא לבדוק אותן.
email-direction = מה שמופיע לפני ה־@ נקרא בשני כיוונים. נא לבדוק זאת.
email-domain = נא לבדוק את מה שמופיע אחרי ה־@.
email-ending = אחרי ה־@ בא שם עם סיומת, כמו example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] הסיסמה צריכה לכלול לפחות תו אחד.
    [two] הסיסמה צריכה לכלול לפחות שני תווים.
   *[other] הסיסמה צריכה לכלול לפחות { $least } תווים.
}
password-too-long = { $most ->
    [one] הסיסמה יכולה לכלול תו אחד לכל היותר.
    [two] הסיסמה יכולה לכלול שני תווים לכל היותר.
   *[other] הסיסמה יכולה לכלול { $most } תווים לכל היותר.
}
password-characters = אפשר להשתמש רק באותיות, בספרות, בסימני פיסוק, ברווחים ובאמוג׳י.
password-common = אנשים רבים משתמשים בסיסמה הזו, ולכן היא מהראשונות שמנסים לנחש. נא לבחור סיסמה אחרת.
password-personal = נא לבחור סיסמה שאינה כוללת את כתובת האימייל שלך או את שם האתר.
password-breached = הסיסמה הזו ידועה מדליפת מידע במקום אחר. נא לבחור סיסמה אחרת.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = הכתובת הזו לא פועלת
bad-address-advice = נא לבדוק אותה או להתחיל מדף הבית.
sign-in-first-title = נא להתחבר
sign-in-first-advice = הדף הזה מיועד ללקוחות מחוברים.
not-allowed-title = לא זמין בחשבון הזה
not-allowed-advice = אי אפשר לפתוח את הדף הזה מהחשבון שלך. אולי אפשר לפתוח אותו מחשבון אחר שלך.
cross-site-title = נא לעשות זאת כאן
cross-site-advice = הבקשה הגיעה מאתר אחר, ולכן לא עשינו דבר. נא להשתמש בכפתור שבדף שלנו.
not-found-title = אין כאן כלום
not-found-advice = ייתכן שהדף הועבר. נא להתחיל מדף הבית.
not-here-title = אי אפשר לעשות זאת כאן
not-here-advice = נא להתחיל מדף הבית.
unknown-site-title = אין כאן אתר כזה
unknown-site-advice = נא לבדוק את הכתובת.
too-large-title = זה יותר מדי בבת אחת
too-large-advice = מה שנשלח ארוך יותר מכל דבר שאנחנו מבקשים. נא להתחיל מדף הבית.
check-form-title = נא לבדוק את מה שהקלדת
check-form-advice = משהו בטופס לא מתאים. נא לחזור ולבדוק אותו.
closed-account-title = החשבון הזה סגור
closed-account-advice = אם לדעתך זו טעות, אפשר לפנות אלינו, או להשתמש בחשבון אחר.
sign-in-again-title = נא להתחבר שוב
not-signed-in-title = ההתחברות לא הושלמה
choose-again-advice = אפשר לנסות שוב או לבחור דרך אחרת.
provider-trouble-title = ההתחברות לא פועלת כרגע
provider-trouble-advice = נא לנסות שוב בעוד רגע, או לבחור דרך אחרת להתחבר.
set-up-title = נחזור בקרוב
set-up-advice = האתר בהקמה. נא לנסות שוב בעוד כמה דקות.
account-trouble-title = אנחנו לא מוצאים כרגע את החשבון שלך
unreachable-title = אי אפשר להגיע כרגע לדף הזה
too-slow-title = טעינת הדף נמשכת זמן רב מדי
still-signed-in-advice = החשבון שלך עדיין מחובר. נא לנסות שוב בעוד רגע.
our-fault-title = משהו השתבש אצלנו
our-fault-advice = נא לנסות שוב בעוד רגע.
too-many-title = זה היה קצת מהיר מדי
too-many-advice = הגיעו מכאן יותר מדי ניסיונות. שום דבר לא אבד, והחשבון שלך בטוח.
retry-seconds = { $seconds ->
    [one] נא לנסות שוב בעוד שנייה אחת.
    [two] נא לנסות שוב בעוד שתי שניות.
   *[other] נא לנסות שוב בעוד { $seconds } שניות.
}
retry-minutes = { $minutes ->
    [one] נא לנסות שוב בעוד דקה אחת.
    [two] נא לנסות שוב בעוד שתי דקות.
   *[other] נא לנסות שוב בעוד { $minutes } דקות.
}
retry-hours = { $hours ->
    [one] נא לנסות שוב בעוד שעה אחת.
    [two] נא לנסות שוב בעוד שעתיים.
   *[other] נא לנסות שוב בעוד { $hours } שעות.
}
retry-days = { $days ->
    [one] נא לנסות שוב בעוד יום אחד.
    [two] נא לנסות שוב בעוד יומיים.
   *[other] נא לנסות שוב בעוד { $days } ימים.
}
by-code-lead = אין צורך להמתין: אפשר לקבל קוד לכתובת שלך ולהתחבר איתו.
limiter-advice = משהו אצלנו לא פועל כרגע, ועד שיחזור לפעול אי אפשר להתחבר. נא לנסות שוב בעוד רגע.
head-too-large-advice = הכתובת או העוגיות ארוכות יותר ממה שאנחנו יכולים לקבל. נא להתחיל מדף הבית, או למחוק את העוגיות של האתר הזה.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = עוד שלב אחד
challenge-lead = לאחרונה מישהו ניסה סיסמאות רבות, ולכן אנחנו מוודאים שלא מדובר ברובוט. נא להזין שוב את הסיסמה; הדפדפן יעשה את השאר תוך כמה שניות.
challenge-hint = אם לא קורה כלום, הדפדפן שלך לא מריץ כאן סקריפטים. אפשר לקבל קוד במקום.
challenge-again = זה נמשך זמן רב מדי, או שהדפדפן לא סיים. נא לנסות שוב.
weak-password-title = נא לבחור סיסמה אחרת
common-password-lead = התחברת לחשבון, אבל קל לנחש את הסיסמה שלך: אנשים רבים משתמשים בה, או שהיא מורכבת בעיקר מהכתובת שלך או מהשם שלנו. נא לבחור סיסמה אחרת.
breached-password-lead = התחברת לחשבון, אבל הסיסמה שלך ידועה מדליפת מידע במקום אחר, וזרים מנסים סיסמאות כאלה. נא לבחור סיסמה אחרת.

## Providers: Google, Facebook, …

more-ways = דרכים נוספות להתחבר
provider-unwell = אין תגובה כרגע. אולי דרך אחרת תהיה מהירה יותר.
in-app = הדף הזה פתוח בדפדפן של { $app }, וחלק מהדרכים להתחבר לא פועלות בו.
open-outside = פתיחה בדפדפן שלך
outside-title = נא לפתוח את הדף הזה בדפדפן שלך
outside-lead = אי אפשר להתחבר באמצעות { $provider } בתוך { $app }. בדפדפן שלך אפשר:
outside-hint = אם לא קורה כלום, אפשר לפתוח את תפריט האפליקציה ולבחור בפתיחת הדף בדפדפן, או להעתיק את הכתובת הזו:
other-ways = שימוש בדרך אחרת כאן

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = דרכים להתחבר
ways-lead = אפשר להתחבר לחשבון שלך בכל אחת מהדרכים האלה.
ways-change = שינוי הדרכים
way-remove = הסרה
way-last = זו הדרך היחידה שלך להתחבר, ולכן אי אפשר להסיר אותה.
way-add = הוספת { $provider }
way-added = מעכשיו אפשר להתחבר בדרך הזו.
way-removed = הדרך הזו הוסרה, והחיבורים שבוצעו באמצעותה בוטלו.
way-taken = דרך ההתחברות הזו שייכת לחשבון אחר. אפשר להתנתק ולהשתמש בה שם.
way-kept = זו הדרך היחידה שנותרה להתחבר, ולכן היא לא הוסרה.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = זו לא הייתה התחברות שלך?
disown-lead = נבצע התנתקות מכל המכשירים, נבטל את הסיסמה ונשלח לך קוד לבחירת סיסמה חדשה.
disown-new-ways = גם דרכים חדשות להתחבר מוסרות.
disown-action = זה לא הייתי אני: התנתקות מכל המכשירים
disown-stale = הקישור הזה כבר לא תקף. אם ייתכן שמישהו אחר יודע את הסיסמה שלך, כדאי לבחור סיסמה חדשה.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = נכנסת לתור
waiting-lead = יש כאן הרבה אנשים כרגע. נכניס אותך ברגע שיגיע תורך.
waiting-place = { $place ->
    [one] המקום שלך בתור: { $place }.
    [two] המקום שלך בתור: { $place }.
   *[other] המקום שלך בתור: { $place }.
}
waiting-soon = תורך יגיע בעוד פחות מדקה.
waiting-minutes = { $minutes ->
    [one] זה ייקח בערך דקה אחת.
    [two] זה ייקח בערך שתי דקות.
   *[other] זה ייקח בערך { $minutes } דקות.
}
waiting-hours = { $hours ->
    [one] זה ייקח בערך שעה אחת.
    [two] זה ייקח בערך שעתיים.
   *[other] זה ייקח בערך { $hours } שעות.
}
waiting-at-most-minutes = { $minutes ->
    [one] זה ייקח לכל היותר דקה אחת.
    [two] זה ייקח לכל היותר שתי דקות.
   *[other] זה ייקח לכל היותר { $minutes } דקות.
}
waiting-at-most-hours = { $hours ->
    [one] זה ייקח לכל היותר שעה אחת.
    [two] זה ייקח לכל היותר שעתיים.
   *[other] זה ייקח לכל היותר { $hours } שעות.
}
waiting-by-itself = הדף הזה ימשיך מעצמו. המקום שלך נשמר גם אם סוגרים את הדף וחוזרים אליו.
waiting-opens = { $minutes ->
    [one] הדלתות ייפתחו בעוד דקה אחת. כל מי שיהיה כאן עד אז יקבל מקום אקראי בתור.
    [two] הדלתות ייפתחו בעוד שתי דקות. כל מי שיהיה כאן עד אז יקבל מקום אקראי בתור.
   *[other] הדלתות ייפתחו בעוד { $minutes } דקות. כל מי שיהיה כאן עד אז יקבל מקום אקראי בתור.
}
waiting-look = בדיקה חוזרת עכשיו

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = הקוד שלך לאתר { $brand }
mail-welcome = ברוכים הבאים!
mail-register = עם הקוד הזה אפשר ליצור את החשבון שלך באתר { $brand }:
mail-has-account-subject = יש לך חשבון באתר { $brand }
mail-has-account-title = כבר יש לך חשבון
mail-has-account = מישהו ביקש ליצור חשבון באתר { $brand } עם הכתובת הזו, וכבר יש לה חשבון. אם הבקשה הייתה שלך, אפשר להתחבר עם הקוד הזה.
mail-sign-in-subject = קוד ההתחברות שלך לאתר { $brand }
mail-sign-in-title = קוד ההתחברות שלך
mail-sign-in = עם הקוד הזה אפשר להתחבר לאתר { $brand }:
mail-no-account-title = עדיין אין חשבון
mail-no-account = מישהו ביקש להתחבר לאתר { $brand } עם הכתובת הזו, ואין לה חשבון שם. אם הבקשה הייתה שלך וברצונך לפתוח חשבון, אפשר ליצור אותו עם הקוד הזה. אם יש לך חשבון עם כתובת אחרת, יש להשתמש בה.
mail-recover-subject = הסיסמה החדשה שלך לאתר { $brand }
mail-recover = עם הקוד הזה אפשר לבחור סיסמה חדשה לאתר { $brand }:
mail-link-title = התחברות באמצעות { $provider }
mail-link = עם הקוד הזה אפשר להתחבר לחשבון שלך באתר { $brand } באמצעות { $provider }. למען האבטחה, הסיסמה הישנה והחיבורים הקודמים של החשבון יבוטלו אז.
mail-password-set-subject = יש לך סיסמה לאתר { $brand }
mail-password-set-title = עכשיו יש לך סיסמה
mail-password-set = נבחרה סיסמה לחשבון שלך באתר { $brand }.
mail-password-changed-subject = הסיסמה שלך לאתר { $brand } שונתה
mail-password-changed-title = הסיסמה שלך שונתה
mail-password-changed = הסיסמה של החשבון שלך באתר { $brand } שונתה. בוצעה התנתקות מכל שאר המכשירים.
mail-linked-subject = דרך חדשה להתחבר לאתר { $brand }
mail-linked-title = עכשיו אפשר להתחבר באמצעות { $provider }
mail-linked = האפשרות להתחבר באמצעות { $provider } נוספה לחשבון שלך באתר { $brand }.
mail-linked-ended = הסיסמה הישנה והחיבורים הקודמים של החשבון בוטלו.
mail-enter-code = הזנת הקוד
mail-choose-password = שכחת את הסיסמה? בחירת סיסמה חדשה
mail-code-lifetime = { $minutes ->
    [one] הקוד תקף למשך דקה אחת, לשימוש אחד בלבד, במקום שבו ביקשת אותו. לעולם לא נבקש אותו ממך בשום דרך אחרת.
    [two] הקוד תקף למשך שתי דקות, לשימוש אחד בלבד, במקום שבו ביקשת אותו. לעולם לא נבקש אותו ממך בשום דרך אחרת.
   *[other] הקוד תקף למשך { $minutes } דקות, לשימוש אחד בלבד, במקום שבו ביקשת אותו. לעולם לא נבקש אותו ממך בשום דרך אחרת.
}
mail-not-you = אם לא ביקשת זאת, אין צורך לעשות דבר: בלי הקוד לא יקרה כלום.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = התחברות חדשה לאתר { $brand }
mail-new-sign-in-title = התחברות ממכשיר או ממקום חדש
mail-new-sign-in = מישהו התחבר לחשבון שלך באתר { $brand } בפעם הראשונה מהמכשיר הבא: { $device }.
mail-new-sign-in-from = מישהו התחבר לחשבון שלך באתר { $brand } בפעם הראשונה מהמכשיר הבא: { $device }. מקום ההתחברות: { $country }.
mail-not-me = זה לא הייתי אני
mail-not-me-hint = אם הפעולה נעשתה על ידך, אין צורך לעשות דבר. אם לא, יש ללחוץ על הכפתור: הוא מוביל לדף שבו מתבצעת התנתקות מכל המכשירים, הסיסמה מבוטלת ונשלח אליך קוד לבחירת סיסמה חדשה.
