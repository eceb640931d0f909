import { Printer } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useView } from '../../../parts/vault-context';
import { LinkButton } from '../../../ui/button';
import { RadioField } from '../../../ui/radio-field';
import members from '../members.module.css';
import style from './consent.module.css';
import {
  type Answer,
  answered,
  answerIn,
  answersTo,
  type Consents,
  givenAs,
  isChannel,
  type Purpose,
} from './consent-answers';
import { consentWords } from './consent-words';
import { GivenField } from './given-field';

type FieldsProps = {
  readonly draft: Consents;
  readonly onChange: (patch: Partial<Consents>) => void;
};

const HINTED = { contact: 'contact', share: 'share', photo: 'photo' } as const;
const WAYS_TO_REACH = ['phone', 'text', 'email'] as const;

/** What the person agreed to, purpose by purpose, with the words to say before asking. */
export function ConsentFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('keeping');
  const terms = useTerms();
  const heading = useId();
  const channels = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be a heading that screen readers jump to
    <div role="group" aria-labelledby={heading} className={members.group}>
      <h3 id={heading}>{t('consent.title')}</h3>
      <p className={style.note}>{t('consent.lead', { unknown: terms.consent('unknown') })}</p>
      <figure className={style.say}>
        <figcaption>{t('consent.say')}</figcaption>
        <blockquote>{consentWords(t, { until: '', contact: '' })}</blockquote>
        <LinkButton icon={Printer} href={paths.consentSheet}>
          {t('consent.sheet')}
        </LinkButton>
      </figure>
      <ConsentField purpose="contact" draft={draft} onChange={onChange} />
      {/* biome-ignore lint/a11y/useSemanticElements: the same look as the rest of the form */}
      <div role="group" aria-labelledby={channels} className={style.channels}>
        <p id={channels}>{t('consent.channels')}</p>
        {WAYS_TO_REACH.map((purpose) => (
          <ConsentField key={purpose} purpose={purpose} draft={draft} onChange={onChange} />
        ))}
      </div>
      <ConsentField purpose="share" draft={draft} onChange={onChange} />
      <ConsentField purpose="photo" draft={draft} onChange={onChange} />
    </div>
  );
}

function ConsentField({ purpose, draft, onChange }: FieldsProps & { readonly purpose: Purpose }) {
  const { t } = useTranslation('keeping');
  const terms = useTerms();
  const today = useView('workspace', {})?.today ?? '';
  const { answer, given } = answerIn(draft, purpose);
  const label = (each: Answer) =>
    isChannel(purpose) && each === 'unknown' ? t('consent.asContact') : terms.consent(each);
  const hint = purpose in HINTED ? HINTED[purpose as keyof typeof HINTED] : null;
  const question = t(`consent.question.${purpose}`);
  return (
    <div className={style.consent}>
      <RadioField
        label={question}
        description={hint ? t(`consent.hint.${hint}`) : undefined}
        value={answer}
        onChange={(next) => {
          if (next !== answer) onChange(answered(purpose, next, today));
        }}
        options={answersTo(purpose).map((id) => ({ id, label: label(id) }))}
        orientation="horizontal"
      />
      {answer !== 'unknown' && (
        <GivenField
          question={question}
          given={given}
          onChange={(next) => onChange(givenAs(purpose, next))}
        />
      )}
    </div>
  );
}
