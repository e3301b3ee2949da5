/** Captions, credits and alternative texts of pictures and films. */
import { endsSentence, hasFiniteWord, titleCaseShare, wordsOf } from './form.js';

/** `Image: …`, `Photo by …`, `(AP Photo/…)`, `Picture credit:`. */
const MARKED =
  /^(?:[([]\s?)?(?:image|images|photo|photos|photograph|photographs|photographer|picture|pictures|pic|file photo|file image|file picture|video|watch|graphic|illustration|infographic|map|chart|caption|alt(?:ernative)? text|image alt|image (?:caption|source|credit)|(?:photo|image|picture|video|media) (?:credit|caption|source|courtesy|by)s?|credit)(?:\s?[:/©|]|\s(?:by|courtesy|credit|via|from|source|caption)\b)/i;

/** The agency or photographer at the end: `/ Getty Images`, `(Reuters)`, `© 2024 AFP`. */
const CREDIT =
  /(?:(?:[/|©—–-]|\bvia|\bby|\bfrom|\bcourtesy(?: of)?|\bphoto:?|\bimages?:?)\s?(?:the )?|[([]\s?(?:[\p{L} .'-]{1,40}[/,|]\s?)?)(?:getty(?: images)?|reuters|afp|ap|ap photo|associated press|epa(?:-efe)?|efe|bloomberg|shutterstock|alamy(?: stock photo)?|xinhua|pa(?: wire| media| images)?|press association|zuma(?: press| wire)?|tass|anadolu(?: agency)?|istock(?:photo)?|rex|dpa|upi|wikimedia(?: commons)?|flickr|unsplash|pexels|nurphoto|sipa(?: usa)?)(?: (?:images|photo|photos|file))?(?:[/,| ]{1,3}[\p{L} .'-]{1,40})?\s?[)\]]?\.?$/iu;

const PHOTO_IN_BRACKETS =
  /[([]\s?(?:[\p{Lu}]{2,6} )?(?:file )?(?:photo|image|picture|video)s?(?: (?:by|credit|courtesy|via|:)|[:/]| ?[)\]])[^()[\]]{0,100}[)\]]?\.?$/iu;

const WORDS_OF_PICTURES =
  /\b(?:pictured|photographed|seen here|is seen in|are seen in|file (?:photo|image|picture)|screengrab|screenshot|stock (?:photo|image)|in this (?:\w+ )?(?:photo|image|picture)|(?:from left|left to right|l-r|far (?:left|right))\b|\(left\)|\(right\)|illustration shows|photo shows)/i;

const BARE_CREDIT =
  /^(?:[(©[]\s?)?(?:getty images?|reuters|afp|ap photo|ap|associated press|epa|bloomberg|shutterstock|alamy|xinhua|pa media|pa wire)(?:[/ ,|][\p{L} .'/-]{0,60})?\s?[)\]]?$/iu;

const FILE_NAME = /^[\w%.()-]{2,120}\.(?:jpe?g|png|gif|webp|svg|mp4)$/i;

/** True for a line that captions, credits or describes a picture and says so. */
export function isCaption(line: string): boolean {
  if (line.length > 500) return false;
  if (BARE_CREDIT.test(line) || FILE_NAME.test(line)) return true;
  const words = wordsOf(line).length;
  if (words > 60) return false;
  if (MARKED.test(line)) return !/^(?:watch|map|chart|video)\b/i.test(line) || words <= 30;
  if (PHOTO_IN_BRACKETS.test(line)) return true;
  if (words <= 45 && CREDIT.test(line) && !isSourcedSentence(line)) return true;
  return words <= 40 && WORDS_OF_PICTURES.test(line) && !endsSentence(line);
}

/** `… on Monday. (Reuters)`: a sentence that has ended, with an agency’s bare name behind it, as stories end. */
const CREDIT_AFTER_SENTENCE =
  /[.!?]["”’]?\s[([](?:reuters|afp|ap|associated press|bloomberg|dpa|efe|tass|upi|xinhua|pa|pa media|anadolu(?: agency)?)[)\]]\.?$/iu;

/** True for a line that would be a picture’s caption by the credit at its end and may as well be the end of a story. */
export function endsInCredit(line: string): boolean {
  const picture =
    MARKED.test(line) || WORDS_OF_PICTURES.test(line) || /\b(?:photo|image|picture)s?:/i.test(line);
  return CREDIT_AFTER_SENTENCE.test(line) && !picture;
}

/** “… he said from Reuters” and “as reported by AFP.” end like a credit; a caption has no reporting verb before it. */
function isSourcedSentence(line: string): boolean {
  return (
    /\b(?:said|says|told|reported|according|published|obtained|seen|interview\w*|report)\b[^.]{0,40}$/i.test(
      line,
    ) || /\b(?:by|from|via|with)\s(?:the )?[\p{L} ]{2,30}\.$/iu.test(line)
  );
}

/**
 * True for a line that describes a picture without saying so, as alternative texts do: a noun phrase in sentence case,
 * longer than a heading, with no finite verb and no stop.
 */
export function isUnmarkedDescription(line: string): boolean {
  const words = wordsOf(line).length;
  return (
    words >= 7 &&
    words <= 40 &&
    !endsSentence(line) &&
    !line.endsWith(':') &&
    !hasFiniteWord(line) &&
    titleCaseShare(line) < 0.7
  );
}
