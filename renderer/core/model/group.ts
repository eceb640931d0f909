import { defineKind } from './define-kind';
import { choice, line } from './parts';

/** Colors a group may show itself with; tokens of the theme, never raw values. */
export const GROUP_COLORS = [
  'marigold',
  'teal',
  'brick',
  'indigo',
  'plum',
  'moss',
  'slate',
] as const;

/** A coalition group. */
export const groupKind = defineKind(
  'group',
  { name: line(100), color: choice(GROUP_COLORS, 'teal') },
  {},
);
export type Group = ReturnType<typeof groupKind.read>;
