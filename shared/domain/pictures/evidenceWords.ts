import { type FileEnding, fileEnding, type Picture } from '#shared/domain/incident/picture.ts';
import { capitalised, counted } from '#shared/text/phrases.ts';

const KINDS: Readonly<Record<FileEnding, { readonly kind: string; readonly part: string }>> = {
  txt: { kind: 'text', part: 'line' },
  csv: { kind: 'table', part: 'row' },
  pdf: { kind: 'PDF', part: 'page' },
};

/** `Text, 214 lines`, `Table, 60,001 rows`, `PDF, 12 pages`; null for a picture. */
export function fileWords({ file, parts }: Pick<Picture, 'file' | 'parts'>): string | null {
  const ending = fileEnding(file);
  if (ending === null) return null;
  const { kind, part } = KINDS[ending];
  return [capitalised(kind), ...(parts === undefined ? [] : [counted(parts, part)])].join(', ');
}

/** Characters of a name that a caption takes over. */
const LONGEST_NAME = 120;

/**
 * The caption of what was taken in, until somebody writes another: a file's own name, since files never leave with a public
 * version. Of a picture, which may, no name is kept.
 */
export function firstCaption({ file, name = '' }: { readonly file: string; readonly name?: string }): string {
  return fileEnding(file) === null ? '' : name.trim().slice(0, LONGEST_NAME);
}

/** `2 pictures and 1 file`, of the names of their files. */
export function evidenceCount(names: readonly string[]): string {
  const files = names.filter((name) => fileEnding(name) !== null).length;
  const pictures = names.length - files;
  return [
    ...(pictures === 0 ? [] : [counted(pictures, 'picture')]),
    ...(files === 0 ? [] : [counted(files, 'file')]),
  ].join(' and ');
}

/** What a picture or file is called: what its author says of it, else what it is. */
export function evidenceName(picture: Pick<Picture, 'file' | 'parts' | 'caption' | 'altText'>): string {
  const said = picture.caption.trim() || picture.altText.trim();
  return said || (fileWords(picture) ?? 'Picture without a description');
}

const FILE_HINT = 'Private until you choose. It never leaves with a public version';

/** What somebody who chooses who may see it has to know. */
export function visibilityHint({ file, isAnonymous = false }: Pick<Picture, 'file' | 'isAnonymous'>): string {
  switch (fileEnding(file)) {
    case null:
      return 'Private until you choose. No search looks into a picture: read it yourself before others see it. It goes to the public from Publish, where it is seen at full size.';
    case 'pdf':
      return isAnonymous
        ? `${FILE_HINT}. What it said of its author and its program was taken off, and who wrote its notes; the words of notes, pictures and attached files within it stay.`
        : `${FILE_HINT}. It could not be written anew, so it keeps what it says of its author and its program: who gets the file can read that.`;
    default:
      return `${FILE_HINT}.`;
  }
}

/** Examples of what may be said of a picture or file, shown in its empty fields. */
interface EvidenceExamples {
  readonly caption: string;
  readonly altText: string;
  readonly source: string;
}

const PICTURE_EXAMPLES: EvidenceExamples = {
  caption: 'Connections climb from 14:09',
  altText: 'A graph of connections that rises from 20 to 100',
  source: 'Grafana, dashboard checkout',
};

const FILE_EXAMPLES: Readonly<Record<FileEnding, EvidenceExamples>> = {
  txt: {
    caption: 'Log of the pool, 14:00 to 15:00',
    altText: 'Time-outs from 14:09 on, three a second',
    source: 'checkout-1, application log',
  },
  csv: {
    caption: 'Connections of the pool by the minute',
    altText: 'A table in which connections rise from 20 to 100',
    source: 'Grafana, panel connections',
  },
  pdf: {
    caption: 'Report of the database vendor',
    altText: 'Two pages on how the pool was set up',
    source: 'Vendor, ticket 4711',
  },
};

export function evidenceExamples({ file }: Pick<Picture, 'file'>): EvidenceExamples {
  const ending = fileEnding(file);
  return ending === null ? PICTURE_EXAMPLES : FILE_EXAMPLES[ending];
}
