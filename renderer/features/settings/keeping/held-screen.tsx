import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../messages/i18n';
import { paths } from '../../../parts/paths';
import { PrintLayout } from '../../../parts/print-preview/print-layout';
import { SheetPreview } from '../../../parts/print-preview/sheet-preview';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { Page } from '../../../ui/page';
import { Segmented } from '../../../ui/segmented';
import { HeldSheet } from './held-sheet';
import { ThiefSection } from './thief-section';

const LANGUAGES = [
  { id: 'en', label: 'English' },
  { id: 'es', label: 'Español' },
] as const;

/** What this laptop holds as one page for the group's lawyer, and what a thief would learn from it. */
export function HeldScreen() {
  const { t } = useTranslation('keeping');
  const reader = useLanguage();
  const [language, setLanguage] = useState<Language>(reader);
  const held = useView('held', {});
  const retention = useView('retention', {});
  const workspace = useView('workspace', {});
  const pages = useMemo(
    () =>
      held && retention && workspace
        ? [
            <HeldSheet
              key="held"
              language={language}
              held={held}
              retention={retention}
              workspace={workspace}
            />,
          ]
        : [],
    [language, held, retention, workspace],
  );
  return (
    <Page
      title={t('held.title')}
      lead={t('held.lead')}
      back={{ href: paths.settings, label: t('held.back') }}
      fill
    >
      <PrintLayout
        wide
        side={
          <>
            <div>
              <Segmented
                label={t('held.language')}
                value={language}
                onChange={setLanguage}
                options={LANGUAGES}
              />
            </div>
            {held && <ThiefSection held={held} />}
          </>
        }
      >
        <SheetPreview label={t('held.preview')} sheet="held" pages={pages} />
      </PrintLayout>
    </Page>
  );
}
