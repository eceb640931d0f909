import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { useErrorWords } from '../../../parts/use-error-words';
import { useJob } from '../../../parts/use-job';
import { useVault, useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Page } from '../../../ui/page';
import { ProgressBar } from '../../../ui/progress';
import type { Exported } from '../../../vault/vault';
import { useHasFolder } from '../folder/put-into-folder';
import css from '../sharing.module.css';
import { DoneStep } from './done-step';
import { PassphraseStep } from './passphrase-step';
import { partnersFor, type Receiver } from './receivers';
import { ReviewStep } from './review-step';
import { type PartnerFile, SentStep } from './sent-step';
import { ToStep } from './to-step';
import { useSaveAll, useSaveFile } from './use-save';
import { WhatStep } from './what-step';
import { proposedWish, scopeOfLink, type Wish } from './wish';

type Step =
  | { readonly at: 'what' }
  | { readonly at: 'to' }
  | { readonly at: 'passphrase' }
  | { readonly at: 'review'; readonly receivers: readonly Receiver[] }
  | {
      readonly at: 'done';
      readonly file: Exported;
      readonly passphrase: string;
      readonly saved: boolean;
    }
  | { readonly at: 'sent'; readonly files: readonly PartnerFile[] };

type Failure = Parameters<ReturnType<typeof useErrorWords>>[0];

const UNDER_A_PASSPHRASE: readonly Receiver[] = [];

/** Making a sealed file. `link`: what a link asks to send (`scopeOfLink`). */
export function SendScreen({ link }: { readonly link: string | null }) {
  const today = useView('workspace', {})?.today;
  return today === undefined ? null : <SendSteps link={link} today={today} />;
}

/** Step by step: what, to whom, who is in it, a passphrase if need be, and where to save it. */
function SendSteps(props: { readonly link: string | null; readonly today: string }) {
  const { today } = props;
  const { t } = useTranslation('sharing');
  const vault = useVault();
  const sayError = useErrorWords();
  const job = useJob();
  const saveFile = useSaveFile();
  const saveEach = useSaveAll();
  const partners = useView('partners', {}) ?? [];
  const hasFolder = useHasFolder();
  const [step, setStep] = useState<Step>({ at: 'what' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [wish, setWish] = useState<Wish>(() => proposedWish(scopeOfLink(props.link), today));
  const [receivers, setReceivers] = useState<readonly Receiver[]>(UNDER_A_PASSPHRASE);

  const go = (next: Step, failed: Failure | null = null) => {
    setStep(next);
    setFailure(failed);
  };
  /** Without a partner to send it to, there is only the passphrase. */
  const offered = partnersFor(partners, wish.scope.type);
  const asksWhom = offered.open.length + offered.shut.length > 0;
  const review = (to: readonly Receiver[], changesOnly: boolean) => {
    if (changesOnly !== wish.changesOnly) setWish({ ...wish, changesOnly });
    setReceivers(to);
    go({ at: 'review', receivers: to });
  };

  const save = async (file: Exported, passphrase: string) => {
    const { saved, problem } = await saveFile(file);
    go({ at: 'done', file, passphrase, saved }, problem);
  };
  const make = async (passphrase: string) => {
    setFailure(null);
    const made = await job.start((tell) => vault.exportFile({ ...wish, passphrase }, tell));
    if (!made) return;
    if (!made.ok) return setFailure(made.error);
    // With a shared folder there is more than one place to put it: then the last step asks.
    if (hasFolder) go({ at: 'done', file: made.value, passphrase, saved: false });
    else await save(made.value, passphrase);
  };
  const saveOne = async (files: readonly PartnerFile[], wanted: PartnerFile) => {
    const { saved, problem } = await saveFile(wanted.file);
    const next = files.map((one) => (one === wanted ? { ...one, saved: one.saved || saved } : one));
    go({ at: 'sent', files: next }, problem);
  };
  const saveAll = async (all: readonly PartnerFile[]) => {
    const { files, problem } = await saveEach(all);
    go({ at: 'sent', files }, problem);
  };
  const makeEach = async () => {
    setFailure(null);
    const files: PartnerFile[] = [];
    let failed: Failure | null = null;
    for (const { id, name } of receivers) {
      const made = await job.start((tell) => vault.exportFile({ ...wish, partner: id }, tell));
      if (!made) return;
      if (!made.ok) {
        failed = made.error;
        break;
      }
      files.push({ partner: id, name, file: made.value, saved: false });
    }
    const [first] = files;
    if (!first || failed) {
      if (first) go({ at: 'sent', files }, failed);
      else setFailure(failed);
    } else if (hasFolder) go({ at: 'sent', files });
    else if (files.length === 1) await saveOne(files, first);
    else await saveAll(files);
  };

  const said = failure && sayError(failure);
  return (
    <Page
      title={
        step.at === 'done'
          ? t('send.done.title')
          : step.at === 'sent'
            ? t('send.sent.title', { count: step.files.length })
            : t('send.title')
      }
      back={{ href: paths.sharing, label: t('back') }}
    >
      <div className={css.steps}>
        {said && failure && (
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
          <WhatStep
            wish={wish}
            today={today}
            onChange={setWish}
            onNext={() => (asksWhom ? go({ at: 'to' }) : review(UNDER_A_PASSPHRASE, false))}
          />
        ) : step.at === 'to' ? (
          <ToStep
            wish={wish}
            partners={partners}
            onBack={() => go({ at: 'what' })}
            onNext={review}
          />
        ) : step.at === 'review' ? (
          <ReviewStep
            wish={wish}
            receivers={step.receivers}
            onBack={() => go({ at: asksWhom ? 'to' : 'what' })}
            onNext={() => (receivers.length > 0 ? void makeEach() : go({ at: 'passphrase' }))}
          />
        ) : step.at === 'passphrase' ? (
          <PassphraseStep
            onBack={() => go({ at: 'review', receivers: UNDER_A_PASSPHRASE })}
            onNext={(passphrase) => void make(passphrase)}
          />
        ) : step.at === 'sent' ? (
          <SentStep
            wish={wish}
            files={step.files}
            onSave={(file) => void saveOne(step.files, file)}
            onSaveAll={() => void saveAll(step.files)}
            onAnother={() => go({ at: 'what' })}
          />
        ) : (
          <DoneStep
            wish={wish}
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
