import type { Incident } from '../../../core/model/incident';
import { useTerms } from '../../../parts/terms';
import { Chip } from '../../../ui/chip';

const TONES = {
  received: 'marigold',
  assigned: 'marigold',
  'on-the-way': 'marigold',
  'confirmed-ice': 'brick',
  'confirmed-other': 'brick',
  'not-enforcement': 'neutral',
  'not-verified': 'neutral',
  closed: 'neutral',
  retracted: 'neutral',
} as const satisfies Record<Incident['state'], string>;

/** Where a report stands. */
export function StateChip({ state }: { readonly state: Incident['state'] }) {
  const terms = useTerms();
  return <Chip tone={TONES[state]}>{terms.incidentState(state)}</Chip>;
}
