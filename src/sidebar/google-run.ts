// Calls the script from the page: typed, checked, sure to come from the script of this page, never without an answer.

import { misfitOfAnswer } from "../bridge/answer-shapes";
import type { BridgeAnswer, BridgeFailure, BridgeName, BridgeRequest, Crossing, PageCallName } from "../bridge/bridge";
import { BRIDGE_VERSION } from "../bridge/bridge-version";
import type { PageMessages } from "../messages/ja-page";
import { SHAPES } from "./shapes-of-answers";

/** What `google.script.run` offers, as far as the page uses it. */
interface ScriptRun {
	withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
	withFailureHandler(handler: (error: unknown) => void): ScriptRun;
	readonly [functionName: string]: unknown;
}

declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

export type Call = <Name extends PageCallName>(name: Name, request: BridgeRequest<Name>) => Promise<BridgeAnswer<Name>>;

function failed(
	code: string,
	message: string,
	details: string,
): { readonly kind: "failed"; readonly failure: BridgeFailure } {
	return { kind: "failed", failure: { code, message, details } };
}

function run(name: BridgeName, request: unknown): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const runner = google?.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
		const call = runner?.[name];
		if (typeof call === "function") {
			Reflect.apply(call, runner, [request]);
		} else {
			reject(new Error(`google.script.run.${name}`));
		}
	});
}

/**
 * Whether an answer comes from a script that was built with this page. Another one comes from a page that is older than the script, or from half an update.
 */
function isOurs<Name extends BridgeName>(answer: unknown): answer is Crossing<Name> {
	return typeof answer === "object" && answer !== null && "bridge" in answer && answer.bridge === BRIDGE_VERSION;
}

/** The calls of the page; whatever comes back wrong becomes a failure in words. */
export function createCall(messages: () => PageMessages): Call {
	return async <Name extends PageCallName>(name: Name, request: BridgeRequest<Name>): Promise<BridgeAnswer<Name>> => {
		try {
			const answer = await run(name, request);
			if (!isOurs<Name>(answer)) {
				return failed("bad-answer", messages().badAnswer, `${name}: ${JSON.stringify(answer)?.slice(0, 300)}`);
			}
			const misfit = answer.kind === "done" ? misfitOfAnswer(name, answer.value, SHAPES) : null;
			return misfit === null ? answer : failed("bad-answer", messages().badAnswer, `${name}: ${misfit}`);
		} catch (error) {
			return failed(
				"unreachable",
				messages().unreachable,
				`${name}: ${error instanceof Error ? error.message : String(error)}`,
			);
		}
	};
}
