package org.secondfront.content;

/**
 * How much the reader takes before it refuses: bounds that no honest content meets and
 * that keep a hostile tree from using up memory or time.
 *
 * @param files the most files in the tree
 * @param fileBytes the most bytes of one Markdown or YAML file
 * @param imageBytes the most bytes of one image
 * @param blockNesting how deep lists and quotations may nest
 * @param inlineNesting how deep emphasis and links may nest
 * @param tableCells the most cells of the tables of one page
 * @param notes the most notes of one page
 * @param links the most links of one page
 * @param headings the most headings of one page
 * @param yamlNesting how deep mappings and sequences may nest
 * @param yamlNodes the most values of one YAML document
 * @param problems the most problems reported of one file; one more says that there were
 * more
 */
public record ContentLimits(int files, int fileBytes, int imageBytes, int blockNesting, int inlineNesting,
		int tableCells, int notes, int links, int headings, int yamlNesting, int yamlNodes, int problems) {

	/** Generous for a reference of tens of thousands of pages. */
	public static final ContentLimits DEFAULT = new ContentLimits(50_000, 1_000_000, 2_000_000, 12, 20, 5_000, 500,
			1_000, 200, 16, 200_000, 100);

	/**
	 * Refuse limits that let nothing through.
	 */
	public ContentLimits {
		require(files, "files");
		require(fileBytes, "fileBytes");
		require(imageBytes, "imageBytes");
		require(blockNesting, "blockNesting");
		require(inlineNesting, "inlineNesting");
		require(tableCells, "tableCells");
		require(notes, "notes");
		require(links, "links");
		require(headings, "headings");
		require(yamlNesting, "yamlNesting");
		require(yamlNodes, "yamlNodes");
		require(problems, "problems");
	}

	private static void require(int value, String name) {
		if (value < 1) {
			throw new IllegalArgumentException("'" + name + "' must be 1 or more, but is " + value);
		}
	}

}
