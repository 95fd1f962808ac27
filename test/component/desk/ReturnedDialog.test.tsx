import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { bringIn } from '#renderer/commands/bringIn.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { DialogHost, type SectionDialogs } from '#renderer/dialogs/DialogHost.tsx';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const SAMPLE = sampleIncident();
/** The preview of a paste would be loaded when the test is over. */
const SECTIONS: SectionDialogs = { ...SECTION_DIALOGS, pasteTimeline: () => null };

/** The desk of the sample, whose document left and comes home with these words in the place of others. */
async function home(edits: readonly (readonly [from: string, to: string])[], isKept = true) {
  const fixture = storeWith(SAMPLE);
  const view = renderWithStore(
    <>
      <DialogHost sections={SECTIONS} />
      <Toasts />
    </>,
    fixture,
  );
  if (isKept) await view.outside((state) => state.keepExported(SAMPLE, '0123456789abcd'));
  const document = toMarkdown(SAMPLE, { audience: 'internal' });
  const text = edits.reduce((edited, [from, to]) => edited.replace(from, () => to), document);
  await bring('checkout.md', text);
  return { ...view, bring };

  async function bring(name: string, brought: string): Promise<void> {
    const content = { kind: 'text', text: brought } as const;
    await view.outside(() => bringIn(fixture.store, fixture.deps, { name, content }));
  }
}

const dialog = () => screen.findByRole('dialog', { name: 'What changed in “checkout.md”' });

test('a document that was edited shows its changes part by part; what is chosen is one undo step', async () => {
  const view = await home([
    ['nobody could', 'hardly anybody could'],
    ['- Not a single record was lost.\n', ''],
    ['Page acknowledged', 'Page acknowledged <!-- Anna Ray: by whom? -->'],
    ['| James | 21 March 2026', '| Bo | 21 March 2026'],
  ]);
  const shown = within(await dialog());
  expect(shown.getByText(/Compared with the version that was exported on/)).toBeDefined();
  expect(document.activeElement).toBe(shown.getAllByRole('checkbox')[0]);
  const lost = within(shown.getByRole('group', { name: 'What went well' })).getByRole('checkbox');
  expect(lost).toHaveProperty('checked', false);
  await view.user.click(within(shown.getByRole('group', { name: 'Action items' })).getByRole('checkbox'));
  await view.user.click(shown.getByRole('button', { name: 'Take 2 changes' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(view.incident().summary).toContain('hardly anybody');
  expect(view.incident().actions).toEqual(SAMPLE.actions);
  expect(view.incident().wentWell).toEqual(SAMPLE.wentWell);
  expect(view.incident().timeline.at(-1)).toMatchObject({ title: 'by whom?', actor: 'Anna Ray' });
  await view.user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(view.incident()).toMatchObject({ summary: SAMPLE.summary, timeline: SAMPLE.timeline });
});

test('without the version that left, the dialog says what it compares with; the text can be read anew', async () => {
  const view = await home([['nobody could', 'hardly anybody could']], false);
  const shown = within(await dialog());
  expect(shown.getByText(/is not kept on this computer/)).toBeDefined();
  await view.user.click(shown.getByRole('button', { name: 'Read it as a new text' }));
  expect(view.store.getState().dialog).toMatchObject({ kind: 'pasteTimeline' });
});

test('a document that nobody changed says so', async () => {
  const view = await home([]);
  expect(view.store.getState().dialog).toBeNull();
  expect(view.store.getState().toasts.at(-1)?.text).toBe(
    '“checkout.md” says nothing that the incident does not have.',
  );
});

test('comments of a review are taken as notes with who wrote them; those on other files are counted', async () => {
  const line = toMarkdown(SAMPLE, { audience: 'internal' })
    .split('\n')
    .find((one) => one.includes('Page acknowledged'));
  const review = [
    {
      user: { login: 'anna-ray' },
      path: 'a.incident.md',
      diff_hunk: `@@ -1 +1 @@\n+${line}`,
      body: 'By whom?',
    },
    {
      user: { login: 'bo' },
      path: 'src/pool.ts',
      diff_hunk: '@@ -1 +1 @@\n+const most = 20;',
      body: 'Why 20?',
    },
  ];
  const view = await home([]);
  await view.bring('comments.json', JSON.stringify(review));
  const shown = within(await screen.findByRole('dialog', { name: 'What reviewers say in “comments.json”' }));
  expect(shown.getByText('1 comment is about other files, and left: src/pool.ts.')).toBeDefined();
  await view.user.click(shown.getByRole('button', { name: 'Take 1 comment' }));
  expect(view.incident().timeline.at(-1)).toMatchObject({
    title: 'By whom?',
    actor: 'anna-ray',
    detail: expect.stringContaining('Page acknowledged'),
    visibility: 'private',
  });
  await view.bring('comments.json', JSON.stringify(review));
  expect(view.store.getState().toasts.at(-1)?.text).toBe(
    '“comments.json” has no comments that the incident does not have.',
  );
});
