import { describe, expect, it } from 'vitest';
import { type FinishedStage, summaryLine, testSummary } from '#build/start/testSummary.ts';

const unit = (text: string | undefined, succeeded: boolean | undefined = true): FinishedStage => ({
  name: 'unit',
  succeeded,
  report: { writer: 'vitest', text },
});
const e2e = (text: string | undefined, succeeded: boolean | undefined = true): FinishedStage => ({
  name: 'e2e',
  succeeded,
  report: { writer: 'playwright', text },
});

function vitestReport(...statuses: readonly string[]): string {
  return reportOf(statuses.map((status, index) => ({ status, fullName: `test ${index + 1}` })));
}

function reportOf(assertionResults: readonly object[]): string {
  return JSON.stringify({ testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults }] });
}

function playwrightReport(...statuses: readonly string[]): string {
  const specs = statuses.map((status, index) => ({
    title: `journey ${index + 1}`,
    file: 'a.e2e.ts',
    tests: [{ status }],
  }));
  return JSON.stringify({ errors: [], suites: [{ specs: [], suites: [{ specs, suites: [] }] }] });
}

describe('the summary of a test run', () => {
  it('sums the passed tests of all runs, however deep they are grouped', () => {
    const stages = [unit(vitestReport('passed', 'passed')), e2e(playwrightReport('expected'))];
    expect(testSummary(stages)).toEqual({ passed: 3, failed: 0, notes: [] });
    expect(summaryLine(testSummary(stages))).toBe('3 passed, 0 failed');
  });

  it('counts failed tests and names them', () => {
    const stages = [
      unit(vitestReport('passed', 'failed'), false),
      e2e(playwrightReport('unexpected'), false),
    ];
    expect(testSummary(stages)).toEqual({
      passed: 1,
      failed: 2,
      notes: ['failed: a.test.ts: test 2', 'unexpected: a.e2e.ts: journey 1'],
    });
  });

  it.each(['skipped', 'pending', 'todo', 'disabled'])(
    'counts a %s unit test as failed and names it',
    (status) => {
      const notes = [`${status}: a.test.ts: test 1`];
      expect(testSummary([unit(vitestReport(status))])).toEqual({ passed: 0, failed: 1, notes });
    },
  );

  it('leaves out a unit test that is for other systems, and no other that did not run', () => {
    const skipped = (fullName: string) => ({ status: 'skipped', fullName });
    const report = reportOf([
      { status: 'passed', fullName: 'here' },
      skipped('there [only on aix, sunos]'),
      skipped(`here as well [only on aix, ${process.platform}]`),
    ]);
    expect(testSummary([unit(report)])).toMatchObject({ passed: 1, failed: 1 });
  });

  it.each(['skipped', 'flaky'])('counts a %s journey as failed and names it', (status) => {
    const notes = [`${status}: a.e2e.ts: journey 1`];
    expect(testSummary([e2e(playwrightReport(status))])).toEqual({ passed: 0, failed: 1, notes });
  });

  it.each([
    ['missing', undefined],
    ['cut off', '{"testResults":[{"name"'],
    ['without tests', '{"testResults":[],"suites":[]}'],
    ['something else', '"ok"'],
  ])('counts a report that is %s as one failure each', (_kind, text) => {
    expect(testSummary([unit(text), e2e(text)])).toMatchObject({ passed: 0, failed: 2 });
  });

  it('counts a test file that could not be loaded', () => {
    const report = JSON.stringify({
      testResults: [{ name: 'broken.test.ts', status: 'failed', assertionResults: [] }],
    });
    expect(testSummary([unit(report, false)])).toEqual({
      passed: 0,
      failed: 1,
      notes: ['failed: broken.test.ts'],
    });
  });

  it('counts what went wrong outside of any journey', () => {
    const report = JSON.stringify({ suites: [], errors: [{ message: 'no browser' }] });
    expect(testSummary([e2e(report, false)]).notes).toEqual(['failed: no browser']);
  });

  it('counts a stage that failed without a failing test', () => {
    const stages = [{ name: 'lint', succeeded: false }, unit(vitestReport('passed'), false)];
    expect(testSummary(stages)).toEqual({ passed: 1, failed: 2, notes: ['failed: lint', 'failed: unit'] });
  });

  it('counts tests that were never run', () => {
    const stages = [
      { name: 'types', succeeded: false },
      { name: 'lint', succeeded: undefined },
    ];
    expect(testSummary([...stages, unit(undefined, undefined), e2e(undefined, undefined)])).toMatchObject({
      passed: 0,
      failed: 3,
    });
  });
});
