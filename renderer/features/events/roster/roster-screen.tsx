import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../messages/i18n';
import { eventTitle } from '../../../parts/event-title';
import { paths } from '../../../parts/paths';
import { usePreferences } from '../../../parts/preferences-context';
import { pageSize } from '../../../parts/print-preview/paper';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import { useView } from '../../../parts/vault-context';
import { LinkButton } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import {
  DEFAULT_OPTIONS,
  defaultDestroyBy,
  isLandscape,
  type RosterOptions,
} from './roster-options';
import { RosterOptionsForm } from './roster-options-form';
import style from './roster-screen.module.css';
import { useRosterPages } from './use-roster-pages';
import { useRosterSheet } from './use-roster-sheet';

/** Chooses what a roster holds, shows the pages as they will be, and prints them or saves a PDF. */
export function RosterScreen({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation('roster');
  const { paper } = usePreferences().preferences;
  const [options, setOptions] = useState<RosterOptions>({ ...DEFAULT_OPTIONS, paper });
  const landscape = isLandscape(options);
  const today = useView('workspace', {})?.today;
  const view = useView('roster', {
    event: id,
    order: options.order,
    group: 'none',
    tables: 1,
    names: options.names,
    phones: options.columns.includes('phone'),
    who: options.who === 'nobody' ? 'expected' : options.who,
  });
  const destroyBy =
    options.destroyBy || (view && today ? defaultDestroyBy(view.event.date, today) : '');
  const sheet = useRosterSheet(view ?? null, options, destroyBy);
  const size = useMemo(() => pageSize(options.paper, landscape), [options.paper, landscape]);
  const { pages, settled, measuring } = useRosterPages(sheet, size);

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
  const people = options.who === 'nobody' ? 0 : (view?.groups.flatMap(({ lines }) => lines).length ?? 0);
  return (
    <Page
      title={t('title')}
      fill
      lead={view && eventTitle(view.event, i18n.language as Language)}
      back={{ href: paths.event(id), label: t('back') }}
    >
      <PrintLayout
        label={t('options')}
        side={
          <>
            <p className={style.people} role="status">
              {view && (people > 0 ? t('people', { count: people }) : t('nobody'))}
            </p>
            <RosterOptionsForm options={options} destroyBy={destroyBy} onChange={setOptions} />
          </>
        }
      >
        <SheetPreview
          label={t('preview')}
          sheet="roster"
          paper={options.paper}
          landscape={landscape}
          pages={pages}
          isReady={settled}
        />
        {measuring}
      </PrintLayout>
    </Page>
  );
}
