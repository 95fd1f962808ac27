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
        ? `${FILE_HINT}. What it said of its author and its program was taken off; pictures and notes within it stay as they are.`
        : `${FILE_HINT}. It could not be written anew, so it keeps what it says of its author and its program: who gets the file can read that.`;
    default:
      return `${FILE_HINT}.`;
  }
}
