// What the ledger knows of an app, with the provider it stands at. Read when the card opens.

import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../core/model';
import { useSession } from '../session';
import type { App } from '../view/apps';

export interface EvidenceAt extends Evidence {
  readonly provider: string;
}

/** Newest first; empty until it was read. */
export function useEvidence(app: App): readonly EvidenceAt[] {
  const { act } = useSession();
  const [evidence, setEvidence] = useState<readonly EvidenceAt[]>([]);
  useEffect(() => {
    act(async ({ actions }) => {
      const all = await Promise.all(
        app.at.map(async ({ grant, provider }) =>
          (await actions.evidence(grant.keys)).map((one) => ({ ...one, provider: provider.name })),
        ),
      );
      setEvidence(all.flat().sort((a, b) => b.at - a.at));
    });
  }, [app, act]);
  return evidence;
}
