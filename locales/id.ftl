## The language

language-name = Bahasa Indonesia
language-label = Bahasa
language-action = Ubah

## On many pages

sign-in = Masuk
sign-out = Keluar
try-again = Coba lagi
home = Ke halaman utama
other-account = Gunakan akun lain
continue-with = Lanjutkan dengan { $provider }
or = atau
continue = Lanjutkan
terms = Ketentuan
privacy = Privasi
back-to-sign-in = Kembali ke halaman masuk
back-to-site = Kembali ke situs
not-now = Nanti saja

## Signing in, registering, a forgotten password

email = Alamat email
password = Kata sandi
email-code = Kirim kode ke email saya
create-account = Buat akun
create-account-lead = Masukkan alamat email Anda. Kami akan mengirim kode untuk mengonfirmasi bahwa alamat itu milik Anda.
forgot-password = Lupa kata sandi?
forgot-password-lead = Masukkan alamat email Anda. Kami akan mengirim kode ke sana agar Anda bisa membuat kata sandi baru.
send-code = Kirim kode

## The code from a mail

code-title = Periksa email Anda
code-lead = Kami telah mengirim email ke { $address }. Masukkan kode yang ada di dalamnya.
code-link-lead = Untuk menggunakan { $provider } dengan akun beralamat ini, konfirmasikan bahwa alamat ini milik Anda. Demi keamanan Anda, kata sandi lama dan semua sesi masuk sebelumnya akan berakhir.
code-label = Kode 8 digit
code-hint = { $minutes ->
   *[other] Kode berlaku selama { $minutes } menit. Email tidak ada? Periksa folder spam atau minta dikirim lagi.
}
code-again = Email lain sedang dikirim. Hanya kode terbaru yang berlaku.
send-another-code = Kirim kode lain
other-address = Gunakan alamat lain atau cara lain
code-wrong = Kode tidak cocok. Periksa email terbaru.
code-used-up = Kode itu sudah tidak berlaku. Minta kode baru.
code-format = Kode terdiri dari 8 digit.
elsewhere-title = Kode Anda
elsewhere-lead = Masukkan kode ini di tempat Anda memintanya:
elsewhere-hint = Anda memintanya di browser atau perangkat lain, jadi tidak ada yang masuk di sini.
sign-in-here = Masuk di sini saja

## Passwords

choose-password = Buat kata sandi
choose-new-password = Buat kata sandi baru
change-password-title = Ubah kata sandi
change-password-lead = Setelah disimpan, Anda akan keluar dari semua perangkat lain.
current-password = Kata sandi saat ini
new-password = Kata sandi baru
password-hint = { $least ->
   *[other] Minimal { $least } karakter. Sebaiknya beberapa kata yang mudah Anda ingat.
}
save-password = Simpan kata sandi

## The account

account-title = Akun Anda
signed-in-as = Anda masuk sebagai { $who }.
signed-in = Anda sudah masuk.
has-password = Anda memiliki kata sandi.
has-no-password = Anda belum memiliki kata sandi.
change-password = Ubah
set-password = Buat
sign-ins-title = Anda bisa masuk dengan
sessions-title = Tempat Anda masuk
sessions-count = { $count ->
   *[other] Di { $count } perangkat.
}
show-sessions = Tampilkan
sessions-lead = Jika ada perangkat yang tidak Anda kenali, keluar dari perangkat itu lalu ubah kata sandi Anda.
this-device = Perangkat ini
unknown-device = Perangkat tidak dikenal
device = { $browser } di { $system }
from-country = Masuk dari { $country }
last-used-now = Baru saja digunakan
last-used-minutes = { $count ->
   *[other] Terakhir digunakan { $count } menit yang lalu
}
last-used-hours = { $count ->
   *[other] Terakhir digunakan { $count } jam yang lalu
}
last-used-days = { $count ->
   *[other] Terakhir digunakan { $count } hari yang lalu
}
began-now = Baru saja masuk
began-minutes = { $count ->
   *[other] Masuk { $count } menit yang lalu
}
began-hours = { $count ->
   *[other] Masuk { $count } jam yang lalu
}
began-days = { $count ->
   *[other] Masuk { $count } hari yang lalu
}
end-session = Keluar dari perangkat itu
end-other-sessions = Keluar dari semua yang lain
end-all-sessions = Keluar dari semua perangkat
password-saved = Kata sandi Anda tersimpan. Anda sudah keluar dari semua perangkat lain.
session-ended = Anda sudah keluar dari perangkat itu.
other-sessions-ended = Anda sudah keluar dari semua perangkat lain.

