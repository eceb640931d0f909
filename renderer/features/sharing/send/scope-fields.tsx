import { useTranslation } from 'react-i18next';
import { COUNTIES } from '../../../core/model/county';
import { formatDate } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { ComboField } from '../../../ui/combo-field';
import { DateField } from '../../../ui/date-field';
import { Fields } from '../../../ui/page';
import type { ExportScope } from '../../../vault/vault';
import css from '../sharing.module.css';

/** Events offered; a title narrows them down. */
const OFFERED = 500;

/** Which event, segment, county or days. */
export function ScopeFields(props: {
  readonly scope: ExportScope;
  readonly onChange: (scope: ExportScope) => void;
}) {
  const { scope, onChange } = props;
  const { t } = useTranslation('sharing');
  switch (scope.type) {
    case 'event':
    case 'event-counts':
      return <EventField value={scope.event} onChange={(event) => onChange({ ...scope, event })} />;
    case 'segment':
      return (
        <SegmentField
          value={scope.segment}
          onChange={(segment) => onChange({ ...scope, segment })}
        />
      );
    case 'county':
      return (
        <ComboField
          label={t('send.what.pickCounty')}
          value={scope.county || null}
          onChange={(county) => onChange({ ...scope, county: county ?? '' })}
          options={COUNTIES.map(({ fips, name }) => ({ id: fips, label: name }))}
          isRequired
        />
      );
    case 'report':
      return (
        <Fields>
          <DateField
            label={t('send.what.from')}
            value={scope.from}
            onChange={(from) => onChange({ ...scope, from })}
            isRequired
          />
          <DateField
            label={t('send.what.to')}
            value={scope.to}
            onChange={(to) => onChange({ ...scope, to })}
            error={scope.to !== '' && scope.to < scope.from ? t('send.what.daysWrong') : null}
            isRequired
          />
        </Fields>
      );
    default:
      return null;
  }
}

function EventField(props: { readonly value: string; readonly onChange: (event: string) => void }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const events = useView('events', { search: '', when: 'all', from: 0, count: OFFERED });
  if (!events) return null;
  return (
    <ComboField
      label={t('send.what.pick')}
      value={props.value || null}
      onChange={(id) => props.onChange(id ?? '')}
      options={events.rows.map((row) => ({
        id: row.id,
        label: [eventTitle(row, language), formatDate(row.date, language)]
          .filter(Boolean)
          .join(', '),
      }))}
      description={t('send.what.pickHint')}
      isRequired
    />
  );
}

function SegmentField(props: {
  readonly value: string;
  readonly onChange: (segment: string) => void;
}) {
  const { t } = useTranslation('sharing');
  const segments = useView('segments', {});
  if (!segments) return null;
  const saved = segments.filter(({ ready }) => !ready);
  if (saved.length === 0) return <p className={css.note}>{t('send.what.noSegments')}</p>;
  return (
    <ComboField
      label={t('send.what.pickSegment')}
      value={props.value || null}
      onChange={(id) => props.onChange(id ?? '')}
      options={saved.map(({ id, name }) => ({ id, label: name }))}
      isRequired
    />
  );
}
