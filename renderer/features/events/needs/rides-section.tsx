import { Car, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DriverRow, RiderRow } from '../../../core/events/needs';
import type { EventNeeds } from '../../../core/views/event-plan-views';
import { useRun } from '../../../parts/use-run';
import { Banner } from '../../../ui/banner';
import { Button, IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Section } from '../../../ui/page';
import { SelectField } from '../../../ui/select-field';
import style from './needs.module.css';
import { NotOffered } from './not-offered';
import { useFirst } from './use-first';

/** Riders and pairs shown before the rest waits behind a button. */
const SHOWN = 8;

/** Who rides with whom: cars with their seats, those without one, and a suggestion to take or leave. */
export function RidesSection({ needs }: { readonly needs: EventNeeds }) {
  const { t } = useTranslation('plan');
  const run = useRun();
  const { event, rides } = needs;
  const { drivers, waiting, suggested } = rides;
  const match = (
    pairs: readonly { readonly rider: string; readonly driver: string | null }[],
    toast: string,
  ) => void run({ type: 'match-rides', event: event.id, pairs }, { toast });
  const pairs = useFirst(suggested, SHOWN);
  const without = useFirst(waiting, SHOWN);
  const nameOf = (id: string) =>
    [...drivers, ...waiting].find((person) => person.id === id)?.name ?? '';
  return (
    <Section title={t('needs.rides')}>
      {!event.rides && rides.places > 0 && <NotOffered event={event.id} offer="rides" />}
      <p>
        <strong>{t('needs.seats', { places: rides.places, seats: rides.seats })}</strong>{' '}
        <span className={style.soft}>{t('needs.seatsHint')}</span>
      </p>
      {suggested.length > 0 && (
        <Banner
          tone="info"
          title={t('needs.suggestion', { count: suggested.length })}
          action={
            <Button icon={Car} onPress={() => match(suggested, t('needs.accepted'))}>
              {t('needs.accept')}
            </Button>
          }
        >
          <p>{t('needs.suggestionBody')}</p>
          <ul className={style.pairs}>
            {pairs.shown.map(({ rider, driver }) => (
              <li key={rider}>
                {t('needs.pair', { rider: nameOf(rider), driver: nameOf(driver) })}
              </li>
            ))}
          </ul>
          {pairs.more}
        </Banner>
      )}
      {waiting.length > 0 && (
        <>
          <h3 className={style.subhead}>{t('needs.waiting')}</h3>
          <ul className={style.riders}>
            {without.shown.map((rider) => (
              <li key={rider.id}>
                <Rider rider={rider} />
                <DriverChoice
                  rider={rider}
                  drivers={drivers}
                  onChoose={(driver) => match([{ rider: rider.id, driver }], t('needs.matched'))}
                />
              </li>
            ))}
          </ul>
          {without.more && <div>{without.more}</div>}
        </>
      )}
      {drivers.length === 0 ? (
        <p>{t('needs.noDrivers')}</p>
      ) : (
        <ul className={style.cards} aria-label={t('needs.drivers')}>
          {drivers.map((driver) => (
            <li key={driver.id} className={style.card}>
              <h3>{driver.name}</h3>
              <p className={style.who}>
                <span className={style.soft}>
                  {[
                    t('needs.taken', { taken: driver.taken, seats: driver.seats }),
                    driver.from && t('needs.begins', { place: driver.from }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {driver.taken > driver.seats && <Chip tone="brick">{t('needs.tooFull')}</Chip>}
                {!driver.sure && <Chip tone="marigold">{t('needs.notSure')}</Chip>}
              </p>
              {driver.riders.length === 0 ? (
                <p className={style.soft}>{t('needs.nobodyRides')}</p>
              ) : (
                <ul className={style.riders} aria-label={t('needs.riders')}>
                  {driver.riders.map((rider) => (
                    <li key={rider.id}>
                      <Rider rider={rider} />
                      <IconButton
                        icon={X}
                        label={t('needs.takeOut', { name: rider.name })}
                        onPress={() =>
                          match([{ rider: rider.id, driver: null }], t('needs.unmatched'))
                        }
                      />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** A rider, where they begin and how many seats they take. */
function Rider({ rider }: { readonly rider: RiderRow }) {
  const { t } = useTranslation('plan');
  return (
    <span className={style.who}>
      <span>{rider.name}</span>
      <span className={style.soft}>
        {[
          rider.from && t('needs.from', { place: rider.from }),
          rider.places > 1 && t('needs.places', { count: rider.places }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {!rider.sure && <Chip tone="marigold">{t('needs.notSure')}</Chip>}
    </span>
  );
}

/** The drivers who have room for a rider and those who come with them; nothing when none has. */
function DriverChoice(props: {
  readonly rider: RiderRow;
  readonly drivers: readonly DriverRow[];
  readonly onChoose: (driver: string) => void;
}) {
  const { t } = useTranslation('plan');
  const free = props.drivers.filter(({ seats, taken }) => seats - taken >= props.rider.places);
  if (free.length === 0) return null;
  return (
    <div className={style.choice}>
      <SelectField
        label={t('needs.ridesWith', { name: props.rider.name })}
        isLabelHidden
        placeholder={t('needs.choose')}
        value={null}
        onChange={props.onChoose}
        options={free.map(({ id, name, seats, taken }) => ({
          id,
          label: t('needs.driverOption', { name, free: seats - taken }),
        }))}
      />
    </div>
  );
}
