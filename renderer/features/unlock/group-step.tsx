import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/plain-button';
import { TextField } from '../../ui/text-field';
import { Door } from './door';
import css from './door.module.css';
import { type Setup, STEPS } from './setup';

/** Asks for the group's and the organizer's name. */
export function GroupStep(props: {
  readonly setup: Setup;
  readonly onBack: () => void;
  readonly onNext: (names: Pick<Setup, 'groupName' | 'organizerName'>) => void;
}) {
  const { t } = useTranslation('first-run');
  const [groupName, setGroupName] = useState(props.setup.groupName);
  const [organizerName, setOrganizerName] = useState(props.setup.organizerName);
  const [tried, setTried] = useState(false);
  const missing = (name: string) => (tried && !name.trim() ? t('group.missing') : null);
  return (
    <Door
      title={t('group.title')}
      lead={t('group.lead')}
      step={t('step', { step: 1, of: STEPS })}
      focusKey="group"
    >
      <form
        className={css.form}
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          setTried(true);
          if (groupName.trim() && organizerName.trim()) props.onNext({ groupName, organizerName });
        }}
      >
        <TextField
          label={t('group.groupName')}
          description={t('group.groupHint')}
          value={groupName}
          onChange={setGroupName}
          error={missing(groupName)}
          maxLength={100}
          isRequired
        />
        <TextField
          label={t('group.organizer')}
          description={t('group.organizerHint')}
          value={organizerName}
          onChange={setOrganizerName}
          error={missing(organizerName)}
          maxLength={100}
          isRequired
        />
        <div className={css.actions}>
          <Button variant="primary" type="submit">
            {t('next')}
          </Button>
          <Button variant="quiet" onPress={props.onBack}>
            {t('back')}
          </Button>
        </div>
      </form>
    </Door>
  );
}
