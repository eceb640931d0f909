import { ShieldAlert, ShieldCheck, ShieldQuestion, ShieldX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartnerState } from '../../../core/model/partner';
import { Chip } from '../../../ui/chip';

const LOOKS = {
  verified: { tone: 'moss', icon: ShieldCheck },
  unverified: { tone: 'neutral', icon: ShieldQuestion },
  changed: { tone: 'brick', icon: ShieldAlert },
  revoked: { tone: 'brick', icon: ShieldX },
} as const;

/** How far a partner is trusted, in a word. */
export function PartnerChip({ state }: { readonly state: PartnerState }) {
  const { t } = useTranslation('partners');
  return <Chip {...LOOKS[state]}>{t(`state.${state}`)}</Chip>;
}
