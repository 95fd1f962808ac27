/** The name of a file without its folder, on every system. */
export function fileNameOf(path: string): string {
  return path.slice(path.search(/[^/\\]*$/));
}
