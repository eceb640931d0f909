import { UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../../core/views/views';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import type { AttendanceChanges } from './use-attendance-changes';

/** Who waits for a place, and the next one's name when one is free. Nothing when nobody waits. */
export function Waitlist(props: {
  readonly detail: EventDetail;
  readonly changes: AttendanceChanges;
}) {
  const { t } = useTranslation('plan');
  const { detail, changes } = props;
  const { free, inTurn } = detail.waitlist;
  const next = detail.people.find(({ attendance }) => attendance.id === inTurn[0]);
  if (!next || detail.event.cancelled) return null;
  const isFree = free === null || free > 0;
  const { name, attendance } = next;
  return (
    <Banner
      tone={isFree ? 'success' : 'info'}
      title={t('waiting.title', { count: inTurn.length })}
      action={
        isFree && (
          <Button icon={UserCheck} onPress={() => changes.wait([attendance.id], false)}>
            {t('waiting.give', { name })}
          </Button>
        )
      }
    >
      {isFree
        ? t('waiting.free', { count: Math.min(free ?? inTurn.length, inTurn.length), name })
        : t('waiting.noFree')}
    </Banner>
  );
}
