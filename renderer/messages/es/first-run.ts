import type { Catalogue } from '../catalogue';
import type { firstRun as english } from '../en/first-run';

export const firstRun: Catalogue<typeof english> = {
  start: {
    title: 'Le damos la bienvenida a Convite',
    lead: 'Integrantes, eventos, listas y reuniones con alguaciles, solo en esta computadora. Nunca se envía nada por internet.',
    language: '¿En qué idioma quiere trabajar?',
    languageNote: 'Puede cambiarlo cuando quiera.',
    begin: 'Crear el espacio de mi grupo',
    sample: 'Ver primero una muestra',
    sampleNote:
      'Convite se abre otra vez con una coalición inventada. Ciérrelo cuando haya visto lo suficiente, y abra Convite de nuevo para crear el espacio de su grupo.',
  },
  step: 'Paso {{step}} de {{of}}',
  back: 'Volver',
  next: 'Continuar',
  group: {
    title: 'Su grupo',
    lead: 'Estos nombres se cifran con todo lo demás. Aparecen en las listas y en los archivos que comparta.',
    groupName: 'Nombre del grupo',
    groupHint: 'Como lo dicen sus integrantes.',
    organizer: 'Su nombre',
    organizerHint: 'Quien lleva estos datos. Basta el primer nombre.',
    missing: 'Escriba un nombre para continuar.',
  },
  passphrase: {
    title: 'Su frase de contraseña',
    lead: 'Con ella se abre todo. Nadie puede consultarla ni cambiarla por usted, tampoco quienes hacen Convite.',
    how: '¿Qué frase de contraseña?',
    generated: 'Palabras elegidas por Convite',
    generatedHint: 'Lo más seguro, y fácil de anotar.',
    own: 'Una frase propia',
    ownHint: 'Al menos 15 caracteres que nadie adivinaría.',
    words: 'Sus palabras, en este orden',
    write:
      'Anótelas ahora en papel y guarde el papel lejos de esta computadora. En el paso siguiente las va a escribir.',
    newWords: 'Otras palabras',
    label: 'Frase de contraseña',
  },
  repeat: {
    title: 'Escríbala una vez más',
    lead: 'Así sabemos que la tiene.',
    label: 'Su frase de contraseña',
    differs: 'No es igual. Revise su papel, también los espacios y las mayúsculas.',
    create: 'Crear el espacio de trabajo',
    creating: 'Cifrando su espacio de trabajo. Toma unos segundos.',
  },
  recovery: {
    title: 'Hoja de recuperación',
    lead: 'Si pierde la frase de contraseña, este código abre su espacio de trabajo. Se muestra solo esta vez. Imprímalo y guárdelo con sus papeles importantes, lejos de esta computadora.',
    code: 'Código de recuperación',
    print: 'Imprimir la hoja',
    savePdf: 'Guardar como PDF',
    pdfNote: 'Guarde el PDF solo en una memoria USB bajo llave, nunca en esta computadora.',
    printed: 'Se envió a la impresora. Revise que el código se pueda leer.',
    saved: 'Guardado. Deje la memoria USB en un lugar seguro.',
    skip: 'Seguir sin imprimir',
    skipTitle: '¿Seguir sin la hoja?',
    skipBody: 'Si se pierde la frase de contraseña, nadie podrá volver a abrir estos datos.',
    skipConfirm: 'Seguir sin ella',
    done: 'Ya tengo la hoja',
    sheetTitle: 'Hoja de recuperación de Convite',
    sheetBody:
      'Este código abre los datos de su grupo cuando se pierde la frase de contraseña. Quien tenga esta página y su computadora puede leerlo todo. Guárdelas en lugares distintos. Destruya esta página cuando haga una nueva.',
    sheetHow:
      'En la pantalla de bloqueo, elija «Perdí la frase de contraseña» y escriba el código.',
    sheetDate: 'Impresa el {{date}}',
  },
  sample: { group: 'Coalición de muestra', organizer: 'Usted' },
};
