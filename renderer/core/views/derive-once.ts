/** Makes a function that remembers what it derived from an object for as long as the object lives. */
export function deriveOnce<From extends object, To>(
  derive: (from: From) => To,
): (from: From) => To {
  const kept = new WeakMap<From, { readonly value: To }>();
  return (from) => {
    const known = kept.get(from);
    if (known) return known.value;
    const value = derive(from);
    kept.set(from, { value });
    return value;
  };
}
