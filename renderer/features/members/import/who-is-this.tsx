import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedTable, TableChange, TableRow } from '../../../core/tables/table-plan';
import { Button } from '../../../ui/button';
import { useHeaders } from './column-headers';
import css from './import.module.css';
import { MatchCard } from './match-card';
import { useDoubtfulRows } from './use-doubtful-rows';
import type { Plan } from './use-import';

/** Doubtful rows one by one: what the table says, and who it may be. Every answer has a key. */
export function WhoIsThis(props: {
  readonly table: OpenedTable;
  readonly plan: Plan;
  readonly onChange: (change: TableChange) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { table, plan } = props;
  const { t } = useTranslation('tables');
  const rows = useDoubtfulRows(table.table, plan, props.onChange);
  const { row, left } = rows;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = row === undefined ? undefined : (row?.row ?? null);
  // Each row is read out from the question; the keys below need the focus in here.
  useEffect(() => {
    if (shown !== undefined) heading.current?.focus();
  }, [shown]);
  if (row === undefined) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const act = actOf(event.key.toLowerCase());
    if (!act) return;
    event.preventDefault();
    void act();
  };
  const actOf = (key: string): (() => Promise<void> | void) | undefined => {
    if (key === 'escape') return props.onClose;
    if (key === 'b') return rows.canGoBack ? rows.back : undefined;
    if (!row) return undefined;
    if (key === 'n') return () => rows.decide({ type: 'new' });
    if (key === 's') return () => rows.decide({ type: 'skip' });
    if (key === 'l') return rows.later;
    const match = row.matches[Number(key) - 1];
    return match && (() => rows.decide({ type: 'known', member: match.member }));
  };

  return (
    <section className={css.who} aria-label={t('who.title')} onKeyDown={onKeyDown}>
      <div className={css.whoHead}>
        <h2 ref={heading} tabIndex={-1}>
          {t(row ? 'who.title' : plan.preview.counts.doubtful > 0 ? 'who.end' : 'who.done')}
        </h2>
        {row && (
          <p className={css.soft} role="status">
            {t('who.left', { count: left })}
          </p>
        )}
        {row && (
          <div className={css.whoClose}>
            <Button onPress={props.onClose}>{t('who.close')}</Button>
          </div>
        )}
      </div>
      {row ? (
        <>
          <div className={css.whoSides}>
            <RowSays row={row} table={table} plan={plan} />
            <div className={css.part}>
              <h3>{t('who.may')}</h3>
              <ol className={css.fits}>
                {row.matches.map((match, i) => (
                  <li key={match.member}>
                    <MatchCard
                      match={match}
                      number={i + 1}
                      onChoose={() => void rows.decide({ type: 'known', member: match.member })}
                    />
                  </li>
                ))}
              </ol>
              <p className={css.hint}>{t('who.hint')}</p>
            </div>
          </div>
          <div className={css.buttons}>
            <Button onPress={() => void rows.decide({ type: 'new' })}>{t('who.none')}</Button>
            <Button onPress={() => void rows.decide({ type: 'skip' })}>{t('who.skip')}</Button>
            <Button variant="quiet" onPress={() => void rows.later()}>
              {t('who.later')}
            </Button>
            {rows.canGoBack && (
              <Button variant="quiet" onPress={() => void rows.back()}>
                {t('who.backOne')}
              </Button>
            )}
          </div>
          <p className={css.hint}>
            {row.matches.length === 1
              ? t('who.keysOne')
              : t('who.keys', { last: row.matches.length })}
          </p>
          {left > 1 && (
            <div className={css.rest}>
              <p>{t('who.rest', { count: left })}</p>
              <div className={css.buttons}>
                <Button onPress={() => void rows.decideAll('best')}>{t('who.best')}</Button>
                <Button onPress={() => void rows.decideAll('new')}>{t('who.allNew')}</Button>
                <Button onPress={() => void rows.decideAll('skip')}>{t('who.allSkip')}</Button>
              </div>
            </div>
          )}
        </>
      ) : (
        <>
          <p className={css.soft}>{t('who.doneBody')}</p>
          <div className={css.buttons}>
            <Button variant="primary" onPress={props.onClose}>
              {t('who.close')}
            </Button>
            {rows.canGoBack && (
              <Button variant="quiet" onPress={() => void rows.back()}>
                {t('who.backOne')}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** The cells of a row that are taken in. */
function RowSays(props: {
  readonly row: TableRow;
  readonly table: OpenedTable;
  readonly plan: Plan;
}) {
  const { row, table, plan } = props;
  const { t } = useTranslation('tables');
  const header = useHeaders(table);
  const said = table.columns.filter(
    ({ index }) => row.cells[index] && (plan.wish.meanings[index] ?? 'skip') !== 'skip',
  );
  return (
    <div className={css.part}>
      <h3>{t('who.row')}</h3>
      <div className={css.says}>
        <p className={css.strong}>{row.name || t('preview.noName')}</p>
        <dl className={css.pairs}>
          {said.map(({ index }) => (
            <div key={index}>
              <dt>{header(index)}</dt>
              <dd>{row.cells[index]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
