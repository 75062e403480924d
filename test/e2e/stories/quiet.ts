// Ordinary browsing does not wake the extension, opening the popup does not either, and nothing leaves the machine even
// where a page of the extension tries.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pause, until } from '../browser/browser';
import { rowsOn } from '../list';
import { signIn } from '../person';
import { type Stage, startAfresh } from '../stage';
import { NO_TRACE, traceOf } from '../trace';

/** Pages that are no part of a sign-in: on sites nobody asked for, and on the providers' own hosts. */
const ORDINARY = [
  'https://news.example/2026/11/21/story',
  'https://shop.example/cart?code=SUMMER20&state=NY',
  'https://www.facebook.com/some.body/posts/1234567890',
  'https://www.facebook.com/groups/98765/?ref=share',
  'https://www.facebook.com/settings/?tab=applications',
  'https://github.com/login/help?q=oauth',
  'https://github.com/torvalds/linux/issues?q=is%3Aopen',
  'https://discord.com/channels/1/2',
  'https://www.reddit.com/r/privacy/comments/abc/title/',
  'https://www.linkedin.com/feed/?trk=nav',
  'https://x.com/someone/status/1',
  'https://twitter.com/home',
  'https://accounts.google.com/signin-help?hl=en',
  'https://login.microsoftonline.com/favicon-page',
  'https://slack.com/intl/en-gb/pricing',
  'https://steamcommunity.com/app/10/discussions/',
  'https://www.amazon.com/dp/B000000000?tag=x',
  'https://www.tiktok.com/@someone/video/1',
  'https://www.instagram.com/p/abc/',
  'https://appleid.apple.com/account',
];
/** 100 loads, or 1,000 in the full form; one page after the other, because changing the site is what takes time. */
const LOADS_EACH = process.env.FULL ? 50 : 5;
const LOADS = LOADS_EACH * ORDINARY.length;

/** The popup has a row, and all that comes after the first paint. */
const LIST = 'body:has(.row-open) footer.foot';

const COLLECTOR = 'https://collector.example';

const STOPPED_BY = [
  'connect-src',
  'form-action',
  'frame-src',
  'img-src',
  // A script's address and code from text are stopped by this one, before `script-src` is asked.
  'require-trusted-types-for',
  'style-src-elem',
];

/**
 * Everything a page's own code could send with; gives the directives that stopped it, those that must (`awaited`) and
 * others. Runs in the page.
 */
async function tryToSend(collector: string, awaited: readonly string[]): Promise<string[]> {
  const stopped = new Set<string>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    stopped.add(effectiveDirective),
  );
  const add = (name: string, values: Record<string, string>): void => {
    document.body.append(Object.assign(document.createElement(name), values));
  };
  const ways: (() => unknown)[] = [
    () => fetch(`${collector}/fetch`),
    () => navigator.sendBeacon(`${collector}/beacon`),
    () => new WebSocket(`${collector.replace('https', 'wss')}/socket`),
    () => new EventSource(`${collector}/events`),
    () => add('img', { src: `${collector}/image` }),
    () => add('link', { rel: 'stylesheet', href: `${collector}/style` }),
    () => add('iframe', { src: `${collector}/frame` }),
    () => add('script', { src: `${collector}/script` }),
    () => {
      new Function('')();
      stopped.add('nothing: code from text ran');
    },
    () => {
      document.createElement('p').innerHTML = '<b>markup</b>';
    },
    () => {
      const form = Object.assign(document.createElement('form'), {
        action: `${collector}/form`,
        target: '_blank',
      });
      document.body.append(form);
      form.submit();
    },
  ];
  // From a timer, so that it is the page's code that tries and not the debugger's.
  for (const way of ways) {
    await new Promise<void>((resolve) => {
      setTimeout(async () => {
        await (async () => way())().catch(() => {});
        resolve();
      });
    });
  }
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
  for (let pauses = 0; pauses < 30 && !awaited.every((each) => stopped.has(each)); pauses += 1) await pause();
  await pause();
  return [...stopped].sort();
}

export function quiet(stage: () => Stage): void {
  describe('Spare Keys is quiet', () => {
    beforeAll(() => startAfresh(stage()));

    beforeEach(async () => {
      const { browser: of } = stage();
      await of.stopBackground();
      // The reminder's tick, which comes a minute after a start: browsing is what is counted.
      await of.withApi(() => browser.alarms.clearAll());
    });

    test(`through ${LOADS} ordinary page loads, which never wake it`, async () => {
      const { browser, world } = stage();
      const before = await browser.backgroundStarts();
      const answered = world.hosts.contacts.length;
      const page = await browser.open('https://news.example/');
      for (const address of ORDINARY) {
        for (let load = 0; load < LOADS_EACH; load += 1)
          await page.goto(`${address}#${load}`.replace('#', address.includes('?') ? '&n=' : '?n='));
      }
      await page.close();
      expect((await browser.backgroundStarts()) - before).toBe(0);
      expect(world.hosts.contacts.length - answered).toBeGreaterThanOrEqual(LOADS);
    });

    test('when its button is pressed: the list is there without its background', async () => {
      const { browser } = stage();
      const { page } = await signIn(stage(), 'www.canva.com', 'google');
      await (await browser.pressButton(page, LIST)).close();
      await page.goto('https://news.example/');
      await browser.stopBackground();
      const before = await browser.backgroundStarts();
      const popup = await browser.pressButton(page, LIST);
      expect(await rowsOn(popup)).toHaveLength(1);
      expect((await browser.backgroundStarts()) - before).toBe(0);
      await page.close();
    });

    test('so that nothing its pages could try gets out', async () => {
      const { browser, world } = stage();
      const page = await browser.open(`${browser.extension}/popup.html`);
      await page.find('footer.foot');
      expect(await page.evaluate(tryToSend, COLLECTOR, STOPPED_BY)).toEqual(STOPPED_BY);
      await page.close();
      expect(world.hosts.tunnels.filter((name) => name.includes('collector.example'))).toEqual([]);
    });

    test('and leaves nothing behind that must not be', async () => {
      await until('quiet', () => pause(200).then(() => true));
      const { errors: _expected, ...trace } = await traceOf(stage());
      expect({ errors: [], ...trace }).toEqual(NO_TRACE);
    });
  });
}
