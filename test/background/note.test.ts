import { expect, test } from 'vitest';
import { noterOf } from '../../src/background/note';
import type { Seen } from '../../src/core/detector';
import type { Sighting } from '../../src/core/model';
import { type Settings, StoreError } from '../../src/store/store';

const SEEN: Seen = { provider: 'google', clientId: '1', outcome: 'granted', scopes: [], at: 5 };

function noter({ settings = {}, fails }: { settings?: Settings; fails?: unknown } = {}) {
  const recorded: Sighting[] = [];
  const troubles: (string | undefined)[] = [];
  let changes = 0;
  const note = noterOf({
    now: () => 5,
    store: {
      settings: async () => settings,
      liveSource: async () => 'live:here',
      async record(sightings) {
        if (fails) throw fails;
        recorded.push(...sightings);
      },
    },
    trouble: {
      note: async (failure) => void troubles.push(failure),
      clear: async () => void troubles.push(undefined),
    },
    changed: async () => {
      changes += 1;
    },
  });
  return { note, recorded, troubles, changes: () => changes };
}

test('what was seen is noted as seen by this installation, and the number on the button follows', async () => {
  const { note, recorded, changes } = noter();
  await note([SEEN]);
  expect(recorded).toEqual([{ ...SEEN, source: 'live:here' }]);
  expect(changes()).toBe(1);
});

test('nothing is noted while it is paused; afterwards it is', async () => {
  const paused = noter({ settings: { pausedUntil: 6 } });
  await paused.note([SEEN]);
  expect(paused.recorded).toEqual([]);
  const over = noter({ settings: { pausedUntil: 5 } });
  await over.note([SEEN]);
  expect(over.recorded).toHaveLength(1);
});

test('a failure is remembered by its name, a success clears it', async () => {
  const failing = noter({ fails: new StoreError('quota') });
  await failing.note([SEEN]);
  expect(failing.troubles).toEqual(['quota']);
  const broken = noter({ fails: new Error('https://shop.example/?code=SECRET') });
  await broken.note([SEEN]);
  expect(broken.troubles).toEqual(['unknown']);
  const fine = noter();
  await fine.note([SEEN]);
  expect(fine.troubles).toEqual([undefined]);
});
