## The language

language-name = Euskara
language-label = Hizkuntza
language-action = Aldatu

## On many pages

sign-in = Hasi saioa
sign-out = Amaitu saioa
try-again = Saiatu berriro
home = Joan hasierako orrira
other-account = Erabili beste kontu bat
continue-with = Jarraitu { $provider } erabiliz
or = edo
continue = Jarraitu
terms = Baldintzak
privacy = Pribatutasuna
back-to-sign-in = Itzuli saioa hastera
back-to-site = Itzuli webgunera
not-now = Orain ez

## Signing in, registering, a forgotten password

email = Helbide elektronikoa
password = Pasahitza
email-code = Jaso kode bat posta elektronikoz
create-account = Sortu kontu bat
create-account-lead = Idatzi zure helbide elektronikoa. Kode bat bidaliko dizugu, zurea dela egiaztatzeko.
forgot-password = Pasahitza ahaztu duzu?
forgot-password-lead = Idatzi zure helbide elektronikoa. Bidaliko dizugun kodearekin, pasahitz berri bat aukeratu ahal izango duzu.
send-code = Bidali kodea

## The code from a mail

code-title = Begiratu zure posta
code-lead = Mezu bat bidali dugu helbide honetara: { $address }. Idatzi mezuko kodea.
code-link-lead = { $provider } helbide honen kontuarekin erabiltzeko, egiaztatu helbidea zurea dela. Zure segurtasunerako, orduan kontuaren pasahitz zaharrak balioa galduko du, eta haren saioak amaituko dira.
code-label = 8 digituko kodea
code-hint = { $minutes ->
    [one] Minutu batez balio du. Ez duzu mezurik jaso? Begiratu spam karpetan, edo eskatu beste bat.
   *[other] { $minutes } minutuz balio du. Ez duzu mezurik jaso? Begiratu spam karpetan, edo eskatu beste bat.
}
code-again = Beste mezu bat bidean da. Azken kodeak bakarrik balio du.
send-another-code = Bidali beste kode bat
other-address = Erabili beste helbide bat edo beste modu bat
code-wrong = Hori ez da kodea. Begiratu azken mezua.
code-used-up = Kode horrek ez du balio dagoeneko. Eskatu beste bat.
code-format = Kodeak 8 digitu ditu.
elsewhere-title = Zure kodea
elsewhere-lead = Idatzi kode hau eskatu duzun lekuan:
elsewhere-hint = Beste nabigatzaile edo gailu batean eskatu duzu; horregatik, hemen ez da saiorik hasi.
sign-in-here = Nahiago dut hemen hasi saioa

## Passwords

choose-password = Aukeratu pasahitz bat
choose-new-password = Aukeratu pasahitz berri bat
change-password-title = Aldatu pasahitza
change-password-lead = Gordetzean, zure beste gailu guztietako saioak amaituko dira.
current-password = Oraingo pasahitza
new-password = Pasahitz berria
password-hint = { $least ->
    [one] Gutxienez karaktere bat. Onena: erraz gogoratuko dituzun hitz batzuk.
   *[other] Gutxienez { $least } karaktere. Onena: erraz gogoratuko dituzun hitz batzuk.
}
save-password = Gorde pasahitza

## The account

