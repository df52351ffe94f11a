## The language

language-name = Kiswahili
language-label = Lugha
language-action = Badilisha

## On many pages

sign-in = Ingia
sign-out = Ondoka
try-again = Jaribu tena
home = Nenda kwenye ukurasa wa mwanzo
other-account = Tumia akaunti nyingine
continue-with = Endelea ukitumia { $provider }
or = au
continue = Endelea
terms = Masharti
privacy = Faragha
back-to-sign-in = Rudi kwenye ukurasa wa kuingia
back-to-site = Rudi kwenye tovuti
not-now = Si sasa

## Signing in, registering, a forgotten password

email = Anwani ya barua pepe
password = Nenosiri
email-code = Nitumie msimbo kwa barua pepe
create-account = Fungua akaunti
create-account-lead = Andika anwani yako ya barua pepe. Tutakutumia msimbo ili kuthibitisha kuwa ni yako.
forgot-password = Umesahau nenosiri?
forgot-password-lead = Andika anwani yako ya barua pepe. Tutakutumia msimbo wa kuchagua nenosiri jipya.
send-code = Tuma msimbo

## The code from a mail

code-title = Angalia barua pepe yako
code-lead = Tumetuma barua pepe kwa { $address }. Weka msimbo uliomo.
code-link-lead = Ili utumie { $provider } na akaunti ya anwani hii, thibitisha kuwa anwani ni yako. Kwa usalama wako, nenosiri la zamani la akaunti halitafanya kazi tena na vipindi vyake vitafungwa.
code-label = Msimbo wa tarakimu 8
code-hint = { $minutes ->
    [one] Unatumika kwa dakika { $minutes }. Hujapata barua pepe? Angalia folda ya barua taka, au omba nyingine.
   *[other] Unatumika kwa dakika { $minutes }. Hujapata barua pepe? Angalia folda ya barua taka, au omba nyingine.
}
code-again = Barua pepe nyingine iko njiani. Ni msimbo wa mwisho tu unaofanya kazi.
send-another-code = Tuma msimbo mwingine
other-address = Tumia anwani nyingine au njia nyingine
code-wrong = Huo si msimbo sahihi. Tafadhali angalia barua pepe ya mwisho.
code-used-up = Msimbo huo haufanyi kazi tena. Omba mwingine.
code-format = Msimbo una tarakimu 8.
elsewhere-title = Msimbo wako
elsewhere-lead = Andika msimbo huu mahali ulipouomba:
elsewhere-hint = Uliuomba kwenye kivinjari kingine au kifaa kingine, kwa hivyo hakuna aliyeingia hapa.
sign-in-here = Ingia hapa badala yake

## Passwords

choose-password = Chagua nenosiri
choose-new-password = Chagua nenosiri jipya
change-password-title = Badilisha nenosiri lako
change-password-lead = Ukilihifadhi, utaondolewa kwenye vifaa vyako vingine vyote.
current-password = Nenosiri la sasa
new-password = Nenosiri jipya
password-hint = { $least ->
    [one] Angalau herufi { $least }. Maneno machache unayoweza kukumbuka ndiyo bora zaidi.
   *[other] Angalau herufi { $least }. Maneno machache unayoweza kukumbuka ndiyo bora zaidi.
}
save-password = Hifadhi nenosiri

## The account

