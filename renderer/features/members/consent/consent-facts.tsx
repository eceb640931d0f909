import { useTranslation } from 'react-i18next';
import { mayContact } from '../../../core/model/consent';
import type { Member } from '../../../core/model/member';
import { CONSENT_PURPOSES } from '../../../core/model/vocabulary';
import { formatDate } from '../../../parts/dates';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { Chip } from '../../../ui/chip';
import { Facts } from '../../../ui/definition';
import style from './consent.module.css';
import { type Answer, answerIn, isChannel, type Purpose } from './consent-answers';

const TONES = { yes: 'moss', no: 'brick', 'from-behind': 'marigold', unknown: 'neutral' } as const;

/** What a member agreed to, each with its day and the way it was given. */
export function ConsentFacts({ member }: { readonly member: Member }) {
  const { t } = useTranslation('keeping');
  const terms = useTerms();
  const language = useLanguage();
  /** What holds for a purpose, and where that comes from. */
  const shown = (purpose: Purpose): { readonly answer: Answer; readonly note: string } => {
    const { answer, given } = answerIn(member, purpose);
    if (answer === 'unknown' && isChannel(purpose)) {
      const general = mayContact(member, purpose);
      return { answer: general, note: general === 'unknown' ? '' : t('consent.asContactNote') };
    }
    if (answer === 'unknown' || !given) return { answer, note: '' };
    const date = given.on ? formatDate(given.on, language, 'medium') : t('consent.noDate');
    return { answer, note: t('consent.given', { date, how: terms.consentWay(given.how) }) };
  };
  return (
    <section className={style.facts} aria-labelledby={`consents-${member.id}`}>
      <h3 id={`consents-${member.id}`}>{t('consent.title')}</h3>
      <Facts
        items={CONSENT_PURPOSES.map((purpose) => {
          const { answer, note } = shown(purpose);
          return {
            term: terms.consentPurpose(purpose),
            value: (
              <span className={style.fact}>
                <Chip tone={TONES[answer]}>{terms.consent(answer)}</Chip>
                {note && <span className={style.note}>{note}</span>}
              </span>
            ),
          };
        })}
      />
    </section>
  );
}
