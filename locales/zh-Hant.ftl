## The language

language-name = 繁體中文
language-label = 語言
language-action = 變更

## On many pages

sign-in = 登入
sign-out = 登出
try-again = 再試一次
home = 前往首頁
other-account = 使用其他帳號
continue-with = 使用 { $provider } 繼續
or = 或
continue = 繼續
terms = 服務條款
privacy = 隱私權政策
back-to-sign-in = 返回登入
back-to-site = 返回網站
not-now = 暫時不要

## Signing in, registering, a forgotten password

email = 電子郵件地址
password = 密碼
email-code = 以電子郵件取得驗證碼
create-account = 建立帳號
create-account-lead = 請輸入您的電子郵件地址，我們會寄送驗證碼，確認這是您的地址。
forgot-password = 忘記密碼？
forgot-password-lead = 請輸入您的電子郵件地址，我們會寄送驗證碼，讓您設定新密碼。
send-code = 寄送驗證碼

## The code from a mail

code-title = 請查看您的電子郵件
code-lead = 我們已寄送郵件至 { $address }。請輸入郵件中的驗證碼。
code-link-lead = 若要在此地址的帳號使用 { $provider } 登入，請先驗證這是您的地址。為了您的安全，驗證後該帳號的舊密碼將失效，已登入的裝置也會登出。
code-label = 8 位數驗證碼
code-hint = { $minutes ->
   *[other] 驗證碼在 { $minutes } 分鐘內有效。沒收到郵件嗎？請查看垃圾郵件匣，或重新寄送。
}
code-again = 新的郵件即將送達。只有最新的驗證碼有效。
send-another-code = 重新寄送驗證碼
other-address = 使用其他地址或其他方式
code-wrong = 驗證碼不正確，請查看最新的郵件。
code-used-up = 此驗證碼已失效，請重新取得。
code-format = 驗證碼為 8 位數字。
elsewhere-title = 您的驗證碼
elsewhere-lead = 請在您取得驗證碼的頁面輸入此驗證碼：
elsewhere-hint = 您是在其他瀏覽器或其他裝置上取得驗證碼，因此這裡並未登入。
sign-in-here = 改在這裡登入

## Passwords

choose-password = 設定密碼
choose-new-password = 設定新密碼
change-password-title = 變更密碼
change-password-lead = 儲存後，您所有的其他裝置都會登出。
current-password = 目前的密碼
new-password = 新密碼
password-hint = { $least ->
   *[other] 至少 { $least } 個字元。建議使用幾個您容易記住的詞。
}
save-password = 儲存密碼

## The account

account-title = 您的帳號
signed-in-as = 您目前登入的身分是 { $who }。
signed-in = 您已登入。
has-password = 您已設定密碼。
has-no-password = 您尚未設定密碼。
change-password = 變更
set-password = 設定
sign-ins-title = 您可以使用以下方式登入
sessions-title = 已登入的裝置
sessions-count = { $count ->
   *[other] 已在 { $count } 部裝置上登入。
}
show-sessions = 查看裝置
sessions-lead = 如果有您不認得的裝置，請將其登出並變更密碼。
this-device = 這部裝置
unknown-device = 不明裝置
device = { $system } 上的 { $browser }
from-country = 登入地點：{ $country }
last-used-now = 上次使用：剛剛
last-used-minutes = { $count ->
   *[other] 上次使用：{ $count } 分鐘前
}
last-used-hours = { $count ->
   *[other] 上次使用：{ $count } 小時前
}
last-used-days = { $count ->
   *[other] 上次使用：{ $count } 天前
}
began-now = 登入時間：剛剛
began-minutes = { $count ->
   *[other] 登入時間：{ $count } 分鐘前
}
began-hours = { $count ->
   *[other] 登入時間：{ $count } 小時前
}
began-days = { $count ->
   *[other] 登入時間：{ $count } 天前
}
end-session = 登出該裝置
end-other-sessions = 登出所有其他裝置
end-all-sessions = 登出所有裝置
password-saved = 密碼已儲存，您所有的其他裝置都已登出。
session-ended = 該裝置已登出。
other-sessions-ended = 您所有的其他裝置都已登出。

