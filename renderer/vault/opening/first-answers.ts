import { canonicalJson } from '../../core/canonical-json';
import type { Json } from '../../core/record';
import { LIST_CHUNK } from '../../core/views/list-chunk';
import type { ViewName, Views } from '../../core/views/views';
import type { Front } from '../store/front';

/** Views that a person sees first, with the query that the app starts from. */
const FIRST = {
  workspace: {},
  home: {},
  terms: {},
  'member-facets': {},
  members: {
    search: '',
    sort: 'name',
    descending: false,
    filter: {},
    from: 0,
    count: LIST_CHUNK,
  },
} as const satisfies { readonly [N in ViewName]?: Views[N]['query'] };

/** An answer longer than this, in UTF-16 units of JSON, is not kept. */
const LONGEST = 256 * 1024;

type Ask = <N extends ViewName>(name: N, query: Views[N]['query']) => Views[N]['result'];

/** Answers the views that a person sees first. `today` is the day on which they are true. */
export function firstAnswers(ask: Ask, today: string): Front {
  const answers: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(FIRST) as [ViewName, Views[ViewName]['query']][]) {
    const answer = ask(name, query);
    if (JSON.stringify(answer).length <= LONGEST) answers[keyOf(name, query)] = answer;
  }
  return { today, answers };
}

/** The kept answer to a view, if there is one that is true today. */
export function keptAnswer<N extends ViewName>(
  front: Front | null,
  name: N,
  query: Views[N]['query'],
  today: string,
): Views[N]['result'] | undefined {
  if (front?.today !== today) return undefined;
  return front.answers[keyOf(name, query)] as Views[N]['result'] | undefined;
}

const keyOf = (name: ViewName, query: unknown): string => `${name} ${canonicalJson(query as Json)}`;
