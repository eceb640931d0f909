import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CountyDetail, TimelineEntry } from '../../core/views/views';
import { paths } from '../../parts/paths';
import { useTerms } from '../../parts/terms';
import { Chip } from '../../ui/chip';
import { Section } from '../../ui/page';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';
import { useValueWords } from './use-value-words';

/** Everything dated about a county in one line of time, newest first. */
export function TimelineSection({ county }: { readonly county: CountyDetail }) {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  return (
    <Section title={t('county.timeline')}>
      {county.timeline.length === 0 && <p className={css.soft}>{t('county.noTimeline')}</p>}
      <ol className={css.timeline}>
        {county.timeline.map((entry) => (
          <li key={keyOf(entry)} className={css.moment}>
            <p className={css.when}>{dates.loose(entry.date) || t('timeline.undated')}</p>
            <div>
              <Chip tone={entry.type === 'meeting' ? 'teal' : 'neutral'}>
                {t(`timeline.${entry.type}`)}
              </Chip>
            </div>
            <Happening entry={entry} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Happening({ entry }: { readonly entry: TimelineEntry }) {
  const { t } = useTranslation('sheriffs');
  const terms = useTerms();
  const values = useValueWords();
  switch (entry.type) {
    case 'fact': {
      const disputed = entry.fact.confidence === 'disputed' ? ` (${t('fact.disputedMark')})` : '';
      return (
        <p>{`${terms.topic(entry.fact.topic)}: ${values.show(entry.fact.value)}${disputed}`}</p>
      );
    }
    case 'statement':
      return (
        <p>
          {entry.official && `${entry.official.name}: `}
          {t('statement.quoted', { words: entry.statement.quote })}
        </p>
      );
    case 'meeting':
      return (
        <p>
          <Link href={paths.meeting(entry.meeting.id)}>
            {entry.official
              ? t('timeline.met', { name: entry.official.name })
              : t('timeline.metUnknown')}
          </Link>
          {`, ${terms.meetingKind(entry.meeting.kind)}`}
        </p>
      );
    case 'contest':
      return (
        <p>
          {[terms.contestKind(entry.contest.kind), entry.contest.text].filter(Boolean).join('. ')}
        </p>
      );
    case 'operation':
      return <p>{t('operation.headline', { agency: entry.operation.agency })}</p>;
    case 'law':
      return (
        <p>
          <Link href={paths.stateLaw}>{entry.law.citation}</Link>
          {`, ${terms.topic(entry.law.topic)}`}
        </p>
      );
    case 'term':
      return <p>{t('timeline.took', { name: entry.official.name })}</p>;
  }
}

function keyOf(entry: TimelineEntry): string {
  switch (entry.type) {
    case 'fact':
      return entry.fact.id;
    case 'statement':
      return entry.statement.id;
    case 'meeting':
      return entry.meeting.id;
    case 'contest':
      return entry.contest.id;
    case 'operation':
      return entry.operation.id;
    case 'law':
      return entry.law.code;
    case 'term':
      return entry.official.id;
  }
}
