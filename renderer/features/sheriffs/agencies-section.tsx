import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { CountyDetail } from '../../core/views/views';
import { useTerms } from '../../parts/terms';
import { IconButton } from '../../ui/button';
import { Section } from '../../ui/page';
import type { Edit } from './county-editing';
import { RowActions } from './row-actions';
import css from './sheriffs.module.css';

/** The agencies that serve a county. */
export function AgenciesSection(props: { readonly county: CountyDetail; readonly edit: Edit }) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const { county, edit } = props;
  return (
    <Section
      title={t('county.agencies')}
      actions={
        <IconButton
          icon={Plus}
          label={t('county.addAgency')}
          onPress={() => edit({ type: 'agency', agency: null })}
        />
      }
    >
      {county.agencies.length === 0 && <p className={css.soft}>{t('county.noAgencies')}</p>}
      <ul className={css.rows}>
        {county.agencies.map((agency) => {
          const others = agency.counties.filter((fips) => fips !== county.fips).map(countyName);
          return (
            <li key={agency.id} className={css.rowline}>
              <div>
                <p className={css.strong}>{agency.name}</p>
                <p className={css.soft}>{terms.agencyType(agency.type)}</p>
                {others.length > 0 && (
                  <p className={css.soft}>{t('agency.servesToo', { names: others.join(', ') })}</p>
                )}
              </div>
              <RowActions
                kind="agency"
                id={agency.id}
                name={agency.name}
                deleted={t('agency.deleted')}
                onEdit={() => edit({ type: 'agency', agency })}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
