import { describe, expect, test } from 'vitest';
import { element, focused, follow, ROWS } from '#test/support/followedPage.ts';

describe('a layer closes', () => {
  const layer = (html: string): HTMLElement => {
    const menu = document.createElement('div');
    menu.setAttribute('role', 'menu');
    menu.innerHTML = html;
    document.body.append(menu);
    return menu;
  };

  test('and what opened it has the focus again', async () => {
    follow(ROWS);
    element('Open b').focus();
    const menu = layer('<button aria-label="Delete"></button>');
    element('Delete').focus();
    await focused();
    menu.remove();
    expect(await focused()).toBe('Open b');
  });

  test('and what opened it went meanwhile: its neighbour has it', async () => {
    follow(ROWS);
    element('Open b').focus();
    const menu = layer('<button aria-label="Delete"></button>');
    element('Delete').focus();
    await focused();
    element('b').remove();
    await focused();
    menu.remove();
    expect(await focused()).toBe('Open c');
  });

  test('or nothing is left in it to have the focus: it goes back as well', async () => {
    follow(ROWS);
    element('Open b').focus();
    layer('<button aria-label="Dismiss"></button>');
    element('Dismiss').focus();
    await focused();
    element('Dismiss').remove();
    expect(await focused()).toBe('Open b');
  });

  test('that stays in the page, as a dialog does while it fades: what opened it has the focus again', async () => {
    follow(`${ROWS}<dialog open style="display: block"><button aria-label="Cancel"></button></dialog>`);
    element('Open b').focus();
    element('Cancel').focus();
    await focused();
    document.querySelector('dialog')?.removeAttribute('open');
    element('Cancel').blur();
    expect(await focused()).toBe('Open b');
  });
});
