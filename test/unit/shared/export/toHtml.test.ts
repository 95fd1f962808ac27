import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { toHtml, toHtmlFragment } from '#shared/export/toHtml.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const OPTIONS = { audience: 'internal', pageSize: 'A4', fonts: [] } as const;
const ATTACK = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';

const ELEMENTS =
  'html head meta title style body main h1 h2 h3 h4 h5 h6 p strong em del code pre a br hr span div ul ol li input ' +
  'blockquote table thead tbody tr th td figure figcaption svg desc g path rect line circle text';

test('markup in any field comes out as text', () => {
  const sample = sampleIncident();
  const html = toHtml(
    {
      ...sample,
      title: ATTACK,
      summary: ATTACK,
      failure: ATTACK,
      rootCause: ATTACK,
      timeline: sample.timeline.map((event) => ({ ...event, title: ATTACK, detail: ATTACK })),
      causes: sample.causes.map((node) => ({ ...node, answer: ATTACK })),
      actions: sample.actions.map((action) => ({
        ...action,
        title: ATTACK,
        ticketUrl: 'javascript:alert(1)',
      })),
    },
    OPTIONS,
  );
  expect(html).not.toMatch(/<script|<img|href="javascript/i);
  expect(html).toContain('&#x3C;script>alert(1)');
});

test('the words behind a code fence are not in the page, unseen', () => {
  const summary = 'Run this:\n\n```db-prod-07 <b>\nselect 1\n```\n\nand `that`.';
  const html = toHtml({ ...sampleIncident(), summary }, OPTIONS);
  expect(html).toContain('<pre><code>select 1\n</code></pre>');
  expect(html).not.toMatch(/db-prod-07|<b>/);
});

test('no incident makes a page with elements that the report does not use', () => {
  const allowed = ELEMENTS.split(' ');
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      const html = toHtml(incident, OPTIONS).replace(/<style>[\s\S]*?<\/style>/, '');
      for (const [, name = ''] of html.matchAll(/<([a-z][a-z0-9]*)/gi)) expect(allowed).toContain(name);
      expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
    }),
    { numRuns: runs(60) },
  );
});

test('the page names its language, title, date and paper', () => {
  const html = toHtml(sampleIncident(), { ...OPTIONS, pageSize: 'Letter' });
  expect(html).toMatch(/^<!doctype html><html lang="en">/);
  expect(html).toContain('<title>Checkout down: database connection pool exhausted</title>');
  expect(html).toContain('<meta name="date" content="2026-03-10">');
  expect(html).toContain('@page{size:Letter;');
});

test('each figure is an image with a title and a description, and tables have column headers', () => {
  const html = toHtml(sampleIncident(), { ...OPTIONS, whysAs: 'tree' });
  for (const name of ['timeline', 'causes']) {
    expect(html).toContain(`role="img" aria-labelledby="${name}-title ${name}-desc"`);
    expect(html).toContain(`<desc id="${name}-desc">`);
  }
  expect(html).toContain('<th scope="col">Owner</th>');
});

test('every printed page of an internal document says that it is one, and no page of a public version does', () => {
  const marked = '@top-left{content:"Internal';
  expect(toHtml(sampleIncident(), OPTIONS)).toContain(marked);
  expect(toHtml(sampleIncident(), { ...OPTIONS, audience: 'public' })).not.toContain(marked);
});

test('the whys are told once, as text or as a tree', () => {
  const [text, tree] = (['text', 'tree'] as const).map((whysAs) =>
    toHtml(sampleIncident(), { ...OPTIONS, whysAs }),
  );
  expect(text).toContain('Why did the pool run out?');
  expect(text).not.toContain('figure-causes');
  expect(tree).toContain('figure-causes');
  expect(tree).toContain('6 causes as a tree. Because the database connection pool was exhausted. Because');
  expect(tree).not.toContain('Why did the pool run out?');
});

test('facts have their names as the headers of their rows', () => {
  expect(toHtml(sampleIncident(), OPTIONS)).toMatch(/<th scope="row">Duration<\/th>\s*<td>23 minutes<\/td>/);
});

test('the font comes from where it is said to be', () => {
  const html = toHtml(sampleIncident(), { ...OPTIONS, fonts: [{ url: 'app://debrief/inter.woff2' }] });
  expect(html).toContain('src:url("app://debrief/inter.woff2") format("woff2")');
});

test('the clipboard gets the document without drawings and without a page around it', () => {
  const html = toHtmlFragment(sampleIncident(), 'internal');
  expect(html).toMatch(/^<h1>Checkout down/);
  expect(html).not.toContain('<figure');
});

