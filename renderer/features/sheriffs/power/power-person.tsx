import { Move, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PowerRow } from '../../../core/views/power-map-view';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { Button, IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Section } from '../../../ui/page';
import { useDates } from '../use-dates';
import css from './power.module.css';
import { usePowerWords } from './use-power-words';

/** One official on the power map: how their place changed, and who can reach them. */
export function PowerPerson(props: {
  readonly row: PowerRow;
  readonly onMove: () => void;
  readonly onReach: () => void;
}) {
  const { t } = useTranslation('power');
  const terms = useTerms();
  const dates = useDates();
  const words = usePowerWords(useLanguage());
  const run = useRun();
  const { official, history, reach } = props.row;
  const remove = (kind: 'stance' | 'reach', id: string, toast: string) =>
    void run({ type: 'delete-records', kind, ids: [id] }, { toast });
  return (
    <div className={css.panel}>
      <h2>{official.name}</h2>
      <p className={css.soft}>{official.office}</p>
      <Section
        title={t('person.history')}
        actions={
          <Button icon={Move} onPress={props.onMove}>
            {t('person.move')}
          </Button>
        }
      >
        {history.length === 0 && <p className={css.soft}>{t('person.noHistory')}</p>}
        <ul className={css.entries}>
          {history.map((stance) => (
            <li key={stance.id}>
              <div>
                <p>
                  {t('person.entry', {
                    date: dates.day(stance.date),
                    stance: words.stance(stance.stance),
                    influence: words.influence(stance.influence),
                  })}
                </p>
                {stance.why && <p>{stance.why}</p>}
                <p className={css.soft}>
                  {[terms.sourceKind(stance.sourceKind), stance.source].filter(Boolean).join(' · ')}
                </p>
              </div>
              <IconButton
                icon={Trash2}
                label={t('person.remove', { date: dates.day(stance.date) })}
                onPress={() => remove('stance', stance.id, t('person.removed'))}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={t('person.reach')}
        actions={
          <Button icon={Plus} onPress={props.onReach}>
            {t('person.addReach')}
          </Button>
        }
      >
        {reach.length === 0 && <p className={css.soft}>{t('person.noReach')}</p>}
        <ul className={css.entries}>
          {reach.map(({ reach: way, name, isOurs }) => (
            <li key={way.id}>
              <p>
                {way.how ? t('person.how', { name, how: way.how }) : name}{' '}
                {isOurs && <Chip tone="teal">{t('person.ours')}</Chip>}
              </p>
              <IconButton
                icon={Trash2}
                label={t('person.removeReach', { name })}
                onPress={() => remove('reach', way.id, t('person.reachRemoved'))}
              />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
