## The language

language-name = Español
language-label = Idioma
language-action = Cambiar

## On many pages

sign-in = Iniciar sesión
sign-out = Cerrar sesión
try-again = Reintentar
home = Ir a la página de inicio
other-account = Usar otra cuenta
continue-with = Continuar con { $provider }
or = o
continue = Continuar
terms = Condiciones
privacy = Privacidad
back-to-sign-in = Volver al inicio de sesión
back-to-site = Volver al sitio web
not-now = Ahora no

## Signing in, registering, a forgotten password

email = Correo electrónico
password = Contraseña
email-code = Recibir un código por correo
create-account = Crear una cuenta
create-account-lead = Indícanos tu correo electrónico. Te enviaremos un código para comprobar que es tuyo.
forgot-password = ¿Has olvidado tu contraseña?
forgot-password-lead = Indícanos tu correo electrónico. Con el código que te enviemos podrás elegir una nueva contraseña.
send-code = Enviar el código

## The code from a mail

code-title = Revisa tu correo
code-lead = Hemos enviado un correo a { $address }. Introduce el código que contiene.
code-link-lead = Para usar { $provider } con la cuenta de esta dirección, confirma que la dirección es tuya. Por seguridad, la contraseña anterior de la cuenta dejará de servir y se cerrarán sus sesiones.
code-label = Código de 8 dígitos
code-hint = { $minutes ->
    [one] Es válido durante { $minutes } minuto. ¿No te ha llegado? Mira en la carpeta de spam o pide otro correo.
   *[other] Es válido durante { $minutes } minutos. ¿No te ha llegado? Mira en la carpeta de spam o pide otro correo.
}
code-again = Te hemos enviado otro correo. Solo sirve el último código.
send-another-code = Enviar otro código
other-address = Usar otra dirección u otro método
code-wrong = Ese no es el código. Revisa el último correo.
code-used-up = Ese código ya no sirve. Pide otro.
code-format = El código tiene 8 dígitos.
elsewhere-title = Tu código
elsewhere-lead = Escribe este código donde lo pediste:
elsewhere-hint = Lo pediste en otro navegador o en otro dispositivo, así que aquí no se ha iniciado ninguna sesión.
sign-in-here = Prefiero iniciar sesión aquí

## Passwords

choose-password = Elige una contraseña
choose-new-password = Elige una nueva contraseña
change-password-title = Cambia tu contraseña
change-password-lead = Al guardarla, se cerrará la sesión en todos tus demás dispositivos.
current-password = Contraseña actual
new-password = Nueva contraseña
password-hint = { $least ->
    [one] { $least } carácter como mínimo. Lo mejor son unas pocas palabras que puedas recordar.
   *[other] { $least } caracteres como mínimo. Lo mejor son unas pocas palabras que puedas recordar.
}
save-password = Guardar contraseña

## The account

account-title = Tu cuenta
signed-in-as = Has iniciado sesión como { $who }.
signed-in = Has iniciado sesión.
has-password = Tienes una contraseña.
has-no-password = No tienes contraseña.
change-password = Cambiarla
set-password = Elegir una
sign-ins-title = Puedes iniciar sesión con
sessions-title = Dónde has iniciado sesión
sessions-count = { $count ->
    [one] En { $count } dispositivo.
   *[other] En { $count } dispositivos.
}
show-sessions = Verlos
sessions-lead = Si no reconoces alguno de estos dispositivos, cierra su sesión y cambia la contraseña.
this-device = Este dispositivo
unknown-device = Dispositivo desconocido
device = { $browser } en { $system }
from-country = Sesión iniciada desde { $country }
last-used-now = Último uso: ahora mismo
last-used-minutes = { $count ->
    [one] Último uso: hace { $count } minuto
   *[other] Último uso: hace { $count } minutos
}
last-used-hours = { $count ->
    [one] Último uso: hace { $count } hora
   *[other] Último uso: hace { $count } horas
}
last-used-days = { $count ->
    [one] Último uso: hace { $count } día
   *[other] Último uso: hace { $count } días
}
began-now = Sesión iniciada ahora mismo
began-minutes = { $count ->
    [one] Sesión iniciada hace { $count } minuto
   *[other] Sesión iniciada hace { $count } minutos
}
began-hours = { $count ->
    [one] Sesión iniciada hace { $count } hora
   *[other] Sesión iniciada hace { $count } horas
}
began-days = { $count ->
    [one] Sesión iniciada hace { $count } día
   *[other] Sesión iniciada hace { $count } días
}
end-session = Cerrar sesión ahí
end-other-sessions = Cerrar sesión en los demás
end-all-sessions = Cerrar sesión en todas partes
password-saved = Hemos guardado tu contraseña. Se ha cerrado la sesión en todos tus demás dispositivos.
session-ended = Se ha cerrado la sesión en ese dispositivo.
other-sessions-ended = Se ha cerrado la sesión en todos tus demás dispositivos.

