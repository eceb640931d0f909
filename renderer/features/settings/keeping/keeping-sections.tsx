import { useEffect } from 'react';
import { noteReminder } from '../../../parts/keeping/reminder';
import { useView } from '../../../parts/vault-context';
import { AskSection } from './ask-section';
import { HoldSection } from './hold-section';
import { LimitsSection } from './limits-section';

/** How long things are kept, whom to ask about, and the legal hold that stops it all. */
export function KeepingSections() {
  const retention = useView('retention', {});
  useEffect(() => {
    if (retention) noteReminder(retention);
  }, [retention]);
  if (!retention) return null;
  return (
    <>
      <LimitsSection retention={retention} />
      <AskSection ask={retention.ask} />
      <HoldSection hold={retention.hold} holds={retention.holds} />
    </>
  );
}
