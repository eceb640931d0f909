import { FolderOpen } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_DECISIONS } from '../../../core/merge/plan-types';
import { dropFile, heldFile } from '../../../parts/held-file';
import { paths } from '../../../parts/paths';
import { useJob } from '../../../parts/use-job';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { ProgressBar } from '../../../ui/progress';
import type { Done, ImportError, ImportPreview } from '../../../vault/vault';
import { RecallStep } from '../leaving/recall-step';
import { RecalledStep } from '../leaving/recalled-step';
import css from '../sharing.module.css';
import { useOpenFile } from '../use-open-file';
import { type Decisions, NOTHING_DECIDED } from './decisions';
import { FileProblem, fileErrorOf } from './file-problem';
import { OpenedStep } from './opened-step';
import { PassphraseForm } from './passphrase-form';
import { PreviewStep } from './preview-step';

type Step =
  | { readonly at: 'looking' }
  | { readonly at: 'by-key' }
  | { readonly at: 'passphrase' }
  | { readonly at: 'preview'; readonly preview: ImportPreview }
  | {
      readonly at: 'done';
      readonly preview: ImportPreview;
      readonly done: Done;
      readonly decisions: Decisions;
    };

/** What opened the file, so that it can be compared again. */
type Asked = { readonly passphrase: string | null; readonly ownCopy: boolean };

/** As much of a file as tells what it is sealed with, in bytes. */
const HEAD = 64 * 1024;

/** Opening a file that was chosen: with our key or its passphrase, what it would change, and taking it in. */
export function OpenScreen() {
  const { t } = useTranslation('incoming');
  const { t: sharing } = useTranslation('sharing');
  const { t: leaving } = useTranslation('leaving');
  const vault = useVault();
  const job = useJob();
  const pick = useOpenFile();
  const [file] = useState(heldFile);
  const [step, setStep] = useState<Step>({ at: 'looking' });
  const [error, setError] = useState<ImportError | null>(null);
  const asked = useRef<Asked>({ passphrase: null, ownCopy: false });
  const plan = step.at === 'preview' ? step.preview.plan : null;
  useEffect(() => {
    if (plan === null) return;
    return () => void vault.discardPlan(plan);
  }, [vault, plan]);

  const { start } = job;
  const open = useCallback(
    async (bytes: Uint8Array<ArrayBuffer>, { passphrase, ownCopy }: Asked) => {
      setError(null);
      const planned = await start((tell) => vault.planImport(bytes, passphrase, tell, ownCopy));
      if (!planned) return;
      if (!planned.ok) {
        setError(planned.error);
        return;
      }
      const preview = planned.value;
      asked.current = { passphrase, ownCopy };
      // What the partner's policy lets in needs nobody's answer; should it fail, a person sees why and what.
      const done = preview.byItself ? await vault.applyImport(preview.plan, NO_DECISIONS) : null;
      if (done?.ok) {
        dropFile();
        setStep({ at: 'done', preview, done: done.value, decisions: NOTHING_DECIDED });
        return;
      }
      if (done) setError(done.error);
      setStep({ at: 'preview', preview });
    },
    [start, vault],
  );

  const bytes = file && 'bytes' in file ? (file.bytes as Uint8Array<ArrayBuffer>) : null;
  // A file that is sealed to keys is tried with our own at once, and asks for nothing.
  useEffect(() => {
    if (bytes === null) return;
    let isLeft = false;
    void vault.howSealed(bytes.slice(0, HEAD)).then((sealedWith) => {
      if (isLeft) return;
      const at = sealedWith === 'keys' ? 'by-key' : 'passphrase';
      setStep({ at });
      if (at === 'by-key') void open(bytes, { passphrase: null, ownCopy: false });
    });
    return () => {
      isLeft = true;
    };
  }, [vault, bytes, open]);
  const isRecall =
    (step.at === 'preview' || step.at === 'done') && step.preview.recall !== undefined;
  const title =
    step.at === 'done' ? 'done.title' : step.at === 'preview' ? 'preview.title' : 'title';
  return (
    <Page
      title={
        isRecall ? leaving(step.at === 'done' ? 'asked.doneTitle' : 'asked.title') : t(`${title}`)
      }
      lead={
        step.at !== 'preview' ? undefined : isRecall ? leaving('asked.lead') : t('preview.lead')
      }
      back={{ href: paths.sharing, label: sharing('back') }}
    >
      <div className={css.steps}>
        {file && 'error' in file && <FileProblem error={fileErrorOf(file.error)} />}
        {error && (
          <FileProblem
            error={error}
            onAgain={
              bytes !== null && (step.at === 'preview' || step.at === 'by-key')
                ? () => void open(bytes, asked.current)
                : undefined
            }
          />
        )}
        {job.progress ? (
          <ProgressBar
            label={
              step.at === 'by-key' && job.progress.step === 'opening'
                ? t('working.byKey')
                : t(`working.${job.progress.step}`)
            }
            value={job.progress.done}
            max={job.progress.of}
            onCancel={job.cancel}
            cancelLabel={sharing('stop')}
          />
        ) : bytes === null ? (
          <EmptyState
            icon={FolderOpen}
            title={t('chooseTitle')}
            body={t('chooseBody')}
            action={
              <Button variant="primary" onPress={pick}>
                {t('choose')}
              </Button>
            }
          />
        ) : step.at === 'passphrase' ? (
          <PassphraseForm
            error={error}
            onChooseOther={pick}
            onOpen={(passphrase, ownCopy) => void open(bytes, { passphrase, ownCopy })}
          />
        ) : step.at === 'looking' ? null : step.at === 'by-key' ? (
          <div>
            <Button onPress={pick}>{t('chooseOther')}</Button>
          </div>
        ) : step.at === 'preview' && step.preview.recall ? (
          <RecallStep
            preview={step.preview}
            recall={step.preview.recall}
            onFailed={setError}
            onDone={(done) => {
              dropFile();
              setError(null);
              setStep({ at: 'done', preview: step.preview, done, decisions: NOTHING_DECIDED });
            }}
          />
        ) : step.at === 'preview' ? (
          <PreviewStep
            key={step.preview.plan}
            preview={step.preview}
            onFailed={setError}
            onDone={(done, decisions) => {
              dropFile();
              setError(null);
              setStep({ at: 'done', preview: step.preview, done, decisions });
            }}
          />
        ) : step.preview.recall ? (
          <RecalledStep preview={step.preview} done={step.done} />
        ) : (
          <OpenedStep preview={step.preview} done={step.done} decisions={step.decisions} />
        )}
      </div>
    </Page>
  );
}
