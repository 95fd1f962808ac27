import fc from 'fast-check';
import { addCause, editCause, moveCause, removeCause } from '#shared/domain/causes/causeEdits.ts';
import { canLinkCause, linkCause } from '#shared/domain/causes/causeLinks.ts';
import { ACTION_STATUSES } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { type Incident, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { ITEM_LISTS } from '#shared/domain/incident/listItem.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { moveItemTo, removeItem, updateItem } from '#shared/domain/incident/orderedItems.ts';
import { editEvent, removeEvent, setMilestone } from '#shared/domain/timeline/eventEdits.ts';
import { shifted, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** One edit as a person might make it: which, and where, as numbers that fit any incident. */
export interface RandomEdit {
  readonly kind: number;
  readonly at: number;
  readonly to: number;
  /** A word that nobody else writes, for new texts and ids. */
  readonly word: string;
}

/** Edits of one person, whose new words and ids begin with the name. */
export function randomEdits(name: string, maxLength = 12): fc.Arbitrary<readonly RandomEdit[]> {
  const numbers = fc.record({ kind: fc.nat(), at: fc.nat({ max: 999 }), to: fc.nat({ max: 999 }) });
  return fc
    .array(numbers, { maxLength })
    .map((all) => all.map((edit, index) => ({ ...edit, word: `${name}${index}` })));
}

/** The incident after the edits, one after the other; each moves the time of the last edit on. */
export function withEdits(incident: Incident, edits: readonly RandomEdit[]): Incident {
  return edits.reduce((current, edit) => {
    const edited = (EDITS[edit.kind % EDITS.length] ?? unchanged)(current, edit);
    return { ...edited, updatedAt: shifted(current.updatedAt, 1000 * (1 + (edit.at % 60))) };
  }, incident);
}

type Edit = (incident: Incident, edit: RandomEdit) => Incident;

const unchanged: Edit = (incident) => incident;

const EDITS: readonly Edit[] = [
  (incident, edit) => ({ ...incident, summary: withWord(incident.summary, edit) }),
  (incident, edit) => ({ ...incident, rootCause: withoutWord(incident.rootCause, edit) }),
  (incident, edit) => ({ ...incident, failure: withWord(incident.failure, edit) }),
  (incident, { at }) => ({ ...incident, severity: chosen(SEVERITIES, at) ?? incident.severity }),
  (incident, { word }) => ({ ...incident, tags: [...incident.tags, word] }),
  (incident, { at }) => ({ ...incident, tags: incident.tags.toSpliced(at % (incident.tags.length + 1), 1) }),
  addEvent,
  addEvent,
  (incident, edit) =>
    onEvent(incident, edit, ({ id, title }) =>
      editEvent(incident, { id, patch: { title: withWord(title, edit) } }),
    ),
  (incident, edit) =>
    onEvent(incident, edit, ({ id }) =>
      editEvent(incident, { id, patch: { occurredAt: timeOf(edit), precision: 'approximate' } }),
    ),
  (incident, edit) =>
    onEvent(incident, edit, ({ id }) =>
      editEvent(incident, { id, patch: { occurredAt: null, precision: 'unplaced' } }),
    ),
  (incident, edit) => onEvent(incident, edit, ({ id }) => removeEvent(incident, id)),
  (incident, edit) =>
    onEvent(incident, edit, ({ id }) =>
      setMilestone(incident, { name: chosen(MILESTONE_NAMES, edit.to) ?? 'detected', eventId: id }),
    ),
  addAnswer,
  addAnswer,
  (incident, edit) =>
    onCause(incident, edit, ({ id, answer }) =>
      editCause(incident, { id, patch: { answer: withWord(answer, edit) } }),
    ),
  (incident, edit) =>
    onCause(incident, edit, ({ id }) =>
      moveCause(incident, { id, parentId: chosen(incident.causes, edit.to)?.id ?? null, after: null }),
    ),
  (incident, edit) => onCause(incident, edit, ({ id }) => removeCause(incident, id)),
  (incident, edit) =>
    onCause(incident, edit, ({ id }) => {
      const explained = chosen(incident.causes, edit.to)?.id;
      const canLink = explained !== undefined && canLinkCause(incident.causes, id, explained);
      return canLink ? linkCause(incident, { id, explained }) : incident;
    }),
  (incident, edit) =>
    onCause(incident, edit, ({ id, evidence }) => {
      const event = chosen(incident.timeline, edit.to)?.id;
      if (event === undefined || evidence.includes(event)) return incident;
      return editCause(incident, { id, patch: { evidence: [...evidence, event] } });
    }),
  (incident, { word }) => {
    const action = {
      id: toId<Incident['actions'][number]['id']>(word),
      title: `Limit ${word}`,
      priority: 'P1',
      type: 'prevent',
      status: 'open',
    } as const;
    return {
      ...incident,
      actions: [...incident.actions, { ...action, causeIds: [], visibility: 'internal' }],
    };
  },
  (incident, { at, to }) => {
    const id = chosen(incident.actions, at)?.id ?? toId('none');
    const status = chosen(ACTION_STATUSES, to) ?? 'open';
    return { ...incident, actions: updateItem(incident.actions, id, (action) => ({ ...action, status })) };
  },
  (incident, { at, to, word }) => {
    const list = chosen(ITEM_LISTS, at) ?? 'lessons';
    const item = {
      id: toId<(typeof incident)['lessons'][number]['id']>(word),
      text: `Learnt ${word}`,
      visibility: 'internal',
    } as const;
    return { ...incident, [list]: incident[list].toSpliced(to % (incident[list].length + 1), 0, item) };
  },
  (incident, { at, to }) => {
    const list = chosen(ITEM_LISTS, at) ?? 'lessons';
    const id = chosen(incident[list], to)?.id ?? toId('none');
    return { ...incident, [list]: moveItemTo(incident[list], id, to % 7) };
  },
  (incident, { at, to }) => {
    const list = chosen(ITEM_LISTS, at) ?? 'lessons';
    return {
      ...incident,
      [list]: removeItem(incident[list], chosen(incident[list], to)?.id ?? toId('none')),
    };
  },
  (incident, edit) => ({
    ...incident,
    meeting: {
      ...incident.meeting,
      log: [...incident.meeting.log, { at: timeOf(edit), action: edit.to % 2 === 0 ? 'pause' : 'resume' }],
    },
  }),
  (incident, { at, word }) => ({
    ...incident,
    publication: {
      ...incident.publication,
      aliases: [...incident.publication.aliases, { name: `Name ${word}`, alias: `Role ${at}` }],
    },
  }),
];

function addEvent(incident: Incident, edit: RandomEdit): Incident {
  const event = {
    id: toId<Incident['timeline'][number]['id']>(edit.word),
    occurredAt: timeOf(edit),
    precision: 'exact',
    kind: 'signal',
    title: `Alert ${edit.word} fires`,
    keyMoment: false,
    visibility: 'internal',
  } as const;
  return {
    ...incident,
    timeline: incident.timeline.toSpliced(edit.to % (incident.timeline.length + 1), 0, event),
  };
}

function addAnswer(incident: Incident, { at, to, word }: RandomEdit): Incident {
  const parentId = to % 5 === 0 ? null : (chosen(incident.causes, at)?.id ?? null);
  const cause: CauseNode = {
    id: toId(word),
    parentId,
    question: 'Why was that not limited?',
    answer: `Nobody asked for ${word}`,
    evidence: [],
    confidence: 'possible',
    kind: 'occurrence',
  };
  return addCause(incident, { cause });
}

function onEvent(
  incident: Incident,
  { at }: RandomEdit,
  edit: (event: Incident['timeline'][number]) => Incident,
) {
  const event = chosen(incident.timeline, at);
  return event === undefined ? incident : edit(event);
}

function onCause(incident: Incident, { at }: RandomEdit, edit: (cause: CauseNode) => Incident) {
  const cause = chosen(incident.causes, at);
  return cause === undefined ? incident : edit(cause);
}

function chosen<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

/** In the place of another word, or beside it. */
function withWord(text: string, { at, to, word }: RandomEdit): string {
  const words = text.split(' ');
  return words.toSpliced(at % words.length, to % 2, word).join(' ');
}

function withoutWord(text: string, { at }: RandomEdit): string {
  const words = text.split(' ');
  return words.toSpliced(at % words.length, 1).join(' ');
}

function timeOf({ at, to }: RandomEdit): Timestamp {
  return timestampAt(Date.UTC(2026, 2, 10, 14, 0) + (at * 1000 + to) * 1000);
}
