/**
 * The words with which references name places, resolutions and decisions, in the six official languages.
 *
 * Sources: counted in ../shared/corpus/lang (4,000 sentences of 2015 aligned in six languages, from the "United Nations
 * Parallel Corpus v1.0", conferences.unite.un.org/uncorpus, and two Spanish texts of 2023–2024); for English also the
 * "Editorial Manual" by way of ../shared/drafting-rules.md (1.4). Read in November 2026.
 *
 * Certain: words with `seen` above zero, which is how often they stood before (in Chinese: around) a number or, those of
 * place and ibid., at all. Words with 0 are from general knowledge of the languages' editorial manuals. Arabic mostly
 * writes the numbers of chapters, sections and annexes in words (`الفصل السادس`), so those are seen less than they are used.
 */

export type Language = 'en' | 'fr' | 'es' | 'ar' | 'zh' | 'ru';

export type WordKind =
  | 'paragraph'
  | 'subparagraph'
  | 'article'
  | 'annex'
  | 'appendix'
  | 'chapter'
  | 'section'
  | 'part'
  | 'page'
  | 'table'
  | 'figure'
  | 'box'
  | 'footnote'
  | 'recommendation'
  | 'rule'
  | 'principle'
  | 'resolution'
  | 'decision'
  | 'general comment'
  | 'general recommendation'
  | 'number'
  | 'ibid'
  | 'above'
  | 'below'
  | 'this document';

export interface Word {
  readonly language: Language;
  readonly kind: WordKind;
  /** As it is written within a sentence. */
  readonly text: string;
  /** How often it was counted. */
  readonly seen: number;
}

/** `par. 19 paragraphe 52`: a word (blanks in it as `_`) and how often it was seen. */
function words(language: Language, rows: Partial<Record<WordKind, string>>): readonly Word[] {
  return (Object.entries(rows) as [WordKind, string][]).flatMap(([kind, row]) => {
    const parts = row.split(' ');
    const found: Word[] = [];
    for (let at = 0; at + 1 < parts.length; at += 2) {
      found.push({ language, kind, text: (parts[at] ?? '').replaceAll('_', ' '), seen: Number(parts[at + 1]) });
    }
    return found;
  });
}

