package org.secondfront.content;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into values with positions, from the parser's events: so depth and size are
 * bounded while reading, and aliases are refused before anything could be multiplied.
 */
final class YamlReader {

	private final LoadSettings settings;

	private final ContentLimits limits;

	YamlReader(ContentLimits limits) {
		this.limits = limits;
		this.settings = LoadSettings.builder().setCodePointLimit(limits.fileBytes()).build();
	}

	/**
	 * Read one document.
	 * @param yaml the text
	 * @param linesBefore how many lines of the file come before it
	 * @param problems where to report what is wrong
	 * @return the document's value, or null if it has none or cannot be read, which was
	 * reported then
	 */
	@Nullable YamlNode read(String yaml, int linesBefore, Problems problems) {
		return new Reading(linesBefore, problems).read(yaml);
	}

	private final class Reading {

		private final int linesBefore;

		private final Problems problems;

		private int nodes;

		Reading(int linesBefore, Problems problems) {
			this.linesBefore = linesBefore;
			this.problems = problems;
		}

		@Nullable YamlNode read(String yaml) {
			try {
				Iterator<Event> events = new Parse(YamlReader.this.settings).parseString(yaml).iterator();
				return document(events);
			}
			catch (Refused refused) {
				this.problems.add(refused.code, refused.at, refused.text, refused.hint);
			}
			catch (MarkedYamlEngineException ex) {
				Mark mark = ex.getProblemMark().or(ex::getContextMark).orElse(null);
				String problem = Optional.ofNullable(ex.getProblem()).orElse("cannot be read");
				this.problems.add(ProblemCode.YAML_SYNTAX, position(Optional.ofNullable(mark)),
						"this is not YAML: " + problem.strip(),
						"look at this line and the one above it: quotation marks, brackets, indentation, and no TAB");
			}
			catch (YamlEngineException ex) {
				this.problems.add(ProblemCode.YAML_SYNTAX, new Position(this.linesBefore + 1, 1),
						"this is not YAML: " + String.valueOf(ex.getMessage()).lines().findFirst().orElse(""),
						"remove characters that cannot be printed");
			}
			return null;
		}

		private @Nullable YamlNode document(Iterator<Event> events) {
			YamlNode value = null;
			while (events.hasNext()) {
				Event event = events.next();
				if (event instanceof DocumentStartEvent && value != null) {
					throw new Refused(ProblemCode.YAML_FEATURE, position(event.getStartMark()),
							"a second document begins here", "keep one document in a file");
				}
				if (event instanceof NodeEvent) {
					value = value(event, events, 1);
				}
			}
			return value;
		}

		private YamlNode value(Event event, Iterator<Event> events, int depth) {
			Position at = position(event.getStartMark());
			refuse(event, at, depth);
			if (event instanceof ScalarEvent scalar) {
				return new YamlNode.Scalar(at, lastLine(scalar), scalar.getValue(), scalar.isPlain());
			}
			return (event.getEventId() == Event.ID.SequenceStart) ? sequence(at, events, depth)
					: mapping(at, events, depth);
		}

		private void refuse(Event event, Position at, int depth) {
			String hint = "write the value out";
			if (event instanceof AliasEvent) {
				throw new Refused(ProblemCode.YAML_FEATURE, at, "aliases are not part of the format", hint);
			}
			if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
				throw new Refused(ProblemCode.YAML_FEATURE, at, "anchors are not part of the format", hint);
			}
			if ((event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
					|| (event instanceof CollectionStartEvent start && start.getTag().isPresent())) {
				throw new Refused(ProblemCode.YAML_FEATURE, at, "tags are not part of the format", hint);
			}
			if (depth > YamlReader.this.limits.yamlNesting()) {
				throw new Refused(ProblemCode.YAML_TOO_DEEP, at,
						"nested more than " + YamlReader.this.limits.yamlNesting() + " deep", "write it flatter");
			}
			this.nodes++;
			if (this.nodes > YamlReader.this.limits.yamlNodes()) {
				throw new Refused(ProblemCode.YAML_TOO_LARGE, at,
						"more than " + YamlReader.this.limits.yamlNodes() + " values", "part it into several files");
			}
		}

		private YamlNode sequence(Position at, Iterator<Event> events, int depth) {
			List<YamlNode> items = new ArrayList<>();
			int last = at.line();
			for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
				YamlNode item = value(event, events, depth + 1);
				last = Math.max(last, item.lastLine());
				items.add(item);
			}
			return new YamlNode.Sequence(at, last, List.copyOf(items));
		}

		private YamlNode mapping(Position at, Iterator<Event> events, int depth) {
			List<YamlNode.Entry> entries = new ArrayList<>();
			int last = at.line();
			for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
				if (!(value(event, events, depth + 1) instanceof YamlNode.Scalar key)) {
					throw new Refused(ProblemCode.YAML_FEATURE, position(event.getStartMark()),
							"a key must be a single word", "write key: value");
				}
				YamlNode value = value(events.next(), events, depth + 1);
				last = Math.max(last, Math.max(key.lastLine(), value.lastLine()));
				entries.add(new YamlNode.Entry(key, value));
			}
			return new YamlNode.Mapping(at, last, List.copyOf(entries));
		}

		/** A block scalar ends at the beginning of the line after it. */
		private int lastLine(ScalarEvent scalar) {
			Position start = position(scalar.getStartMark());
			Position end = position(scalar.getEndMark());
			return (end.column() == 1) ? Math.max(start.line(), end.line() - 1) : end.line();
		}

		private Position position(Optional<Mark> mark) {
			return mark.map((it) -> new Position(it.getLine() + 1 + this.linesBefore, it.getColumn() + 1))
				.orElse(new Position(this.linesBefore + 1, 1));
		}

	}

	/**
	 * Ends reading where going on would be of no use.
	 */
	private static final class Refused extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final ProblemCode code;

		private final transient Position at;

		private final String text;

		private final String hint;

		Refused(ProblemCode code, Position at, String text, String hint) {
			super(text, null, false, false);
			this.code = code;
			this.at = at;
			this.text = text;
			this.hint = hint;
		}

	}

}
