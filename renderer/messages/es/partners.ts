import type { Catalogue } from '../catalogue';
import type { partners as english } from '../en/partners';

export const partners: Catalogue<typeof english> = {
  title: 'Grupos aliados',
  lead: 'Un grupo aliado es un grupo cuya tarjeta usted tiene. Los archivos para él se cifran con su llave: no hay que decir ninguna frase de contraseña y nadie más puede abrirlos.',
  back: 'Volver a Grupos aliados',
  card: 'Nuestra tarjeta',
  list: 'Grupos cuya tarjeta usted tiene',
  empty: 'Todavía no hay tarjetas. Pida la suya a otro grupo y entréguele la de ustedes.',
  name: 'Grupo',
  trust: 'Cuánta confianza tiene',
  since: 'Desde',
  unnamed: 'Un grupo sin nombre',
  state: {
    verified: 'Verificado',
    unverified: 'Sin verificar',
    changed: 'La tarjeta cambió',
    revoked: 'Revocado',
  },
  stateBody: {
    verified: 'Verificado el {{date}} por {{by}}.',
    verifiedNobody: 'Verificado el {{date}}.',
    unverified:
      'Nadie ha comparado las palabras todavía. Hasta entonces, la tarjeta puede venir de alguien que solo usa el nombre del grupo.',
    changed:
      'El {{date}} llegó una tarjeta con otras llaves para este grupo. Puede ser una computadora nueva o alguien que se hace pasar por el grupo. No se le puede enviar nada hasta que ustedes comparen las palabras.',
    revoked:
      'Revocado el {{date}}. No se le puede enviar nada, y los archivos que firmaron sus llaves no se abren. Cuando el grupo tenga llaves nuevas, agregue su tarjeta nueva y comparen las palabras.',
  },
  changedTitle: 'La tarjeta de este grupo cambió',
  add: {
    title: 'Agregar una tarjeta',
    body: 'La tarjeta puede llegar por cualquier medio: no contiene ningún secreto.',
    file: 'Agregar una tarjeta de un archivo',
    text: 'Texto de la tarjeta',
    textHint: 'Péguelo completo, del primer signo al último.',
    paste: 'Agregar la tarjeta pegada',
    sameName:
      'Usted ya conoce otro grupo con este nombre. Asegúrese de quién le dio esta tarjeta antes de comparar las palabras.',
  },
  compare: {
    title: 'Palabras para comparar',
    lead: 'Llame al grupo o reúnanse. Cada quien abre esta pantalla para el otro grupo y se leen las palabras en voz alta, por turnos. Son las mismas en las dos computadoras, en el mismo idioma. No las envíe por donde llegó la tarjeta.',
    language: 'Idioma de las palabras',
    en: 'English',
    es: 'Español',
    words: 'Las palabras, en este orden',
    verify: 'Todas las palabras coinciden: marcar como verificado',
    verified: '{{name}} quedó verificado.',
    differ: 'Si una palabra es distinta, no lo marque: vuelva a pedir al grupo su tarjeta.',
    again: 'Las palabras de la tarjeta verificada',
    keep: 'Conservar las llaves anteriores',
    kept: 'Se conservan las llaves anteriores de {{name}}.',
    keepHint:
      'Si el grupo dice que no hizo una tarjeta nueva, conserve las llaves anteriores y avíseles.',
  },
  revoke: {
    action: 'Revocar',
    title: '¿Revocar a {{name}}?',
    body: 'Hágalo si su computadora se perdió o se la llevaron, o si ya no trabajan juntos. Ya no se le podrá enviar nada, y los archivos que firmaron sus llaves no se abrirán. Los archivos que ya se enviaron no se pueden recuperar.',
    confirm: 'Revocar',
    cancel: 'Dejarlo así',
    done: '{{name}} quedó revocado.',
  },
  own: {
    title: 'Nuestra tarjeta',
    lead: 'Entréguela a otros grupos. Contiene el nombre de su grupo y la parte pública de las llaves de esta computadora, y ningún secreto. Otra computadora de su grupo tiene su propia tarjeta.',
    save: 'Guardar como archivo',
    saved: 'La tarjeta se guardó.',
    text: 'La tarjeta como texto',
    textHint: 'Selecciónelo completo para pegarlo en un mensaje.',
    code: 'La tarjeta como código QR',
    codeHint:
      'Otro grupo puede leerlo con un teléfono y pegar el texto en Grupos aliados. Es un código denso: mantenga el teléfono quieto y cerca.',
    codeName: 'Código QR de nuestra tarjeta',
  },
};
