import { atLine, type LeftOut } from '#shared/import/draft/importDraft.ts';
import { plainInline } from '#shared/import/reading/inline/plainInline.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import { isOwnNote, type OwnDetail } from '#shared/import/sections/ownNotes.ts';
import { ownFacts } from '#shared/import/sections/ownStart.ts';

/** A document that Debrief wrote, in two layers: what its events say below their titles, and everything else. */
export interface OwnDetails {
  /** The document with as many lines as before; what an event says is blank, so that nothing in it is read as something else. */
  readonly text: string;
  /** By the number of the first line of each event. Empty in documents of others. */
  readonly details: ReadonlyMap<number, OwnDetail>;
  /** The pictures and files below events, which no text brings along. */
  readonly evidence: readonly LeftOut[];
}

const STAYS = {
  one: 'picture or file that stays with the document',
  many: 'pictures and files that stay with the document',
};
/** As `pictureNodes` writes them below the last line of an event. */
const EVIDENCE = /^(?:!\[.*\]\(\S*\)\\?$|(?:Picture|File) missing: |Attached: .*(?:\(.+\)|Text|CSV|PDF)$)/;
/** An address as the export writes it among words; behind it nothing that would become a part of it. */
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]+)>(?=[\s,.;:!?)]|$)/g;
/** A heading of a detail stands two levels deeper in the document, below that of the timeline. */
const DEEPER = /^##(?=#{1,4} )/;

/**
 * Takes what the events of an own document say out of it: a heading, a list of times or a fence in the detail of an
 * event is a part of that event, and no other reader of the document may come by it.
 */
export function ownDetails(text: string): OwnDetails {
  const lines = scanLines(text);
  const blocks = eventBlocks(lines);
  const noted = blocks.filter(({ note }) => note !== null).length;
  if (ownFacts(lines) === undefined && (noted === 0 || noted * 2 < blocks.length))
    return { text, details: new Map(), evidence: [] };
  const raws = lines.map(({ raw }) => raw);
  for (const { head, body } of blocks) {
    for (const { number } of body) raws[number - 1] = '';
    raws[head.number - 1] = withoutBreak(head.raw);
  }
  return {
    text: raws.join('\n'),
    details: new Map(blocks.map((block) => [block.head.number, detailOf(block)])),
    evidence: blocks.flatMap(({ evidence }) => leftOut(evidence)),
  };
}

interface EventBlock {
  readonly head: ScannedLine;
  /** All lines below it that are indented. */
  readonly body: readonly ScannedLine[];
  readonly detail: readonly ScannedLine[];
  /** The last line of an event: milestones, kind, who, source. */
  readonly note: ScannedLine | null;
  readonly evidence: readonly ScannedLine[];
}

/** The items at the margin of the timeline, each with the lines below it that are indented. */
function eventBlocks(lines: readonly ScannedLine[]): readonly EventBlock[] {
  const start = lines.findIndex(isTimeline);
  if (start === -1) return [];
  const end = lines.findIndex(
    ({ kind, level, indent }, index) => index > start && kind === 'heading' && level <= 2 && indent === 0,
  );
  const section = lines.slice(start + 1, end === -1 ? undefined : end);
  return section.flatMap((head, index) => {
    if (!/^- \S/.test(head.raw)) return [];
    const below = section.slice(index + 1);
    const after = below.findIndex(({ raw, indent }) => raw.trim() !== '' && indent < 2);
    return [divided(head, below.slice(0, after === -1 ? undefined : after))];
  });
}

function isTimeline({ kind, level, content }: ScannedLine): boolean {
  return kind === 'heading' && level <= 2 && /^(?:\d+\. )?Timeline\b/.test(content);
}

function divided(head: ScannedLine, below: readonly ScannedLine[]): EventBlock {
  const body = withoutGap(below);
  const evidence: ScannedLine[] = [];
  let rest = body;
  for (
    let at = lastParagraph(rest);
    at > 0 && EVIDENCE.test(rest[at]?.content ?? '');
    at = lastParagraph(rest)
  ) {
    evidence.unshift(...rest.slice(at));
    rest = withoutGap(rest.slice(0, at));
  }
  const last = rest.at(-1);
  const note =
    last !== undefined && last.kind !== 'fence' && isOwnNote(plainInline(last.content)) ? last : null;
  return { head, body, detail: note === null ? rest : rest.slice(0, -1), note, evidence };
}

/** Where the last paragraph begins. */
function lastParagraph(lines: readonly ScannedLine[]): number {
  return lines.findLastIndex(({ kind }) => kind === 'blank') + 1;
}

function withoutGap(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  return lines.slice(0, lines.findLastIndex(({ kind }) => kind !== 'blank') + 1);
}

function detailOf({ head, detail, note, evidence }: EventBlock): OwnDetail {
  const last = note ?? detail.at(-1) ?? head;
  return {
    detail: markdownOf(detail),
    note: note === null ? null : plainInline(note.content),
    to: evidence.at(-1)?.number ?? last.number,
  };
}

/** The lines as the detail of an event: without the indentation of their item, a broken line as a line. */
function markdownOf(lines: readonly ScannedLine[]): string {
  return lines
    .map(({ kind, raw }) => {
      const line = raw.replace(/^ {0,2}/, '');
      if (kind === 'fence') return line;
      return withoutBreak(line).replace(ADDRESS, '$1').replace(DEEPER, '');
    })
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}

function withoutBreak(line: string): string {
  return line.replace(/(?<!\\)\\$/, '').replace(/ {2,}$/, '');
}

function leftOut(lines: readonly ScannedLine[]): readonly LeftOut[] {
  return lines
    .filter(({ content }) => EVIDENCE.test(content))
    .map(({ number, content }) => ({ lines: atLine(number), text: content, reason: STAYS }));
}
