import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readableSource } from '#shared/import/packed/readableSource.ts';
import { findComments } from '#shared/publication/returned/comments/findComments.ts';

const EXPORTED = ['- **14:25** Page acknowledged', '> A quotation of the summary'];

function commentsIn(text: string) {
  const { comments, lines } = findComments(text.split('\n'), EXPORTED);
  return { comments, text: lines.join('\n') };
}

describe('comments in a document', () => {
  it('are read as GitHub and its like have them', () => {
    const { comments, text } = commentsIn(
      [
        '- **14:25** Page acknowledged <!-- Anna Ray: are we sure? -->',
        '> A quotation of the summary',
        '> **@bo-b** wrote: I was there,',
        '> and it was later.',
        '```suggestion',
        '- **14:27** Page acknowledged',
        '```',
        '<!-- no name, and',
        'two lines -->',
        '<!--[if gte mso 9]>of a program<![endif]-->',
      ].join('\n'),
    );
    expect(comments).toEqual([
      { by: 'Anna Ray', text: 'are we sure?', about: '14:25 Page acknowledged' },
      { by: '', text: 'no name, and two lines', about: '14:27 Page acknowledged' },
      { by: 'bo-b', text: 'I was there, and it was later.', about: 'A quotation of the summary' },
      { by: '', text: 'Suggested: - **14:27** Page acknowledged', about: 'A quotation of the summary' },
    ]);
    expect(text).toContain('- **14:25** Page acknowledged\n> A quotation of the summary\n');
    expect(text).not.toMatch(/sure|later|14:27|two lines/);
  });

  it('are read as Google Docs lists them at the end', () => {
    const { comments, text } = commentsIn(
      [
        'Nobody could check out[a][b], for 23 minutes.',
        'See [c] in the list.',
        '',
        '[a]Is that so?',
        '[b]Lisa Chen: yes,',
        'it is.',
      ].join('\n'),
    );
    expect(comments).toEqual([
      { by: '', text: 'Is that so?', about: 'Nobody could check out' },
      { by: 'Lisa Chen', text: 'yes, it is.', about: 'Nobody could check out' },
    ]);
    expect(text.trim()).toBe('Nobody could check out, for 23 minutes.\nSee [c] in the list.');
  });

  it('of Google Docs end where the document goes on below a blank line', () => {
    const { comments, text } = commentsIn(
      ['Nobody could check out[a].', '', '[a]Is that so?', 'Really?', '', '- One more lesson'].join('\n'),
    );
    expect(comments).toEqual([{ by: '', text: 'Is that so? Really?', about: 'Nobody could check out' }]);
    expect(text).toContain('- One more lesson');
  });

  it('are read out of a Word document, with who wrote them', async () => {
    const word = (inner: string) =>
      strToU8(`<?xml version="1.0"?><w:document xmlns:w="w">${inner}</w:document>`);
    const bytes = zipSync({
      'word/document.xml': word(
        '<w:body><w:p><w:r><w:t>Page </w:t></w:r><w:commentRangeStart w:id="7"/><w:r><w:t>acknowledged</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p></w:body>',
      ),
      'word/comments.xml': word(
        '<w:comment w:id="7" w:author="Anna &quot;A&quot; Ray"><w:p><w:r><w:t>Who</w:t></w:r><w:r><w:t> did?</w:t></w:r></w:p></w:comment>',
      ),
    });
    const source = await readableSource('x.docx', bytes);
    const read = source.ok ? commentsIn(source.value.text ?? '') : null;
    expect(read?.comments).toEqual([{ by: 'Anna "A" Ray', text: 'Who did?', about: 'acknowledged' }]);
    expect(read?.text.trim()).toBe('Page acknowledged');
  });
});
