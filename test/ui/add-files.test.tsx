// @vitest-environment happy-dom
// Files dropped on the page where apps are added, or chosen: shown first, saved when the person says so, undone whole.

// What the page fetches when it is needed: here before, so that no test waits for it.
import '../../src/ui/compare/preview-part';
import '../../src/ui/add/read-to-batches';
import { describe, expect, test, vi } from 'vitest';
import { drop, dropText, endlessFolder, jsonFile } from './give';
import { grants, hides, openAdd, shows, words } from './page';
import { press } from './press';

vi.mock('../../src/platform/native', () => import('./fake-browser'));
vi.mock('../../src/platform/browser', () => import('./fake-browser'));

const app = (name: string, category = 'active') => ({
  name,
  added_timestamp: 1_640_995_200,
  category,
  removed_timestamp: 0,
});
const facebook = (...apps: object[]) => jsonFile('apps_and_websites.json', { installed_apps_v2: apps });

/** An entry of a folder as a browser tells it, in two portions. */
const folder = (name: string, ...files: File[]) => ({
  isDirectory: true,
  createReader() {
    const portions = [files.slice(0, 1), files.slice(1), []];
    return {
      readEntries: (take: (entries: object[]) => void) =>
        take(
          (portions.shift() ?? []).map((file) => ({ fullPath: `/${name}/${file.name}`, file: given(file) })),
        ),
    };
  },
});
const given = (file: File) => (take: (file: File) => void) => take(file);

describe('a file', () => {
  test('is shown, added and undone whole', async () => {
    await openAdd();
    const event = await drop(facebook(app('Fernwood Puzzles'), app('Otter', 'inactive')));
    expect(event.defaultPrevented).toBe(true);
    await shows('Fernwood Puzzles');
    expect(await grants()).toEqual([]);
    await press('Add 2');
    await shows('2 added.');
    expect(await grants()).toHaveLength(2);
    await press('Undo');
    await hides('2 added.');
    expect(await grants()).toEqual([]);
  });

  test('can be left alone', async () => {
    await openAdd();
    await drop(facebook(app('Fernwood Puzzles')));
    await shows('Fernwood Puzzles');
    await press('Cancel');
    await hides('Fernwood Puzzles');
    expect(await grants()).toEqual([]);
  });

  test('dropped twice is shown once', async () => {
    await openAdd();
    await drop(facebook(app('Fernwood Puzzles')));
    await drop(facebook(app('Fernwood Puzzles')));
    await drop(facebook(app('Otter')));
    await shows('Otter');
    await shows('Fernwood Puzzles');
    expect(document.querySelectorAll('.preview')).toHaveLength(2);
  });

  test('dropped again after it was undone can be added again', async () => {
    await openAdd();
    await drop(facebook(app('Fernwood Puzzles')));
    await press('Add 1');
    await press('Undo');
    await shows('Undone.');
    await drop(facebook(app('Fernwood Puzzles')));
    await press('Add 1');
    await shows('1 added.');
    expect(await grants()).toHaveLength(1);
  });

  test('that is not understood is named with its reason', async () => {
    await openAdd();
    await drop(jsonFile('notes.txt', 'nothing'), jsonFile('logins.csv', 'name,url,username,password\n'));
    await shows('No list of apps was found in it.');
    await shows('notes.txt');
    await shows('This is no file that Spare Keys knows.');
    await shows('logins.csv');
    await shows('This file holds passwords.');
  });

  test('that ends too early is shown as far as it goes', async () => {
    await openAdd();
    await drop(jsonFile('apps.json', `{"installed_apps_v2": [${JSON.stringify(app('Fernwood Puzzles'))}, {`));
    await shows('Fernwood Puzzles');
    await shows('1 line not understood');
  });

  test('chosen is the same as dropped, and may be chosen again', async () => {
    await openAdd();
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [facebook(app('Fernwood Puzzles'))], configurable: true });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await shows('Fernwood Puzzles');
    expect(input?.value).toBe('');
  });
});

describe('a folder', () => {
  test('is walked to its last portion', async () => {
    await openAdd();
    await drop(folder('facebook-anna', jsonFile('a.json', { a: 1 }), facebook(app('Fernwood Puzzles'))));
    await shows('Fernwood Puzzles');
  });

  test('that never ends can be stopped, and what comes next is read', async () => {
    await openAdd();
    await drop(endlessFolder);
    await shows('Reading…');
    await press('Stop');
    await hides('Reading…');
    await drop(facebook(app('Fernwood Puzzles')));
    await shows('Fernwood Puzzles');
  });

  test('without a file says so', async () => {
    await openAdd();
    await drop(folder('empty'));
    await shows('There is no file in it.');
  });

  test('of which a part cannot be opened is read for the rest', async () => {
    const readEntries = (_: unknown, fail: (error: Error) => void) => fail(new Error('no'));
    const closed = { isDirectory: true, fullPath: '/closed', createReader: () => ({ readEntries }) };
    const gone = {
      isDirectory: false,
      fullPath: '/facebook-anna/gone.json',
      file: (_: unknown, fail: () => void) => fail(),
    };
    await openAdd();
    await drop(closed, gone, facebook(app('Fernwood Puzzles')));
    await shows('Fernwood Puzzles');
    await shows('2 files not understood');
    await shows('facebook-anna/gone.jsonThis file could not be opened.');
  });
});

describe('what is no file', () => {
  test('is ignored, kindly, and the page is not left for it', async () => {
    await openAdd();
    expect(dropText().defaultPrevented).toBe(true);
    await shows('That was no file. Text can be pasted below.');
    expect(words()).not.toContain('Reading…');
  });

  test('goes into a field as everywhere', async () => {
    await openAdd();
    const field = document.querySelector('textarea') ?? document.body;
    expect(dropText(field).defaultPrevented).toBe(false);
  });
});
