import type { TableDoor } from '../table-door';
import type { TableDeps } from './create-tables';

/** Makes a table of members for a spreadsheet, and logs it. */
export function createMembersTable(_deps: TableDeps): TableDoor['membersTable'] {
  return () => {
    throw new Error('not built yet');
  };
}
