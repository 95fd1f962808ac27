import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import styles from '#renderer/meeting/plan/MeetingPlan.module.css';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { listed } from '#shared/text/phrases.ts';

/** The head of those in the room: who was asked before the meeting and answered, and the way to ask. */
export function AskedPeople() {
  const asked = useIncident(({ meeting }) => meeting.asked);
  const { isEnabled, run } = useCommand('meeting.ask');
  return (
    <div className={styles.asked}>
      <SectionLabel>In the room</SectionLabel>
      <p>{askedWords(asked ?? [])}</p>
      <Button
        tone="quiet"
        edge="end"
        title="A sheet of questions for each, before the meeting; what comes back is dropped on the window"
        disabled={!isEnabled}
        onClick={run}
      >
        Ask the responders…
      </Button>
    </div>
  );
}

type Asked = readonly { readonly name: string; readonly answeredAt?: string }[];

function askedWords(asked: Asked): string {
  if (asked.length === 0) return '';
  const names = (people: Asked) => listed(people, ({ name }) => name);
  const answered = asked.filter(({ answeredAt }) => answeredAt !== undefined);
  const waiting = asked.filter(({ answeredAt }) => answeredAt === undefined);
  const said = answered.length === 0 ? 'Nobody answered yet.' : `Answered: ${names(answered)}.`;
  return waiting.length === 0 ? said : `${said} Still to answer: ${names(waiting)}.`;
}
