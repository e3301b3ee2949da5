/** The ledger: what stands on a day, as known on a day, by the measures that reports tell. */
import { describe, expect, it } from 'vitest';
import { ledgerOf } from './build.js';
import type { LedgerEntry } from './claims.js';
import { entries, type Told } from './ledger.fixture.js';
import { Ledger } from './ledger.js';

function ask(of: readonly LedgerEntry[], on: string, known: string | null = null): Ledger {
  const ledger = ledgerOf(of, { imposer: 'USA', target: 'CHN', on, known });
  return Ledger.parse(ledger);
}

/** `fentanyl 20 + reciprocal 125 = 145`; `/` between contradicting rates, brackets around what is paused. */
function stands({ components, rates }: Ledger): string {
  const parts = components.map(({ name, goods, rates: alternatives, state }) => {
    const rate = alternatives.map((one) => one.rate ?? '?').join('/');
    const words = [...(name === null ? [] : [name]), ...goods, rate].join(' ');
    return state === 'suspended' ? `(${words})` : words;
  });
  const sum = rates.map(({ rate }) => rate).join('/');
  return parts.join(' + ') + (sum === '' ? '' : ` = ${sum}`);
}

/** `2025-02-04 impose fentanyl 10 (2)`: day, action, name, rate and number of sources. */
function steps({ steps: all }: Ledger): string[] {
  return all.map(({ day, action, name, goods, rate, sources, standing, disputed }) =>
    [
      day,
      standing === 'in-force' ? '' : standing,
      action,
      name ?? '',
      goods.join(','),
      rate ?? '',
      disputed ? 'disputed' : '',
      sources.length > 1 ? `(${sources.length})` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

const february = { on: '2025-02-02', name: 'fentanyl', by: 10, day: '2025-02-04' } as const;
const march = {
  on: '2025-03-04',
  name: 'fentanyl',
  from: 10,
  to: 20,
  day: '2025-03-04',
  action: 'raise',
} as const;
const april2 = {
  on: '2025-04-02',
  name: 'reciprocal',
  to: 34,
  day: '2025-04-09',
  status: 'announced',
} as const;
const april8 = { on: '2025-04-08', name: 'reciprocal', to: 84, day: '2025-04-09', action: 'raise' } as const;
const april9 = { on: '2025-04-09', name: 'reciprocal', to: 125, day: '2025-04-09', action: 'raise' } as const;
const total = { on: '2025-04-11', to: 145, action: 'raise', announced: null } as const;
const geneva = {
  on: '2025-05-12',
  from: 145,
  to: 30,
  day: '2025-05-14',
  days: 90,
  action: 'reduce',
  status: 'announced',
} as const;
const extension = {
  on: '2025-08-12',
  day: '2025-08-11',
  days: 90,
  action: 'extend',
  status: 'suspended',
} as const;
const busan = {
  on: '2025-10-30',
  name: 'fentanyl',
  from: 20,
  to: 10,
  day: '2025-11-10',
  action: 'reduce',
  status: 'announced',
} as const;
const dispute = entries(february, march, april2, april8, april9, total, geneva, extension, busan);

describe('what stands', () => {
  it.each([
    ['2025-02-03', ''],
    ['2025-02-04', 'fentanyl 10 = 10'],
    ['2025-03-04', 'fentanyl 20 = 20'],
    ['2025-04-08', 'fentanyl 20 = 20'],
    ['2025-05-01', 'fentanyl 20 + reciprocal 125 = 145'],
    ['2025-05-14', 'fentanyl 20 + reciprocal 10 = 30'],
    ['2025-08-12', 'fentanyl 20 + reciprocal 10 = 30'],
    ['2025-11-09', 'fentanyl 20 + reciprocal 10 = 30'],
    ['2025-11-10', 'fentanyl 10 + reciprocal 125 = 135'],
  ])('on %s', (day, expected) => {
    expect(stands(ask(dispute, day))).toBe(expected);
  });

  it('is what was known on a day', () => {
    expect(stands(ask(dispute, '2025-05-20', '2025-05-11'))).toBe('fentanyl 20 + reciprocal 125 = 145');
    expect(stands(ask(dispute, '2025-08-20', '2025-08-10'))).toBe('fentanyl 20 + reciprocal 125 = 145');
    expect(stands(ask(dispute, '2025-02-10', '2025-02-01'))).toBe('');
  });

  it('has its steps, each once with all who tell it', () => {
    expect(steps(ask(dispute, '2025-12-01'))).toEqual([
      '2025-02-04 impose fentanyl 10',
      '2025-03-04 raise fentanyl 20',
      '2025-04-09 announced impose reciprocal 34',
      '2025-04-09 raise reciprocal 84',
      '2025-04-09 raise reciprocal 125 (2)',
      '2025-05-14 announced reduce reciprocal 10',
      '2025-08-11 extend reciprocal 10',
      '2025-11-10 announced reduce fentanyl 10',
    ]);
  });
});

describe('a rate', () => {
  it('that says “additional” is added, one that says “to” replaces', () => {
    const added = entries(
      { on: '2025-02-01', to: 10, day: '2025-02-01' },
      { on: '2025-03-01', by: 5, day: '2025-03-01' },
    );
    expect(stands(ask(added, '2025-03-01'))).toBe('15 = 15');
    const replaced = entries(
      { on: '2025-02-01', to: 10, day: '2025-02-01' },
      { on: '2025-03-01', to: 5, day: '2025-03-01', action: 'reduce' },
    );
    expect(stands(ask(replaced, '2025-03-01'))).toBe('5 = 5');
  });

  it('told again later, without its day, is the same step', () => {
    const told = entries(
      february,
      { on: '2025-02-20', by: 10, name: 'fentanyl' },
      { on: '2025-02-21', to: 10 },
    );
    expect(steps(ask(told, '2025-03-01'))).toEqual(['2025-02-04 impose fentanyl 10 (3)']);
  });

  it('that is the sum of the components confirms it and adds nothing', () => {
    const told = entries(
      february,
      march,
      april9,
      { on: '2025-04-20', to: 145, stays: true },
      { on: '2025-04-21', to: 145 },
    );
    const ledger = ask(told, '2025-05-01');
    expect(stands(ledger)).toBe('fentanyl 20 + reciprocal 125 = 145');
    expect(ledger.rates[0].sources.map(({ report }) => report)).toEqual(['r-m3', 'r-m4']);
  });

  it('that is more than the known components tells how much the rest is', () => {
    const ledger = ask(entries(march, { on: '2025-04-11', to: 145, action: 'raise' }), '2025-05-01');
    expect(stands(ledger)).toBe('fentanyl 20 + 125 = 145');
    expect(ledger.components[1].derived).toBe(true);
  });

  it('of a component told after the sum divides the sum', () => {
    const told = entries(
      { on: '2025-04-11', to: 145, day: '2025-04-10' },
      { on: '2025-05-01', name: 'fentanyl', to: 20, stays: true },
    );
    expect(stands(ask(told, '2025-05-02'))).toBe('fentanyl 20 + 125 = 145');
  });

  it('with its parts sets each of them', () => {
    const parts = [
      { name: 'reciprocal', rate: 125, text: '125% reciprocal' },
      { name: 'fentanyl', rate: 20, text: '20% over fentanyl' },
    ];
    const told = entries({ on: '2025-04-11', to: 145, day: '2025-04-10', parts });
    expect(stands(ask(told, '2025-05-01'))).toBe('fentanyl 20 + reciprocal 125 = 145');
  });

  it('on top of another is added to it', () => {
    const stacksOn = [{ name: null, rate: 20, text: 'the existing 20%' }];
    const told = entries(march, { on: '2025-04-02', to: 34, day: '2025-04-09', stacksOn });
    expect(stands(ask(told, '2025-04-09')).endsWith('= 54')).toBe(true);
  });

  it('of named goods stands beside that of all goods', () => {
    const told = entries(march, {
      on: '2025-03-12',
      goods: ['aluminium', 'steel'],
      to: 25,
      day: '2025-03-12',
    });
    expect(stands(ask(told, '2025-03-12'))).toBe('fentanyl 20 + aluminium steel 25 = 20');
  });
});

describe('contradictions', () => {
  const told = entries(
    { on: '2025-02-05', to: 10, day: '2025-02-04' },
    { on: '2025-02-06', to: 20, day: '2025-02-04' },
    { on: '2025-02-07', to: 10, day: '2025-02-04' },
  );

  it('stand side by side with their sources', () => {
    const ledger = ask(told, '2025-02-10');
    expect(stands(ledger)).toBe('10/20 = 10/20');
    expect(ledger.components[0].rates.map(({ sources }) => sources.map(({ report }) => report))).toEqual([
      ['r-m0', 'r-m2'],
      ['r-m1'],
    ]);
    expect(steps(ledger)).toEqual(['2025-02-04 impose 10 disputed (2)', '2025-02-04 impose 20 disputed']);
  });

  it('are not there before the second was told', () => {
    expect(stands(ask(told, '2025-02-10', '2025-02-05'))).toBe('10 = 10');
  });

  it('are no changes of one day that follow each other', () => {
    const followed = entries(april8, { ...april9, from: 84 });
    expect(stands(ask(followed, '2025-04-09'))).toBe('reciprocal 125 = 125');
  });
});

describe('a pause', () => {
  const paused = entries(
    { on: '2025-02-02', name: 'fentanyl', to: 25, day: '2025-02-04', status: 'announced' },
    { on: '2025-02-03', day: '2025-02-03', days: 30, action: 'suspend', status: 'suspended' },
  );

  it('holds also what was to start in it, and ends by itself', () => {
    expect(stands(ask(paused, '2025-02-03'))).toBe('');
    expect(stands(ask(paused, '2025-02-10'))).toBe('(fentanyl 25)');
    expect(stands(ask(paused, '2025-03-04'))).toBe('(fentanyl 25)');
    expect(stands(ask(paused, '2025-03-05'))).toBe('fentanyl 25 = 25');
  });

  it('ends before its time when the measure is taken again', () => {
    const again = [...paused, ...entries({ on: '2025-03-04', name: 'fentanyl', to: 25, day: '2025-03-04' })];
    expect(stands(ask(again, '2025-03-04'))).toBe('fentanyl 25 = 25');
  });

  it('told by two reports is one, and made longer by two reports is made longer once', () => {
    const told = entries(
      march,
      { on: '2025-05-12', day: '2025-05-14', days: 90, action: 'suspend', status: 'suspended' },
      { on: '2025-05-13', days: 90, day: '2025-05-14', action: 'suspend', status: 'suspended' },
      { on: '2025-08-11', days: 90, action: 'extend', status: 'suspended' },
      { on: '2025-08-12', days: 90, action: 'extend', status: 'suspended' },
    );
    const ledger = ask(told, '2025-09-01');
    expect(ledger.components.map(({ ends }) => ends)).toEqual(['2025-11-10']);
    expect(steps(ledger).slice(1)).toEqual([
      '2025-05-14 suspend fentanyl 20 (2)',
      '2025-08-11 extend fentanyl 20 (2)',
    ]);
  });
});

describe('an end', () => {
  it('takes away the component that it names, and leaves the others', () => {
    const told = entries(march, april9, {
      on: '2025-06-01',
      name: 'reciprocal',
      day: '2025-06-01',
      action: 'strike-down',
      status: 'struck-down',
    });
    expect(stands(ask(told, '2025-06-01'))).toBe('fentanyl 20 = 20');
  });

  it('without a name takes away all, also of named goods', () => {
    const told = entries(
      march,
      { on: '2025-03-12', goods: ['steel'], to: 25, day: '2025-03-12' },
      { on: '2025-06-01', day: '2025-06-01', action: 'lift', status: 'lifted' },
    );
    expect(stands(ask(told, '2025-06-01'))).toBe('');
  });

  it('with a term comes by itself', () => {
    const told = entries({ on: '2025-02-01', to: 15, day: '2025-02-01', days: 150 });
    expect(stands(ask(told, '2025-06-30'))).toBe('15 = 15');
    expect(stands(ask(told, '2025-07-01'))).toBe('');
  });
});

describe('what never holds', () => {
  it.each(['threatened', 'proposed', 'denied'] as const)('%s', (status) => {
    const told = entries(march, { on: '2025-10-10', to: 100, day: '2025-11-01', status });
    expect(stands(ask(told, '2025-12-01'))).toBe('fentanyl 20 = 20');
  });

  it('what is announced without its day, until a report tells the day', () => {
    const announced = { on: '2025-04-02', name: 'reciprocal', to: 34, status: 'announced' } as const;
    expect(stands(ask(entries(announced), '2025-06-01'))).toBe('');
    const dated = {
      on: '2025-04-05',
      name: 'reciprocal',
      to: 34,
      day: '2025-04-09',
      status: 'announced',
    } as const;
    const ledger = ask(entries(announced, dated), '2025-06-01');
    expect(stands(ledger)).toBe('reciprocal 34 = 34');
    expect(steps(ledger)).toEqual(['2025-04-09 announced impose reciprocal 34 (2)']);
  });

  it('but what is to be done on a day that is said holds from it', () => {
    const told = { on: '2025-04-02', to: 34, status: 'announced', day: '2025-04-09', starts: null } as const;
    expect(stands(ask(entries(told), '2025-04-08'))).toBe('');
    expect(stands(ask(entries(told), '2025-04-10'))).toBe('34 = 34');
  });

  it('is shown as ahead', () => {
    const told = entries(march, { on: '2025-10-10', by: 100, day: '2025-11-01', status: 'threatened' });
    expect(ask(told, '2025-10-12').ahead.map(({ standing, day }) => [standing, day])).toEqual([
      ['threatened', '2025-11-01'],
    ]);
  });
});

it('an exemption is kept with the measure', () => {
  const told = entries(march, {
    on: '2025-04-11',
    exemptions: ['smartphones'],
    action: 'exempt',
    day: '2025-04-11',
  });
  expect(ask(told, '2025-04-12').components[0].exemptions).toEqual(['smartphones']);
});

it('a measure without any day is left out and counted', () => {
  const [one] = entries({ on: '2025-02-02', to: 10, announced: null });
  const ledger = ask([{ ...one, report: { ...one.report, publishedAt: null } }], '2025-06-01');
  expect([ledger.undated, ledger.steps]).toEqual([1, []]);
});

describe('goods and their groups', () => {
  const wheat = { on: '2025-03-04', to: 15, day: '2025-03-10', goods: ['steel', 'wheat'] };

  it('what is lifted from a group is lifted from the goods of the group alone', () => {
    const done = { on: '2025-11-10', goods: ['farm goods'] };
    const lifted = { ...done, action: 'lift', status: 'lifted' } as const;
    const all = entries(wheat, lifted);
    expect(stands(ask(all, '2025-11-09'))).toBe('steel wheat 15');
    expect(stands(ask(all, '2025-11-10'))).toBe('steel 15');
  });

  it('and a pause of the group pauses them', () => {
    const done = { on: '2025-11-10', goods: ['farm goods'] };
    const paused = { ...done, action: 'suspend', status: 'suspended' } as const;
    expect(stands(ask(entries(wheat, paused), '2025-11-10'))).toBe('steel 15 + (wheat 15)');
  });
});

it('a ruling that is stayed changes nothing, and lies ahead', () => {
  const ruling = { on: '2025-05-30', action: 'strike-down', status: 'struck-down' } as const;
  const [held, taken] = [true, false].map((onHold) =>
    ask(entries(february, march, { ...ruling, onHold }), '2025-06-01'),
  );
  expect([stands(held), stands(taken)]).toEqual(['fentanyl 20 = 20', '']);
  expect(held.ahead.map(({ action, standing }) => `${action} ${standing}`)).toEqual([
    'strike-down announced',
  ]);
});

it('a term may be made longer twice', () => {
  const cut = { on: '2025-05-12', from: 34, to: 10, day: '2025-05-14', days: 90, action: 'reduce' } as const;
  const extended = { action: 'extend', status: 'suspended' } as const;
  const all = entries(
    { on: '2025-04-04', to: 34, day: '2025-04-10' },
    cut,
    { ...extended, on: '2025-08-11', ends: '2025-11-10' },
    { ...extended, on: '2025-11-05', day: '2025-11-10', days: 365 },
  );
  const ends = ['2025-08-20', '2025-11-20'].map((on) => ask(all, on).components.map((one) => one.ends));
  expect(ends).toEqual([['2025-11-10'], ['2026-11-10']]);
});

it('what is lifted without having been told has no rate after it', () => {
  const lifted = {
    on: '2025-11-10',
    from: 15,
    to: 0,
    day: '2025-11-10',
    action: 'lift',
    status: 'lifted',
  } as const;
  const [step] = ask(entries(lifted), '2025-11-11').steps;
  expect([step.rate, step.before]).toEqual([null, 15]);
});

it('what holds for a term may be paused within it, and goes on after the pause', () => {
  const all = entries(
    { on: '2025-03-01', to: 5, day: '2025-03-01', days: 30 },
    { on: '2025-03-10', action: 'suspend', status: 'suspended', days: 5 },
  );
  const days = ['2025-03-09', '2025-03-12', '2025-03-15', '2025-03-31'];
  expect(days.map((on) => stands(ask(all, on)))).toEqual(['5 = 5', '(5)', '5 = 5', '']);
});

describe('an addition that is only threatened', () => {
  const base = { on: '2025-08-01', to: 35, day: '2025-08-01' } as const;
  const onTop = (...told: readonly Told[]) =>
    ledgerOf(entries(...told), { imposer: 'USA', target: 'CHN', on: '2025-12-01' }).steps.map(
      ({ rate, onTopOf }) => [rate, onTopOf],
    );

  it('comes on top of what stood when it was told', () => {
    const later = { on: '2025-10-25', by: 10, action: 'raise', status: 'threatened' } as const;
    expect(onTop(base, later)).toEqual([
      [35, null],
      [10, 35],
    ]);
    expect(onTop(later)).toEqual([[10, null]]);
    expect(onTop({ ...base, goods: ['steel'] }, later)).toEqual([
      [35, null],
      [10, null],
    ]);
  });

  it('says so only where nobody says to what it adds', () => {
    const to = { on: '2025-10-25', by: 10, from: 35, to: 45, action: 'raise', status: 'threatened' } as const;
    expect(onTop(base, to).at(-1)).toEqual([45, null]);
  });
});

it('an addition to a rate of no name makes their sum', () => {
  const stacksOn = [{ name: null, rate: 25, text: 'the 25% tariff' }];
  const told = entries(
    { on: '2025-08-01', to: 25, day: '2025-08-07' },
    { on: '2025-08-06', by: 25, day: '2025-08-27', stacksOn },
  );
  const rates = (on: string) =>
    ledgerOf(told, { imposer: 'USA', target: 'CHN', on }).rates.map(({ rate }) => rate);
  expect([rates('2025-08-08'), rates('2025-08-28')]).toEqual([[25], [50]]);
});
