import { describe, expect, it } from 'vitest';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { commitWords } from '#shared/merge/commitWords.ts';
import { committedWords } from '#shared/versions/lastChange.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const AT = at('2026-03-11T23:30:00Z');

function wordsIn(words: string, title = 'Labels blank: depot'): string {
  const changed = { by: 'Mirela Kestrup', at: AT, words };
  return committedWords({ changed, title, timeZone: 'Europe/Berlin' });
}

describe('who changed an incident last', () => {
  it('says who, on which day of the incident’s zone, and what', () => {
    expect(wordsIn('Typos')).toBe('Mirela Kestrup, 12 March 2026: Typos');
  });

  it('says what nobody committed yet', () => {
    const row = { title: 'Labels blank', timeZone: 'Europe/Berlin' };
    const changed = { by: 'Mirela Kestrup', at: AT, words: 'Typos' };
    expect(committedWords(row)).toBe('');
    expect(committedWords({ ...row, isUncommitted: true })).toBe('Not committed yet');
    expect(committedWords({ ...row, changed, isUncommitted: true })).toBe(
      'Mirela Kestrup, 12 March 2026: Typos · changed since, not committed yet',
    );
  });

  it('does not repeat the title beside which it stands', () => {
    expect(wordsIn('Labels blank: depot: Timeline: 3 events added')).toMatch(
      /2026: Timeline: 3 events added$/,
    );
    expect(wordsIn('Add “Labels blank: depot”')).toMatch(/2026: added$/);
    expect(wordsIn('Timeline: 3 events added')).toMatch(/2026: Timeline: 3 events added$/);
  });

  it('knows a title that a commit of Sync had to cut', () => {
    const before = {
      ...sampleIncident(),
      title: 'The printers of all depots print labels without any text on them',
    };
    const after = { ...JSON.parse(serializeIncident(before)), severity: 'SEV4' as const };
    const { subject } = commitWords(before, after);
    expect(subject).toContain('…: ');
    expect(wordsIn(subject, before.title)).not.toContain('printers');
  });
});
