import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../../core/views/views';
import { SegmentPicker } from '../../../parts/segment-picker/segment-picker';
import { sentenceOf } from '../../../parts/segment-sentence/sentence';
import { useSegmentWords } from '../../../parts/segment-sentence/use-segment-words';
import { RadioField } from '../../../ui/radio-field';
import { TokensField } from '../../../ui/tokens-field';
import { EVENT_PEOPLE, membersOfEvent, type Who } from './round-draft';
import { useKnownCallers } from './use-known-callers';
import type { WhomChoice } from './use-whom';

/** Whom to call and who calls. `event`: whose people are offered. */
export function WhomFields(props: {
  readonly event: EventDetail | null;
  readonly choice: WhomChoice;
  readonly callers: readonly string[];
  readonly onCallers: (callers: string[]) => void;
}) {
  const { t } = useTranslation('calls');
  const { event, choice } = props;
  const knownCallers = useKnownCallers();
  const words = useSegmentWords();
  const { selected, segment } = choice;
  const options: { id: Who; label: string }[] = [
    ...(selected.length > 0
      ? [{ id: 'selected' as const, label: t('who.selected', { count: selected.length }) }]
      : []),
    ...(event
      ? EVENT_PEOPLE.map((id) => ({
          id,
          label: t(`who.${id}`, { count: membersOfEvent(event.people, id).length }),
        }))
      : []),
    { id: 'segment', label: t('who.segment') },
  ];
  return (
    <>
      <RadioField
        label={t('who.label')}
        value={choice.who}
        onChange={choice.setWho}
        options={options}
        description={t('who.consent')}
      />
      {choice.who === 'segment' && (
        <>
          {segment?.id === null && words && <p>{sentenceOf(segment.rule, words)}</p>}
          <SegmentPicker
            value={segment?.id ?? null}
            onChange={(row) => choice.setSegment(row && { id: row.id, rule: row.rule })}
          />
        </>
      )}
      <TokensField
        label={t('who.callers')}
        description={t('who.callersHint')}
        values={props.callers}
        onChange={props.onCallers}
        options={knownCallers.map((name) => ({ id: name, label: name }))}
        allowNew
      />
    </>
  );
}
