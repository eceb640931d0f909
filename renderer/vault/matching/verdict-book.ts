import type { VERDICTS } from '../../core/model/vocabulary';
import type { RecordId } from '../../core/record';
import { deriveOnce } from '../../core/views/derive-once';
import type { WorkingSet } from '../store/working-set';

type Says = (typeof VERDICTS)[number];

/** What people decided about pairs of members, whichever is named first. */
export type VerdictBook = {
  says(one: RecordId, other: RecordId): Says | undefined;
  /** Everyone about whom and this member something was decided. */
  about(id: RecordId): ReadonlyMap<RecordId, Says>;
};

const NOBODY: ReadonlyMap<RecordId, Says> = new Map();

/** The verdicts of a working set as they are now. */
export function verdictBookOf(set: WorkingSet): VerdictBook {
  const kept = keptBooks(set);
  const version = set.version('verdict');
  if (!kept.book || kept.version !== version) {
    kept.book = makeBook(set);
    kept.version = version;
  }
  return kept.book;
}

const keptBooks = deriveOnce((_set: WorkingSet): { version: number; book: VerdictBook | null } => ({
  version: -1,
  book: null,
}));

function makeBook(set: WorkingSet): VerdictBook {
  const pages = new Map<RecordId, Map<RecordId, Says>>();
  const write = (one: RecordId, other: RecordId, says: Says) => {
    const page = pages.get(one);
    if (page) page.set(other, says);
    else pages.set(one, new Map([[other, says]]));
  };
  for (const { fields } of set.all('verdict')) {
    const { a, b, says } = fields;
    if (typeof a !== 'string' || typeof b !== 'string' || typeof says !== 'string') continue;
    write(a, b, says as Says);
    write(b, a, says as Says);
  }
  const about = (id: RecordId) => pages.get(id) ?? NOBODY;
  return { about, says: (one, other) => about(one).get(other) };
}
