## The language

language-name = Tiếng Việt
language-label = Ngôn ngữ
language-action = Thay đổi

## On many pages

sign-in = Đăng nhập
sign-out = Đăng xuất
try-again = Thử lại
home = Về trang chủ
other-account = Dùng tài khoản khác
continue-with = Tiếp tục với { $provider }
or = hoặc
continue = Tiếp tục
terms = Điều khoản
privacy = Quyền riêng tư
back-to-sign-in = Quay lại đăng nhập
back-to-site = Quay lại trang web
not-now = Để sau

## Signing in, registering, a forgotten password

email = Địa chỉ email
password = Mật khẩu
email-code = Gửi mã cho tôi qua email
create-account = Tạo tài khoản
create-account-lead = Vui lòng nhập địa chỉ email. Chúng tôi sẽ gửi một mã để xác nhận đây là email của bạn.
forgot-password = Quên mật khẩu?
forgot-password-lead = Vui lòng nhập địa chỉ email. Chúng tôi sẽ gửi đến đó một mã để bạn đặt mật khẩu mới.
send-code = Gửi mã

## The code from a mail

code-title = Kiểm tra email của bạn
code-lead = Chúng tôi đã gửi email đến { $address }. Hãy nhập mã trong email đó.
code-link-lead = Để dùng { $provider } với tài khoản có địa chỉ này, hãy xác nhận địa chỉ là của bạn. Để bảo vệ bạn, mật khẩu cũ và mọi lượt đăng nhập trước đó của tài khoản sẽ hết hiệu lực.
code-label = Mã gồm 8 chữ số
code-hint = { $minutes ->
    [one] Mã có hiệu lực trong { $minutes } phút. Chưa thấy email? Hãy xem thư mục thư rác hoặc yêu cầu gửi lại.
   *[other] Mã có hiệu lực trong { $minutes } phút. Chưa thấy email? Hãy xem thư mục thư rác hoặc yêu cầu gửi lại.
}
code-again = Một email khác đang được gửi đến bạn. Chỉ mã mới nhất có hiệu lực.
send-another-code = Gửi mã khác
other-address = Dùng địa chỉ khác hoặc cách khác
code-wrong = Mã chưa đúng. Vui lòng kiểm tra email mới nhất.
code-used-up = Mã này không còn hiệu lực. Hãy yêu cầu mã mới.
code-format = Mã gồm 8 chữ số.
elsewhere-title = Mã của bạn
elsewhere-lead = Hãy nhập mã này ở nơi bạn đã yêu cầu:
elsewhere-hint = Bạn đã yêu cầu mã trên trình duyệt hoặc thiết bị khác, nên ở đây chưa đăng nhập.
sign-in-here = Đăng nhập tại đây

## Passwords

choose-password = Đặt mật khẩu
choose-new-password = Đặt mật khẩu mới
change-password-title = Đổi mật khẩu
change-password-lead = Khi bạn lưu, tài khoản sẽ được đăng xuất khỏi mọi thiết bị khác của bạn.
current-password = Mật khẩu hiện tại
new-password = Mật khẩu mới
password-hint = { $least ->
    [one] Ít nhất { $least } ký tự. Tốt nhất là vài từ mà bạn dễ nhớ.
   *[other] Ít nhất { $least } ký tự. Tốt nhất là vài từ mà bạn dễ nhớ.
}
save-password = Lưu mật khẩu

## The account

