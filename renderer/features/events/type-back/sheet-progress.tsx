import { useTranslation } from 'react-i18next';
import type { TypeBackView } from '../../../core/views/after-views';
import { formatDate } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { Button, LinkButton } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { ProgressBar } from '../../../ui/progress';
import css from './type-back.module.css';

/** More rows than this are not read through; they come closer as the others are typed. */
const SHOWN = 60;

/** How far a sheet is, which rows are not marked, and the end of it. */
export function SheetProgress(props: {
  readonly view: TypeBackView;
  readonly onTake: (code: string) => void;
}) {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const run = useRun();
  const { sheet, lines, event } = props.view;
  const people = lines.filter(({ mark }) => mark !== null);
  const unmarked = people.filter(({ mark }) => mark === 'blank');
  const done = people.length - unmarked.length;
  const setTyped = (typed: boolean) =>
    sheet &&
    void run(
      { type: 'type-back-sheet', sheet: sheet.id, typed },
      { toast: t(typed ? 'typeBack.doneToast' : 'typeBack.notDoneToast') },
    );
  return (
    <Section title={t('typeBack.progress')}>
      {people.length === 0 ? (
        <p>{t('typeBack.noRows')}</p>
      ) : (
        <>
          <ProgressBar
            label={t('typeBack.progressOf', { done, rows: people.length })}
            value={done}
            max={people.length}
          />
          {unmarked.length === 0 ? (
            <p role="status">{t('typeBack.allMarked')}</p>
          ) : (
            <details className={css.unmarked} open={unmarked.length <= SHOWN}>
              <summary>{t('typeBack.unmarked', { count: unmarked.length })}</summary>
              <ul>
                {unmarked.slice(0, SHOWN).map((line) => (
                  <li key={line.attendance}>
                    <button
                      type="button"
                      title={t('typeBack.markAll', { code: line.code })}
                      onClick={() => props.onTake(line.code)}
                    >
                      <span className={css.code}>{line.code}</span> {line.name}
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      {sheet?.typedOn ? (
        <div className={css.end}>
          <p>
            {sheet.typedBy
              ? t('typeBack.typedOn', {
                  date: formatDate(sheet.typedOn, language),
                  by: sheet.typedBy,
                })
              : t('typeBack.typedOnAlone', { date: formatDate(sheet.typedOn, language) })}
          </p>
          <Button variant="quiet" onPress={() => setTyped(false)}>
            {t('typeBack.notDone')}
          </Button>
        </div>
      ) : (
        sheet && (
          <div className={css.end}>
            <Button
              variant={unmarked.length === 0 ? 'primary' : 'secondary'}
              onPress={() => setTyped(true)}
            >
              {t('typeBack.done')}
            </Button>
            <p className={css.soft}>{t('typeBack.doneBody')}</p>
          </div>
        )
      )}
      {!event.cancelled && event.closedOn === '' && sheet?.typedOn !== '' && (
        <div>
          <LinkButton href={paths.event(event.id)}>{t('typeBack.closeEvent')}</LinkButton>
        </div>
      )}
    </Section>
  );
}
