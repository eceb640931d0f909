import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import { paths } from '../../parts/paths';
import { useTerms } from '../../parts/terms';
import { useView } from '../../parts/vault-context';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { CountReport } from './count-report';
import css from './reports.module.css';

/** The members as they are today, by county and by language. */
export function MembersNow({ members }: { readonly members: number }) {
  const { t } = useTranslation('reports');
  const terms = useTerms();
  const facets = useView('member-facets', {});
  if (!facets) return null;
  if (members === 0) {
    return (
      <EmptyState
        icon={UserPlus}
        title={t('noMembers.title')}
        body={t('noMembers.body')}
        action={<LinkButton href={paths.newMember}>{t('noMembers.action')}</LinkButton>}
      />
    );
  }
  return (
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
  );
}
