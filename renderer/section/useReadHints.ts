import { useEffect, useMemo, useRef, useState } from 'react';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { type PlacedHint, readHints, undismissedHints } from '#shared/language/incidentHints.ts';
import { HINTED_PLACES } from '#shared/language/incidentTexts.ts';

/** Hints come after the section was drawn and when nobody types. */
const PAUSE_MS = 300;
/** Milliseconds in which texts are read before the window may answer again. */
const TURN_MS = 4;

/** The last hints: they stay until the same place has others. */
interface ReadHints {
  readonly place: DeskPlace | 'everywhere' | null;
  /** The incident's. */
  readonly id: string;
  readonly hints: readonly PlacedHint[];
}

const NOTHING_READ: ReadHints = { place: null, id: '', hints: [] };

/** The language hints of one place, or of the whole incident, read a few milliseconds at a time once nobody types. */
export function useReadHints(place: DeskPlace | 'everywhere'): readonly PlacedHint[] {
  const incident = useIncident((current) => current);
  const terms = useAppStore(({ languageTerms }) => languageTerms);
  const dismissed = useAppStore(({ settings }) => settings.dismissedHints);
  const [read, setRead] = useState<ReadHints>(NOTHING_READ);
  const lastRead = useRef(read);
  useEffect(() => {
    const sections = HINTED_PLACES.filter((known) => place === 'everywhere' || known === place);
    if (sections.length === 0) return;
    const { id } = incident;
    const reading = readHints(incident, sections, terms);
    const goOn = (): void => {
      const until = performance.now() + TURN_MS;
      let step = reading.next();
      while (step.done !== true && performance.now() < until) step = reading.next();
      if (step.done === true) {
        lastRead.current = { place, id, hints: step.value };
        setRead(lastRead.current);
      } else timer = setTimeout(goOn);
    };
    const isReadAgain = lastRead.current.place === place && lastRead.current.id === id;
    let timer = setTimeout(goOn, isReadAgain ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [incident, place, terms]);
  return useMemo(() => {
    const isHere = read.place === place && read.id === incident.id;
    return isHere ? undismissedHints(read.hints, incident, dismissed) : NOTHING_READ.hints;
  }, [read, place, incident, dismissed]);
}
