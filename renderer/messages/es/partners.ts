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
  renewed:
    'El {{date}} este grupo hizo llaves nuevas, firmadas con la llave anterior. Por eso conserva la confianza que tenía. Comparen otra vez las palabras cuando se vean, por si otra persona tiene la llave anterior.',
  renewedTitle: 'Llaves nuevas, firmadas con las anteriores',
  laptops_one: 'Se conoce una computadora de este grupo.',
  laptops_other:
    'Se conocen {{count}} computadoras de este grupo. Los archivos para él se abren en cada una. Con cada una se pueden comparar las palabras.',
  devices: 'Otras computadoras de su grupo',
  laptop: 'Computadora',
  device: {
    verified:
      'Otra computadora de su grupo, verificada el {{date}} por {{by}}. Se le puede cifrar una copia de todo, y recibir una de ella.',
    verifiedNobody:
      'Otra computadora de su grupo, verificada el {{date}}. Se le puede cifrar una copia de todo, y recibir una de ella.',
    unverified:
      'Esta tarjeta dice ser de otra computadora de su grupo, y cualquiera podría hacer una tarjeta que lo diga. Ponga las dos computadoras una junto a la otra y compare las palabras. Hasta entonces no se le envía ninguna copia de todo ni se recibe de ella.',
    revoked:
      'Esta computadora se revocó el {{date}}. No se le envía nada, y los archivos que firmaron sus llaves no se abren.',
    chip: 'Computadora de su grupo',
  },
  vouch: {
    title: 'Avisar a los grupos aliados que esta computadora también es suya',
    body: 'Su tarjeta con el aval de ustedes: los grupos aliados que conocen esta computadora confían entonces en los archivos de aquella, y cifran los suyos para las dos. Entréguela a los grupos aliados, o devuélvala a aquella computadora, cuya tarjeta llevará desde entonces el aval.',
    show: 'Mostrar su tarjeta con el aval',
    code: 'La tarjeta con el aval como código QR',
  },
  join: {
    title: '¿Es su propio grupo?',
    body: 'Si esta tarjeta es de otra computadora de su propio grupo, esta computadora puede unirse a él. Después comparen las palabras en las dos.',
    action: 'Unir esta computadora al grupo',
    ask: '¿Unirse a {{name}}?',
    means:
      'Esta computadora sigue a nombre de {{name}}. Lo que usted escribió aquí se queda, a ese nombre. No se envía nada. Después agregue la tarjeta de esta computadora en la otra y compare las palabras.',
    confirm: 'Unirse',
    cancel: 'Dejarlo así',
    done: 'Esta computadora ya pertenece a {{name}}.',
  },
  add: {
    title: 'Agregar una tarjeta',
    body: 'La tarjeta puede llegar por cualquier medio: no contiene ningún secreto.',
    file: 'Agregar una tarjeta de un archivo',
    picture: 'Leer una imagen del QR',
    pictureHint:
      'Una foto o captura del código QR, en PNG o JPEG. También puede soltarla aquí, o pegarla con Ctrl+V.',
    drop: 'Suéltela para leerla',
    reading: 'Buscando el código …',
    parts:
      'Se leyeron {{have}} de {{of}} códigos. Agregue las imágenes de los demás, en cualquier orden.',
    partsAgain: 'Empezar de nuevo',
    opened: 'Usted abrió la tarjeta de un grupo.',
    openedTitle: 'Una tarjeta por agregar',
    openedAdd: 'Agregar esta tarjeta',
    openedLeave: 'Dejarla',
    rotated: 'El grupo tiene llaves nuevas, firmadas con su llave anterior.',
    device: 'Se agregó otra computadora del grupo.',
    vouched: 'Nuestra tarjeta lleva ahora el aval de nuestra otra computadora.',
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
    laptop: 'Cuál computadora del grupo',
    firstLaptop: 'La primera',
    nextLaptop: 'Computadora {{at}}, avalada por la primera',
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
      'Otro grupo puede tomarle una foto y leer la foto en Grupos aliados. Es un código denso: mantenga la cámara quieta y cerca, o muéstrelo en códigos más pequeños.',
    codeName: 'Código QR de nuestra tarjeta',
    as: 'Mostrar la tarjeta como',
    whole: 'Un código',
    inParts: 'Códigos más pequeños',
    partsHint: 'Tome una foto de cada uno. Se pueden leer en cualquier orden.',
    part: 'Código {{at}} de {{of}}',
    next: 'Código siguiente',
    before: 'Código anterior',
  },
  keys: {
    title: 'Llaves nuevas',
    body: 'Haga llaves nuevas si esta computadora estuvo fuera de sus manos, o una vez al año. Los archivos cifrados para las llaves anteriores se siguen abriendo aquí. No se puede deshacer.',
    action: 'Hacer llaves nuevas',
    ask: '¿Hacer llaves nuevas?',
    why: 'Por qué',
    routine: 'Por precaución',
    routineHint:
      'La llave anterior firma las nuevas. Entregue a los grupos aliados su tarjeta nueva: siguen confiando en ella y ven que las llaves son nuevas.',
    seen: 'Alguien pudo haber visto nuestras llaves',
    seenHint:
      'La llave anterior no firma nada, porque otra persona también podría hacerlo. Cada grupo aliado tiene que comparar de nuevo las palabras con ustedes. Llámelos y pídales que revoquen la tarjeta anterior.',
    means:
      'Después, entregue su tarjeta nueva a cada grupo aliado. Hasta que un grupo la tenga, los archivos de ustedes aparecen allí como firmados con otra llave.',
    confirm: 'Hacer llaves nuevas',
    cancel: 'Conservar estas llaves',
    done: 'Se hicieron llaves nuevas. Entregue su tarjeta nueva a los grupos aliados.',
  },
};
