import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../core/model/fact';
import { FIELDS_OF_POWER } from '../../../core/sheriffs/fields-of-power';
import { heldOn } from '../../../core/sheriffs/held-on';
import { useTerms } from '../../../parts/terms';
import { Icon } from '../../../ui/icon';
import { useValueWords } from '../use-value-words';
import css from './county-chips.module.css';

/** What holds today in each of the four fields in which agencies help ICE or do not. Never added up. */
export function CountyChips(props: { readonly facts: readonly Fact[]; readonly today: string }) {
  const { t } = useTranslation('county-file');
  const terms = useTerms();
  const values = useValueWords();
  const held = props.facts.filter((fact) => heldOn(fact, { day: props.today, knownThen: false }));
  return (
    <dl className={css.chips} aria-label={t('chips.label')}>
      {FIELDS_OF_POWER.map(({ field, topics }) => {
        const facts = held.filter(({ topic }) => (topics as readonly string[]).includes(topic));
        return (
          <div key={field} className={css.chip} data-blank={facts.length === 0 ? '' : undefined}>
            <dt>{t(`chips.${field}`)}</dt>
            {facts.length === 0 && <dd>{t('chips.nothing')}</dd>}
            {facts.map((fact) => (
              <dd key={fact.id}>
                {t('chips.entry', {
                  topic: terms.topic(fact.topic),
                  value: values.show(fact.value),
                })}
                {fact.confidence === 'disputed' && (
                  <span className={css.disputed}>
                    <Icon of={CircleAlert} size={14} /> {t('chips.disputed')}
                  </span>
                )}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
