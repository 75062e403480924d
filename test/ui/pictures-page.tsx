// One state of one page, for its picture: the real page over a real list, with a browser around it that is made up.

import { render } from 'preact';
import { applyLocale } from '../../src/platform/i18n';
import { Add } from '../../src/ui/add/add';
import { CheckUp } from '../../src/ui/check-up/check-up';
import { connect } from '../../src/ui/connect';
import type { Door } from '../../src/ui/data';
import { Popup } from '../../src/ui/popup/popup';
import { Story } from '../../src/ui/story';
import { Welcome } from '../../src/ui/welcome/welcome';
import { world } from './fake-browser';
import { play } from './play';
import { press } from './press';
import { NOW, type State, states } from './states';

const options = new URLSearchParams(location.search);

const pages = {
  add: (door: () => Promise<Door>) => <Add connect={door} />,
  'check-up': (door: () => Promise<Door>) => <CheckUp connect={door} />,
  popup: (door: () => Promise<Door>) => <Popup connect={door} now={NOW} />,
  welcome: (door: () => Promise<Door>) => <Welcome connect={door} />,
  story: () => <Story opened={undefined} />,
} as const;

/** Until the page has had time to show what it knows. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

async function show({ page, steps, gives, press: pressed = [], world: around }: State): Promise<void> {
  const isPopup = !options.has('tab');
  Object.assign(world, around, { direction: options.get('dir') ?? 'ltr', isPopup });
  const { now } = Date;
  const started = now();
  Date.now = () => NOW + now() - started;
  await play(steps);
  applyLocale(document.documentElement);
  document.body.className = page !== 'popup' ? '' : isPopup ? 'popup' : 'popup page';
  render(
    pages[page](async () => connect()),
    document.body,
  );
  await settled();
  await gives?.();
  await settled();
  for (const name of pressed) {
    await press(name);
    await settled();
  }
}

const { dataset } = document.documentElement;
const state = Object.entries<State>(states).find(([name]) => name === options.get('state'))?.[1];
if (state === undefined) {
  dataset.states = JSON.stringify(Object.entries<State>(states).map(([name, { page }]) => [name, page]));
} else {
  await show(state);
  dataset.ready = 'yes';
}
