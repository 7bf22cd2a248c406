// Stands in for node:util in a browser: tells kinds of objects apart whatever world they come from.

function tagOf(value: unknown): string {
	return Object.prototype.toString.call(value);
}

export const types = {
	isDate: (value: unknown): value is Date => tagOf(value) === "[object Date]",
	isNativeError: (value: unknown): value is Error => tagOf(value) === "[object Error]",
	/** A browser does not tell; the host's own proxies are never looked at as values. */
	isProxy: (_value: unknown): boolean => false,
};
