import { IdCard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PartnerRow } from '../../../core/views/partner-row';
import { formatDate } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { LinkButton } from '../../../ui/button';
import { Page, Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import css from '../sharing.module.css';
import { AddCard } from './add-card';
import { PartnerChip } from './partner-chip';

/** The groups whose card is here, the other laptops of ours, and adding another card. */
export function PartnersScreen() {
  const { t } = useTranslation('partners');
  const { t: sharing } = useTranslation('sharing');
  const partners = useView('partners', {});
  if (!partners) return null;
  const groups = partners.filter(({ isDevice }) => !isDevice);
  const devices = partners.filter(({ isDevice }) => isDevice);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{ href: paths.sharing, label: sharing('back') }}
      actions={
        <LinkButton href={paths.ownCard} icon={IdCard}>
          {t('card')}
        </LinkButton>
      }
    >
      <div className={css.steps}>
        <Section title={t('list')}>
          {groups.length === 0 ? (
            <p className={css.note}>{t('empty')}</p>
          ) : (
            <PartnerTable label={t('list')} name={t('name')} rows={groups} />
          )}
        </Section>
        {devices.length > 0 && (
          <Section title={t('devices')}>
            <PartnerTable label={t('devices')} name={t('laptop')} rows={devices} />
          </Section>
        )}
        <AddCard />
      </div>
    </Page>
  );
}

function PartnerTable(props: {
  readonly label: string;
  readonly name: string;
  readonly rows: readonly PartnerRow[];
}) {
  const { t } = useTranslation('partners');
  const language = useLanguage();
  const [, navigate] = useLocation();
  return (
    <SimpleTable
      label={props.label}
      rows={props.rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => navigate(paths.partner(id))}
      columns={[
        {
          id: 'name',
          header: props.name,
          render: ({ name }) => name || t('unnamed'),
        },
        {
          id: 'trust',
          header: t('trust'),
          render: ({ state }) => <PartnerChip state={state} />,
        },
        {
          id: 'since',
          header: t('since'),
          render: ({ state, addedOn, verifiedOn, changedOn, revokedOn }) =>
            formatDate(
              {
                verified: verifiedOn,
                unverified: addedOn,
                changed: changedOn,
                revoked: revokedOn,
              }[state],
              language,
            ),
        },
      ]}
    />
  );
}
