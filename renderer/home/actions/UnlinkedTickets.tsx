import styles from '#renderer/home/actions/UnlinkedTickets.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';
import { linkTo, type UnlinkedTicket } from '#shared/publication/tickets/ticketDifferences.ts';
import type { TicketState } from '#shared/publication/tickets/ticketStates.ts';
import { longDate } from '#shared/time/formatTime.ts';

/** The export of a tracker may hold thousands that have nothing to do with an incident. */
const MOST_SHOWN = 30;

/** Tickets that no action names, each with the actions that are called like it, to be linked at a press. */
export function UnlinkedTickets({ unlinked }: { readonly unlinked: readonly UnlinkedTicket[] }) {
  const left = unlinked.length - MOST_SHOWN;
  return (
    <section aria-label="Tickets without an action item">
      <SectionLabel as="h3" space="group">
        Without an action item
      </SectionLabel>
      <Card as="ul" className={styles.tickets}>
        {unlinked.slice(0, MOST_SHOWN).map(({ ticket, rows }) => (
          <li key={`${ticket.key} ${ticket.address}`} className={styles.ticket}>
            <p className={styles.title} dir="auto">
              {ticket.title || nameOf(ticket)}
            </p>
            <p className={styles.about}>
              {ticket.title === '' ? '' : `${nameOf(ticket)} · `}
              {ticket.words}
              {rows.length === 0 && ' · no action item is called so'}
            </p>
            {rows.map((row) => (
              <Candidate key={row.key} row={row} ticket={ticket} />
            ))}
          </li>
        ))}
      </Card>
      {left > 0 && <p className={styles.about}>and {left.toLocaleString('en')} more</p>}
    </section>
  );
}

interface CandidateProps {
  readonly row: ListedRow;
  readonly ticket: TicketState;
}

/** An action that is called like the ticket; linked, it is compared with it. */
function Candidate({ row, ticket }: CandidateProps) {
  const store = useAppStoreApi();
  const { action, file } = row;
  const from = `${file.title || 'Untitled incident'} · ${longDate(file.date, file.timeZone)}`;
  return (
    <div className={styles.candidate}>
      <p className={styles.from}>
        <span dir="auto">{action.title}</span>
        <span className={styles.about} dir="auto">
          {from}
        </span>
      </p>
      <Button
        aria-label={`Link ${nameOf(ticket)} with “${action.title}” of ${from}`}
        onClick={() => void store.getState().changeListedAction(row, linkTo(ticket))}
      >
        Link
      </Button>
    </div>
  );
}

function nameOf({ key, address }: TicketState): string {
  return key === '' ? address : key;
}
