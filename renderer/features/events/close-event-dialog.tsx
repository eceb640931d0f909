import { useTranslation } from 'react-i18next';
import { isMissedAtClose } from '../../core/views/turnout';
import type { AttendeeRow } from '../../core/views/views';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

/** More names than this are counted rather than read. */
const NAMED = 12;

/** Says what closing an event does to whom, and closes it. */
export function CloseEventDialog(props: {
  readonly event: string;
  readonly people: readonly AttendeeRow[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('after');
  const run = useRun();
  const close = async () => {
    const done = await run(
      { type: 'close-event', event: props.event },
      { toast: t('closing.done') },
    );
    if (done) props.onClose();
  };
  return (
    <Dialog
      title={t('closing.dialogTitle')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
      actions={
        <>
          <Button onPress={props.onClose}>{t('closing.keep')}</Button>
          <Button variant="primary" onPress={() => void close()}>
            {t('closing.close')}
          </Button>
        </>
      }
    >
      {props.isOpen && <WhatItDoes event={props.event} people={props.people} />}
    </Dialog>
  );
}

function WhatItDoes(props: { readonly event: string; readonly people: readonly AttendeeRow[] }) {
  const { t } = useTranslation('after');
  const sheets = useView('type-back', { event: props.event, sheet: null })?.sheets ?? [];
  const missed = props.people.filter(({ attendance }) => isMissedAtClose(attendance));
  const untyped = sheets.filter(({ sheet }) => sheet.kind === 'roster' && sheet.typedOn === '');
  const more = missed.length - NAMED;
  return (
    <>
      <p>
        {missed.length === 0 ? t('closing.nobody') : t('closing.body', { count: missed.length })}
      </p>
      {missed.length > 0 && (
        <ul aria-label={t('closing.missed')}>
          {missed.slice(0, NAMED).map(({ attendance, name }) => (
            <li key={attendance.id}>{name}</li>
          ))}
          {more > 0 && <li>{t('closing.andMore', { count: more })}</li>}
        </ul>
      )}
      {untyped.length > 0 && <p>{t('closing.sheets', { count: untyped.length })}</p>}
      <p>{t('closing.after')}</p>
    </>
  );
}
