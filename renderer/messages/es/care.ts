import type { Catalogue } from '../catalogue';
import type { care as english } from '../en/care';

export const care: Catalogue<typeof english> = {
  title: 'Cuidado',
};
