import type { ImportDraft, LeftOut } from '#shared/import/draft/importDraft.ts';
import { atLine } from '#shared/import/draft/importDraft.ts';
import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { LINKED, linksBeside, NO_ADDRESS } from '#shared/import/reading/inline/linkedAddresses.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';

/** `[words][label]`, `[label][]` and `[label]`, of a picture as well. */
const REFERENCE = /(!?)\[([^[\]\n]{1,300})\](?:\[([^[\]\n]{0,200})\])?(?![([:])/g;
const DEFINITION = /^\s{0,3}\[(?!\^)([^\]\n]{1,300})\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/;

/** Where a document defines addresses below its text, each stands beside the words that refer to it, in the same lines. */
export function withAddressesInline(text: string): string {
  if (!/^\s{0,3}\[[^\]\n]+\]:\s*\S/m.test(text)) return text;
  const lines = scanLines(text);
  const addresses = new Map(definitions(lines).map(({ label, address }) => [label, address]));
  if (addresses.size === 0) return text;
  const referred = (line: string) =>
    line.replace(REFERENCE, (whole: string, mark: string, words: string, label: string | undefined) => {
      const address = addresses.get(labelOf(label === undefined || label === '' ? words : label));
      return address === undefined ? whole : `${mark}[${words}](${address})`;
    });
  const ends = text.match(/\r\n|\n|\r/g) ?? [];
  return lines
    .map(({ kind, raw }, index) => `${WITH_LINKS.has(kind) ? referred(raw) : raw}${ends[index] ?? ''}`)
    .join('');
}

const WITH_LINKS: ReadonlySet<ScannedLine['kind']> = new Set([
  'text',
  'item',
  'heading',
  'table-row',
  'quote',
]);

/** Addresses that are defined in a document and that nothing in it refers to. */
export function unusedAddresses(text: string): readonly LeftOut[] {
  const lines = scanLines(text);
  const used = new Set(
    lines
      .filter(({ kind }) => WITH_LINKS.has(kind))
      .flatMap(({ raw }) => [...raw.matchAll(REFERENCE)])
      .map(([, , words = '', label = '']) => labelOf(label === '' ? words : label)),
  );
  return definitions(lines)
    .filter(({ label }) => !used.has(label))
    .map(({ line }) => ({
      lines: atLine(line.number),
      text: line.raw.trim(),
      reason: { one: 'address that nothing refers to', many: 'addresses that nothing refers to' },
    }));
}

/** Links and pictures in the title of a document, which is plain text. */
export function addressesInTitle(
  title: ImportDraft['title'],
  lines: readonly ScannedLine[],
): readonly LeftOut[] {
  if (title === null) return [];
  const { from, to } = title.lines;
  return linksBeside(lines.slice(from - 1, to), title.value).map((text) => ({
    lines: title.lines,
    text,
    reason: { one: 'address in the title', many: 'addresses in the title' },
  }));
}

function definitions(lines: readonly ScannedLine[]) {
  return lines.flatMap((line) => {
    const [, label, address] = line.kind === 'definition' ? (DEFINITION.exec(line.raw) ?? []) : [];
    return label === undefined || address === undefined ? [] : [{ label: labelOf(label), address, line }];
  });
}

function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Events with the addresses of the links and pictures in their lines: below their words, where these do not say them. */
export function withAddresses<E extends ParsedEvent>(
  events: readonly E[],
  lines: readonly ScannedLine[],
): readonly E[] {
  if (!lines.some(({ raw }) => raw.includes(']('))) return events;
  return events.map((event) => {
    const { from, to } = event.sourceLines;
    const said = [event.title, event.detail ?? '', event.source ?? ''].join('\n');
    const added = linksBeside(lines.slice(from - 1, to), said);
    if (added.length === 0) return event;
    const detail = [event.detail ?? '', ...added].filter((text) => text !== '').join('\n');
    return { ...event, detail };
  });
}

/** Markdown in which the address of each link stands behind its words, so that it stays when the marks are taken away. */
export function withAddressesBehind(markdown: string): string {
  if (!markdown.includes('](')) return markdown;
  return markdown.replace(LINKED, (whole: string, words: string, address: string) =>
    NO_ADDRESS.test(address) || words.includes(address) || !/^https?:/i.test(address)
      ? whole
      : words.trim() === ''
        ? address
        : `${words} (${address})`,
  );
}
