import type { Catalogue } from '../catalogue';
import type { tables as english } from '../en/tables';

export const tables: Catalogue<typeof english> = {
  title: 'Incorporar una tabla',
};
