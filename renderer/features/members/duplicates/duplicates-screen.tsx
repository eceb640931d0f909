import { ScanSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJob } from '../../../parts/use-job';
import { useVault } from '../../../parts/vault-context';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { ProgressBar } from '../../../ui/progress';
import { Segmented } from '../../../ui/segmented';
import { MembersNav } from '../members-nav';
import { DecidedList } from './decided-list';
import { MergeDialog } from './merge-dialog';
import { OpenGroups } from './open-groups';

type Tab = 'open' | 'decided';

/** Members who look alike: found when someone asks, decided one by one, and what was decided before. */
export function DuplicatesScreen() {
  const { t } = useTranslation('duplicates');
  const vault = useVault();
  const job = useJob();
  const [tab, setTab] = useState<Tab>('open');
  const [merging, setMerging] = useState<readonly string[] | null>(null);
  // The view has to be asked again after a scan: nothing that is kept has changed.
  const [scans, setScans] = useState(0);

  const scan = async () => {
    setTab('open');
    await job.start((tell) => vault.scanDuplicates(tell));
    setScans((n) => n + 1);
  };

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button
          variant="primary"
          icon={ScanSearch}
          isDisabled={job.progress !== null}
          onPress={() => void scan()}
        >
          {t('scan')}
        </Button>
      }
    >
      <MembersNav current="duplicates" />
      <div>
        <Segmented<Tab>
          label={t('tabs.label')}
          value={tab}
          onChange={setTab}
          options={[
            { id: 'open', label: t('tabs.open') },
            { id: 'decided', label: t('tabs.decided') },
          ]}
        />
      </div>
      {job.progress ? (
        <ProgressBar
          label={t('scanning')}
          value={job.progress.done}
          max={job.progress.of}
          onCancel={job.cancel}
          cancelLabel={t('stop')}
        />
      ) : tab === 'open' ? (
        <OpenGroups key={scans} onScan={() => void scan()} onMerge={setMerging} />
      ) : (
        <DecidedList />
      )}
      <MergeDialog members={merging} onClose={() => setMerging(null)} />
    </Page>
  );
}
