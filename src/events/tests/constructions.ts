/**
 * Sentences and what they must give: `TYPE:mode status ACTORS > RECIPIENTS`, each party as country or country/sector,
 * several events joined by ` | ` in the order of the text; an empty string: nothing. The report’s day is 2025-06-10.
 */
export type Table = readonly (readonly [sentence: string, expected: string])[];

export const voice: Table = [
  ['China condemned Japan.', 'ACCUSE:disapprove occurred CHN > JPN'],
  ['Japan was condemned by China.', 'ACCUSE:disapprove occurred CHN > JPN'],
  ['Russian forces attacked Ukraine.', 'ASSAULT occurred RUS/MIL > UKR'],
  ['Ukraine was attacked by Russian forces.', 'ASSAULT occurred RUS/MIL > UKR'],
  ['Ukraine has been attacked by Russian forces.', 'ASSAULT occurred RUS/MIL > UKR'],
  ['Turkish police arrested a Greek journalist.', 'COERCE:arrest occurred TUR/COP > GRC/JRN'],
  ['A Greek journalist was arrested by Turkish police.', 'COERCE:arrest occurred TUR/COP > GRC/JRN'],
  ['India praised France.', 'SUPPORT occurred IND > FRA'],
];

export const coordination: Table = [
  ['France and Germany condemned Iran.', 'ACCUSE:disapprove occurred FRA DEU > IRN'],
  ['China condemned Japan and Australia.', 'ACCUSE:disapprove occurred CHN > JPN AUS'],
  [
    'Canada urged Chile, Peru and Brazil to release the prisoners.',
    'REQUEST:yield occurred CAN > CHL PER BRA',
  ],
  [
    'Norway urged Egypt, alongside Jordan and Qatar, to release the hostages.',
    'REQUEST:yield occurred NOR > EGY JOR QAT',
  ],
  [
    'Iran condemned Israel and praised Syria.',
    'ACCUSE:disapprove occurred IRN > ISR | SUPPORT occurred IRN > SYR',
  ],
  ['Vietnam and Laos signed a trade agreement.', 'SUPPORT occurred VNM LAO >'],
];

export const reciprocal: Table = [
  ['The presidents of Kenya and Uganda met in Nairobi on Monday.', 'CONSULT occurred KEN/GOV UGA/GOV >'],
  ['Japan held talks with South Korea.', 'CONSULT occurred JPN KOR >'],
  ['Talks between India and Pakistan took place in Geneva.', 'CONSULT occurred IND PAK >'],
  ['Poland and Lithuania held talks in Warsaw.', 'CONSULT occurred POL LTU >'],
  ['Macron visited Egypt.', 'CONSULT:visit occurred FRA/GOV > EGY'],
  ['Macron spoke by phone with Putin.', 'CONSULT:phone occurred FRA/GOV RUS/GOV >'],
];

export const light: Table = [
  ['Saudi Arabia launched air strikes on Yemen.', 'ASSAULT:aerial occurred SAU > YEM'],
  ['Canada imposed sanctions on Iran.', 'SANCTION occurred CAN > IRN'],
  ['Sanctions were imposed on Iran by Canada.', 'SANCTION occurred CAN > IRN'],
  ['Sanctions imposed on Iran by Canada hurt traders.', 'SANCTION occurred CAN > IRN'],
  ['Indonesia paid a visit to Malaysia.', ''],
  ['Norway gave aid to Sudan.', 'AID occurred NOR > SDN'],
  ['Egypt made an apology to Ethiopia.', 'CONCEDE occurred EGY > ETH'],
];

export const control: Table = [
  ['Turkey began to withdraw its troops from Syria.', 'RETREAT:withdraw occurred TUR > SYR'],
  ['Iran refused to meet American officials.', 'REJECT:meet occurred IRN > USA/GOV'],
  ['Germany urged Russia to withdraw its troops.', 'REQUEST:yield occurred DEU > RUS'],
  ['North Korea threatened to attack South Korea.', 'THREATEN:violence occurred PRK > KOR'],
  ['Spain, which condemned Morocco on Friday, closed the border.', 'ACCUSE:disapprove occurred ESP > MAR'],
  ['The soldiers who attacked Ukraine were Russian.', ''],
  ['Chile criticised Venezuela, accusing it of fraud.', 'ACCUSE occurred CHL > VEN'],
];

