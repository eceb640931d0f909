import type { Catalogue } from '../catalogue';
import type { events as english } from '../en/events';

export const events: Catalogue<typeof english> = {
  title: 'Eventos',
};
