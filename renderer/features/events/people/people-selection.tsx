import { Hourglass, ListChecks, UserMinus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AttendeeRow } from '../../../core/views/views';
import { useTerms } from '../../../parts/terms';
import { Button } from '../../../ui/button';
import { SelectionBar } from '../../../ui/selection-bar';
import { MARKS } from './mark-buttons';
import type { AttendanceChanges } from './use-attendance-changes';

/** What can be done with the selected people of an event: mark them all, take them off the list. */
export function PeopleSelection(props: {
  readonly shown: readonly AttendeeRow[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly changes: AttendanceChanges;
}) {
  const { t } = useTranslation('events');
  const { t: plan } = useTranslation('plan');
  const terms = useTerms();
  const { shown, selected, changes } = props;
  const nobody = () => props.onSelect(new Set());
  return (
    <SelectionBar
      label={t('bulk.label')}
      count={t('bulk.selected', { count: selected.size })}
      clearLabel={t('bulk.clear')}
      onClear={nobody}
    >
      {selected.size < shown.length && (
        <Button
          icon={ListChecks}
          onPress={() => props.onSelect(new Set(shown.map(({ attendance }) => attendance.id)))}
        >
          {t('bulk.all', { total: shown.length })}
        </Button>
      )}
      {MARKS.map(({ mark, icon }) => (
        <Button
          key={mark}
          icon={icon}
          isDisabled={changes.isClosed}
          onPress={() => changes.mark([...selected], mark)}
        >
          {terms.mark(mark)}
        </Button>
      ))}
      <Button
        icon={Hourglass}
        isDisabled={changes.isClosed}
        onPress={() => changes.wait([...selected], true)}
      >
        {plan('waiting.put')}
      </Button>
      <Button
        icon={UserMinus}
        onPress={() => void changes.remove([...selected]).then((done) => done && nobody())}
      >
        {t('bulk.remove')}
      </Button>
    </SelectionBar>
  );
}
