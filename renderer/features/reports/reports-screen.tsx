import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import { paths } from '../../parts/paths';
import { SampleOffer } from '../../parts/sample-offer';
import { useTerms } from '../../parts/terms';
import { useView } from '../../parts/vault-context';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { AttendanceReport } from './attendance-report';
import { CountReport } from './count-report';
import css from './reports.module.css';

/** Counts, without names: members by county and by language, and who came to past events. */
export function ReportsScreen() {
  const { t } = useTranslation('reports');
  const terms = useTerms();
  const facets = useView('member-facets', {});
  const workspace = useView('workspace', {});
  if (!facets || !workspace) return <Page title={t('title')}>{null}</Page>;
  const members = workspace.counts.members;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {members === 0 ? (
        <EmptyState
          icon={UserPlus}
          title={t('noMembers.title')}
          body={t('noMembers.body')}
          action={
            <>
              <LinkButton href={paths.newMember}>{t('noMembers.action')}</LinkButton>
              <SampleOffer />
            </>
          }
        />
      ) : (
        <div className={css.columns}>
          <CountReport
            title={t('byCounty')}
            what={t('county')}
            members={members}
            empty={t('noCounties')}
            rows={facets.counties.map((county) => ({
              id: county.fips,
              label: countyName(county.fips),
              count: county.members,
            }))}
          />
          <CountReport
            title={t('byLanguage')}
            what={t('language')}
            members={members}
            empty={t('noLanguages')}
            note={t('speakMore')}
            rows={facets.languages.map((language) => ({
              id: language.code,
              label: terms.language(language.code),
              count: language.members,
            }))}
          />
        </div>
      )}
      <AttendanceReport />
    </Page>
  );
}
