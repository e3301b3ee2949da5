/**
 * Many reports of one abduction, and reports of other acts, in the ways in which reporters vary: wording, outlet, day, exact or
 * vague numbers, named or unnamed doers, wire copies, reports that only cite another. All places, outlets and acts are made up.
 */
import { readReport } from '../../report/read.js';
import type { Report } from '../../report/report.js';

/** A report with the key of the origin that a careful reader would find. */
export interface OriginatedText {
  readonly report: Report;
  readonly origin: string;
}

/** Numbers that look random and are the same on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const doers = [
  'Gunmen',
  'Armed men',
  'Suspected Boko Haram fighters',
  'Boko Haram',
  'Bandits on motorcycles',
  'Militants',
  'Insurgents',
  'Men with guns',
];
const victims = [
  '43 Nigerian schoolgirls',
  'more than 40 Nigerian schoolgirls',
  'about 40 Nigerian pupils',
  'dozens of Nigerian girls',
  '43 Nigerian students',
  'the Nigerian schoolgirls',
  '43 Nigerian pupils',
  'some 40 Nigerian girls',
];
const verbs = ['abducted', 'kidnapped'];
const places = [
  '',
  ' from their dormitory',
  ' from a boarding school',
  ' at a school in Dankawa',
  ' near Dankawa',
];
const more = [
  'Parents gathered at the gates of the school.',
  'The school has been shut.',
  'Classrooms stood empty in the morning.',
  'Rain had cut the road to the town.',
  'The dormitory has no fence.',
];
const speakers = ['police said', 'residents said', 'a teacher said', 'officials said', 'the governor said'];

/** When it was, as a report of that day says it: the abduction is of Thursday, 5 June 2025. */
function when(day: number, roll: (sides: number) => number): string {
  const ways = ['on June 5', 'on 5 June', ...(day <= 11 ? ['on Thursday', 'on Thursday'] : [])];
  return ways[roll(ways.length)]!;
}

function lead(day: number, roll: (sides: number) => number): string {
  const pick = (list: readonly string[]) => list[roll(list.length)]!;
  const [who, whom, did, time] = [pick(doers), pick(victims), pick(verbs), when(day, roll)];
  const small = who.startsWith('Boko') ? who : who.charAt(0).toLowerCase() + who.slice(1);
  const large = whom.charAt(0).toUpperCase() + whom.slice(1);
  switch (roll(6)) {
    case 0:
      return `${who} ${did} ${whom}${pick(places)} ${time}, ${pick(speakers)}.`;
    case 1:
      return `${large} were ${did} by ${small} ${time}.`;
    case 2:
      return `Officials said that ${small} had ${did} ${whom}${pick(places)} ${time}.`;
    case 3:
      return `The ${did === 'abducted' ? 'abduction' : 'kidnapping'} of ${whom} by ${small} ${time} shocked the town.`;
    case 4:
      return `${who} have ${did} ${whom}, ${pick(speakers)}.`;
    default:
      return `${who} ${did} ${whom}${pick(places)} ${time}.`;
  }
}

const wires = [
  ['Reuters', 'press:reuters'],
  ['AFP', 'press:agence-france-presse'],
  ['AP', 'press:associated-press'],
] as const;

/** 300 reports of one abduction: own reports of 40 outlets, copies of three agencies, reports that cite a newspaper. */
export function abductionReports(): OriginatedText[] {
  const roll = dice(7);
  return Array.from({ length: 300 }, (_, i) => {
    const day = 5 + roll(10);
    const publishedAt = `2025-06-${String(day).padStart(2, '0')}`;
    const outlet = `Example Post ${i % 40}`;
    // The last sentence makes each text one of its own, as links and bylines do.
    const body = `${lead(day, roll)} ${more[roll(more.length)]!} This was story ${i} of the desk.`;
    if (i % 5 === 1) {
      const [wire, key] = wires[roll(wires.length)]!;
      return made(body, outlet, publishedAt, key, wire);
    }
    if (i % 5 === 2)
      return made(`According to Premium Times, ${lowered(body)}`, outlet, publishedAt, 'press:premium-times');
    return made(body, outlet, publishedAt, `press:example-post-${i % 40}`);
  });
}

function lowered(body: string): string {
  return body.startsWith('Boko') ? body : body.charAt(0).toLowerCase() + body.slice(1);
}

const countries = [
  ['Haiti', 'Haitian'],
  ['Mali', 'Malian'],
  ['Kenya', 'Kenyan'],
  ['Colombia', 'Colombian'],
  ['Cameroon', 'Cameroonian'],
  ['Iraq', 'Iraqi'],
  ['Pakistan', 'Pakistani'],
  ['Ecuador', 'Ecuadorean'],
  ['Mozambique', 'Mozambican'],
  ['Somalia', 'Somali'],
] as const;

/** One sentence each about another act: other countries, other days, other acts, some of them abductions in Nigeria. */
function otherActs(): string[] {
  const abroad = countries.flatMap(([country, people]) => [
    `Gunmen abducted 43 ${people} schoolgirls on June 5.`,
    `Armed men kidnapped 12 ${people} farmers on May 12.`,
    `Police in ${country} arrested three ${people} journalists on June 5.`,
    `Rebels attacked ${people} soldiers on June 2.`,
    `Rebels attacked ${people} soldiers on June 9.`,
    `${country} and Norway held talks in Oslo on June 5.`,
    `${country} and Norway held talks in Oslo on June 11.`,
    `${country} condemned Denmark on June 3.`,
    `${country} imposed a tariff of 10% on Danish steel on June 4.`,
    `${country} imposed a tariff of 20% on Danish steel on June 10.`,
    `${country} sent aid to Nepal on June 1.`,
    `${country} expelled the Danish ambassador on June 5.`,
    `${people} police killed two ${people} students on May 30.`,
    `Thousands of ${people} workers protested in the capital on June 6.`,
    `${country} withdrew its troops from Chad on June 7.`,
    `${country} released six Danish fishermen on June 8.`,
    `${country} will hold talks with Peru on July 2.`,
    `${country} urged Peru to release the prisoners on June 5.`,
    `${country} deported four Peruvian students on June 9.`,
  ]);
  const near = [
    'Bandits kidnapped nine Nigerian farmers on May 20.',
    'Gunmen abducted 30 Nigerian pupils on April 2.',
    'Gunmen kidnapped six Nigerian soldiers on June 5.',
    'Gunmen abducted 15 Nigerian schoolgirls on June 24.',
    'Armed men killed 43 Nigerian villagers on June 5.',
    'Police in Nigeria arrested 43 Nigerian students on June 5.',
    'Nigeria released 43 Cameroonian fishermen on June 5.',
    'Nigeria and Norway held talks in Oslo on June 5.',
    'Nigerian troops attacked Boko Haram on June 5.',
    'Nigeria condemned Denmark on June 5.',
  ];
  return [...abroad, ...near];
}

/** 200 reports of 200 other acts. */
export function otherReports(): OriginatedText[] {
  return otherActs().map((text, i) => {
    const body = `${text} ${more[i % more.length]!} This was item ${i} of the week.`;
    return made(body, `Example Echo ${i}`, '2025-06-26', `press:example-echo-${i}`);
  });
}

function made(
  body: string,
  outlet: string,
  publishedAt: string,
  origin: string,
  byline: string | null = null,
): OriginatedText {
  return { report: { ...readReport(body, { name: outlet, outlet, publishedAt }), byline }, origin };
}
