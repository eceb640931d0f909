import type { Catalogue } from '../catalogue';
import type { errors as english } from '../en/errors';

export const errors: Catalogue<typeof english> = {
  title: 'Problema',
};
