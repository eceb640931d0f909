import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MemberPicker } from '../../../parts/member-picker';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';

/** Puts members on an event's list, as many at once as one likes. */
export function InviteMembersDialog(props: {
  readonly event: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('events');
  const run = useRun();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const count = chosen.size;
  const close = () => {
    setChosen(new Set());
    props.onClose();
  };
  const invite = async () => {
    const done = await run(
      { type: 'invite-members', event: props.event, members: [...chosen], invitedBy: null },
      { toast: t('invite.done', { count }) },
    );
    if (done) close();
  };
  return (
    <Dialog
      title={t('invite.title')}
      isOpen={props.isOpen}
      onClose={close}
      size="large"
      actions={
        <>
          <Button variant="primary" isDisabled={count === 0} onPress={() => void invite()}>
            {count === 0 ? t('invite.runNone') : t('invite.run', { count })}
          </Button>
          <Button onPress={close}>{t('invite.cancel')}</Button>
        </>
      }
    >
      <MemberPicker event={props.event} chosen={chosen} onChange={setChosen} />
    </Dialog>
  );
}
