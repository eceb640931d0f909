import type { KINDS, KindName } from './kinds';

/** Kinds that can travel in a file. */
export type SharedKind = Exclude<
  KindName,
  | 'workspace'
  | 'door-plan'
  | 'exchange-log'
  | 'folder-file'
  | 'identity'
  | 'last-sent'
  | 'partner'
  | 'suggestion'
  | 'table-header'
>;

/** The name of every field and set of the kinds that can travel. */
export type FieldName = {
  [K in SharedKind]: keyof (typeof KINDS)[K]['scalars'] | keyof (typeof KINDS)[K]['sets'];
}[SharedKind];
