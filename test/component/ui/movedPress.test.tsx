import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { listenForMovedPresses } from '#renderer/focus/movedPress.ts';

/** A field that shows a row once it is left, above a button that adds. */
function FieldAboveButton() {
  const [isLeft, setLeft] = useState(false);
  const [count, setCount] = useState(0);
  return (
    <>
      <input aria-label="Threshold" onBlur={() => setLeft(true)} />
      {isLeft && <p>Add the event at 19:05</p>}
      <button type="button" onClick={() => setCount(count + 1)}>
        Add
      </button>
      <p>{`${count} added`}</p>
    </>
  );
}

const add = () => screen.getByRole('button', { name: 'Add' });

/** Presses the button; when it is let go, something else lies under the pointer. */
function pressMovedAway(coords = { x: 5, y: 5 }) {
  const user = userEvent.setup();
  render(<FieldAboveButton />);
  onTestFinished(listenForMovedPresses());
  return async (begin: () => Promise<void>) => {
    await begin();
    await user.pointer({ keys: '[MouseLeft>]', target: add(), coords: { clientX: 5, clientY: 5 } });
    const under = screen.queryByText(/Add the event/) ?? document.body;
    await user.pointer({ target: under, coords: { clientX: coords.x, clientY: coords.y } });
    await user.pointer({
      keys: '[/MouseLeft]',
      target: under,
      coords: { clientX: coords.x, clientY: coords.y },
    });
  };
}

const intoField = () => userEvent.click(screen.getByRole('textbox', { name: 'Threshold' }));

test('a press that leaves a field counts, though what the field then shows moved the button away', async () => {
  const press = pressMovedAway();
  await press(intoField);
  expect(screen.getByText('1 added')).toBeTruthy();
});

test('whoever moves off the button before letting go has thought better of it', async () => {
  const press = pressMovedAway({ x: 60, y: 60 });
  await press(intoField);
  expect(screen.getByText('0 added')).toBeTruthy();
});

test('a press that stays on its button counts once', async () => {
  const user = userEvent.setup();
  render(<FieldAboveButton />);
  onTestFinished(listenForMovedPresses());
  await intoField();
  await user.click(add());
  expect(screen.getByText('1 added')).toBeTruthy();
});