## Signing out

sign-out-title = Keluar dari akun?
signed-out-title = Anda sudah keluar
signed-out-only-here = Anda sudah keluar di perangkat ini. Agar pasti keluar di semua perangkat, masuk lalu keluar sekali lagi beberapa saat lagi.

## When signing in did not work

interrupted = Proses masuk terputus. Silakan coba lagi.
declined = Proses masuk dengan { $provider } belum selesai. Coba lagi atau pilih cara lain.
provider-trouble = Saat ini Anda tidak bisa masuk dengan { $provider }. Coba lagi beberapa saat lagi atau pilih cara lain.
our-trouble = Saat ini Anda belum bisa masuk. Silakan coba lagi beberapa saat lagi.
wrong-pair = Alamat atau kata sandi tidak cocok. Anda bisa meminta kode atau membuat kata sandi baru.
password-missing = Masukkan kata sandi Anda.
current-password-wrong = Itu bukan kata sandi Anda saat ini.

## What is wrong with an e-mail address

email-suggestion = Apakah maksud Anda { $address }? Jika ya, lanjutkan saja.
email-empty = Masukkan alamat email Anda.
email-too-long = Itu terlalu panjang untuk alamat email. Silakan periksa lagi.
email-no-at = Alamat email memiliki tanda @, misalnya nama@example.com.
email-several-ats = Masukkan satu alamat dengan satu tanda @.
email-spaces = Masukkan alamat tanpa spasi.
email-full-width = Gunakan huruf biasa, bukan huruf lebar penuh.
email-dots = Periksa titik sebelum tanda @.
email-character = Ada karakter sebelum @ yang tidak digunakan dalam alamat email.
email-scripts = Huruf sebelum tanda @ berasal dari aksara yang berbeda. Silakan periksa.
email-direction = Teks sebelum tanda @ terbaca dalam dua arah. Silakan periksa.
email-domain = Periksa bagian setelah tanda @.
email-ending = Setelah tanda @ ada nama dengan akhiran, misalnya example.com.

## What is wrong with a new password

