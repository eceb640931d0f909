import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceView } from '../../core/views/views';
import { usePreferences } from '../../parts/preferences-context';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/number-field';
import { Fields, FormActions, Section } from '../../ui/page';
import { ChangePassphrase } from './change-passphrase';
import css from './settings.module.css';

const FEWEST = 1;
const MOST = 30;

/** When Convite locks by itself, and the passphrase. */
export function LockSection({ workspace }: { readonly workspace: WorkspaceView }) {
  const { t } = useTranslation('settings');
  const { preferences, change } = usePreferences();
  const [changing, setChanging] = useState(false);
  return (
    <Section title={t('lock.title')}>
      <div className={css.panel}>
        <Fields>
          <NumberField
            label={t('lock.minutes')}
            description={t('lock.minutesHint')}
            value={preferences.autoLockMinutes}
            onChange={(minutes) => {
              if (minutes !== null) change({ autoLockMinutes: minutes });
            }}
            min={FEWEST}
            max={MOST}
          />
        </Fields>
        <FormActions>
          <Button icon={KeyRound} onPress={() => setChanging(true)}>
            {t('lock.change')}
          </Button>
        </FormActions>
      </div>
      {changing && (
        <ChangePassphrase
          names={[workspace.group?.name ?? '', workspace.workspace.organizer]}
          onClose={() => setChanging(false)}
        />
      )}
    </Section>
  );
}
