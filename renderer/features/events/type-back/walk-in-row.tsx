import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import { LANGUAGES } from '../../../core/model/vocabulary';
import { FreeTextHint } from '../../../parts/free-text-hint';
import { useTerms } from '../../../parts/terms';
import { Button } from '../../../ui/button';
import { Segmented } from '../../../ui/segmented';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import type { WrittenRow } from '../../../vault/vault';
import css from './type-back.module.css';
import type { Offer } from './walk-in-offers';

/** What else a written row says, besides the name. */
export type RowAnswers = Pick<
  WrittenRow,
  'mayContact' | 'contact' | 'firstTime' | 'preferredLanguage'
>;

export const NO_ANSWERS: RowAnswers = {
  mayContact: null,
  contact: '',
  firstTime: null,
  preferredLanguage: null,
};

/** The choice of nobody we know. */
export const NAME_ONLY = 'name';

const ANSWERS = ['unsaid', 'yes', 'no'] as const;
const toAnswer = (said: boolean | null) => (said === null ? 'unsaid' : said ? 'yes' : 'no');
const fromAnswer = (answer: (typeof ANSWERS)[number]) =>
  answer === 'unsaid' ? null : answer === 'yes';
const UNKNOWN = 'unknown';

/**
 * Someone who wrote themselves onto the paper: who it may be, to choose with the arrow keys or a click, and what else
 * stands on the row. `active`: the id of an offer, or `NAME_ONLY`; null: nothing is chosen yet.
 */
export function WalkInRow(props: {
  readonly list: string;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly offers: readonly Offer[];
  readonly active: string | null;
  readonly onChoose: (choice: string) => void;
  readonly answers: RowAnswers;
  readonly onAnswers: (answers: RowAnswers) => void;
  readonly onAdd: () => void;
}) {
  const { t } = useTranslation('after');
  const terms = useTerms();
  const { name, answers, active } = props;
  const answer = (patch: Partial<RowAnswers>) => props.onAnswers({ ...answers, ...patch });
  const becomesMember = answers.mayContact === true && answers.contact.trim() !== '';
  const choices = [
    {
      id: NAME_ONLY,
      label: t(becomesMember ? 'walkIn.newMember' : 'walkIn.nameOnly', { name }),
      detail: '',
    },
    ...props.offers.map((offer) => ({
      id: offer.id,
      label: offer.type === 'line' ? offer.line.name : offer.member.name,
      detail:
        offer.type === 'line'
          ? t('walkIn.onList', { code: offer.line.code })
          : [t('walkIn.member'), countyName(offer.member.county)].filter(Boolean).join(' · '),
    })),
  ];
  const yesNo = ANSWERS.map((id) => ({
    id,
    label: t(id === 'unsaid' ? 'walkIn.notSaid' : `walkIn.${id}`),
  }));
  return (
    <section className={css.walkIn} aria-label={t('walkIn.title')}>
      {name === '' ? (
        <p className={css.soft}>{t('walkIn.typeName')}</p>
      ) : (
        <>
          <FreeTextHint text={name} onChange={props.onName} />
          <div
            id={props.list}
            role="listbox"
            aria-label={t('walkIn.whoIsIt')}
            className={css.offers}
            tabIndex={-1}
          >
            {choices.map((choice) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
              <div
                key={choice.id}
                id={`${props.list}-${choice.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={choice.id === active}
                className={css.offer}
                onClick={() => props.onChoose(choice.id)}
              >
                <strong>{choice.label}</strong>
                {choice.detail && <span className={css.soft}>{choice.detail}</span>}
              </div>
            ))}
          </div>
        </>
      )}
      <div className={css.answers}>
        <div className={css.answer}>
          <span className={css.answerLabel}>{t('walkIn.mayContact')}</span>
          <Segmented
            label={t('walkIn.mayContact')}
            value={toAnswer(answers.mayContact)}
            onChange={(said) => answer({ mayContact: fromAnswer(said) })}
            options={yesNo}
          />
        </div>
        <div className={css.answer}>
          <span className={css.answerLabel}>{t('walkIn.firstTime')}</span>
          <Segmented
            label={t('walkIn.firstTime')}
            value={toAnswer(answers.firstTime)}
            onChange={(said) => answer({ firstTime: fromAnswer(said) })}
            options={yesNo}
          />
        </div>
        <TextField
          label={t('walkIn.contact')}
          description={t('walkIn.contactHint')}
          value={answers.contact}
          onChange={(contact) => answer({ contact })}
          isDisabled={answers.mayContact !== true}
          maxLength={254}
        />
        <SelectField
          label={t('walkIn.language')}
          value={answers.preferredLanguage ?? UNKNOWN}
          onChange={(code) => answer({ preferredLanguage: code === UNKNOWN ? null : code })}
          options={[
            { id: UNKNOWN, label: t('walkIn.languageNone') },
            ...LANGUAGES.map((id) => ({ id, label: terms.language(id) })),
          ]}
        />
      </div>
      <div className={css.add}>
        <Button variant="primary" isDisabled={name === ''} onPress={props.onAdd}>
          {t('walkIn.add')}
        </Button>
        <p className={css.soft}>
          {t(answers.mayContact === true ? 'walkIn.memberHint' : 'walkIn.nameHint')}
        </p>
      </div>
    </section>
  );
}
