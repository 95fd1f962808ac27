import { expect, test } from 'vitest';
import { storeWith } from '#test/support/storeFixture.ts';

test('in another place the news of this one goes; what went wrong stays', () => {
  const { store } = storeWith();
  const state = store.getState;
  const said = () => state().toasts.map(({ text }) => text);
  state().goTo('actions');
  state().showToast('Figure copied', 'good');
  state().showToast('Nothing was read', 'bad');
  state().showToast('Exported', 'good', { file: '/tmp/a.pdf' });
  state().goTo('actions');
  expect(said()).toEqual(['Figure copied', 'Nothing was read', 'Exported']);
  state().goTo('timeline');
  expect(said()).toEqual(['Nothing was read']);
});