## Signing out

sign-out-title = 要登出嗎？
signed-out-title = 您已登出
signed-out-only-here = 您已登出這部裝置。為確保所有裝置都已登出，請稍後重新登入，再登出一次。

## When signing in did not work

interrupted = 登入中斷了，請再試一次。
declined = 未能透過 { $provider } 登入。請再試一次，或選擇其他方式。
provider-trouble = 目前無法透過 { $provider } 登入。請稍後再試，或選擇其他方式。
our-trouble = 我們目前無法讓您登入，請稍後再試。
wrong-pair = 電子郵件地址或密碼不正確。您可以改用驗證碼登入，或設定新密碼。
password-missing = 請輸入密碼。
current-password-wrong = 與您目前的密碼不符。

## What is wrong with an e-mail address

email-suggestion = 您要輸入的是 { $address } 嗎？如果是，請直接繼續。
email-empty = 請輸入您的電子郵件地址。
email-too-long = 以電子郵件地址來說太長了，請檢查一下。
email-no-at = 電子郵件地址中會有 @，例如 name@example.com。
email-several-ats = 請只輸入一個地址，其中只有一個 @。
email-spaces = 請移除空格。
email-full-width = 請使用半形字元，不要使用全形字元。
email-dots = 請檢查 @ 前面的點。
email-character = @ 前面有電子郵件地址不會使用的字元。
email-scripts = @ 前面混有不同文字系統的字母，請檢查一下。
email-direction = @ 前面的內容混有兩種書寫方向，請檢查一下。
email-domain = 請檢查 @ 後面的內容。
email-ending = @ 後面應該是有結尾的網域名稱，例如 example.com。

## What is wrong with a new password

