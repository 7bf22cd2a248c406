// The server of the preview page: its own files only, to its own address only.
import { type IncomingMessage, request } from "node:http";
import { type Preview, servePreview } from "../../local/preview/server/serve";

let preview: Preview | undefined;

beforeAll(async () => {
	preview = await servePreview();
}, 60_000);
afterAll(() => preview?.close());

interface Reply {
	readonly status: number | undefined;
	readonly headers: IncomingMessage["headers"];
	readonly body: string;
}

function ask(path: string, options: { readonly host?: string; readonly method?: string } = {}): Promise<Reply> {
	const url = new URL(path, preview?.address);
	const headers = options.host === undefined ? {} : { host: options.host };
	return new Promise((resolve, reject) => {
		const sent = request(url, { method: options.method ?? "GET", headers }, (reply) => {
			const parts: Buffer[] = [];
			reply.on("data", (part: Buffer) => parts.push(part));
			reply.on("end", () =>
				resolve({ status: reply.statusCode, headers: reply.headers, body: Buffer.concat(parts).toString("utf8") }),
			);
		});
		sent.on("error", reject);
		sent.end();
	});
}

test("listens on this machine only", () => {
	expect(preview?.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test("lets nothing in from elsewhere and nothing out", async () => {
	const { status, headers, body } = await ask("/");
	expect(status).toBe(200);
	const policy = String(headers["content-security-policy"]);
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
	expect(body).not.toMatch(/https?:\/\//);
});

test("every visit has a mark of its own", async () => {
	const marks = await Promise.all([ask("/"), ask("/")]);
	expect(marks[0]?.headers["content-security-policy"]).not.toBe(marks[1]?.headers["content-security-policy"]);
});

test("answers to no other name", async () => {
	expect((await ask("/material.json", { host: "attacker.example" })).status).toBe(421);
	expect((await ask("/", { host: "127.0.0.1" })).status).toBe(421);
});

test("has no other files and takes nothing", async () => {
	for (const path of ["/package.json", "/../package.json", "/%2e%2e/package.json", "/dist/Code.js"]) {
		expect((await ask(path)).status).toBe(404);
	}
	expect((await ask("/", { method: "POST" })).status).toBe(405);
});

test("a port that is taken is said", async () => {
	const port = Number(new URL(preview?.address ?? "").port);
	await expect(servePreview(port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});
