import type { TFunction } from 'i18next';
import type {
  CalendarError,
  CardError,
  CommandError,
  CreateError,
  ExportError,
  ImportError,
  LeaveDoorError,
  OpenDoorError,
  RestoreError,
  StoreError,
  TableError,
  UnlockError,
} from '../vault/vault';

/** A file that the shell could not bring in. */
export type OpenFileError = {
  readonly type: 'file-too-large' | 'file-not-a-file' | 'file-unreadable';
};

/** Why no code was read from a picture. */
export type PictureError = {
  readonly type: 'picture-too-large' | 'not-a-picture' | 'no-code-in-picture';
};

/** A file or a sheet that the shell could not put where the person wanted it. */
export type SaveFileError = { readonly type: 'save-disk-full' | 'save-failed' | 'no-printer' };

/** Every expected failure that a person may see. */
export type KnownError =
  | UnlockError
  | CalendarError
  | CardError
  | CreateError
  | CommandError
  | ExportError
  | ImportError
  | LeaveDoorError
  | OpenDoorError
  | RestoreError
  | StoreError
  | TableError
  | OpenFileError
  | PictureError
  | SaveFileError
  | { readonly type: 'unexpected' };

/** What an error says: what happened; then what it means for the data and what to do. */
export type SaidError = { readonly title: string; readonly body: string };

type Facts = {
  readonly limit?: number;
  readonly line?: number;
  readonly version?: string;
  readonly have?: number;
  readonly left?: number;
  readonly of?: number;
};
type ErrorOf<T extends KnownError['type']> = Extract<KnownError, { readonly type: T }>;

const MEBIBYTE = 1024 * 1024;
const none = (): Facts => ({});

/** The facts that each error's words mention. An error without a line here, or without words, does not compile. */
const FACTS: { readonly [T in KnownError['type']]: (error: ErrorOf<T>) => Facts } = {
  'vault-exists': none,
  'passphrase-too-weak': none,
  'store-failed': none,
  'wrong-passphrase': none,
  'no-vault': none,
  'unsafe-key-settings': none,
  'store-tampered': none,
  'snapshot-damaged': none,
  'newer-vault': none,
  'not-found': none,
  'event-cancelled': none,
  'event-full': none,
  'no-seats-left': none,
  'term-exists': none,
  'contact-unreadable': none,
  'name-missing': none,
  'meeting-incomplete': none,
  'evidence-missing': none,
  'wrong-step': none,
  'two-people-needed': none,
  'retraction-unexplained': none,
  'bad-value': none,
  'nothing-to-undo': none,
  'door-open': none,
  'bad-pin': none,
  'wrong-pin': ({ left }) => ({ left }),
  'pin-spent': none,
  cancelled: none,
  'file-too-large': (error) => ({
    limit: 'limit' in error ? Math.floor(error.limit / MEBIBYTE) : 512,
  }),
  'not-a-convite-file': none,
  'file-truncated': none,
  'file-damaged': none,
  'not-addressed-to-us': none,
  'sender-revoked': none,
  'partner-changed': none,
  'partner-revoked': none,
  'not-own-device': none,
  'until-past': none,
  'too-much-to-share': ({ limit }) => ({ limit }),
  'card-too-large': none,
  'not-a-card': none,
  'newer-card': none,
  'card-invalid': none,
  'card-signature-invalid': none,
  'own-card': none,
  'not-own-copy': none,
  'voucher-revoked': none,
  'card-older': none,
  'too-many-devices': none,
  'card-parts-missing': ({ have, of }) => ({ have, of }),
  'card-parts-mixed': none,
  'picture-too-large': none,
  'not-a-picture': none,
  'no-code-in-picture': none,
  'unsafe-file-settings': none,
  'signature-invalid': none,
  'newer-format': (error) => ({ version: error.minApp }),
  'contents-invalid': (error) => ({ line: error.line }),
  'too-many-records': (error) => ({ limit: error.limit }),
  'plan-stale': none,
  'recall-not-theirs': none,
  'not-in-plan': none,
  'legal-hold': none,
  'hold-running': none,
  'no-hold': none,
  'reason-missing': none,
  'retention-not-agreed': none,
  'too-few-members': none,
  'repeat-impossible': none,
  'not-in-series': none,
  'calendar-too-large': (error) => ({ limit: Math.floor(error.limit / MEBIBYTE) }),
  'not-a-calendar': none,
  'calendar-empty': none,
  'calendar-too-many': ({ limit }) => ({ limit }),
  'table-too-large': (error) => ({ limit: Math.floor(error.limit / MEBIBYTE) }),
  'table-unreadable': none,
  'table-empty': none,
  'table-gone': none,
  'table-major-change': none,
  'file-not-a-file': none,
  'file-unreadable': none,
  'save-disk-full': none,
  'save-failed': none,
  'no-printer': none,
  unexpected: none,
};

/** An error in words, from a `t` of the `errors` namespace. */
export function describeError(t: TFunction<'errors'>, error: KnownError): SaidError {
  const facts = {
    limit: 0,
    line: 0,
    version: '',
    have: 0,
    left: 0,
    of: 0,
    ...(FACTS[error.type] as (error: KnownError) => Facts)(error),
  };
  const key =
    error.type === 'store-failed' && error.reason === 'disk-full' ? 'disk-full' : error.type;
  return { title: t(`${key}.title`, facts), body: t(`${key}.body`, facts) };
}
