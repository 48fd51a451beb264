// Whole reports, small but with everything that such reports have, and without a mistake. Invented, like all fixtures.
import { doc } from './documents';

/** A report to the Human Rights Council as published: notes at page ends, some of which cut a paragraph in two. */
export const COUNCIL_REPORT = doc`
  United Nations A/HRC/91/52

  Human Rights Council

  Distr.: General
  9 July 2036

  Original: English

  Ninety-first session
  7 September–2 October 2036
  Agenda item 3
  Promotion and protection of all human rights

  Ferries and freedom of movement

  Report of the Special Rapporteur on inland waters, Tomas Erdvik*

  Summary

  The Special Rapporteur examines who may cross the rivers of Ostmark and at what price. He finds that most ferries serve those who live far from any bridge, and that they are the first to be cut.

  He recommends that crossings be treated as a public service.

  * The annex is circulated in the language of submission only.

  Contents

  I. Introduction ............................................ 3
  II. Crossings and those who depend on them ................. 4
  A. The river and its ferries ............................... 4
  B. Prices .................................................. 5
  III. Conclusions and recommendations ....................... 7
  Annex. Crossings by month .................................. 9

  I. Introduction

  1. The present report is submitted pursuant to Human Rights Council resolution 88/12.¹

  2. During the reporting period, the Special Rapporteur visited Ostmark twice and met 96 people (51 women and 45 men).² He thanks the Government for

  ¹ A/HRC/RES/88/12, para. 4.

  ² See also A/HRC/89/30, paras. 3–9.

  Ministers of three departments and for the access that it granted (see para. 7 below).

  II. Crossings and those who depend on them

  A. The river and its ferries

  3. The Ostra is 740 kilometres long and has 11 bridges.³ Between them, 38 ferries carry 2,100 people a day, among them 600 schoolchildren.

  4. Ferries were the business of the communes until 2029. Since then:⁴

  (a) The State owns the landings;

  (b) Private operators run the boats, under:

  (i) A concession of seven years;

  (ii) A schedule that the prefect approves;

  (c) The communes pay for nothing and decide nothing.

  5. The Committee on Economic, Social and Cultural Rights has asked why.⁵,⁶ No answer has been published, although the Ombudsperson and

  ³ River Authority of Ostmark, Yearbook 2035, available at www.ostra.example/yearbook/2035.

  ⁴ Crossings Act, No. 7 of 2029, arts. 2 and 5.

  ⁵ E/C.12/OST/CO/2, para. 31.

  ⁶ See <https://www.ostra.example/replies>.

  4

  France, among others, repeated the question during the universal periodic review.⁷

  B. Prices

  6. A crossing costs 4 crowns, which is as much as a loaf of bread.⁸ “We swim in summer”, said a farmer at Lower Venn, “and in winter we stay where we are”.

  7. Prices are set once a year. The area served is 1,200 km² and the flow of the river 10³ cubic metres a second.

  III. Conclusions and recommendations

  8. **Crossing a river is part of freedom of movement.**

  9. **The Special Rapporteur recommends that the Government:**

  **(a) Treat crossings as a public service;**

  **(b) Publish the replies that it gives to treaty bodies.**

  ⁷ A/HRC/90/11, paras. 115.4 and 115.19.

  ⁸ Prices of March 2036.

  Annex

  Crossings by month

  1. The table shows all crossings that were counted.

  Table 1. Crossings in 2035

  Landing January Julyᵃ

  Upper Venn 4,100 9,700

  Lower Vennᵇ 2,050 6,300

  Source: River Authority of Ostmark.

  ᵃ Without the week of the flood.

  ᵇ Closed on Sundays.

  2. No count was made in August.
`;

/** A report of the Secretary-General as published, with unnumbered headings and broken lines. */
export const ASSEMBLY_REPORT = doc`
  United Nations
  A/97/230

  General Assembly

  Distr.: General
  21 July 2042
  Original: English

  Ninety-seventh session
  Item 19 (c) of the provisional agenda
  Sustainable development

  Noise in coastal waters

  Report of the Secretary-General

  I. Introduction

  1. In its resolution 96/204, the General Assembly requested the
  Secretary-General to report on noise in coastal waters.¹ The present report
  covers the period from 1 June 2041 to 31 May 2042.

  2. Replies were received from 34 Member States, which are available from
  https://www.un.example/noise/replies.

  ¹ Resolution 96/204, para. 12.

  II. Measures taken by Member States

  Shipping

  3. Fourteen States limit the speed of ships, as foreseen in para. 25
  (b) and (c) of the plan of action. In the words of Ms.
  Aubel, “slow ships are quiet ships”.

  4. The limits differ:

  - 10 knots in the bays of Veldania;
  - 12 knots off Marenia.

  Drilling

  5. Nine States have laws on drilling.² In two of them the laws were
  amended on 3 May
  2042. The texts can be consulted.

  ² See A/97/88, annex II.

  III. Observations

  6. The Secretary-General invites Member States:

  (a) To measure noise;

  (b) To tell others what they measured.
`;

