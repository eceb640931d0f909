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
import { ImportLink } from './import/import-link';
import { useMemberColumns } from './member-columns';
import { MemberFilters } from './member-filters';
import {
  EVERYONE,
  isNarrowed,
  keptMemberQuery,
  type MemberListQuery,
  useMemberQuery,
} from './member-query';
import { MemberSelection } from './member-selection';
import style from './members.module.css';

/**
 * The member list with its search and filters. It holds the query itself, so that a letter typed draws nothing around
 * it. `openId`: who stands beside it; `hasPanel`: whether anything does.
 */
export const MemberList = memo(FreshList);

function FreshList(props: {
  readonly openId: string | null;
  readonly hasPanel: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('members');
  const [, navigate] = useLocation();
  const [query, setQuery] = useMemberQuery();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const list = useWindow('members', query);
  const { hasten } = list;
  const change = useCallback(
    (part: Partial<MemberListQuery>) => {
      hasten({ ...keptMemberQuery(), ...part });
      setQuery(part);
    },
    [hasten, setQuery],
  );
  const columns = useMemberColumns(props.hasPanel);
  const grid = useReturnToRow(props.hasPanel);
  const { openId } = props;
  return (
    <>
      <MemberFilters query={query} onChange={change} />
      {selected.size > 0 ? (
        <MemberSelection
          query={query}
          total={list.total}
          selected={selected}
          onSelect={setSelected}
          onDeleted={(ids) => openId && ids.has(openId) && props.onClose()}
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
              list.total > 0 ? null : <NobodyHere isEmpty={list.all === 0} onClear={setQuery} />
            }
          />
        )}
      </div>
    </>
  );
}

/** What stands in the list's place when it holds nobody: there is nobody yet (`isEmpty`), or nobody matches. */
function NobodyHere(props: {
  readonly isEmpty: boolean;
  readonly onClear: (part: Partial<MemberListQuery>) => void;
}) {
  const { t } = useTranslation('members');
  return props.isEmpty ? (
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
        <Button onPress={() => props.onClear({ search: '', filter: EVERYONE.filter })}>
          {t('clearFilters')}
        </Button>
      }
    />
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
