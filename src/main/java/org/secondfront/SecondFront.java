package org.secondfront;

import org.secondfront.commands.Commands;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Second Front: the command line chooses what to do, {@code serve} where it names
 * no command.
 */
@SpringBootApplication
public class SecondFront {

	public static void main(String[] args) {
		Commands.main(SecondFront.class, args);
	}

}
