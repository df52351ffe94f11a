## The language

language-name = 日本語
language-label = 言語
language-action = 変更

## On many pages

sign-in = ログイン
sign-out = ログアウト
try-again = もう一度試す
home = トップページへ
other-account = 別のアカウントを使う
continue-with = { $provider }で続ける
or = または
continue = 次へ
terms = 利用規約
privacy = プライバシーポリシー
back-to-sign-in = ログインに戻る
back-to-site = サイトに戻る
not-now = 今はしない

## Signing in, registering, a forgotten password

email = メールアドレス
password = パスワード
email-code = 確認コードをメールで受け取る
create-account = アカウントを作成
create-account-lead = メールアドレスを入力してください。ご本人のアドレスであることを確かめるため、確認コードをお送りします。
forgot-password = パスワードをお忘れですか？
forgot-password-lead = メールアドレスを入力してください。お送りする確認コードで、新しいパスワードを設定できます。
send-code = 確認コードを送信

## The code from a mail

code-title = メールをご確認ください
code-lead = { $address }にメールをお送りしました。メールに記載された確認コードを入力してください。
code-link-lead = このアドレスのアカウントで{ $provider }を使うには、ご本人のアドレスであることを確認してください。安全のため、確認後はアカウントのこれまでのパスワードが無効になり、すべての端末からログアウトされます。
code-label = 8桁の確認コード
code-hint = { $minutes ->
   *[other] 確認コードは{ $minutes }分間有効です。メールが届かない場合は、迷惑メールフォルダを確認するか、もう一度送信してください。
}
code-again = 新しいメールをお送りしました。最新の確認コードのみ有効です。
send-another-code = 確認コードを再送信
other-address = 別のアドレスまたは別の方法を使う
code-wrong = 確認コードが違うようです。最新のメールをご確認ください。
code-used-up = この確認コードは使えなくなりました。新しい確認コードを送信してください。
code-format = 確認コードは8桁の数字です。
elsewhere-title = 確認コード
elsewhere-lead = この確認コードを、お手続き中の元の画面に入力してください：
elsewhere-hint = 別のブラウザまたは別の端末でお手続き中のため、こちらではログインしていません。
sign-in-here = 代わりにここでログイン

## Passwords

choose-password = パスワードの設定
choose-new-password = 新しいパスワードの設定
change-password-title = パスワードの変更
change-password-lead = 保存すると、ほかの端末からはすべてログアウトされます。
current-password = 現在のパスワード
new-password = 新しいパスワード
password-hint = { $least ->
   *[other] { $least }文字以上。覚えやすい言葉をいくつか組み合わせるのがおすすめです。
}
save-password = パスワードを保存

## The account

account-title = アカウント
signed-in-as = { $who }としてログインしています。
signed-in = ログインしています。
has-password = パスワードは設定済みです。
has-no-password = パスワードは設定されていません。
change-password = 変更する
set-password = 設定する
sign-ins-title = ログインに使えるサービス
sessions-title = ログイン中の端末
sessions-count = { $count ->
   *[other] { $count }台の端末でログイン中です。
}
show-sessions = 端末を表示
sessions-lead = 心当たりのない端末がある場合は、その端末からログアウトし、パスワードを変更してください。
this-device = この端末
unknown-device = 不明な端末
device = { $browser }（{ $system }）
from-country = ログイン元：{ $country }
last-used-now = 最終利用：たった今
last-used-minutes = { $count ->
   *[other] 最終利用：{ $count }分前
}
last-used-hours = { $count ->
   *[other] 最終利用：{ $count }時間前
}
last-used-days = { $count ->
   *[other] 最終利用：{ $count }日前
}
began-now = ログイン：たった今
began-minutes = { $count ->
   *[other] ログイン：{ $count }分前
}
began-hours = { $count ->
   *[other] ログイン：{ $count }時間前
}
began-days = { $count ->
   *[other] ログイン：{ $count }日前
}
end-session = その端末からログアウト
end-other-sessions = ほかのすべての端末からログアウト
end-all-sessions = すべての端末からログアウト
password-saved = パスワードを保存しました。ほかのすべての端末からログアウトしました。
session-ended = その端末からログアウトしました。
other-sessions-ended = ほかのすべての端末からログアウトしました。

