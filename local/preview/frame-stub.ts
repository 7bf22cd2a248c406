// What stands in a page of the script before its own code: google.script as Google gives it there, by messages to the page around.

/**
 * Runs inside the sandboxed frame and is put there as text: it may use nothing of this file.
 * @param names functions that the script lets a page call
 */
function stub(names: readonly string[]): void {
	type Handlers = {
		readonly success?: (value: unknown, user: unknown) => void;
		readonly failure?: (error: Error, user: unknown) => void;
		readonly user?: unknown;
	};
	const waiting = new Map<number, Handlers>();
	let last = 0;
	const send = (message: object): void => parent.postMessage(message, "*");

	const runner = (handlers: Handlers): object => {
		const run: Record<string, unknown> = {
			withSuccessHandler: (success: NonNullable<Handlers["success"]>) => runner({ ...handlers, success }),
			withFailureHandler: (failure: NonNullable<Handlers["failure"]>) => runner({ ...handlers, failure }),
			withUserObject: (user: unknown) => runner({ ...handlers, user }),
		};
		for (const name of names) {
			run[name] = (...args: unknown[]): void => {
				last++;
				send({ kind: "call", id: last, name, args });
				waiting.set(last, handlers);
			};
		}
		return run;
	};

	addEventListener("message", ({ source, data }) => {
		const handlers = source === parent ? waiting.get(data.id) : undefined;
		if (handlers === undefined) {
			return;
		}
		waiting.delete(data.id);
		if (data.kind === "done") {
			handlers.success?.(data.value, handlers.user);
			return;
		}
		const error = new Error(data.message);
		error.name = data.name;
		if (handlers.failure === undefined) {
			throw error;
		}
		handlers.failure(error, handlers.user);
	});
	addEventListener("keydown", (event) => {
		if (event.key === "F6") {
			event.preventDefault();
			send({ kind: "focus" });
		}
	});

	const host = {
		close: () => send({ kind: "close" }),
		setHeight: () => undefined,
		setWidth: () => undefined,
		origin: "",
		editor: { focus: () => send({ kind: "focus" }) },
	};
	Object.assign(globalThis, { google: { script: { run: runner({}), host } } });
}

/** The stub as code for a script element. */
export function stubCode(names: readonly string[]): string {
	return `(${stub.toString()})(${JSON.stringify(names).replace(/</g, "\\u003c")});`;
}
