import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallRound } from '../../../core/model/call';
import { CALL_PURPOSES } from '../../../core/model/vocabulary';
import { formatDate } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { ComboField } from '../../../ui/combo-field';
import { DateField } from '../../../ui/date-field';
import { Fields, Section } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import { TextField } from '../../../ui/text-field';
import style from './calls.module.css';

/** What the form writes of a round. */
export type RoundFieldValues = Pick<
  CallRound,
  'purpose' | 'event' | 'title' | 'due' | 'scriptEn' | 'scriptEs'
>;

/** Events offered; nobody plans calls for more at once. */
const EVENTS_OFFERED = 200;

/** What a round is for, and what callers say. `children` stand between the two. */
export function RoundFields(props: {
  readonly values: RoundFieldValues;
  readonly onChange: (patch: Partial<RoundFieldValues>) => void;
  /** What the round is called while it has no title of its own. */
  readonly usualTitle: string;
  readonly eventError: string | null;
  readonly proposed: Pick<RoundFieldValues, 'scriptEn' | 'scriptEs'>;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('calls');
  const terms = useTerms();
  const { values, onChange, proposed } = props;
  const events = useEventOptions(values.event);
  const isOwn = values.scriptEn !== proposed.scriptEn || values.scriptEs !== proposed.scriptEs;
  return (
    <>
      <div className={style.field}>
        <span className={style.label} aria-hidden>
          {t('form.purpose')}
        </span>
        <Segmented
          label={t('form.purpose')}
          value={values.purpose}
          onChange={(purpose) => onChange({ purpose })}
          options={CALL_PURPOSES.map((id) => ({ id, label: terms.callPurpose(id) }))}
        />
      </div>
      <Fields>
        <ComboField
          label={t('form.event')}
          placeholder={t('form.eventPlaceholder')}
          description={events?.length === 0 ? t('form.noEvent') : t('form.eventHint')}
          value={values.event}
          onChange={(event) => onChange({ event })}
          options={events ?? []}
          error={props.eventError}
          isRequired={values.purpose !== 'check-in'}
        />
        <DateField
          label={t('form.due')}
          description={t('form.dueHint')}
          value={values.due}
          onChange={(due) => onChange({ due })}
        />
      </Fields>
      <TextField
        label={t('form.name')}
        value={values.title || props.usualTitle}
        onChange={(title) => onChange({ title: title === props.usualTitle ? '' : title })}
        maxLength={200}
      />
      {props.children}
      <Section
        title={t('form.script')}
        actions={
          isOwn && (
            <Button variant="quiet" onPress={() => onChange({ ...proposed })}>
              {t('form.scriptAgain')}
            </Button>
          )
        }
      >
        <p className={style.soft}>{t('form.scriptHint')}</p>
        <GuardedTextField
          label={t('form.scriptEs')}
          value={values.scriptEs}
          onChange={(scriptEs) => onChange({ scriptEs })}
          multiline
          rows={7}
          maxLength={2_000}
        />
        <GuardedTextField
          label={t('form.scriptEn')}
          value={values.scriptEn}
          onChange={(scriptEn) => onChange({ scriptEn })}
          multiline
          rows={7}
          maxLength={2_000}
        />
      </Section>
    </>
  );
}

/** Events to choose from: those ahead, and the one that is chosen. Undefined until they are known. */
function useEventOptions(chosen: string | null) {
  const language = useLanguage();
  const ahead = useView('events', {
    search: '',
    when: 'upcoming',
    from: 0,
    count: EVENTS_OFFERED,
  });
  const own = useView('event', { id: chosen ?? '' });
  if (!ahead) return undefined;
  const rows = ahead.rows.filter((row) => !row.cancelled || row.id === chosen);
  if (own && !rows.some((row) => row.id === own.row.id)) rows.unshift(own.row);
  return rows.map((row) => ({
    id: row.id,
    label: `${eventTitle(row, language)} · ${formatDate(row.date, language, 'day')}`,
  }));
}
