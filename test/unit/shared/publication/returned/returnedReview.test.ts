import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { returnedReview } from '#shared/publication/returned/returnedReview.ts';
import { commentWords } from '#shared/publication/returned/reviews/reviewComment.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

const SAMPLE = sampleIncident();
const [EVENT] = SAMPLE.timeline.filter(({ title }) => /Page acknowledged/.test(title));
const LINE = `- **14:25** ${EVENT?.title}`;
const PATH = 'incidents/checkout.incident.md';

/** Who said what about which words. */
function said(text: string, incident: Incident = SAMPLE) {
  const review = returnedReview(incident, { name: 'review', text });
  return (
    review?.changes.map((change) =>
      change.kind === 'note' ? [change.by, change.text, change.about] : [change.kind],
    ) ?? null
  );
}

/** A comment as `gh api repos/O/R/pulls/N/comments` answers it; only the parts that matter here. */
function comment(id: number, login: string, body: string, more: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    node_id: `MDI0OlB1bGxSZXF1ZXN0UmV2aWV3Q29tbWVudDEw${id}`,
    pull_request_review_id: 42,
    diff_hunk: `@@ -10,3 +10,4 @@ ## 3. Timeline\n \n-- **14:24** Page\n+${LINE}`,
    path: PATH,
    line: 12,
    user: { login, id: 1, type: 'User' },
    body,
    created_at: '2026-03-11T16:00:49Z',
    html_url: `https://github.com/o/r/pull/1#discussion_r${id}`,
    ...more,
  };
}

const ABOUT = `14:25 ${EVENT?.title}`;

describe('comments of a review on GitHub', () => {
  it('are read from its interface, answers behind what they answer', () => {
    const suggestion = 'Rather this:\r\n```suggestion\r\n- **14:26** Page acknowledged by phone\r\n```';
    const answer = { in_reply_to_id: 1, diff_hunk: '' };
    const list = [
      comment(1, 'anna-ray', 'Is that so?'),
      comment(2, 'lisa', suggestion),
      comment(3, 'bo-b', '<!-- thread -->Yes, by phone.', answer),
      comment(4, 'github-actions[bot]', '<!-- only for programs -->'),
    ];
    expect(said(JSON.stringify(list))).toEqual([
      ['anna-ray', 'Is that so?', ABOUT],
      ['bo-b', 'Yes, by phone.', ''],
      ['lisa', 'Rather this:\nSuggested: 14:26 Page acknowledged by phone', ABOUT],
    ]);
  });

  it('are counted beyond the first 5,000', () => {
    const list = Array.from({ length: 5003 }, (_nothing, id) => comment(id + 1, 'lisa', `Words ${id}`));
    const review = returnedReview(SAMPLE, { name: 'review', text: JSON.stringify(list) });
    expect(review?.changes).toHaveLength(5000);
    expect(review?.besides).toBe('3 comments more are not shown: the first 5,000 are.');
  });

  it('are all read where answers answer answers, go round in a circle, or share a number with another', () => {
    const answering = (id: number) => ({ in_reply_to_id: id });
    const list = [
      comment(1, 'anna-ray', 'Is that so?'),
      comment(2, 'bo-b', 'It is.'),
      comment(3, 'lisa', 'By phone.', answering(1)),
      comment(4, 'anna-ray', 'Thanks.', answering(3)),
      comment(5, 'bo-b', 'Mine.', answering(5)),
      comment(6, 'bo-b', 'There.', answering(7)),
      comment(7, 'lisa', 'And back.', answering(6)),
      comment(1, 'lisa', 'On the whole.'),
    ];
    expect(said(JSON.stringify(list))?.map(([, text]) => text)).toEqual([
      'Is that so?',
      'By phone.',
      'Thanks.',
      'It is.',
      'Mine.',
      'There.',
      'And back.',
      'On the whole.',
    ]);
  });

  it('keep a sentence that ends like the head of a quotation', () => {
    const list = [comment(1, 'anna-ray', 'On Monday we wrote:\nit is an outage'), comment(2, 'bo-b', 'Yes.')];
    expect(said(JSON.stringify(list))?.[0]).toEqual([
      'anna-ray',
      'On Monday we wrote:\nit is an outage',
      ABOUT,
    ]);
  });

  it.each([
    ['comments that nothing closes', '<!-- '],
    ['suggested lines', '```suggestion\na\n```\n'],
  ])('with very many %s take time in proportion', (_what, part) => {
    expectInProportion((share) => commentWords(part.repeat(40_000 * share)));
  });

  it('are read from what gh and GraphQL print, with those on the whole, and without the request itself', () => {
    const viewed = {
      title: `Postmortem: ${SAMPLE.title}`,
      body: 'Please review.',
      author: { login: 'mira' },
      comments: [
        { author: { login: 'bo-b' }, body: 'Thanks for writing it down.', createdAt: '2026-03-11T16:00:49Z' },
      ],
      reviews: [{ author: { login: 'anna-ray' }, body: '', state: 'APPROVED' }],
    };
    expect(said(JSON.stringify(viewed))).toEqual([['bo-b', 'Thanks for writing it down.', '']]);
    const { diff_hunk: diffHunk, path, body } = comment(1, 'anna-ray', 'Who?');
    const thread = { comments: { nodes: [{ author: { login: 'anna-ray' }, body, path, diffHunk }] } };
    const asked = { data: { repository: { pullRequest: { reviewThreads: { nodes: [thread] } } } } };
    expect(said(JSON.stringify(asked))).toEqual([['anna-ray', 'Who?', ABOUT]]);
  });

  it('on the file itself are about the value of its line', () => {
    const lines = serializeIncident(SAMPLE).split('\n');
    const at = lines.findIndex((line) => line.includes(EVENT?.title ?? '?'));
    const hunk = ['@@ -1 +1,3 @@', ...lines.slice(at - 3, at + 1).map((line) => `+${line}`)].join('\n');
    const list = [comment(1, 'anna-ray', 'By whom?', { path: 'a/checkout.incident', diff_hunk: hunk })];
    expect(said(JSON.stringify(list))).toEqual([['anna-ray', 'By whom?', EVENT?.title]]);
  });

  it('on other files are counted, and a review of another incident is none of this one', () => {
    const other = { path: 'src/server.ts', diff_hunk: '@@ -1 +1 @@\n+export const listenOn = 8080;' };
    const list = [comment(1, 'anna-ray', 'Is that so?'), comment(2, 'bo-b', 'A constant?', other)];
    expect(returnedReview(SAMPLE, { name: '', text: JSON.stringify(list) })).toMatchObject({
      changes: [{ by: 'anna-ray' }],
      besides: '1 comment is about other files, and left: src/server.ts.',
    });
    const blank = { ...SAMPLE, title: 'Mail is late', timeline: [], summary: '', causes: [], rootCause: '' };
    expect(said(JSON.stringify(list), blank)).toBeNull();
    expect(said(JSON.stringify(list.slice(1)))).toBeNull();
    expect(said('[{"body": "no name"}]')).toBeNull();
    expect(said('Anna: is that so?')).toBeNull();
  });

  it('on a file with the name of the incident are its own, whatever became of the lines', () => {
    const path = 'reviews/2026-03-10-checkout-is-down-for-some-customers.incident.md';
    const incident = { ...SAMPLE, title: 'Checkout is down for some customers' };
    const list = [
      comment(1, 'anna-ray', 'Is that so?', {
        path,
        diff_hunk: '@@ -1 +1 @@\n+Words that nobody wrote here',
      }),
    ];
    expect(said(JSON.stringify(list), incident)).toEqual([
      ['anna-ray', 'Is that so?', 'Words that nobody wrote here'],
    ]);
  });
});

