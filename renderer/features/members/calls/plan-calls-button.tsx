import { PhoneCall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../../parts/paths';
import { Button } from '../../../ui/button';
import { holdMembers } from './held-members';

/** Hands selected members over to a new round of calls. */
export function PlanCallsButton({ members }: { readonly members: readonly string[] }) {
  const { t } = useTranslation('calls');
  const [, navigate] = useLocation();
  return (
    <Button
      icon={PhoneCall}
      onPress={() => {
        holdMembers(members);
        navigate(paths.newCallRound);
      }}
    >
      {t('fromMembers')}
    </Button>
  );
}
