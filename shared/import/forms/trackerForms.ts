import { atLine, type CountedNoun, type ImportDraft } from '#shared/import/draft/importDraft.ts';
import { type RecordEvent, recordDraft, type SourceRecord } from '#shared/import/draft/recordDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { listForm, present } from '#shared/import/forms/listForm.ts';
import { markdownWords } from '#shared/import/markup/shownWords.ts';
import { isObject, type JsonObject, objectsAt, objectsIn, textAt } from '#shared/import/source/jsonShape.ts';
import { isMarkedPrivate } from '#shared/import/source/markedPrivate.ts';
import { capitalised } from '#shared/text/phrases.ts';

const ENTRIES: CountedNoun = { one: 'entry', many: 'entries' };
const NOTES: CountedNoun = { one: 'note of the tracker itself', many: 'notes of the tracker itself' };

/** What trackers note that says nothing of the incident. */
const BOOKKEEPING =
  /^(?:subscribed|unsubscribed|mentioned|labeled|unlabeled|milestoned|demilestoned|added_to_project(?:_v2)?|moved_columns_in_project|project_v2_item_status_changed|pinned|unpinned|locked|unlocked|head_ref_\w+|user_blocked|comment_deleted|transferred|connected|disconnected|sub_issue_\w+|parent_issue_\w+|issue_type_\w+)$/;

/** The timeline or the comments of an issue on GitHub. */
export const GITHUB_TIMELINE = listForm({
  form: 'github-timeline',
  is: 'The timeline of an issue on GitHub',
  unit: ENTRIES,
  list: (json) => {
    const items = objectsAt(json, 'timelineItems');
    if (items.length > 0) return isObject(json) ? [...openingOf(json), ...items] : items;
    const list = Array.isArray(json) ? objectsIn(json) : objectsAt(json, 'timeline');
    // Answers that were fetched page by page are lists in a list.
    return list.length > 0 || !Array.isArray(json) ? list : json.flatMap((page) => objectsIn(page));
  },
  isOne: (entry) => {
    const isComment = textAt(entry, 'body') !== null && textAt(entry, 'user.login') !== null;
    return (eventOf(entry) !== null || isComment) && (githubTime(entry) !== null || 'sha' in entry);
  },
  recordOf: (entry) => {
    const event = eventOf(entry) ?? 'commented';
    const words = githubWords(entry, event);
    const actor = textAt(entry, 'actor.login', 'user.login', 'author.login', 'author.name', 'committer.name');
    const source = textAt(entry, 'html_url', 'url', 'source.issue.html_url', 'source.url');
    const noted: RecordEvent = { at: githubTime(entry), words, ...present({ actor, source }) };
    const isNote = BOOKKEEPING.test(event) || words === '';
    return isNote ? { events: [noted], leftOut: NOTES } : { events: [noted] };
  },
  facts: (json) => (textAt(json, 'title') === null || !isObject(json) ? {} : titleOf(json)),
});

const TYPES: Readonly<Record<string, string>> = {
  CrossReferencedEvent: 'cross-referenced',
  IssueComment: 'commented',
  PullRequestReview: 'reviewed',
  RenamedTitleEvent: 'renamed',
};

/** What happened, as the API has called it longest; its answers to GraphQL name the type instead: `ClosedEvent`. */
function eventOf(entry: JsonObject): string | null {
  const type = textAt(entry, '__typename');
  const named = type === null || !/(?:Event|Comment|Review)$/.test(type) ? null : type;
  if (named === null) return textAt(entry, 'event');
  const known = Object.hasOwn(TYPES, named) ? TYPES[named] : undefined;
  return (
    known ??
    named
      .replace(/Event$/, '')
      .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
      .toLowerCase()
  );
}

/** The issue itself is the first of its timeline. */
function openingOf(issue: JsonObject): readonly JsonObject[] {
  const [title, at] = [textAt(issue, 'title'), textAt(issue, 'createdAt')];
  if (title === null || at === null) return [];
  const body = [`Issue opened: ${title}`, textAt(issue, 'body') ?? ''].filter((part) => part !== '');
  return [
    {
      __typename: 'IssueComment',
      createdAt: at,
      author: issue.author,
      url: issue.url,
      body: body.join('\n\n'),
    },
  ];
}

function githubTime(entry: JsonObject): string | null {
  return textAt(entry, 'created_at', 'createdAt', 'submitted_at', 'author.date', 'committer.date');
}