account-title = Zure kontua
signed-in-as = Saioa hasita duzu kontu honekin: { $who }.
signed-in = Saioa hasita duzu.
has-password = Baduzu pasahitza.
has-no-password = Ez duzu pasahitzik.
change-password = Aldatu pasahitza
set-password = Aukeratu bat
sign-ins-title = Saioa hasteko moduak
sessions-title = Non duzun saioa hasita
sessions-count = { $count ->
    [one] Gailu batean.
   *[other] { $count } gailutan.
}
show-sessions = Erakutsi
sessions-lead = Gailu hauetakoren bat ezagutzen ez baduzu, amaitu haren saioa eta aldatu pasahitza.
this-device = Gailu hau
unknown-device = Gailu ezezaguna
device = { $browser } ({ $system })
from-country = Saioa hasi den herrialdea: { $country }
last-used-now = Azken erabilera: oraintxe
last-used-minutes = { $count ->
    [one] Azken erabilera: duela minutu bat
   *[other] Azken erabilera: duela { $count } minutu
}
last-used-hours = { $count ->
    [one] Azken erabilera: duela ordubete
   *[other] Azken erabilera: duela { $count } ordu
}
last-used-days = { $count ->
    [one] Azken erabilera: duela egun bat
   *[other] Azken erabilera: duela { $count } egun
}
began-now = Saioaren hasiera: oraintxe
began-minutes = { $count ->
    [one] Saioaren hasiera: duela minutu bat
   *[other] Saioaren hasiera: duela { $count } minutu
}
began-hours = { $count ->
    [one] Saioaren hasiera: duela ordubete
   *[other] Saioaren hasiera: duela { $count } ordu
}
began-days = { $count ->
    [one] Saioaren hasiera: duela egun bat
   *[other] Saioaren hasiera: duela { $count } egun
}
end-session = Amaitu saioa hor
end-other-sessions = Amaitu saioa beste guztietan
end-all-sessions = Amaitu saioa leku guztietan
password-saved = Pasahitza gorde da. Zure beste gailu guztietako saioak amaitu dira.
session-ended = Gailu horretako saioa amaitu da.
other-sessions-ended = Zure beste gailu guztietako saioak amaitu dira.

## Signing out

sign-out-title = Saioa amaitu nahi duzu?
signed-out-title = Saioa amaitu duzu
signed-out-only-here = Gailu honetako saioa amaitu duzu. Leku guztietan amaitzen dela ziurtatzeko, pixka bat barru hasi eta amaitu saioa berriro.

## When signing in did not work

interrupted = Saioaren hasiera eten egin da. Saiatu berriro.
declined = Ez duzu saioa hasi { $provider } erabiliz. Saiatu berriro, edo aukeratu beste modu bat.
provider-trouble = Une honetan ezin da saioa hasi { $provider } erabiliz. Saiatu berriro pixka bat barru, edo aukeratu beste modu bat.
our-trouble = Une honetan ezin dugu zure saioa hasi. Saiatu berriro pixka bat barru.
wrong-pair = Helbidea edo pasahitza ez da zuzena. Bestela, kode bat jaso edo pasahitz berri bat aukera dezakezu.
password-missing = Idatzi zure pasahitza.
current-password-wrong = Hori ez da zure oraingo pasahitza.

## What is wrong with an e-mail address

