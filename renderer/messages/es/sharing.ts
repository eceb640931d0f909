import type { Catalogue } from '../catalogue';
import type { sharing as english } from '../en/sharing';

export const sharing: Catalogue<typeof english> = {
  title: 'Compartir',
};
