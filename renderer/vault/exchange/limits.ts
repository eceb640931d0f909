const MIB = 1024 * 1024;

/** Largest file from a partner, and largest copy of our own workspace, in bytes. */
export const MAX_SHARED_FILE = 64 * MIB;
export const MAX_OWN_COPY = 512 * MIB;

/** Limits of an age header: its bytes, its stanzas, the bytes of a stanza's first line. */
export const MAX_HEADER = 64 * 1024;
export const MAX_STANZAS = 32;
export const MAX_STANZA_LINE = 2 * 1024;

/** Work factors of scrypt (logarithm to base 2) that are neither too weak nor too dear. */
export const MIN_SCRYPT = 15;
export const MAX_SCRYPT = 18;

/** Limits of the lines inside, in bytes, and of the number of records: from a partner, and in a copy of our own workspace. */
export const MAX_SEAL_LINE = 1024;
export const MAX_MANIFEST_LINE = 16 * 1024;
export const MAX_SHARED_LINE = 64 * 1024;
export const MAX_OWN_LINE = MIB;
export const MAX_SHARED_RECORDS = 50_000;
export const MAX_OWN_RECORDS = 1_000_000;

/** Limits of a record's JSON: how deep it nests, and how long a text may be, in UTF-16 units. */
export const MAX_DEPTH = 8;
export const MAX_TEXT = 10_000;
export const MAX_KEY = 200;

/** Smallest size of what is sealed, in bytes: below it all exports look alike. */
export const MIN_SEALED = 64 * 1024;
