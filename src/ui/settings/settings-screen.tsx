// The settings, in the popup: how often to look, pausing, and forgetting.

import type { WriteFailure } from '../../store/store';
import { Back } from '../parts/back';
import { Failure } from '../popup/failure';
import { text } from '../sentence';
import type { OpenList } from '../use-list';
import { Delete } from './delete';
import { MorePages } from './more-pages';
import { Pace } from './pace';
import { Pause } from './pause';
import { Recent } from './recent';

interface SettingsScreenProps {
  readonly open: OpenList;
  readonly failure: WriteFailure | undefined;
}

export function SettingsScreen({ open, failure }: SettingsScreenProps) {
  return (
    <>
      <Back />
      <main class="app">
        <h1 class="title">{text('settings')}</h1>
        {failure && <Failure failure={failure} />}
        <Pace settings={open.data.settings} canNotify={open.data.canNotify} />
        <Pause settings={open.data.settings} />
        <Recent />
        <MorePages />
        <Delete />
      </main>
    </>
  );
}
