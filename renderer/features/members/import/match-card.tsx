import { useTranslation } from 'react-i18next';
import { formatPhone } from '../../../core/matching/phones';
import { countyName } from '../../../core/model/county';
import type { RowMatch } from '../../../core/tables/table-plan';
import { useTerms } from '../../../parts/terms';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import css from './import.module.css';

/** Someone whom a row may be about: what is known of them, how sure it is and why, and the way to say yes. */
export function MatchCard(props: {
  readonly match: RowMatch;
  readonly number: number;
  readonly onChoose: () => void;
}) {
  const { match } = props;
  const { t } = useTranslation('tables');
  const terms = useTerms();
  const member = useView('member', { id: match.member })?.member;
  const known = member
    ? [
        [t('who.phone'), member.phones.map(formatPhone).join(', ')],
        [t('who.email'), member.emails.join(', ')],
        [t('who.county'), countyName(member.county)],
        [t('who.zip'), member.zip],
        [t('who.language'), terms.language(member.preferredLanguage)],
        [t('who.tags'), member.tags.join(', ')],
      ].filter(([, value]) => value)
    : [];
  return (
    <div className={css.match}>
      <div className={css.matchHead}>
        <kbd className={css.key}>{props.number}</kbd>
        <span className={css.strong}>{match.name}</span>
        <Chip
          tone={match.strength === 'certain' || match.strength === 'strong' ? 'teal' : 'neutral'}
        >
          {terms.matchStrength(match.strength)}
        </Chip>
      </div>
      <p className={css.hint}>{match.reasons.map(terms.matchReason).join(', ')}</p>
      <dl className={css.pairs}>
        {known.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onPress={props.onChoose}>{t('who.is', { name: match.name })}</Button>
      </div>
    </div>
  );
}
