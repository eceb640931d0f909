import { Check, UserPlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import type { SimilarMember } from '../../../core/views/people-views';
import type { AttendeeRow } from '../../../core/views/views';
import { FreeTextHint } from '../../../parts/free-text-hint';
import { MatchReasons } from '../../../parts/similar-members/match-words';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { useVault, useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import style from './people.module.css';
import { EVERYBODY, peopleFound } from './people-filter';
import { SHOWN, useAlike, withAlike } from './walk-in-alike';
import { meantByEnter } from './walk-in-enter';

type WalkInProps = {
  readonly event: string;
  readonly people: readonly AttendeeRow[];
};

/** Marks someone present who is at the door: from the list, a member who was not on it, or a name only. */
export function WalkInDialog(
  props: WalkInProps & { readonly isOpen: boolean; readonly onClose: () => void },
) {
  const { t } = useTranslation('events');
  return (
    <Dialog
      title={t('walkIn.title')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={<Button onPress={props.onClose}>{t('walkIn.close')}</Button>}
    >
      <WalkInForm event={props.event} people={props.people} />
    </Dialog>
  );
}

function WalkInForm({ event, people }: WalkInProps) {
  const { t } = useTranslation('events');
  const terms = useTerms();
  const run = useRun();
  const [name, setName] = useState('');
  const typed = name.trim();
  const vault = useVault();
  const asking = useRef(false);
  const latest = useRef(typed);
  latest.current = typed;
  const members = useView('invitable', { event, search: name, limit: SHOWN });
  const alike = useAlike(typed);
  const namedOnList = typed
    ? peopleFound(people, { ...EVERYBODY, search: name }).slice(0, SHOWN)
    : [];
  const named = typed ? (members ?? []) : [];
  const { onList, known } = withAlike(namedOnList, named, people, alike);

  const saved = (done: unknown) => {
    if (done) setName('');
  };
  const markPresent = async (attendance: string) =>
    saved(
      await run(
        { type: 'mark-attendance', attendance: [attendance], mark: 'present' },
        { toast: t('walkIn.done') },
      ),
    );
  const add = async (member: string | null) =>
    saved(
      await run(
        { type: 'add-walk-in', event, member, name: member === null ? typed : '' },
        { toast: t('walkIn.done') },
      ),
    );

  const takeMeant = async () => {
    if (asking.current) return;
    asking.current = true;
    const meant = await meantByEnter(vault, { event, people, typed });
    // Whoever typed on meanwhile means someone else.
    if (latest.current === typed) {
      if (meant?.type === 'on-list') await markPresent(meant.attendance);
      else if (meant?.type === 'member') await add(meant.member);
      else if (meant) await add(null);
    }
    asking.current = false;
  };

  return (
    <form
      className={style.walkIn}
      onSubmit={(submit) => {
        submit.preventDefault();
        void takeMeant();
      }}
    >
      <TextField
        label={t('walkIn.name')}
        description={t('walkIn.nameHint')}
        value={name}
        onChange={setName}
        maxLength={100}
        autoFocus
      />
      <FreeTextHint text={name} onChange={setName} />
      {onList.length > 0 && (
        <ul className={style.choices} aria-label={t('walkIn.onList')}>
          {onList.map((person) => (
            <li key={person.attendance.id}>
              <span className={style.choice}>
                <strong>{person.name}</strong>
                <Chip>
                  {person.attendance.mark === 'blank'
                    ? t('walkIn.onList')
                    : terms.mark(person.attendance.mark)}
                </Chip>
                <Why of={person.attendance.member} among={alike} />
              </span>
              <Button
                icon={Check}
                isDisabled={person.attendance.mark === 'present'}
                onPress={() => void markPresent(person.attendance.id)}
              >
                {terms.mark('present')}
                <span className={style.unseen}> {person.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <ul className={style.choices} aria-label={t('walkIn.known')}>
          {known.map((member) => (
            <li key={member.id}>
              <span className={style.choice}>
                <strong>{member.name}</strong>
                <span className={style.soft}>{countyName(member.county)}</span>
                <Why of={member.id} among={alike} />
              </span>
              <Button icon={UserPlus} onPress={() => void add(member.id)}>
                {t('walkIn.addMember', { name: member.name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {typed && (
        <div>
          <Button icon={UserPlus} onPress={() => void add(null)}>
            {t('walkIn.addName', { name: typed })}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Why the person looks like who was typed, where that is known. */
function Why(props: { readonly of: string | null; readonly among: readonly SimilarMember[] }) {
  const match = props.among.find(({ row }) => row.id === props.of)?.match;
  if (!match) return null;
  return (
    <span className={style.soft}>
      <MatchReasons reasons={match.reasons} />
    </span>
  );
}
