import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HouseholdRow } from '../../../core/views/people-views';
import { paths } from '../../../parts/paths';
import { Section } from '../../../ui/page';
import css from './care.module.css';

/** Who else is in a member's household, and the phone that they share: so that one call reaches all of them, and nobody takes them for one person. */
export function LivesWith(props: { readonly member: string; readonly row: HouseholdRow }) {
  const { t } = useTranslation('care');
  const { household, members, sharedPhones } = props.row;
  const others = members.filter(({ id }) => id !== props.member);
  if (others.length === 0) return null;
  return (
    <Section title={t('household.title')}>
      <ul className={css.people}>
        {others.map(({ id, name }) => (
          <li key={id}>
            <Link href={paths.member(id)} className={css.person ?? ''}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {household.name && (
        <p className={css.soft}>{t('household.name', { name: household.name })}</p>
      )}
      {sharedPhones.length > 0 && (
        <p className={css.soft}>{t('household.shared', { phones: sharedPhones.join(', ') })}</p>
      )}
    </Section>
  );
}
