import { useTranslation } from 'react-i18next';
import { useRun } from '../../../parts/use-run';
import { showToast } from '../../../ui/toast';

/** Says how many people are in a round and how many of those `asked` for were left out, with the way to take it back. */
export function useSayPlanned() {
  const { t } = useTranslation('calls');
  const { t: common } = useTranslation('common');
  const run = useRun();
  return (entry: string | null, count: number, asked: number | null): void => {
    const left = asked === null ? 0 : asked - count;
    showToast({
      tone: 'success',
      message: [t('form.planned', { count }), left > 0 && t('form.leftOut', { count: left })]
        .filter(Boolean)
        .join(' '),
      ...(entry && {
        action: {
          label: common('undo'),
          onPress: () => void run({ type: 'undo', entry }, { toast: common('undone') }),
        },
      }),
    });
  };
}