/** A report on the universal periodic review, with recommendations and endnotes. */
export const REVIEW_REPORT = doc`
  A/HRC/93/14

  Human Rights Council

  Distr.: General
  4 April 2037
  Original: English

  Report of the Working Group on the Universal Periodic Review

  Sundland

  I. Summary of the proceedings of the review process

  A. Presentation by the State under review

  1. The delegation of Sundland stated that harbours had been rebuilt.¹

  2. It said that no child worked at night.

  B. Interactive dialogue

  3. During the interactive dialogue, 61 delegations made statements.

  4. The questions concerned:

  1. Harbours.

  2. Night work.

  3. Prisons.

  5. Ostmark asked about prisons.²

  II. Conclusions and/or recommendations

  6. The recommendations listed below enjoy the support of Sundland:

  6.1 Ratify the conventions that it has signed (Ostmark);

  6.2 Rebuild the prisons that were flooded
  (Veldania; Marenia);

  6.3. Pay night workers (Ostmark).

  7. The following will be examined:

  7.1 Abolish night work (Veldania);

  7.2 Publish its prices (Marenia).

  8. All recommendations reflect the positions of the States that made them.

  Annex

  Composition of the delegation

  The delegation of Sundland was headed by the Minister of Ports, Ms. Ada Lind.

  Notes

  ¹ A/HRC/WG.6/60/SUN/1, para. 9.

  ² A/HRC/WG.6/60/SUN/2, paras. 40–44.
`;

/** The report of a commission as published: chapters, decisions and draft resolutions whose paragraphs begin anew. */
export const COMMISSION_REPORT = doc`
  United Nations E/2041/27

  Economic and Social Council

  Official Records, 2041

  Commission on Rivers

  Report on the eighth session

  Chapter I Matters calling for action

  1. The Commission on Rivers recommends the adoption of the following texts.¹

  ¹ E/2041/27/Add.1.

  Decision 8/1 Safety of ferries

  The Commission on Rivers,

  Recalling its decision 7/3,¹

  1. Welcomes the report of the Secretariat;

  2. Requests States:

  (a) To count their ferries;

  (b) To count those who use them;

  3. Decides to return to the matter at its ninth session.

  ¹ E/2040/27, chap. I.

  Decision 8/2 Provisional agenda of the ninth session

  The Commission on Rivers adopts the agenda set out below:

  1. Election of officers.

  2. Adoption of the agenda.

  3. Ferries.

  4. Other matters.

  Chapter II Organization of the session

  A. Opening and duration of the session

  2. The Commission held its eighth session from 3 to 7 March 2041.

  3. It held six meetings.

  B. Agenda

  4. At its 1st meeting, it adopted its agenda, which read:

  1. Opening. 2. Officers. 3. Agenda.

  4. Ferries.

  5. At its 2nd meeting, it heard three speakers.

  6. It adopted its report.
`;

/** A letter to the Security Council with annexes in annexes, all without section numbers at the top. */
export const COUNCIL_LETTER = doc`
  United Nations S/2044/118

  Security Council

  Distr.: General
  14 February 2044

  Original: French

  Letter dated 13 February 2044 from the Panel of Experts on Marenia addressed to the President of the Security Council

  Annex I

  Report of the Panel of Experts

  Introduction

  1. The Panel visited four ports.¹

  2. It was refused entry to the fifth.

  Findings

  3. Weapons were landed at night.²

  4. The crews were paid in fuel.

  ¹ S/2043/900, para. 2.

  ² Interviews of November 2043.

  Appendix

  Ships that were inspected

  1. The Aurelia was inspected twice.

  2. The Boreal was not inspected.

  Annex II

  Reply of the Government

  1. The reply of the Government is enclosed.

  Enclosure

  Note verbale of the Ministry of Ports

  1. The Ministry regrets the delay.

  2. It will answer in March.
`;

