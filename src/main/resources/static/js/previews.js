// Cards of links: what a page is about, before the link is followed. They open on hover and on focus by keyboard, on touch
// by a control of their own beside the link. Escape closes them, the pointer can enter them, and they stay until it has left.
// A switch that this device remembers turns them off.
const PAGE = /^(\/editions\/[1-9]\d*)?\/((?:topics|articles|people|places|glossary|sources|events|claims|trails)\/[a-z0-9-]+)$/;
const ELSEWHERE = ".preview, .masthead, .colophon, .contents, .trail, [download]";
const TOUCHED = ["articles", "people", "places", "glossary", "events", "topics"].map((kind) => `.text :is(p, li) a[href^="/${kind}/"]`).join();
const SHOW_AFTER = 500;
const FETCH_AFTER = navigator.connection?.saveData ? SHOW_AFTER : 150;
const CLOSE_AFTER = 300;
const EDGE = 8;

const root = document.documentElement;
const here = PAGE.exec(location.pathname);
const card = document.createElement("div");
card.id = "preview";
card.className = "preview";
const floats = "popover" in card;
card[floats ? "popover" : "hidden"] = floats ? "manual" : true;

let waiting = null; // the link whose card is on its way
let shown = null; // the link whose card is open, and what opened it
let dismissed = null; // the link that the pointer has not left since its card was closed
let closing = 0;

const remembered = {
	get off() {
		try { return localStorage.getItem("previews") === "off"; } catch { return false; }
	},
	set off(off) {
		try { off ? localStorage.setItem("previews", "off") : localStorage.removeItem("previews"); } catch { /* for this page alone */ }
	},
};
let off = remembered.off;

function address(link) {
	const url = new URL(link.href, location.href);
	const page = url.origin === location.origin && PAGE.exec(url.pathname);
	if (!page || url.pathname === location.pathname || link.closest(ELSEWHERE)) return null;
	const query = new URLSearchParams();
	if (url.hash.length > 1) query.set("section", url.hash.slice(1));
	if (here) query.set("from", here[2]);
	return `${page[1] ?? ""}/previews/${page[2]}${query.size ? `?${query}` : ""}`;
}

const linkAt = (target) => {
	const link = target instanceof Element && !off ? target.closest("a[href]") : null;
	return link && address(link) ? link : null;
};

async function load(link, signal) {
	try {
		const response = await fetch(address(link), { signal });
		return response.ok ? await response.text() : null;
	} catch {
		return null;
	}
}

/** Have the card of a link ready, and show it when the reader has stayed. */
function wait(link, how) {
	forget();
	const abort = new AbortController();
	const mine = (waiting = { link, abort, timers: [] });
	let html = null;
	mine.timers.push(setTimeout(() => { html = load(link, abort.signal); }, how.control ? 0 : FETCH_AFTER));
	mine.timers.push(setTimeout(async () => {
		const text = await html;
		if (waiting === mine) {
			waiting = null;
			if (text) show(link, text, how);
		}
	}, how.control ? 1 : SHOW_AFTER));
}

function forget() {
	waiting?.timers.forEach(clearTimeout);
	waiting?.abort.abort();
	waiting = null;
}

function show(link, html, how) {
	close();
	card.innerHTML = html;
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = "Turn previews off";
	button.addEventListener("click", () => { turn(true); link.focus(); });
	card.append(button);
	shown = { link, how };
	link.setAttribute("aria-describedby", card.id);
	how.control?.setAttribute("aria-expanded", "true");
	if (floats) card.showPopover(how.control ? { source: how.control } : {});
	else card.hidden = false;
	place(link, how);
}

/** Under the line of the link that the pointer is on, else under all of it; above where there is more room. */
function place(link, { x, y }) {
	const lines = [...link.getClientRects()];
	const line = lines.find((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
	const { left, top } = line ?? lines[0];
	const { bottom } = line ?? lines.at(-1);
	const above = bottom + card.offsetHeight + EDGE > innerHeight && top > card.offsetHeight + EDGE;
	const room = root.clientWidth - card.offsetWidth - EDGE;
	card.style.left = `${Math.max(EDGE, Math.min(left, room)) + scrollX}px`;
	card.style.top = `${(above ? top - card.offsetHeight - EDGE / 2 : bottom + EDGE / 2) + scrollY}px`;
}

function close() {
	clearTimeout(closing);
	closing = 0;
	if (!shown) return;
	shown.link.removeAttribute("aria-describedby");
	shown.how.control?.setAttribute("aria-expanded", "false");
	shown = null;
	if (floats) card.hidePopover();
	else card.hidden = true;
}

function stay() {
	clearTimeout(closing);
	closing = 0;
}

function leave() {
	if (shown?.how.x !== undefined && !closing) closing = setTimeout(close, CLOSE_AFTER);
}

document.addEventListener("pointerover", (event) => {
	if (event.pointerType === "touch") return;
	const link = linkAt(event.target);
	if (link !== dismissed) dismissed = null;
	if (card.contains(event.target) || (link && link === shown?.link)) {
		stay();
	} else if (link && link !== dismissed) {
		leave();
		if (link !== waiting?.link) wait(link, { x: event.clientX, y: event.clientY });
		return;
	} else {
		leave();
	}
	if (waiting && waiting.link !== document.activeElement) forget();
});

root.addEventListener("pointerleave", () => { forget(); leave(); });

document.addEventListener("focusin", ({ target }) => {
	const link = linkAt(target);
	if (link && link !== shown?.link && target.matches(":focus-visible")) wait(link, {});
});

document.addEventListener("focusout", ({ target, relatedTarget }) => {
	if (card.contains(relatedTarget) || relatedTarget === shown?.how.control) return;
	if (target === waiting?.link) forget();
	if (target === shown?.link || card.contains(target)) close();
});

document.addEventListener("pointerdown", ({ target }) => {
	if (!card.contains(target) && target !== shown?.how.control) {
		forget();
		close();
	}
});

document.addEventListener("keydown", ({ key }) => {
	if (key === "Escape" && (shown || waiting)) {
		dismissed = (shown ?? waiting).link;
		forget();
		close();
	}
});

addEventListener("pagehide", () => { forget(); close(); });

/** On touch a first tap follows the link, as it always does; the control beside it opens the card. */
function controls() {
	if (!matchMedia("(hover: none)").matches || document.querySelector(".peek")) return;
	for (const link of document.querySelectorAll(TOUCHED)) {
		if (!address(link)) continue;
		const control = document.createElement("button");
		control.type = "button";
		control.className = "peek";
		control.setAttribute("aria-label", `About ${link.textContent}`);
		control.setAttribute("aria-expanded", "false");
		control.setAttribute("aria-controls", card.id);
		control.addEventListener("click", () => {
			if (shown?.link === link) close();
			else wait(link, { control });
		});
		link.after(control);
	}
}

const onOff = document.createElement("button");
onOff.type = "button";
onOff.addEventListener("click", () => turn(!off));

function turn(next) {
	off = remembered.off = next;
	forget();
	close();
	tell();
}

function tell() {
	onOff.textContent = off ? "Turn previews of links on" : "Turn previews of links off";
	root.toggleAttribute("data-no-previews", off);
	if (!off) controls();
}

const item = document.createElement("li");
item.append(onOff);
document.querySelector(".colophon-links")?.append(item);
document.body.append(card);
tell();
