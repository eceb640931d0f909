import type { ExportRequest } from '../../../vault/vault';

/** What the person chose to send, before the passphrase. */
export type Wish = Omit<ExportRequest, 'passphrase'>;
