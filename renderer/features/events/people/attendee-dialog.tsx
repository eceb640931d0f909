import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES } from '../../../core/model/vocabulary';
import type { AttendeeRow } from '../../../core/views/views';
import { FreeTextHint } from '../../../parts/free-text-hint';
import { paths } from '../../../parts/paths';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { Button, LinkButton } from '../../../ui/button';
import { CheckboxField } from '../../../ui/checkbox-field';
import { Facts } from '../../../ui/definition';
import { Dialog } from '../../../ui/dialog';
import { NumberField } from '../../../ui/number-field';
import { FormActions } from '../../../ui/page';
import { SuggestField } from '../../../ui/suggest-field';
import { TextField } from '../../../ui/text-field';
import style from './people.module.css';

/** What else is known of one person at one event: role and needs. Null: closed. */
export function AttendeeDialog(props: {
  readonly person: AttendeeRow | null;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      title={props.person?.name ?? ''}
      isOpen={props.person !== null}
      onClose={props.onClose}
      size="small"
    >
      {props.person && <AttendeeForm person={props.person} onClose={props.onClose} />}
    </Dialog>
  );
}

function AttendeeForm(props: { readonly person: AttendeeRow; readonly onClose: () => void }) {
  const { t } = useTranslation('events');
  const terms = useTerms();
  const run = useRun();
  const { attendance, phone, preferredLanguage } = props.person;
  const [role, setRole] = useState(attendance.role && terms.role(attendance.role));
  const [interpreter, setInterpreter] = useState(attendance.interpreter);
  const [childcareCount, setChildcareCount] = useState(attendance.childcareCount);
  const [ride, setRide] = useState(attendance.ride);
  const [walkInName, setWalkInName] = useState(attendance.walkInName);
  const [nameMissing, setNameMissing] = useState(false);
  const isNameOnly = attendance.member === null;

  const save = async () => {
    if (isNameOnly && !walkInName.trim()) {
      setNameMissing(true);
      return;
    }
    const code = ROLES.find((each) => terms.role(each) === role.trim()) ?? role.trim();
    const done = await run(
      {
        type: 'edit-attendance',
        attendance: attendance.id,
        patch: {
          role: code,
          interpreter,
          childcareCount,
          ride,
          ...(isNameOnly ? { walkInName } : {}),
        },
      },
      { toast: t('attendee.saved') },
    );
    if (done) props.onClose();
  };
  const remove = async () => {
    const done = await run(
      { type: 'remove-from-event', attendance: [attendance.id] },
      { toast: t('people.removed', { count: 1 }) },
    );
    if (done) props.onClose();
  };

  const known = [
    ...(phone ? [{ term: t('attendee.phone'), value: phone }] : []),
    ...(preferredLanguage
      ? [{ term: t('attendee.language'), value: terms.language(preferredLanguage) }]
      : []),
  ];
  return (
    <form
      className={style.attendee}
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
    >
      {known.length > 0 && <Facts items={known} />}
      {isNameOnly && (
        <>
          <TextField
            label={t('attendee.name')}
            value={walkInName}
            onChange={(name) => {
              setWalkInName(name);
              setNameMissing(false);
            }}
            maxLength={100}
            error={nameMissing ? t('attendee.nameMissing') : null}
          />
          <FreeTextHint text={walkInName} onChange={setWalkInName} />
        </>
      )}
      <SuggestField
        label={t('attendee.role')}
        description={t('attendee.roleHint')}
        value={role}
        onChange={setRole}
        suggestions={ROLES.map(terms.role)}
        maxLength={60}
      />
      <CheckboxField
        label={t('attendee.interpreter')}
        isSelected={interpreter}
        onChange={setInterpreter}
      />
      <CheckboxField label={t('attendee.ride')} isSelected={ride} onChange={setRide} />
      <NumberField
        label={t('attendee.childcare')}
        value={childcareCount}
        onChange={setChildcareCount}
        min={0}
        max={20}
      />
      <FormActions>
        <Button variant="primary" type="submit">
          {t('attendee.save')}
        </Button>
        <Button onPress={props.onClose}>{t('attendee.cancel')}</Button>
        {attendance.member && (
          <LinkButton href={paths.member(attendance.member)}>{t('attendee.open')}</LinkButton>
        )}
        <Button icon={UserMinus} variant="quiet" onPress={() => void remove()}>
          {t('attendee.remove')}
        </Button>
      </FormActions>
    </form>
  );
}
