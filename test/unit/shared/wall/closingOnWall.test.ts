import { expect, test } from 'vitest';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallProjection } from '#shared/wall/wallProjection.ts';
import { wallStep } from '#shared/wall/wallStep.ts';
import { wallSubject } from '#shared/wall/wallSubject.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const { owner: _owner, ...ownerless } = buildAction('Alert on the pool');
const whole = buildAction('Check the plan');
const secret = {
  ...ownerless,
  id: `${ownerless.id} secret` as ActionId,
  title: 'canary',
  visibility: 'private',
} as const;

function closing(actionId: ActionId | null, actions: readonly ActionItem[] = [secret, whole, ownerless]) {
  const incident = { ...sampleIncident(), actions };
  const focus: WallFocus = {
    block: 2,
    place: 'meeting',
    eventId: null,
    knownThen: null,
    causeId: null,
    actionId,
    page: 0,
    isBlank: false,
    isParkedShown: false,
  };
  const message = wallProjection(incident, focus);
  const parts = message.content.kind === 'parts' ? message.content.parts : [];
  const listed = parts.flatMap((part) => (part.kind === 'action' ? [part] : []));
  return { incident, focus, listed, text: JSON.stringify(message), pages: message.page.count };
}

const lit = ({ listed }: ReturnType<typeof closing>) =>
  listed.filter(({ isCurrent }) => isCurrent).map(({ title }) => title);

test('while the meeting closes, the room sees the one action in the light, its neighbours and how many are open', () => {
  const shown = closing(ownerless.id);
  const { incident, focus, text, listed } = shown;
  const { step, headline } = wallProjection(incident, focus);
  expect([step, headline]).toEqual(['Closing', 'What we will do, who and by when']);
  expect(text).toContain('One action still needs an owner or a date.');
  expect(lit(shown)).toEqual(['Alert on the pool']);
  expect(listed.map(({ title }) => title)).toEqual(['Check the plan', 'Alert on the pool']);
});

test('of many actions those around the one in the light stand on its single page, in their order', () => {
  const titles = Array.from({ length: 40 }, (_, index) =>
    `Action ${index} ${'of many words '.repeat(index % 7)}`.trim(),
  );
  const many = titles.map((title) => buildAction(title));
  for (const at of [0, 20, 39]) {
    const shown = closing(many[at]?.id ?? null, many);
    const first = titles.indexOf(shown.listed[0]?.title ?? '');
    expect(lit(shown)).toEqual([titles[at]]);
    expect(shown.listed.length).toBeGreaterThan(2);
    expect(shown.listed.map(({ title }) => title)).toEqual(titles.slice(first, first + shown.listed.length));
    expect(shown.pages).toBe(1);
  }
});

test('an action that is done lacks nothing, whoever did it and whenever', () => {
  const done = { ...ownerless, id: `${ownerless.id} done` as ActionId, status: 'done' } as const;
  expect(closing(done.id, [done, whole]).text).toContain('Every action has an owner and a date.');
  const { incident, focus } = closing(null, [done]);
  const { content } = wallProjection(incident, { ...focus, isClosing: true });
  expect(content).toMatchObject({ parts: [{ kind: 'action', state: 'done', isToBeDone: false }] });
});

test('above an action that lacks nothing, the words are about the others', () => {
  expect(closing(whole.id).text).toContain(
    'One other action still needs an owner or a date: “Alert on the pool”.',
  );
});

test('when nothing is missing any more, the room is told', () => {
  expect(closing(whole.id, [whole]).text).toContain('Every action has an owner and a date.');
});

test('behind the last action all are shown with thanks, unless one lacks something', () => {
  const done = closing(whole.id, [whole]);
  expect(wallStep(done.incident, done.focus, 1)).toEqual({ actionId: null, page: 0 });
  const focus = { ...done.focus, actionId: null, isClosing: true };
  expect(wallProjection(done.incident, focus)).toMatchObject({
    step: 'Every action has an owner and a date.',
    headline: 'Thank you.',
    content: { parts: [{ kind: 'action', title: 'Check the plan' }] },
  });
  const open = closing(ownerless.id);
  expect(wallStep(open.incident, open.focus, 1)).toBeNull();
  const without = { ...done.incident, actions: [] };
  expect(wallProjection(without, focus).headline).toBe('Thank you.');
});

test('a private action is never shown: the whole list is', () => {
  const { text } = closing(secret.id);
  expect(text).not.toContain('canary');
  expect(text).toContain('Check the plan');
});

test('a step goes to the next action that the room may see, and each begins at its first page', () => {
  const { incident, focus } = closing(whole.id);
  expect(wallStep(incident, focus, 1)).toEqual({ actionId: ownerless.id, page: 0 });
  expect(wallStep(incident, focus, -1)).toBeNull();
  expect(wallSubject(incident, focus)).not.toBe(wallSubject(incident, { ...focus, actionId: ownerless.id }));
});
