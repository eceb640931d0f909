import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultDestroyBy } from '../../../core/paper/paper-choices';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { usePreferences } from '../../../parts/preferences-context';
import { pageSize } from '../../../parts/print-preview/paper';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import {
  type SheetLayout,
  useMeasuredPages,
} from '../../../parts/print-preview/use-measured-pages';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { LinkButton } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { DateField } from '../../../ui/date-field';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import { knownRowHeight } from '../paper/known-row-height';
import { TablePage } from '../paper/table-page';
import { headingOf, type TableRow, type TableSheet } from '../paper/table-sheet';
import {
  firstLead,
  LEADS,
  type Lead,
  type LeadsChoices,
  peopleOn,
  SHEET_OF,
} from './leads-choices';
import { useLeadsSheets } from './use-leads-sheets';

/** Most rows on a page, as on other sheets that are written on. */
const MOST_ROWS = 15;

const LAYOUT: SheetLayout<TableRow, TableSheet> = {
  Page: TablePage,
  mostRows: () => MOST_ROWS,
  headingAt: headingOf,
  knownHeight: knownRowHeight,
};

/** What people of an event need, as pages for those who get it ready: first names, and no more than the work takes. */
export function LeadsScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('plan');
  const { t: event } = useTranslation('events');
  const { t: word } = useTranslation('paper');
  const language = useLanguage();
  const run = useRun();
  const { paper } = usePreferences().preferences;
  const needs = useView('event-needs', { id });
  const today = useView('workspace', {})?.today;
  const [chosen, setChosen] = useState<Partial<LeadsChoices>>({});
  const lead: Lead = chosen.lead ?? (needs ? firstLead(needs) : 'childcare');
  const { phones = false, address = false } = chosen;
  const destroyBy =
    chosen.destroyBy || (needs && today ? defaultDestroyBy(needs.event.date, today) : '');
  const choices = useMemo(
    (): LeadsChoices => ({ lead, phones, address, destroyBy }),
    [lead, phones, address, destroyBy],
  );
  const people = needs ? peopleOn(needs, lead) : 0;
  const made = useLeadsSheets(needs ?? null, choices, destroyBy);
  const sheets = useMemo(() => (people === 0 && made ? [] : made), [people, made]);
  const size = useMemo(() => pageSize(paper, false), [paper]);
  const { pages, settled, measuring } = useMeasuredPages(sheets, size, LAYOUT);
  const set = (patch: Partial<LeadsChoices>) => setChosen((now) => ({ ...now, ...patch }));
  // Each driver's page is a sheet of its own: it is handed out, and comes back, alone.
  const keep = async () => {
    for (const { frame, people: rows } of sheets ?? []) {
      const { value: code } = frame.code;
      const kind = SHEET_OF[lead];
      await run({ type: 'keep-sheet', event: id, kind, code, destroyBy, rows, blankRows: 0 });
    }
  };
  if (needs === null) {
    return (
      <Page title={t('leads.title')}>
        <EmptyState
          title={event('event.missing')}
          body={event('event.missingBody')}
          action={<LinkButton href={paths.events}>{event('event.back')}</LinkButton>}
        />
      </Page>
    );
  }
  return (
    <Page
      title={t('leads.title')}
      fill
      lead={needs && eventTitle(needs.event, language)}
      back={{ href: paths.eventNeeds(id), label: t('leads.back') }}
    >
      <PrintLayout
        label={t('leads.options')}
        side={
          <>
            <RadioField
              label={t('leads.which')}
              value={lead}
              onChange={(next) => set({ lead: next })}
              options={LEADS.map((each) => ({ id: each, label: t(`leads.${each}`) }))}
            />
            <p role="status">
              {needs && (people > 0 ? t('leads.people', { count: people }) : t('leads.nobody'))}
            </p>
            {lead === 'rides' && (
              <>
                <CheckboxField
                  label={t('leads.phones')}
                  description={t('leads.phonesHint')}
                  isSelected={phones}
                  onChange={(next) => set({ phones: next })}
                />
                {needs?.event.privateAddress && (
                  <CheckboxField
                    label={t('leads.address')}
                    description={t('leads.addressHint')}
                    isSelected={address}
                    onChange={(next) => set({ address: next })}
                  />
                )}
              </>
            )}
            <DateField
              label={word('destroyBy')}
              value={destroyBy}
              onChange={(next) => set({ destroyBy: next })}
            />
          </>
        }
      >
        <SheetPreview
          label={t('leads.preview')}
          sheet="leads"
          paper={paper}
          pages={pages}
          isReady={settled}
          onPrinted={() => void keep()}
        />
        {measuring}
      </PrintLayout>
    </Page>
  );
}
