import { XIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { NumberField } from '#renderer/fields/NumberField.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import styles from '#renderer/meeting/plan/Agenda.module.css';
import { LengthChoice, PLAN_KEY } from '#renderer/meeting/plan/LengthChoice.tsx';
import { SortableList } from '#renderer/sortable/SortableList.tsx';
import { DragHandle } from '#renderer/sortable/SortableRow.tsx';
import { useAppStore, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { promisedRows } from '#renderer/store/promises.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { AgendaBlock } from '#shared/domain/incident/meeting.ts';
import { agendaMinutes, USUAL_LENGTHS } from '#shared/domain/meeting/usualAgenda.ts';
import { promisedWords } from '#shared/publication/actions/promisedActions.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { shifted, type Timestamp } from '#shared/time/timestamp.ts';

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
      <SortableList
        items={plan}
        label="Agenda"
        nameOf={(block) => block.title}
        onMove={(block, index) => edits.move(block.id, index)}
        className={styles.blocks}
      >
        {(block, index) => <BlockFields block={block} starts={starts[index] ?? ''} />}
      </SortableList>
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

/** When each block begins: by the clock once the meeting has a time, else in minutes from its start. */
function startsOf(
  plan: readonly AgendaBlock[],
  scheduledAt: Timestamp | null,
  timeZone: string,
): readonly string[] {
  return plan.map((_, index) => {
    const minutes = agendaMinutes(plan.slice(0, index));
    return scheduledAt === null
      ? `+${minutes}`
      : clockTime(shifted(scheduledAt, minutes * MINUTE_MS), timeZone);
  });
}

/** How the time is shared, as the bar of the running meeting shows it; the rows below say the same in numbers. */
function PlanLine({ plan }: { readonly plan: readonly AgendaBlock[] }) {
  return (
    <>
      <div className={styles.line} aria-hidden="true">
        {plan.map(({ id, minutes, isProtected }) => (
          <span key={id} data-kept={isProtected} style={{ flexGrow: minutes }} />
        ))}
      </div>
      <div className={styles.heads} aria-hidden="true">
        <span>Starts</span>
        <span>Block</span>
        <span>Minutes</span>
        <span>Keeps its time</span>
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

interface BlockFieldsProps {
  readonly block: AgendaBlock;
  /** `15:03`, or `+3` while nobody knows when the meeting is. */
  readonly starts: string;
}

function BlockFields({ block, starts }: BlockFieldsProps) {
  const { agenda: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const name = block.title || 'this block';
  return (
    <div className={styles.block}>
      <DragHandle label={`Move ${name}`} />
      <span className={styles.starts}>{starts}</span>
      <FieldText
        look="bare"
        fieldKey={fieldKey({ place: 'meeting', id: block.id, field: 'title' })}
        label="Block"
        value={block.title}
        placeholder="What this block is for"
        onText={(title) => edits.patch(block.id, 'title', { title })}
      />
      <span className={styles.minutes}>
        <NumberField
          fieldKey={fieldKey({ place: 'meeting', id: block.id, field: 'minutes' })}
          label={`Minutes for ${name}`}
          value={block.minutes}
          min={1}
          max={60}
          onNumber={(minutes) => edits.setMinutes(block.id, minutes)}
        />
      </span>
      <Checkbox
        className={styles.check}
        checked={block.isProtected}
        disabled={isReadOnly}
        onChecked={(isChecked) => edits.patch(block.id, 'isProtected', { isProtected: isChecked })}
      >
        <Spoken>Keeps its time: {name}</Spoken>
      </Checkbox>
      <IconButton label={`Remove ${name}`} disabled={isReadOnly} onClick={() => edits.remove(block.id)}>
        <XIcon aria-hidden="true" />
      </IconButton>
    </div>
  );
}
