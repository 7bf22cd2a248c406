// What Google says when it refuses: one text a case. "Ours" marks wording that no source confirmed.
import type { LocalizedText } from "./service-error";

export const outsideGrid: LocalizedText = {
	en: "The coordinates of the range are outside the dimensions of the sheet.",
	ja: "範囲の座標がシートのサイズから外れています。",
};

export const rangeNotFound: LocalizedText = {
	en: "Range not found",
	// Ours.
	ja: "範囲が見つかりません",
};

// The Japanese of the next three is ours.
export const tooFewRows: LocalizedText = {
	en: "The number of rows in the range must be at least 1.",
	ja: "範囲の行数は 1 以上でなければなりません。",
};

export const tooFewColumns: LocalizedText = {
	en: "The number of columns in the range must be at least 1.",
	ja: "範囲の列数は 1 以上でなければなりません。",
};

export const startTooSmall = (axis: "row" | "column"): LocalizedText => ({
	en: `The starting ${axis} of the range is too small.`,
	ja: `範囲の開始${axis === "row" ? "行" : "列"}が小さすぎます。`,
});

// The first Japanese sentence on rows is Google's, the rest is ours.
export const wrongRowCount = (data: number, range: number): LocalizedText => ({
	en: `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
	ja: `データの行数が範囲の行数と一致しません。データは ${data} 行ですが、範囲は ${range} 行です。`,
});

export const wrongColumnCount = (data: number, range: number): LocalizedText => ({
	en: `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
	ja: `データの列数が範囲の列数と一致しません。データは ${data} 列ですが、範囲は ${range} 列です。`,
});

export const cellTooLong: LocalizedText = {
	en: "Your input contains more than the maximum of 50000 characters in a single cell.",
	// Ours.
	ja: "1 つのセルに入力できる文字数の上限 50000 文字を超えています。",
};

export const protectedCell: LocalizedText = {
	en: "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
	ja: "保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してもらってください。",
};

export const tooManyListItems: LocalizedText = {
	en: 'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
	// Ours.
	ja: "データの入力規則の項目が上限の 500 個を超えています。代わりに「リストを範囲で指定」の条件を使用してください。",
};

export const violatesValidation = (a1: string): LocalizedText => ({
	en: `The data you entered in cell ${a1} violates the data validation rules set on this cell.`,
	ja: `セル ${a1} に入力したデータは、このセルで設定しているデータの入力規則に違反しています`,
});

export const sheetExists = (name: string): LocalizedText => ({
	en: `A sheet with the name "${name}" already exists. Please enter another name.`,
	ja: `シート名「${name}」はすでに存在しています。別の名前を入力してください。`,
});

// The Japanese from here to the frozen rows is ours.
export const sheetNameEmpty: LocalizedText = {
	en: "The sheet name cannot be empty.",
	ja: "シート名を空にすることはできません。",
};

export const sheetNameTooLong: LocalizedText = {
	en: "The sheet name cannot be greater than 100 characters.",
	ja: "シート名は 100 文字以内で入力してください。",
};

export const sheetNotFound = (id: number): LocalizedText => ({
	en: `Sheet ${id} not found`,
	ja: `シート ${id} が見つかりません`,
});

export const lastSheet: LocalizedText = {
	en: "You can't remove all the sheets in a document.",
	ja: "ドキュメント内のシートをすべて削除することはできません。",
};

export const lastVisibleSheet: LocalizedText = {
	en: "You can't remove all the visible sheets in a document.",
	ja: "ドキュメント内の表示されているシートをすべて削除することはできません。",
};

export const hideLastSheet: LocalizedText = {
	en: "You can't hide all the sheets in a document.",
	ja: "ドキュメント内のシートをすべて非表示にすることはできません。",
};

export const partOfMerge: LocalizedText = {
	en: "You must select all cells in a merged range to merge or unmerge them.",
	ja: "セルを結合または結合解除するには、結合範囲のすべてのセルを選択する必要があります。",
};

const axisNoun = { row: { en: "rows", ja: "行" }, column: { en: "columns", ja: "列" } } as const;

export const linesOutOfBounds = (axis: "row" | "column"): LocalizedText => ({
	en: `Those ${axisNoun[axis].en} are out of bounds.`,
	ja: `それらの${axisNoun[axis].ja}は範囲外です。`,
});

