/** Serves the built desk: its files, and its page for every address that the desk itself understands. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { ChanceryError } from '../errors.js';
import { packagePath } from '../package-root.js';
import { pathOf } from './problems.js';

/** Where `npm run build` puts the desk. */
export const builtDesk = packagePath('dist', 'desk');

/** @throws ChanceryError C701 when the desk is not built. */
export function serveDesk(app: FastifyInstance, folder: string): void {
  const root = resolve(folder);
  const page = join(root, 'index.html');
  if (!existsSync(page)) throw new ChanceryError('C701', { thing: page });
  app.register(fastifyStatic, {
    root,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders(reply, path) {
      // Vite puts the hash of the contents into the names of what lies in assets/.
      const lasting = path.startsWith(join(root, 'assets/'));
      reply.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    if (!isPage(request.method, path))
      throw new ChanceryError('C403', { thing: `${request.method} ${path}` });
    return reply.sendFile('index.html');
  });
}

/** Pages of the desk have addresses without an extension: a missing script must not be answered with a page. */
function isPage(method: string, path: string): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return path !== '/api' && !path.startsWith('/api/') && !path.slice(path.lastIndexOf('/')).includes('.');
}
