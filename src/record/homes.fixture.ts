/** The two homes of a record, for tests that must hold in both. */
import { rmSync } from 'node:fs';
import { openRecord } from './open.js';
import { recordFolder } from './pglite/record-folder.fixture.js';
import { postgresPrograms, startPostgres } from './postgres/server.fixture.js';
import type { RecordStore } from './record-store.js';

export interface Home {
  readonly name: string;
  /** False where this machine cannot give it; its tests are then counted as skipped. */
  readonly here: boolean;
  /** An empty record, and how to end it with all that it stood in. */
  open(): Promise<{ record: RecordStore; remove: () => Promise<void> }>;
}

export const homes: readonly Home[] = [
  {
    name: 'in a folder',
    here: true,
    async open() {
      const data = await recordFolder();
      const record = await openRecord({ data, databaseUrl: null });
      return {
        record,
        async remove() {
          await record.close();
          rmSync(data, { recursive: true });
        },
      };
    },
  },
  {
    name: postgresPrograms ? 'on a PostgreSQL server' : 'on a PostgreSQL server: none is installed here',
    here: postgresPrograms !== null,
    async open() {
      const server = await startPostgres(postgresPrograms!);
      const record = await openRecord({ databaseUrl: await server.database('record') });
      return {
        record,
        async remove() {
          await record.close();
          await server.stop();
        },
      };
    },
  },
];
