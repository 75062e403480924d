// Puts the parts of the store together. The database itself is opened by the first question.

import type { AppKey, Source, Time } from '../core/model';
import { add, preview } from './add';
import { changes } from './changes';
import { connect } from './database';
import { decide } from './decide';
import { eraseForgotten, forget, forgetSince } from './forget';
import { readMeta } from './installation';
import { allReadings, evidence, grants, grantsAt, grantsOf, openGrants, readings, settings } from './read';
import { rebuild, wipe } from './rebuild';
import { record } from './record';
import { session } from './session';
import type { Store } from './store';

/** `now`: the clock; `name`: another database, for tests. */
export function openStore({ now = Date.now, name }: { now?: () => Time; name?: string } = {}): Store {
  const connection = connect(name);
  const announcements = changes(name);
  const here = session(connection, announcements, now);
  return {
    record: (sightings) => record(here, sightings),
    preview: (batch) => preview(here, batch),
    add: (batch, said = []) => add(here, batch, said),
    decide: (wanted) => decide(here, wanted),
    forget: (keys) => forget(here, keys),
    forgetSince: (time) => forgetSince(here, time),
    eraseForgotten: () => eraseForgotten(here),

    grants: () => grants(here),
    openGrants: () => openGrants(here),
    grantsOf: (keys: readonly AppKey[]) => grantsOf(here, keys),
    size: () => here.read((tx) => tx.objectStore('grants').count()),
    grantsAt: (site) => grantsAt(here, site),
    evidence: (keys) => evidence(here, keys),
    readings: () => readings(here),
    allReadings: () => allReadings(here),
    settings: () => settings(here),
    generation: async () => (await here.read((tx) => readMeta(tx, 'generation'))) ?? 0,

    rebuild: () => rebuild(here),
    wipe: () => wipe(here),
    onChange: (listener) => announcements.listen(listener),
    liveSource: async (): Promise<Source> => `live:${await here.name()}`,
    fingerprint: async (text) => (await here.fingerprint())(text),
    async close() {
      announcements.close();
      await connection.close();
    },
  };
}
