import type { Incident } from '#shared/domain/incident/incident.ts';
import { AUDIENCES, type Audience } from '#shared/domain/incident/publication.ts';
import { incidentDates } from '#shared/export/report/incidentDates.ts';
import { readMarkedText } from '#shared/export/reviewCopyMark.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { htmlMarkdown } from '#shared/import/markup/htmlMarkdown.ts';
import { hasLine, sharedPart } from '#shared/publication/returned/document/documentWords.ts';
import type { WhysForm } from '#shared/settings/settings.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';
import { INCIDENT_STATUS_WORDS } from '#shared/words/vocabulary.ts';

/** A document that somebody brought, as its text was read: of a Word file below its head. */
export interface BroughtText {
  /** The file's, without its folder; empty for a text that was in none. */
  readonly name: string;
  readonly text: string;
}

/** A brought document as Markdown, in lines. */
export interface ReadText {
  readonly form: 'markdown' | 'html';
  readonly lines: readonly string[];
  /** The places of those that are captions, as Markdown has them below their pictures. */
  readonly captions: ReadonlySet<number>;
}

/** Lines that every export has and no other document is likely to, by its audience. */
const HEADINGS: Readonly<Record<Audience, readonly string[]>> = {
  internal: ['1incidentsummary', '3timeline', '4rootcauseanalysis', '7actionitems', '8lessonslearned'],
  public: ['whathappened', 'howlongitlasted', 'whatwearedoing', 'ourapology'],
};
/** A document that shares less with the incident than this is another’s, however alike its headings are. */
export const LEAST_SHARED = 0.4;

/** `Attached: Log of the pool (Text, 214 lines)`, as documents name a file beside them, or one that is missing. */
const ATTACHED =
  /^\s*(?:Attached: .*(?:Text|Table|PDF)(?:, [\d,]+ (?:line|row|page)s?)?\]?(?:\([^()]*\))?(?: · source: .*)?\)?|(?:File|Picture) missing: .*)\s*$/;

/** A picture alone on its line; a backslash leads to its caption. */
const PICTURE = /^\s*!\[[^\]]*\]\([^)]*\)\s*\\?\s*$/;

const PAGE = /^\s*(?:<!doctype html|<html\b|<(?:head|body|meta|main|h1|p|div)\b)/i;

/** The document as Markdown. A diagram is drawn from the causes, and pictures and files lie beside: none is text to compare. */
export function readText({ text }: Pick<BroughtText, 'text'>): ReadText {
  // A line of a page may stand above a document that is Markdown.
  const isPage = PAGE.test(text.slice(0, 2000)) && audienceOf(comparableLines(text)) === null;
  const markdown = isPage ? htmlMarkdown(text) : text;
  return { form: isPage ? 'html' : 'markdown', ...comparableLines(markdown) };
}

function comparableLines(file: string): Pick<ReadText, 'lines' | 'captions'> {
  const markdown = readMarkedText(file)?.text ?? file;
  const lines: string[] = [];
  const captions = new Set<number>();
  let isBelowPicture = false;
  for (const line of markdown
    .replace(/^[ \t]*```mermaid\n[\s\S]*?^[ \t]*```[ \t]*$/gm, '')
    .split(/\r\n|\n|\r/)) {
    const isPicture = PICTURE.test(line);
    if (isBelowPicture && !isPicture) captions.add(lines.length);
    isBelowPicture = (isBelowPicture || isPicture) && line.trimEnd().endsWith('\\');
    if (!isPicture && !ATTACHED.test(line)) lines.push(line);
  }
  return { lines, captions };
}

/** The audience that an export with these lines is for; null where it is no export of Debrief. */
export function audienceOf({ lines }: Pick<ReadText, 'lines'>): Audience | null {
  return AUDIENCES.find((audience) => sharedPart(HEADINGS[audience], lines) > 0.7) ?? null;
}

/** What an export of the incident would be, as a document in the same form is read. */
export function exportedText(incident: Incident, audience: Audience, form: ReadText['form']): ReadText {
  const text = form === 'html' ? pageOf(incident, audience, 'text') : toMarkdown(incident, { audience });
  return readText({ text });
}

/**
 * Every line that an export in this form can have, as a page also those of the whys as a drawing, and the line below the title as
 * earlier versions wrote it. A word processor has text of pages.
 */
export function exportedLines(
  incident: Incident,
  audience: Audience,
  form: ReadText['form'],
): readonly string[] {
  const { lines } = exportedText(incident, audience, form);
  const whysAs = form === 'html' ? 'tree' : 'text';
  const known = [...lines, ...readText({ text: pageOf(incident, audience, whysAs) }).lines];
  return [...known, ...known.flatMap(earlierRow), ...earlierHead(incident)];
}

/** What the types of actions were called up to 1.6. */
const EARLIER_TYPES = { Respond: 'Mitigate', Recover: 'Repair' } as const;

/** The row of an action as those versions wrote it; nothing for other lines. */
function earlierRow(line: string): readonly string[] {
  return Object.entries(EARLIER_TYPES).flatMap(([type, earlier]) =>
    line.includes(`| ${type} |`) ? [line.replace(`| ${type} |`, `| ${earlier} |`)] : [],
  );
}

/** Up to 1.6 the day and the zone stood beside the status as well as in the facts. */
function earlierHead(incident: Incident): readonly string[] {
  const { severity, status, timeZone } = incident;
  const rest = ` · ${INCIDENT_STATUS_WORDS[status]} · ${incidentDates(incident)} · Times in ${timeZone}`;
  return [`**${severity}**${rest}`, `${severity}${rest}`];
}

function pageOf(incident: Incident, audience: Audience, whysAs: WhysForm): string {
  return toHtml(incident, { audience, pageSize: 'A4', fonts: [], whysAs });
}

/**
 * The lines of captions that an export in this form has where its pictures go with it. Without the pictures it has none of
 * them, so that both documents are compared without: a caption that nobody changed is no change.
 */
export function captionLines(
  incident: Incident,
  audience: Audience,
  form: ReadText['form'],
): readonly string[] {
  const options = { audience, pictures: (file: string) => file } as const;
  const text =
    form === 'html'
      ? toHtml(incident, { ...options, pageSize: 'A4', fonts: [], whysAs: 'text' })
      : toMarkdown(incident, options);
  const { lines } = exportedText(incident, audience, form);
  return readText({ text }).lines.filter((line) => !hasLine(lines, line));
}

/** How much of what an incident’s export says is in a document, 0 to 1. */
export function likeness(incident: Incident, document: ReadText): number {
  const audience = audienceOf(document);
  if (audience === null) return 0;
  return sharedPart(exportedText(incident, audience, document.form).lines, document.lines);
}

/** Whether a document was an export of this incident before somebody edited it. */
export function isReturned(incident: Incident, document: ReadText): boolean {
  return likeness(asExported(incident, document), document) >= LEAST_SHARED;
}

const ZONE = /Times (?:are )?in ([\w+/-]+)/;

/**
 * The incident in the zone that it had when the document left, so that its clocks are those of the document. A zone that
 * somebody wrote into the document is none of that: its clocks are then less like it.
 */
export function asExported(incident: Incident, document: ReadText): Incident {
  const timeZone = ZONE.exec(document.lines.find((line) => ZONE.test(line)) ?? '')?.[1] ?? incident.timeZone;
  if (timeZone === incident.timeZone || !isTimeZone(timeZone)) return incident;
  const before = { ...incident, timeZone };
  return likeness(before, document) > likeness(incident, document) ? before : incident;
}
