import { CalendarPlus, Merge, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPhone } from '../../core/matching/phones';
import { countyName } from '../../core/model/county';
import type { Member } from '../../core/model/member';
import { EraseDialog } from '../../parts/keeping/erase-dialog';
import { RecordNotes } from '../../parts/notes/record-notes';
import { paths } from '../../parts/paths';
import { useTerms } from '../../parts/terms';
import { useRun } from '../../parts/use-run';
import { useView } from '../../parts/vault-context';
import { LinkButton } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Facts } from '../../ui/definition';
import { MenuButton } from '../../ui/menu';
import { MemberCare } from './care/member-care';
import { ConsentFacts } from './consent/consent-facts';
import { MergeDialog } from './duplicates/merge-dialog';
import { InviteDialog } from './invite-dialog';
import style from './members.module.css';

/** One member beside the list: what is known, notes, events. Calls `onGone` once it is deleted. */
export function MemberPanel({ id, onGone }: { readonly id: string; readonly onGone: () => void }) {
  const { t } = useTranslation('members');
  const { t: keeping } = useTranslation('keeping');
  const run = useRun();
  const detail = useView('member', { id });
  const { t: duplicates } = useTranslation('duplicates');
  const [inviting, setInviting] = useState(false);
  const [merging, setMerging] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = Boolean(detail);
  useEffect(() => {
    if (isHere) heading.current?.focus({ preventScroll: true });
  }, [isHere]);

  if (detail === undefined) return <div className={style.panel} />;
  if (detail === null) return <p className={style.panel}>{t('panel.missing')}</p>;
  const { member } = detail;
  const deleteMember = async () => {
    setDeleting(false);
    const done = await run(
      { type: 'delete-records', kind: 'member', ids: [id] },
      { toast: t('deleted', { count: 1 }) },
    );
    if (done) onGone();
  };
  return (
    <div className={style.panel}>
      <header className={style.panelHead}>
        <h2 ref={heading} tabIndex={-1}>
          {detail.name}
        </h2>
        {member.consentContact === 'no' && <Chip tone="brick">{t('doNotContact')}</Chip>}
        <div className={style.panelActions}>
          <LinkButton icon={Pencil} href={paths.editMember(id)}>
            {t('panel.edit')}
          </LinkButton>
          <MenuButton
            label={t('panel.more')}
            items={[
              {
                id: 'invite',
                label: t('panel.invite'),
                icon: CalendarPlus,
                onAction: () => setInviting(true),
              },
              {
                id: 'merge',
                label: duplicates('mergeWith'),
                icon: Merge,
                onAction: () => setMerging(true),
              },
              {
                id: 'delete',
                label: t('panel.delete'),
                icon: Trash2,
                tone: 'danger',
                onAction: () => setDeleting(true),
              },
            ]}
          />
        </div>
      </header>
      <MemberCare
        id={id}
        name={detail.name}
        notes={<RecordNotes subject={id} notes={detail.notes} />}
      >
        <MemberFacts member={member} />
        <ConsentFacts member={member} />
      </MemberCare>
      <EraseDialog
        title={keeping('erase.memberTitle', { name: detail.name })}
        body={keeping('erase.memberBody')}
        erase={keeping('erase.delete')}
        keep={keeping('erase.keep')}
        isOpen={deleting}
        onErase={() => void deleteMember()}
        onClose={() => setDeleting(false)}
      />
      <InviteDialog members={inviting ? [id] : null} onClose={() => setInviting(false)} />
      <MergeDialog members={merging ? [id] : null} onClose={() => setMerging(false)} />
    </div>
  );
}

function MemberFacts({ member }: { readonly member: Member }) {
  const { t } = useTranslation('members');
  const terms = useTerms();
  const groups = useView('member-facets', {})?.groups ?? [];
  const items: { term: string; value: ReactNode }[] = [];
  const say = (term: string, value: ReactNode) => items.push({ term, value });
  const lines = (values: readonly string[]) =>
    values.map((value) => <div key={value}>{value}</div>);
  if (member.preferredName) {
    say(t('panel.givenName'), `${member.givenName} ${member.familyNames}`.trim());
  }
  if (member.phones.length > 0) say(t('panel.phones'), lines(member.phones.map(formatPhone)));
  if (member.emails.length > 0) say(t('panel.emails'), member.emails.map(brokenAtSign));
  if (member.county) say(t('panel.county'), countyName(member.county));
  if (member.zip) say(t('panel.zip'), member.zip);
  if (member.preferredLanguage) {
    say(t('panel.preferred'), terms.language(member.preferredLanguage));
  }
  const others = member.languages.filter((code) => code !== member.preferredLanguage);
  if (others.length > 0) say(t('panel.languages'), others.map(terms.language).join(', '));
  const names = groups.filter((group) => member.groups.includes(group.id)).map(({ name }) => name);
  if (names.length > 0) say(t('panel.groups'), lines(names));
  if (member.roles.length > 0) say(t('panel.roles'), member.roles.map(terms.role).join(', '));
  if (member.tags.length > 0) {
    say(
      t('panel.tags'),
      <span className={style.tags}>
        {member.tags.map((tag) => (
          <Chip key={tag}>{tag}</Chip>
        ))}
      </span>,
    );
  }
  return <Facts items={items} />;
}

/** An email on a line of its own, which parts before the `@` rather than within a word when it is too long. */
const brokenAtSign = (email: string) => {
  const sign = email.lastIndexOf('@');
  return (
    <div key={email}>
      {email.slice(0, sign)}
      <wbr />
      {email.slice(sign)}
    </div>
  );
};
