package org.secondfront.planted.content;

import org.secondfront.planted.page.PlantedPage;

class UsesPlantedPage {

	PlantedPage violation() {
		return new PlantedPage();
	}

}