email-suggestion = { $address } idatzi nahi zenuen? Hala bada, jarraitu besterik gabe.
email-empty = Idatzi zure helbide elektronikoa.
email-too-long = Luzeegia da helbide elektroniko bat izateko. Begiratu, mesedez.
email-no-at = Helbide elektronikoek @ bat izaten dute; adibidez, izena@example.com.
email-several-ats = Idatzi helbide bakarra, @ bakarrarekin.
email-spaces = Kendu zuriuneak, mesedez.
email-full-width = Erabili letra arruntak, ez zabalera osokoak.
email-dots = Begiratu @ ikurraren aurreko puntuak.
email-character = @ ikurraren aurrean, helbideetan erabiltzen ez den karaktere bat dago.
email-scripts = @ ikurraren aurreko letrak alfabeto desberdinetakoak dira. Begiratu, mesedez.
email-direction = @ ikurraren aurrekoa bi noranzkotan irakurtzen da. Begiratu, mesedez.
email-domain = Begiratu @ ikurraren ondoren datorrena.
email-ending = @ ikurraren ondoren, amaiera duen izen bat dator; adibidez, example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Erabili gutxienez karaktere bat.
   *[other] Erabili gutxienez { $least } karaktere.
}
password-too-long = { $most ->
    [one] Erabili gehienez karaktere bat.
   *[other] Erabili gehienez { $most } karaktere.
}
password-characters = Erabili letrak, zenbakiak, puntuazio-markak, zuriuneak eta emojiak bakarrik.
password-common = Jende askok erabiltzen du pasahitz hau; horregatik, lehenengoen artean probatzen da. Aukeratu beste bat.
password-personal = Aukeratu zure helbide elektronikoa eta gune honen izena ez dituen pasahitz bat.
password-breached = Pasahitz hau beste leku bateko datu-ihes batean agertu da. Aukeratu beste bat.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Helbide honek ez du balio
bad-address-advice = Begiratu helbidea, edo abiatu hasierako orritik.
sign-in-first-title = Hasi saioa, mesedez
sign-in-first-advice = Orri hau saioa hasita duten bezeroentzat da.
not-allowed-title = Kontu honek ez du sarbiderik
not-allowed-advice = Zure kontuak ezin du orri hau ireki. Beste konturik baduzu, agian harekin bai.
cross-site-title = Egin hori hemen, mesedez
cross-site-advice = Eskaera beste webgune batetik etorri da; horregatik, ez dugu ezer egin. Erabili gure orriko botoia.
not-found-title = Hemen ez dago ezer
not-found-advice = Agian orria lekuz aldatu da. Abiatu hasierako orritik.
not-here-title = Hori ezin da hemen egin
not-here-advice = Abiatu hasierako orritik, mesedez.
unknown-site-title = Hemen ez dago horrelako webgunerik
unknown-site-advice = Begiratu helbidea, mesedez.
too-large-title = Gehiegi da aldi berean
too-large-advice = Bidali dena guk eskatzen duguna baino luzeagoa da. Abiatu hasierako orritik.
check-form-title = Begiratu idatzi duzuna
check-form-advice = Formularioko zerbait ez dago ondo. Itzuli atzera eta begiratu.
closed-account-title = Kontu hau itxita dago
closed-account-advice = Akats bat dela uste baduzu, galdetu guri; bestela, erabili beste kontu bat.
sign-in-again-title = Hasi saioa berriro
not-signed-in-title = Ez da saioa hasi
choose-again-advice = Berriro saia zaitezke, edo beste modu bat aukeratu.
provider-trouble-title = Une honetan ezin da saioa hasi
provider-trouble-advice = Saiatu berriro pixka bat barru, edo aukeratu saioa hasteko beste modu bat.
set-up-title = Laster itzuliko gara
set-up-advice = Webgunea prestatzen ari gara. Saiatu berriro minutu batzuk barru.
account-trouble-title = Une honetan ez dugu zure kontua aurkitzen
unreachable-title = Une honetan ezin da orri honetara iritsi
too-slow-title = Orri honek denbora gehiegi behar du
still-signed-in-advice = Saioa hasita duzu oraindik. Saiatu berriro pixka bat barru.
our-fault-title = Zerbaitek huts egin du gure aldetik
our-fault-advice = Saiatu berriro pixka bat barru.
too-many-title = Azkarregi samar joan da
too-many-advice = Saiakera gehiegi etorri dira hemendik. Ez da ezer galdu, eta zure kontua seguru dago.
retry-seconds = { $seconds ->
    [one] Saiatu berriro segundo bat barru.
   *[other] Saiatu berriro { $seconds } segundo barru.
}
retry-minutes = { $minutes ->
    [one] Saiatu berriro minutu bat barru.
   *[other] Saiatu berriro { $minutes } minutu barru.
}
retry-hours = { $hours ->
    [one] Saiatu berriro ordubete barru.
   *[other] Saiatu berriro { $hours } ordu barru.
}
retry-days = { $days ->
    [one] Saiatu berriro egun bat barru.
   *[other] Saiatu berriro { $days } egun barru.
}
by-code-lead = Ez duzu itxaron beharrik: jaso kode bat zure helbidean, eta hasi saioa harekin.
limiter-advice = Gure zerbitzu batek huts egin du, eta konpondu arte inork ezin du saioa hasi. Saiatu berriro pixka bat barru.
head-too-large-advice = Helbidea edo cookieak onar ditzakegunak baino luzeagoak dira. Abiatu hasierako orritik, edo ezabatu webgune honetako cookieak.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Beste urrats bat
challenge-lead = Azkenaldian norbaitek pasahitz asko probatu ditu; horregatik, makina bat ez zarela egiaztatu nahi dugu. Idatzi berriro zure pasahitza; gainerakoa nabigatzaileak egingo du, segundo gutxitan.
challenge-hint = Ezer gertatzen ez bada, zure nabigatzaileak ez du hemen scriptik exekutatzen. Eskatu kode bat horren ordez.
challenge-again = Denbora gehiegi behar izan du, edo nabigatzaileak ez du amaitu. Saiatu berriro, mesedez.
weak-password-title = Aukeratu beste pasahitz bat
common-password-lead = Saioa hasita duzu. Baina zure pasahitza asmatzeko erraza da: jende askok erabiltzen du, edo zure helbidearen edo gure izenaren ia berdina da. Aukeratu beste bat.
breached-password-lead = Saioa hasita duzu. Baina zure pasahitza beste leku bateko datu-ihes batean agertu da, eta ezezagunek halakoak probatzen dituzte. Aukeratu beste bat.

