import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { date, flag, line, reference } from './parts';

/** What this laptop is to do at the door of an event. One record an event, never exported. */
export const doorPlanKind = defineKind(
  'door-plan',
  {
    event: reference(),
    /** The door opens on another laptop: this one does not open it by itself. */
    declined: flag(),
    /**
     * A PIN that was set for the evening before it came, as Argon2id made it (64 MiB, 3 passes) from it and a salt of 16
     * bytes: hex digits, both empty when there is none. Forgotten when the door is left, or its day is over.
     */
    pinHash: line(64),
    pinSalt: line(32),
    /** The day on which the door was last left on this laptop; empty while it was not. */
    leftOn: date(),
  },
  {},
);

/** The id of what this laptop is to do at the door of an event. */
export const doorPlanId = (event: RecordId): RecordId => idFromText(`convite door-plan\n${event}`);
