## The language

language-name = Türkçe
language-label = Dil
language-action = Değiştir

## On many pages

sign-in = Giriş yap
sign-out = Çıkış yap
try-again = Tekrar dene
home = Ana sayfaya git
other-account = Başka bir hesap kullan
continue-with = { $provider } ile devam et
or = veya
continue = Devam et
terms = Koşullar
privacy = Gizlilik
back-to-sign-in = Girişe geri dön
back-to-site = Siteye geri dön
not-now = Şimdi değil

## Signing in, registering, a forgotten password

email = E-posta adresi
password = Şifre
email-code = E-postama kod gönder
create-account = Hesap oluştur
create-account-lead = E-posta adresinizi yazın. Adresin size ait olduğunu doğrulamak için bir kod göndereceğiz.
forgot-password = Şifrenizi mi unuttunuz?
forgot-password-lead = E-posta adresinizi yazın. Göndereceğimiz kodla yeni bir şifre belirleyebilirsiniz.
send-code = Kodu gönder

## The code from a mail

code-title = E-postanıza bakın
code-lead = Şu adrese bir e-posta gönderdik: { $address }. E-postadaki kodu girin.
code-link-lead = Bu adresin hesabında { $provider } kullanmak için adresin size ait olduğunu doğrulayın. Güvenliğiniz için hesabın eski şifresi geçersiz olacak ve açık oturumları kapatılacak.
code-label = 8 haneli kod
code-hint = { $minutes ->
    [one] { $minutes } dakika geçerlidir. E-posta gelmedi mi? Spam klasörüne bakın veya yeni bir e-posta isteyin.
   *[other] { $minutes } dakika geçerlidir. E-posta gelmedi mi? Spam klasörüne bakın veya yeni bir e-posta isteyin.
}
code-again = Yeni bir e-posta yolda. Yalnızca en son kod geçerlidir.
send-another-code = Yeni kod gönder
other-address = Başka bir adres veya yöntem kullan
code-wrong = Kod bu değil. Lütfen en son e-postaya bakın.
code-used-up = Bu kod artık geçerli değil. Yeni bir kod isteyin.
code-format = Kod 8 hanelidir.
elsewhere-title = Kodunuz
elsewhere-lead = Bu kodu, istediğiniz yerde girin:
elsewhere-hint = Kodu başka bir tarayıcıda veya cihazda istediniz; bu yüzden burada giriş yapılmadı.
sign-in-here = Bunun yerine burada giriş yap

## Passwords

choose-password = Şifre belirleyin
choose-new-password = Yeni bir şifre belirleyin
change-password-title = Şifrenizi değiştirin
change-password-lead = Kaydettiğinizde diğer tüm cihazlarınızdan çıkış yapılır.
current-password = Mevcut şifre
new-password = Yeni şifre
password-hint = { $least ->
    [one] En az { $least } karakter. En iyisi, aklınızda kalacak birkaç kelimedir.
   *[other] En az { $least } karakter. En iyisi, aklınızda kalacak birkaç kelimedir.
}
save-password = Şifreyi kaydet

## The account

