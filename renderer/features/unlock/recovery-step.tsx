import { Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../parts/bridge';
import { usePreferences } from '../../parts/preferences-context';
import { copyOf } from '../../parts/print-preview/element-copy';
import { pageSize } from '../../parts/print-preview/paper';
import { openPaper } from '../../parts/print-preview/paper-line';
import { useErrorWords } from '../../parts/use-error-words';
import { Banner } from '../../ui/banner';
import { Dialog } from '../../ui/dialog';
import { Button } from '../../ui/plain-button';
import { Door } from './door';
import css from './door.module.css';
import { RecoverySheet } from './recovery-sheet';
import { STEPS } from './setup';

type Outcome = 'printed' | 'saved' | 'no-printer' | 'disk-full' | 'failed';

/** Shows the recovery code, this once, to print or to save on a stick. Going on without it asks twice. */
export function RecoveryStep(props: { readonly code: string; readonly onDone: () => void }) {
  const { t } = useTranslation('first-run');
  const sayError = useErrorWords();
  const { preferences } = usePreferences();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [skipping, setSkipping] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const kept = outcome === 'printed' || outcome === 'saved';
  const paper = { paper: preferences.paper, landscape: false };

  const tell = (done: Outcome | 'cancelled') => {
    if (done !== 'cancelled') setOutcome(done);
  };
  const putOnPaper = async (): Promise<boolean> => {
    const line = await openPaper();
    if (!line || !sheet.current) return false;
    line.put(copyOf(sheet.current));
    line.end(pageSize(paper.paper, paper.landscape));
    return true;
  };
  const print = async () =>
    tell((await putOnPaper()) ? await bridge().call('print-sheet', paper) : 'failed');
  const savePdf = async () =>
    tell(
      (await putOnPaper())
        ? await bridge().call('save-sheet-pdf', { ...paper, sheet: 'recovery' })
        : 'failed',
    );
  const problem =
    outcome === 'no-printer'
      ? sayError({ type: 'no-printer' })
      : outcome === 'disk-full'
        ? sayError({ type: 'save-disk-full' })
        : outcome === 'failed'
          ? sayError({ type: 'save-failed' })
          : null;

  return (
    <Door
      title={t('recovery.title')}
      lead={t('recovery.lead')}
      step={t('step', { step: 4, of: STEPS })}
      focusKey="recovery"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: nothing here is a field, so it is no fieldset. */}
      <div className={css.labelled} role="group" aria-labelledby="recovery-code">
        <span className={css.label} id="recovery-code">
          {t('recovery.code')}
        </span>
        <p className={css.code}>{props.code}</p>
      </div>
      {problem && (
        <Banner tone="warning" title={problem.title}>
          {problem.body}
        </Banner>
      )}
      {kept && (
        <Banner tone="success">
          {outcome === 'printed' ? t('recovery.printed') : t('recovery.saved')}
        </Banner>
      )}
      <div className={css.actions}>
        <Button
          variant={kept ? 'secondary' : 'primary'}
          icon={Printer}
          onPress={() => void print()}
        >
          {t('recovery.print')}
        </Button>
        <Button onPress={() => void savePdf()}>{t('recovery.savePdf')}</Button>
      </div>
      <p className={css.note}>{t('recovery.pdfNote')}</p>
      <hr className={css.rule} />
      <div className={css.actions}>
        {kept ? (
          <Button variant="primary" onPress={props.onDone}>
            {t('recovery.done')}
          </Button>
        ) : (
          <Button variant="quiet" onPress={() => setSkipping(true)}>
            {t('recovery.skip')}
          </Button>
        )}
      </div>
      <Dialog
        title={t('recovery.skipTitle')}
        isOpen={skipping}
        onClose={() => setSkipping(false)}
        role="alertdialog"
        size="small"
        actions={
          <>
            <Button variant="danger" onPress={props.onDone}>
              {t('recovery.skipConfirm')}
            </Button>
            <Button variant="primary" onPress={() => setSkipping(false)}>
              {t('back')}
            </Button>
          </>
        }
      >
        <p>{t('recovery.skipBody')}</p>
      </Dialog>
      <RecoverySheet ref={sheet} code={props.code} />
    </Door>
  );
}
