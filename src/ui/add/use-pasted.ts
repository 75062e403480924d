// What was pasted, read again whenever it or the provider changes.

import { useEffect, useState } from 'preact/hooks';
import type { Provider } from '../../core/provider';
import type { PastedRead } from '../../core/sources/pasted';
import type { PartProps } from '../welcome/part-props';
import type { Pasted } from './read-clipboard';

/** `undefined` as long as there is nothing to read, or nobody said whose list it is. */
export function usePasted(
  pasted: Pasted | undefined,
  provider: Provider | undefined,
  act: PartProps['act'],
): PastedRead | undefined {
  const [read, setRead] = useState<PastedRead>();
  useEffect(() => {
    let isOld = false;
    setRead(undefined);
    if (pasted === undefined || provider === undefined) return;
    act(async () => {
      const { readClipboard } = await import('./read-clipboard');
      if (!isOld) setRead(readClipboard(pasted, provider.id, provider.revoke.list ?? ''));
    });
    return () => {
      isOld = true;
    };
  }, [pasted, provider, act]);
  return read;
}
