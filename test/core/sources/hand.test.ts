// What the person types by hand: an address or a name, and never more of an address than its host.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handBatch, typedApp } from '../../../src/core/sources/hand';

describe('what is typed', () => {
  test.each([
    ['canva.com', { host: 'canva.com' }],
    ['  WWW.Canva.com  ', { host: 'www.canva.com' }],
    ['https://www.canva.com/design?token=s3cret#part', { host: 'www.canva.com' }],
    ['https://anna:s3cret@shop.example/', { host: 'shop.example' }],
    ['http://shop.example', { host: 'shop.example' }],
    ['münchen.example', { host: 'xn--mnchen-3ya.example' }],
    ['Canva', { name: 'Canva' }],
    ['Dr. Oetker', { name: 'Dr. Oetker' }],
    ['127.0.0.1', { name: '127.0.0.1' }],
    ['localhost', { name: 'localhost' }],
    ['.com', { name: '.com' }],
    ['javascript:alert(1).com', { name: 'javascript:alert(1).com' }],
    ['ftp://shop.example', { name: 'ftp://shop.example' }],
    ['Can\u202Eva', { name: 'Canva' }],
    ['  \u200B ', undefined],
    ['', undefined],
  ])('%j names %j', (typed, app) => {
    expect(typedApp(typed)).toEqual(app);
  });

  test('whatever it is, it is a host, a clean name or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (typed) => {
        const app = typedApp(typed);
        if (app === undefined) return;
        expect('host' in app ? app.host : app.name).not.toMatch(/^$|[\n\p{Cc}\u202E]/u);
        if ('host' in app) expect(app.host).toMatch(/^[a-z\d._~%!$&'()*+,;=-]+$/);
      }),
    );
  });
});

describe('as a batch', () => {
  const digest = async (text: string) => `#${text}`;
  const DAY = 86_400_000;

  test('is one sighting, said by the person', async () => {
    const { source, sightings, readings } = await handBatch(
      { provider: 'google', host: 'canva.com' },
      DAY,
      digest,
    );
    expect(sightings).toEqual([
      { source, provider: 'google', outcome: 'said', at: DAY, host: 'canva.com', scopes: [] },
    ]);
    expect(readings).toEqual([]);
    expect(source).toMatch(/^hand:/);
  });

  test('is the same one on the same day, and another for another app, provider or day', async () => {
    const sourceOf = async (provider: string, host: string, at: number) =>
      (await handBatch({ provider, host }, at, digest)).source;
    const first = await sourceOf('google', 'canva.com', DAY);
    expect(await sourceOf('google', 'canva.com', DAY + 5000)).toBe(first);
    expect(await sourceOf('apple', 'canva.com', DAY)).not.toBe(first);
    expect(await sourceOf('google', 'figma.com', DAY)).not.toBe(first);
    expect(await sourceOf('google', 'canva.com', 2 * DAY)).not.toBe(first);
  });
});
