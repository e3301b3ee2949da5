/** The HTTP server over a record: JSON under /api, the desk everywhere else. Nothing can be changed but saved situations. */
import { readFileSync } from 'node:fs';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { ChanceryError } from '../errors.js';
import { packagePath } from '../package-root.js';
import type { RecordStore } from '../record/record-store.js';
import { serveDesk } from './desk-files.js';
import { checkMayChange, guard } from './guard.js';
import { openApiDocument } from './openapi.js';
import { answerProblem, answerProblems, pathOf } from './problems.js';
import { routes } from './routes.js';

export interface ServerOptions {
  /** An open record; closing the server does not close it. */
  readonly record: RecordStore;
  /** The folder of the built desk; null (the default) to serve the API alone. */
  readonly deskFolder?: string | null;
  /** Where requests and faults are logged; nowhere by default. */
  readonly logger?: FastifyBaseLogger;
  /** Further host names to answer to while listening on this computer only, such as a proxy’s. */
  readonly hosts?: readonly string[];
}

/**
 * Makes the server; `listen` starts it.
 *
 * @throws ChanceryError C701 when a desk is asked for that is not built.
 */
export function createServer({
  record,
  deskFolder = null,
  logger,
  hosts = [],
}: ServerOptions): FastifyInstance {
  const app: FastifyInstance = Fastify({
    ...(logger ? { loggerInstance: logger } : {}),
    // What is sent is a question at most.
    bodyLimit: 16_384,
    requestTimeout: 30_000,
    // Open connections of browsers must not hold up the end.
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, reply),
  });
  guard(app, hosts);
  answerProblems(app);
  for (const { method, path: url, handle } of routes) {
    app.route<{ Params: { id?: string } }>({
      method,
      url,
      async handler(request, reply) {
        if (method !== 'get') checkMayChange(request);
        reply.header('cache-control', 'no-cache');
        return handle(record, request.query, request.params.id ?? '', request.body);
      },
    });
  }
  const document = openApiDocument(routes, packageVersion());
  app.get('/api/openapi.json', async () => document);
  if (deskFolder === null) {
    app.setNotFoundHandler((request) => {
      throw new ChanceryError('C403', { thing: `${request.method} ${pathOf(request)}` });
    });
  } else serveDesk(app, deskFolder);
  return app;
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
  return version;
}
