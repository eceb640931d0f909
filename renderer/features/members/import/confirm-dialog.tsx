import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Facts } from '../../../ui/definition';
import { Dialog } from '../../../ui/dialog';
import { useFieldWords } from './field-words';
import css from './import.module.css';
import { LEFT_OUT, leftOutOf, WRITTEN, writtenOf } from './plan-counts';
import type { Plan } from './use-import';

/** The last look before the rows are written: what comes in, what stays out and why, and what would be overwritten. */
export function ConfirmDialog(props: {
  readonly plan: Plan;
  readonly onClose: () => void;
  readonly onApply: (majorChanges: boolean) => void;
}) {
  const { counts, fields, refused } = props.plan.preview;
  const { t } = useTranslation('tables');
  const language = useLanguage();
  const words = useFieldWords();
  const [understood, setUnderstood] = useState(false);
  const [tried, setTried] = useState(false);
  const major = fields.filter((field) => field.major);
  const number = (count: number) => formatCount(count, language);
  const apply = () => {
    if (major.length > 0 && !understood) setTried(true);
    else props.onApply(major.length > 0);
  };
  return (
    <Dialog
      title={t('confirm.title', { count: writtenOf(counts) })}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('confirm.notYet')}</Button>
          <Button variant="primary" onPress={apply}>
            {t('confirm.run')}
          </Button>
        </>
      }
    >
      <div className={css.stack}>
        <section className={css.part} aria-label={t('confirm.will')}>
          <h3>{t('confirm.will')}</h3>
          <Facts
            items={WRITTEN.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
              term: t(`outcome.${outcome}`),
              value: number(counts[outcome]),
            }))}
          />
        </section>
        {(leftOutOf(counts) > 0 || refused.length > 0) && (
          <section className={css.part} aria-label={t('confirm.leftOut')}>
            <h3>{t('confirm.leftOut')}</h3>
            <ul className={css.list}>
              {LEFT_OUT.filter((outcome) => counts[outcome] > 0).map((outcome) => (
                <li key={outcome}>{t(`confirm.${outcome}`, { count: counts[outcome] })}</li>
              ))}
              {refused.map(({ index, header, cells }) => (
                <li key={index}>
                  {t('confirm.column', {
                    header: header || t('columns.nameless', { number: index + 1 }),
                    count: cells,
                  })}
                </li>
              ))}
            </ul>
          </section>
        )}
        {major.length > 0 && (
          <Banner tone={tried && !understood ? 'danger' : 'warning'} title={t('confirm.major')}>
            <ul className={css.list}>
              {major.map(({ field, changed, of }) => (
                <li key={field}>
                  {t('confirm.majorField', {
                    field: words.field(field),
                    changed,
                    of,
                    percent: Math.round((100 * changed) / of),
                  })}
                </li>
              ))}
            </ul>
            <p>{t('confirm.majorBody')}</p>
            <CheckboxField
              label={t('confirm.understand')}
              isSelected={understood}
              onChange={setUnderstood}
            />
            {tried && !understood && <p className={css.strong}>{t('confirm.mustConfirm')}</p>}
          </Banner>
        )}
        <p className={css.soft}>{t('confirm.undo')}</p>
      </div>
    </Dialog>
  );
}
