/** How errors are answered: a status, and `{error: {code, message}}` from the one catalogue. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ChanceryError, type ErrorCode, messageOf } from '../errors.js';
import { secure } from './guard.js';
import type { Problem } from './shapes.js';

const statuses: Partial<Record<ErrorCode, number>> = {
  C207: 404,
  C208: 409,
  C303: 403,
  C304: 403,
  C401: 404,
  C402: 400,
  C403: 404,
};

export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | ChanceryError, request, reply) =>
    answerProblem(error, request, reply),
  );
}

/** Answers with the error; what is no fault of the one who asks goes to the log, not to the page. */
export function answerProblem(
  error: FastifyError | ChanceryError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const asked = error instanceof ChanceryError ? statuses[error.code] : clientStatus(error);
  if (asked === undefined) request.log.error(error);
  const problem =
    asked === undefined
      ? new ChanceryError('C405', { thing: pathOf(request) })
      : error instanceof ChanceryError
        ? error
        : new ChanceryError('C404', {
            why: asked === 414 ? 'its address is too long' : messageOf(error).replace(/\.$/, ''),
          });
  const { code, message } = problem;
  return secure(reply)
    .code(asked ?? 500)
    .type('application/json; charset=utf-8')
    .send({ error: { code, message } } satisfies Problem);
}

/** The path asked for, without its query. */
export function pathOf({ url }: FastifyRequest): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

function clientStatus({ statusCode }: FastifyError): number | undefined {
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : undefined;
}
