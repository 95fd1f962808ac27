import { vagueHead } from '#shared/import/reading/elapsed/vagueTime.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { type TimelineDraft, UNTIMED } from '#shared/import/reading/timelineDraft.ts';
import { type EntryHead, readEntryHead } from '#shared/time/readEntryHead.ts';
import { NOTHING_WRITTEN, type WrittenTime } from '#shared/time/writtenTime.ts';

/**
 * An item of a list is an entry when it begins with a time. Inside another entry's item it is one only
 * when its time is written in the same way; else its time is part of that entry's words.
 */
export function draftItem(draft: TimelineDraft, line: ScannedLine): void {
  draft.flush();
  const head = itemHead(draft, line);
  const open = draft.open();
  const isNested = open?.carrier === 'item' && line.indent > open.line.indent;
  const isPart = isNested && !open.isDay && open.rest !== '' && head?.shape !== open.shape;
  if (head !== null && !isPart) draft.start(line, head, 'item');
  else if (open !== null && (isNested || open.isDay || open.carrier === 'text')) draft.attach(line);
  else {
    const above = open?.carrier === 'item' ? open.line : null;
    draft.close();
    const text = draft.toPlain(line.content);
    if (draft.takeStatement(text, line)) draft.structure(line);
    else if (draft.isTimeline && above !== null && above.indent === line.indent)
      draft.start(line, { time: NO_TIME, rest: text.trim(), isMarked: true, shape: UNTIMED }, 'item');
    else draft.misread(line);
  }
}

/** Of an item among the entries of a timeline that says no time, not even in words. */
const NO_TIME: WrittenTime = { ...NOTHING_WRITTEN, clock: { kind: 'unknown' } };

/** `19. April, 11:00` begins with a date, not with the number of an item. */
function itemHead({ toPlain, mayBegin, hasEntry }: TimelineDraft, line: ScannedLine): EntryHead | null {
  const whole = /^\s*\d/.test(line.raw) ? readEntryHead(toPlain(line.raw.trim()), 'text') : null;
  const isDated = whole !== null && whole.time.date !== null;
  const text = toPlain(line.content);
  const head = isDated ? whole : (readEntryHead(text, 'item') ?? (hasEntry() ? vagueHead(text) : null));
  return head !== null && mayBegin(head) ? head : null;
}
