import { useTranslation } from 'react-i18next';
import { ACCESS, PHOTO_RULES, RISK_LEVELS } from '../../core/model/vocabulary';
import { GuardedTextField } from '../../parts/guarded-text-field';
import { useTermOptions, useTerms } from '../../parts/terms';
import { useLanguage } from '../../parts/use-language';
import { CheckboxField, CheckboxGroupField } from '../../ui/checkbox-field';
import { Fold } from '../../ui/fold';
import { NumberField } from '../../ui/number-field';
import { Fields } from '../../ui/page';
import { RadioField } from '../../ui/radio-field';
import { SelectField } from '../../ui/select-field';
import { TokensField } from '../../ui/tokens-field';
import type { EventDraft } from './event-draft';
import style from './event-form.module.css';

type FieldsProps = {
  readonly draft: EventDraft;
  readonly onChange: (patch: Partial<EventDraft>) => void;
};

/** What stands between the parts of a folded-away summary. */
const AND = ' · ';

/** Everything that an event can do without, folded away, each part with what is in it now. */
export function EventMoreFields(props: FieldsProps) {
  const { t } = useTranslation('plan');
  const summaries = useSummaries(props.draft);
  return (
    <section aria-label={t('form.more')}>
      <Fold title={t('form.about')} summary={summaries.about}>
        <AboutFields {...props} />
      </Fold>
      <Fold title={t('form.room')} summary={summaries.room}>
        <RoomFields {...props} />
      </Fold>
      <Fold title={t('form.help')} summary={summaries.help}>
        <HelpFields {...props} />
      </Fold>
      <Fold title={t('form.safety')} summary={summaries.safety}>
        <SafetyFields {...props} />
      </Fold>
      <Fold title={t('form.work')} summary={summaries.work}>
        <WorkFields {...props} />
      </Fold>
    </section>
  );
}

/** What each part holds, in a few words. */
function useSummaries(draft: EventDraft) {
  const { t } = useTranslation('plan');
  const { t: event } = useTranslation('events');
  const terms = useTerms();
  const language = useLanguage();
  const said = (...parts: readonly (string | false)[]) =>
    parts.filter(Boolean).join(AND) || t('form.nothing');
  const { descriptionEn, descriptionEs, capacity, goal, risk, roles } = draft;
  return {
    about: said(
      language === 'es' ? descriptionEs || descriptionEn : descriptionEn || descriptionEs,
    ),
    room: said(
      capacity !== null && t('form.summary.capacity', { count: capacity }),
      goal !== null && t('form.summary.goal', { count: goal }),
    ),
    help: said(
      draft.interpretation && event('form.interpretation'),
      draft.childcare && event('form.childcare'),
      draft.rides && event('form.rides'),
      ...ACCESS.filter((each) => draft.access.includes(each)).map(terms.access),
    ),
    safety: said(
      draft.privateAddress !== '' && t('form.summary.address'),
      risk !== '' && t('form.summary.risk', { risk: terms.risk(risk) }),
      terms.photoRule(draft.photoRule),
      draft.countOnly && t('form.summary.countOnly'),
    ),
    work: said(
      roles.length > 0 && t('form.summary.roles', { count: roles.length }),
      draft.materials !== '' && t('form.summary.materials'),
      draft.phoneToPrint,
    ),
  };
}

function AboutFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('events');
  return (
    <Fields>
      <GuardedTextField
        label={t('form.descriptionEn')}
        value={draft.descriptionEn}
        onChange={(descriptionEn) => onChange({ descriptionEn })}
        multiline
        maxLength={2_000}
      />
      <GuardedTextField
        label={t('form.descriptionEs')}
        value={draft.descriptionEs}
        onChange={(descriptionEs) => onChange({ descriptionEs })}
        multiline
        maxLength={2_000}
      />
    </Fields>
  );
}

function RoomFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('plan');
  const { t: event } = useTranslation('events');
  return (
    <Fields>
      <NumberField
        label={event('form.capacity')}
        description={event('form.capacityHint')}
        value={draft.capacity}
        onChange={(capacity) => onChange({ capacity })}
        min={0}
        max={100_000}
      />
      <NumberField
        label={t('form.goal')}
        description={t('form.goalHint')}
        value={draft.goal}
        onChange={(goal) => onChange({ goal })}
        min={0}
        max={100_000}
      />
    </Fields>
  );
}

function HelpFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('plan');
  const { t: event } = useTranslation('events');
  const terms = useTerms();
  return (
    <>
      <fieldset className={style.offers}>
        <legend>{event('form.offers')}</legend>
        <CheckboxField
          label={event('form.interpretation')}
          isSelected={draft.interpretation}
          onChange={(interpretation) => onChange({ interpretation })}
        />
        <CheckboxField
          label={event('form.childcare')}
          isSelected={draft.childcare}
          onChange={(childcare) => onChange({ childcare })}
        />
        <CheckboxField
          label={event('form.rides')}
          isSelected={draft.rides}
          onChange={(rides) => onChange({ rides })}
        />
      </fieldset>
      <CheckboxGroupField
        label={t('form.access')}
        values={draft.access}
        onChange={(access) => onChange({ access: ACCESS.filter((each) => access.includes(each)) })}
        options={ACCESS.map((id) => ({ id, label: terms.access(id) }))}
      />
    </>
  );
}

function SafetyFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('plan');
  const { t: event } = useTranslation('events');
  const terms = useTerms();
  return (
    <>
      <GuardedTextField
        label={event('form.privateAddress')}
        description={event('form.privateAddressHint')}
        value={draft.privateAddress}
        onChange={(privateAddress) => onChange({ privateAddress })}
        maxLength={200}
      />
      <Fields>
        <SelectField
          label={t('form.risk')}
          description={t('form.riskHint')}
          value={draft.risk || NOT_DECIDED}
          onChange={(choice) =>
            onChange({ risk: RISK_LEVELS.find((level) => level === choice) ?? '' })
          }
          options={RISK_LEVELS.map((id) => ({ id: id || NOT_DECIDED, label: terms.risk(id) }))}
        />
        <RadioField
          label={t('form.photoRule')}
          value={draft.photoRule}
          onChange={(photoRule) => onChange({ photoRule })}
          options={PHOTO_RULES.map((id) => ({ id, label: terms.photoRule(id) }))}
        />
      </Fields>
      <CheckboxField
        label={t('form.countOnly')}
        description={t('form.countOnlyHint')}
        isSelected={draft.countOnly}
        onChange={(countOnly) => onChange({ countOnly })}
      />
    </>
  );
}

/** The option that stands for no level of risk. */
const NOT_DECIDED = 'none';

function WorkFields({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation('plan');
  const { t: event } = useTranslation('events');
  const roles = useTermOptions('role', draft.roles);
  return (
    <>
      <TokensField
        label={event('form.roles')}
        description={event('form.rolesHint')}
        values={draft.roles}
        onChange={(next) => onChange({ roles: next })}
        options={roles}
        allowNew
      />
      <Fields>
        <GuardedTextField
          label={t('form.materials')}
          value={draft.materials}
          onChange={(materials) => onChange({ materials })}
          multiline
          maxLength={2_000}
        />
        <GuardedTextField
          label={t('form.phoneToPrint')}
          description={t('form.phoneToPrintHint')}
          value={draft.phoneToPrint}
          onChange={(phoneToPrint) => onChange({ phoneToPrint })}
          maxLength={40}
        />
      </Fields>
    </>
  );
}
