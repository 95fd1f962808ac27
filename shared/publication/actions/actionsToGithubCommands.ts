import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { reportTitle } from '#shared/export/report/titleBlock.ts';
import { actionFacts, shortTitle } from '#shared/publication/actions/actionWords.ts';
import { factsAsMarkdown } from '#shared/publication/actions/factsAsMarkdown.ts';
import { trackedActions } from '#shared/publication/actions/trackedActions.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/**
 * The open actions as a script for a POSIX shell that makes one issue of each with GitHub's own command line.
 * Owners stand in the body, because `--assignee` takes accounts only; there are no labels, because `gh`
 * refuses those that a repository does not have. What was typed is inside single quotes, where a shell gives
 * nothing a meaning, and joined to its option by `=`, so that a title cannot be taken for an option.
 */
export function actionsToGithubCommands(whole: Incident): string {
  const { incident, actions } = trackedActions(whole);
  const lines = [
    '#!/bin/sh',
    `# The action items of the postmortem: ${oneLine(reportTitle(incident))}`,
    '# Needs the GitHub CLI, signed in (gh auth login). Run it inside a clone of the repository:',
    '#   sh FILE',
    '# or name the repository:',
    '#   GH_REPO=owner/name sh FILE',
    '# It stops at the first failure. Before running it again, delete the commands that were done.',
    'set -eu',
    ...actions.flatMap((action, index) => [
      '',
      `# ${index + 1} of ${actions.length}`,
      command(incident, action),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function command(incident: Incident, action: ActionItem): string {
  const body = factsAsMarkdown(actionFacts(incident, action));
  return `gh issue create --title=${shellQuoted(shortTitle(action))} \\\n  --body=${shellQuoted(body)}`;
}

/** Wraps a text in single quotes. A quote inside ends them, follows escaped, and opens them again. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
