import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { bareSection } from '#shared/import/reading/sectionTargets.ts';
import { KIND_OF_DOCUMENT } from '#shared/text/incidentTitle.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';

/** The first line of plain text without any heading, where it stands alone and is no sentence. */
export function plainTitle(lines: readonly ScannedLine[]): string | null {
  const at = lines.findIndex(({ kind }) => kind !== 'blank' && kind !== 'comment');
  const [first, next] = [lines[at], lines[at + 1]];
  if (first?.kind !== 'text') return null;
  const isAlone = next === undefined || next.kind === 'blank' || isFact(next) || isDayLine(next);
  if (!isAlone && !(KIND_OF_DOCUMENT.test(first.content.trim()) && next.kind === 'text')) return null;
  if (lines.some(({ kind, level }) => kind === 'heading' && level < 7)) return null;
  const second = lines.slice(at + 1).find(({ kind }) => kind !== 'blank');
  // “Postmortem report” says what the document is, and the next line what it is about.
  const isNamedBelow = KIND_OF_DOCUMENT.test(first.content.trim()) && second?.kind === 'text';
  const below = isNamedBelow ? plainTitle(lines.slice(lines.indexOf(second))) : null;
  if (below !== null) return below;
  // A short first line may end as a sentence does: `Mail is down.`
  const text = first.content.trim().replace(/^((?:\S+\s){0,7}\S+)\.$/, '$1');
  const [kind = '', ...words] = text.split(/[:：]\s/);
  const isNamed = words.length === 0 || (words.length === 1 && KIND_OF_DOCUMENT.test(kind));
  // `After action report – generator failure` says what it is first.
  const isOfKind = KIND_OF_DOCUMENT.test(text.split(/\s[–—-]\s/)[0] ?? '') && /\s[–—-]\s/.test(text);
  const isName =
    text.length <= 100 && isNamed && !/[.!?:;,]$/.test(text) && (isOfKind || bareSection(text) === null);
  return isName && readEntryHead(text, 'text') === null ? first.content.trim() : null;
}

/** `Saturday 24 October 2026` right below a title. */
function isDayLine({ kind, content }: ScannedLine): boolean {
  const date = kind === 'text' ? readWrittenDate(content.trim()) : null;
  return date !== null && date.length === content.trim().length;
}

/** `Author: Ada` right below a title; the next line of a paragraph is none. */
function isFact({ kind, content }: ScannedLine): boolean {
  return kind === 'text' && /^\W{0,2}\p{Lu}[\p{L} ]{2,30}\W{0,2}[:：]\W{0,3}\S.{0,100}$/u.test(content);
}
