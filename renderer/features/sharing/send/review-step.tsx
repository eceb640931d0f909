import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '../../../parts/use-error-words';
import { useVault } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { FormActions, Section } from '../../../ui/page';
import type { ExportError, ExportPreview } from '../../../vault/vault';
import { FileContents } from './file-contents';
import type { Receiver } from './receivers';
import type { Wish } from './wish';

type Seen = { readonly name: string; readonly preview: ExportPreview };

const isNothing = ({ counts, withdrawn }: ExportPreview): boolean =>
  Object.keys(counts).length === 0 && withdrawn.length === 0;

/** Who goes along and who is left out, by name, before anything is written: for each partner whose file differs. */
export function ReviewStep(props: {
  readonly wish: Wish;
  /** Empty: under a passphrase. */
  readonly receivers: readonly Receiver[];
  readonly onBack: () => void;
  readonly onNext: () => void;
}) {
  const { wish, receivers } = props;
  const { t } = useTranslation('sharing');
  const vault = useVault();
  const sayError = useErrorWords();
  const [seen, setSeen] = useState<readonly Seen[] | null>(null);
  const [error, setError] = useState<ExportError | null>(null);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const found: Seen[] = [];
      const each = receivers.length > 0 ? receivers : [null];
      for (const receiver of each) {
        const answer = await vault.previewExport({
          ...wish,
          ...(receiver && { partner: receiver.id }),
        });
        if (!current) return;
        if (!answer.ok) return setError(answer.error);
        found.push({ name: receiver?.name ?? '', preview: answer.value });
      }
      setSeen(found);
    };
    void look();
    return () => {
      current = false;
    };
  }, [vault, wish, receivers]);

  const said = error && sayError(error);
  const [first] = seen ?? [];
  // Whole files differ by partner only in whom each got to know before.
  const isOne =
    seen?.every(({ preview }) => !preview.changesOnly && preview.withdrawn.length === 0) ?? true;
  const isEmpty = seen?.every(({ preview }) => isNothing(preview)) ?? true;
  return (
    <>
      {said && (
        <Banner tone="danger" title={said.title}>
          {said.body}
        </Banner>
      )}
      {first &&
        (isOne || seen?.length === 1 ? (
          <FileContents wish={wish} preview={first.preview} />
        ) : (
          seen?.map(({ name, preview }, i) => (
            <Section key={receivers[i]?.id} title={t('send.review.for', { name })}>
              <FileContents wish={wish} preview={preview} />
            </Section>
          ))
        ))}
      <FormActions>
        <Button variant="primary" isDisabled={isEmpty} onPress={props.onNext}>
          {receivers.length > 0 ? t('send.to.make', { count: receivers.length }) : t('next')}
        </Button>
        <Button variant="quiet" onPress={props.onBack}>
          {t('previous')}
        </Button>
      </FormActions>
    </>
  );
}
