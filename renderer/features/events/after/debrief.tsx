import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Event } from '../../../core/model/event';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { useUnsavedGuard } from '../../../parts/unsaved-guard';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import css from './after.module.css';

/** How an event went, in the group's own words. */
export function Debrief({ event }: { readonly event: Event }) {
  const { t } = useTranslation('after');
  const run = useRun();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? event.debrief;
  const guard = useUnsavedGuard(text !== event.debrief);
  const save = async () => {
    const done = await run(
      { type: 'edit-record', kind: 'event', id: event.id, patch: { debrief: text } },
      { toast: t('debrief.saved') },
    );
    if (done) setTyped(null);
  };
  return (
    <Section title={t('debrief.title')}>
      <p className={css.soft}>{t('debrief.lead')}</p>
      <GuardedTextField
        label={t('debrief.label')}
        value={text}
        onChange={setTyped}
        multiline
        rows={6}
        maxLength={10_000}
      />
      <div>
        <Button isDisabled={text === event.debrief} onPress={() => void save()}>
          {t('debrief.save')}
        </Button>
      </div>
      {guard.dialog}
    </Section>
  );
}
