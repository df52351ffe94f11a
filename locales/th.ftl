## The language

language-name = ไทย
language-label = ภาษา
language-action = เปลี่ยน

## On many pages

sign-in = เข้าสู่ระบบ
sign-out = ออกจากระบบ
try-again = ลองอีกครั้ง
home = ไปที่หน้าแรก
other-account = ใช้บัญชีอื่น
continue-with = ดำเนินการต่อด้วย { $provider }
or = หรือ
continue = ดำเนินการต่อ
terms = ข้อกำหนด
privacy = ความเป็นส่วนตัว
back-to-sign-in = กลับไปหน้าเข้าสู่ระบบ
back-to-site = กลับไปที่เว็บไซต์
not-now = ไว้ภายหลัง

## Signing in, registering, a forgotten password

email = อีเมล
password = รหัสผ่าน
email-code = ส่งรหัสยืนยันทางอีเมล
create-account = สร้างบัญชี
create-account-lead = กรอกอีเมลของคุณ แล้วเราจะส่งรหัสยืนยันไปให้ เพื่อยืนยันว่าเป็นอีเมลของคุณ
forgot-password = ลืมรหัสผ่าน?
forgot-password-lead = กรอกอีเมลของคุณ แล้วใช้รหัสยืนยันที่เราส่งไปให้เพื่อตั้งรหัสผ่านใหม่
send-code = ส่งรหัสยืนยัน

## The code from a mail

code-title = ตรวจดูอีเมลของคุณ
code-lead = เราส่งอีเมลไปที่ { $address } แล้ว โปรดกรอกรหัสยืนยันที่อยู่ในอีเมล
code-link-lead = หากต้องการใช้ { $provider } กับบัญชีของอีเมลนี้ โปรดยืนยันว่าเป็นอีเมลของคุณ หลังจากนั้น รหัสผ่านเดิมของบัญชีจะใช้ไม่ได้และเซสชันเดิมจะสิ้นสุดลง เพื่อความปลอดภัยของคุณ
code-label = รหัสยืนยัน 8 หลัก
code-hint = { $minutes ->
   *[other] รหัสใช้ได้ภายใน { $minutes } นาที ไม่ได้รับอีเมลใช่ไหม ลองดูในโฟลเดอร์สแปม หรือขอรหัสยืนยันใหม่
}
code-again = เรากำลังส่งอีเมลให้อีกฉบับ ใช้ได้เฉพาะรหัสยืนยันล่าสุดเท่านั้น
send-another-code = ส่งรหัสยืนยันใหม่
other-address = ใช้อีเมลอื่นหรือวิธีอื่น
code-wrong = รหัสยืนยันไม่ตรงกัน โปรดตรวจดูอีเมลล่าสุด
code-used-up = รหัสยืนยันนี้ใช้ไม่ได้แล้ว โปรดขอรหัสใหม่
code-format = รหัสยืนยันมี 8 หลัก
elsewhere-title = รหัสยืนยันของคุณ
elsewhere-lead = กรอกรหัสนี้ในหน้าที่คุณขอรหัสไว้:
elsewhere-hint = คุณขอรหัสนี้จากเบราว์เซอร์หรืออุปกรณ์อื่น จึงยังไม่มีการเข้าสู่ระบบที่นี่
sign-in-here = เข้าสู่ระบบที่นี่แทน

## Passwords

choose-password = ตั้งรหัสผ่าน
choose-new-password = ตั้งรหัสผ่านใหม่
change-password-title = เปลี่ยนรหัสผ่าน
change-password-lead = เมื่อบันทึกแล้ว อุปกรณ์อื่นทั้งหมดของคุณจะออกจากระบบ
current-password = รหัสผ่านปัจจุบัน
new-password = รหัสผ่านใหม่
password-hint = { $least ->
   *[other] อย่างน้อย { $least } อักขระ แนะนำให้ใช้คำสองสามคำที่คุณจำได้
}
save-password = บันทึกรหัสผ่าน

## The account

