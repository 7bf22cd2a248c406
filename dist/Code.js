// 進捗チェック 0.1.0: built from src/ by `npm run build`; do not edit.
/** @OnlyCurrentDoc */
"use strict";
var Shinchoku = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
  var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    SHINCHOKU_COUNT: () => SHINCHOKU_COUNT,
    SHINCHOKU_FIGURE: () => SHINCHOKU_FIGURE,
    SHINCHOKU_WAREKI: () => SHINCHOKU_WAREKI,
    SHINCHOKU_YEAR: () => SHINCHOKU_YEAR,
    chooseTabs: () => chooseTabs2,
    clearHighlights: () => clearHighlights3,
    createData: () => createData,
    createFigures: () => createFigures,
    createReport: () => createReport,
    createRequests: () => createRequests,
    createSummary: () => createSummary,
    highlightMissingYears: () => highlightMissingYears2,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    pageApplyFixes: () => pageApplyFixes,
    pageCheckTable: () => pageCheckTable,
    pageClearHighlights: () => pageClearHighlights,
    pageFingerprint: () => pageFingerprint,
    pageFixHistory: () => pageFixHistory,
    pageGoToCell: () => pageGoToCell,
    pageHighlight: () => pageHighlight,
    pageIgnore: () => pageIgnore,
    pageImportSettings: () => pageImportSettings,
    pageListFigures: () => pageListFigures,
    pageMakeTab: () => pageMakeTab,
    pageOpenTab: () => pageOpenTab,
    pagePlanFixes: () => pagePlanFixes,
    pagePlanTakeBack: () => pagePlanTakeBack,
    pageReadSettings: () => pageReadSettings,
    pageReadTable: () => pageReadTable,
    pageRequestText: () => pageRequestText,
    pageRestore: () => pageRestore,
    pageSaveSettings: () => pageSaveSettings,
    pageTabChoices: () => pageTabChoices,
    pageTakeBack: () => pageTakeBack,
    removeDropdowns: () => removeDropdowns3,
    setDropdowns: () => setDropdowns2,
    showFixHistory: () => showFixHistory,
    showHelp: () => showHelp2,
    showSettings: () => showSettings2,
    validateTable: () => validateTable
  });

  // src/functions/formula-problem.ts
  var FormulaError = class extends Error {
    constructor(problem, place = null) {
      super(problem.code);
      __publicField(this, "problem", problem);
      __publicField(this, "place", place);
      this.name = "FormulaError";
    }
  };

  // src/messages/checks/machine-readable-en.ts
  function named(count, cells) {
    return `(${cells.join(", ")}${count > cells.length ? ", …" : ""})`;
  }
  function counted(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
  }
  var enMachineReadable = {
    "mr-1-1": {
      title: "1-1 File format",
      what: "Rule 1-1 of the ministry: published as Excel or CSV. A sheet cannot show in what format it is published, so this is only a reminder.",
      why: "Values in a PDF or a picture cannot be read by machine.",
      example: "The progress table is published as a PDF only.",
      remedy: "Download the sheet as Excel (.xlsx) or CSV and publish that; a PDF may stand beside it.",
      message: ({ sheet }) => `To publish "${sheet}", save it as Excel (.xlsx) or CSV.`
    },
    "mr-1-2": {
      title: "1-2 One datum a cell",
      what: "Rule 1-2 of the ministry: one datum a cell. Counts department cells with several departments, and cells with figures on several lines or a list of figures. How many things a sentence tells cannot be seen.",
      why: "What shares a cell cannot be counted or sorted by department or by figure.",
      example: "A department cell holds two departments on two lines.",
      remedy: "Divide rows or columns so that each cell holds one datum; put figures into columns of their own.",
      message: ({ count, cells }) => `${counted(count, "cell holds", "cells hold")} several data ${named(count, cells)}.`
    },
    "mr-1-3": {
      title: "1-3 Words in numbers",
      what: "Rule 1-3 of the ministry: numbers are numbers and contain no text. Counts cells with units, words, brackets or full-width digits in columns that are mostly numbers. It looks at what is shown, so units from a number format count, while digit grouping and % cannot be told apart and do not.",
      why: "Numbers with words in them cannot be added up or sorted.",
      example: 'In a column of numbers stand "135 people" and "about 130".',
      remedy: "Enter plain half-width digits; move the unit to the heading and remarks to a column of their own.",
      message: ({ count, cells }) => `${counted(count, "cell", "cells")} with words or full-width digits in columns of numbers ${named(count, cells)}.`
    },
    "mr-1-4": {
      title: "1-4 Merged cells",
      what: "Rule 1-4 of the ministry: no merged cells. Counts merges from the headings to the last entry; titles above and notes below do not count.",
      why: "All but the top-left cell of a merge read as blank; such tables cannot be sorted or counted.",
      example: "A department that belongs to three rows stands in one merged cell.",
      remedy: "Break the merges up and write the same text into each cell. For a table that is only printed, leave it.",
      message: ({ count, cells }) => `${counted(count, "merged cell", "merged cells")} ${named(count, cells)}.`
    },
    "mr-1-5": {
      title: "1-5 Layout by spaces and line breaks",
      what: "Rule 1-5 of the ministry: no layout by spaces or line breaks. Counts gaps and line breaks in headings, indents, trailing or repeated spaces, letters set apart, and names broken over lines. Line breaks within prose and single spaces do not count: whether they are layout cannot be seen.",
      why: "A heading with a gap in it is another text to a machine; it can be neither found nor matched.",
      example: "A heading of two characters is spread by a space between them.",
      remedy: "Take spaces and line breaks out, and arrange texts by the cell's alignment and indent.",
      message: ({ count, cells }) => `${counted(count, "cell", "cells")} laid out by spaces or line breaks ${named(count, cells)}.`
    },
    "mr-1-6": {
      title: "1-6 Names left out",
      what: 'Rule 1-6 of the ministry: item names are not left out. Counts ditto marks and "as above" for measures, outlines, departments, terms and numbers, blanks that mean "as above", and columns without a heading. Blanks under a merge belong to 1-4; shortened names cannot be seen.',
      why: "A name that is left out is lost when rows are sorted or one of them is taken alone.",
      example: "The department of the second row is a ditto mark.",
      remedy: "Write the full name in every row and a heading over every column.",
      message: ({ count, cells }) => `Names or headings are left out in ${counted(count, "place", "places")} ${named(count, cells)}.`
    },
    "mr-1-7": {
      title: "1-7 Formulas",
      what: "Rule 1-7 of the ministry: formulas are replaced by values. Counts cells with formulas; their results are not looked at.",
      why: "Formulas that refer to other files or sheets change or fail once the table is published.",
      example: "A total is published as =SUM(F9:F20).",
      remedy: "Make a copy for publication and paste values only; the formulas of the original may stay.",
      message: ({ count, cells }) => `${counted(count, "cell", "cells")} with formulas ${named(count, cells)}.`
    },
    "mr-1-8": {
      title: "1-8 Objects",
      what: "Rule 1-8 of the ministry: no objects. Counts charts, pictures and drawings on the sheet; pictures within cells and other sheets are not looked at.",
      why: "Text within a drawing or a picture cannot be read as data.",
      example: "A text box over the table explains the marks.",
      remedy: "Write what they say into cells, or move them to a sheet of their own.",
      message: ({ count }) => `${counted(count, "chart, picture or drawing", "charts, pictures or drawings")}.`
    },
    "mr-1-9": {
      title: "1-9 Units",
      what: "Rule 1-9 of the ministry: units are given. Counts columns that are mostly numbers and have no unit in their headings, in a column of units or above the table. Numbering, codes and years are passed over. Whether a unit is right cannot be seen.",
      why: "Without a unit nobody knows whether it is yen or thousands of yen, people or cases.",
      example: 'A column is headed "Budget", and 12,000 may be yen or thousands of yen.',
      remedy: "Put the unit in brackets behind the heading, or make a column of units.",
      message: ({ count, cells, headings }) => `${counted(count, "column of numbers has", "columns of numbers have")} no unit: ${headings.map((heading) => `"${heading}"`).join(", ")} ${named(count, cells)}.`
    },
    "mr-1-10": {
      title: "1-10 Platform-dependent characters",
      what: "Rule 1-10 of the ministry: no platform-dependent characters. Looks for numbers and words in rings or brackets, Roman numerals, units pressed into one character, emoji and some variants of characters. Plain circles, triangles, arrows, full-width letters and half-width kana do not count.",
      why: "Another machine or encoding may show another character, or none.",
      example: "① ㈱ Ⅳ ㎡",
      remedy: "Write them with ordinary characters: (1), IV as a number, units in words.",
      message: ({ count, cells, signs: signs2 }) => `${counted(count, "cell", "cells")} with platform-dependent characters "${signs2.join("")}" ${named(count, cells)}.`
    },
    "mr-1-11": {
      title: "1-11 Western years",
      what: "Rule 1-11 of the ministry: time codes of e-Stat, western years, or era years with the western year beside them. Counts headings, and cells that hold nothing but years, with an era year alone. Years within sentences do not count.",
      why: "Machines can neither sort era years nor match them with other tables.",
      example: 'A heading says "R4" and nowhere "2022".',
      remedy: "Add the western year to the heading, or a row of headings with western years.",
      message: ({ count, cells }) => `${counted(count, "era year has", "era years have")} no western year ${named(count, cells)}.`
    },
    "mr-1-12": {
      title: "1-12 Area names or codes",
      what: "Rule 1-12 of the ministry: areas are given by code or name. Says when neither the title nor a column names a prefecture or municipality, and when a column of names leaves out its last part. Whether names and codes are right, and districts within a city, are not looked at.",
      why: "Put together with tables of other municipalities, rows without an area cannot be told apart.",
      example: `A city's table is titled "Progress table", and the city is named nowhere.`,
      remedy: "Name the municipality in the title, or add a column with its code or full name.",
      message: ({ count, cells }) => count === 0 ? "Neither the title nor a column says of which prefecture or municipality this table is." : `${counted(count, "area name is", "area names are")} not given in full ${named(count, cells)}.`
    },
    "mr-1-13": {
      title: "1-13 Signs among numbers",
      what: "Rule 1-13 of the ministry: special signs in columns of numbers. Counts cells of columns that are mostly numbers that hold only a sign, such as a dash, dots or a ditto mark. The signs that the rule gives, *** (no number) and X (kept secret), and blanks do not count. Whether signs are explained cannot be seen.",
      why: "A machine cannot tell whether a dash means zero, not counted, or not to be published.",
      example: "A column of visitors has a dash for the year in which the event was called off.",
      remedy: "Write 0 for zero, *** for no number, X for what is kept secret, and explain them in a note.",
      message: ({ count, cells, signs: signs2 }) => `${counted(count, "cell", "cells")} with the signs "${signs2.join('", "')}" in columns of numbers ${named(count, cells)}.`
    },
    "mr-2-1": {
      title: "2-1 Divided data",
      what: "Rule 2-1 of the ministry: data are not divided. Counts blank rows and columns within the table and headings that are repeated. Rows of chapters, and tables divided over several sheets, are not looked at.",
      why: "A machine takes a blank row or another row of headings for the end of the table.",
      example: "Headings are repeated every 50 rows to fit printed pages.",
      remedy: "Take blank rows, blank columns and repeated headings out; printing can repeat headings by itself.",
      message: ({ blankRows, blankColumns: blankColumns2, repeatedHeadings, cells }) => {
        const parts = [
          [blankRows, counted(blankRows, "blank row", "blank rows")],
          [blankColumns2, counted(blankColumns2, "blank column", "blank columns")],
          [repeatedHeadings, counted(repeatedHeadings, "repeated heading", "repeated headings")]
        ];
        const said = parts.filter(([count2]) => count2 > 0).map(([, words2]) => words2);
        const count = blankRows + blankColumns2 + repeatedHeadings;
        return `The table is divided by ${said.join(", ")} ${named(count, cells)}.`;
      }
    },
    "mr-2-2": {
      title: "2-2 Several tables on a sheet",
      what: "Rule 2-2 of the ministry: one table a sheet. Looks for tables with headings of their own below the progress table; tables beside it and small ones without headings cannot be seen.",
      why: "A machine cannot decide where one table ends and the next begins.",
      example: "A table of budgets follows below the progress table.",
      remedy: "Give each table a sheet of its own.",
      message: ({ count, cells }) => `${counted(count, "further table", "further tables")} ${named(count, cells)}.`
    }
  };

  // src/messages/checks/column-names.ts
  var JA_COLUMNS = {
    item: "施策項目",
    outline: "事業概要",
    department: "課名",
    term: "取組時期",
    mark: "評価",
    plan: "今後の計画",
    year: "年度"
  };
  var EN_COLUMNS = {
    item: "measure",
    outline: "outline",
    department: "department",
    term: "term",
    mark: "mark",
    plan: "future plan",
    year: "fiscal year"
  };

  // src/messages/checks/structure.ts
  var jaStructure = {
    "no-progress-table": {
      title: "進捗管理表が見つからない",
      what: "シートに、施策項目と年度（または評価）の見出しをもつ表があるかを調べます。",
      why: "表として読めないシートでは、ほかのどの検証も意味をもちません。この指摘が出たときは、ほかの指摘は出さず、シートに何も書き込みません。",
      example: "「議事録」のシートを開いたまま「検証する」を選んだとき。",
      remedy: "進捗管理表のシートを開いてから、もう一度「検証する」を選んでください。見出しの行には「施策項目」「事業名」などの見出しと、年度（Ｒ３年度など）が必要です。",
      message: ({ sheet, reason }) => {
        switch (reason) {
          case "empty":
            return `「${sheet}」は空のシートです。`;
          case "no-header":
            return `「${sheet}」に、施策項目と年度の見出しがある表が見つかりません。`;
          case "own-output":
            return `「${sheet}」は進捗チェックが作成したシートです。`;
          case "no-entries":
            return `「${sheet}」には見出しだけがあり、施策の行がありません。`;
        }
      }
    },
    "missing-column": {
      title: "列がない",
      what: "施策項目・事業概要・課名・取組時期・年度・今後の計画・評価の列がそろっているかを調べます。",
      why: "列がないと、その項目の記入もれや集計を確かめられません。",
      example: "見出しに「評価」がない。または「所管」を略して「所」とだけ書いてある。",
      remedy: "列があるか、見出しの言葉が変わっていないか確かめてください。使わない列であれば、そのままで構いません。",
      message: ({ column }) => `「${JA_COLUMNS[column]}」の列が見つかりません。`
    },
    "unreadable-year-heading": {
      title: "実在しない年度の見出し",
      what: "見出しの年度が、平成33年度や令和０年度のように実在しない年になっていないかを調べます。",
      why: "年度が分からない列は読み取れないため、その列の空欄や古い記載を見つけられません。",
      example: "「平成33年度」（正しくは「令和３年度」）。「Ｒ０年度」。",
      remedy: "見出しの年度を直してください。平成は31年度まで（平成31年度は令和元年度と同じ年）、令和は元年度からです。",
      message: ({ heading }) => `「${heading}」という年度はありません。この列は検証していません。`
    },
    "missing-year-column": {
      title: "年度の列が抜けている",
      what: "年度の列が、間を飛ばさずに続いているかを調べます。",
      why: "列ごと抜けた年度は、空欄としても見つけられません。",
      example: "「Ｒ１年度」の右が「Ｒ３年度」で、Ｒ２年度の列がない。",
      remedy: "抜けている年度の列を加えるか、見出しの年度が正しいか確かめてください。",
      message: ({ year, before, after }) => `「${before}」と「${after}」の間に、${year}の列がありません。`
    },
    "year-column-order": {
      title: "年度の列の順が違う",
      what: "年度の列が、古い順（または新しい順）に並んでいるかを調べます。",
      why: "順が入れ替わっていると、記入する年度を取り違えやすくなります。",
      example: "「Ｒ３年度」の右に「Ｒ２年度」がある。",
      remedy: "列の並びか、見出しの年度を直してください。",
      message: ({ year, left }) => `「${year}」の列が「${left}」の右にあります。`
    },
    "second-table": {
      title: "別の表がある",
      what: "下のほうに、見出しの違う別の表がないかを調べます。",
      why: "一つのシートで検証するのは最初の表だけです。下の表の記入もれは見つけられません。",
      example: "進捗管理表の下に、指標の一覧が別の見出しで続いている。",
      remedy: "下の表も検証するときは、別のシートに分けてください。参考の表であれば、そのままで構いません。",
      message: ({ row }) => `${row}行目から、見出しの違う別の表があります。この表は検証していません。`
    },
    "blank-column": {
      title: "列がすべて空欄",
      what: "記入が必要な列が、上から下まですべて空欄になっていないかを調べます。",
      why: "列ごと空いているときは、記入がまだ始まっていないか、見出しと内容の列がずれています。一行ずつ指摘しても役に立ちません。",
      example: "「Ｒ４年度」の列が、どの施策も空欄。",
      remedy: "記入を始めるか、見出しの列が正しいか確かめてください。使わない列であれば「設定」で外せます。",
      message: ({ heading, entries }) => `「${heading}」の列は、${entries}件すべて空欄です。`
    },
    "date-like-id": {
      title: "番号が日付になっている",
      what: "「1-10」のような番号が、日付に変わっていないかを調べます。",
      why: "表計算ソフトは「1-10」を１月10日と読みます。番号で探したり並べたりできなくなります。",
      example: "「1-10」と入力したものが「1月10日」になっている。",
      remedy: "列の表示形式を「書式なしテキスト」にしてから、番号を入力し直してください。",
      message: ({ text, likely }) => `番号が「${text}」になっています。「${likely}」と入力したものかもしれません。`
    },
    "duplicate-column": {
      title: "同じ年度・同じ見出しの列が二つある",
      what: "同じ年度の列や、同じ見出しの列が二つないかを調べます。平成31年度と令和元年度は同じ年度です。計画・実績・評価のように、一つの年度を分けた列は数えません。",
      why: "どちらに記入すればよいか分からなくなり、集計も二重になります。列を写したあと、見出しの年度を直し忘れたことが多いようです。",
      example: "「Ｒ３年度」の列が二つある（右は「Ｒ４年度」のはず）。「課名」の列が二つある。",
      remedy: "見出しを直すか、不要な列を削除してください。内容の違う列であれば、見出しに違いを書き添えてください。",
      message: ({ heading, left }) => heading === left ? `「${heading}」という見出しの列が、左にもあります。` : `「${heading}」は、左にある「${left}」と同じ年度です。`
    },
    "mark-year-mismatch": {
      title: "評価の年度が古い",
      what: "評価の見出しにある年度より新しい年度が、すでに終わっていないかを調べます。",
      why: "前の年度の評価が残っていると、新しい実績の評価と読み違えられます。",
      example: "Ｒ４年度が終わっているのに、見出しが「Ｒ３評価」のまま。",
      remedy: "評価を付け直し、見出しの年度も直してください。前の評価を残すときは、新しい評価の列を加えてください。",
      message: ({ heading, rated, year }) => `「${heading}」は${rated}の評価ですが、「${year}」も終わっています。`
    },
    "entry-outside-chapter": {
      title: "章に入っていない行",
      what: "章のある表で、最初の章より上にあるなど、どの章にも入っていない取組行を調べます。",
      why: "章ごとの集計に入らず、どの章の施策か分かりません。",
      example: "「第１章」の見出しの上に、施策が一つある。",
      remedy: "行を正しい章の下に移すか、章の見出しを加えてください。",
      message: ({ measure }) => measure === "" ? "この行は、どの章にも入っていません。" : `「${measure}」は、どの章にも入っていません。`
    },
    "numbering-gap": {
      title: "番号の抜け・重なり",
      what: "章・施策の方向性・施策項目の番号が、抜けたり重なったりしていないかを調べます。番号が続いていない表（ほかの計画からの抜き出しなど）は数えません。",
      why: "行を削除・追加したときの直し忘れか、施策の記載もれかもしれません。",
      example: "「１－１」「１－２」の次が「１－４」になっている。",
      remedy: "抜けている施策がないか確かめ、番号を直してください。欠番であれば、そのままで構いません。",
      message: ({ number: number3, missing }) => missing.length === 0 ? `「${number3}」という番号が、上にもあります。` : `「${number3}」の前に、${missing.map((one) => `「${one}」`).join("")}がありません。`
    },
    "blank-row": {
      title: "途中に空白の行がある",
      what: "取組行と取組行の間に、何も書かれていない行がないかを調べます。",
      why: "並べ替えやフィルタは、空白の行で表が終わったものとして扱うことがあります。",
      example: "行を削除せずに、文字だけを消した。",
      remedy: "不要な行であれば、行ごと削除してください。",
      message: ({ above, row, rows }) => `${above === "" ? "" : `「${above}」の下の`}${rows > 1 ? `${row}～${row + rows - 1}` : row}行目が空白です。`
    },
    "header-spelling": {
      title: "見出しの書き方",
      what: "年度の見出しの書き方がほかの年度とそろっているか、よく使う見出しに一文字だけ違うものがないかを調べます。「Ｈ30」と「Ｒ１」のように、１桁は全角、２桁は半角とする書き方は、そろっているとみなします。",
      why: "書き方がそろっていないと、検索や集計で見落とされます。一文字違いの見出しの列は、何の列か読み取れません。",
      example: "「Ｈ30年度」「Ｒ１年度」「Ｒ２年度」の右が「R3年度」。「事業慨要」（正しくは「事業概要」）。",
      remedy: "見出しを直してください。意図した書き方であれば、そのままで構いません。",
      message: ({ heading, right }) => `見出し「${heading}」は、「${right}」と書くところかもしれません。`
    }
  };
  var enStructure = {
    "no-progress-table": {
      title: "No progress table",
      what: "Looks for a table with headings for measures and fiscal years (or marks).",
      why: "No other check makes sense on a sheet that cannot be read as a table. When this is found, nothing else is reported and nothing is written.",
      example: '"Check" was chosen while the tab with the minutes was in front.',
      remedy: 'Open the sheet with your progress table and choose "Check this sheet" again. Its heading rows must name the measures ("Measure", "Action" and the like) and the fiscal years ("2021/22", "FY2021").',
      message: ({ sheet, reason }) => {
        switch (reason) {
          case "empty":
            return `"${sheet}" is empty.`;
          case "no-header":
            return `"${sheet}" has no table with headings for measures and fiscal years.`;
          case "own-output":
            return `"${sheet}" was made by Shinchoku Check.`;
          case "no-entries":
            return `"${sheet}" has headings but no rows of measures below them.`;
        }
      }
    },
    "missing-column": {
      title: "Column missing",
      what: "Looks for the columns measure, outline, department, term, fiscal years, future plan and mark.",
      why: "Without the column, its blanks and totals cannot be checked.",
      example: 'There is no heading for the mark, or "Dept. in charge" was shortened to "D".',
      remedy: "Check that the column is there and its heading unchanged. If you do not use it, leave it as it is.",
      message: ({ column }) => `No "${EN_COLUMNS[column]}" column was found.`
    },
    "unreadable-year-heading": {
      title: "Heading with a year that does not exist",
      what: "Looks for headings such as H33 or R0: years that their eras do not have.",
      why: "A column whose year is not known cannot be read, so its blanks and outdated texts are not found.",
      example: "Heisei 33 where Reiwa 3 is meant; Reiwa 0.",
      remedy: "Correct the year in the heading. Heisei (H) ends with 31, which is the same year as Reiwa (R) 1.",
      message: ({ heading }) => `There is no year "${heading}". This column was not checked.`
    },
    "missing-year-column": {
      title: "Fiscal year column missing",
      what: "Checks that the fiscal year columns follow one another without a gap.",
      why: "A year without a column cannot even be found blank.",
      example: "FY2019 is followed by FY2021; there is no column for FY2020.",
      remedy: "Add the missing column, or check the year in the headings.",
      message: ({ year, before, after }) => `There is no column for ${year} between "${before}" and "${after}".`
    },
    "year-column-order": {
      title: "Fiscal year columns out of order",
      what: "Checks that the fiscal year columns run from old to new (or new to old).",
      why: "Out of order, entries easily land in the wrong year.",
      example: "FY2020 stands to the right of FY2021.",
      remedy: "Move the column or correct the year in its heading.",
      message: ({ year, left }) => `The column "${year}" stands to the right of "${left}".`
    },
    "second-table": {
      title: "Another table further down",
      what: "Looks for a table with headings of its own further down the tab.",
      why: "Only the first table of a tab is checked; gaps in the other one are not found.",
      example: "Below the progress table a list of indicators goes on under other headings.",
      remedy: "To have it checked, move it to a tab of its own. If it is only there for information, leave it.",
      message: ({ row }) => `From row ${row} on there is another table with other headings. It was not checked.`
    },
    "blank-column": {
      title: "Column blank throughout",
      what: "Looks for a column that must be filled in but is blank from top to bottom.",
      why: "Then nobody has begun, or heading and contents have come apart; a finding for every row would not help.",
      example: "The column FY2022 is blank for every measure.",
      remedy: "Begin filling it in, or see whether the heading is over the right column. A column that is not used can be left out in the settings.",
      message: ({ heading, entries }) => `The column "${heading}" is blank in all ${entries} rows.`
    },
    "date-like-id": {
      title: "Number turned into a date",
      what: 'Looks for numbers such as "1-10" that have become dates.',
      why: "Spreadsheets read 1-10 as the 10th of January. The number can then no longer be searched or sorted.",
      example: "1-10 was typed and became 10 January.",
      remedy: "Set the column's format to plain text, then type the number again.",
      message: ({ text, likely }) => `The number reads "${text}". It may have been typed as "${likely}".`
    },
    "duplicate-column": {
      title: "Two columns for the same thing",
      what: "Looks for two columns of one fiscal year, or of the very same heading. Heisei 31 and Reiwa 1 are one year. Columns that divide a year (plan, actual, mark) are not counted.",
      why: "Nobody knows which of them to fill in, and totals count twice. Often a column was copied and its year never changed.",
      example: "There are two columns FY2021; the right one should be FY2022. There are two columns for the department.",
      remedy: "Correct the heading, or delete the column that is not needed. If they hold different things, tell them apart in their headings.",
      message: ({ heading, left }) => heading === left ? `Another column further left is headed "${heading}", too.` : `"${heading}" is the same year as "${left}" further left.`
    },
    "mark-year-mismatch": {
      title: "Mark of an earlier year",
      what: "Checks whether a later year than the one in the heading of the marks has closed.",
      why: "Marks of the year before are easily taken for those of the latest results.",
      example: 'FY2022 has ended, but the marks are still headed "FY2021 mark".',
      remedy: "Update the marks and the year in their heading. To keep the old marks, add a column for the new ones.",
      message: ({ heading, rated, year }) => `"${heading}" rates ${rated}, but "${year}" has closed, too.`
    },
    "entry-outside-chapter": {
      title: "Row outside all chapters",
      what: "In a table with chapters, looks for rows that belong to none, such as one above the first chapter.",
      why: "The row is left out of totals by chapter, and readers do not see where it belongs.",
      example: "A measure stands above the heading of chapter 1.",
      remedy: "Move the row below its chapter, or add the chapter's heading.",
      message: ({ measure }) => measure === "" ? "This row belongs to no chapter." : `"${measure}" belongs to no chapter.`
    },
    "numbering-gap": {
      title: "Number skipped or used twice",
      what: "Looks at the numbers of chapters, directions and measures for ones that are left out or come twice. Tables whose numbers do not run on (extracts of another plan) are not counted.",
      why: "A row may have been deleted or added without renumbering, or a measure may be missing.",
      example: "1-1 and 1-2 are followed by 1-4.",
      remedy: "See whether a measure is missing, and correct the numbers. If a number is vacant on purpose, leave it.",
      message: ({ number: number3, missing }) => missing.length === 0 ? `The number "${number3}" is used further up, too.` : `Before "${number3}" there is no ${missing.map((one) => `"${one}"`).join(", ")}.`
    },
    "blank-row": {
      title: "Blank row within the table",
      what: "Looks for rows with nothing in them between two rows of measures.",
      why: "Sorting and filters may take a blank row for the end of the table.",
      example: "The texts of a row were deleted, but not the row.",
      remedy: "Delete the row if it is not needed.",
      message: ({ above, row, rows }) => `${rows > 1 ? `Rows ${row}–${row + rows - 1} are` : `Row ${row} is`} blank${above === "" ? "" : `, below "${above}"`}.`
    },
    "header-spelling": {
      title: "Spelling of a heading",
      what: "Looks for a year heading that is spelled in another way than the others, and for well-known headings with one wrong character. One digit full-width and several half-width count as one spelling.",
      why: "Searches and totals miss what is spelled otherwise, and a column with a misspelt heading cannot be read.",
      example: "H30, R1 and R2 have full-width letters, R3 a half-width one.",
      remedy: "Correct the heading. If it is meant so, leave it.",
      message: ({ heading, right }) => `The heading "${heading}" should perhaps read "${right}".`
    }
  };

  // src/messages/plural.ts
  function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
  }

  // src/messages/checks/texts.ts
  var JA_SPACES = {
    blank: "空白や改行だけが入っています。",
    ends: "文や行の前後に、余分な空白や改行があります。",
    doubled: "文の途中に、空白が続けて入っています。",
    invisible: "見えない文字や、普通の空白と違う空白が入っています。"
  };
  var EN_SPACES = {
    blank: "There is nothing here but spaces or line breaks.",
    ends: "There are extra spaces or line breaks before or after the text or a line.",
    doubled: "There are several spaces in a row within the text.",
    invisible: "There are invisible characters, or spaces that are not the usual ones."
  };
  var jaTexts = {
    "stray-space": {
      title: "余分な空白",
      what: "文や行の前後の空白、続けて入った空白、見えない文字、前後の空行がないかを調べます。字下げの全角空白１字、言葉を区切る空白１字、セルの中の改行、桁をそろえるための空白は数えません。",
      why: "見た目では分からない空白があると、検索やフィルタで同じ言葉として扱われません。",
      example: "「福祉政策　」の終わりに全角の空白がある。「参加者　　85人」の間に空白が二つある。",
      remedy: "余分な空白を消してください。「直す」で、ほかの文字を変えずに消せます。",
      message: ({ spaces }) => spaces.map((kind) => JA_SPACES[kind]).join("")
    },
    "halfwidth-kana": {
      title: "半角カタカナ",
      what: "半角のカタカナと、半角の句読点・かぎ括弧・中点がないかを調べます。英数字は数えません。",
      why: "半角と全角のカタカナは、検索や集計で別の言葉になります。ほかの機器に移すと、文字化けすることもあります。",
      example: "「ﾊﾟﾝﾌﾚｯﾄを配布」。",
      remedy: "全角に直してください。",
      message: ({ typed, right, count }) => `「${typed}」は半角です。全角では「${right}」です${count > 1 ? `（このセルに${count}か所）` : ""}。`
    },
    "broken-line-wrap": {
      title: "文の途中の改行",
      what: "事業概要と年度の欄で、言葉や文の途中で行が切れていないかを調べます。箇条書き、句読点や区切りのよい言葉で終わる行、短い行は数えません。",
      why: "PDFなどから貼り付けた文には、元の紙の幅で改行が残ります。列の幅が変わると読みにくく、切れた言葉は検索できません。",
      example: "「高齢者の生活を支」で行が終わり、次の行が「援する体制」で始まる。",
      remedy: "改行を消して、つなげてください。意味のある改行であれば、そのままで構いません。",
      message: ({ before, after, count }) => `「${before}｜${after}」の「｜」のところで、行が切れています${count > 1 ? `（このセルに${count}か所）` : ""}。`
    },
    "digit-width": {
      title: "数字の全角と半角",
      what: "事業概要と年度の欄の数字が、「設定」の「数字の書き方」と同じかを調べます。「そろえない」のときは調べません。日付（R4.8）、範囲（1～3）、小数、桁区切り、割合、番号、英字の付いた数字、「」の中は数えません。",
      why: "同じ数が全角と半角で書かれていると、検索で見つからず、見た目もそろいません。",
      example: "「１桁は全角、２桁以上は半角」のときの「5回」と「１２件」（正しくは「５回」「12件」）。",
      remedy: "決めた書き方にそろえてください。",
      message: ({ typed, right, count }) => `「${typed}」は、決めた書き方では「${right}」です${count > 1 ? `（このセルに${count}か所）` : ""}。`
    },
    "counter-spelling": {
      title: "同じ言葉の書き方が違う",
      what: "か所・カ所・箇所、か月・ヶ月、取組・取り組み、打合せ・打ち合わせ、申込み・申し込み、子ども・子供のように、同じ言葉の書き方が分かれていないかを、事業概要と年度の欄で調べます。「取り組む」などの動詞、「こども園」などの名前、「」の中は数えません。",
      why: "書き方が分かれていると、検索で見つからないものが出ます。公表するときの校正の手間も増えます。",
      example: "「取組」が28か所、「取り組み」が３か所ある。",
      remedy: "一つの書き方にそろえてください。半分を超える書き方があれば、「直す」で表全体をまとめて直せます。",
      message: ({ most, spellings, cellCount }) => `${spellings.map(([word2, uses]) => `「${word2}」が${uses}回`).join("、")}使われています。${most === null ? "どの書き方も半分を超えていません。" : `「${most}」にそろえる場合、直すセルは${cellCount}か所です。`}`
    },
    "overlong-cell": {
      title: "一つのセルの文が長い",
      what: "一つのセルに、1,000字または40行を超える文がないかを調べます。",
      why: "長い文は読み手に伝わりにくく、印刷するとページの終わりで切れます。",
      example: "Ｒ３年度の欄に、会議の記録が1,800字そのまま貼ってある。",
      remedy: "要点だけにするか、施策を分けてください。詳しい記録は別の文書に移し、その名前を書いておくと探せます。",
      message: ({ characters, lines }) => `${characters}字（${lines}行）あります。`
    }
  };
  var enTexts = {
    "stray-space": {
      title: "Stray spaces",
      what: "Looks for spaces around texts and lines, doubled spaces, invisible characters and blank lines at the ends. One full-width space as an indent, single spaces between words, line breaks inside a cell and spaces that line figures up are left alone.",
      why: "A space that nobody sees makes two words of one for searches and filters.",
      example: "The name of a department has a space behind it; two spaces stand between a word and its figure.",
      remedy: "Delete the extra spaces. The fix takes them away and changes nothing else.",
      message: ({ spaces }) => spaces.map((kind) => EN_SPACES[kind]).join(" ")
    },
    "halfwidth-kana": {
      title: "Half-width katakana",
      what: "Looks for half-width katakana and the half-width punctuation that goes with it. Latin letters and digits are left alone.",
      why: "Searches and counts take half-width and full-width katakana for different words, and some devices garble them.",
      example: "A word such as the one for a leaflet is typed in half-width katakana.",
      remedy: "Write it full-width.",
      message: ({ typed, right, count }) => `"${typed}" is half-width; full-width it is "${right}"${count > 1 ? ` (${count} places in this cell)` : ""}.`
    },
    "broken-line-wrap": {
      title: "Line broken in mid-sentence",
      what: "Looks for lines cut in the middle of a word or sentence, in outlines and years. Lists, lines that end in a full phrase or a punctuation mark and short lines are left alone.",
      why: "Text pasted from a PDF keeps the line breaks of its page. It reads badly in another width, and a cut word cannot be found.",
      example: "One line ends after the first character of a verb, the next begins with the rest of it.",
      remedy: "Delete the break. If it was meant, leave it.",
      message: ({ before, after, count }) => `The line is cut at the bar: "${before} | ${after}"${count > 1 ? ` (${count} places in this cell)` : ""}.`
    },
    "digit-width": {
      title: "Width of digits",
      what: "Compares the digits in outlines and years with the way of writing them chosen in the settings; with none chosen nothing is checked. Dotted dates, spans, decimal and grouped numbers, rates, numbering, codes with letters and quotations are left alone.",
      why: "A number written in both widths is missed by searches and looks uneven.",
      example: "Single digits are to be full-width and longer numbers half-width, but a cell has a half-width 5.",
      remedy: "Write the digits in the way chosen.",
      message: ({ typed, right, count }) => `"${typed}" should be written "${right}"${count > 1 ? ` (${count} places in this cell)` : ""}.`
    },
    "counter-spelling": {
      title: "One word in several spellings",
      what: "Looks for words that Japanese offices spell in several ways: the counters for places and months, and the words for effort, meeting, application, inquiry, reception, procedure, talks and children. Outlines and years are looked at. Verbs, names and quotations are left alone.",
      why: "A search for one spelling misses the others, and they have to be corrected before the table is published.",
      example: "The word for an effort is written with two characters in 28 places and with added kana in three.",
      remedy: "Use one spelling. Where one has more than half of the uses, the fix corrects all cells of the table at once.",
      message: ({ most, spellings, cellCount }) => `Spellings in use: ${spellings.map(([word2, uses]) => `"${word2}" (${uses})`).join(", ")}. ${most === null ? "None has more than half of the uses." : `With "${most}" throughout, ${plural(cellCount, "cell changes", "cells change")}.`}`
    },
    "overlong-cell": {
      title: "Very long text in one cell",
      what: "Looks for cells with more than 1,000 characters or 40 lines.",
      why: "Long texts are hard to take in, and are cut off at the end of a printed page.",
      example: "The minutes of a meeting, 1,800 characters, were pasted into the cell of a year.",
      remedy: "Keep the main points, or divide the measure. Details can go into a document of their own, named in the cell.",
      message: ({ characters, lines }) => `${plural(characters, "character")} on ${plural(lines, "line")}.`
    }
  };

  // src/messages/checks/values.ts
  var jaValues = {
    "missing-mark": {
      title: "評価の記入がない",
      what: "評価の欄が空いていないかを調べます。",
      why: "評価のない施策は、集計で「無記入」になります。",
      example: "Ｒ３年度の実績は書いてあるのに、評価が空いている。",
      remedy: "評価を記入してください。",
      message: ({ heading }) => `「${heading}」が空欄です。`
    },
    "unknown-mark": {
      title: "評価基準にない評価",
      what: "評価の欄に、評価基準（凡例）にない記号や言葉がないかを調べます。",
      why: "基準にない評価は集計できません。",
      example: "評価基準が◎〇△×なのに、評価が「済」。",
      remedy: "評価基準にある記号に直してください。",
      message: ({ mark: mark2, scale }) => `「${mark2}」は評価基準にありません（使える記号：${scale.join("・")}）。`
    },
    "mark-glyph": {
      title: "評価の記号が別の文字",
      what: "評価の記号が、評価基準の記号とよく似た別の文字（〇と○と◯など）で書かれていないかを調べます。",
      why: "見た目が同じでも別の文字なので、関数やフィルタで数えると件数が合わなくなります。",
      example: "評価基準は「〇」（漢数字のゼロ）なのに、評価が「○」（記号の丸）。",
      remedy: "評価基準の文字に直してください。集計では同じ評価として数えています。",
      message: ({ typed, right }) => `「${typed}」は、評価基準の「${right}」とよく似た別の文字です。`
    },
    "missing-item": {
      title: "施策項目の記入がない",
      what: "施策項目の欄が空いていないかを調べます。結合されたセルの続きの行は数えません。",
      why: "名前のない行は、どの施策のことか分からず、集計もできません。",
      example: "事業概要や課名は書いてあるのに、施策項目が空いている。",
      remedy: "施策項目を記入してください。上の施策の続きの行であれば、施策項目のセルを上の行と結合してください。",
      message: ({ heading, continuation }) => continuation ? `「${heading}」が空欄です（事業概要・課名・取組時期も空欄です）。` : `「${heading}」が空欄です。`
    },
    "missing-outline": {
      title: "事業概要の記入がない",
      what: "事業概要の欄が空いていないかを調べます。（再掲）の施策は空欄で構いません。",
      why: "概要がないと、何をする施策かが読み手に伝わりません。",
      example: "施策項目だけがあって、事業概要が空いている。",
      remedy: "事業概要を記入してください。",
      message: ({ heading }) => `「${heading}」が空欄です。`
    },
    "missing-department": {
      title: "課名の記入がない",
      what: "課名の欄が空いていないかを調べます。",
      why: "担当の課が分からないと、記入や確認を頼む先が分かりません。",
      example: "課名が空いている。",
      remedy: "担当の課を記入してください。",
      message: ({ heading }) => `「${heading}」が空欄です。`
    },
    "missing-term": {
      title: "取組時期の記入がない",
      what: "取組時期の欄が空いていないかを調べます。",
      why: "取組時期別の集計で「記入なし」になります。",
      example: "取組時期が空いている。",
      remedy: "取組時期（短期・中期・長期など）を記入してください。",
      message: ({ heading }) => `「${heading}」が空欄です。`
    },
    "unknown-term": {
      title: "取組時期が決まった言葉でない",
      what: "取組時期が、短期・中期・長期（または設定した言葉）のいずれかで書かれているかを調べます。",
      why: "決まった言葉でないと、取組時期別の集計が分かれてしまいます。",
      example: "取組時期が「短」または「継続」。",
      remedy: "使える言葉のいずれかに直してください。",
      message: ({ term, terms }) => `取組時期が「${term}」となっています（使える言葉：${terms.join("・")}）。`
    },
    "department-spelling": {
      title: "課名の書き方の違い",
      what: "同じ課の名前が、いくつかの書き方になっていないかを調べます（「課」の有無、空白、名前の途中の改行、全角と半角、似た字の取り違え）。",
      why: "書き方が違うと、フィルタや関数で課ごとに絞り込むときに、別の課として扱われます。",
      example: "ほかの行では「健康政策」なのに、一つの行だけ「健康政策課」。「介護保険」が「介護保検」。",
      remedy: "書き方をそろえてください。別の課であれば、設定の課名の一覧に両方を加えると、指摘しなくなります。",
      message: ({ variants }) => variants.map(
        ({ typed, right, official }) => official ? `「${typed}」は、設定の課名では「${right}」です。` : `「${typed}」は、ほかでは「${right}」と書かれています。`
      ).join("")
    },
    "unknown-department": {
      title: "課名の一覧にない課",
      what: "課名の欄に、設定した課名の一覧にない名前がないかを調べます。一覧がなければ調べません。",
      why: "組織の改編で名前が変わった課や、書き間違いが残っていると、確認を頼む先が分かりません。",
      example: "一覧にない「長寿生きがい課」が残っている。",
      remedy: "今の課名に直してください。正しい課名であれば、設定の課名の一覧に加えてください。",
      message: ({ names }) => `${names.map((name) => `「${name}」`).join("")}は、課名の一覧にありません。`
    },
    "duplicate-measure": {
      title: "同じ施策項目が二度ある",
      what: "同じ名前の施策項目が、同じ施策の方向性の中か、同じ事業概要で二度書かれていないかを調べます。（再掲）の施策は数えません。",
      why: "同じ施策が集計で二度数えられます。片方だけが更新されることもあります。",
      example: "「防災訓練」が12行目と18行目にあり、事業概要も同じ。",
      remedy: "一方を消すか、（再掲）と書き添えてください。続きの行であれば、施策項目のセルを上の行と結合してください。別の施策であれば、名前で区別できるようにしてください。",
      message: ({ name, row }) => `「${name}」は${row}行目にもあります。`
    },
    "relisted-differs": {
      title: "（再掲）の内容が元の施策と違う",
      what: "（再掲）の施策に書いてあることが、同じ名前の元の施策と同じかを調べます。空欄は比べません。",
      why: "元の施策だけを更新すると、（再掲）に古い内容が残ります。",
      example: "元の施策のＲ３年度は「54地区、90会場」なのに、（再掲）は「53地区、78会場」。",
      remedy: "どちらが正しいか確かめて、そろえてください。違っていてよいものは、そのままで構いません。",
      message: ({ row, headings }) => `${row}行目の元の施策と、${headings.map((heading) => `「${heading}」`).join("")}の内容が違います。`
    },
    "mark-contradicts-text": {
      title: "評価と記述が合わない",
      what: "評価の対象の年度に、中止・休止・見送り・未実施とだけ書いてある（または空欄の）施策に良い評価がついていないか、実施した回数などが書いてある施策に「未実施」の評価がついていないかを調べます。",
      why: "評価の付け間違いか、記述の更新もれのおそれがあります。",
      example: "Ｒ３年度は「感染拡大により中止」なのに、評価が「〇」。",
      remedy: "どちらが正しいか確かめてください。代わりに行ったことがあれば、書き添えると伝わります。",
      message: ({ mark: mark2, year, excerpt }) => excerpt === "" ? `評価は「${mark2}」ですが、「${year}」が空欄です。` : `評価は「${mark2}」ですが、「${year}」は「${excerpt}」となっています。`
    },
    "figure-jump": {
      title: "数値が前の年度と大きく違う",
      what: "終わった年度どうしで、同じものの数が10倍以上、または10分の１以下になっていないかを調べます。10未満の数、どちらも100未満の数、中止・コロナ・拡大などの理由が書いてあるものは数えません。",
      why: "桁の打ち間違いや、単位の取り違えのおそれがあります。",
      example: "Ｒ２年度は「1,201回」、Ｒ３年度は「12回」。",
      remedy: "数値を確かめてください。正しければ、増減の理由を書き添えると伝わります。",
      message: ({ label, year, before, after }) => `${label === "" ? "" : `「${label}」が、`}「${year}」の${before}から${after}に変わっています。`
    }
  };
  var TERM_NAMES = { 短期: "short", 中期: "medium", 長期: "long" };
  function termName(term) {
    const name = TERM_NAMES[term];
    return name === void 0 ? term : `${name} (${term})`;
  }
  var enValues = {
    "missing-mark": {
      title: "Mark not filled in",
      what: "Looks for blanks in the mark column.",
      why: 'A measure without a mark counts as "no mark" in the summary.',
      example: "The results of the year are told, but there is no mark.",
      remedy: "Fill in the mark.",
      message: ({ heading }) => `"${heading}" is blank.`
    },
    "unknown-mark": {
      title: "Mark not in the scale",
      what: "Looks for marks that the scale (legend) does not have.",
      why: "A mark outside the scale cannot be counted.",
      example: 'The scale has four signs, and the mark is "done".',
      remedy: "Use a mark of the scale.",
      message: ({ mark: mark2, scale }) => `"${mark2}" is not in the scale (${scale.join(", ")}).`
    },
    "mark-glyph": {
      title: "Mark typed as another character",
      what: "Looks for marks typed as a look-alike of the scale's character (〇, ○ and ◯, for example).",
      why: "They look the same but are different characters, so formulas and filters miscount them.",
      example: "A circle was typed as the letter O or as another circle than that of the scale.",
      remedy: "Use the character of the scale. The summary counts both as the same mark.",
      message: ({ typed, right }) => `"${typed}" only looks like "${right}" of the scale.`
    },
    "missing-item": {
      title: "Measure not named",
      what: "Looks for blanks in the measure column. Rows under a merged cell are not counted.",
      why: "A row without a name cannot be told apart or counted.",
      example: "Outline and department are there, but the measure has no name.",
      remedy: "Name the measure. If the row carries on the measure above, merge its cell with the one above.",
      message: ({ heading, continuation }) => continuation ? `"${heading}" is blank (and so are outline, department and term).` : `"${heading}" is blank.`
    },
    "missing-outline": {
      title: "Outline not filled in",
      what: "Looks for blanks in the outline column. Measures listed again (再掲) may leave it blank.",
      why: "Without an outline readers do not learn what the measure is.",
      example: "The measure has a name and no outline.",
      remedy: "Fill in the outline.",
      message: ({ heading }) => `"${heading}" is blank.`
    },
    "missing-department": {
      title: "Department not filled in",
      what: "Looks for blanks in the department column.",
      why: "Without a department nobody can be asked.",
      example: "The cell of the department is blank.",
      remedy: "Fill in the department in charge.",
      message: ({ heading }) => `"${heading}" is blank.`
    },
    "missing-term": {
      title: "Term not filled in",
      what: "Looks for blanks in the term column.",
      why: "The measure is left out of the counts by term.",
      example: "The cell of the term is blank.",
      remedy: "Fill in the term, such as short, medium or long.",
      message: ({ heading }) => `"${heading}" is blank.`
    },
    "unknown-term": {
      title: "Term not one of the agreed words",
      what: "Checks that the term is short, medium or long (短期, 中期, 長期), or one of the words in the settings.",
      why: "Other words split the counts by term.",
      example: 'The term is "ongoing" where the table uses short, medium and long.',
      remedy: "Use one of the agreed words.",
      message: ({ term, terms }) => `The term is "${term}" (agreed words: ${terms.map(termName).join(", ")}).`
    },
    "department-spelling": {
      title: "Department spelled in several ways",
      what: "Looks for names of one department that are spelled differently: with and without the ending for a section, with spaces or line breaks inside, in other character widths, or with one letter mistaken for a similar one.",
      why: "Filters and formulas take each spelling for a department of its own.",
      example: "All rows but one leave out the ending for a section.",
      remedy: "Use one spelling. If these are two departments, put both on the list in the settings; then they are no longer reported.",
      message: ({ variants }) => variants.map(
        ({ typed, right, official }) => official ? `"${typed}" is "${right}" in the settings.` : `"${typed}" is "${right}" elsewhere in the sheet.`
      ).join(" ")
    },
    "unknown-department": {
      title: "Department not on the list",
      what: "Looks for departments that are not on the list in the settings. Without a list nothing is looked for.",
      why: "After a reorganisation, or where a name is mistyped, readers do not know whom to ask.",
      example: "A department that was renamed last year still stands under its old name.",
      remedy: "Use the present name. If the name is right, add it to the list of departments in the settings.",
      message: ({ names }) => `Not on the list of departments: ${names.map((name) => `"${name}"`).join(", ")}.`
    },
    "duplicate-measure": {
      title: "Measure listed twice",
      what: "Looks for measures of the same name within one direction or with the same outline. Measures marked as listed again (再掲) are not counted.",
      why: "The measure counts twice in the summary, and one of the two may be left behind when the other is updated.",
      example: 'Rows 12 and 18 both are "Evacuation drill", with the same outline.',
      remedy: "Remove one, or mark it （再掲）. If the row carries on the measure above, merge its cell with the one above. If they are two measures, give them names that tell them apart.",
      message: ({ name, row }) => `"${name}" also stands in row ${row}.`
    },
    "relisted-differs": {
      title: "Listed again with other contents",
      what: "Compares measures marked as listed again (再掲) with the measure of the same name. Blanks are not compared.",
      why: "When only the first is updated, the one listed again keeps what is out of date.",
      example: "FY2021 says 54 districts where the measure is listed first, and 53 where it is listed again.",
      remedy: "See which is right and use it in both. If they are meant to differ, leave them.",
      message: ({ row, headings }) => `Differs from the measure in row ${row}: ${headings.map((heading) => `"${heading}"`).join(", ")}.`
    },
    "mark-contradicts-text": {
      title: "Mark and text do not agree",
      what: "Looks for good marks where the year only tells that it was cancelled or not carried out (or is blank), and for the lowest mark where the year tells how often it was done. Only Japanese wording is recognised.",
      why: "Either the mark or the text may not have been updated.",
      example: "FY2021 says that the event was cancelled, and the mark is the second best.",
      remedy: "See which is right. If something was done instead, adding it helps readers.",
      message: ({ mark: mark2, year, excerpt }) => excerpt === "" ? `The mark is "${mark2}", but "${year}" is blank.` : `The mark is "${mark2}", but "${year}" says "${excerpt}".`
    },
    "figure-jump": {
      title: "Figure far from the year before",
      what: "Looks for figures that change tenfold or more from one closed year to the next. Figures below 10, pairs below 100, and changes that the text accounts for (cancelled, extended) are not counted. Figures are read with Japanese counters.",
      why: "A digit may be missing or one too many, or the unit may be another.",
      example: "1,201 courses in FY2020 and 12 in FY2021.",
      remedy: "Check the figure. If it is right, adding the reason helps readers.",
      message: ({ label, year, before, after }) => `${label === "" ? "The figure" : `"${label}"`} was ${before} in "${year}" and is now ${after}.`
    }
  };

  // src/messages/checks/years.ts
  var jaYears = {
    "missing-year": {
      title: "年度の記入がない",
      what: "終わった年度と今年度の欄が空いていないかを調べます。新しい施策の開始前、結合されたセル、終了・統合した施策のその後は数えません。",
      why: "空欄は、実績がなかったのか、記入を忘れたのかを区別できません。",
      example: "Ｒ３年度が終わっているのに、その欄だけが空いている。",
      remedy: "取組内容を記入してください。実績がない年度には「－」と記入します。",
      message: ({ year }) => `「${year}」が空欄です。`
    },
    "stale-plan": {
      title: "終わった年度に「予定」が残っている",
      what: "終わった年度の欄に、その年度のことを「予定」と書いたままの文がないかを調べます。翌年度以降の予定と分かるものは数えません。",
      why: "年度の途中に書いた予定が、実績に書き換えられずに残っていると、実施したかどうかが読み手に伝わりません。",
      example: "Ｒ３年度の欄に「講座を３回開催予定」。",
      remedy: "実績に書き換えてください。実施しなかったときは、中止・延期などと記入してください。翌年度以降の予定であれば、年度を書き添えてください（例：Ｒ４年度に実施予定）。",
      message: ({ year, excerpt }) => `「${year}」は終わっていますが、「予定」の記述が残っています（「${excerpt}」）。`
    },
    "stale-interim": {
      title: "終わった年度に途中の数値が残っている",
      what: "終わった年度の欄に、年度の途中の時点（11月末現在など）の数値が残っていないかを調べます。３月末は年度末なので数えません。",
      why: "途中の数値が残っていると、ほかの年度と比べられません。",
      example: "Ｒ３年度の欄に「相談 120件（11月末現在）」。",
      remedy: "年度末までの数値に書き換えてください。基準日の決まった統計の数値であれば、そのままで構いません。",
      message: ({ year, notes: notes2 }) => `「${year}」は終わっていますが、年度途中の時点（${notes2.join("、")}）の数値が残っています。`
    },
    "missing-plan": {
      title: "今後の計画の記入がない",
      what: "今後の計画の欄が空いていないかを調べます。終了・統合した施策は数えません。",
      why: "続けるのか、やめるのかが読み手に伝わりません。",
      example: "「Ｒ５～Ｒ７年度」の欄が空いている。",
      remedy: "今後の計画を記入してください。変わらない場合は「継続実施」などと記入します。",
      message: ({ plan }) => `「${plan}」が空欄です。`
    },
    placeholder: {
      title: "「－」などの記入",
      what: "「－」「未定」「同上」のように、内容のない記入を拾い出します。",
      why: "空欄ではないので記入もれではありませんが、あとから実績が出ていることがあります。",
      example: "事業概要が「未定」、Ｒ２年度が「－」。",
      remedy: "更新するときに、このままでよいか確かめてください。",
      message: ({ column, text }) => `「${column}」が「${text}」となっています。`
    },
    "unchanged-text": {
      title: "同じ文が続いている",
      what: "終わった年度の欄に、３年度以上続けて同じ文がないかを調べます。「継続実施」のような短い文や、結合されたセルは数えません。",
      why: "前の年度の文を写したまま、その年度の実績に直し忘れていることがあります。",
      example: "Ｒ１年度・Ｒ２年度・Ｒ３年度の欄が、まったく同じ文。",
      remedy: "その年度の実績か確かめてください。毎年度同じ内容であれば、そのままで構いません。",
      message: ({ years, excerpt }) => {
        var _a3, _b;
        return `「${(_a3 = years[0]) != null ? _a3 : ""}」から「${(_b = years[years.length - 1]) != null ? _b : ""}」まで、${years.length}年度続けて同じ文です（「${excerpt}」）。`;
      }
    },
    "before-start": {
      title: "開始前の年度に記入がある",
      what: "新しい施策で、「Ｒ３年度から開始」などとある年度より前の欄に、実績の記入がないかを調べます。「－」や「検討」「準備」などは数えません。",
      why: "開始した年度か、記入した欄のどちらかが違っているかもしれません。",
      example: "「新」の施策に「Ｒ３年度から開始」とあり、Ｒ２年度の欄に「延べ60人が利用」とある。",
      remedy: "開始した年度と、記入した欄を確かめてください。準備や前身の事業であれば、そのことを書き添えてください。",
      message: ({ year, excerpt }) => `「${excerpt}」とありますが、それより前の「${year}」に記入があります。`
    },
    "after-end": {
      title: "終了後の年度に記入がある",
      what: "「事業終了」「廃止」「Ｒ２で終了」などとある年度よりあとの欄に、実績の記入がないかを調べます。「－」や、後継の事業などについての記入は数えません。",
      why: "続いている施策が終わったように読めるか、別の施策の実績が書かれているかもしれません。",
      example: "Ｒ２年度の欄に「事業終了」とあり、Ｒ３年度の欄に「４回実施」とある。",
      remedy: "終了した年度と、記入した欄を確かめてください。後継の事業の実績であれば、そのことを書き添えてください。",
      message: ({ year, excerpt }) => `「${excerpt}」とありますが、そのあとの「${year}」に記入があります。`
    }
  };
  var enYears = {
    "missing-year": {
      title: "Fiscal year not filled in",
      what: "Looks for blanks in closed years and in the current year. Years before a new measure began, merged cells, and years after a measure ended or was merged into another are not counted.",
      why: "A blank does not tell whether nothing was done or somebody forgot.",
      example: "FY2021 has ended, and its cell is the only blank one of the row.",
      remedy: 'Write what was done. If nothing was done that year, write "n/a" or "–".',
      message: ({ year }) => `"${year}" is blank.`
    },
    "stale-plan": {
      title: 'A closed year still says "planned"',
      what: "Looks in closed years for sentences that still speak of that year as planned. Plans for later years are not counted. Only Japanese wording (予定) is recognised.",
      why: "When a plan written during the year was never replaced, readers cannot tell whether it was carried out.",
      example: 'FY2021 still says "three courses are planned".',
      remedy: "Replace it with what was done. If it was not carried out, say so (cancelled, postponed). If it is a plan for a later year, name that year.",
      message: ({ year, excerpt }) => `"${year}" is closed but still contains a plan ("${excerpt}").`
    },
    "stale-interim": {
      title: "A closed year still gives an interim figure",
      what: "Looks in closed years for figures as of a day within the year (end of November, for example). The end of March is the year's end and is not counted. Only Japanese wording (11月末現在) is recognised.",
      why: "An interim figure cannot be compared with other years.",
      example: 'FY2021 says "120 consultations (as of the end of November)".',
      remedy: "Replace it with the figure for the whole year. Statistics with a fixed base date may stay as they are.",
      message: ({ year, notes: notes2 }) => `"${year}" is closed but still gives a figure as of a day within it (${notes2.join(", ")}).`
    },
    "missing-plan": {
      title: "Future plan not filled in",
      what: "Looks for blanks in the future plan. Measures that ended or were merged into another are not counted.",
      why: "Readers do not learn whether the measure goes on.",
      example: "The cell of the future plan is blank.",
      remedy: 'Fill in the plan. If nothing changes, write "continue".',
      message: ({ plan }) => `"${plan}" is blank.`
    },
    placeholder: {
      title: 'Entries such as "n/a"',
      what: 'Lists entries without content, such as "n/a", "–" or "TBD" (未定, 同上).',
      why: "They are not blank, but there may be something to report by now.",
      example: 'The outline is "TBD", a year is "-".',
      remedy: "Check from time to time whether they still hold.",
      message: ({ column, text }) => `"${column}" says "${text}".`
    },
    "unchanged-text": {
      title: "The same text year after year",
      what: "Looks for the same sentence in three or more closed years running. Short routine answers and merged cells are not counted.",
      why: "The text of the year before may have been copied and never replaced by what was done.",
      example: "FY2019, FY2020 and FY2021 say exactly the same.",
      remedy: "See whether it tells what was done in that year. If nothing changed, leave it.",
      message: ({ years, excerpt }) => {
        var _a3, _b;
        return `The same text for ${years.length} years, from "${(_a3 = years[0]) != null ? _a3 : ""}" to "${(_b = years[years.length - 1]) != null ? _b : ""}" ("${excerpt}").`;
      }
    },
    "before-start": {
      title: "A year before the start is filled in",
      what: "For new measures, looks for results in years before the one in which the measure says that it began. Blanks and preparations are not counted. Only Japanese wording is recognised.",
      why: "Either the start year or the cell may be wrong.",
      example: "A new measure began in FY2021, but FY2020 tells of 60 users.",
      remedy: "Check the start year and the cell. If it tells of preparations or of a predecessor, say so.",
      message: ({ year, excerpt }) => `It says "${excerpt}", but "${year}" before that is filled in.`
    },
    "after-end": {
      title: "A year after the end is filled in",
      what: "Looks for results in years after the one in which the measure says that it ended. Blanks and texts on its successor are not counted. Only Japanese wording is recognised.",
      why: "The measure may seem ended although it goes on, or the results may belong to another one.",
      example: 'FY2020 says "discontinued", FY2021 tells of four meetings.',
      remedy: "Check the end year and the cell. If it tells of a successor, say so.",
      message: ({ year, excerpt }) => `It says "${excerpt}", but "${year}" after that is filled in.`
    }
  };

  // src/messages/en-checks.ts
  var enChecks = { ...enStructure, ...enYears, ...enValues, ...enTexts, ...enMachineReadable };

  // src/messages/en-cli.ts
  var enCli = {
    usage: `Usage:
  npx shinchoku check FILE [--sheet NAME] [--settings FILE] [--format text|json] [--lang ja|en]
  npx shinchoku report FILE -o OUT.xlsx [--tabs TAB,…] [--compare NAME] [--sheet NAME] [--settings FILE] [--lang ja|en]
  npx shinchoku figures FILE [--sheet NAME] [--settings FILE] [--format text|json] [--lang ja|en]

FILE is an .xlsx or a sheet.json; settings are the exported text of the settings page, saved as a file. --tabs names the tabs to make, with commas between: summary, report, requests, figures, data (all of them if left out). --compare names the sheet that the report is compared with (no comparison if left out). Exit code: 0 nothing to fix (report, figures: done), 1 findings to fix, 2 not readable or no progress table.`,
    unknownCommand: (p) => `There is no command "${p.command}".`,
    unknownOption: (p) => `Not a valid option: ${p.detail}`,
    tabName: (p) => `"${p.name}"`,
    unknownTabs: (p) => `--tabs knows no ${p.names}. Names: ${p.all}`,
    compareWithoutReport: "--compare is for the report: add report to --tabs.",
    notXlsx: (p) => `The output "${p.path}" must have a name that ends in .xlsx.`,
    sheetHint: (p) => `To check another sheet, name it with --sheet (sheets: ${p.sheets}).`,
    missingFile: "Name a file.",
    missingOutput: "Name the file to write with -o OUT.xlsx.",
    outputIsInput: "The output is the input file, which is never written. Choose another name.",
    cannotWrite: (p) => `Cannot write "${p.path}". Check that its folder exists, that it can be written, and that no other program has it open.`,
    badSettings: (p) => `The settings file "${p.path}" cannot be used. ${p.problem}`,
    settingsNotReadable: "Check its name and folder, and that you may read it.",
    written: (p) => `Written: ${p.path}`,
    file: {
      "no-file": (p) => `"${p.path}" was not found. Check the name and folder of the file.`,
      folder: (p) => `"${p.path}" is a folder. Name a file.`,
      "not-readable": (p) => `"${p.path}" cannot be opened. Check that you may read it.`,
      empty: (p) => `"${p.path}" is an empty file.`,
      "not-xlsx": (p) => `"${p.path}" cannot be read as .xlsx. It is damaged or of another kind. Save it again as .xlsx in a spreadsheet program.`,
      "password-protected": (p) => `"${p.path}" is protected by a password. Save it without one.`,
      "old-xls": (p) => `"${p.path}" is in the old format (.xls). Save it as .xlsx.`,
      "too-large": (p) => `"${p.path}" is too large to be read.`,
      "no-sheets": (p) => `"${p.path}" has no sheets.`,
      "not-sheet-json": (p) => `"${p.path}" is not in the form of a sheet.json (name, values, merges).`
    },
    verdict: (p) => `"${p.sheet}": ${plural(p.measures, "measure")}, ${plural(p.entries, "entry", "entries")}, ${p.rate} filled in`,
    counts: (p) => `${p.error} to fix, ${p.warning} to check, ${p.info} for information`,
    allWell: "Nothing to report.",
    group: (p) => `■ ${p.severity}: ${p.title} (${p.count})`,
    remedy: (p) => `  → ${p.remedy}`,
    read: "Table",
    headerRows: (p) => p.first === p.last ? `header row ${p.first}` : `header rows ${p.first}–${p.last}`,
    shape: (p) => `${plural(p.chapters, "chapter")}, ${plural(p.directions, "direction")}, ${plural(p.newMeasures, "new measure")}`,
    kinds: { actual: "closed", interim: "running", plan: "plan", target: "target" },
    kind: (p) => `${p.label} (${p.kind})`,
    marks: "Marks",
    noScale: "no steps of a scale, so none are counted",
    figures: {
      verdict: (p) => `"${p.sheet}": ${plural(p.figures, "figure")} in the year texts of ${plural(p.measures, "measure")}`,
      planned: "planned",
      total: "total",
      asOf: (p) => `as of ${p.day}`,
      separator: ", "
    },
    calls: (p) => `${p.command}: ${p.total}`,
    callsTitle: "Calls to Google's services (the same for any number of rows)",
    summaryTitle: "Summary"
  };

  // src/messages/en-comparison.ts
  var enComparison = {
    tabName: "Shinchoku Check (past reports)",
    headings: {
      at: "Time",
      sheet: "Sheet",
      measures: "Measures",
      entries: "Entries",
      piece: "Part",
      own: "For the add-on (please keep)",
      contents: "Contents (for the add-on)"
    },
    notKept: 'The record that the next report would be compared with could not be kept. Ask the owner of the file whether the sheet "Shinchoku Check (past reports)" is protected, or whether you may edit it.',
    tooLarge: "The table is so large that no record was kept for the next report to be compared with.",
    noSuchReport: ({ time: time2 }) => `The record of the report of ${time2} was not found. It may have been dropped as too old, or the sheet of past reports was changed. Choose something else to compare with. No report was made.`,
    noTableToCompare: ({ sheet }) => `No progress table was found in "${sheet}". Choose something else to compare with. No report was made.`
  };

  // src/messages/en-data.ts
  var enData = {
    tabName: "Data (long form)",
    headings: {
      entry: "entry_id",
      order: "entry_order",
      measure: "measure_id",
      number: "number",
      chapter: "chapter",
      direction: "direction",
      item: "measure",
      departments: "departments",
      departmentCount: "department_count",
      term: "term",
      isNew: "is_new",
      relisted: "is_listed_again",
      from: "first_year",
      to: "last_year",
      label: "year_heading",
      kind: "kind",
      part: "column_part",
      mark: "mark",
      entryMark: "entry_mark",
      cell: "cell",
      text: "text",
      sheet: "source_sheet",
      asOf: "as_of",
      madeAt: "made_at",
      madeBy: "made_by"
    },
    separator: "; ",
    madeBy: (p) => `Shinchoku Check ${p.version}`
  };

  // src/messages/en-dropdowns.ts
  var enDropdowns = {
    help: "Choose from the list. Other words are marked, but can be entered.",
    column: (p) => `${p.column} (${plural(p.cells, "cell")})`,
    foreignTitle: "There are other rules",
    foreign: (p) => `Some cells in "${p.sheet}" already have other data validation rules: ${p.columns}. Replace them?

Yes: replace them (they cannot be brought back)
No: leave these cells as they are and set up the others
Cancel: change nothing`,
    kept: (p) => `${plural(p.cells, "cell")} with other rules left as before.`,
    tooMany: (p) => `"${p.column}" was left out: its list would have ${p.values} items, more than the ${p.most} allowed.`,
    open: (p) => `"${p.column}" was left out: it has no agreed words.`
  };

  // src/messages/en-figures.ts
  var enFigures = {
    tabName: "Figures over the years",
    titleOf: (p) => `${p.table}: figures over the years`,
    howToRead: 'Figures in the year texts that count the same thing stand in one row, as they were written. A * marks a figure counted before its year ended, "plan" one that is planned or aimed at; neither enters the changes or the line.',
    howToCompare: (p) => `Change and rate compare ${p.after} with ${p.before}; "since first" compares the last year of the row with its first. Percentages have no rate.`,
    omitted: (p) => `${plural(p.years, "year")} before ${p.oldest} left out, to fit the page.`,
    none: "No text of two closed years or more has figures of the same thing.",
    section: "Figures",
    headings: {
      indicator: "Figure (unit)",
      change: "Change",
      rate: "Rate",
      overall: "Since first",
      trend: "Trend",
      cells: "Cells"
    },
    planSign: " plan",
    counted: { times: "total visits", running: "running total" },
    unitSeparator: ", ",
    indicator: (p) => `${p.label} (${p.unit})`,
    entry: (p) => `${p.measure} (row ${p.row} of the source sheet)`,
    more: (p) => `The list ends after ${plural(p.most, "row")}. There are ${p.rows} more, from row ${p.row} of the source sheet on ("${p.measure}").`,
    noteShown: (p) => `The year texts gave ${plural(p.figures, "figure")}, of which this list has ${p.shown}. The others:`,
    noteAll: (p) => p.figures === 0 ? "The year texts hold no numbers with a Japanese counter." : `All figures read in the year texts are in this list (${p.figures}).`,
    noteSingle: (p) => `Counted in one closed year at most, or only planned: ${p.figures}`,
    noteUnshown: (p) => `In rows of this list, but of years left out, planned for closed years, or planned beside a count: ${p.figures}`,
    noteBeyond: (p) => `In rows beyond the end of the list: ${p.figures}`,
    noteFrequency: (p) => `Frequencies, such as "twice a month": ${p.figures}`,
    noteRange: (p) => `Ends of ranges, and numbers before an arrow: ${p.figures}`,
    noteOtherYear: (p) => `Told of another year than the column's, or in a cell merged over years: ${p.figures}`,
    notePart: (p) => `Parts beside their sum: ${p.figures}`,
    noteJoined: "What is the same thing is judged by measure, unit and the words before the number. Where the words change much, rows fall apart or are missing. Please check against the cells before use."
  };

  // src/messages/en-functions.ts
  var enFunctions = {
    inRange: (p) => `Row ${p.row}, column ${p.column} of the range: ${p.problem}`,
    noYearGiven: "Give a text, number or date that names a fiscal year, or its cell.",
    noYear: (p) => `"${p.text}" names no fiscal year. Write it like R4, FY2022 or 2022.`,
    severalYears: (p) => `"${p.text}" names several fiscal years (${p.years.join(", ")}). Give one only.`,
    impossibleYear: (p) => `There is no fiscal year "${p.text}". Check the era and the year.`,
    numberIsNoYear: (p) => `${p.value} is no fiscal year. Give a western year, a whole number from 1868 to 2117.`,
    noDate: "A time of day has no fiscal year. Give a date, or a text that names a year.",
    noRangeGiven: "Give the range whose marks are to be counted.",
    noMarkGiven: "Give the mark to be counted, such as ◎. To count blanks, use COUNTBLANK.",
    badMark: "Give the mark to be counted as a text, such as ◎.",
    tooManyMarks: (p) => `Too many different marks to count. Give at most ${p.most}, and check that they are marks.`,
    noTextGiven: "Give the text that holds the number, or its cell.",
    noCounterGiven: "Give the counter that stands behind the number.",
    severalCounters: "Give one counter only.",
    unknownCounter: (p) => `"${p.text}" is no counter that this function knows. Give one such as 回, 人, 件, か所 or 円.`
  };

  // src/messages/en-settings.ts
  var MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ];
  var enSettings = {
    title: "Settings",
    back: "To the findings",
    save: "Save and check",
    saved: (p) => `Saved and checked: ${p.error} to fix, ${p.warning} to check, ${p.info} for info.`,
    unsaved: "There are changes that are not saved.",
    reload: "Drop changes and reload",
    willOverwrite: "The settings kept with this file cannot be read. Saving here replaces them by what this page shows.",
    automatic: "Automatic",
    corrected: "Corrected",
    toAutomatic: "Back to automatic",
    toAutomaticOf: (p) => `${p.name}: back to automatic`,
    allToAutomatic: "All corrections back to automatic",
    separator: ", ",
    joint: ", ",
    behindName: ": ",
    reading: "Reading",
    readingOf: (p) => `This is how "${p.sheet}" was read. Correct only what is wrong.`,
    noTab: 'Several sheets hold a progress table. Open one, check it, then choose "Settings" again.',
    noTable: "It may help to say which rows are the header.",
    headerRows: "Header rows",
    firstRow: "First row",
    lastRow: "Last row",
    rowRange: "–",
    rowEnd: "in the sheet",
    badRows: "Enter rows no more than ten apart, first before last.",
    asOf: "As-of date",
    asOfSources: { settings: "as set", sheet: "as the table says", today: "today; the table gives none" },
    willBeRead: "Will be read automatically once saved.",
    columns: "Columns",
    noColumns: "There are no headed columns.",
    columnName: (p) => `Column ${p.letter} ${p.heading}`,
    autoUse: (p) => `${p.use} (auto)`,
    uses: {
      item: "Measure",
      outline: "Outline",
      department: "Department",
      term: "Term",
      new: "New",
      number: "Number",
      mark: "Mark",
      year: "Year",
      plan: "Plan, no year",
      band: "Chapter",
      ignored: "Not used"
    },
    kinds: { actual: "closed", interim: "running", plan: "plan", target: "target" },
    kindByDate: "By the date",
    yearUse: (p) => `${p.year} ${p.kind}`.trim(),
    markUse: (p) => `Mark ${p.year}`,
    yearSpan: (p) => `${p.from}–${p.to}`,
    asOfDay: (p) => `as of ${[p.year, p.month, p.day].map((part) => String(part).padStart(2, "0")).join("-")}`,
    from: "Year (first)",
    to: "Year (last)",
    kind: "Holds",
    markYear: "Year that it judges",
    badYear: 'Write the year as "2021", "2021/22" or "R3".',
    badSpan: "The last year must not be before the first.",
    understoodScale: (p) => `Marks: ${p.marks} (${p.source})`,
    markMeaning: (p) => `${p.mark} ${p.meaning}`,
    noScale: "no fixed marks",
    scaleSources: {
      settings: "set here",
      legend: "from the table's legend",
      usual: "a usual scale",
      used: "as used in the table",
      open: "prose or numbers"
    },
    understoodDepartments: (p) => `Departments (${p.count}): ${p.names}`,
    scale: "Marks",
    scaleChoice: "Where marks come from",
    scaleAutomatic: "Automatic (legend, usual scales)",
    scaleOwn: "A scale of our own",
    scaleHint: "Best mark first. Look-alikes are other spellings of the same mark, with commas between them.",
    mark: (p) => `Mark ${p.number}`,
    symbol: "Mark",
    meaning: "Meaning",
    lookAlikes: "Look-alikes",
    countsAsDone: "Counts as done",
    up: "Up",
    down: "Down",
    remove: "Remove",
    moveOf: (p) => `${p.move}: ${p.mark}`,
    addMark: "Add a mark",
    badSymbol: "Enter a mark that differs from the others.",
    departments: "Departments",
    departmentLines: "Departments and their aliases",
    departmentsHint: 'One department a line, such as "Welfare Policy: Welfare, WP". Blank: as the table writes them.',
    departmentsExample: "Welfare Policy: Welfare, WP",
    terms: "Words for the term",
    termsHint: "With commas between them. Blank: short, medium, long (短期, 中期, 長期).",
    checks: "Checks",
    checksHint: "A check that is off gives no findings and no colours. How grave a check is does not change its colour.",
    looksFor: (p) => `Check "${p.title}"`,
    severityOf: (p) => `How grave is "${p.title}"`,
    usualSeverity: (p) => `${p.severity} (usual)`,
    checksOff: (p) => `${p.count} off`,
    checksAdded: (p) => `${p.count} added`,
    digitWidth: "How digits are written",
    digitWidths: { off: "As they come", mixed: "One digit full-width, more half-width", half: "All half-width" },
    themes: {
      structure: "Shape of the table",
      years: "Fiscal years",
      values: "Measures, departments, marks",
      texts: "How texts are typed",
      "machine-readable": "Tables to be published (the ministry's rule)"
    },
    themeChecks: (p) => `${p.on} of ${p.all}`,
    wholePack: "All of them",
    packHint: "Fifteen items for tables that are published as Excel or CSV. For everyday tracking leave them off.",
    packChecks: (p) => `One by one (${p.on} of ${p.all} on)`,
    requests: "Requests by department",
    due: "Due date",
    contact: "Whom to ask, such as Planning, ext. 1234",
    requestsHint: "Said in the texts for departments; left out where blank.",
    look: "Colours, year, language",
    colors: "Highlight colours",
    colorNames: { blank: "Blank", stale: "Left-over plans and interim figures", wrong: "Wrong marks and terms" },
    usualColors: "Back to the usual colours",
    fiscalYearStart: "Month in which the fiscal year begins",
    month: (p) => {
      var _a3;
      return (_a3 = MONTHS[p.month - 1]) != null ? _a3 : String(p.month);
    },
    language: "Language",
    languages: { auto: "Automatic (each person's own)", ja: "日本語", en: "English" },
    languageHint: "Only the menu stays in each person's own language.",
    transfer: "Export and import",
    exportText: "Export (copy this text to import it in another file)",
    exportHint: "Corrections of a sheet's columns are not part of it.",
    copy: "Copy",
    copied: "Copied.",
    importText: "Import (paste an exported text here)",
    import: "Import",
    imported: "Imported, but not saved yet. Look it over, then save."
  };

  // src/messages/en-tabs-page.ts
  var enTabsPage = {
    title: "Create sheets",
    chooseTabs: "Sheets…",
    intro: "Makes the sheets you choose in this file. Earlier ones are replaced; those edited by hand are kept.",
    purposes: {
      report: "To hand to a council: marks, completeness, changes since last time",
      summary: "Plain tables of marks and completeness",
      requests: "What each department is asked to fill in or check",
      figures: "Counts of events, people and the like, side by side by year",
      data: "For pivot tables and Looker Studio"
    },
    compareWith: "Compare with",
    lastReport: "Last report (automatic)",
    noReportYet: "No earlier report",
    earlierReports: "Earlier reports",
    otherSheets: "Other sheets",
    make: (p) => p.count === 0 ? "Choose at least one" : `Create ${plural(p.count, "sheet")}`,
    madeTabs: (p) => `Created ${plural(p.count, "sheet")}.`,
    notMade: (p) => `Not created: ${p.list}`,
    requestTitle: "Text for a department",
    requestHint: "No mail is sent: copy the text and paste it where you like. The due date is set in the settings.",
    noRequests: "There is nothing to fill in or check.",
    pickDepartment: "Choose a department",
    departmentCells: (p) => `${p.department} (${plural(p.cells, "cell")})`,
    requestText: "Text",
    copyRequest: "Copy text"
  };

  // src/messages/en-page.ts
  function isoDate(date2) {
    return [date2.year, date2.month, date2.day].map((part) => String(part).padStart(2, "0")).join("-");
  }
  var enPage = {
    title: "Shinchoku Check",
    separator: ", ",
    jointSeparator: ", ",
    severities: { error: "To fix", warning: "To check", info: "For info" },
    rate: "filled in",
    noRate: "No years need filling in",
    checkedAt: (p) => `Checked ${p.time}`,
    blanksByYear: (p) => `Blanks: ${p.list}`,
    blanksOfYear: (p) => p.blanks === 0 ? `${p.year} none` : `${p.year} ${p.blanks}`,
    blanksCaption: "Blanks by year",
    asOfSheet: (p) => `As of ${isoDate(p)} (as the table says)`,
    asOfToday: (p) => `As of ${isoDate(p)} (today; the table gives no date)`,
    asOfSettings: (p) => `As of ${isoDate(p)} (as set)`,
    allWell: "Nothing to report. The table is well kept.",
    nothingShown: "No findings match.",
    showAll: "Show all",
    severityFilter: (p) => `${p.severity} ${p.count} (${p.shown ? "shown" : "hidden"})`,
    grouping: "Group by",
    groupings: { check: "Check", chapter: "Chapter", department: "Department" },
    search: "Search measure, department, cell, text",
    searchHint: "Search",
    department: "Department",
    allDepartments: "All departments",
    noDepartment: "(no department)",
    noChapter: "(whole table)",
    departmentCount: (p) => `${p.department} (${p.count})`,
    findings: "Findings",
    showMore: (p) => `Show ${p.count} more (${p.left} left)`,
    onlyThisDepartment: "Only this department",
    ignore: "Ignore",
    reason: "Why it can be ignored",
    reasonHint: "e.g. not collected any more",
    cancel: "Cancel",
    ignoredTitle: (p) => `Ignored findings (${p.count})`,
    ignoredNote: (p) => `Reason: ${p.reason} (${p.date})`,
    noReason: "none given",
    restore: "Bring back",
    checkAgain: "Recheck",
    startCheck: "Check",
    highlight: "Highlight",
    clear: "Clear",
    report: "Create report",
    openTab: (p) => `Open "${p.tab}"`,
    made: (p) => `Created "${p.tab}".`,
    keptTab: (p) => `The earlier one had been edited by hand and was kept as "${p.kept}".`,
    cleared: (p) => p.sheets === 0 ? "There are no highlights of Shinchoku Check." : "Highlights cleared. All other formats are as they were.",
    highlighted: (p) => `Highlighted ${plural(p.cells, "cell")}.`,
    stale: "Out of date",
    staleNote: "The table has changed since the check.",
    renew: "Check again",
    steps: {
      read: "Read",
      check: "Check",
      highlight: "Highlight",
      write: "Write",
      report: "Progress report",
      summary: "Summary",
      requests: "Requests by department",
      figures: "Figures over the years",
      data: "Data (long form)"
    },
    stepStates: { waiting: "waiting", working: "in progress", done: "done", failed: "stopped" },
    stepState: (p) => `${p.step}: ${p.state}`,
    progress: "Progress",
    chooseSheet: "Several sheets hold a progress table. Which one shall be checked?",
    welcome: "Looks for blanks, plans left over in closed years and more in your progress table. A check changes nothing of what was typed.",
    failedTitle: "That did not work",
    unreachable: "Google could not be reached. If you use several Google accounts, sign in only with the one that opens this file, or use a private window or another browser. With one account only, check your connection and try again.",
    badAnswer: 'This page may be out of date. Open it again with "Check this sheet" in the menu. If that does not help, ask your IT desk whether Code.js and sidebar.html are of the same version.',
    copyDetails: "Copy details (for the IT desk)",
    copied: "Copied.",
    close: "Close",
    settingsUnreadable: 'The settings kept with this file cannot be read, so everything was automatic. Saving them anew under "Settings" mends that.',
    settingsNewer: "The settings were saved by a later version of Shinchoku Check. This one cannot use them, so everything was automatic.",
    fixes: {
      offer: (p) => `${plural(p.count, "finding")} can be mended automatically.`,
      fixAll: "Mend them all…",
      fixOne: "Mend…",
      fixCheck: (p) => `Mend these ${p.count}…`,
      previewTitle: "What would change",
      backTitle: "What would come back",
      historyTitle: "Fixes made",
      close: "Back to findings",
      intro: "Nothing has been changed yet. Only ticked cells will be mended, and every change can be taken back.",
      introBack: "Nothing has been changed yet. Ticked cells will get back the text that they had before.",
      nothing: (p) => `There is nothing to mend.${p.left === 0 ? " It was mended already, or the table has changed." : ""}`,
      nothingBack: "Nothing can be taken back.",
      ticked: (p) => `${p.ticked} of ${plural(p.all, "cell")}`,
      chooseAll: "Tick all",
      chooseNone: "Untick all",
      chooseCell: (p) => `Choose ${p.cell}`,
      moreLater: (p) => `${plural(p.count, "more cell")} can be mended after these.`,
      signs: {
        "␣": "space",
        "□": "wide space",
        "↵": "line break",
        "⇥": "tab",
        "⍽": "no-break space",
        "◌": "invisible character"
      },
      blank: "(blank)",
      apply: (p) => `Mend ${plural(p.count, "cell")}`,
      applyBack: (p) => `Take back ${plural(p.count, "cell")}`,
      fixed: (p) => p.cells === 0 ? "Nothing was changed." : `Mended ${plural(p.cells, "cell")}.`,
      tookBack: (p) => p.cells === 0 ? "Nothing was changed." : `Took back ${plural(p.cells, "cell")}.`,
      left: (p) => p.count === 1 ? ` 1 cell stays as it is: ${p.list}` : ` ${p.count} cells stay as they are: ${p.list}`,
      leftTitle: (p) => `Cells that stay as they are (${p.count})`,
      leftCell: (p) => `${p.cell} (${p.reason})`,
      andMore: (p) => `${p.list} and ${p.more} more`,
      reasons: {
        formula: "holds a formula, or what one gives",
        value: "a number, a date, or shown otherwise by its format",
        linked: "holds a link",
        converts: "might become a number or a date",
        "too-long": "too long",
        changed: "edited since",
        moved: "rows or columns have moved, or the measure or heading has another name",
        gone: "the cell is gone",
        "as-before": "it already reads as before",
        later: "a later fix mended it again; take that one back first",
        refused: "protected, or its validation does not allow it"
      },
      historyIntro: "Cells that nobody has edited since can be taken back (the latest fifty fixes).",
      historyEmpty: "Nothing was mended yet.",
      cells: (p) => plural(p.count, "cell"),
      backCells: (p) => p.count === p.all ? "Taken back" : `${p.count} of them taken back`,
      takeBack: "Take back…",
      takeBackOf: (p) => `Take back what was mended at ${p.at}`
    },
    settings: enSettings,
    tabs: enTabsPage
  };

  // src/messages/en-report.ts
  var enReport = {
    tabName: "Progress report",
    summaryTabName: "Summary",
    buildingName: (p) => `${p.tab} (in progress)`,
    keptName: (p) => `${p.tab} (edited ${p.time})`,
    title: "Progress report",
    titleOf: (p) => `${p.table} – Progress report`,
    markSeparator: " or ",
    bullet: "• ",
    noteSign: "*",
    summaryTitle: "Summary",
    source: (p) => `Source: ${p.sheet}`,
    shape: "About the table itself",
    cellName: "Where, why",
    cell: "Cell",
    asOfSheet: (p) => `As of ${p.date} (as the table says)`,
    asOfToday: (p) => `As of ${p.date} (today; the table gives no date)`,
    asOfSettings: (p) => `As of ${p.date} (as set)`,
    made: (p) => `Made ${p.time} by Shinchoku Check ${p.version}`,
    verdictClean: (p) => `Every year that needs filling in is filled in (${p.rate}).`,
    verdictGaps: (p) => `${plural(p.blanks, "year cell is", "year cells are")} blank (${p.rate} filled in).`,
    noYears: "No year needs filling in.",
    verdictRate: (p) => `${p.rate} of years are filled in.`,
    verdictCounts: (p) => `${p.error} to fix, ${p.warning} to check, ${p.info} for information`,
    headline: (p) => `${p.done} of ${plural(p.entries, "entry", "entries")} (${p.rate}) in ${plural(p.measures, "measure")} ${p.done === 1 ? "is" : "are"} marked ${p.marks}.`,
    headlineMarked: (p) => `${p.marked} of ${plural(p.entries, "entry", "entries")} (${p.rate}) in ${plural(p.measures, "measure")} ${p.marked === 1 ? "carries" : "carry"} a mark.`,
    headlineNoMarks: (p) => `${plural(p.measures, "measure")} (${plural(p.entries, "entry", "entries")}); the table has no column of marks.`,
    baseReport: (p) => `the report of ${p.time}`,
    baseSheet: (p) => `"${p.sheet}"`,
    changes: (p) => `Since ${p.base}: ${p.list}`,
    noChanges: (p) => `No change in marks and blanks since ${p.base}.`,
    changeOf: (p) => `${p.what} ${p.change}`,
    plus: "+",
    minus: "−",
    noChange: "±0",
    blanks: "blank year cells",
    comparison: "Since the last report",
    comparisonWith: (p) => `Compared with "${p.sheet}"`,
    comparisonNote: (p) => `Compared with the table of ${p.base}, as of ${p.date}. Measures are matched by name and contents, never by their row.`,
    before: "Last",
    beforeSheet: "Base",
    after: "Now",
    change: "Change",
    transitions: (p) => `Rows: ${p.before}, columns: ${p.after}`,
    rateInPoints: "Filled in (change in points)",
    transitionsTitle: "How marks moved (entries in both)",
    noTransitions: "No mark has changed.",
    lists: {
      better: (p) => `Entries with a better mark (${p.count})`,
      worse: (p) => `Entries with a lower mark (${p.count})`,
      newlyMarked: (p) => `Entries newly marked (${p.count})`,
      unmarked: (p) => `Entries that lost their mark (${p.count})`,
      newlyFilled: (p) => `Cells newly filled in (${p.count})`,
      newlyMissing: (p) => `Cells newly blank (${p.count})`,
      added: (p) => `Measures added (${p.count})`,
      removed: (p) => `Measures gone (${p.count})`,
      renamed: (p) => `Measures renamed (${p.count})`
    },
    measureOf: (p) => `${p.measure} (${p.departments})`,
    markChange: (p) => `${p.measure}: ${p.from} → ${p.to}`,
    cellChange: (p) => `${p.measure}: ${p.year}, ${p.cell}`,
    renamedLine: (p) => `${p.measure} (before: ${p.from})`,
    moreItems: (p) => `${p.count} more; see "${p.sheet}".`,
    moreGone: (p) => `${p.count} more; earlier tables are in the version history (File menu).`,
    moreFindings: (p) => `${p.count} more; see the list at the side.`,
    best: "Measures with the best mark, and why",
    worst: "Measures with a low mark, and why",
    markHeading: (p) => `${p.mark} (${plural(p.entries, "entry", "entries")})`,
    reason: (p) => `${p.year}: ${p.text}`,
    yearPart: (p) => `${p.year} ${p.part}`,
    noReason: (p) => `${p.year}: (nothing filled in)`,
    cutReason: (p) => `${p.text}… (continued in ${p.cell})`,
    chartByChapter: "Marks by chapter (entries)",
    chartByDepartment: "Marks by department (entries)",
    remainder: (p) => `${p.count} more, together (one by one in "${p.tab}")`,
    jointSum: "Sum",
    jointOverlap: "Counted more than once",
    planOrder: "All entries, in the order of the plan",
    departmentOrder: "All entries, by department",
    mark: "Mark",
    blankYears: "Blanks",
    moreEntries: (p) => `${plural(p.count, "more entry", "more entries")}; all are in "${p.tab}".`,
    moreCells: (p) => `${plural(p.count, "more cell")}; see the list at the side or "${p.tab}".`,
    noteDepartmentsSet: "In counts, departments stand in the order of the settings.",
    noteDepartmentsBySize: "In counts, departments with most entries come first; list them in the settings for an order of your own.",
    legend: "Scale",
    legendLine: (p) => `${p.mark}  ${p.meaning}`,
    legendOpen: "The marks are percentages or texts, not steps of a scale: only whether they are filled in is counted.",
    legendNoColumn: "The table has no column of marks, so none are counted.",
    legendSet: (p) => `Scale as set: ${p.scale}.`,
    legendNone: (p) => `The table has no legend. Marks in use: ${p.scale}.`,
    marksByChapter: "Marks by chapter",
    marksByDirection: "Marks by direction",
    marksByDepartment: "Marks by department",
    marksByTerm: "Marks by term",
    completenessByChapter: "Years filled in, by chapter",
    completenessByDepartment: "Years filled in, by department",
    missing: "To fill in, by department",
    missingNone: "No blanks that need filling in.",
    stale: "To review, by department",
    staleNote: "Cells of closed years that still speak of plans or interim figures, and marks, terms and departments to look at.",
    staleNone: "Nothing to review.",
    departmentHeading: (p) => `${p.department} (${plural(p.cells, "cell")})`,
    reasons: { stalePlan: "plan", staleInterim: "interim" },
    notes: "How it was counted",
    noteEntries: "An entry is one row with a mark of its own; each row under a merged measure counts.",
    noteMeasures: "A measure with several entries counts with its lowest mark.",
    noteJoint: (p) => p.entries === 0 ? "Departments add up to the total." : `${plural(p.entries, "entry of several departments counts", "entries of several departments count")} once for each of them. The sum, less what is counted more than once, is the total.`,
    noteRelisted: (p) => `${plural(p.entries, "entry listed again (再掲) counts", "entries listed again (再掲) count")} like any other; there are ${p.others} apart from ${p.entries === 1 ? "it" : "them"}.`,
    noteRate: '"Filled in" is the share of year cells filled in, of those that need it: not before a measure began, not after it ended, and not plans. "n/a" or "–" counts as filled in.',
    noteInterim: (p) => `Not yet over: ${p.years}.`
  };

  // src/messages/en-requests.ts
  var MONTHS2 = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  ];
  var enRequests = {
    tabName: "Requests by department",
    title: (p) => `${p.table}: requests by department`,
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    dayThisYear: (p) => `${p.weekday}, ${p.day} ${MONTHS2[p.month - 1]}`,
    day: (p) => `${p.weekday}, ${p.day} ${MONTHS2[p.month - 1]} ${p.year}`,
    kinds: { fill: "fill in", check: "check" },
    kindSeparator: " or ",
    nameSeparator: ", ",
    lineBreak: " (line break) ",
    wishes: {
      "missing-year": 'Please fill in the blank years with what was done. If nothing was done that year, write "n/a" or "–".',
      "missing-plan": 'Please fill in the plan. If nothing changes, write "continue".',
      "missing-mark": "Please fill in the mark.",
      "missing-item": "Please name the measure. If the row carries on the measure above, let us know.",
      "missing-outline": "Please fill in the outline.",
      "missing-department": "Please fill in the department in charge.",
      "missing-term": "Please fill in the term.",
      "unknown-term": "Please use one of the agreed words for the term.",
      "unknown-mark": "Please use a mark of the scale.",
      "mark-glyph": "Please type the mark as the scale does.",
      "stale-plan": "Please replace plans in closed years with what was done. If it was not carried out, say so (cancelled, postponed). If it is a plan for a later year, name that year.",
      "stale-interim": "Please replace interim figures with those for the whole year. Statistics with a fixed base date may stay as they are.",
      "before-start": "Please check the start year and the cell. If it tells of preparations or of a predecessor, say so.",
      "after-end": "Please check the end year and the cell. If it tells of a successor, say so.",
      "department-spelling": "Please use one spelling for each department. If these are two departments, let us know.",
      "duplicate-measure": "Two measures have one name. If they are one measure, please mark one of them （再掲）. If they are two, please give them names that tell them apart.",
      "relisted-differs": "Please see which is right, the measure or the one listed again, and use it in both. If they are meant to differ, leave them.",
      "mark-contradicts-text": "Please see whether the mark or the text is right. If something was done instead, please add it.",
      "figure-jump": "Please check the figure. If it is right, please add the reason for the change."
    },
    allMeasures: (p) => `All your rows (${p.entries})`,
    blankColumn: (p) => `"${p.column}" is still blank in every row.`,
    fillColumn: "Please fill in your rows.",
    columnPlace: (p) => `column ${p.letter}`,
    text: {
      subject: (p) => `Subject: ${p.table}: please ${p.kinds}`,
      subjectDue: (p) => ` (by ${p.due})`,
      to: (p) => `To: ${p.department}`,
      toUnnamed: "To whom it may concern",
      greeting: "Thank you for helping us keep track of progress.",
      opening: (p) => `In "${p.table}" there ${p.cells === 1 ? "is" : "are"} ${plural(p.cells, "cell")} for you to ${p.kinds}.`,
      how: (p) => `Please look at the cells below and fill in or correct them in the sheet "${p.sheet}".`,
      howUntil: (p) => `By ${p.due}, please look at the cells below and fill in or correct them in the sheet "${p.sheet}".`,
      sheet: (p) => `Open the sheet: ${p.url}`,
      measure: (p) => `- ${p.measure}`,
      sharedWith: (p) => ` (shared with ${p.departments})`,
      place: (p) => `  ${p.place}: ${p.fact}`,
      wish: (p) => `* ${p.wish}`,
      more: (p) => `There ${p.cells === 1 ? "is" : "are"} ${p.cells} more. Please look at your rows in the sheet "${p.sheet}".`,
      moreInTab: (p) => `There ${p.cells === 1 ? "is" : "are"} ${p.cells} more. Please see the list of ${p.department} in the sheet "${p.tab}".`,
      due: (p) => `Due: ${p.due}`,
      contact: (p) => `Contact: ${p.contact}`,
      shared: "Where a measure is shared, please agree which of you fills it in.",
      closing: "Thank you for your help.",
      nothing: (p) => `There is nothing for ${p.department} to fill in or check at present.`
    },
    tab: {
      due: (p) => `Due: ${p.due}`,
      noDue: 'Due: not set (see "Requests by department" in the settings).',
      passed: (p) => `The due date that is set (${p.due}) has passed, so the texts below leave it out. Set a new one in the settings.`,
      overview: "Cells by department",
      fill: "To fill in",
      check: "To check",
      what: "Mostly",
      contents: (p) => `${p.title} (${p.cells})`,
      nothing: "There is nothing to fill in or to check.",
      spared: (p) => `Nothing asked: ${p.departments}`,
      moreDepartments: (p) => `${plural(p.departments, "more department")}; their texts can be copied from the sidebar.`,
      leftToCoordinator: (p) => `There ${p.findings === 1 ? "is" : "are"} also ${plural(p.findings, "finding")} to fix or check on the shape of the table or the list of departments; no department is asked about ${p.findings === 1 ? "it" : "them"}.`,
      noteShared: "Rows of several departments stand under each of them. The numbers count cells.",
      noteInfo: "Findings for information and findings that were ignored are left out.",
      section: (p) => `${p.department} (${plural(p.cells, "cell")})`,
      opening: (p) => `Please ${p.kinds} the cells below.`,
      openingUntil: (p) => `By ${p.due}, please ${p.kinds} the cells below.`,
      openingUnnamed: "These rows name no department. Find out who is in charge, then ask.",
      column: "Year or column",
      fact: "What we noticed",
      wish: (p) => `* ${p.wish}`,
      sharedWith: (p) => `(shared with ${p.departments})`,
      more: (p) => `${p.cells} more: open the sheet "${p.sheet}" and choose "Check this sheet" to see all of them at the side.`
    }
  };

  // src/messages/en.ts
  var en = {
    language: "en",
    product: "進捗チェック (Shinchoku Check)",
    checks: enChecks,
    severities: { error: "To fix", warning: "To check", info: "For information" },
    menu: {
      validate: "Check this sheet",
      highlight: "Highlight blank years",
      clear: "Clear highlights",
      history: "Fixes made",
      setDropdowns: "Set up dropdowns",
      removeDropdowns: "Remove dropdowns",
      chooseTabs: "Choose sheets to create",
      summary: "Create summary",
      report: "Create report",
      requests: "Create requests by department",
      figures: "Create figures over the years",
      data: "Create data (long form)",
      settings: "Settings",
      help: "How to use"
    },
    working: {
      validate: "Checking…",
      highlight: "Highlighting blank years…",
      clear: "Clearing highlights…",
      setDropdowns: "Setting up dropdowns…",
      removeDropdowns: "Removing dropdowns…",
      chooseTabs: "Looking for what can be made…",
      summary: "Creating the summary…",
      report: "Creating the report…",
      requests: "Creating the requests…",
      figures: "Creating the figures…",
      data: "Creating the data…",
      settings: "Opening the settings…",
      history: "Opening the record of fixes…"
    },
    done: {
      noted: ({ message, note }) => `${message} ${note}`,
      validate: (p) => p.error + p.warning + p.info === 0 ? `Nothing to report in "${p.sheet}".` : `"${p.sheet}" was checked: ${p.error} to fix, ${p.warning} to check, ${p.info} for information.`,
      highlight: (p) => p.cells === 0 ? `"${p.sheet}" has no blank years that need filling in.` : `Highlighted ${plural(p.cells, "blank year cell")} in "${p.sheet}". The colour disappears once a cell is filled.`,
      highlightOff: "Blank years are not looked for: the check is turned off in the settings. Nothing was highlighted.",
      settings: "The settings are open at the side.",
      chooseTabs: "Choose at the side what to make.",
      history: "The record of fixes is open on the right.",
      stopped: "Stopped.",
      cancelled: "Cancelled. Nothing was changed.",
      clear: (p) => p.sheets === 0 ? "This file has no highlights of Shinchoku Check." : "Highlights cleared. All other formats are as they were.",
      setDropdowns: (p) => `Dropdowns are set up in "${p.sheet}": ${p.columns}.`,
      noDropdowns: (p) => `No dropdowns were set up in "${p.sheet}".`,
      removeDropdowns: (p) => p.cells === 0 ? "This file has no dropdowns of Shinchoku Check." : `Dropdowns of Shinchoku Check removed from ${plural(p.cells, "cell")}. All other rules are as they were.`,
      tab: (p) => `Created "${p.tab}".`,
      tabKept: (p) => `Created "${p.tab}". The earlier one had been edited by hand and was kept as "${p.kept}".`,
      tabBeside: (p) => `A sheet named "${p.taken}" already exists, so this one is named "${p.tab}".`
    },
    dropdowns: enDropdowns,
    functions: enFunctions,
    data: enData,
    comparison: enComparison,
    figures: enFigures,
    requests: enRequests,
    failures: {
      title: "Shinchoku Check",
      locked: "Someone else is running Shinchoku Check. Please wait a moment and try again. Nothing was changed.",
      cannotRead: (p) => `The sheet could not be read. Reload the page and try again. Nothing was changed.

Details: ${p.detail}`,
      cannotHighlight: (p) => `"${p.sheet}" could not be highlighted. It may be protected, or you may not be allowed to edit it. Ask the owner of the file. What was typed is unchanged.

Details: ${p.detail}`,
      cannotSetDropdowns: (p) => `The dropdowns could not be changed. The sheet may be protected, you may not be allowed to edit it, or a column may have a type of its own in a table of Google Sheets. Ask the owner of the file. All rules and all that was typed are unchanged.

Details: ${p.detail}`,
      cannotWriteTab: (p) => `"${p.tab}" could not be created. You may not be allowed to add sheets. Ask the owner of the file. The table is unchanged.

Details: ${p.detail}`,
      cannotWriteLog: (p) => `Nothing was mended: the sheet that keeps what was there before cannot be written. Ask the owner of the file whether you may add and edit sheets.

Details: ${p.detail}`,
      notInLog: "This fix is no longer in the record: it was taken back already, or its lines were deleted.",
      unexpected: (p) => `Something unexpected happened. If it happens again, give the details below to your IT desk.

Details: ${p.detail}`,
      noSuchSheet: (p) => `There is no sheet named "${p.sheet}". Sheets: ${p.sheets}`,
      severalTables: (p) => `Several sheets hold a progress table. Open one (or name it) and try again: ${p.sheets}`,
      badRequest: 'The sidebar asked for something that could not be done. Choose "Check this sheet" in the menu again.',
      outsideTable: "That cell is not in the sheet. Rows or columns may have been deleted. Please check the sheet again.",
      settingsChanged: "Someone else changed the settings. Nothing was saved, so that nothing is lost. Open the settings again, make your change and save.",
      settingsTooLarge: "The settings are too large to be kept. Use fewer departments or spellings. The earlier settings are still there.",
      cannotSaveSettings: (p) => `The settings could not be saved. Check that you may edit this file. The earlier settings are still there.

Details: ${p.detail}`,
      blankHeaderRow: (p) => `Row ${p.row} is blank. Enter the number of the row in which the headings begin. The settings were not saved.`
    },
    choose: {
      title: "Which sheet?",
      question: (p) => `Several sheets hold a progress table. Type the number and press OK.

${p.list}`,
      again: "That number could not be read."
    },
    help: {
      title: "How to use Shinchoku Check",
      paragraphs: [
        "Open the sheet with your progress table and choose from the menu 進捗チェック (Shinchoku Check).",
        "Check this sheet: looks for blanks, plans left over in closed years and more, lists them at the side and highlights their cells.",
        "Mend: shows character by character what would change, then mends slips of typing in the cells that you leave ticked.",
        "Highlight blank years: highlights only blank years that need filling in. The colour disappears once a cell is filled.",
        "Clear highlights: removes only the highlights of Shinchoku Check.",
        "Fixes made: takes back what was mended (the latest fifty fixes).",
        "Set up dropdowns: lets you choose marks, terms and departments from lists. Other words are marked, but can be entered.",
        "Remove dropdowns: removes only the dropdowns of Shinchoku Check.",
        "Choose sheets to create: lets you choose at the side what to make and what a report is compared with, and copy the text for a department.",
        "Create summary: makes a sheet with counts of marks and completeness.",
        "Create report: makes a report that can be printed.",
        "Create requests by department: gathers what each department is asked to fill in or check.",
        "Create figures over the years: takes numbers of events, people and the like out of the year texts, side by side.",
        "Create data (long form): makes a table with one row for each entry and year, for pivot tables, Looker Studio and the like.",
        "Settings: corrects how the table is read and sets marks, departments, checks, colours and more.",
        "What you typed changes only when you have looked at a fix and pressed its button. A sheet of ours that was edited by hand is kept under another name when it is made anew."
      ]
    },
    /** Why a text is no settings. */
    settings: {
      badText: {
        "not-settings": "This is not a settings text. Paste all of the exported text, from the first { to the last }.",
        newer: "This was exported by a later version. Update Shinchoku Check, or use a text exported by this version.",
        "too-large": "The text is too long. Make sure that it was exported by Shinchoku Check.",
        "unknown-part": (p) => `There is no setting "${p.name}". Correct its spelling or take it out.`,
        "wrong-part": (p) => `"${p.part}" is not written as it should be. Correct it, or export the text again.`
      },
      parts: {
        language: "language",
        fiscalYearStart: "fiscalYearStart",
        scale: "scale",
        departments: "departments",
        terms: "terms",
        digitWidth: "digitWidth",
        checks: "checks",
        colors: "colors",
        requests: "requests",
        tabs: "tabs"
      }
    },
    log: {
      tabName: "Shinchoku Check (record)",
      headings: {
        at: "When",
        sheet: "Sheet",
        cell: "Cell",
        before: "Before",
        after: "After",
        check: "Check",
        state: "State",
        own: "For the add-on (please keep)"
      },
      states: {
        done: (_) => "Mended",
        refused: (_) => "Could not be mended",
        back: (p) => `Taken back (${p.at})`
      }
    },
    page: enPage,
    table: {
      noRate: "nothing to fill in",
      total: "Total",
      grandTotal: "Total",
      unmarked: "No mark",
      others: "Other",
      marked: "Filled in",
      entries: "Entries",
      measures: "Measures",
      rate: "Filled in",
      notAsked: "–",
      none: "None",
      outsideBands: "(outside chapters)",
      noDirection: "(outside directions)",
      noDepartment: "(no department)",
      noName: "(measure not named)",
      noTerm: "(no term)",
      chapter: "Chapter",
      direction: "Direction",
      department: "Department",
      term: "Term",
      item: "Measure"
    },
    report: enReport,
    cli: enCli
  };

  // src/messages/check-text.ts
  var CHECK_THEMES = ["structure", "years", "values", "texts", "machine-readable"];

  // src/messages/checks/machine-readable.ts
  function named2(count, cells) {
    return `（${cells.join("、")}${count > cells.length ? " など" : ""}）`;
  }
  var jaMachineReadable = {
    "mr-1-1": {
      title: "1-1 ファイル形式",
      what: "総務省の統一ルール1-1「ファイル形式はExcelかCSVとなっているか」。公開するファイルの形式はシートからは分からないため、調べずに、一度だけお知らせします。",
      why: "PDFや画像では、表の値を機械で読み取れません。",
      example: "進捗管理表を、PDFだけで公開している。",
      remedy: "「ファイル」の「ダウンロード」から、Excel（.xlsx）かCSVで保存して公開してください。PDFも載せるときは、あわせて置いてください。",
      message: ({ sheet }) => `公開するときは、「${sheet}」をExcel（.xlsx）かCSVで保存してください。`
    },
    "mr-1-2": {
      title: "1-2 1セル1データ",
      what: "総務省の統一ルール1-2「1セル1データとなっているか」。二つ以上の課が書かれた課名のセルと、二つ以上の行に数値がある、または「３回、45人」のように数値を並べたセルを数えます。一つの文の中に混じった数値や、文の内容がいくつのことを述べているかは分かりません。",
      why: "一つのセルにいくつものデータがあると、課ごと・数値ごとに数えたり並べ替えたりできません。",
      example: "課名のセルに「介護保険」と「福祉政策」が改行して書かれている。",
      remedy: "列や行を分けて、一つのセルに一つのデータを書いてください。数値は、文とは別の列にすると集計できます。",
      message: ({ count, cells }) => `いくつものデータがあるセルが${count}か所あります${named2(count, cells)}。`
    },
    "mr-1-3": {
      title: "1-3 数値データに文字",
      what: "総務省の統一ルール1-3「数値データは数値属性とし、文字列を含まないこと」。ほとんどが数値の列で、単位・「約」・かっこ・全角の数字・文字のあるセルを数えます。画面に見えている文字で調べるため、表示形式で付けた単位も数え、桁区切りの「,」と「％」は区別できないため数えません。",
      why: "文字が混じった数値は、合計や並べ替えができません。",
      example: "参加者数の列で、「120」の下に「135人」「約130」と書かれている。",
      remedy: "数字だけを半角で入れ、単位は見出しに、説明は備考の列に移してください。",
      message: ({ count, cells }) => `数値の列に、文字や全角数字のあるセルが${count}か所あります${named2(count, cells)}。`
    },
    "mr-1-4": {
      title: "1-4 セルの結合",
      what: "総務省の統一ルール1-4「セルの結合をしていないか」。見出しから最後の取組行までにある、結合されたセルを数えます。表の上の題名や下の注記の結合、見た目だけの「選択範囲内で中央」は数えません。",
      why: "結合されたセルは、左上以外が空欄として読まれます。並べ替えや集計ができません。",
      example: "三つの行にまたがる課名が、一つのセルに結合されている。",
      remedy: "結合を解いて、それぞれのセルに同じ内容を書いてください。印刷用の表では、そのままで構いません。",
      message: ({ count, cells }) => `結合されたセルが${count}か所あります${named2(count, cells)}。`
    },
    "mr-1-5": {
      title: "1-5 スペースや改行による体裁",
      what: "総務省の統一ルール1-5「スペースや改行等で体裁を整えていないか」。見出しの中のスペースと改行、字下げや末尾のスペース、二つ以上続くスペース、「配　食」のような字の間のスペース、名前の途中の改行を数えます。文の中の改行や一つだけのスペースは、体裁のためかどうか分からないため数えません。",
      why: "「課　名」と「課名」は、機械には別の文字列です。検索や、ほかの表との突き合わせができません。",
      example: "見出しが「課　名」「取組（改行）時期」になっている。",
      remedy: "スペースと改行を取り、配置や字下げはセルの書式で整えてください。",
      message: ({ count, cells }) => `スペースや改行で体裁を整えたセルが${count}か所あります${named2(count, cells)}。`
    },
    "mr-1-6": {
      title: "1-6 項目名等の省略",
      what: "総務省の統一ルール1-6「項目名等を省略していないか」。施策項目・事業概要・課名・取組時期・番号の「〃」「同上」、上と同じという意味の空欄、見出しのない列を数えます。結合されたセルの空欄は1-4で数えます。略した名前（「介護」など）は分かりません。",
      why: "省略された名前は、行を並べ替えたり一行だけ取り出したりすると、何のことか分からなくなります。",
      example: "２行目の課名が「〃」になっている。",
      remedy: "すべての行に名前を、すべての列に見出しを、略さずに書いてください。",
      message: ({ count, cells }) => `名前や見出しが省略されたところが${count}か所あります${named2(count, cells)}。`
    },
    "mr-1-7": {
      title: "1-7 数式",
      what: "総務省の統一ルール1-7「数式を使用している場合は、数値データに修正しているか」。シートにある数式のセルを数えます。結果が正しいかどうかは調べません。",
      why: "数式は、ほかのファイルやシートを参照していると、公開したあとに値が変わったりエラーになったりします。",
      example: "合計の欄が「=SUM(F9:F20)」のまま公開されている。",
      remedy: "公開用の写しを作り、「特殊貼り付け」で値だけを貼り付けてください。元の表の数式は残しておけます。",
      message: ({ count, cells }) => `数式のセルが${count}か所あります${named2(count, cells)}。`
    },
    "mr-1-8": {
      title: "1-8 オブジェクト",
      what: "総務省の統一ルール1-8「オブジェクトを使用していないか」。シートに置かれたグラフ・画像・図形を数えます。セルの中の画像や、ほかのシートのものは数えません。",
      why: "図形や画像の中の文字は、表のデータとして読み取れません。",
      example: "表の上に、凡例を書いた吹き出しの図形がある。",
      remedy: "図の内容をセルに書くか、図を別のシートに移してください。",
      message: ({ count }) => `グラフ・画像・図形が${count}個あります。`
    },
    "mr-1-9": {
      title: "1-9 データの単位",
      what: "総務省の統一ルール1-9「データの単位を記載しているか」。ほとんどが数値の列で、見出し・単位の列・表の上の「単位：」のどこにも単位がないものを数えます。番号・コード・年は除きます。書かれた単位が正しいかどうかは分かりません。",
      why: "単位がないと、千円なのか円なのか、人なのか件なのかが分かりません。",
      example: "見出しが「予算」だけで、12,000が円か千円か分からない。",
      remedy: "見出しに「予算（千円）」のように単位を書くか、単位の列を作ってください。",
      message: ({ count, cells, headings }) => `単位のない数値の列が${count}列あります：${headings.map((heading) => `「${heading}」`).join("")}${named2(count, cells)}。`
    },
    "mr-1-10": {
      title: "1-10 機種依存文字",
      what: "総務省の統一ルール1-10「機種依存文字を使用していないか」。丸数字・かっこ付き文字（㈱）・ローマ数字（Ⅳ）・単位や年号の一文字（㎡㌔㍻）・№・℡・絵文字、一部の異体字を探します。普通の丸・三角・矢印・※・全角英数字と、半角カナは数えません。",
      why: "ほかの機械や文字コードでは、別の文字になったり表示されなかったりします。",
      example: "「①相談会」「㈱見本」「120㎡」と書かれている。",
      remedy: "「(1)」「株式会社」「平方メートル」「第４期」のように、普通の文字で書いてください。",
      message: ({ count, cells, signs: signs2 }) => `機種依存文字「${signs2.join("")}」のあるセルが${count}か所あります${named2(count, cells)}。`
    },
    "mr-1-11": {
      title: "1-11 西暦の併記",
      what: "総務省の統一ルール1-11「e-Statの時間軸コードの表記、西暦表記又は和暦に西暦の併記がされているか」。見出しと、年だけが書かれた取組時期などのセルで、元号の年に西暦がないものを数えます。文の中の年は数えません。",
      why: "元号だけの年は、機械では順に並べたり、ほかの表と結び付けたりできません。",
      example: "見出しが「Ｒ４年度」だけで、「2022年度」がどこにもない。",
      remedy: "「2022年度（令和４年度）」のように西暦を書き添えるか、見出しの行を一つ加えて西暦を書いてください。",
      message: ({ count, cells }) => `西暦のない元号の年が${count}か所あります${named2(count, cells)}。`
    },
    "mr-1-12": {
      title: "1-12 地域コード・地域名称",
      what: "総務省の統一ルール1-12「地域コード又は地域名称が表記されているか」。表題にも、都道府県・市区町村の名前やコードの列にも地域がないときと、名前の列で「市」「町」などが省かれたときにお知らせします。名前やコードが正しいかどうか、地区や会場の名前は調べません。",
      why: "どこの表かが書かれていないと、ほかの自治体の表と合わせたときに区別できません。",
      example: "市の表なのに、表題が「進捗管理表」だけで、市の名前がどこにもない。",
      remedy: "表題に自治体の名前を書くか、「全国地方公共団体コード」や「市区町村名」の列を作って、略さずに書いてください。",
      message: ({ count, cells }) => count === 0 ? "どの都道府県・市区町村の表か、表題にも列にも書かれていません。" : `「市」「町」などを省いた地域の名前が${count}か所あります${named2(count, cells)}。`
    },
    "mr-1-13": {
      title: "1-13 数値の列の特殊記号",
      what: "総務省の統一ルール1-13「数値データの同一列内に特殊記号（秘匿等）が含まれる場合」。ほとんどが数値の列で、「－」「…」「※」「〃」「x」などの記号だけのセルを数えます。ルールで決められた「***」（数値がない）と「X」（秘匿）、空欄は数えません。記号の意味が書かれているかどうかは分かりません。",
      why: "「－」が0なのか、調べていないのか、公表できないのかを、機械は区別できません。",
      example: "参加者数の列で、中止した年に「－」と書かれている。",
      remedy: "0であれば「0」、数値がなければ「***」、公表できなければ「X」と書き、意味を表の注記に書いてください。",
      message: ({ count, cells, signs: signs2 }) => `数値の列に、記号「${signs2.join("」「")}」のセルが${count}か所あります${named2(count, cells)}。`
    },
    "mr-2-1": {
      title: "2-1 データの分断",
      what: "総務省の統一ルール2-1「データが分断されていないか」。表の途中の空行・空列と、途中で繰り返された見出しを数えます。章や方向性の行、表が複数のシートに分けられているかどうかは調べません。",
      why: "空行や繰り返した見出しがあると、そこで表が終わったものとして読まれます。",
      example: "印刷の改ページに合わせて、50行ごとに見出しが繰り返されている。",
      remedy: "空行・空列と途中の見出しを取り、一つの表にしてください。印刷の見出しは、印刷の設定で繰り返せます。",
      message: ({ blankRows, blankColumns: blankColumns2, repeatedHeadings, cells }) => {
        const parts = [
          [blankRows, `空行${blankRows}行`],
          [blankColumns2, `空列${blankColumns2}列`],
          [repeatedHeadings, `繰り返した見出し${repeatedHeadings}か所`]
        ];
        const said = parts.filter(([count]) => count > 0).map(([, words2]) => words2);
        return `表が途中で分かれています：${said.join("・")}${named2(blankRows + blankColumns2 + repeatedHeadings, cells)}。`;
      }
    },
    "mr-2-2": {
      title: "2-2 1シートに複数の表",
      what: "総務省の統一ルール2-2「1シートに複数の表が掲載されていないか」。進捗管理表の下に、別の見出しをもつ表があるかを調べます。横に並んだ表と、見出しのない小さな表は分かりません。",
      why: "一つのシートに表がいくつもあると、どこからどこまでが一つの表かを、機械は判断できません。",
      example: "進捗管理表の下に、予算の表が続いている。",
      remedy: "表ごとにシートを分けてください。",
      message: ({ count, cells }) => `ほかの表が${count}個あります${named2(count, cells)}。`
    }
  };

  // src/messages/ja-checks.ts
  var jaChecks = { ...jaStructure, ...jaYears, ...jaValues, ...jaTexts, ...jaMachineReadable };
  var TEXTS_OF = {
    structure: jaStructure,
    years: jaYears,
    values: jaValues,
    texts: jaTexts,
    "machine-readable": jaMachineReadable
  };
  function themeOf(id) {
    var _a3;
    return (_a3 = CHECK_THEMES.find((theme) => id in TEXTS_OF[theme])) != null ? _a3 : "structure";
  }

  // src/messages/ja-cli.ts
  var jaCli = {
    usage: `使い方：
  npx shinchoku check ファイル [--sheet シート名] [--settings 設定ファイル] [--format text|json] [--lang ja|en]
  npx shinchoku report ファイル -o 出力.xlsx [--tabs 資料,…] [--compare シート名] [--sheet シート名] [--settings 設定ファイル] [--lang ja|en]
  npx shinchoku figures ファイル [--sheet シート名] [--settings 設定ファイル] [--format text|json] [--lang ja|en]

ファイルは .xlsx か sheet.json、設定ファイルは設定画面の「書き出し」の文を保存したものです。--tabs には summary（集計）・report（進捗レポート）・requests（課別確認依頼）・figures（指標の推移）・data（データ（縦持ち））から作るものをコンマで並べます（省くとすべて）。--compare は、進捗レポートで比べる相手のシートです（省くと、比較は載りません）。終了コードは、0 要修正なし（report・figures は完了）・1 要修正あり・2 読み取れない、または進捗管理表がない。`,
    unknownCommand: (p) => `「${p.command}」というコマンドはありません。`,
    unknownOption: (p) => `オプションの指定が正しくありません：${p.detail}`,
    tabName: (p) => `「${p.name}」`,
    unknownTabs: (p) => `--tabs に${p.names}という資料はありません。使える名前：${p.all}`,
    compareWithoutReport: "--compare は進捗レポートで使います。--tabs に report も加えてください。",
    notXlsx: (p) => `書き出す先「${p.path}」は .xlsx で終わる名前にしてください。`,
    sheetHint: (p) => `別のシートを調べるときは --sheet シート名 を指定してください（あるシート：${p.sheets}）。`,
    missingFile: "ファイルを指定してください。",
    missingOutput: "書き出す先を -o 出力.xlsx で指定してください。",
    outputIsInput: "書き出す先が元のファイルと同じです。元のファイルは書き換えません。別の名前を指定してください。",
    cannotWrite: (p) => `「${p.path}」に書き出せません。フォルダーがあるか、書き込めるか、別のソフトで開いていないか確認してください。`,
    badSettings: (p) => `設定ファイル「${p.path}」を使えません。${p.problem}`,
    settingsNotReadable: "ファイルの名前と場所、読み取りの権限を確かめてください。",
    written: (p) => `書き出しました：${p.path}`,
    file: {
      "no-file": (p) => `「${p.path}」が見つかりません。ファイルの名前と場所を確認してください。`,
      folder: (p) => `「${p.path}」はフォルダーです。ファイルを指定してください。`,
      "not-readable": (p) => `「${p.path}」を開けません。読み取りの権限を確かめてください。`,
      empty: (p) => `「${p.path}」は空のファイルです。`,
      "not-xlsx": (p) => `「${p.path}」を .xlsx として読み取れません。壊れているか、別の形式です。表計算ソフトで .xlsx として保存し直してください。`,
      "password-protected": (p) => `「${p.path}」にはパスワードがかかっています。パスワードを外して保存し直してください。`,
      "old-xls": (p) => `「${p.path}」は古い形式（.xls）です。.xlsx として保存し直してください。`,
      "too-large": (p) => `「${p.path}」は大きすぎて読み取れません。`,
      "no-sheets": (p) => `「${p.path}」にはシートがありません。`,
      "not-sheet-json": (p) => `「${p.path}」は sheet.json の形（name・values・merges）になっていません。`
    },
    verdict: (p) => `「${p.sheet}」 ${p.measures}施策・${p.entries}取組行　記入率 ${p.rate}`,
    counts: (p) => `要修正 ${p.error}件　要確認 ${p.warning}件　参考 ${p.info}件`,
    allWell: "指摘はありません。",
    group: (p) => `■ ${p.severity}　${p.title}（${p.count}件）`,
    remedy: (p) => `  → ${p.remedy}`,
    read: "読み取った表",
    headerRows: (p) => p.first === p.last ? `見出し ${p.first}行目` : `見出し ${p.first}～${p.last}行目`,
    shape: (p) => `章 ${p.chapters}・施策の方向性 ${p.directions}・新規の施策 ${p.newMeasures}`,
    kinds: { actual: "実績", interim: "途中", plan: "計画", target: "目標" },
    kind: (p) => `${p.label}（${p.kind}）`,
    marks: "評価",
    noScale: "決まった記号がないため、種類ごとには数えません",
    figures: {
      verdict: (p) => `「${p.sheet}」 年度の記入にある指標 ${p.figures}件（${p.measures}施策）`,
      planned: "予定",
      total: "計",
      asOf: (p) => `${p.day}現在`,
      separator: "・"
    },
    calls: (p) => `${p.command}：${p.total}回`,
    callsTitle: "Googleのサービスを呼び出した回数（行数によらず同じ）",
    summaryTitle: "集計"
  };

  // src/messages/ja-comparison.ts
  var jaComparison = {
    tabName: "進捗チェック（履歴）",
    headings: {
      at: "日時",
      sheet: "シート",
      measures: "施策数",
      entries: "取組行",
      piece: "分割",
      own: "管理用（消さないでください）",
      contents: "内容（管理用）"
    },
    /** After the message that a report was made. */
    notKept: "次回の比較に使う記録は残せませんでした。「進捗チェック（履歴）」シートの保護や編集の権限を、ファイルの管理者に確かめてください。",
    tooLarge: "表が大きいため、次回の比較に使う記録は残せませんでした。",
    noSuchReport: (p) => `${p.time}のレポートの記録は見つかりませんでした。古くなって消えたか、「進捗チェック（履歴）」シートが変更された可能性があります。比べる相手を選び直してください。レポートは作成していません。`,
    noTableToCompare: (p) => `「${p.sheet}」に進捗管理表が見つからないため、比較できませんでした。比べる相手を選び直してください。レポートは作成していません。`
  };

  // src/messages/ja-data.ts
  var jaData = {
    tabName: "データ（縦持ち）",
    /** Each is unique, without spaces or signs, so that other programs can use it as the name of a field. */
    headings: {
      entry: "取組行ID",
      order: "取組行順",
      measure: "施策ID",
      number: "番号",
      chapter: "章",
      direction: "施策の方向性",
      item: "施策項目",
      departments: "課",
      departmentCount: "課の数",
      term: "取組時期",
      isNew: "新規",
      relisted: "再掲",
      from: "開始年度",
      to: "終了年度",
      label: "年度の見出し",
      kind: "種別",
      part: "列の区分",
      mark: "評価",
      entryMark: "取組行の評価",
      cell: "セル",
      text: "内容",
      sheet: "元のシート",
      asOf: "基準日",
      madeAt: "作成日時",
      madeBy: "作成元"
    },
    /** Between the departments of one entry. */
    separator: "、",
    /** Keeps the tab from being read as a progress table wherever it is copied to. */
    madeBy: (p) => `進捗チェック ${p.version}`
  };

  // src/messages/ja-dropdowns.ts
  var jaDropdowns = {
    /** Shown beside a cell whose text is not in its list. */
    help: "一覧から選べます。一覧にない言葉には印が付きますが、入力はできます。",
    column: (p) => `${p.column}${p.cells}か所`,
    foreignTitle: "ほかの入力規則があります",
    foreign: (p) => `「${p.sheet}」には、すでにほかの入力規則の付いた欄があります（${p.columns}）。置き換えますか。

はい：置き換えます（元の入力規則には戻せません）
いいえ：その欄はそのままにして、残りの欄に設定します
キャンセル：何もしません`,
    kept: (p) => `ほかの入力規則がある${p.cells}か所はそのままです。`,
    tooMany: (p) => `「${p.column}」は候補が${p.values}個あり、上限の${p.most}個を超えるため、設定していません。`,
    open: (p) => `「${p.column}」は決まった言葉が分からないため、設定していません。`
  };

  // src/messages/ja-figures.ts
  var jaFigures = {
    tabName: "指標の推移",
    titleOf: (p) => `${p.table}　指標の推移`,
    howToRead: "年度の記入にある数のうち、同じものを数えたものを一行に並べました。数は記入のとおりです。※は年度の途中の数、「予定」は予定や目標の数で、どちらも前年度比・増減率・最初との差・推移のグラフには入れていません。",
    howToCompare: (p) => `前年度比と増減率は${p.before}から${p.after}への変化、最初との差は行の最初の年度から最後の年度への変化です。％の数は、増減率を出しません。`,
    omitted: (p) => `用紙の幅に収まるよう、${p.oldest}より前の${p.years}年度分は省きました。`,
    none: "終わった年度の二つ以上に、同じものの数が書かれた欄はありません。",
    section: "指標",
    headings: {
      indicator: "指標（単位）",
      change: "前年度比",
      rate: "増減率",
      overall: "最初との差",
      trend: "推移",
      cells: "元のセル"
    },
    /** Behind a number that was planned. */
    planSign: "予定",
    counted: { times: "延べ", running: "累計" },
    unitSeparator: "・",
    indicator: (p) => `${p.label}（${p.unit}）`,
    entry: (p) => `${p.measure}（元のシートの${p.row}行目）`,
    more: (p) => `一覧は${p.most}行までです。ほかに${p.rows}行あります（元のシートの${p.row}行目「${p.measure}」から後）。`,
    noteShown: (p) => `年度の記入から読み取った数は${p.figures}個、この一覧に載せたものは${p.shown}個です。載せていないものは次のとおりです。`,
    noteAll: (p) => p.figures === 0 ? "年度の記入に、単位の付いた数はありませんでした。" : `年度の記入から読み取った数（${p.figures}個）は、すべて載せました。`,
    noteSingle: (p) => `同じものの数が、終わった年度の一つ以下にしかないもの（予定だけのものを含む）：${p.figures}個`,
    noteUnshown: (p) => `載せた行のうち、省いた年度の数、終わった年度の予定の数、実績と並ぶ予定の数：${p.figures}個`,
    noteBeyond: (p) => `一覧に収まらない行の数：${p.figures}個`,
    noteFrequency: (p) => `「月２回」など、頻度を表すもの：${p.figures}個`,
    noteRange: (p) => `「１～２地区」の両端と、「50台→150台」の変わる前の数：${p.figures}個`,
    noteOtherYear: (p) => `列と違う年度の数、いくつかの年度にまたがるセルの数：${p.figures}個`,
    notePart: (p) => `計と並べて書かれた内訳：${p.figures}個`,
    noteJoined: "同じものかどうかは、施策項目・単位・数の前の言葉から判断しています。言葉が大きく変わると、別の行に分かれたり、載らなかったりします。お使いになる前に、元のセルでお確かめください。"
  };

  // src/messages/ja-functions.ts
  var jaFunctions = {
    inRange: (p) => `範囲の上から${p.row}行目・左から${p.column}列目：${p.problem}`,
    noYearGiven: "年度を表す文字・数値・日付か、そのセルを指定してください。",
    noYear: (p) => `「${p.text}」から年度を読み取れません。「令和4年度」「R4」「2022」のように書いてください。`,
    severalYears: (p) => `「${p.text}」には年度が二つ以上あります（${p.years.join("、")}）。一つの年度だけを指定してください。`,
    impossibleYear: (p) => `「${p.text}」という年度はありません。元号と年を確かめてください。`,
    numberIsNoYear: (p) => `${p.value}は年度として扱えません。西暦の年度を1868から2117までの整数で指定してください。`,
    noDate: "時刻など、年のない値からは年度が分かりません。日付か、年度を表す文字を指定してください。",
    noRangeGiven: "評価を数える範囲を指定してください。",
    noMarkGiven: "数える評価を「◎」のように指定してください。空欄を数えるときは COUNTBLANK を使ってください。",
    badMark: "数える評価は「◎」のような文字で指定してください。",
    tooManyMarks: (p) => `数える評価の種類が多すぎます。${p.most}種類までにしてください。評価の欄ではない範囲を指定していないか、確かめてください。`,
    noTextGiven: "数値を取り出す文字か、そのセルを指定してください。",
    noCounterGiven: "数え方の単位を「回」「人」「件」のように指定してください。",
    severalCounters: "数え方の単位は一つだけ指定してください。",
    unknownCounter: (p) => `「${p.text}」は、この関数で使える単位ではありません。「回」「人」「件」「か所」「円」などを指定してください。`
  };

  // src/messages/ja-settings.ts
  var jaSettings = {
    title: "設定",
    back: "指摘の一覧へ",
    save: "保存して検証する",
    saved: (p) => `設定を保存し、検証し直しました。要修正${p.error}件・要確認${p.warning}件・参考${p.info}件です。`,
    unsaved: "保存していない変更があります。",
    reload: "変更をやめて開き直す",
    willOverwrite: "保存されている設定を読み取れません。ここで保存すると、その設定は消えて、この画面の内容に置き換わります。",
    automatic: "自動",
    corrected: "手直し",
    toAutomatic: "自動に戻す",
    toAutomaticOf: (p) => `${p.name}を自動に戻す`,
    allToAutomatic: "手直しをすべて自動に戻す",
    separator: "、",
    joint: "・",
    behindName: "：",
    reading: "読み取り",
    readingOf: (p) => `「${p.sheet}」をこのように読み取りました。違うところだけ直してください。`,
    noTab: "進捗管理表のシートがいくつかあります。シートを開いて検証してから、もう一度「設定」を選んでください。",
    noTable: "見出しの行を指定すると、読み取れることがあります。",
    headerRows: "見出しの行",
    firstRow: "最初の行",
    lastRow: "最後の行",
    rowRange: "～",
    rowEnd: "行目",
    badRows: "最初の行から10行以内の番号を入れてください。",
    asOf: "基準日",
    asOfSources: { settings: "設定による", sheet: "表の記載による", today: "表に記載がないため今日" },
    willBeRead: "保存すると、自動で読み取ります。",
    columns: "列の使い方",
    noColumns: "見出しのある列が見つかりません。",
    columnName: (p) => `${p.letter}列 ${p.heading}`,
    autoUse: (p) => `${p.use}（自動）`,
    uses: {
      item: "施策項目",
      outline: "事業概要",
      department: "課名",
      term: "取組時期",
      new: "新規",
      number: "番号",
      mark: "評価",
      year: "年度",
      plan: "計画（年度なし）",
      band: "章・区分",
      ignored: "使わない"
    },
    kinds: { actual: "実績", interim: "途中", plan: "計画", target: "目標" },
    kindByDate: "日付で判断",
    yearUse: (p) => `${p.year} ${p.kind}`.trim(),
    markUse: (p) => `評価 ${p.year}`,
    yearSpan: (p) => `${p.from}～${p.to}`,
    asOfDay: (p) => `${p.year}年${p.month}月${p.day}日時点`,
    from: "年度（始め）",
    to: "年度（終わり）",
    kind: "内容",
    markYear: "評価する年度",
    badYear: "「R3」「令和3」「2021」のように入れてください。",
    badSpan: "終わりの年度は、始めの年度と同じかあとにしてください。",
    understoodScale: (p) => `評価：${p.marks}（${p.source}）`,
    markMeaning: (p) => `${p.mark} ${p.meaning}`,
    noScale: "決まった記号ではない",
    scaleSources: {
      settings: "この設定による",
      legend: "表の凡例による",
      usual: "よく使われる評価",
      used: "表で使われている記号",
      open: "文章や数値の欄"
    },
    understoodDepartments: (p) => `課名（${p.count}）：${p.names}`,
    scale: "評価基準",
    scaleChoice: "評価基準の選び方",
    scaleAutomatic: "自動（表の凡例などから）",
    scaleOwn: "自分で決める",
    scaleHint: "よい評価から順に並べます。「別の書き方」は、同じ評価と見なす文字です（「、」で区切る）。",
    mark: (p) => `${p.number}番目の評価`,
    symbol: "記号",
    meaning: "意味",
    lookAlikes: "別の書き方",
    countsAsDone: "達成と数える",
    up: "上へ",
    down: "下へ",
    remove: "削除",
    moveOf: (p) => `${p.mark}を${p.move}`,
    addMark: "評価を加える",
    badSymbol: "ほかの評価と違う記号を入れてください。",
    departments: "課名",
    departmentLines: "課名と別の書き方",
    departmentsHint: "一行に一つの課を書きます。例「福祉政策課：福祉政策、福政」。空欄なら、表に書かれたとおりに数えます。",
    departmentsExample: "福祉政策課：福祉政策、福政",
    terms: "取組時期の言葉",
    termsHint: "「、」で区切ります。空欄なら「短期、中期、長期」です。",
    checks: "検証項目",
    checksHint: "調べない項目は、指摘も色も出しません。扱いを変えても、色は変わりません。",
    looksFor: (p) => `「${p.title}」を調べる`,
    severityOf: (p) => `「${p.title}」の扱い`,
    usualSeverity: (p) => `標準（${p.severity}）`,
    checksOff: (p) => `${p.count}件は調べない`,
    checksAdded: (p) => `${p.count}件を追加`,
    digitWidth: "数字の書き方",
    digitWidths: { off: "そろえない", mixed: "１桁は全角、２桁以上は半角", half: "すべて半角" },
    themes: {
      structure: "表の形",
      years: "年度の記入",
      values: "施策項目・課・評価など",
      texts: "文字の書き方",
      "machine-readable": "公開用の統計表の点検（総務省の統一ルール）"
    },
    themeChecks: (p) => `${p.all}項目中${p.on}項目`,
    wholePack: "まとめて調べる",
    packHint: "表をExcelやCSVで公開するときの15項目です。ふだんの進捗管理では、調べなくて構いません。",
    packChecks: (p) => `項目ごとに選ぶ（${p.all}項目中${p.on}項目を調べる）`,
    requests: "課別確認依頼",
    due: "期限",
    contact: "問い合わせ先（例：企画課 内線1234）",
    requestsHint: "課への依頼文に書きます。空欄なら書きません。",
    look: "色・年度の始まり・言語",
    colors: "強調の色",
    colorNames: { blank: "空欄", stale: "残った予定・途中の数値", wrong: "書き誤り" },
    usualColors: "標準の色に戻す",
    fiscalYearStart: "年度の始まりの月",
    month: (p) => `${p.month}月`,
    language: "言語",
    languages: { auto: "自動（使う人に合わせる）", ja: "日本語", en: "English" },
    languageHint: "メニューの言葉だけは、使う人の設定のままです。",
    transfer: "書き出し・取り込み",
    exportText: "書き出し（この文をコピーして、ほかのファイルで取り込めます）",
    exportHint: "列の手直しなど、シートごとの設定は含みません。",
    copy: "コピー",
    copied: "コピーしました。",
    importText: "取り込み（書き出した文をここに貼り付けます）",
    import: "取り込む",
    imported: "取り込みました。まだ保存していません。内容を確かめてから保存してください。"
  };

  // src/messages/ja-tabs-page.ts
  var jaTabsPage = {
    title: "資料の作成",
    chooseTabs: "資料を選ぶ…",
    intro: "このファイルに、選んだ資料のシートを作ります。同じ資料があれば作り直し、手直しされたものは残します。",
    purposes: {
      report: "議会や会議に出すまとめ。評価・記入率・前回からの増減",
      summary: "評価と記入率の、数字だけの表",
      requests: "課ごとに、記入や確認をお願いする欄の一覧",
      figures: "回数や人数などを、年度ごとに並べた表",
      data: "ピボットテーブルや Looker Studio 用の表"
    },
    compareWith: "比べる相手",
    lastReport: "前回のレポート（自動）",
    noReportYet: "前回のレポートはありません",
    earlierReports: "以前のレポート",
    otherSheets: "ほかのシート",
    make: (p) => p.count === 0 ? "資料を選んでください" : `${p.count}つの資料を作成`,
    madeTabs: (p) => `${p.count}つの資料を作成しました。`,
    notMade: (p) => `作成できていない資料：${p.list}`,
    requestTitle: "課への依頼文",
    requestHint: "メールは送りません。コピーして、メールや庁内の掲示板に貼り付けてください。期限は「設定」で決めます。",
    noRequests: "記入や確認をお願いする欄はありません。",
    pickDepartment: "課を選ぶ",
    departmentCells: (p) => `${p.department}（${p.cells}か所）`,
    requestText: "依頼文",
    copyRequest: "依頼文をコピー"
  };

  // src/messages/ja-page.ts
  var jaPage = {
    title: "進捗チェック",
    /** Between the words of a list. */
    separator: "、",
    /** Between names that belong together. */
    jointSeparator: "・",
    severities: { error: "要修正", warning: "要確認", info: "参考" },
    rate: "記入率",
    noRate: "記入が必要な年度はありません",
    checkedAt: (p) => `検証 ${p.time}`,
    blanksByYear: (p) => `空欄の数：${p.list}`,
    blanksOfYear: (p) => p.blanks === 0 ? `${p.year} なし` : `${p.year} ${p.blanks}件`,
    blanksCaption: "年度ごとの空欄の数",
    asOfSheet: (p) => `基準日：${p.year}年${p.month}月${p.day}日（表の記載による）`,
    asOfToday: (p) => `基準日：${p.year}年${p.month}月${p.day}日（表に時点の記載がないため今日）`,
    asOfSettings: (p) => `基準日：${p.year}年${p.month}月${p.day}日（設定による）`,
    allWell: "指摘はありません。きちんと記入されています。",
    nothingShown: "条件に合う指摘はありません。",
    showAll: "条件をすべて外す",
    severityFilter: (p) => `${p.severity} ${p.count}件（${p.shown ? "表示中" : "隠しています"}）`,
    grouping: "並べ方",
    groupings: { check: "種類別", chapter: "章別", department: "課別" },
    search: "施策名・課・セル・内容で探す",
    searchHint: "探す",
    department: "課",
    allDepartments: "すべての課",
    noDepartment: "（課名の記入なし）",
    noChapter: "（表全体）",
    departmentCount: (p) => `${p.department}（${p.count}）`,
    findings: "指摘の一覧",
    showMore: (p) => `次の${p.count}件を表示（残り${p.left}件）`,
    onlyThisDepartment: "この課だけ",
    ignore: "対象外にする",
    reason: "対象外にする理由",
    reasonHint: "例：国の統計のため記入しない",
    cancel: "やめる",
    ignoredTitle: (p) => `対象外にした指摘（${p.count}件）`,
    ignoredNote: (p) => `理由：${p.reason}（${p.date}）`,
    noReason: "記入なし",
    restore: "指摘に戻す",
    checkAgain: "再検証",
    startCheck: "検証する",
    highlight: "強調する",
    clear: "強調を消す",
    report: "レポートを作成",
    openTab: (p) => `「${p.tab}」を開く`,
    made: (p) => `「${p.tab}」を作成しました。`,
    keptTab: (p) => `手直しされていた前のシートは「${p.kept}」として残しました。`,
    cleared: (p) => p.sheets === 0 ? "進捗チェックの強調はありません。" : "強調を消しました。ほかの書式はそのままです。",
    highlighted: (p) => `${p.cells}か所に色を付けました。`,
    stale: "古い結果",
    staleNote: "検証のあとで表が変わりました。",
    renew: "検証し直す",
    steps: {
      read: "読み取り",
      check: "検証",
      highlight: "色付け",
      write: "書き出し",
      report: "進捗レポート",
      summary: "集計",
      requests: "課別確認依頼",
      figures: "指標の推移",
      data: "データ（縦持ち）"
    },
    stepStates: { waiting: "待機中", working: "実行中", done: "完了", failed: "停止" },
    stepState: (p) => `${p.step}：${p.state}`,
    progress: "進み具合",
    chooseSheet: "進捗管理表のシートがいくつかあります。どれを検証しますか。",
    welcome: "進捗管理表の記入もれや、終わった年度に残った予定などを調べます。検証では、表の記入内容を書き換えません。",
    failedTitle: "できませんでした",
    unreachable: "Googleにつながりませんでした。Googleアカウントを二つ以上使っている場合は、このファイルを開いているアカウントだけでログインし直すか、シークレットウィンドウか別のブラウザーで開いてください。アカウントが一つの場合は、通信を確かめてからもう一度選んでください。",
    badAnswer: "画面の内容が古い可能性があります。メニューの「検証する」で開き直してください。それでも出るときは、Code.js と sidebar.html の版がそろっているか、情報システム担当に確かめてください。",
    copyDetails: "詳細をコピー（情報システム担当用）",
    copied: "コピーしました。",
    close: "閉じる",
    settingsUnreadable: "保存されている設定を読み取れないため、自動の設定で調べました。「設定」で保存し直すと直ります。",
    settingsNewer: "設定は新しい版の進捗チェックで保存されたものです。この版では使えないため、自動の設定で調べました。",
    fixes: {
      offer: (p) => `自動で直せる指摘が${p.count}件あります。`,
      fixAll: "まとめて直す…",
      fixOne: "直す…",
      fixCheck: (p) => `この${p.count}件をまとめて直す…`,
      previewTitle: "直す内容の確認",
      backTitle: "元に戻す内容の確認",
      historyTitle: "直した記録",
      close: "指摘に戻る",
      intro: "まだ何も書き換えていません。チェックを付けた欄だけを直します。直したあとも、元に戻せます。",
      introBack: "まだ何も書き換えていません。チェックを付けた欄を、直す前の文に戻します。",
      nothing: (p) => `直せる欄はありません。${p.left === 0 ? "もう直っているか、表が変わっています。" : ""}`,
      nothingBack: "元に戻せる欄はありません。",
      ticked: (p) => `${p.all}か所のうち${p.ticked}か所`,
      chooseAll: "すべて選ぶ",
      chooseNone: "すべて外す",
      chooseCell: (p) => `${p.cell}を選ぶ`,
      moreLater: (p) => `ほかに${p.count}か所あります。直したあとで続けて直せます。`,
      /** Of what would not be seen. */
      signs: {
        "␣": "半角の空白",
        "□": "全角の空白",
        "↵": "改行",
        "⇥": "タブ",
        "⍽": "改行しない空白",
        "◌": "見えない文字"
      },
      blank: "（空欄）",
      apply: (p) => `${p.count}か所を直す`,
      applyBack: (p) => `${p.count}か所を元に戻す`,
      fixed: (p) => p.cells === 0 ? "何も書き換えていません。" : `${p.cells}か所を直しました。`,
      tookBack: (p) => p.cells === 0 ? "何も書き換えていません。" : `${p.cells}か所を元に戻しました。`,
      left: (p) => `${p.count}か所はそのままです：${p.list}`,
      leftTitle: (p) => `そのままにする欄（${p.count}か所）`,
      leftCell: (p) => `${p.cell}（${p.reason}）`,
      andMore: (p) => `${p.list} ほか${p.more}か所`,
      reasons: {
        formula: "数式か、数式の結果が入っています",
        value: "数値・日付か、書式で表示が変わる欄です",
        linked: "リンクが付いています",
        converts: "数値や日付に変わるおそれがあります",
        "too-long": "文が長すぎます",
        changed: "そのあと書き換えられています",
        moved: "行や列が動いたか、施策名や見出しが変わりました",
        gone: "セルがなくなりました",
        "as-before": "もう元の文になっています",
        later: "あとの修正でさらに直しました。先にそちらを元に戻してください",
        refused: "保護か入力規則のため書き込めません"
      },
      historyIntro: "直した欄は、そのあと書き換えられていなければ元に戻せます（新しい50回分）。",
      historyEmpty: "直した記録はまだありません。",
      cells: (p) => `${p.count}か所`,
      backCells: (p) => p.count === p.all ? "元に戻しました" : `うち${p.count}か所は元に戻しました`,
      takeBack: "元に戻す…",
      takeBackOf: (p) => `${p.at}に直したものを元に戻す`
    },
    settings: jaSettings,
    tabs: jaTabsPage
  };

  // src/messages/ja-report.ts
  var jaReport = {
    tabName: "進捗レポート",
    summaryTabName: "集計",
    buildingName: (p) => `${p.tab}（作成中）`,
    keptName: (p) => `${p.tab}（手直し ${p.time}）`,
    title: "進捗レポート",
    titleOf: (p) => `${p.table}　進捗レポート`,
    /** Between marks any of which is meant. */
    markSeparator: "・",
    bullet: "・",
    /** Before a note, and at what it is about. */
    noteSign: "※",
    summaryTitle: "集計",
    source: (p) => `元のシート：${p.sheet}`,
    shape: "表の形についての指摘",
    cellName: "欄・理由",
    cell: "セル",
    asOfSheet: (p) => `基準日：${p.date}（表の記載による）`,
    asOfToday: (p) => `基準日：${p.date}（表に時点の記載がないため作成日）`,
    asOfSettings: (p) => `基準日：${p.date}（設定による）`,
    made: (p) => `作成：${p.time}　進捗チェック ${p.version}`,
    verdictClean: (p) => `記入が必要な年度はすべて埋まっています（記入率${p.rate}）。`,
    verdictGaps: (p) => `年度の空欄が${p.blanks}か所あります（記入率${p.rate}）。`,
    noYears: "記入が必要な年度の欄はありません。",
    verdictRate: (p) => `年度の記入率は${p.rate}です。`,
    verdictCounts: (p) => `要修正${p.error}件・要確認${p.warning}件・参考${p.info}件`,
    /** What a council reads first: entries whose mark counts as done. */
    headline: (p) => `${p.measures}施策（${p.entries}取組行）のうち、評価が${p.marks}の取組行は${p.done}行（${p.rate}）です。`,
    /** Where the marks have no order. */
    headlineMarked: (p) => `${p.measures}施策（${p.entries}取組行）のうち、評価の記入がある取組行は${p.marked}行（${p.rate}）です。`,
    /** Where the table has no column of marks. */
    headlineNoMarks: (p) => `${p.measures}施策（${p.entries}取組行）の記入の状況です。表に評価の欄はありません。`,
    baseReport: (p) => `${p.time}のレポート`,
    baseSheet: (p) => `「${p.sheet}」`,
    changes: (p) => `${p.base}からの増減：${p.list}`,
    noChanges: (p) => `${p.base}から、評価と記入の増減はありません。`,
    changeOf: (p) => `${p.what} ${p.change}`,
    plus: "＋",
    minus: "－",
    noChange: "±0",
    blanks: "年度の空欄",
    comparison: "前回との比較",
    comparisonWith: (p) => `「${p.sheet}」との比較`,
    comparisonNote: (p) => `${p.base}の表（基準日：${p.date}）と比べています。施策項目は、行の位置ではなく名前と内容で対応させています。`,
    before: "前回",
    beforeSheet: "比較元",
    after: "今回",
    change: "増減",
    transitions: (p) => `縦：${p.before}　横：${p.after}`,
    rateInPoints: "記入率（増減はポイント）",
    transitionsTitle: "評価の移り変わり（どちらにもある取組行）",
    noTransitions: "評価が変わった取組行はありません。",
    lists: {
      better: (p) => `評価が上がった取組行（${p.count}行）`,
      worse: (p) => `評価が下がった取組行（${p.count}行）`,
      newlyMarked: (p) => `新しく評価が付いた取組行（${p.count}行）`,
      unmarked: (p) => `評価がなくなった取組行（${p.count}行）`,
      newlyFilled: (p) => `新しく記入された欄（${p.count}か所）`,
      newlyMissing: (p) => `新しく空欄になった欄（${p.count}か所）`,
      added: (p) => `加わった施策（${p.count}件）`,
      removed: (p) => `なくなった施策（${p.count}件）`,
      renamed: (p) => `名前が変わった施策（${p.count}件）`
    },
    measureOf: (p) => `${p.measure}（${p.departments}）`,
    markChange: (p) => `${p.measure}　${p.from}→${p.to}`,
    cellChange: (p) => `${p.measure}　${p.year} ${p.cell}`,
    renamedLine: (p) => `${p.measure}（前の名前：${p.from}）`,
    moreItems: (p) => `ほかに${p.count}件あります（「${p.sheet}」で確かめてください）。`,
    /** Of what the table no longer holds. */
    moreGone: (p) => `ほかに${p.count}件あります（前の表は「ファイル」の「変更履歴」で見られます）。`,
    moreFindings: (p) => `ほかに${p.count}件あります（サイドバーの指摘の一覧で確かめてください）。`,
    best: "評価が最も高い施策と理由",
    worst: "評価が低い施策と理由",
    markHeading: (p) => `${p.mark}（${p.entries}取組行）`,
    reason: (p) => `${p.year}：${p.text}`,
    /** One of several columns of a year: 令和４年度 実績 */
    yearPart: (p) => `${p.year} ${p.part}`,
    noReason: (p) => `${p.year}：（記入なし）`,
    cutReason: (p) => `${p.text}…（続きは${p.cell}）`,
    chartByChapter: "章ごとの評価（取組行の数）",
    chartByDepartment: "課ごとの評価（取組行の数）",
    /** Lines that a long table does not show one by one. */
    remainder: (p) => `ほか${p.count}件の計（内訳は「${p.tab}」）`,
    jointSum: "延べ合計",
    jointOverlap: "複数の課で重なる分",
    planOrder: "評価一覧（計画の順）",
    departmentOrder: "評価一覧（課の順）",
    mark: "評価",
    blankYears: "空欄の数",
    moreEntries: (p) => `ほかに${p.count}行あります（すべての行は「${p.tab}」で見られます）。`,
    moreCells: (p) => `ほかに${p.count}か所あります（サイドバーの指摘の一覧か「${p.tab}」で確かめてください）。`,
    noteDepartmentsSet: "集計の課は、設定の課名の順に並べています。",
    noteDepartmentsBySize: "集計の課は、取組行の多い順に並べています（設定で課名を登録すると、その順になります）。",
    legend: "評価基準",
    legendLine: (p) => `${p.mark}　${p.meaning}`,
    legendOpen: "評価の欄は決まった記号ではないため（達成率や文章など）、記入の有無だけを数えています。",
    legendNoColumn: "表に評価の欄がないため、評価は数えていません。",
    legendSet: (p) => `設定の評価基準：${p.scale}`,
    legendNone: (p) => `表に凡例がないため、次の評価を使っています：${p.scale}`,
    marksByChapter: "評価 × 章",
    marksByDirection: "評価 × 施策の方向性",
    marksByDepartment: "評価 × 課",
    marksByTerm: "評価 × 取組時期",
    completenessByChapter: "年度の記入率 × 章",
    completenessByDepartment: "年度の記入率 × 課",
    missing: "記入が必要な欄（課別）",
    missingNone: "記入が必要な空欄はありません。",
    stale: "見直しが必要な欄（課別）",
    staleNote: "終わった年度に「予定」や途中の数値が残っている欄と、評価・取組時期・課名を確かめる欄です。",
    staleNone: "見直しが必要な欄はありません。",
    departmentHeading: (p) => `${p.department}（${p.cells}か所）`,
    reasons: { stalePlan: "予定", staleInterim: "途中" },
    notes: "数え方",
    noteEntries: "取組行は、評価を一つもつ一行です。結合された施策項目の下の各行も、それぞれ一つと数えます。",
    noteMeasures: "施策数は施策項目の数です。複数の取組行をもつ施策は、いちばん低い評価で数えます。",
    noteJoint: (p) => p.entries === 0 ? "課別の合計は、全体の合計と一致します。" : `複数の課が担当する取組行（${p.entries}行）は、それぞれの課で数えます。延べ合計から重なる分を引くと、全体の数になります。`,
    noteRelisted: (p) => `（再掲）の行（${p.entries}行）も、ほかの行と同じように数えます。除くと${p.others}行です。`,
    noteRate: "記入率は、記入が必要な年度の欄のうち埋まっている割合です。開始前・終了後・計画の欄は含みません。「－」は記入ありとします。",
    noteInterim: (p) => `${p.years}は年度の途中です。`
  };

  // src/messages/ja-requests.ts
  var jaRequests = {
    tabName: "課別確認依頼",
    title: (p) => `${p.table}　課別確認依頼`,
    weekdays: ["日", "月", "火", "水", "木", "金", "土"],
    dayThisYear: (p) => `${p.month}月${p.day}日（${p.weekday}）`,
    day: (p) => `${p.year}年${p.month}月${p.day}日（${p.weekday}）`,
    kinds: { fill: "ご記入", check: "ご確認" },
    kindSeparator: "・",
    nameSeparator: "、",
    lineBreak: "（改行）",
    /** What departments are asked to do, by the check; for other checks their remedy is said. */
    wishes: {
      "missing-year": "空欄の年度に、取組内容をご記入ください。実績がない年度は「－」とご記入ください。",
      "missing-plan": "今後の計画をご記入ください。変わらない場合は「継続実施」などとご記入ください。",
      "missing-mark": "評価をご記入ください。",
      "missing-item": "施策項目の名前をご記入ください。上の施策の続きの行であれば、その旨をお知らせください。",
      "missing-outline": "事業概要をご記入ください。",
      "missing-department": "担当の課をご記入ください。",
      "missing-term": "取組時期をご記入ください。",
      "unknown-term": "取組時期を、使える言葉のいずれかにお直しください。",
      "unknown-mark": "評価を、評価基準にある記号にお直しください。",
      "mark-glyph": "評価の記号を、評価基準の文字にお直しください。",
      "stale-plan": "終わった年度の「予定」を、実績に改めてください。実施しなかった場合は「中止」「延期」などとご記入ください。翌年度以降の予定であれば、年度を書き添えてください。",
      "stale-interim": "年度途中の数値を、年度末までの数値に改めてください。基準日の決まった統計の数値であれば、そのままで構いません。",
      "before-start": "開始した年度と、記入の欄をご確認ください。準備や前身の事業であれば、その旨を書き添えてください。",
      "after-end": "終了した年度と、記入の欄をご確認ください。後継の事業の実績であれば、その旨を書き添えてください。",
      "department-spelling": "課名の書き方をそろえてください。別の課であれば、その旨をお知らせください。",
      "duplicate-measure": "同じ名前の施策項目があります。同じ施策であれば、一方に（再掲）と書き添えてください。別の施策であれば、名前で区別できるようにお直しください。",
      "relisted-differs": "（再掲）と元の施策のどちらが正しいかご確認のうえ、内容をそろえてください。違っていてよいものは、そのままで構いません。",
      "mark-contradicts-text": "評価と記述のどちらが正しいか、ご確認ください。代わりに行ったことがあれば、書き添えてください。",
      "figure-jump": "数値に誤りがないか、ご確認ください。正しい場合は、増減の理由を書き添えてください。"
    },
    allMeasures: (p) => `ご担当の取組行（${p.entries}行）`,
    blankColumn: (p) => `「${p.column}」の欄が、まだどの行も空欄です。`,
    fillColumn: "ご担当の行にご記入ください。",
    columnPlace: (p) => `${p.letter}列`,
    /** The text for one department, to be copied into a mail or a chat. */
    text: {
      subject: (p) => `件名：【依頼】「${p.table}」の${p.kinds}について`,
      subjectDue: (p) => `（${p.due}まで）`,
      to: (p) => `${p.department}　ご担当者様`,
      toUnnamed: "ご担当者様",
      greeting: "日ごろから進捗管理にご協力いただき、ありがとうございます。",
      opening: (p) => `「${p.table}」のご担当分に、${p.kinds}をお願いしたい欄が${p.cells}か所あります。`,
      how: (p) => `お手数をおかけしますが、シート「${p.sheet}」の次のセルをご確認のうえ、ご記入またはご修正をお願いします。`,
      howUntil: (p) => `お手数をおかけしますが、${p.due}までに、シート「${p.sheet}」の次のセルをご確認のうえ、ご記入またはご修正をお願いします。`,
      sheet: (p) => `シートを開く：${p.url}`,
      measure: (p) => `・${p.measure}`,
      sharedWith: (p) => `（${p.departments}と共同）`,
      place: (p) => `　${p.place}　${p.fact}`,
      wish: (p) => `■ ${p.wish}`,
      more: (p) => `ほかに${p.cells}か所あります。シート「${p.sheet}」で、ご担当の行をご確認ください。`,
      moreInTab: (p) => `ほかに${p.cells}か所あります。シート「${p.tab}」の、${p.department}の一覧をご覧ください。`,
      due: (p) => `期限：${p.due}`,
      contact: (p) => `問い合わせ先：${p.contact}`,
      shared: "（○○と共同）とある施策項目は、どの課が記入するかを関係する課でご相談のうえ、ご対応をお願いします。",
      closing: "お忙しいところ恐れ入りますが、よろしくお願いいたします。",
      nothing: (p) => `${p.department}には、いま、ご記入・ご確認をお願いする欄はありません。`
    },
    /** The tab with a section for each department. */
    tab: {
      due: (p) => `回答の期限：${p.due}`,
      noDue: "回答の期限：設定されていません（「設定」の「課別確認依頼」で決められます）。",
      passed: (p) => `設定の期限（${p.due}）を過ぎたため、依頼文には期限を書いていません（「設定」で直せます）。`,
      overview: "課ごとの件数",
      /** Over the numbers of the overview, which the coordinator reads. */
      fill: "記入",
      check: "確認",
      what: "おもな内容",
      contents: (p) => `${p.title}（${p.cells}）`,
      nothing: "記入や確認をお願いする欄はありません。",
      spared: (p) => `依頼なし：${p.departments}`,
      moreDepartments: (p) => `ほかに${p.departments}課あります。課ごとの依頼文は、サイドバーからコピーできます。`,
      leftToCoordinator: (p) => `このほか、表の形や課名の一覧についての要修正・要確認の指摘が${p.findings}件あります（各課には依頼していません）。`,
      noteShared: "複数の課が担当する取組行は、それぞれの課に載せています。件数は、セルの数です。",
      noteInfo: "「参考」の指摘と、対象外にした指摘は、載せていません。",
      section: (p) => `${p.department}（${p.cells}か所）`,
      opening: (p) => `お手数をおかけしますが、次の欄の${p.kinds}をお願いします。`,
      openingUntil: (p) => `お手数をおかけしますが、${p.due}までに、次の欄の${p.kinds}をお願いします。`,
      openingUnnamed: "課名の記入がない行です。担当の課を確かめて、依頼してください。",
      column: "年度・欄",
      fact: "気づいた点",
      wish: (p) => `■ ${p.wish}`,
      sharedWith: (p) => `（${p.departments}と共同）`,
      more: (p) => `ほかに${p.cells}か所あります。シート「${p.sheet}」を開いて「検証する」を選ぶと、サイドバーの一覧ですべて見られます。`
    }
  };

  // src/messages/ja.ts
  var ja = {
    language: "ja",
    product: "進捗チェック",
    checks: jaChecks,
    severities: { error: "要修正", warning: "要確認", info: "参考" },
    menu: {
      validate: "検証する",
      highlight: "欠落年度を強調",
      clear: "強調を消す",
      history: "直した記録",
      setDropdowns: "入力規則を設定",
      removeDropdowns: "入力規則を外す",
      chooseTabs: "資料を選んで作成",
      summary: "集計表を作成",
      report: "レポートを作成",
      requests: "課別確認依頼を作成",
      figures: "指標の推移を作成",
      data: "データ（縦持ち）を作成",
      settings: "設定",
      help: "使い方"
    },
    working: {
      validate: "検証しています…",
      highlight: "空欄の年度に色を付けています…",
      clear: "強調を消しています…",
      setDropdowns: "入力規則を設定しています…",
      removeDropdowns: "入力規則を外しています…",
      chooseTabs: "作れる資料を調べています…",
      summary: "集計表を作成しています…",
      report: "レポートを作成しています…",
      requests: "課別確認依頼を作成しています…",
      figures: "指標の推移を作成しています…",
      data: "データ（縦持ち）を作成しています…",
      settings: "設定を開いています…",
      history: "直した記録を開いています…"
    },
    done: {
      /** A message and what else must be told. */
      noted: (p) => `${p.message}${p.note}`,
      validate: (p) => p.error + p.warning + p.info === 0 ? `「${p.sheet}」に指摘はありません。` : `「${p.sheet}」の検証が終わりました。要修正${p.error}件・要確認${p.warning}件・参考${p.info}件です。`,
      highlight: (p) => p.cells === 0 ? `「${p.sheet}」に、記入が必要な年度の空欄はありません。` : `「${p.sheet}」で、年度の空欄${p.cells}か所に色を付けました。記入すると色は消えます。`,
      highlightOff: "年度の記入もれは、設定で「調べない」になっています。色は付けていません。",
      settings: "右側に設定を開きました。",
      chooseTabs: "右側に、資料を選ぶ画面を開きました。",
      history: "右側に直した記録を開きました。",
      stopped: "途中で止まりました。",
      cancelled: "キャンセルしました。シートは変更していません。",
      clear: (p) => p.sheets === 0 ? "このファイルに、進捗チェックの強調はありません。" : "強調を消しました。ほかの書式はそのままです。",
      setDropdowns: (p) => `「${p.sheet}」に入力規則を設定しました。${p.columns}で、一覧から選べます。`,
      noDropdowns: (p) => `「${p.sheet}」に入力規則は設定していません。`,
      removeDropdowns: (p) => p.cells === 0 ? "このファイルに、進捗チェックの入力規則はありません。" : `進捗チェックの入力規則を${p.cells}か所から外しました。ほかの入力規則はそのままです。`,
      tab: (p) => `「${p.tab}」を作成しました。`,
      tabKept: (p) => `「${p.tab}」を作成しました。手直しされていた前のシートは「${p.kept}」として残しました。`,
      tabBeside: (p) => `「${p.taken}」という名前のシートがすでにあるため、「${p.tab}」として作成しました。`
    },
    dropdowns: jaDropdowns,
    functions: jaFunctions,
    data: jaData,
    comparison: jaComparison,
    figures: jaFigures,
    requests: jaRequests,
    failures: {
      title: "進捗チェック",
      locked: "ほかの人が進捗チェックを実行しています。少し待ってから、もう一度選んでください。シートは変更していません。",
      cannotRead: (p) => `シートを読み取れませんでした。ページを再読み込みしてから、もう一度選んでください。シートは変更していません。

詳細：${p.detail}`,
      cannotHighlight: (p) => `「${p.sheet}」に色を付けられませんでした。シートが保護されているか、編集の権限がない可能性があります。ファイルの管理者に確かめてください。記入内容は変わっていません。

詳細：${p.detail}`,
      cannotSetDropdowns: (p) => `入力規則を変えられませんでした。シートが保護されているか、編集の権限がないか、Google スプレッドシートの「テーブル」で型を決めた列である可能性があります。ファイルの管理者に確かめてください。入力規則も記入内容も元のままです。

詳細：${p.detail}`,
      cannotWriteTab: (p) => `「${p.tab}」を作成できませんでした。シートを追加する権限がない可能性があります。ファイルの管理者に確かめてください。元の表は変わっていません。

詳細：${p.detail}`,
      cannotWriteLog: (p) => `直す前の文を控えておくシートに書き込めないため、何も直していません。シートを追加したり編集したりする権限があるか、ファイルの管理者に確かめてください。

詳細：${p.detail}`,
      notInLog: "この直しは、控えに残っていません。すでに元に戻したか、控えのシートから消されています。",
      unexpected: (p) => `予期しないエラーが発生しました。もう一度選んでも同じ場合は、下の詳細を情報システム担当に伝えてください。

詳細：${p.detail}`,
      noSuchSheet: (p) => `「${p.sheet}」という名前のシートはありません。あるシート：${p.sheets}`,
      severalTables: (p) => `進捗管理表のシートがいくつかあります。シートを開いてから（または名前を指定して）もう一度実行してください：${p.sheets}`,
      badRequest: "サイドバーからの操作を処理できませんでした。メニューからもう一度「検証する」を選んでください。",
      outsideTable: "指定されたセルはシートの中にありません。行や列が削除された可能性があります。もう一度検証してください。",
      settingsChanged: "ほかの人が設定を変えました。上書きしないよう、保存していません。設定を開き直し、もう一度変えてから保存してください。",
      settingsTooLarge: "設定が大きすぎて保存できません。課名や別の書き方を減らしてください。前の設定はそのまま残っています。",
      cannotSaveSettings: (p) => `設定を保存できませんでした。このファイルを編集する権限があるか、確かめてください。前の設定はそのまま残っています。

詳細：${p.detail}`,
      blankHeaderRow: (p) => `${p.row}行目は空欄です。見出しの始まる行の番号を入れてください。設定は保存していません。`
    },
    choose: {
      title: "どのシートを使いますか",
      question: (p) => `進捗管理表のシートがいくつかあります。番号を入力して「OK」を押してください。

${p.list}`,
      again: "番号を読み取れませんでした。"
    },
    help: {
      title: "進捗チェックの使い方",
      paragraphs: [
        "進捗管理表のシートを開いて、メニューの「進捗チェック」から選びます。",
        "検証する … 記入もれや、終わった年度に残った「予定」などを調べて、右側に一覧を出し、該当するセルに色を付けます。",
        "直す … 一覧の「直す」を選ぶと、どの文字がどう変わるかを見てから、表記の乱れなどをまとめて直せます。",
        "欠落年度を強調 … 記入が必要な年度の空欄だけに色を付けます。記入すると色は消えます。",
        "強調を消す … 進捗チェックが付けた色だけを消します。ほかの書式は変わりません。",
        "直した記録 … 直したものを、あとから元に戻せます（新しい50回分）。",
        "入力規則を設定 … 評価・取組時期・課名の欄で、一覧から選べるようにします。一覧にない言葉も、印は付きますが入力できます。",
        "入力規則を外す … 進捗チェックが付けた入力規則だけを外します。",
        "資料を選んで作成 … 作る資料と、レポートで比べる相手を右側で選びます。課への依頼文もコピーできます。",
        "集計表を作成 … 評価と記入率を数えた「集計」シートを作ります。",
        "レポートを作成 … 印刷できる「進捗レポート」シートを作ります。",
        "課別確認依頼を作成 … 課ごとに、記入と確認をお願いする欄をまとめます。",
        "指標の推移を作成 … 年度の記入から回数や人数を取り出し、年度ごとに並べます。",
        "データ（縦持ち）を作成 … 取組行と年度ごとに一行にした表を作ります。ピボットテーブルや Looker Studio などに使えます。",
        "設定 … 表の読み取り方を手直しし、評価基準・課名・調べる内容・色などを決めます。",
        "表の記入内容を書き換えるのは、「直す」で内容を確かめてボタンを押したときだけです。資料のシートに手直しがあれば、作り直すときに名前を変えて残します。"
      ]
    },
    /** Why a text is no settings. */
    settings: {
      badText: {
        "not-settings": "設定の文ではありません。書き出した文を、最初の { から最後の } まですべて貼り付けてください。",
        newer: "新しい版の進捗チェックで書き出した文です。進捗チェックを新しくするか、この版で書き出した文を使ってください。",
        "too-large": "文が長すぎます。進捗チェックで書き出した文か確かめてください。",
        "unknown-part": (p) => `「${p.name}」という設定はありません。つづりを直すか、その項目を消してください。`,
        "wrong-part": (p) => `「${p.part}」の書き方が正しくありません。直すか、書き出し直した文を使ってください。`
      },
      parts: {
        language: "言語（language）",
        fiscalYearStart: "年度の始まりの月（fiscalYearStart）",
        scale: "評価基準（scale）",
        departments: "課名（departments）",
        terms: "取組時期の言葉（terms）",
        digitWidth: "数字の書き方（digitWidth）",
        checks: "検証項目（checks）",
        colors: "強調の色（colors）",
        requests: "課別確認依頼（requests）",
        tabs: "シートの手直し（tabs）"
      }
    },
    /** The hidden tab that records what was mended. */
    log: {
      tabName: "進捗チェック（控え）",
      headings: {
        at: "日時",
        sheet: "シート",
        cell: "セル",
        before: "直す前",
        after: "直した後",
        check: "検証",
        state: "状態",
        own: "管理用（消さないでください）"
      },
      states: {
        done: (_) => "直しました",
        refused: (_) => "直せませんでした",
        back: (p) => `元に戻しました（${p.at}）`
      }
    },
    page: jaPage,
    table: {
      noRate: "対象なし",
      total: "計",
      grandTotal: "合計",
      unmarked: "無記入",
      others: "基準外",
      marked: "記入あり",
      entries: "取組行",
      measures: "施策数",
      rate: "記入率",
      notAsked: "－",
      none: "該当なし",
      outsideBands: "（章に入っていない行）",
      noDirection: "（方向性に入っていない行）",
      noDepartment: "（課名の記入なし）",
      noName: "（施策項目の記入なし）",
      noTerm: "（取組時期の記入なし）",
      chapter: "章",
      direction: "施策の方向性",
      department: "課",
      term: "取組時期",
      item: "施策項目"
    },
    report: jaReport,
    cli: jaCli
  };

  // src/messages/index.ts
  function messagesFor(locale) {
    return locale === "" || /^ja\b|^ja[_-]/i.test(locale) ? ja : en;
  }

  // src/sheets/environment.ts
  function userMessages() {
    try {
      return messagesFor(Session.getActiveUserLocale());
    } catch {
      return messagesFor("ja");
    }
  }
  function messagesIn(language) {
    return language === "auto" ? userMessages() : messagesFor(language);
  }
  function localTime(spreadsheet) {
    const now = Utilities.formatDate(/* @__PURE__ */ new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm");
    return { now, today: now.slice(0, 10) };
  }

  // src/text/remembered.ts
  var LONGEST = 60;
  var MOST_TEXTS = 3e3;
  function remembered(read) {
    const known3 = /* @__PURE__ */ new Map();
    return (text) => {
      if (text.length > LONGEST) {
        return read(text);
      }
      const before = known3.get(text);
      if (before !== void 0) {
        return before;
      }
      const result = read(text);
      if (known3.size < MOST_TEXTS) {
        known3.set(text, result);
      }
      return result;
    };
  }

  // src/text/width.ts
  var INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]|[\ufe00-\ufe0f]/g;
  var UNCHANGED = /[\n!-~\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;
  var VISIBLE = /(?![\ufe00-\ufe0f])[^\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
  var SPACE = /[\s\u3000]+/g;
  var foldWidth = /* @__PURE__ */ remembered(
    (text) => text.normalize("NFKC").replace(INVISIBLE, "")
  );
  function foldWithPlaces(text) {
    const places = [];
    let folded = "";
    let at2 = 0;
    for (const character of text) {
      const replaced = UNCHANGED.test(character) ? character : foldWidth(character);
      for (let unit = 0; unit < replaced.length; unit++) {
        places.push(at2);
      }
      folded += replaced;
      at2 += character.length;
    }
    places.push(text.length);
    const placeOf4 = (offset) => {
      var _a3;
      return (_a3 = places[offset]) != null ? _a3 : text.length;
    };
    return { folded, original: (start, end) => text.slice(placeOf4(start), placeOf4(end)), placeOf: placeOf4 };
  }
  var foldKey = /* @__PURE__ */ remembered(
    (text) => foldWidth(text).replace(SPACE, "")
  );
  function isBlank(text) {
    return !VISIBLE.test(text);
  }
  function oneLine(text) {
    return text.replace(INVISIBLE, "").split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "").join("\n").replace(/([!-~])\n(?=[!-~])/g, "$1 ").replace(/\n/g, "");
  }
  function shorten(text, length) {
    if (text.length <= length) {
      return text;
    }
    const cut = text.slice(0, length - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
  }
  var DASHES = "\\-~〜‐‑‒–—―−ー─━";

  // src/commands/answer-formula.ts
  var LONGEST_QUOTE = 40;
  function quoted(text) {
    return shorten(oneLine(text), LONGEST_QUOTE);
  }
  function textOf(problem, texts) {
    switch (problem.code) {
      case "no-year-given":
        return texts.noYearGiven;
      case "no-year":
        return texts.noYear({ text: quoted(problem.text) });
      case "several-years":
        return texts.severalYears({ text: quoted(problem.text), years: problem.years });
      case "impossible-year":
        return texts.impossibleYear({ text: quoted(problem.text) });
      case "number-is-no-year":
        return texts.numberIsNoYear({ value: problem.value });
      case "no-date":
        return texts.noDate;
      case "no-range-given":
        return texts.noRangeGiven;
      case "no-mark-given":
        return texts.noMarkGiven;
      case "bad-mark":
        return texts.badMark;
      case "too-many-marks":
        return texts.tooManyMarks({ most: problem.most });
      case "no-text-given":
        return texts.noTextGiven;
      case "no-counter-given":
        return texts.noCounterGiven;
      case "several-counters":
        return texts.severalCounters;
      case "unknown-counter":
        return texts.unknownCounter({ text: quoted(problem.text) });
    }
  }
  function answerFormula(work) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FormulaError)) {
        throw error;
      }
      const texts = userMessages().functions;
      const { problem, place } = error;
      const text = textOf(problem, texts);
      throw new Error(place === null ? text : texts.inRange({ ...place, problem: text }));
    }
  }

  // src/table/a1.ts
  function isSameCell(one, other) {
    return one.row === other.row && one.column === other.column;
  }
  function byPlace(one, other) {
    return one.row - other.row || one.column - other.column;
  }
  function columnLetter(column) {
    let letters2 = "";
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters2 = String.fromCharCode(65 + (rest - 1) % 26) + letters2;
    }
    return letters2;
  }
  function toA1(cell) {
    return `${columnLetter(cell.column)}${cell.row + 1}`;
  }
  function areaToA1(area) {
    const first = toA1(area);
    return area.rows === 1 && area.columns === 1 ? first : `${first}:${toA1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
  }
  function parseA1(text) {
    const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,7})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,7}))?$/i.exec(text.trim());
    if (match === null) {
      return null;
    }
    const [, letters2 = "", row = "", lastLetters = letters2, lastRow2 = row] = match;
    const [top, bottom] = [Number(row) - 1, Number(lastRow2) - 1];
    const [left, right] = [columnNumber(letters2), columnNumber(lastLetters)];
    return {
      row: Math.min(top, bottom),
      column: Math.min(left, right),
      rows: Math.abs(bottom - top) + 1,
      columns: Math.abs(right - left) + 1
    };
  }
  function columnNumber(letters2) {
    return [...letters2.toUpperCase()].reduce((number3, letter2) => number3 * 26 + letter2.charCodeAt(0) - 64, 0) - 1;
  }

  // src/checks/finding-key.ts
  var SEPARATOR = "";
  var LONGEST_PART = 400;
  function columnName(finding, table) {
    var _a3;
    const { columns, headings, years } = table;
    for (const role of ["item", "outline", "department", "term", "mark"]) {
      if (columns[role] === finding.cell.column) {
        return headings[role];
      }
    }
    const year = years.find((candidate) => candidate.columns.includes(finding.cell.column));
    return (_a3 = year == null ? void 0 : year.label) != null ? _a3 : columnLetter(finding.cell.column);
  }
  function sameNamesAbove({ measures }) {
    const met = /* @__PURE__ */ new Map();
    return measures.map(({ name }) => {
      var _a3;
      const part = shorten(name, LONGEST_PART);
      const above = (_a3 = met.get(part)) != null ? _a3 : 0;
      met.set(part, above + 1);
      return above;
    });
  }
  function findingKeys(findings, table) {
    const above = sameNamesAbove(table);
    const keyOf4 = (parts) => parts.map((part) => typeof part === "string" ? shorten(part, LONGEST_PART) : part).join(SEPARATOR);
    return findings.map((finding) => {
      var _a3, _b;
      const entry = finding.entry === null ? void 0 : table.entries[finding.entry];
      if (entry === void 0) {
        return keyOf4([finding.check, finding.message]);
      }
      const nth = (_b = (_a3 = table.measures[entry.measure]) == null ? void 0 : _a3.entries.indexOf(entry.index)) != null ? _b : 0;
      return keyOf4([finding.check, finding.measure, above[entry.measure], nth, columnName(finding, table)]);
    });
  }

  // node_modules/zod/v4/core/util.js
  function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
    return values;
  }
  function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
      return value.toString();
    return value;
  }
  var Cached = class {
    constructor(getter) {
      this._getter = getter;
      this._value = void 0;
    }
    get value() {
      const getter = this._getter;
      if (getter !== void 0) {
        this._value = getter();
        this._getter = void 0;
      }
      return this._value;
    }
  };
  function cached(getter) {
    return new Cached(getter);
  }
  function nullish(input) {
    return input === null || input === void 0;
  }
  function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
  }
  function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  }
  function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return (desc == null ? void 0 : desc.get) ? desc.get.raw : desc == null ? void 0 : desc.value;
  }
  function sourceShape(schema) {
    var _a3;
    return (_a3 = rawShape(schema._zod.def)) != null ? _a3 : schema._zod.def.shape;
  }
  function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
      get() {
        const value = getter();
        assignProp(this, key, value);
        return value;
      },
      enumerable: true,
      configurable: true
    });
  }
  function putProp(target, key, value) {
    if (key in target)
      assignProp(target, key, value);
    else
      target[key] = value;
  }
  function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
      const desc = Object.getOwnPropertyDescriptor(raw, key);
      if (!desc.enumerable)
        continue;
      if (desc.get) {
        deferProp(target, key, () => {
          const value = source._zod.def.shape[key];
          return wrap ? wrap(value, key) : value;
        });
      } else
        putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
  }
  function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
      const desc = Object.getOwnPropertyDescriptor(source, key);
      if (!desc.enumerable)
        continue;
      if (desc.get)
        deferProp(target, key, () => source[key]);
      else
        putProp(target, key, desc.value);
    }
  }
  function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
      const descriptors = Object.getOwnPropertyDescriptors(def);
      Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
  }
  var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
  };
  function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
  }
  function isPlainObject(o) {
    if (isObject(o) === false)
      return false;
    const ctor = o.constructor;
    if (ctor === void 0)
      return true;
    if (typeof ctor !== "function")
      return true;
    const prot = ctor.prototype;
    if (isObject(prot) === false)
      return false;
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
      return false;
    }
    return true;
  }
  var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
  function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }
  function clone(inst, def, params) {
    const cl = new inst._zod.constr(def != null ? def : inst._zod.def);
    if (!def || (params == null ? void 0 : params.parent))
      cl._zod.parent = inst;
    return cl;
  }
  function normalizeParams(_params) {
    const params = _params;
    if (!params)
      return {};
    if (typeof params === "string")
      return { error: () => params };
    if ((params == null ? void 0 : params.message) !== void 0) {
      if ((params == null ? void 0 : params.error) !== void 0)
        throw new Error("Cannot specify both `message` and `error` params");
      params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
      return { ...params, error: () => params.error };
    return params;
  }
  function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
      return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
    });
  }
  var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-34028234663852886e22, 34028234663852886e22],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
  }))();
  function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
      throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
  }
  function maskedKeys(schema, mask) {
    var _a3;
    const raw = sourceShape(schema);
    const keys = [];
    for (const key of Reflect.ownKeys(mask)) {
      if (!((_a3 = Object.getOwnPropertyDescriptor(raw, key)) == null ? void 0 : _a3.enumerable)) {
        throw new Error(`Unrecognized key: "${String(key)}"`);
      }
      if (mask[key])
        keys.push(key);
    }
    return keys;
  }
  function extend(schema, shape) {
    if (!isPlainObject(shape)) {
      throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
      const existingShape = sourceShape(schema);
      for (const key of Reflect.ownKeys(shape)) {
        if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
          throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
        }
      }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
  }
  function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
  }
  function aborted(x, startIndex = 0) {
    var _a3;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) !== true) {
        return true;
      }
    }
    return false;
  }
  function explicitlyAborted(x, startIndex = 0) {
    var _a3;
    if (x.aborted === true)
      return true;
    for (let i = startIndex; i < x.issues.length; i++) {
      if (((_a3 = x.issues[i]) == null ? void 0 : _a3.continue) === false) {
        return true;
      }
    }
    return false;
  }
  function prefixIssues(path, issues) {
    return issues.map((iss) => {
      var _a4;
      var _a3;
      (_a4 = (_a3 = iss).path) != null ? _a4 : _a3.path = [];
      iss.path.unshift(path);
      return iss;
    });
  }
  function unwrapMessage(message) {
    return typeof message === "string" ? message : message == null ? void 0 : message.message;
  }
  function sizeCaps(defChecks) {
    var _a3, _b;
    const caps = [];
    for (const ch of defChecks != null ? defChecks : []) {
      const d = ch._zod.def;
      if (!/_(length|size)$|_equals$/.test(d.check))
        break;
      const max = (_b = (_a3 = d.maximum) != null ? _a3 : d.length) != null ? _b : d.size;
      if (max >= 0)
        caps.push([max, ch]);
    }
    return caps;
  }
  function attachSchema(issues, start, inst) {
    var _a4;
    var _a3;
    for (let i = start; i < issues.length; i++) {
      (_a4 = (_a3 = issues[i]).schema) != null ? _a4 : _a3.schema = inst;
    }
  }
  function finalizeIssue(iss, ctx, config2) {
    var _a4, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n, _o, _p, _q;
    var _a3;
    const traits = (_b = (_a4 = iss.inst) == null ? void 0 : _a4._zod) == null ? void 0 : _b.traits;
    if (traits == null ? void 0 : traits.has("$ZodType")) {
      if (traits.has("$ZodCheck"))
        (_c = (_a3 = iss).schema) != null ? _c : _a3.schema = iss.inst;
      else
        iss.schema = iss.inst;
    }
    const schemaError = iss.schema !== iss.inst ? (_e = (_d = iss.schema) == null ? void 0 : _d._zod.def) == null ? void 0 : _e.error : void 0;
    const message = iss.message ? iss.message : (_p = (_o = (_m = (_k = (_i = unwrapMessage((_h = (_g = (_f = iss.inst) == null ? void 0 : _f._zod.def) == null ? void 0 : _g.error) == null ? void 0 : _h.call(_g, iss))) != null ? _i : unwrapMessage(schemaError == null ? void 0 : schemaError(iss))) != null ? _k : unwrapMessage((_j = ctx == null ? void 0 : ctx.error) == null ? void 0 : _j.call(ctx, iss))) != null ? _m : unwrapMessage((_l = config2.customError) == null ? void 0 : _l.call(config2, iss))) != null ? _o : unwrapMessage((_n = config2.localeError) == null ? void 0 : _n.call(config2, iss))) != null ? _p : "Invalid input";
    const full = {};
    for (const k of Object.keys(iss)) {
      if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
        continue;
      full[k] = iss[k];
    }
    (_q = full.path) != null ? _q : full.path = [];
    full.message = message;
    if (ctx == null ? void 0 : ctx.reportInput) {
      full.input = iss.input;
    }
    return full;
  }
  var highSurrogate = /[\uD800-\uDBFF]/;
  function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
      return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
      if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
        count--;
        i++;
      }
    }
    return count;
  }
  function getLengthableOrigin(input) {
    if (Array.isArray(input))
      return "array";
    if (typeof input === "string")
      return "string";
    return "unknown";
  }
  function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
      return {
        message: iss,
        code: "custom",
        input,
        inst
      };
    }
    return { ...iss };
  }
  function members(proto, table) {
    for (const key in table) {
      const desc = Object.getOwnPropertyDescriptor(table, key);
      if (desc.get)
        Object.defineProperty(proto, key, { ...desc, enumerable: false });
      else
        defineBound(proto, key, desc.value);
    }
  }
  function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
  }
  function hide(inst, key, value) {
    return own(inst, key, value, false);
  }
  function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        return this == null ? fn : own(this, key, fn.bind(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    return sentinel in proto ? void 0 : proto;
  }
  var installing;
  var broke = false;
  var breaker = {
    configurable: true,
    get() {
      broke = true;
      return void 0;
    }
  };
  function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
      installing = void 0;
      return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        Object.defineProperty(this, key, breaker);
        const outer = broke;
        broke = false;
        try {
          const value = compute(this);
          if (broke)
            delete this[key];
          else
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
          broke = broke || outer;
          return value;
        } catch (err) {
          delete this[key];
          broke = broke || outer;
          throw err;
        }
      },
      set(value) {
        Object.defineProperty(this, key, { configurable: true, writable: true, value });
      }
    });
  }
  function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
      return;
    Object.defineProperty(proto, key, {
      configurable: true,
      get() {
        const desc = { configurable: true, writable: true, enumerable, value: void 0 };
        Object.defineProperty(this, key, desc);
        desc.value = make(this);
        Object.defineProperty(this, key, desc);
        return desc.value;
      },
      set(value) {
        Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
      }
    });
  }

  // node_modules/zod/v4/core/core.js
  var _a;
  var _zodDesc = { value: void 0, enumerable: false };
  var _E = "captureStackTrace" in Error ? Error : null;
  function newError(Definition) {
    const E = _E;
    if (E) {
      const saved = E.stackTraceLimit;
      if (typeof saved === "number") {
        try {
          E.stackTraceLimit = 0;
        } catch {
          _E = null;
          return new Definition();
        }
        try {
          return new Definition();
        } finally {
          E.stackTraceLimit = saved;
        }
      }
    }
    return new Definition();
  }
  // @__NO_SIDE_EFFECTS__
  function $constructor(name, initializer2, proto, params) {
    var _a3;
    const zodProto = {};
    function Internals(def) {
      this.def = def;
      this.constr = _;
      this.traits = /* @__PURE__ */ new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
    function init(inst, def) {
      if (!inst._zod) {
        _zodDesc.value = new Internals(def);
        try {
          Object.defineProperty(inst, "_zod", _zodDesc);
        } finally {
          _zodDesc.value = void 0;
        }
      } else if (inst._zod.traits.has(name)) {
        return;
      }
      inst._zod.traits.add(name);
      initializer2(inst, def);
      if (initialized) {
        const own2 = Object.getPrototypeOf(inst);
        const ctorProto = inst._zod.constr.prototype;
        let up = own2;
        while (up && up !== ctorProto)
          up = Object.getPrototypeOf(up);
        const target = up != null ? up : own2;
        if (!initialized.has(target)) {
          initialized.add(target);
          members(target, protoMembers);
        }
      }
      const proto2 = _.prototype;
      for (const k in proto2) {
        if (!Object.prototype.hasOwnProperty.call(proto2, k))
          continue;
        if (!(k in inst)) {
          inst[k] = proto2[k].bind(inst);
        }
      }
    }
    const Parent = (_a3 = params == null ? void 0 : params.Parent) != null ? _a3 : Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
      var _a4;
      const inst = (params == null ? void 0 : params.Parent) ? newError(Definition) : this;
      init(inst, def);
      const deferred = inst._zod.deferred;
      if (deferred) {
        for (const fn of deferred) {
          fn();
        }
        inst._zod.deferred = void 0;
      }
      const pp = (_a4 = globalThis.__zod_globalConfig) == null ? void 0 : _a4.postProcessor;
      if (pp)
        pp(inst);
      return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
      value: (inst) => {
        var _a4, _b;
        if ((params == null ? void 0 : params.Parent) && inst instanceof params.Parent)
          return true;
        return (_b = (_a4 = inst == null ? void 0 : inst._zod) == null ? void 0 : _a4.traits) == null ? void 0 : _b.has(name);
      }
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
  }
  var $ZodAsyncError = class extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  };
  var _a2;
  (_a2 = (_a = globalThis).__zod_globalConfig) != null ? _a2 : _a.__zod_globalConfig = {};
  var globalConfig = globalThis.__zod_globalConfig;
  function config(newConfig) {
    if (newConfig)
      Object.assign(globalConfig, newConfig);
    return globalConfig;
  }

  // node_modules/zod/v4/core/errors.js
  function _getMessage() {
    var _a3;
    const internals = this._zod;
    (_a3 = internals.message) != null ? _a3 : internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2);
    return internals.message;
  }
  function _setMessage(value) {
    this._zod.message = value;
  }
  var _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true
  };
  var _issuesDesc = { value: void 0, enumerable: false };
  var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
  var initializer = (inst, def) => {
    inst.name = "$ZodError";
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    _issuesDesc.value = void 0;
    Object.defineProperty(inst, "message", _messageDesc);
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
      _installedToString.add(proto);
      Object.defineProperty(proto, "toString", {
        configurable: true,
        enumerable: false,
        get() {
          const value = () => this.message;
          Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
          return value;
        },
        set(value) {
          Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        }
      });
    }
  };
  var $ZodError = $constructor("$ZodError", initializer);
  var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
    Parent: Error
  });

  // node_modules/zod/v4/core/parse.js
  var _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
      var _a3, _b;
      const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
      const result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) {
        throw new $ZodAsyncError();
      }
      if (result.issues.length) {
        const e = new ((_a3 = _params == null ? void 0 : _params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = _params == null ? void 0 : _params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parse = /* @__PURE__ */ _parse($ZodRealError);
  var _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
      var _a3, _b;
      const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
      let result = schema._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise)
        result = await result;
      if (result.issues.length) {
        const e = new ((_a3 = params == null ? void 0 : params.Err) != null ? _a3 : _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
        captureStackTrace(e, (_b = params == null ? void 0 : params.callee) != null ? _b : fn);
        throw e;
      }
      return result.value;
    };
    return fn;
  };
  var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
  var _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
  function failure(Err, issues, ctx) {
    let error;
    return {
      success: false,
      get error() {
        if (!error) {
          error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
          issues = void 0;
          ctx = void 0;
        }
        return error;
      },
      set error(e) {
        error = e;
        issues = void 0;
        ctx = void 0;
      }
    };
  }
  var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
  };
  var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

  // node_modules/zod/v4/core/regexes.js
  var anyString = /^[\s\S]{0,}$/;
  var number = /^-?\d+(?:\.\d+)?$/;
  var boolean = /^(?:true|false)$/i;

  // node_modules/zod/v4/core/checks.js
  var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
    var _a4, _b;
    var _a3;
    (_a4 = inst._zod) != null ? _a4 : inst._zod = {};
    inst._zod.def = def;
    (_b = (_a3 = inst._zod).onattach) != null ? _b : _a3.onattach = [];
  });
  var _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== void 0;
  };
  var numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date"
  };
  var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a3;
      if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
        code: "too_big",
        maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
      var _a3;
      if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
        return;
      }
      payload.issues.push({
        origin: (_a3 = numericOriginMap[typeof payload.value]) != null ? _a3 : origin,
        code: "too_small",
        minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
        input: payload.value,
        inclusive: def.inclusive,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    var _a3;
    $ZodCheck.init(inst, def);
    def.format = def.format || "float64";
    const isInt = (_a3 = def.format) == null ? void 0 : _a3.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
      const input = payload.value;
      if (isInt) {
        if (!Number.isInteger(input)) {
          payload.issues.push({
            expected: origin,
            format: def.format,
            code: "invalid_type",
            continue: false,
            input,
            inst
          });
          return;
        }
        if (!Number.isSafeInteger(input)) {
          if (input > 0) {
            payload.issues.push({
              input,
              code: "too_big",
              maximum: Number.MAX_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          } else {
            payload.issues.push({
              input,
              code: "too_small",
              minimum: Number.MIN_SAFE_INTEGER,
              note: "Integers must be within the safe integer range.",
              inst,
              origin,
              inclusive: true,
              continue: !def.abort
            });
          }
          return;
        }
      }
      if (input < minimum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_small",
          minimum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
      if (input > maximum) {
        payload.issues.push({
          origin: "number",
          input,
          code: "too_big",
          maximum,
          inclusive: true,
          inst,
          continue: !def.abort
        });
      }
    };
  });
  var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a4;
    var _a3;
    $ZodCheck.init(inst, def);
    (_a4 = (_a3 = inst._zod.def).when) != null ? _a4 : _a3.when = _whenHasLength;
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
      if (length <= def.maximum)
        return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin,
        code: "too_big",
        maximum: def.maximum,
        inclusive: true,
        input,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a4;
    var _a3;
    $ZodCheck.init(inst, def);
    (_a4 = (_a3 = inst._zod.def).when) != null ? _a4 : _a3.when = _whenHasLength;
    inst._zod.check = (payload) => {
      const input = payload.value;
      const units = input.length;
      const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
      if (length >= def.minimum)
        return;
      const origin = getLengthableOrigin(input);
      payload.issues.push({
        origin,
        code: "too_small",
        minimum: def.minimum,
        inclusive: true,
        input,
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a4, _b2;
    var _a3, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
      (_a4 = (_a3 = inst._zod).check) != null ? _a4 : _a3.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
          return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: def.format,
          input: payload.value,
          ...def.pattern ? { pattern: def.pattern.toString() } : {},
          inst,
          continue: !def.abort
        });
      };
    else
      (_b2 = (_b = inst._zod).check) != null ? _b2 : _b.check = () => {
      };
  });
  var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: "regex",
        input: payload.value,
        pattern: def.pattern.toString(),
        inst,
        continue: !def.abort
      });
    };
  });
  var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
      payload.value = def.tx(payload.value);
    };
  });

  // node_modules/zod/v4/core/versions.js
  var version = {
    major: 4,
    minor: 6,
    patch: 7
  };

  // node_modules/zod/v4/core/schemas.js
  var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
    var _a4, _b;
    var _a3;
    inst != null ? inst : inst = {};
    inst._zod.def = def;
    inst._zod.bag = inst._zod.bag || {};
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks != null ? defChecks : []] : (defChecks == null ? void 0 : defChecks.length) ? [...defChecks] : [];
    for (const ch of checks) {
      for (const fn of ch._zod.onattach) {
        fn(inst);
      }
    }
    if (checks.length === 0) {
      (_a4 = (_a3 = inst._zod).deferred) != null ? _a4 : _a3.deferred = [];
      (_b = inst._zod.deferred) == null ? void 0 : _b.push(() => {
        inst._zod.run = inst._zod.parse;
      });
    } else {
      const runChecks2 = (payload, checks2, ctx) => {
        if (payload.memo)
          return payload;
        let isAborted = aborted(payload);
        let asyncResult;
        for (const ch of checks2) {
          if (ch._zod.def.when) {
            if (explicitlyAborted(payload))
              continue;
            const shouldRun = ch._zod.def.when(payload);
            if (!shouldRun)
              continue;
          } else if (isAborted) {
            continue;
          }
          const currLen = payload.issues.length;
          const _ = ch._zod.check(payload);
          if (_ instanceof Promise && (ctx == null ? void 0 : ctx.async) === false) {
            throw new $ZodAsyncError();
          }
          if (asyncResult || _ instanceof Promise) {
            asyncResult = (asyncResult != null ? asyncResult : Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen)
                return;
              attachSchema(payload.issues, currLen, inst);
              if (!isAborted)
                isAborted = aborted(payload, currLen);
            });
          } else {
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              continue;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          }
        }
        if (asyncResult) {
          return asyncResult.then(() => {
            return payload;
          });
        }
        return payload;
      };
      const handleCanaryResult = (canary, payload, ctx) => {
        if (aborted(canary)) {
          canary.aborted = true;
          return canary;
        }
        const checkResult = runChecks2(payload, checks, ctx);
        if (checkResult instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
        }
        return inst._zod.parse(checkResult, ctx);
      };
      inst._zod.run = (payload, ctx) => {
        if (ctx.skipChecks) {
          return inst._zod.parse(payload, ctx);
        }
        if (ctx.direction === "backward") {
          const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
          if (canary instanceof Promise) {
            return canary.then((canary2) => {
              return handleCanaryResult(canary2, payload, ctx);
            });
          }
          return handleCanaryResult(canary, payload, ctx);
        }
        const result = inst._zod.parse(payload, ctx);
        if (result instanceof Promise) {
          if (ctx.async === false)
            throw new $ZodAsyncError();
          return result.then((result2) => runChecks2(result2, checks, ctx));
        }
        return runChecks2(result, checks, ctx);
      };
    }
  }, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
      return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
      own(this, "~standard", value);
    }
  });
  var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
  async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
  }
  function standardProps(inst) {
    return {
      validate: (value) => {
        const ctx = { async: false };
        try {
          const r = inst._zod.run({ value, issues: [] }, ctx);
          if (!(r instanceof Promise))
            return toStandardResult(r, ctx);
        } catch (_) {
        }
        return validateAsync(inst, value);
      },
      vendor: "zod",
      version: 1
    };
  }
  var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
    var _a3;
    $ZodType.init(inst, def);
    inst._zod.pattern = (_a3 = def.pattern) != null ? _a3 : anyString;
    inst._zod.parse = (payload, _) => {
      if (def.coerce)
        try {
          payload.value = String(payload.value);
        } catch (_2) {
        }
      if (typeof payload.value === "string")
        return payload;
      payload.issues.push({
        expected: "string",
        code: "invalid_type",
        input: payload.value,
        inst
      });
      return payload;
    };
  });
  var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Number(payload.value);
        } catch (_) {
        }
      const input = payload.value;
      if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
        return payload;
      }
      const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
      payload.issues.push({
        expected: "number",
        code: "invalid_type",
        input,
        inst,
        ...received ? { received } : {}
      });
      return payload;
    };
  });
  var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def);
  });
  var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = boolean;
    inst._zod.parse = (payload, _ctx) => {
      if (def.coerce)
        try {
          payload.value = Boolean(payload.value);
        } catch (_) {
        }
      const input = payload.value;
      if (typeof input === "boolean")
        return payload;
      payload.issues.push({
        expected: "boolean",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
  });
  function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
      return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse2 = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
      const n = size(payload.value);
      if (n > cap && !(ctx == null ? void 0 : ctx.skipChecks) && (ctx == null ? void 0 : ctx.direction) !== "backward") {
        for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
          if (n > max && ch._zod.def.when(payload)) {
            const start = payload.issues.length;
            ch._zod.check(payload);
            payload.issues[start].continue = false;
            attachSchema(payload.issues, start, inst);
            return payload;
          }
        }
      }
      return parse2(payload, ctx);
    };
  }
  var arraySize = (input) => Array.isArray(input) ? input.length : -1;
  function handleArrayResult(result, final, index) {
    if (result.issues.length) {
      final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
  }
  var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({
          expected: "array",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
      const proms = [];
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      for (let i = 0; i < input.length; i++) {
        const item2 = input[i];
        const result = def.element._zod.run({
          value: item2,
          issues: []
        }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
        } else {
          handleArrayResult(result, payload, i);
          if (abortEarly && result.issues.length !== 0 && aborted(result))
            break;
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
    capSize(inst, arraySize);
  });
  function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    if (!isPresent && isOptionalOut && optin === "optional") {
      return;
    }
    if (result.issues.length) {
      if (optin !== void 0 && isOptionalOut && !isPresent) {
        return;
      }
      final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === void 0) {
      if (!result.issues.length) {
        final.issues.push({
          code: "invalid_type",
          expected: "nonoptional",
          input: void 0,
          path: [key]
        });
      }
      return;
    }
    if (result.value === void 0) {
      if (isPresent || optin === "defaulted" && !isOptionalOut) {
        final.value[key] = void 0;
      }
    } else {
      final.value[key] = result.value;
    }
  }
  var NO_SYMBOL_KEYS = [];
  function normalizeDef(def) {
    var _a3, _b, _c, _d;
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
      if (!((_d = (_c = (_b = (_a3 = def.shape) == null ? void 0 : _a3[k]) == null ? void 0 : _b._zod) == null ? void 0 : _c.traits) == null ? void 0 : _d.has("$ZodType"))) {
        throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
      }
    }
    const okeys = optionalKeys(def.shape);
    return {
      ...def,
      allKeys,
      symbolKeys,
      // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
      keySet: new Set(keys),
      numKeys: keys.length,
      optionalKeys: new Set(okeys)
    };
  }
  function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    let seen = 0;
    for (const key in input) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (keySet.has(key))
        continue;
      if (key === "__proto__") {
        if (t === "never")
          unrecognized.push(key);
        continue;
      }
      if (t === "never") {
        unrecognized.push(key);
        continue;
      }
      const r = _catchall.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (unrecognized.length) {
      payload.issues.push({
        code: "unrecognized_keys",
        keys: unrecognized,
        input,
        inst,
        // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
        continue: true
      });
    }
    if (!proms.length)
      return payload;
    return Promise.all(proms).then(() => {
      return payload;
    });
  }
  var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
    var _a3;
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    const sh = (desc == null ? void 0 : desc.get) ? desc.get.raw : (_a3 = def.shape) != null ? _a3 : {};
    if (sh) {
      const get = () => {
        const newSh = { ...sh };
        Object.defineProperty(def, "shape", { value: newSh });
        get.raw = newSh;
        return newSh;
      };
      get.raw = sh;
      Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
      const shape = zod.def.shape;
      const propValues = {};
      for (const key in shape) {
        const field = shape[key]._zod;
        if (field.values) {
          if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
            assignProp(propValues, key, /* @__PURE__ */ new Set());
          }
          for (const v of field.values)
            propValues[key].add(v);
          if (field.optin !== void 0)
            propValues[key].add(void 0);
        }
      }
      return propValues;
    });
    const isObject2 = isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      value != null ? value : value = _normalized.value;
      const input = payload.value;
      if (!isObject2(input)) {
        payload.issues.push({
          expected: "object",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const proms = [];
      const shape = value.shape;
      const abortEarly = ctx == null ? void 0 : ctx.abortEarly;
      let seen = payload.issues.length;
      for (const key of value.allKeys) {
        if (abortEarly && payload.issues.length !== seen) {
          if (aborted(payload, seen))
            break;
          seen = payload.issues.length;
        }
        if (key === "__proto__")
          continue;
        const el = shape[key];
        const optin = el._zod.optin;
        const optout = el._zod.optout;
        const r = el._zod.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
        } else {
          handlePropertyResult(r, payload, key, input, optin, optout);
        }
      }
      if (!catchall) {
        return proms.length ? Promise.all(proms).then(() => payload) : payload;
      }
      return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
  });
  function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
      if (result.issues.length === 0) {
        final.value = result.value;
        return final;
      }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
      final.value = nonaborted[0].value;
      return nonaborted[0];
    }
    final.issues.push({
      code: "invalid_union",
      input: final.value,
      inst,
      errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
    });
    return final;
  }
  var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
    defineLazyInternal(inst, "values", (zod) => {
      if (zod.def.options.every((o) => o._zod.values)) {
        return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
      }
      return void 0;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
      if (zod.def.options.every((o) => o._zod.pattern)) {
        const patterns = zod.def.options.map((o) => o._zod.pattern);
        return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
      }
      return void 0;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
      if (first) {
        return first(payload, ctx);
      }
      let async = false;
      const results = [];
      for (const option of def.options) {
        const result = option._zod.run({
          value: payload.value,
          issues: []
        }, ctx);
        if (result instanceof Promise) {
          results.push(result);
          async = true;
        } else {
          if (result.issues.length === 0)
            return result;
          results.push(result);
        }
      }
      if (!async)
        return handleUnionResults(results, payload, inst, ctx);
      return Promise.all(results).then((results2) => {
        return handleUnionResults(results2, payload, inst, ctx);
      });
    };
  });
  function discriminatorMap(def) {
    var _a3;
    const map = /* @__PURE__ */ new Map();
    for (const option of def.options) {
      const values = (_a3 = option._zod.propValues) == null ? void 0 : _a3[def.discriminator];
      if (!values || values.size === 0)
        throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
      for (const value of values) {
        if (map.has(value)) {
          if (value !== void 0)
            throw new Error(`Duplicate discriminator value "${String(value)}"`);
          map.set(value, null);
        } else {
          map.set(value, option);
        }
      }
    }
    return map;
  }
  var $ZodDiscriminatedUnion = /* @__PURE__ */ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    defineLazyInternal(inst, "propValues", (zod) => {
      var _a3, _b;
      const propValues = {};
      let undefinedCount = 0;
      for (const option of zod.def.options) {
        const pv = option._zod.propValues;
        if (!pv || Object.keys(pv).length === 0)
          throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
        if ((_a3 = pv[zod.def.discriminator]) == null ? void 0 : _a3.has(void 0))
          undefinedCount++;
        for (const [k, v] of Object.entries(pv)) {
          if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
            assignProp(propValues, k, /* @__PURE__ */ new Set());
          }
          for (const val of v) {
            propValues[k].add(val);
          }
        }
      }
      if (!zod.def.unionFallback && undefinedCount > 1)
        (_b = propValues[zod.def.discriminator]) == null ? void 0 : _b.delete(void 0);
      return propValues;
    });
    def.options.forEach((option, i) => {
      const propShape = rawShape(option._zod.def);
      if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
        throw new Error(`Invalid discriminated union option at index "${i}"`);
      }
    });
    const disc = cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!isObject(input)) {
        payload.issues.push({
          code: "invalid_type",
          expected: "object",
          input,
          inst
        });
        return payload;
      }
      const value = input == null ? void 0 : input[def.discriminator];
      const opt = disc.value.get(value);
      if (opt && (value !== void 0 || ctx.direction !== "backward")) {
        return opt._zod.run(payload, ctx);
      }
      if (def.unionFallback || ctx.direction === "backward") {
        return _super(payload, ctx);
      }
      payload.issues.push({
        code: "invalid_union",
        errors: [],
        note: "No matching discriminator",
        discriminator: def.discriminator,
        options: Array.from(disc.value.keys()).filter((value2) => disc.value.get(value2) !== null),
        input,
        path: [def.discriminator],
        inst
      });
      return payload;
    };
  });
  var $ZodTuple = /* @__PURE__ */ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!Array.isArray(input)) {
        payload.issues.push({
          input,
          inst,
          expected: "tuple",
          code: "invalid_type"
        });
        return payload;
      }
      payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
      const proms = [];
      const optinStart = getTupleOptStart(items, "optin");
      const optoutStart = getTupleOptStart(items, "optout");
      if (!def.rest) {
        if (input.length < optinStart) {
          payload.issues.push({
            code: "too_small",
            minimum: optinStart,
            inclusive: true,
            input,
            inst,
            origin: "array"
          });
          return payload;
        }
        if (input.length > items.length) {
          payload.issues.push({
            code: "too_big",
            maximum: items.length,
            inclusive: true,
            input,
            inst,
            origin: "array"
          });
        }
      }
      const itemResults = new Array(items.length);
      const abortEarly = def.rest ? ctx == null ? void 0 : ctx.abortEarly : void 0;
      let itemAborted = false;
      for (let i = 0; i < items.length; i++) {
        const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
        if (r instanceof Promise) {
          proms.push(r.then((rr) => {
            itemResults[i] = rr;
          }));
        } else {
          itemResults[i] = r;
          if (abortEarly && !itemAborted && r.issues.length)
            itemAborted = aborted(r);
        }
      }
      if (def.rest && !itemAborted) {
        let i = items.length - 1;
        const rest = input.slice(items.length);
        let seen = payload.issues.length;
        for (const el of rest) {
          if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
              break;
            seen = payload.issues.length;
          }
          i++;
          const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((r) => handleTupleResult(r, payload, i)));
          } else {
            handleTupleResult(result, payload, i);
          }
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
      }
      return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
  });
  function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
      const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
      if (!omittable)
        return i + 1;
    }
    return 0;
  }
  function handleTupleResult(result, final, index) {
    if (result.issues.length) {
      final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
  }
  function handleTupleResults(itemResults, final, items, input, optoutStart) {
    for (let i = 0; i < items.length; i++) {
      const r = itemResults[i];
      const isPresent = i < input.length;
      if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
        final.value.length = i;
        break;
      }
      if (r.issues.length) {
        if (!isPresent && i >= optoutStart) {
          final.value.length = i;
          break;
        }
        final.issues.push(...prefixIssues(i, r.issues));
      }
      final.value[i] = r.value;
    }
    for (let i = final.value.length - 1; i >= input.length; i--) {
      if (items[i]._zod.optout === "optional" && final.value[i] === void 0) {
        final.value.length = i;
      } else {
        break;
      }
    }
    return final;
  }
  var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo == null ? void 0 : memo.attach(inst);
    inst._zod.parse = (payload, ctx) => {
      const input = payload.value;
      if (!isPlainObject(input)) {
        payload.issues.push({
          expected: "record",
          code: "invalid_type",
          input,
          inst
        });
        return payload;
      }
      const proms = [];
      const values = def.keyType._zod.values;
      if (values && !def.partial) {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const recordKeys = /* @__PURE__ */ new Set();
        for (const key of values) {
          if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
            recordKeys.add(typeof key === "number" ? key.toString() : key);
            if (key === "__proto__")
              continue;
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            if (keyResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            if (keyResult.issues.length) {
              payload.issues.push({
                code: "invalid_key",
                origin: "record",
                issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                input: key,
                path: [key],
                inst
              });
              continue;
            }
            const outKey = keyResult.value;
            if (outKey === "__proto__")
              continue;
            const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
            if (result instanceof Promise) {
              proms.push(result.then((result2) => {
                if (result2.issues.length) {
                  payload.issues.push(...prefixIssues(key, result2.issues));
                }
                payload.value[outKey] = result2.value;
              }));
            } else {
              if (result.issues.length) {
                payload.issues.push(...prefixIssues(key, result.issues));
              }
              payload.value[outKey] = result.value;
            }
          }
        }
        let unrecognized;
        for (const key in input) {
          if (!recordKeys.has(key)) {
            if (def.mode === "loose") {
              if (key === "__proto__")
                continue;
              payload.value[key] = input[key];
            } else {
              unrecognized = unrecognized != null ? unrecognized : [];
              unrecognized.push(key);
            }
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({
            code: "unrecognized_keys",
            input,
            inst,
            keys: unrecognized,
            continue: true
          });
        }
      } else {
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        let unrecognized;
        for (const key of Reflect.ownKeys(input)) {
          if (key === "__proto__")
            continue;
          if (!Object.prototype.propertyIsEnumerable.call(input, key))
            continue;
          let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
          if (checkNumericKey) {
            const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
            if (retryResult instanceof Promise) {
              throw new Error("Async schemas not supported in object keys currently");
            }
            if (retryResult.issues.length === 0) {
              keyResult = retryResult;
            }
          }
          if (keyResult.issues.length) {
            if (def.mode === "loose") {
              payload.value[key] = input[key];
            } else if (values) {
              unrecognized = unrecognized != null ? unrecognized : [];
              unrecognized.push(key);
            } else {
              payload.issues.push({
                code: "invalid_key",
                origin: "record",
                issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
                input: key,
                path: [key],
                inst
              });
            }
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
        if (unrecognized && unrecognized.length > 0) {
          payload.issues.push({
            code: "unrecognized_keys",
            input,
            inst,
            keys: unrecognized,
            continue: true
          });
        }
      }
      if (proms.length) {
        return Promise.all(proms).then(() => payload);
      }
      return payload;
    };
  });
  var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
      const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
      return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (valuesSet.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values,
        input,
        inst
      });
      return payload;
    };
  });
  var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
      const vals = zod.def.values;
      return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
      const input = payload.value;
      if (values.has(input)) {
        return payload;
      }
      payload.issues.push({
        code: "invalid_value",
        values: def.values,
        input,
        inst
      });
      return payload;
    };
  });
  function handleOptionalResult(payload, result) {
    payload.value = result.issues.length ? void 0 : result.value;
    return payload;
  }
  var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
      const values = zod.def.innerType._zod.values;
      return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === void 0) {
        if (def.innerType._zod.optin !== "defaulted")
          return payload;
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise)
          return result.then((result2) => handleOptionalResult(payload, result2));
        return handleOptionalResult(payload, result);
      }
      return def.innerType._zod.run(payload, ctx);
    };
  });
  var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
      const pattern = zod.def.innerType._zod.pattern;
      return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
    });
    defineLazyInternal(inst, "values", (zod) => {
      return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
    });
    inst._zod.parse = (payload, ctx) => {
      if (payload.value === null)
        return payload;
      return def.innerType._zod.run(payload, ctx);
    };
  });
  var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
      return payload;
    };
    inst._zod.check = (payload) => {
      const input = payload.value;
      const r = def.fn(input);
      if (r instanceof Promise) {
        return r.then((r2) => handleRefineResult(r2, payload, input, inst));
      }
      handleRefineResult(r, payload, input, inst);
      return;
    };
  });
  function handleRefineResult(result, payload, input, inst) {
    var _a3;
    if (!result) {
      const _iss = {
        code: "custom",
        input,
        inst,
        // incorporates params.error into issue reporting
        path: [...(_a3 = inst._zod.def.path) != null ? _a3 : []],
        // incorporates params.error into issue reporting
        continue: !inst._zod.def.abort
        // params: inst._zod.def.params,
      };
      if (inst._zod.def.params)
        _iss.params = inst._zod.def.params;
      payload.issues.push(issue(_iss));
    }
  }

  // node_modules/zod/v4/core/api.js
  function snapshotChecks(def) {
    if (def.checks)
      def.checks = [...def.checks];
    return def;
  }
  // @__NO_SIDE_EFFECTS__
  function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
  }
  // @__NO_SIDE_EFFECTS__
  function _int(Class, params) {
    return new Class({
      type: "number",
      check: "number_format",
      abort: false,
      format: "safeint",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _boolean(Class, params) {
    return new Class({
      type: "boolean",
      ...normalizeParams(params)
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _unknown(Class) {
    return new Class({
      type: "unknown"
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _lte(value, params) {
    return new $ZodCheckLessThan({
      check: "less_than",
      ...normalizeParams(params),
      value,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gt(value, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value,
      inclusive: false
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _gte(value, params) {
    return new $ZodCheckGreaterThan({
      check: "greater_than",
      ...normalizeParams(params),
      value,
      inclusive: true
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _positive(params) {
    return /* @__PURE__ */ _gt(0, params);
  }
  // @__NO_SIDE_EFFECTS__
  function _nonnegative(params) {
    return /* @__PURE__ */ _gte(0, params);
  }
  // @__NO_SIDE_EFFECTS__
  function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
      check: "max_length",
      ...normalizeParams(params),
      maximum
    });
    return ch;
  }
  // @__NO_SIDE_EFFECTS__
  function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
      check: "min_length",
      ...normalizeParams(params),
      minimum
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _regex(pattern, params) {
    return new $ZodCheckRegex({
      check: "string_format",
      format: "regex",
      ...normalizeParams(params),
      pattern
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _overwrite(tx) {
    return new $ZodCheckOverwrite({
      check: "overwrite",
      tx
    });
  }
  // @__NO_SIDE_EFFECTS__
  function _toUpperCase() {
    return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
  }
  // @__NO_SIDE_EFFECTS__
  function _refine(Class, fn, _params) {
    const schema = new Class({
      type: "custom",
      check: "custom",
      fn,
      ...normalizeParams(_params)
    });
    return schema;
  }

  // node_modules/zod/v4/mini/schemas.js
  var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
    if (!inst._zod)
      throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
  }, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
      return this.check;
    },
    set with(value) {
      own(this, "with", value);
    },
    parse(data, params) {
      return parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
      return parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
      return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
      return safeParseAsync(this, data, params);
    },
    check(...checks) {
      var _a3;
      const def = this.def;
      return this.clone({
        ...def,
        checks: [
          ...(_a3 = def.checks) != null ? _a3 : [],
          ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
        ]
      }, { parent: true });
    },
    clone(_def, params) {
      return clone(this, _def, params);
    },
    brand() {
      return this;
    },
    register(reg, meta2) {
      reg.add(this, meta2);
      return this;
    },
    apply(fn, ...args) {
      return args.length === 0 ? fn(this) : fn(this, ...args);
    }
  });
  var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function string2(params) {
    return _string(ZodMiniString, params);
  }
  var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function number2(params) {
    return _number(ZodMiniNumber, params);
  }
  var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
  });
  function int(params) {
    return _int(ZodMiniNumberFormat, params);
  }
  var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function boolean2(params) {
    return _boolean(ZodMiniBoolean, params);
  }
  var ZodMiniUnknown = /* @__PURE__ */ $constructor("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function unknown() {
    return _unknown(ZodMiniUnknown);
  }
  var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function array(element, params) {
    return new ZodMiniArray({
      type: "array",
      element,
      ...normalizeParams(params)
    });
  }
  var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
  });
  // @__NO_SIDE_EFFECTS__
  function object(shape, params) {
    const def = {
      type: "object",
      shape: shape != null ? shape : {},
      ...normalizeParams(params)
    };
    return new ZodMiniObject(def);
  }
  // @__NO_SIDE_EFFECTS__
  function extend2(schema, shape) {
    return extend(schema, shape);
  }
  // @__NO_SIDE_EFFECTS__
  function pick2(schema, mask) {
    return pick(schema, mask);
  }
  var ZodMiniDiscriminatedUnion = /* @__PURE__ */ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    $ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
      type: "union",
      options,
      discriminator,
      ...normalizeParams(params)
    });
  }
  var ZodMiniTuple = /* @__PURE__ */ $constructor("ZodMiniTuple", (inst, def) => {
    $ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof $ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
      type: "tuple",
      items,
      rest,
      ...normalizeParams(params)
    });
  }
  var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function record(keyType, valueType, params) {
    if (!valueType || !valueType._zod) {
      return new ZodMiniRecord({
        type: "record",
        keyType: /* @__PURE__ */ string2(),
        valueType: keyType,
        ...normalizeParams(valueType)
      });
    }
    return new ZodMiniRecord({
      type: "record",
      keyType,
      valueType,
      ...normalizeParams(params)
    });
  }
  var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    inst.options = [...inst._zod.values];
  });
  // @__NO_SIDE_EFFECTS__
  function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
      type: "enum",
      entries,
      ...normalizeParams(params)
    });
  }
  var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function literal(value, params) {
    return new ZodMiniLiteral({
      type: "literal",
      values: Array.isArray(value) ? value : [value],
      ...normalizeParams(params)
    });
  }
  var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function optional(innerType) {
    return new ZodMiniOptional({
      type: "optional",
      innerType
    });
  }
  var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function nullable(innerType) {
    return new ZodMiniNullable({
      type: "nullable",
      innerType
    });
  }
  var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
  });
  // @__NO_SIDE_EFFECTS__
  function refine(fn, _params = {}) {
    return _refine(ZodMiniCustom, fn, _params);
  }

  // src/settings/settings.ts
  var Year = int().check(_gte(1868), _lte(2999));
  var Color = string2().check(_toUpperCase(), _regex(/^#[0-9A-F]{6}$/));
  var Severity = _enum(["error", "warning", "info"]);
  function words(longest) {
    return string2().check(_maxLength(longest), _regex(/\S/));
  }
  function listOf(item2, most) {
    return array(item2).check(_maxLength(most));
  }
  function isDay(text) {
    const day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  }
  var Day = string2().check(_regex(/^\d{4}-\d{2}-\d{2}$/), refine(isDay));
  function allDiffer(texts) {
    return new Set(texts).size === texts.length;
  }
  var ColumnUse = discriminatedUnion("kind", [
    object({
      kind: literal("role"),
      role: _enum(["number", "new", "item", "outline", "department", "term"])
    }),
    object({
      kind: literal("year"),
      from: Year,
      /** Last fiscal year of a span, else equal to `from`. */
      to: Year,
      /** null: told by the dates. */
      as: nullable(_enum(["actual", "interim", "plan", "target"]))
    }).check(refine(({ from, to }) => from <= to)),
    object({ kind: literal("plan") }),
    object({ kind: literal("mark"), year: nullable(Year) }),
    object({ kind: literal("band") }),
    object({ kind: literal("ignored") })
  ]);
  var ColumnCorrection = object({
    /** Headings over the column, top to bottom, folded. */
    heading: string2().check(_maxLength(1e3)),
    /** Which of the columns with these headings, from 0. */
    nth: int().check(_gte(0)),
    use: ColumnUse
  });
  var TabCorrections = object({
    sheetId: int(),
    /** The header block by the texts of its first row, so that it survives rows inserted above; null: found by itself. */
    header: nullable(object({ firstRow: words(300), rows: int().check(_gte(1), _lte(10)) })),
    /** Day by which years count as closed, `YYYY-MM-DD`; null: read from the sheet. */
    asOf: nullable(Day),
    columns: listOf(ColumnCorrection, 300)
  });
  var MarkSetting = object({
    symbol: words(20),
    meaning: string2().check(_maxLength(200)),
    /** Other spellings that staff type for it. */
    lookAlikes: listOf(words(20), 30),
    /** Whether a measure with it counts as done. */
    done: boolean2()
  });
  var CheckSetting = object({ on: boolean2(), severity: nullable(Severity) });
  var Settings = object({
    version: literal(1),
    /** `auto`: the language of the person who uses it. */
    language: _enum(["auto", "ja", "en"]),
    /** Month in which the fiscal year begins, 1 to 12. */
    fiscalYearStart: int().check(_gte(1), _lte(12)),
    /** null: the sheet's own legend, else the usual scale that its marks fit. */
    scale: nullable(
      array(MarkSetting).check(
        _minLength(2),
        _maxLength(12),
        refine((marks) => allDiffer(marks.map((mark2) => mark2.symbol)))
      )
    ),
    /** Canonical names with their aliases; empty: as the sheet writes them. */
    departments: listOf(object({ name: words(100), aliases: listOf(words(100), 50) }), 300),
    /** Words of the term column; empty: 短期, 中期, 長期. */
    terms: listOf(words(40), 30),
    /** How digits are to be written: 10か所 and ７か所 (`mixed`), or all half-width; `off`: as they come. */
    digitWidth: _enum(["off", "mixed", "half"]),
    /** By the code name of the check; those that are not named stand as they start, with their own severity. */
    checks: record(string2(), CheckSetting),
    colors: object({ blank: Color, stale: Color, wrong: Color }),
    /** What departments are told when they are asked to fill in or to look at something. */
    requests: object({
      /** Last day for it, `YYYY-MM-DD`; null: not said. */
      due: nullable(Day),
      /** Whom to ask, such as 企画課 内線1234; "": not said. */
      contact: string2().check(_maxLength(200))
    }),
    tabs: listOf(TabCorrections, 200)
  });
  var DEFAULT_SETTINGS = {
    version: 1,
    language: "auto",
    fiscalYearStart: 4,
    scale: null,
    departments: [],
    terms: [],
    digitWidth: "off",
    checks: {},
    colors: { blank: "#FFE8A3", stale: "#DCE9FF", wrong: "#FAD9D5" },
    requests: { due: null, contact: "" },
    tabs: []
  };

  // src/table/said.ts
  function saidBy(datum) {
    var _a3, _b;
    return (_b = (_a3 = datum == null ? void 0 : datum.says) != null ? _a3 : datum == null ? void 0 : datum.text) != null ? _b : "";
  }

  // src/text/fiscal-year.ts
  var FISCAL_YEAR_START_MONTH = 4;
  var ERAS = {
    令和: { first: 2019, last: 99 },
    平成: { first: 1989, last: 31 },
    昭和: { first: 1926, last: 64 },
    大正: { first: 1912, last: 15 },
    明治: { first: 1868, last: 45 }
  };
  var ERA_LETTERS = { R: "令和", H: "平成", S: "昭和", T: "大正", M: "明治" };
  function eraToWestern(era, year) {
    var _a3;
    const name = (_a3 = ERA_LETTERS[era.toUpperCase()]) != null ? _a3 : era;
    const known3 = ERAS[name];
    const number3 = year === "元" ? 1 : Number(year);
    if (known3 === void 0 || number3 < 1 || number3 > known3.last) {
      return null;
    }
    return known3.first + number3 - 1;
  }
  function fiscalYearOf(year, month, start = FISCAL_YEAR_START_MONTH) {
    return month >= start ? year : year - 1;
  }
  function fiscalYearOfDate(date2, start = FISCAL_YEAR_START_MONTH) {
    return fiscalYearOf(Number(date2.slice(0, 4)), Number(date2.slice(5, 7)), start);
  }
  function calendarYearOf(fiscalYear, month, start = FISCAL_YEAR_START_MONTH) {
    return month >= start ? fiscalYear : fiscalYear + 1;
  }
  function endOfMonth(year, month) {
    const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return isoDate2(year, month, day);
  }
  function isoDate2(year, month, day) {
    return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }
  function fiscalYearStart(year, start = FISCAL_YEAR_START_MONTH) {
    return isoDate2(year, start, 1);
  }
  function fiscalYearEnd(year, start = FISCAL_YEAR_START_MONTH) {
    const lastMonth = start === 1 ? 12 : start - 1;
    return endOfMonth(calendarYearOf(year, lastMonth, start), lastMonth);
  }
  function shortYear(year) {
    if (year >= 2019) {
      return `R${year - 2018}`;
    }
    return year >= 1989 ? `H${year - 1988}` : String(year);
  }
  function warekiYear(year) {
    const era = Object.entries(ERAS).find(([, { first: first2 }]) => year >= first2);
    if (era === void 0 || year - era[1].first >= era[1].last) {
      return null;
    }
    const [name, { first }] = era;
    return `${name}${year === first ? "元" : year - first + 1}年度`;
  }
  var MENTION = /(?:(令和|平成|昭和)\s*(元|\d{1,2})|(?<![A-Za-z])([RH])\s?(元|\d{1,2})(?!\d)|(?<!\d)((?:19|20)\d{2})(?=\s*年|\/(?:1[0-2]|[1-9])(?!\d))|(?<![\d.第])(元|\d{1,2})(?=年(?:度(?!目|間|ごと|毎|分|連続)|(?:1[0-2]|[1-9])月)))(?:\s*(年度)|\s*年(?!\s*(?:\d+\s*)?(?:か月|カ月|ヶ月|間))(?:\s*(1[0-2]|0?[1-9])\s*月)?|[./](1[0-2]|[1-9])(?!\d))?/g;
  function eraOfBareYear(year) {
    return year === "元" || Number(year) <= 20 ? "令和" : "平成";
  }
  function findYearMentions(folded) {
    var _a3, _b, _c;
    const mentions = [];
    for (const match of folded.matchAll(MENTION)) {
      const [whole, era, eraYear, letter2, letterYear, western2, bare3, fiscal, monthInWords, monthBehindDot] = match;
      const year = western2 !== void 0 ? Number(western2) : eraToWestern((_a3 = era != null ? era : letter2) != null ? _a3 : eraOfBareYear(bare3 != null ? bare3 : ""), (_c = (_b = eraYear != null ? eraYear : letterYear) != null ? _b : bare3) != null ? _c : "");
      if (year === null) {
        continue;
      }
      const month = fiscal === void 0 ? monthInWords != null ? monthInWords : monthBehindDot : void 0;
      mentions.push({
        fiscalYear: month === void 0 ? year : fiscalYearOf(year, Number(month)),
        start: match.index,
        end: match.index + whole.length
      });
    }
    return mentions;
  }

  // src/text/ending.ts
  var ENDED = /^(?:(?:今|本|当該|同)?年度(?:末)?|(?:3月)?末(?:日)?|をもって|をもち|限りで|限り|で|に|は|より|、|\s)*(?:[^、。]{1,20}(?:により|のため|に伴い|を受け|ため|から)、?)?(?:(?:本|当|当該|この|同)?(?:事業|取組|取り組み|施策|制度|サービス)(?:自体)?(?:は|を|が|の|も)?)?(?:全て|すべて|完全に)?(?:終了|廃止|終結|打ち切り|打切り)(?:し|した|しました|済み?|となった|とした|とする|とする。|された)?(?:\s*[(][^()]*[)])?$/;
  var WHOLE_IN_ENGLISH = /^(?:(?:(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?)?)?(?:withdrawn|discontinued|ended)|(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?)?cancelled)\.?$/i;
  var GOES_ON = /移行|統合|移管|引き?継|一本化|後継|自主|別(?:の)?事業|他(?:の)?事業|新たに|代わ|(?:[RH]\d{1,2}|年度?|月|今後|以降)(?:から|より|は|以降)|replaced|merged|moved|transferred/i;
  var FRAME_AHEAD = /^[\s()[\]【】<>・※○●■→⇒-]+/;
  var FRAME_BEHIND = /(?<![\s()[\]【】<>])[\s()[\]【】<>]+$/;
  var MAY_END = /終了|廃止|終結|打ち?切り|withdrawn|discontinued|ended|cancelled/i;
  var BULLET = /^\s*[・･●○■\-①-⑳]/;
  var LONGEST2 = 60;
  function endsAlone(ahead, sign) {
    return sign === "(" ? /^\s*$|(?:実施|開催|[回件人名校社台円]|した|中止|縮小)\s*$/.test(ahead) : !/[はがもをの]$/.test(ahead);
  }
  function clausesOf(folded) {
    const clauses = [];
    let bullets = 0;
    let start = 0;
    for (const line of folded.split("\n")) {
      bullets += BULLET.test(line) ? 1 : 0;
      let [ahead, sign] = ["", ""];
      for (const piece of line.split(/([。、;()]|\.(?!\d))/)) {
        if (/^[。、;().]$/.test(piece)) {
          sign = piece;
        } else {
          const bare3 = piece.replace(FRAME_AHEAD, "");
          const text = bare3.replace(FRAME_BEHIND, "");
          if (text.length <= LONGEST2 && (sign === "(" || sign === "、" ? endsAlone(ahead, sign) : true)) {
            clauses.push({ text, start: start + piece.length - bare3.length });
          }
          ahead = piece;
        }
        start += piece.length;
      }
      start += 1;
    }
    return bullets > 1 ? [] : clauses;
  }
  function withoutName(clause, name) {
    return name !== "" && clause.startsWith(name) ? clause.slice(name.length).replace(/^(?:は|を|が|の|も)/, "") : clause;
  }
  function findEnding(text, fiscalYear, name) {
    var _a3;
    if (!MAY_END.test(text)) {
      return null;
    }
    const { folded, original } = foldWithPlaces(text);
    if (GOES_ON.test(folded)) {
      return null;
    }
    for (const { text: clause, start } of clausesOf(folded)) {
      const own2 = withoutName(clause, foldKey(name));
      const [mention, ...others] = findYearMentions(own2);
      if (others.length > 0 || mention !== void 0 && mention.start > 0) {
        continue;
      }
      const rest = mention === void 0 ? own2 : own2.slice(mention.end).replace(/^[./]\d{1,2}|^\d{1,2}日/, "");
      if (ENDED.test(rest) || WHOLE_IN_ENGLISH.test(rest)) {
        const words2 = oneLine(original(start, start + clause.length));
        return { fiscalYear: (_a3 = mention == null ? void 0 : mention.fiscalYear) != null ? _a3 : fiscalYear, words: words2 };
      }
    }
    return null;
  }
  var ENDED_IN_NAME = /[(（【[［〔<＜]([^()（）【】[\]［］〔〕<>＜＞]{1,20})[)）】\]］〕>＞]/g;
  function endingInName(name) {
    var _a3;
    const endings = [...name.matchAll(ENDED_IN_NAME)].flatMap(([, inside2 = ""]) => {
      const [mention] = findYearMentions(foldWidth(inside2));
      return mention !== void 0 && /(?:終了|廃止)$/.test(inside2) ? [{ fiscalYear: mention.fiscalYear, words: oneLine(inside2) }] : [];
    });
    return (_a3 = endings[0]) != null ? _a3 : null;
  }

  // src/text/placeholder.ts
  var PLACEHOLDER = new RegExp(
    `^(?:[${DASHES}]{1,4}|[/\\\\]|\\.{2,3}|・|〃|々|(?:該当|特に)?(?:なし|無し)|未定|同上|n\\/?a|tbd|none)$`,
    "i"
  );
  var LONGEST3 = 20;
  function isPlaceholder(text) {
    return text.length <= LONGEST3 && PLACEHOLDER.test(foldKey(text).replace(/^[([]|[)\]。.]$/g, ""));
  }

  // src/checks/rule.ts
  function defineRule(rule) {
    return rule;
  }
  function startsOn({ pack, startsOff }) {
    return pack === void 0 && startsOff === void 0;
  }
  function isOn(rule, checks) {
    var _a3, _b;
    return (_b = (_a3 = checks[rule.id]) == null ? void 0 : _a3.on) != null ? _b : startsOn(rule);
  }

  // src/table/chronology.ts
  function chronology(years) {
    const from = (index) => {
      var _a3, _b;
      return (_b = (_a3 = years[index]) == null ? void 0 : _a3.from) != null ? _b : Number.MAX_SAFE_INTEGER;
    };
    const to = (index) => {
      var _a3, _b;
      return (_b = (_a3 = years[index]) == null ? void 0 : _a3.to) != null ? _b : Number.MAX_SAFE_INTEGER;
    };
    return years.map((_, index) => index).sort((one, other) => from(one) - from(other) || to(one) - to(other));
  }

  // src/table/reported-year.ts
  function isReported({ kind }) {
    return kind === "actual" || kind === "interim";
  }

  // src/checks/told-texts.ts
  function toldTexts(table, entry) {
    var _a3;
    const told = /* @__PURE__ */ new Map();
    for (const year of chronology(table.years)) {
      const column = table.years[year];
      if (column === void 0 || column.from === null || column.to === null || column.kind === "target") {
        continue;
      }
      for (const [part, datum] of ((_a3 = entry.years[year]) != null ? _a3 : []).entries()) {
        const key = `${datum.cell.row},${datum.cell.column}`;
        const before = told.get(key);
        if (before !== void 0) {
          told.set(key, {
            ...before,
            to: Math.max(before.to, column.to),
            isMerged: before.isMerged || before.year !== year
          });
        } else if (datum.text !== "") {
          told.set(key, {
            text: saidBy(datum),
            isSameAsAbove: datum.says !== void 0,
            cell: datum.cell,
            year,
            label: column.label,
            kind: column.kind,
            from: column.from,
            to: column.to,
            part,
            isMerged: false
          });
        }
      }
    }
    return [...told.values()].filter(isReported);
  }

  // src/checks/after-end.ts
  var AFTERWARDS = /終了|廃止|完了|終結|終え|打ち?切|休止|中止|統合|移行|移管|引き?継|一本化|後継|後続|再開|復活|再編|代替|代わ|新たな|新規|別(?:の|事業|途)|他(?:の)?事業|として(?:実施|開催|継続)|(?:事業|講座|制度)(?:に|へ|で|の中で)(?:実施|対応|継続|含)|含め|参照|該当|跡地|フォローアップ|精算|維持管理|実績(?:なし|無し)|(?:実施|開催)(?:なし|せず|しない|していない)|withdrawn|discontinued|ended|cancelled|completed?|closed|merged|moved|transferred|replaced|successor|resumed|restarted/i;
  var NOTHING = /^[(]?0\D{0,3}$/;
  var EXCERPT_LENGTH = 30;
  function endingOf(table, entry, told) {
    var _a3, _b;
    const name = (_b = (_a3 = table.measures[entry.measure]) == null ? void 0 : _a3.name) != null ? _b : "";
    const found2 = [endingInName(saidBy(entry.item)), ...told.map(({ text, to }) => findEnding(text, to, name))].flatMap(
      (ending) => ending != null ? ending : []
    );
    return found2.reduce(
      (first, one) => first === null || one.fiscalYear < first.fiscalYear ? one : first,
      null
    );
  }
  function isRight(text) {
    const folded = foldWidth(text).trim();
    return isPlaceholder(text) || NOTHING.test(folded) || AFTERWARDS.test(folded);
  }
  var afterEnd = defineRule({
    id: "after-end",
    severity: "warning",
    highlight: null,
    *find(table) {
      for (const entry of table.entries) {
        const told = toldTexts(table, entry);
        const ending = endingOf(table, entry, told);
        for (const { text, from, cell, year, label } of ending === null ? [] : told) {
          if (ending !== null && from > ending.fiscalYear && !isRight(text)) {
            const params = { year: label, excerpt: shorten(ending.words, EXCERPT_LENGTH) };
            yield { cell, entry: entry.index, year, params };
          }
        }
      }
    }
  });

  // src/text/beginning.ts
  var OWN_SUBJECT = "(?:本|当|当該)?(?:事業|取組|取り組み|制度|運用|供用|営業|サービス|業務|活動|施策)";
  var BEGAN = new RegExp(
    `^\\s*(?:(?:に|から|より|で|、|:|[~〜])\\s*)?(?:(?:新規|新たに)(?:に|で)?)?(?:${OWN_SUBJECT}(?:を|の)?)?(?:本格)?(?:(?:開始|開設|新設|創設|設立|発足|開所|開館|開園|開校|始動|スタート|立ち上げ|立上げ)(?=し|する|$|[\\s、。()\\]・:]|予定|後|以降|事業)|新規(?=$|[、。()\\]・:]|事業))`
  );
  var DONE_SINCE = new RegExp(`^\\s*(?:から|より)\\s*(?:${OWN_SUBJECT}を)?(?:実施|事業化|運用)`);
  var AHEAD = new RegExp(`(?:^|[(【\\[「・、。:;○●※-])\\s*(?:新たに|新規に)?(?:${OWN_SUBJECT}(?:は|を|の|も)?、?)?$`);
  var ONE_MORE = /[かヶカケヵ箇]所目|[2-9]\s?(?:か所|カ所|箇所|校|園|館)目|増設|追加|拡充|拡大|さらに|分館|支所|再開/;
  var MAY_BEGIN = /[始設規立足所館園校施用]|事業化|ｽﾀｰﾄ|スタート|立ち?上げ/;
  var LONGEST_LINE = 120;
  function namesMeasure(ahead, measure) {
    const subject = foldKey(ahead).replace(/(?:は|を|の|も|が)$/, "");
    const begins = subject.slice(Math.max(subject.lastIndexOf("、"), subject.lastIndexOf("・")) + 1);
    return begins.length > 1 && measure !== "" && (measure.endsWith(begins) || begins.endsWith(measure));
  }
  function findBeginning(text, name) {
    if (!MAY_BEGIN.test(text)) {
      return null;
    }
    const measure = foldKey(name);
    const { folded, original } = foldWithPlaces(text);
    let at2 = 0;
    for (const line of folded.split(/[\n。]/)) {
      const found2 = line.length > LONGEST_LINE || ONE_MORE.test(line) ? null : beginningIn(line, measure);
      if (found2 !== null) {
        return { fiscalYear: found2.fiscalYear, words: oneLine(original(at2 + found2.start, at2 + found2.end)).trim() };
      }
      at2 += line.length + 1;
    }
    return null;
  }
  function beginningIn(line, measure) {
    var _a3, _b, _c, _d;
    for (const { start, end, fiscalYear } of findYearMentions(line)) {
      const day = (_b = (_a3 = /^[./]\d{1,2}|^\d{1,2}日/.exec(line.slice(end))) == null ? void 0 : _a3[0].length) != null ? _b : 0;
      const behind = line.slice(end + day);
      const [began] = (_d = (_c = BEGAN.exec(behind)) != null ? _c : DONE_SINCE.exec(behind)) != null ? _d : [];
      const ahead = line.slice(0, start);
      if (began !== void 0 && (AHEAD.test(ahead) || namesMeasure(ahead, measure))) {
        return { fiscalYear, start, end: end + day + began.length };
      }
    }
    return null;
  }
  function beginningInSign(sign) {
    const folded = foldWidth(sign);
    const mentions = findYearMentions(folded);
    const [only] = mentions;
    return only !== void 0 && mentions.length === 1 && folded.length <= LONGEST_LINE ? { fiscalYear: only.fiscalYear, words: oneLine(sign) } : null;
  }
  var BRACKET = /[(（【[［〔<＜]([^()（）【】[\]［］〔〕<>＜＞]{1,20})[)）】\]］〕>＞]/g;
  var NEW = /新|追加|開始|から|より|[~〜～－-]\s*$/;
  function beginningInName(name) {
    var _a3;
    const signs2 = [...name.matchAll(BRACKET)].flatMap(
      ([, inside2 = ""]) => {
        var _a4;
        return NEW.test(inside2) ? (_a4 = beginningInSign(inside2)) != null ? _a4 : [] : [];
      }
    );
    return (_a3 = signs2[0]) != null ? _a3 : null;
  }

  // src/text/as-of.ts
  var YEAR = "(?:(?:(令和|平成)\\s*|(?<![A-Za-z])([RH]))(元|\\d{1,2})|(?<!\\d)((?:19|20)\\d{2}))(?:\\s*(年度)|\\s*年|[./])";
  var MONTH = "(?<!\\d)(1[0-2]|0?[1-9])";
  var WORD = "(?:時点|現在|実績(?!報告)|集計|段階)";
  var NOTE = new RegExp(
    `(?:${YEAR}\\s*)?${MONTH}(?:\\s*月(?:\\s*(?:(末)(?:日)?|(\\d{1,2})\\s*日))?|\\s*(末)|[./](\\d{1,2})(?!\\d)(?:\\s*日)?|(?=\\s*(?:時点|現在)))(?:\\s*(?:の\\s*)?(${WORD}))?`,
    "g"
  );
  function findAsOfNotes(folded) {
    var _a3;
    const notes2 = [];
    for (const match of folded.matchAll(NOTE)) {
      const [whole, era, letter2, eraYear, western2, fiscal, month, end, day, dottedEnd, slashDay, word2] = match;
      const monthEnd = end !== void 0 || dottedEnd !== void 0;
      const dayText2 = day != null ? day : slashDay;
      const stated = word2 === "時点" || word2 === "現在";
      if (!monthEnd && !stated && (dayText2 === void 0 || word2 === void 0)) {
        continue;
      }
      const year = western2 !== void 0 ? Number(western2) : eraYear === void 0 ? null : eraToWestern((_a3 = era != null ? era : letter2) != null ? _a3 : "", eraYear);
      const bareNumber2 = dottedEnd !== void 0 || !whole.includes("月") && slashDay === void 0;
      if (bareNumber2 && year === null) {
        continue;
      }
      notes2.push({
        year: year === null ? null : { value: year, fiscal: fiscal !== void 0 },
        month: Number(month),
        day: dayText2 === void 0 ? null : Number(dayText2),
        cue: word2 === void 0 ? "month-end" : "word",
        start: match.index,
        end: match.index + whole.length
      });
    }
    return notes2;
  }
  function resolveAsOf(note, fiscalYear, yearStart = FISCAL_YEAR_START_MONTH) {
    const year = note.year === null ? fiscalYear === null ? null : calendarYearOf(fiscalYear, note.month, yearStart) : note.year.fiscal ? calendarYearOf(note.year.value, note.month, yearStart) : note.year.value;
    if (year === null) {
      return null;
    }
    const monthEnd = endOfMonth(year, note.month);
    if (note.day === null) {
      return monthEnd;
    }
    const day = isoDate2(year, note.month, note.day);
    return day > monthEnd ? null : day;
  }
  var FIGURE_BEHIND = /^\s*(?:まで(?:に)?\s*)?(?:の\s*(?:累計|数値|状況|登録|実績)|で\s*\d|[:=]\s*[^\d\n第]{0,8}\d|[、,]\s*(?:[^\s、。]{1,10}は\s*)?\d|[)\]】]\s*(?:[:=]\s*)?\d|\d)/;
  var CLOSED_BEHIND = /^\s*(?:[)\]】]|\n|$)/;
  var FIGURE_AHEAD = /(?:\d\s?(?![月日年時])[^\s\d。]{0,4}|^|\n)\s*[([【]?\s*$/;
  var NEARBY = 20;
  function datesFigure(folded, note) {
    const behind = folded.slice(note.end);
    const ahead = folded.slice(Math.max(0, note.start - NEARBY), note.start);
    return FIGURE_BEHIND.test(behind) || CLOSED_BEHIND.test(behind) && FIGURE_AHEAD.test(ahead);
  }
  var PERIOD = new RegExp(
    `(?:[(]|^|\\n|[・、\\s])4月?[${DASHES}](1[0-2]|[5-9])月(?=\\s*(?:末|分)?の?(?:実績|累計|延べ?)|\\))|(?<!\\d)(1[0-2]|[1-9])月まで(?=\\s*(?:(?:(?:に|の)?(?:実績|累計|延べ?)|に|の)\\s*)?\\d)`,
    "g"
  );
  var PART_OF_YEAR = /(上半期|第[1-3]四半期)(?=まで|末|(?:の)?実績|\s*:)/g;
  var LAST_MONTH = { 上半期: 9, 第1四半期: 6, 第2四半期: 9, 第3四半期: 12 };
  function partNotes(folded) {
    const note = (match, month) => {
      var _a3, _b;
      return {
        year: null,
        month,
        day: null,
        cue: "month-end",
        start: ((_a3 = match.index) != null ? _a3 : 0) + (/^[(\n・、\s]/.test(match[0]) ? 1 : 0),
        end: ((_b = match.index) != null ? _b : 0) + match[0].length
      };
    };
    const halves = /下半期|第4四半期/.test(folded) ? [] : [...folded.matchAll(PART_OF_YEAR)];
    return [
      ...[...folded.matchAll(PERIOD)].map((match) => {
        var _a3;
        return note(match, Number((_a3 = match[1]) != null ? _a3 : match[2]));
      }),
      ...halves.map((match) => {
        var _a3, _b;
        return note(match, (_b = LAST_MONTH[(_a3 = match[1]) != null ? _a3 : ""]) != null ? _b : 9);
      })
    ];
  }
  var NO_FIGURE = /(?:令和|平成|[RH])\s?(?:元|\d{1,2})(?:\.\d{1,2}){0,2}|(?<!\d)(?:\d{4}年?度?(?!\d)|\d{1,3}\s?(?:年度?|月|日|時|歳|期|次|号|条|級|層)|\d{1,4}[/.]\d{1,2}(?!\d|\s?[%％人回件]))|第\s?\d{1,3}/g;
  function datesStatistics(folded, note) {
    return note.day === 1 || /^\s*(?:の|で|に|を)/.test(folded.slice(note.end));
  }
  function givesFigure(folded) {
    return /\d/.test(folded.replace(NO_FIGURE, ""));
  }
  function findInterimNotes(folded, fiscalYear, yearStart = FISCAL_YEAR_START_MONTH) {
    const figure = givesFigure(folded);
    const isInterim = (note) => {
      const date2 = resolveAsOf(note, fiscalYear, yearStart);
      const within = date2 !== null && date2 > fiscalYearStart(fiscalYear, yearStart) && date2 < fiscalYearEnd(fiscalYear, yearStart);
      return within && (figure || !datesStatistics(folded, note));
    };
    const notes2 = [
      ...findAsOfNotes(folded).filter((note) => isInterim(note) && (note.cue === "word" || datesFigure(folded, note))),
      ...partNotes(folded).filter(isInterim)
    ];
    return notes2.sort((one, other) => one.start - other.start);
  }

  // src/text/year-heading.ts
  var TOKEN = new RegExp(
    [
      "(令和|平成|昭和|大正|明治)(元|\\d{1,2})(?!\\d)",
      "(?<![A-Za-z])([RHSrhs])\\.?(元|\\d{1,2})(?!\\d)",
      "(?<!\\d)((?:19|20)\\d{2})(?:[/\\-–](\\d{2}))?(?!\\d)",
      "(FY)'?((?:19|20)\\d{2}|\\d{2})(?:[/\\-–](\\d{2}))?(?!\\d)",
      "(?<![\\d.])(元|\\d{1,2})(?=年)",
      `(?<=[${DASHES}])(元|\\d{1,2})(?!\\d)`
    ].map((part) => `(?:${part})`).join("|"),
    "gi"
  );
  var YEAR_WORD = /^(?:会計)?年度|^年/;
  var RANGE = new RegExp(`^(?:会計)?(?:年度|年)?\\)?(?:年度|年)?(?:[${DASHES}]|から|より|to)\\(?$`);
  var SAME = /^(?:年度|年)?[(（/・=]?$/;
  var SPAN_BY_SLASH = /^(?:年度|年)?\)?(?:年度|年)?[/・,、&と]\(?$/;
  var COMPANIONS = /^(?:の|と|及び|における|まで|以降|実績|計画|予定|見込み?|目標|値|額|取り?組み?|内容|状況|進捗|結果|成果|決算|予算|事業|施策|実施|今後|年間|年次|最終|現状|方針|課題|達成|率|数|\((?:単位:?)?(?:人|件|回|か所|箇所|校|園|台|戸|世帯|団体|ha|km|kg|t|kL)\)|outturn|(?:千|百万|億)?円|％|%|前期|後期|中期|長期|短期|上半期|下半期|単年度|累計|途中|中間|経過|報告|速報|分|末|中|時点|現在|基準|策定時|当初|現況|主な|概要|活動|年度|年|会計|第[\d一二三四五六七八九十]+(?:四半期|期|次)|に?実施した(?:こと|内容|取組)?|したこと|actuals?|baseline|base|plan(?:ned)?|progress|results?|target|achievements?|update|interim|provisional|ytd|todate|sofar|of|for|the|in|year|to|fy|[()（）【】［］[\]「」・/:：.,、，※*＊-])*$/i;
  function tokensOf(heading) {
    var _a3, _b, _c, _d, _e;
    const tokens = [];
    for (const match of heading.matchAll(TOKEN)) {
      const [whole, era, eraYear, letter2, letterYear, western2, westernNext, fy, fyYear, fyNext, bareYear, rangeEnd] = match;
      const start = match.index;
      const end = start + whole.length;
      const previous = tokens[tokens.length - 1];
      const hasWord = YEAR_WORD.test(heading.slice(end));
      if (era !== void 0 || letter2 !== void 0) {
        const year = eraToWestern((_a3 = era != null ? era : letter2) != null ? _a3 : "", (_b = eraYear != null ? eraYear : letterYear) != null ? _b : "");
        if (year === null) {
          return [];
        }
        tokens.push({ year, start, end, certain: era !== void 0 || hasWord, western: false });
      } else if (western2 !== void 0 || fy !== void 0) {
        const text = (_c = western2 != null ? western2 : fyYear) != null ? _c : "";
        const year = text.length === 2 ? 2e3 + Number(text) : Number(text);
        const next = westernNext != null ? westernNext : fyNext;
        const following = next === void 0 || Number(next) === (year + 1) % 100;
        tokens.push({ year, start, end: following ? end : end - next.length - 1, certain: true, western: true });
        if (!following) {
          const last = Math.floor(year / 100) * 100 + Number(next);
          if (last <= year) {
            return [];
          }
          tokens.push({ year: last, start: end - next.length, end, certain: true, western: true });
        }
      } else {
        const year = yearWithoutEra((_d = bareYear != null ? bareYear : rangeEnd) != null ? _d : "", previous);
        if (year !== null) {
          tokens.push({ year, start, end, certain: hasWord, western: (_e = previous == null ? void 0 : previous.western) != null ? _e : false });
        } else if (rangeEnd !== void 0) {
          return [];
        }
      }
    }
    return tokens;
  }
  function yearWithoutEra(text, previous) {
    if (previous === void 0) {
      return text === "元" ? eraToWestern("令和", text) : null;
    }
    if (previous.western && text.length === 2) {
      const year = Math.floor(previous.year / 100) * 100 + Number(text);
      return year > previous.year ? year : null;
    }
    const eras = previous.year >= 2019 ? ["令和"] : previous.year >= 1989 ? ["平成", "令和"] : ["昭和", "平成"];
    for (const era of eras) {
      const year = eraToWestern(era, text);
      if (year !== null && year > previous.year && year - previous.year <= 30) {
        return year;
      }
    }
    return null;
  }
  function spanOf(heading) {
    const tokens = tokensOf(heading);
    const first = tokens[0];
    if (first === void 0) {
      return null;
    }
    let from = first.year;
    let to = first.year;
    let ranged = false;
    let rest = heading.slice(0, first.start);
    let last = first;
    for (const token of tokens.slice(1)) {
      const between2 = heading.slice(last.end, token.start);
      const sameYear = token.year === last.year;
      if (RANGE.test(between2) || SPAN_BY_SLASH.test(between2) && !sameYear) {
        from = Math.min(from, token.year);
        to = Math.max(to, token.year);
        ranged = true;
      } else if (!(sameYear && (SAME.test(between2) || between2 === ""))) {
        rest += between2;
        if (!sameYear) {
          return null;
        }
      }
      last = token;
    }
    rest += heading.slice(last.end);
    const isNumber = /-/.test(heading) && !/[RH].*[RH]/i.test(heading) && !/[RHS]\d{2}-\d{2}/i.test(heading);
    if (ranged && !tokens.some((token) => token.certain) && isNumber) {
      return null;
    }
    return { from, to, rest };
  }
  function purposeOf(rest) {
    if (/目標|target/i.test(rest)) {
      return "target";
    }
    if (/基準|現状値|策定時|当初値|baseline|base/i.test(rest)) {
      return "base";
    }
    if (/見込/.test(rest)) {
      return "estimate";
    }
    if (/計画|予定|今後|方針|\bplan/i.test(rest)) {
      return "plan";
    }
    return /実績|決算|結果|成果|actual|outturn|result|achieve/i.test(rest) ? "result" : "unsaid";
  }
  var PERIOD2 = new RegExp(`\\d{1,2}月?[${DASHES}](1[0-2]|[1-9])月(?:分|実績)?`);
  function periodNote(folded) {
    const match = PERIOD2.exec(folded);
    return match === null ? null : {
      year: null,
      month: Number(match[1]),
      day: null,
      cue: "month-end",
      start: match.index,
      end: match.index + match[0].length
    };
  }
  var ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  var ENGLISH_NOTE = new RegExp(
    `(?:asof|asat|upto|until|through|to|apr(?:il)?[${DASHES}])(?:the)?(?:endof|end)?(\\d{1,2})?(?:st|nd|rd|th)?(${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?(?:((?:19|20)\\d{2})|(\\d{1,2})(?:st|nd|rd|th)?(?:,?((?:19|20)\\d{2}))?)?(?!\\d)`,
    "i"
  );
  function englishNote(key) {
    const match = ENGLISH_NOTE.exec(key);
    if (match === null) {
      return null;
    }
    const [whole, dayAhead, month = "", yearBehind, dayBehind, yearLast] = match;
    const year = yearBehind != null ? yearBehind : yearLast;
    const day = dayAhead != null ? dayAhead : dayBehind;
    return {
      year: year === void 0 ? null : { value: Number(year), fiscal: false },
      month: ENGLISH_MONTHS.indexOf(month.toLowerCase()) + 1,
      day: day === void 0 ? null : Number(day),
      cue: "word",
      start: match.index,
      end: match.index + whole.length
    };
  }
  var KANJI_DIGITS = "〇一二三四五六七八九";
  function digitsForKanji(key) {
    return key.replace(
      /([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=年)/g,
      (whole, tens, ten, ones) => {
        if (whole === "") {
          return "";
        }
        const digit = (kanji) => KANJI_DIGITS.indexOf(kanji);
        return ten === "" ? String(digit(tens === "" ? ones : tens)) : String((tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones)));
      }
    );
  }
  var WHOLE_YEAR = new RegExp(`年4月[${DASHES}](?:(?:令和|平成|[RH])?(?:元|\\d{1,4})年)?3月(?:まで|末)?`);
  function withoutMonths(key) {
    return key.replace(WHOLE_YEAR, "年度");
  }
  function parseYearHeading(text, beside = null) {
    var _a3;
    return (_a3 = readAlone(text)) != null ? _a3 : beside === null ? null : readHeading(withEra(foldKey(text), beside));
  }
  var readAlone = /* @__PURE__ */ remembered(
    (text) => {
      var _a3;
      return (_a3 = readHeading(withoutMonths(digitsForKanji(foldKey(text))))) != null ? _a3 : readHeading(foldKey(foldWidth(text).replace(YEAR_BEFORE_MONTH, "$1、")));
    }
  );
  var ERA_YEAR = /(令和|平成|(?<![A-Za-z])[RH])(\d{1,2})(?!\d)/i;
  function namesImpossibleYear(text) {
    var _a3;
    const key = foldKey(text);
    const [whole = "", era = "", year = ""] = (_a3 = ERA_YEAR.exec(key)) != null ? _a3 : [];
    return whole !== "" && eraToWestern(era, year) === null && parseYearHeading(key.replace(whole, "令和1")) !== null;
  }
  function withEra(key, beside) {
    var _a3;
    const [, year = ""] = (_a3 = /^(\d{1,2})年度/.exec(key)) != null ? _a3 : [];
    const era = ["令和", "平成", "昭和"].find((name) => eraToWestern(name, year) === beside + 1);
    return year === "" || era === void 0 ? "" : `${era}${key}`;
  }
  var YEAR_BEFORE_MONTH = /(\d)\s+(?=\d{1,2}\s*[月./])/g;
  function readHeading(folded) {
    var _a3, _b;
    if (folded.length > 60 || !/[\d元]/.test(folded)) {
      return null;
    }
    const note = (_b = (_a3 = findAsOfNotes(folded)[0]) != null ? _a3 : periodNote(folded)) != null ? _b : englishNote(folded);
    const heading = note === null ? folded : `${folded.slice(0, note.start)}${folded.slice(note.end)}`.replace(/\(\)|（）|【】|\[\]/g, "");
    const span2 = spanOf(heading);
    if (span2 !== null) {
      return COMPANIONS.test(span2.rest) ? { from: span2.from, to: span2.to, asOf: note, purpose: purposeOf(span2.rest) } : null;
    }
    if ((note == null ? void 0 : note.year) !== void 0 && note.year !== null && COMPANIONS.test(heading)) {
      const year = note.year.fiscal ? note.year.value : fiscalYearOf(note.year.value, note.month);
      return { from: year, to: year, asOf: note, purpose: purposeOf(heading) };
    }
    return null;
  }

  // src/text/period.ts
  var OPEN_END = new RegExp(`(?:[${DASHES}]|から|以降|以後)$`);
  var OPEN_START = new RegExp(`^[${DASHES}]|まで$`);
  var DATED = /(?:(令和|平成|[RH])(元|\d{1,2})|((?:19|20)\d{2}))[年.](1[0-2]|0?[1-9])(?!\d)(?:月(?:\d{1,2}日)?)?/gi;
  function parsePeriod(text) {
    const key = foldKey(text).replace(DATED, (_, era, eraYear, western2, month) => {
      const year = western2 === void 0 ? eraToWestern(era, eraYear) : Number(western2);
      return year === null ? "" : `${fiscalYearOf(year, Number(month))}年度`;
    });
    const heading = parseYearHeading(key.replace(OPEN_END, "").replace(OPEN_START, ""));
    if (heading === null || heading.asOf !== null) {
      return null;
    }
    const from = OPEN_START.test(key) ? null : heading.from;
    return { from, to: OPEN_END.test(key) ? null : heading.to };
  }

  // src/checks/before-start.ts
  var MADE_READY = /未実施|未着手|未開始|実施(?:せず|なし|していない|しなかった)|検討|準備|予定|調整|協議|設計|計画|構想|研究|視察|募集|公募|選定|企画|向け|調査|試行|モデル|実証|整備|構築|開発|予算|庁内|他市|他都市|工事|改修|建設|策定|作成|制定|要綱|条例|周知|説明会|打ち?合わ?せ|ヒアリング|アンケート|契約|用地|前身|開始前|対象外|として実施|別事業/;
  var EXCERPT_LENGTH2 = 30;
  function beginningInTerm(entry) {
    const text = saidBy(entry.term);
    const period = parsePeriod(text);
    return period === null || period.from === null || period.from === period.to ? null : { fiscalYear: period.from, words: oneLine(text) };
  }
  function beginningOf(table, entry, told) {
    var _a3, _b, _c, _d;
    const name = (_b = (_a3 = table.measures[entry.measure]) == null ? void 0 : _a3.name) != null ? _b : "";
    const { new: flagColumn } = table.columns;
    const flag = flagColumn === null ? "" : (_d = (_c = table.snapshot.texts[entry.row]) == null ? void 0 : _c[flagColumn]) != null ? _d : "";
    const texts = [saidBy(entry.outline), ...told.map(({ text }) => text)];
    const found2 = [
      beginningInSign(flag),
      beginningInName(saidBy(entry.item)),
      beginningInTerm(entry),
      ...texts.map((text) => findBeginning(text, name))
    ].flatMap((beginning) => beginning != null ? beginning : []);
    return found2.reduce(
      (first, one) => first === null || one.fiscalYear < first.fiscalYear ? one : first,
      null
    );
  }
  function isRight2(text, start) {
    const folded = foldWidth(text);
    return isPlaceholder(text) || MADE_READY.test(folded) || /^[(]?0\D{0,3}$/.test(folded.trim()) || findYearMentions(folded).some(({ fiscalYear }) => fiscalYear >= start);
  }
  var beforeStart = defineRule({
    id: "before-start",
    severity: "warning",
    highlight: null,
    *find(table) {
      for (const entry of table.entries) {
        if (!entry.isNew) {
          continue;
        }
        const told = toldTexts(table, entry);
        const beginning = beginningOf(table, entry, told);
        for (const { text, to, cell, year, label } of beginning === null ? [] : told) {
          if (beginning !== null && to < beginning.fiscalYear && !isRight2(text, beginning.fiscalYear)) {
            const params = { year: label, excerpt: shorten(beginning.words, EXCERPT_LENGTH2) };
            yield { cell, entry: entry.index, year, params };
          }
        }
      }
    }
  });

  // src/table/lifetime.ts
  var ENDED2 = "(?:終了|廃止|統合|移管|移行|終結|一本化)";
  var ENDED_TENSE = "(?:し|した|しました|済み?|され(?:た|ました)|のため|となった|とした|予定|する(?:予定)?|します)?";
  var BEHIND = "(?:[(][^)]*[)])?[。)\\]\\s]*";
  var MEASURE_ENDED = new RegExp(
    `(?:事業|取組|取り組み|施策|制度|本計画)(?:名)?(?:は|を|が|へ|に|の|自体)*[^、。]{0,6}${ENDED2}${ENDED_TENSE}${BEHIND}(?:$|、)`
  );
  var ENDED_WITH_YEAR = new RegExp(
    `(?:年度?末?|[RH](?:元|\\d+))(?:末)?(?:をもって|をもち|限りで|で)[^、。]{0,6}(?:${ENDED2}|完了|終え)${ENDED_TENSE}(?:た)?${BEHIND}$`
  );
  var BY_WAY_OF_END = new RegExp(`(?:をもって|をもち|限りで)(?:${ENDED2}|完了)${ENDED_TENSE}${BEHIND}$`);
  var HANDED_OVER = new RegExp(`(?:へ|に)(?:一本化|統合|移管|引き?継)[^、。]{0,6}${BEHIND}$`);
  var ONLY_ENDED = new RegExp(`^[([]?(?:事業|取組)?(?:の|を|は)?(?:終了|廃止|統合|完了|終結)${ENDED_TENSE}${BEHIND}$`);
  var WORK_DONE = /(?:工事|作成|策定|受付|申請|募集|研修|講座|調査|整備|計画どおり|会議)[^、。]{0,10}(?:終了|完了)/;
  var ENDED_IN_NAME2 = /[(【[〔<][^)】\]〕>]{0,10}(?:終了|廃止|完了|統合|withdrawn|completed?|closed|ended|discontinued|merged)[^)】\]〕>]{0,12}[)】\]〕>]/i;
  var ENDED_IN_ENGLISH = /^(?:(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?|now )?)?(?:(?:completed?|closed)(?: (?:in|by|on|during) [\w /]{3,20})?\.?$|(?:withdrawn|discontinued|ended|cancelled|superseded)(?:$|[\s.;,(])|(?:merged|folded) (?:with|into)\s|(?:moved|transferred) to\s)/i;
  function tellsOfEnd(text) {
    const lines = foldWidth(text).split(/\n|[.;]\s+(?=[A-Z])/).map((line) => line.trim()).filter((line) => line !== "");
    const isList = lines.filter((line) => /^[・･●○■\-①-⑳]/.test(line)).length > 1;
    return !isList && lines.some(
      (line) => ONLY_ENDED.test(line) || ENDED_IN_ENGLISH.test(line) || BY_WAY_OF_END.test(line) || !WORK_DONE.test(line) && (MEASURE_ENDED.test(line) || ENDED_WITH_YEAR.test(line) || HANDED_OVER.test(line))
    );
  }
  function isTold(cells) {
    var _a3;
    return (_a3 = cells == null ? void 0 : cells.map(saidBy).some((text) => text !== "" && !isPlaceholder(text))) != null ? _a3 : false;
  }
  function startOf(table, entry, order) {
    var _a3, _b;
    const { markYear } = table;
    const mark2 = saidBy(entry.mark);
    const from = (_b = (_a3 = periodOf(entry, table.headings.term)) == null ? void 0 : _a3.from) != null ? _b : Number.NEGATIVE_INFINITY;
    if (!entry.isNew) {
      const begun = order.findIndex((year) => {
        var _a4, _b2;
        return ((_b2 = (_a4 = table.years[year]) == null ? void 0 : _a4.to) != null ? _b2 : Number.POSITIVE_INFINITY) >= from;
      });
      return Math.max(0, begun);
    }
    const firstTold = order.findIndex((year) => isTold(entry.years[year]));
    const judged = markYear !== null && mark2 !== "" && !isPlaceholder(mark2) ? judgedYear(table, order) : -1;
    const starts = [firstTold, judged].filter((position) => position >= 0);
    if (starts.length > 0) {
      return Math.min(...starts);
    }
    return Math.max(0, lastReported(table, order));
  }
  function lastReported({ years }, order) {
    return order.map((index) => {
      const year = years[index];
      return year !== void 0 && isReported(year);
    }).lastIndexOf(true);
  }
  function judgedYear({ years, markYear }, order) {
    return order.findIndex((year) => {
      var _a3, _b;
      return markYear !== null && ((_b = (_a3 = years[year]) == null ? void 0 : _a3.to) != null ? _b : Number.NEGATIVE_INFINITY) >= markYear;
    });
  }
  var CLOSING_MARK = /^(?:完了|終了|廃止|(?:実施|達成)済み?|complete[d]?|done|closed|withdrawn)$/i;
  function periodOf(entry, heading) {
    const period = entry.term === null ? null : parsePeriod(saidBy(entry.term));
    if (period === null || period.from !== period.to) {
      return period;
    }
    if (/開始|着手|start|from/i.test(heading)) {
      return { ...period, to: null };
    }
    return /終了|完了|目標|期限|end|due|until|target/i.test(heading) ? { ...period, from: null } : period;
  }
  function yearAt(table, order, position) {
    var _a3, _b, _c, _d, _e;
    const { from = null } = (_b = table.years[(_a3 = order[position]) != null ? _a3 : -1]) != null ? _b : {};
    const reported = (_e = (_d = table.years[(_c = order[lastReported(table, order)]) != null ? _c : -1]) == null ? void 0 : _d.to) != null ? _e : null;
    return from != null ? from : reported === null ? Number.NEGATIVE_INFINITY : reported + 1;
  }
  function endOf(table, entry, order) {
    var _a3;
    const period = periodOf(entry, table.headings.term);
    const until = (_a3 = period == null ? void 0 : period.to) != null ? _a3 : null;
    const past = until === null ? -1 : order.findIndex((_, position) => yearAt(table, order, position) > until);
    const told = endTold(table, entry, order);
    return past < 0 ? told : Math.min(past, told);
  }
  function endTold(table, entry, order) {
    var _a3, _b, _c;
    const last = order.map((year) => isTold(entry.years[year])).lastIndexOf(true);
    const lastText = (_c = (_b = entry.years[(_a3 = order[last]) != null ? _a3 : -1]) == null ? void 0 : _b.map(saidBy).join("\n")) != null ? _c : "";
    const over = tellsOfEnd(lastText) || entry.item !== null && ENDED_IN_NAME2.test(foldWidth(entry.item.text));
    if (CLOSING_MARK.test(foldWidth(saidBy(entry.mark)).trim())) {
      const judged = judgedYear(table, order);
      return Math.max(last, judged >= 0 ? judged : lastReported(table, order)) + 1;
    }
    return over ? last + 1 : order.length;
  }
  var known = /* @__PURE__ */ new WeakMap();
  function dutiesOf(table, entry) {
    var _a3, _b;
    const ofTable = (_a3 = known.get(table)) != null ? _a3 : /* @__PURE__ */ new Map();
    known.set(table, ofTable);
    const duties = (_b = ofTable.get(entry)) != null ? _b : readDuties(table, entry);
    ofTable.set(entry, duties);
    return duties;
  }
  function saysOnlyEnd(entry, year) {
    var _a3;
    const texts = ((_a3 = entry.years[year != null ? year : -1]) != null ? _a3 : []).map((datum) => foldWidth(saidBy(datum)).trim()).filter((text) => text !== "");
    return texts.length > 0 && texts.every((text) => /^[([].*[)\]]$/.test(text) && ONLY_ENDED.test(text));
  }
  function isOptional(table, order, { kind, from }) {
    var _a3, _b, _c;
    const reported = (_c = (_b = table.years[(_a3 = order[lastReported(table, order)]) != null ? _a3 : -1]) == null ? void 0 : _b.to) != null ? _c : null;
    return kind === "target" || kind === "plan" && from !== null && reported !== null && from > reported + 1;
  }
  function isBareRelisting({ relisted, mark: mark2, years }) {
    var _a3;
    return relisted && ((_a3 = mark2 == null ? void 0 : mark2.text) != null ? _a3 : "") === "" && years.every((data) => data.every(({ text }) => text === ""));
  }
  function readDuties(table, entry) {
    const order = chronology(table.years);
    const start = startOf(table, entry, order);
    const end = endOf(table, entry, order);
    const going = entry.explanation === null && !isBareRelisting(entry) ? "required" : "explained";
    const duty = (position) => position < start ? "before-start" : position >= end ? "ended" : going;
    const judged = judgedYear(table, order);
    const undatedDuty = () => {
      if (order.length === 0) {
        return going;
      }
      return end < order.length ? "ended" : duty(Math.max(0, lastReported(table, order)));
    };
    const undatedMark = undatedDuty();
    return {
      years: table.years.map((year, index) => isOptional(table, order, year) ? "optional" : duty(order.indexOf(index))),
      mark: judged < 0 ? undatedMark : judged === end - 1 && saysOnlyEnd(entry, order[judged]) ? "ended" : duty(judged)
    };
  }

  // src/table/blank-columns.ts
  var ROLES = ["outline", "department", "term", "mark"];
  var LEAST_ENTRIES = 3;
  function headingCell(table, column) {
    var _a3, _b;
    return (_b = (_a3 = table.columnUses.find((use) => use.column === column)) == null ? void 0 : _a3.cell) != null ? _b : { row: table.headerRows[1], column };
  }
  function blankRoles(table) {
    return ROLES.flatMap((role) => {
      const column = table.columns[role];
      const isBlank3 = table.entries.every((entry) => {
        var _a3, _b;
        return ((_b = (_a3 = entry[role]) == null ? void 0 : _a3.text) != null ? _b : "") === "";
      });
      const isYear = table.years.some(({ columns }) => columns.some((one) => one === column));
      return column === null || !isBlank3 || isYear ? [] : [{ kind: "role", role, label: table.headings[role], cell: headingCell(table, column) }];
    });
  }
  function blankYearColumns(table) {
    const duties = table.entries.map((entry) => dutiesOf(table, entry));
    return table.years.flatMap((column, year) => {
      const asked = table.entries.filter((_, index) => {
        var _a3;
        return ((_a3 = duties[index]) == null ? void 0 : _a3.years[year]) === "required";
      });
      const isBlank3 = table.entries.every((entry) => {
        var _a3, _b;
        return (_b = (_a3 = entry.years[year]) == null ? void 0 : _a3.every(({ text }) => text === "")) != null ? _b : true;
      });
      return column.kind !== "target" && isBlank3 && asked.length >= LEAST_ENTRIES ? [{ kind: "year", year, label: column.label, cell: column.cell }] : [];
    });
  }
  var known2 = /* @__PURE__ */ new WeakMap();
  function blankColumns(table) {
    var _a3;
    const columns = (_a3 = known2.get(table)) != null ? _a3 : table.entries.length < LEAST_ENTRIES ? [] : [...blankRoles(table), ...blankYearColumns(table)];
    known2.set(table, columns);
    return columns;
  }
  function isBlankRole(table, role) {
    return blankColumns(table).some((column) => column.kind === "role" && column.role === role);
  }

  // src/checks/blank-column.ts
  var blankColumn = defineRule({
    id: "blank-column",
    severity: "error",
    highlight: null,
    *find(table) {
      for (const column of blankColumns(table)) {
        yield {
          cell: column.cell,
          entry: null,
          ...column.kind === "year" ? { year: column.year } : {},
          params: { heading: column.label, entries: table.entries.length }
        };
      }
    }
  });

  // src/table/grid.ts
  function createGrid(snapshot) {
    const { texts } = snapshot;
    const rows = texts.length;
    const columns = texts.reduce((most, row) => Math.max(most, row.length), 0);
    const merged = /* @__PURE__ */ new Map();
    for (const merge2 of snapshot.merges) {
      for (let row = merge2.row; row < Math.min(rows, merge2.row + merge2.rows); row++) {
        for (let column = merge2.column; column < Math.min(columns, merge2.column + merge2.columns); column++) {
          merged.set(row * columns + column, merge2);
        }
      }
    }
    const ownText = (row, column) => {
      var _a3, _b;
      const text = (_b = (_a3 = texts[row]) == null ? void 0 : _a3[column]) != null ? _b : "";
      return text === "" || isBlank(text) ? "" : text;
    };
    const mergeAt = (row, column) => {
      var _a3;
      return (_a3 = merged.get(row * columns + column)) != null ? _a3 : null;
    };
    const anchorOf = (row, column) => {
      const merge2 = mergeAt(row, column);
      return merge2 === null ? { row, column } : { row: merge2.row, column: merge2.column };
    };
    const textAt = (row, column) => {
      const merge2 = mergeAt(row, column);
      return merge2 === null ? ownText(row, column) : ownText(merge2.row, merge2.column);
    };
    const anchorsByRow = /* @__PURE__ */ new Map();
    const findAnchors = (row) => {
      const anchors = [];
      for (let column = 0; column < columns; column++) {
        if (textAt(row, column) === "") {
          continue;
        }
        const anchor = anchorOf(row, column);
        const last = anchors[anchors.length - 1];
        if (last === void 0 || last.row !== anchor.row || last.column !== anchor.column) {
          anchors.push(anchor);
        }
      }
      return anchors;
    };
    return {
      rows,
      columns,
      textAt,
      anchorOf,
      mergeAt,
      anchorsInRow(row) {
        var _a3;
        const known3 = (_a3 = anchorsByRow.get(row)) != null ? _a3 : findAnchors(row);
        anchorsByRow.set(row, known3);
        return known3;
      }
    };
  }

  // src/checks/blank-row.ts
  var LEAST_FOR_LAYOUT = 3;
  function isCovered(grid, row) {
    return Array.from({ length: grid.columns }, (_, column) => grid.mergeAt(row, column)).some(
      (merge2) => merge2 !== null && (merge2.rows > 1 || merge2.columns * 2 > grid.columns)
    );
  }
  function gapsIn(table) {
    const grid = createGrid(table.snapshot);
    return table.entries.flatMap((above, index) => {
      var _a3;
      const below = table.entries[index + 1];
      const rows = ((_a3 = below == null ? void 0 : below.row) != null ? _a3 : 0) - above.row - 1;
      const isBlank3 = (row) => grid.anchorsInRow(row).length === 0 && !isCovered(grid, row);
      const areBlank = rows > 0 && Array.from({ length: rows }, (_, at2) => above.row + 1 + at2).every(isBlank3);
      return areBlank ? [{ above, from: above.row + 1, rows }] : [];
    });
  }
  var blankRow = defineRule({
    id: "blank-row",
    severity: "info",
    highlight: null,
    *find(table) {
      var _a3, _b, _c;
      const gaps = gapsIn(table);
      if (gaps.length >= LEAST_FOR_LAYOUT && gaps.length * 2 >= table.entries.length - 1) {
        return;
      }
      for (const { above, from, rows } of gaps) {
        const cell = { row: from, column: (_a3 = table.columns.item) != null ? _a3 : 0 };
        yield { cell, entry: null, params: { above: (_c = (_b = table.measures[above.measure]) == null ? void 0 : _b.name) != null ? _c : "", row: from + 1, rows } };
      }
    }
  });

  // src/text/broken-lines.ts
  var SHORTEST_CUT_WORD = 8;
  var SHORTEST_CUT_SENTENCE = 10;
  var SHORTEST_COLUMN = 15;
  var SLACK = 1.5;
  var CLOSED = /[。．.!?！？：:；;、，,（(「『【［[〔〈《<＜）)」』】］\]〕〉》>＞～〜~…‥→←=＝\-－–—―・･／/＋+％%]$/;
  var OPENING = /^(?:[・･●•○◯〇◎■□◆◇★☆※＊*▲△▼▽→⇒↑↓＞><＜－−–—―\-＋+～〜~【［[（(「『〔〈《①-⓿❶-➓⑴-⒛Ⅰ-ⅿ㈠-㉃㊀-㊉0-9０-９]|[ア-ンa-zA-Zａ-ｚＡ-Ｚ一二三四五六七八九十][ \u3000.．)）、:：]|第[0-9０-９一二三四五六七八九十]|[a-z]+:)/;
  var ANNOUNCES = /(?:次の|以下の|下記の|左記の|主な|内訳)[^。]{0,20}$/;
  var NOUNS = "県市国町村区都府道州省庁課係部局室館園校院寺社人子親母父妻夫男女老若客友年月日週朝昼夜春夏秋冬今昔前後次翌毎本文字紙絵歌花草木林森山川海湖池島空雨雪風火水土石金銀鉄車船駅橋門家庭店窓机声心体手足目耳口歯頭顔髪血骨肉米麦豆茶酒魚卵塩糖薬病傷死命力気形色音光熱左右上下中内外横縦東西南北間隣別他各全主副正新旧元現先両約計注例表図案件名数額率量値点線面角場所物事品種類柱枠層軸核鍵何私誰皆個台回枚冊棟戸世票歳分秒円";
  var KANJI = "一-鿿々";
  var REST_OF_VERB = /^(?:する|した|して|しない|しつつ|します|しました|され|させ|る|れ[るたて]|ら[れせず]|り[組扱込入]|め[るたて、]|け[るたて、]|え[るたて、]|せ[るた]|げ[るたて]|べ[るた]|じ(?:る|た|て(?!ん))|わ[るりせ]|づ|[っッ])/;
  var STARTERS = "既更特共常単新障我又尚或";
  var REST_OF_COMPOUND = new RegExp(
    `^[${KANJI}](?:する|した|して|し[、たてま]|され|させ|でき)|^(?![${NOUNS}${STARTERS}])[${KANJI}][をのにがはとでへ、]`
  );
  var BRACKET_GOES_ON = new RegExp(`^[${KANJI}](?:等|[をのにがはとでへやも、）)])`);
  var ENDS_IN_KANJI = new RegExp(`[${KANJI}]$`);
  var VERB_BEGUN = /を(?![増減可超新])[一-鿿]$/;
  var BRACKET_REACH = 60;
  function cutsWord(before, after, ahead) {
    return /^[、。ん]/.test(after) || /[ぁ-んァ-ヶー]$/.test(before) && /^[ぁぃぅぇぉゃゅょゎァィゥェォッャュョー]/.test(after) || VERB_BEGUN.test(before) && /^[一-鿿ぁ-ん]/.test(after) || /[、。](?![他外等])[一-鿿]$/.test(before) && /^[ぁ-ん]/.test(after) || ENDS_IN_KANJI.test(before) && (REST_OF_VERB.test(after) || REST_OF_COMPOUND.test(after)) || /[ァ-ヶー]$/.test(before) && /^(?:する|した|して|され|させ)/.test(after) || /[すえけせてねべめれげぎびみりじち]$/.test(before) && /^る/.test(after) || ENDS_IN_KANJI.test(before) && BRACKET_GOES_ON.test(after) && hasOpenBracket(ahead);
  }
  function hasOpenBracket(text) {
    return Math.max(text.lastIndexOf("（"), text.lastIndexOf("(")) > Math.max(text.lastIndexOf("）"), text.lastIndexOf(")"));
  }
  var OPEN_END2 = /(?:[をにのがはへとなでもや]|及び|および|又は|または|並びに|若しくは|もしくは)$/;
  var NO_OPEN_END = /(?:[こもひあほごさ]と|のために|[ぁ-ん]へ|子ども|こども|まで|もの|みんな|おとな|さかな)$/;
  var OPEN_BEGINNING = /^(?:を|による|により|における|に[関対係向応基]|について|として|ために|ための)/;
  var OPEN_BEHIND_KANJI = /^(?:へ[一-鿿の]|に[一-鿿よつ]|の[一-鿿ァ-ヶ]|が[一-鿿ァ-ヶ、]|は[一-鿿ァ-ヶ、]|で[一-鿿、]|と(?!畜)(?:[一-鿿、]|し[てた、]|も[一-鿿]{2})|や[一-鿿ァ-ヶ]|も[一-鿿]|から(?:(?!揚)[一-鿿ァ-ヶ、]|[のもは])|まで|など)/;
  function cutsSentence(before, after) {
    return OPEN_END2.test(before) && !NO_OPEN_END.test(before) && /^[一-鿿ぁ-んァ-ヶA-Za-zＡ-Ｚａ-ｚ]/.test(after) || OPEN_BEGINNING.test(after) && /[一-鿿ぁ-んァ-ヶー]$/.test(before) || OPEN_BEHIND_KANJI.test(after) && /[一-鿿ァ-ヶー]$/.test(before);
  }
  function widthOf(text) {
    return [...text].reduce((width, character) => width + (/[ -~\uff61-\uff9f]/.test(character) ? 0.5 : 1), 0);
  }
  function linesOf(text) {
    let at2 = 0;
    return text.split("\n").map((line) => {
      const trimmed2 = line.trim();
      const ahead = line.length - line.trimStart().length;
      const start = at2 + ahead;
      at2 += line.length + 1;
      return { text: trimmed2, indented: ahead > 0, width: widthOf(trimmed2), start, end: start + trimmed2.length };
    });
  }
  function cutBetween(before, after, text) {
    if (before.text === "" || after.text === "" || CLOSED.test(before.text) || OPENING.test(after.text)) {
      return "nothing";
    }
    if (cutsWord(before.text, after.text, text.slice(Math.max(0, before.end - BRACKET_REACH), before.end))) {
      return "word";
    }
    if (after.indented || ANNOUNCES.test(before.text)) {
      return "nothing";
    }
    return cutsSentence(before.text, after.text) ? "sentence" : "nothing";
  }
  var SIGN = /^[・･●•○◯〇◎■□◆◇★☆※＊*①-⑳⑴-⒇－−–—―-]/;
  var TAIL = /^(?:を|に|により|によって|など|等)[^、。]{0,6}$/;
  function closesList(lines, index) {
    var _a3, _b;
    const isPoint = (at2) => {
      var _a4, _b2;
      return SIGN.test((_b2 = (_a4 = lines[at2]) == null ? void 0 : _a4.text) != null ? _b2 : "");
    };
    return isPoint(index) && isPoint(index - 1) && TAIL.test((_b = (_a3 = lines[index + 1]) == null ? void 0 : _a3.text) != null ? _b : "");
  }
  function announcesList(lines, cuts, index) {
    const end = lines.findIndex(({ text }, at2) => at2 > index && text === "");
    const beneath = lines.slice(index + 1, end < 0 ? lines.length : end);
    const goesOn = beneath.some(
      ({ text }, at2) => {
        var _a3;
        return /[、。]/.test(text) || ((_a3 = cuts[index + 1 + at2]) != null ? _a3 : "nothing") !== "nothing";
      }
    );
    return beneath.length > 1 && !goesOn;
  }
  function surelyCut(lines, cuts, byMargin) {
    var _a3;
    const found2 = /* @__PURE__ */ new Set();
    let width = 0;
    for (const [index, line] of lines.entries()) {
      width = found2.has(index - 1) ? width + line.width : line.width;
      const cut = closesList(lines, index) ? "nothing" : (_a3 = cuts[index]) != null ? _a3 : "nothing";
      if (byMargin.has(index) || cut === "word" && width >= SHORTEST_CUT_WORD || cut === "sentence" && width >= SHORTEST_CUT_SENTENCE && !announcesList(lines, cuts, index)) {
        found2.add(index);
      }
    }
    return found2;
  }
  function blocksOf(lines) {
    const blocks = [];
    for (const [index, { text, indented }] of lines.entries()) {
      const last = blocks[blocks.length - 1];
      const above = lines[index - 1];
      const goesOn = text !== "" && !indented && !OPENING.test(text) && above !== void 0 && above.text !== "";
      if (last !== void 0 && goesOn) {
        last[1] = index;
      } else {
        blocks.push([index, index]);
      }
    }
    return blocks;
  }
  var ENDS_SENTENCE = /[。．.!?！？]$/;
  function endsSentence({ text }) {
    return ENDS_SENTENCE.test(text);
  }
  function cutByMargin(lines, [first, last], cuts) {
    const block = lines.slice(first, last + 1);
    const full = block.slice(0, -1);
    const widest = block.reduce((most, { width }) => Math.max(most, width), 0);
    const isColumn = full.length > 1 && widest >= SHORTEST_COLUMN && full.every(({ width }) => width >= widest - SLACK);
    const kinds = cuts.slice(first, last);
    const endsAtLast = block.slice(-1).some(endsSentence) && !full.some(endsSentence);
    const isProse2 = full.some(({ text }) => /。./.test(text)) && (endsAtLast || kinds.includes("sentence"));
    const goesOver = isProse2 || kinds.includes("word");
    return isColumn && goesOver ? full.flatMap((line, index) => endsSentence(line) ? [] : [first + index]) : [];
  }
  function brokenLines(text) {
    if (!text.includes("\n")) {
      return [];
    }
    const lines = linesOf(text);
    const cuts = lines.map((line, index) => {
      const next = lines[index + 1];
      return next === void 0 ? "nothing" : cutBetween(line, next, text);
    });
    const byMargin = new Set(blocksOf(lines).flatMap((block) => cutByMargin(lines, block, cuts)));
    const found2 = surelyCut(lines, cuts, byMargin);
    return lines.flatMap(({ end }, index) => {
      const next = lines[index + 1];
      return next !== void 0 && found2.has(index) ? [{ start: end, end: next.start }] : [];
    });
  }

  // src/checks/prose-cells.ts
  function isProse(part) {
    return part === "outline" || part === "year";
  }

  // src/checks/broken-line-wrap.ts
  var QUOTED = 10;
  var brokenLineWrap = defineRule({
    id: "broken-line-wrap",
    severity: "info",
    highlight: null,
    fixes: true,
    inspect: () => ({
      look({ cell, text, part, entry, year }) {
        var _a3, _b;
        if (!isProse(part)) {
          return null;
        }
        const cuts = brokenLines(text);
        const [first] = cuts;
        if (first === void 0) {
          return null;
        }
        const params = {
          before: oneLine((_a3 = text.slice(0, first.start).split("\n").pop()) != null ? _a3 : "").slice(-QUOTED),
          after: oneLine((_b = text.slice(first.end).split("\n", 1)[0]) != null ? _b : "").slice(0, QUOTED),
          count: cuts.length
        };
        const edits = cuts.map((cut) => ({ ...cut, text: "" }));
        return { cell, entry, ...year === null ? {} : { year }, params, fix: [{ cell, edits }] };
      }
    })
  });

  // src/text/respelling.ts
  function respelling(at2, from, to) {
    const edits = [];
    let start = 0;
    let done = 0;
    const change = (end, upTo) => {
      if (end > start || upTo > done) {
        edits.push({ start: at2 + start, end: at2 + end, text: to.slice(done, upTo) });
      }
    };
    for (const [index, character] of from.split("").entries()) {
      const same = to.indexOf(character, done);
      if (same >= 0) {
        change(index, same);
        start = index + 1;
        done = same + 1;
      }
    }
    change(from.length, to.length);
    return edits;
  }

  // src/text/quotations.ts
  var QUOTATION = /[「『][^「」『』\n]*[」』]/g;
  var FILLER = "￼";
  function withoutQuotations(text) {
    const fill = (quotation) => FILLER.repeat(quotation.length);
    return text.replace(QUOTATION, fill).replace(QUOTATION, fill);
  }

  // src/text/spelling-families.ts
  var AFTER_NOUN = "[をがのとでへ]|は(?!じ)|に(?!く)|も(?!う)|や(?!す)|から|まで|など|等|[（(]";
  var AFTER_ACTION = "する|した|して";
  var AFTER_PIECE = "[、。，．・／/）)\\s]|$";
  var KANJI2 = "一-鿿々";
  var COMPOUND = `(?![始続直過損切出得合忘]|終[えわ]|(?:方針|計画|指針|宣言|大綱|要綱|要領|憲章|協定|事例集|プラン|シート))[${KANJI2}ァ-ヶ]`;
  var AHEAD_OF_COMPOUND = `(?:^|[のなるたいお、。・（(「\\s${KANJI2}ァ-ヶー])`;
  function verbalNoun({ withKana, bare: bare3, compounds }) {
    const kana = `(?:${withKana})`;
    const inCompound = (word2) => `(?<=${AHEAD_OF_COMPOUND}${word2})(?=${COMPOUND})`;
    const behindKana = `(?=${AFTER_NOUN}|${AFTER_ACTION}|(?<=[のな]${kana})(?:${AFTER_PIECE}))`;
    const alternatives = [
      `${kana}${behindKana}`,
      ...compounds ? [`${kana}${inCompound(kana)}`] : [],
      ...bare3 === "" ? [] : [`(?<![${KANJI2}])${bare3}(?=${AFTER_NOUN}|${AFTER_PIECE})`],
      ...compounds && bare3 !== "" ? [`${bare3}${inCompound(bare3)}`] : []
    ];
    return new RegExp(alternatives.join("|"), "g");
  }
  var COUNTED = "(?<=[0-9０-９数何十百千一二三四五六七八九])";
  var KANJI_NUMERAL = "[十百千一二三四五六七八九]";
  var PLACES_COUNTED = `(?<=[0-9０-９数何])[かカヶケヵ箇個]所(?![村湾巡]|めぐり|霊場)|(?<=(?<![${KANJI2}])${KANJI_NUMERAL}{1,5})[かカヶケヵ箇個]所(?![${KANJI2}]|めぐり)`;
  var FAMILIES = [
    {
      name: "か所",
      hint: /[かカヶケヵ箇個]所/,
      uses: new RegExp(PLACES_COUNTED, "g")
    },
    { name: "か月", hint: /[かカヶケヵ箇個]月/, uses: new RegExp(`${COUNTED}[かカヶケヵ箇個]月`, "g") },
    { name: "取組", hint: /取り?組/, uses: verbalNoun({ withKana: "取り組み|取組み", bare: "取組", compounds: true }) },
    { name: "打合せ", hint: /打ち?合/, uses: verbalNoun({ withKana: "打ち?合わ?せ", bare: "", compounds: true }) },
    { name: "申込み", hint: /申し?込/, uses: verbalNoun({ withKana: "申し?込み", bare: "申込", compounds: false }) },
    { name: "問合せ", hint: /問い?合/, uses: verbalNoun({ withKana: "問い?合わ?せ", bare: "", compounds: true }) },
    { name: "受付", hint: /受け?付/, uses: verbalNoun({ withKana: "受け?付け", bare: "受付", compounds: false }) },
    { name: "手続", hint: /手続/, uses: verbalNoun({ withKana: "手続き", bare: "手続", compounds: false }) },
    { name: "話合い", hint: /話し?合/, uses: verbalNoun({ withKana: "話し?合い", bare: "", compounds: true }) },
    { name: "引き続き", hint: /引き?続/, uses: /引き?続き/g },
    {
      // Names stand beside other words or are of the form こどもの国: こども園, 子ども・子育て, 放課後子供教室; so are the
      // titles of plans and laws: 子どもの読書活動推進計画.
      name: "子ども",
      hint: /子ども|子供|こども/,
      uses: new RegExp(
        `(?<![${KANJI2}ァ-ヶー・])(?:子ども|子供|こども)(?=[をがはにもとやへで]|の(?!日|国|城|家|館|森|街|丘|里|庭|駅|広場|部屋|まち|ひろば|権利|貧困|[^をがはへ、。\\s]{1,20}?(?:計画|プラン|条例|法律?|大綱|指針|憲章|宣言|事業|センター))|たち|達|から|など|等|向け|[、。，．）)\\s]|$)`,
        "g"
      )
    }
  ];
  var ANY = /[かカヶケヵ箇個][所月]|[取打申問受引話]|手続|子ども|子供|こども/;
  function spellingUses(text) {
    const found2 = /* @__PURE__ */ new Map();
    if (!ANY.test(text)) {
      return found2;
    }
    const own2 = withoutQuotations(text);
    for (const { name, hint, uses } of FAMILIES) {
      const matches = hint.test(own2) ? [...own2.matchAll(uses)] : [];
      if (matches.length > 0) {
        found2.set(
          name,
          matches.map((match) => ({ spelling: match[0], start: match.index }))
        );
      }
    }
    return found2;
  }

  // src/checks/counter-spelling.ts
  var FEWEST = 3;
  function tallyOf(cells) {
    var _a3;
    const counts = /* @__PURE__ */ new Map();
    for (const { spelling } of cells.flatMap(({ uses }) => uses)) {
      counts.set(spelling, ((_a3 = counts.get(spelling)) != null ? _a3 : 0) + 1);
    }
    const spellings = [...counts].sort((one, other) => other[1] - one[1]);
    const total2 = spellings.reduce((sum2, [, count]) => sum2 + count, 0);
    const [first, second] = spellings;
    if (first === void 0 || second === void 0 || total2 < FEWEST) {
      return null;
    }
    if (first[1] * 2 > total2) {
      return { most: first[0], spellings };
    }
    return second[1] >= FEWEST ? { most: null, spellings } : null;
  }
  function fixOf({ at: at2, uses }, most) {
    return { cell: at2.cell, edits: uses.flatMap(({ start, spelling }) => respelling(start, spelling, most)) };
  }
  function placeOf(cells) {
    var _a3;
    const tally = tallyOf(cells);
    const commonest3 = (_a3 = tally == null ? void 0 : tally.spellings[0]) == null ? void 0 : _a3[0];
    const others = cells.filter(({ uses }) => uses.some(({ spelling }) => spelling !== commonest3));
    const [first] = others;
    if (tally === null || first === void 0) {
      return null;
    }
    const { most } = tally;
    const { cell, entry, year } = first.at;
    return {
      cell,
      entry,
      ...year === null ? {} : { year },
      params: { ...tally, cellCount: others.length },
      ...most === null ? {} : { fix: others.map((other) => fixOf(other, most)) }
    };
  }
  function apart(places) {
    const taken = /* @__PURE__ */ new Set();
    return places.map((place) => {
      const key = `${place.cell.row},${place.cell.column}`;
      const isTaken = taken.has(key);
      taken.add(key);
      return isTaken ? { ...place, entry: null } : place;
    });
  }
  var counterSpelling = defineRule({
    id: "counter-spelling",
    severity: "info",
    highlight: null,
    fixes: true,
    inspect: () => {
      const families = /* @__PURE__ */ new Map();
      return {
        look(at2) {
          var _a3;
          if (isProse(at2.part)) {
            for (const [family, uses] of spellingUses(at2.text)) {
              const cells = (_a3 = families.get(family)) != null ? _a3 : [];
              families.set(family, cells);
              cells.push({ at: at2, uses });
            }
          }
          return null;
        },
        conclude() {
          const places = [...families.values()].flatMap((cells) => {
            var _a3;
            return (_a3 = placeOf(cells)) != null ? _a3 : [];
          });
          return apart(places.sort((one, other) => byPlace(one.cell, other.cell)));
        }
      };
    }
  });

  // src/checks/date-like-id.ts
  var NUMBERED = /^\d{1,2}(?:[-.‐－ー]\d{1,2}){1,2}$/;
  var DATE = /^(?:(?:\d{4}[-/年.])?(\d{1,2})[-/月.](\d{1,2})日?|(\d{1,2})[/](\d{1,2})[/]\d{4}|(\d{1,2})-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(\d{1,2}))$/i;
  var MONTHS3 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  function numberBehind(text) {
    const key = foldKey(text);
    const match = DATE.exec(key);
    if (match === null || NUMBERED.test(key)) {
      return null;
    }
    const [, month, day, otherMonth, otherDay, dayAhead, nameBehind, nameAhead, dayBehind] = match;
    const name = nameBehind != null ? nameBehind : nameAhead;
    const numbers = name === void 0 ? [month != null ? month : otherMonth, day != null ? day : otherDay] : [String(MONTHS3.indexOf(name.toLowerCase()) + 1), dayAhead != null ? dayAhead : dayBehind];
    return numbers.map((number3) => String(Number(number3))).join("-");
  }
  function isNumbered(entry) {
    var _a3, _b;
    return NUMBERED.test(foldKey((_b = (_a3 = entry.number) == null ? void 0 : _a3.text) != null ? _b : ""));
  }
  var dateLikeId = defineRule({
    id: "date-like-id",
    severity: "info",
    highlight: null,
    *find(table) {
      if (!table.entries.some(isNumbered)) {
        return;
      }
      for (const { number: number3, index } of table.entries) {
        const likely = number3 === null ? null : numberBehind(number3.text);
        if (number3 !== null && likely !== null) {
          yield { cell: number3.cell, entry: index, params: { text: number3.text.trim(), likely } };
        }
      }
    }
  });

  // src/text/confusable-letters.ts
  var ALIKE = [
    "険検倹剣験健",
    "祉社祇止",
    "福副複復富",
    "護譲誤互",
    "介界",
    "齢令鈴",
    "障章",
    "害碍",
    "援緩媛",
    "支技枝",
    "育郁",
    "策索作冊",
    "振信辰",
    "興輿",
    "推椎",
    "課科果諜",
    "企起",
    "画面",
    "総統",
    "務努",
    "財材",
    "政正製",
    "環還",
    "境鏡",
    "防坊妨",
    "災炎",
    "管官菅",
    "理里",
    "整勢",
    "備傭",
    "設説",
    "観歓",
    "報服",
    "情清",
    "通道",
    "税説脱",
    "民氏",
    "住往注",
    "宅託",
    "康庚",
    "増贈",
    "域城",
    "括活",
    "包抱",
    "園圓",
    "緑縁録",
    "土士",
    "木本",
    "動働",
    "危机",
    "機械幾",
    "監鑑",
    "査沓",
    "衛衡",
    "医匠",
    "療寮",
    "習修",
    "涯崖",
    "議義儀",
    "員貝",
    "協脇",
    "給休",
    "営宮",
    "術述",
    "化花",
    "光兄",
    "ー一―",
    "カ力",
    "ニ二",
    "ロ口",
    "エ工",
    "タ夕",
    "ハ八",
    "ト卜",
    "へヘ",
    "ソン",
    "シツッ",
    "ヤャ",
    "ユュ",
    "ヨョ",
    "バパハ",
    "ビピヒ",
    "ブプフ",
    "ベペヘ",
    "ボポホ"
  ];
  var GROUPS = ALIKE.reduce((groups, letters2, index) => {
    var _a3;
    for (const letter2 of letters2) {
      groups.set(letter2, [...(_a3 = groups.get(letter2)) != null ? _a3 : [], index]);
    }
    return groups;
  }, /* @__PURE__ */ new Map());
  function areAlike(one, other) {
    var _a3, _b;
    const groups = (_a3 = GROUPS.get(other)) != null ? _a3 : [];
    return ((_b = GROUPS.get(one)) != null ? _b : []).some((group) => groups.includes(group));
  }
  var LOOSE = /^[ぁ-んーッ]$/;
  var SHORTEST = 4;
  function isOneLetterOff(one, other) {
    var _a3;
    const [short, long] = [foldKey(one), foldKey(other)].sort((first, second) => first.length - second.length);
    if (short === void 0 || long === void 0 || short.length < SHORTEST || long.length - short.length > 1) {
      return false;
    }
    let at2 = 0;
    while (at2 < short.length && short[at2] === long[at2]) {
      at2++;
    }
    const [letter2 = "", before = ""] = [long[at2], long[at2 - 1]];
    if (short.length === long.length) {
      return short.slice(at2 + 1) === long.slice(at2 + 1) && areAlike((_a3 = short[at2]) != null ? _a3 : "", letter2);
    }
    return short.slice(at2) === long.slice(at2 + 1) && (LOOSE.test(letter2) || letter2 === before);
  }

  // src/text/department-names.ts
  var COMPLETE = /(?:課|室|部|局|係|班|所|館|署|院|会|団|校|園|庁|センター|本部|事務局|委員会|担当|チーム|政策|保険|保健|福祉|振興|企画|総務|財政|推進|支援|管理|整備|教育|環境|防災|人事|税務|市民|生活|健康|子育て|介護|住宅|交通|産業|経済|農政|都市計画|建設|土木|水道|下水道|スポーツ|文化|観光|広報|情報)$/;
  var SUFFIX_ONLY = /^(?:課|室|部|局|係|班|所|館|センター|担当)$/;
  var SEPARATOR2 = /([、､,，・･/／;；]|(?:^|\s)(?:及び|および|並びに|と)(?:\s|$))/;
  var SIGN2 = /^[◎〇○◯●・※☆★]+/;
  var PART_PLAYED = /[(（](?:主|副|正|主担当|副担当|主管|関係|協力)[)）]$/;
  var PLAIN = /^[一-龠々ァ-ヶー]+$/;
  function trimmed(text, { start, end }) {
    const slice = text.slice(start, end);
    return { start: start + slice.length - slice.trimStart().length, end: end - slice.length + slice.trimEnd().length };
  }
  function between(text, within, separator) {
    const parts = [];
    let at2 = within.start;
    for (const [index, part] of text.slice(within.start, within.end).split(separator).entries()) {
      if (index % 2 === 0) {
        parts.push(trimmed(text, { start: at2, end: at2 + part.length }));
      }
      at2 += part.length;
    }
    return parts.filter(({ start, end }) => start < end);
  }
  function linesOf2(text) {
    return between(text, { start: 0, end: text.length }, /(\r?\n|\r)/).filter(
      ({ start, end }) => !isBlank(text.slice(start, end))
    );
  }
  function nameOf(text, { start, end }) {
    const name = foldWidth(text.slice(start, end)).replace(/\s+/g, " ").trim();
    return /[A-Za-z]/.test(name) ? name.replace(/(?<![!-~]) +| +(?![!-~])/g, "") : name.replace(/ /g, "");
  }
  function bare(text, stretch) {
    var _a3, _b, _c, _d;
    const slice = text.slice(stretch.start, stretch.end);
    const sign = (_b = (_a3 = SIGN2.exec(slice)) == null ? void 0 : _a3[0].length) != null ? _b : 0;
    const part = (_d = (_c = PART_PLAYED.exec(slice)) == null ? void 0 : _c[0].length) != null ? _d : 0;
    return trimmed(text, { start: stretch.start + sign, end: Math.max(stretch.start + sign, stretch.end - part) });
  }
  function namesAlone(cells) {
    const names = /* @__PURE__ */ new Set();
    for (const cell of cells) {
      const [line, ...more] = linesOf2(cell);
      if (line !== void 0 && more.length === 0) {
        const text = foldWidth(cell.slice(line.start, line.end)).trim();
        if (text.search(SEPARATOR2) < 0 && !/\s/.test(text)) {
          names.add(text);
        }
      }
    }
    return names;
  }
  function splitUnmarked(text, piece, known3) {
    const whole = { ...piece, name: nameOf(text, piece) };
    if (/[A-Za-z]/.test(whole.name)) {
      return [whole];
    }
    const parts = between(text, piece, /(\s|及び|および|並びに|と(?=[^\s]{2}))/).map((part) => ({
      ...part,
      name: nameOf(text, part)
    }));
    const areNames = (test) => parts.length > 1 && parts.every(({ name }) => test(name));
    if (areNames((part) => known3.has(part))) {
      return parts;
    }
    const areEnded = areNames((part) => /(?:課|室|部|局|係|所|センター)$/.test(part));
    return !known3.has(whole.name) && areEnded ? parts : [whole];
  }
  function endsName(line, first) {
    return COMPLETE.test(line.replace(/[(（][^)）]{0,60}[)）]$/, "")) && !(first && /^(?:スポーツ|文化|観光|産業|経済|市民|生活|健康|教育|環境|交通|住宅|情報|福祉|介護|建設)$/.test(line));
  }
  function joined(one, other) {
    return { name: one.name + other.name, start: one.start, end: other.end };
  }
  function joinWrapped(pieces, known3) {
    const names = [];
    let open = null;
    for (const { endsLine, ...piece } of pieces) {
      const last = names[names.length - 1];
      if (open === null && SUFFIX_ONLY.test(piece.name) && last !== void 0) {
        names[names.length - 1] = joined(last, piece);
        continue;
      }
      if (open !== null) {
        const whole = open.name + piece.name;
        if (known3.has(piece.name) || !(known3.has(whole) || COMPLETE.test(whole))) {
          names.push(open);
          open = null;
        }
      }
      const name = open === null ? piece : joined(open, piece);
      if (known3.has(name.name) || endsName(piece.name, open === null) || !endsLine) {
        names.push(name);
        open = null;
      } else {
        open = name;
      }
    }
    return open === null ? names : [...names, open];
  }
  function writtenNames(cell, known3) {
    const pieces = linesOf2(cell).flatMap((line) => {
      const text = cell.slice(line.start, line.end);
      if (PLAIN.test(text) && !isPlaceholder(text)) {
        return [{ ...line, name: text, endsLine: true }];
      }
      const names = between(cell, line, SEPARATOR2).map((part) => bare(cell, part)).filter(({ start, end }) => start < end && !isPlaceholder(cell.slice(start, end))).flatMap((part) => splitUnmarked(cell, part, known3));
      return names.map((name, index) => ({ ...name, endsLine: index === names.length - 1 }));
    });
    return joinWrapped(pieces, known3);
  }

  // src/text/department.ts
  function departmentStem(name) {
    return name.length > 2 ? name.replace(/課$/, "") : name;
  }
  function officeNames(names) {
    var _a3;
    const exact = /* @__PURE__ */ new Map();
    const byStem = /* @__PURE__ */ new Map();
    for (const { name, aliases } of names) {
      for (const spelling of [name, ...aliases]) {
        const key = foldKey(spelling);
        exact.set(key, name);
        byStem.set(departmentStem(key), (_a3 = byStem.get(departmentStem(key))) != null ? _a3 : name);
      }
    }
    return (written) => {
      var _a4;
      return (_a4 = exact.get(foldKey(written))) != null ? _a4 : byStem.get(departmentStem(foldKey(written)));
    };
  }
  function readDepartments(cells, names = []) {
    const known3 = /* @__PURE__ */ new Set([
      ...namesAlone(cells),
      ...names.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => foldWidth(name).trim())
    ]);
    const read = /* @__PURE__ */ new Map();
    return cells.map((cell) => {
      var _a3;
      const written = (_a3 = read.get(cell)) != null ? _a3 : isBlank(cell) ? [] : writtenNames(cell, known3);
      read.set(cell, written);
      return written;
    });
  }
  function splitDepartments(cells, names = []) {
    const office = officeNames(names);
    const split = readDepartments(cells, names);
    const spelling = commonestSpellings(split.flatMap((written) => written.map(({ name }) => name)));
    const nameOf4 = (name) => {
      var _a3, _b;
      return (_b = (_a3 = office(name)) != null ? _a3 : spelling.get(departmentStem(name))) != null ? _b : name;
    };
    return split.map((written) => [...new Set(written.map(({ name }) => nameOf4(name)))]);
  }
  function commonestSpellings(names) {
    var _a3, _b;
    const counts = /* @__PURE__ */ new Map();
    for (const name of names) {
      const key = departmentStem(name);
      const spellings = (_a3 = counts.get(key)) != null ? _a3 : /* @__PURE__ */ new Map();
      spellings.set(name, ((_b = spellings.get(name)) != null ? _b : 0) + 1);
      counts.set(key, spellings);
    }
    const commonest3 = /* @__PURE__ */ new Map();
    for (const [key, spellings] of counts) {
      const [best] = [...spellings].sort((one, other) => other[1] - one[1]);
      if (best !== void 0) {
        commonest3.set(key, best[0]);
      }
    }
    return commonest3;
  }

  // src/checks/department-variants.ts
  var LONGEST4 = 1e3;
  var NO_DEPARTMENT = /^(?:[市区町村県府都]民|住民|地域|学校|企業|事業者?|団体|議会|行政)$/;
  var INSIDE_NAME = /^\s*[・･／/]\s*$/;
  var NAMED_IN_FULL = /(?:課|室|部|局|係|班|所|館|署|院|会|センター)$/;
  var WORD_OF_NAME = /^(?:[一-龠々]{1,3}|[ァ-ヶー]+)$/;
  function mayBeOne(text, names, nth) {
    var _a3, _b;
    const isJoined = (left, right) => left !== void 0 && right !== void 0 && INSIDE_NAME.test(text.slice(left.end, right.start)) && WORD_OF_NAME.test(left.name) && !NAMED_IN_FULL.test(left.name);
    let [first, last] = [nth, nth];
    while (isJoined(names[first - 1], names[first])) {
      first--;
    }
    while (isJoined(names[last], names[last + 1])) {
      last++;
    }
    return first < last && NAMED_IN_FULL.test((_b = (_a3 = names[last]) == null ? void 0 : _a3.name) != null ? _b : "");
  }
  var RARITY = 3;
  function withoutSpaces(typed) {
    return /[A-Za-zＡ-Ｚａ-ｚ]\s+[A-Za-zＡ-Ｚａ-ｚ]/.test(typed) ? typed.replace(/\s+/g, " ") : typed.replace(/\s/g, "");
  }
  var IN_KANA = [
    [/子ども|子供/g, "こども"],
    [/障[害碍]/g, "障がい"],
    [/[街町]づくり|(?:街|町|まち)[作造]り/g, "まちづくり"]
  ];
  function keyOf(name) {
    const key = departmentStem(foldKey(name)).toLowerCase();
    return IN_KANA.reduce((kana, [word2, spelling]) => kana.replace(word2, spelling), key);
  }
  function countSpellings(typed) {
    var _a3, _b;
    const byKey2 = /* @__PURE__ */ new Map();
    for (const text of typed) {
      const spellings = (_a3 = byKey2.get(keyOf(text))) != null ? _a3 : { counts: /* @__PURE__ */ new Map(), total: 0 };
      spellings.counts.set(text, ((_b = spellings.counts.get(text)) != null ? _b : 0) + 1);
      spellings.total++;
      byKey2.set(keyOf(text), spellings);
    }
    return byKey2;
  }
  function commonest({ counts }) {
    var _a3, _b;
    const [first = ""] = counts.keys();
    if (counts.size === 1) {
      return first;
    }
    const joined3 = /* @__PURE__ */ new Map();
    for (const [typed, count] of counts) {
      joined3.set(withoutSpaces(typed), ((_a3 = joined3.get(withoutSpaces(typed))) != null ? _a3 : 0) + count);
    }
    const [best] = [...joined3].sort((one, other) => other[1] - one[1] || other[0].length - one[0].length);
    return (_b = best == null ? void 0 : best[0]) != null ? _b : first;
  }
  function slipsOf(byKey2) {
    const common = [...byKey2].filter(([, { total: total2 }]) => total2 >= RARITY);
    return (key) => {
      var _a3, _b, _c;
      const total2 = (_b = (_a3 = byKey2.get(key)) == null ? void 0 : _a3.total) != null ? _b : 0;
      return (_c = common.find(([name, more]) => more.total >= total2 * RARITY && isOneLetterOff(name, key))) == null ? void 0 : _c[0];
    };
  }
  function listedSlip(names, written) {
    var _a3;
    const key = keyOf(written);
    return (_a3 = names.find(({ name }) => keyOf(name) === key || isOneLetterOff(keyOf(name), key))) == null ? void 0 : _a3.name;
  }
  function officialSpellings(names) {
    const spellings = names.flatMap(({ name, aliases }) => [name, ...aliases]);
    return new Map(spellings.reverse().map((spelling) => [foldKey(spelling), spelling.trim()]));
  }
  function speller(names, byKey2) {
    const official = officialSpellings(names);
    const office = officeNames(names);
    const slipOf = slipsOf(byKey2);
    return (typed) => {
      var _a3, _b, _c;
      const listed2 = (_b = (_a3 = official.get(foldKey(typed))) != null ? _a3 : office(typed)) != null ? _b : listedSlip(names, typed);
      if (listed2 !== void 0) {
        return { right: listed2, listed: true };
      }
      const spellings = byKey2.get((_c = slipOf(keyOf(typed))) != null ? _c : keyOf(typed));
      return { right: spellings === void 0 ? typed : commonest(spellings), listed: false };
    };
  }
  function departmentCells(table, settings) {
    const { departments: names } = settings;
    const told = table.entries.flatMap(({ department, index }) => {
      const isOwn3 = department !== null && department.says === void 0 && department.text !== "";
      return isOwn3 && department.text.length <= LONGEST4 ? [{ ...department, index }] : [];
    });
    const written = readDepartments(
      told.map(({ text }) => text),
      names
    );
    const typedIn = told.map(({ text }, at2) => {
      var _a3;
      return ((_a3 = written[at2]) != null ? _a3 : []).map(({ start, end }) => text.slice(start, end));
    });
    const isOwnName = told.map(
      ({ text }, at2) => {
        var _a3;
        return ((_a3 = written[at2]) != null ? _a3 : []).map((name, nth, names2) => !NO_DEPARTMENT.test(name.name) && !mayBeOne(text, names2, nth));
      }
    );
    const byKey2 = countSpellings(typedIn.flatMap((typed, at2) => typed.filter((_, nth) => {
      var _a3;
      return (_a3 = isOwnName[at2]) == null ? void 0 : _a3[nth];
    })));
    const spell = speller(names, byKey2);
    const spelled = new Map([...new Set(typedIn.flat())].map((typed) => [typed, spell(typed)]));
    const seen = /* @__PURE__ */ new Set();
    return told.flatMap(({ cell, index }, at2) => {
      var _a3;
      const place = `${cell.row},${cell.column}`;
      if (seen.has(place)) {
        return [];
      }
      seen.add(place);
      const inCell = ((_a3 = written[at2]) != null ? _a3 : []).map((name, nth) => {
        var _a4, _b, _c, _d;
        const typed = (_b = (_a4 = typedIn[at2]) == null ? void 0 : _a4[nth]) != null ? _b : "";
        const { right = typed, listed: listed2 = false } = (_c = spelled.get(typed)) != null ? _c : {};
        return { ...name, typed, right: ((_d = isOwnName[at2]) == null ? void 0 : _d[nth]) ? right : typed, listed: listed2 };
      });
      return [{ cell, entry: index, names: inCell }];
    });
  }

  // src/checks/department-spelling.ts
  function editsOf({ typed, right, start }) {
    if (typed.replace(/\s/g, "") === right) {
      return [...typed.matchAll(/\s+/g)].map(({ 0: spaces, index }) => ({
        start: start + index,
        end: start + index + spaces.length,
        text: ""
      }));
    }
    const most = Math.min(typed.length, right.length);
    let ahead = 0;
    while (ahead < most && typed[ahead] === right[ahead]) {
      ahead++;
    }
    let behind = 0;
    while (behind < most - ahead && typed[typed.length - 1 - behind] === right[right.length - 1 - behind]) {
      behind++;
    }
    const text = right.slice(ahead, right.length - behind);
    return [{ start: start + ahead, end: start + typed.length - behind, text }];
  }
  function isWhole({ typed, name }) {
    return [...typed].filter((letter2) => !isBlank(letter2)).length <= [...name].length + 2;
  }
  var departmentSpelling = defineRule({
    id: "department-spelling",
    severity: "warning",
    highlight: "wrong",
    fixes: true,
    *find(table, settings) {
      const official = new Set(settings.departments.map(({ name }) => name));
      for (const { cell, entry, names } of departmentCells(table, settings)) {
        const variants = names.filter((name) => name.typed !== name.right && isWhole(name));
        if (variants.length > 0) {
          const told = variants.map(({ typed, right }) => ({
            typed: typed.replace(/(?<!\s)\s*[\r\n]\s*/g, "⏎"),
            right,
            official: official.has(right)
          }));
          yield { cell, entry, params: { variants: told }, fix: [{ cell, edits: variants.flatMap(editsOf) }] };
        }
      }
    }
  });

  // src/text/digit-width.ts
  var LETTER = "0-9０-９A-Za-zＡ-Ｚａ-ｚ";
  var LINK = ".．,，/／:：\\-－‐‑‒–—―−ー~～〜・×=＝+＋&＆_＿@＠#＃'’";
  var TOKEN2 = new RegExp(`[${LETTER}]+(?:[${LINK}]+[${LETTER}]+)*`, "g");
  var DIGITS = /^[0-9０-９]+$/;
  var REFERENCE = /[※＊*#＃№注図表紙]$/;
  var JAPANESE = /[ぁ-ヿ一-鿿々]/;
  var RATE = /^\s?[%％‰]/;
  var SET_OFF = /^[.．、 \t\u3000)）:：]/;
  function fullWidth(digits) {
    return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 65248));
  }
  function isNumbering(before, after) {
    const beginsLine = /(?:^|\n)[ \t\u3000]*[・(（]?$/.test(before);
    const inBrackets = /[(（]$/.test(before) && /^[)）]/.test(after);
    return inBrackets || beginsLine && SET_OFF.test(after);
  }
  var NEARBY2 = 10;
  function digitEdits(text, rule) {
    if (!/[0-9０-９]/.test(text) || /^\s*[0-9]+\s*$/.test(text)) {
      return [];
    }
    const own2 = withoutQuotations(text);
    return [...own2.matchAll(TOKEN2)].flatMap((match) => {
      const [token] = match;
      const start = match.index;
      const end = start + token.length;
      const before = own2.slice(Math.max(0, start - NEARBY2), start);
      const after = own2.slice(end, end + NEARBY2);
      if (!DIGITS.test(token) || REFERENCE.test(before) || RATE.test(after) || isNumbering(before, after)) {
        return [];
      }
      const isWide = rule === "mixed" && token.length === 1;
      if (isWide && !JAPANESE.test(before.slice(-1) + after.slice(0, 1))) {
        return [];
      }
      const right = isWide ? fullWidth(token) : foldWidth(token);
      return right === token ? [] : [{ start, end, text: right }];
    });
  }

  // src/checks/digit-width.ts
  var digitWidth = defineRule({
    id: "digit-width",
    severity: "info",
    highlight: null,
    needsSetting: true,
    fixes: true,
    // On just as far as the office has chosen a way of writing: one switch, not two.
    inspect: (_, { digitWidth: rule }) => ({
      look({ cell, text, part, entry, year }) {
        if (rule === "off" || !isProse(part)) {
          return null;
        }
        const edits = digitEdits(text, rule);
        const [first] = edits;
        if (first === void 0) {
          return null;
        }
        const params = { typed: text.slice(first.start, first.end), right: first.text, count: edits.length };
        return { cell, entry, ...year === null ? {} : { year }, params, fix: [{ cell, edits }] };
      }
    })
  });

  // src/table/header-words.ts
  var WORDS = [
    [
      "indicator",
      /^(?:重要業績評価指標|成果指標|評価指標|数値目標|指標名?|kpi)(?:kpi)?$|^(?:key)?(?:performance)?indicators?$/i
    ],
    ["new", /^(?:新|新規|新規区分|新規事業|新規[・/／]?継続(?:の別|区分)?|new)$/i],
    [
      "item",
      /^(?:(?:具体的?な?|主な|個別|重点|主要|推進|計画|実施)?(?:施策|事業|取り?組み?|事務事業|措置|アクション|指標|プロジェクト)(?:・(?:施策|事業|取組|指標))?(?:の)?(?:項目|名|名称|事項)?(?:名)?|(?:改革|推進|管理|実施|重点|改善|計画)?項目名?|アクションプラン|細(?:々)?事業名?|具体的な取組内容|.{0,12}における具体的な取組|whatwillwedo\??|(?:key|agreed|planned)?(?:measures?|actions?|initiatives?|commitments?|deliverables?|tasks?)(?:name|title)?|items?|projects?(?:name)?|recommendations?|milestones?|workstreams?|activit(?:y|ies))$/i
    ],
    [
      "outline",
      /^(?:(?:施策|事業|取り?組み?|業務|実施|計画|具体的な?)?(?:の)?(?:概要|内容|説明|目的|趣旨)(?:・(?:目的|内容|概要))?|取り?組み?内容|outline|description|summary|details?|whatwe(?:will|plan|aim)(?:to)?do|whatwillbedone|purpose)$/i
    ],
    [
      "department",
      /^(?:(?:主な?|主に)?(?:担当|所管|主管|関係|関連|実施|取組)?(?:各)?(?:課|係|部|部署|部局|部課|課室|課・室|所属|課係|組織|機関)(?:名|等|等名)?|担当課[・、/]関係課|担当|所管|主管|担当者|(?:実施|事業|取組)主体|(?:lead)?(?:departments?|divisions?)|lead(?:department|officer|service)?|(?:action)?owner|responsible(?:officer|lead|service)?|service(?:area)?|team|directorate|portfolioholder|who(?:isresponsible)?\??)$/i
    ],
    [
      "term",
      /^(?:(?:取り?組み?|実施|事業|着手|計画|目標)?(?:時期|期間|期別|年次)|(?:実施|計画|事業|着手)年度|スケジュール|工程|(?:短|中|長)期(?:・(?:短|中|長)期)*(?:の別|区分)?|期限|(?:開始|終了|完了|目標)年度|terms?|tim(?:ing|eframe|escale|eline)|period|(?:due|target|start|end|completion)date|bywhen\??|deadline)$/i
    ],
    [
      "mark",
      /^(?:の)?(?:達成状況の|各課|担当課|事業|施策|自己|総合|内部|外部|進捗|達成|一次|二次|最終|取組)?(?:評価|判定|達成度|進捗度|進捗状況|達成状況|進捗区分|進捗状況評価|評価区分|(?:自己)?評価結果|ランク|達成率|進捗率|rating|rag(?:status|rating)?|b?rag(?:q[1-4])?|(?:current)?status(?:q[1-4])?|grade)(?:(?:と|・|及び|、)(?:課題|理由|コメント|所見|分析))?$/i
    ],
    [
      "plan",
      /^(?:(?:今後|次年度|来年度|翌年度|将来|次期)(?:以降)?(?:の)?(?:事業|取り?組み?)?(?:の)?(?:計画|取り?組み?|方針|予定|方向性|展開|内容)(?:・方向性|・課題)?|事業計画|next(?:steps?|year)?|future(?:plans?|actions?)?|plans?|planned(?:actions?|nextsteps?)?|課題(?:・|と|及び)(?:今後の(?:方針|取組|対応)|対応策?|改善策?)|(?:今後の)?(?:進め方|対応|改善の?方向性?)|次年度に向けた.{0,6})$/i
    ],
    [
      "band",
      /^(?:施策の方向性?|方向性|章|節|柱|施策の柱|基本(?:目標|方針|施策|方向)|重点(?:目標|施策|分野)|大項目|中項目|小項目|大分類|中分類|小分類|政策(?:名|分野)?|分野|分類|区分|カテゴリー?|戦略|取組の柱|施策の展開|基本政策|施策体系|priorityarea|aims?|目標|theme|chapter|priorit(?:y|ies)|objectives?|outcomes?|goal)$/i
    ],
    [
      "group",
      /^(?:(?:短期|中期|長期|中長期)(?:的)?(?:な)?(?:取組|計画|施策)|年度別?(?:の)?(?:取組|実績|計画|進捗|状況|事業実績)*|取組(?:実績|状況)|実施状況|進捗|実績|計画|備考|課題|効果|成果|実績値|取組実績(?:・成果)?|実績・成果|前年度実績|progress(?:todate|update)?|update|actuals?|notes?|comments?|remarks?)$/i
    ],
    [
      "number",
      /^(?:no\.?|番号|通番|連番|整理番号|管理番号|項番|施策番号|事業番号|取組番号|項目番号|(?:施策|事業|取組)(?:コード|no\.?)|(?:ref|action|item)no\.?|id|ref(?:erence)?|#|№)$/i
    ]
  ];
  var MARKS_EXPLAINED = /[([][◎〇○◯●△▲×✕A-ES1-5・、,/~〜→-]{2,}[)\]]/;
  function bare2(key) {
    return key.replace(MARKS_EXPLAINED, "").replace(/[()（）【】［］[\]「」]/g, "").replace(/[※*]\d*/g, "");
  }
  var LONGEST_HEADING = 80;
  var headingWord = remembered((text) => {
    var _a3;
    if (text.length > LONGEST_HEADING) {
      return null;
    }
    const key = foldKey(text);
    return (_a3 = wordOf(bare2(key))) != null ? _a3 : wordOf(bare2(withoutBracket(key)));
  });
  function withoutBracket(key) {
    return key.replace(/(?:[(（【][^()（）【】]*[)）】]|[%％])$/, "");
  }
  function wordOf(key) {
    if (key === "" || key.length > 24) {
      return null;
    }
    for (const [word2, pattern] of WORDS) {
      if (pattern.test(key)) {
        return word2;
      }
    }
    return null;
  }
  var JUDGE = /^(?:自己|内部|外部|一次|二次|三次|最終|総合|所管課?|担当課?|事務局|庁内|審議会|協議会|有識者|第三者|市民)(?:評価|委員会?|会議)?$|^(?:self|internal|external|panel|board|overall|final)$/i;
  function isJudge(text) {
    return JUDGE.test(foldKey(text));
  }
  function parseMarkHeading(text) {
    var _a3, _b, _c;
    if (text.length > LONGEST_HEADING) {
      return null;
    }
    const key = digitsForKanji(foldKey(text));
    const bracketless = withoutBracket(key);
    const mark2 = readMarkHeading(key);
    if (mark2 !== null || bracketless === key) {
      return mark2;
    }
    const outside = readMarkHeading(bracketless);
    return outside === null ? null : { year: (_c = (_b = outside.year) != null ? _b : (_a3 = findYearMentions(key)[0]) == null ? void 0 : _a3.fiscalYear) != null ? _c : null };
  }
  function readMarkHeading(key) {
    var _a3;
    if (key.length > 24) {
      return null;
    }
    if (wordOf(bare2(key)) === "mark") {
      return { year: null };
    }
    const mention = (_a3 = findYearMentions(key)[0]) != null ? _a3 : westernYear(key);
    if (mention === void 0) {
      return null;
    }
    const rest = `${key.slice(0, mention.start)}${key.slice(mention.end)}`.replace(/^(?:年度|年)|末|時点/g, "");
    return wordOf(bare2(rest)) === "mark" ? { year: mention.fiscalYear } : null;
  }
  function westernYear(key) {
    const match = /(?:FY)?((?:19|20)\d{2})(?:[/\-–]\d{2}(?!\d))?/i.exec(key);
    return match === null ? void 0 : { fiscalYear: Number(match[1]), start: match.index, end: match.index + match[0].length };
  }
  var isHeading = /* @__PURE__ */ remembered(
    (text) => text.length <= LONGEST_HEADING && (headingWord(text) !== null || parseMarkHeading(text) !== null || parseYearHeading(text) !== null)
  );

  // src/table/header.ts
  var SEARCH_ROWS = 200;
  var MOST_HEADER_ROWS = 6;
  var ENOUGH_ROLES = 4;
  function isMostlyHeadings({ headings, texts, roles }) {
    return headings * 2 >= texts || roles >= ENOUGH_ROLES;
  }
  var NONE = /* @__PURE__ */ new Set();
  function countHeadings(grid, row, known3 = NONE) {
    var _a3;
    let headings = 0;
    let texts = 0;
    const roles = /* @__PURE__ */ new Set();
    for (const anchor of grid.anchorsInRow(row)) {
      if (anchor.row !== row) {
        continue;
      }
      texts++;
      const text = grid.textAt(anchor.row, anchor.column);
      if (isHeading(text) || known3.size > 0 && known3.has(foldKey(text))) {
        headings++;
        roles.add((_a3 = headingWord(text)) != null ? _a3 : "year");
      }
    }
    return { headings, texts, roles: roles.size };
  }
  function tiedToNext(grid, row) {
    for (let column = 0; column < grid.columns; column++) {
      const merge2 = grid.mergeAt(row, column);
      if (merge2 !== null && merge2.row + merge2.rows > row + 1 && grid.textAt(row, column) !== "") {
        return true;
      }
    }
    return false;
  }
  function isFullWidth(grid, row) {
    const anchors = grid.anchorsInRow(row);
    const [only] = anchors;
    if (anchors.length !== 1 || only === void 0) {
      return false;
    }
    const merge2 = grid.mergeAt(only.row, only.column);
    return merge2 !== null && merge2.columns > grid.columns / 2;
  }
  function isHeaderRow(grid, row) {
    if (row < 0 || row >= grid.rows || isFullWidth(grid, row)) {
      return false;
    }
    const count = countHeadings(grid, row);
    return count.headings > 0 && isMostlyHeadings(count);
  }
  var LEGEND = /[:：=＝].*[:：=＝]/;
  function isTitleRow(grid, row, core) {
    const [edge] = grid.anchorsInRow(core);
    const anchors = grid.anchorsInRow(row).filter((anchor) => anchor.row === row);
    return anchors.every((anchor) => {
      var _a3, _b, _c, _d;
      const dated = (_b = (_a3 = parseYearHeading(grid.textAt(anchor.row, anchor.column))) == null ? void 0 : _a3.asOf) != null ? _b : null;
      const alone = ((_d = (_c = grid.mergeAt(anchor.row, anchor.column)) == null ? void 0 : _c.columns) != null ? _d : 1) === 1;
      const below = grid.textAt(core, anchor.column);
      if (LEGEND.test(grid.textAt(anchor.row, anchor.column))) {
        return true;
      }
      return edge !== void 0 && anchor.column <= edge.column || dated !== null || alone && speaksForItself(below);
    });
  }
  function speaksForItself(heading) {
    const word2 = headingWord(heading);
    return parseYearHeading(heading) !== null || word2 !== null && word2 !== "group" && word2 !== "plan";
  }
  function findHeader(grid, known3 = NONE) {
    let core = -1;
    let most = 1;
    for (let row = 0; row < Math.min(grid.rows, SEARCH_ROWS); row++) {
      const count = countHeadings(grid, row, known3);
      if (count.headings > most && isMostlyHeadings(count)) {
        core = row;
        most = count.headings;
      }
    }
    if (core < 0) {
      return null;
    }
    let first = core;
    while (core - first < MOST_HEADER_ROWS && first > 0 && (isHeaderRow(grid, first - 1) && !isTitleRow(grid, first - 1, core) || headingTies(grid, first - 1))) {
      first--;
    }
    let last = core;
    while (last - first < MOST_HEADER_ROWS && last < grid.rows - 1 && (tiedToNext(grid, last) || isHeaderRow(grid, last + 1))) {
      last++;
    }
    return [first, last];
  }
  function headingTies(grid, row) {
    return tiedToNext(grid, row) && countHeadings(grid, row).headings > 0;
  }
  var PART_OF_YEAR2 = /^(?:計画|目標|予定|実績|取組|決算|予算|達成|進捗|評価|判定|課題|成果|plan|target|actual|progress|result|rag|status|update|outturn|q[1-4])/i;
  function yearLeftOf(grid, header, row, column) {
    const isPart2 = (at2) => {
      const below = Array.from({ length: header[1] - row }, (_, index) => grid.textAt(row + 1 + index, at2));
      return below.some((text) => PART_OF_YEAR2.test(foldKey(text)));
    };
    if (row === header[1] || grid.textAt(row, column) !== "" || grid.mergeAt(row, column) !== null || !isPart2(column)) {
      return null;
    }
    for (let left = column - 1; left >= 0 && isPart2(left); left--) {
      const text = grid.textAt(row, left);
      if (text !== "") {
        return parseYearHeading(text) === null ? null : left;
      }
    }
    return null;
  }
  function headingPath(grid, header, column) {
    const path = [];
    for (let row = header[0]; row <= header[1]; row++) {
      const left = yearLeftOf(grid, header, row, column);
      const text = grid.textAt(row, left != null ? left : column);
      const cell = grid.anchorOf(row, left != null ? left : column);
      const last = path[path.length - 1];
      if (text !== "" && !(last !== void 0 && last.row === cell.row && last.column === cell.column)) {
        path.push({ text, row: cell.row, column: cell.column });
      }
    }
    return path;
  }
  function createRepeatedHeaderTest(grid, header) {
    const headings = /* @__PURE__ */ new Map();
    let longest = 0;
    for (let column = 0; column < grid.columns; column++) {
      const path = headingPath(grid, header, column);
      headings.set(column, new Set(path.map((heading) => foldKey(heading.text))));
      longest = Math.max(longest, ...path.map((heading) => heading.text.length));
    }
    return (row) => {
      const anchors = grid.anchorsInRow(row).filter((anchor) => anchor.row === row);
      const same = anchors.filter((anchor) => {
        var _a3;
        const text = grid.textAt(anchor.row, anchor.column);
        return text.length <= longest * 2 && ((_a3 = headings.get(anchor.column)) == null ? void 0 : _a3.has(foldKey(text)));
      });
      return same.length > 0 && same.length * 3 >= anchors.length * 2 && (same.length > 1 || isHeading(textOf2(grid, same[0])));
    };
  }
  function textOf2(grid, anchor) {
    return anchor === void 0 ? "" : grid.textAt(anchor.row, anchor.column);
  }

  // src/checks/duplicate-column.ts
  var YEARS = /(?:令和|平成|昭和|[RHS])\.?(?:元|\d{1,2}|[一二三四五六七八九十]{1,3})(?:年度|年)?|(?:FY)?'?(?:19|20)\d{2}(?:[/\-–]\d{2}(?!\d))?(?:年度|年)?|\d{1,2}年度?|[()（）/・=~〜\-－\s]/gi;
  var TERM_GROUP = /^(?:短期|中期|長期|中長期)的?な?(?:取り?組み?|計画|施策|目標)?$/;
  function yearHeads(table, year) {
    var _a3, _b;
    const grid = createGrid(table.snapshot);
    return ((_b = (_a3 = table.years[year]) == null ? void 0 : _a3.columns) != null ? _b : []).map((column) => {
      var _a4, _b2, _c, _d;
      const path = headingPath(grid, table.headerRows, column);
      const dated = path.filter(({ text }) => parseYearHeading(text) !== null);
      const head = (_a4 = dated[dated.length - 1]) != null ? _a4 : path[path.length - 1];
      const rest = path.map(({ text }) => foldKey(text)).filter((key) => !TERM_GROUP.test(key)).map((key) => key.replace(YEARS, ""));
      return {
        column,
        cell: { row: (_b2 = head == null ? void 0 : head.row) != null ? _b2 : table.headerRows[1], column: (_c = head == null ? void 0 : head.column) != null ? _c : column },
        label: oneLine((_d = head == null ? void 0 : head.text) != null ? _d : ""),
        rest: rest.filter((key) => key !== "").join("|")
      };
    });
  }
  function yearPairs(table) {
    return table.years.flatMap(({ columns }, year) => {
      if (columns.length < 2) {
        return [];
      }
      const heads = [...yearHeads(table, year)].sort((one, other) => one.column - other.column);
      return heads.flatMap((right, at2) => {
        const left = heads.slice(0, at2).find(({ rest }) => rest === right.rest);
        return left === void 0 || isSameCell(left.cell, right.cell) ? [] : [{ left, right, year }];
      });
    });
  }
  function areBlocks(table, pairs) {
    const years = new Set(pairs.map(({ year }) => year));
    const lastLeft = Math.max(...pairs.map(({ left }) => left.column));
    const isBehind = pairs.every(({ right }) => right.column > lastLeft);
    const told = table.years.flatMap(({ kind, from }, year) => from !== null && kind !== "plan" ? [year] : []);
    const isThroughout = told.every((year) => years.has(year)) && pairs.every(({ left, right }) => foldKey(left.label) === foldKey(right.label));
    return years.size > 1 && (isBehind || isThroughout);
  }
  function roleColumns(table) {
    const dated = new Set(table.years.flatMap(({ columns, from }) => from === null ? [] : columns));
    return table.columnUses.flatMap((right, at2) => {
      var _a3;
      const left = table.columnUses.slice(0, at2).find(({ key }) => key === right.key);
      if (left === void 0 || left.corrected || right.corrected || isSameCell(left.cell, right.cell)) {
        return [];
      }
      const kinds = [left.use.kind, right.use.kind];
      const isRole = kinds.includes("role") && kinds.includes("ignored");
      const isRated = kinds.some((kind) => kind === "mark" || kind === "plan");
      const between2 = Array.from({ length: right.column - left.column - 1 }, (_, index) => left.column + 1 + index);
      const isPerYear = between2.some((column) => dated.has(column));
      const heading = (_a3 = right.headings[right.headings.length - 1]) != null ? _a3 : "";
      return isRole || isRated && !isPerYear ? [{ cell: right.cell, entry: null, params: { heading, left: heading } }] : [];
    });
  }
  var duplicateColumn = defineRule({
    id: "duplicate-column",
    severity: "error",
    highlight: null,
    *find(table) {
      const pairs = yearPairs(table);
      const isInBlocks = pairs.length > 0 && areBlocks(table, pairs);
      const roles = roleColumns(table);
      if (!isInBlocks && roles.length < 2) {
        yield* roles;
      }
      const seen = [];
      for (const { left, right, year } of isInBlocks ? [] : pairs) {
        if (!seen.some((cell) => isSameCell(cell, right.cell))) {
          seen.push(right.cell);
          yield { cell: right.cell, entry: null, year, params: { heading: right.label, left: left.label } };
        }
      }
    }
  });

  // src/checks/measure-key.ts
  var RELISTED = /[(【[〔<]再掲[)】\]〕>]|^再掲[:・]?/g;
  function measureKey(name) {
    return isPlaceholder(name) ? "" : foldKey(name).replace(RELISTED, "");
  }

  // src/checks/duplicate-measure.ts
  function outlineOf({ outline }) {
    var _a3, _b;
    const text = (_b = (_a3 = outline == null ? void 0 : outline.says) != null ? _a3 : outline == null ? void 0 : outline.text) != null ? _b : "";
    return isPlaceholder(text) ? "" : foldKey(text);
  }
  function areOne(one, other) {
    const sameDirection = one.chapter === other.chapter && one.direction === other.direction;
    return sameDirection || outlineOf(one) !== "" && outlineOf(one) === outlineOf(other);
  }
  function carriesOn(one, other) {
    return one !== void 0 && one.index === other.index - 1 && (outlineOf(one.entry) !== outlineOf(other.entry) || one.entry.departments.join() !== other.entry.departments.join());
  }
  var WAY_OF_TABLE = 3;
  function named3({ measures, entries }) {
    return measures.flatMap((measure, index) => {
      var _a3;
      const entry = entries[(_a3 = measure.entries[0]) != null ? _a3 : -1];
      const key = measureKey(measure.name);
      return entry === void 0 || entry.relisted || key === "" ? [] : [{ index, measure, entry, key }];
    });
  }
  var duplicateMeasure = defineRule({
    id: "duplicate-measure",
    severity: "warning",
    highlight: null,
    *find(table) {
      var _a3;
      const byKey2 = /* @__PURE__ */ new Map();
      for (const each of named3(table)) {
        byKey2.set(each.key, [...(_a3 = byKey2.get(each.key)) != null ? _a3 : [], each]);
      }
      const repeated = [...byKey2.values()].filter((same) => same.length > 1);
      const carrying = repeated.filter((same) => same.some((each, at2) => carriesOn(same[at2 - 1], each)));
      const isWay = carrying.length >= WAY_OF_TABLE;
      for (const same of repeated) {
        for (const [at2, each] of same.entries()) {
          const first = same.slice(0, at2).find(({ entry }) => areOne(entry, each.entry));
          if (first !== void 0 && !(isWay && carriesOn(same[at2 - 1], each))) {
            const params = { name: each.measure.name, row: first.measure.cell.row + 1 };
            yield { cell: each.measure.cell, entry: each.entry.index, params };
          }
        }
      }
    }
  });

  // src/text/mark.ts
  var DEFAULT_SCALE = [
    { symbol: "◎", meaning: "" },
    { symbol: "〇", meaning: "" },
    { symbol: "△", meaning: "" },
    { symbol: "×", meaning: "" }
  ];
  var FAMILIES2 = [
    ["◎", "⦾", "⊚", "⊙", "☉", "⌾", "🎯"],
    ["〇", "○", "◯", "⚪", "⭕", "❍", "O", "o", "0", "О", "о", "Ο", "ο", "●", "⚫"],
    ["△", "▵", "∆", "Δ", "▲", "◬", "🔺"],
    ["×", "✕", "✖", "☓", "╳", "⨯", "✗", "✘", "❌", "X", "x", "Х", "х", "Χ", "χ", "乂", "メ"]
  ];
  var FAMILY_OF = new Map(
    FAMILIES2.flatMap((family) => family.map((glyph) => {
      var _a3;
      return [glyph, (_a3 = family[0]) != null ? _a3 : glyph];
    }))
  );
  var SOLID = /[●⚫▲]/;
  function markFamily(text) {
    var _a3;
    const folded = foldWidth(text).trim();
    return (_a3 = FAMILY_OF.get(folded)) != null ? _a3 : folded;
  }
  function markShape(text) {
    return `${markFamily(text)}${SOLID.test(text) ? " solid" : ""}`;
  }
  var NOT_RATED = /^(?:(?:評価)?対象外|(?:評価)?非該当|評価(?:なし|せず|しない|不能|保留)|未評価|not(?:rated|applicable|due)|n\/?a)$/i;
  function isNotRated(text) {
    return text.length <= LONGEST_MARK && (isPlaceholder(text) || NOT_RATED.test(foldKey(text)));
  }
  var LONGEST_MARK = 30;
  function readMark(text, scale) {
    var _a3, _b;
    const trimmed2 = foldWidth(text).trim();
    if (trimmed2 === "") {
      return { kind: "blank" };
    }
    const exact = scale.find(
      (mark2) => {
        var _a4;
        return mark2.symbol === text.trim() || foldWidth(mark2.symbol) === trimmed2 || ((_a4 = mark2.synonyms) == null ? void 0 : _a4.includes(trimmed2)) === true;
      }
    );
    if (exact !== void 0) {
      return { kind: "exact", mark: exact };
    }
    const spelled = scale.find((mark2) => {
      var _a4;
      return (_a4 = mark2.lookAlikes) == null ? void 0 : _a4.some((spelling) => foldWidth(spelling) === trimmed2);
    });
    if (spelled !== void 0) {
      return { kind: "look-alike", mark: spelled, typed: trimmed2 };
    }
    if (isNotRated(trimmed2)) {
      return { kind: "not-rated" };
    }
    const family = markFamily(trimmed2);
    const relatives2 = scale.filter((mark2) => markFamily(mark2.symbol) === family);
    const alike = (_a3 = relatives2.find((mark2) => markShape(mark2.symbol) === markShape(trimmed2))) != null ? _a3 : relatives2[0];
    if (alike !== void 0) {
      return { kind: "look-alike", mark: alike, typed: trimmed2 };
    }
    const bare3 = trimmed2.length <= LONGEST_NOTED ? (_b = NOTED.exec(trimmed2)) == null ? void 0 : _b[1] : void 0;
    return bare3 === void 0 ? { kind: "unknown" } : readMark(bare3, scale);
  }
  var LONGEST_NOTED = 60;
  var NOTED = /^(\S+?)(?:\s*[(]|\s+[-–—:]\s|[:]|\s+(?=\S{2}))[^→]*$/;

  // src/text/usual-scale-list.ts
  function mark(spellings, ...synonyms) {
    const [symbol = "", ...lookAlikes] = spellings.split("|");
    return { symbol, meaning: "", lookAlikes, synonyms };
  }
  function english(word2, ...synonyms) {
    const cases = (text) => {
      const lower = text.toLowerCase();
      const title = lower.replace(/(?:^|\s)[a-z]/g, (letter2) => letter2.toUpperCase());
      return [text, lower, title, text.toUpperCase()];
    };
    return { symbol: word2, meaning: "", synonyms: [...cases(word2).slice(1), ...synonyms.flatMap(cases)] };
  }
  function occasional(step) {
    return { ...step, occasional: true };
  }
  function letters(symbols) {
    return [...symbols].map((symbol) => mark(`${symbol}|${symbol.toLowerCase()}`));
  }
  function signs(symbols) {
    return [...symbols].map((symbol) => mark(symbol));
  }
  var USUAL_SCALES = [
    DEFAULT_SCALE,
    signs("◎〇△▲×"),
    signs("☆◎〇△×"),
    signs("◎〇●△×"),
    letters("ABCD"),
    letters("ABCDE"),
    letters("SABC"),
    letters("SABCD"),
    letters("FSABCXYZ"),
    [
      mark("達成", "目標達成", "達成済", "達成済み"),
      mark("概ね達成|おおむね達成", "ほぼ達成", "概ね目標達成"),
      occasional(mark("一部達成", "一部未達成")),
      mark("未達成", "達成せず", "目標未達成")
    ],
    [
      mark("順調", "順調に進捗", "順調である", "順調に推移"),
      mark("概ね順調|おおむね順調", "ほぼ順調"),
      mark("やや遅れ", "やや遅れている", "やや遅れあり", "やや遅延"),
      mark("遅れ|遅れている", "遅れあり", "大幅な遅れ", "大幅に遅れている", "遅延")
    ],
    [
      mark("完了|完了済|完了済み", "実施済", "実施済み", "済"),
      mark("実施中", "取組中", "継続中", "継続実施中", "着手済", "着手"),
      occasional(mark("検討中", "準備中")),
      mark("未着手", "未実施", "未着手・未実施", "未")
    ],
    [english("Green"), english("Amber", "Yellow"), english("Red")],
    letters("GAR"),
    [english("Blue", "Complete", "Completed"), english("Green"), english("Amber", "Yellow"), english("Red")],
    letters("BGAR"),
    [
      english("Complete", "Completed", "Done", "Closed"),
      english("On track", "On target", "On schedule", "In progress", "Ongoing", "Underway"),
      occasional(english("At risk", "Slightly behind", "Minor delay")),
      occasional(english("Off track", "Behind schedule", "Delayed", "Overdue", "Behind")),
      english("Not started", "Not yet started")
    ],
    [english("Achieved"), english("Partially achieved", "Partly achieved"), english("Not achieved", "Missed")]
  ];
  function steps(texts) {
    const highest = Math.max(3, ...texts.map((text) => /^[1-5]$/.test(text) ? Number(text) : 0));
    return Array.from({ length: highest }, (_, index) => mark(String(highest - index)));
  }

  // src/text/usual-scales.ts
  var LETTER2 = /^[\w\p{L}]$/u;
  function asSpelled(scale, counts) {
    return scale.map((step) => {
      var _a3, _b;
      const spellings = [...counts].filter(([symbol2]) => {
        const isLetterForSign = LETTER2.test(symbol2) && !LETTER2.test(step.symbol);
        const reading = readMark(symbol2, scale);
        return !isLetterForSign && (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
      }).sort((one, other) => other[1] - one[1]);
      const [symbol, count] = (_a3 = spellings[0]) != null ? _a3 : [step.symbol, 0];
      const all = spellings.reduce((sum2, [, each]) => sum2 + each, 0);
      return count * 2 > all && symbol !== step.symbol ? { ...step, symbol, lookAlikes: [...(_b = step.lookAlikes) != null ? _b : [], step.symbol] } : step;
    });
  }
  var FITS = 0.6;
  var STRANGE = 0.4;
  var ENOUGH = 3;
  var MOST_WORDS = 8;
  var LONGEST_WORD = 14;
  var VALUE = /^[-+]?[\d,.]+\s*[%\u2030]?$/;
  function countsOf(texts) {
    var _a3;
    const counts = /* @__PURE__ */ new Map();
    for (const text of texts) {
      const symbol = foldWidth(text).trim();
      if (symbol !== "" && !isNotRated(symbol)) {
        counts.set(symbol, ((_a3 = counts.get(symbol)) != null ? _a3 : 0) + 1);
      }
    }
    return counts.size <= MOST_KINDS ? counts : commonest2(counts);
  }
  var MOST_KINDS = 60;
  function commonest2(counts) {
    return new Map([...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST_KINDS));
  }
  function isUsed(step, scale, counts) {
    return [...counts.keys()].some((symbol) => {
      const reading = readMark(symbol, scale);
      return (reading.kind === "exact" || reading.kind === "look-alike") && reading.mark === step;
    });
  }
  function isStepOf(scale, symbol) {
    const reading = readMark(symbol, scale);
    const isSolid2 = markFamily(symbol) !== symbol && markShape(symbol).endsWith("solid");
    return reading.kind === "exact" || reading.kind === "look-alike" && (!isSolid2 || markShape(symbol) === markShape(reading.mark.symbol));
  }
  function shareIn(scale, counts) {
    let fitting = 0;
    let all = 0;
    for (const [symbol, count] of counts) {
      all += count;
      fitting += isStepOf(scale, symbol) ? count : 0;
    }
    return all === 0 ? 0 : fitting / all;
  }
  function fitsScale(scale, texts) {
    const counts = countsOf(texts);
    return counts.size === 0 || shareIn(scale, counts) >= FITS;
  }
  function scaleInUse(texts) {
    const counts = countsOf(texts);
    const total2 = [...counts.values()].reduce((sum2, count) => sum2 + count, 0);
    const fits = [...USUAL_SCALES, steps([...counts.keys()])].map((scale) => ({
      scale,
      share: shareIn(scale, counts)
    }));
    const best = fits.reduce((one, other) => other.share > one.share ? other : one);
    if (total2 === 0) {
      return { source: "usual", scale: DEFAULT_SCALE };
    }
    if (best.share >= FITS) {
      const kept = best.scale.filter((step) => step.occasional !== true || isUsed(step, best.scale, counts));
      return { source: "usual", scale: asSpelled(kept, counts) };
    }
    const words2 = [...counts.keys()];
    const values = [...counts].reduce((sum2, [word2, count]) => sum2 + (VALUE.test(word2) ? count : 0), 0);
    if (values > total2 / 2) {
      return { source: "open", scale: [] };
    }
    const areRepeated = total2 >= words2.length * 2 || best.share < STRANGE && total2 > words2.length && total2 >= ENOUGH;
    if (areRepeated && words2.length <= MOST_WORDS && words2.every((word2) => word2.length <= LONGEST_WORD)) {
      return { source: "used", scale: words2.map((word2) => ({ symbol: word2, meaning: "" })) };
    }
    return words2.some((word2) => word2.length > 4) || best.share === 0 && total2 >= ENOUGH ? { source: "open", scale: [] } : { source: "usual", scale: DEFAULT_SCALE };
  }
  function areMarks(texts) {
    const counts = countsOf(texts);
    const symbols = [...counts.keys()];
    return symbols.length > 0 && symbols.length < MOST_KINDS && // The first text that is no mark of a scale ends the search in it: nearly every column is asked.
    USUAL_SCALES.some((scale) => symbols.every((symbol) => isStepOf(scale, symbol)));
  }

  // src/table/column-contents.ts
  var FLAG = /^[★☆◆●■○〇◯※*]*[([]?(?:新|新規|拡|拡充|継|継続|再|再掲|変|変更|new)?[)\]]?[★☆◆●■※*]*$/i;
  var NEW_FLAG = /^[◆●■○〇◯※*]*(?:[★☆]|[([]?(?:新規?|new)(?:[)\]]|$|[(\dRH~〜])|(?:令和|平成|[RH])(?:元|\d{1,2})(?:年度?)?(?:から|より)?(?:追加|新設|新規|開始)$)/i;
  var LONGEST_FLAG = 12;
  function isNewFlag(text) {
    return text.length <= LONGEST_FLAG && NEW_FLAG.test(foldKey(text));
  }
  function isFlag(text) {
    return text.length <= LONGEST_FLAG && FLAG.test(foldKey(text));
  }
  var SCHEDULED = /^[○〇◯●■→⇒➡-]{1,3}$/;
  var NUMBER = /^[(]?\d{1,3}(?:[-.‐－ー]\d{1,3})*[).]?$/;
  var ENOUGH2 = 3;
  var HALF_WIDTH = /[ -~]/g;
  var LONGEST_MARKS = 10;
  function contentsOf(texts) {
    const characters = texts.reduce((sum2, text) => sum2 + text.length, 0);
    const width = texts.reduce(
      (sum2, text) => {
        var _a3, _b;
        return sum2 + text.replace(HALF_WIDTH, "").length + ((_b = (_a3 = text.match(HALF_WIDTH)) == null ? void 0 : _a3.length) != null ? _b : 0) / 2;
      },
      0
    );
    const isLong = texts.length > 0 && width / texts.length > LONGEST_MARKS;
    const isShort = width <= texts.length * LONGEST_MARKS;
    return {
      texts,
      flags: texts.filter(isFlag).length,
      characters,
      isRated: () => texts.length >= ENOUGH2 && isShort && areMarks(texts),
      isRatedSoFar: () => texts.length === 0 || isShort && areMarks(texts),
      isNumbered: () => texts.length > 0 && texts.every((text) => NUMBER.test(foldKey(text))),
      isSchedule: () => texts.every((text) => SCHEDULED.test(foldKey(text))),
      isVocabulary: () => texts.length >= ENOUGH2 && isShort && scaleInUse(texts).source === "used",
      isMostlyMarks: () => texts.length > 0 && isShort && scaleInUse(texts).source !== "open",
      prose: isLong && new Set(texts).size * 2 > texts.length
    };
  }
  function createContents(grid, rows) {
    const known3 = /* @__PURE__ */ new Map();
    return (column) => {
      var _a3;
      const contents = (_a3 = known3.get(column)) != null ? _a3 : contentsOf(
        rows.flatMap((row) => {
          const text = grid.textAt(row, column);
          return text !== "" && grid.anchorOf(row, column).row === row ? [text] : [];
        })
      );
      known3.set(column, contents);
      return contents;
    };
  }
  function isFuller(one, other) {
    return one.characters > other.characters;
  }
  function fullest(columns, contents) {
    return columns.reduce(
      (best, column) => best === null || isFuller(contents(column), contents(best)) ? column : best,
      null
    );
  }

  // src/table/bands.ts
  var NOTE2 = /^[\s\u3000]*(?:※|＊|\*|注[:：)）\d１-９]|[(（]注[)）\d１-９]|備考[:：]|出典|資料[:：]|問い?合わ?せ先?[:：]|(?:作成|更新)(?:者|日)?[:：]|凡例|【?評価基準】?|[◎〇○◯△▲×✕][\s\u3000]*(?:・{2,}|…|[:：=＝])|(?:-[\s\u3000]*)?\d{1,3}[\s\u3000]*(?:[/／][\s\u3000]*\d{1,3}[\s\u3000]*)?-?$|note:|source:|[A-Za-zＡ-Ｚ1-5１-５][\s\u3000]*[:：=＝])/i;
  var TOTAL = /^(?:.{0,8}(?:合計|小計|総計)|計|平均値?|総数|(?:施策|事業|項目|取組)?(?:の)?(?:件数|数)|(?:grand)?total|subtotal|average|(?:number|count|no\.?)of.{0,20})(?:[(（].*[)）])?$/i;
  var NUMBERED2 = /^(?:第[\d一二三四五六七八九十]+[章節編部]|\d{1,2}(?:[-.‐－ー]\d{1,2})*[\s.)、．]|[(（]\d{1,2}[)）]|[①-⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[■◆●【])/;
  var NONE2 = /* @__PURE__ */ new Set();
  function readBandRow(grid, row, itemColumn, itemDepths = NONE2) {
    const [only, ...others] = grid.anchorsInRow(row);
    if (only === void 0 || others.length > 0 || only.row !== row) {
      return null;
    }
    const text = grid.textAt(only.row, only.column);
    if (NOTE2.test(text) || isNewFlag(text)) {
      return null;
    }
    const merge2 = grid.mergeAt(only.row, only.column);
    if (merge2 !== null && merge2.columns >= Math.max(3, Math.ceil(grid.columns / 2))) {
      return only;
    }
    if (itemColumn !== null && only.column > itemColumn) {
      return null;
    }
    const leftOfItem = itemColumn !== null && only.column < itemColumn;
    const isName = only.column === itemColumn && itemDepths.has(numberDepth(text));
    return leftOfItem || !isName && NUMBERED2.test(foldWidth(text).trim()) ? only : null;
  }
  function isNoteRow(grid, row) {
    const [only, ...others] = grid.anchorsInRow(row);
    return only !== void 0 && others.length === 0 && NOTE2.test(grid.textAt(only.row, only.column));
  }
  function isTotalRow(grid, row, itemColumn) {
    const anchors = grid.anchorsInRow(row);
    const named4 = anchors.filter((anchor, index) => index === 0 || anchor.column === itemColumn);
    return named4.some((anchor) => anchor.row === row && TOTAL.test(foldKey(grid.textAt(anchor.row, anchor.column))));
  }
  function indent(text) {
    var _a3, _b;
    return (_b = (_a3 = /^[\s\u3000]*/.exec(text)) == null ? void 0 : _a3[0].length) != null ? _b : 0;
  }
  var NAMED = /^(?:(?:基本|重点|主要)?(?:方針|目標|柱|戦略|政策|施策|プロジェクト)|施策の柱)[\dIVX一二三四五六七八九](?![-.\dIVX]*[-.]\d)|^(?:priority|theme|goal|aim|objective|outcome|strand|pillar|chapter|part)[\dA-Z](?![a-z])/i;
  function numberDepth(text) {
    const first = text.replace(/^[\s\u3000]+/, "");
    const key = foldKey(text);
    if (/^第.+?[章編部]/.test(key) || NAMED.test(key)) {
      return 0;
    }
    if (/^[①-⑳]/.test(first)) {
      return 5;
    }
    if (/^第.+?節/.test(key) || /^[Ⅰ-Ⅻ]/.test(first) || /^[A-Z](?:[.．]|(?![A-Za-z]))/.test(key)) {
      return 1;
    }
    if (/^\d+[-.]\d/.test(key)) {
      return 3;
    }
    if (/^\(\d+\)/.test(key)) {
      return 4;
    }
    return /^\d/.test(key) ? 2 : 6;
  }
  function chapterRows(bands, isEntryBetween) {
    const indents = new Set(bands.map((band) => indent(band.text)));
    if (indents.size > 1) {
      const least = Math.min(...indents);
      return new Set(bands.filter((band) => indent(band.text) === least).map((band) => band.row));
    }
    const above = bands.filter((band, index) => {
      const next = bands[index + 1];
      return next !== void 0 && !isEntryBetween(band.row, next.row);
    });
    const depths = new Set(bands.map((band) => numberDepth(band.text)));
    if (depths.size > 1) {
      const least = Math.min(...depths);
      const isTop = (band) => band !== void 0 && numberDepth(band.text) === least;
      if (!above.some((band) => isTop(band) && isTop(bands[bands.indexOf(band) + 1]))) {
        return new Set(bands.filter(isTop).map((band) => band.row));
      }
    }
    return new Set((above.length > 0 ? above : bands).map((band) => band.row));
  }
  function sectionRows(bands, isEntryBetween) {
    const depth = (band) => indent(band.text) * 10 + numberDepth(band.text);
    const heads = bands.filter((band, index) => {
      const next = bands[index + 1];
      return next !== void 0 && depth(next) > depth(band) && !isEntryBetween(band.row, next.row);
    });
    return new Set(heads.map((band) => band.row));
  }
  function readBands(grid, bandCells, entryRows3) {
    const bands = bandCells.map((cell) => ({ row: cell.row, cell, text: grid.textAt(cell.row, cell.column) }));
    const isEntryBetween = (from, to) => entryRows3.some((row) => row > from && row < to);
    const isChapter = chapterRows(bands, isEntryBetween);
    const isSection = sectionRows(
      bands.filter((band) => !isChapter.has(band.row)),
      isEntryBetween
    );
    let section2 = null;
    const chapters = [];
    const directions = [];
    const steps2 = [];
    for (const band of bands) {
      const title = oneLine(band.text);
      const chapter = chapters.length === 0 ? null : chapters.length - 1;
      if (isChapter.has(band.row)) {
        section2 = null;
        chapters.push({ title, cell: band.cell, chapter: null, section: null });
        steps2.push({ row: band.row, chapter: chapters.length - 1, direction: null });
      } else if (isSection.has(band.row)) {
        section2 = title;
        steps2.push({ row: band.row, chapter, direction: null });
      } else {
        directions.push({ title, cell: band.cell, chapter, section: section2 });
        steps2.push({ row: band.row, chapter, direction: directions.length - 1 });
      }
    }
    let at2 = 0;
    return {
      chapters,
      directions,
      at(row) {
        var _a3, _b, _c, _d;
        if (((_b = (_a3 = steps2[at2]) == null ? void 0 : _a3.row) != null ? _b : 0) > row) {
          at2 = 0;
        }
        while (((_d = (_c = steps2[at2 + 1]) == null ? void 0 : _c.row) != null ? _d : Number.POSITIVE_INFINITY) <= row) {
          at2++;
        }
        const step = steps2[at2];
        return step === void 0 || step.row > row ? { chapter: null, direction: null } : { chapter: step.chapter, direction: step.direction };
      }
    };
  }

  // src/checks/entry-outside-chapter.ts
  var UNNUMBERED = 6;
  function textOf3(table, { cell }) {
    var _a3, _b;
    return (_b = (_a3 = table.snapshot.texts[cell.row]) == null ? void 0 : _a3[cell.column]) != null ? _b : "";
  }
  function indentOf(text) {
    return text.length - text.trimStart().length;
  }
  function isBelowChapters(table, direction) {
    const text = textOf3(table, direction);
    const depth = numberDepth(text);
    return table.chapters.every((chapter) => {
      const above = textOf3(table, chapter);
      return indentOf(text) > indentOf(above) || depth < UNNUMBERED && depth > numberDepth(above);
    });
  }
  function isOutside(table, { chapter, direction }) {
    const band = direction === null ? void 0 : table.directions[direction];
    return chapter === null && (band === void 0 || isBelowChapters(table, band));
  }
  var entryOutsideChapter = defineRule({
    id: "entry-outside-chapter",
    severity: "warning",
    highlight: null,
    *find(table) {
      const inside2 = table.entries.filter(({ chapter }) => chapter !== null).length;
      const outside = table.entries.filter((entry) => isOutside(table, entry));
      if (table.chapters.length === 0 || table.chapters.length === 1 && outside.length > inside2) {
        return;
      }
      for (const { index, measure } of outside) {
        const named4 = table.measures[measure];
        if (named4 !== void 0 && named4.entries[0] === index) {
          yield { cell: named4.cell, entry: index, params: { measure: named4.name } };
        }
      }
    }
  });

  // src/text/figure-label.ts
  var BREAKS = /[、。,;()「」『』【】[\]<>\s:=→※\n]/;
  var OPENS = /(?<![\s:(「【[=])[\s:(「【[=]+$/;
  var KIND = /(?:(?:延べ?|のべ|実)(?:人数|人員|回数|件数)|延べ?|のべ|実|累計|合計|総計|計|平均|月平均|年平均|うち)$/;
  var ABOUT = /(?:約|およそ|全|総勢|年間?|今年度|同年度)$/;
  var PARTICLE = /(?:について|として|において|にて|では|には|とも|から|より|まで|[をはがにでもへとや])$/;
  var WORD_BOUNDARY = /([一-龠々ァ-ヶーA-Za-z)])(?:について|として|において|により|にて|では|には|から|より|まで|[をはがにでもへとや])(?=[一-龠々ァ-ヶA-Za-z])/g;
  var VERB_PHRASE = /(?:を|が|は|に)[^をがはに]{0,8}(?:った|いた|した|んだ|って|して|する|し)$/;
  var ACTION = /[をが][一-龠々ァ-ヶー]{2,4}$/;
  var BEHIND_VERB = /^.{0,20}?(?:する|した|行う|行った|開いた|受けた|受ける|ある|いる|よる|係る)(?=[一-龠々ァ-ヶ])/;
  var LEADING_VERB = /^(?:[一-龠々]{1,2}[ぁ-ゖ]{0,3}?[たるうくすつむぶぐ]|めぐる|おける|かかわる|(?:向け|通じ|併せ|合わせ|含め|加え)て|て|からの?|までの?|より|ついて|おいて|関する)(?=[一-龠々ァ-ヶ]{2})/;
  var AS_OF = /(?:\d{1,2}月)?(?:末|\d{1,2}日)?(?:時点|現在)?[でにの]?\s?$/;
  var BULLET2 = /^[・･●○◎■□◆◇*\-①-⑳]+/;
  var NOUN_BEHIND = /^(?:を|が|に|の)?([一-龠々ァ-ヶー]{2,8})/;
  var LONGEST5 = 30;
  function phraseAhead(ahead) {
    var _a3;
    let at2 = ahead.length;
    while (at2 > 0 && !BREAKS.test((_a3 = ahead[at2 - 1]) != null ? _a3 : "")) {
      at2--;
    }
    return ahead.slice(at2);
  }
  function lastWords(phrase) {
    let at2 = 0;
    for (const { 0: boundary, index } of phrase.matchAll(WORD_BOUNDARY)) {
      at2 = index + boundary.length;
    }
    return phrase.slice(at2);
  }
  function withoutDate(ahead) {
    return /(?:月末|時点|現在)[でにの]?\s?$/.test(ahead) ? ahead.replace(AS_OF, "") : ahead;
  }
  function figureLabel(ahead, behind) {
    var _a3, _b, _c, _d;
    let rest = withoutDate(ahead.replace(OPENS, "")).replace(OPENS, "").replace(ABOUT, "").replace(OPENS, "");
    const kind = (_b = (_a3 = KIND.exec(rest)) == null ? void 0 : _a3[0]) != null ? _b : "";
    rest = rest.slice(0, rest.length - kind.length).replace(OPENS, "");
    const phrase = phraseAhead(rest).replace(VERB_PHRASE, "").replace(ACTION, "").replace(PARTICLE, "");
    const noun = lastWords(phrase).replace(BULLET2, "").replace(BEHIND_VERB, "").replace(LEADING_VERB, "").slice(-LONGEST5);
    const counted2 = noun === "" ? (_d = (_c = NOUN_BEHIND.exec(behind)) == null ? void 0 : _c[1]) != null ? _d : "" : noun;
    return `${counted2}${kind}`;
  }

  // src/text/figures.ts
  var COUNTERS = {
    回: [],
    件: [],
    人: ["名"],
    か所: ["カ所", "ヶ所", "ケ所", "ヵ所", "箇所", "個所"],
    円: [],
    "%": ["パーセント"],
    世帯: [],
    戸: [],
    棟: [],
    団体: [],
    地区: [],
    校区: [],
    校下: [],
    圏域: [],
    会場: [],
    校: [],
    園: [],
    町会: [],
    事業所: [],
    事業者: [],
    施設: [],
    医院: [],
    病院: [],
    診療所: [],
    薬局: [],
    医療機関: [],
    機関: [],
    法人: [],
    企業: [],
    店舗: [],
    社: [],
    店: [],
    館: [],
    グループ: [],
    チーム: [],
    クラブ: [],
    サークル: [],
    組: [],
    講座: [],
    コース: [],
    教室: [],
    ルート: [],
    路線: [],
    便: [],
    台: [],
    基: [],
    床: [],
    室: [],
    席: [],
    部: [],
    冊: [],
    枚: [],
    通: [],
    本: [],
    株: [],
    個: [],
    箱: [],
    袋: [],
    食: [],
    点: [],
    種: ["種類"],
    項目: [],
    事例: [],
    例: [],
    事業: [],
    区画: [],
    管内: [],
    筆: [],
    頭: [],
    匹: [],
    羽: [],
    票: [],
    泊: [],
    時間: [],
    日間: [],
    kg: ["キロ", "キログラム"],
    t: ["トン"],
    km: ["キロメートル"],
    m2: ["平米", "平方メートル"],
    m: ["メートル"],
    ha: ["ヘクタール"],
    L: ["リットル", "l"],
    kWh: ["kwh"],
    kW: ["kw"]
  };
  var USUAL = new Map(
    Object.entries(COUNTERS).flatMap(([usual, others]) => [usual, ...others].map((each) => [each, usual]))
  );
  var OTHER_WORD = "(?!通[いうっ所学信報知常行]|本[格人市県来庁日年]|社[会協]|台[風帳]|点[検在字]|組[織合]|例[年会]|人[権材口工事間]|回[答線収復避転覧]|戸[別籍建]|部[会門分署長]|種別|食[育生品]|床面|席上|室内|館[長内]|筆記|泊まり)";
  var COUNTER = new RegExp(
    `^\\s?${OTHER_WORD}(${[...USUAL.keys()].sort((one, other) => other.length - one.length).join("|")})(?![a-zA-Z])`
  );
  var SCALES = {
    千: 1e3,
    万: 1e4,
    百万: 1e6,
    千万: 1e7,
    億: 1e8,
    兆: 1e12
  };
  var SCALE = /^\s?(百万|千万|千|万|億|兆)/;
  var MORE = /^\s?\d{1,4}(?:,\d{3})?(?!\d|,\d)/;
  var NUMBER2 = /(?<![\d.,])\d[\d,]*(?:\.\d+)?/g;
  var WELL_GROUPED = /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,5})(?:\.\d+)?$/;
  var NO_FIGURE_AHEAD = /(?:第|[A-Za-z]|令和|平成|昭和|No\.?|※|注|#|\/)\s?$/i;
  var RANGE_AHEAD = /[~〜-]\s?$/;
  var RANGE_BEHIND = /^(?:\s?[~〜]|-\d)/;
  var OTHER_END = /^\s?[~〜-]\s?(\d{1,3}(?:,\d{3}){0,4}|\d{1,12})(?![\d,.])/;
  var FREQUENCY_AHEAD = /(?:^|[^\d０-９])毎?[月週日](?:に|あたり|当たり)?\s?$/;
  var SHARE_AHEAD = /(?:^|[^\d０-９])(?:１?人|1人|各)(?:に|あたり|当たり)?\s?$/;
  var NO_FIGURE_BEHIND = /^(?:以[上下内外前後]|未満|超|目(?!標)|ずつ|につき|当たり|あたり|ごと|毎|おき|に[1一]|券|玉|札|均一|引き|割引|間隔)/;
  var INTENDED_AHEAD = /(?:目標|予定|計画|見込み?|定員|目安|募集)(?:数|人数|件数|回数|値|額)?(?:は|が|の|を|:|\s|\(){0,2}(?:延べ?|約|年)?$/;
  var INTENDED_BEHIND = /^(?:程度)?(?:を|の|に|で|が)?(?:年度内に|開催|実施|配布|参加|受講|設置|整備|訪問)?(?:を|の|する)?(?:予定|見込み|目標|計画(?!どおり|通り))/;
  var AS_OF2 = /^\d{1,2}(?:月末|月(?=時点|現在)|月\d{1,2}日(?=時点|現在)|日(?=時点|現在))/;
  var ARROW = /^\s*[→⇒]\s*$/;
  var AHEAD2 = 60;
  var BEHIND2 = 30;
  var MOST_SCALES = 4;
  function amountAt(folded, digits, start) {
    var _a3, _b, _c, _d, _e;
    let value = Number(digits.replace(/,/g, ""));
    let end = start + digits.length;
    let whole = 0;
    for (let scales = 0; scales < MOST_SCALES; scales++) {
      const scale = SCALE.exec(folded.slice(end, end + 4));
      if (scale === null) {
        break;
      }
      end += scale[0].length;
      whole += value * ((_b = SCALES[(_a3 = scale[1]) != null ? _a3 : ""]) != null ? _b : 1);
      const more = (_d = (_c = MORE.exec(folded.slice(end, end + 8))) == null ? void 0 : _c[0]) != null ? _d : "";
      value = Number(more.replace(/[,\s]/g, ""));
      end += more.length;
    }
    const counter = COUNTER.exec(folded.slice(end, end + 12));
    const unit = USUAL.get((_e = counter == null ? void 0 : counter[1]) != null ? _e : "");
    return counter === null || unit === void 0 ? null : { value: whole + value, unit, end: end + counter[0].length };
  }
  function rangeStart(folded, digits, start) {
    var _a3, _b;
    const end = start + digits.length;
    const other = OTHER_END.exec(folded.slice(end, end + BEHIND2));
    const amount = other === null ? null : amountAt(folded, (_a3 = other[1]) != null ? _a3 : "", end + other[0].length - ((_b = other[1]) != null ? _b : "").length);
    return amount === null ? null : { value: Number(digits.replace(/,/g, "")), unit: amount.unit, end };
  }
  function bareNumber({ folded, placeOf: placeOf4 }) {
    const alone = folded.trim();
    if (alone.length > AHEAD2 || !WELL_GROUPED.test(alone)) {
      return null;
    }
    const start = folded.indexOf(alone);
    const place = { start: placeOf4(start), end: placeOf4(start + alone.length) };
    return { label: "", value: Number(alone.replace(/,/g, "")), unit: "", ...place, ...PLAIN2 };
  }
  function withoutItemNumbers(text) {
    return text.replace(/[\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/g, "・");
  }
  var PLAIN2 = { intended: false, frequency: false, range: false, superseded: false };
  function toldFiguresIn(text) {
    var _a3, _b, _c;
    const foldedText = foldWithPlaces(withoutItemNumbers(text));
    const { folded, placeOf: placeOf4 } = foldedText;
    const bare3 = bareNumber(foldedText);
    if (bare3 !== null) {
      return [bare3];
    }
    const figures2 = [];
    let free = 0;
    for (const { 0: matched, index: start } of folded.matchAll(NUMBER2)) {
      const digits = matched.replace(/(?<!,),+$/, "");
      if (start < free || !WELL_GROUPED.test(digits)) {
        continue;
      }
      const ahead = folded.slice(Math.max(free, start - AHEAD2), start);
      const counted2 = amountAt(folded, digits, start);
      const amount = counted2 != null ? counted2 : rangeStart(folded, digits, start);
      const end = (_a3 = amount == null ? void 0 : amount.end) != null ? _a3 : dateEnd(folded, start + digits.length);
      const behind = folded.slice(end, end + BEHIND2);
      const isNone = NO_FIGURE_AHEAD.test(ahead) || SHARE_AHEAD.test(ahead) || counted2 !== null && NO_FIGURE_BEHIND.test(behind);
      if (amount !== null && !isNone) {
        const last = figures2[figures2.length - 1];
        const adjoins = last !== void 0 && last.unit === amount.unit && last.end === placeOf4(free) ? last : null;
        const before = adjoins !== null && ARROW.test(ahead) ? adjoins : null;
        const otherEnd = (adjoins == null ? void 0 : adjoins.range) === true && RANGE_AHEAD.test(ahead) ? adjoins : null;
        if (before !== null) {
          figures2.splice(-1, 1, { ...before, superseded: true });
        }
        figures2.push({
          label: (_c = (_b = before != null ? before : otherEnd) == null ? void 0 : _b.label) != null ? _c : figureLabel(ahead, behind),
          value: amount.value,
          unit: amount.unit,
          start: placeOf4(start),
          end: placeOf4(end),
          intended: INTENDED_AHEAD.test(ahead) || INTENDED_BEHIND.test(behind),
          frequency: FREQUENCY_AHEAD.test(ahead) || (before == null ? void 0 : before.frequency) === true,
          range: RANGE_AHEAD.test(ahead) || RANGE_BEHIND.test(behind),
          superseded: false
        });
      }
      free = AS_OF2.test(folded.slice(start, start + BEHIND2)) ? free : end;
    }
    return figures2;
  }
  function findFigures(text) {
    return toldFiguresIn(text).filter((figure) => !(figure.intended || figure.frequency || figure.range || figure.superseded)).map(({ label, value, unit, start, end }) => ({ label, value, unit, start, end }));
  }
  function dateEnd(folded, end) {
    var _a3;
    const behind = /^\s?(?:年度?|月|日|時|分|歳(?:以上|以下|未満)?の?)/.exec(folded.slice(end, end + BEHIND2));
    return end + ((_a3 = behind == null ? void 0 : behind[0].length) != null ? _a3 : 0);
  }

  // src/checks/figure-pairs.ts
  var ANY_FIGURE = /参加者?|受講者?|利用者?|来場者?|出席者?|登録者?|実施|開催|実績|件数|人数|回数|延べ?|合計|累計|計|約|開設|配布|養成|[\d,.%％、。()「」・:：\s]/g;
  var IN_COMMON = 4;
  var NEARBY3 = 60;
  var SPECIFIC = 5;
  function contextOf(text, { start }) {
    var _a3;
    const sentence = text.slice(Math.max(0, start - NEARBY3), start).split(/[。\n]/);
    return foldKey((_a3 = sentence[sentence.length - 1]) != null ? _a3 : "").replace(/[\d,.・]/g, "");
  }
  function haveInCommon(one, other) {
    for (let at2 = 0; at2 + IN_COMMON <= one.length; at2++) {
      if (other.includes(one.slice(at2, at2 + IN_COMMON))) {
        return true;
      }
    }
    return false;
  }
  function areOfOneThing(texts, { before, after }) {
    const [one, other] = [contextOf(texts[0], before), contextOf(texts[1], after)];
    const bare3 = before.label.replace(ANY_FIGURE, "");
    if (one === other) {
      return before.label !== "" || skeleton(texts[0]) === skeleton(texts[1]);
    }
    if (bare3.length >= SPECIFIC) {
      return true;
    }
    const [oneRest, otherRest] = [one, other].map((context) => context.replace(before.label, "").replace(ANY_FIGURE, ""));
    return bare3.length > 1 && (oneRest === "" || otherRest === "") || haveInCommon(oneRest != null ? oneRest : "", otherRest != null ? otherRest : "");
  }
  function skeleton(text) {
    return foldWidth(text).replace(/[\d,.\s]/g, "");
  }
  function toldFigures(text) {
    const byKey2 = /* @__PURE__ */ new Map();
    for (const figure of findFigures(text)) {
      const key = `${figure.label}|${figure.unit}`;
      byKey2.set(key, byKey2.has(key) ? null : figure);
    }
    const singles = new Map([...byKey2].flatMap(([key, figure]) => figure === null ? [] : [[key, figure]]));
    return { text, singles };
  }
  function figurePairs(before, after, isWanted) {
    const pairs = [...before.singles].flatMap(([key, figure]) => {
      const same = after.singles.get(key);
      return same === void 0 ? [] : [{ before: figure, after: same }];
    });
    return pairs.filter((pair2) => isWanted(pair2) && areOfOneThing([before.text, after.text], pair2));
  }

  // src/checks/figure-jump.ts
  var TENFOLD = 10;
  var SMALLEST = 10;
  var ONE_OF_THEM_AT_LEAST = 100;
  var EXPLAINED = /中止|休止|廃止|延期|見送|終了|休館|閉館|閉鎖|コロナ|感染|災害|台風|地震|豪雨|大雨|大雪|雨天|荒天|縮小|減少|減らし|絞り|拡大|拡充|拡張|広げ|増設|増加|急増|大幅|開始|開設|新規|新設|始め|再開|統合|移管|移行|改正|改定|見直|変更|切替|切り替|隔年|集計|対象外|対象を|途中|無償|無料|全市|全戸|cancel|pandemic|covid|extend|expand|reduc|began|started|ended|merged/i;
  var VARIES = /^(?:円|m2?|km|ha|t|kg|kWh?|L|本|株|基|筆|区画)$/;
  function digitsOf(value) {
    return String(value).replace(/0+$/, "");
  }
  function isSlip(less, more) {
    const [kept, all] = [digitsOf(less), digitsOf(more)];
    return kept === all || kept.length > 1 && all.startsWith(kept);
  }
  function isJump({ before, after }) {
    const [less, more] = [Math.min(before.value, after.value), Math.max(before.value, after.value)];
    const isTenfold = less >= SMALLEST && more >= ONE_OF_THEM_AT_LEAST && more >= less * TENFOLD;
    return isTenfold && (!VARIES.test(after.unit) || isSlip(less, more));
  }
  function closedYears({ years }) {
    const isOneYear = (year) => {
      var _a3, _b, _c;
      return ((_a3 = years[year]) == null ? void 0 : _a3.from) !== null && ((_b = years[year]) == null ? void 0 : _b.from) === ((_c = years[year]) == null ? void 0 : _c.to);
    };
    const closed = chronology(years).filter((year) => {
      var _a3;
      return ((_a3 = years[year]) == null ? void 0 : _a3.kind) === "actual" && isOneYear(year);
    });
    return closed.filter((year) => closed.every((other) => {
      var _a3, _b;
      return other === year || ((_a3 = years[other]) == null ? void 0 : _a3.from) !== ((_b = years[year]) == null ? void 0 : _b.from);
    }));
  }
  function isNext({ years }, year, next) {
    var _a3, _b, _c;
    return ((_b = (_a3 = years[year]) == null ? void 0 : _a3.to) != null ? _b : 0) + 1 === ((_c = years[next]) == null ? void 0 : _c.from);
  }
  function textOf4({ text, says }) {
    return says != null ? says : text;
  }
  function facing(entry, year, next) {
    var _a3, _b;
    const [before, after] = [(_a3 = entry.years[year]) != null ? _a3 : [], (_b = entry.years[next]) != null ? _b : []];
    return before.length === after.length ? before.flatMap((datum, at2) => after[at2] === void 0 ? [] : [[datum, after[at2]]]) : [];
  }
  function isExplained(entry, years) {
    const texts = years.flatMap((year) => {
      var _a3;
      return ((_a3 = entry.years[year]) != null ? _a3 : []).map(textOf4);
    });
    return texts.some((text) => EXPLAINED.test(foldWidth(text)));
  }
  var figureJump = defineRule({
    id: "figure-jump",
    severity: "warning",
    highlight: null,
    *find(table) {
      var _a3, _b;
      const closed = closedYears(table);
      for (const entry of table.entries) {
        const jumpBetween = jumpFinder();
        for (const [at2, next] of closed.entries()) {
          const year = closed[at2 - 1];
          if (year === void 0 || !isNext(table, year, next)) {
            continue;
          }
          for (const [before, after] of facing(entry, year, next)) {
            const pair2 = jumpBetween(textOf4(before), textOf4(after));
            if (pair2 !== void 0 && !isExplained(entry, [year, next])) {
              yield {
                cell: after.cell,
                entry: entry.index,
                year: next,
                params: {
                  label: pair2.after.label,
                  year: (_b = (_a3 = table.years[year]) == null ? void 0 : _a3.label) != null ? _b : "",
                  before: textOf4(before).slice(pair2.before.start, pair2.before.end),
                  after: textOf4(after).slice(pair2.after.start, pair2.after.end)
                }
              };
            }
          }
        }
      }
    }
  });
  var LARGE = /[\d０-９]{3}|[\d０-９]\s?[,，百千万億]/;
  function jumpFinder() {
    const read = /* @__PURE__ */ new Map();
    const told = (text) => {
      var _a3;
      const figures2 = (_a3 = read.get(text)) != null ? _a3 : toldFigures(text);
      read.set(text, figures2);
      return figures2;
    };
    return (before, after) => before !== after && (LARGE.test(before) || LARGE.test(after)) ? figurePairs(told(before), told(after), isJump)[0] : void 0;
  }

  // src/checks/halfwidth-kana.ts
  var ANY2 = /[\uff61-\uff9f]/;
  var STRETCH = /[\uff61-\uff9f]+/g;
  var LONE_MARKS = { "゙": "゛", "゚": "゜" };
  function voices(letter2, mark2) {
    return /[ぁ-ヺ]/.test(letter2) && (letter2 + mark2).normalize("NFKC").length === 1;
  }
  function editsOf2(text) {
    return [...text.matchAll(STRETCH)].map((match) => {
      const [typed] = match;
      const before = text.slice(0, match.index).slice(-1);
      const start = /^[ﾞﾟ]/.test(typed) && voices(before, typed.slice(0, 1)) ? match.index - 1 : match.index;
      const end = match.index + typed.length;
      const right = text.slice(start, end).normalize("NFKC").replace(/[\u3099\u309a]/g, (mark2) => {
        var _a3;
        return (_a3 = LONE_MARKS[mark2]) != null ? _a3 : mark2;
      });
      return { start, end, text: right };
    });
  }
  var LONGEST6 = 20;
  var halfwidthKana = defineRule({
    id: "halfwidth-kana",
    severity: "info",
    highlight: null,
    fixes: true,
    inspect: () => ({
      look({ cell, text, part, entry, year }) {
        if (!ANY2.test(text) || part === "outside" && entry === null) {
          return null;
        }
        const edits = editsOf2(text);
        const [first = { start: 0, end: 0, text: "" }] = edits;
        const typed = shorten(text.slice(first.start, first.end), LONGEST6);
        const params = { typed, right: shorten(first.text, LONGEST6), count: edits.length };
        return { cell, entry, ...year === null ? {} : { year }, params, fix: [{ cell, edits }] };
      }
    })
  });

  // src/table/misspelt-headings.ts
  var WELL_KNOWN = {
    item: ["施策項目", "取組項目", "施策名", "事業名", "取組名", "事務事業名", "具体的取組"],
    outline: [
      "事業概要",
      "施策概要",
      "取組概要",
      "事業内容",
      "取組内容",
      "施策内容",
      "実施内容",
      "事業の概要",
      "取組の内容"
    ],
    department: [
      "課名",
      "担当課",
      "所管課",
      "担当部署",
      "所管部署",
      "担当課名",
      "所管課名",
      "実施主体",
      "主管課",
      "関係課"
    ],
    term: ["取組時期", "実施時期", "取組期間", "実施期間", "事業期間", "着手時期", "計画期間"],
    mark: ["評価", "自己評価", "進捗評価", "総合評価", "達成状況", "進捗状況", "達成度", "進捗度"],
    plan: ["今後の計画", "今後の方針", "今後の予定", "今後の取組", "今後の事業計画", "今後の方向性"]
  };
  var ALIKE2 = [
    "概慨既該溉",
    "目日自月且",
    "要西用容",
    "項頂頃貢",
    "施旅試仕",
    "策索菜作",
    "業僕行",
    "事争時",
    "取収",
    "組祖租粗阻",
    "内肉",
    "容客溶",
    "担但坦単",
    "当等島",
    "課果科謀諜過",
    "名各明",
    "所署処",
    "管官菅館",
    "部倍剖",
    "時侍持待次",
    "期朝基機季",
    "間問関開閒",
    "実美",
    "評坪許標",
    "価値化加佃",
    "進准遅新",
    "捗渉徒陟",
    "状壮伏条",
    "況沢祝兄",
    "達逹",
    "成戒城",
    "度席渡",
    "計訂許",
    "画面昼",
    "予矛子",
    "定走",
    "方万",
    "針計鈷",
    "向同句",
    "性姓牲",
    "今令",
    "後復",
    "務勝",
    "体休",
    "主王生"
  ];
  function areAlike2(one, other) {
    return ALIKE2.some((group) => group.includes(one) && group.includes(other));
  }
  var BLANK = /\s|\u3000/;
  function charactersOf(text) {
    let at2 = 0;
    return [...text].flatMap((character) => {
      const start = at2;
      at2 += character.length;
      return BLANK.test(character) ? [] : [{ folded: foldWidth(character), start, length: character.length }];
    });
  }
  var YEAR_AHEAD = /^(?:(?:令和|平成|[RH])(?:元|\d{1,2})|20\d{2})(?:年度?)?(?:末)?/i;
  var LONGEST7 = 20;
  function misspeltHeading(text, roles) {
    var _a3, _b;
    if (text.length > LONGEST7 || isHeading(text)) {
      return null;
    }
    const whole = charactersOf(text);
    const dated = (_b = (_a3 = YEAR_AHEAD.exec(whole.map(({ folded }) => folded).join(""))) == null ? void 0 : _a3[0].length) != null ? _b : 0;
    const characters = whole.slice(dated);
    const edits = roles.flatMap((role) => WELL_KNOWN[role]).flatMap((word2) => {
      const right = [...word2];
      const wrong = characters.flatMap(
        (character, index) => {
          var _a4;
          return character.folded === right[index] ? [] : [{ ...character, meant: (_a4 = right[index]) != null ? _a4 : "" }];
        }
      );
      const [only] = wrong;
      return only !== void 0 && wrong.length === 1 && characters.length === right.length && areAlike2(only.folded, only.meant) ? [{ start: only.start, end: only.start + only.length, text: only.meant }] : [];
    });
    const [edit, ...others] = edits;
    return edit === void 0 || others.length > 0 ? null : edit;
  }

  // src/text/text-edits.ts
  function areEditsOf(length, edits) {
    let last = 0;
    return edits.every(({ start, end }) => {
      const fits = start >= last && end >= start && end <= length;
      last = end;
      return fits;
    });
  }
  function applyEdits(before, edits) {
    let after = "";
    let at2 = 0;
    for (const { start, end, text } of edits) {
      after += before.slice(at2, start) + text;
      at2 = end;
    }
    return after + before.slice(at2);
  }
  function inverseEdits(before, edits) {
    let shift = 0;
    return edits.map(({ start, end, text }) => {
      const inverse = { start: start + shift, end: start + shift + text.length, text: before.slice(start, end) };
      shift += text.length - (end - start);
      return inverse;
    });
  }
  function collides(one, other) {
    return one.start <= other.end && other.start <= one.end;
  }
  function mergeEdits(first, more) {
    const fitting = more.filter((edit) => !first.some((taken) => collides(taken, edit)));
    return [...first, ...fitting].sort((one, other) => one.start - other.start);
  }
  function endAfter(offset, edits) {
    let shift = 0;
    for (const { start, end, text } of edits) {
      if (start > offset || start === offset && end > start) {
        break;
      }
      if (offset < end) {
        return start + shift + Math.min(text.length, offset - start);
      }
      shift += text.length - (end - start);
    }
    return offset + shift;
  }
  function mapStretches(stretches, edits) {
    return stretches.map((stretch) => ({ ...stretch, start: endAfter(stretch.start, edits), end: endAfter(stretch.end, edits) })).filter(({ start, end }) => start < end);
  }

  // src/text/year-spelling.ts
  var SPACES = "[ \\u3000\\r\\n]*";
  var SPACE2 = /[ \u3000]+/g;
  var TOKEN3 = new RegExp(
    `(?:(令和|平成|昭和)|(?<![A-Za-zＡ-Ｚａ-ｚ])([RHSＲＨＳrhsｒｈｓ]))(${SPACES})(元|[0-9０-９]{1,2})(?![0-9０-９])(${SPACES})(年度|年)?|(?<![0-9０-９])((?:[1１][9９]|[2２][0０])[0-9０-９]{2})(?![0-9０-９])(${SPACES})(年度|年)?|(?<=[~〜～ー－-])([0-9０-９]{1,2})(?![0-9０-９])(${SPACES})(年度|年)?`,
    "g"
  );
  var DATE_BEHIND = /^(?:[.．/／][0-9０-９]|[ \u3000]*[0-9０-９]{1,2}[ \u3000]*月)/;
  var SPAN_BEHIND = /^[~〜～ー－‐–-]/;
  function readSpelling(text) {
    const tokens = [...text.matchAll(TOKEN3)].flatMap((match) => {
      var _a3, _b, _c, _d, _e, _f;
      const [
        whole,
        name,
        letter2,
        gap = "",
        number3,
        eraWordGap,
        eraWord,
        western2,
        westGap,
        westWord,
        end,
        endGap,
        endWord
      ] = match;
      const behind = text.slice(match.index + whole.length);
      if (DATE_BEHIND.test(behind)) {
        return [];
      }
      let at2 = match.index;
      const part = (piece) => {
        const start = at2;
        at2 += piece.length;
        return { text: piece, start };
      };
      const era = name != null ? name : letter2;
      return [
        {
          era: era === void 0 ? null : part(era),
          gap: part(gap),
          digits: part((_b = (_a3 = number3 != null ? number3 : western2) != null ? _a3 : end) != null ? _b : ""),
          wordGap: part((_d = (_c = eraWordGap != null ? eraWordGap : westGap) != null ? _c : endGap) != null ? _d : ""),
          word: part((_f = (_e = eraWord != null ? eraWord : westWord) != null ? _e : endWord) != null ? _f : ""),
          endsYear: !SPAN_BEHIND.test(behind)
        }
      ];
    });
    return { text, tokens };
  }
  var ERA_LETTERS2 = { R: "令和", H: "平成", S: "昭和" };
  var ERA_NAMES = { 令和: "R", 平成: "H", 昭和: "S" };
  function widthOf2(text) {
    return /[！-～]/.test(text) ? "full" : "half";
  }
  function toWidth(text, width) {
    const half = foldWidth(text);
    return width === "half" ? half : half.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 65248));
  }
  function digitsIn(digits, form) {
    const half = foldWidth(digits);
    return toWidth(half, form === "mixed" ? half.length === 1 ? "full" : "half" : form);
  }
  function eraFormOf({ text }) {
    return ERA_NAMES[text] === void 0 ? "letter" : "name";
  }
  var CONVENTIONS = ["full", "half", "digits"].flatMap(
    (letters2) => ["mixed", "full", "half"].map((digits) => ({ letters: letters2, digits }))
  );
  function digitText(digits, { digits: form }) {
    return digits.text === "元" ? "元" : digitsIn(digits.text, form);
  }
  function eraText(era, form, digits, { letters: letters2 }) {
    var _a3, _b;
    const letter2 = foldWidth((_a3 = ERA_NAMES[era.text]) != null ? _a3 : era.text).toUpperCase();
    if (form === "name") {
      return (_b = ERA_LETTERS2[letter2]) != null ? _b : era.text;
    }
    return toWidth(letter2, letters2 === "digits" ? digits === "元" ? widthOf2(era.text) : widthOf2(digits) : letters2);
  }
  function follows({ tokens }, convention) {
    return tokens.every(({ era, digits }) => {
      const right = digitText(digits, convention);
      return digits.text === right && (era === null || era.text === eraText(era, eraFormOf(era), right, convention));
    });
  }
  function isClear(agreeing, all) {
    return agreeing >= 2 && agreeing >= 2 * (all - agreeing);
  }
  function agreed(values) {
    var _a3;
    const told = values.flatMap((value) => value === null ? [] : [value]);
    return (_a3 = told.find((value) => isClear(told.filter((one) => one === value).length, told.length))) != null ? _a3 : null;
  }
  function shared(values) {
    const [first] = values;
    return first !== void 0 && values.every((value) => value === first) ? first : null;
  }
  function eraOf({ tokens }) {
    const forms = tokens.map(
      ({ era, digits }) => era === null ? digits.text.length > 2 ? "western" : null : eraFormOf(era)
    );
    return shared(forms.filter((form) => form !== null));
  }
  function wordOf2({ tokens }) {
    var _a3;
    const [only, ...others] = tokens.filter(({ endsYear }) => endsYear);
    const word2 = (_a3 = only == null ? void 0 : only.word.text) != null ? _a3 : "";
    return only === void 0 || others.length > 0 ? null : word2 === "年度" || word2 === "年" ? word2 : "";
  }
  function isSpaced({ tokens }) {
    const gaps = tokens.flatMap(({ gap, wordGap, word: word2 }) => [gap.text, word2.text === "" ? "" : wordGap.text]);
    return tokens.length === 0 ? null : gaps.some((gap) => gap.search(SPACE2) >= 0);
  }
  function firstYearOf({ tokens }) {
    const first = tokens.find(({ era, digits }) => era !== null && /^[元1１]$/.test(digits.text));
    return first === void 0 ? null : first.digits.text === "元" ? "元" : "1";
  }
  function spellingOf(headings) {
    const counts = CONVENTIONS.map((convention) => headings.filter((heading) => follows(heading, convention)).length);
    const most = Math.max(...counts);
    const era = agreed(headings.map(eraOf));
    return {
      conventions: isClear(most, headings.length) ? CONVENTIONS.filter((_, index) => counts[index] === most) : [],
      era: era === "western" ? null : era,
      word: agreed(headings.map(wordOf2)),
      spaced: agreed(headings.map(isSpaced)),
      firstYear: agreed(headings.map(firstYearOf))
    };
  }
  function unspaced({ text }, isMeant) {
    return isMeant ? text.replace(SPACE2, "") : text;
  }
  function wordAfter({ text }, { word: word2 }, agreed2) {
    const behind = text.slice(word2.start + word2.text.length).trim();
    const isMissing = word2.text === "" && (behind === "" || /^[(（]/.test(behind));
    return agreed2 !== null && agreed2 !== "" && (word2.text !== "" || isMissing) ? agreed2 : word2.text;
  }
  function editsOf3(heading, spelling, convention) {
    const isSimple = heading.tokens.filter(({ endsYear }) => endsYear).length === 1;
    const isEraMeant = isSimple && convention !== null && spelling.era !== null;
    return heading.tokens.flatMap((token) => {
      var _a3;
      const { era, gap, wordGap } = token;
      const own2 = firstYearOf({ text: heading.text, tokens: [token] });
      const number3 = own2 !== null && spelling.firstYear !== null && own2 !== spelling.firstYear ? spelling.firstYear : null;
      const digits = { ...token.digits, text: number3 != null ? number3 : token.digits.text };
      const digitsAfter = convention === null ? digits.text : digitText(digits, convention);
      const word2 = isSimple && token.endsYear ? wordAfter(heading, token, spelling.word) : token.word.text;
      const wanted = [
        ...era === null || convention === null ? [] : [
          [era, eraText(era, (_a3 = isEraMeant ? spelling.era : null) != null ? _a3 : eraFormOf(era), digitsAfter, convention)]
        ],
        [gap, unspaced(gap, spelling.spaced === false)],
        [token.digits, digitsAfter],
        [wordGap, unspaced(wordGap, spelling.spaced === false && word2 !== "")],
        [token.word, word2]
      ];
      return wanted.flatMap(
        ([{ text, start }, after]) => text === after ? [] : [{ start, end: start + text.length, text: after }]
      );
    });
  }
  function isSameEdits(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }
  function spellingEdits(texts) {
    const headings = texts.map(readSpelling);
    const spelling = spellingOf(headings.filter(({ tokens }) => tokens.length > 0));
    return headings.map((heading) => {
      const followed = spelling.conventions.filter((convention) => follows(heading, convention));
      const meant = followed.length > 0 ? followed : spelling.conventions;
      const answers = (meant.length > 0 ? meant : [null]).map((convention) => editsOf3(heading, spelling, convention));
      const [first = []] = answers;
      return answers.every((edits) => isSameEdits(edits, first)) ? first : [];
    });
  }

  // src/checks/header-spelling.ts
  function placeOf2(table, cell, edits, year) {
    var _a3, _b;
    const text = (_b = (_a3 = table.snapshot.texts[cell.row]) == null ? void 0 : _a3[cell.column]) != null ? _b : "";
    const [heading, right] = [oneLine(text), oneLine(applyEdits(text, edits))];
    const at2 = { cell, entry: null, ...year === void 0 ? {} : { year } };
    return edits.length === 0 ? [] : [{ ...at2, params: { heading, right }, fix: [{ cell, edits }] }];
  }
  function yearHeads2(table) {
    const grid = createGrid(table.snapshot);
    const heads = /* @__PURE__ */ new Map();
    for (const [year, { columns, from }] of table.years.entries()) {
      for (const column of from === null ? [] : columns) {
        for (const { text, ...cell } of headingPath(grid, table.headerRows, column)) {
          if (parseYearHeading(text) !== null) {
            heads.set(`${cell.row},${cell.column}`, { cell, text, year });
          }
        }
      }
    }
    return [...heads.values()].sort((one, other) => one.cell.column - other.cell.column);
  }
  function rolesWithout({ columns, years }) {
    const named4 = ["item", "outline", "department", "term", "mark"].filter((role) => columns[role] === null);
    return years.some(({ kind }) => kind === "plan") ? named4 : [...named4, "plan"];
  }
  var headerSpelling = defineRule({
    id: "header-spelling",
    severity: "info",
    highlight: null,
    fixes: true,
    *find(table) {
      var _a3, _b, _c, _d;
      const heads = yearHeads2(table);
      const edits = spellingEdits(heads.map(({ text }) => text));
      for (const [index, { cell, year }] of heads.entries()) {
        yield* placeOf2(table, cell, (_a3 = edits[index]) != null ? _a3 : [], year);
      }
      const roles = rolesWithout(table);
      const unread = table.columnUses.filter(({ use, corrected }) => use.kind === "ignored" && !corrected);
      for (const [index, { cell }] of unread.entries()) {
        const text = (_c = (_b = table.snapshot.texts[cell.row]) == null ? void 0 : _b[cell.column]) != null ? _c : "";
        const before = (_d = unread[index - 1]) == null ? void 0 : _d.cell;
        const isSeen = (before == null ? void 0 : before.row) === cell.row && before.column === cell.column;
        const edit = isSeen ? null : misspeltHeading(text, roles);
        yield* placeOf2(table, cell, edit === null ? [] : [edit]);
      }
    }
  });

  // src/table/ranked-scale.ts
  function hasRankedScale({ scaleSource }) {
    return scaleSource !== "used" && scaleSource !== "open";
  }

  // src/text/done.ts
  var LONGEST8 = 400;
  var NOT_DONE = /(?:^未着手|中止|休止|取り?やめ|見送(?:り|っ(?=た)|る)?|見合わせ|未実施|未開催|(?:実施|開催)(?:は|が|を)?(?:せず|しなかった|しません(?:でした)?|していない|できず|でき(?:なかった|ませんでした)|なし|無し|に?至らず|に?至らなかった))(?:(?:(?:と|に)?(?:(?:いた)?し(?:た|ました|ている|て)?|なった|なりました|なっている|され(?:た|ました)?|た|中|のまま|となる|している)|を余儀なくされた|を決定(?:した)?))?(?:です)?$/;
  var PARTLY = /一部|部分|うち|以外|を除|のみ|だけ|ほか|前年|昨年|過去|代わ|代え|代替|替え|書面|オンライン|動画|配信|縮小|減らし|再開|なお|ただし|が続く/;
  var SOME = /(?<![第全\d])[1-9]\d*\s?(?:回|件|人|名|(?<!月\d{1,2})日|か所|箇所|カ所|会場|地区|校|講座|教室|団体|社|部|枚|冊)/;
  var ALL = /全(?:て|部|\d+\s?(?:回|日|講座|教室|会場|地区|校))|すべて|いずれも|とも(?=中止|休止|見送|実施)/;
  var SAYS_WHY = /(?:により|によって|よる|ため|から|受け(?:て)?|に伴い|に伴う|こと|観点|踏まえ(?:て)?|鑑み(?:て)?|考慮し(?:て)?|配慮し(?:て)?|影響(?:で|が大きく|もあり)?|状況|として|については|は|も|拡大|防止|対策|コロナ(?:禍|ウイルス感染症)?|台風|雨天|荒天|悪天候|大雪|災害|雨|雪|[今本]年度|当初)(?:の)?$/;
  var NO_TIMES = /(?:^|[^\d.,])0\s?(?:回|件|人|名|か所|箇所)$/;
  var LATER = /(?:延期|予定|検討(?:中|する)?|見込み?|実施する|開催する|に向け(?:て)?(?:準備|調整)?(?:中|する)?)(?:した|し|とした|とする|となった|する|中)?$/;
  var EVENT = /^[^をにがで]{0,20}(?:会|教室|講座|訓練|大会|祭|まつり|祭り|フェスタ|イベント|フォーラム|セミナー|研修|ツアー|展|つどい|集い|運動|ウォーク)$/;
  var OTHER_SENSE = /(?:による|での|児童の|園児の|生徒の)見送り$|(?:使用|飲酒|喫煙|服薬|投与|運転|出張|会食|外出|往来|面会|来庁|立ち?入り|通行)(?:の|を)?(?:中止|休止|見合わせ|取り?やめ)/;
  function clauseKind(clause) {
    const tail = NOT_DONE.exec(clause);
    if (tail !== null) {
      const ahead = clause.slice(0, tail.index);
      const isSome = SOME.test(ahead) && !ALL.test(ahead);
      return isSome || OTHER_SENSE.test(clause) || PARTLY.test(ahead) ? "other" : "not-done";
    }
    const isAside = SAYS_WHY.test(clause) || NO_TIMES.test(clause) || LATER.test(clause) || EVENT.test(clause);
    return isAside ? "aside" : "other";
  }
  function clausesOf2(folded) {
    return folded.split(/[。、,\n()「」『』【】[\];]/).map((clause) => clause.replace(/^[\s・･●○■□※*:>→-]+/, "").replace(/(?<![\s:.])[\s:.]+$/, "")).filter((clause) => clause !== "");
  }
  var COUNT = /(?<![第\d.,])(?:[1-9][\d,]*)\s?(?:回|件|人|名|か所|箇所|カ所|会場|地区|校|団体|社|部|枚|冊|世帯|台|本|基)/;
  var WAS_DONE = /(?:実施|開催|配布|開設|設置|整備|派遣|訪問|交付|作成|発行)(?:し(?:た|ました)?|され(?:た|ました)|済み?)?(?=[。、,\n(]|$)/;
  var HEDGED = /中止|休止|廃止|終了|延期|見送|見合わせ|取り?やめ|未|せず|至ら|ない|なく|なかった|なし|無し|できず|予定|検討|準備|計画|目標|一部|のみ|だけ|前年|昨年|過去|他市|他都市|他の|先進|事例|調査|アンケート|ヒアリング|遅|不足|減|下回|届か|不調|不成立|辞退|(?<!\d)0\s?[回件人名]|にとどま|に留ま/;
  function namesOtherYear(folded, fiscalYear) {
    return findYearMentions(folded).some((mention) => mention.fiscalYear !== fiscalYear);
  }
  function whatWasDone(text, fiscalYear) {
    if (text.length > LONGEST8) {
      return "open";
    }
    const folded = foldWidth(text).trim();
    const kinds = clausesOf2(folded).map(clauseKind);
    if (kinds.includes("not-done") && !kinds.includes("other") && !PARTLY.test(folded)) {
      return "nothing";
    }
    const isDone = WAS_DONE.test(folded) && COUNT.test(folded) && !HEDGED.test(folded);
    return isDone && !namesOtherYear(folded, fiscalYear) ? "done" : "open";
  }

  // src/checks/mark-contradicts-text.ts
  var EXCERPT_LENGTH3 = 40;
  var NOT_DONE2 = /未実施|未着手|実施(?:せず|しない|していない|しなかった|できな)|着手していない|行(?:わな|っていな)|not (?:yet )?started/i;
  var MAY_REST = /中止|休止|廃止|終了|未実施|延期/;
  var ABOUT_CLOSING = /中止|休止|廃止|撤去|閉鎖|削減|縮減|抑制|禁止|見直し|合理化|効率化|ペーパーレス|デジタル化|オンライン化|脱炭素|省エネ|節電/;
  function verdictOf(mark2, scale) {
    var _a3;
    const steps2 = scale.filter(({ symbol }) => !isNotRated(symbol));
    const at2 = steps2.indexOf(mark2);
    const good = (_a3 = mark2.done) != null ? _a3 : at2 >= 0 && at2 < Math.floor(steps2.length / 2);
    if (good) {
      return MAY_REST.test(mark2.meaning) ? "between" : "good";
    }
    const says = foldWidth(mark2.meaning === "" ? mark2.symbol : mark2.meaning);
    const isLast = at2 === steps2.length - 1;
    return isLast && (NOT_DONE2.test(says) || says === "×") ? "not-done" : "between";
  }
  function judgedYears({ years }, { year }) {
    const reported = years.flatMap(
      ({ kind, from, to }, index) => isReported({ kind }) && from !== null && to !== null ? [{ index, kind, from, to }] : []
    );
    if (year !== null) {
      return reported.filter(({ from, to }) => from <= year && year <= to).map(({ index }) => index);
    }
    const last = Math.max(...reported.map(({ to }) => to));
    const latest = reported.filter(({ to }) => to === last);
    return latest.every(({ kind }) => kind === "actual") ? latest.map(({ index }) => index) : [];
  }
  function textsOf(entries, years) {
    const data = entries.flatMap((entry) => years.flatMap((year) => {
      var _a3;
      return (_a3 = entry.years[year]) != null ? _a3 : [];
    }));
    return [...new Set(data.map(({ text, says }) => says != null ? says : text))].filter((text) => text !== "");
  }
  function isBlankAmiss(table, entries, years) {
    return entries.every(
      (entry) => !entry.relisted && !entry.continuation && years.some((year) => {
        var _a3;
        return (_a3 = entry.years[year]) == null ? void 0 : _a3.every(({ text }) => text === "");
      }) && years.every((year) => dutiesOf(table, entry).years[year] === "required")
    );
  }
  function allDone(texts, fiscalYear) {
    const told = texts.filter((text) => !isPlaceholder(text)).map((text) => whatWasDone(text, fiscalYear));
    const [first = "open"] = told;
    return told.every((each) => each === first) ? first : "open";
  }
  function entriesByMark(table, column) {
    var _a3, _b, _c;
    const byCell = /* @__PURE__ */ new Map();
    for (const entry of table.entries) {
      const { row = 0, column: place = 0 } = (_b = (_a3 = entry.marks[column]) == null ? void 0 : _a3.cell) != null ? _b : {};
      byCell.set(`${row},${place}`, [...(_c = byCell.get(`${row},${place}`)) != null ? _c : [], entry]);
    }
    return [...byCell.values()];
  }
  var markContradictsText = defineRule({
    id: "mark-contradicts-text",
    severity: "warning",
    highlight: "wrong",
    *find(table) {
      var _a3, _b, _c, _d, _e, _f, _g;
      for (const [column, heading] of hasRankedScale(table) ? table.marks.entries() : []) {
        const years = judgedYears(table, heading);
        const [year] = years;
        const fiscalYear = (_b = (_a3 = table.years[year != null ? year : -1]) == null ? void 0 : _a3.to) != null ? _b : null;
        if (year === void 0 || fiscalYear === null) {
          continue;
        }
        for (const entries of entriesByMark(table, column)) {
          const [entry] = entries;
          const mark2 = entry == null ? void 0 : entry.marks[column];
          const scale = heading.scale.length > 0 ? heading.scale : table.scale;
          const reading = mark2 === void 0 ? null : readMark(mark2.text, scale);
          if (entry === void 0 || mark2 === void 0 || (reading == null ? void 0 : reading.kind) !== "exact" && (reading == null ? void 0 : reading.kind) !== "look-alike") {
            continue;
          }
          const verdict = verdictOf(reading.mark, scale);
          const texts = textsOf(entries, years);
          const done = allDone(texts, fiscalYear);
          const isBlank3 = texts.length === 0 && isBlankAmiss(table, entries, years);
          const belied = verdict === "good" && (done === "nothing" || isBlank3) || verdict === "not-done" && done === "done";
          if (belied && !ABOUT_CLOSING.test((_d = (_c = entry.item) == null ? void 0 : _c.text) != null ? _d : "")) {
            const excerpt = shorten(oneLine((_e = texts.find((text) => !isPlaceholder(text))) != null ? _e : ""), EXCERPT_LENGTH3);
            const params = { mark: oneLine(mark2.text), year: (_g = (_f = table.years[year]) == null ? void 0 : _f.label) != null ? _g : "", excerpt };
            yield { cell: mark2.cell, entry: entry.index, params };
          }
        }
      }
    }
  });

  // src/checks/mark-glyph.ts
  function fixOf2({ text, cell }, folded, right) {
    const start = text.search(/\S/);
    const end = start + folded.length;
    return foldWidth(text.slice(start, end)) === folded ? [{ cell, edits: [{ start, end, text: right }] }] : [];
  }
  var markGlyph = defineRule({
    id: "mark-glyph",
    severity: "warning",
    highlight: "wrong",
    fixes: true,
    *find(table) {
      var _a3, _b;
      for (const { marks, index } of table.entries) {
        for (const [column, mark2] of marks.entries()) {
          const reading = readMark(mark2.text, (_b = (_a3 = table.marks[column]) == null ? void 0 : _a3.scale) != null ? _b : table.scale);
          if (reading.kind === "look-alike") {
            const right = reading.mark.symbol;
            const params = { typed: mark2.text.trim(), right };
            yield { cell: mark2.cell, entry: index, params, fix: fixOf2(mark2, reading.typed, right) };
          }
        }
      }
    }
  });

  // src/text/year-names.ts
  var ERA_IN_KANJI = /令和|平成|昭和|大正|明治/;
  var ERA_LETTER = /(?<![A-Za-z])[RHSTM]\s?(?:元|\d{1,2})(?!\d)/i;
  var WESTERN = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:\s?[/\-–]\s?((?:19|20)?\d{2})(?!\d))?/;
  function western(year) {
    return String(year);
  }
  function twoYears(year) {
    return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
  }
  function nameIn(label) {
    var _a3;
    const folded = foldWidth(label);
    const [, year, next] = (_a3 = WESTERN.exec(folded)) != null ? _a3 : [];
    if (ERA_IN_KANJI.test(folded) || year === void 0 && ERA_LETTER.test(folded)) {
      return shortYear;
    }
    if (year === void 0) {
      return null;
    }
    return next !== void 0 && Number(next) % 100 === (Number(year) + 1) % 100 ? twoYears : western;
  }
  function yearNames(labels) {
    for (const label of labels) {
      const name = nameIn(label);
      if (name !== null) {
        return name;
      }
    }
    return shortYear;
  }

  // src/checks/mark-year-mismatch.ts
  var AT_HALF_TIME = /中間|中期|前期|mid-?term|interim/i;
  function lastClosed(table) {
    const closed = table.years.filter(({ kind, to }, year) => {
      const isTold2 = (text) => text !== "" && !isPlaceholder(text);
      return kind === "actual" && to !== null && table.entries.some((entry) => {
        var _a3;
        return (_a3 = entry.years[year]) == null ? void 0 : _a3.map(saidBy).some(isTold2);
      });
    });
    return closed.reduce(
      (last, year) => {
        var _a3, _b;
        return last === null || ((_a3 = year.to) != null ? _a3 : 0) > ((_b = last.to) != null ? _b : 0) ? year : last;
      },
      null
    );
  }
  function areSpaced(years) {
    return years.length > 1 && years.every((year) => !years.includes(year - 1));
  }
  function judgedBy({ year, label }) {
    const named4 = findYearMentions(foldWidth(label)).map(({ fiscalYear }) => fiscalYear);
    return year === null ? null : Math.max(year, ...named4);
  }
  var markYearMismatch = defineRule({
    id: "mark-year-mismatch",
    severity: "warning",
    highlight: null,
    *find(table) {
      var _a3, _b;
      const rated = table.marks.map(judgedBy);
      const years = rated.flatMap((year) => year != null ? year : []);
      const latest = Math.max(...years);
      const ofLatest = table.marks.filter((_, index) => rated[index] === latest);
      const shown = (_a3 = ofLatest.find(({ column }) => column === table.columns.mark)) != null ? _a3 : ofLatest[0];
      if (shown === void 0 || years.length < rated.length || areSpaced([...new Set(years)])) {
        return;
      }
      const closed = lastClosed(table);
      if (closed !== null && ((_b = closed.to) != null ? _b : 0) > latest && !AT_HALF_TIME.test(shown.label)) {
        const nameOf4 = yearNames(table.years.map(({ label }) => label));
        yield {
          cell: shown.cell,
          entry: null,
          params: { heading: shown.label, year: closed.label, rated: nameOf4(latest) }
        };
      }
    }
  });

  // src/checks/missing-column.ts
  function missingColumns(table) {
    const { columns, years } = table;
    const byRole = ["item", "outline", "department", "term"].filter((role) => columns[role] === null);
    const reported = years.some(isReported);
    const planned = years.some((year) => year.kind === "plan");
    return [
      ...byRole,
      ...reported ? [] : ["year"],
      ...planned ? [] : ["plan"],
      ...columns.mark === null ? ["mark"] : []
    ];
  }
  var missingColumn = defineRule({
    id: "missing-column",
    severity: "warning",
    highlight: null,
    *find(table) {
      for (const column of missingColumns(table)) {
        yield { cell: { row: table.headerRows[0], column: 0 }, entry: null, params: { column } };
      }
    }
  });

  // src/checks/missing-department.ts
  var missingDepartment = defineRule({
    id: "missing-department",
    severity: "error",
    highlight: "blank",
    *find(table) {
      if (isBlankRole(table, "department")) {
        return;
      }
      for (const { department, continuation, index } of table.entries) {
        if ((department == null ? void 0 : department.text) === "" && !continuation) {
          yield { cell: department.cell, entry: index, params: { heading: table.headings.department } };
        }
      }
    }
  });

  // src/checks/missing-item.ts
  var missingItem = defineRule({
    id: "missing-item",
    severity: "error",
    highlight: "blank",
    *find(table) {
      for (const { item: item2, department, departments, continuation, index } of table.entries) {
        const above = table.entries[index - 1];
        const isFurther = continuation && department !== null && department.text !== "" && departments.join() !== (above == null ? void 0 : above.departments.join());
        if ((item2 == null ? void 0 : item2.text) === "" && !isFurther) {
          yield { cell: item2.cell, entry: index, params: { heading: table.headings.item, continuation } };
        }
      }
    }
  });

  // src/checks/missing-mark.ts
  var missingMark = defineRule({
    id: "missing-mark",
    severity: "error",
    highlight: "blank",
    *find(table) {
      var _a3;
      if (isBlankRole(table, "mark")) {
        return;
      }
      const isYear = table.years.some(({ columns }) => columns.some((column) => column === table.columns.mark));
      for (const entry of table.entries) {
        if (((_a3 = entry.mark) == null ? void 0 : _a3.text) === "" && !isYear && dutiesOf(table, entry).mark === "required") {
          yield { cell: entry.mark.cell, entry: entry.index, params: { heading: table.headings.mark } };
        }
      }
    }
  });

  // src/checks/missing-outline.ts
  var missingOutline = defineRule({
    id: "missing-outline",
    severity: "error",
    highlight: "blank",
    *find(table) {
      if (isBlankRole(table, "outline")) {
        return;
      }
      for (const { outline, relisted, continuation, index } of table.entries) {
        if ((outline == null ? void 0 : outline.text) === "" && !relisted && !continuation) {
          yield { cell: outline.cell, entry: index, params: { heading: table.headings.outline } };
        }
      }
    }
  });

  // src/checks/blank-years.ts
  function* blankYears(table, kinds) {
    var _a3;
    const blank = new Set(blankColumns(table).flatMap((column) => column.kind === "year" ? [column.year] : []));
    for (const entry of table.entries) {
      const duties = dutiesOf(table, entry);
      for (const [year, column] of table.years.entries()) {
        const cells = (_a3 = entry.years[year]) != null ? _a3 : [];
        const [first] = cells;
        if (first !== void 0 && !blank.has(year) && kinds.includes(column.kind) && duties.years[year] === "required" && cells.every((datum) => datum.text === "")) {
          yield { cell: first.cell, entry: entry.index, year, label: column.label };
        }
      }
    }
  }

  // src/checks/missing-plan.ts
  var missingPlan = defineRule({
    id: "missing-plan",
    severity: "error",
    highlight: "blank",
    *find(table) {
      for (const blank of blankYears(table, ["plan"])) {
        yield { ...blank, params: { plan: blank.label } };
      }
    }
  });

  // src/checks/missing-term.ts
  var missingTerm = defineRule({
    id: "missing-term",
    severity: "error",
    highlight: "blank",
    *find(table) {
      if (isBlankRole(table, "term")) {
        return;
      }
      for (const { term, continuation, index } of table.entries) {
        if ((term == null ? void 0 : term.text) === "" && !continuation) {
          yield { cell: term.cell, entry: index, params: { heading: table.headings.term } };
        }
      }
    }
  });

  // src/checks/missing-year.ts
  var missingYear = defineRule({
    id: "missing-year",
    severity: "error",
    highlight: "blank",
    *find(table) {
      for (const blank of blankYears(table, ["actual", "interim"])) {
        yield { ...blank, params: { year: blank.label } };
      }
    }
  });

  // src/checks/missing-year-column.ts
  function datedColumns(table) {
    return table.years.flatMap(
      (column) => column.kind === "target" || column.from === null || column.to === null ? [] : [{ column, from: column.from, to: column.to }]
    ).sort((one, other) => one.from - other.from);
  }
  function gapsIn2(dated) {
    const gaps = [];
    let steps2 = 0;
    let reach = dated[0];
    for (const next of dated.slice(1)) {
      if (reach === void 0) {
        break;
      }
      if (next.from > reach.to) {
        steps2++;
        if (next.from > reach.to + 1) {
          gaps.push({ before: reach, after: next });
        }
      }
      if (next.to > reach.to) {
        reach = next;
      }
    }
    return gaps.length < steps2 ? gaps : [];
  }
  function isMisspelt({ impossibleYears }, { before, after }) {
    const [one, other] = [before.column.cell.column, after.column.cell.column];
    return impossibleYears.some(({ cell }) => cell.column > Math.min(one, other) && cell.column < Math.max(one, other));
  }
  var missingYearColumn = defineRule({
    id: "missing-year-column",
    severity: "error",
    highlight: null,
    *find(table) {
      const nameOf4 = yearNames(table.years.map(({ label }) => label));
      const gaps = gapsIn2(datedColumns(table)).filter((gap) => !isMisspelt(table, gap));
      for (const { before, after } of gaps) {
        for (let year = before.to + 1; year < after.from; year++) {
          yield {
            cell: after.column.cell,
            entry: null,
            params: { year: nameOf4(year), before: before.column.label, after: after.column.label }
          };
        }
      }
    }
  });

  // src/checks/first-cells.ts
  var NAMED2 = 3;
  function cellsParams(cells) {
    return { count: cells.length, cells: cells.slice(0, NAMED2).map(toA1) };
  }
  function atFirst(cells, others) {
    const [first] = cells;
    return first === void 0 ? [] : [{ cell: first, entry: null, params: Object.assign({}, cellsParams(cells), others) }];
  }
  function headerCorner({ headerRows, columnUses }) {
    var _a3, _b;
    return { row: headerRows[0], column: (_b = (_a3 = columnUses[0]) == null ? void 0 : _a3.column) != null ? _b : 0 };
  }
  function inTableOrder(cells) {
    return [...cells].sort(byPlace);
  }
  function lastRow({ entries, headerRows }) {
    var _a3, _b;
    return (_b = (_a3 = entries[entries.length - 1]) == null ? void 0 : _a3.row) != null ? _b : headerRows[1];
  }

  // src/checks/mr-1-1.ts
  var mr11 = defineRule({
    id: "mr-1-1",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find(table) {
      yield { cell: headerCorner(table), entry: null, params: { sheet: table.sheetName } };
    }
  });

  // src/text/units.ts
  var UNITS = "(?:延べ?|実)?(?:(?:百|千)?(?:万|億)?円|(?:千|万|億)|(?:千|万)?人|組織|団体|施設|世帯|事業所|事業|会場|地区|講座|種類|品目|項目|時間|ポイント|週間|か月|ヶ月|カ月|か所|カ所|ヶ所|箇所|個所|か国|名|件|回|日|分|秒|歳|台|戸|棟|校|園|館|室|床|本|冊|枚|部|通|組|社|店|点|個|袋|箱|食|便|隻|基|頭|匹|羽|株|票|議席|路線|km|cm|mm|kg|kwh|ha|m2|m3|m|t|l|g|kl|a|%)";
  var WITHIN_BRACKETS = new RegExp(
    `[(\\[【〔](?:単位:?)?(?:${UNITS})(?:[/・,、](?:${UNITS}|年|月))?(?:あたり)?[)\\]】〕]`,
    "i"
  );
  var IN_WORDS = /単位|(?:円|[%])$|(?:人|件|回|日|台|戸|校|本|世帯|箇所|か所|施設|団体|時間|事業所)数$/;
  var LONGEST9 = 100;
  function saysUnit(heading) {
    return heading.length <= LONGEST9 && (WITHIN_BRACKETS.test(heading) || IN_WORDS.test(heading));
  }

  // src/checks/mr-1-2.ts
  var NUMBER3 = "(?<!\\d)\\d[\\d,.]{0,14}";
  var FIGURE = new RegExp(`(?<![月第])${NUMBER3}\\s?(?:${UNITS})`, "i");
  var WORD_AND_FIGURE = new RegExp(`^\\s*[^\\d\\n]{0,12}${NUMBER3}\\s?(?:${UNITS})?\\s*$`, "i");
  var BETWEEN = /、|,(?!\d{3})|，|;|\/|・|\(|\)/;
  var LONGEST_LIST = 80;
  function isListOfFigures(folded) {
    if (folded.length > LONGEST_LIST) {
      return false;
    }
    const pieces = folded.split(BETWEEN).filter((piece) => piece.trim() !== "");
    const isFraction = /\d\s*\/\s*\d/.test(folded);
    return pieces.length > 1 && !isFraction && pieces.every((piece) => WORD_AND_FIGURE.test(piece));
  }
  function hasSeveralFigures(text) {
    if (!/[\d０-９]/.test(text)) {
      return false;
    }
    const folded = foldWidth(text);
    const lines = folded.split(/[\r\n]+/).filter((line) => FIGURE.test(line));
    return lines.length > 1 || isListOfFigures(folded);
  }
  function hasSeveralDepartments(text, names, alone) {
    const isDotted = text.includes("・") && !/[、,，;；/／\n]/.test(text.trim());
    return names.length > 1 && (!isDotted || names.every((name) => alone.has(name) || /[課室係部局所館]$/.test(name)));
  }
  var mr12 = defineRule({
    id: "mr-1-2",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    inspect(table) {
      const found2 = [];
      const alone = new Set(table.entries.flatMap(({ departments }) => departments.length === 1 ? departments : []));
      return {
        look({ cell, text, part, entry }) {
          var _a3, _b;
          const names = entry === null ? [] : (_b = (_a3 = table.entries[entry]) == null ? void 0 : _a3.departments) != null ? _b : [];
          const isSeveral = part === "department" ? hasSeveralDepartments(text, names, alone) : hasSeveralFigures(text);
          if (entry !== null && part !== "number" && isSeveral) {
            found2.push(cell);
          }
          return null;
        },
        conclude: () => atFirst(found2, {})
      };
    }
  });

  // src/checks/number-columns.ts
  var NUMBER4 = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  var PLAIN3 = new RegExp(`^-?${NUMBER4}%?$`);
  var DRESSED = new RegExp(
    `^(?:約|およそ|おおむね|概ね|延べ?|のべ|計|[(\\[])?[-▲△+¥$]?${NUMBER4}(?:${UNITS}|[a-z]{1,10})?(?:以上|以下|未満|程度|余り?|超|弱|強)?[)\\]]?(?:[(※*][^()]{0,20}\\)?)?$`,
    "i"
  );
  var SIGN3 = new RegExp(`^(?:[${DASHES}]{1,4}|[.・*※×▲△〃々″"#/]{1,8}|x{1,3}|n\\.?a\\.?|n/a|同上)$`, "i");
  var LONGEST10 = 40;
  function kindOf(text) {
    if (text.length > LONGEST10) {
      return "words";
    }
    const trimmed2 = text.trim();
    const folded = foldKey(text);
    if (PLAIN3.test(trimmed2)) {
      return "plain";
    }
    return DRESSED.test(folded) ? "dressed" : SIGN3.test(folded) ? "sign" : "words";
  }
  var NO_QUANTITY = /番号|^no\.?$|^№$|コード|\bid\b|電話|郵便|年度?$|年月|日付|期日|時期|順|優先|段階|ランク|レベル|評価|判定|頁|ページ/i;
  var FEWEST_NUMBERS = 2;
  function isOfNumbers(cells) {
    const count = (...kinds) => cells.filter(({ kind }) => kinds.includes(kind)).length;
    const numbers = count("plain", "dressed");
    return numbers >= FEWEST_NUMBERS && numbers * 4 >= (numbers + count("words")) * 3;
  }
  function numberColumns(table) {
    const grid = createGrid(table.snapshot);
    const years = new Set(table.years.flatMap(({ columns }) => columns));
    return table.columnUses.flatMap(({ column, headings, cell, use, corrected }) => {
      var _a3;
      const isOther = use.kind === "ignored" && !corrected && !NO_QUANTITY.test(foldKey((_a3 = headings[headings.length - 1]) != null ? _a3 : ""));
      if (!years.has(column) && !isOther) {
        return [];
      }
      const cells = table.entries.flatMap(({ row }) => {
        const text = grid.textAt(row, column);
        return text === "" || grid.anchorOf(row, column).row !== row ? [] : [{ cell: { row, column: grid.anchorOf(row, column).column }, text, kind: kindOf(text) }];
      });
      return isOfNumbers(cells) ? [{ heading: cell, headings, cells }] : [];
    });
  }

  // src/checks/mr-1-3.ts
  var mr13 = defineRule({
    id: "mr-1-3",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find(table) {
      const cells = numberColumns(table).flatMap((column) => column.cells).filter(({ kind }) => kind === "dressed" || kind === "words").map(({ cell }) => cell);
      yield* atFirst(inTableOrder(cells), {});
    }
  });

  // src/checks/mr-1-4.ts
  var mr14 = defineRule({
    id: "mr-1-4",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find(table) {
      const [first] = table.headerRows;
      const last = lastRow(table);
      const merges = table.snapshot.merges.filter(({ row, rows }) => row + rows > first && row <= last);
      yield* atFirst(inTableOrder(merges), {});
    }
  });

  // src/checks/mr-1-5.ts
  var GAP_IN_HEADING = /[\r\n\u3000]| {2}|[^!-~ ] | [^!-~ ]/;
  var INDENT = /^[\s\u3000]|[\s\u3000]$/;
  var RUN = /[ \u3000]{2}/;
  var SPREAD = /(?:^|\s)[\p{L}ー](?:[ \u3000][\p{L}ー]){2,}(?=\s|$)/u;
  function linesIn(text) {
    return text.split(/[\r\n]+/).filter((line) => line.trim() !== "").length;
  }
  function isBrokenName({ text, part, entry }, table) {
    var _a3, _b;
    switch (part) {
      case "department":
        return entry !== null && linesIn(text) > Math.max(1, (_b = (_a3 = table.entries[entry]) == null ? void 0 : _a3.departments.length) != null ? _b : 1);
      case "item":
      case "number":
      case "new":
      case "term":
      case "mark":
      case "band":
        return linesIn(text) > 1;
      case "outline":
      case "year":
      case "title":
      case "heading":
      case "outside":
        return false;
    }
  }
  function isArranged(cell, table) {
    const { text, part, entry } = cell;
    if (part === "title" || entry === null && part === "outside") {
      return false;
    }
    if (part === "heading") {
      return INDENT.test(text) || GAP_IN_HEADING.test(text);
    }
    return INDENT.test(text) || RUN.test(text) || SPREAD.test(text) || isBrokenName(cell, table);
  }
  var mr15 = defineRule({
    id: "mr-1-5",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    inspect(table) {
      const found2 = [];
      return {
        look(cell) {
          if (isArranged(cell, table)) {
            found2.push(cell.cell);
          }
          return null;
        },
        conclude: () => atFirst(found2, {})
      };
    }
  });

  // src/text/same-as-above.ts
  var SAME2 = /^[(（]?(?:同上|[〃々″"”“仝]|同じく?|上記?(?:と|に)同じ|(?:same)?asabove|ditto|"|do\.)[)）]?。?$/i;
  var LONGEST11 = 16;
  function isSameAsAbove(text) {
    return text.length <= LONGEST11 && SAME2.test(foldKey(text));
  }

  // src/checks/mr-1-6.ts
  function omittedNames(table) {
    return table.entries.flatMap(({ row, number: number3, item: item2, outline, department, term, continuation }) => {
      const names = [number3, item2, outline, department, term].filter((datum) => datum !== null);
      const repeated = names.filter(({ text, cell }) => cell.row === row && isSameAsAbove(text)).map(({ cell }) => cell);
      const isLeftOut = continuation && item2 !== null && item2.text === "" && item2.cell.row === row;
      return isLeftOut ? [item2.cell, ...repeated] : repeated;
    });
  }
  function missingHeadings(table, grid) {
    const { headerRows, entries, columnUses } = table;
    const last = Math.max(...columnUses.map(({ column }) => column));
    return Array.from({ length: Math.min(grid.columns, last + 2) }, (_, column) => column).filter((column) => headingPath(grid, headerRows, column).length === 0).filter((column) => {
      const filled2 = entries.filter(({ row }) => isOwnText(grid, row, column)).length;
      return column < last ? filled2 > 0 : filled2 * 2 > entries.length;
    }).map((column) => ({ row: headerRows[0], column }));
  }
  function isOwnText(grid, row, column) {
    const anchor = grid.anchorOf(row, column);
    return grid.textAt(row, column) !== "" && anchor.row === row && anchor.column === column;
  }
  var mr16 = defineRule({
    id: "mr-1-6",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find(table) {
      const cells = [...missingHeadings(table, createGrid(table.snapshot)), ...omittedNames(table)];
      yield* atFirst(inTableOrder(cells), {});
    }
  });

  // src/checks/mr-1-7.ts
  var mr17 = defineRule({
    id: "mr-1-7",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    needs: ["formulas"],
    *find({ snapshot }) {
      var _a3;
      const cells = ((_a3 = snapshot.formulas) != null ? _a3 : []).flatMap(
        (formulas, row) => formulas.flatMap((formula, column) => formula === "" ? [] : [{ row, column }])
      );
      yield* atFirst(cells, {});
    }
  });

  // src/checks/mr-1-8.ts
  var mr18 = defineRule({
    id: "mr-1-8",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    needs: ["objects"],
    *find(table) {
      const { objects = 0 } = table.snapshot;
      if (objects > 0) {
        yield { cell: headerCorner(table), entry: null, params: { count: objects } };
      }
    }
  });

  // src/checks/mr-1-9.ts
  var NAMED3 = 3;
  function saysUnitOfAll(table) {
    const above = table.snapshot.texts.slice(0, table.headerRows[0]).flat();
    return table.columnUses.some(({ headings }) => headings.some((heading) => foldKey(heading).startsWith("単位"))) || above.some((text) => text !== "" && text.length <= 200 && /単位[:はが]/.test(foldKey(text)));
  }
  function unitsInCells({ cells }) {
    return cells.filter(({ text, kind }) => kind === "dressed" || /[%％]/.test(text)).length * 2 >= cells.length;
  }
  var mr19 = defineRule({
    id: "mr-1-9",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find(table) {
      if (saysUnitOfAll(table)) {
        return;
      }
      const silent = numberColumns(table).filter(
        (column) => !unitsInCells(column) && !column.headings.some((heading) => saysUnit(foldKey(heading)))
      );
      const headings = silent.slice(0, NAMED3).map((column) => {
        var _a3;
        return oneLine((_a3 = column.headings[column.headings.length - 1]) != null ? _a3 : "");
      });
      const cells = inTableOrder(silent.map(({ heading }) => heading));
      yield* atFirst(cells, { headings });
    }
  });

  // src/checks/mr-1-10.ts
  var DEPENDENT = /[\u2460-\u24ff\u2776-\u2793\u3220-\u33ff\u2160-\u217f\u2116\u2121\u2211\u221f\u22bf\u222e\u301d\u301f\u260e\u260f\u2713\u2714\u2715\u2716\u2665\u2661\u9ad9\u5fb7\u6ff5\uf929\uf9dc\ufa0e-\ufa2d]|[^\ud800-\udfff]\udb40[\udd00-\uddef]|[\ud800-\udbff][\udc00-\udfff]/g;
  var SHOWN = 10;
  var mr110 = defineRule({
    id: "mr-1-10",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    inspect() {
      const found2 = [];
      const signs2 = /* @__PURE__ */ new Set();
      return {
        look({ cell, text }) {
          const dependent = text.match(DEPENDENT);
          if (dependent !== null) {
            found2.push(cell);
            for (const sign of dependent) {
              signs2.add(sign);
            }
          }
          return null;
        },
        conclude: () => atFirst(found2, { signs: [...signs2].slice(0, SHOWN) })
      };
    }
  });

  // src/checks/mr-1-11.ts
  var ERA_YEAR2 = /(?:明治|大正|昭和|平成|令和)\s*(?:元|\d{1,2})|(?<![A-Za-z])[HRS]\.?\s?(?:元|\d{1,2})(?!\d)/;
  var WESTERN_YEAR = /(?<!\d)(?:19|20)\d{2}(?:\d{6})?(?!\d)/;
  var LONGEST12 = 60;
  function isOnlyYears({ text, part, entry }) {
    const isTime = part === "term" || part === "band" || part === "outside" && entry !== null;
    return isTime && !isBlank(text) && parseYearHeading(text) !== null;
  }
  var mr111 = defineRule({
    id: "mr-1-11",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    inspect(table) {
      const headings = [];
      const others = [];
      const western2 = new Set(
        table.columnUses.flatMap(
          ({ column, headings: headings2 }) => headings2.some((heading) => WESTERN_YEAR.test(foldWidth(heading))) ? [column] : []
        )
      );
      return {
        look(cell) {
          const { text, part } = cell;
          if (text.length > LONGEST12 || part !== "heading" && !isOnlyYears(cell)) {
            return null;
          }
          const folded = foldWidth(text);
          const isSaidElsewhere = part === "heading" && western2.has(cell.cell.column);
          if (ERA_YEAR2.test(folded) && !WESTERN_YEAR.test(folded) && !isSaidElsewhere) {
            (part === "heading" ? headings : others).push(cell.cell);
          }
          return null;
        },
        // Headings from left to right, whatever rows they stand in: the first year first.
        conclude: () => atFirst([...headings.sort((one, other) => one.column - other.column), ...others], {})
      };
    }
  });

  // src/text/area-names.ts
  var NAME = /北海道|東京都|京都府|大阪府|([一-龠々ヶケヴァ-ヴーぁ-ん]{1,6}?)[県市区町村](?![民内外長立役場街有営道政域部庁議税債章花木鳥議歌])/g;
  var NO_NAME = /[都道府当各全同本他両自地校学街特管農漁朝下の]$|^[市区町村県]+$/;
  var ENGLISH_NAME = /\b[A-Z][a-z]{2,30} (?:City|Town|Village|County|District|Borough|Prefecture|Council)\b|\b(?:City|Town|County|Borough) of [A-Z]/;
  var LONGEST13 = 300;
  function namesArea(text) {
    if (text.length > LONGEST13) {
      return false;
    }
    const names = [...foldKey(text).matchAll(NAME)];
    return names.some(([, name]) => name === void 0 || !NO_NAME.test(name)) || ENGLISH_NAME.test(text);
  }
  function isFullAreaName(text) {
    return /[都道府県市区町村]$/.test(foldKey(text).replace(/\([^()]{0,30}\)$/, ""));
  }

  // src/checks/mr-1-12.ts
  var AREA_HEADING = /^(?:都道府県|(?:市区町村|区市町村|市町村|市町)|自治体|地方公共団体|全国地方公共団体)(?:別|等)?(?:名称?)?$/;
  var CODE_HEADING = /(?:都道府県|市町村|市区町村|区市町村|自治体|団体|地域|標準地域).{0,6}(?:コード|番号)$/;
  function columnsHeaded(table, heading) {
    return table.columnUses.flatMap(
      ({ column, headings }) => headings.some((text) => heading.test(foldKey(text))) ? [column] : []
    );
  }
  function filledCells({ snapshot, entries }, columns) {
    return entries.flatMap(
      ({ row }) => columns.filter((column) => {
        var _a3, _b;
        return !isBlank((_b = (_a3 = snapshot.texts[row]) == null ? void 0 : _a3[column]) != null ? _b : "");
      }).map((column) => ({ row, column }))
    );
  }
  var mr112 = defineRule({
    id: "mr-1-12",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find(table) {
      const { snapshot, headerRows } = table;
      if (filledCells(table, columnsHeaded(table, CODE_HEADING)).length > 0) {
        return;
      }
      const named4 = filledCells(table, columnsHeaded(table, AREA_HEADING));
      const short = named4.filter(({ row, column }) => {
        var _a3, _b;
        return !isFullAreaName((_b = (_a3 = snapshot.texts[row]) == null ? void 0 : _a3[column]) != null ? _b : "");
      });
      const [first] = short;
      if (first !== void 0) {
        yield { cell: first, entry: null, params: cellsParams(short) };
      } else if (named4.length === 0 && !snapshot.texts.slice(0, headerRows[0]).flat().some(namesArea)) {
        const none = { count: 0, cells: [] };
        yield { cell: headerCorner(table), entry: null, params: none };
      }
    }
  });

  // src/checks/mr-1-13.ts
  var AGREED = ["***", "X"];
  var SHOWN2 = 10;
  var mr113 = defineRule({
    id: "mr-1-13",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find(table) {
      const found2 = numberColumns(table).flatMap(({ cells }) => cells).filter(({ text, kind }) => kind === "sign" && !AGREED.includes(text.trim()));
      const signs2 = [...new Set(found2.map(({ text }) => text.trim()))].slice(0, SHOWN2);
      yield* atFirst(inTableOrder(found2.map(({ cell }) => cell)), { signs: signs2 });
    }
  });

  // src/checks/mr-2-1.ts
  function rowsWithin(table) {
    const first = table.headerRows[1] + 1;
    return Array.from({ length: Math.max(0, lastRow(table) - first + 1) }, (_, offset) => first + offset);
  }
  function blankColumnsOf(table, grid) {
    const columns = table.columnUses.map(({ column }) => column);
    const [top] = table.headerRows;
    const rows = Array.from({ length: lastRow(table) - top + 1 }, (_, offset) => top + offset);
    return Array.from({ length: grid.columns }, (_, column) => column).filter((column) => column > Math.min(...columns) && column < Math.max(...columns)).filter((column) => rows.every((row) => grid.textAt(row, column) === "")).map((column) => ({ row: top, column }));
  }
  function cutsOf(table) {
    const grid = createGrid(table.snapshot);
    const repeatsHeader = createRepeatedHeaderTest(grid, table.headerRows);
    const { column } = headerCorner(table);
    const rows = rowsWithin(table);
    const at2 = (row) => ({ row, column });
    return {
      blankRows: rows.filter((row) => grid.anchorsInRow(row).length === 0).map(at2),
      // Headings of several rows are repeated as one.
      repeatedHeadings: rows.filter((row) => repeatsHeader(row) && !repeatsHeader(row - 1)).map(at2),
      blankColumns: blankColumnsOf(table, grid)
    };
  }
  var mr21 = defineRule({
    id: "mr-2-1",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find(table) {
      const { blankRows, repeatedHeadings, blankColumns: blankColumns2 } = cutsOf(table);
      const cuts = inTableOrder([...blankRows, ...repeatedHeadings, ...blankColumns2]);
      const [first] = cuts;
      if (first !== void 0) {
        const params = {
          blankRows: blankRows.length,
          blankColumns: blankColumns2.length,
          repeatedHeadings: repeatedHeadings.length,
          cells: cellsParams(cuts).cells
        };
        yield { cell: first, entry: null, params };
      }
    }
  });

  // src/checks/mr-2-2.ts
  var mr22 = defineRule({
    id: "mr-2-2",
    severity: "info",
    highlight: null,
    pack: "machine-readable",
    *find({ otherTables }) {
      yield* atFirst(otherTables, {});
    }
  });

  // src/checks/no-progress-table.ts
  var noProgressTable = defineRule({
    id: "no-progress-table",
    severity: "error",
    highlight: null,
    find: () => []
  });

  // src/text/numbering.ts
  var DIGITS2 = "0-9０-９";
  var JOINTS = "-－‐–−ー.．";
  var JOINT = new RegExp(`([${JOINTS}])`);
  var LABEL = new RegExp(
    `^(第|[(（【［\\[〔<＜]?(?:[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}]{1,6}[ \\u3000]?|[A-Za-z]{3,10}[ \\u3000]|(?:No|Ｎｏ|NO|ＮＯ)[.．]?[ \\u3000]?)?)([${DIGITS2}]{1,3}(?:[${JOINTS}][${DIGITS2}]{1,3}){0,3})([章節編部項]|[)）】］\\]〕>＞]|[.．、,，:：]|(?=[ \\u3000\\r\\n]|$))`,
    "u"
  );
  var KANJI3 = /^(第?)([一二三四五六七八九十]{1,3})([章節編部項]|[.．、]|(?=[ \u3000]|$))/;
  var KANJI_DIGITS2 = "〇一二三四五六七八九";
  var CIRCLED = /^([一-龠々]{0,6})[①-⑳]/;
  var ROMAN = /^([一-龠々]{0,6})[Ⅰ-Ⅻ]/;
  var LONGEST_WORD2 = 14;
  var NUMBER_AHEAD = new RegExp(`[${DIGITS2}①-⑳Ⅰ-Ⅻ一二三四五六七八九十]`);
  var REACH = 40;
  function widthLike(sample, number3) {
    const digits = String(number3);
    const isFull = /[０-９]/.test(sample) && (digits.length === 1 || sample.length > 1);
    return isFull ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 65248)) : digits;
  }
  function digitLabel(text) {
    var _a3;
    const [whole = "", before = "", numbers = "", after = ""] = (_a3 = LABEL.exec(text)) != null ? _a3 : [];
    if (whole === "" || before === "第" && !/[章節編部項]/.test(after)) {
      return null;
    }
    const parts = numbers.split(JOINT);
    const joints = parts.filter((_, index) => index % 2 === 1);
    const written = parts.filter((_, index) => index % 2 === 0);
    const values = written.map((digits) => Number(digits.normalize("NFKC")));
    const number3 = values[values.length - 1];
    if (number3 === void 0) {
      return null;
    }
    const style = [before, after].map((sign) => sign.normalize("NFKC").replace(/\s/g, "")).join("#");
    return {
      text: whole.trim(),
      style: `${style} ${values.length}`,
      prefix: values.slice(0, -1),
      number: number3,
      renumbered: (prefix, last) => {
        const all = [...prefix, last].map((value, index) => {
          var _a4;
          return widthLike((_a4 = written[index]) != null ? _a4 : "", value);
        });
        return `${before}${all.map((digits, index) => {
          var _a4;
          return digits + ((_a4 = joints[index]) != null ? _a4 : "");
        }).join("")}${after}`.trim();
      }
    };
  }
  function kanjiNumber(text) {
    const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["0", text];
    const digit = (kanji, blank) => kanji === "" ? blank : Math.max(0, KANJI_DIGITS2.indexOf(kanji));
    return digit(tens, 1) * 10 + digit(ones, 0);
  }
  function kanjiText(number3) {
    const [tens, ones] = [Math.floor(number3 / 10), number3 % 10];
    const ten = tens === 0 ? "" : `${tens === 1 ? "" : KANJI_DIGITS2[tens]}十`;
    return `${ten}${ones === 0 ? "" : KANJI_DIGITS2[ones]}`;
  }
  function kanjiLabel(text) {
    var _a3;
    const [whole = "", before = "", kanji = "", after = ""] = (_a3 = KANJI3.exec(text)) != null ? _a3 : [];
    return whole === "" || before === "第" !== /[章節編部項]/.test(after) ? null : {
      text: whole,
      style: `${before}一${after}`,
      prefix: [],
      number: kanjiNumber(kanji),
      renumbered: (_, number3) => `${before}${kanjiText(number3)}${after}`
    };
  }
  function signLabel(text, sign, first) {
    var _a3;
    const [whole = "", word2 = ""] = (_a3 = sign.exec(text)) != null ? _a3 : [];
    const base = first.charCodeAt(0) - 1;
    return whole === "" ? null : {
      text: whole,
      style: `${word2}${first}`,
      prefix: [],
      number: whole.charCodeAt(word2.length) - base,
      renumbered: (_, number3) => `${word2}${String.fromCharCode(base + number3)}`
    };
  }
  function numberLabel(text) {
    var _a3, _b, _c;
    const start = text.slice(0, REACH).trim();
    if (!NUMBER_AHEAD.test(start.slice(0, LONGEST_WORD2))) {
      return null;
    }
    return (_c = (_b = (_a3 = signLabel(start, CIRCLED, "①")) != null ? _a3 : signLabel(start, ROMAN, "Ⅰ")) != null ? _b : kanjiLabel(start)) != null ? _c : digitLabel(start);
  }

  // src/checks/number-series.ts
  var MOST_MISSING = 9;
  var MOST_MISSING_AT_BORDER = 2;
  function isSame(one, other) {
    return one.length === other.length && one.every((value, index) => value === other[index]);
  }
  function numbersBetween(from, to) {
    return Array.from({ length: Math.max(0, Math.min(to - from - 1, MOST_MISSING + 1)) }, (_, index) => from + 1 + index);
  }
  function createSeries(things) {
    const seriesKey = (scope, { style, prefix }) => [scope, style, ...prefix].join(" ");
    const all = new Set(
      things.flatMap(({ label, scope }) => label === null ? [] : [`${seriesKey(scope, label)} ${label.number}`])
    );
    const passed = /* @__PURE__ */ new Map();
    return {
      has: (scope, label) => all.has(`${seriesKey(scope, label)} ${label.number}`),
      hasPassed: (scope, label) => {
        var _a3, _b;
        return (_b = (_a3 = passed.get(seriesKey(scope, label))) == null ? void 0 : _a3.has(label.number)) != null ? _b : false;
      },
      pass(scope, label) {
        var _a3;
        const key = seriesKey(scope, label);
        const numbers = label.number === 1 ? /* @__PURE__ */ new Set() : (_a3 = passed.get(key)) != null ? _a3 : /* @__PURE__ */ new Set();
        passed.set(key, numbers.add(label.number));
      }
    };
  }
  function stepTo(before, at2, from, to, series) {
    const crosses = before.scope !== at2.scope;
    const step = { at: at2, to, crosses };
    const { style, prefix, number: number3 } = to;
    if (isSame(from.prefix, prefix)) {
      if (number3 === from.number || number3 > 1 && series.hasPassed(at2.scope, to)) {
        return before.name === at2.name ? null : { ...step, kind: "repeat", missing: [] };
      }
      const left2 = numbersBetween(from.number, number3).filter(
        (between2) => !series.has(at2.scope, { style, prefix, number: between2 })
      );
      const kind2 = number3 === from.number + 1 ? "next" : left2.length > 0 ? "gap" : "other";
      return { ...step, kind: kind2, missing: left2.map((between2) => to.renumbered(prefix, between2)) };
    }
    const outer = prefix.slice(0, -1);
    const [last, next] = [from.prefix[from.prefix.length - 1], prefix[prefix.length - 1]];
    if (crosses || last === void 0 || next === void 0 || !isSame(outer, from.prefix.slice(0, -1)) || next <= last) {
      return null;
    }
    const left = numbersBetween(last, next).filter(
      (between2) => !series.has(at2.scope, { style, prefix: [...outer, between2], number: 1 })
    );
    const kind = next === last + 1 ? "next" : left.length > 0 ? "gap" : "other";
    return { ...step, kind, missing: left.map((between2) => to.renumbered([...outer, between2], 1)) };
  }
  function stepsIn(things) {
    var _a3;
    const series = createSeries(things);
    const steps2 = [];
    for (const [index, at2] of things.entries()) {
      const before = things[index - 1];
      const [from, to] = [(_a3 = before == null ? void 0 : before.label) != null ? _a3 : null, at2.label];
      if (before !== void 0 && from !== null && to !== null && from.style === to.style) {
        const step = stepTo(before, at2, from, to, series);
        if (step !== null) {
          steps2.push(step);
        }
      }
      if (to !== null) {
        series.pass(at2.scope, to);
      }
    }
    return steps2;
  }
  function isRegular(things, inner) {
    const starts = things.filter(
      ({ label, scope }, index) => {
        var _a3;
        return (label == null ? void 0 : label.number) === 1 && ((_a3 = things[index - 1]) == null ? void 0 : _a3.scope) !== scope;
      }
    ).length;
    const next = inner.filter(({ kind }) => kind === "next").length;
    return next + Math.min(starts, 1) > inner.length - next && next > 0;
  }
  function runOn(crossing) {
    const count = (wanted) => crossing.filter(({ kind }) => kind === wanted).length;
    return count("other") === 0 && count("gap") + count("repeat") === 1 && count("next") > 0;
  }
  var LEAST_SCOPES = 2;
  function lostFirsts(things) {
    var _a3;
    const firsts = things.filter(({ scope }, index) => {
      var _a4;
      return ((_a4 = things[index - 1]) == null ? void 0 : _a4.scope) !== scope;
    });
    const late = firsts.filter(({ label: label2 }) => (label2 == null ? void 0 : label2.number) !== 1);
    const [at2] = late;
    const label = (_a3 = at2 == null ? void 0 : at2.label) != null ? _a3 : null;
    return at2 !== void 0 && late.length === 1 && (label == null ? void 0 : label.number) === 2 && firsts.length > LEAST_SCOPES ? [{ at: at2, label, missing: [label.renumbered(label.prefix, 1)] }] : [];
  }
  function seriesBreaks(things) {
    const steps2 = stepsIn(things);
    const inner = steps2.filter(({ crosses }) => !crosses);
    if (!isRegular(things, inner)) {
      return [];
    }
    const areBordersJudged = runOn(steps2.filter(({ crosses }) => crosses));
    const breaks = steps2.flatMap(({ kind, at: at2, to, missing, crosses }) => {
      const isBreak = kind === "repeat" || kind === "gap" && missing.length <= MOST_MISSING;
      const isJudged = !crosses || areBordersJudged && missing.length <= MOST_MISSING_AT_BORDER;
      return isBreak && isJudged ? [{ at: at2, label: to, missing }] : [];
    });
    return [...lostFirsts(things), ...breaks].sort((one, other) => things.indexOf(one.at) - things.indexOf(other.at));
  }

  // src/checks/numbering-gap.ts
  var MOSTLY = 0.8;
  function bandNumbers(bands, scopeOf) {
    return bands.map((band) => ({
      cell: band.cell,
      label: numberLabel(band.title),
      scope: scopeOf(band),
      entry: null,
      name: foldKey(band.title)
    }));
  }
  function countsHere({ relisted }, before, at2) {
    var _a3;
    const [last, next] = [before == null ? void 0 : before.label, at2.label];
    return !relisted || (before == null ? void 0 : before.scope) === at2.scope && (last == null ? void 0 : last.style) === (next == null ? void 0 : next.style) && (last == null ? void 0 : last.prefix.join()) === (next == null ? void 0 : next.prefix.join()) && ((_a3 = last == null ? void 0 : last.number) != null ? _a3 : Number.NaN) + 1 === (next == null ? void 0 : next.number);
  }
  function entryNumbers(table) {
    var _a3;
    const isNumbered2 = table.columns.number !== null;
    const numbered = [];
    for (const entry of table.entries) {
      const datum = isNumbered2 ? entry.number : entry.item;
      const isFirst = ((_a3 = table.measures[entry.measure]) == null ? void 0 : _a3.entries[0]) === entry.index;
      if (datum === null || !isFirst && (!isNumbered2 || datum.text === "")) {
        continue;
      }
      const at2 = {
        cell: datum.cell,
        label: numberLabel(datum.text),
        scope: `${entry.chapter}/${entry.direction}`,
        entry: entry.index,
        name: String(entry.measure)
      };
      if (countsHere(entry, numbered[numbered.length - 1], at2)) {
        numbered.push(at2);
      }
    }
    const labelled = numbered.filter(({ label }) => label !== null).length;
    return isNumbered2 || labelled >= numbered.length * MOSTLY ? numbered : [];
  }
  var numberingGap = defineRule({
    id: "numbering-gap",
    severity: "info",
    highlight: null,
    *find(table) {
      const levels = [
        bandNumbers(table.chapters, () => ""),
        bandNumbers(table.directions, ({ chapter, section: section2 }) => `${chapter}/${section2}`),
        entryNumbers(table)
      ];
      for (const { at: at2, label, missing } of levels.flatMap(seriesBreaks)) {
        yield { cell: at2.cell, entry: at2.entry, params: { number: label.text, missing } };
      }
    }
  });

  // src/checks/overlong-cell.ts
  var MOST_CHARACTERS = 1e3;
  var MOST_LINES = 40;
  function linesIn2(text) {
    return text.trim().split(/\r\n?|\n/).length;
  }
  var overlongCell = defineRule({
    id: "overlong-cell",
    severity: "info",
    highlight: null,
    inspect: () => ({
      look({ cell, text, part, entry, year }) {
        const characters = text.trim().length;
        if (part === "outside" || characters <= MOST_LINES) {
          return null;
        }
        const lines = linesIn2(text);
        if (characters <= MOST_CHARACTERS && lines <= MOST_LINES) {
          return null;
        }
        return { cell, entry, ...year === null ? {} : { year }, params: { characters, lines } };
      }
    })
  });

  // src/checks/placeholder.ts
  function dataOf(table, entry) {
    const own2 = ["outline", "department", "term", "mark"].flatMap((role) => {
      const datum = entry[role];
      const ofScale = role === "mark" && datum !== null && readMark(datum.text, table.scale).kind === "exact";
      return datum === null || ofScale || datum.says !== void 0 ? [] : [{ datum, column: table.headings[role] }];
    });
    const years = table.years.flatMap(
      (column, year) => {
        var _a3;
        return ((_a3 = entry.years[year]) != null ? _a3 : []).map((datum) => ({ datum, column: column.label, year }));
      }
    );
    return [...own2, ...years];
  }
  var placeholder = defineRule({
    id: "placeholder",
    severity: "info",
    highlight: null,
    *find(table) {
      for (const entry of table.entries) {
        for (const { datum, column, year } of dataOf(table, entry)) {
          if (datum.text !== "" && isPlaceholder(datum.text)) {
            yield {
              cell: datum.cell,
              entry: entry.index,
              ...year === void 0 ? {} : { year },
              params: { column, text: oneLine(datum.text) }
            };
          }
        }
      }
    }
  });

  // src/checks/relisted-differs.ts
  var REFERS = /^.{0,12}再掲.{0,12}$/;
  function sayingOf(datum) {
    var _a3, _b;
    const text = (_b = (_a3 = datum == null ? void 0 : datum.says) != null ? _a3 : datum == null ? void 0 : datum.text) != null ? _b : "";
    const key = foldKey(text).replace(/[。.]$/, "");
    return isPlaceholder(text) || REFERS.test(key) ? "" : key;
  }
  function tellingsOf(entry, table) {
    const { headings, years, marks } = table;
    const departments = sayingOf(entry.department) === "" ? "" : [...entry.departments].sort().join();
    return [
      { heading: headings.outline, saying: sayingOf(entry.outline) },
      { heading: headings.department, saying: departments },
      { heading: headings.term, saying: sayingOf(entry.term) },
      ...chronology(years).flatMap(
        (year) => {
          var _a3;
          return ((_a3 = entry.years[year]) != null ? _a3 : []).map((datum) => {
            var _a4, _b;
            return { heading: (_b = (_a4 = years[year]) == null ? void 0 : _a4.label) != null ? _b : "", saying: sayingOf(datum) };
          });
        }
      ),
      ...marks.map(({ label, scale }, column) => {
        var _a3, _b;
        const datum = entry.marks[column];
        const reading = readMark((_b = (_a3 = datum == null ? void 0 : datum.says) != null ? _a3 : datum == null ? void 0 : datum.text) != null ? _b : "", scale);
        const isStep = reading.kind === "exact" || reading.kind === "look-alike";
        return { heading: label, saying: isStep ? reading.mark.symbol : sayingOf(datum) };
      })
    ];
  }
  function differences(again, originals) {
    const differing = again.filter(({ saying }, at2) => {
      const said = originals.map((original) => {
        var _a3, _b;
        return (_b = (_a3 = original[at2]) == null ? void 0 : _a3.saying) != null ? _b : "";
      }).filter((text) => text !== "");
      return saying !== "" && said.length > 0 && !said.includes(saying);
    });
    return [...new Set(differing.map(({ heading }) => heading))];
  }
  var relistedDiffers = defineRule({
    id: "relisted-differs",
    severity: "warning",
    highlight: null,
    *find(table) {
      var _a3, _b, _c, _d;
      const { entries, measures } = table;
      const originals = /* @__PURE__ */ new Map();
      const told = measures.map(({ name, entries: indexes }) => ({
        key: measureKey(name),
        own: indexes.flatMap((index) => {
          var _a4;
          return (_a4 = entries[index]) != null ? _a4 : [];
        })
      }));
      for (const { key, own: own2 } of told) {
        if (key !== "" && ((_a3 = own2[0]) == null ? void 0 : _a3.relisted) === false) {
          originals.set(key, [...(_b = originals.get(key)) != null ? _b : [], own2]);
        }
      }
      for (const { key, own: own2 } of told) {
        const candidates = ((_c = own2[0]) == null ? void 0 : _c.relisted) === true ? (_d = originals.get(key)) != null ? _d : [] : [];
        for (const entry of own2) {
          const again = tellingsOf(entry, table);
          const [closest] = candidates.map((original) => {
            var _a4, _b2;
            return {
              row: ((_b2 = (_a4 = original[0]) == null ? void 0 : _a4.row) != null ? _b2 : 0) + 1,
              headings: differences(
                again,
                original.map((each) => tellingsOf(each, table))
              )
            };
          }).sort((one, other) => one.headings.length - other.headings.length);
          if (entry.item !== null && closest !== void 0 && closest.headings.length > 0) {
            const params = { row: closest.row, headings: closest.headings };
            yield { cell: entry.item.cell, entry: entry.index, params };
          }
        }
      }
    }
  });

  // src/checks/second-table.ts
  var secondTable = defineRule({
    id: "second-table",
    severity: "info",
    highlight: null,
    *find(table) {
      for (const cell of table.otherTables) {
        yield { cell, entry: null, params: { row: cell.row + 1 } };
      }
    }
  });

  // src/checks/closed-years.ts
  function* closedYearTexts(table) {
    var _a3;
    const order = chronology(table.years);
    const lastOf = /* @__PURE__ */ new Map();
    for (const entry of table.entries) {
      lastOf.clear();
      for (const year of order) {
        const column = table.years[year];
        for (const datum of (_a3 = entry.years[year]) != null ? _a3 : []) {
          if (datum.text === "") {
            continue;
          }
          lastOf.set(
            `${datum.cell.row},${datum.cell.column}`,
            (column == null ? void 0 : column.kind) === "actual" && column.to !== null ? {
              text: datum.text,
              cell: datum.cell,
              entry: entry.index,
              year,
              label: column.label,
              fiscalYear: column.to
            } : null
          );
        }
      }
      for (const text of lastOf.values()) {
        if (text !== null) {
          yield text;
        }
      }
    }
  }

  // src/checks/stale-interim.ts
  var MAY_DATE = /末|現在|時点|実績|集計|段階|月|半期/;
  var staleInterim = defineRule({
    id: "stale-interim",
    severity: "warning",
    highlight: "stale",
    *find(table) {
      for (const { text, cell, entry, year, label, fiscalYear } of closedYearTexts(table)) {
        if (!MAY_DATE.test(text)) {
          continue;
        }
        const { folded, original } = foldWithPlaces(text);
        const notes2 = findInterimNotes(folded, fiscalYear, table.yearStart).map(
          (note) => original(note.start, note.end).trim()
        );
        if (notes2.length > 0) {
          yield { cell, entry, year, params: { year: label, notes: [...new Set(notes2)] } };
        }
      }
    }
  });

  // src/text/planned.ts
  var NOT_A_PLAN = /^(?:ど[おう]り|通り|していた|してい(?:ない|なかった|なく|ません)|した|されていた|され(?:た|て)|だった|であった|でしたが|より|調和|外|なし|無し|は(?:ない|無い|なし|なかった|ありません|未定)|(?:が|も)(?:ない|ありません)|のところ|を(?:検討|協議|調整|周知|確認|立て))/;
  var PART_OF_NOUN = /^(?:価格|地|者|納税|表|日|額|数|量|人数|人員|回数|件数|時期|期間|面積|区間|箇所|か所|事業者|利用者|利用者数|参加者|参加者数|患者|の(?![)。、\s]|$))/;
  var COMPARED = /^(?:を|より|に)[^、。]{0,8}(?:変更|中止|延期|縮小|前倒し|早め|繰り?上げ|上回|下回|取り?や|達し)/;
  var GIVEN_UP = /中止|見送|取り?やめ|断念|変更して|に変更/;
  var CARRIED_OUT = /^[^、(（]*(?:実施した|開催した|行った|実施済|開催済|完了)/;
  var PLANNED_NUMBER = /^\s*(?::\s*)?\d/;
  var BARE_AHEAD = /(?:^|[(（、:：\s→])$/;
  var REACH2 = 100;
  var LATER2 = /(?:来年度?|次年度?|翌年度?)(?!度?(?:の)?(?:予算|計画|版)|度?に向け)|次期計画|今後(?!の)|将来(?!推計|人口|像)/g;
  var YEAR_OF_NOUN = /^(?:当初|補正)?(?:予算|版|用)|^に向け/;
  var LABEL_AHEAD = /^[\s\u3000【[(<「・･●○■□※-]*$/;
  var LABEL_BEHIND = /^\s*(?:の(?:予定|計画|取組)\s*)?(?:[:】\])>」]|以降|[~〜-]|より|から|に(?=\s*$)|$)/;
  var LATER_LABEL = /^\s*[【[(<〈《]\s*(?:来年度|次年度|翌年度|今後)(?:以降)?(?:の(?:予定|計画|取組))?\s*[】\])>〉》]\s*:?/;
  function clausesOf3(folded) {
    var _a3;
    const clauses = [];
    let heading = null;
    let start = 0;
    for (const line of folded.split("\n")) {
      const label = yearLabel(line);
      if (label !== null && label.rest === "") {
        heading = label.year;
        start += line.length + 1;
        continue;
      }
      if (label !== null) {
        heading = null;
      }
      const labelYear = (_a3 = label == null ? void 0 : label.year) != null ? _a3 : heading;
      for (const text of line.split(/。|;/)) {
        clauses.push({ text, start, labelYear });
        start += text.length + 1;
      }
    }
    return clauses;
  }
  function yearLabel(line) {
    const later = LATER_LABEL.exec(line);
    if (later !== null) {
      return { year: Number.POSITIVE_INFINITY, rest: line.slice(later[0].length).trim() };
    }
    const mention = findYearMentions(line)[0];
    if (mention === void 0 || !LABEL_AHEAD.test(line.slice(0, mention.start))) {
      return null;
    }
    const behind = line.slice(mention.end);
    if (!LABEL_BEHIND.test(behind)) {
      return null;
    }
    const rest = behind.replace(/^(?:の(?:予定|計画|取組))?[\s:】\])>」]+/, "").trim();
    return { year: mention.fiscalYear, rest };
  }
  function speaksOfLaterYear(clause, mentions, passed, at2, fiscalYear) {
    var _a3, _b;
    const [nearest, behind] = [mentions[passed - 1], mentions[passed]];
    const inBracketBehind = behind !== void 0 && /^予定\s*[([:]\s*$/.test(clause.text.slice(at2, behind.start));
    const year = (_b = (_a3 = inBracketBehind ? behind : nearest) == null ? void 0 : _a3.fiscalYear) != null ? _b : clause.labelYear;
    return year !== null && year > fiscalYear;
  }
  function findPlanForItself(text, fiscalYear) {
    var _a3, _b, _c;
    if (!text.includes("予定")) {
      return null;
    }
    const { folded, original } = foldWithPlaces(text);
    for (const clause of clausesOf3(folded)) {
      const mentions = findYearMentions(clause.text).filter(
        (mention) => !YEAR_OF_NOUN.test(clause.text.slice(mention.end))
      );
      const later = (_a3 = [...clause.text.matchAll(LATER2)].map(({ index }) => index)[0]) != null ? _a3 : Number.POSITIVE_INFINITY;
      let passed = 0;
      for (const { index: at2 } of clause.text.matchAll(/予定/g)) {
        while (((_c = (_b = mentions[passed]) == null ? void 0 : _b.end) != null ? _c : Number.POSITIVE_INFINITY) <= at2) {
          passed++;
        }
        if (isOpenPlan(clause.text, at2) && later > at2 && !speaksOfLaterYear(clause, mentions, passed, at2, fiscalYear)) {
          return oneLine(original(clause.start, clause.start + clause.text.length));
        }
      }
    }
    return null;
  }
  function isOpenPlan(clause, at2) {
    const behind = clause.slice(at2 + 2, at2 + 2 + REACH2);
    if (NOT_A_PLAN.test(behind) || COMPARED.test(behind) || GIVEN_UP.test(behind) || CARRIED_OUT.test(behind)) {
      return false;
    }
    if (PART_OF_NOUN.test(behind) || /(?:行事|年間)$/.test(clause.slice(0, at2))) {
      return false;
    }
    const ahead = clause.slice(Math.max(0, at2 - REACH2), at2);
    const counted2 = PLANNED_NUMBER.test(behind) && BARE_AHEAD.test(ahead);
    return !(counted2 && /\d/.test(ahead + behind.replace(/^\s*(?::\s*)?[\d,]+/, "")));
  }

  // src/checks/stale-plan.ts
  var EXCERPT_LENGTH4 = 40;
  function excerptOf(line) {
    return line.length <= EXCERPT_LENGTH4 ? line : `…${shorten(line.slice(line.length - EXCERPT_LENGTH4 + 1), EXCERPT_LENGTH4)}`;
  }
  var stalePlan = defineRule({
    id: "stale-plan",
    severity: "warning",
    highlight: "stale",
    *find(table) {
      for (const { text, cell, entry, year, label, fiscalYear } of closedYearTexts(table)) {
        const clause = findPlanForItself(text, fiscalYear);
        if (clause !== null) {
          yield { cell, entry, year, params: { year: label, excerpt: excerptOf(clause) } };
        }
      }
    }
  });

  // src/text/stray-spaces.ts
  var OTHER_SPACE = "\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f";
  var OTHER_BREAK = "\\r\\v\\f\\u0085\\u2028\\u2029";
  var UNSEEN = "\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff";
  var JOINER = "(?<![\\p{Extended_Pictographic}\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\p{Script=Arabic}\\p{Script=Devanagari}])[\\u200c\\u200d]|(?<![\\p{Script=Arabic}\\p{Script=Devanagari}])[\\u200c\\u200d](?!\\p{Extended_Pictographic})";
  var STRANGE2 = new RegExp(`[${OTHER_SPACE}${OTHER_BREAK}${UNSEEN}\\u200c\\u200d]`);
  var GAP = new RegExp(`(?:[ \\u3000\\n${OTHER_SPACE}${OTHER_BREAK}${UNSEEN}]|${JOINER})+`, "gu");
  var SUSPICIOUS = new RegExp(`^[ \\u3000\\n]|[ \\u3000\\n]$|[ \\u3000\\n]{2}|${STRANGE2.source}`);
  var FORMATTED_NUMBER = /^[-+△▲(]?[¥￥$]? {0,9}[\d,.]+[%)]?$/;
  var LONGEST_NUMBER = 40;
  function isFormattedNumber(text) {
    return text.length <= LONGEST_NUMBER && FORMATTED_NUMBER.test(text.replace(/^[ \u00a0]+|(?<![ \u00a0])[ \u00a0]+$/g, ""));
  }
  var BREAKS2 = new RegExp(`\\r\\n|[${OTHER_BREAK}]`, "g");
  var UNSEEN_ALL = new RegExp(`[${UNSEEN}\\u200c\\u200d]`, "g");
  var OTHER_SPACES = new RegExp(`[${OTHER_SPACE}]`, "g");
  function gapsIn3(text) {
    return [...text.matchAll(GAP)].map((match) => {
      const [typed] = match;
      const seen = typed.replace(UNSEEN_ALL, "").replace(BREAKS2, "\n").replace(OTHER_SPACES, " ");
      return { start: match.index, end: match.index + typed.length, typed, seen };
    });
  }
  function indentOf2({ seen }) {
    return seen.slice(seen.lastIndexOf("\n") + 1);
  }
  function widthOf3(text) {
    let width = 0;
    for (const character of text) {
      width += /[ -~\uff61-\uff9f]/.test(character) ? 1 : 2;
    }
    return width;
  }
  function wordBehind(text, { end }) {
    var _a3, _b;
    return (_b = (_a3 = /^[^\s\u3000]{0,20}/.exec(text.slice(end, end + 20))) == null ? void 0 : _a3[0]) != null ? _b : "";
  }
  function isLaidOut(text, gaps) {
    const columns = /* @__PURE__ */ new Set();
    const ends = /* @__PURE__ */ new Set();
    let width = 0;
    let at2 = 0;
    for (const gap of gaps) {
      const { start, end, seen } = gap;
      width += widthOf3(text.slice(at2, start));
      at2 = end;
      const isInner = start > 0 && end < text.length;
      if (seen.includes("\n")) {
        if (isInner && indentOf2(gap).length > 1) {
          return true;
        }
        width = widthOf3(indentOf2(gap));
      } else {
        width += widthOf3(seen);
        if (isInner && seen.length > 1) {
          const right = width + widthOf3(wordBehind(text, gap));
          if (columns.has(width) || ends.has(right)) {
            return true;
          }
          columns.add(width);
          ends.add(right);
        }
      }
    }
    return false;
  }
  function isSpread(text) {
    return /^\S(?:\s{1,9}\S){1,9}$/.test(text.trim());
  }
  function firstIndent(indent2, habits, laidOut) {
    const isFullWidth2 = /^\u3000+$/.test(indent2);
    const isMeant = isFullWidth2 && (habits.indent === "any" || habits.indent === "one" && indent2.length === 1);
    return isMeant || laidOut ? indent2 : "";
  }
  function isBetweenSentences({ start, end, seen }, text) {
    var _a3;
    return seen === "  " && /[A-Za-z)\d][.!?:]["')]?$/.test(text.slice(Math.max(0, start - 3), start)) && /[A-Z"'(\d]/.test((_a3 = text[end]) != null ? _a3 : "");
  }
  function rightGap(gap, text, habits, laidOut) {
    const { start, end, seen } = gap;
    if (end === text.length) {
      return "";
    }
    const indent2 = indentOf2(gap);
    if (start === 0) {
      return firstIndent(indent2, habits, laidOut);
    }
    if (seen.includes("\n")) {
      return seen.replace(/[^\n]/g, "") + (indent2 === " " && !laidOut ? "" : indent2);
    }
    if (!habits.within) {
      return gap.typed;
    }
    if (seen.length < 2 || laidOut || isBetweenSentences(gap, text)) {
      return seen;
    }
    return seen.includes("　") ? "　" : " ";
  }
  function trimmedEdit(start, before, after) {
    const shorter = Math.min(before.length, after.length);
    let ahead = 0;
    while (ahead < shorter && before[ahead] === after[ahead]) {
      ahead++;
    }
    let behind = 0;
    while (behind < shorter - ahead && before[before.length - 1 - behind] === after[after.length - 1 - behind]) {
      behind++;
    }
    return {
      start: start + ahead,
      end: start + before.length - behind,
      text: after.slice(ahead, after.length - behind)
    };
  }
  function kindOf2({ start, end, typed, seen }, length) {
    if (start === 0 || end === length || seen.includes("\n")) {
      return /[ \u3000\n]/.test(seen) ? "ends" : "invisible";
    }
    return seen.length > 1 && !STRANGE2.test(typed) ? "doubled" : "invisible";
  }
  function straySpaces(text, habits) {
    if (!SUSPICIOUS.test(text) || isFormattedNumber(text)) {
      return null;
    }
    const gaps = gapsIn3(text);
    const laidOut = habits.spread ? isSpread(text) || isLaidOut(text, gaps) : isLaidOut(text, gaps);
    const edits = [];
    const kinds = /* @__PURE__ */ new Set();
    for (const gap of gaps) {
      const right = rightGap(gap, text, habits, laidOut);
      if (right !== gap.typed) {
        edits.push(trimmedEdit(gap.start, gap.typed, right));
        kinds.add(kindOf2(gap, text.length));
      }
    }
    return edits.length === 0 ? null : { kinds: [...kinds], edits };
  }

  // src/checks/stray-space.ts
  function habitsOf(part) {
    switch (part) {
      case "outline":
      case "year":
        return { indent: "one", spread: false, within: true };
      case "item":
        return { indent: "one", spread: true, within: true };
      case "heading":
      case "band":
      case "title":
      case "outside":
        return { indent: "any", spread: true, within: true };
      case "number":
      case "new":
      case "term":
      case "mark":
        return { indent: "none", spread: true, within: true };
      case "department":
        return { indent: "none", spread: true, within: false };
    }
  }
  var straySpace = defineRule({
    id: "stray-space",
    severity: "info",
    highlight: null,
    fixes: true,
    inspect: () => ({
      look({ cell, text, part, entry, year }) {
        if (part === "title" || part === "outside") {
          return null;
        }
        const place = { cell, entry, ...year === null ? {} : { year } };
        if (isBlank(text)) {
          const fix = [{ cell, edits: [{ start: 0, end: text.length, text: "" }] }];
          return { ...place, params: { spaces: ["blank"] }, fix };
        }
        const stray = straySpaces(text, habitsOf(part));
        return stray === null ? null : { ...place, params: { spaces: stray.kinds }, fix: [{ cell, edits: stray.edits }] };
      }
    })
  });

  // src/checks/unchanged-text.ts
  var LEAST_YEARS = 3;
  var LONGEST_ROUTINE = 6;
  var ROUTINE = /^(?:引き?続き|継続(?:して|的に)?|計画(?:どおり|通り)に?|例年(?:どおり|通り)に?|前年度?(?:と同様|どおり|通り)に?|通年|随時|適宜|毎年度?|年間を通じて|(?:本|当)?事業を?|取組を?){1,3}(?:実施|継続|開催|運営|配布|発行|支援|対応|推進|進捗|進行|取り?組み?)?(?:し|中)?(?:た|ました|ている|ています|済み?)?$/;
  var LASTING = /(?:完了|終了|廃止|達成|統合|移管|移行|済み?)(?:して(?:いる|おり)|し|した|しました|された|済み?|です)?(?:\([^()]{0,20}\))?$|(?:なし|無し|なかった|ありません(?:でした)?)$|(?<![\d.,])(?:0(?:人|件|回|か所|名|世帯)|100%)$/;
  var EXCERPT_LENGTH5 = 30;
  function keyOf2({ text, isMerged }) {
    const key = foldKey(text).replace(/[。.]$/, "");
    const isRoutine = key.length <= LONGEST_ROUTINE || key.length <= EXCERPT_LENGTH5 && ROUTINE.test(key);
    const isLasting = key.length <= EXCERPT_LENGTH5 && LASTING.test(key);
    return isMerged || isRoutine || isLasting || isPlaceholder(text) ? null : key;
  }
  function runsOf(table, entry) {
    const told = toldTexts(table, entry).filter(({ kind }) => kind === "actual");
    const closed = chronology(table.years).filter((year) => {
      var _a3;
      return ((_a3 = table.years[year]) == null ? void 0 : _a3.kind) === "actual";
    });
    const parts = [...new Set(told.map(({ part }) => part))];
    return parts.flatMap((part) => {
      const runs = [];
      let last = null;
      for (const year of closed) {
        const text = told.find((one) => one.part === part && one.year === year);
        const key = text === void 0 ? null : keyOf2(text);
        if (text !== void 0 && key !== null) {
          const run = key === last ? runs[runs.length - 1] : void 0;
          if (run === void 0) {
            runs.push([text]);
          } else {
            run.push(text);
          }
        }
        last = key;
      }
      return runs;
    });
  }
  var unchangedText = defineRule({
    id: "unchanged-text",
    severity: "info",
    highlight: null,
    *find(table) {
      for (const entry of table.entries) {
        for (const run of runsOf(table, entry)) {
          const last = run[run.length - 1];
          if (last !== void 0 && run.length >= LEAST_YEARS && !run.every(({ isSameAsAbove: isSameAsAbove2 }) => isSameAsAbove2)) {
            yield {
              cell: last.cell,
              entry: entry.index,
              year: last.year,
              params: {
                years: run.map(({ label }) => label),
                excerpt: shorten(oneLine(last.text), EXCERPT_LENGTH5)
              }
            };
          }
        }
      }
    }
  });

  // src/checks/unknown-department.ts
  var SEVERAL = /^(?:全|各|庁内|全庁|関係|担当|所管|その他)?(?:各|関係|担当|所管)?(?:課|室|部|局|部局|部署|所属|課室|部課|庁)(?:等|ほか|他)?$/;
  var ADDED = /(?:\([^()]*\)|ほか|他|など|等)$/;
  var DIVISION = /^.{1,12}?(?:本部|部|局|事務所)(?=.{2})/;
  function readings(name) {
    const key = foldKey(name);
    const bare3 = key.replace(ADDED, "");
    return [key, bare3, bare3.replace(DIVISION, "")];
  }
  var unknownDepartment = defineRule({
    id: "unknown-department",
    severity: "warning",
    highlight: "wrong",
    needsSetting: true,
    *find(table, settings) {
      const { departments } = settings;
      if (departments.length === 0) {
        return;
      }
      const office = officeNames(departments);
      for (const { cell, entry, names } of departmentCells(table, settings)) {
        const unknown2 = names.filter(
          ({ name, listed: listed2 }) => !listed2 && !SEVERAL.test(foldKey(name)) && readings(name).every((reading) => office(reading) === void 0)
        );
        if (unknown2.length > 0) {
          yield { cell, entry, params: { names: unknown2.map(({ typed }) => oneLine(typed)) } };
        }
      }
    }
  });

  // src/checks/unknown-mark.ts
  var unknownMark = defineRule({
    id: "unknown-mark",
    severity: "error",
    highlight: "wrong",
    *find(table) {
      var _a3, _b, _c;
      for (const { marks, index } of table.entries) {
        for (const [column, mark2] of marks.entries()) {
          const scale = (_b = (_a3 = table.marks[column]) == null ? void 0 : _a3.scale) != null ? _b : table.scale;
          if (scale.length > 0 && readMark((_c = mark2.says) != null ? _c : mark2.text, scale).kind === "unknown") {
            const params = { mark: shorten(oneLine(mark2.text), 20), scale: scale.map(({ symbol }) => symbol) };
            yield { cell: mark2.cell, entry: index, params };
          }
        }
      }
    }
  });

  // src/text/term.ts
  var TERMS = ["短期", "中期", "長期"];
  var SEPARATORS = new RegExp(`[・、,/→()${DASHES}]|から|及び`);
  var ENGLISH = /* @__PURE__ */ new Map([
    ["short", "短期"],
    ["medium", "中期"],
    ["mid", "中期"],
    ["long", "長期"]
  ]);
  function termOf(word2) {
    var _a3;
    const bare3 = word2.replace(/(?:的取組|的|取組)$/, "");
    return (_a3 = TERMS.find((term) => term === bare3)) != null ? _a3 : ENGLISH.get(bare3.toLowerCase());
  }
  function ownTermsIn(text, vocabulary) {
    const whole = vocabulary.find((term) => foldKey(term) === foldKey(text));
    if (whole !== void 0) {
      return [whole];
    }
    const words2 = foldKey(text).split(/[・、,/→]/).filter((word2) => word2 !== "");
    const terms = words2.map((word2) => vocabulary.find((term) => foldKey(term) === word2));
    return terms.every((term) => term !== void 0) ? [...new Set(terms)] : null;
  }
  function termsIn(text, vocabulary = TERMS) {
    return vocabulary === TERMS ? usualTermsIn(text) : ownTermsIn(text, vocabulary);
  }
  function usualTermsIn(text) {
    const words2 = foldKey(text).replace(/([短中長])(?=[・、,/][短中長]期)/g, "$1期").replace(/-?term$/i, "").split(SEPARATORS).flatMap((word2) => word2.split(/(?<=期)(?=[短中長])/)).filter((word2) => word2 !== "");
    const terms = words2.map(termOf);
    return terms.every((term) => term !== void 0) ? [...new Set(terms)] : null;
  }

  // src/text/term-cell.ts
  var CONSTANT = /^(?:通年|毎年度?|随時|常時|継続(?:的に)?|ongoing|annual(?:ly)?|continuous)$/i;
  function isTermText(text, terms) {
    return termsIn(text, terms) !== null || CONSTANT.test(foldKey(text)) || parsePeriod(text) !== null;
  }

  // src/checks/unknown-term.ts
  var OWN_WORDS = 3;
  var unknownTerm = defineRule({
    id: "unknown-term",
    severity: "error",
    highlight: "wrong",
    *find(table) {
      const told = table.entries.flatMap(({ term, index }) => {
        var _a3, _b;
        const text = (_b = (_a3 = term == null ? void 0 : term.says) != null ? _a3 : term == null ? void 0 : term.text) != null ? _b : "";
        return term === null || text === "" || isPlaceholder(text) ? [] : [{ term, text, index }];
      });
      const unknown2 = told.filter(({ text }) => !isTermText(text, table.terms));
      if (unknown2.length * 2 > told.length && unknown2.length >= OWN_WORDS) {
        return;
      }
      for (const { term, text, index } of unknown2) {
        yield {
          cell: term.cell,
          entry: index,
          params: { term: shorten(oneLine(text), 20), terms: table.terms }
        };
      }
    }
  });

  // src/checks/unreadable-year-heading.ts
  var unreadableYearHeading = defineRule({
    id: "unreadable-year-heading",
    severity: "error",
    highlight: null,
    *find(table) {
      for (const { cell, label } of table.impossibleYears) {
        yield { cell, entry: null, params: { heading: label } };
      }
    }
  });

  // src/checks/year-column-order.ts
  function runsBackwards(years) {
    return years.length > 1 && years.every((year, index) => {
      var _a3;
      return index === 0 || year <= ((_a3 = years[index - 1]) != null ? _a3 : year);
    });
  }
  function* outOfOrder(columns) {
    var _a3, _b, _c, _d;
    if (runsBackwards(columns.map((column) => {
      var _a4;
      return (_a4 = column.from) != null ? _a4 : 0;
    }))) {
      return;
    }
    let latest = null;
    for (const column of columns) {
      if (latest !== null && ((_a3 = column.to) != null ? _a3 : 0) < ((_b = latest.from) != null ? _b : 0)) {
        yield { column, left: latest };
      } else if (((_c = column.from) != null ? _c : 0) >= ((_d = latest == null ? void 0 : latest.from) != null ? _d : 0)) {
        latest = column;
      }
    }
  }
  var yearColumnOrder = defineRule({
    id: "year-column-order",
    severity: "warning",
    highlight: null,
    *find(table) {
      const dated = table.years.filter((year) => year.kind !== "target" && year.from !== null);
      const plans = dated.filter((year) => year.kind === "plan");
      const results = dated.filter((year) => year.kind !== "plan");
      const inBlocks = plans.some((plan) => results.some((result) => result.from === plan.from));
      for (const columns of inBlocks ? [plans, results] : [dated]) {
        for (const { column, left } of outOfOrder(columns)) {
          yield { cell: column.cell, entry: null, params: { year: column.label, left: left.label } };
        }
      }
    }
  });

  // src/checks/index.ts
  var RULES = [
    noProgressTable,
    missingColumn,
    unreadableYearHeading,
    missingYearColumn,
    yearColumnOrder,
    secondTable,
    blankColumn,
    dateLikeId,
    duplicateColumn,
    markYearMismatch,
    entryOutsideChapter,
    numberingGap,
    blankRow,
    headerSpelling,
    missingYear,
    stalePlan,
    staleInterim,
    missingPlan,
    placeholder,
    unchangedText,
    beforeStart,
    afterEnd,
    missingMark,
    unknownMark,
    markGlyph,
    missingItem,
    missingOutline,
    missingDepartment,
    missingTerm,
    unknownTerm,
    departmentSpelling,
    unknownDepartment,
    duplicateMeasure,
    relistedDiffers,
    markContradictsText,
    figureJump,
    straySpace,
    halfwidthKana,
    brokenLineWrap,
    digitWidth,
    counterSpelling,
    overlongCell,
    mr11,
    mr12,
    mr13,
    mr14,
    mr15,
    mr16,
    mr17,
    mr18,
    mr19,
    mr110,
    mr111,
    mr112,
    mr113,
    mr21,
    mr22
  ];

  // src/checks/table-cells.ts
  function partsOfColumns(table) {
    const parts = /* @__PURE__ */ new Map();
    for (const role of ["number", "new", "item", "outline", "department", "term"]) {
      const column = table.columns[role];
      if (column !== null) {
        parts.set(column, { part: role, year: null });
      }
    }
    for (const { column } of table.marks) {
      parts.set(column, { part: "mark", year: null });
    }
    for (const [year, { columns }] of table.years.entries()) {
      for (const column of columns) {
        parts.set(column, { part: "year", year });
      }
    }
    return parts;
  }
  var OUTSIDE = { part: "outside", year: null };
  function* tableCells(table) {
    var _a3, _b;
    const { snapshot, headerRows, entries } = table;
    const grid = createGrid(snapshot);
    const columns = partsOfColumns(table);
    const ignored = new Set(
      table.columnUses.flatMap(({ column, use, corrected }) => use.kind === "ignored" && corrected ? [column] : [])
    );
    const entryOf = new Map(entries.map(({ row, index }) => [row, index]));
    const bandRows = new Set([...table.chapters, ...table.directions].map(({ cell }) => cell.row));
    for (const [row, texts] of snapshot.texts.entries()) {
      const entry = (_a3 = entryOf.get(row)) != null ? _a3 : null;
      for (const [column, text] of texts.entries()) {
        if (text === "" || ignored.has(column)) {
          continue;
        }
        const cell = grid.anchorOf(row, column);
        if (cell.row !== row || cell.column !== column) {
          continue;
        }
        const { part, year } = (_b = columns.get(column)) != null ? _b : OUTSIDE;
        if (row < headerRows[0]) {
          yield { cell, text, part: "title", entry: null, year: null };
        } else if (row <= headerRows[1]) {
          yield { cell, text, part: "heading", entry: null, year };
        } else if (entry !== null) {
          yield { cell, text, part, entry, year };
        } else {
          yield { cell, text, part: bandRows.has(row) ? "band" : "outside", entry: null, year: null };
        }
      }
    }
  }

  // src/checks/run-checks.ts
  function partsNeeded(checks) {
    const rules = RULES;
    return [...new Set(rules.filter((rule) => isOn(rule, checks)).flatMap(({ needs }) => needs != null ? needs : []))];
  }
  function runChecks(reading, sheetName, texts, settings = DEFAULT_SETTINGS) {
    switch (reading.kind) {
      case "none": {
        const params = { sheet: sheetName, reason: reading.reason };
        const place = { cell: { row: 0, column: 0 }, entry: null, params };
        return [word(noProgressTable, texts, null, place)];
      }
      case "table": {
        const { table } = reading;
        const rules = RULES.filter((rule) => isOn(rule, settings.checks));
        const places = findPlaces(rules, table, settings);
        return rules.flatMap((rule) => {
          var _a3, _b, _c;
          const severity = (_b = (_a3 = settings.checks[rule.id]) == null ? void 0 : _a3.severity) != null ? _b : rule.severity;
          const findings = oncePerCell((_c = places.get(rule.id)) != null ? _c : []).map((place) => word(rule, texts, table, place));
          return findings.map((finding) => ({ ...finding, severity }));
        });
      }
    }
  }
  function findPlaces(rules, table, settings) {
    var _a3, _b;
    const places = /* @__PURE__ */ new Map();
    const inspectors = [];
    for (const rule of rules) {
      if ("find" in rule) {
        places.set(rule.id, [...rule.find(table, settings)]);
      } else {
        const found2 = [];
        places.set(rule.id, found2);
        inspectors.push([rule.inspect(table, settings), found2]);
      }
    }
    if (inspectors.length > 0) {
      for (const cell of tableCells(table)) {
        for (const [inspector, found2] of inspectors) {
          const place = inspector.look(cell);
          if (place !== null) {
            found2.push(place);
          }
        }
      }
    }
    for (const [inspector, found2] of inspectors) {
      for (const place of (_b = (_a3 = inspector.conclude) == null ? void 0 : _a3.call(inspector)) != null ? _b : []) {
        found2.push(place);
      }
    }
    return places;
  }
  function oncePerCell(places) {
    const seen = /* @__PURE__ */ new Set();
    return places.filter(({ cell, entry }) => {
      const key = `${cell.row},${cell.column}`;
      const isNew = entry === null || !seen.has(key);
      seen.add(key);
      return isNew;
    });
  }
  function word(rule, texts, table, place) {
    var _a3, _b, _c, _d, _e;
    const entry = place.entry === null ? void 0 : table == null ? void 0 : table.entries[place.entry];
    const text = texts[rule.id];
    return {
      check: rule.id,
      severity: rule.severity,
      highlight: rule.highlight,
      cell: place.cell,
      entry: place.entry,
      year: (_a3 = place.year) != null ? _a3 : null,
      measure: entry === void 0 ? "" : (_c = (_b = table == null ? void 0 : table.measures[entry.measure]) == null ? void 0 : _b.name) != null ? _c : "",
      departments: (_d = entry == null ? void 0 : entry.departments) != null ? _d : [],
      message: text.message(place.params),
      remedy: text.remedy,
      fix: (_e = place.fix) != null ? _e : []
    };
  }

  // src/commands/checked-table.ts
  function keyedFindings(table, { messages, state }) {
    const findings = runChecks({ kind: "table", table }, table.sheetName, messages.checks, state.settings);
    const ignored = new Map(state.ignored.map((item2) => [item2.key, item2]));
    const keys = findingKeys(findings, table);
    return findings.map((finding, index) => {
      var _a3, _b;
      const key = (_a3 = keys[index]) != null ? _a3 : "";
      return { finding, key, ignored: (_b = ignored.get(key)) != null ? _b : null };
    });
  }
  function openFindings(keyed) {
    return keyed.filter(({ ignored }) => ignored === null).map(({ finding }) => finding);
  }

  // src/checks/finding.ts
  function countBySeverity(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return { error: count("error"), warning: count("warning"), info: count("info") };
  }

  // src/summary/completeness.ts
  function rateOf({ filled: filled2, required: required2 }) {
    return required2 === 0 ? null : filled2 / required2;
  }
  function sumOf(parts) {
    return {
      filled: parts.reduce((sum2, part) => sum2 + part.filled, 0),
      required: parts.reduce((sum2, part) => sum2 + part.required, 0)
    };
  }
  var NOT_ASKED = { filled: 0, required: 0 };
  var FILLED = { filled: 1, required: 1 };
  var BLANK2 = { filled: 0, required: 1 };
  function completenessGrid(table) {
    const years = table.years.flatMap((year, index) => isReported(year) ? [index] : []);
    const entries = table.entries.map((entry) => {
      const duties = dutiesOf(table, entry);
      return years.map((year) => {
        var _a3, _b;
        const filled2 = (_b = (_a3 = entry.years[year]) == null ? void 0 : _a3.some((datum) => datum.text !== "")) != null ? _b : false;
        if (filled2) {
          return FILLED;
        }
        return duties.years[year] === "required" ? BLANK2 : NOT_ASKED;
      });
    });
    return { years, entries };
  }

  // src/bridge/check-result.ts
  var Letter = nullable(string2().check(_regex(/^[A-Z]+$/)));
  var Count = int().check(_nonnegative());
  var RowNumber = int().check(_positive());
  var Counts = record(string2(), Count);
  var BandJson = object({ title: string2(), row: RowNumber, entries: Count });
  var TallyJson = object({ marks: Counts, unmarked: Count, others: Count, total: Count });
  var MarkRowJson = object({ label: string2(), entries: TallyJson, measures: TallyJson });
  var CompletenessJson = object({ filled: Count, required: Count, rate: nullable(number2()) });
  var CompletenessRowJson = object({
    label: string2(),
    years: array(extend2(CompletenessJson, { label: string2() })),
    total: CompletenessJson
  });
  var CheckResult = object({
    sheet: string2(),
    table: object({
      headerRows: tuple([RowNumber, RowNumber]),
      firstRow: RowNumber,
      lastRow: RowNumber,
      columns: object({
        new: Letter,
        item: Letter,
        outline: Letter,
        department: Letter,
        term: Letter,
        mark: Letter
      }),
      years: array(
        object({
          label: string2(),
          from: nullable(int()),
          to: nullable(int()),
          kind: _enum(["actual", "interim", "plan", "target"]),
          asOf: nullable(string2()),
          columns: array(string2())
        })
      ),
      asOf: object({ date: string2(), source: _enum(["settings", "sheet", "today"]) }),
      scale: array(object({ mark: string2(), meaning: string2() })),
      measures: Count,
      entries: Count,
      new: Count,
      chapters: array(BandJson),
      directions: array(BandJson),
      departments: Counts,
      terms: Counts,
      marks: Counts
    }),
    findings: array(
      object({
        check: string2(),
        severity: _enum(["error", "warning", "info"]),
        cell: string2(),
        row: RowNumber,
        measure: string2(),
        departments: array(string2()),
        message: string2(),
        remedy: string2()
      })
    ),
    summary: object({
      findings: object({ error: Count, warning: Count, info: Count }),
      marks: MarkRowJson,
      byChapter: array(MarkRowJson),
      byDirection: array(MarkRowJson),
      byDepartment: array(MarkRowJson),
      byTerm: array(MarkRowJson),
      completeness: CompletenessRowJson,
      completenessByChapter: array(CompletenessRowJson),
      completenessByDepartment: array(CompletenessRowJson),
      jointEntries: Count,
      newMeasures: Count,
      relistedEntries: Count
    })
  });
  function letter(column) {
    return column === null ? null : columnLetter(column);
  }
  function bandsJson(bands, entryBands) {
    return bands.map((band, index) => ({
      title: band.title,
      row: band.cell.row + 1,
      entries: entryBands.filter((at2) => at2 === index).length
    }));
  }
  function tallyJson(tally, table) {
    return {
      marks: Object.fromEntries(table.scale.map((mark2, index) => {
        var _a3;
        return [mark2.symbol, (_a3 = tally.marks[index]) != null ? _a3 : 0];
      })),
      unmarked: tally.unmarked,
      others: tally.others,
      total: tally.total
    };
  }
  function markRowJson(row, table) {
    return { label: row.label, entries: tallyJson(row.entries, table), measures: tallyJson(row.measures, table) };
  }
  function completenessJson(part) {
    return { ...part, rate: rateOf(part) };
  }
  function completenessRowJson(row, summary, table) {
    return {
      label: row.label,
      years: row.years.map((year, position) => {
        var _a3, _b, _c;
        return {
          label: (_c = (_b = table.years[(_a3 = summary.years[position]) != null ? _a3 : -1]) == null ? void 0 : _b.label) != null ? _c : "",
          ...completenessJson(year)
        };
      }),
      total: completenessJson(row.total)
    };
  }
  function countsOf2(rows) {
    return Object.fromEntries(rows.filter((row) => row.label !== "").map((row) => [row.label, row.entries.total]));
  }
  function tableJson(table, summary) {
    var _a3;
    const { columns } = table;
    const lastEntry = table.entries[table.entries.length - 1];
    return {
      headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
      firstRow: table.headerRows[1] + 2,
      lastRow: ((_a3 = lastEntry == null ? void 0 : lastEntry.row) != null ? _a3 : table.headerRows[1] + 1) + 1,
      columns: {
        new: letter(columns.new),
        item: letter(columns.item),
        outline: letter(columns.outline),
        department: letter(columns.department),
        term: letter(columns.term),
        mark: letter(columns.mark)
      },
      years: table.years.map((year) => ({
        label: year.label,
        from: year.from,
        to: year.to,
        kind: year.kind,
        asOf: year.asOf,
        columns: year.columns.map(columnLetter)
      })),
      asOf: { ...table.asOf },
      scale: table.scale.map((mark2) => ({ mark: mark2.symbol, meaning: mark2.meaning })),
      measures: table.measures.length,
      entries: table.entries.length,
      new: summary.newMeasures,
      chapters: bandsJson(
        table.chapters,
        table.entries.map((entry) => entry.chapter)
      ),
      directions: bandsJson(
        table.directions,
        table.entries.map((entry) => entry.direction)
      ),
      departments: { ...countsOf2(summary.byDepartment) },
      terms: { ...countsOf2(summary.byTerm) },
      marks: tallyJson(summary.total.entries, table).marks
    };
  }
  function toCheckResult(table, findings, summary) {
    const rows = (list) => list.map((row) => markRowJson(row, table));
    const rates = (list) => list.map((row) => completenessRowJson(row, summary, table));
    return {
      sheet: table.sheetName,
      table: tableJson(table, summary),
      findings: findings.map((finding) => ({
        check: finding.check,
        severity: finding.severity,
        cell: toA1(finding.cell),
        row: finding.cell.row + 1,
        measure: finding.measure,
        departments: [...finding.departments],
        message: finding.message,
        remedy: finding.remedy
      })),
      summary: {
        findings: countBySeverity(findings),
        marks: markRowJson(summary.total, table),
        byChapter: rows(summary.byChapter),
        byDirection: rows(summary.byDirection),
        byDepartment: rows(summary.byDepartment),
        byTerm: rows(summary.byTerm),
        completeness: completenessRowJson(summary.completeness, summary, table),
        completenessByChapter: rates(summary.completenessByChapter),
        completenessByDepartment: rates(summary.completenessByDepartment),
        jointEntries: summary.jointEntries,
        newMeasures: summary.newMeasures,
        relistedEntries: summary.relistedEntries
      }
    };
  }

  // src/report/fingerprint.ts
  var { imul } = Math;
  function hashOf(text) {
    let hash = 2166136261;
    for (let index = 0; index < text.length; index++) {
      hash = imul(hash ^ text.charCodeAt(index), 16777619);
    }
    return hash >>> 0;
  }
  function fingerprint(data) {
    const text = JSON.stringify(data);
    return `${text.length}-${hashOf(text).toString(16)}`;
  }

  // src/table/grouping.ts
  function labelsFrom(names) {
    return names.length === 0 ? [""] : names;
  }
  function groupUnder(things, labelsOf) {
    const groups = /* @__PURE__ */ new Map();
    for (const thing of things) {
      for (const label of labelsOf(thing)) {
        const members2 = groups.get(label);
        if (members2 === void 0) {
          groups.set(label, [thing]);
        } else {
          members2.push(thing);
        }
      }
    }
    return [...groups].map(([label, members2]) => ({ label, members: members2 }));
  }

  // src/summary/tally.ts
  function markPlaceOf(entry, scale) {
    var _a3, _b, _c, _d;
    const reading = readMark((_d = (_c = (_a3 = entry.mark) == null ? void 0 : _a3.says) != null ? _c : (_b = entry.mark) == null ? void 0 : _b.text) != null ? _d : "", scale);
    switch (reading.kind) {
      case "blank":
        return "unmarked";
      case "not-rated":
      case "unknown":
        return "other";
      case "exact":
      case "look-alike":
        return scale.indexOf(reading.mark);
    }
  }
  function tallyOf2(places, scale) {
    var _a3;
    const marks = scale.map(() => 0);
    let unmarked = 0;
    let others = 0;
    for (const place of places) {
      if (place === "unmarked") {
        unmarked++;
      } else if (place === "other") {
        others++;
      } else {
        marks[place] = ((_a3 = marks[place]) != null ? _a3 : 0) + 1;
      }
    }
    return { marks, unmarked, others, total: places.length };
  }
  function measurePlaceOf(table, measure) {
    var _a3, _b;
    const places = ((_b = (_a3 = table.measures[measure]) == null ? void 0 : _a3.entries) != null ? _b : []).flatMap((index) => {
      const entry = table.entries[index];
      return entry === void 0 ? [] : [markPlaceOf(entry, table.scale)];
    });
    const steps2 = places.filter((place) => typeof place === "number");
    if (steps2.length > 0) {
      return Math.max(...steps2);
    }
    return places.includes("other") ? "other" : "unmarked";
  }

  // src/summary/summary.ts
  function groupBy(entries, labelsOf) {
    return groupUnder(entries, labelsOf).map(({ label, members: members2 }) => ({ label, entries: members2 }));
  }
  function groupByBand(entries, bandOf, titleOf3) {
    return groupBy(entries, (entry) => {
      var _a3;
      return [String((_a3 = bandOf(entry)) != null ? _a3 : "")];
    }).map((group) => ({
      label: group.label === "" ? "" : titleOf3(Number(group.label)),
      entries: group.entries
    }));
  }
  function termLabels(entry, vocabulary) {
    var _a3;
    if (entry.term === null || entry.term.text === "") {
      return [""];
    }
    const text = (_a3 = entry.term.says) != null ? _a3 : entry.term.text;
    const terms = termsIn(text, vocabulary);
    return [terms === null ? oneLine(text) : vocabulary.filter((term) => terms.includes(term)).join("・")];
  }
  function asWritten(group) {
    const texts = group.entries.map(({ term }) => {
      var _a3, _b;
      return oneLine((_b = (_a3 = term == null ? void 0 : term.says) != null ? _a3 : term == null ? void 0 : term.text) != null ? _b : "");
    });
    const [first = ""] = texts;
    return texts.every((text) => /^[ -~]+$/.test(text)) ? { ...group, label: first } : group;
  }
  function byTermOrder(one, other, vocabulary) {
    const position = (label) => {
      const at2 = vocabulary.indexOf(label);
      return label === "" ? Number.POSITIVE_INFINITY : at2 < 0 ? vocabulary.length : at2;
    };
    return position(one.label) < position(other.label) ? -1 : Number(position(one.label) > position(other.label));
  }
  function byOfficeOrder(one, other, order) {
    const position = ({ label }) => {
      const at2 = order.indexOf(label);
      return label === "" ? order.length + 1 : at2 < 0 ? order.length : at2;
    };
    return position(one) - position(other) || other.entries.length - one.entries.length;
  }
  function summarize(table, departmentOrder = []) {
    const entryPlaces = table.entries.map((entry) => markPlaceOf(entry, table.scale));
    const measurePlaces = table.measures.map((_, measure) => measurePlaceOf(table, measure));
    const markRow = ({ label, under, entries }) => ({
      label,
      under: under != null ? under : null,
      entries: tallyOf2(
        entries.map((entry) => {
          var _a3;
          return (_a3 = entryPlaces[entry.index]) != null ? _a3 : "unmarked";
        }),
        table.scale
      ),
      measures: tallyOf2(
        [...new Set(entries.map((entry) => entry.measure))].map((measure) => {
          var _a3;
          return (_a3 = measurePlaces[measure]) != null ? _a3 : "unmarked";
        }),
        table.scale
      )
    });
    const grid = completenessGrid(table);
    const completenessRow = ({ label, entries }) => {
      const years = grid.years.map(
        (_, position) => sumOf(entries.flatMap((entry) => {
          var _a3, _b;
          return (_b = (_a3 = grid.entries[entry.index]) == null ? void 0 : _a3[position]) != null ? _b : [];
        }))
      );
      return { label, years, total: sumOf(years) };
    };
    const all = { label: "", entries: table.entries };
    const chapters = groupByBand(
      table.entries,
      (entry) => entry.chapter,
      (band) => {
        var _a3, _b;
        return (_b = (_a3 = table.chapters[band]) == null ? void 0 : _a3.title) != null ? _b : "";
      }
    );
    const directions = chapters.flatMap(
      (chapter) => groupByBand(
        chapter.entries,
        (entry) => entry.direction,
        (band) => {
          var _a3, _b;
          return (_b = (_a3 = table.directions[band]) == null ? void 0 : _a3.title) != null ? _b : "";
        }
      ).map((direction) => chapter.label === "" ? direction : { ...direction, under: chapter.label })
    );
    const departments = [...groupBy(table.entries, ({ departments: departments2 }) => labelsFrom(departments2))].sort(
      (one, other) => byOfficeOrder(one, other, departmentOrder)
    );
    const terms = [...groupBy(table.entries, (entry) => termLabels(entry, table.terms))].sort((one, other) => byTermOrder(one, other, table.terms)).map(asWritten);
    return {
      total: markRow(all),
      byChapter: chapters.map(markRow),
      byDirection: directions.map(markRow),
      byDepartment: departments.map(markRow),
      byTerm: terms.map(markRow),
      jointEntries: table.entries.filter((entry) => entry.departments.length > 1).length,
      newMeasures: table.measures.filter((measure) => measure.entries.some((index) => {
        var _a3;
        return (_a3 = table.entries[index]) == null ? void 0 : _a3.isNew;
      })).length,
      relistedEntries: table.entries.filter((entry) => entry.relisted).length,
      years: grid.years,
      completeness: completenessRow(all),
      completenessByChapter: chapters.map(completenessRow),
      completenessByDepartment: departments.map(completenessRow)
    };
  }

  // src/commands/page-result.ts
  function snapshotFingerprint(snapshot) {
    return fingerprint([snapshot.texts, snapshot.merges]);
  }
  function pageLanguage({ language }) {
    return language === "ja" ? "ja" : "en";
  }
  function chapterOf(keyed, table) {
    var _a3, _b, _c, _d;
    const { entry } = keyed.finding;
    const chapter = entry === null ? null : (_b = (_a3 = table.entries[entry]) == null ? void 0 : _a3.chapter) != null ? _b : null;
    return chapter === null ? "" : (_d = (_c = table.chapters[chapter]) == null ? void 0 : _c.title) != null ? _d : "";
  }
  function toPageResult({ table }, keyed, { messages, state, time: time2 }) {
    const findings = keyed.map(({ finding }) => finding);
    return {
      result: toCheckResult(table, findings, summarize(table)),
      sheetId: table.sheetId,
      fingerprint: snapshotFingerprint(table.snapshot),
      checkedAt: time2.now,
      language: pageLanguage(messages),
      settingsState: state.state,
      titles: Object.fromEntries(findings.map(({ check }) => [check, messages.checks[check].title])),
      findings: keyed.map((one) => ({
        key: one.key,
        chapter: chapterOf(one, table),
        fixes: one.finding.fix.length,
        ignored: one.ignored === null ? null : { reason: one.ignored.reason, at: one.ignored.at }
      }))
    };
  }

  // src/sheets/dialogs.ts
  var UNTIL_NEXT = -1;
  var TO_READ = 8;
  function buildMenu(name, groups) {
    const menu = SpreadsheetApp.getUi().createMenu(name);
    groups.forEach((group, index) => {
      if (index > 0) {
        menu.addSeparator();
      }
      for (const item2 of group) {
        menu.addItem(item2.caption, item2.functionName);
      }
    });
    menu.addToUi();
  }
  function toastWorking(spreadsheet, message, messages) {
    spreadsheet.toast(message, messages.product, UNTIL_NEXT);
  }
  function toastDone(spreadsheet, message, messages) {
    spreadsheet.toast(message, messages.product, TO_READ);
  }
  function alertMessage(title, message) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  }
  function askYesNo(title, question) {
    const ui = SpreadsheetApp.getUi();
    switch (ui.alert(title, question, ui.ButtonSet.YES_NO_CANCEL)) {
      case ui.Button.YES:
        return "yes";
      case ui.Button.NO:
        return "no";
      default:
        return null;
    }
  }
  function promptText(title, question) {
    const ui = SpreadsheetApp.getUi();
    const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
    return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : null;
  }
  var INITIAL_DATA = '"initial-data"';
  function showSidebar(title, data) {
    const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
    const json = JSON.stringify(data).replace(/</g, "\\u003c").replace(/\u2028|\u2029/g, " ");
    const html = page.replace(INITIAL_DATA, () => json);
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
  }

  // src/sheets/lock.ts
  var PATIENCE = 5e3;
  function withDocumentLock(work) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE)) {
      return { kind: "locked" };
    }
    try {
      const result = work();
      SpreadsheetApp.flush();
      return { kind: "done", result };
    } finally {
      lock.releaseLock();
    }
  }

  // src/sheets/spreadsheet.ts
  function activeSpreadsheet() {
    return SpreadsheetApp.getActiveSpreadsheet();
  }
  function sheetsWithCells(spreadsheet) {
    return spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
  }
  function showSheet(spreadsheet, sheet) {
    spreadsheet.setActiveSheet(sheet, true);
  }
  function sheetWithId(spreadsheet, sheetId) {
    var _a3;
    return (_a3 = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId)) != null ? _a3 : null;
  }
  function selectCell(spreadsheet, sheetId, a1) {
    const sheet = sheetWithId(spreadsheet, sheetId);
    if (sheet === null) {
      return false;
    }
    try {
      sheet.getRange(a1).activate();
      return true;
    } catch {
      return false;
    }
  }

  // src/settings/ignored-findings.ts
  var IgnoredFinding = object({
    key: string2(),
    reason: string2(),
    /** `YYYY-MM-DDTHH:MM` */
    at: string2()
  });
  var Stored = object({ version: literal(1), items: array(IgnoredFinding) });
  var MOST_ITEMS = 500;
  function parseIgnored(text) {
    try {
      const parsed = safeParse(Stored, JSON.parse(text != null ? text : "null"));
      return parsed.success ? parsed.data.items : [];
    } catch {
      return [];
    }
  }
  function serializeIgnored(items) {
    return JSON.stringify({ version: 1, items: items.slice(-MOST_ITEMS) });
  }
  function withIgnored(items, item2) {
    return [...withoutIgnored(items, item2.key), item2];
  }
  function withoutIgnored(items, key) {
    return items.filter((item2) => item2.key !== key);
  }

  // src/settings/settings-text.ts
  function serializeSettings(settings) {
    return JSON.stringify(settings);
  }

  // src/settings/stored-settings.ts
  var LARGEST_SETTINGS = 6e4;
  function bad(problem) {
    return { kind: "bad", problem };
  }
  function isPart(name) {
    return name in DEFAULT_SETTINGS && name !== "version";
  }
  function parsedJson(text) {
    try {
      return JSON.parse(text.replace(/^\uFEFF/, ""));
    } catch {
      return null;
    }
  }
  function readSettingsData(data) {
    var _a3;
    if (typeof data !== "object" || data === null || !("version" in data) || typeof data.version !== "number") {
      return bad({ kind: "not-settings" });
    }
    if (data.version > DEFAULT_SETTINGS.version) {
      return bad({ kind: "newer" });
    }
    const unknown2 = Object.keys(data).find((name) => !(name in DEFAULT_SETTINGS));
    if (unknown2 !== void 0) {
      return bad({ kind: "unknown-part", name: unknown2 });
    }
    const parsed = safeParse(Settings, { ...DEFAULT_SETTINGS, ...data });
    if (parsed.success) {
      return { kind: "settings", settings: parsed.data };
    }
    const part = String((_a3 = parsed.error.issues[0]) == null ? void 0 : _a3.path[0]);
    return bad(isPart(part) ? { kind: "wrong-part", part } : { kind: "not-settings" });
  }
  function readSettingsText(text) {
    return text.length > LARGEST_SETTINGS ? bad({ kind: "too-large" }) : readSettingsData(parsedJson(text));
  }
  function parseSettings(text) {
    if (text === null) {
      return { settings: DEFAULT_SETTINGS, state: "default" };
    }
    const outcome = readSettingsText(text);
    switch (outcome.kind) {
      case "settings":
        return { settings: outcome.settings, state: "stored" };
      case "bad":
        return { settings: DEFAULT_SETTINGS, state: outcome.problem.kind === "newer" ? "newer" : "unreadable" };
    }
  }

  // src/text/cut-text.ts
  function cutText(text, longest) {
    const pieces = [];
    for (let start = 0; start < text.length; ) {
      let end = Math.min(text.length, start + longest);
      if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end - start > 1) {
        end--;
      }
      pieces.push(text.slice(start, end));
      start = end;
    }
    return pieces;
  }

  // src/settings/text-pieces.ts
  var PIECE = 2500;
  var MOST_PIECES = 60;
  function nameOf2(key, piece) {
    return `shinchoku:${key}:${piece}`;
  }
  function piecesIn(properties, key) {
    const pieces = {};
    for (let piece = 0; piece < MOST_PIECES; piece++) {
      const name = nameOf2(key, piece);
      const part = properties[name];
      if (part === void 0) {
        break;
      }
      pieces[name] = part;
    }
    return pieces;
  }
  function textOf5(pieces) {
    const text = Object.values(pieces).join("");
    return text === "" ? null : text;
  }
  function piecesOf(key, text) {
    const parts = cutText(text, PIECE);
    return parts.length > MOST_PIECES ? null : Object.fromEntries(parts.map((part, index) => [nameOf2(key, index), part]));
  }

  // src/sheets/document-texts.ts
  function readDocumentTexts(keys) {
    const properties = PropertiesService.getDocumentProperties().getProperties();
    const texts = keys.map((key) => [key, textOf5(piecesIn(properties, key))]);
    return Object.fromEntries(texts);
  }
  function replacePieces(properties, before, after) {
    properties.setProperties({ ...after });
    for (const name of Object.keys(before)) {
      if (!(name in after)) {
        properties.deleteProperty(name);
      }
    }
  }
  function writeDocumentText(key, text) {
    const after = piecesOf(key, text);
    if (after === null) {
      throw new Error(`${key}: ${text.length}`);
    }
    const properties = PropertiesService.getDocumentProperties();
    const before = piecesIn(properties.getProperties(), key);
    try {
      replacePieces(properties, before, after);
    } catch (error) {
      replacePieces(properties, after, before);
      throw error;
    }
  }

  // src/commands/failure.ts
  var FailureError = class extends Error {
    constructor(failure2) {
      super(failure2.code);
      __publicField(this, "failure", failure2);
      this.name = "FailureError";
    }
  };
  function detailOf(error) {
    return error instanceof Error ? error.message : String(error);
  }
  function orFail(step, failure2) {
    try {
      return step();
    } catch (error) {
      if (error instanceof FailureError) {
        throw error;
      }
      throw new FailureError(failure2(detailOf(error)));
    }
  }

  // src/commands/document-state.ts
  var IGNORED = "ignored";
  var SETTINGS = "settings";
  function readDocumentState() {
    const texts = orFail(
      () => readDocumentTexts([IGNORED, SETTINGS]),
      (detail) => ({ code: "cannot-read", detail })
    );
    return {
      ...parseSettings(texts.settings),
      ignored: parseIgnored(texts.ignored),
      revision: fingerprint(texts.settings)
    };
  }
  function changeIgnored(change) {
    writeDocumentText(IGNORED, serializeIgnored(change(readDocumentState().ignored)));
  }
  function storeSettings(settings) {
    const text = serializeSettings(settings);
    if (text.length > LARGEST_SETTINGS) {
      throw new FailureError({ code: "settings-too-large" });
    }
    orFail(
      () => writeDocumentText(SETTINGS, text),
      (detail) => ({ code: "cannot-save-settings", detail })
    );
    return fingerprint(text);
  }

  // src/commands/command-context.ts
  function once(read) {
    let value = null;
    return () => {
      value != null ? value : value = read();
      return value;
    };
  }
  function openContext() {
    const spreadsheet = activeSpreadsheet();
    const state = once(readDocumentState);
    const messages = once(() => messagesIn(state().settings.language));
    const time2 = once(() => localTime(spreadsheet));
    return {
      spreadsheet,
      get state() {
        return state();
      },
      get messages() {
        return messages();
      },
      get time() {
        return time2();
      }
    };
  }
  function messagesForFailure(context) {
    var _a3;
    try {
      return (_a3 = context == null ? void 0 : context.messages) != null ? _a3 : userMessages();
    } catch {
      return userMessages();
    }
  }

  // src/report/tab-plan.ts
  var FULL_WIDTH_FORM = { "=": "＝", "+": "＋", "-": "－", "@": "＠", "'": "’" };
  function safeText(text) {
    const trimmed2 = text.replace(/^[\t\r\n]+/, "");
    const first = FULL_WIDTH_FORM[trimmed2.charAt(0)];
    return first === void 0 ? trimmed2 : first + trimmed2.slice(1);
  }

  // src/report/layout.ts
  var COLORS = {
    ink: "#202124",
    quiet: "#5f6368",
    /** What is there only to be complete: zeros, dashes. */
    faint: "#9aa0a6",
    accent: "#0b57d0",
    header: "#f1f3f4",
    error: "#b3261e"
  };
  var PAGE_WIDTH = 700;
  var NOTE_SIZE = 9;
  var TITLE_WIDTH = 64;
  var PIXELS_PER_POINT = 4 / 3;
  function textCell(text, style = {}, link) {
    return { value: safeText(text), style, ...link === void 0 ? {} : { link } };
  }
  function countCell(count, style = {}) {
    return { value: count, style: { align: "right", format: "#,##0", ...style } };
  }
  function tallyCell(count, style = {}) {
    return countCell(count, count === 0 ? { color: COLORS.faint } : style);
  }
  function fillRow(cells, columns, style = {}) {
    const rest = Array.from({ length: Math.max(0, columns - cells.length) }, () => ({ value: "", style }));
    return [...cells, ...rest];
  }
  function emptyRow(columns) {
    return fillRow([], columns);
  }
  function sectionRows2(text, columns) {
    return headingRows(text, columns, { bold: true, size: 12 }, { bottom: "accent" });
  }
  function groupRows(text, columns) {
    return headingRows(text, columns, { bold: true }, { bottom: "hairline" });
  }
  function headingRows(text, columns, style, rule) {
    const lines = wrapLines(text, lineWidth(style));
    return lines.map((line, index) => {
      const own2 = index === lines.length - 1 ? rule : {};
      return fillRow([textCell(line, { ...style, ...own2 })], columns, own2);
    });
  }
  function halfWidths(character) {
    return /[ -~｡-ﾟ]/.test(character) ? 1 : 2;
  }
  function widthOfLine(text) {
    return [...text].reduce((sum2, character) => sum2 + halfWidths(character), 0);
  }
  var LONGEST_TEXT = 1e3;
  function wrapLines(text, width) {
    var _a3;
    const pieces = new RegExp(`[!-~]{1,${width}}|.`, "gsu");
    const lines = [];
    for (const paragraph of shorten(text, LONGEST_TEXT).split("\n")) {
      let line = "";
      let used = 0;
      for (const piece of (_a3 = paragraph.match(pieces)) != null ? _a3 : [""]) {
        const size = widthOfLine(piece);
        if (used + size > width && line !== "" && !/^[、。）」』】・ー]$/.test(piece)) {
          lines.push(line);
          line = "";
          used = 0;
        }
        if (!(line === "" && /^\s$/.test(piece))) {
          line += piece;
          used += size;
        }
      }
      lines.push(line);
    }
    return lines;
  }
  function textRows(text, columns, style = {}) {
    return wrapLines(text, lineWidth(style)).map((line) => fillRow([textCell(line, style)], columns));
  }
  function lineWidth({ size = 10 }) {
    return Math.floor(PAGE_WIDTH / (size * PIXELS_PER_POINT) * 2) - 4;
  }
  function itemRows(text, lead, columns, style = {}, link) {
    const width = lineWidth(style) - 2 * lead.next.length;
    return wrapLines(text, width).map(
      (line, index) => fillRow([textCell(`${index === 0 ? lead.first : lead.next}${line}`, style, link)], columns)
    );
  }
  function noteRows(text, columns) {
    return textRows(text, columns, { size: NOTE_SIZE, color: COLORS.quiet });
  }
  var LAST_PART = /　(?=[^　]+$)/;
  function titleRows(text, columns) {
    const lines = wrapLines(text, TITLE_WIDTH);
    const parted = wrapLines(text.replace(LAST_PART, "\n"), TITLE_WIDTH);
    return (parted.length > lines.length ? lines : parted).map(
      (line) => fillRow([textCell(line, { bold: true, size: 16 })], columns)
    );
  }
  function tableHead(labels, columns) {
    const style = { bold: true, background: COLORS.header, align: "center", wrap: true, bottom: "hairline" };
    return fillRow(
      labels.map((label, index) => textCell(label, index === 0 ? { ...style, align: "left" } : style)),
      columns,
      style
    );
  }
  function bodyRow(cells, columns) {
    return lined(cells, columns, { bottom: "hairline" });
  }
  function totalRow(cells, columns) {
    return lined(cells, columns, { top: "strong", bold: true });
  }
  function lined(cells, columns, line) {
    return fillRow(
      cells.map((cell) => ({ ...cell, style: { ...cell.style, ...line } })),
      columns,
      line
    );
  }

  // src/report/report-input.ts
  function displayDate(date2, messages) {
    if (messages.language !== "ja") {
      return date2;
    }
    const [year = "", month = "", day = ""] = date2.split("-");
    return `${Number(year)}年${Number(month)}月${Number(day)}日`;
  }
  function displayTime(now, messages) {
    const [date2 = "", time2 = ""] = now.split("T");
    return `${displayDate(date2, messages)} ${time2}`;
  }
  function asOfText(source, date2, { report }) {
    switch (source) {
      case "settings":
        return report.asOfSettings({ date: date2 });
      case "sheet":
        return report.asOfSheet({ date: date2 });
      case "today":
        return report.asOfToday({ date: date2 });
    }
  }
  function originRows(input, columns) {
    const { table, messages } = input;
    const words2 = messages.report;
    const date2 = displayDate(table.asOf.date, messages);
    const link = { sheetId: table.sheetId, cell: { row: table.headerRows[0], column: 0 } };
    return [
      ...textRows(words2.source({ sheet: table.sheetName }), columns, { color: COLORS.accent }).map(
        ([first, ...rest]) => first === void 0 ? rest : [{ ...first, link }, ...rest]
      ),
      ...textRows(asOfText(table.asOf.source, date2, messages), columns),
      ...noteRows(words2.made({ time: displayTime(input.now, messages), version: input.version }), columns)
    ];
  }
  function countingNotes(input, columns) {
    const { table, summary, messages } = input;
    const words2 = messages.report;
    const notes2 = [
      words2.noteEntries,
      words2.noteMeasures,
      words2.noteJoint({ entries: summary.jointEntries }),
      ...summary.relistedEntries > 0 ? [
        words2.noteRelisted({
          entries: summary.relistedEntries,
          others: table.entries.length - summary.relistedEntries
        })
      ] : [],
      ...table.columns.department === null ? [] : [input.settings.departments.length > 0 ? words2.noteDepartmentsSet : words2.noteDepartmentsBySize],
      words2.noteRate
    ];
    return notes2.flatMap((note) => noteRows(`${words2.bullet}${note}`, columns));
  }

  // src/settings/problem-text.ts
  function settingsProblemText(problem, words2) {
    switch (problem.kind) {
      case "not-settings":
      case "newer":
      case "too-large":
        return words2.badText[problem.kind];
      case "unknown-part":
        return words2.badText["unknown-part"]({ name: problem.name });
      case "wrong-part":
        return words2.badText["wrong-part"]({ part: words2.parts[problem.part] });
    }
  }

  // src/version.ts
  var VERSION = "0.1.0";

  // src/commands/failure-message.ts
  function failureCode(error) {
    return error instanceof FailureError ? error.failure.code : "unexpected";
  }
  function failureDetails(error, where) {
    const failure2 = error instanceof FailureError ? JSON.stringify(error.failure) : detailOf(error);
    return `進捗チェック ${VERSION} / ${where} / ${failureCode(error)} / ${failure2}`;
  }
  function failureMessage(error, messages) {
    const words2 = messages.failures;
    if (!(error instanceof FailureError)) {
      return words2.unexpected({ detail: detailOf(error) });
    }
    const { failure: failure2 } = error;
    switch (failure2.code) {
      case "no-progress-table":
        return failure2.message;
      case "no-such-sheet":
        return words2.noSuchSheet({ sheet: failure2.sheet, sheets: failure2.sheets.join(messages.page.separator) });
      case "several-tables":
        return words2.severalTables({ sheets: failure2.sheets.join(messages.page.separator) });
      case "locked":
        return words2.locked;
      case "cannot-read":
        return words2.cannotRead({ detail: failure2.detail });
      case "cannot-highlight":
        return words2.cannotHighlight({ sheet: failure2.sheet, detail: failure2.detail });
      case "cannot-set-dropdowns":
        return words2.cannotSetDropdowns({ detail: failure2.detail });
      case "cannot-write-tab":
        return words2.cannotWriteTab({ tab: failure2.tab, detail: failure2.detail });
      case "cannot-write-log":
        return words2.cannotWriteLog({ detail: failure2.detail });
      case "not-in-log":
        return words2.notInLog;
      case "no-such-report":
        return messages.comparison.noSuchReport({ time: displayTime(failure2.at, messages) });
      case "no-table-to-compare":
        return messages.comparison.noTableToCompare({ sheet: failure2.sheet });
      case "bad-request":
        return words2.badRequest;
      case "outside-table":
        return words2.outsideTable;
      case "settings-changed":
        return words2.settingsChanged;
      case "bad-settings":
        return settingsProblemText(failure2.problem, messages.settings);
      case "settings-too-large":
        return words2.settingsTooLarge;
      case "cannot-save-settings":
        return words2.cannotSaveSettings({ detail: failure2.detail });
      case "blank-header-row":
        return words2.blankHeaderRow({ row: failure2.row });
    }
  }

  // src/sheets/read-snapshot.ts
  function textOf6(displayed, raw) {
    return displayed === "" && raw !== "" && raw !== null && raw !== void 0 ? String(raw) : displayed;
  }
  function areaOf(range) {
    return {
      row: range.getRow() - 1,
      column: range.getColumn() - 1,
      rows: range.getNumRows(),
      columns: range.getNumColumns()
    };
  }
  function countObjects(sheet) {
    return sheet.getCharts().length + sheet.getImages().length + sheet.getDrawings().length;
  }
  function textsIn(range) {
    const displayed = range.getDisplayValues();
    const raw = range.getValues();
    return displayed.map(
      (row, rowIndex) => row.map((text, column) => {
        var _a3;
        return text === "" ? textOf6(text, (_a3 = raw[rowIndex]) == null ? void 0 : _a3[column]) : text;
      })
    );
  }
  function readTexts(sheet) {
    return textsIn(sheet.getDataRange());
  }
  function readSnapshot(sheet, parts = []) {
    const range = sheet.getDataRange();
    return {
      name: sheet.getName(),
      sheetId: sheet.getSheetId(),
      texts: textsIn(range),
      merges: range.getMergedRanges().map(areaOf),
      ...parts.includes("formulas") ? { formulas: range.getFormulas() } : {},
      ...parts.includes("objects") ? { objects: countObjects(sheet) } : {}
    };
  }

  // src/sheets/tab-marks.ts
  var KEY = "shinchoku:tab";
  var TabMark = discriminatedUnion("state", [
    /** Half made: left behind only by a run that was cut off. */
    object({ state: literal("building") }),
    object({
      state: literal("current"),
      kind: _enum(["summary", "report", "requests", "figures", "data"]),
      /** Name under which we made it; a tab renamed by staff is theirs to keep. */
      name: string2(),
      /** Of the tab's contents as we left them. */
      fingerprint: string2(),
      /** How many charts of ours lie on it; absent for none. */
      objects: optional(int())
    }),
    /** Edited by hand and kept: no longer ours to renew, but known not to be a progress table. */
    object({ state: literal("kept") }),
    /** The record of what was mended. */
    object({ state: literal("log") }),
    /** What earlier reports kept of their tables. */
    object({ state: literal("history") })
  ]);
  function parseMark(value) {
    try {
      const parsed = safeParse(TabMark, JSON.parse(value != null ? value : ""));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }
  function findOwnTabs(spreadsheet) {
    return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find().flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      const mark2 = parseMark(metadata.getValue());
      return sheet === null || mark2 === null ? [] : [{ sheet, mark: mark2 }];
    });
  }
  function addMark(sheet, mark2) {
    sheet.addDeveloperMetadata(KEY, JSON.stringify(mark2), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
  function changeMark(sheet, mark2) {
    for (const metadata of sheet.getDeveloperMetadata()) {
      if (metadata.getKey() === KEY) {
        metadata.setValue(JSON.stringify(mark2));
      }
    }
  }

  // src/settings/header-signature.ts
  var LONGEST14 = 300;
  function headerSignature(texts) {
    return texts.map(foldKey).filter((text) => text !== "").join("|").slice(0, LONGEST14);
  }

  // src/table/band-columns.ts
  function bandsDown(grid, column, rows) {
    const cells = /* @__PURE__ */ new Map();
    const seen = /* @__PURE__ */ new Set();
    let current = "";
    let cell = null;
    for (const row of rows) {
      const title = oneLine(grid.textAt(row, column));
      if (title !== "" && title !== current && !isSameAsAbove(title)) {
        if (seen.has(title)) {
          return null;
        }
        seen.add(title);
        current = title;
        cell = grid.anchorOf(row, column);
      }
      if (cell !== null) {
        cells.set(row, cell);
      }
    }
    return cells;
  }
  function readBandColumns(grid, columns, entryRows3) {
    var _a3, _b, _c, _d;
    const [first] = columns;
    const second = columns.length > 1 ? columns[columns.length - 1] : void 0;
    const between2 = columns.length > 2 ? columns[1] : void 0;
    const chapterCells = (_a3 = first === void 0 ? null : bandsDown(grid, first, entryRows3)) != null ? _a3 : /* @__PURE__ */ new Map();
    const chapters = [];
    const directions = [];
    const places = /* @__PURE__ */ new Map();
    const titled = (cell, chapter) => ({
      title: oneLine(grid.textAt(cell.row, cell.column)),
      cell,
      chapter,
      section: null
    });
    for (const rows of runsOfSameCell(entryRows3, chapterCells)) {
      const cell = chapterCells.get((_b = rows[0]) != null ? _b : -1);
      const chapter = cell === void 0 ? null : chapters.push(titled(cell, null)) - 1;
      const cells = second === void 0 ? null : bandsDown(grid, second, rows);
      for (const run of runsOfSameCell(rows, cells != null ? cells : /* @__PURE__ */ new Map())) {
        const below = cells == null ? void 0 : cells.get((_c = run[0]) != null ? _c : -1);
        const section2 = between2 === void 0 ? "" : oneLine(grid.textAt((_d = run[0]) != null ? _d : -1, between2));
        const band = below === void 0 ? null : { ...titled(below, chapter), section: section2 === "" ? null : section2 };
        const direction = band === null ? null : directions.push(band) - 1;
        for (const row of run) {
          places.set(row, { chapter, direction });
        }
      }
    }
    return { chapters, directions, at: (row) => {
      var _a4;
      return (_a4 = places.get(row)) != null ? _a4 : { chapter: null, direction: null };
    } };
  }
  function runsOfSameCell(rows, cells) {
    const runs = [];
    let last;
    for (const row of rows) {
      const cell = cells.get(row);
      const run = runs[runs.length - 1];
      if (run !== void 0 && cell === last) {
        run.push(row);
      } else {
        runs.push([row]);
      }
      last = cell;
    }
    return runs;
  }
  function readAllBands(grid, rows, columns) {
    if (rows.bands.length === 0) {
      return readBandColumns(grid, columns, rows.entries);
    }
    const inRows = readBands(grid, rows.bands, rows.entries);
    if (columns.length === 0 || inRows.directions.length > 0) {
      return inRows;
    }
    const directions = [];
    const places = /* @__PURE__ */ new Map();
    for (const [chapter, entryRows3] of rowsByChapter(inRows, rows.entries)) {
      const below = readBandColumns(grid, columns.slice(-1), entryRows3);
      for (const row of entryRows3) {
        const { chapter: at2 } = below.at(row);
        if (at2 !== null) {
          places.set(row, directions.length + at2);
        }
      }
      directions.push(...below.chapters.map((band) => ({ ...band, chapter })));
    }
    return {
      chapters: inRows.chapters,
      directions,
      at: (row) => {
        var _a3;
        return { chapter: inRows.at(row).chapter, direction: (_a3 = places.get(row)) != null ? _a3 : null };
      }
    };
  }
  function rowsByChapter(bands, entryRows3) {
    var _a3;
    const rows = /* @__PURE__ */ new Map();
    for (const row of entryRows3) {
      const { chapter } = bands.at(row);
      rows.set(chapter, [...(_a3 = rows.get(chapter)) != null ? _a3 : [], row]);
    }
    return rows;
  }

  // src/table/body-rows.ts
  var HEADINGS_OF_TABLE = 3;
  var LONGEST_HEADING2 = 14;
  function beginsOtherTable(grid, row, afterGap, width) {
    const cells = grid.anchorsInRow(row).filter((anchor) => anchor.row === row).map((anchor) => grid.textAt(anchor.row, anchor.column));
    const short = cells.filter((text) => text.length <= LONGEST_HEADING2 * 2);
    if (short.length < HEADINGS_OF_TABLE || short.length * 3 < cells.length * 2) {
      return false;
    }
    const { headings, texts } = countHeadings(grid, row);
    const words2 = new Set(cells.map(headingWord));
    const isStrong = headings >= HEADINGS_OF_TABLE && headings * 3 >= texts * 2 && (words2.has("item") || words2.has("band")) && (words2.size > 2 || cells.some((text) => parseYearHeading(text) !== null));
    const isShort = cells.every((text) => text.length <= LONGEST_HEADING2 && !/\d/.test(text.replace(/[(（].*[)）]/, "")));
    const isTitled = grid.anchorsInRow(row - 1).length === 1;
    const isNarrow = texts * 2 <= width || isTitled && texts < width && headings * 2 >= texts;
    return isStrong || afterGap && isNarrow && headings >= 1 && texts >= HEADINGS_OF_TABLE && isShort;
  }
  function withoutTail(grid, rows, gaps, itemColumn) {
    var _a3, _b, _c, _d, _e;
    const isFull = (row) => grid.anchorsInRow(row).filter((anchor) => anchor.row === row).length > 1;
    const lastFull = (_a3 = [...rows.entries].reverse().find(isFull)) != null ? _a3 : Number.POSITIVE_INFINITY;
    const firstGap = (_b = gaps.find((gap) => gap > lastFull)) != null ? _b : Number.POSITIVE_INFINITY;
    const isNamed = (row) => itemColumn === null || grid.textAt(row, itemColumn) !== "";
    const lastNamed = (_c = [...rows.entries].reverse().find((row) => isFull(row) && isNamed(row))) != null ? _c : Number.POSITIVE_INFINITY;
    const gapBelow = (_d = gaps.find((gap) => gap > lastNamed)) != null ? _d : Number.POSITIVE_INFINITY;
    const entries = rows.entries.filter((row) => (row < firstGap || isFull(row)) && (row < gapBelow || isNamed(row)));
    const last = (_e = entries[entries.length - 1]) != null ? _e : Number.POSITIVE_INFINITY;
    const texts = [...rows.entries.filter((row) => !entries.includes(row)), ...rows.bands.map(({ row }) => row)].filter((row) => row > last).flatMap((row) => grid.anchorsInRow(row).map((anchor) => grid.textAt(anchor.row, anchor.column)));
    return { ...rows, entries, bands: rows.bands.filter(({ row }) => row < last), notes: [...rows.notes, ...texts] };
  }
  var NO_NUMBER = 6;
  function depthsOfNames(grid, header, itemColumn) {
    const depths = /* @__PURE__ */ new Set();
    for (let row = header[1] + 1; itemColumn !== null && row < grid.rows; row++) {
      const text = grid.textAt(row, itemColumn);
      if (text !== "" && grid.anchorsInRow(row).filter((anchor) => anchor.row === row).length > 2) {
        depths.add(numberDepth(text));
      }
    }
    depths.delete(NO_NUMBER);
    return depths;
  }
  function isHelperRow(grid, row, header) {
    const texts = grid.anchorsInRow(row).filter((anchor) => anchor.row === row).map((anchor) => grid.textAt(anchor.row, anchor.column).trim());
    const isNumbers = texts.length >= HEADINGS_OF_TABLE && texts.every((text) => /^[(（]?(?:[①-⑳]|\d{1,2})[)）]?$/.test(text));
    const isExample = texts.some((text) => /^[(（【]?(?:記入|入力)?例[)）】]?$/.test(text));
    return isNumbers && row === header[1] + 1 || isExample && row <= header[1] + 2;
  }
  function previousFilled(grid, row) {
    let above = row - 1;
    while (above >= 0 && grid.anchorsInRow(above).length === 0) {
      above--;
    }
    return above;
  }
  function sortRows(grid, header, itemColumn) {
    var _a3;
    const repeatsHeader = createRepeatedHeaderTest(grid, header);
    const width = Array.from({ length: grid.columns }, (_, column) => headingPath(grid, header, column)).filter(
      (path) => path.length > 0
    ).length;
    const itemDepths = depthsOfNames(grid, header, itemColumn);
    const bands = [];
    const entries = [];
    const notes2 = [];
    const otherTables = [];
    const gaps = [];
    let lastFull;
    let lastHeader = header[1];
    let inOtherTable = false;
    const overHeaders = /* @__PURE__ */ new Set();
    for (let row = header[1] + 1; row < grid.rows; row++) {
      const anchors = grid.anchorsInRow(row);
      const [first] = anchors;
      if (first === void 0) {
        gaps.push(row);
        continue;
      }
      if (!anchors.some((anchor) => anchor.row === row)) {
        continue;
      }
      if (repeatsHeader(row)) {
        lastHeader = row;
        inOtherTable = false;
        const above = bands[bands.length - 1];
        if (above !== void 0 && above.row === previousFilled(grid, row)) {
          overHeaders.add(numberDepth(grid.textAt(above.row, above.column)));
        }
        continue;
      }
      if (isNoteRow(grid, row)) {
        notes2.push(grid.textAt(first.row, first.column));
        continue;
      }
      if (inOtherTable) {
        continue;
      }
      if (isHelperRow(grid, row, header)) {
        continue;
      }
      if (isTotalRow(grid, row, itemColumn)) {
        gaps.push(row);
        continue;
      }
      const afterGap = lastFull !== void 0 && ((_a3 = gaps[gaps.length - 1]) != null ? _a3 : -1) > Math.max(lastFull, lastHeader);
      if (lastFull !== void 0 && beginsOtherTable(grid, row, afterGap, width)) {
        inOtherTable = true;
        otherTables.push(first);
        continue;
      }
      const band = readBandRow(grid, row, itemColumn, itemDepths);
      if (band !== null) {
        bands.push(band);
      } else {
        entries.push(row);
        lastFull = anchors.filter((anchor) => anchor.row === row).length > 1 ? row : lastFull;
      }
    }
    const over = overHeaders.size === 0 ? null : readBandRow(grid, previousFilled(grid, header[0]), itemColumn);
    const isLikeThem = over !== null && overHeaders.has(numberDepth(grid.textAt(over.row, over.column)));
    return withoutTail(
      grid,
      { bands: over !== null && isLikeThem ? [over, ...bands] : bands, entries, notes: notes2, otherTables },
      gaps,
      itemColumn
    );
  }

  // src/table/column-meanings.ts
  function meaningOf(path, column, beside = null) {
    var _a3, _b, _c, _d;
    const lowest = path[path.length - 1];
    if (lowest === void 0) {
      return { kind: "none", headed: false };
    }
    const years = path.flatMap((cell) => {
      const heading = parseYearHeading(cell.text, beside);
      return heading === null ? [] : [{ cell, heading }];
    });
    const year = years[years.length - 1];
    const words2 = path.map((cell) => headingWord(cell.text));
    const candidate = year === void 0 ? null : candidateOf(path, words2, year, column);
    const own2 = parseMarkHeading(lowest.text);
    if (own2 !== null) {
      return { kind: "mark", year: (_b = (_a3 = own2.year) != null ? _a3 : year == null ? void 0 : year.heading.from) != null ? _b : null, texts: candidate, by: "headed" };
    }
    if (words2.includes("mark") && (candidate !== null || isJudge(lowest.text))) {
      return {
        kind: "mark",
        year: (_c = year == null ? void 0 : year.heading.from) != null ? _c : null,
        texts: candidate,
        by: candidate === null ? "headed" : isRate(path) ? "rates" : "grouped"
      };
    }
    const word2 = (_d = [...words2].reverse().find((found2) => found2 !== null && found2 !== "group")) != null ? _d : null;
    const isGroup = words2[words2.length - 1] === "group" || /状況$/.test(foldKey(lowest.text));
    if (candidate !== null && (year == null ? void 0 : year.cell) !== lowest && (word2 === "department" || word2 === "term")) {
      return { kind: "none", headed: true };
    }
    const joined3 = path.length > 1 && word2 === null ? headingWord(path.map((cell) => cell.text).join("")) : null;
    if (candidate === null && joined3 !== null && joined3 !== "group" && joined3 !== "mark") {
      return meaningOfWord(joined3, lowest, column);
    }
    if (candidate === null && word2 === null && isGroup) {
      return { kind: "status" };
    }
    return candidate === null ? meaningOfWord(word2, lowest, column) : { kind: "year", candidate };
  }
  function isRate(path) {
    return path.some((cell) => headingWord(cell.text) === "mark" && /率(?:[(（].*)?$/.test(foldKey(cell.text)));
  }
  function candidateOf(path, words2, { cell, heading }, column) {
    const purpose = heading.purpose === "unsaid" ? purposeAround(path, words2) : heading.purpose;
    return { column, heading: { ...heading, purpose }, as: null, label: oneLine(cell.text), cell };
  }
  function meaningOfWord(word2, lowest, column) {
    switch (word2) {
      case "number":
      case "new":
      case "item":
      case "outline":
      case "department":
      case "term":
        return { kind: "role", role: word2, said: false };
      case "plan":
        return {
          kind: "year",
          candidate: { column, heading: null, as: null, label: oneLine(lowest.text), cell: lowest }
        };
      case "band":
        return { kind: "band" };
      case "indicator":
        return { kind: "indicator" };
      case "mark":
      case "group":
      case null:
        return { kind: "none", headed: true };
    }
  }
  function purposeAround(path, words2) {
    var _a3, _b;
    for (let index = path.length - 1; index >= 0; index--) {
      const key = foldKey((_b = (_a3 = path[index]) == null ? void 0 : _a3.text) != null ? _b : "");
      if (/^(?:目標値?|目標数値|数値目標|targets?)$/i.test(key)) {
        return "target";
      }
      if (/^(?:基準値?|現状値|当初値|策定時|baseline)$/i.test(key)) {
        return "base";
      }
      if (words2[index] === "plan" || /^(?:計画値?|計画額|予定|当初予算額?|予算額?)$/.test(key)) {
        return "plan";
      }
      if (/^(?:実績値?|決算額?|actuals?|results?)$/i.test(key)) {
        return "result";
      }
    }
    return "unsaid";
  }
  function meaningSaid(use, path, column) {
    var _a3, _b, _c, _d;
    const lowest = (_a3 = path[path.length - 1]) != null ? _a3 : { text: "", row: 0, column };
    const label = oneLine(lowest.text);
    switch (use.kind) {
      case "role":
        return { kind: "role", role: use.role, said: true };
      case "year": {
        const own2 = (_b = path.map((cell) => parseYearHeading(cell.text)).find((heading2) => heading2 !== null)) != null ? _b : null;
        const heading = {
          from: use.from,
          to: use.to,
          asOf: (_c = own2 == null ? void 0 : own2.asOf) != null ? _c : null,
          purpose: (_d = own2 == null ? void 0 : own2.purpose) != null ? _d : "unsaid"
        };
        return { kind: "year", candidate: { column, heading, as: use.as, label, cell: lowest } };
      }
      case "plan":
        return { kind: "year", candidate: { column, heading: null, as: "plan", label, cell: lowest } };
      case "mark":
        return { kind: "mark", year: use.year, texts: null, by: "said" };
      case "band":
        return { kind: "band" };
      case "ignored":
        return { kind: "none", headed: true };
    }
  }

  // src/table/headed-columns.ts
  function headedColumns(grid, header, corrections) {
    const seen = /* @__PURE__ */ new Map();
    let beside = null;
    return Array.from({ length: grid.columns }, (_, column) => {
      var _a3, _b, _c;
      const path = headingPath(grid, header, column);
      const key = path.map((cell) => foldKey(cell.text)).join("|");
      const nth = (_a3 = seen.get(key)) != null ? _a3 : 0;
      seen.set(key, nth + 1);
      const said = path.length === 0 ? void 0 : corrections.find((one) => one.heading === key && one.nth === nth);
      const meaning = said === void 0 ? meaningOf(path, column, beside) : meaningSaid(said.use, path, column);
      beside = meaning.kind === "year" ? (_c = (_b = meaning.candidate.heading) == null ? void 0 : _b.to) != null ? _c : beside : beside;
      return { column, path, key, nth, meaning, corrected: said !== void 0 };
    });
  }
  function withRole(headed, role) {
    const all = headed.filter(({ meaning }) => meaning.kind === "role" && meaning.role === role);
    const said = all.filter(({ corrected }) => corrected);
    return (said.length > 0 ? said : all).map(({ column }) => column);
  }
  function headingOf(headed, column) {
    var _a3, _b, _c, _d;
    const path = column === null ? [] : (_b = (_a3 = headed[column]) == null ? void 0 : _a3.path) != null ? _b : [];
    return oneLine((_d = (_c = path[path.length - 1]) == null ? void 0 : _c.text) != null ? _d : "");
  }

  // src/table/mark-columns.ts
  var RATING = /評価|判定|ランク|rating|grade/i;
  function isMarkColumn(meaning, label, contents) {
    switch (meaning.by) {
      case "said":
        return true;
      case "headed":
        return RATING.test(label) || !contents.prose && !(meaning.texts !== null && contents.characters > contents.texts.length * 10);
      case "rates":
        return contents.texts.length > 0;
      case "grouped":
        return contents.isMostlyMarks();
    }
  }
  var FINAL = /総合|最終|overall|final/i;
  var RATE2 = /率$|[%％]/;
  function chooseMark(marks, contents) {
    const rank = (mark2) => {
      var _a3;
      return [
        Number(contents(mark2.column).texts.length > 0),
        Number(!RATE2.test(foldKey(mark2.label)) && !contents(mark2.column).prose),
        Number(mark2.year === null && FINAL.test(mark2.label)),
        (_a3 = mark2.year) != null ? _a3 : 0,
        Number(FINAL.test(mark2.label)),
        mark2.column
      ];
    };
    return marks.reduce((best, mark2) => {
      var _a3, _b;
      if (best === null) {
        return mark2;
      }
      const [one, other] = [rank(best), rank(mark2)];
      const at2 = one.findIndex((value, index) => value !== other[index]);
      return at2 >= 0 && ((_a3 = one[at2]) != null ? _a3 : 0) < ((_b = other[at2]) != null ? _b : 0) ? mark2 : best;
    }, null);
  }
  function withoutRates(marks, said) {
    const ratings = marks.filter(({ label, column }) => !RATE2.test(foldKey(label)) || said.includes(column));
    const areRates = ratings.length === marks.length || ratings.every(({ label }) => !RATING.test(label));
    return areRates ? marks : ratings;
  }

  // src/table/columns.ts
  var REMARK = /^(?:備考|摘要|特記(?:事項)?|補足|notes?|remarks?|comments?)(?:欄)?$/i;
  function ratedYears(years, contents) {
    return years.filter(({ column, as }) => as === null && contents(column).isRated());
  }
  function isSchedule(years, contents) {
    const told = years.flatMap(({ column }) => contents(column).texts);
    return years.length > 1 && told.length > 0 && years.every(({ column }) => contents(column).isSchedule());
  }
  function isStatus(contents) {
    return contents.isRated() || contents.isVocabulary();
  }
  function isResult({ heading }) {
    return heading !== null && !["plan", "target", "base"].includes(heading.purpose);
  }
  function yearsAndMarks(headed, contents) {
    const years = [];
    const marks = [];
    const byContents = [];
    const results = headed.filter(({ meaning }) => meaning.kind === "year" && isResult(meaning.candidate));
    for (const { column, path, meaning } of headed) {
      const lowest = path[path.length - 1];
      if (meaning.kind === "year") {
        years.push(meaning.candidate);
      } else if (meaning.kind === "status" && lowest !== void 0 && isStatus(contents(column))) {
        const cell = { row: lowest.row, column: lowest.column };
        byContents.push({ label: oneLine(lowest.text), column, year: null, cell });
      } else if (meaning.kind === "mark" && lowest !== void 0) {
        const isOnlyResult = meaning.by === "rates" && results.length === 0;
        if (!isOnlyResult && isMarkColumn(meaning, lowest.text, contents(column))) {
          const cell = { row: lowest.row, column: lowest.column };
          marks.push({ label: oneLine(lowest.text), column, year: meaning.year, cell });
        } else if (meaning.texts !== null) {
          years.push(meaning.texts);
        }
      }
    }
    if (marks.length === 0) {
      marks.push(...byContents);
    }
    const hasStatus = headed.some(({ meaning }) => meaning.kind === "mark" || meaning.kind === "status");
    if (hasStatus && isSchedule(years.filter(isResult), contents)) {
      return {
        years: years.map((year) => isResult(year) && year.as === null ? { ...year, as: "target" } : year),
        marks
      };
    }
    const rated = marks.length === 0 ? ratedYears(years, contents) : [];
    const asMark = ({ column, heading, label, cell }) => {
      var _a3;
      return {
        label,
        column,
        year: (_a3 = heading == null ? void 0 : heading.from) != null ? _a3 : null,
        cell: { row: cell.row, column: cell.column }
      };
    };
    const told = years.filter(isResult);
    const hasTexts = ({ column }) => contents(column).texts.length > 0;
    const areAllRated = told.every((year) => rated.includes(year) || contents(year.column).isRatedSoFar());
    return {
      years: areAllRated ? years : years.filter((year) => !rated.includes(year)),
      marks: [...marks, ...(areAllRated && rated.length > 0 ? told.filter(hasTexts) : rated).map(asMark)].sort(
        (one, other) => one.column - other.column
      )
    };
  }
  function itemOf(headed, named4, contents) {
    var _a3, _b;
    const indicator = (_b = (_a3 = headed.find(({ meaning }) => meaning.kind === "indicator")) == null ? void 0 : _a3.column) != null ? _b : null;
    if (indicator === null || headed.some(({ meaning }) => meaning.kind === "role" && meaning.role === "item" && meaning.said)) {
      return named4;
    }
    const isFiner = named4 === null || named4 < indicator && contents(named4).texts.length < contents(indicator).texts.length;
    return isFiner ? indicator : named4;
  }
  function bandColumns(headed, item2, flag, contents) {
    return headed.flatMap(({ column, meaning, corrected }) => {
      const isBand = meaning.kind === "band" || meaning.kind === "role" && meaning.role === "item" && contents(column).flags === 0;
      const isLeft = item2 !== null && column < item2 && column !== flag;
      const isTitled = !contents(column).isRated() && !contents(column).isNumbered();
      return isBand && column !== item2 && (corrected || isLeft && isTitled) ? [column] : [];
    });
  }
  function cellOf(heading, column) {
    var _a3, _b;
    return { row: (_a3 = heading == null ? void 0 : heading.row) != null ? _a3 : 0, column: (_b = heading == null ? void 0 : heading.column) != null ? _b : column };
  }
  function finest(headed, columns) {
    var _a3, _b;
    return (_b = (_a3 = columns.find((column) => !/[部局]$/.test(foldKey(headingOf(headed, column))))) != null ? _a3 : columns[0]) != null ? _b : null;
  }
  function usesOf(grid, headed, reading) {
    const useOf = (column) => {
      const year = reading.years.find((candidate) => candidate.column === column);
      if (year !== void 0) {
        const { heading, as } = year;
        return heading === null ? { kind: "plan" } : { kind: "year", from: heading.from, to: heading.to, as };
      }
      const mark2 = reading.marks.find((candidate) => candidate.column === column);
      if (mark2 !== void 0) {
        return { kind: "mark", year: mark2.year };
      }
      for (const role of ["number", "new", "item", "outline", "department", "term"]) {
        if (reading.columns[role] === column) {
          return { kind: "role", role };
        }
      }
      return reading.bands.includes(column) ? { kind: "band" } : { kind: "ignored" };
    };
    return headed.filter(({ path, column }) => path.length > 0 && column < grid.columns).map(({ column, path, key, nth, corrected }) => ({
      column,
      headings: path.map((cell) => oneLine(cell.text)),
      cell: cellOf(path[path.length - 1], column),
      key,
      nth,
      use: useOf(column),
      corrected
    }));
  }
  function readColumns(grid, header, bodyRows, corrections = []) {
    var _a3, _b, _c, _d, _e, _f, _g, _h;
    const headed = headedColumns(grid, header, corrections);
    const contents = createContents(grid, bodyRows);
    const firstYear = (_b = (_a3 = headed.find(({ meaning }) => meaning.kind === "year")) == null ? void 0 : _a3.column) != null ? _b : grid.columns;
    const names = withRole(headed, "item").map(
      (column) => {
        var _a4;
        return carriesNames(grid, bodyRows, column, (_a4 = headed[column + 1]) == null ? void 0 : _a4.meaning) ? column + 1 : column;
      }
    );
    const before = names.filter(
      (column) => column < firstYear && contents(column).flags * 2 < contents(column).texts.length
    );
    const named4 = fullest(before.length > 0 ? before : names, contents);
    const item2 = itemOf(headed, named4, contents);
    const isFlagColumn = (column) => contents(column).flags > 0 && contents(column).flags * 2 >= contents(column).texts.length;
    const beside = [
      ...withRole(headed, "item").filter((column) => column !== item2),
      ...headed.flatMap(
        ({ meaning, column, corrected }) => (meaning.kind === "none" || meaning.kind === "band") && !corrected && item2 !== null && column < item2 ? [column] : []
      )
    ];
    const flag = (_d = (_c = withRole(headed, "new")[0]) != null ? _c : beside.find(isFlagColumn)) != null ? _d : null;
    const { years, marks: rated } = yearsAndMarks(headed, contents);
    const said = headed.flatMap(({ column, corrected }) => corrected ? [column] : []);
    const marks = withoutRates(rated, said);
    const mark2 = chooseMark(marks, contents);
    const columns = {
      number: (_e = withRole(headed, "number").find((column) => contents(column).texts.length > 0)) != null ? _e : null,
      new: flag,
      item: item2,
      outline: fullest(withRole(headed, "outline"), contents),
      department: finest(headed, withRole(headed, "department")),
      term: (_f = withRole(headed, "term")[0]) != null ? _f : null,
      mark: (_g = mark2 == null ? void 0 : mark2.column) != null ? _g : null
    };
    const reading = {
      columns,
      marks,
      markYear: (_h = mark2 == null ? void 0 : mark2.year) != null ? _h : null,
      years,
      bands: bandColumns(headed, item2, flag, contents),
      remarks: headed.flatMap(
        ({ column, path }) => path.some(({ text }) => REMARK.test(foldKey(text))) ? [column] : []
      )
    };
    const uses = usesOf(grid, headed, reading);
    return {
      ...reading,
      impossibleYears: uses.filter(({ use, corrected }) => use.kind === "ignored" && !corrected).flatMap(({ headings, cell }) => {
        const label = headings.find(namesImpossibleYear);
        return label === void 0 ? [] : [{ label, cell }];
      }),
      headings: {
        number: headingOf(headed, columns.number),
        new: headingOf(headed, columns.new),
        item: headingOf(headed, columns.item),
        outline: headingOf(headed, columns.outline),
        department: headingOf(headed, columns.department),
        term: headingOf(headed, columns.term),
        mark: headingOf(headed, columns.mark)
      },
      uses
    };
  }
  function carriesNames(grid, rows, column, neighbour) {
    return (neighbour == null ? void 0 : neighbour.kind) === "none" && !neighbour.headed && rows.some((row) => grid.textAt(row, column + 1) !== "") && rows.every(
      (row) => grid.textAt(row, column + 1) === "" || grid.textAt(row, column) === "" || isFlag(grid.textAt(row, column))
    );
  }

  // src/table/explanations.ts
  var MARKER = /(?:※|注|\*)(?:\s?(\d{1,2})(?!\d)|(?=\s*(?:$|\n|[)\]])))/g;
  var NOTE_BEGINS = /^\s*[(]?(?:※|注|\*)\s?(\d{1,2})?(?!\d)[)]?/;
  var ACCOUNTS = /開始|新設|追加|着手|実施(?:して(?:い)?ない|しない|せず|なし|予定なし)|未実施|休止|中止|終了|廃止|統合|完了|隔年|おき|ごと|対象外|から(?:実施|の)|記入(?:しない|不要|なし)|集計(?:しない|中)|未公表|公表前|(?:began|begins|start(?:s|ed)|ended|closed|merged|withdrawn|paused|suspended|not (?:held|reported|collected|rated|applicable|published|due)|every (?:other|second|two|three)|biennial|from \d)/i;
  var PERIODIC = /隔年|[2-5二三四五]\s?[かヶカケヵ]?年(?:に[1一]\s?[回度]|ごと|毎|おき)|every (?:other|second|third|two|three|\d) years?|biennial|triennial/i;
  var REMARKS = /開始|新設|追加|着手|隔年|終了|廃止|統合|休止|中止|未実施|対象外|公表前|began|started|ended|closed|withdrawn|paused|every other/i;
  function numberedNotes(notes2) {
    var _a3;
    const numbered = /* @__PURE__ */ new Map();
    for (const note of notes2) {
      for (const line of foldWidth(note).split("\n")) {
        const begins = NOTE_BEGINS.exec(line);
        const number3 = (_a3 = begins == null ? void 0 : begins[1]) != null ? _a3 : "";
        if (begins !== null && ACCOUNTS.test(line)) {
          numbered.set(number3, line.trim());
        }
      }
    }
    return numbered;
  }
  function explanationOf(texts, remarks, notes2) {
    var _a3, _b;
    for (const text of [...texts, ...remarks]) {
      const folded = foldWidth(text);
      for (const [, number3 = ""] of folded.matchAll(MARKER)) {
        const note = notes2.get(number3);
        if (note !== void 0) {
          return note;
        }
      }
      const [words2] = (_a3 = PERIODIC.exec(folded)) != null ? _a3 : [];
      if (words2 !== void 0) {
        return words2;
      }
    }
    return (_b = remarks.find((remark) => REMARKS.test(foldWidth(remark)))) != null ? _b : null;
  }

  // src/table/entries.ts
  var NEW_IN_NAME = /^[★☆◆●■・\s]*[(【[〔<](?:新規?|new)[)】\]〕>]|^[★☆]|[(【[](?:新規?|途中追加|追加|新設|new)[)】\]]$|^[○〇◯◎●]新(?=[\s(【]|$)|[(【[]new\s?(?:in\s)?(?:FY)?\d{2,4}(?:[/-]\d{2,4})?[)】\]]|[(【[](?:令和|平成|[RH])(?:元|\d{1,2})(?:年度?)?(?:から|より)?(?:追加|新設|新規|開始)[)】\]]/i;
  var RELISTED2 = /[(【[〔<]再掲[)】\]〕>]|^再掲/;
  function datumAt(grid, row, column) {
    const cell = grid.anchorOf(row, column);
    return { text: grid.textAt(row, column), cell };
  }
  function isNewEntry(flag, item2) {
    return flag !== null && isNewFlag(flag.text) || item2 !== null && NEW_IN_NAME.test(foldWidth(item2.text).trim());
  }
  function resolved(datum, above) {
    return datum !== null && above !== null && above !== void 0 && isSameAsAbove(datum.text) ? { ...datum, says: saidBy(above) } : datum;
  }
  function withSameAsAbove(drafts) {
    let above;
    return drafts.map((draft) => {
      const { data } = draft;
      const same = (role) => resolved(data[role], above == null ? void 0 : above.data[role]);
      const told = {
        ...draft,
        data: {
          ...data,
          item: same("item"),
          outline: same("outline"),
          department: same("department"),
          term: same("term"),
          mark: same("mark")
        },
        marks: draft.marks.map((mark2, index) => {
          var _a3;
          return (_a3 = resolved(mark2, above == null ? void 0 : above.marks[index])) != null ? _a3 : mark2;
        }),
        years: draft.years.map(
          (year, at2) => year.map((datum, index) => {
            var _a3, _b;
            return (_b = resolved(datum, (_a3 = above == null ? void 0 : above.years[at2]) == null ? void 0 : _a3[index])) != null ? _b : datum;
          })
        )
      };
      above = told;
      return told;
    });
  }
  function readDrafts(grid, rows, { columns, marks }, years) {
    const at2 = (row, column) => column === null ? null : datumAt(grid, row, column);
    const drafts = rows.map((row) => ({
      row,
      data: {
        number: at2(row, columns.number),
        new: at2(row, columns.new),
        item: at2(row, columns.item),
        outline: at2(row, columns.outline),
        department: at2(row, columns.department),
        term: at2(row, columns.term),
        mark: at2(row, columns.mark)
      },
      marks: marks.map(({ column }) => datumAt(grid, row, column)),
      years: years.map((year) => year.columns.map((column) => datumAt(grid, row, column)))
    })).filter((draft) => {
      const own2 = [...Object.values(draft.data), ...draft.marks, ...draft.years.flat()].filter(
        (datum) => datum !== null && datum.text !== "" && datum.cell.row === draft.row
      );
      const places = new Set(own2.map((datum) => datum == null ? void 0 : datum.cell.column));
      const named4 = draft.data.item === null || draft.data.item.text !== "";
      return places.size > (named4 ? 0 : 1);
    });
    return withSameAsAbove(drafts);
  }
  function isContinuation(draft, previous) {
    const { number: number3, item: item2, outline, term } = draft.data;
    const isOwn3 = [number3, outline, term].some((datum) => datum !== null && datum.text !== "");
    return previous !== void 0 && (item2 == null ? void 0 : item2.text) === "" && !isOwn3;
  }
  function itemKey(draft) {
    const { item: item2 } = draft.data;
    if (item2 === null) {
      return `row ${draft.row}`;
    }
    return item2.says === void 0 ? `${item2.cell.row},${item2.cell.column}` : "same";
  }
  function readEntries(grid, rows, reading, years, bands, names) {
    const drafts = readDrafts(grid, rows.entries, reading, years);
    const notes2 = numberedNotes(rows.notes);
    const departments = splitDepartments(
      drafts.map((draft) => saidBy(draft.data.department)),
      names
    );
    const measures = [];
    let lastItem = "";
    let lastDepartments = [];
    const entries = drafts.map((draft, index) => {
      var _a3, _b;
      const { new: flag, item: item2, outline, department, term, mark: mark2 } = draft.data;
      const continuation = isContinuation(draft, drafts[index - 1]);
      const key = itemKey(draft);
      const current = measures[measures.length - 1];
      if (current !== void 0 && (continuation || key === lastItem || key === "same")) {
        current.entries.push(index);
      } else {
        measures.push({
          name: item2 === null ? "" : oneLine(item2.text),
          cell: (_a3 = item2 == null ? void 0 : item2.cell) != null ? _a3 : { row: draft.row, column: 0 },
          entries: [index]
        });
      }
      lastItem = key === "same" ? lastItem : key;
      const own2 = (_b = departments[index]) != null ? _b : [];
      lastDepartments = continuation && own2.length === 0 ? lastDepartments : own2;
      return {
        index,
        row: draft.row,
        measure: measures.length - 1,
        ...bands.at(draft.row),
        isNew: isNewEntry(flag, item2),
        explanation: explanationOf(
          [item2, outline, flag, ...draft.years.flat()].map(saidBy),
          reading.remarks.map((column) => grid.textAt(draft.row, column)),
          notes2
        ),
        relisted: item2 !== null && RELISTED2.test(foldKey(item2.text)),
        continuation,
        number: draft.data.number,
        item: item2,
        outline,
        department,
        departments: continuation ? lastDepartments : own2,
        term,
        mark: mark2,
        marks: draft.marks,
        years: draft.years
      };
    });
    return { measures, entries };
  }

  // src/table/legend.ts
  var KNOWN_FAMILIES = new Set(DEFAULT_SCALE.map((mark2) => markFamily(mark2.symbol)));
  var DEFINITION = /^\s*[「【]?(\S{1,2}?)[」】]?\s*(?:・{2,}|…+|‥+|\.{2,}|[:：=＝→]|―+|-+)\s*(\S.*)$/;
  var WORDED = /^\s*[「【]?(\S.{0,20}?)[」】]?\s*(?:・{2,}|…+|[:：=＝→]|\s[-–―]+\s)\s*(\S.*)$/;
  var SPACED = /^\s*([☆◎〇○◯△▲×✕●])[\u3000 ]+([^\s:：=＝・…(（][^:：=＝]{1,30})$/;
  var BRACKETED = /^\s*(\S{1,2}?)\s*[（(]([^（）()]{2,})[)）]\s*$/;
  var GAP2 = /\r?\n|(?<![\u3000 ])[\u3000 ]+(?=[☆◎〇○◯△▲×✕●]\s*(?:[（(:：=＝]|・{2,}|…))|(?<![\u3000 ])[\u3000 ]{2,}(?=[☆◎〇○◯△▲×✕●][\u3000 ])|[・、,，;；／/][\u3000 ]*(?=[☆◎〇○◯△▲×✕●]\s*[（(])|(?<![\u3000 ])[\u3000 ]{2,}(?=\S{1,8}?\s*(?:・{2,}|…|[:：=＝]))|[、,，;；／/]\s*(?=(?:[◎〇○◯△▲×✕●]|[A-ZＡ-Ｚ1-5１-５])\s*(?:・{2,}|…|[:：=＝]))/;
  var LEAD = /^\s*※?[【[(（「]?(?:(?:評価|判定|進捗)?(?:基準|区分|凡例|の目安)|評価|判定|進捗|legend|key|status|rag|rating)[】\])）」]?\s*[:：(（]?\s*(?=\S.{0,20}?\s*(?:[:：=＝…・（(]|\s[-–―]))/i;
  var CLOSING = /^([^(（]*)[)）]$/;
  var LONGEST_LEGEND = 1e3;
  function isUsual(symbol) {
    return KNOWN_FAMILIES.has(markFamily(symbol)) && !/^[0oOxX]$/.test(foldWidth(symbol));
  }
  function isSign(symbol) {
    return /^(?:[A-Z][+-]?|[0-9]|[^\p{L}\d])$/u.test(foldWidth(symbol));
  }
  function definitionsIn(text, used) {
    if (text.length > LONGEST_LEGEND) {
      return [];
    }
    return text.split(GAP2).flatMap((piece = "") => {
      var _a3, _b, _c, _d;
      const bare3 = piece.replace(LEAD, "");
      const [, word2 = "", worded = ""] = (_a3 = WORDED.exec(bare3)) != null ? _a3 : [];
      const [, symbol = "", meaning = ""] = (_b = DEFINITION.exec(bare3)) != null ? _b : [];
      const [, bracketed = "", explained = ""] = (_c = BRACKETED.exec(bare3)) != null ? _c : [];
      const [, spaced = "", said = ""] = (_d = SPACED.exec(bare3)) != null ? _d : [];
      if (spaced !== "") {
        return [{ symbol: spaced, meaning: said.trim() }];
      }
      const isBracketed = isUsual(bracketed) || used.has(foldWidth(bracketed));
      const found2 = used.has(foldWidth(word2)) ? [word2, worded] : isBracketed ? [bracketed, explained] : [symbol, meaning];
      const [sign = "", means = ""] = found2;
      return sign === "" ? [] : [{ symbol: sign, meaning: means.trim().replace(CLOSING, "$1") }];
    });
  }
  function definitionsInRow(grid, anchors, used) {
    const definitions = [];
    for (let index = 0; index < anchors.length; index++) {
      const cell = anchors[index];
      const next = anchors[index + 1];
      if (cell === void 0) {
        continue;
      }
      const text = grid.textAt(cell.row, cell.column).trim();
      const beside = next === void 0 ? "" : grid.textAt(next.row, next.column).trim();
      const isSymbol = text.length <= 20 && (isUsual(text) || used.has(foldWidth(text)) || isSign(text));
      if (isSymbol && beside.length > 1) {
        definitions.push({ symbol: text, meaning: beside, usual: isUsual(text), cell });
        index++;
      } else {
        definitions.push(...definitionsIn(text, used).map((mark2) => ({ ...mark2, usual: isUsual(mark2.symbol), cell })));
      }
    }
    return definitions;
  }
  function readLegend(grid, isBeside, marks) {
    const used = new Set(marks.map((mark2) => foldWidth(mark2).trim()).filter((mark2) => mark2 !== ""));
    const definitions = [];
    for (let row = 0; row < grid.rows; row++) {
      const anchors = grid.anchorsInRow(row).filter((anchor) => anchor.row === row && isBeside(row, anchor.column));
      definitions.push(...definitionsInRow(grid, anchors, used));
    }
    const inUse = definitions.filter(({ symbol }) => used.has(foldWidth(symbol)));
    const scale = /* @__PURE__ */ new Map();
    for (const { symbol, meaning, usual, cell } of definitions) {
      const key = markShape(symbol);
      const isNear = inUse.some((other) => other.cell.row === cell.row || other.cell.column === cell.column);
      const belongs = usual || used.has(foldWidth(symbol)) || isSign(symbol) && isNear;
      if (belongs && (usual || inUse.length > 0) && !scale.has(key)) {
        scale.set(key, { symbol, meaning });
      }
    }
    return scale.size >= 2 ? [...scale.values()] : null;
  }

  // src/table/year-columns.ts
  function headingAsOf(candidate, yearStart) {
    var _a3, _b, _c, _d;
    const note = (_b = (_a3 = candidate.heading) == null ? void 0 : _a3.asOf) != null ? _b : null;
    return note === null ? null : resolveAsOf(note, (_d = (_c = candidate.heading) == null ? void 0 : _c.to) != null ? _d : null, yearStart);
  }
  var YEAR_END = /年度末(?:の)?(?:時点|現在)/;
  var WRITTEN = /(?:(?:更新|作成)(?:年月)?日?\s*(?::\s*)?)?(?:(令和|平成|[RH])\s*(元|\d{1,2})|((?:19|20)\d{2}))[年./](1[0-2]|\d)[月./](\d{1,2})日?\s*(?:更新|作成|時点|現在)?/;
  function standsAlone(folded, note) {
    return /(?:^|\()\s*$/.test(folded.slice(0, note.start)) && /^\s*(?:\)|$)/.test(folded.slice(note.end));
  }
  function datesIn(text, runningYear, yearStart) {
    var _a3;
    const folded = foldWidth(text);
    const noted = findAsOfNotes(folded).filter((note) => note.cue === "word" && (note.year !== null || standsAlone(folded, note))).map((note) => resolveAsOf(note, runningYear, yearStart));
    const atYearEnd = YEAR_END.test(folded) ? findYearMentions(folded.slice(0, folded.search(YEAR_END) + 2)).map(
      ({ fiscalYear }) => fiscalYearEnd(fiscalYear, yearStart)
    ) : [];
    const [whole = "", era, eraYear, western2, month = "", day = ""] = (_a3 = WRITTEN.exec(folded)) != null ? _a3 : [];
    const year = western2 !== void 0 ? Number(western2) : eraToWestern(era != null ? era : "", eraYear != null ? eraYear : "");
    const written = /更新|作成/.test(whole) && year !== null ? [isoDate2(year, Number(month), Number(day))] : [];
    return [...noted, ...atYearEnd, ...written].flatMap((date2) => date2 != null ? date2 : []);
  }
  function lastReportable(candidates) {
    const years = candidates.flatMap(
      ({ heading }) => heading !== null && heading.from === heading.to && !["plan", "target", "base"].includes(heading.purpose) ? [heading.from] : []
    );
    return years.length === 0 ? null : Math.max(...years);
  }
  function datesAround(grid, lastHeaderRow, candidates, yearStart) {
    const running = lastReportable(candidates);
    const dates = [];
    for (let row = 0; row <= lastHeaderRow; row++) {
      for (const anchor of grid.anchorsInRow(row)) {
        if (anchor.row === row) {
          dates.push(...datesIn(grid.textAt(anchor.row, anchor.column), running, yearStart));
        }
      }
    }
    return dates;
  }
  function readAsOf(grid, lastHeaderRow, candidates, today, yearStart) {
    const own2 = candidates.flatMap((candidate) => {
      var _a3;
      return (_a3 = headingAsOf(candidate, yearStart)) != null ? _a3 : [];
    });
    const dates = own2.length > 0 ? own2 : datesAround(grid, lastHeaderRow, candidates, yearStart);
    const latest = [...dates].sort()[dates.length - 1];
    return latest === void 0 ? { date: today, source: "today" } : { date: latest, source: "sheet" };
  }
  function kindOf3(candidate, asOf, yearStart) {
    const { heading, as } = candidate;
    if (as !== null) {
      return as;
    }
    if (heading === null || heading.purpose === "plan") {
      return "plan";
    }
    if (heading.purpose === "target" || heading.purpose === "base") {
      return "target";
    }
    const own2 = headingAsOf(candidate, yearStart);
    const end = fiscalYearEnd(heading.to, yearStart);
    if (own2 !== null) {
      return own2 < end ? "interim" : "actual";
    }
    if (end <= asOf) {
      return heading.purpose === "estimate" ? "interim" : "actual";
    }
    if (heading.from > fiscalYearOfDate(asOf, yearStart)) {
      return "plan";
    }
    return "interim";
  }
  function readYearColumns(candidates, asOf, yearStart) {
    var _a3, _b, _c, _d;
    const years = [];
    for (const candidate of candidates) {
      const kind = kindOf3(candidate, asOf, yearStart);
      const from = (_b = (_a3 = candidate.heading) == null ? void 0 : _a3.from) != null ? _b : null;
      const to = (_d = (_c = candidate.heading) == null ? void 0 : _c.to) != null ? _d : null;
      const same = years.findIndex((year) => from !== null && year.from === from && year.to === to && year.kind === kind);
      const known3 = years[same];
      if (known3 !== void 0) {
        years[same] = { ...known3, columns: [...known3.columns, candidate.column] };
        continue;
      }
      years.push({
        label: candidate.label,
        from,
        to,
        kind,
        asOf: headingAsOf(candidate, yearStart),
        columns: [candidate.column],
        cell: { row: candidate.cell.row, column: candidate.cell.column }
      });
    }
    return years;
  }

  // src/table/read-table.ts
  var MONEY = /予算|決算|金額|budget/i;
  function isProgressTable(reading) {
    const { columns, years } = reading;
    const dated = years.filter(({ heading, label }) => heading !== null && !MONEY.test(label)).length;
    const named4 = columns.item !== null;
    const others = [columns.outline, columns.department, columns.term, columns.mark].filter((column) => column !== null);
    if (named4) {
      return dated >= 1 || columns.mark !== null && (others.length >= 2 || reading.marks.length > 1);
    }
    return dated >= 2 && others.length >= 2;
  }
  function readBody(grid, header, corrections) {
    const first = sortRows(grid, header, null);
    const guess = readColumns(grid, header, first.entries, corrections);
    const rows = sortRows(grid, header, guess.columns.item);
    return { reading: readColumns(grid, header, rows.entries, corrections), rows };
  }
  var STILL_KNOWN = 0.6;
  function headerRowLike({ texts }, signature2) {
    const exact = texts.findIndex((row) => headerSignature(row) === signature2);
    if (exact >= 0) {
      return exact;
    }
    const wanted = signature2.split("|");
    const share = (row) => {
      const found2 = new Set(headerSignature(row).split("|"));
      return wanted.filter((heading) => found2.has(heading)).length / wanted.length;
    };
    const shares = texts.slice(0, SEARCH_ROWS).map(share);
    const best = Math.max(0, ...shares);
    return best < STILL_KNOWN ? -1 : shares.indexOf(best);
  }
  function headerSaid(snapshot, said) {
    const first = said === null ? -1 : headerRowLike(snapshot, said.firstRow);
    return said === null || first < 0 ? null : [first, Math.min(first + said.rows, snapshot.texts.length) - 1];
  }
  var ENOUGH3 = 3;
  function areFigures({ columns }, entries) {
    const others = [columns.outline, columns.department, columns.term, columns.mark];
    const texts = entries.flatMap((entry) => entry.years.flat().map(({ text }) => text.trim())).filter((text) => text !== "");
    return others.every((column) => column === null) && entries.length >= ENOUGH3 && texts.length > 0 && texts.every((text) => /^[-−▲△]?[\d,.]+\s*[%％円人件回]?$/.test(foldWidth(text)));
  }
  function lastColumnOf({ uses }) {
    return Math.max(-1, ...uses.flatMap(({ column, use }) => use.kind === "ignored" ? [] : [column]));
  }
  function readScale(grid, header, entries, lastColumn, settings) {
    var _a3, _b;
    if (settings.scale !== null) {
      return { scale: settings.scale, scaleSource: "settings" };
    }
    const marks = entries.map((entry) => {
      var _a4, _b2, _c, _d;
      return (_d = (_c = (_a4 = entry.mark) == null ? void 0 : _a4.says) != null ? _c : (_b2 = entry.mark) == null ? void 0 : _b2.text) != null ? _d : "";
    });
    const all = entries.flatMap((entry) => entry.marks.map((mark2) => mark2.text));
    const last = (_b = (_a3 = entries[entries.length - 1]) == null ? void 0 : _a3.row) != null ? _b : header[1];
    const outside = (row, column) => row < header[0] || row > last || column > lastColumn;
    const legend = readLegend(grid, outside, all);
    if (legend !== null) {
      return { scale: legend, scaleSource: "legend" };
    }
    const { scale, source } = scaleInUse(marks);
    return { scale, scaleSource: source };
  }
  function titleOf(grid, headerRow) {
    for (let row = 0; row < headerRow; row++) {
      const [first] = grid.anchorsInRow(row);
      if (first !== void 0) {
        return oneLine(grid.textAt(first.row, first.column));
      }
    }
    return null;
  }
  var SIGNATURE = /(?:進捗チェック|Shinchoku Check) \d+\.\d+\.\d+/;
  var WHOLE_SIGNATURE = new RegExp(`^${SIGNATURE.source}$`);
  var SIGNATURE_ROWS = 8;
  function isOwnOutput(grid) {
    return Array.from({ length: Math.min(SIGNATURE_ROWS, grid.rows) }, (_, row) => row).some(
      (row) => SIGNATURE.test(grid.textAt(row, 0)) || Array.from({ length: grid.columns }, (_, column) => grid.textAt(row, column)).some(
        (text) => WHOLE_SIGNATURE.test(text)
      )
    );
  }
  function readTable(snapshot, options) {
    var _a3, _b, _c, _d;
    const settings = (_a3 = options.settings) != null ? _a3 : DEFAULT_SETTINGS;
    const tab = (_b = settings.tabs.find(({ sheetId }) => sheetId === snapshot.sheetId)) != null ? _b : null;
    const grid = createGrid(snapshot);
    if (snapshot.texts.every((row) => row.every(isBlank))) {
      return { kind: "none", reason: "empty" };
    }
    if (isOwnOutput(grid)) {
      return { kind: "none", reason: "own-output" };
    }
    const said = headerSaid(snapshot, (_c = tab == null ? void 0 : tab.header) != null ? _c : null);
    const columns = (_d = tab == null ? void 0 : tab.columns) != null ? _d : [];
    const header = said != null ? said : findHeader(grid, new Set(columns.flatMap(({ heading }) => heading.split("|"))));
    if (header === null) {
      return { kind: "none", reason: "no-header" };
    }
    const { reading, rows } = readBody(grid, header, columns);
    if (said === null && columns.length === 0 && !isProgressTable(reading)) {
      return { kind: "none", reason: "no-header" };
    }
    const yearStart = settings.fiscalYearStart;
    const asOf = tab !== null && tab.asOf !== null ? { date: tab.asOf, source: "settings" } : readAsOf(grid, header[1], reading.years, options.today, yearStart);
    const years = readYearColumns(reading.years, asOf.date, yearStart);
    const bands = readAllBands(grid, rows, reading.bands);
    const { measures, entries } = readEntries(grid, rows, reading, years, bands, settings.departments);
    if (entries.length === 0 || said === null && columns.length === 0 && areFigures(reading, entries)) {
      return { kind: "none", reason: entries.length === 0 ? "no-entries" : "no-header" };
    }
    const ofTable = readScale(grid, header, entries, lastColumnOf(reading), settings);
    const scaleOfColumn = (column, index) => {
      const texts = entries.map((entry) => {
        var _a4, _b2, _c2, _d2;
        return (_d2 = (_c2 = (_a4 = entry.marks[index]) == null ? void 0 : _a4.says) != null ? _c2 : (_b2 = entry.marks[index]) == null ? void 0 : _b2.text) != null ? _d2 : "";
      });
      const isOwn3 = column !== reading.columns.mark && !fitsScale(ofTable.scale, texts);
      return isOwn3 ? scaleInUse(texts).scale : ofTable.scale;
    };
    return {
      kind: "table",
      table: {
        snapshot,
        sheetName: snapshot.name,
        sheetId: snapshot.sheetId,
        title: titleOf(grid, header[0]),
        headerRows: header,
        columns: reading.columns,
        headings: reading.headings,
        marks: reading.marks.map((mark2, index) => ({ ...mark2, scale: scaleOfColumn(mark2.column, index) })),
        columnUses: reading.uses,
        years,
        markYear: reading.markYear,
        ...ofTable,
        terms: settings.terms.length > 0 ? settings.terms : TERMS,
        yearStart,
        asOf,
        otherTables: rows.otherTables,
        impossibleYears: reading.impossibleYears,
        chapters: bands.chapters,
        directions: bands.directions,
        measures,
        entries
      }
    };
  }

  // src/commands/locate-table.ts
  function snapshotOf(sheet, parts = []) {
    return orFail(
      () => readSnapshot(sheet, parts),
      (detail) => ({ code: "cannot-read", detail })
    );
  }
  function readSheet(sheet, { time: time2, state }, parts) {
    const { settings } = state;
    return readTable(snapshotOf(sheet, [...partsNeeded(settings.checks), ...parts]), { today: time2.today, settings });
  }
  function noTable(sheet, reading, { messages }) {
    const [finding] = runChecks(reading, sheet.getName(), messages.checks);
    return new FailureError({
      code: "no-progress-table",
      message: finding === void 0 ? "" : `${finding.message}
${finding.remedy}`
    });
  }
  function sheetNamed(spreadsheet, name) {
    const sheets = spreadsheet.getSheets();
    const sheet = sheets.find((candidate) => candidate.getName() === name);
    if (sheet === void 0) {
      throw new FailureError({
        code: "no-such-sheet",
        sheet: name,
        sheets: sheets.map((candidate) => candidate.getName())
      });
    }
    return sheet;
  }
  function locateTable(chosen, context, parts = []) {
    const { spreadsheet } = context;
    const front = chosen === null ? spreadsheet.getActiveSheet() : sheetNamed(spreadsheet, chosen);
    const tabs = findOwnTabs(spreadsheet);
    const own2 = new Set(tabs.map((tab) => tab.sheet.getSheetId()));
    const frontId = front.getSheetId();
    const inFront = own2.has(frontId) ? null : readSheet(front, context, parts);
    if ((inFront == null ? void 0 : inFront.kind) === "table") {
      return { kind: "found", found: { sheet: front, table: inFront.table, own: tabs } };
    }
    const others = chosen === null ? spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== frontId && !own2.has(sheet.getSheetId()) && !sheet.isSheetHidden()) : [];
    const found2 = others.flatMap((sheet) => {
      const reading = readSheet(sheet, context, parts);
      return reading.kind === "table" ? [{ sheet, table: reading.table, own: tabs }] : [];
    });
    const [only, ...more] = found2;
    if (only === void 0) {
      throw noTable(front, inFront != null ? inFront : { kind: "none", reason: "own-output" }, context);
    }
    return more.length === 0 ? { kind: "found", found: only } : { kind: "several", names: found2.map((candidate) => candidate.table.sheetName) };
  }

  // src/commands/run-command.ts
  function underLock(work) {
    const outcome = withDocumentLock(work);
    if (outcome.kind === "locked") {
      throw new FailureError({ code: "locked" });
    }
    return outcome.result;
  }
  function chooseSheet(names, messages) {
    var _a3;
    const list = names.map((name, index) => `${index + 1}. ${name}`).join("\n");
    const question = messages.choose.question({ list });
    for (let text = promptText(messages.choose.title, question); text !== null; ) {
      const name = (_a3 = names[Number(text.normalize("NFKC").trim()) - 1]) != null ? _a3 : names.find((candidate) => candidate === (text == null ? void 0 : text.trim()));
      if (name !== void 0) {
        return name;
      }
      text = promptText(messages.choose.title, `${messages.choose.again}
${question}`);
    }
    return null;
  }
  function endToast(spreadsheet, messages) {
    try {
      toastDone(spreadsheet, messages.done.stopped, messages);
    } catch {
    }
  }
  function runCommand(working, work) {
    var _a3, _b;
    let context = null;
    try {
      context = openContext();
      const { spreadsheet, messages } = context;
      toastWorking(spreadsheet, working(messages), messages);
      const outcome = work(context);
      toastDone(spreadsheet, (_a3 = outcome == null ? void 0 : outcome.message) != null ? _a3 : messages.done.cancelled, messages);
      (_b = outcome == null ? void 0 : outcome.show) == null ? void 0 : _b.call(outcome);
    } catch (error) {
      const messages = messagesForFailure(context);
      if (context !== null) {
        endToast(context.spreadsheet, messages);
      }
      alertMessage(messages.failures.title, failureMessage(error, messages));
    }
  }
  function runOnTable(working, first) {
    runCommand(working, (context) => {
      let chosen = null;
      for (let work = first; work !== null; ) {
        const [current, name] = [work, chosen];
        const step = underLock(() => {
          const location = locateTable(name, context);
          if (location.kind === "several") {
            return location;
          }
          const result = current(location.found, context);
          return "ask" in result ? { kind: "question", question: result, sheet: location.found.table.sheetName } : { kind: "done", outcome: result };
        });
        switch (step.kind) {
          case "done":
            return step.outcome;
          case "question":
            chosen = step.sheet;
            work = step.question.ask();
            break;
          case "several":
            chosen = chooseSheet(step.names, context.messages);
            if (chosen === null) {
              return null;
            }
        }
      }
      return null;
    });
  }

  // src/bridge/bridge-version.ts
  var BRIDGE_VERSION = "f8e095367cf7";

  // src/commands/show-page.ts
  function showPage(first, { messages }) {
    const data = { ...first, bridge: BRIDGE_VERSION, language: pageLanguage(messages) };
    showSidebar(messages.page.title, data);
  }

  // src/commands/choose-tabs.ts
  function chooseTabs() {
    runOnTable(
      (messages) => messages.working.chooseTabs,
      (found2, context) => {
        const result = toPageResult(found2, keyedFindings(found2.table, context), context);
        return {
          message: context.messages.done.chooseTabs,
          show: () => showPage({ result, view: "tabs" }, context)
        };
      }
    );
  }

  // src/checks/highlight-plan.ts
  var HIGHLIGHT_SIGNS = {
    blank: { bold: false, underline: false },
    stale: { bold: false, underline: true },
    wrong: { bold: true, underline: false }
  };
  var TAG = "shinchoku:";
  function isOwnFormula(formula) {
    return formula.replace(/\s/g, "").includes(`N("${TAG}`);
  }
  function tagged(check, condition) {
    return `=${condition}*(N("${TAG}${check}")=0)`;
  }
  function conditionFor(finding, table, first) {
    const allowed = (words2) => [`(${first}<>"")`, ...words2.map((word2) => `(${first}<>"${word2.replace(/"/g, '""')}")`)].join("*");
    switch (finding.highlight) {
      case "blank":
        return `(${first}="")`;
      case "wrong":
        return finding.check === "unknown-term" ? allowed(table.terms) : allowed(table.scale.map((mark2) => mark2.symbol));
      case "stale":
      case null:
        return `(${first}<>"")`;
    }
  }
  function runsOf2(cells) {
    const runs = [];
    for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
      const last = runs[runs.length - 1];
      if (last !== void 0 && last.row + last.rows === cell.row) {
        last.rows++;
      } else {
        runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1 });
      }
    }
    return runs;
  }
  function planHighlights(findings, table, colors = DEFAULT_SETTINGS.colors) {
    const checks = [...new Set(findings.map((finding) => finding.check))];
    const inColumnOrder = findings.filter((finding) => finding.highlight !== null).sort(
      (one, other) => checks.indexOf(one.check) - checks.indexOf(other.check) || one.cell.column - other.cell.column
    );
    return groupUnder(inColumnOrder, (finding) => [`${finding.check} ${finding.cell.column}`]).flatMap(
      ({ members: group }) => {
        const areas = runsOf2(group.map((finding2) => finding2.cell));
        const [finding] = group;
        const [top] = areas;
        if (finding === void 0 || top === void 0 || finding.highlight === null) {
          return [];
        }
        return [
          {
            formula: tagged(finding.check, conditionFor(finding, table, toA1(top))),
            style: { background: colors[finding.highlight], ...HIGHLIGHT_SIGNS[finding.highlight] },
            areas
          }
        ];
      }
    );
  }

  // src/sheets/highlights.ts
  function formulaOf(rule) {
    const condition = rule.getBooleanCondition();
    if (condition === null || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) {
      return null;
    }
    const [formula] = condition.getCriteriaValues();
    return typeof formula === "string" ? formula : null;
  }
  function isOwn(rule) {
    const formula = formulaOf(rule);
    return formula !== null && isOwnFormula(formula);
  }
  function signature(formula, areas, background) {
    return `${formula} ${areas.join(",")} ${background.toLowerCase()}`;
  }
  function isInPlace(existing, plan) {
    const front = existing.slice(0, plan.length);
    return existing.filter(isOwn).length === plan.length && front.every((rule, index) => {
      var _a3, _b, _c;
      const planned = plan[index];
      const ranges = rule.getRanges().map((range) => range.getA1Notation());
      return planned !== void 0 && signature((_a3 = formulaOf(rule)) != null ? _a3 : "", ranges, (_c = (_b = rule.getBooleanCondition()) == null ? void 0 : _b.getBackground()) != null ? _c : "") === signature(planned.formula, planned.areas.map(areaToA1), planned.style.background);
    });
  }
  function buildRule(rule, ranges) {
    const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula).setBackground(rule.style.background).setRanges(ranges);
    if (rule.style.bold) {
      builder.setBold(true);
    }
    if (rule.style.underline) {
      builder.setUnderline(true);
    }
    return builder.build();
  }
  function applyHighlights(sheet, plan) {
    const existing = sheet.getConditionalFormatRules();
    if (isInPlace(existing, plan)) {
      return;
    }
    const others = existing.filter((rule) => !isOwn(rule));
    const addresses = plan.flatMap((rule) => rule.areas.map(areaToA1));
    const ranges = addresses.length === 0 ? [] : sheet.getRangeList(addresses).getRanges();
    let next = 0;
    const own2 = plan.map((rule) => {
      const first = next;
      next += rule.areas.length;
      return buildRule(rule, ranges.slice(first, next));
    });
    sheet.setConditionalFormatRules([...own2, ...others]);
  }
  function clearHighlights(sheet) {
    const existing = sheet.getConditionalFormatRules();
    const others = existing.filter((rule) => !isOwn(rule));
    if (others.length === existing.length) {
      return false;
    }
    sheet.setConditionalFormatRules(others);
    return true;
  }

  // src/commands/clear-highlights.ts
  function clearHighlights2() {
    runCommand(
      (messages) => messages.working.clear,
      ({ spreadsheet, messages }) => {
        const cleared = underLock(
          () => spreadsheet.getSheets().filter(
            (sheet) => orFail(
              () => clearHighlights(sheet),
              (detail) => ({ code: "cannot-highlight", sheet: sheet.getName(), detail })
            )
          )
        );
        return { message: messages.done.clear({ sheets: cleared.length }) };
      }
    );
  }

  // src/dropdowns/list-values.ts
  function commonestFirst(texts) {
    var _a3;
    const counts = /* @__PURE__ */ new Map();
    for (const text of texts) {
      counts.set(text, ((_a3 = counts.get(text)) != null ? _a3 : 0) + 1);
    }
    return [...counts].sort((one, other) => other[1] - one[1]).map(([text]) => text);
  }
  function filled(texts) {
    return texts.map((text) => text.trim()).filter((text) => !isBlank(text));
  }
  function distinct(...lists) {
    return [...new Set(lists.flat())].filter((value) => !value.startsWith("="));
  }
  function standsForAnother(text) {
    return isPlaceholder(text) || isSameAsAbove(text);
  }
  function widened(symbol) {
    return symbol.trim().replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 65248));
  }
  function markValues(texts, scale) {
    const used = commonestFirst(filled(texts));
    const spelled = scale.map((mark2) => used.find((text) => foldWidth(text) === foldWidth(mark2.symbol)));
    const found2 = spelled.filter((text) => text !== void 0);
    const areWide = found2.length > 0 && found2.every((text) => text !== foldWidth(text));
    const marks = scale.map(({ symbol }, index) => {
      var _a3;
      return (_a3 = spelled[index]) != null ? _a3 : areWide ? widened(symbol) : symbol.trim();
    });
    const isNoMark = (text) => isNotRated(text) || isSameAsAbove(text);
    const exact = used.filter((text) => readMark(text, scale).kind === "exact");
    return distinct(marks, exact, used.filter(isNoMark));
  }
  function termValues(texts, terms) {
    const cells = filled(texts);
    const told = cells.filter((text) => !standsForAnother(text));
    const isAgreed = terms !== TERMS;
    if (!isAgreed && told.filter((text) => termsIn(text, terms) !== null).length * 2 < told.length) {
      return null;
    }
    const used = commonestFirst(cells);
    const spelled = terms.map((term) => ({
      term,
      text: used.find((text) => {
        const named4 = termsIn(text, terms);
        return (named4 == null ? void 0 : named4.length) === 1 && named4[0] === term;
      })
    }));
    const isBareWord = isAgreed || spelled.every(({ text }) => text === void 0) || spelled.some(isBare);
    const words2 = spelled.flatMap(({ term, text }) => text != null ? text : isBareWord ? [term] : []);
    return distinct(
      words2,
      used.filter((text) => isTermText(text, terms) || standsForAnother(text))
    );
  }
  function isBare({ term, text }) {
    return text !== void 0 && foldKey(text) === foldKey(term);
  }
  function nameKey(name) {
    return foldKey(name).replace(/(?<=..)課$/, "");
  }
  function isOtherSpelling({ text, names }) {
    const [name, ...more] = names;
    return name !== void 0 && more.length === 0 && !/[\r\n]/.test(text) && nameKey(text) === nameKey(name);
  }
  function departmentValues(cells, office) {
    const trimmed2 = cells.map(({ text, names }) => ({ text: text.trim(), names })).filter(({ text }) => !isBlank(text));
    const used = commonestFirst(trimmed2.map(({ text }) => text));
    const own2 = office.map(({ name }) => name.trim());
    const read = commonestFirst(trimmed2.flatMap(({ names }) => names)).map(
      (name) => {
        var _a3;
        return (_a3 = used.find((text) => !/[\r\n]/.test(text) && foldKey(text) === foldKey(name))) != null ? _a3 : name;
      }
    );
    const known3 = new Set(office.map(({ name }) => name));
    const isRight3 = (cell) => {
      if (standsForAnother(cell.text)) {
        return true;
      }
      return office.length > 0 ? cell.names.length > 0 && cell.names.every((name) => known3.has(name)) : cell.names.length > 0 && !isOtherSpelling(cell);
    };
    const right = new Set(trimmed2.filter(isRight3).map(({ text }) => text));
    return distinct(
      office.length > 0 ? own2 : read,
      used.filter((text) => right.has(text))
    );
  }

  // src/dropdowns/dropdown-plan.ts
  var MOST_VALUES = 500;
  function candidatesIn(table, departments) {
    const { columns, headings, terms, marks } = table;
    const candidates = marks.flatMap(
      ({ column, label, scale }, index) => scale.length === 0 ? [] : [
        {
          column,
          heading: label,
          cellOf: (entry) => entry.marks[index],
          valuesOf: (_, texts) => markValues(texts, scale)
        }
      ]
    );
    if (columns.term !== null) {
      candidates.push({
        column: columns.term,
        heading: headings.term,
        cellOf: (entry) => entry.term,
        valuesOf: (_, texts) => termValues(texts, terms)
      });
    }
    if (columns.department !== null) {
      candidates.push({
        column: columns.department,
        heading: headings.department,
        cellOf: (entry) => entry.department,
        valuesOf: (entries, texts) => departmentValues(
          entries.map(({ departments: names }, index) => {
            var _a3;
            return { text: (_a3 = texts[index]) != null ? _a3 : "", names };
          }),
          departments
        )
      });
    }
    return candidates.sort((one, other) => one.column - other.column);
  }
  function planDropdowns(table, departments) {
    const entryRows3 = new Set(table.entries.map(({ row }) => row));
    const dropdowns = [];
    const left = [];
    for (const { column, heading, cellOf: cellOf2, valuesOf } of candidatesIn(table, departments)) {
      const placed = table.entries.flatMap((entry) => {
        const datum = cellOf2(entry);
        return (datum == null ? void 0 : datum.cell.column) === column && entryRows3.has(datum.cell.row) ? [{ entry, datum }] : [];
      });
      const rows = [...new Set(placed.map(({ datum }) => datum.cell.row))].sort((one, other) => one - other);
      if (rows.length === 0) {
        continue;
      }
      const label = heading === "" ? columnLetter(column) : heading;
      const values = valuesOf(
        placed.map(({ entry }) => entry),
        placed.map(({ datum }) => datum.text)
      );
      if (values === null || values.length === 0) {
        left.push({ label, reason: "open" });
      } else if (values.length > MOST_VALUES) {
        left.push({ label, reason: "too-many", values: values.length });
      } else {
        dropdowns.push({ column, label, values, rows });
      }
    }
    return { dropdowns, left };
  }

  // src/dropdowns/rule-changes.ts
  var TAG2 = "進捗チェック：";
  function ownHelpText(text) {
    return `${TAG2}${text}`;
  }
  function isOwnHelpText(text) {
    return (text == null ? void 0 : text.startsWith(TAG2)) === true;
  }
  function isAt(standings, row, column, standing) {
    var _a3, _b;
    return ((_b = (_a3 = standings[row]) == null ? void 0 : _a3[column]) != null ? _b : "none") === standing;
  }
  function foreignRows({ column, rows }, standings) {
    return rows.filter((row) => isAt(standings, row, column, "foreign"));
  }
  function ownRows(standings, column) {
    return standings.flatMap((cells, row) => cells[column] === "own" ? [row] : []);
  }
  function changesFor(dropdowns, standings, replace) {
    const width = Math.max(0, ...standings.map((cells) => cells.length));
    return Array.from({ length: width }, (_, column) => {
      var _a3;
      const dropdown = (_a3 = dropdowns.find((candidate) => candidate.column === column)) != null ? _a3 : null;
      const planned = new Set(dropdown == null ? void 0 : dropdown.rows);
      return {
        column,
        dropdown,
        put: [...planned].filter(
          (row) => !isAt(standings, row, column, "planned") && (replace || !isAt(standings, row, column, "foreign"))
        ),
        take: ownRows(standings, column).filter((row) => !planned.has(row))
      };
    }).filter(({ put, take }) => put.length + take.length > 0);
  }
  var MOST_STRETCHES = 60;
  function stretchesOf({ column, put, take }, standings) {
    var _a3;
    const rows = [...put, ...take].sort((one, other) => one - other);
    const stretches = [];
    for (const row of rows) {
      const last = stretches[stretches.length - 1];
      const end = last === void 0 ? row : last.row + last.rows;
      const between2 = Array.from({ length: row - end }, (_, index) => end + index);
      if (last === void 0 || between2.some((other) => isAt(standings, other, column, "foreign"))) {
        stretches.push({ row, rows: 1 });
      } else {
        last.rows = row - last.row + 1;
      }
    }
    const [top = 0] = rows;
    const joined3 = stretches.length > MOST_STRETCHES ? [{ row: top, rows: ((_a3 = rows[rows.length - 1]) != null ? _a3 : top) - top + 1 }] : stretches;
    return joined3.map((stretch) => ({ ...stretch, column, columns: 1 }));
  }

  // src/sheets/dropdowns.ts
  function readRules(sheet) {
    return { sheet, rules: sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getDataValidations() };
  }
  function isOwn2(rule) {
    return isOwnHelpText(rule.getHelpText());
  }
  function isMadeTheirs(rule) {
    return !rule.getAllowInvalid() || rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
  }
  function isAsPlanned(rule, { values }, helpText) {
    const [list, hasArrow] = rule.getCriteriaValues();
    return rule.getHelpText() === helpText && hasArrow === true && Array.isArray(list) && list.length === values.length && values.every((value, index) => value === list[index]);
  }
  function standingsIn({ rules }, dropdowns, help) {
    const helpText = ownHelpText(help);
    const planned = dropdowns.map((dropdown) => ({ dropdown, rows: new Set(dropdown.rows) }));
    return rules.map(
      (cells, row) => cells.map((rule, column) => {
        if (rule === null) {
          return "none";
        }
        if (!isOwn2(rule) || planned.length > 0 && isMadeTheirs(rule)) {
          return "foreign";
        }
        const place = planned.find(({ dropdown, rows }) => dropdown.column === column && rows.has(row));
        return place !== void 0 && isAsPlanned(rule, place.dropdown, helpText) ? "planned" : "own";
      })
    );
  }
  function buildRule2({ values }, help) {
    return SpreadsheetApp.newDataValidation().requireValueInList([...values], true).setAllowInvalid(true).setHelpText(ownHelpText(help)).build();
  }
  function writesFor({ sheet, rules }, change, standings, help) {
    const { column, dropdown } = change;
    const [put, take] = [new Set(change.put), new Set(change.take)];
    const rule = dropdown === null ? null : buildRule2(dropdown, help);
    return stretchesOf(change, standings).map((area) => {
      const stood = (row) => {
        var _a3, _b;
        return (_b = (_a3 = rules[row]) == null ? void 0 : _a3[column]) != null ? _b : null;
      };
      const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
      return {
        range: sheet.getRange(area.row + 1, column + 1, area.rows, 1),
        before: rows.map((row) => [stood(row)]),
        after: rows.map((row) => [put.has(row) ? rule : take.has(row) ? null : stood(row)])
      };
    });
  }
  function undo(writes) {
    for (const { range, before } of writes) {
      try {
        range.setDataValidations(before);
        SpreadsheetApp.flush();
      } catch {
      }
    }
  }
  function writeAll(writes) {
    const begun = [];
    try {
      for (const write of writes) {
        begun.unshift(write);
        write.range.setDataValidations(write.after);
      }
      if (writes.length > 0) {
        SpreadsheetApp.flush();
      }
    } catch (error) {
      undo(begun);
      throw error;
    }
  }
  function applyDropdowns(tab, dropdowns, help, replace) {
    const standings = standingsIn(tab, dropdowns, help);
    writeAll(changesFor(dropdowns, standings, replace).flatMap((change) => writesFor(tab, change, standings, help)));
  }
  function removeDropdowns(tabs) {
    const removals = tabs.map((tab) => {
      const standings = standingsIn(tab, [], "");
      return { tab, standings, changes: changesFor([], standings, false) };
    });
    writeAll(
      removals.flatMap(
        ({ tab, standings, changes }) => changes.flatMap((change) => writesFor(tab, change, standings, ""))
      )
    );
    return removals.flatMap(({ changes }) => changes.flatMap(({ take }) => take)).length;
  }

  // src/commands/dropdowns.ts
  function columnsText(columns, messages) {
    return columns.filter(({ cells }) => cells > 0).map(({ label, cells }) => messages.dropdowns.column({ column: label, cells })).join(messages.page.separator);
  }
  function leftText(column, words2) {
    switch (column.reason) {
      case "open":
        return words2.open({ column: column.label });
      case "too-many":
        return words2.tooMany({ column: column.label, values: column.values, most: MOST_VALUES });
    }
  }
  function addressesOf(foreign) {
    return foreign.flatMap(({ dropdown: { column }, rows }) => rows.map((row) => toA1({ row, column })));
  }
  function questionOf(foreign, sheet, messages) {
    const words2 = messages.dropdowns;
    const columns = columnsText(
      foreign.map(({ dropdown: { label }, rows }) => ({ label, cells: rows.length })),
      messages
    );
    return {
      ask: () => {
        const answer = askYesNo(words2.foreignTitle, words2.foreign({ sheet, columns }));
        return answer === null ? null : setAs({ replace: answer === "yes", cells: new Set(addressesOf(foreign)) });
      }
    };
  }
  function outcomeOf({ dropdowns, left }, kept, sheet, messages) {
    const set = dropdowns.map((dropdown) => {
      var _a3, _b;
      const keptRows = (_b = (_a3 = kept.find((foreign) => foreign.dropdown === dropdown)) == null ? void 0 : _a3.rows) != null ? _b : [];
      return { label: dropdown.label, cells: dropdown.rows.length - keptRows.length };
    });
    const columns = columnsText(set, messages);
    const keptCells = addressesOf(kept).length;
    const sentences = [
      columns === "" ? messages.done.noDropdowns({ sheet }) : messages.done.setDropdowns({ sheet, columns }),
      ...keptCells === 0 ? [] : [messages.dropdowns.kept({ cells: keptCells })],
      ...left.map((column) => leftText(column, messages.dropdowns))
    ];
    return { message: sentences.join(messages.language === "ja" ? "" : " ") };
  }
  function setAs(answer) {
    return ({ sheet, table }, { state, messages }) => {
      const { help } = messages.dropdowns;
      const plan = planDropdowns(table, state.settings.departments);
      const rules = orFail(
        () => readRules(sheet),
        (detail) => ({ code: "cannot-read", detail })
      );
      const standings = standingsIn(rules, plan.dropdowns, help);
      const foreign = plan.dropdowns.map((dropdown) => ({ dropdown, rows: foreignRows(dropdown, standings) }));
      const isSpokenOf = (cell) => (answer == null ? void 0 : answer.replace) === false || (answer == null ? void 0 : answer.cells.has(cell)) === true;
      if (!addressesOf(foreign).every(isSpokenOf)) {
        return questionOf(foreign, table.sheetName, messages);
      }
      const replace = (answer == null ? void 0 : answer.replace) === true;
      orFail(
        () => applyDropdowns(rules, plan.dropdowns, help, replace),
        (detail) => ({ code: "cannot-set-dropdowns", detail })
      );
      return outcomeOf(plan, replace ? [] : foreign, table.sheetName, messages);
    };
  }
  function setDropdowns() {
    runOnTable(({ working }) => working.setDropdowns, setAs(null));
  }

  // src/commands/highlight-findings.ts
  function highlightFindings({ sheet, table }, findings, { state }) {
    const plan = planHighlights(findings, table, state.settings.colors);
    orFail(
      () => applyHighlights(sheet, plan),
      (detail) => ({ code: "cannot-highlight", sheet: table.sheetName, detail })
    );
    return plan.reduce((cells, rule) => cells + rule.areas.reduce((sum2, area) => sum2 + area.rows, 0), 0);
  }

  // src/commands/highlight-missing-years.ts
  function highlightMissingYears() {
    runOnTable(
      (messages) => messages.working.highlight,
      (found2, context) => {
        var _a3;
        const { messages, state } = context;
        const open = openFindings(keyedFindings(found2.table, context));
        const missing = open.filter((finding) => finding.check === "missing-year");
        highlightFindings(found2, missing, context);
        if (((_a3 = state.settings.checks["missing-year"]) == null ? void 0 : _a3.on) === false) {
          return { message: messages.done.highlightOff };
        }
        return { message: messages.done.highlight({ sheet: found2.table.sheetName, cells: missing.length }) };
      }
    );
  }

  // src/report/stable-ids.ts
  var MOST = 2 ** 32;
  function stableIds(kind, names) {
    const seen = /* @__PURE__ */ new Map();
    const taken = /* @__PURE__ */ new Set();
    return names.map((name) => {
      var _a3;
      const key = foldKey(name);
      const nth = ((_a3 = seen.get(key)) != null ? _a3 : 0) + 1;
      seen.set(key, nth);
      let id = hashOf(`${kind}|${key}|${nth}`);
      while (taken.has(id)) {
        id = (id + 1) % MOST;
      }
      taken.add(id);
      return id;
    });
  }

  // src/report/year-slots.ts
  function partOf(table, year, column) {
    var _a3;
    if (year.columns.length === 1) {
      return "";
    }
    const headings = year.columns.map((one) => {
      var _a4, _b;
      return (_b = (_a4 = table.columnUses.find((use) => use.column === one)) == null ? void 0 : _a4.headings) != null ? _b : [];
    });
    const own2 = ((_a3 = headings[column]) != null ? _a3 : []).filter((heading) => headings.some((others) => !others.includes(heading)));
    return own2.length === 0 ? String(column + 1) : own2.join(" ");
  }
  function yearOfMark(table, { year }) {
    var _a3;
    if (year === null) {
      return -1;
    }
    const told = table.years.map(isReported);
    const own2 = (from) => from.from === year && from.to === year;
    const inside2 = ({ from, to }) => from !== null && to !== null && from <= year && year <= to;
    const places = [
      table.years.findIndex((one, index) => own2(one) && told[index] === true),
      table.years.findIndex(own2),
      table.years.findIndex((one, index) => inside2(one) && told[index] === true)
    ];
    return (_a3 = places.find((place) => place >= 0)) != null ? _a3 : -1;
  }
  function newestYear({ years }) {
    for (const kind of ["actual", "interim"]) {
      const latest = Math.max(...years.flatMap((year) => {
        var _a3;
        return year.kind === kind ? (_a3 = year.to) != null ? _a3 : [] : [];
      }));
      const place = years.findIndex((year) => year.kind === kind && year.to === latest);
      if (place >= 0) {
        return place;
      }
    }
    return 0;
  }
  function marksByYear(table) {
    var _a3;
    const counting = table.marks.findIndex(({ column }) => column === table.columns.mark);
    const others = table.marks.map((_, index) => index).filter((index) => index !== counting);
    const places = /* @__PURE__ */ new Map();
    const place = (year, mark2) => {
      if (mark2 >= 0 && table.years[year] !== void 0 && !places.has(year)) {
        places.set(year, mark2);
      }
    };
    for (const index of [counting, ...others.reverse()]) {
      const mark2 = table.marks[index];
      place(mark2 === void 0 ? -1 : yearOfMark(table, mark2), index);
    }
    if (((_a3 = table.marks[counting]) == null ? void 0 : _a3.year) === null) {
      place(newestYear(table), counting);
    }
    return places;
  }
  function yearSlots(table) {
    const marks = marksByYear(table);
    return table.years.flatMap(
      (year, index) => year.columns.map((_, column) => {
        var _a3;
        const last = column === year.columns.length - 1;
        const mark2 = last ? (_a3 = marks.get(index)) != null ? _a3 : null : null;
        return { year, at: [index, column], part: partOf(table, year, column), mark: mark2 };
      })
    );
  }

  // src/report/data-tab.ts
  var MOST_LINKED_ROWS = 1e3;
  var NUMBER5 = { align: "right", format: "0" };
  var YEAR2 = { align: "center", format: "0" };
  var TEXT = {};
  var CENTRED = { align: "center" };
  var LINK2 = { align: "center", color: COLORS.accent };
  var COLUMNS = [
    ["entry", 90, NUMBER5],
    ["order", 70, NUMBER5],
    ["measure", 90, NUMBER5],
    ["number", 60, TEXT],
    ["chapter", 180, TEXT],
    ["direction", 180, TEXT],
    ["item", 220, TEXT],
    ["departments", 140, TEXT],
    ["departmentCount", 60, NUMBER5],
    ["term", 70, CENTRED],
    ["isNew", 50, NUMBER5],
    ["relisted", 50, NUMBER5],
    ["from", 70, YEAR2],
    ["to", 70, YEAR2],
    ["label", 140, TEXT],
    ["kind", 60, CENTRED],
    ["part", 80, TEXT],
    ["mark", 60, CENTRED],
    ["entryMark", 100, CENTRED],
    ["cell", 60, LINK2],
    ["text", 400, TEXT],
    ["sheet", 110, TEXT],
    ["asOf", 90, TEXT],
    ["madeAt", 130, TEXT],
    ["madeBy", 130, TEXT]
  ];
  var HEAD = { bold: true, background: COLORS.header, align: "center" };
  function markText(datum, scale) {
    const said = saidBy(datum);
    const reading = readMark(said, scale);
    return reading.kind === "exact" || reading.kind === "look-alike" ? reading.mark.symbol : oneLine(said);
  }
  function commonValues({ table, messages, now, version: version2 }) {
    return {
      sheet: table.sheetName,
      asOf: table.asOf.date,
      madeAt: now.replace("T", " "),
      madeBy: messages.data.madeBy({ version: version2 })
    };
  }
  function entryValues(entry, table, separator) {
    var _a3, _b, _c, _d, _e, _f;
    const { chapter, direction, departments } = entry;
    return {
      order: entry.index + 1,
      number: oneLine(saidBy(entry.number)),
      chapter: oneLine(chapter === null ? "" : (_b = (_a3 = table.chapters[chapter]) == null ? void 0 : _a3.title) != null ? _b : ""),
      direction: oneLine(direction === null ? "" : (_d = (_c = table.directions[direction]) == null ? void 0 : _c.title) != null ? _d : ""),
      item: (_f = (_e = table.measures[entry.measure]) == null ? void 0 : _e.name) != null ? _f : "",
      departments: departments.join(separator),
      departmentCount: departments.length,
      term: oneLine(saidBy(entry.term)),
      isNew: Number(entry.isNew),
      relisted: Number(entry.relisted),
      entryMark: markText(entry.mark, table.scale)
    };
  }
  function yearValues(entry, slot, input) {
    var _a3, _b, _c, _d, _e;
    const { year, at: at2, part, mark: mark2 } = slot;
    const { marks } = input.table;
    const datum = (_a3 = entry.years[at2[0]]) == null ? void 0 : _a3[at2[1]];
    return {
      from: (_b = year.from) != null ? _b : "",
      to: (_c = year.to) != null ? _c : "",
      label: year.label,
      kind: input.messages.cli.kinds[year.kind],
      part,
      text: saidBy(datum),
      mark: mark2 === null ? "" : markText(entry.marks[mark2], (_e = (_d = marks[mark2]) == null ? void 0 : _d.scale) != null ? _e : []),
      cell: datum === void 0 ? "" : toA1(datum.cell)
    };
  }
  function yearlessValues(entry, { scale }) {
    const mark2 = markText(entry.mark, scale);
    return { from: "", to: "", label: "", kind: "", part: "", text: "", mark: mark2, cell: "" };
  }
  var LONGEST_TEXT2 = 5e4;
  function dataCell(value, style, link) {
    const safe = typeof value === "string" ? shorten(safeText(value), LONGEST_TEXT2) : value;
    return link === null ? { value: safe, style } : { value: safe, style, link };
  }
  function planData(input) {
    const { table } = input;
    const { headings, separator, tabName } = input.messages.data;
    const slots = yearSlots(table);
    const common = commonValues(input);
    const entryIds = stableIds(
      "entry",
      table.entries.map((entry) => {
        var _a3, _b;
        return (_b = (_a3 = table.measures[entry.measure]) == null ? void 0 : _a3.name) != null ? _b : "";
      })
    );
    const measureIds = stableIds(
      "measure",
      table.measures.map(({ name }) => name)
    );
    const linked = table.entries.length * slots.length <= MOST_LINKED_ROWS;
    const rowOf = (values, datum) => COLUMNS.map(([name, , style]) => {
      const link = name === "cell" && linked && datum !== void 0 ? { sheetId: table.sheetId, cell: datum.cell } : null;
      return dataCell(values[name], name === "cell" && !linked ? CENTRED : style, link);
    });
    const rows = table.entries.flatMap((entry) => {
      var _a3, _b;
      const ids = { entry: (_a3 = entryIds[entry.index]) != null ? _a3 : 0, measure: (_b = measureIds[entry.measure]) != null ? _b : 0 };
      const own2 = { ...common, ...ids, ...entryValues(entry, table, separator) };
      return slots.length === 0 ? [rowOf({ ...own2, ...yearlessValues(entry, table) }, void 0)] : slots.map(
        (slot) => {
          var _a4;
          return rowOf({ ...own2, ...yearValues(entry, slot, input) }, (_a4 = entry.years[slot.at[0]]) == null ? void 0 : _a4[slot.at[1]]);
        }
      );
    });
    return {
      kind: "data",
      name: tabName,
      widths: COLUMNS.map(([, width]) => width),
      rows: [COLUMNS.map(([name]) => dataCell(headings[name], HEAD, null)), ...rows],
      list: true
    };
  }

  // src/text/figure-date.ts
  var DATES_BEHIND = /^\s*(?:$|[:、,()\d]|まで|で|の?(?:累計|実績|登録)|には?\s?\d)/;
  var YEAR_END2 = /(?:(令和|平成)|(?<![A-Za-z])([RH]))?\s?(元|\d{1,2}|(?<!\d)20\d\d)?年度末(?:時点|現在|実績)?/g;
  var YEAR_OF_NOTE = /^(?:(?:令和|平成|[RH])\s*(?:元|\d{1,2})|\d{4})(?:\s*年度\s*|\s*年\s*|[./])/;
  function figureDates(text) {
    if (!/末|時点|現在|集計|段階|実績/.test(text)) {
      return [];
    }
    const dates = findAsOfNotes(text).filter((note) => note.cue === "word" || DATES_BEHIND.test(text.slice(note.end, note.end + 8))).map((note) => {
      var _a3, _b;
      const written = text.slice(note.start, note.end);
      const yearText = (_b = (_a3 = YEAR_OF_NOTE.exec(written)) == null ? void 0 : _a3[0]) != null ? _b : "";
      const rest = note.day === null ? written.includes("末") ? "末" : "" : `${note.day}日`;
      const year = note.year === null ? null : { ...note.year, text: yearText.replace(/\s/g, "") };
      return { day: `${note.month}月${rest}`, month: note.month, year, start: note.start, end: note.end };
    });
    const yearEnds = [...text.matchAll(YEAR_END2)].filter(
      ({ 0: written, index }) => DATES_BEHIND.test(text.slice(index + written.length, index + written.length + 8))
    ).map(({ 0: written, 1: era, 2: letter2, 3: number3, index }) => {
      const value = yearNamed(era != null ? era : letter2, number3);
      const month = FISCAL_YEAR_START_MONTH - 1;
      const year = value === null ? null : { value, fiscal: true, text: written.replace(/末[\s\S]*/, "") };
      return { day: `${month}月末`, month, year, start: index, end: index + written.length };
    });
    return [...dates, ...yearEnds].sort((one, other) => one.start - other.start);
  }
  function yearNamed(era, number3) {
    if (number3 === void 0) {
      return null;
    }
    return era === void 0 ? number3.length === 4 ? Number(number3) : null : eraToWestern(era, number3);
  }
  function dateFor(dates, at2) {
    var _a3, _b;
    const ahead = dates.filter((date2) => date2.end <= at2);
    return (_b = (_a3 = ahead[ahead.length - 1]) != null ? _a3 : dates[0]) != null ? _b : null;
  }

  // src/text/figure-plan.ts
  var PLAN = /(?:予定|見込み?(?!ん))(?!ど[おう]り|通り|していた|してい(?:ない|なかった)|した|されていた|だった|であった|価格|地|日|なし|無し|は(?:ない|なし|未定)|(?:を|より|に)[^、]{0,8}(?:変更|中止|延期|縮小|上回|下回|達し)|の\d)/g;
  var PLAN_OF_NEXT = /^[予見][定込]み?(?:数|値)?\s?[:は\s]?\s?\d/;
  var GOAL = /目標(?!を?(?:達成|上回|超え|下回)|に(?:達|対|向)|達成)/;
  var REACHED = /実績|達成|結果|現状|に対し|に比べ|のところ/;
  var CAPACITY_AHEAD = /(?:定員|目安|募集)[^、\d]{0,6}$/;
  var INTENDED_AHEAD2 = /(?:目標|予定|計画|見込|定員|目安|募集)[^、\d]{0,8}$/;
  var CLAUSE_BREAK = /、|,(?!\d)/;
  var LEFT_OPEN = /^(?:程度)?\s*[、,]/;
  var WHOLE_PLAN = /での(?:予定|見込み?)\s*$/;
  var REACH3 = 200;
  function clauseEnd(text, at2) {
    var _a3, _b;
    const behind = text.slice(at2, at2 + REACH3);
    return at2 + ((_b = (_a3 = CLAUSE_BREAK.exec(behind)) == null ? void 0 : _a3.index) != null ? _b : behind.length);
  }
  function isPlanNote(text) {
    return /^\s*(?:予定|見込み?|目標|計画)(?:値|数)?\s*$/.test(text);
  }
  function announcesPlan(ahead) {
    return /(?:予定|見込み?|目標(?:値|数)?)\s*$/.test(ahead);
  }
  function anyWithin(places, start, end) {
    var _a3, _b;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (((_a3 = places[middle]) != null ? _a3 : 0) < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return ((_b = places[low]) != null ? _b : end) < end;
  }
  function plannedAmong(text, figures2) {
    var _a3, _b, _c, _d;
    const plans = [...text.matchAll(PLAN)].map(({ index }) => index);
    const ofOneBefore = plans.filter((at2) => !PLAN_OF_NEXT.test(text.slice(at2, at2 + 12)));
    const goal = (_b = (_a3 = GOAL.exec(text)) == null ? void 0 : _a3.index) != null ? _b : Number.POSITIVE_INFINITY;
    const planned = [];
    let plannedBehind = false;
    for (let position = figures2.length - 1; position >= 0; position--) {
      const figure = figures2[position];
      if (figure === void 0) {
        continue;
      }
      const { start, end } = figure;
      const ownEnd = clauseEnd(text, end);
      const before = (_d = (_c = figures2[position - 1]) == null ? void 0 : _c.end) != null ? _d : 0;
      const ownStart = before + text.slice(before, start).lastIndexOf("、") + 1;
      const inClause = anyWithin(plans, ownStart, start) || anyWithin(ofOneBefore, start, ownEnd);
      const isGoal = goal < start && !REACHED.test(text.slice(Math.max(goal, start - REACH3), start));
      const ahead = text.slice(Math.max(0, start - 12), start);
      const isIntended = figure.intended && !CAPACITY_AHEAD.test(ahead);
      const leftOpen = LEFT_OPEN.test(text.slice(end, end + 6));
      const isWhole2 = leftOpen && WHOLE_PLAN.test(text.slice(-12));
      const carried = leftOpen && plannedBehind;
      plannedBehind = carried || isIntended && !INTENDED_AHEAD2.test(ahead) || anyWithin(ofOneBefore, end, ownEnd);
      planned.unshift(isIntended || inClause || isGoal || isWhole2 || carried);
    }
    return planned;
  }

  // src/text/figure-subject.ts
  var KIND2 = /(?:(?:延べ?|のべ|実)(?:人数|人員|回数|件数)|延べ?|のべ|実|累計|合計|総計|(?<![会設統家時推余])計)$/;
  var SAYS_NOTHING = /^(?:実績|開催|実施|共催|運営|継続実施|回数|実施回数|開催回数|件数|(?:実績|目標|計画|見込み?|予定)(?:値|数)?|実施予定|開催予定|予定(?:どおり|通り|して).*|追加|うち|(?:年度?|月)?末(?:まで)?|\d{1,2}月末(?:まで)?|(?:上|下)半期|年度内.*|あたり|当たり|[今同本]?年度内?|年間?|毎?[月週日]|[はがをにでの].*)?$/;
  var SAYS_SOMETHING = /^(?:実績|開催|実施|共催|運営|追加)$/;
  var TAIL2 = /(?:の|による)?(?:実績|開催|実施|予定)$/;
  var ATTENDANCE = /^(?:参加|参加者|参加者数|参加人数|参加数|受講|受講者|受講者数|受講人数|来場者|来場者数|出席者|利用者|利用者数)$/;
  var COMPARED2 = /^(?:うち.+|前年?度?)$/;
  var RELATION = /(?:比|増|減|率)$/;
  var BY_MEANS_OF = /^[\s・･●○◎■*-]*([^\s、]{2,30}?)(?:により|によって)、/;
  var OBJECT = /([^\sをがはにで、:]{2,30})を/g;
  var EVENT2 = /(?:講座|研修|教室|セミナー|会議|協議会|検討会|発表会|体験会|相談会|説明会|懇談会|フォーラム|大会|検診|健診)等?$/;
  var TOPIC = /^[\s・･●○◎■*-]*([^、をはがも]{2,30})[をはもが]/;
  var DONE = /(?:の|を|\s)*(?:継続実施|継続|実施|開催|開設|開く|実績|運営)(?:予定|する|した)?[\s:]*$/;
  var DAYS = /(?:\d{1,2}月)?\d{1,2}日(?:\s?[~〜・、-]\s?(?:\d{1,2}月)?\d{1,2}日)?(?:に|から|より)?/g;
  var VERB_AHEAD = /(?:した|する|った|いる|[うくすつぬぶむる])(?=[一-龠々ァ-ヶ][^をはが]*$)/;
  var LONG_NOUN = /(?<![一-龠々ァ-ヶー])[一-龠々ァ-ヶー]{5,}$/;
  var TIME_AHEAD = /[\s:]*(?:(?:\d{1,2}月)?\d{1,2}日|\d{1,2}\s?[ヶかカケヵ箇]月に?|毎?[月週日年](?:に|間に?)?)\s*$/;
  var ADVERBIAL_AHEAD = /(?:[でと]|の(?=\s*$))\s*$/;
  var FOR_WHOM = /に(?:向け|対し)て?\s*$/;
  var BY_AREA = /[^\sをがはにで、]{1,20}(?:ごと|毎)に/;
  var AREA = /(?:圏域|校区|校下|地区|地域|市内|各区|区域|会場)(?:ごと|毎|別)?$/;
  var OWN_NOUN_BEHIND = /^は([^\s、\d]{2,30})/;
  var OBJECT_BEHIND = /^で([^\s、をはが]{2,30})を/;
  var NOUN_OF_FREQUENCY = /^の([^\s、・をはが]{2,30})/;
  var LOOKED_AT = 80;
  function subjectOf(sentence) {
    var _a3, _b, _c;
    const text = sentence.slice(-3 * LOOKED_AT).replace(DAYS, "").replace(BY_AREA, "");
    const means = (_a3 = BY_MEANS_OF.exec(text)) == null ? void 0 : _a3[1];
    if (means !== void 0) {
      return means;
    }
    const objects = [...text.matchAll(OBJECT)];
    const clause = text.slice(text.lastIndexOf("、") + 1);
    const last = objects[objects.length - 1];
    const tail = last === void 0 ? "" : text.slice(last.index + last[0].length);
    const isObjectless = last === void 0 || !clause.includes("を") || VERB_AHEAD.test(tail) || LONG_NOUN.test(tail);
    if (!isObjectless) {
      const event = objects.filter((each) => {
        var _a4;
        return EVENT2.test((_a4 = each[1]) != null ? _a4 : "");
      }).pop();
      return figureLabel((_b = (event != null ? event : last)[1]) != null ? _b : "", "");
    }
    const topic = clause.includes("を") || !DONE.test(clause) ? void 0 : (_c = /^[\s・]*([^、をはが]{2,30})は./.exec(clause)) == null ? void 0 : _c[1];
    const bare3 = figureLabel(topic != null ? topic : clause.replace(DONE, "").slice(-LOOKED_AT), "");
    return SAYS_NOTHING.test(bare3) ? "" : bare3;
  }
  function topicOf(text) {
    var _a3;
    const topic = (_a3 = TOPIC.exec(text.slice(0, LOOKED_AT))) == null ? void 0 : _a3[1];
    return topic === void 0 ? "" : figureLabel(topic, "");
  }
  function ownLabel(text, figure, free) {
    var _a3, _b, _c, _d, _e, _f;
    const ahead = text.slice(Math.max(free, figure.start - LOOKED_AT), figure.start);
    const behind = text.slice(figure.end, figure.end + LOOKED_AT);
    const named4 = figure.label.replace(KIND2, "").replace(/^の/, "");
    const bare3 = named4 === "" && /[人回件][数員]$/.test(figure.label) ? figure.label : named4;
    const plain2 = bare3.replace(TAIL2, "") === "" ? bare3 : bare3.replace(TAIL2, "");
    if (/^(?:地区|校区|校下)$/.test(figure.unit) && bare3.length > 1 && behind.startsWith(bare3) && !SAYS_NOTHING.test(bare3)) {
      return `${figure.unit}${bare3}`;
    }
    if (OWN_NOUN_BEHIND.test(behind) && (SAYS_NOTHING.test(bare3) || /(?:^|[、\s])$/.test(ahead))) {
      return (_b = (_a3 = OWN_NOUN_BEHIND.exec(behind)) == null ? void 0 : _a3[1]) != null ? _b : "";
    }
    if (TIME_AHEAD.test(ahead)) {
      const before = figureLabel(ahead.replace(TIME_AHEAD, ""), "");
      return before === "" && figure.frequency ? (_d = (_c = NOUN_OF_FREQUENCY.exec(behind)) == null ? void 0 : _c[1]) != null ? _d : "" : before;
    }
    if (FOR_WHOM.test(ahead)) {
      return subjectOf(ahead.replace(FOR_WHOM, ""));
    }
    if (/^[\s・]*$/.test(ahead) && OBJECT_BEHIND.test(behind)) {
      return (_f = (_e = OBJECT_BEHIND.exec(behind)) == null ? void 0 : _e[1]) != null ? _f : "";
    }
    if (free === 0 && (ADVERBIAL_AHEAD.test(ahead) || /、\s*$/.test(ahead))) {
      const topic = topicOf(text.slice(0, figure.start));
      return topic === "" ? plain2 : topic;
    }
    return plain2;
  }
  var LONGEST15 = 40;
  function qualified(subject, label) {
    return subject.includes(label) ? subject : `${subject}${label}`.slice(-LONGEST15);
  }
  function figureLabels(readings2) {
    var _a3, _b, _c;
    const labels = [];
    let subject = "";
    let last = null;
    for (const { sentence, figures: figures2, dates } of readings2) {
      const { inside: inside2, text } = sentence;
      const surrounding = inside2 === null ? "" : surroundingSubject(readings2, labels, inside2);
      if (inside2 === null && figures2.length === 0 && dates.length === 0) {
        const about = subjectOf(text);
        subject = about === "" ? subject : about;
        last = about === "" ? last : null;
      }
      const means = (_a3 = BY_MEANS_OF.exec(text)) == null ? void 0 : _a3[1];
      const own2 = [];
      for (const [position, figure] of figures2.entries()) {
        const bare3 = ownLabel(text, figure, (_c = (_b = figures2[position - 1]) == null ? void 0 : _b.end) != null ? _c : 0);
        const owner = surrounding === "" ? subject : surrounding;
        const isPlace = text.startsWith("は", figure.end);
        let label = bare3;
        const area = inside2 === null || position > 0 || bare3 !== "" ? "" : areaAhead(readings2, inside2, figure.unit);
        if (area !== "") {
          label = area;
        } else if (means !== void 0) {
          label = means;
        } else if (ATTENDANCE.test(bare3)) {
          const before = inside2 === null ? subjectOf(text.slice(0, text.lastIndexOf(bare3, figure.start))) : "";
          label = qualified(position === 0 && before !== "" ? before : owner, bare3);
        } else if (COMPARED2.test(bare3)) {
          label = `${owner}${bare3.replace(/^前$/, "前年")}`.slice(-LONGEST15);
        } else if (SAYS_NOTHING.test(bare3)) {
          const isSame2 = !/実績|実施|開催/.test(bare3) && surrounding === "" && (last == null ? void 0 : last.unit) === figure.unit && last.frequency === figure.frequency;
          label = isSame2 && last !== null ? last.label : owner === "" && SAYS_SOMETHING.test(bare3) ? bare3 : owner;
        } else if (inside2 === null && !isPlace && !RELATION.test(bare3) && !AREA.test(bare3)) {
          subject = bare3;
        }
        last = isPlace ? null : { label, unit: figure.unit, frequency: figure.frequency };
        own2.push(label);
      }
      labels.push(own2);
    }
    return labels;
  }
  function lastFigureBy(figures2, place) {
    var _a3, _b;
    let [low, high] = [0, figures2.length];
    while (low < high) {
      const middle = low + high >> 1;
      [low, high] = ((_b = (_a3 = figures2[middle]) == null ? void 0 : _a3.end) != null ? _b : 0) <= place ? [middle + 1, high] : [low, middle];
    }
    return low - 1;
  }
  function areaAhead(readings2, { sentence, after }, unit) {
    var _a3, _b, _c, _d;
    const ahead = (_b = (_a3 = readings2[sentence]) == null ? void 0 : _a3.sentence.text.slice(Math.max(0, after - LOOKED_AT), after)) != null ? _b : "";
    if (unit === "" || !ahead.endsWith(unit)) {
      return "";
    }
    const noun = figureLabel(ahead, "");
    return (noun.endsWith(unit) ? noun : (_d = (_c = /(?<![一-龠々ァ-ヶー])[一-龠々ァ-ヶー]+$/.exec(ahead)) == null ? void 0 : _c[0]) != null ? _d : "").replace(
      /^各/,
      ""
    );
  }
  function surroundingSubject(readings2, labels, { sentence, after }) {
    var _a3, _b, _c, _d;
    const around2 = readings2[sentence];
    if (around2 === void 0) {
      return "";
    }
    const text = around2.sentence.text.slice(Math.max(0, after - 3 * LOOKED_AT), after);
    const clause = after - (text.length - 1 - text.lastIndexOf("、"));
    const before = lastFigureBy(around2.figures, after);
    const isNear = ((_b = (_a3 = around2.figures[before]) == null ? void 0 : _a3.end) != null ? _b : 0) > clause;
    return (_d = isNear ? (_c = labels[sentence]) == null ? void 0 : _c[before] : void 0) != null ? _d : subjectOf(text);
  }

  // src/text/sentences.ts
  var OPENING2 = /[([【〔<〈《]/;
  var CLOSING2 = /[)\]】〕>〉》]/;
  var DEEPEST = 5;
  function sentencesOf(folded) {
    var _a3, _b, _c, _d;
    const sentences = [];
    const begin = (inside2) => sentences.push({ text: "", places: [], inside: inside2 }) - 1;
    const open = [];
    let current = begin(null);
    for (let at2 = 0; at2 < folded.length; at2++) {
      const character = (_a3 = folded[at2]) != null ? _a3 : "";
      const sentence = sentences[current];
      if (OPENING2.test(character) && open.length < DEEPEST) {
        open.push(current);
        current = begin({ sentence: current, after: (_b = sentence == null ? void 0 : sentence.text.length) != null ? _b : 0 });
      } else if (CLOSING2.test(character) && open.length > 0) {
        current = (_c = open.pop()) != null ? _c : current;
      } else if (character === "\n" || character === "。" || character === ";" || character === "※") {
        current = begin((_d = sentence == null ? void 0 : sentence.inside) != null ? _d : null);
      } else if (sentence !== void 0) {
        sentence.text += character;
        sentence.places.push(at2);
      }
    }
    return sentences;
  }

  // src/text/stated-figures.ts
  var TOTAL_AHEAD = /(延べ?|のべ|累計|合計|総計|総数|(?<![会設統家時推余])計)(?:で|は|が|人数|件数|回数|人員|[^\s、\d]{1,6}(?:数|者))?(?:は|が|で|:|\s|約){0,3}$/;
  var GA_IN_WORD = /障がい|[生い]きがい|かがや[きく]|つながり|ひろがり|ほがらか|ながら/g;
  var GA = "";
  function totalBy(ahead) {
    var _a3;
    const [, word2] = (_a3 = TOTAL_AHEAD.exec(ahead)) != null ? _a3 : [];
    if (word2 === void 0) {
      return { total: false, totalKind: null };
    }
    return { total: true, totalKind: word2.startsWith("累") ? "running" : /^[延の]/.test(word2) ? "times" : "sum" };
  }
  function onlyDate({ sentence, dates }) {
    const [date2] = dates;
    const rest = date2 === void 0 ? "" : `${sentence.text.slice(0, date2.start)}${sentence.text.slice(date2.end)}`;
    return date2 !== void 0 && dates.length === 1 && /^[\s:・※]*(?:の?(?:実績|数値|集計)\s*)?$/.test(rest) ? date2 : null;
  }
  function foldedForReading(text) {
    const { folded, placeOf: placeOf4 } = foldWithPlaces(withoutItemNumbers(text));
    return { folded: folded.replace(GA_IN_WORD, (word2) => word2.replace("が", GA)), placeOf: placeOf4 };
  }
  function readingsOf(folded) {
    if (!/\d/.test(folded)) {
      return [];
    }
    const sentences = sentencesOf(folded);
    return sentences.map((sentence) => {
      const figures2 = /\d/.test(sentence.text) ? toldFiguresIn(sentence.text) : [];
      return {
        sentence,
        figures: figures2.filter(({ unit }) => unit !== "" || sentences.length === 1),
        dates: figureDates(sentence.text)
      };
    });
  }
  function plannedStarts(text) {
    const { folded, placeOf: placeOf4 } = foldedForReading(text);
    const readings2 = readingsOf(folded);
    const plans = notedPlans(readings2, folded);
    const starts = readings2.flatMap(({ sentence, figures: figures2 }) => {
      const planned = plannedAmong(sentence.text, figures2);
      const only = figures2.filter((figure, position) => planned[position] === true || plans.has(figure));
      return only.map(({ start }) => {
        var _a3;
        return placeOf4((_a3 = sentence.places[start]) != null ? _a3 : 0);
      });
    });
    return new Set(starts);
  }
  function statedFigures(text) {
    const { folded, placeOf: placeOf4 } = foldedForReading(text);
    const readings2 = readingsOf(folded);
    const dates = notedDates(readings2);
    const plans = notedPlans(readings2, folded);
    const labels = figureLabels(readings2);
    const stated = readings2.flatMap(({ sentence, figures: figures2, dates: own2 }, index) => {
      const planned = plannedAmong(sentence.text, figures2);
      return figures2.map((figure, position) => {
        var _a3, _b, _c, _d, _e, _f, _g;
        const { value, unit, frequency, range, superseded, start, end } = figure;
        const ahead = sentence.text.slice(Math.max(0, start - 20), start);
        const isPlan = planned[position] === true || plans.has(figure);
        return {
          label: ((_b = (_a3 = labels[index]) == null ? void 0 : _a3[position]) != null ? _b : "").replaceAll(GA, "が"),
          value,
          unit,
          planned: isPlan,
          asOf: isPlan ? null : (_e = (_d = (_c = dateFor(own2, start)) != null ? _c : dates.get(figure)) != null ? _d : dates.get(null)) != null ? _e : null,
          ...totalBy(ahead),
          frequency,
          range,
          superseded,
          start: placeOf4((_f = sentence.places[start]) != null ? _f : 0),
          end: placeOf4(((_g = sentence.places[end - 1]) != null ? _g : 0) + 1)
        };
      });
    });
    return stated.sort((one, other) => one.start - other.start);
  }
  function notedDates(readings2) {
    var _a3, _b;
    const dates = /* @__PURE__ */ new Map();
    for (const reading of readings2) {
      const date2 = onlyDate(reading);
      if (date2 === null) {
        continue;
      }
      const { inside: inside2 } = reading.sentence;
      const around2 = inside2 === null ? void 0 : readings2[inside2.sentence];
      const ahead = (_a3 = around2 == null ? void 0 : around2.figures.filter(({ end }) => {
        var _a4;
        return end <= ((_a4 = inside2 == null ? void 0 : inside2.after) != null ? _a4 : 0);
      })) != null ? _a3 : [];
      const dated = ahead.length > 0 ? ahead : (_b = around2 == null ? void 0 : around2.figures) != null ? _b : [];
      for (const figure of dated) {
        dates.set(figure, date2);
      }
      if (inside2 === null || (around2 == null ? void 0 : around2.sentence.text.trim()) === "") {
        dates.set(null, date2);
      }
    }
    return dates;
  }
  function bracketsBehind(readings2) {
    const next = /* @__PURE__ */ new Map();
    const lastOf = /* @__PURE__ */ new Map();
    readings2.forEach(({ sentence: { inside: inside2 } }, bracket) => {
      if (inside2 !== null) {
        const last = lastOf.get(inside2.sentence);
        if (last !== void 0) {
          next.set(last, inside2.after);
        }
        lastOf.set(inside2.sentence, bracket);
      }
    });
    return (bracket) => {
      var _a3;
      return (_a3 = next.get(bracket)) != null ? _a3 : Number.POSITIVE_INFINITY;
    };
  }
  var HEAD_BRACKET = /[【<〈《]/;
  var NOTHING_SAID = /^[\s・:]*$/;
  var FEW = 20;
  function countBefore(figures2, place) {
    var _a3, _b;
    let low = 0;
    let high = figures2.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (((_b = (_a3 = figures2[middle]) == null ? void 0 : _a3.start) != null ? _b : 0) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
  function notedPlans(readings2, folded) {
    var _a3, _b;
    const plans = /* @__PURE__ */ new Set();
    const nextBracket = bracketsBehind(readings2);
    for (const [index, { sentence, figures: figures2 }] of readings2.entries()) {
      const around2 = sentence.inside === null ? void 0 : readings2[sentence.inside.sentence];
      if (sentence.inside === null || around2 === void 0) {
        continue;
      }
      const { after } = sentence.inside;
      if (isPlanNote(sentence.text)) {
        const isHead = HEAD_BRACKET.test((_b = folded[((_a3 = sentence.places[0]) != null ? _a3 : 0) - 1]) != null ? _b : "") || after < FEW && NOTHING_SAID.test(around2.sentence.text.slice(0, after));
        const from = countBefore(around2.figures, after);
        const until = countBefore(around2.figures, nextBracket(index));
        for (const figure of isHead ? around2.figures.slice(from, until) : around2.figures.slice(Math.max(0, from - 1), from)) {
          plans.add(figure);
        }
      } else if (announcesPlan(around2.sentence.text.slice(Math.max(0, after - 12), after))) {
        for (const figure of figures2) {
          plans.add(figure);
        }
      }
    }
    return plans;
  }

  // src/summary/figure-list.ts
  var LISTED_UNITS = { "%": "％", 日間: "日" };
  function dayText(date2) {
    const [year = 0, month = 1, day = 1] = date2.split("-").map(Number);
    return date2 === endOfMonth(year, month) ? `${month}月末` : `${month}月${day}日`;
  }
  function asOfText2({ day, month, year }, column, yearStart) {
    const inColumn = column.from !== null && column.from === column.to ? calendarYearOf(column.from, month, yearStart) : null;
    const named4 = year === null ? null : year.fiscal ? calendarYearOf(year.value, month, yearStart) : year.value;
    return year === null || named4 === inColumn ? day : `${year.text}${day}`;
  }
  function listed(stated, column, { entry, year, cell }, table) {
    var _a3, _b, _c, _d, _e;
    const { asOf, label, unit, planned, ...rest } = stated;
    const isPlan = planned || (column.kind === "plan" || column.kind === "target") && asOf === null;
    const heading = isPlan || column.asOf === null ? null : dayText(column.asOf);
    const measure = (_d = (_c = table.measures[(_b = (_a3 = table.entries[entry]) == null ? void 0 : _a3.measure) != null ? _b : -1]) == null ? void 0 : _c.name) != null ? _d : "";
    return {
      ...rest,
      entry,
      year,
      cell,
      label: label === "" ? measure : label,
      unit: (_e = LISTED_UNITS[unit]) != null ? _e : unit,
      planned: isPlan,
      asOf: asOf === null ? heading : asOfText2(asOf, column, table.yearStart)
    };
  }
  function yearTexts({ years }) {
    return years.flatMap((data, year) => data.map((datum) => ({ datum, year })));
  }
  function listFigures(table) {
    const read = /* @__PURE__ */ new Set();
    return table.entries.flatMap(
      (entry) => yearTexts(entry).flatMap(({ datum, year }) => {
        const column = table.years[year];
        const place = toA1(datum.cell);
        if (column === void 0 || read.has(place)) {
          return [];
        }
        read.add(place);
        const at2 = { entry: entry.index, year, cell: datum.cell };
        return statedFigures(datum.text).map((stated) => listed(stated, column, at2, table));
      })
    );
  }

  // src/summary/figure-traits.ts
  var LEAD2 = 24;
  var AHEAD3 = 80;
  var PLAN_WORDS = /予定|見込み?|目標|約|およそ|延べ?|のべ/g;
  var PARTICLES = /[のをはがも・、,()「」『』【】:]/g;
  var EVERY_FIGURE = /(?:継続実施|開催|実施|実績|共催|予定|見込み?|回数|件数|人数|者数|箇所数|か所数|総数|数|者|等|など|による|参加|受講|来場|出席)$/;
  var OTHER_YEAR_LABEL = /(?:前年度?|昨年度?|翌年度?)$/;
  var YEAR_OF_FIGURE = /^\s*(?:の|は|:|\s|実績|見込|予定|新規|分|末)/;
  var RESTRICTED = /(以上|以下|未満|を除く|に限る|のみ|から(?:なる|成る|構成される))[^、。\d]{0,4}[一-龠々ァ-ヶー]{1,12}[\s(:]*$/;
  function topicOf2(label) {
    let topic = foldKey(label).replace(PARTICLES, "");
    for (let shorter = topic.replace(EVERY_FIGURE, ""); shorter !== topic; ) {
      topic = shorter;
      shorter = topic.replace(EVERY_FIGURE, "");
    }
    return topic;
  }
  function lineAhead(text, from, start) {
    return foldWidth(text.slice(Math.max(from, start - AHEAD3), start)).split(/[\n。]/).slice(-1).join("");
  }
  function namesOtherYear2(ahead, { from, to }) {
    const mention = findYearMentions(ahead).filter(({ end }) => YEAR_OF_FIGURE.test(ahead.slice(end))).pop();
    return mention !== void 0 && from !== null && to !== null && (mention.fiscalYear < from || mention.fiscalYear > to) && !/[、。]/.test(ahead.slice(mention.end));
  }
  function isYearEnd(asOf, yearStart) {
    var _a3;
    const [, month, day] = (_a3 = /^(\d{1,2})月(末|\d{1,2}日|)$/.exec(asOf)) != null ? _a3 : [];
    const last = (yearStart + 10) % 12 + 1;
    return Number(month) === last && (day === "末" || day === "" || Number.parseInt(day != null ? day : "", 10) >= 28);
  }
  function stateOf({ planned, asOf }, { kind }, yearStart) {
    if (planned) {
      return "planned";
    }
    if (kind === "plan" || kind === "target" || asOf !== null && !/^\d{1,2}月/.test(asOf)) {
      return null;
    }
    return kind === "interim" || asOf !== null && !isYearEnd(asOf, yearStart) ? "interim" : "closed";
  }
  function isOverYears(entry, { cell }) {
    return entry.years.filter((data) => data.some((datum) => isSameCell(datum.cell, cell))).length > 1;
  }
  function traitOf(figure, free, entry, table) {
    var _a3, _b, _c, _d, _e, _f, _g, _h, _i, _j;
    const year = table.years[figure.year];
    const place = (_a3 = year == null ? void 0 : year.columns.indexOf(figure.cell.column)) != null ? _a3 : -1;
    if (figure.frequency) {
      return { aside: "frequency" };
    }
    if (figure.range || figure.superseded) {
      return { aside: "range" };
    }
    const state = year === void 0 ? null : stateOf(figure, year, table.yearStart);
    const text = (_d = (_c = (_b = entry.years[figure.year]) == null ? void 0 : _b[place]) == null ? void 0 : _c.text) != null ? _d : "";
    const ahead = lineAhead(text, free, figure.start);
    if (year === void 0 || place < 0 || state === null || isOverYears(entry, figure) || OTHER_YEAR_LABEL.test(figure.label) || namesOtherYear2(ahead, year)) {
      return { aside: "other-year" };
    }
    const says = figure.label !== ((_f = (_e = table.measures[entry.measure]) == null ? void 0 : _e.name) != null ? _f : "");
    const repeated = figure.totalKind === "times" ? "延べ" : figure.totalKind === "running" ? "累計" : "";
    const lead = foldKey(ahead).replace(PLAN_WORDS, "").replace(PARTICLES, "").replace(/\d/g, "").slice(-LEAD2);
    return {
      aside: null,
      isSum: figure.totalKind === "sum",
      traited: {
        figure,
        state,
        span: ((_g = year.to) != null ? _g : 0) - ((_h = year.from) != null ? _h : 0),
        kind: [figure.unit, `${place}/${year.columns.length}`, repeated, (_j = (_i = RESTRICTED.exec(ahead)) == null ? void 0 : _i[1]) != null ? _j : ""].join("|"),
        topic: says ? topicOf2(figure.label) : "",
        lead
      }
    };
  }
  function traitsOf(figures2, entry, table) {
    let before = null;
    const traits = figures2.map((figure) => {
      const free = before !== null && isSameCell(before.cell, figure.cell) ? before.end : 0;
      before = figure;
      return traitOf(figure, free, entry, table);
    });
    const keyOf4 = ({ figure, kind, topic, state }) => [figure.year, figure.cell.row, kind, topic, state].join("|");
    const sums = new Set(traits.flatMap((trait) => trait.aside === null && trait.isSum ? [keyOf4(trait.traited)] : []));
    return traits.map(
      (trait) => trait.aside === null && !trait.isSum && sums.has(keyOf4(trait.traited)) ? { aside: "part" } : trait
    );
  }

  // src/summary/joined-figures.ts
  var WORD_PART = /^[一-龠々ァ-ヶーA-Za-z]{2}$/;
  var SHORTEST_LEAD = 4;
  var MOST_IN_ONE_YEAR = 20;
  function haveWordInCommon(one, other) {
    for (let at2 = 0; at2 + 2 <= one.length; at2++) {
      const part = one.slice(at2, at2 + 2);
      if (WORD_PART.test(part) && other.includes(part)) {
        return true;
      }
    }
    return false;
  }
  var LIKENESSES = [
    (one, other) => one.topic === other.topic && one.lead === other.lead && topicOf2(one.lead) !== one.topic,
    (one, other) => one.topic !== "" && one.topic === other.topic,
    (one, other) => one.lead.length >= SHORTEST_LEAD && one.lead === other.lead
  ];
  var REWORDED = (one, other) => one.topic === "" || other.topic === "" || haveWordInCommon(one.topic, other.topic);
  function isComparable(one, other) {
    return one.span === other.span || one.state === "planned" || other.state === "planned";
  }
  var STATES = ["closed", "interim", "planned"];
  function groupKey({ state, figure }) {
    return `${state}|${figure.year}`;
  }
  function continued(drafts, isLike) {
    var _a3;
    const like = drafts.filter(isLike);
    const newest = Math.max(...like.map((draft) => draft.newest));
    const last = like.filter((draft) => draft.newest === newest);
    return last.length === 1 ? (_a3 = last[0]) != null ? _a3 : null : null;
  }
  function joinYear(figures2, drafts, time2, alone) {
    const isAlone = (figure) => alone.has(groupKey(figure));
    const earlier = [...drafts];
    const taken = /* @__PURE__ */ new Set();
    const steps2 = [
      ...LIKENESSES.map(
        (isLike) => (figure, draft) => draft.members.some((member) => isLike(figure, member))
      ),
      (figure, { members: members2 }) => {
        const last = members2[members2.length - 1];
        return last !== void 0 && isAlone(figure) && isAlone(last) && REWORDED(figure, last);
      }
    ];
    let open = figures2;
    for (const mayContinue of steps2) {
      const choices = open.map(
        (figure) => continued(
          earlier,
          (draft) => !taken.has(draft) && draft.members.every((member) => isComparable(figure, member)) && mayContinue(figure, draft)
        )
      );
      open = open.filter((figure, index) => {
        var _a3;
        const draft = (_a3 = choices[index]) != null ? _a3 : null;
        if (draft === null || choices.filter((choice) => choice === draft).length > 1) {
          return true;
        }
        draft.members.push(figure);
        draft.newest = Math.max(draft.newest, time2);
        taken.add(draft);
        return false;
      });
    }
    drafts.push(...open.map((figure) => ({ members: [figure], newest: time2 })));
  }
  function joinFigures(figures2, timeOf) {
    var _a3;
    const groups = new Map(
      groupUnder(figures2, (figure) => [groupKey(figure)]).map(({ label, members: members2 }) => [label, members2])
    );
    const alone = new Set([...groups].flatMap(([key, members2]) => members2.length === 1 ? [key] : []));
    const years = [...new Set(figures2.map(({ figure }) => figure.year))].sort(
      (one, other) => timeOf(one) - timeOf(other) || one - other
    );
    const drafts = [];
    const lone = [];
    for (const state of STATES) {
      for (const year of years) {
        const members2 = (_a3 = groups.get(`${state}|${year}`)) != null ? _a3 : [];
        if (members2.length > MOST_IN_ONE_YEAR) {
          lone.push(...members2.map((member) => [member]));
        } else {
          joinYear(members2, drafts, timeOf(year), alone);
        }
      }
    }
    return [...drafts.map(({ members: members2 }) => members2), ...lone];
  }

  // src/summary/figure-series.ts
  var WESTERN_YEAR2 = /(?:19|20)\d{2}(?:年度?)?/g;
  function labelOf(figures2, measure) {
    var _a3;
    const closed = figures2.filter(({ state }) => state === "closed");
    const labels = (closed.length > 0 ? closed : figures2).map(({ figure }) => figure.label).filter((label) => label !== measure && label !== "");
    const newest = (_a3 = labels.pop()) != null ? _a3 : measure;
    const yearless = newest.replace(WESTERN_YEAR2, "");
    const years = new Set([newest, ...labels].flatMap((label) => {
      var _a4;
      return (_a4 = label.match(WESTERN_YEAR2)) != null ? _a4 : [];
    }));
    return years.size > 1 && yearless !== "" ? yearless : newest;
  }
  function seriesOf(joined3, entry, table, time2) {
    var _a3, _b, _c, _d, _e, _f, _g;
    const figures2 = [...joined3].sort((one, other) => time2(one.figure.year) - time2(other.figure.year) || one.figure.year - other.figure.year).map(({ figure, state }) => ({ figure, state }));
    const first = (_a3 = joined3[0]) == null ? void 0 : _a3.figure;
    const kind = (_b = first == null ? void 0 : first.totalKind) != null ? _b : null;
    return {
      entry,
      label: labelOf(figures2, (_f = (_e = table.measures[(_d = (_c = table.entries[entry]) == null ? void 0 : _c.measure) != null ? _d : -1]) == null ? void 0 : _e.name) != null ? _f : ""),
      unit: (_g = first == null ? void 0 : first.unit) != null ? _g : "",
      counted: kind === "sum" ? null : kind,
      figures: figures2
    };
  }
  function inTextOrder(table) {
    const placeOf4 = ({ figures: [first] }) => {
      var _a3, _b, _c, _d, _e;
      return [
        (_d = (_c = table.years[(_a3 = first == null ? void 0 : first.figure.year) != null ? _a3 : -1]) == null ? void 0 : _c.columns.indexOf((_b = first == null ? void 0 : first.figure.cell.column) != null ? _b : -1)) != null ? _d : 0,
        (_e = first == null ? void 0 : first.figure.start) != null ? _e : 0
      ];
    };
    return (one, other) => {
      const [left, right] = [placeOf4(one), placeOf4(other)];
      return left[0] - right[0] || left[1] - right[1];
    };
  }
  function figureSeries(table) {
    const aside = { frequency: 0, range: 0, "other-year": 0, part: 0 };
    const time2 = (year) => {
      var _a3, _b;
      return (_b = (_a3 = table.years[year]) == null ? void 0 : _a3.to) != null ? _b : Number.MAX_SAFE_INTEGER;
    };
    const series = groupUnder(listFigures(table), ({ entry }) => [entry]).flatMap(({ label: index, members: members2 }) => {
      const entry = table.entries[index];
      if (entry === void 0) {
        return [];
      }
      const traited = traitsOf(members2, entry, table).flatMap((trait) => {
        if (trait.aside !== null) {
          aside[trait.aside]++;
          return [];
        }
        return [trait.traited];
      });
      return groupUnder(traited, ({ kind }) => [kind]).flatMap(({ members: ofKind }) => joinFigures(ofKind, time2)).map((joined3) => seriesOf(joined3, index, table, time2)).sort(inTextOrder(table));
    });
    return { series, aside };
  }
  function closedFigures({ figures: figures2 }) {
    return figures2.filter(({ state }) => state === "closed");
  }

  // src/report/completeness-table.ts
  var HEAT = [
    [0, [255, 255, 255]],
    [0.1, [247, 201, 155]],
    [0.5, [229, 138, 79]]
  ];
  var LEAST_SHORTFALL = 0.04;
  function mix(from, to, share) {
    return `#${from.map(
      (channel, index) => {
        var _a3;
        return Math.round(channel + (((_a3 = to[index]) != null ? _a3 : channel) - channel) * share).toString(16).padStart(2, "0");
      }
    ).join("")}`;
  }
  function heatColor(rate) {
    var _a3, _b;
    if (rate >= 1) {
      return null;
    }
    const shortfall = Math.max(LEAST_SHORTFALL, 1 - rate);
    for (let step = 1; step < HEAT.length; step++) {
      const [low, from] = (_a3 = HEAT[step - 1]) != null ? _a3 : [0, [255, 255, 255]];
      const [high, to] = (_b = HEAT[step]) != null ? _b : [1, from];
      if (shortfall <= high) {
        return mix(from, to, (shortfall - low) / (high - low));
      }
    }
    const last = HEAT[HEAT.length - 1];
    return last === void 0 ? null : mix(last[1], last[1], 0);
  }
  function yearHeads3(table, years, messages) {
    const nameOf4 = yearNames(table.years.map(({ label }) => label));
    const { noteSign } = messages.report;
    return years.map((index) => {
      var _a3;
      const year = table.years[index];
      if (year === void 0 || year.from === null || year.to === null) {
        return (_a3 = year == null ? void 0 : year.label) != null ? _a3 : "";
      }
      const [from, to] = [nameOf4(year.from), nameOf4(year.to)];
      const name = from === to ? from : messages.page.settings.yearSpan({ from, to });
      return year.kind === "interim" ? `${name}${noteSign}` : name;
    });
  }
  function rateCell(completeness, messages) {
    const rate = rateOf(completeness);
    if (rate === null) {
      return textCell(messages.table.notAsked, { align: "center", color: COLORS.faint });
    }
    const background = heatColor(rate);
    return {
      // A single blank among ten thousand must not read as 100.0 %.
      value: rate < 1 ? Math.min(rate, 0.999) : 1,
      style: { align: "right", format: "0.0%", ...background === null ? {} : { background } }
    };
  }
  function addedRows(label, rows) {
    var _a3, _b;
    const years = ((_b = (_a3 = rows[0]) == null ? void 0 : _a3.years) != null ? _b : []).map((_, year) => sumOf(rows.flatMap((row) => {
      var _a4;
      return (_a4 = row.years[year]) != null ? _a4 : [];
    })));
    return { label, years, total: sumOf(years) };
  }
  function completenessTable({ heading, rows, unnamed, most, further }, table, summary, columns, messages) {
    if (summary.completeness.total.required === 0) {
      return [fillRow([textCell(messages.report.noYears)], columns)];
    }
    const head = tableHead([heading, ...yearHeads3(table, summary.years, messages), messages.table.total], columns);
    const line = (row, label) => [
      textCell(label, { wrap: true }),
      ...row.years.map((year) => rateCell(year, messages)),
      rateCell(row.total, messages)
    ];
    const rest = rows.length > most ? rows.slice(most - 1) : [];
    const shown = rest.length === 0 ? rows : [...rows.slice(0, most - 1), addedRows(messages.report.remainder({ count: rest.length, tab: further }), rest)];
    return [
      head,
      ...shown.map((row) => bodyRow(line(row, row.label === "" ? unnamed : row.label), columns)),
      totalRow(line(summary.completeness, messages.table.grandTotal), columns)
    ];
  }
  function interimNote(table, years, messages) {
    const running = years.flatMap((index) => {
      const year = table.years[index];
      return (year == null ? void 0 : year.kind) === "interim" ? [year.label] : [];
    });
    return running.length === 0 ? null : `${messages.report.noteSign} ${messages.report.noteInterim({ years: running.join(messages.page.jointSeparator) })}`;
  }

  // src/report/figure-columns.ts
  var LEAST_LABEL_WIDTH = 116;
  var LEAST_CLOSED = 3;
  var LEAST_WIDTH = 42;
  var MOST_PLANS = 2;
  var PADDING = 9;
  function widthOfText(text) {
    const size = [...text].reduce(
      (sum2, character) => sum2 + (/[,.]/.test(character) ? 4 : /[ -~]/.test(character) ? 7.5 : 13.4),
      0
    );
    return Math.max(LEAST_WIDTH, Math.ceil(size) + PADDING);
  }
  function shownIn({ figures: figures2 }, year, table) {
    var _a3;
    const own2 = figures2.filter(({ figure }) => figure.year === year);
    const isClosed = ((_a3 = table.years[year]) == null ? void 0 : _a3.kind) === "actual";
    for (const state of ["closed", "interim", "planned"]) {
      const found2 = own2.find((each) => each.state === state);
      if (found2 !== void 0 && !(isClosed && state === "planned")) {
        return found2;
      }
    }
    return null;
  }
  function yearsOf(series, table) {
    const told = new Set(series.flatMap(({ figures: figures2 }) => figures2.map(({ figure }) => figure.year)));
    const time2 = (index) => {
      var _a3, _b;
      return (_b = (_a3 = table.years[index]) == null ? void 0 : _a3.to) != null ? _b : Number.MAX_SAFE_INTEGER;
    };
    const ofKind = (...kinds) => table.years.flatMap(({ kind }, index) => kinds.includes(kind) ? [index] : []).sort((one, other) => time2(one) - time2(other) || one - other);
    const closed = ofKind("actual");
    const newest = Math.max(...closed.map(time2));
    return {
      closed,
      running: ofKind("interim").filter((index) => told.has(index)),
      plans: ofKind("plan", "target").filter((index) => told.has(index) && time2(index) > newest).slice(0, MOST_PLANS)
    };
  }
  function closedShown({ shown }) {
    return shown.filter((each) => (each == null ? void 0 : each.state) === "closed").length;
  }
  function figureGrid(series, table, textOf8, headOf, othersOf, most) {
    const told = series.filter((each) => closedFigures(each).length > 1);
    const sets = yearsOf(told, table);
    for (let omitted = 0; ; omitted++) {
      const closed = sets.closed.slice(omitted);
      const years = [...closed, ...sets.running, ...sets.plans];
      const all = told.map((each) => ({ series: each, shown: years.map((year) => shownIn(each, year, table)) })).filter((row) => closedShown(row) > 1);
      const rows = all.slice(0, most);
      const widths = years.map(
        (year, column) => Math.max(
          widthOfText(headOf(year).slice(0, 4)),
          ...rows.map((row) => {
            var _a3;
            const figure = (_a3 = row.shown[column]) != null ? _a3 : null;
            return figure === null ? 0 : widthOfText(textOf8(figure, row));
          })
        )
      );
      const columns = { years, closed: closed.length, widths, omitted };
      const used = widths.reduce((sum2, width) => sum2 + width, othersOf(rows, columns) + LEAST_LABEL_WIDTH);
      if (used <= PAGE_WIDTH || closed.length <= LEAST_CLOSED) {
        return { columns, rows, more: all.slice(most) };
      }
    }
  }

  // src/report/measure-label.ts
  function measureName(name, { table }) {
    return name === void 0 || name === "" ? table.noName : name;
  }
  function measureLabel(entry, table, messages) {
    var _a3;
    const measure = measureName((_a3 = table.measures[entry.measure]) == null ? void 0 : _a3.name, messages);
    return entry.departments.length === 0 ? measure : messages.report.measureOf({ measure, departments: entry.departments.join(messages.page.jointSeparator) });
  }

  // src/report/figure-notes.ts
  function figuresIn(rows) {
    return rows.reduce((sum2, { series }) => sum2 + series.figures.length, 0);
  }
  function sum(counts) {
    return counts.reduce((whole, count) => whole + count, 0);
  }
  function moreText({ more }, most, { table, messages }) {
    var _a3, _b, _c;
    const entry = table.entries[(_b = (_a3 = more[0]) == null ? void 0 : _a3.series.entry) != null ? _b : -1];
    if (entry === void 0) {
      return null;
    }
    const measure = measureName((_c = table.measures[entry.measure]) == null ? void 0 : _c.name, messages);
    return messages.figures.more({ most, rows: more.length, row: entry.row + 1, measure });
  }
  function notes(grid, { series, aside }, { messages }) {
    const words2 = messages.figures;
    const joined3 = sum(series.map(({ figures: figures2 }) => figures2.length));
    const read = joined3 + sum(Object.values(aside));
    const shown = sum(grid.rows.map((row) => row.shown.filter((each) => each !== null).length));
    const left = [
      [joined3 - figuresIn(grid.rows) - figuresIn(grid.more), words2.noteSingle],
      [figuresIn(grid.rows) - shown, words2.noteUnshown],
      [figuresIn(grid.more), words2.noteBeyond],
      [aside.frequency, words2.noteFrequency],
      [aside.range, words2.noteRange],
      [aside["other-year"], words2.noteOtherYear],
      [aside.part, words2.notePart]
    ];
    return [
      read === shown ? words2.noteAll({ figures: read }) : words2.noteShown({ figures: read, shown }),
      ...left.flatMap(([figures2, line]) => figures2 === 0 ? [] : [line({ figures: figures2 })]),
      words2.noteJoined
    ];
  }
  function restRows(grid, reading, most, input, width) {
    const { report } = input.messages;
    const more = moreText(grid, most, input);
    return [
      ...more === null ? [] : textRows(more, width),
      emptyRow(width),
      ...sectionRows2(report.notes, width),
      ...notes(grid, reading, input).flatMap((note) => noteRows(`${report.bullet}${note}`, width))
    ];
  }

  // src/report/figure-row.ts
  var MOST_DECIMALS = 3;
  var SMALL = 9;
  var PADDING2 = 9;
  var FULL_WIDTH = 40 / 3;
  function decimalsOf({ shown }) {
    return Math.max(
      0,
      ...shown.map((each) => {
        var _a3;
        const [, decimals = ""] = String((_a3 = each == null ? void 0 : each.figure.value) != null ? _a3 : 0).split(".");
        return Math.min(MOST_DECIMALS, decimals.length);
      })
    );
  }
  function numberFormat(decimals) {
    return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  }
  function suffixOf({ state }, messages) {
    switch (state) {
      case "closed":
        return "";
      case "interim":
        return messages.report.noteSign;
      case "planned":
        return messages.figures.planSign;
    }
  }
  function grouped(value, decimals) {
    const [whole = "", rest = ""] = Math.abs(value).toFixed(decimals).split(".");
    return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${rest === "" ? "" : `.${rest}`}`;
  }
  function figureText(figure, row, messages) {
    return `${grouped(figure.figure.value, decimalsOf(row))}${suffixOf(figure, messages)}`;
  }
  function numberCell(figure, decimals, messages) {
    if (figure === null) {
      return { value: "", style: {} };
    }
    const suffix = suffixOf(figure, messages);
    return {
      value: figure.figure.value,
      style: {
        align: "right",
        format: `${numberFormat(decimals)}${suffix === "" ? "" : `"${suffix}"`}`,
        ...figure.state === "planned" ? { color: COLORS.quiet } : {}
      }
    };
  }
  function difference(after, before) {
    return Number((after - before).toFixed(MOST_DECIMALS));
  }
  function closedIn({ shown }, { closed }) {
    return shown.slice(0, closed).map((each) => (each == null ? void 0 : each.state) === "closed" ? each.figure.value : null);
  }
  function changesOf(row, columns, table) {
    var _a3, _b, _c;
    const values = closedIn(row, columns);
    const [before = null, after = null] = values.slice(-2);
    const [earlier, newest] = columns.years.slice(0, columns.closed).slice(-2);
    const isNextYear = earlier !== void 0 && newest !== void 0 && ((_a3 = table.years[newest]) == null ? void 0 : _a3.from) === ((_c = (_b = table.years[earlier]) == null ? void 0 : _b.to) != null ? _c : Number.NaN) + 1;
    const last = before === null || after === null || !isNextYear ? null : difference(after, before);
    const told = values.filter((value) => value !== null);
    const [first] = told;
    const latest = told[told.length - 1];
    return {
      last,
      rate: last === null || before === null || before === 0 || row.series.unit === "％" ? null : last / Math.abs(before),
      overall: first === void 0 || latest === void 0 ? null : difference(latest, first)
    };
  }
  function signed(format) {
    return `+${format};-${format};0`;
  }
  function changeCell(value, format, messages) {
    return value === null ? textCell(messages.table.notAsked, { align: "right", color: COLORS.quiet }) : { value, style: { align: "right", format: signed(format) } };
  }
  function sparkline({ shown }, { closed }, first) {
    var _a3, _b, _c;
    let best = null;
    for (let start = 0; start < closed; ) {
      let end = start;
      while (end < closed && ((_a3 = shown[end]) == null ? void 0 : _a3.state) !== "interim") {
        end++;
      }
      const places = shown.slice(start, end).flatMap((each, at2) => each === null ? [] : [start + at2]);
      const [from = 0] = places;
      const to = (_b = places[places.length - 1]) != null ? _b : 0;
      if (places.length > 1 && places.length >= ((_c = best == null ? void 0 : best.figures) != null ? _c : 0)) {
        best = { column: first + from, columns: to - from + 1, figures: places.length };
      }
      start = end + 1;
    }
    return best === null ? null : { column: best.column, columns: best.columns };
  }
  function sourceCell({ shown }, table) {
    const cells = shown.flatMap((each) => each === null ? [] : [each.figure.cell]).filter((cell, index, all) => all.findIndex((other) => isSameCell(other, cell)) === index);
    const links = [];
    let value = "";
    for (const cell of cells) {
      value += value === "" ? "" : " ";
      const start = value.length;
      value += toA1(cell);
      links.push({ sheetId: table.sheetId, cell, start, end: value.length });
    }
    return { value, style: { size: SMALL, color: COLORS.accent, wrap: true }, links };
  }
  var YEAR_IN_HEADING = /(?:令和|平成|[RHＲＨ])\s?(?:元|[0-9０-９]{1,2})(?:年度?)?の?|[0-9０-９]{4}(?:年度?)?の?/g;
  function columnName2({ figures: figures2 }, table) {
    var _a3, _b;
    const last = (_a3 = figures2[figures2.length - 1]) == null ? void 0 : _a3.figure;
    const slot = yearSlots(table).find(
      ({ year, at: at2 }) => at2[0] === (last == null ? void 0 : last.year) && year.columns[at2[1]] === last.cell.column
    );
    const part = oneLine((_b = slot == null ? void 0 : slot.part) != null ? _b : "").replace(YEAR_IN_HEADING, "").trim();
    return /^\d*$/.test(part) ? "" : part;
  }
  function indicatorName({ series }, table, messages, pixels) {
    var _a3, _b, _c, _d;
    const { counted: counted2, unit: own2 } = series;
    const words2 = messages.figures;
    const measure = (_d = (_c = table.measures[(_b = (_a3 = table.entries[series.entry]) == null ? void 0 : _a3.measure) != null ? _b : -1]) == null ? void 0 : _c.name) != null ? _d : "";
    const column = own2 === "" ? columnName2(series, table) : "";
    const label = column || series.label || measure || messages.table.noName;
    const units = [...counted2 === null ? [] : [words2.counted[counted2]], ...own2 === "" ? [] : [own2]];
    if (units.length === 0) {
      return label;
    }
    const unit = units.join(words2.unitSeparator);
    const name = words2.indicator({ label, unit });
    const inBrackets = words2.indicator({ label: "", unit }).trim();
    const room = Math.floor((pixels - PADDING2) / FULL_WIDTH * 2);
    const [last = ""] = wrapLines(name, room).slice(-1);
    const isSafe = last.indexOf(inBrackets) > 0 && widthOfLine(last) <= room - 2;
    return isSafe ? name : `${label}
${inBrackets}`;
  }
  function changeWidths(rows, columns, table) {
    const widest = (texts) => Math.max(...["", ...texts].map(widthOfText));
    const told = rows.map((row) => ({ ...changesOf(row, columns, table), decimals: decimalsOf(row) }));
    const sized = (value, decimals) => value === null ? "" : `+${grouped(value, decimals)}`;
    return [
      widest(told.map(({ last, decimals }) => sized(last, decimals))),
      widest(told.map(({ rate }) => rate === null ? "" : `+${grouped(rate * 100, 1)}%`)),
      widest(told.map(({ overall, decimals }) => sized(overall, decimals)))
    ];
  }
  function figureRow(row, columns, table, messages, width) {
    const decimals = decimalsOf(row);
    const changes = changesOf(row, columns, table);
    const line = sparkline(row, columns, 1);
    return bodyRow(
      [
        textCell(indicatorName(row, table, messages, columns.label), { wrap: true }),
        ...row.shown.map((figure) => numberCell(figure, decimals, messages)),
        changeCell(changes.last, numberFormat(decimals), messages),
        changeCell(changes.rate, "0.0%", messages),
        changeCell(changes.overall, numberFormat(decimals), messages),
        line === null ? { value: "", style: {} } : { value: "", style: {}, sparkline: line },
        sourceCell(row, table)
      ],
      width
    );
  }

  // src/report/figures-tab.ts
  var MOST_FIGURE_ROWS = 500;
  var SPARKLINE_WIDTH = 60;
  var CELLS_WIDTH = 64;
  var NAME_WIDTH = 96;
  var OTHER_COLUMNS = 6;
  function chapterRows2(grid, label, input, width) {
    const { table, messages } = input;
    const chapterOf2 = ({ series }) => {
      var _a3, _b;
      return (_b = (_a3 = table.entries[series.entry]) == null ? void 0 : _a3.chapter) != null ? _b : null;
    };
    return groupUnder(grid.rows, (row) => [chapterOf2(row)]).flatMap(({ label: chapter, members: members2 }) => {
      var _a3;
      const band = chapter === null ? void 0 : table.chapters[chapter];
      const title = table.chapters.length === 0 ? messages.figures.section : (_a3 = band == null ? void 0 : band.title) != null ? _a3 : messages.table.outsideBands;
      return [
        emptyRow(width),
        ...sectionRows2(title, width),
        headRow(grid.columns, input, width),
        ...groupUnder(members2, ({ series }) => [series.entry]).flatMap(({ label: index, members: rows }) => [
          ...entryRows(table.entries[index], input, width),
          ...rows.map((row) => figureRow(row, { ...grid.columns, label }, table, messages, width))
        ])
      ];
    });
  }
  function headRow({ years }, { table, messages }, width) {
    const { headings } = messages.figures;
    return tableHead(
      [
        headings.indicator,
        ...yearHeads3(table, years, messages),
        headings.change,
        headings.rate,
        headings.overall,
        headings.trend,
        headings.cells
      ],
      width
    );
  }
  function entryRows(entry, { table, messages }, width) {
    var _a3, _b;
    const measure = table.measures[(_a3 = entry == null ? void 0 : entry.measure) != null ? _a3 : -1];
    const name = measureName(measure == null ? void 0 : measure.name, messages);
    const isOneOfSeveral = entry !== void 0 && ((_b = measure == null ? void 0 : measure.entries.length) != null ? _b : 0) > 1;
    const text = isOneOfSeveral ? messages.figures.entry({ measure: name, row: entry.row + 1 }) : name;
    return wrapLines(text, NAME_WIDTH).map(
      (line) => fillRow([textCell(line, { bold: true, bottom: "hairline" })], width, { bottom: "hairline" })
    );
  }
  function introRows({ columns }, { table, messages }, width) {
    const words2 = messages.figures;
    const heads = yearHeads3(table, columns.years.slice(0, columns.closed), messages);
    const [before, after] = heads.slice(-2);
    const [oldest = ""] = heads;
    const running = interimNote(table, columns.years, messages);
    return [
      ...textRows(words2.howToRead, width),
      ...before === void 0 || after === void 0 ? [] : textRows(words2.howToCompare({ before, after }), width),
      ...running === null ? [] : textRows(running, width),
      ...columns.omitted === 0 ? [] : textRows(words2.omitted({ years: columns.omitted, oldest }), width)
    ];
  }
  function total(widths) {
    return widths.reduce((sum2, width) => sum2 + width, 0);
  }
  function planFigures(input) {
    const { table, messages } = input;
    const words2 = messages.figures;
    const reading = figureSeries(table);
    const besideYears = (rows2, columns2) => [
      ...changeWidths(rows2, columns2, table),
      SPARKLINE_WIDTH,
      CELLS_WIDTH
    ];
    const grid = figureGrid(
      reading.series,
      table,
      (figure, row) => figureText(figure, row, messages),
      (year) => {
        var _a3;
        return (_a3 = yearHeads3(table, [year], messages)[0]) != null ? _a3 : "";
      },
      (rows2, columns2) => total(besideYears(rows2, columns2)),
      MOST_FIGURE_ROWS
    );
    const { columns, rows } = grid;
    const beside = [...columns.widths, ...besideYears(rows, columns)];
    const label = Math.max(LEAST_LABEL_WIDTH, PAGE_WIDTH - total(beside));
    const width = columns.years.length + OTHER_COLUMNS;
    return {
      kind: "figures",
      name: words2.tabName,
      widths: [label, ...beside],
      rows: [
        ...titleRows(table.title === null ? words2.tabName : words2.titleOf({ table: table.title }), width),
        ...originRows(input, width),
        ...rows.length === 0 ? [emptyRow(width), ...textRows(words2.none, width)] : [...introRows(grid, input, width), ...chapterRows2(grid, label, input, width)],
        ...restRows(grid, reading, MOST_FIGURE_ROWS, input, width)
      ]
    };
  }

  // src/report/block.ts
  function plain(rows) {
    return { rows, charts: [] };
  }
  function stack(blocks) {
    const rows = [];
    const charts = [];
    for (const block of blocks) {
      const above = rows.length;
      charts.push(
        ...block.charts.map((chart) => ({
          ...chart,
          data: { ...chart.data, row: chart.data.row + above },
          at: { ...chart.at, row: chart.at.row + above }
        }))
      );
      rows.push(...block.rows);
    }
    return { rows, charts };
  }
  function section(title, columns, blocks) {
    return stack([plain([emptyRow(columns), ...sectionRows2(title, columns)]), ...blocks]);
  }

  // src/report/cell-list.ts
  var MOST_LINES2 = 150;
  function columnName3(finding, table) {
    var _a3, _b;
    const { columns, headings } = table;
    for (const role of ["item", "outline", "department", "term", "mark"]) {
      if (columns[role] === finding.cell.column) {
        return headings[role];
      }
    }
    return (_b = (_a3 = table.years.find((year) => year.columns.includes(finding.cell.column))) == null ? void 0 : _a3.label) != null ? _b : "";
  }
  function linesOf3(findings, years) {
    return [...groupUnder(findings, (finding) => {
      var _a3;
      return [(_a3 = finding.entry) != null ? _a3 : -1];
    })].sort((one, other) => one.label - other.label).flatMap(({ members: group }) => {
      var _a3, _b;
      const measure = (_b = (_a3 = group[0]) == null ? void 0 : _a3.measure) != null ? _b : "";
      const cells = groupUnder(group, (finding) => [toA1(finding.cell)]).flatMap(
        ({ members: members2 }) => {
          const [finding] = members2;
          return finding === void 0 ? [] : [{ finding, checks: members2.map(({ check }) => check) }];
        }
      );
      const inYears = years.map((year) => {
        var _a4;
        return (_a4 = cells.find(({ finding }) => finding.year === year)) != null ? _a4 : null;
      });
      const others = cells.filter((cell) => !inYears.includes(cell));
      const [firstOther = null, ...furtherOthers] = others;
      return [
        { measure, years: inYears, other: firstOther },
        ...furtherOthers.map((other) => ({ measure, years: years.map(() => null), other }))
      ];
    });
  }
  function byDepartment(findings) {
    return groupUnder(findings, ({ departments }) => labelsFrom(departments)).map(({ label, members: members2 }) => ({ department: label, findings: members2 })).sort(
      (one, other) => Number(one.department === "") - Number(other.department === "") || other.findings.length - one.findings.length
    );
  }
  function reasonOf(checks, messages) {
    const { reasons } = messages.report;
    const words2 = checks.flatMap(
      (check) => check === "stale-plan" ? [reasons.stalePlan] : check === "stale-interim" ? [reasons.staleInterim] : []
    );
    return [...new Set(words2)].join("\n");
  }
  function linkCell(cell, table) {
    if (cell === null) {
      return textCell("", {});
    }
    const place = toA1(cell.finding.cell);
    return textCell(
      place,
      { align: "center", color: COLORS.accent, wrap: true },
      { sheetId: table.sheetId, cell: cell.finding.cell }
    );
  }
  function cellList(findings, years, table, columns, messages, none) {
    if (findings.length === 0) {
      return [fillRow([textCell(none)], columns)];
    }
    const head = tableHead(
      [messages.table.item, ...yearHeads3(table, years, messages), messages.report.cellName, messages.report.cell],
      columns
    );
    const rows = [head];
    let left = MOST_LINES2;
    let more = 0;
    for (const group of byDepartment(findings)) {
      const lines = linesOf3(group.findings, years);
      const shown = lines.slice(0, left);
      left -= shown.length;
      more += lines.slice(shown.length).reduce((sum2, line) => sum2 + cellsIn(line), 0);
      if (shown.length > 0) {
        rows.push(
          ...departmentRows(group, columns, messages),
          ...shown.map((line) => measureRow(line, table, columns, messages))
        );
      }
    }
    const { report, requests } = messages;
    return more === 0 ? rows : [...rows, ...noteRows(report.moreCells({ count: more, tab: requests.tabName }), columns)];
  }
  function cellsIn({ years, other }) {
    return years.filter((cell) => cell !== null).length + (other === null ? 0 : 1);
  }
  function distinctCells(findings) {
    return new Set(findings.map(({ cell }) => toA1(cell))).size;
  }
  function departmentRows(group, columns, messages) {
    const department = group.department === "" ? messages.table.noDepartment : group.department;
    const heading = messages.report.departmentHeading({ department, cells: distinctCells(group.findings) });
    return groupRows(heading, columns);
  }
  function measureRow(line, table, columns, messages) {
    const { other } = line;
    const checks = line.years.flatMap((cell) => {
      var _a3;
      return (_a3 = cell == null ? void 0 : cell.checks) != null ? _a3 : [];
    });
    const cells = [
      textCell(measureName(line.measure, messages), { wrap: true }),
      ...line.years.map((cell) => linkCell(cell, table)),
      textCell(other === null ? reasonOf(checks, messages) : columnName3(other.finding, table), {
        align: "center",
        wrap: true
      }),
      linkCell(other, table)
    ];
    return bodyRow(cells, columns);
  }

  // src/summary/done-marks.ts
  function isRanked(table) {
    return table.scale.length > 1 && hasRankedScale(table);
  }
  function stepsDone(scale) {
    if (scale.some(({ done }) => done !== void 0)) {
      const firstOpen = scale.findIndex(({ done }) => done !== true);
      return firstOpen < 0 ? scale.length : firstOpen;
    }
    return Math.floor(scale.length / 2);
  }

  // src/report/percent.ts
  function shownPercent(rate) {
    return rate < 1 ? Math.min(99.9, Math.round(rate * 1e3) / 10) : 100;
  }
  function percent(rate, none) {
    if (rate === null) {
      return none;
    }
    return `${shownPercent(rate).toFixed(1)}%`;
  }

  // src/report/headline.ts
  function signed2(change, { report }) {
    if (change === 0) {
      return report.noChange;
    }
    return `${change > 0 ? report.plus : report.minus}${Math.abs(change)}`;
  }
  function baseName({ base }, messages) {
    const { report } = messages;
    switch (base.kind) {
      case "report":
        return report.baseReport({ time: displayTime(base.at, messages) });
      case "sheet":
        return report.baseSheet({ sheet: base.name });
    }
  }
  function comparesMarks({ marks }) {
    return marks.some(({ symbol }) => symbol !== "");
  }
  function comparedMark(symbol, { summary, messages: { table, page } }) {
    if (symbol !== "") {
      return symbol;
    }
    return summary.total.entries.others === 0 ? table.unmarked : `${table.unmarked}${page.jointSeparator}${table.others}`;
  }
  function headlineText({ table, summary, messages }) {
    const words2 = messages.report;
    const { marks, unmarked, total: total2 } = summary.total.entries;
    const size = { measures: table.measures.length, entries: table.entries.length };
    if (table.columns.mark === null) {
      return words2.headlineNoMarks(size);
    }
    const share = (count) => percent(total2 === 0 ? null : count / total2, messages.table.noRate);
    const steps2 = isRanked(table) ? stepsDone(table.scale) : 0;
    if (steps2 === 0) {
      const marked = total2 - unmarked;
      return words2.headlineMarked({ ...size, marked, rate: share(marked) });
    }
    const done = marks.slice(0, steps2).reduce((sum2, count) => sum2 + count, 0);
    const symbols = table.scale.slice(0, steps2).map(({ symbol }) => symbol);
    return words2.headline({ ...size, marks: symbols.join(words2.markSeparator), done, rate: share(done) });
  }
  function blanksOf({ filled: filled2, required: required2 }) {
    return required2 - filled2;
  }
  function changeText(comparison, input) {
    const { messages } = input;
    const words2 = messages.report;
    const base = baseName(comparison, messages);
    const { before, after } = comparison.completeness;
    const counts = [
      [messages.table.entries, comparison.entries],
      ...comparesMarks(comparison) ? comparison.marks.map((mark2) => [comparedMark(mark2.symbol, input), mark2]) : [],
      [words2.blanks, { before: blanksOf(before), after: blanksOf(after) }]
    ];
    const changes = counts.flatMap(
      ([what, change]) => change.after === change.before ? [] : [words2.changeOf({ what, change: signed2(change.after - change.before, messages) })]
    );
    return changes.length === 0 ? words2.noChanges({ base }) : words2.changes({ base, list: changes.join(messages.page.separator) });
  }
  function headlineRows(input, columns) {
    const { comparison } = input;
    return [
      ...textRows(headlineText(input), columns, { bold: true, size: 12 }),
      ...comparison === null ? [] : textRows(changeText(comparison, input), columns)
    ];
  }

  // src/report/change-section.ts
  var MOST_ITEMS2 = 20;
  function changeColumns(comparison) {
    return comparison === null ? 0 : Math.max(3, comparison.transitions.to.length + 1);
  }
  function changeCells({ before, after }, messages) {
    return [countCell(before), countCell(after), textCell(signed2(after - before, messages), { align: "right" })];
  }
  function rateChange({ completeness: { before, after } }, messages) {
    const [then, now] = [rateOf(before), rateOf(after)];
    const points = then === null || now === null ? null : Number((shownPercent(now) - shownPercent(then)).toFixed(1));
    return textCell(points === null ? messages.table.notAsked : signed2(points, messages), { align: "right" });
  }
  function numberRows(comparison, input, columns) {
    const { messages } = input;
    const { report: words2, table: labels } = messages;
    const before = comparison.base.kind === "sheet" ? words2.beforeSheet : words2.before;
    const rate = (side) => textCell(percent(rateOf(comparison.completeness[side]), labels.noRate), { align: "right" });
    const entries = [textCell(labels.entries), ...changeCells(comparison.entries, messages)];
    const heads = [before, words2.after, words2.change];
    return [
      ...comparesMarks(comparison) ? [
        tableHead([words2.mark, ...heads], columns),
        ...comparison.marks.map(
          (mark2) => bodyRow([textCell(comparedMark(mark2.symbol, input)), ...changeCells(mark2, messages)], columns)
        ),
        totalRow(entries, columns)
      ] : [tableHead(["", ...heads], columns), bodyRow(entries, columns)],
      bodyRow([textCell(labels.measures), ...changeCells(comparison.measures, messages)], columns),
      bodyRow([textCell(words2.rateInPoints), rate("before"), rate("after"), rateChange(comparison, messages)], columns)
    ];
  }
  function hasMoves({ transitions: { from, to, counts } }) {
    return counts.some((row, at2) => row.some((count, now) => count > 0 && from[at2] !== to[now]));
  }
  function transitionRows(comparison, input, columns) {
    const { report: words2, table: labels } = input.messages;
    const { from, to, counts } = comparison.transitions;
    if (!hasMoves(comparison)) {
      return [fillRow([textCell(words2.noTransitions)], columns)];
    }
    const name = (symbol) => comparedMark(symbol, input);
    const before = comparison.base.kind === "sheet" ? words2.beforeSheet : words2.before;
    const sums = to.map((_, now) => counts.reduce((sum2, row) => {
      var _a3;
      return sum2 + ((_a3 = row[now]) != null ? _a3 : 0);
    }, 0));
    const cell = (count, moved) => tallyCell(count, moved ? { bold: true } : {});
    const total2 = (row) => countCell(row.reduce((sum2, count) => sum2 + count, 0));
    return [
      tableHead([words2.transitions({ before, after: words2.after }), ...to.map(name), labels.total], columns),
      ...from.map((symbol, at2) => {
        var _a3;
        const row = (_a3 = counts[at2]) != null ? _a3 : [];
        const cells = row.map((count, now) => cell(count, symbol !== to[now]));
        return bodyRow([textCell(name(symbol)), ...cells, total2(row)], columns);
      }),
      totalRow([textCell(labels.grandTotal), ...sums.map((count) => countCell(count)), total2(sums)], columns)
    ];
  }
  function itemsOf(comparison, input) {
    const { table, messages } = input;
    const { report: words2, page } = messages;
    const mark2 = (symbol) => comparedMark(symbol, input);
    const measure = (entry) => entry === void 0 ? "" : measureLabel(entry, table, messages);
    const linked = (text, cell) => cell === void 0 ? { text } : { text, link: { sheetId: table.sheetId, cell } };
    const marks = (changes) => changes.map(({ entry, from, to }) => {
      var _a3;
      const now = table.entries[entry];
      const text = words2.markChange({ measure: measure(now), from: mark2(from), to: mark2(to) });
      return linked(text, (_a3 = now == null ? void 0 : now.mark) == null ? void 0 : _a3.cell);
    });
    const cells = (changes) => changes.map(({ entry, year }) => {
      var _a3, _b, _c, _d;
      const now = table.entries[entry];
      const cell = (_b = (_a3 = now == null ? void 0 : now.years[year]) == null ? void 0 : _a3[0]) == null ? void 0 : _b.cell;
      const place = cell === void 0 ? "" : toA1(cell);
      const label = (_d = (_c = table.years[year]) == null ? void 0 : _c.label) != null ? _d : "";
      return linked(words2.cellChange({ measure: measure(now), year: label, cell: place }), cell);
    });
    const named4 = (index) => {
      var _a3, _b;
      const { entries = [], cell } = (_a3 = table.measures[index]) != null ? _a3 : {};
      return linked(measure(table.entries[(_b = entries[0]) != null ? _b : -1]), cell);
    };
    return {
      better: marks(comparison.better),
      worse: marks(comparison.worse),
      newlyMarked: marks(comparison.newlyMarked),
      unmarked: marks(comparison.unmarked),
      newlyFilled: cells(comparison.newlyFilled),
      newlyMissing: cells(comparison.newlyMissing),
      added: comparison.added.map(named4),
      removed: comparison.removed.map(
        ({ name, departments }) => ({
          text: departments.length === 0 ? name : words2.measureOf({ measure: name, departments: departments.join(page.jointSeparator) })
        })
      ),
      renamed: comparison.renamed.map(({ measure: index, from }) => {
        const { text, ...rest } = named4(index);
        return { text: words2.renamedLine({ measure: text, from }), ...rest };
      })
    };
  }
  function moreText2(name, count, { table, comparison, messages }) {
    const words2 = messages.report;
    if (name !== "removed") {
      return words2.moreItems({ count, sheet: table.sheetName });
    }
    return (comparison == null ? void 0 : comparison.base.kind) === "sheet" ? words2.moreItems({ count, sheet: comparison.base.name }) : words2.moreGone({ count });
  }
  function listRows(name, items, input, columns) {
    const words2 = input.messages.report;
    if (items.length === 0) {
      return [];
    }
    const more = items.length - MOST_ITEMS2;
    const heading = words2.lists[name]({ count: items.length });
    return [
      emptyRow(columns),
      ...groupRows(heading, columns),
      ...items.slice(0, MOST_ITEMS2).flatMap(
        ({ text, link }) => itemRows(
          text,
          { first: words2.bullet, next: "　" },
          columns,
          link === void 0 ? {} : { color: COLORS.accent },
          link
        )
      ),
      ...more > 0 ? noteRows(moreText2(name, more, input), columns) : []
    ];
  }
  function changeSection(input, columns) {
    const { comparison, messages } = input;
    if (comparison === null) {
      return [];
    }
    const words2 = messages.report;
    const title = comparison.base.kind === "sheet" ? words2.comparisonWith({ sheet: comparison.base.name }) : words2.comparison;
    const note = words2.comparisonNote({
      base: baseName(comparison, messages),
      date: displayDate(comparison.asOf, messages)
    });
    const items = itemsOf(comparison, input);
    const names = Object.keys(items);
    return [
      section(title, columns, [
        plain(noteRows(note, columns)),
        plain(numberRows(comparison, input, columns)),
        ...comparesMarks(comparison) ? [
          plain([emptyRow(columns), fillRow([textCell(words2.transitionsTitle, { bold: true })], columns)]),
          plain(transitionRows(comparison, input, columns))
        ] : [],
        ...names.map((name) => plain(listRows(name, items[name], input, columns)))
      ])
    ];
  }

  // src/report/grid.ts
  var LEAST_COUNT_WIDTH = 46;
  var MOST_COUNT_WIDTH = 54;
  var LEAST_LABEL_WIDTH2 = 200;
  var LEAST_LABEL_WIDTH_BESIDE_WORDS = 160;
  var MOST_WORD_WIDTH = 76;
  var LETTER_WIDTH = 7.5;
  var CELL_PADDING = 8;
  function longestWord(heads) {
    return Math.max(0, ...heads.flatMap((head) => {
      var _a3;
      return (_a3 = head.match(/[!-~]+/g)) != null ? _a3 : [];
    }).map((word2) => word2.length));
  }
  function reportWidths(countColumns, heads = []) {
    const forWord = Math.min(MOST_WORD_WIDTH, CELL_PADDING + Math.ceil(longestWord(heads) * LETTER_WIDTH));
    const [most, leastLabel] = forWord > MOST_COUNT_WIDTH ? [forWord, LEAST_LABEL_WIDTH_BESIDE_WORDS] : [MOST_COUNT_WIDTH, LEAST_LABEL_WIDTH2];
    const count = Math.max(LEAST_COUNT_WIDTH, Math.min(most, Math.floor((PAGE_WIDTH - leastLabel) / countColumns)));
    return [
      Math.max(leastLabel, PAGE_WIDTH - count * countColumns),
      ...Array.from({ length: countColumns }, () => count)
    ];
  }

  // src/report/chart-space.ts
  var ROW_HEIGHT = 21;
  var MARGIN = 10;
  var FRAME_HEIGHT = 130;
  var BAR_HEIGHT = 30;
  var MOST_BARS = 26;
  function barChartHeight(bars) {
    return FRAME_HEIGHT + BAR_HEIGHT * Math.max(1, bars);
  }
  function chartRows({ height }, columns) {
    const count = Math.ceil((height + MARGIN) / ROW_HEIGHT);
    return Array.from({ length: count }, () => emptyRow(columns));
  }

  // src/report/mark-chart.ts
  var DONE_COLORS = ["#0b4f8a", "#5b9bd5", "#b9d5f1"];
  var OPEN_COLORS = ["#f0b35f", "#d9782d", "#c5432e"];
  var WORST_COLOR = "#c5432e";
  var UNMARKED_COLOR = "#e0e0e0";
  var OTHERS_COLOR = COLORS.faint;
  var UNRANKED_COLORS = ["#0b4f8a", "#7fb2e5", "#8a6fb0", "#4f8f8b", "#b98ab0", "#6b7a90"];
  function markColors(table) {
    const { scale } = table;
    if (!isRanked(table)) {
      return [
        ...scale.map((_, step) => {
          var _a3;
          return (_a3 = UNRANKED_COLORS[step % UNRANKED_COLORS.length]) != null ? _a3 : OTHERS_COLOR;
        }),
        UNMARKED_COLOR,
        OTHERS_COLOR
      ];
    }
    const done = stepsDone(scale);
    const open = scale.length - done;
    const colors = scale.map((_, step) => {
      var _a3, _b;
      if (step < done) {
        return (_a3 = DONE_COLORS[Math.min(step, DONE_COLORS.length - 1)]) != null ? _a3 : OTHERS_COLOR;
      }
      return step === scale.length - 1 && open > 1 ? WORST_COLOR : (_b = OPEN_COLORS[Math.min(step - done, open > 1 ? 1 : 0)]) != null ? _b : WORST_COLOR;
    });
    return [...colors, UNMARKED_COLOR, OTHERS_COLOR];
  }
  function fitsChart(bars) {
    return bars >= 2 && bars <= MOST_BARS;
  }
  function chartBelow(above, { title, bars, colors }, columns) {
    if (!fitsChart(bars) || colors.length === 0) {
      return above;
    }
    const height = barChartHeight(bars);
    return {
      rows: [...above.rows, emptyRow(columns), ...chartRows({ height }, columns)],
      charts: [
        ...above.charts,
        {
          kind: "stacked-bar",
          title,
          data: { row: 0, column: 0, rows: bars + 1, columns: colors.length + 1 },
          colors,
          at: { row: above.rows.length + 1, column: 0 },
          width: PAGE_WIDTH,
          height
        }
      ]
    };
  }

  // src/report/mark-table.ts
  function hasOthers(summary) {
    return summary.total.entries.others > 0;
  }
  function markColumns(scale, summary) {
    return scale.length + (hasOthers(summary) ? 4 : 3);
  }
  function markHeads(scale, summary, { table: words2 }) {
    return [
      ...scale.map((mark2) => mark2.symbol),
      words2.unmarked,
      ...hasOthers(summary) ? [scale.length === 0 ? words2.marked : words2.others] : [],
      words2.entries,
      words2.measures
    ];
  }
  function added(tallies, sign = 1) {
    var _a3;
    const [first] = tallies;
    const sum2 = (pick3) => tallies.reduce((total2, tally) => total2 + pick3(tally), 0) * sign;
    return {
      marks: ((_a3 = first == null ? void 0 : first.marks) != null ? _a3 : []).map((_, mark2) => sum2((tally) => {
        var _a4;
        return (_a4 = tally.marks[mark2]) != null ? _a4 : 0;
      })),
      unmarked: sum2((tally) => tally.unmarked),
      others: sum2((tally) => tally.others),
      total: sum2((tally) => tally.total)
    };
  }
  function addedRows2(label, rows) {
    return {
      label,
      under: null,
      entries: added(rows.map(({ entries }) => entries)),
      measures: added(rows.map(({ measures }) => measures))
    };
  }
  function overlap(label, sum2, total2) {
    const less = (one, other) => added([added([one], -1), other]);
    return {
      label,
      under: null,
      entries: less(sum2.entries, total2.entries),
      measures: less(sum2.measures, total2.measures)
    };
  }
  function countsOf3(tally, others) {
    const counts = [...tally.marks, tally.unmarked, ...others ? [tally.others] : []];
    return counts.map((count) => tallyCell(count));
  }
  function boundedRows({ rows, most, further }, { report }) {
    if (rows.length <= most) {
      return rows;
    }
    const rest = rows.slice(most - 1);
    return [...rows.slice(0, most - 1), addedRows2(report.remainder({ count: rest.length, tab: further }), rest)];
  }
  function markTable(options, summary, scale, columns, messages) {
    const others = hasOthers(summary);
    const { table: words2, report } = messages;
    const head = tableHead([options.heading, ...markHeads(scale, summary, messages)], columns);
    const line = (row, label) => [
      textCell(label, { wrap: true }),
      ...countsOf3(row.entries, others),
      countCell(row.entries.total),
      countCell(row.measures.total)
    ];
    const rows = boundedRows(options, messages);
    const body = rows.flatMap((row, index) => {
      var _a3;
      const under = row.under !== null && row.under !== ((_a3 = rows[index - 1]) == null ? void 0 : _a3.under) ? row.under : null;
      return [
        ...under === null ? [] : [bodyRow([textCell(under, { bold: true })], columns)],
        bodyRow(line(row, row.label === "" ? options.unnamed : row.label), columns)
      ];
    });
    const total2 = totalRow(line(summary.total, words2.grandTotal), columns);
    if (options.lines === "apart") {
      return [head, ...body.length > 0 ? body : [fillRow([textCell(words2.none)], columns)], total2];
    }
    const sum2 = addedRows2(report.jointSum, options.rows);
    const twice = overlap(report.jointOverlap, sum2, summary.total);
    return [head, ...body, totalRow(line(sum2, sum2.label), columns), bodyRow(line(twice, twice.label), columns), total2];
  }

  // src/report/marked-measures.ts
  var MOST_ENTRIES = 20;
  var LONGEST_REASON = 240;
  function reasonText(entry, slot, { report }) {
    var _a3;
    const datum = (_a3 = entry.years[slot.at[0]]) == null ? void 0 : _a3[slot.at[1]];
    const text = oneLine(saidBy(datum));
    const year = slot.part === "" ? slot.year.label : report.yearPart({ year: slot.year.label, part: slot.part });
    if (text === "" || datum === void 0) {
      return report.noReason({ year });
    }
    const characters = [...text];
    const told = characters.length <= LONGEST_REASON ? text : report.cutReason({ text: characters.slice(0, LONGEST_REASON).join(""), cell: toA1(datum.cell) });
    return report.reason({ year, text: told });
  }
  function entryRows2(entry, slot, input, columns) {
    var _a3, _b, _c, _d, _e;
    const { table, messages } = input;
    const at2 = slot === void 0 ? void 0 : (_b = (_a3 = entry.years[slot.at[0]]) == null ? void 0 : _a3[slot.at[1]]) == null ? void 0 : _b.cell;
    const cell = (_e = at2 != null ? at2 : (_c = entry.mark) == null ? void 0 : _c.cell) != null ? _e : (_d = table.measures[entry.measure]) == null ? void 0 : _d.cell;
    const link = cell === void 0 ? void 0 : { sheetId: table.sheetId, cell };
    const style = { color: COLORS.accent };
    const name = measureLabel(entry, table, messages);
    return [
      ...itemRows(name, { first: messages.report.bullet, next: "　" }, columns, style, link),
      ...slot === void 0 ? [] : itemRows(reasonText(entry, slot, messages), { first: "　　", next: "　　" }, columns)
    ];
  }
  function markRows(mark2, entries, slot, input, columns) {
    const { table, messages } = input;
    const heading = messages.report.markHeading({ mark: mark2, entries: entries.length });
    const more = entries.length - MOST_ENTRIES;
    return [
      ...groupRows(heading, columns),
      ...entries.slice(0, MOST_ENTRIES).flatMap((entry) => entryRows2(entry, slot, input, columns)),
      ...more > 0 ? noteRows(messages.report.moreItems({ count: more, sheet: table.sheetName }), columns) : []
    ];
  }
  function markedMeasures(input, columns) {
    const { table, messages } = input;
    if (!isRanked(table) || table.columns.mark === null) {
      return [];
    }
    const { report: words2, table: labels } = messages;
    const counting = table.marks.findIndex(({ column }) => column === table.columns.mark);
    const slot = yearSlots(table).find(({ mark: mark2, year }) => mark2 === counting && isReported(year));
    const withMark = (step) => table.entries.filter((entry) => markPlaceOf(entry, table.scale) === step);
    const told = (steps2) => {
      const inUse = steps2.map((step) => {
        var _a3, _b;
        return { mark: (_b = (_a3 = table.scale[step]) == null ? void 0 : _a3.symbol) != null ? _b : "", entries: withMark(step) };
      });
      const used = inUse.filter(({ entries }) => entries.length > 0);
      if (used.length === 0) {
        return [fillRow([textCell(labels.none)], columns)];
      }
      return used.flatMap(({ mark: mark2, entries }, index) => [
        ...index === 0 ? [] : [emptyRow(columns)],
        ...markRows(mark2, entries, slot, input, columns)
      ]);
    };
    const low = table.scale.map((_, step) => step).slice(stepsDone(table.scale));
    return [
      section(words2.best, columns, [plain(told([0]))]),
      section(words2.worst, columns, [plain(told([...low].reverse()))])
    ];
  }

  // src/report/progress-report.ts
  var MOST_LINES3 = 60;
  function blankYearCells({ findings, summary }) {
    const cells = findings.filter(({ check }) => check === "missing-year").length;
    return findings.filter(isBlankColumn).reduce((sum2, { year }) => {
      var _a3;
      const { filled: filled2 = 0, required: required2 = 0 } = (_a3 = summary.completeness.years[summary.years.indexOf(year != null ? year : -1)]) != null ? _a3 : {};
      return sum2 + required2 - filled2;
    }, cells);
  }
  function isBlankColumn({ check }) {
    return check === "blank-column";
  }
  function verdictRows(input, columns) {
    const { findings, summary, messages } = input;
    const words2 = messages.report;
    const rate = percent(rateOf(summary.completeness.total), messages.table.noRate);
    const blanks = blankYearCells(input);
    return [
      ...textRows(gapsText(input, blanks, rate), columns, {
        bold: true,
        size: 12,
        ...blanks === 0 ? {} : { color: COLORS.error }
      }),
      ...textRows(words2.verdictCounts(countBySeverity(findings)), columns)
    ];
  }
  function gapsText({ summary, messages }, blanks, rate) {
    const words2 = messages.report;
    if (blanks > 0) {
      return words2.verdictGaps({ blanks, rate });
    }
    const { filled: filled2, required: required2 } = summary.completeness.total;
    if (required2 === 0) {
      return words2.noYears;
    }
    return filled2 < required2 ? words2.verdictRate({ rate }) : words2.verdictClean({ rate });
  }
  function legendRows(input, columns) {
    const { table, messages } = input;
    const words2 = messages.report;
    const symbols = table.scale.map((mark2) => mark2.symbol).join(messages.page.jointSeparator);
    if (table.columns.mark === null) {
      return noteRows(words2.legendNoColumn, columns);
    }
    switch (table.scaleSource) {
      case "open":
        return noteRows(words2.legendOpen, columns);
      case "usual":
      case "used":
        return noteRows(words2.legendNone({ scale: symbols }), columns);
      case "settings":
        if (table.scale.every(({ meaning }) => meaning === "")) {
          return noteRows(words2.legendSet({ scale: symbols }), columns);
        }
        break;
      case "legend":
        break;
    }
    return table.scale.flatMap(
      (mark2) => textRows(words2.legendLine({ mark: mark2.symbol, meaning: mark2.meaning }), columns)
    );
  }
  function isBlank2(finding) {
    return finding.highlight === "blank";
  }
  function isToLookOver(finding) {
    return finding.highlight === "stale" || finding.highlight === "wrong";
  }
  function boundsOf({ report }) {
    return { most: MOST_LINES3, further: report.summaryTabName };
  }
  function marksWithChart(title, options, chartTitle, input, columns) {
    const { table, summary, messages } = input;
    const rows = markTable({ ...options, ...boundsOf(messages) }, summary, table.scale, columns, messages);
    const series = markColors(table).slice(0, table.scale.length + (hasOthers(summary) ? 2 : 1));
    const bars = Math.min(options.rows.length, MOST_LINES3);
    const { jointEntries } = summary;
    const note = options.lines === "apart" || jointEntries === 0 ? [] : noteRows(`${messages.report.noteSign} ${messages.report.noteJoint({ entries: jointEntries })}`, columns);
    const below = plain([...rows, ...note]);
    return section(title, columns, [
      chartTitle === null || table.columns.mark === null ? below : chartBelow(below, { title: chartTitle, bars, colors: series }, columns)
    ]);
  }
  function markSections(input, columns) {
    const { table, summary, messages } = input;
    const { report: words2, table: labels } = messages;
    const byChapter = table.chapters.length > 0;
    const chartChapters = byChapter && fitsChart(summary.byChapter.length);
    const chapters = {
      heading: labels.chapter,
      rows: summary.byChapter,
      unnamed: labels.outsideBands,
      lines: "apart"
    };
    const departments = {
      heading: labels.department,
      rows: summary.byDepartment,
      unnamed: labels.noDepartment,
      lines: summary.jointEntries === 0 ? "apart" : "joint"
    };
    const terms = { heading: labels.term, rows: summary.byTerm, unnamed: labels.noTerm, lines: "apart" };
    return [
      ...byChapter ? [marksWithChart(words2.marksByChapter, chapters, chartChapters ? words2.chartByChapter : null, input, columns)] : [],
      marksWithChart(
        words2.marksByDepartment,
        departments,
        chartChapters ? null : words2.chartByDepartment,
        input,
        columns
      ),
      ...table.columns.term === null ? [] : [marksWithChart(words2.marksByTerm, terms, null, input, columns)]
    ];
  }
  function heatMap(input, columns) {
    const { table, summary, messages } = input;
    const { report: words2, table: labels } = messages;
    const byChapter = table.chapters.length > 0;
    const note = interimNote(table, summary.years, messages);
    const options = byChapter ? { heading: labels.chapter, rows: summary.completenessByChapter, unnamed: labels.outsideBands } : { heading: labels.department, rows: summary.completenessByDepartment, unnamed: labels.noDepartment };
    return section(byChapter ? words2.completenessByChapter : words2.completenessByDepartment, columns, [
      plain(completenessTable({ ...options, ...boundsOf(messages) }, table, summary, columns, messages)),
      plain(note === null ? [] : noteRows(note, columns))
    ]);
  }
  function cellSections(input, columns) {
    const { table, findings, summary, messages } = input;
    const words2 = messages.report;
    const ofTable = findings.filter((finding) => finding.entry === null && !isBlankColumn(finding));
    const more = ofTable.length - MOST_LINES3;
    const shape = [
      ...ofTable.slice(0, MOST_LINES3).flatMap((finding) => textRows(`${words2.bullet}${finding.message}`, columns)),
      ...more > 0 ? noteRows(words2.moreFindings({ count: more }), columns) : []
    ];
    const list = (wanted, none) => plain(cellList(findings.filter(wanted), summary.years, table, columns, messages, none));
    const blankColumns2 = findings.filter(isBlankColumn).flatMap(
      ({ message, cell }) => itemRows(
        message,
        { first: words2.bullet, next: "　" },
        columns,
        { color: COLORS.accent },
        { sheetId: table.sheetId, cell }
      )
    );
    const blankCells = blankColumns2.length > 0 && !findings.some(isBlank2) ? [] : [list(isBlank2, words2.missingNone)];
    return [
      section(words2.missing, columns, [plain(blankColumns2), ...blankCells]),
      section(words2.stale, columns, [plain(noteRows(words2.staleNote, columns)), list(isToLookOver, words2.staleNone)]),
      ...shape.length === 0 ? [] : [section(words2.shape, columns, [plain(shape)])]
    ];
  }
  function planReport(input) {
    const { table, summary, comparison, messages } = input;
    const words2 = messages.report;
    const widths = reportWidths(
      Math.max(markColumns(table.scale, summary), summary.years.length + 2, changeColumns(comparison)),
      markHeads(table.scale, summary, messages)
    );
    const columns = widths.length;
    const { rows, charts } = stack([
      plain([
        ...titleRows(table.title === null ? words2.title : words2.titleOf({ table: table.title }), columns),
        ...originRows(input, columns),
        emptyRow(columns),
        ...headlineRows(input, columns),
        ...verdictRows(input, columns)
      ]),
      section(words2.legend, columns, [plain(legendRows(input, columns))]),
      ...markSections(input, columns),
      heatMap(input, columns),
      ...changeSection(input, columns),
      ...markedMeasures(input, columns),
      ...cellSections(input, columns),
      section(words2.notes, columns, [plain(countingNotes(input, columns))])
    ]);
    return { kind: "report", name: words2.tabName, widths, rows, charts };
  }

  // src/report/due-date.ts
  function dueText(due, now, messages) {
    var _a3;
    const [year = "", month = "", day = ""] = due.split("-");
    const words2 = messages.requests;
    const weekday = (_a3 = words2.weekdays[(/* @__PURE__ */ new Date(`${due}T00:00:00Z`)).getUTCDay()]) != null ? _a3 : "";
    const date2 = { year: Number(year), month: Number(month), day: Number(day), weekday };
    return now.startsWith(`${year}-`) ? words2.dayThisYear(date2) : words2.day(date2);
  }
  function dueDate(due, now, messages) {
    if (due === null) {
      return { kind: "none" };
    }
    return { kind: due < now.slice(0, due.length) ? "passed" : "open", text: dueText(due, now, messages) };
  }

  // src/report/requests.ts
  var LONGEST_NAME = 60;
  var LONGEST_FACT = 200;
  function askedCells({ places }, kind) {
    return places.reduce((sum2, place) => sum2 + (kind === void 0 || place.kind === kind ? place.cells : 0), 0);
  }
  function tasksOf({ places }) {
    const items = places.flatMap((place) => place.asks.map((ask) => ({ place, ask })));
    const inOrder = ["fill", "check"].flatMap((kind) => items.filter(({ ask }) => ask.kind === kind));
    return groupUnder(inOrder, ({ ask }) => [ask.wish]).map(({ label, members: members2 }) => ({ wish: label, items: members2 }));
  }
  function cellsUntold(request, told) {
    const places = new Set(told.map(({ place }) => place));
    return askedCells({ ...request, places: request.places.filter((place) => !places.has(place)) });
  }
  function columnName4({ cell, year }, table) {
    var _a3, _b, _c;
    const label = year === null ? void 0 : (_a3 = table.years[year]) == null ? void 0 : _a3.label;
    const headings = (_b = table.columnUses.find(({ column }) => column === cell.column)) == null ? void 0 : _b.headings;
    const name = oneLine((_c = label != null ? label : headings == null ? void 0 : headings[headings.length - 1]) != null ? _c : columnLetter(cell.column));
    return shorten(name, LONGEST_NAME);
  }
  function wishFor(finding, { requests: { wishes } }) {
    var _a3;
    const known3 = wishes;
    return (_a3 = known3[finding.check]) != null ? _a3 : finding.remedy;
  }
  function askOf(finding, messages) {
    const fact = oneLine(finding.message).replaceAll("⏎", messages.requests.lineBreak);
    return {
      check: finding.check,
      fact: shorten(fact, LONGEST_FACT),
      wish: wishFor(finding, messages),
      kind: finding.highlight === "blank" ? "fill" : "check"
    };
  }
  function askedCell(findings, department, { table, messages }) {
    const [first] = findings;
    const name = oneLine(first.measure);
    const asks = findings.map((finding) => askOf(finding, messages));
    return {
      cell: first.cell,
      measure: name === "" ? messages.table.noName : shorten(name, LONGEST_NAME),
      entry: first.entry,
      shared: [...new Set(findings.flatMap(({ departments }) => departments))].filter((other) => other !== department),
      column: columnName4(first, table),
      asks,
      kind: asks.some(({ kind }) => kind === "fill") ? "fill" : "check",
      cells: 1
    };
  }
  function entriesToFill({ year, cell }, table) {
    return table.entries.filter((entry) => {
      const duties = dutiesOf(table, entry);
      const duty = cell.column === table.columns.mark ? duties.mark : year === null ? "required" : duties.years[year];
      return duty === "required";
    });
  }
  function blankColumnPlaces(finding, input) {
    const { table, messages } = input;
    const groups = groupUnder(entriesToFill(finding, table), ({ departments }) => labelsFrom(departments));
    const column = columnName4(finding, table);
    return groups.map(({ label, members: members2 }) => [
      label,
      {
        cell: finding.cell,
        measure: messages.requests.allMeasures({ entries: members2.length }),
        entry: null,
        shared: [],
        column,
        asks: [
          {
            check: finding.check,
            fact: messages.requests.blankColumn({ column }),
            wish: messages.requests.fillColumn,
            kind: "fill"
          }
        ],
        kind: "fill",
        cells: members2.length
      }
    ]);
  }
  function isAskedColumn({ check, cell }, { columns }) {
    return check === "blank-column" && cell.column !== columns.department;
  }
  function isAskedCell({ entry, check }) {
    return entry !== null && check !== "unknown-department" && themeOf(check) !== "structure";
  }
  function cellPlaces(findings, input) {
    return groupUnder(findings, ({ departments }) => labelsFrom(departments)).flatMap(
      ({ label, members: members2 }) => groupUnder(members2, ({ cell }) => [toA1(cell)]).flatMap(
        ({ members: [first, ...others] }) => first === void 0 ? [] : [[label, askedCell([first, ...others], label, input)]]
      )
    );
  }
  function byEntry(one, other) {
    var _a3, _b;
    return ((_a3 = one.entry) != null ? _a3 : -1) - ((_b = other.entry) != null ? _b : -1) || byPlace(one.cell, other.cell);
  }
  function requestsOf(input) {
    const { table } = input;
    const grave = input.findings.filter(({ severity }) => severity !== "info");
    const columns = grave.filter((finding) => isAskedColumn(finding, table));
    const cells = grave.filter(isAskedCell);
    const places = [...columns.flatMap((finding) => blankColumnPlaces(finding, input)), ...cellPlaces(cells, input)];
    const requests = groupUnder(places, ([department]) => [department]).map(({ label, members: members2 }) => ({ department: label, places: members2.map(([, place]) => place).sort(byEntry) })).sort(
      (one, other) => Number(one.department === "") - Number(other.department === "") || askedCells(other) - askedCells(one)
    );
    const asked = new Set(requests.map(({ department }) => department));
    const all = new Set(table.entries.flatMap(({ departments }) => departments));
    return {
      requests,
      spared: [...all].filter((department) => !asked.has(department)),
      leftToCoordinator: grave.length - columns.length - cells.length
    };
  }

  // src/report/request-text.ts
  var MOST_LINES4 = 40;
  var LONGEST_NAME2 = 60;
  function tableName({ table }) {
    var _a3;
    return shorten(oneLine((_a3 = table.title) != null ? _a3 : table.sheetName), LONGEST_NAME2);
  }
  function departmentName(department, messages) {
    return department === "" ? messages.table.noDepartment : shorten(oneLine(department), LONGEST_NAME2);
  }
  function namesInLine(departments, messages) {
    return departments.map((name) => departmentName(name, messages)).join(messages.requests.nameSeparator);
  }
  function placeName({ cell, entry }, { requests }) {
    return entry === null ? requests.columnPlace({ letter: columnLetter(cell.column) }) : toA1(cell);
  }
  function kindsOf(request, { requests: words2 }) {
    const kinds = ["fill", "check"].filter((kind) => askedCells(request, kind) > 0);
    return kinds.map((kind) => words2.kinds[kind]).join(words2.kindSeparator);
  }
  function measureName2({ measure, shared: shared2 }, messages) {
    const words2 = messages.requests.text;
    const behind = shared2.length === 0 ? "" : words2.sharedWith({ departments: namesInLine(shared2, messages) });
    return words2.measure({ measure: `${measure}${behind}` });
  }
  function taskList({ wish, items }, left, messages) {
    const words2 = messages.requests.text;
    const lines = [words2.wish({ wish })];
    const told = [];
    for (const { members: members2 } of groupUnder(items, ({ place }) => [place.entry])) {
      const name = members2.slice(0, 1).map(({ place }) => measureName2(place, messages));
      const fit = members2.slice(0, Math.max(0, left - lines.length - name.length));
      if (fit.length > 0) {
        lines.push(
          ...name,
          ...fit.map(({ place, ask }) => words2.place({ place: placeName(place, messages), fact: ask.fact }))
        );
        told.push(...fit);
      }
    }
    return told.length === 0 ? { lines: [], told } : { lines, told };
  }
  function listOf2(request, messages) {
    const lines = [];
    const told = [];
    for (const task of tasksOf(request)) {
      const gap = lines.length === 0 ? [] : [""];
      const list = taskList(task, MOST_LINES4 - lines.length - gap.length, messages);
      lines.push(...list.told.length === 0 ? [] : gap, ...list.lines);
      told.push(...list.told);
    }
    return { lines, told };
  }
  function moreLines(request, told, tab, input) {
    const cells = cellsUntold(request, told);
    const words2 = input.messages.requests.text;
    if (cells === 0) {
      return [];
    }
    const department = departmentName(request.department, input.messages);
    return [
      tab === null ? words2.more({ cells, sheet: input.table.sheetName }) : words2.moreInTab({ cells, tab, department })
    ];
  }
  function dueAndContact({ settings, now, messages }) {
    const words2 = messages.requests.text;
    const due = dueDate(settings.requests.due, now, messages);
    const contact = oneLine(settings.requests.contact).trim();
    return [
      ...due.kind === "open" ? [words2.due({ due: due.text })] : [],
      ...contact === "" ? [] : [words2.contact({ contact })]
    ];
  }
  function nothingAskedText(department, messages) {
    return messages.requests.text.nothing({ department: departmentName(department, messages) });
  }
  function requestText(request, { url, tab }, input) {
    const { table, messages, settings, now } = input;
    const words2 = messages.requests.text;
    const due = dueDate(settings.requests.due, now, messages);
    const kinds = kindsOf(request, messages);
    const name = tableName(input);
    const sheet = table.sheetName;
    const list = listOf2(request, messages);
    const foot = dueAndContact(input);
    const subject = words2.subject({ table: name, kinds });
    const paragraphs = [
      [due.kind === "open" ? `${subject}${words2.subjectDue({ due: due.text })}` : subject],
      [
        request.department === "" ? words2.toUnnamed : words2.to({ department: departmentName(request.department, messages) })
      ],
      [
        words2.greeting,
        words2.opening({ table: name, cells: askedCells(request), kinds }),
        due.kind === "open" ? words2.howUntil({ sheet, due: due.text }) : words2.how({ sheet }),
        ...url === null ? [] : [words2.sheet({ url })]
      ],
      list.lines,
      moreLines(request, list.told, tab, input),
      request.places.some(({ shared: shared2 }) => shared2.length > 0) ? [words2.shared] : [],
      foot,
      [words2.closing]
    ];
    return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
  }

  // src/report/request-tab.ts
  var WIDTHS = [190, 100, 60, 350];
  var COLUMNS2 = WIDTHS.length;
  var MOST_DEPARTMENTS = 60;
  var MOST_ROWS = 60;
  var MOST_LINKS = 1e3;
  var MOST_CONTENTS = 4;
  var SENTENCE_END = /。|\. /;
  var LONGEST_NAMES = 500;
  function dueRows({ settings, now, messages }) {
    const words2 = messages.requests.tab;
    const due = dueDate(settings.requests.due, now, messages);
    switch (due.kind) {
      case "open":
        return textRows(words2.due({ due: due.text }), COLUMNS2, { bold: true });
      case "passed":
        return textRows(words2.passed({ due: due.text }), COLUMNS2, { color: COLORS.error });
      case "none":
        return textRows(words2.noDue, COLUMNS2);
    }
  }
  function contentsOf2({ places }, { messages }) {
    const asks = places.flatMap(({ asks: ofPlace, cells }) => ofPlace.map(({ check }) => ({ check, cells })));
    const sums = groupUnder(asks, ({ check }) => [check]).map(({ label, members: members2 }) => ({
      title: messages.checks[label].title,
      cells: members2.reduce((sum2, { cells }) => sum2 + cells, 0)
    }));
    return sums.sort((one, other) => other.cells - one.cells).slice(0, MOST_CONTENTS).map((sum2) => messages.requests.tab.contents(sum2)).join(messages.requests.nameSeparator);
  }
  function overviewRows(requests, input) {
    const { messages } = input;
    const { tab: words2 } = messages.requests;
    const format = '#,##0"  "';
    const faint = (count) => countCell(count, { format, ...count === 0 ? { color: COLORS.quiet } : {} });
    return [
      tableHead([messages.table.department, words2.fill, words2.check, words2.what], COLUMNS2),
      ...requests.map(
        (request) => bodyRow(
          [
            textCell(departmentName(request.department, messages), { wrap: true }),
            faint(askedCells(request, "fill")),
            faint(askedCells(request, "check")),
            textCell(contentsOf2(request, input), { wrap: true })
          ],
          COLUMNS2
        )
      )
    ];
  }
  function measureText({ measure, shared: shared2 }, { messages }) {
    const departments = namesInLine(shared2, messages);
    return shared2.length === 0 ? measure : `${measure}
${messages.requests.tab.sharedWith({ departments })}`;
  }
  function itemRow(items, index, linked, input) {
    const item2 = items[index];
    if (item2 === void 0) {
      return emptyRow(COLUMNS2);
    }
    const { place, ask } = item2;
    const goesOnFrom = (at2) => {
      var _a3;
      return place.entry !== null && ((_a3 = items[at2]) == null ? void 0 : _a3.place.entry) === place.entry;
    };
    const line = { bottom: "hairline" };
    const link = linked ? { sheetId: input.table.sheetId, cell: place.cell } : void 0;
    const linkStyle = linked ? { color: COLORS.accent } : {};
    return [
      textCell(goesOnFrom(index - 1) ? "" : measureText(place, input), {
        wrap: true,
        ...goesOnFrom(index + 1) ? {} : line
      }),
      textCell(place.column, { wrap: true, ...line }),
      textCell(placeName(place, input.messages), { align: "center", ...linkStyle, ...line }, link),
      textCell(ask.fact, { wrap: true, ...line })
    ];
  }
  function taskRows({ wish, items }, links, input) {
    const end = wish.search(SENTENCE_END) + 1 || wish.length;
    const [first, rest] = [wish.slice(0, end), wish.slice(end).trim()];
    return [
      ...textRows(input.messages.requests.tab.wish({ wish: first }), COLUMNS2, { bold: true }),
      ...rest === "" ? [] : noteRows(rest, COLUMNS2),
      ...items.map((_, index) => itemRow(items, index, index < links, input))
    ];
  }
  function firstTasks(tasks, most) {
    let left = most;
    return tasks.flatMap(({ wish, items }) => {
      const told = items.slice(0, left);
      left -= told.length;
      return told.length === 0 ? [] : [{ wish, items: told }];
    });
  }
  function openingRows(request, input) {
    const { settings, now, messages } = input;
    const words2 = messages.requests.tab;
    const due = dueDate(settings.requests.due, now, messages);
    const kinds = kindsOf(request, messages);
    if (request.department === "") {
      return textRows(words2.openingUnnamed, COLUMNS2);
    }
    const isShared = request.places.some(({ shared: shared2 }) => shared2.length > 0);
    return [
      ...textRows(due.kind === "open" ? words2.openingUntil({ kinds, due: due.text }) : words2.opening({ kinds }), COLUMNS2),
      ...dueAndContact({ ...input, settings: { ...settings, requests: { ...settings.requests, due: null } } }).flatMap(
        (line) => textRows(line, COLUMNS2)
      ),
      ...isShared ? textRows(messages.requests.text.shared, COLUMNS2) : []
    ];
  }
  function sectionOf(request, links, input) {
    const { messages, table } = input;
    const words2 = messages.requests.tab;
    const tasks = firstTasks(tasksOf(request), MOST_ROWS);
    const told = tasks.flatMap(({ items }) => items);
    const more = cellsUntold(request, told);
    const department = departmentName(request.department, messages);
    let left = links;
    const rows = tasks.flatMap((task) => {
      const ofTask = taskRows(task, left, input);
      left -= task.items.length;
      return ofTask;
    });
    return {
      rows: [
        emptyRow(COLUMNS2),
        ...sectionRows2(words2.section({ department, cells: askedCells(request) }), COLUMNS2),
        ...openingRows(request, input),
        tableHead([messages.table.item, words2.column, messages.report.cell, words2.fact], COLUMNS2),
        ...rows,
        ...more === 0 ? [] : noteRows(words2.more({ cells: more, sheet: table.sheetName }), COLUMNS2)
      ],
      items: told.length
    };
  }
  function allSections(requests, input) {
    let links = MOST_LINKS;
    return requests.flatMap((request) => {
      const { rows, items } = sectionOf(request, links, input);
      links -= items;
      return rows;
    });
  }
  function planRequests(input) {
    const { messages } = input;
    const words2 = messages.requests.tab;
    const { requests, spared, leftToCoordinator } = requestsOf(input);
    const told = requests.slice(0, MOST_DEPARTMENTS);
    const further = requests.length - told.length;
    const notes2 = [
      ...leftToCoordinator === 0 ? [] : [words2.leftToCoordinator({ findings: leftToCoordinator })],
      ...requests.some(({ places }) => places.some(({ shared: shared2 }) => shared2.length > 0)) ? [words2.noteShared] : [],
      words2.noteInfo
    ];
    return {
      kind: "requests",
      name: messages.requests.tabName,
      widths: WIDTHS,
      rows: [
        ...titleRows(messages.requests.title({ table: tableName(input) }), COLUMNS2),
        ...originRows(input, COLUMNS2),
        ...dueRows(input),
        emptyRow(COLUMNS2),
        ...sectionRows2(words2.overview, COLUMNS2),
        ...told.length === 0 ? textRows(words2.nothing, COLUMNS2) : overviewRows(told, input),
        ...further === 0 ? [] : textRows(words2.moreDepartments({ departments: further }), COLUMNS2),
        ...spared.length === 0 ? [] : textRows(words2.spared({ departments: shorten(namesInLine(spared, messages), LONGEST_NAMES) }), COLUMNS2),
        ...notes2.flatMap((note) => noteRows(`${messages.report.noteSign} ${note}`, COLUMNS2)),
        ...allSections(told, input)
      ]
    };
  }

  // src/report/entry-list.ts
  var MOST_ENTRIES2 = 400;
  var LIST_COLUMNS = 4;
  function blanksOf2(entry, grid) {
    var _a3;
    return ((_a3 = grid.entries[entry.index]) != null ? _a3 : []).filter(({ filled: filled2, required: required2 }) => filled2 < required2).length;
  }
  function entryRow(entry, grid, { table, messages }, columns) {
    var _a3;
    const { name, cell = { row: entry.row, column: 0 } } = (_a3 = table.measures[entry.measure]) != null ? _a3 : {};
    const place = { ...cell, row: entry.row };
    const blanks = blanksOf2(entry, grid);
    return bodyRow(
      [
        textCell(measureName(name, messages), { wrap: true }),
        textCell(oneLine(saidBy(entry.mark)), { align: "center" }),
        textCell(oneLine(saidBy(entry.term)), { align: "center", wrap: true }),
        tallyCell(blanks),
        textCell(toA1(place), { align: "center", color: COLORS.accent }, { sheetId: table.sheetId, cell: place })
      ],
      columns
    );
  }
  function listRows2(parts, grid, input, columns) {
    const { report: words2, table: labels, data } = input.messages;
    const rows = [tableHead([labels.item, words2.mark, labels.term, words2.blankYears, words2.cell], columns)];
    let left = MOST_ENTRIES2;
    let more = 0;
    let above = [];
    for (const { headings, entries } of parts) {
      const shown = entries.slice(0, left);
      left -= shown.length;
      more += entries.length - shown.length;
      if (shown.length > 0) {
        const news = headings.findIndex((heading, level) => heading !== above[level]);
        above = headings;
        rows.push(
          ...headings.flatMap(
            (heading, level) => heading === "" || news < 0 || level < news ? [] : textRows(heading, columns, level === 0 ? { bold: true } : { color: COLORS.quiet })
          ),
          ...shown.map((entry) => entryRow(entry, grid, input, columns))
        );
      }
    }
    return [...rows, ...more === 0 ? [] : noteRows(words2.moreEntries({ count: more, tab: data.tabName }), columns)];
  }
  function bandHeadings({ chapter, direction }, { chapters, directions }) {
    var _a3, _b, _c, _d;
    return [
      oneLine(chapter === null ? "" : (_b = (_a3 = chapters[chapter]) == null ? void 0 : _a3.title) != null ? _b : ""),
      oneLine(direction === null ? "" : (_d = (_c = directions[direction]) == null ? void 0 : _c.title) != null ? _d : "")
    ];
  }
  function planOrderList(input, grid, columns) {
    const { table } = input;
    const parts = groupUnder(table.entries, ({ chapter, direction }) => [`${chapter} ${direction}`]).map(
      ({ members: members2 }) => {
        const [first] = members2;
        return { headings: first === void 0 ? [] : bandHeadings(first, table), entries: members2 };
      }
    );
    return listRows2(parts, grid, input, columns);
  }
  function departmentOrderList(input, grid, columns) {
    const { table, summary, messages } = input;
    const groups = new Map(
      groupUnder(table.entries, ({ departments }) => labelsFrom(departments)).map(({ label, members: members2 }) => [
        label,
        members2
      ])
    );
    const parts = summary.byDepartment.map(
      ({ label }) => {
        var _a3;
        return {
          headings: [label === "" ? messages.table.noDepartment : label],
          entries: (_a3 = groups.get(label)) != null ? _a3 : []
        };
      }
    );
    return listRows2(parts, grid, input, columns);
  }

  // src/report/summary-tab.ts
  var MOST_LINES5 = 300;
  function planSummary(input) {
    const { table, summary, messages } = input;
    const words2 = messages.report;
    const labels = messages.table;
    const widths = reportWidths(
      Math.max(markColumns(table.scale, summary), summary.years.length + 1, LIST_COLUMNS),
      markHeads(table.scale, summary, messages)
    );
    const columns = widths.length;
    const bounds = { most: MOST_LINES5, further: messages.data.tabName };
    const marks = (title, options) => section(title, columns, [
      plain(markTable({ ...options, ...bounds }, summary, table.scale, columns, messages)),
      plain(
        options.lines === "apart" ? [] : noteRows(`${words2.noteSign} ${words2.noteJoint({ entries: summary.jointEntries })}`, columns)
      )
    ]);
    const note = interimNote(table, summary.years, messages);
    const completeness = (title, options) => section(title, columns, [
      plain(completenessTable({ ...options, ...bounds }, table, summary, columns, messages)),
      plain(note === null ? [] : noteRows(note, columns))
    ]);
    const byChapter = table.chapters.length > 0;
    const chapter = { heading: labels.chapter, unnamed: labels.outsideBands, lines: "apart" };
    const department = { heading: labels.department, unnamed: labels.noDepartment };
    const grid = completenessGrid(table);
    const { rows, charts } = stack([
      plain([...titleRows(words2.summaryTitle, columns), ...originRows(input, columns)]),
      ...byChapter ? [marks(words2.marksByChapter, { ...chapter, rows: summary.byChapter })] : [],
      ...table.directions.length > 0 ? [
        marks(words2.marksByDirection, {
          heading: labels.direction,
          rows: summary.byDirection,
          unnamed: labels.noDirection,
          lines: "apart"
        })
      ] : [],
      marks(words2.marksByDepartment, {
        ...department,
        rows: summary.byDepartment,
        lines: summary.jointEntries === 0 ? "apart" : "joint"
      }),
      ...table.columns.term === null ? [] : [
        marks(words2.marksByTerm, {
          heading: labels.term,
          rows: summary.byTerm,
          unnamed: labels.noTerm,
          lines: "apart"
        })
      ],
      ...byChapter ? [completeness(words2.completenessByChapter, { ...chapter, rows: summary.completenessByChapter })] : [],
      completeness(words2.completenessByDepartment, { ...department, rows: summary.completenessByDepartment }),
      section(words2.planOrder, columns, [plain(planOrderList(input, grid, columns))]),
      section(words2.departmentOrder, columns, [plain(departmentOrderList(input, grid, columns))]),
      section(words2.notes, columns, [plain(countingNotes(input, columns))])
    ]);
    return { kind: "summary", name: words2.summaryTabName, widths, rows, charts };
  }

  // src/report/link-blocks.ts
  function isLinked({ value, link, links = [] }) {
    return typeof value === "string" && value !== "" && (link !== void 0 || links.length > 0);
  }
  function isNoText({ value, sparkline: sparkline2 }) {
    return typeof value === "number" || sparkline2 !== void 0;
  }
  function columnStretches({ rows, widths }) {
    return widths.flatMap((_, column) => {
      const stretches = [];
      let first = -1;
      let last = -1;
      const close = () => {
        if (first >= 0) {
          stretches.push({ row: first, column, rows: last - first + 1, columns: 1 });
        }
        first = -1;
      };
      rows.forEach((cells, row) => {
        const cell = cells[column];
        if (cell !== void 0 && isNoText(cell)) {
          close();
        } else if (cell !== void 0 && isLinked(cell)) {
          first = first < 0 ? row : first;
          last = row;
        }
      });
      close();
      return stretches;
    });
  }
  function around(one, other) {
    const row = Math.min(one.row, other.row);
    const column = Math.min(one.column, other.column);
    return {
      row,
      column,
      rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
      columns: Math.max(one.column + one.columns, other.column + other.columns) - column
    };
  }
  function textAreas(plan) {
    const before = [plan.widths.map(() => 0)];
    plan.rows.forEach((cells, row) => {
      var _a3;
      const above = (_a3 = before[row]) != null ? _a3 : [];
      let inRow = 0;
      before.push([
        0,
        ...cells.map((cell, column) => {
          var _a4;
          inRow += isNoText(cell) ? 1 : 0;
          return inRow + ((_a4 = above[column + 1]) != null ? _a4 : 0);
        })
      ]);
    });
    const count = (row, column) => {
      var _a3, _b;
      return (_b = (_a3 = before[row]) == null ? void 0 : _a3[column]) != null ? _b : 0;
    };
    return ({ row, column, rows, columns }) => {
      const [bottom, right] = [row + rows, column + columns];
      return count(bottom, right) - count(row, right) - count(bottom, column) + count(row, column) === 0;
    };
  }
  function linkBlocks(plan) {
    const holdsTextsOnly = textAreas(plan);
    const blocks = [];
    for (const stretch of columnStretches(plan)) {
      const joined3 = blocks.findIndex((block2) => holdsTextsOnly(around(block2, stretch)));
      const block = blocks[joined3];
      if (block === void 0) {
        blocks.push(stretch);
      } else {
        blocks[joined3] = around(block, stretch);
      }
    }
    return blocks;
  }

  // src/sheets/write-links.ts
  function urlOf({ sheetId, cell }) {
    return `#gid=${sheetId}&range=${toA1(cell)}`;
  }
  function richTextBuilder() {
    const plain2 = /* @__PURE__ */ new Map();
    return (cell) => {
      var _a3, _b;
      const text = String(cell.value);
      if (isLinked(cell)) {
        const builder = SpreadsheetApp.newRichTextValue().setText(text);
        for (const { start, end, ...link } of (_a3 = cell.links) != null ? _a3 : []) {
          builder.setLinkUrl(start, end, urlOf(link));
        }
        return (cell.link === void 0 ? builder : builder.setLinkUrl(urlOf(cell.link))).build();
      }
      const value = (_b = plain2.get(text)) != null ? _b : SpreadsheetApp.newRichTextValue().setText(text).build();
      plain2.set(text, value);
      return value;
    };
  }
  function writeLinks(sheet, plan) {
    const build2 = richTextBuilder();
    for (const { row, column, rows, columns } of linkBlocks(plan)) {
      const cells = plan.rows.slice(row, row + rows).map((line) => line.slice(column, column + columns));
      sheet.getRange(row + 1, column + 1, rows, columns).setRichTextValues(cells.map((line) => line.map(build2)));
    }
  }

  // src/sheets/write-charts.ts
  var INK = "#202124";
  var TITLE_SIZE = 12;
  var TEXT_SIZE = 10;
  function optionsOf({ width, height, colors }) {
    return [
      ["width", width],
      ["height", height],
      ["useFirstColumnAsDomain", true],
      ["legend.position", "bottom"],
      ["legend.textStyle.fontSize", TEXT_SIZE],
      ["titleTextStyle.color", INK],
      ["titleTextStyle.fontSize", TITLE_SIZE],
      ["titleTextStyle.bold", true],
      ["vAxis.textStyle.color", INK],
      ["vAxis.textStyle.fontSize", TEXT_SIZE],
      ["hAxis.textStyle.fontSize", TEXT_SIZE],
      ...colors.map((_, series) => [`series.${series}.dataLabel`, "value"])
    ];
  }
  function insert(sheet, chart) {
    const { row, column, rows, columns } = chart.data;
    const bars = sheet.newChart().asBarChart().setStacked().setTitle(chart.title).setColors([...chart.colors]);
    const builder = bars.addRange(sheet.getRange(row + 1, column + 1, rows, columns)).setNumHeaders(1).setPosition(chart.at.row + 1, chart.at.column + 1, 0, 0);
    for (const [option, value] of optionsOf(chart)) {
      builder.setOption(option, value);
    }
    sheet.insertChart(builder.build());
  }
  function writeCharts(sheet, charts = []) {
    for (const chart of charts) {
      insert(sheet, chart);
    }
  }

  // src/sheets/write-tab.ts
  var LINE_COLORS = { hairline: "#dadce0", strong: "#5f6368", accent: "#0b57d0" };
  var DEFAULT_SIZE = 10;
  function mapCells(plan, pick3) {
    return plan.rows.map((cells, row) => cells.map((cell) => pick3(cell, row)));
  }
  function fitGrid(sheet, rows, columns) {
    const maxRows = sheet.getMaxRows();
    const maxColumns = sheet.getMaxColumns();
    if (maxRows < rows) {
      sheet.insertRowsAfter(maxRows, rows - maxRows);
    } else if (maxRows > rows) {
      sheet.deleteRows(rows + 1, maxRows - rows);
    }
    if (maxColumns < columns) {
      sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
    } else if (maxColumns > columns) {
      sheet.deleteColumns(columns + 1, maxColumns - columns);
    }
  }
  function commonWidth(widths) {
    var _a3;
    const starts = widths.filter((width, column) => width !== widths[column - 1]);
    const [most] = [...groupUnder(starts, (width) => [width])].sort(
      (one, other) => other.members.length - one.members.length
    );
    return (_a3 = most == null ? void 0 : most.label) != null ? _a3 : 0;
  }
  function setWidths(sheet, widths) {
    var _a3;
    const common = commonWidth(widths);
    sheet.setColumnWidths(1, widths.length, common);
    for (let first = 0; first < widths.length; ) {
      const width = (_a3 = widths[first]) != null ? _a3 : common;
      let next = first + 1;
      while (next < widths.length && widths[next] === width) {
        next++;
      }
      if (width !== common) {
        sheet.setColumnWidths(first + 1, next - first, width);
      }
      first = next;
    }
  }
  function lineAreas(plan, side, line) {
    const areas = [];
    plan.rows.forEach((cells, row) => {
      var _a3;
      let start = -1;
      for (let column = 0; column <= cells.length; column++) {
        const has = ((_a3 = cells[column]) == null ? void 0 : _a3.style[side]) === line;
        if (has && start < 0) {
          start = column;
        } else if (!has && start >= 0) {
          areas.push({ row, column: start, rows: 1, columns: column - start });
          start = -1;
        }
      }
    });
    return areas.map(areaToA1);
  }
  function drawLines(sheet, plan) {
    const styles = {
      hairline: SpreadsheetApp.BorderStyle.SOLID,
      strong: SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
      accent: SpreadsheetApp.BorderStyle.SOLID_MEDIUM
    };
    for (const line of ["hairline", "strong", "accent"]) {
      const below = lineAreas(plan, "bottom", line);
      if (below.length > 0) {
        sheet.getRangeList([...below]).setBorder(null, null, true, null, null, null, LINE_COLORS[line], styles[line]);
      }
      const above = lineAreas(plan, "top", line);
      if (above.length > 0) {
        sheet.getRangeList([...above]).setBorder(true, null, null, null, null, null, LINE_COLORS[line], styles[line]);
      }
    }
  }
  function writtenValue({ value, sparkline: sparkline2 }, row) {
    if (sparkline2 === void 0) {
      return value;
    }
    return `=SPARKLINE(${areaToA1({ row, column: sparkline2.column, rows: 1, columns: sparkline2.columns })})`;
  }
  function numberFormat2({ value, style, sparkline: sparkline2 }) {
    var _a3;
    return typeof value === "number" || sparkline2 !== void 0 ? (_a3 = style.format) != null ? _a3 : "0" : "@";
  }
  function writeTab(sheet, plan) {
    fitGrid(sheet, plan.rows.length, plan.widths.length);
    setWidths(sheet, plan.widths);
    const range = sheet.getRange(1, 1, plan.rows.length, plan.widths.length);
    const style = (pick3) => mapCells(plan, (cell) => pick3(cell.style));
    range.setNumberFormats(mapCells(plan, numberFormat2)).setValues(mapCells(plan, writtenValue));
    writeLinks(sheet, plan);
    range.setBackgrounds(style(({ background }) => background != null ? background : null)).setFontColors(style(({ color }) => color != null ? color : null)).setFontSizes(style(({ size }) => size != null ? size : DEFAULT_SIZE)).setFontWeights(style(({ bold }) => bold === true ? "bold" : "normal")).setHorizontalAlignments(style(({ align }) => align != null ? align : "left")).setVerticalAlignment("middle").setFontLines(mapCells(plan, (cell) => isLinked(cell) ? "underline" : "none")).setWraps(style(({ wrap }) => wrap === true));
    drawLines(sheet, plan);
    sheet.setHiddenGridlines(true);
    writeCharts(sheet, plan.charts);
  }

  // src/sheets/write-list.ts
  var ROW_HEIGHT2 = 21;
  var TEXT_FORMAT = "@";
  function byColumns(sheet, plan, pick3, apply) {
    const rows = plan.rows.length - 1;
    const [, first = []] = plan.rows;
    const columns = first.map(({ style }, column) => ({ column, value: pick3(style) }));
    for (const { label, members: members2 } of groupUnder(columns, ({ value }) => [value])) {
      if (label !== void 0) {
        const areas = members2.map(({ column }) => areaToA1({ row: 1, column, rows, columns: 1 }));
        apply(sheet.getRangeList(areas), label);
      }
    }
  }
  function writeLinks2(sheet, plan) {
    const build2 = richTextBuilder();
    const [, first = []] = plan.rows;
    first.forEach(({ link }, column) => {
      var _a3, _b;
      if (link !== void 0) {
        const cells = plan.rows.slice(1).flatMap((row) => row.slice(column, column + 1));
        const range = sheet.getRange(2, column + 1, cells.length, 1);
        range.setRichTextValues(cells.map((cell) => [build2(cell)]));
        range.setFontColor((_b = (_a3 = first[column]) == null ? void 0 : _a3.style.color) != null ? _b : null).setFontLine("underline");
      }
    });
  }
  function writeList(sheet, plan) {
    var _a3, _b;
    const [head = []] = plan.rows;
    const rows = plan.rows.length;
    fitGrid(sheet, rows, plan.widths.length);
    setWidths(sheet, plan.widths);
    const whole = sheet.getRange(1, 1, rows, plan.widths.length);
    whole.setNumberFormat(TEXT_FORMAT);
    byColumns(
      sheet,
      plan,
      ({ format }) => format,
      (ranges, format) => ranges.setNumberFormat(format)
    );
    whole.setValues(plan.rows.map((row) => row.map(({ value }) => value))).setVerticalAlignment("top").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    writeLinks2(sheet, plan);
    byColumns(
      sheet,
      plan,
      ({ align }) => align,
      (ranges, align) => ranges.setHorizontalAlignment(align)
    );
    sheet.getRange(1, 1, 1, plan.widths.length).setFontWeight("bold").setHorizontalAlignment("center").setBackground((_b = (_a3 = head[0]) == null ? void 0 : _a3.style.background) != null ? _b : null);
    sheet.setRowHeightsForced(1, rows, ROW_HEIGHT2);
    sheet.setFrozenRows(1);
  }

  // src/sheets/output-tabs.ts
  function contentsOf3(sheet) {
    const range = sheet.getDataRange();
    return fingerprint([range.getValues(), range.getNotes(), range.getBackgrounds()]);
  }
  function objectsOn(sheet) {
    return sheet.getCharts().length + sheet.getImages().length + sheet.getDrawings().length;
  }
  function freeName(wanted, taken) {
    const lower = new Set(taken.map((name2) => name2.toLowerCase()));
    let name = wanted;
    for (let number3 = 2; lower.has(name.toLowerCase()); number3++) {
      name = `${wanted} (${number3})`;
    }
    return name;
  }
  function withoutLeftovers(spreadsheet, own2) {
    return own2.filter((tab) => {
      if (tab.mark.state === "building" && tab.sheet.isSheetHidden()) {
        spreadsheet.deleteSheet(tab.sheet);
      }
      return tab.mark.state !== "building";
    });
  }
  function build(spreadsheet, front, plan, { name, position }) {
    const sheet = spreadsheet.insertSheet(name, position);
    try {
      showSheet(spreadsheet, front);
      sheet.hideSheet();
      addMark(sheet, { state: "building" });
      if (plan.list === true) {
        writeList(sheet, plan);
      } else {
        writeTab(sheet, plan);
      }
      return sheet;
    } catch (error) {
      showSheet(spreadsheet, front);
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
  }
  function isOurs({ sheet, mark: mark2 }) {
    return sheet.getName() === mark2.name;
  }
  function isLocked(sheet) {
    const { SHEET, RANGE: RANGE3 } = SpreadsheetApp.ProtectionType;
    return [SHEET, RANGE3].flatMap((type) => sheet.getProtections(type)).some((protection) => !protection.canEdit());
  }
  function currentTab(own2, kind) {
    var _a3;
    const tabs = own2.flatMap(({ sheet, mark: mark2 }) => mark2.state === "current" && mark2.kind === kind ? [{ sheet, mark: mark2 }] : []).filter(isOurs);
    const [first = null] = tabs;
    return tabs.length > 1 ? (_a3 = tabs.find(({ sheet }) => !isLocked(sheet))) != null ? _a3 : first : first;
  }
  function isEdited({ sheet, mark: mark2 }) {
    var _a3;
    return objectsOn(sheet) !== ((_a3 = mark2.objects) != null ? _a3 : 0) || contentsOf3(sheet) !== mark2.fingerprint;
  }
  function retire(spreadsheet, old, keptName) {
    if (!isOurs(old)) {
      return null;
    }
    try {
      if (!isEdited(old)) {
        spreadsheet.deleteSheet(old.sheet);
        return null;
      }
      old.sheet.setName(keptName);
      return keptName;
    } catch (error) {
      if (isLocked(old.sheet)) {
        return null;
      }
      throw error;
    }
  }
  function present(sheet, mark2) {
    sheet.setName(mark2.name);
    changeMark(sheet, mark2);
    sheet.showSheet();
  }
  function presentSurely(spreadsheet, sheet, mark2) {
    try {
      present(sheet, mark2);
      return mark2.name;
    } catch {
      const id = sheet.getSheetId();
      const others = spreadsheet.getSheets().filter((other) => other.getSheetId() !== id);
      const name = freeName(
        mark2.name,
        others.map((other) => other.getName())
      );
      present(sheet, { ...mark2, name });
      return name;
    }
  }
  function markKept(sheet) {
    try {
      changeMark(sheet, { state: "kept" });
    } catch {
    }
  }
  function renewTab(spreadsheet, { own: own2, front }, plan, naming) {
    var _a3, _b, _c, _d;
    const tabs = withoutLeftovers(spreadsheet, own2);
    const names = spreadsheet.getSheets().map((sheet2) => sheet2.getName());
    const old = currentTab(tabs, plan.kind);
    const wanted = (_a3 = old == null ? void 0 : old.mark.name) != null ? _a3 : freeName(plan.name, names);
    const place = old === null ? -1 : names.indexOf(wanted);
    const position = place < 0 ? names.length : place;
    const sheet = build(spreadsheet, front, plan, { name: freeName(naming.building, names), position });
    const mark2 = {
      state: "current",
      kind: plan.kind,
      name: wanted,
      fingerprint: contentsOf3(sheet),
      objects: (_c = (_b = plan.charts) == null ? void 0 : _b.length) != null ? _c : 0
    };
    const kept = old === null ? null : retire(spreadsheet, old, freeName(naming.kept, names));
    const name = presentSurely(spreadsheet, sheet, mark2);
    if (old !== null && kept !== null) {
      markKept(old.sheet);
    }
    return { sheet, name, kept, beside: name !== ((_d = old == null ? void 0 : old.mark.name) != null ? _d : plan.name) };
  }

  // src/summary/snapshot-text.ts
  var VERSION2 = 1;
  var LETTERS = { filled: "f", blank: "b", "not-asked": "-" };
  var STATES2 = /* @__PURE__ */ new Map([
    ["f", "filled"],
    ["b", "blank"],
    ["-", "not-asked"]
  ]);
  var Index = int().check(_gte(0));
  var Year2 = nullable(int());
  var SnapshotJson = object({
    v: literal(VERSION2),
    /** Tab, time, day as of. */
    id: int(),
    s: string2(),
    t: string2().check(_regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
    d: string2().check(_regex(/^\d{4}-\d\d-\d\d$/)),
    /** Symbols of the scale, and whether they are ranked. */
    m: array(string2()),
    k: boolean2(),
    /** Years: from, to, kind, label. */
    y: array(tuple([Year2, Year2, _enum(["actual", "interim", "plan", "target"]), Index])),
    x: array(string2()),
    /** Chapters; directions with their chapter; names of the measures. */
    c: array(Index),
    r: array(tuple([Index, nullable(Index)])),
    n: array(Index),
    /** Entries: measure, chapter, direction, outline, departments, mark, relisted, cells. */
    e: array(
      tuple([
        Index,
        nullable(Index),
        nullable(Index),
        Index,
        array(Index),
        Index,
        boolean2(),
        string2().check(_regex(/^[fb-]*$/))
      ])
    )
  });
  function textTable() {
    const texts = [];
    const places = /* @__PURE__ */ new Map();
    const indexOf = (text) => {
      const known3 = places.get(text);
      if (known3 !== void 0) {
        return known3;
      }
      places.set(text, texts.length);
      return texts.push(text) - 1;
    };
    return { texts, indexOf };
  }
  function jsonOf(snapshot) {
    const { texts, indexOf } = textTable();
    return {
      v: VERSION2,
      id: snapshot.sheetId,
      s: snapshot.sheetName,
      t: snapshot.at,
      d: snapshot.asOf,
      m: [...snapshot.scale.symbols],
      k: snapshot.scale.ranked,
      y: snapshot.years.map(({ from, to, kind, label }) => [from, to, kind, indexOf(label)]),
      c: snapshot.chapters.map(indexOf),
      r: snapshot.directions.map(({ title, chapter }) => [indexOf(title), chapter]),
      n: snapshot.measures.map(({ name }) => indexOf(name)),
      e: snapshot.entries.map((entry) => [
        entry.measure,
        entry.chapter,
        entry.direction,
        indexOf(entry.outline),
        entry.departments.map(indexOf),
        indexOf(entry.mark),
        entry.relisted,
        entry.cells.map((cell) => LETTERS[cell]).join("")
      ]),
      // Last, when all texts have been met.
      x: texts
    };
  }
  function snapshotText(snapshot) {
    return JSON.stringify(jsonOf(snapshot));
  }
  function contentsText(snapshot) {
    const { id: _id, s: _sheet, t: _time, d: _day, ...contents } = jsonOf(snapshot);
    return JSON.stringify(contents);
  }
  var LostIndexError = class extends Error {
  };
  function at(list, index) {
    const item2 = list[index];
    if (item2 === void 0) {
      throw new LostIndexError();
    }
    return item2;
  }
  function inside(list, index) {
    if (index !== null) {
      at(list, index);
    }
    return index;
  }
  function snapshotFrom({ x: texts, ...json }) {
    const entriesOf = /* @__PURE__ */ new Map();
    const entries = json.e.map(([measure, chapter, direction, outline, departments, mark2, relisted, cells], index) => {
      var _a3;
      at(json.n, measure);
      if (cells.length !== json.y.length) {
        throw new LostIndexError();
      }
      const own2 = (_a3 = entriesOf.get(measure)) != null ? _a3 : [];
      entriesOf.set(measure, own2);
      own2.push(index);
      return {
        measure,
        chapter: inside(json.c, chapter),
        direction: inside(json.r, direction),
        outline: at(texts, outline),
        departments: departments.map((department) => at(texts, department)),
        mark: at(texts, mark2),
        relisted,
        cells: [...cells].map((letter2) => {
          var _a4;
          return (_a4 = STATES2.get(letter2)) != null ? _a4 : "not-asked";
        })
      };
    });
    return {
      sheetId: json.id,
      sheetName: json.s,
      at: json.t,
      asOf: json.d,
      scale: { symbols: json.m, ranked: json.k },
      years: json.y.map(([from, to, kind, label]) => ({ label: at(texts, label), from, to, kind })),
      chapters: json.c.map((chapter) => at(texts, chapter)),
      directions: json.r.map(([title, chapter]) => ({ title: at(texts, title), chapter: inside(json.c, chapter) })),
      measures: json.n.map((name, index) => {
        var _a3;
        return { name: at(texts, name), entries: (_a3 = entriesOf.get(index)) != null ? _a3 : [] };
      }),
      entries
    };
  }
  function parseSnapshot(text) {
    try {
      const parsed = safeParse(SnapshotJson, JSON.parse(text));
      return parsed.success ? snapshotFrom(parsed.data) : null;
    } catch {
      return null;
    }
  }

  // src/report/report-history.ts
  var LONGEST_PIECE = 45e3;
  var MOST_SNAPSHOTS = 24;
  var MOST_CHARACTERS2 = 4e6;
  var FENCE = "|";
  var HistoryHead = object({
    v: literal(1),
    /** Number of the snapshot, counted up over all tables. */
    n: int().check(_gte(1), _lte(1e9)),
    /** Tab, by its id and by its name. */
    id: int(),
    s: string2(),
    /** Local time of the report. */
    t: string2().check(_regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
    /** Fingerprint of the contents. */
    k: string2(),
    /** Which piece it is, from 1, and out of how many. */
    p: int().check(_gte(1)),
    of: int().check(_gte(1)),
    /** Characters of the whole text, and its fingerprint. */
    l: int().check(_gte(0)),
    c: string2()
  });
  function newSnapshot(snapshot) {
    return { snapshot, contents: fingerprint(contentsText(snapshot)), text: snapshotText(snapshot) };
  }
  function rowsOf({ snapshot, contents, text }, number3) {
    const pieces = cutText(text, LONGEST_PIECE);
    const sum2 = fingerprint(text);
    return pieces.map((piece, index) => {
      const head = {
        v: 1,
        n: number3,
        id: snapshot.sheetId,
        s: snapshot.sheetName,
        t: snapshot.at,
        k: contents,
        p: index + 1,
        of: pieces.length,
        l: text.length,
        c: sum2
      };
      return { head: JSON.stringify(head), piece: `${FENCE}${piece}${FENCE}` };
    });
  }
  function parseHead(text) {
    if (!text.startsWith("{")) {
      return null;
    }
    try {
      const parsed = safeParse(HistoryHead, JSON.parse(text));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }
  function wholeText(rows, { of, c }) {
    const byPart = new Map(rows.map(({ parsed, piece }) => [parsed.p, piece]));
    let text = "";
    for (let part = 1; part <= of; part++) {
      const piece = byPart.get(part);
      if (piece === void 0 || !piece.startsWith(FENCE) || !piece.endsWith(FENCE)) {
        return null;
      }
      text += piece.slice(FENCE.length, -FENCE.length);
    }
    return fingerprint(text) === c ? text : null;
  }
  function keptSnapshot(rows, head) {
    return {
      number: head.n,
      sheetId: head.id,
      sheetName: head.s,
      at: head.t,
      contents: head.k,
      lines: rows.map(({ line }) => line),
      length: head.l,
      read: () => {
        const text = wholeText(rows, head);
        return text === null ? null : parseSnapshot(text);
      }
    };
  }
  function keptSnapshots(rows) {
    const read = rows.flatMap((row) => {
      const parsed = parseHead(row.head);
      return parsed === null ? [] : [{ ...row, parsed }];
    });
    const identity = ({ p: _part, ...shared2 }) => JSON.stringify(shared2);
    return groupUnder(read, ({ parsed }) => [identity(parsed)]).flatMap(({ members: members2 }) => {
      const [first] = members2;
      return first === void 0 ? [] : [keptSnapshot(members2, first.parsed)];
    }).sort((one, other) => other.number - one.number);
  }
  function snapshotsOf(kept, { sheetId, sheetName }) {
    return kept.filter((each) => each.sheetId === sheetId || each.sheetName === sheetName);
  }
  function isKept(kept, { snapshot, contents }) {
    const newest = kept.find(({ sheetId }) => sheetId === snapshot.sheetId);
    return (newest == null ? void 0 : newest.contents) === contents && newest.read() !== null;
  }
  function nextNumber(kept) {
    var _a3, _b;
    return ((_b = (_a3 = kept[0]) == null ? void 0 : _a3.number) != null ? _b : 0) + 1;
  }
  function dayOf(at2) {
    return at2.slice(0, 10);
  }
  function byOccasion(own2, now) {
    const isToday = ({ at: at2 }) => dayOf(at2) === dayOf(now);
    return [...own2.filter((each) => !isToday(each)), ...own2.filter(isToday)];
  }
  function beyondBound(own2, now) {
    const days = /* @__PURE__ */ new Set([dayOf(now)]);
    const followed = [];
    const lastOfDay = own2.filter((each) => {
      const isLast = !days.has(dayOf(each.at));
      days.add(dayOf(each.at));
      if (!isLast) {
        followed.push(each);
      }
      return isLast;
    });
    return [...lastOfDay, ...followed].slice(MOST_SNAPSHOTS - 1);
  }
  function linesToDrop(kept, fresh) {
    const own2 = kept.filter(({ sheetId }) => sheetId === fresh.sheetId);
    const beyond = new Set(beyondBound(own2, fresh.at));
    let held = fresh.length;
    let isFull = false;
    const dropped = kept.filter((each) => {
      if (beyond.has(each)) {
        return true;
      }
      isFull || (isFull = held + each.length > MOST_CHARACTERS2);
      if (isFull) {
        return true;
      }
      held += each.length;
      return false;
    });
    return dropped.flatMap(({ lines }) => lines).sort((one, other) => one - other);
  }

  // src/sheets/hidden-tab.ts
  var HEADER = "#f1f3f4";
  function findHiddenTab(own2, state) {
    var _a3, _b;
    return (_b = (_a3 = own2.find(({ mark: mark2 }) => mark2.state === state)) == null ? void 0 : _a3.sheet) != null ? _b : null;
  }
  function layOut(sheet, headings, widths) {
    setWidths(sheet, widths);
    sheet.getRange(1, 1, 1, widths.length).setValues([[...headings]]).setFontWeight("bold").setBackground(HEADER);
    sheet.setFrozenRows(1);
  }
  function createHiddenTab(spreadsheet, mark2, { name, headings }, widths) {
    const sheets = spreadsheet.getSheets();
    const taken = new Set(sheets.map((sheet2) => sheet2.getName().toLowerCase()));
    const front = spreadsheet.getActiveSheet();
    let free = name;
    for (let number3 = 2; taken.has(free.toLowerCase()); number3++) {
      free = `${name} (${number3})`;
    }
    const sheet = spreadsheet.insertSheet(free, sheets.length);
    try {
      addMark(sheet, mark2);
      layOut(sheet, headings, widths);
      spreadsheet.setActiveSheet(front, true);
      sheet.hideSheet();
      return sheet;
    } catch (error) {
      spreadsheet.setActiveSheet(front, true);
      spreadsheet.deleteSheet(sheet);
      throw error;
    }
  }
  function runsFromEnd(numbers) {
    const runs = [];
    for (const number3 of numbers) {
      const last = runs[runs.length - 1];
      if (last !== void 0 && last[0] + last[1] === number3) {
        last[1]++;
      } else {
        runs.push([number3, 1]);
      }
    }
    return runs.reverse();
  }
  function deleteLines(sheet, lines) {
    for (const [first, count] of runsFromEnd(lines)) {
      sheet.deleteRows(first + 1, count);
    }
  }
  function ensureColumns(sheet, count) {
    const columns = sheet.getMaxColumns();
    if (columns < count) {
      sheet.insertColumnsAfter(columns, count - columns);
    }
  }

  // src/sheets/report-history-tab.ts
  var WIDTHS2 = [160, 160, 80, 80, 80, 160, 160];
  var COLUMNS3 = WIDTHS2.length;
  var HEAD_COLUMN = 6;
  var FIRST_ROW = 2;
  function findHistoryTab(own2) {
    return findHiddenTab(own2, "history");
  }
  function readHistory(sheet) {
    return sheet.getDataRange().getDisplayValues().map((cells, line) => {
      var _a3, _b;
      return { line, head: (_a3 = cells[HEAD_COLUMN - 1]) != null ? _a3 : "", piece: (_b = cells[HEAD_COLUMN]) != null ? _b : "" };
    });
  }
  function writeRows(sheet, rows) {
    sheet.insertRowsAfter(FIRST_ROW - 1, rows.length);
    try {
      const range = sheet.getRange(FIRST_ROW, 1, rows.length, COLUMNS3);
      range.clearFormat().setNumberFormat("@").setWrap(false);
      range.setValues(rows.map(({ words: words2, head, piece }) => [...words2, head, piece]));
      SpreadsheetApp.flush();
    } catch (error) {
      sheet.deleteRows(FIRST_ROW, rows.length);
      throw error;
    }
  }
  function addToHistory(spreadsheet, sheet, naming, rows, drop) {
    const tab = sheet != null ? sheet : createHiddenTab(spreadsheet, { state: "history" }, naming, WIDTHS2);
    ensureColumns(tab, COLUMNS3);
    writeRows(tab, rows);
    if (drop === null) {
      return;
    }
    try {
      deleteLines(tab, drop(readHistory(tab)));
    } catch {
    }
  }

  // src/text/text-similarity.ts
  var LONGEST16 = 80;
  function characterPairs(text) {
    const start = text.slice(0, LONGEST16);
    if (start.length < 2) {
      return new Set(start === "" ? [] : [start]);
    }
    const pairs = /* @__PURE__ */ new Set();
    for (let at2 = 0; at2 + 1 < start.length; at2++) {
      pairs.add(start.slice(at2, at2 + 2));
    }
    return pairs;
  }
  function sharedPairs(one, other) {
    let shared2 = 0;
    for (const pair2 of one) {
      if (other.has(pair2)) {
        shared2++;
      }
    }
    return one.size === 0 || other.size === 0 ? 0 : 2 * shared2 / (one.size + other.size);
  }
  function sharedSequence(one, other) {
    var _a3, _b;
    const [a, b] = [one.slice(0, LONGEST16), other.slice(0, LONGEST16)];
    if (a === "" || b === "") {
      return 0;
    }
    const { max } = Math;
    const longest = new Uint8Array(b.length + 1);
    for (let row = 0; row < a.length; row++) {
      const character = a.charCodeAt(row);
      let corner = 0;
      let left = 0;
      for (let column = 1; column <= b.length; column++) {
        const above = (_a3 = longest[column]) != null ? _a3 : 0;
        left = character === b.charCodeAt(column - 1) ? corner + 1 : max(above, left);
        longest[column] = left;
        corner = above;
      }
    }
    return 2 * ((_b = longest[b.length]) != null ? _b : 0) / (a.length + b.length);
  }

  // src/summary/pairing.ts
  function noPairs({ base, current }) {
    return { ofBase: base.map(() => null), ofCurrent: current.map(() => null) };
  }
  function pair({ ofBase, ofCurrent }, base, current) {
    ofBase[base] = current;
    ofCurrent[current] = base;
  }
  function unpaired(partners) {
    return partners.flatMap((partner, index) => partner === null ? [index] : []);
  }
  function keyOf3(...parts) {
    return parts.join("\0");
  }
  function byKey(things, partners, key) {
    const groups = groupUnder(unpaired(partners), (index) => {
      const thing = things[index];
      const own2 = thing === void 0 ? null : key(thing);
      return own2 === null ? [] : [own2];
    });
    return new Map(groups.map(({ label, members: members2 }) => [label, members2]));
  }
  function pairByKey({ base, current }, pairs, key, order) {
    var _a3;
    const known3 = byKey(base, pairs.ofBase, key);
    const sorted = (things, members2) => {
      const text = (index) => {
        const thing = things[index];
        return thing === void 0 ? "" : order(thing);
      };
      return members2.map((index) => ({ index, text: text(index) })).sort((one, other) => one.text < other.text ? -1 : Number(one.text > other.text)).map(({ index }) => index);
    };
    for (const [label, members2] of byKey(current, pairs.ofCurrent, key)) {
      const partners = (_a3 = known3.get(label)) != null ? _a3 : [];
      const isPlain = members2.length === 1 && partners.length === 1;
      const ordered = isPlain ? partners : sorted(base, partners);
      for (const [at2, index] of (isPlain ? members2 : sorted(current, members2)).entries()) {
        const partner = ordered[at2];
        if (partner !== void 0) {
          pair(pairs, partner, index);
        }
      }
    }
  }

  // src/summary/measure-traits.ts
  var RELISTED3 = /[(【[〔<]再掲[)】\]〕>]|^再掲[:・]?/g;
  var ONLY_NUMBER = /^[\p{P}\p{S}\p{N}\s第章節編部項一二三四五六七八九十]+$/u;
  function bareName(text) {
    var _a3, _b;
    if (isPlaceholder(text)) {
      return "";
    }
    const label = (_b = (_a3 = numberLabel(text)) == null ? void 0 : _a3.text) != null ? _b : "";
    const rest = ONLY_NUMBER.test(label) ? text.trim().slice(label.length) : text;
    const bare3 = foldKey(rest).replace(RELISTED3, "");
    return bare3 === "" ? foldKey(text).replace(RELISTED3, "") : bare3;
  }
  function titleAt(titles, index) {
    var _a3;
    return index === null ? "" : (_a3 = titles[index]) != null ? _a3 : "";
  }
  function entryTraits({ measure, chapter, direction, outline, departments, mark: mark2, relisted, cells }, bare3, chapters, directions) {
    var _a3;
    const again = relisted ? "relisted" : "";
    const [above, under] = [titleAt(chapters, chapter), titleAt(directions, direction)];
    const says = foldKey(outline);
    const by = departments.length === 1 ? foldKey((_a3 = departments[0]) != null ? _a3 : "") : departments.map(foldKey).sort().join("、");
    const states = cells.map((cell) => cell.charAt(0)).join("");
    return {
      measure,
      bare: bare3,
      relisted: again,
      chapter: above,
      direction: under,
      outline: says,
      departments: by,
      contents: keyOf3(bare3, again, above, under, says, by, mark2, states)
    };
  }
  function traitsOf2(snapshot) {
    const names = snapshot.measures.map(({ name }) => bareName(name));
    const chapters = snapshot.chapters.map(bareName);
    const directions = snapshot.directions.map(({ title }) => bareName(title));
    const entries = snapshot.entries.map((entry) => {
      var _a3;
      return entryTraits(entry, (_a3 = names[entry.measure]) != null ? _a3 : "", chapters, directions);
    });
    const measures = snapshot.measures.map(({ name, entries: own2 }, index) => {
      var _a3, _b, _c, _d, _e;
      const members2 = own2.flatMap((entry) => {
        var _a4;
        return (_a4 = entries[entry]) != null ? _a4 : [];
      });
      const [first] = members2;
      return {
        name: foldKey(name),
        bare: (_a3 = names[index]) != null ? _a3 : "",
        relisted: (_b = first == null ? void 0 : first.relisted) != null ? _b : "",
        chapter: (_c = first == null ? void 0 : first.chapter) != null ? _c : "",
        direction: (_d = first == null ? void 0 : first.direction) != null ? _d : "",
        outline: (_e = first == null ? void 0 : first.outline) != null ? _e : "",
        departments: [...new Set(members2.map(({ departments }) => departments))].sort().join("、"),
        contents: members2.map(({ contents }) => contents).join()
      };
    });
    return { entries, measures };
  }

  // src/summary/renamed-measures.ts
  var COMMON = 40;
  var RAREST = 8;
  var MOST_CANDIDATES = 6;
  var LONG_OUTLINE = 12;
  var NAME_WEIGHT = 0.6;
  var ALIKE3 = 0.78;
  var ALIKE_NAMES = 0.9;
  var ALIKE_NAMES_IN_PLACE = 0.82;
  var SAME_OUTLINE = 0.95;
  function profilesOf(measures, partners) {
    return unpaired(partners).flatMap((index) => {
      const traits = measures[index];
      return traits === void 0 ? [] : [{ ...traits, index }];
    }).sort((one, other) => one.contents < other.contents ? -1 : Number(one.contents > other.contents)).map((traits, rank) => ({
      ...traits,
      rank,
      namePairs: characterPairs(traits.bare),
      outlinePairs: characterPairs(traits.outline)
    }));
  }
  function indexBy(profiles, traitsOf4) {
    const index = /* @__PURE__ */ new Map();
    for (const profile of profiles) {
      for (const trait of traitsOf4(profile)) {
        const having = index.get(trait);
        if (having === void 0) {
          index.set(trait, [profile]);
        } else {
          having.push(profile);
        }
      }
    }
    return index;
  }
  function outlineTrait({ outline }) {
    return outline.length >= LONG_OUTLINE ? [outline] : [];
  }
  function departmentEvidence(one, other) {
    if (one.departments === other.departments) {
      return one.departments === "" ? 0 : 0.05;
    }
    if (one.departments === "" || other.departments === "") {
      return 0;
    }
    const own2 = new Set(one.departments.split("、"));
    return other.departments.split("、").some((department) => own2.has(department)) ? 0.03 : -0.15;
  }
  function likeness(one, other) {
    if (one.relisted !== other.relisted) {
      return 0;
    }
    const departments = departmentEvidence(one, other);
    const inPlace = one.chapter === other.chapter && one.direction === other.direction;
    const evidence = departments + (inPlace ? 0.05 : -0.05);
    const names = sharedSequence(one.bare, other.bare);
    const hasOutlines = one.outline !== "" && other.outline !== "";
    const outlines = hasOutlines ? sharedPairs(one.outlinePairs, other.outlinePairs) : 0;
    const together = hasOutlines ? NAME_WEIGHT * names + (1 - NAME_WEIGHT) * outlines : names;
    const isSameWork = outlines >= SAME_OUTLINE && Math.min(one.outline.length, other.outline.length) >= LONG_OUTLINE && evidence >= 0.1;
    const areNamesAlike = names >= ALIKE_NAMES || !hasOutlines && inPlace && names >= ALIKE_NAMES_IN_PLACE;
    const isOne = isSameWork || areNamesAlike && departments >= 0 || hasOutlines && together + evidence >= ALIKE3;
    return isOne ? together + evidence + 1 : 0;
  }
  function bySureness(one, other) {
    return other.score - one.score || one.base.rank - other.base.rank || one.current.rank - other.current.rank;
  }
  function pairRenamed({ base, current }, pairs) {
    const [olds, news] = [profilesOf(base, pairs.ofBase), profilesOf(current, pairs.ofCurrent)];
    const [byName, byOutline] = [indexBy(olds, ({ namePairs }) => namePairs), indexBy(olds, outlineTrait)];
    const candidates = news.flatMap((profile) => {
      var _a3;
      const lists = [...profile.namePairs].map((each) => {
        var _a4;
        return (_a4 = byName.get(each)) != null ? _a4 : [];
      }).filter((list) => list.length > 0 && list.length <= COMMON).sort((one, other) => one.length - other.length).slice(0, RAREST);
      const shared2 = /* @__PURE__ */ new Map();
      for (const [list, weight] of [
        ...lists.map((each) => [each, 1]),
        ...outlineTrait(profile).map((trait) => {
          var _a4;
          return [((_a4 = byOutline.get(trait)) != null ? _a4 : []).slice(0, COMMON), RAREST];
        })
      ]) {
        for (const old of list) {
          shared2.set(old, ((_a3 = shared2.get(old)) != null ? _a3 : 0) + weight);
        }
      }
      return [...shared2].sort(([one, times], [other, others]) => others - times || one.rank - other.rank).slice(0, MOST_CANDIDATES).map(([old]) => ({ base: old, current: profile, score: likeness(old, profile) })).filter(({ score }) => score > 0);
    });
    for (const { base: old, current: profile } of [...candidates].sort(bySureness)) {
      if (pairs.ofBase[old.index] === null && pairs.ofCurrent[profile.index] === null) {
        pair(pairs, old.index, profile.index);
      }
    }
  }

  // src/summary/match-measures.ts
  function given(part, ...others) {
    return part === "" ? null : keyOf3(part, ...others);
  }
  var MEASURE_KEYS = [
    ({ name, contents }) => keyOf3(name, contents),
    ({ name, relisted, chapter, direction, outline, departments }) => keyOf3(name, relisted, chapter, direction, outline, departments),
    ({ bare: bare3, relisted, chapter, direction, outline, departments }) => keyOf3(bare3, relisted, chapter, direction, outline, departments),
    ({ bare: bare3, relisted, outline, departments }) => given(outline, bare3, relisted, departments),
    ({ bare: bare3, relisted, chapter, direction, outline }) => given(outline, bare3, relisted, chapter, direction),
    ({ bare: bare3, relisted, outline }) => given(outline, bare3, relisted),
    ({ bare: bare3, relisted, chapter, direction, departments }) => given(bare3, relisted, chapter, direction, departments),
    ({ bare: bare3, relisted, chapter, direction, name }) => given(bare3, relisted, chapter, direction, name),
    ({ bare: bare3, relisted, chapter, direction }) => given(bare3, relisted, chapter, direction),
    ({ bare: bare3, relisted, departments }) => given(bare3, relisted, departments),
    ({ bare: bare3, relisted }) => given(bare3, relisted),
    ({ bare: bare3 }) => given(bare3)
  ];
  var MOST_WEIGHED = 40;
  var ALIKE_OUTLINES = 0.5;
  function owned({ owner }, ...parts) {
    return owner === null ? null : keyOf3(String(owner), ...parts);
  }
  var BEFORE_WEIGHING = [
    (entry) => owned(entry, entry.contents),
    (entry) => owned(entry, entry.outline, entry.departments),
    (entry) => entry.outline === "" ? null : owned(entry, entry.outline)
  ];
  var AFTER_WEIGHING = [
    (entry) => owned(entry, entry.departments),
    (entry) => owned(entry)
  ];
  var ACROSS_MEASURES = [
    ({ bare: bare3, relisted, chapter, direction, outline, departments }) => given(bare3, relisted, chapter, direction, outline, departments),
    ({ bare: bare3, relisted, outline }) => outline === "" ? null : given(bare3, relisted, outline),
    ({ bare: bare3, relisted, chapter, direction }) => given(bare3, relisted, chapter, direction)
  ];
  function pairAlikeOutlines({ base, current }, pairs) {
    var _a3;
    const left = (entries, partners) => {
      const indexes = unpaired(partners).filter((index) => {
        var _a4;
        return ((_a4 = entries[index]) == null ? void 0 : _a4.owner) !== null;
      });
      const profiles = indexes.flatMap((index) => {
        const entry = entries[index];
        return entry === void 0 ? [] : [{ index, entry, pairs: characterPairs(entry.outline) }];
      });
      return groupUnder(profiles, ({ entry }) => [entry.owner]);
    };
    const olds = new Map(left(base, pairs.ofBase).map(({ label, members: members2 }) => [label, members2]));
    for (const { label, members: members2 } of left(current, pairs.ofCurrent)) {
      const before = (_a3 = olds.get(label)) != null ? _a3 : [];
      const isSmall = members2.length <= MOST_WEIGHED && before.length <= MOST_WEIGHED;
      const weighed = (isSmall ? before : []).flatMap(
        (old) => members2.map((each) => ({ old, each, score: sharedPairs(old.pairs, each.pairs) }))
      );
      for (const { old, each } of weighed.filter(({ score }) => score >= ALIKE_OUTLINES).sort((one, other) => other.score - one.score)) {
        if (pairs.ofBase[old.index] === null && pairs.ofCurrent[each.index] === null) {
          pair(pairs, old.index, each.index);
        }
      }
    }
  }
  function pairMeasures(sides) {
    const pairs = noPairs(sides);
    for (const key of MEASURE_KEYS) {
      pairByKey(sides, pairs, key, ({ outline, departments, contents }) => keyOf3(outline, departments, contents));
    }
    const known3 = [...pairs.ofCurrent];
    pairRenamed(sides, pairs);
    return { pairs, renamed: pairs.ofCurrent.map((partner, index) => partner !== null && known3[index] === null) };
  }
  function pairEntries(sides) {
    const pairs = noPairs(sides);
    const order = ({ outline, departments, contents }) => keyOf3(outline, departments, contents);
    const pairByKeys = (keys) => {
      for (const key of keys) {
        pairByKey(sides, pairs, key, order);
      }
    };
    pairByKeys(BEFORE_WEIGHING);
    pairAlikeOutlines(sides, pairs);
    pairByKeys([...AFTER_WEIGHING, ...ACROSS_MEASURES]);
    return pairs;
  }
  function matchMeasures(base, current) {
    const [then, now] = [traitsOf2(base), traitsOf2(current)];
    const { pairs: measures, renamed } = pairMeasures({ base: then.measures, current: now.measures });
    const entries = pairEntries({
      base: then.entries.map((entry) => {
        var _a3;
        return {
          ...entry,
          owner: ((_a3 = measures.ofBase[entry.measure]) != null ? _a3 : null) === null ? null : entry.measure
        };
      }),
      current: now.entries.map((entry) => {
        var _a3;
        return { ...entry, owner: (_a3 = measures.ofCurrent[entry.measure]) != null ? _a3 : null };
      })
    });
    const baseOf = current.measures.map(({ entries: own2 }, index) => {
      var _a3, _b;
      const [from] = own2.flatMap((entry) => {
        var _a4, _b2, _c;
        return (_c = (_b2 = base.entries[(_a4 = entries.ofCurrent[entry]) != null ? _a4 : -1]) == null ? void 0 : _b2.measure) != null ? _c : [];
      });
      return (_b = (_a3 = measures.ofCurrent[index]) != null ? _a3 : from) != null ? _b : null;
    });
    const removed = base.measures.flatMap(({ entries: own2 }, index) => {
      const isGone = measures.ofBase[index] === null && own2.every((entry) => entries.ofBase[entry] === null);
      return isGone ? [index] : [];
    });
    return { entries: entries.ofCurrent, measures: baseOf, renamed, removed };
  }

  // src/summary/match-scales.ts
  function relatives(symbols, family) {
    return symbols.filter((symbol) => markFamily(symbol) === family);
  }
  function sameMark(symbol, base, current) {
    var _a3, _b;
    const same = (_a3 = current.find((other) => foldKey(other) === foldKey(symbol))) != null ? _a3 : current.find((other) => markShape(other) === markShape(symbol));
    const [alike, ...more] = relatives(current, markFamily(symbol));
    const isOnly = more.length === 0 && relatives(base, markFamily(symbol)).length === 1;
    return (_b = same != null ? same : isOnly ? alike : void 0) != null ? _b : symbol;
  }
  function rankIn({ symbols, ranked }, from, to) {
    const [before, after] = [symbols.indexOf(from), symbols.indexOf(to)];
    return ranked && before >= 0 && after >= 0 ? before - after : 0;
  }
  function matchScales(base, current) {
    const spelling = new Map(base.symbols.map((symbol) => [symbol, sameMark(symbol, base.symbols, current.symbols)]));
    const respelled = { ...base, symbols: [...new Set(spelling.values())] };
    return {
      currentOf: (symbol) => {
        var _a3;
        return (_a3 = spelling.get(symbol)) != null ? _a3 : symbol;
      },
      base: [
        ...current.symbols.filter((symbol) => respelled.symbols.includes(symbol)),
        ...respelled.symbols.filter((symbol) => !current.symbols.includes(symbol))
      ],
      rise: (from, to) => rankIn(current, from, to) || rankIn(respelled, from, to)
    };
  }

  // src/summary/match-years.ts
  function span({ from, to }) {
    return from === null ? null : keyOf3(String(from), String(to));
  }
  function pairInOrder({ base, current }, pairs, key) {
    current.forEach((year, index) => {
      const own2 = pairs.ofCurrent[index] === null ? key(year) : null;
      const partner = base.findIndex((other, at2) => own2 !== null && pairs.ofBase[at2] === null && key(other) === own2);
      if (partner >= 0) {
        pair(pairs, partner, index);
      }
    });
  }
  function matchYears(base, current) {
    const sides = { base, current };
    const pairs = noPairs(sides);
    const ofKind = (year) => {
      const years = span(year);
      return years === null ? null : keyOf3(years, isReported(year) ? "reported" : year.kind);
    };
    pairInOrder(sides, pairs, (year) => {
      const own2 = ofKind(year);
      return own2 === null ? null : keyOf3(own2, foldKey(year.label));
    });
    pairInOrder(sides, pairs, ofKind);
    pairInOrder(sides, pairs, (year) => year.kind === "target" ? null : span(year));
    return pairs.ofCurrent;
  }

  // src/summary/compare.ts
  var NO_MARK = "";
  function completenessOf({ entries, years }) {
    const reported = years.map(isReported);
    return sumOf(
      entries.map(({ cells }) => {
        const filled2 = cells.filter((cell, year) => reported[year] && cell === "filled").length;
        const blank = cells.filter((cell, year) => reported[year] && cell === "blank").length;
        return { filled: filled2, required: filled2 + blank };
      })
    );
  }
  function countBy(texts) {
    var _a3;
    const counts = /* @__PURE__ */ new Map();
    for (const text of texts) {
      counts.set(text, ((_a3 = counts.get(text)) != null ? _a3 : 0) + 1);
    }
    return counts;
  }
  function marksOf(before, after) {
    const scale = matchScales(before.scale, after.scale);
    return {
      before: before.entries.map(({ mark: mark2 }) => scale.currentOf(mark2)),
      after: after.entries.map(({ mark: mark2 }) => mark2),
      scale,
      symbols: after.scale.symbols
    };
  }
  function markCounts({ before, after, scale, symbols }) {
    const all = [.../* @__PURE__ */ new Set([...symbols, ...scale.base, NO_MARK])];
    const [then, now] = [countBy(before), countBy(after)];
    return all.map((symbol) => {
      var _a3, _b;
      return { symbol, before: (_a3 = then.get(symbol)) != null ? _a3 : 0, after: (_b = now.get(symbol)) != null ? _b : 0 };
    });
  }
  function markChanges({ before, after }, { entries }) {
    return entries.flatMap(
      (base, entry) => {
        var _a3, _b;
        return base === null ? [] : [{ entry, from: (_a3 = before[base]) != null ? _a3 : NO_MARK, to: (_b = after[entry]) != null ? _b : NO_MARK }];
      }
    );
  }
  function transitionsOf({ scale, symbols }, kept) {
    const [from, to] = [
      [...scale.base, NO_MARK],
      [...symbols, NO_MARK]
    ];
    const cells = countBy(kept.map((change) => JSON.stringify([change.from, change.to])));
    return {
      from,
      to,
      counts: from.map((before) => to.map((after) => {
        var _a3;
        return (_a3 = cells.get(JSON.stringify([before, after]))) != null ? _a3 : 0;
      }))
    };
  }
  function cellChanges(before, after, { entries }) {
    const years = matchYears(before.years, after.years).flatMap((base, year) => {
      const column = after.years[year];
      return base === null || column === void 0 || !isReported(column) ? [] : [{ base, year }];
    });
    const newlyFilled = [];
    const newlyMissing = [];
    entries.forEach((base, entry) => {
      var _a3, _b;
      const [then, now] = [(_a3 = before.entries[base != null ? base : -1]) == null ? void 0 : _a3.cells, (_b = after.entries[entry]) == null ? void 0 : _b.cells];
      for (const { base: column, year } of then === void 0 ? [] : years) {
        if ((now == null ? void 0 : now[year]) === "filled" && (then == null ? void 0 : then[column]) !== "filled") {
          newlyFilled.push({ entry, year });
        } else if ((now == null ? void 0 : now[year]) === "blank" && (then == null ? void 0 : then[column]) !== "blank") {
          newlyMissing.push({ entry, year });
        }
      }
    });
    return { newlyFilled, newlyMissing };
  }
  function removedMeasure(base, measure) {
    var _a3, _b, _c, _d;
    const { name = "", entries: own2 = [] } = (_a3 = base.measures[measure]) != null ? _a3 : {};
    const entries = own2.flatMap((index) => {
      var _a4;
      return (_a4 = base.entries[index]) != null ? _a4 : [];
    });
    return {
      name,
      chapter: (_d = base.chapters[(_c = (_b = entries[0]) == null ? void 0 : _b.chapter) != null ? _c : -1]) != null ? _d : "",
      departments: [...new Set(entries.flatMap(({ departments }) => departments))]
    };
  }
  function measureChanges(before, { measures, renamed, removed }) {
    return {
      added: measures.flatMap((base, measure) => base === null ? [measure] : []),
      removed: removed.map((measure) => removedMeasure(before, measure)),
      renamed: measures.flatMap((base, measure) => {
        var _a3, _b;
        const from = (_b = (_a3 = before.measures[base != null ? base : -1]) == null ? void 0 : _a3.name) != null ? _b : "";
        return renamed[measure] === true && from !== "" ? [{ measure, from }] : [];
      })
    };
  }
  function compareSnapshots(before, after, base) {
    const matching = matchMeasures(before, after);
    const marks = marksOf(before, after);
    const kept = markChanges(marks, matching);
    const changed = kept.filter(({ from, to }) => from !== to);
    const rated = changed.filter(({ from, to }) => from !== NO_MARK && to !== NO_MARK);
    return {
      base,
      asOf: before.asOf,
      entries: { before: before.entries.length, after: after.entries.length },
      measures: { before: before.measures.length, after: after.measures.length },
      marks: markCounts(marks),
      transitions: transitionsOf(marks, kept),
      better: rated.filter(({ from, to }) => marks.scale.rise(from, to) > 0),
      worse: rated.filter(({ from, to }) => marks.scale.rise(from, to) < 0),
      newlyMarked: changed.filter(({ from }) => from === NO_MARK),
      unmarked: changed.filter(({ to }) => to === NO_MARK),
      completeness: { before: completenessOf(before), after: completenessOf(after) },
      ...cellChanges(before, after, matching),
      ...measureChanges(before, matching)
    };
  }

  // src/summary/snapshot.ts
  var OUTLINE = 60;
  function cellState(table, entry, column, year) {
    var _a3, _b;
    if ((_b = (_a3 = entry.years[year]) == null ? void 0 : _a3.some(({ text }) => text !== "")) != null ? _b : false) {
      return "filled";
    }
    return isReported(column) && dutiesOf(table, entry).years[year] === "required" ? "blank" : "not-asked";
  }
  function markOf(entry, { scale }) {
    var _a3, _b;
    const place = markPlaceOf(entry, scale);
    return typeof place === "number" ? (_b = (_a3 = scale[place]) == null ? void 0 : _a3.symbol) != null ? _b : "" : "";
  }
  function outlineOf2(entry) {
    const text = saidBy(entry.outline);
    return isPlaceholder(text) ? "" : shorten(oneLine(text), OUTLINE);
  }
  function titleOf2({ title, section: section2 }) {
    return oneLine(section2 === null ? title : `${section2} ${title}`);
  }
  function takeSnapshot(table, at2) {
    return {
      sheetId: table.sheetId,
      sheetName: table.sheetName,
      at: at2,
      asOf: table.asOf.date,
      scale: {
        symbols: table.scale.map(({ symbol }) => symbol),
        ranked: hasRankedScale(table)
      },
      years: table.years.map(({ label, from, to, kind }) => ({ label, from, to, kind })),
      chapters: table.chapters.map(titleOf2),
      directions: table.directions.map((band) => ({ title: titleOf2(band), chapter: band.chapter })),
      measures: table.measures.map(({ name, entries }) => ({ name, entries })),
      entries: table.entries.map((entry) => ({
        measure: entry.measure,
        chapter: entry.chapter,
        direction: entry.direction,
        outline: outlineOf2(entry),
        departments: entry.departments,
        mark: markOf(entry, table),
        relisted: entry.relisted,
        cells: table.years.map((column, year) => cellState(table, entry, column, year))
      }))
    };
  }

  // src/commands/report-base.ts
  function openHistory(own2) {
    return orFail(
      () => {
        const tab = findHistoryTab(own2);
        return { tab, kept: tab === null ? [] : keptSnapshots(readHistory(tab)) };
      },
      (detail) => ({ code: "cannot-read", detail })
    );
  }
  function lastDiffering(own2, { contents, snapshot: { at: at2 } }) {
    for (const each of byOccasion(own2, at2)) {
      const snapshot = each.contents === contents ? null : each.read();
      if (snapshot !== null) {
        return snapshot;
      }
    }
    return null;
  }
  function reportOf(at2, own2) {
    for (const each of own2) {
      const snapshot = each.at === at2 ? each.read() : null;
      if (snapshot !== null) {
        return snapshot;
      }
    }
    throw new FailureError({ code: "no-such-report", at: at2 });
  }
  function tabAsBase(name, context) {
    try {
      const location = locateTable(name, context);
      if (location.kind === "found") {
        return takeSnapshot(location.found.table, context.time.now);
      }
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code !== "no-progress-table") {
        throw error;
      }
    }
    throw new FailureError({ code: "no-table-to-compare", sheet: name });
  }
  function comparisonWith(base, fresh, kept, context) {
    const { snapshot } = fresh;
    if ((base == null ? void 0 : base.kind) === "sheet") {
      return compareSnapshots(tabAsBase(base.name, context), snapshot, base);
    }
    const own2 = snapshotsOf(kept, snapshot);
    const before = base === null ? lastDiffering(own2, fresh) : reportOf(base.at, own2);
    return before === null ? null : compareSnapshots(before, snapshot, { kind: "report", at: before.at });
  }
  function rowsToKeep(fresh, number3) {
    const { at: at2, sheetName, measures, entries } = fresh.snapshot;
    return rowsOf(fresh, number3).map(({ head, piece }, index, all) => ({
      words: [
        at2.replace("T", " "),
        safeText(sheetName),
        String(measures.length),
        String(entries.length),
        `${index + 1}/${all.length}`
      ],
      head,
      piece
    }));
  }
  function keep(fresh, { tab, kept }, { spreadsheet, messages }) {
    const { tabName, headings, notKept, tooLarge } = messages.comparison;
    if (isKept(kept, fresh)) {
      return null;
    }
    if (fresh.text.length > MOST_CHARACTERS2) {
      return tooLarge;
    }
    const { at: at2, sheet, measures, entries, piece, own: own2, contents } = headings;
    const naming = { name: tabName, headings: [at2, sheet, measures, entries, piece, own2, contents] };
    try {
      const number3 = nextNumber(kept);
      const { sheetId, at: time2 } = fresh.snapshot;
      const beside = (others) => linesToDrop(others, { sheetId, at: time2, length: fresh.text.length });
      addToHistory(
        spreadsheet,
        tab,
        naming,
        rowsToKeep(fresh, number3),
        beside(kept).length === 0 ? null : (rows) => beside(keptSnapshots(rows).filter((each) => each.number !== number3))
      );
      return null;
    } catch {
      return notKept;
    }
  }
  function rememberReports({ table, own: own2 }, base, context) {
    const history = openHistory(own2);
    const fresh = newSnapshot(takeSnapshot(table, context.time.now));
    return {
      comparison: comparisonWith(base, fresh, history.kept, context),
      keep: () => keep(fresh, history, context)
    };
  }

  // src/commands/make-tab.ts
  function madeMessage(result, plan, messages) {
    if (result.kept !== null) {
      return messages.done.tabKept({ tab: result.name, kept: result.kept });
    }
    return result.beside ? messages.done.tabBeside({ tab: result.name, taken: plan.name }) : messages.done.tab({ tab: result.name });
  }
  function messageFor({ result, plan, note }, messages) {
    const made = madeMessage(result, plan, messages);
    return note === null ? made : messages.done.noted({ message: made, note });
  }
  var PLANS = {
    summary: planSummary,
    report: planReport,
    requests: planRequests,
    figures: planFigures,
    data: planData
  };
  var NO_MEMORY = { comparison: null, keep: () => null };
  function makeTabOf(kind, found2, base, context) {
    const { spreadsheet, messages, time: time2 } = context;
    const { sheet, table, own: own2 } = found2;
    const memory = kind === "report" ? rememberReports(found2, base, context) : NO_MEMORY;
    const findings = once(() => openFindings(keyedFindings(table, context)));
    const summary = once(
      () => summarize(
        table,
        context.state.settings.departments.map(({ name }) => name)
      )
    );
    const plan = PLANS[kind]({
      table,
      /** Not every tab tells of findings, and in a large table they take longest. */
      get findings() {
        return findings();
      },
      get summary() {
        return summary();
      },
      comparison: memory.comparison,
      settings: context.state.settings,
      now: time2.now,
      version: VERSION,
      messages
    });
    const naming = {
      building: messages.report.buildingName({ tab: plan.name }),
      kept: messages.report.keptName({ tab: plan.name, time: time2.now.replace("T", " ").replace(":", "") })
    };
    const result = orFail(
      () => renewTab(spreadsheet, { own: own2, front: sheet }, plan, naming),
      (detail) => ({ code: "cannot-write-tab", tab: plan.name, detail })
    );
    return { plan, result, note: memory.keep() };
  }
  function makeTab(kind) {
    runOnTable(
      ({ working }) => working[kind],
      (found2, context) => {
        const { spreadsheet, messages } = context;
        const made = makeTabOf(kind, found2, null, context);
        return { message: messageFor(made, messages), show: () => showSheet(spreadsheet, made.result.sheet) };
      }
    );
  }
  function makeSummary() {
    makeTab("summary");
  }
  function makeReport() {
    makeTab("report");
  }
  function makeRequests() {
    makeTab("requests");
  }
  function makeFigures() {
    makeTab("figures");
  }
  function makeData() {
    makeTab("data");
  }

  // src/commands/open-menu.ts
  function menuGroups(menu) {
    return [
      [
        { caption: menu.validate, functionName: "validateTable" },
        { caption: menu.highlight, functionName: "highlightMissingYears" },
        { caption: menu.clear, functionName: "clearHighlights" },
        { caption: menu.history, functionName: "showFixHistory" }
      ],
      [
        { caption: menu.setDropdowns, functionName: "setDropdowns" },
        { caption: menu.removeDropdowns, functionName: "removeDropdowns" }
      ],
      [
        { caption: menu.chooseTabs, functionName: "chooseTabs" },
        { caption: menu.summary, functionName: "createSummary" },
        { caption: menu.report, functionName: "createReport" },
        { caption: menu.requests, functionName: "createRequests" },
        { caption: menu.figures, functionName: "createFigures" },
        { caption: menu.data, functionName: "createData" }
      ],
      [
        { caption: menu.settings, functionName: "showSettings" },
        { caption: menu.help, functionName: "showHelp" }
      ]
    ];
  }
  function openMenu() {
    const messages = userMessages();
    buildMenu(messages.product, menuGroups(messages.menu));
  }

  // src/bridge/figure-list.ts
  var FigureJson = object({
    cell: string2(),
    measure: string2(),
    year: string2(),
    label: string2(),
    value: number2(),
    unit: string2(),
    planned: boolean2(),
    asOf: nullable(string2()),
    total: boolean2()
  });
  function toFigureList(table) {
    return listFigures(table).map(({ cell, entry, year, label, value, unit, planned, asOf, total: total2 }) => {
      var _a3, _b, _c, _d, _e, _f;
      return {
        cell: toA1(cell),
        measure: (_d = (_c = table.measures[(_b = (_a3 = table.entries[entry]) == null ? void 0 : _a3.measure) != null ? _b : -1]) == null ? void 0 : _c.name) != null ? _d : "",
        year: (_f = (_e = table.years[year]) == null ? void 0 : _e.label) != null ? _f : "",
        label,
        value,
        unit,
        planned,
        asOf,
        total: total2
      };
    });
  }

  // src/bridge/fixes.ts
  var CellName = string2().check(_regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/));
  var Text = string2().check(_maxLength(5e4));
  var FixScope = discriminatedUnion("kind", [
    object({ kind: literal("finding"), key: string2().check(_maxLength(2e3)) }),
    object({ kind: literal("check"), check: string2() }),
    object({ kind: literal("all") })
  ]);
  var Edit = object({ start: int().check(_gte(0)), end: int().check(_gte(0)), text: Text });
  var CellChange = object({
    cell: CellName,
    before: Text,
    edits: array(Edit).check(_maxLength(2e4)),
    /** Code names of the checks that it mends. */
    checks: array(string2()),
    measure: string2(),
    /** Cells beside it that must still hold what they held: else rows or columns have moved. */
    landmarks: array(object({ cell: CellName, text: Text, tells: _enum(["row", "column"]) })).check(_maxLength(8))
  });
  var NotChanged = _enum([
    /** Before anything is written: */
    "formula",
    "value",
    "linked",
    "converts",
    "too-long",
    /** Since it was shown: */
    "changed",
    "moved",
    "gone",
    /** Since it was mended: taken back already, or mended once more by a later fix. */
    "as-before",
    "later",
    /** In writing: */
    "refused"
  ]);
  var Left = array(object({ cell: CellName, reason: NotChanged }));
  var FixPreview = object({
    sheetId: int(),
    changes: array(CellChange),
    /** Titles of the checks by their code names. */
    titles: record(string2(), string2()),
    left: Left,
    /** Further cells for a next time: more than one can look through at once. */
    more: int()
  });
  var MOST_CHANGES = 500;
  var FixRequest = object({ sheetId: int(), changes: array(CellChange).check(_maxLength(MOST_CHANGES)) });
  var FixOutcome = object({
    /** Under which it can be taken back; null where nothing was changed. */
    fix: nullable(int()),
    cells: int(),
    left: Left
  });
  var FixHistory = object({
    fixes: array(
      object({
        fix: int(),
        /** `YYYY-MM-DD HH:MM` */
        at: string2(),
        sheet: string2(),
        /** Titles of the checks. */
        checks: array(string2()),
        /** Cells that stand as mended, and cells taken back. */
        done: int(),
        back: int()
      })
    )
  });
  var TakeBackRequest = object({ fix: int(), cells: array(CellName).check(_maxLength(MOST_CHANGES)) });

  // src/bridge/understanding.ts
  var Letter2 = string2();
  var Understanding = object({
    headerRows: tuple([int(), int()]),
    /** Every headed column, left to right. */
    columns: array(
      object({
        letter: Letter2,
        headings: array(string2()),
        /** By these a correction finds the column again. */
        heading: string2(),
        nth: int(),
        use: ColumnUse,
        corrected: boolean2()
      })
    ),
    years: array(
      object({
        label: string2(),
        kind: _enum(["actual", "interim", "plan", "target"]),
        asOf: nullable(string2()),
        columns: array(Letter2)
      })
    ),
    asOf: object({ date: string2(), source: _enum(["settings", "sheet", "today"]) }),
    scale: array(object({ mark: string2(), meaning: string2() })),
    scaleSource: _enum(["settings", "legend", "usual", "used", "open"]),
    terms: array(string2()),
    /** In the order in which the sheet names them first. */
    departments: array(string2())
  });
  function understandingOf(table) {
    return {
      headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
      columns: table.columnUses.map(({ column, headings, key, nth, use, corrected }) => ({
        letter: columnLetter(column),
        headings: [...headings],
        heading: key,
        nth,
        use,
        corrected
      })),
      years: table.years.map(({ label, kind, asOf, columns }) => ({
        label,
        kind,
        asOf,
        columns: columns.map(columnLetter)
      })),
      asOf: { ...table.asOf },
      scale: table.scale.map(({ symbol, meaning }) => ({ mark: symbol, meaning })),
      scaleSource: table.scaleSource,
      terms: [...table.terms],
      departments: [...new Set(table.entries.flatMap((entry) => entry.departments))]
    };
  }

  // src/bridge/settings-page.ts
  var SettingsState = _enum(["stored", "default", "unreadable", "newer"]);
  var CheckInWords = object({
    id: string2(),
    title: string2(),
    /** That it has where nothing is set. */
    severity: _enum(["error", "warning", "info"]),
    /** Whether it is on where nothing is set. */
    startsOn: boolean2(),
    /** The group that it is shown in. */
    theme: _enum(CHECK_THEMES)
  });
  var SettingsPage = object({
    /** Of other tabs' corrections the page knows nothing. */
    settings: Settings,
    /** Of the settings as they are stored. */
    revision: string2(),
    state: SettingsState,
    /** The checks that can be turned off, in the order of their findings. */
    checks: array(CheckInWords),
    /** What holds where nothing is set. */
    usual: object({ colors: Settings.shape.colors }),
    /** The tab whose reading can be corrected; null where several fit and none is in front. */
    tab: nullable(
      object({
        sheet: string2(),
        sheetId: int(),
        /** null: no progress table was found in it. */
        understanding: nullable(Understanding),
        /** Why none was found; "" when one was. */
        problem: string2()
      })
    )
  });
  var SavedSettings = object({ settings: Settings, revision: string2() });
  var Row = int().check(_gte(1), _lte(1e5));
  var SettingsToSave = object({
    /** Looked at by the script with its own words for what is wrong. */
    settings: unknown(),
    /** That the page was given: it must still be the stored one. */
    revision: string2(),
    sheetId: nullable(int()),
    /** First and last header row as a person just set them; the script turns them into what finds them again. */
    headerRows: nullable(tuple([Row, Row]).check(refine(([first, last]) => first <= last && last - first < 10)))
  });

  // src/bridge/tabs.ts
  var SheetName = string2();
  var ComparisonBaseJson = discriminatedUnion("kind", [
    object({ kind: literal("report"), at: string2() }),
    object({ kind: literal("sheet"), name: SheetName })
  ]);
  var TabToMake = object({
    sheet: SheetName,
    kind: _enum(["summary", "report", "requests", "figures", "data"]),
    /** What a report is compared with; null: the last report. */
    base: nullable(ComparisonBaseJson)
  });
  var MadeTab = object({
    name: string2(),
    sheetId: int(),
    kept: nullable(string2()),
    /** What else the person must be told, in their words; left out where there is nothing. */
    note: optional(string2())
  });
  var TabChoices = object({
    /** Times of earlier reports of this table, newest first. */
    reports: array(string2()),
    /** Other tabs that may hold a progress table; none of them has been read. */
    sheets: array(SheetName),
    /** Departments that are asked for something, most first; "" for cells of no department. */
    departments: array(object({ name: string2(), cells: int() }))
  });

  // src/bridge/bridge.ts
  var SheetName2 = string2();
  var PageFinding = object({
    /** The same after rows were inserted or moved. */
    key: string2(),
    chapter: string2(),
    /** Cells that a fix would change; 0 where a person must decide. */
    fixes: int(),
    ignored: nullable(object({ reason: string2(), at: string2() }))
  });
  var ResultOnPage = object({
    ...pick2(CheckResult, { sheet: true, findings: true }).shape,
    table: pick2(CheckResult.shape.table, { years: true, asOf: true }),
    summary: pick2(CheckResult.shape.summary, { completeness: true })
  });
  var PageResult = object({
    result: ResultOnPage,
    sheetId: int(),
    /** Of the tab as it was checked. */
    fingerprint: string2(),
    /** `YYYY-MM-DDTHH:MM` */
    checkedAt: string2(),
    /** In which the findings are worded. */
    language: _enum(["ja", "en"]),
    /** Whether the settings could be used. */
    settingsState: SettingsState,
    /** Titles of the checks that found something. */
    titles: record(string2(), string2()),
    /** One for each of the result's findings. */
    findings: array(PageFinding)
  });
  var CheckedTable = extend2(PageResult, { result: CheckResult });
  var BridgeFailure = object({
    code: string2(),
    message: string2(),
    /** Tabs to choose from, for the code several-tables. */
    sheets: optional(array(string2())),
    details: string2()
  });
  var BRIDGE = {
    pageReadTable: {
      request: object({ sheet: nullable(SheetName2) }),
      response: object({ sheet: SheetName2, measures: int(), entries: int() })
    },
    pageCheckTable: { request: object({ sheet: SheetName2 }), response: CheckedTable },
    pageListFigures: {
      request: object({ sheet: nullable(SheetName2) }),
      response: object({ sheet: SheetName2, figures: array(FigureJson) })
    },
    pageHighlight: { request: object({ sheet: SheetName2 }), response: object({ cells: int() }) },
    pageClearHighlights: { request: object({}), response: object({ sheets: int() }) },
    pageMakeTab: { request: TabToMake, response: MadeTab },
    pageTabChoices: { request: object({ sheet: SheetName2 }), response: TabChoices },
    /** The text for one department, to be copied. */
    pageRequestText: {
      request: object({ sheet: SheetName2, department: string2() }),
      response: object({ text: string2() })
    },
    pageOpenTab: { request: object({ sheetId: int() }), response: object({}) },
    pageGoToCell: {
      request: object({ sheetId: int(), cell: string2().check(_regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)) }),
      response: object({})
    },
    pageFingerprint: { request: object({ sheetId: int() }), response: object({ fingerprint: string2() }) },
    pageIgnore: {
      request: object({ key: string2().check(_maxLength(2e3)), reason: string2().check(_maxLength(200)) }),
      response: object({ at: string2() })
    },
    pagePlanFixes: { request: object({ sheet: SheetName2, scope: FixScope }), response: FixPreview },
    pageApplyFixes: { request: FixRequest, response: FixOutcome },
    pageFixHistory: { request: object({}), response: FixHistory },
    pagePlanTakeBack: { request: object({ fix: int() }), response: FixPreview },
    pageTakeBack: { request: TakeBackRequest, response: FixOutcome },
    pageReadSettings: { request: object({ sheet: nullable(SheetName2) }), response: SettingsPage },
    pageImportSettings: { request: object({ text: string2() }), response: object({ settings: Settings }) },
    pageSaveSettings: { request: SettingsToSave, response: SavedSettings },
    pageRestore: { request: object({ key: string2() }), response: object({}) }
  };

  // src/fixes/styled-text.ts
  var THEME_COLORS = [
    "TEXT",
    "BACKGROUND",
    "ACCENT1",
    "ACCENT2",
    "ACCENT3",
    "ACCENT4",
    "ACCENT5",
    "ACCENT6",
    "HYPERLINK"
  ];
  var StretchStyle = object({
    bold: optional(boolean2()),
    italic: optional(boolean2()),
    underline: optional(boolean2()),
    strikethrough: optional(boolean2()),
    fontFamily: optional(string2()),
    /** Points. */
    fontSize: optional(number2()),
    /** `#rrggbb` */
    color: optional(string2()),
    /** Instead of a colour: it changes with the theme of the file. */
    theme: optional(_enum(THEME_COLORS))
  });
  var StyledStretch = object({
    start: int(),
    end: int(),
    style: StretchStyle,
    /** It looked as its cell: where nothing else is left of a text, it reads as one without stretches. */
    asCell: optional(literal(true))
  });
  var ORDINARY = {
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    fontFamily: "Arial",
    fontSize: 10,
    color: "#000000",
    theme: null
  };
  function firstFamily(family) {
    var _a3;
    return ((_a3 = family.split(",")[0]) != null ? _a3 : family).trim().toLowerCase();
  }
  function colourOf({ color, theme }) {
    var _a3;
    return theme === null ? (_a3 = color == null ? void 0 : color.toLowerCase()) != null ? _a3 : null : theme === "TEXT" ? ORDINARY.color : theme;
  }
  function isAsCell(run, cell) {
    const same = (own2, base, ordinary) => own2 === null || own2 === (base != null ? base : ordinary);
    const family = ({ fontFamily }) => fontFamily === null ? null : firstFamily(fontFamily);
    return same(run.bold, cell.bold, ORDINARY.bold) && same(run.italic, cell.italic, ORDINARY.italic) && same(run.underline, cell.underline, ORDINARY.underline) && same(run.strikethrough, cell.strikethrough, ORDINARY.strikethrough) && same(family(run), family(cell), family(ORDINARY)) && same(run.fontSize, cell.fontSize, ORDINARY.fontSize) && same(colourOf(run), colourOf(cell), ORDINARY.color);
  }
  function styleOf(look) {
    return Object.fromEntries(Object.entries(look).filter(([, member]) => member !== null));
  }
  function stretchesOf2(runs, cell) {
    const isPlain = runs.every(({ look }, index) => {
      var _a3, _b;
      const before = (_b = (_a3 = runs[index - 1]) == null ? void 0 : _a3.look) != null ? _b : look;
      return isSameStyle(styleOf(look), styleOf(before)) && isAsCell(look, cell);
    });
    return isPlain ? [] : joined2(
      runs.map(({ start, end, look }) => ({
        start,
        end,
        style: styleOf(look),
        ...isAsCell(look, cell) ? { asCell: true } : {}
      })).filter(({ start, end, style }) => start < end && Object.keys(style).length > 0)
    );
  }
  function sameStretches(one, other) {
    return describe2(one) === describe2(other);
  }
  function describe2(stretches) {
    return JSON.stringify(joined2(stretches).map(({ start, end, style }) => [start, end, Object.entries(style).sort()]));
  }
  function joined2(stretches) {
    const result = [];
    for (const stretch of stretches) {
      const last = result[result.length - 1];
      if (last !== void 0 && last.end === stretch.start && isSameStyle(last.style, stretch.style)) {
        result[result.length - 1] = { ...last, end: stretch.end };
      } else {
        result.push(stretch);
      }
    }
    return result;
  }
  function isSameStyle(one, other) {
    return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
  }
  function stretchesAfter(stretches, edits) {
    return joined2(mapStretches(stretches, edits));
  }

  // src/fixes/fix-log.ts
  var HIGHEST = 1e9;
  var LogState = _enum(["done", "refused", "back"]);
  var Edit2 = object({ start: int(), end: int(), text: string2() });
  var LogRecord = object({
    v: literal(1),
    /** Number of the fix; all cells mended at one click share it. */
    fix: int().check(_gte(1), _lte(HIGHEST)),
    sheetId: int(),
    cell: string2().check(_regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
    checks: array(string2()),
    /** Name of the measure as it was; left out where there was none. */
    measure: optional(string2()),
    /** Leads from the text after to the text before. */
    undo: array(Edit2),
    /** Fingerprints of both texts. */
    before: string2(),
    after: string2(),
    /** Fingerprints of the texts that tell its row and its column, and how far it stands below or to the right of them. */
    landmarks: array(object({ tells: _enum(["row", "column"]), by: int(), text: string2() })),
    /** Stretches of the text before, where it did not look as the cell throughout. */
    stretches: array(StyledStretch),
    state: LogState
  });
  var MOST_FIXES = 50;
  var MOST_LINES6 = 5e3;
  var LONGEST_RECORD = 49e3;
  function recordOf(change, fix, sheetId) {
    const { cell, before, edits, stretches, checks, measure, landmarks } = change;
    return {
      v: 1,
      fix,
      sheetId,
      cell: toA1(cell),
      checks: [...checks],
      ...measure === "" ? {} : { measure },
      undo: [...inverseEdits(before, edits)],
      before: fingerprint(before),
      after: fingerprint(applyEdits(before, edits)),
      landmarks: landmarks.map(({ cell: mark2, text, tells }) => ({
        tells,
        by: cell[tells] - mark2[tells],
        text: fingerprint(text)
      })),
      stretches: [...stretches],
      state: "done"
    };
  }
  function parseRecord(text) {
    if (!text.startsWith("{")) {
      return null;
    }
    try {
      const parsed = safeParse(LogRecord, JSON.parse(text));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }
  function takenBack(record2, now, stretches) {
    if (fingerprint(now) !== record2.after) {
      return null;
    }
    const text = applyEdits(now, record2.undo);
    if (fingerprint(text) !== record2.before) {
      return null;
    }
    const asLeft = stretchesAfter(record2.stretches, inverseEdits(now, record2.undo));
    const isUntouched = sameStretches(stretches, asLeft) || stretches.length === 0 && asLeft.every(({ asCell }) => asCell === true);
    return { text, stretches: isUntouched ? record2.stretches : stretchesAfter(stretches, record2.undo) };
  }
  function loggedFixes(lines) {
    const standing = lines.filter(({ record: record2 }) => record2.state !== "refused");
    return [...groupUnder(standing, ({ record: record2 }) => [record2.fix])].sort((one, other) => other.label - one.label).slice(0, MOST_FIXES).flatMap(({ label: fix, members: members2 }) => {
      const [first] = members2;
      const count = (state) => members2.filter(({ record: record2 }) => record2.state === state).length;
      return first === void 0 ? [] : [
        {
          fix,
          at: first.at,
          sheet: first.sheet,
          sheetId: first.record.sheetId,
          checks: [...new Set(members2.flatMap(({ record: record2 }) => record2.checks))],
          done: count("done"),
          back: count("back")
        }
      ];
    });
  }
  function nextFix(lines) {
    return lines.reduce((highest, { record: record2 }) => Math.max(highest, record2.fix), 0) + 1;
  }
  function linesToDrop2(lines) {
    const fixes = [...groupUnder(lines, ({ record: record2 }) => [record2.fix])].sort((one, other) => other.label - one.label);
    const isMade = ({ record: record2 }) => record2.state !== "refused";
    const drop = new Set(fixes.flatMap(({ members: members2 }) => members2.some(isMade) ? [] : members2).map(({ line }) => line));
    let held = 0;
    for (const [position, { members: members2 }] of fixes.filter((fix) => fix.members.some(isMade)).entries()) {
      held += members2.length;
      if (position >= MOST_FIXES || held > MOST_LINES6 && position > 0) {
        for (const { line } of members2) {
          drop.add(line);
        }
      }
    }
    return [...drop].sort((one, other) => one - other);
  }

  // src/text/typed-value.ts
  var FORMULA_LIKE = /^\s*[=+\-@']/;
  var NUMBER_SIGNS = /^[\d\s.,:/\-+%¥\\$€£₩円()年月日曜火水木金土時分秒第元午前後令和平成昭大正明治RHSTMEAP]*$/i;
  var MONTHS4 = /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?/gi;
  var LOGICAL = /^(?:true|false)$/i;
  var ERROR_VALUE = /^#(?:n\/a|ref!|value!|div\/0!|num!|name\?|null!|error!)$/i;
  function mightConvert(text) {
    if (FORMULA_LIKE.test(text)) {
      return true;
    }
    const folded = text.normalize("NFKC").trim();
    return LOGICAL.test(folded) || ERROR_VALUE.test(folded) || /\d/.test(folded) && NUMBER_SIGNS.test(folded.replace(MONTHS4, ""));
  }

  // src/fixes/landmarks.ts
  var item = (entry) => entry.item;
  var TRAITS = [
    item,
    (entry) => entry.outline,
    (entry) => entry.department,
    (entry) => entry.number,
    (entry) => entry.years.flat().find(({ text }) => !isBlank(text))
  ];
  var MOST_IN_ROW = 4;
  function traitsOf3(entry) {
    const isOwn3 = (trait) => {
      var _a3;
      return ((_a3 = trait(entry)) == null ? void 0 : _a3.cell.row) === entry.row;
    };
    return [...TRAITS.filter(isOwn3), ...TRAITS.filter((trait) => !isOwn3(trait))];
  }
  function createRowLandmarks({ entries }) {
    const byRow = new Map(entries.map((entry) => [entry.row, entry]));
    const byText = new Map(
      TRAITS.map((trait) => [
        trait,
        new Map(groupUnder(entries, (entry) => {
          var _a3, _b;
          return [(_b = (_a3 = trait(entry)) == null ? void 0 : _a3.text) != null ? _b : ""];
        }).map(({ label, members: members2 }) => [label, members2]))
      ])
    );
    return (cell) => {
      var _a3, _b;
      const entry = byRow.get(cell.row);
      if (entry === void 0) {
        return [];
      }
      const found2 = [];
      let alike = entries;
      for (const trait of traitsOf3(entry)) {
        const datum = trait(entry);
        if (datum && !isBlank(datum.text) && !isSameCell(datum.cell, cell)) {
          alike = found2.length === 0 ? (_b = (_a3 = byText.get(trait)) == null ? void 0 : _a3.get(datum.text)) != null ? _b : [] : alike.filter((other) => {
            var _a4;
            return ((_a4 = trait(other)) == null ? void 0 : _a4.text) === datum.text;
          });
          found2.push({ cell: datum.cell, text: datum.text, tells: "row" });
        }
        if (found2.length === MOST_IN_ROW || found2.length > 0 && alike.length < 2) {
          break;
        }
      }
      return found2;
    };
  }
  function createColumnLandmarks({ columnUses, headerRows }, textAt) {
    var _a3;
    const uses = new Map(columnUses.map((use) => [use.column, use]));
    const counts = /* @__PURE__ */ new Map();
    for (const { cell } of columnUses) {
      counts.set(textAt(cell), ((_a3 = counts.get(textAt(cell))) != null ? _a3 : 0) + 1);
    }
    const over = ({ row, column }) => {
      for (let at2 = column; row > headerRows[0] && at2 >= 0; at2--) {
        const cell = { row: row - 1, column: at2 };
        if (!isBlank(textAt(cell))) {
          return cell;
        }
      }
      return null;
    };
    return (cell) => {
      var _a4, _b;
      const heading = (_a4 = uses.get(cell.column)) == null ? void 0 : _a4.cell;
      if (heading === void 0) {
        return [];
      }
      const above = ((_b = counts.get(textAt(heading))) != null ? _b : 0) > 1 ? over(heading) : null;
      return [heading, ...above === null ? [] : [above]].map((at2) => ({ cell: at2, text: textAt(at2), tells: "column" })).filter(({ cell: at2, text }) => !isSameCell(at2, cell) && !isBlank(text));
    };
  }
  function createLandmarks(table, textAt) {
    const [inRow, inColumn] = [createRowLandmarks(table), createColumnLandmarks(table, textAt)];
    return (cell) => [...inRow(cell), ...inColumn(cell)];
  }

  // src/fixes/fix-plan.ts
  var LONGEST17 = 2e4;
  function gather(findings, textAt) {
    var _a3;
    const cells = /* @__PURE__ */ new Map();
    for (const { fix, check } of findings) {
      for (const { cell, edits } of fix) {
        const key = toA1(cell);
        const known3 = (_a3 = cells.get(key)) != null ? _a3 : { cell, edits: [], checks: /* @__PURE__ */ new Set() };
        const merged = mergeEdits(known3.edits, edits);
        if (merged.length > known3.edits.length && areEditsOf(textAt(cell).length, merged)) {
          known3.edits = merged;
          known3.checks.add(check);
          cells.set(key, known3);
        }
      }
    }
    return [...cells.values()].sort((one, other) => byPlace(one.cell, other.cell));
  }
  function whyNotWritten(before, after) {
    if (before.length > LONGEST17 || after.length > LONGEST17) {
      return "too-long";
    }
    return mightConvert(before) || mightConvert(after) ? "converts" : null;
  }
  function planFixes(findings, table) {
    const { texts } = table.snapshot;
    const textAt = ({ row, column }) => {
      var _a3, _b;
      return (_b = (_a3 = texts[row]) == null ? void 0 : _a3[column]) != null ? _b : "";
    };
    const landmarksOf = createLandmarks(table, textAt);
    const entries = new Map(table.entries.map((entry) => [entry.row, entry]));
    const measureOf = ({ row }) => {
      var _a3, _b, _c, _d;
      return (_d = (_c = table.measures[(_b = (_a3 = entries.get(row)) == null ? void 0 : _a3.measure) != null ? _b : -1]) == null ? void 0 : _c.name) != null ? _d : "";
    };
    const fixes = [];
    const left = [];
    for (const { cell, edits, checks } of gather(findings, textAt)) {
      const before = textAt(cell);
      const after = applyEdits(before, edits);
      const reason = whyNotWritten(before, after);
      if (reason !== null) {
        left.push({ cell, reason });
      } else if (after !== before) {
        fixes.push({
          cell,
          before,
          edits,
          checks: [...checks],
          measure: measureOf(cell),
          landmarks: landmarksOf(cell)
        });
      }
    }
    return { fixes, left };
  }

  // src/fixes/spilled-cells.ts
  var WRAPPERS = /^=?\s*(?:\(|(?:ARRAYFORMULA|IFERROR|IFNA|ARRAY_CONSTRAIN)\s*\(\s*)/i;
  var SINGLE = /^(?:SUM\w*|COUNT\w*|AVERAGE\w*|MAX\w*|MIN\w*|MEDIAN|TEXTJOIN|JOIN|CONCATENATE|ROWS|COLUMNS|AND|OR|REDUCE|SPARKLINE)\s*\(/i;
  var ARRAY = /\bARRAYFORMULA\s*\(/i;
  var WIDE = /\b(?:IMPORT(?:RANGE|HTML|XML|DATA|FEED)|QUERY|FILTER|SORTN?|UNIQUE|TRANSPOSE|SPLIT|[VH]STACK|CHOOSE(?:COLS|ROWS)|WRAP(?:COLS|ROWS)|TO(?:COL|ROW)|MAKEARRAY|MAP|BY(?:ROW|COL)|SCAN|SEQUENCE|RANDARRAY|FLATTEN|REGEXEXTRACT|GOOGLEFINANCE)\s*\(|\{/i;
  var RANGE2 = /\$?\b([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})(?![A-Z])/gi;
  var LOOKUP = /LOOKUP|MATCH|COUNTIF|SUMIF|AVERAGEIF/i;
  var LONGEST18 = 5e3;
  function reachOf(formula) {
    if (!formula.startsWith("=") || formula.length > LONGEST18) {
      return { down: formula.startsWith("="), right: formula.startsWith("=") };
    }
    let inner = formula.slice(1).trim();
    for (let next = inner.replace(WRAPPERS, ""); next !== inner; next = inner.replace(WRAPPERS, "")) {
      inner = next.trim();
    }
    if (SINGLE.test(inner)) {
      return { down: false, right: false };
    }
    const isWide = WIDE.test(inner);
    const isArray = ARRAY.test(formula);
    const spans = [...formula.matchAll(RANGE2)].some(([, one, other]) => (one == null ? void 0 : one.toUpperCase()) !== (other == null ? void 0 : other.toUpperCase()));
    return { down: isWide || isArray, right: isWide || isArray && spans && !LOOKUP.test(formula) };
  }
  function createSpilled(formulas) {
    const reaches = formulas.flatMap(
      (cells, row) => cells.flatMap((formula, column) => {
        const { down, right } = formula === "" ? { down: false, right: false } : reachOf(formula);
        if (!down) {
          return [];
        }
        const nextRow = formulas.findIndex((below, at2) => {
          var _a3;
          return at2 > row && ((_a3 = below[column]) != null ? _a3 : "") !== "";
        });
        const nextColumn = cells.findIndex((beside, at2) => at2 > column && beside !== "");
        return [
          {
            top: { row, column },
            lastRow: nextRow < 0 ? Number.POSITIVE_INFINITY : nextRow - 1,
            lastColumn: !right ? column : nextColumn < 0 ? Number.POSITIVE_INFINITY : nextColumn - 1
          }
        ];
      })
    );
    return ({ row, column }) => reaches.some(
      ({ top, lastRow: lastRow2, lastColumn }) => row >= top.row && column >= top.column && row <= lastRow2 && column <= lastColumn
    );
  }

  // src/sheets/cell-states.ts
  function spansOf(cells) {
    var _a3;
    const spans = /* @__PURE__ */ new Map();
    for (const { row, column } of cells) {
      const span2 = (_a3 = spans.get(column)) != null ? _a3 : { column, first: row, last: row };
      spans.set(column, { column, first: Math.min(span2.first, row), last: Math.max(span2.last, row) });
    }
    return [...spans.values()];
  }
  var NO_LOOK = {
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
    fontFamily: null,
    fontSize: null,
    color: null,
    theme: null
  };
  function colourOf2(style) {
    var _a3, _b;
    const colour = style.getForegroundColorObject();
    const type = colour == null ? void 0 : colour.getColorType();
    if (type === SpreadsheetApp.ColorType.THEME) {
      const name = String(colour == null ? void 0 : colour.asThemeColor().getThemeColorType());
      return { color: null, theme: (_a3 = THEME_COLORS.find((known3) => known3 === name)) != null ? _a3 : null };
    }
    const hex = type === SpreadsheetApp.ColorType.RGB ? colour == null ? void 0 : colour.asRgbColor().asHexString() : null;
    const digits = (_b = /^#(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(hex != null ? hex : "")) == null ? void 0 : _b[1];
    return { color: digits === void 0 ? null : `#${digits.toLowerCase()}`, theme: null };
  }
  function lookOf(style) {
    return {
      bold: style.isBold(),
      italic: style.isItalic(),
      underline: style.isUnderline(),
      strikethrough: style.isStrikethrough(),
      fontFamily: style.getFontFamily(),
      fontSize: style.getFontSize(),
      ...colourOf2(style)
    };
  }
  function stateOf2(value, rich, cell) {
    var _a3;
    if (typeof value !== "string" || rich === null && value !== "") {
      return { kind: "value" };
    }
    const runs = (_a3 = rich == null ? void 0 : rich.getRuns()) != null ? _a3 : [];
    if (runs.some((run) => run.getLinkUrl() !== null)) {
      return { kind: "linked" };
    }
    const stretches = stretchesOf2(
      runs.map((run) => ({ start: run.getStartIndex(), end: run.getEndIndex(), look: lookOf(run.getTextStyle()) })),
      cell === null ? NO_LOOK : lookOf(cell)
    );
    return { kind: "text", text: value, stretches };
  }
  function readCellStates(sheet, cells) {
    var _a3, _b, _c, _d, _e, _f, _g;
    const rows = sheet.getMaxRows();
    const columns = sheet.getMaxColumns();
    const inside2 = cells.filter(({ row, column }) => row < rows && column < columns);
    const states = /* @__PURE__ */ new Map();
    const formulas = inside2.length === 0 ? [] : sheet.getDataRange().getFormulas();
    const isSpilled = createSpilled(formulas);
    for (const { column, first, last } of spansOf(inside2)) {
      const range = sheet.getRange(first + 1, column + 1, last - first + 1, 1);
      const values = range.getValues();
      const rich = range.getRichTextValues();
      const bases = range.getTextStyles();
      for (const cell of inside2) {
        if (cell.column === column) {
          const at2 = cell.row - first;
          const isFormula = ((_b = (_a3 = formulas[cell.row]) == null ? void 0 : _a3[column]) != null ? _b : "") !== "" || isSpilled(cell);
          const state = stateOf2((_c = values[at2]) == null ? void 0 : _c[0], (_e = (_d = rich[at2]) == null ? void 0 : _d[0]) != null ? _e : null, (_g = (_f = bases[at2]) == null ? void 0 : _f[0]) != null ? _g : null);
          states.set(`${cell.row},${column}`, isFormula ? { kind: "formula" } : state);
        }
      }
    }
    return cells.map(({ row, column }) => {
      var _a4;
      return (_a4 = states.get(`${row},${column}`)) != null ? _a4 : { kind: "gone" };
    });
  }

  // src/sheets/fix-log-tab.ts
  var WIDTHS3 = [130, 120, 60, 320, 320, 180, 120, 120];
  var COLUMNS4 = WIDTHS3.length;
  var STATE_COLUMN = 7;
  var RECORD_COLUMN = 8;
  function findLogTab(spreadsheet) {
    return findHiddenTab(findOwnTabs(spreadsheet), "log");
  }
  function readLog(sheet) {
    const rows = sheet.getLastRow();
    if (rows < 1 || sheet.getMaxColumns() < COLUMNS4) {
      return [];
    }
    return sheet.getRange(1, 1, rows, COLUMNS4).getDisplayValues().flatMap((texts, line) => {
      var _a3, _b, _c;
      const record2 = parseRecord((_a3 = texts[RECORD_COLUMN - 1]) != null ? _a3 : "");
      return record2 === null ? [] : [{ line, at: (_b = texts[0]) != null ? _b : "", sheet: (_c = texts[1]) != null ? _c : "", record: record2 }];
    });
  }
  function addToLog(spreadsheet, naming, rows) {
    var _a3;
    const sheet = (_a3 = findLogTab(spreadsheet)) != null ? _a3 : createHiddenTab(spreadsheet, { state: "log" }, naming, WIDTHS3);
    ensureColumns(sheet, COLUMNS4);
    deleteLines(sheet, linesToDrop2(readLog(sheet)));
    sheet.insertRowsAfter(1, rows.length);
    const range = sheet.getRange(2, 1, rows.length, COLUMNS4);
    range.clearFormat();
    const wraps = WIDTHS3.map((_, index) => index + 1 !== RECORD_COLUMN);
    range.setNumberFormat("@").setWraps(rows.map(() => wraps)).setVerticalAlignment("top");
    range.setValues(rows.map(({ words: words2, record: record2 }) => [...words2, JSON.stringify(record2)]));
    SpreadsheetApp.flush();
    return sheet;
  }
  function changeLog(sheet, news) {
    if (news.length === 0) {
      return;
    }
    const keyOf4 = ({ fix, cell }) => `${fix} ${cell}`;
    const byKey2 = new Map(news.map((each) => [keyOf4(each.record), each]));
    try {
      const changed = readLog(sheet).flatMap(({ line, record: record2 }) => {
        const each = byKey2.get(keyOf4(record2));
        return each === void 0 ? [] : [{ line, row: [each.words, JSON.stringify({ ...record2, state: each.state })] }];
      });
      const rows = new Map(changed.map(({ line, row }) => [line, row]));
      for (const [first, count] of runsFromEnd(changed.map(({ line }) => line))) {
        const block = Array.from({ length: count }, (_, index) => {
          var _a3;
          return (_a3 = rows.get(first + index)) != null ? _a3 : [];
        });
        sheet.getRange(first + 1, STATE_COLUMN, count, 2).setValues(block);
      }
      SpreadsheetApp.flush();
    } catch {
    }
  }

  // src/sheets/write-cells.ts
  function richTextOf({ after, stretches }) {
    const builder = SpreadsheetApp.newRichTextValue().setText(after);
    for (const { start, end, style } of stretches) {
      const { bold, italic, underline, strikethrough, fontFamily, fontSize, color, theme } = style;
      const look = SpreadsheetApp.newTextStyle();
      if (bold !== void 0) {
        look.setBold(bold);
      }
      if (italic !== void 0) {
        look.setItalic(italic);
      }
      if (underline !== void 0) {
        look.setUnderline(underline);
      }
      if (strikethrough !== void 0) {
        look.setStrikethrough(strikethrough);
      }
      if (fontFamily !== void 0) {
        look.setFontFamily(fontFamily);
      }
      if (fontSize !== void 0) {
        look.setFontSize(fontSize);
      }
      if (color !== void 0) {
        look.setForegroundColor(color);
      }
      if (theme !== void 0) {
        look.setForegroundColorObject(
          SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType[theme]).build()
        );
      }
      builder.setTextStyle(start, end, look.build());
    }
    return builder.build();
  }
  function blocksOf2(writings) {
    var _a3;
    const sorted = [...writings].sort(
      (one, other) => one.cell.column - other.cell.column || one.cell.row - other.cell.row
    );
    const blocks = [];
    for (const writing of sorted) {
      const block = blocks[blocks.length - 1];
      const last = (_a3 = block == null ? void 0 : block[block.length - 1]) == null ? void 0 : _a3.cell;
      if (block !== void 0 && (last == null ? void 0 : last.column) === writing.cell.column && last.row + 1 === writing.cell.row) {
        block.push(writing);
      } else {
        blocks.push([writing]);
      }
    }
    return blocks;
  }
  function writeBlock(sheet, block) {
    const [first] = block;
    if (first === void 0) {
      return;
    }
    const range = sheet.getRange(first.cell.row + 1, first.cell.column + 1, block.length, 1);
    if (block.some(({ stretches }) => stretches.length > 0)) {
      range.setRichTextValues(block.map((writing) => [richTextOf(writing)]));
    } else {
      range.setValues(block.map(({ after }) => [after]));
    }
  }
  function writeTogether(sheet, writings) {
    const plain2 = writings.filter(({ stretches }) => stretches.length === 0);
    const groups = groupUnder(plain2, ({ after }) => [after]);
    for (const { members: members2 } of groups) {
      const [first] = members2;
      if (first !== void 0 && members2.length > 1) {
        sheet.getRangeList(members2.map(({ cell }) => toA1(cell))).setValue(first.after);
      }
    }
    const alone = groups.flatMap(({ members: members2 }) => members2.length === 1 ? members2 : []);
    const styled = writings.filter(({ stretches }) => stretches.length > 0);
    for (const block of [...blocksOf2(alone), ...blocksOf2(styled)]) {
      writeBlock(sheet, block);
    }
    SpreadsheetApp.flush();
  }
  function writeOneByOne(sheet, writings) {
    for (const writing of writings) {
      try {
        writeBlock(sheet, [writing]);
        SpreadsheetApp.flush();
      } catch {
      }
    }
  }
  function remaining(sheet, writings) {
    return readCellStates(
      sheet,
      writings.map(({ cell }) => cell)
    ).map((state, index) => {
      const writing = writings[index];
      if (state.kind !== "text" || writing === void 0) {
        return "changed";
      }
      return state.text === writing.after ? "done" : state.text === writing.before ? "refused" : "changed";
    });
  }
  function writeCells(sheet, writings) {
    if (writings.length === 0) {
      return [];
    }
    try {
      writeTogether(sheet, writings);
    } catch {
      const outcomes = remaining(sheet, writings);
      writeOneByOne(
        sheet,
        writings.filter((_, index) => outcomes[index] === "refused")
      );
    }
    return remaining(sheet, writings);
  }

  // src/commands/log-words.ts
  function logNaming({ log }) {
    const { at: at2, sheet, cell, before, after, check, state, own: own2 } = log.headings;
    return { name: log.tabName, headings: [at2, sheet, cell, before, after, check, state, own2] };
  }
  function checkTitles(ids, { checks }) {
    const titles = checks;
    return ids.map((id) => {
      var _a3, _b;
      return (_b = (_a3 = titles[id]) == null ? void 0 : _a3.title) != null ? _b : id;
    });
  }
  function titlesOf(changes, messages) {
    const ids = [...new Set(changes.flatMap(({ checks }) => checks))];
    const titles = checkTitles(ids, messages);
    return Object.fromEntries(ids.map((id, index) => {
      var _a3;
      return [id, (_a3 = titles[index]) != null ? _a3 : id];
    }));
  }
  function stateWords(state, at2, { log }) {
    return log.states[state]({ at: at2.replace("T", " ") });
  }
  function logRow(record2, { at: at2, sheet, before, after }, messages) {
    return {
      words: [
        at2.replace("T", " "),
        safeText(sheet),
        record2.cell,
        safeText(before),
        safeText(after),
        checkTitles(record2.checks, messages).join(messages.page.separator),
        stateWords(record2.state, at2, messages)
      ],
      record: record2
    };
  }

  // src/commands/plan-fixes.ts
  function obstacle(state, before, otherwise) {
    if (state === void 0) {
      return "gone";
    }
    return state.kind !== "text" ? state.kind : state.text === before ? null : otherwise;
  }
  function toCellChange({ cell, before, edits, checks, measure, landmarks }) {
    return {
      cell: toA1(cell),
      before,
      edits: [...edits],
      checks: [...checks],
      measure,
      landmarks: landmarks.map((landmark) => ({ ...landmark, cell: toA1(landmark.cell) }))
    };
  }
  var planFixesForPage = ({ sheet, scope }, context) => {
    const location = locateTable(sheet, context);
    if (location.kind === "several") {
      throw new FailureError({ code: "several-tables", sheets: location.names });
    }
    const { table, sheet: tab } = location.found;
    const wanted = keyedFindings(table, context).filter(
      ({ finding, key, ignored }) => finding.fix.length > 0 && (scope.kind === "finding" ? key === scope.key : ignored === null) && (scope.kind === "check" ? finding.check === scope.check : true)
    );
    const plan = planFixes(
      wanted.map(({ finding }) => finding),
      table
    );
    const states = readCellStates(
      tab,
      plan.fixes.map(({ cell }) => cell)
    );
    const left = plan.left.map(({ cell, reason }) => ({ cell: toA1(cell), reason }));
    const changes = [];
    for (const [index, fix] of plan.fixes.entries()) {
      const reason = obstacle(states[index], fix.before, "value");
      if (reason === null) {
        changes.push(toCellChange(fix));
      } else {
        left.push({ cell: toA1(fix.cell), reason });
      }
    }
    return {
      sheetId: table.sheetId,
      changes: changes.slice(0, MOST_CHANGES),
      titles: { ...titlesOf(changes, context.messages) },
      left,
      more: Math.max(0, changes.length - MOST_CHANGES)
    };
  };

  // src/commands/apply-fixes.ts
  function placeOf3(a1) {
    const area = parseA1(a1);
    if (area === null) {
      throw new FailureError({ code: "bad-request" });
    }
    return { row: area.row, column: area.column };
  }
  function sheetOrFail(sheetId, { spreadsheet }) {
    const sheet = sheetWithId(spreadsheet, sheetId);
    if (sheet === null) {
      throw new FailureError({ code: "outside-table" });
    }
    return sheet;
  }
  function reasonOf2(outcome) {
    return outcome === "done" ? null : outcome != null ? outcome : "changed";
  }
  function whyNotAsShown(texts, { cell, before, landmarks }) {
    const shown = ({ row, column }) => {
      var _a3, _b;
      return (_b = (_a3 = texts[row]) == null ? void 0 : _a3[column]) != null ? _b : "";
    };
    if (shown(cell) !== before) {
      return "changed";
    }
    return landmarks.some((landmark) => shown(landmark.cell) !== landmark.text) ? "moved" : null;
  }
  function toChange({ cell, before, edits, checks, measure, landmarks }) {
    if (!areEditsOf(before.length, edits)) {
      throw new FailureError({ code: "bad-request" });
    }
    const marks = landmarks.map((landmark) => ({ ...landmark, cell: placeOf3(landmark.cell) }));
    return { cell: placeOf3(cell), before, edits, stretches: [], checks, measure, landmarks: marks };
  }
  function partByState(sheet, changes) {
    var _a3, _b;
    const texts = readTexts(sheet);
    const states = readCellStates(
      sheet,
      changes.map(({ cell }) => cell)
    );
    const fit = [];
    const left = [];
    for (const [index, change] of changes.entries()) {
      const { cell, before, edits } = change;
      const state = states[index];
      const reason = (_b = (_a3 = obstacle(state, before, "changed")) != null ? _a3 : whyNotAsShown(texts, change)) != null ? _b : whyNotWritten(before, applyEdits(before, edits));
      if (reason === null && (state == null ? void 0 : state.kind) === "text") {
        fit.push({ ...change, stretches: state.stretches });
      } else {
        left.push({ cell: toA1(cell), reason: reason != null ? reason : "changed" });
      }
    }
    return { fit, left };
  }
  function writingOf({ cell, before, edits, stretches }) {
    return { cell, before, after: applyEdits(before, edits), stretches: stretchesAfter(stretches, edits) };
  }
  function recordAndWrite(sheet, recorded, { spreadsheet, messages, time: time2 }) {
    const name = sheet.getName();
    const rows = recorded.map(
      ({ change, record: record2 }) => logRow(record2, { at: time2.now, sheet: name, before: change.before, after: writingOf(change).after }, messages)
    );
    const log = orFail(
      () => addToLog(spreadsheet, logNaming(messages), rows),
      (detail) => ({ code: "cannot-write-log", detail })
    );
    const texts = readTexts(sheet);
    const looked = recorded.map(({ change, record: record2 }) => ({ change, record: record2, reason: whyNotAsShown(texts, change) }));
    const fresh = looked.filter(({ reason }) => reason === null);
    const outcomes = writeCells(
      sheet,
      fresh.map(({ change }) => writingOf(change))
    );
    const failed = [
      ...looked.flatMap(({ record: record2, reason }) => reason === null ? [] : [{ record: record2, reason }]),
      ...fresh.flatMap(({ record: record2 }, index) => {
        const reason = reasonOf2(outcomes[index]);
        return reason === null ? [] : [{ record: record2, reason }];
      })
    ];
    const words2 = stateWords("refused", "", messages);
    changeLog(
      log,
      failed.map(({ record: record2 }) => ({ record: record2, state: "refused", words: words2 }))
    );
    return failed.map(({ record: record2, reason }) => ({ cell: record2.cell, reason }));
  }
  var applyFixesForPage = ({ sheetId, changes }, context) => underLock(() => {
    const wanted = changes.map(toChange);
    if (new Set(wanted.map(({ cell }) => toA1(cell))).size < wanted.length) {
      throw new FailureError({ code: "bad-request" });
    }
    const sheet = sheetOrFail(sheetId, context);
    const { fit, left } = partByState(sheet, wanted);
    const log = findLogTab(context.spreadsheet);
    const fix = nextFix(log === null ? [] : readLog(log));
    const recorded = fit.map((change) => ({ change, record: recordOf(change, fix, sheetId) }));
    const isTooLong = ({ record: record2 }) => JSON.stringify(record2).length > LONGEST_RECORD;
    const writable = recorded.filter((one) => !isTooLong(one));
    const failed = writable.length === 0 ? [] : recordAndWrite(sheet, writable, context);
    const tooLong = recorded.filter(isTooLong).map(({ change }) => ({ cell: toA1(change.cell), reason: "too-long" }));
    const cells = writable.length - failed.length;
    return { fix: cells === 0 ? null : fix, cells, left: [...left, ...tooLong, ...failed] };
  });

  // src/commands/request-calls.ts
  function requestsIn({ table }, context) {
    const findings = openFindings(keyedFindings(table, context));
    return requestsOf({ table, findings, messages: context.messages });
  }
  function requestedDepartments(found2, context) {
    return requestsIn(found2, context).requests.map((request) => ({
      name: request.department,
      cells: askedCells(request)
    }));
  }
  function listTab({ own: own2 }) {
    var _a3;
    const names = own2.flatMap(
      ({ sheet, mark: mark2 }) => mark2.state === "current" && mark2.kind === "requests" && sheet.getName() === mark2.name ? [mark2.name] : []
    );
    return (_a3 = names[0]) != null ? _a3 : null;
  }
  function requestTextFor(department, found2, context) {
    const { messages, state, time: time2, spreadsheet } = context;
    const request = requestsIn(found2, context).requests.find((one) => one.department === department);
    if (request === void 0) {
      return nothingAskedText(department, messages);
    }
    const url = `${spreadsheet.getUrl()}#gid=${found2.table.sheetId}`;
    const input = { table: found2.table, settings: state.settings, now: time2.now, messages };
    return requestText(request, { url, tab: listTab(found2) }, input);
  }

  // src/settings/tab-corrections.ts
  function correctionsOf(settings, sheetId) {
    var _a3;
    return (_a3 = settings.tabs.find((tab) => tab.sheetId === sheetId)) != null ? _a3 : { sheetId, header: null, asOf: null, columns: [] };
  }
  function isAutomatic(tab) {
    return tab.header === null && tab.asOf === null && tab.columns.length === 0;
  }
  function withCorrections(settings, tab) {
    const others = settings.tabs.filter((other) => other.sheetId !== tab.sheetId);
    return { ...settings, tabs: isAutomatic(tab) ? others : [...others, tab] };
  }
  function onlyTab(settings, sheetId) {
    return { ...settings, tabs: settings.tabs.filter((tab) => tab.sheetId === sheetId) };
  }
  function mergedForSaving(stored, saved, sheetId, sheetIds) {
    const others = stored.tabs.filter((tab) => tab.sheetId !== sheetId && sheetIds.includes(tab.sheetId));
    const own2 = saved.tabs.filter((tab) => tab.sheetId === sheetId && !isAutomatic(tab));
    return { ...saved, tabs: [...others, ...own2] };
  }

  // src/commands/settings-calls.ts
  function tabFor(chosen, context) {
    const { spreadsheet, messages } = context;
    const named4 = spreadsheet.getSheets().find((candidate) => candidate.getName() === chosen);
    try {
      const location = locateTable(named4 === void 0 ? null : chosen, context);
      if (location.kind === "several") {
        return null;
      }
      const { table } = location.found;
      return {
        sheet: table.sheetName,
        sheetId: table.sheetId,
        understanding: understandingOf(table),
        problem: ""
      };
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code !== "no-progress-table") {
        throw error;
      }
      const sheet = named4 != null ? named4 : spreadsheet.getActiveSheet();
      return {
        sheet: sheet.getName(),
        sheetId: sheet.getSheetId(),
        understanding: null,
        problem: failureMessage(error, messages)
      };
    }
  }
  function checksInWords({ messages }) {
    const rules = RULES;
    return rules.filter(({ id }) => id !== "no-progress-table").map((rule) => ({
      id: rule.id,
      title: messages.checks[rule.id].title,
      severity: rule.severity,
      startsOn: startsOn(rule),
      theme: themeOf(rule.id)
    }));
  }
  var readSettingsPage = ({ sheet }, context) => {
    var _a3;
    const { state } = context;
    const tab = tabFor(sheet, context);
    return {
      settings: onlyTab(state.settings, (_a3 = tab == null ? void 0 : tab.sheetId) != null ? _a3 : null),
      revision: state.revision,
      state: state.state,
      checks: checksInWords(context),
      usual: { colors: DEFAULT_SETTINGS.colors },
      tab
    };
  };
  function withHeaderRows(tab, [first, last], { spreadsheet }) {
    var _a3;
    const sheet = sheetWithId(spreadsheet, tab.sheetId);
    const firstRow = sheet === null ? "" : headerSignature((_a3 = snapshotOf(sheet).texts[first - 1]) != null ? _a3 : []);
    if (firstRow === "") {
      throw new FailureError({ code: "blank-header-row", row: first });
    }
    return { ...tab, header: { firstRow, rows: last - first + 1 } };
  }
  function settingsOrFail(outcome) {
    if (outcome.kind === "bad") {
      throw new FailureError({ code: "bad-settings", problem: outcome.problem });
    }
    return outcome.settings;
  }
  var importSettingsPage = ({ text }) => ({
    settings: settingsOrFail(readSettingsText(text.trim()))
  });
  var saveSettingsPage = (request, context) => underLock(() => {
    const { revision, sheetId, headerRows } = request;
    const settings = settingsOrFail(readSettingsData(request.settings));
    const stored = readDocumentState();
    if (stored.revision !== revision) {
      throw new FailureError({ code: "settings-changed" });
    }
    const saved = sheetId === null || headerRows === null ? settings : withCorrections(settings, withHeaderRows(correctionsOf(settings, sheetId), headerRows, context));
    const sheetIds = context.spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
    const merged = mergedForSaving(stored.settings, saved, sheetId, sheetIds);
    return { settings: onlyTab(merged, sheetId), revision: storeSettings(merged) };
  });

  // src/commands/tab-choices.ts
  var MOST_SHEETS = 50;
  function comparisonChoices({ table, own: tabs }, { spreadsheet }) {
    const readable = snapshotsOf(openHistory(tabs).kept, table).filter((each) => each.read() !== null);
    const own2 = new Set(tabs.map(({ sheet }) => sheet.getSheetId()));
    const others = sheetsWithCells(spreadsheet).filter((sheet) => {
      const id = sheet.getSheetId();
      return id !== table.sheetId && !own2.has(id) && !sheet.isSheetHidden();
    });
    return {
      reports: [...new Set(readable.map(({ at: at2 }) => at2))],
      sheets: others.slice(0, MOST_SHEETS).map((sheet) => sheet.getName())
    };
  }

  // src/fixes/moved-cells.ts
  var TELLING = 8;
  function createAlike(records) {
    const parents = /* @__PURE__ */ new Map();
    const rootOf = (print) => {
      let root = print;
      for (let parent = parents.get(root); parent !== void 0; parent = parents.get(root)) {
        root = parent;
      }
      return root;
    };
    for (const { before, after } of records) {
      const [one, other] = [rootOf(before), rootOf(after)];
      if (one !== other) {
        parents.set(one, other);
      }
    }
    return rootOf;
  }
  function heldTexts(texts) {
    var _a3;
    const held = /* @__PURE__ */ new Map();
    for (const [row, cells] of texts.entries()) {
      for (const [column, text] of cells.entries()) {
        if (text !== "") {
          const known3 = (_a3 = held.get(text)) != null ? _a3 : [];
          known3.push({ row, column });
          held.set(text, known3);
        }
      }
    }
    return [...held].map(([text, cells]) => ({ print: fingerprint(text), cells }));
  }
  function indexBy2(held, printOf) {
    var _a3;
    const index = /* @__PURE__ */ new Map();
    for (const { print: own2, cells } of held) {
      const print = printOf(own2);
      index.set(print, [...(_a3 = index.get(print)) != null ? _a3 : [], ...cells]);
    }
    return index;
  }
  function inAll(lists) {
    const [first, ...more] = lists.map((list) => new Set(list));
    return first === void 0 ? null : new Set([...first].filter((number3) => more.every((list) => list.has(number3))));
  }
  function findCells(records, known3, texts) {
    var _a3;
    const alike = createAlike(known3);
    const held = heldTexts(texts);
    const exact = indexBy2(held, (print) => print);
    const folded = indexBy2(held, alike);
    const printAt = ({ row, column }) => {
      var _a4, _b;
      return fingerprint((_b = (_a4 = texts[row]) == null ? void 0 : _a4[column]) != null ? _b : "");
    };
    const told = ({ landmarks }, tells) => inAll(
      landmarks.filter((landmark) => landmark.tells === tells).map(({ text, by }) => {
        var _a4;
        return ((_a4 = folded.get(alike(text))) != null ? _a4 : []).map((cell) => cell[tells] + by);
      })
    );
    const find = (record2) => {
      var _a4, _b, _c;
      const area = parseA1(record2.cell);
      if (area === null) {
        return null;
      }
      const place = { row: area.row, column: area.column };
      const [rows, columns] = [told(record2, "row"), told(record2, "column")];
      const fits = ({ row, column }) => (rows == null ? void 0 : rows.has(row)) !== false && (columns == null ? void 0 : columns.has(column)) !== false;
      const holds2 = printAt(place) === record2.after;
      if (fits(place) && holds2) {
        return place;
      }
      const holding = (_a4 = exact.get(record2.after)) != null ? _a4 : [];
      const [first] = holding;
      const isTelling = first !== void 0 && ((_c = (_b = texts[first.row]) == null ? void 0 : _b[first.column]) != null ? _c : "").length >= TELLING;
      const others = record2.after === fingerprint("") ? [...rows != null ? rows : []].flatMap((row) => [...columns != null ? columns : []].map((column) => ({ row, column }))).filter((cell) => printAt(cell) === record2.after) : holding.filter(fits);
      const [other, ...more] = rows !== null && columns !== null ? others : isTelling ? others : [];
      if (other !== void 0) {
        return more.length === 0 ? other : null;
      }
      return fits(place) || holds2 && holding.length === 1 ? place : null;
    };
    const found2 = records.map(find);
    const isAtHome = (index) => {
      var _a4, _b;
      const [cell, area] = [found2[index], parseA1((_b = (_a4 = records[index]) == null ? void 0 : _a4.cell) != null ? _b : "")];
      return (cell == null ? void 0 : cell.row) === (area == null ? void 0 : area.row) && (cell == null ? void 0 : cell.column) === (area == null ? void 0 : area.column);
    };
    const taken = /* @__PURE__ */ new Set();
    const order = [...found2.keys()].sort((one, another) => Number(isAtHome(another)) - Number(isAtHome(one)));
    const result = new Array(records.length).fill(null);
    for (const index of order) {
      const cell = (_a3 = found2[index]) != null ? _a3 : null;
      const key = cell === null ? "" : `${cell.row},${cell.column}`;
      if (cell !== null && !taken.has(key)) {
        taken.add(key);
        result[index] = cell;
      }
    }
    return result;
  }

  // src/commands/take-back.ts
  function linesOf4({ spreadsheet }) {
    const log = findLogTab(spreadsheet);
    return { log, lines: log === null ? [] : readLog(log) };
  }
  var fixHistoryForPage = (_, context) => {
    const names = new Map(context.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
    return {
      fixes: loggedFixes(linesOf4(context).lines).map(({ checks, sheetId, sheet, ...fix }) => {
        var _a3;
        return {
          ...fix,
          sheet: (_a3 = names.get(sheetId)) != null ? _a3 : sheet,
          checks: [...checkTitles(checks, context.messages)]
        };
      })
    };
  };
  function whyChanged({ fix, cell, sheetId, before, after }, now, known3) {
    if (fingerprint(now) === before) {
      return "as-before";
    }
    const isLater = known3.some(
      (other) => other.fix > fix && other.state === "done" && other.sheetId === sheetId && other.cell === cell && other.before === after
    );
    return isLater ? "later" : "changed";
  }
  function restorables(wanted, known3, sheet) {
    const ofTab = known3.filter(({ sheetId }) => {
      var _a3;
      return sheetId === ((_a3 = wanted[0]) == null ? void 0 : _a3.sheetId);
    });
    const found2 = findCells(wanted, ofTab, readTexts(sheet));
    const places = wanted.map((record2, index) => {
      var _a3;
      return (_a3 = found2[index]) != null ? _a3 : placeOf3(record2.cell);
    });
    const states = readCellStates(sheet, places);
    return wanted.map((record2, index) => {
      var _a3, _b, _c;
      const [state, cell] = [states[index], (_a3 = places[index]) != null ? _a3 : placeOf3(record2.cell)];
      const left = (reason2) => ({ record: record2, cell: toA1(cell), state: { kind: "left", reason: reason2 } });
      if ((state == null ? void 0 : state.kind) !== "text") {
        return left((_b = state == null ? void 0 : state.kind) != null ? _b : "gone");
      }
      if (((_c = found2[index]) != null ? _c : null) === null) {
        return left("moved");
      }
      const back = takenBack(record2, state.text, state.stretches);
      if (back === null) {
        return left(whyChanged(record2, state.text, ofTab));
      }
      const reason = whyNotWritten(state.text, back.text);
      const writing = { cell, before: state.text, after: back.text, stretches: back.stretches };
      return reason === null ? { record: record2, cell: toA1(cell), state: { kind: "back", writing } } : left(reason);
    });
  }
  function openFix(fix, context) {
    const { log, lines } = linesOf4(context);
    const known3 = lines.map(({ record: record2 }) => record2);
    const standing = known3.filter((record2) => record2.fix === fix && record2.state === "done");
    const [first] = standing;
    if (log === null || first === void 0) {
      throw new FailureError({ code: "not-in-log" });
    }
    const sheet = sheetOrFail(first.sheetId, context);
    return { log, sheet, found: restorables(standing, known3, sheet) };
  }
  var planTakeBackForPage = ({ fix }, context) => {
    const { sheet, found: found2 } = openFix(fix, context);
    const changes = found2.flatMap(
      ({ record: record2, cell, state }) => {
        var _a3;
        return state.kind === "left" ? [] : [
          {
            cell,
            before: state.writing.before,
            edits: record2.undo,
            checks: record2.checks,
            measure: (_a3 = record2.measure) != null ? _a3 : "",
            landmarks: []
          }
        ];
      }
    );
    return {
      sheetId: sheet.getSheetId(),
      changes: changes.slice(0, MOST_CHANGES),
      titles: { ...titlesOf(changes, context.messages) },
      left: found2.flatMap(({ cell, state }) => state.kind === "left" ? [{ cell, reason: state.reason }] : []),
      more: Math.max(0, changes.length - MOST_CHANGES)
    };
  };
  var takeBackForPage = ({ fix, cells }, context) => underLock(() => {
    const { messages, time: time2 } = context;
    const { log, sheet, found: found2 } = openFix(fix, context);
    const wanted = found2.filter(({ cell }) => cells.includes(cell));
    const known3 = new Set(found2.map(({ cell }) => cell));
    const writings = wanted.flatMap(
      ({ record: record2, cell, state }) => state.kind === "left" ? [] : [{ record: record2, cell, writing: state.writing }]
    );
    const outcomes = writeCells(
      sheet,
      writings.map(({ writing }) => writing)
    );
    const words2 = stateWords("back", time2.now, messages);
    const done = writings.filter((_, index) => outcomes[index] === "done");
    changeLog(
      log,
      done.map(({ record: record2 }) => ({ record: record2, state: "back", words: words2 }))
    );
    const left = [
      ...wanted.flatMap(
        ({ cell, state }) => state.kind === "back" || writings.some((other) => other.cell === cell) ? [] : [{ cell, reason: state.reason }]
      ),
      ...writings.flatMap(({ cell }, index) => {
        const reason = reasonOf2(outcomes[index]);
        return reason === null ? [] : [{ cell, reason }];
      }),
      // They stood there when they were shown.
      ...cells.filter((cell) => !known3.has(cell)).map((cell) => ({ cell, reason: "moved" }))
    ];
    return { fix: null, cells: done.length, left };
  });

  // src/commands/page-calls.ts
  function found(sheet, context) {
    const location = locateTable(sheet, context);
    if (location.kind === "several") {
      throw new FailureError({ code: "several-tables", sheets: location.names });
    }
    return location.found;
  }
  var HANDLERS = {
    pageReadTable({ sheet }, context) {
      const { table } = found(sheet, context);
      return { sheet: table.sheetName, measures: table.measures.length, entries: table.entries.length };
    },
    pageCheckTable({ sheet }, context) {
      const at2 = found(sheet, context);
      return toPageResult(at2, keyedFindings(at2.table, context), context);
    },
    pageListFigures({ sheet }, context) {
      const { table } = found(sheet, context);
      return { sheet: table.sheetName, figures: toFigureList(table) };
    },
    pageHighlight({ sheet }, context) {
      return underLock(() => {
        const at2 = found(sheet, context);
        return { cells: highlightFindings(at2, openFindings(keyedFindings(at2.table, context)), context) };
      });
    },
    pageClearHighlights(_, { spreadsheet }) {
      return underLock(() => ({ sheets: spreadsheet.getSheets().filter(clearHighlights).length }));
    },
    pageMakeTab({ sheet, kind, base }, context) {
      const { result, note } = underLock(() => {
        const table = found(sheet, context);
        const made2 = makeTabOf(kind, table, base, context);
        showSheet(context.spreadsheet, table.sheet);
        return made2;
      });
      const made = { name: result.name, sheetId: result.sheet.getSheetId(), kept: result.kept };
      return note === null ? made : { ...made, note };
    },
    pageTabChoices({ sheet }, context) {
      const at2 = found(sheet, context);
      return { ...comparisonChoices(at2, context), departments: requestedDepartments(at2, context) };
    },
    pageRequestText({ sheet, department }, context) {
      return { text: requestTextFor(department, found(sheet, context), context) };
    },
    pageOpenTab({ sheetId }, { spreadsheet }) {
      const sheet = sheetWithId(spreadsheet, sheetId);
      if (sheet === null) {
        throw new FailureError({ code: "outside-table" });
      }
      showSheet(spreadsheet, sheet);
      return {};
    },
    pageGoToCell({ sheetId, cell }, { spreadsheet }) {
      if (!selectCell(spreadsheet, sheetId, cell)) {
        throw new FailureError({ code: "outside-table" });
      }
      return {};
    },
    pageFingerprint({ sheetId }, { spreadsheet }) {
      const sheet = sheetWithId(spreadsheet, sheetId);
      return { fingerprint: sheet === null ? "" : snapshotFingerprint(snapshotOf(sheet)) };
    },
    pageIgnore({ key, reason }, { time: time2 }) {
      underLock(() => changeIgnored((items) => withIgnored(items, { key, reason, at: time2.now })));
      return { at: time2.now };
    },
    pageRestore({ key }) {
      underLock(() => changeIgnored((items) => withoutIgnored(items, key)));
      return {};
    },
    pagePlanFixes: planFixesForPage,
    pageApplyFixes: applyFixesForPage,
    pageFixHistory: fixHistoryForPage,
    pagePlanTakeBack: planTakeBackForPage,
    pageTakeBack: takeBackForPage,
    pageReadSettings: readSettingsPage,
    pageImportSettings: importSettingsPage,
    pageSaveSettings: saveSettingsPage
  };
  function answerPage(name, request) {
    let context = null;
    try {
      const parsed = safeParse(BRIDGE[name].request, request);
      if (!parsed.success) {
        throw new FailureError({ code: "bad-request" });
      }
      context = openContext();
      const handler = HANDLERS[name];
      const value = parse(BRIDGE[name].response, handler(parsed.data, context));
      return { bridge: BRIDGE_VERSION, kind: "done", value };
    } catch (error) {
      const sheets = error instanceof FailureError && error.failure.code === "several-tables" ? error.failure.sheets : null;
      return {
        bridge: BRIDGE_VERSION,
        kind: "failed",
        failure: {
          code: failureCode(error),
          message: failureMessage(error, messagesForFailure(context)),
          ...sheets === null ? {} : { sheets: [...sheets] },
          details: failureDetails(error, name)
        }
      };
    }
  }

  // src/commands/remove-dropdowns.ts
  function removeDropdowns2() {
    runCommand(
      ({ working }) => working.removeDropdowns,
      ({ spreadsheet, messages }) => {
        const cells = underLock(() => {
          const tabs = orFail(
            () => sheetsWithCells(spreadsheet).map(readRules),
            (detail) => ({ code: "cannot-read", detail })
          );
          return orFail(
            () => removeDropdowns(tabs),
            (detail) => ({ code: "cannot-set-dropdowns", detail })
          );
        });
        return { message: messages.done.removeDropdowns({ cells }) };
      }
    );
  }

  // src/commands/show-help.ts
  function showHelp() {
    const { help } = messagesForFailure(openContext());
    alertMessage(help.title, help.paragraphs.join("\n\n"));
  }

  // src/commands/show-history.ts
  function showHistory() {
    runCommand(
      ({ working }) => working.history,
      (context) => ({
        message: context.messages.done.history,
        show: () => showPage({ result: null, view: "history" }, context)
      })
    );
  }

  // src/commands/show-settings.ts
  function showSettings() {
    runCommand(
      (messages) => messages.working.settings,
      (context) => ({
        message: context.messages.done.settings,
        show: () => showPage({ result: null, view: "settings" }, context)
      })
    );
  }

  // src/commands/validate.ts
  function validate2() {
    runOnTable(
      (messages) => messages.working.validate,
      (found2, context) => {
        const { messages } = context;
        const { table } = found2;
        const keyed = keyedFindings(table, context);
        const open = openFindings(keyed);
        highlightFindings(found2, open, context);
        const result = toPageResult(found2, keyed, context);
        return {
          message: messages.done.validate({ sheet: table.sheetName, ...countBySeverity(open) }),
          show: () => showPage({ result }, context)
        };
      }
    );
  }

  // src/functions/cells.ts
  function isBlankCell(value) {
    return value === null || value === void 0 || typeof value === "string" && isBlank(value);
  }
  function isDate(value) {
    return Object.prototype.toString.call(value) === "[object Date]";
  }
  function answerAt(answer, value, row, column) {
    try {
      return isBlankCell(value) ? "" : answer(value);
    } catch (error) {
      if (error instanceof FormulaError) {
        throw new FormulaError(error.problem, { row: row + 1, column: column + 1 });
      }
      throw error;
    }
  }
  function answerEach(argument, answer) {
    if (!Array.isArray(argument)) {
      return isBlankCell(argument) ? "" : answer(argument);
    }
    const rows = argument;
    return rows.map((row, rowIndex) => {
      if (!Array.isArray(row)) {
        return answerAt(answer, row, rowIndex, 0);
      }
      const values = row;
      return values.map((value, columnIndex) => answerAt(answer, value, rowIndex, columnIndex));
    });
  }
  function cellsOf(argument) {
    if (!Array.isArray(argument)) {
      return [argument];
    }
    const rows = argument;
    return rows.flatMap((row) => Array.isArray(row) ? row : [row]);
  }

  // src/functions/count.ts
  var DIGITS3 = /^\d+$/;
  function isSolid(symbol) {
    return markShape(symbol).endsWith("solid");
  }
  function stepIn(scale, text) {
    const reading = readMark(text, scale);
    if (reading.kind === "exact") {
      return reading.mark;
    }
    return reading.kind === "look-alike" && isSolid(reading.typed) === isSolid(reading.mark.symbol) ? reading.mark : null;
  }
  function textOf7(value) {
    return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? `${value}` : "";
  }
  function holds(mark2) {
    var _a3;
    const folded = foldWidth(mark2).trim();
    if (DIGITS3.test(folded)) {
      return (cell) => foldWidth(textOf7(cell)).trim() === folded;
    }
    const own2 = [{ symbol: folded, meaning: "" }];
    const exact = USUAL_SCALES.find((scale2) => readMark(mark2, scale2).kind === "exact");
    const scale = (_a3 = exact != null ? exact : USUAL_SCALES.find((each) => stepIn(each, mark2) !== null)) != null ? _a3 : own2;
    const step = stepIn(scale, mark2);
    return (cell) => typeof cell !== "number" && step !== null && stepIn(scale, textOf7(cell)) === step;
  }
  var MOST_MARKS = 100;
  function talliesOf(cells) {
    var _a3;
    const tallies = /* @__PURE__ */ new Map();
    for (const cell of cells) {
      const tally = (_a3 = tallies.get(cell)) != null ? _a3 : { cell, count: 0 };
      tallies.set(cell, { cell, count: tally.count + 1 });
    }
    return [...tallies.values()];
  }
  function countMarks(range, marks) {
    if (range === void 0) {
      throw new FormulaError({ code: "no-range-given" });
    }
    if (isBlankCell(marks)) {
      throw new FormulaError({ code: "no-mark-given" });
    }
    const tallies = talliesOf(cellsOf(range));
    const counted2 = /* @__PURE__ */ new Map();
    const count = (mark2) => {
      const holdsIt = holds(mark2);
      return tallies.reduce((sum2, { cell, count: many }) => sum2 + (holdsIt(cell) ? many : 0), 0);
    };
    return answerEach(marks, (mark2) => {
      const text = textOf7(mark2);
      if (text === "") {
        throw new FormulaError({ code: "bad-mark" });
      }
      const known3 = counted2.get(text);
      if (known3 === void 0 && counted2.size === MOST_MARKS) {
        throw new FormulaError({ code: "too-many-marks", most: MOST_MARKS });
      }
      const answer = known3 != null ? known3 : count(text);
      counted2.set(text, answer);
      return answer;
    });
  }

  // src/functions/figure.ts
  var LONGEST_COUNTER = 20;
  var BEGINS_LIKE_A_NUMBER = /^[\d.,\s]/;
  function usualCounter(text) {
    const typed = foldWidth(text).trim();
    const counted2 = `1${typed}`;
    const [figure] = counted2.length <= LONGEST_COUNTER && !BEGINS_LIKE_A_NUMBER.test(typed) ? findFigures(counted2) : [];
    return figure !== void 0 && figure.unit !== "" && figure.end === counted2.length ? { unit: figure.unit, scale: figure.value } : null;
  }
  function counterOf(argument) {
    const counters = cellsOf(argument).filter((each) => !isBlankCell(each));
    const [counter] = counters;
    if (counter === void 0) {
      throw new FormulaError({ code: "no-counter-given" });
    }
    if (counters.length > 1) {
      throw new FormulaError({ code: "several-counters" });
    }
    const text = typeof counter === "string" ? counter : "";
    const usual = usualCounter(text);
    if (usual === null) {
      throw new FormulaError({ code: "unknown-counter", text });
    }
    return usual;
  }
  var NEGATIVE = /(?:[-－−‐]|マイナス)[\s\u3000]?$/;
  var LONGEST_SIGN = 6;
  var MAY_BE_PLANNED = /予定|見込|目標|計画/;
  function figureIn(text, { unit, scale }) {
    const candidates = findFigures(text).filter((figure) => {
      const ahead = text.slice(Math.max(0, figure.start - LONGEST_SIGN), figure.start);
      return (figure.unit === unit || figure.unit === "") && !NEGATIVE.test(ahead);
    });
    const planned = candidates.length > 0 && MAY_BE_PLANNED.test(text) ? plannedStarts(text) : null;
    const found2 = candidates.find(({ start }) => (planned == null ? void 0 : planned.has(start)) !== true);
    return found2 === void 0 ? "" : found2.unit === "" ? found2.value : found2.value / scale;
  }
  function figureOfCell(value, counter) {
    if (typeof value === "number") {
      return Number.isFinite(value) ? value : "";
    }
    return typeof value === "string" ? figureIn(value, counter) : "";
  }
  function figures(texts, counter) {
    if (texts === void 0) {
      throw new FormulaError({ code: "no-text-given" });
    }
    const usual = counterOf(counter);
    return answerEach(texts, (value) => figureOfCell(value, usual));
  }

  // src/functions/year.ts
  var FIRST_YEAR = 1868;
  var LAST_YEAR = 2117;
  var LONGEST_DATE = 30;
  var YEAR3 = "(?:(令和|平成|昭和|大正|明治|[RHSTM])\\.?(元|\\d{1,2})|(\\d{4}))";
  var MONTH2 = "(1[0-2]|0?[1-9])";
  var TIME = /\s\d{1,2}:\d{2}(?::\d{2})?$/;
  var DAY = new RegExp(`^${YEAR3}(?:年|[./-])${MONTH2}(?:月|[./-])(?:(?:[12]\\d|3[01]|0?[1-9])日?|末日?)?$`, "i");
  var MONTHS5 = new RegExp(`^${YEAR3}(?:年|[./])${MONTH2}月?[${DASHES}]${MONTH2}月(?:末|分|実績)?$`, "i");
  var MONTH_ALONE = new RegExp(`^${YEAR3}[./-]${MONTH2}$`, "i");
  function yearsOfDate(key, pattern) {
    var _a3;
    const [, era, eraYear = "", western2, ...months] = key.length <= LONGEST_DATE ? (_a3 = pattern.exec(key)) != null ? _a3 : [] : [];
    const year = era === void 0 ? Number(western2) : eraToWestern(era, eraYear);
    return year === null ? [] : distinct2(months.map((month) => fiscalYearOf(year, Number(month))));
  }
  function distinct2(years) {
    return [...new Set(years)];
  }
  var AMOUNT = /^\d{4}(?:[千万億]|百万)?[円%]/;
  var BARE_SPAN = new RegExp(`^[RHSTM]\\.?\\d{1,2}[${DASHES}]\\d{1,2}$`, "i");
  var ERA_BEYOND_ITS_YEARS = /(?:令和|平成|昭和|大正|明治)\d{3}/;
  function yearsNamed(text) {
    const key = digitsForKanji(foldKey(foldWidth(text).trim().replace(TIME, "")));
    if (ERA_BEYOND_ITS_YEARS.test(key) || AMOUNT.test(key)) {
      return [];
    }
    for (const pattern of [DAY, MONTHS5]) {
      const years2 = yearsOfDate(key, pattern);
      if (years2.length > 0) {
        return years2;
      }
    }
    const isBareSpan = BARE_SPAN.test(key);
    const heading = parseYearHeading(isBareSpan ? `${key}年度` : text);
    if (heading !== null) {
      return distinct2([heading.from, heading.to]);
    }
    if (isBareSpan) {
      return [];
    }
    const years = yearsOfDate(key, MONTH_ALONE);
    return years.length > 0 ? years : distinct2(findYearMentions(foldWidth(text)).map(({ fiscalYear }) => fiscalYear));
  }
  function isImpossible(text) {
    return namesImpossibleYear(text) || ERA_BEYOND_ITS_YEARS.test(foldKey(text));
  }
  function yearOfText(text) {
    const key = foldKey(text);
    if (/^\d{1,15}$/.test(key)) {
      return yearOfNumber(Number(key));
    }
    const years = yearsNamed(text);
    const [year] = years;
    if (year === void 0) {
      throw new FormulaError({ code: isImpossible(text) ? "impossible-year" : "no-year", text });
    }
    if (years.length > 1) {
      throw new FormulaError({ code: "several-years", text, years });
    }
    return year;
  }
  function yearOfNumber(value) {
    if (!Number.isInteger(value) || value < FIRST_YEAR || value > LAST_YEAR) {
      throw new FormulaError({ code: "number-is-no-year", value });
    }
    return value;
  }
  var FIRST_DATED_YEAR = 1900;
  function yearOfDateCell(date2) {
    const year = date2.getFullYear();
    if (!(year >= FIRST_DATED_YEAR)) {
      throw new FormulaError({ code: "no-date" });
    }
    return yearOfNumber(fiscalYearOf(year, date2.getMonth() + 1));
  }
  function fiscalYearOfCell(value) {
    if (typeof value === "number") {
      return yearOfNumber(value);
    }
    if (isDate(value)) {
      return yearOfDateCell(value);
    }
    if (typeof value !== "string") {
      throw new FormulaError({ code: "no-year", text: typeof value === "boolean" ? String(value).toUpperCase() : "" });
    }
    return yearOfNumber(yearOfText(value));
  }
  function fiscalYears(argument) {
    if (argument === void 0) {
      throw new FormulaError({ code: "no-year-given" });
    }
    return answerEach(argument, fiscalYearOfCell);
  }

  // src/functions/wareki.ts
  function nameOf3(year) {
    const name = warekiYear(year);
    if (name === null) {
      throw new FormulaError({ code: "number-is-no-year", value: year });
    }
    return name;
  }
  function warekiYears(argument) {
    if (argument === void 0) {
      throw new FormulaError({ code: "no-year-given" });
    }
    return answerEach(argument, (value) => nameOf3(fiscalYearOfCell(value)));
  }

  // src/main.ts
  var onInstall = () => openMenu();
  var onOpen = () => openMenu();
  var validateTable = () => validate2();
  var highlightMissingYears2 = () => highlightMissingYears();
  var clearHighlights3 = () => clearHighlights2();
  var setDropdowns2 = () => setDropdowns();
  var removeDropdowns3 = () => removeDropdowns2();
  var chooseTabs2 = () => chooseTabs();
  var createSummary = () => makeSummary();
  var createReport = () => makeReport();
  var createRequests = () => makeRequests();
  var createFigures = () => makeFigures();
  var createData = () => makeData();
  var showFixHistory = () => showHistory();
  var showSettings2 = () => showSettings();
  var showHelp2 = () => showHelp();
  var pageReadTable = (request) => answerPage("pageReadTable", request);
  var pageCheckTable = (request) => answerPage("pageCheckTable", request);
  var pageListFigures = (request) => answerPage("pageListFigures", request);
  var pageHighlight = (request) => answerPage("pageHighlight", request);
  var pageClearHighlights = (request) => answerPage("pageClearHighlights", request);
  var pageMakeTab = (request) => answerPage("pageMakeTab", request);
  var pageTabChoices = (request) => answerPage("pageTabChoices", request);
  var pageRequestText = (request) => answerPage("pageRequestText", request);
  var pageOpenTab = (request) => answerPage("pageOpenTab", request);
  var pageGoToCell = (request) => answerPage("pageGoToCell", request);
  var pageFingerprint = (request) => answerPage("pageFingerprint", request);
  var pageIgnore = (request) => answerPage("pageIgnore", request);
  var pagePlanFixes = (request) => answerPage("pagePlanFixes", request);
  var pageApplyFixes = (request) => answerPage("pageApplyFixes", request);
  var pageFixHistory = (request) => answerPage("pageFixHistory", request);
  var pagePlanTakeBack = (request) => answerPage("pagePlanTakeBack", request);
  var pageTakeBack = (request) => answerPage("pageTakeBack", request);
  var pageReadSettings = (request) => answerPage("pageReadSettings", request);
  var pageImportSettings = (request) => answerPage("pageImportSettings", request);
  var pageSaveSettings = (request) => answerPage("pageSaveSettings", request);
  var pageRestore = (request) => answerPage("pageRestore", request);
  var SHINCHOKU_YEAR = (value) => answerFormula(() => fiscalYears(value));
  var SHINCHOKU_WAREKI = (year) => answerFormula(() => warekiYears(year));
  var SHINCHOKU_COUNT = (range, mark2) => answerFormula(() => countMarks(range, mark2));
  var SHINCHOKU_FIGURE = (text, counter) => answerFormula(() => figures(text, counter));
  return __toCommonJS(main_exports);
})();

/**
 * 評価の数を数えます。全角と半角や、○・〇・◯のような形の似た文字は同じものとして数えます。
 * @param {range} range 評価の欄の範囲。
 * @param {string} mark 数える評価。例：「◎」。評価を並べた範囲も指定できます。
 * @return 評価の数。
 * @customfunction
 */
function SHINCHOKU_COUNT(range, mark) { return Shinchoku.SHINCHOKU_COUNT.apply(null, arguments); }
/**
 * 文の中から、単位の付いた数値を取り出します。例：「研修会を12回開催」と「回」で 12。
 * @param {string} text 文、またはそのセル。範囲も指定できます。
 * @param {string} counter 数え方の単位。例：「回」「人」「か所」。
 * @return その単位が付いた最初の数値。予定や目標と読める数値は取り出しません。なければ空欄です。
 * @customfunction
 */
function SHINCHOKU_FIGURE(text, counter) { return Shinchoku.SHINCHOKU_FIGURE.apply(null, arguments); }
/**
 * 年度を和暦で書きます。例：2022 は「令和4年度」、2019 は「令和元年度」。
 * @param {any} year 西暦の年度。年度を表す文字・日付や、範囲も指定できます。
 * @return 和暦の年度。空欄は空欄のままです。
 * @customfunction
 */
function SHINCHOKU_WAREKI(year) { return Shinchoku.SHINCHOKU_WAREKI.apply(null, arguments); }
/**
 * 年度の書き方を西暦の年度（4月から翌年3月まで）に直します。例：「Ｒ４年度」は 2022、「平成31年3月」は 2018。
 * @param {any} value 年度を表す文字・数値・日付。範囲も指定できます。
 * @return 西暦の年度。空欄は空欄のままです。
 * @customfunction
 */
function SHINCHOKU_YEAR(value) { return Shinchoku.SHINCHOKU_YEAR.apply(null, arguments); }
function chooseTabs() { return Shinchoku.chooseTabs.apply(null, arguments); }
function clearHighlights() { return Shinchoku.clearHighlights.apply(null, arguments); }
function createData() { return Shinchoku.createData.apply(null, arguments); }
function createFigures() { return Shinchoku.createFigures.apply(null, arguments); }
function createReport() { return Shinchoku.createReport.apply(null, arguments); }
function createRequests() { return Shinchoku.createRequests.apply(null, arguments); }
function createSummary() { return Shinchoku.createSummary.apply(null, arguments); }
function highlightMissingYears() { return Shinchoku.highlightMissingYears.apply(null, arguments); }
function onInstall() { return Shinchoku.onInstall.apply(null, arguments); }
function onOpen() { return Shinchoku.onOpen.apply(null, arguments); }
function pageApplyFixes() { return Shinchoku.pageApplyFixes.apply(null, arguments); }
function pageCheckTable() { return Shinchoku.pageCheckTable.apply(null, arguments); }
function pageClearHighlights() { return Shinchoku.pageClearHighlights.apply(null, arguments); }
function pageFingerprint() { return Shinchoku.pageFingerprint.apply(null, arguments); }
function pageFixHistory() { return Shinchoku.pageFixHistory.apply(null, arguments); }
function pageGoToCell() { return Shinchoku.pageGoToCell.apply(null, arguments); }
function pageHighlight() { return Shinchoku.pageHighlight.apply(null, arguments); }
function pageIgnore() { return Shinchoku.pageIgnore.apply(null, arguments); }
function pageImportSettings() { return Shinchoku.pageImportSettings.apply(null, arguments); }
function pageListFigures() { return Shinchoku.pageListFigures.apply(null, arguments); }
function pageMakeTab() { return Shinchoku.pageMakeTab.apply(null, arguments); }
function pageOpenTab() { return Shinchoku.pageOpenTab.apply(null, arguments); }
function pagePlanFixes() { return Shinchoku.pagePlanFixes.apply(null, arguments); }
function pagePlanTakeBack() { return Shinchoku.pagePlanTakeBack.apply(null, arguments); }
function pageReadSettings() { return Shinchoku.pageReadSettings.apply(null, arguments); }
function pageReadTable() { return Shinchoku.pageReadTable.apply(null, arguments); }
function pageRequestText() { return Shinchoku.pageRequestText.apply(null, arguments); }
function pageRestore() { return Shinchoku.pageRestore.apply(null, arguments); }
function pageSaveSettings() { return Shinchoku.pageSaveSettings.apply(null, arguments); }
function pageTabChoices() { return Shinchoku.pageTabChoices.apply(null, arguments); }
function pageTakeBack() { return Shinchoku.pageTakeBack.apply(null, arguments); }
function removeDropdowns() { return Shinchoku.removeDropdowns.apply(null, arguments); }
function setDropdowns() { return Shinchoku.setDropdowns.apply(null, arguments); }
function showFixHistory() { return Shinchoku.showFixHistory.apply(null, arguments); }
function showHelp() { return Shinchoku.showHelp.apply(null, arguments); }
function showSettings() { return Shinchoku.showSettings.apply(null, arguments); }
function validateTable() { return Shinchoku.validateTable.apply(null, arguments); }
