import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentRow } from '../../../core/views/people-views';
import { MemberPicker } from '../../../parts/member-picker';
import { membersToInvite } from '../../../parts/segment-picker/members-to-invite';
import { SegmentPicker } from '../../../parts/segment-picker/segment-picker';
import { useRun } from '../../../parts/use-run';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Segmented } from '../../../ui/segmented';
import { MemberField } from './member-field';

/** Puts members on an event's list, as many at once as one likes: one by one, or whomever a segment means. */
export function InviteMembersDialog(props: {
  readonly event: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('events');
  const { t: word } = useTranslation('segments');
  const { t: plan } = useTranslation('plan');
  const vault = useVault();
  const run = useRun();
  const [how, setHow] = useState<'people' | 'segment'>('people');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [invitedBy, setInvitedBy] = useState<string | null>(null);
  const [segment, setSegment] = useState<SegmentRow | null>(null);
  const count = how === 'people' ? chosen.size : (segment?.members ?? 0);
  const close = () => {
    setChosen(new Set());
    setSegment(null);
    setInvitedBy(null);
    setHow('people');
    props.onClose();
  };
  const invite = async () => {
    const members =
      how === 'people' || !segment ? [...chosen] : (await membersToInvite(vault, segment.rule)).ids;
    const done = await run(
      { type: 'invite-members', event: props.event, members, invitedBy },
      { toast: t('invite.done', { count: members.length }) },
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
          <Button onPress={close}>{t('invite.cancel')}</Button>
          <Button variant="primary" isDisabled={count === 0} onPress={() => void invite()}>
            {count === 0 || how === 'segment' ? t('invite.runNone') : t('invite.run', { count })}
          </Button>
        </>
      }
    >
      <div>
        <Segmented
          label={word('picker.how')}
          value={how}
          onChange={setHow}
          options={[
            { id: 'people', label: word('picker.people') },
            { id: 'segment', label: word('picker.segment') },
          ]}
        />
      </div>
      {how === 'people' ? (
        <MemberPicker event={props.event} chosen={chosen} onChange={setChosen} />
      ) : (
        <>
          <SegmentPicker value={segment?.id ?? null} onChange={setSegment} />
          <p>{word('picker.leftOut')}</p>
        </>
      )}
      <MemberField
        label={plan('invite.invitedBy')}
        description={plan('invite.optional')}
        value={invitedBy}
        onChange={setInvitedBy}
      />
    </Dialog>
  );
}
