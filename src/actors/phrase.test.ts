import { describe, expect, it } from 'vitest';
import { actorOfPhrase } from './phrase.js';

/** A phrase, the country and sector it must have (`-`: none), and a context where one is given. */
const phrases = `
the Dutch | NLD -
two Danes | DNK -
Burma | MMR -
the Ivory Coast | CIV -
Kosovo | XKX -
Transnistria | MDA PRE
Russian troops | RUS MIL
Israeli settlers | ISR CVL
Kenyan police | KEN COP
a Mexican judge | MEX JUD
Pakistan's Supreme Court | PAK JUD
French farmers | FRA AGR
German carmakers | DEU BUS
Chinese students | CHN EDU
Nigerian refugees | NGA REF
Haitian gangs | HTI CRM
the Ugandan opposition | UGA OPP
Turkish journalists | TUR JRN
a reporter for the BBC | GBR JRN
doctors in Sudan | SDN MED
striking workers in South Korea | KOR LAB
the Kenyan teachers' union | KEN LAB
human rights activists in Belarus | BLR SOC
protesters | - CVL
unidentified gunmen | - UAF
Houthi rebels | YEM REB
Hezbollah fighters | LBN REB
Islamic State militants | IMG UAF
US-backed Syrian rebels | SYR REB
Iranian-backed militias | - PRM
the United Nations | UNO -
UN peacekeepers | UNO MIL
NATO | IGO -
EU leaders | EUR GOV
the European Parliament | EUR LEG
Red Cross workers | NGO MED
the White House | USA GOV
the Pentagon | USA MIL
the Kremlin | RUS GOV
Capitol Hill | USA LEG
the FBI | USA COP
members of the Duma | RUS LEG
the speaker of the Iraqi parliament | IRQ LEG
the former president of Brazil | BRA ELI
former Malaysian prime minister | MYS ELI
a retired general | - ELI
former rebels | - REB
Ghana's president | GHA GOV
the governor of Texas | USA GOV
China's ambassador to the United States | CHN GOV
the Chinese foreign ministry spokesman | CHN GOV
Ukraine's Ministry of Defence | UKR GOV
an Iranian frigate | IRN MIL
the Wagner Group | RUS UAF
Mexican drug cartels | MEX CRM
a drug lord | - CRM
FARC rebels | COL REB
Palestinian Authority officials | PSE GOV
a Samsung spokesman | KOR BUS
a professor at Harvard University | USA EDU
the Stimson Center's Yun Sun | USA EDU
Yun Sun, director of the China program at the Stimson Center | USA EDU
Buddhist monks in Myanmar | MMR REL
migrants from Honduras | HND REF
Border Patrol agents | USA COP
the Central Bank of Nigeria | NGA GOV
Georgian Prime Minister Irakli Kobakhidze | GEO GOV
the Rapid Support Forces | SDN PRM
Pakistani intelligence officials | PAK SPY
the International Criminal Court | IGO JUD
hundreds of protesters | - CVL
dozens of Afghan civilians | AFG CVL
members of the Taliban | AFG REB
a team of Chinese scientists | CHN EDU
herders in northern Kenya | KEN AGR
the Chinese coast guard | CHN MIL
New Mexico governor | USA GOV
Gen. Mark Milley | USA MIL
Senator Elizabeth Warren | USA LEG
Beijing's commerce ministry | CHN GOV
a senior Chinese government official | CHN GOV
high-ranking officials within the Trump administration | USA GOV
ethnic Albanians | ALB CVL
Assad's forces | SYR MIL
the minister's spokesman | - GOV
Greenpeace activists | NGO SOC
farmers' unions in India | IND LAB
the National Guard | - MIL
the National Guard | SAU MIL | Saudi
goods in Peru | PER -
Michael Jordan | - -
the South China Sea | - -
yesterday | - -
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('actorOfPhrase', () => {
  it.each(phrases)('%s: %s', (text, expected, context = '') => {
    const { country, sector } = actorOfPhrase(text, context);
    expect(`${country || '-'} ${sector || '-'}`).toBe(expected);
  });

  it('gives nothing for nothing', () => {
    expect(actorOfPhrase('  ', '')).toEqual({ country: '', sector: '' });
  });
});
