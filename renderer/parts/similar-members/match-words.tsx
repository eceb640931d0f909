import { useTranslation } from 'react-i18next';
import { MATCH_REASONS, type Match, type MatchReason } from '../../core/matching/match';
import { Chip } from '../../ui/chip';
import { useTerms } from '../terms';
import style from './similar-members.module.css';

const TONES = {
  certain: 'moss',
  strong: 'moss',
  likely: 'teal',
  weak: 'neutral',
  household: 'marigold',
} as const;

const speaksAgainst = (reason: MatchReason): boolean => reason.startsWith('other-');

/** How sure a likeness is, as a word. */
export function StrengthChip({ strength }: { readonly strength: Match['strength'] }) {
  const terms = useTerms();
  return <Chip tone={TONES[strength]}>{terms.matchStrength(strength)}</Chip>;
}

/** Why two people look like one, in words: what speaks for it, then what speaks against it. */
export function MatchReasons({ reasons }: { readonly reasons: readonly MatchReason[] }) {
  const { t } = useTranslation('duplicates');
  const terms = useTerms();
  const inOrder = MATCH_REASONS.filter((reason) => reasons.includes(reason));
  const words = (list: readonly MatchReason[]) => list.map(terms.matchReason).join(' · ');
  const pro = inOrder.filter((reason) => !speaksAgainst(reason));
  const contra = inOrder.filter(speaksAgainst);
  return (
    <span>
      {words(pro)}
      {contra.length > 0 && (
        <span className={style.against}>
          {pro.length > 0 ? '; ' : ''}
          {t('but', { reasons: words(contra) })}
        </span>
      )}
    </span>
  );
}
