// Keyed fingerprints: they tell two things apart without saying what either is. The key is made here and stays here.

/** Turns any text into a short keyed fingerprint: HMAC-SHA-256, 128 bits of it, base64url. */
export type Fingerprint = (text: string) => Promise<string>;

export const newSecret = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

export async function fingerprintWith(secret: Uint8Array<ArrayBuffer>): Promise<Fingerprint> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return async (text) => {
    const digest = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return base64url(new Uint8Array(digest, 0, 16));
  };
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
