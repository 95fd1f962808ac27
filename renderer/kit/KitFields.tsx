import { useState } from 'react';
import { KitPart } from '#renderer/kit/KitPart.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { RadioCard } from '#renderer/ui/RadioCard.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { StepList, StepPanel, Steps } from '#renderer/ui/StepTabs.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';

const VIEWS = [
  { value: 'list', label: 'List' },
  { value: 'scale', label: 'Scale' },
  { value: 'board', label: 'Board' },
] as const;
const STEPS = VIEWS.map(({ value, label }, index) => ({ value, name: label, note: `${index} of 3 done` }));
type View = (typeof VIEWS)[number]['value'];

/** The parts that a person ticks, chooses or types into. */
export function KitFields() {
  return (
    <>
      <KitPart name="Checkbox">
        <Checkbox>At rest</Checkbox>
        <Checkbox defaultChecked>Ticked</Checkbox>
        <Checkbox isMixed>Some of them</Checkbox>
        <Checkbox defaultChecked data-state="focus">
          Focused
        </Checkbox>
        <Checkbox disabled>Disabled</Checkbox>
        <Checkbox disabled defaultChecked>
          Disabled, ticked
        </Checkbox>
      </KitPart>
      <KitPart name="Progress">
        <ProgressBar label="Begun" fraction={0.2} />
        <ProgressBar label="Of unknown length" fraction={null} />
      </KitPart>
      <KitChoices />
      <KitTexts look="boxed" />
      <KitTexts look="bare" />
    </>
  );
}

function KitChoices() {
  const [view, setView] = useState<View>('list');
  return (
    <>
      <KitPart name="RadioCard">
        {VIEWS.map(({ value, label }) => (
          <RadioCard key={value} name="views" checked={view === value} onChosen={() => setView(value)}>
            {label}
          </RadioCard>
        ))}
        <RadioCard name="hover" checked={false} data-state="hover" onChosen={() => undefined}>
          Pointed at
        </RadioCard>
        <RadioCard name="focus" checked data-state="focus" onChosen={() => undefined}>
          Focused
        </RadioCard>
        <RadioCard name="disabled" checked={false} disabled onChosen={() => undefined}>
          Disabled
        </RadioCard>
      </KitPart>
      <KitPart name="SegmentedControl">
        <SegmentedControl label="View" value={view} options={VIEWS} onValue={setView} />
      </KitPart>
      <KitPart name="StepTabs">
        <Steps value={view} onValue={setView}>
          <StepList label="Steps" steps={STEPS} />
          {STEPS.map(({ value, name }) => (
            <StepPanel key={value} value={value}>
              What {name} shows
            </StepPanel>
          ))}
        </Steps>
      </KitPart>
      <KitPart name="Select">
        <Select aria-label="Boxed" value={view} options={VIEWS} onValue={setView} />
        <Select aria-label="Bare" look="bare" value={view} options={VIEWS} onValue={setView} />
        <Select aria-label="Inline" look="inline" value={view} options={VIEWS} onValue={setView} />
        <Select aria-label="Disabled" disabled value={view} options={VIEWS} onValue={setView} />
      </KitPart>
    </>
  );
}

function KitTexts({ look }: { readonly look: 'boxed' | 'bare' }) {
  const [text, setText] = useState('Some words');
  return (
    <KitPart name={`TextInput, TextArea, Field, ${look}`}>
      <Field label="With a hint" hint="A word of help">
        <TextInput look={look} value={text} onText={setText} />
      </Field>
      <TextInput look={look} aria-label="Empty" value="" placeholder="Empty" onText={setText} />
      <TextInput look={look} aria-label="Pointed at" value={text} data-state="hover" onText={setText} />
      <TextInput look={look} aria-label="Focused" value={text} data-state="focus" onText={setText} />
      <TextInput look={look} aria-label="Read only" readOnly value={text} onText={setText} />
      <TextArea look={look} aria-label="Three rows" rows={3} value={text} onText={setText} />
    </KitPart>
  );
}
