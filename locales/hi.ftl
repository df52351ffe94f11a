## The language

language-name = हिन्दी
language-label = भाषा
language-action = बदलें

## On many pages

sign-in = साइन इन करें
sign-out = साइन आउट करें
try-again = फिर से कोशिश करें
home = होम पेज पर जाएं
other-account = कोई दूसरा खाता इस्तेमाल करें
continue-with = { $provider } के साथ जारी रखें
or = या
continue = जारी रखें
terms = शर्तें
privacy = गोपनीयता
back-to-sign-in = साइन इन पर वापस जाएं
back-to-site = साइट पर वापस जाएं
not-now = अभी नहीं

## Signing in, registering, a forgotten password

email = ईमेल पता
password = पासवर्ड
email-code = मुझे ईमेल से कोड भेजें
create-account = खाता बनाएं
create-account-lead = अपना ईमेल पता बताएं। हम उस पर एक कोड भेजेंगे, जिससे पुष्टि होगी कि पता आपका है।
forgot-password = पासवर्ड याद नहीं है?
forgot-password-lead = अपना ईमेल पता बताएं। हम उस पर एक कोड भेजेंगे। फिर उस कोड से नया पासवर्ड चुनें।
send-code = कोड भेजें

## The code from a mail

code-title = अपना ईमेल देखें
code-lead = हमने { $address } पर एक ईमेल भेजा है। उसमें दिया गया कोड डालें।
code-link-lead = इस पते वाले खाते में { $provider } से साइन इन करने के लिए, पुष्टि करें कि यह पता आपका है। आपकी सुरक्षा के लिए, इसके बाद खाते का पुराना पासवर्ड और पुराने सेशन बंद हो जाएंगे।
code-label = 8 अंकों का कोड
code-hint = { $minutes ->
    [one] यह { $minutes } मिनट तक काम करेगा। ईमेल नहीं मिला? स्पैम फ़ोल्डर देखें या नया ईमेल मंगाएं।
   *[other] यह { $minutes } मिनट तक काम करेगा। ईमेल नहीं मिला? स्पैम फ़ोल्डर देखें या नया ईमेल मंगाएं।
}
code-again = एक और ईमेल भेजा जा रहा है। सिर्फ़ सबसे नया कोड काम करेगा।
send-another-code = नया कोड भेजें
other-address = कोई दूसरा पता या तरीका इस्तेमाल करें
code-wrong = यह कोड सही नहीं है। कृपया सबसे नया ईमेल देखें।
code-used-up = यह कोड अब काम नहीं करता। नया कोड मंगाएं।
code-format = कोड में 8 अंक होते हैं।
elsewhere-title = आपका कोड
elsewhere-lead = यह कोड वहां डालें, जहां से आपने इसे मंगाया था:
elsewhere-hint = आपने इसे किसी दूसरे ब्राउज़र या डिवाइस से मंगाया था, इसलिए यहां साइन इन नहीं हुआ है।
sign-in-here = इसके बजाय यहां साइन इन करें

## Passwords

choose-password = पासवर्ड चुनें
choose-new-password = नया पासवर्ड चुनें
change-password-title = अपना पासवर्ड बदलें
change-password-lead = पासवर्ड सेव होते ही आपके बाकी सभी डिवाइसों से साइन आउट हो जाएगा।
current-password = मौजूदा पासवर्ड
new-password = नया पासवर्ड
password-hint = { $least ->
    [one] कम से कम { $least } वर्ण। आसानी से याद रहने वाले कुछ शब्द सबसे अच्छे हैं।
   *[other] कम से कम { $least } वर्ण। आसानी से याद रहने वाले कुछ शब्द सबसे अच्छे हैं।
}
save-password = पासवर्ड सेव करें

## The account

