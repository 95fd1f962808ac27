import { inTurns } from '#renderer/store/inTurns.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type PlacedHint, readHints } from '#shared/language/incidentHints.ts';
import type { HintedPlace } from '#shared/language/incidentTexts.ts';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';

interface HintsInTurns {
  readonly incident: Incident;
  readonly places: readonly HintedPlace[];
  readonly terms: LanguageTerms;
  /** Milliseconds before it begins. */
  readonly after: number;
  readonly onRead: (hints: readonly PlacedHint[]) => void;
}

/** Reads the hints of some places, so that nobody who does something meanwhile feels it. Returns the function that ends it. */
export function hintsInTurns({ incident, places, terms, after, onRead }: HintsInTurns): () => void {
  return inTurns(allHints(), { after, onDone: onRead });
  function* allHints(): Generator<void, readonly PlacedHint[]> {
    const found: PlacedHint[] = [];
    for (const place of places) found.push(...(yield* readHints(incident, place, terms)));
    return found;
  }
}
