// Things dropped anywhere on the page. Whatever it is, the browser does not leave the page for it.

import { useLayoutEffect, useState } from 'preact/hooks';

/** @param onDrop given what was dropped, while the browser still lets it be read; returns nothing it waits for */
export function useDrop(onDrop: (data: DataTransfer) => void): { readonly isOver: boolean } {
  const [isOver, setOver] = useState(false);
  useLayoutEffect(() => {
    const onOver = (event: DragEvent) => {
      if (isForField(event)) return;
      event.preventDefault();
      setOver(carriesFiles(event));
      if (event.dataTransfer) event.dataTransfer.dropEffect = carriesFiles(event) ? 'copy' : 'none';
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDropped = (event: DragEvent) => {
      setOver(false);
      if (isForField(event)) return;
      event.preventDefault();
      if (event.dataTransfer) onDrop(event.dataTransfer);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDropped);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDropped);
    };
  }, [onDrop]);
  return { isOver };
}

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Text may be dropped into a field as everywhere. */
const isForField = (event: DragEvent): boolean =>
  !carriesFiles(event) && event.target instanceof Element && event.target.closest('input, textarea') !== null;
