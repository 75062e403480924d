// Pages of providers as they may be open beside the popup. Names in them are invented.

/** What is open in the tab. */
export interface OpenPage {
  readonly tab: string;
  /** HTML of the page, and of the part of it that is selected. */
  readonly page: string;
  readonly selected?: string;
}

const rows = (names: readonly string[]): string =>
  names.map((name, i) => `<li><a href="connections/overview/Ac${i}"><div>${name}</div></a></li>`).join('');

/** @param total what the page says it has, so that less is a part of it; @param account who it is of */
export const googleList = (
  names: readonly string[],
  { total = names.length, account = '' } = {},
): OpenPage => ({
  tab: 'https://myaccount.google.com/connections?pli=1',
  page: `<html lang="en">${account && `<a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: ${account}"></a>`}
    <h1>Third-party apps</h1><div>${total} total apps</div><ul>${rows(names)}</ul>`,
});

/** What has access, what expired and what was removed stand apart. */
export const facebookList: OpenPage = {
  tab: 'https://www.facebook.com/settings/?tab=applications',
  page: `<html lang="en"><h3>Active</h3>${facebookRows('Otterway Tickets', 'Quizly')}
    <h3>Expired</h3>${facebookRows('Café Lupin', 'Farm of Friends', 'Which Tree Are You?')}<h3>Removed</h3>${facebookRows('Tidepool')}`,
};

function facebookRows(...names: readonly string[]): string {
  return names
    .map((name) => `<a href="/settings/applications/details/?app_id=90${name.length}00001">${name}</a>`)
    .join('');
}

export const googleElsewhere: OpenPage = {
  tab: 'https://myaccount.google.com/connections',
  page: '<html lang="en"><h1>My account</h1><p>Hello.</p>',
};

export const googleSignedOut: OpenPage = {
  tab: 'https://myaccount.google.com/connections',
  page: '<html lang="en"><h1>Sign in</h1><input type="email"><input type="password"><button>Next</button>',
};

const SELECTED = `<table>${['Quillwort Calendar', 'Otterway Tickets', 'Pebblemoss', 'Fernhollow Photos']
  .map((name) => `<tr><td>${name}</td><td>Connected</td><td><button>Remove</button></td></tr>`)
  .join('')}</table>`;

/** A list of a provider that no reader knows. */
export const unknownList: OpenPage = {
  tab: 'https://vault.example/settings/apps',
  page: `<html lang="en"><h1>Apps</h1>${SELECTED}`,
  selected: SELECTED,
};
