import type { Catalogue } from '../catalogue';
import type { shell as english } from '../en/shell';

export const shell: Catalogue<typeof english> = {
  title: 'Convite',
};
