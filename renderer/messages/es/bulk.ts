import type { Catalogue } from '../catalogue';
import type { bulk as english } from '../en/bulk';

export const bulk: Catalogue<typeof english> = {
  title: 'Cambiar a la vez',
};
