import { IdCard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
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

/** The groups whose card is here, and adding another. */
export function PartnersScreen() {
  const { t } = useTranslation('partners');
  const { t: sharing } = useTranslation('sharing');
  const language = useLanguage();
  const [, navigate] = useLocation();
  const partners = useView('partners', {});
  if (!partners) return null;
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
          {partners.length === 0 ? (
            <p className={css.note}>{t('empty')}</p>
          ) : (
            <SimpleTable
              label={t('list')}
              rows={partners}
              rowKey={({ id }) => id}
              onOpen={({ id }) => navigate(paths.partner(id))}
              columns={[
                {
                  id: 'name',
                  header: t('name'),
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
          )}
        </Section>
        <AddCard />
      </div>
    </Page>
  );
}