password-too-short = { $least ->
   *[other] Gunakan minimal { $least } karakter.
}
password-too-long = { $most ->
   *[other] Gunakan maksimal { $most } karakter.
}
password-characters = Gunakan hanya huruf, angka, tanda baca, spasi, dan emoji.
password-common = Banyak orang memakai kata sandi ini sehingga mudah ditebak. Pilih yang lain.
password-personal = Pilih kata sandi tanpa alamat email Anda dan nama situs ini.
password-breached = Kata sandi ini pernah bocor di tempat lain. Pilih yang lain.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Alamat ini tidak berfungsi
bad-address-advice = Periksa lagi atau mulai dari halaman utama.
sign-in-first-title = Silakan masuk
sign-in-first-advice = Halaman ini untuk pelanggan yang sudah masuk.
not-allowed-title = Tidak tersedia untuk akun ini
not-allowed-advice = Akun Anda tidak bisa membuka halaman ini. Jika punya akun lain, silakan coba dengan akun itu.
cross-site-title = Silakan lakukan di sini
cross-site-advice = Permintaan datang dari situs lain, jadi kami tidak melakukan apa pun. Gunakan tombol di halaman kami.
not-found-title = Tidak ada apa-apa di sini
not-found-advice = Halaman mungkin sudah dipindahkan. Silakan mulai dari halaman utama.
not-here-title = Itu tidak bisa dilakukan di sini
not-here-advice = Silakan mulai dari halaman utama.
unknown-site-title = Situs itu tidak ada di sini
unknown-site-advice = Silakan periksa alamatnya.
too-large-title = Terlalu banyak sekaligus
too-large-advice = Data yang dikirim lebih panjang dari yang kami perlukan. Silakan mulai dari halaman utama.
check-form-title = Periksa isian Anda
check-form-advice = Ada isian yang belum sesuai. Silakan kembali dan periksa.
closed-account-title = Akun ini ditutup
closed-account-advice = Jika menurut Anda ini keliru, hubungi kami atau gunakan akun lain.
sign-in-again-title = Silakan masuk lagi
not-signed-in-title = Anda belum masuk
choose-again-advice = Anda bisa mencoba lagi atau memilih cara lain.
provider-trouble-title = Saat ini belum bisa masuk
provider-trouble-advice = Silakan coba lagi beberapa saat lagi atau pilih cara masuk lain.
set-up-title = Kami segera kembali
set-up-advice = Situs sedang disiapkan. Silakan coba lagi dalam beberapa menit.
account-trouble-title = Saat ini kami belum bisa menemukan akun Anda
unreachable-title = Halaman ini sedang tidak bisa dibuka
too-slow-title = Halaman ini terlalu lama dimuat
still-signed-in-advice = Anda tetap masuk ke akun. Silakan coba lagi beberapa saat lagi.
our-fault-title = Ada masalah di pihak kami
our-fault-advice = Silakan coba lagi beberapa saat lagi.
too-many-title = Itu sedikit terlalu cepat
too-many-advice = Terlalu banyak percobaan dari sini. Tidak ada yang hilang dan akun Anda aman.
retry-seconds = { $seconds ->
   *[other] Silakan coba lagi dalam { $seconds } detik.
}
retry-minutes = { $minutes ->
   *[other] Silakan coba lagi dalam { $minutes } menit.
}
retry-hours = { $hours ->
   *[other] Silakan coba lagi dalam { $hours } jam.
}
retry-days = { $days ->
   *[other] Silakan coba lagi dalam { $days } hari.
}
by-code-lead = Anda tidak perlu menunggu: minta kode ke alamat email Anda, lalu masuk dengan kode itu.
limiter-advice = Ada layanan kami yang terganggu. Sampai pulih, belum ada yang bisa masuk. Silakan coba lagi beberapa saat lagi.
head-too-large-advice = Alamat halaman atau cookie lebih panjang dari yang bisa kami terima. Silakan mulai dari halaman utama atau hapus cookie situs ini.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Satu langkah lagi
challenge-lead = Belakangan ini ada yang mencoba banyak kata sandi, jadi kami memastikan Anda bukan robot. Masukkan lagi kata sandi Anda; selebihnya dikerjakan browser Anda dalam beberapa detik.
challenge-hint = Jika tidak terjadi apa-apa, berarti browser Anda tidak menjalankan skrip di sini. Minta kode saja.
challenge-again = Prosesnya terlalu lama atau browser Anda belum menyelesaikannya. Silakan coba sekali lagi.
weak-password-title = Silakan pilih kata sandi lain
common-password-lead = Anda sudah masuk. Namun, kata sandi Anda mudah ditebak: banyak orang memakainya, atau sebagian besar isinya alamat email Anda atau nama kami. Pilih yang lain.
breached-password-lead = Anda sudah masuk. Namun, kata sandi Anda pernah bocor di tempat lain, dan orang asing suka mencoba kata sandi seperti itu. Pilih yang lain.

## Providers: Google, Facebook, …

