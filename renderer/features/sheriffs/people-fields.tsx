import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../core/model/meeting';
import { useView } from '../../parts/vault-context';
import { CheckboxGroupField } from '../../ui/checkbox-field';
import { Fields } from '../../ui/page';
import { DelegatePicker } from './delegate-picker';
import { ProseField } from './prose-field';

/** Who was there: their side, our side, the groups and our members. */
export function PeopleFields(props: {
  readonly meeting: Omit<Meeting, 'id'>;
  readonly set: (patch: Partial<Meeting>) => void;
}) {
  const { t } = useTranslation('sheriffs');
  const groups = useView('workspace', {})?.groups ?? [];
  const { meeting, set } = props;
  return (
    <>
      <Fields>
        <ProseField
          label={t('meeting.theirSide')}
          value={meeting.theirSide}
          onChange={(theirSide) => set({ theirSide })}
          description={t('meeting.theirSideHint')}
          maxLength={1_000}
        />
        <ProseField
          label={t('meeting.ourSide')}
          value={meeting.ourSide}
          onChange={(ourSide) => set({ ourSide })}
          description={t('meeting.ourSideHint')}
          maxLength={1_000}
        />
      </Fields>
      {groups.length > 0 && (
        <CheckboxGroupField
          label={t('meeting.groups')}
          values={meeting.groups}
          onChange={(chosen) => set({ groups: chosen })}
          options={groups.map((group) => ({ id: group.id, label: group.name }))}
        />
      )}
      <DelegatePicker chosen={meeting.delegates} onChange={(delegates) => set({ delegates })} />
    </>
  );
}
