import { useTranslation } from 'react-i18next';
import { bridge } from '../../parts/bridge';
import { Button } from '../../ui/plain-button';
import { Door } from './door';
import css from './door.module.css';
import { LanguageChoice } from './language-choice';

/** The first thing anyone sees: what this is, the language, and two ways on. */
export function WelcomeStep({ onBegin }: { readonly onBegin: () => void }) {
  const { t } = useTranslation('first-run');
  return (
    <Door title={t('start.title')} lead={t('start.lead')} focusKey="welcome">
      <LanguageChoice />
      <div className={css.actions}>
        <Button variant="primary" onPress={onBegin}>
          {t('start.begin')}
        </Button>
      </div>
      <hr className={css.rule} />
      <div className={css.labelled}>
        <div className={css.actions}>
          <Button onPress={() => void bridge().call('open-sample')}>{t('start.sample')}</Button>
        </div>
        <p className={css.note}>{t('start.sampleNote')}</p>
      </div>
    </Door>
  );
}
