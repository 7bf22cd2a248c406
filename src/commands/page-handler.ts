// The shape of what answers a call of the page.
import type { BridgeName, BridgeRequest, BridgeResponse } from "../bridge/bridge";
import type { CommandContext } from "./command-context";

export type Handler<Name extends BridgeName> = (
	request: BridgeRequest<Name>,
	context: CommandContext,
) => BridgeResponse<Name>;
