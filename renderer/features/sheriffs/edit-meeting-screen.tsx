import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../parts/paths';
import { useView } from '../../parts/vault-context';
import { draftOf } from './meeting-draft';
import { MeetingForm } from './meeting-form';
import { MeetingGone } from './meeting-gone';
import css from './sheriffs.module.css';

/** Editing a saved report. */
export function EditMeetingScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('sheriffs');
  const [, navigate] = useLocation();
  const detail = useView('meeting', { id });
  if (detail === undefined) return <p className={css.waiting}>{t('loading')}</p>;
  if (detail === null) return <MeetingGone />;
  const back = () => navigate(paths.meeting(id), { replace: true });
  return (
    <MeetingForm
      id={id}
      title={t('meeting.editTitle')}
      start={draftOf(detail)}
      county={detail.county}
      onSaved={back}
      onCancel={back}
    />
  );
}
