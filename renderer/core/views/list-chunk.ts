/** Rows of a long list that are asked for at a time. The vault keeps the first of them ready for the next unlock. */
export const LIST_CHUNK = 50;
