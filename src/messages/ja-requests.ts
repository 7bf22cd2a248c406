// Texts of 課別確認依頼, in Japanese: what each department is asked to fill in or to look at.

interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly weekday: string;
}

export const jaRequests = {
	tabName: "課別確認依頼",
	title: (p: { readonly table: string }) => `${p.table}　課別確認依頼`,
	weekdays: ["日", "月", "火", "水", "木", "金", "土"],
	dayThisYear: (p: Day) => `${p.month}月${p.day}日（${p.weekday}）`,
	day: (p: Day) => `${p.year}年${p.month}月${p.day}日（${p.weekday}）`,
	kinds: { fill: "ご記入", check: "ご確認" },
	kindSeparator: "・",
	nameSeparator: "、",
	lineBreak: "（改行）",

	/** What departments are asked to do, by the check; for other checks their remedy is said. */
	wishes: {
		"missing-year": "空欄の年度に、取組内容をご記入ください。実績がない年度は「－」とご記入ください。",
		"missing-plan": "今後の計画をご記入ください。変わらない場合は「継続実施」などとご記入ください。",
		"missing-mark": "評価をご記入ください。",
		"missing-item": "施策項目の名前をご記入ください。上の施策の続きの行であれば、その旨をお知らせください。",
		"missing-outline": "事業概要をご記入ください。",
		"missing-department": "担当の課をご記入ください。",
		"missing-term": "取組時期をご記入ください。",
		"unknown-term": "取組時期を、使える言葉のいずれかにお直しください。",
		"unknown-mark": "評価を、評価基準にある記号にお直しください。",
		"mark-glyph": "評価の記号を、評価基準の文字にお直しください。",
		"stale-plan":
			"終わった年度の「予定」を、実績に改めてください。実施しなかった場合は「中止」「延期」などとご記入ください。翌年度以降の予定であれば、年度を書き添えてください。",
		"stale-interim":
			"年度途中の数値を、年度末までの数値に改めてください。基準日の決まった統計の数値であれば、そのままで構いません。",
		"before-start": "開始した年度と、記入の欄をご確認ください。準備や前身の事業であれば、その旨を書き添えてください。",
		"after-end": "終了した年度と、記入の欄をご確認ください。後継の事業の実績であれば、その旨を書き添えてください。",
		"department-spelling": "課名の書き方をそろえてください。別の課であれば、その旨をお知らせください。",
		"duplicate-measure":
			"同じ名前の施策項目があります。同じ施策であれば、一方に（再掲）と書き添えてください。別の施策であれば、名前で区別できるようにお直しください。",
		"relisted-differs":
			"（再掲）と元の施策のどちらが正しいかご確認のうえ、内容をそろえてください。違っていてよいものは、そのままで構いません。",
		"mark-contradicts-text":
			"評価と記述のどちらが正しいか、ご確認ください。代わりに行ったことがあれば、書き添えてください。",
		"figure-jump": "数値に誤りがないか、ご確認ください。正しい場合は、増減の理由を書き添えてください。",
	},
	allMeasures: (p: { readonly entries: number }) => `ご担当の取組行（${p.entries}行）`,
	blankColumn: (p: { readonly column: string }) => `「${p.column}」の欄が、まだどの行も空欄です。`,
	fillColumn: "ご担当の行にご記入ください。",
	columnPlace: (p: { readonly letter: string }) => `${p.letter}列`,

	/** The text for one department, to be copied into a mail or a chat. */
	text: {
		subject: (p: { readonly table: string; readonly kinds: string }) =>
			`件名：【依頼】「${p.table}」の${p.kinds}について`,
		subjectDue: (p: { readonly due: string }) => `（${p.due}まで）`,
		to: (p: { readonly department: string }) => `${p.department}　ご担当者様`,
		toUnnamed: "ご担当者様",
		greeting: "日ごろから進捗管理にご協力いただき、ありがとうございます。",
		opening: (p: { readonly table: string; readonly cells: number; readonly kinds: string }) =>
			`「${p.table}」のご担当分に、${p.kinds}をお願いしたい欄が${p.cells}か所あります。`,
		how: (p: { readonly sheet: string }) =>
			`お手数をおかけしますが、シート「${p.sheet}」の次のセルをご確認のうえ、ご記入またはご修正をお願いします。`,
		howUntil: (p: { readonly sheet: string; readonly due: string }) =>
			`お手数をおかけしますが、${p.due}までに、シート「${p.sheet}」の次のセルをご確認のうえ、ご記入またはご修正をお願いします。`,
		sheet: (p: { readonly url: string }) => `シートを開く：${p.url}`,
		measure: (p: { readonly measure: string }) => `・${p.measure}`,
		sharedWith: (p: { readonly departments: string }) => `（${p.departments}と共同）`,
		place: (p: { readonly place: string; readonly fact: string }) => `　${p.place}　${p.fact}`,
		wish: (p: { readonly wish: string }) => `■ ${p.wish}`,
		more: (p: { readonly cells: number; readonly sheet: string }) =>
			`ほかに${p.cells}か所あります。シート「${p.sheet}」で、ご担当の行をご確認ください。`,
		moreInTab: (p: { readonly cells: number; readonly tab: string; readonly department: string }) =>
			`ほかに${p.cells}か所あります。シート「${p.tab}」の、${p.department}の一覧をご覧ください。`,
		due: (p: { readonly due: string }) => `期限：${p.due}`,
		contact: (p: { readonly contact: string }) => `問い合わせ先：${p.contact}`,
		shared: "（○○と共同）とある施策項目は、どの課が記入するかを関係する課でご相談のうえ、ご対応をお願いします。",
		closing: "お忙しいところ恐れ入りますが、よろしくお願いいたします。",
		nothing: (p: { readonly department: string }) =>
			`${p.department}には、いま、ご記入・ご確認をお願いする欄はありません。`,
	},

	/** The tab with a section for each department. */
	tab: {
		due: (p: { readonly due: string }) => `回答の期限：${p.due}`,
		noDue: "回答の期限：設定されていません（「設定」の「課別確認依頼」で決められます）。",
		passed: (p: { readonly due: string }) =>
			`設定の期限（${p.due}）を過ぎたため、依頼文には期限を書いていません（「設定」で直せます）。`,
		overview: "課ごとの件数",
		/** Over the numbers of the overview, which the coordinator reads. */
		fill: "記入",
		check: "確認",
		what: "おもな内容",
		contents: (p: { readonly title: string; readonly cells: number }) => `${p.title}（${p.cells}）`,
		nothing: "記入や確認をお願いする欄はありません。",
		spared: (p: { readonly departments: string }) => `依頼なし：${p.departments}`,
		moreDepartments: (p: { readonly departments: number }) =>
			`ほかに${p.departments}課あります。課ごとの依頼文は、サイドバーからコピーできます。`,
		leftToCoordinator: (p: { readonly findings: number }) =>
			`このほか、表の形や課名の一覧についての要修正・要確認の指摘が${p.findings}件あります（各課には依頼していません）。`,
		noteShared: "複数の課が担当する取組行は、それぞれの課に載せています。件数は、セルの数です。",
		noteInfo: "「参考」の指摘と、対象外にした指摘は、載せていません。",
		section: (p: { readonly department: string; readonly cells: number }) => `${p.department}（${p.cells}か所）`,
		opening: (p: { readonly kinds: string }) => `お手数をおかけしますが、次の欄の${p.kinds}をお願いします。`,
		openingUntil: (p: { readonly kinds: string; readonly due: string }) =>
			`お手数をおかけしますが、${p.due}までに、次の欄の${p.kinds}をお願いします。`,
		openingUnnamed: "課名の記入がない行です。担当の課を確かめて、依頼してください。",
		column: "年度・欄",
		fact: "気づいた点",
		wish: (p: { readonly wish: string }) => `■ ${p.wish}`,
		sharedWith: (p: { readonly departments: string }) => `（${p.departments}と共同）`,
		more: (p: { readonly cells: number; readonly sheet: string }) =>
			`ほかに${p.cells}か所あります。シート「${p.sheet}」を開いて「検証する」を選ぶと、サイドバーの一覧ですべて見られます。`,
	},
};
