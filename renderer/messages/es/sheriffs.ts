import type { Catalogue } from '../catalogue';
import type { sheriffs as english } from '../en/sheriffs';

export const sheriffs: Catalogue<typeof english> = {
  title: 'Alguaciles',
};