account-title = Tài khoản của bạn
signed-in-as = Bạn đã đăng nhập bằng tài khoản { $who }.
signed-in = Bạn đã đăng nhập.
has-password = Bạn đã có mật khẩu.
has-no-password = Bạn chưa có mật khẩu.
change-password = Đổi mật khẩu
set-password = Đặt mật khẩu
sign-ins-title = Bạn có thể đăng nhập bằng
sessions-title = Thiết bị đang đăng nhập
sessions-count = { $count ->
    [one] Trên { $count } thiết bị.
   *[other] Trên { $count } thiết bị.
}
show-sessions = Xem danh sách
sessions-lead = Nếu thấy thiết bị lạ, hãy đăng xuất thiết bị đó và đổi mật khẩu.
this-device = Thiết bị này
unknown-device = Thiết bị không xác định
device = { $browser } trên { $system }
from-country = Đăng nhập từ { $country }
last-used-now = Vừa mới dùng
last-used-minutes = { $count ->
    [one] Dùng lần cuối { $count } phút trước
   *[other] Dùng lần cuối { $count } phút trước
}
last-used-hours = { $count ->
    [one] Dùng lần cuối { $count } giờ trước
   *[other] Dùng lần cuối { $count } giờ trước
}
last-used-days = { $count ->
    [one] Dùng lần cuối { $count } ngày trước
   *[other] Dùng lần cuối { $count } ngày trước
}
began-now = Vừa mới đăng nhập
began-minutes = { $count ->
    [one] Đăng nhập { $count } phút trước
   *[other] Đăng nhập { $count } phút trước
}
began-hours = { $count ->
    [one] Đăng nhập { $count } giờ trước
   *[other] Đăng nhập { $count } giờ trước
}
began-days = { $count ->
    [one] Đăng nhập { $count } ngày trước
   *[other] Đăng nhập { $count } ngày trước
}
end-session = Đăng xuất thiết bị đó
end-other-sessions = Đăng xuất mọi thiết bị khác
end-all-sessions = Đăng xuất ở mọi nơi
password-saved = Đã lưu mật khẩu. Mọi thiết bị khác của bạn đã được đăng xuất.
session-ended = Thiết bị đó đã được đăng xuất.
other-sessions-ended = Mọi thiết bị khác của bạn đã được đăng xuất.

## Signing out

sign-out-title = Bạn muốn đăng xuất?
signed-out-title = Bạn đã đăng xuất
signed-out-only-here = Bạn đã đăng xuất trên thiết bị này. Để chắc chắn đã đăng xuất ở mọi nơi, lát nữa hãy đăng nhập rồi đăng xuất lần nữa.

## When signing in did not work

interrupted = Quá trình đăng nhập bị gián đoạn. Vui lòng thử lại.
declined = Chưa đăng nhập được qua { $provider }. Hãy thử lại hoặc chọn cách khác.
provider-trouble = Hiện không thể đăng nhập qua { $provider }. Hãy thử lại sau giây lát hoặc chọn cách khác.
our-trouble = Hiện bạn chưa thể đăng nhập. Vui lòng thử lại sau giây lát.
wrong-pair = Địa chỉ hoặc mật khẩu chưa đúng. Bạn có thể nhận mã qua email hoặc đặt mật khẩu mới.
password-missing = Vui lòng nhập mật khẩu.
current-password-wrong = Đây không phải mật khẩu hiện tại của bạn.

## What is wrong with an e-mail address

