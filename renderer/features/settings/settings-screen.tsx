import { useTranslation } from 'react-i18next';
import { useView } from '../../parts/vault-context';
import { Page } from '../../ui/page';
import { AboutSection } from './about-section';
import { GroupSection } from './group-section';
import { HeldSection } from './held-section';
import { JournalSection } from './journal-section';
import { HoldBanner } from './keeping/hold-banner';
import { KeepingSections } from './keeping/keeping-sections';
import { LockSection } from './lock-section';
import { LookSection } from './look-section';
import css from './settings.module.css';
import { WordsSection } from './words-section';

/** Choices, protection, what is held, and what can be taken back. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const workspace = useView('workspace', {});
  return (
    <Page title={t('title')}>
      {workspace && (
        <div className={css.sections}>
          {workspace.hold && <HoldBanner hold={workspace.hold} />}
          <GroupSection workspace={workspace} />
          <WordsSection />
          <LookSection />
          <LockSection workspace={workspace} />
          <KeepingSections />
          <HeldSection workspace={workspace} />
          <JournalSection />
          <AboutSection />
        </div>
      )}
    </Page>
  );
}
