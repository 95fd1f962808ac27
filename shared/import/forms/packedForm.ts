import { withRest } from '#shared/import/draft/draftLines.ts';
import { atLine, type CountedNoun, type ImportDraft } from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { textDraft } from '#shared/import/forms/textForms.ts';
import { textHead } from '#shared/import/packed/textHead.ts';
import { isReadAsDocument } from '#shared/import/parseTimelineInput.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';

/**
 * The text of a Word document, a PDF or an RTF file, once it is unpacked. Above it stand what it was and what of that is
 * not in it. The lines of the draft are those of the text.
 */
export const PACKED: ImportForm = {
  sniff: ({ text }) => (text !== null && textHead(text) !== null ? 0.99 : 0),
  read: ({ text }, context) => packedDraft(text ?? '', context),
};

const BESIDE: CountedNoun = { one: 'kind of content', many: 'kinds of content' };

function packedDraft(text: string, context: ImportContext): ImportDraft {
  const head = textHead(text);
  const readDraft = isReadAsDocument(text, 'auto') ? documentDraft(text, context) : textDraft(text, context);
  const from = head?.from ?? 0;
  const beside = (head?.left ?? []).map(({ line, words }) => ({
    lines: atLine(line),
    text: words,
    reason: BESIDE,
  }));
  const draft: ImportDraft = {
    ...readDraft,
    form: 'packed',
    is: head?.is ?? readDraft.is,
    leftOut: [...beside, ...readDraft.leftOut.filter(({ lines }) => lines.from >= from)],
    structureLines: readDraft.structureLines.filter((line) => line >= from),
  };
  return withRest(draft, BESIDE, (_line, number) => number < from);
}
