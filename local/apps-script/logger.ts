// Logger: lines in the script's log.
import type { Execution } from "./execution";
import { anything } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";

export class LoggerService {
	constructor(readonly execution: Execution) {}
}

const on = methodsOf<LoggerService>();

export const loggerClass: ServiceClass = {
	name: "Logger",
	namespace: "",
	target: LoggerService,
	methods: {
		log: on([anything], (logger, message) => {
			logger.execution.log(String(message));
			return logger;
		}),
	},
};
