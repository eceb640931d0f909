import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { CheckboxField, CheckboxGroupField } from '../../../ui/checkbox-field';
import { FormActions } from '../../../ui/page';
import { RadioField } from '../../../ui/radio-field';
import css from '../sharing.module.css';
import { ScopeFields } from './scope-fields';
import { UntilField } from './until-field';
import {
  blankScope,
  FIELD_GROUPS,
  type FieldGroup,
  isChosen,
  namesMembers,
  proposedWish,
  SCOPE_TYPES,
  type ScopeType,
  type Wish,
} from './wish';

/** What always goes along and what always stays, by scope. */
const ALWAYS = {
  event: 'send.what.always.event',
  segment: 'send.what.always.segment',
  county: 'send.what.always.county',
  sheriffs: 'send.what.always.county',
  'event-counts': 'send.what.always.counts',
  report: 'send.what.always.counts',
} as const;

/** What to send, with what, and until when names may be kept. */
export function WhatStep(props: {
  readonly wish: Wish;
  readonly today: string;
  readonly onChange: (wish: Wish) => void;
  readonly onNext: () => void;
}) {
  const { wish, today, onChange } = props;
  const { scope, include, until } = wish;
  const { t } = useTranslation('sharing');
  const [own, setOwn] = useState(false);
  const groups = FIELD_GROUPS[scope.type];
  const hasNames = namesMembers(scope.type);
  const ready =
    isChosen(scope) &&
    (scope.type !== 'everything' || own) &&
    (!hasNames || until === '' || until >= today);
  const withGroups = (values: readonly string[]) => {
    const has = (group: FieldGroup) => values.includes(group);
    onChange({
      ...wish,
      include: {
        phones: has('phones'),
        emails: has('emails'),
        needs: has('needs'),
        notes: has('notes'),
      },
    });
  };
  return (
    <>
      <RadioField<ScopeType>
        label={t('send.what.scope')}
        value={scope.type}
        onChange={(type) => onChange(proposedWish(blankScope(type, today), today))}
        options={SCOPE_TYPES.map((id) => ({
          id,
          label: t(`send.what.${id}`),
          description: t(`send.what.${id}Hint`),
        }))}
      />
      <ScopeFields scope={scope} onChange={(next) => onChange({ ...wish, scope: next })} />
      {scope.type === 'everything' ? (
        <>
          <Banner tone="warning" title={t('send.what.warnTitle')}>
            {t('send.what.warn')}
          </Banner>
          <CheckboxField label={t('send.what.own')} isSelected={own} onChange={setOwn} />
        </>
      ) : groups.length > 0 ? (
        <CheckboxGroupField
          label={t('send.what.include')}
          values={groups.filter((group) => include[group])}
          onChange={withGroups}
          options={groups.map((id) => ({ id, label: t(`send.what.${id}`) }))}
          description={t(ALWAYS[scope.type])}
        />
      ) : (
        <p className={css.note}>{t(ALWAYS[scope.type])}</p>
      )}
      {hasNames && (
        <UntilField
          value={until}
          today={today}
          onChange={(day) => onChange({ ...wish, until: day })}
        />
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
