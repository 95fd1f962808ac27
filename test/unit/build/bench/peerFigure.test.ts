import { expect, it } from 'vitest';
import { peerFigures, peerTable } from '#build/bench/peers/peerFigure.ts';

const ours = { zoom: [8, 9, 10], drop: [40] };

it('sets works that both did side by side, and says where the app is slower', () => {
  const figures = peerFigures('scale', 'vis-timeline', ours, { zoom: [18, 18, 18], drop: [8], pan: [3] });
  expect(peerTable(figures).split('\n').slice(2)).toEqual([
    '| scale, zoom | 9.0 / 9.9 (3) | vis-timeline | 18.0 / 18.0 (3) | 0.50 |  |',
    '| scale, drop | 40.0 | vis-timeline | 8.0 | 5.00 | slower |',
  ]);
});

it('has no row for what only one of them did', () => {
  expect(peerFigures('scale', 'vis-timeline', ours, {})).toEqual([]);
});
