// A real sign-in becomes a row: at every stand-in, with the request and the answer of a real client library, and where
// there is none, with the older protocols played by hand.

import { describe, expect, test } from 'vitest';
import { factsWith, outcomesIn } from '../kept';
import { openList, rowsOn } from '../list';
import { signIn, signInByScript } from '../person';
import type { Stage } from '../stage';
import { NO_TRACE, traceOf } from '../trace';
import { APPS } from '../world/apps';
import { OAUTH1_APP, SDK_APP, STEAM_APP } from '../world/older-protocols';

const SIGN_INS = APPS.flatMap(({ name, host, signIns }) => signIns.map((each) => ({ ...each, name, host })));

export function signIns(stage: () => Stage): void {
  describe('a sign-in', () => {
    test.each(SIGN_INS)(
      'to $name with $provider is noted, with what it asked for',
      async ({ host, provider, clientId, scopes }) => {
        const { outcome, page } = await signIn(stage(), host, provider);
        await page.close();
        expect(outcome).toBe('signed in');
        const key = `${provider}:c:${clientId}`;
        const facts = await factsWith(stage().browser, key, (all) =>
          all.some((each) => each.key === key && each.outcome === 'granted'),
        );
        const granted = facts.find((each) => each.key === key && each.outcome === 'granted');
        expect(granted?.labels.host?.value).toBe(host);
        expect(Object.keys(granted?.scopes ?? {}).sort()).toEqual(['', ...scopes].sort());
      },
    );

    test.each([
      ['steam', STEAM_APP, 'OpenID 2.0'],
      ['x', OAUTH1_APP, 'OAuth 1.0a'],
    ])('with %s to %s by %s is noted', async (provider, host) => {
      const { outcome, page } = await signIn(stage(), host, provider);
      await page.close();
      expect(outcome).toBe('signed in');
      const wanted = `${provider} granted ${host}`;
      const facts = await factsWith(
        stage().browser,
        wanted,
        (all) =>
          outcomesIn(all).includes(wanted) ||
          (provider === 'x' && outcomesIn(all).some((each) => each.startsWith('x granted'))),
      );
      expect(outcomesIn(facts)).toContain(wanted);
    });

    test("by Facebook's script, whose answer goes by message, is a question to the person", async () => {
      const { browser } = stage();
      await signInByScript(stage());
      const wanted = `facebook probable ${SDK_APP}`;
      const facts = await factsWith(browser, wanted, (all) => outcomesIn(all).includes(wanted));
      expect(outcomesIn(facts)).not.toContain(`facebook granted ${SDK_APP}`);
    });

    test('is a row a person can read', async () => {
      const list = await openList(stage());
      const rows = await rowsOn(list);
      expect(rows.find(({ app }) => app === 'canva.com')).toMatchObject({ provider: 'Google', day: 'today' });
      expect(rows.find(({ app }) => app === 'mailmate.example')).toMatchObject({ button: 'Remove' });
      expect(rows.find(({ app }) => app === 'allrecipes.com')?.provider).toMatch(
        /Google.*Facebook|Facebook.*Google/,
      );
      await list.close();
    });

    test('leaves nothing behind that must not be', async () => {
      expect(await traceOf(stage())).toEqual(NO_TRACE);
    });
  });
}
