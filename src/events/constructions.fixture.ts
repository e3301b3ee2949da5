/**
 * Sentences and what they must give: `TYPE:mode status ACTORS > RECIPIENTS`, each party as country or country/sector,
 * several events joined by ` | ` in the order of the text; an empty string: nothing. The report’s day is 2025-06-10.
 */
export type Table = readonly (readonly [sentence: string, expected: string])[];

export const voice: Table = [
  ['China condemned Japan.', 'ACCUSE:disapprove occurred CHN > JPN'],
  ['Japan was condemned by China.', 'ACCUSE:disapprove occurred CHN > JPN'],
  ['Japan has been condemned by China.', 'ACCUSE:disapprove occurred CHN > JPN'],
  ['Russian troops attacked Ukraine.', 'ASSAULT occurred RUS/MIL > UKR'],
  ['Ukraine was attacked by Russian troops.', 'ASSAULT occurred RUS/MIL > UKR'],
  ['Turkish police arrested a Greek journalist.', 'COERCE:arrest occurred TUR/COP > GRC/JRN'],
  ['A Greek journalist was arrested by Turkish police.', 'COERCE:arrest occurred TUR/COP > GRC/JRN'],
  ['India praised France.', 'SUPPORT occurred IND > FRA'],
  ['France was praised by India and Brazil.', 'SUPPORT occurred IND BRA > FRA'],
];

export const coordination: Table = [
  ['France and Germany condemned Iran.', 'ACCUSE:disapprove occurred FRA DEU > IRN'],
  ['China condemned Japan and Australia.', 'ACCUSE:disapprove occurred CHN > JPN AUS'],
  [
    'Canada urged Iran, Russia and China to release the prisoners.',
    'REQUEST:yield occurred CAN > IRN RUS CHN',
  ],
  [
    'Norway asked Egypt, along with Jordan and Qatar, to release the hostages.',
    'REQUEST:yield occurred NOR > EGY JOR QAT',
  ],
  [
    'Iran condemned Israel and praised Syria.',
    'ACCUSE:disapprove occurred IRN > ISR | SUPPORT occurred IRN > SYR',
  ],
  [
    'Egyptian police arrested and deported an American journalist.',
    'COERCE:arrest occurred EGY/COP > USA/JRN | COERCE:deport occurred EGY/COP > USA/JRN',
  ],
];

export const reciprocal: Table = [
  ['Japan held talks with South Korea.', 'CONSULT occurred JPN KOR >'],
  ['Talks between India and Pakistan took place in Geneva.', 'CONSULT occurred IND PAK >'],
  ['Poland and Lithuania held talks in Warsaw.', 'CONSULT occurred POL LTU >'],
  ['Macron visited Egypt.', 'CONSULT:visit occurred FRA/GOV > EGY'],
  ['Macron spoke by phone with Putin.', 'CONSULT:phone occurred FRA/GOV RUS/GOV >'],
  ['Macron met the Russian president on Monday.', 'CONSULT occurred FRA/GOV RUS/GOV >'],
  ['Macron met with Putin.', 'CONSULT occurred FRA/GOV RUS/GOV >'],
  ['The presidents of Kenya and Uganda met on Monday.', 'CONSULT occurred KEN/GOV UGA/GOV >'],
];

export const relative: Table = [
  ['The tariffs that Canada imposed on China took effect.', 'SANCTION:discontinue occurred CAN > CHN'],
  ['Iran, which attacked Israel, is at war.', 'ASSAULT occurred IRN > ISR'],
  ['A minister arrested by Turkish police was freed.', 'COERCE:arrest occurred TUR/COP > TUR/GOV'],
  [
    'Russia, whose troops attacked Ukraine, blamed NATO.',
    'ASSAULT occurred RUS/MIL > UKR | ACCUSE:allege occurred RUS > IGO',
  ],
];

export const nouns: Table = [
  ['China’s condemnation of Japan came on Friday.', 'ACCUSE:disapprove occurred CHN > JPN'],
  ['Israeli air strikes on Lebanon continued.', 'ASSAULT:aerial ongoing ISR > LBN'],
  ['The Israeli attack on Lebanon lasted an hour.', 'ASSAULT occurred ISR > LBN'],
  ['American sanctions on Iran hurt traders.', 'SANCTION:discontinue occurred USA > IRN'],
  ['Erdogan’s visit to Iraq ended.', 'CONSULT:visit occurred TUR/GOV > IRQ'],
];