password-too-short = { $least ->
   *[other] 請至少使用 { $least } 個字元。
}
password-too-long = { $most ->
   *[other] 請最多使用 { $most } 個字元。
}
password-characters = 只能使用文字、數字、標點符號、空格和表情符號。
password-common = 許多人都使用這組密碼，很容易最先被猜到。請換一組密碼。
password-personal = 密碼中請勿包含您的電子郵件地址和本網站的名稱。
password-breached = 這組密碼曾在其他地方的資料外洩事件中出現。請換一組密碼。

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = 這個網址無法使用
bad-address-advice = 請檢查網址，或從首頁開始。
sign-in-first-title = 請先登入
sign-in-first-advice = 此頁面僅供已登入的顧客使用。
not-allowed-title = 這個帳號無法使用
not-allowed-advice = 您的帳號無法開啟此頁面，您的其他帳號或許可以。
cross-site-title = 請在這裡操作
cross-site-advice = 這項要求來自其他網站，因此我們沒有處理。請使用我們頁面上的按鈕。
not-found-title = 這裡什麼都沒有
not-found-advice = 頁面可能已移動，請從首頁開始。
not-here-title = 無法在這裡進行這項操作
not-here-advice = 請從首頁開始。
unknown-site-title = 這裡沒有這個網站
unknown-site-advice = 請檢查網址。
too-large-title = 一次傳送的內容太多了
too-large-advice = 傳送的內容超過我們所需的長度，請從首頁開始。
check-form-title = 請檢查您輸入的內容
check-form-advice = 表單中有內容不符合要求，請返回檢查。
closed-account-title = 這個帳號已關閉
closed-account-advice = 如果您認為有誤，請與我們聯絡，或使用其他帳號。
sign-in-again-title = 請重新登入
not-signed-in-title = 未能登入
choose-again-advice = 您可以再試一次，或選擇其他方式。
provider-trouble-title = 目前無法登入
provider-trouble-advice = 請稍後再試，或選擇其他登入方式。
set-up-title = 我們很快就回來
set-up-advice = 網站正在準備中，請過幾分鐘再試。
account-trouble-title = 目前找不到您的帳號
unreachable-title = 目前無法開啟此頁面
too-slow-title = 此頁面載入時間過長
still-signed-in-advice = 您仍在登入狀態，請稍後再試。
our-fault-title = 我們這邊出了點問題
our-fault-advice = 請稍後再試。
too-many-title = 操作有點太快了
too-many-advice = 來自這裡的嘗試次數過多。沒有遺失任何內容，您的帳號也很安全。
retry-seconds = { $seconds ->
   *[other] 請在 { $seconds } 秒後再試一次。
}
retry-minutes = { $minutes ->
   *[other] 請在 { $minutes } 分鐘後再試一次。
}
retry-hours = { $hours ->
   *[other] 請在 { $hours } 小時後再試一次。
}
retry-days = { $days ->
   *[other] 請在 { $days } 天後再試一次。
}
by-code-lead = 您不必等候：可以取得寄到您電子郵件地址的驗證碼，並用它登入。
limiter-advice = 我們的部分系統發生故障，恢復之前無法登入。請稍後再試。
head-too-large-advice = 網址或 Cookie 超過我們可接受的長度。請從首頁開始，或清除本網站的 Cookie。

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = 還差一步
challenge-lead = 最近有人嘗試了大量密碼，因此我們需要確認您不是機器。請再次輸入密碼，其餘步驟由您的瀏覽器完成，只需幾秒鐘。
challenge-hint = 如果沒有任何反應，表示您的瀏覽器沒有在這裡執行指令碼。請改為取得驗證碼。
challenge-again = 花費的時間過長，或您的瀏覽器未能完成驗證。請再試一次。
weak-password-title = 請換一組密碼
common-password-lead = 您已登入。但您的密碼很容易被猜到：許多人都使用這組密碼，或者它主要由您的電子郵件地址或我們的名稱組成。請換一組密碼。
breached-password-lead = 您已登入。但您的密碼曾在其他地方的資料外洩事件中出現，陌生人會嘗試這類密碼。請換一組密碼。

## Providers: Google, Facebook, …

