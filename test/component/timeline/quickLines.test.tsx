import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { listenForPageKeys } from '#renderer/commands/pageKeys.ts';
import { App } from '#renderer/desk/App.tsx';
import { listenForPaste } from '#renderer/desk/drops/listenForPaste.ts';
import { preloadPlaces } from '#renderer/desk/laterPlaces.ts';
import { RECEIPT_MS } from '#renderer/fields/LineStatus.tsx';
import { MeetingSection } from '#renderer/meeting/MeetingSection.tsx';
import { TimelineSection } from '#renderer/timeline/TimelineSection.tsx';
import { startMeeting } from '#shared/meeting/meetingActions.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { FOUR, focused } from '#test/support/openTimeline.tsx';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

beforeAll(() => preloadPlaces(() => Promise.resolve()));

/** The browser's own undo, which this page has none of; each test says what it would bring back. */
let broughtBack = '';
/** How often it was asked. The browser's undo knows no fields: asked in an empty one, it can change another. */
let asked = 0;
beforeEach(() => {
  broughtBack = '';
  asked = 0;
  document.execCommand = () => {
    asked += 1;
    const field = document.activeElement;
    const isLine = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (isLine && broughtBack !== '') field.value = broughtBack;
    return true;
  };
});

/** The place alone, since the whole window takes far longer to draw. */
function openPlace(place: ReactNode, incident = FOUR) {
  const view = renderWithStore(place, storeWith(incident));
  onTestFinished(listenForPageKeys(view.store));
  return view;
}

async function onTimeline() {
  const view = openPlace(<TimelineSection />);
  await view.outside((state) => state.goTo('timeline'));
  const line = await screen.findByRole<HTMLInputElement>('textbox', { name: /^New event/ });
  const form = within(line.closest('form') ?? line);
  const titles = () => view.incident().timeline.map(({ title }) => title);
  return { ...view, line, form, titles, status: () => form.getByRole('status').textContent };
}

async function inMeeting() {
  const now = timestampAt(TEST_NOW_MS);
  const view = openPlace(<MeetingSection />, startMeeting(sampleIncident(), { now }));
  await view.outside((state) => state.goTo('meeting'));
  const line = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Capture what is said' });
  const form = within(line.closest('form') ?? line);
  return { ...view, line, form, status: () => form.getByRole('status').textContent };
}

test('undo in the empty entry line takes back the event just added, and redo brings it back', async () => {
  const { user, line, titles } = await onTimeline();
  await user.type(line, '14:40 Failover{Enter}');
  expect(titles()).toContain('Failover');
  await user.keyboard('{Control>}z{/Control}');
  expect(titles()).not.toContain('Failover');
  expect(document.activeElement).toBe(line);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(titles()).toContain('Failover');
  expect(asked).toBe(0);
});

test('the entry line goes on in a second line, is still one line to paste over, and a press beside its words leads into it', async () => {
  const { user, line, titles, store, deps, edits } = await onTimeline();
  onTestFinished(listenForPaste(store, { ...deps, pictures: edits.pictures }));
  expect(line.tagName).toBe('TEXTAREA');
  await user.click(line.parentElement ?? line);
  expect(document.activeElement).toBe(line);
  const lines = '14:50 Switch restarted\n14:55 All green';
  fireEvent.paste(line, {
    clipboardData: { getData: () => lines, files: [], items: [], types: ['text/plain'] },
  });
  await waitFor(() => expect(store.getState().dialog).toMatchObject({ kind: 'pasteTimeline', text: lines }));
  expect(titles()).not.toContain('Switch restarted');
});

test('undo in a line with words is the words’ own', async () => {
  const { user, line, titles } = await onTimeline();
  await user.type(line, '14:40 Failover{Enter}14:41 half');
  await user.keyboard('{Control>}z{/Control}');
  expect(titles()).toContain('Failover');
});

test('undo in a line that was emptied by hand brings the words back before it touches the incident', async () => {
  const { user, line, titles } = await onTimeline();
  await user.type(line, '14:40 Failover{Enter}14:41 half');
  await user.clear(line);
  broughtBack = '14:41 half';
  await user.keyboard('{Control>}z{/Control}');
  expect(titles()).toContain('Failover');
  broughtBack = '';
  await user.clear(line);
  await user.keyboard('{Control>}z{/Control}');
  expect(titles()).not.toContain('Failover');
});

test('undo right after a time was taken takes back the time', async () => {
  const { user, incident, outside } = await onTimeline();
  const [event] = FOUR.timeline;
  await outside((state) => event && state.openEvent(event.id));
  const time = screen.getByRole('textbox', { name: 'Time' });
  await user.clear(time);
  await user.type(time, '14:20{Enter}');
  expect(incident().timeline[0]?.occurredAt).toContain('14:20');
  await user.keyboard('{Control>}z{/Control}');
  expect(incident()).toBe(FOUR);
});

test.each([
  ['14:40 Alert fires', 'Added at 14:40, Detection'],
  ['~14:40 Alert fires', 'Added at ~14:40, Detection'],
  ['11 Mar 00:05 Alert fires', 'Added at 11 Mar 00:05, Detection'],
  ['Alert fires', 'Added without a time, Detection'],
])('the entry line says where %s went, with its undo', async (typed, receipt) => {
  const { user, line, form, status, titles, incident } = await onTimeline();
  const region = form.getByRole('status');
  await user.type(line, `${typed}{Enter}`);
  expect(status()).toBe(receipt);
  expect(form.getByRole('status')).toBe(region);
  await user.click(form.getByRole('button', { name: 'Undo' }));
  expect(titles()).not.toContain('Alert fires');
  expect(incident()).toBe(FOUR);
  expect(status()).toBe('');
  expect(document.activeElement).toBe(line);
});