account-title = บัญชีของคุณ
signed-in-as = คุณเข้าสู่ระบบในชื่อ { $who }
signed-in = คุณเข้าสู่ระบบอยู่
has-password = คุณตั้งรหัสผ่านไว้แล้ว
has-no-password = คุณยังไม่ได้ตั้งรหัสผ่าน
change-password = เปลี่ยนรหัสผ่าน
set-password = ตั้งรหัสผ่าน
sign-ins-title = คุณเข้าสู่ระบบได้ด้วย
sessions-title = อุปกรณ์ที่เข้าสู่ระบบอยู่
sessions-count = { $count ->
   *[other] อุปกรณ์ { $count } เครื่อง
}
show-sessions = ดูอุปกรณ์
sessions-lead = หากมีอุปกรณ์ที่คุณไม่รู้จัก ให้ออกจากระบบบนอุปกรณ์นั้นแล้วเปลี่ยนรหัสผ่าน
this-device = อุปกรณ์นี้
unknown-device = อุปกรณ์ที่ไม่รู้จัก
device = { $browser } บน { $system }
from-country = เข้าสู่ระบบจาก { $country }
last-used-now = ใช้งานล่าสุดเมื่อสักครู่
last-used-minutes = { $count ->
   *[other] ใช้งานล่าสุดเมื่อ { $count } นาทีที่แล้ว
}
last-used-hours = { $count ->
   *[other] ใช้งานล่าสุดเมื่อ { $count } ชั่วโมงที่แล้ว
}
last-used-days = { $count ->
   *[other] ใช้งานล่าสุดเมื่อ { $count } วันที่แล้ว
}
began-now = เข้าสู่ระบบเมื่อสักครู่
began-minutes = { $count ->
   *[other] เข้าสู่ระบบเมื่อ { $count } นาทีที่แล้ว
}
began-hours = { $count ->
   *[other] เข้าสู่ระบบเมื่อ { $count } ชั่วโมงที่แล้ว
}
began-days = { $count ->
   *[other] เข้าสู่ระบบเมื่อ { $count } วันที่แล้ว
}
end-session = ออกจากระบบบนอุปกรณ์นั้น
end-other-sessions = ออกจากระบบบนอุปกรณ์อื่นทั้งหมด
end-all-sessions = ออกจากระบบทุกที่
password-saved = บันทึกรหัสผ่านแล้ว อุปกรณ์อื่นทั้งหมดของคุณออกจากระบบแล้ว
session-ended = อุปกรณ์นั้นออกจากระบบแล้ว
other-sessions-ended = อุปกรณ์อื่นทั้งหมดของคุณออกจากระบบแล้ว

## Signing out

sign-out-title = ออกจากระบบใช่ไหม
signed-out-title = คุณออกจากระบบแล้ว
signed-out-only-here = คุณออกจากระบบบนอุปกรณ์นี้แล้ว เพื่อให้แน่ใจว่าออกจากระบบทุกที่ โปรดเข้าสู่ระบบแล้วออกจากระบบอีกครั้งในอีกสักครู่

## When signing in did not work

interrupted = การเข้าสู่ระบบหยุดลงกลางคัน โปรดลองอีกครั้ง
declined = การเข้าสู่ระบบที่ { $provider } ไม่สำเร็จ ลองอีกครั้ง หรือเลือกวิธีอื่น
provider-trouble = ขณะนี้เข้าสู่ระบบด้วย { $provider } ไม่ได้ ลองอีกครั้งในอีกสักครู่ หรือเลือกวิธีอื่น
our-trouble = ขณะนี้ระบบของเราขัดข้อง จึงยังเข้าสู่ระบบไม่ได้ โปรดลองอีกครั้งในอีกสักครู่
wrong-pair = อีเมลหรือรหัสผ่านไม่ถูกต้อง คุณขอรับรหัสยืนยันแทน หรือตั้งรหัสผ่านใหม่ก็ได้
password-missing = โปรดกรอกรหัสผ่านของคุณ
current-password-wrong = รหัสผ่านปัจจุบันไม่ถูกต้อง

## What is wrong with an e-mail address

