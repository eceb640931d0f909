import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '../../core/views/views';
import { formatCount } from '../../parts/dates';
import { paths } from '../../parts/paths';
import { useLanguage } from '../../parts/use-language';
import { useView } from '../../parts/vault-context';
import { LinkButton } from '../../ui/button';
import { FormActions, Section } from '../../ui/page';
import css from './settings.module.css';

/** How much this computer holds, in counts. */
export function HeldSection({ workspace }: { readonly workspace: WorkspaceView }) {
  const { t } = useTranslation('settings');
  const { t: keeping } = useTranslation('keeping');
  const language = useLanguage();
  const log = useView('exchange-log', {});
  const { members, events, meetings } = workspace.counts;
  const numbers = [
    { term: t('held.members'), count: members },
    { term: t('held.events'), count: events },
    { term: t('held.meetings'), count: meetings },
    { term: t('held.groups'), count: workspace.groups.length },
    { term: t('held.files'), count: log?.length ?? 0 },
  ];
  return (
    <Section title={t('held.title')}>
      <div className={css.panel}>
        <p className={css.note}>{t('held.lead')}</p>
        <dl className={css.numbers}>
          {numbers.map(({ term, count }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{formatCount(count, language)}</dd>
            </div>
          ))}
        </dl>
        <FormActions>
          <LinkButton href={paths.held}>{keeping('held.open')}</LinkButton>
        </FormActions>
      </div>
    </Section>
  );
}
