import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../core/model/fact';
import { lawsOn, type StateLaw } from '../../../core/sheriffs/state-law';
import type { Edit } from '../county-editing';
import { FactCard } from '../fact-card';
import { LawWords } from '../law/law-words';
import css from '../sheriffs.module.css';
import own from './topic-facts.module.css';

/** Topics in which what is said, what is done and what the law asks are three things (`domain.md` 1.2). */
const WITH_BASIS: readonly Fact['topic'][] = ['detainer-hold', 'detainer-notify'];

export const hasBasis = (topic: Fact['topic']): boolean => WITH_BASIS.includes(topic);

/** The facts of one topic. `cardOf` says what else a card needs to know. */
export function TopicFacts(props: {
  readonly topic: Fact['topic'];
  readonly facts: readonly Fact[];
  readonly laws: readonly StateLaw[];
  readonly today: string;
  readonly cardOf: (fact: Fact) => {
    readonly agencyName: string;
    readonly groupName: string;
    readonly contradictions: readonly string[];
  };
  readonly edit: Edit;
}) {
  const { t } = useTranslation('county-file');
  const cards = (facts: readonly Fact[]) =>
    facts.map((fact) => (
      <FactCard key={fact.id} fact={fact} edit={props.edit} {...props.cardOf(fact)} />
    ));
  if (!hasBasis(props.topic)) return cards(props.facts);
  const said = (basis: Fact['basis']) => props.facts.filter((fact) => fact.basis === basis);
  const laws = lawsOn(props.laws, props.topic, props.today);
  const unsaid = said('');
  return (
    <div className={own.bases}>
      <section className={own.basis} aria-label={t('basis.stated')}>
        <h4>{t('basis.stated')}</h4>
        {cards(said('stated'))}
        {said('stated').length === 0 && <p className={css.soft}>{t('basis.noneYet')}</p>}
      </section>
      <section className={own.basis} aria-label={t('basis.practice')}>
        <h4>{t('basis.practice')}</h4>
        {cards(said('practice'))}
        {said('practice').length === 0 && <p className={css.soft}>{t('basis.noneYet')}</p>}
      </section>
      {unsaid.length > 0 && (
        <section className={own.basis} aria-label={t('basis.none')}>
          <h4>{t('basis.none')}</h4>
          {cards(unsaid)}
        </section>
      )}
      <section className={own.basis} aria-label={t('basis.floor')}>
        <h4>{t('basis.floor')}</h4>
        {laws.length === 0 && <p className={css.soft}>{t('basis.noLaw')}</p>}
        {laws.map((law) => (
          <div key={law.code} className={css.card}>
            <LawWords law={law} />
          </div>
        ))}
      </section>
    </div>
  );
}
