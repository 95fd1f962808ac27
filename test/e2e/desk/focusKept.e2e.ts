import { expect, type Locator, type Page } from '@playwright/test';
import { type IncidentId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import type { PublishStep } from '#shared/domain/incident/publishSteps.ts';
import { actionsPage } from '#test/e2e/pages/actionsPage.ts';
import * as controls from '#test/e2e/pages/controls.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { guidedPage } from '#test/e2e/pages/guidedPage.ts';
import { publishPage } from '#test/e2e/pages/publishPage.ts';
import { type AppFixtures, type SharedFixtures, test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { busyIncident } from '#test/support/incidents/busyIncident.ts';

/** A place of the desk in one of its views; going there again changes nothing. */
interface Visit {
  readonly name: string;
  readonly go: (page: Page) => Promise<void>;
  /** What is loaded a moment later, and has stops of its own. */
  readonly later?: (page: Page) => Locator;
}

async function choose(page: Page, view: string): Promise<void> {
  const radio = page.getByRole('radio', { name: view, exact: true });
  if (!(await radio.isChecked())) await radio.check({ force: true });
}

async function pressIfThere(button: Locator): Promise<void> {
  if ((await button.count()) > 0) await button.click();
}

async function openEditor(page: Page): Promise<void> {
  const editor = page.getByRole('group', { name: /^Edit event/ });
  // A button that was tried before may have left the events out.
  await pressIfThere(page.getByRole('button', { name: /^Show all\s*(Esc)?$/ }));
  if ((await editor.count()) === 0) await page.locator('button[data-field$=":card"]').nth(2).click();
  await expect(editor).toBeVisible();
}

async function goToPhase(page: Page, phase: 'running' | 'closing'): Promise<void> {
  await deskPage(page).goTo('meeting');
  await pressIfThere(page.getByRole('button', { name: 'Plan 45 minutes' }));
  await pressIfThere(page.getByRole('button', { name: /^Start the meeting/ }));
  const next = phase === 'running' ? 'Go on with the meeting' : 'End';
  await pressIfThere(page.getByRole('button', { name: next, exact: true }));
}

const at =
  (place: Parameters<ReturnType<typeof deskPage>['goTo']>[0], view?: string) => async (page: Page) => {
    await deskPage(page).goTo(place);
    if (view !== undefined) await choose(page, view);
  };

const atStep = (step: PublishStep, audience?: string) => async (page: Page) => {
  await at('publish', audience)(page);
  await publishPage(page).goToStep(step);
};

/** The views of each place. What two views have in common is tried in the first of them. */
const PLACES: Readonly<Record<string, readonly [Visit, ...Visit[]]>> = {
  summary: [{ name: 'summary', go: at('summary') }],
  impact: [{ name: 'impact', go: at('impact') }],
  timeline: [
    { name: 'timeline list', go: at('timeline', 'List') },
    {
      name: 'event editor',
      go: async (page) => {
        await at('timeline', 'List')(page);
        await openEditor(page);
      },
    },
    { name: 'timeline scale', go: at('timeline', 'Scale') },
  ],
  'five whys': [
    { name: 'guided whys', go: at('causes', 'Guided') },
    { name: 'board', go: at('causes', 'Board') },
    { name: 'outline', go: at('causes', 'Outline') },
  ],
  lists: [
    { name: 'contributing factors', go: at('contributingFactors') },
    { name: 'what went well', go: at('wentWell') },
    { name: 'lessons', go: at('lessons') },
  ],
  actions: [
    { name: 'actions', go: at('actions') },
    {
      name: 'open action',
      go: async (page) => {
        await at('actions')(page);
        const line = actionsPage(page).line(1);
        if ((await line.count()) > 0) await line.click();
      },
    },
  ],
  meeting: [
    {
      name: 'meeting plan',
      go: at('meeting'),
      // Folded away before a length is chosen.
      later: (page) =>
        page.getByRole('region', { name: 'The wall' }).or(page.getByText('what the wall will show')),
    },
    { name: 'meeting running', go: (page) => goToPhase(page, 'running') },
    { name: 'meeting closing', go: (page) => goToPhase(page, 'closing') },
  ],
  publish: [
    { name: 'publish', go: atStep('check') },
    { name: 'what leaves', go: atStep('read', 'Internal') },
    { name: 'public version', go: atStep('read', 'Public') },
    { name: 'where it goes', go: atStep('send', 'Internal') },
  ],
};

/** Nothing of anything but two people in the timeline, so that what an empty place offers is there. */
function freshIncident(): Partial<Incident> {
  return {
    failure: '',
    impact: [],
    milestones: UNKNOWN_MILESTONES,
    timeline: [
      buildEvent('Page', '14:25', { actor: 'Lena Okafor' }),
      buildEvent('Restart', '14:35', { actor: 'On-call engineer' }),
    ],
  };
}

const FIELDS = 'input, textarea, select';
const BUTTONS = 'button, summary';
/** They ask the system for a file, or end what is looked at. */
const LEFT_OUT = /Export|PDF|Save|Copy|Open…|Markdown|HTML|Choose a|Start the meeting|“End”|Go on with/;
const NOTHING = /^(BODY|MAIN)$/;
/** A busy machine needs some of it; all of it passes only where the focus is lost. */
const JUMP_MS = 30_000;

async function opened(
  { sharedApp, dataDir }: SharedFixtures & Pick<AppFixtures, 'dataDir'>,
  incident: Partial<Incident>,
  name: string,
): Promise<Page> {
  // What is left half typed in its fields is kept for its id, and no other journey on this app may get it.
  const id = toId<IncidentId>(`focus-${name.replaceAll(' ', '-')}`);
  const { path } = libraryFile(dataDir, { ...incident, id });
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1400, height: 900 });
  return page;
}

