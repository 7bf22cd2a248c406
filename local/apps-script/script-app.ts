// ScriptApp: only the names of the authorization modes.
import { AuthMode } from "./enums";
import type { ServiceClass } from "./service-class";

export class ScriptAppService {}

export const scriptAppClass: ServiceClass = {
	name: "ScriptApp",
	namespace: "",
	target: ScriptAppService,
	enums: [AuthMode],
	methods: {},
};
