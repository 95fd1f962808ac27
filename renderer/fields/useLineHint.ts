import { useMemo } from 'react';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { HintField } from '#shared/domain/incident/textPath.ts';
import type { Hint } from '#shared/language/hint.ts';
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
