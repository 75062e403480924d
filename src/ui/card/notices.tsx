// What there is to look at about this app, in full, with what can be answered.

import type { App, AppAt } from '../view/apps';
import { isGroup } from '../view/place';
import { Again } from './again';
import { Grew } from './grew';
import { Unseen } from './unseen';

export const Notices = ({ app }: { readonly app: App }) => (
  <>
    {app.at.map((at) => (
      <Notice key={at.grant.key} app={app} at={at} />
    ))}
  </>
);

function Notice({ app, at }: { readonly app: App; readonly at: AppAt }) {
  const { grant } = at;
  if (grant.again && grant.removedAt !== undefined) {
    return <Again app={app} at={at} again={grant.again} removedAt={grant.removedAt} />;
  }
  if (grant.certainty !== 'sure' && (isGroup(at.place) || at.place === 'started'))
    return <Unseen app={app} at={at} />;
  if (!isGroup(at.place)) return null;
  return grant.grew.length > 0 ? <Grew app={app} at={at} /> : null;
}
