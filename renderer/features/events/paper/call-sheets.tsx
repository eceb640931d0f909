import { PhoneCall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CallRound } from '../../../core/model/call';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { LinkButton } from '../../../ui/button';
import style from './paper-screen.module.css';

/** The way to the sheets that people call from: those of the event's rounds of calls. */
export function CallSheets(props: {
  readonly event: string;
  readonly rounds: readonly CallRound[];
}) {
  const { t } = useTranslation('paper');
  const terms = useTerms();
  return (
    <section className={style.beside} aria-labelledby="call-sheets">
      <h2 id="call-sheets">{t('calls.title')}</h2>
      <p>{t('calls.body')}</p>
      {props.rounds.length === 0 ? (
        <LinkButton icon={PhoneCall} href={paths.newCallRoundFor(props.event)}>
          {t('calls.plan')}
        </LinkButton>
      ) : (
        props.rounds.map((round) => (
          <LinkButton key={round.id} icon={PhoneCall} href={paths.callSheets(round.id)}>
            {t('calls.print', { title: round.title || terms.callPurpose(round.purpose) })}
          </LinkButton>
        ))
      )}
    </section>
  );
}
