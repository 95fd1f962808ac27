import { factIn } from '#shared/import/reading/factLine.ts';
import { matterFields } from '#shared/import/reading/frontMatter.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { bareSection, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { plainTitle } from '#shared/import/titles/plainTitle.ts';
import { soleTitle } from '#shared/import/titles/soleTitle.ts';
import { isKindOfDocument } from '#shared/text/incidentTitle.ts';

type ToPlain = (text: string) => string;
/** Where a document can say what it is called; null where this one does not. */
type Place = (lines: readonly ScannedLine[], toPlain: ToPlain) => string | null;

/**
 * The places of a title, the surest first. A heading above all others counts before a label, and that before the name of the
 * page in its front matter, which is made for a menu. Without these the document begins with its title, or has another heading.
 */
const PLACES: readonly Place[] = [
  (lines, toPlain) => {
    const sole = soleTitle(lines, toPlain);
    return sole === null ? null : toPlain(sole.content).trim();
  },
  (lines, toPlain) => titleHeadings(lines, toPlain).find(({ level }) => level === 1)?.text ?? null,
  labelledTitle,
  titleBelowHeading,
  belowKind,
  (lines) => matterFields(lines).find(({ key }) => key === 'title')?.value ?? null,
  firstLineTitle,
  onlyTop,
  (lines, toPlain) =>
    titleHeadings(lines, toPlain).find(({ text }) => timelineHeading(text) === null)?.text ?? null,
  (lines) => plainTitle(lines),
];

/**
 * What a document is called: the first place that says more than what it is. `# Postmortem`, `# Incident 2026-118` and a
 * heading that a template left, `# Title`, count only where nothing else is said. Plain text; null: it has no title.
 */
export function documentTitle(lines: readonly ScannedLine[], toPlain: ToPlain): string | null {
  let kind: string | null = null;
  for (const place of PLACES) {
    const title = place(lines, toPlain) ?? '';
    if (title === '' || PROMPT.test(title)) continue;
    if (!saysOnlyKind(title)) return title;
    kind ??= title;
  }
  return kind;
}

/** In the place of a title: what a template asks for. */
const PROMPT =
  /^(?:[[<{]?\s?(?:(?:insert |your |incident |postmortem |document |short |descriptive )*(?:title|name)|titel|tittel|titre|título|titolo|tytuł|otsikko|название|件名|タイトル|제목|标题|untitled)(?: here)?\s?[\]>}]?|\[[^[\]]*\]|<[^<>]*>)$/i;

/** `Postmortem 2026-03-10` says what the document is, and of which day. */
function saysOnlyKind(title: string): boolean {
  return isKindOfDocument(
    title.replace(/[\s:,–—-]{0,3}[([]?\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b[)\]]?[\s:,–—-]{0,3}/g, ' ').trim(),
  );
}

interface Heading {
  readonly level: number;
  readonly text: string;
}

