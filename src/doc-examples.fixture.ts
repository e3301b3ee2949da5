/** Runs the examples of a page of `docs/`: each line above a `//=>` is that value. */

/** The JavaScript blocks of a page. */
export function examplesOf(page: string): string[] {
  return [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
}

/** Runs an example with what a module exports, and gives what it has and what it says that it has, in pairs. */
export function runExample(code: string, module: Readonly<Record<string, unknown>>): [unknown, unknown][] {
  const pairs: [unknown, unknown][] = [];
  const program = code
    .replace(/^import .*$/gm, '')
    .replace(/^(.*);\n\/\/=> (.*)$/gm, (_, expression, value) => `check(${expression}, ${value});`);
  new Function('check', ...Object.keys(module), program)(
    (has: unknown, says: unknown) => pairs.push([has, says]),
    ...Object.values(module),
  );
  return pairs;
}