account-title = Hesabınız
signed-in-as = Giriş yapılan hesap: { $who }.
signed-in = Giriş yaptınız.
has-password = Bir şifreniz var.
has-no-password = Şifreniz yok.
change-password = Değiştir
set-password = Belirle
sign-ins-title = Giriş yöntemleriniz
sessions-title = Giriş yaptığınız yerler
sessions-count = { $count ->
    [one] { $count } cihazda.
   *[other] { $count } cihazda.
}
show-sessions = Göster
sessions-lead = Tanımadığınız bir cihaz varsa o cihazdan çıkış yapın ve şifrenizi değiştirin.
this-device = Bu cihaz
unknown-device = Bilinmeyen cihaz
device = { $system } üzerinde { $browser }
from-country = Giriş yapılan ülke: { $country }
last-used-now = Son kullanım: az önce
last-used-minutes = { $count ->
    [one] Son kullanım: { $count } dakika önce
   *[other] Son kullanım: { $count } dakika önce
}
last-used-hours = { $count ->
    [one] Son kullanım: { $count } saat önce
   *[other] Son kullanım: { $count } saat önce
}
last-used-days = { $count ->
    [one] Son kullanım: { $count } gün önce
   *[other] Son kullanım: { $count } gün önce
}
began-now = Giriş: az önce
began-minutes = { $count ->
    [one] Giriş: { $count } dakika önce
   *[other] Giriş: { $count } dakika önce
}
began-hours = { $count ->
    [one] Giriş: { $count } saat önce
   *[other] Giriş: { $count } saat önce
}
began-days = { $count ->
    [one] Giriş: { $count } gün önce
   *[other] Giriş: { $count } gün önce
}
end-session = Bu cihazdan çıkış yap
end-other-sessions = Diğerlerinin tümünden çıkış yap
end-all-sessions = Her yerden çıkış yap
password-saved = Şifreniz kaydedildi. Diğer tüm cihazlarınızdan çıkış yapıldı.
session-ended = O cihazdan çıkış yapıldı.
other-sessions-ended = Diğer tüm cihazlarınızdan çıkış yapıldı.

## Signing out

sign-out-title = Çıkış yapılsın mı?
signed-out-title = Çıkış yaptınız
signed-out-only-here = Bu cihazdan çıkış yaptınız. Her yerden çıkıldığından emin olmak için birazdan tekrar giriş ve çıkış yapın.

## When signing in did not work

interrupted = Giriş yarıda kaldı. Lütfen tekrar deneyin.
declined = { $provider } ile giriş yapılmadı. Tekrar deneyin veya başka bir yöntem seçin.
provider-trouble = { $provider } ile şu anda giriş yapılamıyor. Birazdan tekrar deneyin veya başka bir yöntem seçin.
our-trouble = Şu anda girişinizi yapamıyoruz. Lütfen birazdan tekrar deneyin.
wrong-pair = Adres veya şifre doğru değil. İsterseniz size bir kod gönderebiliriz ya da yeni bir şifre belirleyebilirsiniz.
password-missing = Lütfen şifrenizi girin.
current-password-wrong = Mevcut şifreniz bu değil.

## What is wrong with an e-mail address

email-suggestion = Şunu mu demek istediniz: { $address }? Öyleyse devam edin.
email-empty = Lütfen e-posta adresinizi girin.
email-too-long = Bu, bir e-posta adresi için çok uzun. Lütfen kontrol edin.
email-no-at = E-posta adresinde @ işareti bulunur: ad@example.com gibi.
email-several-ats = Lütfen tek bir adres girin; içinde tek bir @ olsun.
email-spaces = Lütfen boşlukları kaldırın.
email-full-width = Lütfen tam genişlikli harfler yerine normal harfler kullanın.
email-dots = Lütfen @ işaretinden önceki noktaları kontrol edin.
email-character = @ işaretinden önce, adreslerde kullanılmayan bir karakter var.
email-scripts = @ işaretinden önceki harfler farklı alfabelerden. Lütfen kontrol edin.
email-direction = @ işaretinden önceki bölüm iki yönde okunuyor. Lütfen kontrol edin.
email-domain = Lütfen @ işaretinden sonrasını kontrol edin.
email-ending = @ işaretinden sonra uzantılı bir ad gelir: example.com gibi.

## What is wrong with a new password

