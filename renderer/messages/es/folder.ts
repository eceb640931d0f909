import type { Catalogue } from '../catalogue';
import type { folder as english } from '../en/folder';

/** La carpeta por la que los grupos comparten archivos. */
export const folder: Catalogue<typeof english> = {
  title: 'Carpeta compartida',
  lead: 'Una carpeta que ven varios grupos: en una memoria USB que pasa de mano en mano, o que un programa como Syncthing o Nextcloud mantiene igual en cada computadora. Esos programas llevan los archivos. Convite solo mira dentro de la carpeta.',
  choose: {
    title: 'No hay carpeta elegida',
    body: 'Elija la carpeta que mantiene el otro programa, o una en la memoria USB. Los archivos para su grupo se ofrecen aquí cuando llegan, y los que usted envía se pueden poner allí.',
    choose: 'Elegir una carpeta',
    other: 'Elegir otra carpeta',
    stop: 'Dejar de usarla',
    forgotten: 'La carpeta ya no se usa. Los archivos que tiene se quedan.',
    notForgotten:
      'No se pudo quitar la elección. Revise el espacio en este disco y vuelva a intentar.',
    failed: 'Esta carpeta no se puede usar. Elija otra.',
    'own-folder':
      'Esta es la carpeta en la que Convite guarda sus propios datos cifrados. Nunca se debe compartir. Elija otra.',
  },
  state: {
    watching: 'Mirando en «{{name}}»',
    watchingBody:
      'Los archivos nuevos aparecen aquí por sí solos mientras Convite está abierto y sin bloqueo.',
    missing: '«{{name}}» no está',
    missingBody:
      'Quizás se sacó la memoria USB o no hay acceso a la carpeta de red. Convite vuelve a mirar cada pocos segundos. No se perdió nada.',
    unreadable: '«{{name}}» no se puede leer',
    unreadableBody: 'En esta computadora, esta persona no tiene permiso para leer la carpeta.',
    little:
      'El disco de la carpeta está casi lleno. Los archivos llegan solo en parte hasta que haya más espacio.',
    'read-only': 'No se puede poner nada en esta carpeta: es solo de lectura.',
  },
  about: {
    title: 'Qué es una carpeta compartida y qué no es',
    noConnection:
      'Convite nunca abre una conexión. Si los archivos viajan, y cómo, depende del programa o de la memoria USB que usted eligió.',
    nothingByItself:
      'Antes de incorporar un archivo, usted ve de quién es y qué cambiaría. Solo los registros sobre alguaciles pueden entrar por sí solos, cuando así lo dice la página de un grupo aliado verificado. Convite le avisa, y se pueden quitar otra vez.',
    others:
      'Quien ve la carpeta ve cuántos archivos hay, de qué tamaño son y cuándo llegaron. No ve qué contienen ni para quién son.',
    remove:
      'Quien ve la carpeta puede quedarse con una copia de cada archivo. Saque los suyos cuando los grupos aliados ya los tengan.',
    path: 'El lugar de la carpeta queda escrito sin cifrar en el disco de esta computadora, para volver a encontrarla. Nada más sobre ella lo está.',
  },
  incoming: {
    title: 'Archivos por abrir',
    none: 'No hay archivos nuevos.',
    what: 'Archivo',
    when: 'Último cambio',
    size: 'Tamaño',
    do: 'Abrir o descartar',
    forUs: 'Cifrado con la llave de su grupo',
    passphrase: 'Cifrado con una frase de contraseña',
    damaged: 'Dañado, o no es un archivo cifrado',
    conflict: 'Copia en conflicto',
    conflictBody:
      'Dos computadoras escribieron al mismo tiempo un archivo con el mismo nombre, y el programa conservó los dos. El contenido es distinto, por eso se ofrecen ambos.',
    open: 'Abrir',
    openName: 'Abrir el archivo de {{when}}',
    dismissName: 'Descartar el archivo de {{when}}',
    dismissed: 'El archivo ya no se ofrece. Se queda en la carpeta.',
    gone: 'El archivo ya no está, o acaba de cambiar. Vuelva a mirar la lista.',
    notOurs_one: '{{count, number}} archivo está cifrado para otros.',
    notOurs_other: '{{count, number}} archivos están cifrados para otros.',
    tooLarge_one: '{{count, number}} archivo pasa de 64 MiB y no se mira.',
    tooLarge_other: '{{count, number}} archivos pasan de 64 MiB y no se miran.',
    tooMany_one:
      'La carpeta tiene demasiado: al menos {{count, number}} archivo más antiguo no se mira.',
    tooMany_other:
      'La carpeta tiene demasiado: al menos {{count, number}} archivos más antiguos no se miran.',
    otherNames_one:
      '{{count, number}} archivo termina en .convite pero no tiene un nombre que da Convite. Si le tiene confianza, ábralo desde Compartir.',
    otherNames_other:
      '{{count, number}} archivos terminan en .convite pero no tienen nombres que da Convite. Si les tiene confianza, ábralos desde Compartir.',
    unreadable_one: '{{count, number}} archivo no se puede leer en esta computadora.',
    unreadable_other: '{{count, number}} archivos no se pueden leer en esta computadora.',
  },
  arriving: {
    title: 'Todavía están llegando',
    size: 'Lo que ya llegó',
    when: 'Último cambio',
    body: 'Estos archivos aún no están completos. Aparecen arriba cuando el otro programa termina. Si uno lleva mucho tiempo sin cambios, pida que se lo envíen otra vez.',
  },
  own: {
    title: 'De esta computadora',
    for: 'Para',
    passphrase: 'Quien tenga la frase de contraseña',
    since: 'En la carpeta desde',
    until: 'Nombres hasta',
    noLimit: 'Sin límite',
    past: 'Pasó su fecha',
    remove: 'Sacar',
    removeName: 'Sacar el archivo para {{name}}',
    removePast_one: 'Sacar {{count, number}} archivo que pasó su fecha',
    removePast_other: 'Sacar {{count, number}} archivos que pasaron su fecha',
    body: 'Saque un archivo cuando el grupo aliado diga que ya lo tiene.',
    ask_one: '¿Sacar el archivo de la carpeta?',
    ask_other: '¿Sacar {{count, number}} archivos de la carpeta?',
    askBody:
      'Quienes aún no lo recibieron ya no lo recibirán. Las copias que otros hicieron se quedan con ellos.',
    keep: 'Dejarlo allí',
    confirm: 'Sacar',
    removed_one: 'Se sacó el archivo.',
    removed_other: 'Se sacaron {{count, number}} archivos.',
    notRemoved_one: 'No se pudo sacar {{count, number}} archivo.',
    notRemoved_other: 'No se pudieron sacar {{count, number}} archivos.',
  },
  before: {
    title: 'Ya atendidos',
    what: 'Qué se hizo',
    taken: 'Incorporado el {{date}}',
    dismissed: 'Descartado el {{date}}',
    open: 'Abrir otra vez',
    openName: 'Abrir otra vez el archivo de {{when}}',
    body: 'Siguen en la carpeta y ya no se ofrecen.',
  },
  byItself: {
    came_one:
      'Un archivo de {{from}} sobre alguaciles entró por sí solo desde la carpeta compartida.',
    came_other:
      '{{count, number}} archivos sobre alguaciles entraron por sí solos desde la carpeta compartida, de {{from}}.',
    takenBack_one: 'Se deshizo lo que trajo el archivo.',
    takenBack_other: 'Se deshizo lo que trajeron los archivos.',
  },
  reminder: {
    waiting_one: '{{count, number}} archivo espera en la carpeta compartida.',
    waiting_other: '{{count, number}} archivos esperan en la carpeta compartida.',
    look: 'Ver',
  },
  door: {
    open: 'Carpeta compartida',
    body: 'Dejar que una carpeta lleve los archivos: una memoria USB que pasa de mano en mano, o una que otro programa mantiene igual en cada computadora.',
  },
  put: {
    put: 'Poner en la carpeta compartida',
    putName: 'Poner en la carpeta compartida: el archivo para {{name}}',
    safe_one: 'Está guardado o en la carpeta compartida.',
    safe_other: 'Los {{count, number}} están guardados o en la carpeta compartida.',
    done: 'En la carpeta compartida',
    column: 'Carpeta compartida',
    failed: {
      'no-folder': 'La carpeta compartida no está. Guarde el archivo, o póngalo allí después.',
      'disk-full': 'No queda espacio en la carpeta compartida.',
      failed: 'No se pudo escribir el archivo en la carpeta compartida.',
      'too-large':
        'El archivo pasa de 64 MiB; ninguna computadora mira un archivo así en la carpeta. Mejor guárdelo.',
      store:
        'No se puso nada allí, porque no se pudo escribir lo que guarda esta computadora. Revise el espacio en este disco.',
    },
  },
};
