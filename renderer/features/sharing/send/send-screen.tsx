import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartnerRow } from '../../../core/views/partner-row';
import { bridge } from '../../../parts/bridge';
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
import { ReviewStep } from './review-step';
import { type PartnerFile, SentStep } from './sent-step';
import { ToStep } from './to-step';
import { WhatStep } from './what-step';
import type { Wish } from './wish';

type Step =
  | { readonly at: 'what' }
  | { readonly at: 'review'; readonly wish: Wish }
  | { readonly at: 'to'; readonly wish: Wish }
  | { readonly at: 'passphrase'; readonly wish: Wish }
  | {
      readonly at: 'done';
      readonly file: Exported;
      readonly passphrase: string;
      readonly saved: boolean;
    }
  | { readonly at: 'sent'; readonly files: readonly PartnerFile[] };

type Failure = Parameters<ReturnType<typeof useErrorWords>>[0];

/** Making a sealed file, step by step: what, who, to whom, passphrase if need be, and where to save it. */
export function SendScreen({ event }: { readonly event: string | null }) {
  const { t } = useTranslation('sharing');
  const { t: words } = useTranslation('partners');
  const vault = useVault();
  const sayError = useErrorWords();
  const job = useJob();
  const [step, setStep] = useState<Step>({ at: 'what' });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [wish, setWish] = useState<Wish>({
    scope: { type: 'event', event: event ?? '' },
    include: { phones: false, emails: false, needs: true, notes: false },
    until: '',
    changesOnly: false,
  });

  const go = (next: Step) => {
    setFailure(null);
    setStep(next);
  };
  const partners = useView('partners', {}) ?? [];
  const hasFolder = useHasFolder();
  /** Asks where and writes, unless the shared folder is another place to put it: then the last step offers both. Tells what went wrong once the step that shows the file is there. */
  const writeFirst = async (file: Exported): ReturnType<typeof write> =>
    hasFolder ? { saved: false, tell: () => undefined } : write(file);
  const write = async ({ bytes, fileName }: Exported) => {
    const answer = await bridge().call('save-exchange-file', { bytes, fileName });
    const tell = () => {
      if (answer === 'disk-full') setFailure({ type: 'save-disk-full' });
      if (answer === 'failed') setFailure({ type: 'save-failed' });
    };
    return { saved: answer === 'saved', tell };
  };
  const save = async (file: Exported, passphrase: string) => {
    const { saved, tell } = await write(file);
    go({ at: 'done', file, passphrase, saved });
    tell();
  };
  const makeEach = async (wanted: Wish, chosen: readonly PartnerRow[]) => {
    setFailure(null);
    const files: PartnerFile[] = [];
    for (const { id, name } of chosen) {
      const made = await job.start((tell) => vault.exportFile({ ...wanted, partner: id }, tell));
      if (!made) return;
      if (!made.ok) {
        setFailure(made.error);
        break;
      }
      const { saved, tell } = await writeFirst(made.value);
      tell();
      files.push({ partner: id, name: name || words('unnamed'), file: made.value, saved });
    }
    if (files.length > 0) setStep({ at: 'sent', files });
  };
  const saveAgain = async (files: readonly PartnerFile[], wanted: PartnerFile) => {
    const { saved, tell } = await write(wanted.file);
    go({ at: 'sent', files: files.map((one) => (one === wanted ? { ...one, saved } : one)) });
    tell();
  };
  const make = async (wanted: Wish, passphrase: string) => {
    setFailure(null);
    const made = await job.start((tell) => vault.exportFile({ ...wanted, passphrase }, tell));
    if (!made) return;
    if (made.ok && hasFolder) go({ at: 'done', file: made.value, passphrase, saved: false });
    else if (made.ok) await save(made.value, passphrase);
    else setFailure(made.error);
  };

  /** A copy of everything is for our own laptops, and without partners there is only the passphrase. */
  const asksWhom = ({ scope }: Wish) => scope.type === 'event' && partners.length > 0;
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
            onNext={() => go({ at: asksWhom(step.wish) ? 'to' : 'passphrase', wish: step.wish })}
          />
        ) : step.at === 'to' ? (
          <ToStep
            partners={partners}
            onBack={() => go({ at: 'review', wish: step.wish })}
            onPassphrase={() => go({ at: 'passphrase', wish: step.wish })}
            onPartners={(chosen) => void makeEach(step.wish, chosen)}
          />
        ) : step.at === 'passphrase' ? (
          <PassphraseStep
            onBack={() => go({ at: asksWhom(step.wish) ? 'to' : 'review', wish: step.wish })}
            onNext={(passphrase) => void make(step.wish, passphrase)}
          />
        ) : step.at === 'sent' ? (
          <SentStep
            files={step.files}
            until={wish.until}
            onSave={(file) => void saveAgain(step.files, file)}
            onAnother={() => go({ at: 'what' })}
          />
        ) : (
          <DoneStep
            file={step.file}
            passphrase={step.passphrase}
            until={wish.until}
            saved={step.saved}
            onSave={() => void save(step.file, step.passphrase)}
            onAnother={() => go({ at: 'what' })}
          />
        )}
      </div>
    </Page>
  );
}
