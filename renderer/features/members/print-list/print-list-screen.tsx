import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../core/views/order';
import type { MemberRow } from '../../../core/views/views';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { paths } from '../../../parts/paths';
import { usePreferences } from '../../../parts/preferences-context';
import { pageSize } from '../../../parts/print-preview/paper';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import {
  type SheetLayout,
  useMeasuredPages,
} from '../../../parts/print-preview/use-measured-pages';
import { useVault, useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { CheckboxGroupField } from '../../../ui/checkbox-field';
import { DateField } from '../../../ui/date-field';
import { Page } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import { useMemberQuery } from '../member-query';
import {
  isLandscape,
  isToWriteIn,
  type ListSheet,
  type ListSheetRow,
  PRINTED_COLUMNS,
} from './list-sheet';
import { ListSheetPage } from './list-sheet-page';
import { type ListOptions, useListSheet } from './use-list-sheet';

/** A longer list is for a screen, not for paper. */
const MOST_PRINTED = 2_000;
/** Days until the page should be destroyed, unless a person says otherwise. */
const DAYS_KEPT = 14;

/** Most rows of a page that is written on. */
const MOST_WRITTEN = 15;

/** As many people on a page as fit, unless it is written on. */
const LAYOUT: SheetLayout<ListSheetRow, ListSheet> = {
  Page: ListSheetPage,
  mostRows: (sheet) => (isToWriteIn(sheet) ? MOST_WRITTEN : Number.POSITIVE_INFINITY),
};

/** The member list as it is filtered now, on paper: choose what stands on it, see the pages, print them. */
export function PrintListScreen() {
  const { t } = useTranslation('bulk');
  const { paper } = usePreferences().preferences;
  const today = useView('workspace', {})?.today ?? '';
  const { members, total } = useListedMembers();
  const [chosen, setChosen] = useState<ListOptions>({
    title: '',
    names: 'full',
    columns: ['county', 'language'],
    destroyBy: '',
  });
  const options = useMemo(
    () => ({ ...chosen, destroyBy: chosen.destroyBy || (today && addDays(today, DAYS_KEPT)) }),
    [chosen, today],
  );
  const sheets = useListSheet(today ? members : null, options, today);
  const landscape = isLandscape(sheets?.[0]?.columns ?? []);
  const size = useMemo(() => pageSize(paper, landscape), [paper, landscape]);
  const { pages, settled, measuring } = useMeasuredPages(sheets, size, LAYOUT);
  const set = (patch: Partial<ListOptions>) => setChosen({ ...chosen, ...patch });
  const asksToReach = options.columns.includes('phone') || options.columns.includes('email');
  return (
    <Page
      title={t('print.title')}
      fill
      back={{ href: paths.members, label: t('print.back') }}
      lead={members ? t('print.lead', { count: members.length }) : undefined}
    >
      <PrintLayout
        label={t('print.options')}
        side={
          <>
            {total > MOST_PRINTED && (
              <Banner tone="warning">{t('print.tooMany', { most: MOST_PRINTED, total })}</Banner>
            )}
            <GuardedTextField
              label={t('print.heading')}
              description={t('print.headingHint')}
              value={options.title}
              onChange={(title) => set({ title })}
              maxLength={100}
            />
            <RadioField
              label={t('print.names')}
              value={options.names}
              onChange={(names) => set({ names })}
              options={[
                { id: 'full', label: t('print.namesFull') },
                { id: 'first-and-initial', label: t('print.namesInitial') },
              ]}
            />
            <CheckboxGroupField
              label={t('print.columns')}
              values={options.columns}
              description={landscape ? t('print.landscape') : undefined}
              onChange={(ids) => set({ columns: PRINTED_COLUMNS.filter((id) => ids.includes(id)) })}
              options={PRINTED_COLUMNS.map((id) => ({ id, label: t(`print.column.${id}`) }))}
            />
            {asksToReach && <Banner tone="warning">{t('print.reachWarning')}</Banner>}
            <DateField
              label={t('print.destroyByLabel')}
              value={options.destroyBy}
              onChange={(destroyBy) => set({ destroyBy })}
            />
          </>
        }
      >
        <SheetPreview
          label={t('print.preview')}
          sheet="members"
          landscape={landscape}
          pages={pages}
          isReady={settled && pages.length > 0}
        />
      </PrintLayout>
      {measuring}
    </Page>
  );
}

/** Whom the member list shows, as far as fits on paper; null while the answer is on its way. */
function useListedMembers() {
  const vault = useVault();
  const [query] = useMemberQuery();
  const [listed, setListed] = useState<{
    readonly members: readonly MemberRow[];
    readonly total: number;
  } | null>(null);
  useEffect(() => {
    let current = true;
    const ask = () =>
      void vault.view('members', { ...query, from: 0, count: MOST_PRINTED }).then((answer) => {
        if (current) setListed({ members: answer.rows, total: answer.total });
      });
    ask();
    const stop = vault.onChange(ask);
    return () => {
      current = false;
      stop();
    };
  }, [vault, query]);
  return { members: listed?.members ?? null, total: listed?.total ?? 0 };
}
