// Calls the script from the page: typed, checked on both sides, and never without an answer.
import * as z from "zod/mini";
import { BRIDGE, BridgeFailure, type BridgeName, type BridgeRequest, type BridgeResponse } from "../bridge/bridge";
import type { PageMessages } from "../messages/ja-page";

/** What `google.script.run` offers, as far as the page uses it. */
interface ScriptRun {
	withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
	withFailureHandler(handler: (error: unknown) => void): ScriptRun;
	readonly [functionName: string]: unknown;
}

declare const google: { readonly script: { readonly run: ScriptRun } } | undefined;

export type CallOutcome<Name extends BridgeName> =
	| { readonly kind: "done"; readonly value: BridgeResponse<Name> }
	| { readonly kind: "failed"; readonly failure: BridgeFailure };

export type Call = <Name extends BridgeName>(name: Name, request: BridgeRequest<Name>) => Promise<CallOutcome<Name>>;

const Answer = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("done"), value: z.unknown() }),
	z.object({ kind: z.literal("failed"), failure: BridgeFailure }),
]);

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

/** The calls of the page; whatever comes back wrong becomes a failure in words. */
export function createCall(messages: PageMessages): Call {
	return async <Name extends BridgeName>(name: Name, request: BridgeRequest<Name>): Promise<CallOutcome<Name>> => {
		try {
			const answer = z.safeParse(Answer, await run(name, request));
			if (!answer.success) {
				return failed("bad-answer", messages.badAnswer, `${name}: ${answer.error.message.slice(0, 300)}`);
			}
			if (answer.data.kind === "failed") {
				return answer.data;
			}
			const value = z.safeParse(BRIDGE[name].response, answer.data.value);
			return value.success
				? { kind: "done", value: value.data as BridgeResponse<Name> }
				: failed("bad-answer", messages.badAnswer, `${name}: ${value.error.message.slice(0, 300)}`);
		} catch (error) {
			return failed(
				"unreachable",
				messages.unreachable,
				`${name}: ${error instanceof Error ? error.message : String(error)}`,
			);
		}
	};
}
