import { isObject, type JsonObject } from '#shared/import/source/jsonShape.ts';

/**
 * Whether a tracker shows a comment to some of its readers only: Jira to a group, a role or its own service desk, GitLab to
 * the members of the project (`internal`, in answers before 15.3 `confidential`).
 */
export function isMarkedPrivate(comment: JsonObject): boolean {
  return (
    isObject(comment.visibility) ||
    comment.jsdPublic === false ||
    comment.internal === true ||
    ('noteable_type' in comment && comment.confidential === true)
  );
}
