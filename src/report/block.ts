// Parts of a tab that are stacked: rows, and charts that lie on some of them.
import { emptyRow, type PlanRow, sectionRows } from "./layout";
import type { PlanChart } from "./tab-plan";

/** Places of charts and their data count from the block's own first row. */
export interface Block {
	readonly rows: readonly PlanRow[];
	readonly charts: readonly PlanChart[];
}

/** Rows without a chart. */
export function plain(rows: readonly PlanRow[]): Block {
	return { rows, charts: [] };
}

/** Puts blocks beneath one another; their charts move along. */
export function stack(blocks: readonly Block[]): Block {
	const rows: PlanRow[] = [];
	const charts: PlanChart[] = [];
	for (const block of blocks) {
		const above = rows.length;
		charts.push(
			...block.charts.map((chart) => ({
				...chart,
				data: { ...chart.data, row: chart.data.row + above },
				at: { ...chart.at, row: chart.at.row + above },
			})),
		);
		for (const row of block.rows) {
			rows.push(row);
		}
	}
	return { rows, charts };
}

/** A section under its heading, parted from what stands above. */
export function section(title: string, columns: number, blocks: readonly Block[]): Block {
	return stack([plain([emptyRow(columns), ...sectionRows(title, columns)]), ...blocks]);
}
