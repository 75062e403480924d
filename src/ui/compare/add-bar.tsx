// The way out of a preview: add it, or leave everything as it is.

import { Button } from '../parts/button';
import { say, sayCount } from '../sentence';

interface AddBarProps {
  /** There is nothing that could be kept. */
  readonly isEmpty: boolean;
  /** How many apps would be new. */
  readonly fresh: number;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** A reading is worth keeping where nothing is new: it says how fresh the list is. */
export function AddBar({ isEmpty, fresh, onAdd, onCancel }: AddBarProps) {
  return (
    <footer class="preview-end stack">
      {!isEmpty && <p class="small second">{say(fresh > 0 ? 'preview_until_add' : 'preview_until_save')}</p>}
      <div class="buttons">
        {!isEmpty && (
          <Button look="filled" onClick={onAdd}>
            {fresh > 0 ? sayCount('preview_add', fresh) : say('preview_save')}
          </Button>
        )}
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </div>
    </footer>
  );
}
