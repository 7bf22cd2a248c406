// CacheService and Cache: texts that may be gone at any time.
import { byteLength } from "./byte-length";
import { valueTooLarge } from "./error-texts";
import type { Execution } from "./execution";
import { listOf, text, whole } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";
import type { CacheName } from "./service-stores";

const largestValue = 100 * 1024;

export class CacheServiceObject {
	constructor(readonly execution: Execution) {}
}

class CacheObject {
	constructor(readonly values: Map<string, string>) {}

	put(key: string, value: string): void {
		if (byteLength(value) > largestValue) {
			throw new ServiceError(valueTooLarge);
		}
		this.values.set(key, value);
	}
}

const onService = methodsOf<CacheServiceObject>();
const onCache = methodsOf<CacheObject>();

function cache(name: CacheName) {
	return onService([], ({ execution }) => {
		const values = execution.stores.caches.get(name) ?? new Map<string, string>();
		return new CacheObject(values);
	});
}

export const cacheServiceClass: ServiceClass = {
	name: "CacheService",
	namespace: "",
	target: CacheServiceObject,
	methods: {
		getDocumentCache: cache("document"),
		getScriptCache: cache("script"),
		getUserCache: cache("user"),
	},
};

export const cacheClass: ServiceClass = {
	name: "Cache",
	namespace: "CacheService",
	target: CacheObject,
	methods: {
		get: onCache([text], ({ values }, key) => values.get(key) ?? null),
		put: [
			onCache([text, text], (stored, key, value) => stored.put(key, value)),
			// How long a value lives is not played here.
			onCache([text, text, whole], (stored, key, value) => stored.put(key, value)),
		],
		remove: onCache([text], ({ values }, key) => {
			values.delete(key);
		}),
		removeAll: onCache([listOf(text)], ({ values }, keys) => {
			for (const key of keys) {
				values.delete(key);
			}
		}),
	},
};