account-title = Akaunti yako
signed-in-as = Umeingia kama { $who }.
signed-in = Umeingia.
has-password = Una nenosiri.
has-no-password = Huna nenosiri.
change-password = Libadilishe
set-password = Chagua moja
sign-ins-title = Unaweza kuingia ukitumia
sessions-title = Mahali ulipoingia
sessions-count = { $count ->
    [one] Kwenye kifaa { $count }.
   *[other] Kwenye vifaa { $count }.
}
show-sessions = Vionyeshe
sessions-lead = Ikiwa hukitambui kifaa chochote kati ya hivi, ondoka kwenye kifaa hicho na ubadilishe nenosiri lako.
this-device = Kifaa hiki
unknown-device = Kifaa kisichojulikana
device = { $browser } kwenye { $system }
from-country = Uliingia kutoka { $country }
last-used-now = Kilitumika sasa hivi
last-used-minutes = { $count ->
    [one] Kilitumika mwisho dakika { $count } iliyopita
   *[other] Kilitumika mwisho dakika { $count } zilizopita
}
last-used-hours = { $count ->
    [one] Kilitumika mwisho saa { $count } iliyopita
   *[other] Kilitumika mwisho saa { $count } zilizopita
}
last-used-days = { $count ->
    [one] Kilitumika mwisho siku { $count } iliyopita
   *[other] Kilitumika mwisho siku { $count } zilizopita
}
began-now = Uliingia sasa hivi
began-minutes = { $count ->
    [one] Uliingia dakika { $count } iliyopita
   *[other] Uliingia dakika { $count } zilizopita
}
began-hours = { $count ->
    [one] Uliingia saa { $count } iliyopita
   *[other] Uliingia saa { $count } zilizopita
}
began-days = { $count ->
    [one] Uliingia siku { $count } iliyopita
   *[other] Uliingia siku { $count } zilizopita
}
end-session = Ondoka kwenye kifaa hicho
end-other-sessions = Ondoka kwenye vingine vyote
end-all-sessions = Ondoka kila mahali
password-saved = Nenosiri lako limehifadhiwa. Umeondolewa kwenye vifaa vyako vingine vyote.
session-ended = Umeondoka kwenye kifaa hicho.
other-sessions-ended = Umeondoka kwenye vifaa vyako vingine vyote.

## Signing out

sign-out-title = Ungependa kuondoka?
signed-out-title = Umeondoka
signed-out-only-here = Umeondoka kwenye kifaa hiki. Ili kuwa na hakika kuwa umeondoka kila mahali, ingia kisha uondoke tena baada ya muda mfupi.

## When signing in did not work

interrupted = Kuingia kumekatizwa. Tafadhali jaribu tena.
declined = Hukuingia ukitumia { $provider }. Jaribu tena, au chagua njia nyingine.
provider-trouble = Kwa sasa huwezi kuingia ukitumia { $provider }. Jaribu tena baada ya muda mfupi, au chagua njia nyingine.
our-trouble = Kwa sasa hatuwezi kukuingiza. Tafadhali jaribu tena baada ya muda mfupi.
wrong-pair = Anwani au nenosiri si sahihi. Unaweza pia kutumiwa msimbo, au kuchagua nenosiri jipya.
password-missing = Tafadhali weka nenosiri lako.
current-password-wrong = Hilo si nenosiri lako la sasa.

## What is wrong with an e-mail address

