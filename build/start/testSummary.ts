/** The outcome of all test runs together. */
export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  /** One line for each failure and for each test that did not run, so that nobody has to look for it. */
  readonly notes: readonly string[];
}

/** One stage of `npm test` after its turn. */
export interface FinishedStage {
  readonly name: string;
  /** Undefined when the stage was not run. */
  readonly succeeded: boolean | undefined;
  /** For a stage that runs tests: who wrote its JSON report, and its text, undefined when there is none. */
  readonly report?: { readonly writer: 'vitest' | 'playwright'; readonly text: string | undefined };
}

/** One test's fate in the words of either runner, such as `passed`, `skipped` or `unexpected`. */
interface Outcome {
  readonly name: string;
  readonly status: string;
}

const PASSED = new Set(['passed', 'expected']);

/**
 * Sums the tests of all stages. Only what ran and passed counts as passed: a skipped, flaky or unfinished test is a
 * failure (a unit test for another system is left out: test/support/onSystem.ts), and so is a report that is missing, unreadable or empty, since a run that died must not look like one that
 * succeeded. A stage that failed for another reason, such as lint, counts as one failure.
 */
export function testSummary(stages: readonly FinishedStage[]): TestSummary {
  const outcomes = stages.flatMap(stageOutcomes);
  const others = outcomes.filter(({ status }) => !PASSED.has(status));
  return {
    passed: outcomes.length - others.length,
    failed: others.length,
    notes: others.map(({ name, status }) => `${status}: ${name}`),
  };
}

/** The line that a run ends with. */
export function summaryLine({ passed, failed }: TestSummary): string {
  return `${passed} passed, ${failed} failed`;
}

function stageOutcomes({ name, succeeded, report }: FinishedStage): readonly Outcome[] {
  const outcomes = report === undefined ? [] : reportOutcomes(name, report.writer, report.text);
  const isExplained = outcomes.some(({ status }) => !PASSED.has(status));
  return succeeded === false && !isExplained ? [...outcomes, { name, status: 'failed' }] : outcomes;
}

function reportOutcomes(
  stage: string,
  writer: 'vitest' | 'playwright',
  report: string | undefined,
): readonly Outcome[] {
  if (report === undefined) return [{ name: `${stage} left no report`, status: 'failed' }];
  const outcomes = writer === 'vitest' ? vitestOutcomes(parsed(report)) : playwrightOutcomes(parsed(report));
  return outcomes.length > 0
    ? outcomes
    : [{ name: `${stage} left a report without tests`, status: 'failed' }];
}

function vitestOutcomes(report: unknown): readonly Outcome[] {
  return items(report, 'testResults').flatMap((file) => {
    const tests = items(file, 'assertionResults')
      .map((test) => ({
        name: `${text(file, 'name')}: ${text(test, 'fullName')}`,
        status: text(test, 'status'),
      }))
      .filter((test) => !isForElsewhere(test));
    // A file that could not be loaded has failed without a test to say so.
    const brokeEarly = text(file, 'status') === 'failed' && tests.every(({ status }) => PASSED.has(status));
    return brokeEarly ? [...tests, { name: text(file, 'name'), status: 'failed' }] : tests;
  });
}

/** Whether a test did not run because it is for other systems, as its name says. */
function isForElsewhere({ name, status }: Outcome): boolean {
  const systems = /\[only on ([\w, ]+)\]$/.exec(name)?.[1]?.split(', ');
  return status === 'skipped' && systems !== undefined && !systems.includes(process.platform);
}

function playwrightOutcomes(report: unknown): readonly Outcome[] {
  const errors = items(report, 'errors').map((error) => ({ name: text(error, 'message'), status: 'failed' }));
  return [...errors, ...items(report, 'suites').flatMap(suiteOutcomes)];
}

function suiteOutcomes(suite: unknown): readonly Outcome[] {
  const own = items(suite, 'specs').flatMap((spec) =>
    items(spec, 'tests').map((test) => ({
      name: `${text(spec, 'file')}: ${text(spec, 'title')}`,
      status: text(test, 'status'),
    })),
  );
  return [...own, ...items(suite, 'suites').flatMap(suiteOutcomes)];
}

/** An unreadable report reads as an empty one, which counts as a failure. */
function parsed(report: string): unknown {
  try {
    return JSON.parse(report);
  } catch {
    return undefined;
  }
}

function items(value: unknown, key: string): readonly unknown[] {
  const found = property(value, key);
  return Array.isArray(found) ? found : [];
}

function text(value: unknown, key: string): string {
  const found = property(value, key);
  return typeof found === 'string' ? found : `no ${key}`;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}
