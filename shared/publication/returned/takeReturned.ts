import { assertNever } from '#shared/basics/assertNever.ts';
import type { EventId, ImpactRowId, ItemId, NewId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { applyPatch, removeItem, updateItem } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { addEvent, removeEvent, retimeEvent } from '#shared/domain/timeline/eventEdits.ts';
import { alreadyThere } from '#shared/import/alreadyThere.ts';
import { actionFromDraft, eventFromDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { mergeWords } from '#shared/merge/mergeWords.ts';
import { isSame } from '#shared/merge/sides.ts';
import {
  isPublicField,
  ownValue,
  type ReturnedChange,
} from '#shared/publication/returned/changes/returnedChange.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';

type FieldChange = Extract<ReturnedChange, { kind: 'field' }>;
type Addition = Extract<ReturnedChange, { kind: 'added' }>;
type NoteChange = Extract<ReturnedChange, { kind: 'note' }>;

/** Titles are short; what is longer goes on in the detail. */
const LONGEST_TITLE = 160;

/**
 * An incident with one change of a document taken. What changed here since stays beside it: words that only one side
 * changed go together, and where both changed the same ones the document's stand, since somebody chose them. The same
 * incident where there is nothing to do: it is so already, or what it is about is gone.
 */
export function withReturned(
  incident: Incident,
  change: ReturnedChange,
  name: string,
  newId: NewId,
): Incident {
  switch (change.kind) {
    case 'field':
      return withField(incident, change);
    case 'added':
      return withAddition(incident, change, newId);
    case 'removed':
      return change.of.list === 'timeline'
        ? removeEvent(incident, change.of.id as EventId) // The id of an event, by its list.
        : applyPatch(incident, {
            [change.of.list]: removeItem<{ readonly id: string }>(incident[change.of.list], change.of.id),
          });
    case 'note':
      return withNote(incident, change, name, newId);
    default:
      return assertNever(change, 'change');
  }
}

/** Whether both sides changed the same words since, or chose differently: somebody has to look. */
export function isContested(incident: Incident, change: ReturnedChange): boolean {
  if (change.kind !== 'field') return false;
  const { base, theirs, isWords } = change;
  const ours = presentValue(incident, change);
  if (ours === null || ours.value === base || ours.value === theirs) return false;
  if (!isWords || base === undefined || ours.value === undefined || theirs === undefined) return true;
  const mergedWords = mergeWords({ base, ours: ours.value, theirs });
  return mergedWords.ours !== mergedWords.theirs;
}

/** The thing that a change is about is gone from the incident, so that nothing but a note can be made of it. */
export function isHomeless(incident: Incident, change: ReturnedChange): boolean {
  return change.kind === 'field' && presentValue(incident, change) === null;
}

/** Null: the thing is gone. */
function presentValue(
  incident: Incident,
  { of, field }: FieldChange,
): { readonly value: string | undefined } | null {
  if (of === null) return { value: ownValue(incident, field) };
  const thing = incident[of.list].find(({ id }) => id === of.id);
  if (thing === undefined) return null;
  const value: unknown = Reflect.get(thing, field);
  return { value: typeof value === 'string' ? value : undefined };
}

function withField(incident: Incident, change: FieldChange): Incident {
  const present = presentValue(incident, change);
  if (present === null) return incident;
  const value = chosenValue(present.value, change);
  const { of, field } = change;
  if (of === null) {
    if (!isPublicField(field)) return applyPatch(incident, { [field]: value ?? '' });
    return applyPatch(incident, { publication: applyPatch(incident.publication, { [field]: value }) });
  }
  const things: readonly { readonly id: string }[] = incident[of.list];
  const patched = updateItem(things, of.id, (thing) => applyPatch(thing, patchOf(thing, field, value)));
  return patched === things ? incident : applyPatch(incident, { [of.list]: patched });
}

function chosenValue(ours: string | undefined, { base, theirs, isWords }: FieldChange): string | undefined {
  if (!isWords || base === undefined || ours === undefined || theirs === undefined) return theirs;
  return mergeWords({ base, ours, theirs }).theirs;
}

/** Fields that a thing always has. Without words they are empty, and not left out. */
const ALWAYS: ReadonlySet<string> = new Set(['title', 'text', 'metric', 'value', 'question', 'answer']);

function patchOf(thing: object, field: string, value: string | undefined): object {
  if (field === 'occurredAt') return timePatch(thing as TimelineEvent, value); // Only events have this field.
  return { [field]: value ?? (ALWAYS.has(field) ? '' : undefined) };
}

/** An event whose time the document no longer has waits for another one. */
function timePatch(event: TimelineEvent, value: string | undefined): object {
  const at = value === undefined ? null : parseTimestamp(value);
  const precision = event.precision === 'unplaced' ? 'exact' : event.precision;
  return retimeEvent(event, at === null ? null : { at, precision });
}

function withAddition(incident: Incident, { thing }: Addition, newId: NewId): Incident {
  if (thing.list === 'timeline') {
    const event = eventFromDraft(thing.value, newId<EventId>());
    return alreadyThere(incident.timeline)(event) ? incident : addEvent(incident, event);
  }
  if (thing.list === 'actions') {
    const isThere = incident.actions.some(({ title }) => title === thing.value.title);
    const action = actionFromDraft(thing.value, incident.causes, newId);
    return isThere ? incident : applyPatch(incident, { actions: [...incident.actions, action] });
  }
  if (thing.list === 'impact') {
    const { metric, value } = thing.value;
    const isThere = incident.impact.some((row) => row.metric === metric && row.value === value);
    const row = { id: newId<ImpactRowId>(), ...thing.value, visibility: 'internal' as const };
    return isThere ? incident : applyPatch(incident, { impact: [...incident.impact, row] });
  }
  const items = incident[thing.list];
  if (items.some(({ text }) => text === thing.value)) return incident;
  const item = { id: newId<ItemId>(), text: thing.value, visibility: 'internal' as const };
  return applyPatch(incident, { [thing.list]: [...items, item] });
}

/** A note without a time, private: nobody but the facilitator reads it before it is placed and shown. */
function withNote(incident: Incident, note: NoteChange, name: string, newId: NewId): Incident {
  const event = noteEvent(note, name, newId<EventId>());
  const isThere = incident.timeline.some(({ id: _id, ...known }) => {
    const { title, detail, actor } = known;
    return isSame({ title, detail, actor }, { title: event.title, detail: event.detail, actor: event.actor });
  });
  return isThere ? incident : addEvent(incident, event);
}

function noteEvent(
  { by, text, about, heading, at = null }: NoteChange,
  name: string,
  id: EventId,
): TimelineEvent {
  const isLong = text.length > LONGEST_TITLE || text.includes('\n');
  const title = isLong
    ? `${
        text
          .split('\n')[0]
          ?.slice(0, LONGEST_TITLE)
          .replace(/\s+\S*$/, '') ?? ''
      }…`
    : text;
  // An answer says what was asked; who answers it says its actor.
  const aboutWords = about === heading ? about : `About “${about}”`;
  const aboutLines = about === '' ? [] : [aboutWords];
  const detail = [...(isLong ? [text] : []), ...aboutLines].join('\n');
  return {
    id,
    occurredAt: at,
    precision: at === null ? 'unplaced' : 'approximate',
    kind: 'communication',
    title,
    ...(detail === '' ? {} : { detail }),
    ...(by === '' ? {} : { actor: by }),
    ...(name === '' ? {} : { source: name }),
    keyMoment: false,
    visibility: 'private',
  };
}
