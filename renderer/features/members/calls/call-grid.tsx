import { PhoneCall } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallLine, CallRoundDetail } from '../../../core/views/people-views';
import { Button } from '../../../ui/button';
import { DataGrid } from '../../../ui/data-grid';
import { EmptyState } from '../../../ui/empty-state';
import type { GridHandle } from '../../../ui/grid-column';
import { showToast } from '../../../ui/toast';
import { useCallColumns } from './call-columns';
import { CallFilters } from './call-filters';
import { callKey } from './call-keys';
import { CallPanel, type PanelHandle } from './call-panel';
import { CallSelection } from './call-selection';
import style from './calls.module.css';
import { doneAmong, type LineFilter, lineMeant, linesShown, STILL_TO_CALL } from './shown-lines';
import { useLineFocus } from './use-line-focus';
import { useRecording } from './use-recording';

/** The people of a round, to be called one after another with the keyboard alone, and one of them beside. */
export function CallGrid(props: { readonly detail: CallRoundDetail; readonly today: string }) {
  const { t } = useTranslation('calls');
  const { today } = props;
  const { row, lines } = props.detail;
  const { round } = row;
  const [filter, setFilter] = useState<LineFilter>(() => ({
    ...STILL_TO_CALL,
    show: round.closed ? 'all' : 'left',
  }));
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<GridHandle>(null);
  const panel = useRef<PanelHandle>(null);
  const recording = useRecording(Boolean(row.event && !row.event.cancelled));
  const columns = useCallColumns(filter.caller === null && row.callers.length > 1);
  const shown = useMemo(() => linesShown(lines, filter, kept, today), [lines, filter, kept, today]);
  const focus = useLineFocus(shown, box, grid);
  const done = doneAmong(shown, filter, today);
  const current = focus.line;

  const look = (next: LineFilter) => {
    setFilter(next);
    if (next.search === filter.search) setKept(new Set());
    setAsking(null);
  };
  const goToTyped = () => {
    const line = lineMeant(lines, filter.search);
    if (!line) {
      if (filter.search.trim()) showToast({ tone: 'warning', message: t('round.noCode') });
      return;
    }
    setKept(new Set([...kept, line.call.id]));
    setFilter({
      ...filter,
      search: '',
      caller: filter.caller === line.call.caller ? filter.caller : null,
      language: filter.language === (line.language ?? '') ? filter.language : null,
    });
    focus.goTo(line.call.id);
  };
  const record = (line: CallLine, outcome: CallLine['call']['outcome'], callBackOn = '') => {
    if (outcome === 'call-back' && !callBackOn) {
      setAsking(line.call.id);
      focus.setCurrent(line.call.id);
      return;
    }
    setAsking(null);
    setKept(new Set([...kept, line.call.id]));
    void recording.outcome(line, outcome, callBackOn);
    if (outcome !== null) focus.moveOn(line.call.id);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    if (target.getAttribute('role') !== 'row' || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const line = shown[Number(target.getAttribute('aria-rowindex')) - 2];
    if (!line) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      panel.current?.focusResults();
      return;
    }
    const means = round.closed || event.repeat ? null : callKey(event.key);
    if (!means) return;
    event.preventDefault();
    if (means.type === 'note') panel.current?.focusNote();
    else if (means.type === 'organizer') {
      setKept(new Set([...kept, line.call.id]));
      void recording.organizer(line, !line.call.needsOrganizer);
    } else record(line, means.outcome);
  };

  return (
    <>
      <CallFilters
        lines={lines}
        callers={row.callers}
        filter={filter}
        today={today}
        onChange={look}
        onEnter={goToTyped}
      >
        {done > 0 && (
          <Button variant="quiet" onPress={() => setKept(new Set())}>
            {t('round.hideDone', { count: done })}
          </Button>
        )}
      </CallFilters>
      {selected.size > 0 && (
        <CallSelection
          shown={shown}
          callers={row.callers}
          selected={selected}
          onSelect={setSelected}
        />
      )}
      <div className={style.split}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for controls that the panel has. */}
        <div
          className={style.grid}
          ref={box}
          onKeyDownCapture={onKeyDown}
          onFocus={focus.onRowFocus}
        >
          <DataGrid
            handle={grid}
            label={t('round.list')}
            columns={columns}
            total={shown.length}
            rowAt={(index) => shown[index]}
            rowKey={(line) => line.call.id}
            onRange={nothingToFetch}
            selected={selected}
            onSelect={setSelected}
            activeKey={current?.call.id ?? null}
            onOpen={(line) => focus.setCurrent(line.call.id)}
            rowHeight={52}
            emptyState={
              <NobodyShown
                isNarrowed={filter.search.trim() !== '' || filter.show !== 'left'}
                onAll={() => look({ ...STILL_TO_CALL, show: 'all' })}
              />
            }
          />
        </div>
        <CallPanel
          key={current?.call.id ?? ''}
          handle={panel}
          line={current}
          round={round}
          today={today}
          isAsking={current !== null && asking === current.call.id}
          onAsk={setAsking}
          onOutcome={record}
          onNote={(line, note) => void recording.note(line, note)}
          onOrganizer={(line, needs) => {
            setKept(new Set([...kept, line.call.id]));
            void recording.organizer(line, needs);
          }}
          onLeave={() => current && focus.goTo(current.call.id)}
        />
      </div>
    </>
  );
}

const nothingToFetch = () => {};

function NobodyShown(props: { readonly isNarrowed: boolean; readonly onAll: () => void }) {
  const { t } = useTranslation('calls');
  return (
    <EmptyState
      icon={PhoneCall}
      title={props.isNarrowed ? t('round.noMatch') : t('round.doneTitle')}
      body={props.isNarrowed ? t('round.noMatchBody') : t('round.doneBody')}
      action={<Button onPress={props.onAll}>{t('round.showAll')}</Button>}
    />
  );
}
