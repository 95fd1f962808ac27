import { parseCommand } from '#electron/commandLine/arguments/parseCommand.ts';
import { runDiff, runGitText } from '#electron/commandLine/runDiff.ts';
import { runMerge } from '#electron/commandLine/runMerge.ts';
import { err } from '#shared/basics/result.ts';

// What Git starts for a merge or a comparison: the commands themselves, without what the app needs for windows.
const ownOutputs = { has: async () => false, add: async () => {} };
const command = parseCommand(process.argv.slice(2));
const answer = !command.ok
  ? command
  : command.value.name === 'merge'
    ? await runMerge(command.value, { ownOutputs })
    : command.value.name === 'gitText'
      ? await runGitText(command.value)
      : command.value.name === 'diff'
        ? await runDiff(command.value)
        : err({ code: 'usage' as const });
if (answer.ok) process.stdout.write(answer.value.output);
else process.stderr.write(`${JSON.stringify(answer.error)}\n`);
process.exitCode = answer.ok ? answer.value.exitCode : 2;
