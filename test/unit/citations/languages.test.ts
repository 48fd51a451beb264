import assert from 'node:assert/strict';
import type { Citation, Label } from '../../../server/src/citations/citation';
import type { Language } from '../../../server/src/citations/data/languages';
import { readCitations } from '../../../server/src/citations/grammar';

const written = ({ number, letters }: Label): string => `${number}${letters.map((letter) => `(${letter})`).join('')}`;

/** A citation in one line, its label as other languages write it: `paragraph 12 own above`, `resolution 60/251 of ga`. */
function lineOf(all: readonly Citation[], citation: Citation): string {
  const nameOf = (index: number): string => {
    const other = all[index];
    if (!other) return 'nothing';
    if ('owner' in other) return `${other.kind} ${written(other.label)}`.trim();
    return other.kind === 'document' ? other.symbol : 'number' in other ? String(other.number) : other.kind;
  };
  if (!('owner' in citation)) {
    if (citation.kind !== 'resolution' && citation.kind !== 'decision') {
      return citation.kind === 'document' || citation.kind === 'generalComment'
        ? `${citation.kind} ${nameOf(all.indexOf(citation))}`
        : citation.kind;
    }
    return `${citation.kind} ${citation.number}${citation.body === null ? '' : ` of ${citation.body}`}`;
  }
  const { kind, label, last, owner, within, direction } = citation;
  const place = `${kind} ${written(label)}${last ? `–${written(last)}` : ''}`.trim();
  const outer = within === null ? '' : ` in ${nameOf(within)}`;
  switch (owner.by) {
    case 'work':
      return `${place}${outer} of ${nameOf(owner.index)}`;
    case 'self':
      return `${place}${outer} own${direction ? ` ${direction.side}` : ''}`;
    case 'pointer':
      return `${place}${outer} own?`;
    case 'other':
      return `${place}${outer} elsewhere`;
    case 'open':
      return `${place}${outer} open`;
  }
}

type Check = (text: string, ...expected: readonly string[]) => void;

const checkIn =
  (language: Language): Check =>
  (text, ...expected) => {
    const found = readCitations(text, 0, text.length, language);
    assert.deepEqual(
      found.map((citation) => lineOf(found, citation)),
      expected,
      text,
    );
  };

