/** Languages told from short texts, written for this table. */
import { expect, it } from 'vitest';
import { identifyLanguage } from './language.js';

it.each([
  [
    'en',
    'The ministers of both states met in the capital on Monday and agreed to speak again about the duty on copper.',
  ],
  ['en', 'Northland raises duty'],
  ['en', 'Trump met Xi.'],
  ['en', 'Beijing imposed tariffs on timber.'],
  ['en', 'Macron told Le Monde that the president of the Assemblée nationale would resign.'],
  ['en', 'Der Spiegel reported that the Bundestag will vote on Friday.'],
  ['en', 'Prime Minister José María Núñez visited São Paulo.'],
  ['fr', 'Les ministres des deux pays se sont réunis lundi dans la capitale pour parler du cuivre.'],
  [
    'de',
    'Die Minister der beiden Länder haben sich am Montag in der Hauptstadt getroffen und über Kupfer gesprochen.',
  ],
  ['es', 'Los ministros de ambos países se reunieron el lunes en la capital para hablar del cobre.'],
  [
    'pt',
    'Os ministros dos dois países reuniram-se na segunda-feira e não falaram sobre as tarifas do cobre.',
  ],
  ['it', 'I ministri dei due paesi si sono incontrati lunedì nella capitale per parlare del rame.'],
  ['nl', 'De ministers van beide landen hebben elkaar maandag ontmoet en spraken over het koper.'],
  ['sv', 'Ministrarna från båda länderna träffades på måndagen och talade om kopparn, säger regeringen.'],
  ['da', 'Ministrene fra begge lande mødtes mandag og talte om kobberet, siger regeringen efter mødet.'],
  [
    'fi',
    'Molempien maiden ministerit tapasivat maanantaina ja he puhuivat kuparista, mutta sopimusta ei syntynyt.',
  ],
  ['pl', 'Ministrowie obu krajów spotkali się w poniedziałek i nie osiągnęli porozumienia w sprawie miedzi.'],
  [
    'cs',
    'Ministři obou zemí se v pondělí sešli v hlavním městě a jednali o mědi, ale dohoda nebyla podepsána.',
  ],
  [
    'hu',
    'A két ország miniszterei hétfőn találkoztak a fővárosban, és a rézről is beszéltek, de nem egyeztek meg.',
  ],
  [
    'ro',
    'Miniștrii celor două țări s-au întâlnit luni și au discutat despre cupru, dar nu au semnat acordul.',
  ],
  ['tr', 'İki ülkenin bakanları pazartesi günü başkentte bir araya geldi ve bakır için görüştü.'],
  ['id', 'Para menteri dari kedua negara bertemu pada hari Senin dan tidak mencapai kesepakatan.'],
  ['vi', 'Bộ trưởng của hai nước đã gặp nhau vào thứ Hai và không đạt được thỏa thuận.'],
  ['ru', 'Министры двух стран встретились в понедельник в столице и говорили о пошлинах на медь.'],
  ['uk', 'Міністри двох країн зустрілися в понеділок у столиці та говорили про мито на мідь.'],
  ['bg', 'Министрите на двете страни се срещнаха в понеделник и не се споразумяха за медта.'],
  ['el', 'Οι υπουργοί των δύο χωρών συναντήθηκαν τη Δευτέρα.'],
  ['ar', 'اجتمع وزراء البلدين يوم الاثنين في العاصمة.'],
  ['fa', 'وزیران دو کشور روز دوشنبه در پایتخت گفتگو کردند.'],
  ['he', 'שרי שתי המדינות נפגשו ביום שני בבירה.'],
  ['zh', '两国部长星期一在首都会面。'],
  ['ja', '両国の大臣は月曜日に首都で会談した。'],
  ['ko', '양국 장관들은 월요일 수도에서 만났다.'],
  ['hi', 'दोनों देशों के मंत्री सोमवार को राजधानी में मिले।'],
  ['th', 'รัฐมนตรีของทั้งสองประเทศพบกันเมื่อวันจันทร์'],
  ['und', '12 34 56'],
  ['und', 'Xi Jinping'],
])('%s: %s', (language, text) => {
  expect(identifyLanguage(text)).toBe(language);
});

it('believes the source only where the text does not tell', () => {
  expect(identifyLanguage('12 34 56', 'en')).toBe('en');
  expect(identifyLanguage('Los ministros de ambos países se reunieron el lunes en la capital.', 'en')).toBe(
    'es',
  );
});
