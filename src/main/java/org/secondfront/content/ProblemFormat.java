package org.secondfront.content;

import java.util.List;

/**
 * How a list of problems is written.
 */
public enum ProblemFormat {

	/** One line a problem, which editors and terminals can jump from. */
	TEXT {
		@Override
		public String write(List<Problem> problems) {
			StringBuilder text = new StringBuilder();
			problems.forEach((problem) -> text.append(problem).append('\n'));
			return text.toString();
		}
	},

	/** An array of objects whose members are those of {@link Problem}. */
	JSON {
		@Override
		public String write(List<Problem> problems) {
			JsonText json = new JsonText();
			json.array(problems, (problem) -> json.object(() -> {
				json.member("severity", problem.severity().word());
				json.member("file", problem.file());
				json.member("line", problem.line());
				json.member("column", problem.column());
				json.member("code", problem.code());
				json.member("message", problem.message());
				json.member("hint", problem.hint());
			}));
			return json + "\n";
		}
	},

	/** SARIF 2.1.0, which code hosts and IDEs show beside the lines. */
	SARIF {
		@Override
		public String write(List<Problem> problems) {
			return Sarif.write(problems);
		}
	};

	/**
	 * Write problems.
	 * @param problems the problems, in the order to write them in
	 * @return the report, with a line feed at its end unless it is empty
	 */
	public abstract String write(List<Problem> problems);

}
