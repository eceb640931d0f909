import { LayoutTemplate } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { useView } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page, Section } from '../../../ui/page';
import style from '../series/series.module.css';
import { beginningName } from './beginning-name';
import { beginningOf } from './beginnings';
import { type Beginning, BUILT_IN_TEMPLATES } from './built-in-templates';

/** What events can begin from: the group's own templates, and those that everyone has. */
export function TemplatesScreen() {
  const { t } = useTranslation('series');
  const own = useView('event-templates', {});
  if (own === undefined) return null;
  return (
    <Page
      title={t('templates.title')}
      lead={t('templates.lead')}
      back={{ href: paths.events, label: t('templates.back') }}
    >
      <Section title={t('templates.own')}>
        {own.length === 0 ? (
          <EmptyState
            icon={LayoutTemplate}
            title={t('templates.none')}
            body={t('templates.noneBody')}
          />
        ) : (
          <Cards of={own.map(beginningOf)} canChange />
        )}
      </Section>
      <Section title={t('templates.builtIn')}>
        <Cards of={BUILT_IN_TEMPLATES} canChange={false} />
      </Section>
    </Page>
  );
}

function Cards(props: { readonly of: readonly Beginning[]; readonly canChange: boolean }) {
  const { t } = useTranslation('series');
  const terms = useTerms();
  const language = useLanguage();
  const run = useRun();
  const [, navigate] = useLocation();
  const remove = (id: string) =>
    void run(
      { type: 'delete-records', kind: 'event-template', ids: [id] },
      { toast: t('templates.deleted') },
    );
  return (
    <ul className={style.cards}>
      {props.of.map((each) => {
        const name = beginningName(each, language);
        const facts = [
          terms.eventKind(each.fields.kind ?? 'other'),
          each.shifts.length > 0 && t('templates.shifts', { count: each.shifts.length }),
        ];
        return (
          <li key={each.id} className={style.card}>
            <h3>{name}</h3>
            <p className={style.soft}>{facts.filter(Boolean).join(' · ')}</p>
            <div className={style.cardActions}>
              <Button
                name={t('templates.beginOf', { name })}
                onPress={() => navigate(paths.newEventFrom(each.id))}
              >
                {t('templates.begin')}
              </Button>
              {props.canChange && (
                <>
                  <Button
                    variant="quiet"
                    name={t('templates.editOf', { name })}
                    onPress={() => navigate(paths.eventTemplate(each.id))}
                  >
                    {t('templates.edit')}
                  </Button>
                  <Button
                    variant="quiet"
                    name={t('templates.deleteOf', { name })}
                    onPress={() => remove(each.id)}
                  >
                    {t('templates.delete')}
                  </Button>
                </>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
