// Script of the page in the sidebar: a click on a finding selects its cell in the sheet.

export const PAGE_SCRIPT = `
(function () {
	var body = document.body;
	var message = document.getElementById("message");
	function say(text) {
		message.hidden = !text;
		message.textContent = text || "";
	}
	document.addEventListener("click", function (event) {
		var button = event.target.closest("button[data-cell]");
		if (!button) return;
		var current = document.querySelector("[aria-current]");
		if (current) current.removeAttribute("aria-current");
		button.setAttribute("aria-current", "true");
		google.script.run
			.withSuccessHandler(say)
			.withFailureHandler(function () { say(body.dataset.failed); })
			.goToCell({ sheetId: Number(body.dataset.sheet), cell: button.dataset.cell });
	});
})();
`;
