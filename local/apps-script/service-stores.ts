// What properties and caches keep between two runs of the script.

export interface ServiceStores {
	readonly documentProperties: Map<string, string>;
	readonly userProperties: Map<string, string>;
	readonly scriptProperties: Map<string, string>;
	readonly caches: ReadonlyMap<CacheName, Map<string, string>>;
}

export type CacheName = "document" | "user" | "script";

export function createStores(documentProperties: Map<string, string>): ServiceStores {
	return {
		documentProperties,
		userProperties: new Map(),
		scriptProperties: new Map(),
		caches: new Map([
			["document", new Map()],
			["user", new Map()],
			["script", new Map()],
		]),
	};
}
