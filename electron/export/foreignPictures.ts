import { createHash } from 'node:crypto';
import { graphFiles } from '#electron/export/graphFiles.ts';
import { picturesInPdf } from '#electron/export/picturesInPdf.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import type { Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { visibilityOfFile } from '#shared/domain/pictures/onePerFile.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { picturesInMarkdown, picturesInPage } from '#shared/publication/leaks/readBack/writtenPictures.ts';

/** Prints the pictures that were ticked, and nothing else, as PDF. */
export type PrintTicked = () => Promise<Result<Uint8Array, AppError>>;

/**
 * How many pictures a written public document holds that nobody ticked for the public. It opens what was written and
 * asks of each picture whether it is one of those, rather than what made the document.
 */
export async function foreignPictures(
  incident: Incident,
  format: ExportFormat,
  bytes: Uint8Array,
  printTicked: PrintTicked | null = null,
): Promise<number> {
  const all = picturesOf(incident);
  const ticked = picturesOf(withoutPrivateParts(incident, 'public')).filter(
    ({ file }) => visibilityOfFile(all, file) === 'public',
  );
  const tickedFiles = ticked.map(({ file }) => file);
  const text = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  switch (format) {
    case 'markdown':
      // Graphs are drawn from what the public may see, so that only the drawings of those have these names.
      return others(picturesInMarkdown(text()).map(lastPart), [
        ...tickedFiles,
        ...graphFiles(incident, 'public').files.keys(),
      ]);
    case 'html':
      return others(picturesInPage(text()).map(nameOf), tickedFiles);
    case 'json':
      return others(
        [...text().matchAll(/[0-9a-f]{32}\.(?:png|jpg|webp|gif|txt|csv|pdf)/g)].map(([file]) => file),
        tickedFiles,
      );
    case 'pdf':
      return othersInPdf(bytes, ticked.length === 0 ? null : printTicked);
    default:
      return assertNever(format, 'export format');
  }
}

function others(files: readonly string[], ticked: readonly string[]): number {
  return files.filter((name) => !ticked.includes(name)).length;
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** The file that a picture within a page has by its content. */
function nameOf(data: string): string {
  const [, type = '', base64 = ''] = /^data:image\/(\w+);base64,(.*)$/s.exec(data) ?? [];
  const hash = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex').slice(0, 32);
  return `${hash}.${type === 'jpeg' ? 'jpg' : type}`;
}

/**
 * A PDF holds the pixels in a form of its own, so that its pictures are compared with those of another PDF, in which the
 * engine printed what was ticked and nothing else.
 */
async function othersInPdf(bytes: Uint8Array, printTicked: PrintTicked | null): Promise<number> {
  const found = new Set(picturesInPdf(bytes));
  if (found.size === 0 || printTicked === null) return found.size;
  const printed = await printTicked();
  if (!printed.ok) throw new Error('its pictures could not be compared with those that were ticked');
  const ticked = new Set(picturesInPdf(printed.value));
  return [...found].filter((picture) => !ticked.has(picture)).length;
}
