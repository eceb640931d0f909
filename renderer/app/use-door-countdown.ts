import { useCallback, useEffect, useRef, useState } from 'react';
import { type Countdown, nextCountdown, opensByItself, QUIET_S } from '../core/door/door-by-itself';
import { doorPhase } from '../core/door/door-time';
import type { DoorOffer } from '../core/views/door-views';
import { useAppInfo } from '../parts/app-info-context';
import { standAtDoor } from '../parts/door/standing';
import { useClock } from '../parts/door/use-clock';
import { useErrorWords } from '../parts/use-error-words';
import { useVault, useView } from '../parts/vault-context';
import { showToast } from '../ui/toast';
import { isAtWork, watchTyping } from './at-work';
import { useQuiet } from './use-quiet';

/** What holds a door back that could open by itself; null while it is counted down. */
export type HeldBack = 'touched' | 'put-off' | 'busy' | 'several' | null;

/** Doors that should be open now, and how far the one is that opens by itself. */
export type DoorCountdown = {
  readonly doors: readonly DoorOffer[];
  /** Those of them that may open by themselves. */
  readonly ready: readonly DoorOffer[];
  readonly countdown: Countdown;
  readonly heldBack: HeldBack;
  /** Nobody was at the laptop for a while since the first of them was there: something may appear on the screen. */
  readonly wasQuiet: boolean;
  open(event: string): void;
};

/** Opens the door of an event by itself, told half a minute before, once nobody is at the laptop and nothing would be lost. */
export function useDoorCountdown(location: string): DoorCountdown {
  const vault = useVault();
  const sayError = useErrorWords();
  const { sample } = useAppInfo();
  const offers = useView('door-offers', {});
  const clock = useClock(offers?.today ?? '');
  const [countdown, setCountdown] = useState<Countdown>(null);
  const [heldBack, setHeldBack] = useState<HeldBack>('touched');
  const [wasQuiet, setWasQuiet] = useState(false);
  /** Doors that would not open: once is enough. */
  const [refused, setRefused] = useState<readonly string[]>([]);
  const quietS = useQuiet(() => {
    setCountdown(null);
    setHeldBack((held) => (held === null ? 'put-off' : held));
  });
  useEffect(watchTyping, []);

  const doors = (offers?.events ?? []).filter(
    (event) => !event.declined && doorPhase(event, clock(event.timeZone)) === 'open',
  );
  const ready = doors.filter(
    (event) => !refused.includes(event.id) && opensByItself(event, clock(event.timeZone), sample),
  );

  const open = useCallback(
    (event: string) => {
      void standAtDoor(vault, event, null).then((opened) => {
        if (opened.ok) return;
        setRefused((all) => [...all, event]);
        const said = sayError(opened.error);
        showToast({ tone: 'danger', message: `${said.title} ${said.body}` });
      });
    },
    [vault, sayError],
  );

  const tick = useRef(() => {});
  tick.current = () => {
    const quiet = quietS();
    const isBusy = isAtWork(location);
    const next = nextCountdown(countdown, ready, { quietS: quiet, isBusy });
    setCountdown(next);
    if (quiet >= QUIET_S) setWasQuiet(true);
    if (ready.length > 1) setHeldBack('several');
    else if (isBusy) setHeldBack('busy');
    else if (next) setHeldBack(null);
    else setHeldBack((held) => (held === 'put-off' ? held : 'touched'));
    if (next?.left === 0) {
      setCountdown(null);
      open(next.event);
    }
  };
  const isWaiting = doors.length > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => tick.current(), 1_000);
    return () => {
      clearInterval(timer);
      setCountdown(null);
      setWasQuiet(false);
    };
  }, [isWaiting]);
  return { doors, ready, countdown, heldBack, wasQuiet, open };
}
