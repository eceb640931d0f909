import { z } from 'zod';
import type { RecordId } from '../record';
import { defineKind } from './define-kind';
import { idFromText } from './id-from-text';
import { choice, date, line, reference } from './parts';

/**
 * What a partner wrote about a person whose record our group keeps: one field of one member. It changes nothing until
 * a person here takes it. Never exported.
 */
export const suggestionKind = defineKind(
  'suggestion',
  {
    /** The partner's group, and the file that brought it. */
    partner: reference(),
    partnerName: line(100),
    exportId: line(64),
    member: reference(),
    /** The field's key as it is stored, such as `county` or `phones/+13365550100`. */
    key: z.string().max(400).default(''),
    /** Their value as JSON text, and their stamp on it. */
    value: z.string().max(20_000).default(''),
    stamp: line(64),
    date: date(),
    state: choice(['open', 'taken', 'declined'], 'open'),
    decidedOn: date(),
    decidedBy: line(100),
  },
  {},
);
export type Suggestion = ReturnType<typeof suggestionKind.read>;

/** The id of a partner's suggestion for a field: a later value takes the place of an earlier one. */
export const suggestionId = (partner: RecordId, member: RecordId, key: string): RecordId =>
  idFromText(`convite suggestion\n${partner}\n${member}\n${key}`);
