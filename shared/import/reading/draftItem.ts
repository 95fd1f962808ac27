import { vagueHead } from '#shared/import/reading/elapsed/vagueTime.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { TimelineDraft } from '#shared/import/reading/timelineDraft.ts';
import { type EntryHead, readEntryHead } from '#shared/time/readEntryHead.ts';

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
    draft.close();
    if (draft.takeStatement(draft.toPlain(line.content), line)) draft.structure(line);
    else draft.misread(line);
  }
}

/** `19. April, 11:00` begins with a date, not with the number of an item. */
function itemHead({ toPlain, mayBegin, hasEntry }: TimelineDraft, line: ScannedLine): EntryHead | null {
  const whole = /^\s*\d/.test(line.raw) ? readEntryHead(toPlain(line.raw.trim()), 'text') : null;
  const isDated = whole !== null && whole.time.date !== null;
  const text = toPlain(line.content);
  const head = isDated ? whole : (readEntryHead(text, 'item') ?? (hasEntry() ? vagueHead(text) : null));
  return head !== null && mayBegin(head) ? head : null;
}
