import fc from 'fast-check';
import type { FormId } from '#shared/import/draft/importDraft.ts';
import { withTextHead } from '#shared/import/packed/textHead.ts';
import { severalText } from '#shared/import/several/severalText.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

/** A source, and the words in it of which none may be lost. */
interface GeneratedSource {
  readonly text: string;
  readonly words: readonly string[];
}

/** Words that occur once: they are numbered as they are made. */
const COUNTS = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 12 });

/** A source of a few records; `of` makes each of its number and of words for it. */
function records(of: (record: { at: string; clock: string; number: number; words: string }) => unknown) {
  return (whole: (made: readonly unknown[]) => string): fc.Arbitrary<GeneratedSource> =>
    COUNTS.map((counts) => {
      const made = counts.map((count, number) => {
        const words = Array.from({ length: count }, (_nothing, index) => `wort${number}x${index}y`);
        const minutes = String(10 + number);
        return {
          words,
          record: of({
            at: `2026-05-04T10:${minutes}:00Z`,
            clock: `10:${minutes}`,
            number,
            words: words.join(' '),
          }),
        };
      });
      return { text: whole(made.map(({ record }) => record)), words: made.flatMap(({ words }) => words) };
    });
}

const json = (made: readonly unknown[]) => JSON.stringify(made);
const under =
  (name: string, more: object = {}) =>
  (made: readonly unknown[]) =>
    JSON.stringify({ ...more, [name]: made });
const lines = (head: string) => (made: readonly unknown[]) => `${head}${made.join('\n')}\n`;
/** Each third record lacks its time, or says nothing that an event could be made of. */
const isOdd = (number: number) => number % 3 === 2;

