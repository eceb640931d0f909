import type { Catalogue } from '../catalogue';
import type { errors as english } from '../en/errors';

export const errors: Catalogue<typeof english> = {
  'vault-exists': {
    title: 'Ya hay un espacio de trabajo en esta computadora.',
    body: 'No cambió nada. Cierre Convite y ábralo de nuevo para desbloquear ese espacio.',
  },
  'passphrase-too-weak': {
    title: 'Esta frase de contraseña es muy fácil de adivinar.',
    body: 'No cambió nada. Use al menos 15 caracteres que no sean una frase común, o deje que Convite elija las palabras.',
  },
  'store-failed': {
    title: 'No se pudieron leer o escribir los datos de esta computadora.',
    body: 'No cambió nada. Cierre Convite y ábralo de nuevo. Si sigue pasando, restaure su última copia de respaldo.',
  },
  'disk-full': {
    title: 'El disco está lleno.',
    body: 'Este cambio no se guardó; todo lo anterior está a salvo. Libere espacio e inténtelo de nuevo.',
  },
  'wrong-passphrase': {
    title: 'Esa frase de contraseña no lo abre.',
    body: 'No cambió nada. Revise las mayúsculas y el idioma del teclado, e inténtelo de nuevo.',
  },
  'no-vault': {
    title: 'Todavía no hay un espacio de trabajo en esta computadora.',
    body: 'No se perdió nada. Cierre Convite y ábralo de nuevo para crear uno.',
  },
  'unsafe-key-settings': {
    title: 'Alguien alteró la protección de este espacio de trabajo.',
    body: 'Cambió la forma en que se cifra, así que no se abrió. No escriba otra vez su frase en esta computadora. Restaure su última copia de respaldo en otra.',
  },
  'store-tampered': {
    title: 'Faltan datos o fueron alterados.',
    body: 'Se quitaron, cambiaron o retrocedieron datos fuera de Convite, así que no se abrió nada. Restaure su última copia de respaldo y pregunte quién tuvo esta computadora.',
  },
  'snapshot-damaged': {
    title: 'Esa copia está dañada.',
    body: 'No cambió nada. Si hay una copia anterior, se ofrece ahora.',
  },
  'newer-vault': {
    title: 'Una versión más nueva de Convite escribió este espacio de trabajo.',
    body: 'No cambió nada. Instale la versión más nueva en esta computadora para abrirlo.',
  },
  'not-found': {
    title: 'Eso ya no está aquí.',
    body: 'Se borró o se deshizo mientras tanto. No cambió nada más. Vuelva a la lista.',
  },
  'event-cancelled': {
    title: 'Este evento está cancelado.',
    body: 'No se hizo el cambio. Si el evento sí va a realizarse, quite primero la cancelación.',
  },
  'event-full': {
    title: 'Este evento está lleno.',
    body: 'No se anotó la respuesta. Ponga a la persona en la lista de espera, o dele un lugar de todos modos.',
  },
  'no-seats-left': {
    title: 'Ese carro no tiene tantos asientos.',
    body: 'No se cambió nada. Elija a otra persona que maneje, o anote más asientos para esta.',
  },
  'term-exists': {
    title: 'Esa palabra ya está en la lista.',
    body: 'No se agregó nada. Si ya no se ofrecía, vuelva a ofrecerla.',
  },
  'contact-unreadable': {
    title: 'Eso no es ni un teléfono ni un correo.',
    body: 'Todavía no se guardó. Escribir un número con su clave de área, o un correo, o dejarlo vacío.',
  },
  'name-missing': {
    title: 'Falta un nombre.',
    body: 'Todavía no se guardó. Escriba al menos un nombre y guarde de nuevo.',
  },
  'meeting-incomplete': {
    title: 'El informe de la reunión no está completo.',
    body: 'Todavía no se guardó. Elija al funcionario o funcionaria, la fecha y quién dará seguimiento.',
  },
  'wrong-step': {
    title: 'El reporte ya está en otro punto.',
    body: 'Alguien lo movió mientras tanto. Véalo de nuevo; no se cambió nada.',
  },
  'two-people-needed': {
    title: 'Hacen falta dos personas.',
    body: 'Para confirmar, nombre a dos personas distintas que digan que es así. No se cambió nada.',
  },
  'retraction-unexplained': {
    title: 'Diga por qué.',
    body: 'Un reporte solo se retira con una razón. No se cambió nada.',
  },
  'evidence-missing': {
    title: 'Falta la prueba.',
    body: 'El compromiso quedó como estaba. Escriba qué muestra que se cumplió o no, y cuándo.',
  },
  'bad-value': {
    title: 'Algo en el formulario no es válido.',
    body: 'Todavía no se guardó. Busque textos muy largos o fechas imposibles, corríjalos y guarde de nuevo.',
  },
  'nothing-to-undo': {
    title: 'No hay nada que deshacer.',
    body: 'Ese cambio ya se deshizo o se editó después. Sus datos están como los ve.',
  },
  'door-open': {
    title: 'Esta computadora está en la entrada de un evento.',
    body: 'No se cambió nada. Primero salga de la entrada con el PIN o la frase de contraseña.',
  },
  'bad-pin': {
    title: 'Un PIN tiene de 4 a 8 dígitos.',
    body: 'No se cambió nada. Elija dígitos que recuerde esta noche.',
  },
  'wrong-pin': {
    title: 'Ese no es el PIN.',
    body: 'La entrada sigue abierta. Veces que todavía se puede fallar: {{left}}.',
  },
  'pin-spent': {
    title: 'El PIN ya no sirve para salir.',
    body: 'Escriba la frase de contraseña de este espacio o bloquee Convite. Todo lo marcado está guardado.',
  },
  cancelled: {
    title: 'Detenido.',
    body: 'No cambió nada ni quedó nada a medias. Puede empezar de nuevo cuando quiera.',
  },
  'file-too-large': {
    title: 'Este archivo es demasiado grande.',
    body: 'No se abrió y no cambió nada. Convite abre archivos de hasta {{limit}} MB. Pida uno más pequeño a quien lo envió.',
  },
  'not-a-convite-file': {
    title: 'Este no es un archivo de Convite.',
    body: 'No se abrió y no cambió nada. Elija el archivo cuyo nombre termina en .convite.',
  },
  'file-truncated': {
    title: 'Este archivo está incompleto.',
    body: 'Le falta el final, así que no se usó nada de él y no cambió nada. Cópielo de nuevo o pídalo otra vez a quien lo envió.',
  },
  'file-damaged': {
    title: 'Este archivo está dañado o fue alterado.',
    body: 'No se usó nada de él y no cambió nada. Pídalo otra vez a quien lo envió.',
  },
  'not-addressed-to-us': {
    title: 'Este archivo está cifrado para otra persona.',
    body: 'Solo se abre con la llave del grupo para el que se hizo. No se cambió nada. Entregue su tarjeta a quien lo envió y pida un archivo para ustedes, o uno con frase de contraseña.',
  },
  'sender-revoked': {
    title: 'Este archivo viene de un grupo cuyas llaves se revocaron aquí.',
    body: 'Otra persona podría tener esas llaves, así que no se usó nada del archivo ni se cambió nada. Pida al grupo una tarjeta nueva, comparen las palabras y después vuelva a pedir el archivo.',
  },
  'partner-changed': {
    title: 'La tarjeta de este grupo cambió.',
    body: 'No se envió ni se cambió nada. Vuelva a comparar las palabras con el grupo, en Grupos aliados.',
  },
  'partner-revoked': {
    title: 'Estas llaves se revocaron aquí.',
    body: 'No se envió ni se cambió nada. Pida al grupo una tarjeta con llaves nuevas.',
  },
  'not-own-device': {
    title: 'Una copia de todo va solo a computadoras de su propio grupo.',
    body: 'No se envió ni se cambió nada. Agregue la tarjeta de la otra computadora en Grupos aliados y compare primero las palabras.',
  },
  'too-much-to-share': {
    title: 'Es más de lo que otro grupo puede incorporar.',
    body: 'Un archivo para otro grupo lleva hasta {{limit, number}} registros. No se envió ni se cambió nada. Envíe menos a la vez, por ejemplo un segmento más pequeño.',
  },
  'until-past': {
    title: 'Ese día ya pasó.',
    body: 'No se envió ni se cambió nada. Elija hoy o un día posterior, o sin límite.',
  },
  'card-too-large': {
    title: 'Esto es demasiado largo para una tarjeta.',
    body: 'No se cambió nada. Elija el archivo cuyo nombre termina en .convite-card, o pegue el texto de una sola tarjeta y nada más.',
  },
  'not-a-card': {
    title: 'Esto no es la tarjeta de un grupo.',
    body: 'No se cambió nada. Elija el archivo cuyo nombre termina en .convite-card, o pegue el texto completo de la tarjeta.',
  },
  'newer-card': {
    title: 'Esta tarjeta se hizo con un Convite más nuevo.',
    body: 'No se cambió nada. Instale la versión más nueva de Convite y vuelva a agregar la tarjeta.',
  },
  'card-invalid': {
    title: 'Esta tarjeta no está completa.',
    body: 'Le falta una parte o trae una llave que no se puede usar. No se cambió nada. Pida otra vez la tarjeta al grupo, como archivo.',
  },
  'card-signature-invalid': {
    title: 'Esta tarjeta fue alterada.',
    body: 'Su firma no corresponde a lo que dice. No se cambió nada. Pida otra vez la tarjeta al grupo y avíseles.',
  },
  'own-card': {
    title: 'Esta es la tarjeta de esta misma computadora.',
    body: 'No se cambió nada. Entregue esta tarjeta a otros grupos y agregue aquí la de ellos.',
  },
  'not-own-copy': {
    title: 'Esta copia de todo no viene de una computadora de su grupo.',
    body: 'Una copia de todo podría borrar lo que hay aquí, así que solo se abre si viene de otra computadora de su grupo cuyas palabras se compararon. No se cambió nada. Agregue la tarjeta de esa computadora en Grupos aliados, comparen las palabras y vuelva a abrir el archivo.',
  },
  'voucher-revoked': {
    title: 'Esta tarjeta está avalada por llaves revocadas.',
    body: 'Otra persona podría tener esas llaves, así que no se cree lo que firman. No se cambió nada. Pida al grupo que haga llaves nuevas sin la firma de las anteriores, y comparen las palabras de esa tarjeta.',
  },
  'card-older': {
    title: 'Esta es una tarjeta anterior del grupo.',
    body: 'Usted tiene una más nueva, y las llaves de esta ya no se usan. No se cambió nada. Si el grupo dice que es su tarjeta más nueva, pídales que se la muestren de nuevo.',
  },
  'too-many-devices': {
    title: 'Este grupo ya tiene todas las computadoras que se pueden guardar.',
    body: 'De un grupo se conocen a lo sumo cinco computadoras más. No se cambió nada.',
  },
  'card-parts-missing': {
    title: 'Se leyeron {{have}} de {{of}} códigos de la tarjeta.',
    body: 'Todavía no se cambió nada. Agregue los demás códigos, en cualquier orden.',
  },
  'card-parts-mixed': {
    title: 'Estos códigos no forman una sola tarjeta.',
    body: 'Uno se leyó mal o es de otra tarjeta. No se cambió nada. Empiece de nuevo con el primer código.',
  },
  'picture-too-large': {
    title: 'Esta imagen es demasiado grande.',
    body: 'Se leen imágenes de hasta 20 MB y 40 megapíxeles. No se cambió nada. Tome la foto de nuevo o recorte el código.',
  },
  'not-a-picture': {
    title: 'Esta no es una imagen que se pueda leer.',
    body: 'Se leen imágenes PNG y JPEG, y esta puede estar dañada. No se cambió nada.',
  },
  'no-code-in-picture': {
    title: 'No se encontró ningún código QR en esta imagen.',
    body: 'No se cambió nada. Tome la foto de frente, nítida y de cerca, con el borde blanco del código; o pida al grupo que muestre su tarjeta en códigos más pequeños.',
  },
  'unsafe-file-settings': {
    title: 'Este archivo pide algo inseguro.',
    body: 'Abrirlo podría trabar esta computadora o está mal protegido, así que se rechazó. No cambió nada. Pida que lo exporten de nuevo con Convite.',
  },
  'signature-invalid': {
    title: 'La firma de este archivo no es correcta.',
    body: 'Quizás no viene del grupo que dice, así que no se usó nada de él y no cambió nada. Llame a quien lo envió y pídalo otra vez.',
  },
  'newer-format': {
    title: 'Una versión más nueva de Convite escribió este archivo.',
    body: 'No cambió nada. Instale la versión {{version}} o una posterior y abra el archivo de nuevo.',
  },
  'contents-invalid': {
    title: 'Este archivo tiene algo que Convite no puede leer.',
    body: 'El problema está en la línea {{line}} de su contenido. No se usó nada de él y no cambió nada. Pida que lo exporten de nuevo.',
  },
  'too-many-records': {
    title: 'Este archivo tiene demasiados datos.',
    body: 'Convite recibe hasta {{limit}} a la vez. No cambió nada. Pida que exporten menos, por ejemplo un solo evento.',
  },
  'recall-not-theirs': {
    title: 'Este archivo pide que se devuelva lo que envió otro grupo.',
    body: 'Solo el grupo que envió un archivo puede pedir que se devuelva. Nada cambió. Pregunte al grupo en persona si hizo este archivo.',
  },
  'plan-stale': {
    title: 'Sus datos cambiaron desde esta vista previa.',
    body: 'Todavía no se usó nada del archivo. Ábralo de nuevo para ver una vista previa al día.',
  },
  'not-in-plan': {
    title: 'Estas dos personas no aparecen como parecidas en este archivo.',
    body: 'Todavía no se usó nada del archivo. Ábralo de nuevo y vuelva a elegir.',
  },
  'legal-hold': {
    title: 'Hay una conservación legal activa: no se borra nada.',
    body: 'No se cambió nada. Borrar después de una petición legal, o cuando se espera una, puede ser delito. Termínela solo cuando su abogada o abogado esté de acuerdo, en Ajustes.',
  },
  'hold-running': {
    title: 'Ya hay una conservación legal activa.',
    body: 'No se cambió nada. En Ajustes puede leer quién la inició y por qué.',
  },
  'no-hold': {
    title: 'No hay ninguna conservación legal activa.',
    body: 'No se cambió nada.',
  },
  'reason-missing': {
    title: 'Falta el motivo.',
    body: 'No se cambió nada. Escriba en pocas palabras por qué, para que otras personas lo entiendan después.',
  },
  'retention-not-agreed': {
    title: 'Nadie ha aceptado todavía estos plazos.',
    body: 'No se cambió nada. Vea en Ajustes qué se reduciría y acéptelo allí una vez.',
  },
  'too-few-members': {
    title: 'Elija por lo menos a dos personas.',
    body: 'No se cambió nada. Puede que alguna ya se haya unido o borrado.',
  },
  'table-too-large': {
    title: 'Esta tabla es demasiado grande.',
    body: 'No se cambió nada. Convite lee tablas de hasta {{limit}} MB y 100,000 filas. Divídala en dos e intente de nuevo.',
  },
  'table-unreadable': {
    title: 'Este archivo no se puede leer como tabla.',
    body: 'No se cambió nada. Guárdelo como CSV, XLSX o vCard (.vcf) en el programa de donde viene e intente de nuevo.',
  },
  'table-empty': {
    title: 'Esta tabla no tiene filas.',
    body: 'No se cambió nada. Revise que eligió el archivo y la hoja correctos.',
  },
  'table-gone': {
    title: 'Esta tabla ya no está abierta.',
    body: 'No se cambió nada. Abra el archivo de nuevo.',
  },
  'table-major-change': {
    title: 'Esto cambiaría muchos datos.',
    body: 'No se cambió nada. Cambiaría más del 30 % de un campo. Revise la lista otra vez y confírmela.',
  },
  'repeat-impossible': {
    title: 'Estos eventos no se pueden repetir así.',
    body: 'No se cambió nada. Elija cómo se repite de modo que haya al menos un día.',
  },
  'not-in-series': {
    title: 'Este evento ya no es parte de una serie.',
    body: 'No se cambió nada. Abra el evento de nuevo y cámbielo solo.',
  },
  'calendar-too-large': {
    title: 'Este archivo de calendario es demasiado grande.',
    body: 'No se cambió nada. Convite lee archivos de calendario de hasta {{limit, number}} MB. Exporte menos meses desde el otro calendario y vuelva a intentar.',
  },
  'not-a-calendar': {
    title: 'Esto no es un archivo de calendario.',
    body: 'No se cambió nada. Elija un archivo cuyo nombre termine en .ics, como los exportan otros calendarios.',
  },
  'calendar-empty': {
    title: 'No hay ningún evento en este archivo de calendario.',
    body: 'No se cambió nada. Expórtelo de nuevo desde el otro calendario, con sus eventos.',
  },
  'calendar-too-many': {
    title: 'Hay demasiados eventos en este archivo de calendario.',
    body: 'No se cambió nada. Convite importa hasta {{limit, number}} a la vez. Exporte menos meses desde el otro calendario y vuelva a intentar.',
  },
  'file-not-a-file': {
    title: 'Eso no es un archivo.',
    body: 'Se eligió una carpeta o un acceso directo. No cambió nada. Elija un archivo cuyo nombre termine en .convite.',
  },
  'file-unreadable': {
    title: 'No se pudo leer el archivo.',
    body: 'No cambió nada. Revise que la memoria USB siga conectada e inténtelo de nuevo.',
  },
  'save-disk-full': {
    title: 'El disco está lleno.',
    body: 'El archivo no se guardó; sus datos están a salvo. Libere espacio o elija otro lugar.',
  },
  'save-failed': {
    title: 'No se pudo guardar el archivo.',
    body: 'Sus datos están a salvo. Elija otro lugar e inténtelo de nuevo.',
  },
  'no-printer': {
    title: 'No se encontró ninguna impresora.',
    body: 'Sus datos están a salvo. Guarde un PDF, o conecte una impresora e inténtelo de nuevo.',
  },
  unexpected: {
    title: 'Algo falló en Convite.',
    body: 'Todo lo que se guardó está a salvo. Abra esta pantalla otra vez; si vuelve a pasar, cierre Convite y ábralo de nuevo.',
  },
};
