import type { SHEET_KINDS } from '../core/model/vocabulary';
import type { KeptChoices } from '../core/paper/paper-choices';
import type { RecordId } from '../core/record';

/** What is noted of the paper of an event. */
export type PaperCommand =
  /**
   * A sheet went to the printer or into a PDF. `rows`: the attendance of each coded row, in the order of the codes;
   * `blankRows`: how many coded rows without a person follow. The same sheet again is the same record. No undo takes
   * it back: the paper is there.
   */
  {
    readonly type: 'keep-sheet';
    readonly event: RecordId;
    readonly kind: (typeof SHEET_KINDS)[number];
    readonly code: string;
    /** `YYYY-MM-DD`, as it stands on the sheet. */
    readonly destroyBy: string;
    readonly rows: readonly RecordId[];
    readonly blankRows: number;
    /** What to remember for the next event of the kind. */
    readonly choices?: KeptChoices;
  };
