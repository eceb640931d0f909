import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedTable } from '../../../core/tables/table-plan';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { ConfirmDialog } from './confirm-dialog';
import css from './import.module.css';
import { leftOutOf, writtenOf } from './plan-counts';
import { PlanList } from './plan-list';
import type { Importing, Plan } from './use-import';
import { WhoIsThis } from './who-is-this';

/** What the table would do, row by row, and the way to decide and mend before it is done. */
export function PreviewStep(props: {
  readonly importing: Importing;
  readonly table: OpenedTable;
  readonly plan: Plan;
}) {
  const { importing, table, plan } = props;
  const { counts } = plan.preview;
  const { t } = useTranslation('tables');
  const [deciding, setDeciding] = useState(false);
  const [asking, setAsking] = useState(false);
  const written = writtenOf(counts);
  const leftOut = leftOutOf(counts);

  if (deciding) {
    return (
      <WhoIsThis
        table={table}
        plan={plan}
        onChange={importing.change}
        onClose={() => setDeciding(false)}
      />
    );
  }
  return (
    <>
      {counts.doubtful > 0 && (
        <div className={css.undecided} role="status">
          <Icon of={CircleHelp} />
          <p>{t('preview.undecided', { count: counts.doubtful })}</p>
          <Button onPress={() => setDeciding(true)}>{t('preview.decide')}</Button>
        </div>
      )}
      <PlanList table={table} plan={plan} onChange={importing.change} />
      <div className={css.decide}>
        <Button variant="primary" isDisabled={written === 0} onPress={() => setAsking(true)}>
          {t('preview.importAll', { count: written })}
        </Button>
        <Button onPress={() => importing.go('columns')}>{t('previous')}</Button>
        <p className={css.soft} role="status">
          {t('preview.nothingYet')}{' '}
          {written === 0
            ? t('preview.nothing')
            : leftOut > 0 && t('preview.leftOut', { count: leftOut })}
        </p>
      </div>
      {asking && (
        <ConfirmDialog
          plan={plan}
          onClose={() => setAsking(false)}
          onApply={(majorChanges) => {
            setAsking(false);
            void importing.apply(majorChanges);
          }}
        />
      )}
    </>
  );
}
