import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { childrenOf } from '../../../core/events/needs';
import type { Event } from '../../../core/model/event';
import { ACCESS, AGE_BANDS, LANGUAGES } from '../../../core/model/vocabulary';
import type { AttendeeRow } from '../../../core/views/views';
import { FreeTextHint } from '../../../parts/free-text-hint';
import { GuardedTextField } from '../../../parts/guarded-text-field';
import { paths } from '../../../parts/paths';
import { PrivateAddress } from '../../../parts/private-address';
import { useTermOptions, useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';
import { Button, LinkButton } from '../../../ui/button';
import { CheckboxField, CheckboxGroupField } from '../../../ui/checkbox-field';
import { Facts } from '../../../ui/definition';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { NumberField } from '../../../ui/number-field';
import { SelectField } from '../../../ui/select-field';
import { SuggestField } from '../../../ui/suggest-field';
import { TextField } from '../../../ui/text-field';
import { type AttendeeDraft, attendeeDraftOf, attendeePatch } from './attendee-draft';
import { MemberField } from './member-field';
import style from './people.module.css';

/** What else is known of one person at one event: role, needs, what they offer. Null: closed. */
export function AttendeeDialog(props: {
  readonly event: Event;
  readonly person: AttendeeRow | null;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      title={props.person?.name ?? ''}
      isOpen={props.person !== null}
      onClose={props.onClose}
      size="medium"
    >
      {props.person && (
        <AttendeeForm event={props.event} person={props.person} onClose={props.onClose} />
      )}
    </Dialog>
  );
}

function AttendeeForm(props: {
  readonly event: Event;
  readonly person: AttendeeRow;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const terms = useTerms();
  const run = useRun();
  const { event } = props;
  const { attendance, phone, preferredLanguage } = props.person;
  const roles = useTermOptions('role', [attendance.role]);
  const [draft, setDraft] = useState(() => attendeeDraftOf(attendance, terms.role));
  const [nameMissing, setNameMissing] = useState(false);
  const set = (patch: Partial<AttendeeDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const isNameOnly = attendance.member === null;

  const save = async () => {
    if (isNameOnly && !draft.walkInName.trim()) {
      setNameMissing(true);
      return;
    }
    const typed = draft.role.trim();
    const role = roles.find(({ label }) => label === typed)?.id ?? typed;
    const done = await run(
      {
        type: 'edit-attendance',
        attendance: attendance.id,
        patch: attendeePatch({ ...draft, role }, isNameOnly),
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
    ...(event.privateAddress
      ? [
          {
            term: plan('attendee.address'),
            value:
              attendance.rsvp === 'confirmed' && !attendance.waiting ? (
                <PrivateAddress address={event.privateAddress} />
              ) : (
                plan('address.notConfirmed')
              ),
          },
        ]
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
            value={draft.walkInName}
            onChange={(walkInName) => {
              set({ walkInName });
              setNameMissing(false);
            }}
            maxLength={100}
            error={nameMissing ? t('attendee.nameMissing') : null}
          />
          <FreeTextHint text={draft.walkInName} onChange={(walkInName) => set({ walkInName })} />
        </>
      )}
      <SuggestField
        label={t('attendee.role')}
        description={t('attendee.roleHint')}
        value={draft.role}
        onChange={(role) => set({ role })}
        suggestions={roles.map(({ label }) => label)}
        maxLength={60}
      />
      {!isNameOnly && (
        <MemberField
          label={plan('attendee.invitedBy')}
          description={plan('attendee.invitedByHint')}
          value={draft.invitedBy}
          onChange={(invitedBy) => set({ invitedBy })}
        />
      )}
      <NeedFields draft={draft} onChange={set} preferred={preferredLanguage} />
      <div className={style.elsewhere}>
        {attendance.member && (
          <LinkButton href={paths.member(attendance.member)}>{t('attendee.open')}</LinkButton>
        )}
        <Button icon={UserMinus} onPress={() => void remove()}>
          {t('attendee.remove')}
        </Button>
      </div>
      <DialogActions>
        <Button onPress={props.onClose}>{t('attendee.cancel')}</Button>
        <Button variant="primary" type="submit">
          {t('attendee.save')}
        </Button>
      </DialogActions>
    </form>
  );
}

/** What the option is called that leaves the language to the person's own. */
const PREFERRED = 'preferred';

/** What the person needs and offers; what belongs to a need shows once there is one. */
function NeedFields(props: {
  readonly draft: AttendeeDraft;
  readonly onChange: (patch: Partial<AttendeeDraft>) => void;
  readonly preferred: string | null;
}) {
  const { t } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const terms = useTerms();
  const { draft, onChange } = props;
  const { children, unknownAge } = childrenOf(draft);
  const preferred = props.preferred
    ? `${plan('attendee.asPreferred')} (${terms.language(props.preferred)})`
    : plan('attendee.asPreferred');
  return (
    <>
      <CheckboxField
        label={t('attendee.interpreter')}
        isSelected={draft.interpreter}
        onChange={(interpreter) => onChange({ interpreter })}
      />
      {draft.interpreter && (
        <div className={style.within}>
          <SelectField
            label={plan('attendee.interpreterLanguage')}
            value={draft.interpreterLanguage ?? PREFERRED}
            onChange={(code) =>
              onChange({
                interpreterLanguage: LANGUAGES.find((language) => language === code) ?? null,
              })
            }
            options={[
              { id: PREFERRED, label: preferred },
              ...LANGUAGES.map((id) => ({ id, label: terms.language(id) })),
            ]}
          />
        </div>
      )}
      <NumberField
        label={t('attendee.childcare')}
        value={draft.childcareCount}
        onChange={(childcareCount) => onChange({ childcareCount })}
        min={0}
        max={20}
      />
      {children > 0 && (
        <fieldset className={`${style.within} ${style.ages}`}>
          <legend>{plan('attendee.ages')}</legend>
          <div className={style.bands}>
            {AGE_BANDS.map((band) => (
              <NumberField
                key={band}
                label={terms.ageBand(band)}
                value={draft.childrenByAge[band] ?? null}
                onChange={(count) =>
                  onChange({ childrenByAge: { ...draft.childrenByAge, [band]: count ?? 0 } })
                }
                min={0}
                max={20}
              />
            ))}
          </div>
          <p className={style.soft}>
            {unknownAge > 0
              ? `${plan('needs.unknownAge')}: ${unknownAge}`
              : plan('attendee.agesHint')}
          </p>
        </fieldset>
      )}
      <CheckboxField
        label={t('attendee.ride')}
        isSelected={draft.ride}
        onChange={(ride) => onChange(ride ? { ride, seatsOffered: null } : { ride })}
      />
      {!draft.ride && (
        <NumberField
          label={plan('attendee.seats')}
          value={draft.seatsOffered}
          onChange={(seatsOffered) => onChange({ seatsOffered })}
          min={0}
          max={60}
        />
      )}
      {(draft.ride || (draft.seatsOffered ?? 0) > 0) && (
        <div className={style.within}>
          <GuardedTextField
            label={plan('attendee.rideFrom')}
            description={plan('attendee.rideFromHint')}
            value={draft.rideFrom}
            onChange={(rideFrom) => onChange({ rideFrom })}
            maxLength={100}
          />
        </div>
      )}
      <CheckboxGroupField
        label={plan('attendee.access')}
        values={draft.access}
        onChange={(access) => onChange({ access })}
        options={ACCESS.map((id) => ({ id, label: terms.access(id) }))}
      />
    </>
  );
}
