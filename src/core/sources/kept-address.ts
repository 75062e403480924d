// An address of a provider's page or of a link in it, without whatever might let someone in.

/** Parameters that say which app or which part of a list. */
const WHOLE = ['app_id', 'appid', 'client_id', 'filters', 'page', 'section', 'tab'] as const;

/** Parameters that say that there is another part; which one is nobody's business. */
const EMPTIED = ['after', 'before'] as const;

/** What such a parameter may look like: an id, a number, a word. */
const PLAIN = /^[\w.,:-]{1,200}$/;

/**
 * Origin, path and the few parameters a reader needs. `undefined` for what is no address of the web.
 * @param base what it is relative to; `''` where that is not known
 */
export function keptAddress(address: string, base?: string): string | undefined {
  // No address that leads anywhere is longer.
  if (address.length > 10_000 || !URL.canParse(address, base || undefined)) return undefined;
  const url = new URL(address, base || undefined);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const said = WHOLE.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value !== null && PLAIN.test(value) ? [`${name}=${encodeURIComponent(value)}`] : [];
  });
  const more = EMPTIED.flatMap((name) => (url.searchParams.has(name) ? [`${name}=`] : []));
  const site = suspect(url);
  const query = [...said, ...more, ...site].join('&');
  return `${url.protocol}//${url.host}${url.pathname}${query && `?${query}`}`;
}

/** Google's link to report an app names the app's site in `ctx`: of that the origin. */
function suspect({ pathname, searchParams }: URL): string[] {
  const context = searchParams.get('ctx');
  if (context === null || !pathname.includes('report_suspicious_web_app') || !URL.canParse(context))
    return [];
  const { protocol, origin } = new URL(context);
  return protocol === 'https:' ? [`ctx=${encodeURIComponent(origin)}`] : [];
}
