import { describe, expect, test } from 'vitest';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { PUBLIC_TEXTS } from '#shared/domain/incident/publication.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { draftPublicText, internalText } from '#shared/publication/publicVersion/draftPublicText.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function withActions(change: (action: ActionItem, index: number) => Partial<ActionItem>): Incident {
  const sample = sampleIncident();
  return {
    ...sample,
    actions: sample.actions.map((action, index) => ({ ...action, ...change(action, index) })),
  };
}

describe('the parts of a public version are drafted', () => {
  test('what happened: from the summary, without names', () => {
    const incident = { ...sampleIncident(), summary: 'Sarah freed the pool.' };
    expect(draftPublicText(incident, 'publicSummary')).toBe('Our database team freed the pool.');
    expect(internalText(incident, 'publicSummary')).toBe('Sarah freed the pool.');
  });

  test('what happened: without the day, the times and the title, which stand above and below it', () => {
    const { title } = sampleIncident();
    const when = '10 March 2026, 14:23 to 14:46 UTC (23 minutes): ';
    const drafted = (summary: string) => draftPublicText({ ...sampleIncident(), summary }, 'publicSummary');
    expect(drafted(`${when}${title}. About half of logins were refused.`)).toBe(
      'About half of logins were refused.',
    );
    expect(drafted(`${when}the API refused everyone.`)).toBe('The API refused everyone.');
    expect(drafted(`${when}${title}.`)).toBe(`${title}.`);
    expect(drafted('Nobody could log in from 14:00 to 15:00.')).toBe(
      'Nobody could log in from 14:00 to 15:00.',
    );
  });

  test('how long it lasted: from the milestones', () => {
    expect(draftPublicText(sampleIncident(), 'publicDuration')).toBe('From 14:23 to 14:46 UTC: 23 minutes.');
  });

  test('what is done to prevent it: from the actions marked public, done ones first', () => {
    const incident = withActions((_action, index) => ({ status: index === 0 ? 'done' : 'open' }));
    const draft = draftPublicText(incident, 'publicPrevention');
    expect(draft).toMatch(/^We have already done this:\n\n- Page on-call when/);
    expect(draft).toContain('working on this:\n\n- Enforce a connection budget');
    expect(draft).not.toContain('runbook');
  });

  test('a title: what customers noticed, without the cause that colleagues know it by', () => {
    expect(draftPublicText(sampleIncident(), 'publicTitle')).toBe('Checkout down');
  });

  test('without a word that the app itself would ask about', () => {
    const context = { field: null, people: [], terms: NO_TERMS };
    expect(hintsIn(draftPublicText(sampleIncident(), 'apology'), context)).toEqual([]);
  });

  test('an apology, which does not say once more how long it lasted', () => {
    const drafts = [sampleIncident(), buildIncident()].map((incident) =>
      draftPublicText(incident, 'apology'),
    );
    for (const draft of drafts) expect(draft).toMatch(/^We are sorry\. (?!.*minutes)/);
  });
});

test('nothing is drafted from nothing, and an apology never stands there unasked', () => {
  const empty = buildIncident({ title: '' });
  const drafts = PUBLIC_TEXTS.filter((part) => part !== 'apology').map((part) =>
    draftPublicText(empty, part),
  );
  expect(drafts).toEqual(['', '', '', '']);
  expect(internalText(sampleIncident(), 'apology')).toBe('');
});

test('what will not be done is not promised', () => {
  const incident = withActions(() => ({ status: 'not-doing' }));
  expect(draftPublicText(incident, 'publicPrevention')).toBe('');
});
