// Serves the preview page on this machine only: its own files, to its own address, with nothing let in or out.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { shippedScript } from "../../script-files";
import { bundlePage } from "./bundle-page";
import { pageHtml } from "./page-html";

const ADDRESS = "127.0.0.1";
const PROJECT = join(__dirname, "../../..");

export interface Preview {
	/** `http://127.0.0.1:…/` */
	readonly address: string;
	close(): Promise<void>;
}

interface Answer {
	readonly type: string;
	readonly body: string;
	readonly policy?: string;
}

/**
 * Only scripts run that the page itself put there with its mark: its own, those of dist/, and the page in the sidebar.
 * Nothing is loaded from elsewhere, and nothing can be sent elsewhere.
 */
function policy(nonce: string): string {
	return [
		"default-src 'none'",
		`script-src 'nonce-${nonce}'`,
		"style-src 'self' 'unsafe-inline'",
		"img-src data:",
		"connect-src 'self'",
		"frame-src 'self'",
		"worker-src blob:",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join("; ");
}

/** Read anew at each visit: a build shows after reloading the page. */
function material(): string {
	const page = join(PROJECT, "dist/sidebar.html");
	return JSON.stringify({
		code: shippedScript(PROJECT),
		htmlFiles: existsSync(page) ? { sidebar: readFileSync(page, "utf8") } : {},
		sample: readFileSync(join(PROJECT, "sample/sheet.json"), "utf8"),
	});
}

function answerTo(path: string, files: ReadonlyMap<string, string>): Answer | null {
	switch (path) {
		case "/": {
			const nonce = randomBytes(16).toString("base64");
			return { type: "text/html", body: pageHtml(nonce), policy: policy(nonce) };
		}
		case "/material.json":
			return { type: "application/json", body: material() };
		default: {
			const body = files.get(path.slice(1));
			const type = path.endsWith(".css") ? "text/css" : "text/javascript";
			return body === undefined ? null : { type, body };
		}
	}
}

/** A page elsewhere may give this machine's address a name of its own; such requests name another host. */
function isForUs(request: IncomingMessage, port: number): boolean {
	return [`${ADDRESS}:${port}`, `localhost:${port}`].includes(request.headers.host ?? "");
}

function send(response: ServerResponse, status: number, answer: Answer): void {
	response.writeHead(status, {
		"Content-Type": `${answer.type}; charset=utf-8`,
		"Content-Security-Policy": answer.policy ?? "default-src 'none'; frame-ancestors 'none'",
		"X-Content-Type-Options": "nosniff",
		"Referrer-Policy": "no-referrer",
		"Cross-Origin-Opener-Policy": "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Cache-Control": "no-store",
	});
	response.end(answer.body);
}

function portOf(server: Server): number {
	const address = server.address();
	return typeof address === "object" && address !== null ? address.port : 0;
}

function handle(
	request: IncomingMessage,
	response: ServerResponse,
	port: number,
	files: ReadonlyMap<string, string>,
): void {
	if (!isForUs(request, port)) {
		send(response, 421, { type: "text/plain", body: "Misdirected Request" });
	} else if (request.method !== "GET" && request.method !== "HEAD") {
		send(response, 405, { type: "text/plain", body: "Method Not Allowed" });
	} else {
		const answer = answerTo(new URL(request.url ?? "/", `http://${ADDRESS}`).pathname, files);
		send(response, answer === null ? 404 : 200, answer ?? { type: "text/plain", body: "Not Found" });
	}
}

/** Serves the page; port 0 takes any that is free. Rejects when the port is taken. */
export async function servePreview(port = 0): Promise<Preview> {
	const files = await bundlePage();
	const server = createServer((request, response) => {
		try {
			handle(request, response, portOf(server), files);
		} catch (error) {
			const body = error instanceof Error ? error.message : String(error);
			send(response, 500, { type: "text/plain", body });
		}
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, ADDRESS, resolve);
	});
	return {
		address: `http://${ADDRESS}:${portOf(server)}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
