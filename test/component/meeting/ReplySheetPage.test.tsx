import { afterEach, expect, test, vi } from 'vitest';
import { replySheet } from '#shared/publication/replySheet/replySheet.ts';
import { sheetAnswers } from '#shared/publication/replySheet/sheetAnswers.ts';
import { sheetHtml } from '#shared/publication/replySheet/sheetHtml.ts';
import { SHEET_SCRIPT } from '#shared/publication/replySheet/sheetScript.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

test('a page of questions hands over its answers as a file that is read back', async () => {
  const sample = sampleIncident();
  const incident = { ...sample, meeting: { ...sample.meeting, scheduledFor: at('2026-03-12T09:00:00Z') } };
  const html = sheetHtml(replySheet(incident, 'Anna Ray'), {
    scriptHash: 'x',
    answersName: 'answers-anna-ray.md',
  });
  document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  expect(document.querySelector('h1')?.textContent).toBe('Anna Ray, how did it look to you?');
  expect(document.querySelector('p')?.textContent).toContain('on 12 March 2026 at 09:00 UTC.');
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:answers';
  });
  new Function(SHEET_SCRIPT)();
  const fields = [...document.querySelectorAll('textarea')];
  expect(
    fields.every(
      (field) => (field.getAttribute('aria-label') ?? field.getAttribute('aria-labelledby')) !== null,
    ),
  ).toBe(true);
  const [seen] = fields;
  const corrected = fields.find((field) => field.getAttribute('aria-label')?.includes('Page acknowledged'));
  if (seen === undefined || corrected === undefined) throw new Error('The page has no fields.');
  // A line opens where somebody wants to say something about it, and the keys go there.
  expect(
    [...document.querySelectorAll('li textarea')].every((field) => field.closest('details')?.open === false),
  ).toBe(true);
  corrected.closest('details')?.querySelector('summary')?.click();
  expect(document.activeElement).toBe(corrected);
  seen.value = '# red\n1. everywhere';
  corrected.value = 'It was Bo.';
  document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  expect(document.querySelector('[role=status]')?.textContent).toContain('answers-anna-ray.md');
  const text = (await saved[0]?.text()) ?? '';
  const answers = sheetAnswers(incident, { name: 'answers-anna-ray.md', text });
  expect(answers?.changes).toMatchObject([
    { by: 'Anna Ray', text: '# red\n1. everywhere' },
    { by: 'Anna Ray', text: 'It was Bo.', about: expect.stringContaining('Page acknowledged') },
  ]);
});