## Providers: Google, Facebook, …

more-ways = Saioa hasteko modu gehiago
provider-unwell = Une honetan ez du erantzuten. Agian beste modu bat azkarragoa da.
in-app = { $app } aplikazioaren nabigatzailean zaude, eta hor saioa hasteko modu batzuek ez dute funtzionatzen.
open-outside = Ireki zure nabigatzailean
outside-title = Ireki orri hau zure nabigatzailean
outside-lead = { $app } aplikazioaren barruan ezin da saioa hasi { $provider } erabiliz. Zure nabigatzailean, bai:
outside-hint = Ezer gertatzen ez bada, ireki aplikazioaren menua eta aukeratu orria zure nabigatzailean irekitzea, edo kopiatu helbide hau:
other-ways = Erabili beste modu bat hemen

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Saioa hasteko moduak
ways-lead = Hauetako edozeinekin sar zaitezke zure kontuan.
ways-change = Aldatu moduak
way-remove = Kendu
way-last = Saioa hasteko duzun modu bakarra da; horregatik, ezin da kendu.
way-add = Gehitu { $provider }
way-added = Hemendik aurrera, modu honekin has dezakezu saioa.
way-removed = Kendu da. Modu horrekin hasitako saioak amaitu dira.
way-taken = Saioa hasteko modu hori beste kontu batena da. Amaitu saioa, eta erabili beste kontu horretan.
way-kept = Saioa hasteko geratzen den modu bakarra da; horregatik, ez da kendu.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = Ez zara zu izan?
disown-lead = Gailu guztietako saioak amaituko ditugu, pasahitza kenduko dugu, eta berri bat aukeratzeko kodea bidaliko dizugu.
disown-new-ways = Saioa hasteko modu berriak ere kenduko ditugu.
disown-action = Ez naiz ni izan: amaitu saioa gailu guztietan
disown-stale = Esteka honek ez du balio dagoeneko. Beste norbaitek zure pasahitza jakin badezake, aukeratu berri bat.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Ilaran zaude
waiting-lead = Jende asko dago hemen une honetan. Zure txanda iritsi bezain laster sartuko zara.
waiting-place = { $place ->
    [one] Zure zenbakia ilaran: { $place }.
   *[other] Zure zenbakia ilaran: { $place }.
}
waiting-soon = Minutu bat baino lehen iritsiko da zure txanda.
waiting-minutes = { $minutes ->
    [one] Minutu bat inguru itxaron beharko duzu.
   *[other] { $minutes } minutu inguru itxaron beharko duzu.
}
waiting-hours = { $hours ->
    [one] Ordubete inguru itxaron beharko duzu.
   *[other] { $hours } ordu inguru itxaron beharko duzu.
}
waiting-at-most-minutes = { $minutes ->
    [one] Gehienez minutu bat itxaron beharko duzu.
   *[other] Gehienez { $minutes } minutu itxaron beharko duzu.
}
waiting-at-most-hours = { $hours ->
    [one] Gehienez ordubete itxaron beharko duzu.
   *[other] Gehienez { $hours } ordu itxaron beharko duzu.
}
waiting-by-itself = Orri honek bere kabuz egiten du aurrera. Zure lekuak zurea izaten jarraituko du, orria itxi eta geroago itzulita ere.
waiting-opens = { $minutes ->
    [one] Ateak minutu bat barru irekiko dira. Ordurako hemen dauden guztiek ausazko leku bat jasoko dute ilaran.
   *[other] Ateak { $minutes } minutu barru irekiko dira. Ordurako hemen dauden guztiek ausazko leku bat jasoko dute ilaran.
}
waiting-look = Begiratu orain

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = { $brand }: zure kodea
mail-welcome = Ongi etorri!
mail-register = Kode honekin zure { $brand } kontua sortuko duzu:
mail-has-account-subject = { $brand }: baduzu kontua
mail-has-account-title = Baduzu kontua lehendik
mail-has-account = Norbaitek { $brand } kontu bat sortu nahi izan du helbide honekin, baina helbideak badu kontua. Zu izan bazara, hasi saioa kode honekin:
mail-sign-in-subject = { $brand }: saioa hasteko kodea
mail-sign-in-title = Saioa hasteko kodea
mail-sign-in = Kode honekin zure { $brand } kontuan hasiko duzu saioa:
mail-no-account-title = Oraindik ez dago konturik
mail-no-account = Norbaitek { $brand } kontuan hasi nahi izan du saioa helbide honekin, baina helbideak ez du konturik. Zu izan bazara eta kontua nahi baduzu, kode honek sortuko du. Beste helbide batekin kontua baduzu, erabili hura.
mail-recover-subject = { $brand }: zure pasahitz berria
mail-recover = Kode honekin pasahitz berri bat aukeratuko duzu zure { $brand } konturako:
mail-link-title = Hasi saioa { $provider } erabiliz
mail-link = Kode honekin, { $provider } erabiliko duzu zure { $brand } kontuan saioa hasteko. Zure segurtasunerako, orduan kontuaren pasahitz zaharrak balioa galduko du, eta haren saioak amaituko dira.
mail-password-set-subject = { $brand }: baduzu pasahitza
mail-password-set-title = Orain baduzu pasahitza
mail-password-set = Pasahitz bat aukeratu da zure { $brand } konturako.
mail-password-changed-subject = { $brand }: pasahitza aldatu da
mail-password-changed-title = Zure pasahitza aldatu da
mail-password-changed = Zure { $brand } kontuaren pasahitza aldatu da. Beste gailu guztietako saioak amaitu dira.
mail-linked-subject = { $brand }: saioa hasteko modu berria
mail-linked-title = Orain { $provider } erabiliz has dezakezu saioa
mail-linked = Zure { $brand } kontuan { $provider } ere erabil dezakezu orain.
mail-linked-ended = Pasahitz zaharrak ez du balio dagoeneko, eta saioak amaitu dira.
mail-enter-code = Idatzi kodea
mail-choose-password = Pasahitza ahaztu duzu? Aukeratu beste bat
mail-code-lifetime = { $minutes ->
    [one] Kodeak minutu batez balio du, behin bakarrik, eskatu duzun lekuan. Inoiz ez dizugu beste modu batean eskatuko.
   *[other] Kodeak { $minutes } minutuz balio du, behin bakarrik, eskatu duzun lekuan. Inoiz ez dizugu beste modu batean eskatuko.
}
mail-not-you = Ez bazara zu izan, ez duzu ezer egin behar: koderik gabe ez da ezer gertatuko.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = { $brand }: saio berri bat hasi da
mail-new-sign-in-title = Saio bat hasi da leku berri batetik
mail-new-sign-in = Norbaitek zure { $brand } kontuan hasi du saioa, lehen aldiz gailu honetan: { $device }.
mail-new-sign-in-from = Norbaitek zure { $brand } kontuan hasi du saioa, lehen aldiz gailu honetan: { $device }, herrialdea: { $country }.
mail-not-me = Ez naiz ni izan
mail-not-me-hint = Zu izan bazara, ez duzu ezer egin behar. Bestela, sakatu botoia: orri batera eramango zaitu, eta orri horrek gailu guztietako saioak amaituko ditu, pasahitza kenduko du, eta berri bat aukeratzeko kodea bidaliko dizu.
