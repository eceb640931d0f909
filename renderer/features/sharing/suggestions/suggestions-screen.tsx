import { Inbox } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordId } from '../../../core/record';
import { paths } from '../../../parts/paths';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page, Section } from '../../../ui/page';
import { SelectionBar } from '../../../ui/selection-bar';
import css from '../sharing.module.css';
import { useOpenFile } from '../use-open-file';
import { peopleOf } from './people-of';
import { PersonSuggestions } from './person-suggestions';
import { SettledSuggestions } from './settled-suggestions';
import style from './suggestions.module.css';

/** More people than these are not read at once. */
const SHOWN_AT_ONCE = 30;

/** What partners suggest about our people, person by person: take or decline each, or those that are chosen. */
export function SuggestionsScreen() {
  const { t } = useTranslation('incoming');
  const { t: sharing } = useTranslation('sharing');
  const run = useRun();
  const openFile = useOpenFile();
  const rows = useView('suggestions', {});
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<RecordId>>(new Set());
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  const open = useMemo(() => (rows ?? []).filter(({ state }) => state === 'open'), [rows]);
  const people = useMemo(() => peopleOf(open), [open]);
  const selected = open.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const left = open.length;
  const before = useRef(left);
  // The button that was pressed is gone with its suggestion; the focus goes to the list and not to nowhere.
  useEffect(() => {
    if (left < before.current && document.activeElement === document.body) list.current?.focus();
    before.current = left;
  }, [left]);

  const choose = (ids: readonly RecordId[], isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (isChosen) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  const settle = (ids: readonly RecordId[], take: boolean) => {
    const toast = t(take ? 'suggestions.taken' : 'suggestions.declined', { count: ids.length });
    choose(ids, false);
    void run({ type: 'settle-suggestions', ids, take }, { toast });
  };

  if (!rows) return null;
  return (
    <Page
      title={t('suggestions.title')}
      lead={t('suggestions.lead')}
      back={{ href: paths.sharing, label: sharing('back') }}
    >
      <div className={`${css.steps} ${style.wide}`}>
        {people.length === 0 ? (
          <EmptyState
            icon={Inbox}
            title={t('suggestions.emptyTitle')}
            body={t('suggestions.emptyBody')}
            action={<Button onPress={openFile}>{t('suggestions.emptyAction')}</Button>}
          />
        ) : (
          <Section
            title={t('suggestions.open')}
            actions={
              <Button
                onPress={() =>
                  choose(
                    open.map(({ id }) => id),
                    true,
                  )
                }
              >
                {t('suggestions.chooseAll')}
              </Button>
            }
          >
            <p role="status">{t('suggestions.status', { count: left })}</p>
            {selected.length > 0 && (
              <div className={style.bar}>
                <SelectionBar
                  label={t('suggestions.selection')}
                  count={t('suggestions.selected', { count: selected.length })}
                  clearLabel={t('suggestions.clear')}
                  onClear={() => setChosen(new Set())}
                >
                  <Button variant="primary" onPress={() => settle(selected, true)}>
                    {t('suggestions.take')}
                  </Button>
                  <Button onPress={() => settle(selected, false)}>
                    {t('suggestions.decline')}
                  </Button>
                </SelectionBar>
              </div>
            )}
            <div ref={list} tabIndex={-1} className={style.people}>
              {people.slice(0, count).map((person) => (
                <PersonSuggestions
                  key={person.member}
                  person={person}
                  chosen={chosen}
                  onChoose={choose}
                  onSettle={settle}
                />
              ))}
            </div>
            {people.length > count && (
              <div>
                <Button onPress={() => setCount(count + 2 * SHOWN_AT_ONCE)}>
                  {t('suggestions.more')}
                </Button>
              </div>
            )}
          </Section>
        )}
        <SettledSuggestions rows={rows.filter(({ state }) => state !== 'open')} />
      </div>
    </Page>
  );
}
