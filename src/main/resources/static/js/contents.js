// Marks the section that is being read in the contents list. Browsers whose style sheets can do that themselves
// (scroll-target-group) are left to it.
const list = document.querySelector(".contents");

if (list && !CSS.supports("scroll-target-group", "auto")) {
	const links = new Map();
	for (const link of list.querySelectorAll("a[href^='#']")) {
		const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
		if (heading) {
			links.set(heading, link);
		}
	}
	let current;
	const mark = () => {
		// the last heading above a third of the window
		let last;
		for (const heading of links.keys()) {
			if (heading.getBoundingClientRect().top <= innerHeight / 3) {
				last = heading;
			}
		}
		const link = links.get(last);
		if (link !== current) {
			current?.removeAttribute("aria-current");
			link?.setAttribute("aria-current", "location");
			current = link;
		}
	};
	// a heading that crosses a third of the window, or either end of it, may change which is the last
	const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
	links.forEach((link, heading) => watch.observe(heading));
}