## Signing out

sign-out-title = ¿Cerrar sesión?
signed-out-title = Has cerrado sesión
signed-out-only-here = Has cerrado sesión en este dispositivo. Para asegurarte de que se cierra en todas partes, dentro de un momento vuelve a iniciar sesión y ciérrala otra vez.

## When signing in did not work

interrupted = El inicio de sesión se ha interrumpido. Inténtalo de nuevo.
declined = No has iniciado sesión con { $provider }. Inténtalo de nuevo o elige otro método.
provider-trouble = Ahora mismo no es posible iniciar sesión con { $provider }. Inténtalo de nuevo en un momento o elige otro método.
our-trouble = Ahora mismo no podemos iniciar tu sesión. Inténtalo de nuevo en un momento.
wrong-pair = El correo o la contraseña no son correctos. También puedes recibir un código o elegir una nueva contraseña.
password-missing = Introduce tu contraseña.
current-password-wrong = Esa no es tu contraseña actual.

## What is wrong with an e-mail address

email-suggestion = ¿Querías decir { $address }? Si es así, solo tienes que continuar.
email-empty = Introduce tu correo electrónico.
email-too-long = Es demasiado largo para ser un correo electrónico. Revísalo.
email-no-at = Un correo electrónico lleva una @, como nombre@example.com.
email-several-ats = Introduce una sola dirección, con una sola @.
email-spaces = Quita los espacios.
email-full-width = Usa letras normales, no caracteres de ancho completo.
email-dots = Revisa los puntos antes de la @.
email-character = Antes de la @ hay un carácter que no se usa en los correos electrónicos.
email-scripts = Las letras antes de la @ son de alfabetos distintos. Revísalas.
email-direction = Lo que hay antes de la @ se lee en dos sentidos. Revísalo.
email-domain = Revisa lo que va después de la @.
email-ending = Después de la @ va un nombre con una terminación, como example.com.

## What is wrong with a new password

password-too-short = { $least ->
    [one] Usa al menos { $least } carácter.
   *[other] Usa al menos { $least } caracteres.
}
password-too-long = { $most ->
    [one] Usa como máximo { $most } carácter.
   *[other] Usa como máximo { $most } caracteres.
}
password-characters = Usa solo letras, números, signos de puntuación, espacios y emojis.
password-common = Mucha gente usa esta contraseña, así que es de las primeras que se prueban. Elige otra.
password-personal = Elige una contraseña que no contenga tu correo electrónico ni el nombre de este sitio web.
password-breached = Esta contraseña aparece en una filtración de datos de otro sitio. Elige otra.

## Pages that say no: heading (title) and what to do (advice)

bad-address-title = Esta dirección no funciona
bad-address-advice = Revísala o empieza desde la página de inicio.
sign-in-first-title = Inicia sesión
sign-in-first-advice = Esta página es para clientes que han iniciado sesión.
not-allowed-title = No disponible para esta cuenta
not-allowed-advice = Tu cuenta no tiene acceso a esta página. Si tienes otra, puede que con ella sí.
cross-site-title = Hazlo desde aquí
cross-site-advice = La solicitud venía de otro sitio web, así que no hemos hecho nada. Usa el botón de nuestra página.
not-found-title = Aquí no hay nada
not-found-advice = Puede que la página se haya movido. Empieza desde la página de inicio.
not-here-title = Eso no se puede hacer aquí
not-here-advice = Empieza desde la página de inicio.
unknown-site-title = Ese sitio web no existe aquí
unknown-site-advice = Revisa la dirección.
too-large-title = Es demasiado de una vez
too-large-advice = Lo que se ha enviado es más largo de lo que pedimos. Empieza desde la página de inicio.
check-form-title = Revisa lo que has escrito
check-form-advice = Algo del formulario no es válido. Vuelve atrás y revísalo.
closed-account-title = Esta cuenta está cerrada
closed-account-advice = Si crees que es un error, contacta con nosotros, o usa otra cuenta.
sign-in-again-title = Vuelve a iniciar sesión
not-signed-in-title = No se ha iniciado la sesión
choose-again-advice = Puedes intentarlo de nuevo o elegir otro método.
provider-trouble-title = Ahora mismo no se puede iniciar sesión
provider-trouble-advice = Inténtalo de nuevo en un momento o elige otro método para iniciar sesión.
set-up-title = Volvemos enseguida
set-up-advice = Estamos preparando el sitio web. Inténtalo de nuevo en unos minutos.
account-trouble-title = Ahora mismo no encontramos tu cuenta
unreachable-title = Ahora mismo no se puede acceder a esta página
too-slow-title = Esta página tarda demasiado
still-signed-in-advice = Tu sesión sigue abierta. Inténtalo de nuevo en un momento.
our-fault-title = Algo ha fallado por nuestra parte
our-fault-advice = Inténtalo de nuevo en un momento.
too-many-title = Vayamos un poco más despacio
too-many-advice = Han llegado demasiados intentos desde aquí. No se ha perdido nada y tu cuenta está a salvo.
retry-seconds = { $seconds ->
    [one] Inténtalo de nuevo en { $seconds } segundo.
   *[other] Inténtalo de nuevo en { $seconds } segundos.
}
retry-minutes = { $minutes ->
    [one] Inténtalo de nuevo en { $minutes } minuto.
   *[other] Inténtalo de nuevo en { $minutes } minutos.
}
retry-hours = { $hours ->
    [one] Inténtalo de nuevo en { $hours } hora.
   *[other] Inténtalo de nuevo en { $hours } horas.
}
retry-days = { $days ->
    [one] Inténtalo de nuevo en { $days } día.
   *[other] Inténtalo de nuevo en { $days } días.
}
by-code-lead = No hace falta que esperes: recibe un código en tu correo e inicia sesión con él.
limiter-advice = Uno de nuestros servicios no funciona y, hasta que vuelva, nadie puede iniciar sesión. Inténtalo de nuevo en un momento.
head-too-large-advice = La dirección o las cookies son más largas de lo que podemos aceptar. Empieza desde la página de inicio o borra las cookies de este sitio web.

