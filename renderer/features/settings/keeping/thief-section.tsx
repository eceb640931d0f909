import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldView } from '../../../core/views/people-views';
import { usePreferences } from '../../../parts/preferences-context';
import style from './held-screen.module.css';

/** What someone who takes this laptop, a file or paper would learn, with the figures of this laptop. */
export function ThiefSection({ held }: { readonly held: HeldView }) {
  const { t } = useTranslation('keeping');
  const { autoLockMinutes } = usePreferences().preferences;
  const heading = useId();
  const records = (kind: string) => held.kinds.find((row) => row.kind === kind)?.records ?? 0;
  const having = (field: string) =>
    held.memberFields.find((row) => row.field === field)?.members ?? 0;
  const events = records('event');
  const written = records('note') + records('one-on-one') + records('call');
  return (
    <section className={style.thief} aria-labelledby={heading}>
      <h2 id={heading}>{t('thief.title')}</h2>
      <div>
        <h3>{t('thief.locked')}</h3>
        <p>{t('thief.lockedText')}</p>
      </div>
      <div>
        <h3>{t('thief.unlocked')}</h3>
        {held.members + events === 0 ? (
          <p>{t('thief.unlockedNothing')}</p>
        ) : (
          <ul>
            {held.members > 0 && <li>{t('thief.unlockedMembers', { count: held.members })}</li>}
            {held.members > 0 && (
              <li>
                {t('thief.unlockedReach', {
                  reach: Math.max(having('phones'), having('emails')),
                  counties: having('county'),
                })}
              </li>
            )}
            {events > 0 && <li>{t('thief.unlockedEvents', { count: events })}</li>}
            {written > 0 && (
              <li>
                {t('thief.unlockedNotes', {
                  notes: records('note'),
                  oneOnOnes: records('one-on-one'),
                  calls: records('call'),
                })}
              </li>
            )}
          </ul>
        )}
        <p>{t('thief.unlockedText', { minutes: autoLockMinutes })}</p>
      </div>
      <div>
        <h3>{t('thief.shared')}</h3>
        <p>{t('thief.sharedText', { count: held.filesOut })}</p>
        <p>{t('thief.tables')}</p>
      </div>
      <div>
        <h3>{t('thief.paper')}</h3>
        <p>{t('thief.paperText')}</p>
      </div>
      <p>{t('thief.status')}</p>
    </section>
  );
}
