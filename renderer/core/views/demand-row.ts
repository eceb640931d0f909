import type { Demand } from '../model/campaign';
import type { Event } from '../model/event';
import type { Group } from '../model/group';
import type { Official } from '../model/official';
import type { Statement } from '../model/statement';

/** A demand with who endorses it, and the events and statements tied to it as far as they are still here. */
export type DemandRow = {
  readonly demand: Demand;
  readonly groups: readonly Group[];
  readonly events: readonly Pick<Event, 'id' | 'titleEn' | 'titleEs' | 'date'>[];
  readonly statements: readonly {
    readonly statement: Statement;
    readonly official: Official | null;
  }[];
};
