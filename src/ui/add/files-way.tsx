// The copy of one's data that providers give: dropped anywhere on the page, or chosen.

import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Batch } from '../../core/sources/batch';
import { say, text } from '../sentence';
import type { PartProps } from '../welcome/part-props';
import { Copies } from './copies-part';
import { chosenFiles, droppedFiles } from './dropped';
import { OfferList } from './offer-list';
import { Progress } from './progress';
import { Refused } from './refused';
import { useDrop } from './use-drop';
import { useFileReading } from './use-file-reading';
import { useOffers } from './use-offers';
import { Way } from './way';

export function FilesWay({ open, act }: PartProps) {
  const { offer, ...offers } = useOffers();
  const onBatches = useCallback(
    (batches: readonly Batch[]) => offer(batches.map((batch) => ({ batch, heading: headingOf(batch) }))),
    [offer],
  );
  const { share, notUnderstood, note, read, tell, stop } = useFileReading(open, onBatches);
  const onDrop = useCallback(
    (data: DataTransfer) => {
      const files = droppedFiles(data);
      if (files) read(files);
      else tell('add_files_none');
    },
    [read, tell],
  );
  const { isOver } = useDrop(onDrop);
  const place = useRef<HTMLDivElement>(null);
  const isReading = share !== undefined;
  // It may have been dropped far from here.
  useEffect(() => {
    if (isReading) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isReading]);
  return (
    <Way id="files" title={text('add_files_title')} what={say('add_files_what')}>
      <div class={isOver ? 'drop over' : 'drop'} ref={place}>
        <p>{say('add_files_drop')}</p>
        <div class="buttons">
          <FileInput label={text('add_files_choose')} onFiles={(files) => read(chosenFiles(files))} />
          <FileInput folder label={text('add_folder_choose')} onFiles={(files) => read(chosenFiles(files))} />
        </div>
        <p class="small second">{say('add_files_stay')}</p>
        {isReading && <Progress label={text('add_reading')} share={share} onStop={stop} />}
        <p class="note" role="status">
          {isReading ? say('add_reading') : note && say(note)}
        </p>
      </div>
      <OfferList {...offers} open={open} act={act} />
      <Refused parts={notUnderstood} />
      <Copies open={open} act={act} />
    </Way>
  );
}

/** A list says by itself whose it is; what is found in a history or a log does not. */
const headingOf = ({ readings }: Batch) => (readings.length === 0 ? say('add_files_seen') : undefined);

interface FileInputProps {
  readonly label: string;
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own input, drawn as one of our buttons. */
const FileInput = ({ label, folder = false, onFiles }: FileInputProps) => (
  <label class="button">
    <input
      class="hidden-text"
      type="file"
      multiple
      ref={(input) => {
        if (input) input.webkitdirectory = folder;
      }}
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        // So that the same file can be chosen again.
        currentTarget.value = '';
      }}
    />
    {label}
  </label>
);
