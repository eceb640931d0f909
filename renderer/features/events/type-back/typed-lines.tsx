import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '../../../parts/terms';
import { Chip } from '../../../ui/chip';
import { Icon } from '../../../ui/icon';
import { Section } from '../../../ui/page';
import css from './type-back.module.css';
import type { TypedLine } from './use-typing';

const TONES = {
  present: 'moss',
  late: 'marigold',
  excused: 'teal',
  'no-show': 'brick',
} as const;

const ICONS = {
  saving: LoaderCircle,
  saved: Check,
  'nothing-new': Check,
  failed: CircleAlert,
} as const;

/** More than a screen of lines nobody looks back at. */
const SHOWN = 50;

/** What was typed, the latest first, each with whom it hit, so that a slip is seen at once. */
export function TypedLines({ lines }: { readonly lines: readonly TypedLine[] }) {
  const { t } = useTranslation('after');
  const terms = useTerms();
  return (
    <Section title={t('typeBack.entered')}>
      {lines.length === 0 ? (
        <p className={css.soft}>{t('typeBack.enteredNone')}</p>
      ) : (
        <ol className={css.typed} aria-label={t('typeBack.entered')}>
          {lines.slice(0, SHOWN).map((line) => (
            <li key={line.key} data-state={line.state}>
              <Icon of={ICONS[line.state]} size={18} />
              <span className={css.code}>
                {line.rows > 1
                  ? t('typeBack.rows', { code: line.code, count: line.rows })
                  : line.code || '+'}
              </span>
              <span className={css.name}>{line.name}</span>
              <Chip tone={TONES[line.mark]}>{terms.mark(line.mark)}</Chip>
              <span className={css.soft}>
                {line.state === 'failed'
                  ? t('typeBack.failed')
                  : line.state === 'nothing-new'
                    ? t('typeBack.nothingNew')
                    : line.was !== null && line.was !== 'blank' && line.was !== line.mark
                      ? t('typeBack.was', { mark: terms.mark(line.was) })
                      : ''}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
