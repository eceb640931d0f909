import { Check, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isLate } from '../../core/door/door-time';
import type { DoorHit, DoorView } from '../../core/views/door-views';
import { isThere } from '../../core/views/turnout';
import { useClock } from '../../parts/door/use-clock';
import { CheckboxField } from '../../ui/checkbox-field';
import { Button } from '../../ui/plain-button';
import type { AtHand, Deed } from './arrivals';
import style from './door.module.css';
import { useStandingWords } from './standing-words';

/** The person whom Enter would mark, with the household to tick and the other words for them. */
export function ChosenPanel(props: {
  readonly hit: DoorHit;
  readonly ticked: readonly string[];
  readonly onTick: (keys: readonly string[]) => void;
  readonly onSend: (deed: Deed, everyone: boolean) => void;
}) {
  const { t } = useTranslation('door');
  const stands = useStandingWords();
  const { hit, ticked } = props;
  const there = isThere(hit.mark);
  const waiting = hit.household.filter(({ mark }) => !isThere(mark));
  return (
    <section
      className={style.hand}
      aria-label={t('hand.label')}
      onKeyDown={(key) => {
        const isBox = key.target instanceof HTMLInputElement;
        if (key.key !== 'Enter' || !isBox) return;
        key.preventDefault();
        props.onSend('in', key.shiftKey);
      }}
    >
      <h2>{hit.name}</h2>
      <p className={style.state} data-tone={stands.tone(hit)}>
        {stands.words(hit)}
      </p>
      {hit.household.length > 0 && (
        <fieldset className={style.household}>
          <legend>{t('hand.household')}</legend>
          {hit.household.map((mate) => (
            <CheckboxField
              key={mate.key}
              label={mate.name}
              description={stands.words(mate)}
              isSelected={isThere(mate.mark) || ticked.includes(mate.key)}
              isDisabled={isThere(mate.mark)}
              onChange={(on) =>
                props.onTick(on ? [...ticked, mate.key] : ticked.filter((key) => key !== mate.key))
              }
            />
          ))}
          <p className={style.soft}>{t('hand.householdKeys')}</p>
        </fieldset>
      )}
      <div className={style.deeds}>
        {(!there || ticked.length > 0) && (
          <Button variant="primary" icon={UserCheck} onPress={() => props.onSend('in', false)}>
            {ticked.length > 0 ? t('hand.markAlong', { count: ticked.length }) : t('hand.mark')}
          </Button>
        )}
        {waiting.length > 0 && (
          <Button icon={Check} onPress={() => props.onSend('in', true)}>
            {t('hand.everyone')}
          </Button>
        )}
        <Deeds person={hit} onSend={(deed) => props.onSend(deed, false)} />
      </div>
    </section>
  );
}

/** Whoever was marked last, for what is noticed only then. */
export function AtHandPanel(props: {
  readonly person: AtHand;
  readonly event: DoorView['event'];
  readonly today: string;
  readonly onSend: (deed: Exclude<Deed, 'in'>) => void;
}) {
  const { t } = useTranslation('door');
  const stands = useStandingWords();
  const clock = useClock(props.today);
  const { person, event } = props;
  return (
    <section className={style.hand} aria-label={t('hand.label')}>
      <h2>{person.name}</h2>
      <p className={style.state} data-tone={stands.tone(person)}>
        {stands.words(person)}
      </p>
      {person.mark === 'present' && isLate(event, clock(event.timeZone)) && (
        <p className={style.soft}>{t('hand.lateNow')}</p>
      )}
      <div className={style.deeds}>
        <Deeds person={person} onSend={props.onSend} />
      </div>
    </section>
  );
}

function Deeds(props: {
  readonly person: Pick<AtHand, 'mark' | 'leftEarly' | 'firstTime'>;
  readonly onSend: (deed: Exclude<Deed, 'in'>) => void;
}) {
  const { t } = useTranslation('door');
  const { mark, leftEarly, firstTime } = props.person;
  const there = isThere(mark);
  return (
    <div className={style.quick}>
      {mark !== 'late' && <Button onPress={() => props.onSend('late')}>{t('hand.late')}</Button>}
      {mark !== 'excused' && (
        <Button onPress={() => props.onSend('excused')}>{t('hand.excused')}</Button>
      )}
      {there && (
        <Button onPress={() => props.onSend('early')}>
          {t(leftEarly ? 'hand.notEarly' : 'hand.early')}
        </Button>
      )}
      {there && (
        <Button onPress={() => props.onSend('first')}>
          {t(firstTime ? 'hand.notFirst' : 'hand.first')}
        </Button>
      )}
      {mark !== 'blank' && <Button onPress={() => props.onSend('blank')}>{t('hand.blank')}</Button>}
    </div>
  );
}