email-suggestion = Je, ulimaanisha { $address }? Ikiwa ndiyo, endelea tu.
email-empty = Tafadhali weka anwani yako ya barua pepe.
email-too-long = Hiyo ni ndefu mno kuwa anwani ya barua pepe. Tafadhali iangalie.
email-no-at = Anwani ya barua pepe huwa na alama ya @, kama vile jina@example.com.
email-several-ats = Tafadhali weka anwani moja, yenye alama moja ya @.
email-spaces = Tafadhali ondoa nafasi.
email-full-width = Tafadhali tumia herufi za kawaida, si za upana kamili.
email-dots = Tafadhali angalia nukta zilizo kabla ya alama ya @.
email-character = Kuna herufi kabla ya alama ya @ ambayo haitumiki kwenye anwani.
email-scripts = Herufi zilizo kabla ya alama ya @ ni za alfabeti tofauti. Tafadhali ziangalie.
email-direction = Maandishi yaliyo kabla ya alama ya @ yanasomwa pande mbili. Tafadhali yaangalie.
email-domain = Tafadhali angalia kilicho baada ya alama ya @.
email-ending = Baada ya alama ya @ huja jina lenye kiishio, kama vile example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Tumia angalau herufi { $least }.
   *[other] Tumia angalau herufi { $least }.
}
password-too-long = { $most ->
    [one] Usizidishe herufi { $most }.
   *[other] Usizidishe herufi { $most }.
}
password-characters = Tumia herufi, tarakimu, alama za uakifishaji, nafasi na emoji pekee.
password-common = Watu wengi hutumia nenosiri hili, kwa hivyo ni rahisi kukisiwa. Chagua lingine.
password-personal = Chagua nenosiri lisilo na anwani yako ya barua pepe wala jina la tovuti hii.
password-breached = Nenosiri hili limeonekana katika uvujaji wa data mahali pengine. Chagua lingine.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Anwani hii haifanyi kazi
bad-address-advice = Tafadhali iangalie, au anza kwenye ukurasa wa mwanzo.
sign-in-first-title = Tafadhali ingia
sign-in-first-advice = Ukurasa huu ni wa wateja walioingia.
not-allowed-title = Si kwa akaunti hii
not-allowed-advice = Akaunti yako haiwezi kufungua ukurasa huu. Akaunti yako nyingine huenda ikaweza.
cross-site-title = Tafadhali fanya hivyo hapa
cross-site-advice = Ombi lilitoka kwenye tovuti nyingine, kwa hivyo hatukufanya lolote. Tafadhali tumia kitufe kilicho kwenye ukurasa wetu.
not-found-title = Hakuna kitu hapa
not-found-advice = Huenda ukurasa umehamishwa. Tafadhali anza kwenye ukurasa wa mwanzo.
not-here-title = Hilo haliwezi kufanyika hapa
not-here-advice = Tafadhali anza kwenye ukurasa wa mwanzo.
unknown-site-title = Hakuna tovuti kama hiyo hapa
unknown-site-advice = Tafadhali angalia anwani.
too-large-title = Hayo ni mengi mno kwa mara moja
too-large-advice = Kilichotumwa ni kirefu kuliko tunachoomba. Tafadhali anza kwenye ukurasa wa mwanzo.
check-form-title = Tafadhali angalia ulichoandika
check-form-advice = Kuna kitu kwenye fomu ambacho hakifai. Tafadhali rudi ukiangalie.
closed-account-title = Akaunti hii imefungwa
closed-account-advice = Tafadhali wasiliana nasi ukidhani ni kosa, au tumia akaunti nyingine.
sign-in-again-title = Tafadhali ingia tena
not-signed-in-title = Hukuingia
choose-again-advice = Unaweza kujaribu tena, au kuchagua njia nyingine.
provider-trouble-title = Kuingia hakufanyi kazi kwa sasa
provider-trouble-advice = Tafadhali jaribu tena baada ya muda mfupi, au chagua njia nyingine ya kuingia.
set-up-title = Tutarudi hivi karibuni
set-up-advice = Tovuti inaandaliwa. Tafadhali jaribu tena baada ya dakika chache.
account-trouble-title = Kwa sasa hatuipati akaunti yako
unreachable-title = Ukurasa huu haupatikani kwa sasa
too-slow-title = Ukurasa huu unachukua muda mrefu mno
still-signed-in-advice = Bado umeingia. Tafadhali jaribu tena baada ya muda mfupi.
our-fault-title = Kuna hitilafu upande wetu
our-fault-advice = Tafadhali jaribu tena baada ya muda mfupi.
too-many-title = Hiyo ilikuwa haraka kidogo
too-many-advice = Majaribio mengi mno yametoka hapa. Hakuna kilichopotea, na akaunti yako iko salama.
retry-seconds = { $seconds ->
    [one] Tafadhali jaribu tena baada ya sekunde { $seconds }.
   *[other] Tafadhali jaribu tena baada ya sekunde { $seconds }.
}
retry-minutes = { $minutes ->
    [one] Tafadhali jaribu tena baada ya dakika { $minutes }.
   *[other] Tafadhali jaribu tena baada ya dakika { $minutes }.
}
retry-hours = { $hours ->
    [one] Tafadhali jaribu tena baada ya saa { $hours }.
   *[other] Tafadhali jaribu tena baada ya saa { $hours }.
}
retry-days = { $days ->
    [one] Tafadhali jaribu tena baada ya siku { $days }.
   *[other] Tafadhali jaribu tena baada ya siku { $days }.
}
by-code-lead = Huhitaji kusubiri: omba msimbo utumwe kwenye anwani yako, kisha uingie ukiutumia.
limiter-advice = Sehemu ya mfumo wetu haifanyi kazi, na hakuna anayeweza kuingia hadi irejee. Tafadhali jaribu tena baada ya muda mfupi.
head-too-large-advice = Anwani au vidakuzi vimezidi urefu tunaoweza kupokea. Tafadhali anza kwenye ukurasa wa mwanzo, au futa vidakuzi vya tovuti hii.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Hatua moja zaidi
challenge-lead = Hivi karibuni mtu fulani amejaribu manenosiri mengi, kwa hivyo tunahakikisha kuwa wewe si mashine. Tafadhali weka nenosiri lako tena; kivinjari chako kitafanya mengine kwa sekunde chache.
challenge-hint = Ikiwa hakuna kinachotokea, kivinjari chako hakitumii skripti hapa. Badala yake, omba utumiwe msimbo.
challenge-again = Hilo lilichukua muda mrefu mno, au kivinjari chako hakikumaliza. Tafadhali jaribu mara nyingine.
weak-password-title = Tafadhali chagua nenosiri lingine
common-password-lead = Umeingia. Lakini nenosiri lako ni rahisi kukisiwa: watu wengi hulitumia, au sehemu yake kubwa ni anwani yako au jina letu. Chagua lingine.
breached-password-lead = Umeingia. Lakini nenosiri lako limeonekana katika uvujaji wa data mahali pengine, na watu usiowajua hujaribu manenosiri kama hayo. Chagua lingine.

