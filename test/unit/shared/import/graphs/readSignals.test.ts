import { describe, expect, it } from 'vitest';
import { foundGraphs, readSignals } from '#shared/import/graphs/readSignals.ts';

const context = { timeZone: 'Europe/Berlin', isZoneGuessed: true, day: { year: 2026, month: 3, day: 10 } };

/** What a text shows: each line with its name, unit and points as `instant value`. */
function read(text: string) {
  const found = foundGraphs('', text);
  if (found === null) return null;
  const { signals, isZoneAssumed, notes, is } = readSignals(found, context);
  const lines = signals.map(({ name, unit, points }) => [
    unit === '' ? name : `${name} [${unit}]`,
    ...Array.from(points.times, (at, index) => `${new Date(at).toISOString()} ${points.values[index]}`),
  ]);
  return { is, lines, isZoneAssumed, notes };
}

describe('the graphs in a text', () => {
  it('reads what Grafana saves as series joined by time', () => {
    const csv = [
      'sep=,',
      '"Time","errors {service=""checkout""}","Latency (ms)"',
      '2026-03-10 14:00:00,0.2%,812 ms',
      '2026-03-10 14:01:00,37.5%,1.2 s',
      '2026-03-10 14:02:00,,900 ms',
    ].join('\r\n');
    expect(read(csv)).toEqual({
      is: 'A table of measurements',
      lines: [
        [
          'errors {service="checkout"} [%]',
          '2026-03-10T13:00:00.000Z 0.2',
          '2026-03-10T13:01:00.000Z 37.5',
          '2026-03-10T13:02:00.000Z NaN',
        ],
        [
          'Latency [ms]',
          '2026-03-10T13:00:00.000Z 812',
          '2026-03-10T13:01:00.000Z 1200',
          '2026-03-10T13:02:00.000Z 900',
        ],
      ],
      isZoneAssumed: true,
      notes: [],
    });
  });

  it.each([
    ['seconds', '1773151200', '1773151260'],
    ['milliseconds', '1773151200000', '1773151260000'],
    ['nanoseconds', '1773151200000000000', '1773151260000000000'],
    ['an offset', '2026-03-10T15:00:00+01:00', '2026-03-10T14:01:00Z'],
    ['slashes', '2026/03/10 14:00:00Z', '2026/03/10 14:01:00Z'],
  ])('reads times in %s, which need no zone', (_what, first, second) => {
    expect(read(`Time,errors\n${first},1\n${second},2`)).toMatchObject({
      lines: [['errors', '2026-03-10T14:00:00.000Z 1', '2026-03-10T14:01:00.000Z 2']],
      isZoneAssumed: false,
    });
  });

  it('reads decimal commas, rows in any order, and two columns of one name', () => {
    expect(
      read('Zeit;Fehler;Fehler\n2026-03-10T14:01:00Z;0,5;1.234,5\n2026-03-10T14:00:00Z;0,25;2'),
    ).toMatchObject({
      lines: [
        ['Fehler', '2026-03-10T14:00:00.000Z 0.25', '2026-03-10T14:01:00.000Z 0.5'],
        ['Fehler', '2026-03-10T14:00:00.000Z 2', '2026-03-10T14:01:00.000Z 1234.5'],
      ],
    });
  });

  it('leaves times out that no clock showed, and says so', () => {
    const skipped = read('Time,errors\n2026-03-29 01:30:00,1\n2026-03-29 02:30:00,2\n2026-03-29 03:30:00,3');
    expect(skipped?.lines).toEqual([['errors', '2026-03-29T00:30:00.000Z 1', '2026-03-29T01:30:00.000Z 3']]);
    expect(skipped?.notes).toEqual(['1 row has no time that can be read, and is left out.']);
  });

  it('says how it read a day that could be another', () => {
    const day = read('Time,errors\n03/04/2026 14:00,1\n03/05/2026 14:00,2');
    expect(day).toMatchObject({
      isZoneAssumed: true,
      lines: [['errors', '2026-03-04T13:00:00.000Z 1', expect.anything()]],
    });
    expect(day?.notes.join(' ')).toMatch(/03\/04/);
  });

  it('says that it read clocks without a day', () => {
    const clocks = read('Time,errors\n14:00,1\n14:01,2');
    expect(clocks?.lines).toEqual([['errors', '2026-03-10T13:00:00.000Z 1', '2026-03-10T13:01:00.000Z 2']]);
    expect(clocks?.notes).toEqual(['The times name no day: each is on the day nearest to the incident.']);
  });

  it('reads an hour that the clocks show twice in the order of its rows', () => {
    const times = ['01:30', '02:30', '02:45', '02:15', '02:30', '03:00'];
    const rows = times.map((time, index) => `2026-10-25 ${time}:00,${index}`);
    expect(
      read(`Time,errors\n${rows.join('\n')}`)
        ?.lines[0]?.slice(1)
        .map((point) => point.slice(11, 16)),
    ).toEqual(['23:30', '00:30', '00:45', '01:15', '01:30', '02:00']);
  });

  it('says which words in a column of numbers it leaves out', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${1773151200 + index * 60},${index}`);
    rows[7] = '1773151620,deploy of v42 rolled back by Bo';
    const notes = read(`Time,errors\n${rows.join('\n')}`)?.notes;
    expect(notes).toEqual([
      '1 cell holds words instead of a number, and is left out: “deploy of v42 rolled back by Bo”.',
    ]);
  });

  it('counts moments that stand twice', () => {
    const twice = read('Time,errors\n1773151200,1\n1773151200,2\n1773151260,3');
    expect(twice?.lines).toEqual([['errors', '2026-03-10T14:00:00.000Z 1', '2026-03-10T14:01:00.000Z 3']]);
    expect(twice?.notes).toEqual(['1 moment stands twice: the first value counts.']);
  });

  it('keeps the lowest and the highest of a series that is too long, and says how many were measured', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `${1773151200 + index},${index === 11_415 ? 99 : 1}`,
    );
    const found = foundGraphs('', `Time,errors\n${rows.join('\n')}`);
    const [signal] = found === null ? [] : readSignals(found, context).signals;
    expect(signal?.measured).toBe(20_000);
    expect(signal?.points.times.length).toBeLessThanOrEqual(10_000);
    expect(Math.max(...(signal?.points.values ?? []))).toBe(99);
  });

  it.each([
    [
      'Prometheus',
      {
        status: 'success',
        data: {
          resultType: 'matrix',
          result: [
            {
              metric: { __name__: 'up', job: 'api' },
              values: [
                [1773151200.5, '1'],
                [1773151260.5, 'NaN'],
              ],
            },
            { metric: { __name__: 'up', job: 'db' }, values: [[1773151200.5, '0']] },
          ],
        },
      },
      [
        ['up job=api', '2026-03-10T14:00:00.500Z 1', '2026-03-10T14:01:00.500Z NaN'],
        ['up job=db', '2026-03-10T14:00:00.500Z 0'],
      ],
    ],
    [
      'a panel of Grafana',
      {
        state: 'Done',
        series: [
          {
            fields: [
              { name: 'Time', type: 'time', values: [1773151200000, 1773151260000] },
              {
                name: 'Value',
                type: 'number',
                labels: { pod: 'a' },
                config: { unit: 'percent' },
                values: [1, null],
              },
            ],
          },
        ],
      },
      [['Value [%]', '2026-03-10T14:00:00.000Z 1', '2026-03-10T14:01:00.000Z NaN']],
    ],
    [
      'a query of Grafana',
      {
        results: {
          A: {
            frames: [
              {
                schema: {
                  fields: [
                    { name: 'Time', type: 'time' },
                    { name: 'p95', type: 'number', config: { unit: 'ms' } },
                  ],
                },
                data: {
                  values: [
                    [1773151200000, 1773151260000],
                    [812, 900],
                  ],
                },
              },
            ],
          },
        },
      },
      [['p95 [ms]', '2026-03-10T14:00:00.000Z 812', '2026-03-10T14:01:00.000Z 900']],
    ],
    [
      'CloudWatch',
      {
        MetricDataResults: [
          {
            Id: 'm1',
            Label: 'CPUUtilization',
            Timestamps: ['2026-03-10T14:01:00Z', '2026-03-10T14:00:00Z'],
            Values: [88, 12],
          },
        ],
      },
      [['CPUUtilization', '2026-03-10T14:00:00.000Z 12', '2026-03-10T14:01:00.000Z 88']],
    ],
    [
      'statistics of CloudWatch',
      {
        Label: 'CPUUtilization',
        Datapoints: [{ Timestamp: '2026-03-10T14:00:00Z', Average: 12, Unit: 'Percent' }],
      },
      [['CPUUtilization (average) [%]', '2026-03-10T14:00:00.000Z 12']],
    ],
    [
      'Datadog',
      {
        series: [
          {
            metric: 'system.cpu.user',
            pointlist: [[1773151200000, 12.5]],
            unit: [{ short_name: '%' }, null],
          },
        ],
      },
      [['system.cpu.user [%]', '2026-03-10T14:00:00.000Z 12.5']],
    ],
  ])('reads JSON of %s', (_tool, json, lines) => {
    expect(read(JSON.stringify(json))?.lines).toEqual(lines);
  });

  it.each([
    [
      'CloudWatch',
      'Id,m1,m2\nLabel,CPUUtilization,Errors\nUnit,Percent,Count\n2026/03/10 14:00:00,12.5,0\n2026/03/10 14:05:00,88,7',
    ],
    ['Datadog', 'time,CPUUtilization,Errors\n2026-03-10 14:00:00,12.5,0\n2026-03-10 14:05:00,88,7'],
    [
      'rows by name',
      'Series;Time;Value\nCPUUtilization;2026-03-10 14:00:00;12.5\nErrors;2026-03-10 14:00:00;0\nCPUUtilization;2026-03-10 14:05:00;88\nErrors;2026-03-10 14:05:00;7',
    ],
  ])('reads a table of %s', (_tool, text) => {
    const lines = read(text)?.lines ?? [];
    expect(lines.map(([name = '', ...points]) => [name.replace(/ \[.*/, ''), ...points])).toEqual([
      ['CPUUtilization', '2026-03-10T13:00:00.000Z 12.5', '2026-03-10T13:05:00.000Z 88'],
      ['Errors', '2026-03-10T13:00:00.000Z 0', '2026-03-10T13:05:00.000Z 7'],
    ]);
  });

  it.each([
    ['events', 'Time,Event\n14:00,Deployed\n14:05,Rolled back'],
    ['events with numbers', 'Time,Event,Pods\n2026-03-10 14:00,Deployed,3\n2026-03-10 14:05,Rolled back,4'],
    ['a table without times', 'name,count\na,1\nb,2'],
    ['a document', '# Postmortem\n\n14:00 Deployed\n14:05 Rolled back'],
    ['a log', '2026-03-10 14:00:00 ERROR 503\n2026-03-10 14:00:01 ERROR 503'],
    ['addresses', 'Time,host\n2026-03-10 14:00:00,10.0.0.1\n2026-03-10 14:01:00,10.0.0.2'],
    ['ids', 'id,created_at,urgency\n1,2026-03-10T14:00:00Z,2\n2,2026-03-10T14:01:00Z,1'],
    ['phone numbers', 'Time,called\n2026-03-10 14:00:00,+49 30 1234567\n2026-03-10 14:01:00,+49 30 1234568'],
    ['codes', 'Time,status,ticket\n2026-03-10 14:00:00,503,4711\n2026-03-10 14:01:00,503,4712'],
    ['two decimal marks', 'Time;v\n2026-03-10 14:00:00;0,5\n2026-03-10 14:01:00;0.5'],
    ['JSON of other things', '{"series":[],"data":[1,2]}'],
  ])('leaves %s to the importer of events', (_what, text) => {
    expect(read(text)).toBeNull();
  });
});