## Signing out

sign-out-title = ログアウトしますか？
signed-out-title = ログアウトしました
signed-out-only-here = この端末からログアウトしました。すべての端末から確実にログアウトするには、しばらくしてからもう一度ログインし、ログアウトしてください。

## When signing in did not work

interrupted = ログインが中断されました。もう一度お試しください。
declined = { $provider }でのログインは完了しませんでした。もう一度試すか、別の方法をお選びください。
provider-trouble = ただいま{ $provider }でログインできません。しばらくしてからもう一度試すか、別の方法をお選びください。
our-trouble = ただいまログインできません。しばらくしてからもう一度お試しください。
wrong-pair = メールアドレスまたはパスワードが正しくありません。代わりに確認コードを受け取るか、新しいパスワードを設定することもできます。
password-missing = パスワードを入力してください。
current-password-wrong = 現在のパスワードと一致しません。

## What is wrong with an e-mail address

email-suggestion = { $address }ではありませんか？ よろしければ、そのまま次へお進みください。
email-empty = メールアドレスを入力してください。
email-too-long = メールアドレスとしては長すぎるようです。ご確認ください。
email-no-at = メールアドレスには「@」が入ります（例：name@example.com）。
email-several-ats = メールアドレスは1つだけ、「@」も1つだけ入力してください。
email-spaces = スペースを入れずに入力してください。
email-full-width = 全角文字ではなく、半角文字で入力してください。
email-dots = 「@」の前の「.」をご確認ください。
email-character = 「@」の前に、メールアドレスでは使えない文字があります。
email-scripts = 「@」の前に、異なる種類の文字が混ざっています。ご確認ください。
email-direction = 「@」の前で、文字の向きが混在しています。ご確認ください。
email-domain = 「@」の後をご確認ください。
email-ending = 「@」の後は、example.comのように「.com」などで終わる名前になります。

## What is wrong with a new password

