import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CountyDetail } from '../../core/views/views';
import { useTerms } from '../../parts/terms';
import { useView } from '../../parts/vault-context';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import type { Edit } from './county-editing';
import { FactCard } from './fact-card';
import { factsByTopic } from './facts-by-topic';
import { LawHelp, lawTermsOf } from './law-help';
import css from './sheriffs.module.css';

/** A county's facts by topic; those that ended stay below those that hold. */
export function FactsSection(props: { readonly county: CountyDetail; readonly edit: Edit }) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const groups = useView('workspace', {})?.groups ?? [];
  const { county, edit } = props;
  const facts = county.timeline.flatMap((entry) => (entry.type === 'fact' ? [entry.fact] : []));
  const agencyName = (id: string | null) =>
    county.agencies.length > 1 ? (county.agencies.find((a) => a.id === id)?.name ?? '') : '';
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
      {facts.length === 0 && <p className={css.soft}>{t('county.noFacts')}</p>}
      {factsByTopic(facts).map((group) => (
        <div key={group.topic} className={css.topic}>
          <div className={css.topichead}>
            <h3>{terms.topic(group.topic)}</h3>
            <LawHelp terms={lawTermsOf(group.topic)} />
          </div>
          {group.facts.map((fact) => (
            <FactCard
              key={fact.id}
              fact={fact}
              agencyName={agencyName(fact.agency)}
              groupName={groups.find((g) => g.id === fact.addedBy)?.name ?? ''}
              edit={edit}
            />
          ))}
        </div>
      ))}
    </Section>
  );
}
