// Leaves out what is not known, because an optional field that is there and `undefined` is a third state
// (`exactOptionalPropertyTypes`), and neither JSON nor a comparison would treat it like the other two.

/** The same object without its undefined properties. */
export function defined<T extends object>(loose: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined)) as T;
}
