/** What the record keeps and how it answers. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodedReport } from '../coded.js';
import {
  emptyCoding,
  eventOf,
  frenchReport,
  recodedBy,
  reportOf,
  tariffReport,
  visitReport,
} from './coded-report.fixture.js';
import type { EntryFilter } from './entry-filter.js';
import { homes } from './homes.fixture.js';
import type { RecordStore } from './record-store.js';

const tariff = tariffReport();
const visit = visitReport();
const french = frenchReport();
const [raised, answered, considered] = tariff.events;
const [visited] = visit.events;

for (const home of homes) {
  describe.skipIf(!home.here)(home.name, () => {
    let record: RecordStore;
    let remove: () => Promise<void>;

    beforeAll(async () => {
      ({ record, remove } = await home.open());
      for (const coded of [tariff, visit, french]) expect(await record.keep(coded)).toBe('new');
    });

    afterAll(() => remove());

    describe('what is kept comes back as it was', () => {
      test.each([tariff, visit, french].map((coded) => [coded.report.title, coded]))(
        '%s',
        async (_, coded) => {
          expect(JSON.stringify(await record.report(coded.report.id))).toBe(JSON.stringify(coded));
        },
      );

      test('each record by its id', async () => {
        expect(await record.event(raised!.id)).toEqual(raised);
        expect(await record.statement(tariff.statements[0]!.id)).toEqual(tariff.statements[0]);
        expect(await record.measure(tariff.measures[0]!.id)).toEqual(tariff.measures[0]);
        expect(await record.flow(tariff.flows[0]!.id)).toEqual(tariff.flows[0]);
        expect(await record.figure(tariff.figures[0]!.id)).toEqual(tariff.figures[0]);
      });

      test('and what is not there is null', async () => {
        for (const id of ['', '0'.repeat(24), "' or 1=1 --", '\0', '../../etc/passwd', '\ud800']) {
          expect(await record.report(id)).toBeNull();
          expect(await record.event(id)).toBeNull();
        }
      });
    });

    describe('keeping again', () => {
      test('the same coding changes nothing', async () => {
        expect(await record.keep(tariff)).toBe('same');
        expect((await record.size()).events).toBe(4);
      });

      test('another coder’s replaces all that was drawn from the report', async () => {
        const coded = recodedBy(visit, '0.2.0');
        const fewer = { ...recodedBy(tariff, '0.2.0'), events: [], flows: [] };
        expect(await record.keep(fewer)).toBe('recoded');
        expect(await record.report(tariff.report.id)).toEqual(fewer);
        expect(await record.event(raised!.id)).toBeNull();
        expect(await record.keep(coded)).toBe('recoded');
        expect(await record.size()).toEqual({
          reports: 3,
          events: 1,
          versions: { ...coded.events[0]!.chancery.versions },
        });
        expect(await record.keep(tariff)).toBe('recoded');
        expect(await record.keep(visit)).toBe('recoded');
      });

      test('a corrected date of the same publication replaces, another outlet with the same text only adds itself', async () => {
        const text = ['Norway and Chile signed a treaty on salmon.'];
        const first = emptyCoding(reportOf(text, { outlet: 'Fjord Post (invented)', publishedAt: null }));
        const corrected = emptyCoding(
          reportOf(text, { outlet: 'Fjord Post (invented)', publishedAt: '2025-01-05' }),
        );
        const reprint = emptyCoding(
          reportOf(text, { outlet: 'Andes Daily (invented)', title: 'Salmon treaty' }),
        );
        const steps: string[] = [];
        for (const coded of [first, corrected, reprint, reprint, first]) steps.push(await record.keep(coded));
        expect(steps).toEqual(['new', 'recoded', 'same', 'same', 'recoded']);
        expect((await record.report(first.report.id))?.report.outlet).toBe('Fjord Post (invented)');
        expect((await record.appearances(first.report.id)).map(({ outlet }) => outlet)).toEqual([
          'Fjord Post (invented)',
          'Andes Daily (invented)',
        ]);
      });

      test('a report that cannot be kept whole is not kept at all', async () => {
        const report = reportOf(['Two events of one report have the same id.']);
        const twice = eventOf(report, 0, 'have');
        await expect(record.keep({ ...emptyCoding(report), events: [twice, twice] })).rejects.toThrow(
          /duplicate/,
        );
        expect(await record.report(report.id)).toBeNull();
      });

      test('many at once', async () => {
        const batch = Array.from({ length: 20 }, (_, i) =>
          emptyCoding(reportOf([`Ship number ${i} left the port.`])),
        );
        const kept = await Promise.all([...batch, ...batch].map((coded) => record.keep(coded)));
        expect(kept.filter((step) => step === 'new')).toHaveLength(20);
        expect(kept.filter((step) => step === 'same')).toHaveLength(20);
      });
    });

    describe('asking for events', () => {
      const table: [string, EntryFilter, (typeof raised)[]][] = [
        ['all, the newest first, those without a day last', {}, [answered, raised, visited, considered]],
        ['the oldest first', { order: 'oldest' }, [visited, raised, answered, considered]],
        ['of a report, as they stand in it', { report: tariff.report.id }, [raised, answered, considered]],
        ['of one type', { type: ['CONSULT'] }, [visited]],
        ['of several types', { type: ['CONSULT', 'AGREE'] }, [visited, considered]],
        ['of no type', { type: [] }, []],
        ['by status', { status: ['considered', 'planned'] }, [considered]],
        ['by actor’s country', { actor: 'CHN' }, [answered, considered]],
        ['by actor’s country in lower case', { actor: 'chn' }, [answered, considered]],
        ['by country and sector', { actor: 'USA GOV' }, [raised, considered]],
        ['by person', { actor: 'person:ada-lindqvist' }, [visited]],
        ['by recipient', { recipient: 'CHN' }, [raised]],
        ['from a day on', { from: '2025-04-10' }, [answered]],
        ['up to a day', { to: '2025-04-09' }, [raised, visited]],
        ['on a day', { from: '2025-04-09', to: '2025-04-09' }, [raised]],
        ['in no time at all', { from: '2025-04-10', to: '2025-04-09' }, []],
        ['in the year 0', { to: '0000-12-31' }, []],
        ['by a word, whatever its ending', { q: 'tariffs' }, [raised]],
        ['by an actor’s name', { q: 'Lindqvist' }, [visited]],
        ['by a phrase', { q: '"American walnuts"' }, [answered]],
        ['by words not to be there', { q: 'duty -walnuts or tariff' }, [raised]],
        ['by all at once', { type: ['SANCTION'], actor: 'USA', q: 'furniture', to: '2025-12-31' }, [raised]],
        ['a part', { limit: 2, offset: 1 }, [raised, visited]],
        ['past the end', { offset: 100 }, []],
      ];
      test.each(table)('%s', async (_, filter, expected) => {
        const { events } = await record.events(filter);
        expect(events.map(({ event_text }) => event_text)).toEqual(
          expected.map((event) => event!.event_text),
        );
      });

      test('the total does not depend on the part', async () => {
        expect((await record.events({ limit: 1 })).total).toBe(4);
        expect((await record.events({ offset: 100 })).total).toBe(4);
        expect((await record.events({ q: 'tariffs', limit: 0 })).total).toBe(1);
      });
    });

    describe('asking for the other kinds', () => {
      test('statements, measures, flows and figures', async () => {
        expect(await record.statements({ q: 'Geneva' })).toEqual({ total: 1, statements: tariff.statements });
        expect(
          await record.measures({ type: ['tariff'], actor: 'USA', recipient: 'CHN', from: '2025-04-01' }),
        ).toEqual({
          total: 1,
          measures: tariff.measures,
        });
        expect(await record.flows({ actor: 'VNM', recipient: 'CAN' })).toEqual({
          total: 1,
          flows: tariff.flows,
        });
        expect(await record.figures({ type: ['USD'] })).toEqual({ total: 1, figures: tariff.figures });
        expect(await record.figures({ report: visit.report.id })).toEqual({ total: 0, figures: [] });
      });
    });

    describe('asking for reports', () => {
      const titles = async (filter: Parameters<RecordStore['reports']>[0]) =>
        (await record.reports(filter)).reports.map(({ title }) => title);

      test('a line of each', async () => {
        const { total, reports } = await record.reports({ q: 'furniture' });
        expect(total).toBe(1);
        expect(reports).toEqual([
          {
            id: tariff.report.id,
            title: 'Furniture tariff rises',
            outlet: 'The Harbour Gazette (invented)',
            publishedAt: '2025-04-10',
            language: 'en',
            words: 53,
            events: 3,
            notCoded: null,
          },
        ]);
      });

      test('by the words of title and body, those in the title first', async () => {
        expect(await titles({ q: 'minister' })).toEqual(['A minister in Ottawa']);
        expect(await titles({ q: 'Brest' })).toEqual(['Visite à Brest']);
        expect(await titles({ q: 'salmon' })).toHaveLength(1);
        expect(await titles({ q: 'the of and' })).toEqual([]);
      });

      test('the latest first, those without a date last', async () => {
        const all = (await record.reports({ limit: 500 })).reports.map(({ publishedAt }) => publishedAt);
        const dated = all.filter((day) => day !== null);
        expect(all.slice(0, dated.length)).toEqual(dated);
        expect(dated).toEqual([...dated].sort().reverse());
        expect((await record.reports({ limit: 1 })).total).toBe(all.length);
      });
    });

    describe('hostile text', () => {
      const kept = async (coded: CodedReport) => {
        await record.keep(coded);
        expect(await record.report(coded.report.id)).toEqual(coded);
      };

      test('U+0000, half surrogate pairs and quotes are kept as they are', async () => {
        const report = reportOf(
          ['Odd \0 text \ud800 with \\u0000 and \' and " and $1; drop table report; --'],
          {
            title: '\0\udfff',
            outlet: '\0',
          },
        );
        await kept({ ...emptyCoding(report), events: [eventOf(report, 0, 'drop')] });
      });

      test('a body of ten megabytes, all different words', async () => {
        const words = Array.from({ length: 1_400_000 }, (_, i) => `w${i.toString(36)}`).join(' ');
        await kept(emptyCoding(reportOf([words])));
      });

      test('the year 0 and the year 9999', async () => {
        await kept(
          emptyCoding(reportOf(['Published in year 0.'], { publishedAt: '0000-01-01T00:30:00+14:00' })),
        );
        await kept(
          emptyCoding(reportOf(['Published in year 9999.'], { publishedAt: '9999-12-31T23:30:00-12:00' })),
        );
      });

      test('any search is answered', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.oneof(
              fc.string({ unit: 'binary', maxLength: 60 }),
              fc.string({
                unit: fc.constantFrom(
                  '"',
                  "'",
                  '-',
                  '|',
                  '&',
                  '!',
                  '(',
                  ')',
                  ':',
                  '*',
                  '\\',
                  ' or ',
                  'a',
                  '<->',
                ),
              }),
            ),
            async (q) => {
              expect((await record.events({ q })).total).toBeGreaterThanOrEqual(0);
              expect((await record.reports({ q })).total).toBeGreaterThanOrEqual(0);
              await record.events({ actor: q, recipient: q, report: q, type: [q], status: [q] });
            },
          ),
          { numRuns: 30 },
        );
      });
    });
  });
}
