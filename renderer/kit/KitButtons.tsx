import { StarIcon } from 'lucide-react';
import { useState } from 'react';
import { KitPart } from '#renderer/kit/KitPart.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ExternalLink } from '#renderer/ui/ExternalLink.tsx';
import { FilterChip } from '#renderer/ui/FilterChip.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Menu, MenuItem, MenuLine, MenuNote, Submenu } from '#renderer/ui/Menu.tsx';
import { MenuCheck, MenuChoice } from '#renderer/ui/MenuChoice.tsx';
import { RemovableChip } from '#renderer/ui/RemovableChip.tsx';

const BUTTON_TONES = ['plain', 'primary', 'quiet', 'danger'] as const;
const LINK_TONES = ['accent', 'quiet', 'plain'] as const;
/** Every state of what is pressed; the kit's page draws the second and third as if they were so. */
const STATES = [
  { words: 'At rest', props: {} },
  { words: 'Pointed at', props: { 'data-state': 'hover' } },
  { words: 'Focused', props: { 'data-state': 'focus' } },
  { words: 'Disabled', props: { disabled: true } },
] as const;
const SIZES = [
  { value: 'small', label: 'Small' },
  { value: 'large', label: 'Large' },
] as const;

/** The parts that a person presses. */
export function KitButtons() {
  const ignore = () => undefined;
  return (
    <>
      {BUTTON_TONES.map((tone) => (
        <KitPart key={tone} name={`Button, ${tone}`}>
          {STATES.map(({ words, props }) => (
            <Button key={words} tone={tone} {...props}>
              {words} {words === 'At rest' && <Keys>F5</Keys>}
            </Button>
          ))}
        </KitPart>
      ))}
      {LINK_TONES.map((tone) => (
        <KitPart key={tone} name={`LinkButton, ${tone}`}>
          {STATES.map(({ words, props }) => (
            <LinkButton key={words} tone={tone} {...props}>
              {words}
            </LinkButton>
          ))}
        </KitPart>
      ))}
      <KitPart name="IconButton">
        {STATES.map(({ words, props }) => (
          <IconButton key={words} label={words} {...props}>
            <StarIcon />
          </IconButton>
        ))}
      </KitPart>
      <KitPart name="ExternalLink">
        <ExternalLink
          url="https://grafana.example/d/1/checkout"
          name="Grafana, dashboard checkout"
          host="grafana.example"
          onOpen={ignore}
        />
        <ExternalLink url="https://wiki.example/a" name={null} host="wiki.example" onOpen={ignore} />
        <ExternalLink url="https://wiki.example/b" name={null} host="wiki.example" isShort onOpen={ignore} />
      </KitPart>
      <KitPart name="RemovableChip">
        <RemovableChip removeLabel="Remove" isReadOnly={false} onRemove={ignore}>
          Filled
        </RemovableChip>
        <RemovableChip look="dashed" removeLabel="Remove" isReadOnly={false} onRemove={ignore}>
          Dashed
        </RemovableChip>
        <RemovableChip icon={<StarIcon />} removeLabel="Remove" isReadOnly onRemove={ignore}>
          Read only, with a sign
        </RemovableChip>
      </KitPart>
      <KitPart name="FilterChip">
        <FilterChip count={12} isChosen onChoose={ignore}>
          Chosen
        </FilterChip>
        <FilterChip count={1_204} isChosen={false} onChoose={ignore}>
          Not chosen
        </FilterChip>
        <FilterChip count={3} tone="bad" isChosen={false} onChoose={ignore}>
          Bad
        </FilterChip>
        <FilterChip count={0} isChosen={false} onChoose={ignore}>
          Shows nothing
        </FilterChip>
      </KitPart>
      <KitMenu />
    </>
  );
}

function KitMenu() {
  const [size, setSize] = useState<(typeof SIZES)[number]['value']>('small');
  const [isOn, setOn] = useState(true);
  const ignore = () => undefined;
  return (
    <KitPart name="Menu">
      <Menu label="Open the menu">
        <MenuItem keys="Del" onSelect={ignore}>
          An action
        </MenuItem>
        <MenuItem isDisabled onSelect={ignore}>
          Not now
        </MenuItem>
        <MenuCheck isChecked={isOn} onChecked={setOn}>
          On or off
        </MenuCheck>
        <MenuLine />
        <MenuChoice label="One of two" value={size} options={SIZES} onValue={setSize} />
        <MenuLine />
        <MenuNote text="A sentence about what follows.">
          <Submenu label="More">
            <MenuItem onSelect={ignore}>Further in</MenuItem>
          </Submenu>
        </MenuNote>
      </Menu>
    </KitPart>
  );
}
