// A part of a page whose code is fetched from the package when it is first shown. Until then its place is empty.

import { type ComponentType, createElement } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let part: ComponentType<P> | undefined;
  const arrive = async () => {
    part ??= await load();
  };
  return function Later(props: P) {
    const [, setHere] = useState(part !== undefined);
    // Before the paint: what was fetched ahead of time is there at once, and nothing moves to make room for it.
    useLayoutEffect(() => {
      let gone = false;
      arrive().then(
        () => gone || setHere(true),
        () => {},
      );
      return () => {
        gone = true;
      };
    }, []);
    return part === undefined ? null : createElement(part, props);
  };
}
