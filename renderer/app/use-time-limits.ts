import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RETENTION_SUBJECTS } from '../core/model/vocabulary';
import { dueIn, noteReminder } from '../parts/keeping/reminder';
import { showToast } from '../ui/toast';
import type { Vault } from '../vault/vault';

/** After unlock the first screens come first. */
const FIRST_LOOK_MS = 10_000;
/** Often enough that a day is never missed while Convite stays open. */
const LOOK_AGAIN_MS = 3 * 60 * 60_000;

/**
 * Looks after unlock, and every few hours, whether something is beyond its time limit. Once a person agreed it is
 * reduced, with a word and a way back; before that the home screen says that something waits.
 */
export function useTimeLimits(vault: Vault): void {
  const { t } = useTranslation('keeping');
  const { t: leaving } = useTranslation('leaving');
  useEffect(() => {
    let stopped = false;
    const takeBack = async (entry: string) => {
      const undone = await vault.run({ type: 'undo', entry });
      if (!undone.ok) return;
      await vault.run({ type: 'edit-workspace', retentionAgreed: false });
      showToast({ tone: 'info', message: t('run.takenBack') });
    };
    const letRunOut = async () => {
      const { due, agreedOn, hold } = await vault.view('expiring', {});
      if (stopped || hold || !agreedOn || due === 0) return;
      const done = await vault.run({ type: 'reduce-expired', scheduled: true });
      if (!done.ok || stopped) return;
      const { entry } = done.value;
      showToast({
        tone: 'info',
        message: leaving('expiry.done', { count: due }),
        ...(entry && {
          action: { label: leaving('expiry.takeBack'), onPress: () => void takeBack(entry) },
        }),
      });
    };
    const look = async () => {
      const opened = await vault.opened();
      if (!opened.ok || stopped) return;
      const seen = await vault.view('retention', {});
      if (stopped) return;
      noteReminder(seen);
      await letRunOut();
      if (stopped) return;
      const count = dueIn(seen);
      if (seen.hold || !seen.agreedOn || count === 0) return;
      const done = await vault.run({
        type: 'reduce',
        subjects: RETENTION_SUBJECTS,
        scheduled: true,
      });
      if (!done.ok || stopped) return;
      const { entry } = done.value;
      showToast({
        tone: 'info',
        message: t('run.scheduled', { count }),
        ...(entry && {
          action: { label: t('run.takeBack'), onPress: () => void takeBack(entry) },
        }),
      });
    };
    // Locking while it looks ends the window; there is nobody left to tell.
    const start = () => void look().catch(() => undefined);
    const first = setTimeout(start, FIRST_LOOK_MS);
    const again = setInterval(start, LOOK_AGAIN_MS);
    return () => {
      stopped = true;
      clearTimeout(first);
      clearInterval(again);
    };
  }, [vault, t, leaving]);
}
