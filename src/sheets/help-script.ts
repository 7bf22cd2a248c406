// What runs in the help page, in the person's browser.

/** Code of the help page, as browsers run it: its button checks the sheet, and the findings come in place of the page. */
export const HELP_SCRIPT = `
(function () {
	var said = document.getElementById("said");
	var failed = document.getElementById("failed");
	var busy = false;
	function end(isRefused) {
		busy = false;
		said.textContent = "";
		failed.hidden = !isRefused;
	}
	document.getElementById("check").onclick = function () {
		if (busy) {
			return;
		}
		busy = true;
		failed.hidden = true;
		said.textContent = said.dataset.checking;
		google.script.run
			.withSuccessHandler(function () { end(false); })
			.withFailureHandler(function () { end(true); })
			.validateTable();
	};
})();
`;
