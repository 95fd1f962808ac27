import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/meeting/plan/MeetingPlan.module.css';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { listed } from '#shared/text/phrases.ts';

/** Whom the facilitator asked before the meeting, who answered, and who has not. */
export function AskedPeople() {
  const asked = useIncident(({ meeting }) => meeting.asked);
  const { isEnabled, run } = useCommand('meeting.ask');
  return (
    <div className={styles.asked}>
      <p>{askedWords(asked ?? [])}</p>
      <Button disabled={!isEnabled} onClick={run}>
        Ask the responders…
      </Button>
    </div>
  );
}

type Asked = readonly { readonly name: string; readonly answeredAt?: string }[];

function askedWords(asked: Asked): string {
  if (asked.length === 0) return 'Send each responder a sheet of questions; drop the answers on the window.';
  const names = (people: Asked) => listed(people, ({ name }) => name);
  const answered = asked.filter(({ answeredAt }) => answeredAt !== undefined);
  const waiting = asked.filter(({ answeredAt }) => answeredAt === undefined);
  const said = answered.length === 0 ? 'Nobody answered yet.' : `Answered: ${names(answered)}.`;
  return waiting.length === 0 ? said : `${said} Still to answer: ${names(waiting)}.`;
}
