import { isChatAside } from '#shared/import/chats/chatLines.ts';
import { collectChat } from '#shared/import/chats/collectChat.ts';
import {
  atLine,
  type CountedNoun,
  emptyDraft,
  type ImportDraft,
  type LeftOut,
  LINES,
  UNREAD,
} from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { textKind } from '#shared/import/inputKind.ts';
import { withMarkdownMarks } from '#shared/import/markup/markdownMarks.ts';
import { isReadAsDocument } from '#shared/import/parseTimelineInput.ts';
import { parseTimelineText, plainReader } from '#shared/import/parseTimelineText.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { isFrameOfMatter } from '#shared/import/reading/frontMatter.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import { readZoneStatement, saysMoreThanZone } from '#shared/import/reading/zones/readZoneStatement.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';
import {
  unusedAddresses,
  withAddresses,
  withAddressesInline,
} from '#shared/import/sections/keptAddresses.ts';
import { isOtherHeading, otherRows } from '#shared/import/sections/leftOutLines.ts';
import { saysMoreThanDay } from '#shared/import/sections/moreThanDay.ts';
import { oneIncidentOf } from '#shared/import/sections/severalIncidents.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** A whole document in Markdown: its timeline and its other sections. */
export const DOCUMENT: ImportForm = {
  sniff: ({ text, json }) =>
    text !== null && json === undefined && isReadAsDocument(withMarkdownMarks(text), 'auto') ? 0.5 : 0,
  read: ({ text }, context) => {
    const written = text ?? '';
    const read = withMarkdownMarks(written);
    const draft = oneIncidentOf(read, context, (one) => documentDraft(one, context));
    // The preview shows what somebody wrote.
    return read === written ? draft : { ...draft, source: written.split(/\r\n|\n|\r/) };
  },
};

/** Lines that begin with a time, tables of them, and posts that were copied from a chat. */
export const TEXT: ImportForm = {
  sniff: ({ text }) => (text === null ? 0 : 0.1),
  read: ({ text }, context) => textDraft(text ?? '', context),
};

/** The draft of a text in which only events are looked for. */
export function textDraft(text: string, context: ImportContext): ImportDraft {
  const written = withAddressesInline(text);
  const { events, notUnderstood, warnings, structureLines, timeZone } = parseTimelineText(written, context);
  const lines = scanLines(written);
  const toPlain = plainReader(lines);
  const structure = new Set(structureLines);
  const rows = otherRows(lines);
  const form = formOf(text);
  const isAside = (words: string) => form.form === 'chat' && isChatAside(words);
  const leftOut: readonly LeftOut[] = [
    ...notUnderstood.map(({ line, text: words }) => ({
      lines: atLine(line),
      text: words,
      reason: isAside(words) ? ASIDE : UNREAD,
    })),
    ...unusedAddresses(text),
    ...lines
      .filter(
        (line) => structure.has(line.number) && (rows.has(line.number) || saysMoreThanFrame(line, toPlain)),
      )
      .map(({ number, kind, content }) => ({
        lines: atLine(number),
        text: content,
        reason: kind === 'heading' ? HEADING : UNREAD,
      })),
  ];
  const said = new Set(leftOut.map(({ lines: { from } }) => from));
  return {
    ...emptyDraft({ ...form, unit: LINES, source: text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/) }),
    events: withAddresses(events, lines),
    warnings,
    structureLines: structureLines.filter((line) => !said.has(line)),
    timeZone,
    leftOut: leftOut.toSorted((a, b) => a.lines.from - b.lines.from),
  };
}

const ASIDE: CountedNoun = { one: 'reaction or note of the chat', many: 'reactions and notes of the chat' };
const HEADING: CountedNoun = { one: 'heading', many: 'headings' };

/** Lines of a timeline make nothing of headings, nor of what front matter says besides the day. */
function saysMoreThanFrame(line: ScannedLine, toPlain: (text: string) => string): boolean {
  if (line.kind === 'front-matter') return !isFrameOfMatter(line.raw);
  if (line.kind === 'heading') return isOtherHeading(line, toPlain);
  const words = line.kind === 'text' || line.kind === 'quote' ? toPlain(line.content) : '';
  return (
    saysMoreThanDay(line, toPlain, false) || (readZoneStatement(words) !== null && saysMoreThanZone(words))
  );
}

function formOf(text: string): Pick<ImportDraft, 'form' | 'is'> {
  const lines = scanLines(text);
  if (collectChat(lines, plainReader(lines)) !== null)
    return { form: 'chat', is: 'Posts copied from a chat' };
  const kind = textKind(text);
  if (kind !== 'plain text') return { form: 'text', is: capitalised(kind) };
  return { form: 'lines', is: isSpoken(text) ? 'Lines of a chat' : 'Lines of text' };
}

/** A clock and who said it: `[14:20] @sam: …`, `14:20 <sam> …`. */
const SAID = /^\s*\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+(?:@[\p{L}\p{N}._-]+:|<[^<>\n]{1,40}>)\s/u;

/** Whether most lines say who spoke, though no known chat writes them so. */
function isSpoken(text: string): boolean {
  const written = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const said = written.filter((line) => SAID.test(line)).length;
  return said > 1 && said * 2 >= written.length;
}
