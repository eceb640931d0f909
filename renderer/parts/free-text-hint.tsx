import { useTranslation } from 'react-i18next';
import { findFreeTextWarnings, withoutWarning } from '../core/free-text-warning/free-text-warning';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import css from './free-text-hint.module.css';

/**
 * Says, while someone types, that a text seems to hold what should not be written down, and offers to take
 * it out. It never blocks: it can be wrong. Shows nothing for a text that is fine; what it says is read out.
 */
export function FreeTextHint(props: {
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useTranslation('parts');
  const [warning] = findFreeTextWarnings(props.text);
  return (
    <div aria-live="polite" className={css.hint}>
      {warning && (
        <Banner
          tone="warning"
          title={t('freeText.title')}
          isAnnounced={false}
          action={
            <Button onPress={() => props.onChange(withoutWarning(props.text, warning))}>
              {t('freeText.remove')}
            </Button>
          }
        >
          {t(`freeText.${warning.kind}`)}{' '}
          {t('freeText.found', { text: props.text.slice(warning.start, warning.end) })}
        </Banner>
      )}
    </div>
  );
}
