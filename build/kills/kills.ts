import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { type Kill, type KillMoment, killWhileTyping } from '#build/kills/killWhileTyping.ts';
import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { readRounds } from '#build/start/readRounds.ts';

/*
 * npm run kills [-- ROUNDS]: kills the app while somebody types, at random and in the middle of saves by turns, and
 * tells how much of what was typed is on the disk afterwards, and whether what is offered as unsaved can be saved without
 * a question; all of it also as out/reports/kills.json. Exits with 1 when more than a second of typing was lost, or
 * anything else than the end of it, or when somebody would be asked about a change that is their own.
 */
const PROMISED_SECONDS = 1;
const MOMENTS: readonly KillMoment[] = ['at random', 'during a save'];

const rounds = readRounds(process.argv.slice(2), 'npm run kills', 60);
ensureBuilt();
ensureChromium();
const kills: Kill[] = [];
for (let round = 0; round < rounds; round += 1) {
  const kill = await killWhileTyping(MOMENTS[round % MOMENTS.length] ?? 'at random', round);
  kills.push(kill);
  console.error(
    `${round + 1} of ${rounds}: ${kill.moment}, lost ${kill.lostCharacters} of ${kill.typed} characters`,
  );
}
mkdirSync(join(PROJECT, 'out/reports'), { recursive: true });
writeFileSync(join(PROJECT, 'out/reports/kills.json'), `${JSON.stringify(kills, null, 2)}\n`);
for (const moment of MOMENTS) console.log(lineOf(moment));
console.log(`Load ${loadavg()[0]?.toFixed(1)} on the Chromium host.`);
const isBad = ({ isWhole, isSavedAgain, lostSeconds }: Kill) =>
  !isWhole || !isSavedAgain || lostSeconds > PROMISED_SECONDS;
if (kills.some(isBad)) process.exitCode = 1;

function lineOf(moment: KillMoment): string {
  const some = kills.filter((kill) => kill.moment === moment);
  const characters = spread(some.map((kill) => kill.lostCharacters));
  const seconds = spread(some.map((kill) => kill.lostSeconds));
  const broken = some.filter((kill) => !kill.isWhole).length;
  const asked = some.filter((kill) => !kill.isSavedAgain).length;
  const rest = `${broken} unreadable or with a hole, ${asked} not saved again without a question`;
  return `${some.length} kills ${moment}: lost ${characters} characters, ${seconds} s; ${rest}`;
}

/** Median, 95th percentile and most. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  const text = (value: number) => String(Number(value.toFixed(2)));
  return `median ${text(at(0.5))}, p95 ${text(at(0.95))}, max ${text(at(1))}`;
}
