import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ShiftPlan } from '../../core/model/series';
import { planOf } from '../../core/series/by-hand';
import { type Repeat, writeRule } from '../../core/series/repeat';
import { paths } from '../../parts/paths';
import { useUnsavedGuard } from '../../parts/unsaved-guard';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { Button, LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FormActions, Page, Section } from '../../ui/page';
import { Staged } from '../../ui/staged';
import { useFirstWrong } from '../../ui/use-first-wrong';
import type { Done } from '../../vault/vault';
import { changesIn, copyOf, draftOf, type EventDraft, missingIn, NEW_EVENT } from './event-draft';
import { EventWhatFields, EventWhenFields, EventWhoFields } from './event-fields';
import style from './event-form.module.css';
import { EventMoreFields } from './event-more-fields';
import { movedTo } from './series/repeat-choice';
import { RepeatFields } from './series/repeat-fields';
import { type Scope, ScopeDialog } from './series/scope-dialog';
import { BeginFrom } from './templates/begin-from';
import { begunFrom, filledFrom, useBeginnings } from './templates/beginnings';
import type { Beginning } from './templates/built-in-templates';

/** Adds an event, beginning from a template when `from` names one. */
export function NewEventForm({ from }: { readonly from: string | null }) {
  const beginnings = useBeginnings();
  if (beginnings === undefined) return null;
  const begun = beginnings.find(({ id }) => id === from) ?? null;
  const back = paths.events;
  return (
    <LoadedForm id={null} initial={NEW_EVENT} beginnings={beginnings} begun={begun} back={back} />
  );
}

/** Edits the event with `id`, or plans it again (`isCopy`). */
export function EventForm({ id, isCopy }: { readonly id: string; readonly isCopy: boolean }) {
  const { t } = useTranslation('events');
  const detail = useView('event', { id });
  const plan = useView('event-plan', { id: isCopy ? id : '' });
  if (detail === undefined || plan === undefined) return null;
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
    <LoadedForm
      id={null}
      initial={copyOf(detail.event)}
      shifts={plan?.staffing.shifts.map(({ shift }) => planOf(shift)) ?? []}
      back={back}
    />
  ) : (
    <LoadedForm id={id} initial={draftOf(detail.event)} back={back} />
  );
}

function LoadedForm(props: {
  readonly id: string | null;
  readonly initial: EventDraft;
  readonly back: string;
  /** Work that a copied event wants done again. */
  readonly shifts?: readonly ShiftPlan[];
  /** What a new event can begin from, and does. */
  readonly beginnings?: readonly Beginning[];
  readonly begun?: Beginning | null;
}) {
  const { t } = useTranslation('events');
  const { t: series } = useTranslation('series');
  const [, navigate] = useLocation();
  const run = useRun();
  const [initial] = useState(() => (props.begun ? begunFrom(props.begun) : props.initial));
  const [begun, setBegun] = useState(props.begun ?? null);
  const [draft, setDraft] = useState(initial);
  const [repeat, setRepeat] = useState<Repeat | null>(null);
  const [asksScope, setAsksScope] = useState(false);
  const inSeries = useView('event-series', { event: props.id ?? '' });
  const [tried, setTried] = useState(false);
  const wrong = useFirstWrong();
  const changes = changesIn(draft, initial);
  const guard = useUnsavedGuard(Object.keys(changes).length > 0);
  const { id } = props;
  const missing = missingIn(draft);
  const set = (patch: Partial<EventDraft>) => {
    setDraft((now) => ({ ...now, ...patch }));
    if (patch.date) setRepeat(movedTo(repeat, patch.date));
  };
  const beginFrom = (beginning: Beginning | null) => {
    setBegun(beginning);
    setDraft((now) => filledFrom(beginning, now, begun));
  };

  const save = async () => {
    if (missing.title || missing.date) {
      setTried(true);
      wrong.goThere();
      return;
    }
    const { date: _, ...shared } = changes;
    if (id !== null && inSeries && Object.keys(shared).length > 0) {
      setAsksScope(true);
      return;
    }
    const shifts = begun?.shifts ?? props.shifts ?? [];
    if (id !== null) leave(await edit(id, 'one'), id);
    else if (repeat) {
      const rule = writeRule(repeat);
      const started = await run(
        { type: 'start-series', fields: draft, shifts, rule },
        { toast: series('start.done') },
      );
      leave(started, started?.ids[1]);
    } else {
      const added = await run(
        { type: 'begin-event', fields: draft, shifts },
        { toast: t('form.added') },
      );
      leave(added, added?.ids[0]);
    }
  };
  /** Writes what was changed: into this event alone, or into others of its series too. */
  const edit = async (event: string, scope: Scope): Promise<Done | null> => {
    const { date, ...patch } = changes;
    if (scope === 'one') {
      const alone = { type: 'edit-record', kind: 'event', id: event, patch: changes } as const;
      return run(alone, { toast: t('form.saved') });
    }
    const day = date === undefined ? {} : { date };
    const together = { type: 'edit-series', event, scope, patch, ...day } as const;
    return run(together, { toast: series('scope.saved') });
  };
  const leave = (done: Done | null, event: string | undefined) => {
    if (!done) return;
    guard.release();
    navigate(event ? paths.event(event) : paths.events, { replace: true });
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
        ref={wrong.ref}
        className={style.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      >
        {props.beginnings && (
          <BeginFrom beginnings={props.beginnings} value={begun} onChange={beginFrom} />
        )}
        <Staged>
          <EventWhatFields
            draft={draft}
            before={props.beginnings ? begunFrom(begun) : initial}
            onChange={set}
            titleError={tried && missing.title ? t('form.titleMissing') : null}
          />
          <EventWhenFields
            draft={draft}
            onChange={set}
            dateError={tried && missing.date ? t('form.dateMissing') : null}
          />
          {id === null && (
            <Section title={series('repeat.title')}>
              <RepeatFields {...draft} repeat={repeat} onChange={setRepeat} canBeOnce />
            </Section>
          )}
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
        {id !== null && inSeries && (
          <ScopeDialog
            series={inSeries}
            changesDay={changes.date !== undefined}
            isOpen={asksScope}
            onChoose={(scope) => {
              setAsksScope(false);
              void edit(id, scope).then((done) => leave(done, id));
            }}
            onClose={() => setAsksScope(false)}
          />
        )}
      </form>
    </Page>
  );
}
