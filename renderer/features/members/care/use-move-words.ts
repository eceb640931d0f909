import { useTranslation } from 'react-i18next';
import type { MemberMoment } from '../../../core/views/people-views';
import { rungName } from '../../../parts/rung-name';
import { useLanguage } from '../../../parts/use-language';

type Moved = Extract<MemberMoment, { readonly type: 'moved-on-ladder' }>;

/** Says from where to where someone went. */
export function useMoveWords(): (moved: Moved) => string {
  const { t } = useTranslation('care');
  const language = useLanguage();
  return ({ move, from, to }) => {
    const name = (rung: Moved['from']) => (rung ? rungName(rung, language) : t('ladder.gone'));
    if (move.from === null) return t('ladder.stepOn', { to: name(to) });
    if (move.to === null) return t('ladder.stepOff', { from: name(from) });
    return t('ladder.step', { from: name(from), to: name(to) });
  };
}