more-ways = 更多登入方式
provider-unwell = 目前沒有回應，使用其他方式可能更快。
in-app = 您正在使用 { $app } 的內建瀏覽器，部分登入方式無法在其中使用。
open-outside = 在您的瀏覽器中開啟
outside-title = 請在您的瀏覽器中開啟此頁面
outside-lead = 在 { $app } 內無法透過 { $provider } 登入，在您的瀏覽器中則可以：
outside-hint = 如果沒有任何反應，請開啟應用程式的選單，選擇在瀏覽器中開啟此頁面，或複製此網址：
other-ways = 在這裡使用其他方式

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = 登入方式
ways-lead = 使用其中任何一種方式都可以登入您的帳號。
ways-change = 變更登入方式
way-remove = 移除
way-last = 這是您唯一的登入方式，因此無法移除。
way-add = 新增 { $provider }
way-added = 從現在起，您可以使用此方式登入。
way-removed = 已移除。透過此方式登入的裝置都已登出。
way-taken = 此登入方式屬於另一個帳號。請先登出，再用它登入那個帳號。
way-kept = 這是僅剩的登入方式，因此未移除。

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = 不是您本人登入的嗎？
disown-lead = 我們會登出所有裝置，讓密碼失效，並寄送驗證碼讓您設定新密碼。
disown-new-ways = 新增的登入方式也會被移除。
disown-action = 不是我：登出所有裝置
disown-stale = 此連結已失效。如果其他人可能知道您的密碼，請設定新密碼。

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = 您正在排隊
waiting-lead = 目前人數眾多。輪到您時，我們會立即讓您進入。
waiting-place = { $place ->
   *[other] 您排在第 { $place } 位。
}
waiting-soon = 不到 1 分鐘就輪到您了。
waiting-minutes = { $minutes ->
   *[other] 大約需要等候 { $minutes } 分鐘。
}
waiting-hours = { $hours ->
   *[other] 大約需要等候 { $hours } 小時。
}
waiting-at-most-minutes = { $minutes ->
   *[other] 等候時間不會超過 { $minutes } 分鐘。
}
waiting-at-most-hours = { $hours ->
   *[other] 等候時間不會超過 { $hours } 小時。
}
waiting-by-itself = 此頁面會自動跳轉。即使您關閉頁面後再回來，您的位置仍會保留。
waiting-opens = { $minutes ->
   *[other] { $minutes } 分鐘後開放入場。屆時在此等候的所有人將隨機獲得排隊位置。
}
waiting-look = 立即重新查看

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = 您的 { $brand } 驗證碼
mail-welcome = 歡迎！
mail-register = 請使用此驗證碼建立您的 { $brand } 帳號：
mail-has-account-subject = 您已有 { $brand } 帳號
mail-has-account-title = 您已有帳號
mail-has-account = 有人想用此地址建立 { $brand } 帳號，但此地址已有帳號。如果是您本人操作，請使用此驗證碼登入。
mail-sign-in-subject = 您的 { $brand } 登入驗證碼
mail-sign-in-title = 您的登入驗證碼
mail-sign-in = 請使用此驗證碼登入 { $brand }：
mail-no-account-title = 尚無帳號
mail-no-account = 有人想用此地址登入 { $brand }，但此地址在那裡沒有帳號。如果是您本人操作並想要帳號，請使用此驗證碼建立。如果您有使用其他地址的帳號，請改用該地址。
mail-recover-subject = 設定您的 { $brand } 新密碼
mail-recover = 請使用此驗證碼設定您的 { $brand } 新密碼：
mail-link-title = 使用 { $provider } 登入
mail-link = 使用此驗證碼後，您即可透過 { $provider } 登入您的 { $brand } 帳號。為了您的安全，該帳號的舊密碼將隨之失效，已登入的裝置也會登出。
mail-password-set-subject = 您已設定 { $brand } 密碼
mail-password-set-title = 您已設定密碼
mail-password-set = 您的 { $brand } 帳號已設定密碼。
mail-password-changed-subject = 您的 { $brand } 密碼已變更
mail-password-changed-title = 您的密碼已變更
mail-password-changed = 您的 { $brand } 帳號密碼已變更，所有其他裝置都已登出。
mail-linked-subject = { $brand } 新增了一種登入方式
mail-linked-title = 您現在可以使用 { $provider } 登入
mail-linked = 您的 { $brand } 帳號已新增 { $provider } 登入方式。
mail-linked-ended = 該帳號的舊密碼已失效，先前登入的裝置都已登出。
mail-enter-code = 輸入驗證碼
mail-choose-password = 忘記密碼？設定新密碼
mail-code-lifetime = { $minutes ->
   *[other] 驗證碼在 { $minutes } 分鐘內有效，只能在您取得它的頁面使用一次。我們絕不會以任何其他方式向您索取驗證碼。
}
mail-not-you = 如果不是您本人操作，不需要做任何事：沒有驗證碼，什麼都不會發生。

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = 您的 { $brand } 帳號有新的登入
mail-new-sign-in-title = 來自新裝置或新地點的登入
mail-new-sign-in = 有人首次在以下裝置上登入您的 { $brand } 帳號：{ $device }。
mail-new-sign-in-from = 有人首次在以下裝置上登入您的 { $brand } 帳號：{ $device }，登入地點：{ $country }。
mail-not-me = 不是我
mail-not-me-hint = 如果是您本人操作，不需要做任何事。如果不是，請按下按鈕：在開啟的頁面上可以登出所有裝置，讓密碼失效，並寄送驗證碼讓您設定新密碼。
