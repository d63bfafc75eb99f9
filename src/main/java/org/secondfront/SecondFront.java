package org.secondfront;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Second Front.
 */
@SpringBootApplication
public class SecondFront {

	public static void main(String[] args) {
		SpringApplication.run(SecondFront.class, args);
	}

}
