import type { OpenEntry } from '#shared/import/reading/openEntry.ts';
import { readStatement } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { TimelineDraft } from '#shared/import/reading/timelineDraft.ts';
import { isChatSpeaking } from '#shared/names/chatSpeaking.ts';
import { type EntryHead, readEntryHead } from '#shared/time/readEntryHead.ts';

/** A longer line was broken to fit a width, and the time at the start of the next is in mid-sentence. */
const SHORT_LINE = 60;

/** A line of plain text begins an entry, goes on with one, or belongs to a paragraph of its own. */
export function draftText(draft: TimelineDraft, line: ScannedLine): void {
  const head = textHead(draft, line);
  const open = draft.open();
  if (head !== null && begins(draft, head, line)) draft.start(line, head, 'text');
  // It belongs to nobody's words, and those go on below it.
  else if (open !== null && !open.isDay && isChatSpeaking(line.raw)) draft.misread(line);
  else if (open !== null && continues(draft, open, line)) draft.attach(line);
  else {
    // Not flushed before: a paragraph of several lines comes here line by line.
    if (open !== null) draft.close();
    draft.holdBack(line);
  }
}

function begins(draft: TimelineDraft, head: EntryHead, line: ScannedLine): boolean {
  const open = draft.open();
  const above = open === null ? draft.heldBack() : (open.body.at(-1) ?? open.line);
  const isFirst = above === null || above.kind === 'blank';
  if (open?.carrier === 'item' && line.indent > open.line.indent && !open.isDay) return false;
  if (isFirst || open?.isDay === true) return true;
  if (open?.carrier === 'item' && head.time.clock === null) return false;
  // No sentence is broken in front of `+5m`.
  if (head.time.step !== null) return true;
  return head.isMarked || head.shape === open?.shape || above.raw.trim().length < SHORT_LINE;
}

function continues(draft: TimelineDraft, open: OpenEntry, line: ScannedLine): boolean {
  if (!open.hasGap) return true;
  if (open.carrier === 'item') return line.indent > open.line.indent;
  return readStatement(draft.toPlain(line.content)) === null;
}

function textHead({ toPlain, mayBegin }: TimelineDraft, line: ScannedLine): EntryHead | null {
  const head = readEntryHead(toPlain(line.raw.trim()), 'text') ?? boldDay(line, toPlain);
  return head !== null && mayBegin(head) ? head : null;
}

/** `**April 5th, 2023** The team answers.`: what is bold ends where a dash would stand. */
function boldDay(line: ScannedLine, toPlain: (text: string) => string): EntryHead | null {
  const [, bold = '', rest = ''] = /^\*\*([^*]{4,60})\*\*\s*(.+)$/.exec(line.raw.trim()) ?? [];
  const head = bold === '' ? null : readEntryHead(toPlain(bold).replace(/[.:]$/, ''), 'heading');
  return head?.rest === '' ? { ...head, rest: toPlain(rest).trim(), isMarked: true } : null;
}
