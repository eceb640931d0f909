import { House, Merge, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import type { DuplicateGroup } from '../../../core/views/people-views';
import type { MemberRow } from '../../../core/views/views';
import { paths } from '../../../parts/paths';
import { MatchReasons, StrengthChip } from '../../../parts/similar-members/match-words';
import { useTerms } from '../../../parts/terms';
import { Button, LinkButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import style from './duplicates.module.css';

/** What can be done about a group. */
export type Wish = 'merge' | 'different-people' | 'same-household';

/** People who look alike, side by side, why, and what to do about it. */
export function GroupCard(props: {
  readonly group: DuplicateGroup;
  readonly onWish: (wish: Wish) => void;
}) {
  const { group, onWish } = props;
  const { t } = useTranslation('duplicates');
  const names = group.members.map(({ name }) => name);
  const [first = '', second = ''] = names;
  const title =
    names.length > 2
      ? t('groupMore', { first, second, count: names.length - 2 })
      : t('group', { first, second });
  const nameOf = (id: string) => group.members.find((member) => member.id === id)?.name ?? '';
  const isHousehold = group.strength === 'household';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: J and K move from card to card, and letters decide about it.
    <article className={style.card} aria-label={title} tabIndex={0}>
      <div className={style.cardHead}>
        <StrengthChip strength={group.strength} />
        <ul className={style.reasons}>
          {group.pairs.map(({ a, b, match }) => (
            <li key={`${a} ${b}`}>
              {group.members.length > 2 && (
                <strong>{t('pair', { first: nameOf(a), second: nameOf(b) })} </strong>
              )}
              <MatchReasons reasons={match.reasons} />
            </li>
          ))}
        </ul>
      </div>
      <div className={style.people}>
        {group.members.map((member) => (
          <Person key={member.id} member={member} />
        ))}
      </div>
      <div className={style.actions}>
        {isHousehold && <HouseholdButton isFirst onWish={onWish} />}
        {!isHousehold && (
          <Button icon={Merge} onPress={() => onWish('merge')}>
            {t('merge')}
          </Button>
        )}
        <Button icon={UserX} onPress={() => onWish('different-people')}>
          {t('notSame')}
        </Button>
        {!isHousehold && <HouseholdButton onWish={onWish} />}
        {isHousehold && (
          <Button icon={Merge} variant="quiet" onPress={() => onWish('merge')}>
            {t('merge')}
          </Button>
        )}
      </div>
    </article>
  );
}

function HouseholdButton(props: {
  readonly isFirst?: boolean;
  readonly onWish: (wish: Wish) => void;
}) {
  const { t } = useTranslation('duplicates');
  return (
    <Button
      icon={House}
      variant={props.isFirst ? 'secondary' : 'quiet'}
      onPress={() => props.onWish('same-household')}
    >
      {t('sameHousehold')}
    </Button>
  );
}

function Person({ member }: { readonly member: MemberRow }) {
  const { t } = useTranslation('duplicates');
  const terms = useTerms();
  const languages = member.languages.length > 0 ? member.languages : [member.preferredLanguage];
  const details = [
    member.phone || t('noPhone'),
    countyName(member.county),
    languages.map(terms.language).filter(Boolean).join(', '),
  ].filter(Boolean);
  return (
    <div className={style.person}>
      <LinkButton variant="quiet" href={paths.member(member.id)}>
        {member.name}
      </LinkButton>
      {details.map((detail) => (
        <span key={detail} className={style.detail}>
          {detail}
        </span>
      ))}
      {member.tags.length > 0 && (
        <span className={style.tags}>
          {member.tags.slice(0, 4).map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </span>
      )}
    </div>
  );
}