## While somebody tries many passwords: a check that the customer is no machine

challenge-title = Un paso más
challenge-lead = Últimamente alguien ha probado muchas contraseñas, así que comprobamos que no eres una máquina. Vuelve a introducir tu contraseña; tu navegador hará el resto en unos segundos.
challenge-hint = Si no pasa nada, es que tu navegador no ejecuta scripts aquí. Pide un código en su lugar.
challenge-again = Ha tardado demasiado o tu navegador no ha terminado. Inténtalo de nuevo.
weak-password-title = Elige otra contraseña
common-password-lead = Has iniciado sesión, pero tu contraseña es fácil de adivinar: la usa mucha gente, o es casi igual que tu correo o nuestro nombre. Elige otra.
breached-password-lead = Has iniciado sesión, pero tu contraseña aparece en una filtración de datos de otro sitio, y hay desconocidos que prueban esas contraseñas. Elige otra.

## Providers: Google, Facebook, …

more-ways = Más métodos para iniciar sesión
provider-unwell = Ahora mismo no responde. Quizá otro método sea más rápido.
in-app = Estás en el navegador de { $app }, donde algunos métodos para iniciar sesión no funcionan.
open-outside = Abrir en tu navegador
outside-title = Abre esta página en tu navegador
outside-lead = Dentro de { $app } no se puede iniciar sesión con { $provider }. En tu navegador, sí:
outside-hint = Si no pasa nada, abre el menú de la aplicación y elige abrir la página en tu navegador, o copia esta dirección:
other-ways = Usar otro método aquí

## The ways to sign in to an account: a list, with buttons to add and remove

ways-title = Métodos para iniciar sesión
ways-lead = Con cualquiera de ellos entras en tu cuenta.
ways-change = Cambiarlos
way-remove = Quitar
way-last = Es tu único método para iniciar sesión, así que no se puede quitar.
way-add = Añadir { $provider }
way-added = A partir de ahora puedes iniciar sesión con este método.
way-removed = Se ha quitado. Las sesiones iniciadas con este método se han cerrado.
way-taken = Ese método para iniciar sesión pertenece a otra cuenta. Cierra sesión y úsalo en esa cuenta.
way-kept = Es el único método para iniciar sesión que queda, así que no se ha quitado.

## "It wasn’t me": a sign-in of somebody else is undone

