// A button beside each citation that copies it, with its italics where the other program wants them.
// Browsers that may not copy get no button: the citations are text that can be selected.
const status = document.createElement("p");
status.className = "unseen";
status.setAttribute("role", "status");

async function copy(citation, button) {
	const tell = (what) => { button.firstChild.data = status.textContent = what; };
	const plain = new Blob([citation.innerText], { type: "text/plain" });
	// other programs make a character of a place where an address may be broken
	const rich = new Blob([citation.innerHTML.replaceAll("<wbr>", "")], { type: "text/html" });
	try {
		await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain, "text/html": rich })]);
		tell("Copied");
	} catch {
		getSelection().selectAllChildren(citation);
		tell("Selected");
	}
	setTimeout(() => { button.firstChild.data = "Copy"; status.textContent = ""; }, 3000);
}

if (navigator.clipboard?.write && window.ClipboardItem) {
	for (const entry of document.querySelectorAll(".citations > div")) {
		const button = document.createElement("button");
		button.type = "button";
		const which = document.createElement("span");
		which.className = "unseen";
		which.textContent = ` ${entry.querySelector("dt").textContent}`;
		button.append("Copy", which);
		button.addEventListener("click", () => copy(entry.querySelector("dd"), button));
		entry.querySelector("dt").append(" ", button);
	}
	document.querySelector(".cite")?.append(status);
}