test('a receipt goes by itself: later nobody remembers which line it was', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  onTestFinished(() => void vi.useRealTimers());
  const { user, line, form, status } = await onTimeline();
  await user.type(line, '14:40 Failover{Enter}');
  expect(status()).toMatch(/^Added at 14:40/);
  await act(() => vi.advanceTimersByTimeAsync(RECEIPT_MS));
  expect(status()).toBe('');
  expect(form.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('a receipt goes with the next edit, and offers no undo of that one; the next line has its preview', async () => {
  const { user, line, form, status, outside } = await onTimeline();
  await user.type(line, '14:40 Failover{Enter}');
  expect(status()).toMatch(/^Added at 14:40/);
  await outside((state) => state.edit({ label: 'Edit', apply: (now) => ({ ...now, summary: 'More' }) }));
  expect(status()).toBe('');
  expect(form.queryByRole('button', { name: 'Undo' })).toBeNull();
  await user.type(line, '14:41 x');
  expect(status()).toMatch(/^10 Mar 14:41/);
});

test('Escape leaves the entry line for the event just added, with what is half typed still in it', async () => {
  const { user, line, store } = await onTimeline();
  await user.type(line, '14:40 Failover{Enter}14:41 half{Escape}');
  await waitFor(() => expect(focused()).toMatch(/Failover$/));
  expect(line.value).toBe('14:41 half');
  expect(store.getState().drafts).not.toEqual({});
});

test('Escape leaves the entry line for the list when nothing was added', async () => {
  const { user, line } = await onTimeline();
  await user.type(line, '{Escape}');
  await waitFor(() => expect(focused()).toMatch(/Spike$/));
});

test('with no event at all, Escape leaves the entry line for the section', async () => {
  const view = openPlace(<App />, { ...FOUR, timeline: [] });
  await view.outside((state) => state.goTo('timeline'));
  await view.user.type(await screen.findByRole('textbox', { name: /^New event/ }), '{Escape}');
  expect(document.activeElement?.tagName).toBe('MAIN');
});

test.each([
  ['e: 14:40 Alert fires', 'Added at 14:40, Detection'],
  ['n: Alert fires', 'Added without a time, Signal'],
  ['w: the pool was small', /^Added as an answer · /],
  ['f: one person knew', 'Added to the contributing factors'],
  ['g: calm people', 'Added to what went well'],
  ['a: add an alert', 'Added as an action item'],
  ['p: who owns it', 'Parked until action items'],
])('the capture line says where %s went, and undo takes it back', async (typed, receipt) => {
  const { user, line, form, status, incident } = await inMeeting();
  const before = incident();
  await user.type(line, `${typed}{Enter}`);
  expect(status()).toMatch(receipt);
  expect(incident()).not.toBe(before);
  await user.keyboard('{Control>}z{/Control}');
  expect(incident()).toEqual(before);
  expect(form.queryByRole('button', { name: 'Undo' })).toBeNull();
  await user.type(line, `${typed}{Enter}`);
  await user.click(form.getByRole('button', { name: 'Undo' }));
  expect(incident()).toEqual(before);
  expect(document.activeElement).toBe(line);
});

test('Escape leaves the capture line for where the keyboard came from, and keeps its words', async () => {
  const { user, line } = await inMeeting();
  const before = screen.getByRole('button', { name: /^Work on this block/ });
  before.focus();
  line.focus();
  await user.keyboard('a: add an al{Escape}');
  expect(document.activeElement).toBe(before);
  expect(line.value).toBe('add an al');
  const kind = screen.getByRole<HTMLSelectElement>('combobox', { name: 'File it as' });
  expect(kind.value).toBe('action');
});

test('blame is asked about at the line while it is typed, and one key turns it into the question and back', async () => {
  const { user, line, titles } = await onTimeline();
  const form = line.closest('form');
  await user.type(line, '14:40 Jonas should have renewed it');
  expect(form?.textContent).toContain('should have renewed');
  expect(form?.textContent).toContain('What did they see at that moment');
  // Once in the row above the line, and once in the line itself, behind its letters.
  const marked = [...(form?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent);
  expect(marked).toEqual(['should have renewed', 'should have renewed']);
  await user.keyboard('{Alt>}r{/Alt}');
  expect(line.value).toBe('14:40 What process or tool could have caught this automatically?');
  expect(form?.querySelector('mark')).toBeNull();
  await user.keyboard('{Alt>}r{/Alt}');
  expect(line.value).toBe('14:40 Jonas should have renewed it');
  await user.keyboard('{Enter}');
  expect(titles()).toContain('Jonas should have renewed it');
});

test('the line of the meeting asks about blame too, and lets what systems do pass', async () => {
  const { user, line } = await inMeeting();
  const marked = () => line.closest('form')?.querySelector('mark')?.textContent;
  await user.type(line, 'n: The pump forgot its setpoint');
  expect(marked()).toBeUndefined();
  await user.clear(line);
  await user.type(line, 'n: Marek never bothered to check');
  expect(marked()).toContain('bother');
});

test('a # offers the kinds while it is typed; the examples give way to the words', async () => {
  const { user, line, form, status, incident } = await onTimeline();
  await user.click(line);
  expect(form.getByText('#action')).toBeTruthy();
  await user.type(line, '14:50 We roll back #d');
  expect(status()).toBe('#detection #diagnosis #decision');
  expect(form.queryByText('#action')).toBeNull();
  await user.type(line, 'ec{Enter}');
  expect(incident().timeline.at(-1)).toMatchObject({ title: 'We roll back', kind: 'decision' });
});
