import { useTranslation } from 'react-i18next';
import { paths } from '../../../parts/paths';
import { useUnsavedGuard } from '../../../parts/unsaved-guard';
import { useErrorWords } from '../../../parts/use-error-words';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Page } from '../../../ui/page';
import { ProgressBar } from '../../../ui/progress';
import { StepList } from '../../../ui/step-list';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { FileStep } from './file-step';
import css from './import.module.css';
import { PreviewStep } from './preview-step';
import { type Importing, useImport } from './use-import';

const STEPS = ['file', 'columns', 'preview', 'done'] as const;

/** Takes in a table, step by step: the file, what its columns hold, what it would do, and what it did. */
export function ImportScreen() {
  const { t } = useTranslation('tables');
  const importing = useImport();
  const { step, table, waiting } = importing;
  const guard = useUnsavedGuard(table !== null && step !== 'done', {
    title: t('leave.title'),
    body: t('leave.body'),
    stay: t('leave.stay'),
    leave: t('leave.leave'),
  });
  return (
    // A step opens like a screen: from its top, with the focus on its heading.
    <Page
      key={step}
      title={t(step === 'preview' ? 'preview.title' : step === 'done' ? 'done.title' : 'title')}
      fill={step === 'preview' && waiting === null}
      back={{ href: paths.members, label: t('back') }}
      actions={
        <StepList
          label={t('steps.label')}
          current={step}
          steps={STEPS.map((id) => ({ id, label: t(`steps.${id}`) }))}
        />
      }
    >
      {guard.dialog}
      <Failure importing={importing} />
      {waiting === null ? (
        <Step importing={importing} />
      ) : (
        <div className={css.waiting}>
          <ProgressBar
            label={t(`working.${waiting}`)}
            value={importing.job.progress?.done ?? 0}
            max={importing.job.progress?.of ?? 0}
            onCancel={importing.job.cancel}
            cancelLabel={t('stop')}
          />
        </div>
      )}
    </Page>
  );
}

function Step({ importing }: { readonly importing: Importing }) {
  const { step, table, plan, done } = importing;
  if (step === 'columns' && table) return <ColumnsStep importing={importing} table={table} />;
  if (step === 'preview' && table && plan) {
    return <PreviewStep importing={importing} table={table} plan={plan} />;
  }
  if (step === 'done' && plan && done) {
    return <DoneStep plan={plan} done={done} onAnother={importing.restart} />;
  }
  return <FileStep importing={importing} />;
}

/** What went wrong. Each such error changes nothing. */
function Failure({ importing }: { readonly importing: Importing }) {
  const { t } = useTranslation('tables');
  const sayError = useErrorWords();
  const { error } = importing;
  if (!error) return null;
  const said = sayError(error);
  return (
    <Banner
      tone={error.type === 'cancelled' ? 'info' : 'danger'}
      title={said.title}
      action={
        error.type === 'plan-stale' ? (
          <Button onPress={() => void importing.preview(true)}>{t('preview.stale')}</Button>
        ) : undefined
      }
    >
      {said.body}
    </Banner>
  );
}
