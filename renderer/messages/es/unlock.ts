import type { Catalogue } from '../catalogue';
import type { unlock as english } from '../en/unlock';

export const unlock: Catalogue<typeof english> = {
  title: 'Desbloquear',
};
