// Where oidc-provider keeps its sessions, codes and grants: in memory, one store per stand-in, gone with the run.

import type { Adapter } from 'oidc-provider';

export type Records = Map<string, Record<string, unknown>>;

/** A maker of adapters that share one store, as oidc-provider wants one adapter per kind of record. */
export const adapterOf =
  (records: Records): ((kind: string) => Adapter) =>
  (kind) => {
    const keyOf = (id: string): string => `${kind}:${id}`;
    const findBy = async (field: string, value: string): Promise<Record<string, unknown> | undefined> =>
      [...records].find(([key, record]) => key.startsWith(`${kind}:`) && record[field] === value)?.[1];
    return {
      upsert: async (id, record) => {
        records.set(keyOf(id), record);
      },
      find: async (id) => records.get(keyOf(id)),
      findByUid: (uid) => findBy('uid', uid),
      findByUserCode: (userCode) => findBy('userCode', userCode),
      consume: async (id) => {
        const record = records.get(keyOf(id));
        if (record) record.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => {
        records.delete(keyOf(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [key, record] of records) if (record.grantId === grantId) records.delete(key);
      },
    };
  };
