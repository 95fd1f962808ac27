import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { PublishSection } from '#renderer/publish/PublishSection.tsx';
import { ComposePublic } from '#renderer/publish/public/ComposePublic.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';

const apology = () => screen.getByRole('textbox', { name: 'Apology, for the public' });
const summary = () => screen.getByRole('textbox', { name: 'What happened, for the public' });
const line = (name: RegExp) => screen.getByRole('checkbox', { name });

function unpublished(): Incident {
  return { ...sampleIncident(), publication: { aliases: [], lastExports: [] } };
}

test('an apology is only taught until a draft is asked for, and undo takes the draft back', async () => {
  const { user, store, incident } = renderWithStore(<ComposePublic />, unpublished());
  expect(incident().publication.apology).toBeUndefined();
  expect(screen.getByText(/Take it on yourselves/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Begin with a draft: Apology' }));
  expect(incident().publication.apology).toMatch(/^We are sorry/);
  await user.type(apology(), ' Truly.');
  expect(incident().publication.apology).toMatch(/ Truly\.$/);
  store.getState().undo();
  store.getState().undo();
  expect(incident().publication.apology).toBeUndefined();
});

test('a part is drafted from the internal text beside it, with people by their roles', async () => {
  const internal = { ...unpublished(), summary: 'Sarah freed the pool.' };
  const { user, store, incident } = renderWithStore(<ComposePublic />, internal);
  await user.type(summary(), 'Mine');
  await user.click(screen.getByRole('button', { name: 'Draft from the summary: What happened' }));
  expect(incident().publication.publicSummary).toBe('Our database team freed the pool.');
  store.getState().undo();
  expect(incident().publication.publicSummary).toBe('Mine');
});

test('what an empty text means for the document is said once its field was left empty', async () => {
  const { user } = renderWithStore(<ComposePublic />, unpublished());
  expect(screen.queryByText(/^While this is empty/)).toBeNull();
  await user.click(summary());
  expect(screen.queryByText(/^While this is empty/)).toBeNull();
  await user.click(apology());
  expect(screen.getByText('While this is empty, the document says that it is not written yet.')).toBeTruthy();
});

test('nothing can be drafted from nothing, and what is missing is said', () => {
  renderWithStore(<ComposePublic />, buildIncident());
  const draft = screen.getByRole('button', { name: 'Draft from the summary: What happened' });
  expect(draft.hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('The summary is not written yet.')).toBeDefined();
  expect(screen.getByText(/mark both milestones/)).toBeDefined();
});

test('the difference tells what was left out and added, also to those who hear it', async () => {
  const internal = { ...unpublished(), summary: 'The orders shard was full.' };
  const { user } = renderWithStore(<ComposePublic />, internal);
  await user.type(summary(), 'The database was full.');
  expect(screen.queryByRole('deletion')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Show the difference to the internal text' }));
  const part = within(screen.getByRole('region', { name: 'What happened' }));
  expect(part.getByRole('deletion').textContent).toBe('[left out: orders shard ]');
  expect(part.getByRole('insertion').textContent).toBe('[added: database ]');
});

test('a written name is announced with what goes out in its place', async () => {
  const { user } = renderWithStore(<ComposePublic />, sampleIncident());
  await user.clear(summary());
  await user.type(summary(), 'James helped.');
  expect(screen.getByText('Goes out with “our platform team” for James.')).toBeDefined();
});

test('a mark leaves a thing out, and the line stays to take it in again', async () => {
  const { user, store, incident } = renderWithStore(<ComposePublic />, sampleIncident());
  const visibility = () =>
    incident().timeline.find(({ title }) => title.startsWith('Status page'))?.visibility;
  await user.click(line(/Status page set to Investigating/));
  expect(visibility()).toBe('internal');
  await user.click(line(/Status page set to Investigating/));
  expect(visibility()).toBe('public');
  store.getState().undo();
  expect(visibility()).toBe('internal');
});

test('internal things are shown when asked for, private ones never', async () => {
  const { timeline, ...rest } = sampleIncident();
  const incident = {
    ...rest,
    timeline: timeline.map((event, index) =>
      index === 0 ? { ...event, visibility: 'private' as const } : event,
    ),
  };
  const { user } = renderWithStore(<ComposePublic />, incident);
  expect(screen.queryByRole('checkbox', { name: /Page acknowledged/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show 5 internal too' }));
  expect(line(/Page acknowledged/)).toBeDefined();
  expect(screen.queryByRole('checkbox', { name: /start to pile up/ })).toBeNull();
});

test('names are added, changed and removed by keyboard', async () => {
  const { user, incident } = renderWithStore(<ComposePublic />, buildIncident());
  screen.getByRole('button', { name: 'Add a name' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(focusedField()).toBe('Name 1'));
  await user.keyboard('orders-db-3{Tab}our database');
  expect(incident().publication.aliases).toEqual([{ name: 'orders-db-3', alias: 'our database' }]);
  await user.keyboard('{Tab}{Enter}');
  expect(incident().publication.aliases).toEqual([]);
});

test('what was found in the texts is used one by one or all at once', async () => {
  const found = { ...unpublished(), summary: 'James and orders-db-3, see OPS-12.' };
  const { user, incident } = renderWithStore(<ComposePublic />, found);
  await user.click(screen.getByRole('button', { name: 'Use “a database” for orders-db-3' }));
  expect(incident().publication.aliases).toEqual([{ name: 'orders-db-3', alias: 'a database' }]);
  await waitFor(() => expect(screen.getByText(/Found in what could go out · 2/)).toBeDefined());
  await user.click(screen.getByRole('button', { name: 'Use all' }));
  expect(incident().publication.aliases.map(({ name }) => name)).toEqual(['orders-db-3', 'James', 'OPS-12']);
  await waitFor(() => expect(screen.getByText(/No other name was found/)).toBeDefined());
});

test('names stand first while one would go out as it is, and move nothing once it is decided', async () => {
  const heads = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  const { user } = renderWithStore(<ComposePublic />, {
    ...buildIncident(),
    publication: { aliases: [], lastExports: [], publicSummary: 'gw-eu-1.pay.internal failed.' },
  });
  expect(heads().slice(-2)).toEqual(['Names', 'What goes along']);
  await user.click(screen.getByRole('button', { name: /^gw-eu-1\.pay\.internal may be public/ }));
  expect(heads().slice(-2)).toEqual(['Names', 'What goes along']);
});

test('a private word of the team is proposed with what could stand for it', async () => {
  const found = { ...unpublished(), summary: 'Globex could not order.' };
  const { store, user, incident } = renderWithStore(<ComposePublic />, found);
  const privateWords = [{ words: 'Globex', alias: 'a large customer' }];
  act(() => store.setState({ languageTerms: { ...NO_TERMS, privateWords } }));
  await user.click(screen.getByRole('button', { name: 'Use “a large customer” for Globex' }));
  expect(incident().publication.aliases).toEqual([{ name: 'Globex', alias: 'a large customer' }]);
});

test('a jump or a command to a public text opens the step and the audience that have it', async () => {
  const { outside, store } = renderWithStore(<PublishSection />, sampleIncident());
  expect(screen.queryByRole('heading', { name: 'Compose' })).toBeNull();
  await outside((state) => state.goToSpot({ place: 'publish', id: '', field: 'publicSummary' }));
  expect(store.getState().publishView).toMatchObject({ audience: 'public', step: 'read' });
  await waitFor(() => expect(focusedField()).toBe('What happened, for the public'));
});

test('a picture leaves only once somebody saw it at full size, one after the other', async () => {
  const sample = sampleIncident();
  const pictures = ['a', 'b', 'c'].map((letter, index) =>
    pictureOf({
      id: toId(`picture-${letter}`),
      file: `${letter.repeat(32)}.${letter === 'c' ? 'txt' : 'png'}`,
      caption: `Graph ${letter}`,
      visibility: 'internal',
      inSummary: true,
      width: 3000 + index,
    }),
  );
  const { user, incident } = renderWithStore(
    <>
      <ComposePublic />
      <DialogHost sections={SECTION_DIALOGS} />
    </>,
    { ...sample, pictures },
  );
  expect(screen.queryByRole('checkbox', { name: /Graph/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Look at 2 pictures at full size…' }));
  const first = screen.getByRole('dialog', { name: 'Picture 1 of 2' });
  expect(within(first).getByRole('region', { name: 'Graph a, at full size' })).toBeTruthy();
  await user.click(within(first).getByRole('button', { name: 'Keep it inside' }));
  const second = screen.getByRole('dialog', { name: 'Picture 2 of 2' });
  expect(within(second).getByText(/Read it to its edges/)).toBeTruthy();
  await user.click(within(second).getByRole('button', { name: 'Anyone may see it' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(incident().pictures?.map(({ visibility }) => visibility)).toEqual([
    'internal',
    'public',
    'internal',
  ]);
});
