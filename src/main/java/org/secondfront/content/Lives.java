package org.secondfront.content;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.secondfront.chronology.HistoricalDate;
import org.secondfront.vocabulary.PageAddress;

/**
 * When the people of the tree were born and died, known before any text is read.
 *
 * @param people the lives by the address of the person's page
 */
record Lives(Map<PageAddress, Life> people) {

	static final Lives UNKNOWN = new Lives(Map.of());

	/**
	 * A life.
	 *
	 * @param name the person's name
	 * @param born the date of birth, or null
	 * @param died the date of death, or null
	 */
	record Life(String name, @Nullable HistoricalDate born, @Nullable HistoricalDate died) {

		/** Whether the person lived through all of a year. */
		boolean isWellWithin(int year) {
			return (this.born == null || this.born.earliest() == null || year > this.born.earliest().getYear())
					&& (this.died == null || this.died.latest() == null || year < this.died.latest().getYear());
		}

		/** Whether the person may have lived on one of the days. */
		boolean mayBeIn(ProseDate date) {
			return date.overlaps((this.born != null) ? this.born.earliest() : null,
					(this.died != null) ? this.died.latest() : null);
		}

		/** Whether all of a date is after the death. */
		boolean isOver(HistoricalDate date) {
			return this.died != null && this.died.latest() != null && date.earliest() != null
					&& date.earliest().isAfter(this.died.latest());
		}

		boolean isOver(ProseDate date) {
			return this.died != null && this.died.latest() != null && date.first().isAfter(this.died.latest());
		}

		/** Whether all of a date is before the birth. */
		boolean isToCome(HistoricalDate date) {
			return this.born != null && this.born.earliest() != null && date.latest() != null
					&& date.latest().isBefore(this.born.earliest());
		}

	}

	@Nullable Life of(PageAddress person) {
		return this.people.get(person);
	}

	/**
	 * Report that somebody acts when they could not.
	 * @param problems where to report
	 * @param at where the date or the person is named
	 * @param date the date, in words
	 * @param dead whether it is after the death, not before the birth
	 * @param life the person
	 */
	static void report(Problems problems, Position at, String date, boolean dead, Life life) {
		HistoricalDate limit = dead ? life.died() : life.born();
		problems.add(dead ? ProblemCode.ACTS_AFTER_DEATH : ProblemCode.ACTS_BEFORE_BIRTH, at,
				date + " is " + (dead ? "after the death of " : "before the birth of ") + life.name()
						+ ((limit != null) ? " (" + limit.inWords() + ")" : ""),
				"look at the date and at who acts here; accept it if both are right");
	}

	/**
	 * Check those whom a page or an event names as taking part.
	 * @param draft the page or event
	 */
	void check(PageDraft draft) {
		HistoricalDate when = draft.when;
		if (when == null) {
			return;
		}
		for (Need need : draft.needs) {
			Reference reference = need.reference();
			Life life = (reference.kind() == Reference.Kind.PERSON) ? of(reference.target()) : null;
			if (life != null && (life.isOver(when) || life.isToCome(when))
					&& !HistoryReader.isAside(draft.title + " " + draft.summary)) {
				report(draft.problems, new Position(reference.line(), reference.column()), when.inWords(),
						life.isOver(when), life);
			}
		}
	}

}
