import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Official } from '../../core/model/official';
import { paths } from '../../parts/paths';
import { useView } from '../../parts/vault-context';
import { isSheriff } from './county-filter';
import { blankDraft } from './meeting-draft';
import { MeetingForm } from './meeting-form';
import css from './sheriffs.module.css';

/** A new report. Coming from a county's page, its sheriff is already chosen. */
export function NewMeetingScreen({ county }: { readonly county: string | null }) {
  const { t } = useTranslation('sheriffs');
  const [, navigate] = useLocation();
  const workspace = useView('workspace', {});
  const officials = useView('officials', {});
  if (!workspace || !officials) return <p className={css.waiting}>{t('loading')}</p>;
  const blank = blankDraft(workspace.today, workspace.workspace.organizer);
  const met = county ? sheriffOf(officials, county) : null;
  const from = county ? paths.county(county) : paths.meetings;
  return (
    <MeetingForm
      id={null}
      title={t('meeting.newTitle')}
      start={
        met
          ? { ...blank, meeting: { ...blank.meeting, official: met.id, agency: met.agency } }
          : blank
      }
      county={county}
      onSaved={(id) => navigate(paths.meeting(id), { replace: true })}
      onCancel={() => navigate(from)}
    />
  );
}

const sheriffOf = (officials: readonly Official[], county: string): Official | null =>
  officials.find((o) => o.county === county && isSheriff(o.office) && !o.termEnd) ?? null;
