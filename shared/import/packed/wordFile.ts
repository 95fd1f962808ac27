import { err, ok } from '#shared/basics/result.ts';
import { docxMarkdown } from '#shared/import/markup/docxMarkdown.ts';
import type { PackedText } from '#shared/import/packed/packedText.ts';
import { type NotInText, withTextHead } from '#shared/import/packed/textHead.ts';
import { wordComments } from '#shared/import/packed/wordComments.ts';
import { decodeInput } from '#shared/import/source/decodeInput.ts';
import type { SourceMember } from '#shared/import/source/importSource.ts';

const MAIN = 'word/document.xml';

/** A Word document (`.docx`): its paragraphs, lists and tables as Markdown. */
export const WORD_FILE: PackedText = {
  holds: ({ members }) => members.some(({ path }) => path === MAIN),
  text: async ({ members }) => {
    const text = docxMarkdown(members) ?? '';
    return text === ''
      ? err('it is a Word document without text')
      : ok(withTextHead('A Word document', leftOf(members), text, wordComments(members)));
  },
};

/** What stands in the other files of the document, which its text does not have. */
function leftOf(members: readonly SourceMember[]): readonly NotInText[] {
  const files = (path: RegExp) => members.filter((member) => path.test(member.path));
  const marks = (path: RegExp, mark: RegExp) =>
    files(path).reduce((sum, { bytes }) => sum + ((decodeInput(bytes) ?? '').match(mark) ?? []).length, 0);
  return [
    { count: files(/^word\/media\//).length, one: 'picture', many: 'pictures' },
    // Those with a type are the lines above footnotes.
    {
      count: marks(/^word\/(?:foot|end)notes\.xml$/, /<w:(?:foot|end)note\s(?![^>]*w:type=)/g),
      one: 'footnote',
      many: 'footnotes',
    },
  ];
}