email-suggestion = Có phải ý bạn là { $address }? Nếu đúng, chỉ cần tiếp tục.
email-empty = Vui lòng nhập địa chỉ email.
email-too-long = Địa chỉ email này quá dài. Vui lòng kiểm tra lại.
email-no-at = Địa chỉ email có ký tự @, ví dụ ten@example.com.
email-several-ats = Vui lòng nhập một địa chỉ, chỉ có một ký tự @.
email-spaces = Vui lòng bỏ dấu cách.
email-full-width = Vui lòng dùng ký tự thông thường, không dùng ký tự toàn độ rộng.
email-dots = Vui lòng kiểm tra các dấu chấm trước @.
email-character = Trước @ có một ký tự không dùng được trong địa chỉ email.
email-scripts = Các chữ cái trước @ thuộc nhiều bảng chữ khác nhau. Vui lòng kiểm tra lại.
email-direction = Phần trước @ có chữ viết theo hai chiều. Vui lòng kiểm tra lại.
email-domain = Vui lòng kiểm tra phần sau @.
email-ending = Sau @ là tên miền có phần đuôi, ví dụ example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Hãy dùng ít nhất { $least } ký tự.
   *[other] Hãy dùng ít nhất { $least } ký tự.
}
password-too-long = { $most ->
    [one] Hãy dùng tối đa { $most } ký tự.
   *[other] Hãy dùng tối đa { $most } ký tự.
}
password-characters = Chỉ dùng chữ cái, chữ số, dấu câu, dấu cách và biểu tượng cảm xúc.
password-common = Nhiều người dùng mật khẩu này nên rất dễ đoán. Hãy chọn mật khẩu khác.
password-personal = Hãy chọn mật khẩu không chứa địa chỉ email của bạn và tên trang web này.
password-breached = Mật khẩu này đã bị lộ trong một vụ rò rỉ dữ liệu ở nơi khác. Hãy chọn mật khẩu khác.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Địa chỉ này không hoạt động
bad-address-advice = Vui lòng kiểm tra lại hoặc bắt đầu từ trang chủ.
sign-in-first-title = Vui lòng đăng nhập
sign-in-first-advice = Trang này dành cho khách hàng đã đăng nhập.
not-allowed-title = Không dùng được với tài khoản này
not-allowed-advice = Tài khoản của bạn không mở được trang này. Nếu có tài khoản khác, bạn hãy thử tài khoản đó.
cross-site-title = Vui lòng thực hiện tại đây
cross-site-advice = Yêu cầu đến từ một trang web khác nên chúng tôi không thực hiện. Vui lòng dùng nút trên trang của chúng tôi.
not-found-title = Không có gì ở đây
not-found-advice = Có thể trang đã được chuyển đi. Vui lòng bắt đầu từ trang chủ.
not-here-title = Không thể thực hiện việc này ở đây
not-here-advice = Vui lòng bắt đầu từ trang chủ.
unknown-site-title = Không có trang web này ở đây
unknown-site-advice = Vui lòng kiểm tra địa chỉ.
too-large-title = Quá nhiều dữ liệu cùng lúc
too-large-advice = Dữ liệu gửi đến dài hơn mức chúng tôi cần. Vui lòng bắt đầu từ trang chủ.
check-form-title = Vui lòng kiểm tra thông tin đã nhập
check-form-advice = Có thông tin trong biểu mẫu chưa phù hợp. Vui lòng quay lại và kiểm tra.
closed-account-title = Tài khoản này đã bị đóng
closed-account-advice = Nếu bạn nghĩ đây là nhầm lẫn, hãy liên hệ với chúng tôi hoặc dùng tài khoản khác.
sign-in-again-title = Vui lòng đăng nhập lại
not-signed-in-title = Bạn chưa đăng nhập được
choose-again-advice = Bạn có thể thử lại hoặc chọn cách khác.
provider-trouble-title = Hiện không thể đăng nhập
provider-trouble-advice = Vui lòng thử lại sau giây lát hoặc chọn cách đăng nhập khác.
set-up-title = Chúng tôi sẽ sớm trở lại
set-up-advice = Trang web đang được thiết lập. Vui lòng thử lại sau vài phút.
account-trouble-title = Hiện chưa tìm thấy tài khoản của bạn
unreachable-title = Hiện không truy cập được trang này
too-slow-title = Trang này tải quá lâu
still-signed-in-advice = Bạn vẫn đang đăng nhập. Vui lòng thử lại sau giây lát.
our-fault-title = Đã xảy ra lỗi từ phía chúng tôi
our-fault-advice = Vui lòng thử lại sau giây lát.
too-many-title = Hơi nhanh quá rồi
too-many-advice = Có quá nhiều lượt thử từ đây. Không có gì bị mất và tài khoản của bạn vẫn an toàn.
retry-seconds = { $seconds ->
    [one] Vui lòng thử lại sau { $seconds } giây.
   *[other] Vui lòng thử lại sau { $seconds } giây.
}
retry-minutes = { $minutes ->
    [one] Vui lòng thử lại sau { $minutes } phút.
   *[other] Vui lòng thử lại sau { $minutes } phút.
}
retry-hours = { $hours ->
    [one] Vui lòng thử lại sau { $hours } giờ.
   *[other] Vui lòng thử lại sau { $hours } giờ.
}
retry-days = { $days ->
    [one] Vui lòng thử lại sau { $days } ngày.
   *[other] Vui lòng thử lại sau { $days } ngày.
}
by-code-lead = Bạn không cần chờ: hãy nhận mã qua email và đăng nhập bằng mã đó.
limiter-advice = Một hệ thống của chúng tôi đang gặp sự cố nên chưa ai đăng nhập được cho đến khi khắc phục xong. Vui lòng thử lại sau giây lát.
head-too-large-advice = Địa chỉ trang hoặc cookie dài hơn mức chúng tôi có thể nhận. Vui lòng bắt đầu từ trang chủ hoặc xóa cookie của trang web này.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Thêm một bước nữa
challenge-lead = Gần đây có người đã thử rất nhiều mật khẩu, nên chúng tôi cần kiểm tra để chắc rằng bạn không phải là người máy. Vui lòng nhập lại mật khẩu; trình duyệt sẽ làm phần còn lại trong vài giây.
challenge-hint = Nếu không có gì xảy ra thì trình duyệt của bạn không chạy tập lệnh ở đây. Hãy nhận mã qua email.
challenge-again = Quá trình này mất quá nhiều thời gian hoặc trình duyệt của bạn chưa hoàn tất. Vui lòng thử lại lần nữa.
weak-password-title = Vui lòng chọn mật khẩu khác
common-password-lead = Bạn đã đăng nhập. Nhưng mật khẩu của bạn rất dễ đoán: nhiều người dùng mật khẩu này, hoặc phần lớn mật khẩu là địa chỉ email của bạn hay tên của chúng tôi. Hãy chọn mật khẩu khác.
breached-password-lead = Bạn đã đăng nhập. Nhưng mật khẩu của bạn đã bị lộ trong một vụ rò rỉ dữ liệu ở nơi khác, và người lạ thường thử những mật khẩu như vậy. Hãy chọn mật khẩu khác.