export const WORDS: readonly Word[] = [
  ...words('en', {
    paragraph: 'paragraph 51 paragraphs 10 para. 9 paras. 9',
    subparagraph: 'subparagraph 0 subparagraphs 0 subpara. 0 subparas. 0',
    article: 'article 32 articles 6 art. 3 arts. 0',
    annex: 'annex 14 annexes 1',
    appendix: 'appendix 0 appendices 0',
    chapter: 'chapter 1 chapters 0 chap. 0 chaps. 0',
    section: 'section 10 sections 1 sect. 0 sects. 0',
    part: 'part 1 parts 0',
    page: 'page 0 pages 0 p. 4 pp. 1',
    table: 'table 3 tables 3',
    figure: 'figure 2 figures 0 fig. 0 figs. 0',
    box: 'box 0 boxes 0',
    footnote: 'footnote 0 footnotes 0',
    recommendation: 'recommendation 4 recommendations 1',
    rule: 'rule 15 rules 3',
    principle: 'principle 0 principles 0',
    resolution: 'resolution 83 resolutions 9',
    decision: 'decision 2 decisions 0',
    'general comment': 'general_comment 0 general_comments 0',
    'general recommendation': 'general_recommendation 3 general_recommendations 0',
    number: 'No. 8 Nos. 0',
    ibid: 'ibid. 7',
    above: 'above 34',
    below: 'below 17',
    'this document': 'the_present_report 7 the_present_document 5',
  }),
  ...words('fr', {
    paragraph: 'paragraphe 52 paragraphes 11 par. 19',
    subparagraph: 'alinéa 0 alinéas 0 al. 0',
    article: 'article 66 articles 9 art. 8',
    annex: 'annexe 14 annexes 1',
    appendix: 'appendice 0 appendices 0',
    chapter: 'chapitre 3 chapitres 0 chap. 0',
    section: 'section 9 sections 0 sect. 0',
    part: 'partie 1 parties 1',
    page: 'page 0 pages 0 p. 4',
    table: 'tableau 5 tableaux 3',
    figure: 'figure 4 figures 0 fig. 1',
    box: 'encadré 0 encadrés 0',
    footnote: 'note 0 notes 0',
    recommendation: 'recommandation 1 recommandations 1',
    rule: 'règle 0 règles 1',
    principle: 'principe 0 principes 0',
    resolution: 'résolution 81 résolutions 9',
    decision: 'décision 1 décisions 0',
    'general comment': 'observation_générale 0 observations_générales 0',
    'general recommendation': 'recommandation_générale 3 recommandations_générales 0',
    number: 'no 21 nos 3 nº 0 n° 2',
    ibid: 'ibid. 7 ibidem 0',
    above: 'ci-dessus 15 supra 0',
    below: 'ci-dessous 7 ci-après 23 infra 0',
    'this document': 'le_présent_rapport 2 du_présent_rapport 7',
  }),
  ...words('es', {
    paragraph: 'párrafo 53 párrafos 10 párr. 15 párrs. 9',
    subparagraph: 'apartado 0 apartados 0 inciso 0 incisos 0 apdo. 0',
    article: 'artículo 72 artículos 8 art. 2 arts. 0',
    annex: 'anexo 18 anexos 1',
    appendix: 'apéndice 0 apéndices 0',
    chapter: 'capítulo 3 capítulos 0 cap. 0 caps. 0',
    section: 'sección 12 secciones 1 secc. 0',
    part: 'parte 0 partes 0',
    page: 'página 0 páginas 0 pág. 4 págs. 1',
    table: 'cuadro 4 cuadros 3',
    figure: 'figura 1 figuras 0 gráfico 4 gráficos 0',
    box: 'recuadro 0 recuadros 0',
    footnote: 'nota 0 notas 0',
    recommendation: 'recomendación 1 recomendaciones 1',
    rule: 'regla 0 reglas 0',
    principle: 'principio 0 principios 0',
    resolution: 'resolución 84 resoluciones 8',
    decision: 'decisión 1 decisiones 0',
    'general comment': 'observación_general 0 observaciones_generales 0',
    'general recommendation': 'recomendación_general 2 recomendaciones_generales 0',
    number: 'núm. 5 núms. 1',
    ibid: 'ibid. 7 ibíd. 0 ibídem 0',
    above: 'supra 2 más_arriba 0',
    below: 'infra 0 más_adelante 1',
    'this document': 'el_presente_informe 2 del_presente_informe 8 del_presente_documento 6',
  }),
  ...words('ru', {
    paragraph:
      'пункт 58 пункта 7 пункту 14 пункте 30 пунктом 7 пункты 14 пунктов 3 пунктам 0 пунктах 3 пунктами 2 п. 0 пп. 0 параграф 0 параграфа 0 параграфе 0 параграфом 1',
    subparagraph:
      'подпункт 0 подпункта 0 подпункту 0 подпункте 0 подпунктом 0 подпункты 0 подпунктов 0 подпунктам 0 подпунктах 0',
    article: 'статья 12 статьи 25 статье 13 статью 3 статьей 9 статей 2 статьям 0 статьями 1 статьях 0 ст. 3',
    annex: 'приложение 5 приложения 2 приложении 9 приложением 1 приложению 0 приложений 0 приложениям 0 приложениях 1',
    appendix: 'добавление 3 добавлении 0',
    chapter: 'глава 1 главы 6 главе 1 главу 0 главой 1 гл. 0',
    section: 'раздел 7 раздела 0 разделе 8 разделом 2 разделы 1 разделах 0 разд. 0',
    part: 'часть 0 части 1 частью 1',
    page: 'страница 0 странице 0 стр. 4',
    table: 'таблица 4 таблицы 3 таблице 2 таблицу 1 таблицах 1',
    figure: 'диаграмма 0 диаграммы 1 диаграмме 2 диаграмму 1 рисунок 0 рисунке 0',
    box: 'вставка 0 вставке 0',
    footnote: 'сноска 0 сноски 0 сноске 0 примечание 0',
    recommendation: 'рекомендация 0 рекомендации 1 рекомендацию 3 рекомендацией 1 рекомендаций 1',
    rule: 'правило 7 правила 9 правилом 11 правилу 0 правилами 1 правил 0 правилам 0 правилах 0',
    principle: 'принцип 0 принципа 0 принципы 0',
    resolution: 'резолюция 4 резолюции 60 резолюцию 12 резолюцией 15 резолюций 2 резолюциях 1 резолюциями 3',
    decision: 'решение 0 решения 0 решении 0 решением 1 решений 0',
    'general comment': 'замечание_общего_порядка 0',
    'general recommendation': 'общая_рекомендация 0',
    number: '№ 10',
    ibid: 'там_же 7',
    above: 'выше 25',
    below: 'ниже 18',
    'this document': 'настоящего_доклада 4 настоящий_доклад 2',
  }),
  ...words('ar', {
    paragraph: 'الفقرة 62 الفقرتان 4 الفقرتين 7 الفقرات 6',
    subparagraph: 'الفقرة_الفرعية 0',
    article: 'المادة 73 المادتان 1 المادتين 6 المواد 2',
    annex: 'المرفق 3 المرفقان 0 المرفقين 0 المرفقات 0',
    appendix: 'التذييل 0',
    chapter: 'الفصل 1 الفصلان 0 الفصلين 0 الفصول 0',
    section: 'الفرع 0 الفرعان 0 الفرعين 0 الفروع 0 القسم 0 القسمين 0 الأقسام 1',
    part: 'الجزء 2',
    page: 'الصفحة 0 الصفحتان 2 الصفحتين 0 الصفحات 0',
    table: 'الجدول 10 الجدولان 2 الجدولين 1',
    figure: 'الشكل 1',
    box: 'الإطار 1',
    footnote: 'الحاشية 0',
    recommendation: 'التوصية 1 التوصيتان 0 التوصيتين 1 التوصيات 0',
    rule: 'القاعدة 3 القاعدتان 1 القاعدتين 0 القواعد 3',
    principle: 'المبدأ 0',
    resolution:
      'القرار 42 القراران 0 القرارين 2 القرارات 4 قرار 4 قراري 0 قرارا 1 قرارات 4 قراره 16 قراراته 2 قرارها 1 قراراتها 0',
    decision: 'المقرر 0 المقررات 0 مقرر 0 مقررات 1 مقرره 0 مقررها 0',
    'general comment': 'التعليق_العام_رقم 0',
    'general recommendation': 'التوصية_العامة_رقم 1',
    ibid: 'المرجع_نفسه 6 المرجع_السابق 1',
    above: 'أعلاه 26',
    below: 'أدناه 16',
    'this document': 'هذا_التقرير 15',
  }),
  ...words('zh', {
    paragraph: '段 68',
    subparagraph: '款 8',
    article: '条 94',
    annex: '附件 19',
    appendix: '附录 3',
    chapter: '章 10',
    section: '节 11',
    part: '部分 5',
    page: '页 5',
    table: '表 23',
    figure: '图 5',
    box: '方框 0',
    footnote: '脚注 0',
    recommendation: '建议 0',
    rule: '规则 0',
    principle: '原则 0',
    resolution: '号决议 97',
    decision: '号决定 1',
    'general comment': '号一般性意见 0',
    'general recommendation': '号一般性建议 2',
    ibid: '同上 7',
    above: '上文 17',
    below: '下文 9',
    'this document': '本报告 31',
  }),
];

