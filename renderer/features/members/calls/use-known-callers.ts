import { useMemo } from 'react';
import { useView } from '../../../parts/vault-context';

/** Names of whoever called lately, and of the person at this laptop, to choose from. */
export function useKnownCallers(): readonly string[] {
  const rounds = useView('call-rounds', { show: 'open' });
  const organizer = useView('workspace', {})?.workspace.organizer;
  return useMemo(() => {
    const names = new Set<string>(organizer ? [organizer] : []);
    for (const round of rounds ?? []) for (const { name } of round.callers) names.add(name);
    names.delete('');
    return [...names];
  }, [rounds, organizer]);
}
