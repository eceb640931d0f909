import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../core/model/fact';
import type { CountyDetail } from '../../core/views/views';
import { useTerms } from '../../parts/terms';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import type { Edit } from './county-editing';
import { CountyChips } from './facts/county-chips';
import { TopicFacts } from './facts/topic-facts';
import { factsByTopic } from './facts-by-topic';
import { LawHelp, lawTermsOf } from './law-help';
import css from './sheriffs.module.css';
import { useValueWords } from './use-value-words';

/** A county's facts by topic; those that ended stay below those that hold. */
export function FactsSection(props: { readonly county: CountyDetail; readonly edit: Edit }) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const { t: file } = useTranslation('county-file');
  const values = useValueWords();
  const workspace = useView('workspace', {});
  const today = workspace?.today ?? '';
  const { county, edit } = props;
  const facts = county.timeline.flatMap((entry) => (entry.type === 'fact' ? [entry.fact] : []));
  const agencyName = (id: string | null) =>
    county.agencies.length > 1 ? (county.agencies.find((a) => a.id === id)?.name ?? '') : '';
  const groupName = (fact: Fact) =>
    workspace?.groups.find((group) => group.id === fact.addedBy)?.name ?? '';
  const contradictions = (fact: Fact) => [
    ...facts
      .filter(({ id }) => id === fact.disputes)
      .map(({ value }) => file('disputes.contradicts', { value: values.show(value) })),
    ...facts
      .filter(({ disputes }) => disputes === fact.id)
      .map((other) => {
        const said = { value: values.show(other.value), group: groupName(other) };
        return said.group
          ? file('disputes.contradictedByGroup', said)
          : file('disputes.contradictedBy', said);
      }),
  ];
  return (
    <Section
      title={t('county.facts')}
      actions={
        <Button
          icon={Plus}
          onPress={() => edit({ type: 'fact', aim: { type: 'add', topic: 'agreement-287g' } })}
        >
          {t('county.addFact')}
        </Button>
      }
    >
      {county.fips !== null && <CountyChips facts={facts} today={today} />}
      {facts.length === 0 && <p className={css.soft}>{t('county.noFacts')}</p>}
      {factsByTopic(facts).map((group) => (
        <div key={group.topic} className={css.topic}>
          <div className={css.topichead}>
            <h3>{terms.topic(group.topic)}</h3>
            <LawHelp terms={lawTermsOf(group.topic)} />
          </div>
          <TopicFacts
            topic={group.topic}
            facts={group.facts}
            laws={county.laws}
            today={today}
            edit={edit}
            cardOf={(fact) => ({
              agencyName: agencyName(fact.agency),
              groupName: groupName(fact),
              contradictions: contradictions(fact),
            })}
          />
        </div>
      ))}
    </Section>
  );
}
