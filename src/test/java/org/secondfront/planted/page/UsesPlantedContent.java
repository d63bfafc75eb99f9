package org.secondfront.planted.page;

import org.secondfront.planted.content.PlantedContent;

class UsesPlantedContent {

	PlantedContent violation() {
		return new PlantedContent();
	}

}
