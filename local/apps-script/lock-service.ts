// LockService and Lock: keeps two runs of the script from writing at the same time.
import { lockTimeout } from "./error-texts";
import type { Execution } from "./execution";
import { number } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";

export class LockServiceObject {
	constructor(readonly execution: Execution) {}
}

class LockObject {
	constructor(
		readonly execution: Execution,
		readonly name: "document" | "script" | "user",
	) {}
}

const onService = methodsOf<LockServiceObject>();
const onLock = methodsOf<LockObject>();

export const lockServiceClass: ServiceClass = {
	name: "LockService",
	namespace: "",
	target: LockServiceObject,
	methods: {
		getDocumentLock: onService([], ({ execution }) => new LockObject(execution, "document")),
		getScriptLock: onService([], ({ execution }) => new LockObject(execution, "script")),
		getUserLock: onService([], ({ execution }) => new LockObject(execution, "user")),
	},
};

export const lockClass: ServiceClass = {
	name: "Lock",
	namespace: "LockService",
	target: LockObject,
	methods: {
		hasLock: onLock([], ({ execution, name }) => execution.lock.has(name)),
		tryLock: onLock([number], ({ execution, name }) => execution.lock.acquire(name)),
		waitLock: onLock([number], ({ execution, name }) => {
			if (!execution.lock.acquire(name)) {
				throw new ServiceError(lockTimeout);
			}
		}),
		releaseLock: onLock([], ({ execution, name }) => execution.lock.release(name)),
	},
};