email-suggestion = คุณหมายถึง { $address } ใช่ไหม ถ้าใช่ ดำเนินการต่อได้เลย
email-empty = โปรดกรอกอีเมลของคุณ
email-too-long = ข้อความนี้ยาวเกินไปสำหรับอีเมล โปรดตรวจสอบ
email-no-at = อีเมลต้องมีเครื่องหมาย @ เช่น name@example.com
email-several-ats = โปรดกรอกอีเมลเดียวที่มี @ เพียงตัวเดียว
email-spaces = โปรดลบช่องว่างออก
email-full-width = โปรดใช้ตัวอักษรปกติ แทนตัวอักษรแบบเต็มความกว้าง
email-dots = โปรดตรวจสอบจุดที่อยู่หน้า @
email-character = หน้า @ มีอักขระที่ไม่ใช้ในอีเมล
email-scripts = ตัวอักษรหน้า @ มาจากหลายระบบการเขียนปนกัน โปรดตรวจสอบ
email-direction = ข้อความหน้า @ มีทิศทางการอ่านสองทิศทาง โปรดตรวจสอบ
email-domain = โปรดตรวจสอบส่วนที่อยู่หลัง @
email-ending = หลัง @ ต้องเป็นชื่อที่มีส่วนลงท้าย เช่น example.com

## What is wrong with a new password