/**
 * Prepositions and conjunctions that Arabic writes together with the word (`بالفقرة`, `والمادتين`); before the article
 * `ل` swallows its alif: `للفقرة`. They are not part of the words above.
 */
export const ARABIC_PREFIXES: readonly string[] = ['و', 'ب', 'ل', 'ك', 'ف'];

/**
 * How Chinese puts number and word: `第12段` around most words, `附件二` before the number with these. Both take Chinese
 * numerals as well (`第三节`).
 */
export const CHINESE_BEFORE_NUMBER: ReadonlySet<WordKind> = new Set([
  'annex',
  'appendix',
  'table',
  'figure',
  'box',
  'footnote',
]);

export const CHINESE_ORDINAL = '第';

// ---------------------------------------------------------------------------------------------------------------------

const byLanguage = new Map<Language, Word[]>();
const byText = new Map<string, Word>();
for (const word of WORDS) {
  byLanguage.set(word.language, [...(byLanguage.get(word.language) ?? []), word]);
  byText.set(`${word.language} ${word.text.toLowerCase()}`, word);
}

/** All words of a language, or those of one kind. */
export function wordsOf(language: Language, kind?: WordKind): readonly Word[] {
  const all = byLanguage.get(language) ?? [];
  return kind === undefined ? all : all.filter((word) => word.kind === kind);
}

/** What a word (with its full stop, if it is abbreviated) names in a language; case does not matter. */
export function kindOfWord(language: Language, text: string): WordKind | undefined {
  return byText.get(`${language} ${text.toLowerCase()}`)?.kind;
}
