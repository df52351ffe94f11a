## The language

language-name = 简体中文
language-label = 语言
language-action = 更改

## On many pages

sign-in = 登录
sign-out = 退出登录
try-again = 重试
home = 前往首页
other-account = 使用其他账号
continue-with = 使用 { $provider } 继续
or = 或
continue = 继续
terms = 服务条款
privacy = 隐私政策
back-to-sign-in = 返回登录
back-to-site = 返回网站
not-now = 暂不

## Signing in, registering, a forgotten password

email = 邮箱地址
password = 密码
email-code = 通过邮件获取验证码
create-account = 创建账号
create-account-lead = 请输入您的邮箱地址，我们会向该邮箱发送验证码，以确认它属于您。
forgot-password = 忘记密码？
forgot-password-lead = 请输入您的邮箱地址，我们会向该邮箱发送验证码，您可以用它设置新密码。
send-code = 发送验证码

## The code from a mail

code-title = 请查看您的邮箱
code-lead = 我们已向 { $address } 发送邮件。请输入邮件中的验证码。
code-link-lead = 要在此邮箱的账号上使用 { $provider } 登录，请先验证该邮箱属于您。为了您的安全，验证后该账号的旧密码将失效，已登录的设备也会退出登录。
code-label = 8 位数字验证码
code-hint = { $minutes ->
   *[other] 验证码 { $minutes } 分钟内有效。没有收到邮件？请查看垃圾邮件文件夹，或重新发送。
}
code-again = 新的邮件即将送达。只有最新的验证码有效。
send-another-code = 重新发送验证码
other-address = 使用其他邮箱或其他方式
code-wrong = 验证码不正确，请查看最新的邮件。
code-used-up = 此验证码已失效，请重新获取。
code-format = 验证码为 8 位数字。
elsewhere-title = 您的验证码
elsewhere-lead = 请在您获取验证码的页面输入此验证码：
elsewhere-hint = 您是在其他浏览器或其他设备上获取验证码的，因此这里没有登录。
sign-in-here = 改为在此登录

## Passwords

choose-password = 设置密码
choose-new-password = 设置新密码
change-password-title = 修改密码
change-password-lead = 保存后，您的所有其他设备都会退出登录。
current-password = 当前密码
new-password = 新密码
password-hint = { $least ->
   *[other] 至少 { $least } 个字符。建议使用几个您容易记住的词语。
}
save-password = 保存密码

## The account

account-title = 您的账号
signed-in-as = 您当前登录的是 { $who }。
signed-in = 您已登录。
has-password = 您已设置密码。
has-no-password = 您尚未设置密码。
change-password = 修改
set-password = 设置
sign-ins-title = 您可以使用以下方式登录
sessions-title = 已登录的设备
sessions-count = { $count ->
   *[other] 已在 { $count } 台设备上登录。
}
show-sessions = 查看设备
sessions-lead = 如果有您不认识的设备，请让它退出登录并修改密码。
this-device = 本设备
unknown-device = 未知设备
device = { $system } 上的 { $browser }
from-country = 登录地点：{ $country }
last-used-now = 上次使用：刚刚
last-used-minutes = { $count ->
   *[other] 上次使用：{ $count } 分钟前
}
last-used-hours = { $count ->
   *[other] 上次使用：{ $count } 小时前
}
last-used-days = { $count ->
   *[other] 上次使用：{ $count } 天前
}
began-now = 登录时间：刚刚
began-minutes = { $count ->
   *[other] 登录时间：{ $count } 分钟前
}
began-hours = { $count ->
   *[other] 登录时间：{ $count } 小时前
}
began-days = { $count ->
   *[other] 登录时间：{ $count } 天前
}
end-session = 在该设备上退出登录
end-other-sessions = 在所有其他设备上退出登录
end-all-sessions = 在所有设备上退出登录
password-saved = 密码已保存，您的所有其他设备均已退出登录。
session-ended = 该设备已退出登录。
other-sessions-ended = 您的所有其他设备均已退出登录。

## Signing out

sign-out-title = 要退出登录吗？
signed-out-title = 您已退出登录
signed-out-only-here = 您已在本设备上退出登录。为确保所有设备均已退出登录，请稍后重新登录，然后再次退出登录。

## When signing in did not work

interrupted = 登录中断了，请重试。
declined = 未能通过 { $provider } 登录。请重试，或选择其他方式。
provider-trouble = 目前无法通过 { $provider } 登录。请稍后重试，或选择其他方式。
our-trouble = 我们目前无法为您登录，请稍后重试。
wrong-pair = 邮箱地址或密码不正确。您可以改用验证码登录，或设置新密码。
password-missing = 请输入密码。
current-password-wrong = 与您的当前密码不符。

## What is wrong with an e-mail address

