import type { Catalogue } from '../catalogue';
import type { unlock as english } from '../en/unlock';

export const unlock: Catalogue<typeof english> = {
  title: 'Convite está bloqueado',
  lead: 'Escriba su frase de contraseña para abrirlo.',
  passphrase: 'Frase de contraseña',
  unlock: 'Desbloquear',
  opening: 'Abriendo …',
  capsLock: 'Las mayúsculas están activadas.',
  lost: 'Perdí la frase de contraseña',
  useCode: 'Escriba el código de recuperación de su hoja impresa.',
  code: 'Código de recuperación',
  usePassphrase: 'Usar la frase de contraseña',
  wrongCode: 'Ese código no lo abre. No cambió nada. Compárelo con su hoja, letra por letra.',
  copy: {
    title: 'Los datos ya no están, pero aquí hay una copia cifrada',
    lead: 'Aquí hay una copia cifrada del {{when}}, aunque el almacén de esta computadora está vacío.',
    meaning:
      'Vuelve todo lo que había hasta ese momento; lo que se cambió después, no. La abre su frase de contraseña o el código de recuperación.',
    putBack: 'Restaurar la copia',
    puttingBack: 'Restaurando …',
    startNew: 'Empezar un espacio de trabajo nuevo',
    startNewTitle: '¿Empezar sin nada?',
    startNewBody:
      'Empieza con un espacio de trabajo vacío y una frase nueva. Las copias cifradas se quedan en esta computadora, pero Convite solo las ofrece mientras su almacén esté vacío o dañado.',
    goBack: 'Volver',
    offer:
      'La copia cifrada del {{when}} que hay en esta computadora puede tomar el lugar de los datos que no se abren. Los cambios hechos después de ese momento se pierden.',
    putBackOf: 'Restaurar la copia del {{when}}',
    askTitle: '¿Restaurar la copia del {{when}}?',
    askBody:
      'Los cambios hechos después de ese momento se pierden. Lo que hay ahora en el almacén se guarda antes aparte, cifrado como está, si se puede leer.',
    restored: 'La copia del {{when}} está de vuelta. Escriba su frase de contraseña para abrirla.',
    noneLeft:
      'No hay otra copia cifrada en esta computadora. Quizá todavía sirva un respaldo en una memoria USB.',
  },
};
