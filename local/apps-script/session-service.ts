// Session: who runs the script, as far as the add-on's scopes let it know.
import { missingPermission } from "./error-texts";
import type { Execution } from "./execution";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";

export class SessionServiceObject {
	constructor(readonly execution: Execution) {}
}

const on = methodsOf<SessionServiceObject>();
const emailScope = "https://www.googleapis.com/auth/userinfo.email";

function needsEmailScope(method: string) {
	return on([], () => {
		throw new ServiceError(missingPermission(`Session.${method}`, emailScope));
	});
}

export const sessionServiceClass: ServiceClass = {
	name: "Session",
	namespace: "",
	target: SessionServiceObject,
	methods: {
		getActiveUserLocale: on([], ({ execution }) => execution.userLocale),
		getScriptTimeZone: on([], ({ execution }) => execution.workbook.timeZone),
		getTemporaryActiveUserKey: on([], () => "temporary-user-key"),
		getActiveUser: needsEmailScope("getActiveUser"),
		getEffectiveUser: needsEmailScope("getEffectiveUser"),
	},
};
