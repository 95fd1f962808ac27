/**
 * Whether the arguments are for the command line rather than files to open in a window: they begin
 * with a command, with `--help` or `--version`, or with a bare word that is nothing else.
 */
export function isCommandLine([first]: readonly string[]): boolean {
  return first !== undefined && (['--help', '-h', '--version'].includes(first) || /^[a-z]+$/.test(first));
}
