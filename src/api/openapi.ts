/** The OpenAPI 3.1 document of the API, made from the table of routes and the zod schemas. */
import { z } from 'zod';
import type { Route } from './routes.js';
import { answers } from './shapes.js';

type Json = Readonly<Record<string, unknown>>;

const reference = (name: string) => `#/components/schemas/${name}`;

/** @param version Chancery’s. */
export function openApiDocument(routes: readonly Route[], version: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version,
      description:
        'The record of a dispute: who did what to whom, when, on whose word, and the words each rests on.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: pathsOf(routes),
    components: { schemas: components() },
  };
}

/** By path, then by method. */
function pathsOf(routes: readonly Route[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = openApiPath(route.path);
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return paths;
}

function openApiPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

/** The names of operations: of reading none. */
const verbs: Readonly<Record<Route['method'], string>> = { get: '', put: 'save-', delete: 'remove-' };

function operation({ method, path, summary, query, body, answer }: Route): Json {
  const hasId = path.includes('/:id');
  return {
    operationId: verbs[method] + operationId(path),
    summary,
    parameters: [...(hasId ? [idParameter] : []), ...queryParameters(query)],
    ...(body === null ? {} : { requestBody: requestOf(body) }),
    responses: {
      200: answerOf(answer, 'the answer'),
      400: answerOf('Problem', 'a parameter is not valid'),
      ...(method === 'get' ? {} : { 403: answerOf('Problem', 'asked from elsewhere than this computer') }),
      ...(hasId ? { 404: answerOf('Problem', 'nothing has this id') } : {}),
      500: answerOf('Problem', 'a fault of the server'),
    },
  };
}

/** `/api/events/:id` → `eventsById`, `/api/ledger/rates` → `ledgerRates`. */
function operationId(path: string): string {
  const [first = '', ...rest] = path.replace('/api/', '').split('/');
  return (
    first + rest.map((part) => (part === ':id' ? 'ById' : part[0].toUpperCase() + part.slice(1))).join('')
  );
}

const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

function queryParameters(query: z.ZodObject): Json[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'output' });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as Json;
    const list = schema.type === 'array' ? { style: 'form', explode: false } : {};
    const required = !query.shape[name].safeParse(undefined).success;
    return { name, in: 'query', required, description, ...list, schema };
  });
}

function answerOf(answer: keyof typeof answers, description: string): Json {
  return { description, content: { 'application/json': { schema: { $ref: reference(answer) } } } };
}

/** What is sent: fields that have a value by themselves may be left out. */
function requestOf(body: keyof typeof answers): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(answers[body], { io: 'input' });
  return { required: true, content: { 'application/json': { schema } } };
}

function components(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(answers)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: reference });
  // Inside the document the schemas are known by their place: an $id of their own would move every reference.
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $id: _id, $schema: _dialect, ...schema }]) => [id, schema]),
  );
}
