import { watchRest } from '#renderer/store/watchRest.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type PlacedHint, readHints } from '#shared/language/incidentHints.ts';
import type { HintedPlace } from '#shared/language/incidentTexts.ts';
import type { LanguageTerms } from '#shared/language/languageTerms.ts';

/** Milliseconds in which texts are read before the window may answer again. */
const TURN_MS = 4;

interface HintsInTurns {
  readonly incident: Incident;
  readonly places: readonly HintedPlace[];
  readonly terms: LanguageTerms;
  /** Milliseconds before it begins: nobody needs hints while they type. */
  readonly after: number;
  readonly onRead: (hints: readonly PlacedHint[]) => void;
}

/**
 * Reads the hints of some places, so that the window goes on answering; while somebody types, drags or zooms it waits. Returns the
 * function that ends it.
 */
export function hintsInTurns({ incident, places, terms, after, onRead }: HintsInTurns): () => void {
  const rest = watchRest();
  const reading = allHints();
  function* allHints(): Generator<void, readonly PlacedHint[]> {
    const found: PlacedHint[] = [];
    for (const place of places) found.push(...(yield* readHints(incident, place, terms)));
    return found;
  }
  const goOn = (): void => {
    if (rest.wait() > 0) {
      timer = setTimeout(goOn, rest.wait());
      return;
    }
    const until = performance.now() + TURN_MS;
    let step = reading.next();
    while (step.done !== true && performance.now() < until) step = reading.next();
    if (step.done === true) {
      rest.end();
      onRead(step.value);
    } else timer = setTimeout(goOn);
  };
  let timer = setTimeout(goOn, after);
  return () => {
    clearTimeout(timer);
    rest.end();
  };
}
