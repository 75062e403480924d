// One app: what it is, the way out, what it can reach, when, how Spare Keys knows, and what was reported.

import { useEffect } from 'preact/hooks';
import type { AppKey } from '../../core/model';
import type { WriteFailure } from '../../store/store';
import { Back } from '../parts/back';
import { later } from '../parts/later';
import { Failure } from '../popup/failure';
import { useSession } from '../session';
import type { OpenList } from '../use-list';
import { appWith } from '../view/app-with';
import type { App } from '../view/apps';
import { Forget } from './forget';
import { Head } from './head';
import { Known } from './known';
import { Lead } from './lead';
import { Notices } from './notices';
import { ReachPart } from './reach-part';
import { useEvidence } from './use-evidence';
import { WayOut } from './way-out';
import { When } from './when';
import { Yours } from './yours';

const Reported = later(async () => (await import('../reported')).Reported);

interface CardProps {
  readonly open: OpenList;
  readonly app: AppKey;
  /** The person pressed "Remove" in the list: the question stands open. */
  readonly leaving: boolean;
  readonly failure: WriteFailure | undefined;
}

export function Card({ open, app: key, leaving, failure }: CardProps) {
  const { go } = useSession();
  const app = appWith(open.apps, key);
  useEffect(() => {
    if (app === undefined) go({ name: 'list' });
  }, [app, go]);
  return (
    <>
      <Back />
      <main class="app">
        {failure && <Failure failure={failure} />}
        {app && <Parts key={app.id} open={open} app={app} leaving={leaving} />}
      </main>
    </>
  );
}

function Parts({
  open,
  app,
  leaving,
}: {
  readonly open: OpenList;
  readonly app: App;
  readonly leaving: boolean;
}) {
  const evidence = useEvidence(app);
  return (
    <>
      <Head app={app} />
      <Notices app={app} />
      <Lead app={app} />
      <WayOut app={app} leaving={leaving} />
      <ReachPart app={app} tables={open.tables} />
      <When
        app={app}
        evidence={evidence}
        ownSource={open.data.ownSource}
        historyReadAt={open.data.settings.historyReadAt}
      />
      <Yours app={app} />
      <Known evidence={evidence} ownSource={open.data.ownSource} />
      <Reported grants={app.at.map(({ grant }) => grant)} />
      <Forget app={app} view={open.view} />
    </>
  );
}
