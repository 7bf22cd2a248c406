// Messages for failures stay short enough for an alert, however many tabs a file has.
import { createSheet, createWorkbook } from "../../local/workbook";
import { callPage, hostFor } from "./sample-host";

test("a file of two hundred tabs: no more of them are named than can be read", () => {
	const sheets = Array.from({ length: 200 }, (_, index) =>
		createSheet(index + 1, `${"進捗管理表".repeat(10)}${index}`, 2, 2),
	);
	const answer = callPage(hostFor(createWorkbook(sheets)), "pageReadTable", { sheet: "昨年度" });
	const message = answer.kind === "failed" ? answer.failure.message : "";
	expect(message).toContain("「昨年度」という名前のシートはありません。あるシート：進捗管理表");
	expect(message.length).toBeLessThan(600);
});
