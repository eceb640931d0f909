import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../messages/i18n';
import { formatDate } from '../../parts/dates';
import { eventTitle } from '../../parts/event-title';
import { paths } from '../../parts/paths';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Button, LinkButton } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { Dialog, DialogActions } from '../../ui/dialog';

/** Upcoming events offered; nobody plans more at once. */
const EVENTS_OFFERED = 200;

/** Asks to which event `members` shall be invited, and invites them. Null: closed. */
export function InviteDialog(props: {
  readonly members: readonly string[] | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('members');
  const count = props.members?.length ?? 0;
  return (
    <Dialog
      title={t('invite.title', { count })}
      isOpen={props.members !== null}
      onClose={props.onClose}
      size="small"
    >
      {props.members && <InviteForm members={props.members} onClose={props.onClose} />}
    </Dialog>
  );
}

function InviteForm(props: { readonly members: readonly string[]; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('members');
  const run = useRun();
  const [event, setEvent] = useState<string | null>(null);
  const events = useView('events', {
    search: '',
    when: 'upcoming',
    from: 0,
    count: EVENTS_OFFERED,
  });
  const language = i18n.language as Language;
  const options = (events?.rows ?? [])
    .filter((row) => !row.cancelled)
    .map((row) => ({
      id: row.id,
      label: `${eventTitle(row, language)} · ${formatDate(row.date, language, 'day')}`,
    }));

  const invite = async () => {
    if (!event) return;
    const done = await run(
      { type: 'invite-members', event, members: props.members, invitedBy: null },
      { toast: t('invite.done', { count: props.members.length }) },
    );
    if (done) props.onClose();
  };

  if (events && options.length === 0) {
    return (
      <>
        <p>{t('invite.none')}</p>
        <LinkButton variant="primary" href={paths.newEvent}>
          {t('invite.newEvent')}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <ComboField
        label={t('invite.event')}
        placeholder={t('invite.placeholder')}
        value={event}
        onChange={setEvent}
        options={options}
      />
      <DialogActions>
        <Button onPress={props.onClose}>{t('invite.cancel')}</Button>
        <Button variant="primary" isDisabled={!event} onPress={() => void invite()}>
          {t('invite.run')}
        </Button>
      </DialogActions>
    </>
  );
}
