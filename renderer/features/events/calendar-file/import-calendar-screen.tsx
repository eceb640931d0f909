import { CalendarPlus, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownError } from '../../../messages/errors';
import { bridge } from '../../../parts/bridge';
import { paths } from '../../../parts/paths';
import { useErrorWords } from '../../../parts/use-error-words';
import { useFileDrop } from '../../../parts/use-file-drop';
import { useVault } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Page } from '../../../ui/page';
import type { CalendarPreview } from '../../../vault/vault';
import style from './calendar-file.module.css';
import { CalendarPreviewStep } from './calendar-preview-step';

/** Largest calendar file that is read, in bytes; the shell and the vault refuse larger ones too. */
const MOST_BYTES = 5 * 1024 * 1024;

const SHELL_ERRORS: {
  readonly [reason in 'too-large' | 'not-a-file' | 'unreadable']: KnownError;
} = {
  'too-large': { type: 'calendar-too-large', limit: MOST_BYTES },
  'not-a-file': { type: 'not-a-calendar' },
  unreadable: { type: 'file-unreadable' },
};

/** Takes in a calendar file: chooses it, shows what it would do, and does it as one step. */
export function ImportCalendarScreen() {
  const { t } = useTranslation('calendar');
  const vault = useVault();
  const sayError = useErrorWords();
  const [preview, setPreview] = useState<CalendarPreview | null>(null);
  const [problem, setProblem] = useState<KnownError | null>(null);
  const [isReading, setReading] = useState(false);

  const read = async (bytes: Uint8Array<ArrayBuffer>) => {
    setReading(true);
    setProblem(null);
    const outcome = await vault.readCalendar(bytes);
    setReading(false);
    setPreview(outcome.ok ? outcome.value : null);
    setProblem(outcome.ok ? null : outcome.error);
  };
  const choose = async () => {
    const picked = await bridge().call('open-calendar-file');
    if (picked === null) return;
    if ('error' in picked) setProblem(SHELL_ERRORS[picked.error]);
    else await read(picked.bytes as Uint8Array<ArrayBuffer>);
  };
  const take = async (file: File) => {
    if (file.size > MOST_BYTES) {
      setProblem(SHELL_ERRORS['too-large']);
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) setProblem(SHELL_ERRORS.unreadable);
    else await read(new Uint8Array(bytes));
  };
  const hovers = useFileDrop((file) => void take(file));
  const said = problem && sayError(problem);

  return (
    <Page
      title={t('in.title')}
      lead={t('in.lead')}
      back={{ href: paths.events, label: t('in.back') }}
    >
      {said && (
        <Banner tone="danger" title={said.title}>
          {said.body}
        </Banner>
      )}
      {preview ? (
        <CalendarPreviewStep preview={preview} onChooseOther={() => void choose()} />
      ) : (
        <div className={style.door} data-hovers={hovers ? '' : undefined}>
          <Icon of={CalendarPlus} size={28} />
          <h2>{t('in.chooseTitle')}</h2>
          <p className={style.soft}>{t('in.chooseBody')}</p>
          <Button
            variant="primary"
            icon={FolderOpen}
            isPending={isReading}
            onPress={() => void choose()}
          >
            {t('in.choose')}
          </Button>
          <p role="status">{isReading && t('in.reading')}</p>
          <p className={style.soft}>{t('in.drop')}</p>
          <p className={style.soft}>{t('in.never')}</p>
        </div>
      )}
    </Page>
  );
}
