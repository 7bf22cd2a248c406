// Enum: one value of an enumeration of Google's.
import { EnumValue } from "./enums";
import { methodsOf, type ServiceClass } from "./service-class";

const on = methodsOf<EnumValue>();

export const enumClass: ServiceClass = {
	name: "Enum",
	namespace: "",
	target: EnumValue,
	methods: {
		name: on([], ({ name }) => name),
		ordinal: on([], ({ ordinal }) => ordinal),
		toString: on([], ({ name }) => name),
	},
};
