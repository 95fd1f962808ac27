import { Command } from 'cmdk';
import { useDeferredValue, useMemo } from 'react';
import styles from '#renderer/dialogs/palette/CommandPalette.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { type FindMatch, findInIncident, MOST_MATCHES } from '#shared/domain/findInIncident.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { spotWords } from '#shared/errors/leakWords.ts';
import { excerptOf } from '#shared/text/excerpt.ts';

/** Find steps through all of them. */
const SHOWN = 6;

/** One letter stands everywhere. */
const FEWEST_LETTERS = 2;

/** How the palette tells what was found from its commands, which come first. */
export const MATCH_VALUE = 'match ';

interface PaletteMatchesProps {
  readonly query: string;
  readonly onGo: () => void;
}

/** Where the typed words stand in the open incident: a choice goes to the field, the last one to Find. */
export function PaletteMatches({ query, onGo }: PaletteMatchesProps) {
  const store = useAppStoreApi();
  const incident = useAppStore((state) => state.incident);
  const words = useDeferredValue(query.trim());
  const matches = useMemo(
    () => (incident === null || words.length < FEWEST_LETTERS ? [] : findInIncident(incident, words)),
    [incident, words],
  );
  const go = (act: () => void): void => {
    onGo();
    act();
  };
  const { goToSpot, setFind } = store.getState();
  const fields = firstOfEachField(matches);
  if (matches.length === 0) return null;
  return (
    <Command.Group heading="In this incident" className={styles.matches}>
      {fields.slice(0, SHOWN).map((match) => (
        <MatchItem key={fieldKey(match.spot)} match={match} onGo={() => go(() => goToSpot(match.spot))} />
      ))}
      {fields.length > SHOWN && (
        <Command.Item
          value={`${MATCH_VALUE}all`}
          className={styles.item}
          onSelect={() => go(() => setFind({ query: words, current: -1, spot: null }))}
        >
          <span className={styles.name}>
            Find all {matches.length === MOST_MATCHES ? `${MOST_MATCHES} or more` : matches.length} places
          </span>
        </Command.Item>
      )}
    </Command.Group>
  );
}

function MatchItem({ match, onGo }: { readonly match: FindMatch; readonly onGo: () => void }) {
  const { excerpt, span } = excerptOf(match.text, match.start, match.end);
  return (
    <Command.Item value={`${MATCH_VALUE}${fieldKey(match.spot)}`} className={styles.item} onSelect={onGo}>
      <span className={styles.excerpt}>
        {excerpt.slice(0, span[0])}
        <mark>{excerpt.slice(...span)}</mark>
        {excerpt.slice(span[1])}
      </span>
      <span className={styles.where}>{spotWords(match.spot)}</span>
    </Command.Item>
  );
}

function firstOfEachField(matches: readonly FindMatch[]): readonly FindMatch[] {
  return matches.filter(({ spot }, index) => {
    const before = matches[index - 1];
    return before === undefined || fieldKey(before.spot) !== fieldKey(spot);
  });
}
