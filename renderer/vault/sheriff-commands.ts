import type { ListedAgreement } from '../core/agreement-lists/read-list';
import type { Draft } from '../core/model/kinds';

/** Commands about what is known of those in power, beside `change-fact` and `settle-commitment`. */
export type SheriffCommand =
  /** Corrects a state law that comes with the app, or one of the group's own; `code` null adds one. */
  | { readonly type: 'set-law'; readonly code: string | null; readonly patch: Draft<'law'> }
  /** Takes back what the group said of a law: one of the app's is again as it came, one of its own is gone. */
  | { readonly type: 'forget-law'; readonly code: string }
  /** Takes in a list of 287(g) agreements as it stood on a day. What is gone from it becomes a fact, never a deletion. */
  | {
      readonly type: 'take-list';
      readonly listed: readonly ListedAgreement[];
      readonly date: string;
      readonly source: string;
    };
