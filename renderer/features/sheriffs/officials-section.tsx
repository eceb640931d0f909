import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Official } from '../../core/model/official';
import type { CountyDetail } from '../../core/views/views';
import { paths } from '../../parts/paths';
import { IconButton } from '../../ui/button';
import { Section } from '../../ui/page';
import type { Edit } from './county-editing';
import { RowActions } from './row-actions';
import css from './sheriffs.module.css';
import { useDates } from './use-dates';

/** The officials of a county, with every name under which they are printed. */
export function OfficialsSection(props: { readonly county: CountyDetail; readonly edit: Edit }) {
  const { t } = useTranslation('sheriffs');
  const dates = useDates();
  const { t: file } = useTranslation('county-file');
  const { t: meetings } = useTranslation('meetings');
  const { county, edit } = props;
  const ended = (leftEarly: boolean, why: string) =>
    leftEarly && (why ? file('terms.left', { why }) : file('terms.leftNoWhy'));
  /** How the present term began and ended, then each earlier one. */
  const termWords = (official: Official): readonly string[] =>
    [
      [
        official.how && file(`terms.ways.${official.how}`),
        ended(official.leftEarly, official.leftWhy),
      ],
      ...official.earlierTerms.map((term) => [
        file('terms.span', { from: dates.loose(term.start), to: dates.loose(term.end) }),
        term.how && file(`terms.ways.${term.how}`),
        ended(term.leftEarly, term.why),
      ]),
    ]
      .map((words) => words.filter(Boolean).join(' · '))
      .filter(Boolean);
  return (
    <Section
      title={t('county.officials')}
      actions={
        <IconButton
          icon={Plus}
          label={t('county.addOfficial')}
          onPress={() => edit({ type: 'official', official: null })}
        />
      }
    >
      {county.officials.length === 0 && <p className={css.soft}>{t('county.noOfficials')}</p>}
      <ul className={css.rows}>
        {county.officials.map((official) => (
          <li key={official.id} className={css.rowline}>
            <div>
              <p className={css.strong}>{official.name}</p>
              <p className={css.soft}>
                {[
                  official.office,
                  official.party,
                  official.termStart &&
                    t('official.since', { date: dates.loose(official.termStart) }),
                  official.termEnd && t('official.until', { date: dates.day(official.termEnd) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {termWords(official).map((words) => (
                <p key={words} className={css.soft}>
                  {words}
                </p>
              ))}
              {official.nameElsewhere && (
                <p className={css.soft}>
                  {t('official.alsoPrinted', { name: official.nameElsewhere })}
                </p>
              )}
              <p>
                <Link href={paths.briefOn(official.id)}>{meetings('brief.tab')}</Link>
              </p>
            </div>
            <RowActions
              kind="official"
              id={official.id}
              name={official.name}
              deleted={t('official.deleted')}
              onEdit={() => edit({ type: 'official', official })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
