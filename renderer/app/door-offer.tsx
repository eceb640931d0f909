import { DoorOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../parts/dates';
import { useOpenDoors } from '../parts/door/use-open-doors';
import { eventTitle } from '../parts/event-title';
import { paths } from '../parts/paths';
import { useLanguage } from '../parts/use-language';
import { Button, LinkButton } from '../ui/button';
import { Icon } from '../ui/icon';
import css from './frame.module.css';

/** Nobody touches the window for so long before the door is offered: nothing moves under a hand that types or clicks. */
const IDLE_MS = 20_000;
const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Offers the door by itself one hour before an event, above whatever screen is open, once nobody is busy there. Screens
 * that offer it themselves (home, the event's own, the one that opens it) are left alone.
 */
export function DoorOfferBar({ location }: { readonly location: string }) {
  const { t } = useTranslation('door');
  const language = useLanguage();
  const isIdle = useIdle();
  const [put, setPut] = useState<readonly string[]>([]);
  const door = useOpenDoors().find(({ id }) => !put.includes(id));
  const [shown, setShown] = useState<string | null>(null);
  const isOwn =
    location === paths.home ||
    location.endsWith('/door') ||
    (door && location.startsWith(paths.event(door.id)));
  useEffect(() => {
    if (!door || isOwn) setShown(null);
    else if (isIdle) setShown(door.id);
  }, [door, isOwn, isIdle]);
  if (!door || shown !== door.id) return null;
  return (
    <aside className={css.sample} aria-label={t('offer.label')}>
      <Icon of={DoorOpen} />
      <strong role="status">{t('offer.title', { title: eventTitle(door, language) })}</strong>
      {door.startTime && <span>{formatTime(door.startTime, language)}</span>}
      <span className={css.offer}>
        <LinkButton href={paths.door(door.id)} variant="primary">
          {t('open')}
        </LinkButton>
        <Button variant="quiet" onPress={() => setPut([...put, door.id])}>
          {t('offer.later')}
        </Button>
      </span>
    </aside>
  );
}

/** Whether nobody touched the window for a while. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), IDLE_MS);
    const touched = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), IDLE_MS);
    };
    for (const touch of TOUCHES) addEventListener(touch, touched, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const touch of TOUCHES) removeEventListener(touch, touched);
    };
  }, []);
  return isIdle;
}