/** A mail as GitHub sends it, once it is unpacked. */
function mail(from: string, body: readonly string[], subject = 'Re: [o/incidents] Review (PR #3)'): string {
  const head = [
    `From: ${from}`,
    'To: o/incidents <incidents@noreply.github.com>',
    'Date: Wed, 11 Mar 2026 08:00:39 -0800',
  ];
  return [...head, `Subject: ${subject}`, '', ...body].join('\n');
}

const END = [
  '',
  '-- ',
  'Reply to this email directly or view it on GitHub:',
  'https://github.com/o/incidents/pull/3#pullrequestreview-3236640792',
  'You are receiving this because you were assigned.',
  '',
  'Message ID: <o/incidents/pull/3/review/3236640792@github.com>',
];

describe('mails of a review on GitHub', () => {
  it('have each comment below the lines that it is about, marked each or only the first', () => {
    const body = [
      '@anna-ray commented on this pull request.',
      '',
      'Two things.',
      '',
      '> @@ -10,3 +10,4 @@',
      '> +## 3. Timeline',
      `> +${LINE}`,
      '',
      'Is that so?',
      '',
      '>  ',
      '-- **14:24** Page',
      `+${LINE}`,
      '',
      '```suggestion',
      '- **14:26** Page acknowledged',
      '```',
      ...END,
    ];
    expect(said(mail('Anna Ray <notifications@github.com>', body))).toEqual([
      ['anna-ray', 'Two things.', ''],
      ['anna-ray', 'Is that so?', ABOUT],
      ['anna-ray', 'Suggested: 14:26 Page acknowledged', ABOUT],
    ]);
  });

  it('answered by mail keep what was answered, and to what', () => {
    const answer = mail('Bo Berg <bo@example.org>', [
      'They did, from 14:31 on.',
      '',
      'On Wed, 11 Mar 2026 at 09:00, Anna Ray <notifications@github.com>',
      'wrote:',
      '',
      '> *@anna-ray* commented on this pull request.',
      '> ------------------------------',
      `> > +${LINE}`,
      '>',
      '> —',
      '> Reply to this email directly, view it on GitHub, or unsubscribe.',
    ]);
    expect(said(answer)).toEqual([['Bo Berg', 'They did, from 14:31 on.', ABOUT]]);
  });

  it('about the whole are known by the title in their subject, and others are mails like all', () => {
    const body = ['Thanks for writing it down.', ...END];
    const from = 'Anna Ray <notifications@github.com>';
    expect(said(mail(from, body, `Re: [o/incidents] ${SAMPLE.title} (PR #3)`))).toEqual([
      ['Anna Ray', 'Thanks for writing it down.', ''],
    ]);
    expect(said(mail(from, body))).toBeNull();
    expect(
      said(
        mail('Anna Ray <anna@example.org>', [LINE, 'Is that so?']).replace(/^To:.*$/m, 'To: b@example.org'),
      ),
    ).toBeNull();
  });

  it('of a mailbox are read one after the other', () => {
    const one = mail('Anna Ray <notifications@github.com>', [`> +${LINE}`, '', 'Is that so?', ...END]);
    const two = mail('Bo <notifications@github.com>', [`> +${LINE}`, '', 'It is.', ...END]);
    expect(said(`${one}\n\n${two}`)?.map(([by, text]) => [by, text])).toEqual([
      ['Anna Ray', 'Is that so?'],
      ['Bo', 'It is.'],
    ]);
  });
});
