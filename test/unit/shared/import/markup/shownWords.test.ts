import { describe, expect, it } from 'vitest';
import { htmlMarkdown } from '#shared/import/markup/htmlMarkdown.ts';
import { plainInline } from '#shared/import/reading/inline/plainInline.ts';
import { draftOf, linesOf, sourceOf, unpackedDraft, zipOf } from '#test/support/imports/readInput.ts';

const at = '2026-05-04T10:01:00Z';

describe('words in pointed brackets', () => {
  const BODY = 'kubectl delete pod <name> and Map<String, Pod> leaked';

  it.each([
    ['a comment of GitHub', [{ event: 'commented', created_at: at, body: BODY }]],
    ['a note of GitLab', [{ body: BODY, system: false, noteable_type: 'Issue', created_at: at }]],
    [
      'an update of a status page',
      { name: 'P', incident_updates: [{ status: 'monitoring', body: BODY, created_at: at }] },
    ],
    ['an annotation of Grafana', [{ time: Date.parse(at), tags: [], text: BODY }]],
    ['an event of Datadog', { events: [{ title: BODY, text: '', date_happened: Date.parse(at) / 1000 }] }],
  ])('of %s stay', (_name, content) => {
    expect(linesOf(draftOf(sourceOf(content)))[0]).toContain(BODY);
  });

  it('stay in code of Markdown, and marks and tags around words go', () => {
    const body = 'see **`a_b <x>`** &amp; <b>go</b>\n\n```\nif a < b && __c__ {\n  d\n```\n';
    const [event] = draftOf(sourceOf([{ event: 'commented', created_at: at, body }])).events;
    expect(event?.title).toBe('see a_b <x> & go');
    expect(event?.detail).toContain('if a < b && __c__ {\n  d');
  });

  it('of HTML become lines and characters', () => {
    const body = '<p>a &amp; b &hellip; &lt;name&gt;</p><p>c<br>d</p>';
    const page = { name: 'P', incident_updates: [{ status: 'monitoring', body, created_at: at }] };
    const [event] = draftOf(sourceOf(page)).events;
    expect(event?.title).toBe('Monitoring: a & b … <name>');
    expect(event?.detail).toBe('c\nd');
  });
});

describe('text of a page', () => {
  it.each([
    '__init__.py failed',
    'snake_case and _private and a_',
    '~~not struck~~',
    'a * b, [x], `y`, <z>, \\n',
    '&lt; is written so',
    '~5 minutes',
    'https://search.example/_cat/_all?a=1',
  ])('shows as it is written: %s', (text) => {
    const html = `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`;
    expect(plainInline(htmlMarkdown(html))).toBe(text);
  });

  it('of Word does so, too', async () => {
    const paragraph = (style: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = `${paragraph('heading1', 'Timeline')}${paragraph('', '2026-05-04 10:01 __init__.py failed')}`;
    const word = zipOf({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });
    expect(linesOf(await unpackedDraft(word))).toEqual(['05-04 10:01 __init__.py failed']);
  });

  it('keeps the indent of code in an item', () => {
    expect(htmlMarkdown('<ul><li>run<pre>if a:\n  b</pre></li></ul>')).toBe(
      '- run\n  ```\n  if a:\n    b\n  ```',
    );
  });

  it('ends no fence within it', () => {
    expect(htmlMarkdown('<pre>a\n```\nb</pre>')).toBe('````\na\n```\nb\n````');
    expect(plainInline(htmlMarkdown('<p>x <code>a`b</code></p>'))).toBe('x a`b');
  });
});
