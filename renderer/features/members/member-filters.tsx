import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import { useTerms } from '../../parts/terms';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { FilterChip } from '../../ui/chip';
import { SearchField } from '../../ui/search-field';
import { ImportFilter } from './import/import-filter';
import {
  type ConsentChoice,
  consentChoice,
  EVERYONE,
  isNarrowed,
  type MemberListQuery,
  withConsent,
  withFilter,
} from './member-query';
import style from './members.module.css';
import { SegmentFilter } from './segments/segment-filter';

const CONSENT_CHOICES: readonly ConsentChoice[] = [
  'contact-yes',
  'contact-no',
  'contact-unknown',
  'share-yes',
  'share-no',
  'share-unknown',
];

/** The search box and the filters over the member list. */
export function MemberFilters(props: {
  readonly query: MemberListQuery;
  readonly onChange: (query: MemberListQuery) => void;
}) {
  const { t } = useTranslation('members');
  const terms = useTerms();
  const facets = useView('member-facets', {});
  const { query } = props;
  const setFilter = (filter: MemberListQuery['filter']) => props.onChange({ ...query, filter });
  const counted = (label: string, count: number) => t('filter.withCount', { label, count });
  return (
    <div className={style.filters}>
      <div className={style.search}>
        <SearchField
          label={t('search')}
          placeholder={t('searchHint')}
          value={query.search}
          onChange={(search) => props.onChange({ ...query, search })}
          focusOnSlash
        />
      </div>
      <fieldset className={style.chips} aria-label={t('filters')}>
        <FilterChip
          label={t('filter.county')}
          allLabel={t('filter.allCounties')}
          value={query.filter.county ?? null}
          onChange={(county) => setFilter(withFilter(query.filter, 'county', county))}
          options={(facets?.counties ?? []).map(({ fips, members }) => ({
            id: fips,
            label: counted(countyName(fips), members),
          }))}
        />
        <FilterChip
          label={t('filter.language')}
          allLabel={t('filter.allLanguages')}
          value={query.filter.language ?? null}
          onChange={(language) => setFilter(withFilter(query.filter, 'language', language))}
          options={(facets?.languages ?? []).map(({ code, members }) => ({
            id: code,
            label: counted(terms.language(code), members),
          }))}
        />
        <FilterChip
          label={t('filter.group')}
          allLabel={t('filter.allGroups')}
          value={query.filter.group ?? null}
          onChange={(group) => setFilter(withFilter(query.filter, 'group', group))}
          options={(facets?.groups ?? []).map(({ id, name }) => ({ id, label: name }))}
        />
        <FilterChip
          label={t('filter.tag')}
          allLabel={t('filter.allTags')}
          value={query.filter.tag ?? null}
          onChange={(tag) => setFilter(withFilter(query.filter, 'tag', tag))}
          options={(facets?.tags ?? []).map(({ word, members }) => ({
            id: word,
            label: counted(word, members),
          }))}
        />
        <FilterChip
          label={t('filter.consent')}
          allLabel={t('filter.allConsent')}
          value={consentChoice(query.filter)}
          onChange={(choice) => setFilter(withConsent(query.filter, choice))}
          options={CONSENT_CHOICES.map((id) => ({ id, label: t(`consentFilter.${id}`) }))}
        />
        <ImportFilter
          tables={facets?.tables}
          value={query.filter.importedIn ?? null}
          onChange={(table) => setFilter(withFilter(query.filter, 'importedIn', table))}
        />
        <SegmentFilter
          rule={query.filter.rule}
          onChange={(rule) => setFilter(withFilter(query.filter, 'rule', rule))}
        />
        {isNarrowed(query) && (
          <Button
            variant="quiet"
            onPress={() => props.onChange({ ...query, search: '', filter: EVERYONE.filter })}
          >
            {t('clearFilters')}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
