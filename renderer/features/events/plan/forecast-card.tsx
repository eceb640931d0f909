import { useTranslation } from 'react-i18next';
import type { Forecast, ForecastBasis } from '../../../core/events/forecast';
import type { Event } from '../../../core/model/event';
import { useTerms } from '../../../parts/terms';
import { Section } from '../../../ui/page';
import style from './plan.module.css';

/** How many may come, with what that goes by; or why it can't be said yet. */
export function ForecastCard(props: { readonly event: Event; readonly forecast: Forecast }) {
  const { t } = useTranslation('plan');
  const { event, forecast } = props;
  return (
    <Section title={t('forecast.title')}>
      <div className={style.forecast}>
        <Outcome forecast={forecast} />
        {(event.goal !== null || event.capacity !== null) && (
          <p>
            {[
              event.goal !== null && t('forecast.goal', { goal: event.goal }),
              event.capacity !== null && t('forecast.capacity', { capacity: event.capacity }),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
        {forecast.type !== 'too-early' && <Basis kind={event.kind} basis={forecast.basis} />}
        {forecast.type === 'range' && <p className={style.soft}>{t('forecast.range')}</p>}
      </div>
    </Section>
  );
}

function Outcome({ forecast }: { readonly forecast: Forecast }) {
  const { t } = useTranslation('plan');
  if (forecast.type === 'range') {
    const { low, high, said } = forecast;
    return (
      <>
        <p className={style.range}>
          {low === high ? t('forecast.about', { low }) : t('forecast.between', { low, high })}
        </p>
        <p>{t('forecast.now', { said })}</p>
      </>
    );
  }
  if (forecast.type === 'nobody-said') {
    return (
      <>
        <p className={style.range}>{t('forecast.nobodySaid')}</p>
        <p>{t('forecast.nobodySaidBody')}</p>
      </>
    );
  }
  return (
    <>
      <p className={style.range}>{t('forecast.tooEarly')}</p>
      <p>{t('forecast.tooEarlyBody', { count: forecast.events, needed: forecast.needed })}</p>
    </>
  );
}

/** What a forecast goes by, in numbers that anyone can check. */
function Basis({ kind, basis }: { readonly kind: string; readonly basis: ForecastBasis }) {
  const { t } = useTranslation('plan');
  const terms = useTerms();
  const { events, every, said, saidCame, came, walkIns } = basis;
  return (
    <div className={style.basis}>
      <p>
        {every
          ? t('forecast.basisEvery', { count: events })
          : t('forecast.basis', { count: events, kind: terms.eventKind(kind) })}
      </p>
      <ul>
        <li>{t('forecast.came', { came: saidCame, said })}</li>
        <li>
          {walkIns === 0 ? t('forecast.noWalkIns') : t('forecast.walkIns', { walkIns, came })}
        </li>
      </ul>
    </div>
  );
}
