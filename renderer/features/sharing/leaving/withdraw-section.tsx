import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerRow } from '../../../core/views/partner-row';
import { KeptRecords } from '../../../parts/kept-records';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import type { Done } from '../../../vault/vault';
import css from '../sharing.module.css';
import { WithdrawDialog } from './withdraw-dialog';

/** What came from a partner, and withdrawing all of it; proposed when the partner was revoked. */
export function WithdrawSection(props: { readonly partner: PartnerRow; readonly name: string }) {
  const { partner, name } = props;
  const { t } = useTranslation('leaving');
  const log = useView('exchange-log', {});
  const [asks, setAsks] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  if (!log) return null;
  const came = log.filter(
    ({ direction, purpose, undone, group, signer }) =>
      direction === 'in' &&
      purpose !== 'recall' &&
      !undone &&
      (group === partner.id || signer === partner.signer),
  );
  const withdraw = (
    <Button variant="danger" onPress={() => setAsks(true)}>
      {t('withdraw.action')}
    </Button>
  );
  const isProposed = partner.state === 'revoked' && came.length > 0;
  return (
    <Section title={t('withdraw.title')}>
      {isProposed && (
        <Banner tone="warning" title={t('withdraw.revokedTitle')} action={withdraw}>
          {t('withdraw.revoked')}
        </Banner>
      )}
      {done && came.length === 0 && <KeptRecords done={done} />}
      <p className={css.note}>
        {came.length === 0 ? t('withdraw.none') : t('withdraw.files', { count: came.length })}
      </p>
      {came.length > 0 && !isProposed && <div>{withdraw}</div>}
      {asks && (
        <WithdrawDialog
          what={{ partner: partner.id }}
          name={name}
          onDone={setDone}
          onClose={() => setAsks(false)}
        />
      )}
    </Section>
  );
}
