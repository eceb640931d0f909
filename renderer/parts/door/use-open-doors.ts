import { doorPhase } from '../../core/door/door-time';
import type { DoorOffer } from '../../core/views/door-views';
import { useView } from '../vault-context';
import { useClock } from './use-clock';

/** Events whose door should be open now: from one hour before the start until one hour after the end. */
export function useOpenDoors(): readonly DoorOffer[] {
  const offers = useView('door-offers', {});
  const clock = useClock(offers?.today ?? '');
  return offers?.events.filter((event) => doorPhase(event, clock(event.timeZone)) === 'open') ?? [];
}
