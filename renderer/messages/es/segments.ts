import type { Catalogue } from '../catalogue';
import type { segments as english } from '../en/segments';

export const segments: Catalogue<typeof english> = {
  title: 'Segmentos',
};
