import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../core/model/vocabulary';
import type { HeadcountRow } from '../../../core/views/after-views';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { NumberField } from '../../../ui/number-field';
import { Fields } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import type { CountedHeads } from '../../../vault/vault';
import css from './after.module.css';

/** Most people that a counter can have counted. */
const MOST = 100_000;

/** Languages that are always asked for; others only where they were counted. */
const ASKED: readonly string[] = ['es', 'en', 'other'];

/** What one counter counted, to write down or to mend. `row` null: another counter. */
export function HeadcountDialog(props: {
  readonly event: string;
  readonly row: HeadcountRow | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('after');
  return (
    <Dialog title={t('headcount.dialogTitle')} isOpen={props.isOpen} onClose={props.onClose}>
      {props.isOpen && <HeadcountForm {...props} />}
    </Dialog>
  );
}

function HeadcountForm(props: {
  readonly event: string;
  readonly row: HeadcountRow | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('after');
  const terms = useTerms();
  const run = useRun();
  const before = props.row?.headcount;
  const [counted, setCounted] = useState<CountedHeads>({
    adults: before?.adults ?? 0,
    children: before?.children ?? 0,
    firstTimers: before?.firstTimers ?? 0,
    byLanguage: before?.byLanguage ?? {},
    by: before?.by ?? '',
  });
  const change = (patch: Partial<CountedHeads>) => setCounted({ ...counted, ...patch });
  const people = counted.adults + counted.children;
  const languages = Object.values(counted.byLanguage).reduce((sum, n) => sum + (n ?? 0), 0);
  const isTooMany = counted.firstTimers > people || languages > people;
  const save = async () => {
    const done = await run(
      {
        type: 'set-headcount',
        event: props.event,
        headcount: before?.id ?? null,
        counted,
      },
      { toast: t('headcount.saved') },
    );
    if (done) props.onClose();
  };
  const number = (field: 'adults' | 'children' | 'firstTimers') => (
    <NumberField
      label={t(`headcount.${field}`)}
      value={counted[field]}
      onChange={(value) => change({ [field]: value ?? 0 })}
      min={0}
      max={MOST}
    />
  );
  return (
    <form
      className={css.form}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (!isTooMany && people > 0) void save();
      }}
    >
      <TextField
        label={t('headcount.counter')}
        description={t('headcount.counterHint')}
        value={counted.by}
        onChange={(by) => change({ by })}
        maxLength={100}
        autoFocus
      />
      <Fields>
        {number('adults')}
        {number('children')}
        {number('firstTimers')}
      </Fields>
      <fieldset className={css.languages}>
        <legend>{t('headcount.languages')}</legend>
        <Fields>
          {LANGUAGES.filter((code) => ASKED.includes(code) || counted.byLanguage[code]).map(
            (code) => (
              <NumberField
                key={code}
                label={terms.language(code)}
                value={counted.byLanguage[code] ?? null}
                onChange={(value) =>
                  change({ byLanguage: { ...counted.byLanguage, [code]: value ?? 0 } })
                }
                min={0}
                max={MOST}
              />
            ),
          )}
        </Fields>
      </fieldset>
      {isTooMany && (
        <p className={css.error} role="alert">
          {t('headcount.tooMany')}
        </p>
      )}
      <DialogActions>
        <Button onPress={props.onClose}>{t('headcount.cancel')}</Button>
        <Button type="submit" variant="primary" isDisabled={isTooMany || people === 0}>
          {t('headcount.save')}
        </Button>
      </DialogActions>
    </form>
  );
}
