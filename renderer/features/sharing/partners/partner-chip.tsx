import { Laptop, ShieldAlert, ShieldCheck, ShieldQuestion, ShieldX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartnerState } from '../../../core/model/partner';
import { Chip } from '../../../ui/chip';

const LOOKS = {
  verified: { tone: 'moss', icon: ShieldCheck },
  unverified: { tone: 'neutral', icon: ShieldQuestion },
  changed: { tone: 'brick', icon: ShieldAlert },
  revoked: { tone: 'brick', icon: ShieldX },
} as const;

/** How far a partner is trusted, in a word; and whether it is another laptop of ours. */
export function PartnerChip(props: { readonly state: PartnerState; readonly isDevice?: boolean }) {
  const { state, isDevice = false } = props;
  const { t } = useTranslation('partners');
  const chip = <Chip {...LOOKS[state]}>{t(`state.${state}`)}</Chip>;
  if (!isDevice) return chip;
  return (
    <>
      {chip}{' '}
      <Chip tone="teal" icon={Laptop}>
        {t('device.chip')}
      </Chip>
    </>
  );
}