interface Look {
  /** What tells the views of a place apart, so that one need not go where one is. */
  readonly view: string;
  /** All that the place says and holds. */
  readonly content: string;
}

function lookOf(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const marks = 'main h2, main [role="group"][aria-label^="Edit event"], main button';
    const words = [...document.querySelectorAll(marks)].map(
      (mark) => mark.getAttribute('aria-label') ?? mark.textContent ?? '',
    );
    const fields = [...document.querySelectorAll<HTMLInputElement>('main :is(input, textarea, select)')];
    const views = fields.filter(({ type }) => type === 'radio');
    return {
      view: JSON.stringify([
        document.querySelector('main h2')?.textContent,
        words.filter((each) => /^(Edit event|Details of|End$|Go on with|Plan 45|Start the)/.test(each)),
        views.map(({ checked }) => checked),
      ]),
      content: JSON.stringify([
        document.querySelector('main')?.textContent,
        fields.map(({ value, checked }) => [value, checked]),
      ]),
    };
  });
}

/** Takes back what was done as long as it can be seen, and goes back to the view if that left it. */
async function restore(page: Page, { go }: Visit, before: Look): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  let now = await lookOf(page);
  for (let presses = 0; presses < 2 && now.content !== before.content; presses += 1) {
    await page.keyboard.press('ControlOrMeta+z');
    now = await lookOf(page);
  }
  if (now.view !== before.view) await go(page);
}

/** Closes what stands over the page. */
async function closeLayers(page: Page): Promise<void> {
  const layers = page.locator('dialog[open], [role="menu"]');
  for (let presses = 0; presses < 3 && (await layers.count()) > 0; presses += 1) {
    await page.keyboard.press('Escape');
    await controls.focusNow(page, 0);
  }
}