export const light: Table = [
  ['Saudi Arabia launched air strikes on Yemen.', 'ASSAULT:aerial occurred SAU > YEM'],
  ['Canada imposed sanctions on Iran.', 'SANCTION:discontinue occurred CAN > IRN'],
  ['Sanctions were imposed on Iran by Canada.', 'SANCTION:discontinue occurred CAN > IRN'],
  ['Indonesia paid a visit to Malaysia.', 'CONSULT:visit occurred IDN > MYS'],
  ['Norway gave aid to Sudan.', 'AID occurred NOR > SDN'],
  ['Israel carried out an attack on Iran.', 'ASSAULT occurred ISR > IRN'],
  ['Israel’s attack on Iran killed dozens of people.', 'ASSAULT occurred ISR > IRN'],
];

export const control: Table = [
  ['Iran refused to meet American officials.', 'REJECT:meet occurred IRN > USA/GOV'],
  ['Germany urged Russia to withdraw its troops.', 'REQUEST:yield occurred DEU > RUS'],
  ['North Korea threatened to attack Japan.', 'THREATEN:violence threatened PRK > JPN'],
  ['Spain, which condemned Morocco on Friday, is a member of NATO.', 'ACCUSE:disapprove occurred ESP > MAR'],
  ['Japan accused China of attacking a Philippine ship.', 'ACCUSE:allege occurred JPN > CHN'],
  ['Chile began to withdraw its troops from Haiti.', 'RETREAT:withdraw occurred CHL > HTI'],
];

export const statusWords: Table = [
  ['Japan will hold talks with South Korea.', 'AGREE planned JPN KOR >'],
  ['Japan plans to hold talks with South Korea.', 'AGREE planned JPN KOR >'],
  ['Japan may hold talks with South Korea.', 'AGREE possible JPN KOR >'],
  ['Japan would hold talks with South Korea if the weather improved.', 'AGREE conditional JPN KOR >'],
  ['Japan could impose sanctions on Russia.', 'SANCTION:discontinue possible JPN > RUS'],
  ['Japan did not impose sanctions on Russia.', 'SANCTION:discontinue not-occurred JPN > RUS'],
  ['Japan has never imposed sanctions on Chile.', 'SANCTION:discontinue not-occurred JPN > CHL'],
  ['Japan failed to impose sanctions on Russia.', 'SANCTION:discontinue not-occurred JPN > RUS'],
  ['Japan denied that it had imposed sanctions on Russia.', 'SANCTION:discontinue denied JPN > RUS'],
  ['Japan is expected to impose sanctions on Russia.', 'SANCTION:discontinue possible JPN > RUS'],
  [
    'If Russia attacks Ukraine, Japan will impose sanctions on Russia.',
    'ASSAULT conditional RUS > UKR | THREATEN:relations conditional JPN > RUS',
  ],
  ['No talks between Japan and Russia took place.', 'CONSULT not-occurred JPN RUS >'],
  ['Russian troops nearly attacked Ukraine.', 'ASSAULT not-occurred RUS/MIL > UKR'],
  ['Has Russia attacked Ukraine?', 'ASSAULT possible RUS > UKR'],
  ['Japan has imposed sanctions on Russia.', 'SANCTION:discontinue occurred JPN > RUS'],
  ['In 2014, Japan imposed sanctions on Russia.', 'SANCTION:discontinue historical JPN > RUS'],
  ['Russia is attacking Ukraine.', 'ASSAULT ongoing RUS > UKR'],
  [
    'Beijing is considering arranging a meeting between Wang Yi and American officials.',
    'AGREE considered CHN/GOV CHN/GOV > USA/GOV',
  ],
  ['Japan has imposed no sanctions on Chile.', 'SANCTION:discontinue not-occurred JPN > CHL'],
  ['The White House might impose sanctions on Turkey.', 'SANCTION:discontinue possible USA/GOV > TUR'],
];

