import { err, ok } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { appError } from '#shared/errors/appError.ts';
import type { KeptOfAll } from '#shared/versions/withoutFile.ts';

/** What a test says is kept of incidents whose file is gone: what the window is told, and their newest versions by key. */
export interface KeptInTest {
  ofAll: KeptOfAll;
  readonly newest: Map<string, Incident>;
  /** Keys of those whose versions another program deleted for good. */
  readonly lost: Set<string>;
  /** Keys of those whose file came back since the list was made. */
  readonly there: Set<string>;
}

export function nothingKept(): KeptInTest {
  const unseen = { folder: '/incidents', isAway: false, isPartial: false, files: 0 };
  const ofAll = {
    folder: '/versions',
    incidents: 0,
    versions: 0,
    bytes: 0,
    damaged: 0,
    withoutFile: [],
    unseen,
  };
  return { ofAll, newest: new Map(), lost: new Set(), there: new Set() };
}

/** Lists, brings back and sets aside what the test said is kept. */
export function withoutFileInMemory(kept: KeptInTest, files: Map<string, Incident>) {
  const setAside = (keys: readonly string[], isSetAside: boolean) => {
    const withoutFile = kept.ofAll.withoutFile.map((each) =>
      keys.includes(each.key) ? { ...each, isSetAside } : each,
    );
    kept.ofAll = { ...kept.ofAll, withoutFile };
  };
  return {
    'versions:ofAll': () => ok(kept.ofAll),
    'versions:bringBack': ({ key }: { readonly key: string }) => {
      const incident = kept.newest.get(key);
      if (incident === undefined) return err(appError('file-not-found', { file: key }));
      const path = `/incidents/${key}.incident`;
      files.set(path, incident);
      return ok({ path, isThereAgain: false, refusal: null });
    },
    'versions:setAside': ({ keys }: { readonly keys: readonly string[] }) => {
      const there = keys.filter((key) => kept.there.has(key));
      setAside(
        keys.filter((key) => !kept.there.has(key)),
        true,
      );
      return ok({ there });
    },
    'versions:takeBack': ({ keys }: { readonly keys: readonly string[] }) => {
      setAside(keys, false);
      return ok({ lost: keys.filter((key) => kept.lost.has(key)) });
    },
  };
}
