import { expect, it } from 'vitest';
import { shardArguments } from '#build/start/testShard.ts';

it.each([
  ['unit', ['--shard', '2/3'], ['--shard=2/3']],
  ['e2e', ['--shard=1/2'], ['--shard=1/2']],
  ['lint', ['--shard', '2/3'], []],
  ['unit', [], []],
])('gives %s of npm test %j: %j', (stage, args, given) => {
  expect(shardArguments(stage, args)).toEqual(given);
});

it.each([[['--shard']], [['--shard', '4/3']], [['--shard', '0/3']], [['files']]])(
  'takes no %j for the whole',
  (args) => {
    expect(() => shardArguments('unit', args)).toThrow(args.join(' '));
  },
);
