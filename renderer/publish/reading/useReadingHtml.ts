import { useEffect, useState } from 'react';
import { useSettled } from '#renderer/fields/useTypedText.ts';
import { useAppStore, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { toReadingHtml } from '#shared/export/toReadingHtml.ts';

interface Reading {
  /** The document; null until it was made for the first time. */
  readonly html: string | null;
  /** The document has changed since, and is made again once typing pauses. */
  readonly isBehind: boolean;
}

/** The document as it would leave now for an audience. It is made between two keys, never while one waits. */
export function useReadingHtml(audience: Audience): Reading {
  const incident = useIncident((current) => current);
  const settled = useSettled(incident);
  const whysAs = useAppStore(({ settings }) => settings.whysAs);
  const { now } = useStoreDeps();
  const [made, setMade] = useState<{ readonly html: string; readonly of: Incident } | null>(null);
  useEffect(() => {
    // After what is there by now is drawn.
    const timer = setTimeout(() => {
      const html = toReadingHtml(settled, { audience, whysAs, exportedAt: now() });
      setMade({ html, of: settled });
    });
    return () => clearTimeout(timer);
  }, [settled, audience, whysAs, now]);
  return { html: made?.html ?? null, isBehind: made !== null && made.of !== incident };
}
