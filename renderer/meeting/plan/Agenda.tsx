import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/meeting/plan/Agenda.module.css';
import { AgendaRow } from '#renderer/meeting/plan/AgendaRow.tsx';
import { LengthChoice } from '#renderer/meeting/plan/LengthChoice.tsx';
import { PlanLine, startsOf } from '#renderer/meeting/plan/PlanLine.tsx';
import { SortableList } from '#renderer/sortable/SortableList.tsx';
import { useAppStore, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { promisedRows } from '#renderer/store/promises.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { promisedWords } from '#shared/publication/actions/promisedActions.ts';

/** What the meeting does for how long, once it is planned: 30 to 60 minutes together (guide, "Duration"). */
export function Agenda() {
  const plan = useIncident((incident) => incident.meeting.plan);
  const isReadOnly = useIsReadOnly();
  const { agenda: edits } = useEdits();
  const scheduledAt = useIncident((incident) => incident.meeting.scheduledFor ?? null);
  const timeZone = useIncident((incident) => incident.timeZone);
  const starts = startsOf(plan, scheduledAt, timeZone);
  return (
    <>
      <PromisesOffer />
      <LengthChoice />
      <PlanLine plan={plan} />
      <Card className={styles.plan}>
        <SortableList
          items={plan}
          label="Agenda"
          nameOf={(block) => block.title}
          onMove={(block, index) => edits.move(block.id, index)}
          className={styles.blocks}
        >
          {(block, index) => <AgendaRow block={block} starts={starts[index] ?? ''} />}
        </SortableList>
      </Card>
      <div className={styles.foot}>
        <Button disabled={isReadOnly} onClick={edits.add}>
          Add block
        </Button>
      </div>
    </>
  );
}

/** Says that earlier incidents have open actions, and begins an agenda with them that does not yet. */
function PromisesOffer() {
  const plan = useIncident((incident) => incident.meeting.plan);
  const words = useAppStore((state) => promisedWords(promisedRows(state)));
  const isReadOnly = useIsReadOnly();
  const { agenda: edits } = useEdits();
  if (words === '' || plan.some(({ kind }) => kind === 'promises')) return null;
  return (
    <p className={styles.promises}>
      {words}.{' '}
      <Button disabled={isReadOnly} onClick={edits.beginWithPromises}>
        Begin with them
      </Button>
    </p>
  );
}
