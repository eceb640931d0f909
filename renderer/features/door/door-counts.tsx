import { useTranslation } from 'react-i18next';
import type { DoorView } from '../../core/views/door-views';
import { formatCount } from '../../parts/dates';
import { useLanguage } from '../../parts/use-language';
import { Banner } from '../../ui/banner';
import style from './door.module.css';

/** How many are here, big and live; a full room is said and stops nobody. */
export function DoorCounts({ view }: { readonly view: DoorView }) {
  const { t } = useTranslation('door');
  const language = useLanguage();
  const { capacity } = view.event;
  const counts: readonly (readonly [string, number])[] = [
    [t('counts.here'), view.here],
    [t('counts.expected'), view.expected],
    [t('counts.walkIns'), view.walkIns],
    ...(capacity === null ? [] : [[t('counts.room'), capacity] as const]),
    ...(view.waiting === 0 ? [] : [[t('counts.waiting'), view.waiting] as const]),
    ...(view.leftEarly === 0 ? [] : [[t('counts.leftEarly'), view.leftEarly] as const]),
  ];
  return (
    <>
      <dl className={style.counts} aria-label={t('counts.label')}>
        {counts.map(([label, count], at) => (
          <div key={label} className={at === 0 ? style.mainCount : undefined}>
            <dt>{label}</dt>
            <dd>{formatCount(count, language)}</dd>
          </div>
        ))}
      </dl>
      {capacity !== null && view.here >= capacity && view.here > 0 && (
        <Banner tone="warning">{t('counts.full', { here: view.here, capacity })}</Banner>
      )}
    </>
  );
}
