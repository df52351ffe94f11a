## The language

language-name = Bahasa Melayu
language-label = Bahasa
language-action = Tukar

## On many pages

sign-in = Log masuk
sign-out = Log keluar
try-again = Cuba lagi
home = Ke halaman utama
other-account = Guna akaun lain
continue-with = Teruskan dengan { $provider }
or = atau
continue = Teruskan
terms = Terma
privacy = Privasi
back-to-sign-in = Kembali ke log masuk
back-to-site = Kembali ke laman web
not-now = Bukan sekarang

## Signing in, registering, a forgotten password

email = Alamat e-mel
password = Kata laluan
email-code = E-melkan kod kepada saya
create-account = Buat akaun
create-account-lead = Masukkan alamat e-mel anda. Kami akan menghantar kod untuk mengesahkan bahawa alamat itu milik anda.
forgot-password = Lupa kata laluan?
forgot-password-lead = Masukkan alamat e-mel anda. Kami akan menghantar kod ke alamat itu supaya anda boleh memilih kata laluan baharu.
send-code = Hantar kod

## The code from a mail

code-title = Semak e-mel anda
code-lead = Kami telah menghantar e-mel kepada { $address }. Masukkan kod yang terdapat di dalamnya.
code-link-lead = Untuk menggunakan { $provider } dengan akaun alamat ini, sahkan bahawa alamat ini milik anda. Demi keselamatan anda, kata laluan lama dan semua log masuk terdahulu akan tamat.
code-label = Kod 8 digit
code-hint = { $minutes ->
   *[other] Kod sah selama { $minutes } minit. Tiada e-mel? Semak folder spam atau minta dihantar semula.
}
code-again = E-mel lain sedang dihantar. Hanya kod terkini boleh digunakan.
send-another-code = Hantar kod lain
other-address = Guna alamat lain atau cara lain
code-wrong = Kod tidak sepadan. Sila semak e-mel terkini.
code-used-up = Kod itu tidak boleh digunakan lagi. Minta kod baharu.
code-format = Kod mempunyai 8 digit.
elsewhere-title = Kod anda
elsewhere-lead = Masukkan kod ini di tempat anda memintanya:
elsewhere-hint = Anda memintanya dalam pelayar lain atau pada peranti lain, jadi tiada sesiapa yang log masuk di sini.
sign-in-here = Log masuk di sini sahaja

## Passwords

choose-password = Pilih kata laluan
choose-new-password = Pilih kata laluan baharu
change-password-title = Tukar kata laluan
change-password-lead = Apabila anda menyimpannya, anda akan dilog keluar daripada semua peranti lain.
current-password = Kata laluan semasa
new-password = Kata laluan baharu
password-hint = { $least ->
   *[other] Sekurang-kurangnya { $least } aksara. Sebaik-baiknya beberapa perkataan yang mudah anda ingat.
}
save-password = Simpan kata laluan

## The account

account-title = Akaun anda
signed-in-as = Anda telah log masuk sebagai { $who }.
signed-in = Anda telah log masuk.
has-password = Anda mempunyai kata laluan.
has-no-password = Anda belum mempunyai kata laluan.
change-password = Tukar
set-password = Pilih
sign-ins-title = Anda boleh log masuk dengan
sessions-title = Tempat anda log masuk
sessions-count = { $count ->
   *[other] Pada { $count } peranti.
}
show-sessions = Tunjukkan
sessions-lead = Jika ada peranti yang anda tidak kenali, log keluar daripada peranti itu dan tukar kata laluan anda.
this-device = Peranti ini
unknown-device = Peranti tidak dikenali
device = { $browser } pada { $system }
from-country = Log masuk dari { $country }
last-used-now = Baru sahaja digunakan
last-used-minutes = { $count ->
   *[other] Kali terakhir digunakan { $count } minit lalu
}
last-used-hours = { $count ->
   *[other] Kali terakhir digunakan { $count } jam lalu
}
last-used-days = { $count ->
   *[other] Kali terakhir digunakan { $count } hari lalu
}
began-now = Baru sahaja log masuk
began-minutes = { $count ->
   *[other] Log masuk { $count } minit lalu
}
began-hours = { $count ->
   *[other] Log masuk { $count } jam lalu
}
began-days = { $count ->
   *[other] Log masuk { $count } hari lalu
}
end-session = Log keluar daripada peranti itu
end-other-sessions = Log keluar daripada semua yang lain
end-all-sessions = Log keluar daripada semua peranti
password-saved = Kata laluan anda telah disimpan. Anda telah dilog keluar daripada semua peranti lain.
session-ended = Anda telah dilog keluar daripada peranti itu.
other-sessions-ended = Anda telah dilog keluar daripada semua peranti lain.

