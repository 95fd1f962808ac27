import type { DraftSource } from '#shared/import/draft/importDraft.ts';
import { type NamedText, partsOfText, severalText } from '#shared/import/several/severalText.ts';

/** Documents that are each a whole incident, at least two, and what was brought beside them. */
export interface WholeDocuments {
  readonly documents: readonly NamedText[];
  /** Chats, exports and the like, which tell of no incident by themselves. */
  readonly others: readonly NamedText[];
}

/** Sorts the sources of a text that holds several; null where fewer than two of them are whole incidents. */
export function wholeDocuments(text: string, sources: readonly DraftSource[]): WholeDocuments | null {
  const parts = partsOfText(text) ?? [];
  const isWhole = (index: number) => sources[index]?.isWhole === true;
  const documents = parts.filter((_part, index) => isWhole(index));
  const others = parts.filter((_part, index) => !isWhole(index));
  return documents.length > 1 ? { documents, others } : null;
}

/** A text for each incident; what tells of none by itself goes along with the first. */
export function textOfEach({ documents, others }: WholeDocuments): readonly NamedText[] {
  const [first, ...rest] = documents;
  if (first === undefined) return [];
  const withOthers =
    others.length === 0 ? first : { name: first.name, text: severalText([first, ...others]) };
  return [withOthers, ...rest];
}
