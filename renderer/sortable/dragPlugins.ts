import { Accessibility, Cursor, type DragDropManager, defaultPreset, StyleInjector } from '@dnd-kit/dom';
import { byKey } from '#shared/basics/memo.ts';

/**
 * The drag-and-drop library set up for this app: its styles stay in the page. Its own spoken messages name internal ids, and
 * its attributes overwrite the app's: both give way to ours.
 */
export function dragPlugins(): typeof defaultPreset.plugins {
  const others = defaultPreset.plugins.filter((plugin) => plugin !== Accessibility && plugin !== Cursor);
  return [SteadyStyles, ...others];
}

/** A drop is drawn first. */
const AFTER_DROP_MS = 100;

const DRAGGING = 'data-drag-under-way';

/**
 * The first plugin of each drag-and-drop of the app. The library adds three style sheets when a drag begins and takes them out when it ends, each of which has the browser find
 * the style of everything and lay out all text anew: half of what a drop cost. They stay here, and those that hold for
 * everything wait for a mark on the page.
 */
export class SteadyStyles extends Cursor {
  constructor(manager: DragDropManager) {
    const injector = manager.registry.plugins.get(StyleInjector);
    if (injector !== undefined) {
      injector.register = (rules) => {
        keepInPage(rules);
        return () => {};
      };
    }
    super(manager);
    let timer: ReturnType<typeof setTimeout> | undefined;
    manager.monitor.addEventListener('dragstart', () => {
      clearTimeout(timer);
      document.documentElement.setAttribute(DRAGGING, '');
    });
    manager.monitor.addEventListener('dragend', () => {
      timer = setTimeout(() => document.documentElement.removeAttribute(DRAGGING), AFTER_DROP_MS);
    });
  }
}

/** More than the library has. */
const MOST_SHEETS = 20;

/** Once for each text. A sheet that a script makes needs no leave of the page's policy. */
const keepInPage = byKey(MOST_SHEETS, (rules: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.replace(/^\s*\*/, `:root[${DRAGGING}] *`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
});
