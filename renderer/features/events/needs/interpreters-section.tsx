import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EventNeeds } from '../../../core/views/event-plan-views';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Section } from '../../../ui/page';
import { Names } from './names';
import style from './needs.module.css';
import { NotOffered } from './not-offered';

/** Language by language: who needs an interpreter, who is one, and whom to ask where nobody is. */
export function InterpretersSection({ needs }: { readonly needs: EventNeeds }) {
  const { t } = useTranslation('plan');
  const terms = useTerms();
  const run = useRun();
  const { event } = needs;
  const ask = (member: string) =>
    void run(
      {
        type: 'invite-members',
        event: event.id,
        members: [member],
        invitedBy: null,
        role: 'interpreter',
      },
      { toast: t('needs.asked') },
    );
  return (
    <Section title={t('needs.interpreters')}>
      {!event.interpretation && <NotOffered event={event.id} offer="interpretation" />}
      <ul className={style.cards}>
        {needs.languages.map(({ language, needed, interpreters }) => {
          const askable = needs.askable.find((each) => each.language === language)?.members ?? [];
          return (
            <li key={language ?? 'unknown'} className={style.card}>
              <h3>
                {language === null ? t('needs.unknownLanguage') : terms.language(language)} (
                {needed.length})
              </h3>
              <dl className={style.facts}>
                <dt>{t('needs.needed')}</dt>
                <dd>
                  <Names people={needed} />
                </dd>
                <dt>{t('needs.who')}</dt>
                <dd>
                  {interpreters.length === 0 ? (
                    <Chip tone="marigold">{t('needs.noInterpreter')}</Chip>
                  ) : (
                    <span className={style.who}>
                      {interpreters.map(({ id, name, sure }) => (
                        <span key={id} className={style.who}>
                          {name}
                          {!sure && <Chip tone="marigold">{t('needs.notSure')}</Chip>}
                        </span>
                      ))}
                    </span>
                  )}
                </dd>
                {askable.length > 0 && (
                  <>
                    <dt>{t('needs.askable')}</dt>
                    <dd className={style.who}>
                      {askable.map(({ id, name }) => (
                        <Button
                          key={id}
                          icon={UserPlus}
                          name={t('needs.askName', { name })}
                          onPress={() => ask(id)}
                        >
                          {name}
                        </Button>
                      ))}
                    </dd>
                  </>
                )}
              </dl>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
