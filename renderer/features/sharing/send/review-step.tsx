import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../parts/dates';
import { useErrorWords } from '../../../parts/use-error-words';
import { useLanguage } from '../../../parts/use-language';
import { useVault } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { FormActions, Section } from '../../../ui/page';
import { SimpleTable } from '../../../ui/simple-table';
import type { ExportError, ExportPreview } from '../../../vault/vault';
import { useFieldWords } from '../field-words';
import css from '../sharing.module.css';
import type { Wish } from './wish';

/** Names shown of a long list. */
const MOST_NAMES = 60;

/** Who goes along and who is left out, by name, before anything is written. */
export function ReviewStep(props: {
  readonly wish: Wish;
  readonly onBack: () => void;
  readonly onNext: () => void;
}) {
  const { wish } = props;
  const { t } = useTranslation('sharing');
  const vault = useVault();
  const words = useFieldWords();
  const language = useLanguage();
  const sayError = useErrorWords();
  const [preview, setPreview] = useState<ExportPreview | null>(null);
  const [error, setError] = useState<ExportError | null>(null);
  useEffect(() => {
    let current = true;
    void vault.previewExport(wish).then((answer) => {
      if (!current) return;
      if (answer.ok) setPreview(answer.value);
      else setError(answer.error);
    });
    return () => {
      current = false;
    };
  }, [vault, wish]);

  const said = error && sayError(error);
  const kinds = Object.entries(preview?.counts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <>
      {said && (
        <Banner tone="danger" title={said.title}>
          {said.body}
        </Banner>
      )}
      {preview && (
        <>
          {wish.scope.type === 'event' && (
            <>
              <Section title={t('send.review.included', { count: preview.people })}>
                <Names names={preview.included.map((person) => person.name)} />
              </Section>
              {preview.leftOut.length > 0 ? (
                <Section title={t('send.review.leftOut', { count: preview.leftOut.length })}>
                  <p className={css.note}>{t('send.review.leftOutBody')}</p>
                  <Names names={preview.leftOut.map((person) => person.name)} />
                </Section>
              ) : (
                <p>{t('send.review.nobodyLeftOut')}</p>
              )}
            </>
          )}
          <Section title={t('send.review.counts')}>
            <SimpleTable
              label={t('send.review.counts')}
              rows={kinds}
              rowKey={([kind]) => kind}
              columns={[
                {
                  id: 'kind',
                  header: t('send.review.kind'),
                  render: ([kind]) => words.kind(kind),
                },
                {
                  id: 'number',
                  header: t('send.review.number'),
                  align: 'end',
                  render: ([, count]) => formatCount(count, language),
                },
              ]}
            />
          </Section>
        </>
      )}
      <FormActions>
        <Button variant="primary" isDisabled={!preview} onPress={props.onNext}>
          {t('next')}
        </Button>
        <Button variant="quiet" onPress={props.onBack}>
          {t('previous')}
        </Button>
      </FormActions>
    </>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('sharing');
  const shown = [...names].sort((a, b) => a.localeCompare(b)).slice(0, MOST_NAMES);
  if (names.length === 0) return null;
  return (
    <ul className={css.names}>
      {shown.map((name, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name.
        <li key={i}>{name}</li>
      ))}
      {names.length > shown.length && (
        <li>{t('send.review.more', { count: names.length - shown.length })}</li>
      )}
    </ul>
  );
}
