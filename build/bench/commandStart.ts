import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alternately, type Measure, type Summary, summarise, timed } from '#build/bench/measure.ts';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { MAIN_FILE, PROJECT } from '#build/start/projectFolder.ts';
import { type IncidentId, toId } from '#shared/domain/incident/ids.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

const TURNS = { counted: 9, warmUp: 1 };
const INCIDENTS = 100;
const EVENTS = 20;
const FOLDER = join(PROJECT, 'out/bench/commands');

/** Commands on the built bundle, from starting the process to its end; against Node that runs nothing. */
export const commandStart: Measure = async () => {
  const library = join(FOLDER, 'library');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(library, { recursive: true });
  for (let number = 0; number < INCIDENTS; number += 1) {
    const incident = {
      ...largeIncident(EVENTS),
      id: toId<IncidentId>(`incident-${number}`),
      title: `Incident ${number}`,
    };
    writeFileSync(join(library, `${number}.incident`), serializeIncident(incident));
  }
  const main = join(FOLDER, 'empty.mjs');
  writeFileSync(main, "import { app } from 'electron';\napp.exit(0);\n");
  const cpu = { version: [] as number[], host: [] as number[], node: [] as number[], list: [] as number[] };
  const run = (of: keyof typeof cpu, args: readonly string[]) => async () => {
    const before = childSeconds();
    const took = await timed(async () => execFileSync(process.execPath, args, { env: ENV, stdio: 'ignore' }));
    cpu[of].push((childSeconds() - before) * 1000);
    return took;
  };
  const version = run('version', [...hostArguments(MAIN_FILE), '--version']);
  const listing = run('list', [...hostArguments(MAIN_FILE), 'list', library]);
  const versions = await alternately(TURNS, version, run('node', ['-e', '0']));
  const onHost = await alternately(TURNS, version, run('host', hostArguments(main)));
  const listed = await alternately(TURNS, listing, run('node', ['-e', '0']));
  const [list, bare] = [summarise(listed.measured), summarise(versions.baseline)];
  return [
    ratio('debrief --version against bare Node', versions, 'node -e 0', cpu.version, cpu.node),
    ratio(
      'debrief --version against an empty program on the same host',
      onHost,
      'empty program',
      cpu.version,
      cpu.host,
    ),
    {
      what: `debrief list of ${INCIDENTS} incidents`,
      value: list.median,
      unit: 'ms',
      budget: { most: 300 },
      series: list,
      baseline: { what: 'node -e 0', series: bare },
      note: `processor time ${half(cpu.list)} ms`,
    },
  ];
};

const ENV = { ...process.env, DEBRIEF_USER_DATA: join(FOLDER, 'user-data') };
const MOST = 1.2;

function ratio(
  what: string,
  times: { readonly measured: readonly number[]; readonly baseline: readonly number[] },
  against: string,
  measured: readonly number[],
  baseline: readonly number[],
) {
  const [series, below]: readonly [Summary, Summary] = [summarise(times.measured), summarise(times.baseline)];
  return {
    what,
    value: series.median / below.median,
    unit: '×' as const,
    budget: { most: MOST },
    series,
    baseline: { what: against, series: below },
    note: `processor time ${half(measured)} ms against ${half(baseline)}`,
  };
}

function half(series: readonly number[]): string {
  return summarise(series).median.toFixed(0);
}

const TICKS_PER_SECOND = 100;

/** Processor time of all children that have ended; 0 where the system does not say. */
function childSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}
