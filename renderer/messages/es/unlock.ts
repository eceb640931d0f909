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
};