email-suggestion = 您要输入的是不是 { $address }？如果是，请直接继续。
email-empty = 请输入您的邮箱地址。
email-too-long = 对邮箱地址来说太长了，请检查。
email-no-at = 邮箱地址中应有 @，例如 name@example.com。
email-several-ats = 请只输入一个邮箱地址，其中只有一个 @。
email-spaces = 请去掉空格。
email-full-width = 请使用半角字符，不要使用全角字符。
email-dots = 请检查 @ 前面的点。
email-character = @ 前面有邮箱地址中不能使用的字符。
email-scripts = @ 前面混有不同文字的字母，请检查。
email-direction = @ 前面的内容混有两种书写方向，请检查。
email-domain = 请检查 @ 后面的内容。
email-ending = @ 后面应为带后缀的域名，例如 example.com。

## What is wrong with a new password

password-too-short = { $least ->
   *[other] 请至少使用 { $least } 个字符。
}
password-too-long = { $most ->
   *[other] 请最多使用 { $most } 个字符。
}
password-characters = 只能使用文字、数字、标点、空格和表情符号。
password-common = 使用此密码的人很多，容易最先被猜到。请换一个密码。
password-personal = 密码中请不要包含您的邮箱地址和本网站的名称。
password-breached = 此密码曾在其他地方的数据泄露中出现。请换一个密码。

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = 此网址无法使用
bad-address-advice = 请检查网址，或从首页开始。
sign-in-first-title = 请先登录
sign-in-first-advice = 此页面仅供已登录的客户使用。
not-allowed-title = 此账号无法使用
not-allowed-advice = 您的账号无法打开此页面，您的其他账号或许可以。
cross-site-title = 请在这里操作
cross-site-advice = 该请求来自其他网站，因此我们未作处理。请使用我们页面上的按钮。
not-found-title = 这里什么都没有
not-found-advice = 页面可能已移走，请从首页开始。
not-here-title = 这里无法进行此操作
not-here-advice = 请从首页开始。
unknown-site-title = 这里没有这个网站
unknown-site-advice = 请检查网址。
too-large-title = 一次提交的内容太多了
too-large-advice = 提交的内容超出了我们所需的长度，请从首页开始。
check-form-title = 请检查您填写的内容
check-form-advice = 表单中有内容不符合要求，请返回检查。
closed-account-title = 此账号已关闭
closed-account-advice = 如果您认为有误，请联系我们，或使用其他账号。
sign-in-again-title = 请重新登录
not-signed-in-title = 未能登录
choose-again-advice = 您可以重试，或选择其他方式。
provider-trouble-title = 目前无法登录
provider-trouble-advice = 请稍后重试，或选择其他登录方式。
set-up-title = 我们很快回来
set-up-advice = 网站正在准备中，请过几分钟再试。
account-trouble-title = 目前找不到您的账号
unreachable-title = 目前无法打开此页面
too-slow-title = 此页面加载时间过长
still-signed-in-advice = 您仍处于登录状态，请稍后重试。
our-fault-title = 我们这边出了点问题
our-fault-advice = 请稍后重试。
too-many-title = 操作有点快了
too-many-advice = 来自这里的尝试次数过多。没有丢失任何内容，您的账号也是安全的。
retry-seconds = { $seconds ->
   *[other] 请在 { $seconds } 秒后重试。
}
retry-minutes = { $minutes ->
   *[other] 请在 { $minutes } 分钟后重试。
}
retry-hours = { $hours ->
   *[other] 请在 { $hours } 小时后重试。
}
retry-days = { $days ->
   *[other] 请在 { $days } 天后重试。
}
by-code-lead = 您无需等待：可以获取发送到您邮箱的验证码，并用它登录。
limiter-advice = 我们的部分系统出现故障，恢复之前无法登录。请稍后重试。
head-too-large-advice = 网址或 Cookie 超出了我们可接受的长度。请从首页开始，或清除本网站的 Cookie。

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = 还差一步
challenge-lead = 最近有人尝试了大量密码，因此我们需要确认您不是机器。请再次输入密码，其余步骤由您的浏览器完成，只需几秒钟。
challenge-hint = 如果没有任何反应，说明您的浏览器没有在此运行脚本。请改为获取验证码。
challenge-again = 用时过长，或您的浏览器未能完成验证。请再试一次。
weak-password-title = 请换一个密码
common-password-lead = 您已登录。但您的密码容易被猜到：使用它的人很多，或者它主要由您的邮箱地址或我们的名称组成。请换一个密码。
breached-password-lead = 您已登录。但您的密码曾在其他地方的数据泄露中出现，陌生人会尝试这类密码。请换一个密码。

## Providers: Google, Facebook, …

