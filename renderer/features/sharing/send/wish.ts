import type { ExportWish } from '../../../vault/vault';

/** What the person chose to send, before to whom. */
export type Wish = ExportWish;
