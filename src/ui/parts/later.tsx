// A part of a page whose code is fetched from the package when it is first shown. Until then its place is empty.

import { type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let part: ComponentType<P> | undefined;
  const arrive = async () => {
    part ??= await load();
  };
  return function Later(props: P) {
    const [, setHere] = useState(part !== undefined);
    useEffect(() => {
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
