import {
  Accessibility,
  AutoScroller,
  Cursor,
  defaultPreset,
  Feedback,
  PointerActivationConstraints,
  PointerSensor,
} from '@dnd-kit/dom';
import { SteadyStyles } from '#renderer/sortable/dragPlugins.ts';

/** Pixels before a press on a box becomes a drag, so that a click stays a click. */
const STILL = 5;

const LEFT_OUT = [Accessibility, AutoScroller, Cursor, Feedback];

/**
 * The drag-and-drop library set up for the board: its styles stay in the page; boxes stay where they
 * are while one is dragged, and are tree items rather than buttons, so that its own roles and messages are left out. Its
 * scrolling too: it would move the whole section, not only the board.
 */
export function boardDragPlugins(): typeof defaultPreset.plugins {
  return [
    SteadyStyles,
    ...defaultPreset.plugins.filter((plugin) => !LEFT_OUT.some((out) => out === plugin)),
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