test('an event stays together on a page, unless its detail would leave half of the page before it empty', () => {
  const timeline = [
    buildEvent('Short', '14:20', { detail: 'A line' }),
    buildEvent('Long', '14:23', { detail: 'word '.repeat(300) }),
  ];
  const html = toHtml(buildIncident({ timeline }), OPTIONS);
  expect(html.match(/<li class="event [^"]*"/g)?.map((tag) => tag.includes(' long'))).toEqual([false, true]);
  expect(html).toContain('li.event.long,');
});

test('where clocks changed, the list says what the clock was called, and each time has its offset', () => {
  const timeline = [
    buildEvent('Node lost', '00:00', { occurredAt: at('2026-10-31T22:15:00-04:00') }),
    buildEvent('Node back', '00:00', { occurredAt: at('2026-11-01T04:05:00-05:00') }),
    { ...buildEvent('Seen before', '00:00'), occurredAt: null, precision: 'unplaced' as const },
  ];
  const html = toHtml(buildIncident({ timeline, timeZone: 'America/New_York' }), OPTIONS);
  expect(html, 'beside each other').not.toContain('<ul class="events">');
  expect(html).toContain('first EDT (UTC-04:00), then EST (UTC-05:00)');
  expect(html).toContain('<ul class="events zoned">');
  expect(html).toContain('<strong class="time">22:15 <span class="offset">UTC-04:00</span></strong>');
});

test('where clocks changed, customers read what each clock was called, and no name of a zone', () => {
  const timeline = [
    buildEvent('Node lost', '00:00', { occurredAt: at('2026-10-31T22:15:00-04:00'), visibility: 'public' }),
    buildEvent('Node back', '00:00', { occurredAt: at('2026-11-01T04:05:00-05:00'), visibility: 'public' }),
  ];
  const incident = buildIncident({ timeline, timeZone: 'America/New_York' });
  const html = toHtml(incident, { ...OPTIONS, audience: 'public' });
  expect(html).toContain('>Clocks changed: first EDT (UTC-04:00), then EST (UTC-05:00).<');
  expect(html).toContain('<strong class="time">22:15 <span class="offset">EDT</span></strong>');
  expect(html).not.toContain('New_York');
});

test('of a time that nobody knows it is said quietly, beside those that are known', () => {
  const { milestones, ...sample } = sampleIncident();
  const html = toHtml({ ...sample, milestones: { ...milestones, acknowledged: null } }, OPTIONS);
  expect(html).toContain('<td><span class="unknown">unknown</span></td>');
  expect(html).toMatch(/<td>23 min<\/td>/);
});

test('a short list and short code stay together on a page, long ones do not', () => {
  const listOf = (...items: readonly string[]) =>
    toHtml(buildIncident({ summary: items.map((item) => `- ${item}`).join('\n') }), OPTIONS);
  const together = /<ul class="together">\s*<li>/;
  expect(listOf('one', 'two', 'three')).toMatch(together);
  expect(listOf('one', 'two', 'three', 'four')).not.toMatch(together);
  expect(listOf('one', 'word '.repeat(100))).not.toMatch(together);
  const codeOf = (lines: number) =>
    toHtml(buildIncident({ summary: `\`\`\`\n${'at main\n'.repeat(lines)}\`\`\`` }), OPTIONS);
  expect(codeOf(12)).toContain('<pre><code>');
  expect(codeOf(40)).toContain('<pre class="long"><code>');
  expect(codeOf(40)).toContain('pre:not(.long),.together{break-inside:avoid}');
});

test('a drawing that says all has no caption', () => {
  expect(toHtml(sampleIncident(), OPTIONS)).not.toContain('<figcaption>');
});

test('a table of actions has room for the reasons of its statuses where any has one', () => {
  const [action] = sampleIncident().actions;
  if (action === undefined) throw new Error('The sample has actions');
  const tableOf = (status: Partial<typeof action>) =>
    /<table class="(actions[^"]*)"/.exec(
      toHtml(buildIncident({ actions: [{ ...action, ...status }] }), OPTIONS),
    )?.[1];
  expect(tableOf({})).toBe('actions');
  expect(tableOf({ status: 'not-doing', notDoingReason: 'The region closes in June.' })).toBe(
    'actions reasons',
  );
});

test('a title, a paragraph and a list in a script from the right are read from there, the page from the left', () => {
  const html = toHtml(
    buildIncident({
      causes: [buildCause('امتلأ القرص'), buildCause('لا يوجد تنبيه', 'امتلأ القرص')],
      title: 'توقف 42',
      summary: '12: تعطّلت بوابة الدفع\n\n- القرص ممتلئ\n\nThe disk was full: قرص',
    }),
    OPTIONS,
  );
  expect(html.match(/(?<=<)\w+(?=[^<]* dir="rtl">)/g)).toEqual(['h1', 'p', 'ul']);
  expect(html).not.toContain('Because');
});

test('a page says who alike of an event with a kind and of one without; its Markdown names it where there is none', () => {
  const { kind: _none, ...openEvent } = buildEvent('Two charges', '14:25', { actor: 'Nadia' });
  const timeline = [
    buildEvent('Status page set', '14:20', { kind: 'communication', actor: 'Nadia' }),
    openEvent,
  ];
  const html = toHtml(buildIncident({ timeline }), OPTIONS);
  expect(html).toContain('<span class="notes">Communication · Nadia</span>');
  expect(html).toContain('<span class="separator">who: </span><span class="notes">Nadia</span>');
});

test('a list with an event that lasted has room for two times in one line', () => {
  const listOf = (more: Partial<TimelineEvent>) =>
    /<ul class="(events[^"]*)"/.exec(
      toHtml(buildIncident({ timeline: [buildEvent('Mails', '19:35', more)] }), OPTIONS),
    )?.[1];
  expect(listOf({})).toBe('events');
  expect(listOf({ endedAt: at('2026-03-10T19:40:00Z') })).toBe('events ranged');
});
