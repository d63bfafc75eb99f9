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
	},

	/** Commands of GitHub's workflows, which it shows beside the lines of a change. */
	GITHUB {
		@Override
		public String write(List<Problem> problems) {
			StringBuilder text = new StringBuilder();
			for (Problem problem : problems) {
				String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
				text.append("::%s file=%s,line=%d,col=%d,title=%s::%s\n".formatted(problem.severity().word(),
						property(problem.file()), problem.line(), problem.column(), property(problem.code()),
						data(problem.message() + hint)));
			}
			return text.toString();
		}

		private static String data(String text) {
			return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
		}

		private static String property(String text) {
			return data(text).replace(":", "%3A").replace(",", "%2C");
		}
	};

	/**
	 * Write problems.
	 * @param problems the problems, in the order to write them in
	 * @return the report, with a line feed at its end unless it is empty
	 */
	public abstract String write(List<Problem> problems);

}
