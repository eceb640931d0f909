import { memo } from 'react';
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
  readonly onChange: OnChange;
}) {
  const { t } = useTranslation('members');
  const { query, onChange } = props;
  return (
    <div className={style.filters}>
      <div className={style.search}>
        <SearchField
          label={t('search')}
          placeholder={t('searchHint')}
          value={query.search}
          onChange={(search) => onChange({ search })}
          focusOnSlash
        />
      </div>
      <fieldset className={style.chips} aria-label={t('filters')}>
        <Chips filter={query.filter} onChange={onChange} />
        {isNarrowed(query) && <ClearFilters onChange={onChange} />}
      </fieldset>
    </div>
  );
}

/** Changes the part of the query that is given. */
type OnChange = (part: Partial<MemberListQuery>) => void;

/** The filters. They draw again only for another filter: each is a menu, too much for every letter typed. */
const Chips = memo(function Chips(props: {
  readonly filter: MemberListQuery['filter'];
  readonly onChange: OnChange;
}) {
  const { t } = useTranslation('members');
  const terms = useTerms();
  const facets = useView('member-facets', {});
  const { filter, onChange } = props;
  const setFilter = (next: MemberListQuery['filter']) => onChange({ filter: next });
  const counted = (label: string, count: number) => t('filter.withCount', { label, count });
  return (
    <>
      <FilterChip
        label={t('filter.county')}
        allLabel={t('filter.allCounties')}
        value={filter.county ?? null}
        onChange={(county) => setFilter(withFilter(filter, 'county', county))}
        options={(facets?.counties ?? []).map(({ fips, members }) => ({
          id: fips,
          label: counted(countyName(fips), members),
        }))}
      />
      <FilterChip
        label={t('filter.language')}
        allLabel={t('filter.allLanguages')}
        value={filter.language ?? null}
        onChange={(language) => setFilter(withFilter(filter, 'language', language))}
        options={(facets?.languages ?? []).map(({ code, members }) => ({
          id: code,
          label: counted(terms.language(code), members),
        }))}
      />
      <FilterChip
        label={t('filter.group')}
        allLabel={t('filter.allGroups')}
        value={filter.group ?? null}
        onChange={(group) => setFilter(withFilter(filter, 'group', group))}
        options={(facets?.groups ?? []).map(({ id, name }) => ({ id, label: name }))}
      />
      <FilterChip
        label={t('filter.tag')}
        allLabel={t('filter.allTags')}
        value={filter.tag ?? null}
        onChange={(tag) => setFilter(withFilter(filter, 'tag', tag))}
        options={(facets?.tags ?? []).map(({ word, members }) => ({
          id: word,
          label: counted(word, members),
        }))}
      />
      <FilterChip
        label={t('filter.consent')}
        allLabel={t('filter.allConsent')}
        value={consentChoice(filter)}
        onChange={(choice) => setFilter(withConsent(filter, choice))}
        options={CONSENT_CHOICES.map((id) => ({ id, label: t(`consentFilter.${id}`) }))}
      />
      <ImportFilter
        tables={facets?.tables}
        value={filter.importedIn ?? null}
        onChange={(table) => setFilter(withFilter(filter, 'importedIn', table))}
      />
      <SegmentFilter
        rule={filter.rule}
        onChange={(rule) => setFilter(withFilter(filter, 'rule', rule))}
      />
    </>
  );
});

const ClearFilters = memo(function ClearFilters({ onChange }: { readonly onChange: OnChange }) {
  const { t } = useTranslation('members');
  return (
    <Button variant="quiet" onPress={() => onChange({ search: '', filter: EVERYONE.filter })}>
      {t('clearFilters')}
    </Button>
  );
});
