import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperSheet } from '../../../core/views/after-views';
import { formatDate } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { LinkButton } from '../../../ui/button';
import { ComboField } from '../../../ui/combo-field';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { Shredded } from './shredded';
import css from './type-back.module.css';
import { Typing } from './typing';

/** The list as it is now, among the sheets to choose from. */
const NOW = 'now';

/** Types a sheet of paper back into the event: chosen by its code, then row by row. */
export function TypeBackScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const terms = useTerms();
  const [chosen, setChosen] = useState<string | null>(null);
  const first = useView('type-back', { event: id, sheet: null });
  const which = chosen ?? (first ? (firstToType(first.sheets) ?? NOW) : NOW);
  // While another sheet is on its way, this is still the last one.
  const view = useView('type-back', { event: id, sheet: which === NOW ? null : which });
  const today = useView('workspace', {})?.today;
  if (first === undefined || view === undefined || today === undefined) return null;
  if (first === null || view === null) {
    return (
      <Page title={t('typeBack.title')}>
        <EmptyState
          title={t('typeBack.missing')}
          body={t('typeBack.missingBody')}
          action={<LinkButton href={paths.events}>{t('typeBack.back')}</LinkButton>}
        />
      </Page>
    );
  }
  const chosenSheet = first.sheets.find(({ sheet }) => sheet.id === which);
  const label = ({ sheet }: PaperSheet) =>
    t(sheet.typedOn ? 'typeBack.sheetTyped' : 'typeBack.sheetLabel', {
      code: sheet.code,
      kind: terms.sheetKind(sheet.kind),
      date: formatDate(sheet.printedOn, language),
    });
  return (
    <Page
      title={t('typeBack.title')}
      lead={`${eventTitle(view.event, language)} · ${formatDate(view.event.date, language)}`}
      back={{ href: paths.event(id), label: t('typeBack.back') }}
    >
      <div className={css.which}>
        {first.sheets.length === 0 ? (
          <p className={css.soft}>{t('typeBack.noSheets')}</p>
        ) : (
          <ComboField
            label={t('typeBack.which')}
            description={t('typeBack.whichHint')}
            value={which}
            onChange={(next) => setChosen(next ?? which)}
            options={[
              ...first.sheets.map((row) => ({ id: row.sheet.id, label: label(row) })),
              { id: NOW, label: t('typeBack.asItIsNow') },
            ]}
          />
        )}
      </div>
      {chosenSheet && !chosenSheet.isTypedBack ? (
        <>
          <p>{t('typeBack.nothingToType')}</p>
          {chosenSheet.sheet.kind === 'count-only' && (
            <div>
              <LinkButton href={paths.eventAfter(id)}>{t('headcount.add')}</LinkButton>
            </div>
          )}
          <Shredded key={which} sheet={chosenSheet.sheet} today={today} />
        </>
      ) : (
        (view.sheet?.id ?? NOW) === which && (
          <Typing key={which} view={view}>
            {view.sheet && <Shredded sheet={view.sheet} today={today} />}
          </Typing>
        )
      )}
    </Page>
  );
}

/** The latest sheet that was not typed back, else the latest whose paper is still there, else the latest. */
const firstToType = (sheets: readonly PaperSheet[]): string | undefined =>
  (
    sheets.find(
      ({ sheet, isTypedBack }) => isTypedBack && sheet.typedOn === '' && sheet.shreddedOn === '',
    ) ??
    sheets.find(({ sheet }) => sheet.shreddedOn === '') ??
    sheets[0]
  )?.sheet.id;