account-title = आपका खाता
signed-in-as = आपने { $who } के तौर पर साइन इन किया हुआ है।
signed-in = आपने साइन इन किया हुआ है।
has-password = आपका पासवर्ड सेट है।
has-no-password = आपका पासवर्ड सेट नहीं है।
change-password = इसे बदलें
set-password = पासवर्ड चुनें
sign-ins-title = साइन इन करने के तरीके
sessions-title = आपने कहां साइन इन किया हुआ है
sessions-count = { $count ->
    [one] { $count } डिवाइस पर।
   *[other] { $count } डिवाइसों पर।
}
show-sessions = डिवाइस देखें
sessions-lead = अगर इनमें से कोई डिवाइस अनजान लगे, तो वहां से साइन आउट करें और अपना पासवर्ड बदलें।
this-device = यह डिवाइस
unknown-device = अनजान डिवाइस
device = { $system } पर { $browser }
from-country = { $country } से साइन इन किया गया
last-used-now = अभी-अभी इस्तेमाल हुआ
last-used-minutes = { $count ->
    [one] पिछली बार { $count } मिनट पहले इस्तेमाल हुआ
   *[other] पिछली बार { $count } मिनट पहले इस्तेमाल हुआ
}
last-used-hours = { $count ->
    [one] पिछली बार { $count } घंटे पहले इस्तेमाल हुआ
   *[other] पिछली बार { $count } घंटे पहले इस्तेमाल हुआ
}
last-used-days = { $count ->
    [one] पिछली बार { $count } दिन पहले इस्तेमाल हुआ
   *[other] पिछली बार { $count } दिन पहले इस्तेमाल हुआ
}
began-now = अभी-अभी साइन इन किया गया
began-minutes = { $count ->
    [one] { $count } मिनट पहले साइन इन किया गया
   *[other] { $count } मिनट पहले साइन इन किया गया
}
began-hours = { $count ->
    [one] { $count } घंटे पहले साइन इन किया गया
   *[other] { $count } घंटे पहले साइन इन किया गया
}
began-days = { $count ->
    [one] { $count } दिन पहले साइन इन किया गया
   *[other] { $count } दिन पहले साइन इन किया गया
}
end-session = वहां से साइन आउट करें
end-other-sessions = बाकी सभी से साइन आउट करें
end-all-sessions = हर जगह से साइन आउट करें
password-saved = आपका पासवर्ड सेव हो गया है। बाकी सभी डिवाइसों से साइन आउट हो गया है।
session-ended = उस डिवाइस से साइन आउट हो गया है।
other-sessions-ended = आपके बाकी सभी डिवाइसों से साइन आउट हो गया है।

## Signing out

sign-out-title = साइन आउट करें?
signed-out-title = साइन आउट हो गया है
signed-out-only-here = इस डिवाइस से साइन आउट हो गया है। हर जगह से पक्का साइन आउट करने के लिए, थोड़ी देर में दोबारा साइन इन करके साइन आउट करें।

## When signing in did not work

interrupted = साइन इन बीच में रुक गया। कृपया फिर से कोशिश करें।
declined = { $provider } पर साइन इन नहीं हुआ। फिर से कोशिश करें या कोई दूसरा तरीका चुनें।
provider-trouble = { $provider } से अभी साइन इन नहीं हो पा रहा है। थोड़ी देर में फिर से कोशिश करें या कोई दूसरा तरीका चुनें।
our-trouble = हम अभी आपको साइन इन नहीं करा पा रहे हैं। कृपया थोड़ी देर में फिर से कोशिश करें।
wrong-pair = ईमेल पता या पासवर्ड सही नहीं है। आप चाहें तो कोड मंगाएं या नया पासवर्ड चुनें।
password-missing = कृपया अपना पासवर्ड डालें।
current-password-wrong = यह आपका मौजूदा पासवर्ड नहीं है।

## What is wrong with an e-mail address