## Providers: Google, Facebook, …

more-ways = Cách đăng nhập khác
provider-unwell = Hiện chưa có phản hồi. Cách khác có thể nhanh hơn.
in-app = Bạn đang dùng trình duyệt của { $app }, nơi một số cách đăng nhập không hoạt động.
open-outside = Mở trong trình duyệt của bạn
outside-title = Mở trang này trong trình duyệt của bạn
outside-lead = Không thể đăng nhập bằng { $provider } bên trong { $app }. Trình duyệt của bạn thì được:
outside-hint = Nếu không có gì xảy ra, hãy mở menu của ứng dụng và chọn mở trang trong trình duyệt của bạn, hoặc sao chép địa chỉ này:
other-ways = Dùng cách khác tại đây

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Cách đăng nhập
ways-lead = Bạn có thể vào tài khoản bằng bất kỳ cách nào sau đây.
ways-change = Thay đổi cách đăng nhập
way-remove = Gỡ bỏ
way-last = Đây là cách đăng nhập duy nhất của bạn nên không thể gỡ bỏ.
way-add = Thêm { $provider }
way-added = Từ giờ bạn có thể đăng nhập bằng cách này.
way-removed = Đã gỡ bỏ. Các phiên đăng nhập bằng cách này đã kết thúc.
way-taken = Cách đăng nhập đó thuộc về một tài khoản khác. Hãy đăng xuất và dùng cách đó cho tài khoản kia.
way-kept = Đây là cách đăng nhập duy nhất còn lại nên vẫn được giữ lại.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Đó không phải là bạn?
disown-lead = Chúng tôi sẽ đăng xuất mọi thiết bị, gỡ bỏ mật khẩu và gửi cho bạn một mã để đặt mật khẩu mới.
disown-new-ways = Các cách đăng nhập mới thêm cũng bị gỡ bỏ.
disown-action = Không phải tôi: đăng xuất mọi thiết bị
disown-stale = Liên kết này không còn hiệu lực. Nếu người khác có thể biết mật khẩu của bạn, hãy đặt mật khẩu mới.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Bạn đang trong hàng chờ
waiting-lead = Hiện có rất nhiều người ở đây. Chúng tôi sẽ mời bạn vào ngay khi đến lượt.
waiting-place = { $place ->
    [one] Bạn đứng thứ { $place } trong hàng chờ.
   *[other] Bạn đứng thứ { $place } trong hàng chờ.
}
waiting-soon = Chưa đến một phút nữa là đến lượt bạn.
waiting-minutes = { $minutes ->
    [one] Thời gian chờ khoảng { $minutes } phút.
   *[other] Thời gian chờ khoảng { $minutes } phút.
}
waiting-hours = { $hours ->
    [one] Thời gian chờ khoảng { $hours } giờ.
   *[other] Thời gian chờ khoảng { $hours } giờ.
}
waiting-at-most-minutes = { $minutes ->
    [one] Bạn sẽ không phải chờ quá { $minutes } phút.
   *[other] Bạn sẽ không phải chờ quá { $minutes } phút.
}
waiting-at-most-hours = { $hours ->
    [one] Bạn sẽ không phải chờ quá { $hours } giờ.
   *[other] Bạn sẽ không phải chờ quá { $hours } giờ.
}
waiting-by-itself = Trang này tự động chuyển tiếp. Bạn vẫn giữ chỗ của mình, kể cả khi đóng trang rồi quay lại.
waiting-opens = { $minutes ->
    [one] Mở cửa sau { $minutes } phút. Mọi người có mặt trước lúc đó sẽ được xếp chỗ ngẫu nhiên.
   *[other] Mở cửa sau { $minutes } phút. Mọi người có mặt trước lúc đó sẽ được xếp chỗ ngẫu nhiên.
}
waiting-look = Kiểm tra lại ngay

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Mã của bạn tại { $brand }
mail-welcome = Chào mừng bạn!
mail-register = Dùng mã này để tạo tài khoản tại { $brand }:
mail-has-account-subject = Bạn đã có tài khoản tại { $brand }
mail-has-account-title = Bạn đã có tài khoản
mail-has-account = Có người muốn tạo tài khoản tại { $brand } bằng địa chỉ này, nhưng địa chỉ đã có tài khoản. Nếu đó là bạn, hãy đăng nhập bằng mã này:
mail-sign-in-subject = Mã đăng nhập của bạn tại { $brand }
mail-sign-in-title = Mã đăng nhập của bạn
mail-sign-in = Dùng mã này để đăng nhập tại { $brand }:
mail-no-account-title = Chưa có tài khoản
mail-no-account = Có người muốn đăng nhập tại { $brand } bằng địa chỉ này, nhưng địa chỉ chưa có tài khoản ở đó. Nếu đó là bạn và bạn muốn có tài khoản, hãy dùng mã này để tạo. Nếu bạn có tài khoản với địa chỉ khác, hãy dùng địa chỉ đó.
mail-recover-subject = Mật khẩu mới của bạn tại { $brand }
mail-recover = Dùng mã này để đặt mật khẩu mới tại { $brand }:
mail-link-title = Đăng nhập bằng { $provider }
mail-link = Dùng mã này để đăng nhập vào tài khoản của bạn tại { $brand } bằng { $provider }. Để bảo vệ bạn, mật khẩu cũ và mọi lượt đăng nhập trước đó của tài khoản sẽ hết hiệu lực.
mail-password-set-subject = Bạn đã có mật khẩu tại { $brand }
mail-password-set-title = Giờ bạn đã có mật khẩu
mail-password-set = Tài khoản của bạn tại { $brand } đã được đặt mật khẩu.
mail-password-changed-subject = Mật khẩu tại { $brand } đã được đổi
mail-password-changed-title = Mật khẩu của bạn đã được đổi
mail-password-changed = Mật khẩu tài khoản của bạn tại { $brand } đã được đổi. Mọi thiết bị khác đã được đăng xuất.
mail-linked-subject = Cách đăng nhập mới tại { $brand }
mail-linked-title = Giờ bạn có thể đăng nhập bằng { $provider }
mail-linked = { $provider } đã được thêm vào tài khoản của bạn tại { $brand }.
mail-linked-ended = Mật khẩu cũ và mọi lượt đăng nhập trước đó đã hết hiệu lực.
mail-enter-code = Nhập mã
mail-choose-password = Quên mật khẩu? Đặt mật khẩu mới
mail-code-lifetime = { $minutes ->
    [one] Mã có hiệu lực trong { $minutes } phút, dùng một lần, tại nơi bạn đã yêu cầu. Chúng tôi không bao giờ hỏi mã này theo cách nào khác.
   *[other] Mã có hiệu lực trong { $minutes } phút, dùng một lần, tại nơi bạn đã yêu cầu. Chúng tôi không bao giờ hỏi mã này theo cách nào khác.
}
mail-not-you = Nếu không phải bạn, bạn không cần làm gì: không có mã thì sẽ không có gì xảy ra.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Lượt đăng nhập mới tại { $brand }
mail-new-sign-in-title = Lượt đăng nhập từ một nơi mới
mail-new-sign-in = Có người vừa đăng nhập vào tài khoản của bạn tại { $brand } lần đầu trên thiết bị này: { $device }.
mail-new-sign-in-from = Có người vừa đăng nhập vào tài khoản của bạn tại { $brand } lần đầu trên thiết bị này: { $device }, từ { $country }.
mail-not-me = Không phải tôi
mail-not-me-hint = Nếu đó là bạn, bạn không cần làm gì. Nếu không phải, hãy nhấn nút: nút này mở trang để đăng xuất mọi thiết bị, gỡ bỏ mật khẩu và gửi cho bạn một mã để đặt mật khẩu mới.
