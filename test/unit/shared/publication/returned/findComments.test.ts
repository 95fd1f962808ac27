import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readableSource } from '#shared/import/packed/readableSource.ts';
import { findComments } from '#shared/publication/returned/comments/findComments.ts';
import { htmlComments } from '#shared/publication/returned/comments/githubComments.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

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
      { by: '', text: 'Suggested: 14:27 Page acknowledged', about: 'A quotation of the summary' },
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

  it('are told in the order of the text, with answers behind what they answer, also of words that were left out', async () => {
    // The shapes of Word 365 and of Google Docs: marks of an answer beside those of its comment, and suggestions.
    const start = (...ids: readonly number[]) =>
      ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
    const end = (...ids: readonly number[]) =>
      ids
        .map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
        .join('');
    const left = '<w:del w:id="90" w:author="Lisa"><w:r><w:delText>at once</w:delText></w:r></w:del>';
    const added = '<w:ins w:id="91" w:author="Lisa"><w:r><w:t>in minutes</w:t></w:r></w:ins>';
    const comment = (id: number, by: string, runs: string) =>
      `<w:comment w:author="${by}" w:id="${id}" w:date="2026-03-11T09:00:00Z"><w:p w14:paraId="0000000${id}">${runs}</w:p></w:comment>`;
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="w"><w:body><w:p>${start(4, 5)}<w:r><w:t>Page</w:t></w:r>${end(4, 5)}<w:r><w:t> taken </w:t></w:r>${start(0)}${left}${end(0)}${start(1)}${left}${added}${end(1)}${end(2)}</w:p></w:body></w:document>`,
      ),
      'word/comments.xml': strToU8(
        `<w:comments xmlns:w="w">${[
          comment(2, 'Tom', '<w:r><w:t>At the end</w:t></w:r>'),
          comment(0, 'Ada', '<w:r><w:t>Not</w:t></w:r><w:r><w:br/><w:t>at once</w:t></w:r>'),
          comment(1, 'Ada', '<w:r><w:t>Better</w:t></w:r>'),
          comment(4, 'Ada', '<w:r><w:annotationRef/></w:r><w:r><w:t>Whose?</w:t></w:r>'),
          comment(5, 'Lisa', '<w:r><w:t>Mine</w:t></w:r>'),
        ].join('')}</w:comments>`,
      ),
    });
    const source = await readableSource('x.docx', bytes);
    const read = source.ok ? commentsIn(source.value.text ?? '') : null;
    expect(read?.comments.map(({ by, text, about }) => [by, text.replace(/\s+/g, ' '), about])).toEqual([
      ['Ada', 'Whose?', 'Page'],
      ['Lisa', 'Mine', 'Page'],
      ['Ada', 'Not at once', 'at once'],
      ['Ada', 'Better', 'in minutes'],
      ['Tom', 'At the end', ''],
    ]);
  });

  it.each([
    ['comments', 'words <!-- Ada: sure? -->\n', 8_000],
    ['beginnings of a comment', '<!-- ', 40_000],
  ])('are found in a text of very many %s in proportion', (_what, part, count) => {
    expectInProportion((share) => htmlComments(part.repeat(count * share)));
  });
});
