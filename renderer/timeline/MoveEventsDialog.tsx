import type { FormEvent } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { KeptForm, useFormDraft } from '#renderer/fields/KeptForm.tsx';
import { TimeField, type TypedTime } from '#renderer/fields/TimeField.tsx';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { eventTimeText } from '#renderer/timeline/event/eventTimeText.ts';
import { CARD } from '#renderer/timeline/event/useEventKeys.ts';
import styles from '#renderer/timeline/MoveEventsDialog.module.css';
import { moveSlots } from '#renderer/timeline/moveSlots.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { entryContext } from '#shared/domain/timeline/eventFromEntry.ts';
import { timeInSlot } from '#shared/domain/timeline/moveEvents.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { type FormGuards, isOneOf, isText } from '#shared/drafts/formDraft.ts';
import { formField, MOVE_FORM } from '#shared/drafts/formKey.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';

const NOWHERE = '';

interface MoveForm {
  readonly typed: TypedTime | null;
  readonly slotKey: string;
}

const NOT_SAID: MoveForm = { typed: null, slotKey: NOWHERE };
const GUARDS: FormGuards<MoveForm> = {
  typed: (value): value is TypedTime | null => value === null || isTypedTime(value),
  slotKey: isText,
};

/** Moving events without dragging: to a time that is typed, or between two others that are chosen. */
export function MoveEventsDialog({ ids }: { readonly ids: readonly EventId[] }) {
  const store = useAppStoreApi();
  const { timeline } = useEdits();
  const { now } = useStoreDeps();
  const incident = useIncident((current) => current);
  const key = formField(MOVE_FORM, `${ids[0]}`);
  const form = useFormDraft<MoveForm>(key, NOT_SAID, GUARDS);
  const { typed, slotKey } = form.value;
  const lead = timelineInOrder(incident.timeline).find(({ id }) => ids.includes(id));
  if (lead === undefined) return null;
  const { timeZone } = incident;
  const slots = moveSlots(incident, ids);
  const slot = slots.find(({ key }) => key === slotKey)?.slot ?? null;
  const inSlot = slot === null ? null : timeInSlot(incident, { lead: lead.id, ids, slot });
  const close = () => store.getState().closeDialog();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (slot !== null) timeline.moveToSlot({ lead: lead.id, ids, slot });
    else if (typed !== null) timeline.moveToTime(lead.id, ids, typed);
    close();
    form.drop();
    // The place it went to may lie outside of what is drawn of the timeline.
    store.getState().goToSpot({ place: 'timeline', id: lead.id, field: CARD });
  };
  const slotText = inSlot === null ? null : `~${clockTime(inSlot, timeZone)}`;
  const next = slot === null ? typedText(typed, timeZone) : slotText;
  const others = ids.length === 1 ? '' : ` and ${ids.length - 1} more, which keep their distance`;
  return (
    <Dialog title="Move to…" onClose={close}>
      <form className={styles.form} data-draft onSubmit={submit}>
        <KeptForm isKept={form.isKept} onDrop={form.drop} />
        <p>
          “{lead.title || 'Untitled event'}”{others}: {eventTimeText(lead, timeZone)}
          {next !== null && <strong className={styles.next}> → {next}</strong>}
        </p>
        <Field label="To a time" hint="14:23, ~14:20, +5m or 10 Mar 14:23">
          <TimeField
            fieldKey={formField(key, 'time')}
            label="To a time"
            value={typed?.at ?? null}
            isApproximate={typed?.precision === 'approximate'}
            context={entryContext(incident, lead.occurredAt, now())}
            onTime={(time) => form.set({ typed: time, slotKey: NOWHERE })}
          />
        </Field>
        <Field label="Or between two others">
          <Select
            value={slotKey}
            options={[{ value: NOWHERE, label: 'Choose a place…' }, ...slots.map(option)]}
            onValue={(key) => form.set({ typed, slotKey: key })}
          />
        </Field>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={next === null}>
            Move
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function isTypedTime(value: unknown): value is TypedTime {
  if (typeof value !== 'object' || value === null) return false;
  const { at, until, precision }: { readonly [Part in keyof TypedTime]?: unknown } = value;
  const isTime = (time: unknown) => isText(time) && parseTimestamp(time) !== null;
  return isTime(at) && (until === undefined || isTime(until)) && isPrecision(precision);
}

const isPrecision = isOneOf(['exact', 'approximate']);

function option({ key, label }: { readonly key: string; readonly label: string }) {
  return { value: key, label };
}

function typedText(typedTime: TypedTime | null, timeZone: string): string | null {
  if (typedTime === null) return null;
  return eventClock({ occurredAt: typedTime.at, precision: typedTime.precision }, timeZone);
}
