## The language

language-name = 한국어
language-label = 언어
language-action = 변경

## On many pages

sign-in = 로그인
sign-out = 로그아웃
try-again = 다시 시도
home = 홈으로 이동
other-account = 다른 계정 사용
continue-with = { $provider } 계정으로 계속하기
or = 또는
continue = 계속
terms = 이용약관
privacy = 개인정보 처리방침
back-to-sign-in = 로그인으로 돌아가기
back-to-site = 사이트로 돌아가기
not-now = 나중에

## Signing in, registering, a forgotten password

email = 이메일 주소
password = 비밀번호
email-code = 이메일로 인증 코드 받기
create-account = 계정 만들기
create-account-lead = 이메일 주소를 입력하세요. 본인의 주소인지 확인할 수 있도록 인증 코드를 보내 드립니다.
forgot-password = 비밀번호를 잊으셨나요?
forgot-password-lead = 이메일 주소를 입력하세요. 보내 드리는 인증 코드로 새 비밀번호를 설정할 수 있습니다.
send-code = 인증 코드 보내기

## The code from a mail

code-title = 이메일을 확인하세요
code-lead = { $address } 주소로 이메일을 보냈습니다. 이메일에 있는 인증 코드를 입력하세요.
code-link-lead = 이 주소의 계정에서 { $provider } 로그인을 사용하려면 본인의 주소인지 확인해 주세요. 안전을 위해 확인하면 계정의 이전 비밀번호는 더 이상 사용할 수 없고, 로그인된 기기는 모두 로그아웃됩니다.
code-label = 8자리 인증 코드
code-hint = { $minutes ->
   *[other] 인증 코드는 { $minutes }분 동안 유효합니다. 이메일이 오지 않았나요? 스팸 메일함을 확인하거나 이메일을 다시 받아 보세요.
}
code-again = 새 이메일을 보내 드렸습니다. 가장 최근의 인증 코드만 사용할 수 있습니다.
send-another-code = 인증 코드 다시 받기
other-address = 다른 주소 또는 다른 방법 사용
code-wrong = 인증 코드가 일치하지 않습니다. 가장 최근 이메일을 확인해 주세요.
code-used-up = 이 인증 코드는 더 이상 사용할 수 없습니다. 새 인증 코드를 받아 주세요.
code-format = 인증 코드는 숫자 8자리입니다.
elsewhere-title = 인증 코드
elsewhere-lead = 인증 코드를 요청한 화면에 이 코드를 입력하세요:
elsewhere-hint = 다른 브라우저나 다른 기기에서 요청한 인증 코드이므로 여기에서는 로그인되지 않았습니다.
sign-in-here = 대신 여기에서 로그인

## Passwords

choose-password = 비밀번호 설정
choose-new-password = 새 비밀번호 설정
change-password-title = 비밀번호 변경
change-password-lead = 저장하면 다른 기기에서는 모두 로그아웃됩니다.
current-password = 현재 비밀번호
new-password = 새 비밀번호
password-hint = { $least ->
   *[other] { $least }자 이상 입력하세요. 기억하기 쉬운 단어를 몇 개 조합하는 것이 가장 좋습니다.
}
save-password = 비밀번호 저장

## The account

