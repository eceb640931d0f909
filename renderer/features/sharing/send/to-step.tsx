import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerRow } from '../../../core/views/partner-row';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { CheckboxField, CheckboxGroupField } from '../../../ui/checkbox-field';
import { FormActions, Section } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import { partnersFor, type Receiver } from './receivers';
import type { Wish } from './wish';

/** To whom: partners, each by its own key and with a file of its own, whole or only what changed; or whoever is told a passphrase. */
export function ToStep(props: {
  readonly wish: Wish;
  readonly partners: readonly PartnerRow[];
  readonly onBack: () => void;
  /** No receivers: under a passphrase. */
  readonly onNext: (receivers: readonly Receiver[], changesOnly: boolean) => void;
}) {
  const { wish } = props;
  const { t } = useTranslation('sharing');
  const { t: words } = useTranslation('partners');
  const { open, shut } = partnersFor(props.partners, wish.scope.type);
  const isOwn = wish.scope.type === 'everything';
  const [how, setHow] = useState<'partners' | 'passphrase'>(
    open.length > 0 ? 'partners' : 'passphrase',
  );
  const [ids, setIds] = useState<readonly string[]>([]);
  const [sure, setSure] = useState(false);
  const [much, setMuch] = useState<'whole' | 'changes'>(wish.changesOnly ? 'changes' : 'whole');
  const chosen = open.filter(({ id }) => ids.includes(id));
  const isUnsure = chosen.some(({ state }) => state === 'unverified');
  const nameOf = ({ name }: PartnerRow) => name || words('unnamed');
  const labelOf = (partner: PartnerRow) => `${nameOf(partner)}: ${words(`state.${partner.state}`)}`;
  const byPartner = how === 'partners';
  const ready = !byPartner || (chosen.length > 0 && (sure || !isUnsure));
  const next = () =>
    byPartner
      ? props.onNext(
          chosen.map((partner) => ({ id: partner.id, name: nameOf(partner) })),
          much === 'changes',
        )
      : props.onNext([], false);
  return (
    <Section title={t('send.to.title')}>
      <RadioField
        label={t('send.to.how')}
        value={how}
        onChange={setHow}
        options={[
          {
            id: 'partners',
            label: t(isOwn ? 'send.to.device' : 'send.to.partners'),
            description: t(isOwn ? 'send.to.deviceHint' : 'send.to.partnersHint'),
          },
          {
            id: 'passphrase',
            label: t('send.to.passphrase'),
            description: t('send.to.passphraseHint'),
          },
        ]}
      />
      {byPartner && open.length > 0 && (
        <CheckboxGroupField
          label={t(isOwn ? 'send.to.whichDevice' : 'send.to.which')}
          values={ids}
          onChange={setIds}
          options={open.map((partner) => ({ id: partner.id, label: labelOf(partner) }))}
          description={isOwn ? undefined : t('send.to.whichHint')}
        />
      )}
      {(byPartner || shut.some(({ state }) => state === 'changed')) && shut.length > 0 && (
        <Banner tone="warning" title={t('send.to.shutTitle')}>
          {shut.map(labelOf).join('; ')}
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
      {byPartner && open.length > 0 && (
        <RadioField
          label={t('send.to.much')}
          value={much}
          onChange={setMuch}
          options={[
            { id: 'whole', label: t('send.to.whole'), description: t('send.to.wholeHint') },
            { id: 'changes', label: t('send.to.changes'), description: t('send.to.changesHint') },
          ]}
        />
      )}
      <FormActions>
        <Button variant="primary" isDisabled={!ready} onPress={next}>
          {t('next')}
        </Button>
        <Button variant="quiet" onPress={props.onBack}>
          {t('previous')}
        </Button>
      </FormActions>
    </Section>
  );
}
