// Has an open page follow the files it is made of. Only serve --watch serves this.

const RETRY_MILLIS = 1000;

let shown = document.querySelector('script[data-shown]').dataset.shown;
let wanted = shown;
let refreshing = false;
let trouble = '';
let source = null;

const status = element('p', { class: 'watch-status', role: 'status' });
const panel = element('section', { class: 'watch', 'aria-labelledby': 'watch-title', hidden: '' });
// outside the body, which is replaced
document.documentElement.append(panel, status);

function connect() {
	source?.close();
	source = new EventSource('/watch/changes');
	source.addEventListener('open', () => say(''));
	source.addEventListener('message', (event) => receive(JSON.parse(event.data)));
	source.addEventListener('error', () => {
		say('serve --watch does not answer. This page follows again when it does.');
		if (source.readyState === EventSource.CLOSED) {
			setTimeout(connect, RETRY_MILLIS);
		}
	});
}

function receive(message) {
	wanted = message.shown;
	refresh();
	const told = JSON.stringify(message.trouble);
	if (told !== trouble) {
		trouble = told;
		showTrouble(message.trouble);
	}
}

// The page, brought up to date in place: what has not changed keeps its node, and so its scroll position and state.
async function refresh() {
	if (refreshing) {
		return;
	}
	refreshing = true;
	try {
		while (shown !== wanted) {
			const response = await fetch(location.pathname + location.search, { cache: 'no-store', headers: { Accept: 'text/html' } });
			if (response.redirected) {
				location.replace(response.url + location.hash);
				return;
			}
			const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
			const mark = fresh.querySelector('script[data-shown]');
			if (!mark) {
				return;
			}
			shown = mark.dataset.shown === shown ? wanted : mark.dataset.shown;
			document.title = fresh.title;
			patch(document.body, fresh.body);
		}
	} catch {
		// the server is away: it tells when it is back
	} finally {
		refreshing = false;
	}
}

function patch(old, fresh) {
	if (old.isEqualNode(fresh)) {
		return;
	}
	if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== fresh.nodeName || old.id !== fresh.id) {
		old.replaceWith(fresh);
		return;
	}
	patchAttributes(old, fresh);
	const before = [...old.childNodes];
	const after = [...fresh.childNodes];
	while (before.length && after.length && before[0].isEqualNode(after[0])) {
		before.shift();
		after.shift();
	}
	let next = null;
	while (before.length && after.length && before.at(-1).isEqualNode(after.at(-1))) {
		next = before.pop();
		after.pop();
	}
	after.forEach((node, index) => index < before.length ? patch(before[index], node) : old.insertBefore(node, next));
	before.slice(after.length).forEach((node) => node.remove());
}

function patchAttributes(old, fresh) {
	for (const { name } of [...old.attributes]) {
		// what the reader opened stays open
		if (!fresh.hasAttribute(name) && name !== 'open') {
			old.removeAttribute(name);
		}
	}
	for (const { name, value } of fresh.attributes) {
		old.setAttribute(name, value);
	}
}

function showTrouble({ files, also, more }) {
	const count = files.reduce((sum, file) => sum + file.problems.length, also.length + more);
	if (!count) {
		if (!panel.hidden) {
			say('All problems are gone.', 4000);
		}
		panel.hidden = true;
		return;
	}
	const own = (file) => file.pages.includes(location.pathname);
	const close = element('button', { type: 'button' }, 'Close');
	close.addEventListener('click', dismiss);
	const words = count === 1 ? '1 problem' : `${count} problems`;
	panel.replaceChildren(
		element('div', { class: 'watch-head' }, element('h2', { id: 'watch-title' }, words), close),
		element('p', {}, 'What is shown is the last version without errors.'),
		...[...files].sort((a, b) => own(b) - own(a)).map((file) => showFile(file, own(file))));
	if (also.length) {
		panel.append(element('h3', {}, 'Held back too'), element('ul', {}, ...also.map((line) => element('li', {}, line))));
	}
	if (more) {
		panel.append(element('p', {}, `And ${more} more: ./secondfront check lists them all.`));
	}
	panel.hidden = false;
	say(`${words}, see the list at the foot of the window.`, 0, true);
}

function showFile(file, own) {
	return element('div', { class: 'watch-file' },
		element('h3', {}, file.file, own ? element('span', {}, ' this page') : ''),
		element('ol', {}, ...file.problems.map(showProblem)));
}

function showProblem(problem) {
	const item = element('li', { 'data-severity': problem.severity },
		element('p', {}, element('strong', {}, problem.severity), ` ${problem.message}`));
	if (problem.excerpt) {
		const number = `${problem.line} `;
		item.append(element('pre', { tabindex: '0', 'aria-label': `Line ${problem.line}` },
			`${number}${problem.excerpt}\n`,
			element('span', { 'aria-hidden': 'true' }, `${' '.repeat(number.length + problem.caret)}^`)));
	}
	if (problem.hint) {
		item.append(element('p', { class: 'watch-hint' }, problem.hint));
	}
	item.append(element('p', { class: 'watch-where' }, `line ${problem.line}, column ${problem.column} · ${problem.code}`));
	return item;
}

function dismiss() {
	panel.hidden = true;
	say('');
}

function say(words, millis = 0, unseen = false) {
	status.textContent = words;
	status.classList.toggle('unseen', unseen);
	if (millis) {
		setTimeout(() => status.textContent === words && say(''), millis);
	}
}

function element(name, attributes, ...children) {
	const made = document.createElement(name);
	Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
	made.append(...children);
	return made;
}

document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape' && !panel.hidden) {
		dismiss();
	}
});
// a browser has few connections for one site: a page that nobody sees needs none
document.addEventListener('visibilitychange', () => document.hidden ? source.close() : connect());
connect();