/** Changes each field and goes on with Tab; returns those after which the next stop has not the focus. */
async function lostByFields(page: Page, visit: Visit, tried: string[]): Promise<readonly string[]> {
  const fields = controls.controlsOf(page, FIELDS, /Find in document/, tried);
  const look = await lookOf(page);
  const lost: string[] = [];
  for (let field = await fields.next(); field !== null; field = await fields.next()) {
    await controls.rememberNextStop(page);
    await controls.changeField(page, field);
    await page.keyboard.press('Tab');
    const { name, isAtNextStop } = await controls.focusNow(page, 0);
    // Another view has other stops; the first letter of an empty list makes its line, whose menu comes next then.
    const isView = field.type === 'radio';
    const isOfNewLine = /“More for /.test(name);
    if (NOTHING.test(name) || !(isAtNextStop || isView || isOfNewLine))
      lost.push(`${visit.name}: ${field.name} → ${name}`);
    await restore(page, visit, look);
  }
  return lost;
}

/** Presses each button, and one item of each menu; returns those after which nothing has the focus. */
async function lostByButtons(page: Page, visit: Visit, tried: string[]): Promise<readonly string[]> {
  const buttons = controls.controlsOf(page, BUTTONS, LEFT_OUT, tried);
  const look = await lookOf(page);
  const lost: string[] = [];
  const chosen = new Set<string>();
  for (let button = await buttons.next(); button !== null; button = await buttons.next()) {
    await page.keyboard.press('Enter');
    await controls.focusNow(page, 0);
    const item = await controls.chooseMenuItem(page, chosen, LEFT_OUT);
    if (item !== null) {
      chosen.add(item);
      await controls.focusNow(page, 0);
    }
    await closeLayers(page);
    // A jump waits a moment for its field.
    const { name } = await controls.focusNow(page, JUMP_MS);
    if (NOTHING.test(name)) lost.push(`${visit.name}: ${button.name} ${item ?? ''} → ${name}`);
    await restore(page, visit, look);
  }
  return lost;
}

/** Tries each field and button of these views, one view after the other; returns those that lost the focus. */
async function lostIn(page: Page, visits: readonly Visit[]): Promise<readonly string[]> {
  const tried: string[] = [];
  const lost: string[] = [];
  for (const visit of visits) {
    await visit.go(page);
    if (visit.later) await expect(visit.later(page)).toBeVisible();
    lost.push(...(await lostByFields(page, visit, tried)), ...(await lostByButtons(page, visit, tried)));
  }
  return lost;
}

for (const [place, visits] of Object.entries(PLACES)) {
  test(`every field and button of ${place} keeps the keyboard’s place`, async ({ sharedApp, dataDir }) => {
    const page = await opened({ sharedApp, dataDir }, busyIncident(), place);
    expect(await lostIn(page, visits)).toEqual([]);
  });
}

test('what an empty place offers keeps the keyboard’s place when it goes', async ({ sharedApp, dataDir }) => {
  // The other views offer nothing of their own while they are empty; they are tried with a usual incident.
  const others = /scale|editor|board|outline|open action|running|closing|leaves|public version|where it goes/;
  const page = await opened({ sharedApp, dataDir }, freshIncident(), 'empty');
  const offering = Object.values(PLACES).flatMap((visits) => visits.filter(({ name }) => !others.test(name)));
  expect(await lostIn(page, offering)).toEqual([]);
});

test('evidence that was dropped, by keys or by mouse, leaves the focus at its event', async ({
  sharedApp,
}) => {
  const page = await (await sharedApp()).firstWindow();
  await page.setViewportSize({ width: 1400, height: 900 });
  await at('causes', 'Guided')(page);
  await page
    .getByRole('navigation', { name: 'All causes' })
    .getByRole('button', { name: /no connection budget/ })
    .click();
  const guided = guidedPage(page);
  const chip = guided.evidence.filter({ hasText: '14:32' });
  await chip.focus();
  for (const key of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(chip).toBeFocused();
  const other = guided.evidence.filter({ hasText: '14:18' });
  await guided.carry(other, guided.answers.first());
  await expect(other).toHaveAttribute('aria-pressed', 'true');
  await expect(other).toBeFocused();
});
