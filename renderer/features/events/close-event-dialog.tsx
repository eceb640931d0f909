import { useTranslation } from 'react-i18next';
import { isExpected } from '../../core/views/turnout';
import type { AttendeeRow } from '../../core/views/views';
import { useRun } from '../../parts/use-run';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** Says what closing an event does to whom, and closes it. */
export function CloseEventDialog(props: {
  readonly event: string;
  readonly people: readonly AttendeeRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('events');
  const run = useRun();
  const count = props.people.filter(
    ({ attendance }) =>
      isExpected(attendance.rsvp, attendance.waiting) && attendance.mark === 'blank',
  ).length;
  const close = async () => {
    const done = await run(
      { type: 'close-event', event: props.event },
      { toast: t('closing.done') },
    );
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={t('closing.title')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
      actions={
        <>
          <Button variant="primary" isDisabled={count === 0} onPress={() => void close()}>
            {t('closing.close')}
          </Button>
          <Button onPress={props.onClose}>{t('closing.keep')}</Button>
        </>
      }
    >
      {count === 0 ? (
        <p>{t('closing.nobody')}</p>
      ) : (
        <>
          <p>{t('closing.body', { count })}</p>
          <p>{t('closing.after')}</p>
        </>
      )}
    </Dialog>
  );
}
