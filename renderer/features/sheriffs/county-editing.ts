import type { Agency } from '../../core/model/agency';
import type { Contest, Operation } from '../../core/model/campaign';
import type { Note } from '../../core/model/note';
import type { Official } from '../../core/model/official';
import type { Statement } from '../../core/model/statement';
import type { FactAim } from './fact-draft';
import type { StatementStart } from './statement-form';

/** Which form of a county's page is open, and on what; null stands for a new record. */
export type Editing =
  | { readonly type: 'agency'; readonly agency: Agency | null }
  | { readonly type: 'official'; readonly official: Official | null }
  | { readonly type: 'fact'; readonly aim: FactAim }
  | {
      readonly type: 'statement';
      readonly statement: Statement | null;
      readonly start: StatementStart;
    }
  | { readonly type: 'election'; readonly contest: Contest | null }
  | { readonly type: 'operation'; readonly operation: Operation | null }
  | { readonly type: 'note'; readonly note: Note | null };

/** Opens a form of the page. */
export type Edit = (editing: Editing) => void;