account-title = 내 계정
signed-in-as = { $who } 계정으로 로그인되어 있습니다.
signed-in = 로그인되어 있습니다.
has-password = 비밀번호가 설정되어 있습니다.
has-no-password = 비밀번호가 설정되어 있지 않습니다.
change-password = 변경
set-password = 설정
sign-ins-title = 로그인할 수 있는 방법
sessions-title = 로그인된 기기
sessions-count = { $count ->
   *[other] 기기 { $count }대에 로그인되어 있습니다.
}
show-sessions = 기기 보기
sessions-lead = 모르는 기기가 있으면 로그아웃하고 비밀번호를 변경하세요.
this-device = 이 기기
unknown-device = 알 수 없는 기기
device = { $system }의 { $browser }
from-country = 로그인한 곳: { $country }
last-used-now = 마지막 사용: 방금 전
last-used-minutes = { $count ->
   *[other] 마지막 사용: { $count }분 전
}
last-used-hours = { $count ->
   *[other] 마지막 사용: { $count }시간 전
}
last-used-days = { $count ->
   *[other] 마지막 사용: { $count }일 전
}
began-now = 로그인: 방금 전
began-minutes = { $count ->
   *[other] 로그인: { $count }분 전
}
began-hours = { $count ->
   *[other] 로그인: { $count }시간 전
}
began-days = { $count ->
   *[other] 로그인: { $count }일 전
}
end-session = 해당 기기에서 로그아웃
end-other-sessions = 다른 모든 기기에서 로그아웃
end-all-sessions = 모든 기기에서 로그아웃
password-saved = 비밀번호를 저장했습니다. 다른 모든 기기에서 로그아웃되었습니다.
session-ended = 해당 기기에서 로그아웃되었습니다.
other-sessions-ended = 다른 모든 기기에서 로그아웃되었습니다.

## Signing out

sign-out-title = 로그아웃할까요?
signed-out-title = 로그아웃되었습니다
signed-out-only-here = 이 기기에서 로그아웃되었습니다. 모든 기기에서 확실히 로그아웃하려면 잠시 후 다시 로그인한 다음 로그아웃해 주세요.

## When signing in did not work

interrupted = 로그인이 중단되었습니다. 다시 시도해 주세요.
declined = { $provider } 로그인이 완료되지 않았습니다. 다시 시도하거나 다른 방법을 선택하세요.
provider-trouble = 지금은 { $provider } 로그인을 사용할 수 없습니다. 잠시 후 다시 시도하거나 다른 방법을 선택하세요.
our-trouble = 지금은 로그인할 수 없습니다. 잠시 후 다시 시도해 주세요.
wrong-pair = 이메일 주소 또는 비밀번호가 올바르지 않습니다. 대신 인증 코드를 받거나 새 비밀번호를 설정할 수 있습니다.
password-missing = 비밀번호를 입력해 주세요.
current-password-wrong = 현재 비밀번호와 일치하지 않습니다.

## What is wrong with an e-mail address

email-suggestion = 혹시 { $address } 주소인가요? 맞다면 그대로 계속하세요.
email-empty = 이메일 주소를 입력해 주세요.
email-too-long = 이메일 주소치고는 너무 깁니다. 확인해 주세요.
email-no-at = 이메일 주소에는 @ 기호가 들어갑니다(예: name@example.com).
email-several-ats = @ 기호가 하나인 주소를 한 개만 입력해 주세요.
email-spaces = 공백 없이 입력해 주세요.
email-full-width = 전각 문자가 아닌 일반 문자로 입력해 주세요.
email-dots = @ 기호 앞의 점을 확인해 주세요.
email-character = @ 기호 앞에 이메일 주소에 쓰이지 않는 문자가 있습니다.
email-scripts = @ 기호 앞에 서로 다른 종류의 문자가 섞여 있습니다. 확인해 주세요.
email-direction = @ 기호 앞에 쓰는 방향이 다른 문자가 섞여 있습니다. 확인해 주세요.
email-domain = @ 기호 뒤를 확인해 주세요.
email-ending = @ 기호 뒤에는 example.com처럼 ‘.com’ 등으로 끝나는 이름이 옵니다.

## What is wrong with a new password

