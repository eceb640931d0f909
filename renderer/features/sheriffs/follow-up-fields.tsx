import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../core/model/meeting';
import { GuardedTextField } from '../../parts/guarded-text-field';
import { DateField } from '../../ui/date-field';
import { Fields } from '../../ui/page';
import type { Missing } from './meeting-draft';

/** Who sees to what comes next, and by when. */
export function FollowUpFields(props: {
  readonly meeting: Omit<Meeting, 'id'>;
  readonly set: (patch: Partial<Meeting>) => void;
  readonly missing: readonly Missing[];
}) {
  const { t } = useTranslation('sheriffs');
  const { t: more } = useTranslation('meetings');
  const { meeting, set } = props;
  return (
    <Fields>
      <GuardedTextField
        label={t('meeting.followUpOwner')}
        value={meeting.followUpOwner}
        onChange={(followUpOwner) => set({ followUpOwner })}
        error={props.missing.includes('follow-up-owner') ? t('meeting.followUpOwnerMissing') : null}
        isRequired
        maxLength={100}
      />
      <DateField
        label={t('meeting.followUpDue')}
        value={meeting.followUpDue}
        onChange={(followUpDue) => set({ followUpDue })}
      />
      <DateField
        label={more('form.nextMeetingOn')}
        value={meeting.nextMeetingOn}
        onChange={(nextMeetingOn) => set({ nextMeetingOn })}
      />
    </Fields>
  );
}
