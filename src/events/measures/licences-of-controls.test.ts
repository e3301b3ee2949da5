/** Licences by which an export control that the report has named works. */
import { describe, expect, it } from 'vitest';
import { deriveMeasures } from '../../measures/derive.js';
import { codeText } from '../coding.fixture.js';

function kindsOf(text: string): string[] {
  return deriveMeasures(codeText(text).events).map(({ measure }) => measure.kind);
}

const permission = 'Chilean firms will need Norway’s permission to buy cobalt.';

describe('a licence for goods', () => {
  it('is the export control on them that the report has named', () => {
    const kinds = kindsOf(`Chile was angry over Norway’s new export controls on cobalt. ${permission}`);
    expect(new Set(kinds)).toEqual(new Set(['export-control']));
  });

  it.each([
    permission,
    `Chile was angry over Norway’s new export controls on tungsten. ${permission}`,
    `Chile was angry over Peru’s new export controls on cobalt. ${permission}`,
  ])('is a licence otherwise: %s', (text) => {
    expect(kindsOf(text)).toContain('licence');
  });
});
