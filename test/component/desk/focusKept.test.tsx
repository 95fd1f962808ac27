import { describe, expect, test } from 'vitest';
import { element, focused, follow, heard, leave, press, ROWS } from '#test/support/followedPage.ts';

describe('what has the focus goes', () => {
  test('with its row: the same control of the next row has it, after the last that of the one before', async () => {
    follow(ROWS);
    element('Remove b').focus();
    element('b').remove();
    expect(await focused()).toBe('Remove c');
    element('c').remove();
    expect(await focused()).toBe('Remove a');
    element('a').remove();
    expect(await focused()).toBe('Add');
  });

  test('because it did its work: its neighbour in the same group has it', async () => {
    follow(
      '<p><button aria-label="One"></button><button aria-label="Two"></button></p><button aria-label="Far"></button>',
    );
    element('Two').focus();
    element('Two').remove();
    expect(await focused()).toBe('One');
    element('One').setAttribute('disabled', '');
    expect(await focused()).toBe('Far');
  });

  test('and another thing takes its place: that has it', async () => {
    follow('<p><button aria-label="Ask"></button></p><button aria-label="Far"></button>');
    element('Ask').focus();
    const answer = document.createElement('input');
    answer.setAttribute('aria-label', 'Answer');
    element('Ask').replaceWith(answer);
    expect(await focused()).toBe('Answer');
  });

  test('with all around it, in several steps: the place is still known', async () => {
    follow(`<section><p>${ROWS}</p><button aria-label="After"></button></section>`);
    element('Open b').focus();
    element('b').remove();
    document.querySelector('ul')?.remove();
    element('Add').remove();
    expect(await focused()).toBe('After');
  });

  test('with all around it, each step drawn by itself: the place is still known', async () => {
    const following = follow(`<section><p>${ROWS}</p><button aria-label="After"></button></section>`);
    element('Open b').focus();
    await focused();
    following.isAwaited = true;
    for (const gone of ['b', 'a', 'c']) {
      element(gone).remove();
      await focused();
    }
    document.querySelector('ul')?.remove();
    await focused();
    element('Add').remove();
    await focused();
    following.isAwaited = false;
    following.look();
    expect(await focused()).toBe('After');
  });

  test('right as the focus came: its neighbour has it before anything else happens', async () => {
    follow(ROWS);
    element('Open a').focus();
    element('Remove b').focus();
    element('b').remove();
    await heard();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove c');
  });

  test('after it gave the focus up by itself: its neighbour has it', async () => {
    follow(ROWS);
    element('Remove b').focus();
    element('Remove b').blur();
    element('b').remove();
    expect(await focused()).toBe('Remove c');
  });

  test('with a part that becomes inert: its neighbour beside that has it', async () => {
    follow(ROWS);
    element('Open b').focus();
    document.querySelector('ul')?.setAttribute('inert', '');
    expect(await focused()).toBe('Add');
  });

  test('with the whole page: the top of the new one has it', async () => {
    const following = follow(ROWS);
    element('Open b').focus();
    following.page = 'running';
    document.querySelector('ul')?.remove();
    expect(await focused()).toBe('H2');
  });
});

test('a focus that is on its way arrives, even if what it goes to is drawn again meanwhile', async () => {
  follow('<input aria-label="Time"><input aria-label="Until"><input aria-label="Who">');
  element('Time').focus();
  element('Time').addEventListener('blur', () => element('Time').setAttribute('data-committed', ''));
  element('Until').focus();
  expect(await focused()).toBe('Until');
  element('Until').addEventListener('blur', () => {
    const again = element('Who').cloneNode() as HTMLElement; // A field is an element.
    element('Who').replaceWith(again);
  });
  leave('Until', 'Who');
  expect(await focused()).toBe('Who');
});

describe('a focus on its way', () => {
  const FIELDS = '<p><input aria-label="Time"><input aria-label="Who"></p><p><input aria-label="Far"></p>';

  test('waits for what it goes to, which is drawn again in two steps', async () => {
    follow(FIELDS);
    element('Time').focus();
    await focused();
    const who = element('Who');
    leave('Time', 'Who');
    element('Time').setAttribute('disabled', '');
    who.remove();
    await heard();
    element('Time').after(who.cloneNode());
    expect(await focused()).toBe('Who');
  });

  test('finds what it goes to where that was put meanwhile', async () => {
    follow(FIELDS);
    element('Time').focus();
    await focused();
    const who = element('Who');
    leave('Time', 'Who');
    who.remove();
    await heard();
    element('Far').after(who);
    expect(await focused()).toBe('Who');
  });

  test('is known although the page keeps the event to itself', async () => {
    follow(FIELDS);
    element('Time').focus();
    await focused();
    element('Time').addEventListener('focusout', (event) => event.stopPropagation());
    leave('Time', 'Who');
    expect(await focused()).toBe('Who');
  });
});

test('a focus that is somewhere stays there, also in a drawing while the row before it goes', async () => {
  follow(`${ROWS}<svg tabindex="0" aria-label="Board"></svg>`);
  element('Open a').focus();
  await focused();
  document.querySelector<SVGElement>('svg')?.focus();
  element('a').remove();
  expect(await focused()).toBe('Board');
});

test('a focus that was given up by a click beside everything is not brought back', async () => {
  follow(ROWS);
  element('Open a').focus();
  element('Open a').blur();
  element('c').remove();
  expect(await focused()).toBe('BODY');
});

test('what is put elsewhere in the page while it has the focus has it again, unless it was given up', async () => {
  follow(ROWS);
  const move = (): void => document.querySelector('ul')?.append(element('a'));
  element('Open a').focus();
  move();
  expect(await focused()).toBe('Open a');
  press('Add');
  element('Open a').blur();
  move();
  expect(await focused()).toBe('BODY');
});

test('what is put elsewhere has its focus again after a press that gave nothing up: before it, or on itself', async () => {
  follow(ROWS);
  const move = (): void => document.querySelector('ul')?.append(element('a'));
  press('Add');
  element('Open a').focus();
  await focused();
  move();
  expect(await focused()).toBe('Open a');
  press('Open a');
  move();
  expect(await focused()).toBe('Open a');
});

test('a press beside everything is known although the page keeps it to itself', async () => {
  follow(ROWS);
  element('Open a').focus();
  await focused();
  element('Add').addEventListener('pointerdown', (event) => event.stopPropagation());
  press('Add');
  element('Open a').blur();
  document.querySelector('ul')?.append(element('a'));
  expect(await focused()).toBe('BODY');
});

test('nothing is done while a jump is on its way', async () => {
  const following = follow(ROWS);
  element('Open a').focus();
  following.isAwaited = true;
  element('a').remove();
  expect(await focused()).toBe('BODY');
});
