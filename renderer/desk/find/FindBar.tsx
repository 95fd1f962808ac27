import { ChevronDownIcon, ChevronUpIcon, XIcon } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { closeFind, moveMatch } from '#renderer/commands/editCommands.ts';
import styles from '#renderer/desk/find/FindBar.module.css';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isComposing, isInternalShown } from '#renderer/store/selectors.ts';
import type { AppState } from '#renderer/store/state.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { findInIncident, MOST_MATCHES } from '#shared/domain/findInIncident.ts';
import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';

/** Finds words in every section, and marks all that are in sight; Enter goes on, Shift+Enter back, Escape leaves off at the match. */
export function FindBar() {
  const store = useAppStoreApi();
  const find = useAppStore((state) => state.find);
  const incident = useIncident((current) => current);
  const input = useRef<HTMLInputElement>(null);
  const query = find?.query ?? '';
  const place = useAppStore((state) => state.place);
  const where = useAppStore(whereWords);
  const isInternal = useAppStore(isInternalShown);
  const matches = useMemo(() => findInIncident(incident, query), [incident, query]);
  const count = matches.length;
  const here = useMemo(
    () => matches.filter(({ spot }) => (isInternal ? isInSections(spot) : spot.place === place)).length,
    [matches, place, isInternal],
  );
  useEffect(() => input.current?.select(), []);
  if (find === null) return null;
  return (
    <Card as="search" edge="strong" isFloating className={styles.bar}>
      <input
        ref={input}
        type="text"
        data-draft={query !== '' || undefined}
        className={styles.input}
        aria-label="Find in document"
        placeholder="Find in document"
        value={query}
        onChange={(event) => store.getState().setFind({ query: event.target.value, current: -1, spot: null })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') moveMatch(store, event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') closeFind(store);
        }}
      />
      <span className={styles.count} role="status">
        {countText(query, { count, here, where, current: find.current })}
      </span>
      <IconButton label="Previous match" disabled={count === 0} onClick={() => moveMatch(store, -1)}>
        <ChevronUpIcon aria-hidden="true" />
      </IconButton>
      <IconButton label="Next match" disabled={count === 0} onClick={() => moveMatch(store, 1)}>
        <ChevronDownIcon aria-hidden="true" />
      </IconButton>
      <IconButton label="Close find" onClick={() => closeFind(store)}>
        <XIcon aria-hidden="true" />
      </IconButton>
    </Card>
  );
}

interface Counts {
  readonly count: number;
  /** In the place that is open, or in the version that Publish shows. */
  readonly here: number;
  readonly where: string;
  /** Where Find stands, from 0; -1 before the first step. */
  readonly current: number;
}

function countText(query: string, { count, here, where, current }: Counts): string {
  if (query.trim() === '') return '';
  if (count === 0) return 'No match';
  const all = count === MOST_MATCHES ? `${count} or more` : `${count}`;
  if (current !== -1) return `${current + 1} of ${all}`;
  return here === count ? `${all} ${where}` : `${here} ${where}, ${all} in all`;
}

function isInSections({ place }: DeskSpot): boolean {
  return place !== 'meeting' && place !== 'publish';
}

function whereWords(state: AppState): string {
  if (isInternalShown(state)) return 'in the internal version';
  return state.place !== 'publish' || isComposing(state) ? 'here' : 'in the public version';
}
