import { expect, test } from 'vitest';
import { groupsBeforeTyping } from '#renderer/dialogs/palette/paletteGroups.ts';
import { COMMAND_IDS } from '#shared/commands/commandList.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const RECENT = Array.from({ length: 9 }, (_, index) => ({
  path: `/${index}.incident`,
  title: `Incident ${index}`,
}));

const groups = (
  incident: Parameters<typeof groupsBeforeTyping>[0]['incident'],
  recent = RECENT,
  ran: Parameters<typeof groupsBeforeTyping>[0]['ran'] = [],
) => groupsBeforeTyping({ ids: COMMAND_IDS, recent, incident, ran });

test('at home what was open lately comes first, in an incident what is next in it', () => {
  expect(groups(null)[0]).toMatchObject({ heading: 'Opened lately', recent: RECENT.slice(0, 4) });
  const [next, lately] = groups(buildIncident());
  expect(next).toMatchObject({
    heading: 'Next',
    ids: ['section.summary', 'section.meeting', 'publish.readiness'],
  });
  expect(lately?.heading).toBe('Opened lately');
});

test('where nothing is missing the way out is next', () => {
  expect(groups(sampleIncident(), [])[0]?.ids).toEqual(['section.meeting', 'publish.send']);
});

test('what was run lately comes behind what is next, the last one first', () => {
  const ran = ['edit.find', 'section.meeting', 'view.guidance', 'file.open', 'file.new'] as const;
  expect(groups(sampleIncident(), [], ran)[1]).toMatchObject({
    heading: 'Run lately',
    ids: ['edit.find', 'view.guidance', 'file.open'],
  });
});

test('each command stands once', () => {
  const shown = groups(sampleIncident(), RECENT, ['edit.find']).flatMap(({ ids }) => ids);
  expect([...shown].sort()).toEqual([...COMMAND_IDS].sort());
});