/** Generated sources of every form; `text` are lines that look like something else. */
export const RECORDS: Readonly<Record<Exclude<FormId, 'text'>, readonly fc.Arbitrary<GeneratedSource>[]>> = {
  log: [
    records(({ at, number, words }) =>
      isOdd(number)
        ? `    at ${words}`
        : `${at.replace('T', ' ').replace('Z', ',120')} - WARN  [main] - ${words}`,
    )(lines('')),
    records(({ clock, words }) => `[Mon May 04 ${clock}:44 2026] [notice] ${words}`)(lines('')),
    // Of several programs, of which two do not say how grave it is.
    records(({ at, clock, number, words }) =>
      isOdd(number)
        ? `[${clock}:05] ${words}`
        : number % 3 === 0
          ? `26/05/04 ${clock}:41 INFO ${words}`
          : `{"time":"${at}","level":"warn","msg":"${words}"}`,
    )(lines('')),
  ],
  slack: [
    records(({ number, words }) => ({
      type: 'message',
      ts: `${1_777_888_860 + number}.000100`,
      user: 'U1',
      text: words,
      ...(isOdd(number) ? { subtype: 'channel_join' } : {}),
    }))(json),
  ],
  'status-page': [
    records(({ at, number, words }) => ({
      status: 'monitoring',
      body: words,
      ...(isOdd(number) ? {} : { created_at: at }),
    }))(under('incident_updates', { name: 'Pumps' })),
  ],
  'pagerduty-log': [
    records(({ at, words }) => ({ type: 'annotate_log_entry', created_at: at, channel: { summary: words } }))(
      under('log_entries'),
    ),
  ],
  'pagerduty-incidents': [
    records(({ at, number, words }) => ({ incident_number: number, title: words, created_at: at }))(
      under('incidents'),
    ),
  ],
  opsgenie: [
    records(({ at, number, words }) => ({ tinyId: String(number), message: words, createdAt: at }))(
      under('data'),
    ),
  ],
  'opsgenie-log': [records(({ at, words }) => ({ log: words, owner: 'bo', createdAt: at }))(under('data'))],
  'opsgenie-webhook': [
    records(({ at, words }) => ({
      action: 'Escalate',
      alert: { alertId: 'a1', message: 'Pumps', description: words, updatedAt: Date.parse(at) * 1e6 },
    }))(json),
  ],
  'jira-search': [
    records(({ at, words }) => ({ author: { displayName: 'Bo' }, created: at, body: words }))((made) =>
      JSON.stringify({
        issues: [{ key: 'OPS-1', fields: { summary: 'Pumps', comment: { comments: made } } }],
      }),
    ),
  ],
  'git-log': [
    records(({ at, number, words }) =>
      [
        `commit ${String(number + 1).repeat(7)}`,
        'Author: Bo <bo@example.com>',
        `Date:   ${isOdd(number) ? 'some day' : at}`,
        '',
        `    ${words}`,
        ...(isOdd(number) ? ['', 'diff --git a/a b/b', '+shut();'] : []),
        '',
      ].join('\n'),
    )(lines('')),
  ],
  alertmanager: [
    records(({ at, words }) => ({
      labels: { alertname: 'P' },
      annotations: { summary: words },
      startsAt: at,
    }))(under('alerts')),
  ],
  grafana: [
    records(({ number, words }) => ({ time: 1_777_888_860_000 + number, tags: [], text: words }))(json),
  ],
  datadog: [
    records(({ number, words }) => ({ title: words, text: '', date_happened: 1_777_888_860 + number }))(
      under('events'),
    ),
  ],
  kubernetes: [
    records(({ at, number, words }) => ({
      reason: 'BackOff',
      message: words,
      involvedObject: { kind: 'Pod' },
      ...(isOdd(number) ? {} : { firstTimestamp: at }),
    }))(under('items')),
  ],
  sentry: [records(({ at, words }) => ({ eventID: 'a', title: words, dateCreated: at }))(json)],
  journald: [
    records(({ number, words }) =>
      JSON.stringify({ __REALTIME_TIMESTAMP: String((1_777_888_860 + number) * 1_000_000), MESSAGE: words }),
    )(lines('')),
  ],
  'github-timeline': [
    records(({ at, number, words }) => ({
      event: isOdd(number) ? 'subscribed' : 'commented',
      created_at: at,
      body: words,
    }))(json),
  ],
  issue: [
    records(({ at, number, words }) => ({ body: words, ...(isOdd(number) ? {} : { created_at: at }) }))(
      under('comments', { number: 1, state: 'open', title: 'Pumps' }),
    ),
  ],
  'gitlab-notes': [
    records(({ at, number, words }) => ({
      body: words,
      system: isOdd(number),
      noteable_type: 'Issue',
      created_at: at,
    }))(json),
  ],
  jira: [
    records(
      ({ number, words }) =>
        `OPS-${number},Pumps,${isOdd(number) ? words : `04/May/26 10:0${number % 10} AM;ada;${words}`}`,
    )(lines('Issue key,Summary,Comment\n')),
  ],
  'jira-xml': [
    records(
      ({ number, words }) =>
        `<item><title>[OPS-${number}] Pumps</title><key id="1">OPS-${number}</key><summary>Pumps</summary><created>Mon, 4 May 2026 10:0${number % 10}:00 +0000</created><comments><comment author="ada" created="${isOdd(number) ? '' : 'Mon, 4 May 2026 10:09:00 +0000'}">&lt;p&gt;${words}&lt;/p&gt;</comment></comments></item>`,
    )((made) => `<rss version="0.92"><channel>${made.join('\n')}</channel></rss>`),
  ],
  mail: [
    records(
      ({ clock, number, words }) =>
        `From: ada@example.org\nDate: ${isOdd(number) ? 'soon' : `Mon, 4 May 2026 ${clock}:00 +0200`}\nSubject: Re: Pumps\nAttachment: panel${number}.png\n\n${words}\n> quoted${number}\n`,
    )(lines('')),
    records(({ clock, number, words }) => (isOdd(number) ? words : `- ${clock} ${words}`))(
      lines(
        'From: ada@example.org\nDate: Mon, 4 May 2026 10:00:00 +0200\nSubject: x\n\n# Pumps\n\n## Timeline\n\n',
      ),
    ),
  ],
  packed: [
    records(({ clock, number, words }) => (isOdd(number) ? words : `- ${clock} ${words}`))((made) =>
      withTextHead(
        'A PDF, 1 page',
        [{ count: 2, one: 'picture', many: 'pictures' }],
        `# Pumps\n\n## Timeline\n\n${made.join('\n')}`,
      ),
    ),
    records(({ clock, number, words }) => (isOdd(number) ? `${words}.` : `${clock} ${words}`))((made) =>
      withTextHead('A Word document', [], made.join('\n')),
    ),
  ],
  table: [
    records(({ at, number, words }) => `${isOdd(number) && number > 2 ? 'n/a' : at},"${words}\nmehr",ada`)(
      lines('when,what,who\n'),
    ),
  ],
  json: [
    records(({ at, words }) => ({ occurredAt: at, what: 'low', deep: { list: [words] } }))(under('rows')),
  ],
  transcript: [
    records(
      ({ number, words }) =>
        `${number}\n00:0${number % 10}:01.000 --> 00:0${number % 10}:02.000\n<v Ada>${words}</v>\n${isOdd(number) ? '503\n' : ''}`,
    )(lines('WEBVTT\n\n')),
    records(({ number, words }) => `00:${10 + number}:00\nAda: ${words}`)(
      lines('Transcript\n00:00:00\nAda: hello\n'),
    ),
  ],
  document: [
    records(({ clock, number, words }) => (isOdd(number) ? words : `- ${clock} ${words}`))(
      lines('# Pumps\n\n## Timeline\n\n'),
    ),
  ],
  lines: [
    records(({ clock, number, words }) => (isOdd(number) ? `${words}.` : `${clock} ${words}`))(lines('')),
  ],
  chat: [
    records(({ clock, words }) => `[04.05.2026 ${clock}] Ada Orme\n${words}`)(lines('')),
    // Heads that count back from the moment of copying, and one in a language that nobody reads.
    records(({ clock, number, words }) =>
      isOdd(number)
        ? `Ada Orme  kemarin lalu ${number}\n${words}`
        : number % 3 === 0
          ? `Ada Orme  Last Monday at ${clock}\n${words}`
          : `Ada Orme  ${number} minutes ago\n${words}`,
    )(lines('')),
  ],
  html: [
    records(({ clock, words }) => `<p>${clock} ${words}</p>`)(
      lines('<!doctype html><h1>Pumps</h1><h2>Timeline</h2>'),
    ),
  ],
  several: [
    records(({ clock, number, words }) => ({ clock, number, words }))((made) => {
      const third = Math.ceil(made.length / 3);
      const lineOf = (record: unknown) => {
        const { clock, words } = record as { readonly clock: string; readonly words: string };
        return `- ${clock} ${words}`;
      };
      const logOf = (record: unknown) => {
        const { clock, words } = record as { readonly clock: string; readonly words: string };
        return { occurredAt: `2026-05-04T${clock}:00Z`, what: words };
      };
      return severalText([
        {
          name: 'pumps.md',
          text: `# Pumps\n\n## Timeline\n\n${made.slice(0, third).map(lineOf).join('\n')}`,
        },
        { name: 'picture.png', text: null },
        { name: 'rows.json', text: JSON.stringify({ rows: made.slice(third).map(logOf) }) },
      ]);
    }),
  ],
  debrief: [
    records(({ at, number, words }) => ({
      ...buildEvent(`event-${number}`, '10:00'),
      title: words,
      occurredAt: at,
      visibility: 'internal',
    }))((made) => JSON.stringify({ ...buildIncident(), timeline: made })),
  ],
};