more-ways = 更多登录方式
provider-unwell = 目前没有响应，使用其他方式可能更快。
in-app = 您正在使用 { $app } 的内置浏览器，部分登录方式在其中无法使用。
open-outside = 在您的浏览器中打开
outside-title = 请在您的浏览器中打开此页面
outside-lead = 在 { $app } 内无法通过 { $provider } 登录，在您的浏览器中则可以：
outside-hint = 如果没有任何反应，请打开应用的菜单，选择在浏览器中打开此页面，或复制此网址：
other-ways = 在此使用其他方式

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = 登录方式
ways-lead = 使用其中任何一种方式都可以登录您的账号。
ways-change = 更改登录方式
way-remove = 移除
way-last = 这是您唯一的登录方式，因此无法移除。
way-add = 添加 { $provider }
way-added = 从现在起，您可以使用此方式登录。
way-removed = 已移除。通过此方式登录的设备均已退出登录。
way-taken = 此登录方式属于另一个账号。请先退出登录，再用它登录那个账号。
way-kept = 这是仅剩的登录方式，因此未移除。

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = 不是您本人登录的吗？
disown-lead = 我们会让所有设备退出登录，使密码失效，并向您发送用于设置新密码的验证码。
disown-new-ways = 新增的登录方式也会被移除。
disown-action = 不是我：在所有设备上退出登录
disown-stale = 此链接已失效。如果其他人可能知道您的密码，请设置新密码。

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = 您正在排队
waiting-lead = 当前访问人数较多。轮到您时，我们会立即让您进入。
waiting-place = { $place ->
   *[other] 您排在第 { $place } 位。
}
waiting-soon = 不到 1 分钟就轮到您了。
waiting-minutes = { $minutes ->
   *[other] 大约需要等待 { $minutes } 分钟。
}
waiting-hours = { $hours ->
   *[other] 大约需要等待 { $hours } 小时。
}
waiting-at-most-minutes = { $minutes ->
   *[other] 等待时间不会超过 { $minutes } 分钟。
}
waiting-at-most-hours = { $hours ->
   *[other] 等待时间不会超过 { $hours } 小时。
}
waiting-by-itself = 此页面会自动跳转。即使您关闭页面后再回来，您的位置也会保留。
waiting-opens = { $minutes ->
   *[other] { $minutes } 分钟后开放入场。届时在此等候的所有人将随机获得排队位置。
}
waiting-look = 立即刷新

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = 您的 { $brand } 验证码
mail-welcome = 欢迎！
mail-register = 请使用此验证码创建您的 { $brand } 账号：
mail-has-account-subject = 您已有 { $brand } 账号
mail-has-account-title = 您已有账号
mail-has-account = 有人想用此邮箱创建 { $brand } 账号，但此邮箱已有账号。如果是您本人操作，请使用此验证码登录。
mail-sign-in-subject = 您的 { $brand } 登录验证码
mail-sign-in-title = 您的登录验证码
mail-sign-in = 请使用此验证码登录 { $brand }：
mail-no-account-title = 尚无账号
mail-no-account = 有人想用此邮箱登录 { $brand }，但此邮箱在那里没有账号。如果是您本人操作并希望创建账号，请使用此验证码创建。如果您有使用其他邮箱的账号，请使用那个邮箱。
mail-recover-subject = 设置您的 { $brand } 新密码
mail-recover = 请使用此验证码设置您的 { $brand } 新密码：
mail-link-title = 使用 { $provider } 登录
mail-link = 使用此验证码后，您即可通过 { $provider } 登录您的 { $brand } 账号。为了您的安全，该账号的旧密码将随之失效，已登录的设备也会退出登录。
mail-password-set-subject = 您已设置 { $brand } 密码
mail-password-set-title = 您已设置密码
mail-password-set = 您的 { $brand } 账号已设置密码。
mail-password-changed-subject = 您的 { $brand } 密码已修改
mail-password-changed-title = 您的密码已修改
mail-password-changed = 您的 { $brand } 账号密码已修改，所有其他设备均已退出登录。
mail-linked-subject = { $brand } 新增了一种登录方式
mail-linked-title = 您现在可以使用 { $provider } 登录
mail-linked = 您的 { $brand } 账号已添加 { $provider } 登录方式。
mail-linked-ended = 该账号的旧密码已失效，之前登录的设备均已退出登录。
mail-enter-code = 输入验证码
mail-choose-password = 忘记密码？设置新密码
mail-code-lifetime = { $minutes ->
   *[other] 验证码 { $minutes } 分钟内有效，只能在您获取它的页面使用一次。我们绝不会以其他任何方式向您索取验证码。
}
mail-not-you = 如果不是您本人操作，则无需理会：没有验证码，什么都不会发生。

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = 您的 { $brand } 账号有新的登录
mail-new-sign-in-title = 来自新设备或新地点的登录
mail-new-sign-in = 有人首次在以下设备上登录了您的 { $brand } 账号：{ $device }。
mail-new-sign-in-from = 有人首次在以下设备上登录了您的 { $brand } 账号：{ $device }，登录地点：{ $country }。
mail-not-me = 不是我
mail-not-me-hint = 如果是您本人操作，则无需理会。如果不是，请点击按钮：在打开的页面上可以让所有设备退出登录，使密码失效，并向您发送用于设置新密码的验证码。