/** The submission of an organization, in Markdown. */
export const SUBMISSION = doc`
  # Joint submission on the fishing villages of Veldania

  *Submitted by the Union of Net Makers and the Shoreline Network*

  ## I. Introduction

  1. This submission concerns the fishing villages of Veldania and was written for the universal periodic review.[^1]

  2. It draws on 212 interviews and on A/HRC/88/7, paras. 4–12.[^2],[^3]

  ## II. What has changed since the last review

  ### A. Quotas

  3. Quotas were cut by half in 2036.[^4] The villages were told a week later:

  - by letter;
  - on the radio;
  - not at all.

  4. The Government promised:

  (a) to return the quotas;

  (b) to pay for nets.

  ### B. Harbour fees

  5. Fees rose from 10 to 40 crowns.[^fees]

  ## III. Recommendations

  **6. The Government should publish the quotas of every village.**

  **7. It should lower the fees.**

  [^1]: See [the call for submissions](https://www.upr.example/call_(2037)).

  [^2]: The interviews were made in May 2037.

      They are kept by the Shoreline Network.

  [^3]: A/HRC/88/7.

  [^4]: Order No. 12 of 2036.

  [^fees]: Order No. 3 of 2037, available at <https://orders.example/3-2037>.
`;

/** A report in French. */
export const FRENCH_REPORT = doc`
  Nations Unies A/98/61

  Assemblée générale

  Distr. générale
  3 mai 2043

  Original: français

  Les phares et ceux qui les gardent

  Rapport du Secrétaire général

  I. Introduction

  1. Le présent rapport est soumis en application de la résolution 97/12¹.

  2. Il porte sur les phares de la côte nord et sur ceux qui les gardent, la nuit du 1ᵉʳ mai exceptée.

  II. Les gardiens

  3. Le Secrétaire général note que les gardiens, qui disent « La mer est froide »,\u00a0:

  a) Vivent loin de tout village;

  b) Sont payés une fois par an².

  ¹ Résolution 97/12, par. 3.

  ² Loi nᵒ 12 de 2040.
`;

/** A report in Spanish. */
export const SPANISH_REPORT = doc`
  Naciones Unidas A/98/62

  Asamblea General

  Distr. general
  3 de mayo de 2043

  Original: español

  Los faros y quienes los cuidan

  Informe del Secretario General

  I. Introducción

  1. El presente informe se presenta en cumplimiento de la resolución 97/12¹.

  2. Se refiere a los faros de la costa norte y a quienes los cuidan.

  II. Los fareros

  3. El Secretario General observa que los fareros:

  a) Viven lejos de los pueblos;

  b) Cobran una vez al año².

  ¹ Resolución 97/12, párr. 3.

  ² Ley núm. 12 de 2040.
`;

/** A report in Russian. */
export const RUSSIAN_REPORT = doc`
  Организация Объединенных Наций A/98/63

  Генеральная Ассамблея

  Distr.: General
  3 May 2043

  Маяки и их смотрители

  Доклад Генерального секретаря

  I. Введение

  1. Настоящий доклад представляется во исполнение резолюции 97/12¹.

  2. В нем говорится о маяках северного побережья и о тех, кто

  ¹ Резолюция 97/12, пункт 3.

  Министерству портов не подчинен.

  II. Смотрители

  3. Генеральный секретарь отмечает, что смотрители:

  a) живут вдали от деревень;

  b) получают плату раз в год².

  ² Закон № 12 2040 года.
`;

/** A report in Chinese. */
export const CHINESE_REPORT = doc`
  联合国 A/98/64

  大会

  Distr.: General
  3 May 2043

  灯塔和守塔人

  秘书长的报告

  一. 导言

  1. 本报告是根据第97/12号决议提交的。¹

  2. 报告涉及北海岸的灯塔。

  二. 守塔人

  3. 秘书长指出，守塔人：

  (a) 远离村庄；

  (b) 一年领一次工资。²

  ¹ 第97/12号决议，第3段。

  ² 2040年第12号法。
`;

export const REPORTS: Readonly<Record<string, string>> = {
  'a report to the Human Rights Council': COUNCIL_REPORT,
  'a report of the Secretary-General': ASSEMBLY_REPORT,
  'a report on the universal periodic review': REVIEW_REPORT,
  'the report of a commission': COMMISSION_REPORT,
  'a letter to the Security Council': COUNCIL_LETTER,
  'a submission in Markdown': SUBMISSION,
  'a report in French': FRENCH_REPORT,
  'a report in Spanish': SPANISH_REPORT,
  'a report in Russian': RUSSIAN_REPORT,
  'a report in Chinese': CHINESE_REPORT,
};
