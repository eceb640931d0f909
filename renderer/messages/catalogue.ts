/** The shape of a translation: the same keys, all of them text. A missing or extra key does not compile. */
export type Catalogue<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]>;
};
