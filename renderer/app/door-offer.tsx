import { DoorOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTDOWN_S } from '../core/door/door-by-itself';
import type { DoorOffer } from '../core/views/door-views';
import { useAppInfo } from '../parts/app-info-context';
import { formatTime } from '../parts/dates';
import { eventTitle } from '../parts/event-title';
import { paths } from '../parts/paths';
import { useLanguage } from '../parts/use-language';
import { useRun } from '../parts/use-run';
import { Button, LinkButton } from '../ui/button';
import { Icon } from '../ui/icon';
import style from './door-offer.module.css';
import { type DoorCountdown, useDoorCountdown } from './use-door-countdown';

/** The seconds at which a screen reader says that a door opens. */
const SAID_AT = [COUNTDOWN_S, 10];

/**
 * Tells above whatever screen is open that the door of an event opens by itself, and offers to open it now. It is there
 * at once on home and on the event's own screens; over others only once nobody is busy there, so that nothing moves
 * under a hand that types or clicks. The screen that opens a door has the rest itself.
 */
export function DoorOfferBar({ location }: { readonly location: string }) {
  const { t } = useTranslation('door');
  const watch = useDoorCountdown(location);
  const shown = watch.doors.filter(({ id, left }) => {
    if (location === paths.door(id)) return watch.countdown?.event === id;
    const isOwn = location === paths.home || location.startsWith(paths.event(id));
    return isOwn || (watch.wasQuiet && !left);
  });
  if (shown.length === 0) return null;
  return (
    <aside className={style.offers} aria-label={t('offer.label')}>
      {watch.heldBack === 'several' && <p className={style.several}>{t('offer.held.several')}</p>}
      {shown.map((door) => (
        <Offer key={door.id} door={door} watch={watch} />
      ))}
    </aside>
  );
}

function Offer({ door, watch }: { readonly door: DoorOffer; readonly watch: DoorCountdown }) {
  const { t } = useTranslation('door');
  const language = useLanguage();
  const run = useRun();
  const { sample } = useAppInfo();
  const title = eventTitle(door, language);
  const isCounting = watch.countdown?.event === door.id;
  const left = isCounting ? (watch.countdown?.left ?? 0) : null;
  const isReady = watch.ready.some(({ id }) => id === door.id);
  /** Nobody knows the passphrase of a sample: a way back has to be chosen first. */
  const needsPin = sample && !door.hasPin;
  const said = useSaid(left, isReady ? watch.heldBack : null);
  const notes = [
    left === null &&
      isReady &&
      watch.heldBack !== null &&
      watch.heldBack !== 'several' &&
      t(`offer.held.${watch.heldBack === 'put-off' ? 'putOff' : watch.heldBack}`),
    left === null &&
      door.startTime &&
      !isReady &&
      t('offer.starts', { time: formatTime(door.startTime, language) }),
    needsPin ? t('setUp.sampleNeedsPin') : t(door.hasPin ? 'offer.withPin' : 'offer.withoutPin'),
  ];
  return (
    <div className={style.offer}>
      <Icon of={DoorOpen} size={22} />
      <div className={style.words}>
        <p className={style.title}>
          {left === null
            ? t('offer.title', { title })
            : t('offer.opensIn', { title, seconds: left })}
        </p>
        <p>{notes.filter(Boolean).join(' ')}</p>
        <p role="status" className={style.said}>
          {said === 'put-off' && t('offer.saidPutOff')}
          {said === 'several' && t('offer.held.several')}
          {typeof said === 'number' && t('offer.saidOpensIn', { title, seconds: said })}
          {said === 'offer' && t('offer.title', { title })}
        </p>
      </div>
      {/* A press on one of them is no touch that puts it off: the words would change, and the button go from under it. */}
      <div className={style.buttons} data-quiet>
        {needsPin ? (
          <LinkButton href={paths.door(door.id)} variant="primary">
            {t('offer.setPin')}
          </LinkButton>
        ) : (
          <Button variant="primary" onPress={() => watch.open(door.id)}>
            {t('offer.openNow')}
          </Button>
        )}
        {!needsPin && !door.hasPin && (
          <LinkButton href={paths.door(door.id)}>{t('offer.setPin')}</LinkButton>
        )}
        <Button
          variant="quiet"
          onPress={() =>
            void run(
              { type: 'decline-door', event: door.id, declined: true },
              { toast: t('offer.notHereDone') },
            )
          }
        >
          {t('offer.notHere')}
        </Button>
      </div>
    </div>
  );
}

type Said = number | 'offer' | 'put-off' | 'several';

/** What a screen reader hears: the offer once, the countdown twice, and that it was put off. */
function useSaid(left: number | null, heldBack: DoorCountdown['heldBack']): Said | null {
  // Not from the first: what stands in a region as it appears is not read out.
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    if (left !== null && SAID_AT.includes(left)) setSaid(left);
    else if (heldBack === 'put-off' || heldBack === 'several') setSaid(heldBack);
    else setSaid((before) => before ?? 'offer');
  }, [left, heldBack]);
  return said;
}
