import { Archive, ArchiveRestore } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { countyName } from '../../../core/model/county';
import type { AnswerRow, AskTextRow } from '../../../core/views/meeting-views';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { IconButton } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { SimpleTable } from '../../../ui/simple-table';
import { RowActions } from '../row-actions';
import css from '../sheriffs.module.css';
import { useDates } from '../use-dates';

/** One ask of the library in both languages, with who answered what and when. */
export function AskTextCard(props: {
  readonly row: AskTextRow;
  readonly onEdit: () => void;
  readonly onOpen: (path: string) => void;
}) {
  const { t } = useTranslation('meetings');
  const terms = useTerms();
  const dates = useDates();
  const language = useLanguage();
  const run = useRun();
  const { text, answers } = props.row;
  const { wordsEn, wordsEs, retired } = text;
  const [words, other] = language === 'es' ? [wordsEs, wordsEn] : [wordsEn, wordsEs];
  const name = words || other;
  const retire = () =>
    run(
      { type: 'edit-record', kind: 'ask-text', id: text.id, patch: { retired: !retired } },
      { toast: t(retired ? 'asks.restoredToast' : 'asks.retiredToast') },
    );
  return (
    <article className={css.card} data-ended={retired ? '' : undefined}>
      <div className={css.cardhead}>
        <div className={css.cardtitle}>
          <p className={css.value}>{name}</p>
          {retired && <Chip>{t('asks.retired')}</Chip>}
        </div>
        <div className={css.rowactions}>
          <IconButton
            icon={retired ? ArchiveRestore : Archive}
            label={t(retired ? 'asks.restoreNamed' : 'asks.retireNamed', { words: name })}
            onPress={() => void retire()}
          />
          <RowActions
            kind="ask-text"
            id={text.id}
            name={name}
            deleted={t('asks.deleted')}
            onEdit={props.onEdit}
          />
        </div>
      </div>
      {words && other && (
        <p className={css.prose} lang={language === 'es' ? 'en' : 'es'}>
          {other}
        </p>
      )}
      <p className={css.soft}>
        {[
          terms.topic(text.topic),
          answers.length > 0 ? t('asks.answers', { count: answers.length }) : t('asks.noAnswers'),
        ].join(' · ')}
      </p>
      {answers.length > 0 && (
        <SimpleTable<AnswerRow>
          label={t('asks.answersOf', { words: name })}
          rows={answers}
          rowKey={({ ask }) => ask.id}
          onOpen={({ meeting }) => meeting && props.onOpen(paths.meeting(meeting))}
          columns={[
            {
              id: 'official',
              header: t('asks.columns.official'),
              render: ({ official, county }) => (
                <span className={css.twolines}>
                  {official?.name ?? t('asks.unknown')}
                  <span className={css.lighter}>{countyName(county)}</span>
                </span>
              ),
            },
            {
              id: 'date',
              header: t('asks.columns.date'),
              render: ({ date }) => <span className={css.unbroken}>{dates.day(date)}</span>,
            },
            {
              id: 'answer',
              header: t('asks.columns.answer'),
              render: ({ ask }) => terms.answer(ask.answer),
            },
            {
              id: 'words',
              header: t('asks.columns.words'),
              render: ({ ask }) => ask.quote || ask.reason,
            },
          ]}
        />
      )}
    </article>
  );
}
