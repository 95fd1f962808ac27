import { KeyboardSensor, PointerActivationConstraints, PointerSensor } from '@dnd-kit/dom';

/** A click must stay a click, and a finger must still be able to scroll. */
const MOUSE_PX = 5;
const TOUCH_MS = 250;
const TOUCH_PX = 8;

/** Space picks up and drops, so that Enter can open; the pointer must move a little first. */
export function dragSensors() {
  return [
    PointerSensor.configure({
      activationConstraints: (event) =>
        event.pointerType === 'touch'
          ? [new PointerActivationConstraints.Delay({ value: TOUCH_MS, tolerance: TOUCH_PX })]
          : [new PointerActivationConstraints.Distance({ value: MOUSE_PX })],
    }),
    KeyboardSensor.configure({
      keyboardCodes: {
        start: ['Space'],
        cancel: ['Escape'],
        end: ['Space', 'Enter'],
        up: ['ArrowUp'],
        down: ['ArrowDown'],
        left: ['ArrowLeft'],
        right: ['ArrowRight'],
      },
    }),
  ];
}
