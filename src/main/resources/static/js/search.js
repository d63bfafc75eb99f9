// The key / goes to the field of search, and while one types there the names of pages are suggested.
// Without this script the field is a plain form.
const fields = document.querySelectorAll("input[data-suggest]");

document.addEventListener("keydown", (event) => {
	const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
	if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && fields.length > 0) {
		event.preventDefault();
		fields[fields.length - 1].focus();
		fields[fields.length - 1].select();
	}
});

function combobox(input, number) {
	const list = document.createElement("ul");
	list.className = "suggestions";
	list.id = `suggestions-${number}`;
	list.hidden = true;
	list.setAttribute("role", "listbox");
	list.setAttribute("aria-label", "Pages");
	const status = document.createElement("span");
	status.className = "unseen";
	status.setAttribute("role", "status");
	input.after(list, status);
	for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" })) {
		input.setAttribute(name, value);
	}
	let active = -1;
	let asked;
	let waiting;

	function choose(at) {
		active = at;
		[...list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
		if (at < 0) {
			input.removeAttribute("aria-activedescendant");
		} else {
			input.setAttribute("aria-activedescendant", list.children[at].id);
			list.children[at].scrollIntoView({ block: "nearest" });
		}
	}

	function show(suggestions) {
		list.replaceChildren(...suggestions.map(({ href, title, what }, index) => {
			const option = document.createElement("li");
			option.id = `${list.id}-${index}`;
			option.setAttribute("role", "option");
			option.dataset.href = href;
			const note = document.createElement("span");
			note.className = "what";
			note.textContent = what;
			option.append(title, " ", note);
			return option;
		}));
		choose(-1);
		list.hidden = suggestions.length === 0;
		input.setAttribute("aria-expanded", String(!list.hidden));
		status.textContent = list.hidden ? "" : `${suggestions.length} suggested`;
	}

	async function ask() {
		const words = input.value.trim();
		asked?.abort();
		if (words.length < 2) {
			show([]);
			return;
		}
		asked = new AbortController();
		try {
			const answer = await fetch(`/search/suggest?q=${encodeURIComponent(words)}`, { signal: asked.signal });
			show(answer.ok && input.matches(":focus") ? await answer.json() : []);
		} catch {
			// another letter was typed, or the site is away: the form works all the same
		}
	}

	input.addEventListener("input", () => {
		clearTimeout(waiting);
		waiting = setTimeout(ask, 120);
	});
	input.addEventListener("blur", () => show([]));
	list.addEventListener("pointerdown", (event) => event.preventDefault());
	list.addEventListener("click", (event) => {
		location.assign(event.target.closest("li").dataset.href);
	});
	input.addEventListener("keydown", (event) => {
		const size = list.children.length;
		if (event.key === "Escape" && !list.hidden) {
			event.preventDefault();
			show([]);
		} else if (event.key === "Enter" && active >= 0) {
			event.preventDefault();
			location.assign(list.children[active].dataset.href);
		} else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && size > 0) {
			event.preventDefault();
			// one step beyond either end is the field itself
			choose(((active + 1 + (event.key === "ArrowDown" ? 1 : size)) % (size + 1)) - 1);
		}
	});
}

fields.forEach(combobox);
