/** The questions that are saved in a record. */
import { type Kysely, sql } from 'kysely';
import { ChanceryError } from '../errors.js';
import { type SavedSituation, SituationQuery } from '../situations/query.js';
import type { Tables } from './tables.js';

/** So many can be saved: more than a person will, and no way to fill the disk. */
export const mostSituations = 1000;

export class SavedSituations {
  readonly #db: Kysely<Tables>;
  readonly #place: string;

  /** @param place where the record is kept, for messages */
  constructor(db: Kysely<Tables>, place: string) {
    this.#db = db;
    this.#place = place;
  }

  /**
   * Saves a question; one of the same name is replaced.
   *
   * @throws ChanceryError C208 when too many are saved
   */
  async save({ name, query }: SavedSituation): Promise<'new' | 'same' | 'replaced'> {
    const document = JSON.stringify(SituationQuery.parse(query));
    return this.#db.transaction().execute(async (trx) => {
      const kept = await trx
        .selectFrom('situation')
        .select(sql<string>`query::text`.as('query'))
        .where('name', '=', name)
        .executeTakeFirst();
      if (kept?.query === document) return 'same';
      if (kept === undefined) {
        const { count } = await trx
          .selectFrom('situation')
          .select(sql<string>`count(*)`.as('count'))
          .executeTakeFirstOrThrow();
        if (Number(count) >= mostSituations)
          throw new ChanceryError('C208', { thing: this.#place, limit: mostSituations });
      }
      await trx
        .insertInto('situation')
        .values({ name, query: document })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ query: document, saved_at: sql`now()` }),
        )
        .execute();
      return kept === undefined ? 'new' : 'replaced';
    });
  }

  /** All of them, by name. */
  async list(): Promise<SavedSituation[]> {
    const rows = await this.#db
      .selectFrom('situation')
      .select(['name', 'query'])
      .orderBy(sql`name collate "C"`)
      .execute();
    return rows.map(({ name, query }) => ({ name, query: SituationQuery.parse(query) }));
  }

  /** @throws ChanceryError C207 when there is none of the name, saying which there are */
  async get(name: string): Promise<SavedSituation> {
    const all = await this.list();
    const one = all.find((saved) => saved.name === name);
    if (one === undefined) throw this.#unknown(name, all);
    return one;
  }

  /** @throws ChanceryError C207 when there is none of the name, saying which there are */
  async remove(name: string): Promise<void> {
    const { name: known } = await this.get(name);
    await this.#db.deleteFrom('situation').where('name', '=', known).execute();
  }

  #unknown(name: string, all: readonly SavedSituation[]): ChanceryError {
    const names = all.map((saved) => `“${saved.name}”`).join(', ');
    const which =
      all.length === 0
        ? 'None is saved yet: "chancery situation save NAME --actors USA,CHN" saves one'
        : `Saved: ${names}`;
    return new ChanceryError('C207', { name, thing: this.#place, which });
  }
}
