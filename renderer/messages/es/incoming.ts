import type { Catalogue } from '../catalogue';
import type { incoming as english } from '../en/incoming';

export const incoming: Catalogue<typeof english> = {
  title: 'Abrir un archivo',
  choose: 'Elegir un archivo',
  chooseTitle: 'Todavía no ha elegido un archivo',
  chooseBody:
    'Elija un archivo cuyo nombre termine en .convite. Nada cambia hasta que usted vea lo que contiene.',
  chooseOther: 'Elegir otro archivo',
  passphrase: 'Frase de contraseña del archivo',
  passphraseHint: 'Pídala de viva voz a quien lo envió.',
  open: 'Abrir',
  own: 'Es una copia de mi propio espacio de trabajo: abrirla de todos modos',
  forwardedTitle: 'Este archivo se hizo para otra persona.',
  forwarded:
    'Quien se lo dio reenvió lo que su autor cifró para otro grupo. No se usó nada de él ni se cambió nada. Pida al grupo que lo hizo un archivo para ustedes y avíseles.',
  newerUnknown: 'Nada cambió. Instale la versión más nueva de Convite y vuelva a abrir el archivo.',
  working: {
    title: 'Abriendo el archivo',
    'deriving-key': 'Convirtiendo la frase en una llave',
    reading: 'Leyendo los registros',
    opening: 'Abriendo con la frase de contraseña',
    planning: 'Comparando con lo que hay aquí',
    byKey: 'Abriendo con nuestra llave',
    sealing: 'Cifrando',
    writing: 'Escribiendo',
    encrypting: 'Cifrando el archivo',
  },
  preview: {
    lookAlikes_one: '{{count, number}} persona nueva se parece a alguien que ya está aquí',
    lookAlikes_other: '{{count, number}} personas nuevas se parecen a alguien que ya está aquí',
    lookAlikesBody: 'Entran como personas distintas. Después usted decide en Parecidos si las une.',
    looksLike: 'Se parece a {{name}}, que ya está aquí:',
    title: 'Lo que cambiaría el archivo',
    lead: 'Todavía no ha cambiado nada.',
    facts: 'Acerca del archivo',
    from: 'De',
    unnamed: 'Un grupo sin nombre',
    proof: 'Hasta dónde está comprobado',
    proofNone:
      'Solo por quien le dijo la frase de contraseña. Cualquiera que la tenga pudo haber hecho este archivo.',
    proofKnown:
      'La misma computadora firmó también un archivo anterior que usted incorporó. Más allá de eso, solo lo comprueba quien le dijo la frase de contraseña.',
    proofOurs: 'Lo firmó esta misma computadora.',
    proofVerified: 'Firmado con la llave de {{name}}, cuya tarjeta se verificó el {{date}}.',
    proofUnverified:
      'Firmado con la llave de la tarjeta de {{name}}, pero nadie ha comparado todavía las palabras de esa tarjeta.',
    proofUnverifiedTitle: 'La tarjeta de este grupo está sin verificar',
    proofUnknown:
      'Nadie cuya tarjeta usted tenga. El nombre es solo lo que el archivo dice de sí mismo. Su llave empieza con {{signer}}.',
    proofUnknownTitle: 'Usted no conoce a quien hizo este archivo',
    proofChanged:
      'Dice que viene de {{name}}, pero está firmado con otra llave, distinta de la que se comparó. Puede ser una computadora nueva o la segunda del grupo, o alguien que se hace pasar por el grupo. Llámelos antes de incorporarlo.',
    proofChangedTitle: 'Una llave distinta de la de este grupo',
    made: 'Preparado',
    what: 'Contenido',
    seen: 'Usted ya incorporó este archivo.',
    seenBody: 'Incorporarlo otra vez no cambia nada de lo que sigue igual.',
    nothing: 'Nada que cambiar',
    nothingBody: 'Todo lo que trae el archivo ya está aquí.',
    everythingTitle: 'Es una copia de un espacio de trabajo completo',
    everythingBody:
      'También puede borrar registros aquí. Incorpórela solo si viene de una computadora de su propio grupo.',
    expired: 'Este archivo es viejo: debía usarse hasta el {{date}}.',
    notShared_one:
      'Quien lo envió no incluyó a {{count}} persona que no ha aceptado que se compartan sus datos.',
    notShared_other:
      'Quien lo envió no incluyó a {{count}} personas que no han aceptado que se compartan sus datos.',
    'clock-ahead_one':
      'El reloj de una computadora iba más de un día adelantado: no se incorpora {{count}} registro suyo.',
    'clock-ahead_other':
      'El reloj de una computadora iba más de un día adelantado: no se incorporan {{count}} registros suyos.',
    quarantined_one:
      '{{count}} registro contiene algo que escribió una versión más nueva de Convite. Se guarda aparte y se pasa adelante.',
    quarantined_other:
      '{{count}} registros contienen algo que escribió una versión más nueva de Convite. Se guarda aparte y se pasa adelante.',
    'deletion-refused_one':
      'Quien lo envió borró {{count}} registro que no le corresponde borrar. El suyo se queda.',
    'deletion-refused_other':
      'Quien lo envió borró {{count}} registros que no le corresponde borrar. Los suyos se quedan.',
    'older-file':
      'Usted ya incorporó un archivo posterior de quien lo envió. No se sobrescribe nada más nuevo.',
    'files-missing_one':
      '{{count}} archivo que se preparó entretanto no se incorporó aquí. Este incluye lo que decía.',
    'files-missing_other':
      '{{count}} archivos que se prepararon entretanto no se incorporaron aquí. Este incluye lo que decían.',
    rows: 'Registros en el archivo',
    show: 'Mostrar',
    all: 'Todos ({{count}})',
    added: 'Nuevos ({{count}})',
    changed: 'Con cambios ({{count}})',
    conflict: 'Cambiados por ambos ({{count}})',
    deleted: 'Borrados ({{count}})',
    revived: 'De vuelta ({{count}})',
    unchanged: 'Iguales ({{count}})',
    chip: {
      added: 'Nuevo',
      changed: 'Con cambios',
      conflict: 'Cambiado por ambos',
      deleted: 'Borrado',
      revived: 'De vuelta',
      unchanged: 'Igual',
    },
    field: 'Campo',
    before: 'Aquí ahora',
    after: 'En el archivo',
    conflictLead:
      'Las dos partes cambiaron esto sin saber una de la otra. Está elegido lo más reciente; elija lo otro si es lo correcto.',
    ours: 'Aquí: {{value}} ({{when}})',
    theirs: 'Archivo: {{value}} ({{when}})',
    choose: '{{field}}: ¿cuál es lo correcto?',
    deletedLead: 'Quien lo envió borró este registro.',
    deletedEdited: 'Quien lo envió borró este registro sin conocer su último cambio.',
    revivedHere: 'Usted borró este registro y quien lo envió escribió en él después.',
    revivedThere: 'Quien lo envió borró este registro y después se escribió en él.',
    whole: '¿Qué hacer con él?',
    keep: 'Conservarlo',
    remove: 'Borrarlo',
    details: 'Detalles',
    differs: 'Lo que es distinto, campo por campo',
    more: 'Mostrar más',
    apply: 'Incorporar',
    applying: 'Incorporando',
    discard: 'Dejarlo',
  },
  done: {
    lookAlikes_one: '{{count, number}} persona nueva se parece a alguien que ya estaba aquí.',
    lookAlikes_other: '{{count, number}} personas nuevas se parecen a alguien que ya estaba aquí.',
    toLookAlikes: 'Ir a Parecidos',
    title: 'El archivo se incorporó',
    body: 'Todo en un solo paso. Puede deshacerlo durante 90 días, aquí o en la lista de archivos.',
    added: 'Nuevos',
    changed: 'Con cambios',
    conflicts: 'Cambiados por ambos',
    deleted: 'Borrados',
    revived: 'De vuelta',
    unchanged: 'Iguales',
    undo: 'Deshacer',
    undone: 'Se deshizo.',
    nothing: 'No había nada que cambiar.',
  },
};
