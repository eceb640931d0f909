import { type ReactNode, useMemo } from 'react';
import { AS_THE_APP, type OwnTerms, OwnTermsContext } from './terms';
import { useView } from './vault-context';

/** Makes the group's own words for kinds of events and roles known to every screen within. */
export function OwnTermsProvider({ children }: { readonly children: ReactNode }) {
  // The same words again stay the same object, or every list would be drawn anew at each change.
  const told = JSON.stringify(useView('terms', {}) ?? null);
  const own = useMemo(() => (JSON.parse(told) as OwnTerms | null) ?? AS_THE_APP, [told]);
  return <OwnTermsContext value={own}>{children}</OwnTermsContext>;
}
