// The Escape key.

import { useLayoutEffect } from 'preact/hooks';

/** Escape goes back one step where there is one; else it is the browser's, and closes the popup. */
export function useEscape(step: (() => void) | undefined) {
  useLayoutEffect(() => {
    if (step === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      step();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
