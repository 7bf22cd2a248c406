// PropertiesService and Properties: small texts that outlive a run of the script.
import { byteLength } from "./byte-length";
import { storeFull, valueTooLarge } from "./error-texts";
import type { Execution } from "./execution";
import { bool, options, text } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";

const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

export class PropertiesServiceObject {
	constructor(readonly execution: Execution) {}
}

class PropertiesObject {
	constructor(
		readonly execution: Execution,
		readonly values: Map<string, string>,
	) {}

	put(key: string, value: string): void {
		if (byteLength(value) > largestValue) {
			throw new ServiceError(valueTooLarge);
		}
		const before = this.values.get(key);
		this.values.set(key, value);
		if (this.size() > largestStore) {
			if (before === undefined) {
				this.values.delete(key);
			} else {
				this.values.set(key, before);
			}
			throw new ServiceError(storeFull);
		}
	}

	private size(): number {
		return [...this.values].reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
	}
}

const onService = methodsOf<PropertiesServiceObject>();
const onProperties = methodsOf<PropertiesObject>();

function putAll(properties: PropertiesObject, members: Readonly<Record<string, unknown>>): PropertiesObject {
	for (const [key, value] of Object.entries(members)) {
		properties.put(key, String(value));
	}
	return properties;
}

export const propertiesServiceClass: ServiceClass = {
	name: "PropertiesService",
	namespace: "",
	target: PropertiesServiceObject,
	methods: {
		getDocumentProperties: onService(
			[],
			({ execution }) => new PropertiesObject(execution, execution.stores.documentProperties),
		),
		getUserProperties: onService(
			[],
			({ execution }) => new PropertiesObject(execution, execution.stores.userProperties),
		),
		getScriptProperties: onService(
			[],
			({ execution }) => new PropertiesObject(execution, execution.stores.scriptProperties),
		),
	},
};

export const propertiesClass: ServiceClass = {
	name: "Properties",
	namespace: "PropertiesService",
	target: PropertiesObject,
	methods: {
		getProperty: onProperties([text], ({ values }, key) => values.get(key) ?? null),
		getProperties: onProperties([], ({ execution, values }) => execution.realm.object(Object.fromEntries(values))),
		getKeys: onProperties([], ({ values }) => [...values.keys()]),
		setProperty: onProperties([text, text], (properties, key, value) => {
			properties.put(key, value);
			return properties;
		}),
		setProperties: [
			onProperties([options], putAll),
			onProperties([options, bool], (properties, members, deleteOthers) => {
				if (deleteOthers) {
					properties.values.clear();
				}
				return putAll(properties, members);
			}),
		],
		deleteProperty: onProperties([text], (properties, key) => {
			properties.values.delete(key);
			return properties;
		}),
		deleteAllProperties: onProperties([], (properties) => {
			properties.values.clear();
			return properties;
		}),
	},
};
