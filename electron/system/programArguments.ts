/** What begins with a dash and is for the app rather than for the browser engine. */
const OWN_OPTIONS: ReadonlySet<string> = new Set(['--help', '-h', '--version', '--sample']);

/**
 * What was typed for the app, out of `process.argv`. An app that is not packed follows the program as a path, behind
 * switches such as `--no-sandbox`. Electron leaves its switches in the list, and whoever starts the app may put some
 * first: the AppImage its sandbox's, the deb the display server.
 */
export function programArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const appAt = argv.findIndex((word, index) => index > 0 && !word.startsWith('-'));
  const given = isPackaged ? argv.slice(1) : appAt < 0 ? [] : argv.slice(appAt + 1);
  const first = given.findIndex((word) => !word.startsWith('-') || OWN_OPTIONS.has(word) || word === '-');
  return first < 0 ? [] : given.slice(first);
}
