import { tagKey } from '#shared/similar/similarity.ts';

/** A tag that more of the library has, says where the team works rather than what failed. */
const TELLING_SHARE = 0.25;
/** Below so many incidents a share says nothing. */
const TELLING_FROM = 8;

/** The tags of a library, by `tagKey`, that few enough incidents have to tell what failed. */
export function tellingTags(library: readonly { readonly tags: readonly string[] }[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { tags } of library) {
    for (const key of new Set(tags.map(tagKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = library.length < TELLING_FROM ? library.length : library.length * TELLING_SHARE;
  return new Set([...counts].filter(([, count]) => count <= most).map(([key]) => key));
}
