import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  choicesToKeep,
  defaultDestroyBy,
  type PaperChoices,
  sheetsFor,
  USUAL_CHOICES,
} from '../../../core/paper/paper-choices';
import { queryFor } from '../../../core/views/roster-query';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { usePreferences } from '../../../parts/preferences-context';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { LinkButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { CallSheets } from './call-sheets';
import { ChoicesForm } from './choices-form';
import style from './paper-screen.module.css';
import { PrintedSheets } from './printed-sheets';
import { usePaper } from './use-paper';

/** Every sheet of paper for an event: chooses one and what it holds, shows its pages as they will be, and prints them or saves a PDF. */
export function PaperScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('paper');
  const language = useLanguage();
  const run = useRun();
  const { paper } = usePreferences().preferences;
  const [chosen, setChosen] = useState<Partial<PaperChoices>>({});
  const today = useView('workspace', {})?.today;
  const printed = useView('paper', { event: id });
  const first = sheetsFor({ countOnly: printed?.countOnly ?? false })[0] ?? 'roster';
  const kept = printed?.choices;
  const choices: PaperChoices = useMemo(
    () => ({ ...USUAL_CHOICES, ...kept, sheet: first, paper, destroyBy: '', ...chosen }),
    [kept, first, paper, chosen],
  );
  const query = queryFor(id, choices);
  const view = useView('roster', query);
  const destroyBy =
    choices.destroyBy || (view && today ? defaultDestroyBy(view.event.date, today) : '');
  const made = usePaper(view ?? null, choices, destroyBy);
  if (view === null) {
    return (
      <Page title={t('title')}>
        <EmptyState
          title={t('missing')}
          body={t('missingBody')}
          action={<LinkButton href={paths.events}>{t('back')}</LinkButton>}
        />
      </Page>
    );
  }
  const { people, toKeep } = made;
  // While another list is on its way, the one before is still in sight and must not be taken for it.
  const isCurrent = JSON.stringify(view?.query) === JSON.stringify(query);
  const keep = () => {
    if (!toKeep) return;
    const { sheet: kind } = choices;
    const remembered = choicesToKeep(choices);
    void run({ type: 'keep-sheet', event: id, kind, destroyBy, choices: remembered, ...toKeep });
  };
  const isOfPeople = ['roster', 'shift-sheet', 'badges'].includes(choices.sheet);
  return (
    <Page
      title={t('title')}
      fill
      lead={view && eventTitle(view.event, language)}
      back={{ href: paths.event(id), label: t('back') }}
    >
      <PrintLayout
        label={t('options')}
        side={
          <>
            <p className={style.people} role="status">
              {view && isOfPeople && (people > 0 ? t('people', { count: people }) : t('nobody'))}
            </p>
            {view?.event.countOnly && choices.sheet !== 'count-only' && (
              <Banner tone="warning">{t('countFirst')}</Banner>
            )}
            <ChoicesForm
              event={id}
              choices={choices}
              sheets={sheetsFor({ countOnly: printed?.countOnly ?? false })}
              hasShifts={!view || view.shifts.length > 0}
              landscape={made.landscape}
              crowded={made.crowded}
              destroyBy={destroyBy}
              onChange={setChosen}
            />
            <CallSheets event={id} rounds={printed?.callRounds ?? []} />
            {printed && today && <PrintedSheets event={id} sheets={printed.sheets} today={today} />}
          </>
        }
      >
        <SheetPreview
          label={t('preview')}
          sheet={choices.sheet}
          paper={choices.paper}
          landscape={made.landscape}
          pages={made.pages}
          isReady={made.settled && isCurrent}
          onPrinted={keep}
        />
        {made.measuring}
      </PrintLayout>
    </Page>
  );
}
