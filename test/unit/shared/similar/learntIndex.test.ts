import { describe, expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { createLearntIndex, type LearntQuery } from '#shared/similar/learnt/learntIndex.ts';
import { learntInFile } from '#shared/similar/learnt/learntTexts.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildItem } from '#test/support/incidents/buildParts.ts';
import { recurringIncident } from '#test/support/incidents/recurringLibrary.ts';

const DNS = buildIncident({
  id: toId('dns'),
  title: 'DNS outage',
  createdAt: at('2026-05-04T10:00:00Z'),
  lessons: [
    buildItem('l', 'Certificates must be\nrenewed by a machine'),
    { ...buildItem('p', 'Certificates of the vendor are late'), visibility: 'private' },
  ],
  causes: [
    buildCause('c', null, { answer: 'the certificate was renewed by hand' }),
    buildCause('empty', 'c'),
  ],
});

const index = createLearntIndex([learntInFile(DNS, '/dns.incident')]);
const asked = (text: string, parts: Partial<LearntQuery> = {}) =>
  index({ text, kind: 'lesson', except: toId('new'), ...parts });

describe('what was learnt already', () => {
  it('is found with the incident, when it was, and its place', () => {
    expect(asked('Renew the certificates with a machine')).toEqual([
      {
        kind: 'lesson',
        spot: { place: 'lessons', id: 'l', field: 'text' },
        text: 'Certificates must be renewed by a machine',
        incidentId: 'dns',
        path: '/dns.incident',
        title: 'DNS outage',
        date: '2026-05-04T10:00:00Z',
        timeZone: DNS.timeZone,
      },
    ]);
  });

  it('is offered beside its own kind only: answers while a why is typed', () => {
    expect(asked('certificates are renewed by hand', { kind: 'why' })).toMatchObject([
      { kind: 'why', spot: { place: 'causes', id: 'c', field: 'answer' } },
    ]);
  });

  it('is nothing of the incident in which it is typed', () => {
    expect(asked('Certificates must be renewed by a machine', { except: toId('dns') })).toEqual([]);
  });

  it('is nothing private', () => {
    expect(asked('Certificates of the vendor are late')).toEqual([]);
  });

  it('is not offered for a word or two, nor for nothing', () => {
    expect(['', '   ', 'Certificates', 'the', 'Renew'].flatMap((text) => asked(text))).toEqual([]);
  });
});

it('each of a thousand lessons finds itself, and a key press reads what shares a word and not the whole library', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, number) => learntInFile(recurringIncident(number), `/${number}`));
  const thousand = createLearntIndex(files(1000));
  for (const number of [0, 7, 500, 999]) {
    const text = `Replace widget${number} before gizmo${number} is old`;
    const [found] = thousand({ text, kind: 'lesson', except: toId('new') });
    expect(found?.path).toBe(`/${number}`);
  }
});
