import { OutRow } from '#renderer/publish/destinations/OutRow.tsx';
import { useActionsSaving } from '#renderer/publish/destinations/useActionsSaving.ts';
import { useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { type CalendarEntries, calendarEntries } from '#shared/publication/actions/actionsCalendar.ts';
import { capitalised, countedInWords } from '#shared/text/phrases.ts';

/** Due dates and the session that is planned, for a calendar. */
export function CalendarRow() {
  const entries = calendarEntries(useIncident((incident) => incident));
  const save = useActionsSaving();
  const isEmpty = entries.actions.length === 0 && !entries.hasSession;
  return (
    <section aria-label="Calendar">
      <OutRow name="Calendar" use={isEmpty ? 'No dates yet' : entryWords(entries)}>
        <Button disabled={isEmpty} onClick={() => save('ics')}>
          Save dates…
        </Button>
      </OutRow>
    </section>
  );
}

function entryWords({ actions, hasSession, incident }: CalendarEntries): string {
  const { length } = actions;
  const due = length === 0 ? [] : [countedInWords(length, 'due date')];
  const isFollowUp = (incident.meeting.held ?? []).length > 0;
  const session = hasSession ? [isFollowUp ? 'the follow-up session' : 'the review meeting'] : [];
  return `${capitalised([...due, ...session].join(' and '))}; importing them again moves them`;
}
