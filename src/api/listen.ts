/** Starts the server on an address. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ChanceryError, messageOf } from '../errors.js';

/** Where the server listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  /** What to open in a browser on this computer. */
  readonly url: string;
}

/**
 * Listens, on any free port when it is 0.
 *
 * @throws ChanceryError C301 the port is taken, C302 the address cannot be listened on.
 */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new ChanceryError('C301', { host, port });
    throw new ChanceryError('C302', { host, port, why: messageOf(error) }, { cause: error });
  }
  const address = app.server.address() as AddressInfo;
  return { host, port: address.port, url: `http://${urlHost(address.address)}:${address.port}` };
}

/** An address that means “all of this computer’s” cannot be opened: its own can. */
function urlHost(address: string): string {
  if (address === '0.0.0.0' || address === '::') return '127.0.0.1';
  return address.includes(':') ? `[${address}]` : address;
}