## Signing out

sign-out-title = Log keluar?
signed-out-title = Anda telah log keluar
signed-out-only-here = Anda telah log keluar pada peranti ini. Untuk memastikan anda log keluar di semua tempat, log masuk dan log keluar sekali lagi sebentar nanti.

## When signing in did not work

interrupted = Log masuk itu terganggu. Sila cuba lagi.
declined = Log masuk dengan { $provider } tidak selesai. Cuba lagi atau pilih cara lain.
provider-trouble = Anda tidak dapat log masuk dengan { $provider } buat masa ini. Cuba lagi sebentar nanti atau pilih cara lain.
our-trouble = Anda tidak dapat log masuk buat masa ini. Sila cuba lagi sebentar nanti.
wrong-pair = Alamat atau kata laluan tidak betul. Anda boleh meminta kod atau memilih kata laluan baharu.
password-missing = Sila masukkan kata laluan anda.
current-password-wrong = Itu bukan kata laluan semasa anda.

## What is wrong with an e-mail address

email-suggestion = Adakah anda maksudkan { $address }? Jika ya, teruskan sahaja.
email-empty = Sila masukkan alamat e-mel anda.
email-too-long = Itu terlalu panjang untuk alamat e-mel. Sila semak semula.
email-no-at = Alamat e-mel mempunyai tanda @, contohnya nama@example.com.
email-several-ats = Sila masukkan satu alamat dengan satu tanda @.
email-spaces = Sila masukkan alamat tanpa ruang kosong.
email-full-width = Sila gunakan huruf biasa, bukan huruf lebar penuh.
email-dots = Sila semak titik sebelum tanda @.
email-character = Ada aksara sebelum @ yang tidak digunakan dalam alamat e-mel.
email-scripts = Huruf sebelum tanda @ daripada tulisan yang berbeza. Sila semak.
email-direction = Teks sebelum tanda @ dibaca dalam dua arah. Sila semak.
email-domain = Sila semak bahagian selepas tanda @.
email-ending = Selepas tanda @ ialah nama dengan akhiran, contohnya example.com.

## What is wrong with a new password

