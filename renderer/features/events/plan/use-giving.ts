import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRun } from '../../../parts/use-run';

/** Somebody on the event's list, or a member who is not on it yet. */
export type Given = { readonly attendance: string } | { readonly member: string };

/** Ways to give people shifts and roles of an event, each with its undo toast. */
export function useGiving(event: string) {
  const { t } = useTranslation('plan');
  const run = useRun();
  return useMemo(
    () => ({
      shift: (shift: string, who: Given, as: 'takes' | 'stands-by' | 'none') =>
        void run(
          { type: 'give-shift', shift, who, as },
          {
            toast:
              as === 'takes'
                ? t('shifts.given')
                : as === 'none'
                  ? t('shifts.takenOut')
                  : t('shifts.standsBy'),
          },
        ),
      role: (role: string, who: Given) => {
        const toast = t(role === '' ? 'shifts.roleTaken' : 'shifts.roleGiven');
        if ('attendance' in who) {
          void run(
            { type: 'edit-attendance', attendance: who.attendance, patch: { role } },
            { toast },
          );
        } else {
          void run(
            { type: 'invite-members', event, members: [who.member], invitedBy: null, role },
            { toast },
          );
        }
      },
      deleteShift: (shift: string) =>
        void run(
          { type: 'delete-records', kind: 'shift', ids: [shift] },
          { toast: t('shifts.removed') },
        ),
    }),
    [event, run, t],
  );
}
