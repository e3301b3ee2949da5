/** The steps of a ledger in words for a reader. */
import type { LedgerStep } from '../../measures/ledger/ledger.js';
import { instruments } from './instruments.js';

/** What was done to a measure. */
export const actions: Readonly<Record<LedgerStep['action'], string>> = {
  impose: 'imposed',
  raise: 'raised',
  reduce: 'lowered',
  suspend: 'suspended',
  extend: 'made longer',
  exempt: 'exemption',
  lift: 'lifted',
  'strike-down': 'struck down',
  expire: 'ran out',
};

/** “raised”; “to be raised” where it has not come to that. */
export function stepInWords({ action, standing }: Pick<LedgerStep, 'action' | 'standing'>): string {
  if (standing === 'in-force' || action === 'exempt') return actions[action];
  return action === 'expire' ? 'to run out' : `to be ${actions[action]}`;
}

const bounds = { exact: '', 'up-to': 'up to ', 'at-least': 'at least ', about: 'about ' } as const;

/** “up to 125%”; empty where there is no rate. */
export function percent(rate: number | null, bound: LedgerStep['bound'] = 'exact'): string {
  return rate === null ? '' : `${bounds[bound]}${rate.toLocaleString('en', { maximumFractionDigits: 4 })}%`;
}

/** “10% → 20%”; only the new rate where there was none, or no other, before; “10% on top of 35%” for what is only to be added. */
export function stepRate({
  rate,
  before,
  bound,
  onTopOf,
}: Pick<LedgerStep, 'rate' | 'before' | 'bound' | 'onTopOf'>): string {
  if (onTopOf !== null) return `${percent(rate, bound)} on top of ${percent(onTopOf)}`;
  if (rate === null || before === null || before === rate) return percent(rate, bound);
  return `${percent(before)} → ${percent(rate, bound)}`;
}

/** “tariff over fentanyl” is named as the ledger names it: “tariff (fentanyl)”. */
export function measureName({ instrument, name }: Pick<LedgerStep, 'instrument' | 'name'>): string {
  return name === null ? instruments[instrument] : `${instruments[instrument]} (${name})`;
}

/** Instruments that fall on goods: without any named they fall on all. */
const onGoods: ReadonlySet<string> = new Set(['tariff', 'embargo', 'quota']);

/** “tariff (fentanyl) on all goods”, “export control on critical software”, “sanction”. */
export function measureOnGoods(step: Pick<LedgerStep, 'instrument' | 'name' | 'goods'>): string {
  const isOn = step.goods.length > 0 || onGoods.has(step.instrument);
  return isOn ? `${measureName(step)} on ${goodsInWords(step.goods)}` : measureName(step);
}

/** “all goods”, “coal, crude oil and machinery”. */
export function goodsInWords(goods: readonly string[]): string {
  if (goods.length === 0) return 'all goods';
  if (goods.length === 1) return goods[0];
  return `${goods.slice(0, -1).join(', ')} and ${goods.at(-1)}`;
}
