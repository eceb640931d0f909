import { Trash2, UserMinus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Household } from '../../../core/model/household';
import type { MemberRow } from '../../../core/views/views';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { paths } from '../../../parts/paths';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button, LinkButton } from '../../../ui/button';
import { MemberSearch } from '../member-search';
import style from './households.module.css';

/** One household: its name, its people and the phones that they share. Calls `onGone` once it is deleted. */
export function HouseholdPanel({
  id,
  onGone,
}: {
  readonly id: string;
  readonly onGone: () => void;
}) {
  const { t } = useTranslation('duplicates');
  const run = useRun();
  const row = useView('household', { id });
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = Boolean(row);
  useEffect(() => {
    if (isHere) heading.current?.focus({ preventScroll: true });
  }, [isHere]);
  if (row === undefined) return <div className={style.panel} />;
  if (row === null) return <p className={style.panel}>{t('household.missing')}</p>;

  const put = (member: MemberRow, household: string | null) =>
    run(
      { type: 'edit-record', kind: 'member', id: member.id, patch: { household } },
      {
        toast: t(household === null ? 'household.tookOut' : 'household.addedPerson', {
          name: member.name,
        }),
      },
    );
  const remove = async () => {
    const done = await run(
      { type: 'delete-records', kind: 'household', ids: [id] },
      { toast: t('household.removed') },
    );
    if (done) onGone();
  };
  return (
    <div className={style.panel}>
      <h2 ref={heading} tabIndex={-1} className={style.title}>
        {row.household.name || t('household.unnamed')}
      </h2>
      {row.sharedPhones.length > 0 && (
        <p>
          {t('household.sharedPhones')}: <strong>{row.sharedPhones.join(', ')}</strong>
        </p>
      )}
      <section className={style.part} aria-labelledby={`${id} people`}>
        <h3 id={`${id} people`}>{t('household.people')}</h3>
        {row.members.length === 0 && <p className={style.soft}>{t('household.nobody')}</p>}
        <ul className={style.people}>
          {row.members.map((member) => (
            <li key={member.id}>
              <span className={style.who}>
                <LinkButton variant="quiet" href={paths.member(member.id)}>
                  {member.name}
                </LinkButton>
                <span className={style.soft}>{member.phone}</span>
              </span>
              <Button
                variant="quiet"
                icon={UserMinus}
                name={`${t('household.takeOut')}: ${member.name}`}
                onPress={() => void put(member, null)}
              >
                {t('household.takeOut')}
              </Button>
            </li>
          ))}
        </ul>
        <MemberSearch
          label={t('household.addPerson')}
          except={new Set(row.members.map((member) => member.id))}
          onChoose={(member) => void put(member, id)}
        />
      </section>
      <NameForm key={row.household.name} household={row.household} />
      <div>
        <Button variant="danger" icon={Trash2} onPress={() => void remove()}>
          {t('household.remove')}
        </Button>
      </div>
    </div>
  );
}

function NameForm({ household }: { readonly household: Household }) {
  const { t } = useTranslation('duplicates');
  const run = useRun();
  const [name, setName] = useState(household.name);
  const isSame = name.trim() === household.name;
  const save = () =>
    run(
      { type: 'edit-record', kind: 'household', id: household.id, patch: { name } },
      { toast: t('household.saved') },
    );
  return (
    <form
      className={style.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) void save();
      }}
    >
      <GuardedTextField
        label={t('household.rename')}
        description={t('household.renameHint')}
        value={name}
        onChange={setName}
        maxLength={100}
      />
      <div>
        <Button type="submit" isDisabled={isSame || name.trim() === ''}>
          {t('household.save')}
        </Button>
      </div>
    </form>
  );
}
