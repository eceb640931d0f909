import { useTranslation } from 'react-i18next';
import type { PartnerRow } from '../../../core/views/partner-row';
import { useRun } from '../../../parts/use-run';
import { Section } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import css from '../sharing.module.css';

const POLICIES = ['review', 'accept'] as const satisfies readonly PartnerRow['sheriffs'][];

/** Whether sheriff records from a partner are shown first, or taken in by themselves when nothing of ours changes. */
export function IncomingPolicy({ partner }: { readonly partner: PartnerRow }) {
  const { t } = useTranslation('incoming');
  const run = useRun();
  const { id, sheriffs, state } = partner;
  return (
    <Section title={t('policy.title')}>
      <RadioField
        label={t('policy.label')}
        value={sheriffs}
        onChange={(policy) =>
          void run(
            { type: 'set-partner-policy', partner: id, sheriffs: policy },
            { toast: t('policy.saved') },
          )
        }
        options={POLICIES.map((policy) => ({
          id: policy,
          label: t(`policy.${policy}`),
          description: t(`policy.${policy}Hint`),
        }))}
      />
      <p className={css.note}>{t('policy.people')}</p>
      {sheriffs === 'accept' && state !== 'verified' && (
        <p className={css.note}>{t('policy.unverified')}</p>
      )}
    </Section>
  );
}
