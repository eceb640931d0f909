import type { Catalogue } from '../catalogue';
import type { roster as english } from '../en/roster';

export const roster: Catalogue<typeof english> = {
  title: 'Lista de asistencia',
};
