import { byObject } from '#shared/basics/memo.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { fileEnding, isPictureFile } from '#shared/domain/incident/picture.ts';

/** Evidence as somebody attached it: a PDF and the picture of its first page are one thing. */
export interface EvidencePiece {
  readonly picture: Picture;
  /** The first page of a PDF as a picture; null for anything else, and once it was taken away. */
  readonly page: Picture | null;
}

/** The pieces of evidence at one place, in the order of their pictures. A page whose PDF is elsewhere stands for itself. */
export const piecesOf = byObject((pictures: readonly Picture[]): readonly EvidencePiece[] => {
  const pages = new Map<string, Picture>();
  // Pictures that name one another would hide one another.
  for (const picture of pictures)
    if (isPictureFile(picture.file) && fileEnding(picture.pageOf ?? '') === 'pdf')
      pages.set(picture.pageOf ?? '', picture);
  const shown = new Set(pictures.flatMap(({ file }) => pages.get(file) ?? []));
  return pictures
    .filter((picture) => !shown.has(picture))
    .map((picture) => ({ picture, page: pages.get(picture.file) ?? null }));
});

/** The piece that a picture belongs to; null where it is not among these. */
export function pieceOf(pictures: readonly Picture[], id: Picture['id']): EvidencePiece | null {
  return piecesOf(pictures).find(({ picture, page }) => picture.id === id || page?.id === id) ?? null;
}
