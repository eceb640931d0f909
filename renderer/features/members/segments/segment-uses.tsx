import { CalendarPlus, PhoneCall, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { SegmentRule } from '../../../core/segments/rule';
import { paths } from '../../../parts/paths';
import { holdSegment } from '../../../parts/segment-held';
import { membersToInvite } from '../../../parts/segment-picker/members-to-invite';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { showToast } from '../../../ui/toast';
import { InviteDialog } from '../invite-dialog';
import { EVERYONE, keepMemberQuery } from '../member-query';
import css from './segments.module.css';

/** What can be done with whom a rule means: look at them in the list, invite them, call them. */
export function SegmentUses(props: { readonly rule: SegmentRule; readonly members: number }) {
  const { t } = useTranslation('segments');
  const vault = useVault();
  const [, navigate] = useLocation();
  const [inviting, setInviting] = useState<readonly string[] | null>(null);
  const { rule } = props;
  const isNobody = props.members === 0;

  const show = () => {
    keepMemberQuery({ ...EVERYONE, filter: { rule } });
    navigate(paths.members);
  };
  const invite = async () => {
    const { ids, leftOut } = await membersToInvite(vault, rule);
    if (leftOut > 0) showToast({ message: t('invite.leftOut', { count: leftOut }) });
    if (ids.length > 0) setInviting(ids);
  };
  const call = () => {
    holdSegment(rule);
    navigate(paths.newCallRound);
  };
  return (
    <div className={css.uses}>
      <Button icon={Users} onPress={show}>
        {t('act.show')}
      </Button>
      <Button icon={CalendarPlus} isDisabled={isNobody} onPress={() => void invite()}>
        {t('act.invite')}
      </Button>
      <Button icon={PhoneCall} isDisabled={isNobody} onPress={call}>
        {t('act.call')}
      </Button>
      <InviteDialog members={inviting} onClose={() => setInviting(null)} />
    </div>
  );
}