password-too-short = { $least ->
   *[other] { $least }文字以上で入力してください。
}
password-too-long = { $most ->
   *[other] { $most }文字以内で入力してください。
}
password-characters = 使えるのは、文字、数字、記号、スペース、絵文字だけです。
password-common = このパスワードは多くの人が使っており、推測されやすいものです。別のパスワードをお選びください。
password-personal = メールアドレスやこのサイトの名前を含まないパスワードをお選びください。
password-breached = このパスワードは、ほかの場所で起きた情報漏えいに含まれています。別のパスワードをお選びください。

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = このアドレスは使えません
bad-address-advice = アドレスを確認するか、トップページからやり直してください。
sign-in-first-title = ログインしてください
sign-in-first-advice = このページは、ログイン中のお客様がご利用になれます。
not-allowed-title = このアカウントではご利用になれません
not-allowed-advice = お使いのアカウントでは、このページを開けません。別のアカウントをお持ちの場合は、開けることがあります。
cross-site-title = このページで操作してください
cross-site-advice = 別のサイトからの操作だったため、処理を行いませんでした。このサイトのページにあるボタンをご利用ください。
not-found-title = ページが見つかりません
not-found-advice = ページが移動した可能性があります。トップページからお進みください。
not-here-title = ここではその操作はできません
not-here-advice = トップページからお進みください。
unknown-site-title = このサイトは見つかりません
unknown-site-advice = アドレスをご確認ください。
too-large-title = 一度に送れる量を超えています
too-large-advice = 送信された内容が、必要な長さを超えています。トップページからお進みください。
check-form-title = 入力内容をご確認ください
check-form-advice = 入力内容の一部を受け付けられませんでした。前の画面に戻ってご確認ください。
closed-account-title = このアカウントは閉鎖されています
closed-account-advice = 誤りと思われる場合はお問い合わせいただくか、別のアカウントをご利用ください。
sign-in-again-title = もう一度ログインしてください
not-signed-in-title = ログインできませんでした
choose-again-advice = もう一度試すか、別の方法をお選びください。
provider-trouble-title = ただいまログインできません
provider-trouble-advice = しばらくしてからもう一度試すか、別のログイン方法をお選びください。
set-up-title = まもなく再開します
set-up-advice = サイトの準備をしています。数分後にもう一度お試しください。
account-trouble-title = ただいまアカウントを確認できません
unreachable-title = ただいまこのページに接続できません
too-slow-title = ページの表示に時間がかかっています
still-signed-in-advice = ログインしたままの状態です。しばらくしてからもう一度お試しください。
our-fault-title = サイト側で問題が発生しました
our-fault-advice = しばらくしてからもう一度お試しください。
too-many-title = 操作が少し速すぎたようです
too-many-advice = お使いの接続元から、短時間に多くの操作がありました。データは失われておらず、アカウントも安全です。
retry-seconds = { $seconds ->
   *[other] { $seconds }秒後にもう一度お試しください。
}
retry-minutes = { $minutes ->
   *[other] { $minutes }分後にもう一度お試しください。
}
retry-hours = { $hours ->
   *[other] { $hours }時間後にもう一度お試しください。
}
retry-days = { $days ->
   *[other] { $days }日後にもう一度お試しください。
}
by-code-lead = お待ちいただく必要はありません。メールアドレスに届く確認コードでログインできます。
limiter-advice = 現在システムの一部が停止しており、復旧するまでログインできません。しばらくしてからもう一度お試しください。
head-too-large-advice = アドレスまたはCookieが長すぎるため、受け付けられませんでした。トップページからお進みいただくか、このサイトのCookieを削除してください。

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = あと1ステップです
challenge-lead = 最近、多数のパスワードが試されているため、機械による操作ではないことを確認しています。もう一度パスワードを入力してください。あとはブラウザが自動で行い、数秒で終わります。
challenge-hint = 何も起こらない場合は、お使いのブラウザでスクリプトが動作していません。代わりに確認コードを受け取ってください。
challenge-again = 時間がかかりすぎたか、ブラウザでの確認が完了しませんでした。もう一度お試しください。
weak-password-title = 別のパスワードをお選びください
common-password-lead = ログインしています。ただし、お使いのパスワードは推測されやすいものです。多くの人が使っているか、大部分がメールアドレスやこのサイトの名前になっています。別のパスワードをお選びください。
breached-password-lead = ログインしています。ただし、お使いのパスワードは、ほかの場所で起きた情報漏えいに含まれており、第三者に試されるおそれがあります。別のパスワードをお選びください。

## Providers: Google, Facebook, …