password-too-short = { $least ->
   *[other] Gunakan sekurang-kurangnya { $least } aksara.
}
password-too-long = { $most ->
   *[other] Gunakan paling banyak { $most } aksara.
}
password-characters = Gunakan huruf, digit, tanda baca, ruang kosong dan emoji sahaja.
password-common = Ramai orang menggunakan kata laluan ini, jadi ia mudah diteka. Pilih yang lain.
password-personal = Pilih kata laluan yang tidak mengandungi alamat e-mel anda dan nama laman web ini.
password-breached = Kata laluan ini pernah bocor di tempat lain. Pilih yang lain.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Alamat ini tidak berfungsi
bad-address-advice = Sila semak semula atau mulakan dari halaman utama.
sign-in-first-title = Sila log masuk
sign-in-first-advice = Halaman web ini untuk pelanggan yang telah log masuk.
not-allowed-title = Tidak tersedia untuk akaun ini
not-allowed-advice = Akaun anda tidak boleh membuka halaman web ini. Jika anda mempunyai akaun lain, cuba akaun itu.
cross-site-title = Sila lakukannya di sini
cross-site-advice = Permintaan itu datang daripada laman web lain, jadi kami tidak berbuat apa-apa. Sila gunakan butang pada halaman kami.
not-found-title = Tiada apa-apa di sini
not-found-advice = Halaman web ini mungkin telah dipindahkan. Sila mulakan dari halaman utama.
not-here-title = Itu tidak boleh dilakukan di sini
not-here-advice = Sila mulakan dari halaman utama.
unknown-site-title = Tiada laman web sedemikian di sini
unknown-site-advice = Sila semak alamat.
too-large-title = Terlalu banyak sekali gus
too-large-advice = Data yang dihantar lebih panjang daripada yang kami perlukan. Sila mulakan dari halaman utama.
check-form-title = Sila semak maklumat yang dimasukkan
check-form-advice = Ada maklumat dalam borang yang tidak sesuai. Sila kembali dan semak.
closed-account-title = Akaun ini telah ditutup
closed-account-advice = Jika anda rasa ini satu kesilapan, sila hubungi kami atau guna akaun lain.
sign-in-again-title = Sila log masuk sekali lagi
not-signed-in-title = Anda belum log masuk
choose-again-advice = Anda boleh cuba lagi atau pilih cara lain.
provider-trouble-title = Log masuk tidak berfungsi buat masa ini
provider-trouble-advice = Sila cuba lagi sebentar nanti atau pilih cara log masuk lain.
set-up-title = Kami akan kembali tidak lama lagi
set-up-advice = Laman web sedang disediakan. Sila cuba lagi dalam beberapa minit.
account-trouble-title = Kami tidak dapat mencari akaun anda buat masa ini
unreachable-title = Halaman web ini tidak dapat dicapai buat masa ini
too-slow-title = Halaman web ini mengambil masa terlalu lama
still-signed-in-advice = Anda masih log masuk. Sila cuba lagi sebentar nanti.
our-fault-title = Ada masalah di pihak kami
our-fault-advice = Sila cuba lagi sebentar nanti.
too-many-title = Itu agak terlalu pantas
too-many-advice = Terlalu banyak cubaan dari sini. Tiada apa-apa yang hilang dan akaun anda selamat.
retry-seconds = { $seconds ->
   *[other] Sila cuba lagi dalam { $seconds } saat.
}
retry-minutes = { $minutes ->
   *[other] Sila cuba lagi dalam { $minutes } minit.
}
retry-hours = { $hours ->
   *[other] Sila cuba lagi dalam { $hours } jam.
}
retry-days = { $days ->
   *[other] Sila cuba lagi dalam { $days } hari.
}
by-code-lead = Anda tidak perlu menunggu: minta kod dihantar ke alamat e-mel anda dan log masuk dengan kod itu.
limiter-advice = Salah satu perkhidmatan kami terganggu dan sehingga ia pulih, tiada sesiapa yang dapat log masuk. Sila cuba lagi sebentar nanti.
head-too-large-advice = Alamat halaman atau kuki lebih panjang daripada yang dapat kami terima. Sila mulakan dari halaman utama atau kosongkan kuki laman web ini.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Satu langkah lagi
challenge-lead = Kebelakangan ini ada orang yang mencuba banyak kata laluan, jadi kami ingin memastikan anda bukan robot. Sila masukkan kata laluan anda sekali lagi; selebihnya dilakukan oleh pelayar anda dalam beberapa saat.
challenge-hint = Jika tiada apa-apa yang berlaku, pelayar anda tidak menjalankan skrip di sini. Minta kod sahaja.
challenge-again = Itu mengambil masa terlalu lama atau pelayar anda belum selesai. Sila cuba sekali lagi.
weak-password-title = Sila pilih kata laluan lain
common-password-lead = Anda telah log masuk. Namun kata laluan anda mudah diteka: ramai orang menggunakannya, atau sebahagian besarnya ialah alamat e-mel anda atau nama kami. Pilih yang lain.
breached-password-lead = Anda telah log masuk. Namun kata laluan anda pernah bocor di tempat lain, dan orang yang tidak dikenali mencuba kata laluan sebegitu. Pilih yang lain.

## Providers: Google, Facebook, …

