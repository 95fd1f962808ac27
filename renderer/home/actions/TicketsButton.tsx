import { whileReading } from '#renderer/commands/whileReading.ts';
import { useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { readTicketStates } from '#shared/publication/tickets/ticketStates.ts';

const NO_TICKETS =
  'No tickets were found in this file. It may be the output of “gh issue list --state all --json url,title,state,stateReason”, or a CSV that Jira or Linear exports.';

/** Takes back from a tracker's export what became of the tickets, to be compared before anything is written. */
export function TicketsButton() {
  const store = useAppStoreApi();
  const { api, read } = useStoreDeps();
  const compare = async (): Promise<void> => {
    const { openDialog, showToast } = store.getState();
    const answer = await api.request('import:choose');
    if (!answer.ok) return openDialog({ kind: 'error', error: answer.error });
    const [chosen] = answer.value;
    if (chosen === undefined) return;
    const { name, base64 } = chosen;
    const file = await whileReading(store, name, (ways) =>
      read({ kind: 'file', name, content: { kind: 'base64', base64 } }, ways),
    );
    if (file === null) return;
    if (!file.ok) return openDialog({ kind: 'error', error: file.error });
    const tickets = file.value.kind === 'text' ? readTicketStates(file.value.text ?? '') : null;
    if (tickets === null) showToast(NO_TICKETS, 'bad');
    else openDialog({ kind: 'ticketStates', name, tickets });
  };
  return (
    <Button title="From gh issue list --json, or a CSV of Jira or Linear" onClick={() => void compare()}>
      Compare with tickets…
    </Button>
  );
}
