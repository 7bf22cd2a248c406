// What is said where the files of the script do not belong together. The build writes it into Code.js: the words of all
// else stand in a file that may be the one that is missing. Nobody's language is known there, so it says both.

/** The menu that stands in place of the real one then. */
export const incomplete = {
	menu: "進捗チェック",
	item: "ファイルが足りません（選ぶと、どれかが出ます） / A file is missing: choose to see which",
};

/** @param file name of the file that is missing or of another build */
export function mixedFiles(file: string): string {
	return `${file} がないか、Code.js と版が違います。dist フォルダーのファイルを、すべて同じ版のものに貼り直してください。 / ${file} is missing or of another version than Code.js. Paste all files of dist again, from one version.`;
}
