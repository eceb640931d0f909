import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../parts/dates';
import { paths } from '../../../parts/paths';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import { Button, LinkButton } from '../../../ui/button';
import { Facts } from '../../../ui/definition';
import type { Done, ImportPreview } from '../../../vault/vault';
import { useUndoImport } from '../use-undo-import';

const COUNTS = ['added', 'changed', 'conflicts', 'deleted', 'revived', 'unchanged'] as const;

/** A file was taken in: how much, and taking it back. */
export function OpenedStep(props: { readonly preview: ImportPreview; readonly done: Done }) {
  const { preview, done } = props;
  const { t } = useTranslation('incoming');
  const language = useLanguage();
  const undo = useUndoImport();
  const [undone, setUndone] = useState(false);
  const { entry } = done;
  return (
    <>
      {undone ? (
        <Banner tone="info">{t('done.undone')}</Banner>
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
          {entry === null ? t('done.nothing') : t('done.body')}
        </Banner>
      )}
      {!undone && preview.lookAlikes > 0 && (
        <Banner
          tone="info"
          action={<LinkButton href={paths.duplicates}>{t('done.toLookAlikes')}</LinkButton>}
        >
          {t('done.lookAlikes', { count: preview.lookAlikes })}
        </Banner>
      )}
      <Facts
        items={COUNTS.filter((name) => preview.counts[name] > 0).map((name) => ({
          term: t(`done.${name}`),
          value: formatCount(preview.counts[name], language),
        }))}
      />
    </>
  );
}
