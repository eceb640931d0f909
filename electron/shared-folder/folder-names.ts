/**
 * What a name in the shared folder says. `conflict`: a copy that an engine set aside because two laptops wrote the same
 * name. `other`: a sealed file under a name that Convite did not give. `ignored`: temporary, hidden, or not for us.
 */
export type NameKind = 'plain' | 'conflict' | 'other' | 'ignored';

/** The name that Convite gives to a file that leaves: it tells nothing. */
const PLAIN_NAME = /^convite-[0-9a-f]{12}[.]convite$/;

const CONFLICT_NAMES: readonly RegExp[] = [
  // Syncthing
  /^convite-[0-9a-f]{12}[.]sync-conflict-\d{8}-\d{6}-[A-Z2-7]{7}[.]convite$/,
  // Nextcloud and Dropbox, with or without a name of a person or a laptop
  /^convite-[0-9a-f]{12} [(][^()/\\]{0,80}\bconflicted copy\b[^()/\\]{0,80}[)][.]convite$/,
  // What file browsers make of a second copy
  /^convite-[0-9a-f]{12} ?[(]\d{1,3}[)][.]convite$/,
];

/** Beginnings of names that engines and editors give to files that are not whole yet. */
const TEMPORARY = /^(?:[.]|~)/;

/** Sorts a name. Only the name: whether a plain file is behind it is for `lookIntoFolder` to find. */
export function nameKind(name: string): NameKind {
  if (PLAIN_NAME.test(name)) return 'plain';
  if (CONFLICT_NAMES.some((pattern) => pattern.test(name))) return 'conflict';
  if (TEMPORARY.test(name)) return 'ignored';
  return /[.]convite$/i.test(name) ? 'other' : 'ignored';
}
