// What axe-core objects to on a page.
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * Rules of axe-core that a page or a part of it breaks, with the places of each; frames within it are left out.
 * @param part what axe-core is to look at; absent: all of the page
 */
export async function violations(page: Frame | Page, part?: string | object): Promise<readonly string[]> {
	await page.evaluate(AXE);
	const context = part === undefined ? "document" : JSON.stringify(part);
	const { violations: found } = await page.evaluate<AxeResults>(`axe.run(${context}, { iframes: false })`);
	return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
