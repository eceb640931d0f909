import type { Catalogue } from '../catalogue';
import type { home as english } from '../en/home';

export const home: Catalogue<typeof english> = {
  title: 'Inicio',
};
