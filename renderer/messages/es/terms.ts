import type { Catalogue } from '../catalogue';
import type { terms as english } from '../en/terms';

export const terms: Catalogue<typeof english> = {
  title: 'Términos',
};
