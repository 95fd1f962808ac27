import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Card } from '#renderer/ui/Card.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { RadioCard } from '#renderer/ui/RadioCard.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';

test('a checkbox is named by its words, and they, the box and the space bar tick it', async () => {
  const user = userEvent.setup();
  const ticks: boolean[] = [];
  render(<Checkbox onChecked={(isChecked) => ticks.push(isChecked)}>Keeps its time</Checkbox>);
  const box = screen.getByRole('checkbox', { name: 'Keeps its time' });
  await user.click(screen.getByText('Keeps its time'));
  expect(screen.getByRole('checkbox', { checked: true })).toBe(box);
  await user.click(box);
  await user.keyboard(' ');
  expect(document.activeElement).toBe(box);
  expect(ticks).toEqual([true, false, true]);
});

test('a checkbox says that only some are chosen, and no longer when all are', () => {
  const { rerender } = render(<Checkbox isMixed>All events</Checkbox>);
  expect(screen.getByRole<HTMLInputElement>('checkbox').indeterminate).toBe(true);
  rerender(<Checkbox defaultChecked>All events</Checkbox>);
  expect(screen.getByRole<HTMLInputElement>('checkbox').indeterminate).toBe(false);
});

test('radio cards are one choice: one stop of the Tab key, and the arrow keys choose', async () => {
  const user = userEvent.setup();
  const Owners = () => {
    const [owner, setOwner] = useState('Sarah');
    return (
      <fieldset>
        <SectionLabel as="legend">Who</SectionLabel>
        {['Sarah', 'James'].map((name) => (
          <RadioCard key={name} name="owner" checked={owner === name} onChosen={() => setOwner(name)}>
            {name}
          </RadioCard>
        ))}
      </fieldset>
    );
  };
  render(<Owners />);
  screen.getByRole('group', { name: 'Who' });
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Sarah' }));
  await user.keyboard('{ArrowDown}');
  screen.getByRole('radio', { name: 'James', checked: true });
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('a link button and a card that is pressed answer Enter, and send no form', async () => {
  const user = userEvent.setup();
  const pressed: string[] = [];
  const submit = vi.fn((event: React.FormEvent) => event.preventDefault());
  render(
    <form onSubmit={submit}>
      <LinkButton onClick={() => pressed.push('link')}>Add an action…</LinkButton>
      <Card as="button" onClick={() => pressed.push('card')}>
        PDF
      </Card>
    </form>,
  );
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add an action…' }));
  await user.keyboard('{Enter}');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'PDF' }));
  await user.keyboard('{Enter}');
  expect(pressed).toEqual(['link', 'card']);
  expect(submit).not.toHaveBeenCalled();
});

test('a label is a heading of the rank that it is given', () => {
  render(
    <>
      <SectionLabel>Export</SectionLabel>
      <SectionLabel as="h2">Library</SectionLabel>
      <SectionLabel as="p">No heading</SectionLabel>
    </>,
  );
  screen.getByRole('heading', { level: 3, name: 'Export' });
  screen.getByRole('heading', { level: 2, name: 'Library' });
  expect(screen.getAllByRole('heading')).toHaveLength(2);
});

test.each([
  ['a field', TextInput],
  ['a field of several lines', TextArea],
])('%s takes no characters that nobody sees and that turn words round', async (_what, Field) => {
  const user = userEvent.setup();
  const Form = () => {
    const [text, setText] = useState('');
    return <Field aria-label="Title" value={text} onText={setText} />;
  };
  render(<Form />);
  await user.click(screen.getByRole('textbox', { name: 'Title' }));
  await user.paste('Deploy \u202etxt.exe\u202c');
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Deploy txt.exe');
});