email-suggestion = क्या आपका मतलब { $address } था? अगर हां, तो बस जारी रखें।
email-empty = कृपया अपना ईमेल पता डालें।
email-too-long = ईमेल पते के हिसाब से यह बहुत लंबा है। कृपया इसे जांच लें।
email-no-at = ईमेल पते में @ होता है, जैसे name@example.com में।
email-several-ats = कृपया सिर्फ़ एक पता डालें, जिसमें एक ही @ हो।
email-spaces = कृपया स्पेस हटा दें।
email-full-width = कृपया सामान्य अक्षर डालें, फ़ुल-विड्थ अक्षर नहीं।
email-dots = कृपया @ से पहले के डॉट जांच लें।
email-character = @ से पहले एक ऐसा वर्ण है, जो ईमेल पतों में नहीं होता।
email-scripts = @ से पहले के अक्षर अलग-अलग लिपियों के हैं। कृपया उन्हें जांच लें।
email-direction = @ से पहले का हिस्सा दो दिशाओं में पढ़ा जाता है। कृपया उसे जांच लें।
email-domain = कृपया @ के बाद का हिस्सा जांच लें।
email-ending = @ के बाद पूरा नाम आता है, आखिरी हिस्से के साथ, जैसे example.com में।

## What is wrong with a new password

