import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import styles from '#renderer/meeting/plan/Agenda.module.css';
import { AgendaRow } from '#renderer/meeting/plan/AgendaRow.tsx';
import { LengthChoice, PLAN_KEY } from '#renderer/meeting/plan/LengthChoice.tsx';
import { PlanLine, startsOf } from '#renderer/meeting/plan/PlanLine.tsx';
import { SortableList } from '#renderer/sortable/SortableList.tsx';
import { useAppStore, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { promisedRows } from '#renderer/store/promises.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { USUAL_LENGTHS } from '#shared/domain/meeting/usualAgenda.ts';
import { promisedWords } from '#shared/publication/actions/promisedActions.ts';

/** What the meeting does for how long: 30 to 60 minutes together (guide, "Duration"). */
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
      {plan.length > 0 && (
        <>
          <LengthChoice />
          <PlanLine plan={plan} />
        </>
      )}
      <Card hidden={plan.length === 0} className={styles.plan}>
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
        {plan.length === 0 ? (
          <UsualPlans />
        ) : (
          <Button disabled={isReadOnly} onClick={edits.add}>
            Add block
          </Button>
        )}
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
      {plan.length === 0 ? (
        'A planned meeting begins with them.'
      ) : (
        <Button disabled={isReadOnly} onClick={edits.beginWithPromises}>
          Begin with them
        </Button>
      )}
    </p>
  );
}

/** The length that the guide begins from; what comes next while nothing is planned. */
const FIRST_CHOICE: (typeof USUAL_LENGTHS)[number] = 45;

/** What an empty agenda offers. */
function UsualPlans() {
  const isReadOnly = useIsReadOnly();
  const { agenda: edits } = useEdits();
  const { ref } = useFieldPlace(PLAN_KEY);
  return USUAL_LENGTHS.map((length, index) => (
    <Button
      key={length}
      ref={index === 0 ? ref : undefined}
      tone={length === FIRST_CHOICE ? 'primary' : 'plain'}
      disabled={isReadOnly}
      onClick={() => edits.planAsUsual(length)}
    >
      Plan {length} minutes
    </Button>
  ));
}
