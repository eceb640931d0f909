import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../parts/dates';
import { KeptRecords } from '../../../parts/kept-records';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import { Button, LinkButton } from '../../../ui/button';
import { Facts } from '../../../ui/definition';
import type { Done, ImportPreview } from '../../../vault/vault';
import css from '../sharing.module.css';
import { useUndoImport } from '../use-undo-import';
import type { Decisions } from './decisions';

const COUNTS = ['added', 'changed', 'conflicts', 'deleted', 'revived', 'unchanged'] as const;

/** A file was taken in: how much, what waits for an answer, and taking it back. */
export function OpenedStep(props: {
  readonly preview: ImportPreview;
  readonly done: Done;
  readonly decisions: Decisions;
}) {
  const { preview, done, decisions } = props;
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const undo = useUndoImport();
  const [undone, setUndone] = useState<Done | null>(null);
  const { entry } = done;
  const { counts } = preview;
  const answers = [...decisions.people.values()];
  const matched = answers.filter(({ says }) => says === 'same-person').length;
  const open = preview.lookAlikes - answers.length;
  const refused = counts.problems.reduce(
    (sum, problem) => sum + (problem.type === 'deletion-refused' ? problem.records : 0),
    0,
  );
  const facts = [
    ...COUNTS.map((name) => ({ term: t(`done.${name}`), count: counts[name] })),
    { term: t('done.matched'), count: matched },
    { term: t('done.suggestions'), count: counts.suggestions },
    { term: t('done.kept', { count: refused }), count: refused },
  ];
  return (
    <>
      {undone ? (
        <>
          <Banner tone="info">{t('done.undone')}</Banner>
          <KeptRecords done={undone} />
        </>
      ) : (
        <Banner
          tone="success"
          action={
            entry === null ? undefined : (
              <Button icon={Undo2} onPress={() => void undo(entry).then(setUndone)}>
                {t('done.undo')}
              </Button>
            )
          }
        >
          {preview.byItself && <p>{t('done.byItself', { name: preview.sender.partnerName })}</p>}
          <p>{entry === null ? t('done.nothing') : t('done.body')}</p>
        </Banner>
      )}
      {!undone && counts.suggestions > 0 && (
        <Banner
          tone="info"
          action={<LinkButton href={paths.suggestions}>{t('done.toSuggestions')}</LinkButton>}
        >
          {t('done.waiting', { count: counts.suggestions })}
        </Banner>
      )}
      {!undone && counts.refusals > 0 && (
        <Banner
          tone="warning"
          action={<LinkButton href={paths.namesRunOut}>{t('done.toNames')}</LinkButton>}
        >
          {t('done.refusals', { count: counts.refusals })}
        </Banner>
      )}
      {!undone && open > 0 && (
        <Banner
          tone="info"
          action={<LinkButton href={paths.duplicates}>{t('done.toLookAlikes')}</LinkButton>}
        >
          {t('done.lookAlikes', { count: open })}
        </Banner>
      )}
      <Facts
        items={facts
          .filter(({ count }) => count > 0)
          .map(({ term, count }) => ({ term, value: formatCount(count, language) }))}
      />
      <p className={css.note}>{t('done.file')}</p>
    </>
  );
}
