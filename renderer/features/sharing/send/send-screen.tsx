import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../../parts/bridge';
import { paths } from '../../../parts/paths';
import { useErrorWords } from '../../../parts/use-error-words';
import { useJob } from '../../../parts/use-job';
import { useVault } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Page } from '../../../ui/page';
import { ProgressBar } from '../../../ui/progress';
import type { Exported } from '../../../vault/vault';
import css from '../sharing.module.css';
import { DoneStep } from './done-step';
import { PassphraseStep } from './passphrase-step';
import { ReviewStep } from './review-step';
import { WhatStep } from './what-step';
import type { Wish } from './wish';

type Step =
  | { readonly at: 'what' }
  | { readonly at: 'review'; readonly wish: Wish }
  | { readonly at: 'passphrase'; readonly wish: Wish }
  | {
      readonly at: 'done';
      readonly file: Exported;
      readonly passphrase: string;
      readonly saved: boolean;
    };

type Failure = Parameters<ReturnType<typeof useErrorWords>>[0];

/** Making a sealed file, step by step: what, who, passphrase, and where to save it. */
export function SendScreen({ event }: { readonly event: string | null }) {
  const { t } = useTranslation('sharing');
  const vault = useVault();
  const sayError = useErrorWords();
  const job = useJob();
  const [step, setStep] = useState<Step>({ at: 'what' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [wish, setWish] = useState<Wish>({
    scope: { type: 'event', event: event ?? '' },
    include: { phones: false, emails: false, notes: false },
  });

  const go = (next: Step) => {
    setFailure(null);
    setStep(next);
  };
  const save = async (file: Exported, passphrase: string) => {
    const { bytes, fileName } = file;
    const answer = await bridge().call('save-exchange-file', { bytes, fileName });
    go({ at: 'done', file, passphrase, saved: answer === 'saved' });
    if (answer === 'disk-full') setFailure({ type: 'save-disk-full' });
    if (answer === 'failed') setFailure({ type: 'save-failed' });
  };
  const make = async (wanted: Wish, passphrase: string) => {
    setFailure(null);
    const made = await job.start((tell) => vault.exportFile({ ...wanted, passphrase }, tell));
    if (!made) return;
    if (made.ok) await save(made.value, passphrase);
    else setFailure(made.error);
  };

  const said = failure && sayError(failure);
  return (
    <Page
      title={step.at === 'done' ? t('send.done.title') : t('send.title')}
      back={{ href: paths.sharing, label: t('back') }}
    >
      <div className={css.steps}>
        {said && (
          <Banner tone={failure.type === 'cancelled' ? 'info' : 'danger'} title={said.title}>
            {said.body}
          </Banner>
        )}
        {job.progress ? (
          <ProgressBar
            label={t(`send.working.${job.progress.step}`)}
            value={job.progress.done}
            max={job.progress.of}
            onCancel={job.cancel}
            cancelLabel={t('stop')}
          />
        ) : step.at === 'what' ? (
          <WhatStep wish={wish} onChange={setWish} onNext={() => go({ at: 'review', wish })} />
        ) : step.at === 'review' ? (
          <ReviewStep
            wish={step.wish}
            onBack={() => go({ at: 'what' })}
            onNext={() => go({ at: 'passphrase', wish: step.wish })}
          />
        ) : step.at === 'passphrase' ? (
          <PassphraseStep
            onBack={() => go({ at: 'review', wish: step.wish })}
            onNext={(passphrase) => void make(step.wish, passphrase)}
          />
        ) : (
          <DoneStep
            file={step.file}
            passphrase={step.passphrase}
            saved={step.saved}
            onSave={() => void save(step.file, step.passphrase)}
            onAnother={() => go({ at: 'what' })}
          />
        )}
      </div>
    </Page>
  );
}
