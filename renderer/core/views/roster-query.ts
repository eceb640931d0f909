import type { PaperChoices } from '../paper/paper-choices';
import type { RosterQuery } from './paper-views';

/** The list that a sheet is made from. */
export function queryFor(event: string, choices: PaperChoices): RosterQuery {
  const { sheet, who, privacy, order, group, tables } = choices;
  const isRoster = sheet === 'roster';
  return {
    event,
    who: sheet === 'shift-sheet' ? 'on-shift' : who,
    order: isRoster ? order : 'name',
    group: sheet === 'shift-sheet' ? 'shift' : isRoster ? group : 'none',
    tables,
    names: sheet === 'badges' ? 'first' : privacy === 'initials' ? 'first-and-initial' : 'full',
    phones: privacy === 'phones' && (isRoster || sheet === 'shift-sheet'),
  };
}
