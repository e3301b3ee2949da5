/** When a report was published: dates as pages and files write them → ISO 8601. Never guessed. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const YEAR_FIRST = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/;
const NUMBERS = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
const ISO_INSTANT = /\b(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})/;
const CLOCK =
  /\b(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s?([ap]\.?m\.?)?\s?(?:\(?(UTC|GMT|BST|CET|CEST|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|IST|JST|SGT|HKT|AEST|AEDT|MSK|Z)\)?(?![A-Za-z])|([+-]\d{2}:?\d{2}))/;

/** Zones with one fixed offset in news. ET alone is not fixed, so it gives the date only; IST and CST are ambiguous. */
const OFFSETS: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  MSK: '+03:00',
};

/**
 * The date, or date and time with its offset, that a text of up to 300 characters states. Null when it states none, no
 * year, or one that can be read two ways (`05/06/2024`).
 *
 * @example
 * parsePublished('Published 12 May 2025, 10:30 GMT'); // 2025-05-12T10:30:00Z
 */
export function parsePublished(text: string): string | null {
  const line = text.slice(0, 300);
  const instant = ISO_INSTANT.exec(line);
  if (instant && isDate(instant[1]) && instant[2] < '24') {
    const offset = instant[4] === 'Z' ? 'Z' : `${instant[4].slice(0, 3)}:${instant[4].slice(-2)}`;
    const whole = `${instant[1]}T${instant[2]}${instant[3] ?? ':00'}${offset}`;
    return Number.isNaN(Date.parse(whole)) ? instant[1] : whole;
  }
  const date = calendarDate(line);
  return date === null ? null : date + clockTime(line);
}

function calendarDate(line: string): string | null {
  const day = DAY_FIRST.exec(line);
  if (day) return isoDate(day[3], monthNumber(day[2]), day[1]);
  const month = MONTH_FIRST.exec(line);
  if (month) return isoDate(month[3], monthNumber(month[1]), month[2]);
  const year = YEAR_FIRST.exec(line);
  if (year) return isoDate(year[1], Number(year[2]), year[3]);
  const numbers = NUMBERS.exec(line);
  if (!numbers) return null;
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  if (first > 12) return isoDate(numbers[3], second, numbers[1]);
  if (second > 12 || first === second) return isoDate(numbers[3], first, numbers[2]);
  return null;
}

function clockTime(line: string): string {
  const clock = CLOCK.exec(line);
  if (!clock) return '';
  const afternoon = /^p/i.test(clock[3] ?? '');
  let hour = Number(clock[1]);
  if (clock[3]) hour = (hour % 12) + (afternoon ? 12 : 0);
  const offset = clock[4] ? OFFSETS[clock[4]] : `${clock[5].slice(0, 3)}:${clock[5].slice(-2)}`;
  if (offset === undefined || hour > 23 || Number(clock[2]) > 59) return '';
  return `T${String(hour).padStart(2, '0')}:${clock[2]}:00${offset}`;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDate(year: string, month: number, day: string): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date >= '1600';
}

const DATE_LABEL =
  /^(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|date|issued|released|created|on|as of)\b\s?(?:on|at|:|-|–)?\s?/i;
const DATE_WORDS =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b[ap]\.?m\.?\b|\b(?:utc|gmt|bst|ces?t|e[sd]?t|c[sd]t|m[sd]t|p[sd]t|ist|jst|sgt|hkt|ae[sd]t|msk|of|at|on|published|updated|posted|last|modified|first|ago|min(?:ute)?s?|hours?|days?|read)\b|(?<=\d)(?:st|nd|rd|th)\b/gi;

/**
 * What a line says about publication: null when it is no date line. `updated` is true where it gives the last change
 * only; `date` is null where the line is one but states no certain date (`Updated 3 hours ago`).
 */
export function dateLine(line: string): { date: string | null; updated: boolean } | null {
  if (line.length > 140 || !/\d/.test(line)) return null;
  const label = DATE_LABEL.exec(line)?.[0] ?? '';
  const rest = line
    .replace(new RegExp(MONTH, 'gi'), ' ')
    .replace(DATE_WORDS, ' ')
    .replace(/[\d\s,.:;|/()+–—•·T-]/g, '');
  if (rest.replace(/z/i, '') !== '') return null;
  const date = parsePublished(line);
  if (date === null && label === '' && !/\bago\b|\bmin(?:ute)?s? read\b/i.test(line)) return null;
  return { date, updated: /^(?:last |modified|updated)/i.test(label) };
}
