## The language

language-name = Español (Latinoamérica)

## Signing in, registering, a forgotten password

forgot-password = ¿Olvidaste tu contraseña?

## The code from a mail

code-lead = Enviamos un correo a { $address }. Ingresa el código que contiene.
code-hint = { $minutes ->
    [one] Es válido por { $minutes } minuto. ¿No te llegó? Busca en la carpeta de spam o pide otro correo.
   *[other] Es válido por { $minutes } minutos. ¿No te llegó? Busca en la carpeta de spam o pide otro correo.
}
code-again = Te enviamos otro correo. Solo sirve el último código.
elsewhere-hint = Lo pediste en otro navegador o en otro dispositivo, así que aquí no se inició ninguna sesión.

## The account

signed-in-as = Iniciaste sesión como { $who }.
signed-in = Iniciaste sesión.
sessions-title = Dónde iniciaste sesión
password-saved = Guardamos tu contraseña. Se cerró la sesión en todos tus demás dispositivos.
session-ended = Se cerró la sesión en ese dispositivo.
other-sessions-ended = Se cerró la sesión en todos tus demás dispositivos.

## Signing out

signed-out-title = Cerraste sesión
signed-out-only-here = Cerraste sesión en este dispositivo. Para asegurarte de que se cierre en todas partes, vuelve a iniciar sesión en un momento y ciérrala otra vez.

## When signing in did not work

interrupted = El inicio de sesión se interrumpió. Inténtalo de nuevo.
declined = No iniciaste sesión con { $provider }. Inténtalo de nuevo o elige otro método.
provider-trouble = En este momento no es posible iniciar sesión con { $provider }. Inténtalo de nuevo en un momento o elige otro método.
our-trouble = En este momento no podemos iniciar tu sesión. Inténtalo de nuevo en un momento.
wrong-pair = El correo o la contraseña no son correctos. También puedes recibir un código o elegir una nueva contraseña.
password-missing = Ingresa tu contraseña.

## What is wrong with an e-mail address

email-empty = Ingresa tu correo electrónico.
email-several-ats = Ingresa una sola dirección, con una sola @.

## Pages that say no: heading (title) and what to do (advice)

sign-in-first-advice = Esta página es para clientes que iniciaron sesión.
cross-site-advice = La solicitud venía de otro sitio web, así que no hicimos nada. Usa el botón de nuestra página.
too-large-advice = Lo que se envió es más largo de lo que pedimos. Empieza desde la página de inicio.
check-form-title = Revisa lo que escribiste
check-form-advice = Algo en el formulario no es válido. Regresa y revísalo.
closed-account-advice = Si crees que es un error, contáctanos, o usa otra cuenta.
not-signed-in-title = No se inició la sesión
provider-trouble-title = En este momento no se puede iniciar sesión
set-up-title = Volvemos pronto
account-trouble-title = En este momento no encontramos tu cuenta
unreachable-title = En este momento no se puede acceder a esta página
our-fault-title = Algo falló de nuestro lado
too-many-title = Vamos un poco más despacio
too-many-advice = Llegaron demasiados intentos desde aquí. No se perdió nada y tu cuenta está a salvo.

## The waiting room: too many customers want in at once, and wait for their turn

waiting-title = Estás en la fila
waiting-lead = En este momento hay mucha gente. Podrás entrar en cuanto sea tu turno.
waiting-place = { $place ->
    [one] Tienes el número { $place } en la fila.
   *[other] Tienes el número { $place } en la fila.
}
waiting-soon = Será tu turno en menos de un minuto.
waiting-by-itself = Esta página avanza sola. Conservas tu lugar aunque la cierres y vuelvas después.
waiting-opens = { $minutes ->
    [one] Las puertas se abren en { $minutes } minuto. Todas las personas que estén aquí para entonces recibirán un lugar al azar.
   *[other] Las puertas se abren en { $minutes } minutos. Todas las personas que estén aquí para entonces recibirán un lugar al azar.
}

## Mails: subjects (at most 30 characters without the name), headings, texts

mail-has-account = Alguien quiso crear una cuenta en { $brand } con este correo, que ya tiene una. Si fuiste tú, con este código inicias sesión:
mail-no-account = Alguien quiso iniciar sesión en { $brand } con este correo, que no tiene cuenta ahí. Si fuiste tú y quieres una, este código la crea. Si tienes una cuenta con otro correo, usa ese.
mail-password-set = Se eligió una contraseña para tu cuenta de { $brand }.
mail-password-changed-title = Tu contraseña cambió
mail-password-changed = Se cambió la contraseña de tu cuenta de { $brand }. Se cerró la sesión en todos los demás dispositivos.
mail-linked = Se agregó { $provider } a tu cuenta de { $brand }.
mail-linked-ended = La contraseña anterior ya no sirve y se cerraron las sesiones.
mail-enter-code = Ingresar el código
mail-choose-password = ¿Olvidaste tu contraseña? Elige una nueva
mail-code-lifetime = { $minutes ->
    [one] El código es válido por { $minutes } minuto, una sola vez y donde lo pediste. Nunca te lo pediremos de otra forma.
   *[other] El código es válido por { $minutes } minutos, una sola vez y donde lo pediste. Nunca te lo pediremos de otra forma.
}
mail-not-you = Si no fuiste tú, no tienes que hacer nada: sin el código no pasa nada.
mail-not-me-hint = Si fuiste tú, no tienes que hacer nada. Si no, presiona el botón: lleva a una página que cierra la sesión en todos los dispositivos, quita la contraseña y te envía un código para elegir otra.
