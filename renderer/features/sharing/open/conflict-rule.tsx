import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import css from '../sharing.module.css';
import type { Decide, Decisions, Rule } from './decisions';

const RULES = ['later', 'ours', 'theirs'] as const satisfies readonly Rule[];

/** The rule for every conflict that nobody decides by hand, and how many those are. */
export function ConflictRule(props: {
  /** Records in which both sides changed something, or which one side deleted while the other wrote in them. */
  readonly conflicts: number;
  readonly decisions: Decisions;
  readonly onDecide: Decide;
  readonly onShow: () => void;
}) {
  const { conflicts, decisions } = props;
  const { t } = useTranslation('incoming');
  const chosen = decisions.settled.size;
  const left = conflicts - chosen;
  return (
    <Section
      title={t('rule.title')}
      actions={<Button onPress={props.onShow}>{t('rule.show')}</Button>}
    >
      <RadioField<Rule>
        label={t('rule.label')}
        orientation="horizontal"
        value={decisions.rule}
        onChange={(rule) => props.onDecide((before) => ({ ...before, rule }))}
        options={RULES.map((rule) => ({
          id: rule,
          label: t(`rule.${rule}`),
          description: t(`rule.${rule}Hint`),
        }))}
      />
      <p role="status" className={css.note}>
        {left === 0 ? t('rule.decidesNone') : t('rule.decides', { count: left })}
        {left > 0 && chosen > 0 && ` ${t('rule.chosen', { count: chosen })}`}
      </p>
    </Section>
  );
}
