import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { countyName } from '../../../core/model/county';
import type { RecordsRequest } from '../../../core/model/records-request';
import { paths } from '../../../parts/paths';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import css from '../sheriffs.module.css';
import { RequestCard } from './request-card';
import { RequestForm } from './request-form';

/** Requests for public records, of every county or one, with how long each office has been silent. */
export function RequestsScreen({ county }: { readonly county: string | null }) {
  const { t } = useTranslation('meetings');
  const { t: common } = useTranslation('sheriffs');
  const [, navigate] = useLocation();
  const rows = useView('records-requests', {});
  const [editing, setEditing] = useState<RecordsRequest | 'new' | null>(null);
  if (!rows) return <p className={css.waiting}>{common('loading')}</p>;
  const counties = [
    ...new Set([...rows.flatMap((row) => row.counties), ...(county ? [county] : [])]),
  ].sort();
  const shown = rows.filter((row) => county === null || row.counties.includes(county));
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setEditing('new')}>
      {t('requests.add')}
    </Button>
  );
  return (
    <Page
      title={t('requests.title')}
      lead={t('requests.lead')}
      back={
        county
          ? {
              href: paths.county(county),
              label: common('county.title', { name: countyName(county) }),
            }
          : { href: paths.sheriffs, label: common('back') }
      }
      actions={shown.length > 0 && add}
    >
      <Banner tone="info" title={t('requests.helpLabel')}>
        {t('requests.help')}
      </Banner>
      {counties.length > 0 && (
        <div className={css.tools}>
          <SelectField
            label={t('requests.county')}
            value={county ?? 'all'}
            onChange={(fips) =>
              navigate(fips === 'all' ? paths.recordsRequests : paths.recordsRequestsIn(fips))
            }
            options={[
              { id: 'all', label: t('requests.everyCounty') },
              ...counties.map((fips) => ({ id: fips, label: countyName(fips) })),
            ]}
          />
        </div>
      )}
      {shown.length === 0 && (
        <EmptyState
          title={rows.length === 0 ? t('requests.empty.title') : t('requests.none')}
          body={t('requests.empty.body')}
          action={add}
        />
      )}
      <div className={css.lines}>
        {shown.map((row) => (
          <RequestCard key={row.request.id} row={row} onEdit={() => setEditing(row.request)} />
        ))}
      </div>
      {editing && (
        <RequestForm
          request={editing === 'new' ? null : editing}
          county={county}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}