password-too-short = { $least ->
    [one] कम से कम { $least } वर्ण डालें।
   *[other] कम से कम { $least } वर्ण डालें।
}
password-too-long = { $most ->
    [one] ज़्यादा से ज़्यादा { $most } वर्ण डालें।
   *[other] ज़्यादा से ज़्यादा { $most } वर्ण डालें।
}
password-characters = सिर्फ़ अक्षर, अंक, विराम चिह्न, स्पेस और इमोजी इस्तेमाल करें।
password-common = यह पासवर्ड बहुत लोग इस्तेमाल करते हैं, इसलिए सबसे पहले इसी का अंदाज़ा लगाया जाता है। कोई दूसरा चुनें।
password-personal = ऐसा पासवर्ड चुनें जिसमें आपका ईमेल पता और इस साइट का नाम न हो।
password-breached = यह पासवर्ड कहीं और हुए डेटा लीक में सामने आ चुका है। कोई दूसरा चुनें।

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = यह पता काम नहीं करता
bad-address-advice = कृपया पता जांच लें या होम पेज से शुरू करें।
sign-in-first-title = कृपया साइन इन करें
sign-in-first-advice = यह पेज उन ग्राहकों के लिए है जिन्होंने साइन इन किया हुआ है।
not-allowed-title = इस खाते के लिए नहीं
not-allowed-advice = आपके इस खाते से यह पेज नहीं खुल सकता। शायद आपके किसी दूसरे खाते से खुल जाए।
cross-site-title = कृपया यह हमारी साइट पर करें
cross-site-advice = अनुरोध किसी दूसरी साइट से आया था, इसलिए हमने कुछ नहीं किया। कृपया हमारे पेज का बटन इस्तेमाल करें।
not-found-title = यहां कुछ नहीं है
not-found-advice = हो सकता है कि पेज की जगह बदल गई हो। कृपया होम पेज से शुरू करें।
not-here-title = यह यहां नहीं हो सकता
not-here-advice = कृपया होम पेज से शुरू करें।
unknown-site-title = यहां ऐसी कोई साइट नहीं है
unknown-site-advice = कृपया पता जांच लें।
too-large-title = यह एक बार में बहुत ज़्यादा है
too-large-advice = जो भेजा गया, वह हमारी ज़रूरत से कहीं ज़्यादा लंबा है। कृपया होम पेज से शुरू करें।
check-form-title = कृपया भरी हुई जानकारी जांच लें
check-form-advice = फ़ॉर्म में कुछ ठीक नहीं है। कृपया वापस जाकर जांच लें।
closed-account-title = यह खाता बंद है
closed-account-advice = अगर आपको लगता है कि ऐसा गलती से हुआ है, तो कृपया हमसे पूछें। या कोई दूसरा खाता इस्तेमाल करें।
sign-in-again-title = कृपया फिर से साइन इन करें
not-signed-in-title = साइन इन नहीं हुआ
choose-again-advice = आप चाहें तो फिर से कोशिश करें या कोई दूसरा तरीका चुनें।
provider-trouble-title = अभी साइन इन नहीं हो पा रहा है
provider-trouble-advice = कृपया थोड़ी देर में फिर से कोशिश करें या साइन इन करने का कोई दूसरा तरीका चुनें।
set-up-title = हम जल्द ही लौटेंगे
set-up-advice = साइट तैयार की जा रही है। कृपया कुछ मिनट बाद फिर से कोशिश करें।
account-trouble-title = आपका खाता अभी नहीं मिल पा रहा है
unreachable-title = यह पेज अभी नहीं खुल पा रहा है
too-slow-title = यह पेज बहुत समय ले रहा है
still-signed-in-advice = आप अब भी साइन इन हैं। कृपया थोड़ी देर में फिर से कोशिश करें।
our-fault-title = हमारी तरफ़ से कोई गड़बड़ी हुई
our-fault-advice = कृपया थोड़ी देर में फिर से कोशिश करें।
too-many-title = थोड़ी ज़्यादा जल्दी हो गई
too-many-advice = यहां से बहुत बार कोशिश की गई। कोई नुकसान नहीं हुआ है और आपका खाता सुरक्षित है।
retry-seconds = { $seconds ->
    [one] कृपया { $seconds } सेकंड बाद फिर से कोशिश करें।
   *[other] कृपया { $seconds } सेकंड बाद फिर से कोशिश करें।
}
retry-minutes = { $minutes ->
    [one] कृपया { $minutes } मिनट बाद फिर से कोशिश करें।
   *[other] कृपया { $minutes } मिनट बाद फिर से कोशिश करें।
}
retry-hours = { $hours ->
    [one] कृपया { $hours } घंटे बाद फिर से कोशिश करें।
   *[other] कृपया { $hours } घंटे बाद फिर से कोशिश करें।
}
retry-days = { $days ->
    [one] कृपया { $days } दिन बाद फिर से कोशिश करें।
   *[other] कृपया { $days } दिन बाद फिर से कोशिश करें।
}
by-code-lead = इंतज़ार करने की ज़रूरत नहीं है: अपने ईमेल पते पर कोड मंगाएं और उससे साइन इन करें।
limiter-advice = हमारी एक सेवा बंद है और उसके ठीक होने तक कोई साइन इन नहीं कर सकता। कृपया थोड़ी देर में फिर से कोशिश करें।
head-too-large-advice = पेज का पता या कुकी हमारी सीमा से ज़्यादा लंबी है। कृपया होम पेज से शुरू करें या इस साइट की कुकी मिटा दें।

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = बस एक और चरण
challenge-lead = हाल ही में किसी ने बहुत सारे पासवर्ड आज़माए हैं, इसलिए हम जांच रहे हैं कि आप रोबोट नहीं हैं। कृपया अपना पासवर्ड फिर से डालें। बाकी काम आपका ब्राउज़र कर देगा, जिसमें कुछ सेकंड लगेंगे।
challenge-hint = अगर कुछ नहीं होता, तो आपका ब्राउज़र यहां स्क्रिप्ट नहीं चला रहा है। इसके बजाय कोड मंगाएं।
challenge-again = बहुत समय लग गया या आपका ब्राउज़र जांच पूरी नहीं कर पाया। कृपया एक बार फिर कोशिश करें।
weak-password-title = कृपया कोई दूसरा पासवर्ड चुनें
common-password-lead = आपने साइन इन कर लिया है। लेकिन आपके पासवर्ड का अंदाज़ा आसानी से लगाया जा सकता है: उसे बहुत लोग इस्तेमाल करते हैं या उसमें ज़्यादातर आपका ईमेल पता या हमारा नाम है। कोई दूसरा चुनें।
breached-password-lead = आपने साइन इन कर लिया है। लेकिन आपका पासवर्ड कहीं और हुए डेटा लीक में सामने आ चुका है और अनजान लोग ऐसे पासवर्ड आज़माते हैं। कोई दूसरा चुनें।

## Providers: Google, Facebook, …

