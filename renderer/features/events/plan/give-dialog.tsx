import { Check, Hourglass } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import type { AttendeeRow } from '../../../core/views/views';
import { useVault, useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { EVERYBODY, peopleFound } from '../people/people-filter';
import style from './plan.module.css';
import type { Given } from './use-giving';

/** People shown of each sort; whoever looks for one types on. */
const SHOWN = 8;

/** What a dialog gives people: a shift or a role, under the name that the screen has for it. */
export type GivenPlace = {
  readonly name: string;
  /** Attendance of those who have it, and of those who stand by. */
  readonly has: ReadonlySet<string>;
  readonly standsBy: ReadonlySet<string>;
  /** Absent: nobody can stand by for it. */
  readonly standBy?: (who: Given) => void;
  readonly take: (who: Given) => void;
};

/** Gives a shift or a role to people: those on the event's list, or members who are invited with it. Null: closed. */
export function GiveDialog(props: {
  readonly event: string;
  readonly people: readonly AttendeeRow[];
  readonly place: GivenPlace | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('plan');
  return (
    <Dialog
      title={t('give.title', { shift: props.place?.name ?? '' })}
      isOpen={props.place !== null}
      onClose={props.onClose}
      actions={<Button onPress={props.onClose}>{t('give.done')}</Button>}
    >
      {props.place && <GiveForm event={props.event} people={props.people} place={props.place} />}
    </Dialog>
  );
}

function GiveForm(props: {
  readonly event: string;
  readonly people: readonly AttendeeRow[];
  readonly place: GivenPlace;
}) {
  const { t } = useTranslation('plan');
  const [search, setSearch] = useState('');
  const { place } = props;
  const vault = useVault();
  const typed = search.trim();
  const latest = useRef(typed);
  latest.current = typed;
  const members = useView('invitable', { event: props.event, search, limit: SHOWN }) ?? [];
  const onList = peopleFound(props.people, { ...EVERYBODY, search }).slice(0, SHOWN);
  const known = typed ? members : [];
  const give = (how: (who: Given) => void, who: Given) => {
    how(who);
    setSearch('');
  };
  /** Asks who goes by what is typed now, rather than trust what the screen found for fewer letters. */
  const takeOnlyOne = async () => {
    if (!typed) return;
    const event = props.event;
    const found = await vault.view('invitable', { event, search: typed, limit: 2 });
    if (latest.current !== typed) return;
    const open = peopleFound(props.people, { ...EVERYBODY, search: typed }).filter(
      ({ attendance }) => canTake(place, attendance),
    );
    if (open.length + found.length !== 1) return;
    const [person] = open;
    const [member] = found;
    if (person) give(place.take, { attendance: person.attendance.id });
    else if (member) give(place.take, { member: member.id });
  };
  const buttons = (name: string, who: Given, isStandingBy: boolean) => (
    <span className={style.actions}>
      <Button
        icon={Check}
        name={t('give.takeName', { name })}
        onPress={() => give(place.take, who)}
      >
        {t('give.take')}
      </Button>
      {place.standBy && !isStandingBy && (
        <Button
          variant="quiet"
          icon={Hourglass}
          name={t('give.standByName', { name })}
          onPress={() => place.standBy && give(place.standBy, who)}
        >
          {t('give.standBy')}
        </Button>
      )}
    </span>
  );
  return (
    <form
      className={style.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        void takeOnlyOne();
      }}
    >
      <TextField
        label={t('give.search')}
        description={t('give.searchHint')}
        value={search}
        onChange={setSearch}
        maxLength={100}
        autoFocus
      />
      {onList.length > 0 && (
        <section aria-label={t('give.onList')} className={style.found}>
          <h3>{t('give.onList')}</h3>
          <ul>
            {onList.map(({ attendance, name }) => (
              <li key={attendance.id}>
                <span className={style.who}>
                  <strong>{name}</strong>
                  {place.has.has(attendance.id) && <Chip tone="moss">{t('give.has')}</Chip>}
                  {place.standsBy.has(attendance.id) && <Chip>{t('shifts.standBy')}</Chip>}
                  {attendance.rsvp === 'no' && <Chip>{t('give.saysNo')}</Chip>}
                  {attendance.waiting && <Chip>{t('waiting.chip')}</Chip>}
                </span>
                {canTake(place, attendance) &&
                  buttons(name, { attendance: attendance.id }, place.standsBy.has(attendance.id))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {known.length > 0 && (
        <section aria-label={t('give.members')} className={style.found}>
          <h3>{t('give.members')}</h3>
          <ul>
            {known.map((member) => (
              <li key={member.id}>
                <span className={style.who}>
                  <strong>{member.name}</strong>
                  <span className={style.soft}>{countyName(member.county)}</span>
                </span>
                {buttons(member.name, { member: member.id }, false)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {typed && onList.length === 0 && known.length === 0 && <p>{t('give.nobody')}</p>}
    </form>
  );
}

/** Whoever has it already, said no or waits for a place is not asked. */
const canTake = (place: GivenPlace, attendance: AttendeeRow['attendance']): boolean =>
  !place.has.has(attendance.id) && attendance.rsvp !== 'no' && !attendance.waiting;
