// Widths of a planned tab, in few calls.
import { planOf, tabOf } from "./plan-host";

function widthsOf(widths: readonly number[]) {
	const cells = widths.map(() => ({ value: "数", style: {} }));
	const { sheet, host } = tabOf(planOf([cells], { widths }));
	return {
		widths: widths.map((_, column) => sheet.columnWidths.get(column)),
		calls: host.calls.byName["Sheet.setColumnWidths"],
	};
}

test.each([
	[[80, 80, 80], 1],
	[[200, 60, 60], 2],
	[[60, 200, 60, 60, 90, 60], 3],
	[[50], 1],
])("columns of %j pixels are laid out in %i calls", (widths, calls) => {
	expect(widthsOf(widths)).toEqual({ widths, calls });
});
