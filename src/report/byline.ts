/** Who wrote it: byline lines such as “By Ana Lopes and Tom Reid, Foreign Correspondent”. */
import { endsSentence, hasFiniteWord, wordsOf } from './form.js';

const BYLINE =
  /^(?:by|written by|reported by|reporting by|story by|words by|author(?:s)?:|text by|from)[: ]\s?(?=\p{Lu})/iu;
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|del|van|von|der|den|bin|ibn|al|el|la|le|du|dos|ter|ten)){1,4}$/u;

/** A body that issues a text itself: “By the Customs Commission of the State Council”. */
const BODY =
  /^the (?=.*\b(?:Administration|Agency|Authority|Board|Bureau|Commission|Committee|Council|Court|Department|Embassy|Government|Ministry|Office|Secretariat|Treasury)\b)\p{Lu}[\p{L}'’.-]*(?: (?:(?:of|for|and|on|in) )?(?:the )?\p{Lu}[\p{L}'’.-]*){0,9}$/u;

/**
 * The names in a byline, without “By”; null when the line is none. A date or a paper’s name after a bar is left out.
 *
 * @example
 * bylineOf('By Ana Lopes | 3 May 2024'); // Ana Lopes
 * bylineOf('By the Ministry of Fisheries'); // Ministry of Fisheries
 */
export function bylineOf(line: string): string | null {
  if (line.length > 160 || !BYLINE.test(line)) return null;
  const rest = line
    .replace(BYLINE, '')
    .split(/\s?[|•·]\s?|\s[-–—]\s|,? (?=\d)/)[0]
    .replace(/[,.\s]+$/, '');
  if (rest === '' || wordsOf(rest).length > 16) return null;
  if (/^from/i.test(line) && !NAME.test(rest)) return null;
  const names = rest.split(/,? (?:and|&|with) |, /);
  if (!isName(names[0])) return null;
  if (endsSentence(line) && (hasFiniteWord(line) || wordsOf(line).length > 12)) return null;
  return rest.replace(/^the /, '');
}

function isName(text: string): boolean {
  return (
    NAME.test(text) ||
    BODY.test(text) ||
    /^(?:\p{Lu}[\p{L}'’.-]*)(?: (?:Staff|Reporter|Desk|Correspondents?|Writers?|Agencies|Press))*$/u.test(
      text,
    )
  );
}
