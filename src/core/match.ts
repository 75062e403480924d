// Host and path patterns of the provider table. They mean what they mean in a browser's match pattern, so that one
// string serves the reader and the browser's filter: a host is literal or `*.suffix`, `*` in a path is any run.

/** `*.facebook.com` is facebook.com and every host under it; anything else is one host. */
export function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? within(pattern.slice(2), host) : host === pattern;
}

/** Whether a host is this domain or under it. */
export function within(domain: string, host: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether all of the text matches; `*` is any run of characters. Linear, as the text may be a hostile address. */
export function globMatches(pattern: string, text: string): boolean {
  const [head = '', ...pieces] = pattern.split('*');
  const tail = pieces.pop();
  if (tail === undefined) return text === pattern;
  if (!text.startsWith(head)) return false;
  let from = head.length;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return text.length - from >= tail.length && text.endsWith(tail);
}

/** A path, matched whole; one slash at the end may be there or not. */
export function pathMatches(pattern: string, path: string): boolean {
  return (
    globMatches(pattern, path) ||
    (path.endsWith('/') ? globMatches(pattern, path.slice(0, -1)) : globMatches(pattern, `${path}/`))
  );
}

/** A host and a path in one string: `staticxx.facebook.com/x/connect/xd_arbiter*`. */
export function placeMatches(pattern: string, url: URL): boolean {
  const slash = pattern.indexOf('/');
  return (
    hostMatches(pattern.slice(0, slash), url.hostname) && pathMatches(pattern.slice(slash), url.pathname)
  );
}
