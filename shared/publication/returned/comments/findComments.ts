import { textHead } from '#shared/import/packed/textHead.ts';
import type { WithoutComments } from '#shared/publication/returned/comments/documentComment.ts';
import { githubComments } from '#shared/publication/returned/comments/githubComments.ts';
import { googleComments } from '#shared/publication/returned/comments/googleComments.ts';

/**
 * Every comment in a document, and its text without them. `head` is the text above which a Word file's comments stand,
 * `exported` what the document said when it left.
 */
export function findComments(lines: readonly string[], exported: readonly string[]): WithoutComments {
  const head = textHead(lines.join('\n'));
  const body = head === null ? lines : lines.map((line, index) => (index + 1 < head.from ? '' : line));
  const google = googleComments(body, exported);
  const github = githubComments(google.lines, exported);
  return {
    lines: github.lines,
    comments: [...(head?.comments ?? []), ...google.comments, ...github.comments],
  };
}