describe('Citations in Chinese', () => {
  const check = checkIn('zh');

  it('a paragraph between 第 and 段', () => {
    check('见第12段。', 'paragraph 12 own?');
    check('第12和15段', 'paragraph 12 open', 'paragraph 15 open');
    check('第12至15段', 'paragraph 12–15 open');
    check('第12段至第15段', 'paragraph 12–15 open');
    check('第3、第5和第7段', 'paragraph 3 open', 'paragraph 5 open', 'paragraph 7 open');
    check('第20(b)段', 'paragraph 20(b) open');
    check('第 12 段', 'paragraph 12 open');
    check('第12\r\n段', 'paragraph 12 open');
    check('第‎12‏段', 'paragraph 12 open');
  });

  it('a direction before it', () => {
    check('如上文第12段所述，', 'paragraph 12 own above');
    check('下文第三节', 'section III own below');
    check('见下文第9和第12段、第20段。', 'paragraph 9 own below', 'paragraph 12 own below', 'paragraph 20 own below');
    check('上文第12段。第15段', 'paragraph 12 own above', 'paragraph 15 open');
  });

  it('resolutions, decisions and general comments between 第 and 号', () => {
    check('第60/251号决议', 'resolution 60/251');
    check('大会第60/251号决议', 'resolution 60/251 of ga');
    check('安全理事会2000年10月31日第1325（2000）号决议', 'resolution 1325 (2000) of sc');
    check('人权理事会第54/36号和第57/3号决议', 'resolution 54/36 of hrc', 'resolution 57/3 of hrc');
    check('大会第2200A(XXI)号决议', 'resolution 2200 A (XXI) of ga');
    check('第S-28/1号决议', 'resolution S-28/1');
    check('人权理事会第57/114号决定', 'decision 57/114 of hrc');
    check('缔约国大会第9/2号决议', 'resolution 9/2');
    check('第34号一般性意见(2011)', 'generalComment 34');
  });

  it('the owner before it', () => {
    check('第54/36号决议第5段', 'resolution 54/36', 'paragraph 5 of 54/36');
    check('第54/36号决议执行部分第5段', 'resolution 54/36', 'paragraph 5 of 54/36');
    check('第54/36号决议附件第3段', 'resolution 54/36', 'annex of 54/36', 'paragraph 3 in annex of 54/36');
    check('通过了第54/36号决议。该决议第5段', 'resolution 54/36', 'paragraph 5 of 54/36');
    check('本报告第12段', 'self', 'paragraph 12 own');
    check('见A/HRC/57/78第41段', 'document A/HRC/57/78', 'paragraph 41 of A/HRC/57/78');
    check('（A/HRC/57/78，第41段）', 'document A/HRC/57/78', 'paragraph 41 of A/HRC/57/78');
    check('同上，第7段', 'ibid', 'paragraph 7 of ibid');
    check('附件二第3段', 'annex II open', 'paragraph 3 in annex II open');
    check('湖泊委员会报告第32段', 'paragraph 32 elsewhere');
    check('《湖泊宣言》第2段', 'paragraph 2 elsewhere');
    check('其意见第8段', 'paragraph 8 elsewhere');
    check('依照以上第3条第4款', 'article 3 elsewhere', 'paragraph 4 elsewhere');
  });

  it('other places', () => {
    check('第十九条', 'article 19 open');
    check('第21条第6款', 'article 21 open', 'paragraph 6 in article 21 open');
    check('第三章和第四章', 'chapter III open', 'chapter IV open');
    check('附件A', 'annex A open');
    check('(见附件)', 'annex own?');
    check('表1和图二', 'table 1 open', 'figure II open');
  });

  it('nothing in what only looks like one', () => {
    check('第12次会议');
    check('第六十届会议');
    check('第3期');
    check('第12号法令');
    check('代表10人发表3篇文章');
    check('五段经文，第一、第二');
    check('第');
    check('上文所述');
  });

  it('a number of other things is no further item', () => {
    check('第3段，12个国家', 'paragraph 3 open');
    check('第3和5段，12个国家', 'paragraph 3 open', 'paragraph 5 open');
  });
});

describe('Citations in Arabic', () => {
  const check = checkIn('ar');

  it('singular, dual and plural, with what is written together with them', () => {
    check('الفقرة 12', 'paragraph 12 open');
    check('للفقرة 12', 'paragraph 12 open');
    check('وبالفقرة ١٢', 'paragraph 12 open');
    check('الفقرتين 9 و 12', 'paragraph 9 open', 'paragraph 12 open');
    check('بالفقرات 9 و12 و15', 'paragraph 9 open', 'paragraph 12 open', 'paragraph 15 open');
    check('(الفقرات 375-377)', 'paragraph 375–377 open');
    check('(الفقرتان 23-2 و 66)', 'paragraph 23.2 open', 'paragraph 66 open');
    check('الفقرة 25 (ب)', 'paragraph 25(b) open');
    check('الفِقرة 12', 'paragraph 12 open');
  });

  it('directions, pointers and owners', () => {
    check('الفقرة 12 أعلاه،', 'paragraph 12 own above');
    check('الفقرات 9 و 12 أدناه.', 'paragraph 9 own below', 'paragraph 12 own below');
    check('انظر الفقرة 12.', 'paragraph 12 own?');
    check('الفقرة 12 من هذا التقرير', 'paragraph 12 own', 'self');
    check('في الفقرتين 9 و 12 من القرار 54/36', 'paragraph 9 of 54/36', 'paragraph 12 of 54/36', 'resolution 54/36');
    check('(A/HRC/57/78، الفقرة 41)', 'document A/HRC/57/78', 'paragraph 41 of A/HRC/57/78');
    check('المرجع نفسه، الفقرة 7', 'ibid', 'paragraph 7 of ibid');
    check('الفقرة 32 من تقرير لجنة البحيرات', 'paragraph 32 elsewhere');
    check('الفقرة 12 من هذه الوثيقة', 'paragraph 12 own', 'self');
  });

  it('resolutions with their body', () => {
    check('القرار 1325 (2000)', 'resolution 1325 (2000)');
    check('قرار الجمعية العامة 60/251', 'resolution 60/251 of ga');
    check('قرار مجلس الأمن ١٣٢٥ (٢٠٠٠)', 'resolution 1325 (2000) of sc');
    check('لقرارات مجلس الأمن 822 (1993) و 853 (1993)', 'resolution 822 (1993) of sc', 'resolution 853 (1993) of sc');
    check('الفقرة 5 من قرار مجلس حقوق الإنسان 54/36', 'paragraph 5 of 54/36', 'resolution 54/36 of hrc');
    check('لقرار مجلس الأمن التابع للأمم المتحدة رقم 1325', 'resolution 1325 of sc');
    check('قرار المجلس 2179 (2014)', 'resolution 2179 (2014)');
  });

  it('numbers in words', () => {
    check('المرفق الثاني، الفقرة 3', 'annex II open', 'paragraph 3 in annex II open');
    check('الفصلين الأول والثاني', 'chapter I open', 'chapter II open');
    check('الفصل السادس عشر', 'chapter XVI open');
    check('المرفق هاء', 'annex E open');
    check('القسم الثالث أعلاه', 'section III own above');
  });

  it('nothing in what only looks like one', () => {
    check('الجلسة 12');
    check('البند 42 من جدول الأعمال');
    check('الفقرة الثانية');
    check('12 فقرة');
    check('في عام 2030');
  });
});

