/** Postal addresses and contact details: lines that stand on a page and tell no story. */
import { wordsOf } from './form.js';

/** `12 Harbour View Road`, `304 N. Main St.`, `4-6 Rue Royale`, `Kaiserstraße 29`. */
const STREET =
  /^(?:\d{1,6}[A-Za-z]?(?:[-–/]\d{1,5}[A-Za-z]?)?,? (?:[\p{Lu}\d][\p{L}\d'’.-]* ){1,5}(?:St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|Blvd|Boulevard|Dr(?:ive)?|L(?:a)?ne?|Way|C(?:our)?t|Pl(?:aza|ace)?|Sq(?:uare)?|Terr?(?:ace)?|P(?:ar)?kwy?|Parkway|H(?:igh)?wy|Highway|Cir(?:cle)?|Crescent|Cres|Close|Gardens?|Grove|Hill|Row|Quay|Embankment|Alley|Mews|Park|Circus|Gate|Wharf|Yard)\.?(?: [NSEW]{1,2}\.?| (?:North|South|East|West))?|\d{1,5}(?:bis|ter)?,? (?:rue|avenue|boulevard|place|quai|via|calle|avenida) [\p{L}\d'’. -]{2,40}|\p{Lu}[\p{L}.-]{2,30}(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|laan|straat|plein|gatan|vej) \d{1,4}[a-z]?)$/u;

/** The end of an address line: US ZIP after a state, UK and Canadian postcodes, a five-digit code with its town. */
const POSTCODE =
  /(?:\b[A-Z]{2}\.? \d{5}(?:-\d{4})?|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\b[A-Z]\d[A-Z] ?\d[A-Z]\d|\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),? \d{4}|^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)$/u;

const BOX = /^(?:P\.? ?O\.? ?Box|Post Office Box|Postfach|Private Bag) \d{1,8}$/i;

const UNIT =
  /^(?:(?:Suite|Ste\.?|Floor|Fl\.?|Room|Rm\.?|Unit|Apt\.?|Level|Building|Bldg\.?|Block) #?[\dA-Z][\dA-Z-]{0,5}|\d{1,3}(?:st|nd|rd|th) Fl(?:oor|\.)?|#\d{1,5})$/i;

const LABEL =
  /^(?:(?:our |the )?(?:physical|postal|mailing|street|business|office|registered|head ?office|correspondence|visiting|billing|editorial)? ?address(?:es)?|(?:head|main|registered|editorial) office|headquarters|where to find us|find us|visit us|contact(?: us| details| information)?|get in touch|phone|telephone|fax|e-?mail)\s?:?$/i;

const CONTACT =
  /^(?:(?:tel(?:ephone)?|phone|fax|mobile|call(?: us)?|t|f|p|e-?mail|e|web(?:site)?|whatsapp)\.?\s?[:.]\s?)?(?:\+?[\d() .–-]{7,22}(?: ?(?:ext\.?|x) ?\d{1,6})?|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?:https?:\/\/|www\.)\S{3,200})$/i;

/**
 * True for a line that is (part of) a postal address, its label, or a telephone number, mail or web address on its
 * own. A sentence that names a street is none: every word of an address line is a name, a number or a short form.
 */
export function isAddressLine(line: string): boolean {
  if (line.length > 160) return false;
  if (LABEL.test(line)) return true;
  if (CONTACT.test(line)) return /\d{3}|@|\.\w/.test(line) && !/^\d{4}\s?[-–]\s?\d{2,4}$/.test(line);
  const unlabelled = line.replace(/^[\p{L} ]{0,24}\baddress\s?:\s?/iu, '');
  const parts = unlabelled.split(/\s?[,|•·;]\s?/).filter((part) => part !== '');
  if (parts.length > 8 || wordsOf(unlabelled).length > 20) return false;
  if (parts.some((part) => STREET.test(part) || BOX.test(part))) return parts.every(isAddressPart);
  if (UNIT.test(unlabelled)) return true;
  return POSTCODE.test(parts.at(-1) ?? '') && parts.every(isAddressPart);
}

/** One part between commas: names, numbers and short forms only. */
function isAddressPart(part: string): boolean {
  if (STREET.test(part) || POSTCODE.test(part) || BOX.test(part) || UNIT.test(part)) return true;
  return wordsOf(part).every(
    (word) => /^[("']?[\p{Lu}\d#]/u.test(word) || /^(?:of|the|and|de|la|du|upon|on|am|&)$/.test(word),
  );
}
