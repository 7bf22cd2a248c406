// The menu, built when the file is opened, also where the add-on has not been used yet.
import type { MenuEntry } from "../../local/apps-script/host";
import { hostFor, sampleWorkbook } from "./sample-host";

function functionNames(entries: readonly MenuEntry[]): readonly string[] {
	return entries.flatMap((entry) => (entry.kind === "item" ? [entry.functionName] : []));
}

test.each(["onOpen", "onInstall"])("%s builds the menu in AuthMode.NONE without touching the document", (trigger) => {
	const host = hostFor(sampleWorkbook(), { authMode: "NONE" });
	host.run(trigger);
	const [menu] = host.ui.menus;
	expect(menu?.caption).toBe("進捗チェック");
	expect(menu?.entries.map((entry) => (entry.kind === "separator" ? "―" : entry.caption))).toEqual([
		"検証する",
		"欠落年度を強調",
		"強調を消す",
		"直した記録",
		"―",
		"入力規則を設定",
		"入力規則を外す",
		"―",
		"資料を選んで作成",
		"集計表を作成",
		"レポートを作成",
		"課別確認依頼を作成",
		"指標の推移を作成",
		"データ（縦持ち）を作成",
		"―",
		"設定",
		"使い方",
	]);
	expect(
		Object.keys(host.calls.byName).filter((name) => /^(?:Spreadsheet|Sheet|Range|Properties)\b/.test(name)),
	).toEqual([]);
});

test("every menu item calls a function that the bundle has", () => {
	const host = hostFor(sampleWorkbook());
	host.run("onOpen");
	const names = functionNames(host.ui.menus[0]?.entries ?? []);
	expect(names).toHaveLength(14);
	expect(host.globals()).toEqual(expect.arrayContaining([...names]));
});

test("the menu speaks the person's language", () => {
	const host = hostFor(sampleWorkbook(), { userLocale: "en" });
	host.run("onOpen");
	const [first] = host.ui.menus[0]?.entries ?? [];
	expect(first).toMatchObject({ kind: "item", caption: "Check this sheet" });
});
