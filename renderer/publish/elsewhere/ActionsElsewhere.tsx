import styles from '#renderer/publish/elsewhere/OutRow.module.css';
import { OutRow } from '#renderer/publish/elsewhere/OutRow.tsx';
import { useActionsSaving } from '#renderer/publish/elsewhere/useActionsSaving.ts';
import { useIncident } from '#renderer/store/useIncident.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { ActionTarget } from '#shared/publication/actionsFile.ts';
import { type TrackedActions, trackedActions } from '#shared/publication/trackedActions.ts';

interface Tracker {
  readonly target: ActionTarget;
  readonly name: string;
  readonly use: string;
  readonly save: string;
}

const TRACKERS: readonly Tracker[] = [
  {
    target: 'jira',
    name: 'Jira',
    use: 'Columns of its CSV importer. In its wizard, set the date format to yyyy-MM-dd and match owners to accounts.',
    save: 'Save CSV for Jira…',
  },
  {
    target: 'github',
    name: 'GitHub',
    use: 'A script of gh commands that makes one issue of each. Run it in a clone of the repository.',
    save: 'Save script for GitHub…',
  },
  {
    target: 'linear',
    name: 'Linear',
    use: 'Columns of its CSV importer. It has none for due dates, so they stand in the descriptions.',
    save: 'Save CSV for Linear…',
  },
];

/** The open actions in the forms that trackers import. */
export function ActionsElsewhere() {
  const tracked = trackedActions(useIncident((incident) => incident));
  const save = useActionsSaving();
  return (
    <section aria-label="Actions elsewhere" className={styles.rows}>
      <p className={styles.lead}>{leadWords(tracked)}</p>
      {TRACKERS.map(({ target, name, use, save: words }) => (
        <OutRow key={target} name={name} use={use}>
          <Button disabled={tracked.actions.length === 0} onClick={() => save(target)}>
            {words}
          </Button>
        </OutRow>
      ))}
    </section>
  );
}

function leadWords({ actions, leftOut }: TrackedActions): string {
  const stay = [
    [leftOut.isPrivate, 'marked private'],
    [leftOut.isClosed, 'closed'],
    [leftOut.hasTicket, 'with a ticket already'],
    [leftOut.isUntitled, 'without words'],
  ] as const;
  const reasons = stay.filter(([count]) => count > 0).map(([count, reason]) => `${count} ${reason}`);
  const go =
    actions.length === 0
      ? 'No open action items to carry over.'
      : `${actions.length === 1 ? 'One open action item goes' : `${actions.length} open action items go`}, with owner, due date and priority.`;
  return reasons.length === 0 ? go : `${go} Left out: ${reasons.join(', ')}.`;
}
