import type { Catalogue } from '../catalogue';
import type { calls as english } from '../en/calls';

export const calls: Catalogue<typeof english> = {
  title: 'Llamadas',
};