password-too-short = { $least ->
   *[other] โปรดใช้อย่างน้อย { $least } อักขระ
}
password-too-long = { $most ->
   *[other] โปรดใช้ไม่เกิน { $most } อักขระ
}
password-characters = ใช้ได้เฉพาะตัวอักษร ตัวเลข เครื่องหมายวรรคตอน ช่องว่าง และอีโมจิ
password-common = รหัสผ่านนี้มีคนใช้มาก จึงถูกเดาเป็นอันดับแรก โปรดใช้รหัสผ่านอื่น
password-personal = โปรดตั้งรหัสผ่านที่ไม่มีอีเมลของคุณหรือชื่อเว็บไซต์นี้
password-breached = รหัสผ่านนี้เคยหลุดจากเหตุข้อมูลรั่วไหลที่อื่น โปรดใช้รหัสผ่านอื่น

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = ที่อยู่เว็บนี้ใช้ไม่ได้
bad-address-advice = โปรดตรวจสอบ หรือเริ่มจากหน้าแรก
sign-in-first-title = โปรดเข้าสู่ระบบ
sign-in-first-advice = หน้านี้สำหรับลูกค้าที่เข้าสู่ระบบแล้ว
not-allowed-title = ใช้กับบัญชีนี้ไม่ได้
not-allowed-advice = บัญชีนี้เปิดหน้านี้ไม่ได้ แต่บัญชีอื่นของคุณอาจเปิดได้
cross-site-title = โปรดทำรายการบนเว็บไซต์ของเรา
cross-site-advice = คำขอนี้มาจากเว็บไซต์อื่น เราจึงไม่ได้ทำอะไร โปรดใช้ปุ่มบนหน้าเว็บของเรา
not-found-title = ไม่มีอะไรที่นี่
not-found-advice = หน้านี้อาจย้ายไปแล้ว โปรดเริ่มจากหน้าแรก
not-here-title = ทำรายการนั้นที่นี่ไม่ได้
not-here-advice = โปรดเริ่มจากหน้าแรก
unknown-site-title = ไม่มีเว็บไซต์นี้ที่นี่
unknown-site-advice = โปรดตรวจสอบที่อยู่เว็บ
too-large-title = ข้อมูลในครั้งเดียวมากเกินไป
too-large-advice = ข้อมูลที่ส่งมายาวกว่าที่เราต้องการมาก โปรดเริ่มจากหน้าแรก
check-form-title = โปรดตรวจสอบข้อมูลที่กรอก
check-form-advice = ข้อมูลบางอย่างในแบบฟอร์มยังใช้ไม่ได้ โปรดกลับไปตรวจสอบ
closed-account-title = บัญชีนี้ปิดแล้ว
closed-account-advice = หากคิดว่าเป็นความผิดพลาด โปรดสอบถามเรา หรือใช้บัญชีอื่น
sign-in-again-title = โปรดเข้าสู่ระบบอีกครั้ง
not-signed-in-title = เข้าสู่ระบบไม่สำเร็จ
choose-again-advice = คุณลองอีกครั้ง หรือเลือกวิธีอื่นก็ได้
provider-trouble-title = ขณะนี้เข้าสู่ระบบไม่ได้
provider-trouble-advice = โปรดลองอีกครั้งในอีกสักครู่ หรือเลือกวิธีเข้าสู่ระบบอื่น
set-up-title = อีกไม่นานเราจะกลับมา
set-up-advice = เรากำลังเตรียมเว็บไซต์ โปรดลองอีกครั้งในอีกไม่กี่นาที
account-trouble-title = ขณะนี้เราค้นหาบัญชีของคุณไม่ได้
unreachable-title = ขณะนี้เปิดหน้านี้ไม่ได้
too-slow-title = หน้านี้ใช้เวลานานเกินไป
still-signed-in-advice = คุณยังเข้าสู่ระบบอยู่ โปรดลองอีกครั้งในอีกสักครู่
our-fault-title = เกิดข้อผิดพลาดในระบบของเรา
our-fault-advice = โปรดลองอีกครั้งในอีกสักครู่
too-many-title = เร็วไปนิดหนึ่ง
too-many-advice = มีการลองจากที่นี่หลายครั้งเกินไป ไม่มีอะไรสูญหาย และบัญชีของคุณปลอดภัย
retry-seconds = { $seconds ->
   *[other] โปรดลองอีกครั้งในอีก { $seconds } วินาที
}
retry-minutes = { $minutes ->
   *[other] โปรดลองอีกครั้งในอีก { $minutes } นาที
}
retry-hours = { $hours ->
   *[other] โปรดลองอีกครั้งในอีก { $hours } ชั่วโมง
}
retry-days = { $days ->
   *[other] โปรดลองอีกครั้งในอีก { $days } วัน
}
by-code-lead = คุณไม่ต้องรอ ขอรับรหัสยืนยันทางอีเมล แล้วใช้รหัสนั้นเข้าสู่ระบบได้เลย
limiter-advice = ระบบส่วนหนึ่งของเราขัดข้อง จึงยังไม่มีใครเข้าสู่ระบบได้จนกว่าจะกลับมาใช้งานได้ โปรดลองอีกครั้งในอีกสักครู่
head-too-large-advice = ที่อยู่เว็บหรือคุกกี้ยาวเกินกว่าที่เรารับได้ โปรดเริ่มจากหน้าแรก หรือล้างคุกกี้ของเว็บไซต์นี้

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = อีกเพียงขั้นตอนเดียว
challenge-lead = ช่วงนี้มีผู้ลองใช้รหัสผ่านจำนวนมาก เราจึงต้องตรวจสอบว่าคุณไม่ใช่โปรแกรมอัตโนมัติ โปรดกรอกรหัสผ่านของคุณอีกครั้ง จากนั้นเบราว์เซอร์จะจัดการส่วนที่เหลือ ซึ่งใช้เวลาไม่กี่วินาที
challenge-hint = หากไม่มีอะไรเกิดขึ้น แสดงว่าเบราว์เซอร์ของคุณไม่ได้เรียกใช้สคริปต์ที่นี่ ขอรับรหัสยืนยันแทนได้
challenge-again = ใช้เวลานานเกินไป หรือเบราว์เซอร์ของคุณทำไม่เสร็จ โปรดลองอีกครั้ง
weak-password-title = โปรดใช้รหัสผ่านอื่น
common-password-lead = คุณเข้าสู่ระบบแล้ว แต่รหัสผ่านของคุณเดาได้ง่าย เพราะมีคนใช้มาก หรือส่วนใหญ่เป็นอีเมลของคุณหรือชื่อของเรา โปรดใช้รหัสผ่านอื่น
breached-password-lead = คุณเข้าสู่ระบบแล้ว แต่รหัสผ่านของคุณเคยหลุดจากเหตุข้อมูลรั่วไหลที่อื่น และคนแปลกหน้ามักลองใช้รหัสผ่านเหล่านั้น โปรดใช้รหัสผ่านอื่น

## Providers: Google, Facebook, …