more-ways = Cara masuk lainnya
provider-unwell = Saat ini tidak ada respons. Cara lain mungkin lebih cepat.
in-app = Anda sedang memakai browser { $app }. Beberapa cara masuk tidak berfungsi di sini.
open-outside = Buka di browser Anda
outside-title = Buka halaman ini di browser Anda
outside-lead = Anda tidak bisa masuk dengan { $provider } di dalam { $app }. Di browser Anda, bisa:
outside-hint = Jika tidak terjadi apa-apa, buka menu aplikasi dan pilih untuk membuka halaman di browser Anda, atau salin alamat ini:
other-ways = Gunakan cara lain di sini

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Cara masuk
ways-lead = Akun Anda bisa dibuka dengan salah satu cara ini.
ways-change = Ubah cara masuk
way-remove = Hapus
way-last = Ini satu-satunya cara masuk Anda, jadi tidak bisa dihapus.
way-add = Tambahkan { $provider }
way-added = Mulai sekarang Anda bisa masuk dengan cara ini.
way-removed = Cara masuk ini sudah dihapus. Sesi yang dimulai dengannya telah berakhir.
way-taken = Cara masuk itu milik akun lain. Keluar dulu, lalu gunakan di akun tersebut.
way-kept = Ini satu-satunya cara masuk yang tersisa, jadi tidak dihapus.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Apakah itu bukan Anda?
disown-lead = Kami akan mengeluarkan semua perangkat dari akun Anda, menghapus kata sandi, dan mengirim kode agar Anda bisa membuat yang baru.
disown-new-ways = Cara masuk yang baru ditambahkan juga dihapus.
disown-action = Bukan saya: keluar dari semua perangkat
disown-stale = Tautan ini sudah tidak berlaku. Jika mungkin ada orang lain yang tahu kata sandi Anda, buat yang baru.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Anda dalam antrean
waiting-lead = Sedang banyak orang di sini. Kami akan mempersilakan Anda begitu tiba giliran Anda.
waiting-place = { $place ->
   *[other] Anda di nomor { $place } dalam antrean.
}
waiting-soon = Giliran Anda tiba dalam kurang dari satu menit.
waiting-minutes = { $minutes ->
   *[other] Waktu tunggu sekitar { $minutes } menit.
}
waiting-hours = { $hours ->
   *[other] Waktu tunggu sekitar { $hours } jam.
}
waiting-at-most-minutes = { $minutes ->
   *[other] Waktu tunggu tidak akan lebih dari { $minutes } menit.
}
waiting-at-most-hours = { $hours ->
   *[other] Waktu tunggu tidak akan lebih dari { $hours } jam.
}
waiting-by-itself = Halaman ini berlanjut sendiri. Tempat Anda tetap milik Anda, bahkan jika Anda menutupnya lalu kembali.
waiting-opens = { $minutes ->
   *[other] Dibuka dalam { $minutes } menit. Semua yang sudah di sini saat itu mendapat tempat secara acak.
}
waiting-look = Periksa sekarang

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Kode Anda untuk { $brand }
mail-welcome = Selamat datang!
mail-register = Gunakan kode ini untuk membuat akun di { $brand }:
mail-has-account-subject = Anda punya akun di { $brand }
mail-has-account-title = Anda sudah punya akun
mail-has-account = Seseorang ingin membuat akun di { $brand } dengan alamat ini, yang sudah memiliki akun. Jika itu Anda, masuk dengan kode ini:
mail-sign-in-subject = Kode masuk Anda untuk { $brand }
mail-sign-in-title = Kode masuk Anda
mail-sign-in = Gunakan kode ini untuk masuk di { $brand }:
mail-no-account-title = Belum ada akun
mail-no-account = Seseorang ingin masuk di { $brand } dengan alamat ini, yang belum memiliki akun di sana. Jika itu Anda dan Anda menginginkan akun, kode ini membuatnya. Jika Anda punya akun dengan alamat lain, gunakan alamat itu.
mail-recover-subject = Kata sandi baru Anda di { $brand }
mail-recover = Gunakan kode ini untuk membuat kata sandi baru di { $brand }:
mail-link-title = Masuk dengan { $provider }
mail-link = Dengan kode ini, Anda menggunakan { $provider } untuk masuk ke akun Anda di { $brand }. Demi keamanan Anda, kata sandi lama dan semua sesi masuk sebelumnya akan berakhir.
mail-password-set-subject = Kata sandi Anda di { $brand } dibuat
mail-password-set-title = Kini Anda punya kata sandi
mail-password-set = Kata sandi telah dibuat untuk akun Anda di { $brand }.
mail-password-changed-subject = Kata sandi di { $brand } telah diubah
mail-password-changed-title = Kata sandi Anda telah diubah
mail-password-changed = Kata sandi akun Anda di { $brand } telah diubah. Anda sudah keluar dari semua perangkat lain.
mail-linked-subject = Cara baru untuk masuk di { $brand }
mail-linked-title = Kini Anda bisa masuk dengan { $provider }
mail-linked = { $provider } telah ditambahkan ke akun Anda di { $brand }.
mail-linked-ended = Kata sandi lama dan semua sesi masuk sebelumnya sudah tidak berlaku.
mail-enter-code = Masukkan kode
mail-choose-password = Lupa kata sandi? Buat yang baru
mail-code-lifetime = { $minutes ->
   *[other] Kode berlaku selama { $minutes } menit, satu kali, di tempat Anda memintanya. Kami tidak pernah memintanya dengan cara lain.
}
mail-not-you = Jika itu bukan Anda, Anda tidak perlu melakukan apa pun: tanpa kode, tidak ada yang terjadi.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Aktivitas masuk baru di { $brand }
mail-new-sign-in-title = Aktivitas masuk dari tempat baru
mail-new-sign-in = Seseorang masuk ke akun Anda di { $brand } untuk pertama kalinya di perangkat ini: { $device }.
mail-new-sign-in-from = Seseorang masuk ke akun Anda di { $brand } untuk pertama kalinya di perangkat ini: { $device }, dari { $country }.
mail-not-me = Bukan saya
mail-not-me-hint = Jika itu Anda, Anda tidak perlu melakukan apa pun. Jika bukan, tekan tombol: Anda akan dibawa ke halaman yang mengeluarkan semua perangkat dari akun, menghapus kata sandi, dan mengirim kode untuk membuat yang baru.
