import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CountyDetail } from '../../core/views/views';
import { useTerms } from '../../parts/terms';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import type { Edit } from './county-editing';
import { QuoteBlock } from './quote-block';
import { RowActions } from './row-actions';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';

/** What a county's officials said, word for word, newest first. */
export function StatementsSection(props: { readonly county: CountyDetail; readonly edit: Edit }) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const dates = useDates();
  const { county, edit } = props;
  const said = county.timeline.flatMap((entry) => (entry.type === 'statement' ? [entry] : []));
  return (
    <Section
      title={t('county.statements')}
      actions={
        county.officials.length > 0 && (
          <Button
            icon={Plus}
            onPress={() => edit({ type: 'statement', statement: null, start: {} })}
          >
            {t('county.addStatement')}
          </Button>
        )
      }
    >
      {said.length === 0 && <p className={css.soft}>{t('county.noStatements')}</p>}
      {said.map(({ statement, official }) => (
        <div key={statement.id} className={css.rowline}>
          <QuoteBlock words={statement.quote}>
            {[
              official?.name,
              terms.statementKind(statement.kind),
              dates.loose(statement.date),
              statement.place,
              statement.source || (statement.meeting ? t('statement.heardAtMeeting') : ''),
            ]
              .filter(Boolean)
              .join(' · ')}
          </QuoteBlock>
          <RowActions
            kind="statement"
            id={statement.id}
            name={t('timeline.statement')}
            deleted={t('statement.deleted')}
            onEdit={() => edit({ type: 'statement', statement, start: {} })}
          />
        </div>
      ))}
    </Section>
  );
}
