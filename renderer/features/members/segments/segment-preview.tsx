import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { countyName } from '../../../core/model/county';
import type { SegmentRule } from '../../../core/segments/rule';
import type { MemberRow } from '../../../core/views/views';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useView } from '../../../parts/vault-context';
import { DataGrid } from '../../../ui/data-grid';
import type { GridColumn } from '../../../ui/grid-column';
import { Section } from '../../../ui/page';
import { useSmallWindow } from '../../../ui/use-small-window';
import css from './segments.module.css';

/** People shown; whoever wants all opens the list. */
const SHOWN = 50;

const nothingToFetch = () => {};

/** The first people whom a rule means, by name. */
export function SegmentPreview({ rule }: { readonly rule: SegmentRule }) {
  const { t } = useTranslation('segments');
  const [, navigate] = useLocation();
  const columns = usePreviewColumns();
  const found = useView('members', {
    search: '',
    sort: 'name',
    descending: false,
    filter: { rule },
    from: 0,
    count: SHOWN,
  });
  const rows = found?.rows ?? [];
  return (
    <Section title={t('preview.title')}>
      {found && found.total > rows.length && (
        <p className={css.soft}>{t('preview.first', { shown: rows.length })}</p>
      )}
      <div className={css.preview}>
        {found && (
          <DataGrid
            label={t('preview.list')}
            columns={columns}
            total={rows.length}
            rowAt={(index) => rows[index]}
            rowKey={(row) => row.id}
            onRange={nothingToFetch}
            onOpen={(row) => navigate(paths.member(row.id))}
            emptyState={<p className={css.nobody}>{t('preview.nobody')}</p>}
          />
        )}
      </div>
    </Section>
  );
}

function usePreviewColumns(): readonly GridColumn<MemberRow>[] {
  const { t } = useTranslation('segments');
  const terms = useTerms();
  const isSmall = useSmallWindow();
  return useMemo(() => {
    const columns: readonly GridColumn<MemberRow>[] = [
      { id: 'name', header: t('preview.name'), width: '2fr', render: (row) => row.name },
      {
        id: 'county',
        header: t('preview.county'),
        width: '1fr',
        render: (row) => countyName(row.county),
      },
      {
        id: 'language',
        header: t('preview.language'),
        width: '1fr',
        render: (row) => terms.language(row.preferredLanguage),
      },
      { id: 'phone', header: t('preview.phone'), width: '9.25rem', render: (row) => row.phone },
    ];
    return isSmall ? columns.slice(0, 2) : columns;
  }, [t, terms, isSmall]);
}
