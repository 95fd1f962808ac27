import { isNumberedName, isOtherLabel } from '#shared/import/findTimelineSections.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import {
  bareSection,
  isHorizon,
  type SectionTarget,
  sectionTarget,
  wordsBehindName,
} from '#shared/import/reading/sectionTargets.ts';
import { shortLabel } from '#shared/import/sections/labelledLessons.ts';
import { soleTitle } from '#shared/import/titles/soleTitle.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** A part of a document under a name: a heading, a label in bold, or the item of an outline. */
export interface DocumentSection {
  /** As written, without marks. */
  readonly name: string;
  /** Null for a name that is none of the usual ones, and for what stands before the first section. */
  readonly target: SectionTarget | null;
  /** The line of its name; null for what stands before the first section. */
  readonly head: ScannedLine | null;
  /** What stands behind its name in the same line, with its marks; empty when nothing does. */
  readonly inline: string;
  /** What stands below, as far as no other section begins. Headings in it are parts of it. */
  readonly body: readonly ScannedLine[];
}

interface OpenSection {
  readonly name: string;
  readonly target: SectionTarget | null;
  readonly head: ScannedLine | null;
  readonly inline: string;
  /** 0 before the first; 1 to 6 as headings, 7 for a bold line, 8 for a label, 9 for an item of an outline. */
  readonly level: number;
  readonly body: ScannedLine[];
}

