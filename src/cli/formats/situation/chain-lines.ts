/** The chains of a situation: each answer under what it answers. */
import type { Chain } from '../../../situations/chains.js';
import type { Situation } from '../../../situations/situation.js';
import { printable } from '../../terminal.js';
import { wrap } from '../grid.js';
import { paintFor } from '../paint.js';
import type { TableStyle } from '../table.js';
import { actWords, daysWords, partiesWords, scoreWords } from './wording.js';

export function chainLines({ chains, timeline }: Situation, { width, colour }: TableStyle): string {
  if (chains.length === 0) return 'who answers what: nothing told';
  const paint = paintFor(colour);
  const byId = new Map(timeline.map((act) => [act.id, act]));
  const parts = chains.map((chain) => {
    const depths = depthsOf(chain);
    return chain
      .map(({ occurrence, basis }) => {
        const act = byId.get(occurrence)!;
        const indent = '   '.repeat(depths.get(occurrence)!);
        const mark = basis === null ? '' : basis === 'said' ? '└─ ' : '└╌ inferred: ';
        const line = `${daysWords(act)}  ${partiesWords(act)}: ${actWords(act)} (${scoreWords(act.score)})`;
        const quote = wrap(printable(`“${act.told.text}”`), width - indent.length - 5);
        return [
          printable(`${indent}${mark}${line}`),
          ...quote.map((one) => paint.faint(`${indent}   │ ${one}`)),
        ].join('\n');
      })
      .join('\n');
  });
  return [`who answers what (${chains.length})`, ...parts].join('\n\n');
}

/** How many answers lead to each act of the chain. */
function depthsOf(chain: Chain): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { occurrence, answers } of chain)
    depths.set(occurrence, answers === null ? 0 : depths.get(answers)! + 1);
  return depths;
}