password-too-short = { $least ->
   *[other] { $least }자 이상 입력하세요.
}
password-too-long = { $most ->
   *[other] { $most }자 이하로 입력하세요.
}
password-characters = 문자, 숫자, 문장 부호, 공백, 이모지만 사용할 수 있습니다.
password-common = 많은 사람이 사용해서 추측하기 쉬운 비밀번호입니다. 다른 비밀번호를 선택하세요.
password-personal = 이메일 주소와 이 사이트의 이름이 들어가지 않은 비밀번호를 선택하세요.
password-breached = 다른 곳의 데이터 유출로 알려진 비밀번호입니다. 다른 비밀번호를 선택하세요.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = 사용할 수 없는 주소입니다
bad-address-advice = 주소를 확인하거나 홈에서 다시 시작해 주세요.
sign-in-first-title = 로그인해 주세요
sign-in-first-advice = 로그인한 고객만 이용할 수 있는 페이지입니다.
not-allowed-title = 이 계정으로는 이용할 수 없습니다
not-allowed-advice = 지금 계정으로는 이 페이지를 열 수 없습니다. 다른 계정으로는 열 수 있을지도 모릅니다.
cross-site-title = 여기에서 진행해 주세요
cross-site-advice = 다른 사이트에서 온 요청이라 처리하지 않았습니다. 저희 페이지의 버튼을 사용해 주세요.
not-found-title = 페이지를 찾을 수 없습니다
not-found-advice = 페이지가 이동했을 수 있습니다. 홈에서 시작해 주세요.
not-here-title = 여기에서는 할 수 없는 작업입니다
not-here-advice = 홈에서 시작해 주세요.
unknown-site-title = 여기에 없는 사이트입니다
unknown-site-advice = 주소를 확인해 주세요.
too-large-title = 한 번에 보내기에는 너무 많습니다
too-large-advice = 보낸 내용이 필요한 것보다 깁니다. 홈에서 시작해 주세요.
check-form-title = 입력한 내용을 확인해 주세요
check-form-advice = 양식에 맞지 않는 내용이 있습니다. 뒤로 돌아가 확인해 주세요.
closed-account-title = 이용이 종료된 계정입니다
closed-account-advice = 잘못된 것 같다면 저희에게 문의하거나 다른 계정을 사용해 주세요.
sign-in-again-title = 다시 로그인해 주세요
not-signed-in-title = 로그인되지 않았습니다
choose-again-advice = 다시 시도하거나 다른 방법을 선택할 수 있습니다.
provider-trouble-title = 지금은 로그인할 수 없습니다
provider-trouble-advice = 잠시 후 다시 시도하거나 다른 로그인 방법을 선택해 주세요.
set-up-title = 곧 돌아오겠습니다
set-up-advice = 사이트를 준비하고 있습니다. 몇 분 후 다시 시도해 주세요.
account-trouble-title = 지금은 계정을 찾을 수 없습니다
unreachable-title = 지금은 이 페이지에 연결할 수 없습니다
too-slow-title = 페이지를 여는 데 시간이 너무 오래 걸립니다
still-signed-in-advice = 로그인은 그대로 유지되어 있습니다. 잠시 후 다시 시도해 주세요.
our-fault-title = 저희 쪽에 문제가 생겼습니다
our-fault-advice = 잠시 후 다시 시도해 주세요.
too-many-title = 요청이 조금 빨랐습니다
too-many-advice = 이곳에서 너무 많은 시도가 있었습니다. 사라진 것은 없으며 계정은 안전합니다.
retry-seconds = { $seconds ->
   *[other] { $seconds }초 후 다시 시도해 주세요.
}
retry-minutes = { $minutes ->
   *[other] { $minutes }분 후 다시 시도해 주세요.
}
retry-hours = { $hours ->
   *[other] { $hours }시간 후 다시 시도해 주세요.
}
retry-days = { $days ->
   *[other] { $days }일 후 다시 시도해 주세요.
}
by-code-lead = 기다리지 않아도 됩니다. 이메일로 인증 코드를 받아 로그인하세요.
limiter-advice = 저희 시스템 일부가 멈춰 있어 복구될 때까지 로그인할 수 없습니다. 잠시 후 다시 시도해 주세요.
head-too-large-advice = 주소 또는 쿠키가 처리할 수 있는 길이를 넘었습니다. 홈에서 시작하거나 이 사이트의 쿠키를 삭제해 주세요.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = 한 단계만 더 남았습니다
challenge-lead = 최근 누군가 많은 비밀번호를 시도했기 때문에 자동 프로그램이 아닌지 확인하고 있습니다. 비밀번호를 다시 입력해 주세요. 나머지는 브라우저가 몇 초 안에 처리합니다.
challenge-hint = 아무 일도 일어나지 않으면 브라우저에서 스크립트가 실행되지 않는 것입니다. 대신 인증 코드를 받아 보세요.
challenge-again = 시간이 너무 오래 걸렸거나 브라우저가 확인을 마치지 못했습니다. 다시 한번 시도해 주세요.
weak-password-title = 다른 비밀번호를 선택해 주세요
common-password-lead = 로그인되어 있습니다. 하지만 지금 비밀번호는 추측하기 쉽습니다. 많은 사람이 사용하거나, 대부분이 이메일 주소 또는 저희 이름으로 되어 있습니다. 다른 비밀번호를 선택하세요.
breached-password-lead = 로그인되어 있습니다. 하지만 지금 비밀번호는 다른 곳의 데이터 유출로 알려져 있어 모르는 사람이 시도할 수 있습니다. 다른 비밀번호를 선택하세요.

