import { useTranslation } from 'react-i18next';
import { useTermOptions } from '../../../parts/terms';
import { useView } from '../../../parts/vault-context';
import { FilterChip } from '../../../ui/chip';
import type { CalendarFilter } from './calendar-days';

/** Chips that show only events of a kind, or of a host. */
export function CalendarFilters(props: {
  readonly filter: CalendarFilter;
  readonly onChange: (filter: CalendarFilter) => void;
}) {
  const { t } = useTranslation('calendar');
  const groups = useView('member-facets', {})?.groups ?? [];
  const { filter, onChange } = props;
  const kinds = useTermOptions('event-kind', []);
  return (
    <>
      <FilterChip
        label={t('kind')}
        allLabel={t('allKinds')}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
        options={kinds}
      />
      {groups.length > 1 && (
        <FilterChip
          label={t('host')}
          allLabel={t('allHosts')}
          value={filter.host}
          onChange={(host) => onChange({ ...filter, host })}
          options={groups.map(({ id, name }) => ({ id, label: name }))}
        />
      )}
    </>
  );
}
