package org.secondfront.trails;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.secondfront.page.Treated;

/**
 * The addresses of a trail's steps. Each is that of its page with the trail, such as
 * {@code /articles/tehran-conference?trail=first-hour#the-date}; where a trail comes back
 * to a page, also with the number of the step.
 */
final class StepAddress {

	/** The parameter that names the trail. */
	static final String TRAIL = "trail";

	/** The parameter that tells one of several steps on the same page. */
	static final String STEP = "step";

	private StepAddress() {
	}

	/**
	 * The steps, each leading to its page as a step of the trail.
	 * @param trail the slug of the trail
	 * @param steps its steps, in order
	 * @return the same with other addresses
	 */
	static List<Treated> within(String trail, List<Treated> steps) {
		Set<String> before = new HashSet<>();
		List<Treated> addressed = new ArrayList<>();
		for (int index = 0; index < steps.size(); index++) {
			Treated step = steps.get(index);
			String path = path(step);
			String query = "?" + TRAIL + "=" + trail + (before.add(path) ? "" : "&" + STEP + "=" + (index + 1));
			addressed.add(new Treated(path + query + step.href().substring(path.length()), step.title(), step.section(),
					step.sentence()));
		}
		return addressed;
	}

	/** The path of the page that a step leads to. */
	static String path(Treated step) {
		return step.href().replaceFirst("[?#].*", "");
	}

}
