/** What protects the desk and the record from other pages: headers on every answer, and the Host that may be asked. */
import { isIP } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ChanceryError } from '../errors.js';

const headers = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export function secure(reply: FastifyReply): FastifyReply {
  return reply.headers(headers);
}

/**
 * Guards every route of the server.
 *
 * While it listens on this computer only, it answers only to this computer’s names: a page from elsewhere whose name
 * is made to point here (DNS rebinding) would otherwise read the record.
 *
 * @param hosts further names that may be asked for, such as a proxy’s.
 */
export function guard(app: FastifyInstance, hosts: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    secure(reply);
    const address = app.server.address();
    if (address === null || typeof address === 'string' || !isLoopback(address.address)) return;
    const asked = hostName(request.headers.host);
    if (asked !== null && (asked === 'localhost' || isLoopback(asked) || hosts.includes(asked))) return;
    throw new ChanceryError('C303', { thing: request.headers.host ?? '', port: address.port });
  });
}

/**
 * Lets through what may change the record: programs of this computer, and pages that this server itself gave.
 *
 * @throws ChanceryError C304 for anybody else
 */
export function checkMayChange({ ip, headers: { host, origin } }: FastifyRequest): void {
  const asked = hostName(host);
  // A proxy asks from this computer for others, by the name that they know.
  if (!isLoopback(ip) || asked === null || !(asked === 'localhost' || isLoopback(asked)))
    throw new ChanceryError('C304', { thing: isLoopback(ip) ? `a page of ${asked ?? 'no name'}` : ip });
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    throw new ChanceryError('C304', { thing: origin });
}

/** The name in a Host header, without port and brackets; null when it is none. */
export function hostName(host: string | undefined): string | null {
  if (!host) return null;
  try {
    return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '');
  } catch {
    return null;
  }
}

function isLoopback(address: string): boolean {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}
