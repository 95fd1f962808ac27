import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest file or folder below a path, or the path's own file, was written, in milliseconds. */
export function newestIn(path: string): number {
  const foundStats = statSync(path);
  if (!foundStats.isDirectory()) return foundStats.mtimeMs;
  const entries = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(foundStats.mtimeMs, ...entries);
}
