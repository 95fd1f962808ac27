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