function githubWords(entry: JsonObject, event: string): string {
  const body = textAt(entry, 'body', 'message');
  if (body !== null) return markdownWords(body);
  const assignee = behind(' to ', textAt(entry, 'assignee.login'));
  switch (event) {
    case 'renamed':
      return `Title changed${quotedBehind(' from ', textAt(entry, 'rename.from', 'previousTitle'))}${quotedBehind(' to ', textAt(entry, 'rename.to', 'currentTitle'))}`;
    case 'assigned':
      return `Assigned${assignee}`;
    case 'unassigned':
      return `No longer assigned${assignee}`;
    case 'cross-referenced':
      return `Mentioned in${quotedBehind(' ', textAt(entry, 'source.issue.title', 'source.title')) || ' another issue'}`;
    case 'referenced':
      return `Referenced by${behind(' commit ', textAt(entry, 'commit_id', 'commit.oid')?.slice(0, 7) ?? null) || ' a commit'}`;
    case 'closed':
    case 'reopened':
    case 'merged':
      return capitalised(event);
    default:
      return event.replaceAll('_', ' ').replaceAll('-', ' ');
  }
}

/** What the tracker says, behind words that lead to it; empty where it says nothing. */
function behind(lead: string, value: string | null): string {
  return value === null ? '' : `${lead}${value}`;
}

function quotedBehind(lead: string, value: string | null): string {
  return behind(lead, value === null ? null : `“${value}”`);
}

/** One issue with its comments: what the API of GitHub or GitLab answers, or `gh issue view --json`. */
export const ISSUE: ImportForm = {
  sniff: ({ json }) => (isObject(json) && isIssue(json) ? 0.85 : 0),
  read: ({ json }, context) => {
    const issue = isObject(json) ? json : {};
    const comments = [
      ...objectsAt(issue, 'comments'),
      ...objectsAt(issue, 'notes'),
      ...objectsAt(issue, 'discussions'),
    ];
    const all = comments.flatMap((comment) =>
      Array.isArray(comment.notes) ? objectsAt(comment, 'notes') : [comment],
    );
    const closed = textAt(issue, 'closed_at', 'closedAt');
    const records: readonly SourceRecord[] = [
      opening(issue),
      ...all.map(commentRecord),
      ...(closed === null
        ? []
        : ([{ events: [{ at: closed, words: 'Issue closed', ...closer(issue) }] }] as const)),
    ];
    return recordDraft(
      { form: 'issue', is: 'An issue with its comments', unit: ENTRIES, ...titleOf(issue) },
      records,
      context,
    );
  },
};

function isIssue(object: JsonObject): boolean {
  const isKnown = ['number', 'iid', 'comments', 'notes', 'html_url', 'web_url'].some((key) => key in object);
  return (
    isKnown && textAt(object, 'title') !== null && textAt(object, 'created_at', 'createdAt', 'state') !== null
  );
}

function titleOf(issue: JsonObject): Pick<ImportDraft, 'title'> {
  return { title: { value: textAt(issue, 'title') ?? '', lines: atLine(1) } };
}

function opening(issue: JsonObject): SourceRecord {
  const title = textAt(issue, 'title') ?? '';
  const body = markdownWords(textAt(issue, 'body', 'description') ?? '');
  const at = textAt(issue, 'created_at', 'createdAt');
  const source = textAt(issue, 'html_url', 'web_url', 'url');
  const actor = textAt(issue, 'user.login', 'author.login', 'author.name', 'author.username');
  const words = `Issue opened: ${title}`;
  return { events: [{ at, words, ...present({ actor, source, detail: body }) }] };
}

function closer(issue: JsonObject): { readonly actor?: string } {
  return present({ actor: textAt(issue, 'closed_by.login', 'closed_by.name', 'closed_by.username') });
}

function commentRecord(comment: JsonObject): SourceRecord {
  const words = markdownWords(textAt(comment, 'body', 'note') ?? '');
  const at = textAt(comment, 'created_at', 'createdAt');
  const actor = textAt(comment, 'user.login', 'author.login', 'author.name', 'author.username');
  const source = textAt(comment, 'html_url', 'url');
  const event: RecordEvent = {
    at,
    words,
    ...present({ actor, source }),
    ...(isMarkedPrivate(comment) ? { isPrivateAs: 'marked-private' } : {}),
  };
  return words === '' || isSystemNote(comment) ? { events: [event], leftOut: NOTES } : { events: [event] };
}

/** GitLab notes itself who was assigned, labelled and mentioned; that an issue was closed tells something. */
function isSystemNote(note: JsonObject): boolean {
  return note.system === true && !/^(?:closed|reopened|changed title)/.test(textAt(note, 'body') ?? '');
}

/** The notes of an issue on GitLab. */
export const GITLAB_NOTES = listForm({
  form: 'gitlab-notes',
  is: 'The notes of an issue on GitLab',
  unit: ENTRIES,
  list: (json) => {
    const list = Array.isArray(json) ? objectsIn(json) : objectsAt(json, 'notes');
    return list.flatMap((one) => (Array.isArray(one.notes) ? objectsAt(one, 'notes') : [one]));
  },
  isOne: (note) => 'noteable_type' in note || ('system' in note && textAt(note, 'author.username') !== null),
  recordOf: commentRecord,
});
