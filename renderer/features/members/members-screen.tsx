import { UserPlus, Users } from 'lucide-react';
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../parts/paths';
import { SampleOffer } from '../../parts/sample-offer';
import { useWindow } from '../../parts/use-window';
import { Button, LinkButton } from '../../ui/button';
import { DataGrid } from '../../ui/data-grid';
import { EmptyState } from '../../ui/empty-state';
import { Page, SplitView } from '../../ui/page';
import { ListMenu } from './bulk/list-menu';
import { ImportLink } from './import/import-link';
import { useMemberColumns } from './member-columns';
import { MemberFilters } from './member-filters';
import { MemberForm as FreshMemberForm } from './member-form';
import { MemberPanel as FreshMemberPanel } from './member-panel';
import { EVERYONE, isNarrowed, useMemberQuery } from './member-query';
import { MemberSelection } from './member-selection';
import style from './members.module.css';
import { MembersNav } from './members-nav';

// What stands beside the list stays as it is while somebody types in the search box.
const MemberPanel = memo(FreshMemberPanel);
const MemberForm = memo(FreshMemberForm);
const Nav = memo(MembersNav);

/** What stands beside the list. */
type Open =
  | { readonly type: 'new' }
  | { readonly type: 'show' | 'edit'; readonly id: string }
  | null;

/** The member list with its search and filters, and a panel for one member beside it. */
export function MembersScreen({ open }: { readonly open: Open }) {
  const { t } = useTranslation('members');
  const [, navigate] = useLocation();
  const [query, setQuery] = useMemberQuery();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useWindow('members', query);
  const columns = useMemberColumns(open !== null);
  const grid = useReturnToRow(open !== null);
  const openId = open && 'id' in open ? open.id : null;
  const close = useCallback(() => navigate(paths.members), [navigate]);

  const main = (
    <>
      <MemberFilters query={query} onChange={setQuery} />
      {selected.size > 0 ? (
        <MemberSelection
          query={query}
          total={list.total}
          selected={selected}
          onSelect={setSelected}
          onDeleted={(ids) => openId && ids.has(openId) && close()}
        />
      ) : (
        <p className={style.count} role="status">
          {list.ready &&
            (isNarrowed(query)
              ? t('countSome', { total: list.total, all: list.all })
              : t('countAll', { count: list.all }))}
        </p>
      )}
      <div className={style.grid} ref={grid}>
        {list.ready && (
          <DataGrid
            label={t('list')}
            columns={columns}
            total={list.total}
            rowAt={list.rowAt}
            rowKey={(row) => row.id}
            onRange={list.onRange}
            sort={{ column: query.sort, descending: query.descending }}
            onSort={({ column, descending }) =>
              setQuery({ sort: column as typeof query.sort, descending })
            }
            selected={selected}
            onSelect={setSelected}
            activeKey={openId}
            onOpen={(row) => navigate(paths.member(row.id))}
            emptyState={
              list.all === 0 ? (
                <EmptyState
                  icon={Users}
                  title={t('empty.title')}
                  body={t('empty.body')}
                  action={
                    <>
                      <LinkButton variant="primary" icon={UserPlus} href={paths.newMember}>
                        {t('add')}
                      </LinkButton>
                      <ImportLink />
                      <SampleOffer />
                    </>
                  }
                />
              ) : (
                <EmptyState
                  icon={Users}
                  title={t('empty.noMatch')}
                  body={t('empty.noMatchBody')}
                  action={
                    <Button onPress={() => setQuery({ search: '', filter: EVERYONE.filter })}>
                      {t('clearFilters')}
                    </Button>
                  }
                />
              )
            }
          />
        )}
      </div>
    </>
  );

  return (
    <Page
      title={t('title')}
      fill
      actions={
        <>
          <ListMenu query={query} total={list.total} />
          <ImportLink />
          <LinkButton variant="primary" icon={UserPlus} href={paths.newMember}>
            {t('add')}
          </LinkButton>
        </>
      }
    >
      <Nav current="members" />
      <SplitView
        main={main}
        detailLabel={t('panel.label')}
        onCloseDetail={close}
        detail={
          open?.type === 'show' ? (
            <MemberPanel key={open.id} id={open.id} onGone={close} />
          ) : open ? (
            <MemberForm key={openId ?? 'new'} id={openId} />
          ) : null
        }
      />
    </Page>
  );
}

/** Puts the focus back on the row that was opened when its panel closes. */
function useReturnToRow(isOpen: boolean) {
  const grid = useRef<HTMLDivElement>(null);
  const was = useRef(isOpen);
  useEffect(() => {
    const closed = was.current && !isOpen;
    was.current = isOpen;
    if (!closed) return;
    grid.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  }, [isOpen]);
  return grid;
}
