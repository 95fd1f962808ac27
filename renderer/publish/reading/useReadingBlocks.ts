import { useEffect, useState } from 'react';
import { useSettled } from '#renderer/fields/useTypedText.ts';
import { useAppStore, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { toReadingHtml } from '#shared/export/toReadingHtml.ts';
import { pictureAddress } from '#shared/ipc/pictureAddress.ts';

interface Reading {
  /** The document, block by block; null until it was made for the first time. */
  readonly blocks: readonly string[] | null;
  /** The document has changed since, and is made again once typing pauses. */
  readonly isBehind: boolean;
}

/** The document as it would leave now for an audience. It is made between two keys, never while one waits. */
export function useReadingBlocks(audience: Audience): Reading {
  const incident = useIncident((current) => current);
  const settled = useSettled(incident);
  const whysAs = useAppStore(({ settings }) => settings.whysAs);
  const handle = useAppStore(({ file }) => file?.handle ?? '');
  const { now } = useStoreDeps();
  const [made, setMade] = useState<{ readonly blocks: readonly string[]; readonly of: Incident } | null>(
    null,
  );
  useEffect(() => {
    // After what is there by now is drawn.
    const timer = setTimeout(() => {
      const blocks = toReadingHtml(settled, {
        audience,
        whysAs,
        exportedAt: now(),
        pictures: (file) => pictureAddress(handle, file),
      });
      setMade({ blocks, of: settled });
    });
    return () => clearTimeout(timer);
  }, [settled, audience, whysAs, handle, now]);
  return { blocks: made?.blocks ?? null, isBehind: made !== null && made.of !== incident };
}
