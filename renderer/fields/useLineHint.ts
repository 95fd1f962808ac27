import { useMemo } from 'react';
import { useAppParts } from '#renderer/store/AppStoreContext.tsx';
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
 * What hints are made of. Where none is read nothing follows the incident, and one look at the state is enough: every answer of
 * the outline would be drawn again with each key in one of them, and three hundred would look.
 */
function useHintSources(isRead: boolean) {
  return useAppParts(({ incident, languageTerms, settings }) =>
    isRead && incident !== null
      ? { incident, terms: languageTerms, dismissed: settings.dismissedHints }
      : NOT_READ,
  );
}

const NOT_READ = { incident: null } as const;

/** The hint about words that are being typed, at once: one line is read in a millisecond or two. */
export function useLineHint(text: string, field: HintField): Hint | null {
  const sources = useHintSources(text !== '');
  const rules = LANGUAGE_RULES.useCode(text !== '');
  return useMemo(
    () =>
      sources.incident === null ? null : (rules?.lineHint(text, field, sources.incident, sources) ?? null),
    [rules, text, field, sources],
  );
}

const NONE: readonly PlacedHint[] = [];

/** The hints of the field that is worked on, as the margin will have them; none without a field (`fieldKey`). */
export function useFieldHints(fieldKey: string | null): readonly PlacedHint[] {
  const sources = useHintSources(fieldKey !== null);
  const rules = LANGUAGE_RULES.useCode(fieldKey !== null);
  return useMemo(() => {
    const spot = fieldKey === null ? null : parseFieldKey(fieldKey);
    if (spot === null || sources.incident === null || rules === null) return NONE;
    return rules.hintsAt(sources.incident, spot, sources);
  }, [rules, fieldKey, sources]);
}