more-ways = Cara log masuk yang lain
provider-unwell = Tiada respons buat masa ini. Cara lain mungkin lebih cepat.
in-app = Anda berada dalam pelayar { $app }. Sesetengah cara log masuk tidak berfungsi di sini.
open-outside = Buka dalam pelayar anda
outside-title = Buka halaman web ini dalam pelayar anda
outside-lead = Anda tidak dapat log masuk dengan { $provider } di dalam { $app }. Dalam pelayar anda, boleh:
outside-hint = Jika tiada apa-apa yang berlaku, buka menu aplikasi dan pilih untuk membuka halaman web ini dalam pelayar anda, atau salin alamat ini:
other-ways = Guna cara lain di sini

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Cara log masuk
ways-lead = Akaun anda boleh dibuka dengan mana-mana cara ini.
ways-change = Tukar cara log masuk
way-remove = Alih keluar
way-last = Ini satu-satunya cara log masuk anda, jadi ia tidak boleh dialih keluar.
way-add = Tambah { $provider }
way-added = Mulai sekarang anda boleh log masuk dengan cara ini.
way-removed = Cara ini telah dialih keluar. Sesi yang bermula dengannya telah tamat.
way-taken = Cara log masuk itu milik akaun lain. Log keluar dan gunakannya di sana.
way-kept = Ini satu-satunya cara log masuk yang tinggal, jadi ia tidak dialih keluar.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Adakah itu bukan anda?
disown-lead = Semua peranti akan dilog keluar, kata laluan dibuang dan kod dihantar kepada anda untuk memilih yang baharu.
disown-new-ways = Cara log masuk baharu juga dialih keluar.
disown-action = Bukan saya: log keluar daripada semua peranti
disown-stale = Pautan ini tidak boleh digunakan lagi. Jika orang lain mungkin mengetahui kata laluan anda, pilih yang baharu.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Anda dalam barisan menunggu
waiting-lead = Ramai orang di sini sekarang. Kami akan membenarkan anda masuk sebaik sahaja tiba giliran anda.
waiting-place = { $place ->
   *[other] Anda di tempat ke-{ $place } dalam barisan.
}
waiting-soon = Giliran anda akan tiba dalam masa kurang seminit.
waiting-minutes = { $minutes ->
   *[other] Masa menunggu kira-kira { $minutes } minit.
}
waiting-hours = { $hours ->
   *[other] Masa menunggu kira-kira { $hours } jam.
}
waiting-at-most-minutes = { $minutes ->
   *[other] Masa menunggu tidak akan melebihi { $minutes } minit.
}
waiting-at-most-hours = { $hours ->
   *[other] Masa menunggu tidak akan melebihi { $hours } jam.
}
waiting-by-itself = Halaman web ini akan diteruskan sendiri. Tempat anda kekal milik anda, walaupun anda menutupnya dan kembali.
waiting-opens = { $minutes ->
   *[other] Dibuka dalam { $minutes } minit. Semua yang sudah berada di sini ketika itu mendapat tempat secara rawak.
}
waiting-look = Semak sekarang

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Kod anda untuk { $brand }
mail-welcome = Selamat datang!
mail-register = Gunakan kod ini untuk membuat akaun di { $brand }:
mail-has-account-subject = Anda mempunyai akaun di { $brand }
mail-has-account-title = Anda sudah mempunyai akaun
mail-has-account = Seseorang mahu membuat akaun di { $brand } dengan alamat ini, yang sudah mempunyai akaun. Jika itu anda, log masuk dengan kod ini:
mail-sign-in-subject = Kod log masuk anda untuk { $brand }
mail-sign-in-title = Kod log masuk anda
mail-sign-in = Gunakan kod ini untuk log masuk di { $brand }:
mail-no-account-title = Belum ada akaun
mail-no-account = Seseorang mahu log masuk di { $brand } dengan alamat ini, yang belum mempunyai akaun di sana. Jika itu anda dan anda mahukan akaun, kod ini akan membuatnya. Jika anda mempunyai akaun dengan alamat lain, gunakan alamat itu.
mail-recover-subject = Kata laluan baharu untuk { $brand }
mail-recover = Gunakan kod ini untuk memilih kata laluan baharu di { $brand }:
mail-link-title = Log masuk dengan { $provider }
mail-link = Dengan kod ini, anda menggunakan { $provider } untuk log masuk ke akaun anda di { $brand }. Demi keselamatan anda, kata laluan lama dan semua log masuk terdahulu akan tamat.
mail-password-set-subject = Anda mempunyai kata laluan di { $brand }
mail-password-set-title = Kini anda mempunyai kata laluan
mail-password-set = Kata laluan telah dipilih untuk akaun anda di { $brand }.
mail-password-changed-subject = Kata laluan di { $brand } telah ditukar
mail-password-changed-title = Kata laluan anda telah ditukar
mail-password-changed = Kata laluan akaun anda di { $brand } telah ditukar. Anda telah dilog keluar daripada semua peranti lain.
mail-linked-subject = Cara log masuk baharu di { $brand }
mail-linked-title = Kini anda boleh log masuk dengan { $provider }
mail-linked = { $provider } telah ditambahkan pada akaun anda di { $brand }.
mail-linked-ended = Kata laluan lama dan semua log masuk terdahulu telah tamat.
mail-enter-code = Masukkan kod
mail-choose-password = Lupa kata laluan? Pilih yang baharu
mail-code-lifetime = { $minutes ->
   *[other] Kod sah selama { $minutes } minit, sekali sahaja, di tempat anda memintanya. Kami tidak pernah memintanya dengan cara lain.
}
mail-not-you = Jika ini bukan anda, anda tidak perlu berbuat apa-apa: tanpa kod, tiada apa-apa yang berlaku.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Log masuk baharu di { $brand }
mail-new-sign-in-title = Log masuk dari tempat baharu
mail-new-sign-in = Seseorang telah log masuk ke akaun anda di { $brand } buat kali pertama pada peranti ini: { $device }.
mail-new-sign-in-from = Seseorang telah log masuk ke akaun anda di { $brand } buat kali pertama pada peranti ini: { $device }, dari { $country }.
mail-not-me = Bukan saya
mail-not-me-hint = Jika ini anda, anda tidak perlu berbuat apa-apa. Jika bukan, tekan butang: anda akan dibawa ke halaman web untuk log keluar daripada semua peranti, membuang kata laluan dan mendapatkan kod bagi memilih yang baharu.
