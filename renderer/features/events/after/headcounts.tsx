import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadcountSums } from '../../../core/model/headcount';
import type { HeadcountRow } from '../../../core/views/after-views';
import { formatCount } from '../../../parts/dates';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button, IconButton } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import css from './after.module.css';
import { HeadcountDialog } from './headcount-dialog';

/** What counters counted at an event without names, added up, beside how many names the list has. */
export function Headcounts({ event }: { readonly event: string }) {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const run = useRun();
  const view = useView('headcounts', { event });
  /** The one that is being changed; `new`: another counter. */
  const [editing, setEditing] = useState<HeadcountRow | 'new' | null>(null);
  if (!view) return null;
  const { rows, sums, named } = view;
  const number = (count: number) => formatCount(count, language);
  const called = ({ headcount, group, isOurs }: HeadcountRow) =>
    [
      headcount.by || t('headcount.unnamed'),
      ...(isOurs ? [] : [t('headcount.fromGroup', { group: group || t('headcount.aGroup') })]),
    ].join(' · ');
  const together = { id: 'sum', label: t('headcount.sum'), ...sums, row: null };
  const lines = [
    ...rows.map((row) => {
      const { adults, children, firstTimers, id } = row.headcount;
      return {
        id,
        label: called(row),
        people: adults + children,
        adults,
        children,
        firstTimers,
        row,
      };
    }),
    ...(rows.length > 1 ? [together] : []),
  ];
  type Line = { readonly row: HeadcountRow | null } & Pick<
    HeadcountSums,
    'people' | 'adults' | 'children' | 'firstTimers'
  >;
  const column = (id: 'people' | 'adults' | 'children' | 'firstTimers') => ({
    id,
    header: t(`headcount.${id}`),
    align: 'end' as const,
    render: (line: Line) =>
      line.row === null ? <strong>{number(line[id])}</strong> : number(line[id]),
  });
  return (
    <Section
      title={t('headcount.title')}
      actions={
        <Button icon={Plus} onPress={() => setEditing('new')}>
          {t('headcount.add')}
        </Button>
      }
    >
      <p className={css.soft}>{t('headcount.lead')}</p>
      {rows.length === 0 ? (
        <p>{t('headcount.none')}</p>
      ) : (
        <>
          <SimpleTable
            label={t('headcount.title')}
            rows={lines}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'by',
                header: t('headcount.counter'),
                render: ({ row, label }) =>
                  row === null ? (
                    <strong>{label}</strong>
                  ) : (
                    <span className={css.counter}>
                      {label}
                      {row.isOurs && (
                        <span className={css.edit}>
                          <IconButton
                            icon={Pencil}
                            label={t('headcount.editOf', { by: label })}
                            onPress={() => setEditing(row)}
                          />
                          <IconButton
                            icon={Trash2}
                            label={`${t('headcount.remove')}: ${label}`}
                            onPress={() =>
                              void run(
                                { type: 'remove-headcount', headcount: row.headcount.id },
                                { toast: t('headcount.removed') },
                              )
                            }
                          />
                        </span>
                      )}
                    </span>
                  ),
              },
              column('adults'),
              column('children'),
              column('people'),
              column('firstTimers'),
            ]}
          />
          <Languages sums={sums} />
          <p>
            <strong>{t('headcount.named')}:</strong> {number(named.came)}.{' '}
            <Difference by={sums.people - named.came} />
          </p>
        </>
      )}
      <HeadcountDialog
        event={event}
        row={editing === 'new' ? null : editing}
        isOpen={editing !== null}
        onClose={() => setEditing(null)}
      />
    </Section>
  );
}

function Languages({ sums }: { readonly sums: HeadcountSums }) {
  const { t } = useTranslation('after');
  const terms = useTerms();
  const language = useLanguage();
  const spoken = Object.entries(sums.byLanguage).filter(([, people]) => (people ?? 0) > 0);
  if (spoken.length === 0) return null;
  return (
    <p>
      <strong>{t('headcount.languages')}:</strong>{' '}
      {spoken
        .map(([code, people]) => `${terms.language(code)} ${formatCount(people ?? 0, language)}`)
        .join(', ')}
    </p>
  );
}

/** How the heads compare with the names on the list. */
function Difference({ by }: { readonly by: number }) {
  const { t } = useTranslation('after');
  if (by === 0) return t('headcount.same');
  return by > 0 ? t('headcount.difference', { count: by }) : t('headcount.fewer', { count: -by });
}
