import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerRow } from '../../../core/views/partner-row';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { CheckboxField, CheckboxGroupField } from '../../../ui/checkbox-field';
import { FormActions, Section } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';

const ORDER = { verified: 0, unverified: 1, changed: 2, revoked: 3 } as const;

/** To whom: partners, each by its own key and with a file of its own; or whoever is told a passphrase. */
export function ToStep(props: {
  readonly partners: readonly PartnerRow[];
  readonly onBack: () => void;
  readonly onPassphrase: () => void;
  readonly onPartners: (partners: readonly PartnerRow[]) => void;
}) {
  const { t } = useTranslation('sharing');
  const { t: words } = useTranslation('partners');
  const partners = [...props.partners].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  const open = partners.filter(({ state }) => state === 'verified' || state === 'unverified');
  const shut = partners.filter((partner) => !open.includes(partner));
  const [how, setHow] = useState<'partners' | 'passphrase'>(
    open.length > 0 ? 'partners' : 'passphrase',
  );
  const [ids, setIds] = useState<readonly string[]>([]);
  const [sure, setSure] = useState(false);
  const chosen = open.filter(({ id }) => ids.includes(id));
  const isUnsure = chosen.some(({ state }) => state === 'unverified');
  const nameOf = ({ name }: PartnerRow) => name || words('unnamed');
  const byPartner = how === 'partners';
  const ready = !byPartner || (chosen.length > 0 && (sure || !isUnsure));
  return (
    <Section title={t('send.to.title')}>
      <RadioField
        label={t('send.to.how')}
        value={how}
        onChange={setHow}
        options={[
          { id: 'partners', label: t('send.to.partners'), description: t('send.to.partnersHint') },
          {
            id: 'passphrase',
            label: t('send.to.passphrase'),
            description: t('send.to.passphraseHint'),
          },
        ]}
      />
      {byPartner && open.length > 0 && (
        <CheckboxGroupField
          label={t('send.to.which')}
          values={ids}
          onChange={setIds}
          options={open.map((partner) => ({
            id: partner.id,
            label: `${nameOf(partner)}: ${words(`state.${partner.state}`)}`,
          }))}
          description={t('send.to.whichHint')}
        />
      )}
      {byPartner && shut.length > 0 && (
        <Banner tone="warning" title={t('send.to.shutTitle')}>
          {shut
            .map((partner) => `${nameOf(partner)}: ${words(`state.${partner.state}`)}`)
            .join('; ')}
        </Banner>
      )}
      {byPartner && isUnsure && (
        <>
          <Banner tone="warning" title={t('send.to.unverifiedTitle')}>
            {t('send.to.unverified')}
          </Banner>
          <CheckboxField label={t('send.to.sure')} isSelected={sure} onChange={setSure} />
        </>
      )}
      <FormActions>
        <Button
          variant="primary"
          isDisabled={!ready}
          onPress={() => (byPartner ? props.onPartners(chosen) : props.onPassphrase())}
        >
          {byPartner ? t('send.to.make', { count: Math.max(1, chosen.length) }) : t('next')}
        </Button>
        <Button variant="quiet" onPress={props.onBack}>
          {t('previous')}
        </Button>
      </FormActions>
    </Section>
  );
}
