import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../../core/model/sheet';
import { formatDate } from '../../../parts/dates';
import { useLanguage } from '../../../parts/use-language';
import { useRun } from '../../../parts/use-run';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Section } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import css from './type-back.module.css';

/** What became of the paper of a sheet: destroyed on a day, with initials, or still there. */
export function Shredded({ sheet, today }: { readonly sheet: Sheet; readonly today: string }) {
  const { t } = useTranslation('after');
  const language = useLanguage();
  const run = useRun();
  const [on, setOn] = useState(today);
  const [initials, setInitials] = useState('');
  const [asked, setAsked] = useState(false);
  const day = (date: string) => formatDate(date, language);
  const note = (shredded: { readonly on: string; readonly initials: string }) =>
    run({ type: 'shred-sheet', sheet: sheet.id, ...shredded }, { toast: t('shred.done') });

  if (sheet.shreddedOn !== '') {
    return (
      <Section title={t('shred.title')}>
        <p>{t('shred.shreddedOn', { date: day(sheet.shreddedOn), initials: sheet.shreddedBy })}</p>
        <div>
          <Button variant="quiet" onPress={() => void note({ on: '', initials: '' })}>
            {t('shred.notYet')}
          </Button>
        </div>
      </Section>
    );
  }
  const isMissing = initials.trim() === '';
  return (
    <Section title={t('shred.title')}>
      {sheet.destroyBy !== '' && (
        <p className={sheet.destroyBy < today ? css.overdue : undefined}>
          {t(sheet.destroyBy < today ? 'shred.overdue' : 'shred.destroyBy', {
            date: day(sheet.destroyBy),
          })}
        </p>
      )}
      <form
        className={css.shred}
        onSubmit={(submit) => {
          submit.preventDefault();
          setAsked(true);
          if (!isMissing && on !== '') void note({ on, initials: initials.trim() });
        }}
      >
        <DateField label={t('shred.on')} value={on} onChange={setOn} />
        <TextField
          label={t('shred.initials')}
          value={initials}
          onChange={setInitials}
          maxLength={20}
          error={asked && isMissing ? t('shred.initialsMissing') : null}
        />
        <div>
          <Button type="submit">{t('shred.shred')}</Button>
        </div>
      </form>
    </Section>
  );
}
