import { Accessibility, defaultPreset, StyleInjector } from '@dnd-kit/dom';
import { cspNonce } from '#renderer/styles/cspNonce.ts';

const INSTRUCTIONS = 'Press space to pick up, the arrow keys to move, space again to drop, Escape to cancel.';

/**
 * The drag-and-drop library set up for this app: its styles carry the page's nonce, and its own spoken
 * messages, which name internal ids, give way to ours.
 */
export function dragPlugins() {
  const nonce = cspNonce();
  const silent = () => undefined;
  return [
    StyleInjector.configure(nonce === undefined ? {} : { nonce }),
    ...defaultPreset.plugins.filter((plugin) => plugin !== Accessibility),
    Accessibility.configure({
      announcements: { dragstart: silent, dragend: silent },
      screenReaderInstructions: { draggable: INSTRUCTIONS },
    }),
  ];
}
