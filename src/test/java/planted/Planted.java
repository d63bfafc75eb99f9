package planted;

import org.springframework.modulith.Modulithic;

/**
 * The root of a tree of packages in which one uses what it must not: the rules have to
 * find it.
 */
@Modulithic
public final class Planted {

	private Planted() {
	}

}
