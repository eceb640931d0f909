import { DoorOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DoorOffer } from '../../core/views/door-views';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/button';
import { formatTime } from '../dates';
import { eventTitle } from '../event-title';
import { paths } from '../paths';
import { useLanguage } from '../use-language';
import { useOpenDoors } from './use-open-doors';

/** Says that the door of an event opens, with the one button that does it. `event`: of this one only. */
export function DoorOpens({ event }: { readonly event?: string }) {
  const doors = useOpenDoors().filter(({ id }) => event === undefined || id === event);
  return doors.map((door) => <DoorOpensBanner key={door.id} door={door} />);
}

/** The same for one door that is known to open. */
function DoorOpensBanner({ door }: { readonly door: DoorOffer }) {
  const { t } = useTranslation('door');
  const language = useLanguage();
  return (
    <Banner
      tone="info"
      title={t('offer.title', { title: eventTitle(door, language) })}
      action={
        <LinkButton href={paths.door(door.id)} variant="primary" icon={DoorOpen}>
          {t('open')}
        </LinkButton>
      }
    >
      {door.startTime
        ? t('offer.body', { time: formatTime(door.startTime, language) })
        : t('offer.bodyNoTime')}
    </Banner>
  );
}
