import type { Catalogue } from '../catalogue';
import type { keeping as english } from '../en/keeping';

export const keeping: Catalogue<typeof english> = {
  title: 'Cuánto tiempo guardamos',
};
