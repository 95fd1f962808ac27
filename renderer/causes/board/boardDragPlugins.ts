import {
  Accessibility,
  defaultPreset,
  Feedback,
  PointerActivationConstraints,
  PointerSensor,
  StyleInjector,
} from '@dnd-kit/dom';
import { cspNonce } from '#renderer/styles/cspNonce.ts';

/** Pixels before a press on a box becomes a drag, so that a click stays a click. */
const STILL = 5;

/**
 * The drag-and-drop library set up for the board: its styles carry the page's nonce; boxes stay where they
 * are while one is dragged, and are tree items rather than buttons, so that its own roles and messages are left out.
 */
export function boardDragPlugins(): typeof defaultPreset.plugins {
  const nonce = cspNonce();
  return [
    StyleInjector.configure(nonce === undefined ? {} : { nonce }),
    ...defaultPreset.plugins.filter((plugin) => plugin !== Accessibility && plugin !== Feedback),
    Feedback.configure({ feedback: 'none' }),
  ];
}

/** Dragging by pointer only: keys go from place to place in the tree, not by pixels. */
export function boardSensors() {
  return [
    PointerSensor.configure({
      activationConstraints: [new PointerActivationConstraints.Distance({ value: STILL })],
    }),
  ];
}
