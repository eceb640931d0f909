/** A place on the power map: a stance and an influence within their ranges. */
export type Place = { readonly stance: number; readonly influence: number };
