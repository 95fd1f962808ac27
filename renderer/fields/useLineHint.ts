import { useMemo } from 'react';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { parseFieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Hint } from '#shared/language/hint.ts';
import { hintsAt, type PlacedHint } from '#shared/language/incidentHints.ts';
import { lineHint } from '#shared/language/lineHint.ts';

/** The hint about words that are being typed, at once: one line is read in a millisecond or two. */
export function useLineHint(text: string, field: HintField): Hint | null {
  const incident = useIncident((current) => current);
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  return useMemo(
    () => lineHint(text, field, incident, { terms, dismissed }),
    [text, field, incident, terms, dismissed],
  );
}

const NONE: readonly PlacedHint[] = [];

/** The hints of the field that is worked on, as the margin will have them; none without a field (`fieldKey`). */
export function useFieldHints(fieldKey: string | null): readonly PlacedHint[] {
  const incident = useIncident((current) => (fieldKey === null ? null : current));
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  return useMemo(() => {
    const spot = fieldKey === null ? null : parseFieldKey(fieldKey);
    return spot === null || incident === null ? NONE : hintsAt(incident, spot, { terms, dismissed });
  }, [fieldKey, incident, terms, dismissed]);
}
