// What a person gives a page other than by pressing: files that are dropped, and what is on the clipboard.

import { appears } from './press';

/** A drop as a browser tells it, of files and of entries of its file system. */
export async function drop(
  ...given: readonly (File | Pick<FileSystemEntry, 'isDirectory'>)[]
): Promise<Event> {
  const items = given.map((one) => ({
    kind: 'file',
    webkitGetAsEntry: () => (one instanceof File ? null : one),
    getAsFile: () => (one instanceof File ? one : null),
  }));
  await appears(() => document.querySelector('.drop'), 'there is nothing to drop on');
  return dropped({ types: ['Files'], items });
}

/** A drop of a piece of text, or of a link. */
export const dropText = (on: EventTarget = document.body): Event =>
  dropped({ types: ['text/plain'], items: [{ kind: 'string' }] }, on);

function dropped(dataTransfer: object, on: EventTarget = document.body): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  on.dispatchEvent(event);
  return event;
}

/** Pastes into the page's only text area, as a browser does. */
export async function paste(text: string, html = ''): Promise<void> {
  const field = await appears(() => document.querySelector('textarea'), 'there is nothing to paste into');
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const getData = (type: string) => (type === 'text/html' ? html : text);
  Object.defineProperty(event, 'clipboardData', { value: { getData } });
  field.dispatchEvent(event);
  if (event.defaultPrevented) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export const jsonFile = (path: string, content: unknown): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], path);

/** A folder that never tells what is in it. */
export const endlessFolder = { isDirectory: true, createReader: () => ({ readEntries() {} }) };
