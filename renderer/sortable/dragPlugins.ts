import { Accessibility, defaultPreset, StyleInjector } from '@dnd-kit/dom';
import { cspNonce } from '#renderer/styles/cspNonce.ts';

/**
 * The drag-and-drop library set up for this app: its styles carry the page's nonce. Its own spoken messages name
 * internal ids, and its attributes overwrite the app's: both give way to ours.
 */
export function dragPlugins(): typeof defaultPreset.plugins {
  const nonce = cspNonce();
  return [
    StyleInjector.configure(nonce === undefined ? {} : { nonce }),
    ...defaultPreset.plugins.filter((plugin) => plugin !== Accessibility),
  ];
}
