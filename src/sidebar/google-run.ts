// Calls the script from the page: typed, sure to come from the script of this page, and never without an answer.
import type { BridgeAnswer, BridgeFailure, BridgeName, BridgeRequest, Crossing } from "../bridge/bridge";
import { BRIDGE_VERSION } from "../bridge/bridge-version";
import type { PageMessages } from "../messages/ja-page";

/** What `google.script.run` offers, as far as the page uses it. */
interface ScriptRun {
	withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
	withFailureHandler(handler: (error: unknown) => void): ScriptRun;
	readonly [functionName: string]: unknown;
}

declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

export type Call = <Name extends BridgeName>(name: Name, request: BridgeRequest<Name>) => Promise<BridgeAnswer<Name>>;

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
 * Whether an answer comes from a script that was built with this page: then it has the shape that the compiler checked.
 * Another one comes from a page that is older than the script, or from half an update.
 */
function isOurs<Name extends BridgeName>(answer: unknown): answer is Crossing<Name> {
	return typeof answer === "object" && answer !== null && "bridge" in answer && answer.bridge === BRIDGE_VERSION;
}

/** The calls of the page; whatever comes back wrong becomes a failure in words. */
export function createCall(messages: () => PageMessages): Call {
	return async <Name extends BridgeName>(name: Name, request: BridgeRequest<Name>): Promise<BridgeAnswer<Name>> => {
		try {
			const answer = await run(name, request);
			return isOurs<Name>(answer)
				? answer
				: failed("bad-answer", messages().badAnswer, `${name}: ${JSON.stringify(answer)?.slice(0, 300)}`);
		} catch (error) {
			return failed(
				"unreachable",
				messages().unreachable,
				`${name}: ${error instanceof Error ? error.message : String(error)}`,
			);
		}
	};
}
