import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import type { DraftEvent } from '#shared/import/draft/importDraft.ts';
import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { EVENT_KIND_WORDS, MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

const KINDS = new Map(EVENT_KINDS.map((kind) => [EVENT_KIND_WORDS[kind], kind]));
const MILESTONES = new Map(MILESTONE_NAMES.map((name) => [MILESTONE_WORDS[name].mark, name]));

/**
 * The events of a document that Debrief wrote, with what the last line of each says: `Signal · Night clerk · source:
 * Panel · marks: impact starts`. Events of other documents stay as they are.
 */
export function withOwnNotes(events: readonly ParsedEvent[]): readonly DraftEvent[] {
  const noted = events.filter((event) => notesOf(event) !== null).length;
  if (noted * 2 < events.length) return events;
  return events.map((event) => {
    const notes = notesOf(event);
    if (notes === null) return event;
    const { detail: _all, actor: _who, ...rest } = event;
    const { kind, actor, source, milestones, detail } = notes;
    return {
      ...rest,
      kind,
      ...(detail === '' ? {} : { detail }),
      ...(actor === null ? {} : { actor }),
      ...(source === null ? {} : { source }),
      ...(milestones.length === 0 ? {} : { milestones }),
    };
  });
}

function notesOf({ detail = '' }: ParsedEvent) {
  const lines = detail.split('\n');
  const [word = '', ...parts] = (lines.at(-1) ?? '').split(' · ');
  const kind = KINDS.get(word);
  if (kind === undefined) return null;
  const after = (start: string) => parts.find((part) => part.startsWith(start))?.slice(start.length) ?? null;
  const marks = after('marks: ')?.split(', ') ?? [];
  return {
    kind,
    actor: parts.find((part) => !/^(?:source|marks): |^known \d/.test(part)) ?? null,
    source: after('source: '),
    milestones: marks.flatMap((mark) => MILESTONES.get(mark) ?? []),
    detail: lines.slice(0, -1).join('\n').trim(),
  };
}
