import { expect, test } from 'vitest';
import { actorsIn, namesIn } from '#shared/names/personNames.ts';

test.each([
  ['Hudson', ['Hudson']],
  ['argo', ['argo']],
  ['Jenkins (SRE), Kafka', ['Jenkins', 'Kafka']],
  ['Incident commander Hudson', ['Hudson']],
  ['Kafka team', []],
  ['Head of Jenkins', []],
  ['PagerDuty', []],
  ['Dev Patel', ['Dev Patel']],
  ['An Nguyen, Line Dahl', ['An Nguyen', 'Line Dahl']],
  ['Hudson SRE', ['Hudson']],
  ['Jenkins DBA', ['Jenkins']],
  ['Dev lead', []],
  ['Dev Team', []],
  ['Jenkins admin', []],
  ['Kafka SRE', []],
])(
  'where a field lists people, only roles and programs that nobody is called are left out: “%s”',
  (text, names) => {
    expect(namesIn(text)).toEqual(names);
  },
);

test.each([
  ['Jenkins', []],
  ['Argo, Sarah Chen', ['Sarah Chen']],
  ['Hudson Reed', ['Hudson Reed']],
])('where an event says who did it, it may be a program: “%s”', (text, names) => {
  expect(actorsIn(text)).toEqual(names);
});