more-ways = साइन इन करने के और तरीके
provider-unwell = यहां से अभी जवाब नहीं मिल रहा है। किसी दूसरे तरीके से शायद जल्दी हो जाए।
in-app = आप { $app } के ब्राउज़र में हैं, जहां साइन इन करने के कुछ तरीके काम नहीं करते।
open-outside = अपने ब्राउज़र में खोलें
outside-title = यह पेज अपने ब्राउज़र में खोलें
outside-lead = { $app } के अंदर { $provider } से साइन इन नहीं हो सकता। आपके ब्राउज़र में हो सकता है:
outside-hint = अगर कुछ नहीं होता, तो ऐप के मेन्यू में पेज को अपने ब्राउज़र में खोलने का विकल्प चुनें या यह पता कॉपी करें:
other-ways = यहां कोई दूसरा तरीका इस्तेमाल करें

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = साइन इन करने के तरीके
ways-lead = इनमें से किसी से भी आपका खाता खुल जाता है।
ways-change = इन्हें बदलें
way-remove = हटाएं
way-last = आपके पास साइन इन करने का यही एक तरीका है, इसलिए इसे हटाया नहीं जा सकता।
way-add = { $provider } जोड़ें
way-added = अब से आप इससे साइन इन कर पाएंगे।
way-removed = इसे हटा दिया गया है। इससे शुरू हुए सेशन बंद हो गए हैं।
way-taken = साइन इन का यह तरीका किसी दूसरे खाते से जुड़ा है। साइन आउट करके इसे वहां इस्तेमाल करें।
way-kept = साइन इन करने का यही एक तरीका बचा है, इसलिए इसे हटाया नहीं गया।

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = क्या यह साइन इन आपने नहीं किया था?
disown-lead = हम सभी डिवाइसों से साइन आउट कर देंगे, पासवर्ड हटा देंगे और नया पासवर्ड चुनने के लिए आपको एक कोड भेजेंगे।
disown-new-ways = साइन इन करने के नए तरीके भी हटा दिए जाते हैं।
disown-action = मैंने नहीं किया: सभी डिवाइसों से साइन आउट करें
disown-stale = यह लिंक अब काम नहीं करता। अगर लगता है कि किसी और को आपका पासवर्ड पता हो सकता है, तो नया पासवर्ड चुनें।

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = आप कतार में हैं
waiting-lead = इस समय यहां बहुत लोग हैं। आपकी बारी आते ही हम आपको अंदर आने देंगे।
waiting-place = { $place ->
    [one] कतार में आपका नंबर { $place } है।
   *[other] कतार में आपका नंबर { $place } है।
}
waiting-soon = एक मिनट से भी कम समय में आपकी बारी आ जाएगी।
waiting-minutes = { $minutes ->
    [one] इसमें करीब { $minutes } मिनट लगेगा।
   *[other] इसमें करीब { $minutes } मिनट लगेंगे।
}
waiting-hours = { $hours ->
    [one] इसमें करीब { $hours } घंटा लगेगा।
   *[other] इसमें करीब { $hours } घंटे लगेंगे।
}
waiting-at-most-minutes = { $minutes ->
    [one] इसमें { $minutes } मिनट से ज़्यादा समय नहीं लगेगा।
   *[other] इसमें { $minutes } मिनट से ज़्यादा समय नहीं लगेगा।
}
waiting-at-most-hours = { $hours ->
    [one] इसमें { $hours } घंटे से ज़्यादा समय नहीं लगेगा।
   *[other] इसमें { $hours } घंटे से ज़्यादा समय नहीं लगेगा।
}
waiting-by-itself = यह पेज अपने-आप आगे बढ़ेगा। इसे बंद करके वापस आने पर भी आपकी जगह बनी रहेगी।
waiting-opens = { $minutes ->
    [one] { $minutes } मिनट में एंट्री शुरू होगी। तब तक जो भी यहां होंगे, उन सभी को रैंडम तरीके से जगह मिलेगी।
   *[other] { $minutes } मिनट में एंट्री शुरू होगी। तब तक जो भी यहां होंगे, उन सभी को रैंडम तरीके से जगह मिलेगी।
}
waiting-look = अभी फिर से देखें

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = { $brand } के लिए आपका कोड
mail-welcome = आपका स्वागत है!
mail-register = इस कोड से { $brand } पर अपना खाता बनाएं:
mail-has-account-subject = { $brand } पर आपका खाता है
mail-has-account-title = आपका खाता पहले से है
mail-has-account = किसी ने इस पते से { $brand } पर खाता बनाना चाहा, लेकिन इस पते का खाता पहले से है। अगर यह आपने किया था, तो इस कोड से साइन इन करें।
mail-sign-in-subject = { $brand } के लिए साइन इन कोड
mail-sign-in-title = आपका साइन इन कोड
mail-sign-in = इस कोड से { $brand } पर साइन इन करें:
mail-no-account-title = अभी तक कोई खाता नहीं है
mail-no-account = किसी ने इस पते से { $brand } पर साइन इन करना चाहा, लेकिन वहां इस पते का कोई खाता नहीं है। अगर यह आपने किया था और आपको खाता चाहिए, तो इस कोड से खाता बन जाएगा। अगर आपका खाता किसी दूसरे पते से है, तो वही पता इस्तेमाल करें।
mail-recover-subject = { $brand } के लिए नया पासवर्ड
mail-recover = इस कोड से { $brand } पर नया पासवर्ड चुनें:
mail-link-title = { $provider } से साइन इन करें
mail-link = इस कोड से आप { $brand } पर अपने खाते में { $provider } से साइन इन कर पाएंगे। आपकी सुरक्षा के लिए, इसके बाद खाते का पुराना पासवर्ड और पुराने सेशन बंद हो जाएंगे।
mail-password-set-subject = { $brand } पर आपका पासवर्ड सेट है
mail-password-set-title = अब आपका पासवर्ड सेट है
mail-password-set = { $brand } पर आपके खाते के लिए पासवर्ड चुना गया है।
mail-password-changed-subject = { $brand } पर आपका पासवर्ड बदल गया
mail-password-changed-title = आपका पासवर्ड बदल गया है
mail-password-changed = { $brand } पर आपके खाते का पासवर्ड बदला गया है। बाकी सभी डिवाइसों से साइन आउट हो गया है।
mail-linked-subject = { $brand } पर साइन इन का नया तरीका
mail-linked-title = अब { $provider } से साइन इन हो सकता है
mail-linked = { $brand } पर आपके खाते में { $provider } को जोड़ा गया है।
mail-linked-ended = खाते का पुराना पासवर्ड और पुराने सेशन बंद हो गए हैं।
mail-enter-code = कोड डालें
mail-choose-password = पासवर्ड याद नहीं है? नया चुनें
mail-code-lifetime = { $minutes ->
    [one] यह कोड { $minutes } मिनट तक, सिर्फ़ एक बार और वहीं काम करेगा जहां से आपने इसे मंगाया था। हम किसी और तरीके से आपसे यह कोड कभी नहीं मांगते।
   *[other] यह कोड { $minutes } मिनट तक, सिर्फ़ एक बार और वहीं काम करेगा जहां से आपने इसे मंगाया था। हम किसी और तरीके से आपसे यह कोड कभी नहीं मांगते।
}
mail-not-you = अगर यह आपने नहीं किया, तो आपको कुछ करने की ज़रूरत नहीं है: कोड के बिना कुछ नहीं होगा।

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = { $brand } पर नया साइन इन
mail-new-sign-in-title = किसी नई जगह से साइन इन
mail-new-sign-in = { $brand } पर आपके खाते में किसी ने पहली बार इस डिवाइस से साइन इन किया है: { $device }।
mail-new-sign-in-from = { $brand } पर आपके खाते में किसी ने पहली बार इस डिवाइस से साइन इन किया है: { $device }, देश: { $country }।
mail-not-me = यह मैंने नहीं किया
mail-not-me-hint = अगर यह आपने किया था, तो कुछ करने की ज़रूरत नहीं है। अगर नहीं, तो बटन दबाएं: इससे वह पेज खुलेगा, जहां सभी डिवाइसों से साइन आउट किया जाता है, पासवर्ड हटाया जाता है और नया पासवर्ड चुनने के लिए आपको कोड भेजा जाता है।
