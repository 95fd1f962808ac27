import { ChevronDownIcon, ChevronUpIcon, XIcon } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { closeFind, moveMatch } from '#renderer/commands/editCommands.ts';
import styles from '#renderer/desk/find/FindBar.module.css';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { isComposing } from '#renderer/store/selectors.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { findInIncident, MOST_MATCHES } from '#shared/domain/findInIncident.ts';

/** Finds words in every section, and marks all that are in sight; Enter goes on, Shift+Enter back, Escape leaves off at the match. */
export function FindBar() {
  const store = useAppStoreApi();
  const find = useAppStore((state) => state.find);
  const incident = useIncident((current) => current);
  const input = useRef<HTMLInputElement>(null);
  const query = find?.query ?? '';
  const place = useAppStore((state) => state.place);
  const isInSight = useAppStore((state) => place !== 'publish' || isComposing(state));
  const matches = useMemo(() => findInIncident(incident, query), [incident, query]);
  const count = matches.length;
  const here = useMemo(() => matches.filter(({ spot }) => spot.place === place).length, [matches, place]);
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
        {countText(query, { count, here, isInSight, current: find.current })}
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
  /** In the place that is open. */
  readonly here: number;
  /** False where they stand in the public version, at another step of Publish. */
  readonly isInSight: boolean;
  /** Where Find stands, from 0; -1 before the first step. */
  readonly current: number;
}

function countText(query: string, { count, here, isInSight, current }: Counts): string {
  if (query.trim() === '') return '';
  if (count === 0) return 'No match';
  const all = count === MOST_MATCHES ? `${count} or more` : `${count}`;
  if (current !== -1) return `${current + 1} of ${all}`;
  const where = isInSight ? 'here' : 'in the public version';
  return here === count ? `${all} ${where}` : `${here} ${where}, ${all} in all`;
}
