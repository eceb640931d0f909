import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { EventTemplate } from '../../../core/model/series';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { paths } from '../../../parts/paths';
import { useUnsavedGuard } from '../../../parts/unsaved-guard';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button, LinkButton } from '../../../ui/button';
import { TimeField } from '../../../ui/date-field';
import { EmptyState } from '../../../ui/empty-state';
import { Fields, FormActions, Page, Section } from '../../../ui/page';
import { useFirstWrong } from '../../../ui/use-first-wrong';
import { changesIn, type EventDraft, NEW_EVENT } from '../event-draft';
import { EventPlaceFields, EventWhatFields, EventWhoFields } from '../event-fields';
import style from '../event-form.module.css';
import { EventMoreFields } from '../event-more-fields';
import { beginningOf } from './beginnings';

/** Edits a template: its name, and what an event that begins from it says. */
export function TemplateForm({ id }: { readonly id: string }) {
  const { t } = useTranslation('series');
  const templates = useView('event-templates', {});
  if (templates === undefined) return null;
  const template = templates.find((each) => each.id === id);
  if (!template) {
    return (
      <Page title={t('templates.editTitle')}>
        <EmptyState
          title={t('templates.missing')}
          body={t('templates.missingBody')}
          action={<LinkButton href={paths.eventTemplates}>{t('templates.title')}</LinkButton>}
        />
      </Page>
    );
  }
  return <LoadedForm key={id} template={template} />;
}

function LoadedForm({ template }: { readonly template: EventTemplate }) {
  const { t } = useTranslation('series');
  const { t: events } = useTranslation('events');
  const [, navigate] = useLocation();
  const run = useRun();
  const [initial] = useState<EventDraft>(() => ({ ...NEW_EVENT, ...beginningOf(template).fields }));
  const [draft, setDraft] = useState(initial);
  const [names, setNames] = useState({ nameEn: template.nameEn, nameEs: template.nameEs });
  const [tried, setTried] = useState(false);
  const wrong = useFirstWrong();
  const isRenamed = names.nameEn !== template.nameEn || names.nameEs !== template.nameEs;
  const changes = changesIn(draft, initial);
  const guard = useUnsavedGuard(isRenamed || Object.keys(changes).length > 0);
  const set = (patch: Partial<EventDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const nameless = !names.nameEn.trim() && !names.nameEs.trim();

  const save = async () => {
    setTried(true);
    if (nameless) {
      wrong.goThere();
      return;
    }
    const { date: _, ...patch } = changes;
    const done = await run(
      {
        type: 'edit-record',
        kind: 'event-template',
        id: template.id,
        patch: { ...patch, ...names },
      },
      { toast: t('templates.saved') },
    );
    if (!done) return;
    guard.release();
    navigate(paths.eventTemplates, { replace: true });
  };

  return (
    <Page
      title={t('templates.editTitle')}
      back={{ href: paths.eventTemplates, label: t('templates.title') }}
    >
      <form
        ref={wrong.ref}
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Fields>
          <GuardedTextField
            label={t('templates.nameEn')}
            value={names.nameEn}
            onChange={(nameEn) => setNames({ ...names, nameEn })}
            maxLength={100}
            error={tried && nameless ? t('templates.nameMissing') : null}
          />
          <GuardedTextField
            label={t('templates.nameEs')}
            value={names.nameEs}
            onChange={(nameEs) => setNames({ ...names, nameEs })}
            maxLength={100}
          />
        </Fields>
        <EventWhatFields draft={draft} before={initial} onChange={set} titleError={null} />
        <Section title={events('form.when')}>
          <div className={style.times}>
            <TimeField
              label={events('form.startTime')}
              value={draft.startTime}
              onChange={(startTime) => set({ startTime })}
            />
            <TimeField
              label={events('form.endTime')}
              value={draft.endTime}
              onChange={(endTime) => set({ endTime })}
            />
          </div>
          <EventPlaceFields draft={draft} onChange={set} />
        </Section>
        <EventWhoFields draft={draft} onChange={set} />
        <EventMoreFields draft={draft} onChange={set} />
        <FormActions>
          <Button variant="primary" type="submit">
            {t('templates.keep')}
          </Button>
          <Button onPress={() => navigate(paths.eventTemplates)}>{t('templates.cancel')}</Button>
        </FormActions>
        {guard.dialog}
      </form>
    </Page>
  );
}
