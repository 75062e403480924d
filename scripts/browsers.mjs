// Finds the two browsers Spare Keys is tried in, or installs them where apt-get and root allow it.
// CHROMIUM and FIREFOX name an executable to use instead.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { OLDEST } from './manifest.mjs';

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    package: 'chromium',
    commands: ['chromium', 'chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'FIREFOX',
    package: 'firefox-esr',
    commands: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

// Letters and symbols for the pictures; a bare machine has no font.
const FONTS = 'fonts-noto-core';

/** Path of the executable, or undefined where none is there or all are too old. */
function findBrowser(name) {
  const { variable, commands } = BROWSERS[name];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return (process.env[variable] ? [process.env[variable]] : commands)
    .flatMap((command) =>
      command.includes('/') ? command : folders.map((folder) => resolve(folder, command)),
    )
    .find((path) => existsSync(path) && majorVersion(path) >= OLDEST[name]);
}

/**
 * Path of the executable; installs the browser where it is missing and that is possible.
 * Throws an error that says what to install by hand where it is not.
 */
export function ensureBrowser(name) {
  if (!findBrowser(name) && !process.env[BROWSERS[name].variable] && canInstall()) {
    install([BROWSERS[name].package, FONTS]);
  }
  return findBrowser(name) ?? fail(name);
}

/** "Chromium 156.0.8078.79 built on ..." and "Mozilla Firefox 153.7.0esr" both begin their number after a space. */
function majorVersion(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return Number(/ (\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(packages) {
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

function fail(name) {
  const { variable, package: debian } = BROWSERS[name];
  const named = process.env[variable];
  throw new Error(
    named
      ? `${variable}=${named} is not a ${name} of version ${OLDEST[name]} or newer.`
      : `No ${name} of version ${OLDEST[name]} or newer was found. Install it (Debian: sudo apt-get install ${debian} ${FONTS}), or set ${variable} to its path.`,
  );
}
