import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatCount } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import { Segmented } from '../../../ui/segmented';
import type { CalendarEntry, CalendarPreview } from '../../../vault/vault';
import style from './calendar-file.module.css';
import { EntryTable } from './entry-table';
import { draftToTake, type FileIs } from './import-choices';

/** What a calendar file would do: every entry with its state, what was not understood, and the choice of what to take. */
export function CalendarPreviewStep(props: {
  readonly preview: CalendarPreview;
  readonly onChooseOther: () => void;
}) {
  const { t } = useTranslation('calendar');
  const language = useLanguage();
  const run = useRun();
  const [, navigate] = useLocation();
  const { entries, left } = props.preview;
  const [file, setFile] = useState<FileIs>({ language, places: 'private' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(entries.flatMap(({ state, draft }) => (state === 'here' ? [] : [draft.uid]))),
  );
  const [filter, setFilter] = useState<'all' | CalendarEntry['state']>('all');
  const [isTaking, setTaking] = useState(false);
  const taken = entries.filter(({ state, draft }) => state !== 'here' && chosen.has(draft.uid));
  const of = (state: CalendarEntry['state']) => entries.filter((each) => each.state === state);
  const strange = entries.filter(({ strangeZone }) => strangeZone !== '').length;

  const take = async () => {
    setTaking(true);
    const done = await run(
      { type: 'take-calendar', entries: taken.map((entry) => draftToTake(entry, file)) },
      { toast: t('in.done', { count: taken.length }) },
    );
    setTaking(false);
    if (done) navigate(paths.events);
  };
  return (
    <>
      <div className={style.choices}>
        <RadioField
          label={t('in.language')}
          value={file.language}
          onChange={(said) => setFile({ ...file, language: said })}
          options={(['en', 'es'] as const).map((id) => ({ id, label: t(`in.languages.${id}`) }))}
        />
        <RadioField
          label={t('in.place')}
          value={file.places}
          onChange={(places) => setFile({ ...file, places })}
          options={(['private', 'public'] as const).map((id) => ({
            id,
            label: t(`in.places.${id}`),
            description: t(`in.places.${id}Hint`),
          }))}
        />
      </div>
      <p className={style.soft}>{t('in.never')}</p>
      {strange > 0 && <Banner tone="warning">{t('in.strange', { count: strange })}</Banner>}
      <div className={style.actions}>
        <Button
          variant="primary"
          isDisabled={taken.length === 0}
          isPending={isTaking}
          onPress={() => void take()}
        >
          {taken.length === 0 ? t('in.runNone') : t('in.run', { count: taken.length })}
        </Button>
        <Button onPress={props.onChooseOther}>{t('in.chooseOther')}</Button>
      </div>
      <div className={style.filter}>
        <Segmented
          label={t('in.filter')}
          value={filter}
          onChange={setFilter}
          options={[
            { id: 'all', label: `${t('in.all')} (${formatCount(entries.length, language)})` },
            ...(['new', 'changed', 'here'] as const).map((id) => ({
              id,
              label: `${t(`in.states.${id}`)} (${formatCount(of(id).length, language)})`,
            })),
          ]}
        />
      </div>
      <EntryTable
        entries={filter === 'all' ? entries : of(filter)}
        taken={chosen}
        onTake={setChosen}
      />
      {left.length > 0 && (
        <Section title={t('in.leftTitle')}>
          <p>{t('in.left', { count: left.length })}</p>
          <ul className={style.left}>
            {left.slice(0, 50).map(({ title, why }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries without a name have nothing else, and their order never changes
              <li key={at}>
                {title || t('in.untitled')}: {t(`in.why.${why}`)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