## Providers: Google, Facebook, …

more-ways = Njia zaidi za kuingia
provider-unwell = Hakuna jibu kwa sasa. Huenda njia nyingine ikawa ya haraka zaidi.
in-app = Uko kwenye kivinjari cha { $app }, ambapo baadhi ya njia za kuingia hazifanyi kazi.
open-outside = Fungua kwenye kivinjari chako
outside-title = Fungua ukurasa huu kwenye kivinjari chako
outside-lead = Huwezi kuingia ukitumia { $provider } ndani ya { $app }. Kwenye kivinjari chako unaweza:
outside-hint = Ikiwa hakuna kinachotokea, fungua menyu ya programu na uchague kufungua ukurasa kwenye kivinjari chako, au unakili anwani hii:
other-ways = Tumia njia nyingine hapa

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Njia za kuingia
ways-lead = Unaweza kuingia kwenye akaunti yako kwa njia yoyote kati ya hizi.
ways-change = Zibadilishe
way-remove = Ondoa
way-last = Hii ndiyo njia yako pekee ya kuingia, kwa hivyo haiwezi kuondolewa.
way-add = Ongeza { $provider }
way-added = Kuanzia sasa unaweza kuingia kwa njia hii.
way-removed = Njia hiyo imeondolewa. Vipindi vilivyoanza nayo vimefungwa.
way-taken = Njia hiyo ya kuingia ni ya akaunti nyingine. Ondoka, kisha uitumie huko.
way-kept = Hiyo ndiyo njia pekee ya kuingia iliyobaki, kwa hivyo haikuondolewa.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Je, si wewe uliyeingia?
disown-lead = Tutakuondoa kwenye vifaa vyote, tutafuta nenosiri, na tutakutumia msimbo wa kuchagua jipya.
disown-new-ways = Njia mpya za kuingia pia huondolewa.
disown-action = Si mimi: ondoka kwenye vifaa vyote
disown-stale = Kiungo hiki hakifanyi kazi tena. Ikiwa huenda mtu mwingine anajua nenosiri lako, chagua jipya.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Uko kwenye foleni
waiting-lead = Kuna watu wengi hapa kwa sasa. Utaingia mara tu zamu yako itakapofika.
waiting-place = { $place ->
    [one] Wewe ni wa { $place } kwenye foleni.
   *[other] Wewe ni wa { $place } kwenye foleni.
}
waiting-soon = Zamu yako itafika chini ya dakika moja.
waiting-minutes = { $minutes ->
    [one] Itachukua takriban dakika { $minutes }.
   *[other] Itachukua takriban dakika { $minutes }.
}
waiting-hours = { $hours ->
    [one] Itachukua takriban saa { $hours }.
   *[other] Itachukua takriban saa { $hours }.
}
waiting-at-most-minutes = { $minutes ->
    [one] Haitachukua zaidi ya dakika { $minutes }.
   *[other] Haitachukua zaidi ya dakika { $minutes }.
}
waiting-at-most-hours = { $hours ->
    [one] Haitachukua zaidi ya saa { $hours }.
   *[other] Haitachukua zaidi ya saa { $hours }.
}
waiting-by-itself = Ukurasa huu unaendelea wenyewe. Nafasi yako itabaki yako, hata ukiufunga na kurudi.
waiting-opens = { $minutes ->
    [one] Milango itafunguliwa baada ya dakika { $minutes }. Kila aliyepo kufikia wakati huo atapata nafasi kwenye foleni kwa bahati nasibu.
   *[other] Milango itafunguliwa baada ya dakika { $minutes }. Kila aliyepo kufikia wakati huo atapata nafasi kwenye foleni kwa bahati nasibu.
}
waiting-look = Angalia tena sasa

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Msimbo wako wa { $brand }
mail-welcome = Karibu!
mail-register = Tumia msimbo huu kufungua akaunti yako ya { $brand }:
mail-has-account-subject = Una akaunti ya { $brand }
mail-has-account-title = Tayari una akaunti
mail-has-account = Mtu fulani alitaka kufungua akaunti ya { $brand } kwa anwani hii, ambayo tayari ina akaunti. Ikiwa ni wewe, ingia ukitumia msimbo huu:
mail-sign-in-subject = Msimbo wa kuingia { $brand }
mail-sign-in-title = Msimbo wako wa kuingia
mail-sign-in = Tumia msimbo huu kuingia kwenye { $brand }:
mail-no-account-title = Bado hakuna akaunti
mail-no-account = Mtu fulani alitaka kuingia kwenye { $brand } kwa anwani hii, ambayo haina akaunti huko. Ikiwa ni wewe na unataka akaunti, msimbo huu utaifungua. Ikiwa una akaunti yenye anwani nyingine, tumia hiyo.
mail-recover-subject = Nenosiri lako jipya la { $brand }
mail-recover = Tumia msimbo huu kuchagua nenosiri jipya la { $brand }:
mail-link-title = Ingia ukitumia { $provider }
mail-link = Kwa msimbo huu, utatumia { $provider } kuingia kwenye akaunti yako ya { $brand }. Kwa usalama wako, nenosiri la zamani la akaunti halitafanya kazi tena na vipindi vyake vitafungwa.
mail-password-set-subject = Una nenosiri la { $brand }
mail-password-set-title = Sasa una nenosiri
mail-password-set = Nenosiri limechaguliwa kwa ajili ya akaunti yako ya { $brand }.
mail-password-changed-subject = Nenosiri la { $brand } limebadilishwa
mail-password-changed-title = Nenosiri lako limebadilishwa
mail-password-changed = Nenosiri la akaunti yako ya { $brand } limebadilishwa. Umeondolewa kwenye vifaa vingine vyote.
mail-linked-subject = Njia mpya ya kuingia { $brand }
mail-linked-title = Sasa unaweza kuingia ukitumia { $provider }
mail-linked = { $provider } imeongezwa kwenye akaunti yako ya { $brand }.
mail-linked-ended = Nenosiri la zamani halifanyi kazi tena na vipindi vimefungwa.
mail-enter-code = Weka msimbo
mail-choose-password = Umesahau nenosiri? Chagua jipya
mail-code-lifetime = { $minutes ->
    [one] Msimbo unatumika kwa dakika { $minutes }, mara moja tu, mahali ulipouomba. Hatutakuomba msimbo huu kamwe kwa njia nyingine.
   *[other] Msimbo unatumika kwa dakika { $minutes }, mara moja tu, mahali ulipouomba. Hatutakuomba msimbo huu kamwe kwa njia nyingine.
}
mail-not-you = Ikiwa si wewe, huhitaji kufanya lolote: bila msimbo, hakuna kitakachotokea.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Kuingia kupya kwenye { $brand }
mail-new-sign-in-title = Kuingia kutoka kifaa au mahali papya
mail-new-sign-in = Mtu fulani ameingia kwenye akaunti yako ya { $brand } kwa mara ya kwanza akitumia kifaa hiki: { $device }.
mail-new-sign-in-from = Mtu fulani ameingia kwenye akaunti yako ya { $brand } kwa mara ya kwanza akitumia kifaa hiki: { $device }, kutoka { $country }.
mail-not-me = Si mimi
mail-not-me-hint = Ikiwa ni wewe, huhitaji kufanya lolote. Ikiwa si wewe, bonyeza kitufe: kitafungua ukurasa unaokuondoa kwenye vifaa vyote, unaofuta nenosiri, na unaokutumia msimbo wa kuchagua jipya.
