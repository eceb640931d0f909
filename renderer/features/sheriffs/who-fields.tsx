import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../core/model/county';
import type { Meeting } from '../../core/model/meeting';
import { MEETING_KINDS } from '../../core/model/vocabulary';
import type { RecordId } from '../../core/record';
import { GuardedTextField } from '../../parts/guarded-text-field';
import { useTerms } from '../../parts/terms';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { ComboField } from '../../ui/combo-field';
import { DateField, TimeField } from '../../ui/date-field';
import { Fields } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { endsBeforeStart, type Missing } from './meeting-draft';
import { OfficialForm } from './official-form';
import css from './sheriffs.module.css';

/** With whom, when and where. An official who is not known yet is added in place. */
export function WhoFields(props: {
  readonly meeting: Omit<Meeting, 'id'>;
  readonly set: (patch: Partial<Meeting>) => void;
  readonly county: string | null;
  readonly missing: readonly Missing[];
}) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const officials = useView('officials', {}) ?? [];
  const agencies = useView('agencies', {}) ?? [];
  const [adding, setAdding] = useState(false);
  const { meeting, set, missing } = props;
  const choose = (id: RecordId | null) =>
    set({ official: id, agency: officials.find((o) => o.id === id)?.agency ?? null });
  return (
    <>
      <div className={css.picker}>
        <ComboField
          label={t('meeting.official')}
          value={meeting.official}
          onChange={choose}
          options={officials.map((official) => ({
            id: official.id,
            label: [official.name, official.office, countyName(official.county)]
              .filter(Boolean)
              .join(', '),
          }))}
          description={t('meeting.officialHint')}
          error={missing.includes('official') ? t('meeting.officialMissing') : null}
          isRequired
        />
        <Button icon={UserPlus} onPress={() => setAdding(true)}>
          {t('meeting.newOfficial')}
        </Button>
      </div>
      <Fields>
        <DateField
          label={t('meeting.date')}
          value={meeting.date}
          onChange={(date) => set({ date })}
          error={missing.includes('date') ? t('meeting.dateMissing') : null}
          isRequired
        />
        <div className={css.pair}>
          <TimeField
            label={t('meeting.start')}
            value={meeting.startTime}
            onChange={(startTime) => set({ startTime })}
          />
          <TimeField
            label={t('meeting.end')}
            value={meeting.endTime}
            onChange={(endTime) => set({ endTime })}
            error={endsBeforeStart(meeting) ? t('meeting.endBefore') : null}
          />
        </div>
        <SelectField
          label={t('meeting.kind')}
          value={meeting.kind}
          onChange={(kind) => set({ kind })}
          options={MEETING_KINDS.map((id) => ({ id, label: terms.meetingKind(id) }))}
        />
        <GuardedTextField
          label={t('meeting.place')}
          value={meeting.place}
          onChange={(place) => set({ place })}
          maxLength={200}
        />
      </Fields>
      {adding && (
        <OfficialForm
          official={null}
          county={props.county}
          agencies={agencies}
          onAdded={(official, agency) => set({ official, agency })}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
