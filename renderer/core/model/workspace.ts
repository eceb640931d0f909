import { date, flag, line, reference, time } from './parts';
import { choice } from './parts';
import { z } from 'zod';
import { defineKind } from './define-kind';

/** What this laptop knows about itself. One record, never exported. */
export const workspaceKind = defineKind(
  'workspace',
  {
    ownGroup: reference(),
    organizer: line(100),
    /** The workspace shows the bundled sample and says so on every screen. */
    sample: flag(),
  },
  {},
);
export type Workspace = ReturnType<typeof workspaceKind.read>;

/** A line of the log of files that left or entered this laptop. Counts only; never exported. */
export const exchangeLogKind = defineKind(
  'exchange-log',
  {
    direction: choice(['out', 'in'], 'out'),
    exportId: line(64),
    partner: line(100),
    scope: choice(['event', 'everything'], 'event'),
    date: date(),
    time: time(),
    records: z.int().min(0).default(0),
    people: z.int().min(0).default(0),
    leftOut: z.int().min(0).default(0),
    /** For a file that came in: the journal entry that takes it back, or empty. */
    journalEntry: line(64),
    undone: flag(),
  },
  {},
);
export type ExchangeLog = ReturnType<typeof exchangeLogKind.read>;
