// One scope can be spelled in several ways. Here each gets the one spelling under which tables are searched.

import type { ProviderId } from './model';

interface Spelling {
  /** A beginning that adds nothing: the address of the service whose scope it is. */
  readonly prefix?: RegExp;
  /** Older names. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Upper and lower case are the same. */
  readonly caseless?: true;
  /** A number stands for several scopes: bit -> scope. */
  readonly bits?: Readonly<Record<number, string>>;
}

const SPELLINGS: Readonly<Partial<Record<ProviderId, Spelling>>> = {
  google: {
    prefix: /^https:\/\/www\.googleapis\.com\/auth\//,
    aliases: new Map([
      ['userinfo.email', 'email'],
      ['userinfo.profile', 'profile'],
    ]),
  },
  microsoft: {
    prefix: /^https:\/\/(?:graph\.microsoft|outlook\.office|outlook\.office365)\.[a-z.]+\//i,
    caseless: true,
  },
  vk: {
    bits: {
      0: 'notify',
      1: 'friends',
      2: 'photos',
      3: 'audio',
      4: 'video',
      5: 'offers',
      6: 'stories',
      7: 'pages',
      8: 'menu',
      10: 'status',
      11: 'notes',
      12: 'messages',
      13: 'wall',
      15: 'ads',
      16: 'offline',
      17: 'docs',
      18: 'groups',
      19: 'notifications',
      20: 'stats',
      22: 'email',
      27: 'market',
    },
  },
};

/**
 * The scopes that one value of a `scope` parameter names, each in the spelling tables are searched by. It is one, but
 * for VK's numbers: `4098` is friends and messages. Bits nobody knows are left as a number of their own.
 */
export function spellings(provider: ProviderId, scope: string): readonly string[] {
  const { prefix = /^/, aliases, caseless, bits } = SPELLINGS[provider] ?? {};
  if (bits && /^[1-9]\d{0,9}$/.test(scope)) return namesOfBits(Number(scope), bits);
  const bare = scope.replace(prefix, '').replace(/\/$/, '');
  const spelled = caseless ? bare.toLowerCase() : bare;
  return [aliases?.get(spelled) ?? spelled];
}

function namesOfBits(mask: number, bits: Readonly<Record<number, string>>): string[] {
  const set = [...mask.toString(2)].reverse().flatMap((digit, bit) => (digit === '1' ? [bit] : []));
  return set.map((bit) => bits[bit] ?? String(2 ** bit));
}
