// The command as a person runs it: lines in, JSON out.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

function run(input: string | Buffer): string[] {
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'scripts/read-urls.mjs')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(status).toBe(0);
  return stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n');
}

const google =
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=abc&scope=openid+email&access_type=offline';

describe('read-urls', () => {
  test('prints a request, with these fields in this order', () => {
    expect(run(`${google}&redirect_uri=https%3A%2F%2Faccounts.spotify.com%2Fcb\n`)).toEqual([
      '{"kind":"request","provider":"google","clientId":"abc","site":"spotify.com","host":"accounts.spotify.com","scopes":["openid","email"],"firstParty":false}',
    ]);
  });

  test('prints null for what the address does not say', () => {
    expect(run('https://api.x.com/oauth/authenticate?oauth_token=t')).toEqual([
      '{"kind":"request","provider":"x","clientId":null,"site":null,"host":null,"scopes":[],"firstParty":false}',
    ]);
  });

  test('counts private suffixes, reads other servers, and marks what is first party', () => {
    const lines = run(
      [
        `${google}&redirect_uri=https%3A%2F%2Fshop.github.io%2F`,
        `${google}&redirect_uri=https%3A%2F%2Fwww.youtube.com%2F`,
        'https://sso.acme.example/realms/a/protocol/openid-connect/auth?client_id=web&response_type=code&redirect_uri=https://shop.example',
      ].join('\n'),
    ).map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { site: 'shop.github.io', firstParty: false },
      { site: 'youtube.com', firstParty: true },
      { provider: 'generic', site: 'shop.example' },
    ]);
  });

  test('prints an answer', () => {
    expect(
      run(
        'https://shop.example/cb?code=SplxlOBeZQQYbYS6WxSbIA&state=s1\nhttps://shop.example/cb?error=access_denied&state=s1\n',
      ),
    ).toEqual(['{"kind":"outcome","outcome":"granted"}', '{"kind":"outcome","outcome":"refused"}']);
  });

  test('prints one line for each line, whatever it is', () => {
    const lines = [
      '',
      '   ',
      'garbage \u2028 in one line',
      'https://',
      '%',
      '\0',
      `${google}\r`,
      `https://shop.example/?${'a'.repeat(3_000_000)}`,
      '{"kind":"request"}',
      google,
    ];
    const read = run(`${lines.join('\n')}\n`);
    expect(read.map((line) => line === 'null')).toEqual(lines.map((line) => !line.startsWith(google)));
    expect(run(Buffer.from([0xff, 0xfe, 0xed, 0xa0, 0x80, 0x0a, 0x0a]))).toEqual(['null', 'null']);
    expect(run('')).toEqual([]);
    expect(run('\n')).toEqual(['null']);
  });

  test('is the command that package.json names', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(scripts['read-urls']).toContain('scripts/read-urls.mjs');
  });
});
