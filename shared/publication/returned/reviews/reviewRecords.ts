import { isObject, type JsonObject, textAt } from '#shared/import/source/jsonShape.ts';
import {
  commentWords,
  linesOfHunk,
  type Review,
  type ReviewComment,
} from '#shared/publication/returned/reviews/reviewComment.ts';

/** More than any review has; deeper than any answer of an interface is. */
const MOST_COMMENTS = 5000;
const DEEPEST = 12;

/**
 * The comments in what the interface of GitHub answers, REST or GraphQL, by `gh api` or `gh pr view --json`; GitLab and
 * Forgejo use the same words. Answers stand behind what they answer. Null where a text is nothing of the kind.
 */
export function reviewRecords(text: string): Review | null {
  if (!/^\s*[[{]/.test(text)) return null;
  const records: JsonObject[] = [];
  const titles: string[] = [];
  let unread = 0;
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) for (const one of value) collect(one, depth + 1);
    if (!isObject(value)) return;
    const title = textAt(value, 'title');
    if (title !== null) titles.push(title);
    // What has a title is the request itself, and its words are no comment.
    else if (textAt(value, 'body') !== null && writerOf(value) !== '') {
      if (records.length < MOST_COMMENTS) records.push(value);
      else unread += 1;
    }
    for (const inner of Object.values(value)) collect(inner, depth + 1);
  };
  collect(jsonOf(text), 0);
  const comments = inThreads(records).flatMap(commentOf);
  return comments.length === 0 ? null : { comments, titles, unread };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Only by throwing JSON.parse says that a text is none.
  }
}

function writerOf(record: JsonObject): string {
  return (
    textAt(record, 'user.login', 'author.login', 'author.name', 'author.username', 'user.name')?.trim() ?? ''
  );
}

function commentOf(record: JsonObject): readonly ReviewComment[] {
  const { text, quoted } = commentWords(textAt(record, 'body') ?? '');
  if (text === '') return [];
  const hunk = textAt(record, 'diff_hunk', 'diffHunk') ?? '';
  const path = textAt(record, 'path', 'position.new_path') ?? '';
  const lines = [...linesOfHunk(hunk === '' ? [] : hunk.split('\n')), ...quoted];
  return [{ by: writerOf(record), text, path, lines }];
}

/** Answers name what they answer, which may be an answer; whoever wrote in between comes after them. No record is lost. */
function inThreads(records: readonly JsonObject[]): readonly JsonObject[] {
  const byId = new Map(records.toReversed().map((record) => [record.id, record] as const));
  const threads = new Map<JsonObject, JsonObject[]>();
  for (const record of records) {
    const first = firstOf(record, byId);
    const thread = threads.get(first) ?? [first];
    if (record !== first) thread.push(record);
    threads.set(first, thread);
  }
  return [...threads.values()].flat();
}

/** What the thread of a record begins with; the record itself where answers go round in a circle. */
function firstOf(record: JsonObject, byId: ReadonlyMap<unknown, JsonObject>): JsonObject {
  const passed = new Set<JsonObject>();
  let first = record;
  for (;;) {
    const { in_reply_to_id: id } = first;
    const above = id === undefined || id === null ? undefined : byId.get(id);
    if (above === undefined) return first;
    passed.add(first);
    if (passed.has(above)) return record;
    first = above;
  }
}
