// Results of checks as the page gets them, made in a few words for tests.
import type { PageResult } from "../../src/bridge/bridge";
import { hostFor, pageData, sampleWorkbook } from "../commands/sample-host";

/** The result that 検証する gives for the sample. */
export function sampleResult(): PageResult {
	const host = hostFor(sampleWorkbook());
	host.run("validateTable");
	return pageData(host).result;
}