disown-title = ¿No has sido tú?
disown-lead = Cerraremos la sesión en todos los dispositivos, quitaremos la contraseña y te enviaremos un código para elegir otra.
disown-new-ways = También se quitan los métodos nuevos para iniciar sesión.
disown-action = No he sido yo: cerrar sesión en todos los dispositivos
disown-stale = Este enlace ya no sirve. Si es posible que alguien más sepa tu contraseña, elige otra.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Estás en la cola
waiting-lead = Ahora mismo hay mucha gente. Podrás entrar en cuanto te toque.
waiting-place = { $place ->
    [one] Tienes el número { $place } en la cola.
   *[other] Tienes el número { $place } en la cola.
}
waiting-soon = Te tocará en menos de un minuto.
waiting-minutes = { $minutes ->
    [one] Espera aproximada: { $minutes } minuto.
   *[other] Espera aproximada: { $minutes } minutos.
}
waiting-hours = { $hours ->
    [one] Espera aproximada: { $hours } hora.
   *[other] Espera aproximada: { $hours } horas.
}
waiting-at-most-minutes = { $minutes ->
    [one] No tendrás que esperar más de { $minutes } minuto.
   *[other] No tendrás que esperar más de { $minutes } minutos.
}
waiting-at-most-hours = { $hours ->
    [one] No tendrás que esperar más de { $hours } hora.
   *[other] No tendrás que esperar más de { $hours } horas.
}
waiting-by-itself = Esta página avanza sola. Conservas tu puesto aunque la cierres y vuelvas después.
waiting-opens = { $minutes ->
    [one] Las puertas se abren en { $minutes } minuto. Todas las personas que estén aquí para entonces recibirán un puesto al azar.
   *[other] Las puertas se abren en { $minutes } minutos. Todas las personas que estén aquí para entonces recibirán un puesto al azar.
}
waiting-look = Comprobar ahora

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-code-subject = Tu código para { $brand }
mail-welcome = ¡Te damos la bienvenida!
mail-register = Con este código creas tu cuenta en { $brand }:
mail-has-account-subject = Ya tienes una cuenta en { $brand }
mail-has-account-title = Ya tienes una cuenta
mail-has-account = Alguien ha querido crear una cuenta en { $brand } con este correo, que ya tiene una. Si has sido tú, con este código inicias sesión:
mail-sign-in-subject = Código para iniciar sesión en { $brand }
mail-sign-in-title = Tu código para iniciar sesión
mail-sign-in = Con este código inicias sesión en { $brand }:
mail-no-account-title = Todavía no hay ninguna cuenta
mail-no-account = Alguien ha querido iniciar sesión en { $brand } con este correo, que no tiene cuenta ahí. Si has sido tú y quieres una, este código la crea. Si tienes una cuenta con otro correo, usa ese.
mail-recover-subject = Tu nueva contraseña para { $brand }
mail-recover = Con este código eliges una nueva contraseña en { $brand }:
mail-link-title = Inicia sesión con { $provider }
mail-link = Con este código usas { $provider } para iniciar sesión en tu cuenta de { $brand }. Por seguridad, la contraseña anterior de la cuenta dejará de servir y se cerrarán sus sesiones.
mail-password-set-subject = Ya tienes contraseña en { $brand }
mail-password-set-title = Ya tienes contraseña
mail-password-set = Se ha elegido una contraseña para tu cuenta de { $brand }.
mail-password-changed-subject = Contraseña cambiada en { $brand }
mail-password-changed-title = Tu contraseña ha cambiado
mail-password-changed = Se ha cambiado la contraseña de tu cuenta de { $brand }. Se ha cerrado la sesión en todos los demás dispositivos.
mail-linked-subject = Nueva forma de iniciar sesión en { $brand }
mail-linked-title = Ya puedes iniciar sesión con { $provider }
mail-linked = Se ha añadido { $provider } a tu cuenta de { $brand }.
mail-linked-ended = La contraseña anterior ya no sirve y se han cerrado las sesiones.
mail-enter-code = Introducir el código
mail-choose-password = ¿Has olvidado tu contraseña? Elige una nueva
mail-code-lifetime = { $minutes ->
    [one] El código es válido durante { $minutes } minuto, una sola vez y donde lo pediste. Nunca te lo pediremos de otra forma.
   *[other] El código es válido durante { $minutes } minutos, una sola vez y donde lo pediste. Nunca te lo pediremos de otra forma.
}
mail-not-you = Si no has sido tú, no tienes que hacer nada: sin el código no pasa nada.

## The mail about a sign-in from a new device or country

mail-new-sign-in-subject = Nuevo inicio de sesión en { $brand }
mail-new-sign-in-title = Un inicio de sesión desde un lugar nuevo
mail-new-sign-in = Alguien ha iniciado sesión en tu cuenta de { $brand } por primera vez en este dispositivo: { $device }.
mail-new-sign-in-from = Alguien ha iniciado sesión en tu cuenta de { $brand } por primera vez en este dispositivo: { $device }, desde { $country }.
mail-not-me = No he sido yo
mail-not-me-hint = Si has sido tú, no tienes que hacer nada. Si no, pulsa el botón: lleva a una página que cierra la sesión en todos los dispositivos, quita la contraseña y te envía un código para elegir otra.