describe('Citations in Russian', () => {
  const check = checkIn('ru');

  it('paragraphs in all cases', () => {
    check('в пункте 12', 'paragraph 12 open');
    check('пунктам 9 и 12', 'paragraph 9 open', 'paragraph 12 open');
    check('пунктов 9 и 12 применяются', 'paragraph 9 open', 'paragraph 12 open');
    check('параграфом 16', 'paragraph 16 open');
    check('в пункте 2(е)', 'paragraph 2(e) open');
    check('в подпункте b) пункта 3', 'paragraph (b) in paragraph 3 open', 'paragraph 3 open');
  });

  it('a direction behind or before', () => {
    check('в пункте 12 выше', 'paragraph 12 own above');
    check('в пунктах 9 и 12 ниже', 'paragraph 9 own below', 'paragraph 12 own below');
    check('как указано выше в пункте 12,', 'paragraph 12 own above');
    check('(см. выше, пункты 3–5)', 'paragraph 3–5 own above');
    check('в вышеупомянутом пункте 12', 'paragraph 12 open');
    check('В пункте 12 ниже, пункт 15', 'paragraph 12 own below', 'paragraph 15 open');
  });

  it('owners', () => {
    check('см. пункт 12', 'paragraph 12 own?');
    check('(см. приложение)', 'annex own?');
    check('пункт 12 настоящего доклада', 'paragraph 12 own', 'self');
    check('пункт 32 доклада Озёрного комитета', 'paragraph 32 elsewhere');
    check('пункт 12 итогового документа', 'paragraph 12 elsewhere');
    check('в пункте 30 своего доклада', 'paragraph 30 elsewhere');
    check(
      'В резолюции 54/36, пункт 3, и в пункте 5 той же резолюции',
      'resolution 54/36',
      'paragraph 3 of 54/36',
      'paragraph 5 of 54/36',
    );
    check('в пункте 12 настоящего документа', 'paragraph 12 own', 'self');
    check('пункты 9 и 12 доклада (A/78/1)', 'paragraph 9 of A/78/1', 'paragraph 12 of A/78/1', 'document A/78/1');
    check('в пункте 5 резолюции 54/36', 'paragraph 5 of 54/36', 'resolution 54/36');
    check('Там же, пункт 7.', 'ibid', 'paragraph 7 of ibid');
    check('там же, пп. 7 и 9', 'ibid', 'paragraph 7 of ibid', 'paragraph 9 of ibid');
  });

  it('resolutions with their body', () => {
    check('резолюция 60/251 Генеральной Ассамблеи', 'resolution 60/251 of ga');
    check('резолюции Совета Безопасности 1325 (2000)', 'resolution 1325 (2000) of sc');
    check('резолюцией 54/36 Совета по правам человека', 'resolution 54/36 of hrc');
    check('Генеральная Ассамблея в своей резолюции 60/251', 'resolution 60/251 of ga');
    check('решение 57/114 Совета по правам человека', 'decision 57/114 of hrc');
    check('резолюции Совета 2179 (2014)', 'resolution 2179 (2014)');
  });

  it('items of an agenda, posts and years are none', () => {
    check('пункт 6 повестки дня');
    check('по пункту 68 ее повестки дня');
    check('Пункты 13(а) и 115 повестки дня');
    check('Пункт 138 первоначального перечня*');
    check('Пункт 6');
    check('Пункт 6 (продолжение)');
    check('у наблюдательного пункта 54');
    check('резолюции 1995 года');
    check('12 пунктов');
  });
});

