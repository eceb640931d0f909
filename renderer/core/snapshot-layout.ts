/** What a snapshot of the sealed store begins with. */
export const SNAPSHOT_MAGIC = 'CONVSNAP';

/** Bytes up to the rows: magic, version (2), then the header of the vault with its key slots (274). */
export const SNAPSHOT_HEAD_BYTES = 284;

/** Where the 16 bytes of the vault id stand. */
export const SNAPSHOT_VAULT_ID_AT = 12;

/** SHA-256 of everything before it, at the end. */
export const SNAPSHOT_DIGEST_BYTES = 32;

/** Largest snapshot that is taken or put back, in bytes. */
export const MAX_SNAPSHOT_BYTES = 512 * 1024 * 1024;
