import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Call } from '../../../core/model/call';
import type { CallLine } from '../../../core/views/people-views';
import { useTerms } from '../../../parts/terms';
import { useRun } from '../../../parts/use-run';

type Outcome = Call['outcome'];

/** What is written of a call beside its tries. */
type Written = Pick<Call, 'outcome' | 'callBackOn' | 'note' | 'needsOrganizer'>;

/** Ways to write down what came of a call. Each has its undo toast, and answers whether it was saved. */
export type Recording = {
  outcome(line: CallLine, outcome: Outcome, callBackOn?: string): Promise<boolean>;
  note(line: CallLine, note: string): Promise<boolean>;
  organizer(line: CallLine, needsOrganizer: boolean): Promise<boolean>;
};

/** Writes down calls of a round. `hasEvent`: answers become the RSVP. */
export function useRecording(hasEvent: boolean): Recording {
  const { t } = useTranslation('calls');
  const terms = useTerms();
  const run = useRun();
  // What was just written and is not on view yet, so that a quick second key does not undo a note.
  const ahead = useRef(new Map<string, { readonly seen: Call; readonly written: Written }>());

  const write = async (line: CallLine, patch: Partial<Written>, toast: string) => {
    const { call } = line;
    const last = ahead.current.get(call.id);
    const { outcome, callBackOn, note, needsOrganizer } = last?.seen === call ? last.written : call;
    const written = { outcome, callBackOn, note, needsOrganizer, ...patch };
    ahead.current.set(call.id, { seen: call, written });
    const done = await run({ type: 'record-call', call: call.id, ...written }, { toast });
    if (!done) ahead.current.delete(call.id);
    return done !== null;
  };

  return {
    outcome(line, outcome, callBackOn = '') {
      const { name } = line;
      if (outcome === null) return write(line, { outcome, callBackOn: '' }, t('cleared', { name }));
      if (outcome === 'do-not-call') {
        return write(line, { outcome, callBackOn: '' }, t('doNotCall', { name }));
      }
      const said = outcome === 'yes' || outcome === 'maybe' || outcome === 'no';
      const facts = { name, outcome: terms.callOutcome(outcome) };
      return write(
        line,
        { outcome, callBackOn },
        said && hasEvent ? t('recordedRsvp', facts) : t('recorded', facts),
      );
    },
    note: (line, note) => write(line, { note }, t('noted')),
    organizer: (line, needsOrganizer) =>
      write(line, { needsOrganizer }, t(needsOrganizer ? 'flagged' : 'unflagged', line)),
  };
}
