import { segmentRule } from '../segments/rule';
import { defineKind } from './define-kind';
import { line } from './parts';

/** A saved filter of members: whoever the rule fits when it is asked, not a list of people. */
export const segmentKind = defineKind(
  'segment',
  { name: line(100), rule: segmentRule.default({ join: 'all', parts: [] }) },
  {},
);
export type Segment = ReturnType<typeof segmentKind.read>;
