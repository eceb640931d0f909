import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../parts/dates';
import { eventTitle } from '../../../parts/event-title';
import { useLanguage } from '../../../parts/use-language';
import { useView } from '../../../parts/vault-context';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { CheckboxField, CheckboxGroupField } from '../../../ui/checkbox-field';
import { ComboField } from '../../../ui/combo-field';
import { FormActions } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import css from '../sharing.module.css';
import type { Wish } from './wish';

/** Events offered; a title narrows them down. */
const OFFERED = 500;
const GROUPS = ['phones', 'emails', 'needs', 'notes'] as const;
const NOTHING_ALONG = { phones: false, emails: false, needs: true, notes: false };
const ALL_ALONG = { phones: true, emails: true, needs: true, notes: true };

/** What to send, and with what. */
export function WhatStep(props: {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
  readonly onNext: () => void;
}) {
  const { wish, onChange } = props;
  const { scope, include } = wish;
  const { t } = useTranslation('sharing');
  const [own, setOwn] = useState(false);
  const ready = scope.type === 'event' ? scope.event !== '' : own;
  const choose = (type: 'event' | 'everything') =>
    onChange(
      type === 'event'
        ? { ...wish, scope: { type, event: '' }, include: NOTHING_ALONG }
        : { ...wish, scope: { type }, include: ALL_ALONG },
    );
  return (
    <>
      <RadioField
        label={t('send.what.scope')}
        value={scope.type === 'everything' ? 'everything' : 'event'}
        onChange={choose}
        options={[
          { id: 'event', label: t('send.what.event'), description: t('send.what.eventHint') },
          {
            id: 'everything',
            label: t('send.what.everything'),
            description: t('send.what.everythingHint'),
          },
        ]}
      />
      {scope.type === 'event' ? (
        <>
          <EventField
            value={scope.event}
            onChange={(event) => onChange({ ...wish, scope: { type: 'event', event } })}
          />
          <CheckboxGroupField
            label={t('send.what.include')}
            values={GROUPS.filter((group) => include[group])}
            onChange={(values) =>
              onChange({
                ...wish,
                include: {
                  phones: values.includes('phones'),
                  emails: values.includes('emails'),
                  needs: values.includes('needs'),
                  notes: values.includes('notes'),
                },
              })
            }
            options={GROUPS.map((id) => ({ id, label: t(`send.what.${id}`) }))}
            description={t('send.what.always')}
          />
        </>
      ) : (
        <>
          <Banner tone="warning" title={t('send.what.warnTitle')}>
            {t('send.what.warn')}
          </Banner>
          <CheckboxField label={t('send.what.own')} isSelected={own} onChange={setOwn} />
        </>
      )}
      <FormActions>
        <Button variant="primary" isDisabled={!ready} onPress={props.onNext}>
          {t('next')}
        </Button>
      </FormActions>
      <p className={css.note}>{t('send.done.recall')}</p>
    </>
  );
}

function EventField(props: { readonly value: string; readonly onChange: (event: string) => void }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const events = useView('events', { search: '', when: 'all', from: 0, count: OFFERED });
  if (!events) return null;
  return (
    <ComboField
      label={t('send.what.pick')}
      value={props.value || null}
      onChange={(id) => props.onChange(id ?? '')}
      options={events.rows.map((row) => ({
        id: row.id,
        label: [eventTitle(row, language), formatDate(row.date, language)]
          .filter(Boolean)
          .join(', '),
      }))}
      description={t('send.what.pickHint')}
      isRequired
    />
  );
}
