// Files in which something of ours was spoiled by hand.
import fc from "fast-check";
import type { AppsScriptHost } from "../../local/apps-script/host";
import type { Workbook } from "../../local/workbook";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { serializeSettings } from "../../src/settings/settings-text";
import { piecesIn, textOf } from "../../src/settings/text-pieces";
import { hostFor } from "./sample-host";

export const SEED = 20_261_122;

/** One way to spoil a text: cut it short, write over a part, swap two parts, or put something else in its place. */
export const spoiled = (text: string): fc.Arbitrary<string> =>
	fc.oneof(
		fc.nat(text.length).map((at) => text.slice(0, at)),
		fc.nat(text.length).map((at) => text.slice(at)),
		fc
			.tuple(fc.nat(text.length), fc.string({ maxLength: 4 }))
			.map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
		fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => {
			const [first, last] = [Math.min(one, other), Math.max(one, other)];
			return text.slice(last) + text.slice(first, last) + text.slice(0, first);
		}),
		fc.constantFrom("", " ", "null", "0", "[]", "{}", '{"version":1}', '"x"', "1e999", "[[[["),
	);

export function warnings(host: AppsScriptHost): readonly string[] {
	return host.ui.alerts.map(({ message }) => message);
}

export function validated(workbook: Workbook): AppsScriptHost {
	const host = hostFor(workbook);
	host.run("validateTable");
	return host;
}

export const OFFICE: Settings = {
	...DEFAULT_SETTINGS,
	departments: [{ name: "介護保険", aliases: ["介護保険課"] }],
	colors: { ...DEFAULT_SETTINGS.colors, blank: "#DDEEFF" },
};
export const SETTINGS_TEXT = serializeSettings(OFFICE);
export const SETTINGS_TOLD =
	"保存されていた設定に読み取れない部分があったため、その部分を自動の設定に戻しました。「設定」を開いて確かめてください。";
export const IGNORED_TOLD =
	"「対象外」の記録に読み取れない部分があったため、その分の指摘を一覧に戻しました。必要なものは、もう一度対象外にしてください。";

export function stored(workbook: Workbook, key: string): string | null {
	return textOf(piecesIn(Object.fromEntries(workbook.documentProperties), key));
}
