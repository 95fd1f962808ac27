import { createHash } from 'node:crypto';
import { assertNever } from '#shared/basics/assertNever.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { visibilityOfFile } from '#shared/domain/pictures/onePerFile.ts';
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
  const all = picturesOf(incident);
  const ticked = picturesOf(withoutPrivateParts(incident, 'public')).filter(
    ({ file }) => visibilityOfFile(all, file) === 'public',
  );
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

/**
 * A PDF holds the pixels in a form of its own, so that a picture is known by its size. The engine writes what describes
 * an image in the open; where it could stand in a packed part of the file, nothing is known of it.
 */
function otherSizes(bytes: Uint8Array, ticked: readonly Picture[]): number {
  const file = Buffer.from(bytes).toString('latin1');
  if (file.includes('/ObjStm')) throw new Error('its pictures cannot be counted');
  // A picture that was held on its side may be written either way.
  const sizes = new Set(ticked.flatMap(({ width, height }) => [`${width} ${height}`, `${height} ${width}`]));
  const found = [...file.matchAll(/\/Subtype\s*\/Image\b/g)].map(({ index }) => {
    const description = file.slice(file.lastIndexOf('obj', index), file.indexOf('stream', index));
    const number = (name: string) => new RegExp(`/${name}\\s+(\\d+)`).exec(description)?.[1] ?? '?';
    return `${number('Width')} ${number('Height')}`;
  });
  return [...new Set(found)].filter((size) => !sizes.has(size)).length;
}
