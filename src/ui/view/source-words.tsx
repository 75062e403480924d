// Where a piece of evidence comes from, in the words of the screen.

import type { Source } from '../../core/model';
import { Name } from '../parts/name';
import { say } from '../sentence';

/** @param ownSource the source name of what this browser saw itself */
export function sourceWords(
  { source, provider }: { readonly source: Source; readonly provider: string },
  ownSource: Source,
) {
  if (source === ownSource) return say('source_here');
  if (source.startsWith('live:')) return say('source_elsewhere');
  if (source.startsWith('list:')) return say('source_list', <Name>{provider}</Name>);
  if (source.startsWith('file:')) return say('source_file');
  return say(source.startsWith('history:') ? 'source_history' : 'source_hand');
}