## Providers: Google, Facebook, …

more-ways = 다른 로그인 방법 더 보기
provider-unwell = 지금은 응답이 없습니다. 다른 방법이 더 빠를 수 있습니다.
in-app = { $app } 앱의 브라우저에서 열려 있어 일부 로그인 방법을 사용할 수 없습니다.
open-outside = 내 브라우저에서 열기
outside-title = 이 페이지를 브라우저에서 열어 주세요
outside-lead = { $app } 앱 안에서는 { $provider } 로그인을 사용할 수 없습니다. 브라우저에서는 사용할 수 있습니다:
outside-hint = 아무 일도 일어나지 않으면 앱 메뉴에서 페이지를 브라우저로 여는 항목을 선택하거나 이 주소를 복사하세요:
other-ways = 여기에서 다른 방법 사용

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = 로그인 방법
ways-lead = 이 중 어떤 방법으로든 내 계정에 로그인할 수 있습니다.
ways-change = 로그인 방법 변경
way-remove = 삭제
way-last = 하나뿐인 로그인 방법이므로 삭제할 수 없습니다.
way-add = { $provider } 추가
way-added = 이제 이 방법으로 로그인할 수 있습니다.
way-removed = 삭제했습니다. 이 방법으로 로그인한 기기는 모두 로그아웃되었습니다.
way-taken = 다른 계정에 연결된 로그인 방법입니다. 로그아웃한 다음 그 계정에서 사용하세요.
way-kept = 하나 남은 로그인 방법이므로 삭제하지 않았습니다.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = 본인이 로그인하지 않으셨나요?
disown-lead = 모든 기기에서 로그아웃하고 비밀번호를 사용할 수 없게 한 다음, 새 비밀번호를 설정할 수 있는 인증 코드를 보내 드립니다.
disown-new-ways = 새로 추가된 로그인 방법도 삭제됩니다.
disown-action = 본인이 아닙니다: 모든 기기에서 로그아웃
disown-stale = 이 링크는 더 이상 사용할 수 없습니다. 다른 사람이 비밀번호를 알고 있을 수 있다면 새 비밀번호를 설정하세요.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = 대기 중입니다
waiting-lead = 지금 이용자가 많습니다. 차례가 되면 바로 입장하실 수 있습니다.
waiting-place = { $place ->
   *[other] 현재 대기 순서는 { $place }번째입니다.
}
waiting-soon = 1분 이내에 차례가 됩니다.
waiting-minutes = { $minutes ->
   *[other] 약 { $minutes }분 걸립니다.
}
waiting-hours = { $hours ->
   *[other] 약 { $hours }시간 걸립니다.
}
waiting-at-most-minutes = { $minutes ->
   *[other] 늦어도 { $minutes }분 이내에 차례가 됩니다.
}
waiting-at-most-hours = { $hours ->
   *[other] 늦어도 { $hours }시간 이내에 차례가 됩니다.
}
waiting-by-itself = 차례가 되면 페이지가 자동으로 넘어갑니다. 페이지를 닫았다가 돌아와도 순서는 그대로 유지됩니다.
waiting-opens = { $minutes ->
   *[other] { $minutes }분 후에 입장이 시작됩니다. 그때까지 접속한 모든 분의 순서는 무작위로 정해집니다.
}
waiting-look = 지금 다시 확인

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = { $brand } 인증 코드
mail-welcome = 환영합니다!
mail-register = 이 인증 코드로 { $brand } 계정을 만들 수 있습니다:
mail-has-account-subject = { $brand } 계정이 이미 있습니다
mail-has-account-title = 이미 계정이 있습니다
mail-has-account = 이 주소로 { $brand } 계정을 만들려는 요청이 있었지만, 이미 계정이 있습니다. 본인이 요청했다면 이 인증 코드로 로그인할 수 있습니다.
mail-sign-in-subject = { $brand } 로그인 인증 코드
mail-sign-in-title = 로그인 인증 코드
mail-sign-in = 이 인증 코드로 { $brand }에 로그인할 수 있습니다:
mail-no-account-title = 아직 계정이 없습니다
mail-no-account = 이 주소로 { $brand }에 로그인하려는 요청이 있었지만, 이 주소로 된 계정이 없습니다. 본인이 요청했고 계정을 원한다면 이 인증 코드로 만들 수 있습니다. 다른 주소로 만든 계정이 있다면 그 주소를 사용하세요.
mail-recover-subject = { $brand } 새 비밀번호 설정
mail-recover = 이 인증 코드로 { $brand }에서 사용할 새 비밀번호를 설정할 수 있습니다:
mail-link-title = { $provider } 계정으로 로그인
mail-link = 이 인증 코드로 { $brand } 계정에 { $provider } 로그인을 연결할 수 있습니다. 안전을 위해 연결하면 계정의 이전 비밀번호는 더 이상 사용할 수 없고, 로그인된 기기는 모두 로그아웃됩니다.
mail-password-set-subject = { $brand } 비밀번호가 설정되었습니다
mail-password-set-title = 비밀번호가 설정되었습니다
mail-password-set = { $brand } 계정에 비밀번호가 설정되었습니다.
mail-password-changed-subject = { $brand } 비밀번호가 변경되었습니다
mail-password-changed-title = 비밀번호가 변경되었습니다
mail-password-changed = { $brand } 계정의 비밀번호가 변경되었습니다. 다른 모든 기기에서 로그아웃되었습니다.
mail-linked-subject = { $brand } 로그인 방법이 추가되었습니다
mail-linked-title = 이제 { $provider } 계정으로 로그인할 수 있습니다
mail-linked = { $brand } 계정에 { $provider } 로그인이 추가되었습니다.
mail-linked-ended = 계정의 이전 비밀번호는 더 이상 사용할 수 없고, 이전에 로그인된 기기는 모두 로그아웃되었습니다.
mail-enter-code = 인증 코드 입력
mail-choose-password = 비밀번호를 잊으셨나요? 새 비밀번호 설정
mail-code-lifetime = { $minutes ->
   *[other] 인증 코드는 { $minutes }분 동안, 요청한 화면에서 한 번만 사용할 수 있습니다. 그 밖의 방법으로 인증 코드를 요청하는 일은 절대 없습니다.
}
mail-not-you = 본인이 요청하지 않았다면 아무것도 하지 않으셔도 됩니다. 인증 코드가 없으면 아무 일도 일어나지 않습니다.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = { $brand } 새 로그인 알림
mail-new-sign-in-title = 새로운 기기 또는 위치에서 로그인
mail-new-sign-in = 누군가 다음 기기에서 { $brand } 계정에 처음 로그인했습니다: { $device }
mail-new-sign-in-from = 누군가 다음 기기에서 { $brand } 계정에 처음 로그인했습니다: { $device }, 로그인한 곳: { $country }
mail-not-me = 본인이 아닙니다
mail-not-me-hint = 본인이 한 일이라면 아무것도 하지 않으셔도 됩니다. 그렇지 않다면 버튼을 누르세요. 열리는 페이지에서 모든 기기를 로그아웃하고 비밀번호를 사용할 수 없게 한 다음, 새 비밀번호를 설정할 수 있는 인증 코드를 보내 드립니다.