export const moreStatus: Table = [
  ['Russia has denied attacking Ukraine.', 'ASSAULT denied RUS > UKR'],
  ['Turkey ruled out talks with Greece.', 'REJECT:meet occurred TUR > GRC'],
  ['Egypt promised to send aid to Sudan.', 'AGREE planned EGY > SDN'],
  ['Egypt agreed to hold talks with Ethiopia.', 'AGREE planned EGY ETH >'],
  ['Egypt wants Ethiopia to stop the dam.', 'REQUEST ongoing EGY > ETH'],
  ['Russia tried to persuade India.', 'REQUEST occurred RUS > IND'],
  ['Unless Iran stops, Israel will attack Iran.', 'THREATEN:violence conditional ISR > IRN'],
  [
    'Germany has neither praised nor condemned Israel.',
    'SUPPORT not-occurred DEU > ISR | ACCUSE:disapprove not-occurred DEU > ISR',
  ],
  ['India no longer imposes sanctions on Nepal.', 'SANCTION:discontinue not-occurred IND > NPL'],
  ['Macron is likely to visit Egypt.', 'AGREE possible FRA/GOV > EGY'],
  ['Macron is due to visit Egypt.', 'AGREE planned FRA/GOV > EGY'],
  ['Macron was expected to visit Egypt.', 'AGREE possible FRA/GOV > EGY'],
];

export const edges: Table = [
  ['Turkey will withdraw its troops from Syria.', 'CONCEDE planned TUR > SYR'],
  ['Israel will attack Iran.', 'THREATEN:violence planned ISR > IRN'],
  ['Analysts expect Israel to attack Iran.', 'ASSAULT possible ISR > IRN'],
  ['Brazil will impose tariffs on Argentina on July 1.', 'SANCTION:discontinue planned BRA > ARG'],
  ['Norway will visit Chile.', 'AGREE planned NOR > CHL'],
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
  ['Many Canadians spend the winter in Florida.', ''],
  ['Vaccines protect children against measles.', ''],
  ['A turning point in diplomacy needs patience.', ''],
  ['Both sides would find it in their interest to talk.', ''],
  ['Observers will watch how the negotiations progress.', ''],
  ['The bank raised its forecast for Brazil.', ''],
  ['Smoking kills thousands of people every year.', ''],
  ['The storm killed twelve people in Mozambique.', ''],
  ['The drug trade has plagued relations for decades.', ''],
  ['Prices are expected to fall in Chile.', ''],
  ['The museum in Cairo opened a new wing.', ''],
  ['A heart attack killed the former minister.', ''],
  ['Italy beat Norway in the final.', ''],
  ['The singer will tour Japan in autumn.', ''],
  ['German cars are popular in China.', ''],
  ['The minister of health has three children.', ''],
  ['Farmers in Kenya planted maize early.', ''],
  ['The report discusses the history of sanctions.', ''],
  ['What would a trade war mean for consumers?', ''],
  ['The court met in its new building.', ''],
  ['Coffee exports from Vietnam reached a record.', ''],
  ['The ambassador enjoys sailing.', ''],
  ['Swiss watchmakers attacked the problem of rust.', ''],
  ['The volcano in Iceland erupted again.', ''],
  ['A new airport was opened in Ghana.', ''],
  ['Growth in India is slowing.', ''],
  ['The deal is good news for shareholders.', ''],
  ['Peace is more than the absence of war.', ''],
  ['Cooperation could help to solve the crisis.', ''],
  ['Students from Mexico won the prize.', ''],
  ['The yen fell against the dollar.', ''],
  ['Sweden has a long coastline.', ''],
];

/** Those whom one state hands to another, and who does it, wherever the tree hangs them. */
export const handing: Table = [
  ['Last month Albania handed over three gang leaders to Italy.', 'COOPERATE occurred ALB > ITA'],
  ['Albania handed three leaders of gangs over to Italy on Monday.', 'COOPERATE occurred ALB > ITA'],
  [
    'Twelve inmates were handed over to Spain on Tuesday by the Albanian government.',
    'COOPERATE occurred ALB/GOV > ESP',
  ],
  ['Ecuador sent five suspected smugglers to Spain.', 'COOPERATE occurred ECU > ESP'],
  [
    'A new duty: that is what Peru threatens to charge on Chilean fruit.',
    'THREATEN:restrict threatened PER > CHL',
  ],
];

/** Verbs and sums that the tree hangs on what stands nearer. */
export const joined: Table = [
  [
    'Peru said that Chile had failed to help in checking the ships and had retaliated against Peruvian exports.',
    'ACCUSE:disapprove occurred PER > CHL | SANCTION occurred CHL > PER',
  ],
  ['Ecuador filed a complaint with the World Trade Organization.', 'ACCUSE:disapprove occurred ECU >'],
  [
    'Canada announced a 25% tariff on C$40 billion of Peruvian goods.',
    'SANCTION:discontinue occurred CAN > PER',
  ],
];
