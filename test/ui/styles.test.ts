// The visual language, as far as it can be measured: contrast, logical properties, and pages without inline code.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(join('public', name), 'utf8');
const sheets = readdirSync('public').filter((name) => name.endsWith('.css'));
const pages = readdirSync('public').filter((name) => name.endsWith('.html'));

/** The custom properties of the light and of the dark scheme. */
function palettes() {
  const blocks = [...read('base.css').matchAll(/:root \{([^}]*--canvas[^}]*)\}/g)].map(([, block = '']) =>
    Object.fromEntries(
      [...block.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name, value]) => [name, value]),
    ),
  );
  const [light = {}, dark = {}] = blocks;
  return { light, dark };
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a = '', b = ''): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(palettes()))('in the %s scheme', (_, colours) => {
  test.each([
    ['text', 'surface', 7],
    ['text', 'canvas', 7],
    ['second', 'surface', 4.5],
    ['second', 'canvas', 4.5],
    ['second', 'tile', 4.5],
    ['accent', 'surface', 4.5],
    ['accent', 'canvas', 4.5],
    ['accent', 'tile', 4.5],
    ['on-accent', 'accent', 4.5],
    ['look', 'look-ground', 4.5],
    ['text', 'look-ground', 7],
    ['gone', 'gone-ground', 4.5],
    ['error', 'surface', 4.5],
    ['error', 'canvas', 4.5],
    ['edge', 'surface', 3],
    ['edge', 'canvas', 3],
  ])('%s on %s can be read', (ink, ground, least) => {
    expect(contrast(colours[ink], colours[ground])).toBeGreaterThanOrEqual(least);
  });
});

describe.each(sheets)('%s', (name) => {
  const sheet = read(name).replace(/\/\*[\s\S]*?\*\//g, '');

  test('turns round where the writing does: logical properties only', () => {
    const physical =
      /^\s*(?:(?:margin|padding|border|inset|scroll-margin)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|text-align:\s*(?:left|right)|float)\s*:/m;
    expect(physical.exec(sheet)?.[0]).toBeUndefined();
  });

  test('takes its colours from the palette', () => {
    const rest = sheet.replace(/:root \{[^}]*\}/g, '');
    expect(rest.match(/#[\da-f]{3,8}\b|\brgb|\bhsl/gi)).toBeNull();
  });

  test('loads nothing, and forces nothing', () => {
    expect(sheet).not.toMatch(/url\(|@import|!important/);
  });
});

test('nothing moves for who asked for that', () => {
  for (const name of sheets) {
    const outside = read(name).replace(
      /@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g,
      '',
    );
    expect(outside, name).not.toMatch(/transition|animation/);
  }
});

describe.each(pages)('%s', (name) => {
  const page = read(name);

  test('has no code or style of its own', () => {
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  test('names only files of the package', () => {
    for (const [, target = ''] of page.matchAll(/(?:href|src)="([^"]+)"/g))
      expect(target).toMatch(/^[\w/-]+\.(css|js|png)$/);
  });

  test('has a language and room for large text', () => {
    expect(page).toMatch(/<html lang="en">/);
    expect(page).toMatch(/name="viewport" content="width=device-width"/);
  });
});