more-ways = ほかのログイン方法
provider-unwell = ただいま応答がありません。別の方法のほうが早い場合があります。
in-app = { $app }内のブラウザで表示しているため、一部のログイン方法はご利用になれません。
open-outside = ブラウザで開く
outside-title = このページをブラウザで開いてください
outside-lead = { $app }の中では、{ $provider }でログインできません。ブラウザならログインできます：
outside-hint = 何も起こらない場合は、アプリのメニューを開いてブラウザで開く操作を選ぶか、次のアドレスをコピーしてください：
other-ways = ここで別の方法を使う

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = ログイン方法
ways-lead = どの方法でもアカウントにログインできます。
ways-change = ログイン方法を変更する
way-remove = 削除
way-last = 唯一のログイン方法のため、削除できません。
way-add = { $provider }を追加
way-added = 今後はこの方法でログインできます。
way-removed = 削除しました。この方法でログインしていた端末からはログアウトされました。
way-taken = このログイン方法は、別のアカウントで使われています。ログアウトして、そのアカウントでお使いください。
way-kept = 残っている唯一のログイン方法のため、削除しませんでした。

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = お心当たりのないログインですか？
disown-lead = すべての端末からログアウトし、パスワードを無効にして、新しいパスワードを設定するための確認コードをお送りします。
disown-new-ways = 新しく追加されたログイン方法も削除されます。
disown-action = 心当たりがない：すべての端末からログアウト
disown-stale = このリンクは使えなくなりました。パスワードをほかの人に知られている可能性がある場合は、新しいパスワードを設定してください。

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = 順番にご案内しています
waiting-lead = ただいま大変混み合っています。順番になりしだい、ご案内します。
waiting-place = { $place ->
   *[other] 現在の順番は{ $place }番目です。
}
waiting-soon = あと1分以内に順番が来ます。
waiting-minutes = { $minutes ->
   *[other] あと約{ $minutes }分です。
}
waiting-hours = { $hours ->
   *[other] あと約{ $hours }時間です。
}
waiting-at-most-minutes = { $minutes ->
   *[other] 長くてもあと{ $minutes }分です。
}
waiting-at-most-hours = { $hours ->
   *[other] 長くてもあと{ $hours }時間です。
}
waiting-by-itself = このページは自動的に切り替わります。ページを閉じて戻ってきても、順番は変わりません。
waiting-opens = { $minutes ->
   *[other] あと{ $minutes }分で開場します。それまでにお越しの方の順番は、抽選で決まります。
}
waiting-look = 今すぐ確認する

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = { $brand }の確認コード
mail-welcome = ようこそ！
mail-register = この確認コードで、{ $brand }のアカウントを作成できます：
mail-has-account-subject = { $brand }のアカウントをお持ちです
mail-has-account-title = すでにアカウントをお持ちです
mail-has-account = このアドレスで{ $brand }のアカウントを作成する手続きがありましたが、すでにアカウントがあります。お客様ご自身の手続きであれば、この確認コードでログインできます。
mail-sign-in-subject = { $brand }のログイン用確認コード
mail-sign-in-title = ログイン用確認コード
mail-sign-in = この確認コードで、{ $brand }にログインできます：
mail-no-account-title = アカウントはまだありません
mail-no-account = このアドレスで{ $brand }にログインする手続きがありましたが、アカウントがありません。お客様ご自身の手続きで、アカウントをご希望の場合は、この確認コードで作成できます。別のアドレスのアカウントをお持ちの場合は、そのアドレスをお使いください。
mail-recover-subject = { $brand }の新しいパスワードの設定
mail-recover = この確認コードで、{ $brand }の新しいパスワードを設定できます：
mail-link-title = { $provider }でログイン
mail-link = この確認コードで、{ $brand }のアカウントに{ $provider }でログインできるようになります。安全のため、アカウントのこれまでのパスワードは無効になり、すべての端末からログアウトされます。
mail-password-set-subject = { $brand }のパスワードを設定しました
mail-password-set-title = パスワードを設定しました
mail-password-set = { $brand }のアカウントにパスワードが設定されました。
mail-password-changed-subject = { $brand }のパスワードが変更されました
mail-password-changed-title = パスワードが変更されました
mail-password-changed = { $brand }のアカウントのパスワードが変更されました。ほかのすべての端末からログアウトしました。
mail-linked-subject = { $brand }に新しいログイン方法を追加
mail-linked-title = { $provider }でログインできるようになりました
mail-linked = { $brand }のアカウントに{ $provider }が追加されました。
mail-linked-ended = これまでのパスワードは無効になり、以前ログインしていた端末からはログアウトされました。
mail-enter-code = 確認コードを入力
mail-choose-password = パスワードをお忘れですか？ 新しいパスワードを設定
mail-code-lifetime = { $minutes ->
   *[other] この確認コードは{ $minutes }分間、お手続き中の画面で1回だけ有効です。それ以外の方法で確認コードをお尋ねすることは決してありません。
}
mail-not-you = お心当たりがない場合は、何もする必要はありません。確認コードを使わなければ、何も起こりません。

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = { $brand }への新しいログイン
mail-new-sign-in-title = 新しい端末または場所からのログイン
mail-new-sign-in = { $brand }のアカウントに、次の端末から初めてログインがありました：{ $device }
mail-new-sign-in-from = { $brand }のアカウントに、次の端末から初めてログインがありました：{ $device }、ログイン元：{ $country }
mail-not-me = 心当たりがない
mail-not-me-hint = ご自身の操作であれば、何もする必要はありません。お心当たりがない場合は、ボタンを押してください。開いたページから、すべての端末からのログアウト、パスワードの無効化、新しいパスワードを設定するための確認コードの送信を行えます。
