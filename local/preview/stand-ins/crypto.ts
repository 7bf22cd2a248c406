// Stands in for node:crypto in a browser.

export function randomUUID(): string {
	return crypto.randomUUID();
}
