// The script that one writes first: each cell is read and coloured by itself. What it costs is what we are compared with.

/** Made for the sample's columns: years in F to J, marks in L, measures in B, the body from row 9. */
export const CELL_BY_CELL = `
function check() {
	var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
	var last = sheet.getLastRow();
	for (var row = 9; row <= last; row++) {
		if (sheet.getRange(row, 4).getValue() === "") continue;
		for (var column = 6; column <= 8; column++) {
			if (sheet.getRange(row, column).getValue() === "") {
				sheet.getRange(row, column).setBackground("#ffe8a3");
			}
		}
	}
}

function report() {
	var file = SpreadsheetApp.getActiveSpreadsheet();
	var sheet = file.getActiveSheet();
	var out = file.insertSheet("レポート");
	out.insertRowsAfter(1, 20000);
	var last = sheet.getLastRow();
	var marks = {};
	var line = 1;
	out.getRange(line, 1).setValue("空欄");
	out.getRange(line, 1).setFontWeight("bold");
	for (var row = 9; row <= last; row++) {
		if (sheet.getRange(row, 4).getValue() === "") continue;
		var mark = sheet.getRange(row, 12).getValue();
		marks[mark] = (marks[mark] || 0) + 1;
		for (var column = 6; column <= 8; column++) {
			if (sheet.getRange(row, column).getValue() === "") {
				line++;
				out.getRange(line, 1).setValue(sheet.getRange(row, 2).getValue());
				out.getRange(line, 2).setValue(sheet.getRange(8, column).getValue());
				out.getRange(line, 3).setValue(row);
			}
		}
	}
	for (var symbol in marks) {
		line++;
		out.getRange(line, 1).setValue(symbol);
		out.getRange(line, 2).setValue(marks[symbol]);
	}
	return line;
}
`;