describe('Citations in French', () => {
  const check = checkIn('fr');

  it('ibid.', () => {
    check('Ibid., par. 12 à 15.', 'ibid', 'paragraph 12–15 of ibid');
    check('Ibidem, annexe II, par. 3', 'ibid', 'annex II of ibid', 'paragraph 3 in annex II of ibid');
  });

  it('letters with half a bracket', () => {
    check('l’alinéa b) du paragraphe 3', 'paragraph (b) in paragraph 3 open', 'paragraph 3 open');
    check('par. 12 b) et c)', 'paragraph 12(b) open', 'paragraph 12(c) open');
    check('(voir par. 25 b))', 'paragraph 25(b) own?');
    check('(par. 12)', 'paragraph 12 open');
    check('a) Premier point ; b) second point');
  });

  it('resolutions of a body named behind', () => {
    check('la résolution 60/251 de l’Assemblée générale', 'resolution 60/251 of ga');
    check('résolutions 60/251 et 65/281 de l’Assemblée générale', 'resolution 60/251 of ga', 'resolution 65/281 of ga');
    check('la résolution 1325 (2000) du Conseil de sécurité', 'resolution 1325 (2000) of sc');
    check(
      'le paragraphe 5 de la résolution 54/36 du Conseil des droits de l’homme',
      'paragraph 5 of 54/36',
      'resolution 54/36 of hrc',
    );
  });

  it('own places, and none', () => {
    check('paragraphes 9 à 12 et 15 ci-dessous', 'paragraph 9–12 own below', 'paragraph 15 own below');
    check('aux paragraphes 9 et 12 du présent rapport', 'paragraph 9 own', 'paragraph 12 own', 'self');
    check('paragraphe 12, 15 États', 'paragraph 12 open');
    check('le premier paragraphe');
    check('article premier', 'article 1 open');
  });
});

describe('Citations in Spanish', () => {
  const check = checkIn('es');

  it('ibid.', () => {
    check('Ibid., párrs. 12 a 15.', 'ibid', 'paragraph 12–15 of ibid');
    check('Ibíd., párr. 7', 'ibid', 'paragraph 7 of ibid');
  });

  it('letters with half a bracket', () => {
    check('el apartado b) del párrafo 3', 'paragraph (b) in paragraph 3 open', 'paragraph 3 open');
    check('párr. 25 b) y c)', 'paragraph 25(b) open', 'paragraph 25(c) open');
    check('artículo 55 1) y 2)', 'article 55(1) open', 'article 55(2) open');
    check('(párrs. 12 y 15)', 'paragraph 12 open', 'paragraph 15 open');
    check('a) Primero; b) Segundo');
  });

  it('resolutions of a body named behind', () => {
    check('la resolución 60/251 de la Asamblea General', 'resolution 60/251 of ga');
    check('la resolución 1325 (2000) del Consejo de Seguridad', 'resolution 1325 (2000) of sc');
    check('la decisión 57/114 del Consejo de Derechos Humanos', 'decision 57/114 of hrc');
  });

  it('own places, and none', () => {
    check('párrafos 12 a 15 más adelante', 'paragraph 12–15 own below');
    check('véase el párrafo 12 más arriba', 'paragraph 12 own above');
    check('los párrafos 9 y 12 del presente informe', 'paragraph 9 own', 'paragraph 12 own', 'self');
    check('el párrafo 5 del presente documento', 'paragraph 5 own', 'self');
    check('el párrafo 12 de dicho informe', 'paragraph 12 elsewhere');
    check('para 2030');
    check('para 12 países');
    check('en 12 párrafos');
  });
});
