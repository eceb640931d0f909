import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../../parts/bridge';
import { useErrorWords } from '../../../parts/use-error-words';
import { useVault } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Dialog } from '../../../ui/dialog';
import { RadioField } from '../../../ui/radio-field';
import { showToast } from '../../../ui/toast';
import style from './calendar-file.module.css';

/** Some events that can be saved; `one`: the event that the dialog was opened on. */
export type CalendarChoice = {
  readonly id: 'one' | 'upcoming' | 'all' | 'shown';
  readonly events: readonly string[];
};

/** Saves events as a calendar file, after saying what is in it and that anyone can read it. */
export function SaveCalendarDialog(props: {
  readonly choices: readonly CalendarChoice[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('calendar');
  const vault = useVault();
  const sayError = useErrorWords();
  const { choices } = props;
  const [which, setWhich] = useState(choices[0]?.id ?? 'one');
  const [agreed, setAgreed] = useState(false);
  const events = choices.find(({ id }) => id === which)?.events ?? [];

  const save = async () => {
    const { bytes } = await vault.writeCalendar(events);
    const outcome = await bridge().call('save-calendar-file', { bytes, fileName: 'events.ics' });
    if (outcome === 'cancelled') return;
    if (outcome === 'saved') {
      showToast({ tone: 'success', message: t('out.saved') });
      props.onClose();
      return;
    }
    const said = sayError({ type: outcome === 'disk-full' ? 'save-disk-full' : 'save-failed' });
    showToast({ tone: 'danger', message: `${said.title} ${said.body}` });
  };

  return (
    <Dialog
      title={t('out.title')}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('out.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!agreed || events.length === 0}
            onPress={() => void save()}
          >
            {t('out.save')}
          </Button>
        </>
      }
    >
      <div className={style.body}>
        {choices.length > 1 && (
          <RadioField
            label={t('out.which')}
            value={which}
            onChange={setWhich}
            options={choices.flatMap(({ id, events: { length } }) =>
              id === 'one' ? [] : [{ id, label: t(`out.${id}`, { count: length }) }],
            )}
          />
        )}
        {events.length === 0 && <p role="status">{t('out.none')}</p>}
        <Banner tone="warning">{t('out.open')}</Banner>
        <p>{t('out.holds')}</p>
        <CheckboxField label={t('out.agree')} isSelected={agreed} onChange={setAgreed} />
      </div>
    </Dialog>
  );
}
