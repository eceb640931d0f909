import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../parts/paths';
import { useUnsavedGuard } from '../../parts/unsaved-guard';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Button, LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FormActions, Page } from '../../ui/page';
import { Staged } from '../../ui/staged';
import { changesIn, copyOf, draftOf, type EventDraft, missingIn, NEW_EVENT } from './event-draft';
import { EventWhatFields, EventWhenFields, EventWhoFields } from './event-fields';
import style from './event-form.module.css';
import { EventMoreFields } from './event-more-fields';

/** Adds an event, edits the one with `id`, or plans it again (`isCopy`). */
export function EventForm({
  id,
  isCopy,
}: {
  readonly id: string | null;
  readonly isCopy: boolean;
}) {
  const { t } = useTranslation('events');
  const detail = useView('event', { id: id ?? '' });
  if (id === null) return <LoadedForm id={null} initial={NEW_EVENT} back={paths.events} />;
  if (detail === undefined) return null;
  if (detail === null) {
    return (
      <Page title={t('form.editTitle')}>
        <EmptyState
          title={t('event.missing')}
          body={t('event.missingBody')}
          action={<LinkButton href={paths.events}>{t('event.back')}</LinkButton>}
        />
      </Page>
    );
  }
  const back = paths.event(id);
  return isCopy ? (
    <LoadedForm id={null} initial={copyOf(detail.event)} back={back} />
  ) : (
    <LoadedForm id={id} initial={draftOf(detail.event)} back={back} />
  );
}

function LoadedForm(props: {
  readonly id: string | null;
  readonly initial: EventDraft;
  readonly back: string;
}) {
  const { t } = useTranslation('events');
  const [, navigate] = useLocation();
  const run = useRun();
  const [initial] = useState(props.initial);
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const changes = changesIn(draft, initial);
  const guard = useUnsavedGuard(Object.keys(changes).length > 0);
  const { id } = props;
  const missing = missingIn(draft);
  const set = (patch: Partial<EventDraft>) => setDraft((now) => ({ ...now, ...patch }));

  const save = async () => {
    if (missing.title || missing.date) {
      setTried(true);
      return;
    }
    const done =
      id === null
        ? await run(
            { type: 'add-record', kind: 'event', fields: draft },
            { toast: t('form.added') },
          )
        : await run(
            { type: 'edit-record', kind: 'event', id, patch: changes },
            { toast: t('form.saved') },
          );
    if (!done) return;
    guard.release();
    const saved = id ?? done.ids[0];
    navigate(saved ? paths.event(saved) : paths.events, { replace: true });
  };

  return (
    <Page
      title={id === null ? t('form.addTitle') : t('form.editTitle')}
      back={{
        href: props.back,
        label: props.back === paths.events ? t('form.back') : t('form.backToEvent'),
      }}
    >
      <form
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      >
        <Staged>
          <EventWhatFields
            draft={draft}
            onChange={set}
            titleError={tried && missing.title ? t('form.titleMissing') : null}
          />
          <EventWhenFields
            draft={draft}
            onChange={set}
            dateError={tried && missing.date ? t('form.dateMissing') : null}
          />
          <EventWhoFields draft={draft} onChange={set} />
          <EventMoreFields draft={draft} onChange={set} />
        </Staged>
        <FormActions>
          <Button variant="primary" type="submit">
            {t('form.save')}
          </Button>
          <Button onPress={() => navigate(props.back)}>{t('form.cancel')}</Button>
        </FormActions>
        {guard.dialog}
      </form>
    </Page>
  );
}
