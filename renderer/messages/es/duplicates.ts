import type { Catalogue } from '../catalogue';
import type { duplicates as english } from '../en/duplicates';

export const duplicates: Catalogue<typeof english> = {
  title: 'Parecidos',
};
