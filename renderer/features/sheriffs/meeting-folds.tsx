import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../core/model/meeting';
import { LANGUAGES, MEETING_SHARING, PRESS_ALLOWED } from '../../core/model/vocabulary';
import { GuardedTextField } from '../../parts/guarded-text-field';
import { useTerms } from '../../parts/terms';
import { CheckboxField } from '../../ui/checkbox-field';
import { DateField } from '../../ui/date-field';
import { Fold } from '../../ui/fold';
import { Fields } from '../../ui/page';
import { RadioField } from '../../ui/radio-field';
import { SelectField } from '../../ui/select-field';
import type { MeetingDraft } from './meeting-draft';
import { PeopleFields } from './people-fields';
import { ProseField } from './prose-field';
import { QuotesEditor } from './quotes-editor';
import css from './sheriffs.module.css';
import { ToneField } from './tone-field';

type Part = {
  readonly meeting: Omit<Meeting, 'id'>;
  readonly set: (patch: Partial<Meeting>) => void;
};

/** What a report can also hold, folded away until wanted; open where something is written already. */
export function MeetingFolds(props: {
  readonly draft: MeetingDraft;
  readonly onChange: (draft: MeetingDraft) => void;
  readonly set: Part['set'];
}) {
  const { t } = useTranslation('meetings');
  const { t: common } = useTranslation('sheriffs');
  const { draft, set } = props;
  const { meeting } = draft;
  const part = { meeting, set };
  const isFilled = (...texts: readonly string[]) => texts.some((text) => text !== '');
  return (
    <div>
      <p className={css.soft}>{t('form.optional')}</p>
      <Fold
        title={common('meeting.parts.people')}
        startsOpen={isFilled(meeting.theirSide, meeting.ourSide) || meeting.delegates.length > 0}
      >
        <PeopleFields {...part} />
      </Fold>
      <Fold title={common('meeting.parts.quotes')} startsOpen={draft.quotes.length > 0}>
        <QuotesEditor draft={draft} onChange={props.onChange} />
      </Fold>
      <Fold
        title={t('form.learnedPart')}
        startsOpen={isFilled(meeting.learned, meeting.theirQuestions, meeting.stories)}
      >
        <LearnedFields {...part} />
      </Fold>
      <Fold title={t('form.feltPart')} startsOpen={isFilled(meeting.tone, meeting.impressions)}>
        <p className={css.soft}>{t('form.feltHint')}</p>
        <Fields>
          <ToneField value={meeting.tone} onChange={(tone) => set({ tone })} />
        </Fields>
        <ProseField
          label={t('form.impressions')}
          value={meeting.impressions}
          onChange={(impressions) => set({ impressions })}
          description={common('privacy')}
          rows={3}
        />
      </Fold>
      <Fold
        title={t('form.materials')}
        startsOpen={isFilled(meeting.materialsLeft, meeting.materialsPromised)}
      >
        <Fields>
          <ProseField
            label={t('form.materialsLeft')}
            value={meeting.materialsLeft}
            onChange={(materialsLeft) => set({ materialsLeft })}
            maxLength={1_000}
          />
          <ProseField
            label={t('form.materialsPromised')}
            value={meeting.materialsPromised}
            onChange={(materialsPromised) => set({ materialsPromised })}
            maxLength={1_000}
          />
        </Fields>
      </Fold>
      <Fold
        title={t('form.before')}
        startsOpen={isFilled(meeting.requestedOn, meeting.confirmedBy) || meeting.language !== null}
      >
        <BeforeFields {...part} />
      </Fold>
      <Fold
        title={t('form.rules')}
        summary={`${t('form.sharing')}: ${t(`form.sharingWords.${meeting.sharing}`)}`}
        startsOpen={meeting.sharing !== 'all'}
      >
        <RuleFields {...part} />
      </Fold>
    </div>
  );
}

function LearnedFields({ meeting, set }: Part) {
  const { t } = useTranslation('meetings');
  const { t: common } = useTranslation('sheriffs');
  return (
    <>
      <ProseField
        label={common('meeting.learned')}
        value={meeting.learned}
        onChange={(learned) => set({ learned })}
        description={`${t('form.learnedOnlyHint')} ${common('privacy')}`}
        rows={3}
        maxLength={10_000}
      />
      <ProseField
        label={common('meeting.theirQuestions')}
        value={meeting.theirQuestions}
        onChange={(theirQuestions) => set({ theirQuestions })}
        maxLength={10_000}
      />
      <ProseField
        label={t('form.stories')}
        value={meeting.stories}
        onChange={(stories) => set({ stories })}
        description={t('form.storiesHint')}
        maxLength={1_000}
      />
    </>
  );
}

/** How the meeting came about, and in which language it was held. */
function BeforeFields({ meeting, set }: Part) {
  const { t } = useTranslation('meetings');
  const { t: common } = useTranslation('sheriffs');
  const terms = useTerms();
  return (
    <>
      <Fields>
        <SelectField
          label={t('form.language')}
          value={meeting.language ?? 'none'}
          onChange={(language) => set({ language: language === 'none' ? null : language })}
          options={[
            { id: 'none' as const, label: t('form.languageNone') },
            ...LANGUAGES.map((id) => ({ id, label: terms.language(id) })),
          ]}
        />
        <DateField
          label={t('form.requestedOn')}
          value={meeting.requestedOn}
          onChange={(requestedOn) => set({ requestedOn })}
        />
        <GuardedTextField
          label={t('form.confirmedBy')}
          value={meeting.confirmedBy}
          onChange={(confirmedBy) => set({ confirmedBy })}
          description={t('form.confirmedByHint')}
          maxLength={100}
        />
      </Fields>
      <CheckboxField
        label={common('meeting.interpreter')}
        isSelected={meeting.interpreter}
        onChange={(interpreter) => set({ interpreter })}
      />
    </>
  );
}

/** Who may know of it. */
function RuleFields({ meeting, set }: Part) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <RadioField
        label={t('form.sharing')}
        value={meeting.sharing}
        onChange={(sharing) => set({ sharing })}
        options={MEETING_SHARING.map((id) => ({
          id,
          label: t(`form.sharingWords.${id}`),
          description: t(`form.sharingHints.${id}`),
        }))}
      />
      <RadioField
        label={t('form.press')}
        value={meeting.press}
        onChange={(press) => set({ press })}
        options={PRESS_ALLOWED.map((id) => ({
          id,
          label: t(`form.pressWords.${id === '' ? 'none' : id}`),
        }))}
        orientation="horizontal"
      />
      <CheckboxField
        label={t('form.recorded')}
        description={t('form.recordedHint')}
        isSelected={meeting.recorded}
        onChange={(recorded) => set({ recorded })}
      />
    </>
  );
}
