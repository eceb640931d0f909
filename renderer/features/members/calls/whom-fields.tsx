import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../../core/views/views';
import { RadioField } from '../../../ui/radio-field';
import { TokensField } from '../../../ui/tokens-field';
import { EVENT_PEOPLE, membersOfEvent, type Who } from './round-draft';

/** Whom to call and who calls. `event`: whose people are offered; `selected`: members handed over from the list. */
export function WhomFields(props: {
  readonly event: EventDetail | null;
  readonly selected: readonly string[];
  readonly who: Who | null;
  readonly onWho: (who: Who) => void;
  readonly callers: readonly string[];
  readonly onCallers: (callers: string[]) => void;
  readonly knownCallers: readonly string[];
}) {
  const { t } = useTranslation('calls');
  const { event, selected } = props;
  const options = [
    ...(selected.length > 0
      ? [{ id: 'selected' as const, label: t('who.selected', { count: selected.length }) }]
      : []),
    ...(event
      ? EVENT_PEOPLE.map((id) => ({
          id,
          label: t(`who.${id}`, { count: membersOfEvent(event.people, id).length }),
        }))
      : []),
  ];
  return (
    <>
      {options.length > 0 && (
        <RadioField
          label={t('who.label')}
          value={props.who ?? ''}
          onChange={(who) => props.onWho(who as Who)}
          options={options}
          description={t('who.consent')}
        />
      )}
      <TokensField
        label={t('who.callers')}
        description={t('who.callersHint')}
        values={props.callers}
        onChange={props.onCallers}
        options={props.knownCallers.map((name) => ({ id: name, label: name }))}
        allowNew
      />
    </>
  );
}
