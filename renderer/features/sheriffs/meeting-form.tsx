import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../core/model/meeting';
import type { RecordId } from '../../core/record';
import { useUnsavedGuard } from '../../parts/unsaved-guard';
import { useRun } from '../../parts/use-run';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { FormActions, Page, Section } from '../../ui/page';
import { Staged } from '../../ui/staged';
import { AsksEditor } from './asks-editor';
import { CommitmentsEditor } from './commitments-editor';
import { FollowUpFields } from './follow-up-fields';
import {
  commandOf,
  endsBeforeStart,
  type MeetingDraft,
  missingFrom,
  sameDraft,
} from './meeting-draft';
import { MeetingFolds } from './meeting-folds';
import css from './sheriffs.module.css';
import { useTried } from './use-tried';
import { WhoFields } from './who-fields';

/** The report of a meeting with an official, from first word to follow-up. Nothing is lost by leaving without being asked. */
export function MeetingForm(props: {
  readonly id: RecordId | null;
  readonly title: string;
  readonly start: MeetingDraft;
  /** Where an official who is added here would be; null when not known. */
  readonly county: string | null;
  readonly onSaved: (id: RecordId) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('sheriffs');
  const run = useRun();
  const [start] = useState(props.start);
  const [draft, setDraft] = useState(start);
  const [saving, setSaving] = useState(false);
  const { form, tried, refuse } = useTried<HTMLFormElement>();
  const guard = useUnsavedGuard(!sameDraft(draft, start));
  const { meeting } = draft;
  const set = (patch: Partial<Meeting>) =>
    setDraft((now) => ({ ...now, meeting: { ...now.meeting, ...patch } }));
  const missing = missingFrom(draft);
  const complete = missing.length === 0 && !endsBeforeStart(meeting);
  const save = async () => {
    if (saving) return;
    if (!complete) return refuse();
    setSaving(true);
    const done = await run(commandOf(props.id, draft), { toast: t('meeting.saved') });
    setSaving(false);
    if (!done) return;
    guard.release();
    const id = props.id ?? done.ids[0];
    if (id) props.onSaved(id);
  };
  return (
    <Page title={props.title} lead={t('meeting.needed')}>
      <form
        ref={form}
        noValidate
        className={css.report}
        onSubmit={(event) => event.preventDefault()}
      >
        <Staged>
          <Section title={t('meeting.parts.who')}>
            <WhoFields
              meeting={meeting}
              set={set}
              county={props.county}
              missing={tried ? missing : []}
            />
          </Section>
          <Section title={t('meeting.parts.followUp')}>
            <FollowUpFields meeting={meeting} set={set} missing={tried ? missing : []} />
          </Section>
          <Section title={t('meeting.parts.asks')}>
            <AsksEditor draft={draft} onChange={setDraft} />
          </Section>
          <Section title={t('meeting.parts.promises')}>
            <CommitmentsEditor draft={draft} onChange={setDraft} />
          </Section>
          <MeetingFolds draft={draft} onChange={setDraft} set={set} />
        </Staged>
        {tried && !complete && <Banner tone="danger">{t('meeting.fix')}</Banner>}
        <FormActions>
          <Button variant="primary" isPending={saving} onPress={() => void save()}>
            {props.id ? t('meeting.saveChanges') : t('meeting.save')}
          </Button>
          <Button onPress={() => guard.leave(props.onCancel)}>{t('actions.cancel')}</Button>
        </FormActions>
      </form>
      {guard.dialog}
    </Page>
  );
}