password-too-short = { $least ->
    [one] En az { $least } karakter kullanın.
   *[other] En az { $least } karakter kullanın.
}
password-too-long = { $most ->
    [one] En fazla { $most } karakter kullanın.
   *[other] En fazla { $most } karakter kullanın.
}
password-characters = Yalnızca harf, rakam, noktalama işareti, boşluk ve emoji kullanın.
password-common = Bu şifreyi çok kişi kullanıyor, bu yüzden ilk denenenlerden biri. Başka bir şifre seçin.
password-personal = E-posta adresinizi ve bu sitenin adını içermeyen bir şifre seçin.
password-breached = Bu şifre başka bir yerdeki veri sızıntısında ortaya çıkmış. Başka bir şifre seçin.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Bu adres çalışmıyor
bad-address-advice = Lütfen adresi kontrol edin veya ana sayfadan başlayın.
sign-in-first-title = Lütfen giriş yapın
sign-in-first-advice = Bu sayfa, giriş yapmış müşteriler içindir.
not-allowed-title = Bu hesap için değil
not-allowed-advice = Hesabınızın bu sayfaya erişimi yok. Başka bir hesabınız varsa onun olabilir.
cross-site-title = Lütfen bunu buradan yapın
cross-site-advice = İstek başka bir siteden geldiği için hiçbir işlem yapmadık. Lütfen sayfamızdaki düğmeyi kullanın.
not-found-title = Burada bir şey yok
not-found-advice = Sayfa taşınmış olabilir. Lütfen ana sayfadan başlayın.
not-here-title = Bu işlem burada yapılamıyor
not-here-advice = Lütfen ana sayfadan başlayın.
unknown-site-title = Burada böyle bir site yok
unknown-site-advice = Lütfen adresi kontrol edin.
too-large-title = Bu, tek seferde çok fazla
too-large-advice = Gönderilen içerik, istediğimizden daha uzun. Lütfen ana sayfadan başlayın.
check-form-title = Lütfen yazdıklarınızı kontrol edin
check-form-advice = Formda uygun olmayan bir şey var. Lütfen geri dönüp kontrol edin.
closed-account-title = Bu hesap kapalı
closed-account-advice = Bir hata olduğunu düşünüyorsanız bize sorun veya başka bir hesap kullanın.
sign-in-again-title = Lütfen tekrar giriş yapın
not-signed-in-title = Giriş yapılmadı
choose-again-advice = Tekrar deneyebilir veya başka bir yöntem seçebilirsiniz.
provider-trouble-title = Şu anda giriş yapılamıyor
provider-trouble-advice = Lütfen birazdan tekrar deneyin veya başka bir giriş yöntemi seçin.
set-up-title = Yakında buradayız
set-up-advice = Site hazırlanıyor. Lütfen birkaç dakika sonra tekrar deneyin.
account-trouble-title = Hesabınızı şu anda bulamıyoruz
unreachable-title = Bu sayfaya şu anda ulaşılamıyor
too-slow-title = Bu sayfa çok yavaş yanıt veriyor
still-signed-in-advice = Oturumunuz hâlâ açık. Lütfen birazdan tekrar deneyin.
our-fault-title = Bizden kaynaklanan bir sorun oluştu
our-fault-advice = Lütfen birazdan tekrar deneyin.
too-many-title = Bu biraz hızlı oldu
too-many-advice = Buradan çok fazla deneme geldi. Hiçbir şey kaybolmadı, hesabınız güvende.
retry-seconds = { $seconds ->
    [one] Lütfen { $seconds } saniye sonra tekrar deneyin.
   *[other] Lütfen { $seconds } saniye sonra tekrar deneyin.
}
retry-minutes = { $minutes ->
    [one] Lütfen { $minutes } dakika sonra tekrar deneyin.
   *[other] Lütfen { $minutes } dakika sonra tekrar deneyin.
}
retry-hours = { $hours ->
    [one] Lütfen { $hours } saat sonra tekrar deneyin.
   *[other] Lütfen { $hours } saat sonra tekrar deneyin.
}
retry-days = { $days ->
    [one] Lütfen { $days } gün sonra tekrar deneyin.
   *[other] Lütfen { $days } gün sonra tekrar deneyin.
}
by-code-lead = Beklemeniz gerekmez: Adresinize bir kod isteyin ve o kodla giriş yapın.
limiter-advice = Bir hizmetimiz çalışmıyor; düzelene kadar kimse giriş yapamıyor. Lütfen birazdan tekrar deneyin.
head-too-large-advice = Adres veya çerezler kabul edebileceğimizden daha uzun. Lütfen ana sayfadan başlayın veya bu sitenin çerezlerini silin.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Bir adım daha
challenge-lead = Son zamanlarda biri çok sayıda şifre denedi; bu yüzden bir makine olmadığınızı kontrol ediyoruz. Lütfen şifrenizi tekrar girin; gerisini tarayıcınız birkaç saniyede halleder.
challenge-hint = Hiçbir şey olmuyorsa tarayıcınız burada betik çalıştırmıyordur. Bunun yerine bir kod isteyin.
challenge-again = Bu çok uzun sürdü veya tarayıcınız işlemi tamamlamadı. Lütfen tekrar deneyin.
weak-password-title = Lütfen başka bir şifre seçin
common-password-lead = Giriş yaptınız. Ancak şifreniz kolayca tahmin edilebilir: Çok kişi kullanıyor ya da büyük ölçüde adresinizden veya bizim adımızdan oluşuyor. Başka bir şifre seçin.
breached-password-lead = Giriş yaptınız. Ancak şifreniz başka bir yerdeki veri sızıntısında ortaya çıkmış ve yabancılar bu tür şifreleri deniyor. Başka bir şifre seçin.

