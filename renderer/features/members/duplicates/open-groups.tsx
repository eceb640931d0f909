import { ScanSearch, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MATCH_STRENGTHS, type Match } from '../../../core/matching/match';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Segmented } from '../../../ui/segmented';
import style from './duplicates.module.css';
import { GroupCard, type Wish } from './group-card';
import { useCardKeys } from './use-card-keys';

const SHOWN_AT_ONCE = 20;

/** What the last scan found and nobody decided yet, as cards that keys move through. */
export function OpenGroups(props: {
  readonly onScan: () => void;
  readonly onMerge: (members: readonly string[]) => void;
}) {
  const { t } = useTranslation('duplicates');
  const terms = useTerms();
  const run = useRun();
  const [strength, setStrength] = useState<Match['strength'] | 'all'>('all');
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  const found = useView('duplicates', { strength, from: 0, count });
  const groups = found?.groups ?? [];

  const wish = (at: number, what: Wish) => {
    const members = groups[at]?.members.map(({ id }) => id);
    if (!members) return;
    if (what === 'merge') props.onMerge(members);
    else {
      cards.stayAt(at);
      void run({ type: 'judge-pair', members, says: what }, { toast: t(`judged.${what}`) });
    }
  };
  const cards = useCardKeys(groups, wish);

  if (!found) return null;
  const all = MATCH_STRENGTHS.reduce((sum, one) => sum + found.byStrength[one], 0);
  if (!found.scanned) {
    return (
      <EmptyState
        icon={ScanSearch}
        title={t('empty.startTitle')}
        body={t('empty.startBody')}
        action={
          <Button icon={ScanSearch} onPress={props.onScan}>
            {t('scan')}
          </Button>
        }
      />
    );
  }
  const filters = MATCH_STRENGTHS.filter((one) => one === strength || found.byStrength[one] > 0);
  return (
    <>
      {found.outdated && (
        <Banner tone="info" action={<Button onPress={props.onScan}>{t('again')}</Button>}>
          {t('outdated')}
        </Banner>
      )}
      {filters.length > 1 && (
        <div>
          <Segmented<Match['strength'] | 'all'>
            label={t('show')}
            value={strength}
            onChange={(one) => {
              setStrength(one);
              setCount(SHOWN_AT_ONCE);
            }}
            options={[
              { id: 'all', label: t('all', { count: all }) },
              ...filters.map((one) => ({
                id: one,
                label: t('ofStrength', {
                  strength: terms.matchStrength(one),
                  count: found.byStrength[one],
                }),
              })),
            ]}
          />
        </div>
      )}
      {all === 0 ? (
        <EmptyState icon={Users} title={t('empty.noneTitle')} body={t('empty.noneBody')} />
      ) : found.total === 0 ? (
        <EmptyState
          icon={Users}
          title={t('empty.noneTitle')}
          body={t('empty.noneOfStrengthBody')}
          action={<Button onPress={() => setStrength('all')}>{t('empty.showAll')}</Button>}
        />
      ) : (
        <>
          <div className={style.soft}>
            <p role="status">{t('status', { count: found.total })}</p>
            <p className={style.keys}>{t('keys')}</p>
          </div>
          <ul
            ref={cards.list}
            className={style.cards}
            aria-label={t('list')}
            onKeyDown={cards.onKeyDown}
          >
            {groups.map((group, at) => (
              <li key={group.key}>
                <GroupCard group={group} onWish={(what) => wish(at, what)} />
              </li>
            ))}
          </ul>
          {found.total > groups.length && (
            <div>
              <Button onPress={() => setCount(count + 2 * SHOWN_AT_ONCE)}>{t('more')}</Button>
            </div>
          )}
        </>
      )}
    </>
  );
}
