// Web Locks for an environment that has none: one holder of a name at a time, in the order of asking.

export function locks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const done = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(
        name,
        done.catch(() => undefined),
      );
      return done;
    },
  };
}