export const deletesEveryLine = (axis: "row" | "column"): LocalizedText => ({
	en: `You can't delete all the ${axisNoun[axis].en} on the sheet.`,
	ja: `シートのすべての${axisNoun[axis].ja}を削除することはできません。`,
});

export const deletesEveryUnfrozenLine = (axis: "row" | "column"): LocalizedText => ({
	en: `Sorry, it is not possible to delete all non-frozen ${axisNoun[axis].en}.`,
	ja: `固定されていない${axisNoun[axis].ja}をすべて削除することはできません。`,
});

export const freezesEveryLine = (axis: "row" | "column"): LocalizedText => ({
	en: `Sorry, it is not possible to freeze all visible ${axisNoun[axis].en} on the sheet.`,
	ja: `シートに表示されているすべての${axisNoun[axis].ja}を固定することはできません。`,
});

export const freezeCutsMerge = (axis: "row" | "column"): LocalizedText => ({
	en: `You can't freeze ${axisNoun[axis].en} which contain only part of a merged cell.`,
	ja: `結合されたセルの一部のみを含む${axisNoun[axis].ja}を固定することはできません。`,
});

export const mergeAcrossFreeze = (axis: "row" | "column"): LocalizedText => ({
	en: `You can't merge frozen and non-frozen ${axisNoun[axis].en}.`,
	ja: `固定された${axisNoun[axis].ja}と固定されていない${axisNoun[axis].ja}を結合することはできません。`,
});

export const tooManyCells: LocalizedText = {
	en: "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
	// Ours.
	ja: "この操作により、ワークブックのセル数が上限の 10000000 個を超えます。",
};

export const ruleAcrossSheets: LocalizedText = {
	en: "Conditional format rule cannot reference a different sheet.",
	ja: "条件付き書式ルールで別のシートを参照することはできません。",
};

// The Japanese of the next three is ours.
export const rangeOnOtherSheet: LocalizedText = {
	en: "The range must be on the same sheet.",
	ja: "範囲は同じシート上にある必要があります。",
};

export const ruleIncomplete: LocalizedText = {
	en: "Conditional format rule must have a condition and at least one range.",
	ja: "条件付き書式ルールには条件と 1 つ以上の範囲が必要です。",
};

export const lockTimeout: LocalizedText = {
	en: "Lock timeout: another process was holding the lock for too long.",
	ja: "ロックのタイムアウト: 別のプロセスが長時間ロックを保持していました。",
};

export const wrongSignature = (types: string, method: string): LocalizedText => ({
	en: `The parameters (${types}) don't match the method signature for ${method}.`,
	ja: `パラメータ（${types}）が ${method} のメソッドのシグネチャと一致しません。`,
});

// The Japanese is ours.
export const notOfType = (type: string): LocalizedText => ({
	en: `Object is not of type ${type}.`,
	ja: `オブジェクトの型が ${type} ではありません。`,
});

// Ours in both languages: Google's words vary by method here.
export const invalidArgument = (value: unknown): LocalizedText => ({
	en: `Invalid argument: ${String(value)}`,
	ja: `引数が無効です: ${String(value)}`,
});

export const missingPermission = (method: string, scope: string): LocalizedText => ({
	en: `You do not have permission to call ${method}. Required permissions: ${scope}`,
	ja: `${method} を呼び出す権限がありません。必要な権限: ${scope}`,
});

export const noFunction = (name: string): LocalizedText => ({
	en: `Script function not found: ${name}`,
	ja: `スクリプト関数が見つかりません: ${name}`,
});

// The Japanese from here on is ours.
export const noHtmlFile = (name: string): LocalizedText => ({
	en: `No HTML file named ${name} was found.`,
	ja: `${name} という名前の HTML ファイルが見つかりませんでした。`,
});

export const valueTooLarge: LocalizedText = {
	en: "Argument too large: value",
	ja: "引数が大きすぎます: value",
};

export const storeFull: LocalizedText = {
	en: "You have exceeded the property storage quota. Please remove some properties and try again.",
	ja: "プロパティの保存容量の上限を超えました。プロパティを削除してから、もう一度お試しください。",
};

export const illegalProperty = (name: string): LocalizedText => ({
	en: `Failed due to illegal value in property: ${name}`,
	ja: `Failed due to illegal value in property: ${name}`,
});

export const unsupportedResult: LocalizedText = {
	en: "The script completed but the returned value is not a supported return type.",
	ja: "スクリプトは完了しましたが、戻り値はサポートされていないタイプです。",
};