function headingsOf(lines: readonly ScannedLine[], toPlain: ToPlain): readonly Heading[] {
  return lines
    .filter(({ kind, level, content }) => kind === 'heading' && level <= 2 && content !== '')
    .map(({ level, content }) => ({
      level,
      text: toPlain(content)
        .replace(/\{#[^{}]*\}\s*$/, '')
        .trim(),
    }));
}

/** The headings of the first two levels that name no section. */
function titleHeadings(lines: readonly ScannedLine[], toPlain: ToPlain): readonly Heading[] {
  return headingsOf(lines, toPlain).filter(
    ({ text }) => sectionTarget(text) === null && timelineHeading(text) !== 'strong',
  );
}

/** The only heading of the first level is a title, although it begins like a section: `# Resolution of 11 November`. */
function onlyTop(lines: readonly ScannedLine[], toPlain: ToPlain): string | null {
  const headings = headingsOf(lines, toPlain);
  const [first, ...others] = headings.filter(({ level }) => level === 1);
  if (first === undefined || others.length > 0 || headings[0] !== first) return null;
  return sectionTarget(first.text) === 'elsewhere' && first.text.split(/\s+/).length > 2 ? first.text : null;
}

/** `**Title:** Wrong prices`, near the beginning. */
function labelledTitle(lines: readonly ScannedLine[], toPlain: ToPlain): string | null {
  const near = lines
    .map((line) => factIn(line, toPlain))
    .filter((text) => text !== '')
    .slice(0, 10);
  const titles = near.flatMap((text) => TITLE_LABEL.exec(text)?.[1] ?? []);
  return titles[0] ?? null;
}

/** What stands below `## Title`: one line, and no list. */
function titleBelowHeading(lines: readonly ScannedLine[], toPlain: ToPlain): string | null {
  const head = lines.findIndex(
    ({ kind, content }) => kind === 'heading' && TITLE_HEADING.test(toPlain(content).trim()),
  );
  if (head === -1) return null;
  const [line, next] = lines.slice(head + 1).filter(({ kind }) => kind !== 'blank');
  if (line?.kind !== 'text' || next?.kind === 'text' || line.content.length > 200) return null;
  // `**Date:** 14 April` is another fact below a heading that nobody filled in.
  return /^(?:\*\*|__)?[^:：]{2,30}[:：]/.test(line.content) ? null : toPlain(line.content).trim();
}

const TITLE_HEADING = /^(?:title|titel|tittel|titre|título|titolo|tytuł|件名|タイトル|제목|标题)$/i;

const TITLE_LABEL =
  /^(?:incident|(?:(?:incident|postmortem) )?(?:title|name|titel|tittel|titre|título|titolo|tytuł|件名|タイトル|제목|标题|障害名|事故名称|故障名称|장애명|vorfall|störung))\s?[:：]\s?(\S.{2,200})$/i;

/**
 * What the line below `# Postmortem` says it is about: a bold line, the only heading of its level, or a line that is no
 * sentence.
 */
function belowKind(lines: readonly ScannedLine[], toPlain: ToPlain): string | null {
  const written = lines.filter(({ kind }) => !FRAMES.has(kind));
  const [head, line, next] = written;
  if (head?.kind !== 'heading' || line === undefined || !saysOnlyKind(toPlain(head.content).trim()))
    return null;
  const text = toPlain(line.content).trim();
  if (text.length > 150 || sectionTarget(text) !== null || timelineHeading(text) !== null) return null;
  if (line.kind === 'heading') {
    const isOnly =
      written.filter(({ kind, level }) => kind === 'heading' && level === line.level).length === 1;
    // Of several, one with nothing below it but facts, in italics or behind labels.
    const end = written.findIndex(
      ({ kind, level }, at) => at > 1 && kind === 'heading' && level <= line.level,
    );
    const isHead = end > 1 && written.slice(2, end).every(({ content }) => FACT.test(content));
    return isOnly || isHead || line.level === 7 ? text : null;
  }
  const isAlone = line.kind === 'text' && lines[line.number]?.kind !== 'text' && next !== undefined;
  return isAlone &&
    bareSection(text) === null &&
    !/[.!?:;,]$|^[^:：]{2,30}[:：]\s/.test(text) &&
    /\p{L}{3}/u.test(text)
    ? text
    : null;
}

const FACT = /^(?:[-*+]\s+)?(?:[*_]{1,3}[^*_].*[*_]{1,3}$|(?:\*\*)?\p{Lu}[^:：]{2,30}[:：])/u;

const FRAMES: ReadonlySet<ScannedLine['kind']> = new Set<ScannedLine['kind']>([
  'blank',
  'comment',
  'rule',
  'front-matter',
]);

/** A heading of any level, or a bold line, that a document begins with. */
function firstLineTitle(lines: readonly ScannedLine[], toPlain: ToPlain): string | null {
  const first = lines.find(({ kind }) => !FRAMES.has(kind));
  if (first?.kind !== 'heading') return null;
  const text = toPlain(first.content).trim();
  return text === '' || sectionTarget(text) !== null || timelineHeading(text) !== null ? null : text;
}
