import type { TruthFile } from '#build/corpus/readTruths.ts';
import { squeezed } from '#build/corpus/sameWords.ts';
import { type EntryScore, scoreEntries } from '#build/corpus/scoreEntries.ts';
import {
  type ActionScore,
  type SectionScore,
  scoreActions,
  scoreSections,
} from '#build/corpus/scoreParts.ts';
import type { Truth } from '#build/corpus/truth.ts';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { emptyDraft, type ImportDraft, LINES } from '#shared/import/draft/importDraft.ts';
import { incidentTitle } from '#shared/text/incidentTitle.ts';

/** How the importer did on one document; null where its truth does not say. */
export interface DocumentScore {
  readonly name: string;
  readonly truth: Truth;
  readonly entries: EntryScore | null;
  readonly sections: SectionScore | null;
  readonly actions: ActionScore | null;
  readonly title: { readonly isRight: boolean; readonly found: string | null } | null;
  /** Lines of which the result says nothing, neither that they were read nor that they were left out. */
  readonly unsaid: readonly number[];
  /** Why nothing was read; null where something was. */
  readonly refusal: string | null;
}

/** @param read null with the reason where the importer refuses the document */
export function scoreDocument(
  { name, truth }: Pick<TruthFile, 'name' | 'truth'>,
  read: ImportDraft | { readonly refusal: string },
): DocumentScore {
  const isRefused = 'refusal' in read;
  const draft = isRefused ? NOTHING : read;
  const { title } = truth;
  const found = draft.title?.value ?? null;
  return {
    name,
    truth,
    entries: scoreEntries(truth, draft.events),
    sections: scoreSections(truth, draft),
    actions: scoreActions(truth, draft),
    title: title === undefined ? null : { isRight: calledAs(title) === calledAs(found), found },
    unsaid: isRefused ? [] : uncoveredLines(draft),
    refusal: isRefused ? read.refusal : null,
  };
}

/** An incident is called without what its document is, whether or not somebody wrote that down as part of its title. */
function calledAs(title: string | null): string {
  return squeezed(incidentTitle(title ?? ''));
}

const NOTHING = emptyDraft({ form: 'text', is: '', unit: LINES, source: [] });
