package org.secondfront.content;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

import org.secondfront.vocabulary.PageAddress;

/**
 * The addresses of sorted pages, for binary search.
 */
final class AddressView extends AbstractList<PageAddress> implements RandomAccess {

	private final List<Page> pages;

	AddressView(List<Page> pages) {
		this.pages = pages;
	}

	@Override
	public PageAddress get(int index) {
		return this.pages.get(index).address();
	}

	@Override
	public int size() {
		return this.pages.size();
	}

}
