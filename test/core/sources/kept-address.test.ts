import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptAddress } from '../../../src/core/sources/kept-address';
import { anyText } from '../any-text';

test.each([
  [
    'https://github.com/settings/applications?after=Y3Vyc29y&x=1#top',
    'https://github.com/settings/applications?after=',
  ],
  [
    'https://account.live.com/consent/Edit?client_id=00-11&uaid=SECRET',
    'https://account.live.com/consent/Edit?client_id=00-11',
  ],
  ['https://me:pw@shop.example/a?code=SECRET', 'https://shop.example/a'],
  ['https://shop.example/cb#access_token=SECRET', 'https://shop.example/cb'],
  ['https://shop.example/?client_id=a%20b%26state%3DSECRET', 'https://shop.example/'],
  [
    'https://shop.example/?page=2&tab=expired&section=active',
    'https://shop.example/?page=2&section=active&tab=expired',
  ],
  [
    'https://support.google.com/code/contact/report_suspicious_web_app?ctx=https://app.otterway.example/cb?code=SECRET',
    'https://support.google.com/code/contact/report_suspicious_web_app?ctx=https%3A%2F%2Fapp.otterway.example',
  ],
  ['https://shop.example/?ctx=https://other.example', 'https://shop.example/'],
  ['/connections?x', 'https://myaccount.google.com/connections'],
  ['mailto:jan@mail.example', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
])('%s is kept as %s', (address, kept) => {
  expect(keptAddress(address, 'https://myaccount.google.com/u')).toBe(kept);
});

test('of any address nothing is left but where it leads and what is on the list; and cut twice is cut once', () => {
  const names = fc.constantFrom(
    'code',
    'state',
    'token',
    'client_id',
    'page',
    'after',
    'ctx',
    'id_token',
    'rapt',
  );
  const query = fc.array(fc.tuple(names, anyText), { maxLength: 5 });
  fc.assert(
    fc.property(query, anyText, (pairs, hash) => {
      const url = new URL('https://shop.example/report_suspicious_web_app');
      for (const [name, value] of pairs) url.searchParams.append(name, value);
      url.hash = hash;
      const kept = keptAddress(url.href) ?? '';
      const left = new URL(kept);
      expect(
        [...left.searchParams.keys()].filter((name) => !/^(client_id|page|after|ctx)$/.test(name)),
      ).toEqual([]);
      expect(left.searchParams.get('after') ?? '').toBe('');
      expect(left.hash).toBe('');
      expect(keptAddress(kept)).toBe(kept);
    }),
  );
});
