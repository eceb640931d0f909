import type { Shift } from '../../../core/model/shift';
import type { Language } from '../../../messages/i18n';

/** What a shift is called: its own name, in the other language if it has only that, or else its role. */
export const shiftName = (
  shift: Pick<Shift, 'nameEn' | 'nameEs' | 'role'>,
  language: Language,
  roleName: (role: string) => string,
): string =>
  (language === 'es' ? shift.nameEs || shift.nameEn : shift.nameEn || shift.nameEs) ||
  (shift.role && roleName(shift.role));
