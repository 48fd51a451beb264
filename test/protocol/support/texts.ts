// Small drafts for the tests, invented for them. Each says what is wrong with it.

/** Nothing is wrong: masthead, summary, two sections, five paragraphs, three notes, one of them at a page end. */
export const CLEAN = `A/HRC/95/12

**Human Rights Council**

Lighthouses and the right to safety at sea

Report of the Special Rapporteur on coastal safety

Summary

The present report concerns lighthouses in three coastal States.

I. Introduction

1. The Special Rapporteur visited eleven lighthouses in 2036.¹

2. She thanks the keepers for their time, and in particular those who

¹ A/HRC/94/3, para. 7.

² Lighthouse Act of Ostrava Bay, arts. 3 and 4.

kept their lamps lit during the visit.²

II. Findings

A. Lamps

3. Of the eleven lighthouses, four had no working lamp.

B. Keepers

4. Keepers are paid late:

(a) In two States, by a month;

(b) In one State, by more than a year.³

³ Letter of the Union of Keepers, 4 May 2036, available at https://keepers.example/letters/12.

5. The Special Rapporteur recommends that they be paid on time.
`;

/** One slip: paragraph 13 stands between 2 and 4. */
export const SLIP = `I. Introduction

1. The ferry crosses the strait six times a day.¹

2. In winter it crosses four times.

13. In storms it does not cross at all.

4. Passengers then wait in the harbour.²

¹ Ministry of Ferries, timetable of 2037.

² Ibid., annex.
`;

/** Marker 3 has no note. */
export const UNDEFINED = `1. The ferry crosses the strait six times a day.¹

2. In winter it crosses four times.²

3. In storms it does not cross at all.³

¹ Ministry of Ferries, timetable of 2037.

² Ibid., p. 4.
`;

/** Two paragraphs 2, and a marker that belongs to a name: Canal 2, before note 1 has been marked. */
export const DUPLICATE = `1. The strait is narrow.¹

2. The current is strong.²

2. The harbour is shallow.³

3. The ferry is old.⁴

¹ Chart 14.

² Chart 15.

³ Chart 16.

⁴ Register of ships, p. 3.
`;

/** Markdown, nothing wrong. */
export const MARKDOWN = `# I. Introduction

1. The strait is narrow.[^1]

2. The current is strong.[^2]

# II. Findings

3. The ferry is old.

[^1]: Chart 14.
[^2]: Chart 15, available at www.charts.example/15.
`;

/** The same text with the line ends of Windows. */
export const withCarriageReturns = (text: string): string => text.replace(/\n/g, '\r\n');
