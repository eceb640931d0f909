import type { Committer } from '../store/commit-types';
import type { WorkingSet } from '../store/working-set';
import type { TableDoor } from '../table-door';

/** What tables need of the vault. Time and chance are given. */
export type TableDeps = {
  readonly set: WorkingSet;
  readonly commit: Committer['commit'];
  now(): number;
  today(): string;
  newId(): string;
  /** Lets messages that wait be heard. */
  pause(): Promise<void>;
};

/** The vault's doors for tables that come in. */
export type Tables = Omit<TableDoor, 'membersTable' | 'scanDuplicates'>;

/** Wires the tables. What is read is kept in memory only. */
export function createTables(_deps: TableDeps): Tables {
  const notYet = () => {
    throw new Error('not built yet');
  };
  return {
    openTable: notYet,
    readTable: notYet,
    planTable: notYet,
    tableRows: notYet,
    changeTable: notYet,
    applyTable: notYet,
    discardTable: notYet,
  };
}
