// Where a copied list is pasted. Where the clipboard has the part of the page it is from, that is kept beside the words.

import { say } from '../sentence';
import type { Pasted } from './read-clipboard';

interface PasteFieldProps {
  readonly pasted: Pasted | undefined;
  readonly onPasted: (pasted: Pasted | undefined) => void;
}

export const PasteField = ({ pasted, onPasted }: PasteFieldProps) => (
  <label class="labelled">
    <span class="label">{say('add_paste_here')}</span>
    <textarea
      class="field paste"
      rows={3}
      spellcheck={false}
      value={pasted?.text ?? ''}
      onInput={({ currentTarget: { value } }) => onPasted(value.trim() === '' ? undefined : { text: value })}
      onPaste={(event) => {
        const part = partOf(event);
        if (part === undefined) return;
        event.preventDefault();
        onPasted(part);
      }}
    />
  </label>
);

/** Without a part of a page the browser pastes the words by itself. */
function partOf({ clipboardData }: ClipboardEvent): Pasted | undefined {
  const html = clipboardData?.getData('text/html');
  return html ? { text: clipboardData?.getData('text/plain') ?? '', html } : undefined;
}