## Providers: Google, Facebook, …

more-ways = Diğer giriş yöntemleri
provider-unwell = Şu anda yanıt vermiyor. Başka bir yöntem daha hızlı olabilir.
in-app = { $app } uygulamasının tarayıcısındasınız; burada bazı giriş yöntemleri çalışmaz.
open-outside = Tarayıcınızda aç
outside-title = Bu sayfayı tarayıcınızda açın
outside-lead = { $app } uygulamasının içinde { $provider } ile giriş yapılamıyor. Tarayıcınızda yapılabilir:
outside-hint = Hiçbir şey olmuyorsa uygulamanın menüsünü açıp sayfayı tarayıcınızda açmayı seçin veya şu adresi kopyalayın:
other-ways = Burada başka bir yöntem kullan

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Giriş yöntemleri
ways-lead = Bunların her biriyle hesabınıza girebilirsiniz.
ways-change = Değiştir
way-remove = Kaldır
way-last = Bu, tek giriş yönteminiz olduğu için kaldırılamaz.
way-add = { $provider } ekle
way-added = Artık bu yöntemle giriş yapabilirsiniz.
way-removed = Yöntem kaldırıldı. Bu yöntemle açılan oturumlar kapatıldı.
way-taken = Bu giriş yöntemi başka bir hesaba ait. Çıkış yapın ve yöntemi o hesap için kullanın.
way-kept = Kalan tek giriş yöntemi bu olduğu için kaldırılmadı.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Bu siz değil miydiniz?
disown-lead = Tüm cihazlardan çıkış yapacağız, şifreyi kaldıracağız ve yeni bir şifre için size kod göndereceğiz.
disown-new-ways = Yeni giriş yöntemleri de kaldırılır.
disown-action = Ben değildim: tüm cihazlardan çıkış yap
disown-stale = Bu bağlantı artık geçerli değil. Şifrenizi başka birinin biliyor olma ihtimali varsa yeni bir şifre belirleyin.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Sıradasınız
waiting-lead = Şu anda burada çok kişi var. Sıranız gelir gelmez sizi içeri alacağız.
waiting-place = { $place ->
    [one] Sıra numaranız: { $place }.
   *[other] Sıra numaranız: { $place }.
}
waiting-soon = Sıranız bir dakikadan kısa sürede gelecek.
waiting-minutes = { $minutes ->
    [one] Yaklaşık { $minutes } dakika sürecek.
   *[other] Yaklaşık { $minutes } dakika sürecek.
}
waiting-hours = { $hours ->
    [one] Yaklaşık { $hours } saat sürecek.
   *[other] Yaklaşık { $hours } saat sürecek.
}
waiting-at-most-minutes = { $minutes ->
    [one] { $minutes } dakikadan uzun sürmeyecek.
   *[other] { $minutes } dakikadan uzun sürmeyecek.
}
waiting-at-most-hours = { $hours ->
    [one] { $hours } saatten uzun sürmeyecek.
   *[other] { $hours } saatten uzun sürmeyecek.
}
waiting-by-itself = Bu sayfa kendiliğinden ilerler. Kapatıp geri dönseniz bile yeriniz sizde kalır.
waiting-opens = { $minutes ->
    [one] Kapılar { $minutes } dakika sonra açılıyor. O sırada burada olan herkesin sırası kurayla belirlenir.
   *[other] Kapılar { $minutes } dakika sonra açılıyor. O sırada burada olan herkesin sırası kurayla belirlenir.
}
waiting-look = Şimdi tekrar bak

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = { $brand } kodunuz
mail-welcome = Hoş geldiniz!
mail-register = Bu kodla { $brand } hesabınızı oluşturabilirsiniz:
mail-has-account-subject = { $brand } hesabınız var
mail-has-account-title = Zaten bir hesabınız var
mail-has-account = Biri bu adresle bir { $brand } hesabı oluşturmak istedi, ancak adresin zaten bir hesabı var. Bunu isteyen sizseniz şu kodla giriş yapabilirsiniz:
mail-sign-in-subject = { $brand } giriş kodunuz
mail-sign-in-title = Giriş kodunuz
mail-sign-in = Bu kodla { $brand } hesabınıza giriş yapabilirsiniz:
mail-no-account-title = Henüz bir hesap yok
mail-no-account = Biri bu adresle { $brand } sitesine giriş yapmak istedi, ancak adresin orada bir hesabı yok. Bunu isteyen sizseniz ve hesap açmak istiyorsanız bu kod hesabı oluşturur. Başka bir adresle hesabınız varsa o adresi kullanın.
mail-recover-subject = { $brand } için yeni şifreniz
mail-recover = Bu kodla { $brand } hesabınız için yeni bir şifre belirleyebilirsiniz:
mail-link-title = { $provider } ile giriş yapın
mail-link = Bu kodla { $brand } hesabınıza { $provider } ile giriş yapabilirsiniz. Güvenliğiniz için hesabın eski şifresi geçersiz olacak ve açık oturumları kapatılacak.
mail-password-set-subject = { $brand } şifreniz belirlendi
mail-password-set-title = Artık bir şifreniz var
mail-password-set = { $brand } hesabınız için bir şifre belirlendi.
mail-password-changed-subject = { $brand } şifreniz değişti
mail-password-changed-title = Şifreniz değişti
mail-password-changed = { $brand } hesabınızın şifresi değiştirildi. Diğer tüm cihazlardan çıkış yapıldı.
mail-linked-subject = { $brand } için yeni giriş yöntemi
mail-linked-title = Artık { $provider } ile giriş yapabilirsiniz
mail-linked = { $provider } artık { $brand } hesabınızın bir giriş yöntemi.
mail-linked-ended = Eski şifre geçersiz kılındı ve oturumlar kapatıldı.
mail-enter-code = Kodu gir
mail-choose-password = Şifrenizi mi unuttunuz? Yenisini belirleyin
mail-code-lifetime = { $minutes ->
    [one] Kod { $minutes } dakika boyunca, bir kez ve yalnızca istediğiniz yerde geçerlidir. Kodu sizden asla başka bir yolla istemeyiz.
   *[other] Kod { $minutes } dakika boyunca, bir kez ve yalnızca istediğiniz yerde geçerlidir. Kodu sizden asla başka bir yolla istemeyiz.
}
mail-not-you = Bunu siz yapmadıysanız bir şey yapmanız gerekmez: Kod olmadan hiçbir şey olmaz.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = { $brand } hesabınıza yeni giriş
mail-new-sign-in-title = Yeni bir yerden giriş yapıldı
mail-new-sign-in = Biri { $brand } hesabınıza şu cihazdan ilk kez giriş yaptı: { $device }.
mail-new-sign-in-from = Biri { $brand } hesabınıza şu cihazdan ilk kez giriş yaptı: { $device } (ülke: { $country }).
mail-not-me = Ben değildim
mail-not-me-hint = Bunu siz yaptıysanız bir şey yapmanız gerekmez. Siz yapmadıysanız düğmeye basın: Açılan sayfa tüm cihazlardan çıkış yapar, şifreyi kaldırır ve yeni bir şifre için size kod gönderir.
