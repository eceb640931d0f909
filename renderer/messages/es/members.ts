import type { Catalogue } from '../catalogue';
import type { members as english } from '../en/members';

export const members: Catalogue<typeof english> = {
  title: 'Integrantes',
};