more-ways = วิธีเข้าสู่ระบบเพิ่มเติม
provider-unwell = ขณะนี้ยังไม่ตอบสนอง วิธีอื่นอาจเร็วกว่า
in-app = คุณกำลังใช้เบราว์เซอร์ของ { $app } ซึ่งวิธีเข้าสู่ระบบบางวิธีใช้ไม่ได้
open-outside = เปิดในเบราว์เซอร์ของคุณ
outside-title = เปิดหน้านี้ในเบราว์เซอร์ของคุณ
outside-lead = เข้าสู่ระบบด้วย { $provider } ภายใน { $app } ไม่ได้ แต่ทำในเบราว์เซอร์ของคุณได้:
outside-hint = หากไม่มีอะไรเกิดขึ้น ให้เปิดเมนูของแอปแล้วเลือกเปิดหน้านี้ในเบราว์เซอร์ของคุณ หรือคัดลอกที่อยู่เว็บนี้:
other-ways = ใช้วิธีอื่นที่นี่

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = วิธีเข้าสู่ระบบ
ways-lead = คุณเข้าบัญชีได้ด้วยวิธีใดก็ได้ต่อไปนี้
ways-change = เปลี่ยนวิธีเข้าสู่ระบบ
way-remove = นำออก
way-last = นี่เป็นวิธีเข้าสู่ระบบเพียงวิธีเดียวของคุณ จึงนำออกไม่ได้
way-add = เพิ่ม { $provider }
way-added = ต่อไปนี้คุณเข้าสู่ระบบด้วยวิธีนี้ได้แล้ว
way-removed = นำออกแล้ว เซสชันที่เริ่มด้วยวิธีนี้สิ้นสุดลงแล้ว
way-taken = วิธีเข้าสู่ระบบนี้เป็นของบัญชีอื่น โปรดออกจากระบบแล้วใช้กับบัญชีนั้น
way-kept = นี่เป็นวิธีเข้าสู่ระบบเพียงวิธีเดียวที่เหลืออยู่ จึงไม่ได้นำออก

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = การเข้าสู่ระบบนี้ไม่ใช่คุณใช่ไหม
disown-lead = เราจะนำทุกอุปกรณ์ออกจากระบบ ยกเลิกรหัสผ่าน และส่งรหัสยืนยันให้คุณเพื่อตั้งรหัสผ่านใหม่
disown-new-ways = วิธีเข้าสู่ระบบที่เพิ่มใหม่จะถูกนำออกด้วย
disown-action = ไม่ใช่ฉัน: ออกจากระบบบนอุปกรณ์ทั้งหมด
disown-stale = ลิงก์นี้ใช้ไม่ได้แล้ว หากคนอื่นอาจรู้รหัสผ่านของคุณ โปรดตั้งรหัสผ่านใหม่

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = คุณอยู่ในคิวแล้ว
waiting-lead = ขณะนี้มีคนเข้ามาเป็นจำนวนมาก เราจะให้คุณเข้าทันทีที่ถึงคิวของคุณ
waiting-place = { $place ->
   *[other] คุณอยู่ในคิวลำดับที่ { $place }
}
waiting-soon = จะถึงคิวของคุณในอีกไม่ถึงหนึ่งนาที
waiting-minutes = { $minutes ->
   *[other] รออีกประมาณ { $minutes } นาที
}
waiting-hours = { $hours ->
   *[other] รออีกประมาณ { $hours } ชั่วโมง
}
waiting-at-most-minutes = { $minutes ->
   *[other] รออีกไม่เกิน { $minutes } นาที
}
waiting-at-most-hours = { $hours ->
   *[other] รออีกไม่เกิน { $hours } ชั่วโมง
}
waiting-by-itself = หน้านี้จะไปต่อโดยอัตโนมัติ คิวยังเป็นของคุณ แม้จะปิดหน้านี้แล้วกลับมาใหม่
waiting-opens = { $minutes ->
   *[other] จะเปิดให้เข้าในอีก { $minutes } นาที ทุกคนที่อยู่ที่นี่เมื่อถึงเวลานั้นจะได้ลำดับคิวแบบสุ่ม
}
waiting-look = ดูอีกครั้งตอนนี้

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = รหัสยืนยันของคุณสำหรับ { $brand }
mail-welcome = ยินดีต้อนรับ!
mail-register = ใช้รหัสนี้เพื่อสร้างบัญชีของคุณที่ { $brand }:
mail-has-account-subject = คุณมีบัญชีที่ { $brand } อยู่แล้ว
mail-has-account-title = คุณมีบัญชีอยู่แล้ว
mail-has-account = มีผู้ต้องการสร้างบัญชีที่ { $brand } ด้วยอีเมลนี้ ซึ่งมีบัญชีอยู่แล้ว หากเป็นคุณ ใช้รหัสนี้เข้าสู่ระบบได้เลย
mail-sign-in-subject = รหัสยืนยันเข้าสู่ระบบ { $brand }
mail-sign-in-title = รหัสยืนยันการเข้าสู่ระบบของคุณ
mail-sign-in = ใช้รหัสนี้เพื่อเข้าสู่ระบบที่ { $brand }:
mail-no-account-title = ยังไม่มีบัญชี
mail-no-account = มีผู้ต้องการเข้าสู่ระบบที่ { $brand } ด้วยอีเมลนี้ ซึ่งยังไม่มีบัญชีที่นั่น หากเป็นคุณและคุณต้องการมีบัญชี ใช้รหัสนี้สร้างบัญชีได้เลย หากคุณมีบัญชีที่ใช้อีเมลอื่น โปรดใช้อีเมลนั้น
mail-recover-subject = รหัสผ่านใหม่ของคุณสำหรับ { $brand }
mail-recover = ใช้รหัสนี้เพื่อตั้งรหัสผ่านใหม่ที่ { $brand }:
mail-link-title = เข้าสู่ระบบด้วย { $provider }
mail-link = ใช้รหัสนี้เพื่อเปิดการเข้าสู่ระบบด้วย { $provider } ในบัญชีของคุณที่ { $brand } หลังจากนั้น รหัสผ่านเดิมของบัญชีจะใช้ไม่ได้และเซสชันเดิมจะสิ้นสุดลง เพื่อความปลอดภัยของคุณ
mail-password-set-subject = คุณมีรหัสผ่านที่ { $brand } แล้ว
mail-password-set-title = คุณมีรหัสผ่านแล้ว
mail-password-set = มีการตั้งรหัสผ่านสำหรับบัญชีของคุณที่ { $brand } แล้ว
mail-password-changed-subject = รหัสผ่านที่ { $brand } เปลี่ยนแล้ว
mail-password-changed-title = รหัสผ่านของคุณเปลี่ยนแล้ว
mail-password-changed = มีการเปลี่ยนรหัสผ่านสำหรับบัญชีของคุณที่ { $brand } และอุปกรณ์อื่นทั้งหมดออกจากระบบแล้ว
mail-linked-subject = วิธีใหม่ในการเข้าสู่ระบบที่ { $brand }
mail-linked-title = คุณเข้าสู่ระบบด้วย { $provider } ได้แล้ว
mail-linked = มีการเพิ่ม { $provider } ในบัญชีของคุณที่ { $brand } แล้ว
mail-linked-ended = รหัสผ่านเดิมของบัญชีใช้ไม่ได้อีก และเซสชันเดิมสิ้นสุดลงแล้ว
mail-enter-code = กรอกรหัสยืนยัน
mail-choose-password = ลืมรหัสผ่าน? ตั้งรหัสผ่านใหม่
mail-code-lifetime = { $minutes ->
   *[other] รหัสนี้ใช้ได้ภายใน { $minutes } นาที เพียงครั้งเดียว และเฉพาะในหน้าที่คุณขอรหัสไว้ เราไม่เคยขอรหัสนี้จากคุณด้วยวิธีอื่น
}
mail-not-you = หากไม่ใช่คุณ ไม่ต้องทำอะไร เพราะถ้าไม่มีรหัสนี้ก็จะไม่มีอะไรเกิดขึ้น

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = การเข้าสู่ระบบครั้งใหม่ที่ { $brand }
mail-new-sign-in-title = มีการเข้าสู่ระบบจากที่ใหม่
mail-new-sign-in = มีผู้เข้าสู่ระบบบัญชีของคุณที่ { $brand } เป็นครั้งแรกบนอุปกรณ์นี้: { $device }
mail-new-sign-in-from = มีผู้เข้าสู่ระบบบัญชีของคุณที่ { $brand } เป็นครั้งแรกบนอุปกรณ์นี้: { $device } จาก { $country }
mail-not-me = ไม่ใช่ฉัน
mail-not-me-hint = หากเป็นคุณ ไม่ต้องทำอะไร หากไม่ใช่ โปรดกดปุ่มเพื่อไปยังหน้าที่จะนำทุกอุปกรณ์ออกจากระบบ ยกเลิกรหัสผ่าน และส่งรหัสยืนยันให้คุณเพื่อตั้งรหัสผ่านใหม่
