import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { LeftAction, SimilarIncident } from '#shared/similar/similarIncidents.ts';
import { leftActionsWords, similarityWords } from '#shared/similar/similarityWords.ts';
import { longDate, shortCalendarDate } from '#shared/time/formatTime.ts';
import styles from './EarlierIncidents.module.css';
import earlierNoteStyles from './EarlierNote.module.css';

/** Of one incident; the overdue ones stand first. The sentence above them counts all. */
const MOST_ACTIONS = 2;

interface EarlierIncidentsProps {
  readonly incidents: readonly SimilarIncident[];
  /** Left out where a person cannot mark an incident as not alike. */
  readonly onNotAlike?: (id: IncidentId) => void;
}

/** Incidents that look like the same type of failure: why, and what was to be done about it. */
export function EarlierIncidents({ incidents, onNotAlike }: EarlierIncidentsProps) {
  const store = useAppStoreApi();
  const open = (path: string): void => {
    store.getState().closeDialog();
    void store.getState().openPath(path);
  };
  return (
    <ul className={styles.list} aria-label="Earlier incidents like this one">
      {incidents.map((incident) => (
        <li key={incident.id} className={styles.incident}>
          <div className={styles.head}>
            <LinkButton className={styles.open} onClick={() => open(incident.path)}>
              {incident.title || 'Untitled incident'}
            </LinkButton>
            {onNotAlike !== undefined && (
              <LinkButton
                tone="quiet"
                className={styles.notAlike}
                aria-label={`Not the same: ${incident.title}`}
                onClick={() => onNotAlike(incident.id)}
              >
                Not the same
              </LinkButton>
            )}
          </div>
          <p className={styles.why}>
            {longDate(incident.date, incident.timeZone)} · {similarityWords(incident.reasons)};{' '}
            {leftActionsWords(incident)}
          </p>
          <ul>
            {incident.actions.slice(0, MOST_ACTIONS).map((action, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two actions may read the same; their order stands.
              <li key={index} className={styles.action} data-overdue={action.isOverdue || undefined}>
                {actionWords(action)}
              </li>
            ))}
            {incident.actions.length > MOST_ACTIONS && (
              <li className={styles.action}>and {incident.actions.length - MOST_ACTIONS} more</li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** `Alert on the pool: Sarah, due 14 Mar 2026 (overdue)`. */
function actionWords({ title, owner, due, isOverdue }: LeftAction): string {
  const who = owner === undefined || owner.trim() === '' ? 'no owner' : owner;
  const until = due === undefined ? 'no due date' : `due ${shortCalendarDate(due)}`;
  return `${title.trim() || 'Untitled action'}: ${who}, ${until}${isOverdue ? ' (overdue)' : ''}`;
}

/** One line about the incident that is most like this one, with a link that opens it. */
export function EarlierNote({ incidents }: { readonly incidents: readonly SimilarIncident[] }) {
  const store = useAppStoreApi();
  const [first, ...more] = incidents;
  if (first === undefined) return null;
  const open = (): void => {
    store.getState().closeDialog();
    void store.getState().openPath(first.path);
  };
  return (
    <Card as="p" className={earlierNoteStyles.note}>
      Looks like{' '}
      <LinkButton className={earlierNoteStyles.open} onClick={open}>
        {first.title || 'Untitled incident'}
      </LinkButton>{' '}
      of {longDate(first.date, first.timeZone)}: {similarityWords(first.reasons)}; {leftActionsWords(first)}
      {more.length > 0 && `; and like ${more.length} more`}.
    </Card>
  );
}
