import { House, HousePlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { HouseholdRow } from '../../../core/views/people-views';
import { paths } from '../../../parts/paths';
import { useWindow } from '../../../parts/use-window';
import { Button, LinkButton } from '../../../ui/button';
import { DataGrid } from '../../../ui/data-grid';
import { EmptyState } from '../../../ui/empty-state';
import type { GridColumn } from '../../../ui/grid-column';
import { Page, SplitView } from '../../../ui/page';
import { SearchField } from '../../../ui/search-field';
import style from '../members.module.css';
import { MembersNav } from '../members-nav';
import { HouseholdPanel } from './household-panel';
import { NewHouseholdDialog } from './new-household-dialog';

/** Households with their people, and one of them beside the list. */
export function HouseholdsScreen() {
  const { t } = useTranslation('duplicates');
  const [, navigate] = useLocation();
  const openId = useParams()['*'] || null;
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const list = useWindow('households', { search });
  const columns = useHouseholdColumns(openId !== null);
  const close = () => navigate(paths.households);

  const main = (
    <>
      <div className={style.search}>
        <SearchField
          label={t('household.search')}
          placeholder={t('household.searchHint')}
          value={search}
          onChange={setSearch}
          focusOnSlash
        />
      </div>
      <p className={style.count} role="status">
        {list.ready &&
          (search.trim()
            ? t('household.some', { total: list.total, all: list.all })
            : t('household.count', { count: list.all }))}
      </p>
      <div className={style.grid}>
        {list.ready && list.total === 0 && (
          <NoHousehold hasAny={list.all > 0} onClear={() => setSearch('')} />
        )}
        {list.ready && list.total > 0 && (
          <DataGrid
            label={t('household.list')}
            columns={columns}
            total={list.total}
            rowAt={list.rowAt}
            rowKey={(row) => row.household.id}
            onRange={list.onRange}
            activeKey={openId}
            onOpen={(row) => navigate(paths.household(row.household.id))}
          />
        )}
      </div>
    </>
  );

  return (
    <Page
      title={t('household.title')}
      lead={t('household.lead')}
      fill
      actions={
        <Button variant="primary" icon={HousePlus} onPress={() => setAdding(true)}>
          {t('household.add')}
        </Button>
      }
    >
      <MembersNav current="households" />
      <SplitView
        main={main}
        detailLabel={t('household.panel')}
        onCloseDetail={close}
        detail={openId ? <HouseholdPanel key={openId} id={openId} onGone={close} /> : null}
      />
      <NewHouseholdDialog
        isOpen={adding}
        onClose={() => setAdding(false)}
        onAdded={(id) => navigate(paths.household(id))}
      />
    </Page>
  );
}

/** Stands where the list would be. */
function NoHousehold(props: { readonly hasAny: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation('duplicates');
  return props.hasAny ? (
    <EmptyState
      icon={House}
      title={t('household.noMatch')}
      body={t('household.noMatchBody')}
      action={<Button onPress={props.onClear}>{t('household.clear')}</Button>}
    />
  ) : (
    <EmptyState
      icon={House}
      title={t('household.emptyTitle')}
      body={t('household.emptyBody')}
      action={<LinkButton href={paths.duplicates}>{t('household.toLookAlikes')}</LinkButton>}
    />
  );
}

/** With a panel beside the list, its people say enough. */
function useHouseholdColumns(isNarrow: boolean): readonly GridColumn<HouseholdRow>[] {
  const { t } = useTranslation('duplicates');
  return useMemo(() => {
    const columns: GridColumn<HouseholdRow>[] = [
      {
        id: 'name',
        header: t('household.name'),
        width: 'minmax(8rem, 1fr)',
        render: ({ household }) => <strong>{household.name || t('household.unnamed')}</strong>,
      },
      {
        id: 'people',
        header: t('household.people'),
        width: isNarrow ? 'minmax(0, 1fr)' : 'minmax(0, 2fr)',
        render: ({ members }) => members.map(({ name }) => name).join(', '),
      },
      {
        id: 'phone',
        header: t('household.phone'),
        width: '11rem',
        render: ({ sharedPhones }) => sharedPhones.join(', '),
      },
    ];
    return isNarrow ? columns.slice(0, 2) : columns;
  }, [t, isNarrow]);
}
