import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builderConfigFile, notarisingProblem } from '#build/packaging/builderConfig.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

// npm run package [-- --dir, --linux, …]: electron-builder with the configuration for what this machine can sign.
const file = builderConfigFile(process.env);
const problem = notarisingProblem(file, process.platform);
if (problem === null) runBuilder();
else {
  console.error(problem);
  process.exitCode = 1;
}

function runBuilder(): void {
  console.log(`Packaging with ${file}.`);
  const builder = join(PROJECT, 'node_modules/electron-builder/cli.js');
  const args = [builder, '--config', file, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { cwd: PROJECT, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
