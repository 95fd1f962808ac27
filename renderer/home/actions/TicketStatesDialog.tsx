import { useMemo, useState } from 'react';
import styles from '#renderer/home/actions/ChangeActionDialog.module.css';
import { UnlinkedTickets } from '#renderer/home/actions/UnlinkedTickets.tsx';
import { useAppStore, useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { actionRows } from '#shared/publication/actions/actionsView.ts';
import { compareTickets, type TicketDifference } from '#shared/publication/tickets/ticketDifferences.ts';
import type { TicketState } from '#shared/publication/tickets/ticketStates.ts';
import { counted } from '#shared/text/phrases.ts';
import { ACTION_STATUS_WORDS } from '#shared/words/vocabulary.ts';

interface TicketStatesDialogProps {
  /** Of the file that they come from. */
  readonly name: string;
  readonly tickets: readonly TicketState[];
}

/** Where tickets say something else than their actions, and which have none: nothing is written but what is ticked or linked. */
export function TicketStatesDialog({ name, tickets }: TicketStatesDialogProps) {
  const store = useAppStoreApi();
  const { now } = useStoreDeps();
  const actions = useAppStore(({ libraryActions }) => libraryActions);
  // Anew with each link: what was linked is compared, too.
  const { differences, same, unlinked } = useMemo(
    () => compareTickets(actionRows(actions?.files ?? [], now()), tickets),
    [actions, tickets, now],
  );
  const writable = differences.filter(({ row }) => !row.file.isReadOnly);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const takenDifferences = writable.filter(({ row }) => !left.has(row.key));
  const close = () => store.getState().closeDialog();
  const take = (): void => {
    close();
    for (const { row, change } of takenDifferences) void store.getState().changeListedAction(row, change);
  };
  const tick = (key: string, isTaken: boolean): void => {
    const next = new Set(left);
    if (isTaken) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <Dialog title="What the tickets say" size="large" onClose={close}>
      <div className={styles.form}>
        <p>
          {name}: {comparedWords(differences.length, same)}{' '}
          {counted(unlinked.length, 'ticket belongs', 'tickets belong')} to no action item.
        </p>
        {differences.length > 0 && (
          <ul className={styles.differences}>
            {differences.map((difference) => (
              <Difference
                key={difference.row.key}
                difference={difference}
                isTaken={!left.has(difference.row.key)}
                onTick={(isTaken) => tick(difference.row.key, isTaken)}
              />
            ))}
          </ul>
        )}
        {unlinked.length > 0 && <UnlinkedTickets unlinked={unlinked} />}
        <DialogActions>
          <Button onClick={close}>{differences.length === 0 ? 'Close' : 'Cancel'}</Button>
          {differences.length > 0 && (
            <Button tone="primary" disabled={takenDifferences.length === 0} onClick={take}>
              Write {counted(takenDifferences.length, 'change')}
            </Button>
          )}
        </DialogActions>
      </div>
    </Dialog>
  );
}

function comparedWords(differing: number, same: number): string {
  if (differing + same === 0) return 'no action item names a ticket of it yet.';
  const words = counted(
    differing,
    'action item differs from its ticket',
    'action items differ from their tickets',
  );
  return `${words}, ${same.toLocaleString('en')} agree.`;
}

interface DifferenceProps {
  readonly difference: TicketDifference;
  readonly isTaken: boolean;
  readonly onTick: (isTaken: boolean) => void;
}

function Difference({ difference: { row, ticket, change }, isTaken, onTick }: DifferenceProps) {
  const { action, file } = row;
  const next = ACTION_STATUS_WORDS[change.status ?? action.status].label;
  return (
    <li>
      <Checkbox
        className={styles.tick}
        checked={isTaken && !file.isReadOnly}
        disabled={file.isReadOnly}
        onChecked={onTick}
      >
        <span className={styles.difference}>
          <span className={styles.what} dir="auto">
            {action.title || 'Untitled action'}
          </span>
          <span>
            {ACTION_STATUS_WORDS[action.status].label} → {next}; the ticket says “{ticket.words}”
          </span>
          <span className={styles.from}>
            {action.ticketUrl} · {file.title || 'Untitled incident'}
            {file.isReadOnly && ' · written by a newer version, can only be read'}
          </span>
        </span>
      </Checkbox>
    </li>
  );
}
