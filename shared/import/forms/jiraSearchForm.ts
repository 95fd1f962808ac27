import { atLine, type CountedNoun } from '#shared/import/draft/importDraft.ts';
import { type RecordEvent, recordDraft, type SourceRecord } from '#shared/import/draft/recordDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { whichIssue } from '#shared/import/forms/jiraForm.ts';
import { present } from '#shared/import/forms/listForm.ts';
import {
  isObject,
  type JsonObject,
  objectsAt,
  shareOf,
  textAt,
  valueAt,
} from '#shared/import/source/jsonShape.ts';
import { isMarkedPrivate } from '#shared/import/source/markedPrivate.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** What Jira answers to a search or for one issue, in JSON: issues with their comments and changes of their status. */
export const JIRA_SEARCH: ImportForm = {
  sniff: ({ json }) => (shareOf(issuesIn(json), isIssue) >= 0.8 ? 0.95 : 0),
  read: ({ json }, context) => {
    const issues = issuesIn(json).map(issueOf);
    const namedIssue = context.incident === undefined ? undefined : issues[context.incident];
    const records = issues.flatMap((issue) =>
      namedIssue === undefined || issue === namedIssue
        ? issue.records
        : issue.records.map(({ events }): SourceRecord => ({ events, leftOut: OTHER })),
    );
    const chosen = namedIssue ?? issues[0];
    const line = issues
      .slice(0, chosen === undefined ? 0 : issues.indexOf(chosen))
      .reduce((lines, issue) => lines + issue.records.length, 1);
    return recordDraft(
      {
        form: 'jira-search',
        is: issues.length === 1 ? 'An issue of Jira (JSON)' : 'Issues of Jira (JSON)',
        unit: ENTRIES,
        title:
          chosen === undefined || chosen.summary === ''
            ? null
            : { value: chosen.summary, lines: atLine(line) },
        questions: whichIssue(issues, namedIssue !== undefined),
      },
      records,
      context,
    );
  },
};

const ENTRIES: CountedNoun = { one: 'entry', many: 'entries' };
const OTHER: CountedNoun = { one: 'entry of another issue', many: 'entries of other issues' };
const EMPTY: CountedNoun = { one: 'comment without words', many: 'comments without words' };

interface SearchedIssue {
  readonly summary: string;
  readonly records: readonly SourceRecord[];
}

function issuesIn(json: unknown): readonly JsonObject[] {
  if (Array.isArray(json)) return objectsAt({ json }, 'json');
  return isObject(json) && isObject(json.fields) ? [json] : objectsAt(json, 'issues');
}

function isIssue(issue: JsonObject): boolean {
  return textAt(issue, 'key') !== null && isObject(issue.fields) && textAt(issue, 'fields.summary') !== null;
}

function issueOf(issue: JsonObject): SearchedIssue {
  const summary = textAt(issue, 'fields.summary') ?? '';
  const key = textAt(issue, 'key') ?? '';
  const opened: RecordEvent = {
    at: valueAt(issue, 'fields.created'),
    words: `${key}: ${summary}`,
    ...present({ actor: nameAt(issue, 'fields.reporter', 'fields.creator'), detail: detailOf(issue) }),
  };
  const comments = objectsAt(issue, 'fields.comment.comments').map(commentRecord);
  const changes = objectsAt(issue, 'changelog.histories').flatMap(changeRecords);
  const resolvedAt = textAt(issue, 'fields.resolutiondate');
  const resolution = textAt(issue, 'fields.resolution.name');
  // A change of the status says it already, and who made it.
  const isSaid = changes.some(({ events: [{ at }] }) => at === resolvedAt);
  const resolved: RecordEvent = {
    at: resolvedAt,
    words: `Resolved${resolution === null ? '' : ` (${resolution})`}: ${summary}`,
    ...present({ actor: nameAt(issue, 'fields.assignee') }),
  };
  return {
    summary,
    records: [
      { events: [opened] },
      ...comments,
      ...changes,
      ...(resolvedAt === null || isSaid ? [] : [{ events: [resolved] } as const]),
    ],
  };
}

function commentRecord(comment: JsonObject): SourceRecord {
  const words = wordsIn(comment.body);
  const event: RecordEvent = {
    at: comment.created,
    words,
    ...present({ actor: nameAt(comment, 'author') }),
    ...(isMarkedPrivate(comment) ? { isPrivateAs: 'marked-private' } : {}),
  };
  return words === '' ? { events: [event], leftOut: EMPTY } : { events: [event] };
}

/** `Status: Open → In progress`, `Assignee: – → Ada`; other changes are of the ticket and not of what happened. */
function changeRecords(change: JsonObject): readonly SourceRecord[] {
  return objectsAt(change, 'items').map((item) => {
    const field = textAt(item, 'field') ?? '';
    const [before, after] = [textAt(item, 'fromString'), textAt(item, 'toString')];
    const event: RecordEvent = {
      at: change.created,
      words: `${capitalised(field)}: ${before ?? '–'} → ${after ?? '–'}`,
      ...present({ actor: nameAt(change, 'author') }),
    };
    return TOLD.test(field) ? { events: [event] } : { events: [event], leftOut: OF_TICKET };
  });
}

/** Fields that say how far it was, how bad, and who had it. */
const TOLD = /^(?:status|priority|severity|assignee|resolution|components?|team|urgency|impact)$/i;
const OF_TICKET: CountedNoun = { one: 'change of the ticket itself', many: 'changes of the ticket itself' };

function nameAt(value: JsonObject, ...paths: readonly string[]): string | null {
  return textAt(
    value,
    ...paths.flatMap((path) => [`${path}.displayName`, `${path}.name`, `${path}.emailAddress`]),
  );
}

/** The description, and what the issue is marked with, a line each. */
function detailOf(issue: JsonObject): string {
  const named: readonly (readonly [string, string])[] = [
    ['Status', textAt(issue, 'fields.status.name') ?? ''],
    ['Priority', textAt(issue, 'fields.priority.name') ?? ''],
    ['Labels', listAt(issue, 'fields.labels')],
    [
      'Components',
      objectsAt(issue, 'fields.components')
        .flatMap((one) => textAt(one, 'name') ?? [])
        .join(', '),
    ],
  ];
  const lines = named.flatMap(([name, text]) => (text === '' ? [] : [`${name}: ${text}`]));
  return [wordsIn(valueAt(issue, 'fields.description')), ...lines].filter((line) => line !== '').join('\n');
}

function listAt(value: JsonObject, path: string): string {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string').join(', ') : '';
}

const BLOCKS = /^(?:paragraph|heading|listItem|codeBlock|blockquote|tableRow|rule)$/;

/** Text as it is, or the words of a document of Atlassian, a line a block. */
function wordsIn(body: unknown): string {
  if (typeof body === 'string') return body.trim();
  return blockWords(body)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function blockWords(node: unknown): string {
  if (!isObject(node)) return '';
  const type = textAt(node, 'type') ?? '';
  if (type === 'hardBreak') return '\n';
  const own = textInNode(node);
  const inner = objectsAt(node, 'content').map(blockWords).join('');
  return BLOCKS.test(type) ? `\n${own}${inner}\n` : `${own}${inner}`;
}

/** Mentions, emoji and cards keep their words in attributes; spaces around words stay. */
function textInNode(node: JsonObject): string {
  if (typeof node.text === 'string') return node.text;
  return textAt(node, 'attrs.text', 'attrs.shortName', 'attrs.url') ?? '';
}
