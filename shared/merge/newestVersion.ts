import { parseFormatVersion } from '#shared/format/migrations.ts';
import type { Sides } from '#shared/merge/sides.ts';

/** The newer of two format versions: the merged file has everything that this one allows. */
export function newestVersion({ ours, theirs }: Sides<string | undefined>): string | undefined {
  const [mine, other] = [parseFormatVersion(ours), parseFormatVersion(theirs)];
  if (mine === null || other === null) return ours ?? theirs;
  return other.major > mine.major || (other.major === mine.major && other.minor > mine.minor) ? theirs : ours;
}
