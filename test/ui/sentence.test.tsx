// @vitest-environment happy-dom
// A sentence keeps its order of placeholders, whatever is put into them, and is never glued.

import { type ComponentChild, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Mask, Name, Names, Strong } from '../../src/ui/parts/name';
import { say, sayCount } from '../../src/ui/sentence';

vi.mock('../../src/platform/native', () => import('./fake-browser'));

function html(what: ComponentChild): string {
  const place = document.createElement('p');
  render(what, place);
  return place.innerHTML;
}

test('names stand in a bdi of their own', () => {
  expect(html(say('here', <Strong>canva.com</Strong>, <Name>Google</Name>))).toBe(
    '<strong><bdi>canva.com</bdi></strong> – signed in here with <bdi class="name">Google</bdi>',
  );
});

test('one placeholder can stand twice', () => {
  expect(html(say('unseen', 'Canva', <Name>Apple</Name>)).match(/<bdi/g)).toHaveLength(2);
});

test('text that looks like markup or a placeholder stays text', () => {
  expect(html(say('remove_label', '<b>$1$APP$</b>'))).toBe('Remove &lt;b&gt;$1$APP$&lt;/b&gt;');
});

test('a count is the first placeholder', () => {
  expect(html(sayCount('fold_expired', 1, 'Facebook'))).toBe('1 expired at Facebook');
});

test('a list has each name apart', () => {
  expect(html(<Names>{['Google', 'Apple']}</Names>)).toBe(
    '<bdi class="name">Google</bdi> and <bdi class="name">Apple</bdi>',
  );
});

test('a mask is shown as it is and spoken as words', () => {
  const shown = html(<Mask>j…n@gmail.com</Mask>);
  expect(shown).toContain('aria-hidden="true">j…n@gmail.com</bdi>');
  expect(shown).toContain('j to n at gmail.com</span>');
  expect(html(<Mask>somebody</Mask>)).toContain('somebody</span>');
});