/** `**Name**: words`, `**Name:** words`, and the same in underscores. */
const BOLD_LABEL = /^(?:\*\*|__)\s?([^*_:：]{2,60}?)\s?(?:[:：]\s?(?:\*\*|__)|(?:\*\*|__)\s?[:：])\s*(.*)$/;
const BOLD_ALONE = /^(?:\*\*|__)\s?([^*_:]{2,60}?)\s?(?:\*\*|__)$/;
/** `**Timeline** (all times UTC)` */
const BOLD_WITH_REMARK = /^(?:\*\*|__)\s?([^*_:]{2,60}?)\s?(?:\*\*|__)\s+(\([^()]{1,80}\))$/;
const ITALIC_ALONE = /^[*_]([^*_]{3,60}?)[*_]:?$/;
/** `*Author: Ada · Date: 3 March*` */
const ITALIC_FACT = /^[*_]([^*_]{5,200}?)[*_]$/;
const PLAIN_LABEL = /^(TL;?DR|\p{L}[\p{L} /()'-]{1,40})(?::(?=\s|$)|：)\s*(.*)$/u;

/** Divides a document into its sections, in their order; every line is the head of one or in its body. */
export function documentSections(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly DocumentSection[] {
  const first: OpenSection = { name: '', target: null, head: null, inline: '', level: 0, body: [] };
  const sections: OpenSection[] = [first];
  const title = soleTitle(lines, toPlain);
  for (const [index, line] of lines.entries()) {
    const open = sections.at(-1) ?? first;
    const below = lines.slice(index + 1, index + 4).find(({ kind }) => kind !== 'blank');
    const next =
      line === title
        ? null
        : sectionAt(line, open, { toPlain, isParent: (below?.indent ?? 0) > line.indent });
    if (next === null) open.body.push(line);
    else sections.push(next);
  }
  return sections;
}

function sectionAt(
  line: ScannedLine,
  open: OpenSection,
  { toPlain, isParent }: { readonly toPlain: (text: string) => string; readonly isParent: boolean },
): OpenSection | null {
  if (line.kind === 'heading') return headingSection(line, open, toPlain);
  if (line.kind === 'item') return itemSection(line, open, { toPlain, isParent });
  // Facts below the title can stand in a quotation: `> **TL;DR:** the flag was wrong`.
  if (line.kind === 'quote' && (open.target === null || open.level === 8)) {
    const text = line.content.replace(/^(?:>\s?)+/, '');
    return /[:：]/.test(text)
      ? sectionAt({ ...line, kind: 'text', content: text }, open, { toPlain, isParent })
      : null;
  }
  if (line.kind !== 'text' || line.indent > 3) return null;
  const bold = BOLD_LABEL.exec(line.content);
  if (bold !== null) return labelSection(line, open, toPlain(bold[1] ?? ''), bold[2] ?? '');
  const isAlone = open.body.length === 0 || open.body.at(-1)?.kind === 'blank' || /[:：]$/.test(line.content);
  const bare = isAlone ? bareSection(line.content) : null;
  if (bare !== null) return opened(line, line.content.replace(/[:：]\s*$/, ''), bare, '', 8);
  // `WHAT HAPPENED` in a line of its own tells what the times below do not.
  if (isAlone && /^[^.:,]{8,40}:?$/.test(line.content) && timelineHeading(line.content) === 'weak')
    return opened(line, line.content.replace(/:$/, ''), null, '', 8);
  const slanted = ITALIC_ALONE.exec(line.content)?.[1] ?? '';
  const slantedTarget = slanted === '' ? null : sectionTarget(slanted);
  if (slantedTarget !== null) return opened(line, slanted, slantedTarget, '', 8);
  const plain = PLAIN_LABEL.exec(ITALIC_FACT.exec(line.content)?.[1] ?? line.content);
  const target = plain === null ? null : sectionTarget(plain[1] ?? '');
  if (plain === null || target === null) return null;
  // `Owner: Ada` below the heading of an action says whose it is, and `Action: …` begins one.
  if (open.target === 'actions' && open.level < 7 && (FIELDS.has(target) || target === 'actions'))
    return null;
  if (open.target === 'timeline') {
    const isAfter = open.body.at(-1)?.kind === 'blank' && isOtherLabel(line);
    return isAfter ? opened(line, plain[1] ?? '', target, plain[2] ?? '', 8) : null;
  }
  // In a sentence, `impact: 5 users` tells something of the section that it stands in.
  const isBelow = open.body.at(-1)?.kind === 'text' && open.level < 8;
  return isBelow && open.target !== null ? null : opened(line, plain[1] ?? '', target, plain[2] ?? '', 8);
}

/** Below these, `Well` and `Poorly` are names as well. */
const LESSONS: ReadonlySet<SectionTarget> = new Set<SectionTarget>([
  'lessons',
  'wentWell',
  'wentPoorly',
  'gotLucky',
]);

/** What labels of an action are called as well. */
const FIELDS: ReadonlySet<SectionTarget> = new Set<SectionTarget>(['people', 'date', 'status', 'severity']);

const OWN_CAUSE =
  /^(?:\d[\d.]*\s)?(?:(?:the )?root causes?|(?:grund)?ursachen?|causes? racines?|causa ra[ií]z|根本原因|근본 ?원인)$/i;

function headingSection(
  line: ScannedLine,
  open: OpenSection,
  toPlain: (text: string) => string,
): OpenSection | null {
  const name = toPlain(line.content).trim();
  const target = sectionTarget(name);
  if (readEntryHead(name, 'heading') !== null) return null;
  if (line.level === 7) {
    const short = open.target !== null && LESSONS.has(open.target) ? shortLabel(name) : null;
    const named = short ?? target;
    const isGroupOfActions = open.target === 'actions' && named === 'elsewhere' && isHorizon(name);
    return named === null || isGroupOfActions ? null : opened(line, name, named, '', 7);
  }
  const isInside = open.target !== null && open.level < line.level;
  // A part of a section without a name of its own; in a list of actions it is one, or a group of them, which may be
  // called after what the actions are to better: “Detection”.
  const isGroup = open.target === 'actions' && (target === 'elsewhere' || isHorizon(name));
  // `Short-term actions` beside `Immediate actions` is another group of them.
  const isNextGroup = target === null && open.target === 'actions' && isHorizon(name);
  // `Technical root cause` below the root cause goes on with it; `Root cause` below its analysis says it.
  const isProse = target === 'rootCause' || target === 'summary';
  const isSame = isProse && target === open.target && !OWN_CAUSE.test(name);
  if ((target === null || isGroup || isSame) && isInside) return null;
  return opened(line, name, isNextGroup ? 'actions' : target, textBehind(name, target), line.level);
}

/** `## Root cause: a lock that nobody freed` begins the text below it; a word or two only say which part it is. */
function textBehind(name: string, target: SectionTarget | null): string {
  if (target !== 'rootCause' && target !== 'summary' && target !== 'impact') return '';
  const words = wordsBehindName(name);
  return name.endsWith(words) && /\S\s+\S+\s+\S/.test(words) ? words : '';
}

function labelSection(
  line: ScannedLine,
  open: OpenSection,
  name: string,
  inline: string,
): OpenSection | null {
  const target = sectionTarget(name);
  if (target === null) return open.level === 8 ? opened(line, name, null, inline, 8) : null;
  const isPart =
    open.level < 7 &&
    open.target !== null &&
    // What set it off is told within the causes.
    ((target === 'elsewhere' && open.target === 'rootCause') ||
      open.target === 'actions' ||
      (open.target === 'timeline' && !isOtherLabel(line)));
  return isPart ? null : opened(line, name, target, inline, 8);
}

/** `- **Impact**: words` with nested items below: an outline. Other items end none but their own kind. */
function itemSection(
  line: ScannedLine,
  open: OpenSection,
  { toPlain, isParent }: { readonly toPlain: (text: string) => string; readonly isParent: boolean },
): OpenSection | null {
  const bold =
    BOLD_LABEL.exec(line.content) ?? BOLD_ALONE.exec(line.content) ?? BOLD_WITH_REMARK.exec(line.content);
  const isOutlined = bold === null && isParent && isNumberedName(line.raw, line.content);
  if (isOutlined && (open.level === 0 || open.level === 9 || open.target === null))
    return opened(line, line.content, bareSection(line.content), '', 9);
  const name = bold === null ? '' : toPlain(bold[1] ?? '');
  const target = bold === null ? plainItemTarget(line) : sectionTarget(name);
  // A bold name with items below it is a section wherever it stands, but for actions, which are grouped so.
  const isNamed = bold !== null && target !== null && isParent && open.target !== 'actions';
  const isOutline = open.level === 9 || open.level === 0 || open.target === null || isNamed;
  if (!isOutline || line.indent > outermostIndent(open)) return null;
  if (bold !== null && (target !== null || open.level === 9))
    return opened(line, name, target, bold[2] ?? '', 9);
  const plain = PLAIN_LABEL.exec(line.content);
  return target === null || plain === null ? null : opened(line, plain[1] ?? '', target, plain[2] ?? '', 9);
}

/** Items deeper than this are parts of others. A list may stand up to three spaces in. */
function outermostIndent({ level, head }: OpenSection): number {
  return level === 9 ? (head?.indent ?? 0) : 3;
}

/** `- Date: 2026-06-23` at the top of a document; only what is said in a word or two. */
function plainItemTarget({ content }: ScannedLine): SectionTarget | null {
  const plain = PLAIN_LABEL.exec(content);
  const target = plain === null || (plain[2] ?? '') === '' ? null : sectionTarget(plain[1] ?? '');
  return target === 'date' || target === 'severity' || target === 'status' || target === 'people'
    ? target
    : null;
}

function opened(
  head: ScannedLine,
  name: string,
  target: SectionTarget | null,
  inline: string,
  level: number,
): OpenSection {
  return { name, target, head, inline: inline.trim(), level, body: [] };
}