export const statusWords: Table = [
  ['Japan will hold talks with South Korea.', 'AGREE planned JPN KOR >'],
  ['Japan plans to hold talks with South Korea.', 'AGREE planned JPN KOR >'],
  ['Japan is considering holding talks with South Korea.', 'AGREE considered JPN KOR >'],
  ['Japan may hold talks with South Korea.', 'AGREE possible JPN KOR >'],
  ['Japan could impose sanctions on Russia.', 'SANCTION possible JPN > RUS'],
  ['Japan did not impose sanctions on Russia.', 'SANCTION not-occurred JPN > RUS'],
  ['Japan has never imposed sanctions on Chile.', 'SANCTION not-occurred JPN > CHL'],
  ['Japan failed to impose sanctions on Russia.', 'SANCTION not-occurred JPN > RUS'],
  ['Japan denied that it had imposed sanctions on Russia.', 'SANCTION denied JPN > RUS'],
  ['Japan is expected to impose sanctions on Russia.', 'SANCTION possible JPN > RUS'],
  [
    'If Russia attacks Ukraine, Japan will impose sanctions on Russia.',
    'ASSAULT conditional RUS > UKR | SANCTION conditional JPN > RUS',
  ],
  ['Japan is considering sanctions on Russia.', 'SANCTION considered JPN > RUS'],
  ['No talks between Japan and Russia took place.', 'CONSULT not-occurred JPN RUS >'],
  ['Russian forces nearly attacked Ukraine.', 'ASSAULT not-occurred RUS/MIL > UKR'],
  ['Has Russia attacked Ukraine?', 'ASSAULT possible RUS > UKR'],
  ['Japan has imposed sanctions on Russia.', 'SANCTION occurred JPN > RUS'],
  ['In 2014, Japan imposed sanctions on Russia.', 'SANCTION historical JPN > RUS'],
  ['Japan is attacking Russia.', 'ASSAULT ongoing JPN > RUS'],
];

export const edges: Table = [
  ['Canada will send aid to Haiti.', 'AGREE planned CAN > HTI'],
  ['Turkey will withdraw its troops from Syria.', 'CONCEDE planned TUR > SYR'],
  ['Israel will attack Iran.', 'THREATEN:violence threatened ISR > IRN'],
  ['Trump vowed to impose tariffs on Mexico.', 'THREATEN:restrict occurred USA/GOV > MEX'],
  ['Analysts expect Israel to attack Iran.', 'ASSAULT possible ISR > IRN'],
  ['Brazil will impose a tariff on Argentine wine on July 1.', 'SANCTION planned BRA > ARG'],
];

export const nothing: Table = [
  ['Stakeholders remain hopeful that renewed dialogue will help.', ''],
  ['The talks could serve as a turning point.', ''],
  ['Trade relations matter to both nations.', ''],
  ['The strike of the clock woke the baby.', ''],
  ['She struck a balance between work and family.', ''],
  ['The company met its deadline.', ''],
  ['Oil prices rose sharply on Monday.', ''],
  ['The economy of China grew by 5% last year.', ''],
  ['Japan is an island country in East Asia.', ''],
  ['The president was born in Ohio.', ''],
  ['Heavy rain hit northern India.', ''],
  ['The tariff debate has divided economists.', ''],
  ['Scientists in Germany found a new enzyme.', ''],
  ['The match between France and Spain ended 2-1.', ''],
  ['Russia is the largest country in the world.', ''],
  ['Experts say dialogue is important.', ''],
  ['Diplomacy can strengthen ties and build trust between nations.', ''],
  ['The film won an award in Cannes.', ''],
  ['Many Canadians visit Florida in winter.', ''],
  ['Vaccines protect children against measles.', ''],
];
