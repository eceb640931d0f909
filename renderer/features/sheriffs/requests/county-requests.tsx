import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../../parts/paths';
import { useView } from '../../../parts/vault-context';
import { Section } from '../../../ui/page';
import css from '../sheriffs.module.css';

/** The requests for public records of a county with their clocks, and the way to them. */
export function CountyRequests({ county }: { readonly county: string }) {
  const { t } = useTranslation('meetings');
  const rows = useView('records-requests', {}) ?? [];
  const here = rows.filter(({ counties }) => counties.includes(county));
  return (
    <Section title={t('requests.tab')}>
      {here.length > 0 && (
        <ul className={css.rows}>
          {here.map(({ request, agency, clock }) => (
            <li key={request.id} className={css.rowline}>
              <div>
                <p className={css.strong}>{agency?.name}</p>
                <p className={css.soft}>
                  {t(`requests.clock.${clock.state}`, { count: clock.days })}
                  {clock.askAgain && ` · ${t('requests.askAgain')}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={paths.recordsRequestsIn(county)}>
          {t(here.length > 0 ? 'requests.title' : 'requests.add')}
        </Link>
      </p>
    </Section>
  );
}
