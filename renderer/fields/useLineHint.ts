import { useMemo } from 'react';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { laterCode } from '#renderer/store/laterCode.ts';
import { parseFieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Hint } from '#shared/language/hint.ts';
import type { PlacedHint } from '#shared/language/incidentHints.ts';

/** The rules of language are the longest part of the code, and no key waits for a hint. */
export const LANGUAGE_RULES = laterCode(async () => {
  const [{ hintsAt }, { lineHint }] = await Promise.all([
    import('#shared/language/incidentHints.ts'),
    import('#shared/language/lineHint.ts'),
  ]);
  return { hintsAt, lineHint };
});

/**
 * The hint about words that are being typed, at once: one line is read in a millisecond or two. Without words nothing follows the
 * incident: every answer of the outline would be drawn again with each key in one of them.
 */
export function useLineHint(text: string, field: HintField): Hint | null {
  const incident = useIncident((current) => (text === '' ? null : current));
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  const rules = LANGUAGE_RULES.useCode(text !== '');
  return useMemo(
    () => (incident === null ? null : (rules?.lineHint(text, field, incident, { terms, dismissed }) ?? null)),
    [rules, text, field, incident, terms, dismissed],
  );
}

const NONE: readonly PlacedHint[] = [];

/** The hints of the field that is worked on, as the margin will have them; none without a field (`fieldKey`). */
export function useFieldHints(fieldKey: string | null): readonly PlacedHint[] {
  const incident = useIncident((current) => (fieldKey === null ? null : current));
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  const rules = LANGUAGE_RULES.useCode(fieldKey !== null);
  return useMemo(() => {
    const spot = fieldKey === null ? null : parseFieldKey(fieldKey);
    if (spot === null || incident === null || rules === null) return NONE;
    return rules.hintsAt(incident, spot, { terms, dismissed });
  }, [rules, fieldKey, incident, terms, dismissed]);
}
