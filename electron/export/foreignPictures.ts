import { createHash } from 'node:crypto';
import { assertNever } from '#shared/basics/assertNever.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { picturesInMarkdown, picturesInPage } from '#shared/publication/leaks/readBack/writtenPictures.ts';

/**
 * How many pictures a written public document holds that nobody ticked for the public. It opens what was written and
 * asks of each picture whether it is one of those, rather than what made the document.
 */
export async function foreignPictures(
  incident: Incident,
  format: ExportFormat,
  bytes: Uint8Array,
): Promise<number> {
  const ticked = picturesOf(withoutPrivateParts(incident, 'public'));
  const text = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  switch (format) {
    case 'markdown':
      return others(picturesInMarkdown(text()).map(lastPart), ticked);
    case 'html':
      return others(picturesInPage(text()).map(nameOf), ticked);
    case 'json':
      return others(
        [...text().matchAll(/[0-9a-f]{32}\.(?:png|jpg|webp|gif)/g)].map(([file]) => file),
        ticked,
      );
    case 'pdf':
      return otherSizes(bytes, ticked);
    default:
      return assertNever(format, 'export format');
  }
}

function others(files: readonly string[], ticked: readonly Picture[]): number {
  return files.filter((name) => !ticked.some(({ file }) => file === name)).length;
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

/** A PDF holds the pixels in a form of its own: a picture is known by its size, and each stands there at most as often. */
async function otherSizes(bytes: Uint8Array, ticked: readonly Picture[]): Promise<number> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const { OPS } = await getResolvedPDFJS();
  const drawn = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat]);
  try {
    const left = ticked.flatMap(({ width, height, eventIds }) => eventIds.map(() => sizeKey(width, height)));
    let found = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const list = await (await pdf.getPage(number)).getOperatorList();
      for (const [index, operator] of list.fnArray.entries()) {
        if (!drawn.has(operator)) continue;
        const at = left.indexOf(sizeOf(list.argsArray[index]));
        if (at === -1) found += 1;
        else left.splice(at, 1);
      }
    }
    return found;
  } finally {
    await pdf.destroy();
  }
}

/** Of a picture by its name, width and height, or of one that stands in the page itself. */
function sizeOf(args: unknown): string {
  if (!Array.isArray(args)) return '';
  const [first, width, height] = args;
  if (typeof first === 'object' && first !== null) {
    return sizeKey(Reflect.get(first, 'width'), Reflect.get(first, 'height'));
  }
  return sizeKey(width, height);
}

function sizeKey(width: unknown, height: unknown): string {
  return `${width} ${height}`;
}
